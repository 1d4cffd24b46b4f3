//! Permission on one record that two nodes write: what holds after every order of events.
//!
//! An alert of a class A bureau with documented misuse (two officials), and an ordinary one (one official); a person whom
//! an authority may protect against the first sender; officials of two units, one of them with a second account. A node
//! reads the record, decides with what it read, appends, and tells; it may be killed in between.
//!
//! | step | function of the product |
//! |---|---|
//! | a decision | `casework::verification::decide` on what the node read |
//! | an entry, a new content, a lift | `casework::examination::combine`, `casework::standing::after` |
//! | what is in force | `casework::permission::Permission::over` |
//!
//! The fence, the transaction and the clock are the model's own: they stand in `store` and in the desk.
//! Promise: I1 to I5, I8, I12, I15, the fence, one outcome of two reviewers at once.

mod visit;

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use casework::examination::combine;
use casework::permission::{Now, Permission};
use casework::standing;
use casework::verification::{Against, First, Matter, Powers, decide};
use terms::alert::Channel;
use terms::examination::{Examination, Standing, Versions};
use terms::finding::{Basis, Effect, Finding, Ground, GroundValue, Lifter, RuleId};
use terms::verification::{
    Assurance, AssuranceCriterion, Decided, Decision, DecisionKind, GroupAtRisk, Official, OfficialReading,
    Reading, Review, Step, StepAnswer,
};
use terms::{AlertId, Date, Level, Measure, MeasureSet, Origin, Seq, Track};

use crate::mutant::Mutant;

/// Alerts, officials and nodes of the model.
pub const ALERTS: usize = 2;
/// Ugne of the gateway; Ieva the prosecutor; Ugne again under another account, of another unit.
pub const OFFICIALS: usize = 3;
/// Writers of the record.
pub const NODES: usize = 2;

/// A period of the model, in microseconds: a permission of arrest lasts two of them.
const PERIOD: i64 = 15 * 86_400_000_000;
/// When the clock of an alert is due, in periods.
const DUE: u8 = 1;
const WHY: &str = "The warrant names the act, the place and two witnesses; nothing speaks against it.";

/// How far the model goes.
#[derive(Clone, Copy, Debug)]
pub struct Bounds {
    /// Events that come from outside, at most.
    pub events: u8,
    /// Decisions that are begun, at most.
    pub drafts: u8,
    /// Periods.
    pub periods: u8,
}

/// The model.
#[derive(Clone, Debug)]
pub struct Office {
    /// The guard that is gone, if any.
    pub mutant: Option<Mutant>,
    /// How far it goes.
    pub bounds: Bounds,
    scene: Arc<Scene>,
}

/// What never changes.
#[derive(Debug)]
struct Scene {
    ids: Vec<AlertId>,
    officials: Vec<Official>,
    powers: Powers,
    authors: Vec<Vec<String>>,
    /// The examination on every set of facts: alert, content, protection, misuse.
    examinations: Vec<Examination>,
    /// What each official reads on each content.
    readings: Vec<[OfficialReading; 2]>,
}

/// A value that is shared and never changed, with its hash: states that differ in one alert share the other.
#[derive(Debug)]
pub struct Shared<T>(Arc<T>, u64);

impl<T: Hash> Shared<T> {
    fn new(value: T) -> Self {
        let mut hasher = DefaultHasher::new();
        value.hash(&mut hasher);
        Self(Arc::new(value), hasher.finish())
    }
}

impl<T: Hash + Clone> Shared<T> {
    /// Another value in its place.
    fn alter<R>(&mut self, change: impl FnOnce(&mut T) -> R) -> R {
        let mut value = T::clone(self);
        let given = change(&mut value);
        *self = Self::new(value);
        given
    }
}

impl<T> Clone for Shared<T> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), self.1)
    }
}

impl<T> std::ops::Deref for Shared<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: PartialEq> PartialEq for Shared<T> {
    fn eq(&self, other: &Self) -> bool {
        self.1 == other.1 && self.0 == other.0
    }
}

impl<T: Eq> Eq for Shared<T> {}

impl<T> Hash for Shared<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.1.hash(state);
    }
}

/// One alert.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Case {
    /// The content: 0, or 1 after the sender changed it.
    pub revision: u8,
    /// It was recalled.
    pub recalled: bool,
    /// What holds.
    pub standing: Standing,
    /// Of each official, the content that was read.
    pub read: [Option<u8>; OFFICIALS],
    /// What a first official decided and nobody confirmed.
    pub waiting: Option<Shared<Decided>>,
    /// The newest permission.
    pub permission: Option<Shared<Decided>>,
    /// Its end was entered.
    pub ended: bool,
    /// A decision counted.
    pub counted: bool,
    /// The clock of a decision.
    pub clock: Clock,
}

