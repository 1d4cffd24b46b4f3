//! The desk of verifying officials: readings, decisions, permissions and their ends.
//!
//! One path: whoever decides, the alert is examined again on the facts of this transaction, `casework::verification`
//! says whether the decision may be given, and only then it is entered. A decision that counts and changes what holds is
//! followed by the examination with the new standing, which names it: the store takes a standing that is higher than
//! before by no other way.
//! Promise: P2, P3 and P12. A permission is read from a decision on the record, and counts only while everything it was
//! bound to still holds at the moment it is read; what it ends by is entered, and nothing comes back by itself.
//!
//! Serves: Directive (EU) 2016/680 Art 11; CJEU Aranyosi and LM (two steps).

use casework::clock::{Beginning, Event};
use casework::permission::{Now, Permission};
use casework::verification::{Against, First, Matter, Powers, decide, points};
use entries::{Before, Decided as Entered, Entry, Examined, Kind, Owner, PermissionLapsed, ReadByOfficial};
use store::{AlertRow, Batch, NewEntry, Reader, Store, StoreError, Stored};
use terms::id::RegisterId;
use terms::verification::{
    Decided, Decision, LapseReason, Lapsed, Official, OfficialReading, Review, ReviewAsked, Step,
};
use terms::{Actor, AlertId, Date, Examination, Level, Measure, Seq, Standing};

use crate::clocks::{Acting, any, begin, happened, referred};
use crate::examine::{Cause, examine_again};
use crate::load::Cache;
use crate::{Act, Desk, DeskError, Shipped};

/// Why a decision was not entered.
#[derive(Debug, thiserror::Error)]
pub enum DecideError {
    /// The record or the alert.
    #[error(transparent)]
    Desk(#[from] DeskError),
    /// Whoever acts is not the official who is named.
    #[error("the login is not that of {0}: a decision is written by the official under their own login")]
    OtherLogin(String),
    /// A login was stated and none was proved.
    #[error(
        "the login of {0} is only stated: a decision needs a login that proves who gives it, which the server has; on \
         the command line only an exercise (`redress init --exercise`) takes one"
    )]
    Stated(String),
    /// No decision of a first official waits.
    #[error("nothing of a first official waits for a second on {0}")]
    NothingWaits(AlertId),
    /// The gate refuses: each reason with its policy.
    #[error("{}", crate::gate::said(.0))]
    Refused(Vec<policy::Reason>),
    /// The gate does not open: nothing is permitted while it is so.
    #[error("the gate does not open: {0}")]
    Gate(#[from] policy::PolicyError),
    /// What an act names is no proposal, or one that was answered.
    #[error("{0} is no proposal that waits for another official")]
    NoProposal(Seq),
    /// No such finding comes out now, or several do.
    #[error("{count} findings of `{rule}` come out on {alert} now: one is lifted, by its number")]
    Findings {
        /// The alert.
        alert: AlertId,
        /// The rule that was named.
        rule: String,
        /// How many.
        count: usize,
    },
    /// There is no such entry of a register, or it was lifted or erased.
    #[error("{0} is no entry of a register that stands")]
    NoEntry(RegisterId),
    /// What an act names is no urgent override.
    #[error("{0} is no urgent override")]
    NoOverride(Seq),
    /// What an act names is no custody.
    #[error("{0} began no custody")]
    NoCustody(Seq),
    /// The reasons against it, all at once.
    #[error("{}", .0.iter().map(|it| it.says.as_str()).collect::<Vec<_>>().join("; "))]
    Against(Vec<Against>),
}

impl From<StoreError> for DecideError {
    fn from(error: StoreError) -> Self {
        Self::Desk(error.into())
    }
}

/// A decision that was entered.
#[derive(Clone, Debug)]
pub struct Deciding {
    /// Its entry.
    pub entry: Seq,
    /// It, with what holds since.
    pub decided: Decided,
}

/// What a first official decided and what waits for the second: without a word of what was read.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// The entry of the first decision.
    pub first: Seq,
    /// Who gave it.
    pub by: Official,
    /// When, microseconds since 1970.
    pub since: i64,
}

/// An alert as an official finds it.
#[derive(Clone, Debug)]
pub struct Open {
    /// Its content now.
    pub revision: Seq,
    /// The newest examination.
    pub examination: Examination,
    /// What holds.
    pub standing: Standing,
    /// What waits for a second official.
    pub waiting: Option<Waiting>,
    /// The permission that is in force.
    pub permission: Option<Permission>,
    /// The decision whose permission is not in force yet: the witnesses of the log have not signed it.
    pub unwitnessed: Option<Seq>,
    /// The points that have to be answered for a measure.
    pub needed: Vec<Step>,
    /// Requests that what stands is looked at again, which no decision has answered since.
    pub asked: Vec<(Seq, ReviewAsked)>,
}

