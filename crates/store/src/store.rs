//! Making and opening a home.
//!
//! Opening looks at a fixed number of rows, however long the record is. What it finds cut, put back, foreign or
//! of a later release it refuses, and changes nothing in it.

use std::cell::RefCell;
use std::fs::File;
use std::path::{Path, PathBuf};

use entries::{Decoded, Entry, HomeMade, Kind, Owner, Time};
use keystore::{Keystore, RootKey};
use rand_core::CryptoRng;
use terms::{Actor, Date, Seq};
use transparency::{Hash, SigningKey, Tiles, Tree, empty_root};

use crate::batch::{Batch, NewEntry};
use crate::cache::Recent;
use crate::checkpoint;
use crate::codes::Codes;
use crate::db::{Connection, params, sqlite};
use crate::era::{self, Filters};
use crate::error::{StoreError, database};
use crate::folds::folds;
use crate::head::{self, HeadFile};
use crate::home::{Elsewhere, Home};
use crate::ids::Ids;
use crate::node::{self, OneStep};
use crate::projection::{self, Gone, Seen};
use crate::read::{self, Reader};
use crate::row;
use crate::schema::{self, damaged};

/// How a home is made.
#[derive(Clone)]
pub struct Options {
    /// The name of its log: it stands in every checkpoint and never changes.
    pub origin: String,
    /// The release that makes it.
    pub release: String,
    /// The id key, where homes are to give the same ids; otherwise it is random.
    pub id_seed: Option<[u8; 32]>,
    /// Where the root key lies, if not in the home. A key that is there already is used.
    pub root_key: Option<PathBuf>,
    /// Who makes it.
    pub actor: Actor,
    /// The day it is made.
    pub effective: Date,
    /// The state it belongs to.
    pub state: Option<String>,
    /// It is an exercise: nothing in it is about anybody.
    pub exercise: bool,
}

/// A home that is open.
pub struct Store {
    pub(crate) home: Home,
    pub(crate) db: Connection,
    pub(crate) keys: Keystore,
    pub(crate) ids: Ids,
    pub(crate) codes: Codes,
    pub(crate) origin: String,
    state: Option<String>,
    exercise: bool,
    pub(crate) tree: Tree,
    pub(crate) protective: Option<Seq>,
    /// None where it was opened for reading only.
    pub(crate) head: Option<HeadFile>,
    pub(crate) tiles: Option<Tiles>,
    pub(crate) recent: RefCell<Recent>,
    pub(crate) filters: RefCell<Filters>,
    /// Kind and version of an entry a newer release wrote.
    pub(crate) newer: Option<(String, u16)>,
    /// What is read and entered with nothing of another node between.
    pub(crate) step: Option<OneStep>,
    /// The foldings the look-up keys on the record were made with.
    pub(crate) folds: String,
    /// A write failed: nothing more is done.
    pub(crate) stopped: bool,
    /// Held while the home is open for writing. Last, so that it is let go last.
    _lock: Option<File>,
}

impl Store {
    /// Makes a home: keys, record with its first entry, head, and a first signed checkpoint.
    ///
    /// # Errors
    /// There is a home already, the name of the log cannot be one, or the system refused.
    pub fn create(
        dir: impl AsRef<Path>,
        options: &Options,
        now: Time,
        rng: &mut dyn CryptoRng,
    ) -> Result<Self, StoreError> {
        Self::create_elsewhere(dir, options, &Elsewhere::default(), now, rng)
    }

