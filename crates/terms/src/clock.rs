//! A clock: what began it, how long it runs, when it is due, and who answers at its end.
//!
//! Promise: plain data. Whether a clock was met or is escalated is decided elsewhere; its end is written down when it
//! begins, so that nobody computes it anew in their own favour.

use crate::alert::coded;
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
    /// In what the length of a clock is counted. Both run day and night.
    ClockUnit {
        /// Minutes.
        Minute = "minute",
        /// Hours.
        Hour = "hour",
    }
}

coded! {
    /// Who answers when a clock is due. It is never the person it is about.
    ClockHolder {
        /// The duty desk.
        DutyDesk = "duty_desk",
        /// The authority that granted protection.
        GrantingAuthority = "granting_authority",
        /// The official who confirms what a person stated.
        VerifyingOfficial = "verifying_official",
        /// The service whose officer heard "I ask for asylum": it refers, and nobody is sent to look for it.
        CheckingService = "checking_service",
    }
}

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
