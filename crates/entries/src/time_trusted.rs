//! `time_trusted`: the time of the server was found to go on, or a named person said what time it is.
//!
//! Promise: what a clock showed later is judged from here; an entry of a time that jumped is no witness for itself.

use crate::record::record;

/// A time that is not in doubt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimeTrusted {
    /// The time, microseconds since 1970.
    pub at: i64,
    /// The newest recorded time then; what the record bears up to it may come from a wrong clock.
    pub newest: i64,
    /// Why, where a person says it.
    pub reasons: String,
}

record! {
    /// Version 1.
    TimeTrustedV1 of TimeTrusted { at: i64, newest: i64 } or blank { reasons: String }
}
