//! `sheet_answered`: a person answered the question sheet at a meeting.
//!
//! Promise: the answers stand under a key of their own, for thirty days, and are never told to the sender (promise P11).

use terms::border::SheetAnswers;

use crate::record::border::{SheetAnswersV1, SheetAnswersV2};
use crate::record::record;

/// Answers to the question sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetAnswered {
    /// What is recorded; the alert stands in the plain columns.
    pub answers: SheetAnswers,
}

record! {
    /// Version 2.
    SheetAnsweredV2 of SheetAnswered { answers: SheetAnswersV2 } or blank {}
}

/// Version 1: read only.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SheetAnsweredV1 {
    answers: SheetAnswersV1,
}

impl SheetAnsweredV1 {
    pub(crate) fn term(self) -> SheetAnswered {
        SheetAnswered { answers: self.answers.term() }
    }
}
