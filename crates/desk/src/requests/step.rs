//! A step of a request with the deadlines it meets and begins; and what a person changes of a deadline.
//!
//! Promise: the step, what it meets and what it begins are one transaction. Who holds a deadline changes nothing of it.
//!
//! Serves CCF Statute Arts 30 to 42 ([`casework::request::steps`]).

use casework::clock::changes::{self, By};
use casework::request::state::{Taker, may};
use casework::request::{missing, steps};
use casework::verification::Against;
use entries::{DeadlineChanged, Entry, RequestMoved};
use store::Batch;
use terms::Seq;
use terms::deadline::{DeadlineChange, DeadlineEvent, DeadlineRef, DeadlineRule, Party, Term};
use terms::id::RequestId;
use terms::request::{Capacity, FileItem, LetterKind, RequestKind, RequestMove, RequestStep};
use terms::verification::Official;

use super::case::{Case, Kept};
use super::lodge::{begin, of_rule};
use super::restrict::letters_due;
use super::{Body, On, RequestError, at_end, case, file, stands_for, time_on};
use crate::verification::with_login;
use crate::{Act, Desk};

/// What somebody changes of a deadline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Changing {
    /// It stands still.
    Pause,
    /// It runs again.
    Resume,
    /// It is made longer.
    Extend(Term),
}

/// Enters a change of a deadline.
pub(super) fn change(
    batch: &mut Batch<'_>,
    on: &On<'_>,
    deadline: DeadlineRef,
    at: i64,
    change: DeadlineChange,
) -> Result<(), RequestError> {
    let event = DeadlineEvent { deadline, at, change };
    on.add(batch, Entry::DeadlineChanged(Box::new(DeadlineChanged { event })), &[])?;
    Ok(())
}

/// Meets every open deadline of a rule by something that happened, or the one that an entry began.
pub(super) fn meet(
    batch: &mut Batch<'_>,
    on: &On<'_>,
    case: &Case,
    (rule, of): (DeadlineRule, Option<Seq>),
    by: &str,
    at: i64,
) -> Result<(), RequestError> {
    let open: Vec<&Kept> =
        case.open(rule).filter(|it| of.is_none_or(|of| it.deadline.event == Some(of))).collect();
    for kept in open {
        let found = changes::answer(kept.held(), by, at, at_end(rule));
        for it in found.map_err(|why| RequestError::Deadline(rule, why))? {
            change(batch, on, kept.reference, at, it)?;
        }
    }
    Ok(())
}

/// What the open deadlines of a rule ran for is over, because the body decided otherwise.
pub(super) fn over(
    batch: &mut Batch<'_>,
    on: &On<'_>,
    case: &Case,
    rule: DeadlineRule,
    why: &str,
    at: i64,
) -> Result<(), RequestError> {
    let by = By { party: Party::Body, apart: true };
    for kept in case.open(rule) {
        let found = changes::close(kept.held(), by, why, at, at_end(rule));
        for it in found.map_err(|why| RequestError::Deadline(rule, why))? {
            change(batch, on, kept.reference, at, it)?;
        }
    }
    Ok(())
}

/// What every open deadline ran for is over.
fn close_all(
    batch: &mut Batch<'_>,
    on: &On<'_>,
    case: &Case,
    side: Party,
    why: &str,
    at: i64,
) -> Result<(), RequestError> {
    for kept in case.deadlines.iter().filter(|it| it.state.is_open()) {
        // The request itself is over, by whosever act: nobody escapes a clock of their own by it, because its end, where it
        // had come, is entered before.
        let by = if side == kept.deadline.holder { Party::Applicant } else { side };
        let by = By { party: by, apart: true };
        let rule = kept.reference.rule;
        let found = changes::close(kept.held(), by, why, at, at_end(rule));
        for it in found.map_err(|why| RequestError::Deadline(rule, why))? {
            change(batch, on, kept.reference, at, it)?;
        }
    }
    Ok(())
}

/// Who is told of a decision is told in writing: its letters are made before it is said that they were told.
fn told_in_writing(case: &Case) -> Result<(), RequestError> {
    let due: Vec<&str> = letters_due(case)
        .iter()
        .filter(|it| matches!(it.kind, LetterKind::DecisionToApplicant | LetterKind::DecisionToSource))
        .map(|it| it.kind.code())
        .collect();
    if due.is_empty() {
        return Ok(());
    }
    let says = format!("a letter tells of the decision; not made yet: {}", due.join(", "));
    Err(RequestError::Against(vec![Against { rule: "request.letters", says }]))
}

