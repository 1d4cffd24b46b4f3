//! What people do at and after a meeting: judge, tell apart, answer about identity, record a measure, take a sheet.
//!
//! Promise: each names its author; none raises a level. A sheet stands under a key of its own and goes when its term
//! ends; a measure can always be recorded, permitted or not.

use casework::border::instruction::treated_as_child;
use casework::border::judgement::latest_end;
use casework::border::measure::{Consequence, Stood, consequence};
use casework::border::sheet::{self, Filled, NotTaken};
use casework::border::{Moment, Profile};
use entries::{
    Checked, CustodyBegun, Distinguished, Entry, IdentityAnswered, Judged, Kind, MeasureRecorded, Owner,
    SheetAnswered,
};
use store::{Batch, Content, Erasure, NewEntry, Reader, Whose};
use terms::border::{
    CustodyBegan, Distinguishing, IdentityAnswer, MeasureTaken, MeetingClock, NotThisPerson, SheetAnswers,
    StartedClock, Word,
};
use terms::{Actor, AlertId, Date, Measure, Seq, Standing};

use super::check::{Asked, Near, begun_at, search};
use super::view::Border;
use crate::examine::{Cause, examine_again};
use crate::load::Cache;
use crate::{Act, Desk, DeskError};

/// A measure as it was kept.
#[derive(Clone, Debug)]
pub struct MeasureKept {
    /// Its entry.
    pub entry: Seq,
    /// What follows.
    pub consequence: Consequence,
    /// The entry with which custody began.
    pub custody: Option<Seq>,
}

/// A sheet as it was kept.
#[derive(Clone, Debug)]
pub struct SheetKept {
    /// For each alert of the meeting: what holds now.
    pub alerts: Vec<(AlertId, Standing)>,
    /// Clocks that began.
    pub clocks: Vec<StartedClock>,
    /// The last day on which the answers are kept.
    pub ends: Date,
    /// The person is treated as a child: its answers were not taken, that it asks for asylum was.
    pub child: bool,
}

/// A check that met alerts: its first entry and one for each further alert.
struct AtCheck {
    entries: Vec<(Seq, AlertId, Checked)>,
}

impl AtCheck {
    fn read(reader: &Reader<'_>, check: Seq) -> Result<Self, DeskError> {
        let mut entries = Vec::new();
        let mut at = check;
        // The entries of one check follow one another.
        while let Ok(stored) = reader.entry(at) {
            let own = at == check || stored.plain.caused_by == Some(check);
            let (Content::Known(Entry::Checked(checked)), Some(alert)) = (stored.body, stored.plain.alert)
            else {
                break;
            };
            if !own || checked.pair.is_none() {
                break;
            }
            entries.push((at, alert, *checked));
            at = Seq(at.0 + 1);
        }
        if entries.is_empty() { Err(DeskError::NoCheck(check)) } else { Ok(Self { entries }) }
    }

    fn one(self, check: Seq, alert: Option<&AlertId>) -> Result<(AlertId, Checked), DeskError> {
        let mut fitting = self.entries.into_iter().filter(|(_, id, _)| alert.is_none_or(|it| it == id));
        match (fitting.next(), fitting.next()) {
            (Some((_, id, checked)), None) => Ok((id, checked)),
            (Some(_), Some(_)) => Err(DeskError::SeveralAlerts(check)),
            (None, _) => Err(DeskError::NoCheck(check)),
        }
    }
}

impl Desk {
    /// "Not this person": a named official's judgement of the traveller of a check.
    ///
    /// # Errors
    /// No such check, a term that is too long, or the record fails.
    pub fn judge_not_this_person(
        &mut self,
        check: Seq,
        alert: Option<&AlertId>,
        reasons: &str,
        until: Date,
        act: &mut Act<'_>,
    ) -> Result<Seq, DeskError> {
        within(act.on, until)?;
        let (alert, checked) = AtCheck::read(&self.store.read(), check)?.one(check, alert)?;
        let mut batch = self.store.batch((act.clock)(), &mut *act.rng)?;
        let row = batch.read().alert(&alert)?.ok_or_else(|| DeskError::NoSuchAlert(alert.clone()))?;
        let judgement = NotThisPerson {
            traveller: checked.check.traveller.subject,
            revision: row.revision,
            reasons: reasons.to_owned(),
            until,
        };
        let entry = Entry::Judged(Box::new(Judged { judgement }));
        let seq =
            add(&mut batch, entry, &act.actor, act.on, Some(&alert), Owner::Subject(row.owner), Some(check))?;
        batch.commit()?;
        Ok(seq)
    }

