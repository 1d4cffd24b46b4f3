//! The database file of the keys: opening it, knowing it for ours, and making its writes durable.

use std::fs;
use std::io;
use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};

use crate::fault::{KeystoreError, damaged, database, io_refused};

/// `rdks`: says in the head of the file what it is.
pub(crate) const APPLICATION: i64 = 0x7264_6b73;
/// Its version.
pub(crate) const VERSION: i64 = 1;
/// How long a write waits for a reader of the same file.
pub(crate) const PATIENCE: Duration = Duration::from_secs(2);

/// The whole schema. It is compared with what the file has: nothing else may hang on these tables.
pub(crate) const SCHEMA: [(&str, &str); 4] = [
    (
        "home",
        "CREATE TABLE home (one INTEGER PRIMARY KEY CHECK (one = 1), salt BLOB NOT NULL, checksum BLOB NOT NULL, \
         proof BLOB NOT NULL, live INTEGER NOT NULL, destroyed INTEGER NOT NULL, sum BLOB NOT NULL, \
         code BLOB NOT NULL) STRICT",
    ),
    ("purpose", "CREATE TABLE purpose (name TEXT PRIMARY KEY, body BLOB NOT NULL) STRICT, WITHOUT ROWID"),
    (
        "subject",
        "CREATE TABLE subject (n INTEGER PRIMARY KEY, owner TEXT NOT NULL, body BLOB NOT NULL) STRICT",
    ),
    ("subject_owner", "CREATE UNIQUE INDEX subject_owner ON subject (owner)"),
];

pub(crate) fn remove(path: &Path) -> Result<(), KeystoreError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(io_refused("remove", path)(error)),
        Ok(()) | Err(_) => Ok(()),
    }
}

pub(crate) fn existing(path: &Path, flags: OpenFlags) -> Result<Connection, KeystoreError> {
    if !path.try_exists().map_err(io_refused("look for", path))? {
        return Err(KeystoreError::NoFile(path.to_owned()));
    }
    connect(path, flags)
}

pub(crate) fn connect(path: &Path, flags: OpenFlags) -> Result<Connection, KeystoreError> {
    let db = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)
        .map_err(database("open the tables"))?;
    db.busy_timeout(PATIENCE).map_err(database("set the patience"))?;
    Ok(db)
}

/// Whether this is our file, of our version, with our tables and nothing beside them.
pub(crate) fn identify(db: &Connection, path: &Path) -> Result<(), KeystoreError> {
    let foreign = || KeystoreError::NotAKeystore(path.to_owned());
    let number = |name: &str| db.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
    let application = number("application_id").map_err(|error| unreadable(path, &error))?;
    if application != APPLICATION {
        return Err(foreign());
    }
    let found = number("user_version").map_err(|error| unreadable(path, &error))?;
    if found != VERSION {
        return Err(KeystoreError::Version { path: path.to_owned(), found });
    }
    db.execute_batch("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;")
        .map_err(database("set up reading"))?;
    let read = || -> rusqlite::Result<Vec<(String, String)>> {
        db.prepare("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name")?
            .query_map((), |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect()
    };
    let found = read().map_err(|error| unreadable(path, &error))?;
    let ours = found.iter().map(|(name, sql)| (name.as_str(), sql.as_str())).eq(SCHEMA);
    if ours { Ok(()) } else { Err(damaged(path, "its tables are not those of this version".to_owned())) }
}

pub(crate) fn unreadable(path: &Path, error: &rusqlite::Error) -> KeystoreError {
    match error.sqlite_error_code() {
        Some(rusqlite::ErrorCode::NotADatabase) => KeystoreError::NotAKeystore(path.to_owned()),
        _ => damaged(path, error.to_string()),
    }
}

/// What makes a commit durable and a deletion real. Read back, because a setting that was not taken is silent.
pub(crate) fn durable(db: &Connection, path: &Path) -> Result<(), KeystoreError> {
    let set = || -> rusqlite::Result<(String, i64, i64)> {
        let journal = db.pragma_update_and_check(None, "journal_mode", "WAL", |row| row.get(0))?;
        db.execute_batch("PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY; PRAGMA mmap_size = 0;")?;
        let scrub = db.pragma_update_and_check(None, "secure_delete", "ON", |row| row.get(0))?;
        let sync = db.pragma_query_value(None, "synchronous", |row| row.get(0))?;
        Ok((journal, sync, scrub))
    };
    let (journal, sync, scrub) = set().map_err(|error| unreadable(path, &error))?;
    if journal == "wal" && sync == 2 && scrub == 1 {
        return Ok(());
    }
    Err(damaged(path, format!("durable writing cannot be switched on (journal `{journal}`, sync {sync})")))
}