/// That another side withdrew ends clocks of the body: written by the body it rests on a paper of that side in the file.
fn rests_on_paper(items: &[(Seq, FileItem)], step: RequestStep, side: Party) -> Result<(), RequestError> {
    let withdrew = match step {
        RequestStep::WithdrawnByApplicant => Party::Applicant,
        RequestStep::WithdrawnBySource => Party::Source,
        _ => return Ok(()),
    };
    if side == withdrew || items.iter().any(|it| it.1.side == withdrew) {
        return Ok(());
    }
    let says = format!("what the {} wrote is put into the file first: its clocks end by it", withdrew.code());
    Err(RequestError::Against(vec![Against { rule: "request.paper", says }]))
}

/// The rules that a step meets.
fn met_by(step: RequestStep) -> &'static [DeadlineRule] {
    match step {
        RequestStep::Acknowledged => &[DeadlineRule::Acknowledge],
        RequestStep::Admitted => {
            &[DeadlineRule::Acknowledge, DeadlineRule::Admissibility, DeadlineRule::Completion]
        }
        RequestStep::NotAdmitted => &[DeadlineRule::Acknowledge, DeadlineRule::Admissibility],
        RequestStep::ConsultationEnded => &[DeadlineRule::Consultation],
        RequestStep::SourceAnswered => &[DeadlineRule::SourceAnswer],
        RequestStep::Implemented => &[DeadlineRule::Implementation],
        RequestStep::Notified => &[DeadlineRule::Notification],
        RequestStep::MandateGiven => &[DeadlineRule::Completion],
        RequestStep::CompletionAsked
        | RequestStep::Completed
        | RequestStep::DataChecked
        | RequestStep::Consulted
        | RequestStep::SourceAsked
        | RequestStep::SentForImplementation
        | RequestStep::WithdrawnBySource
        | RequestStep::WithdrawnByApplicant
        | RequestStep::MandateEnded
        | RequestStep::Closed
        | RequestStep::Assigned => &[],
    }
}

/// The rules that begin with a step.
fn begun_by(case: &Case, step: RequestStep) -> Vec<DeadlineRule> {
    let kind = case.request.lodging.kind;
    if kind == RequestKind::Preventive {
        return Vec::new();
    }
    let runs = |rule: DeadlineRule| case.open(rule).next().is_some();
    match step {
        RequestStep::CompletionAsked if !runs(DeadlineRule::Completion) => vec![DeadlineRule::Completion],
        // What was refused for being incomplete is looked at anew.
        RequestStep::Completed if !runs(DeadlineRule::Admissibility) => vec![DeadlineRule::Admissibility],
        RequestStep::Admitted => case.request.decision_rule().into_iter().collect(),
        RequestStep::Consulted => vec![DeadlineRule::Consultation],
        RequestStep::SourceAsked => vec![DeadlineRule::SourceAnswer],
        RequestStep::SentForImplementation => vec![DeadlineRule::Implementation],
        RequestStep::MandateEnded
            if case.request.lodging.capacity == Capacity::Counsel && !runs(DeadlineRule::Completion) =>
        {
            vec![DeadlineRule::Completion]
        }
        _ => Vec::new(),
    }
}

/// Enters a step that may be taken, with its deadlines. `case` is as it stands before.
pub(super) fn enter(
    batch: &mut Batch<'_>,
    on: &On<'_>,
    case: &Case,
    moved: RequestMove,
    side: Party,
    body: &Body,
) -> Result<Seq, RequestError> {
    let (step, at, reasons) = (moved.step, moved.at, moved.reasons.clone());
    let seq = on.add(batch, Entry::RequestMoved(Box::new(RequestMoved { moved: moved.clone() })), &[])?;
    let auto = terms::Actor::Auto("deadline".to_owned());
    let by_itself = On { actor: &auto, ..*on };
    for rule in met_by(step) {
        meet(batch, &by_itself, case, (*rule, None), step.code(), at)?;
    }
    if step == RequestStep::Completed {
        let mut after = case.request.clone();
        after.take(casework::request::state::Happened::Moved(&moved), |at| body.edition_at(at));
        if missing(&after, body.day_at(at), &body.rules(case, at)).is_empty() {
            meet(batch, &by_itself, case, (DeadlineRule::Completion, None), step.code(), at)?;
        }
    }
    let rules = body.rules(case, at);
    for rule in begun_by(case, step) {
        begin(batch, &by_itself, body, of_rule(rule, None, seq, at, &rules, body))?;
    }
    if matches!(step, RequestStep::WithdrawnByApplicant | RequestStep::Closed) {
        close_all(batch, &by_itself, case, side, &reasons, at)?;
    }
    Ok(seq)
}

