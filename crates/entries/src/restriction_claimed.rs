//! `restriction_claimed`: a source claimed a restriction.
//!
//! Promise: its own words; what they are worth is tested in an entry of its own. The bands of its words stand beside them, sealed
//! like them, so that what is kept to find the same words again follows from this entry alone.

use terms::restriction::RestrictionClaim;

use crate::record::record;
use crate::record::restriction::RestrictionClaimV1;

/// A source claimed a restriction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RestrictionClaimed {
    /// The claim.
    pub claim: RestrictionClaim,
    /// The recipe by which the bands were made.
    pub recipe: u32,
    /// The bands of its words.
    pub bands: Vec<u64>,
}

record! {
    /// Version 1.
    RestrictionClaimedV1 of RestrictionClaimed { claim: RestrictionClaimV1, recipe: u32 } or blank { bands: Vec<u64> }
}
