//! `telling_decided`: a named person decided whether somebody is told of an alert.
//!
//! Promise: it stands on the alert; it is looked at again.

use terms::request::TellingDecided;

use crate::record::record;
use crate::record::request::TellingDecidedV1;

/// A named person decided whether a person is told of an alert.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TellingWasDecided {
    /// The decision.
    pub telling: TellingDecided,
}

record! {
    /// Version 1.
    TellingWasDecidedV1 of TellingWasDecided { telling: TellingDecidedV1 } or blank {}
}
