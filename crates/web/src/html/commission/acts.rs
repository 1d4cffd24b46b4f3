//! Steps and decisions on a request as forms; a letter as it was issued.
//!
//! Promise: a form goes to the same function as the API, with what it was made on; a password is not given back.
//!
//! Serves Directive (EU) 2016/680 Art 11: a named person decides.

use axum::http::StatusCode;
use axum::response::Response;
use casework::request::steps;
use pages::Page;
use pages::act::{Act, Typed};
use pages::commission::forms::{self, LetterPage, Made};
use pages::commission::says;
use pages::frame::Desk;
use pages::test_form::Wrong;
use pages::words::Words;
use terms::Seq;
use terms::deadline::Party;
use terms::request::{LetterKind, RequestStep, RulingKind};
use terms::role::Deed;

use crate::api::commission::acts::{EnteredBody, RulingForm, StepForm, rule, take_step};
use crate::api::commission::lodge::MandateForm;
use crate::api::commission::{found, letters, request, side, version};
use crate::html::acts::{full, key, on_the_form, some, typed, wrong};
use crate::html::{frame, page};
use crate::http::{Call, Form, Problem, see_other};

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

/// What whoever asks may do to requests.
#[derive(Clone, Copy)]
pub(super) struct OpenTo {
    steps: bool,
    decides: bool,
}

/// What is open to whoever asks.
pub(super) fn open_to(call: &Call) -> OpenTo {
    OpenTo { steps: call.may(Deed::StepRequest), decides: call.may(Deed::RuleOnRequest) }
}

/// Steps that a side may take now, as far as their order goes.
fn steps_now(case: &desk::requests::Case, side: Party) -> impl Iterator<Item = RequestStep> {
    let state = case.request.state;
    let now = move |step: &RequestStep| {
        steps::of(*step)
            .is_some_and(|row| row.from.contains(&state) && (row.of == side || side == Party::Body))
    };
    RequestStep::ALL.iter().copied().filter(now)
}

/// The ways from a request to what can be done to it.
pub(super) fn ways(
    case: &desk::requests::Case,
    side: Party,
    open: OpenTo,
    w: Words,
) -> Vec<(String, String)> {
    let id = &case.row.request;
    let mut all = Vec::new();
    if open.decides {
        all.push((format!("/docket/{id}/decide"), w.t("rq-form-decide")));
    }
    if open.steps {
        let each =
            steps_now(case, side).map(|it| (format!("/docket/{id}/steps/{}", it.code()), says::step(w, it)));
        all.extend(each);
    }
    all
}

/// The state a form is made on.
async fn stands(call: &Call) -> Result<Seq, Problem> {
    let (request, side, rules) = (request(call)?, side(call)?, call.app.governed.rules());
    let read = move |store: &store::Store| {
        let reader = store.read();
        version(&reader, &found(&reader, &request, &rules.body)?, side)
    };
    call.app.readers.read(&call.app.works, read).await
}

/// What was read, as the form says it.
fn read_of(form: &Form) -> Result<Option<Seq>, Problem> {
    let given = form.get("version").and_then(|it| it.parse().ok()).map(Seq);
    given.map(Some).ok_or_else(|| Problem::field("version", "the form does not say what it was made on"))
}

fn lines(form: &Form, name: &str) -> Vec<String> {
    let all = form.get(name).unwrap_or_default().lines();
    all.map(|it| it.trim().to_owned()).filter(|it| !it.is_empty()).collect()
}

/// A page with one form on a request.
async fn shown(
    call: &Call,
    action: String,
    typed: Typed,
    wrong: Vec<Wrong>,
    status: StatusCode,
    form: impl FnOnce(Words, Made) -> pages::act::Form,
) -> Result<Response, Problem> {
    let request = request(call)?;
    let f = frame(call, Some(Desk::Docket), None);
    // What was typed was typed on what stood there then.
    let before = typed.get("version").to_owned();
    let version = if before.is_empty() { stands(call).await?.0.to_string() } else { before };
    let mut hidden = vec![("version", version), ("key", key(call))];
    if let Some(it) = call.query.get("proposal").filter(|_| typed.get("proposal").is_empty()) {
        hidden.push(("proposal", it.to_owned()));
    }
    let confirm = action.ends_with("/decide") && call.asks_for_password_anew()?;
    let made = Made { action, hidden, typed, wrong, confirm };
    let form = form(f.words(), made);
    let act = Act {
        title: form.title.clone(),
        lead: form.lead.clone(),
        from: Some((format!("/docket/{request}"), request.to_string())),
        forms: vec![form],
        ..Act::default()
    };
    let written: Page = act.page(&f);
    page(status, written)
}

/// Back to the request, or the form with what is wrong.
fn gone(call: &Call, done: Result<EnteredBody, Problem>) -> Result<Result<Response, Problem>, Problem> {
    match done {
        Ok(_) => Ok(see_other(&format!("/docket/{}", request(call)?))),
        Err(problem) if on_the_form(&problem) => Err(problem),
        Err(problem) => Ok(Err(problem)),
    }
}

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
    shown(call, action, typed, wrong, status, |w, made| forms::step(w, taken, made)).await
}

/// Takes a step with a browser.
///
/// # Errors
/// What was read is stale; too much waits; the record fails.
pub async fn take(call: Call) -> Result<Response, Problem> {
    let taken = step_of(&call)?;
    let given = call.form();
    let read = read_of(&given)?;
    let mandate = some(&given, "mandate_from").map(|from| MandateForm {
        holder: full(&given, "mandate_holder"),
        from,
        until: some(&given, "mandate_until"),
        proof: some(&given, "mandate_proof"),
    });
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
    match gone(&call, take_step(&call, asked, read).await) {
        Ok(done) => done,
        Err(problem) => {
            let wrong = wrong(&problem, RULES);
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
    let proposal = typed.get("proposal").parse().ok();
    shown(call, action, typed, wrong, status, |w, made| forms::decide(w, RulingKind::ALL, proposal, made))
        .await
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
            let wrong = wrong(&problem, RULES);
            decision_form(&call, typed(&given), wrong, StatusCode::UNPROCESSABLE_ENTITY).await
        }
    }
}

/// A letter as it was issued, word for word.
///
/// # Errors
/// There is none that may be seen; the record cannot be read.
pub async fn letter(call: Call) -> Result<Response, Problem> {
    let issued = letters::issued(&call).await?;
    let f = frame(&call, Some(Desk::Docket), None);
    let id = request(&call)?.to_string();
    let kind = LetterKind::parse(&issued.kind).ok_or_else(Problem::not_found)?;
    let view = LetterPage {
        request: (id.clone(), format!("/docket/{id}")),
        preview: Some((says::letter(f.words(), kind), issued.language, issued.text)),
        forms: Vec::new(),
    };
    page(StatusCode::OK, view.page(&f))
}
