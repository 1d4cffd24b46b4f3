//! Verification over the API: open, read, decide, take back.
//!
//! Whoever decides says which state they read (`If-Match`): where something about the alert came on the record since,
//! nothing is entered and the answer says what came. The one thread that writes compares and enters in one step, so that
//! of two at once one is entered and the other told.
//! Promise: P2, P3. The official is the login; a permission is given only shortly after the password was given again.

use axum::http::StatusCode;
use axum::response::Response;
use casework::verification::is_answered;
use desk::verification::Deciding;
use desk::{is_shown, version};
use entries::{Entry, Kind};
use schemars::JsonSchema;
use serde::Serialize;
use store::Reader;
use terms::verification::{Material, Missing, OfficialReading, Step, StepAnswer};
use terms::{AlertId, Measure, Seq};

use super::alerts::{OfficialBody, PermissionBody, WaitingBody, tagged};
use super::forms::{DecisionForm, ReadingForm, ReasonsForm, text, word};
use super::written::{WrittenBody, bodies};
use crate::http::{Call, FieldError, Kind as Why, Once, Problem, json};

/// An alert as an official finds it.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "verification")]
pub struct OpenBody {
    /// The alert.
    pub alert: String,
    /// The entry with its content now.
    pub revision: u64,
    /// What holds.
    pub level: String,
    /// What it takes.
    pub track: String,
    /// The points that have to be answered for the measure.
    pub needed: Vec<PointBody>,
    /// What one has read oneself, newest.
    pub own: Option<ReadingBody>,
    /// What waits for a second official.
    pub waiting: Option<WaitingBody>,
    /// The permission that is in force.
    pub permission: Option<PermissionBody>,
    /// The entry of a decision whose permission is not in force yet: the witnesses of the log have not signed it.
    pub unwitnessed: Option<u64>,
    /// What people wrote on the alert: reasons, a question that came back, grounds, the newest first.
    pub written: Vec<WrittenBody>,
}

/// A point of the test.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "point")]
pub struct PointBody {
    /// Which.
    pub step: String,
    /// The question.
    pub asks: String,
    /// What to write about.
    pub hint: String,
    /// The findings whose facts it is answered on.
    pub on: Vec<String>,
    /// It has to be answered before a decision that permits.
    pub needed: bool,
}

/// What an official read.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "saved_reading")]
pub struct ReadingBody {
    /// Its entry.
    pub entry: u64,
    /// Who.
    pub by: OfficialBody,
    /// The content that was read.
    pub revision: u64,
    /// The points.
    pub answers: Vec<SavedAnswer>,
    /// Assurances that were weighed.
    pub assurances: Vec<SavedAssurance>,
}

/// A point as it was read.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "saved_answer")]
pub struct SavedAnswer {
    /// Which.
    pub step: String,
    /// How it was read.
    pub reading: String,
    /// The assessment.
    pub reasons: String,
    /// What is missing, and who is asked.
    pub missing: Vec<SavedMissing>,
    /// At the general situation: whether the person belongs to a group at risk; none where nobody said.
    pub group: Option<SavedGroup>,
}

/// What is missing, as it was saved.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "saved_missing")]
pub struct SavedMissing {
    /// What.
    pub what: String,
    /// Whom.
    pub whom: String,
    /// By when.
    pub by: String,
}

/// Whether the person belongs to a group at risk, as an official read it.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "saved_group")]
pub struct SavedGroup {
    /// How it was read.
    pub reading: String,
    /// The group, as the official named it.
    pub group: String,
    /// The assessment.
    pub reasons: String,
    /// What it rests on.
    pub material: Vec<SavedMaterial>,
}

/// Material with its date.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "saved_material")]
pub struct SavedMaterial {
    /// What it is.
    pub what: String,
    /// Of which day.
    pub dated: String,
}

/// An assurance as it was weighed.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "saved_assurance")]
pub struct SavedAssurance {
    /// Who gave it, and when.
    pub given: String,
    /// Criteria that are met.
    pub met: Vec<String>,
    /// Who watches it after a surrender.
    pub watched_by: String,
}

