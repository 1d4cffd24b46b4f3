//! `holdings_taken`: a listed batch of earlier named decisions was taken over by a named act.
//!
//! Promise: who took responsibility for which list, and which of its alerts are verified again.

use terms::holdings::HoldingsTaken;

use crate::record::desk::HoldingsTakenV1;
use crate::record::record;

/// The batch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HoldingsListed {
    /// It.
    pub batch: HoldingsTaken,
}

record! {
    /// Version 1.
    HoldingsListedV1 of HoldingsListed { batch: HoldingsTakenV1 } or blank {}
}
