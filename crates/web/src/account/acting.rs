//! Changes of accounts, each in the name of whoever makes it.
//!
//! What changes who may see what - an account made or closed, a start code, a mandate, a passkey or the identity at a
//! provider - stands beside the change in the same transaction, and goes from there onto the record: also where another
//! process (`redress account`) made it while a server has the record in hand.
//! Promise: no change without its line; a line leaves only when it is on the record.
//! Serves: Directive (EU) 2016/680 Arts 25 and 29(2)(e); P12.

use rusqlite::{OptionalExtension, Transaction, params};
use terms::{Actor, AlertId};

use super::store::{Accounts, AccountsError, one, small};
use super::{NewAccount, start_code};
use crate::outside::Outside;

/// A change that is not on the record yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Its place.
    pub id: i64,
    /// Who made it.
    pub by: Actor,
    /// What was changed, in words without a secret.
    pub says: String,
    /// The alert of a mandate.
    pub alert: Option<AlertId>,
}

/// A passkey of an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passkey {
    /// Its name on the device.
    pub id: Vec<u8>,
    /// The account.
    pub login: String,
    /// What the account is called on the device.
    pub handle: Vec<u8>,
    /// Its public key.
    pub key: Vec<u8>,
    /// How often it was used, where the device counts.
    pub counter: u32,
    /// What the person calls it.
    pub name: String,
    /// When it was made, microseconds since 1970.
    pub made: i64,
}

/// The identity of an account at a provider.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject {
    /// The provider.
    pub issuer: String,
    /// Who it is there.
    pub subject: String,
}

pub(super) const SCHEMA: &str = "
CREATE TABLE IF NOT EXISTS changes (
    id INTEGER PRIMARY KEY AUTOINCREMENT, person TEXT NOT NULL, role TEXT NOT NULL, by_login TEXT, says TEXT NOT NULL,
    alert TEXT
);
CREATE TABLE IF NOT EXISTS passkeys (
    id BLOB PRIMARY KEY, login TEXT NOT NULL, handle BLOB NOT NULL, key BLOB NOT NULL, counter INTEGER NOT NULL,
    name TEXT NOT NULL, made INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS subjects (
    issuer TEXT NOT NULL, subject TEXT NOT NULL, login TEXT NOT NULL, PRIMARY KEY (issuer, subject)
) WITHOUT ROWID;
";

/// Passkeys of one account at the most.
const MOST: i64 = 20;

/// Whoever changes accounts.
pub struct Acting<'a> {
    pub(super) accounts: &'a Accounts,
    pub(super) by: Actor,
}

impl std::fmt::Debug for Acting<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Acting")
    }
}

