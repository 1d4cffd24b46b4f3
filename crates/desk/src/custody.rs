//! The custody board: who is detained because of an alert, what the alert says now, what is missing, whom to tell.
//!
//! The board is read from the record at each look: a recall, a protection or a lapse shows at once and not at a tick.
//! One custody that stands under several alerts is one row, and shows the worst of what they say.
//! Promise: P12. Every step can be recorded as it happened; a release ends the permissions that let the person be kept.
//! Nobody outside is told by it: the board names whom to tell, the sender and the consulate never among them.
//!
//! Serves ECHR Art 5 and ETS 24 Art 16 as the profile has them ([`casework::custody`]).

use std::collections::{BTreeMap, BTreeSet};

use casework::border::Profile;
use casework::border::measure::Told;
use casework::clock::Event;
use casework::custody::{self, Alert, Custody, Detained, Owed};
use casework::jurisdiction::Jurisdiction;
use casework::permission::Now;
use entries::{Consulted, CustodyHappened, Entry, Kind, Owner, PermissionLapsed};
use store::{Batch, Content, NewEntry, Reader, StoreError};
use terms::border::CustodyBegan;
use terms::custody::{CustodyEvent, CustodyStep};
use terms::finding::Effect;
use terms::verification::{LapseReason, Lapsed};
use terms::{Actor, AlertId, Date, Level, Measure, MeasureSet, Seq, Standing};

use crate::clocks::{Acting, any, happened};
use crate::verification::{DecideError, OF_PERMISSION, about, in_force, permission};
use crate::{Act, Desk, DeskError, consult};

/// Entries read at a time.
const PAGE: usize = 500;
/// Measures that let a person be kept.
const KEEPS: MeasureSet = MeasureSet::of(&[Measure::ProvisionalArrest, Measure::KeepDetained]);

/// One row of the board.
#[derive(Clone)]
pub struct Row {
    /// Where it stands.
    pub custody: Custody,
    /// Who deprived of liberty, as the entry has it.
    pub by: String,
    /// The ground in their words.
    pub ground: String,
    /// The alerts it stands under.
    pub alerts: Vec<AlertId>,
    /// The state that seeks the person, where one is known.
    pub sought_by: Option<String>,
    /// How the detention stands against them.
    pub detained: Detained,
    /// What is due, the earliest first.
    pub owed: Vec<Owed>,
    /// Whom to tell now.
    pub tell: Vec<Told>,
    /// What holds for the consulate of the state that seeks the person.
    pub consulate: Option<String>,
    /// Names of the person: those of an alert that is shown, else those the officer gave.
    pub names: Vec<String>,
    /// The level of the alert now, the lowest where it stands under several; none where none is known.
    pub level: Option<Level>,
    /// The measure with which it began, whether it was permitted, and who took it.
    pub taken: Option<(Measure, bool, Actor)>,
    /// The person is treated as a child.
    pub child: bool,
    /// Its steps, each once, in the order of the record.
    pub steps: Vec<StepLine>,
}

/// One step as it stands on the record.
#[derive(Clone, Debug)]
pub struct StepLine {
    /// Its entry.
    pub entry: Seq,
    /// When it was recorded, microseconds since 1970.
    pub recorded: i64,
    /// Who recorded it.
    pub by: Actor,
    /// It.
    pub event: CustodyEvent,
}

impl Row {
    /// The newest entry of it: what a form that records a step was made on.
    #[must_use]
    pub fn version(&self) -> Seq {
        self.steps.last().map_or(self.custody.began, |it| it.entry)
    }
}

/// Every custody, released ones among them, the most urgent first. Whoever shows it has put the look on the record.
///
/// # Errors
/// The record fails.
pub fn board(
    reader: &Reader<'_>,
    profile: &Profile,
    jurisdiction: &Jurisdiction,
    now: i64,
) -> Result<Vec<Row>, DeskError> {
    let steps = steps(reader, None)?;
    let mut rows = Vec::new();
    for begun in begun(reader)?.into_values() {
        rows.push(row(reader, &begun, &steps, profile, jurisdiction, now)?);
    }
    rows.sort_by_key(|it: &Row| {
        let next = it.owed.iter().filter(|it| it.met.is_none()).map(|it| it.due).min();
        (it.detained, next.unwrap_or(i64::MAX), it.custody.began)
    });
    Ok(rows)
}

