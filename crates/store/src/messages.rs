//! Messages between gateways as projections: what waits to go out, what came, and what was called back before it is here.
//!
//! Promise: a message goes into the outbox in the transaction of what brought it about, and leaves it when its peer has said that it
//! took it; nothing of it is trimmed. The same message again is known. An alert that was called back comes back called back.

use entries::{Entry, Plain};
use terms::exchange::{MessageKind, TakenAs};
use terms::recall::RecallStep;
use terms::{AlertId, Seq};

use crate::db::{Connection, Row, params};
use crate::error::StoreError;
use crate::read::Reader;
use crate::requests::{most, word};
use crate::row::{self, int};

/// What an entry changes in these tables.
#[derive(Debug)]
pub(crate) enum Change {
    /// A message goes out.
    Made { peer: String, kind: MessageKind, recall: Option<Seq>, copy: Option<Seq>, step: Option<RecallStep> },
    /// It arrived.
    Done { message: Seq },
    /// One came.
    Taken { message: String },
    /// An alert is called back, here or not.
    Gone { alert: AlertId },
    /// That was undone.
    Back { recall: Seq },
}

/// What stands of a message that has not arrived.
const WAITING: &str = "waiting";
/// What stands of one that has.
const DONE: &str = "done";

/// How a message that came is known again: who sent it, and its number there.
fn name_of(from: &str, number: &str) -> String {
    format!("{from} {number}")
}

/// What an entry changes.
pub(crate) fn changes(plain: &Plain, entry: &Entry) -> Vec<Change> {
    match entry {
        Entry::MessageMade(it) => {
            let said = &it.message;
            let (peer, kind, step) = (said.to.clone(), said.kind, said.step);
            vec![Change::Made { peer, kind, recall: said.recall, copy: said.copy, step }]
        }
        Entry::MessageDone(it) => vec![Change::Done { message: it.message.message }],
        Entry::MessageTaken(it) => {
            let said = &it.message;
            let mut all = vec![Change::Taken { message: name_of(&said.from, &said.number) }];
            if let Some(alert) = said.alert.clone().filter(|_| said.taken == TakenAs::Waits) {
                all.push(Change::Gone { alert });
            }
            all
        }
        Entry::RecallOrdered(it) if it.order.kind.is_whole() => {
            plain.alert.clone().map(|alert| Change::Gone { alert }).into_iter().collect()
        }
        Entry::RecallMoved(it) if it.event.step == RecallStep::Restored => {
            vec![Change::Back { recall: it.event.recall }]
        }
        _ => Vec::new(),
    }
}

/// Writes them. `seq` is the entry they come from.
pub(crate) fn apply(db: &Connection, seq: Seq, changes: &[Change]) -> crate::db::Result<()> {
    for change in changes {
        match change {
            Change::Made { peer, kind, recall, copy, step } => db
                .prepare_cached(
                    "INSERT INTO outbox (seq, peer, kind, recall, copy, step, state) VALUES ($1, $2, $3, $4, $5, $6, $7)",
                )?
                .execute(params![
                    int(seq),
                    peer,
                    kind.code(),
                    recall.map(int),
                    copy.map(int),
                    step.map(RecallStep::code),
                    WAITING
                ])?,
            Change::Done { message } => db
                .prepare_cached("UPDATE outbox SET state = $1 WHERE seq = $2")?
                .execute(params![DONE, int(*message)])?,
            Change::Taken { message } => db
                .prepare_cached("INSERT INTO inbox (message, seq) VALUES ($1, $2) ON CONFLICT DO NOTHING")?
                .execute(params![message, int(seq)])?,
            Change::Gone { alert } => db
                .prepare_cached("INSERT INTO tombstones (alert, seq) VALUES ($1, $2)")?
                .execute(params![alert.as_str(), int(seq)])?,
            Change::Back { recall } => {
                db.prepare_cached("DELETE FROM tombstones WHERE seq = $1")?.execute([int(*recall)])?
            }
        };
    }
    Ok(())
}

/// A message that goes out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutboxRow {
    /// Its entry, which has the token beside it.
    pub seq: Seq,
    /// To whom.
    pub peer: String,
    /// What it is about.
    pub kind: MessageKind,
    /// The recall it is about.
    pub recall: Option<Seq>,
    /// The copy whose holder is told.
    pub copy: Option<Seq>,
    /// For a receipt: what is said.
    pub step: Option<RecallStep>,
    /// Its peer has said that it took it.
    pub done: bool,
}

