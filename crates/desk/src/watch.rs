//! Fingerprints that stay: begun with what called an alert back or refused it, met by a new alert, judged by a named person, renewed
//! by one, and ended.
//!
//! Promise: P1, P6, P12, P14. What is kept is codes under a key of its own; ending a watch destroys that key. A link suspends at once
//! and is said or denied by a named person; what they say is examined in the same act and lifts nothing by itself.
//!
//! Serves [`casework::watch`].

use casework::clock::Event;
use casework::clock::rules::begun;
use casework::facts::Watched;
use casework::watch::{Met, asked_keys, kept_keys, may_say, met};
use entries::{Entry, Kind, Owner, WatchBegun, WatchMoved};
use store::{AlertRow, Batch, Content, Erasure, Reader, StoreError, WatchRow, Whose};
use terms::clock::ClockRule;
use terms::examination::Examination;
use terms::finding::Effect;
use terms::verification::Official;
use terms::watch as said;
use terms::watch::{WatchEvent, WatchGround, WatchStep};
use terms::{Alert, AlertId, Date, Level, Seq};

use crate::clocks::{Acting, any, happened, write_begun};
use crate::examine::{Cause, examine_again};
use crate::load::Cache;
use crate::recall::On;
use crate::verification::{DecideError, own_login, row_of};
use crate::{Act, Desk, DeskError};

/// The key of the fingerprints of an alert, by how many watches it had before.
fn owner(batch: &Batch<'_>, alert: &AlertId, before: usize) -> Owner {
    Owner::Subject(batch.ids().subject(&format!("watch {before} {alert}"), 0))
}

/// Watches that were ever begun for an alert: an ended one has no row and keeps its place in the trail.
fn begun_before(reader: &Reader<'_>, row: &AlertRow) -> Result<usize, StoreError> {
    let all = reader.entries_of(&row.alert)?;
    Ok(all.iter().filter(|it| it.plain.kind == Kind::WatchBegun.code()).count())
}

/// Fingerprints of an alert stay from now on; none where its content is gone, or they stay for this already.
pub(crate) fn begin(
    batch: &mut Batch<'_>,
    row: &AlertRow,
    ground: WatchGround,
    because: Seq,
    terms: casework::watch::Terms,
    acting: &Acting<'_>,
) -> Result<Option<Seq>, StoreError> {
    let live = batch.read().watches_of(row.first)?;
    if !terms.kept || live.iter().any(|it| it.ground == ground && it.until >= acting.on) {
        return Ok(None);
    }
    let Some(revision) = batch.read().revision(&row.alert)? else { return Ok(None) };
    let prints = batch.read().prints(&kept_keys(&revision.body.alert));
    if prints.is_empty() {
        return Ok(None);
    }
    let before = begun_before(&batch.read(), row)?;
    let owner = owner(batch, &row.alert, before);
    let watch = said::WatchBegun { ground, because, from: acting.on, until: terms.until(acting.on), prints };
    let on = On { row, owner, actor: acting.actor, on: acting.on };
    on.add(batch, Entry::WatchBegun(Box::new(WatchBegun { watch })), Some(because)).map(Some)
}

/// What was said of each watch about an alert, the newest of each.
fn said_of(reader: &Reader<'_>, alert: &AlertId) -> Result<Vec<(Seq, Seq, bool)>, StoreError> {
    let mut all: Vec<(Seq, Seq, bool)> = Vec::new();
    for it in reader.followed(alert, &[Kind::WatchMoved])? {
        let Entry::WatchMoved(moved) = &it.body else { continue };
        let same = match moved.event.step {
            WatchStep::Confirmed => true,
            WatchStep::Denied => false,
            WatchStep::Renewed => continue,
        };
        all.retain(|known| known.0 != moved.event.watch);
        all.push((moved.event.watch, it.plain.seq, same));
    }
    Ok(all)
}

