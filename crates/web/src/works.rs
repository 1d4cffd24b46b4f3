//! The one thread that writes: it owns the desk, and everything that changes the record goes through it.
//!
//! What waits when it looks up is taken together: all looks in one transaction, all checks in another, then acts one by
//! one in the order they came. A channel of a fixed length leads to it; where it is full the caller is told at once.
//! Promise: nothing is dropped in silence; what was taken is finished, also when the server stops, and the record then
//! ends with a signed checkpoint; after a fault of the disk nothing more is taken.
//! Serves: P12, P15; design section 6 (one writer).

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

use casework::border::{Moment, Profile};
use desk::border::{Answered, Asked, Border};
use desk::clocks::Letter;
use desk::requests::Body;
use desk::{Act, Desk, DeskError, Look};
use store::{Claim, StoreError, Wake};
use terms::{Actor, Date, Seq};
use tokio::sync::{broadcast, mpsc, oneshot};

use crate::http::Problem;
use crate::outside::{Rng, World};

/// Jobs that wait at the most.
const WAITING: usize = 1_024;
/// Jobs taken together at the most.
const TOGETHER: usize = 256;
/// Changes that a slow listener may be behind.
const BEHIND: usize = 256;
/// How often an act is done where another node writes between its reading and its entering. From the second time on that
/// happens only behind an entry of its own.
const TRIES: u32 = 10;
/// The longest that what another node wrote waits to be taken over.
const UNTOLD: Duration = Duration::from_secs(1);
/// Entries told of one by one; after an import listeners are told that much changed.
const TOLD: usize = 200;

/// What the thread works with.
pub struct Bench {
    /// The record.
    pub desk: Desk,
    /// The index of names.
    pub border: Arc<Border>,
    /// The profile.
    pub profile: Profile,
    world: World,
    offset: i16,
    /// That this node, and no other on the same record, does what is due.
    ticks: Option<Claim>,
}

impl std::fmt::Debug for Bench {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Bench")
    }
}

impl Bench {
    /// Now, in local time.
    #[must_use]
    pub fn moment(&self) -> Moment {
        Moment::new(self.world.now().micros(), self.offset)
    }

    /// The day.
    #[must_use]
    pub fn day(&self) -> Date {
        self.moment().date()
    }

    /// Whether what is due is done here: by one node of those that share a record. Another one takes over when this
    /// one is gone.
    fn ticks(&mut self) -> Result<bool, StoreError> {
        if self.ticks.is_none() {
            self.ticks = self.desk.store().claim("tick")?;
        }
        Ok(self.ticks.is_some())
    }

    /// Does what is due for requests before a body; says whether something is left.
    fn tick_requests(&mut self, tick: &Actor, body: &Body) -> bool {
        match self.act(tick, |desk, _, _, act| desk.tick_requests(body, act)) {
            Ok(ticked) => {
                // Entries alone: whose request it is stands on the record.
                for (first, rule, told) in &ticked.escalated {
                    let told: Vec<&str> = told.iter().map(|it| it.code()).collect();
                    tracing::warn!(
                        request = first.0,
                        rule = rule.code(),
                        told = told.join(","),
                        "a deadline is escalated"
                    );
                }
                if let Some(doubt) = ticked.doubt {
                    tracing::error!(doubt, "no deadline of a request comes to its end");
                }
                ticked.more
            }
            Err(error) => {
                tracing::error!(%error, "the tick of requests");
                false
            }
        }
    }

    /// Tells holders of copies what they are owed; says whether something is left.
    fn tick_recalls(&mut self, tick: &Actor) -> bool {
        let terms = casework::recall::Terms::default();
        match self.act(tick, |desk, _, _, act| desk.tick_recalls(&terms, act)) {
            Ok(ticked) => {
                for (alert, copy, step, number) in &ticked.told {
                    tracing::warn!(
                        alert = alert.as_str(),
                        copy = copy.0,
                        step = step.code(),
                        number,
                        "a recall is owed"
                    );
                }
                ticked.more
            }
            Err(error) => {
                tracing::error!(%error, "the tick of recalls");
                false
            }
        }
    }

