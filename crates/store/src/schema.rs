//! The tables, and how the database that holds them is opened.
//!
//! `entries` is the record. The other tables but `log_head`, `filters` and `unfinished` are projections: they can be made
//! again from the entries at any time, and verification does so and compares them row by row. They hold ids,
//! codes and keyed hashes, no content and no name.
//!
//! The text of a table is that of SQLite, which keeps it; `db::postgres` translates it word by word.
//!
//! Promise: the database is ours, of our version, with exactly these tables, or it is not opened; what is
//! committed is on the disk.

use std::path::Path;

use rusqlite::ErrorCode;

use crate::db::{Connection, DatabaseError, postgres, sqlite};
use crate::error::StoreError;
use crate::home::Place;

/// Version of the tables.
pub(crate) const VERSION: i64 = 5;
/// The first version. Its homes are brought to this one when they are opened for writing.
pub(crate) const FIRST: i64 = 1;

/// One object of the schema.
pub(crate) struct Made {
    pub(crate) name: &'static str,
    pub(crate) sql: &'static str,
}

/// The projections, with the columns by which two rows are put beside each other.
pub(crate) const PROJECTIONS: [(&str, &str); 19] = [
    ("alerts", "first_seq"),
    ("clocks", "begun, rule, first_seq"),
    ("seen", "first_seq, mac"),
    ("lookups", "era, mac, what, target, kind"),
    ("registers", "seq"),
    ("bureau_days", "bureau, day"),
    ("kinds", "kind, version"),
    ("erasures", "seq"),
    ("trail", "first_seq, seq"),
    ("requests", "first_seq"),
    ("deadlines", "begun, rule"),
    ("sketches", "mac, seq"),
    ("copies", "seq"),
    ("recalls", "seq"),
    ("outbox", "seq"),
    ("inbox", "message"),
    ("tombstones", "alert, seq"),
    ("watches", "seq"),
    ("prints", "code, watch"),
];

/// What version 2 added to version 1.
pub(crate) const ADDED_IN_2: [&str; 9] = [
    "alerts_level",
    "clocks",
    "clocks_alert",
    "clocks_open",
    "clocks_running",
    "clocks_seq",
    "clocks_since",
    "entries_kind",
    "entries_worked",
];

/// What version 3 added to version 2.
pub(crate) const ADDED_IN_3: [&str; 15] = [
    "deadlines",
    "deadlines_first",
    "deadlines_holder",
    "deadlines_open",
    "deadlines_paused",
    "deadlines_running",
    "entries_time",
    "requests",
    "requests_alert",
    "requests_bureau",
    "requests_meeting",
    "requests_request",
    "requests_state",
    "sketches",
    "sketches_seq",
];

/// What version 4 added to version 3.
pub(crate) const ADDED_IN_4: [&str; 6] =
    ["copies", "copies_alert", "copies_next", "copies_recall", "recalls", "recalls_alert"];

