//! Acts of two officials of an authority: entries of a register by act, and lifts.
//!
//! The first proposes, another confirms or says no, each under a login of their own. Until then nothing counts. What is
//! lifted examines again, in the same transaction, every alert it touches; no level rises by it.
//! Promise: P4, P12 and I10. The register is not listed: a proposal and an entry are read by their number or id alone.
//!
//! Serves CJEU C-352/22 ([`casework::lift`]).

use casework::facts::RegisterHit;
use casework::jurisdiction::Jurisdiction;
use casework::lift::{self, Matter, What};
use casework::verification::Against;
use entries::{
    Before, Entered, Entry, EntryProposed, Examined, LiftProposed, Lifted, Owner, Plain, ProposalSaidNo,
};
use store::{AlertRow, Batch, Content, NewEntry, StoreError};
use terms::id::RegisterId;
use terms::lift::{EntryProposal, Lift, LiftOf, LiftProposal, ProposalRefused};
use terms::register::RegisterEntry;
use terms::verification::{Bound, Official};
use terms::{Actor, AlertId, Examination, Seq, Standing};

use crate::examine::Cause;
use crate::load::{Cache, Subject, load};
use crate::register::{Imported, Outcome, Touched, examine_touched};
use crate::verification::{DecideError, about, examined, own_login};
use crate::{Act, Desk, DeskError};

/// What somebody wants to lift.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lifting {
    /// An entry of a register.
    Entry(RegisterId),
    /// A finding that comes out on an alert now.
    Finding {
        /// The alert.
        alert: AlertId,
        /// Its rule (`person.extradition_refused`).
        rule: String,
        /// Which of several findings of that rule, counted from 1.
        number: Option<usize>,
    },
}

/// What a lift did.
#[derive(Clone, Debug)]
pub struct Done {
    /// Its entry.
    pub entry: Seq,
    /// It.
    pub lift: Lift,
    /// Alerts that were examined again with another result.
    pub touched: Vec<Touched>,
}

impl Desk {
    /// An official of an authority proposes an entry of a register.
    ///
    /// # Errors
    /// The reasons against it; it is on the register; whoever acts is not the official; or the record fails.
    pub fn propose_entry(
        &mut self,
        entry: &RegisterEntry,
        original: &[u8],
        by: &Official,
        reasons: &str,
        act: &mut Act<'_>,
    ) -> Result<Seq, DecideError> {
        own_login(&self.store, &act.actor, by)?;
        let own_state = self.shipped.tables.own_state.clone();
        lift::propose_entry(entry, own_state.as_deref(), by, reasons).map_err(DecideError::Against)?;
        let mut batch = self.store.batch((act.clock)(), &mut *act.rng)?;
        let register = batch.ids().register(entry.kind(), original);
        if batch.read().registered(&register)?.is_some() {
            return Err(StoreError::Registered(register).into());
        }
        let proposal =
            EntryProposal { register, entry: entry.clone(), by: by.clone(), reasons: reasons.to_owned() };
        let owner = batch.read().owner_of(&format!("entry-proposed-{}", batch.size()))?;
        let seq = batch.append(NewEntry {
            entry: Entry::EntryProposed(Box::new(EntryProposed { proposal })),
            actor: act.actor.clone(),
            effective: act.on,
            alert: None,
            owner,
            caused_by: None,
            original,
            decided_on: None,
        })?;
        batch.commit()?;
        Ok(seq)
    }

    /// Another official of the authority confirms it: it is entered, and what it touches is examined again.
    ///
    /// # Errors
    /// The reasons against it; no such proposal; whoever acts is not the official; or the record fails.
    pub fn confirm_entry(
        &mut self,
        proposal: Seq,
        by: &Official,
        act: &mut Act<'_>,
    ) -> Result<Imported, DecideError> {
        own_login(&self.store, &act.actor, by)?;
        let own_state = self.shipped.tables.own_state.clone();
        let mut batch = self.store.batch((act.clock)(), &mut *act.rng)?;
        let first = match waiting(&batch, proposal)? {
            Proposed::Entry(first) => first,
            Proposed::Lift(..) => return Err(DecideError::NoProposal(proposal)),
        };
        lift::confirm_entry(&first, own_state.as_deref(), by).map_err(DecideError::Against)?;
        let original = batch.read().original(proposal)?;
        let owner = batch.read().owner_of(first.register.as_str())?;
        let seq = batch.append(NewEntry {
            entry: Entry::Entered(Box::new(Entered {
                register: first.register.clone(),
                entry: first.entry.clone(),
            })),
            actor: act.actor.clone(),
            effective: act.on,
            alert: None,
            owner,
            caused_by: Some(proposal),
            original: &original,
            decided_on: None,
        })?;
        let cause = Cause { entry: Some(seq), rule: "register entry", on: act.on };
        let (examined, touched) =
            examine_touched(&mut batch, &self.shipped, &first.entry, &cause, self.terms.watch)?;
        batch.commit()?;
        let place = wire::Place { file: "proposal".into(), line: proposal.0, record: 1 };
        Ok(Imported { place, id: first.register.clone(), outcome: Outcome::Entered, examined, touched })
    }

