//! A clock: what began it, how long it runs, when it is due, and who answers at its end.
//!
//! Promise: plain data. Whether a clock was met or is escalated is decided elsewhere; its end is written down when it
//! begins, so that nobody computes it anew in their own favour.

use crate::alert::{coded, quiet};
use crate::date::Date;
use crate::id::Seq;

coded! {
    /// The rule by which a clock runs. At its end a named person answers; none ends in a measure or in silence.
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

coded! {
    /// The rule by which any clock runs: those of a meeting, and those that begin elsewhere.
    ClockRule {
        /// The duty desk answers a meeting within 30 minutes.
        Duty = "duty",
        /// A candidate identity is confirmed or dropped within 4 hours.
        CandidateIdentity = "candidate_identity",
        /// The granting authority says yes or no within 4 hours.
        GrantingAuthority = "granting_authority",
        /// What the person said is confirmed or not within 4 hours.
        Statement = "statement",
        /// "I ask for asylum" is referred to the asylum authority.
        Referral = "referral",
        /// A grave crime with complete data is decided within 4 hours, day and night.
        GraveDecision = "grave_decision",
        /// The same, at the latest within 24 hours.
        GraveDecisionLast = "grave_decision_last",
        /// Two officials decide within 6 hours of a meeting.
        TwoOfficials = "two_officials",
        /// The sender answers within 15 days of the day on which its questions went out.
        SenderAnswer = "sender_answer",
        /// The desk decides within 30 days of the beginning of verification.
        DeskDecision = "desk_decision",
        /// An urgent override is confirmed by a second official within 24 hours, or is over.
        Override = "override",
        /// A request for extradition with its papers follows a provisional arrest within the usual term.
        ArrestRequest = "arrest_request",
        /// The last day of a provisional arrest.
        ArrestLast = "arrest_last",
        /// A decision is looked at again on request.
        ReviewAsked = "review_asked",
        /// A permission ends.
        Permission = "permission",
        /// Questions to the sender go out on the day fixed at arrival.
        Questions = "questions",
        /// The own prosecutor says what becomes of a case that was referred.
        OwnProsecutor = "own_prosecutor",
        /// A named person looks at a measure that nobody permitted.
        UnpermittedMeasure = "unpermitted_measure",
        /// It is decided again whether the person is told.
        TellingReview = "telling_review",
        /// A named person says whether an alert is the case whose fingerprints it met.
        ReentryLink = "reentry_link",
    }
}

impl From<MeetingClock> for ClockRule {
    fn from(clock: MeetingClock) -> Self {
        match clock {
            MeetingClock::Duty => Self::Duty,
            MeetingClock::CandidateIdentity => Self::CandidateIdentity,
            MeetingClock::GrantingAuthority => Self::GrantingAuthority,
            MeetingClock::Statement => Self::Statement,
            MeetingClock::Referral => Self::Referral,
        }
    }
}

coded! {
    /// In what the length of a clock is counted. All run day and night.
    ClockUnit {
        /// Minutes.
        Minute = "minute",
        /// Hours.
        Hour = "hour",
        /// Days of 24 hours.
        Day = "day",
    }
}

coded! {
    /// Who answers when a clock is due, and who is told where nobody did. It is never the person it is about.
    ClockHolder {
        /// The duty desk.
        DutyDesk = "duty_desk",
        /// The authority that granted protection.
        GrantingAuthority = "granting_authority",
        /// The official who confirms what a person stated.
        VerifyingOfficial = "verifying_official",
        /// The service whose officer heard "I ask for asylum": it refers, and nobody is sent to look for it.
        CheckingService = "checking_service",
        /// Two officials of different units.
        TwoOfficials = "two_officials",
        /// The sending bureau: it can let its clock run out, and do nothing else to it.
        Sender = "sender",
        /// The official who confirms another's urgent override.
        SecondOfficial = "second_official",
        /// The head of the gateway.
        HeadOfGateway = "head_of_gateway",
        /// The prosecutor of the own state.
        Prosecutor = "prosecutor",
        /// The court that decides on the detention.
        Court = "court",
        /// The gateway itself, without anybody's doing.
        Gateway = "gateway",
        /// Whoever supervises data protection.
        DataProtectionSupervisor = "data_protection_supervisor",
    }
}

coded! {
    /// What became of a clock. At its end it was met or is escalated: one of the two, and never neither.
    ClockState {
        /// It runs.
        Running = "running",
        /// Its end came and nobody had answered: those it names were told. It stays open until somebody answers.
        Escalated = "escalated",
        /// It was met before its end.
        Met = "met",
        /// Somebody answered after it was escalated.
        AnsweredLate = "answered_late",
        /// What it ran for ended: a permission that lapsed, an alert that was recalled.
        Over = "over",
    }
}

impl ClockState {
    /// Somebody still has to answer.
    #[must_use]
    pub fn is_open(self) -> bool {
        match self {
            Self::Running | Self::Escalated => true,
            Self::Met | Self::AnsweredLate | Self::Over => false,
        }
    }
}

/// Which clock is meant: the entry that began it, and its rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ClockRef {
    /// The entry that began it.
    pub begun: Seq,
    /// Its rule.
    pub rule: ClockRule,
}

