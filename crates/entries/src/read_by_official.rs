//! `read_by_official`: one official's reading of the points of the test, saved before another's is opened.
//!
//! Promise: what was read stays as it was; a changed reading is an entry of its own.
//! Serves: Directive (EU) 2016/680 Art 7 (facts and assessments apart).

use terms::verification::OfficialReading;

use crate::record::record;
use crate::record::verification::OfficialReadingV1;

/// One official's reading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadByOfficial {
    /// It.
    pub reading: OfficialReading,
}

record! {
    /// Version 1.
    ReadByOfficialV1 of ReadByOfficial { reading: OfficialReadingV1 } or blank {}
}
