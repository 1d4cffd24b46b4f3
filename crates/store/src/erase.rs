//! Erasure: the act goes on the record, the key is destroyed, the sealed bytes are taken away.
//!
//! Four steps, each durable before the next: the `erased` entry with everything that pointed at the content;
//! the key; the blobs; the journal of the tables. A crash between two of them is finished when the home is
//! opened next.
//! Promise: after the first step nothing of the owner is found by any look-up; after the second nobody can read
//! it; the plain columns that stay are covered by a digest in the `erased` entry.
//! Serves: Law Enforcement Directive Art 16, RPD Art 51; promise P14.

use std::ops::ControlFlow;

use data_encoding::BASE32_NOPAD;
use entries::{Entry, Erased, Kind, Owner, Plain, Time};
use keystore::KeystoreError;
use rand_core::CryptoRng;
use rusqlite::{Connection, params};
use sha2::{Digest, Sha256};
use terms::{Actor, AlertId, Date, Seq};

use crate::batch::{Batch, NewEntry};
use crate::error::{StoreError, database};
use crate::row::{self, int};
use crate::store::Store;

/// What is done between two steps of an erasure: tests stop there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The `erased` entry is durable.
    Recorded,
    /// The key is destroyed.
    KeyDestroyed,
    /// The sealed bytes are gone from the tables.
    BlobsGone,
}

/// An act of erasure.
#[derive(Clone, Debug)]
pub struct Erasure<'a> {
    /// Whose entries.
    pub owner: &'a Owner,
    /// Who erases.
    pub actor: &'a Actor,
    /// The legal ground.
    pub ground: &'a str,
    /// The day of the act.
    pub effective: Date,
}

impl Store {
    /// Erases everything sealed for an owner.
    ///
    /// # Errors
    /// The owner owns nothing, was erased before, or owns the first entry or the day of the act; or the disk
    /// refused: then the process must stop.
    pub fn erase(&mut self, act: &Erasure<'_>, now: Time, rng: &mut dyn CryptoRng) -> Result<Seq, StoreError> {
        self.erase_until(act, now, rng, &mut |_| ControlFlow::Continue(()))
    }

