//! `request_lodged`: a request before a reviewing body came.
//!
//! Promise: the person, whose key is the request's own; what follows on it stands under the same key.

use terms::request::Lodging;

use crate::record::record;
use crate::record::request::LodgingV1;

/// A request came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestLodged {
    /// The request.
    pub lodging: Lodging,
}

record! {
    /// Version 1.
    RequestLodgedV1 of RequestLodged { lodging: LodgingV1 } or blank {}
}
