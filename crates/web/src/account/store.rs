//! `accounts.db`: the accounts of a home, shared by the nodes that share its keys.
//!
//! Promise: readable by its owner alone; a change by another process (`redress account`) counts with the next request;
//! a closed account stays listed, so that its login is never given to somebody else.
//! Serves: Directive (EU) 2016/680 Art 29(2)(d) and (e).

use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use rusqlite::{Connection, OptionalExtension, Row, params};
use terms::register::Body;
use terms::role::Role;
use terms::{Actor, AlertId};

use super::Account;
use super::acting::{self, note};
use super::password::{self, Kept, Strength};
use crate::outside::Outside;

/// Its name in the home.
const FILE: &str = "accounts.db";

const SCHEMA: &str = "
CREATE TABLE IF NOT EXISTS about (version INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS accounts (
    login TEXT PRIMARY KEY, person TEXT NOT NULL, name TEXT NOT NULL, unit TEXT NOT NULL, authority TEXT,
    body_state TEXT, body_name TEXT, roles TEXT NOT NULL, salt BLOB NOT NULL, hash BLOB NOT NULL,
    memory INTEGER NOT NULL, passes INTEGER NOT NULL, start INTEGER NOT NULL, closed INTEGER NOT NULL,
    epoch INTEGER NOT NULL, made INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS mandates (login TEXT NOT NULL, alert TEXT NOT NULL, PRIMARY KEY (login, alert)) WITHOUT ROWID;
";
const VERSION: i64 = 1;
const COLUMNS: &str =
    "login, person, name, unit, authority, body_state, body_name, roles, start, closed, epoch";

/// Why something could not be done with accounts.
#[derive(Debug, thiserror::Error)]
pub enum AccountsError {
    /// The file.
    #[error("the accounts of this home: {0}")]
    Database(#[from] rusqlite::Error),
    /// The directory.
    #[error("the accounts of this home: {0}")]
    Io(#[from] std::io::Error),
    /// Where the home keeps what its nodes share.
    #[error(transparent)]
    Home(#[from] store::StoreError),
    /// The file is of a later release.
    #[error("the accounts of this home are of a later release ({0})")]
    Later(i64),
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

/// Login only.
impl std::fmt::Debug for NewAccount {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("NewAccount")
    }
}

/// The accounts of a home.
pub struct Accounts {
    db: Mutex<Connection>,
    strength: Strength,
}

impl std::fmt::Debug for Accounts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Accounts")
    }
}

impl Accounts {
    /// Opens the accounts of a home; makes the file where there is none.
    ///
    /// # Errors
    /// It cannot be written, or is of a later release.
    pub fn open(home: &Path, strength: Strength) -> Result<Self, AccountsError> {
        let path = store::shared_file(home, FILE)?;
        private(&path)?;
        let db = Connection::open(&path)?;
        db.busy_timeout(std::time::Duration::from_secs(5))?;
        db.execute_batch("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON;")?;
        db.execute_batch(SCHEMA)?;
        db.execute_batch(acting::SCHEMA)?;
        let version: Option<i64> =
            db.query_row("SELECT version FROM about", (), |it| it.get(0)).optional()?;
        match version {
            None => {
                db.execute("INSERT INTO about (version) VALUES ($1)", [VERSION])?;
            }
            Some(VERSION) => {}
            Some(other) => return Err(AccountsError::Later(other)),
        }
        Ok(Self { db: Mutex::new(db), strength })
    }

    pub(super) fn db(&self) -> MutexGuard<'_, Connection> {
        self.db.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Makes an account and gives its start code, which is shown once and kept nowhere.
    ///
    /// # Errors
    /// The login is taken, something given is wrong, or the file cannot be written.
    pub fn add(&self, new: &NewAccount, world: &dyn Outside) -> Result<String, AccountsError> {
        self.acting(unnamed()).add(new, world)
    }

    /// Makes an account with a password of its own.
    ///
    /// # Errors
    /// As [`Accounts::add`].
    pub fn add_with_password(
        &self,
        new: &NewAccount,
        password: &str,
        world: &dyn Outside,
    ) -> Result<(), AccountsError> {
        self.insert(new, password, false, &unnamed(), world)
    }

    pub(super) fn insert(
        &self,
        new: &NewAccount,
        password: &str,
        start: bool,
        by: &Actor,
        world: &dyn Outside,
    ) -> Result<(), AccountsError> {
        let login = checked(new)?;
        let kept = Kept::of(password, self.strength, world)
            .map_err(|says| AccountsError::Wrong { field: "password", says })?;
        let roles = new.roles.iter().map(|it| it.code()).collect::<Vec<_>>().join(" ");
        let body = new.body.as_ref();
        let mut db = self.db();
        let tx = db.transaction()?;
        let added = tx.execute(
            "INSERT INTO accounts (login, person, name, unit, authority, body_state, body_name, roles, salt, hash, \
             memory, passes, start, closed, epoch, made) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 0, 0, $14) ON CONFLICT DO NOTHING",
            params![
                login,
                new.person.trim(),
                new.name.trim(),
                new.unit.trim(),
                new.authority.as_deref().map(str::trim),
                body.map(|it| it.state.trim()),
                body.map(|it| it.name.trim()),
                roles,
                kept.salt,
                kept.hash,
                kept.strength.memory,
                kept.strength.passes,
                start,
                world.now().micros(),
            ],
        )?;
        if added == 0 {
            return Err(AccountsError::Exists(login));
        }
        let says = format!("account `{login}`: made for `{}`, with {roles}", new.person.trim());
        note(&tx, by, &says, None)?;
        Ok(tx.commit()?)
    }

    /// One account.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn get(&self, login: &str) -> Result<Option<Account>, AccountsError> {
        let db = self.db();
        let sql = format!("SELECT {COLUMNS} FROM accounts WHERE login = $1");
        let found = db.prepare_cached(&sql)?.query_row([small(login)], account).optional()?;
        let Some(mut found) = found else { return Ok(None) };
        let mut select = db.prepare_cached("SELECT alert FROM mandates WHERE login = $1 ORDER BY alert")?;
        let alerts = select.query_map([&found.login], |it| it.get::<_, String>(0))?;
        for alert in alerts {
            found.mandates.extend(AlertId::parse(&alert?));
        }
        Ok(Some(found))
    }

    /// All, in the order of their logins, from behind one on.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn list(&self, after: &str, limit: usize) -> Result<Vec<Account>, AccountsError> {
        let db = self.db();
        let sql = format!("SELECT {COLUMNS} FROM accounts WHERE login > $1 ORDER BY login LIMIT $2");
        let mut select = db.prepare_cached(&sql)?;
        let rows = select.query_map(params![after, i64::try_from(limit).unwrap_or(i64::MAX)], account)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The account where login and password fit. It takes as long where there is no such login.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn prove(&self, login: &str, password: &str) -> Result<Option<Account>, AccountsError> {
        let kept = {
            let db = self.db();
            let mut select = db.prepare_cached(
                "SELECT salt, hash, memory, passes FROM accounts WHERE login = $1 AND closed = 0",
            )?;
            let read = |it: &Row<'_>| {
                let strength = Strength { memory: it.get(2)?, passes: it.get(3)? };
                Ok(Kept { salt: it.get(0)?, hash: it.get(1)?, strength })
            };
            select.query_row([small(login)], read).optional()?
        };
        // Not under the lock: it takes long on purpose.
        let known = kept.is_some();
        let fits = kept.unwrap_or_else(|| Kept::nobody(self.strength)).is(password);
        if known && fits { self.get(login) } else { Ok(None) }
    }

    /// Replaces a password by one the person chose; every login of the account ends.
    ///
    /// # Errors
    /// The new one is too weak, or the file cannot be written.
    pub fn choose_password(
        &self,
        login: &str,
        password: &str,
        world: &dyn Outside,
    ) -> Result<(), AccountsError> {
        let account = self.get(login)?.ok_or_else(|| AccountsError::NoAccount(login.to_owned()))?;
        let about: Vec<&str> = account
            .name
            .split_whitespace()
            .chain([account.login.as_str(), account.person.as_str()])
            .collect();
        if let Some(says) = password::fault(password, &about) {
            return Err(AccountsError::Wrong { field: "password", says });
        }
        self.set_password(&account.login, password, false, None, world)
    }

    /// Gives a new start code, shown once; every login of the account ends.
    ///
    /// # Errors
    /// There is no such account, or the file cannot be written.
    pub fn new_start_code(&self, login: &str, world: &dyn Outside) -> Result<String, AccountsError> {
        self.acting(unnamed()).new_start_code(login, world)
    }

    /// A start code has its line; what a person chose is its own.
    pub(super) fn set_password(
        &self,
        login: &str,
        password: &str,
        start: bool,
        by: Option<&Actor>,
        world: &dyn Outside,
    ) -> Result<(), AccountsError> {
        let kept = Kept::of(password, self.strength, world)
            .map_err(|says| AccountsError::Wrong { field: "password", says })?;
        let mut db = self.db();
        let tx = db.transaction()?;
        let changed = tx.execute(
            "UPDATE accounts SET salt = ?2, hash = ?3, memory = ?4, passes = ?5, start = ?6, epoch = epoch + 1 \
             WHERE login = ?1",
            params![login, kept.salt, kept.hash, kept.strength.memory, kept.strength.passes, start],
        )?;
        one(changed, login)?;
        if let Some(by) = by {
            note(&tx, by, &format!("account `{login}`: new start code"), None)?;
        }
        Ok(tx.commit()?)
    }

    /// Closes an account; every login of it ends.
    ///
    /// # Errors
    /// There is no such account, or the file cannot be written.
    pub fn close(&self, login: &str) -> Result<(), AccountsError> {
        self.acting(unnamed()).close(login)
    }

    /// Ends every login of an account.
    ///
    /// # Errors
    /// There is no such account, or the file cannot be written.
    pub fn end_logins(&self, login: &str) -> Result<(), AccountsError> {
        let changed = self.db().execute("UPDATE accounts SET epoch = epoch + 1 WHERE login = $1", [login])?;
        one(changed, login)
    }

    /// Enters or takes back a mandate: counsel and caseworkers see the alerts of their clients and no other.
    ///
    /// # Errors
    /// There is no such account, or the file cannot be written.
    pub fn mandate(&self, login: &str, alert: &AlertId, has: bool) -> Result<(), AccountsError> {
        self.acting(unnamed()).mandate(login, alert, has)
    }

    /// A number that is another one after every change by another process.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn changes(&self) -> Result<i64, AccountsError> {
        let db = self.db();
        let mut select = db.prepare_cached("PRAGMA data_version")?;
        Ok(select.query_row((), |it| it.get(0))?)
    }
}

