//! A member says that the time of the server is right, with a browser.
//!
//! Promise: as the API does it. Serves P8 and threats T20.

use axum::http::StatusCode;
use axum::response::Response;
use pages::act::{Act, Typed};
use pages::commission::docket;
use pages::commission::forms::{self, Made};
use pages::frame::Desk;
use pages::test_form::Wrong;

use crate::api::commission::server_time::{RightForm, right_with};
use crate::html::acts::{key, on_the_form, typed, wrong};
use crate::html::{frame, page};
use crate::http::{Call, Problem, see_other};

/// Reasons that say nothing stand at their field.
const RULES: &[(&str, &str)] = &[("time.reasons", "reasons")];

/// The form.
///
/// # Errors
/// Nobody is logged in.
pub async fn show(call: Call) -> Result<Response, Problem> {
    form(&call, Typed::default(), Vec::new(), StatusCode::OK)
}

fn form(call: &Call, typed: Typed, wrong: Vec<Wrong>, status: StatusCode) -> Result<Response, Problem> {
    let f = frame(call, Some(Desk::Docket), None);
    let hidden = vec![("key", key(call))];
    let confirm = call.asks_for_password()?;
    let made = Made { action: "/docket/time".to_owned(), hidden, typed, wrong, confirm };
    let mut form = forms::time(f.words(), &f.stamp(&call.came), made);
    let from = Some(("/docket".to_owned(), docket::name(f.words())));
    let mut act = Act { from, title: form.title.clone(), ..Act::default() };
    act.lead = std::mem::take(&mut form.lead);
    act.forms = vec![form];
    page(status, act.page(&f))
}

/// Says it.
///
/// # Errors
/// The record fails.
pub async fn right(call: Call) -> Result<Response, Problem> {
    let given = call.form();
    let asked = RightForm { reasons: given.get("reasons").unwrap_or_default().to_owned() };
    match right_with(&call, asked).await {
        Ok(()) => see_other("/docket"),
        Err(problem) if on_the_form(&problem) => {
            form(&call, typed(&given), wrong(&problem, RULES), StatusCode::UNPROCESSABLE_ENTITY)
        }
        Err(problem) => Err(problem),
    }
}
