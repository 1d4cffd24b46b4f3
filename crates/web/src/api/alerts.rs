//! Alerts: the list in the order of arrival, one whole, and its reasoning as recorded.
//!
//! Promise: what was recalled or erased is shown to nobody here (P5); whoever reaches only what is theirs sees the alert
//! of their client without what the record knows of others; a value that stands in another person's record is resolved
//! when it is shown. Nothing of a first official's reading is in any of it.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use desk::{Shown, is_shown, resolve, shown, version};
use schemars::JsonSchema;
use serde::Serialize;
use store::{AlertRow, Reader};
use terms::alert::{Subject, Warrant};
use terms::{EntryRef, Field, Level, Origin, Seq, Track};
use wire::screened::Screened;

use super::alarms::AlarmBody;
use super::written::{WrittenBody, bodies};
use crate::access::Reach;
use crate::http::{Call, Problem, json};

/// Rows looked through for one page of a filtered list.
const LOOKED_THROUGH: usize = 2_000;

/// A page of alerts.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "alert_page")]
pub struct AlertPage {
    /// In the order of their arrival.
    pub alerts: Vec<AlertLine>,
    /// For `after`: the next page; none where there is no more.
    pub next: Option<u64>,
}

/// One alert of a list.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "alert_line")]
pub struct AlertLine {
    /// The alert.
    pub alert: String,
    /// The channel.
    pub channel: String,
    /// The sending bureau, where a view has shown it.
    pub bureau: Option<String>,
    /// Its number.
    pub reference: Option<String>,
    /// The first name as written.
    pub name: Option<String>,
    /// The level that holds.
    pub level: String,
    /// What it takes to look at it.
    pub track: String,
    /// A grave crime is alleged.
    pub grave: bool,
    /// Its first entry.
    pub first: u64,
}

/// One alert.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "alert")]
pub struct AlertBody {
    /// Level, findings, stopped measures.
    #[serde(flatten)]
    pub screened: Screened,
    /// The level in words for an officer.
    pub says: String,
    /// The person as the sender describes them.
    pub subject: SubjectBody,
    /// What the sender alleges; none where the view does not show it.
    pub warrants: Vec<WarrantBody>,
    /// The permission that is in force.
    pub permission: Option<PermissionBody>,
    /// The entry of a decision whose permission is not in force yet: the witnesses of the log have not signed it.
    pub unwitnessed: Option<u64>,
    /// A first official's decision waits for a second.
    pub waiting: Option<WaitingBody>,
    /// What people wrote: reasons of decisions, a question that came back, grounds of a request, the newest first.
    pub written: Vec<WrittenBody>,
    /// Measures that nobody permitted and that no named person has looked at.
    pub alarms: Vec<AlarmBody>,
}

/// A value with whom it comes from; without a value, why there is none.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "fact")]
pub struct Fact {
    /// The value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// Who says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin: Option<String>,
    /// Why there is none: `not shown`, `unknown`, `asked, not answered`, `none`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub absent: Option<String>,
}

/// The person as the sender describes them.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "subject")]
pub struct SubjectBody {
    /// Spellings, the source's order.
    pub names: Vec<NameBody>,
    /// Date of birth.
    pub born: Fact,
    /// Place of birth.
    pub birth_place: Fact,
    /// Sex.
    pub sex: Fact,
    /// Documents: kind, number, state.
    pub documents: Vec<String>,
}

/// A spelling.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "name")]
pub struct NameBody {
    /// As written.
    pub text: String,
    /// The script, where stated.
    pub script: Option<String>,
    /// Who it comes from.
    pub origin: String,
}

/// A warrant as the sender words it.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "warrant")]
pub struct WarrantBody {
    /// The state whose authority issued it.
    pub state: Fact,
    /// Its number.
    pub reference: Fact,
    /// Who issued it.
    pub authority: Fact,
    /// When.
    pub issued: Fact,
    /// The charges in the sender's words.
    pub charges: Vec<Fact>,
    /// The facts alleged.
    pub facts: Fact,
}

