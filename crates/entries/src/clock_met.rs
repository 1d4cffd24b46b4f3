//! `clock_met`: a clock was answered in time, answered late, or closed because what it ran for is over.
//!
//! Promise: which of the three it was stands in it; a late answer takes no escalation back (P8).

use terms::clock::ClockAnswered;

use crate::record::clock::ClockAnsweredV1;
use crate::record::record;

/// The answer to a clock.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClockMet {
    /// Which, what was answered, and how it ended.
    pub answered: ClockAnswered,
}

record! {
    /// Version 1.
    ClockMetV1 of ClockMet { answered: ClockAnsweredV1 } or blank {}
}
