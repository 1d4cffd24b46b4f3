//! A measure that was taken, as a page: after a check of one's own, or without one.
//!
//! Promise: it is recorded whether or not it was permitted; what follows is said at once, and whoever may see custody is
//! led to it.

use axum::http::StatusCode;
use axum::response::Response;
use pages::act::Typed;
use pages::frame::Desk;
use pages::measure::MeasurePage;
use pages::outcomes;
use pages::test_form::Wrong;
use terms::Seq;
use terms::role::Deed;

use super::acts::{full, hour, key, numbered, on_the_form, some, typed, wrong};
use super::{frame, page};
use crate::api::meeting::{MeasureBody, MeasureForm, UncheckedForm, record, record_unchecked};
use crate::api::meetings::met;
use crate::http::{Call, Form, Problem};
use crate::thing::is_check;

/// Fields of the API by their names on the form.
const FIELDS: &[(&str, &str)] = &[("names", "name"), ("document_state", "issuer")];

/// The check the form is about. Whoever relieved a colleague records what was done: it has to be nobody's own.
async fn check(call: &Call, given: Option<&str>) -> Result<Option<Seq>, Problem> {
    let Some(given) = given else { return Ok(None) };
    let check = given.parse().map(Seq).map_err(|_| Problem::not_found())?;
    if !is_check(call, check).await? {
        return Err(Problem::not_found());
    }
    Ok(Some(check))
}

/// The form.
///
/// # Errors
/// The check is not theirs; the record cannot be read.
pub async fn show(call: Call) -> Result<Response, Problem> {
    let check = check(&call, call.query.get("check")).await?;
    view(&call, check, Typed::default(), Vec::new(), StatusCode::OK).await
}

async fn view(
    call: &Call,
    check: Option<Seq>,
    typed: Typed,
    wrong: Vec<Wrong>,
    status: StatusCode,
) -> Result<Response, Problem> {
    let sees = call.may_all(Deed::SeeAlert);
    let checks = call.may(Deed::CheckTraveller);
    let alerts = match check.filter(|_| sees) {
        None => Vec::new(),
        Some(check) => met(call, check).await?.into_iter().filter_map(|it| it.alert).collect(),
    };
    let alerts = alerts.iter().map(ToString::to_string).collect();
    let view = MeasurePage { check: check.map(|it| it.0), alerts, checks, key: key(call), typed, wrong };
    page(status, view.page(&frame(call, Some(Desk::Border), None)))
}

async fn taken(call: &Call, form: &Form, check: Option<Seq>) -> Result<MeasureBody, Problem> {
    let (measure, ground) = (full(form, "measure"), full(form, "ground"));
    let (alert, at) = (some(form, "alert"), hour(call, form, "at"));
    match check {
        Some(check) => record(call, check, MeasureForm { measure, ground, alert, at }).await,
        None => {
            let form = UncheckedForm {
                measure,
                ground,
                alert,
                names: some(form, "name").into_iter().collect(),
                born: some(form, "born"),
                document: some(form, "document"),
                document_state: some(form, "issuer"),
                with_child: form.get("with_child").is_some(),
                place: some(form, "place"),
                at,
            };
            record_unchecked(call, form).await
        }
    }
}

/// Records it.
///
/// # Errors
/// The check is not theirs; too much waits; the record fails.
pub async fn take(call: Call) -> Result<Response, Problem> {
    let form = call.form();
    let check = check(&call, form.get("check")).await?;
    match taken(&call, &form, check).await {
        Ok(body) => {
            let f = frame(&call, Some(Desk::Border), None);
            let done = outcomes::Measure {
                permitted: body.permitted,
                says: Some(body.saying),
                tell: numbered(&call, &body.tell),
                entry: body.entry,
                custody: body.custody,
                sees_custody: call.may(Deed::SeeCustody),
                checks: call.may(Deed::CheckTraveller),
                check: check.map(|it| it.0),
            };
            page(StatusCode::CREATED, done.done(f.words()).page(&f))
        }
        Err(problem) if on_the_form(&problem) => {
            let wrong = wrong(&problem, FIELDS);
            view(&call, check, typed(&form), wrong, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(problem) => Err(problem),
    }
}