impl Open {
    /// The level as people read it: what holds, and MAY ACT while a permission on it is in force.
    #[must_use]
    pub fn level(&self) -> Level {
        crate::shown::as_read(&self.standing, self.permission.as_ref())
    }
}

/// Everything on one alert that decisions read.
pub(crate) struct File {
    pub(crate) entries: Vec<Stored<Entry>>,
}

/// The kinds that say which permission an alert has.
pub(crate) const OF_PERMISSION: [Kind; 2] = [Kind::Decided, Kind::PermissionLapsed];

impl File {
    pub(crate) fn of(reader: &Reader<'_>, alert: &AlertId) -> Result<Self, StoreError> {
        let kinds = [
            Kind::AlertReceived,
            Kind::Checked,
            Kind::ReadByOfficial,
            Kind::Decided,
            Kind::PermissionLapsed,
            Kind::ReviewAsked,
        ];
        Ok(Self { entries: reader.followed(alert, &kinds)? })
    }

    /// Whoever entered or edited the alert, by name and login.
    pub(crate) fn authors(&self) -> Vec<String> {
        let mut all = Vec::new();
        for stored in self.entries.iter().filter(|it| matches!(it.body, Entry::AlertReceived(_))) {
            if let Actor::Human { id, login, .. } = &stored.plain.actor {
                all.push(id.clone());
                all.extend(login.clone());
            }
        }
        all
    }

    pub(crate) fn sighted(&self) -> bool {
        self.entries.iter().any(|it| matches!(&it.body, Entry::Checked(it) if it.pair.is_some()))
    }

    fn readings(&self) -> impl DoubleEndedIterator<Item = (Seq, &OfficialReading)> {
        self.entries.iter().filter_map(|it| match &it.body {
            Entry::ReadByOfficial(read) => Some((it.plain.seq, &read.reading)),
            _ => None,
        })
    }

    /// The newest reading of an official.
    fn reading(&self, person: &str) -> Option<(Seq, &OfficialReading)> {
        self.readings().rev().find(|(_, it)| it.by.person == person)
    }

    /// An assurance stands in what somebody read last.
    fn assured(&self) -> bool {
        let newest = |by: &str, at: Seq| self.reading(by).is_some_and(|it| it.0 == at);
        self.readings().any(|(at, it)| !it.assurances.is_empty() && newest(&it.by.person, at))
    }

    /// People decided on the alert here, whatever became of it.
    pub(crate) fn decided_here(&self) -> bool {
        decisions(&self.entries).any(|(_, it)| it.counts)
    }

    /// Requests for review since the newest decision that counts.
    fn asked(&self) -> Vec<(Seq, ReviewAsked)> {
        let decided = decisions(&self.entries).rev().find(|(_, it)| it.counts).map(|(it, _)| it.plain.seq);
        let asked = self.entries.iter().filter_map(|it| match &it.body {
            Entry::ReviewAsked(asked) if Some(it.plain.seq) > decided => {
                Some((it.plain.seq, asked.asked.clone()))
            }
            _ => None,
        });
        asked.collect()
    }

    /// The first official's decision that waits: the newest of all, not reviewed.
    fn waiting(&self) -> Option<(&Stored<Entry>, &Decided)> {
        decisions(&self.entries).next_back().filter(|(_, it)| !it.counts && it.review.is_none())
    }
}

fn decisions(entries: &[Stored<Entry>]) -> impl DoubleEndedIterator<Item = (&Stored<Entry>, &Decided)> {
    entries.iter().filter_map(|it| match &it.body {
        Entry::Decided(entered) => Some((it, &entered.decided)),
        _ => None,
    })
}

/// The newest permission that was given and is not said to have ended, among the entries of an alert.
pub(crate) fn permission(entries: &[Stored<Entry>]) -> Option<Permission> {
    let (stored, decided) = decisions(entries).rev().find(|(_, it)| it.counts)?;
    let permission = Permission::of(stored.plain.seq, decided)?;
    let ended = entries.iter().any(
        |it| matches!(&it.body, Entry::PermissionLapsed(it) if it.lapsed.decision == permission.decision()),
    );
    (!ended).then_some(permission)
}

