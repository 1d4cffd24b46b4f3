//! Much that is called back at once: a bureau in one act, the alarm where one hand calls back too much, and undoing what it did.
//!
//! Promise: P7, P10 (threats T8 and T27). One act calls a whole bureau back and each alert has its own recall, so that each is answered,
//! contested and undone by itself; what cannot be entered is named and keeps nothing else back. An alarm delays nothing. What one hand
//! called back is contested by one person and undone by two others, to suspended.
//!
//! Serves promise P10 of this system.

use std::collections::{BTreeMap, VecDeque};

use casework::recall::{State, Storm, StormTerms, Terms, contest, propose_restore, restore, storm};
use casework::verification::Against;
use entries::{Consulted, Entry, Kind};
use store::{Batch, Content, Reader, StoreError};
use terms::recall::{RecallOrder, RecallStep};
use terms::verification::Official;
use terms::{AlertId, Date, Level, Seq};

use crate::clocks::Acting;
use crate::recall::{Check, call_back, moved, recalls};
use crate::verification::{DecideError, own_login};
use crate::{Act, Desk, DeskError, consult};

/// Read at once.
const PAGE: usize = 500;
/// Alerts that one transaction takes.
const IN_A_BATCH: usize = 64;

/// What became of many alerts in one act.
#[derive(Clone, Debug, Default)]
pub struct Many {
    /// Those of which something was entered.
    pub entered: Vec<AlertId>,
    /// Those of which nothing was, with every reason.
    pub against: Vec<(AlertId, Vec<Against>)>,
    /// How many of those entered were undone.
    pub undone: usize,
}

/// Recalls by one hand that people have to look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The login of whoever entered them; `exchange:` and its name for another gateway.
    pub by: String,
    /// The name.
    pub name: String,
    /// Why.
    pub storm: Storm,
    /// How many.
    pub recalls: u64,
    /// The first of them, by its entry.
    pub first: Seq,
    /// When that was, microseconds since 1970.
    pub since: i64,
    /// Of each bureau: how many of how many alerts that are here.
    pub bureaus: Vec<(String, u64, u64)>,
}

/// A recall of late.
#[derive(Clone, Debug)]
struct Recent {
    entry: Seq,
    at: i64,
    by: String,
    name: String,
    bureau: Option<String>,
}

/// The recalls of late, followed on the record.
#[derive(Clone, Debug, Default)]
pub struct Recents {
    all: VecDeque<Recent>,
    /// All up to here was read; nothing yet where there is none.
    read_to: Option<Seq>,
    terms: StormTerms,
}

fn recent(reader: &Reader<'_>, entry: Seq, first: Seq) -> Result<Option<Recent>, StoreError> {
    let Content::Known(Entry::RecallOrdered(it)) = reader.entry(entry)?.body else { return Ok(None) };
    let bureau = reader.alert_at(first)?.and_then(|it| it.bureau);
    let by = it.order.by;
    Ok(Some(Recent { entry, at: it.order.at, by: by.login, name: by.name, bureau }))
}

impl Recents {
    /// Reads what was entered since it was last asked, and forgets what is long ago. `size` is the size of the record before `reader`
    /// was opened.
    ///
    /// # Errors
    /// The record cannot be read; the next time goes on where this one ended.
    pub fn follow(&mut self, reader: &Reader<'_>, size: u64, now: i64) -> Result<(), StoreError> {
        let from = now.saturating_sub(self.terms.within);
        if self.read_to.is_none() {
            self.begin(reader, from)?;
            self.read_to = size.checked_sub(1).map(Seq);
        }
        loop {
            let page = reader.since(self.read_to, PAGE)?;
            for (seq, kind, alert) in &page {
                if Kind::parse(kind) == Some(Kind::RecallOrdered)
                    && let Some(row) = alert.as_ref().map(|it| reader.alert(it)).transpose()?.flatten()
                {
                    self.all.extend(recent(reader, *seq, row.first)?);
                }
                self.read_to = Some(*seq);
            }
            if page.len() < PAGE {
                break;
            }
        }
        self.all.retain(|it| it.at >= from);
        Ok(())
    }

