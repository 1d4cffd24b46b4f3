//! Copies and recall: what was handed to whom, what is called back, what each holder said, and what is owed now.
//!
//! Promise: P1, P5, P7, P8, P10, P12. A named person calls back; the level falls in the same transaction, and every copy is owed from
//! it on. What a clock brings about is to tell and to tell again. A recall and its copies stand under a key of their own: erasing
//! the alert takes no debt away.
//!
//! Serves Directive (EU) 2016/680 Arts 7(3) and 16(6) ([`casework::recall::law`]).

use std::collections::{BTreeMap, BTreeSet};

use casework::clock::Event;
use casework::recall::{
    Copy, State, Terms, after_said, contest, may_copy, may_happen, may_order, plan, propose_restore, restore,
};
use casework::verification::Against;
use casework::watch::ground_of;
use entries::{Before, CopyRegistered, Entry, Examined, Kind, Owner, RecallMoved, RecallOrdered, Time};
use store::{AlertRow, Batch, CopyRow, NewEntry, Reader, StoreError};
use terms::alert::Channel;
use terms::custody::CustodyStep;
use terms::recall::{CopyMade, HolderKind, RecallEvent, RecallKind, RecallOrder, RecallStep};
use terms::verification::Official;
use terms::{Actor, AlertId, Date, Level, Seq, Standing};

use crate::clocks::{Acting, any, happened};
use crate::custody::behind_another;
use crate::exchange::{relayed, settle, taken_back, tell};
use crate::verification::{DecideError, about, own_login, row_of};
use crate::watch;
use crate::{Act, Desk, DeskError};

/// Copies of a list that one transaction takes.
const IN_A_BATCH: usize = 512;

/// A copy with everything said about it.
#[derive(Clone, Debug)]
pub struct CopyLine {
    /// Its entry.
    pub entry: Seq,
    /// It.
    pub copy: CopyMade,
    /// What stands of it now.
    pub row: CopyRow,
    /// What happened to it, in order.
    pub events: Vec<(Seq, RecallEvent)>,
}

/// A recall with everything that happened to it.
#[derive(Clone, Debug)]
pub struct RecallLine {
    /// Its entry.
    pub entry: Seq,
    /// It.
    pub order: RecallOrder,
    /// What happened to it as a whole, in order.
    pub events: Vec<(Seq, RecallEvent)>,
}

/// The recalls and copies of an alert.
#[derive(Clone, Debug)]
pub struct Recalls {
    /// Its row: the level that holds.
    pub row: AlertRow,
    /// Recalls, in order.
    pub recalls: Vec<RecallLine>,
    /// Copies, in the order in which they were registered.
    pub copies: Vec<CopyLine>,
}

/// What became of a line of a list.
#[derive(Clone, Debug)]
pub enum Took {
    /// It was entered.
    Entered(Seq),
    /// It was known.
    Known(Seq),
    /// Every reason against it.
    Against(Vec<Against>),
    /// There is no such alert on this record.
    NoAlert,
}

/// What a tick brought about.
#[derive(Clone, Debug, Default)]
pub struct RecallsTicked {
    /// The alert, the copy, what its holder is told, and the how manieth time.
    pub told: Vec<(AlertId, Seq, RecallStep, u8)>,
    /// More was due than one tick does.
    pub more: bool,
}