    /// As [`Store::create`], with the record on a server or the keys in another folder.
    ///
    /// # Errors
    /// As [`Store::create`]; or the server cannot be reached, or keeps a record already.
    pub fn create_elsewhere(
        dir: impl AsRef<Path>,
        options: &Options,
        elsewhere: &Elsewhere,
        now: Time,
        rng: &mut dyn CryptoRng,
    ) -> Result<Self, StoreError> {
        SigningKey::from_seed(&options.origin, &[1; 32])?;
        let home = Home::with(dir.as_ref(), options.root_key.as_deref(), elsewhere)?;
        let again = home.begin()?;
        let lock = home.lock()?;
        let root_key = home.root_key();
        let root = if home.root_key_elsewhere() && root_key.exists() {
            RootKey::load(&root_key)?
        } else {
            RootKey::create(&root_key, rng)?
        };
        let keys = Keystore::create(home.keys(), &root, options.id_seed.as_ref(), rng)?;
        let db = schema::make(home.place(), again)?;
        sqlite::accepted(&db)?;
        home.say_where(elsewhere)?;
        if db.is_shared() {
            home.know_epoch(1)?;
        }
        let tree = Tree::new();
        let codes = Codes::new(keys.lookup_key().clone());
        let frontier = tree.to_bytes();
        db.execute(
            "INSERT INTO log_head (one, size, root, frontier, owners, folds, code) VALUES (1, 0, $1, $2, 0, $3, $4)",
            params![empty_root().0, frontier, folds(), codes.head(&frontier, None, 0, folds())],
        )
        .map_err(database("write the head of the log"))?;
        let head = HeadFile::create(&home.head(), 0, empty_root(), None)?;
        let ids = Ids::new(keys.id_key().clone());
        let mut store = Self {
            codes,
            origin: options.origin.clone(),
            state: options.state.clone(),
            exercise: options.exercise,
            tiles: None,
            recent: RefCell::default(),
            filters: RefCell::default(),
            protective: None,
            head: Some(head),
            newer: None,
            step: None,
            folds: folds().to_owned(),
            stopped: false,
            _lock: Some(lock),
            home,
            db,
            keys,
            ids,
            tree,
        };
        let made = HomeMade {
            origin: options.origin.clone(),
            release: options.release.clone(),
            id_check: store.ids.check(),
            fold: u32::from(names::FOLD_VERSION),
            state: options.state.clone(),
            exercise: options.exercise,
        };
        let mut batch = Batch::begin(&mut store, now, rng)?;
        batch.write(
            &NewEntry {
                entry: Entry::HomeMade(made),
                actor: options.actor.clone(),
                effective: options.effective,
                alert: None,
                owner: Owner::Day(options.effective),
                caused_by: None,
                original: &[],
                decided_on: None,
            },
            &Gone::default(),
        )?;
        batch.commit()?;
        store.checkpoint()?;
        store.home.finish()?;
        Ok(store)
    }

    /// Opens a home for writing, and finishes an erasure that was interrupted.
    ///
    /// # Errors
    /// No home, another process writes to it, or it is damaged, cut, put back, foreign or of a later release.
    pub fn open(dir: impl AsRef<Path>) -> Result<Self, StoreError> {
        Self::open_with(dir, None)
    }

    /// Opens a home whose root key may lie elsewhere.
    ///
    /// # Errors
    /// As [`Store::open`].
    pub fn open_with(dir: impl AsRef<Path>, root_key: Option<&Path>) -> Result<Self, StoreError> {
        let home = Home::at(dir.as_ref(), root_key)?;
        home.check()?;
        home.answers()?;
        Self::open_home(home)
    }

    /// Opens a home that was put back and is closed.
    pub(crate) fn open_closed(dir: &Path) -> Result<Self, StoreError> {
        let home = Home::at(dir, None)?;
        home.check()?;
        Self::open_home(home)
    }

    fn open_home(home: Home) -> Result<Self, StoreError> {
        let lock = home.lock()?;
        let root = RootKey::load(home.root_key())?;
        let (db, version) = schema::open(home.place())?;
        // Looked at before they are opened for writing: that empties their journal.
        let before = Keystore::open_read_only(home.keys(), &root)?;
        log_head(&db, &home, &before)?;
        drop(before);
        let keys = Keystore::open(home.keys(), &root)?;
        let mut store = Self::assemble(home, db, keys, Some(lock))?;
        sqlite::accepted(&store.db)?;
        if store.newer.is_none() {
            store.finish_erasures()?;
        }
        // What was erased is gone before anything is made of it.
        if version < schema::VERSION {
            store.bring_to_this_version(version)?;
        }
        if store.newer.is_none() {
            store.fold_again()?;
        }
        Ok(store)
    }

    /// Opens a home for reading, also while another process writes to it.
    ///
    /// # Errors
    /// No home, or it is damaged, cut, put back, foreign or of a later release.
    pub fn open_read_only(dir: impl AsRef<Path>) -> Result<Self, StoreError> {
        Self::open_read_only_with(dir, None)
    }

    /// Opens a home for reading whose root key may lie elsewhere.
    ///
    /// # Errors
    /// As [`Store::open_read_only`].
    pub fn open_read_only_with(dir: impl AsRef<Path>, root_key: Option<&Path>) -> Result<Self, StoreError> {
        let home = Home::at(dir.as_ref(), root_key)?;
        home.check()?;
        home.answers()?;
        let root = RootKey::load(home.root_key())?;
        let db = schema::open_read_only(home.place())?;
        let keys = Keystore::open_read_only(home.keys(), &root)?;
        let store = Self::assemble(home, db, keys, None)?;
        let known = folds().to_owned();
        if store.folds == known {
            Ok(store)
        } else {
            // Asked with other keys than it was filled with, it would find nobody.
            Err(StoreError::OtherFolds { found: store.folds, known })
        }
    }

