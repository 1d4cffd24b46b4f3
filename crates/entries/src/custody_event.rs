//! `custody_event`: something happened to a person in custody.
//!
//! Promise: what happened, when and by whom; what is missing is seen by what does not stand here.

use terms::custody::CustodyEvent;

use crate::record::desk::CustodyEventV1;
use crate::record::record;

/// A step of a custody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CustodyHappened {
    /// It.
    pub event: CustodyEvent,
}

record! {
    /// Version 1.
    CustodyHappenedV1 of CustodyHappened { event: CustodyEventV1 } or blank {}
}