/// The clock that a decision is due by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Clock {
    /// It runs.
    Running,
    /// It was met.
    Met,
    /// It was escalated.
    Escalated,
}

/// What a node is doing.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Node {
    /// Nothing.
    Idle,
    /// It has read the record for a decision.
    Drafting(Draft),
    /// It has appended, and has not told yet.
    Appended {
        /// The alert.
        alert: usize,
    },
}

/// What a node read, and what it is to decide.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Draft {
    /// The alert.
    pub alert: usize,
    /// The official.
    pub by: usize,
    /// What is decided.
    pub wish: Wish,
    /// The alert as it was read.
    pub case: Shared<Case>,
    /// Protection as it was read.
    pub protected: bool,
    /// Misuse evidence as it was read.
    pub misuse: bool,
    /// Something protective was appended since.
    pub overtaken: bool,
    /// Something was decided on this alert since.
    pub decided_since: bool,
}

/// What an official decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Wish {
    /// To permit arrest.
    Permit,
    /// To confirm the first official's permission.
    Confirm,
    /// To confirm it without having read.
    Unread,
    /// To decide against.
    Against,
}

/// Everything.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct State {
    /// The alerts.
    pub cases: Vec<Shared<Case>>,
    /// The nodes.
    pub nodes: Vec<Node>,
    /// An authority protects the person against the first sender.
    pub protected: bool,
    /// Misuse by the second sender is documented.
    pub misuse: bool,
    /// Registers and recall feed are fresh.
    pub fresh: bool,
    /// Periods that passed.
    pub time: u8,
    /// A node was killed.
    pub crashed: bool,
    /// Events from outside, and decisions begun.
    pub events: u8,
    /// Decisions begun.
    pub drafts: u8,
    /// Promises that a step broke.
    pub broken: Vec<&'static str>,
}

/// One step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Event {
    /// An authority enters protection, or ends it.
    Protection(bool),
    /// A recall of an alert.
    Recall(usize),
    /// The sender changes an alert.
    Revision(usize),
    /// Documented misuse by the second sender is entered.
    Misuse,
    /// Evidence services fail, or come back.
    Evidence(bool),
    /// A node reads the record for a decision of an official on an alert.
    Begin(usize, usize, usize, Wish),
    /// A node appends what it decided.
    Append(usize),
    /// A node tells what it appended.
    Tell(usize),
    /// A node is killed.
    Kill(usize),
    /// A period passes.
    Tick,
}

impl Office {
    /// An office, with a guard taken out or none.
    #[must_use]
    pub fn new(mutant: Option<Mutant>, bounds: Bounds) -> Self {
        let official = |person: &str, login: &str, unit: &str, authority: Option<&str>| Official {
            name: person.to_owned(),
            login: login.to_owned(),
            person: person.to_owned(),
            role: "verifying_official".to_owned(),
            unit: unit.to_owned(),
            authority: authority.map(str::to_owned),
        };
        // Where one unit, or one without a login, is what a mutant lets through, the second official is such a one.
        let unit = if mutant == Some(Mutant::OneUnit) { "gateway" } else { "prosecutor's office" };
        let login = if mutant == Some(Mutant::Nameless) { "" } else { "ieva@gateway" };
        let mut powers = Powers::default();
        powers.authorities.insert(Measure::ProvisionalArrest, "prosecutor general".to_owned());
        let officials = vec![
            official("ugne", "ugne@gateway", "gateway", None),
            official("ieva", login, unit, Some("prosecutor general")),
            official("ugne", "ugne@court", "court", Some("prosecutor general")),
        ];
        let flags = [false, true];
        let examinations = (0..ALERTS)
            .flat_map(|alert| flags.map(|it| (alert, it)))
            .flat_map(|(alert, changed)| flags.map(|it| (alert, changed, it)))
            .flat_map(|(alert, changed, protected)| flags.map(|it| (alert, changed, protected, it)))
            .filter_map(|(alert, changed, protected, misuse)| examined(alert, changed, protected, misuse))
            .collect();
        let scene = Scene {
            readings: officials.iter().map(|it| [whole(it, 0), whole(it, 1)]).collect(),
            examinations,
            ids: vec![AlertId::from_tail("first"), AlertId::from_tail("second")],
            officials,
            powers,
            // Whoever entered the second alert is Ugne; under no account does she permit a measure on it.
            authors: vec![vec!["clerk".to_owned()], vec!["ugne".to_owned()]],
        };
        Self { mutant, bounds, scene: Arc::new(scene) }
    }

