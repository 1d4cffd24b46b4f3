//! Accounts: who a login stands for, in which roles, of which unit, with which authority; how they log in, and whose
//! alerts are theirs to see.
//!
//! What changes who may see what stands beside the change in the same transaction, with who made it, and goes from there
//! onto the record: also where another process made it while a server has the record in hand.
//! Promise: a closed account stays listed, so that its login is never given to somebody else; no change without its line,
//! and a line leaves only when it is on the record; every change after which logins end is seen by every node.
//! Serves: Directive (EU) 2016/680 Arts 25 and 29(2)(d) and (e); P12.

use terms::register::Body;
use terms::role::Role;
use terms::verification::Official;
use terms::{Actor, AlertId};

use super::{Annex, bump, calendars, narrow};
use crate::db::{self, Connection, OptionalExtension, Row, params};
use crate::error::StoreError;

/// Passkeys of one account at the most.
const MOST: i64 = 20;
/// How long a node has to put a change on the record before another one may.
const TAKEN: i64 = 60 * 1_000_000;
const COLUMNS: &str =
    "login, person, name, unit, authority, body_state, body_name, roles, start, closed, epoch";
const PASSKEY: &str = "id, login, handle, key, counter, name, made";
const READ: &str = "read accounts";
const CHANGE: &str = "change accounts";

/// An account as it stands.
#[derive(Clone, PartialEq, Eq)]
pub struct Account {
    /// What is typed at the login; small letters.
    pub login: String,
    /// Who it is, whatever the account.
    pub person: String,
    /// The name the person goes by in the office.
    pub name: String,
    /// The unit.
    pub unit: String,
    /// The authority for measures that the office holds.
    pub authority: Option<String>,
    /// The body for which an official of a granting authority, a court or a commission speaks.
    pub body: Option<Body>,
    /// The roles the person may act in.
    pub roles: Vec<Role>,
    /// The alerts for which counsel or a caseworker has a mandate.
    pub mandates: Vec<AlertId>,
    /// The password is a start code: it is replaced before anything else.
    pub start: bool,
    /// It is closed.
    pub closed: bool,
    /// Grows with each change after which earlier logins end.
    pub epoch: u64,
}

/// Login only: the rest is a person's.
impl std::fmt::Debug for Account {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Account").field("epoch", &self.epoch).finish_non_exhaustive()
    }
}

impl Account {
    /// The person as an official who acts in a role.
    #[must_use]
    pub fn official(&self, role: Role) -> Official {
        Official {
            name: self.name.clone(),
            login: self.login.clone(),
            person: self.person.clone(),
            role: role.code().to_owned(),
            unit: self.unit.clone(),
            authority: self.authority.clone(),
        }
    }
}

/// What a new account is made of.
#[derive(Clone)]
pub struct NewAccount {
    /// What is typed at the login.
    pub login: String,
    /// Who it is, whatever the account.
    pub person: String,
    /// The name in the office.
    pub name: String,
    /// The unit.
    pub unit: String,
    /// The authority for measures that the office holds.
    pub authority: Option<String>,
    /// The body for which the person speaks.
    pub body: Option<Body>,
    /// The roles.
    pub roles: Vec<Role>,
}

/// Nothing of a person.
impl std::fmt::Debug for NewAccount {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("NewAccount")
    }
}

/// What is kept of a password.
#[derive(Clone)]
pub struct SecretHash {
    /// Random, of this password.
    pub salt: Vec<u8>,
    /// What is made of both, one way.
    pub hash: Vec<u8>,
    /// Memory that making it takes, in KiB.
    pub memory: u32,
    /// Passes over it.
    pub passes: u32,
}

/// Nothing of it.
impl std::fmt::Debug for SecretHash {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SecretHash")
    }
}

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

