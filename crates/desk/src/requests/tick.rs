//! What time brings to requests: deadlines whose end came, consultations that are over, the next rung of a challenge.
//!
//! Promise: P8. A tick reads what is due and nothing else; what it enters is entered once; it permits, discloses and deletes
//! nothing. A clock of the server that jumped ends nothing until a named person says what time it is.

use std::collections::BTreeSet;

use casework::clock::changes::{LONGEST_PAUSE_DAYS, tick};
use casework::clock::fault::{Confirmed, JUMP_DAYS, Times, Trust, judge};
use casework::verification::{Against, SHORTEST_REASONS};
use entries::{Entry, Owner, TimeTrusted};
use store::{Batch, NewEntry, Reader, Store, StoreError};
use terms::deadline::{DeadlineChange, DeadlineRule, DeadlineState, Party};
use terms::request::{RequestMove, RequestState, RequestStep};
use terms::restriction::ChallengeStep;
use terms::verification::Official;
use terms::{Actor, Date, Seq};

use super::restrict::{climb, silence, tested_again};
use super::step::{change, enter};
use super::{Body, Case, Kept, On, RequestError, at_end, case_at};
use crate::verification::own_login;
use crate::{Act, Desk};

/// Requests of one tick: behind many that are due at once, checks are answered in between.
const PAGE: usize = 256;
/// A day, in microseconds.
const DAY: i64 = 86_400_000_000;
/// How far apart the marks of a time that goes on lie, in microseconds: under a day.
const MARKED: i64 = 20 * 3_600_000_000;
/// Requests in one transaction.
const TOGETHER: usize = 32;
/// A tick that took so long begins no further transaction, in microseconds: the rest is the next one's.
const ENOUGH: i64 = 400_000;
/// Marks that are looked at for the newest word of a person.
const TIMES: usize = 400;

/// What one tick did.
#[derive(Clone, Debug, Default)]
pub struct RequestsTicked {
    /// Deadlines whose end had come, with the request of each.
    pub escalated: Vec<(Seq, DeadlineRule, Vec<Party>)>,
    /// Requests that went on.
    pub moved: Vec<Seq>,
    /// More is due than one tick does.
    pub more: bool,
    /// Why nothing came to its end, where the time is in doubt.
    pub doubt: Option<String>,
}

impl Desk {
    /// Does what is due for requests and that nobody did.
    ///
    /// # Errors
    /// The record fails; what was committed before stays.
    pub fn tick_requests(&mut self, body: &Body, act: &mut Act<'_>) -> Result<RequestsTicked, RequestError> {
        let exercise = self.store.exercise();
        let at = self.terms.time_of(exercise, (act.clock)(), act.on);
        // An exercise has the times that are typed: there is no clock that could jump.
        let trust = if exercise { Trust::Goes { at } } else { self.trusted(at, act)? };
        let mut ticked = RequestsTicked { doubt: trust.says(), ..RequestsTicked::default() };
        if !trust.may_end() {
            return Ok(ticked);
        }
        let now = trust.counts();
        let reader = self.store.read();
        let due = reader.deadlines_due(now, PAGE)?;
        // What has stood still for too long runs again.
        let still = reader.deadlines_still(now.saturating_sub(LONGEST_PAUSE_DAYS * DAY), PAGE)?;
        ticked.more = due.len() == PAGE || still.len() == PAGE;
        let firsts: BTreeSet<Seq> = due.iter().chain(&still).map(|it| it.first).collect();
        let firsts: Vec<Seq> = firsts.into_iter().collect();
        let began = (act.clock)().micros();
        for (at, together) in firsts.chunks(TOGETHER).enumerate() {
            // A clock that is set meanwhile ends it a little earlier or later, and loses nothing.
            if at > 0 && (act.clock)().micros().saturating_sub(began) > ENOUGH {
                ticked.more = true;
                break;
            }
            if self.tick_several(together, trust, body, act, &mut ticked).is_ok() {
                continue;
            }
            // One that cannot be done keeps none of the others back.
            let mut failed = None;
            for first in together {
                let done = self.tick_several(&[*first], trust, body, act, &mut ticked);
                failed = failed.or(done.err());
            }
            if let Some(error) = failed {
                return Err(error);
            }
        }
        Ok(ticked)
    }

