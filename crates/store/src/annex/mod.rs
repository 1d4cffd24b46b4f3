//! The annex: what the nodes of one record share beside it. Accounts, logins, keys against doing something twice with
//! the answers that were given, and what counsel keeps.
//!
//! It is no part of the record: nothing in it is proved, and nothing on the record follows from it. Where the record is a
//! file, the annex is one beside it (`annex.db`), so that a login never waits behind a long act; where the record is on
//! a server, the annex lies there in tables of its own, written in transactions of their own that never take the row of
//! the log's head.
//!
//! | file | holds |
//! |---|---|
//! | `accounts` | accounts with their passwords, passkeys, identities and mandates; changes that go on the record |
//! | `logins` | logins, by the hash of their token |
//! | `calendars` | addresses for calendar programs, by the hash of their secret |
//! | `answers` | keys against doing something twice, and answers, sealed |
//! | `waiting` | questions that are answered once, at whichever node |
//! | `vault` | what counsel keeps, encrypted before it came |
//! | `copy` | the annex in a backup |
//!
//! Promise: what one node committed every node reads; a change after which something ends ([`Annex::version`]) is one
//! number, so that a node that keeps logins in memory knows whether it may; what is about a person who is erased goes
//! with them. No token and no password stands here, only what is made of them one way.
//! Serves: Directive (EU) 2016/680 Arts 16 and 29; promise P14.

pub(crate) mod accounts;
pub(crate) mod answers;
pub(crate) mod calendars;
pub(crate) mod copy;
pub(crate) mod logins;
mod vault;
pub(crate) mod waiting;

use std::path::Path;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

pub use accounts::{Account, AccountsError, Change, NewAccount, Passkey, SecretHash, Subject};
pub use answers::{AnswerSeal, Claimed, Given, ids_in};
pub use calendars::CalendarRow;
pub use logins::LoginRow;
pub use vault::{Item, VaultError, VaultLimits};

use crate::db::{self, Connection, DatabaseError, params, postgres, sqlite};
use crate::error::{StoreError, database};
use crate::home::{Home, Place};
use crate::schema::Made;

/// Version of its tables.
pub(crate) const VERSION: i64 = 2;
/// What came with version 2.
const ADDED: [&str; 2] = ["annex_calendars", "annex_calendars_token"];
/// Its name, where it is a file.
pub(crate) const FILE: &str = "annex.db";
/// Connections that are kept for the next caller.
const KEPT: usize = 4;
/// Callers that work at the same time; others wait for their turn, so that no server runs out of connections.
const TOGETHER: usize = 8;
/// How long it is remembered that somebody was erased: longer than any answer is kept, in microseconds.
const REMEMBERED: i64 = 2 * 24 * 3_600 * 1_000_000;

