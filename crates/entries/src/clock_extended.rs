//! `clock_extended`: the desk's term was extended, once, with reasons, by somebody whose it is not.
//!
//! Promise: only before its end; whoever is in default extends nothing (P8).

use terms::clock;

use crate::record::clock::ClockExtendedV1 as ExtensionV1;
use crate::record::record;

/// An extension.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClockExtended {
    /// Which, until when, and why.
    pub extended: clock::ClockExtended,
}

record! {
    /// Version 1.
    ClockExtendedV1 of ClockExtended { extended: ExtensionV1 } or blank {}
}