    /// A record by which a namesake is told apart from the person of an alert, with consent.
    ///
    /// # Errors
    /// No such check, a term that is too long, or the record fails.
    pub fn distinguish(
        &mut self,
        check: Seq,
        alert: Option<&AlertId>,
        feature: &str,
        consent: &str,
        until: Date,
        act: &mut Act<'_>,
    ) -> Result<Seq, DeskError> {
        within(act.on, until)?;
        let (alert, checked) = AtCheck::read(&self.store.read(), check)?.one(check, alert)?;
        let mut batch = self.store.batch((act.clock)(), &mut *act.rng)?;
        let owner = own_key(&batch, "distinguished")?;
        let record = Distinguishing {
            subject: checked.check.traveller.subject,
            alerts: vec![alert.clone()],
            feature: feature.to_owned(),
            consent: consent.to_owned(),
            until,
        };
        let entry = Entry::Distinguished(Box::new(Distinguished { record }));
        let seq = add(&mut batch, entry, &act.actor, act.on, Some(&alert), owner, Some(check))?;
        batch.commit()?;
        Ok(seq)
    }

    /// Takes a distinguishing record back: its key is destroyed and its words are gone.
    ///
    /// # Errors
    /// No such record, or the record fails.
    pub fn take_back(&mut self, record: Seq, act: &mut Act<'_>) -> Result<Seq, DeskError> {
        // A sheet has a key of its own as well: its answers are the person's, and end by their term.
        if self.store.read().entry(record)?.plain.kind != Kind::Distinguished.code() {
            return Err(DeskError::NoRecord(record));
        }
        self.erase_own(record, "consent taken back", act)
    }

    fn erase_own(&mut self, seq: Seq, ground: &str, act: &mut Act<'_>) -> Result<Seq, DeskError> {
        // An erasure may not stand on the day whose key seals its own entry.
        let whose = Whose::Own(seq);
        let erasure = Erasure { whose: &whose, actor: &act.actor, ground, effective: act.on };
        Ok(self.store.erase(&erasure, (act.clock)(), &mut *act.rng)?)
    }

    /// Takes away the answers to question sheets whose term has ended, and examines their alerts again.
    ///
    /// # Errors
    /// The record fails.
    pub fn end_sheets(&mut self, border: &Border, act: &mut Act<'_>) -> Result<usize, DeskError> {
        let view = border.refresh(&self.store.read(), self.store.size())?;
        let ended = view.sheets_ended(act.on);
        for &seq in &ended {
            let alert = self.store.read().entry(seq)?.plain.alert;
            let caused_by = self.erase_own(seq, "the term of thirty days ended", act)?;
            let Some(row) = alert.map(|it| self.store.read().alert(&it)).transpose()?.flatten() else {
                continue;
            };
            let mut batch = self.store.batch((act.clock)(), &mut *act.rng)?;
            let cause = Cause { entry: Some(caused_by), rule: "term of a question sheet", on: act.on };
            examine_again(&mut batch, &self.shipped, &mut Cache::default(), &row, &cause)?;
            batch.commit()?;
        }
        Ok(ended.len())
    }

