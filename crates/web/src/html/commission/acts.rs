//! Steps and decisions on a request as forms.
//!
//! Promise: a form goes to the same function as the API, with what it was made on; a password is not given back.
//!
//! Serves Directive (EU) 2016/680 Art 11: a named person decides.

use axum::http::StatusCode;
use axum::response::Response;
use pages::act::Typed;
use pages::commission::forms::{self, Made};
use pages::test_form::Wrong;
use pages::words::Words;
use terms::request::{RequestStep, RulingKind};

use super::form::{gone, lines, read_of, shown, wrongs};
use super::lodge::{keeps_mandate, mandate};
use crate::api::commission::acts::{RulingForm, StepForm, rule, take_step};
use crate::api::commission::request;
use crate::html::acts::{full, some, typed};
use crate::http::{Call, Problem};

/// Where a reason against an act stands on its form.
const RULES: &[(&str, &str)] = &[
    ("request.reasons", "reasons"),
    ("request.missing", "requirements"),
    ("request.questions", "questions"),
    ("request.data", "found"),
    ("request.mandate", "mandate_holder"),
    ("request.assigned", "assigned"),
    ("ruling.reasons", "reasons"),
    ("ruling.provisions", "provisions"),
    ("ruling.gist", "gist"),
    ("ruling.corrections", "corrections"),
    ("ruling.proposal", "kind"),
    ("mandate.holder", "mandate_holder"),
    ("mandate.from", "mandate_from"),
    ("mandate.until", "mandate_until"),
    ("mandate.proof", "mandate_proof"),
];

fn step_of(call: &Call) -> Result<RequestStep, Problem> {
    RequestStep::parse(call.part("step")).ok_or_else(Problem::not_found)
}

/// A step as a form.
///
/// # Errors
/// There is no such request that may be seen, or no such step; the record cannot be read.
pub async fn step(call: Call) -> Result<Response, Problem> {
    step_form(&call, Typed::default(), Vec::new(), StatusCode::OK).await
}

async fn step_form(
    call: &Call,
    typed: Typed,
    wrong: Vec<Wrong>,
    status: StatusCode,
) -> Result<Response, Problem> {
    let taken = step_of(call)?;
    let action = format!("/docket/{}/steps/{}", request(call)?, taken.code());
    let members = match taken {
        RequestStep::Assigned => super::members(call).await?,
        _ => Vec::new(),
    };
    shown(call, action, (typed, wrong), status, |w, made| forms::step(w, taken, &members, made)).await
}

/// Takes a step with a browser.
///
/// # Errors
/// What was read is stale; too much waits; the record fails.
pub async fn take(call: Call) -> Result<Response, Problem> {
    let taken = step_of(&call)?;
    let given = call.form();
    let read = read_of(&given)?;
    let (proof, mandate) = match mandate(&call, &given, "mandate_holder") {
        Ok(found) => found,
        Err(problem) => {
            let wrong = wrongs(&problem, RULES);
            return step_form(&call, typed(&given), wrong, StatusCode::UNPROCESSABLE_ENTITY).await;
        }
    };
    let asked = StepForm {
        step: taken.code().to_owned(),
        reasons: full(&given, "reasons"),
        requirements: given.all("requirements").map(str::to_owned).collect(),
        found: given.get("found").map(|it| it == "yes"),
        questions: lines(&given, "questions"),
        mandate,
        until: some(&given, "until"),
        assigned: some(&given, "assigned"),
        meeting: some(&given, "meeting"),
    };
    let taken = take_step(&call, asked, read).await;
    if taken.is_ok()
        && let Some(paper) = proof
    {
        keeps_mandate(&call, request(&call)?, full(&given, "mandate_holder"), paper).await?;
    }
    match gone(&call, taken) {
        Ok(done) => done,
        Err(problem) => {
            let wrong = wrongs(&problem, RULES);
            step_form(&call, typed(&given), wrong, StatusCode::UNPROCESSABLE_ENTITY).await
        }
    }
}

/// A decision as a form.
///
/// # Errors
/// There is no such request that may be seen; the record cannot be read.
pub async fn decision(call: Call) -> Result<Response, Problem> {
    decision_form(&call, Typed::default(), Vec::new(), StatusCode::OK).await
}

async fn decision_form(
    call: &Call,
    typed: Typed,
    wrong: Vec<Wrong>,
    status: StatusCode,
) -> Result<Response, Problem> {
    let action = format!("/docket/{}/decide", request(call)?);
    let before = typed.get("proposal").parse().ok();
    let proposal = before.or_else(|| call.query.get("proposal").and_then(|it| it.parse().ok()));
    let form = |w: Words, made: Made| forms::decide(w, RulingKind::ALL, proposal, made);
    shown(call, action, (typed, wrong), status, form).await
}

/// Decides with a browser.
///
/// # Errors
/// What was read is stale; too much waits; the record fails.
pub async fn decide(call: Call) -> Result<Response, Problem> {
    let given = call.form();
    let read = read_of(&given)?;
    let asked = RulingForm {
        kind: full(&given, "kind"),
        reasons: full(&given, "reasons"),
        provisions: full(&given, "provisions"),
        proposal: given.get("proposal").and_then(|it| it.parse().ok()),
        gist: some(&given, "gist"),
        to_applicant: full(&given, "to_applicant"),
        to_source: full(&given, "to_source"),
        corrections: lines(&given, "corrections"),
    };
    match gone(&call, rule(&call, asked, read).await) {
        Ok(done) => done,
        Err(problem) => {
            let wrong = wrongs(&problem, RULES);
            decision_form(&call, typed(&given), wrong, StatusCode::UNPROCESSABLE_ENTITY).await
        }
    }
}
