//! Meetings over the API: which wait for the duty desk, what is known of one, the answer; and what is asked of the
//! authority that granted a protection.
//!
//! Promise: an answer permits nothing, and whoever made the check does not give it; an authority sees the traveller as
//! presented, of its own protections alone, and nothing of the alert.
//! Serves: promises P8 and P11.

use axum::http::StatusCode;
use axum::response::Response;
use casework::border::card::card;
use casework::border::say::{Said, Saying, Value};
use desk::border::{MetAt, granted_by, met_at};
use desk::clocks::ClockError;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{ClockRow, Reader};
use terms::clock::{ClockRef, ClockRule};
use terms::register::Body;
use terms::{AlertId, Level, Seq};

use super::meeting::said;
use crate::http::{Call, Kind, Problem, json};
use crate::works::Bench;

/// Clocks read at a time.
const PAGE: usize = 500;
/// The longest a clock of a meeting runs: no later end is looked for.
const LONGEST: i64 = 24 * 3_600 * 1_000_000;

/// Meetings that wait.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "meetings")]
pub struct MeetingsBody {
    /// What ends first before.
    pub meetings: Vec<WaitingMeeting>,
}

/// One meeting that waits.
#[derive(Clone, Serialize, JsonSchema)]
#[schemars(rename = "waiting_meeting")]
pub struct WaitingMeeting {
    /// The check.
    pub check: u64,
    /// When it began, microseconds since 1970.
    pub since: i64,
    /// When its thirty minutes end.
    pub due: i64,
    /// Nobody answered in time.
    pub late: bool,
    /// Where.
    pub place: Option<String>,
    /// The first name as presented.
    pub name: Option<String>,
    /// The alerts it met.
    pub alerts: Vec<AlertAt>,
    /// It is said to be about a grave crime.
    pub grave: bool,
}

/// An alert at a meeting.
#[derive(Clone, Serialize, JsonSchema)]
#[schemars(rename = "alert_at_meeting")]
pub struct AlertAt {
    /// The alert.
    pub alert: String,
    /// Its level now.
    pub level: Option<String>,
    /// On what identity rested at the check.
    pub identity: Option<String>,
    /// The same in a sentence.
    pub says: Option<String>,
}

/// A meeting as the duty desk finds it.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "meeting")]
pub struct MeetingBody {
    /// The check.
    pub check: u64,
    /// The word that was answered.
    pub word: String,
    /// Names as presented.
    pub names: Vec<String>,
    /// Where.
    pub place: Option<String>,
    /// The alerts it met.
    pub alerts: Vec<AlertAt>,
    /// Its clocks.
    pub clocks: Vec<MeetingClockBody>,
    /// What own law allows meanwhile.
    pub meanwhile: Vec<String>,
    /// What is never done because of the alert.
    pub never: Vec<String>,
}

/// A clock of a meeting.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "meeting_clock")]
pub struct MeetingClockBody {
    /// Which.
    pub clock: String,
    /// When it began, microseconds since 1970.
    pub since: i64,
    /// When it ends.
    pub due: i64,
    /// What became of it.
    pub state: String,
}

/// An answer to a meeting.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "meeting_answer")]
pub struct AnswerForm {
    /// What the officer is told.
    pub says: String,
}

/// What became of the clock.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "meeting_answered")]
pub struct AnsweredBody {
    /// `met`, or `answered_late`.
    pub state: String,
}

/// What is asked of an authority.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "identity_asked")]
pub struct AskedBody {
    /// What is due first before.
    pub asked: Vec<AskedOne>,
}

/// One question to an authority.
#[derive(Clone, Serialize, JsonSchema)]
#[schemars(rename = "identity_question")]
pub struct AskedOne {
    /// The check.
    pub check: u64,
    /// When it was asked, microseconds since 1970.
    pub since: i64,
    /// When the answer is due.
    pub due: i64,
    /// Names as presented.
    pub names: Vec<String>,
    /// Date of birth as presented.
    pub born: Option<String>,
    /// Documents as presented.
    pub documents: Vec<String>,
}

