//! Fingerprints that stay, found by their codes.
//!
//! The codes are made with a key of the home that lies with its other keys, apart from what is kept here.
//! Promise: P6, P14. Nothing stands in these tables but codes, kinds and days; erasing a watch takes its codes away.

use casework::link::LookupKey;
use casework::watch::print_of;
use entries::{Entry, Plain};
use terms::watch::{Print, PrintKind, WatchGround, WatchStep};
use terms::{AlertId, Date, Seq};

use crate::db::{Connection, OptionalExtension, Row, params};
use crate::error::StoreError;
use crate::read::Reader;
use crate::requests::word;
use crate::row::{self, int};

/// What an entry changes in these tables.
#[derive(Debug)]
pub(crate) enum Change {
    /// Fingerprints stay.
    Begun { alert: AlertId, owner: String, ground: WatchGround, until: Date, prints: Vec<Print> },
    /// They stay longer.
    Renewed { watch: Seq, until: Date },
    /// What an owner had is gone.
    Erased { owner: String },
}

/// What an entry changes.
pub(crate) fn changes(plain: &Plain, entry: &Entry) -> Option<Change> {
    match entry {
        Entry::WatchBegun(it) => Some(Change::Begun {
            alert: plain.alert.clone()?,
            owner: plain.owner.to_string(),
            ground: it.watch.ground,
            until: it.watch.until,
            prints: it.watch.prints.clone(),
        }),
        Entry::WatchMoved(it) if it.event.step == WatchStep::Renewed => {
            Some(Change::Renewed { watch: it.event.watch, until: it.event.until? })
        }
        Entry::Erased(it) => Some(Change::Erased { owner: it.owner.clone() }),
        _ => None,
    }
}

/// Writes it. `seq` is the entry it comes from.
pub(crate) fn apply(db: &Connection, seq: Seq, change: Option<&Change>) -> crate::db::Result<()> {
    match change {
        None => Ok(()),
        Some(Change::Begun { alert, owner, ground, until, prints }) => {
            let first: Option<i64> = db
                .prepare_cached("SELECT first_seq FROM alerts WHERE alert = $1")?
                .query_row([alert.as_str()], |row| row.get(0))
                .optional()?;
            let Some(first) = first else { return Ok(()) };
            db.prepare_cached(
                "INSERT INTO watches (seq, first_seq, owner, ground, until) VALUES ($1, $2, $3, $4, $5)",
            )?
            .execute(params![int(seq), first, owner, ground.code(), until.to_string()])?;
            let mut insert = db.prepare_cached(
                "INSERT INTO prints (code, watch, kind, fold) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING",
            )?;
            for print in prints {
                insert.execute(params![print.code, int(seq), print.kind.code(), i64::from(print.fold)])?;
            }
            Ok(())
        }
        Some(Change::Renewed { watch, until }) => db
            .prepare_cached("UPDATE watches SET until = $1 WHERE seq = $2")?
            .execute(params![until.to_string(), int(*watch)])
            .map(drop),
        Some(Change::Erased { owner }) => {
            db.prepare_cached(
                "DELETE FROM prints WHERE watch IN (SELECT seq FROM watches WHERE owner = $1)",
            )?
            .execute([owner.as_str()])?;
            db.prepare_cached("DELETE FROM watches WHERE owner = $1")?.execute([owner.as_str()]).map(drop)
        }
    }
}

/// What stands of a watch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WatchRow {
    /// Its entry.
    pub seq: Seq,
    /// The first entry of the alert whose fingerprints they are.
    pub first: Seq,
    /// Why they stay.
    pub ground: WatchGround,
    /// Until when.
    pub until: Date,
}

/// A fingerprint that was met.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrintRow {
    /// The watch it is of.
    pub watch: Seq,
    /// What it was made of.
    pub kind: PrintKind,
    /// The code.
    pub code: String,
}

fn day(row: &Row<'_>, column: usize) -> crate::db::Result<Date> {
    word(row, column, row::day)
}

fn watch_row(row: &Row<'_>) -> crate::db::Result<WatchRow> {
    Ok(WatchRow {
        seq: row::seq(row.get(0)?),
        first: row::seq(row.get(1)?),
        ground: word(row, 2, WatchGround::parse)?,
        until: day(row, 3)?,
    })
}

/// Codes that one statement asks for.
const AT_ONCE: usize = 200;

impl Reader<'_> {
    /// Keys as fingerprints: what they were made of, by which fold, and the code.
    #[must_use]
    pub fn prints(&self, keys: &[LookupKey]) -> Vec<Print> {
        let print = |it: &LookupKey| {
            Some(Print { kind: print_of(it.kind)?, fold: it.fold, code: self.codes.print(it) })
        };
        let mut all: Vec<Print> = keys.iter().filter_map(print).collect();
        all.sort_unstable();
        all.dedup();
        all
    }

    /// Watches of an alert, by its first entry.
    ///
    /// # Errors
    /// The tables cannot be read.
    pub fn watches_of(&self, first: Seq) -> Result<Vec<WatchRow>, StoreError> {
        self.many(
            "SELECT seq, first_seq, ground, until FROM watches WHERE first_seq = $1 ORDER BY seq",
            [int(first)],
            watch_row,
        )
    }

    /// A watch by its entry.
    ///
    /// # Errors
    /// The tables cannot be read.
    pub fn watch(&self, seq: Seq) -> Result<Option<WatchRow>, StoreError> {
        let found = self.many(
            "SELECT seq, first_seq, ground, until FROM watches WHERE seq = $1",
            [int(seq)],
            watch_row,
        )?;
        Ok(found.into_iter().next())
    }

    /// Every watch, in the order in which they began.
    ///
    /// # Errors
    /// The tables cannot be read.
    pub fn watches(&self) -> Result<Vec<WatchRow>, StoreError> {
        self.many("SELECT seq, first_seq, ground, until FROM watches ORDER BY seq", (), watch_row)
    }

    /// Watches whose term ended before a day.
    ///
    /// # Errors
    /// The tables cannot be read.
    pub fn watches_over(&self, on: Date) -> Result<Vec<WatchRow>, StoreError> {
        self.many(
            "SELECT seq, first_seq, ground, until FROM watches WHERE until < $1 ORDER BY seq",
            [on.to_string().as_str()],
            watch_row,
        )
    }

    /// Whether anything is watched for at all.
    ///
    /// # Errors
    /// The tables cannot be read.
    pub fn watches_any(&self) -> Result<bool, StoreError> {
        let found: Vec<i64> = self.many("SELECT seq FROM watches LIMIT 1", (), |row| row.get(0))?;
        Ok(!found.is_empty())
    }

    /// Fingerprints that are met by codes.
    ///
    /// # Errors
    /// The tables cannot be read.
    pub fn prints_met(&self, codes: &[String]) -> Result<Vec<PrintRow>, StoreError> {
        let mut all = Vec::new();
        for chunk in codes.chunks(AT_ONCE) {
            // A code is letters and digits of ours alone.
            let list: Vec<String> = chunk
                .iter()
                .filter(|it| it.bytes().all(|it| it.is_ascii_hexdigit()))
                .map(|it| format!("'{it}'"))
                .collect();
            if list.is_empty() {
                continue;
            }
            let sql = format!(
                "SELECT watch, kind, code FROM prints WHERE code IN ({}) ORDER BY watch, code",
                list.join(", ")
            );
            all.extend(self.many(&sql, (), |row| {
                Ok(PrintRow {
                    watch: row::seq(row.get(0)?),
                    kind: word(row, 1, PrintKind::parse)?,
                    code: row.get(2)?,
                })
            })?);
        }
        Ok(all)
    }
}