/// The recalls and copies of an alert; none where there is no such alert. It may be erased: the debts stand.
///
/// # Errors
/// The record fails.
pub fn recalls(reader: &Reader<'_>, alert: &AlertId) -> Result<Option<Recalls>, StoreError> {
    let Some(row) = reader.alert(alert)? else { return Ok(None) };
    let mut rows: BTreeMap<Seq, CopyRow> =
        reader.copies_of(row.first)?.into_iter().map(|it| (it.seq, it)).collect();
    let (mut recalls, mut copies): (Vec<RecallLine>, Vec<CopyLine>) = (Vec::new(), Vec::new());
    for it in reader.followed(alert, &[Kind::CopyRegistered, Kind::RecallOrdered, Kind::RecallMoved])? {
        let entry = it.plain.seq;
        match it.body {
            Entry::CopyRegistered(copy) => {
                let Some(row) = rows.remove(&entry) else { continue };
                copies.push(CopyLine { entry, copy: copy.copy, row, events: Vec::new() });
            }
            Entry::RecallOrdered(ordered) => {
                recalls.push(RecallLine { entry, order: ordered.order, events: Vec::new() });
            }
            Entry::RecallMoved(moved) => {
                let event = moved.event;
                match event.copy {
                    Some(copy) => {
                        let found = copies.iter_mut().find(|it| it.entry == copy);
                        found.into_iter().for_each(|it| it.events.push((entry, event.clone())));
                    }
                    None => {
                        let found = recalls.iter_mut().find(|it| it.entry == event.recall);
                        found.into_iter().for_each(|it| it.events.push((entry, event.clone())));
                    }
                }
            }
            _ => {}
        }
    }
    Ok(Some(Recalls { row, recalls, copies }))
}

impl Recalls {
    /// The recall that stands: the newest that was not undone.
    #[must_use]
    pub fn standing(&self) -> Option<&RecallLine> {
        self.recalls.iter().rev().find(|it| it.undone().is_none())
    }

    pub(crate) fn recall(&self, entry: Seq) -> Option<&RecallLine> {
        self.recalls.iter().find(|it| it.entry == entry)
    }

    pub(crate) fn copy(&self, entry: Seq) -> Option<&CopyLine> {
        self.copies.iter().find(|it| it.entry == entry)
    }
}

impl RecallLine {
    /// Where it was undone.
    #[must_use]
    pub fn undone(&self) -> Option<Seq> {
        self.events.iter().find(|it| it.1.step == RecallStep::Restored).map(|it| it.0)
    }

    /// What a holder owes now: where it was undone, that the alert is kept and shown as suspended.
    #[must_use]
    pub fn asked(&self) -> RecallKind {
        if self.undone().is_some() { RecallKind::Suspend } else { self.order.kind }
    }
}

impl CopyLine {
    /// What happened to it since it was called back, or since that was undone.
    fn since<'a>(&'a self, recall: &RecallLine) -> impl Iterator<Item = &'a RecallEvent> {
        let (recall, from) = (recall.entry, recall.undone().unwrap_or(recall.entry));
        self.events.iter().filter(move |it| it.1.recall == recall && it.0 > from).map(|it| &it.1)
    }

    /// What was said by its holder, or found there, in order.
    pub(crate) fn said(&self, recall: &RecallLine) -> Vec<RecallStep> {
        self.since(recall).map(|it| it.step).filter(|it| !it.is_owed()).collect()
    }

    /// As a plan reads it.
    #[must_use]
    pub fn as_planned(&self, recall: &RecallLine) -> Copy {
        let told = self.since(recall).filter(|it| it.step.is_owed()).filter_map(|it| it.number).max();
        Copy {
            copy: self.entry,
            kind: self.copy.kind,
            state: self.row.state,
            told: told.unwrap_or(0),
            next: self.row.next,
        }
    }
}

/// Who did something to a recall, or the reasons against it.
pub(crate) type Check<'a> = dyn Fn(&State<'_>) -> Result<Vec<Official>, Vec<Against>> + 'a;

/// Whoever acts, on what, when.
pub(crate) struct On<'a> {
    pub(crate) row: &'a AlertRow,
    pub(crate) owner: Owner,
    pub(crate) actor: &'a Actor,
    pub(crate) on: Date,
}