impl SavedAnswer {
    fn of(it: &StepAnswer) -> Self {
        let missing = |it: &Missing| SavedMissing {
            what: it.what.clone(),
            whom: it.whom.clone(),
            by: it.by.to_string(),
        };
        let material = |it: &Material| SavedMaterial { what: it.what.clone(), dated: it.dated.to_string() };
        Self {
            step: it.step.code().to_owned(),
            reading: it.reading.code().to_owned(),
            reasons: it.reasons.clone(),
            missing: it.missing.iter().map(missing).collect(),
            group: it.group.as_ref().map(|it| SavedGroup {
                reading: it.reading.code().to_owned(),
                group: it.group.clone(),
                reasons: it.reasons.clone(),
                material: it.material.iter().map(material).collect(),
            }),
        }
    }
}

impl ReadingBody {
    /// Of a reading.
    #[must_use]
    pub fn of(entry: Seq, it: &OfficialReading) -> Self {
        Self {
            entry: entry.0,
            by: OfficialBody::of(&it.by),
            revision: it.revision.0,
            answers: it.answers.iter().map(SavedAnswer::of).collect(),
            assurances: it
                .assurances
                .iter()
                .map(|it| SavedAssurance {
                    given: it.given.clone(),
                    met: it.met.iter().map(|it| it.code().to_owned()).collect(),
                    watched_by: it.watched_by.clone(),
                })
                .collect(),
        }
    }
}

/// A reading that was saved.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "saved")]
pub struct Saved {
    /// Its entry.
    pub entry: u64,
    /// Needed points that are not answered yet.
    pub open: Vec<String>,
}

/// A decision that was entered.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "decided")]
pub struct DecidedBody {
    /// Its entry.
    pub entry: u64,
    /// It counts; otherwise it waits for a second official.
    pub counts: bool,
    /// What holds since.
    pub level: String,
    /// What it takes.
    pub track: String,
    /// The one measure that may be taken.
    pub measure: Option<String>,
    /// Until when, microseconds since 1970.
    pub until: Option<i64>,
}

impl DecidedBody {
    /// Of a decision.
    #[must_use]
    pub fn of(it: &Deciding) -> Self {
        let lease = it.decided.lease.as_ref();
        Self {
            entry: it.entry.0,
            counts: it.decided.counts,
            level: it.decided.standing.level.code().to_owned(),
            track: it.decided.standing.track.code().to_owned(),
            measure: lease.map(|it| it.measure.code().to_owned()),
            until: lease.map(|it| it.until),
        }
    }
}

/// A permission that ended.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "lapsed")]
pub struct LapsedBody {
    /// The decision that gave it.
    pub decision: u64,
    /// Why, as a code.
    pub reason: String,
}

/// The measure the query names.
///
/// # Errors
/// It is none.
pub(crate) fn measure(call: &Call) -> Result<Option<Measure>, Problem> {
    match call.query.get("measure") {
        None => Ok(None),
        Some(it) => word("measure", it, Measure::parse, &Measure::ALL, |it| it.code()).map(Some),
    }
}

/// An alert that may be seen.
pub(crate) fn seen(reader: &Reader<'_>, alert: &AlertId) -> Result<(), Problem> {
    match reader.alert(alert)? {
        Some(row) if is_shown(&row) => Ok(()),
        Some(_) | None => Err(Problem::not_found()),
    }
}