impl Desk {
    /// Takes a step of a request for a side.
    ///
    /// # Errors
    /// The reasons against it; no such request; or the record fails.
    pub fn step_request(
        &mut self,
        request: &RequestId,
        mut moved: RequestMove,
        side: Party,
        body: &Body,
        act: &mut Act<'_>,
    ) -> Result<Seq, RequestError> {
        with_login(&self.store, &act.actor).map_err(|_| RequestError::NotNamed)?;
        stands_for(&act.actor, &[side])?;
        let exercise = self.store.exercise();
        let at = self.terms.time_of(exercise, (act.clock)(), act.on);
        let mut batch = self.store.batch((act.clock)(), &mut *act.rng)?;
        let found = case(&batch.read(), request, body)?;
        let case = found.ok_or_else(|| RequestError::NoRequest(request.clone()))?;
        // What counts is when it was recorded, never the day that a paper bears.
        moved.at = time_on(&batch, case.row.first, at, exercise)?;
        if moved.step == RequestStep::Notified {
            told_in_writing(&case)?;
        }
        rests_on_paper(&file(&batch.read(), case.row.first)?, moved.step, side)?;
        let taker = Taker { side, by: moved.by.as_ref() };
        let rules = body.rules(&case, moved.at);
        may(&case.request, &moved, &taker, body.day_at(moved.at), &rules).map_err(RequestError::Against)?;
        moved.state = steps::of(moved.step).and_then(|it| it.to).unwrap_or(case.request.state);
        let on = On { first: case.row.first, owner: &case.owner, actor: &act.actor, on: act.on };
        let seq = enter(&mut batch, &on, &case, moved, side, body)?;
        batch.commit()?;
        Ok(seq)
    }

    /// Changes a deadline for a side: a pause, its end, an extension. Never by who holds it.
    ///
    /// # Errors
    /// The reasons against it; no such request or deadline; or the record fails.
    pub fn change_deadline(
        &mut self,
        request: &RequestId,
        deadline: DeadlineRef,
        (changing, reasons): (&Changing, &str),
        by: (&Official, By),
        body: &Body,
        act: &mut Act<'_>,
    ) -> Result<DeadlineChange, RequestError> {
        with_login(&self.store, &act.actor).map_err(|_| RequestError::NotNamed)?;
        stands_for(&act.actor, &[by.1.party])?;
        let exercise = self.store.exercise();
        let at = self.terms.time_of(exercise, (act.clock)(), act.on);
        let mut batch = self.store.batch((act.clock)(), &mut *act.rng)?;
        let found = case(&batch.read(), request, body)?;
        let case = found.ok_or_else(|| RequestError::NoRequest(request.clone()))?;
        let at = time_on(&batch, case.row.first, at, exercise)?;
        let (official, by) = by;
        if official.login.trim().is_empty() || official.person.trim().is_empty() {
            return Err(RequestError::NotNamed);
        }
        // Who stands apart is what the record says, whatever was said.
        let by = By { apart: by.apart && case.stands_apart(&official.person), ..by };
        let kept = case.deadlines.iter().find(|it| it.reference == deadline);
        let kept = kept.ok_or(RequestError::NoDeadline(deadline.begun, deadline.rule))?;
        let place = body.place();
        let found = match changing {
            Changing::Pause => changes::pause(kept.held(), by, reasons, at),
            Changing::Resume => changes::resume(kept.held(), at, &place),
            Changing::Extend(term) => changes::extend(kept.held(), by, *term, reasons, at, &place),
        };
        let found = found.map_err(|why| RequestError::Deadline(deadline.rule, why))?;
        let on = On { first: case.row.first, owner: &case.owner, actor: &act.actor, on: act.on };
        change(&mut batch, &on, deadline, at, found.clone())?;
        batch.commit()?;
        Ok(found)
    }
}
