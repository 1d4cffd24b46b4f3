//! `vault.db`: what counsel and a caseworker keep for a client, encrypted with their own keys before it comes here.
//!
//! The gateway has no key to it. It lies in a file of its own in the home, apart from the record: that something was put
//! in, taken out or deleted, by whom, with which digest and size, stands on the record; its content does not, not even
//! encrypted. It belongs to a person and a mandate, and is given back to that person for that mandate and to nobody else.
//! Promise: only what is encrypted is taken ([`sealed`]); what is deleted is overwritten; nothing here names a client.
//! Serves: ECHR Arts 6(3)(c) and 8, Directive 2013/48/EU Art 4 (confidentiality between a person and counsel).

mod sealed;

use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use rusqlite::{Connection, OptionalExtension, Row, params};
use terms::{AlertId, Seq};

pub use sealed::{NotSealed, sealed};

use crate::account::private;

/// Its name in the home.
const FILE: &str = "vault.db";
/// The most bytes of one item.
pub const LARGEST: usize = 8 << 20;
/// The most items of one person for one client.
pub const ITEMS: u64 = 50;
/// The most bytes of one person.
pub const ROOM: u64 = 256 << 20;

const SCHEMA: &str = "
CREATE TABLE IF NOT EXISTS about (version INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS items (
    person TEXT NOT NULL, alert TEXT NOT NULL, digest TEXT NOT NULL, size INTEGER NOT NULL, put INTEGER NOT NULL,
    entry INTEGER NOT NULL, submitted INTEGER, bytes BLOB NOT NULL, PRIMARY KEY (person, alert, digest)
) STRICT;
";
const VERSION: i64 = 1;
const COLUMNS: &str = "alert, digest, size, put, entry, submitted";

/// Why something could not be done with the vault.
#[derive(Debug, thiserror::Error)]
pub enum VaultError {
    /// The file.
    #[error("the vault of this home: {0}")]
    Database(#[from] rusqlite::Error),
    /// The directory.
    #[error("the vault of this home: {0}")]
    Io(#[from] std::io::Error),
    /// The file is of a later release.
    #[error("the vault of this home is of a later release ({0})")]
    Later(i64),
    /// There is no room.
    #[error("the vault is full: at most {ITEMS} items for a client and {} MiB in all; delete what is not needed", ROOM >> 20)]
    Full,
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

/// The vault of a home.
pub struct Vault {
    db: Mutex<Connection>,
}

impl std::fmt::Debug for Vault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Vault")
    }
}

impl Vault {
    /// Opens the vault of a home; makes the file where there is none.
    ///
    /// # Errors
    /// It cannot be written, or is of a later release.
    pub fn open(home: &Path) -> Result<Self, VaultError> {
        let path = home.join(FILE);
        private(&path)?;
        let db = Connection::open(&path)?;
        db.busy_timeout(std::time::Duration::from_secs(5))?;
        db.execute_batch("PRAGMA journal_mode=DELETE; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON;")?;
        db.execute_batch(SCHEMA)?;
        let version: Option<i64> =
            db.query_row("SELECT version FROM about", (), |it| it.get(0)).optional()?;
        match version {
            None => {
                db.execute("INSERT INTO about (version) VALUES ($1)", [VERSION])?;
            }
            Some(VERSION) => {}
            Some(other) => return Err(VaultError::Later(other)),
        }
        Ok(Self { db: Mutex::new(db) })
    }

    fn db(&self) -> MutexGuard<'_, Connection> {
        self.db.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What a person has put in for a client, the newest first.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn list(&self, person: &str, alert: &AlertId) -> Result<Vec<Item>, VaultError> {
        let db = self.db();
        let sql =
            format!("SELECT {COLUMNS} FROM items WHERE person = $1 AND alert = $2 ORDER BY put DESC, digest");
        let mut select = db.prepare_cached(&sql)?;
        let rows = select.query_map([person, alert.as_str()], item)?;
        Ok(rows.collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect())
    }

    /// One item.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn get(&self, person: &str, alert: &AlertId, digest: &str) -> Result<Option<Item>, VaultError> {
        let db = self.db();
        let sql = format!("SELECT {COLUMNS} FROM items WHERE person = $1 AND alert = $2 AND digest = $3");
        let mut select = db.prepare_cached(&sql)?;
        Ok(select.query_row([person, alert.as_str(), digest], item).optional()?.flatten())
    }

    /// The bytes of one item, as they were put in.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn bytes(&self, person: &str, alert: &AlertId, digest: &str) -> Result<Option<Vec<u8>>, VaultError> {
        let db = self.db();
        let sql = "SELECT bytes FROM items WHERE person = $1 AND alert = $2 AND digest = $3";
        let mut select = db.prepare_cached(sql)?;
        Ok(select.query_row([person, alert.as_str(), digest], |it| it.get(0)).optional()?)
    }

    /// Whether there is room for so many bytes more.
    ///
    /// # Errors
    /// There is none, or the file cannot be read.
    pub fn has_room(&self, person: &str, alert: &AlertId, size: usize) -> Result<(), VaultError> {
        room(&self.db(), person, alert, size)
    }

    /// Puts something in; what lies there already stays as it is.
    ///
    /// # Errors
    /// There is no room, or the file cannot be written.
    pub fn put(&self, person: &str, it: &Item, bytes: &[u8]) -> Result<(), VaultError> {
        let db = self.db();
        room(&db, person, &it.alert, bytes.len())?;
        db.execute(
            "INSERT INTO items (person, alert, digest, size, put, entry, bytes) VALUES ($1, $2, $3, $4, $5, $6, $7) \
             ON CONFLICT DO NOTHING",
            params![person, it.alert.as_str(), it.digest, number(it.size), it.put, number(it.entry.0), bytes],
        )?;
        Ok(())
    }

    /// Keeps which facts name an item.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn submitted(
        &self,
        person: &str,
        alert: &AlertId,
        digest: &str,
        entry: Seq,
    ) -> Result<(), VaultError> {
        let sql = "UPDATE items SET submitted = ?4 WHERE person = ?1 AND alert = ?2 AND digest = ?3";
        self.db().execute(sql, params![person, alert.as_str(), digest, number(entry.0)])?;
        Ok(())
    }

    /// Deletes an item; its place in the file is overwritten. Gives whether there was one.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn delete(&self, person: &str, alert: &AlertId, digest: &str) -> Result<bool, VaultError> {
        let sql = "DELETE FROM items WHERE person = $1 AND alert = $2 AND digest = $3";
        Ok(self.db().execute(sql, [person, alert.as_str(), digest])? > 0)
    }
}

