//! What each side is told of a request: steps, deadlines, how far it is, decisions.
//!
//! Promise: that data are held is told by a letter and by nothing else; a decision shows to a side once a letter to that side
//! tells of it; who reads for the body sees everything. Used by the pages, the API and the command line alike.

use terms::Seq;
use terms::deadline::{DeadlineRule, Party};
use terms::request::{LetterIssued, RequestState, RequestStep, Ruling};

use super::Case;

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
