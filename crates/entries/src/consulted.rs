//! `consulted`: somebody looked at what is kept.
//!
//! Promise: who looked, by which verb, at how many alerts and why stands on the record before the answer shows
//! (promise P12). Serves: Law Enforcement Directive Art 25.

use terms::AlertId;

use crate::record::basic::Id;
use crate::record::record;

/// One consultation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consulted {
    /// The verb (`screen`, `explain`).
    pub verb: String,
    /// How many alerts were shown.
    pub shown: u64,
    /// The alerts asked for by name.
    pub named: Vec<AlertId>,
    /// The reason given.
    pub reason: Option<String>,
}

record! {
    /// Version 1.
    ConsultedV1 of Consulted { verb: String, shown: u64 } or blank { named: Vec<Id<AlertId>>, reason: Option<String> }
}
