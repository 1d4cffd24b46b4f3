//! The wrapped keys: made before anything is sealed under them, destroyed when it must be forgotten.
//!
//! Promise: see the crate. How it is kept:
//! - A key is wrapped under a key derived from the root, with its owner as associated data: a row moved to
//!   another owner does not open.
//! - Rows are only ever added at the end and overwritten in place by rows of the same length, so that the
//!   database never copies a wrapped key to a second place; index pages hold owners and no keys. After a
//!   destruction the journal is emptied too.
//! - A destroyed key leaves a marker under the same owner, which carries a code that only the root can make.
//! - One row counts the keys and the markers and holds the sum of a code of every row. A row that was dropped,
//!   added, changed or put back from an older copy changes the sum.
//!
//! Serves: GDPR Art. 17, Law Enforcement Directive Art. 16(2).

use std::cell::RefCell;
use std::fmt;
use std::fs::{self, OpenOptions};
use std::path::{Path, PathBuf};

use rand_core::CryptoRng;
use rusqlite::{Connection, OpenFlags, OptionalExtension, Transaction, TransactionBehavior, params};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::cache::Recent;
use crate::fault::{KeystoreError, Problem, damaged, database, io_refused};
use crate::file::{APPLICATION, SCHEMA, VERSION, connect, durable, existing, identify, remove};
use crate::root_key::{RootKey, private, sync_parent};
use crate::sealing::{MacKey, SealError, Sealer, derive, same};

/// Wrapped key: version, nonce, key, tag. A marker is filled up to the same length.
const BODY_BYTES: usize = 1 + 24 + 32 + 16;
/// First byte of a marker; a wrapped key begins with its version, 1.
const MARKER: u8 = 0xff;
/// Keys held in memory: at most twice as many.
const RECENT: usize = 8192;
pub(crate) const LONGEST_OWNER: usize = 200;
const PAGE: usize = 1000;
const ID: &str = "id";
const LOOKUP: &str = "lookup";
const SIGNING: &str = "signing";

/// The keys of one home. One writer at a time; the home's lock sees to it.
pub struct Keystore {
    path: PathBuf,
    db: Connection,
    secrets: Secrets,
    id: MacKey,
    lookup: MacKey,
    signing: Zeroizing<[u8; 32]>,
    recent: RefCell<Recent>,
}

/// What the root key gives for this file.
struct Secrets {
    wrap: Sealer,
    code: MacKey,
}

/// What is held for an owner.
#[derive(Clone, Debug)]
pub enum KeyState {
    /// A key.
    Live(Sealer),
    /// There was a key and it was destroyed. There will be none again.
    Destroyed,
    /// There never was one.
    Missing,
}

/// One owner, in the order in which keys were made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Owner {
    /// The name the caller chose.
    pub owner: String,
    /// Whether the key was destroyed.
    pub destroyed: bool,
}

/// How many keys there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counts {
    /// Owners with a key.
    pub live: u64,
    /// Owners whose key was destroyed.
    pub destroyed: u64,
}

/// Counts and sum over all rows.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Ledger {
    counts: Counts,
    sum: [u8; 32],
}

impl Ledger {
    const EMPTY: Self = Self { counts: Counts { live: 0, destroyed: 0 }, sum: [0; 32] };

    /// Adding and taking away are the same: a code that is in the sum twice is not in it.
    fn toggle(&mut self, code: &[u8; 32]) {
        for (sum, byte) in self.sum.iter_mut().zip(code) {
            *sum ^= byte;
        }
    }
}

impl Secrets {
    fn of(root: &RootKey, salt: &[u8]) -> Self {
        Self {
            wrap: Sealer::new(&derive(root.secret(), salt, "redress keystore 1: wrap")),
            code: MacKey::new(&derive(root.secret(), salt, "redress keystore 1: code")),
        }
    }

    fn proof(&self, salt: &[u8]) -> [u8; 32] {
        self.code.mac(&[b"root", salt])
    }

    fn row(&self, owner: &str, body: &[u8]) -> [u8; 32] {
        self.code.mac(&[b"row", owner.as_bytes(), body])
    }

    fn ledger(&self, ledger: &Ledger) -> [u8; 32] {
        let Ledger { counts, sum } = ledger;
        self.code.mac(&[b"ledger", &counts.live.to_be_bytes(), &counts.destroyed.to_be_bytes(), sum])
    }

    fn marker(&self, owner: &str) -> [u8; BODY_BYTES] {
        let code = self.code.mac(&[b"destroyed", owner.as_bytes()]);
        let mut body = [0; BODY_BYTES];
        for (to, from) in body.iter_mut().zip(std::iter::once(&MARKER).chain(&code)) {
            *to = *from;
        }
        body
    }

    /// What a row says of its owner.
    fn read(&self, owner: &str, body: &[u8]) -> Result<KeyState, SealError> {
        if body.first() == Some(&MARKER) {
            return if body == self.marker(owner) {
                Ok(KeyState::Destroyed)
            } else {
                Err(SealError::Refused)
            };
        }
        let key = self.unwrap("subject", owner, body)?;
        Ok(KeyState::Live(Sealer::new(&key)))
    }

    fn wrap(&self, kind: &str, owner: &str, key: &[u8; 32], rng: &mut (impl CryptoRng + ?Sized)) -> Vec<u8> {
        self.wrap.seal(&place(kind, owner), key, rng)
    }

    fn unwrap(&self, kind: &str, owner: &str, body: &[u8]) -> Result<Zeroizing<[u8; 32]>, SealError> {
        let key = Zeroizing::new(self.wrap.open(&place(kind, owner), body)?);
        key.as_slice().try_into().map(Zeroizing::new).map_err(|_| SealError::Short)
    }
}

/// Where a wrapped key belongs: a key for a purpose never passes for one of a subject.
fn place(kind: &str, owner: &str) -> Vec<u8> {
    [kind.as_bytes(), b"\0", owner.as_bytes()].concat()
}

fn new_key(rng: &mut (impl CryptoRng + ?Sized)) -> Zeroizing<[u8; 32]> {
    let mut key = Zeroizing::new([0; 32]);
    rng.fill_bytes(&mut *key);
    key
}

fn checksum(salt: &[u8], proof: &[u8]) -> [u8; 32] {
    Sha256::digest([salt, proof].concat()).into()
}

