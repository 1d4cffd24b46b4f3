//! The server as one value: what every request reaches.
//!
//! Promise: everything in it is shared and nothing in it is a person's but logins that were seen, and those only while
//! the number of what lies beside the record says that they count.

use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, OnceLock};

use casework::border::Moment;
use desk::{Desk, DeskError, Look, Shipped};
use store::Annex;
use tokio::sync::Semaphore;

use crate::access::Rules;
use crate::account::{Account, Accounts, AccountsError, Challenges, Limit, Limiter, Logins, Provider};
use crate::config::Config;
use crate::http::{Keys, Problem};
use crate::metrics::Metrics;
use crate::outside::World;
use crate::readers::Readers;
use crate::rules::{Governed, Governing, body_of};
use crate::traces::Traces;
use crate::works::Works;

/// Passwords that are compared at the same time: each takes 64 MiB.
const PROVING: usize = 2;

/// A newer release comes every year; after two nobody looked. Rule of this gateway, not law.
const STALE_DAYS: i32 = 730;

/// On a server that several nodes share: how old what a node knows of the others' logins may be, in microseconds. A
/// logout, a closed account or a changed password counts at every other node after that.
const FRESH: i64 = 200_000;

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
    /// Questions at the public door, by address.
    pub asked_from: Limiter,
    /// Questions at the public door together.
    pub asked: Limiter,
    /// Receipts that are tried, by address.
    pub receipts_from: Limiter,
    /// Receipts that are tried together.
    pub receipts: Limiter,
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
    /// What the nodes of the record share beside it.
    pub annex: Arc<Annex>,
    /// Accounts.
    pub accounts: Accounts,
    /// Logins.
    pub logins: Logins,
    /// Questions to authenticators.
    pub challenges: Challenges,
    /// Who may do what.
    pub rules: Rules,
    /// Limits.
    pub limits: Limits,
    /// Keys against doing something twice.
    pub keys: Arc<Keys>,
    /// Counts and durations.
    pub metrics: Metrics,
    /// Waiting as it was counted to be published.
    pub counted: crate::api::waiting::Counted,
    /// Figures of the reviewing body as they were counted.
    pub figures: crate::api::commission::figures::Counted,
    /// Storms of recalls at the newest look.
    pub storms: std::sync::Mutex<Vec<desk::storms::Found>>,
    /// The profile that counts, and proofs of others.
    pub governed: Governed,
    /// The tables of this release.
    pub shipped: ShippedOf,
    proving: Semaphore,
    recording: tokio::sync::Mutex<()>,
    traces: OnceLock<Traces>,
    provider: Option<Provider>,
    seen: Seen,
    register: AtomicI64,
}

