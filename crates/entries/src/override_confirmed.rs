//! `override_confirmed`: a second person confirmed an urgent override.
//!
//! Promise: who confirmed, why and until when; without this entry the override ends by itself.

use terms::safety::SafetyConfirmed;

use crate::record::desk::SafetyConfirmedV1;
use crate::record::record;

/// The second person's word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OverrideConfirmed {
    /// It.
    pub confirmed: SafetyConfirmed,
}

record! {
    /// Version 1.
    OverrideConfirmedV1 of OverrideConfirmed { confirmed: SafetyConfirmedV1 } or blank {}
}
