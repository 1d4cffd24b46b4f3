//! The styleguide: every part of every page, made by the code that makes the pages.
//!
//! Promise: everything in it is invented; outside a demo it is shown to whoever is logged in.

use axum::http::StatusCode;
use axum::response::Response;

use super::{frame, page};
use crate::http::{Call, Problem};

/// The page.
///
/// # Errors
/// Nobody is logged in, and this is no demo.
pub async fn show(call: Call) -> Result<Response, Problem> {
    if !call.app.config.demo {
        call.login()?;
    }
    page(StatusCode::OK, pages::styleguide::page(&frame(&call, None, None)))
}
