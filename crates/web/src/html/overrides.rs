//! The urgent override as pages: to use it, the list, to confirm another's.
//!
//! Promise: as over the API; it is never called a permission.

use axum::http::StatusCode;
use axum::response::Response;
use pages::act::Typed;
use pages::frame::Desk;
use pages::outcomes;
use pages::safety::{Confirm, Overrides, Use, Used};
use pages::test_form::Wrong;

use super::acts::{full, key, on_the_form, some, typed, wrong};
use super::test::password;
use super::{frame, page};
use terms::role::Deed;

use crate::api::overrides::{OverrideBody, UseForm, all, enter, give};
use crate::http::{Call, Problem, see_other};

/// Where a reason against it stands on the form.
const RULES: &[(&str, &str)] = &[
    ("override.alert", "alert"),
    ("override.measure", "measure"),
    ("measures[0]", "measure"),
    ("override.danger", "danger"),
    ("override.second_person", "reasons"),
];

/// The form.
///
/// # Errors
/// The page cannot be written.
pub async fn show(call: Call) -> Result<Response, Problem> {
    use_form(&call, Typed::default(), Vec::new(), StatusCode::OK)
}

fn use_form(call: &Call, typed: Typed, wrong: Vec<Wrong>, status: StatusCode) -> Result<Response, Problem> {
    let view = Use {
        beside_alert: call.may(Deed::SeeAlert),
        confirm: call.asks_for_password()?,
        key: key(call),
        typed,
        wrong,
    };
    page(status, view.page(&frame(call, Some(Desk::Border), None)))
}

/// Uses one.
///
/// # Errors
/// There is no such alert; too much waits; the record fails.
pub async fn begin(call: Call) -> Result<Response, Problem> {
    let form = call.form();
    let asked = UseForm {
        measures: form.all("measure").map(str::to_owned).collect(),
        danger: full(&form, "danger"),
        place: some(&form, "place"),
        alert: some(&form, "alert"),
    };
    let done = match password(&call, &form).await {
        Ok(()) => enter(&call, asked).await,
        Err(problem) => Err(problem),
    };
    match done {
        Ok(used) => {
            let f = frame(&call, Some(Desk::Border), None);
            page(StatusCode::CREATED, outcomes::overriding(f.words(), used.used).page(&f))
        }
        Err(problem) if on_the_form(&problem) => {
            use_form(&call, typed(&form), wrong(&problem, RULES), StatusCode::UNPROCESSABLE_ENTITY)
        }
        Err(problem) => Err(problem),
    }
}

fn used(it: &OverrideBody) -> Used {
    let confirmed = it.confirmed.as_ref().map(|by| (by.name.clone(), it.why.clone().unwrap_or_default()));
    Used {
        number: it.used,
        by: (it.by.name.clone(), it.by.unit.clone()),
        measures: it.measures.clone(),
        danger: it.danger.clone(),
        place: it.place.clone(),
        alert: it.alert.clone(),
        since: it.since,
        until: it.until,
        stands: it.stands.clone(),
        confirmed,
    }
}

/// The list.
///
/// # Errors
/// Too much waits; the record fails.
pub async fn list(call: Call) -> Result<Response, Problem> {
    let (all, counts) = all(&call).await?;
    let view = Overrides { all: all.iter().map(|it| used(&OverrideBody::of(it))).collect(), counts };
    page(StatusCode::OK, view.page(&frame(&call, Some(Desk::Overrides), None)))
}

/// One, with the form that confirms it.
///
/// # Errors
/// There is none; too much waits; the record fails.
pub async fn one(call: Call) -> Result<Response, Problem> {
    confirm_form(&call, Typed::default(), Vec::new(), StatusCode::OK).await
}

async fn confirm_form(
    call: &Call,
    typed: Typed,
    wrong: Vec<Wrong>,
    status: StatusCode,
) -> Result<Response, Problem> {
    let number: u64 = call.part("used").parse().map_err(|_| Problem::not_found())?;
    let (all, _) = all(call).await?;
    let one = all.iter().find(|it| it.entry.0 == number).ok_or_else(Problem::not_found)?;
    let view = Confirm {
        used: used(&OverrideBody::of(one)),
        confirm: call.asks_for_password()?,
        key: key(call),
        typed,
        wrong,
    };
    page(status, view.page(&frame(call, Some(Desk::Overrides), None)))
}

/// Confirms another's.
///
/// # Errors
/// There is none; too much waits; the record fails.
pub async fn confirm(call: Call) -> Result<Response, Problem> {
    let form = call.form();
    let done = match password(&call, &form).await {
        Ok(()) => give(&call, full(&form, "reasons")).await,
        Err(problem) => Err(problem),
    };
    match done {
        Ok(done) => see_other(&format!("/overrides/{}", done.used)),
        Err(problem) if on_the_form(&problem) => {
            confirm_form(&call, typed(&form), wrong(&problem, RULES), StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(problem) => Err(problem),
    }
}