    /// Reads, compares and enters as one step, on all nodes that share the record: what `work` found is still so when it
    /// enters something, otherwise it is done again. The second time other nodes wait from before it reads, so that
    /// nobody who writes all the time keeps it from its end.
    fn in_one_step<T>(
        &mut self,
        mut work: impl FnMut(&mut Self) -> Result<T, Problem>,
    ) -> Result<T, Problem> {
        let mut tries = 0;
        loop {
            self.desk.begin_step(tries > 0)?;
            let done = work(self);
            let moved = self.desk.end_step();
            tries += 1;
            if done.is_ok() || !moved || tries == TRIES {
                return done;
            }
        }
    }

    /// One act of somebody, now.
    pub fn act<T>(
        &mut self,
        actor: &Actor,
        work: impl FnOnce(&mut Desk, &Border, &Profile, &mut Act<'_>) -> T,
    ) -> T {
        let on = self.day();
        let world = Arc::clone(&self.world);
        let clock = || world.now();
        let mut rng = Rng(world.as_ref());
        let mut act = Act { actor: actor.clone(), on, clock: &clock, rng: &mut rng };
        work(&mut self.desk, &self.border, &self.profile, &mut act)
    }
}

type Answer<T> = oneshot::Sender<Result<T, Problem>>;
type Work = Box<dyn FnOnce(&mut Bench) + Send>;

enum Job {
    Check(Box<Asked>, Actor, Answer<Box<Answered>>),
    Look(Box<Look>, Answer<Seq>),
    Act(Work),
    /// Another node wrote.
    Follow,
    Checkpoint,
    Stop,
}

/// Something changed on the record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The entries on the record since.
    pub size: u64,
    /// The alert it is about; none where much changed at once.
    pub alert: Option<String>,
    /// The kind of entry.
    pub kind: String,
}

/// How the thread fares, for metrics and readiness.
#[derive(Debug, Default)]
pub struct Gauges {
    /// Entries on the record.
    pub size: AtomicU64,
    /// Entries the index of names has applied.
    pub applied: AtomicU64,
    /// Erasures seen: openings for reading are made anew.
    pub erasures: AtomicU64,
    /// Checks answered.
    pub checks: AtomicU64,
    /// Transactions that carried them.
    pub batches: AtomicU64,
    /// The last tick left deadlines to the next one, because very much was due.
    pub more: AtomicBool,
    /// The disk failed, or a job broke off.
    pub failed: AtomicBool,
}

/// The way to the thread.
#[derive(Clone, Debug)]
pub struct Works {
    send: mpsc::Sender<Job>,
    changes: broadcast::Sender<Change>,
    gauges: Arc<Gauges>,
    index: Arc<Border>,
    thread: Arc<Mutex<Option<Ending>>>,
}

type Ending = JoinHandle<Result<(), DeskError>>;

impl std::fmt::Debug for Job {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Job")
    }
}

impl Works {
    /// Starts the thread.
    ///
    /// # Errors
    /// The index of names cannot be made, or there is no thread to be had.
    pub fn start(desk: Desk, profile: Profile, offset: i16, world: World) -> Result<Self, DeskError> {
        let border = Arc::new(Border::open(desk.store())?);
        let gauges = Arc::new(Gauges::default());
        gauges.size.store(desk.store().size(), Ordering::Relaxed);
        gauges.applied.store(border.view().applied(), Ordering::Relaxed);
        let (send, receive) = mpsc::channel(WAITING);
        let (changes, _) = broadcast::channel(BEHIND);
        let home = desk.store().dir().to_owned();
        let index = Arc::clone(&border);
        let wake = desk.store().listen()?;
        let bench = Bench { desk, border, profile, world, offset, ticks: None };
        let thread = Thread { bench, receive, changes: changes.clone(), gauges: Arc::clone(&gauges) };
        let spawned = std::thread::Builder::new().name("desk".to_owned()).spawn(move || thread.run());
        let thread = spawned.map_err(|source| {
            DeskError::Store(StoreError::Io { doing: "start the thread of the desk for", path: home, source })
        })?;
        let works = Self { send, changes, gauges, index, thread: Arc::new(Mutex::new(Some(thread))) };
        if let Some(wake) = wake {
            works.follow(wake)?;
        }
        Ok(works)
    }

