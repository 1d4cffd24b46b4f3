//! The record in PostgreSQL: how it is reached, known for ours, made durable, and shared by several nodes.
//!
//! The tables are those of `schema`, translated word by word; text is compared by its bytes (collation "C"), so that
//! an order is the same on both databases. Several nodes write, one at a time: whoever writes holds the row of the
//! log's head until the end of its transaction.
//! Promise: nothing is read from or written to a copy that follows another server; a session that hangs loses the row
//! and what it wrote; what is committed is on the disk of the server. Serves P12, P13.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::path::PathBuf;
use std::time::Duration;

use postgres::config::Host;
use postgres::error::SqlState;
use postgres::fallible_iterator::FallibleIterator;
use postgres::types::private::BytesMut;
use postgres::types::{IsNull, ToSql, Type};
use postgres::{Client, Config, NoTls};

use super::{Connection, DatabaseError, Params, Result, Shared, ValueRef};
use crate::annex;
use crate::error::{StoreError, database};
use crate::schema::{SCHEMA, TOMBSTONES_OF_4, VERSION, added_since, damaged};

/// Says in the table `about` whose tables these are.
const APPLICATION: &str = "redress record";
/// As [`APPLICATION`], for what lies beside the record.
const ANNEX: &str = "redress annex";
/// The first version of which there were records on servers.
const OLDEST: i64 = 2;
/// Whoever makes tables here waits for others who do.
const MAKING: &str = "BEGIN; SELECT pg_advisory_xact_lock(1919181427)";
/// Waits for the row of the log's head: nobody else writes until this transaction ends.
pub(crate) const BEGIN: &str = "BEGIN; SELECT one FROM log_head WHERE one = 1 FOR UPDATE";
/// One state of the whole record.
pub(crate) const BEGIN_READING: &str = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
/// Older servers were not tried.
const OLDEST_SERVER: i64 = 140_000;
/// How long the server is waited for.
const PATIENCE: Duration = Duration::from_secs(10);
/// On this channel nodes are told that the record is longer.
const CHANNEL: &str = "redress_record";
/// A part of many rows.
const NEXT_ROWS: &str = "FETCH 2000 FROM walk";
/// What a session is set to. A node that stops in the middle of a transaction must not stop the others.
const SETTINGS: &str = "SET synchronous_commit = on; SET lock_timeout = '20s'; \
     SET idle_in_transaction_session_timeout = '60s'; SET client_min_messages = warning; \
     SET standard_conforming_strings = on";

/// Where a server is.
#[derive(Clone)]
pub(crate) struct Server {
    config: Config,
}

impl std::fmt::Debug for Server {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Server({})", self.shown().display())
    }
}

impl Server {
    /// Reads an address. A server is reached on this machine only: what leaves it goes through a tunnel that somebody
    /// else has made and answers for.
    pub(crate) fn parse(text: &str) -> std::result::Result<Self, StoreError> {
        let refused = |what: &str| StoreError::Address { what: what.to_owned() };
        let mut config: Config =
            text.parse().map_err(|error: postgres::Error| refused(&error.to_string()))?;
        if config.get_hosts().is_empty() {
            return Err(refused(
                "it names no host: give the folder of its socket, as in `?host=/run/postgresql`",
            ));
        }
        let here = |host: &Host| match host {
            Host::Unix(_) => true,
            Host::Tcp(name) => {
                name == "localhost" || name.parse::<std::net::IpAddr>().is_ok_and(|it| it.is_loopback())
            }
        };
        if !config.get_hosts().iter().all(here) {
            return Err(refused(
                "the server is not on this machine: reach it through its socket or a tunnel that ends here",
            ));
        }
        config.application_name("redress").connect_timeout(PATIENCE);
        Ok(Self { config })
    }

    /// The address as it may be shown: without a password.
    pub(crate) fn shown(&self) -> PathBuf {
        let host = match self.config.get_hosts().first() {
            Some(Host::Unix(path)) => path.display().to_string(),
            Some(Host::Tcp(name)) => name.clone(),
            None => String::new(),
        };
        PathBuf::from(format!("postgres {host} {}", self.config.get_dbname().unwrap_or_default()))
    }

