//! A deadline: a rule, the event that starts it, a term with its unit, pauses and extensions, and who answers at its end.
//!
//! Promise: plain data. A deadline is never a bare date: what it was reckoned from is kept with its end, so that anybody
//! can reckon it again and nobody can move it in their own favour. The reckoning is in `casework::clock::deadline`, what
//! each rule says in `casework::request::clocks`.

pub use jiff::civil::Weekday;

use crate::alert::{coded, quiet};
use crate::date::Date;
use crate::id::Seq;

coded! {
    /// In what a term is counted.
    TermUnit {
        /// Hours, day and night.
        Hour = "hour",
        /// Calendar days: the day of the event is not counted, the last one counts to its end.
        CalendarDay = "calendar_day",
        /// Working days of a calendar.
        WorkingDay = "working_day",
        /// Calendar months: the day of the same number, or as the rounding says where there is none.
        Month = "month",
    }
}

coded! {
    /// What a term in months does where the last month has no such day.
    Rounding {
        /// The first day of the following month.
        Up = "round_up",
        /// The last day of the month.
        Down = "round_down",
        /// No end is reckoned: a person says which.
        Abort = "abort",
    }
}

coded! {
    /// What an end that falls on a day off does.
    Roll {
        /// It stays.
        Stays = "stays",
        /// It moves to the end of the next working day.
        NextWorkingDay = "next_working_day",
    }
}

/// How long something runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Term {
    /// So many.
    pub length: u32,
    /// Of these.
    pub unit: TermUnit,
    /// For months.
    pub rounding: Rounding,
    /// At a day off.
    pub roll: Roll,
}

coded! {
    /// A side of a request before a body. Who holds a deadline is one of these, and each sees the same clock from its side.
    Party {
        /// The person, or who acts for them.
        Applicant = "applicant",
        /// The body that decides.
        Body = "body",
        /// The General Secretariat of INTERPOL.
        GeneralSecretariat = "general_secretariat",
        /// The bureau that the data came from.
        Source = "source",
        /// The authority that keeps the data: the controller of a national request.
        Controller = "controller",
    }
}

coded! {
    /// The rule by which a deadline of a request runs.
    DeadlineRule {
        /// The body says that a request came.
        Acknowledge = "acknowledge",
        /// The body says whether it is admissible.
        Admissibility = "admissibility",
        /// The applicant completes what is missing.
        Completion = "completion",
        /// A decision on access.
        AccessDecision = "access_decision",
        /// A decision on correction or deletion.
        DeletionDecision = "deletion_decision",
        /// A decision on a revision.
        RevisionDecision = "revision_decision",
        /// The consultation of the General Secretariat.
        Consultation = "consultation",
        /// The source answers what the body asks.
        SourceAnswer = "source_answer",
        /// The source answers a challenge, item by item.
        ChallengeAnswer = "challenge_answer",
        /// The source answers a reminder.
        ReminderAnswer = "reminder_answer",
        /// The source's right of reply before a failed test counts against it.
        RightOfReply = "right_of_reply",
        /// A member decides a proposal.
        ProposalDecision = "proposal_decision",
        /// The risk to third persons is looked at.
        ThirdPartyCheck = "third_party_check",
        /// A restriction is looked at again on its date.
        RestrictionReview = "restriction_review",
        /// What was decided is carried out.
        Implementation = "implementation",
        /// The parties are told.
        Notification = "notification",
        /// The applicant asks for revision on new facts.
        RevisionWindow = "revision_window",
        /// A controller answers a national request.
        NationalAnswer = "national_answer",
        /// A provisional measure is looked at again.
        MeasureReview = "measure_review",
    }
}

coded! {
    /// What became of a deadline.
    DeadlineState {
        /// It runs.
        Running = "running",
        /// It does not run, with reasons that its holder did not give.
        Paused = "paused",
        /// Its end came without an answer. It stays open until somebody answers.
        Escalated = "escalated",
        /// It was met before its end.
        Met = "met",
        /// Somebody answered after it was escalated.
        AnsweredLate = "answered_late",
        /// What it ran for is over: withdrawn, decided otherwise, replaced.
        Over = "over",
    }
}

