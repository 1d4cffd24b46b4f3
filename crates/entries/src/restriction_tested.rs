//! `restriction_tested`: a restriction was tested.
//!
//! Promise: every point with its reason.

use terms::restriction::RestrictionTested;

use crate::record::record;
use crate::record::restriction::RestrictionTestedV1;

/// A restriction was tested.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RestrictionWasTested {
    /// The result.
    pub tested: RestrictionTested,
}

record! {
    /// Version 1.
    RestrictionWasTestedV1 of RestrictionWasTested { tested: RestrictionTestedV1 } or blank {}
}