/// A permission that is not over: in force, or given and not yet witnessed.
#[derive(Clone, Debug)]
pub(crate) enum Given {
    /// In force.
    InForce(Permission),
    /// Its decision waits until the witnesses of the log signed it.
    Unwitnessed(Permission),
}

/// The permission that was given and is not over, among the entries of an alert and on what holds for it.
pub(crate) fn given(entries: &[Stored<Entry>], now: &Now<'_>, reader: &Reader<'_>) -> Option<Given> {
    let permission = permission(entries).filter(|it| it.over(now).is_none())?;
    Some(if reader.is_witnessed(permission.decision()) {
        Given::InForce(permission)
    } else {
        Given::Unwitnessed(permission)
    })
}

/// The permission that is in force: every condition holds, and the witnesses of the log, where some are waited for, signed
/// its decision.
pub(crate) fn in_force(entries: &[Stored<Entry>], now: &Now<'_>, reader: &Reader<'_>) -> Option<Permission> {
    match given(entries, now, reader)? {
        Given::InForce(permission) => Some(permission),
        Given::Unwitnessed(_) => None,
    }
}

/// Both, apart: the one that is in force, and the decision of the one that waits for witnesses.
pub(crate) fn apart(given: Option<Given>) -> (Option<Permission>, Option<Seq>) {
    match given {
        None => (None, None),
        Some(Given::InForce(permission)) => (Some(permission), None),
        Some(Given::Unwitnessed(permission)) => (None, Some(permission.decision())),
    }
}

impl Desk {
    /// An alert as an official finds it, examined on the day.
    ///
    /// # Errors
    /// No such alert, it was erased, or the record fails.
    pub fn open_for_verification(
        &mut self,
        alert: &AlertId,
        measure: Option<Measure>,
        act: &mut Act<'_>,
    ) -> Result<Open, DeskError> {
        let at = (act.clock)().micros();
        let mut batch = self.store.batch((act.clock)(), &mut *act.rng)?;
        let (row, examination, standing) = examined(&mut batch, &self.shipped, alert, act.on)?;
        let file = File::of(&batch.read(), alert)?;
        let now = Now { revision: row.revision, examination: &examination, standing: &standing, at };
        let offered = file.assured();
        let needed = points(&examination, &standing, measure, offered)
            .into_iter()
            .filter(|it| it.needed)
            .map(|it| it.step)
            .collect();
        let waiting = file.waiting().and_then(|(stored, decided)| {
            let by = decided.by.first()?.clone();
            Some(Waiting { first: stored.plain.seq, by, since: stored.plain.recorded_at.micros() })
        });
        let (permission, unwitnessed) = apart(given(&file.entries, &now, &batch.read()));
        let asked = file.asked();
        batch.commit()?;
        Ok(Open {
            revision: row.revision,
            examination,
            standing,
            waiting,
            permission,
            unwitnessed,
            needed,
            asked,
        })
    }

    /// Saves what an official reads. It can be saved as often as one likes; every version stays.
    ///
    /// # Errors
    /// Whoever acts is not the official, no such alert, or the record fails.
    pub fn save_reading(
        &mut self,
        alert: &AlertId,
        reading: OfficialReading,
        act: &mut Act<'_>,
    ) -> Result<Seq, DecideError> {
        own_login(&self.store, &act.actor, &reading.by)?;
        let mut batch = self.store.batch((act.clock)(), &mut *act.rng)?;
        let row = row_of(&batch.read(), alert)?;
        let entry = Entry::ReadByOfficial(Box::new(ReadByOfficial { reading }));
        let seq = batch.append(about(&row, entry, &act.actor, act.on, None, None))?;
        batch.commit()?;
        Ok(seq)
    }