    fn assemble(home: Home, db: Connection, keys: Keystore, lock: Option<File>) -> Result<Self, StoreError> {
        // The head is read first: another process may write, and the record must not be shorter than it.
        let head = head::read(&home.head())?.head;
        let ids = Ids::new(keys.id_key().clone());
        let LogHead { tree, protective, folds } = log_head(&db, &home, &keys)?;
        let size = tree.size();
        if size < head.size {
            return Err(StoreError::ShorterThanHead { found: size, head: head.size });
        }
        if size == head.size && (tree.root() != head.root || protective != head.protective) {
            return Err(StoreError::TwoHistories(size));
        }
        let made = first_entry(&db, &keys)?;
        if made.id_check != ids.check() {
            return Err(StoreError::ForeignKeys);
        }
        let signing = SigningKey::from_seed(&made.origin, &keys.signing_seed())?;
        let signed = checkpoint::newest_signed(&home.log(), &made.origin, signing.verifier())?;
        if signed > size {
            return Err(StoreError::ShorterThanCheckpoint { found: size, signed });
        }
        node::knows(&home, &db, lock.is_some())?;
        let head = match &lock {
            Some(_) => Some(HeadFile::open(&home.head(), &head)?),
            None => None,
        };
        let newer = newer(&db)?;
        Ok(Self {
            codes: Codes::new(keys.lookup_key().clone()),
            origin: made.origin,
            state: made.state,
            exercise: made.exercise,
            tiles: None,
            recent: RefCell::default(),
            filters: RefCell::default(),
            stopped: false,
            _lock: lock,
            home,
            db,
            keys,
            ids,
            tree,
            protective,
            head,
            newer,
            step: None,
            folds,
        })
    }

    /// Makes the look-up keys again where this release folds otherwise than the one that made them. The only
    /// part of opening that takes longer for a longer record, and only once after such a release.
    fn fold_again(&mut self) -> Result<(), StoreError> {
        if self.folds == folds() {
            return Ok(());
        }
        let transaction = self.db.unchecked_transaction().map_err(database("make look-up keys again"))?;
        transaction
            .execute_batch("DELETE FROM lookups; DELETE FROM filters;")
            .map_err(database("make look-up keys again"))?;
        for at in 0..self.tree.size() {
            let seq = Seq(at);
            let Some((plain, entry, original)) = self.read().kept(seq)? else {
                continue;
            };
            let seen = Seen::Content(&entry, &original);
            if let Some(change) = projection::change(&plain, &seen, &self.codes) {
                change.apply_lookups(&transaction, seq).map_err(database("make look-up keys again"))?;
            }
        }
        era::finish(&transaction, 0, self.tree.size()).map_err(database("make look-up keys again"))?;
        let frontier = self.tree.to_bytes();
        let counts = self.keys.counts()?;
        let owners = counts.live + counts.destroyed;
        let code = self.codes.head(&frontier, self.protective, owners, folds());
        transaction
            .execute(
                "UPDATE log_head SET owners = $1, folds = $2, code = $3 WHERE one = 1",
                params![i64::try_from(owners).unwrap_or(i64::MAX), folds(), code],
            )
            .map_err(database("make look-up keys again"))?;
        transaction.commit().map_err(|error| StoreError::fatal("make look-up keys again", error))?;
        self.folds = folds().to_owned();
        Ok(())
    }

    /// The state it was made for, where it says so.
    #[must_use]
    pub fn state(&self) -> Option<&str> {
        self.state.as_deref()
    }

    /// It is an exercise: nothing in it is about anybody.
    #[must_use]
    pub fn exercise(&self) -> bool {
        self.exercise
    }

    /// Makes ids.
    #[must_use]
    pub fn ids(&self) -> &Ids {
        &self.ids
    }

    /// The name of the home's log.
    #[must_use]
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// The directory of the home.
    #[must_use]
    pub fn dir(&self) -> &Path {
        self.home.dir()
    }

    /// A write failed: nothing more is written, and the process must end. The next one reads what is there.
    #[must_use]
    pub fn is_stopped(&self) -> bool {
        self.stopped
    }

