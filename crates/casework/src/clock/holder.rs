//! Whose words answer a clock, and who is told of one that nobody answered.
//!
//! Promise: P8. A clock is answered by whoever holds it and by nobody else; whoever is told of one that nobody answered can
//! close it in words where words close it at all. No role stands in for another.
//!
//! Serves P8 and threats T20 (acknowledging a clock away).

use terms::clock::{ClockHolder, ClockRule, ClockState};
use terms::role::Role;

use super::end::{Event, closed_in_words, meets};
use super::rules::of;

/// Whether a role is one of those meant by a holder. The sender and the gateway itself have no login.
#[must_use]
pub fn holds(holder: ClockHolder, role: Role) -> bool {
    let roles: &[Role] = match holder {
        ClockHolder::DutyDesk => &[Role::DutyOfficer, Role::DeskOfficer],
        ClockHolder::GrantingAuthority => &[Role::GrantingAuthority],
        ClockHolder::VerifyingOfficial => &[Role::VerifyingOfficial],
        // Whoever can present a traveller.
        ClockHolder::CheckingService => &[Role::DutyOfficer, Role::BorderOfficer, Role::ImmigrationDesk],
        ClockHolder::TwoOfficials => &[Role::VerifyingOfficial, Role::Reviewer],
        ClockHolder::SecondOfficial => {
            &[Role::DutyOfficer, Role::VerifyingOfficial, Role::Reviewer, Role::Prosecutor]
        }
        ClockHolder::HeadOfGateway => &[Role::HeadOfGateway],
        ClockHolder::Prosecutor => &[Role::Prosecutor],
        ClockHolder::Court => &[Role::Court],
        ClockHolder::DataProtectionSupervisor => &[Role::DataProtectionSupervisor],
        ClockHolder::Sender | ClockHolder::Gateway => &[],
    };
    roles.contains(&role)
}

/// Whether a role was told of a clock: its end came and nobody had answered.
#[must_use]
pub fn told(rule: ClockRule, state: ClockState, role: Role) -> bool {
    state == ClockState::Escalated && of(rule).told.iter().any(|it| holds(*it, role))
}

/// Whether words of a role answer a clock as it stands.
#[must_use]
pub fn words_of(rule: ClockRule, state: ClockState, role: Role) -> bool {
    if !state.is_open() {
        return false;
    }
    // A measure that nobody permitted is looked at by either of two, whoever comes first.
    let either = rule == ClockRule::UnpermittedMeasure && role == Role::DataProtectionSupervisor;
    let holder = meets(rule, Event::Answered) && (either || holds(of(rule).holder, role));
    holder || (closed_in_words(rule) && told(rule, state, role))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(rule: ClockRule, state: ClockState, expected: &[Role]) {
        let found: Vec<Role> = Role::ALL.iter().copied().filter(|it| words_of(rule, state, *it)).collect();
        assert_eq!(found, expected, "{} {}", rule.code(), state.code());
    }

    #[test]
    fn a_clock_is_answered_in_words_by_its_holder_and_by_nobody_else() {
        use ClockState::Running;
        check(ClockRule::Duty, Running, &[Role::DutyOfficer, Role::DeskOfficer]);
        check(ClockRule::Statement, Running, &[Role::VerifyingOfficial]);
        check(ClockRule::Referral, Running, &[Role::DutyOfficer, Role::BorderOfficer, Role::ImmigrationDesk]);
        check(ClockRule::OwnProsecutor, Running, &[Role::Prosecutor]);
        let looks = [Role::DataProtectionSupervisor, Role::HeadOfGateway];
        check(ClockRule::UnpermittedMeasure, Running, &looks);
    }

    #[test]
    fn nobodys_words_are_a_comparison_a_decision_an_authoritys_answer_or_a_courts() {
        for rule in [
            ClockRule::CandidateIdentity,
            ClockRule::GrantingAuthority,
            ClockRule::GraveDecision,
            ClockRule::GraveDecisionLast,
            ClockRule::TwoOfficials,
            ClockRule::SenderAnswer,
            ClockRule::DeskDecision,
            ClockRule::Override,
            ClockRule::ArrestRequest,
            ClockRule::ArrestLast,
            ClockRule::ReviewAsked,
            ClockRule::Permission,
            ClockRule::Questions,
            ClockRule::TellingReview,
        ] {
            check(rule, ClockState::Running, &[]);
        }
    }

    #[test]
    fn whoever_was_told_closes_in_words_what_words_close_and_no_decision() {
        use ClockState::Escalated;
        check(ClockRule::CandidateIdentity, Escalated, &[Role::HeadOfGateway]);
        check(
            ClockRule::GrantingAuthority,
            Escalated,
            &[Role::DutyOfficer, Role::DeskOfficer, Role::HeadOfGateway],
        );
        check(ClockRule::OwnProsecutor, Escalated, &[Role::Prosecutor, Role::HeadOfGateway]);
        for rule in [ClockRule::GraveDecisionLast, ClockRule::DeskDecision, ClockRule::ArrestLast] {
            check(rule, Escalated, &[]);
        }
        check(ClockRule::Duty, ClockState::Met, &[]);
    }

    #[test]
    fn the_prosecutor_is_told_of_what_names_the_prosecutor_once_it_is_late() {
        let tells = |rule, state| told(rule, state, Role::Prosecutor);
        assert!(tells(ClockRule::GraveDecisionLast, ClockState::Escalated));
        assert!(!tells(ClockRule::GraveDecisionLast, ClockState::Running));
        assert!(!tells(ClockRule::GraveDecision, ClockState::Escalated));
        // Every rule that somebody holds has at least one role that is told, so that no end is told to nobody.
        for rule in crate::clock::rules::RULES.iter().filter(|it| !it.told.is_empty()) {
            let heard = Role::ALL.iter().any(|it| told(rule.rule, ClockState::Escalated, *it));
            assert!(heard, "{}", rule.rule.code());
        }
    }
}
