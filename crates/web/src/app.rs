//! The server as one value: what every request reaches.
//!
//! Promise: everything in it is shared and nothing in it is a person's but logins, which are in memory alone.

use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, OnceLock};

use casework::border::Moment;
use desk::{Desk, DeskError, Look, Shipped};
use tokio::sync::Semaphore;

use crate::access::Rules;
use crate::account::{Account, Accounts, AccountsError, Challenges, Limit, Limiter, Logins, Provider};
use crate::config::Config;
use crate::http::{Keys, Problem};
use crate::metrics::Metrics;
use crate::outside::World;
use crate::readers::Readers;
use crate::rules::{Governed, Governing};
use crate::traces::Traces;
use crate::vault::{Vault, VaultError};
use crate::works::Works;

/// Passwords that are compared at the same time: each takes 64 MiB.
const PROVING: usize = 2;

/// A newer release comes every year; after two nobody looked. Rule of this gateway, not law.
const STALE_DAYS: i32 = 730;

/// No entry of a register yet.
const NEVER: i64 = i64::MIN;

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
    /// What counsel keeps.
    pub vault: Arc<Vault>,
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
    /// The profile that counts, and proofs of others.
    pub governed: Governed,
    /// The tables of this release.
    pub shipped: ShippedOf,
    proving: Semaphore,
    recording: tokio::sync::Mutex<()>,
    traces: OnceLock<Traces>,
    provider: Option<Provider>,
    seen: AtomicI64,
    register: AtomicI64,
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
    /// The vault of counsel.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// The profile that was taken up is not the one that was given.
    #[error(
        "this home works by the profile that was taken up in entry {entry}, and the file that was given differs from it: \
         start without `--profile`, or take the file up on the page of the profile"
    )]
    OtherProfile {
        /// The entry.
        entry: u64,
    },
    /// This release refuses the profile that was taken up.
    #[error("the profile that was taken up cannot be used by this release: {0}")]
    Profile(String),
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

/// The profile that counts at the start.
fn governing(desk: &Desk, config: &Config, text: Option<String>) -> Result<Governing, StartError> {
    let taken = desk::profile::in_force(&desk.store().read()).map_err(DeskError::from)?;
    let Some(taken) = taken else {
        let (profile, jurisdiction) = (config.profile.clone(), config.jurisdiction.clone());
        return Ok(Governing { profile, jurisdiction, text, taken: None });
    };
    if text.is_some_and(|it| desk::profile::digest(&it) != taken.profile.digest) {
        return Err(StartError::OtherProfile { entry: taken.entry.0 });
    }
    Governing::of(taken).map_err(StartError::Profile)
}

impl App {
    /// Opens a home and starts the thread that writes.
    ///
    /// # Errors
    /// The home cannot be opened, another process writes to it, or the accounts cannot be read.
    pub fn start(config: Config, world: World) -> Result<Arc<Self>, StartError> {
        Self::start_by(config, None, world)
    }

    /// As [`App::start`], with the text of the profile that was given. Where one was taken up in this home, that one
    /// counts, and a text that was given has to be the same.
    ///
    /// # Errors
    /// As [`App::start`]; the profile that was taken up is another one, or this release refuses it.
    pub fn start_by(config: Config, text: Option<String>, world: World) -> Result<Arc<Self>, StartError> {
        let provider = config.provider.clone().map(|it| Provider::new(it, config.origin.as_str()));
        let state = Some(config.profile.values().state.clone());
        let mut desk = Desk::open(&config.home, state.clone())?;
        let rules = Rules::open()?;
        let governing = governing(&desk, &config, text)?;
        desk.keep_time_by(governing.terms());
        let shipped = desk::tables(state)?;
        let accounts = Accounts::open(&config.home, config.strength)?;
        let vault = Vault::open(&config.home)?;
        let register = desk.store().read().newest_register().map_err(DeskError::from)?;
        let works = Works::start(desk, governing.profile.clone(), config.offset, Arc::clone(&world))?;
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
            vault: Arc::new(vault),
            logins: Logins::default(),
            challenges: Challenges::default(),
            rules,
            recording: tokio::sync::Mutex::new(()),
            traces: OnceLock::new(),
            provider,
            keys: Keys::default(),
            metrics: Metrics::default(),
            governed: Governed::by(governing),
            shipped: ShippedOf(shipped),
            proving: Semaphore::new(PROVING),
            register: AtomicI64::new(register.unwrap_or(NEVER)),
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

    /// When the newest entry of a register was recorded, as it was last read; none where there is none.
    #[must_use]
    pub fn newest_register(&self) -> Option<i64> {
        Some(self.register.load(Ordering::Relaxed)).filter(|it| *it != NEVER)
    }

    /// Keeps when the newest entry of a register was recorded.
    pub fn keep_newest_register(&self, at: Option<i64>) {
        self.register.store(at.unwrap_or(NEVER), Ordering::Relaxed);
    }

    /// Days since the newest year of indicators became usable.
    #[must_use]
    pub fn indicators_age(&self) -> Option<i32> {
        let newest = self.shipped.0.tables.bureaus.head().years.iter().map(|it| it.visible_from).max()?;
        let today = Moment::new(self.world.now().micros(), self.config.offset).date();
        newest.until(today).ok().map(|it| it.get_days())
    }
}