/// What this node knows of the number of the annex.
#[derive(Debug)]
struct Seen {
    number: AtomicI64,
    /// When it was last read.
    at: AtomicI64,
    turn: tokio::sync::Mutex<()>,
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
    /// What lies beside the record.
    #[error(transparent)]
    Annex(#[from] store::StoreError),
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
        let body = body_of(&jurisdiction).map_err(StartError::Profile)?;
        return Ok(Governing { profile, jurisdiction, body, text, taken: None });
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
        let state = Some(config.profile.values().state.clone());
        let mut desk = Desk::open(&config.home, state.clone())?;
        let rules = Rules::open()?;
        let governing = governing(&desk, &config, text)?;
        desk.keep_time_by(governing.terms());
        let shipped = desk::tables(state)?;
        let annex = Arc::new(Annex::open(&config.home)?);
        let beside = || Arc::clone(&annex);
        let provider = config.provider.clone().map(|it| Provider::new(it, config.origin.as_str(), beside()));
        let seal = desk.store().answer_seal();
        let register = desk.store().read().newest_register().map_err(DeskError::from)?;
        let works = Works::start(desk, governing.profile.clone(), config.offset, Arc::clone(&world))?;
        let readers = Arc::new(Readers::new(config.home.clone()));
        // Whatever changes from now on is taken up.
        let seen = Seen {
            number: AtomicI64::new(annex.version()?),
            at: AtomicI64::new(i64::MIN),
            turn: tokio::sync::Mutex::default(),
        };
        Ok(Arc::new(Self {
            limits: Limits {
                attempts: Limiter::new(Limit::ATTEMPTS),
                attempts_from: Limiter::new(Limit::ATTEMPTS_FROM),
                strangers: Limiter::new(Limit::STRANGER),
                asked_from: Limiter::new(Limit::ASKED_FROM),
                asked: Limiter::new(Limit::ASKED),
                receipts_from: Limiter::new(Limit::RECEIPTS_FROM),
                receipts: Limiter::new(Limit::RECEIPTS),
                reads: Limiter::new(config.reads),
                checks: Limiter::new(config.checks),
            },
            accounts: Accounts::of(beside(), config.strength),
            logins: Logins::of(beside()),
            challenges: Challenges::of(beside()),
            keys: Arc::new(Keys::of(beside(), seal, world.as_ref())),
            annex,
            config,
            world: WorldOf(world),
            works,
            readers,
            rules,
            recording: tokio::sync::Mutex::new(()),
            traces: OnceLock::new(),
            provider,
            metrics: Metrics::default(),
            counted: crate::api::waiting::Counted::default(),
            figures: crate::api::commission::figures::Counted::default(),
            storms: std::sync::Mutex::default(),
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

    /// Works with what lies beside the record, on a thread that may wait for the disk or the server.
    ///
    /// # Errors
    /// What the work itself says.
    pub async fn beside<T: Send + 'static>(
        self: &Arc<Self>,
        work: impl FnOnce(&Self) -> Result<T, Problem> + Send + 'static,
    ) -> Result<T, Problem> {
        let here = Arc::clone(self);
        let done = tokio::task::spawn_blocking(move || work(&here)).await;
        done.unwrap_or_else(|_| Err(Problem::fault("work beside the record broke off")))
    }

    /// Puts changes of accounts on the record that are not there yet, in the name of whoever made them.
    ///
    /// # Errors
    /// The accounts cannot be read, or the record fails: then they stay where they are.
    pub async fn record_changes(self: &Arc<Self>) -> Result<(), Problem> {
        let _turn = self.recording.lock().await;
        loop {
            let take = |app: &Self| Ok(app.accounts.take_pending(64, app.world.now().micros())?);
            let taken = self.beside(take).await?;
            if taken.is_empty() {
                return Ok(());
            }
            let ids: Vec<i64> = taken.iter().map(|it| it.id).collect();
            for change in taken {
                let look = Look {
                    actor: change.by,
                    verb: "account".to_owned(),
                    shown: 0,
                    named: change.alert.into_iter().collect(),
                    reason: change.says,
                };
                self.works.look(look).await?;
            }
            self.beside(move |app| Ok(app.accounts.recorded(&ids)?)).await?;
        }
    }

    /// Forgets logins that have ended elsewhere; says whether anything changed. Where the record is on a server that is
    /// asked a few times a second, in a home of its own at every request.
    ///
    /// # Errors
    /// What lies beside the record cannot be read: then no login counts.
    pub async fn take_up_changes(self: &Arc<Self>, now: i64) -> Result<bool, Problem> {
        if !self.annex.is_shared() {
            return self.look();
        }
        if self.is_fresh(now) {
            return Ok(false);
        }
        let _turn = self.seen.turn.lock().await;
        // Whoever waited for the turn finds what the one before it found.
        if self.is_fresh(now) {
            return Ok(false);
        }
        let changed = self.beside(Self::look).await?;
        self.seen.at.store(now, Ordering::Release);
        Ok(changed)
    }

    fn is_fresh(&self, now: i64) -> bool {
        now.saturating_sub(self.seen.at.load(Ordering::Acquire)).saturating_abs() < FRESH
    }

    fn look(&self) -> Result<bool, Problem> {
        let number = self.annex.version()?;
        let changed = self.seen.number.load(Ordering::Acquire) != number;
        if changed {
            // Before it counts as seen, so that nobody passes in between.
            self.logins.keep_live()?;
            self.seen.number.store(number, Ordering::Release);
        }
        Ok(changed)
    }

    /// The account where login and password fit, compared on a thread of its own.
    ///
    /// # Errors
    /// Too many are compared already, or the accounts cannot be read.
    pub async fn prove(
        self: &Arc<Self>,
        login: String,
        password: String,
    ) -> Result<Option<Account>, Problem> {
        let _turn = self.proving.acquire().await.map_err(|_| Problem::busy())?;
        self.beside(move |app| Ok(app.accounts.prove(&login, &password)?)).await
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
