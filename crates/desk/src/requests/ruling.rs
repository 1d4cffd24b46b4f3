//! A member decides on a request.
//!
//! Promise: P1 and P12. What is decided is on the record, with names, reasons and provisions, before anything follows from it;
//! what it meets and begins is entered in the same transaction; the challenge it ends is closed by the ladder itself.
//!
//! Serves CCF Statute Arts 26, 37, 38.

use casework::request::ruling::{Follows, decides, rule};
use entries::{Entry, RequestDecided};
use terms::Seq;
use terms::deadline::{DeadlineRule, Party};
use terms::id::RequestId;
use terms::request::{RequestKind, RequestState, Ruling};

use super::lodge::{begin, of_rule};
use super::restrict::climb;
use super::step::{meet, over};
use super::{Body, On, RequestError, case, file, stands_for, time_on};
use crate::verification::own_login;
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
        batch.commit()?;
        Ok((seq, follows))
    }
}
