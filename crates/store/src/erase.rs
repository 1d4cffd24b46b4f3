//! Erasure: the act goes on the record, the key is destroyed, the sealed bytes are taken away.
//!
//! Five steps, each durable before the next: the `erased` entry with everything that pointed at the content; what lies
//! beside the record about the person (vault, mandates, kept answers); the key; the blobs; the journal of the tables. A crash between two of them is finished when the home is
//! opened next.
//! Promise: after the first step nothing of the owner is found by any look-up; after the second nobody can read
//! it; the plain columns that stay are covered by a digest in the `erased` entry.
//! Serves: Law Enforcement Directive Art 16, RPD Art 51; promise P14.

use std::fmt;
use std::ops::ControlFlow;

use data_encoding::BASE32_NOPAD;
use entries::{Entry, Erased, Kind, Owner, Plain, Time};
use keystore::KeystoreError;
use rand_core::CryptoRng;
use sha2::{Digest, Sha256};
use terms::id::{RegisterId, RequestId};
use terms::{Actor, AlertId, Date, Seq};

use crate::annex::{Annex, Beside};
use crate::batch::{Batch, NewEntry};
use crate::clocks;
use crate::db::{Row, params, sqlite};
use crate::error::{StoreError, database};
use crate::projection::Gone;
use crate::row::{self, int};
use crate::store::Store;

/// What is done between two steps of an erasure: tests stop there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The `erased` entry is durable.
    Recorded,
    /// What lay beside the record is gone.
    BesideGone,
    /// The key is destroyed.
    KeyDestroyed,
    /// The sealed bytes are gone from the tables.
    BlobsGone,
}

/// Whose entries are erased.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Whose {
    /// Everything sealed for an alert's subject, and the question sheets that were answered about it, each of which
    /// has a key of its own and an `erased` entry of its own.
    Alert(AlertId),
    /// A register entry about a person or a case.
    Register(RegisterId),
    /// A request with everything that stands on it.
    Request(RequestId),
    /// Everything of a day that concerned nobody in particular.
    Day(Date),
    /// One entry with a key of its own: the answers to a question sheet, a distinguishing record, a proposed entry of a
    /// register with what was answered, fingerprints that stayed.
    Own(Seq),
}

impl fmt::Display for Whose {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Alert(id) => id.fmt(f),
            Self::Register(id) => id.fmt(f),
            Self::Request(id) => id.fmt(f),
            Self::Day(day) => Owner::Day(*day).fmt(f),
            Self::Own(seq) => seq.fmt(f),
        }
    }
}

/// An act of erasure.
#[derive(Clone, Debug)]
pub struct Erasure<'a> {
    /// Whose entries.
    pub whose: &'a Whose,
    /// Who erases.
    pub actor: &'a Actor,
    /// The legal ground.
    pub ground: &'a str,
    /// The day of the act.
    pub effective: Date,
}

/// An owner, and the entry by which the tables find what it owns; none for a day.
pub(crate) struct Found {
    pub(crate) owner: String,
    pub(crate) first: Option<Seq>,
}

impl Store {
    /// Erases everything sealed for an owner.
    ///
    /// # Errors
    /// The owner owns nothing, was erased before, or owns the first entry or the day of the act; or the disk
    /// refused: then the process must stop.
    pub fn erase(
        &mut self,
        act: &Erasure<'_>,
        now: Time,
        rng: &mut dyn CryptoRng,
    ) -> Result<Seq, StoreError> {
        self.erase_until(act, now, rng, &mut |_| ControlFlow::Continue(()))
    }

    /// As [`Store::erase`], and says what went with it beside the record.
    ///
    /// # Errors
    /// As [`Store::erase`].
    pub fn erase_counted(
        &mut self,
        act: &Erasure<'_>,
        now: Time,
        rng: &mut dyn CryptoRng,
    ) -> Result<(Seq, Beside), StoreError> {
        self.erase_each(act, now, rng, &mut |_| ControlFlow::Continue(()))
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
        self.erase_each(act, now, rng, hook).map(|it| it.0)
    }

