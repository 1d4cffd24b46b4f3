//! Loading the facts of one examination from the record.
//!
//! Promise: history for an alert is what was on the record before its first arrival; register entries count
//! whenever they came. Nothing is judged here.

use std::collections::HashMap;

use casework::border::judgement::heard_about;
use casework::case::CoAccused;
use casework::facts::{Facts, MisuseHit, PastAlert, RegisterHit, Said, SenderFacts, Watched};
use casework::link::{self, PersonStrength};
use entries::{Checked, Entry, Kind};
use store::{Content, Reader, StoreError, Stored, Target};
use terms::border::{Identity, IdentityAnswer, Registered};
use terms::indicator::EventOverride;
use terms::register::{ClassRaise, RegisterEntry};
use terms::{Alert, AlertId, Date, Seq};

use crate::Shipped;
use crate::watch::watched;

/// How many alerts or register entries are read for one look-up key. More than that is itself a finding.
const CANDIDATES: usize = 64;
/// Months a raise of a class lasts where it does not say.
const RAISE_MONTHS: i32 = 12;

/// The facts of one examination, owned.
pub struct Loaded {
    earlier: Vec<Alert>,
    sender: SenderFacts,
    register: Vec<RegisterHit>,
    history: Vec<PastAlert>,
    watched: Vec<Watched>,
    too_many: Option<u64>,
    said: Vec<Said>,
    facts_to: Option<Seq>,
}

/// Which revision is examined.
pub struct Subject<'a> {
    /// The alert.
    pub id: &'a AlertId,
    /// Its content.
    pub alert: &'a Alert,
    /// Its first entry: only what came before it is history.
    pub first: Seq,
    /// The entry of this content.
    pub revision: Seq,
    /// The day it first arrived.
    pub arrived: Date,
    /// It arrives in this very act.
    pub is_new: bool,
}

/// What is known of a bureau, whichever of its alerts is examined.
#[derive(Clone, Default)]
struct OfBureau {
    situation: Vec<RegisterHit>,
    misuse: Vec<MisuseHit>,
    raises: Vec<EventOverride>,
}

/// What is the same for many alerts of one run.
#[derive(Default)]
pub struct Cache {
    senders: HashMap<String, OfBureau>,
    usual: HashMap<(String, Date), Option<u32>>,
}

impl Loaded {
    /// The facts for the examination.
    pub fn facts<'a>(&'a self, id: &'a AlertId, alert: &'a Alert, on: Date) -> Facts<'a> {
        Facts {
            id,
            alert,
            earlier: &self.earlier,
            sender: &self.sender,
            register: &self.register,
            history: &self.history,
            watched: &self.watched,
            too_many: self.too_many,
            said: &self.said,
            on,
            facts_to: self.facts_to,
        }
    }
}

/// Loads them.
pub fn load(
    reader: &Reader<'_>,
    shipped: &Shipped,
    cache: &mut Cache,
    subject: &Subject<'_>,
) -> Result<Loaded, StoreError> {
    let mut keys = link::asked_keys_of_alert(subject.alert);
    keys.push(link::key_of_id(subject.id));
    let earlier = if subject.revision == subject.first { Vec::new() } else { earlier(reader, subject)? };
    for revision in &earlier {
        keys.extend(link::asked_keys_of_alert(revision));
    }
    keys.sort_unstable();
    keys.dedup();
    let candidates = reader.candidates(&keys, CANDIDATES)?;
    let mut register = Vec::new();
    let mut history = Vec::new();
    for candidate in &candidates.found {
        match &candidate.target {
            Target::Register(id) => register.extend(hit(reader, id)?),
            Target::Alert(id) if id == subject.id || candidate.seq >= subject.first => {}
            Target::Alert(id) => history.extend(past(reader, subject.alert, id)?),
        }
    }
    if !subject.is_new {
        confirmed(reader, subject.id, &mut register)?;
    }
    let watched = watched(reader, subject.id, subject.alert, subject.first, subject.is_new)?;
    let too_many = candidates.too_many.iter().map(|it| it.at_least).max();
    // Nothing was said about an alert before it came.
    let said = if subject.is_new { Vec::new() } else { reader.statements(subject.id)? };
    let said = said.iter().map(|it| Said { entry: it.plain.seq, facts: it.body.facts.clone() }).collect();
    let of_watches =
        watched.iter().flat_map(|it| [Some(it.entry), it.said.map(|said| said.0)]).max().flatten();
    let facts_to =
        Some(subject.revision).max(register.iter().map(|it: &RegisterHit| it.entry).max()).max(of_watches);
    Ok(Loaded {
        earlier,
        sender: sender(reader, shipped, cache, subject)?,
        register,
        history,
        watched,
        too_many,
        said,
        facts_to,
    })
}

