//! Logins: who is at the other end, in which role and for what purpose, until when.
//!
//! A login is made once, with role and purpose; both are bound to it, so that they are decided once and stand on the
//! record at everything it does. The token is kept as its hash, in memory alone: a restart ends every login.
//! Promise: short (fifteen minutes without a request, eight hours in all), bound to the program that logged in, ended by
//! whatever changes the account; a new token at every login, so that nobody can give one to somebody beforehand.
//! Serves: threats T17; Directive (EU) 2016/680 Art 29(2)(b) and (e).

use std::collections::HashMap;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

use sha2::{Digest, Sha256};
use terms::Actor;
use terms::role::{Purpose, Role};
use terms::verification::Official;

use super::Account;
use crate::access::Rights;
use crate::outside::{Outside, token};

const SECOND: i64 = 1_000_000;
/// Without a request.
pub const IDLE: i64 = 15 * 60 * SECOND;
/// In all.
pub const LONGEST: i64 = 8 * 3_600 * SECOND;
/// How long a password that was given again counts.
pub const CONFIRMED: i64 = 5 * 60 * SECOND;
/// Logins of one account at the same time; the oldest ends.
const TOGETHER: usize = 6;

/// The program that logged in, as far as it says.
pub type Agent = [u8; 32];

/// One login.
pub struct Login {
    account: Account,
    role: Role,
    purpose: Purpose,
    csrf: String,
    agent: Agent,
    began: i64,
    last: AtomicI64,
    confirmed: AtomicI64,
    rights: Rights,
}

impl std::fmt::Debug for Login {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Login").field("role", &self.role).finish_non_exhaustive()
    }
}

impl Login {
    /// The account.
    #[must_use]
    pub fn account(&self) -> &Account {
        &self.account
    }

    /// The role it acts in.
    #[must_use]
    pub fn role(&self) -> Role {
        self.role
    }

    /// What it is for.
    #[must_use]
    pub fn purpose(&self) -> Purpose {
        self.purpose
    }

    /// What the policies said of it.
    pub(crate) fn rights(&self) -> &Rights {
        &self.rights
    }

    /// What a form carries to show that it is ours.
    #[must_use]
    pub fn csrf(&self) -> &str {
        &self.csrf
    }

    /// The last moment of it, as it stands.
    #[must_use]
    pub fn ends(&self) -> i64 {
        self.last.load(Ordering::Relaxed).saturating_add(IDLE).min(self.began.saturating_add(LONGEST))
    }

    /// The author of what it does.
    #[must_use]
    pub fn actor(&self) -> Actor {
        Actor::Human {
            // The person, whatever the account: by this what two accounts of one person did is told to be one's.
            id: self.account.person.clone(),
            role: self.role.code().to_owned(),
            login: Some(self.account.login.clone()),
        }
    }

    /// The person as an official.
    #[must_use]
    pub fn official(&self) -> Official {
        self.account.official(self.role)
    }

    /// The password was given again.
    pub fn confirm(&self, now: i64) {
        self.confirmed.store(now, Ordering::Relaxed);
    }

    /// Whether it was given again a short time ago.
    #[must_use]
    pub fn is_confirmed(&self, now: i64) -> bool {
        let at = self.confirmed.load(Ordering::Relaxed);
        at <= now && now - at <= CONFIRMED
    }
}

/// All logins.
#[derive(Debug, Default)]
pub struct Logins {
    by: RwLock<HashMap<[u8; 32], Arc<Login>>>,
}

impl Logins {
    /// Begins one, and gives its token: the only time it is seen.
    pub fn begin(
        &self,
        account: Account,
        role: Role,
        purpose: Purpose,
        agent: Agent,
        world: &dyn Outside,
    ) -> (String, Arc<Login>) {
        let now = world.now().micros();
        let text = token::<32>(world);
        let login = Arc::new(Login {
            csrf: token::<20>(world),
            account,
            role,
            purpose,
            agent,
            began: now,
            last: AtomicI64::new(now),
            // Whoever has just given the password need not give it again.
            confirmed: AtomicI64::new(now),
            rights: Rights::default(),
        });
        let mut by = self.by.write().unwrap_or_else(PoisonError::into_inner);
        by.retain(|_, it| is_live(it, now));
        let name = login.account.login.clone();
        let mut own: Vec<_> =
            by.iter().filter(|(_, it)| it.account.login == name).map(|(at, it)| (it.began, *at)).collect();
        own.sort_unstable();
        let over = (own.len() + 1).saturating_sub(TOGETHER);
        for (_, at) in own.into_iter().take(over) {
            by.remove(&at);
        }
        by.insert(hash(&text), Arc::clone(&login));
        (text, login)
    }