/// One custody, by the entry with which it began; none where there is none. As [`board`], without reading the others.
///
/// # Errors
/// The record fails.
pub fn one(
    reader: &Reader<'_>,
    profile: &Profile,
    jurisdiction: &Jurisdiction,
    custody: Seq,
    now: i64,
) -> Result<Option<Row>, DeskError> {
    let Some(begun) = begun_at(reader, custody)? else { return Ok(None) };
    let steps = steps(reader, Some(custody))?;
    row(reader, &begun, &steps, profile, jurisdiction, now).map(Some)
}

/// The custodies that stand under an alert, in the order in which they began.
///
/// # Errors
/// The record fails.
pub fn under(
    reader: &Reader<'_>,
    profile: &Profile,
    jurisdiction: &Jurisdiction,
    alert: &AlertId,
    now: i64,
) -> Result<Vec<Row>, DeskError> {
    let mut first = BTreeSet::new();
    for stored in reader.followed(alert, &[Kind::CustodyBegun])? {
        first.insert(behind_another(reader, stored.plain.caused_by)?.unwrap_or(stored.plain.seq));
    }
    let mut rows = Vec::new();
    for custody in first {
        rows.extend(one(reader, profile, jurisdiction, custody, now)?);
    }
    Ok(rows)
}

/// The custody and how it stands; no ground and no name.
impl std::fmt::Debug for Row {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Row({:?}, {})", self.custody, self.detained.code())
    }
}

/// A step that was recorded.
#[derive(Clone, Debug)]
pub struct Stepped {
    /// Its entry, the first of them where it stands under several alerts.
    pub entry: Seq,
    /// Permissions that ended by it.
    pub lapsed: Vec<(AlertId, Lapsed)>,
}

/// Everything recorded of one custody.
struct Begun {
    first: Seq,
    began: CustodyBegan,
    /// The measure that brought it about.
    cause: Option<Seq>,
    /// The entries it began with: place, alert, owner.
    under: Vec<(Seq, Option<AlertId>, Owner)>,
}

impl Desk {
    /// The board: the most urgent first. Released persons are left out unless `all`. That somebody looked is entered
    /// before it is shown.
    ///
    /// # Errors
    /// The record fails.
    pub fn custody_board(
        &mut self,
        profile: &Profile,
        jurisdiction: &Jurisdiction,
        all: bool,
        act: &mut Act<'_>,
    ) -> Result<Vec<Row>, DeskError> {
        let now = (act.clock)().micros();
        let mut rows = board(&self.store.read(), profile, jurisdiction, now)?;
        rows.retain(|it| all || it.custody.is_open());
        let mut named: Vec<AlertId> = rows.iter().flat_map(|it| it.alerts.iter().cloned()).collect();
        named.sort_unstable();
        named.dedup();
        let body = Consulted { verb: "custody".to_owned(), shown: rows.len() as u64, named, reason: None };
        let mut batch = self.store.batch((act.clock)(), &mut *act.rng)?;
        consult(&mut batch, body, &act.actor, act.on)?;
        batch.commit()?;
        Ok(rows)
    }

