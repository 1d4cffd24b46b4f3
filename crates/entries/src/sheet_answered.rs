//! `sheet_answered`: a person answered the question sheet at a meeting.
//!
//! Promise: the answers stand under a key of their own, for thirty days, and are never told to the sender (promise P11).

use terms::border::SheetAnswers;

use crate::record::border::SheetAnswersV1;
use crate::record::record;

/// Answers to the question sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetAnswered {
    /// What is recorded; the alert stands in the plain columns.
    pub answers: SheetAnswers,
}

record! {
    /// Version 1.
    SheetAnsweredV1 of SheetAnswered { answers: SheetAnswersV1 } or blank {}
}
