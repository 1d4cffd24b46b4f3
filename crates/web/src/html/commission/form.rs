//! What every form on a request shares: the state it is made on, its key, what was typed, what is wrong and where.
//!
//! Promise: a form is made on what its reader saw; what was typed before stands on what stood there then.
//!
//! Serves WCAG 2.2, 3.3.1 to 3.3.4.

use axum::http::StatusCode;
use axum::response::Response;
use pages::act::{Act, Typed};
use pages::commission::forms::Made;
use pages::frame::Desk;
use pages::test_form::Wrong;
use pages::words::Words;
use terms::Seq;

use crate::api::commission::acts::EnteredBody;
use crate::api::commission::{found, request, side, version};
use crate::html::acts::{key, on_the_form, wrong};
use crate::html::{frame, page};
use crate::http::{Call, Form, Problem, see_other};

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
pub(super) fn read_of(form: &Form) -> Result<Option<Seq>, Problem> {
    let given = form.get("version").and_then(|it| it.parse().ok()).map(Seq);
    given.map(Some).ok_or_else(|| Problem::field("version", "the form does not say what it was made on"))
}

/// A field with one thing on a line.
pub(super) fn lines(form: &Form, name: &str) -> Vec<String> {
    let all = form.get(name).unwrap_or_default().lines();
    all.map(|it| it.trim().to_owned()).filter(|it| !it.is_empty()).collect()
}

/// What is wrong, at its field: that of a list stands at the field in which its lines are typed.
pub(super) fn wrongs(problem: &Problem, rules: &[(&str, &str)]) -> Vec<Wrong> {
    let mut all = wrong(problem, rules);
    for it in &mut all {
        let plain = it.field.split('[').next().unwrap_or_default();
        let known = rules.iter().find(|(rule, _)| *rule == plain).map(|(_, field)| *field);
        it.field = known.unwrap_or(plain).to_owned();
    }
    all
}

/// What a form that goes to a path is made on.
pub(super) async fn made(
    call: &Call,
    action: String,
    typed: Typed,
    wrong: Vec<Wrong>,
) -> Result<Made, Problem> {
    // What was typed was typed on what stood there then.
    let before = typed.get("version").to_owned();
    let version = if before.is_empty() { stands(call).await?.0.to_string() } else { before };
    let hidden = vec![("version", version), ("key", key(call))];
    let confirm = action.ends_with("/decide") && call.asks_for_password_anew()?;
    Ok(Made { action, hidden, typed, wrong, confirm })
}

/// A page with forms on a request; `forms` may add to the page what stands around them.
pub(super) fn paper(
    call: &Call,
    status: StatusCode,
    forms: impl FnOnce(Words, &mut Act) -> Vec<pages::act::Form>,
) -> Result<Response, Problem> {
    let request = request(call)?;
    let f = frame(call, Some(Desk::Docket), None);
    let from = Some((format!("/docket/{request}"), request.to_string()));
    let mut act = Act { from, ..Act::default() };
    let mut forms = forms(f.words(), &mut act);
    if let Some(first) = forms.first_mut() {
        // What the one form is for is the heading of its page.
        act.title.clone_from(&first.title);
        act.lead = std::mem::take(&mut first.lead);
    }
    act.forms = forms;
    page(status, act.page(&f))
}

/// A page with one form on a request.
pub(super) async fn shown(
    call: &Call,
    action: String,
    (typed, wrong): (Typed, Vec<Wrong>),
    status: StatusCode,
    form: impl FnOnce(Words, Made) -> pages::act::Form,
) -> Result<Response, Problem> {
    let made = made(call, action, typed, wrong).await?;
    paper(call, status, |w, _| vec![form(w, made)])
}

/// Back to the request, or the form with what is wrong.
pub(super) fn gone(
    call: &Call,
    done: Result<EnteredBody, Problem>,
) -> Result<Result<Response, Problem>, Problem> {
    match done {
        Ok(_) => Ok(see_other(&format!("/docket/{}", request(call)?))),
        Err(problem) if on_the_form(&problem) => Err(problem),
        Err(problem) => Ok(Err(problem)),
    }
}
