//! Backup and restore: three artefacts that are kept apart, and a home put back that answers nothing at first.
//!
//! | artefact | what is in it | who can read it |
//! |---|---|---|
//! | record | a file `record.db`, whichever database the record is in; the files of the log; `annex`: accounts and the vault, every row sealed | nobody without the keys |
//! | keys | `keys.db`, wrapped; never `root.key`, which is kept by itself | nobody without the root key |
//! | erasures | whose entries were erased, by ids, with a code of the home | names nobody |
//!
//! An older copy brings back whom it was made before the erasure of. So a home that was put back stands closed until the
//! list of erasures, which is newer than any backup, was replayed in it: each owner's key is destroyed again, each act
//! goes on the record again.
//! Promise: no home put back answers, shows or checks anything before that; the artefact of the record opens nothing
//! without that of the keys. Serves P14; Law Enforcement Directive Art 16, 29.

use std::fs::{self, File};
use std::io::{self, BufRead as _, BufReader, BufWriter, Read as _, Write as _};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use data_encoding::HEXLOWER;
use entries::{Owner, Time};
use keystore::{Keystore, RootKey};
use rand_core::CryptoRng;
use sha2::{Digest, Sha256};
use terms::{Actor, Date};
use transparency::Hash;

use crate::annex::{self, Annex, Beside};
use crate::db::{Connection, Value, sqlite};
use crate::erase::{Erasure, Found, Whose};
use crate::error::{StoreError, database, refused};
use crate::head::HeadFile;
use crate::home::{Elsewhere, Home, Place, private_dir, private_file, sync_dir, write_private};
use crate::row;
use crate::schema::{self, damaged};
use crate::store::{self, LogHead, Store};

const HEADING: &str = "redress backup 2";
const LIST: &str = "redress erasures 1";
/// Accounts and the vault, in an artefact of the record.
const ANNEX: &str = "annex";
/// Rows put into one transaction.
const STEP: usize = 20_000;

/// What an artefact of the record holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Artefact {
    /// The name of the log.
    pub origin: String,
    /// Entries.
    pub size: u64,
    /// Root over them.
    pub root: Hash,
    /// The generation of a record on a server; 0 for a file.
    pub epoch: i64,
    /// Rows of accounts and of the vault.
    pub beside: u64,
}

/// What was done again in a home that was put back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Replayed {
    /// Owners that were erased again.
    pub erased: u64,
    /// Owners who had been erased when the backup was made.
    pub known: u64,
    /// Owners who came after it: nothing of them is there, and the act stands on the record again.
    pub absent: u64,
    /// What went with them beside the record.
    pub beside: Beside,
}

/// Where the parts of a home that is put back are.
#[derive(Clone, Copy, Debug)]
pub struct Parts<'a> {
    /// The artefact of the record.
    pub record: &'a Path,
    /// The artefact of the keys.
    pub keys: &'a Path,
    /// The root key.
    pub root_key: &'a Path,
}

impl Artefact {
    fn to_text(&self, sums: &Sums) -> String {
        let Self { origin, size, root, epoch, beside } = self;
        let Sums { record, annex } = sums;
        format!(
            "{HEADING}\norigin {origin}\nsize {size}\nroot {root}\nepoch {epoch}\nbeside {beside}\n\
             record.db {record}\nannex {annex}\n"
        )
    }

    fn parse(text: &str) -> Option<(Self, Sums)> {
        let mut lines = text.lines();
        let mut value = |name: &str| lines.next()?.strip_prefix(name);
        value(HEADING)?;
        let read = Self {
            origin: value("origin ")?.to_owned(),
            size: value("size ")?.parse().ok()?,
            root: value("root ")?.parse().ok()?,
            epoch: value("epoch ")?.parse().ok()?,
            beside: value("beside ")?.parse().ok()?,
        };
        let sums = Sums { record: value("record.db ")?.to_owned(), annex: value("annex ")?.to_owned() };
        Some((read, sums))
    }
}

