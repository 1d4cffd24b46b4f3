//! The accounts of a record, as every node of it reads them.
//!
//! Promise: a password is kept as its Argon2id and in no other form; whether a login exists is told to nobody, neither in
//! words nor in time; what contradicts a role is refused.
//! Serves: Directive (EU) 2016/680 Art 29(2)(d) and (e).

use std::path::Path;
use std::sync::Arc;

use store::Annex;
use terms::role::Role;
use terms::{Actor, AlertId};

use super::password::{self, Kept, Strength};
use super::{Account, AccountsError, NewAccount};
use crate::outside::Outside;

/// The accounts of a record.
#[derive(Debug)]
pub struct Accounts {
    pub(super) annex: Arc<Annex>,
    strength: Strength,
}

impl Accounts {
    /// Opens the accounts of a home.
    ///
    /// # Errors
    /// They cannot be read or written.
    pub fn open(home: &Path, strength: Strength) -> Result<Self, AccountsError> {
        Ok(Self::of(Arc::new(Annex::open(home)?), strength))
    }

    /// The accounts in an annex that is open.
    #[must_use]
    pub fn of(annex: Arc<Annex>, strength: Strength) -> Self {
        Self { annex, strength }
    }

    /// Makes an account and gives its start code, which is shown once and kept nowhere.
    ///
    /// # Errors
    /// The login is taken, something given is wrong, or the accounts cannot be written.
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
        let new = checked(new)?;
        let kept = self.kept(password, world)?;
        self.annex.add_account(&new, &kept.into(), start, by, world.now().micros())
    }

    fn kept(&self, password: &str, world: &dyn Outside) -> Result<Kept, AccountsError> {
        let kept = Kept::of(password, self.strength, world);
        kept.map_err(|says| AccountsError::Wrong { field: "password", says })
    }

    /// One account.
    ///
    /// # Errors
    /// The accounts cannot be read.
    pub fn get(&self, login: &str) -> Result<Option<Account>, AccountsError> {
        Ok(self.annex.account(&small(login))?)
    }

    /// All, in the order of their logins, from behind one on.
    ///
    /// # Errors
    /// The accounts cannot be read.
    pub fn list(&self, after: &str, limit: usize) -> Result<Vec<Account>, AccountsError> {
        Ok(self.annex.accounts(after, limit)?)
    }

    /// The account where login and password fit. It takes as long where there is no such login.
    ///
    /// # Errors
    /// The accounts cannot be read.
    pub fn prove(&self, login: &str, password: &str) -> Result<Option<Account>, AccountsError> {
        let kept = self.annex.secret_hash(&small(login))?.map(Kept::from);
        let known = kept.is_some();
        let fits = kept.unwrap_or_else(|| Kept::nobody(self.strength)).is(password);
        if known && fits { self.get(login) } else { Ok(None) }
    }

    /// Replaces a password by one the person chose; every login of the account ends.
    ///
    /// # Errors
    /// The new one is too weak, or the accounts cannot be written.
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
    /// There is no such account, or the accounts cannot be written.
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
        let kept = self.kept(password, world)?;
        self.annex.set_secret(login, &kept.into(), start, by)
    }

    /// Closes an account; every login of it ends.
    ///
    /// # Errors
    /// There is no such account, or the accounts cannot be written.
    pub fn close(&self, login: &str) -> Result<(), AccountsError> {
        self.acting(unnamed()).close(login)
    }

    /// Ends every login of an account.
    ///
    /// # Errors
    /// There is no such account, or the accounts cannot be written.
    pub fn end_logins(&self, login: &str) -> Result<(), AccountsError> {
        self.annex.end_logins_of(login)
    }

    /// Enters or takes back a mandate: counsel and caseworkers see the alerts of their clients and no other.
    ///
    /// # Errors
    /// There is no such account, or the accounts cannot be written.
    pub fn mandate(&self, login: &str, alert: &AlertId, has: bool) -> Result<(), AccountsError> {
        self.acting(unnamed()).mandate(login, alert, has)
    }
}

/// Changes without a name are those of whoever runs the installation.
fn unnamed() -> Actor {
    Actor::Auto("accounts".to_owned())
}

pub(super) fn small(login: &str) -> String {
    login.trim().to_lowercase()
}

/// The account as it is kept.
fn checked(new: &NewAccount) -> Result<NewAccount, AccountsError> {
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
    let trimmed = |it: &str| it.trim().to_owned();
    Ok(NewAccount {
        login,
        person: trimmed(&new.person),
        name: trimmed(&new.name),
        unit: trimmed(&new.unit),
        authority: new.authority.as_deref().map(trimmed),
        body: new
            .body
            .as_ref()
            .map(|it| terms::register::Body { state: trimmed(&it.state), name: trimmed(&it.name) }),
        roles: new.roles.clone(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{Still, home};

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
        let home = home();
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
        let home = home();
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
        let home = home();
        let world = Still::at(0);
        let here = Accounts::open(home.path(), Strength::QUICK).unwrap();
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = std::fs::metadata(home.path().join("annex.db")).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o600);
        }
        let before = here.annex.version().unwrap();
        let there = Accounts::open(home.path(), Strength::QUICK).unwrap();
        there.add(&ugne(), &world).unwrap();
        assert_ne!(here.annex.version().unwrap(), before);
    }

    #[test]
    fn what_contradicts_a_role_is_refused() {
        let home = home();
        let world = Still::at(0);
        let accounts = Accounts::open(home.path(), Strength::QUICK).unwrap();
        let both = NewAccount { roles: vec![Role::Administrator, Role::DeskOfficer], ..ugne() };
        assert!(accounts.add(&both, &world).is_err());
        let nobodys = NewAccount { roles: vec![Role::GrantingAuthority], ..ugne() };
        assert!(accounts.add(&nobodys, &world).is_err());
        assert!(accounts.add(&NewAccount { login: "a b".to_owned(), ..ugne() }, &world).is_err());
    }
}