/// Protection whose authority said that it is this alert's person.
///
/// An authority answers about a traveller. It reaches the alert only where that traveller was confirmed to be the alert's
/// person at the same check, by document, photograph or print: a namesake who is protected bars nothing for anybody else.
/// The newest answer counts: a later "no" about the same person undoes a "yes".
fn confirmed(reader: &Reader<'_>, id: &AlertId, register: &mut Vec<RegisterHit>) -> Result<(), StoreError> {
    let answers: Vec<IdentityAnswer> = reader
        .followed(id, &[Kind::IdentityAnswered])?
        .into_iter()
        .filter_map(|it| if let Entry::IdentityAnswered(it) = it.body { Some(it.answer) } else { None })
        .collect();
    if !answers.iter().any(|it| it.same) {
        return Ok(());
    }
    let checks = reader.followed(id, &[Kind::Checked])?;
    let met = |answer: &IdentityAnswer| answer.check.and_then(|check| check_of(&checks, check));
    let of_alert = |checked: &Checked| {
        checked.pair.as_ref().is_some_and(|it| it.alert == *id && it.identity == Identity::Confirmed)
    };
    for (at, answer) in answers.iter().enumerate().filter(|(_, it)| it.same) {
        // What another state confirmed shields the traveller at a meeting; it is no entry of this register.
        let Registered::Here(register_id) = &answer.register else { continue };
        let (Some(check), Some(checked)) = (answer.check, met(answer)) else { continue };
        let undone = answers.iter().skip(at + 1).any(|later| {
            let heard = |other: &Checked| {
                of_alert(other) || heard_about(&other.check.traveller, false, &checked.check.traveller)
            };
            let same_person = later.check == answer.check || met(later).is_some_and(heard);
            !later.same && later.register == answer.register && same_person
        });
        if undone || !of_alert(checked) {
            continue;
        }
        let Some(hit) = hit(reader, register_id)? else { continue };
        let RegisterEntry::Protection(protection) = &hit.content else { continue };
        // An entry that names the alert itself needs nobody's word for it.
        if protection.about.alerts.contains(id) {
            continue;
        }
        register.retain(|it| it.entry != hit.entry);
        register.push(RegisterHit { confirmed_at: Some(check), ..hit });
    }
    Ok(())
}

/// The pair of a check in what follows one alert: its own entry, or one behind the first.
pub fn check_of(entries: &[Stored<Entry>], check: Seq) -> Option<&Checked> {
    entries.iter().filter(|it| it.plain.seq == check || it.plain.caused_by == Some(check)).find_map(|it| {
        match &it.body {
            Entry::Checked(checked) => Some(&**checked),
            _ => None,
        }
    })
}

/// A register entry, or nothing where it was erased.
fn hit(reader: &Reader<'_>, id: &terms::id::RegisterId) -> Result<Option<RegisterHit>, StoreError> {
    Ok(reader.register(id)?.map(|it| RegisterHit {
        entry: it.plain.seq,
        confirmed_at: None,
        content: it.body.entry.clone(),
    }))
}

/// An earlier alert with the register entries that touch it, where it may be the same person or case.
fn past(reader: &Reader<'_>, alert: &Alert, id: &AlertId) -> Result<Option<PastAlert>, StoreError> {
    let Some(revision) = reader.revision(id)? else { return Ok(None) };
    let content = revision.body.alert.clone();
    let link = link::link_alerts(alert, &content);
    let unlinked = link.person.strength == PersonStrength::None && link.case.features.is_empty();
    if unlinked && !CoAccused::of(alert).is_of(&content) {
        return Ok(None);
    }
    let mut keys = link::asked_keys_of_alert(&content);
    keys.push(link::key_of_id(id));
    let mut register = Vec::new();
    for candidate in &reader.candidates(&keys, CANDIDATES)?.found {
        if let Target::Register(id) = &candidate.target {
            register.extend(hit(reader, id)?);
        }
    }
    Ok(Some(PastAlert { id: id.clone(), entry: revision.plain.seq, alert: content, register }))
}

