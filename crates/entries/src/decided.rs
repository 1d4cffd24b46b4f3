//! `decided`: named people decided on an alert, with reasons; a permission exists by this entry and by no other.
//!
//! Promise: who decided, on what, and what held before and since stand in one entry (P2, P3).

use crate::record::record;
use crate::record::verification::DecidedV1 as DecisionEnteredV1;

/// A decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decided {
    /// It, with what holds since.
    pub decided: terms::verification::Decided,
    /// The version of the policies that were asked; none where nothing is permitted by it.
    pub policies: Option<String>,
}

impl Decided {
    /// True where less may be done after it than before.
    #[must_use]
    pub fn lowers(&self) -> bool {
        let it = &self.decided;
        it.standing.level < it.before.level || (it.counts && !it.decision.kind.permits())
    }
}

record! {
    /// Version 1.
    DecidedV1 of Decided { decided: DecisionEnteredV1 } or blank { policies: Option<String> }
}
