//! `clock_escalated`: the end of a clock came and nobody had answered.
//!
//! Promise: who is told and what is due from named people stand in it; nothing is permitted by it (P8).

use terms::clock::ClockLate;

use crate::record::clock::ClockLateV1;
use crate::record::record;

/// The end of a clock without an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClockEscalated {
    /// Which, who is told, and what is due.
    pub late: ClockLate,
}

record! {
    /// Version 1.
    ClockEscalatedV1 of ClockEscalated { late: ClockLateV1 } or blank {}
}
