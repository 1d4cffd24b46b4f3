//! Earlier named decisions taken over as a list, as a page: the list, and what became of each line.
//!
//! Promise: as over the API; what was typed is kept where a line cannot be read.

use axum::http::StatusCode;
use axum::response::Response;
use pages::act::Typed;
use pages::frame::Desk;
use pages::holdings::{Import, Line, Took};
use pages::test_form::Wrong;

use super::acts::{full, key, on_the_form, typed};
use super::test::password;
use super::{frame, page};
use crate::api::holdings::take;
use crate::http::{Call, Problem};

/// The form.
///
/// # Errors
/// The page cannot be written.
pub async fn show(call: Call) -> Result<Response, Problem> {
    form(&call, Typed::default(), Vec::new(), StatusCode::OK)
}

fn form(call: &Call, typed: Typed, wrong: Vec<Wrong>, status: StatusCode) -> Result<Response, Problem> {
    let view = Import { confirm: call.asks_for_password()?, key: key(call), typed, wrong };
    page(status, view.page(&frame(call, Some(Desk::Holdings), None)))
}

/// Takes a list over.
///
/// # Errors
/// Too much waits; the record fails.
pub async fn import(call: Call) -> Result<Response, Problem> {
    let given = call.form();
    let done = match password(&call, &given).await {
        Ok(()) => take(&call, full(&given, "list").as_bytes(), full(&given, "reasons")).await,
        Err(problem) => Err(problem),
    };
    match done {
        Ok(took) => {
            let line = |it: crate::api::holdings::LineBody| Line {
                alert: it.alert,
                taken: it.until.map(|until| (it.measure, until)),
                why_not: it.why_not,
            };
            let view = Took {
                entry: took.entry,
                lines: took.lines.into_iter().map(line).collect(),
                sample: (took.sample, took.due),
            };
            page(StatusCode::CREATED, view.page(&frame(&call, Some(Desk::Holdings), None)))
        }
        Err(problem) if on_the_form(&problem) => {
            let wrong = super::acts::wrong(&problem, &[]).into_iter().map(|it| {
                // A line stands in the field of the list, with its number.
                match it.field.strip_prefix("list[") {
                    Some(rest) => {
                        let (number, field) = rest.split_once(']').unwrap_or((rest, ""));
                        let number = number.parse::<usize>().unwrap_or_default() + 1;
                        let says = format!("line {number}{}: {}", field.replace('.', ", "), it.says);
                        Wrong { field: "list".to_owned(), says }
                    }
                    None => it,
                }
            });
            form(&call, typed(&given), wrong.collect(), StatusCode::UNPROCESSABLE_ENTITY)
        }
        Err(problem) => Err(problem),
    }
}
