//! Whether the person is told of an alert, as a form; what was decided before stands above it.
//!
//! Promise: as over the API.

use axum::http::StatusCode;
use axum::response::Response;
use pages::act::{Act, Typed};
use pages::commission::forms::{self, Made};
use pages::commission::says;
use pages::frame::Desk;
use pages::test_form::Wrong;
use terms::request::Telling;

use super::acts::{full, key, on_the_form, some, typed, wrong};
use super::{frame, page};
use crate::api::telling::{TellingForm, decided, enter};
use crate::http::{Call, Problem, see_other};

/// Where a reason against it stands on the form.
const RULES: &[(&str, &str)] = &[("telling.reasons", "reasons"), ("telling.until", "until")];

/// The form.
///
/// # Errors
/// There is no such alert that may be seen; the record cannot be read.
pub async fn show(call: Call) -> Result<Response, Problem> {
    form(&call, Typed::default(), Vec::new(), StatusCode::OK).await
}

async fn form(call: &Call, typed: Typed, wrong: Vec<Wrong>, status: StatusCode) -> Result<Response, Problem> {
    let id = call.alert()?.to_string();
    let f = frame(call, Some(Desk::Queue), None);
    let w = f.words();
    let before = decided(call).await?;
    let now = before.last().map_or_else(
        || w.t("rq-telling-none"),
        |it| {
            let said = Telling::parse(&it.telling).map_or(String::new(), |it| says::telling(w, it));
            let by = w.a("door-act-by", "name", it.by.clone());
            let until = it.until.as_deref().and_then(|it| it.parse().ok());
            let until = until.map_or(String::new(), |day: terms::Date| format!(", {}", f.day(&day)));
            let again =
                it.review.map_or(String::new(), |at| format!(" {}: {}.", w.t("rq-review-on"), f.when(&at)));
            format!("{said}{until}. {by}.{again}")
        },
    );
    let made = Made {
        action: format!("/alerts/{id}/telling"),
        hidden: vec![("key", key(call))],
        typed,
        wrong,
        confirm: false,
    };
    let mut one = forms::telling(w, made);
    let mut act = Act { from: Some((format!("/alerts/{id}"), id)), ..Act::default() };
    act.title.clone_from(&one.title);
    one.lead = now;
    act.lead = std::mem::take(&mut one.lead);
    act.forms = vec![one];
    page(status, act.page(&f))
}

/// Decides with a browser.
///
/// # Errors
/// There is no such alert that may be seen; too much waits; the record fails.
pub async fn decide(call: Call) -> Result<Response, Problem> {
    let given = call.form();
    let asked = TellingForm {
        telling: full(&given, "telling"),
        until: some(&given, "until"),
        reasons: full(&given, "reasons"),
    };
    match enter(&call, asked).await {
        Ok(_) => see_other(&format!("/alerts/{}", call.alert()?)),
        Err(problem) if on_the_form(&problem) => {
            form(&call, typed(&given), wrong(&problem, RULES), StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(problem) => Err(problem),
    }
}
