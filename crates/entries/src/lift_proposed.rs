//! `lift_proposed`: an official of an authority proposed to lift what it barred.
//!
//! Promise: it lifts nothing.

use terms::lift::LiftProposal;

use crate::record::desk::LiftProposalV1;
use crate::record::record;

/// A proposal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LiftProposed {
    /// It.
    pub proposal: LiftProposal,
}

record! {
    /// Version 1.
    LiftProposedV1 of LiftProposed { proposal: LiftProposalV1 } or blank {}
}