/// SHA-256 of the files of an artefact.
struct Sums {
    record: String,
    annex: String,
}

impl Store {
    /// Writes the artefact of the record into a new folder: one state of it, while others may go on writing.
    ///
    /// # Errors
    /// There is something at that place, the record cannot be read, or the system refused.
    pub fn back_up_record(&self, to: &Path, rng: &mut dyn CryptoRng) -> Result<Artefact, StoreError> {
        begin_folder(to)?;
        // First what lies beside the record: whatever it names is then on the record that follows.
        let annex = to.join(ANNEX);
        let beside = self.back_up_annex(&annex, rng)?;
        // The log first: the record may be longer than its log, never shorter.
        copy_tree(&self.home.log(), &to.join("log"))?;
        let path = to.join("record.db");
        let target = schema::make(&Place::File(path.clone()), false)?;
        self.db.begin_reading().map_err(database("begin to read"))?;
        let copied = copy(&self.db, &target);
        let ended = self.db.execute_batch("ROLLBACK").map_err(database("end reading"));
        copied?;
        ended?;
        let LogHead { tree, .. } = store::log_head(&target, &Home::at(to, None)?, &self.keys)?;
        sqlite::empty_journal(&target).map_err(database("empty the journal"))?;
        drop(target);
        let shared = self.db.shared().map_err(database("read the generation of the record"))?;
        let artefact = Artefact {
            origin: self.origin.clone(),
            size: tree.size(),
            root: tree.root(),
            epoch: shared.map_or(0, |it| it.epoch),
            beside,
        };
        sync_file(&path)?;
        let sums = Sums { record: sum(&path)?, annex: sum(&annex)? };
        write_private(&to.join("artefact"), artefact.to_text(&sums).as_bytes())?;
        sync_dir(to)?;
        Ok(artefact)
    }

    /// Writes accounts and the vault into a file: rows one after the other, each sealed, with its length before it.
    fn back_up_annex(&self, path: &Path, rng: &mut dyn CryptoRng) -> Result<u64, StoreError> {
        private_file(path)?;
        let file = File::options().write(true).truncate(true).open(path).map_err(refused("open", path))?;
        let mut to = BufWriter::new(file);
        let rows = match Annex::there(&self.home)? {
            None => 0,
            Some(annex) => annex.each_sealed(&annex::copy::sealer(&self.keys), rng, &mut |sealed| {
                let length = (sealed.len() as u64).to_be_bytes();
                to.write_all(&length).and_then(|()| to.write_all(sealed)).map_err(refused("write", path))
            })?,
        };
        to.flush().and_then(|()| to.get_ref().sync_all()).map_err(refused("write", path))?;
        Ok(rows)
    }

    /// Writes the artefact of the keys into a new folder. It is made after that of the record, or the record would
    /// have entries whose keys are missing.
    ///
    /// # Errors
    /// There is something at that place, or the system refused.
    pub fn back_up_keys(&self, to: &Path) -> Result<(), StoreError> {
        begin_folder(to)?;
        self.keys.copy_to(to.join("keys.db"))?;
        sync_dir(to)
    }

    /// The list of erasures as text: ids of owners, and a code that only this home can make. It is written anew into
    /// the file `erasures` of the home at each erasure; whoever keeps backups keeps the newest of it beside them.
    ///
    /// # Errors
    /// The tables cannot be read.
    pub fn erasure_list(&self) -> Result<String, StoreError> {
        let rows: Vec<(i64, String)> =
            self.read().many("SELECT seq, owner FROM erasures ORDER BY seq", (), |row| {
                Ok((row.get(0)?, row.get(1)?))
            })?;
        let mut text = format!("{LIST}\norigin {}\nsize {}\n", self.origin, self.size());
        for (seq, owner) in rows {
            text.push_str(&format!("{seq} {owner}\n"));
        }
        let code = self.list_code(&text);
        text.push_str(&format!("code {code}\n"));
        Ok(text)
    }

    fn list_code(&self, text: &str) -> String {
        HEXLOWER.encode(&self.keys.lookup_key().mac(&[b"list of erasures", text.as_bytes()]))
    }