    fn is(&self, mutant: Mutant) -> bool {
        self.mutant == Some(mutant)
    }

    /// The examination of an alert on the facts.
    fn examination(&self, alert: usize, revision: u8, protected: bool, misuse: bool) -> Option<&Examination> {
        let at =
            alert * 8 + usize::from(revision.min(1)) * 4 + usize::from(protected) * 2 + usize::from(misuse);
        self.scene.examinations.get(at)
    }

    /// The permission that a booth would act on, by the product's own judgement or by that of a mutant.
    #[must_use]
    pub fn in_force(&self, state: &State, alert: usize) -> bool {
        self.try_in_force(state, alert).unwrap_or(false)
    }

    fn try_in_force(&self, state: &State, alert: usize) -> Option<bool> {
        let case = state.cases.get(alert)?;
        let decided = case.permission.as_ref().filter(|_| !case.ended)?;
        let permission = Permission::of(Seq(100), decided)?;
        let lease = permission.lease();
        let examination = self.examination(alert, case.revision, state.protected, state.misuse)?;
        let mut standing = case.standing.clone();
        let mut now = Now {
            revision: Seq(u64::from(case.revision)),
            examination,
            standing: &case.standing,
            at: i64::from(state.time) * PERIOD,
        };
        let then = self.examination(alert, u8::try_from(lease.revision.0).ok()?, false, false)?;
        match self.mutant {
            Some(Mutant::Time) => now.at = lease.decided,
            Some(Mutant::Revision) => {
                now.revision = lease.revision;
                now.examination = then;
            }
            Some(Mutant::Facts) => now.examination = then,
            Some(Mutant::Level) => {
                standing.level = Level::Reviewable;
                standing.held.clear();
                now.examination = then;
                now.standing = &standing;
            }
            _ => {}
        }
        Some(permission.over(&now).is_none())
    }

    /// The decision that a node would append, by what it read.
    fn decision(&self, state: &State, draft: &Draft) -> Option<Result<Decided, Vec<Against>>> {
        let case = &draft.case;
        let scene = &self.scene;
        let mut examination = self.examination(draft.alert, case.revision, draft.protected, draft.misuse)?;
        let mut before = case.standing.clone();
        let mut official = scene.officials.get(draft.by)?.clone();
        let mut reading = match case.read.get(draft.by)? {
            Some(revision) => Some(self.reading(draft.by, *revision)?.clone()),
            None => None,
        };
        let true_official = official.clone();
        match self.mutant {
            Some(Mutant::OnePerson) if draft.wish == Wish::Confirm => {
                official.person = format!("{} again", official.login);
                official.login.push_str(".again");
            }
            Some(Mutant::OneUnit) => official.unit.push_str(" again"),
            Some(Mutant::Nameless) => official.login.push_str("some login"),
            Some(Mutant::OneSuffices) => before.track = Track::Ordinary,
            Some(Mutant::Unread) if reading.is_none() => {
                reading = Some(whole(&official, case.revision));
            }
            Some(Mutant::Protection) => {
                examination = self.examination(draft.alert, case.revision, false, draft.misuse)?;
                before.held.retain(|it| it.rule.as_str() != "person.protection");
                if !case.recalled {
                    before.level = before.level.max(Level::Suspended);
                }
            }
            Some(Mutant::Recall) => before.level = before.level.max(Level::Suspended),
            _ => {}
        }
        if let Some(reading) = &mut reading {
            reading.by = official.clone();
        }
        let nobody = Vec::new();
        let authors =
            scene.authors.get(draft.alert).filter(|_| !self.is(Mutant::OwnAlert)).unwrap_or(&nobody);
        let matter = Matter {
            alert: scene.ids.get(draft.alert)?,
            channel: Channel::InterpolRed,
            revision: Seq(u64::from(case.revision)),
            examination,
            standing: &before,
            authors,
            sighted: false,
            assurance_offered: false,
            powers: &scene.powers,
            evidence_fresh: state.fresh || self.is(Mutant::Stale),
            at: i64::from(state.time) * PERIOD,
            entry: Seq(100),
        };
        let confirms = matches!(draft.wish, Wish::Confirm | Wish::Unread);
        let kind = match draft.wish {
            Wish::Permit | Wish::Confirm | Wish::Unread => DecisionKind::Permit,
            Wish::Against => DecisionKind::DoNotEnforce,
        };
        let decision = Decision {
            kind,
            measure: kind.permits().then_some(Measure::ProvisionalArrest),
            conditions: Vec::new(),
            reasons: WHY.to_owned(),
            own_prosecutor: None,
            until: None,
        };
        let theirs = case.waiting.as_ref().and_then(|it| {
            let first = it.by.first()?;
            let by = scene.officials.iter().position(|official| official.login == first.login)?;
            Some((it, self.reading(by, u8::try_from(it.readings.first()?.0).ok()?)?))
        });
        let first = theirs.as_ref().filter(|_| confirms).map(|(decided, reading)| First {
            entry: Seq(50),
            decided,
            reading,
            review: Review::Confirm,
        });
        let read = reading.as_ref().map(|it| (it.revision, it));
        let decided = decide(&matter, &official, read, &decision, first.as_ref());
        Some(decided.map(|mut decided| {
            if let Some(last) = decided.by.last_mut() {
                *last = true_official;
            }
            decided
        }))
    }

