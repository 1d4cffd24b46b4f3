//! `override_used`: one official used own safety law, where somebody was in danger.
//!
//! Promise: it permits nothing on an alert and raises no level; it stands here before it takes effect (P12).

use terms::safety::SafetyOverride;

use crate::record::desk::SafetyOverrideV1;
use crate::record::record;

/// An urgent override.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OverrideUsed {
    /// It.
    pub used: SafetyOverride,
}

record! {
    /// Version 1.
    OverrideUsedV1 of OverrideUsed { used: SafetyOverrideV1 } or blank {}
}