impl From<ClockError> for Problem {
    fn from(error: ClockError) -> Self {
        match error {
            ClockError::Desk(inner) => inner.into(),
            ClockError::NoClock(_) | ClockError::NoLetter(_) => Self::not_found(),
            ClockError::NotOpen(_) => Self::new(Kind::Stale, error.to_string()),
            ClockError::Words => Self::field("says", error.to_string()),
            ClockError::OtherAnswer(..)
            | ClockError::NotNamed
            | ClockError::OwnCheck(_)
            | ClockError::OtherHolder(..)
            | ClockError::NotExtended(_) => Self::new(Kind::Against, error.to_string()),
        }
    }
}

/// What a check met, read from the record.
///
/// # Errors
/// It is no check; the record cannot be read.
pub(crate) async fn met(call: &Call, check: Seq) -> Result<Vec<MetAt>, Problem> {
    let read = move |store: &store::Store| {
        let met = met_at(&store.read(), check)?;
        if met.is_empty() { Err(Problem::not_found()) } else { Ok(met) }
    };
    call.app.readers.read(&call.app.works, read).await
}

/// Open clocks of a rule that ran at a meeting, what ends first before; one row for each alert.
fn open(reader: &Reader<'_>, rule: ClockRule, now: i64) -> Result<Vec<ClockRow>, Problem> {
    let mut all = Vec::new();
    let mut after = None;
    loop {
        let rows = reader.clocks_open(after.as_ref(), PAGE)?;
        let Some((last, place)) = rows.last() else { return Ok(all) };
        let behind = last.due > now.saturating_add(LONGEST) || rows.len() < PAGE;
        after = Some(place.clone());
        all.extend(rows.into_iter().map(|it| it.0).filter(|it| it.clock.rule == rule));
        if behind {
            return Ok(all);
        }
    }
}

fn at_meeting(reader: &Reader<'_>, met: &[MetAt]) -> Result<Vec<AlertAt>, Problem> {
    let mut all = Vec::new();
    for it in met {
        let Some(alert) = &it.alert else { continue };
        let level = reader.alert(alert)?.and_then(|it| it.level);
        let pair = it.checked.pair.as_ref();
        all.push(AlertAt {
            alert: alert.to_string(),
            level: level.map(|it| it.code().to_owned()),
            identity: pair.map(|it| it.identity.code().to_owned()),
            says: pair.map(|it| it.says.clone()),
        });
    }
    Ok(all)
}

/// Meetings that wait for the duty desk.
///
/// # Errors
/// The record cannot be read.
pub(crate) async fn waiting(call: &Call) -> Result<Vec<WaitingMeeting>, Problem> {
    let now = call.came;
    let read = move |store: &store::Store| {
        let reader = store.read();
        let mut all: Vec<WaitingMeeting> = Vec::new();
        for row in open(&reader, ClockRule::Duty, now)? {
            let check = row.clock.begun;
            if let Some(known) = all.iter_mut().find(|it| it.check == check.0) {
                known.grave |= row.grave;
                continue;
            }
            let met = met_at(&reader, check)?;
            let first = met.first().map(|it| &it.checked.check);
            all.push(WaitingMeeting {
                check: check.0,
                since: row.since,
                due: row.due,
                late: row.due <= now,
                place: first.and_then(|it| it.place.clone()),
                name: first.and_then(|it| it.traveller.subject.names.first()).map(|it| it.text.clone()),
                alerts: at_meeting(&reader, &met)?,
                grave: row.grave,
            });
        }
        Ok(all)
    };
    call.app.readers.read(&call.app.works, read).await
}

/// Meetings that wait.
///
/// # Errors
/// The record cannot be read.
pub async fn list(call: Call) -> Result<Response, Problem> {
    json(StatusCode::OK, &MeetingsBody { meetings: waiting(&call).await? })
}

