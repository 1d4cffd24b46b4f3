//! `request_decided`: a member of the body decided.
//!
//! Promise: names, reasons, provisions, and which version it is.

use terms::request::Ruling;

use crate::record::record;
use crate::record::request::RulingV1;

/// A member decided on a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestDecided {
    /// The decision.
    pub ruling: Ruling,
}

record! {
    /// Version 1.
    RequestDecidedV1 of RequestDecided { ruling: RulingV1 } or blank {}
}
