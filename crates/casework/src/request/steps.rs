//! The table of steps: whose it is, from which state it may be taken, what it rests on.
//!
//! Promise: a step that stands in no row may be taken by nobody; `redress explain` prints for each step what stands here.
//!
//! Serves CCF Statute Arts 29 to 42.

use terms::deadline::Party;
use terms::law::LawRef;
use terms::request::{RequestKind, RequestState, RequestStep};

/// One step.
#[derive(Clone, Copy, Debug)]
pub struct StepRule {
    /// Which.
    pub step: RequestStep,
    /// In a sentence.
    pub says: &'static str,
    /// Whose it is. The body may write down what another side did, and names itself as who wrote it.
    pub of: Party,
    /// From which states.
    pub from: &'static [RequestState],
    /// Where it leads; none where the state stays.
    pub to: Option<RequestState>,
    /// What it rests on.
    pub law: &'static [LawRef],
}

use Party as P;
use RequestState as S;
use RequestStep as T;

const OWN: LawRef = LawRef::inference("a rule of this system");
const OPEN: &[S] =
    &[S::Filed, S::Acknowledged, S::Admissible, S::DataCheck, S::Consultation, S::SourceQuestions];
const EXAMINED: &[S] = &[S::Admissible, S::DataCheck, S::Consultation, S::SourceQuestions];
const NOT_CLOSED: &[S] = &[
    S::Filed,
    S::Acknowledged,
    S::NotAdmissible,
    S::Admissible,
    S::DataCheck,
    S::Consultation,
    S::SourceQuestions,
    S::Decided,
    S::Implementation,
    S::Notified,
];

/// Every step, in the order of [`RequestStep`].
pub static STEPS: &[StepRule] = &[
    StepRule {
        step: T::Acknowledged,
        says: "the body said that the request came",
        of: P::Body,
        from: &[S::Filed],
        to: Some(S::Acknowledged),
        law: &[
            LawRef::verified("CCF Statute Art 31: the Commission is the applicant's only contact point"),
            OWN,
        ],
    },
    StepRule {
        step: T::CompletionAsked,
        says: "the applicant was asked for what is missing, item by item",
        of: P::Body,
        from: &[S::Filed, S::Acknowledged, S::NotAdmissible],
        to: None,
        law: &[LawRef::memory("CCF Statute Art 30"), OWN],
    },
    StepRule {
        step: T::Completed,
        says: "something that was missing came",
        of: P::Applicant,
        from: &[S::Filed, S::Acknowledged, S::NotAdmissible],
        to: Some(S::Acknowledged),
        law: &[LawRef::memory("CCF Statute Art 30"), OWN],
    },
    StepRule {
        step: T::Admitted,
        says: "the request is admissible; the time to decide runs from here",
        of: P::Body,
        from: &[S::Filed, S::Acknowledged],
        to: Some(S::Admissible),
        law: &[
            LawRef::verified("CCF Statute Art 40: terms run from admissibility"),
            LawRef::memory("CCF Statute Art 32"),
        ],
    },
    StepRule {
        step: T::NotAdmitted,
        says: "the request is not admissible, with each item that is missing",
        of: P::Body,
        from: &[S::Filed, S::Acknowledged],
        to: Some(S::NotAdmissible),
        law: &[LawRef::memory("CCF Statute Arts 30 and 32"), OWN],
    },
    StepRule {
        step: T::DataChecked,
        says: "whether data exist was looked up",
        of: P::Body,
        from: &[S::Admissible],
        to: Some(S::DataCheck),
        law: &[LawRef::verified("CCF Statute Art 33(1): whether data exist is checked")],
    },
    StepRule {
        step: T::Consulted,
        says: "the General Secretariat was consulted",
        of: P::Body,
        from: &[S::DataCheck],
        to: Some(S::Consultation),
        law: &[LawRef::secondary("CCF Statute Art 33 as amended in November 2025")],
    },
    StepRule {
        step: T::ConsultationEnded,
        says: "the General Secretariat answered, or its time was over",
        of: P::GeneralSecretariat,
        from: &[S::Consultation],
        to: None,
        law: &[LawRef::secondary("CCF Statute Art 33 as amended in November 2025"), OWN],
    },
    StepRule {
        step: T::SourceAsked,
        says: "the source was asked",
        of: P::Body,
        from: &[S::DataCheck, S::Consultation, S::SourceQuestions],
        to: Some(S::SourceQuestions),
        law: &[LawRef::verified(
            "CCF Statute Art 34: applicant, source, General Secretariat and others may be asked",
        )],
    },
    StepRule {
        step: T::SourceAnswered,
        says: "the source answered",
        of: P::Source,
        from: &[S::SourceQuestions],
        to: None,
        law: &[LawRef::verified("CCF Statute Art 34")],
    },
    StepRule {
        step: T::SentForImplementation,
        says: "what was decided was handed on to be carried out",
        of: P::Body,
        from: &[S::Decided],
        to: Some(S::Implementation),
        law: &[
            LawRef::verified("CCF Statute Art 26: decisions bind the Organization"),
            LawRef::memory("CCF Statute Art 41"),
        ],
    },
    StepRule {
        step: T::Implemented,
        says: "what was decided was carried out",
        of: P::GeneralSecretariat,
        from: &[S::Implementation],
        to: None,
        law: &[LawRef::memory("CCF Statute Art 41")],
    },
    StepRule {
        step: T::Notified,
        says: "applicant and source were told",
        of: P::Body,
        from: &[S::Decided, S::Implementation],
        to: Some(S::Notified),
        law: &[LawRef::verified("CCF Statute Art 38: written, reasoned, to applicant and source")],
    },
    StepRule {
        step: T::WithdrawnBySource,
        says: "the source deleted or withdrew by itself: there is no finding, and the same case may be entered again",
        of: P::Source,
        from: EXAMINED,
        to: None,
        law: &[LawRef::secondary("practice: a withdrawal before a decision leaves no finding"), OWN],
    },
    StepRule {
        step: T::WithdrawnByApplicant,
        says: "the applicant withdrew",
        of: P::Applicant,
        from: OPEN,
        to: Some(S::Closed),
        law: &[OWN],
    },
    StepRule {
        step: T::MandateEnded,
        says: "a mandate ended: who held it sees nothing more; no deadline stops",
        of: P::Applicant,
        from: NOT_CLOSED,
        to: None,
        law: &[OWN],
    },
    StepRule {
        step: T::MandateGiven,
        says: "another mandate came",
        of: P::Applicant,
        from: NOT_CLOSED,
        to: None,
        law: &[LawRef::memory("CCF Statute Art 30"), OWN],
    },
    StepRule {
        step: T::Closed,
        says: "the request is closed",
        of: P::Body,
        from: &[S::NotAdmissible, S::Notified],
        to: Some(S::Closed),
        law: &[OWN],
    },
    StepRule {
        step: T::Assigned,
        says: "it was given to a member who reports on it, or put on a meeting",
        of: P::Body,
        from: NOT_CLOSED,
        to: None,
        law: &[OWN],
    },
];