    fn begin(&mut self, reader: &Reader<'_>, from: i64) -> Result<(), StoreError> {
        let mut before = None;
        loop {
            let page = reader.recalls(before, PAGE)?;
            for row in &page {
                match recent(reader, row.seq, row.first)? {
                    Some(it) if it.at < from => return Ok(()),
                    it => it.into_iter().for_each(|it| self.all.push_front(it)),
                }
            }
            let Some(last) = page.last() else { return Ok(()) };
            before = Some(last.seq);
        }
    }

    /// The storms among them.
    ///
    /// # Errors
    /// The record cannot be read.
    pub fn storms(&self, reader: &Reader<'_>, today: Date) -> Result<Vec<Found>, StoreError> {
        let mut hands: BTreeMap<&str, Vec<&Recent>> = BTreeMap::new();
        for it in &self.all {
            hands.entry(&it.by).or_default().push(it);
        }
        let mut found = Vec::new();
        for (by, all) in hands {
            let mut of: BTreeMap<&str, u64> = BTreeMap::new();
            for bureau in all.iter().filter_map(|it| it.bureau.as_deref()) {
                *of.entry(bureau).or_default() += 1;
            }
            let mut bureaus = Vec::with_capacity(of.len());
            for (bureau, called) in of {
                bureaus.push((bureau.to_owned(), called, reader.bureau_days(bureau, Date::MIN, today)?));
            }
            let shares: Vec<(u64, u64)> = bureaus.iter().map(|it| (it.1, it.2)).collect();
            let recalls = all.len() as u64;
            if let (Some(storm), Some(first)) = (storm(recalls, &shares, &self.terms), all.first()) {
                found.push(Found {
                    by: by.to_owned(),
                    name: first.name.clone(),
                    storm,
                    recalls,
                    first: first.entry,
                    since: first.at,
                    bureaus,
                });
            }
        }
        Ok(found)
    }
}

/// The storms of the last hour.
///
/// # Errors
/// The record cannot be read.
pub fn storms(reader: &Reader<'_>, size: u64, now: i64, today: Date) -> Result<Vec<Found>, StoreError> {
    let mut recents = Recents::default();
    recents.follow(reader, size, now)?;
    recents.storms(reader, today)
}

/// What was called back by one hand from an entry on and stands so still, oldest first.
fn called_back_by(reader: &Reader<'_>, by: &str, from: Seq) -> Result<Vec<AlertId>, StoreError> {
    let (mut all, mut before) = (Vec::new(), None);
    loop {
        let page = reader.recalls(before, PAGE)?;
        for row in &page {
            if row.seq < from {
                all.reverse();
                return Ok(all);
            }
            let stored = reader.entry(row.seq)?;
            let Content::Known(Entry::RecallOrdered(it)) = stored.body else { continue };
            if it.order.by.login == by && row.state != Some(RecallStep::Restored) {
                all.extend(stored.plain.alert);
            }
        }
        let Some(last) = page.last() else { break };
        before = Some(last.seq);
    }
    all.reverse();
    Ok(all)
}

/// What is to be done about what one hand called back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Undoing {
    /// It is contested: nothing is erased.
    Contest,
    /// A first person proposes that what is contested is undone, a second one undoes it: which it is says each record.
    Restore,
}

impl Desk {
    /// Calls every alert of a bureau back that is not called back so, each by a recall of its own.
    ///
    /// # Errors
    /// Whoever acts is not who signs; or the record fails: what was entered before stays, and the same act again goes on.
    pub fn order_bureau(
        &mut self,
        bureau: &str,
        order: &RecallOrder,
        terms: &Terms,
        act: &mut Act<'_>,
    ) -> Result<Many, DecideError> {
        own_login(&self.store, &act.actor, &order.by)?;
        let (mut alerts, mut after) = (Vec::new(), None);
        loop {
            let page = self.store.read().alerts_of_bureau(bureau, after, PAGE)?;
            let Some(last) = page.last() else { break };
            after = Some(last.first);
            let here = page.iter().filter(|it| it.level.is_some_and(|it| it > Level::Erased));
            alerts.extend(here.map(|it| it.alert.clone()));
        }
        let terms = Terms { watch: self.terms.watch, ..*terms };
        let exercise = self.store.exercise();
        let order = order.clone();
        self.many(&alerts, act, &mut |batch, alert, (actor, on, now)| {
            // The same act again goes on where it broke off.
            let known = recalls(&batch.read(), alert)?;
            let same = |it: &RecallOrder| {
                (it.kind, &it.authority, &it.reference) == (order.kind, &order.authority, &order.reference)
            };
            if known.is_some_and(|it| it.standing().is_some_and(|it| same(&it.order))) {
                return Ok(None);
            }
            let acting = Acting { actor, on, at: now.micros(), exercise };
            let order = RecallOrder { at: now.micros(), ..order.clone() };
            call_back(batch, alert, order, &terms, &acting).map(Some)
        })
    }

