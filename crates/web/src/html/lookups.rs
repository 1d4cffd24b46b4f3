//! Look-ups sampled with a browser.
//!
//! Promise: as the API's: the number a sample is drawn by stands on the record before it shows, and nothing of a case is
//! in it.

use axum::http::StatusCode;
use axum::response::Response;
use pages::frame::Desk;
use pages::lookups::{Drawn, Lookups, Row};
use pages::test_form::Wrong;

use super::{frame, page};
use crate::api::lookups::{Sample, SampleForm, asked, drawn};
use crate::http::{Call, Form, Kind, Problem};

/// The form.
///
/// # Errors
/// The page cannot be written.
pub async fn show(call: Call) -> Result<Response, Problem> {
    let today = call.moment().date();
    let from = today.saturating_sub(jiff::Span::new().days(30));
    let typed = [from.to_string(), today.to_string(), "20".to_owned()];
    let view = Lookups { typed, wrong: Vec::new(), drawn: None };
    page(StatusCode::OK, view.page(&frame(&call, Some(Desk::Lookups), None)))
}

fn typed(form: &Form) -> [String; 3] {
    ["from", "to", "size"].map(|it| form.get(it).unwrap_or_default().to_owned())
}

/// Draws.
///
/// # Errors
/// Too much waits; the record cannot be read.
pub async fn draw(call: Call) -> Result<Response, Problem> {
    let typed = typed(&call.form());
    let [from, to, size] = typed.clone();
    let size = match size.parse() {
        _ if size.is_empty() => Ok(None),
        Ok(size) => Ok(Some(size)),
        Err(_) => Err(Problem::field("size", "expected a number")),
    };
    let done = match size.and_then(|size| asked(&SampleForm { from, to, size })) {
        Ok(asked) => drawn(&call, &asked).await,
        Err(problem) => Err(problem),
    };
    let (status, wrong, drawn) = match done {
        Ok(sample) => (StatusCode::OK, Vec::new(), Some(view(sample))),
        Err(problem) if problem.kind == Kind::WrongInput => {
            let field = problem.errors.first().map(|it| it.field.clone()).unwrap_or_default();
            let wrong = Wrong { field, says: problem.detail };
            (StatusCode::UNPROCESSABLE_ENTITY, vec![wrong], None)
        }
        Err(problem) => return Err(problem),
    };
    let view = Lookups { typed, wrong, drawn };
    page(status, view.page(&frame(&call, Some(Desk::Lookups), None)))
}

fn view(sample: Sample) -> Drawn {
    let row = |it: crate::api::lookups::Lookup| Row {
        entry: it.entry,
        at: it.at,
        who: it.login.unwrap_or(it.who),
        role: it.role,
        what: it.what,
        alerts: it.alerts,
        why: it.why,
    };
    Drawn {
        seed: sample.seed,
        entry: sample.entry,
        of: sample.of,
        rows: sample.lookups.into_iter().map(row).collect(),
    }
}