/// Fingerprints that an alert meets: those that stayed before it first came, of other alerts.
pub(crate) fn watched(
    reader: &Reader<'_>,
    alert: &AlertId,
    content: &Alert,
    first: Seq,
    is_new: bool,
) -> Result<Vec<Watched>, StoreError> {
    if !reader.watches_any()? {
        return Ok(Vec::new());
    }
    let codes: Vec<String> = reader.prints(&asked_keys(content)).into_iter().map(|it| it.code).collect();
    let prints = reader.prints_met(&codes)?;
    let mut watches: Vec<Seq> = prints.iter().map(|it| it.watch).collect();
    watches.dedup();
    let said = if is_new { Vec::new() } else { said_of(reader, alert)? };
    let mut all = Vec::new();
    for watch in watches {
        let Some(row) = reader.watch(watch)?.filter(|it| it.first != first && it.seq < first) else {
            continue;
        };
        // While the refused alert can be read it is compared in full, and the refusal speaks for itself.
        let before = reader.alert_at(row.first)?;
        if row.ground == WatchGround::Refused && before.is_some_and(|it| it.level != Some(Level::Erased)) {
            continue;
        }
        let kinds: Vec<_> = prints.iter().filter(|it| it.watch == watch).map(|it| it.kind).collect();
        let Some(met) = met(&kinds) else { continue };
        all.push(Watched {
            entry: watch,
            ground: row.ground,
            until: row.until,
            case: met == Met::Case,
            said: said.iter().find(|it| it.0 == watch).map(|it| (it.1, it.2)),
        });
    }
    Ok(all)
}

/// A link that nobody has looked at.
fn unsaid(examination: &Examination) -> bool {
    examination
        .findings
        .iter()
        .any(|it| it.rule.as_str() == "relay.reentry" && it.effect == Effect::Suspend && it.grounds.len() < 2)
}

/// The four hours in which a named person says whether it is the same case.
pub(crate) fn begin_clock(
    batch: &mut Batch<'_>,
    alert: &AlertId,
    examination: &Examination,
    cause: Seq,
    acting: &Acting<'_>,
) -> Result<(), StoreError> {
    if !unsaid(examination) {
        return Ok(());
    }
    let Some(row) = batch.read().alert(alert)? else { return Ok(()) };
    let runs = batch.read().clocks_of(alert)?;
    if runs.iter().any(|it| it.clock.rule == ClockRule::ReentryLink) {
        return Ok(());
    }
    let clock = begun(ClockRule::ReentryLink, acting.at, 0);
    write_begun(batch, &row, vec![clock], "it met fingerprints of a person and a case", cause, acting)?;
    Ok(())
}

/// A watch as it stands, for whoever reads.
#[derive(Clone, Debug)]
pub struct WatchLine {
    /// Its row.
    pub row: WatchRow,
    /// The alert whose fingerprints they are.
    pub alert: AlertId,
    /// How many codes.
    pub prints: usize,
}

/// Every watch, or those of one alert.
///
/// # Errors
/// The record cannot be read.
pub fn watches(reader: &Reader<'_>, alert: Option<&AlertId>) -> Result<Vec<WatchLine>, StoreError> {
    let rows = match alert {
        None => reader.watches()?,
        Some(alert) => match reader.alert(alert)? {
            Some(row) => reader.watches_of(row.first)?,
            None => Vec::new(),
        },
    };
    let mut all = Vec::with_capacity(rows.len());
    for row in rows {
        let stored = reader.entry(row.seq)?;
        let Content::Known(Entry::WatchBegun(begun)) = stored.body else { continue };
        let Some(alert) = stored.plain.alert else { continue };
        all.push(WatchLine { alert, prints: begun.watch.prints.len(), row });
    }
    Ok(all)
}

