//! The files of a home, and the lock that lets one process write.
//!
//! | file | what |
//! |---|---|
//! | `record.db` | the record: entries and projections; not there where `home.toml` says that a server keeps it |
//! | `home.toml` | where the record and the keys are, if not here |
//! | `annex.db` | accounts, logins, answers and what counsel keeps (`annex`); not there where a server keeps the record |
//! | `erasures` | ids of those who were erased, to be kept beside the backups |
//! | `put-back` | stands while a home put back from a backup is closed |
//! | `epoch` | which generation of a record on a server this node knows |
//! | `keys.db` | one key for each owner, wrapped |
//! | `root.key` | the key that wraps them; may lie elsewhere |
//! | `head` | how long the record was when it was last written |
//! | `border.index`, `border.key` | a copy of the index of names for a fast start, and its own key; dropped at every erasure |
//! | `secrets/` | sealed files that are not on the record |
//! | `log/` | tiles, the published checkpoint, and every checkpoint signed before |
//! | `lock` | held by the process that writes |
//!
//! Promise: two processes never write to one home; a home that was not made to the end is never opened.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use crate::db::postgres::Server;
use crate::error::{StoreError, refused};
use crate::schema::damaged;

/// How often the lock of a home is tried, and the pause between two tries: half a second in all.
const LOCK_TRIES: u32 = 20;
/// See [`LOCK_TRIES`].
const LOCK_PAUSE: std::time::Duration = std::time::Duration::from_millis(25);

/// Where the record is.
#[derive(Clone, Debug)]
pub(crate) enum Place {
    /// In a file.
    File(PathBuf),
    /// On a server that several nodes share.
    Server(Box<Server>),
}

/// What `home.toml` says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Elsewhere {
    /// The address of the server that keeps the record.
    pub record: Option<String>,
    /// The file of keys, where several nodes of one machine share it.
    pub keys: Option<PathBuf>,
}

impl Elsewhere {
    fn to_text(&self) -> String {
        let quoted = |text: &str| text.replace('\\', "\\\\").replace('"', "\\\"");
        let mut text = String::from("# Where the record of this home is. See docs/how-to/deploy.md.\n");
        if let Some(record) = &self.record {
            text.push_str(&format!("record = \"{}\"\n", quoted(record)));
        }
        if let Some(keys) = &self.keys {
            text.push_str(&format!("keys = \"{}\"\n", quoted(&keys.to_string_lossy())));
        }
        text
    }

    /// Reads lines of `name = "value"`; anything else is refused by its line.
    fn parse(path: &Path, text: &str) -> Result<Self, StoreError> {
        let mut read = Self::default();
        for (number, line) in (1..).zip(text.lines()) {
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let wrong = |what: &str| damaged(path, &format!("line {number}: {what}"));
            let (name, value) = line.split_once('=').ok_or_else(|| wrong("no `name = \"value\"`"))?;
            let value = value.trim().strip_prefix('"').and_then(|it| it.strip_suffix('"'));
            let value = value.ok_or_else(|| wrong("its value stands in no quotes"))?;
            let value = value.replace("\\\"", "\"").replace("\\\\", "\\");
            match name.trim() {
                "record" if read.record.is_none() => read.record = Some(value),
                "keys" if read.keys.is_none() => read.keys = Some(PathBuf::from(value)),
                name @ ("record" | "keys") => return Err(wrong(&format!("`{name}` stands there twice"))),
                name => return Err(wrong(&format!("`{name}` is not known: `record` and `keys` are"))),
            }
        }
        Ok(read)
    }
}

/// True where a home stands in the directory, wherever its record is.
#[must_use]
pub fn is_home(dir: &Path) -> bool {
    dir.join("record.db").exists() || dir.join("home.toml").exists()
}

/// Where the files are.
#[derive(Clone, Debug)]
pub(crate) struct Home {
    dir: PathBuf,
    root_key: Option<PathBuf>,
    place: Place,
    keys: PathBuf,
}

impl Home {
    /// The home in a directory, as `home.toml` in it says where there is one.
    pub(crate) fn at(dir: &Path, root_key: Option<&Path>) -> Result<Self, StoreError> {
        let path = dir.join("home.toml");
        let elsewhere = match fs::read_to_string(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Elsewhere::default(),
            text => Elsewhere::parse(&path, &text.map_err(refused("read", &path))?)?,
        };
        Self::with(dir, root_key, &elsewhere)
    }

