//! A meeting: a presented person, what an officer asks, what was answered, and what the officer then did.
//!
//! Promise: plain data. What may be done at a meeting is decided in `casework`, and a measure is a recorded fact,
//! never a level of an alert.

use std::fmt;

use crate::alert::{Subject, coded, quiet};
use crate::date::Date;
use crate::id::{AlertId, RegisterId, Seq};
use crate::measure::Measure;
use crate::register::PersonFacts;

coded! {
    /// Why a person is checked. Without a purpose no check is made (Law Enforcement Directive Art 4(1)(b)).
    CheckPurpose {
        /// Crossing a border.
        Border = "border",
        /// A stop inland.
        InlandStop = "inland_stop",
        /// An application for a visa or residence.
        VisaOrResidence = "visa_or_residence",
        /// A person who is in custody.
        Custody = "custody",
    }
}

coded! {
    /// How the particulars of the traveller were read.
    ReadFrom {
        /// From the machine-readable zone of a document.
        Mrz = "mrz",
        /// Typed by the officer.
        Typed = "typed",
        /// From a file of checks.
        File = "file",
    }
}

/// A presented person, as the document or the officer gives them.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Traveller {
    /// Names, date of birth, sex, documents. Nationality is shown and never compared.
    pub subject: Subject,
    /// How they were read.
    pub read_from: ReadFrom,
    /// The name is longer than the document could print: its last word may be cut.
    pub truncated: bool,
}

/// What is asked.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Check {
    /// Who is presented.
    pub traveller: Traveller,
    /// Why.
    pub purpose: CheckPurpose,
    /// Lane, post or office.
    pub place: Option<String>,
    /// The identity was compared with this feature beside the document (`photograph`, `fingerprints`).
    pub compared: Option<String>,
}

coded! {
    /// The word of an answer.
    Word {
        /// No alert that is shown to anybody who acts.
        NoAlert = "no_alert",
        /// No measure on this alert.
        Suspended = "suspended",
        /// No coercive measure on this alert.
        UnderReview = "under_review",
        /// One measure, decided by a named person.
        MayAct = "may_act",
        /// The program could not finish: a person must look. Never read as "no alert".
        PersonMustLook = "person_must_look",
    }
}

coded! {
    /// On what it rests that traveller and alert are one person.
    Identity {
        /// Names and dates. A name alone never identifies; ends after four hours.
        Candidate = "candidate",
        /// A document, photograph or print was compared.
        Confirmed = "confirmed",
    }
}

/// A traveller and an alert.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Pair {
    /// The alert.
    pub alert: AlertId,
    /// The word for it at this meeting.
    pub word: Word,
    /// On what identity rests.
    pub identity: Identity,
    /// The sentence that says on what.
    pub says: String,
    /// A protection that shields the person at this meeting, with the time at which a candidate ends.
    pub shield: Option<Shield>,
}

/// Where the protection is registered that shields a traveller.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Registered {
    /// An entry of the own register.
    Here(RegisterId),
    /// The register of another state, which was asked privately; which entry it is, that state keeps.
    Abroad(String),
}

/// What a register of another state is written with.
const ABROAD: &str = "abroad-";

impl Registered {
    /// The written form: an id, or `abroad-` with the code of the state.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        match text.strip_prefix(ABROAD) {
            Some(state) => (!state.is_empty() && state.bytes().all(|it| it.is_ascii_uppercase()))
                .then(|| Self::Abroad(state.to_owned())),
            None => RegisterId::parse(text).map(Self::Here),
        }
    }
}

impl fmt::Display for Registered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Here(register) => register.fmt(f),
            Self::Abroad(state) => write!(f, "{ABROAD}{state}"),
        }
    }
}

/// A protection that shields the traveller at a meeting.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Shield {
    /// Where it is registered.
    pub register: Registered,
    /// On what it rests that it is this person.
    pub identity: Identity,
    /// Microseconds since 1970: when a candidate ends. None where confirmed.
    pub until: Option<i64>,
}

coded! {
    /// A clock that a meeting starts. At its end a named person answers; none ends in a measure or in silence.
    MeetingClock {
        /// The duty desk answers within 30 minutes.
        Duty = "duty",
        /// A candidate identity is confirmed or dropped within 4 hours.
        CandidateIdentity = "candidate_identity",
        /// The granting authority says yes or no within 4 hours.
        GrantingAuthority = "granting_authority",
        /// What the person said is confirmed or not within 4 hours.
        Statement = "statement",
        /// "I ask for asylum" is referred to the asylum authority.
        Referral = "referral",
    }
}

/// A clock with its end.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct StartedClock {
    /// Which.
    pub clock: MeetingClock,
    /// Microseconds since 1970.
    pub due: i64,
}

/// A measure that an officer took.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct MeasureTaken {
    /// Which.
    pub measure: Measure,
    /// The check it followed.
    pub check: Option<Seq>,
    /// Microseconds since 1970: when it was taken.
    pub at: i64,
    /// The ground in the officer's words.
    pub ground: String,
    /// False where nothing permitted it: the supervisor and counsel are told.
    pub permitted: bool,
}

/// A person deprived of liberty, from the minute it began.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct CustodyBegan {
    /// Microseconds since 1970.
    pub since: i64,
    /// By whom.
    pub by: String,
    /// The ground in their words.
    pub ground: String,
    /// Where.
    pub place: Option<String>,
}

/// What a person answered to the question sheet.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct SheetAnswers {
    /// The check at which it was offered.
    pub check: Option<Seq>,
    /// Language and orthography of the sheet (`be-tarask`).
    pub language: String,
    /// A lawyer or an interpreter is asked for first.
    pub lawyer_first: bool,
    /// "I ask for asylum": the referral has a clock of its own.
    pub asks_asylum: bool,
    /// The answers as statements of the person.
    pub facts: PersonFacts,
    /// The last day on which they are kept.
    pub ends: Date,
}

/// "Not this person": a named official's judgement of one traveller and one alert.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct NotThisPerson {
    /// The traveller as presented when it was judged.
    pub traveller: Subject,
    /// The content of the alert it was judged against: a new one opens the judgement again.
    pub revision: Seq,
    /// The reasons.
    pub reasons: String,
    /// The last day it stands.
    pub until: Date,
}

/// A record that an innocent namesake, or one whose identity was stolen, consents to, so that they are told apart.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Distinguishing {
    /// The person, as their own document has them.
    pub subject: Subject,
    /// The alerts they are not meant by.
    pub alerts: Vec<AlertId>,
    /// How they are told apart (`photograph compared with the notice`).
    pub feature: String,
    /// Who witnessed the consent.
    pub consent: String,
    /// The last day it stands.
    pub until: Date,
}

/// An answer of a granting authority about one pair: yes or no, with no data back.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct IdentityAnswer {
    /// Where the protection is registered.
    pub register: Registered,
    /// The check it was asked for.
    pub check: Option<Seq>,
    /// Whether it is the protected person.
    pub same: bool,
    /// What was compared (`document`, `photograph`, `fingerprints`).
    pub compared: String,
}

quiet! { Traveller Check Pair MeasureTaken CustodyBegan SheetAnswers NotThisPerson Distinguishing IdentityAnswer }
