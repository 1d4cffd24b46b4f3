//! Pages: what a person sees of the same acts.
//!
//! Promise: a page decides nothing; it shows what a handler read and posts what a person writes.

use axum::response::Response;

use crate::http::{Call, Problem};

/// A refusal or a fault in the form the route answers in.
pub(crate) fn problem(call: &Call, problem: Problem) -> Response {
    problem.into_json(&call.request)
}
