//! Written form of an alert's content, version 1.

use terms::alert::{
    Alert, Authority, Channel, Conduct, Count, Document, Facts, NameForm, NameQuality, Purpose, Question,
    Relation, RelationKind, Restriction, Sex, Source, Subject, Warrant,
};
use terms::field::Origin;

use super::basic::{Code, Day, Known, Partial};
use super::record;

/// Origin of a spelling: left out where it is the sender's.
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub(crate) struct From(Code<Origin>);

impl Default for From {
    fn default() -> Self {
        Self(Code(Origin::Notice))
    }
}

impl super::Blank for From {
    fn blank(&self) -> bool {
        self.0.0 == Origin::Notice
    }
}

impl super::Record for From {
    type Term = Origin;
    fn of(term: &Origin) -> Self {
        Self(Code(*term))
    }
    fn term(self) -> Origin {
        self.0.0
    }
}

/// Grade of a spelling: left out where it is not graded.
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub(crate) struct Grade(Code<NameQuality>);

impl Default for Grade {
    fn default() -> Self {
        Self(Code(NameQuality::Unknown))
    }
}

impl super::Blank for Grade {
    fn blank(&self) -> bool {
        self.0.0 == NameQuality::Unknown
    }
}

impl super::Record for Grade {
    type Term = NameQuality;
    fn of(term: &NameQuality) -> Self {
        Self(Code(*term))
    }
    fn term(self) -> NameQuality {
        self.0.0
    }
}

record! {
    /// One spelling.
    NameFormV1 of NameForm { text: String }
    or blank { family: Option<String>, given: Option<String>, script: Option<String>, quality: Grade, origin: From }
}

record! {
    /// A document.
    DocumentV1 of Document { kind: String, number: String } or blank { state: Option<String> }
}

record! {
    /// The person as described.
    SubjectV1 of Subject {} or blank {
        names: Vec<NameFormV1>,
        born: Known<Partial>,
        birth_place: Known<String>,
        birth_country: Known<String>,
        sex: Known<Code<Sex>>,
        nationalities: Known<Vec<String>>,
        documents: Known<Vec<DocumentV1>>,
        photograph: Known<bool>,
        physical: Known<bool>,
        parents: Known<Vec<String>>,
    }
}

record! {
    /// The authority behind a warrant.
    AuthorityV1 of Authority {} or blank { name: Known<String>, judicial: Known<bool>, appeal_to_court: Known<bool> }
}

record! {
    /// One count.
    CountV1 of Count {} or blank {
        charge: Known<String>,
        translation: Known<String>,
        language: Option<String>,
        law: Known<String>,
        max_penalty_months: Known<u32>,
    }
}

record! {
    /// The facts alleged.
    FactsV1 of Facts {} or blank {
        text: Known<String>,
        from: Known<Partial>,
        to: Known<Partial>,
        place: Known<String>,
        role: Known<String>,
    }
}

record! {
    /// One warrant.
    WarrantV1 of Warrant {} or blank {
        state: Known<String>,
        reference: Known<String>,
        authority: AuthorityV1,
        issued: Known<Partial>,
        counts: Vec<CountV1>,
        facts: FactsV1,
        sentence_months: Known<u32>,
        remaining_months: Known<u32>,
        in_absentia: Known<bool>,
        limitation: Known<Partial>,
        death_penalty: Known<bool>,
    }
}

record! {
    /// A relation the source states.
    RelationV1 of Relation { kind: Code<RelationKind> } or blank { reference: Option<String>, name: Option<String> }
}

record! {
    /// A restriction on the data.
    RestrictionV1 of Restriction {}
    or blank { ground: Option<String>, scope: Option<String>, justification: Option<String> }
}

record! {
    /// A question put to the sender.
    QuestionV1 of Question { asked: Day, what: String } or blank { answered: Known<Day> }
}

record! {
    /// How the sender dealt with the alert.
    ConductV1 of Conduct {} or blank {
        reviewed_before_circulation: Known<bool>,
        located: Known<Day>,
        extradition_asked: Known<Day>,
        questions: Vec<QuestionV1>,
    }
}

record! {
    /// Where an alert comes from.
    SourceV1 of Source { channel: Code<Channel> } or blank { bureau: Known<String>, reference: Option<String> }
}

record! {
    /// The content of an alert.
    AlertV1 of Alert { source: SourceV1 } or blank {
        issued: Known<Partial>,
        expires: Known<Partial>,
        purpose: Known<Code<Purpose>>,
        subject: SubjectV1,
        warrants: Known<Vec<WarrantV1>>,
        restrictions: Vec<RestrictionV1>,
        relations: Vec<RelationV1>,
        conduct: ConductV1,
        remarks: Vec<String>,
    }
}