    /// Takes over what other nodes write as soon as they say so. An act reads the whole record in any case: this keeps
    /// pages, listeners and the index of names from waiting for the next one.
    fn follow(&self, mut wake: Wake) -> Result<(), StoreError> {
        let send = self.send.clone();
        let mut lost = false;
        let listen = move || {
            while !send.is_closed() {
                if lost {
                    std::thread::sleep(UNTOLD);
                } else if let Err(error) = wake.wait(UNTOLD) {
                    tracing::warn!(%error, "nobody tells what other nodes write: looking every second");
                    lost = true;
                }
                // Where the channel is full, what waits in it takes over what others wrote.
                let _ = send.try_send(Job::Follow);
            }
        };
        let spawned = std::thread::Builder::new().name("other nodes".to_owned()).spawn(listen);
        spawned.map(drop).map_err(|source| StoreError::Io {
            doing: "start the thread that listens to other nodes for",
            path: std::path::PathBuf::from("the record"),
            source,
        })
    }

    /// How it fares.
    #[must_use]
    pub fn gauges(&self) -> &Gauges {
        &self.gauges
    }

    /// The index of names.
    #[must_use]
    pub fn index(&self) -> &Border {
        &self.index
    }

    /// Jobs that wait.
    #[must_use]
    pub fn waiting(&self) -> usize {
        WAITING - self.send.capacity()
    }

    /// Told of what changes from now on.
    #[must_use]
    pub fn changes(&self) -> broadcast::Receiver<Change> {
        self.changes.subscribe()
    }

    fn give(&self, job: Job) -> Result<(), Problem> {
        if self.gauges.failed.load(Ordering::Relaxed) {
            return Err(Problem::fault("the thread of the desk has ended"));
        }
        self.send.try_send(job).map_err(|error| match error {
            mpsc::error::TrySendError::Full(_) => Problem::busy(),
            mpsc::error::TrySendError::Closed(_) => Problem::fault("the thread of the desk has ended"),
        })
    }

    /// Checks a traveller. What comes back is on the record.
    ///
    /// # Errors
    /// Too much waits, or the record fails: then nothing was answered.
    pub async fn check(&self, asked: Asked, officer: Actor) -> Result<Box<Answered>, Problem> {
        let (tell, told) = oneshot::channel();
        self.give(Job::Check(Box::new(asked), officer, tell))?;
        answered(told).await
    }

    /// Puts a look on the record.
    ///
    /// # Errors
    /// Too much waits, or the record fails: then nothing may be shown.
    pub async fn look(&self, look: Look) -> Result<Seq, Problem> {
        let (tell, told) = oneshot::channel();
        self.give(Job::Look(Box::new(look), tell))?;
        answered(told).await
    }

    /// Does one act. Whatever it compares (what a form was made on, what was done already, who did the first step) it
    /// compares in `work`: that and what it enters are one step, whoever writes at another node.
    ///
    /// # Errors
    /// Too much waits, or whatever the act itself says.
    pub async fn act<T: Send + 'static>(
        &self,
        work: impl FnMut(&mut Bench) -> Result<T, Problem> + Send + 'static,
    ) -> Result<T, Problem> {
        let (tell, told) = oneshot::channel();
        self.give(Job::Act(Box::new(move |bench| {
            // Whoever asked may have gone: what was done is on the record.
            let _ = tell.send(bench.in_one_step(work));
        })))?;
        answered(told).await
    }

    /// Does what is due: clocks whose end came, permissions that are over, letters whose day it is. A full channel
    /// leaves it to the next one. Requests go by what their body fixes. `write` keeps the letters for the gateway to send; they are on the record before.
    pub fn tick(&self, body: Body, write: impl FnOnce(&[Letter]) + Send + 'static) {
        let gauges = Arc::clone(&self.gauges);
        let _ = self.give(Job::Act(Box::new(move |bench| {
            let tick = Actor::Auto("tick".to_owned());
            match bench.ticks() {
                Ok(true) => {}
                Ok(false) => return,
                Err(error) => return tracing::error!(%error, "the tick"),
            }
            match bench.act(&tick, |desk, _, _, act| desk.tick(act)) {
                Ok(ticked) => {
                    // Ids alone: whose it is stands on the record, and who was told with it.
                    for (alert, late) in &ticked.escalated {
                        let told: Vec<&str> = late.told.iter().map(|it| it.code()).collect();
                        let alert = alert.as_ref().map_or("none", |it| it.as_str());
                        let (begun, rule) = (late.clock.begun.0, late.clock.rule.code());
                        tracing::warn!(alert, begun, rule, told = told.join(","), "a clock is escalated");
                    }
                    write(&ticked.sent);
                }
                Err(error) => tracing::error!(%error, "the tick"),
            }
            let requests = bench.tick_requests(&tick, &body);
            match bench.act(&tick, |desk, _, _, act| desk.tick_watches(act)) {
                Ok(over) => over.iter().for_each(|it| tracing::info!(watch = it.0, "fingerprints ended")),
                Err(error) => tracing::error!(%error, "the tick of fingerprints"),
            }
            gauges.more.store(bench.tick_recalls(&tick) || requests, Ordering::Relaxed);
        })));
    }

    /// Tells holders of copies what they are owed, out of turn: something was called back, or a copy went out late.
    pub fn tell_recalls(&self) {
        let gauges = Arc::clone(&self.gauges);
        // Where too much waits, the tick does it.
        let _ = self.give(Job::Act(Box::new(move |bench| {
            if matches!(bench.ticks(), Ok(true)) && bench.tick_recalls(&Actor::Auto("tick".to_owned())) {
                gauges.more.store(true, Ordering::Relaxed);
            }
        })));
    }

    /// Signs the record, some time soon.
    pub fn checkpoint(&self) {
        // Where too much waits, the next one does it.
        let _ = self.give(Job::Checkpoint);
    }

    /// Finishes what was taken, signs the record and ends the thread.
    ///
    /// # Errors
    /// The record failed.
    pub fn stop(&self) -> Result<(), DeskError> {
        let _ = self.send.blocking_send(Job::Stop);
        let thread = self.thread.lock().unwrap_or_else(PoisonError::into_inner).take();
        match thread.map(JoinHandle::join) {
            None => Ok(()),
            Some(Ok(ended)) => ended,
            Some(Err(_)) => Err(DeskError::NothingKept),
        }
    }
}