fn room(db: &Connection, person: &str, alert: &AlertId, more: usize) -> Result<(), VaultError> {
    let count: i64 = db.query_row(
        "SELECT COUNT(*) FROM items WHERE person = $1 AND alert = $2",
        [person, alert.as_str()],
        |it| it.get(0),
    )?;
    let bytes: i64 =
        db.query_row("SELECT COALESCE(SUM(size), 0) FROM items WHERE person = $1", [person], |it| it.get(0))?;
    let all = bytes.unsigned_abs().saturating_add(more as u64);
    if count.unsigned_abs() >= ITEMS || all > ROOM { Err(VaultError::Full) } else { Ok(()) }
}

/// None where the alert is no id: the file was written by somebody else.
fn item(row: &Row<'_>) -> rusqlite::Result<Option<Item>> {
    let alert: String = row.get(0)?;
    let Some(alert) = AlertId::parse(&alert) else { return Ok(None) };
    let seq = |it: i64| Seq(it.unsigned_abs());
    Ok(Some(Item {
        alert,
        digest: row.get(1)?,
        size: row.get::<_, i64>(2)?.unsigned_abs(),
        put: row.get(3)?,
        entry: seq(row.get(4)?),
        submitted: row.get::<_, Option<i64>>(5)?.map(seq),
    }))
}

fn number(it: u64) -> i64 {
    i64::try_from(it).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn alert(letter: char) -> AlertId {
        AlertId::parse(&format!("alert-{}", letter.to_string().repeat(26))).unwrap()
    }

    fn one(alert: &AlertId, digest: &str) -> Item {
        Item {
            alert: alert.clone(),
            digest: digest.to_owned(),
            size: 3,
            put: 7,
            entry: Seq(9),
            submitted: None,
        }
    }

    #[test]
    fn an_item_is_its_persons_for_its_client_and_nobody_elses() {
        let room = tempfile::tempdir().unwrap();
        let vault = Vault::open(room.path()).unwrap();
        let (a, b) = (alert('a'), alert('b'));
        vault.put("p-1", &one(&a, "d1"), b"xyz").unwrap();
        assert_eq!(vault.bytes("p-1", &a, "d1").unwrap().as_deref(), Some(&b"xyz"[..]));
        for (person, alert, digest) in [("p-2", &a, "d1"), ("p-1", &b, "d1"), ("p-1", &a, "d2")] {
            assert_eq!(vault.bytes(person, alert, digest).unwrap(), None);
            assert_eq!(vault.get(person, alert, digest).unwrap(), None);
            assert!(!vault.delete(person, alert, digest).unwrap());
        }
        vault.submitted("p-1", &a, "d1", Seq(12)).unwrap();
        assert_eq!(vault.get("p-1", &a, "d1").unwrap().unwrap().submitted, Some(Seq(12)));
        assert!(vault.delete("p-1", &a, "d1").unwrap());
        assert_eq!(vault.list("p-1", &a).unwrap(), []);
    }

    #[test]
    fn a_full_vault_takes_nothing_more_and_what_is_deleted_is_overwritten() {
        let room = tempfile::tempdir().unwrap();
        let vault = Vault::open(room.path()).unwrap();
        let a = alert('a');
        for number in 0..ITEMS {
            vault.put("p-1", &one(&a, &number.to_string()), b"a-mark-of-its-own").unwrap();
        }
        assert!(matches!(vault.put("p-1", &one(&a, "more"), b"x"), Err(VaultError::Full)));
        let large = usize::try_from(ROOM).unwrap();
        assert!(matches!(vault.has_room("p-2", &a, large + 1), Err(VaultError::Full)));
        assert!(vault.has_room("p-2", &a, large).is_ok());
        for number in 0..ITEMS {
            assert!(vault.delete("p-1", &a, &number.to_string()).unwrap());
        }
        let file = std::fs::read(room.path().join(FILE)).unwrap();
        assert!(!file.windows(17).any(|it| it == b"a-mark-of-its-own"));
    }
}
