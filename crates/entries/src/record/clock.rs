//! Written form of clocks and of questions to a sender, version 1.

use terms::clock::{
    AnsweredQuestions, BegunClock, ClockAnswered, ClockExtended, ClockHolder, ClockLate, ClockRef, ClockRule,
    ClockState, ClockUnit, FixedQuestions, SentQuestions,
};

use super::basic::{Code, Coded, Day, Place};
use super::record;

macro_rules! coded { ($($name:ident)*) => { $(
    impl Coded for $name {
        fn code(self) -> &'static str { $name::code(self) }
        fn parse(text: &str) -> Option<Self> { $name::parse(text) }
    }
)* } }
coded! { ClockRule ClockState }

record! {
    /// Which clock.
    ClockRefV1 of ClockRef { begun: Place, rule: Code<ClockRule> } or blank {}
}

record! {
    /// A clock that began.
    BegunClockV1 of BegunClock {
        rule: Code<ClockRule>,
        since: i64,
        length: u32,
        unit: Code<ClockUnit>,
        due: i64,
        holder: Code<ClockHolder>,
    } or blank {}
}

record! {
    /// A clock that was answered.
    ClockAnsweredV1 of ClockAnswered { clock: ClockRefV1, at: i64, state: Code<ClockState> }
    or blank { says: String }
}

record! {
    /// A clock whose end came without an answer.
    ClockLateV1 of ClockLate { clock: ClockRefV1, due: i64, at: i64 }
    or blank { told: Vec<Code<ClockHolder>>, decision_due: String }
}

record! {
    /// A clock that was extended.
    ClockExtendedV1 of ClockExtended { clock: ClockRefV1, before: i64, due: i64, reasons: String } or blank {}
}

record! {
    /// Questions that were fixed.
    FixedQuestionsV1 of FixedQuestions { bureau: String, questions: Vec<String>, day: Day, due: i64 }
    or blank { reference: Option<String> }
}

record! {
    /// A letter that went out.
    SentQuestionsV1 of SentQuestions { fixed: Place, day: Day, letter: String } or blank {}
}

record! {
    /// What a sender answered.
    AnsweredQuestionsV1 of AnsweredQuestions { sent: Place, says: String } or blank {}
}
