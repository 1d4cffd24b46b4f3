//! Written form of readings, decisions and permissions, version 1.

use terms::Measure;
use terms::verification::{
    Assurance, AssuranceCriterion, Decided, Decision, DecisionKind, LapseReason, Lapsed, Lease, Missing,
    Official, OfficialReading, OwnProsecutor, Reading, Review, Step, StepAnswer,
};

use super::basic::{Code, Coded, Day, Place};
use super::examination::{BoundV1, StandingV1};
use super::record;

macro_rules! coded { ($($name:ident)*) => { $(
    impl Coded for $name {
        fn code(self) -> &'static str { $name::code(self) }
        fn parse(text: &str) -> Option<Self> { $name::parse(text) }
    }
)* } }
coded! { Step Reading AssuranceCriterion DecisionKind Review LapseReason }

record! {
    /// A named person with a login.
    OfficialV1 of Official { name: String, login: String, person: String, role: String, unit: String }
    or blank { authority: Option<String> }
}

record! {
    /// What is missing, and from whom.
    MissingV1 of Missing { what: String, whom: String, by: Day } or blank {}
}

record! {
    /// One point answered.
    StepAnswerV1 of StepAnswer { step: Code<Step>, reading: Code<Reading>, reasons: String }
    or blank { missing: Vec<MissingV1> }
}

record! {
    /// An assurance, weighed.
    AssuranceV1 of Assurance { given: String, watched_by: String }
    or blank { met: Vec<Code<AssuranceCriterion>> }
}

record! {
    /// What one official read.
    OfficialReadingV1 of OfficialReading { by: OfficialV1, revision: Place }
    or blank { answers: Vec<StepAnswerV1>, assurances: Vec<AssuranceV1> }
}

record! {
    /// Whether the own prosecutor takes it.
    OwnProsecutorV1 of OwnProsecutor { refer: bool, reasons: String } or blank {}
}

record! {
    /// A decision as it was given.
    DecisionV1 of Decision { kind: Code<DecisionKind>, reasons: String }
    or blank {
        measure: Option<Code<Measure>>,
        conditions: Vec<String>,
        own_prosecutor: Option<OwnProsecutorV1>,
        until: Option<i64>,
    }
}

record! {
    /// One measure permitted.
    LeaseV1 of Lease { measure: Code<Measure>, decided: i64, until: i64, revision: Place }
    or blank { conditions: Vec<String>, bound: Vec<BoundV1> }
}

record! {
    /// A decision that was entered.
    DecidedV1 of Decided { decision: DecisionV1, by: Vec<OfficialV1>, before: StandingV1, standing: StandingV1 }
    or blank {
        readings: Vec<Place>,
        first: Option<Place>,
        review: Option<Code<Review>>,
        counts: bool,
        lease: Option<LeaseV1>,
    }
}

record! {
    /// A permission that ended.
    LapsedV1 of Lapsed { decision: Place, reason: Code<LapseReason>, at: i64 } or blank { says: String }
}