    fn erase_each(
        &mut self,
        act: &Erasure<'_>,
        now: Time,
        rng: &mut dyn CryptoRng,
        hook: &mut dyn FnMut(Step) -> ControlFlow<()>,
    ) -> Result<(Seq, Beside), StoreError> {
        self.check_writable()?;
        let mut beside = Beside::default();
        // What a person said at a meeting, and what tells a namesake apart from the person of the alert, stand under keys
        // of their own and go first: were the act cut short between, the alert is still there to be erased again.
        if let Whose::Alert(id) = act.whose {
            for own in self.own_of(id)? {
                let whose = Whose::Own(own);
                beside += self.erase_one(&Erasure { whose: &whose, ..act.clone() }, now, rng, hook)?.1;
            }
        }
        // What was proposed before it was entered says the same.
        if let Whose::Register(id) = act.whose
            && let Some((entered, _)) = self.read().registered(id)?
            && let Some(proposal) = self.proposal_of(entered)?
        {
            let whose = Whose::Own(proposal);
            beside += self.erase_one(&Erasure { whose: &whose, ..act.clone() }, now, rng, hook)?.1;
        }
        let (seq, own) = self.erase_one(act, now, rng, hook)?;
        beside += own;
        Ok((seq, beside))
    }

    /// The proposal that a register entry was confirmed from, where it was not erased.
    fn proposal_of(&self, entered: Seq) -> Result<Option<Seq>, StoreError> {
        let Some(at) = self.read().entry(entered)?.plain.caused_by else { return Ok(None) };
        let plain = self.read().entry(at)?.plain;
        let live = self.read().erasure(&plain.owner.to_string())?.is_none();
        Ok((live && plain.kind == Kind::EntryProposed.code()).then_some(at))
    }

    /// Sheets and distinguishing records about an alert that were not erased.
    fn own_of(&self, alert: &AlertId) -> Result<Vec<Seq>, StoreError> {
        let own = self.read().followed(alert, &[Kind::SheetAnswered, Kind::Distinguished])?;
        Ok(own.into_iter().map(|it| it.plain.seq).collect())
    }

    fn erase_one(
        &mut self,
        act: &Erasure<'_>,
        now: Time,
        rng: &mut dyn CryptoRng,
        hook: &mut dyn FnMut(Step) -> ControlFlow<()>,
    ) -> Result<(Seq, Beside), StoreError> {
        let found = self.find(act.whose)?;
        self.erase_found(act, &found, now, rng, hook)
    }

