//! A member decides on a request.
//!
//! Promise: P1 and P12. What is decided is on the record, with names, reasons and provisions, before anything follows from it;
//! what it meets and begins is entered in the same transaction; the challenge it ends is closed by the ladder itself. A deletion, a
//! correction or a block of an alert that is on this record calls it back in the same transaction (P5).
//!
//! Serves CCF Statute Arts 26, 37, 38.

use casework::recall::Terms;
use casework::request::ruling::{Follows, HandOver, decides, hand_over, rule};
use entries::{Entry, RequestDecided};
use terms::deadline::{DeadlineRule, Party};
use terms::id::RequestId;
use terms::recall::{RecallGround, RecallKind, RecallOrder};
use terms::request::{RequestKind, RequestState, Ruling, RulingKind};
use terms::{Date, Seq};

use super::lodge::{begin, of_rule};
use super::restrict::climb;
use super::step::{meet, over};
use super::{Body, On, RequestError, case, file, stands_for, time_on};
use crate::clocks::Acting;
use crate::recall::call_back;
use crate::verification::{DecideError, own_login};
use crate::{Act, Desk};

impl Desk {
    /// Enters a decision, or every reason against it.
    ///
    /// # Errors
    /// The reasons; no such request; whoever acts is none of those who sign; or the record fails.
    pub fn rule_on_request(
        &mut self,
        request: &RequestId,
        mut ruling: Ruling,
        body: &Body,
        act: &mut Act<'_>,
    ) -> Result<(Seq, Follows), RequestError> {
        let signs = ruling.by.iter().any(|it| own_login(&self.store, &act.actor, it).is_ok());
        if !signs {
            return Err(RequestError::NotNamed);
        }
        stands_for(&act.actor, &[Party::Body])?;
        let exercise = self.store.exercise();
        let at = self.terms.time_of(exercise, (act.clock)(), act.on);
        let kept = self.terms.watch;
        let mut batch = self.store.batch((act.clock)(), &mut *act.rng)?;
        let found = case(&batch.read(), request, body)?;
        let case = found.ok_or_else(|| RequestError::NoRequest(request.clone()))?;
        ruling.at = time_on(&batch, case.row.first, at, exercise)?;
        let at = ruling.at;
        let rules = body.rules(&case, at);
        let items = file(&batch.read(), case.row.first)?;
        let follows =
            rule(&case.request, &ruling, &case.matter(&items), &rules).map_err(RequestError::Against)?;
        let now = case.request.state;
        let closed = now == RequestState::Closed;
        ruling.state = if decides(ruling.kind) && !closed { RequestState::Decided } else { now };
        let order = order(request, &ruling, body, act.on);
        let (kind, answers) = (ruling.kind, ruling.proposal);
        let replaced = ruling.replaces.map(|it| (it, ruling.version));
        let on = On { first: case.row.first, owner: &case.owner, actor: &act.actor, on: act.on };
        let seq = on.add(&mut batch, Entry::RequestDecided(Box::new(RequestDecided { ruling })), &[])?;
        let auto = terms::Actor::Auto("deadline".to_owned());
        let by_itself = On { actor: &auto, ..on };
        for rule in &follows.meets {
            // A decision answers the proposal that it names, and no other.
            let of = (*rule == DeadlineRule::ProposalDecision).then_some(answers).flatten();
            meet(&mut batch, &by_itself, &case, (*rule, of), kind.code(), at)?;
        }
        if let Some((of, version)) = replaced {
            let why = format!("version {version} of the decision takes the place of {of}");
            over(&mut batch, &by_itself, &case, DeadlineRule::Implementation, &why, at)?;
        }
        // Who was to be told of the version before is still to be told: that clock runs on, and no second one begins.
        let told = |rule: DeadlineRule| {
            rule == DeadlineRule::Notification && replaced.is_some() && case.open(rule).next().is_some()
        };
        let preventive = case.request.lodging.kind == RequestKind::Preventive;
        let begins = follows.begins.iter().filter(|it| !told(**it));
        for rule in begins.filter(|it| !preventive || **it == DeadlineRule::MeasureReview) {
            begin(&mut batch, &by_itself, body, of_rule(*rule, None, seq, at, &rules, body))?;
        }
        climb(&mut batch, case.row.first, body, at, act.on)?;
        if let (Some(alert), Some(order)) = (&case.request.lodging.alert, order) {
            let recalling = Terms { watch: kept, ..Terms::default() };
            let acting = Acting { actor: &act.actor, on: act.on, at, exercise };
            match call_back(&mut batch, alert, order, &recalling, &acting) {
                Ok(_) => {}
                // It was called back before: the decision stands all the same.
                Err(DecideError::Against(against)) if against.iter().all(|it| it.rule == "recall.again") => {}
                Err(DecideError::Against(against)) => return Err(RequestError::Against(against)),
                Err(DecideError::Desk(error)) => return Err(error.into()),
                Err(_) => return Err(RequestError::NotNamed),
            }
        }
        batch.commit()?;
        Ok((seq, follows))
    }
}

/// What recall is handed by a decision, where the alert is on this record: in the same transaction, so that no decision stands
/// that nobody carries out.
fn order(request: &RequestId, ruling: &Ruling, body: &Body, day: Date) -> Option<RecallOrder> {
    let kind = match (hand_over(ruling.kind), ruling.kind) {
        (Some(HandOver::Delete), _) => RecallKind::Delete,
        (Some(HandOver::Correct), _) if !ruling.corrections.is_empty() => RecallKind::Correct,
        (None, RulingKind::Block) => RecallKind::Suspend,
        (Some(HandOver::Correct) | None, _) => return None,
    };
    Some(RecallOrder {
        kind,
        ground: RecallGround::Commission,
        authority: body.terms.body.clone(),
        reference: request.to_string(),
        decided: day,
        on_merits: decides(ruling.kind),
        challenged: false,
        parts: if kind == RecallKind::Correct { ruling.corrections.clone() } else { Vec::new() },
        reasons: ruling.reasons.clone(),
        by: ruling.by.first()?.clone(),
        at: ruling.at,
        window: 0,
    })
}