/// A permission.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "permission")]
pub struct PermissionBody {
    /// The one measure.
    pub measure: String,
    /// Until when, microseconds since 1970.
    pub until: i64,
    /// Conditions.
    pub conditions: Vec<String>,
    /// Who decided.
    pub by: Vec<OfficialBody>,
    /// The entry of the decision.
    pub decision: u64,
}

/// A named official.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "official")]
pub struct OfficialBody {
    /// The name in the office.
    pub name: String,
    /// The office.
    pub role: String,
    /// The unit.
    pub unit: String,
    /// The authority for measures.
    pub authority: Option<String>,
}

impl OfficialBody {
    /// Of an official.
    #[must_use]
    pub fn of(it: &terms::verification::Official) -> Self {
        Self {
            name: it.name.clone(),
            role: it.role.clone(),
            unit: it.unit.clone(),
            authority: it.authority.clone(),
        }
    }
}

/// What waits for a second official.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "waiting")]
pub struct WaitingBody {
    /// The entry of the first official's decision.
    pub first: u64,
    /// Who gave it.
    pub by: OfficialBody,
    /// Since when, microseconds since 1970.
    pub since: i64,
}

/// The reasoning as recorded.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "explanation")]
pub struct ExplanationBody {
    /// Level, findings, stopped measures, as the newest examination recorded them.
    #[serde(flatten)]
    pub screened: Screened,
    /// The day it was made for.
    pub on: String,
    /// Findings that no longer come out and that a person may lift, with the day since.
    pub lapsed: Vec<LapsedFinding>,
    /// Every entry about the alert, in order.
    pub entries: Vec<EntryBody>,
}

/// A finding that no longer comes out.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "lapsed_finding")]
pub struct LapsedFinding {
    /// The rule.
    pub rule: String,
    /// Since when.
    pub since: String,
}

/// An entry in short.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "entry_line")]
pub struct EntryBody {
    /// Its place.
    pub entry: u64,
    /// The day it is about.
    pub on: String,
    /// Its kind.
    pub kind: String,
    /// Who.
    pub by: String,
    /// The entry that brought it about.
    pub caused_by: Option<u64>,
    /// What it says in short.
    pub says: String,
}

/// Which alerts a list shows.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Of this level.
    pub level: Option<Level>,
    /// On this track.
    pub track: Option<Track>,
    /// Of this bureau.
    pub bureau: Option<String>,
    /// A grave crime is alleged.
    pub grave: bool,
}

impl Filter {
    /// As a query says it.
    ///
    /// # Errors
    /// A word of no list.
    pub fn of(call: &Call) -> Result<Self, Problem> {
        let level = match call.query.get("level") {
            None => None,
            Some(it) => Some(super::forms::word("level", it, Level::parse, &Level::ALL, |it| it.code())?),
        };
        let track = match call.query.get("track") {
            None => None,
            Some(it) => Some(super::forms::word("track", it, Track::parse, &Track::ALL, |it| it.code())?),
        };
        let bureau = call.query.get("bureau").map(str::to_owned);
        Ok(Self { level, track, bureau, grave: call.switch("grave")? })
    }

    fn takes(&self, row: &AlertRow) -> bool {
        is_shown(row)
            && self.level.is_none_or(|it| row.level == Some(it))
            && self.track.is_none_or(|it| row.track == Some(it))
            && (!self.grave || row.grave)
    }
}

/// Alerts in the order of their arrival.
///
/// # Errors
/// A filter or a place of another kind; the record cannot be read.
pub async fn list(call: Call) -> Result<Response, Problem> {
    let page = call.page()?;
    let filter = Filter::of(&call)?;
    let read = move |store: &store::Store| rows(&store.read(), &filter, page.after, page.limit);
    let (alerts, next) = call.app.readers.read(&call.app.works, read).await?;
    json(StatusCode::OK, &AlertPage { alerts, next: next.map(|it| it.0) })
}