/// What own law allows meanwhile, and what is never done because of an alert.
pub(crate) fn own_law(call: &Call) -> (Vec<Said>, Vec<Said>) {
    let rules = call.app.governed.rules();
    let profile = &rules.profile;
    let mut may = vec![Said::from(Saying::MayCheck)];
    if profile.values().second_line_minutes > 0 {
        let minutes = Value::Minutes(i64::from(profile.values().second_line_minutes));
        may.push(Said::with(Saying::MaySecondLine, vec![("minutes", minutes)]));
    }
    let own = |it: &String| Said::with(Saying::MayOwnLaw, vec![("text", Value::Text(it.clone()))]);
    may.extend(profile.values().meanwhile.iter().map(own));
    may.push(Saying::MayOverride.into());
    (may, card(profile).never.into())
}

/// The clocks of a check, each once.
pub(crate) fn clocks_of(
    reader: &Reader<'_>,
    check: Seq,
    alert: Option<&AlertId>,
) -> Result<Vec<ClockRow>, Problem> {
    let mut rows = match alert {
        Some(alert) => reader.clocks_of(alert)?,
        None => reader.clock(ClockRef { begun: check, rule: ClockRule::Duty })?,
    };
    rows.retain(|it| it.clock.begun == check);
    Ok(rows)
}

/// One meeting.
///
/// # Errors
/// There is none; the record cannot be read.
pub async fn one(call: Call) -> Result<Response, Problem> {
    let check = call.check()?;
    let (meanwhile, never) = own_law(&call);
    let read = move |store: &store::Store| {
        let reader = store.read();
        let met = met_at(&reader, check)?;
        let Some(first) = met.first() else { return Err(Problem::not_found()) };
        let alert = met.iter().find_map(|it| it.alert.as_ref());
        let clocks = clocks_of(&reader, check, alert)?;
        Ok(MeetingBody {
            check: check.0,
            word: first.checked.word.code().to_owned(),
            names: first.checked.check.traveller.subject.names.iter().map(|it| it.text.clone()).collect(),
            place: first.checked.check.place.clone(),
            alerts: at_meeting(&reader, &met)?,
            clocks: clocks
                .iter()
                .map(|it| MeetingClockBody {
                    clock: it.clock.rule.code().to_owned(),
                    since: it.since,
                    due: it.due,
                    state: it.state.code().to_owned(),
                })
                .collect(),
            meanwhile: meanwhile.iter().map(ToString::to_string).collect(),
            never: never.iter().map(ToString::to_string).collect(),
        })
    };
    json(StatusCode::OK, &call.app.readers.read(&call.app.works, read).await?)
}

/// Answers a meeting.
///
/// # Errors
/// The words say nothing, nobody waits, whoever made the check answers it; too much waits; the record fails.
pub async fn answer(call: Call) -> Result<Response, Problem> {
    let form: AnswerForm = call.json()?;
    json(StatusCode::CREATED, &give(&call, form).await?)
}

/// Answers a meeting, however it was typed.
///
/// # Errors
/// As [`answer`].
pub async fn give(call: &Call, form: AnswerForm) -> Result<AnsweredBody, Problem> {
    let clock = ClockRef { begun: call.check()?, rule: ClockRule::Duty };
    let says = said("says", form.says)?;
    let actor = call.actor()?;
    let work = move |bench: &mut Bench| {
        let state = bench.act(&actor, |desk, _, _, act| desk.answer_clock(clock, &says, None, act))?;
        Ok(AnsweredBody { state: state.code().to_owned() })
    };
    call.app.works.act(work).await
}

/// The authority for which the account speaks.
///
/// # Errors
/// It speaks for none.
pub(crate) fn body_of(call: &Call) -> Result<Body, Problem> {
    let none = || Problem::new(Kind::Against, "this account speaks for no authority");
    call.login()?.account().body.clone().ok_or_else(none)
}

