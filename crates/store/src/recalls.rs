//! Copies and recalls as projections: which copies of an alert somebody holds, what was called back, and when each copy is looked
//! at again.
//!
//! Promise: nothing stands in these tables that does not follow from the entries; erasing an alert takes none of these rows
//! away, because a copy elsewhere is a debt until its holder has answered.

use entries::{Entry, Plain};
use terms::recall::{RecallKind, RecallStep};
use terms::{AlertId, Seq};

use crate::db::{Connection, OptionalExtension, Row, params};
use crate::error::StoreError;
use crate::read::Reader;
use crate::requests::{most, word};
use crate::row::{self, int};

/// What an entry changes in these tables.
#[derive(Debug)]
pub(crate) enum Change {
    /// Somebody was handed a copy.
    Copied { alert: AlertId, at: i64 },
    /// An alert is called back: every copy of it is owed at once.
    Ordered { alert: AlertId, kind: RecallKind, at: i64, window: i64 },
    /// Something happened to one copy.
    Moved { copy: Seq, recall: Seq, step: RecallStep, next: Option<i64> },
    /// Something happened to a recall as a whole.
    Became { recall: Seq, step: RecallStep, at: i64 },
}

/// What stands of a copy before anybody was told anything.
const HELD: &str = "held";
/// What stands of a copy that is owed and was not sent.
const OWED: &str = "owed";
/// What stands of a recall.
const OPEN: &str = "open";

/// What an entry changes.
pub(crate) fn changes(plain: &Plain, entry: &Entry) -> Option<Change> {
    match entry {
        Entry::CopyRegistered(_) => {
            Some(Change::Copied { alert: plain.alert.clone()?, at: plain.recorded_at.micros() })
        }
        Entry::RecallOrdered(it) => Some(Change::Ordered {
            alert: plain.alert.clone()?,
            kind: it.order.kind,
            at: it.order.at,
            window: it.order.window,
        }),
        Entry::RecallMoved(it) => Some(match it.event.copy {
            Some(copy) => {
                Change::Moved { copy, recall: it.event.recall, step: it.event.step, next: it.event.next }
            }
            None => Change::Became { recall: it.event.recall, step: it.event.step, at: it.event.at },
        }),
        _ => None,
    }
}

/// Writes it. `seq` is the entry it comes from.
pub(crate) fn apply(db: &Connection, seq: Seq, change: Option<&Change>) -> crate::db::Result<()> {
    match change {
        None => Ok(()),
        // A copy of what was called back is owed when it is known.
        Some(Change::Copied { alert, at }) => {
            let Some(first) = first_of(db, alert)? else { return Ok(()) };
            let recall: Option<i64> = db
                .prepare_cached("SELECT MAX(seq) FROM recalls WHERE first_seq = $1 AND state <> 'restored'")?
                .query_row([first], |row| row.get(0))?;
            let (state, next) = if recall.is_some() { (OWED, Some(*at)) } else { (HELD, None) };
            db.prepare_cached(
                "INSERT INTO copies (seq, first_seq, recall, state, next) VALUES ($1, $2, $3, $4, $5)",
            )?
            .execute(params![int(seq), first, recall, state, next])
            .map(drop)
        }
        Some(Change::Ordered { alert, kind, at, window }) => {
            let Some(first) = first_of(db, alert)? else { return Ok(()) };
            db.prepare_cached(
                "INSERT INTO recalls (seq, first_seq, kind, state, due) VALUES ($1, $2, $3, $4, $5)",
            )?
            .execute(params![int(seq), first, kind.code(), OPEN, window])?;
            db.prepare_cached("UPDATE copies SET recall = $1, state = $2, next = $3 WHERE first_seq = $4")?
                .execute(params![int(seq), OWED, at, first])
                .map(drop)
        }
        Some(Change::Moved { copy, recall, step, next }) => db
            .prepare_cached("UPDATE copies SET state = $1, next = $2 WHERE seq = $3 AND recall = $4")?
            .execute(params![step.code(), next, int(*copy), int(*recall)])
            .map(drop),
        Some(Change::Became { recall, step, at }) => {
            let state = match step {
                RecallStep::Contested => "contested",
                RecallStep::Restored => "restored",
                RecallStep::Taken => "taken",
                RecallStep::Frozen => "frozen",
                RecallStep::EraseChosen => "erase_chosen",
                _ => return Ok(()),
            };
            db.prepare_cached("UPDATE recalls SET state = $1 WHERE seq = $2")?
                .execute(params![state, int(*recall)])?;
            if *step == RecallStep::Restored {
                // Every holder is told that it holds no more.
                db.prepare_cached("UPDATE copies SET state = $1, next = $2 WHERE recall = $3")?
                    .execute(params![OWED, at, int(*recall)])?;
            }
            Ok(())
        }
    }
}

