//! `identity_answered`: a granting authority said whether a traveller is the person it protects.
//!
//! Promise: yes or no, with no data back.

use terms::border::IdentityAnswer;

use crate::record::border::IdentityAnswerV1;
use crate::record::record;

/// An answer about identity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IdentityAnswered {
    /// What is recorded; the alert stands in the plain columns.
    pub answer: IdentityAnswer,
}

record! {
    /// Versions 1 and 2: the second names the authority.
    IdentityAnsweredV1 of IdentityAnswered { answer: IdentityAnswerV1 } or blank {}
}
