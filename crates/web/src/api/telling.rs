//! Whether and when a person is told of an alert: what was decided, and a decision.
//!
//! Promise: P1 and P17. A named person decides; nobody is told by it, and what was decided before stays on the record.
//! Serves: ECHR Arts 8 and 13.

use axum::http::StatusCode;
use axum::response::Response;
use desk::telling::tellings;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use terms::request::Telling;

use super::forms::{day, text, word};
use super::verification::seen;
use crate::http::{Call, Problem, json};
use crate::works::Bench;

/// A decision.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "telling_form")]
pub struct TellingForm {
    /// `tell`, `counsel_only`, `not_yet`, `not_before_measure`.
    pub telling: String,
    /// The day until which nobody tells, for `not_yet`.
    #[serde(default)]
    pub until: Option<String>,
    /// What telling or not telling would do to the person.
    pub reasons: String,
}

/// A decision that was made.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "telling")]
pub struct TellingBody {
    /// Its entry.
    pub entry: u64,
    /// What was decided.
    pub telling: String,
    /// Until which day.
    pub until: Option<String>,
    /// Why.
    pub reasons: String,
    /// By whom.
    pub by: String,
    /// When, microseconds since 1970.
    pub at: i64,
    /// When it is decided again, microseconds since 1970; none where the person is told.
    pub review: Option<i64>,
}

/// What was decided, the newest last.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "tellings")]
pub struct TellingsBody {
    /// Every decision.
    pub decided: Vec<TellingBody>,
}

/// A decision that was entered.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "telling_entered")]
pub struct EnteredBody {
    /// Its entry.
    pub entry: u64,
    /// When it is decided again, microseconds since 1970.
    pub review: Option<i64>,
}

/// What was decided.
///
/// # Errors
/// There is no such alert that may be seen; the record cannot be read.
pub async fn show(call: Call) -> Result<Response, Problem> {
    json(StatusCode::OK, &TellingsBody { decided: decided(&call).await? })
}

/// What was decided, for whoever shows it.
///
/// # Errors
/// As [`show`].
pub async fn decided(call: &Call) -> Result<Vec<TellingBody>, Problem> {
    let alert = call.alert()?;
    let read = move |store: &store::Store| {
        let reader = store.read();
        seen(&reader, &alert)?;
        let all = tellings(&reader, &alert)?.into_iter().map(|(seq, it)| TellingBody {
            entry: seq.0,
            telling: it.telling.code().to_owned(),
            until: it.until.map(|it| it.to_string()),
            reasons: it.reasons,
            by: it.by.name,
            at: it.at,
            review: (it.telling != Telling::Tell).then_some(it.review),
        });
        Ok(all.collect())
    };
    call.app.readers.read(&call.app.works, read).await
}

/// Decides.
///
/// # Errors
/// Something in it is wrong, or the reasons against it; there is no such alert that may be seen; too much waits; the
/// record fails.
pub async fn decide(call: Call) -> Result<Response, Problem> {
    let form: TellingForm = call.json()?;
    json(StatusCode::CREATED, &enter(&call, form).await?)
}

/// Decides, however it was typed.
///
/// # Errors
/// As [`decide`].
pub async fn enter(call: &Call, form: TellingForm) -> Result<EnteredBody, Problem> {
    let (alert, login) = (call.alert()?, call.login()?);
    let telling = word("telling", &form.telling, Telling::parse, Telling::ALL, |it| it.code())?;
    let until = form.until.as_deref().map(str::trim).filter(|it| !it.is_empty());
    let until = until.map(|it| day("until", it)).transpose()?;
    let reasons = text("reasons", form.reasons)?;
    let (actor, official) = (login.actor(), login.official());
    let work = move |bench: &mut Bench| {
        seen(&bench.desk.store().read(), &alert)?;
        let (entry, review) = bench.act(&actor, |desk, _, _, act| {
            desk.decide_telling(&alert, telling, until, &reasons, &official, act)
        })?;
        Ok(EnteredBody { entry: entry.0, review })
    };
    call.app.works.act(work).await
}
