//! `erased`: what one owner's key sealed is gone.
//!
//! Promise: the act stays on the record, the content does not; and the plain columns that stay cannot be
//! changed unseen, although the blob that repeated them is gone.
//! Serves: Law Enforcement Directive Art 16, RPD Art 51.

use crate::record::record;

/// One erasure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Erased {
    /// Whose key was destroyed (`subject-...` or `day-...`).
    pub owner: String,
    /// The legal ground.
    pub ground: String,
    /// How many entries that key sealed.
    pub entries: u64,
    /// Digest over the plain columns of those entries, base32: they have no blob that repeats them any more.
    pub columns: String,
}

record! {
    /// Version 1.
    ErasedV1 of Erased { owner: String, ground: String, entries: u64, columns: String } or blank {}
}