    fn connect(&self) -> std::result::Result<Client, StoreError> {
        let mut client = self.config.connect(NoTls).map_err(lifted("reach the server"))?;
        client.batch_execute(SETTINGS).map_err(lifted("set up the session"))?;
        self.fit(&mut client)?;
        Ok(client)
    }

    /// A server that keeps what it says it kept, and that is the one that is written to.
    fn fit(&self, client: &mut Client) -> std::result::Result<(), StoreError> {
        let row = client
            .query_one(
                "SELECT current_setting('server_version_num')::bigint, pg_is_in_recovery(), \
                 current_setting('fsync'), current_setting('full_page_writes'), \
                 current_setting('server_encoding'), current_schema() IS NULL",
                &[],
            )
            .map_err(lifted("look at the server"))?;
        let text = |column: usize| row.try_get::<_, String>(column).map_err(lifted("look at the server"));
        let is = |column: usize| row.try_get::<_, bool>(column).map_err(lifted("look at the server"));
        let version: i64 = row.try_get(0).map_err(lifted("look at the server"))?;
        if is(1)? {
            return Err(StoreError::Follows(self.shown()));
        }
        let wrong = if version < OLDEST_SERVER {
            Some("it is older than version 14")
        } else if text(2)? != "on" || text(3)? != "on" {
            Some("it does not write through to its disk (fsync, full_page_writes)")
        } else if text(4)? != "UTF8" {
            Some("its encoding is not UTF8")
        } else if is(5)? {
            Some("the schema it was told to use is not there")
        } else {
            None
        };
        wrong.map_or(Ok(()), |what| Err(damaged(&self.shown(), what)))
    }
}

/// One connection to a server.
pub(crate) struct Session {
    client: RefCell<Client>,
    statements: RefCell<HashMap<Box<str>, postgres::Statement>>,
    server: Server,
    /// Which generation of the record this session was opened on.
    epoch: Cell<i64>,
}

/// A value on its way to the server, in the form of the column it is meant for.
#[derive(Debug)]
struct Bound<'a>(ValueRef<'a>);

impl ToSql for Bound<'_> {
    fn to_sql(
        &self,
        ty: &Type,
        out: &mut BytesMut,
    ) -> std::result::Result<IsNull, Box<dyn std::error::Error + Sync + Send>> {
        match self.0 {
            ValueRef::Null => Ok(IsNull::Yes),
            ValueRef::Integer(number) if *ty == Type::INT8 => number.to_sql(ty, out),
            ValueRef::Text(bytes) if *ty == Type::TEXT || *ty == Type::VARCHAR => {
                std::str::from_utf8(bytes)?.to_sql(ty, out)
            }
            ValueRef::Blob(bytes) if *ty == Type::BYTEA => bytes.to_sql(ty, out),
            ValueRef::Integer(_) | ValueRef::Real(_) | ValueRef::Text(_) | ValueRef::Blob(_) => {
                Err(format!("a value does not fit a column of type `{ty}`").into())
            }
        }
    }

    fn accepts(_: &Type) -> bool {
        true
    }

    fn to_sql_checked(
        &self,
        ty: &Type,
        out: &mut BytesMut,
    ) -> std::result::Result<IsNull, Box<dyn std::error::Error + Sync + Send>> {
        self.to_sql(ty, out)
    }
}

/// A value of a row.
pub(crate) fn value(row: &postgres::Row, column: usize) -> Result<ValueRef<'_>> {
    let wrong = |what| DatabaseError::Column { column, what };
    let ty = row.columns().get(column).map(postgres::Column::type_).ok_or(wrong("not there"))?;
    if *ty == Type::INT8 {
        Ok(row.try_get::<_, Option<i64>>(column)?.map_or(ValueRef::Null, ValueRef::Integer))
    } else if *ty == Type::TEXT || *ty == Type::VARCHAR || *ty == Type::NAME {
        let text = row.try_get::<_, Option<&str>>(column)?;
        Ok(text.map_or(ValueRef::Null, |it| ValueRef::Text(it.as_bytes())))
    } else if *ty == Type::BYTEA {
        Ok(row.try_get::<_, Option<&[u8]>>(column)?.map_or(ValueRef::Null, ValueRef::Blob))
    } else {
        Err(wrong("of a type this record has no column of"))
    }
}