impl DeadlineState {
    /// Somebody still has to answer.
    #[must_use]
    pub fn is_open(self) -> bool {
        match self {
            Self::Running | Self::Paused | Self::Escalated => true,
            Self::Met | Self::AnsweredLate | Self::Over => false,
        }
    }
}

/// Which deadline is meant: the entry that began it, and its rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DeadlineRef {
    /// The entry that began it.
    pub begun: Seq,
    /// Its rule.
    pub rule: DeadlineRule,
}

/// A time in which a deadline did not run.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Pause {
    /// From when, microseconds since 1970.
    pub from: i64,
    /// Until when; none while it lasts.
    pub until: Option<i64>,
    /// Why.
    pub reasons: String,
}

/// A deadline that was made longer, with reasons, before its end and by somebody who does not hold it.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Extension {
    /// By how much.
    pub term: Term,
    /// Why.
    pub reasons: String,
}

/// A day on which nobody works.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DayOff {
    /// The day.
    pub date: Date,
    /// What it is called.
    pub name: String,
}

/// A calendar of days off, as it was read.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct DaysOff {
    /// What it is called (`fr`).
    pub name: String,
    /// The digest of what was read.
    pub digest: String,
    /// The days of every week on which nobody works.
    pub weekly: Vec<Weekday>,
    /// The others, in order.
    pub days: Vec<DayOff>,
    /// The first year of which it knows every day.
    pub first_year: i16,
    /// The last one.
    pub last_year: i16,
}

impl DaysOff {
    /// How a deadline names it: name and digest.
    #[must_use]
    pub fn reference(&self) -> String {
        format!("{}@{}", self.name, self.digest)
    }
}

/// What a deadline was reckoned from, and its end.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Deadline {
    /// The rule.
    pub rule: DeadlineRule,
    /// The event that started it; none is the entry in which it stands.
    pub event: Option<Seq>,
    /// When that was, microseconds since 1970.
    pub since: i64,
    /// How long it runs.
    pub term: Term,
    /// When it did not run, in order.
    pub pauses: Vec<Pause>,
    /// By what it was made longer, in order.
    pub extensions: Vec<Extension>,
    /// The time zone of the body (`Europe/Paris`): a day ends there.
    pub zone: String,
    /// The calendar of days off, and the digest of what was read; none where no day off counts.
    pub calendar: Option<String>,
    /// Who answers.
    pub holder: Party,
    /// Its end, reckoned from all of the above: microseconds since 1970; none where it cannot be reckoned and a person
    /// says it.
    pub due: Option<i64>,
}

/// Something became of a deadline.
#[derive(Clone, PartialEq, Eq, Hash)]
pub enum DeadlineChange {
    /// It stands still from now on.
    Paused {
        /// Why.
        reasons: String,
    },
    /// It runs again, with the end it now has.
    Resumed {
        /// How it is reckoned now.
        now: Deadline,
    },
    /// It was made longer.
    Extended {
        /// How it is reckoned now.
        now: Deadline,
    },
    /// It was answered in time, or late.
    Answered {
        /// `met` or `answered_late`.
        state: DeadlineState,
        /// By what.
        by: String,
    },
    /// Its end came without an answer.
    Escalated {
        /// Its end.
        due: i64,
        /// Who is told.
        told: Vec<Party>,
        /// What follows.
        follows: String,
    },
    /// What it ran for is over.
    Over {
        /// Why.
        reasons: String,
    },
}

/// A change of one deadline, on the record.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct DeadlineEvent {
    /// Which.
    pub deadline: DeadlineRef,
    /// When, microseconds since 1970, never before the newest entry of the same request.
    pub at: i64,
    /// What.
    pub change: DeadlineChange,
}

quiet! { Pause Extension Deadline DeadlineChange DeadlineEvent }
