//! The tables, and how the file that holds them is opened.
//!
//! `entries` is the record. The other tables but `log_head`, `filters` and `unfinished` are projections: they can be made
//! again from the entries at any time, and verification does so and compares them row by row. They hold ids,
//! codes and keyed hashes, no content and no name.
//!
//! Promise: the file is ours, of our version, with exactly these tables, or it is not opened; what is
//! committed is on the disk.

use std::path::Path;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, OpenFlags};

use crate::error::{StoreError, database};

/// `rdrs`: says in the head of the file what it is.
const APPLICATION: i64 = 0x7264_7273;
/// Version of the tables.
pub(crate) const VERSION: i64 = 2;
/// The first version. Its homes are brought to this one when they are opened for writing.
pub(crate) const FIRST: i64 = 1;
/// Pages the journal may hold before they are moved into the file: few enough for a quick start after a crash,
/// enough that a page changed by many batches is moved once.
const JOURNAL_PAGES: i64 = 8192;
/// Kibibytes of pages held in memory.
const CACHE_KIB: i64 = 65_536;

/// More statements than there are: none is ever parsed twice.
const STATEMENTS: usize = 128;

/// One object of the schema.
pub(crate) struct Made {
    pub(crate) name: &'static str,
    pub(crate) sql: &'static str,
}

/// The projections, with the columns by which two rows are put beside each other.
pub(crate) const PROJECTIONS: [(&str, &str); 9] = [
    ("alerts", "first_seq"),
    ("clocks", "begun, rule, first_seq"),
    ("seen", "first_seq, mac"),
    ("lookups", "era, mac, what, target, kind"),
    ("registers", "seq"),
    ("bureau_days", "bureau, day"),
    ("kinds", "kind, version"),
    ("erasures", "seq"),
    ("trail", "first_seq, seq"),
];

/// What version 2 added to version 1.
pub(crate) const ADDED_IN_2: [&str; 7] =
    ["alerts_level", "clocks", "clocks_alert", "clocks_open", "clocks_running", "clocks_seq", "clocks_since"];

