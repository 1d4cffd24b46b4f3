//! `questions_answered`: a sender answered, and a named official wrote it down.
//!
//! Promise: an answer is the sender's word; it raises nothing by itself.

use terms::clock::AnsweredQuestions;

use crate::record::clock::AnsweredQuestionsV1;
use crate::record::record;

/// A sender's answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionsAnswered {
    /// To which letter, and what.
    pub answered: AnsweredQuestions,
}

record! {
    /// Version 1.
    QuestionsAnsweredV1 of QuestionsAnswered { answered: AnsweredQuestionsV1 } or blank {}
}