impl Session {
    fn new(server: &Server, client: Client) -> Self {
        Self {
            client: RefCell::new(client),
            statements: RefCell::default(),
            server: server.clone(),
            epoch: Cell::new(0),
        }
    }

    pub(crate) fn prepare(&self, sql: &str) -> Result<postgres::Statement> {
        if let Some(known) = self.statements.borrow().get(sql) {
            return Ok(known.clone());
        }
        let made = self.client.borrow_mut().prepare(sql)?;
        self.statements.borrow_mut().insert(sql.into(), made.clone());
        Ok(made)
    }

    pub(crate) fn execute(&self, statement: &postgres::Statement, params: &impl Params) -> Result<usize> {
        let bound: Vec<Bound<'_>> = (0..params.count()).map(|at| Bound(params.at(at))).collect();
        let refs: Vec<&(dyn ToSql + Sync)> = bound.iter().map(|it| it as &(dyn ToSql + Sync)).collect();
        let changed = self.client.borrow_mut().execute(statement, &refs)?;
        Ok(usize::try_from(changed).unwrap_or(usize::MAX))
    }

    pub(crate) fn query(
        &self,
        statement: &postgres::Statement,
        params: &impl Params,
    ) -> Result<Vec<postgres::Row>> {
        let bound: Vec<Bound<'_>> = (0..params.count()).map(|at| Bound(params.at(at))).collect();
        let refs: Vec<&(dyn ToSql + Sync)> = bound.iter().map(|it| it as &(dyn ToSql + Sync)).collect();
        Ok(self.client.borrow_mut().query(statement, &refs)?)
    }

    pub(crate) fn each(&self, sql: &str, read: &mut dyn FnMut(&postgres::Row) -> Result<()>) -> Result<()> {
        self.batch(&format!("DECLARE walk NO SCROLL CURSOR FOR {sql}"))?;
        loop {
            let rows = self.client.borrow_mut().query(NEXT_ROWS, &[])?;
            if rows.is_empty() {
                return self.batch("CLOSE walk");
            }
            rows.iter().try_for_each(&mut *read)?;
        }
    }

    pub(crate) fn batch(&self, sql: &str) -> Result<()> {
        Ok(self.client.borrow_mut().batch_execute(sql)?)
    }

    fn number(&self, sql: &str) -> Result<i64> {
        Ok(self.client.borrow_mut().query_one(sql, &[])?.try_get(0)?)
    }

    /// Tells the other nodes, when the transaction is committed, that the record is longer.
    pub(crate) fn tell(&self) -> Result<()> {
        self.batch(&format!("NOTIFY {CHANNEL}"))
    }

    /// The record as it stands, and the generation this session was opened on.
    pub(crate) fn shared(&self) -> Result<Shared> {
        let statement = self.prepare("SELECT epoch, size FROM log_head WHERE one = 1")?;
        let rows = self.query(&statement, &())?;
        let row = rows.first().ok_or(DatabaseError::NoRow)?;
        Ok(Shared { epoch: row.try_get(0)?, opened: self.epoch.get(), size: row.try_get(1)? })
    }

    /// A new generation of the record: every session that was opened on an earlier one writes no more.
    pub(crate) fn begin_epoch(&self) -> Result<i64> {
        let epoch = self
            .client
            .borrow_mut()
            .query_one("UPDATE log_head SET epoch = epoch + 1 WHERE one = 1 RETURNING epoch", &[])?
            .try_get(0)?;
        self.epoch.set(epoch);
        Ok(epoch)
    }
}

/// Wakes a node when another one wrote.
pub struct Wake {
    client: Client,
}

impl std::fmt::Debug for Wake {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Wake")
    }
}