/// What version 5 added to version 4.
pub(crate) const ADDED_IN_5: [&str; 9] = [
    "inbox",
    "outbox",
    "outbox_recall",
    "outbox_waiting",
    "prints",
    "prints_watch",
    "tombstones",
    "watches",
    "watches_alert",
];

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
        name: "copies",
        sql: "CREATE TABLE copies (seq INTEGER PRIMARY KEY, first_seq INTEGER NOT NULL, recall INTEGER, \
              state TEXT NOT NULL, next INTEGER) STRICT",
    },
    Made { name: "copies_alert", sql: "CREATE INDEX copies_alert ON copies (first_seq, seq)" },
    Made {
        name: "copies_next",
        sql: "CREATE INDEX copies_next ON copies (next, seq) WHERE next IS NOT NULL",
    },
    Made {
        name: "copies_recall",
        sql: "CREATE INDEX copies_recall ON copies (recall, seq) WHERE recall IS NOT NULL",
    },
    Made {
        name: "deadlines",
        sql: "CREATE TABLE deadlines (begun INTEGER NOT NULL, rule TEXT NOT NULL, first_seq INTEGER NOT NULL, \
              holder TEXT NOT NULL, since INTEGER NOT NULL, due INTEGER NOT NULL, state TEXT NOT NULL, ended INTEGER, \
              PRIMARY KEY (begun, rule)) STRICT, WITHOUT ROWID",
    },
    Made { name: "deadlines_first", sql: "CREATE INDEX deadlines_first ON deadlines (first_seq)" },
    Made {
        name: "deadlines_holder",
        sql: "CREATE INDEX deadlines_holder ON deadlines (holder, due, begun) \
              WHERE state IN ('running', 'escalated')",
    },
    Made {
        name: "deadlines_open",
        sql: "CREATE INDEX deadlines_open ON deadlines (due, begun) WHERE state IN ('running', 'escalated')",
    },
    Made {
        name: "deadlines_paused",
        sql: "CREATE INDEX deadlines_paused ON deadlines (due, begun) WHERE state = 'paused'",
    },
    Made {
        name: "deadlines_running",
        sql: "CREATE INDEX deadlines_running ON deadlines (due, begun) WHERE state = 'running'",
    },
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
    // Kinds of which there are few and that are listed: an index on every kind would cost every entry.
    Made {
        name: "entries_kind",
        sql: "CREATE INDEX entries_kind ON entries (kind, seq) WHERE kind = 'custody_begun' \
              OR kind = 'custody_event' OR kind = 'override_used' OR kind = 'override_confirmed' \
              OR kind = 'entry_proposed' OR kind = 'holdings_taken' OR kind = 'profile_taken_up'",
    },
    Made {
        name: "entries_time",
        sql: "CREATE INDEX entries_time ON entries (seq) WHERE kind = 'time_trusted'",
    },
    Made {
        name: "entries_worked",
        sql: "CREATE INDEX entries_worked ON entries (actor, seq) \
              WHERE kind = 'read_by_official' OR kind = 'decided'",
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
        name: "inbox",
        sql: "CREATE TABLE inbox (message TEXT NOT NULL PRIMARY KEY, seq INTEGER NOT NULL) STRICT, WITHOUT ROWID",
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
        name: "outbox",
        sql: "CREATE TABLE outbox (seq INTEGER PRIMARY KEY, peer TEXT NOT NULL, kind TEXT NOT NULL, recall INTEGER, \
              copy INTEGER, step TEXT, state TEXT NOT NULL) STRICT",
    },
    Made { name: "outbox_recall", sql: "CREATE INDEX outbox_recall ON outbox (recall, seq)" },
    Made {
        name: "outbox_waiting",
        sql: "CREATE INDEX outbox_waiting ON outbox (peer, seq) WHERE state = 'waiting'",
    },
    Made {
        name: "prints",
        sql: "CREATE TABLE prints (code TEXT NOT NULL, watch INTEGER NOT NULL, kind TEXT NOT NULL, fold INTEGER NOT NULL, \
              PRIMARY KEY (code, watch)) STRICT, WITHOUT ROWID",
    },
    Made { name: "prints_watch", sql: "CREATE INDEX prints_watch ON prints (watch)" },
    Made {
        name: "recalls",
        sql: "CREATE TABLE recalls (seq INTEGER PRIMARY KEY, first_seq INTEGER NOT NULL, kind TEXT NOT NULL, \
              state TEXT NOT NULL, due INTEGER NOT NULL) STRICT",
    },
    Made { name: "recalls_alert", sql: "CREATE INDEX recalls_alert ON recalls (first_seq, seq)" },
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
        name: "requests",
        sql: "CREATE TABLE requests (first_seq INTEGER PRIMARY KEY, request TEXT NOT NULL, owner TEXT NOT NULL, \
              kind TEXT NOT NULL, state TEXT NOT NULL, bureau TEXT, alert TEXT, received INTEGER NOT NULL, \
              admitted INTEGER, meeting TEXT) STRICT",
    },
    Made {
        name: "requests_alert",
        sql: "CREATE INDEX requests_alert ON requests (alert, first_seq) WHERE alert IS NOT NULL",
    },
    Made { name: "requests_bureau", sql: "CREATE INDEX requests_bureau ON requests (bureau, first_seq)" },
    Made {
        name: "requests_meeting",
        sql: "CREATE INDEX requests_meeting ON requests (meeting, first_seq) WHERE meeting IS NOT NULL",
    },
    Made { name: "requests_request", sql: "CREATE UNIQUE INDEX requests_request ON requests (request)" },
    Made { name: "requests_state", sql: "CREATE INDEX requests_state ON requests (state, first_seq)" },
    Made {
        name: "seen",
        sql: "CREATE TABLE seen (first_seq INTEGER NOT NULL, mac BLOB NOT NULL, seq INTEGER NOT NULL, \
              PRIMARY KEY (first_seq, mac)) STRICT, WITHOUT ROWID",
    },
    Made {
        name: "sketches",
        sql: "CREATE TABLE sketches (mac INTEGER NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (mac, seq)) \
              STRICT, WITHOUT ROWID",
    },
    Made { name: "sketches_seq", sql: "CREATE INDEX sketches_seq ON sketches (seq)" },
    Made {
        name: "tombstones",
        sql: "CREATE TABLE tombstones (alert TEXT NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (alert, seq)) \
              STRICT, WITHOUT ROWID",
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
    Made {
        name: "watches",
        sql: "CREATE TABLE watches (seq INTEGER PRIMARY KEY, first_seq INTEGER NOT NULL, owner TEXT NOT NULL, \
              ground TEXT NOT NULL, until TEXT NOT NULL) STRICT",
    },
    Made { name: "watches_alert", sql: "CREATE INDEX watches_alert ON watches (first_seq, seq)" },
];