impl On<'_> {
    pub(crate) fn add(
        &self,
        batch: &mut Batch<'_>,
        entry: Entry,
        caused_by: Option<Seq>,
    ) -> Result<Seq, StoreError> {
        self.add_as_it_came(batch, entry, caused_by, &[])
    }

    /// With the bytes as they came.
    pub(crate) fn add_as_it_came(
        &self,
        batch: &mut Batch<'_>,
        entry: Entry,
        caused_by: Option<Seq>,
        original: &[u8],
    ) -> Result<Seq, StoreError> {
        batch.append(NewEntry {
            entry,
            actor: self.actor.clone(),
            effective: self.on,
            alert: Some(self.row.alert.clone()),
            owner: self.owner.clone(),
            caused_by,
            original,
            decided_on: None,
        })
    }
}

/// The key of the copies and recalls of an alert: not that of the alert.
pub(crate) fn owner(batch: &Batch<'_>, alert: &AlertId) -> Owner {
    Owner::Subject(batch.ids().subject(&format!("recall {alert}"), 0))
}

/// Somebody is detained because of an alert, as far as the record says: of several custodies, in one at least.
pub(crate) fn is_detained(reader: &Reader<'_>, alert: &AlertId) -> Result<bool, StoreError> {
    let mut open: BTreeSet<Seq> = BTreeSet::new();
    for it in reader.followed(alert, &[Kind::CustodyBegun, Kind::CustodyEvent])? {
        match &it.body {
            // Where one stands under several alerts, the entries behind the first name it.
            Entry::CustodyBegun(_) => {
                open.insert(behind_another(reader, it.plain.caused_by)?.unwrap_or(it.plain.seq));
            }
            Entry::CustodyEvent(event) if event.event.step == CustodyStep::Released => {
                open.remove(&event.event.custody);
            }
            _ => {}
        }
    }
    Ok(!open.is_empty())
}

/// The alert is of a system that is asked each time and never copied.
fn is_queried(reader: &Reader<'_>, alert: &AlertId) -> Result<bool, StoreError> {
    let revision = reader.revision(alert)?;
    Ok(revision.is_some_and(|it| it.body.alert.source.channel == Channel::SisInformation))
}

/// A standing with another level, examined as it was.
fn set_level(
    batch: &mut Batch<'_>,
    row: &AlertRow,
    level: Level,
    (actor, on): (&Actor, Date),
    cause: Seq,
) -> Result<(), DeskError> {
    let Some(newest) = batch.read().examined(&row.alert)? else { return Ok(()) };
    let before = newest.body.standing.clone();
    if before.level == level {
        return Ok(());
    }
    let body = Examined {
        revision: newest.body.revision,
        examination: newest.body.examination.clone(),
        standing: Standing { level, ..before.clone() },
        before: Some(Before::of(&before)),
    };
    let read = (level > before.level).then_some(cause);
    batch.append(about(row, Entry::Examined(Box::new(body)), actor, on, Some(cause), read))?;
    Ok(())
}

/// An alert that is shown to nobody from here on, by something that stands on the record; true where it was not before.
pub(crate) fn suppressed(
    batch: &mut Batch<'_>,
    alert: &AlertId,
    acting: (&Actor, Date),
    cause: Seq,
) -> Result<bool, DeskError> {
    let Some(row) = batch.read().alert(alert)?.filter(|it| it.level > Some(Level::Suppressed)) else {
        return Ok(false);
    };
    set_level(batch, &row, Level::Suppressed, acting, cause)?;
    Ok(true)
}

/// Calls an alert back in a transaction that goes on.
///
/// # Errors
/// The reasons against it; no such alert; or the record fails.
pub(crate) fn call_back(
    batch: &mut Batch<'_>,
    alert: &AlertId,
    order: RecallOrder,
    terms: &Terms,
    acting: &Acting<'_>,
) -> Result<Seq, DecideError> {
    call_back_as_said(batch, alert, order, &[], terms, acting)
}