/// Opens the test, examined now.
///
/// # Errors
/// There is no such alert that may be seen; too much waits; the record fails.
pub async fn open(call: Call) -> Result<Response, Problem> {
    let alert = call.alert()?;
    let measure = measure(&call)?;
    let login = call.login()?;
    let (actor, person) = (login.actor(), login.account().person.clone());
    let work = move |bench: &mut crate::works::Bench| {
        seen(&bench.desk.store().read(), &alert)?;
        let open = bench.act(&actor, |desk, _, _, act| desk.open_for_verification(&alert, measure, act))?;
        let reader = bench.desk.store().read();
        let own = own_reading(&reader, &alert, &person)?;
        let points = points(&open, measure);
        let body = OpenBody {
            alert: alert.to_string(),
            revision: open.revision.0,
            level: open.standing.level.code().to_owned(),
            track: open.standing.track.code().to_owned(),
            needed: points,
            own: own.map(|(entry, it)| ReadingBody::of(entry, &it)),
            waiting: open.waiting.as_ref().map(|it| WaitingBody {
                first: it.first.0,
                by: OfficialBody::of(&it.by),
                since: it.since,
            }),
            unwitnessed: open.unwitnessed.map(|it| it.0),
            permission: open.permission.as_ref().map(|it| PermissionBody {
                measure: it.lease().measure.code().to_owned(),
                until: it.lease().until,
                conditions: it.lease().conditions.clone(),
                by: it.by().iter().map(OfficialBody::of).collect(),
                decision: it.decision().0,
            }),
            written: bodies(&reader, &alert)?,
        };
        Ok((body, version(&reader, &alert, &person)?))
    };
    let (body, version) = call.app.works.act(work).await?;
    tagged(json(StatusCode::OK, &body)?, version)
}

fn points(open: &desk::verification::Open, measure: Option<Measure>) -> Vec<PointBody> {
    let offered = open.needed.contains(&Step::Assurances);
    casework::verification::points(&open.examination, &open.standing, measure, offered)
        .into_iter()
        .map(|it| PointBody {
            step: it.step.code().to_owned(),
            asks: it.asks.to_owned(),
            hint: it.hint.to_owned(),
            on: it.on.iter().map(|it| it.rule.to_string()).collect(),
            needed: it.needed,
        })
        .collect()
}

/// The newest reading of a person.
pub(crate) fn own_reading(
    reader: &Reader<'_>,
    alert: &AlertId,
    person: &str,
) -> Result<Option<(Seq, OfficialReading)>, Problem> {
    let all = reader.followed(alert, &[Kind::ReadByOfficial])?;
    Ok(all.into_iter().rev().find_map(|stored| match stored.body {
        Entry::ReadByOfficial(it) if it.reading.by.person == person => Some((stored.plain.seq, it.reading)),
        _ => None,
    }))
}

/// Nobody can have read a state that is not there yet: it would stay true whatever comes.
pub(crate) fn never_read(read: Seq) -> Problem {
    let says =
        format!("`If-Match` names {read}, which is no state of this: give the `ETag` of the answer you saw");
    Problem::new(Why::Stale, says)
}

/// Refuses what rests on something that has changed, and says what came since.
pub(crate) fn fresh(reader: &Reader<'_>, alert: &AlertId, person: &str, read: Seq) -> Result<(), Problem> {
    seen(reader, alert)?;
    let now = version(reader, alert, person)?.unwrap_or(Seq(0));
    if now == read {
        return Ok(());
    }
    if now < read {
        return Err(never_read(read));
    }
    let mut errors = Vec::new();
    for line in desk::explanation(reader, alert)?.entries {
        let sealed = line.kind == Kind::ReadByOfficial.code();
        if line.seq > read && !sealed {
            errors.push(FieldError {
                field: line.seq.to_string(),
                detail: format!("{}: {}", line.kind, line.says),
            });
        }
    }
    let says =
        format!("since you read it ({read}), something came on the record about this alert: read it again");
    Err(Problem { errors, ..Problem::new(Why::Stale, says) })
}

/// Saves what an official reads.
///
/// # Errors
/// Something in it is wrong or stale; too much waits; the record fails.
pub async fn save(call: Call) -> Result<Response, Problem> {
    let form: ReadingForm = call.json()?;
    let (alert, read) = (call.alert()?, call.read()?);
    let (saved, version) = save_reading(&call, form, alert, read).await?;
    tagged(json(StatusCode::CREATED, &saved)?, version)
}