    /// A granting authority says whether the traveller of a check is the person it protects: yes or no, no data.
    ///
    /// # Errors
    /// No such check, no protection came near at it, or the record fails.
    pub fn answer_identity(
        &mut self,
        check: Seq,
        alert: Option<&AlertId>,
        same: bool,
        compared: &str,
        act: &mut Act<'_>,
    ) -> Result<Standing, DeskError> {
        let (alert, checked) = AtCheck::read(&self.store.read(), check)?.one(check, alert)?;
        let shield = checked.pair.and_then(|it| it.shield).ok_or(DeskError::NoShield(check))?;
        let mut batch = self.store.batch((act.clock)(), &mut *act.rng)?;
        let row = batch.read().alert(&alert)?.ok_or_else(|| DeskError::NoSuchAlert(alert.clone()))?;
        let answer = IdentityAnswer {
            register: shield.register,
            check: Some(check),
            same,
            compared: compared.to_owned(),
        };
        let entry = Entry::IdentityAnswered(Box::new(IdentityAnswered { answer }));
        let owner = Owner::Subject(row.owner.clone());
        let seq = add(&mut batch, entry, &act.actor, act.on, Some(&alert), owner, Some(check))?;
        let cause = Cause { entry: Some(seq), rule: "answer of the granting authority", on: act.on };
        let standing = examine_again(&mut batch, &self.shipped, &mut Cache::default(), &row, &cause)?
            .map(|(_, it)| it.standing)
            .ok_or_else(|| DeskError::Erased(alert.clone()))?;
        batch.commit()?;
        Ok(standing)
    }

    /// Records a measure that an officer took, permitted or not; custody begins where it deprives of liberty.
    ///
    /// # Errors
    /// No such check, or the record fails.
    #[expect(clippy::too_many_arguments, reason = "one act of one officer, each part of it typed")]
    pub fn record_measure(
        &mut self,
        border: &Border,
        profile: &Profile,
        check: Seq,
        alert: Option<&AlertId>,
        measure: Measure,
        ground: &str,
        at: Moment,
        act: &mut Act<'_>,
    ) -> Result<MeasureKept, DeskError> {
        let view = border.refresh(&self.store.read(), self.store.size())?;
        let (alert, checked, answered) = answered_check(&self.store.read(), check, alert)?;
        let answered = at.at(answered.unwrap_or(at.micros));
        let mut batch = self.store.batch((act.clock)(), &mut *act.rng)?;
        let asked = Asked {
            check: checked.check.clone(),
            at: answered,
            with_child: checked.with_child,
            original: Vec::new(),
            after: None,
        };
        let mut cache = Cache::default();
        let near = Near { batch: &mut batch, shipped: &self.shipped, cache: &mut cache, on: act.on };
        let found = search(&view, &asked.check);
        let mut outcome = near.decide(&asked, found, profile)?;
        // What was answered then counts: what is found today may only take away.
        outcome.answer.word = checked.word;
        outcome.second_line &= checked.word == Word::UnderReview;
        let mut taken = MeasureTaken {
            measure,
            check: Some(check),
            at: at.micros,
            ground: ground.to_owned(),
            permitted: false,
        };
        let stood = Stood {
            outcome: &outcome,
            met: &[],
            at: answered.micros,
            child: checked.with_child || treated_as_child(&checked.check.traveller, at.date()),
        };
        let follows = consequence(&taken, Some(stood), profile);
        taken.permitted = follows.permitted;
        // A measure at a check that met no alert stands under its day, as the check does.
        let owner = match &alert {
            Some(alert) => {
                let row = batch.read().alert(alert)?.ok_or_else(|| DeskError::NoSuchAlert(alert.clone()))?;
                Owner::Subject(row.owner)
            }
            None => Owner::Day(act.on),
        };
        let alert = alert.as_ref();
        let entry = Entry::MeasureRecorded(Box::new(MeasureRecorded { measure: taken }));
        let seq = add(&mut batch, entry, &act.actor, act.on, alert, owner.clone(), Some(check))?;
        let custody = if follows.opens_custody {
            let custody = CustodyBegan {
                since: at.micros,
                by: act.actor.to_string(),
                ground: ground.to_owned(),
                place: checked.check.place.clone(),
            };
            let entry = Entry::CustodyBegun(Box::new(CustodyBegun { custody }));
            let auto = Actor::Auto("a measure that deprives of liberty".to_owned());
            Some(add(&mut batch, entry, &auto, act.on, alert, owner, Some(seq))?)
        } else {
            None
        };
        batch.commit()?;
        Ok(MeasureKept { entry: seq, consequence: follows, custody })
    }

