//! `questions_fixed`: what a sender is asked about its own alert, and on which day, fixed when the alert first arrived.
//!
//! Promise: made of the alert and the schedule alone; nothing that happens later changes it (P11).

use terms::clock::FixedQuestions;

use crate::record::clock::FixedQuestionsV1;
use crate::record::record;

/// Questions to a sender.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionsFixed {
    /// To whom, which, and when.
    pub fixed: FixedQuestions,
}

record! {
    /// Version 1.
    QuestionsFixedV1 of QuestionsFixed { fixed: FixedQuestionsV1 } or blank {}
}
