//! What each side is told of a request: steps, deadlines, how far it is, decisions.
//!
//! Promise: that data are held is told by a letter and by nothing else; a decision shows to a side once a letter to that side
//! tells of it; who reads for the body sees everything. Used by the pages, the API and the command line alike.

use casework::verification::Against;
use terms::deadline::{DeadlineRule, Party};
use terms::request::{LetterIssued, RequestState, RequestStep, Ruling};
use terms::role::Role;
use terms::{Actor, Seq};

use super::{Case, RequestError};

/// For which side a role acts; none where it is no side of a request.
#[must_use]
pub fn side_of(role: Role) -> Option<Party> {
    match role {
        Role::Commission => Some(Party::Body),
        Role::SourceBureau => Some(Party::Source),
        Role::GeneralSecretariat => Some(Party::GeneralSecretariat),
        Role::Counsel | Role::NgoCaseworker => Some(Party::Applicant),
        Role::DutyOfficer
        | Role::DeskOfficer
        | Role::BorderOfficer
        | Role::ImmigrationDesk
        | Role::Prosecutor
        | Role::VerifyingOfficial
        | Role::Reviewer
        | Role::Court
        | Role::Prison
        | Role::GrantingAuthority
        | Role::ChildProtection
        | Role::DataProtectionSupervisor
        | Role::Auditor
        | Role::Administrator
        | Role::HeadOfGateway => None,
    }
}

/// Whoever acts does so in a role of the side: a decision is no counsel's, and a claim no applicant's.
pub(crate) fn stands_for(actor: &Actor, sides: &[Party]) -> Result<(), RequestError> {
    let Actor::Human { role, .. } = actor else { return Err(RequestError::NotNamed) };
    let own = Role::parse(role).and_then(side_of);
    if own.is_some_and(|it| sides.contains(&it)) {
        return Ok(());
    }
    let sides: Vec<&str> = sides.iter().map(|it| it.code()).collect();
    let says = match own {
        Some(own) => {
            format!("`{role}` acts for the {}, and this is an act of: {}", own.code(), sides.join(", "))
        }
        None => format!("`{role}` is no side of a request, and this is an act of: {}", sides.join(", ")),
    };
    Err(RequestError::Against(vec![Against { rule: "request.role", says }]))
}

/// Whether a side is shown a step.
#[must_use]
pub fn shows_step(side: Party, step: RequestStep) -> bool {
    match side {
        Party::Body => true,
        Party::Applicant | Party::Controller => matches!(
            step,
            RequestStep::Acknowledged
                | RequestStep::CompletionAsked
                | RequestStep::Completed
                | RequestStep::Admitted
                | RequestStep::NotAdmitted
                | RequestStep::Notified
                | RequestStep::WithdrawnByApplicant
                | RequestStep::MandateEnded
                | RequestStep::MandateGiven
                | RequestStep::Closed
        ),
        Party::Source => matches!(
            step,
            RequestStep::SourceAsked
                | RequestStep::SourceAnswered
                | RequestStep::WithdrawnBySource
                | RequestStep::SentForImplementation
                | RequestStep::Implemented
                | RequestStep::Notified
                | RequestStep::Closed
        ),
        Party::GeneralSecretariat => matches!(
            step,
            RequestStep::Consulted
                | RequestStep::ConsultationEnded
                | RequestStep::SentForImplementation
                | RequestStep::Implemented
                | RequestStep::Closed
        ),
    }
}

/// Whether a side reads why a step was taken: what the body writes down for itself is its own, and reaches the others in
/// letters. That a request is not admissible is said to the applicant with its reasons.
#[must_use]
pub fn reads_reasons(side: Party, step: RequestStep) -> bool {
    let own = || casework::request::steps::of(step).is_some_and(|row| row.of == side);
    side == Party::Body || own() || (side == Party::Applicant && step == RequestStep::NotAdmitted)
}

/// Whether a side is shown a deadline.
#[must_use]
pub fn shows_deadline(side: Party, rule: DeadlineRule) -> bool {
    match side {
        Party::Body => true,
        Party::Applicant | Party::Controller => matches!(
            rule,
            DeadlineRule::Acknowledge
                | DeadlineRule::Admissibility
                | DeadlineRule::Completion
                | DeadlineRule::AccessDecision
                | DeadlineRule::DeletionDecision
                | DeadlineRule::RevisionDecision
                | DeadlineRule::RevisionWindow
                | DeadlineRule::Notification
                | DeadlineRule::NationalAnswer
        ),
        Party::Source => matches!(
            rule,
            DeadlineRule::SourceAnswer
                | DeadlineRule::ChallengeAnswer
                | DeadlineRule::ReminderAnswer
                | DeadlineRule::RightOfReply
                | DeadlineRule::RestrictionReview
                | DeadlineRule::Implementation
        ),
        Party::GeneralSecretariat => {
            matches!(rule, DeadlineRule::Consultation | DeadlineRule::Implementation)
        }
    }
}

/// How far a request is, as a side is told: what the body does between admission and decision is its own.
#[must_use]
pub fn state_for(side: Party, state: RequestState) -> RequestState {
    let inside =
        matches!(state, RequestState::DataCheck | RequestState::Consultation | RequestState::SourceQuestions);
    if side != Party::Body && inside { RequestState::Admissible } else { state }
}

/// Decisions about which a letter told a side.
pub fn told(case: &Case, side: Party) -> impl Iterator<Item = &(Seq, Ruling)> {
    case.rulings.iter().filter(move |it| {
        let about = |letter: &&(Seq, LetterIssued)| letter.1.about == it.0 && letter.1.to == side;
        side == Party::Body || case.letters.iter().any(|letter| about(&letter))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_body_notes_for_itself_is_read_by_no_other_side() {
        for step in RequestStep::ALL {
            assert!(reads_reasons(Party::Body, *step));
        }
        assert!(!reads_reasons(Party::Source, RequestStep::SourceAsked));
        assert!(reads_reasons(Party::Source, RequestStep::SourceAnswered));
        assert!(!reads_reasons(Party::Applicant, RequestStep::Admitted));
        assert!(reads_reasons(Party::Applicant, RequestStep::NotAdmitted));
        assert!(!reads_reasons(Party::Applicant, RequestStep::SourceAnswered));
    }
}