    /// Writes the list beside the record.
    pub(crate) fn keep_erasure_list(&self) -> Result<(), StoreError> {
        write_private(&self.home.dir().join("erasures"), self.erasure_list()?.as_bytes())
    }

    /// Puts a home back from its parts: it is closed until [`Store::replay_erasures`]. With an address the record goes
    /// to a server, in a new generation.
    ///
    /// # Errors
    /// There is a home already, a part is damaged, or the parts do not belong to each other.
    pub fn put_back(dir: &Path, parts: &Parts<'_>, elsewhere: &Elsewhere) -> Result<Artefact, StoreError> {
        let (artefact, known) = read_artefact(parts.record)?;
        let file = parts.record.join("record.db");
        let beside = parts.record.join(ANNEX);
        for (file, known) in [(&file, &known.record), (&beside, &known.annex)] {
            if sum(file)? != *known {
                return Err(damaged(file, "it is not what was backed up"));
            }
        }
        let home = Home::with(dir, None, elsewhere)?;
        let again = home.begin()?;
        // Closed from the first moment on.
        write_private(&home.closed(), format!("{}\n", artefact.size).as_bytes())?;
        copy_private(&parts.keys.join("keys.db"), &home.keys())?;
        copy_private(parts.root_key, &home.root_key())?;
        let keys = Keystore::open_read_only(home.keys(), &RootKey::load(home.root_key())?)?;
        // What is opened is a copy: the artefact stays as it is.
        let here = dir.join("record.db");
        copy_private(&file, &here)?;
        let source = schema::open_read_only(&Place::File(here.clone()))?;
        let LogHead { tree, protective, .. } = store::log_head(&source, &home, &keys)?;
        let made = store::first_entry(&source, &keys)?;
        if tree.size() != artefact.size || tree.root() != artefact.root || made.origin != artefact.origin {
            return Err(damaged(&file, "it holds another record than its artefact says"));
        }
        if made.id_check != crate::ids::Ids::new(keys.id_key().clone()).check() {
            return Err(StoreError::ForeignKeys);
        }
        if let Place::Server(_) = home.place() {
            let target = schema::make(home.place(), again)?;
            copy(&source, &target)?;
            let epoch = artefact.epoch.max(1) + 1;
            target
                .execute("UPDATE log_head SET epoch = $1 WHERE one = 1", [epoch])
                .map_err(database("begin a generation"))?;
            home.know_epoch(epoch)?;
            drop(source);
            for name in ["record.db", "record.db-wal", "record.db-shm"] {
                remove(&dir.join(name))?;
            }
        }
        let from = File::open(&beside).map_err(refused("open", &beside))?;
        let mut rows = Framed { from: BufReader::new(from), path: &beside };
        let back = Annex::open_at(&home)?.put_back(&annex::copy::sealer(&keys), &beside, &mut rows)?;
        if back != artefact.beside {
            return Err(damaged(&beside, "it holds other rows than its artefact says"));
        }
        copy_tree(&parts.record.join("log"), &home.log())?;
        HeadFile::create(&home.head(), tree.size(), tree.root(), protective)?;
        home.say_where(elsewhere)?;
        home.finish()?;
        Ok(artefact)
    }

