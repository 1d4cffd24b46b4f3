//! `deadline_changed`: something became of a deadline.
//!
//! Promise: met or escalated, one of the two.

use terms::deadline::DeadlineEvent;

use crate::record::deadline::DeadlineEventV1;
use crate::record::record;

/// Something became of a deadline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeadlineChanged {
    /// What.
    pub event: DeadlineEvent,
}

record! {
    /// Version 1.
    DeadlineChangedV1 of DeadlineChanged { event: DeadlineEventV1 } or blank {}
}
