//! `entry_proposed`: an official of an authority proposed an entry of a register.
//!
//! Promise: it touches no alert; only the entry that another official of the same authority confirms does.

use terms::lift::EntryProposal;

use crate::record::desk::EntryProposalV1;
use crate::record::record;

/// A proposal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntryProposed {
    /// It.
    pub proposal: EntryProposal,
}

record! {
    /// Version 1.
    EntryProposedV1 of EntryProposed { proposal: EntryProposalV1 } or blank {}
}