impl Keystore {
    /// Makes the file with its three keys of the home, durable when this returns. With `id_seed` the key of the
    /// ids is the one given, so that two homes give the same ids; otherwise it is random like the others.
    ///
    /// # Errors
    /// There is a file of that name, or the system refused.
    pub fn create(
        path: impl AsRef<Path>,
        root: &RootKey,
        id_seed: Option<&[u8; 32]>,
        rng: &mut (impl CryptoRng + ?Sized),
    ) -> Result<Self, KeystoreError> {
        let path = path.as_ref();
        if path.try_exists().map_err(io_refused("look for", path))? {
            return Err(KeystoreError::Exists(path.to_owned()));
        }
        // Built under another name: a crash leaves no half file under the real one.
        let unfinished = path.with_extension("unfinished");
        for name in ["unfinished", "unfinished-wal", "unfinished-shm"] {
            remove(&path.with_extension(name))?;
        }
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        private(&mut options);
        options.open(&unfinished).map_err(io_refused("make", &unfinished))?;
        let mut db = connect(&unfinished, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        durable(&db, &unfinished)?;
        fill(&mut db, root, id_seed, rng).map_err(database("make the tables"))?;
        db.close().map_err(|(_, source)| KeystoreError::Database { doing: "close the new file", source })?;
        fs::rename(&unfinished, path).map_err(io_refused("rename to", path))?;
        sync_parent(path).map_err(io_refused("sync the directory of", path))?;
        Self::open(path, root)
    }

    /// Opens the file for writing. What an interrupted destruction left in the journal is removed.
    ///
    /// # Errors
    /// No file, another file, a later version, the wrong root key, or damage.
    pub fn open(path: impl AsRef<Path>, root: &RootKey) -> Result<Self, KeystoreError> {
        let path = path.as_ref();
        let db = existing(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        identify(&db, path)?;
        durable(&db, path)?;
        let keystore = Self::unlock(db, path, root)?;
        // Another process may be reading; the journal is then emptied by the next destruction.
        keystore.empty_journal()?;
        Ok(keystore)
    }

    /// Opens the file for reading: [`Keystore::ensure`] and [`Keystore::destroy`] are refused by the database.
    ///
    /// # Errors
    /// As [`Keystore::open`].
    pub fn open_read_only(path: impl AsRef<Path>, root: &RootKey) -> Result<Self, KeystoreError> {
        let path = path.as_ref();
        let db = existing(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
        identify(&db, path)?;
        Self::unlock(db, path, root)
    }

    fn unlock(db: Connection, path: &Path, root: &RootKey) -> Result<Self, KeystoreError> {
        let damaged = |what: &str| KeystoreError::Damaged { path: path.to_owned(), what: what.to_owned() };
        let (salt, stored, proof): (Vec<u8>, Vec<u8>, Vec<u8>) = db
            .query_row("SELECT salt, checksum, proof FROM home", (), |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?))
            })
            .map_err(|error| damaged(&format!("its first row cannot be read: {error}")))?;
        if stored != checksum(&salt, &proof) {
            return Err(damaged("its first row does not match its checksum"));
        }
        let secrets = Secrets::of(root, &salt);
        if !<&[u8; 32]>::try_from(proof.as_slice()).is_ok_and(|proof| same(proof, &secrets.proof(&salt))) {
            return Err(KeystoreError::WrongRoot(path.to_owned()));
        }
        ledger(&db, &secrets).map_err(|why| damaged(&why))?;
        let purpose = |name: &str| {
            let body: Vec<u8> = db
                .query_row("SELECT body FROM purpose WHERE name = ?1", [name], |row| row.get(0))
                .map_err(|error| damaged(&format!("the {name} key cannot be read: {error}")))?;
            secrets
                .unwrap("purpose", name, &body)
                .map_err(|error| damaged(&format!("the {name} key: {error}")))
        };
        let (id, lookup, signing) = (purpose(ID)?, purpose(LOOKUP)?, purpose(SIGNING)?);
        Ok(Self {
            path: path.to_owned(),
            id: MacKey::new(&id),
            lookup: MacKey::new(&lookup),
            signing,
            recent: RefCell::new(Recent::new(RECENT)),
            secrets,
            db,
        })
    }

    /// The key from which ids are made.
    #[must_use]
    pub fn id_key(&self) -> &MacKey {
        &self.id
    }

    /// The key from which look-up keys are made.
    #[must_use]
    pub fn lookup_key(&self) -> &MacKey {
        &self.lookup
    }

    /// The seed of the key that signs the log.
    #[must_use]
    pub fn signing_seed(&self) -> Zeroizing<[u8; 32]> {
        self.signing.clone()
    }

    /// Makes a key for every owner that has none, all in one durable transaction. If it is refused for one of
    /// them, none is made.
    ///
    /// # Errors
    /// An owner whose key was destroyed, a name that cannot be one, a damaged row, or the database refused.
    pub fn ensure(
        &mut self,
        owners: &[&str],
        rng: &mut (impl CryptoRng + ?Sized),
    ) -> Result<(), KeystoreError> {
        if let Some(wrong) = owners.iter().find(|owner| !fits(owner)) {
            return Err(KeystoreError::Owner(wrong.chars().take(LONGEST_OWNER).collect()));
        }
        if owners.iter().all(|owner| self.recent.borrow_mut().get(owner).is_some()) {
            return Ok(());
        }
        let (path, secrets) = (&self.path, &self.secrets);
        let transaction = begin(&mut self.db)?;
        let mut ledger = ledger(&transaction, secrets).map_err(|what| damaged(path, what))?;
        let mut made = Vec::new();
        {
            let mut insert = transaction
                .prepare_cached("INSERT INTO subject (owner, body) VALUES (?1, ?2)")
                .map_err(database("prepare a key"))?;
            for &owner in owners {
                match state(&transaction, secrets, path, owner)? {
                    KeyState::Live(_) => {}
                    KeyState::Destroyed => return Err(KeystoreError::Destroyed(owner.to_owned())),
                    KeyState::Missing => {
                        let key = new_key(rng);
                        let body = secrets.wrap("subject", owner, &key, rng);
                        insert.execute(params![owner, body]).map_err(database("add a key"))?;
                        ledger.toggle(&secrets.row(owner, &body));
                        ledger.counts.live += 1;
                        made.push((owner, Sealer::new(&key)));
                    }
                }
            }
        }
        if made.is_empty() {
            return Ok(());
        }
        commit(transaction, secrets, &ledger)?;
        let mut recent = self.recent.borrow_mut();
        for (owner, sealer) in made {
            recent.put(owner, sealer);
        }
        Ok(())
    }