impl Accounts {
    /// In somebody's name.
    #[must_use]
    pub fn acting(&self, by: Actor) -> Acting<'_> {
        Acting { accounts: self, by }
    }

    /// Changes that are not on the record yet, the earliest first.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn pending(&self, limit: usize) -> Result<Vec<Change>, AccountsError> {
        let db = self.db();
        let mut select = db.prepare_cached(
            "SELECT id, person, role, by_login, says, alert FROM changes ORDER BY id LIMIT $1",
        )?;
        let rows = select.query_map([i64::try_from(limit).unwrap_or(i64::MAX)], |row| {
            let (id, role): (String, String) = (row.get(1)?, row.get(2)?);
            let login: Option<String> = row.get(3)?;
            let alert: Option<String> = row.get(5)?;
            Ok(Change {
                id: row.get(0)?,
                by: if role.is_empty() { Actor::Auto(id) } else { Actor::Human { id, role, login } },
                says: row.get(4)?,
                alert: alert.as_deref().and_then(AlertId::parse),
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// They are on the record, up to this one.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn recorded(&self, last: i64) -> Result<(), AccountsError> {
        self.db().execute("DELETE FROM changes WHERE id <= $1", [last])?;
        Ok(())
    }

    /// The passkeys of an account.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn passkeys(&self, login: &str) -> Result<Vec<Passkey>, AccountsError> {
        let db = self.db();
        let mut select = db.prepare_cached(
            "SELECT id, login, handle, key, counter, name, made FROM passkeys WHERE login = $1 ORDER BY made, id",
        )?;
        let rows = select.query_map([small(login)], passkey)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// A passkey by its name on the device.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn passkey(&self, id: &[u8]) -> Result<Option<Passkey>, AccountsError> {
        let db = self.db();
        let mut select = db.prepare_cached(
            "SELECT id, login, handle, key, counter, name, made FROM passkeys WHERE id = $1",
        )?;
        Ok(select.query_row([id], passkey).optional()?)
    }

    /// A passkey was used: its counter only grows.
    ///
    /// # Errors
    /// Somebody used it in between, or the file cannot be written.
    pub fn passkey_used(&self, id: &[u8], before: u32, counter: u32) -> Result<(), AccountsError> {
        let sql = "UPDATE passkeys SET counter = ?3 WHERE id = ?1 AND counter = ?2";
        one(self.db().execute(sql, params![id, before, counter])?, "of this passkey")
    }

    /// The account that is bound to an identity at a provider.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn of_subject(&self, issuer: &str, subject: &str) -> Result<Option<super::Account>, AccountsError> {
        let login: Option<String> = {
            let db = self.db();
            let mut select =
                db.prepare_cached("SELECT login FROM subjects WHERE issuer = $1 AND subject = $2")?;
            select.query_row([issuer, subject], |it| it.get(0)).optional()?
        };
        let account = login.map(|it| self.get(&it)).transpose()?.flatten();
        Ok(account.filter(|it| !it.closed))
    }

    /// The identities that are bound to an account.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn subjects(&self, login: &str) -> Result<Vec<Subject>, AccountsError> {
        let db = self.db();
        let mut select = db.prepare_cached(
            "SELECT issuer, subject FROM subjects WHERE login = $1 ORDER BY issuer, subject",
        )?;
        let rows =
            select.query_map([small(login)], |it| Ok(Subject { issuer: it.get(0)?, subject: it.get(1)? }))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

fn passkey(row: &rusqlite::Row<'_>) -> rusqlite::Result<Passkey> {
    Ok(Passkey {
        id: row.get(0)?,
        login: row.get(1)?,
        handle: row.get(2)?,
        key: row.get(3)?,
        counter: row.get(4)?,
        name: row.get(5)?,
        made: row.get(6)?,
    })
}

/// Writes the line of a change, in its transaction.
pub(super) fn note(
    tx: &Transaction<'_>,
    by: &Actor,
    says: &str,
    alert: Option<&AlertId>,
) -> rusqlite::Result<()> {
    let (person, role, login) = match by {
        Actor::Human { id, role, login } => (id.as_str(), role.as_str(), login.as_deref()),
        Actor::Auto(rule) | Actor::Gateway(rule) => (rule.as_str(), "", None),
    };
    let sql = "INSERT INTO changes (person, role, by_login, says, alert) VALUES ($1, $2, $3, $4, $5)";
    tx.execute(sql, params![person, role, login, says, alert.map(AlertId::as_str)])?;
    Ok(())
}

impl Acting<'_> {
    /// One change with its line: both, or neither.
    fn change(
        &self,
        login: &str,
        alert: Option<&AlertId>,
        says: &str,
        work: impl FnOnce(&Transaction<'_>) -> Result<usize, AccountsError>,
    ) -> Result<(), AccountsError> {
        let mut db = self.accounts.db();
        let tx = db.transaction()?;
        one(work(&tx)?, login)?;
        note(&tx, &self.by, &format!("account `{login}`: {says}"), alert)?;
        Ok(tx.commit()?)
    }

    /// Makes an account and gives its start code, which is shown once and kept nowhere.
    ///
    /// # Errors
    /// The login is taken, something given is wrong, or the file cannot be written.
    pub fn add(&self, new: &NewAccount, world: &dyn Outside) -> Result<String, AccountsError> {
        let code = start_code(world);
        self.accounts.insert(new, &code, true, &self.by, world)?;
        Ok(code)
    }

    /// Gives a new start code, shown once; every login of the account ends.
    ///
    /// # Errors
    /// There is no such account, or the file cannot be written.
    pub fn new_start_code(&self, login: &str, world: &dyn Outside) -> Result<String, AccountsError> {
        let code = start_code(world);
        self.accounts.set_password(&small(login), &code, true, Some(&self.by), world)?;
        Ok(code)
    }

    /// Closes an account; every login of it ends, its passkeys and identities open nothing any more.
    ///
    /// # Errors
    /// There is no such account, or the file cannot be written.
    pub fn close(&self, login: &str) -> Result<(), AccountsError> {
        let login = small(login);
        self.change(&login, None, "closed", |tx| {
            tx.execute("DELETE FROM passkeys WHERE login = $1", [&login])?;
            tx.execute("DELETE FROM subjects WHERE login = $1", [&login])?;
            Ok(tx.execute("UPDATE accounts SET closed = 1, epoch = epoch + 1 WHERE login = $1", [&login])?)
        })
    }

    /// Enters or takes back a mandate: counsel and caseworkers see the alerts of their clients, a court and the reviewing
    /// body what was brought before them.
    ///
    /// # Errors
    /// There is no such account, or the file cannot be written.
    pub fn mandate(&self, login: &str, alert: &AlertId, has: bool) -> Result<(), AccountsError> {
        let login = small(login);
        let says = if has { "mandate entered" } else { "mandate taken back" };
        self.change(&login, Some(alert), says, |tx| {
            let sql = if has {
                "INSERT INTO mandates (login, alert) VALUES ($1, $2) ON CONFLICT DO NOTHING"
            } else {
                "DELETE FROM mandates WHERE login = $1 AND alert = $2"
            };
            tx.execute(sql, [login.as_str(), alert.as_str()])?;
            Ok(tx.execute("UPDATE accounts SET epoch = epoch + 1 WHERE login = $1", [&login])?)
        })
    }

    /// Binds an identity at a provider to an account, or takes it away; every login of the account ends.
    ///
    /// # Errors
    /// There is no such account, the identity is bound to another one, or the file cannot be written.
    pub fn bind(&self, login: &str, it: &Subject, bound: bool) -> Result<(), AccountsError> {
        let login = small(login);
        for (field, text) in [("issuer", &it.issuer), ("subject", &it.subject)] {
            if text.is_empty() || text.len() > 500 || text.chars().any(char::is_control) {
                return Err(AccountsError::Wrong { field, says: "one to 500 signs".to_owned() });
            }
        }
        let says = if bound { "bound to an identity at" } else { "no more bound to an identity at" };
        self.change(&login, None, &format!("{says} {}", it.issuer), |tx| {
            let own = [it.issuer.as_str(), it.subject.as_str(), login.as_str()];
            let changed = if bound {
                tx.execute(
                    "INSERT INTO subjects (issuer, subject, login) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
                    own,
                )?
            } else {
                tx.execute("DELETE FROM subjects WHERE issuer = $1 AND subject = $2 AND login = $3", own)?
            };
            if changed == 0 {
                let says = if bound { "it is bound to an account already" } else { "it is not bound to this account" };
                return Err(AccountsError::Wrong { field: "subject", says: says.to_owned() });
            }
            Ok(tx.execute("UPDATE accounts SET epoch = epoch + 1 WHERE login = $1 AND closed = 0", [&login])?)
        })
    }

    /// Keeps a passkey.
    ///
    /// # Errors
    /// It is kept already, there are too many, or the file cannot be written.
    pub fn keep_passkey(&self, it: &Passkey) -> Result<(), AccountsError> {
        let wrong = |says: &str| AccountsError::Wrong { field: "name", says: says.to_owned() };
        let name = it.name.trim();
        if name.is_empty() || name.chars().count() > 60 || name.chars().any(char::is_control) {
            return Err(wrong("one to 60 letters"));
        }
        self.change(&it.login, None, "passkey added", |tx| {
            let sql = "SELECT count(*) FROM passkeys WHERE login = $1";
            if tx.query_row(sql, [&it.login], |row| row.get::<_, i64>(0))? >= MOST {
                return Err(wrong("twenty passkeys are kept for one account: take one away first"));
            }
            let added = tx.execute(
                "INSERT INTO passkeys (id, login, handle, key, counter, name, made) VALUES ($1, $2, $3, $4, $5, $6, $7) \
                 ON CONFLICT DO NOTHING",
                params![it.id, it.login, it.handle, it.key, it.counter, name, it.made],
            )?;
            if added == 0 { Err(wrong("this passkey is kept already")) } else { Ok(added) }
        })
    }

    /// Takes a passkey away; every login of the account ends.
    ///
    /// # Errors
    /// The account has none of this name, or the file cannot be written.
    pub fn end_passkey(&self, login: &str, id: &[u8]) -> Result<(), AccountsError> {
        let login = small(login);
        self.change(&login, None, "passkey taken away", |tx| {
            let taken =
                tx.execute("DELETE FROM passkeys WHERE id = $1 AND login = $2", params![id, login])?;
            tx.execute("UPDATE accounts SET epoch = epoch + 1 WHERE login = $1", [&login])?;
            Ok(taken)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::Strength;
    use crate::testing::{Still, new_account};

    fn admin() -> Actor {
        Actor::Human {
            id: "p-1".to_owned(),
            role: "administrator".to_owned(),
            login: Some("admin".to_owned()),
        }
    }

    #[test]
    fn every_change_has_its_line_with_who_made_it_and_leaves_when_it_is_on_the_record() {
        let home = tempfile::tempdir().unwrap();
        let world = Still::at(0);
        let accounts = Accounts::open(home.path(), Strength::QUICK).unwrap();
        let acting = accounts.acting(admin());
        let code = acting.add(&new_account("ugne"), &world).unwrap();
        let alert = AlertId::parse(&format!("alert-{}", "a".repeat(26))).unwrap();
        acting.mandate("ugne", &alert, true).unwrap();
        let subject = Subject { issuer: "https://login.example".to_owned(), subject: "17".to_owned() };
        acting.bind("ugne", &subject, true).unwrap();
        let again = acting.new_start_code("ugne", &world).unwrap();
        acting.close("ugne").unwrap();
        assert!(acting.close("nobody").is_err());
        let all = accounts.pending(9).unwrap();
        let says: Vec<&str> = all.iter().map(|it| it.says.as_str()).collect();
        assert_eq!(says.len(), 5, "{says:?}");
        assert!(says[1] == "account `ugne`: mandate entered" && all[1].alert == Some(alert));
        assert!(
            all.iter().all(|it| it.by == admin() && !it.says.contains(&code) && !it.says.contains(&again))
        );
        assert!(!says.iter().any(|it| it.contains("17")), "who it is elsewhere stays here");
        accounts.recorded(all[3].id).unwrap();
        assert_eq!(accounts.pending(9).unwrap(), all[4..]);
        assert!(accounts.of_subject(&subject.issuer, "17").unwrap().is_none(), "closed");
    }

    #[test]
    fn an_identity_is_bound_to_one_account_and_a_passkey_to_its_own() {
        let home = tempfile::tempdir().unwrap();
        let world = Still::at(0);
        let accounts = Accounts::open(home.path(), Strength::QUICK).unwrap();
        let acting = accounts.acting(admin());
        for login in ["one", "two"] {
            acting.add(&new_account(login), &world).unwrap();
        }
        let subject = Subject { issuer: "https://login.example".to_owned(), subject: "17".to_owned() };
        acting.bind("one", &subject, true).unwrap();
        assert!(acting.bind("two", &subject, true).is_err());
        assert_eq!(accounts.of_subject(&subject.issuer, "17").unwrap().unwrap().login, "one");
        assert!(accounts.of_subject("https://login.other", "17").unwrap().is_none());
        let key = Passkey {
            id: vec![1],
            login: "one".to_owned(),
            handle: vec![2],
            key: vec![3],
            counter: 0,
            name: "key on my desk".to_owned(),
            made: 0,
        };
        acting.keep_passkey(&key).unwrap();
        assert!(acting.keep_passkey(&Passkey { login: "two".to_owned(), ..key.clone() }).is_err());
        assert!(acting.end_passkey("two", &[1]).is_err());
        accounts.passkey_used(&[1], 0, 5).unwrap();
        assert!(accounts.passkey_used(&[1], 0, 6).is_err(), "somebody used it in between");
        acting.end_passkey("one", &[1]).unwrap();
        assert_eq!(accounts.passkey(&[1]).unwrap(), None);
    }
}
