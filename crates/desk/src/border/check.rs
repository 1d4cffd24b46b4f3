//! One call: who is presented, what comes near, what may be done, on the record, answered.

use casework::border::answer::{Permission, answer};
use casework::border::identity::{
    ALERT_NEAR_DATE, ALERT_NO_DATE, ALERT_SAME_DAY, COMPARED_BY_OFFICER, Compared, Evidence, Feature,
    PROTECTION_NEAR_DATE, PROTECTION_NO_DATE, PROTECTION_SAME_DAY, Presented, Reason, Stands, about,
    readings,
};
use casework::border::judgement::{
    Open, Remembered, distinguished, heard_about, met_before, not_this_person, same_traveller,
};
use casework::border::moment::hours;
use casework::border::shield::{CANDIDATE_HOURS, Shielding, protects_from};
use casework::border::{Looked, Meeting, Met, Moment, Outcome, Profile};
use casework::clock::{Beginning, Event};
use casework::link::{KeyKind, asked_keys_of_about};
use casework::permission::Now;
use entries::{Checked, Entered, Entry, Kind, Owner};
use names::Name;
use names::index::{Answer as Search, BornEvidence, Budget, Candidate, Query};
use store::{AlertRow, Batch, Content, NewEntry, Reader, StoreError, Stored, Target};
use terms::alert::{NameForm, Subject};
use terms::border::{Check, ComparedWith, Comparison, Identity, Registered, StartedClock};
use terms::register::{Protection, RegisterEntry};
use terms::{Actor, AlertId, Date, Examination, Level, Seq, Standing};

use super::view::{Border, Found, View, born, sex, spellings};
use crate::clocks::{Acting, begin, happened, of_traveller};
use crate::examine::{Cause, examine_again, is_due};
use crate::load::{Cache, check_of};
use crate::lookup::STOP_AND_CALL;
use crate::verification::{OF_PERMISSION, in_force};
use crate::{Act, Desk, DeskError, Shipped};

/// How many share a document number before a person must look.
const SHARING: usize = 64;
/// Spellings of one traveller that are looked for.
const SPELLINGS: usize = 12;
/// From here on one sign is a word.
const IDEOGRAPHS: char = '\u{2E80}';
/// Persons who come near that are compared in full. More than that is too complex, not "no alert".
const NEAR: usize = 64;

/// One check as it is asked.
#[derive(Clone)]
pub struct Asked {
    /// Who is presented, why and where.
    pub check: Check,
    /// When, with the distance of local time from UTC.
    pub at: Moment,
    /// The officer sees a child with the traveller.
    pub with_child: bool,
    /// The bytes it was read from, as they came.
    pub original: Vec<u8>,
    /// What another state's register said at the same meeting, where that is why it is answered again.
    pub after: Option<Seq>,
}

impl std::fmt::Debug for Asked {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.check.fmt(f)
    }
}

/// One check as it was answered.
#[derive(Clone, Debug)]
pub struct Answered {
    /// What the officer sees, with its place on the log, and what went on the record.
    pub outcome: Outcome,
    /// Its first entry.
    pub entry: Seq,
}

impl Desk {
    /// Answers checks in one transaction, in the order asked. What is answered is on the disk.
    ///
    /// # Errors
    /// The record fails: then nothing was answered.
    pub fn check(
        &mut self,
        border: &Border,
        profile: &Profile,
        asked: &[Asked],
        act: &mut Act<'_>,
    ) -> Result<Vec<Answered>, DeskError> {
        self.check_each(border, profile, asked, &[], act)
    }

