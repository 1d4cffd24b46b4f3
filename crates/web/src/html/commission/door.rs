//! The public door as pages: "am I listed", and what a receipt opens.
//!
//! Promise: as over the API; no cookie is set and no address carries a receipt; a page that follows a question says the same to
//! everybody; a receipt that opens nothing gets the same page whatever the reason.
//!
//! Serves the safe-contact rules of this system.

use axum::http::StatusCode;
use axum::response::Response;
use desk::requests::{Body, Case};
use pages::act::Typed;
use pages::commission::Todo;
use pages::commission::listed::{Answer, Door};
use pages::commission::own::{Ask, Letter, Own};
use pages::test_form::Wrong;
use terms::deadline::Party;

use super::case::reached;
use super::clock;
use super::form::{lines, wrongs};
use super::next::todo;
use crate::api::commission::door::{AskForm, enter, on_the_tick, pull};
use crate::api::commission::papers::{Paper, of_parts};
use crate::api::commission::seen;
use crate::html::acts::{full, on_the_form, some, typed};
use crate::html::{frame, language, page};
use crate::http::{Call, Form, Kind, Problem};

/// Where what is wrong stands on the form.
const RULES: &[(&str, &str)] = &[("request.born", "born")];

/// The form.
///
/// # Errors
/// Writing failed.
pub async fn form(call: Call) -> Result<Response, Problem> {
    door(&call, Typed::default(), Vec::new(), StatusCode::OK)
}

fn door(call: &Call, typed: Typed, wrong: Vec<Wrong>, status: StatusCode) -> Result<Response, Problem> {
    let view = Door { action: "/listed".to_owned(), own: "/own".to_owned(), typed, wrong };
    page(status, view.page(&frame(call, None, None)))
}

/// Asks.
///
/// # Errors
/// It is no form of ours; too many ask; too much waits; the record fails.
pub async fn ask(call: Call) -> Result<Response, Problem> {
    on_the_tick(&call, asked(&call)).await
}

/// The paper of a form; a form without one need not come in parts.
fn paper(call: &Call) -> Result<Option<Paper>, Problem> {
    if call.has_type("application/x-www-form-urlencoded") {
        return Ok(None);
    }
    Ok(of_parts(call, "identity")?.1)
}

/// What is kept of it as it came: what was typed, and nothing that a browser adds.
fn as_typed(given: &Form) -> Vec<u8> {
    let mut all = form_urlencoded::Serializer::new(String::new());
    for (name, value) in given.iter().filter(|it| matches!(it.0, "names" | "born" | "nationalities" | "asks"))
    {
        all.append_pair(name, value);
    }
    all.finish().into_bytes()
}

async fn asked(call: &Call) -> Result<Response, Problem> {
    let given = call.form();
    let paper = paper(call)?;
    let nationalities = given.get("nationalities").unwrap_or_default().split([',', ';', '\n']);
    let form = AskForm {
        names: lines(&given, "names"),
        born: some(&given, "born"),
        nationalities: nationalities.map(str::to_owned).collect(),
        asks: full(&given, "asks"),
        language: language(call).tag().to_owned(),
    };
    match enter(call, form, as_typed(&given), paper).await {
        Ok(asked) => {
            let by = asked.by.unwrap_or(call.came);
            let view = Answer { receipt: asked.receipt, own: "/own".to_owned(), by };
            page(StatusCode::CREATED, view.page(&frame(call, None, None)))
        }
        Err(problem) if on_the_form(&problem) => {
            door(call, typed(&given), wrongs(&problem, RULES), StatusCode::UNPROCESSABLE_ENTITY)
        }
        Err(problem) => Err(problem),
    }
}

/// The form in which a receipt is typed.
///
/// # Errors
/// Writing failed.
pub async fn receipt(call: Call) -> Result<Response, Problem> {
    opens(&call, Typed::default(), Vec::new(), false, StatusCode::OK)
}

fn opens(
    call: &Call,
    typed: Typed,
    wrong: Vec<Wrong>,
    nothing: bool,
    status: StatusCode,
) -> Result<Response, Problem> {
    let view = Ask { action: "/own".to_owned(), typed, wrong, nothing };
    page(status, view.page(&frame(call, None, None)))
}

/// How far a request is, and a paper that was asked for.
///
/// # Errors
/// It is no form of ours; too many ask; too much waits; the record fails.
pub async fn own(call: Call) -> Result<Response, Problem> {
    on_the_tick(&call, owned(&call)).await
}

async fn owned(call: &Call) -> Result<Response, Problem> {
    let paper = paper(call)?;
    let given = call.form();
    match pull(call, full(&given, "receipt"), paper, view).await {
        Ok(own) => page(StatusCode::OK, own.page(&frame(call, None, None))),
        Err(problem) if problem.kind == Kind::NotFound => {
            opens(call, Typed::default(), Vec::new(), true, StatusCode::NOT_FOUND)
        }
        Err(problem) if on_the_form(&problem) => {
            opens(call, typed(&given), wrongs(&problem, &[]), false, StatusCode::UNPROCESSABLE_ENTITY)
        }
        Err(problem) => Err(problem),
    }
}

fn view(case: &Case, body: &Body, now: i64) -> Own {
    let side = Party::Applicant;
    let mut clocks: Vec<_> = seen::deadlines(case, side).collect();
    clocks.sort_by_key(|it| (!it.state.is_open(), it.deadline.due.unwrap_or(i64::MAX)));
    let lacks = casework::request::missing(&case.request, body.day_at(now), &body.rules(case, now));
    let letters = case.letters.iter().rev().filter(|it| seen::shows_letter(side, &it.1));
    Own {
        id: case.row.request.to_string(),
        kind: case.request.lodging.kind,
        state: seen::state_for(side, case.request.state),
        reached: reached(case, side),
        missing: lacks.iter().map(|it| it.item).collect(),
        // A docket is nothing that a receipt opens.
        next: Todo { href: None, ..todo(case, side) },
        clocks: clocks.into_iter().map(|it| clock(it, side, None)).collect(),
        letters: letters
            .map(|(_, it)| Letter {
                kind: it.kind,
                at: it.at,
                language: it.language.clone(),
                text: it.text.clone(),
                digest: it.digest.clone(),
            })
            .collect(),
        // A letter says it, and nothing before it.
        challenged: None,
        acts: Vec::new(),
    }
}
