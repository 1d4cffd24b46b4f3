//! Holdings: alerts on which named people decided before this system was there.
//!
//! Promise: plain data. Which of them may be taken over, and for how long, is decided in `casework::verification`.

use crate::alert::quiet;
use crate::date::Date;
use crate::id::AlertId;
use crate::measure::Measure;
use crate::verification::Official;

/// An earlier decision as the list names it.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Holding {
    /// The alert.
    pub alert: AlertId,
    /// The one measure that was decided.
    pub measure: Measure,
    /// The named person who decided.
    pub decided_by: String,
    /// The unit of that person.
    pub unit: String,
    /// The authority that person decided for.
    pub authority: String,
    /// When.
    pub on: Date,
    /// The reasons that were given.
    pub reasons: String,
}

/// A listed batch that was taken over by a named act.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct HoldingsTaken {
    /// Digest of the list, base32.
    pub digest: String,
    /// Lines of the list.
    pub lines: u64,
    /// Alerts that have a permission by it.
    pub taken: u64,
    /// Who takes responsibility for the batch.
    pub by: Official,
    /// Why.
    pub reasons: String,
    /// Alerts of the batch that are verified again, drawn by the digest.
    pub sample: Vec<AlertId>,
    /// By when they are, microseconds since 1970.
    pub due: i64,
}

quiet! { Holding HoldingsTaken }