    /// A home that is to be made.
    pub(crate) fn with(
        dir: &Path,
        root_key: Option<&Path>,
        elsewhere: &Elsewhere,
    ) -> Result<Self, StoreError> {
        let place = match &elsewhere.record {
            Some(address) => Place::Server(Box::new(Server::parse(address)?)),
            None => Place::File(dir.join("record.db")),
        };
        let keys = elsewhere.keys.clone().unwrap_or_else(|| dir.join("keys.db"));
        Ok(Self { dir: dir.to_owned(), root_key: root_key.map(Path::to_owned), place, keys })
    }

    /// Writes `home.toml` where anything is elsewhere: only its owner reads it, an address may hold a password.
    pub(crate) fn say_where(&self, elsewhere: &Elsewhere) -> Result<(), StoreError> {
        if *elsewhere == Elsewhere::default() {
            return Ok(());
        }
        let path = self.dir.join("home.toml");
        write_private(&path, elsewhere.to_text().as_bytes())
    }

    /// The generation of the record that this node knows; none where it is a file, or was never opened here.
    pub(crate) fn epoch(&self) -> Result<Option<i64>, StoreError> {
        let path = self.dir.join("epoch");
        match fs::read_to_string(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            text => {
                let text = text.map_err(refused("read", &path))?;
                text.trim().parse().map(Some).map_err(|_| damaged(&path, "it is no number"))
            }
        }
    }

    pub(crate) fn know_epoch(&self, epoch: i64) -> Result<(), StoreError> {
        write_private(&self.dir.join("epoch"), format!("{epoch}\n").as_bytes())?;
        self.sync()
    }

    /// Stands while the home is closed: it was put back, and erasures were not replayed yet.
    pub(crate) fn closed(&self) -> PathBuf {
        self.dir.join("put-back")
    }

    pub(crate) fn is_closed(&self) -> Result<bool, StoreError> {
        there(&self.closed())
    }

    /// Refuses a home that is closed.
    pub(crate) fn answers(&self) -> Result<(), StoreError> {
        if self.is_closed()? { Err(StoreError::Closed(self.dir.clone())) } else { Ok(()) }
    }

    /// Where the record is.
    pub(crate) fn place(&self) -> &Place {
        &self.place
    }

    /// Where what lies beside the record is: on the same server, or in a file of its own.
    pub(crate) fn beside(&self) -> Place {
        match &self.place {
            Place::File(_) => Place::File(self.dir.join(crate::annex::FILE)),
            Place::Server(server) => Place::Server(server.clone()),
        }
    }

    pub(crate) fn dir(&self) -> &Path {
        &self.dir
    }

    /// The name of the record, for a message.
    pub(crate) fn record(&self) -> PathBuf {
        match &self.place {
            Place::File(path) => path.clone(),
            Place::Server(server) => server.shown(),
        }
    }

    pub(crate) fn keys(&self) -> PathBuf {
        self.keys.clone()
    }

    pub(crate) fn root_key(&self) -> PathBuf {
        self.root_key.clone().unwrap_or_else(|| self.dir.join("root.key"))
    }

    /// Where the root key is kept outside the home.
    pub(crate) fn root_key_elsewhere(&self) -> bool {
        self.root_key.is_some()
    }

    pub(crate) fn head(&self) -> PathBuf {
        self.dir.join("head")
    }

    pub(crate) fn log(&self) -> PathBuf {
        self.dir.join("log")
    }

    /// The index of names, sealed.
    pub(crate) fn snapshot(&self) -> PathBuf {
        self.dir.join("border.index")
    }

    /// What its key is made of, beside a key of the home.
    pub(crate) fn snapshot_key(&self) -> PathBuf {
        self.dir.join("border.key")
    }

    /// Stands while a home is being made.
    fn unfinished(&self) -> PathBuf {
        self.dir.join("unfinished")
    }