    /// What is held for an owner: a key, a marker, or nothing.
    ///
    /// # Errors
    /// The row does not open, or the database refused.
    pub fn sealer(&self, owner: &str) -> Result<KeyState, KeystoreError> {
        if let Some(sealer) = self.recent.borrow_mut().get(owner) {
            return Ok(KeyState::Live(sealer));
        }
        let state = state(&self.db, &self.secrets, &self.path, owner)?;
        if let KeyState::Live(sealer) = &state {
            self.recent.borrow_mut().put(owner, sealer.clone());
        }
        Ok(state)
    }

    /// Destroys the key of an owner for good. See [`Keystore::destroy_all`].
    ///
    /// # Errors
    /// As [`Keystore::destroy_all`].
    pub fn destroy(&mut self, owner: &str) -> Result<(), KeystoreError> {
        self.destroy_all(&[owner])
    }

    /// Destroys the keys of several owners in one durable transaction and empties the journal. Those already
    /// destroyed are passed over, and the journal is emptied again: a call that was interrupted is repeated.
    /// A [`Sealer`] still held by the caller works until it is dropped.
    ///
    /// # Errors
    /// An owner that never had a key (nothing is then destroyed), a damaged row, the database refused, or the
    /// journal could not be emptied.
    pub fn destroy_all(&mut self, owners: &[&str]) -> Result<(), KeystoreError> {
        let (path, secrets) = (&self.path, &self.secrets);
        for owner in owners {
            self.recent.borrow_mut().forget(owner);
        }
        let transaction = begin(&mut self.db)?;
        let mut ledger = ledger(&transaction, secrets).map_err(|what| damaged(path, what))?;
        for &owner in owners {
            let Some(body) = body(&transaction, owner).map_err(database("look for a key"))? else {
                return Err(KeystoreError::NoKey(owner.to_owned()));
            };
            let marker = secrets.marker(owner);
            if body == marker {
                continue;
            }
            // A key that no longer opens is destroyed like any other: it must not stand in the way of erasure.
            overwrite(&transaction, owner, &marker).map_err(database("destroy a key"))?;
            ledger.toggle(&secrets.row(owner, &body));
            ledger.toggle(&secrets.row(owner, &marker));
            ledger.counts.live = ledger.counts.live.saturating_sub(1);
            ledger.counts.destroyed += 1;
        }
        commit(transaction, secrets, &ledger)?;
        if self.empty_journal()? { Ok(()) } else { Err(KeystoreError::NotScrubbed(self.path.clone())) }
    }

    /// Every owner, in the order in which keys were made, read a page at a time.
    #[must_use]
    pub fn owners(&self) -> Owners<'_> {
        Owners { keystore: self, after: 0, page: Vec::new().into_iter(), done: false }
    }

    /// How many keys and markers there are.
    ///
    /// # Errors
    /// The counting row cannot be read.
    pub fn counts(&self) -> Result<Counts, KeystoreError> {
        let ledger = ledger(&self.db, &self.secrets).map_err(|what| damaged(&self.path, what))?;
        Ok(ledger.counts)
    }

    /// Looks at everything: the file, every key, every marker, the counts, the sum.
    #[must_use]
    pub fn check(&self) -> Vec<Problem> {
        let mut problems = self.check_file();
        let counted = match ledger(&self.db, &self.secrets) {
            Ok(ledger) => Some(ledger),
            Err(why) => {
                problems.push(Problem::File(why));
                None
            }
        };
        let found = self.check_rows(&mut problems);
        if let Some(counted) = counted {
            if counted.counts != found.counts {
                problems.push(Problem::Count { counted: counted.counts, found: found.counts });
            } else if counted.sum != found.sum {
                problems.push(Problem::Sum);
            }
        }
        problems
    }

    /// Wraps every key anew under another root key, in one transaction. Once this has returned and the old root
    /// key is destroyed, old blocks of this file that a disk may have kept can no longer be opened.
    /// The keys themselves stay the same; nothing sealed has to be sealed again.
    ///
    /// # Errors
    /// A key that does not open (nothing is then changed), the database refused, or the journal could not be
    /// emptied.
    pub fn change_root(
        &mut self,
        root: &RootKey,
        rng: &mut (impl CryptoRng + ?Sized),
    ) -> Result<(), KeystoreError> {
        let mut salt = [0; 16];
        rng.fill_bytes(&mut salt);
        let new = Secrets::of(root, &salt);
        let (path, old) = (&self.path, &self.secrets);
        let transaction = begin(&mut self.db)?;
        let mut ledger = ledger(&transaction, old).map_err(|what| damaged(path, what))?;
        ledger.sum = Ledger::EMPTY.sum;
        let mut after = 0;
        loop {
            let page = page(&transaction, after).map_err(database("read a page of keys"))?;
            let Some(last) = page.last() else { break };
            after = last.n;
            for row in &page {
                let refused = |why: SealError| damaged(path, format!("the key of `{}`: {why}", row.owner));
                let body = match old.read(&row.owner, &row.body).map_err(refused)? {
                    KeyState::Destroyed | KeyState::Missing => new.marker(&row.owner).to_vec(),
                    KeyState::Live(_) => {
                        let key = old.unwrap("subject", &row.owner, &row.body).map_err(refused)?;
                        new.wrap("subject", &row.owner, &key, rng)
                    }
                };
                overwrite(&transaction, &row.owner, &body).map_err(database("wrap a key anew"))?;
                ledger.toggle(&new.row(&row.owner, &body));
            }
        }
        for name in [ID, LOOKUP, SIGNING] {
            let wrapped: Vec<u8> = transaction
                .query_row("SELECT body FROM purpose WHERE name = ?1", [name], |row| row.get(0))
                .map_err(database("read a key of the home"))?;
            let key = old
                .unwrap("purpose", name, &wrapped)
                .map_err(|why| damaged(path, format!("the {name} key: {why}")))?;
            let body = new.wrap("purpose", name, &key, rng);
            transaction
                .execute("UPDATE purpose SET body = ?2 WHERE name = ?1", params![name, body])
                .map_err(database("wrap a key of the home anew"))?;
        }
        let proof = new.proof(&salt);
        transaction
            .execute(
                "UPDATE home SET salt = ?1, checksum = ?2, proof = ?3",
                params![salt, checksum(&salt, &proof), proof],
            )
            .map_err(database("write the new root"))?;
        commit(transaction, &new, &ledger)?;
        self.secrets = new;
        if self.empty_journal()? { Ok(()) } else { Err(KeystoreError::NotScrubbed(self.path.clone())) }
    }

    /// Writes a copy of the file as it is, every key wrapped as it is, while others may go on writing; durable when
    /// this returns.
    ///
    /// # Errors
    /// There is something at that place, or the database or the system refused.
    pub fn copy_to(&self, path: impl AsRef<Path>) -> Result<(), KeystoreError> {
        let path = path.as_ref();
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        private(&mut options);
        let file = options.open(path).map_err(io_refused("make", path))?;
        // Into an empty file that nobody else can read.
        self.db.execute("VACUUM INTO ?1", [path.to_string_lossy()]).map_err(database("copy the keys"))?;
        file.sync_all().map_err(io_refused("write", path))?;
        sync_parent(path).map_err(io_refused("sync the directory of", path))
    }

    /// Forgets the keys held in memory.
    pub fn forget_recent(&self) {
        self.recent.borrow_mut().clear();
    }

    fn check_file(&self) -> Vec<Problem> {
        let read = || -> rusqlite::Result<Vec<String>> {
            self.db.prepare("PRAGMA integrity_check")?.query_map((), |row| row.get(0))?.collect()
        };
        match read() {
            Ok(lines) => lines.into_iter().filter(|line| line != "ok").map(Problem::File).collect(),
            Err(error) => vec![Problem::File(error.to_string())],
        }
    }

    fn check_rows(&self, problems: &mut Vec<Problem>) -> Ledger {
        let mut found = Ledger::EMPTY;
        let mut after = 0;
        loop {
            let rows = match page(&self.db, after) {
                Ok(rows) => rows,
                Err(error) => {
                    problems.push(Problem::Unreadable { row: after + 1, why: error.to_string() });
                    return found;
                }
            };
            let Some(last) = rows.last() else { return found };
            after = last.n;
            for row in &rows {
                found.toggle(&self.secrets.row(&row.owner, &row.body));
                let owner = row.owner.clone();
                match self.secrets.read(&owner, &row.body) {
                    Ok(KeyState::Live(_)) => found.counts.live += 1,
                    Ok(KeyState::Destroyed | KeyState::Missing) => found.counts.destroyed += 1,
                    Err(why) => problems.push(Problem::Key { owner: owner.clone(), why: why.to_string() }),
                }
                match body(&self.db, &owner) {
                    Ok(Some(body)) if body == row.body => {}
                    Ok(_) => problems.push(Problem::NotFound(owner)),
                    Err(why) => problems.push(Problem::Key { owner, why: why.to_string() }),
                }
            }
        }
    }

    /// Moves the journal into the file and cuts it to nothing. False where another reader stands in the way.
    fn empty_journal(&self) -> Result<bool, KeystoreError> {
        self.db
            .query_row("PRAGMA wal_checkpoint(TRUNCATE)", (), |row| row.get::<_, i64>(0))
            .map(|busy| busy == 0)
            .map_err(database("empty the journal"))
    }
}