impl Wake {
    /// Waits until another session wrote, or for so long. Who is not woken looks all the same: a notice may be lost.
    ///
    /// # Errors
    /// The server is gone.
    pub fn wait(&mut self, most: Duration) -> std::result::Result<bool, StoreError> {
        let mut notifications = self.client.notifications();
        let woken = notifications.timeout_iter(most).next().map_err(lifted("wait for other nodes"))?;
        // Several that lie there wake once.
        while notifications.iter().next().map_err(lifted("wait for other nodes"))?.is_some() {}
        Ok(woken.is_some())
    }
}

/// Listens to the nodes that share a record.
pub(crate) fn listen(db: &Connection) -> std::result::Result<Option<Wake>, StoreError> {
    let Connection::Postgres(session) = db else { return Ok(None) };
    let mut client = session.server.connect()?;
    client.batch_execute(&format!("LISTEN {CHANNEL}")).map_err(lifted("listen to other nodes"))?;
    Ok(Some(Wake { client }))
}

/// A session of its own that holds a kind of work; none where another session holds it. Where only one process writes
/// there is nothing to hold.
pub(crate) fn claim(db: &Connection, work: &str) -> std::result::Result<Option<Option<Wake>>, StoreError> {
    let Connection::Postgres(session) = db else { return Ok(Some(None)) };
    let mut client = session.server.connect()?;
    let row = client
        .query_one("SELECT pg_try_advisory_lock('log_head'::regclass::oid::int, hashtext($1))", &[&work])
        .map_err(lifted("claim work"))?;
    let claimed: bool = row.try_get(0).map_err(lifted("claim work"))?;
    Ok(claimed.then_some(Some(Wake { client })))
}

/// A statement of the schema in the words of PostgreSQL.
fn translated(sql: &str) -> String {
    let sql =
        sql.strip_suffix(" STRICT, WITHOUT ROWID").or_else(|| sql.strip_suffix(" STRICT")).unwrap_or(sql);
    let sql =
        sql.replace(" INTEGER", " BIGINT").replace(" BLOB", " BYTEA").replace(" TEXT", " TEXT COLLATE \"C\"");
    if sql.starts_with("CREATE TABLE log_head ") {
        // Which generation of the record this is: after it was put back or moved, older nodes write no more.
        sql.replace("code BYTEA NOT NULL)", "code BYTEA NOT NULL, epoch BIGINT NOT NULL DEFAULT 1)")
    } else {
        sql
    }
}

/// Makes the tables. Those of an attempt that did not come to its end give way.
pub(crate) fn make(server: &Server, again: bool) -> std::result::Result<Connection, StoreError> {
    let session = Session::new(server, server.connect()?);
    let fill = || -> Result<bool> {
        session.batch(MAKING)?;
        if session.number("SELECT (to_regclass('log_head') IS NOT NULL)::int::bigint")? != 0 {
            let entries = session.number("SELECT COUNT(*) FROM (SELECT 1 FROM entries LIMIT 2) AS few")?;
            if entries > i64::from(again) {
                session.batch("ROLLBACK")?;
                return Ok(false);
            }
            for name in tables() {
                session.batch(&format!("DROP TABLE {name}"))?;
            }
            for name in annex::tables() {
                session.batch(&format!("DROP TABLE IF EXISTS {name}"))?;
            }
        }
        for made in SCHEMA {
            session.batch(&translated(made.sql))?;
        }
        session.batch(&format!(
            "CREATE TABLE about (application TEXT COLLATE \"C\" NOT NULL, version BIGINT NOT NULL); \
             INSERT INTO about (application, version) VALUES ('{APPLICATION}', {VERSION}); COMMIT"
        ))?;
        Ok(true)
    };
    if !fill().map_err(database("make the tables"))? {
        return Err(StoreError::Exists(server.shown()));
    }
    session.epoch.set(1);
    Ok(Connection::Postgres(Box::new(session)))
}

fn tables() -> impl Iterator<Item = &'static str> {
    let made = SCHEMA.iter().filter(|it| it.sql.starts_with("CREATE TABLE")).map(|it| it.name);
    made.chain(["about"])
}

