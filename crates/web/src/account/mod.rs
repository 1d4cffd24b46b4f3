//! Accounts: who a login stands for, in which roles, of which unit, with which authority.
//!
//! What this room is for: a first start without any other login server. Accounts and logins lie beside the record
//! (`store::annex`), where every node of it reads them: what was done stands on the record, under person and login, and
//! stays when an account is closed.
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

pub use ::store::annex::{Account, AccountsError, Change, NewAccount, Passkey, Subject};
pub use acting::Acting;
pub use challenge::{Asked, Challenges};
pub use limit::{Limit, Limiter};
pub(crate) use login::agent;
pub use login::{Agent, Login, Logins};
pub(crate) use password::same;
pub use password::{Strength, start_code};
pub use provider::{Chosen, Provider, ProviderForm};
pub use store::Accounts;
