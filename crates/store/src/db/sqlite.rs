//! The record as a file of SQLite: how it is opened, known for ours, and made durable.
//!
//! Promise: the file is ours, of our version, with exactly these tables, or it is not opened; what is
//! committed is on the disk. Serves P12, P14.

use std::path::Path;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::types::{ToSqlOutput, ValueRef as Theirs};
use rusqlite::{ErrorCode, OpenFlags, ffi};

use super::{Connection, DatabaseError, Params, Result, ValueRef};
use crate::annex;
use crate::error::{StoreError, database};
use crate::home::private_file;
use crate::schema::{FIRST, SCHEMA, VERSION, damaged, schema_of, unreadable};

/// `rdrs`: says in the head of the file what it is.
const APPLICATION: i64 = 0x7264_7273;
/// `rdrx`: what lies beside it.
const ANNEX: i64 = 0x7264_7278;
/// Pages the journal may hold before they are moved into the file: few enough for a quick start after a crash,
/// enough that a page changed by many batches is moved once.
const JOURNAL_PAGES: i64 = 8192;
/// Kibibytes of pages held in memory.
const CACHE_KIB: i64 = 65_536;
/// More statements than there are: none is ever parsed twice.
const STATEMENTS: usize = 128;
/// One process writes at a time.
pub(crate) const BEGIN: &str = "BEGIN IMMEDIATE";

/// Gives a statement its values.
pub(crate) fn bind(statement: &mut rusqlite::Statement<'_>, params: &impl Params) -> Result<()> {
    super::agree(statement.parameter_count(), params)?;
    for at in 0..params.count() {
        let value = match params.at(at) {
            ValueRef::Null => Theirs::Null,
            ValueRef::Integer(number) => Theirs::Integer(number),
            ValueRef::Real(number) => Theirs::Real(number),
            ValueRef::Text(bytes) => Theirs::Text(bytes),
            ValueRef::Blob(bytes) => Theirs::Blob(bytes),
        };
        statement.raw_bind_parameter(at + 1, ToSqlOutput::Borrowed(value))?;
    }
    Ok(())
}

/// A value of a row.
pub(crate) fn value(value: Theirs<'_>) -> ValueRef<'_> {
    match value {
        Theirs::Null => ValueRef::Null,
        Theirs::Integer(number) => ValueRef::Integer(number),
        Theirs::Real(number) => ValueRef::Real(number),
        Theirs::Text(bytes) => ValueRef::Text(bytes),
        Theirs::Blob(bytes) => ValueRef::Blob(bytes),
    }
}

/// The file itself, where it is one.
fn file(db: &Connection) -> Option<&rusqlite::Connection> {
    match db {
        Connection::Sqlite(file) => Some(file),
        Connection::Postgres(_) => None,
    }
}

/// Makes the file, without its tables.
pub(crate) fn make(path: &Path) -> std::result::Result<Connection, StoreError> {
    let db = rusqlite::Connection::open(path).map_err(lifted("make the tables"))?;
    db.set_prepared_statement_cache_capacity(STATEMENTS);
    let fill = || -> rusqlite::Result<()> {
        db.pragma_update(None, "application_id", APPLICATION)?;
        db.pragma_update(None, "user_version", VERSION)
    };
    fill().map_err(lifted("make the tables"))?;
    durable(&db, path)?;
    let db = Connection::Sqlite(db);
    tables(&db).map_err(database("make the tables"))?;
    Ok(db)
}

/// Makes the tables in a new database.
pub(crate) fn tables(db: &Connection) -> Result<()> {
    let all = SCHEMA.iter().map(|it| format!("{};\n", it.sql)).collect::<String>();
    db.execute_batch(&format!("BEGIN; {all} COMMIT;"))
}

/// Projections made again, beside the record.
pub(crate) fn in_memory() -> Result<Connection> {
    let db = Connection::Sqlite(rusqlite::Connection::open_in_memory()?);
    tables(&db)?;
    Ok(db)
}

/// Says in the head of the file of which version its tables are.
pub(crate) fn say_version(db: &Connection) -> Result<()> {
    match file(db) {
        Some(file) => Ok(file.pragma_update(None, "user_version", VERSION)?),
        None => Ok(()),
    }
}

/// Opens the file for writing. Nothing is moved out of the journal before the caller has looked at the record
/// ([`accepted`]): opening a damaged home must not change it.
///
/// With it comes the version of its tables.
pub(crate) fn open(path: &Path) -> std::result::Result<(Connection, i64), StoreError> {
    let db = connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true).map_err(lifted("keep the journal"))?;
    let version = identify(&db, path)?;
    durable(&db, path)?;
    Ok((Connection::Sqlite(db), version))
}