    /// What an official reads on a content: every point excluded.
    fn reading(&self, by: usize, revision: u8) -> Option<&OfficialReading> {
        self.scene.readings.get(by)?.get(usize::from(revision))
    }

    /// The standing after an examination that a program makes.
    fn examine(&self, state: &mut State, alert: usize) -> Option<()> {
        let (protected, misuse) = (state.protected, state.misuse);
        let case = state.cases.get_mut(alert)?;
        let examination = self.examination(alert, case.revision, protected, misuse)?;
        let before = &case.standing;
        let mut after = standing::after(Some(before), examination);
        if self.is(Mutant::Raises) {
            (after.level, after.track) = (examination.level, examination.track);
        }
        if case.recalled {
            after.level = after.level.min(Level::Suppressed);
        }
        let raised = after.level > before.level || after.track < before.track;
        if after != *before {
            case.alter(|it| it.standing = after);
        }
        if raised {
            state.breaks("I1 a program raises");
        }
        Some(())
    }

    /// A node appends what it decided, or is refused.
    fn append(&self, state: &mut State, node: usize) -> Option<()> {
        let Node::Drafting(draft) = state.nodes.get(node)?.clone() else { return None };
        *state.nodes.get_mut(node)? = Node::Idle;
        // The fence, and the lock of the transaction: what was decided on is what the record holds.
        if draft.overtaken && !self.is(Mutant::Fence) {
            return Some(());
        }
        if draft.decided_since && !self.is(Mutant::Twice) {
            return Some(());
        }
        let Ok(decided) = self.decision(state, &draft)? else { return Some(()) };
        self.judge(state, &draft, &decided);
        let time = state.time;
        let counts = decided.counts;
        state.cases.get_mut(draft.alert)?.alter(|case| {
            if !counts {
                case.waiting = Some(Shared::new(decided));
                return;
            }
            case.standing = Standing { track: case.standing.track, ..decided.standing.clone() };
            case.counted = true;
            case.waiting = None;
            case.ended = false;
            case.permission = decided.lease.is_some().then(|| Shared::new(decided));
            if case.clock == Clock::Running && time < DUE {
                case.clock = Clock::Met;
            }
        });
        if counts {
            *state.nodes.get_mut(node)? = Node::Appended { alert: draft.alert };
        }
        state.decided_on(draft.alert, node);
        Some(())
    }

