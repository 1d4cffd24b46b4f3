//! What was brought before a court, the reviewing body or child protection, as a page.
//!
//! Promise: as over the API; no list of other alerts is here.

use axum::http::StatusCode;
use axum::response::Response;
use pages::frame::Desk;
use pages::queue::Brought;

use super::queue::row;
use super::{frame, page};
use crate::api::brought::cases;
use crate::http::{Call, Problem};

/// The cases.
///
/// # Errors
/// The record cannot be read.
pub async fn show(call: Call) -> Result<Response, Problem> {
    let rows = cases(&call).await?.into_iter().map(|it| row(&call.app, it)).collect();
    page(StatusCode::OK, Brought { rows }.page(&frame(&call, Some(Desk::Brought), None)))
}
