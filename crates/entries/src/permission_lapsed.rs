//! `permission_lapsed`: a permission ended, and why.
//!
//! Promise: the permission was over before this was written; the entry says it, so that nobody learns it by silence.

use terms::verification::Lapsed;

use crate::record::record;
use crate::record::verification::LapsedV1;

/// The end of a permission.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PermissionLapsed {
    /// Which, when and why.
    pub lapsed: Lapsed,
}

record! {
    /// Version 1.
    PermissionLapsedV1 of PermissionLapsed { lapsed: LapsedV1 } or blank {}
}
