//! `request_moved`: a request went a step on.
//!
//! Promise: who, when and why; the state it led to.

use terms::request::RequestMove;

use crate::record::record;
use crate::record::request::RequestMoveV1;

/// A request went a step on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestMoved {
    /// The step.
    pub moved: RequestMove,
}

record! {
    /// Version 1.
    RequestMovedV1 of RequestMoved { moved: RequestMoveV1 } or blank {}
}
