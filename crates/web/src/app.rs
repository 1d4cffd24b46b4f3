//! The server as one value: what every request reaches.
//!
//! Promise: everything in it is shared and nothing in it is a person's but logins, which are in memory alone.

use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, OnceLock};

use casework::border::Moment;
use casework::clock::ArrestTerms;
use desk::clocks::ClockTerms;
use desk::{Desk, DeskError, Look, Shipped};
use tokio::sync::Semaphore;

use crate::access::Rules;
use crate::account::{Account, Accounts, AccountsError, Challenges, Limit, Limiter, Logins, Provider};
use crate::config::Config;
use crate::http::{Keys, Problem};
use crate::metrics::Metrics;
use crate::outside::World;
use crate::readers::Readers;
use crate::traces::Traces;
use crate::works::Works;

/// Passwords that are compared at the same time: each takes 64 MiB.
const PROVING: usize = 2;

/// A newer release comes every year; after two nobody looked. Rule of this gateway, not law.
const STALE_DAYS: i32 = 730;

/// Limits, each with its own names.
#[derive(Debug)]
pub struct Limits {
    /// Attempts to log in, by account.
    pub attempts: Limiter,
    /// Attempts to log in, by address.
    pub attempts_from: Limiter,
    /// Whatever strangers ask, by address.
    pub strangers: Limiter,
    /// Reads, by account.
    pub reads: Limiter,
    /// Checks, by account.
    pub checks: Limiter,
}

/// The server.
#[derive(Debug)]
pub struct App {
    /// What it was started with.
    pub config: Config,
    /// Time and randomness.
    pub world: WorldOf,
    /// The thread that writes.
    pub works: Works,
    /// Openings for reading.
    pub readers: Arc<Readers>,
    /// Accounts.
    pub accounts: Arc<Accounts>,
    /// Logins.
    pub logins: Logins,
    /// Questions to authenticators.
    pub challenges: Challenges,
    /// Who may do what.
    pub rules: Rules,
    /// Limits.
    pub limits: Limits,
    /// Keys against doing something twice.
    pub keys: Keys,
    /// Counts and durations.
    pub metrics: Metrics,
    /// The tables of this release.
    pub shipped: ShippedOf,
    proving: Semaphore,
    recording: tokio::sync::Mutex<()>,
    traces: OnceLock<Traces>,
    provider: Option<Provider>,
    seen: AtomicI64,
}

/// Time and randomness, without a word in `Debug`.
#[derive(Clone)]
pub struct WorldOf(pub World);

impl std::fmt::Debug for WorldOf {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("World")
    }
}

impl std::ops::Deref for WorldOf {
    type Target = dyn crate::outside::Outside;

    fn deref(&self) -> &Self::Target {
        self.0.as_ref()
    }
}

/// The tables, without a word in `Debug`.
pub struct ShippedOf(pub Shipped);

impl std::fmt::Debug for ShippedOf {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Shipped")
    }
}