/// Why something could not be done with accounts.
#[derive(Debug, thiserror::Error)]
pub enum AccountsError {
    /// The annex.
    #[error("the accounts of this home: {0}")]
    Store(#[from] StoreError),
    /// There is one.
    #[error("there is an account `{0}`: a login is given once")]
    Exists(String),
    /// There is none.
    #[error("there is no account `{0}`")]
    NoAccount(String),
    /// What was given is wrong.
    #[error("{field}: {says}")]
    Wrong {
        /// Which field.
        field: &'static str,
        /// What is wrong with it.
        says: String,
    },
}

type Refusal<T> = db::Result<Result<T, AccountsError>>;

fn wrong(field: &'static str, says: &str) -> AccountsError {
    AccountsError::Wrong { field, says: says.to_owned() }
}

fn none(login: &str) -> AccountsError {
    AccountsError::NoAccount(login.to_owned())
}

impl Annex {
    /// Makes an account. What is given was looked at before.
    ///
    /// # Errors
    /// The login is taken, or the annex cannot be written.
    pub fn add_account(
        &self,
        new: &NewAccount,
        secret: &SecretHash,
        start: bool,
        by: &Actor,
        now: i64,
    ) -> Result<(), AccountsError> {
        let roles = new.roles.iter().map(|it| it.code()).collect::<Vec<_>>().join(" ");
        let body = new.body.as_ref();
        self.write(CHANGE, |db| {
            let added = db.execute(
                "INSERT INTO annex_accounts (login, person, name, unit, authority, body_state, body_name, roles, salt, \
                 hash, memory, passes, start, made, closed, epoch) \
                 VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, 0, 0) ON CONFLICT DO NOTHING",
                params![
                    new.login,
                    new.person,
                    new.name,
                    new.unit,
                    new.authority,
                    body.map(|it| it.state.as_str()),
                    body.map(|it| it.name.as_str()),
                    roles,
                    secret.salt,
                    secret.hash,
                    i64::from(secret.memory),
                    i64::from(secret.passes),
                    start,
                    now,
                ],
            )?;
            if added == 0 {
                return Ok(Err(AccountsError::Exists(new.login.clone())));
            }
            let says = format!("account `{}`: made for `{}`, with {roles}", new.login, new.person);
            note(db, by, &says, None)?;
            Ok(Ok(()))
        })
    }

    /// One account with its mandates.
    ///
    /// # Errors
    /// The annex cannot be read.
    pub fn account(&self, login: &str) -> Result<Option<Account>, StoreError> {
        self.with(READ, |db| account(db, login))
    }

    /// All, in the order of their logins, from behind one on; without mandates.
    ///
    /// # Errors
    /// The annex cannot be read.
    pub fn accounts(&self, after: &str, limit: usize) -> Result<Vec<Account>, StoreError> {
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        let sql = format!("SELECT {COLUMNS} FROM annex_accounts WHERE login > $1 ORDER BY login LIMIT $2");
        self.with(READ, |db| db.prepare_cached(&sql)?.query_map(params![after, limit], read)?.collect())
    }

    /// What is kept of the password of an account that is open.
    ///
    /// # Errors
    /// The annex cannot be read.
    pub fn secret_hash(&self, login: &str) -> Result<Option<SecretHash>, StoreError> {
        let sql = "SELECT salt, hash, memory, passes FROM annex_accounts WHERE login = $1 AND closed = 0";
        self.with(READ, |db| {
            db.query_row(sql, [login], |row| {
                let size = |it: i64| u32::try_from(it).unwrap_or(u32::MAX);
                Ok(SecretHash {
                    salt: row.get(0)?,
                    hash: row.get(1)?,
                    memory: size(row.get(2)?),
                    passes: size(row.get(3)?),
                })
            })
            .optional()
        })
    }

    /// Replaces what is kept of a password; every login of the account ends. A start code has its line; what a person
    /// chose is its own.
    ///
    /// # Errors
    /// There is no such account, or the annex cannot be written.
    pub fn set_secret(
        &self,
        login: &str,
        secret: &SecretHash,
        start: bool,
        by: Option<&Actor>,
    ) -> Result<(), AccountsError> {
        self.write(CHANGE, |db| {
            let changed = db.execute(
                "UPDATE annex_accounts SET salt = $1, hash = $2, memory = $3, passes = $4, start = $5, \
                 epoch = epoch + 1 WHERE login = $6",
                params![
                    secret.salt,
                    secret.hash,
                    i64::from(secret.memory),
                    i64::from(secret.passes),
                    start,
                    login
                ],
            )?;
            if changed == 0 {
                return Ok(Err(none(login)));
            }
            calendars::end_all(db, login)?;
            match by {
                Some(by) => note(db, by, &format!("account `{login}`: new start code"), None)?,
                None => drop(bump(db)?),
            }
            Ok(Ok(()))
        })
    }