    /// Enters a decision, or gives every reason against it. With `review` it acts on what a first official decided.
    ///
    /// # Errors
    /// The reasons against it; whoever acts is not the official; no such alert; or the record fails.
    #[expect(clippy::too_many_arguments, reason = "one decision of one official, each part of it typed")]
    pub fn decide(
        &mut self,
        alert: &AlertId,
        official: &Official,
        decision: &Decision,
        review: Option<Review>,
        powers: &Powers,
        evidence_fresh: bool,
        act: &mut Act<'_>,
    ) -> Result<Deciding, DecideError> {
        own_login(&self.store, &act.actor, official)?;
        let now = (act.clock)();
        let (at, exercise) = (now.micros(), self.store.exercise());
        let mut batch = self.store.batch((act.clock)(), &mut *act.rng)?;
        let (row, examination, standing) = examined(&mut batch, &self.shipped, alert, act.on)?;
        let channel = {
            let revision = batch.read().revision(alert)?.ok_or_else(|| DeskError::Erased(alert.clone()))?;
            revision.body.alert.source.channel
        };
        let file = File::of(&batch.read(), alert)?;
        // What the decision reads is what the record holds now.
        let read_to = Seq(batch.size().saturating_sub(1));
        let authors = file.authors();
        let matter = Matter {
            alert,
            channel,
            revision: row.revision,
            examination: &examination,
            standing: &standing,
            authors: &authors,
            sighted: file.sighted(),
            assurance_offered: file.assured(),
            powers,
            evidence_fresh,
            at,
            entry: Seq(batch.size()),
        };
        let first = match review {
            None => None,
            Some(review) => {
                let (stored, decided) =
                    file.waiting().ok_or_else(|| DecideError::NothingWaits(alert.clone()))?;
                let by = decided.by.first().map(|it| it.person.clone()).unwrap_or_default();
                let read = decided.readings.first().and_then(|at| file.readings().find(|(it, _)| it == at));
                let (_, reading) = read
                    .or_else(|| file.reading(&by))
                    .ok_or_else(|| DecideError::NothingWaits(alert.clone()))?;
                Some(First { entry: stored.plain.seq, decided, reading, review })
            }
        };
        let reading = file.reading(&official.person);
        let decided =
            decide(&matter, official, reading, decision, first.as_ref()).map_err(DecideError::Against)?;
        let asked = policy::Asked {
            matter: &matter,
            decided: &decided,
            own: reading.map(|(_, it)| it),
            first: first.as_ref().map(|it| it.reading),
            tells: false,
            taken_over: false,
        };
        let policies = crate::gate::pass(&mut self.gate, &asked)?;
        let seq = enter(&mut batch, &row, &examination, (&decided, policies), &act.actor, act.on, read_to)?;
        if decided.counts {
            let acting = Acting { actor: &act.actor, on: act.on, at, exercise };
            happened(&mut batch, alert, Event::Decided, seq, &acting, &any)?;
            if decided.decision.is_referred() {
                referred(&mut batch, alert, seq, &acting)?;
            }
        }
        batch.commit()?;
        Ok(Deciding { entry: seq, decided })
    }

    /// Takes a permission back.
    ///
    /// # Errors
    /// There is none, no reasons are given, or the record fails.
    pub fn take_permission_back(
        &mut self,
        alert: &AlertId,
        reasons: &str,
        act: &mut Act<'_>,
    ) -> Result<Lapsed, DecideError> {
        with_login(&self.store, &act.actor)?;
        if reasons.trim().is_empty() {
            let says = "say why the permission is taken back".to_owned();
            return Err(DecideError::Against(vec![Against { rule: "verification.reasons", says }]));
        }
        let at = (act.clock)().micros();
        let mut batch = self.store.batch((act.clock)(), &mut *act.rng)?;
        let row = row_of(&batch.read(), alert)?;
        let entries = batch.read().followed(alert, &OF_PERMISSION)?;
        let permission = permission(&entries).ok_or_else(|| DeskError::NoPermission(alert.clone()))?;
        let lapsed = Lapsed {
            decision: permission.decision(),
            reason: LapseReason::TakenBack,
            says: reasons.to_owned(),
            at,
        };
        let entry = Entry::PermissionLapsed(Box::new(PermissionLapsed { lapsed: lapsed.clone() }));
        batch.append(about(&row, entry, &act.actor, act.on, Some(permission.decision()), None))?;
        batch.commit()?;
        Ok(lapsed)
    }

