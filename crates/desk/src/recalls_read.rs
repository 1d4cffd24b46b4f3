//! Reading recalls: what is owed over all alerts, how long holders and custodies took, what was called back as evidence.
//!
//! Promise: P5, P7. Nothing here writes. Of what a holder was handed nothing is here but who holds it; the content of an alert
//! that was called back is read by [`evidence`] alone.
//!
//! Serves promises P5 and P7 of this system; Directive (EU) 2016/680 Art 7(3) as far as [`casework::recall::law`] has it.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::sync::Arc;

use casework::recall::waits::{Answered, Ended};
use entries::AlertReceived;
use store::{Reader, RecallRow, StoreError, Stored};
use terms::recall::RecallStep;
use terms::{AlertId, Examination, Level, Seq};

use crate::DeskError;
use crate::custody::Row;
use crate::recall::{CopyLine, RecallLine, Recalls, recalls};

/// Recalls that one look takes from the record at a time.
const AT_ONCE: usize = 500;

/// A copy on which something is owed.
#[derive(Clone, Debug)]
pub struct OpenCopy {
    /// Its alert.
    pub alert: AlertId,
    /// The recall that is owed on it.
    pub recall: RecallLine,
    /// It.
    pub copy: CopyLine,
}

/// What is owed over all alerts, what is looked at first first; at the most so many.
///
/// # Errors
/// The record cannot be read.
pub fn open_copies(reader: &Reader<'_>, limit: usize) -> Result<Vec<OpenCopy>, StoreError> {
    let mut known: BTreeMap<Seq, Option<(AlertId, Recalls)>> = BTreeMap::new();
    let mut all = Vec::new();
    for row in reader.copies_due(i64::MAX, limit)? {
        let found = match known.entry(row.first) {
            Entry::Occupied(it) => it.into_mut(),
            Entry::Vacant(it) => it.insert(of_first(reader, row.first)?),
        };
        let Some((alert, found)) = found else { continue };
        let copy = found.copies.iter().find(|it| it.entry == row.seq);
        let recall = found.recalls.iter().find(|it| Some(it.entry) == row.recall);
        if let (Some(copy), Some(recall)) = (copy, recall) {
            all.push(OpenCopy { alert: alert.clone(), recall: recall.clone(), copy: copy.clone() });
        }
    }
    Ok(all)
}

fn of_first(reader: &Reader<'_>, first: Seq) -> Result<Option<(AlertId, Recalls)>, StoreError> {
    let Some(alert) = reader.entry(first)?.plain.alert else { return Ok(None) };
    Ok(recalls(reader, &alert)?.map(|it| (alert, it)))
}

impl Recalls {
    /// The newest entry about its copies and recalls: what a form is made on.
    #[must_use]
    pub fn version(&self) -> Seq {
        let of = |entry: Seq, events: &[(Seq, terms::recall::RecallEvent)]| {
            events.iter().map(|it| it.0).fold(entry, Ord::max)
        };
        let copies = self.copies.iter().map(|it| of(it.entry, &it.events));
        let recalls = self.recalls.iter().map(|it| of(it.entry, &it.events));
        copies.chain(recalls).fold(self.row.first, Ord::max)
    }

    /// It was called back whole, and that was not undone.
    #[must_use]
    pub fn is_gone(&self) -> Option<&RecallLine> {
        let whole = |it: &&RecallLine| it.order.kind.is_whole();
        self.recalls.iter().rev().filter(|it| it.undone().is_none()).find(whole)
    }
}

/// Every recall of the record, each with what became of its copies.
fn every(reader: &Reader<'_>) -> Result<Vec<(RecallRow, Recalls)>, StoreError> {
    let (mut all, mut before) = (Vec::new(), None);
    loop {
        let rows = reader.recalls(before, AT_ONCE)?;
        let Some(last) = rows.last() else { return Ok(all) };
        before = Some(last.seq);
        for row in rows {
            if let Some((_, found)) = of_first(reader, row.first)? {
                all.push((row, found));
            }
        }
    }
}

/// Copies that their holders said are gone in a stretch of time, each with how long that took from the recall on.
///
/// # Errors
/// The record cannot be read.
pub fn answered(reader: &Reader<'_>, stretch: (i64, i64)) -> Result<Vec<Answered>, StoreError> {
    let mut all = Vec::new();
    for (row, found) in every(reader)? {
        let Some(recall) = found.recalls.iter().find(|it| it.entry == row.seq) else { continue };
        for copy in &found.copies {
            let gone =
                copy.events.iter().find(|it| it.1.recall == row.seq && it.1.step == RecallStep::Purged);
            let Some((_, gone)) = gone.filter(|it| (stretch.0..stretch.1).contains(&it.1.at)) else {
                continue;
            };
            let from = recall.order.at.max(copy.copy.handed);
            all.push(Answered { kind: copy.copy.kind, took: gone.at.saturating_sub(from).max(0) });
        }
    }
    Ok(all)
}

/// Custodies under alerts that were called back: when that was, and when the person was released. `rows` is the board.
///
/// # Errors
/// The record cannot be read.
pub fn custodies(reader: &Reader<'_>, rows: &[Row]) -> Result<Vec<Ended>, StoreError> {
    let mut all = Vec::new();
    for row in rows {
        let mut from: Option<i64> = None;
        for alert in &row.alerts {
            let Some(found) = recalls(reader, alert)? else { continue };
            let whole = found.is_gone().map(|it| it.order.at);
            from = from.into_iter().chain(whole).min();
        }
        // Who was released before it was called back did not wait for it.
        let waits = |from: &i64| row.custody.released.is_none_or(|it| it >= *from);
        if let Some(from) = from.filter(waits) {
            all.push(Ended { recalled: from.max(row.custody.since), released: row.custody.released });
        }
    }
    Ok(all)
}

/// What an alert held that was called back.
#[derive(Clone, Debug)]
pub struct Evidence {
    /// Its recalls and copies.
    pub recalls: Recalls,
    /// Its newest content.
    pub received: Arc<Stored<AlertReceived>>,
    /// The newest examination; none where it was not examined.
    pub examination: Option<Examination>,
}

/// What was called back, as evidence; none where there is no such alert, where it was not called back whole, or where it is
/// erased. It is for a court, counsel, the person and whoever supervises: who may read it is asked before.
///
/// # Errors
/// The record cannot be read.
pub fn evidence(reader: &Reader<'_>, alert: &AlertId) -> Result<Option<Evidence>, DeskError> {
    let Some(recalls) = recalls(reader, alert)? else { return Ok(None) };
    if recalls.row.level != Some(Level::Suppressed) || recalls.is_gone().is_none() {
        return Ok(None);
    }
    let Some(received) = reader.revision(alert)? else { return Ok(None) };
    let examination = reader.examined(alert)?.map(|it| it.body.examination.clone());
    Ok(Some(Evidence { recalls, received, examination }))
}
