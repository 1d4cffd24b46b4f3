//! The copies and recalls of one alert, and what is owed over all alerts.
//!
//! Promise: P7. A holder's silence stands in the list until it answers; nothing of what the alert said is here.
//!
//! Serves promise P7 of this system.

use axum::http::StatusCode;
use axum::response::Response;
use desk::recall::{CopyLine, RecallLine, Recalls, recalls};
use desk::recalls_read::{OpenCopy, open_copies};
use schemars::JsonSchema;
use serde::Serialize;
use terms::recall::RecallEvent;
use terms::{AlertId, Seq};

use crate::api::alerts::tagged;
use crate::http::{Call, Problem, json};

/// Copies of the list at the most.
pub const MOST: usize = 500;

/// Something that happened.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "recall_event")]
pub struct EventBody {
    /// Its entry.
    pub entry: u64,
    /// What.
    pub step: String,
    /// The how manieth time a holder was told.
    pub number: Option<u8>,
    /// In words.
    pub says: String,
    /// SHA-256 of the paper or message it came on.
    pub digest: Option<String>,
    /// Who entered it; nobody where a clock did.
    pub by: Vec<String>,
    /// When, microseconds since 1970.
    pub at: i64,
}

/// A copy.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "copy")]
pub struct CopyBody {
    /// Its entry.
    pub entry: u64,
    /// Who holds it: `national_system`, `gateway`, `court`, `prison`, `counsel`, `paper_file`.
    pub kind: String,
    /// The holder.
    pub holder: String,
    /// The system or file it is in.
    pub system: String,
    /// For what it was handed over.
    pub purpose: String,
    /// When, microseconds since 1970.
    pub handed: i64,
    /// Until which day it may be kept there.
    pub retention: Option<String>,
    /// The recall that is owed on it.
    pub recall: Option<u64>,
    /// What is newest of it: the last step, or none where nobody was told yet.
    pub state: Option<String>,
    /// How many times its holder was told.
    pub told: u8,
    /// When it is looked at again, microseconds since 1970; none where nothing is owed any more.
    pub next: Option<i64>,
    /// What happened to it.
    pub events: Vec<EventBody>,
}

/// A recall.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "recall")]
pub struct RecallBody {
    /// Its entry.
    pub entry: u64,
    /// `delete`, `correct`, `suspend`, `erase_person`.
    pub kind: String,
    /// By what.
    pub ground: String,
    /// Which authority decided.
    pub authority: String,
    /// Its number of the decision.
    pub reference: String,
    /// The day of the decision.
    pub decided: String,
    /// The merits were decided.
    pub on_merits: bool,
    /// It was withdrawn while it was challenged.
    pub challenged: bool,
    /// For a correction: the parts that were wrong.
    pub parts: Vec<String>,
    /// Why.
    pub reasons: String,
    /// What is said on the wire: the same for every holder.
    pub on_the_wire: String,
    /// Who entered it.
    pub by: String,
    /// When, microseconds since 1970.
    pub at: i64,
    /// Until when it can be contested, and nothing is erased before: microseconds since 1970.
    pub window: i64,
    /// The entry by which it was undone.
    pub undone: Option<u64>,
    /// What happened to it as a whole.
    pub events: Vec<EventBody>,
}

/// The copies and recalls of an alert.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "recalls")]
pub struct RecallsBody {
    /// The alert.
    pub alert: String,
    /// The level that holds; none where it was not examined.
    pub level: Option<String>,
    /// Recalls, in order.
    pub recalls: Vec<RecallBody>,
    /// Copies, in the order in which they were registered.
    pub copies: Vec<CopyBody>,
}

/// A copy on which something is owed.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "owed_copy")]
pub struct OwedBody {
    /// Its alert.
    pub alert: String,
    /// What the recall asks.
    pub asked: String,
    /// When it was called back, microseconds since 1970.
    pub since: i64,
    /// It should have been looked at by now.
    pub overdue: bool,
    /// The copy.
    pub copy: CopyBody,
}

/// What one hand called back, where it is so much that people have to look.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "recall_storm")]
pub struct StormBody {
    /// The login of whoever entered them; `exchange:` and its name for another gateway.
    pub by: String,
    /// The name.
    pub name: String,
    /// How many within the last hour.
    pub recalls: u64,
    /// The first of them, by its entry.
    pub first: u64,
    /// When that was, microseconds since 1970.
    pub since: i64,
}

/// What is owed now over all alerts.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "owed_copies")]
pub struct OwedListBody {
    /// What is overdue first, then what is looked at next.
    pub owed: Vec<OwedBody>,
    /// Hands that called back so much within an hour that people have to look.
    pub storms: Vec<StormBody>,
    /// There is more than one answer holds.
    pub more: bool,
}

