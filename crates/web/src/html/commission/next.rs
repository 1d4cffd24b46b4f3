//! What a reader of a request may do to it now, and the one step that is next.
//!
//! Promise: a way is shown where the act behind it would be taken up now, and nowhere else; the next step is the reader's own
//! clock that ends first, and only where they have none somebody else's.
//!
//! Serves CCF Statute Arts 30 to 42.

use casework::request::steps;
use desk::requests::{Case, Kept, letters_of};
use pages::commission::{Todo, says};
use pages::words::Words;
use terms::deadline::{DeadlineRule, Party};
use terms::request::{RequestKind, RequestState, RequestStep};
use terms::restriction::ChallengeStep;
use terms::role::Deed;

use crate::api::commission::seen;
use crate::http::Call;

/// What whoever asks may do to requests.
#[derive(Clone, Copy)]
pub(super) struct OpenTo {
    steps: bool,
    decides: bool,
    files: bool,
    restricts: bool,
    answers: bool,
    checks: bool,
    writes: bool,
}

impl OpenTo {
    /// Whoever asks.
    pub(super) fn of(call: &Call) -> Self {
        Self {
            steps: call.may(Deed::StepRequest),
            decides: call.may(Deed::RuleOnRequest),
            files: call.may(Deed::AddToFile),
            restricts: call.may(Deed::ClaimRestriction),
            answers: call.may(Deed::AnswerChallenge),
            checks: call.may(Deed::CheckThirdPersons),
            writes: call.may(Deed::IssueLetter),
        }
    }
}

/// Steps that a side may take now, as far as their order goes.
fn steps_now(case: &Case, side: Party) -> impl Iterator<Item = RequestStep> {
    let state = case.request.state;
    let now = move |step: &RequestStep| {
        steps::of(*step)
            .is_some_and(|row| row.from.contains(&state) && (row.of == side || side == Party::Body))
    };
    RequestStep::ALL.iter().copied().filter(now)
}

/// It was admitted and nobody decided yet: what is held may be restricted.
pub(super) fn may_restrict(case: &Case) -> bool {
    let examined = matches!(
        case.request.state,
        RequestState::Admissible
            | RequestState::DataCheck
            | RequestState::Consultation
            | RequestState::SourceQuestions
    );
    examined && case.request.found != Some(false)
}

/// Something waits that a source can reply to.
pub(super) fn may_reply(case: &Case) -> bool {
    case.open(DeadlineRule::RightOfReply).next().is_some()
}

/// A member is asked to look at the risk to third persons, and nobody has.
pub(super) fn waits_for_check(case: &Case) -> bool {
    let asked = case.of_challenge().iter().rev().find_map(|it| match it.1.step {
        ChallengeStep::ThirdPartyCheckAsked => Some(true),
        ChallengeStep::ThirdPartyChecked => Some(false),
        _ => None,
    });
    case.challenge().is_some() && asked == Some(true)
}

/// A decision may be given now: while it runs, or a later version before it is closed.
fn may_decide(case: &Case) -> bool {
    let state = case.request.state;
    state.is_open() || (case.request.ruling.is_some() && state != RequestState::Closed)
}

/// The ways from a request to what can be done to it.
pub(super) fn ways(case: &Case, side: Party, open: OpenTo, w: Words) -> Vec<(String, String)> {
    let id = &case.row.request;
    let mut all = Vec::new();
    let mut add = |path: &str, words: String| all.push((format!("/docket/{id}/{path}"), words));
    if open.decides && may_decide(case) {
        add("decide", w.t("rq-form-decide"));
    }
    if open.checks && waits_for_check(case) {
        add("third-persons", w.t("rq-form-check"));
    }
    if open.writes && !letters_of(case, side).is_empty() {
        add("letters/draft", w.t("rq-form-letter"));
    }
    if open.answers && case.challenge().is_some() {
        add("challenge", w.t("rq-form-answer"));
    }
    if open.restricts && may_restrict(case) {
        add("restrictions/claim", w.t("rq-form-claim"));
    }
    if open.steps {
        for it in steps_now(case, side) {
            add(&format!("steps/{}", it.code()), says::step(w, it));
        }
    }
    if open.files && case.request.state != RequestState::Closed {
        add("file", w.t("rq-form-file"));
    }
    all
}

/// What an examination goes through before it is decided.
fn before_decision(case: &Case) -> Option<RequestStep> {
    let request = &case.request;
    let on_merits = matches!(request.lodging.kind, RequestKind::Deletion | RequestKind::Correction);
    match (request.state, request.found) {
        (RequestState::Admissible, _) => Some(RequestStep::DataChecked),
        (RequestState::DataCheck, Some(true)) if on_merits => Some(RequestStep::Consulted),
        (RequestState::DataCheck, Some(true)) => Some(RequestStep::SourceAsked),
        (RequestState::Consultation, _) if request.consultation_over => Some(RequestStep::SourceAsked),
        _ => None,
    }
}

/// Where a side answers a clock of its own; none where no single act does.
fn answered_at(case: &Case, it: &Kept, side: Party) -> Option<String> {
    use DeadlineRule as Rule;
    use RequestStep as Step;
    let step = |step: Step| {
        let now = steps_now(case, side).any(|it| it == step);
        now.then(|| format!("steps/{}", step.code()))
    };
    let path = match it.reference.rule {
        Rule::Acknowledge => step(Step::Acknowledged),
        Rule::Admissibility => step(Step::Admitted),
        Rule::Completion => step(Step::Completed),
        Rule::Consultation => step(Step::ConsultationEnded),
        Rule::SourceAnswer => step(Step::SourceAnswered),
        Rule::Implementation => step(Step::Implemented),
        Rule::Notification => step(Step::Notified),
        Rule::ChallengeAnswer | Rule::ReminderAnswer | Rule::RightOfReply => {
            case.challenge().map(|_| "challenge".to_owned())
        }
        Rule::RestrictionReview => may_restrict(case).then(|| "restrictions/claim".to_owned()),
        Rule::ThirdPartyCheck => waits_for_check(case).then(|| "third-persons".to_owned()),
        Rule::ProposalDecision => {
            let waits = it.deadline.event.filter(|seq| seen::waiting(case).contains(seq));
            waits.map(|seq| format!("decide?proposal={}", seq.0))
        }
        Rule::AccessDecision | Rule::DeletionDecision | Rule::RevisionDecision | Rule::NationalAnswer => {
            before_decision(case).and_then(step).or_else(|| may_decide(case).then(|| "decide".to_owned()))
        }
        Rule::MeasureReview => may_decide(case).then(|| "decide".to_owned()),
        Rule::RevisionWindow => None,
    };
    path.map(|it| format!("/docket/{}/{it}", case.row.request))
}

/// What is next: the reader's own, or what they wait for.
pub(super) fn todo(case: &Case, side: Party) -> Todo {
    let open: Vec<&Kept> = seen::deadlines(case, side).filter(|it| it.state.is_open()).collect();
    let first = |own: bool| {
        let of = open.iter().filter(|it| !own || it.deadline.holder == side);
        of.min_by_key(|it| it.deadline.due.unwrap_or(i64::MAX)).copied()
    };
    first(true).or_else(|| first(false)).map_or_else(Todo::nothing, |it| Todo {
        rule: Some(it.reference.rule),
        holder: Some(it.deadline.holder),
        due: it.deadline.due,
        href: if it.deadline.holder == side { answered_at(case, it, side) } else { None },
    })
}