    /// As [`Desk::check`], for booths that ask at the same time: the officer of each check, in its order. Where there is
    /// none, it is whoever acts.
    ///
    /// # Errors
    /// The record fails: then nothing was answered.
    pub fn check_each(
        &mut self,
        border: &Border,
        profile: &Profile,
        asked: &[Asked],
        officers: &[Actor],
        act: &mut Act<'_>,
    ) -> Result<Vec<Answered>, DeskError> {
        self.store.refresh()?;
        self.end_sheets(border, act)?;
        let mut view = border.refresh(&self.store.read(), self.store.size())?;
        let mut found = search_all(&view, asked);
        let exercise = self.store.exercise();
        let mut batch = self.store.batch((act.clock)(), &mut *act.rng)?;
        // Another node wrote since: everything is searched again, now that nobody writes but this one.
        if view.applied() != batch.size() {
            view = border.refresh(&batch.read(), batch.size())?;
            found = search_all(&view, asked);
        }
        // The fence: what was searched is what the record holds at the moment of the append.
        if view.applied() != batch.size() {
            return Err(DeskError::IndexBehind { applied: view.applied(), size: batch.size() });
        }
        let mut cache = Cache::default();
        let mut answered = Vec::with_capacity(asked.len());
        for (at, (asked, found)) in asked.iter().zip(found).enumerate() {
            let near = Near { batch: &mut batch, shipped: &self.shipped, cache: &mut cache, on: act.on };
            let outcome = near.decide(asked, found, profile)?;
            let officer = officers.get(at).unwrap_or(&act.actor);
            let entry = keep(&mut batch, asked, &outcome, officer, act.on)?;
            let acting = Acting { actor: officer, on: act.on, at: asked.at.micros, exercise };
            clocks_of_meeting(&mut batch, asked, &outcome, entry, &acting)?;
            let outcome = Outcome { answer: outcome.answer.logged(entry), ..outcome };
            answered.push(Answered { outcome, entry });
        }
        batch.commit()?;
        border.refresh(&self.store.read(), self.store.size())?;
        Ok(answered)
    }
}

/// What the index gave for one traveller.
pub(super) enum Looking {
    /// Everything was looked at.
    Whole(Vec<Found>),
    /// The work allowed was not enough.
    TooMuch,
    /// No name that can be looked for was given: a document number alone is left.
    NoName,
}

/// Looks for all, on as many cores as there are.
fn search_all(view: &View, asked: &[Asked]) -> Vec<Looking> {
    let cores = std::thread::available_parallelism().map_or(1, usize::from).min(asked.len() / 8 + 1);
    if cores < 2 {
        return asked.iter().map(|it| search(view, &it.check)).collect();
    }
    let part = asked.len().div_ceil(cores);
    std::thread::scope(|scope| {
        let parts: Vec<_> = asked
            .chunks(part)
            .map(|part| {
                scope.spawn(move || part.iter().map(|it| search(view, &it.check)).collect::<Vec<_>>())
            })
            .collect();
        parts
            .into_iter()
            .zip(asked.chunks(part))
            .flat_map(|(thread, part)| {
                // A search that broke off is no "nothing found".
                thread.join().unwrap_or_else(|_| part.iter().map(|_| Looking::TooMuch).collect())
            })
            .collect()
    })
}

/// Alerts and protection entries whose names and dates come near enough to be compared in full.
pub(super) fn search(view: &View, check: &Check) -> Looking {
    let traveller = &check.traveller;
    let subject = &traveller.subject;
    // The last word that a document had room for may be the beginning of a longer one.
    let cut = |it: &NameForm| Name::parse_truncated(&it.text);
    let spellings: Vec<Name> = if traveller.truncated {
        subject.names.iter().map(cut).filter(|it| !it.is_empty()).collect()
    } else {
        spellings(subject)
    };
    // The verbs refuse more with words; whoever comes another way is not "no alert".
    if subject.names.len() > SPELLINGS {
        return Looking::TooMuch;
    }
    // Without a name that can be read no name was compared, and one letter is none.
    if !spellings.iter().any(is_a_name) {
        return Looking::NoName;
    }
    // Once for each date of birth the document can mean; what one of them finds is found.
    let mut births: Vec<_> = traveller.births().map(born).collect();
    // A date that was misread finds whom it finds, and leaves out nobody.
    if births.is_empty() || traveller.born_is_unsure() {
        births.push(None);
    }
    let mut all = Vec::new();
    for born in births {
        let query = Query { spellings: spellings.clone(), born, sex: subject.sex.get().map(sex) };
        match search_one(view, &query, traveller.truncated) {
            Looking::TooMuch | Looking::NoName => return Looking::TooMuch,
            Looking::Whole(found) => all.extend(found),
        }
    }
    Looking::Whole(all)
}

