//! Written form of what happens at a meeting, version 1.

use terms::border::{
    Check, CheckPurpose, CustodyBegan, Distinguishing, Identity, IdentityAnswer, MeasureTaken, MeetingClock,
    NotThisPerson, Pair, ReadFrom, Registered, SheetAnswers, Shield, StartedClock, Traveller, Word,
};
use terms::{AlertId, Measure};

use super::alert::SubjectV1;
use super::basic::{Code, Coded, Day, Id, Place};
use super::record;
use super::register::PersonFactsV1;

macro_rules! coded { ($($name:ident)*) => { $(
    impl Coded for $name {
        fn code(self) -> &'static str { $name::code(self) }
        fn parse(text: &str) -> Option<Self> { $name::parse(text) }
    }
)* } }
coded! { CheckPurpose ReadFrom Word Identity MeetingClock }

record! {
    /// A presented person.
    TravellerV1 of Traveller { read_from: Code<ReadFrom> } or blank { subject: SubjectV1, truncated: bool }
}

record! {
    /// What was asked.
    CheckV1 of Check { traveller: TravellerV1, purpose: Code<CheckPurpose> }
    or blank { place: Option<String>, compared: Option<String> }
}

record! {
    /// A protection that shields the traveller.
    ShieldV1 of Shield { register: Id<Registered>, identity: Code<Identity> } or blank { until: Option<i64> }
}

record! {
    /// A traveller and an alert.
    PairV1 of Pair { alert: Id<AlertId>, word: Code<Word>, identity: Code<Identity> }
    or blank { says: String, shield: Option<ShieldV1> }
}

record! {
    /// A clock with its end.
    StartedClockV1 of StartedClock { clock: Code<MeetingClock>, due: i64 } or blank {}
}

record! {
    /// A measure that was taken.
    MeasureTakenV1 of MeasureTaken { measure: Code<Measure>, at: i64, permitted: bool }
    or blank { check: Option<Place>, ground: String }
}

record! {
    /// A person deprived of liberty.
    CustodyBeganV1 of CustodyBegan { since: i64 }
    or blank { by: String, ground: String, place: Option<String> }
}

record! {
    /// Answers to the question sheet.
    SheetAnswersV1 of SheetAnswers { language: String, facts: PersonFactsV1, ends: Day }
    or blank { check: Option<Place>, lawyer_first: bool, asks_asylum: bool }
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
    /// A granting authority's yes or no.
    IdentityAnswerV1 of IdentityAnswer { register: Id<Registered>, same: bool }
    or blank { check: Option<Place>, compared: String }
}