/// Everything, in the order of names in which a file lists it.
pub(crate) const SCHEMA: &[Made] = &[
    Made {
        name: "annex_about",
        sql: "CREATE TABLE annex_about (about TEXT NOT NULL, name BLOB NOT NULL, PRIMARY KEY (about, name)) \
              STRICT, WITHOUT ROWID",
    },
    Made { name: "annex_about_name", sql: "CREATE INDEX annex_about_name ON annex_about (name)" },
    Made {
        name: "annex_accounts",
        sql: "CREATE TABLE annex_accounts (login TEXT PRIMARY KEY, person TEXT NOT NULL, name TEXT NOT NULL, \
              unit TEXT NOT NULL, authority TEXT, body_state TEXT, body_name TEXT, roles TEXT NOT NULL, \
              salt BLOB NOT NULL, hash BLOB NOT NULL, memory INTEGER NOT NULL, passes INTEGER NOT NULL, \
              start INTEGER NOT NULL, closed INTEGER NOT NULL, epoch INTEGER NOT NULL, made INTEGER NOT NULL) \
              STRICT, WITHOUT ROWID",
    },
    Made {
        name: "annex_accounts_person",
        sql: "CREATE INDEX annex_accounts_person ON annex_accounts (person)",
    },
    Made {
        name: "annex_answers",
        sql: "CREATE TABLE annex_answers (name BLOB PRIMARY KEY, digest BLOB NOT NULL, at INTEGER NOT NULL, \
              run BLOB NOT NULL, state INTEGER NOT NULL, sealed BLOB) STRICT, WITHOUT ROWID",
    },
    Made { name: "annex_answers_at", sql: "CREATE INDEX annex_answers_at ON annex_answers (at)" },
    Made {
        name: "annex_calendars",
        sql: "CREATE TABLE annex_calendars (login TEXT NOT NULL, role TEXT NOT NULL, token BLOB NOT NULL, \
              purpose TEXT NOT NULL, language TEXT NOT NULL, made INTEGER NOT NULL, PRIMARY KEY (login, role)) \
              STRICT, WITHOUT ROWID",
    },
    Made {
        name: "annex_calendars_token",
        sql: "CREATE UNIQUE INDEX annex_calendars_token ON annex_calendars (token)",
    },
    Made {
        name: "annex_changes",
        sql: "CREATE TABLE annex_changes (id INTEGER PRIMARY KEY, person TEXT NOT NULL, role TEXT NOT NULL, \
              by_login TEXT, says TEXT NOT NULL, alert TEXT, taken INTEGER NOT NULL) STRICT",
    },
    Made {
        name: "annex_gone",
        sql: "CREATE TABLE annex_gone (id TEXT PRIMARY KEY, at INTEGER NOT NULL) STRICT, WITHOUT ROWID",
    },
    Made {
        name: "annex_items",
        sql: "CREATE TABLE annex_items (person TEXT NOT NULL, alert TEXT NOT NULL, digest TEXT NOT NULL, \
              size INTEGER NOT NULL, put INTEGER NOT NULL, entry INTEGER NOT NULL, submitted INTEGER, \
              bytes BLOB NOT NULL, PRIMARY KEY (person, alert, digest)) STRICT, WITHOUT ROWID",
    },
    Made { name: "annex_items_alert", sql: "CREATE INDEX annex_items_alert ON annex_items (alert)" },
    Made {
        name: "annex_logins",
        sql: "CREATE TABLE annex_logins (token BLOB PRIMARY KEY, login TEXT NOT NULL, epoch INTEGER NOT NULL, \
              role TEXT NOT NULL, purpose TEXT NOT NULL, agent BLOB NOT NULL, began INTEGER NOT NULL, \
              last INTEGER NOT NULL, confirmed INTEGER NOT NULL) STRICT, WITHOUT ROWID",
    },
    Made {
        name: "annex_logins_login",
        sql: "CREATE INDEX annex_logins_login ON annex_logins (login, began)",
    },
    Made {
        name: "annex_mandates",
        sql: "CREATE TABLE annex_mandates (login TEXT NOT NULL, alert TEXT NOT NULL, PRIMARY KEY (login, alert)) \
              STRICT, WITHOUT ROWID",
    },
    Made { name: "annex_mandates_alert", sql: "CREATE INDEX annex_mandates_alert ON annex_mandates (alert)" },
    Made {
        name: "annex_passkeys",
        sql: "CREATE TABLE annex_passkeys (id BLOB PRIMARY KEY, login TEXT NOT NULL, handle BLOB NOT NULL, \
              key BLOB NOT NULL, counter INTEGER NOT NULL, name TEXT NOT NULL, made INTEGER NOT NULL) \
              STRICT, WITHOUT ROWID",
    },
    Made {
        name: "annex_passkeys_login",
        sql: "CREATE INDEX annex_passkeys_login ON annex_passkeys (login, made)",
    },
    Made {
        name: "annex_state",
        sql: "CREATE TABLE annex_state (one INTEGER PRIMARY KEY CHECK (one = 1), version INTEGER NOT NULL) STRICT",
    },
    Made {
        name: "annex_subjects",
        sql: "CREATE TABLE annex_subjects (issuer TEXT NOT NULL, subject TEXT NOT NULL, login TEXT NOT NULL, \
              PRIMARY KEY (issuer, subject)) STRICT, WITHOUT ROWID",
    },
    Made { name: "annex_subjects_login", sql: "CREATE INDEX annex_subjects_login ON annex_subjects (login)" },
    Made {
        name: "annex_waiting",
        sql: "CREATE TABLE annex_waiting (name BLOB PRIMARY KEY, until INTEGER NOT NULL, body TEXT NOT NULL) \
              STRICT, WITHOUT ROWID",
    },
    Made { name: "annex_waiting_until", sql: "CREATE INDEX annex_waiting_until ON annex_waiting (until)" },
];