/// True where there is something beside the record on this server.
pub(crate) fn has_annex(server: &Server) -> std::result::Result<bool, StoreError> {
    let session = Session::new(server, server.connect()?);
    let there = session.number("SELECT (to_regclass('annex_state') IS NOT NULL)::int::bigint");
    there.map(|it| it != 0).map_err(database("look for what lies beside the record"))
}

/// Opens what lies beside the record; makes its tables where there are none.
pub(crate) fn open_annex(server: &Server) -> std::result::Result<Connection, StoreError> {
    let session = Session::new(server, server.connect()?);
    let version = || -> Result<i64> {
        if session.number("SELECT (to_regclass('annex_state') IS NULL)::int::bigint")? != 0 {
            session.batch(MAKING)?;
            // Another node may have made them meanwhile.
            if session.number("SELECT (to_regclass('annex_state') IS NULL)::int::bigint")? != 0 {
                for made in annex::SCHEMA {
                    session.batch(&translated(made.sql))?;
                }
                session.batch(annex::FIRST_ROW)?;
                let known = annex::VERSION;
                session.batch(&format!(
                    "INSERT INTO about (application, version) VALUES ('{ANNEX}', {known})"
                ))?;
            }
            session.batch("COMMIT")?;
        }
        let says = format!("SELECT COALESCE(MAX(version), 0) FROM about WHERE application = '{ANNEX}'");
        if session.number(&says)? == 1 {
            session.batch(MAKING)?;
            // Another node may have added them meanwhile.
            if session.number(&says)? == 1 {
                for made in annex::added() {
                    session.batch(&translated(made.sql))?;
                }
                let known = annex::VERSION;
                session
                    .batch(&format!("UPDATE about SET version = {known} WHERE application = '{ANNEX}'"))?;
            }
            session.batch("COMMIT")?;
        }
        session.number(&says)
    };
    let found = version().map_err(database("make the tables beside the record"))?;
    if found == annex::VERSION {
        Ok(Connection::Postgres(Box::new(session)))
    } else {
        Err(StoreError::Version { path: server.shown(), found, known: annex::VERSION })
    }
}

/// Opens the record, for reading only where that is asked.
pub(crate) fn open(server: &Server, read_only: bool) -> std::result::Result<Connection, StoreError> {
    let session = Session::new(server, server.connect()?);
    if !read_only {
        bring_over(&session).map_err(database("bring the tables to this version"))?;
    }
    identify(&session)?;
    if read_only {
        session.batch("SET default_transaction_read_only = on").map_err(database("set up reading"))?;
    }
    let shared = session.shared().map_err(database("read the generation of the record"))?;
    session.epoch.set(shared.epoch);
    Ok(Connection::Postgres(Box::new(session)))
}

/// Adds the tables that a later release has beside those of an earlier one. Nodes of that release go on reading and writing
/// what they know meanwhile: nothing of theirs changes; once somebody writes what they do not know, they stop.
fn bring_over(session: &Session) -> Result<()> {
    let there = "SELECT (to_regclass('about') IS NOT NULL)::int::bigint";
    let version = format!("SELECT COALESCE(MAX(version), 0) FROM about WHERE application = '{APPLICATION}'");
    if session.number(there)? == 0 || !(OLDEST..VERSION).contains(&session.number(&version)?) {
        return Ok(());
    }
    session.batch(MAKING)?;
    // Another node may have done it meanwhile.
    let from = session.number(&version)?;
    if (OLDEST..VERSION).contains(&from) {
        for made in added_since(from) {
            session.batch(&translated(made.sql))?;
        }
        if from == 4 {
            session.batch(TOMBSTONES_OF_4)?;
        }
        session
            .batch(&format!("UPDATE about SET version = {VERSION} WHERE application = '{APPLICATION}'"))?;
    }
    session.batch("COMMIT")
}

