//! Changes of accounts, each in the name of whoever makes it.
//!
//! Promise: no change without its line; a line leaves only when it is on the record, and of several nodes one puts it
//! there.
//! Serves: Directive (EU) 2016/680 Arts 25 and 29(2)(e); P12.

use terms::{Actor, AlertId};

use super::store::{Accounts, small};
use super::{Account, AccountsError, Change, NewAccount, Passkey, Subject, start_code};
use crate::outside::Outside;

/// Whoever changes accounts.
#[derive(Debug)]
pub struct Acting<'a> {
    accounts: &'a Accounts,
    by: Actor,
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
    /// The accounts cannot be read.
    pub fn pending(&self, limit: usize) -> Result<Vec<Change>, AccountsError> {
        Ok(self.annex.pending_changes(limit)?)
    }

    /// The same, for whoever puts them on the record now: no other node takes them meanwhile.
    ///
    /// # Errors
    /// The accounts cannot be written.
    pub fn take_pending(&self, limit: usize, now: i64) -> Result<Vec<Change>, AccountsError> {
        Ok(self.annex.take_changes(limit, now)?)
    }

    /// They are on the record.
    ///
    /// # Errors
    /// The accounts cannot be written.
    pub fn recorded(&self, ids: &[i64]) -> Result<(), AccountsError> {
        Ok(self.annex.changes_recorded(ids)?)
    }

    /// The passkeys of an account.
    ///
    /// # Errors
    /// The accounts cannot be read.
    pub fn passkeys(&self, login: &str) -> Result<Vec<Passkey>, AccountsError> {
        Ok(self.annex.passkeys_of(&small(login))?)
    }

    /// A passkey by its name on the device.
    ///
    /// # Errors
    /// The accounts cannot be read.
    pub fn passkey(&self, id: &[u8]) -> Result<Option<Passkey>, AccountsError> {
        Ok(self.annex.passkey(id)?)
    }

    /// A passkey was used: its counter only grows.
    ///
    /// # Errors
    /// Somebody used it in between, or the accounts cannot be written.
    pub fn passkey_used(&self, id: &[u8], before: u32, counter: u32) -> Result<(), AccountsError> {
        self.annex.passkey_used(id, before, counter)
    }

    /// The account that is bound to an identity at a provider.
    ///
    /// # Errors
    /// The accounts cannot be read.
    pub fn of_subject(&self, issuer: &str, subject: &str) -> Result<Option<Account>, AccountsError> {
        Ok(self.annex.account_of_subject(issuer, subject)?)
    }

    /// The identities that are bound to an account.
    ///
    /// # Errors
    /// The accounts cannot be read.
    pub fn subjects(&self, login: &str) -> Result<Vec<Subject>, AccountsError> {
        Ok(self.annex.subjects_of(&small(login))?)
    }
}

impl Acting<'_> {
    /// Makes an account and gives its start code, which is shown once and kept nowhere.
    ///
    /// # Errors
    /// The login is taken, something given is wrong, or the accounts cannot be written.
    pub fn add(&self, new: &NewAccount, world: &dyn Outside) -> Result<String, AccountsError> {
        let code = start_code(world);
        self.accounts.insert(new, &code, true, &self.by, world)?;
        Ok(code)
    }

    /// Gives a new start code, shown once; every login of the account ends.
    ///
    /// # Errors
    /// There is no such account, or the accounts cannot be written.
    pub fn new_start_code(&self, login: &str, world: &dyn Outside) -> Result<String, AccountsError> {
        let code = start_code(world);
        self.accounts.set_password(&small(login), &code, true, Some(&self.by), world)?;
        Ok(code)
    }

    /// Closes an account; every login of it ends, its passkeys and identities open nothing any more.
    ///
    /// # Errors
    /// There is no such account, or the accounts cannot be written.
    pub fn close(&self, login: &str) -> Result<(), AccountsError> {
        self.accounts.annex.close_account(&small(login), &self.by)
    }

    /// Enters or takes back a mandate: counsel and caseworkers see the alerts of their clients, a court and the reviewing
    /// body what was brought before them.
    ///
    /// # Errors
    /// There is no such account, or the accounts cannot be written.
    pub fn mandate(&self, login: &str, alert: &AlertId, has: bool) -> Result<(), AccountsError> {
        self.accounts.annex.set_mandate(&small(login), alert, has, &self.by)
    }

    /// Binds an identity at a provider to an account, or takes it away; every login of the account ends.
    ///
    /// # Errors
    /// There is no such account, the identity is bound to another one, or the accounts cannot be written.
    pub fn bind(&self, login: &str, it: &Subject, bound: bool) -> Result<(), AccountsError> {
        for (field, text) in [("issuer", &it.issuer), ("subject", &it.subject)] {
            if text.is_empty() || text.len() > 500 || text.chars().any(char::is_control) {
                return Err(AccountsError::Wrong { field, says: "one to 500 signs".to_owned() });
            }
        }
        self.accounts.annex.bind_subject(&small(login), it, bound, &self.by)
    }

    /// Keeps a passkey.
    ///
    /// # Errors
    /// It is kept already, there are too many, or the accounts cannot be written.
    pub fn keep_passkey(&self, it: &Passkey) -> Result<(), AccountsError> {
        let name = it.name.trim();
        if name.is_empty() || name.chars().count() > 60 || name.chars().any(char::is_control) {
            return Err(AccountsError::Wrong { field: "name", says: "one to 60 letters".to_owned() });
        }
        self.accounts.annex.add_passkey(&Passkey { name: name.to_owned(), ..it.clone() }, &self.by)
    }

    /// Takes a passkey away; every login of the account ends.
    ///
    /// # Errors
    /// The account has none of this name, or the accounts cannot be written.
    pub fn end_passkey(&self, login: &str, id: &[u8]) -> Result<(), AccountsError> {
        self.accounts.annex.remove_passkey(&small(login), id, &self.by)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::Strength;
    use crate::testing::{Still, home, new_account};

    fn admin() -> Actor {
        Actor::Human {
            id: "p-1".to_owned(),
            role: "administrator".to_owned(),
            login: Some("admin".to_owned()),
        }
    }

    #[test]
    fn every_change_has_its_line_with_who_made_it_and_leaves_when_it_is_on_the_record() {
        let home = home();
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
        let ids: Vec<i64> = all[..4].iter().map(|it| it.id).collect();
        accounts.recorded(&ids).unwrap();
        assert_eq!(accounts.pending(9).unwrap(), all[4..]);
        assert!(accounts.of_subject(&subject.issuer, "17").unwrap().is_none(), "closed");
    }

    #[test]
    fn an_identity_is_bound_to_one_account_and_a_passkey_to_its_own() {
        let home = home();
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
