//! Written form of register entries and of what a person states, version 1.

use serde::{Deserialize, Serialize};
use terms::AlertId;
use terms::alert::Channel;
use terms::indicator::Class;
use terms::register::{
    About, Body, CaseRef, ClassRaise, DeciderKind, Decision, Interim, Misuse, MisuseKind, Outcome,
    PersonFacts, Protection, ProtectionKind, Refusal, RefusalGround, RegisterEntry, Speaker, Statement,
    StatementKind,
};

use super::alert::SubjectV1;
use super::basic::{Code, Coded, Day, Id};
use super::{Record, record};

record! {
    /// A dossier or warrant as named.
    CaseRefV1 of CaseRef {} or blank { channel: Option<Code<Channel>>, state: Option<String>, reference: String }
}

record! {
    /// Which person and case.
    AboutV1 of About {}
    or blank { subject: Option<SubjectV1>, cases: Vec<CaseRefV1>, alerts: Vec<Id<AlertId>> }
}

record! {
    /// Who granted, refused or decided.
    BodyV1 of Body {} or blank { state: String, name: String }
}

record! {
    /// Protection.
    ProtectionV1 of Protection { kind: Code<ProtectionKind>, since: Day } or blank {
        about: AboutV1,
        against: Vec<String>,
        granted_by: BodyV1,
        until: Option<Day>,
        review: Option<Day>,
        same_prosecution: bool,
    }
}

record! {
    /// A court's refusal.
    RefusalV1 of Refusal { requesting_state: String, on: Day, is_final: bool, ground: Code<RefusalGround> }
    or blank { about: AboutV1, refused_by: BodyV1 }
}

record! {
    /// A decision.
    DecisionV1 of Decision { decider: Code<DeciderKind>, on: Day, outcome: Code<Outcome>, ends_case: bool } or blank {
        about: AboutV1,
        concerning_state: Option<String>,
        by: BodyV1,
        objected_to: Option<String>,
        binds: Vec<String>,
    }
}

record! {
    /// Documented misuse by a bureau.
    MisuseV1 of Misuse { bureau: String, kind: Code<MisuseKind>, on: Day } or blank {
        expires: Option<Day>,
        by: BodyV1,
        source: String,
        says: String,
        dossier: Option<AboutV1>,
    }
}

record! {
    /// A raise of a bureau's class.
    ClassRaiseV1 of ClassRaise { bureau: String, to: Code<Class>, from: Day }
    or blank { until: Option<Day>, by: String, reason: String, evidence: String }
}

record! {
    /// An interim measure.
    InterimV1 of Interim { on: Day }
    or blank { about: AboutV1, by: BodyV1, until: Option<Day>, against: Vec<String> }
}

/// One entry of a register, under the name of its register.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub(crate) enum RegisterEntryV1 {
    /// Protection.
    Protection(ProtectionV1),
    /// Refusal.
    Refusal(RefusalV1),
    /// Decision.
    Decision(DecisionV1),
    /// Misuse.
    Misuse(MisuseV1),
    /// Raise of a class.
    Override(ClassRaiseV1),
    /// Interim measure.
    Interim(InterimV1),
}

impl Record for RegisterEntryV1 {
    type Term = RegisterEntry;
    fn of(term: &RegisterEntry) -> Self {
        match term {
            RegisterEntry::Protection(it) => Self::Protection(Record::of(it)),
            RegisterEntry::Refusal(it) => Self::Refusal(Record::of(it)),
            RegisterEntry::Decision(it) => Self::Decision(Record::of(it)),
            RegisterEntry::Misuse(it) => Self::Misuse(Record::of(it)),
            RegisterEntry::Override(it) => Self::Override(Record::of(it)),
            RegisterEntry::Interim(it) => Self::Interim(Record::of(it)),
        }
    }
    fn term(self) -> RegisterEntry {
        match self {
            Self::Protection(it) => RegisterEntry::Protection(it.term()),
            Self::Refusal(it) => RegisterEntry::Refusal(it.term()),
            Self::Decision(it) => RegisterEntry::Decision(it.term()),
            Self::Misuse(it) => RegisterEntry::Misuse(it.term()),
            Self::Override(it) => RegisterEntry::Override(it.term()),
            Self::Interim(it) => RegisterEntry::Interim(it.term()),
        }
    }
}

impl Coded for Speaker {
    fn code(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Counsel => "counsel",
        }
    }
    fn parse(text: &str) -> Option<Self> {
        [Self::Person, Self::Counsel].into_iter().find(|it| it.code() == text)
    }
}

record! {
    /// One statement.
    StatementV1 of Statement { kind: Code<StatementKind>, text: String }
    or blank { state: Option<String>, date: Option<Day>, verified_by: Option<String> }
}

record! {
    /// What the person or counsel states.
    PersonFactsV1 of PersonFacts { speaker: Code<Speaker>, said: Day } or blank { statements: Vec<StatementV1> }
}
