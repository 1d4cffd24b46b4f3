//! The clocks of a meeting: for each rule its unit and who answers at its end. One table, so that the record, the sheet
//! and whoever reads the clocks later count alike.
//!
//! | rule | runs | who answers |
//! |---|---|---|
//! | `duty` | 30 minutes from the answer | the duty desk |
//! | `candidate_identity` | 4 hours from the first meeting of the traveller with this alert | the duty desk |
//! | `granting_authority` | 4 hours from the first meeting of the traveller with this entry | the granting authority |
//! | `statement` | 4 hours from the sheet | the official who confirms |
//! | `referral` | so many hours as the profile says, from "I ask for asylum" | the service that heard it |
//!
//! Promise: a clock says when it began and when it is due; meeting again begins none anew; none ends in a measure or
//! in silence (P8). The person it is about holds none.
//!
//! Serves "no silent clock" (P8); which of them is law and which a rule of this system stands in [`super::law`].

use terms::border::{ClockHolder, ClockUnit, MeetingClock, StartedClock};

use super::moment::{hours, minutes};

/// Unit and holder of a rule.
fn runs(clock: MeetingClock) -> (ClockUnit, ClockHolder) {
    match clock {
        MeetingClock::Duty => (ClockUnit::Minute, ClockHolder::DutyDesk),
        MeetingClock::CandidateIdentity => (ClockUnit::Hour, ClockHolder::DutyDesk),
        MeetingClock::GrantingAuthority => (ClockUnit::Hour, ClockHolder::GrantingAuthority),
        MeetingClock::Statement => (ClockUnit::Hour, ClockHolder::VerifyingOfficial),
        MeetingClock::Referral => (ClockUnit::Hour, ClockHolder::CheckingService),
    }
}

/// A clock that began at a time and runs so many of its units.
#[must_use]
pub fn started(clock: MeetingClock, since: i64, length: u32) -> StartedClock {
    let (unit, holder) = runs(clock);
    let length_micros = match unit {
        ClockUnit::Minute => minutes(i64::from(length)),
        ClockUnit::Hour => hours(i64::from(length)),
        ClockUnit::Day => hours(i64::from(length).saturating_mul(24)),
    };
    StartedClock { clock, event: None, since, length, unit, due: since.saturating_add(length_micros), holder }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_end_follows_from_start_length_and_unit_for_every_rule() {
        for &rule in MeetingClock::ALL {
            let it = started(rule, 1_000, 3);
            let unit = match it.unit {
                ClockUnit::Minute => 60_000_000,
                ClockUnit::Hour => 3_600_000_000,
                ClockUnit::Day => 24 * 3_600_000_000,
            };
            assert_eq!((it.since, it.due - it.since), (1_000, 3 * unit), "{}", rule.code());
        }
        assert_eq!(started(MeetingClock::Duty, i64::MAX, 30).due, i64::MAX);
    }
}