async fn answered<T>(told: oneshot::Receiver<Result<T, Problem>>) -> Result<T, Problem> {
    told.await.unwrap_or_else(|_| Err(Problem::fault("a job ended without an answer")))
}

struct Thread {
    bench: Bench,
    receive: mpsc::Receiver<Job>,
    changes: broadcast::Sender<Change>,
    gauges: Arc<Gauges>,
}

impl Thread {
    fn run(mut self) -> Result<(), DeskError> {
        let mut jobs = Vec::with_capacity(TOGETHER);
        let mut signed = self.bench.desk.store().size();
        loop {
            let taken = self.receive.blocking_recv_many(&mut jobs, TOGETHER);
            let before = self.bench.desk.store().size();
            let (mut checks, mut looks, mut acts) = (Vec::new(), Vec::new(), Vec::new());
            let (mut stop, mut sign, mut follow) = (taken == 0, false, false);
            for job in jobs.drain(..) {
                match job {
                    Job::Check(asked, officer, tell) => checks.push((asked, officer, tell)),
                    Job::Look(look, tell) => looks.push((look, tell)),
                    Job::Act(work) => acts.push(work),
                    Job::Follow => follow = true,
                    Job::Checkpoint => sign = true,
                    Job::Stop => stop = true,
                }
            }
            // A job that broke off may have left the record half way: nothing more is taken.
            let done = catch_unwind(AssertUnwindSafe(|| {
                if follow && let Err(error) = self.bench.desk.refresh() {
                    self.failed(&error);
                }
                self.look(looks);
                self.check(checks);
                for work in acts {
                    work(&mut self.bench);
                }
            }));
            if let Err(why) = done {
                tracing::error!(why = words(&why), "the thread of the desk broke off");
                self.gauges.failed.store(true, Ordering::Relaxed);
                return Err(DeskError::NothingKept);
            }
            self.tell(before);
            if self.bench.desk.store().is_stopped() && !self.gauges.failed.swap(true, Ordering::Relaxed) {
                tracing::error!("a write failed: nothing more is taken, and the server ends");
            }
            if stop {
                self.receive.close();
                if self.receive.is_empty() {
                    return self.end(signed);
                }
            } else if sign && self.bench.desk.store().size() > signed {
                match self.bench.desk.checkpoint() {
                    Ok(_) => signed = self.bench.desk.store().size(),
                    Err(error) => self.failed(&error),
                }
            }
        }
    }

