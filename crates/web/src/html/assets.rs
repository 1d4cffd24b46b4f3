//! Styles, the one small script, and the rule that puts a reference on every printed sheet.
//!
//! Promise: a file is named by its content and nothing of a person is in it; the print rule of a case is not cached.

use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use terms::{AlertId, Level};

use super::{LANGUAGE, language, own_path};
use crate::http::{Call, Problem, see_other};

/// A file.
///
/// # Errors
/// There is none of this name.
pub async fn file(call: Call) -> Result<Response, Problem> {
    let name = call.part("name");
    let found = pages::assets().iter().find(|it| it.name == name).ok_or_else(Problem::not_found)?;
    let mut response = found.bytes.into_response();
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(found.content_type));
    Ok(response)
}

/// The rule for the printed sheets of a case.
///
/// # Errors
/// It is no alert that may be seen; the record cannot be read.
pub async fn print(call: Call) -> Result<Response, Problem> {
    let name = call.part("name").to_owned();
    let alert = name.strip_suffix(".css").and_then(AlertId::parse).ok_or_else(Problem::not_found)?;
    let id = alert.clone();
    let read = move |store: &store::Store| Ok(store.read().alert(&id)?.and_then(|it| it.level));
    let level = call.app.readers.read(&call.app.works, read).await?;
    let level = level.filter(|it| *it > Level::Suppressed).ok_or_else(Problem::not_found)?;
    let rule = pages::print_rule(pages::Words(language(&call)), alert.as_str(), level);
    let mut response = rule.into_response();
    let kind = HeaderValue::from_static("text/css; charset=utf-8");
    response.headers_mut().insert(header::CONTENT_TYPE, kind);
    Ok(response)
}

/// Chooses a language, and goes back.
///
/// # Errors
/// There is no such language.
pub async fn choose_language(call: Call) -> Result<Response, Problem> {
    let chosen = pages::Language::parse(call.part("tag")).ok_or_else(Problem::not_found)?;
    let mut response = see_other(&own_path(call.query.get("back")).unwrap_or_else(|| "/".to_owned()))?;
    let secure = if call.app.config.origin.is_https() { "; Secure" } else { "" };
    let cookie =
        format!("{LANGUAGE}={}; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax{secure}", chosen.tag());
    let cookie = HeaderValue::from_str(&cookie).map_err(|error| Problem::fault(error.to_string()))?;
    response.headers_mut().insert(header::SET_COOKIE, cookie);
    Ok(response)
}
