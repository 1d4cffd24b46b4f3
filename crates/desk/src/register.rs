//! Register entries: what an authority, court or body has stated goes on the record, and every alert it
//! touches is examined again in the same act.
//!
//! Promise: both orders of import give the same standing; the same entry twice is entered once.

use std::collections::BTreeSet;

use casework::link;
use entries::{Entered, Entry};
use store::{Batch, NewEntry, StoreError, Target};
use terms::finding::{Effect, Finding};
use terms::id::RegisterId;
use terms::register::RegisterEntry;
use terms::watch::WatchGround;
use terms::{Actor, AlertId, Level, Seq, Track};

use crate::clocks::Acting;
use crate::examine::{Cause, examine_again, later_relatives};
use crate::load::Cache;
use crate::{Act, Desk, DeskError, Shipped};

/// Entries in one transaction.
const BATCH: usize = 128;
/// Alerts of one bureau read at a time.
const PAGE: usize = 1_000;

/// What became of an entry of the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Entered.
    Entered,
    /// The same bytes were entered before.
    Known,
}

/// An alert that was examined again with another result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Touched {
    /// The alert.
    pub alert: AlertId,
    /// Level and track before.
    pub before: (Level, Track),
    /// Level and track now.
    pub now: (Level, Track),
}

/// One entry of the file.
#[derive(Clone, Debug)]
pub struct Imported {
    /// Where it stands in the file.
    pub place: wire::Place,
    /// Its id.
    pub id: RegisterId,
    /// What became of it.
    pub outcome: Outcome,
    /// How many alerts were examined again.
    pub examined: u64,
    /// Those with another result.
    pub touched: Vec<Touched>,
}

impl Desk {
    /// Enters the entries of a file. `each` is called in order, for entries that are durable.
    ///
    /// # Errors
    /// The record fails; what was entered before stays.
    pub fn import(
        &mut self,
        entries: &mut dyn Iterator<Item = wire::register::RegisterRecord>,
        act: &mut Act<'_>,
        each: &mut dyn FnMut(Imported),
    ) -> Result<(), DeskError> {
        loop {
            let chunk: Vec<wire::register::RegisterRecord> = entries.take(BATCH).collect();
            if chunk.is_empty() {
                return Ok(());
            }
            let mut batch = self.store.batch((act.clock)(), &mut *act.rng)?;
            let mut done = Vec::with_capacity(chunk.len());
            for entry in &chunk {
                done.push(enter(&mut batch, &self.shipped, entry, self.terms.watch, (&act.actor, act.on))?);
            }
            batch.commit()?;
            done.into_iter().for_each(&mut *each);
        }
    }
}

/// Enters one, and examines again what it touches.
fn enter(
    batch: &mut Batch<'_>,
    shipped: &Shipped,
    entry: &wire::register::RegisterRecord,
    terms: casework::watch::Terms,
    (actor, on): (&terms::Actor, terms::Date),
) -> Result<Imported, StoreError> {
    let id = batch.ids().register(entry.entry.kind(), &entry.original);
    let mut imported = Imported {
        place: entry.place.clone(),
        id: id.clone(),
        outcome: Outcome::Known,
        examined: 0,
        touched: Vec::new(),
    };
    // What its authority lifted is known as well: the same file does not bring it back.
    if batch.read().registered(&id)?.is_some() {
        return Ok(imported);
    }
    imported.outcome = Outcome::Entered;
    let owner = batch.read().owner_of(id.as_str())?;
    let seq = batch.append(NewEntry {
        entry: Entry::Entered(Box::new(Entered { register: id, entry: entry.entry.clone() })),
        actor: actor.clone(),
        effective: on,
        alert: None,
        owner,
        caused_by: None,
        original: &entry.original,
        decided_on: None,
    })?;
    let cause = Cause { entry: Some(seq), rule: "register entry", on };
    (imported.examined, imported.touched) = examine_touched(batch, shipped, &entry.entry, &cause, terms)?;
    Ok(imported)
}

/// Examines again every alert an entry touches; how many, and those with another result.
pub(crate) fn examine_touched(
    batch: &mut Batch<'_>,
    shipped: &Shipped,
    entry: &RegisterEntry,
    cause: &Cause<'_>,
    terms: casework::watch::Terms,
) -> Result<(u64, Vec<Touched>), StoreError> {
    let mut cache = Cache::default();
    let (mut examined, mut touched) = (0, Vec::new());
    for alert in touched_by(batch, entry)? {
        let Some(row) = batch.read().alert(&alert)? else { continue };
        let Some((_, result)) = examine_again(batch, shipped, &mut cache, &row, cause)? else { continue };
        examined += 1;
        // What a court refused is watched for from here on, whatever becomes of this alert.
        let refused =
            |it: &Finding| it.rule.as_str() == "person.extradition_refused" && it.effect == Effect::Suspend;
        if let (RegisterEntry::Refusal(_), Some(because)) = (entry, cause.entry)
            && result.examination.findings.iter().any(refused)
        {
            let actor = Actor::Auto("refusal".to_owned());
            let acting = Acting { actor: &actor, on: cause.on, at: 0, exercise: false };
            crate::watch::begin(batch, &row, WatchGround::Refused, because, terms, &acting)?;
        }
        if let (true, Some(before)) = (result.added, result.before) {
            let now = (result.standing.level, result.standing.track);
            touched.push(Touched { alert, before: (before.level, before.track), now });
        }
    }
    Ok((examined, touched))
}

/// Alerts an entry may reach, in the order they came: those that share a key with it, those that came later
/// and share a key with these (relays), and for an entry about a bureau all alerts it sent.
fn touched_by(batch: &Batch<'_>, entry: &RegisterEntry) -> Result<Vec<AlertId>, StoreError> {
    let mut touched: BTreeSet<(Seq, AlertId)> = BTreeSet::new();
    if let Some(about) = entry.about() {
        for candidate in batch.read().candidates(&link::asked_keys_of_about(about), usize::MAX)?.found {
            let Target::Alert(id) = candidate.target else { continue };
            if let Some(revision) = batch.read().revision(&id)? {
                for later in later_relatives(batch, &id, &revision.body.alert, candidate.seq)? {
                    if let Some(row) = batch.read().alert(&later)? {
                        touched.insert((row.first, later));
                    }
                }
            }
            touched.insert((candidate.seq, id));
        }
    }
    if let Some(bureau) = entry.bureau() {
        let mut after = None;
        loop {
            let page = batch.read().alerts_of_bureau(bureau, after, PAGE)?;
            let Some(last) = page.last() else { break };
            after = Some(last.first);
            touched.extend(page.iter().map(|row| (row.first, row.alert.clone())));
        }
    }
    Ok(touched.into_iter().map(|(_, id)| id).collect())
}