/// Makes the record with its tables. `again` where an attempt did not come to its end.
pub(crate) fn make(place: &Place, again: bool) -> Result<Connection, StoreError> {
    match place {
        Place::File(path) => sqlite::make(path),
        Place::Server(server) => postgres::make(server, again),
    }
}

/// The version in which a table or an index came.
fn since(name: &str) -> i64 {
    if ADDED_IN_5.contains(&name) {
        5
    } else if ADDED_IN_4.contains(&name) {
        4
    } else if ADDED_IN_3.contains(&name) {
        3
    } else if ADDED_IN_2.contains(&name) {
        2
    } else {
        FIRST
    }
}

/// The tables of a version.
pub(crate) fn schema_of(version: i64) -> impl Iterator<Item = &'static Made> {
    SCHEMA.iter().filter(move |it| since(it.name) <= version)
}

/// What came after a version. A table stands before the indexes on it: the list is in the order of names, and an index
/// begins with its table's.
pub(crate) fn added_since(version: i64) -> impl Iterator<Item = &'static Made> {
    SCHEMA.iter().filter(move |it| since(it.name) > version)
}

/// Recalls of version 4 have their tombstones: what was called back whole and was not given back.
pub(crate) const TOMBSTONES_OF_4: &str = "INSERT INTO tombstones (alert, seq) SELECT alerts.alert, recalls.seq \
     FROM recalls JOIN alerts ON alerts.first_seq = recalls.first_seq \
     WHERE recalls.kind IN ('delete', 'erase_person') AND recalls.state <> 'restored'";

/// Adds what this version has beside an earlier one, without its rows.
pub(crate) fn add(db: &Connection, from: i64) -> crate::db::Result<()> {
    added_since(from).map(|it| it.sql).try_for_each(|sql| db.execute_batch(sql))?;
    if from == 4 {
        db.execute_batch(TOMBSTONES_OF_4)?;
    }
    sqlite::say_version(db)
}

/// Opens the record for writing; with it comes the version of its tables. A file is not changed before
/// [`sqlite::accepted`].
pub(crate) fn open(place: &Place) -> Result<(Connection, i64), StoreError> {
    match place {
        Place::File(path) => sqlite::open(path),
        Place::Server(server) => Ok((postgres::open(server, false)?, VERSION)),
    }
}

/// Opens the record for reading.
pub(crate) fn open_read_only(place: &Place) -> Result<Connection, StoreError> {
    match place {
        Place::File(path) => sqlite::open_read_only(path),
        Place::Server(server) => postgres::open(server, true),
    }
}

pub(crate) fn damaged(path: &Path, what: &str) -> StoreError {
    StoreError::Damaged { path: path.to_owned(), what: what.to_owned() }
}

pub(crate) fn unreadable(path: &Path, error: &DatabaseError) -> StoreError {
    match error {
        DatabaseError::Sqlite(error) if error.sqlite_error_code() == Some(ErrorCode::NotADatabase) => {
            StoreError::NotARecord(path.to_owned())
        }
        // A full disk has damaged nothing.
        DatabaseError::Sqlite(it) if sqlite::is_full(it) => {
            let source = std::io::Error::new(std::io::ErrorKind::StorageFull, error.to_string());
            StoreError::Io {
                doing: "make room, the disk is full or refuses to write:",
                path: path.to_owned(),
                source,
            }
        }
        _ => damaged(path, &error.to_string()),
    }
}

/// True where the system, not the statement, refused: then it is not known what is on the disk.
pub(crate) fn is_disk(error: &DatabaseError) -> bool {
    match error {
        DatabaseError::Sqlite(error) => sqlite::is_disk(error),
        DatabaseError::Postgres(error) => postgres::is_lost(error),
        DatabaseError::Column { .. }
        | DatabaseError::Value { .. }
        | DatabaseError::NoRow
        | DatabaseError::Values { .. } => false,
    }
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
            let path = file.unwrap().path();
            if path.is_dir() {
                continue;
            }
            let text = std::fs::read_to_string(path).unwrap();
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
        let place = Place::File(path.clone());
        let meddle = |sql: &str| rusqlite::Connection::open(&path).unwrap().execute_batch(sql).unwrap();
        drop(make(&place, false).unwrap());
        assert!(open(&place).is_ok());
        meddle("CREATE TABLE more (x INTEGER)");
        assert!(matches!(open(&place), Err(StoreError::Damaged { .. })));
        let later = VERSION + 1;
        meddle(&format!("DROP TABLE more; PRAGMA user_version = {later};"));
        assert!(matches!(open(&place), Err(StoreError::Version { found, .. }) if found == later));
        meddle("PRAGMA application_id = 1;");
        assert!(matches!(open(&place), Err(StoreError::NotARecord(_))));
    }
}
