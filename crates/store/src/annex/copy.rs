//! The annex in a backup: accounts and what counsel keeps, every row sealed; logins, keys and their answers stay behind.
//!
//! It lies in the artefact of the record and opens with that of the keys: password hashes and the names of officials are
//! no more readable in it than the record is. A home put back has no logins: everybody logs in again.
//! Promise: what is put back is what was there when the copy began, row by row, or nothing is.
//! Serves P14; Law Enforcement Directive Art 29.

use keystore::{Keystore, Sealer};
use rand_core::CryptoRng;

use super::{Annex, bump};
use crate::db::{self, Connection, DatabaseError, FromColumn, Row, Value, ValueRef};
use crate::error::{StoreError, database};
use crate::schema::damaged;

/// What is taken along, with its columns. Nothing else in the annex outlives a restart from a backup.
const TAKEN: [(&str, &[&str]); 6] = [
    (
        "annex_accounts",
        &[
            "login",
            "person",
            "name",
            "unit",
            "authority",
            "body_state",
            "body_name",
            "roles",
            "salt",
            "hash",
            "memory",
            "passes",
            "start",
            "closed",
            "epoch",
            "made",
        ],
    ),
    ("annex_mandates", &["login", "alert"]),
    ("annex_passkeys", &["id", "login", "handle", "key", "counter", "name", "made"]),
    ("annex_subjects", &["issuer", "subject", "login"]),
    ("annex_changes", &["id", "person", "role", "by_login", "says", "alert", "taken"]),
    (ITEMS, &["person", "alert", "digest", "size", "put", "entry", "submitted", "bytes"]),
];
const ITEMS: &str = "annex_items";
const DOING: &str = "copy the annex";

/// What seals it.
pub(crate) fn sealer(keys: &Keystore) -> Sealer {
    Sealer::new(&keys.lookup_key().mac(&[b"annex in a backup"]))
}

/// Where a row stands belongs to it: none is moved or left out in the middle.
fn place(at: u64) -> [u8; 8] {
    at.to_be_bytes()
}

fn values(row: &Row<'_>, columns: usize) -> db::Result<Vec<Value>> {
    (0..columns).map(|it| row.get(it)).collect()
}

fn each_row(
    db: &Connection,
    table: &str,
    columns: &[&str],
    keep: &mut dyn FnMut(Vec<Value>),
) -> db::Result<()> {
    let list = columns.join(", ");
    if table != ITEMS {
        return db.each(&format!("SELECT {list} FROM {table}"), &mut |row| {
            keep(values(row, columns.len())?);
            Ok(())
        });
    }
    // Large ones: no two in memory at the same time.
    let one = format!("SELECT {list} FROM {ITEMS} WHERE person = $1 AND alert = $2 AND digest = $3");
    db.each(&format!("SELECT person, alert, digest FROM {ITEMS}"), &mut |row| {
        let key = values(row, 3)?;
        keep(db.prepare_cached(&one)?.query_row(key.as_slice(), |row| values(row, columns.len()))?);
        Ok(())
    })
}

impl Annex {
    /// Gives every row that is taken along, sealed, one state of all.
    pub(crate) fn each_sealed(
        &self,
        sealer: &Sealer,
        rng: &mut dyn CryptoRng,
        keep: &mut dyn FnMut(&[u8]) -> Result<(), StoreError>,
    ) -> Result<u64, StoreError> {
        let db = self.connect()?;
        let mut at = 0;
        let mut refused = None;
        db.begin_reading().map_err(database(DOING))?;
        let walked = TAKEN.iter().try_for_each(|(table, columns)| {
            each_row(&db, table, columns, &mut |values| {
                if refused.is_some() {
                    return;
                }
                let mut bytes = vec![table.len() as u8];
                bytes.extend_from_slice(table.as_bytes());
                values.iter().for_each(|it| write(it, &mut bytes));
                refused = keep(&sealer.seal(&place(at), &bytes, rng)).err();
                at += 1;
            })
        });
        let ended = db.execute_batch("ROLLBACK");
        match refused {
            Some(error) => Err(error),
            None => walked.and(ended).map(|()| at).map_err(database(DOING)),
        }
    }