/// A word of two letters, or one sign that is a word. Initials alone name nobody.
fn is_a_name(name: &Name) -> bool {
    let word = |text: &str| {
        let mut letters = text.chars();
        match (letters.next(), letters.next()) {
            (Some(_), Some(_)) => true,
            (Some(sign), None) => sign >= IDEOGRAPHS,
            (None, _) => false,
        }
    };
    name.tokens().iter().any(|it| word(it.text()))
}

fn search_one(view: &View, query: &Query, truncated: bool) -> Looking {
    let budget = Budget { candidates: NEAR, ..Budget::default() };
    let near = |it: &Candidate| truncated || is_near(it);
    // Whoever the full comparison could take is looked at, however many others rank above: a person whose name many
    // bear, or a protection behind a crowd of alerts.
    match view.index.search_all(query, budget, &least) {
        Search::TooComplex { .. } | Search::NothingToLookFor => Looking::TooMuch,
        // As good as the last one shown, and not shown: there are more near ones than can be compared.
        Search::Complete { candidates, more } if more && candidates.last().is_some_and(near) => {
            Looking::TooMuch
        }
        Search::Complete { candidates, more: _ } => {
            Looking::Whole(candidates.iter().filter(|it| near(it)).map(|it| Found::of(it.id)).collect())
        }
    }
}

/// Whether the full comparison could take it, by the same figures.
fn is_near(candidate: &Candidate) -> bool {
    least(candidate.id, candidate.born).is_some_and(|it| candidate.name.score >= it)
}

/// The least score of the names at which the full comparison could take somebody.
fn least(id: u64, born: BornEvidence) -> Option<f32> {
    let (same_day, near_date, no_date) = match Found::of(id) {
        Found::Alert(_) => (ALERT_SAME_DAY, ALERT_NEAR_DATE, ALERT_NO_DATE),
        Found::Protection(_) => (PROTECTION_SAME_DAY, PROTECTION_NEAR_DATE, PROTECTION_NO_DATE),
    };
    match born {
        BornEvidence::Same => Some(same_day),
        BornEvidence::DayMonthSwapped
        | BornEvidence::YearOff
        | BornEvidence::OneDigitOff
        | BornEvidence::DayDiffers
        | BornEvidence::KnownPartAgrees
        | BornEvidence::YearOnlyAgrees
        | BornEvidence::DayMonthOnlyAgree => Some(near_date.min(no_date)),
        BornEvidence::Unknown => Some(no_date),
        BornEvidence::Differs => None,
    }
}

/// Deciding one check inside a transaction.
pub(super) struct Near<'n, 'b> {
    pub(super) batch: &'n mut Batch<'b>,
    pub(super) shipped: &'n Shipped,
    pub(super) cache: &'n mut Cache,
    pub(super) on: Date,
}

/// An alert that came near, as the record has it.
struct NearAlert {
    id: AlertId,
    revision: Seq,
    standing: Standing,
    evidence: Evidence,
    first_met: i64,
    shields: Vec<Shielding>,
    set_aside: bool,
    permission: Option<Permission>,
}

/// A protection entry that fits the traveller.
struct NearProtection {
    entry: Stored<Entered>,
}

