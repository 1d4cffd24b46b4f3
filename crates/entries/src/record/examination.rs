//! Written form of an examination and a standing, version 1.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};
use terms::examination::{HeldFinding, OffenceFound};
use terms::field::Origin;
use terms::finding::{Ask, Basis, Effect, Finding, Ground, GroundValue, Lifter, Whom};
use terms::offence::OffenceClass;
use terms::verification::{Bound, Lifted};
use terms::{EntryRef, Examination, LawRef, Level, Seq, Standing, Tag, Track, Versions};

use super::basic::{Code, Day, Measures, Place, Rule};
use super::{Record, record};

record! {
    /// One question.
    AskV1 of Ask { whom: Code<Whom>, question: String } or blank {}
}

/// A value of this alert, or a place in another entry.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub(crate) enum ValueV1 {
    /// The value itself.
    Value(String),
    /// Entry and field.
    At(u64, String),
}

impl Record for ValueV1 {
    type Term = GroundValue;
    fn of(term: &GroundValue) -> Self {
        match term {
            GroundValue::Own(value) => Self::Value(value.clone()),
            GroundValue::Elsewhere(at) => Self::At(at.entry.0, at.field.clone()),
        }
    }
    fn term(self) -> GroundValue {
        match self {
            Self::Value(value) => GroundValue::Own(value),
            Self::At(entry, field) => GroundValue::Elsewhere(EntryRef { entry: Seq(entry), field }),
        }
    }
}

/// One fact: its name, its value, who it comes from.
#[derive(Serialize, Deserialize)]
pub(crate) struct GroundV1(Cow<'static, str>, ValueV1, Code<Origin>);

impl Record for GroundV1 {
    type Term = Ground;
    fn of(term: &Ground) -> Self {
        Self(term.fact.clone(), ValueV1::of(&term.value), Code(term.origin))
    }
    fn term(self) -> Ground {
        Ground { fact: self.0, value: self.1.term(), origin: self.2.term() }
    }
}

/// A reference to law and how far it was checked.
#[derive(Serialize, Deserialize)]
pub(crate) struct LawV1(Cow<'static, str>, Code<Tag>);

impl Record for LawV1 {
    type Term = LawRef;
    fn of(term: &LawRef) -> Self {
        Self(term.cite.clone(), Code(term.tag))
    }
    fn term(self) -> LawRef {
        LawRef { cite: self.0, tag: self.1.term() }
    }
}

/// References to law.
#[derive(Default, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct LawsV1(Vec<LawV1>);

impl Record for LawsV1 {
    type Term = Cow<'static, [LawRef]>;
    fn of(term: &Cow<'static, [LawRef]>) -> Self {
        Self(term.iter().map(LawV1::of).collect())
    }
    fn term(self) -> Cow<'static, [LawRef]> {
        Cow::Owned(self.0.term())
    }
}

impl super::Blank for LawsV1 {
    fn blank(&self) -> bool {
        self.0.is_empty()
    }
}

record! {
    /// One rule's result.
    FindingV1 of Finding {
        rule: Rule,
        effect: Code<Effect>,
        lifted_by: Code<Lifter>,
        basis: Code<Basis>,
        says: String,
    }
    or blank { stops: Measures, grounds: Vec<GroundV1>, law: LawsV1, asks: Vec<AskV1>, cured: bool }
}

record! {
    /// An offence class and the words that decided it.
    OffenceV1 of OffenceFound { class: Code<OffenceClass>, words: String } or blank {}
}

record! {
    /// Releases.
    VersionsV1 of Versions { rules: String, indicators: String, policies: String } or blank {}
}

record! {
    /// The result for one revision.
    ExaminationV1 of Examination {
        level: Code<Level>,
        track: Code<Track>,
        on: Day,
        versions: VersionsV1,
    }
    or blank { findings: Vec<FindingV1>, offences: Vec<OffenceV1>, grave: bool, facts_to: Option<Place>, holds_until: Option<Day> }
}

record! {
    /// A finding that counts for the standing.
    HeldV1 of HeldFinding { rule: Rule, effect: Code<Effect>, lifted_by: Code<Lifter> }
    or blank { stops: Measures, lapsed: Option<Day> }
}

/// Level and track of the newest examination.
#[derive(Serialize, Deserialize)]
pub(crate) struct ResultV1(Code<Level>, Code<Track>);

impl Record for ResultV1 {
    type Term = (Level, Track);
    fn of(&(level, track): &(Level, Track)) -> Self {
        Self(Code(level), Code(track))
    }
    fn term(self) -> (Level, Track) {
        (self.0.term(), self.1.term())
    }
}

record! {
    /// What holds now.
    StandingV1 of Standing { level: Code<Level>, track: Code<Track>, examined: ResultV1 }
    or blank { held: Vec<HeldV1>, grave: bool, lifted: Vec<LiftedV1> }
}

record! {
    /// A finding that people lifted.
    LiftedV1 of Lifted { finding: BoundV1, by: Place } or blank {}
}

/// A finding in one line.
#[derive(Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct BoundV1(String);

impl Record for BoundV1 {
    type Term = Bound;
    fn of(term: &Bound) -> Self {
        Self(term.0.clone())
    }
    fn term(self) -> Bound {
        Bound(self.0)
    }
}
