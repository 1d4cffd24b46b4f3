//! What people do at and after a meeting: judge, tell apart, answer about identity, record a measure, take a sheet.
//!
//! Promise: each names its author; none raises a level. A sheet stands under a key of its own and goes when its term
//! ends; a measure can always be recorded, permitted or not.

use casework::authority::{answers_for, words};
use casework::border::instruction::treated_as_child;
use casework::border::judgement::{Reach, can_be_judged, latest_end, reach};
use casework::border::measure::{Consequence, Stood, consequence, consequence_without_check};
use casework::border::sheet::{self, Filled, NotTaken};
use casework::border::{Moment, Profile};
use casework::clock::{Beginning, Event};
use entries::{
    Checked, CustodyBegun, Distinguished, Entry, IdentityAnswered, Judged, Kind, MeasureRecorded, Owner,
    SheetAnswered,
};
use store::{AlertRow, Batch, ClockRow, Content, Erasure, NewEntry, Reader, StoreError, Whose};
use terms::alert::Subject;
use terms::border::{
    CustodyBegan, Distinguishing, Identity, IdentityAnswer, MeasureTaken, MeetingClock, NotThisPerson,
    ReadFrom, Registered, SheetAnswers, StartedClock, Traveller, Word,
};
use terms::register::{Body, RegisterEntry};
use terms::{Actor, AlertId, Date, Measure, Seq, Standing};

use super::check::{Asked, Near, begun_at, search};
use super::view::Border;
use crate::clocks::{Acting, ClockTerms, alarmed, arrested, begin, happened, of_traveller};
use crate::examine::{Cause, examine_again};
use crate::load::Cache;
use crate::{Act, Desk, DeskError};

/// A measure as it was kept.
#[derive(Clone, Debug)]
pub struct MeasureKept {
    /// Its first entry.
    pub entry: Seq,
    /// The alerts under which it stands; none where it stands under its day.
    pub alerts: Vec<AlertId>,
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

/// A measure that no check went before, as the officer gives it.
#[derive(Clone)]
pub struct Unchecked {
    /// Which.
    pub measure: Measure,
    /// The ground in the officer's words.
    pub ground: String,
    /// On whom, as far as it is known.
    pub person: Option<Subject>,
    /// A child is with the person.
    pub with_child: bool,
    /// Where.
    pub place: Option<String>,
    /// The alert it was taken on, where that is known.
    pub alert: Option<AlertId>,
}

/// The measure only: the rest is personal.
impl std::fmt::Debug for Unchecked {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Unchecked").field("measure", &self.measure).finish_non_exhaustive()
    }
}

/// An authority's answer as it was kept.
#[derive(Clone, Debug)]
pub struct IdentityKept {
    /// For each alert of the meeting from which the entry shields: what holds now.
    pub alerts: Vec<(AlertId, Standing)>,
    /// Those of them whose person the traveller was confirmed to be at the check: the answer reaches the alert itself.
    pub reaches: Vec<AlertId>,
    /// How far it is heard at later checks.
    pub reach: Reach,
}

/// One entry of a check, for whoever answers or acts on it.
#[derive(Clone, Debug)]
pub struct MetAt {
    /// The alert; none where none was met, or a person must look.
    pub alert: Option<AlertId>,
    /// What was presented and answered.
    pub checked: Checked,
    /// Who made the check.
    pub by: Actor,
    /// When it was recorded, microseconds since 1970.
    pub recorded: i64,
}

/// What a check met, an entry for each alert; what was erased is left out. Nothing where it is no check.
///
/// # Errors
/// The record cannot be read.
pub fn met_at(reader: &Reader<'_>, check: Seq) -> Result<Vec<MetAt>, DeskError> {
    let mut all = Vec::new();
    for at in (check.0..).map(Seq) {
        let stored = match reader.entry(at) {
            Ok(stored) => stored,
            Err(StoreError::NoEntry(_)) => break,
            Err(error) => return Err(error.into()),
        };
        let own = at == check || stored.plain.caused_by == Some(check);
        if !own || stored.plain.kind != Kind::Checked.code() {
            break;
        }
        let recorded = stored.plain.recorded_at.micros();
        if let Content::Known(Entry::Checked(checked)) = stored.body {
            all.push(MetAt {
                alert: stored.plain.alert,
                checked: *checked,
                by: stored.plain.actor,
                recorded,
            });
        }
    }
    Ok(all)
}

