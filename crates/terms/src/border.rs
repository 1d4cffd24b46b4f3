//! A meeting: a presented person, what an officer asks, what was answered, and what the officer then did.
//!
//! Promise: plain data. What may be done at a meeting is decided in `casework`, and a measure is a recorded fact,
//! never a level of an alert.

use std::fmt;

use crate::alert::{Subject, coded, quiet};
use crate::date::{Date, PartialDate};
use crate::field::Origin;
use crate::id::{AlertId, RegisterId, Seq};
use crate::measure::Measure;
use crate::register::{Body, PersonFacts};

pub use crate::clock::{ClockHolder, ClockUnit, MeetingClock, StartedClock};

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
        /// From the machine-readable zone of a document, its check digits right.
        Mrz = "mrz",
        /// From a machine-readable zone of which a check digit is wrong: a machine read it, and not all of it is sure.
        MrzWithFaults = "mrz_with_faults",
        /// Typed by the officer.
        Typed = "typed",
        /// From a file of checks.
        File = "file",
    }
}

coded! {
    /// A check digit of a machine-readable zone, by what it covers.
    ZoneDigit {
        /// The document number.
        Number = "number",
        /// The date of birth.
        Birth = "birth",
        /// The date of expiry.
        Expiry = "expiry",
        /// The optional data.
        Optional = "optional",
        /// The whole zone.
        Whole = "whole",
    }
}

/// A presented person, as the document or the officer gives them.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Traveller {
    /// Names, date of birth, sex, documents. Nationality is shown and never compared.
    pub subject: Subject,
    /// How they were read.
    pub read_from: ReadFrom,
    /// The check digits of the zone that are wrong.
    pub misread: Vec<ZoneDigit>,
    /// The date of birth stands in the zone as it cannot be: no such day, or no digits. What is left of it is in
    /// `subject`.
    pub born_impossible: bool,
    /// The name is longer than the document could print: its last word may be cut.
    pub truncated: bool,
    /// The other date of birth that the zone can mean, a century before the one in `subject`: a zone prints two digits
    /// of the year. None where the officer said which it is.
    pub born_or: Option<PartialDate>,
}

impl Traveller {
    /// One of whom nothing is in doubt.
    #[must_use]
    pub fn new(subject: Subject, read_from: ReadFrom) -> Self {
        Self {
            subject,
            read_from,
            misread: Vec::new(),
            born_impossible: false,
            truncated: false,
            born_or: None,
        }
    }

    /// The date of birth may be misread: it helps to find somebody, and nobody is left out because of it. The digit of
    /// the whole zone covers it too, and counts where no other wrong one explains it.
    #[must_use]
    pub fn born_is_unsure(&self) -> bool {
        let wrong = |it: &ZoneDigit| self.misread.contains(it);
        let others = [ZoneDigit::Number, ZoneDigit::Expiry, ZoneDigit::Optional];
        self.born_impossible
            || wrong(&ZoneDigit::Birth)
            || (wrong(&ZoneDigit::Whole) && !others.iter().any(wrong))
    }

    /// The dates of birth the traveller can have; empty where none is known.
    pub fn births(&self) -> impl Iterator<Item = PartialDate> {
        self.subject.born.get().into_iter().chain(self.born_or)
    }
}

/// With what a feature of the person was compared.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ComparedWith {
    /// What this alert carries.
    Alert(AlertId),
    /// What the register keeps with this entry. Only its own authority confirms by it.
    Register(RegisterId),
}

/// A feature of the person that the officer compared beside the document.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Comparison {
    /// Which (`photograph`, `fingerprints`).
    pub feature: String,
    /// With what; none where it was not said: then it counts only where one alert alone came near.
    pub with: Option<ComparedWith>,
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
    /// What was compared beside the document, each with what it was compared with.
    pub compared: Vec<Comparison>,
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
    /// Microseconds since 1970: when a candidate ends, counted from the first meeting of this traveller with this
    /// alert. None where confirmed.
    pub until: Option<i64>,
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

/// A measure that an officer took.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct MeasureTaken {
    /// Which.
    pub measure: Measure,
    /// The check it followed.
    pub check: Option<Seq>,
    /// Where no check went before it: on whom, as far as the officer gives it.
    pub person: Option<Subject>,
    /// Where no check went before it: the place.
    pub place: Option<String>,
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

coded! {
    /// A question of the question sheet.
    SheetQuestion {
        /// Protection anywhere.
        Protection = "protection",
        /// Earlier refusals, or a decision of INTERPOL.
        Earlier = "earlier",
        /// Public activity.
        Activity = "activity",
        /// A dispute behind the charge.
        Dispute = "dispute",
        /// Risk on return.
        Risk = "risk",
    }
}

coded! {
    /// What was ticked. Open, "no" and "I prefer not to say here" are three things.
    SheetTick {
        /// Yes.
        Yes = "yes",
        /// I asked, no answer yet.
        Asked = "asked",
        /// No.
        No = "no",
        /// I prefer not to say here.
        RatherNot = "rather_not",
        /// Nothing.
        Open = "open",
    }
}

/// Nothing was ticked.
impl Default for SheetTick {
    fn default() -> Self {
        Self::Open
    }
}

coded! {
    /// A box beside a question: by whom, or of what.
    SheetBox {
        /// A court or another authority.
        Authority = "authority",
        /// INTERPOL.
        Interpol = "interpol",
        /// Ill-treatment.
        IllTreatment = "ill_treatment",
        /// An unfair trial.
        UnfairTrial = "unfair_trial",
    }
}

coded! {
    /// A file that what a person answered never goes into.
    ClosedFile {
        /// Criminal files: nobody's answers are used to prosecute.
        Criminal = "criminal",
        /// Files on ending somebody's protection.
        Cessation = "cessation",
    }
}

/// What the person answered to one question, whatever it was: "no" and words beside no tick are kept as well as "yes".
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct SheetReply {
    /// The question.
    pub question: SheetQuestion,
    /// What was ticked.
    pub tick: SheetTick,
    /// In the person's own words.
    pub words: String,
    /// The state concerned.
    pub state: Option<String>,
    /// The day concerned.
    pub day: Option<Date>,
    /// Boxes ticked besides.
    pub boxes: Vec<SheetBox>,
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
    /// "No answers today".
    pub no_answers: bool,
    /// Every question that was not left untouched, as it was answered. Nothing is examined by it.
    pub replies: Vec<SheetReply>,
    /// What the answers state: the only part that an examination reads.
    pub facts: PersonFacts,
    /// Who speaks: always the person.
    pub origin: Origin,
    /// The files it never goes into.
    pub closed_to: Vec<ClosedFile>,
    /// The clocks it began.
    pub clocks: Vec<StartedClock>,
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

/// A record that an innocent namesake, or one whose identity was stolen, consents to, so that they are told apart. It is
/// erased with the alert it was made for.
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
    /// The authority that answered, as the one who records it names it. An older form of the entry has none.
    pub authority: Option<Body>,
}

quiet! {
    Traveller Check Pair MeasureTaken CustodyBegan SheetReply SheetAnswers NotThisPerson Distinguishing IdentityAnswer
}
