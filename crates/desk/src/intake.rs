//! Intake: alerts come in from a file, are examined in the same act, and are shown when they are durable.
//!
//! Promise: a second run of the same file adds no alert and no examination; a list page removes nothing from a
//! full notice; identical bytes are received once; lines come in input order after their batch is durable.

use casework::clock::Beginning;
use entries::{AlertReceived, Consulted, Entry, Owner};
use store::{AlertRow, Batch, NewEntry};
use terms::{Alert, AlertId, Examination, Field, Level, Standing};

use crate::clocks::{Acting, ClockTerms, begin, content_came, fix_questions};
use crate::examine::{Cause, arrived, examine, examine_again, is_due, later_relatives};
use crate::exchange::{Exchange, comes_called_back};
use crate::load::{Cache, Subject};
use crate::watch::begin_clock;
use crate::{Act, Desk, DeskError, consult};

/// Alerts in one transaction: more gain little and are lost together in a power cut before they are shown.
pub const BATCH: usize = 512;

/// What a record of the file was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrival {
    /// A new alert.
    New,
    /// A new content of an alert on the record.
    Revised,
    /// Nothing new.
    Known,
}

/// One record, with what holds for its alert.
pub struct Screened {
    /// Where it stands in the input.
    pub place: wire::Place,
    /// The alert.
    pub id: AlertId,
    /// Its content on the record.
    pub alert: Alert,
    /// What it was.
    pub arrival: Arrival,
    /// The newest examination.
    pub examination: Examination,
    /// What holds.
    pub standing: Standing,
}

/// Counts of a run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Run {
    /// Records read.
    pub records: u64,
    /// New alerts.
    pub new: u64,
    /// New contents.
    pub revised: u64,
    /// Examinations added.
    pub examinations: u64,
}

impl Desk {
    /// Takes the records of a file. `each` is called in input order, for records that are durable. `opening`
    /// says what is screened: a run has one entry that says so, before anything is shown, so that only its first
    /// file has an opening.
    ///
    /// # Errors
    /// The record fails; what was shown before stays.
    pub fn screen(
        &mut self,
        opening: Option<&str>,
        format: &str,
        records: &mut dyn Iterator<Item = wire::Record>,
        act: &mut Act<'_>,
        each: &mut dyn FnMut(&Desk, Screened) -> Result<(), DeskError>,
    ) -> Result<Run, DeskError> {
        let mut run = Run::default();
        let mut cache = Cache::default();
        let mut first = true;
        loop {
            let chunk: Vec<wire::Record> = records.take(BATCH).collect();
            if chunk.is_empty() && !first {
                return Ok(run);
            }
            run.records += chunk.len() as u64;
            let ended = chunk.len() < BATCH;
            let screened = self.one_batch(
                &chunk,
                format,
                act,
                &mut cache,
                &mut run,
                opening.filter(|_| first).map(|what| (what, ended)),
            )?;
            for line in screened {
                each(self, line)?;
            }
            if ended {
                return Ok(run);
            }
            first = false;
        }
    }

    /// One transaction: every record received, examined, and then committed together.
    fn one_batch(
        &mut self,
        chunk: &[wire::Record],
        format: &str,
        act: &mut Act<'_>,
        cache: &mut Cache,
        run: &mut Run,
        opening: Option<(&str, bool)>,
    ) -> Result<Vec<Screened>, DeskError> {
        let now = (act.clock)();
        let at = self.terms.time_of(self.store.exercise(), now, act.on);
        let exercise = self.store.exercise();
        let known = self.store.size();
        let exchange = self.exchange()?;
        let mut batch = self.store.batch(now, &mut *act.rng)?;
        if batch.size() != known {
            // Another node wrote since the batch before: what is remembered of senders may be old.
            *cache = Cache::default();
        }
        let ids: Vec<AlertId> =
            chunk.iter().map(|it| batch.ids().alert(&it.alert.source, &it.original)).collect();
        let owners =
            ids.iter().map(|id| batch.read().owner_of(id.as_str())).collect::<Result<Vec<_>, _>>()?;
        batch.ensure(&owners)?;
        if let Some((what, ended)) = opening {
            // How many a longer run shows is not known before it starts; each alert then has entries of its own.
            let shown = if ended { chunk.len() as u64 } else { 0 };
            let body = Consulted {
                verb: "screen".to_owned(),
                shown,
                named: Vec::new(),
                reason: Some(what.to_owned()),
            };
            consult(&mut batch, body, &act.actor, act.on)?;
        }
        let mut screened = Vec::with_capacity(chunk.len());
        for ((record, id), owner) in chunk.iter().zip(ids).zip(owners) {
            let acting = Acting { actor: &act.actor, on: act.on, at, exercise };
            let taking = Taking { format, acting, terms: &self.terms, exchange: exchange.as_deref() };
            screened.push(take(&mut batch, &self.shipped, cache, run, record, id, owner, &taking)?);
        }
        batch.commit()?;
        Ok(screened)
    }
}

/// How records are taken in this run.
struct Taking<'a> {
    format: &'a str,
    acting: Acting<'a>,
    terms: &'a ClockTerms,
    exchange: Option<&'a Exchange>,
}