    /// Enters the end of every permission that is over among these alerts, each once. A tick calls it; a booth does not
    /// wait for it, because what is over is not in force.
    ///
    /// # Errors
    /// The record fails.
    pub fn lapse_permissions(
        &mut self,
        alerts: &[AlertId],
        act: &mut Act<'_>,
    ) -> Result<Vec<(AlertId, Lapsed)>, DeskError> {
        let (at, exercise) = ((act.clock)().micros(), self.store.exercise());
        let mut ended = Vec::new();
        let mut batch = self.store.batch((act.clock)(), &mut *act.rng)?;
        for alert in alerts {
            let Some(row) = batch.read().alert(alert)?.filter(|it| it.level != Some(Level::Erased)) else {
                continue;
            };
            let entries = batch.read().followed(alert, &OF_PERMISSION)?;
            let Some(permission) = permission(&entries) else { continue };
            let Some(newest) = batch.read().examined(alert)? else { continue };
            let body = &newest.body;
            let now =
                Now { revision: row.revision, examination: &body.examination, standing: &body.standing, at };
            let Some(lapsed) = permission.over(&now) else { continue };
            let entry = Entry::PermissionLapsed(Box::new(PermissionLapsed { lapsed: lapsed.clone() }));
            let auto = Actor::Auto(format!("permission ended: {}", lapsed.reason.code()));
            let cause = batch.append(about(&row, entry, &auto, act.on, Some(permission.decision()), None))?;
            let acting = Acting { actor: &auto, on: act.on, at, exercise };
            begin(&mut batch, alert, Beginning::PermissionEnded, cause, &acting)?;
            ended.push((alert.clone(), lapsed));
        }
        batch.commit()?;
        Ok(ended)
    }
}

/// What stands before a login that was stated on the command line and proved by nobody. No login of a server has it.
pub const STATED: &str = "stated:";

/// Whoever acts is the official, under the login that is named; one that is only stated counts in an exercise alone.
pub(crate) fn own_login(store: &Store, actor: &Actor, official: &Official) -> Result<(), DecideError> {
    match actor {
        Actor::Human { login: Some(login), .. } if *login == official.login => with_login(store, actor),
        Actor::Human { .. } | Actor::Auto(_) | Actor::Gateway(_) => {
            Err(DecideError::OtherLogin(official.name.clone()))
        }
    }
}

/// Whoever acts has a login; one that is only stated counts in an exercise alone.
pub(crate) fn with_login(store: &Store, actor: &Actor) -> Result<(), DecideError> {
    match actor {
        Actor::Human { id, login: Some(login), .. } if !login.trim().is_empty() => {
            if login.starts_with(STATED) && !store.exercise() {
                return Err(DecideError::Stated(id.clone()));
            }
            Ok(())
        }
        Actor::Human { id, .. } | Actor::Auto(id) | Actor::Gateway(id) => {
            Err(DecideError::OtherLogin(id.clone()))
        }
    }
}

/// Enters a decision, and the standing that follows from it: the one transition by which anything becomes permitted.
pub(crate) fn enter(
    batch: &mut Batch<'_>,
    row: &AlertRow,
    examination: &Examination,
    (decided, policies): (&Decided, Option<String>),
    actor: &Actor,
    on: Date,
    read_to: Seq,
) -> Result<Seq, StoreError> {
    let entry = Entry::Decided(Box::new(Entered { decided: decided.clone(), policies }));
    let seq = batch.append(about(row, entry, actor, on, decided.first, Some(read_to)))?;
    if decided.counts && decided.standing != decided.before {
        let body = Examined {
            revision: row.revision,
            examination: examination.clone(),
            standing: decided.standing.clone(),
            before: Some(Before::of(&decided.before)),
        };
        let entry = Entry::Examined(Box::new(body));
        batch.append(about(row, entry, actor, on, Some(seq), None))?;
    }
    Ok(seq)
}

pub(crate) fn row_of(reader: &Reader<'_>, alert: &AlertId) -> Result<AlertRow, DeskError> {
    reader.alert(alert)?.ok_or_else(|| DeskError::NoSuchAlert(alert.clone()))
}

/// The alert examined on the facts of this transaction, with what holds.
pub(crate) fn examined(
    batch: &mut Batch<'_>,
    shipped: &Shipped,
    alert: &AlertId,
    on: Date,
) -> Result<(AlertRow, Examination, Standing), DeskError> {
    let row = row_of(&batch.read(), alert)?;
    let cause = Cause { entry: None, rule: "before a decision", on };
    let (_, now) = examine_again(batch, shipped, &mut Cache::default(), &row, &cause)?
        .ok_or_else(|| DeskError::Erased(alert.clone()))?;
    Ok((row, now.examination, now.standing))
}

/// An entry about an alert, under its subject's key.
pub(crate) fn about(
    row: &AlertRow,
    entry: Entry,
    actor: &Actor,
    on: Date,
    caused_by: Option<Seq>,
    decided_on: Option<Seq>,
) -> NewEntry<'static> {
    NewEntry {
        entry,
        actor: actor.clone(),
        effective: on,
        alert: Some(row.alert.clone()),
        owner: Owner::Subject(row.owner.clone()),
        caused_by,
        original: &[],
        decided_on,
    }
}