/// Whether a protection that came near at a check was granted by this authority.
fn is_asked(reader: &Reader<'_>, met: &[MetAt], body: &Body) -> Result<bool, Problem> {
    for it in met {
        let Some(shield) = it.checked.pair.as_ref().and_then(|it| it.shield.as_ref()) else { continue };
        if granted_by(reader, &shield.register, body)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The traveller of a check as presented, where this authority is asked about it; of the alert nothing.
///
/// # Errors
/// It is not asked about it; the record cannot be read.
pub(crate) async fn presented(call: &Call, check: Seq) -> Result<AskedOne, Problem> {
    let body = body_of(call)?;
    let read = move |store: &store::Store| {
        let reader = store.read();
        let met = met_at(&reader, check)?;
        if !is_asked(&reader, &met, &body)? {
            return Err(Problem::not_found());
        }
        let clock = reader.clock(ClockRef { begun: check, rule: ClockRule::GrantingAuthority })?;
        let recorded = met.first().map_or(0, |it| it.recorded);
        let (since, due) = clock.first().map_or((recorded, recorded), |it| (it.since, it.due));
        Ok(of(check, since, due, &met))
    };
    call.app.readers.read(&call.app.works, read).await
}

fn of(check: Seq, since: i64, due: i64, met: &[MetAt]) -> AskedOne {
    let subject = met.first().map(|it| &it.checked.check.traveller.subject);
    let documents = subject.and_then(|it| it.documents.value()).map(Vec::as_slice).unwrap_or_default();
    AskedOne {
        check: check.0,
        since,
        due,
        names: subject.iter().flat_map(|it| it.names.iter()).map(|it| it.text.clone()).collect(),
        born: subject.and_then(|it| it.born.value()).map(ToString::to_string),
        documents: documents
            .iter()
            .map(|it| {
                let state = it.state.as_ref().map(|it| format!(" ({it})")).unwrap_or_default();
                format!("{} {}{state}", it.kind, it.number)
            })
            .collect(),
    }
}

/// What is asked of the authority for which the account speaks.
///
/// # Errors
/// It speaks for none; the record cannot be read.
pub(crate) async fn asked_of(call: &Call) -> Result<Vec<AskedOne>, Problem> {
    let (body, now) = (body_of(call)?, call.came);
    let read = move |store: &store::Store| {
        let reader = store.read();
        let mut all: Vec<AskedOne> = Vec::new();
        for row in open(&reader, ClockRule::GrantingAuthority, now)? {
            let check = row.clock.begun;
            if all.iter().any(|it| it.check == check.0) {
                continue;
            }
            let met = met_at(&reader, check)?;
            if is_asked(&reader, &met, &body)? {
                all.push(of(check, row.since, row.due, &met));
            }
        }
        Ok(all)
    };
    call.app.readers.read(&call.app.works, read).await
}

/// What is asked.
///
/// # Errors
/// The account speaks for no authority; the record cannot be read.
pub async fn asked(call: Call) -> Result<Response, Problem> {
    json(StatusCode::OK, &AskedBody { asked: asked_of(&call).await? })
}

/// The lowest level of the alerts of a meeting that are shown, with its alert.
pub(crate) fn lowest(reader: &Reader<'_>, met: &[MetAt]) -> Result<Option<(AlertId, Level)>, Problem> {
    let mut lowest: Option<(AlertId, Level)> = None;
    for alert in met.iter().filter_map(|it| it.alert.as_ref()) {
        let level = reader.alert(alert)?.and_then(|it| it.level).filter(|it| *it > Level::Suppressed);
        let lower = |level: Level| lowest.as_ref().is_none_or(|it| level < it.1);
        if let Some(level) = level.filter(|it| lower(*it)) {
            lowest = Some((alert.clone(), level));
        }
    }
    Ok(lowest)
}