/// A check that met alerts: its first entry and one for each further alert.
struct AtCheck {
    entries: Vec<OfPair>,
}

/// One pair of a check, as it stands on the record.
struct OfPair {
    alert: AlertId,
    checked: Checked,
    by: Actor,
}

impl AtCheck {
    fn read(reader: &Reader<'_>, check: Seq) -> Result<Self, DeskError> {
        let mut entries = Vec::new();
        let mut at = check;
        // The entries of one check follow one another.
        while let Ok(stored) = reader.entry(at) {
            let own = at == check || stored.plain.caused_by == Some(check);
            if !own || stored.plain.kind != Kind::Checked.code() {
                break;
            }
            at = Seq(at.0 + 1);
            // One that was erased with its alert leaves the others.
            if let (Content::Known(Entry::Checked(checked)), Some(alert)) = (stored.body, stored.plain.alert)
                && checked.pair.is_some()
            {
                entries.push(OfPair { alert, checked: *checked, by: stored.plain.actor });
            }
        }
        if entries.is_empty() { Err(DeskError::NoCheck(check)) } else { Ok(Self { entries }) }
    }

    fn one(self, check: Seq, alert: Option<&AlertId>) -> Result<OfPair, DeskError> {
        let mut fitting = self.entries.into_iter().filter(|it| alert.is_none_or(|alert| *alert == it.alert));
        match (fitting.next(), fitting.next()) {
            (Some(pair), None) => Ok(pair),
            (Some(_), Some(_)) => Err(DeskError::SeveralAlerts(check)),
            (None, _) => Err(DeskError::NoCheck(check)),
        }
    }
}

impl Desk {
    /// "Not this person": a named official's judgement of the traveller of a check, against the content that was met there.
    ///
    /// # Errors
    /// No such check, no document was shown at it, the alert has another content by now, a term that is over or too long,
    /// or the record fails.
    pub fn judge_not_this_person(
        &mut self,
        check: Seq,
        alert: Option<&AlertId>,
        reasons: &str,
        until: Date,
        act: &mut Act<'_>,
    ) -> Result<Seq, DeskError> {
        within(act.on, until)?;
        let OfPair { alert, checked, .. } = AtCheck::read(&self.store.read(), check)?.one(check, alert)?;
        let exercise = self.store.exercise();
        let at = self.terms.time_of(exercise, (act.clock)(), act.on);
        let mut batch = self.store.batch((act.clock)(), &mut *act.rng)?;
        let acting = Acting { actor: &act.actor, on: act.on, at, exercise };
        let row = judged(&batch.read(), check, &alert, &checked)?;
        let judgement = NotThisPerson {
            traveller: checked.check.traveller.subject,
            revision: row.revision,
            reasons: reasons.to_owned(),
            until,
        };
        let entry = Entry::Judged(Box::new(Judged { judgement }));
        let seq =
            add(&mut batch, entry, &act.actor, act.on, Some(&alert), Owner::Subject(row.owner), Some(check))?;
        told_apart(&mut batch, &alert, check, seq, &acting)?;
        batch.commit()?;
        Ok(seq)
    }