    /// Entries on the record.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.tree.size()
    }

    /// Root over them.
    #[must_use]
    pub fn root(&self) -> Hash {
        self.tree.root()
    }

    /// The newest entry that protects.
    #[must_use]
    pub fn protective(&self) -> Option<Seq> {
        self.protective
    }

    /// Reads.
    #[must_use]
    pub fn read(&self) -> Reader<'_> {
        Reader {
            db: &self.db,
            keys: &self.keys,
            ids: &self.ids,
            codes: &self.codes,
            recent: &self.recent,
            filters: &self.filters,
            home: &self.home,
            origin: &self.origin,
            size: self.tree.size(),
        }
    }

    /// Begins a batch.
    ///
    /// # Errors
    /// The home was opened for reading, holds entries of a newer release, or an earlier write failed.
    pub fn batch<'s>(&'s mut self, now: Time, rng: &'s mut dyn CryptoRng) -> Result<Batch<'s>, StoreError> {
        Batch::begin(self, now, rng)
    }

    /// Refuses to write.
    pub(crate) fn check_writable(&self) -> Result<(), StoreError> {
        if self.stopped {
            return Err(StoreError::Stopped);
        }
        if self.head.is_none() {
            return Err(StoreError::ReadOnly);
        }
        match &self.newer {
            Some((kind, version)) => Err(StoreError::NewerEntries { kind: kind.clone(), version: *version }),
            None => Ok(()),
        }
    }
}

impl std::fmt::Debug for Store {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Store({}, {} entries)", self.home.dir().display(), self.tree.size())
    }
}

/// What the row of the log says.
pub(crate) struct LogHead {
    pub(crate) tree: Tree,
    pub(crate) protective: Option<Seq>,
    /// The foldings the look-up keys were made with.
    pub(crate) folds: String,
}

/// Reads the row of the log. It must agree with itself.
pub(crate) fn log_head(db: &Connection, home: &Home, keys: &Keystore) -> Result<LogHead, StoreError> {
    type Columns = (i64, Vec<u8>, Vec<u8>, Option<i64>, i64, String, Vec<u8>, Option<i64>);
    let path = home.record();
    // One statement, so that another node cannot write between the two.
    let (size, root, frontier, protective, owners, folds, code, last): Columns = db
        .query_row(
            "SELECT size, root, frontier, protective, owners, folds, code, (SELECT MAX(seq) FROM entries) \
             FROM log_head WHERE one = 1",
            (),
            |row| {
                Ok((
                    row.get(0)?,
                    row.get(1)?,
                    row.get(2)?,
                    row.get(3)?,
                    row.get(4)?,
                    row.get(5)?,
                    row.get(6)?,
                    row.get(7)?,
                ))
            },
        )
        .map_err(|error| schema::unreadable(&path, &error))?;
    let tree = Tree::from_bytes(&frontier)?;
    if Seq(tree.size()) != row::seq(size) || tree.root().0.as_slice() != root {
        return Err(damaged(&path, "the head of the log does not agree with itself"));
    }
    let protective = protective.map(row::seq);
    let owners = u64::try_from(owners).unwrap_or(u64::MAX);
    if Codes::new(keys.lookup_key().clone()).head(&frontier, protective, owners, &folds).as_slice() != code {
        return Err(damaged(&path, "the head of the log was changed, or the keys belong to another home"));
    }
    let counts = keys.counts()?;
    let found = counts.live + counts.destroyed;
    if found < owners {
        return Err(StoreError::KeysOlder { needed: owners, found });
    }
    if last.map_or(0, |last| row::seq(last).0.saturating_add(1)) != tree.size() {
        return Err(damaged(&path, "the entries end elsewhere than the head of the log says"));
    }
    Ok(LogHead { tree, protective, folds })
}

/// The entry every record begins with.
pub(crate) fn first_entry(db: &Connection, keys: &Keystore) -> Result<HomeMade, StoreError> {
    let seq = Seq(0);
    let (owner, blob): (String, Vec<u8>) = db
        .query_row("SELECT owner, blob FROM entries WHERE seq = 0", (), |row| Ok((row.get(0)?, row.get(1)?)))
        .map_err(database("read the first entry"))?;
    let sealer = read::sealer(keys, seq, &owner)?;
    let opened = crate::blob::open(&sealer, seq, &owner, &blob)
        .map_err(|source| StoreError::Sealed { seq, source })?;
    match read::decode(seq, &owner, &opened)?.1 {
        Decoded::Known(Entry::HomeMade(made)) => Ok(made),
        Decoded::Known(_) | Decoded::Unknown { .. } => Err(StoreError::OtherKind(seq)),
    }
}