    pub(crate) fn erase_found(
        &mut self,
        act: &Erasure<'_>,
        found: &Found,
        now: Time,
        rng: &mut dyn CryptoRng,
        hook: &mut dyn FnMut(Step) -> ControlFlow<()>,
    ) -> Result<(Seq, Beside), StoreError> {
        if self.read().erasure(&found.owner)?.is_some() {
            return Err(StoreError::ErasedOwner(found.owner.clone()));
        }
        let columns = self.owned(found)?;
        if columns.is_empty() {
            return Err(StoreError::NoOwner(found.owner.clone()));
        }
        if columns.iter().any(|it| it.seq == Seq(0)) || *act.whose == Whose::Day(act.effective) {
            return Err(StoreError::Needed(found.owner.clone()));
        }
        // It holds names of everybody; the next one is made without the one who is erased.
        self.drop_snapshot()?;
        // What is deleted in the tables is overwritten there, not only unlinked.
        self.scrub(true)?;
        let seq = self.record(act, found, now, rng)?;
        let mut done = |step| match hook(step) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => Err(StoreError::Stopped),
        };
        let finished = done(Step::Recorded).and_then(|()| self.finish(found, &mut done));
        if finished.is_err() {
            self.stopped = true;
        }
        let beside = finished?;
        self.scrub(false)?;
        self.keep_erasure_list()?;
        Ok((seq, beside))
    }

    /// Puts the act on the record for an owner of whom nothing is there: what arrives of them later begins under another
    /// key, as after any erasure.
    pub(crate) fn erase_absent(
        &mut self,
        act: &Erasure<'_>,
        owner: &str,
        now: Time,
        rng: &mut dyn CryptoRng,
    ) -> Result<Seq, StoreError> {
        // A marker stands where there was a key, so that none is made again under that name.
        match self.keys.ensure(&[owner], rng) {
            Ok(()) | Err(KeystoreError::Destroyed(_)) => {}
            Err(error) => return Err(error.into()),
        }
        let found = Found { owner: owner.to_owned(), first: None };
        let seq = self.record(act, &found, now, rng)?;
        self.finish(&found, &mut |_| Ok(()))?;
        Ok(seq)
    }

    fn find(&self, whose: &Whose) -> Result<Found, StoreError> {
        let nothing = || StoreError::NoOwner(whose.to_string());
        let read = self.read();
        match whose {
            Whose::Alert(id) => {
                let row = read.alert(id)?.ok_or_else(nothing)?;
                Ok(Found { owner: row.owner.to_string(), first: Some(row.first) })
            }
            Whose::Register(id) => {
                let (entered, _) = read.registered(id)?.ok_or_else(nothing)?;
                match &read.entry(entered)?.plain.owner {
                    Owner::Subject(owner) => Ok(Found { owner: owner.to_string(), first: Some(entered) }),
                    // It is about nobody, and is erased with its day.
                    Owner::Day(_) => Err(nothing()),
                }
            }
            Whose::Own(seq) => {
                let plain = read.entry(*seq)?.plain;
                let kinds = [Kind::SheetAnswered, Kind::Distinguished, Kind::EntryProposed, Kind::WatchBegun];
                let own = kinds.iter().any(|it| it.code() == plain.kind);
                match &plain.owner {
                    Owner::Subject(owner) if own => Ok(Found { owner: owner.to_string(), first: Some(*seq) }),
                    Owner::Subject(_) | Owner::Day(_) => Err(nothing()),
                }
            }
            Whose::Request(id) => {
                let row = read.request(id)?.ok_or_else(nothing)?;
                Ok(Found { owner: read.entry(row.first)?.plain.owner.to_string(), first: Some(row.first) })
            }
            Whose::Day(day) => Ok(Found { owner: Owner::Day(*day).to_string(), first: None }),
        }
    }

    /// The plain columns of everything an owner owns.
    fn owned(&self, found: &Found) -> Result<Vec<Plain>, StoreError> {
        let read = || -> crate::db::Result<Vec<Plain>> {
            match found.first.map(int) {
                Some(first) => {
                    let sql = format!(
                        "SELECT {} FROM entries WHERE owner = $1 AND seq IN \
                         (SELECT seq FROM trail WHERE first_seq = $2 UNION ALL SELECT CAST($2 AS BIGINT)) ORDER BY seq",
                        row::COLUMNS
                    );
                    self.db.prepare(&sql)?.query_map(params![found.owner, first], row::plain)?.collect()
                }
                None => {
                    let sql = format!(
                        "SELECT {} FROM entries WHERE owner = $1 AND owner >= 'day-' AND owner < 'day.' ORDER BY seq",
                        row::COLUMNS
                    );
                    self.db.prepare(&sql)?.query_map([&found.owner], row::plain)?.collect()
                }
            }
        };
        read().map_err(database("read what an owner owns"))
    }

    fn record(
        &mut self,
        act: &Erasure<'_>,
        found: &Found,
        now: Time,
        rng: &mut dyn CryptoRng,
    ) -> Result<Seq, StoreError> {
        self.recent.borrow_mut().clear();
        let mut batch = Batch::begin(self, now, rng)?;
        // Read where nobody else writes: what another node added meanwhile is erased too.
        let columns = batch.store().owned(found)?;
        let of_kind = |kind: Kind| {
            columns.iter().filter(move |it| it.kind == kind.code()).map(|it| it.seq).collect::<Vec<Seq>>()
        };
        let gone = Gone {
            alert: found.first.filter(|_| matches!(act.whose, Whose::Alert(_))),
            arrivals: of_kind(Kind::AlertReceived),
            entered: of_kind(Kind::Entered),
            clocks: clocks::BEGIN.into_iter().flat_map(of_kind).collect(),
            request: of_kind(Kind::RequestLodged).first().copied(),
        };
        let entry = Erased {
            owner: found.owner.clone(),
            ground: act.ground.to_owned(),
            entries: columns.len() as u64,
            columns: digest(&columns),
        };
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
            &gone,
        )?;
        batch.execute(
            "INSERT INTO unfinished (seq, owner, first_seq) VALUES ($1, $2, $3)",
            params![int(seq), found.owner, found.first.map(int)],
        )?;
        batch.commit()?;
        Ok(seq)
    }

    /// Finishes every erasure that was recorded and not finished.
    pub(crate) fn finish_erasures(&mut self) -> Result<(), StoreError> {
        let unfinished: Vec<Found> = self
            .db
            .prepare("SELECT owner, first_seq FROM unfinished ORDER BY seq")
            .and_then(|mut select| {
                let found = |row: &Row<'_>| {
                    Ok(Found { owner: row.get(0)?, first: row.get::<Option<i64>>(1)?.map(row::seq) })
                };
                select.query_map((), found)?.collect()
            })
            .map_err(database("look for unfinished erasures"))?;
        if unfinished.is_empty() {
            return Ok(());
        }
        self.drop_snapshot()?;
        self.scrub(true)?;
        for found in unfinished {
            self.finish(&found, &mut |_| Ok(()))?;
        }
        self.scrub(false)
    }

    fn finish(
        &mut self,
        found: &Found,
        done: &mut dyn FnMut(Step) -> Result<(), StoreError>,
    ) -> Result<Beside, StoreError> {
        let owned = self.owned(found)?;
        let beside = self.erase_beside(&owned)?;
        done(Step::BesideGone)?;
        match self.keys.destroy(&found.owner) {
            // A reader of the keys stands in the way of emptying their journal: the next opening does it.
            Ok(()) | Err(KeystoreError::NotScrubbed(_) | KeystoreError::NoKey(_)) => {}
            Err(error) => return Err(StoreError::fatal("destroy a key", error)),
        }
        done(Step::KeyDestroyed)?;
        let take_away = || -> crate::db::Result<()> {
            let transaction = self.db.unchecked_transaction()?;
            for plain in &owned {
                transaction.execute("UPDATE entries SET blob = NULL WHERE seq = $1", [int(plain.seq)])?;
            }
            transaction.execute("DELETE FROM unfinished WHERE owner = $1", [&found.owner])?;
            transaction.commit()
        };
        take_away().map_err(|error| StoreError::fatal("take the sealed bytes away", error))?;
        done(Step::BlobsGone)?;
        // Where a reader stands in the way the journal is emptied later; what stands in it cannot be opened.
        sqlite::empty_journal(&self.db).map_err(|error| StoreError::fatal("empty the journal", error))?;
        Ok(beside)
    }

    /// What lies beside the record about whom these entries are: while they can still be read, because the id of a
    /// register entry stands in its content alone.
    fn erase_beside(&self, owned: &[Plain]) -> Result<Beside, StoreError> {
        let Some(annex) = Annex::there(&self.home)? else { return Ok(Beside::default()) };
        let (mut gone, mut carried) = (Vec::new(), Vec::new());
        for plain in owned {
            let alert = plain.alert.as_ref().map(ToString::to_string);
            match Kind::parse(&plain.kind) {
                Some(Kind::AlertReceived) => gone.extend(alert),
                Some(Kind::Entered) => match self.read().kept(plain.seq) {
                    Ok(Some((_, Entry::Entered(entered), _))) => gone.push(entered.register.to_string()),
                    Ok(_) => {}
                    // Its key is gone: this was done before, or the home was put back and has no answers.
                    Err(StoreError::ErasedEntry(_)) => {}
                    Err(error) => return Err(error),
                },
                // Of a day that goes only what was asked is gone: the alerts that were named in it stay.
                Some(_) | None if matches!(plain.owner, Owner::Day(_)) => {}
                Some(_) | None => carried.extend(alert),
            }
        }
        let now: i64 = self
            .db
            .query_row("SELECT MAX(recorded_at) FROM entries", (), |row| row.get(0))
            .map_err(database("read the time of the newest entry"))?;
        annex.erase(&gone, &carried, now)
    }

    fn scrub(&self, on: bool) -> Result<(), StoreError> {
        sqlite::scrub(&self.db, on).map_err(database("set how deleted rows are overwritten"))
    }
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
