//! `lifted`: an authority lifted what it barred, by two of its officials.
//!
//! Promise: nothing else on the record takes a protection away; both officials, their reasons and the notice to the
//! person's safe contact stand here (P4, I10). It raises no level: named people decide afterwards.

use terms::lift::Lift;

use crate::record::desk::LiftV1;
use crate::record::record;

/// A lift.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lifted {
    /// It.
    pub lift: Lift,
}

record! {
    /// Version 1.
    LiftedV1 of Lifted { lift: LiftV1 } or blank {}
}