/// The first entry of an alert.
fn first_of(db: &Connection, alert: &AlertId) -> crate::db::Result<Option<i64>> {
    db.prepare_cached("SELECT first_seq FROM alerts WHERE alert = $1")?
        .query_row([alert.as_str()], |row| row.get(0))
        .optional()
}

/// What stands of a copy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CopyRow {
    /// The entry in which it was registered.
    pub seq: Seq,
    /// The first entry of its alert.
    pub first: Seq,
    /// The recall that it is owed.
    pub recall: Option<Seq>,
    /// The newest step; none where nobody was told anything yet.
    pub state: Option<RecallStep>,
    /// When it is looked at again, microseconds since 1970.
    pub next: Option<i64>,
}

/// What stands of a recall.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecallRow {
    /// The entry in which it was ordered.
    pub seq: Seq,
    /// The first entry of its alert.
    pub first: Seq,
    /// What is asked.
    pub kind: RecallKind,
    /// What became of it as a whole; none while it stands as it was ordered.
    pub state: Option<RecallStep>,
    /// Nothing is erased before, microseconds since 1970.
    pub due: i64,
}

macro_rules! copies_where {
    ($rest:literal) => {
        concat!("SELECT seq, first_seq, recall, state, next FROM copies WHERE ", $rest)
    };
}

macro_rules! recalls_where {
    ($rest:literal) => {
        concat!("SELECT seq, first_seq, kind, state, due FROM recalls WHERE ", $rest)
    };
}

fn copy_row(row: &Row<'_>) -> crate::db::Result<CopyRow> {
    let state: String = row.get(3)?;
    Ok(CopyRow {
        seq: row::seq(row.get(0)?),
        first: row::seq(row.get(1)?),
        recall: row.get::<Option<i64>>(2)?.map(row::seq),
        state: RecallStep::parse(&state),
        next: row.get(4)?,
    })
}

fn recall_row(row: &Row<'_>) -> crate::db::Result<RecallRow> {
    let state: String = row.get(3)?;
    Ok(RecallRow {
        seq: row::seq(row.get(0)?),
        first: row::seq(row.get(1)?),
        kind: word(row, 2, RecallKind::parse)?,
        state: RecallStep::parse(&state),
        due: row.get(4)?,
    })
}

impl Reader<'_> {
    /// Copies of an alert, by its first entry, in the order in which they were registered.
    ///
    /// # Errors
    /// The tables cannot be read.
    pub fn copies_of(&self, first: Seq) -> Result<Vec<CopyRow>, StoreError> {
        self.many(copies_where!("first_seq = $1 ORDER BY seq"), [int(first)], copy_row)
    }

    /// A copy, by the entry in which it was registered.
    ///
    /// # Errors
    /// The tables cannot be read.
    pub fn copy(&self, seq: Seq) -> Result<Option<CopyRow>, StoreError> {
        self.one(copies_where!("seq = $1"), [int(seq)], copy_row)
    }

    /// Copies that are looked at again by a time, the earliest first.
    ///
    /// # Errors
    /// The tables cannot be read.
    pub fn copies_due(&self, at: i64, limit: usize) -> Result<Vec<CopyRow>, StoreError> {
        self.many(
            copies_where!("next IS NOT NULL AND next <= $1 ORDER BY next, seq LIMIT $2"),
            params![at, most(limit)],
            copy_row,
        )
    }

    /// As [`Self::copies_due`], the latest first.
    ///
    /// # Errors
    /// The tables cannot be read.
    pub fn copies_due_last(&self, at: i64, limit: usize) -> Result<Vec<CopyRow>, StoreError> {
        self.many(
            copies_where!("next IS NOT NULL AND next <= $1 ORDER BY next DESC, seq DESC LIMIT $2"),
            params![at, most(limit)],
            copy_row,
        )
    }

    /// Recalls of an alert, by its first entry, in their order.
    ///
    /// # Errors
    /// The tables cannot be read.
    pub fn recalls_of(&self, first: Seq) -> Result<Vec<RecallRow>, StoreError> {
        self.many(recalls_where!("first_seq = $1 ORDER BY seq"), [int(first)], recall_row)
    }

    /// Recalls before a place, the newest first.
    ///
    /// # Errors
    /// The tables cannot be read.
    pub fn recalls(&self, before: Option<Seq>, limit: usize) -> Result<Vec<RecallRow>, StoreError> {
        let before = before.map_or(i64::MAX, int);
        self.many(
            recalls_where!("seq < $1 ORDER BY seq DESC LIMIT $2"),
            params![before, most(limit)],
            recall_row,
        )
    }
}
