//! Watching whether a case comes again: the fingerprints that stay of an alert that was called back, refused or withdrawn under
//! challenge.
//!
//! Promise: plain data without a name: a fingerprint is a keyed code, and says nothing without the key and something to compare
//! with. How long one stays and what a link does is `casework::watch`.

use crate::alert::{coded, quiet};
use crate::date::Date;
use crate::id::{AlertId, Seq};
use crate::verification::Official;

coded! {
    /// Why fingerprints of an alert stay. There is no other reason.
    WatchGround {
        /// It was decided on the merits.
        Merits = "merits",
        /// A court refused.
        Refused = "refused",
        /// It was withdrawn while it was challenged.
        Withdrawn = "withdrawn_under_challenge",
    }
}

coded! {
    /// What a fingerprint was made of.
    PrintKind {
        /// Two name skeletons with parts of a date of birth.
        Person = "person",
        /// A dossier or warrant number with its state.
        Case = "case",
        /// The number of a document.
        Document = "document",
        /// What identifies the alleged facts.
        Facts = "facts",
    }
}

coded! {
    /// What happened to a watch.
    WatchStep {
        /// A named person says: the new alert is the case that is watched for.
        Confirmed = "confirmed",
        /// A named person says: it is not.
        Denied = "denied",
        /// A named person decided that it stays another term.
        Renewed = "renewed",
    }
}

/// One fingerprint.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Print {
    /// What it was made of.
    pub kind: PrintKind,
    /// The version of the fold by which it was made: it is compared with nothing of another.
    pub fold: u16,
    /// The code, in hexadecimal.
    pub code: String,
}

/// Fingerprints of an alert stay.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct WatchBegun {
    /// Why.
    pub ground: WatchGround,
    /// The recall or the register entry by which.
    pub because: Seq,
    /// From when.
    pub from: Date,
    /// Until when.
    pub until: Date,
    /// They.
    pub prints: Vec<Print>,
}

/// Something happened to a watch.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct WatchEvent {
    /// What.
    pub step: WatchStep,
    /// The watch, by its entry.
    pub watch: Seq,
    /// The alert that was compared, for a link.
    pub alert: Option<AlertId>,
    /// Until when it stays, for a renewal.
    pub until: Option<Date>,
    /// Why, in words.
    pub says: String,
    /// Who.
    pub by: Official,
    /// When, microseconds since 1970.
    pub at: i64,
}

quiet! { WatchBegun WatchEvent }