/// Opens the file of what lies beside the record; makes it, for its owner alone, where there is none. What is deleted in it
/// is overwritten.
pub(crate) fn open_annex(path: &Path) -> std::result::Result<Connection, StoreError> {
    private_file(path)?;
    let db = connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    let number = |name: &str| db.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
    let set_up = || -> rusqlite::Result<i64> {
        db.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
        db.pragma_update_and_check(None, "secure_delete", "ON", |_| Ok(()))?;
        db.execute_batch(
            "PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY; PRAGMA mmap_size = 0; \
             PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; BEGIN IMMEDIATE",
        )?;
        if number("application_id")? == 0 && number("user_version")? == 0 {
            for made in annex::SCHEMA {
                db.execute_batch(made.sql)?;
            }
            db.execute_batch(annex::FIRST_ROW)?;
            db.pragma_update(None, "application_id", ANNEX)?;
            db.pragma_update(None, "user_version", annex::VERSION)?;
        } else if number("application_id")? == ANNEX && number("user_version")? == 1 {
            // It only grows by tables without rows; what else is in it is looked at below.
            for made in annex::added() {
                db.execute_batch(made.sql)?;
            }
            db.pragma_update(None, "user_version", annex::VERSION)?;
        }
        let application = number("application_id")?;
        db.execute_batch("COMMIT")?;
        Ok(application)
    };
    let unreadable = |error: rusqlite::Error| unreadable(path, &error.into());
    if set_up().map_err(unreadable)? != ANNEX {
        return Err(StoreError::NotARecord(path.to_owned()));
    }
    let found = number("user_version").map_err(unreadable)?;
    if found != annex::VERSION {
        return Err(StoreError::Version { path: path.to_owned(), found, known: annex::VERSION });
    }
    let read = || -> rusqlite::Result<Vec<(String, Option<String>)>> {
        db.prepare("SELECT name, sql FROM sqlite_schema ORDER BY name")?
            .query_map((), |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect()
    };
    let found = read().map_err(unreadable)?;
    let ours = found.iter().map(|(name, sql)| (name.as_str(), sql.as_deref()));
    if ours.eq(annex::SCHEMA.iter().map(|it| (it.name, Some(it.sql)))) {
        Ok(Connection::Sqlite(db))
    } else {
        Err(damaged(path, "its tables are not those of this version"))
    }
}

/// The record was looked at and is sound: from now on the journal is moved into the file as usual.
pub(crate) fn accepted(db: &Connection) -> std::result::Result<(), StoreError> {
    let Some(db) = file(db) else { return Ok(()) };
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)
        .map_err(lifted("let the journal be moved"))?;
    db.pragma_update(None, "wal_autocheckpoint", JOURNAL_PAGES).map_err(lifted("let the journal be moved"))
}