    /// Ends every login of an account.
    ///
    /// # Errors
    /// There is no such account, or the annex cannot be written.
    pub fn end_logins_of(&self, login: &str) -> Result<(), AccountsError> {
        self.write(CHANGE, |db| {
            if ends(db, login)? == 0 {
                return Ok(Err(none(login)));
            }
            calendars::end_all(db, login)?;
            bump(db)?;
            Ok(Ok(()))
        })
    }

    /// One change with its line: both, or neither.
    pub(super) fn change(
        &self,
        login: &str,
        by: &Actor,
        (says, alert): (&str, Option<&AlertId>),
        work: impl FnOnce(&Connection) -> Refusal<usize>,
    ) -> Result<(), AccountsError> {
        self.write(CHANGE, |db| {
            match work(db)? {
                Ok(0) => return Ok(Err(none(login))),
                Ok(_) => {}
                Err(refused) => return Ok(Err(refused)),
            }
            note(db, by, &format!("account `{login}`: {says}"), alert)?;
            Ok(Ok(()))
        })
    }

    /// Closes an account; every login of it ends, its passkeys and identities open nothing any more.
    ///
    /// # Errors
    /// There is no such account, or the annex cannot be written.
    pub fn close_account(&self, login: &str, by: &Actor) -> Result<(), AccountsError> {
        self.change(login, by, ("closed", None), |db| {
            db.execute("DELETE FROM annex_passkeys WHERE login = $1", [login])?;
            db.execute("DELETE FROM annex_subjects WHERE login = $1", [login])?;
            calendars::end_all(db, login)?;
            let sql = "UPDATE annex_accounts SET closed = 1, epoch = epoch + 1 WHERE login = $1";
            db.execute(sql, [login]).map(Ok)
        })
    }

    /// Enters or takes back a mandate; every login of the account ends.
    ///
    /// # Errors
    /// There is no such account, or the annex cannot be written.
    pub fn set_mandate(
        &self,
        login: &str,
        alert: &AlertId,
        has: bool,
        by: &Actor,
    ) -> Result<(), AccountsError> {
        let says = if has { "mandate entered" } else { "mandate taken back" };
        self.change(login, by, (says, Some(alert)), |db| {
            let sql = if has {
                "INSERT INTO annex_mandates (login, alert) VALUES ($1, $2) ON CONFLICT DO NOTHING"
            } else {
                "DELETE FROM annex_mandates WHERE login = $1 AND alert = $2"
            };
            db.execute(sql, [login, alert.as_str()])?;
            ends(db, login).map(Ok)
        })
    }

    /// Binds an identity at a provider to an account, or takes it away; every login of the account ends.
    ///
    /// # Errors
    /// There is no such account, the identity is bound to another one, or the annex cannot be written.
    pub fn bind_subject(
        &self,
        login: &str,
        it: &Subject,
        bound: bool,
        by: &Actor,
    ) -> Result<(), AccountsError> {
        let says = if bound { "bound to an identity at" } else { "no more bound to an identity at" };
        self.change(login, by, (&format!("{says} {}", it.issuer), None), |db| {
            let own = [it.issuer.as_str(), it.subject.as_str(), login];
            let (sql, says) = if bound {
                (
                    "INSERT INTO annex_subjects (issuer, subject, login) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
                    "it is bound to an account already",
                )
            } else {
                (
                    "DELETE FROM annex_subjects WHERE issuer = $1 AND subject = $2 AND login = $3",
                    "it is not bound to this account",
                )
            };
            if db.execute(sql, own)? == 0 {
                return Ok(Err(wrong("subject", says)));
            }
            let sql = "UPDATE annex_accounts SET epoch = epoch + 1 WHERE login = $1 AND closed = 0";
            db.execute(sql, [login]).map(Ok)
        })
    }

    /// The account that is bound to an identity at a provider, where it is open.
    ///
    /// # Errors
    /// The annex cannot be read.
    pub fn account_of_subject(&self, issuer: &str, subject: &str) -> Result<Option<Account>, StoreError> {
        let sql = "SELECT login FROM annex_subjects WHERE issuer = $1 AND subject = $2";
        self.with(READ, |db| {
            let login: Option<String> = db.query_row(sql, [issuer, subject], |row| row.get(0)).optional()?;
            let found = login.map(|it| account(db, &it)).transpose()?.flatten();
            Ok(found.filter(|it| !it.closed))
        })
    }