impl fmt::Debug for Keystore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Keystore({}, keys not shown)", self.path.display())
    }
}

/// See [`Keystore::owners`].
#[derive(Debug)]
pub struct Owners<'a> {
    keystore: &'a Keystore,
    after: i64,
    page: std::vec::IntoIter<Row>,
    done: bool,
}

impl Iterator for Owners<'_> {
    type Item = Result<Owner, KeystoreError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.page.len() == 0 && !self.done {
            match page(&self.keystore.db, self.after) {
                Ok(rows) => {
                    self.done = rows.len() < PAGE;
                    self.after = rows.last().map_or(self.after, |row| row.n);
                    self.page = rows.into_iter();
                }
                Err(source) => {
                    self.done = true;
                    return Some(Err(KeystoreError::Database { doing: "list the owners", source }));
                }
            }
        }
        let row = self.page.next()?;
        Some(Ok(Owner { destroyed: row.body.first() == Some(&MARKER), owner: row.owner }))
    }
}

/// One row of the keys, still wrapped.
struct Row {
    n: i64,
    owner: String,
    body: Vec<u8>,
}

impl fmt::Debug for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Row({}, {})", self.n, self.owner)
    }
}

fn fits(owner: &str) -> bool {
    (1..=LONGEST_OWNER).contains(&owner.len()) && !owner.contains(char::is_control)
}

fn fill(
    db: &mut Connection,
    root: &RootKey,
    id_seed: Option<&[u8; 32]>,
    rng: &mut (impl CryptoRng + ?Sized),
) -> rusqlite::Result<()> {
    let mut salt = [0; 16];
    rng.fill_bytes(&mut salt);
    let secrets = Secrets::of(root, &salt);
    let transaction = db.transaction()?;
    transaction.pragma_update(None, "application_id", APPLICATION)?;
    transaction.pragma_update(None, "user_version", VERSION)?;
    for (_, sql) in SCHEMA {
        transaction.execute(sql, ())?;
    }
    let proof = secrets.proof(&salt);
    let empty = Ledger::EMPTY;
    transaction.execute(
        "INSERT INTO home (one, salt, checksum, proof, live, destroyed, sum, code) VALUES (1, ?1, ?2, ?3, 0, 0, ?4, ?5)",
        params![salt, checksum(&salt, &proof), proof, empty.sum, secrets.ledger(&empty)],
    )?;
    for name in [ID, LOOKUP, SIGNING] {
        let key = match id_seed {
            Some(seed) if name == ID => Zeroizing::new(*seed),
            Some(_) | None => new_key(rng),
        };
        let body = secrets.wrap("purpose", name, &key, rng);
        transaction.execute("INSERT INTO purpose (name, body) VALUES (?1, ?2)", params![name, body])?;
    }
    transaction.commit()
}

fn begin(db: &mut Connection) -> Result<Transaction<'_>, KeystoreError> {
    db.transaction_with_behavior(TransactionBehavior::Immediate).map_err(database("begin to write"))
}

fn commit(transaction: Transaction<'_>, secrets: &Secrets, ledger: &Ledger) -> Result<(), KeystoreError> {
    let Ledger { counts, sum } = ledger;
    transaction
        .prepare_cached("UPDATE home SET live = ?1, destroyed = ?2, sum = ?3, code = ?4")
        .and_then(|mut update| {
            update.execute(params![counts.live as i64, counts.destroyed as i64, sum, secrets.ledger(ledger)])
        })
        .map_err(database("write the counts"))?;
    transaction.commit().map_err(database("make the keys durable"))
}