pub(super) fn one(changed: usize, login: &str) -> Result<(), AccountsError> {
    if changed == 1 { Ok(()) } else { Err(AccountsError::NoAccount(login.to_owned())) }
}

/// Changes without a name are those of whoever runs the installation.
fn unnamed() -> Actor {
    Actor::Auto("accounts".to_owned())
}

pub(super) fn small(login: &str) -> String {
    login.trim().to_lowercase()
}

/// The login as it is kept.
fn checked(new: &NewAccount) -> Result<String, AccountsError> {
    let wrong = |field, says: &str| Err(AccountsError::Wrong { field, says: says.to_owned() });
    let login = small(&new.login);
    let sign =
        |it: char| it.is_ascii_lowercase() || it.is_ascii_digit() || matches!(it, '.' | '-' | '_' | '@');
    if !(2..=64).contains(&login.len()) || !login.chars().all(sign) {
        return wrong("login", "two to 64 small letters, digits, `.`, `-`, `_` or `@`");
    }
    for (field, text) in [("person", &new.person), ("name", &new.name), ("unit", &new.unit)] {
        if text.trim().is_empty() || text.chars().count() > 200 || text.chars().any(char::is_control) {
            return wrong(field, "one to 200 letters");
        }
    }
    if new.roles.is_empty() {
        return wrong("roles", "at least one role");
    }
    if new.roles.contains(&Role::Administrator) && new.roles.len() > 1 {
        return wrong(
            "roles",
            "an administrator runs the installation and sees no case: no other role beside it",
        );
    }
    if new.roles.contains(&Role::GrantingAuthority) && new.body.is_none() {
        return wrong("body", "an official of a granting authority speaks for one: name it");
    }
    Ok(login)
}

