//! `recall_ordered`: an alert is called back.
//!
//! Promise: it stands under a key of its own: erasing the alert leaves the debt.

use terms::recall::RecallOrder;

use crate::record::recall::RecallOrderV1;
use crate::record::record;

/// An alert is called back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecallOrdered {
    /// What stands of it.
    pub order: RecallOrder,
}

record! {
    /// Version 1.
    RecallOrderedV1 of RecallOrdered { order: RecallOrderV1 } or blank {}
}