    /// Another official says no to a proposal: it is over.
    ///
    /// # Errors
    /// The reasons against it; no such proposal; whoever acts is not the official; or the record fails.
    pub fn refuse_proposal(
        &mut self,
        proposal: Seq,
        by: &Official,
        reasons: &str,
        act: &mut Act<'_>,
    ) -> Result<Seq, DecideError> {
        own_login(&self.store, &act.actor, by)?;
        let mut batch = self.store.batch((act.clock)(), &mut *act.rng)?;
        let (first, behind) = match waiting(&batch, proposal)? {
            Proposed::Entry(first) => (first.by.clone(), proposal),
            Proposed::Lift(first, plain) => (first.by.clone(), plain.caused_by.unwrap_or(proposal)),
        };
        lift::refuse(&first, by, reasons).map_err(DecideError::Against)?;
        let plain = batch.read().entry(proposal)?.plain;
        let refused = ProposalRefused { proposal, by: by.clone(), reasons: reasons.to_owned() };
        let caused_by = if plain.alert.is_some() { proposal } else { behind };
        let seq = batch.append(NewEntry {
            entry: Entry::ProposalRefused(Box::new(ProposalSaidNo { refused })),
            actor: act.actor.clone(),
            effective: act.on,
            alert: plain.alert,
            owner: plain.owner,
            caused_by: Some(caused_by),
            original: &[],
            decided_on: None,
        })?;
        batch.commit()?;
        Ok(seq)
    }

    /// An official proposes that the own authority lifts what it barred.
    ///
    /// # Errors
    /// The reasons against it; no such entry or finding; whoever acts is not the official; or the record fails.
    pub fn propose_lift(
        &mut self,
        lifting: &Lifting,
        by: &Official,
        reasons: &str,
        rests_on: &str,
        jurisdiction: &Jurisdiction,
        act: &mut Act<'_>,
    ) -> Result<Seq, DecideError> {
        own_login(&self.store, &act.actor, by)?;
        let own_state = self.shipped.tables.own_state.clone();
        let mut batch = self.store.batch((act.clock)(), &mut *act.rng)?;
        let target = match lifting {
            Lifting::Entry(register) => Target::of_entry(&batch, register)?,
            Lifting::Finding { alert, rule, number } => {
                let (row, examination, standing) = examined(&mut batch, &self.shipped, alert, act.on)?;
                let found: Vec<_> =
                    examination.findings.iter().filter(|it| it.rule.as_str() == rule && !it.cured).collect();
                let one = match (found.as_slice(), number) {
                    ([one], None) => Some(one),
                    (several, Some(number)) => number.checked_sub(1).and_then(|at| several.get(at)),
                    (_, None) => None,
                };
                let finding = one.map(|it| casework::permission::line(it)).ok_or_else(|| {
                    DecideError::Findings { alert: alert.clone(), rule: rule.clone(), count: found.len() }
                })?;
                let interpol_kept = interpol_kept(&batch, &self.shipped, &row, act.on)?;
                Target::Finding(Box::new(OnAlert { row, examination, standing, finding, interpol_kept }))
            }
        };
        let matter = target.matter(jurisdiction, own_state.as_deref())?;
        lift::propose(&matter, by, reasons, rests_on).map_err(DecideError::Against)?;
        let proposal = LiftProposal {
            of: target.of(),
            by: by.clone(),
            reasons: reasons.to_owned(),
            rests_on: rests_on.to_owned(),
        };
        let entry = Entry::LiftProposed(Box::new(LiftProposed { proposal }));
        let seq = target.append(&mut batch, entry, &act.actor, act.on, None, None)?;
        batch.commit()?;
        Ok(seq)
    }