    /// Records a step of a custody, or gives every reason against it.
    ///
    /// # Errors
    /// The reasons against it; no such custody; or the record fails.
    pub fn custody_step(&mut self, event: &CustodyEvent, act: &mut Act<'_>) -> Result<Stepped, DecideError> {
        let (time, exercise) = ((act.clock)(), self.store.exercise());
        let now = time.micros();
        let mut batch = self.store.batch(time, &mut *act.rng)?;
        let begun = {
            let reader = batch.read();
            let first = first_of(&reader, event.custody)?;
            let begun = begun_at(&reader, first)?.ok_or(DecideError::NoCustody(event.custody))?;
            let custody = begun.fold(&steps(&reader, Some(first))?);
            custody::may_follow(&custody, event, now).map_err(DecideError::Against)?;
            begun
        };
        let event = CustodyEvent { custody: begun.first, ..event.clone() };
        let acting = Acting { actor: &act.actor, on: act.on, at: now, exercise };
        let ends = match event.step {
            CustodyStep::CourtKeeps | CustodyStep::CourtEnds => Some(Event::CourtDecided),
            CustodyStep::Released => Some(Event::Released),
            CustodyStep::RightsTold
            | CustodyStep::CounselTold
            | CustodyStep::ConsulateTold
            | CustodyStep::BroughtToCourt
            | CustodyStep::Moved => None,
        };
        let mut first = None;
        let mut lapsed = Vec::new();
        for (began, alert, owner) in &begun.under {
            let seq = batch.append(NewEntry {
                entry: Entry::CustodyEvent(Box::new(CustodyHappened { event: event.clone() })),
                actor: act.actor.clone(),
                effective: act.on,
                alert: alert.clone(),
                owner: owner.clone(),
                caused_by: Some(first.unwrap_or(*began)),
                original: &[],
                decided_on: None,
            })?;
            first = first.or(Some(seq));
            if let (Some(ends), Some(alert)) = (ends, alert) {
                happened(&mut batch, alert, ends, seq, &acting, &any)?;
            }
            if event.step == CustodyStep::Released
                && let Some(alert) = alert
            {
                lapsed.extend(release(&mut batch, alert, event.at, act.on)?.map(|it| (alert.clone(), it)));
            }
        }
        let entry = first.ok_or(DeskError::NothingKept)?;
        batch.commit()?;
        Ok(Stepped { entry, lapsed })
    }
}

/// Ends a permission that let the person be kept.
fn release(batch: &mut Batch<'_>, alert: &AlertId, at: i64, on: Date) -> Result<Option<Lapsed>, StoreError> {
    let entries = batch.read().followed(alert, &OF_PERMISSION)?;
    let Some(permission) = permission(&entries).filter(|it| KEEPS.contains(it.lease().measure)) else {
        return Ok(None);
    };
    let Some(row) = batch.read().alert(alert)? else { return Ok(None) };
    let lapsed = Lapsed {
        decision: permission.decision(),
        reason: LapseReason::Released,
        says: "the person was released".to_owned(),
        at,
    };
    let entry = Entry::PermissionLapsed(Box::new(PermissionLapsed { lapsed: lapsed.clone() }));
    let auto = Actor::Auto("permission ended: released".to_owned());
    batch.append(about(&row, entry, &auto, on, Some(permission.decision()), None))?;
    Ok(Some(lapsed))
}

impl Begun {
    fn fold(&self, steps: &[StepLine]) -> Custody {
        custody::fold(self.first, &self.began, self.of(steps).map(|it| &it.event))
    }

    fn of<'s>(&self, steps: &'s [StepLine]) -> impl Iterator<Item = &'s StepLine> {
        let first = self.first;
        steps.iter().filter(move |it| it.event.custody == first)
    }
}

/// The entry with which a custody began, where another of its entries is named.
fn first_of(reader: &Reader<'_>, custody: Seq) -> Result<Seq, DecideError> {
    let plain = reader.entry(custody)?.plain;
    if plain.kind != Kind::CustodyBegun.code() {
        return Err(DecideError::NoCustody(custody));
    }
    Ok(behind_another(reader, plain.caused_by)?.unwrap_or(custody))
}

/// The first entry of a custody, where this one stands behind it.
pub(crate) fn behind_another(reader: &Reader<'_>, caused_by: Option<Seq>) -> Result<Option<Seq>, StoreError> {
    let Some(before) = caused_by else { return Ok(None) };
    let same = reader.entry(before)?.plain.kind == Kind::CustodyBegun.code();
    Ok(same.then_some(before))
}

