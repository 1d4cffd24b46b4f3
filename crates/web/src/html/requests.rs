//! Two short acts on an alert as pages: a request that it is looked at again, and taking a permission back.
//!
//! Promise: as over the API; counsel comes here for a client's alert and for no other.

use axum::http::StatusCode;
use axum::response::Response;
use desk::shown;
use pages::act::Typed;
use pages::frame::Desk;
use pages::outcomes::requested;
use pages::parts::Name;
use pages::request::{EndPermission, Request};
use pages::test_form::Wrong;

use super::acts::{full, key, on_the_form, some, typed, wrong};
use super::{frame, page};
use crate::api::requests::{RequestForm, askers, enter};
use crate::api::verification::end_permission;
use crate::http::{Call, Problem, see_other};

async fn names(call: &Call, permitted: bool) -> Result<Vec<Name>, Problem> {
    let (alert, came) = (call.alert()?, call.came);
    let read = move |store: &store::Store| {
        let found = shown(&store.read(), &alert, came)?;
        let found =
            found.filter(|it| !permitted || it.permission.is_some()).ok_or_else(Problem::not_found)?;
        let names = &found.received.body.alert.subject.names;
        Ok(names.iter().map(|it| Name::plain(&it.text)).collect())
    };
    call.app.readers.read(&call.app.works, read).await
}

/// The request.
///
/// # Errors
/// There is no such alert that may be seen; the record cannot be read.
pub async fn show(call: Call) -> Result<Response, Problem> {
    form(&call, Typed::default(), Vec::new(), StatusCode::OK).await
}

async fn form(call: &Call, typed: Typed, wrong: Vec<Wrong>, status: StatusCode) -> Result<Response, Problem> {
    let view = Request {
        id: call.alert()?.to_string(),
        names: names(call, false).await?,
        askers: askers(call.login()?.role()).to_vec(),
        key: key(call),
        typed,
        wrong,
    };
    page(status, view.page(&frame(call, Some(Desk::Queue), None)))
}

/// Enters it.
///
/// # Errors
/// There is no such alert that may be seen; too much waits; the record fails.
pub async fn ask(call: Call) -> Result<Response, Problem> {
    let given = call.form();
    let asked = RequestForm {
        asker: full(&given, "asker"),
        name: some(&given, "name"),
        grounds: full(&given, "grounds"),
        detained: given.get("detained").is_some(),
    };
    match enter(&call, asked).await {
        Ok(done) => {
            let f = frame(&call, Some(Desk::Queue), None);
            let id = call.alert()?.to_string();
            page(StatusCode::CREATED, requested(f.words(), &id, done.entry, done.hours).page(&f))
        }
        Err(problem) if on_the_form(&problem) => {
            let wrong = wrong(&problem, &[("review.grounds", "grounds")]);
            form(&call, typed(&given), wrong, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(problem) => Err(problem),
    }
}

/// The form that takes a permission back.
///
/// # Errors
/// There is no permission in force; the record cannot be read.
pub async fn end_page(call: Call) -> Result<Response, Problem> {
    end_form(&call, Typed::default(), Vec::new(), StatusCode::OK).await
}

async fn end_form(
    call: &Call,
    typed: Typed,
    wrong: Vec<Wrong>,
    status: StatusCode,
) -> Result<Response, Problem> {
    let id = call.alert()?.to_string();
    let view = EndPermission { id, names: names(call, true).await?, key: key(call), typed, wrong };
    page(status, view.page(&frame(call, Some(Desk::Queue), None)))
}

/// Takes it back.
///
/// # Errors
/// There is none; too much waits; the record fails.
pub async fn end(call: Call) -> Result<Response, Problem> {
    let form = call.form();
    let alert = call.alert()?;
    match end_permission(&call, full(&form, "reasons"), alert.clone()).await {
        Ok(_) => see_other(&format!("/alerts/{alert}")),
        Err(problem) if on_the_form(&problem) => {
            end_form(&call, typed(&form), wrong(&problem, &[]), StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(problem) => Err(problem),
    }
}
