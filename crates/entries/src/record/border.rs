//! Written form of what happens at a meeting: version 1, and version 2 where something was added.
//!
//! A form that is not written any more is read for ever: it says itself what the newer fields are for it.

use serde::{Deserialize, Serialize};
use terms::border::{
    Check, CheckPurpose, ClockHolder, ClockUnit, ClosedFile, ComparedWith, Comparison, CustodyBegan,
    Distinguishing, Identity, IdentityAnswer, MeasureTaken, MeetingClock, NotThisPerson, Pair, ReadFrom,
    Registered, SheetAnswers, SheetBox, SheetQuestion, SheetReply, SheetTick, Shield, StartedClock,
    Traveller, Word, ZoneDigit,
};
use terms::id::RegisterId;
use terms::{AlertId, Measure, Origin};

use super::alert::SubjectV1;
use super::basic::{Code, Coded, Day, Id, Partial, Place};
use super::register::{BodyV1, PersonFactsV1};
use super::{Record, record};

macro_rules! coded { ($($name:ident)*) => { $(
    impl Coded for $name {
        fn code(self) -> &'static str { $name::code(self) }
        fn parse(text: &str) -> Option<Self> { $name::parse(text) }
    }
)* } }
coded! {
    CheckPurpose ReadFrom ZoneDigit Word Identity MeetingClock ClockUnit ClockHolder SheetQuestion SheetTick SheetBox
    ClosedFile
}

record! {
    /// A presented person.
    TravellerV2 of Traveller { read_from: Code<ReadFrom> } or blank {
        subject: SubjectV1,
        misread: Vec<Code<ZoneDigit>>,
        born_impossible: bool,
        truncated: bool,
        born_or: Option<Partial>,
    }
}

/// A presented person without the doubts of the zone. What a machine had read with a wrong check digit stands here as
/// typed.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TravellerV1 {
    read_from: Code<ReadFrom>,
    #[serde(default)]
    subject: SubjectV1,
    #[serde(default)]
    truncated: bool,
}

/// With what was compared, under the name of what it is.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub(crate) enum ComparedWithV2 {
    /// An alert.
    Alert(Id<AlertId>),
    /// An entry of the register.
    Register(Id<RegisterId>),
}

impl Record for ComparedWithV2 {
    type Term = ComparedWith;
    fn of(term: &ComparedWith) -> Self {
        match term {
            ComparedWith::Alert(id) => Self::Alert(Record::of(id)),
            ComparedWith::Register(id) => Self::Register(Record::of(id)),
        }
    }
    fn term(self) -> ComparedWith {
        match self {
            Self::Alert(id) => ComparedWith::Alert(id.term()),
            Self::Register(id) => ComparedWith::Register(id.term()),
        }
    }
}

record! {
    /// A feature that was compared.
    ComparisonV2 of Comparison { feature: String } or blank { with: Option<ComparedWithV2> }
}

record! {
    /// What was asked.
    CheckV2 of Check { traveller: TravellerV2, purpose: Code<CheckPurpose> }
    or blank { place: Option<String>, compared: Vec<ComparisonV2> }
}

/// What was asked, with one feature compared and nothing said of with what.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CheckV1 {
    traveller: TravellerV1,
    purpose: Code<CheckPurpose>,
    #[serde(default)]
    place: Option<String>,
    #[serde(default)]
    compared: Option<String>,
}

impl CheckV1 {
    pub(crate) fn term(self) -> Check {
        let TravellerV1 { read_from, subject, truncated } = self.traveller;
        let compared = self.compared.map(|feature| Comparison { feature, with: None });
        Check {
            traveller: Traveller { truncated, ..Traveller::new(subject.term(), read_from.term()) },
            purpose: self.purpose.term(),
            place: self.place,
            compared: compared.into_iter().collect(),
        }
    }
}

record! {
    /// A protection that shields the traveller.
    ShieldV1 of Shield { register: Id<Registered>, identity: Code<Identity> } or blank { until: Option<i64> }
}

record! {
    /// A traveller and an alert.
    PairV2 of Pair { alert: Id<AlertId>, word: Code<Word>, identity: Code<Identity> }
    or blank { says: String, until: Option<i64>, shield: Option<ShieldV1> }
}

/// A traveller and an alert, without the end of a candidate.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PairV1 {
    alert: Id<AlertId>,
    word: Code<Word>,
    identity: Code<Identity>,
    #[serde(default)]
    says: String,
    #[serde(default)]
    shield: Option<ShieldV1>,
}