/// Every custody by its first entry. What was erased of it is left out; one of which all is gone is not listed.
fn begun(reader: &Reader<'_>) -> Result<BTreeMap<Seq, Begun>, StoreError> {
    let mut all: BTreeMap<Seq, Begun> = BTreeMap::new();
    let mut after = None;
    loop {
        let page = reader.of_kind(Kind::CustodyBegun, after, PAGE)?;
        let Some(last) = page.last().copied() else { return Ok(all) };
        after = Some(last);
        for seq in page {
            let stored = reader.entry(seq)?;
            let behind = behind_another(reader, stored.plain.caused_by)?;
            let first = behind.unwrap_or(seq);
            let cause = stored.plain.caused_by.filter(|_| behind.is_none());
            let Content::Known(Entry::CustodyBegun(body)) = stored.body else { continue };
            let under = (seq, stored.plain.alert, stored.plain.owner);
            let begun = || Begun { first, began: body.custody, cause, under: Vec::new() };
            all.entry(first).or_insert_with(begun).under.push(under);
        }
    }
}

/// The custody that began with an entry. Its entries stand one behind the other.
fn begun_at(reader: &Reader<'_>, first: Seq) -> Result<Option<Begun>, StoreError> {
    let mut all = match reader.entry(first) {
        Err(StoreError::NoEntry(_)) => return Ok(None),
        stored => vec![stored?],
    };
    if all.iter().any(|it| it.plain.kind != Kind::CustodyBegun.code()) {
        return Ok(None);
    }
    let cause = all.first().and_then(|it| it.plain.caused_by);
    if behind_another(reader, cause)?.is_some() {
        return Ok(None);
    }
    for seq in reader.of_kind(Kind::CustodyBegun, Some(first), PAGE)? {
        let stored = reader.entry(seq)?;
        if stored.plain.caused_by != Some(first) {
            break;
        }
        all.push(stored);
    }
    let mut found: Option<Begun> = None;
    for stored in all {
        let Content::Known(Entry::CustodyBegun(body)) = stored.body else { continue };
        let cause = cause.filter(|_| stored.plain.seq == first);
        let begun =
            found.get_or_insert_with(|| Begun { first, began: body.custody, cause, under: Vec::new() });
        begun.under.push((stored.plain.seq, stored.plain.alert, stored.plain.owner));
    }
    Ok(found)
}

/// Every step from behind an entry on, in the order of the record. One that stands under several alerts is there once;
/// where the first of its entries was erased with its alert, the next one stands for it.
fn steps(reader: &Reader<'_>, mut after: Option<Seq>) -> Result<Vec<StepLine>, StoreError> {
    let mut all: Vec<StepLine> = Vec::new();
    let mut kept: BTreeSet<Seq> = BTreeSet::new();
    loop {
        let page = reader.of_kind(Kind::CustodyEvent, after, PAGE)?;
        let Some(last) = page.last().copied() else { return Ok(all) };
        after = Some(last);
        for seq in page {
            let stored = reader.entry(seq)?;
            let Content::Known(Entry::CustodyEvent(it)) = stored.body else { continue };
            let again = stored.plain.caused_by.filter(|it| reader.entry(*it).is_ok_and(|it| is_step(&it)));
            // All entries of one step name its first one.
            if kept.insert(again.unwrap_or(seq)) {
                all.push(StepLine {
                    entry: seq,
                    recorded: stored.plain.recorded_at.micros(),
                    by: stored.plain.actor,
                    event: it.event,
                });
            }
        }
    }
}

fn is_step(stored: &store::Stored<Content>) -> bool {
    stored.plain.kind == Kind::CustodyEvent.code()
}

