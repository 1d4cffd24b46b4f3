//! An excerpt of a decision as a form: what may not be published stands above it, word by word.
//!
//! Promise: what the API refuses is refused here; what was typed is given back, and nothing is entered then.
//!
//! Serves CCF Statute Art 44.

use axum::http::StatusCode;
use axum::response::Response;
use casework::request::excerpt::Found;
use pages::act::Typed;
use pages::commission::forms::{self, ExcerptPage};
use pages::frame::Desk;
use pages::test_form::Wrong;

use super::form::{gone, made, read_of, wrongs};
use crate::api::commission::excerpts::{ExcerptForm, entered, looked, ruling};
use crate::api::commission::request;
use crate::html::acts::{full, on_the_form, typed};
use crate::html::{frame, page};
use crate::http::{Call, Problem};

/// Where a reason against it stands on the form.
const RULES: &[(&str, &str)] = &[
    ("excerpt.ruling", "text"),
    ("excerpt.told", "text"),
    ("excerpt.text", "text"),
    ("excerpt.found", "text"),
    ("excerpt.number", "number"),
];

/// The form.
///
/// # Errors
/// There is no such decision that may be seen; the record cannot be read.
pub async fn form(call: Call) -> Result<Response, Problem> {
    // A decision of another request is none here.
    looked(&call, "-".to_owned()).await?;
    shown(&call, None, (Typed::default(), Vec::new()), StatusCode::OK).await
}

async fn shown(
    call: &Call,
    found: Option<Vec<Found>>,
    (typed, wrong): (Typed, Vec<Wrong>),
    status: StatusCode,
) -> Result<Response, Problem> {
    let id = request(call)?;
    let here = format!("/docket/{id}");
    let f = frame(call, Some(Desk::Docket), None);
    let made = made(call, format!("{here}/rulings/{}/excerpt", ruling(call)?.0), typed, wrong).await?;
    let view = ExcerptPage { request: (id.to_string(), here), found, form: forms::excerpt(f.words(), made) };
    page(status, view.page(&f))
}

/// Publishes it, or says what may not be published.
///
/// # Errors
/// What was read is stale; too much waits; the record fails.
pub async fn publish(call: Call) -> Result<Response, Problem> {
    let given = call.form();
    let read = read_of(&given)?;
    let words = full(&given, "text");
    let again = StatusCode::UNPROCESSABLE_ENTITY;
    let found = match looked(&call, words.clone()).await {
        Ok(found) => found,
        Err(problem) if on_the_form(&problem) => {
            return shown(&call, None, (typed(&given), wrongs(&problem, RULES)), again).await;
        }
        Err(problem) => return Err(problem),
    };
    if !found.is_empty() {
        return shown(&call, Some(found), (typed(&given), Vec::new()), again).await;
    }
    let form = ExcerptForm { text: words, number: full(&given, "number") };
    match gone(&call, entered(&call, form, read).await) {
        Ok(done) => done,
        Err(problem) if on_the_form(&problem) => {
            shown(&call, Some(Vec::new()), (typed(&given), wrongs(&problem, RULES)), again).await
        }
        Err(problem) => Err(problem),
    }
}
