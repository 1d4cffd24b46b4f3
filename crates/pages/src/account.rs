//! Accounts: the administrator's list, and one's own.
//!
//! Promise: no password and no start code is ever in a page but the one moment a new start code is given out; the
//! administrator sees no case.

use askama::Template;
use terms::role::Role;

use crate::Page;
use crate::frame::Frame;
use crate::parts;
use crate::test_form::Wrong;
use crate::words::{Language, Words};

/// One account.
#[derive(Clone, Debug)]
pub struct Account {
    /// The login.
    pub login: String,
    /// The name in the office.
    pub name: String,
    /// Its roles.
    pub roles: Vec<Role>,
    /// The unit.
    pub unit: String,
    /// It is closed.
    pub closed: bool,
}

/// The list. Creating posts `login`, `name`, `person`, `unit`, `authority`, `body_state`, `body_name`, `role` (several) to
/// `/administration`; changing posts `account`, `what`, `alert` to `/administration/change`; both with `password`.
#[derive(Clone, Debug, Default)]
pub struct Administration {
    /// The accounts.
    pub accounts: Vec<Account>,
    /// A start code just given out: login and code, shown once.
    pub start_code: Option<(String, String)>,
    /// What was typed, by field.
    pub typed: Vec<(String, String)>,
    /// What is wrong.
    pub wrong: Vec<Wrong>,
    /// The password has to be given again.
    pub confirm: bool,
    /// The page after.
    pub after: Option<String>,
}

/// One's own account. Fields: `password`, `new`, `again`; to `/account/password`. `/account/logout-everywhere`;
/// `id` and `password` to `/account/passkeys/end`.
#[derive(Clone, Debug, Default)]
pub struct OwnAccount {
    /// The login.
    pub login: String,
    /// Logins that are open: what they were made with, and when they end.
    pub logins: Vec<(String, i64)>,
    /// Passkeys: name on the device, what the person calls it, when it was made.
    pub passkeys: Vec<(String, String, i64)>,
    /// The password has to be given again for a change.
    pub confirm: bool,
    /// A password of one's own has to be chosen first.
    pub must_choose: bool,
    /// What is wrong.
    pub wrong: Vec<Wrong>,
}

#[derive(Template)]
#[template(path = "administration.html")]
struct AdministrationPage<'a> {
    f: &'a Frame,
    w: Words,
    v: &'a Administration,
}

#[derive(Template)]
#[template(path = "account.html")]
struct AccountPage<'a> {
    f: &'a Frame,
    w: Words,
    v: &'a OwnAccount,
}

impl Administration {
    /// The page.
    ///
    /// # Errors
    /// Writing failed.
    pub fn page(&self, f: &Frame) -> Page {
        AdministrationPage { f, w: f.words(), v: self }.render()
    }

    fn roles(&self) -> &'static [Role] {
        Role::ALL
    }

    fn typed(&self, field: &str) -> &str {
        self.typed.iter().find(|it| it.0 == field).map_or("", |it| it.1.as_str())
    }

    fn chose(&self, field: &str, value: impl AsRef<str>) -> bool {
        self.typed.iter().any(|it| it.0 == field && it.1 == value.as_ref())
    }

    fn wrong_class(&self, field: &str) -> &'static str {
        if self.wrong.iter().any(|it| it.field == field) { "field field-wrong" } else { "field" }
    }

    fn ways(&self) -> [(&'static str, &'static str); 4] {
        [
            ("close", "account-close"),
            ("start-code", "account-restart"),
            ("mandate", "account-mandate"),
            ("no-mandate", "account-no-mandate"),
        ]
    }
}

impl OwnAccount {
    /// The page.
    ///
    /// # Errors
    /// Writing failed.
    pub fn page(&self, f: &Frame) -> Page {
        AccountPage { f, w: f.words(), v: self }.render()
    }
}
