//! `copy_registered`: a copy of an alert was handed to somebody.
//!
//! Promise: it stands under a key of its own: erasing the alert leaves the debt.

use terms::recall::CopyMade;

use crate::record::recall::CopyMadeV1;
use crate::record::record;

/// A copy of an alert was handed to somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CopyRegistered {
    /// What stands of it.
    pub copy: CopyMade,
}

record! {
    /// Version 1.
    CopyRegisteredV1 of CopyRegistered { copy: CopyMadeV1 } or blank {}
}