impl Desk {
    /// A named person says whether an alert is the case whose fingerprints it met. It is examined in the same act.
    ///
    /// # Errors
    /// The reasons against it; no such alert; whoever acts is not who signs; or the record fails.
    pub fn say_link(
        &mut self,
        alert: &AlertId,
        watch: Seq,
        same: bool,
        by: &Official,
        says: &str,
        act: &mut Act<'_>,
    ) -> Result<Seq, DecideError> {
        own_login(&self.store, &act.actor, by)?;
        let (now, exercise) = ((act.clock)(), self.store.exercise());
        let acting = Acting { actor: &act.actor, on: act.on, at: now.micros(), exercise };
        let mut batch = self.store.batch(now, &mut *act.rng)?;
        let row = row_of(&batch.read(), alert)?;
        let revision = batch.read().revision(alert)?.ok_or_else(|| DeskError::Erased(alert.clone()))?;
        let all = watched(&batch.read(), alert, &revision.body.alert, row.first, false)?;
        let found = all.iter().find(|it| it.entry == watch && it.until >= act.on).map(|it| it.entry);
        may_say(by, says, found).map_err(DecideError::Against)?;
        let on = On { row: &row, owner: Owner::Subject(row.owner.clone()), actor: &act.actor, on: act.on };
        let event = WatchEvent {
            step: if same { WatchStep::Confirmed } else { WatchStep::Denied },
            watch,
            alert: Some(alert.clone()),
            until: None,
            says: says.to_owned(),
            by: by.clone(),
            at: now.micros(),
        };
        let seq = on.add(&mut batch, Entry::WatchMoved(Box::new(WatchMoved { event })), Some(watch))?;
        happened(&mut batch, alert, Event::LinkSaid, seq, &acting, &any)?;
        let cause = Cause { entry: Some(seq), rule: "link by fingerprints", on: act.on };
        examine_again(&mut batch, &self.shipped, &mut Cache::default(), &row, &cause)?;
        batch.commit()?;
        Ok(seq)
    }

    /// A named person decides that fingerprints stay another term.
    ///
    /// # Errors
    /// The reasons against it; whoever acts is not who signs; or the record fails.
    pub fn renew_watch(
        &mut self,
        watch: Seq,
        by: &Official,
        says: &str,
        act: &mut Act<'_>,
    ) -> Result<Date, DecideError> {
        own_login(&self.store, &act.actor, by)?;
        let now = (act.clock)();
        let terms = self.terms.watch;
        let until = terms.until(act.on);
        let mut batch = self.store.batch(now, &mut *act.rng)?;
        let found = batch.read().watch(watch)?.filter(|_| terms.kept).map(|it| it.seq);
        may_say(by, says, found).map_err(DecideError::Against)?;
        let begun = batch.read().entry(watch)?.plain;
        let alert = begun.alert.ok_or_else(|| StoreError::NoEntry(watch))?;
        let row = row_of(&batch.read(), &alert)?;
        let owner = Owner::Subject(batch.ids().subject(&format!("watch acts {alert}"), 0));
        let on = On { row: &row, owner, actor: &act.actor, on: act.on };
        let event = WatchEvent {
            step: WatchStep::Renewed,
            watch,
            alert: None,
            until: Some(until),
            says: says.to_owned(),
            by: by.clone(),
            at: now.micros(),
        };
        on.add(&mut batch, Entry::WatchMoved(Box::new(WatchMoved { event })), Some(watch))?;
        batch.commit()?;
        Ok(until)
    }

    /// Fingerprints end: their key is destroyed. By the person, who wants none, or because their term is over.
    ///
    /// # Errors
    /// There are none; or the record fails.
    pub fn end_watch(&mut self, watch: Seq, ground: &str, act: &mut Act<'_>) -> Result<Seq, DeskError> {
        let whose = Whose::Own(watch);
        let erasure = Erasure { whose: &whose, actor: &act.actor, ground, effective: act.on };
        Ok(self.store.erase(&erasure, (act.clock)(), &mut *act.rng)?)
    }

    /// Fingerprints whose term is over end; all of them where the jurisdiction keeps none.
    ///
    /// # Errors
    /// The record fails.
    pub fn tick_watches(&mut self, act: &mut Act<'_>) -> Result<Vec<Seq>, DeskError> {
        // A day that never came ends nothing.
        if self.time_doubt((act.clock)().micros())?.is_some() {
            return Ok(Vec::new());
        }
        let kept = self.terms.watch.kept;
        let over: Vec<WatchRow> =
            if kept { self.store.read().watches_over(act.on)? } else { self.store.read().watches()? };
        let ground =
            if kept { "the term of the fingerprints is over" } else { "the jurisdiction keeps none" };
        for it in &over {
            self.end_watch(it.seq, ground, act)?;
        }
        Ok(over.into_iter().map(|it| it.seq).collect())
    }
}