    /// Several requests in one transaction: what a disk takes for each would otherwise be the most of a tick.
    fn tick_several(
        &mut self,
        firsts: &[Seq],
        trust: Trust,
        body: &Body,
        act: &mut Act<'_>,
        ticked: &mut RequestsTicked,
    ) -> Result<(), RequestError> {
        let mut done = RequestsTicked::default();
        let mut batch = self.store.batch((act.clock)(), &mut *act.rng)?;
        for first in firsts {
            tick_one(&mut batch, *first, trust, body, act.on, &mut done)?;
        }
        batch.commit()?;
        ticked.escalated.extend(done.escalated);
        ticked.moved.extend(done.moved);
        Ok(())
    }

    /// Whether the time of the server may be trusted; where it may, that is put on the record, about once a day.
    fn trusted(&mut self, now: i64, act: &mut Act<'_>) -> Result<Trust, RequestError> {
        let mut batch = self.store.batch((act.clock)(), &mut *act.rng)?;
        let times = times(&batch.read(), now)?;
        let Times { newest, last_tick, .. } = times;
        let trust = judge(&times);
        let at = trust.counts();
        if trust.may_end() && last_tick.is_none_or(|last| at.saturating_sub(last) >= MARKED) {
            let trusted = TimeTrusted { at, newest: newest.unwrap_or(at), reasons: String::new() };
            mark(&mut batch, trusted, Actor::Auto("tick".to_owned()), act.on)?;
            batch.commit()?;
        }
        Ok(trust)
    }

    /// Why no deadline comes to its end at a time that the server shows; none where it goes on from where it was, and in an
    /// exercise.
    ///
    /// # Errors
    /// The record cannot be read.
    pub fn time_doubt(&self, now: i64) -> Result<Option<String>, StoreError> {
        time_doubt(&self.store, now)
    }

    /// A named person says that the time which the server shows is right: deadlines come to their ends again.
    ///
    /// # Errors
    /// Nobody is named, or no reasons are given; or the record fails.
    pub fn confirm_time(
        &mut self,
        by: &Official,
        reasons: &str,
        act: &mut Act<'_>,
    ) -> Result<(), RequestError> {
        own_login(&self.store, &act.actor, by).map_err(|_| RequestError::NotNamed)?;
        if reasons.chars().filter(|it| it.is_alphabetic()).count() < SHORTEST_REASONS {
            let says = "say by what you compared it, in words".to_owned();
            return Err(RequestError::Against(vec![Against { rule: "time.reasons", says }]));
        }
        let at = (act.clock)().micros();
        let mut batch = self.store.batch((act.clock)(), &mut *act.rng)?;
        let newest = batch.read().newest_recorded()?.unwrap_or(at);
        let trusted = TimeTrusted { at, newest, reasons: reasons.to_owned() };
        mark(&mut batch, trusted, act.actor.clone(), act.on)?;
        batch.commit()?;
        Ok(())
    }
}

/// As [`Desk::time_doubt`], of a record that is only read.
///
/// # Errors
/// The record cannot be read.
pub fn time_doubt(store: &Store, now: i64) -> Result<Option<String>, StoreError> {
    if store.exercise() {
        return Ok(None);
    }
    Ok(judge(&times(&store.read(), now)?).says())
}

/// What the record knows of the time.
fn times(reader: &Reader<'_>, now: i64) -> Result<Times, StoreError> {
    let newest = reader.newest_recorded()?;
    let (mut last_tick, mut confirmed) = (None, None);
    for stored in reader.times_trusted(TIMES)? {
        let Entry::TimeTrusted(it) = stored.body else { continue };
        last_tick = last_tick.or(Some(it.at));
        if stored.plain.actor.is_human() {
            confirmed = confirmed.or(Some(Confirmed { at: it.at, newest: it.newest }));
        }
    }
    Ok(Times { now, newest, last_tick, confirmed, jump_days: JUMP_DAYS })
}

