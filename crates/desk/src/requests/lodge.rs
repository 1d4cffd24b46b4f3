//! A request comes, and something is put into its merits file.
//!
//! Promise: what came is on the record with the bytes as they came, before anything is asked of it; its deadlines begin in the
//! same transaction. A preventive request begins none, because no rule knows one. A paper is kept sealed and is never opened.
//!
//! Serves CCF Statute Arts 29 to 32; Directive (EU) 2016/680 Arts 12 to 17.

use casework::clock::deadline;
use casework::request::file::put;
use casework::verification::Against;
use entries::{DeadlineBegun, Entry, FileAdded, Owner, RequestLodged};
use store::{Batch, NewEntry};
use terms::deadline::{DeadlineRule, Party};
use terms::id::RequestId;
use terms::request::{FileItem, Lodging, RequestKind};
use terms::{Actor, Date, Seq};

use super::{Body, On, RequestError, case, stands_for, time_on};
use crate::{Act, Desk};

/// A request that was lodged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lodged {
    /// Its id.
    pub request: RequestId,
    /// Its first entry.
    pub entry: Seq,
}

/// A deadline that begins with an entry.
pub(super) fn begin(
    batch: &mut Batch<'_>,
    on: &On<'_>,
    body: &Body,
    deadline: terms::deadline::Deadline,
) -> Result<Seq, RequestError> {
    let settled = deadline::settled(deadline, &body.place());
    let begun = Entry::DeadlineBegun(Box::new(DeadlineBegun { deadline: settled }));
    Ok(on.add(batch, begun, &[])?)
}

/// A day that lies ahead is a slip: what it is about has not happened. A day more is left for who lives further east.
pub(super) fn not_ahead(rule: &'static str, day: Option<Date>, today: Date) -> Result<(), RequestError> {
    let latest = today.tomorrow().unwrap_or(today);
    match day.filter(|it| *it > latest) {
        Some(day) => {
            let says = format!("{day} lies ahead: look at the day again");
            Err(RequestError::Against(vec![Against { rule, says }]))
        }
        None => Ok(()),
    }
}

/// One of a rule, as the body's terms have it.
pub(super) fn of_rule(
    rule: DeadlineRule,
    holder: Option<Party>,
    event: Seq,
    since: i64,
    rules: &casework::request::Rules<'_>,
    body: &Body,
) -> terms::deadline::Deadline {
    let holder = holder.unwrap_or(casework::request::clocks::of(rule).holder);
    deadline::begin(rule, Some(event), since, rules.term(rule), holder, &body.place())
}

/// What came, with the deadlines that begin with it: its first entry, and who owns it.
pub(super) fn enter(
    batch: &mut Batch<'_>,
    lodging: Lodging,
    original: &[u8],
    (actor, day): (&Actor, Date),
    body: &Body,
) -> Result<(Seq, Owner), RequestError> {
    let (kind, at) = (lodging.kind, lodging.received);
    let today = body.day_at(at);
    not_ahead("request.born", lodging.born.map(terms::PartialDate::earliest), today)?;
    not_ahead("request.discovered", lodging.discovered, today)?;
    let owner = batch.read().owner_of(lodging.request.as_str())?;
    let first = batch.append(NewEntry {
        entry: Entry::RequestLodged(Box::new(RequestLodged { lodging })),
        actor: actor.clone(),
        effective: day,
        alert: None,
        owner: owner.clone(),
        caused_by: None,
        original,
        decided_on: None,
    })?;
    let auto = Actor::Auto("deadline".to_owned());
    let on = On { first, owner: &owner, actor: &auto, on: day };
    let rules = casework::request::Rules::on(body.day_at(at), &body.terms);
    let begins: &[DeadlineRule] = match kind {
        RequestKind::Preventive => &[],
        RequestKind::National => {
            &[DeadlineRule::Acknowledge, DeadlineRule::Admissibility, DeadlineRule::NationalAnswer]
        }
        RequestKind::Access | RequestKind::Correction | RequestKind::Deletion | RequestKind::Revision => {
            &[DeadlineRule::Acknowledge, DeadlineRule::Admissibility]
        }
    };
    for rule in begins {
        begin(batch, &on, body, of_rule(*rule, None, first, at, &rules, body))?;
    }
    Ok((first, owner))
}

impl Desk {
    /// A request comes. Its id follows from the bytes as they came: the same bytes again are the same request.
    ///
    /// # Errors
    /// It was lodged before; a day in it lies ahead; or the record fails.
    pub fn lodge(
        &mut self,
        mut lodging: Lodging,
        original: &[u8],
        body: &Body,
        act: &mut Act<'_>,
    ) -> Result<Lodged, RequestError> {
        let at = self.terms.time_of(self.store.exercise(), (act.clock)(), act.on);
        let mut batch = self.store.batch((act.clock)(), &mut *act.rng)?;
        lodging.request = batch.ids().request(original);
        lodging.received = at;
        let request = lodging.request.clone();
        let (first, _) = enter(&mut batch, lodging, original, (&act.actor, act.on), body)?;
        batch.commit()?;
        Ok(Lodged { request, entry: first })
    }

    /// Puts something into the merits file for a side. `paper` are the bytes of what was uploaded.
    ///
    /// # Errors
    /// The reasons against it; no such request; or the record fails.
    pub fn add_to_file(
        &mut self,
        request: &RequestId,
        mut item: FileItem,
        paper: &[u8],
        side: Party,
        body: &Body,
        act: &mut Act<'_>,
    ) -> Result<Seq, RequestError> {
        stands_for(&act.actor, &[side])?;
        put(&item, side).map_err(RequestError::Against)?;
        let exercise = self.store.exercise();
        let at = self.terms.time_of(exercise, (act.clock)(), act.on);
        let mut batch = self.store.batch((act.clock)(), &mut *act.rng)?;
        let found = case(&batch.read(), request, body)?;
        let case = found.ok_or_else(|| RequestError::NoRequest(request.clone()))?;
        item.at = time_on(&batch, case.row.first, at, exercise)?;
        not_ahead("file.dated", item.dated, body.day_at(item.at))?;
        let on = On { first: case.row.first, owner: &case.owner, actor: &act.actor, on: act.on };
        let seq = on.add(&mut batch, Entry::FileAdded(Box::new(FileAdded { item })), paper)?;
        batch.commit()?;
        Ok(seq)
    }
}