    /// Erases again in a home that was put back whom the list names, and opens it.
    ///
    /// # Errors
    /// The home was not put back, the list is not one of this home or was changed, or an erasure failed: it stays
    /// closed, and the list can be replayed again.
    pub fn replay_erasures(
        dir: &Path,
        list: &str,
        actor: &Actor,
        effective: Date,
        now: Time,
        rng: &mut dyn CryptoRng,
    ) -> Result<Replayed, StoreError> {
        let home = Home::at(dir, None)?;
        if !home.is_closed()? {
            return Err(StoreError::NotPutBack(dir.to_owned()));
        }
        let mut store = Self::open_closed(dir)?;
        let (text, code) = list.rsplit_once("code ").ok_or(StoreError::List("it has no code"))?;
        if store.list_code(text) != code.trim_end() {
            return Err(StoreError::List(
                "its code is not of this home: it was changed, cut, or is another home's",
            ));
        }
        let mut done = Replayed::default();
        for line in text.lines().skip(3) {
            let owner = line.split_once(' ').map(|it| it.1).and_then(Owner::parse);
            let owner = owner.ok_or(StoreError::List("a line names no owner"))?;
            let count = match store.erase_again(&owner, actor, effective, now, rng)? {
                Again::Erased(beside) => {
                    done.beside += beside;
                    &mut done.erased
                }
                Again::Known => &mut done.known,
                Again::Absent => &mut done.absent,
            };
            *count += 1;
        }
        store.keep_erasure_list()?;
        store.checkpoint()?;
        remove(&home.closed())?;
        sync_dir(dir)?;
        Ok(done)
    }

    fn erase_again(
        &mut self,
        owner: &Owner,
        actor: &Actor,
        effective: Date,
        now: Time,
        rng: &mut dyn CryptoRng,
    ) -> Result<Again, StoreError> {
        const GROUND: &str = "erased before this home was put back from a backup";
        let name = owner.to_string();
        if self.read().erasure(&name)?.is_some() {
            return Ok(Again::Known);
        }
        let first: Option<i64> = self.read().one(
            "SELECT seq FROM entries WHERE owner = $1 ORDER BY seq LIMIT 1",
            [name.as_str()],
            |row| row.get(0),
        )?;
        let Some(first) = first.map(row::seq) else {
            let whose = Whose::Own(terms::Seq(self.size()));
            let act = Erasure { whose: &whose, actor, ground: GROUND, effective };
            self.erase_absent(&act, &name, now, rng)?;
            return Ok(Again::Absent);
        };
        let (whose, first) = match owner {
            Owner::Day(day) => (Whose::Day(*day), None),
            Owner::Subject(_) => match self.read().alert_of_owner(&name)? {
                Some(row) => (Whose::Alert(row.alert), Some(row.first)),
                None => (Whose::Own(first), Some(first)),
            },
        };
        let found = Found { owner: name, first };
        let act = Erasure { whose: &whose, actor, ground: GROUND, effective };
        let (_, beside) = self.erase_found(&act, &found, now, rng, &mut |_| ControlFlow::Continue(()))?;
        Ok(Again::Erased(beside))
    }
}

/// What became of one line of the list.
enum Again {
    Erased(Beside),
    Known,
    Absent,
}

/// Copies every table, between any two databases. Both are open for nothing else.
fn copy(from: &Connection, to: &Connection) -> Result<(), StoreError> {
    const DOING: &str = "copy the tables";
    // The names of columns, as the schema has them.
    let names = sqlite::in_memory().map_err(database(DOING))?;
    let tables = schema::SCHEMA.iter().filter(|it| it.sql.starts_with("CREATE TABLE")).map(|it| it.name);
    for table in tables {
        let columns =
            names.prepare(&format!("SELECT * FROM {table}")).map_err(database(DOING))?.column_names();
        let list = columns.join(", ");
        let marks: Vec<String> = (1..=columns.len()).map(|it| format!("${it}")).collect();
        let insert = format!("INSERT INTO {table} ({list}) VALUES ({})", marks.join(", "));
        let mut rows = 0_usize;
        let copied = to.execute_batch("BEGIN").and_then(|()| {
            from.each(&format!("SELECT {list} FROM {table}"), &mut |row| {
                let values =
                    (0..columns.len()).map(|at| row.get(at)).collect::<crate::db::Result<Vec<Value>>>()?;
                to.prepare_cached(&insert)?.execute(values.as_slice())?;
                rows += 1;
                if rows.is_multiple_of(STEP) { to.execute_batch("COMMIT; BEGIN") } else { Ok(()) }
            })?;
            to.execute_batch("COMMIT")
        });
        copied.map_err(database(DOING))?;
    }
    Ok(())
}