    /// Takes a filled question sheet: under a key of its own for each alert of the meeting, and examines them again.
    /// Of a child only "I ask for asylum" is taken, which it says without being asked.
    ///
    /// # Errors
    /// No such check, the sheet is not taken (a child is not asked), or the record fails.
    pub fn take_sheet(
        &mut self,
        check: Seq,
        filled: &Filled,
        original: &[u8],
        at: Moment,
        profile: &Profile,
        act: &mut Act<'_>,
    ) -> Result<SheetKept, DeskError> {
        let met = AtCheck::read(&self.store.read(), check)?;
        let traveller = met.entries.first().map(|(_, _, it)| it.check.traveller.clone());
        let traveller = traveller.ok_or(DeskError::NoCheck(check))?;
        let taken = sheet::take(filled, &traveller, Some(check), at, profile);
        let child = filled.asks_asylum && matches!(taken, Err(NotTaken::Child | NotTaken::CenturyNotSaid));
        let taken =
            if child { Ok(sheet::take_asylum_alone(filled, Some(check), at, profile)) } else { taken };
        let taken = taken.map_err(|not| DeskError::Sheet(not.to_string()))?;
        // The bytes hold the answers of a child as well, which are not kept.
        let original = if child { &[][..] } else { original };
        let mut batch = self.store.batch((act.clock)(), &mut *act.rng)?;
        let mut alerts = Vec::new();
        let mut first = None;
        for (_, alert, _) in met.entries {
            let owner = own_key(&batch, "sheet")?;
            let answers = SheetAnswers { clocks: begun_at(first, &taken.clocks), ..taken.clone() };
            let entry = Entry::SheetAnswered(Box::new(SheetAnswered { answers }));
            let seq = batch.append(NewEntry {
                entry,
                actor: act.actor.clone(),
                effective: act.on,
                alert: Some(alert.clone()),
                owner,
                caused_by: Some(check),
                original,
                decided_on: None,
            })?;
            let row = batch.read().alert(&alert)?.ok_or_else(|| DeskError::NoSuchAlert(alert.clone()))?;
            first = first.or(Some(seq));
            let cause = Cause { entry: Some(seq), rule: "statement of the person", on: act.on };
            let again = examine_again(&mut batch, &self.shipped, &mut Cache::default(), &row, &cause)?;
            alerts.extend(again.map(|(_, it)| (alert, it.standing)));
        }
        batch.commit()?;
        Ok(SheetKept { alerts, clocks: taken.clocks, ends: taken.ends, child })
    }
}

/// A check with the alert that is meant, if it met one, and when it was answered.
fn answered_check(
    reader: &Reader<'_>,
    check: Seq,
    alert: Option<&AlertId>,
) -> Result<(Option<AlertId>, Checked, Option<i64>), DeskError> {
    if let Content::Known(Entry::Checked(checked)) = reader.entry(check)?.body
        && checked.pair.is_none()
        && alert.is_none()
    {
        let answered = answered_at(&checked);
        return Ok((None, *checked, answered));
    }
    let met = AtCheck::read(reader, check)?;
    let answered = met.entries.first().and_then(|(_, _, it)| answered_at(it));
    let (alert, checked) = met.one(check, alert)?;
    Ok((Some(alert), checked, answered))
}

/// When a check was answered, microseconds since 1970: its duty clock began then. A check that met no alert has none.
fn answered_at(first: &Checked) -> Option<i64> {
    let duty = first.clocks.iter().find(|it| it.clock == MeetingClock::Duty)?;
    Some(duty.since)
}

/// A judgement does not stand longer than a person may leave it unseen.
fn within(made: Date, until: Date) -> Result<(), DeskError> {
    let latest = latest_end(made);
    if until <= latest { Ok(()) } else { Err(DeskError::TooLong { made, latest }) }
}

/// A key for one entry alone.
fn own_key(batch: &Batch<'_>, of: &str) -> Result<Owner, DeskError> {
    Ok(batch.read().owner_of(&format!("{of}-{}", batch.size()))?)
}

fn add(
    batch: &mut Batch<'_>,
    entry: Entry,
    actor: &Actor,
    on: Date,
    alert: Option<&AlertId>,
    owner: Owner,
    caused_by: Option<Seq>,
) -> Result<Seq, DeskError> {
    Ok(batch.append(NewEntry {
        entry,
        actor: actor.clone(),
        effective: on,
        alert: alert.cloned(),
        owner,
        caused_by,
        original: &[],
        decided_on: None,
    })?)
}