    /// Another official of the authority confirms it: what was lifted counts no more, and shows as lapsed until people
    /// decide.
    ///
    /// # Errors
    /// The reasons against it; no such proposal; whoever acts is not the official; or the record fails.
    pub fn confirm_lift(
        &mut self,
        proposal: Seq,
        by: &Official,
        reasons: &str,
        jurisdiction: &Jurisdiction,
        act: &mut Act<'_>,
    ) -> Result<Done, DecideError> {
        own_login(&self.store, &act.actor, by)?;
        let own_state = self.shipped.tables.own_state.clone();
        let at = (act.clock)().micros();
        let mut batch = self.store.batch((act.clock)(), &mut *act.rng)?;
        let (first, plain) = match waiting(&batch, proposal)? {
            Proposed::Lift(first, plain) => (first, plain),
            Proposed::Entry(_) => return Err(DecideError::NoProposal(proposal)),
        };
        let target = match (&first.of, &plain.alert) {
            (LiftOf::Entry { register, .. }, _) => Target::of_entry(&batch, register)?,
            (LiftOf::Finding { finding }, Some(alert)) => {
                let (row, examination, standing) = examined(&mut batch, &self.shipped, alert, act.on)?;
                let interpol_kept = interpol_kept(&batch, &self.shipped, &row, act.on)?;
                Target::Finding(Box::new(OnAlert {
                    row,
                    examination,
                    standing,
                    finding: finding.clone(),
                    interpol_kept,
                }))
            }
            (LiftOf::Finding { .. }, None) => return Err(DecideError::NoProposal(proposal)),
        };
        let matter = target.matter(jurisdiction, own_state.as_deref())?;
        lift::confirm(&matter, &first, by, reasons).map_err(DecideError::Against)?;
        let read_to = Seq(batch.size().saturating_sub(1));
        let done = Lift {
            proposal,
            of: first.of.clone(),
            by: vec![first.by.clone(), by.clone()],
            reasons: reasons.to_owned(),
            at,
            notice_due: Some(lift::notice_due(at)),
        };
        let entry = Entry::Lifted(Box::new(Lifted { lift: done.clone() }));
        let seq = target.append(&mut batch, entry, &act.actor, act.on, Some(proposal), Some(read_to))?;
        let touched = target.take_effect(&mut batch, &self.shipped, seq, act.on)?;
        batch.commit()?;
        Ok(Done { entry: seq, lift: done, touched })
    }
}

/// A proposal that waits for another official.
enum Proposed {
    Entry(Box<EntryProposal>),
    Lift(Box<LiftProposal>, Box<Plain>),
}

/// The proposal, where nobody answered it.
fn waiting(batch: &Batch<'_>, proposal: Seq) -> Result<Proposed, DecideError> {
    let no = || DecideError::NoProposal(proposal);
    if proposal.0 >= batch.size() {
        return Err(no());
    }
    let stored = batch.read().entry(proposal)?;
    let followed = |first: Seq| -> Result<bool, DecideError> {
        Ok(batch.read().behind(first)?.iter().any(|it| answers(&it.body, proposal)))
    };
    match stored.body {
        Content::Known(Entry::EntryProposed(body)) => {
            let entered = batch.read().registered(&body.proposal.register)?.is_some();
            if entered || followed(proposal)? {
                return Err(no());
            }
            Ok(Proposed::Entry(Box::new(body.proposal)))
        }
        Content::Known(Entry::LiftProposed(body)) => {
            let answered = match (&stored.plain.alert, stored.plain.caused_by) {
                (Some(alert), _) => {
                    batch.read().entries_of(alert)?.iter().any(|it| answers(&it.body, proposal))
                }
                (None, Some(first)) => followed(first)?,
                (None, None) => true,
            };
            if answered {
                return Err(no());
            }
            Ok(Proposed::Lift(Box::new(body.proposal), Box::new(stored.plain)))
        }
        Content::Known(_) | Content::Unknown | Content::Erased => Err(no()),
    }
}

fn answers(body: &Content, proposal: Seq) -> bool {
    match body {
        Content::Known(Entry::ProposalRefused(it)) => it.refused.proposal == proposal,
        Content::Known(Entry::Lifted(it)) => it.lift.proposal == proposal,
        Content::Known(_) | Content::Unknown | Content::Erased => false,
    }
}

/// What is lifted, with everything that stands around it.
enum Target {
    Entry { register: RegisterId, entered: Seq, owner: Owner, entry: Box<RegisterEntry> },
    Finding(Box<OnAlert>),
}

/// A finding on one alert, with what holds for it.
struct OnAlert {
    row: AlertRow,
    examination: Examination,
    standing: Standing,
    finding: Bound,
    interpol_kept: bool,
}

