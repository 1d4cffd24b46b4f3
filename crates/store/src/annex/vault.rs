//! What counsel and a caseworker keep for a client, encrypted with their own keys before it comes here.
//!
//! There is no key to it in the house. An item belongs to a person and a mandate, and is given back to that person for
//! that mandate and to nobody else.
//! Promise: nothing is put in for whom there is no mandate, also where the mandate ends or the client is erased in the same
//! moment; what is deleted in a file is overwritten. Nothing here names a client.
//! Serves: ECHR Arts 6(3)(c) and 8, Directive 2013/48/EU Art 4 (confidentiality between a person and counsel).

use terms::{AlertId, Seq};

use super::{Annex, narrow, wide};
use crate::db::{self, Connection, OptionalExtension, Row, params};
use crate::error::StoreError;

const COLUMNS: &str = "alert, digest, size, put, entry, submitted";
const READ: &str = "read the vault";
const CHANGE: &str = "change the vault";

/// Why something could not be done with the vault.
#[derive(Debug, thiserror::Error)]
pub enum VaultError {
    /// The annex.
    #[error("the vault of this home: {0}")]
    Store(#[from] StoreError),
    /// There is no room.
    #[error(
        "the vault is full: at most {items} items for a client and {mib} MiB in all; delete what is not needed"
    )]
    Full {
        /// Items for a client.
        items: u64,
        /// MiB of a person.
        mib: u64,
    },
    /// There is no mandate, or none any more.
    #[error("there is no mandate for this client")]
    NoMandate,
}

/// Something that lies in the vault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// The alert of the client.
    pub alert: AlertId,
    /// The SHA-256 of its bytes, which names it.
    pub digest: String,
    /// How many bytes.
    pub size: u64,
    /// When it was put in, microseconds since 1970.
    pub put: i64,
    /// The entry of the record that says so.
    pub entry: Seq,
    /// The entry of the facts that name it.
    pub submitted: Option<Seq>,
}

/// How much one person may keep.
#[derive(Clone, Copy, Debug)]
pub struct VaultLimits {
    /// Items for one client.
    pub items: u64,
    /// Bytes in all.
    pub bytes: u64,
}

impl Annex {
    /// What a person has put in for a client, the newest first.
    ///
    /// # Errors
    /// The annex cannot be read.
    pub fn items(&self, person: &str, alert: &AlertId) -> Result<Vec<Item>, StoreError> {
        let sql = format!(
            "SELECT {COLUMNS} FROM annex_items WHERE person = $1 AND alert = $2 ORDER BY put DESC, digest"
        );
        let rows: Vec<Option<Item>> = self
            .with(READ, |db| db.prepare_cached(&sql)?.query_map([person, alert.as_str()], item)?.collect())?;
        Ok(rows.into_iter().flatten().collect())
    }

    /// One item.
    ///
    /// # Errors
    /// The annex cannot be read.
    pub fn item(&self, person: &str, alert: &AlertId, digest: &str) -> Result<Option<Item>, StoreError> {
        let sql =
            format!("SELECT {COLUMNS} FROM annex_items WHERE person = $1 AND alert = $2 AND digest = $3");
        let found =
            self.with(READ, |db| db.query_row(&sql, [person, alert.as_str(), digest], item).optional())?;
        Ok(found.flatten())
    }

    /// The bytes of one item, as they were put in.
    ///
    /// # Errors
    /// The annex cannot be read.
    pub fn item_bytes(
        &self,
        person: &str,
        alert: &AlertId,
        digest: &str,
    ) -> Result<Option<Vec<u8>>, StoreError> {
        let sql = "SELECT bytes FROM annex_items WHERE person = $1 AND alert = $2 AND digest = $3";
        self.with(READ, |db| db.query_row(sql, [person, alert.as_str(), digest], |row| row.get(0)).optional())
    }

