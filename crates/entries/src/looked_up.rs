//! `looked_up`: another state's protection register was asked privately, or asked us.
//!
//! Promise: both sides keep who asked, for which alert and when; neither keeps whom the other protects.
//! Serves: Law Enforcement Directive Art 25.

use crate::record::record;

/// One private look-up, as one side saw it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LookedUp {
    /// True on the side that was asked.
    pub asked_of_us: bool,
    /// The other side.
    pub other: String,
    /// The officer who asked, as the request names them.
    pub officer: String,
    /// The alert, as the request names it.
    pub about: String,
    /// The sending bureau.
    pub bureau: String,
    /// What came of it (`asked`, `answered`, `refused: REASON`, `stop_and_call`, `not_found`, `not_asked: REASON`).
    pub outcome: String,
    /// SHA-256 of the request, hexadecimal: a request is answered once.
    pub request: String,
}

record! {
    /// Version 1.
    LookedUpV1 of LookedUp { asked_of_us: bool, outcome: String, request: String }
    or blank { other: String, officer: String, about: String, bureau: String }
}
