//! Capacity as a page: figures about the work, plots with their tables.
//!
//! Promise: no figure names an official, an alert or a bureau.

use axum::http::StatusCode;
use axum::response::Response;
use pages::capacity::Capacity;
use pages::frame::Desk;

use super::{frame, page};
use crate::api::capacity::{days, figures};
use crate::http::{Call, Form, Problem};

/// The figures.
///
/// # Errors
/// The record cannot be read.
pub async fn show(call: Call) -> Result<Response, Problem> {
    let (days, wrong) = match days(&call) {
        Ok(days) => (days, None),
        // The usual days are shown, and what is wrong with those that were asked for.
        Err(problem) => (self::days(&Call { query: Form::default(), ..call.clone() })?, Some(problem)),
    };
    let found = figures(&call, days).await?;
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let view = Capacity { from: days.0, to: days.1, found, wrong: wrong.map(|it| it.detail) };
    page(status, view.page(&frame(&call, Some(Desk::Capacity), None)))
}