/// Opens the file for reading.
pub(crate) fn open_read_only(path: &Path) -> std::result::Result<Connection, StoreError> {
    let db = connect(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    let found = identify(&db, path)?;
    if found != VERSION {
        return Err(StoreError::Earlier { path: path.to_owned(), found, known: VERSION });
    }
    db.pragma_update(None, "cache_size", -CACHE_KIB).map_err(lifted("set up reading"))?;
    Ok(Connection::Sqlite(db))
}

/// Deleted rows are overwritten in full, or where that costs nothing.
pub(crate) fn scrub(db: &Connection, on: bool) -> Result<()> {
    let Some(db) = file(db) else { return Ok(()) };
    Ok(db.pragma_update_and_check(None, "secure_delete", if on { "ON" } else { "FAST" }, |_| Ok(()))?)
}

/// Moves the journal into the file and cuts it. Where a reader stands in the way that is done later.
pub(crate) fn empty_journal(db: &Connection) -> Result<()> {
    let Some(db) = file(db) else { return Ok(()) };
    Ok(db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", (), |_| Ok(()))?)
}

/// What the database finds wrong with its own file.
pub(crate) fn integrity(db: &Connection) -> Result<Vec<String>> {
    let Some(db) = file(db) else { return Ok(Vec::new()) };
    let lines: Vec<String> = db
        .prepare("PRAGMA integrity_check")?
        .query_map((), |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(lines.into_iter().filter(|it| it != "ok").collect())
}

fn connect(path: &Path, flags: OpenFlags) -> std::result::Result<rusqlite::Connection, StoreError> {
    let db = rusqlite::Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)
        .map_err(lifted("open the tables"))?;
    db.busy_timeout(Duration::from_secs(5)).map_err(lifted("set the patience"))?;
    db.set_prepared_statement_cache_capacity(STATEMENTS);
    // A statement is planned once, whatever values it is given: with each new value SQLite would parse and plan again
    // what has a range or a limit in it, which takes longer than most look-ups.
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true).map_err(lifted("fix the plans"))?;
    Ok(db)
}

/// Says of which version the tables are, after they were found to be exactly those of it.
fn identify(db: &rusqlite::Connection, path: &Path) -> std::result::Result<i64, StoreError> {
    let unreadable = |error: rusqlite::Error| unreadable(path, &error.into());
    let number = |name: &str| db.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
    let application = number("application_id").map_err(unreadable)?;
    if application != APPLICATION {
        return Err(StoreError::NotARecord(path.to_owned()));
    }
    let version = number("user_version").map_err(unreadable)?;
    if !(FIRST..=VERSION).contains(&version) {
        return Err(StoreError::Version { path: path.to_owned(), found: version, known: VERSION });
    }
    db.execute_batch("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;")
        .map_err(lifted("set up reading"))?;
    let read = || -> rusqlite::Result<Vec<(String, Option<String>)>> {
        db.prepare("SELECT name, sql FROM sqlite_schema ORDER BY name")?
            .query_map((), |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect()
    };
    let found = read().map_err(unreadable)?;
    let ours = found.iter().map(|(name, sql)| (name.as_str(), sql.as_deref()));
    if ours.eq(schema_of(version).map(|it| (it.name, Some(it.sql)))) {
        Ok(version)
    } else {
        Err(damaged(path, "its tables are not those of this version"))
    }
}

/// Read back, because a setting that was not taken is silent.
fn durable(db: &rusqlite::Connection, path: &Path) -> std::result::Result<(), StoreError> {
    let set = || -> rusqlite::Result<(String, i64)> {
        let journal = db.pragma_update_and_check(None, "journal_mode", "WAL", |row| row.get(0))?;
        db.execute_batch("PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY; PRAGMA mmap_size = 0;")?;
        // Where rows are moved no copy of them is left behind, so that an erasure finds every one.
        db.pragma_update_and_check(None, "secure_delete", "FAST", |_| Ok(()))?;
        db.pragma_update(None, "wal_autocheckpoint", 0)?;
        db.pragma_update(None, "cache_size", -CACHE_KIB)?;
        Ok((journal, db.pragma_query_value(None, "synchronous", |row| row.get(0))?))
    };
    match set().map_err(|error| unreadable(path, &error.into()))? {
        (journal, 2) if journal == "wal" => Ok(()),
        (journal, sync) => Err(damaged(
            path,
            &format!("durable writing cannot be switched on (journal `{journal}`, sync {sync})"),
        )),
    }
}

fn lifted(doing: &'static str) -> impl FnOnce(rusqlite::Error) -> StoreError {
    move |error| database(doing)(DatabaseError::Sqlite(error))
}

/// True where the disk took nothing more: the index of the journal needs room even to read.
pub(crate) fn is_full(error: &rusqlite::Error) -> bool {
    let refused = [
        ffi::SQLITE_IOERR_SHMSIZE,
        ffi::SQLITE_IOERR_SHMOPEN,
        ffi::SQLITE_IOERR_SHMMAP,
        ffi::SQLITE_IOERR_WRITE,
    ];
    error
        .sqlite_error()
        .is_some_and(|it| it.code == ErrorCode::DiskFull || refused.contains(&it.extended_code))
}

/// True where the system, not the statement, refused: then it is not known what is on the disk.
pub(crate) fn is_disk(error: &rusqlite::Error) -> bool {
    matches!(
        error.sqlite_error_code(),
        Some(
            ErrorCode::SystemIoFailure
                | ErrorCode::DiskFull
                | ErrorCode::DatabaseCorrupt
                | ErrorCode::CannotOpen
        )
    )
}

#[cfg(test)]
mod tests {
    use rusqlite::StatementStatus;

    use super::*;

    #[test]
    fn a_statement_is_planned_once_whatever_it_is_given() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("record.db");
        drop(make(&path).unwrap());
        let db = connect(&path, OpenFlags::SQLITE_OPEN_READ_WRITE).unwrap();
        let sql = "SELECT seq, kind FROM entries WHERE seq > ?1 ORDER BY seq LIMIT ?2";
        let mut select = db.prepare(sql).unwrap();
        for (after, limit) in [(0, 1), (7, 50), (-1, 1_000)] {
            assert!(select.query([after, limit]).unwrap().next().unwrap().is_none());
        }
        assert_eq!(select.get_status(StatementStatus::RePrepare), 0);
    }
}
