//! Measures that nobody permitted: what is open, and that a named person has looked.
//!
//! Promise: P12. Each is on the record before it shows here, and stays until somebody who may has said in their own words
//! that they looked; a recall of the alert takes none away. To a supervisor nothing of the case; to counsel their clients'.
//! Serves: P12; Directive (EU) 2016/680 Art 29(2)(e).

use axum::http::StatusCode;
use axum::response::Response;
use desk::is_shown;
use entries::Entry;
use schemars::JsonSchema;
use serde::Serialize;
use store::{ClockRow, Content, Reader};
use terms::clock::{ClockRef, ClockRule, ClockState};
use terms::role::{Deed, Role};
use terms::{Actor, AlertId, Measure, Seq};

use super::clocks::{AnsweredBody, SaysForm, problem, words};
use crate::access::Reach;
use crate::http::{Call, Problem, json};
use crate::works::Bench;

/// Alarms on one page.
const MOST: usize = 200;

/// Measures that nobody permitted and that no named person has looked at.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "alarms")]
pub struct AlarmsBody {
    /// They, what is told next first.
    pub alarms: Vec<AlarmBody>,
}

/// One of them.
#[derive(Clone, Serialize, JsonSchema)]
#[schemars(rename = "alarm")]
pub struct AlarmBody {
    /// Its number.
    pub alarm: u64,
    /// The measure.
    pub measure: Option<String>,
    /// The entry with the measure.
    pub entry: u64,
    /// When it was taken, microseconds since 1970.
    pub at: i64,
    /// When whoever is told next is told, microseconds since 1970.
    pub due: i64,
    /// In which role it was recorded.
    pub role: Option<String>,
    /// The alert, for whoever may open it.
    pub alert: Option<String>,
    /// The ground in the officer's words, for whoever may open the alert.
    pub ground: Option<String>,
}

/// Who looks at alarms.
struct Looker {
    mandates: Option<Vec<AlertId>>,
    opens: bool,
}

impl Looker {
    fn of(call: &Call) -> Result<Self, Problem> {
        let account = call.login()?.account();
        let own = call.reach == Reach::Own || !call.may_all(Deed::SeeAlarms);
        Ok(Self { mandates: own.then(|| account.mandates.to_vec()), opens: call.may(Deed::SeeAlert) })
    }
}

/// Those that are open and that may be seen by whoever asks.
///
/// # Errors
/// The record cannot be read.
pub(crate) async fn open(call: &Call) -> Result<Vec<AlarmBody>, Problem> {
    let looker = Looker::of(call)?;
    let read = move |store: &store::Store| {
        let reader = store.read();
        let mut all = Vec::new();
        match &looker.mandates {
            Some(mandates) => {
                for alert in mandates {
                    for row in of_alert(&reader, alert)? {
                        all.push(one(&reader, row, false)?);
                    }
                }
            }
            None => {
                let rows = reader.clocks_open_of(ClockRule::UnpermittedMeasure, None, MOST)?;
                for (row, _) in rows {
                    all.push(one(&reader, row, looker.opens)?);
                }
            }
        }
        Ok(all)
    };
    call.app.readers.read(&call.app.works, read).await
}

/// Open alarms of an alert.
pub(crate) fn of_alert(reader: &Reader<'_>, alert: &AlertId) -> Result<Vec<ClockRow>, Problem> {
    let mut rows = reader.clocks_of(alert)?;
    rows.retain(|it| it.clock.rule == ClockRule::UnpermittedMeasure && it.state.is_open());
    Ok(rows)
}

/// One alarm; `opens` says whether the alert and the officer's words are shown.
pub(crate) fn one(reader: &Reader<'_>, row: ClockRow, opens: bool) -> Result<AlarmBody, Problem> {
    let begun = reader.entry(row.seq)?.plain;
    let entry = begun.caused_by.unwrap_or(row.seq);
    let stored = reader.entry(entry)?;
    let role = match &stored.plain.actor {
        Actor::Human { role, .. } => Role::parse(role),
        Actor::Auto(_) | Actor::Gateway(_) => None,
    };
    let (measure, ground): (Option<Measure>, Option<String>) = match stored.body {
        Content::Known(Entry::MeasureRecorded(it)) => (Some(it.measure.measure), Some(it.measure.ground)),
        Content::Known(_) | Content::Unknown | Content::Erased => (None, None),
    };
    // What was recalled since is opened by nobody, and alarms all the same.
    let shown = match &row.alert {
        Some(alert) if opens => reader.alert(alert)?.filter(is_shown).map(|it| it.alert),
        Some(_) | None => None,
    };
    Ok(AlarmBody {
        alarm: row.clock.begun.0,
        measure: measure.map(|it| it.code().to_owned()),
        entry: entry.0,
        at: row.since,
        due: row.due,
        role: role.map(|it| it.code().to_owned()),
        ground: ground.filter(|_| opens),
        alert: shown.map(|it| it.to_string()),
    })
}

/// Alarms that are open.
///
/// # Errors
/// The record cannot be read.
pub async fn list(call: Call) -> Result<Response, Problem> {
    json(StatusCode::OK, &AlarmsBody { alarms: open(&call).await? })
}

/// Says that one has looked.
///
/// # Errors
/// There is no such alarm, somebody looked before, the words say nothing; the record fails.
pub async fn answer(call: Call) -> Result<Response, Problem> {
    let form: SaysForm = call.json()?;
    let state = look(&call, form.says).await?;
    json(StatusCode::CREATED, &AnsweredBody { state: state.code().to_owned() })
}

/// Says it, however it was typed.
///
/// # Errors
/// As [`answer`].
pub async fn look(call: &Call, says: String) -> Result<ClockState, Problem> {
    let begun = call.part("begun").parse().ok().filter(|it| i64::try_from(*it).is_ok());
    let clock =
        ClockRef { begun: Seq(begun.ok_or_else(Problem::not_found)?), rule: ClockRule::UnpermittedMeasure };
    let says = words("says", says)?;
    let actor = call.actor()?;
    let work = move |bench: &mut Bench| {
        bench
            .act(&actor, |desk, _, _, act| desk.answer_clock(clock, &says, None, act))
            .map_err(|error| problem(error, "says"))
    };
    call.app.works.act(work).await
}