/// As [`call_back`], with what another gateway signed.
pub(crate) fn call_back_as_said(
    batch: &mut Batch<'_>,
    alert: &AlertId,
    mut order: RecallOrder,
    said: &[u8],
    terms: &Terms,
    acting: &Acting<'_>,
) -> Result<Seq, DecideError> {
    order.window = order.at.saturating_add(terms.window);
    let known = recalls(&batch.read(), alert)?.ok_or_else(|| DeskError::NoSuchAlert(alert.clone()))?;
    let before: Vec<RecallKind> =
        known.recalls.iter().filter(|it| it.undone().is_none()).map(|it| it.order.kind).collect();
    may_order(&order, &before, acting.on).map_err(DecideError::Against)?;
    let row = known.row;
    let on = On { row: &row, owner: owner(batch, alert), actor: acting.actor, on: acting.on };
    if is_detained(&batch.read(), alert)? {
        for (kind, holder) in [
            (HolderKind::Court, "the court that decides on the detention"),
            (HolderKind::Prison, "the place of detention"),
            (HolderKind::Counsel, "counsel of the person"),
        ] {
            let purpose = "custody because of the alert";
            if known.copies.iter().any(|it| it.copy.kind == kind && it.copy.purpose == purpose) {
                continue;
            }
            let copy = CopyMade {
                kind,
                holder: holder.to_owned(),
                system: "file of the custody".to_owned(),
                purpose: purpose.to_owned(),
                handed: order.at,
                retention: None,
                by: None,
            };
            on.add(batch, Entry::CopyRegistered(Box::new(CopyRegistered { copy })), None)?;
        }
    }
    let (kind, ground) = (order.kind, ground_of(&order));
    let ordered = Entry::RecallOrdered(Box::new(RecallOrdered { order }));
    let seq = on.add_as_it_came(batch, ordered, None, said)?;
    // Whether the same case comes again is watched for from here on.
    if let Some(ground) = ground {
        watch::begin(batch, &row, ground, seq, terms.watch, acting)?;
    }
    let level = match kind {
        RecallKind::Delete | RecallKind::ErasePerson => Some(Level::Suppressed),
        RecallKind::Suspend => row.level.map(|it| it.min(Level::Suspended)),
        RecallKind::Correct => None,
    };
    if let Some(level) = level.filter(|it| row.level.is_some_and(|now| *it < now)) {
        if level == Level::Suppressed {
            happened(batch, alert, Event::Recalled, seq, acting, &any)?;
        }
        set_level(batch, &row, level, (acting.actor, acting.on), seq)?;
    }
    Ok(seq)
}

/// A copy that went out after the alert was called back: whoever heard from here that it is gone hears that it is not.
fn owed_late(
    batch: &mut Batch<'_>,
    exchange: Option<&crate::exchange::Exchange>,
    on: &On<'_>,
    now: Time,
) -> Result<(), DeskError> {
    let Some(exchange) = exchange else { return Ok(()) };
    let standing = recalls(&batch.read(), &on.row.alert)?.and_then(|it| it.standing().map(|it| it.entry));
    match standing {
        Some(recall) => {
            let says = "another copy was handed over from here since; it is called back";
            taken_back(batch, exchange, on, recall, says, now)
        }
        None => Ok(()),
    }
}

/// Something happens to the recall of an alert that stands.
pub(crate) fn moved(
    batch: &mut Batch<'_>,
    alert: &AlertId,
    (step, says): (RecallStep, &str),
    check: &Check<'_>,
    (actor, on, now): (&Actor, Date, Time),
) -> Result<Seq, DecideError> {
    let known = recalls(&batch.read(), alert)?.ok_or_else(|| DeskError::NoSuchAlert(alert.clone()))?;
    let none = || vec![Against { rule: "recall.receipt", says: "it was not called back".to_owned() }];
    let recall = known.standing().ok_or_else(|| DecideError::Against(none()))?;
    let events: Vec<RecallEvent> = recall.events.iter().map(|it| it.1.clone()).collect();
    let by = check(&State { order: &recall.order, events: &events }).map_err(DecideError::Against)?;
    let event = RecallEvent {
        step,
        recall: recall.entry,
        copy: None,
        number: None,
        says: says.to_owned(),
        digest: None,
        by,
        at: now.micros(),
        next: None,
    };
    let on = On { row: &known.row, owner: owner(batch, alert), actor, on };
    let entry = Entry::RecallMoved(Box::new(RecallMoved { event }));
    let seq = on.add(batch, entry, Some(recall.entry))?;
    if step == RecallStep::Restored && known.row.level == Some(Level::Suppressed) {
        set_level(batch, &known.row, Level::Suspended, (actor, on.on), seq)?;
    }
    Ok(seq)
}