fn ledger(db: &Connection, secrets: &Secrets) -> Result<Ledger, String> {
    let (live, destroyed, sum, code) = db
        .prepare_cached("SELECT live, destroyed, sum, code FROM home")
        .and_then(|mut select| {
            select.query_row((), |row| {
                Ok((
                    row.get::<_, i64>(0)?,
                    row.get::<_, i64>(1)?,
                    row.get::<_, [u8; 32]>(2)?,
                    row.get::<_, [u8; 32]>(3)?,
                ))
            })
        })
        .map_err(|error| format!("the counts cannot be read: {error}"))?;
    let ledger = Ledger { counts: Counts { live: live as u64, destroyed: destroyed as u64 }, sum };
    if same(&code, &secrets.ledger(&ledger)) { Ok(ledger) } else { Err("the counts were changed".to_owned()) }
}

fn body(db: &Connection, owner: &str) -> rusqlite::Result<Option<Vec<u8>>> {
    db.prepare_cached("SELECT body FROM subject WHERE owner = ?1")?
        .query_row([owner], |row| row.get(0))
        .optional()
}

fn state(db: &Connection, secrets: &Secrets, path: &Path, owner: &str) -> Result<KeyState, KeystoreError> {
    match body(db, owner).map_err(database("look for a key"))? {
        None => Ok(KeyState::Missing),
        Some(body) => {
            secrets.read(owner, &body).map_err(|why| damaged(path, format!("the key of `{owner}`: {why}")))
        }
    }
}

/// In place: both bodies have the same length, so the database does not move the row.
fn overwrite(db: &Connection, owner: &str, body: &[u8]) -> rusqlite::Result<usize> {
    db.prepare_cached("UPDATE subject SET body = ?2 WHERE owner = ?1")?.execute(params![owner, body])
}

fn page(db: &Connection, after: i64) -> rusqlite::Result<Vec<Row>> {
    db.prepare_cached("SELECT n, owner, body FROM subject WHERE n > ?1 ORDER BY n LIMIT ?2")?
        .query_map(params![after, PAGE as i64], |row| {
            Ok(Row { n: row.get(0)?, owner: row.get(1)?, body: row.get(2)? })
        })?
        .collect()
}

#[cfg(test)]
mod tests {
    use rand_chacha::ChaCha20Rng;
    use rand_core::{Rng, SeedableRng};
    use tempfile::TempDir;

    use super::*;

    struct Home {
        dir: TempDir,
        root: RootKey,
        rng: ChaCha20Rng,
    }

    impl Home {
        fn new() -> (Self, Keystore) {
            let dir = tempfile::tempdir().unwrap();
            let mut rng = ChaCha20Rng::seed_from_u64(11);
            let root = RootKey::create(dir.path().join("root.key"), &mut rng).unwrap();
            let keystore = Keystore::create(dir.path().join("keys.db"), &root, None, &mut rng).unwrap();
            (Self { dir, root, rng }, keystore)
        }

        fn path(&self) -> PathBuf {
            self.dir.path().join("keys.db")
        }

        fn open(&self) -> Result<Keystore, KeystoreError> {
            Keystore::open(self.path(), &self.root)
        }

        /// Another program writes into the file.
        fn meddle(&self, sql: &str) {
            Connection::open(self.path()).unwrap().execute_batch(sql).unwrap();
        }

        /// All bytes of the file, its journal and whatever else lies beside them.
        fn bytes(&self) -> Vec<u8> {
            let files = fs::read_dir(self.dir.path()).unwrap();
            files.flat_map(|file| fs::read(file.unwrap().path()).unwrap()).collect()
        }
    }

    fn names(count: usize) -> Vec<String> {
        (0..count).map(|i| format!("subject-{:08x}", (i as u32).wrapping_mul(2_654_435_761))).collect()
    }

    fn ensure(keystore: &mut Keystore, home: &mut Home, owners: &[String]) {
        let owners: Vec<&str> = owners.iter().map(String::as_str).collect();
        keystore.ensure(&owners, &mut home.rng).unwrap();
    }

    fn live(keystore: &Keystore, owner: &str) -> Sealer {
        match keystore.sealer(owner).unwrap() {
            KeyState::Live(sealer) => sealer,
            state @ (KeyState::Destroyed | KeyState::Missing) => panic!("{owner}: {state:?}"),
        }
    }

    fn bodies(keystore: &Keystore) -> Vec<Vec<u8>> {
        let mut all = Vec::new();
        loop {
            let rows = page(&keystore.db, all.len() as i64).unwrap();
            if rows.is_empty() {
                return all;
            }
            all.extend(rows.into_iter().map(|row| row.body));
        }
    }

    /// How many of the needles are in the hay, by any 16 bytes of their secret part.
    fn found(hay: &[u8], needles: &[Vec<u8>]) -> usize {
        let windows: std::collections::HashSet<&[u8]> = hay.windows(16).collect();
        needles.iter().filter(|needle| needle[25..].windows(16).any(|part| windows.contains(part))).count()
    }

    #[test]
    fn keys_are_the_same_after_opening_again() {
        let (mut home, mut keystore) = Home::new();
        ensure(&mut keystore, &mut home, &names(3));
        let owner = &names(3)[1];
        let sealed = live(&keystore, owner).seal(b"place", b"content", &mut home.rng);
        let (id, lookup) = (keystore.id_key().mac(&[b"a"]), keystore.lookup_key().mac(&[b"a"]));
        let seed = keystore.signing_seed();
        assert_ne!(id, lookup);
        drop(keystore);
        for keystore in [home.open().unwrap(), Keystore::open_read_only(home.path(), &home.root).unwrap()] {
            assert_eq!(live(&keystore, owner).open(b"place", &sealed).unwrap(), b"content");
            assert!(live(&keystore, &names(3)[2]).open(b"place", &sealed).is_err());
            assert_eq!(keystore.id_key().mac(&[b"a"]), id);
            assert_eq!(keystore.lookup_key().mac(&[b"a"]), lookup);
            assert_eq!(keystore.signing_seed(), seed);
            assert_eq!(keystore.check(), []);
        }
    }