fn event(entry: Seq, it: &RecallEvent) -> EventBody {
    EventBody {
        entry: entry.0,
        step: it.step.code().to_owned(),
        number: it.number,
        says: it.says.clone(),
        digest: it.digest.clone(),
        by: it.by.iter().map(|it| it.name.clone()).collect(),
        at: it.at,
    }
}

fn events(all: &[(Seq, RecallEvent)]) -> Vec<EventBody> {
    all.iter().map(|(entry, it)| event(*entry, it)).collect()
}

fn copy(line: &CopyLine, recall: Option<&RecallLine>) -> CopyBody {
    let it = &line.copy;
    CopyBody {
        entry: line.entry.0,
        kind: it.kind.code().to_owned(),
        holder: it.holder.clone(),
        system: it.system.clone(),
        purpose: it.purpose.clone(),
        handed: it.handed,
        retention: it.retention.map(|it| it.to_string()),
        recall: line.row.recall.map(|it| it.0),
        state: line.row.state.map(|it| it.code().to_owned()),
        told: recall.map_or(0, |it| line.as_planned(it).told),
        next: line.row.next,
        events: events(&line.events),
    }
}

fn recall(line: &RecallLine) -> RecallBody {
    let it = &line.order;
    RecallBody {
        entry: line.entry.0,
        kind: it.kind.code().to_owned(),
        ground: it.ground.code().to_owned(),
        authority: it.authority.clone(),
        reference: it.reference.clone(),
        decided: it.decided.to_string(),
        on_merits: it.on_merits,
        challenged: it.challenged,
        parts: it.parts.clone(),
        reasons: it.reasons.clone(),
        on_the_wire: it.ground.on_the_wire().code().to_owned(),
        by: it.by.name.clone(),
        at: it.at,
        window: it.window,
        undone: line.undone().map(|it| it.0),
        events: events(&line.events),
    }
}

impl RecallsBody {
    /// As it stands on the record.
    #[must_use]
    pub fn of(alert: &AlertId, known: &Recalls) -> Self {
        let of = |it: &CopyLine| known.recalls.iter().find(|recall| Some(recall.entry) == it.row.recall);
        Self {
            alert: alert.to_string(),
            level: known.row.level.map(|it| it.code().to_owned()),
            recalls: known.recalls.iter().map(recall).collect(),
            copies: known.copies.iter().map(|it| copy(it, of(it))).collect(),
        }
    }
}

impl OwedBody {
    fn of(it: &OpenCopy, now: i64) -> Self {
        Self {
            alert: it.alert.to_string(),
            asked: it.recall.asked().code().to_owned(),
            since: it.recall.order.at,
            overdue: it.copy.row.next.is_some_and(|it| it <= now),
            copy: copy(&it.copy, Some(&it.recall)),
        }
    }
}

/// The copies and recalls of the alert the path names, with the newest entry about them.
///
/// # Errors
/// There is no such alert; the record cannot be read.
pub async fn known(call: &Call) -> Result<(RecallsBody, Seq), Problem> {
    let alert = call.alert()?;
    let read = move |store: &store::Store| {
        let known = recalls(&store.read(), &alert)?.ok_or_else(Problem::not_found)?;
        Ok((RecallsBody::of(&alert, &known), known.version()))
    };
    call.app.readers.read(&call.app.works, read).await
}

/// The copies and recalls of an alert.
///
/// # Errors
/// As [`known`].
pub async fn one(call: Call) -> Result<Response, Problem> {
    let (body, version) = known(&call).await?;
    tagged(json(StatusCode::OK, &body)?, Some(version))
}

/// What is owed over all alerts; `overdue` alone.
///
/// # Errors
/// A switch that is none; the record cannot be read.
pub async fn owed(call: &Call) -> Result<OwedListBody, Problem> {
    let (overdue, now) = (call.switch("overdue")?, call.came);
    let read = move |store: &store::Store| Ok(open_copies(&store.read(), MOST.saturating_add(1))?);
    let all = call.app.readers.read(&call.app.works, read).await?;
    let more = all.len() > MOST;
    let owed = all.iter().take(MOST).map(|it| OwedBody::of(it, now)).filter(|it| it.overdue || !overdue);
    let storms = call.app.storms.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let storms = storms.iter().map(|it| StormBody {
        by: it.by.clone(),
        name: it.name.clone(),
        recalls: it.recalls,
        first: it.first.0,
        since: it.since,
    });
    Ok(OwedListBody { owed: owed.collect(), storms: storms.collect(), more })
}

/// What is owed over all alerts.
///
/// # Errors
/// As [`owed`].
pub async fn list(call: Call) -> Result<Response, Problem> {
    json(StatusCode::OK, &owed(&call).await?)
}
