//! `questions_sent`: the letter to a sender went out, word for word.
//!
//! Promise: it is on the record before it leaves (P12), and says what was fixed at arrival and nothing else (P11).

use terms::clock::SentQuestions;

use crate::record::clock::SentQuestionsV1;
use crate::record::record;

/// A letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionsSent {
    /// It.
    pub sent: SentQuestions,
}

record! {
    /// Version 1.
    QuestionsSentV1 of QuestionsSent { sent: SentQuestionsV1 } or blank {}
}