/// Everything, in the order of names in which the file lists it.
pub(crate) const SCHEMA: &[Made] = &[
    Made {
        name: "alerts",
        sql: "CREATE TABLE alerts (first_seq INTEGER PRIMARY KEY, alert TEXT NOT NULL, owner TEXT NOT NULL, \
              bureau TEXT, counted TEXT, revision INTEGER NOT NULL, examined INTEGER, level TEXT, track TEXT, \
              grave INTEGER NOT NULL, content BLOB) STRICT",
    },
    Made { name: "alerts_alert", sql: "CREATE UNIQUE INDEX alerts_alert ON alerts (alert)" },
    Made { name: "alerts_bureau", sql: "CREATE INDEX alerts_bureau ON alerts (bureau, first_seq)" },
    Made { name: "alerts_level", sql: "CREATE INDEX alerts_level ON alerts (level, track, first_seq)" },
    Made {
        name: "bureau_days",
        sql: "CREATE TABLE bureau_days (bureau TEXT NOT NULL, day TEXT NOT NULL, count INTEGER NOT NULL, \
              PRIMARY KEY (bureau, day)) STRICT, WITHOUT ROWID",
    },
    Made {
        name: "clocks",
        sql: "CREATE TABLE clocks (begun INTEGER NOT NULL, rule TEXT NOT NULL, first_seq INTEGER NOT NULL, \
              seq INTEGER NOT NULL, since INTEGER NOT NULL, due INTEGER NOT NULL, state TEXT NOT NULL, \
              ended INTEGER, extended INTEGER NOT NULL, PRIMARY KEY (begun, rule, first_seq)) STRICT, WITHOUT ROWID",
    },
    Made { name: "clocks_alert", sql: "CREATE INDEX clocks_alert ON clocks (first_seq)" },
    Made {
        name: "clocks_open",
        sql: "CREATE INDEX clocks_open ON clocks (due, begun, rule, first_seq) \
              WHERE state IN ('running', 'escalated') AND rule NOT IN ('permission', 'questions')",
    },
    Made {
        name: "clocks_running",
        sql: "CREATE INDEX clocks_running ON clocks (due, begun, rule, first_seq) WHERE state = 'running'",
    },
    Made { name: "clocks_seq", sql: "CREATE INDEX clocks_seq ON clocks (seq)" },
    Made { name: "clocks_since", sql: "CREATE INDEX clocks_since ON clocks (rule, since)" },
    Made {
        name: "entries",
        sql: "CREATE TABLE entries (seq INTEGER PRIMARY KEY, recorded_at INTEGER NOT NULL, \
              effective TEXT NOT NULL, kind TEXT NOT NULL, version INTEGER NOT NULL, actor TEXT NOT NULL, \
              alert TEXT, caused_by INTEGER, owner TEXT NOT NULL, leaf BLOB NOT NULL, blob BLOB) STRICT",
    },
    Made {
        name: "entries_day",
        sql: "CREATE INDEX entries_day ON entries (owner, seq) WHERE owner >= 'day-' AND owner < 'day.'",
    },
    Made {
        name: "erasures",
        sql: "CREATE TABLE erasures (seq INTEGER PRIMARY KEY, owner TEXT NOT NULL) STRICT",
    },
    Made { name: "erasures_owner", sql: "CREATE UNIQUE INDEX erasures_owner ON erasures (owner)" },
    Made {
        name: "filters",
        sql: "CREATE TABLE filters (era INTEGER PRIMARY KEY, body BLOB NOT NULL) STRICT",
    },
    Made {
        name: "kinds",
        sql: "CREATE TABLE kinds (kind TEXT NOT NULL, version INTEGER NOT NULL, count INTEGER NOT NULL, \
              PRIMARY KEY (kind, version)) STRICT, WITHOUT ROWID",
    },
    Made {
        name: "log_head",
        sql: "CREATE TABLE log_head (one INTEGER PRIMARY KEY CHECK (one = 1), size INTEGER NOT NULL, \
              root BLOB NOT NULL, frontier BLOB NOT NULL, protective INTEGER, owners INTEGER NOT NULL, \
              folds TEXT NOT NULL, code BLOB NOT NULL) STRICT",
    },
    Made {
        name: "lookups",
        sql: "CREATE TABLE lookups (era INTEGER NOT NULL, mac INTEGER NOT NULL, what INTEGER NOT NULL, \
              target INTEGER NOT NULL, kind INTEGER NOT NULL, fold INTEGER NOT NULL, \
              PRIMARY KEY (era, mac, what, target, kind)) STRICT, WITHOUT ROWID",
    },
    Made {
        name: "registers",
        sql: "CREATE TABLE registers (seq INTEGER PRIMARY KEY, register TEXT NOT NULL, kind TEXT NOT NULL, \
              bureau TEXT, owner TEXT NOT NULL) STRICT",
    },
    Made { name: "registers_bureau", sql: "CREATE INDEX registers_bureau ON registers (bureau, seq)" },
    Made { name: "registers_kind", sql: "CREATE INDEX registers_kind ON registers (kind, seq)" },
    Made {
        name: "registers_register",
        sql: "CREATE UNIQUE INDEX registers_register ON registers (register)",
    },
    Made {
        name: "seen",
        sql: "CREATE TABLE seen (first_seq INTEGER NOT NULL, mac BLOB NOT NULL, seq INTEGER NOT NULL, \
              PRIMARY KEY (first_seq, mac)) STRICT, WITHOUT ROWID",
    },
    Made {
        name: "trail",
        sql: "CREATE TABLE trail (first_seq INTEGER NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (first_seq, seq)) \
              STRICT, WITHOUT ROWID",
    },
    Made {
        name: "unfinished",
        sql: "CREATE TABLE unfinished (seq INTEGER PRIMARY KEY, owner TEXT NOT NULL, first_seq INTEGER) STRICT",
    },
];

