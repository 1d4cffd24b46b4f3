//! Accounts: who a login stands for, in which roles, of which unit, with which authority.
//!
//! What this room is for: a first start without any other login server. Accounts lie in a file of their own in the home
//! (`accounts.db`, readable by the owner alone), apart from the record: what was done stands there, under person and
//! login, and stays when an account is closed.
//! Promise: two accounts of one person name one person; a password is kept as its Argon2id and in no other form; whether
//! a login exists is told to nobody, neither in words nor in time.
//! Serves: Directive (EU) 2016/680 Art 29 (access to data).

mod acting;
mod challenge;
mod limit;
mod login;
pub mod passkey;
mod password;
mod provider;
mod store;
pub mod token;

pub use acting::{Acting, Change, Passkey, Subject};
pub use challenge::{Asked, Challenges};
pub use limit::{Limit, Limiter};
pub(crate) use login::agent;
pub use login::{Agent, Login, Logins};
pub(crate) use password::same;
pub use password::{Strength, start_code};
pub use provider::{Chosen, Provider, ProviderForm};
pub(crate) use store::private;
pub use store::{Accounts, AccountsError, NewAccount};

use terms::AlertId;
use terms::register::Body;
use terms::role::Role;
use terms::verification::Official;

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
