//! `custody_begun`: a person was deprived of liberty on an alert.
//!
//! Promise: custody is an object of its own from its first minute.

use terms::border::CustodyBegan;

use crate::record::border::CustodyBeganV1;
use crate::record::record;

/// The beginning of custody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CustodyBegun {
    /// What is recorded; the alert stands in the plain columns.
    pub custody: CustodyBegan,
}

record! {
    /// Version 1.
    CustodyBegunV1 of CustodyBegun { custody: CustodyBeganV1 } or blank {}
}
