//! Written form of readings, decisions and permissions; of readings versions 1 and 2.

use serde::Deserialize;
use terms::Measure;
use terms::verification::{
    Assurance, AssuranceCriterion, Decided, Decision, DecisionKind, GroupAtRisk, LapseReason, Lapsed, Lease,
    Material, Missing, Official, OfficialReading, OwnProsecutor, Reading, Review, Step, StepAnswer,
};

use super::basic::{Code, Coded, Day, Place};
use super::examination::{BoundV1, StandingV1};
use super::{Record as _, record};

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
    /// Material with its date.
    MaterialV2 of Material { what: String, dated: Day } or blank {}
}

record! {
    /// Whether the person belongs to a group at risk.
    GroupAtRiskV2 of GroupAtRisk { reading: Code<Reading>, reasons: String }
    or blank { group: String, material: Vec<MaterialV2> }
}

record! {
    /// One point answered.
    StepAnswerV2 of StepAnswer { step: Code<Step>, reading: Code<Reading>, reasons: String }
    or blank { missing: Vec<MissingV1>, group: Option<GroupAtRiskV2> }
}

/// One point answered, before anybody was asked for a group at risk.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StepAnswerV1 {
    step: Code<Step>,
    reading: Code<Reading>,
    reasons: String,
    #[serde(default)]
    missing: Vec<MissingV1>,
}

impl StepAnswerV1 {
    fn term(self) -> StepAnswer {
        StepAnswer {
            step: self.step.term(),
            reading: self.reading.term(),
            reasons: self.reasons,
            missing: self.missing.term(),
            group: None,
        }
    }
}

record! {
    /// An assurance, weighed.
    AssuranceV1 of Assurance { given: String, watched_by: String }
    or blank { met: Vec<Code<AssuranceCriterion>> }
}

record! {
    /// What one official read.
    OfficialReadingV2 of OfficialReading { by: OfficialV1, revision: Place }
    or blank { answers: Vec<StepAnswerV2>, assurances: Vec<AssuranceV1> }
}

/// What one official read, version 1.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct OfficialReadingV1 {
    by: OfficialV1,
    revision: Place,
    #[serde(default)]
    answers: Vec<StepAnswerV1>,
    #[serde(default)]
    assurances: Vec<AssuranceV1>,
}

impl OfficialReadingV1 {
    pub(crate) fn term(self) -> OfficialReading {
        OfficialReading {
            by: self.by.term(),
            revision: self.revision.term(),
            answers: self.answers.into_iter().map(StepAnswerV1::term).collect(),
            assurances: self.assurances.term(),
        }
    }
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