    /// A record by which a namesake is told apart from the person of an alert, with consent. It goes with the alert where
    /// that is erased: then there is nobody left to be told apart from.
    ///
    /// # Errors
    /// No such check, no document was shown at it, the alert has another content by now, a term that is over or too long,
    /// or the record fails.
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
        let OfPair { alert, checked, .. } = AtCheck::read(&self.store.read(), check)?.one(check, alert)?;
        let exercise = self.store.exercise();
        let at = self.terms.time_of(exercise, (act.clock)(), act.on);
        let mut batch = self.store.batch((act.clock)(), &mut *act.rng)?;
        let acting = Acting { actor: &act.actor, on: act.on, at, exercise };
        judged(&batch.read(), check, &alert, &checked)?;
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
        told_apart(&mut batch, &alert, check, seq, &acting)?;
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
    /// The answer is about the traveller and the entry: it is kept for every alert of the check from which that entry
    /// shields. It changes what holds for an alert only where the traveller was confirmed to be its person.
    ///
    /// # Errors
    /// No such check, no protection came near at it, another authority granted it, who made the check records the answer,
    /// or the record fails.
    pub fn answer_identity(
        &mut self,
        check: Seq,
        alert: Option<&AlertId>,
        same: bool,
        compared: &str,
        authority: &Body,
        act: &mut Act<'_>,
    ) -> Result<IdentityKept, DeskError> {
        let met = AtCheck::read(&self.store.read(), check)?;
        if met.entries.iter().any(|it| same_name(&it.by, &act.actor)) {
            return Err(DeskError::OwnCheck(name_of(&act.actor).to_owned()));
        }
        let shield = |it: &OfPair| Some(it.checked.pair.as_ref()?.shield.as_ref()?.register.clone());
        let meant = met.entries.iter().filter(|it| alert.is_none_or(|alert| *alert == it.alert));
        let mut registers: Vec<Registered> = Vec::new();
        for register in meant.filter_map(shield) {
            if !registers.contains(&register) {
                registers.push(register);
            }
        }
        let register = match registers.as_slice() {
            [] => return Err(DeskError::NoShield(check)),
            [one] => one.clone(),
            [_, _, ..] => return Err(DeskError::SeveralAlerts(check)),
        };
        if !granted_by(&self.store.read(), &register, authority)? {
            return Err(DeskError::OtherAuthority(authority.clone()));
        }
        let exercise = self.store.exercise();
        let at = self.terms.time_of(exercise, (act.clock)(), act.on);
        let mut batch = self.store.batch((act.clock)(), &mut *act.rng)?;
        let acting = Acting { actor: &act.actor, on: act.on, at, exercise };
        let mut kept = IdentityKept { alerts: Vec::new(), reaches: Vec::new(), reach: Reach::Meeting };
        for OfPair { alert, checked, .. } in met.entries {
            let Some(pair) = checked.pair else { continue };
            if pair.shield.is_none_or(|it| it.register != register) {
                continue;
            }
            let row = batch.read().alert(&alert)?.ok_or_else(|| DeskError::NoSuchAlert(alert.clone()))?;
            let answer = IdentityAnswer {
                register: register.clone(),
                check: Some(check),
                same,
                compared: compared.to_owned(),
                authority: Some(authority.clone()),
            };
            let entry = Entry::IdentityAnswered(Box::new(IdentityAnswered { answer }));
            let owner = Owner::Subject(row.owner.clone());
            let seq = add(&mut batch, entry, &act.actor, act.on, Some(&alert), owner, Some(check))?;
            let only = of_traveller(check, &checked.check.traveller.subject);
            happened(&mut batch, &alert, Event::IdentityAnswered, seq, &acting, &only)?;
            let cause = Cause { entry: Some(seq), rule: "answer of the granting authority", on: act.on };
            let now = examine_again(&mut batch, &self.shipped, &mut Cache::default(), &row, &cause)?
                .map(|(_, it)| it.standing)
                .ok_or_else(|| DeskError::Erased(alert.clone()))?;
            kept.reach = reach(&checked.check.traveller);
            let here = matches!(register, Registered::Here(_));
            if here && pair.identity == Identity::Confirmed {
                kept.reaches.push(alert.clone());
            }
            kept.alerts.push((alert, now));
        }
        batch.commit()?;
        Ok(kept)
    }