/// What a step or a clock rests on where the request is of a kind: a national authority acts under its own law, and nothing of
/// the Statute of the Commission is cited to it.
#[must_use]
pub fn law_of(kind: RequestKind, law: &[LawRef]) -> Vec<LawRef> {
    if kind != RequestKind::National {
        return law.to_vec();
    }
    let of_commission =
        |it: &&LawRef| it.cite.starts_with("CCF Statute") || it.cite.contains("the Commission");
    let mut own: Vec<LawRef> = law.iter().filter(|it| !of_commission(it)).cloned().collect();
    if own.len() < law.len() {
        own.insert(0, LawRef::memory("national law under Directive (EU) 2016/680 Arts 12 to 17"));
    }
    own
}

/// The row of a step.
#[must_use]
pub fn of(step: RequestStep) -> Option<&'static StepRule> {
    STEPS.iter().find(|it| it.step == step)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_step_has_one_row_in_the_order_of_the_list() {
        let rows: Vec<RequestStep> = STEPS.iter().map(|it| it.step).collect();
        assert_eq!(rows, RequestStep::ALL);
        assert!(STEPS.iter().all(|it| !it.says.is_empty() && !it.from.is_empty() && !it.law.is_empty()));
    }

    #[test]
    fn to_a_national_authority_nothing_of_the_statute_is_cited() {
        for row in STEPS {
            assert_eq!(law_of(RequestKind::Deletion, row.law), row.law);
            let national = law_of(RequestKind::National, row.law);
            assert!(!national.is_empty(), "{}", row.step.code());
            assert!(national.iter().all(|it| !it.cite.contains("CCF")), "{}", row.step.code());
        }
        for row in crate::request::clocks::RULES {
            let national = law_of(RequestKind::National, row.law);
            assert!(!national.is_empty() && national.iter().all(|it| !it.cite.contains("CCF")));
        }
    }

    #[test]
    fn nothing_leads_out_of_a_closed_request() {
        assert!(STEPS.iter().all(|it| !it.from.contains(&S::Closed)));
    }

    /// Every state can be reached, and from each that is not closed one can go on.
    #[test]
    fn no_state_is_a_dead_end() {
        for state in RequestState::ALL {
            let reached =
                *state == S::Filed || *state == S::Decided || STEPS.iter().any(|it| it.to == Some(*state));
            assert!(reached, "{}", state.code());
            let leads_on =
                STEPS.iter().any(|it| it.from.contains(state) && it.to.is_some_and(|to| to != *state));
            assert_eq!(leads_on, *state != S::Closed, "{}", state.code());
        }
    }
}