/// Why a server did not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The home.
    #[error(transparent)]
    Desk(#[from] DeskError),
    /// The accounts.
    #[error(transparent)]
    Accounts(#[from] AccountsError),
    /// The tables of this release.
    #[error(transparent)]
    Tables(#[from] desk::TablesError),
    /// The policies of access.
    #[error(transparent)]
    Access(#[from] policy::PolicyError),
    /// A file of the demo.
    #[error("a file of the demo cannot be read: {0}")]
    Demo(String),
    /// The address, or the runtime.
    #[error("could not listen on {listen}: {source}")]
    Listen {
        /// Where.
        listen: std::net::SocketAddr,
        /// What the system said.
        source: std::io::Error,
    },
}

impl App {
    /// Opens a home and starts the thread that writes.
    ///
    /// # Errors
    /// The home cannot be opened, another process writes to it, or the accounts cannot be read.
    pub fn start(config: Config, world: World) -> Result<Arc<Self>, StartError> {
        let rules = Rules::open()?;
        let provider = config.provider.clone().map(|it| Provider::new(it, config.origin.as_str()));
        let state = Some(config.profile.values().state.clone());
        let mut desk = Desk::open(&config.home, state.clone())?;
        desk.keep_time_by(ClockTerms {
            arrest: ArrestTerms::of(&config.jurisdiction),
            ..ClockTerms::default()
        });
        let shipped = desk::tables(state)?;
        let accounts = Accounts::open(&config.home, config.strength)?;
        let works = Works::start(desk, config.profile.clone(), config.offset, Arc::clone(&world))?;
        let readers = Arc::new(Readers::new(config.home.clone()));
        let seen = AtomicI64::new(accounts.changes()?);
        Ok(Arc::new(Self {
            limits: Limits {
                attempts: Limiter::new(Limit::ATTEMPTS),
                attempts_from: Limiter::new(Limit::ATTEMPTS_FROM),
                strangers: Limiter::new(Limit::STRANGER),
                reads: Limiter::new(config.reads),
                checks: Limiter::new(config.checks),
            },
            config,
            world: WorldOf(world),
            works,
            readers,
            accounts: Arc::new(accounts),
            logins: Logins::default(),
            challenges: Challenges::default(),
            rules,
            recording: tokio::sync::Mutex::new(()),
            traces: OnceLock::new(),
            provider,
            keys: Keys::default(),
            metrics: Metrics::default(),
            shipped: ShippedOf(shipped),
            proving: Semaphore::new(PROVING),
            seen,
        }))
    }

    /// Sends a span of each request to a collector from now on; the first that was named.
    pub fn trace(&self, traces: Traces) {
        let _ = self.traces.set(traces);
    }

    /// The login provider, where there is one.
    #[must_use]
    pub fn provider(&self) -> Option<&Provider> {
        self.provider.as_ref()
    }

    /// Where spans go.
    #[must_use]
    pub fn traces(&self) -> Option<&Traces> {
        self.traces.get()
    }

    /// Puts changes of accounts on the record that are not there yet, in the name of whoever made them.
    ///
    /// # Errors
    /// The accounts cannot be read, or the record fails: then they stay where they are.
    pub async fn record_changes(&self) -> Result<(), Problem> {
        let _turn = self.recording.lock().await;
        let fault = |it: AccountsError| Problem::fault(it.to_string());
        loop {
            let pending = self.accounts.pending(64).map_err(fault)?;
            let Some(last) = pending.last().map(|it| it.id) else { return Ok(()) };
            for change in pending {
                let look = Look {
                    actor: change.by,
                    verb: "account".to_owned(),
                    shown: 0,
                    named: change.alert.into_iter().collect(),
                    reason: change.says,
                };
                self.works.look(look).await?;
            }
            self.accounts.recorded(last).map_err(fault)?;
        }
    }

    /// Ends the logins of accounts that another process changed; says whether one did.
    ///
    /// # Errors
    /// The accounts cannot be read.
    pub fn take_up_changes(&self) -> Result<bool, Problem> {
        let now = self.accounts.changes().map_err(|it| Problem::fault(it.to_string()))?;
        let changed = self.seen.swap(now, Ordering::AcqRel) != now;
        if changed {
            self.logins.keep(&|account| {
                let found = self.accounts.get(&account.login).ok().flatten();
                found.is_some_and(|it| !it.closed && it.epoch == account.epoch)
            });
        }
        Ok(changed)
    }

    /// The account where login and password fit, compared on a thread of its own.
    ///
    /// # Errors
    /// Too many are compared already, or the accounts cannot be read.
    pub async fn prove(&self, login: String, password: String) -> Result<Option<Account>, Problem> {
        let _turn = self.proving.acquire().await.map_err(|_| Problem::busy())?;
        let accounts = Arc::clone(&self.accounts);
        let done = tokio::task::spawn_blocking(move || accounts.prove(&login, &password)).await;
        match done {
            Ok(Ok(account)) => Ok(account),
            Ok(Err(error)) => Err(Problem::fault(error.to_string())),
            Err(error) => Err(Problem::fault(error.to_string())),
        }
    }

    /// Ends the thread that writes: what waits is done, the record signed. Not from within the runtime.
    ///
    /// # Errors
    /// The record failed.
    pub fn stop(&self) -> Result<(), DeskError> {
        self.works.stop()
    }

    /// Whether what a permission rests on is fresh: a release of indicators that is not out of date. Without it
    /// protective acts go on and permission stops (P15).
    #[must_use]
    pub fn evidence_is_fresh(&self) -> bool {
        self.indicators_age().is_some_and(|days| days <= STALE_DAYS)
    }

    /// Days since the newest year of indicators became usable.
    #[must_use]
    pub fn indicators_age(&self) -> Option<i32> {
        let newest = self.shipped.0.tables.bureaus.head().years.iter().map(|it| it.visible_from).max()?;
        let today = Moment::new(self.world.now().micros(), self.config.offset).date();
        newest.until(today).ok().map(|it| it.get_days())
    }
}
