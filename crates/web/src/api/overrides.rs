//! The urgent override over the API: used by one named official, confirmed by another, listed for supervision.
//!
//! Promise: it is on the record before it is used, it is no permission, and at a booth it stands beside no alert: what a
//! refusal there would say of one is said to nobody.
//! Serves: own safety law (`casework::safety`).

use axum::http::StatusCode;
use axum::response::Response;
use casework::safety::Running;
use desk::safety::{Count, Overriding};
use desk::verification::DecideError;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use terms::Seq;
use terms::role::Deed;
use terms::safety::SafetyMeasure;

use super::alerts::OfficialBody;
use super::forms::{ReasonsForm, text, word};
use super::meeting::{said, which};
use crate::http::{Call, Problem, json};
use crate::works::Bench;

/// Own safety law, used now.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "override_use")]
pub struct UseForm {
    /// What is done: `protect`, `disarm`, `separate`.
    pub measures: Vec<String>,
    /// Who is in danger, and from what.
    pub danger: String,
    /// Where.
    #[serde(default)]
    pub place: Option<String>,
    /// The alert it stands beside; never at a booth.
    #[serde(default)]
    pub alert: Option<String>,
}

/// One that was used.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "override_used")]
pub struct UsedBody {
    /// Its number: its entry.
    pub used: u64,
    /// When it ends unless a second person confirms it, microseconds since 1970.
    pub until: i64,
}

/// A confirmation.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "override_confirmed")]
pub struct ConfirmedBody {
    /// The override.
    pub used: u64,
    /// When it ends now.
    pub until: i64,
}

/// Every override.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "overrides")]
pub struct OverridesBody {
    /// The newest first.
    pub overrides: Vec<OverrideBody>,
    /// How many each officer used.
    pub counts: Vec<CountBody>,
}

/// One override.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "override")]
pub struct OverrideBody {
    /// Its number.
    pub used: u64,
    /// Who used it.
    pub by: OfficialBody,
    /// What was done.
    pub measures: Vec<String>,
    /// Who was in danger, and from what.
    pub danger: String,
    /// Where.
    pub place: Option<String>,
    /// The alert it stood beside.
    pub alert: Option<String>,
    /// Since when.
    pub since: i64,
    /// When it ends or ended.
    pub until: i64,
    /// `unconfirmed`, `confirmed`, `lapsed`, `over`.
    pub stands: String,
    /// Who confirmed it.
    pub confirmed: Option<OfficialBody>,
    /// Why.
    pub why: Option<String>,
}

/// How many one officer used.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "override_count")]
pub struct CountBody {
    /// The officer.
    pub person: String,
    /// How often.
    pub used: u64,
    /// How often nobody confirmed it.
    pub alone: u64,
}

/// How it stands: a code, and the time that goes with it.
fn stands(running: Running) -> (&'static str, i64) {
    match running {
        Running::Unconfirmed(until) => ("unconfirmed", until),
        Running::Confirmed(until) => ("confirmed", until),
        Running::Lapsed(since) => ("lapsed", since),
        Running::Over(since) => ("over", since),
    }
}

impl OverrideBody {
    /// Of one.
    #[must_use]
    pub fn of(it: &Overriding) -> Self {
        let (code, until) = stands(it.running);
        Self {
            used: it.entry.0,
            by: OfficialBody::of(&it.used.by),
            measures: it.used.measures.iter().map(|it| it.code().to_owned()).collect(),
            danger: it.used.danger.clone(),
            place: it.used.place.clone(),
            alert: it.alert.as_ref().map(ToString::to_string),
            since: it.used.since,
            until,
            stands: code.to_owned(),
            confirmed: it.confirmed.as_ref().map(|it| OfficialBody::of(&it.by)),
            why: it.confirmed.as_ref().map(|it| it.reasons.clone()),
        }
    }
}

/// Uses one.
///
/// # Errors
/// Something in it is wrong, or the reasons against it; the password was not given again; too much waits; the record
/// fails.
pub async fn begin(call: Call) -> Result<Response, Problem> {
    let form: UseForm = call.json()?;
    json(StatusCode::CREATED, &enter(&call, form).await?)
}

/// Uses one, however it was typed.
///
/// # Errors
/// As [`begin`].
pub async fn enter(call: &Call, form: UseForm) -> Result<UsedBody, Problem> {
    let mut measures = Vec::new();
    for (at, code) in form.measures.iter().take(SafetyMeasure::ALL.len() + 1).enumerate() {
        let field = format!("measures[{at}]");
        measures.push(word(&field, code, SafetyMeasure::parse, SafetyMeasure::ALL, |it| it.code())?);
    }
    let alert = which(form.alert.as_deref())?;
    if alert.is_some() && !call.may(Deed::SeeAlert) {
        return Err(Problem::field("alert", "at a booth it stands beside no alert: leave it out"));
    }
    let danger = said("danger", form.danger)?;
    let place = form.place.map(|it| text("place", it)).transpose()?.filter(|it| !it.is_empty());
    call.confirmed()?;
    let login = call.login()?;
    let (actor, by) = (login.actor(), login.official());
    let work = move |bench: &mut Bench| {
        let (entry, used) = bench.act(&actor, |desk, _, _, act| {
            desk.use_override(alert.as_ref(), &by, &measures, &danger, place.as_deref(), act)
        })?;
        Ok(UsedBody { used: entry.0, until: used.until })
    };
    call.app.works.act(work).await
}

fn number(call: &Call) -> Result<Seq, Problem> {
    call.part("used").parse().map(Seq).map_err(|_| Problem::not_found())
}

/// Confirms another's.
///
/// # Errors
/// The reasons against it; there is none; the password was not given again; too much waits; the record fails.
pub async fn confirm(call: Call) -> Result<Response, Problem> {
    let form: ReasonsForm = call.json()?;
    json(StatusCode::CREATED, &give(&call, form.reasons).await?)
}

/// Confirms another's, however it was typed.
///
/// # Errors
/// As [`confirm`].
pub async fn give(call: &Call, reasons: String) -> Result<ConfirmedBody, Problem> {
    let used = number(call)?;
    let reasons = said("reasons", reasons)?;
    call.confirmed()?;
    let login = call.login()?;
    let (actor, by) = (login.actor(), login.official());
    let work = move |bench: &mut Bench| {
        if used.0 >= bench.desk.store().size() {
            return Err(Problem::not_found());
        }
        let done = bench.act(&actor, |desk, _, _, act| desk.confirm_override(used, &by, &reasons, act));
        let done = done.map_err(|error| match error {
            DecideError::NoOverride(_) => Problem::not_found(),
            other => other.into(),
        })?;
        Ok(ConfirmedBody { used: used.0, until: done.until })
    };
    call.app.works.act(work).await
}

/// Every override, and how many each officer used. That somebody looked is entered with the alerts they stood beside.
///
/// # Errors
/// Too much waits; the record fails.
pub(crate) async fn all(call: &Call) -> Result<(Vec<Overriding>, Vec<Count>), Problem> {
    let actor = call.actor()?;
    let work = move |bench: &mut Bench| Ok(bench.act(&actor, |desk, _, _, act| desk.overrides(act))?);
    call.app.works.act(work).await
}

/// Every override.
///
/// # Errors
/// Too much waits; the record fails.
pub async fn list(call: Call) -> Result<Response, Problem> {
    let (all, counts) = all(&call).await?;
    let counts = counts.into_iter().map(|(person, used, alone)| CountBody { person, used, alone });
    let body =
        OverridesBody { overrides: all.iter().map(OverrideBody::of).collect(), counts: counts.collect() };
    json(StatusCode::OK, &body)
}