    /// Puts rows back into an annex in which nothing is.
    pub(crate) fn put_back(
        &self,
        sealer: &Sealer,
        path: &std::path::Path,
        rows: &mut dyn Iterator<Item = Result<Vec<u8>, StoreError>>,
    ) -> Result<u64, StoreError> {
        let db = self.connect()?;
        let transaction = db.begin_beside().map_err(database(DOING))?;
        for (table, _) in TAKEN {
            // What an attempt that did not come to its end left.
            transaction.execute(&format!("DELETE FROM {table}"), ()).map_err(database(DOING))?;
        }
        let mut count = 0;
        for row in rows {
            let wrong = || damaged(path, "a row of the accounts or of the vault does not open");
            let bytes = sealer.open(&place(count), &row?).map_err(|_| wrong())?;
            let (table, columns, values) = read(&bytes).ok_or_else(wrong)?;
            let marks: Vec<String> = (1..=columns.len()).map(|it| format!("${it}")).collect();
            let sql = format!("INSERT INTO {table} ({}) VALUES ({})", columns.join(", "), marks.join(", "));
            insert(&transaction, &sql, &values).map_err(database(DOING))?;
            count += 1;
        }
        // Lines of changes have the numbers of the state: it goes on behind them.
        transaction
            .execute(
                "UPDATE annex_state SET version = 1 + \
                 (SELECT COALESCE(MAX(id), 0) FROM annex_changes) WHERE one = 1",
                (),
            )
            .map_err(database(DOING))?;
        bump(&transaction).map_err(database(DOING))?;
        transaction.commit().map_err(database(DOING))?;
        Ok(count)
    }
}

fn insert(db: &Connection, sql: &str, values: &[Value]) -> db::Result<usize> {
    db.prepare_cached(sql)?.execute(values)
}

fn write(value: &Value, to: &mut Vec<u8>) {
    let mut long = |kind: u8, bytes: &[u8]| {
        to.push(kind);
        to.extend_from_slice(&(bytes.len() as u64).to_be_bytes());
        to.extend_from_slice(bytes);
    };
    match value {
        Value::Null => long(0, &[]),
        Value::Integer(number) => long(1, &number.to_be_bytes()),
        Value::Real(number) => long(2, &number.to_be_bytes()),
        Value::Text(text) => long(3, text.as_bytes()),
        Value::Blob(bytes) => long(4, bytes),
    }
}

type Read<'a> = (&'static str, &'static [&'static str], Vec<Value>);

/// None where it is no row of ours.
fn read(bytes: &[u8]) -> Option<Read<'_>> {
    let (length, rest) = bytes.split_first()?;
    let (name, mut rest) = rest.split_at_checked(usize::from(*length))?;
    let (table, columns) = TAKEN.into_iter().find(|(table, _)| table.as_bytes() == name)?;
    let mut values = Vec::with_capacity(columns.len());
    for _ in columns {
        let (kind, after) = rest.split_first()?;
        let (length, after) = after.split_first_chunk::<8>()?;
        let length = usize::try_from(u64::from_be_bytes(*length)).ok()?;
        let (value, after) = after.split_at_checked(length)?;
        rest = after;
        values.push(value_of(*kind, value)?);
    }
    rest.is_empty().then_some((table, columns, values))
}

fn value_of(kind: u8, bytes: &[u8]) -> Option<Value> {
    let value = match kind {
        0 => ValueRef::Null,
        1 => ValueRef::Integer(i64::from_be_bytes(bytes.try_into().ok()?)),
        2 => ValueRef::Real(f64::from_be_bytes(bytes.try_into().ok()?)),
        3 => ValueRef::Text(bytes),
        4 => ValueRef::Blob(bytes),
        _ => return None,
    };
    Value::from_column(value).map_err(DatabaseError::from).ok()
}
