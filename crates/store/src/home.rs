//! The files of a home, and the lock that lets one process write.
//!
//! | file | what |
//! |---|---|
//! | `record.db` | the record: entries and projections |
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

use crate::error::{StoreError, refused};

/// Where the files are.
#[derive(Clone, Debug)]
pub(crate) struct Home {
    dir: PathBuf,
    root_key: Option<PathBuf>,
}

impl Home {
    pub(crate) fn new(dir: &Path, root_key: Option<&Path>) -> Self {
        Self { dir: dir.to_owned(), root_key: root_key.map(Path::to_owned) }
    }

    pub(crate) fn dir(&self) -> &Path {
        &self.dir
    }

    pub(crate) fn record(&self) -> PathBuf {
        self.dir.join("record.db")
    }

    pub(crate) fn keys(&self) -> PathBuf {
        self.dir.join("keys.db")
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

    /// Begins to make a home: what an interrupted attempt left is removed, a finished home is refused.
    pub(crate) fn begin(&self) -> Result<(), StoreError> {
        fs::create_dir_all(&self.dir).map_err(refused("make", &self.dir))?;
        private_dir(&self.dir)?;
        let unfinished = self.unfinished();
        if there(&unfinished)? {
            for name in LEFT {
                remove(&self.dir.join(name))?;
            }
            let log = self.log();
            match fs::remove_dir_all(&log) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => {
                    return Err(refused("remove", &log)(error));
                }
                Ok(()) | Err(_) => {}
            }
        }
        for path in [self.record(), self.keys(), self.head(), self.dir.join("root.key"), self.log()] {
            if there(&path)? {
                return Err(StoreError::Exists(self.dir.clone()));
            }
        }
        let marker = File::create(&unfinished).map_err(refused("make", &unfinished))?;
        marker.sync_all().map_err(refused("write", &unfinished))?;
        self.sync()
    }

    /// The home is whole.
    pub(crate) fn finish(&self) -> Result<(), StoreError> {
        self.sync()?;
        remove(&self.unfinished())?;
        self.sync()
    }

    /// Refuses a directory that holds no finished home.
    pub(crate) fn check(&self) -> Result<(), StoreError> {
        if !there(&self.record())? || there(&self.unfinished())? {
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
        match file.try_lock() {
            Ok(()) => Ok(file),
            Err(TryLockError::WouldBlock) => Err(StoreError::Locked(self.dir.clone())),
            Err(TryLockError::Error(error)) => Err(refused("lock", &path)(error)),
        }
    }

    fn sync(&self) -> Result<(), StoreError> {
        sync_dir(&self.dir)
    }
}

/// What an interrupted making can leave, all of it made by that attempt.
const LEFT: [&str; 10] = [
    "record.db",
    "record.db-wal",
    "record.db-shm",
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
fn private_dir(dir: &Path) -> Result<(), StoreError> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(dir, fs::Permissions::from_mode(0o700)).map_err(refused("close to others", dir))
}

#[cfg(not(unix))]
fn private_dir(_dir: &Path) -> Result<(), StoreError> {
    Ok(())
}
