//! Written form of deadlines of a request, version 1.

use serde::{Deserialize, Serialize};
use terms::deadline::{
    Deadline, DeadlineChange, DeadlineEvent, DeadlineRef, DeadlineRule, DeadlineState, Extension, Party,
    Pause, Roll, Rounding, Term, TermUnit,
};

use super::basic::{Code, Coded, Place};
use super::{Record, record};

macro_rules! coded { ($($name:ident)*) => { $(
    impl Coded for $name {
        fn code(self) -> &'static str { $name::code(self) }
        fn parse(text: &str) -> Option<Self> { $name::parse(text) }
    }
)* } }
coded! { DeadlineRule DeadlineState Party Roll Rounding TermUnit }

record! {
    /// How long something runs.
    TermV1 of Term { length: u32, unit: Code<TermUnit>, rounding: Code<Rounding>, roll: Code<Roll> } or blank {}
}

record! {
    /// Which deadline.
    DeadlineRefV1 of DeadlineRef { begun: Place, rule: Code<DeadlineRule> } or blank {}
}

record! {
    /// A time in which it did not run.
    PauseV1 of Pause { from: i64, reasons: String } or blank { until: Option<i64> }
}

record! {
    /// By what it was made longer.
    ExtensionV1 of Extension { term: TermV1, reasons: String } or blank {}
}

record! {
    /// A deadline.
    DeadlineV1 of Deadline {
        rule: Code<DeadlineRule>, since: i64, term: TermV1, zone: String, holder: Code<Party>,
    } or blank {
        event: Option<Place>, pauses: Vec<PauseV1>, extensions: Vec<ExtensionV1>, calendar: Option<String>, due: Option<i64>,
    }
}

/// What became of it.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub(crate) enum DeadlineChangeV1 {
    /// It stands still.
    Paused { reasons: String },
    /// It runs again.
    Resumed { now: DeadlineV1 },
    /// It was made longer.
    Extended { now: DeadlineV1 },
    /// It was answered.
    Answered { state: Code<DeadlineState>, by: String },
    /// Its end came.
    Escalated { due: i64, told: Vec<Code<Party>>, follows: String },
    /// It is over.
    Over { reasons: String },
}

impl Record for DeadlineChangeV1 {
    type Term = DeadlineChange;
    fn of(term: &DeadlineChange) -> Self {
        match term {
            DeadlineChange::Paused { reasons } => Self::Paused { reasons: Record::of(reasons) },
            DeadlineChange::Resumed { now } => Self::Resumed { now: Record::of(now) },
            DeadlineChange::Extended { now } => Self::Extended { now: Record::of(now) },
            DeadlineChange::Answered { state, by } => {
                Self::Answered { state: Record::of(state), by: Record::of(by) }
            }
            DeadlineChange::Escalated { due, told, follows } => {
                Self::Escalated { due: *due, told: Record::of(told), follows: Record::of(follows) }
            }
            DeadlineChange::Over { reasons } => Self::Over { reasons: Record::of(reasons) },
        }
    }
    fn term(self) -> DeadlineChange {
        match self {
            Self::Paused { reasons } => DeadlineChange::Paused { reasons },
            Self::Resumed { now } => DeadlineChange::Resumed { now: now.term() },
            Self::Extended { now } => DeadlineChange::Extended { now: now.term() },
            Self::Answered { state, by } => DeadlineChange::Answered { state: state.term(), by },
            Self::Escalated { due, told, follows } => {
                DeadlineChange::Escalated { due, told: told.term(), follows }
            }
            Self::Over { reasons } => DeadlineChange::Over { reasons },
        }
    }
}

record! {
    /// A change of one deadline.
    DeadlineEventV1 of DeadlineEvent { deadline: DeadlineRefV1, at: i64, change: DeadlineChangeV1 } or blank {}
}