    fn look(&mut self, looks: Vec<(Box<Look>, Answer<Seq>)>) {
        if looks.is_empty() {
            return;
        }
        let (looks, tell): (Vec<Look>, Vec<_>) = looks.into_iter().map(|(look, tell)| (*look, tell)).unzip();
        let server = Actor::Auto("server".to_owned());
        match self.bench.act(&server, |desk, _, _, act| desk.looked(&looks, act)) {
            Ok(seqs) => seqs.into_iter().zip(tell).for_each(|(seq, tell)| drop(tell.send(Ok(seq)))),
            Err(error) => {
                self.failed(&error);
                let says = error.to_string();
                tell.into_iter().for_each(|it| drop(it.send(Err(Problem::fault(says.clone())))));
            }
        }
    }

    fn check(&mut self, checks: Vec<(Box<Asked>, Actor, Answer<Box<Answered>>)>) {
        if checks.is_empty() {
            return;
        }
        let mut asked = Vec::with_capacity(checks.len());
        let mut officers = Vec::with_capacity(checks.len());
        let mut tell = Vec::with_capacity(checks.len());
        for (one, officer, answer) in checks {
            asked.push(*one);
            officers.push(officer);
            tell.push(answer);
        }
        let server = Actor::Auto("server".to_owned());
        let answered = self.bench.act(&server, |desk, border, profile, act| {
            desk.check_each(border, profile, &asked, &officers, act)
        });
        match answered {
            Ok(answered) => {
                self.gauges.checks.fetch_add(answered.len() as u64, Ordering::Relaxed);
                self.gauges.batches.fetch_add(1, Ordering::Relaxed);
                answered.into_iter().zip(tell).for_each(|(it, tell)| drop(tell.send(Ok(Box::new(it)))));
            }
            Err(error) => {
                self.failed(&error);
                let says = error.to_string();
                tell.into_iter().for_each(|it| drop(it.send(Err(Problem::fault(says.clone())))));
            }
        }
    }

    /// A disk that failed once is trusted with nothing more.
    fn failed(&self, error: &DeskError) {
        tracing::error!(%error, "the record");
        if let DeskError::Store(StoreError::Fatal { .. } | StoreError::Stopped) = error {
            self.gauges.failed.store(true, Ordering::Relaxed);
        }
    }

    /// Tells listeners and gauges what came on the record.
    fn tell(&self, before: u64) {
        let store = self.bench.desk.store();
        let size = store.size();
        self.gauges.size.store(size, Ordering::Relaxed);
        if size == before {
            self.gauges.applied.store(self.bench.border.view().applied(), Ordering::Relaxed);
            return;
        }
        // The index follows at once, not at the next check.
        if let Err(error) = self.bench.border.refresh(&store.read(), size) {
            tracing::error!(%error, "the index of names");
        }
        self.gauges.applied.store(self.bench.border.view().applied(), Ordering::Relaxed);
        let new = usize::try_from(size - before).unwrap_or(usize::MAX);
        let after = before.checked_sub(1).map(Seq);
        let page = store.read().since(after, new.min(TOLD));
        let Ok(page) = page else { return };
        for (_, kind, alert) in &page {
            if kind == "erased" {
                self.gauges.erasures.fetch_add(1, Ordering::Release);
            }
            // A clock that no alert was met with wakes whoever was told of it, too.
            if alert.is_some() || kind.starts_with("clock_") {
                let alert = alert.as_ref().map(ToString::to_string);
                let change = Change { size, alert, kind: kind.clone() };
                let _ = self.changes.send(change);
            }
        }
        if new > TOLD {
            self.gauges.erasures.fetch_add(1, Ordering::Release);
            let _ = self.changes.send(Change { size, alert: None, kind: "many".to_owned() });
        }
    }

    fn end(&mut self, signed: u64) -> Result<(), DeskError> {
        if self.bench.desk.store().is_stopped() {
            return Err(StoreError::Stopped.into());
        }
        if self.bench.desk.store().size() > signed {
            self.bench.desk.checkpoint()?;
        }
        let world = Arc::clone(&self.bench.world);
        self.bench.border.keep_if_grown(self.bench.desk.store(), &mut Rng(world.as_ref()))?;
        Ok(())
    }
}

/// What a job said when it broke off.
fn words(why: &Box<dyn Any + Send>) -> &str {
    why.downcast_ref::<&str>()
        .copied()
        .or_else(|| why.downcast_ref::<String>().map(String::as_str))
        .unwrap_or("")
}