fn account(row: &Row<'_>) -> rusqlite::Result<Account> {
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
        epoch: u64::try_from(row.get::<_, i64>(10)?).unwrap_or(0),
    })
}

/// Makes the file, for its owner alone, before anything is in it.
pub(crate) fn private(path: &Path) -> std::io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    {
        use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
        options.mode(0o600);
        options.open(path)?.set_permissions(std::fs::Permissions::from_mode(0o600))
    }
    #[cfg(not(unix))]
    options.open(path).map(|_| ())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Still;

    fn ugne() -> NewAccount {
        NewAccount {
            login: "Ugne".to_owned(),
            person: "p-17".to_owned(),
            name: "Ugnė Bartkutė".to_owned(),
            unit: "gateway".to_owned(),
            authority: None,
            body: None,
            roles: vec![Role::VerifyingOfficial, Role::DeskOfficer],
        }
    }

    #[test]
    fn a_start_code_opens_once_and_a_chosen_password_takes_its_place() {
        let home = tempfile::tempdir().unwrap();
        let world = Still::at(0);
        let accounts = Accounts::open(home.path(), Strength::QUICK).unwrap();
        let code = accounts.add(&ugne(), &world).unwrap();
        let account = accounts.prove("UGNE ", &code).unwrap().unwrap();
        assert!(account.start && account.roles.len() == 2 && account.login == "ugne");
        assert!(accounts.prove("ugne", "something else").unwrap().is_none());
        assert!(accounts.prove("nobody", &code).unwrap().is_none());
        assert!(accounts.choose_password("ugne", "ugne-ugne-ugne", &world).is_err());
        accounts.choose_password("ugne", "twelve letters and more", &world).unwrap();
        assert!(accounts.prove("ugne", &code).unwrap().is_none(), "the code is used up");
        let after = accounts.prove("ugne", "twelve letters and more").unwrap().unwrap();
        assert!(!after.start && after.epoch > account.epoch);
    }

    #[test]
    fn a_closed_account_opens_with_nothing_and_its_login_is_given_to_nobody_else() {
        let home = tempfile::tempdir().unwrap();
        let world = Still::at(0);
        let accounts = Accounts::open(home.path(), Strength::QUICK).unwrap();
        let code = accounts.add(&ugne(), &world).unwrap();
        accounts.close("ugne").unwrap();
        assert!(accounts.prove("ugne", &code).unwrap().is_none());
        assert!(matches!(accounts.add(&ugne(), &world), Err(AccountsError::Exists(_))));
        assert!(accounts.get("ugne").unwrap().unwrap().closed);
    }

    #[test]
    fn the_file_is_readable_by_its_owner_alone_and_another_process_is_noticed() {
        let home = tempfile::tempdir().unwrap();
        let world = Still::at(0);
        let here = Accounts::open(home.path(), Strength::QUICK).unwrap();
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = std::fs::metadata(home.path().join(FILE)).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o600);
        }
        let before = here.changes().unwrap();
        let there = Accounts::open(home.path(), Strength::QUICK).unwrap();
        there.add(&ugne(), &world).unwrap();
        assert_ne!(here.changes().unwrap(), before);
    }

    #[test]
    fn what_contradicts_a_role_is_refused() {
        let home = tempfile::tempdir().unwrap();
        let world = Still::at(0);
        let accounts = Accounts::open(home.path(), Strength::QUICK).unwrap();
        let both = NewAccount { roles: vec![Role::Administrator, Role::DeskOfficer], ..ugne() };
        assert!(accounts.add(&both, &world).is_err());
        let nobodys = NewAccount { roles: vec![Role::GrantingAuthority], ..ugne() };
        assert!(accounts.add(&nobodys, &world).is_err());
        assert!(accounts.add(&NewAccount { login: "a b".to_owned(), ..ugne() }, &world).is_err());
    }
}
