//! `proposal_refused`: another official of the authority said no to a proposal.
//!
//! Promise: the proposal is over, and why.

use terms::lift::ProposalRefused;

use crate::record::desk::ProposalRefusedV1;
use crate::record::record;

/// The second official's no.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProposalSaidNo {
    /// It.
    pub refused: ProposalRefused,
}

record! {
    /// Version 1.
    ProposalSaidNoV1 of ProposalSaidNo { refused: ProposalRefusedV1 } or blank {}
}