    /// Contests or undoes what one hand called back from an entry on.
    ///
    /// # Errors
    /// As [`Self::order_bureau`].
    pub fn undo_storm(
        &mut self,
        (by, from): (&str, Seq),
        undoing: Undoing,
        who: &Official,
        reasons: &str,
        act: &mut Act<'_>,
    ) -> Result<Many, DecideError> {
        own_login(&self.store, &act.actor, who)?;
        let alerts = called_back_by(&self.store.read(), by, from)?;
        let mut undone = 0;
        let done = self.many(&alerts, act, &mut |batch, alert, when| {
            let at = when.2.micros();
            let of_contest = |state: &State<'_>| contest(state, who, reasons, at).map(|()| vec![who.clone()]);
            let of_proposal =
                |state: &State<'_>| propose_restore(state, who, reasons).map(|()| vec![who.clone()]);
            let of_restoring = |state: &State<'_>| restore(state, who, reasons).map(Vec::from);
            let known = recalls(&batch.read(), alert)?;
            let newest = known.as_ref().and_then(|it| it.standing()?.events.last().map(|it| it.1.step));
            let (step, check): (RecallStep, &Check<'_>) = match undoing {
                Undoing::Contest => (RecallStep::Contested, &of_contest),
                Undoing::Restore if newest == Some(RecallStep::RestoreProposed) => {
                    (RecallStep::Restored, &of_restoring)
                }
                Undoing::Restore => (RecallStep::RestoreProposed, &of_proposal),
            };
            let entered = moved(batch, alert, (step, reasons), check, when)?;
            undone += usize::from(step == RecallStep::Restored);
            Ok(Some(entered))
        })?;
        Ok(Many { undone, ..done })
    }

    fn many(
        &mut self,
        alerts: &[AlertId],
        act: &mut Act<'_>,
        one: &mut One<'_>,
    ) -> Result<Many, DecideError> {
        let mut many = Many::default();
        for chunk in alerts.chunks(IN_A_BATCH) {
            let now = (act.clock)();
            let mut batch = self.store.batch(now, &mut *act.rng)?;
            for alert in chunk {
                match one(&mut batch, alert, (&act.actor, act.on, now)) {
                    Ok(Some(_)) => many.entered.push(alert.clone()),
                    Ok(None) => {}
                    Err(DecideError::Against(against)) => many.against.push((alert.clone(), against)),
                    Err(error) => return Err(error),
                }
            }
            batch.commit()?;
        }
        Ok(many)
    }

    /// Puts on the record that somebody has to look at what one hand called back.
    ///
    /// # Errors
    /// The record fails.
    pub fn alarm(&mut self, found: &Found, act: &mut Act<'_>) -> Result<(), DeskError> {
        let reason =
            format!("{} recalls by {} ({}) from {} on", found.recalls, found.by, found.name, found.first);
        let verb = "recall storm".to_owned();
        let body = Consulted { verb, shown: found.recalls, named: Vec::new(), reason: Some(reason) };
        let mut batch = self.store.batch((act.clock)(), &mut *act.rng)?;
        consult(&mut batch, body, &act.actor, act.on)?;
        batch.commit()?;
        Ok(())
    }
}

/// What is done to one of many.
type One<'a> = dyn FnMut(&mut Batch<'_>, &AlertId, (&terms::Actor, Date, entries::Time)) -> Result<Option<Seq>, DecideError>
    + 'a;
