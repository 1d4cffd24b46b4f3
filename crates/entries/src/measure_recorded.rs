//! `measure_recorded`: an officer took a measure on an alert, permitted or not.
//!
//! Promise: a measure can always be recorded, whatever the answer of the check was (promise P12).

use terms::border::MeasureTaken;

use crate::record::border::MeasureTakenV1;
use crate::record::record;

/// A measure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeasureRecorded {
    /// What is recorded; the alert stands in the plain columns.
    pub measure: MeasureTaken,
}

record! {
    /// Versions 1 and 2: the second says on whom and where, where no check went before.
    MeasureRecordedV1 of MeasureRecorded { measure: MeasureTakenV1 } or blank {}
}