/// Ours, of our version, with exactly these tables and indexes, and nothing that acts by itself.
fn identify(session: &Session) -> std::result::Result<(), StoreError> {
    let shown = session.server.shown();
    let doing = "look at the tables";
    if session.number("SELECT (to_regclass('about') IS NOT NULL)::int::bigint").map_err(database(doing))? == 0
    {
        return Err(StoreError::NotARecord(shown));
    }
    let ours = session
        .number(&format!("SELECT COALESCE(MAX(version), 0) FROM about WHERE application = '{APPLICATION}'"))
        .map_err(database(doing))?;
    if ours == 0 {
        return Err(StoreError::NotARecord(shown));
    }
    if ours != VERSION {
        return Err(StoreError::Version { path: shown, found: ours, known: VERSION });
    }
    let names = session
        .client
        .borrow_mut()
        .query(
            "SELECT relname::text FROM pg_class WHERE relnamespace = current_schema()::regnamespace \
             AND relkind <> 't' ORDER BY relname COLLATE \"C\"",
            &[],
        )
        .map_err(lifted(doing))?;
    let mut found = Vec::new();
    for row in names {
        found.push(row.try_get::<_, String>(0).map_err(lifted(doing))?);
    }
    let mut known: Vec<String> = SCHEMA.iter().map(|it| it.name.to_owned()).collect();
    known.extend(tables().filter(|it| *it != "about").map(|it| format!("{it}_pkey")));
    known.push("about".to_owned());
    // What lies beside the record is there whole, or not yet.
    if found.iter().any(|it| it == "annex_state") {
        // What came with its version 2 is added when it is opened next.
        let first = !annex::added().any(|new| found.iter().any(|it| it == new.name));
        let whole = |it: &&str| !(first && annex::added().any(|new| new.name == *it));
        known.extend(annex::SCHEMA.iter().map(|it| it.name).filter(whole).map(str::to_owned));
        known.extend(annex::tables().filter(whole).map(|it| format!("{it}_pkey")));
    }
    known.sort();
    let acting = session
        .number(
            "SELECT (SELECT COUNT(*) FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid \
             WHERE relnamespace = current_schema()::regnamespace) \
             + (SELECT COUNT(*) FROM pg_rules WHERE schemaname = current_schema())",
        )
        .map_err(database(doing))?;
    if found == known && acting == 0 {
        Ok(())
    } else {
        Err(damaged(&shown, "its tables are not those of this version"))
    }
}

fn lifted(doing: &'static str) -> impl FnOnce(postgres::Error) -> StoreError {
    move |error| database(doing)(DatabaseError::Postgres(error))
}

/// True where the server or the way to it failed, not the statement.
pub(crate) fn is_lost(error: &postgres::Error) -> bool {
    let Some(state) = error.code() else { return true };
    *state == SqlState::IDLE_IN_TRANSACTION_SESSION_TIMEOUT
        || ["08", "53", "57", "58", "XX"].iter().any(|class| state.code().starts_with(class))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_elsewhere_is_refused_and_no_password_is_shown() {
        for bad in ["postgres://db.example/record", "host=10.0.0.4 dbname=record", "dbname=record"] {
            assert!(matches!(Server::parse(bad), Err(StoreError::Address { .. })), "{bad}");
        }
        for good in [
            "postgres://redress:secret@localhost/record",
            "postgres://redress:secret@127.0.0.1:5433/record",
            "postgres:///record?host=/run/postgresql&user=redress&password=secret",
        ] {
            let server = Server::parse(good).unwrap();
            assert!(!format!("{server:?}").contains("secret"), "{good}");
        }
    }

    #[test]
    fn every_table_is_said_in_words_that_postgresql_knows() {
        for made in SCHEMA.iter().chain(annex::SCHEMA) {
            let sql = translated(made.sql);
            assert!(!["STRICT", "ROWID", "INTEGER", "BLOB"].iter().any(|it| sql.contains(it)), "{sql}");
            assert!(sql.matches("TEXT").count() == sql.matches("TEXT COLLATE \"C\"").count(), "{sql}");
        }
        assert!(SCHEMA.iter().any(|it| translated(it.sql).contains("epoch BIGINT")));
    }
}