impl Near<'_, '_> {
    /// What the officer is told, and what goes on the record.
    pub(super) fn decide(
        mut self,
        asked: &Asked,
        looking: Looking,
        profile: &Profile,
    ) -> Result<Outcome, DeskError> {
        let traveller = &asked.check.traveller;
        let about = about(traveller);
        let readings = readings(traveller);
        let presented = Presented::read(&readings, traveller);
        let (mut alerts, mut protections, mut looked) = (Vec::new(), Vec::new(), Looked::Fully);
        match looking {
            Looking::TooMuch => looked = Looked::TooComplex,
            Looking::NoName => looked = Looked::ByNumberAlone,
            Looking::Whole(found) => {
                for found in found {
                    match found {
                        Found::Alert(first) => alerts.extend(self.batch.read().alert_at(first)?),
                        Found::Protection(seq) => protections.push(seq),
                    }
                }
            }
        }
        // A document with another name on it is no name in the index: its number is a key of the record.
        let keys: Vec<_> =
            asked_keys_of_about(&about).into_iter().filter(|it| it.kind == KeyKind::Document).collect();
        if looked == Looked::ByNumberAlone && keys.is_empty() {
            looked = Looked::NothingToCompare;
        }
        let sharing = self.batch.read().candidates(&keys, SHARING)?;
        if !sharing.too_many.is_empty() {
            looked = Looked::TooComplex;
        }
        for candidate in sharing.found {
            match candidate.target {
                Target::Alert(id) => alerts.extend(self.batch.read().alert(&id)?),
                Target::Register(_) => protections.push(candidate.seq),
            }
        }
        alerts.sort_by_key(|it: &AlertRow| it.first);
        alerts.dedup_by_key(|it| it.first);
        protections.sort_unstable();
        protections.dedup();
        let protections = near_protections(&self.batch.read(), &protections)?;

        let mut near = Vec::new();
        let alerts: Vec<AlertRow> =
            alerts.into_iter().filter(|it| it.level.is_none_or(|it| it > Level::Suppressed)).collect();
        for row in &alerts {
            let compared = compared(&asked.check, Some(&row.alert));
            near.extend(self.near_alert(row, asked, &presented, compared, &protections)?);
        }
        // What nobody said with what it was compared can only be meant of an alert that stands alone.
        if let ([one], Some(compared)) = (near.as_slice(), compared(&asked.check, None))
            && let Some(row) = alerts.iter().find(|it| it.alert == one.id)
        {
            near =
                self.near_alert(row, asked, &presented, Some(compared), &protections)?.into_iter().collect();
        }
        let met: Vec<Met<'_>> = near
            .iter()
            .map(|it| Met {
                alert: &it.id,
                revision: it.revision,
                standing: &it.standing,
                evidence: &it.evidence,
                first_met: it.first_met,
                permission: it.permission.as_ref(),
                shields: &it.shields,
                set_aside: it.set_aside,
            })
            .collect();
        Ok(answer(&Meeting {
            traveller,
            purpose: asked.check.purpose,
            at: asked.at,
            with_child: asked.with_child,
            looked,
            met: &met,
            profile,
        }))
    }

    /// One alert with everything that bears on this traveller; nothing where it is another person's.
    fn near_alert(
        &mut self,
        row: &AlertRow,
        asked: &Asked,
        presented: &Presented<'_>,
        compared: Option<Compared>,
        protections: &[NearProtection],
    ) -> Result<Option<NearAlert>, DeskError> {
        let Some(revision) = self.batch.read().revision(&row.alert)? else { return Ok(None) };
        let alert = &revision.body.alert;
        let mut evidence = presented.with_alert(alert, compared);
        if evidence.identity.is_none() {
            return Ok(None);
        }
        let (examination, standing) = self.standing(row)?;
        let now = Now {
            revision: row.revision,
            examination: &examination,
            standing: &standing,
            at: asked.at.micros,
        };
        let past = Past::of(&self.batch.read(), &row.alert)?;
        let permission = in_force(&past.entries, &now, &self.batch.read()).map(|it| shown(&it));
        let mut shields = past.abroad(&self.batch.read(), asked)?;
        for near in protections {
            let RegisterEntry::Protection(protection) = &near.entry.body.entry else { continue };
            if protects_from(&self.shipped.tables, protection, alert, self.on) {
                shields.extend(past.shield(asked, presented, near, protection));
            }
        }
        let (set_aside, open) = past.remembered(asked, &row.alert, row.revision, self.on);
        // Who looks at the pair reads that it was judged before; the booth does not.
        evidence.reasons.extend(open.filter(|_| !set_aside).map(|it| Reason {
            feature: Feature::Compared,
            stands: Stands::ShownOnly,
            says: sentence(it.says()),
        }));
        Ok(Some(NearAlert {
            id: row.alert.clone(),
            revision: row.revision,
            standing,
            evidence,
            first_met: past.first_met(asked),
            shields,
            set_aside,
            permission,
        }))
    }

