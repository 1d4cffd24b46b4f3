//! What every route shares: the request as read, problems, headers, keys against doing something twice, pages of a list.
//!
//! Promise: one path for all routes (`guard`); a handler sees only what passed it.

mod headers;
mod idempotency;
pub(crate) mod multipart;
mod problem;
mod request;

pub use headers::{Dress, dress};
pub use idempotency::{Begun, Claim, Ended, Given, Keys};
pub use problem::{FieldError, Kind, Problem, ProblemDocument};
pub use request::{Call, Form, Once, Page, json, no_content, see_other};