impl Target {
    fn of_entry(batch: &Batch<'_>, register: &RegisterId) -> Result<Self, DecideError> {
        let stored =
            batch.read().register(register)?.ok_or_else(|| DecideError::NoEntry(register.clone()))?;
        Ok(Self::Entry {
            register: register.clone(),
            entered: stored.plain.seq,
            owner: stored.plain.owner.clone(),
            entry: Box::new(stored.body.entry.clone()),
        })
    }

    fn of(&self) -> LiftOf {
        match self {
            Self::Entry { register, entered, .. } => {
                LiftOf::Entry { register: register.clone(), entered: *entered }
            }
            Self::Finding(on) => LiftOf::Finding { finding: on.finding.clone() },
        }
    }

    fn matter<'a>(
        &'a self,
        jurisdiction: &'a Jurisdiction,
        own_state: Option<&'a str>,
    ) -> Result<Matter<'a>, DecideError> {
        let (what, interpol_kept) = match self {
            Self::Entry { entry, .. } => (What::Entry(entry), false),
            Self::Finding(on) => {
                let found = lift::find(&on.examination, &on.finding).ok_or_else(|| {
                    let says =
                        "what was proposed to be lifted no longer comes out so: propose it anew".to_owned();
                    DecideError::Against(vec![Against { rule: "lift.same", says }])
                })?;
                (What::Finding(found), on.interpol_kept)
            }
        };
        Ok(Matter { what, jurisdiction, own_state, interpol_kept })
    }

    /// An act of the two on it: behind the entry of the register, or under the alert.
    fn append(
        &self,
        batch: &mut Batch<'_>,
        entry: Entry,
        actor: &Actor,
        on: terms::Date,
        caused_by: Option<Seq>,
        decided_on: Option<Seq>,
    ) -> Result<Seq, StoreError> {
        match self {
            Self::Entry { entered, owner, .. } => batch.append(NewEntry {
                entry,
                actor: actor.clone(),
                effective: on,
                alert: None,
                owner: owner.clone(),
                caused_by: Some(*entered),
                original: &[],
                decided_on,
            }),
            Self::Finding(it) => batch.append(about(&it.row, entry, actor, on, caused_by, decided_on)),
        }
    }

    /// Examines again what it touched.
    fn take_effect(
        &self,
        batch: &mut Batch<'_>,
        shipped: &crate::Shipped,
        lifted: Seq,
        on: terms::Date,
    ) -> Result<Vec<Touched>, DeskError> {
        match self {
            Self::Entry { entry, .. } => {
                let cause = Cause { entry: Some(lifted), rule: "an authority lifted its entry", on };
                // What an authority takes back begins no watch.
                let none = casework::watch::Terms { kept: false, ..casework::watch::Terms::default() };
                Ok(examine_touched(batch, shipped, entry, &cause, none)?.1)
            }
            Self::Finding(it) => {
                let OnAlert { row, examination, standing, finding, .. } = &**it;
                let after = lift::standing_after(standing, examination, finding, lifted, on);
                let body = Examined {
                    revision: row.revision,
                    examination: examination.clone(),
                    standing: after.clone(),
                    before: Some(Before::of(standing)),
                };
                let entry = Entry::Examined(Box::new(body));
                let auto = Actor::Auto("an authority lifted a finding".to_owned());
                batch.append(about(row, entry, &auto, on, Some(lifted), None))?;
                let (before, now) = ((standing.level, standing.track), (after.level, after.track));
                Ok(vec![Touched { alert: row.alert.clone(), before, now }])
            }
        }
    }
}

/// Whether INTERPOL decided again on the case of an alert and kept it.
fn interpol_kept(
    batch: &Batch<'_>,
    shipped: &crate::Shipped,
    row: &AlertRow,
    on: terms::Date,
) -> Result<bool, DeskError> {
    let reader = batch.read();
    let Some(revision) = reader.revision(&row.alert)? else { return Ok(false) };
    let alert = revision.body.alert.clone();
    let subject = Subject {
        id: &row.alert,
        alert: &alert,
        first: row.first,
        revision: row.revision,
        arrived: on,
        is_new: false,
    };
    let loaded = load(&reader, shipped, &mut Cache::default(), &subject)?;
    let facts = loaded.facts(&row.alert, &alert, on);
    let past = facts.history.iter().flat_map(|it| it.register.iter());
    let all = facts.register.iter().chain(past).map(|it: &RegisterHit| &it.content);
    Ok(lift::interpol_kept(all))
}