    /// The identities that are bound to an account.
    ///
    /// # Errors
    /// The annex cannot be read.
    pub fn subjects_of(&self, login: &str) -> Result<Vec<Subject>, StoreError> {
        let sql = "SELECT issuer, subject FROM annex_subjects WHERE login = $1 ORDER BY issuer, subject";
        self.with(READ, |db| {
            db.prepare_cached(sql)?
                .query_map([login], |row| Ok(Subject { issuer: row.get(0)?, subject: row.get(1)? }))?
                .collect()
        })
    }

    /// Keeps a passkey.
    ///
    /// # Errors
    /// It is kept already, there are too many, or the annex cannot be written.
    pub fn add_passkey(&self, it: &Passkey, by: &Actor) -> Result<(), AccountsError> {
        self.change(&it.login, by, ("passkey added", None), |db| {
            let sql = "SELECT COUNT(*) FROM annex_passkeys WHERE login = $1";
            if db.query_row(sql, [&it.login], |row| row.get::<i64>(0))? >= MOST {
                let says = "twenty passkeys are kept for one account: take one away first";
                return Ok(Err(wrong("name", says)));
            }
            let sql = format!(
                "INSERT INTO annex_passkeys ({PASSKEY}) VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING"
            );
            let counter = i64::from(it.counter);
            let own = params![it.id, it.login, it.handle, it.key, counter, it.name, it.made];
            match db.execute(&sql, own)? {
                0 => Ok(Err(wrong("name", "this passkey is kept already"))),
                added => Ok(Ok(added)),
            }
        })
    }

    /// Takes a passkey away; every login of the account ends.
    ///
    /// # Errors
    /// The account has none of this name, or the annex cannot be written.
    pub fn remove_passkey(&self, login: &str, id: &[u8], by: &Actor) -> Result<(), AccountsError> {
        self.change(login, by, ("passkey taken away", None), |db| {
            let sql = "DELETE FROM annex_passkeys WHERE id = $1 AND login = $2";
            let taken = db.execute(sql, params![id, login])?;
            ends(db, login)?;
            Ok(Ok(taken))
        })
    }

    /// The passkeys of an account.
    ///
    /// # Errors
    /// The annex cannot be read.
    pub fn passkeys_of(&self, login: &str) -> Result<Vec<Passkey>, StoreError> {
        let sql = format!("SELECT {PASSKEY} FROM annex_passkeys WHERE login = $1 ORDER BY made, id");
        self.with(READ, |db| db.prepare_cached(&sql)?.query_map([login], passkey)?.collect())
    }

    /// A passkey by its name on the device.
    ///
    /// # Errors
    /// The annex cannot be read.
    pub fn passkey(&self, id: &[u8]) -> Result<Option<Passkey>, StoreError> {
        let sql = format!("SELECT {PASSKEY} FROM annex_passkeys WHERE id = $1");
        self.with(READ, |db| db.query_row(&sql, [id], passkey).optional())
    }

    /// A passkey was used: its counter only grows.
    ///
    /// # Errors
    /// Somebody used it in between, or the annex cannot be written.
    pub fn passkey_used(&self, id: &[u8], before: u32, counter: u32) -> Result<(), AccountsError> {
        let sql = "UPDATE annex_passkeys SET counter = $1 WHERE id = $2 AND counter = $3";
        self.write(CHANGE, |db| {
            match db.execute(sql, params![i64::from(counter), id, i64::from(before)])? {
                0 => Ok(Err(none("of this passkey"))),
                _ => Ok(Ok(())),
            }
        })
    }

    /// Changes that are not on the record yet, the earliest first.
    ///
    /// # Errors
    /// The annex cannot be read.
    pub fn pending_changes(&self, limit: usize) -> Result<Vec<Change>, StoreError> {
        self.with(READ, |db| pending(db, i64::MAX, limit))
    }

    /// As [`Annex::pending_changes`], for whoever puts them on the record now: for a minute no other node takes the same.
    ///
    /// # Errors
    /// The annex cannot be written.
    pub fn take_changes(&self, limit: usize, now: i64) -> Result<Vec<Change>, StoreError> {
        let over = now.saturating_sub(TAKEN);
        if self.with(READ, |db| pending(db, over, 1))?.is_empty() {
            return Ok(Vec::new());
        }
        self.write(CHANGE, |db| {
            let mut own = Vec::new();
            for change in pending(db, over, limit)? {
                let sql = "UPDATE annex_changes SET taken = $1 WHERE id = $2 AND taken < $3";
                if db.execute(sql, [now, change.id, over])? == 1 {
                    own.push(change);
                }
            }
            Ok(Ok(own))
        })
    }