fn outbox_row(row: &Row<'_>) -> crate::db::Result<OutboxRow> {
    let (step, state): (Option<String>, String) = (row.get(5)?, row.get(6)?);
    Ok(OutboxRow {
        seq: row::seq(row.get(0)?),
        peer: row.get(1)?,
        kind: word(row, 2, MessageKind::parse)?,
        recall: row.get::<Option<i64>>(3)?.map(row::seq),
        copy: row.get::<Option<i64>>(4)?.map(row::seq),
        step: step.as_deref().and_then(RecallStep::parse),
        done: state == DONE,
    })
}

impl Reader<'_> {
    /// Peers for whom something waits.
    ///
    /// # Errors
    /// The tables cannot be read.
    pub fn outbox_peers(&self) -> Result<Vec<String>, StoreError> {
        self.many("SELECT DISTINCT peer FROM outbox WHERE state = 'waiting' ORDER BY peer", (), |row| {
            row.get(0)
        })
    }

    /// What waits for a peer behind a place, the oldest first.
    ///
    /// # Errors
    /// The tables cannot be read.
    pub fn outbox(&self, peer: &str, after: Option<Seq>, limit: usize) -> Result<Vec<OutboxRow>, StoreError> {
        let after = after.map_or(-1, int);
        self.many(
            "SELECT seq, peer, kind, recall, copy, step, state FROM outbox WHERE state = 'waiting' AND peer = $1 \
             AND seq > $2 ORDER BY seq LIMIT $3",
            params![peer, after, most(limit)],
            outbox_row,
        )
    }

    /// What waits for a peer, the newest first.
    ///
    /// # Errors
    /// The tables cannot be read.
    pub fn outbox_last(&self, peer: &str, limit: usize) -> Result<Vec<OutboxRow>, StoreError> {
        self.many(
            "SELECT seq, peer, kind, recall, copy, step, state FROM outbox WHERE state = 'waiting' AND peer = $1 \
             ORDER BY seq DESC LIMIT $2",
            params![peer, most(limit)],
            outbox_row,
        )
    }

    /// How much waits.
    ///
    /// # Errors
    /// The tables cannot be read.
    pub fn outbox_waiting(&self) -> Result<u64, StoreError> {
        let counted: Vec<i64> =
            self.many("SELECT COUNT(*) FROM outbox WHERE state = 'waiting'", (), |row| row.get(0))?;
        Ok(counted.first().map_or(0, |it| u64::try_from(*it).unwrap_or(0)))
    }

    /// What went out about a recall, in order.
    ///
    /// # Errors
    /// The tables cannot be read.
    pub fn messages_of(&self, recall: Seq) -> Result<Vec<OutboxRow>, StoreError> {
        self.many(
            "SELECT seq, peer, kind, recall, copy, step, state FROM outbox WHERE recall = $1 ORDER BY seq",
            [int(recall)],
            outbox_row,
        )
    }

    /// A message that goes out, by its entry.
    ///
    /// # Errors
    /// The tables cannot be read.
    pub fn message(&self, seq: Seq) -> Result<Option<OutboxRow>, StoreError> {
        let found = self.many(
            "SELECT seq, peer, kind, recall, copy, step, state FROM outbox WHERE seq = $1",
            [int(seq)],
            outbox_row,
        )?;
        Ok(found.into_iter().next())
    }

    /// Where a message of a peer was taken, by its number there.
    ///
    /// # Errors
    /// The tables cannot be read.
    pub fn taken(&self, from: &str, number: &str) -> Result<Option<Seq>, StoreError> {
        let found: Vec<i64> =
            self.many("SELECT seq FROM inbox WHERE message = $1", [name_of(from, number).as_str()], |row| {
                row.get(0)
            })?;
        Ok(found.first().map(|it| row::seq(*it)))
    }

    /// Where an alert was called back whole, and where a recall of it waits because it is not here: the newest first.
    ///
    /// # Errors
    /// The tables cannot be read.
    pub fn tombstones(&self, alert: &AlertId) -> Result<Vec<Seq>, StoreError> {
        self.many("SELECT seq FROM tombstones WHERE alert = $1 ORDER BY seq DESC", [alert.as_str()], |row| {
            Ok(row::seq(row.get(0)?))
        })
    }
}
