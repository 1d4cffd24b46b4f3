//! A table of a national system in a database: SQLite or PostgreSQL.
//!
//! Promise: names of tables and columns are names and nothing more; what an alert says travels as parameters. Nothing is written but the
//! deletion of what was called back, or the mark of what is suspended.

use std::path::PathBuf;
use std::time::Duration;

use rusqlite::OpenFlags;
use terms::exchange::Dossier;

use super::{Answer, Question, System};

/// How long a database is waited for.
const PATIENCE: Duration = Duration::from_secs(5);

/// The table and its columns.
#[derive(Clone, Debug)]
pub(super) struct Table {
    pub(super) table: String,
    pub(super) channel: String,
    pub(super) bureau: String,
    pub(super) reference: String,
    /// The column that says that a row is suspended, and what it then holds.
    pub(super) suspended: Option<(String, String)>,
}

/// A name of a table or column: nothing that could say more than a name.
pub(super) fn is_name(text: &str) -> bool {
    let mut letters = text.bytes();
    letters.next().is_some_and(|it| it.is_ascii_alphabetic() || it == b'_')
        && text.len() <= 64
        && text.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'_')
}

impl Table {
    /// Which rows are an alert's: `$1` to `$3`.
    fn of(&self) -> String {
        let Self { channel, bureau, reference, .. } = self;
        format!("{channel} = $1 AND {reference} = $2 AND ($3 IS NULL OR {bureau} = $3)")
    }

    fn delete(&self) -> String {
        format!("DELETE FROM {} WHERE {}", self.table, self.of())
    }

    fn count(&self) -> String {
        format!("SELECT COUNT(*) FROM {} WHERE {}", self.table, self.of())
    }

    fn suspend(&self, column: &str) -> String {
        format!(
            "UPDATE {} SET {column} = $4 WHERE {} AND ({column} IS NULL OR {column} <> $4)",
            self.table,
            self.of()
        )
    }

    fn unmarked(&self, column: &str) -> String {
        format!(
            "SELECT COUNT(*) FROM {} WHERE {} AND ({column} IS NULL OR {column} <> $4)",
            self.table,
            self.of()
        )
    }
}

fn says(error: impl std::fmt::Display) -> String {
    error.to_string()
}

fn whole(count: i64) -> u64 {
    u64::try_from(count).unwrap_or_default()
}

/// In a file of SQLite.
#[derive(Clone, Debug)]
pub(super) struct InFile {
    pub(super) file: PathBuf,
    pub(super) table: Table,
}

/// With parameters by number: `$1` would be a name here.
fn numbered(sql: &str) -> String {
    sql.replace('$', "?")
}

impl InFile {
    fn open(&self) -> Result<rusqlite::Connection, String> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let db = rusqlite::Connection::open_with_flags(&self.file, flags).map_err(says)?;
        db.busy_timeout(PATIENCE).map_err(says)?;
        Ok(db)
    }

    fn left(&self, db: &rusqlite::Connection, it: &Dossier) -> Result<u64, String> {
        let values = rusqlite::params![it.channel.code(), it.reference, it.bureau];
        db.query_row(&numbered(&self.table.count()), values, |row| row.get(0)).map(whole).map_err(says)
    }
}

impl System for InFile {
    fn what(&self) -> &str {
        &self.table.table
    }

    fn delete(&self, Question { it, .. }: Question<'_>) -> Result<Answer, String> {
        let db = self.open()?;
        let values = rusqlite::params![it.channel.code(), it.reference, it.bureau];
        let done = db.execute(&numbered(&self.table.delete()), values).map_err(says)? as u64;
        Ok(Answer::Said { done, left: self.left(&db, it)? })
    }

    fn search(&self, Question { it, .. }: Question<'_>) -> Result<Answer, String> {
        Ok(Answer::Said { done: 0, left: self.left(&self.open()?, it)? })
    }

    fn suspend(&self, Question { it, .. }: Question<'_>) -> Result<Answer, String> {
        let Some((column, mark)) = &self.table.suspended else { return Ok(Answer::Cannot) };
        let db = self.open()?;
        let values = rusqlite::params![it.channel.code(), it.reference, it.bureau, mark];
        let done = db.execute(&numbered(&self.table.suspend(column)), values).map_err(says)? as u64;
        let left = db.query_row(&numbered(&self.table.unmarked(column)), values, |row| row.get(0)).map(whole);
        Ok(Answer::Said { done, left: left.map_err(says)? })
    }
}

/// In a PostgreSQL database.
#[derive(Clone)]
pub(super) struct OnServer {
    pub(super) address: String,
    pub(super) table: Table,
}

impl std::fmt::Debug for OnServer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("OnServer").field("table", &self.table.table).finish_non_exhaustive()
    }
}

impl OnServer {
    fn open(&self) -> Result<postgres::Client, String> {
        let mut config: postgres::Config = self.address.parse().map_err(says)?;
        config.connect_timeout(PATIENCE).application_name("redress");
        let mut client = config.connect(postgres::NoTls).map_err(|error| cause(&error))?;
        client.batch_execute("SET statement_timeout = '5s'").map_err(|error| cause(&error))?;
        Ok(client)
    }

    fn left(&self, db: &mut postgres::Client, it: &Dossier) -> Result<u64, String> {
        let (channel, reference, bureau) = (it.channel.code(), &it.reference, &it.bureau);
        let row = db.query_one(&typed(&self.table.count()), &[&channel, reference, bureau]);
        row.map(|row| whole(row.get(0))).map_err(|error| cause(&error))
    }
}

/// Says which type a parameter has: a server cannot guess that of one that is only asked whether it is there.
fn typed(sql: &str) -> String {
    sql.replace("$3 IS NULL", "$3::text IS NULL")
}

/// What the server says, and not only that it said something.
fn cause(error: &postgres::Error) -> String {
    error.as_db_error().map_or_else(|| error.to_string(), |it| it.message().to_owned())
}

impl System for OnServer {
    fn what(&self) -> &str {
        &self.table.table
    }

    fn delete(&self, Question { it, .. }: Question<'_>) -> Result<Answer, String> {
        let mut db = self.open()?;
        let (channel, reference, bureau) = (it.channel.code(), &it.reference, &it.bureau);
        let done = db.execute(&typed(&self.table.delete()), &[&channel, reference, bureau]);
        let done = done.map_err(|error| cause(&error))?;
        Ok(Answer::Said { done, left: self.left(&mut db, it)? })
    }

    fn search(&self, Question { it, .. }: Question<'_>) -> Result<Answer, String> {
        let mut db = self.open()?;
        Ok(Answer::Said { done: 0, left: self.left(&mut db, it)? })
    }

    fn suspend(&self, Question { it, .. }: Question<'_>) -> Result<Answer, String> {
        let Some((column, mark)) = &self.table.suspended else { return Ok(Answer::Cannot) };
        let mut db = self.open()?;
        let channel = it.channel.code();
        let values: [&(dyn postgres::types::ToSql + Sync); 4] = [&channel, &it.reference, &it.bureau, mark];
        let done = db.execute(&typed(&self.table.suspend(column)), &values).map_err(|error| cause(&error))?;
        let left = db.query_one(&typed(&self.table.unmarked(column)), &values);
        let left = left.map(|row| whole(row.get(0))).map_err(|error| cause(&error))?;
        Ok(Answer::Said { done, left })
    }
}
