//! `recall_moved`: something happened to a recall, or to one copy of it.
//!
//! Promise: a receipt stands as it came; what a clock brought about has nobody's name.

use terms::recall::RecallEvent;

use crate::record::recall::RecallEventV1;
use crate::record::record;

/// Something happened to a recall, or to one copy of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecallMoved {
    /// What stands of it.
    pub event: RecallEvent,
}

record! {
    /// Version 1.
    RecallMovedV1 of RecallMoved { event: RecallEventV1 } or blank {}
}
