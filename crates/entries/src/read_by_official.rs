//! `read_by_official`: one official's reading of the points of the test, saved before another's is opened.
//!
//! Version 2 says at the general situation whether the person belongs to a group at risk; in version 1 nobody was asked.
//! Promise: what was read stays as it was; a changed reading is an entry of its own.
//! Serves: Directive (EU) 2016/680 Art 7 (facts and assessments apart).

use terms::verification::OfficialReading;

use crate::record::record;
use crate::record::verification::{OfficialReadingV1, OfficialReadingV2};

/// One official's reading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadByOfficial {
    /// It.
    pub reading: OfficialReading,
}

record! {
    /// Version 2.
    ReadByOfficialV2 of ReadByOfficial { reading: OfficialReadingV2 } or blank {}
}

/// Version 1: read only.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ReadByOfficialV1 {
    reading: OfficialReadingV1,
}

impl ReadByOfficialV1 {
    pub(crate) fn term(self) -> ReadByOfficial {
        ReadByOfficial { reading: self.reading.term() }
    }
}