/// Makes the file and its tables.
pub(crate) fn make(path: &Path) -> Result<Connection, StoreError> {
    let db = Connection::open(path).map_err(database("make the tables"))?;
    db.set_prepared_statement_cache_capacity(STATEMENTS);
    let fill = || -> rusqlite::Result<()> {
        db.pragma_update(None, "application_id", APPLICATION)?;
        db.pragma_update(None, "user_version", VERSION)
    };
    fill().map_err(database("make the tables"))?;
    durable(&db, path)?;
    tables(&db).map_err(database("make the tables"))?;
    Ok(db)
}

/// The tables of a version.
fn schema_of(version: i64) -> impl Iterator<Item = &'static Made> {
    SCHEMA.iter().filter(move |it| version > FIRST || !ADDED_IN_2.contains(&it.name))
}

/// Adds what version 2 has beside version 1, without its rows.
pub(crate) fn add_2(db: &Connection) -> rusqlite::Result<()> {
    let added = SCHEMA.iter().filter(|it| ADDED_IN_2.contains(&it.name));
    // A table before the indexes on it: the list is in the order of names, and an index begins with its table's.
    added.map(|it| it.sql).try_for_each(|sql| db.execute_batch(sql))?;
    db.pragma_update(None, "user_version", VERSION)
}

/// Makes the tables in a new database.
pub(crate) fn tables(db: &Connection) -> rusqlite::Result<()> {
    let all = SCHEMA.iter().map(|it| format!("{};\n", it.sql)).collect::<String>();
    db.execute_batch(&format!("BEGIN; {all} COMMIT;"))
}

/// Opens the file for writing. Nothing is moved out of the journal before the caller has looked at the record
/// ([`accepted`]): opening a damaged home must not change it.
///
/// With it comes the version of its tables.
pub(crate) fn open(path: &Path) -> Result<(Connection, i64), StoreError> {
    let db = connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)
        .map_err(database("keep the journal"))?;
    let version = identify(&db, path)?;
    durable(&db, path)?;
    Ok((db, version))
}

/// The record was looked at and is sound: from now on the journal is moved into the file as usual.
pub(crate) fn accepted(db: &Connection) -> Result<(), StoreError> {
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)
        .map_err(database("let the journal be moved"))?;
    db.pragma_update(None, "wal_autocheckpoint", JOURNAL_PAGES).map_err(database("let the journal be moved"))
}

/// Opens the file for reading.
pub(crate) fn open_read_only(path: &Path) -> Result<Connection, StoreError> {
    let db = connect(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    let found = identify(&db, path)?;
    if found != VERSION {
        return Err(StoreError::Earlier { path: path.to_owned(), found, known: VERSION });
    }
    db.pragma_update(None, "cache_size", -CACHE_KIB).map_err(database("set up reading"))?;
    Ok(db)
}

fn connect(path: &Path, flags: OpenFlags) -> Result<Connection, StoreError> {
    let db = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)
        .map_err(database("open the tables"))?;
    db.busy_timeout(Duration::from_secs(5)).map_err(database("set the patience"))?;
    db.set_prepared_statement_cache_capacity(STATEMENTS);
    Ok(db)
}