    /// What holds for an alert today: a dated fact that turned is taken up now, before anybody is told.
    fn standing(&mut self, row: &AlertRow) -> Result<(Examination, Standing), DeskError> {
        let newest = self.batch.read().examined(&row.alert)?;
        let due = newest.as_ref().is_none_or(|it| is_due(&it.body.examination, self.shipped, self.on));
        if due {
            let cause = Cause {
                entry: newest.as_ref().map(|it| it.plain.seq),
                rule: "dated facts or release changed",
                on: self.on,
            };
            if let Some((_, result)) = examine_again(self.batch, self.shipped, self.cache, row, &cause)? {
                return Ok((result.examination, result.standing));
            }
        }
        newest
            .map(|it| (it.body.examination.clone(), it.body.standing.clone()))
            .ok_or_else(|| DeskError::NotExamined(row.alert.clone()))
    }
}

/// A permission as a booth shows it: the measure, who decided, until when, under which conditions.
fn shown(permission: &casework::permission::Permission) -> Permission {
    let lease = permission.lease();
    let authority = permission.by().iter().rev().find_map(|it| it.authority.clone());
    Permission {
        measure: lease.measure,
        by: permission.by().iter().map(|it| it.name.clone()).collect(),
        authority: authority.unwrap_or_default(),
        decided: lease.decided,
        until: lease.until,
        revision: lease.revision,
        conditions: lease.conditions.clone(),
    }
}

