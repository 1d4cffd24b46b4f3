//! The vault as a page.
//!
//! Promise: it shows what belongs to mandates that stand, by digest, size and day; a file that is open is refused at its
//! field and nothing of it is kept.

use axum::http::StatusCode;
use axum::response::Response;
use pages::counsel::{Item, Vault};
use pages::frame::Desk;
use pages::parts::Name;
use pages::test_form::Wrong;
use terms::AlertId;

use super::test::on_the_form;
use super::{frame, page};
use crate::api::vault::{keep, own_items, remove};
use crate::http::{Call, Kind, Problem, multipart, see_other};
use crate::vault::LARGEST;

/// The page.
///
/// # Errors
/// The record or the vault cannot be read.
pub async fn show(call: Call) -> Result<Response, Problem> {
    shown(&call, String::new(), Vec::new(), StatusCode::OK).await
}

async fn shown(
    call: &Call,
    chosen: String,
    wrong: Vec<Wrong>,
    status: StatusCode,
) -> Result<Response, Problem> {
    let (came, mandates) = (call.came, call.login()?.account().mandates.clone());
    let read = move |store: &store::Store| {
        let reader = store.read();
        let mut all: Vec<(AlertId, Option<Name>)> = Vec::with_capacity(mandates.len());
        for alert in mandates {
            if let Some(it) = desk::shown(&reader, &alert, came)? {
                let name = it.received.body.alert.subject.names.first().map(|it| Name::plain(&it.text));
                all.push((alert, name));
            }
        }
        Ok(all)
    };
    let clients = call.app.readers.read(&call.app.works, read).await?;
    let mut items = Vec::new();
    for (alert, name) in &clients {
        items.extend(own_items(call, alert).await?.into_iter().map(|it| Item {
            alert: alert.to_string(),
            name: name.clone(),
            digest: it.digest,
            bytes: it.size,
            put: it.put,
            submitted: it.submitted.map(|it| it.0),
        }));
    }
    let view = Vault {
        clients: clients.into_iter().map(|(alert, name)| (alert.to_string(), name)).collect(),
        items,
        chosen,
        largest: LARGEST as u64,
        wrong,
    };
    page(status, view.page(&frame(call, Some(Desk::Vault), None)))
}

/// Puts something in.
///
/// # Errors
/// It is no form of ours; the record or the vault fails.
pub async fn put(call: Call) -> Result<Response, Problem> {
    let no_form = || Problem::new(Kind::OtherType, "expected a form with a file: multipart/form-data");
    let parts = call.parts().ok_or_else(no_form)?;
    let chosen = multipart::text(&parts, "alert").unwrap_or_default().to_owned();
    let file = parts.iter().find(|it| it.name == "file").map(|it| it.bytes.to_vec()).unwrap_or_default();
    let done = match AlertId::parse(&chosen) {
        None => Err(Problem::field("alert", "choose the client it is for")),
        Some(alert) => keep(&call, alert, "file", file).await,
    };
    match done {
        Ok(_) => see_other("/vault"),
        Err(problem) if on_the_form(&problem) => {
            let field = problem.errors.first().map_or("file", |it| it.field.as_str()).to_owned();
            let says = problem.errors.first().map_or_else(|| problem.detail.clone(), |it| it.detail.clone());
            let wrong = vec![Wrong { field, says }];
            shown(&call, chosen, wrong, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(problem) => Err(problem),
    }
}

/// Deletes something.
///
/// # Errors
/// It is not theirs; the record or the vault fails.
pub async fn end(call: Call) -> Result<Response, Problem> {
    let typed = call.form();
    let alert = typed.get("alert").and_then(AlertId::parse).ok_or_else(Problem::not_found)?;
    let item = typed.get("item").ok_or_else(Problem::not_found)?.to_owned();
    remove(&call, alert, item).await?;
    see_other("/vault")
}