/// Says of which version the tables are, after they were found to be exactly those of it.
fn identify(db: &Connection, path: &Path) -> Result<i64, StoreError> {
    let number = |name: &str| db.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
    let application = number("application_id").map_err(|error| unreadable(path, &error))?;
    if application != APPLICATION {
        return Err(StoreError::NotARecord(path.to_owned()));
    }
    let found = number("user_version").map_err(|error| unreadable(path, &error))?;
    if !(FIRST..=VERSION).contains(&found) {
        return Err(StoreError::Version { path: path.to_owned(), found, known: VERSION });
    }
    let version = found;
    db.execute_batch("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;")
        .map_err(database("set up reading"))?;
    let read = || -> rusqlite::Result<Vec<(String, Option<String>)>> {
        db.prepare("SELECT name, sql FROM sqlite_schema ORDER BY name")?
            .query_map((), |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect()
    };
    let found = read().map_err(|error| unreadable(path, &error))?;
    let ours = found.iter().map(|(name, sql)| (name.as_str(), sql.as_deref()));
    if ours.eq(schema_of(version).map(|it| (it.name, Some(it.sql)))) {
        Ok(version)
    } else {
        Err(damaged(path, "its tables are not those of this version"))
    }
}

/// Read back, because a setting that was not taken is silent.
fn durable(db: &Connection, path: &Path) -> Result<(), StoreError> {
    let set = || -> rusqlite::Result<(String, i64)> {
        let journal = db.pragma_update_and_check(None, "journal_mode", "WAL", |row| row.get(0))?;
        db.execute_batch("PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY; PRAGMA mmap_size = 0;")?;
        // Where rows are moved no copy of them is left behind, so that an erasure finds every one.
        db.pragma_update_and_check(None, "secure_delete", "FAST", |_| Ok(()))?;
        db.pragma_update(None, "wal_autocheckpoint", 0)?;
        db.pragma_update(None, "cache_size", -CACHE_KIB)?;
        Ok((journal, db.pragma_query_value(None, "synchronous", |row| row.get(0))?))
    };
    match set().map_err(|error| unreadable(path, &error))? {
        (journal, 2) if journal == "wal" => Ok(()),
        (journal, sync) => Err(damaged(
            path,
            &format!("durable writing cannot be switched on (journal `{journal}`, sync {sync})"),
        )),
    }
}

pub(crate) fn damaged(path: &Path, what: &str) -> StoreError {
    StoreError::Damaged { path: path.to_owned(), what: what.to_owned() }
}

pub(crate) fn unreadable(path: &Path, error: &rusqlite::Error) -> StoreError {
    match error.sqlite_error_code() {
        Some(ErrorCode::NotADatabase) => StoreError::NotARecord(path.to_owned()),
        _ => damaged(path, &error.to_string()),
    }
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
    use super::*;

    #[test]
    fn the_schema_is_listed_in_the_order_in_which_the_file_lists_it() {
        assert!(SCHEMA.is_sorted_by_key(|it| it.name));
        assert!(SCHEMA.iter().all(|it| it.sql.contains(it.name)));
    }

    /// One database numbers `$2` by its digit, the other by the order in which it is met: both mean the same only
    /// where each is first met in turn.
    #[test]
    fn every_statement_meets_its_parameters_in_turn() {
        let mut statements = 0;
        for file in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/src")).unwrap() {
            let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
            for statement in text.split('"').skip(1).step_by(2).filter(|it| it.contains("$1")) {
                let numbers: Vec<u32> = statement
                    .split('$')
                    .skip(1)
                    .filter_map(|it| {
                        it.chars().take_while(char::is_ascii_digit).collect::<String>().parse().ok()
                    })
                    .collect();
                let mut met = 0;
                for number in numbers {
                    assert!(number <= met + 1, "{statement}");
                    met = met.max(number);
                }
                statements += 1;
            }
        }
        assert!(statements > 20, "{statements}");
    }

    #[test]
    fn a_file_with_one_table_more_or_of_a_later_version_is_not_opened() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("record.db");
        drop(make(&path).unwrap());
        assert!(open(&path).is_ok());
        Connection::open(&path).unwrap().execute_batch("CREATE TABLE more (x INTEGER)").unwrap();
        assert!(matches!(open(&path), Err(StoreError::Damaged { .. })));
        Connection::open(&path).unwrap().execute_batch("DROP TABLE more; PRAGMA user_version = 3;").unwrap();
        assert!(matches!(open(&path), Err(StoreError::Version { found: 3, .. })));
        Connection::open(&path).unwrap().execute_batch("PRAGMA application_id = 1;").unwrap();
        assert!(matches!(open(&path), Err(StoreError::NotARecord(_))));
    }
}
