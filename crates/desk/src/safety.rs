//! The urgent override at the desk: on the record before it takes effect, confirmed by a second person or over in a day.
//!
//! Promise: P12. An override names no measure on an alert and changes no standing: nothing of the alert is entered but
//! that own safety law was used beside it. Nobody is told by it but whoever supervises.
//!
//! Serves own safety law ([`casework::safety`]).

use casework::clock::{Beginning, Event};
use casework::safety::{self, Running};
use entries::{Entry, Kind, OverrideConfirmed, OverrideUsed, Owner};
use store::{Content, NewEntry, Reader, StoreError};
use terms::safety::{SafetyConfirmed, SafetyMeasure, SafetyOverride};
use terms::verification::Official;
use terms::{AlertId, Seq};

use crate::clocks::{Acting, begin, happened};
use crate::verification::{DecideError, examined, own_login};
use crate::{Act, Desk, DeskError, consult};

/// Entries read at a time.
const PAGE: usize = 500;

/// An override as a supervisor sees it.
#[derive(Clone, Debug)]
pub struct Overriding {
    /// Its entry.
    pub entry: Seq,
    /// The alert it was used beside.
    pub alert: Option<AlertId>,
    /// It.
    pub used: SafetyOverride,
    /// Who confirmed it.
    pub confirmed: Option<SafetyConfirmed>,
    /// How it stands.
    pub running: Running,
}

/// What one officer used: the person, how often, how often nobody confirmed it.
pub type Count = (String, u64, u64);

impl Desk {
    /// Enters an override before it is used, or gives every reason against it.
    ///
    /// # Errors
    /// The reasons against it; whoever acts is not the official; no such alert; or the record fails.
    pub fn use_override(
        &mut self,
        alert: Option<&AlertId>,
        by: &Official,
        measures: &[SafetyMeasure],
        danger: &str,
        place: Option<&str>,
        act: &mut Act<'_>,
    ) -> Result<(Seq, SafetyOverride), DecideError> {
        own_login(&self.store, &act.actor, by)?;
        let (now, exercise) = ((act.clock)(), self.store.exercise());
        let at = now.micros();
        let mut batch = self.store.batch(now, &mut *act.rng)?;
        let (row, standing) = match alert {
            None => (None, None),
            Some(alert) => {
                let (row, _, standing) = examined(&mut batch, &self.shipped, alert, act.on)?;
                (Some(row), Some(standing))
            }
        };
        let used = safety::use_override(standing.as_ref(), by, measures, danger, place, at)
            .map_err(DecideError::Against)?;
        let owner = row.map_or(Owner::Day(act.on), |it| Owner::Subject(it.owner));
        let seq = batch.append(NewEntry {
            entry: Entry::OverrideUsed(Box::new(OverrideUsed { used: used.clone() })),
            actor: act.actor.clone(),
            effective: act.on,
            alert: alert.cloned(),
            owner,
            caused_by: None,
            original: &[],
            decided_on: None,
        })?;
        if let Some(alert) = alert {
            let acting = Acting { actor: &act.actor, on: act.on, at, exercise };
            begin(&mut batch, alert, Beginning::OverrideUsed, seq, &acting)?;
        }
        batch.commit()?;
        Ok((seq, used))
    }

    /// A second person confirms one, or gets every reason against it.
    ///
    /// # Errors
    /// The reasons against it; whoever acts is not the official; no such override; or the record fails.
    pub fn confirm_override(
        &mut self,
        used: Seq,
        by: &Official,
        reasons: &str,
        act: &mut Act<'_>,
    ) -> Result<SafetyConfirmed, DecideError> {
        own_login(&self.store, &act.actor, by)?;
        let (now, exercise) = ((act.clock)(), self.store.exercise());
        let at = now.micros();
        let mut batch = self.store.batch(now, &mut *act.rng)?;
        let confirmed = confirmations(&batch.read())?.into_iter().find(|it| it.used == used);
        let stored = batch.read().entry(used)?;
        let Content::Known(Entry::OverrideUsed(body)) = &stored.body else {
            return Err(DecideError::NoOverride(used));
        };
        let confirmed = safety::confirm((used, &body.used), confirmed.as_ref(), by, reasons, at)
            .map_err(DecideError::Against)?;
        let seq = batch.append(NewEntry {
            entry: Entry::OverrideConfirmed(Box::new(OverrideConfirmed { confirmed: confirmed.clone() })),
            actor: act.actor.clone(),
            effective: act.on,
            alert: stored.plain.alert.clone(),
            owner: stored.plain.owner.clone(),
            caused_by: Some(used),
            original: &[],
            decided_on: None,
        })?;
        if let Some(alert) = &stored.plain.alert {
            let acting = Acting { actor: &act.actor, on: act.on, at, exercise };
            let of_it = |reader: &Reader<'_>, clock: &store::ClockRow| {
                Ok(reader.entry(clock.seq)?.plain.caused_by == Some(used))
            };
            happened(&mut batch, alert, Event::OverrideConfirmed, seq, &acting, &of_it)?;
        }
        batch.commit()?;
        Ok(confirmed)
    }

    /// Every override, the newest first, and how many each officer used. That somebody looked is entered before.
    ///
    /// # Errors
    /// The record fails.
    pub fn overrides(&mut self, act: &mut Act<'_>) -> Result<(Vec<Overriding>, Vec<Count>), DeskError> {
        let at = (act.clock)().micros();
        let confirmations = confirmations(&self.store.read())?;
        let mut all = Vec::new();
        let mut after = None;
        loop {
            let page = self.store.read().of_kind(Kind::OverrideUsed, after, PAGE)?;
            let Some(last) = page.last().copied() else { break };
            after = Some(last);
            for seq in page {
                let stored = self.store.read().entry(seq)?;
                let Content::Known(Entry::OverrideUsed(body)) = stored.body else { continue };
                let confirmed = confirmations.iter().find(|it| it.used == seq).cloned();
                let running = safety::running(&body.used, confirmed.as_ref(), at);
                all.push(Overriding {
                    entry: seq,
                    alert: stored.plain.alert,
                    used: body.used,
                    confirmed,
                    running,
                });
            }
        }
        all.reverse();
        let counted = safety::count(all.iter().map(|it| (&it.used, it.confirmed.as_ref())));
        let named = all.iter().filter_map(|it| it.alert.clone()).collect();
        let shown = all.len() as u64;
        let mut batch = self.store.batch((act.clock)(), &mut *act.rng)?;
        let body = entries::Consulted { verb: "overrides".to_owned(), shown, named, reason: None };
        consult(&mut batch, body, &act.actor, act.on)?;
        batch.commit()?;
        Ok((all, counted))
    }
}

fn confirmations(reader: &Reader<'_>) -> Result<Vec<SafetyConfirmed>, StoreError> {
    let mut all = Vec::new();
    let mut after = None;
    loop {
        let page = reader.of_kind(Kind::OverrideConfirmed, after, PAGE)?;
        let Some(last) = page.last().copied() else { return Ok(all) };
        after = Some(last);
        for seq in page {
            if let Content::Known(Entry::OverrideConfirmed(it)) = reader.entry(seq)?.body {
                all.push(it.confirmed);
            }
        }
    }
}