impl PairV1 {
    pub(crate) fn term(self) -> Pair {
        Pair {
            alert: self.alert.term(),
            word: self.word.term(),
            identity: self.identity.term(),
            says: self.says,
            until: None,
            shield: self.shield.term(),
        }
    }
}

record! {
    /// A clock that began.
    StartedClockV2 of StartedClock {
        clock: Code<MeetingClock>,
        since: i64,
        length: u32,
        unit: Code<ClockUnit>,
        due: i64,
        holder: Code<ClockHolder>,
    } or blank { event: Option<Place> }
}

/// A clock with its end only. Version 1 wrote the first three, each of one length.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct StartedClockV1 {
    clock: Code<MeetingClock>,
    due: i64,
}

impl StartedClockV1 {
    pub(crate) fn term(self) -> StartedClock {
        const MINUTE: i64 = 60_000_000;
        let clock = self.clock.0;
        let (length, unit, holder) = match clock {
            MeetingClock::Duty => (30, ClockUnit::Minute, ClockHolder::DutyDesk),
            MeetingClock::CandidateIdentity => (4, ClockUnit::Hour, ClockHolder::DutyDesk),
            MeetingClock::GrantingAuthority => (4, ClockUnit::Hour, ClockHolder::GrantingAuthority),
            MeetingClock::Statement => (4, ClockUnit::Hour, ClockHolder::VerifyingOfficial),
            // Its length is the own state's: only the end is known.
            MeetingClock::Referral => (0, ClockUnit::Hour, ClockHolder::CheckingService),
        };
        let minutes = match unit {
            ClockUnit::Minute => i64::from(length),
            ClockUnit::Hour => i64::from(length) * 60,
            ClockUnit::Day => i64::from(length) * 60 * 24,
        };
        let since = self.due.saturating_sub(minutes * MINUTE);
        StartedClock { clock, event: None, since, length, unit, due: self.due, holder }
    }
}

record! {
    /// A measure that was taken. Version 1 has neither person nor place.
    MeasureTakenV1 of MeasureTaken { measure: Code<Measure>, at: i64, permitted: bool }
    or blank { check: Option<Place>, ground: String, person: Option<SubjectV1>, place: Option<String> }
}

record! {
    /// A person deprived of liberty.
    CustodyBeganV1 of CustodyBegan { since: i64 }
    or blank { by: String, ground: String, place: Option<String> }
}

record! {
    /// The answer to one question of the sheet.
    SheetReplyV2 of SheetReply { question: Code<SheetQuestion>, tick: Code<SheetTick> }
    or blank { words: String, state: Option<String>, day: Option<Day>, boxes: Vec<Code<SheetBox>> }
}

record! {
    /// Answers to the question sheet.
    SheetAnswersV2 of SheetAnswers { language: String, facts: PersonFactsV1, origin: Code<Origin>, ends: Day }
    or blank {
        check: Option<Place>,
        lawyer_first: bool,
        asks_asylum: bool,
        no_answers: bool,
        replies: Vec<SheetReplyV2>,
        closed_to: Vec<Code<ClosedFile>>,
        clocks: Vec<StartedClockV2>,
    }
}

/// Answers to the question sheet without those that state nothing, and without the clocks they began.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SheetAnswersV1 {
    language: String,
    facts: PersonFactsV1,
    ends: Day,
    #[serde(default)]
    check: Option<Place>,
    #[serde(default)]
    lawyer_first: bool,
    #[serde(default)]
    asks_asylum: bool,
}

impl SheetAnswersV1 {
    pub(crate) fn term(self) -> SheetAnswers {
        SheetAnswers {
            check: self.check.term(),
            language: self.language,
            lawyer_first: self.lawyer_first,
            asks_asylum: self.asks_asylum,
            no_answers: false,
            replies: Vec::new(),
            facts: self.facts.term(),
            origin: Origin::Person,
            closed_to: ClosedFile::ALL.to_vec(),
            clocks: Vec::new(),
            ends: self.ends.term(),
        }
    }
}

record! {
    /// A judgement of one traveller and one alert.
    NotThisPersonV1 of NotThisPerson { revision: Place, until: Day }
    or blank { traveller: SubjectV1, reasons: String }
}

record! {
    /// How a person and the one who is meant are told apart.
    DistinguishingV1 of Distinguishing { until: Day }
    or blank { subject: SubjectV1, alerts: Vec<Id<AlertId>>, feature: String, consent: String }
}

record! {
    /// A granting authority's yes or no. Version 1 does not name the authority.
    IdentityAnswerV1 of IdentityAnswer { register: Id<Registered>, same: bool }
    or blank { check: Option<Place>, compared: String, authority: Option<BodyV1> }
}
