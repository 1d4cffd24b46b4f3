//! The booth with a browser: one presented person, one answer.
//!
//! Promise: as over the API, the answer leaves on its tick and has always the same number of bytes, whatever was found.

use axum::http::StatusCode;
use axum::response::Response;
use pages::border::{BorderAnswer, BorderForm};
use pages::frame::Desk;
use pages::test_form::Wrong;
use serde_json::{Map, Value, json};
use terms::border::ReadFrom;
use terms::role::Deed;

use super::{frame, page};
use crate::api::check::answered;
use crate::http::{Call, Form, Kind, Problem};

/// The bytes of every answer as a page.
const PAGE: usize = 96 << 10;

/// The form.
///
/// # Errors
/// The page cannot be written.
pub async fn show(call: Call) -> Result<Response, Problem> {
    let view = BorderForm { may_override: may_override(&call)?, ..BorderForm::default() };
    page(StatusCode::OK, view.page(&frame(&call, Some(Desk::Border), None)))
}

/// Checks who was typed.
///
/// # Errors
/// Too much waits; the record fails: then nothing was answered.
pub async fn check(call: Call) -> Result<Response, Problem> {
    let typed = call.form();
    let traveller = traveller(&typed).to_string();
    match answered(&call, traveller.as_bytes(), ReadFrom::Typed).await {
        Ok((_, answered)) => {
            let check = Some(answered.entry.0);
            let view = BorderAnswer { answer: answered.outcome.answer, check, quiet: false, card: None };
            let text = view.page(&frame(&call, Some(Desk::Border), None));
            let mut text = text.map_err(|error| Problem::fault(error.to_string()))?;
            let room = PAGE.checked_sub(text.len());
            let room = room.ok_or_else(|| Problem::fault("an answer is longer than every answer is"))?;
            text.push_str(&" ".repeat(room));
            page(StatusCode::OK, Ok(text))
        }
        Err(problem) if problem.kind == Kind::WrongInput => {
            let view = BorderForm {
                place: typed.get("place").unwrap_or_default().to_owned(),
                wrong: vec![Wrong { field: "mrz".to_owned(), says: problem.detail }],
                mrz: typed.get("mrz").unwrap_or_default().to_owned(),
                may_override: may_override(&call)?,
            };
            let text = view.page(&frame(&call, Some(Desk::Border), None));
            page(StatusCode::UNPROCESSABLE_ENTITY, text)
        }
        Err(problem) => Err(problem),
    }
}

fn may_override(call: &Call) -> Result<bool, Problem> {
    Ok(call.may(Deed::UrgentOverride))
}

/// What was typed, as a traveller.
fn traveller(form: &Form) -> Value {
    let mut all = Map::new();
    let full = |name: &str| form.get(name).map(str::to_owned);
    match full("mrz") {
        Some(zone) => {
            let lines: Vec<&str> = zone.lines().map(str::trim).filter(|it| !it.is_empty()).collect();
            all.insert("mrz".to_owned(), json!(lines));
        }
        None => {
            let (family, given) = (full("surname").unwrap_or_default(), full("given").unwrap_or_default());
            let name = format!("{given} {family}").trim().to_owned();
            let mut subject = Map::new();
            let name = if name.is_empty() {
                json!([])
            } else {
                json!([{"text": name, "family": family, "given": given}])
            };
            subject.insert("names".to_owned(), name);
            if let Some(born) = full("born") {
                subject.insert("born".to_owned(), json!(born));
            }
            if let Some(number) = full("document") {
                subject.insert(
                    "documents".to_owned(),
                    json!([{"kind": "document", "number": number, "state": full("issuer")}]),
                );
            }
            all.insert("subject".to_owned(), Value::Object(subject));
        }
    }
    for name in ["purpose", "place"] {
        if let Some(value) = full(name) {
            all.insert(name.to_owned(), json!(value));
        }
    }
    if full("photograph").is_some() {
        all.insert("compared".to_owned(), json!(["photograph"]));
    }
    if full("with_child").is_some() {
        all.insert("with_child".to_owned(), json!(true));
    }
    Value::Object(all)
}
