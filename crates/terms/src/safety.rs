//! The urgent override: own safety law, where somebody is in danger now.
//!
//! Promise: plain data, and no permission: it names no measure of an alert, and has no way to become one.

use crate::alert::{coded, quiet};
use crate::id::Seq;
use crate::verification::Official;

coded! {
    /// What own safety law allows at once, whoever the person is. None of them is a measure on an alert.
    SafetyMeasure {
        /// Protect whoever is in danger.
        Protect = "protect",
        /// Take a weapon away.
        Disarm = "disarm",
        /// Keep people apart.
        Separate = "separate",
    }
}

/// One official used own safety law at a meeting or beside an alert.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct SafetyOverride {
    /// Who.
    pub by: Official,
    /// What was done.
    pub measures: Vec<SafetyMeasure>,
    /// Who is in danger, from what, in the official's words.
    pub danger: String,
    /// Where.
    pub place: Option<String>,
    /// Since when, microseconds since 1970.
    pub since: i64,
    /// When it ends unless a second person confirms it.
    pub until: i64,
}

/// A second person confirmed an override.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct SafetyConfirmed {
    /// The entry of the override.
    pub used: Seq,
    /// Who.
    pub by: Official,
    /// Why it still holds.
    pub reasons: String,
    /// When, microseconds since 1970.
    pub at: i64,
    /// When it ends now.
    pub until: i64,
}

quiet! { SafetyOverride SafetyConfirmed }