/// Rows of a list, and behind which entry the next page begins.
///
/// # Errors
/// The record cannot be read.
pub fn rows(
    reader: &Reader<'_>,
    filter: &Filter,
    mut after: Option<Seq>,
    limit: usize,
) -> Result<(Vec<AlertLine>, Option<Seq>), Problem> {
    let mut found = Vec::new();
    let mut through = 0;
    loop {
        let want = limit.clamp(64, LOOKED_THROUGH);
        let page = match &filter.bureau {
            None => reader.alerts(after, want)?,
            Some(bureau) => reader.alerts_of_bureau(bureau, after, want)?,
        };
        let last = page.len() < want;
        for row in page {
            if found.len() == limit {
                return Ok((found, after));
            }
            after = Some(row.first);
            through += 1;
            if filter.takes(&row) {
                found.push(line(reader, row)?);
            }
        }
        if last {
            return Ok((found, None));
        }
        if through >= LOOKED_THROUGH {
            return Ok((found, after));
        }
    }
}

/// One alert of a list.
///
/// # Errors
/// The record cannot be read.
pub(crate) fn line(reader: &Reader<'_>, row: AlertRow) -> Result<AlertLine, Problem> {
    let received = reader.revision(&row.alert)?;
    let alert = received.as_ref().map(|it| &it.body.alert);
    Ok(AlertLine {
        alert: row.alert.to_string(),
        channel: alert.map(|it| it.source.channel.code().to_owned()).unwrap_or_default(),
        bureau: row.bureau.clone(),
        reference: alert.and_then(|it| it.source.reference.clone()),
        name: alert.and_then(|it| it.subject.names.first()).map(|it| it.text.clone()),
        level: row.level.map(|it| it.code().to_owned()).unwrap_or_default(),
        track: row.track.map(|it| it.code().to_owned()).unwrap_or_default(),
        grave: row.grave,
        first: row.first.0,
    })
}

/// The tag of what a form rests on.
///
/// # Errors
/// It cannot stand in a header.
pub fn tagged(mut response: Response, version: Option<Seq>) -> Result<Response, Problem> {
    if let Some(Seq(version)) = version {
        let tag =
            HeaderValue::from_str(&format!("\"{version}\"")).map_err(|it| Problem::fault(it.to_string()))?;
        response.headers_mut().insert(header::ETAG, tag);
    }
    Ok(response)
}

/// One alert.
///
/// # Errors
/// There is none that may be seen; the record cannot be read.
pub async fn one(call: Call) -> Result<Response, Problem> {
    let alert = call.alert()?;
    let (came, own) = (call.came, call.reach == Reach::Own);
    let person = call.login()?.account().person.clone();
    let read = move |store: &store::Store| {
        let reader = store.read();
        let version = version(&reader, &alert, &person)?;
        let found = shown(&reader, &alert, came)?.ok_or_else(Problem::not_found)?;
        Ok((body(&reader, &found, own)?, version))
    };
    let (body, version) = call.app.readers.read(&call.app.works, read).await?;
    tagged(json(StatusCode::OK, &body)?, version)
}

/// One alert as it is shown; to whoever reaches only what is theirs, without what the record knows of others.
///
/// # Errors
/// The record cannot be read.
pub fn body(reader: &Reader<'_>, shown: &Shown, own: bool) -> Result<AlertBody, Problem> {
    let alert = &shown.received.body.alert;
    let resolved = |at: &EntryRef| resolve(reader, at).ok();
    let closed = |_: &EntryRef| None;
    let mut screened = Screened::new(
        &shown.row.alert,
        alert,
        &shown.standing,
        &shown.examination,
        if own { &closed } else { &resolved },
    );
    if own {
        for finding in &mut screened.findings {
            finding.grounds.retain(|it| matches!(it.origin.as_str(), "notice" | "person"));
        }
    }
    let permission = shown.permission.as_ref().map(|it| PermissionBody {
        measure: it.lease().measure.code().to_owned(),
        until: it.lease().until,
        conditions: it.lease().conditions.clone(),
        by: it.by().iter().map(OfficialBody::of).collect(),
        decision: it.decision().0,
    });
    let waiting = shown.waiting.as_ref().filter(|_| !own).map(|it| WaitingBody {
        first: it.first.0,
        by: OfficialBody::of(&it.by),
        since: it.since,
    });
    let alert_id = &shown.row.alert;
    let alarms = super::alarms::of_alert(reader, alert_id)?;
    Ok(AlertBody {
        screened,
        says: shown.standing.level.says().to_owned(),
        subject: subject(&alert.subject),
        warrants: alert.warrants.value().map(|it| it.iter().map(warrant).collect()).unwrap_or_default(),
        permission,
        unwitnessed: shown.unwitnessed.map(|it| it.0),
        waiting,
        written: if own { Vec::new() } else { bodies(reader, alert_id)? },
        alarms: alarms
            .into_iter()
            .map(|it| super::alarms::one(reader, it, !own))
            .collect::<Result<_, _>>()?,
    })
}

