//! `deadline_begun`: a deadline of a request began.
//!
//! Promise: with everything it was reckoned from.

use terms::deadline::Deadline;

use crate::record::deadline::DeadlineV1;
use crate::record::record;

/// A deadline of a request began.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeadlineBegun {
    /// The deadline.
    pub deadline: Deadline,
}

record! {
    /// Version 1.
    DeadlineBegunV1 of DeadlineBegun { deadline: DeadlineV1 } or blank {}
}
