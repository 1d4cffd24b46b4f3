//! The merits file as a form: a paper that is put in with a browser.
//!
//! Promise: what the API refuses is refused here, at its field; a paper is not given back to the form, and is kept as it came.
//!
//! Serves CCF Statute Art 35.

use axum::http::StatusCode;
use axum::response::Response;
use pages::act::Typed;
use pages::commission::forms::{self, Made};
use pages::test_form::Wrong;
use pages::words::Words;
use terms::deadline::Party;
use terms::request::FileKind;

use super::form::{gone, shown, wrongs};
use crate::api::commission::papers::{of_parts, put};
use crate::api::commission::{request, side};
use crate::html::acts::typed;
use crate::http::{Call, Problem};

/// Where a reason against it stands on the form.
const RULES: &[(&str, &str)] = &[
    ("file.empty", "says"),
    ("file.side", "side"),
    ("file.kind", "kind"),
    ("file.origin", "origin"),
    ("file.size", "paper"),
    ("file.type", "paper"),
    ("file.seen_by", "seen_by"),
];

/// The form.
///
/// # Errors
/// There is no such request that may be seen; the record cannot be read.
pub async fn form(call: Call) -> Result<Response, Problem> {
    file_form(&call, Typed::default(), Vec::new(), StatusCode::OK).await
}

async fn file_form(
    call: &Call,
    typed: Typed,
    wrong: Vec<Wrong>,
    status: StatusCode,
) -> Result<Response, Problem> {
    let own = side(call)?;
    let all = |it: &&FileKind| own == Party::Body || !matches!(it, FileKind::Note | FileKind::Inference);
    let kinds: Vec<FileKind> = FileKind::ALL.iter().filter(all).copied().collect();
    let sides: &[Party] = if own == Party::Body { Party::ALL } else { &[own] };
    let action = format!("/docket/{}/file", request(call)?);
    let form = |w: Words, made: Made| forms::file(w, &kinds, sides, made);
    shown(call, action, (typed, wrong), status, form).await
}

/// Puts something in.
///
/// # Errors
/// It is no form of ours; too much waits; the record fails.
pub async fn add(call: Call) -> Result<Response, Problem> {
    let (form, paper) = of_parts(&call, "paper")?;
    match gone(&call, put(&call, form, paper).await) {
        Ok(done) => done,
        Err(problem) => {
            let wrong = wrongs(&problem, RULES);
            file_form(&call, typed(&call.form()), wrong, StatusCode::UNPROCESSABLE_ENTITY).await
        }
    }
}
