//! Loading the figures about the desk's work from the record: clocks, readings, decisions.
//!
//! Promise: nothing leaves here but figures; whoever asks is on the record.

use std::collections::BTreeMap;

use casework::capacity::{Capacity, OfficialWork, Published, Worked, capacity, published};
use casework::offence::can_be_grave;
use entries::{Consulted, Entry, Kind};
use store::{Content, Reader, StoreError};
use terms::clock::{ClockRule, ClockState};
use terms::offence::OffenceClass;
use terms::{AlertId, Seq};

use crate::{Act, Desk, DeskError, Shipped, consult};

impl Desk {
    /// The figures over verification that began from one time to before another, as they stand at a third.
    ///
    /// # Errors
    /// The record fails.
    pub fn capacity(
        &mut self,
        from: i64,
        to: i64,
        now: i64,
        act: &mut Act<'_>,
    ) -> Result<Capacity, DeskError> {
        let mut batch = self.store.batch((act.clock)(), &mut *act.rng)?;
        let body = Consulted { verb: "capacity".to_owned(), shown: 0, named: Vec::new(), reason: None };
        consult(&mut batch, body, &act.actor, act.on)?;
        batch.commit()?;
        Ok(figures(&self.store.read(), &self.shipped, (from, to), now, act.on)?)
    }
}

/// The figures, for whoever has recorded that they are looked at.
///
/// # Errors
/// The record cannot be read.
pub fn figures(
    reader: &Reader<'_>,
    shipped: &Shipped,
    stretch: (i64, i64),
    now: i64,
    on: terms::Date,
) -> Result<Capacity, StoreError> {
    Ok(capacity(&worked(reader, shipped, stretch, on)?, now))
}

/// Waiting as everybody may read it, for a stretch of time that is over.
///
/// # Errors
/// The record cannot be read.
pub fn waiting(
    reader: &Reader<'_>,
    shipped: &Shipped,
    stretch: (i64, i64),
    on: terms::Date,
) -> Result<Published, StoreError> {
    Ok(published(&worked(reader, shipped, stretch, on)?, stretch.1))
}

fn worked(
    reader: &Reader<'_>,
    shipped: &Shipped,
    (from, to): (i64, i64),
    on: terms::Date,
) -> Result<Vec<Worked>, StoreError> {
    let mut begun: BTreeMap<Seq, (AlertId, Begun)> = BTreeMap::new();
    for rule in [ClockRule::GraveDecisionLast, ClockRule::DeskDecision] {
        for row in reader.clocks_begun(rule, from, to, usize::MAX)? {
            let Some(alert) = row.alert else { continue };
            let Some(of_alert) = reader.alert(&alert)? else { continue };
            let decided = decided_at(reader, row.state, row.ended)?;
            let grave = rule == ClockRule::GraveDecisionLast;
            let found = Begun { began: row.since, decided, grave };
            let entry = begun.entry(of_alert.first).or_insert_with(|| (alert, found));
            entry.1 = entry.1.with(found);
        }
    }
    let mut worked = Vec::with_capacity(begun.len());
    for (alert, of) in begun.into_values() {
        worked.extend(load(reader, shipped, &alert, of, on)?);
    }
    Ok(worked)
}

/// Verification of one alert, over all its clocks.
#[derive(Clone, Copy)]
struct Begun {
    began: i64,
    decided: Option<i64>,
    grave: bool,
}

impl Begun {
    fn with(self, other: Self) -> Self {
        let decided = match (self.decided, other.decided) {
            (Some(one), Some(other)) => Some(one.min(other)),
            (one, other) => one.or(other),
        };
        Self { began: self.began.min(other.began), decided, grave: self.grave || other.grave }
    }
}

/// When a clock of a decision was answered.
fn decided_at(reader: &Reader<'_>, state: ClockState, ended: Option<Seq>) -> Result<Option<i64>, StoreError> {
    let Some(entry) = ended.filter(|_| matches!(state, ClockState::Met | ClockState::AnsweredLate)) else {
        return Ok(None);
    };
    Ok(match reader.entry(entry)?.body {
        Content::Known(Entry::ClockMet(met)) => Some(met.answered.at),
        Content::Known(_) | Content::Unknown | Content::Erased => None,
    })
}

fn load(
    reader: &Reader<'_>,
    shipped: &Shipped,
    alert: &AlertId,
    begun: Begun,
    on: terms::Date,
) -> Result<Option<Worked>, StoreError> {
    let (Some(row), Some(examined)) = (reader.alert(alert)?, reader.examined(alert)?) else {
        return Ok(None);
    };
    let class = shipped.tables.bureaus.class_of(row.bureau.as_deref().unwrap_or_default(), on).class();
    let offences = &examined.body.examination.offences;
    let grave = offences.iter().find(|it| row.grave && can_be_grave(it.class));
    let offence = grave.or_else(|| offences.first()).map_or(OffenceClass::Other, |it| it.class).code();
    let mut officials: BTreeMap<String, OfficialWork> = BTreeMap::new();
    for stored in reader.followed(alert, &[Kind::ReadByOfficial, Kind::Decided])? {
        let at = stored.plain.recorded_at.micros();
        match stored.body {
            Entry::ReadByOfficial(read) => {
                officials.entry(read.reading.by.person).or_default().saved.push(at);
            }
            // The last of those who stand on a decision is the one who gave this one.
            Entry::Decided(mut decided) => {
                if let Some(by) = decided.decided.by.pop() {
                    officials.entry(by.person).or_default().decided.push(at);
                }
            }
            _ => {}
        }
    }
    Ok(Some(Worked {
        began: begun.began,
        decided: begun.decided,
        class,
        offence,
        grave: begun.grave,
        officials: officials.into_values().collect(),
    }))
}
