//! For tests: a world that stands still, with randomness that repeats.
//!
//! Promise: compiled into no product.

use std::sync::Mutex;
use std::sync::atomic::{AtomicI64, Ordering};

use entries::Time;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng as _, SeedableRng};
use terms::role::Role;

use crate::account::{Account, NewAccount};
use crate::outside::Outside;

/// A clock that shows what it was set to.
pub(crate) struct Still {
    now: AtomicI64,
    rng: Mutex<ChaCha8Rng>,
}

impl Still {
    pub(crate) fn at(now: i64) -> Self {
        Self { now: AtomicI64::new(now), rng: Mutex::new(ChaCha8Rng::seed_from_u64(7)) }
    }

    pub(crate) fn set(&self, now: i64) {
        self.now.store(now, Ordering::Relaxed);
    }
}

impl Outside for Still {
    fn now(&self) -> Time {
        Time::from_micros(self.now.load(Ordering::Relaxed)).unwrap()
    }

    fn fill(&self, bytes: &mut [u8]) {
        self.rng.lock().unwrap().fill_bytes(bytes);
    }
}

/// A folder in which what lies beside a record can be.
pub(crate) fn home() -> tempfile::TempDir {
    tempfile::tempdir().unwrap()
}

/// An account as it stands.
pub(crate) fn account(login: &str, roles: &[Role]) -> Account {
    Account {
        login: login.to_owned(),
        person: "p".to_owned(),
        name: "n".to_owned(),
        unit: "u".to_owned(),
        authority: None,
        body: None,
        roles: roles.to_vec(),
        mandates: Vec::new(),
        start: false,
        closed: false,
        epoch: 0,
    }
}

/// An account to be made.
pub(crate) fn new_account(login: &str) -> NewAccount {
    NewAccount {
        login: login.to_owned(),
        person: format!("p-{login}"),
        name: login.to_owned(),
        unit: "u".to_owned(),
        authority: None,
        body: None,
        roles: vec![Role::DeskOfficer],
    }
}