impl Desk {
    /// A copy of an alert was handed to somebody: a debt to recall. What was called back before is owed at once.
    ///
    /// # Errors
    /// The reasons against it; no such alert; whoever acts is not who signs; or the record fails.
    pub fn hand_over(
        &mut self,
        alert: &AlertId,
        copy: CopyMade,
        act: &mut Act<'_>,
    ) -> Result<Seq, DecideError> {
        if let Some(by) = &copy.by {
            own_login(&self.store, &act.actor, by)?;
        }
        let (now, exchange) = ((act.clock)(), self.exchange()?);
        let mut batch = self.store.batch(now, &mut *act.rng)?;
        let row = row_of(&batch.read(), alert)?;
        may_copy(&copy, is_queried(&batch.read(), alert)?).map_err(DecideError::Against)?;
        let on = On { row: &row, owner: owner(&batch, alert), actor: &act.actor, on: act.on };
        let copy = CopyMade { handed: if copy.handed == 0 { now.micros() } else { copy.handed }, ..copy };
        let seq = on.add(&mut batch, Entry::CopyRegistered(Box::new(CopyRegistered { copy })), None)?;
        owed_late(&mut batch, exchange.as_deref(), &on, now)?;
        batch.commit()?;
        Ok(seq)
    }

    /// Copies that were handed over before, each with its alert: what may not be registered is told and the others are entered; what
    /// is known adds nothing.
    ///
    /// # Errors
    /// Whoever acts is not who signs; or the record fails.
    pub fn hand_over_list(
        &mut self,
        list: &[(AlertId, CopyMade)],
        by: &Official,
        act: &mut Act<'_>,
    ) -> Result<Vec<Took>, DecideError> {
        own_login(&self.store, &act.actor, by)?;
        let exchange = self.exchange()?;
        let mut all = Vec::with_capacity(list.len());
        for chunk in list.chunks(IN_A_BATCH) {
            let now = (act.clock)();
            let mut batch = self.store.batch(now, &mut *act.rng)?;
            for (alert, copy) in chunk {
                let Some(known) = recalls(&batch.read(), alert)? else {
                    all.push(Took::NoAlert);
                    continue;
                };
                if let Err(against) = may_copy(copy, is_queried(&batch.read(), alert)?) {
                    all.push(Took::Against(against));
                    continue;
                }
                let same = |it: &&CopyLine| {
                    let (one, other) = (&it.copy, copy);
                    one.kind == other.kind && one.holder == other.holder && one.system == other.system
                };
                if let Some(same) = known.copies.iter().find(same) {
                    all.push(Took::Known(same.entry));
                    continue;
                }
                let on = On { row: &known.row, owner: owner(&batch, alert), actor: &act.actor, on: act.on };
                let copy = CopyRegistered { copy: copy.clone() };
                all.push(Took::Entered(on.add(&mut batch, Entry::CopyRegistered(Box::new(copy)), None)?));
                owed_late(&mut batch, exchange.as_deref(), &on, now)?;
            }
            batch.commit()?;
        }
        Ok(all)
    }

