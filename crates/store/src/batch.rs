//! A batch: one transaction of entries, their projections and the new head of the log.
//!
//! Promise: what [`Batch::commit`] returned from is on the disk, keys before entries and entries before head; a
//! batch that is dropped, or of which one entry was refused by the disk, leaves nothing. Reads inside the batch
//! see what was appended to it.

use std::collections::BTreeMap;

use entries::{Entry, FORMAT, Kind, Leaf, Owner, Plain, Time, actor_text};
use keystore::KeyState;
use rand_core::CryptoRng;
use terms::lift::Lift;
use terms::recall::RecallStep;
use terms::watch::WatchStep;
use terms::{Actor, AlertId, Date, Level, Seq, Standing};
use transparency::{Hash, Tree, leaf_hash};

use crate::blob;
use crate::clocks;
use crate::db::{DatabaseError, params};
use crate::era;
use crate::error::{StoreError, database};
use crate::folds::folds;
use crate::ids::Ids;
use crate::messages;
use crate::projection::{self, Change, Gone, Seen};
use crate::read::{AlertRow, Content, Reader};
use crate::recalls;
use crate::requests;
use crate::row::int;
use crate::schema::is_disk;
use crate::store::Store;
use crate::watches;

/// An entry to be appended.
pub struct NewEntry<'a> {
    /// The content.
    pub entry: Entry,
    /// Who.
    pub actor: Actor,
    /// The day it is about.
    pub effective: Date,
    /// The alert it belongs to.
    pub alert: Option<AlertId>,
    /// Whose key seals it ([`Reader::owner_of`], or a day where it concerns nobody in particular).
    pub owner: Owner,
    /// The entry that brought it about.
    pub caused_by: Option<Seq>,
    /// The bytes as they came, cut per record; empty where there are none.
    pub original: &'a [u8],
    /// The newest entry that the decision behind it read. An entry that raises must name it; any entry that
    /// names it is refused where something protects since.
    pub decided_on: Option<Seq>,
}

/// What is durable after a commit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Committed {
    /// Entries on the record.
    pub size: u64,
    /// Root over them.
    pub root: Hash,
    /// The newest entry that protects.
    pub protective: Option<Seq>,
}

/// One transaction. See the head of this file.
pub struct Batch<'s> {
    store: &'s mut Store,
    rng: &'s mut dyn CryptoRng,
    now: Time,
    tree: Tree,
    protective: Option<Seq>,
    kinds: BTreeMap<(Kind, u16), u64>,
    /// Something was written: what was read since may never be.
    wrote: bool,
    /// One entry was written in part: nothing of the batch may be committed.
    broken: bool,
    open: bool,
}

/// No part of an entry is longer: three of them and what sealing adds stay within what a row can hold.
const LONGEST_PART: usize = 256 << 20;

impl<'s> Batch<'s> {
    pub(crate) fn begin(
        store: &'s mut Store,
        now: Time,
        rng: &'s mut dyn CryptoRng,
    ) -> Result<Self, StoreError> {
        store.begin_to_write()?;
        Ok(Self {
            tree: store.tree.clone(),
            protective: store.protective,
            store,
            rng,
            now,
            kinds: BTreeMap::new(),
            wrote: false,
            broken: false,
            open: true,
        })
    }

    /// The record as this transaction sees it.
    pub(crate) fn store(&self) -> &Store {
        self.store
    }

    /// Makes the keys of many owners durable at once. An owner that is not named here gets its key when the
    /// first entry of it is appended, which takes one more write to the disk.
    ///
    /// # Errors
    /// An owner was erased, or the keys could not be made durable.
    pub fn ensure(&mut self, owners: &[Owner]) -> Result<(), StoreError> {
        let names: Vec<String> = owners.iter().map(ToString::to_string).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        self.ensure_names(&names)
    }

    fn ensure_names(&mut self, names: &[&str]) -> Result<(), StoreError> {
        use keystore::KeystoreError as Keys;
        self.store.keys.ensure(names, self.rng).map_err(|error| match error {
            Keys::Destroyed(owner) => StoreError::ErasedOwner(owner),
            error @ (Keys::Io { .. } | Keys::Database { .. }) => {
                self.store.stopped = true;
                StoreError::fatal("make keys durable", error)
            }
            error => StoreError::Keys(error),
        })
    }

