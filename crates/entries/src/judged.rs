//! `judged`: a named official judged that a traveller is not the person of an alert.
//!
//! Promise: it names its author, its scope and its end; it lowers nothing for anybody else.

use terms::border::NotThisPerson;

use crate::record::border::NotThisPersonV1;
use crate::record::record;

/// A judgement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judged {
    /// What is recorded; the alert stands in the plain columns.
    pub judgement: NotThisPerson,
}

record! {
    /// Version 1.
    JudgedV1 of Judged { judgement: NotThisPersonV1 } or blank {}
}