    #[test]
    fn homes_with_one_id_seed_give_the_same_ids_and_share_nothing_else() {
        let dir = tempfile::tempdir().unwrap();
        let mut rng = ChaCha20Rng::seed_from_u64(2);
        let root = RootKey::create(dir.path().join("root.key"), &mut rng).unwrap();
        let mut make =
            |name: &str, seed| Keystore::create(dir.path().join(name), &root, seed, &mut rng).unwrap();
        let (one, two, other) = (make("1", Some(&[9; 32])), make("2", Some(&[9; 32])), make("3", None));
        let id = |keystore: &Keystore| keystore.id_key().mac(&[b"QQ", b"2031/40417"]);
        assert_eq!(id(&one), id(&two));
        assert_eq!(id(&one), MacKey::new(&[9; 32]).mac(&[b"QQ", b"2031/40417"]));
        assert_ne!(id(&one), id(&other));
        assert_ne!(one.lookup_key().mac(&[]), two.lookup_key().mac(&[]));
        assert_ne!(one.signing_seed(), two.signing_seed());
    }

    #[test]
    fn keys_are_never_written_over_and_an_unfinished_file_does_not_stand_in_the_way() {
        let (mut home, keystore) = Home::new();
        let before = keystore.signing_seed();
        let again = Keystore::create(home.path(), &home.root, None, &mut home.rng);
        assert!(matches!(again, Err(KeystoreError::Exists(_))));
        assert_eq!(home.open().unwrap().signing_seed(), before);
        drop(keystore);
        fs::remove_file(home.path()).unwrap();
        fs::write(home.dir.path().join("keys.unfinished"), "half a file").unwrap();
        Keystore::create(home.path(), &home.root, None, &mut home.rng).unwrap();
        assert!(!home.dir.path().join("keys.unfinished").exists());
    }