    /// Records a measure that an officer took, permitted or not; custody begins where it deprives of liberty. Where the
    /// check met several alerts and none is named, it stands under each of them.
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
        let (alerts, checked, answered) = answered_check(&self.store.read(), check, alert)?;
        let answered = at.at(answered.unwrap_or(at.micros));
        let exercise = self.store.exercise();
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
            person: None,
            place: None,
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
        let place = checked.check.place.clone();
        let acting = Acting { actor: &act.actor, on: act.on, at: taken.at, exercise };
        let kept = keep_measure(&mut batch, alerts, &taken, place, follows, &acting)?;
        clocks_of_custody(&mut batch, &self.terms, &kept, &taken, &acting)?;
        batch.commit()?;
        Ok(kept)
    }

    /// Records a measure that no check went before: nothing permitted it, and it is told and opens custody like any other.
    ///
    /// # Errors
    /// The alert that is named is not on the record, or the record fails.
    pub fn record_measure_without_check(
        &mut self,
        profile: &Profile,
        unchecked: &Unchecked,
        at: Moment,
        act: &mut Act<'_>,
    ) -> Result<MeasureKept, DeskError> {
        let exercise = self.store.exercise();
        let mut batch = self.store.batch((act.clock)(), &mut *act.rng)?;
        let Unchecked { measure, ground, person, with_child, place, alert } = unchecked;
        let taken = MeasureTaken {
            measure: *measure,
            check: None,
            person: person.clone(),
            place: place.clone(),
            at: at.micros,
            ground: ground.clone(),
            permitted: false,
        };
        let young = |it: &Subject| treated_as_child(&Traveller::new(it.clone(), ReadFrom::Typed), at.date());
        let child = *with_child || person.as_ref().is_some_and(young);
        let follows = consequence_without_check(&taken, child, profile);
        let alerts = alert.iter().cloned().collect();
        let acting = Acting { actor: &act.actor, on: act.on, at: taken.at, exercise };
        let kept = keep_measure(&mut batch, alerts, &taken, place.clone(), follows, &acting)?;
        clocks_of_custody(&mut batch, &self.terms, &kept, &taken, &acting)?;
        batch.commit()?;
        Ok(kept)
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
        let traveller = met.entries.first().map(|it| it.checked.check.traveller.clone());
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
        for OfPair { alert, .. } in met.entries {
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

/// A check with the alert that is meant, or all it met where none is named, and when it was answered.
fn answered_check(
    reader: &Reader<'_>,
    check: Seq,
    alert: Option<&AlertId>,
) -> Result<(Vec<AlertId>, Checked, Option<i64>), DeskError> {
    if let Content::Known(Entry::Checked(checked)) = reader.entry(check)?.body
        && checked.pair.is_none()
        && alert.is_none()
    {
        let answered = answered_at(&checked);
        return Ok((Vec::new(), *checked, answered));
    }
    let met = AtCheck::read(reader, check)?;
    let answered = met.entries.first().and_then(|it| answered_at(&it.checked));
    if alert.is_some() {
        let pair = met.one(check, alert)?;
        return Ok((vec![pair.alert], pair.checked, answered));
    }
    let alerts = met.entries.iter().map(|it| it.alert.clone()).collect();
    let first = met.entries.into_iter().next().ok_or(DeskError::NoCheck(check))?;
    Ok((alerts, first.checked, answered))
}

/// Keeps a measure, and custody where it begins: under each alert it was or may have been taken on, so that the erasure of
/// one leaves what happened under the others; under its day where there is none. Those behind the first name it as what
/// brought them about: one act, and one custody. Where nothing permitted it, it alarms under each.
fn keep_measure(
    batch: &mut Batch<'_>,
    alerts: Vec<AlertId>,
    taken: &MeasureTaken,
    place: Option<String>,
    follows: Consequence,
    acting: &Acting<'_>,
) -> Result<MeasureKept, DeskError> {
    let (actor, on) = (acting.actor, acting.on);
    let mut under = Vec::with_capacity(alerts.len());
    for alert in &alerts {
        let row = batch.read().alert(alert)?.ok_or_else(|| DeskError::NoSuchAlert(alert.clone()))?;
        under.push((Some(alert), Owner::Subject(row.owner)));
    }
    if under.is_empty() {
        under.push((None, Owner::Day(on)));
    }
    let mut first = None;
    let mut kept = Vec::with_capacity(under.len());
    for (alert, owner) in &under {
        let entry = Entry::MeasureRecorded(Box::new(MeasureRecorded { measure: taken.clone() }));
        let seq = add(batch, entry, actor, on, *alert, owner.clone(), first.or(taken.check))?;
        first = first.or(Some(seq));
        kept.push((*alert, owner.clone(), seq));
    }
    let entry = first.ok_or(DeskError::NothingKept)?;
    let mut custody = None;
    let begins = if follows.opens_custody { under } else { Vec::new() };
    for (alert, owner) in begins {
        let began = CustodyBegan {
            since: taken.at,
            by: actor.to_string(),
            ground: taken.ground.clone(),
            place: place.clone(),
        };
        let began = Entry::CustodyBegun(Box::new(CustodyBegun { custody: began }));
        let auto = Actor::Auto("a measure that deprives of liberty".to_owned());
        let seq = add(batch, began, &auto, on, alert, owner, custody.or(Some(entry)))?;
        custody = custody.or(Some(seq));
    }
    for (alert, owner, seq) in kept.into_iter().filter(|_| !taken.permitted) {
        alarmed(batch, alert, owner, taken.measure, seq, acting)?;
    }
    Ok(MeasureKept { entry, alerts, consequence: follows, custody })
}

/// "Not this person", or told apart with consent: the desk has answered this meeting, and the candidate is dropped.
fn told_apart(
    batch: &mut Batch<'_>,
    alert: &AlertId,
    check: Seq,
    cause: Seq,
    acting: &Acting<'_>,
) -> Result<(), DeskError> {
    let of_check = |_: &Reader<'_>, clock: &ClockRow| Ok(clock.clock.begun == check);
    happened(batch, alert, Event::Judged, cause, acting, &of_check)?;
    Ok(())
}

/// Whoever is in custody here is linked to this territory: verification begins, and with a provisional arrest its terms.
fn clocks_of_custody(
    batch: &mut Batch<'_>,
    terms: &ClockTerms,
    kept: &MeasureKept,
    taken: &MeasureTaken,
    acting: &Acting<'_>,
) -> Result<(), DeskError> {
    let Some(custody) = kept.custody else { return Ok(()) };
    for alert in &kept.alerts {
        begin(batch, alert, Beginning::TerritorialLink, custody, acting)?;
        if taken.measure == Measure::ProvisionalArrest {
            arrested(batch, terms, alert, custody, acting)?;
        }
    }
    Ok(())
}

/// What a judgement of a check is made on: a document and a name, and the content that was met there. One
/// that came since was judged by nobody.
fn judged(
    reader: &Reader<'_>,
    check: Seq,
    alert: &AlertId,
    checked: &Checked,
) -> Result<AlertRow, DeskError> {
    let row = reader.alert(alert)?.ok_or_else(|| DeskError::NoSuchAlert(alert.clone()))?;
    if !can_be_judged(&checked.check.traveller) {
        return Err(DeskError::NoDocument(check));
    }
    if row.revision > check {
        return Err(DeskError::NewContent { alert: alert.clone(), check, revision: row.revision });
    }
    Ok(row)
}

/// Whether an authority is the one that granted a protection. Of a register abroad only the state is known here.
///
/// # Errors
/// The record cannot be read.
pub fn granted_by(reader: &Reader<'_>, register: &Registered, authority: &Body) -> Result<bool, StoreError> {
    let entry = match register {
        Registered::Abroad(code) => return Ok(words(code) == words(&authority.state)),
        Registered::Here(id) => reader.register(id)?,
    };
    let Some(RegisterEntry::Protection(protection)) = entry.as_ref().map(|it| &it.body.entry) else {
        return Ok(false);
    };
    Ok(answers_for(authority, &protection.granted_by))
}

pub(crate) fn name_of(actor: &Actor) -> &str {
    match actor {
        Actor::Human { id, .. } | Actor::Auto(id) | Actor::Gateway(id) => id,
    }
}

/// One of the two says no more than the other: "4471" and "4471 (border)". Until there is a login a name is all there is.
pub(crate) fn same_name(one: &Actor, other: &Actor) -> bool {
    let (one, other) = (words(name_of(one)), words(name_of(other)));
    one.iter().all(|it| other.contains(it)) || other.iter().all(|it| one.contains(it))
}

/// When a check was answered, microseconds since 1970: its duty clock began then. A check that met no alert has none.
fn answered_at(first: &Checked) -> Option<i64> {
    let duty = first.clocks.iter().find(|it| it.clock == MeetingClock::Duty)?;
    Some(duty.since)
}

/// A judgement does not stand longer than a person may leave it unseen, and not until a day that is over.
fn within(made: Date, until: Date) -> Result<(), DeskError> {
    if until < made {
        return Err(DeskError::EndsBefore { made, until });
    }
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
