//! Earlier named decisions taken over as a list, over the API.
//!
//! Promise: somebody answers for the list as it is: one with a line that nobody can read is taken over by nobody, and each
//! such line is told with its place and field.
//! Serves: Directive (EU) 2016/680 Art 5 (periodic review).

use axum::http::StatusCode;
use axum::response::Response;
use desk::holdings::{Line, MOST_LINES, Responsible};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use terms::holdings::Holding;

use super::meeting::said;
use crate::http::{Call, FieldError, Kind, Problem, json};
use crate::works::Bench;

/// Faulty lines that are told at the most.
const TOLD: usize = 50;

/// A list.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "holdings")]
pub struct HoldingsForm {
    /// The lines: see `redress schema holding`.
    pub list: Vec<serde_json::Map<String, serde_json::Value>>,
    /// Why the list is taken over.
    pub reasons: String,
}

/// What an import did.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "holdings_taken")]
pub struct TookBody {
    /// The entry of the batch; none where nothing was taken over.
    pub entry: Option<u64>,
    /// What became of each line, in their order.
    pub lines: Vec<LineBody>,
    /// Alerts that are verified again.
    pub sample: Vec<String>,
    /// By when, microseconds since 1970.
    pub due: i64,
}

/// What became of one line.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "holding_line")]
pub struct LineBody {
    /// The alert.
    pub alert: String,
    /// The entry of the permission.
    pub entry: Option<u64>,
    /// The measure.
    pub measure: String,
    /// The end of the permission, microseconds since 1970.
    pub until: Option<i64>,
    /// Why it was not taken over.
    pub why_not: Vec<String>,
}

/// Takes a list over.
///
/// # Errors
/// A line cannot be read, or the reasons against it; the password was not given again; too much waits; the record fails.
pub async fn import(call: Call) -> Result<Response, Problem> {
    let form: HoldingsForm = call.json()?;
    let mut bytes = Vec::new();
    for line in &form.list {
        serde_json::to_writer(&mut bytes, line).map_err(|error| Problem::fault(error.to_string()))?;
        bytes.push(b'\n');
    }
    json(StatusCode::CREATED, &take(&call, &bytes, form.reasons).await?)
}

/// Takes a list over, however it was typed: JSON, a line each.
///
/// # Errors
/// As [`import`].
pub async fn take(call: &Call, list: &[u8], reasons: String) -> Result<TookBody, Problem> {
    let (holdings, bytes) = read(list)?;
    let reasons = said("reasons", reasons)?;
    call.confirmed()?;
    let login = call.login()?;
    let (actor, by) = (login.actor(), login.official());
    let app = std::sync::Arc::clone(&call.app);
    let evidence_fresh = call.app.evidence_is_fresh();
    let work = move |bench: &mut Bench| {
        let rules = app.governed.follow(bench)?;
        let powers = rules.jurisdiction.powers();
        let responsible = Responsible { by: &by, reasons: &reasons, powers, evidence_fresh };
        let took = bench
            .act(&actor, |desk, _, _, act| desk.import_holdings(&holdings, &bytes, &responsible, act))?;
        let lines = took.lines.iter().zip(&holdings).map(|(line, holding)| of(line, holding)).collect();
        Ok(TookBody {
            entry: took.entry.map(|it| it.0),
            lines,
            sample: took.sample.iter().map(ToString::to_string).collect(),
            due: took.due,
        })
    };
    call.app.works.act(work).await
}

fn of(line: &Line, holding: &Holding) -> LineBody {
    let (entry, until, why_not) = match line {
        Line::Taken { entry, until } => (Some(entry.0), Some(*until), Vec::new()),
        Line::Refused(against) => (None, None, against.iter().map(|it| it.says.clone()).collect()),
        Line::NoAlert => (None, None, vec!["it is not on the record, or its content is gone".to_owned()]),
        Line::Twice => (None, None, vec!["it stands in an earlier line".to_owned()]),
    };
    LineBody {
        alert: holding.alert.to_string(),
        entry,
        measure: holding.measure.code().to_owned(),
        until,
        why_not,
    }
}

/// The lines, with their bytes as they came; every fault of them, with its place.
fn read(list: &[u8]) -> Result<(Vec<Holding>, Vec<u8>), Problem> {
    let records =
        wire::holdings::open(list, "list").map_err(|fault| Problem::field("list", fault.to_string()))?;
    let (mut holdings, mut bytes, mut errors) = (Vec::new(), Vec::new(), Vec::new());
    for (at, record) in records.take(MOST_LINES + 1).enumerate() {
        match record {
            Ok(record) => {
                bytes.extend_from_slice(&record.original);
                bytes.push(b'\n');
                holdings.push(record.holding);
            }
            Err(bad) if errors.len() < TOLD => {
                let field = bad.field.map(|it| format!(".{it}")).unwrap_or_default();
                errors.push(FieldError { field: format!("list[{at}]{field}"), detail: bad.says });
            }
            Err(_) => {}
        }
    }
    if !errors.is_empty() {
        let says = "nothing is taken over: the list is not whole";
        return Err(Problem { errors, ..Problem::new(Kind::WrongInput, says) });
    }
    if holdings.is_empty() {
        return Err(Problem::field("list", "it holds no lines"));
    }
    Ok((holdings, bytes))
}