    /// Whether there is room for so many bytes more.
    ///
    /// # Errors
    /// There is none, or the annex cannot be read.
    pub fn has_room(
        &self,
        person: &str,
        alert: &AlertId,
        more: usize,
        limits: VaultLimits,
    ) -> Result<(), VaultError> {
        self.with(READ, |db| room(db, person, alert, more, limits))?
    }

    /// Puts something in for a client of a person; what lies there already stays as it is.
    ///
    /// # Errors
    /// There is no mandate or no room, or the annex cannot be written.
    pub fn put_item(
        &self,
        person: &str,
        it: &Item,
        bytes: &[u8],
        limits: VaultLimits,
    ) -> Result<(), VaultError> {
        self.write(CHANGE, |db| {
            // The row of the mandate is taken until the end: it cannot go in between.
            let mandate = "UPDATE annex_mandates SET alert = alert WHERE alert = $1 AND login IN \
                           (SELECT login FROM annex_accounts WHERE person = $2 AND closed = 0)";
            if db.execute(mandate, [it.alert.as_str(), person])? == 0 {
                return Ok(Err(VaultError::NoMandate));
            }
            if let Err(full) = room(db, person, &it.alert, bytes.len(), limits)? {
                return Ok(Err(full));
            }
            db.execute(
                "INSERT INTO annex_items (person, alert, digest, size, put, entry, bytes) \
                 VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING",
                params![person, it.alert.as_str(), it.digest, wide(it.size), it.put, wide(it.entry.0), bytes],
            )?;
            Ok(Ok(()))
        })
    }

    /// Keeps which facts name an item.
    ///
    /// # Errors
    /// The annex cannot be written.
    pub fn item_submitted(
        &self,
        person: &str,
        alert: &AlertId,
        digest: &str,
        entry: Seq,
    ) -> Result<(), StoreError> {
        let sql = "UPDATE annex_items SET submitted = $1 WHERE person = $2 AND alert = $3 AND digest = $4";
        self.write(CHANGE, |db| {
            db.execute(sql, params![wide(entry.0), person, alert.as_str(), digest])?;
            Ok(Ok(()))
        })
    }

    /// Deletes an item; in a file its place is overwritten. Gives whether there was one.
    ///
    /// # Errors
    /// The annex cannot be written.
    pub fn delete_item(&self, person: &str, alert: &AlertId, digest: &str) -> Result<bool, StoreError> {
        let sql = "DELETE FROM annex_items WHERE person = $1 AND alert = $2 AND digest = $3";
        let deleted = self
            .write::<_, StoreError>(CHANGE, |db| db.execute(sql, [person, alert.as_str(), digest]).map(Ok))?;
        self.forget_on_disk()?;
        Ok(deleted > 0)
    }
}

fn room(
    db: &Connection,
    person: &str,
    alert: &AlertId,
    more: usize,
    limits: VaultLimits,
) -> db::Result<Result<(), VaultError>> {
    let count: i64 = db.query_row(
        "SELECT COUNT(*) FROM annex_items WHERE person = $1 AND alert = $2",
        [person, alert.as_str()],
        |row| row.get(0),
    )?;
    let bytes: i64 = db.query_row(
        "SELECT CAST(COALESCE(SUM(size), 0) AS BIGINT) FROM annex_items WHERE person = $1",
        [person],
        |row| row.get(0),
    )?;
    let all = narrow(bytes).saturating_add(more as u64);
    let full = narrow(count) >= limits.items || all > limits.bytes;
    Ok(if full { Err(VaultError::Full { items: limits.items, mib: limits.bytes >> 20 }) } else { Ok(()) })
}

/// None where the alert is no id: the row was written by somebody else.
fn item(row: &Row<'_>) -> db::Result<Option<Item>> {
    let alert: String = row.get(0)?;
    let Some(alert) = AlertId::parse(&alert) else { return Ok(None) };
    Ok(Some(Item {
        alert,
        digest: row.get(1)?,
        size: narrow(row.get(2)?),
        put: row.get(3)?,
        entry: Seq(narrow(row.get(4)?)),
        submitted: row.get::<Option<i64>>(5)?.map(|it| Seq(narrow(it))),
    }))
}