fn mark(batch: &mut Batch<'_>, trusted: TimeTrusted, actor: Actor, on: Date) -> Result<(), RequestError> {
    batch.append(NewEntry {
        entry: Entry::TimeTrusted(Box::new(trusted)),
        actor,
        effective: on,
        alert: None,
        owner: Owner::Day(on),
        caused_by: None,
        original: &[],
        decided_on: None,
    })?;
    Ok(())
}

/// Whether the source used its right to reply.
fn replied(case: &Case, kept: &Kept) -> bool {
    let invited = kept.deadline.event.unwrap_or(kept.reference.begun);
    case.events.iter().any(|it| it.0 > invited && it.1.step == ChallengeStep::Replied)
}

/// An end at which what was asked for had been done in time.
fn answered(end: DeadlineChange) -> DeadlineChange {
    match end {
        DeadlineChange::Escalated { .. } => DeadlineChange::Answered {
            state: DeadlineState::Met,
            by: ChallengeStep::Replied.code().to_owned(),
        },
        other => other,
    }
}

/// Does what is due of one request.
fn tick_one(
    batch: &mut Batch<'_>,
    first: Seq,
    trust: Trust,
    body: &Body,
    day: Date,
    ticked: &mut RequestsTicked,
) -> Result<(), RequestError> {
    let now = trust.counts();
    let Some(case) = case_at(&batch.read(), first, body)? else { return Ok(()) };
    let auto = Actor::Auto("deadline".to_owned());
    let on = On { first, owner: &case.owner, actor: &auto, on: day };
    let mut over = Vec::new();
    for kept in &case.deadlines {
        let rule = kept.reference.rule;
        let Some(mut found) = tick(kept.held(), trust, at_end(rule), &body.place()) else { continue };
        if rule == DeadlineRule::RightOfReply && replied(&case, kept) {
            found = answered(found);
        }
        if let DeadlineChange::Escalated { told, due, .. } = &found {
            ticked.escalated.push((first, rule, told.clone()));
            over.push((rule, *due));
        }
        change(batch, &on, kept.reference, now, found)?;
    }
    let ends = |rule: DeadlineRule| over.iter().find(|it| it.0 == rule).map(|it| it.1);
    if ends(DeadlineRule::Consultation).is_some() && case.request.state == RequestState::Consultation {
        let after = case_at(&batch.read(), first, body)?;
        let moved = RequestMove {
            step: RequestStep::ConsultationEnded,
            state: RequestState::Consultation,
            at: now,
            reasons: "its time was over: the body goes on".to_owned(),
            requirements: Vec::new(),
            found: None,
            questions: Vec::new(),
            mandate: None,
            until: None,
            assigned: None,
            meeting: None,
            by: None,
        };
        if let Some(after) = after {
            enter(batch, &on, &after, moved, Party::Body, body)?;
            ticked.moved.push(first);
        }
    }
    // What was to be answered or looked at again by now is tested as it stands now.
    let again =
        [DeadlineRule::RestrictionReview, DeadlineRule::ChallengeAnswer, DeadlineRule::ReminderAnswer];
    if again.iter().any(|it| ends(*it).is_some())
        && let Some(after) = case_at(&batch.read(), first, body)?
    {
        tested_again(batch, &after, body, day)?;
    }
    if let Some(due) = ends(DeadlineRule::SourceAnswer)
        && let Some(after) = case_at(&batch.read(), first, body)?
    {
        silence(batch, &after, body.day_at(due.saturating_sub(1)), body, now, day)?;
    }
    if !climb(batch, first, body, now, day)?.is_empty() {
        ticked.moved.push(first);
    }
    Ok(())
}
