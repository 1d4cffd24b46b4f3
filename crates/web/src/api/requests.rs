//! A request over the API that what stands is looked at again.
//!
//! Promise: it lowers and raises nothing; who may be named as asking follows from the role; whether the person is detained
//! is taken from the record as well, so that the shorter clock is not missed.
//! Serves: ECHR Art 13.

use axum::http::StatusCode;
use axum::response::Response;
use desk::custody::board;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use terms::role::Role;
use terms::verification::Asker;

use super::forms::{text, word};
use super::meeting::said;
use super::verification::seen;
use crate::http::{Call, Problem, json};
use crate::works::Bench;

/// A request.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "review_request")]
pub struct RequestForm {
    /// `person`, `victim` or `prosecutor`.
    pub asker: String,
    /// The name, where it may stand here.
    #[serde(default)]
    pub name: Option<String>,
    /// What is asked, and on what.
    pub grounds: String,
    /// The person is detained because of this alert.
    #[serde(default)]
    pub detained: bool,
}

/// A request that was entered.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "review_requested")]
pub struct RequestedBody {
    /// Its entry.
    pub entry: u64,
    /// The rule by which its clock runs.
    pub rule: String,
    /// Hours until a decision is due.
    pub hours: u32,
}

/// Whom a role speaks for.
#[must_use]
pub fn askers(role: Role) -> &'static [Asker] {
    match role {
        Role::Prosecutor => &[Asker::Prosecutor, Asker::Victim],
        Role::Counsel | Role::NgoCaseworker | Role::Court | Role::ChildProtection | Role::Commission => {
            &[Asker::Person, Asker::Victim]
        }
        Role::DutyOfficer
        | Role::DeskOfficer
        | Role::BorderOfficer
        | Role::ImmigrationDesk
        | Role::VerifyingOfficial
        | Role::Reviewer
        | Role::Prison
        | Role::GrantingAuthority
        | Role::DataProtectionSupervisor
        | Role::Auditor
        | Role::Administrator
        | Role::HeadOfGateway
        | Role::SourceBureau
        | Role::GeneralSecretariat => &[],
    }
}

/// Enters a request.
///
/// # Errors
/// Something in it is wrong, or the reasons against it; there is no such alert that may be seen; too much waits; the
/// record fails.
pub async fn ask(call: Call) -> Result<Response, Problem> {
    let form: RequestForm = call.json()?;
    json(StatusCode::CREATED, &enter(&call, form).await?)
}

/// Enters a request, however it was typed.
///
/// # Errors
/// As [`ask`].
pub async fn enter(call: &Call, form: RequestForm) -> Result<RequestedBody, Problem> {
    let alert = call.alert()?;
    let login = call.login()?;
    let asker = word("asker", &form.asker, Asker::parse, Asker::ALL, |it| it.code())?;
    if !askers(login.role()).contains(&asker) {
        let says = format!("the role `{}` does not speak for them", login.role().code());
        return Err(Problem::field("asker", says));
    }
    let grounds = said("grounds", form.grounds)?;
    let name = form.name.map(|it| text("name", it)).transpose()?.filter(|it| !it.is_empty());
    let actor = login.actor();
    let app = std::sync::Arc::clone(&call.app);
    let came = call.came;
    let work = move |bench: &mut Bench| {
        let rules = app.governed.follow(bench)?;
        let reader = bench.desk.store().read();
        seen(&reader, &alert)?;
        let detained = form.detained
            || board(&reader, &rules.profile, &rules.jurisdiction, came)?
                .iter()
                .any(|it| it.custody.is_open() && it.alerts.contains(&alert));
        let (entry, clock) = bench.act(&actor, |desk, _, _, act| {
            desk.ask_review(&alert, asker, name.as_deref(), &grounds, detained, act)
        })?;
        Ok(RequestedBody { entry: entry.0, rule: clock.rule.to_owned(), hours: clock.hours })
    };
    call.app.works.act(work).await
}