/// A kind of entry this release does not know.
pub(crate) fn newer(db: &Connection) -> Result<Option<(String, u16)>, StoreError> {
    let kinds: Vec<(String, u16)> = db
        .prepare("SELECT kind, version FROM kinds ORDER BY kind, version")
        .and_then(|mut select| select.query_map((), |row| Ok((row.get(0)?, row.get(1)?)))?.collect())
        .map_err(database("read the kinds of entries"))?;
    let known =
        |kind: &str, version: u16| Kind::parse(kind).is_some_and(|it| (1..=it.version()).contains(&version));
    Ok(kinds.into_iter().find(|(kind, version)| !known(kind, *version)))
}

#[cfg(test)]
mod tests {
    use entries::AlertReceived;
    use rand_chacha::ChaCha20Rng;
    use rand_chacha::rand_core::SeedableRng;
    use terms::alert::{Alert, Channel, NameForm, Source};
    use terms::{Field, PartialDate};

    use super::*;
    use crate::verify;

    fn alert() -> Alert {
        let mut alert = Alert::empty(Source {
            channel: Channel::Diffusion,
            bureau: Field::notice("QQ".to_owned()),
            reference: Some("2031/40417".to_owned()),
        });
        alert.subject.names.push(NameForm::plain("BALTRUKOVA Ilinca"));
        alert.subject.born = Field::notice(PartialDate::new(1988, Some(3), Some(4)).unwrap());
        alert
    }

    /// A home with one alert, and its entry.
    fn with_an_alert(dir: &Path) -> (Store, Seq) {
        let mut rng = ChaCha20Rng::seed_from_u64(1);
        let effective = Date::new(2031, 4, 2).unwrap();
        let now = Time::midnight(effective).unwrap();
        let options = Options {
            origin: "gateway.qs.example/log".to_owned(),
            release: "test".to_owned(),
            id_seed: None,
            root_key: None,
            actor: Actor::unverified("m.ortel"),
            effective,
            state: None,
            exercise: true,
        };
        let mut store = Store::create(dir, &options, now, &mut rng).unwrap();
        let mut batch = store.batch(now, &mut rng).unwrap();
        let id = batch.ids().alert(&alert().source, b"");
        let entry = NewEntry {
            entry: Entry::AlertReceived(Box::new(AlertReceived {
                alert: alert(),
                format: "native".to_owned(),
                partial: false,
            })),
            actor: Actor::unverified("m.ortel"),
            effective,
            owner: batch.read().owner_of(id.as_str()).unwrap(),
            alert: Some(id),
            caused_by: None,
            original: b"as sent",
            decided_on: None,
        };
        let first = batch.append(entry).unwrap();
        batch.commit().unwrap();
        (store, first)
    }

    #[test]
    fn a_batch_that_wrote_nothing_leaves_in_memory_what_was_read_and_one_that_wrote_does_not() {
        let dir = tempfile::tempdir().unwrap();
        let (mut store, first) = with_an_alert(dir.path());
        let now = Time::midnight(Date::new(2031, 4, 2).unwrap()).unwrap();
        let mut rng = ChaCha20Rng::seed_from_u64(2);
        store.read().received(first).unwrap();
        drop(store.batch(now, &mut rng).unwrap());
        assert!(store.recent.borrow_mut().get(first.0).is_some());
        let mut batch = store.batch(now, &mut rng).unwrap();
        batch.execute("DELETE FROM filters", ()).unwrap();
        drop(batch);
        assert!(store.recent.borrow_mut().get(first.0).is_none());
    }

    #[test]
    fn keys_made_by_a_release_that_folds_otherwise_are_made_again_when_the_home_is_opened() {
        let dir = tempfile::tempdir().unwrap();
        let (store, _) = with_an_alert(dir.path());
        // As another release would have left it.
        let (frontier, owners) = (store.tree.to_bytes(), store.keys.counts().unwrap().live);
        let code = store.codes.head(&frontier, store.protective, owners, "names 0 case 0");
        store.db.execute("UPDATE lookups SET mac = mac + 1", ()).unwrap();
        store
            .db
            .execute(
                "UPDATE log_head SET folds = 'names 0 case 0', owners = $1, code = $2",
                params![owners as i64, code],
            )
            .unwrap();
        drop(store);
        assert!(matches!(Store::open_read_only(dir.path()), Err(StoreError::OtherFolds { .. })));
        assert!(!verify(dir.path(), None).is_sound());
        let store = Store::open(dir.path()).unwrap();
        let keys = casework::link::asked_keys_of_alert(&alert());
        assert_eq!(store.read().candidates(&keys, 10).unwrap().found.len(), 1);
        drop(store);
        let report = verify(dir.path(), None);
        assert!(report.is_sound(), "{:?}", report.problems);
    }
}