    /// An alert is called back. What is deleted is shown to nobody from here on; what is suspended is shown as that; a correction
    /// leaves the level. Where somebody is detained because of it, court, prison and counsel are among the holders.
    ///
    /// # Errors
    /// The reasons against it; no such alert; whoever acts is not who signs; or the record fails.
    pub fn order_recall(
        &mut self,
        alert: &AlertId,
        mut order: RecallOrder,
        terms: &Terms,
        act: &mut Act<'_>,
    ) -> Result<Seq, DecideError> {
        own_login(&self.store, &act.actor, &order.by)?;
        let (now, exercise) = ((act.clock)(), self.store.exercise());
        order.at = now.micros();
        let acting = Acting { actor: &act.actor, on: act.on, at: now.micros(), exercise };
        let terms = Terms { watch: self.terms.watch, ..*terms };
        let mut batch = self.store.batch(now, &mut *act.rng)?;
        let seq = call_back(&mut batch, alert, order, &terms, &acting)?;
        batch.commit()?;
        Ok(seq)
    }

    /// What a holder said about a copy, or what a look-up there found.
    ///
    /// # Errors
    /// The reasons against it; no such copy; whoever acts is not who signs; or the record fails.
    pub fn receipt(
        &mut self,
        alert: &AlertId,
        mut event: RecallEvent,
        terms: &Terms,
        act: &mut Act<'_>,
    ) -> Result<Seq, DecideError> {
        for by in &event.by {
            own_login(&self.store, &act.actor, by)?;
        }
        let now = (act.clock)();
        let exchange = self.exchange()?;
        let mut batch = self.store.batch(now, &mut *act.rng)?;
        let known = recalls(&batch.read(), alert)?.ok_or_else(|| DeskError::NoSuchAlert(alert.clone()))?;
        let copy = event.copy.and_then(|it| known.copy(it));
        let no_copy = || vec![Against { rule: "recall.receipt", says: "there is no such copy".to_owned() }];
        let copy = copy.ok_or_else(|| DecideError::Against(no_copy()))?;
        let recall = copy.row.recall.and_then(|it| known.recall(it));
        let said: Vec<RecallStep> = recall.map(|it| copy.said(it)).unwrap_or_default();
        may_happen(&event, recall.is_some(), &said).map_err(DecideError::Against)?;
        let recall = recall.ok_or_else(|| DecideError::Against(no_copy()))?;
        event.recall = recall.entry;
        event.at = now.micros();
        event.next = after_said(recall.asked(), copy.copy.kind, (&said, event.step), event.at, terms);
        let on = On { row: &known.row, owner: owner(&batch, alert), actor: &act.actor, on: act.on };
        let (recall_entry, lied) = (recall.entry, event.step == RecallStep::SpotFailed);
        let recall = Some(recall.entry);
        let seq = on.add(&mut batch, Entry::RecallMoved(Box::new(RecallMoved { event })), recall)?;
        if let Some(exchange) = &exchange {
            settle(&mut batch, exchange, &on, now)?;
            if lied {
                let says = format!("found again: {} with {}", copy.copy.system, copy.copy.holder);
                taken_back(&mut batch, exchange, &on, recall_entry, &says, now)?;
            }
        }
        batch.commit()?;
        Ok(seq)
    }

    /// Somebody contests a recall: nothing is erased while that stands, and it stays shown to nobody.
    ///
    /// # Errors
    /// The reasons against it; nothing was called back; whoever acts is not who signs; or the record fails.
    pub fn contest_recall(
        &mut self,
        alert: &AlertId,
        by: &Official,
        reasons: &str,
        act: &mut Act<'_>,
    ) -> Result<Seq, DecideError> {
        own_login(&self.store, &act.actor, by)?;
        let at = (act.clock)().micros();
        let check = |state: &State<'_>| contest(state, by, reasons, at).map(|()| vec![by.clone()]);
        self.moved(alert, RecallStep::Contested, reasons, &check, act)
    }

    /// A first person proposes that a contested recall is undone.
    ///
    /// # Errors
    /// As [`Self::contest_recall`].
    pub fn propose_restore(
        &mut self,
        alert: &AlertId,
        by: &Official,
        reasons: &str,
        act: &mut Act<'_>,
    ) -> Result<Seq, DecideError> {
        own_login(&self.store, &act.actor, by)?;
        let check = |state: &State<'_>| propose_restore(state, by, reasons).map(|()| vec![by.clone()]);
        self.moved(alert, RecallStep::RestoreProposed, reasons, &check, act)
    }

