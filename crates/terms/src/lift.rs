//! Acts of two officials of one authority: to put something into a register, and to lift what the authority barred.
//!
//! Promise: plain data. A proposal does nothing; only what another person of the same authority confirmed counts.

use crate::alert::quiet;
use crate::id::{RegisterId, Seq};
use crate::register::RegisterEntry;
use crate::verification::{Bound, Official};

/// An official proposes an entry of a register.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct EntryProposal {
    /// The id it will have.
    pub register: RegisterId,
    /// It.
    pub entry: RegisterEntry,
    /// Who proposes.
    pub by: Official,
    /// On what evidence.
    pub reasons: String,
}

/// What is to be lifted.
#[derive(Clone, PartialEq, Eq, Hash)]
pub enum LiftOf {
    /// An entry of a register, whole: it no longer touches any alert.
    Entry {
        /// Its id.
        register: RegisterId,
        /// Its place on the record.
        entered: Seq,
    },
    /// One finding on one alert, as it is now; the alert stands in the plain columns.
    Finding {
        /// It, in one line with the facts it rests on.
        finding: Bound,
    },
}

/// An official proposes that the own authority lifts something.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct LiftProposal {
    /// What.
    pub of: LiftOf,
    /// Who proposes.
    pub by: Official,
    /// Why.
    pub reasons: String,
    /// The decision it rests on: which body, of which day, under which number.
    pub rests_on: String,
}

/// An authority lifted what it barred: another of its officials confirmed the proposal.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Lift {
    /// The entry of the proposal.
    pub proposal: Seq,
    /// What.
    pub of: LiftOf,
    /// The two, in the order in which they acted.
    pub by: Vec<Official>,
    /// The second official's own reasons.
    pub reasons: String,
    /// When it was confirmed, microseconds since 1970.
    pub at: i64,
    /// By when the person's safe contact is told; none where there is nobody to tell.
    pub notice_due: Option<i64>,
}

/// Another official of the authority said no to a proposal.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct ProposalRefused {
    /// The entry of the proposal.
    pub proposal: Seq,
    /// Who.
    pub by: Official,
    /// Why.
    pub reasons: String,
}

quiet! { EntryProposal LiftProposal Lift ProposalRefused }

/// What kind of thing only.
impl std::fmt::Debug for LiftOf {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Entry { .. } => "LiftOf::Entry",
            Self::Finding { .. } => "LiftOf::Finding",
        })
    }
}
