//! Custody: what happens to a person who was deprived of liberty because of an alert, from the first minute.
//!
//! Promise: plain data. What is missing and by when is decided in `casework::custody`.

use crate::alert::{coded, quiet};
use crate::id::Seq;

coded! {
    /// One step. Each is a recorded fact; none of them permits anything.
    CustodyStep {
        /// The person was told of their rights, in a language they understand.
        RightsTold = "rights_told",
        /// Counsel was told.
        CounselTold = "counsel_told",
        /// A consulate was told, at the person's written wish.
        ConsulateTold = "consulate_told",
        /// The person was brought before a court.
        BroughtToCourt = "brought_to_court",
        /// The court decided that detention goes on, until a time it named.
        CourtKeeps = "court_keeps",
        /// The court decided that detention ends.
        CourtEnds = "court_ends",
        /// The person is at another place.
        Moved = "moved",
        /// The person is at liberty.
        Released = "released",
    }
}

/// One step of a custody.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct CustodyEvent {
    /// The entry with which the custody began.
    pub custody: Seq,
    /// What happened.
    pub step: CustodyStep,
    /// When, microseconds since 1970.
    pub at: i64,
    /// Who told whom, which court, in words.
    pub says: String,
    /// Until when a court lets it go on, microseconds since 1970.
    pub until: Option<i64>,
    /// Where the person is now.
    pub place: Option<String>,
    /// Where the person's written wish is kept, for the consulate.
    pub wish: Option<String>,
}

quiet! { CustodyEvent }