    /// These are on the record.
    ///
    /// # Errors
    /// The annex cannot be written.
    pub fn changes_recorded(&self, ids: &[i64]) -> Result<(), StoreError> {
        self.write(CHANGE, |db| {
            for id in ids {
                db.execute("DELETE FROM annex_changes WHERE id = $1", [*id])?;
            }
            Ok(Ok(()))
        })
    }
}

fn pending(db: &Connection, taken_before: i64, limit: usize) -> db::Result<Vec<Change>> {
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    let sql = "SELECT id, person, role, by_login, says, alert FROM annex_changes WHERE taken < $1 \
               ORDER BY id LIMIT $2";
    let read = |row: &Row<'_>| {
        let (id, role): (String, String) = (row.get(1)?, row.get(2)?);
        let login: Option<String> = row.get(3)?;
        let alert: Option<String> = row.get(5)?;
        Ok(Change {
            id: row.get(0)?,
            by: if role.is_empty() { Actor::Auto(id) } else { Actor::Human { id, role, login } },
            says: row.get(4)?,
            alert: alert.as_deref().and_then(AlertId::parse),
        })
    };
    db.prepare_cached(sql)?.query_map([taken_before, limit], read)?.collect()
}

/// Writes the line of a change, in its transaction, under the next number of the state.
pub(super) fn note(db: &Connection, by: &Actor, says: &str, alert: Option<&AlertId>) -> db::Result<()> {
    let (person, role, login) = match by {
        Actor::Human { id, role, login } => (id.as_str(), role.as_str(), login.as_deref()),
        Actor::Auto(rule) | Actor::Gateway(rule) => (rule.as_str(), "", None),
    };
    let id = bump(db)?;
    let sql = "INSERT INTO annex_changes (id, person, role, by_login, says, alert, taken) \
               VALUES ($1, $2, $3, $4, $5, $6, $7)";
    // Before any clock that counts: nobody has taken it.
    db.execute(sql, params![id, person, role, login, says, alert.map(AlertId::as_str), i64::MIN])?;
    Ok(())
}

/// Every login of the account ends.
fn ends(db: &Connection, login: &str) -> db::Result<usize> {
    db.execute("UPDATE annex_accounts SET epoch = epoch + 1 WHERE login = $1", [login])
}

/// One account with its mandates.
pub(super) fn account(db: &Connection, login: &str) -> db::Result<Option<Account>> {
    let sql = format!("SELECT {COLUMNS} FROM annex_accounts WHERE login = $1");
    let Some(mut found) = db.query_row(&sql, [login], read).optional()? else { return Ok(None) };
    let mut select = db.prepare_cached("SELECT alert FROM annex_mandates WHERE login = $1 ORDER BY alert")?;
    for alert in select.query_map([login], |row| row.get::<String>(0))? {
        found.mandates.extend(AlertId::parse(&alert?));
    }
    Ok(Some(found))
}

fn read(row: &Row<'_>) -> db::Result<Account> {
    let roles: String = row.get(7)?;
    let body: (Option<String>, Option<String>) = (row.get(5)?, row.get(6)?);
    Ok(Account {
        login: row.get(0)?,
        person: row.get(1)?,
        name: row.get(2)?,
        unit: row.get(3)?,
        authority: row.get(4)?,
        body: match body {
            (Some(state), Some(name)) => Some(Body { state, name }),
            (None, _) | (_, None) => None,
        },
        roles: roles.split(' ').filter_map(Role::parse).collect(),
        mandates: Vec::new(),
        start: row.get(8)?,
        closed: row.get(9)?,
        epoch: narrow(row.get(10)?),
    })
}

fn passkey(row: &Row<'_>) -> db::Result<Passkey> {
    Ok(Passkey {
        id: row.get(0)?,
        login: row.get(1)?,
        handle: row.get(2)?,
        key: row.get(3)?,
        counter: u32::try_from(row.get::<i64>(4)?).unwrap_or(u32::MAX),
        name: row.get(5)?,
        made: row.get(6)?,
    })
}