    /// A second person undoes a contested recall with the first: it is suspended from here on, never more, and every holder is
    /// told.
    ///
    /// # Errors
    /// As [`Self::contest_recall`].
    pub fn restore_recalled(
        &mut self,
        alert: &AlertId,
        by: &Official,
        reasons: &str,
        act: &mut Act<'_>,
    ) -> Result<Seq, DecideError> {
        own_login(&self.store, &act.actor, by)?;
        let check = |state: &State<'_>| restore(state, by, reasons).map(Vec::from);
        self.moved(alert, RecallStep::Restored, reasons, &check, act)
    }

    fn moved(
        &mut self,
        alert: &AlertId,
        step: RecallStep,
        says: &str,
        check: &Check<'_>,
        act: &mut Act<'_>,
    ) -> Result<Seq, DecideError> {
        let now = (act.clock)();
        let mut batch = self.store.batch(now, &mut *act.rng)?;
        let seq = moved(&mut batch, alert, (step, says), check, (&act.actor, act.on, now))?;
        batch.commit()?;
        Ok(seq)
    }

    /// Tells whoever is owed something by now, each once; nobody while the time of the server is in doubt. What it enters is all
    /// that it does: delivery reads it.
    ///
    /// # Errors
    /// The record fails.
    pub fn tick_recalls(&mut self, terms: &Terms, act: &mut Act<'_>) -> Result<RecallsTicked, DeskError> {
        let now = (act.clock)();
        let mut ticked = RecallsTicked::default();
        // A holder that was told on a day that never came would hear nothing until then.
        if self.time_doubt(now.micros())?.is_some() {
            return Ok(ticked);
        }
        let exchange = self.exchange()?;
        let mut batch = self.store.batch(now, &mut *act.rng)?;
        let mut due = batch.read().copies_due(now.micros(), terms.at_once)?;
        ticked.more = due.len() == terms.at_once;
        if ticked.more {
            // A bureau was called back as a whole: one recall that was ordered just now does not wait behind it.
            let last = batch.read().copies_due_last(now.micros(), terms.at_once / 8)?;
            due.retain(|it| !last.iter().any(|new| new.seq == it.seq));
            due.splice(0..0, last);
        }
        let mut firsts: Vec<Seq> = Vec::new();
        for it in &due {
            if !firsts.contains(&it.first) {
                firsts.push(it.first);
            }
        }
        for first in firsts {
            let Some(alert) = batch.read().entry(first)?.plain.alert else { continue };
            let Some(known) = recalls(&batch.read(), &alert)? else { continue };
            let of_alert = known.copies.iter().filter(|it| due.iter().any(|row| row.seq == it.entry));
            let planned: Vec<Copy> =
                of_alert.filter_map(|it| Some(it.as_planned(known.recall(it.row.recall?)?))).collect();
            let on = On { row: &known.row, owner: owner(&batch, &alert), actor: &act.actor, on: act.on };
            for owed in plan(&planned, terms, now.micros()) {
                let Some(recall) = known.copy(owed.copy).and_then(|it| it.row.recall) else { continue };
                let event = RecallEvent {
                    step: owed.step,
                    recall,
                    copy: Some(owed.copy),
                    number: Some(owed.number),
                    says: String::new(),
                    digest: None,
                    by: Vec::new(),
                    at: now.micros(),
                    next: Some(owed.next),
                };
                let entry = Entry::RecallMoved(Box::new(RecallMoved { event }));
                on.add(&mut batch, entry, Some(recall))?;
                if let Some(exchange) = &exchange {
                    tell(&mut batch, exchange, &on, &known, &owed, now)?;
                }
                ticked.told.push((alert.clone(), owed.copy, owed.step, owed.number));
            }
            if let Some(exchange) = &exchange {
                relayed(&mut batch, exchange, &on, now)?;
            }
        }
        batch.commit()?;
        Ok(ticked)
    }
}