/// Rows with their lengths before them.
struct Framed<'f> {
    from: BufReader<File>,
    path: &'f Path,
}

impl Iterator for Framed<'_> {
    type Item = Result<Vec<u8>, StoreError>;

    fn next(&mut self) -> Option<Self::Item> {
        match self.from.fill_buf() {
            Ok([]) => return None,
            Ok(_) => {}
            Err(error) => return Some(Err(refused("read", self.path)(error))),
        }
        let mut row = || -> io::Result<Vec<u8>> {
            let mut length = [0; 8];
            self.from.read_exact(&mut length)?;
            let length = u64::from_be_bytes(length);
            let mut bytes = Vec::new();
            let read = (&mut self.from).take(length).read_to_end(&mut bytes)?;
            if read as u64 == length { Ok(bytes) } else { Err(io::ErrorKind::UnexpectedEof.into()) }
        };
        Some(row().map_err(refused("read", self.path)))
    }
}

fn read_artefact(dir: &Path) -> Result<(Artefact, Sums), StoreError> {
    let path = dir.join("artefact");
    let text = fs::read_to_string(&path).map_err(refused("read", &path))?;
    Artefact::parse(&text).ok_or_else(|| damaged(&path, "it is no artefact of a record"))
}

fn begin_folder(to: &Path) -> Result<(), StoreError> {
    match fs::create_dir(to) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            let mut listed = fs::read_dir(to).map_err(refused("list", to))?;
            if listed.next().is_some() {
                return Err(StoreError::Occupied(to.to_owned()));
            }
        }
        made => made.map_err(refused("make", to))?,
    }
    private_dir(to)
}

fn sum(path: &Path) -> Result<String, StoreError> {
    let mut hasher = Sha256::new();
    let mut file = File::open(path).map_err(refused("open", path))?;
    let mut bytes = vec![0; 1 << 20];
    loop {
        let read = file.read(&mut bytes).map_err(refused("read", path))?;
        if read == 0 {
            return Ok(HEXLOWER.encode(&hasher.finalize()));
        }
        hasher.update(bytes.get(..read).unwrap_or_default());
    }
}

fn sync_file(path: &Path) -> Result<(), StoreError> {
    File::open(path).and_then(|it| it.sync_all()).map_err(refused("write", path))
}

/// A copy that only its owner reads, and that stands where nothing stood.
fn copy_private(from: &Path, to: &Path) -> Result<(), StoreError> {
    if to.try_exists().map_err(refused("look for", to))? {
        return Err(StoreError::Exists(to.to_owned()));
    }
    let mut source = File::open(from).map_err(refused("open", from))?;
    let mut write = || -> io::Result<()> {
        let mut options = fs::OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(to)?;
        io::copy(&mut source, &mut file)?;
        file.sync_all()
    };
    write().map_err(refused("write", to))
}

/// Copies the files of the log. What a writer has not finished is left out.
fn copy_tree(from: &Path, to: &Path) -> Result<(), StoreError> {
    fs::create_dir_all(to).map_err(refused("make", to))?;
    let mut open: Vec<(PathBuf, PathBuf)> = vec![(from.to_owned(), to.to_owned())];
    while let Some((from, to)) = open.pop() {
        let listed = match fs::read_dir(&from) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            listed => listed.map_err(refused("list", &from))?,
        };
        for entry in listed {
            let entry = entry.map_err(refused("list", &from))?;
            let (source, target) = (entry.path(), to.join(entry.file_name()));
            if source.is_dir() {
                fs::create_dir_all(&target).map_err(refused("make", &target))?;
                open.push((source, target));
            } else if !entry.file_name().to_string_lossy().starts_with(".unfinished-") {
                fs::copy(&source, &target).map_err(refused("copy", &source))?;
                sync_file(&target)?;
            }
        }
        sync_dir(&to)?;
    }
    Ok(())
}

fn remove(path: &Path) -> Result<(), StoreError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(refused("remove", path)(error)),
        Ok(()) | Err(_) => Ok(()),
    }
}
