//! `clock_begun`: clocks began for an alert, and why. Those of a meeting stand in the entry of the check.
//!
//! Promise: the end of each stands here from the first moment, so that nobody computes it anew (P8).

use terms::clock::BegunClock;

use crate::record::clock::BegunClockV1;
use crate::record::record;

/// Clocks that began together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClockBegun {
    /// They, each rule once.
    pub clocks: Vec<BegunClock>,
    /// Why, and for an arrest on what its term rests.
    pub says: String,
}

record! {
    /// Version 1.
    ClockBegunV1 of ClockBegun { clocks: Vec<BegunClockV1> } or blank { says: String }
}