/// Earlier contents of the same alert, oldest first.
fn earlier(reader: &Reader<'_>, subject: &Subject<'_>) -> Result<Vec<Alert>, StoreError> {
    let mut earlier = Vec::new();
    for entry in reader.entries_of(subject.id)? {
        if let Content::Known(Entry::AlertReceived(received)) = &entry.body
            && entry.plain.seq < subject.revision
            && entry.plain.alert.as_ref() == Some(subject.id)
        {
            earlier.push(received.alert.clone());
        }
    }
    Ok(earlier)
}

/// What the record knows of the sender.
fn sender(
    reader: &Reader<'_>,
    shipped: &Shipped,
    cache: &mut Cache,
    subject: &Subject<'_>,
) -> Result<SenderFacts, StoreError> {
    let mut facts = SenderFacts::default();
    let warrants = subject.alert.warrants().iter().filter_map(|it| it.state.value().map(String::as_str));
    let mut served: Vec<&str> = subject.alert.bureau().into_iter().chain(warrants).collect();
    served.sort_unstable();
    served.dedup();
    for state in served {
        if !cache.senders.contains_key(state) {
            cache.senders.insert(state.to_owned(), of_bureau(reader, shipped, state)?);
        }
        if let Some(known) = cache.senders.get(state) {
            facts.situation.extend_from_slice(&known.situation);
            facts.misuse.extend_from_slice(&known.misuse);
            facts.raises.extend_from_slice(&known.raises);
        }
    }
    let Some(bureau) = subject.alert.bureau() else { return Ok(facts) };
    let days = |n: i32| subject.arrived.checked_sub(jiff::Span::new().days(n)).unwrap_or(Date::MIN);
    let count = reader.bureau_days(bureau, days(29), subject.arrived)?;
    facts.alerts_in_30_days = u32::try_from(count).unwrap_or(u32::MAX);
    let key = (bureau.to_owned(), subject.arrived);
    facts.usual_in_30_days = match cache.usual.get(&key) {
        Some(usual) => *usual,
        None => {
            let older = reader.bureau_days(bureau, Date::MIN, days(396))?;
            let year = reader.bureau_days(bureau, days(395), days(30))?;
            let usual = (older > 0).then(|| u32::try_from(year * 30 / 365).unwrap_or(u32::MAX));
            cache.usual.insert(key, usual);
            usual
        }
    };
    Ok(facts)
}

/// Judgments on its state, misuse shipped and entered, raises of its class.
fn of_bureau(reader: &Reader<'_>, shipped: &Shipped, bureau: &str) -> Result<OfBureau, StoreError> {
    let mut known = OfBureau {
        misuse: shipped.misuse.iter().filter(|it| it.content.bureau == bureau).cloned().collect(),
        ..OfBureau::default()
    };
    for entered in reader.registers_of_bureau(bureau)? {
        let entry = entered.plain.seq;
        match &entered.body.entry {
            RegisterEntry::Misuse(content) => {
                known.misuse.push(MisuseHit { entry: Some(entry), content: content.clone() });
            }
            RegisterEntry::Override(raise) => known.raises.push(event_of(raise)),
            content @ (RegisterEntry::Decision(_)
            | RegisterEntry::Protection(_)
            | RegisterEntry::Refusal(_)
            | RegisterEntry::Interim(_)) => {
                known.situation.push(RegisterHit { entry, confirmed_at: None, content: content.clone() });
            }
        }
    }
    Ok(known)
}

/// A raise as the class table takes it: never longer than twelve months.
#[must_use]
pub fn event_of(raise: &ClassRaise) -> EventOverride {
    let latest = raise.from.checked_add(jiff::Span::new().months(RAISE_MONTHS)).unwrap_or(Date::MAX);
    let after = raise.until.and_then(|it| it.tomorrow().ok());
    EventOverride {
        bureau: raise.bureau.clone(),
        to: raise.to,
        from: raise.from,
        expires: after.map_or(latest, |it| it.min(latest)),
        official: raise.by.clone(),
        reason: raise.reason.clone(),
        evidence: raise.evidence.clone(),
    }
}