    /// As [`Store::erase`], and stops where the hook says so: the home is then as a crash would leave it.
    ///
    /// # Errors
    /// As [`Store::erase`]; [`StoreError::Stopped`] where the hook stopped it.
    pub fn erase_until(
        &mut self,
        act: &Erasure<'_>,
        now: Time,
        rng: &mut dyn CryptoRng,
        hook: &mut dyn FnMut(Step) -> ControlFlow<()>,
    ) -> Result<Seq, StoreError> {
        self.check_writable()?;
        let owner = act.owner.to_string();
        if self.read().erasure(&owner)?.is_some() {
            return Err(StoreError::ErasedOwner(owner));
        }
        let columns = columns_of(&self.db, &owner)?;
        if columns.is_empty() {
            return Err(StoreError::NoOwner(owner));
        }
        if columns.iter().any(|it| it.seq == Seq(0)) || *act.owner == Owner::Day(act.effective) {
            return Err(StoreError::Needed(owner));
        }
        // What is deleted in the tables is overwritten there, not only unlinked.
        self.scrub(true)?;
        let seq = self.record(act, &owner, &columns, now, rng)?;
        let mut done = |step| match hook(step) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => Err(StoreError::Stopped),
        };
        let finished = done(Step::Recorded).and_then(|()| self.finish(&owner, &mut done));
        if finished.is_err() {
            self.stopped = true;
        }
        finished?;
        self.scrub(false)?;
        Ok(seq)
    }

    fn record(
        &mut self,
        act: &Erasure<'_>,
        owner: &str,
        columns: &[Plain],
        now: Time,
        rng: &mut dyn CryptoRng,
    ) -> Result<Seq, StoreError> {
        let entry = Erased {
            owner: owner.to_owned(),
            ground: act.ground.to_owned(),
            entries: columns.len() as u64,
            columns: digest(columns),
        };
        let mut alerts: Vec<AlertId> = columns.iter().filter_map(|it| it.alert.clone()).collect();
        alerts.sort();
        alerts.dedup();
        let entered: Vec<Seq> =
            columns.iter().filter(|it| it.kind == Kind::Entered.code()).map(|it| it.seq).collect();
        self.recent.borrow_mut().clear();
        let mut batch = Batch::begin(self, now, rng)?;
        let seq = batch.write(
            &NewEntry {
                entry: Entry::Erased(entry),
                actor: act.actor.clone(),
                effective: act.effective,
                alert: None,
                owner: Owner::Day(act.effective),
                caused_by: None,
                original: &[],
                decided_on: None,
            },
            &alerts,
            &entered,
        )?;
        batch.execute("INSERT INTO unfinished (seq, owner) VALUES ($1, $2)", params![int(seq), owner])?;
        batch.commit()?;
        Ok(seq)
    }

    /// Finishes every erasure that was recorded and not finished.
    pub(crate) fn finish_erasures(&mut self) -> Result<(), StoreError> {
        let owners: Vec<String> = self
            .db
            .prepare("SELECT owner FROM unfinished ORDER BY seq")
            .and_then(|mut select| select.query_map((), |row| row.get(0))?.collect())
            .map_err(database("look for unfinished erasures"))?;
        if owners.is_empty() {
            return Ok(());
        }
        self.scrub(true)?;
        for owner in owners {
            self.finish(&owner, &mut |_| Ok(()))?;
        }
        self.scrub(false)
    }

    fn finish(&mut self, owner: &str, done: &mut dyn FnMut(Step) -> Result<(), StoreError>) -> Result<(), StoreError> {
        match self.keys.destroy(owner) {
            // A reader of the keys stands in the way of emptying their journal: the next opening does it.
            Ok(()) | Err(KeystoreError::NotScrubbed(_) | KeystoreError::NoKey(_)) => {}
            Err(error) => return Err(StoreError::fatal("destroy a key", error)),
        }
        done(Step::KeyDestroyed)?;
        let take_away = || -> rusqlite::Result<()> {
            let transaction = self.db.unchecked_transaction()?;
            transaction.execute("UPDATE entries SET blob = NULL WHERE owner = $1", [owner])?;
            transaction.execute("DELETE FROM unfinished WHERE owner = $1", [owner])?;
            transaction.commit()
        };
        take_away().map_err(|error| StoreError::fatal("take the sealed bytes away", error))?;
        done(Step::BlobsGone)?;
        // Where a reader stands in the way the journal is emptied later; what stands in it cannot be opened.
        self.db
            .query_row("PRAGMA wal_checkpoint(TRUNCATE)", (), |_| Ok(()))
            .map_err(|error| StoreError::fatal("empty the journal", error))
    }

    fn scrub(&self, on: bool) -> Result<(), StoreError> {
        self.db
            .pragma_update_and_check(None, "secure_delete", on, |_| Ok(()))
            .map_err(database("set how deleted rows are overwritten"))
    }
}

/// The plain columns of everything an owner owns.
pub(crate) fn columns_of(db: &Connection, owner: &str) -> Result<Vec<Plain>, StoreError> {
    let sql = format!("SELECT {} FROM entries WHERE owner = $1 ORDER BY seq", row::COLUMNS);
    db.prepare(&sql)
        .and_then(|mut select| select.query_map([owner], row::plain)?.collect())
        .map_err(database("read what an owner owns"))
}

/// The digest over plain columns that an `erased` entry carries.
pub(crate) fn digest(columns: &[Plain]) -> String {
    let mut hasher = Sha256::new();
    for plain in columns {
        let bytes = plain.to_json();
        hasher.update((bytes.len() as u64).to_be_bytes());
        hasher.update(&bytes);
    }
    BASE32_NOPAD.encode(&hasher.finalize()).to_ascii_lowercase()
}