    /// Makes ids.
    #[must_use]
    pub fn ids(&self) -> &Ids {
        &self.store.ids
    }

    /// Reads; what was appended to this batch is seen.
    #[must_use]
    pub fn read(&self) -> Reader<'_> {
        Reader { size: self.tree.size(), ..self.store.read() }
    }

    /// Entries on the record, those of this batch included.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.tree.size()
    }

    /// The newest entry that protects, those of this batch included.
    #[must_use]
    pub fn protective(&self) -> Option<Seq> {
        self.protective
    }

    /// Appends an entry and applies its projections.
    ///
    /// # Errors
    /// The entry may not stand here (see [`StoreError`]); the batch goes on without it. Or the tables refused;
    /// nothing of the batch can then be committed.
    pub fn append(&mut self, new: NewEntry<'_>) -> Result<Seq, StoreError> {
        match new.entry.kind() {
            kind @ (Kind::HomeMade | Kind::Erased) => return Err(StoreError::Reserved(kind.code())),
            Kind::AlertReceived
            | Kind::Examined
            | Kind::Entered
            | Kind::PersonStated
            | Kind::Consulted
            | Kind::Checked
            | Kind::MeasureRecorded
            | Kind::CustodyBegun
            | Kind::SheetAnswered
            | Kind::Judged
            | Kind::Distinguished
            | Kind::IdentityAnswered
            | Kind::LookedUp
            | Kind::ReadByOfficial
            | Kind::Decided
            | Kind::PermissionLapsed
            | Kind::ClockBegun
            | Kind::ClockMet
            | Kind::ClockEscalated
            | Kind::ClockExtended
            | Kind::QuestionsFixed
            | Kind::QuestionsSent
            | Kind::QuestionsAnswered
            | Kind::OverrideUsed
            | Kind::OverrideConfirmed
            | Kind::CustodyEvent
            | Kind::EntryProposed
            | Kind::LiftProposed
            | Kind::ProposalRefused
            | Kind::Lifted
            | Kind::HoldingsTaken
            | Kind::ProfileTakenUp
            | Kind::ReviewAsked
            | Kind::RequestLodged
            | Kind::RequestMoved
            | Kind::FileAdded
            | Kind::RestrictionClaimed
            | Kind::RestrictionTested
            | Kind::ChallengeStep
            | Kind::RequestDecided
            | Kind::DeadlineBegun
            | Kind::DeadlineChanged
            | Kind::LetterIssued
            | Kind::ExcerptPublished
            | Kind::TellingDecided
            | Kind::NoteIssued
            | Kind::CopyRegistered
            | Kind::RecallOrdered
            | Kind::RecallMoved
            | Kind::MessageMade
            | Kind::MessageTaken
            | Kind::MessageDone
            | Kind::WatchBegun
            | Kind::WatchMoved
            | Kind::TimeTrusted => {}
        }
        self.may_stand(&new)?;
        self.write(&new, &Gone::default())
    }

    /// Appends without asking whether the entry may stand here. An erasure names what its owner owned.
    pub(crate) fn write(&mut self, new: &NewEntry<'_>, gone: &Gone) -> Result<Seq, StoreError> {
        let body = new.entry.to_json();
        if let Some(length) = [body.len(), new.original.len()].into_iter().find(|it| *it > LONGEST_PART) {
            return Err(StoreError::TooLong(length));
        }
        self.wrote = true;
        let seq = Seq(self.tree.size());
        let kind = new.entry.kind();
        let plain = Plain {
            seq,
            recorded_at: self.now,
            effective: new.effective,
            kind: kind.code().to_owned(),
            version: kind.version(),
            actor: new.actor.clone(),
            alert: new.alert.clone(),
            caused_by: new.caused_by,
            owner: new.owner.clone(),
        };
        let owner = new.owner.to_string();
        let sealer = match self.store.keys.sealer(&owner)? {
            KeyState::Live(sealer) => sealer,
            KeyState::Destroyed => return Err(StoreError::ErasedOwner(owner)),
            KeyState::Missing => {
                self.ensure_names(&[&owner])?;
                crate::read::sealer(&self.store.keys, seq, &owner)?
            }
        };
        let codes = &self.store.codes;
        let change = projection::change(&plain, &Seen::Content(&new.entry, new.original), codes)
            .ok_or(StoreError::NoAlert(kind.code()))?;
        let change = match change {
            Change::Erased { owner, .. } => Change::Erased { owner, gone: gone.clone() },
            other => other,
        };
        let blob = blob::seal(&sealer, &plain, &owner, &body, new.original, self.rng);
        let leaf = Leaf {
            format: FORMAT,
            class: kind.class().byte(),
            week: self.now.week(),
            blob: blob::digest(&blob),
        };
        let leaf = leaf.to_bytes();

        self.insert(&plain, &owner, &leaf, &blob)
            .and_then(|()| change.apply(&self.store.db, seq))
            .and_then(|()| clocks::apply(&self.store.db, seq, &clocks::changes(&plain, &new.entry)))
            .and_then(|()| {
                requests::apply(&self.store.db, seq, &requests::changes(&plain, &new.entry), codes)
            })
            .and_then(|()| recalls::apply(&self.store.db, seq, recalls::changes(&plain, &new.entry).as_ref()))
            .and_then(|()| messages::apply(&self.store.db, seq, &messages::changes(&plain, &new.entry)))
            .and_then(|()| watches::apply(&self.store.db, seq, watches::changes(&plain, &new.entry).as_ref()))
            .map_err(|error| self.refused(error))?;
        self.tree.append(leaf_hash(&leaf));
        *self.kinds.entry((kind, plain.version)).or_default() += 1;
        if change.lowers() {
            self.protective = Some(seq);
        }
        Ok(seq)
    }

    fn insert(&self, plain: &Plain, owner: &str, leaf: &[u8], blob: &[u8]) -> crate::db::Result<()> {
        self.store
            .db
            .prepare_cached(
                "INSERT INTO entries (seq, recorded_at, effective, kind, version, actor, alert, caused_by, owner, leaf, \
                 blob) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
            )?
            .execute(params![
                int(plain.seq),
                plain.recorded_at.micros(),
                plain.effective.to_string(),
                plain.kind,
                plain.version,
                actor_text(&plain.actor),
                plain.alert.as_ref().map(AlertId::as_str),
                plain.caused_by.map(int),
                owner,
                leaf,
                blob
            ])
            .map(drop)
    }

    /// A refused write: the batch is broken, and where the disk refused the process must stop.
    fn refused(&mut self, error: DatabaseError) -> StoreError {
        self.broken = true;
        if is_disk(&error) {
            self.store.stopped = true;
            return StoreError::fatal("write to the record", error);
        }
        database("append")(error)
    }

    /// One more statement in the transaction.
    pub(crate) fn execute(&mut self, sql: &str, params: impl crate::db::Params) -> Result<(), StoreError> {
        self.wrote = true;
        self.store.db.execute(sql, params).map(drop).map_err(|error| self.refused(error))
    }

    fn may_stand(&self, new: &NewEntry<'_>) -> Result<(), StoreError> {
        match (new.decided_on, self.protective) {
            (Some(read), Some(protective)) if protective > read => {
                return Err(StoreError::Fenced { read, protective });
            }
            (None, _) if new.entry.kind().raises() => return Err(StoreError::Unfenced),
            _ => {}
        }
        let kind = new.entry.kind();
        let no_alert = || StoreError::NoAlert(kind.code());
        let row = match &new.alert {
            Some(alert) => self.read().alert(alert)?,
            None => None,
        };
        let live = row.as_ref().filter(|it| it.level != Some(Level::Erased));
        let is_owner =
            |subject: &terms::SubjectId| matches!(&new.owner, Owner::Subject(owner) if owner == subject);
        match &new.entry {
            Entry::AlertReceived(_) => {
                let own = matches!(new.owner, Owner::Subject(_)) && live.is_none_or(|it| is_owner(&it.owner));
                if new.alert.is_none() || !own {
                    return Err(no_alert());
                }
            }
            Entry::Examined(examined) => {
                let row = live.filter(|it| is_owner(&it.owner)).ok_or_else(no_alert)?;
                let before = examined.before.map(|it| (it.level, it.track));
                if row.level.zip(row.track) != before {
                    let (level, track) =
                        (row.level.unwrap_or(Level::Reviewable), row.track.unwrap_or(terms::Track::Ordinary));
                    return Err(StoreError::OtherStanding { alert: row.alert.clone(), level, track });
                }
                // The one way up: a decision of people that counts, in the entry that brought this one about.
                let decided = examined.raises()
                    && (self.decided(new, &examined.standing)? || self.restored(new, &examined.standing)?);
                if let Some((from, _)) = before.filter(|_| examined.raises() && !decided) {
                    return Err(StoreError::Raises {
                        alert: row.alert.clone(),
                        from,
                        to: examined.standing.level,
                    });
                }
            }
            // What follows a check that met no alert stands under the day, as that check does.
            Entry::MeasureRecorded(_)
            | Entry::CustodyBegun(_)
            | Entry::ClockBegun(_)
            | Entry::ClockMet(_)
            | Entry::ClockEscalated(_)
            | Entry::OverrideUsed(_)
            | Entry::OverrideConfirmed(_)
            | Entry::CustodyEvent(_) => {
                let own = live.is_some_and(|it| is_owner(&it.owner));
                let day = new.alert.is_none() && matches!(new.owner, Owner::Day(_));
                if !own && !day {
                    return Err(no_alert());
                }
            }
            Entry::PersonStated(_)
            | Entry::Judged(_)
            | Entry::IdentityAnswered(_)
            | Entry::ReadByOfficial(_)
            | Entry::Decided(_)
            | Entry::PermissionLapsed(_)
            | Entry::ClockExtended(_)
            | Entry::QuestionsFixed(_)
            | Entry::QuestionsSent(_)
            | Entry::QuestionsAnswered(_)
            | Entry::ReviewAsked(_)
            | Entry::TellingDecided(_)
            | Entry::NoteIssued(_) => {
                live.filter(|it| is_owner(&it.owner)).ok_or_else(no_alert)?;
            }
            // A pair stands under its alert, a miss under its day.
            Entry::Checked(checked) => {
                let own = live.is_some_and(|it| is_owner(&it.owner));
                let as_it_says = checked.pair.as_ref().map(|it| &it.alert) == new.alert.as_ref();
                let day = matches!(new.owner, Owner::Day(_));
                if !as_it_says || (new.alert.is_some() && !own) || (new.alert.is_none() && !day) {
                    return Err(no_alert());
                }
            }
            // What the person said has a key of its own.
            Entry::SheetAnswered(_) => {
                let row = live.ok_or_else(no_alert)?;
                if is_owner(&row.owner) || matches!(new.owner, Owner::Day(_)) {
                    return Err(no_alert());
                }
            }
            // A copy is a debt, and has a key of its own: it outlives the alert. So do fingerprints.
            Entry::CopyRegistered(_) | Entry::RecallOrdered(_) | Entry::WatchBegun(_) => {
                self.beside_alert(new, row.as_ref()).ok_or_else(no_alert)?;
            }
            // What is said of a link is about the alert that met it; that fingerprints stay longer is about nobody else.
            Entry::WatchMoved(moved) => {
                let about = match moved.event.step {
                    WatchStep::Confirmed | WatchStep::Denied => live.is_some_and(|it| is_owner(&it.owner)),
                    WatchStep::Renewed => self.beside_alert(new, row.as_ref()).is_some(),
                };
                let watch = self.read().watch(moved.event.watch)?;
                if !about || watch.is_none() || new.caused_by != Some(moved.event.watch) {
                    return Err(no_alert());
                }
            }
            Entry::RecallMoved(moved) => {
                let row = self.beside_alert(new, row.as_ref()).ok_or_else(no_alert)?;
                let (reader, event) = (self.read(), &moved.event);
                let recall = reader.recalls_of(row.first)?.iter().any(|it| it.seq == event.recall);
                let copy = match event.copy {
                    Some(copy) => reader.copies_of(row.first)?.iter().any(|it| it.seq == copy),
                    None => true,
                };
                if !recall || !copy || new.caused_by != Some(event.recall) {
                    return Err(no_alert());
                }
            }
            // A message may be about an alert that is not here.
            Entry::MessageMade(_) | Entry::MessageTaken(_) | Entry::MessageDone(_) => {
                let beside = new.alert.is_none() || self.beside_alert(new, row.as_ref()).is_some();
                if !beside || matches!(new.owner, Owner::Day(_)) {
                    return Err(no_alert());
                }
            }
            Entry::Distinguished(_) | Entry::EntryProposed(_) => {
                if matches!(new.owner, Owner::Day(_)) {
                    return Err(no_alert());
                }
            }
            // On an alert under its key; about a register entry or a proposal under the key of that.
            Entry::LiftProposed(_) | Entry::ProposalRefused(_) | Entry::Lifted(_) => {
                let own = live.is_some_and(|it| is_owner(&it.owner));
                let behind = match new.caused_by.filter(|_| new.alert.is_none()) {
                    Some(first) => self.read().entry(first)?.plain.owner == new.owner,
                    None => false,
                };
                if !own && !behind {
                    return Err(no_alert());
                }
                if let Entry::Lifted(lifted) = &new.entry
                    && !self.proposed(new, &lifted.lift)?
                {
                    return Err(StoreError::Unproposed(lifted.lift.proposal));
                }
            }
            // A request begins with its own key; what follows on it stands under the same, and names its first entry.
            Entry::RequestLodged(lodged) => {
                let own =
                    matches!(new.owner, Owner::Subject(_)) && new.alert.is_none() && new.caused_by.is_none();
                if !own {
                    return Err(no_alert());
                }
                if self.read().request(&lodged.lodging.request)?.is_some() {
                    return Err(StoreError::Lodged(lodged.lodging.request.clone()));
                }
            }
            Entry::RequestMoved(_)
            | Entry::FileAdded(_)
            | Entry::RestrictionClaimed(_)
            | Entry::RestrictionTested(_)
            | Entry::ChallengeStep(_)
            | Entry::RequestDecided(_)
            | Entry::DeadlineBegun(_)
            | Entry::DeadlineChanged(_)
            | Entry::LetterIssued(_)
            | Entry::ExcerptPublished(_) => {
                let first = match new.caused_by.filter(|_| new.alert.is_none()) {
                    Some(first) => self.read().request_at(first)?.map(|it| it.first),
                    None => None,
                };
                let Some(first) = first else { return Err(StoreError::NoRequest(kind.code())) };
                if self.read().entry(first)?.plain.owner != new.owner {
                    return Err(StoreError::NoRequest(kind.code()));
                }
            }
            Entry::HoldingsTaken(_) | Entry::ProfileTakenUp(_) | Entry::TimeTrusted(_) => {
                if !matches!(new.owner, Owner::Day(_)) {
                    return Err(no_alert());
                }
            }
            Entry::Entered(entered) => {
                if self.read().registered(&entered.register)?.is_some() {
                    return Err(StoreError::Registered(entered.register.clone()));
                }
            }
            // That it was asked stands under the day; what the answer said, under the alert and its key.
            Entry::LookedUp(_) => {
                let own = live.is_some_and(|it| is_owner(&it.owner));
                let day = new.alert.is_none() && matches!(new.owner, Owner::Day(_));
                if !own && !day {
                    return Err(no_alert());
                }
            }
            Entry::Consulted(_) | Entry::HomeMade(_) | Entry::Erased(_) => {}
        }
        Ok(())
    }

    /// What an examination says that it follows is a decision of named people on this alert that counts and left this
    /// standing.
    fn decided(&self, new: &NewEntry<'_>, standing: &Standing) -> Result<bool, StoreError> {
        let Some(by) = new.caused_by else { return Ok(false) };
        let stored = self.read().entry(by)?;
        let Content::Known(Entry::Decided(entered)) = stored.body else { return Ok(false) };
        let decided = &entered.decided;
        Ok(stored.plain.alert == new.alert
            && stored.plain.actor.is_human()
            && decided.counts
            && !decided.by.is_empty()
            && decided.standing == *standing)
    }

    /// Something that stands beside an alert, whether it was erased or not, under a key of its own.
    fn beside_alert<'r>(&self, new: &NewEntry<'_>, row: Option<&'r AlertRow>) -> Option<&'r AlertRow> {
        let own = |row: &&AlertRow| matches!(&new.owner, Owner::Subject(it) if *it != row.owner);
        row.filter(own)
    }

    /// A recall that two different people undid, to suspended at the most.
    fn restored(&self, new: &NewEntry<'_>, standing: &Standing) -> Result<bool, StoreError> {
        let Some(cause) = new.caused_by.filter(|_| standing.level <= Level::Suspended) else {
            return Ok(false);
        };
        let stored = self.read().entry(cause)?;
        let Content::Known(Entry::RecallMoved(moved)) = &stored.body else { return Ok(false) };
        let by = &moved.event.by;
        let two = by.iter().any(|one| by.iter().any(|it| it.person != one.person && it.login != one.login));
        Ok(two && moved.event.step == RecallStep::Restored && stored.plain.alert == new.alert)
    }

    /// A lift is of a named person, and confirms what another person proposed on the record for the same thing.
    fn proposed(&self, new: &NewEntry<'_>, lift: &Lift) -> Result<bool, StoreError> {
        let stored = self.read().entry(lift.proposal)?;
        let Content::Known(Entry::LiftProposed(proposed)) = stored.body else { return Ok(false) };
        let [first, second] = lift.by.as_slice() else { return Ok(false) };
        Ok(stored.plain.alert == new.alert
            && stored.plain.actor.is_human()
            && new.actor.is_human()
            && proposed.proposal.of == lift.of
            && proposed.proposal.by == *first
            && first.person != second.person
            && first.login != second.login)
    }

    /// Makes the batch durable: the record first, then the head beside it.
    ///
    /// # Errors
    /// The record could not be made durable: the process must stop.
    pub fn commit(mut self) -> Result<Committed, StoreError> {
        if self.broken || self.store.stopped {
            return Err(if self.store.stopped { StoreError::Stopped } else { StoreError::Broken });
        }
        let committed =
            Committed { size: self.tree.size(), root: self.tree.root(), protective: self.protective };
        if committed.size == self.store.tree.size() {
            // Nothing was appended; the transaction is rolled back when the batch is dropped.
            return Ok(committed);
        }
        let written = self
            .write_head(&committed)
            .and_then(|()| self.store.db.tell())
            .and_then(|()| self.store.db.execute_batch("COMMIT"));
        self.open = written.is_err();
        if let Err(error) = written {
            self.store.stopped = true;
            return Err(StoreError::fatal("make the record durable", error));
        }
        self.store.tree = std::mem::take(&mut self.tree);
        self.store.protective = committed.protective;
        self.store.wrote_in_step();
        let head = self.store.head.as_mut().ok_or(StoreError::ReadOnly)?;
        head.write(committed.size, committed.root, committed.protective)
            .inspect_err(|_| self.store.stopped = true)?;
        Ok(committed)
    }

    fn write_head(&self, committed: &Committed) -> crate::db::Result<()> {
        let db = &self.store.db;
        for ((kind, version), entries) in &self.kinds {
            projection::count(db, kind.code(), *version, *entries)?;
        }
        era::finish(db, self.store.tree.size(), committed.size)?;
        let owners = self.store.keys.counts().map_or(0, |it| it.live + it.destroyed);
        let frontier = self.tree.to_bytes();
        let folds = folds();
        let code = self.store.codes.head(&frontier, committed.protective, owners, folds);
        db.prepare_cached(
            "UPDATE log_head SET size = $1, root = $2, frontier = $3, protective = $4, owners = $5, folds = $6, \
             code = $7 WHERE one = 1",
        )?
        .execute(params![
            int(Seq(committed.size)),
            committed.root.0,
            frontier,
            committed.protective.map(int),
            i64::try_from(owners).unwrap_or(i64::MAX),
            folds,
            code
        ])
        .map(drop)
    }
}

impl Drop for Batch<'_> {
    fn drop(&mut self) {
        if self.open {
            // What was read behind something that was written may never have been. Where nothing was, as where an alert is
            // opened for a decision, it stands on the record.
            if self.wrote {
                self.store.recent.borrow_mut().clear();
                self.store.filters.borrow_mut().clear();
            }
            self.store.end_writing();
        }
    }
}