/// Saves what an official reads, however it was typed.
///
/// # Errors
/// As [`save`].
pub async fn save_reading(
    call: &Call,
    form: ReadingForm,
    alert: AlertId,
    read: Seq,
) -> Result<(Saved, Option<Seq>), Problem> {
    let login = call.login()?;
    let (actor, by) = (login.actor(), login.official());
    // What is wrong in the form is told before anything waits.
    let reading = form.reading(by, Seq(0))?;
    let work = move |bench: &mut crate::works::Bench| {
        let person = reading.by.person.clone();
        let answered: Vec<Step> = Step::ALL.iter().copied().filter(|it| is_answered(&reading, *it)).collect();
        fresh(&bench.desk.store().read(), &alert, &person, read)?;
        let open = bench.act(&actor, |desk, _, _, act| desk.open_for_verification(&alert, None, act))?;
        let reading = OfficialReading { revision: open.revision, ..reading.clone() };
        let entry = bench.act(&actor, |desk, _, _, act| desk.save_reading(&alert, reading, act))?;
        let still = open.needed.iter().filter(|it| !answered.contains(it));
        let saved = Saved { entry: entry.0, open: still.map(|it| it.code().to_owned()).collect() };
        Ok((saved, version(&bench.desk.store().read(), &alert, &person)?))
    };
    call.app.works.act(work).await
}

/// Decides.
///
/// # Errors
/// Something in it is wrong or stale, or the reasons against it; the password was not given again before a permission;
/// too much waits; the record fails.
pub async fn decide(call: Call) -> Result<Response, Problem> {
    let form: DecisionForm = call.json()?;
    let (alert, read) = (call.alert()?, call.read()?);
    let body = enter(&call, form, alert, read).await?;
    json(StatusCode::CREATED, &body)
}

/// Decides, however it was typed.
///
/// # Errors
/// As [`decide`].
pub async fn enter(
    call: &Call,
    form: DecisionForm,
    alert: AlertId,
    read: Seq,
) -> Result<DecidedBody, Problem> {
    let decision = form.decision()?;
    let once = if decision.kind.permits() { Some(call.confirmed_once()?) } else { None };
    let login = call.login()?;
    let (actor, official) = (login.actor(), login.official());
    let app = std::sync::Arc::clone(&call.app);
    let fresh_evidence = call.app.evidence_is_fresh();
    let work = move |bench: &mut crate::works::Bench| {
        fresh(&bench.desk.store().read(), &alert, &official.person, read)?;
        once.as_ref().map_or(Ok(()), Once::spend)?;
        // The profile that counts at this place of the record, wherever it was taken up.
        let rules = app.governed.follow(bench)?;
        let powers = rules.jurisdiction.powers();
        let deciding = bench.act(&actor, |desk, _, _, act| {
            desk.decide(&alert, &official, &decision, None, powers, fresh_evidence, act)
        })?;
        Ok(DecidedBody::of(&deciding))
    };
    call.app.works.act(work).await
}

/// Takes a permission back.
///
/// # Errors
/// There is none, or no reasons are given; too much waits; the record fails.
pub async fn take_back(call: Call) -> Result<Response, Problem> {
    let form: ReasonsForm = call.json()?;
    let alert = call.alert()?;
    json(StatusCode::CREATED, &end_permission(&call, form.reasons, alert).await?)
}

/// Takes a permission back, however it was typed.
///
/// # Errors
/// As [`take_back`].
pub async fn end_permission(call: &Call, reasons: String, alert: AlertId) -> Result<LapsedBody, Problem> {
    let reasons = text("reasons", reasons)?;
    let letters = reasons.chars().filter(|it| it.is_alphabetic()).count();
    let least = casework::verification::SHORTEST_REASONS;
    if letters < least {
        return Err(Problem::field("reasons", format!("missing or shorter than {least} letters")));
    }
    let actor = call.actor()?;
    let work = move |bench: &mut crate::works::Bench| {
        seen(&bench.desk.store().read(), &alert)?;
        let lapsed = bench.act(&actor, |desk, _, _, act| desk.take_permission_back(&alert, &reasons, act))?;
        Ok(LapsedBody { decision: lapsed.decision.0, reason: lapsed.reason.code().to_owned() })
    };
    call.app.works.act(work).await
}
