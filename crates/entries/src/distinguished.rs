//! `distinguished`: a namesake consented to a record that tells them apart.
//!
//! Promise: it stands under a key of its own; revoking it erases it.

use terms::border::Distinguishing;

use crate::record::border::DistinguishingV1;
use crate::record::record;

/// A distinguishing record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Distinguished {
    /// What is recorded; the alert stands in the plain columns.
    pub record: Distinguishing,
}

record! {
    /// Version 1.
    DistinguishedV1 of Distinguished { record: DistinguishingV1 } or blank {}
}