    /// The promises about a decision that is appended, said without the product's functions.
    fn judge(&self, state: &mut State, draft: &Draft, decided: &Decided) {
        let Some(case) = state.cases.get(draft.alert) else { return };
        let mut wrong = Vec::new();
        if decided.lease.is_some() {
            let two = case.standing.track > Track::Ordinary;
            let people: Vec<&str> = decided.by.iter().map(|it| it.person.as_str()).collect();
            let units: Vec<&str> = decided.by.iter().map(|it| it.unit.as_str()).collect();
            let differ = |all: &[&str]| matches!(all, [one, other] if one != other);
            if two && !(differ(&people) && differ(&units)) {
                wrong.push("I2 one person or one unit");
            }
            if decided.by.iter().any(|it| it.login.is_empty()) {
                wrong.push("I2 nobody");
            }
            let authors = self.scene.authors.get(draft.alert);
            if authors.is_some_and(|all| people.iter().any(|it| all.iter().any(|author| author == it))) {
                wrong.push("I2 the own alert");
            }
            let read = |official: &Official| {
                self.scene
                    .officials
                    .iter()
                    .zip(case.read)
                    .any(|(it, read)| it.login == official.login && read == Some(case.revision))
            };
            if two && !decided.by.iter().all(read) {
                wrong.push("I2 without a reading on this content");
            }
            if !state.fresh {
                wrong.push("I15 without evidence");
            }
            if matches!(draft.wish, Wish::Confirm | Wish::Unread) && case.waiting != draft.case.waiting {
                wrong.push("one first decision confirmed twice");
            }
        }
        let protected = draft.alert == 0 && state.protected;
        if decided.counts && decided.standing.level > Level::Suspended && (protected || case.recalled) {
            wrong.push("I4 a raise over a protective entry");
        }
        for broken in wrong {
            state.breaks(broken);
        }
    }

    /// A period passes: clocks are met or escalated, what is over is entered.
    fn tick(&self, state: &mut State) -> Option<()> {
        state.time = state.time.saturating_add(1);
        for alert in 0..ALERTS {
            self.examine(state, alert)?;
            let over = !self.in_force(state, alert);
            let time = state.time;
            let raised = state.cases.get_mut(alert)?.alter(|case| {
                if over && case.permission.is_some() && !self.is(Mutant::NotEntered) {
                    case.ended = true;
                }
                if case.clock != Clock::Running || time < DUE {
                    return false;
                }
                case.clock = if self.is(Mutant::Silent) { Clock::Running } else { Clock::Escalated };
                let before = case.standing.level;
                if self.is(Mutant::ClockPermits) {
                    case.standing.level = Level::Permitted;
                }
                case.standing.level > before
            });
            if raised {
                state.breaks("I1 a program raises");
            }
        }
        Some(())
    }

    fn protect(&self, state: &mut State, on: bool) -> Option<()> {
        let others = self.in_force(state, 1);
        state.protected = on;
        if on {
            state.overtake();
        }
        if !(on && self.is(Mutant::NotExamined)) {
            self.examine(state, 0)?;
        }
        if self.is(Mutant::EverythingLapses) {
            for case in &mut state.cases {
                case.alter(|it| it.ended = it.permission.is_some());
            }
        }
        if others && !self.in_force(state, 1) {
            state.breaks("I3 an unrelated entry ends a permission");
        }
        Some(())
    }

    fn step(&self, state: &mut State, event: Event) -> Option<()> {
        match event {
            Event::Protection(on) => self.protect(state, on)?,
            Event::Recall(alert) => {
                state.cases.get_mut(alert)?.alter(|it| {
                    it.recalled = true;
                    it.standing.level = it.standing.level.min(Level::Suppressed);
                });
                state.overtake();
            }
            Event::Revision(alert) => {
                state.cases.get_mut(alert)?.alter(|it| it.revision = 1);
                self.examine(state, alert)?;
                state.overtake();
            }
            Event::Misuse => {
                state.misuse = true;
                self.examine(state, 1)?;
                state.overtake();
            }
            Event::Evidence(fresh) => state.fresh = fresh,
            Event::Begin(node, by, alert, wish) => {
                // Whoever decides saves what was read first; one wish is of somebody who did not.
                let read = state.cases.get(alert).map(|it| it.revision).filter(|_| wish != Wish::Unread);
                if let Some(read) = read.filter(|_| state.heavy(alert)) {
                    let case = state.cases.get_mut(alert)?;
                    if case.read.get(by) != Some(&Some(read)) {
                        case.alter(|it| it.read.get_mut(by).map(|it| *it = Some(read)));
                    }
                }
                let case = state.cases.get(alert)?.clone();
                let (protected, misuse) = (state.protected, state.misuse);
                *state.nodes.get_mut(node)? = Node::Drafting(Draft {
                    alert,
                    by,
                    wish,
                    case,
                    protected,
                    misuse,
                    overtaken: false,
                    decided_since: false,
                });
                state.drafts = state.drafts.saturating_add(1);
                if self.is(Mutant::ToldFirst) {
                    self.told(state, alert)?;
                }
            }
            Event::Append(node) => self.append(state, node)?,
            Event::Tell(node) => {
                let Node::Appended { alert } = *state.nodes.get(node)? else { return None };
                self.told(state, alert)?;
                *state.nodes.get_mut(node)? = Node::Idle;
            }
            Event::Kill(node) => {
                *state.nodes.get_mut(node)? = Node::Idle;
                state.crashed = true;
            }
            Event::Tick => self.tick(state)?,
        }
        Some(())
    }