    #[cfg(unix)]
    #[test]
    fn the_file_and_its_journal_are_closed_to_others() {
        use std::os::unix::fs::PermissionsExt;
        let (mut home, mut keystore) = Home::new();
        ensure(&mut keystore, &mut home, &names(1));
        for name in ["keys.db", "keys.db-wal", "keys.db-shm"] {
            let mode = fs::metadata(home.dir.path().join(name)).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o600, "{name}");
        }
    }

    #[test]
    fn a_wrong_root_a_later_version_and_a_foreign_file_are_told_apart() {
        let (mut home, keystore) = Home::new();
        drop(keystore);
        let other = RootKey::create(home.dir.path().join("other.key"), &mut home.rng).unwrap();
        assert!(matches!(Keystore::open(home.path(), &other), Err(KeystoreError::WrongRoot(_))));
        home.meddle("PRAGMA user_version = 2");
        assert!(matches!(home.open(), Err(KeystoreError::Version { found: 2, .. })));
        home.meddle("PRAGMA user_version = 1; PRAGMA application_id = 7");
        assert!(matches!(home.open(), Err(KeystoreError::NotAKeystore(_))));
        let text = home.dir.path().join("text");
        fs::write(&text, "not a database, and longer than the head of one ".repeat(9)).unwrap();
        assert!(matches!(Keystore::open(&text, &home.root), Err(KeystoreError::NotAKeystore(_))));
        fs::write(&text, "").unwrap();
        assert!(matches!(Keystore::open(&text, &home.root), Err(KeystoreError::NotAKeystore(_))));
        let none = Keystore::open(home.dir.path().join("none"), &home.root);
        assert!(matches!(none, Err(KeystoreError::NoFile(_))));
        assert!(!home.dir.path().join("none").exists());
    }

    #[test]
    fn a_changed_first_row_or_schema_is_damage_and_not_a_wrong_root() {
        for sql in [
            "UPDATE home SET salt = zeroblob(16)",
            "UPDATE home SET proof = zeroblob(32)",
            "UPDATE home SET checksum = zeroblob(32)",
            "UPDATE home SET live = 7",
            "UPDATE home SET sum = randomblob(32)",
            "DELETE FROM home",
            "DELETE FROM purpose WHERE name = 'lookup'",
            "UPDATE purpose SET body = (SELECT body FROM purpose WHERE name = 'signing') WHERE name = 'id'",
            "CREATE TRIGGER copy AFTER INSERT ON subject BEGIN SELECT 1; END",
            "CREATE TABLE more (x)",
            "DROP INDEX subject_owner",
        ] {
            let (home, keystore) = Home::new();
            drop(keystore);
            home.meddle(sql);
            assert!(matches!(home.open(), Err(KeystoreError::Damaged { .. })), "{sql}");
        }
    }

    #[test]
    fn ensuring_again_makes_nothing_new() {
        let (mut home, mut keystore) = Home::new();
        keystore.ensure(&["a", "b", "a"], &mut home.rng).unwrap();
        let before = bodies(&keystore);
        keystore.ensure(&["b", "c"], &mut home.rng).unwrap();
        keystore.ensure(&[], &mut home.rng).unwrap();
        keystore.forget_recent();
        keystore.ensure(&["a", "b", "c"], &mut home.rng).unwrap();
        assert_eq!(bodies(&keystore)[..2], before);
        assert_eq!(keystore.counts().unwrap(), Counts { live: 3, destroyed: 0 });
        assert_eq!(keystore.check(), []);
    }

    #[test]
    fn names_that_cannot_own_a_key_are_refused() {
        let (mut home, mut keystore) = Home::new();
        for owner in ["", "a\nb", "\0", &"x".repeat(201)] {
            let refused = keystore.ensure(&["good", owner], &mut home.rng);
            assert!(matches!(refused, Err(KeystoreError::Owner(_))), "{owner:?}");
        }
        assert_eq!(keystore.counts().unwrap().live, 0);
    }

    #[test]
    fn a_key_that_was_made_is_there_after_a_crash() {
        let (mut home, mut keystore) = Home::new();
        ensure(&mut keystore, &mut home, &names(50));
        let sealed = live(&keystore, &names(50)[7]).seal(b"", b"content", &mut home.rng);
        // The files as a killed process leaves them: the keys are still in the journal.
        let copy = tempfile::tempdir().unwrap();
        for name in ["keys.db", "keys.db-wal"] {
            fs::copy(home.dir.path().join(name), copy.path().join(name)).unwrap();
        }
        assert!(fs::metadata(copy.path().join("keys.db-wal")).unwrap().len() > 0);
        let again = Keystore::open(copy.path().join("keys.db"), &home.root).unwrap();
        assert_eq!(live(&again, &names(50)[7]).open(b"", &sealed).unwrap(), b"content");
        assert_eq!(fs::metadata(copy.path().join("keys.db-wal")).unwrap().len(), 0);
    }

    #[test]
    fn live_destroyed_and_missing_are_told_apart() {
        let (mut home, mut keystore) = Home::new();
        keystore.ensure(&["a", "b", "day-2031-04-02"], &mut home.rng).unwrap();
        let kept = live(&keystore, "a");
        keystore.destroy("a").unwrap();
        for keystore in [&keystore, &home.open().unwrap()] {
            assert!(matches!(keystore.sealer("a").unwrap(), KeyState::Destroyed));
            assert!(matches!(keystore.sealer("b").unwrap(), KeyState::Live(_)));
            assert!(matches!(keystore.sealer("c").unwrap(), KeyState::Missing));
            assert_eq!(keystore.counts().unwrap(), Counts { live: 2, destroyed: 1 });
            assert_eq!(keystore.check(), []);
            let owners: Vec<_> = keystore.owners().map(|owner| owner.unwrap()).collect();
            let owner = |owner: &str, destroyed| Owner { owner: owner.to_owned(), destroyed };
            assert_eq!(owners, [owner("a", true), owner("b", false), owner("day-2031-04-02", false)]);
        }
        drop(kept);
    }

    #[test]
    fn a_destroyed_owner_gets_no_new_key_and_neither_does_anybody_in_the_same_call() {
        let (mut home, mut keystore) = Home::new();
        keystore.ensure(&["a"], &mut home.rng).unwrap();
        keystore.destroy("a").unwrap();
        let refused = keystore.ensure(&["b", "a", "c"], &mut home.rng);
        assert!(matches!(refused, Err(KeystoreError::Destroyed(owner)) if owner == "a"));
        assert!(matches!(keystore.sealer("b").unwrap(), KeyState::Missing));
        assert_eq!(keystore.check(), []);
    }

    #[test]
    fn destroying_is_repeated_without_harm_and_an_unknown_owner_stops_the_whole_call() {
        let (mut home, mut keystore) = Home::new();
        keystore.ensure(&["a", "b"], &mut home.rng).unwrap();
        assert!(
            matches!(keystore.destroy_all(&["a", "x"]), Err(KeystoreError::NoKey(owner)) if owner == "x")
        );
        assert!(matches!(keystore.sealer("a").unwrap(), KeyState::Live(_)));
        keystore.destroy_all(&["a", "b", "a"]).unwrap();
        keystore.destroy("a").unwrap();
        assert_eq!(keystore.counts().unwrap(), Counts { live: 0, destroyed: 2 });
        assert_eq!(keystore.check(), []);
    }

    #[test]
    fn no_byte_of_a_destroyed_key_is_left_in_the_file_or_its_journal() {
        let (mut home, mut keystore) = Home::new();
        let names = names(3000);
        for part in names.chunks(37) {
            ensure(&mut keystore, &mut home, part);
        }
        let bodies = bodies(&keystore);
        assert_eq!(found(&home.bytes(), &bodies), 3000, "the search finds what is there");
        let gone: Vec<usize> = (0..3000).filter(|i| i % 7 == 3).collect();
        for part in gone.chunks(50) {
            let owners: Vec<&str> = part.iter().map(|i| names[*i].as_str()).collect();
            keystore.destroy_all(&owners).unwrap();
        }
        let destroyed: Vec<Vec<u8>> = gone.iter().map(|i| bodies[*i].clone()).collect();
        let kept: Vec<Vec<u8>> = (0..3000).filter(|i| i % 7 != 3).map(|i| bodies[i].clone()).collect();
        assert_eq!(found(&home.bytes(), &destroyed), 0, "while the file is open");
        drop(keystore);
        assert_eq!(found(&home.bytes(), &destroyed), 0, "when it is closed");
        assert_eq!(found(&home.bytes(), &kept), kept.len());
        assert_eq!(home.open().unwrap().check(), []);
    }

    #[test]
    fn a_reader_that_keeps_the_journal_is_named_and_the_erasure_can_be_repeated() {
        let (mut home, mut keystore) = Home::new();
        keystore.ensure(&["a", "b"], &mut home.rng).unwrap();
        let body = bodies(&keystore)[..1].to_vec();
        let reader = Connection::open(home.path()).unwrap();
        reader.execute_batch("BEGIN; SELECT count(*) FROM subject;").unwrap();
        assert!(matches!(keystore.destroy("a"), Err(KeystoreError::NotScrubbed(_))));
        assert!(matches!(keystore.sealer("a").unwrap(), KeyState::Destroyed));
        reader.execute_batch("COMMIT").unwrap();
        keystore.destroy("a").unwrap();
        assert_eq!(found(&home.bytes(), &body), 0);
    }

    #[test]
    fn a_key_that_no_longer_opens_is_destroyed_all_the_same() {
        let (mut home, mut keystore) = Home::new();
        keystore.ensure(&["a", "b"], &mut home.rng).unwrap();
        drop(keystore);
        home.meddle("UPDATE subject SET body = zeroblob(73) WHERE owner = 'a'");
        let mut keystore = home.open().unwrap();
        assert!(matches!(keystore.sealer("a"), Err(KeystoreError::Damaged { .. })));
        keystore.destroy("a").unwrap();
        assert!(matches!(keystore.sealer("a").unwrap(), KeyState::Destroyed));
    }

    #[test]
    fn moved_changed_dropped_added_and_put_back_rows_are_found() {
        let row = |owner: &str| format!("(SELECT body FROM subject WHERE owner = '{owner}')");
        let kinds: [(&str, String); 6] = [
            (
                "a key moved to another owner",
                format!("UPDATE subject SET body = {} WHERE owner = 'b'", row("a")),
            ),
            (
                "a marker moved to another owner",
                format!("UPDATE subject SET body = {} WHERE owner = 'b'", row("gone")),
            ),
            ("a row dropped", "DELETE FROM subject WHERE owner = 'b'".to_owned()),
            ("a marker dropped", "DELETE FROM subject WHERE owner = 'gone'".to_owned()),
            ("an owner renamed", "UPDATE subject SET owner = 'z' WHERE owner = 'gone'".to_owned()),
            ("a row added", "INSERT INTO subject (owner, body) VALUES ('n', zeroblob(73))".to_owned()),
        ];
        for (what, sql) in kinds {
            let (mut home, mut keystore) = Home::new();
            keystore.ensure(&["a", "b", "gone"], &mut home.rng).unwrap();
            keystore.destroy("gone").unwrap();
            drop(keystore);
            home.meddle(&sql);
            let keystore = home.open().unwrap();
            assert_ne!(keystore.check(), [], "{what}");
            for owner in ["a", "b"] {
                // A key is the right one, or there is none: never that of somebody else.
                if let Ok(KeyState::Destroyed) = keystore.sealer(owner) {
                    panic!("{what}: {owner} passes for destroyed");
                }
            }
        }
        // A row from an older copy opens, for it is genuine; the sum says that it does not belong here any more.
        let (mut home, mut keystore) = Home::new();
        keystore.ensure(&["a", "gone"], &mut home.rng).unwrap();
        let old = data_encoding::HEXLOWER.encode(&bodies(&keystore)[1]);
        keystore.destroy("gone").unwrap();
        drop(keystore);
        home.meddle(&format!("UPDATE subject SET body = x'{old}' WHERE owner = 'gone'"));
        let found = Counts { live: 2, destroyed: 0 };
        let counted = Counts { live: 1, destroyed: 1 };
        assert_eq!(home.open().unwrap().check(), [Problem::Count { counted, found }]);
    }

    #[test]
    fn two_rows_exchanged_for_others_of_the_same_kind_change_the_sum() {
        let (mut home, mut keystore) = Home::new();
        keystore.ensure(&["a", "b"], &mut home.rng).unwrap();
        let body = keystore.secrets.wrap("subject", "a", &[5; 32], &mut home.rng);
        let body = data_encoding::HEXLOWER.encode(&body);
        drop(keystore);
        home.meddle(&format!("UPDATE subject SET body = x'{body}' WHERE owner = 'a'"));
        assert_eq!(home.open().unwrap().check(), [Problem::Sum]);
    }

    #[test]
    fn flipped_bits_are_reported_or_change_no_answer() {
        let (mut home, mut keystore) = Home::new();
        let names = names(300);
        ensure(&mut keystore, &mut home, &names);
        let sealed: Vec<Vec<u8>> = names
            .iter()
            .map(|owner| live(&keystore, owner).seal(b"", owner.as_bytes(), &mut home.rng))
            .collect();
        let gone: Vec<&str> = names.iter().map(String::as_str).step_by(10).collect();
        keystore.destroy_all(&gone).unwrap();
        let answers = |keystore: &Keystore| {
            let opened: Vec<_> = names
                .iter()
                .zip(&sealed)
                .map(|(owner, sealed)| match keystore.sealer(owner) {
                    Ok(KeyState::Live(sealer)) => Some(sealer.open(b"", sealed)),
                    Ok(KeyState::Destroyed) => None,
                    other => panic!("{owner}: {other:?}"),
                })
                .collect();
            let owners: Vec<Owner> = keystore.owners().map(|owner| owner.unwrap()).collect();
            let codes =
                [keystore.id_key().mac(&[]), keystore.lookup_key().mac(&[]), *keystore.signing_seed()];
            (opened, owners, codes, keystore.counts().unwrap())
        };
        let expected = answers(&keystore);
        drop(keystore);
        let good = fs::read(home.path()).unwrap();
        let (mut at_opening, mut by_check, mut harmless) = (0, 0, 0);
        let dir = tempfile::tempdir().unwrap();
        for round in 0..500 {
            let bit = home.rng.next_u64() as usize % (good.len() * 8);
            let mut bad = good.clone();
            bad[bit / 8] ^= 1 << (bit % 8);
            let path = dir.path().join(format!("{round}.db"));
            fs::write(&path, bad).unwrap();
            match Keystore::open(&path, &home.root) {
                Err(_) => at_opening += 1,
                Ok(keystore) if !keystore.check().is_empty() => by_check += 1,
                Ok(keystore) => {
                    assert_eq!(answers(&keystore), expected, "bit {bit}");
                    harmless += 1;
                }
            }
            for end in ["", "-wal", "-shm"] {
                drop(fs::remove_file(dir.path().join(format!("{round}.db{end}"))));
            }
        }
        assert!(at_opening > 5 && by_check > 250, "{at_opening} {by_check} {harmless}");
    }

    #[test]
    fn a_new_root_opens_what_the_old_one_did_and_leaves_nothing_for_the_old() {
        let (mut home, mut keystore) = Home::new();
        let names = names(2500);
        ensure(&mut keystore, &mut home, &names);
        keystore.destroy(&names[0]).unwrap();
        let sealed = live(&keystore, &names[9]).seal(b"", b"content", &mut home.rng);
        let (old, seed) = (bodies(&keystore), keystore.signing_seed());
        let new = RootKey::create(home.dir.path().join("new.key"), &mut home.rng).unwrap();
        keystore.change_root(&new, &mut home.rng).unwrap();
        assert_eq!(keystore.check(), []);
        keystore.ensure(&["after"], &mut home.rng).unwrap();
        drop(keystore);
        assert!(matches!(home.open(), Err(KeystoreError::WrongRoot(_))));
        let keystore = Keystore::open(home.path(), &new).unwrap();
        assert_eq!(keystore.check(), []);
        assert_eq!(live(&keystore, &names[9]).open(b"", &sealed).unwrap(), b"content");
        assert!(matches!(keystore.sealer(&names[0]).unwrap(), KeyState::Destroyed));
        assert_eq!(keystore.signing_seed(), seed);
        assert_eq!(keystore.counts().unwrap(), Counts { live: 2500, destroyed: 1 });
        assert_eq!(found(&home.bytes(), &old[1..]), 0);
    }

    #[test]
    fn a_read_only_store_answers_and_changes_nothing() {
        let (mut home, mut keystore) = Home::new();
        keystore.ensure(&["a"], &mut home.rng).unwrap();
        let mut reader = Keystore::open_read_only(home.path(), &home.root).unwrap();
        assert!(matches!(reader.sealer("a").unwrap(), KeyState::Live(_)));
        assert!(reader.ensure(&["b"], &mut home.rng).is_err());
        assert!(reader.destroy("a").is_err());
        assert!(matches!(keystore.sealer("a").unwrap(), KeyState::Live(_)));
    }

    #[test]
    fn debug_shows_no_key() {
        let (mut home, mut keystore) = Home::new();
        keystore.ensure(&["a"], &mut home.rng).unwrap();
        let shown = format!("{keystore:?} {:?}", keystore.sealer("a").unwrap());
        assert!(shown.ends_with("keys.db, keys not shown) Live(Sealer(key not shown))"), "{shown}");
    }
}