/// Receives and examines one record.
#[expect(
    clippy::too_many_arguments,
    reason = "the transaction, the tables, the run and one record; called once"
)]
fn take(
    batch: &mut Batch<'_>,
    shipped: &crate::Shipped,
    cache: &mut Cache,
    run: &mut Run,
    record: &wire::Record,
    id: AlertId,
    owner: Owner,
    taking: &Taking<'_>,
) -> Result<Screened, DeskError> {
    let row = batch.read().alert(&id)?;
    let merged = match &row {
        None => Some(record.alert.clone()),
        Some(_) if batch.read().seen(&id, &record.original)?.is_some() => None,
        Some(_) => {
            let earlier = batch.read().revision(&id)?;
            let merged = earlier
                .as_ref()
                .map_or_else(|| record.alert.clone(), |it| record.alert.clone().over(&it.body.alert));
            earlier.is_none_or(|it| it.body.alert != merged).then_some(merged)
        }
    };
    let Some(alert) = merged else {
        let row = row.ok_or_else(|| DeskError::Erased(id.clone()))?;
        return known(batch, shipped, cache, run, record, &row, taking);
    };

    let received = AlertReceived {
        alert: alert.clone(),
        format: taking.format.to_owned(),
        partial: matches!(record.alert.warrants, Field::NotShown),
    };
    let revision = batch.append(NewEntry {
        entry: Entry::AlertReceived(Box::new(received)),
        actor: taking.acting.actor.clone(),
        effective: taking.acting.on,
        alert: Some(id.clone()),
        owner: owner.clone(),
        caused_by: None,
        original: &record.original,
        decided_on: None,
    })?;
    let first = row.as_ref().map_or(revision, |it| it.first);
    let arrived = match &row {
        Some(row) => arrived(batch, row, batch.read().entry(row.revision)?.plain.effective)?,
        None => taking.acting.on,
    };
    let subject = Subject { id: &id, alert: &alert, first, revision, arrived, is_new: row.is_none() };
    let cause = Cause { entry: Some(revision), rule: "intake", on: taking.acting.on };
    let result = examine(batch, shipped, cache, &subject, &owner, &cause)?;
    run.examinations += u64::from(result.added);
    let acting = &taking.acting;
    begin_clock(batch, &id, &result.examination, revision, acting)?;
    if row.is_none() {
        fix_questions(batch, shipped, taking.terms, &id, &alert, &owner, revision, acting)?;
    } else {
        content_came(batch, shipped, &id, &alert, revision, acting)?;
    }
    // Verification of a grave crime does not wait for somebody to be met.
    if result.standing.grave {
        begin(batch, &id, Beginning::Arrived, revision, acting)?;
    }
    let arrival = if row.is_none() { Arrival::New } else { Arrival::Revised };
    // What was called back before it came, or came again after it was erased, comes called back.
    let gone = row.as_ref().is_none_or(|it| it.level == Some(Level::Erased));
    let mut standing = result.standing;
    if gone && let Some(level) = comes_called_back(batch, taking.exchange, &id, taking.terms.watch, acting)? {
        standing.level = standing.level.min(level);
    }
    match arrival {
        Arrival::New => run.new += 1,
        Arrival::Revised | Arrival::Known => {
            run.revised += 1;
            // What this content says may reach alerts that came after the first one.
            for other in later_relatives(batch, &id, &alert, first)? {
                if let Some(row) = batch.read().alert(&other)? {
                    let again = examine_again(batch, shipped, cache, &row, &cause)?;
                    run.examinations += u64::from(again.is_some_and(|(_, it)| it.added));
                }
            }
        }
    }
    Ok(Screened {
        place: record.place.clone(),
        id,
        alert,
        arrival,
        examination: result.examination,
        standing,
    })
}

/// A record that brings nothing new: what stands is shown, examined again only where a dated fact has turned.
fn known(
    batch: &mut Batch<'_>,
    shipped: &crate::Shipped,
    cache: &mut Cache,
    run: &mut Run,
    record: &wire::Record,
    row: &AlertRow,
    taking: &Taking<'_>,
) -> Result<Screened, DeskError> {
    let id = row.alert.clone();
    let gone = || DeskError::Erased(id.clone());
    let newest = batch.read().examined(&id)?;
    let due = newest.as_ref().is_none_or(|it| is_due(&it.body.examination, shipped, taking.acting.on));
    if due {
        let cause = Cause {
            entry: newest.as_ref().map(|it| it.plain.seq),
            rule: "dated facts or release changed",
            on: taking.acting.on,
        };
        if let Some((alert, result)) = examine_again(batch, shipped, cache, row, &cause)? {
            run.examinations += u64::from(result.added);
            let (examination, standing) = (result.examination, result.standing);
            return Ok(Screened {
                place: record.place.clone(),
                id,
                alert,
                arrival: Arrival::Known,
                examination,
                standing,
            });
        }
    }
    let revision = batch.read().revision(&id)?.ok_or_else(gone)?;
    let examined = newest.ok_or_else(gone)?;
    Ok(Screened {
        place: record.place.clone(),
        alert: revision.body.alert.clone(),
        arrival: Arrival::Known,
        examination: examined.body.examination.clone(),
        standing: examined.body.standing.clone(),
        id,
    })
}