/// Protection entries that still open.
fn near_protections(reader: &Reader<'_>, seqs: &[Seq]) -> Result<Vec<NearProtection>, StoreError> {
    let mut near = Vec::new();
    for &seq in seqs {
        match reader.entered(seq) {
            Ok(entry) if matches!(entry.body.entry, RegisterEntry::Protection(_)) => {
                near.push(NearProtection { entry: Stored::clone(&entry) });
            }
            Ok(_) | Err(StoreError::ErasedEntry(_)) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(near)
}

/// What was judged and answered about an alert before.
struct Past {
    entries: Vec<Stored<Entry>>,
}

impl Past {
    fn of(reader: &Reader<'_>, alert: &AlertId) -> Result<Self, StoreError> {
        let kinds =
            [Kind::Checked, Kind::Judged, Kind::Distinguished, Kind::IdentityAnswered, Kind::LookedUp];
        // One reading of the trail for all that a booth asks of it.
        let kinds: Vec<Kind> = kinds.into_iter().chain(OF_PERMISSION).collect();
        Ok(Self { entries: reader.followed(alert, &kinds)? })
    }

    /// A named official judged that this traveller is not the person, or the person consented to be told apart:
    /// whether that stands, and where it is open again, why.
    fn remembered(&self, asked: &Asked, alert: &AlertId, revision: Seq, on: Date) -> (bool, Option<Open>) {
        let traveller = &asked.check.traveller;
        let of = |before: &Subject, found: Remembered| {
            (same_traveller(before, &traveller.subject) || found.sets_aside()).then_some(found)
        };
        let found: Vec<Remembered> = self
            .entries
            .iter()
            .filter_map(|it| match &it.body {
                Entry::Judged(judged) => {
                    let judged = &judged.judgement;
                    of(&judged.traveller, not_this_person(judged, traveller, revision, on))
                }
                Entry::Distinguished(distinguishing) => {
                    let record = &distinguishing.record;
                    of(&record.subject, distinguished(record, false, traveller, alert, on))
                }
                _ => None,
            })
            .collect();
        let open = found.iter().rev().find_map(|it| match it {
            Remembered::Open(open) => Some(*open),
            Remembered::SetsAside => None,
        });
        (found.iter().any(|it| it.sets_aside()), open)
    }

    /// When this traveller was first met with this alert as a candidate: now, or at an earlier check. Meeting again begins
    /// no clock anew.
    fn first_met(&self, asked: &Asked) -> i64 {
        let earlier = self.entries.iter().filter_map(|it| match &it.body {
            Entry::Checked(checked) => {
                let pair = checked.pair.as_ref().filter(|it| it.identity == Identity::Candidate)?;
                let same = met_before(&checked.check.traveller, &asked.check.traveller);
                let began = pair.until.map(|it| it.saturating_sub(hours(i64::from(CANDIDATE_HOURS))));
                // An older form of the entry has no end; then the time at which it was written counts.
                same.then(|| began.unwrap_or_else(|| it.plain.recorded_at.micros()))
            }
            _ => None,
        });
        earlier.min().map_or(asked.at.micros, |it| it.min(asked.at.micros))
    }

    /// The protection entry, where it fits the traveller and its authority has not said "no".
    fn shield(
        &self,
        asked: &Asked,
        presented: &Presented<'_>,
        near: &NearProtection,
        protection: &Protection,
    ) -> Option<Shielding> {
        let register = Registered::Here(near.entry.body.register.clone());
        let answered = self.answered(&register, asked);
        let evidence = presented.with_protected(&protection.about, answered);
        let identity = evidence.identity?;
        // Counted from the first meeting of this pair, so that meeting again does not begin it anew.
        let earlier = self.entries.iter().filter_map(|it| match &it.body {
            Entry::Checked(checked) => {
                let shield = checked.pair.as_ref().and_then(|it| it.shield.as_ref())?;
                let same = shield.register == register
                    && met_before(&checked.check.traveller, &asked.check.traveller);
                // A candidate carries its end. A meeting that was confirmed has none and began no hours: who is not
                // confirmed later has them from that later meeting on.
                let began = shield.until?.saturating_sub(hours(i64::from(CANDIDATE_HOURS)));
                same.then_some(began)
            }
            _ => None,
        });
        let first_met = earlier.min().map_or(asked.at.micros, |it| it.min(asked.at.micros));
        Some(Shielding { register, identity, first_met })
    }

    /// What was answered about this traveller by whoever granted the protection, the newest.
    fn answered(&self, register: &Registered, asked: &Asked) -> Option<bool> {
        self.entries.iter().rev().find_map(|it| match &it.body {
            Entry::IdentityAnswered(given) if given.answer.register == *register => {
                let of = given.answer.check.and_then(|seq| self.checked(seq))?;
                let same = given.answer.same;
                heard_about(&of.check.traveller, same, &asked.check.traveller).then_some(same)
            }
            _ => None,
        })
    }

    /// Registers of other states that said "stop and call" about this traveller and have not said "no". The hours
    /// count from the first time.
    fn abroad(&self, reader: &Reader<'_>, asked: &Asked) -> Result<Vec<Shielding>, StoreError> {
        let mut shields: Vec<Shielding> = Vec::new();
        for stored in &self.entries {
            let Entry::LookedUp(looked) = &stored.body else { continue };
            if looked.asked_of_us || looked.outcome != STOP_AND_CALL {
                continue;
            }
            let register = Registered::Abroad(looked.other.clone());
            let Some(check) = stored.plain.caused_by else { continue };
            // The check that asked stands under this alert, or before it under another that was met with it.
            let elsewhere = match self.checked(check) {
                Some(_) => None,
                None => Some(reader.entry(check)?.body),
            };
            let of = match &elsewhere {
                Some(Content::Known(Entry::Checked(of))) => Some(&**of),
                Some(_) => None,
                None => self.checked(check),
            };
            let (Some(of), now) = (of, &asked.check.traveller.subject) else { continue };
            let known = shields.iter().any(|it| it.register == register);
            if known || !same_traveller(&of.check.traveller.subject, now) {
                continue;
            }
            let identity = match self.answered(&register, asked) {
                Some(false) => continue,
                Some(true) => Identity::Confirmed,
                None => Identity::Candidate,
            };
            let first_met = stored.plain.recorded_at.micros().min(asked.at.micros);
            shields.push(Shielding { register, identity, first_met });
        }
        Ok(shields)
    }

    fn checked(&self, seq: Seq) -> Option<&Checked> {
        check_of(&self.entries, seq)
    }
}

/// The same words as a sentence among others.
fn sentence(says: &str) -> String {
    let mut letters = says.chars();
    let first = letters.next().map(|it| it.to_uppercase().to_string()).unwrap_or_default();
    format!("{first}{}.", letters.as_str())
}

/// What was compared with an alert, or with nothing that was named.
fn compared(check: &Check, with: Option<&AlertId>) -> Option<Compared> {
    let of = |it: &&Comparison| match (&it.with, with) {
        (Some(ComparedWith::Alert(named)), Some(alert)) => named == alert,
        (None, None) => true,
        // With what a register keeps only its own authority compares.
        (Some(ComparedWith::Register(_)), _) | (Some(_), None) | (None, Some(_)) => false,
    };
    check.compared.iter().filter(of).find_map(|it| Compared::parse(&it.feature))
}

/// What was asked, with the one alert named for which a comparison counted that named none.
fn named(check: &Check, outcome: &Outcome) -> Check {
    let mut check = check.clone();
    if let [pair] = outcome.pairs.as_slice()
        && pair.says.contains(COMPARED_BY_OFFICER)
    {
        let unnamed = check.compared.iter_mut().filter(|it| it.with.is_none());
        unnamed.for_each(|it| it.with = Some(ComparedWith::Alert(pair.alert.clone())));
    }
    check
}

/// The clocks of one act in each of its entries: those behind the first name it as the beginning, so that they are the
/// same clocks and outlive the erasure of one of the alerts.
pub(super) fn begun_at(first: Option<Seq>, clocks: &[StartedClock]) -> Vec<StartedClock> {
    clocks.iter().map(|it| StartedClock { event: first, ..it.clone() }).collect()
}

/// What a meeting begins for each alert it met, and what it meets: a candidate who is confirmed now was one before.
fn clocks_of_meeting(
    batch: &mut Batch<'_>,
    asked: &Asked,
    outcome: &Outcome,
    check: Seq,
    acting: &Acting<'_>,
) -> Result<(), DeskError> {
    let subject = &asked.check.traveller.subject;
    for pair in &outcome.pairs {
        if pair.identity == Identity::Confirmed {
            let only = of_traveller(check, subject);
            happened(batch, &pair.alert, Event::IdentityConfirmed, check, acting, &only)?;
        }
        begin(batch, &pair.alert, Beginning::Met, check, acting)?;
    }
    Ok(())
}

/// Keeps a check: a miss under its day, a pair under its alert. The first entry is its place on the log.
fn keep(
    batch: &mut Batch<'_>,
    asked: &Asked,
    outcome: &Outcome,
    actor: &Actor,
    on: Date,
) -> Result<Seq, DeskError> {
    let mut first = None;
    let check = named(&asked.check, outcome);
    let pairs = outcome.pairs.iter().map(Some).chain(outcome.pairs.is_empty().then_some(None));
    for pair in pairs {
        let owner = match pair {
            None => Owner::Day(on),
            Some(pair) => {
                let row = batch.read().alert(&pair.alert)?;
                Owner::Subject(row.ok_or_else(|| DeskError::NoSuchAlert(pair.alert.clone()))?.owner)
            }
        };
        let checked = Checked {
            check: check.clone(),
            word: outcome.answer.word,
            pair: pair.cloned(),
            clocks: begun_at(first, &outcome.clocks),
            with_child: asked.with_child,
        };
        let seq = batch.append(NewEntry {
            entry: Entry::Checked(Box::new(checked)),
            actor: actor.clone(),
            effective: on,
            alert: pair.map(|it| it.alert.clone()),
            owner,
            caused_by: first.or(asked.after),
            original: if first.is_none() { &asked.original } else { &[] },
            decided_on: None,
        })?;
        first = first.or(Some(seq));
    }
    // There is always a first: a check without a pair has an entry of its own.
    first.ok_or(DeskError::NothingKept)
}