/// The one row of its state, written when the tables are made.
pub(crate) const FIRST_ROW: &str = "INSERT INTO annex_state (one, version) VALUES (1, 1)";

/// What an annex of version 1 lacks.
pub(crate) fn added() -> impl Iterator<Item = &'static Made> {
    SCHEMA.iter().filter(|it| ADDED.contains(&it.name))
}

/// The tables in it.
pub(crate) fn tables() -> impl Iterator<Item = &'static str> {
    SCHEMA.iter().filter(|it| it.sql.starts_with("CREATE TABLE")).map(|it| it.name)
}

/// What an erasure took away beside the record.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Beside {
    /// Items in the vaults of counsel.
    pub items: u64,
    /// Mandates.
    pub mandates: u64,
    /// Answers that were kept.
    pub answers: u64,
}

impl std::ops::AddAssign for Beside {
    fn add_assign(&mut self, other: Self) {
        self.items += other.items;
        self.mandates += other.mandates;
        self.answers += other.answers;
    }
}

/// What the nodes of one record share beside it.
pub struct Annex {
    place: Place,
    pool: Mutex<Pool>,
    freed: Condvar,
}

/// Connections to it.
#[derive(Default)]
struct Pool {
    idle: Vec<Connection>,
    lent: usize,
}

/// A turn at it: given back however the work ends.
struct Turn<'a>(&'a Annex);

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        self.0.pool().lent -= 1;
        self.0.freed.notify_one();
    }
}

/// How much lies beside a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AnnexCounts {
    /// Accounts, the closed ones too.
    pub accounts: u64,
    /// Logins.
    pub logins: u64,
    /// Items of counsel.
    pub items: u64,
}

impl std::fmt::Debug for Annex {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Annex")
    }
}

impl Annex {
    /// Opens the annex of a home; makes it where there is none.
    ///
    /// # Errors
    /// It cannot be written, was changed, or is of a later release.
    pub fn open(dir: &Path) -> Result<Self, StoreError> {
        let home = Home::at(dir, None)?;
        home.answers()?;
        Self::open_at(&home)
    }

    /// As [`Annex::open`], also in a home that is closed.
    pub(crate) fn open_at(home: &Home) -> Result<Self, StoreError> {
        let annex = Self { place: home.beside(), pool: Mutex::default(), freed: Condvar::new() };
        annex.with("open what lies beside the record", |_| Ok(()))?;
        Ok(annex)
    }

    /// That of a home, where there is one.
    pub(crate) fn there(home: &Home) -> Result<Option<Self>, StoreError> {
        let there = match home.beside() {
            Place::File(path) => path.exists(),
            Place::Server(server) => postgres::has_annex(&server)?,
        };
        if there { Self::open_at(home).map(Some) } else { Ok(None) }
    }

    fn connect(&self) -> Result<Connection, StoreError> {
        match &self.place {
            Place::File(path) => sqlite::open_annex(path),
            Place::Server(server) => postgres::open_annex(server),
        }
    }

    fn pool(&self) -> MutexGuard<'_, Pool> {
        self.pool.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A turn, with a connection that was kept where there is one.
    fn turn(&self) -> (Turn<'_>, Option<Connection>) {
        let pool = self.pool();
        let waits = self.freed.wait_while(pool, |it| it.lent >= TOGETHER);
        let mut pool = waits.unwrap_or_else(PoisonError::into_inner);
        pool.lent += 1;
        (Turn(self), pool.idle.pop())
    }

    /// Works on a connection of one's own. After a refusal of the database no connection is used again: a server may
    /// have gone and come back.
    fn with<T>(
        &self,
        doing: &'static str,
        work: impl FnOnce(&Connection) -> db::Result<T>,
    ) -> Result<T, StoreError> {
        let (_turn, kept) = self.turn();
        let db = match kept {
            Some(db) => db,
            None => self.connect()?,
        };
        let done = work(&db);
        let mut pool = self.pool();
        match &done {
            Ok(_) if pool.idle.len() < KEPT => pool.idle.push(db),
            Ok(_) => {}
            Err(_) => pool.idle.clear(),
        }
        drop(pool);
        done.map_err(database(doing))
    }