    /// The login of a token, where it is live and came from the program that logged in. A token that comes from
    /// another one ends its login.
    pub fn find(&self, text: &str, agent: Agent, now: i64) -> Option<Arc<Login>> {
        let at = hash(text);
        let found = self.by.read().unwrap_or_else(PoisonError::into_inner).get(&at).cloned()?;
        if !is_live(&found, now) || found.agent != agent {
            self.by.write().unwrap_or_else(PoisonError::into_inner).remove(&at);
            return None;
        }
        found.last.fetch_max(now, Ordering::Relaxed);
        Some(found)
    }

    /// Ends one.
    pub fn end(&self, login: &Arc<Login>) {
        self.by.write().unwrap_or_else(PoisonError::into_inner).retain(|_, it| !Arc::ptr_eq(it, login));
    }

    /// Ends every login of an account.
    pub fn end_all(&self, name: &str) {
        self.by.write().unwrap_or_else(PoisonError::into_inner).retain(|_, it| it.account.login != name);
    }

    /// Ends those whose account was changed or closed.
    pub fn keep(&self, unchanged: &dyn Fn(&Account) -> bool) {
        self.by.write().unwrap_or_else(PoisonError::into_inner).retain(|_, it| unchanged(&it.account));
    }

    /// How many there are.
    #[must_use]
    pub fn count(&self, now: i64) -> usize {
        self.by.read().unwrap_or_else(PoisonError::into_inner).values().filter(|it| is_live(it, now)).count()
    }
}

/// A clock that goes back ends nothing early and makes nothing longer than its whole time.
fn is_live(login: &Login, now: i64) -> bool {
    now <= login.ends()
}

fn hash(text: &str) -> [u8; 32] {
    Sha256::digest(text.as_bytes()).into()
}

/// The program as it names itself.
#[must_use]
pub(crate) fn agent(name: &[u8]) -> Agent {
    Sha256::digest(name).into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{Still, account};

    fn begin(logins: &Logins, world: &Still, name: &str) -> String {
        logins.begin(account(name, &[Role::DeskOfficer]), Role::DeskOfficer, Purpose::Desk, [1; 32], world).0
    }

    #[test]
    fn a_login_ends_without_requests_and_after_its_whole_time() {
        let world = Still::at(0);
        let logins = Logins::default();
        let idle = begin(&logins, &world, "a");
        let busy = begin(&logins, &world, "b");
        assert!(logins.find(&idle, [1; 32], IDLE).is_some());
        assert!(logins.find(&idle, [1; 32], 2 * IDLE + 1).is_none());
        let mut at = 0;
        while at <= LONGEST {
            assert!(logins.find(&busy, [1; 32], at).is_some(), "{at}");
            at += IDLE;
        }
        assert!(logins.find(&busy, [1; 32], LONGEST + 1).is_none());
    }

    #[test]
    fn a_token_from_another_program_ends_its_login() {
        let world = Still::at(0);
        let logins = Logins::default();
        let stolen = begin(&logins, &world, "a");
        assert!(logins.find(&stolen, [2; 32], 1).is_none());
        assert!(logins.find(&stolen, [1; 32], 1).is_none(), "also for its owner, who then notices");
    }

    #[test]
    fn the_oldest_of_too_many_logins_ends_and_others_stay() {
        let world = Still::at(0);
        let logins = Logins::default();
        let other = begin(&logins, &world, "other");
        let all: Vec<String> = (0..=TOGETHER)
            .map(|at| {
                world.set(at as i64);
                begin(&logins, &world, "a")
            })
            .collect();
        assert!(logins.find(&all[0], [1; 32], 9).is_none());
        assert!(all[1..].iter().all(|it| logins.find(it, [1; 32], 9).is_some()));
        assert!(logins.find(&other, [1; 32], 9).is_some());
    }

    #[test]
    fn a_password_given_again_counts_for_five_minutes() {
        let world = Still::at(1_000);
        let logins = Logins::default();
        let text = begin(&logins, &world, "a");
        let login = logins.find(&text, [1; 32], 1_000).unwrap();
        assert!(login.is_confirmed(1_000 + CONFIRMED));
        assert!(!login.is_confirmed(1_001 + CONFIRMED));
        login.confirm(2 * CONFIRMED);
        assert!(login.is_confirmed(2 * CONFIRMED) && !login.is_confirmed(CONFIRMED));
    }
}
