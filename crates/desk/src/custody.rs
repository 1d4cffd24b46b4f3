//! The custody board: who is detained because of an alert, what the alert says now, what is missing, whom to tell.
//!
//! The board is read from the record at each look: a recall, a protection or a lapse shows at once and not at a tick.
//! One custody that stands under several alerts is one row, and shows the worst of what they say.
//! Promise: P12. Every step can be recorded as it happened; a release ends the permissions that let the person be kept.
//! Nobody outside is told by it: the board names whom to tell, the sender and the consulate never among them.
//!
//! Serves ECHR Art 5 and ETS 24 Art 16 as the profile has them ([`casework::custody`]).

use std::collections::BTreeMap;

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
        let reader = self.store.read();
        let events = events(&reader)?;
        let mut rows = Vec::new();
        for begun in begun(&reader)?.into_values() {
            let custody = begun.fold(&events);
            if !all && !custody.is_open() {
                continue;
            }
            rows.push(row(&reader, &begun, custody, profile, jurisdiction, now)?);
        }
        rows.sort_by_key(|it: &Row| {
            let next = it.owed.iter().filter(|it| it.met.is_none()).map(|it| it.due).min();
            (it.detained, next.unwrap_or(i64::MAX), it.custody.began)
        });
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
        let begun = {
            let reader = self.store.read();
            let first = first_of(&reader, event.custody)?;
            begun(&reader)?.remove(&first).ok_or(DecideError::NoCustody(event.custody))?
        };
        let custody = begun.fold(&events(&self.store.read())?);
        custody::may_follow(&custody, event, now).map_err(DecideError::Against)?;
        let event = CustodyEvent { custody: begun.first, ..event.clone() };
        let mut batch = self.store.batch(time, &mut *act.rng)?;
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
    fn fold(&self, events: &[CustodyEvent]) -> Custody {
        custody::fold(self.first, &self.began, events.iter().filter(|it| it.custody == self.first))
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
fn behind_another(reader: &Reader<'_>, caused_by: Option<Seq>) -> Result<Option<Seq>, StoreError> {
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
            let first = behind_another(reader, stored.plain.caused_by)?.unwrap_or(seq);
            let Content::Known(Entry::CustodyBegun(body)) = stored.body else { continue };
            let under = (seq, stored.plain.alert, stored.plain.owner);
            let begun = || Begun { first, began: body.custody, under: Vec::new() };
            all.entry(first).or_insert_with(begun).under.push(under);
        }
    }
}

/// Every step, in the order of the record; one that stands under several alerts is there as often.
fn events(reader: &Reader<'_>) -> Result<Vec<CustodyEvent>, StoreError> {
    let mut all = Vec::new();
    let mut after = None;
    loop {
        let page = reader.of_kind(Kind::CustodyEvent, after, PAGE)?;
        let Some(last) = page.last().copied() else { return Ok(all) };
        after = Some(last);
        for seq in page {
            if let Content::Known(Entry::CustodyEvent(it)) = reader.entry(seq)?.body {
                all.push(it.event);
            }
        }
    }
}

fn row(
    reader: &Reader<'_>,
    begun: &Begun,
    custody: Custody,
    profile: &Profile,
    jurisdiction: &Jurisdiction,
    now: i64,
) -> Result<Row, DeskError> {
    let alerts: Vec<AlertId> = begun.under.iter().filter_map(|(_, alert, _)| alert.clone()).collect();
    let mut detained = alerts.is_empty().then(|| custody::detained(&custody, Alert::None, now));
    let mut sought_by = None;
    let mut barred = false;
    let mut child = false;
    for alert in &alerts {
        let (says, state, young) = of_alert(reader, alert, now)?;
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
    Ok(Row { custody, by, ground, alerts, sought_by, detained, owed, tell, consulate })
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
    let permitted_until =
        in_force(&entries, &holds).filter(|it| KEEPS.contains(it.lease().measure)).map(|it| it.lease().until);
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