    /// Writes in one transaction. Where the work refuses, nothing is written.
    fn write<T, E: From<StoreError>>(
        &self,
        doing: &'static str,
        work: impl FnOnce(&Connection) -> db::Result<Result<T, E>>,
    ) -> Result<T, E> {
        let done = self.with(doing, |db| {
            let tx = db.begin_beside()?;
            match work(&tx)? {
                Ok(done) => {
                    tx.commit()?;
                    Ok(Ok(done))
                }
                refused => Ok(refused),
            }
        });
        done.map_err(E::from)?
    }

    /// How much lies beside the record of a home; none where nothing does.
    ///
    /// # Errors
    /// It cannot be read, was changed, or is of a later release.
    pub fn counts(dir: &Path) -> Result<Option<AnnexCounts>, StoreError> {
        let Some(annex) = Self::there(&Home::at(dir, None)?)? else { return Ok(None) };
        annex
            .with("count what lies beside the record", |db| {
                let count = |table: &str| -> db::Result<u64> {
                    let sql = format!("SELECT COUNT(*) FROM {table}");
                    Ok(narrow(db.query_row(&sql, (), |row| row.get(0))?))
                };
                Ok(AnnexCounts {
                    accounts: count("annex_accounts")?,
                    logins: count("annex_logins")?,
                    items: count("annex_items")?,
                })
            })
            .map(Some)
    }

    /// True where several nodes share it.
    #[must_use]
    pub fn is_shared(&self) -> bool {
        matches!(self.place, Place::Server(_))
    }

    /// A number that grows with every change after which something ends that another node may keep in memory: a login, or
    /// what an account may.
    ///
    /// # Errors
    /// It cannot be read.
    pub fn version(&self) -> Result<i64, StoreError> {
        self.with("read the state of the annex", |db| {
            db.query_row("SELECT version FROM annex_state WHERE one = 1", (), |row| row.get(0))
        })
    }

    /// Takes away what is about somebody who is erased: what counsel kept for them, mandates, answers that carry them and
    /// answers of which nobody knows whom they carry. Of those who are only `carried` by what goes, answers alone.
    pub(crate) fn erase(&self, ids: &[String], carried: &[String], now: i64) -> Result<Beside, StoreError> {
        const DOING: &str = "erase beside the record";
        // First it is remembered: an answer that is being kept at this moment looks afterwards whether it may.
        self.write::<_, StoreError>(DOING, |db| {
            db.execute("DELETE FROM annex_gone WHERE at < $1", [now.saturating_sub(REMEMBERED)])?;
            for id in ids {
                let sql = "INSERT INTO annex_gone (id, at) VALUES ($1, $2) ON CONFLICT DO NOTHING";
                db.execute(sql, params![id, now])?;
            }
            Ok(Ok(()))
        })?;
        let beside = self.write::<_, StoreError>(DOING, |db| {
            let mut beside = Beside::default();
            for id in ids {
                // Before the items: whoever puts one in holds the row of the mandate.
                db.execute(
                    "UPDATE annex_accounts SET epoch = epoch + 1 WHERE login IN \
                     (SELECT login FROM annex_mandates WHERE alert = $1)",
                    [id],
                )?;
                let mandates = db.execute("DELETE FROM annex_mandates WHERE alert = $1", [id])?;
                beside.mandates += mandates as u64;
                beside.items += db.execute("DELETE FROM annex_items WHERE alert = $1", [id])? as u64;
            }
            beside.answers += answers::erase(db, ids.iter().chain(carried))?;
            if beside.mandates > 0 {
                bump(db)?;
            }
            Ok(Ok(beside))
        })?;
        self.forget_on_disk()?;
        Ok(beside)
    }

    /// Moves the journal into the file and cuts it, so that what was deleted stands nowhere.
    fn forget_on_disk(&self) -> Result<(), StoreError> {
        self.with("empty the journal of the annex", sqlite::empty_journal)
    }
}

/// The next number of the state. Whoever changes something that others may keep in memory does it in the same transaction.
fn bump(db: &Connection) -> db::Result<i64> {
    db.execute("UPDATE annex_state SET version = version + 1 WHERE one = 1", ())?;
    db.query_row("SELECT version FROM annex_state WHERE one = 1", (), |row| row.get(0))
}

fn wide(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// A count that was a negative number was not written by us.
fn narrow(number: i64) -> u64 {
    u64::try_from(number).unwrap_or(0)
}

fn array<const N: usize>(bytes: Vec<u8>) -> db::Result<[u8; N]> {
    bytes.try_into().map_err(|_| DatabaseError::Value { what: "of another length" })
}