/// A clock that began outside a meeting. Its end is written down with it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct BegunClock {
    /// The rule.
    pub rule: ClockRule,
    /// When it began, microseconds since 1970.
    pub since: i64,
    /// How many units it runs.
    pub length: u32,
    /// The unit.
    pub unit: ClockUnit,
    /// When it is due, microseconds since 1970.
    pub due: i64,
    /// Who answers then.
    pub holder: ClockHolder,
}

/// A clock that was answered.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct ClockAnswered {
    /// Which.
    pub clock: ClockRef,
    /// What was answered, or by which event it was met.
    pub says: String,
    /// Microseconds since 1970, never before the newest entry on the same alert.
    pub at: i64,
    /// `met`, `answered_late` or `over`.
    pub state: ClockState,
}

/// A clock whose end came without an answer.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ClockLate {
    /// Which.
    pub clock: ClockRef,
    /// When it was due.
    pub due: i64,
    /// Microseconds since 1970.
    pub at: i64,
    /// Who is told.
    pub told: Vec<ClockHolder>,
    /// What is due from named people now; until then nothing is permitted by it.
    pub decision_due: String,
}

/// A clock that was extended, once and with reasons, before its end.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct ClockExtended {
    /// Which.
    pub clock: ClockRef,
    /// Its end before.
    pub before: i64,
    /// Its end now.
    pub due: i64,
    /// Why.
    pub reasons: String,
}

/// Questions to a sender, fixed when its alert first arrived, from that alert alone.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct FixedQuestions {
    /// The bureau.
    pub bureau: String,
    /// Its own number.
    pub reference: Option<String>,
    /// The questions, in their order.
    pub questions: Vec<String>,
    /// The day on which they go out.
    pub day: Date,
    /// When on that day, microseconds since 1970.
    pub due: i64,
}

/// A letter that went out.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct SentQuestions {
    /// The entry that fixed its questions.
    pub fixed: Seq,
    /// The day it carries.
    pub day: Date,
    /// The whole text.
    pub letter: String,
}

/// What a sender answered, as a named official writes it down.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct AnsweredQuestions {
    /// The entry of the letter that was answered.
    pub sent: Seq,
    /// The answer.
    pub says: String,
}

quiet! { ClockAnswered ClockExtended FixedQuestions SentQuestions AnsweredQuestions }

/// A clock that began.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct StartedClock {
    /// The rule.
    pub clock: MeetingClock,
    /// The entry that began it; none is the entry in which it stands. Two entries that name one rule and one entry
    /// hold the same clock, so that it outlives the erasure of either.
    pub event: Option<Seq>,
    /// When it began, microseconds since 1970.
    pub since: i64,
    /// How many units it runs.
    pub length: u32,
    /// The unit.
    pub unit: ClockUnit,
    /// When it is due, microseconds since 1970.
    pub due: i64,
    /// Who answers then.
    pub holder: ClockHolder,
}
