//! `entered`: an authority, court or body put something into a register.
//!
//! Promise: what was entered is kept as stated; what it does to an alert stands in examinations.

use terms::id::RegisterId;
use terms::register::RegisterEntry;

use crate::record::basic::Id;
use crate::record::record;
use crate::record::register::RegisterEntryV1;

/// One entry of a register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entered {
    /// Its id.
    pub register: RegisterId,
    /// What was entered.
    pub entry: RegisterEntry,
}

impl Entered {
    /// True where it can lower an alert: everything about a person or a case, and what is said against a
    /// bureau. It is counted as protective whether or not an alert it touches is on the record yet.
    #[must_use]
    pub fn lowers(&self) -> bool {
        match self.entry {
            RegisterEntry::Protection(_)
            | RegisterEntry::Refusal(_)
            | RegisterEntry::Decision(_)
            | RegisterEntry::Misuse(_)
            | RegisterEntry::Override(_)
            | RegisterEntry::Interim(_) => true,
        }
    }
}

record! {
    /// Version 1.
    EnteredV1 of Entered { register: Id<RegisterId>, entry: RegisterEntryV1 } or blank {}
}