    /// Begins to make a home: what an interrupted attempt left is removed, a finished home is refused. True where
    /// there was such an attempt.
    pub(crate) fn begin(&self) -> Result<bool, StoreError> {
        fs::create_dir_all(&self.dir).map_err(refused("make", &self.dir))?;
        private_dir(&self.dir)?;
        let unfinished = self.unfinished();
        let again = there(&unfinished)?;
        if again {
            for path in LEFT.map(|it| self.dir.join(it)) {
                // A root key that was given is not of that attempt.
                if self.root_key.as_ref() != Some(&path) {
                    remove(&path)?;
                }
            }
            let log = self.log();
            match fs::remove_dir_all(&log) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => {
                    return Err(refused("remove", &log)(error));
                }
                Ok(()) | Err(_) => {}
            }
        }
        let own =
            ["record.db", "keys.db", "head", "root.key", "home.toml", "log"].map(|it| self.dir.join(it));
        for path in own {
            if self.root_key.as_ref() != Some(&path) && there(&path)? {
                return Err(StoreError::Exists(self.dir.clone()));
            }
        }
        let marker = File::create(&unfinished).map_err(refused("make", &unfinished))?;
        marker.sync_all().map_err(refused("write", &unfinished))?;
        self.sync()?;
        Ok(again)
    }

    /// The home is whole.
    pub(crate) fn finish(&self) -> Result<(), StoreError> {
        self.sync()?;
        remove(&self.unfinished())?;
        self.sync()
    }

    /// Refuses a directory that holds no finished home.
    pub(crate) fn check(&self) -> Result<(), StoreError> {
        let record = match &self.place {
            Place::File(path) => there(path)?,
            Place::Server(_) => there(&self.head())?,
        };
        if !record || there(&self.unfinished())? {
            return Err(StoreError::NoHome(self.dir.clone()));
        }
        Ok(())
    }

    /// Takes the lock; it is held until the file is dropped, also by a crash.
    pub(crate) fn lock(&self) -> Result<File, StoreError> {
        let path = self.dir.join("lock");
        let file = OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .open(&path)
            .map_err(refused("open", &path))?;
        // Whoever wrote may be just ending, and a program that is just being started shares what was open for a moment.
        for _ in 0..LOCK_TRIES {
            match file.try_lock() {
                Ok(()) => return Ok(file),
                Err(TryLockError::WouldBlock) => std::thread::sleep(LOCK_PAUSE),
                Err(TryLockError::Error(error)) => return Err(refused("lock", &path)(error)),
            }
        }
        Err(StoreError::Locked(self.dir.clone()))
    }

    fn sync(&self) -> Result<(), StoreError> {
        sync_dir(&self.dir)
    }
}

/// What an interrupted making can leave, all of it made by that attempt.
const LEFT: [&str; 17] = [
    "put-back",
    "erasures",
    "home.toml",
    "epoch",
    "record.db",
    "record.db-wal",
    "record.db-shm",
    "annex.db",
    "annex.db-wal",
    "annex.db-shm",
    "keys.db",
    "keys.db-wal",
    "keys.db-shm",
    "keys.unfinished",
    "keys.unfinished-wal",
    "head",
    "root.key",
];

fn there(path: &Path) -> Result<bool, StoreError> {
    path.try_exists().map_err(refused("look for", path))
}

fn remove(path: &Path) -> Result<(), StoreError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(refused("remove", path)(error)),
        Ok(()) | Err(_) => Ok(()),
    }
}

/// Makes a file, for its owner alone, before anything is in it; one that is there becomes its owner's alone.
pub(crate) fn private_file(path: &Path) -> Result<(), StoreError> {
    let make = || -> io::Result<()> {
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(false);
        #[cfg(unix)]
        {
            use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
            options.mode(0o600);
            options.open(path)?.set_permissions(fs::Permissions::from_mode(0o600))
        }
        #[cfg(not(unix))]
        options.open(path).map(drop)
    };
    make().map_err(refused("make", path))
}

/// A file that only its owner reads, whole or as it was.
pub(crate) fn write_private(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    let beside = path.with_extension("new");
    let write = || -> io::Result<()> {
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(&beside)?;
        io::Write::write_all(&mut file, bytes)?;
        file.sync_all()?;
        fs::rename(&beside, path)
    };
    write().map_err(refused("write", path))
}

/// Makes the names in a directory durable.
#[cfg(unix)]
pub(crate) fn sync_dir(dir: &Path) -> Result<(), StoreError> {
    File::open(dir).and_then(|it| it.sync_all()).map_err(refused("sync", dir))
}

#[cfg(not(unix))]
pub(crate) fn sync_dir(_dir: &Path) -> Result<(), StoreError> {
    Ok(())
}

#[cfg(unix)]
pub(crate) fn private_dir(dir: &Path) -> Result<(), StoreError> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(dir, fs::Permissions::from_mode(0o700)).map_err(refused("close to others", dir))
}

#[cfg(not(unix))]
pub(crate) fn private_dir(_dir: &Path) -> Result<(), StoreError> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_home_says_of_where_things_are_is_read_back_and_an_unknown_word_is_refused() {
        let path = Path::new("home.toml");
        for record in [None, Some("postgres:///r?host=/run/postgresql&password=a\"b\\c".to_owned())] {
            let said = Elsewhere { record, keys: Some(PathBuf::from("/srv/keys/keys.db")) };
            assert_eq!(Elsewhere::parse(path, &said.to_text()).unwrap(), said);
        }
        for bad in ["recrod = \"x\"", "record = x", "record", "keys = \"a\"\nkeys = \"b\""] {
            assert!(Elsewhere::parse(path, bad).is_err(), "{bad}");
        }
    }
}