fn row(
    reader: &Reader<'_>,
    begun: &Begun,
    steps: &[StepLine],
    profile: &Profile,
    jurisdiction: &Jurisdiction,
    now: i64,
) -> Result<Row, DeskError> {
    let custody = begun.fold(steps);
    let alerts: Vec<AlertId> = begun.under.iter().filter_map(|(_, alert, _)| alert.clone()).collect();
    let mut detained = alerts.is_empty().then(|| custody::detained(&custody, Alert::None, now));
    let mut sought_by = None;
    let mut barred = false;
    let (mut child, mut level, mut names) = (false, None, Vec::new());
    for alert in &alerts {
        let (says, state, young) = of_alert(reader, alert, now)?;
        if let Alert::Known { level: here, .. } = says {
            level = Some(level.map_or(here, |it: Level| it.min(here)));
            names.extend(names_of(reader, alert, here)?);
        }
        barred |= matches!(says, Alert::Known { barred: true, .. });
        child |= young;
        sought_by = sought_by.or(state);
        let one = custody::detained(&custody, says, now);
        detained = Some(detained.map_or(one, |it| it.min(one)));
    }
    let detained = detained.unwrap_or(Detained::NoAlert);
    let owed =
        custody::owed(&custody, profile.values().judge_within_hours, jurisdiction, sought_by.as_deref());
    let mut tell = detained.tell().to_vec();
    if owed.iter().any(|it| it.is_late(now)) {
        tell.extend([Told::Supervisor, Told::DutyDesk]);
    }
    if child && !tell.is_empty() {
        tell.push(Told::ChildProtection);
    }
    tell.sort_unstable();
    tell.dedup();
    let consulate = sought_by.as_deref().map(|it| custody::consulate(jurisdiction, it, barred));
    let CustodyBegan { by, ground, .. } = begun.began.clone();
    let mut taken = None;
    if let Some(cause) = begun.cause {
        let stored = reader.entry(cause)?;
        if let Content::Known(Entry::MeasureRecorded(it)) = stored.body {
            taken = Some((it.measure.measure, it.measure.permitted, stored.plain.actor));
            if alerts.is_empty() {
                names.extend(
                    it.measure.person.iter().flat_map(|it| it.names.iter().map(|it| it.text.clone())),
                );
            }
        }
    }
    let mut once = BTreeSet::new();
    names.retain(|it| once.insert(it.clone()));
    let steps = begun.of(steps).cloned().collect();
    Ok(Row {
        custody,
        by,
        ground,
        alerts,
        sought_by,
        detained,
        owed,
        tell,
        consulate,
        names,
        level,
        taken,
        child,
        steps,
    })
}

/// The names of an alert that is shown; of one that was recalled none are.
fn names_of(reader: &Reader<'_>, alert: &AlertId, level: Level) -> Result<Vec<String>, DeskError> {
    if level <= Level::Suppressed {
        return Ok(Vec::new());
    }
    let revision = reader.revision(alert)?;
    let names = revision.iter().flat_map(|it| it.body.alert.subject.names.iter());
    Ok(names.map(|it| it.text.clone()).collect())
}

/// What an alert says now, which state sent it, and whether it is about a child.
fn of_alert(
    reader: &Reader<'_>,
    alert: &AlertId,
    now: i64,
) -> Result<(Alert, Option<String>, bool), DeskError> {
    let gone = Alert::Known { level: Level::Erased, barred: false, permitted_until: None };
    let Some(row) = reader.alert(alert)? else { return Ok((gone, None, false)) };
    let Some(newest) = reader.examined(alert)? else { return Ok((gone, row.bureau, false)) };
    let body = &newest.body;
    let holds =
        Now { revision: row.revision, examination: &body.examination, standing: &body.standing, at: now };
    let entries = reader.followed(alert, &OF_PERMISSION)?;
    let permitted_until = in_force(&entries, &holds, reader)
        .filter(|it| KEEPS.contains(it.lease().measure))
        .map(|it| it.lease().until);
    let barred = is_barred(&body.standing);
    let child = body.standing.held.iter().any(|it| it.rule.as_str() == "person.child");
    let level = row.level.unwrap_or(Level::Suspended);
    Ok((Alert::Known { level, barred, permitted_until }, row.bureau, child))
}

/// A bar on keeping the person comes out now.
fn is_barred(standing: &Standing) -> bool {
    standing.held.iter().any(|it| {
        it.effect == Effect::Bar && it.lapsed.is_none() && KEEPS.iter().any(|m| it.stops.contains(m))
    })
}