    /// An answer about a decision leaves.
    fn told(&self, state: &mut State, alert: usize) -> Option<()> {
        if !state.cases.get(alert)?.counted {
            state.breaks("I12 told before it is on the record");
        }
        Some(())
    }
}

impl State {
    fn breaks(&mut self, promise: &'static str) {
        if !self.broken.contains(&promise) {
            self.broken.push(promise);
            self.broken.sort_unstable();
        }
    }

    /// The first node is deciding or telling.
    #[must_use]
    pub fn first_at_work(&self) -> bool {
        self.nodes.first().is_some_and(|it| *it != Node::Idle)
    }

    /// An alert that takes two officials.
    #[must_use]
    pub fn heavy(&self, alert: usize) -> bool {
        self.cases.get(alert).is_some_and(|it| it.standing.track > Track::Ordinary)
    }

    /// Something protective is on the record: whoever read before decided on older facts.
    fn overtake(&mut self) {
        for node in &mut self.nodes {
            if let Node::Drafting(draft) = node {
                draft.overtaken = true;
            }
        }
    }

    /// Something was decided on an alert: whoever read it before reads it again.
    fn decided_on(&mut self, alert: usize, by: usize) {
        for (at, node) in self.nodes.iter_mut().enumerate() {
            if let Node::Drafting(draft) = node
                && at != by
                && draft.alert == alert
            {
                draft.decided_since = true;
            }
        }
    }
}

/// The examination of an alert on a set of facts.
fn examined(alert: usize, changed: bool, protected: bool, misuse: bool) -> Option<Examination> {
    let two = Lifter::TwoOfficials;
    let mut findings = Vec::new();
    if alert == 0 {
        findings.push(finding("sender.class", Effect::Enhance, MeasureSet::NONE, two, Basis::Sender));
        findings.push(finding("sender.presumption", Effect::Enhance, MeasureSet::NONE, two, Basis::Sender));
        if protected {
            let lifter = Lifter::GrantingAuthority;
            findings.push(finding(
                "person.protection",
                Effect::Bar,
                MeasureSet::ALL,
                lifter,
                Basis::Register,
            ));
        }
    }
    if alert == 1 && misuse {
        findings.push(finding("sender.misuse", Effect::Enhance, MeasureSet::NONE, two, Basis::Sender));
    }
    if changed {
        findings.push(finding("relay.changed_charges", Effect::Enhance, MeasureSet::NONE, two, Basis::Text));
    }
    let (level, track) = combine(&findings);
    Some(Examination {
        level,
        track,
        findings,
        offences: Vec::new(),
        grave: false,
        on: Date::new(2026, 6, 15).ok()?,
        holds_until: None,
        facts_to: None,
        versions: Versions { rules: "m".into(), indicators: "m".into(), policies: "m".into() },
    })
}

fn finding(
    rule: &'static str,
    effect: Effect,
    stops: MeasureSet,
    lifted_by: Lifter,
    basis: Basis,
) -> Finding {
    Finding {
        rule: RuleId::of(rule),
        effect,
        stops,
        lifted_by,
        basis,
        says: String::new(),
        grounds: vec![Ground {
            fact: "model".into(),
            value: GroundValue::Own(rule.to_owned()),
            origin: Origin::Official,
        }],
        law: std::borrow::Cow::Borrowed(&[]),
        asks: Vec::new(),
        cured: false,
    }
}

/// Every point excluded, with reasons.
fn whole(by: &Official, revision: u8) -> OfficialReading {
    let answers = Step::ALL
        .iter()
        .map(|&step| StepAnswer {
            step,
            reading: Reading::Excluded,
            reasons: WHY.to_owned(),
            missing: Vec::new(),
            // Before the first moment of the model.
            group: "1969-12-31"
                .parse()
                .ok()
                .filter(|_| step == Step::GeneralSituation)
                .map(|on| GroupAtRisk::excluded(WHY, "report on the courts", on)),
        })
        .collect();
    let revision = Seq(u64::from(revision));
    let assurances = vec![Assurance {
        given: "Ministry of Justice".to_owned(),
        met: vec![AssuranceCriterion::Specific],
        watched_by: "the embassy, monthly".to_owned(),
    }];
    OfficialReading { by: by.clone(), revision, answers, assurances }
}