fn subject(it: &Subject) -> SubjectBody {
    let name = |it: &terms::alert::NameForm| NameBody {
        text: it.text.clone(),
        script: it.script.clone(),
        origin: it.origin.code().to_owned(),
    };
    let document = |it: &terms::alert::Document| {
        let state = it.state.as_deref().unwrap_or("state not known");
        format!("{} {}, {state}", it.kind, it.number)
    };
    SubjectBody {
        names: it.names.iter().map(name).collect(),
        born: fact(&it.born, ToString::to_string),
        birth_place: fact(&it.birth_place, Clone::clone),
        sex: fact(&it.sex, |it| it.code().to_owned()),
        documents: it.documents.value().map(|it| it.iter().map(document).collect()).unwrap_or_default(),
    }
}

fn warrant(it: &Warrant) -> WarrantBody {
    WarrantBody {
        state: fact(&it.state, Clone::clone),
        reference: fact(&it.reference, Clone::clone),
        authority: fact(&it.authority.name, Clone::clone),
        issued: fact(&it.issued, ToString::to_string),
        charges: it.counts.iter().map(|it| fact(&it.charge, Clone::clone)).collect(),
        facts: fact(&it.facts.text, Clone::clone),
    }
}

/// A field with its origin, or with the word for its absence.
pub(crate) fn fact<T>(field: &Field<T>, words: impl Fn(&T) -> String) -> Fact {
    let origin = |it: Origin| it.code().to_owned();
    match field {
        Field::Known(value, from) => {
            Fact { value: Some(words(value)), origin: Some(origin(*from)), absent: None }
        }
        Field::NotShown | Field::Unknown | Field::NotAnswered | Field::No => {
            Fact { value: None, origin: None, absent: field.absence().map(str::to_owned) }
        }
    }
}

/// The reasoning as recorded.
///
/// # Errors
/// There is no such alert, or it was recalled or erased; the record cannot be read.
pub async fn explanation(call: Call) -> Result<Response, Problem> {
    let alert = call.alert()?;
    let read = move |store: &store::Store| {
        let reader = store.read();
        if !reader.alert(&alert)?.is_some_and(|it| is_shown(&it)) {
            return Err(Problem::not_found());
        }
        let it = desk::explanation(&reader, &alert)?;
        let resolved = |at: &EntryRef| resolve(&reader, at).ok();
        Ok(ExplanationBody {
            screened: Screened::new(&it.id, &it.alert, &it.standing, &it.examination, &resolved),
            on: it.examination.on.to_string(),
            lapsed: it
                .standing
                .held
                .iter()
                .filter_map(|it| {
                    Some(LapsedFinding { rule: it.rule.to_string(), since: it.lapsed?.to_string() })
                })
                .collect(),
            entries: it
                .entries
                .iter()
                .map(|it| EntryBody {
                    entry: it.seq.0,
                    on: it.effective.to_string(),
                    kind: it.kind.clone(),
                    by: it.actor.to_string(),
                    caused_by: it.caused_by.map(|it| it.0),
                    says: it.says.clone(),
                })
                .collect(),
        })
    };
    json(StatusCode::OK, &call.app.readers.read(&call.app.works, read).await?)
}
