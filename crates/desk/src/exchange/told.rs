//! What is told other gateways beside recalls, by a named person: a refusal, a precedent, an interim measure, a suspension; and what
//! comes of it here.
//!
//! Promise: P1, P4, P10, P11, P12. Who hears what, and what counts here, is [`casework::told`]. Each message is on the record before it
//! goes; the same is told a peer once. What comes is a register entry like any other: it lowers through the findings, who said it
//! stands beside it, and people lift it as they lift any. No answer goes back: whether the case is here is nobody's matter.

use ::exchange::message::{Came, Said, tell};
use casework::told::{Peer, cases_of, counts, may_hear, sayable, suspension};
use entries::{Entered, Entry, MessageTaken};
use store::{Batch, NewEntry, Reader};
use terms::exchange as said;
use terms::exchange::{MessageKind, TakenAs};
use terms::id::RegisterId;
use terms::register::{Body, CaseRef, RegisterEntry};
use terms::{Actor, AlertId, Date, Level, Seq};

use super::out::{Beside, keep, number};
use super::take::{Taking, Took};
use super::{Exchange, ExchangeError};
use crate::examine::Cause;
use crate::recall::owner;
use crate::register::examine_touched;
use crate::{Act, Desk, DeskError, Shipped};

/// What is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Telling {
    /// An entry of a register.
    Register(RegisterId),
    /// That an alert is suspended here.
    Suspension(AlertId),
}

/// A peer, and whether it hears something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hearer {
    /// Its name on its card.
    pub peer: String,
    /// What people call it.
    pub name: String,
    /// Why it does not hear it; none where it does.
    pub why_not: Option<&'static str>,
    /// It was told before.
    pub told: bool,
}

/// What is told, and who hears it.
#[derive(Clone, Debug)]
pub struct Told {
    /// As what.
    pub kind: MessageKind,
    /// What every hearer reads.
    pub entry: RegisterEntry,
    /// Everybody who is known, in the order of their names.
    pub hearers: Vec<Hearer>,
    /// Where it stands on the record.
    pub place: Seq,
}

impl Exchange {
    /// Whether a message came from the sender of what it is about: whoever brings it hears at even times that it was taken.
    #[must_use]
    pub fn is_of_sender(&self, came: &Came) -> bool {
        match &came.said {
            Said::Recall(origin) => self.is_sender(&came.from, &origin.notice.dossier),
            Said::Told(entry) => self
                .peers
                .get(&came.from)
                .is_some_and(|card| casework::told::is_senders(peer_of(card), entry)),
            Said::Receipt(_) | Said::Challenge { .. } => false,
        }
    }
}

fn peer_of(card: &::exchange::Card) -> Peer<'_> {
    Peer { kind: card.kind, state: card.state.as_deref(), bureau: card.bureau.as_deref() }
}

/// The cases by which others know alerts of this home.
fn cases(reader: &Reader<'_>, alerts: &[AlertId]) -> Result<Vec<CaseRef>, ExchangeError> {
    let mut all = Vec::new();
    for alert in alerts {
        let revision = reader.revision(alert)?.ok_or_else(|| DeskError::NoSuchAlert(alert.clone()))?;
        all.extend(cases_of(&revision.body.alert));
    }
    Ok(all)
}

/// What would be told, and where it stands on the record.
fn prepared(
    reader: &Reader<'_>,
    exchange: &Exchange,
    what: &Telling,
    about: &[AlertId],
    on: Date,
) -> Result<(RegisterEntry, Seq), ExchangeError> {
    let own = exchange.own.card();
    let state = own.state.as_deref();
    let (entry, more, place) = match what {
        Telling::Register(id) => {
            let none = ExchangeError::Untold("no entry of that id is on the record");
            let Some(stored) = reader.register(id)? else { return Err(none) };
            if reader.registered(id)?.is_some_and(|(_, lifted)| lifted) {
                return Err(ExchangeError::Untold("its authority lifted it"));
            }
            if matches!(stored.plain.actor, Actor::Gateway(_)) {
                return Err(ExchangeError::Untold("another gateway told it: nothing is handed on"));
            }
            let named = stored.body.entry.about().map_or(&[][..], |it| &it.alerts);
            let alerts: Vec<AlertId> = named.iter().chain(about).cloned().collect();
            (stored.body.entry.clone(), cases(reader, &alerts)?, stored.plain.seq)
        }
        Telling::Suspension(alert) => {
            let unknown = || DeskError::NoSuchAlert(alert.clone());
            let row = reader.alert(alert)?.ok_or_else(unknown)?;
            if row.level != Some(Level::Suspended) {
                return Err(ExchangeError::Untold("it is not suspended here"));
            }
            let examined = reader.examined(alert)?.ok_or_else(unknown)?;
            let by = Body { state: state.unwrap_or_default().to_owned(), name: own.name.clone() };
            let cases = cases(reader, std::slice::from_ref(alert))?;
            let told = suspension(&examined.body.examination.findings, cases, by, on);
            (told.map_err(ExchangeError::Untold)?, Vec::new(), examined.plain.seq)
        }
    };
    Ok((sayable(&entry, &more, state).map_err(ExchangeError::Untold)?, place))
}

impl Desk {
    /// What would be told, and who would hear it: nothing goes out. `about` are alerts of this home that an entry is about.
    ///
    /// # Errors
    /// It is nothing that is told, with why; there are no keys; or the record fails.
    pub fn hearers(&mut self, what: &Telling, about: &[AlertId], on: Date) -> Result<Told, ExchangeError> {
        let exchange = self.exchange()?.ok_or(ExchangeError::NoKeys)?;
        let reader = self.store.read();
        let (entry, place) = prepared(&reader, &exchange, what, about, on)?;
        let kind = MessageKind::telling(&entry).ok_or(ExchangeError::Untold("it is never told"))?;
        let sent = reader.messages_of(place)?;
        let tables = &self.shipped.tables;
        let hearers = exchange.peers.all().filter(|card| card.id != exchange.own.id()).map(|card| Hearer {
            peer: card.id.clone(),
            name: card.name.clone(),
            why_not: may_hear(tables, peer_of(card), &entry, on).err(),
            told: sent.iter().any(|it| it.peer == card.id && it.kind == kind),
        });
        Ok(Told { kind, hearers: hearers.collect(), entry, place })
    }

    /// Tells everybody who may hear it and was not told before; or, of these, the named ones alone.
    ///
    /// # Errors
    /// Nobody by name does it; one that is named may not hear it; what [`Desk::hearers`] says.
    pub fn tell_peers(
        &mut self,
        what: &Telling,
        about: &[AlertId],
        to: &[String],
        act: &mut Act<'_>,
    ) -> Result<(Told, Vec<String>), ExchangeError> {
        if !matches!(act.actor, Actor::Human { .. }) {
            return Err(ExchangeError::Untold("a named person tells other gateways of a decision"));
        }
        let exchange = self.exchange()?.ok_or(ExchangeError::NoKeys)?;
        let told = self.hearers(what, about, act.on)?;
        for name in to {
            match told.hearers.iter().find(|it| it.peer == *name) {
                None => return Err(ExchangeError::Unheard(name.clone(), "it is not known here")),
                Some(Hearer { why_not: Some(why), .. }) => {
                    return Err(ExchangeError::Unheard(name.clone(), why));
                }
                Some(_) => {}
            }
        }
        let chosen =
            |it: &&Hearer| it.why_not.is_none() && !it.told && (to.is_empty() || to.contains(&it.peer));
        let now = (act.clock)();
        let mut batch = self.store.batch(now, &mut *act.rng)?;
        let mut done = Vec::new();
        for hearer in told.hearers.iter().filter(chosen) {
            let made = number(&exchange, Seq(batch.size()));
            let token = tell(&exchange.own, &made, now.seconds(), &hearer.peer, &told.entry);
            let (kind, token) =
                token.map_err(|error| DeskError::Kept(format!("a message could not be made: {error}")))?;
            let (alert, owner) = match what {
                Telling::Suspension(alert) => (Some(alert.clone()), owner(&batch, alert)),
                Telling::Register(id) => (None, batch.read().owner_of(id.as_str())?),
            };
            let beside = Beside { alert, owner, actor: &act.actor, on: act.on };
            let message = said::MessageMade {
                to: hearer.peer.clone(),
                kind,
                number: made,
                recall: Some(told.place),
                copy: None,
                step: None,
                nonce: None,
            };
            keep(&mut batch, &beside, message, &token)?;
            done.push(hearer.peer.clone());
        }
        batch.commit()?;
        Ok((told, done))
    }
}

impl Taking<'_> {
    /// What a peer told is entered as far as it counts, and every alert it touches is examined in the same transaction.
    pub(super) fn told(
        &self,
        batch: &mut Batch<'_>,
        shipped: &Shipped,
        entry: &RegisterEntry,
    ) -> Result<Took, ExchangeError> {
        let (came, on) = (self.came, self.acting.on);
        let kind = MessageKind::telling(entry).unwrap_or(MessageKind::Precedent);
        let counted = match self.exchange.peers.get(&came.from) {
            Some(card) => counts(&shipped.tables, peer_of(card), entry, on),
            None => Err("it is not known here"),
        };
        let written = ::exchange::told::written(entry).map(|it| it.1).unwrap_or_default();
        // The same from somebody else is another entry: each says it for itself.
        let original = format!("{}\n{}\n{written}", came.from, kind.code());
        let id = batch.ids().register(entry.kind(), original.as_bytes());
        let known = batch.read().registered(&id)?.is_some();
        let (taken, says) = match &counted {
            Err(why) => (TakenAs::Refused, (*why).to_owned()),
            Ok(_) if known => (TakenAs::Known, format!("it stands in the register: {id}")),
            Ok(_) => (TakenAs::Done, format!("it stands in the register: {id}")),
        };
        let message = said::MessageTaken {
            from: came.from.clone(),
            origin: came.from.clone(),
            kind,
            number: came.number.clone(),
            origin_number: came.number.clone(),
            taken,
            says: says.clone(),
            notice: None,
            alert: None,
            recall: None,
        };
        let owner = batch.read().owner_of(id.as_str())?;
        let beside = Beside { alert: None, owner: owner.clone(), actor: self.acting.actor, on };
        let entered = Entry::MessageTaken(Box::new(MessageTaken { message }));
        let place = beside.add(batch, entered, None, &came.token)?;
        if let (Ok(entry), false) = (counted, known) {
            let seq = batch.append(NewEntry {
                entry: Entry::Entered(Box::new(Entered { register: id, entry: entry.clone() })),
                actor: self.acting.actor.clone(),
                effective: on,
                alert: None,
                owner,
                caused_by: Some(place),
                original: original.as_bytes(),
                decided_on: None,
            })?;
            let cause = Cause { entry: Some(seq), rule: "another gateway", on };
            examine_touched(batch, shipped, &entry, &cause, self.terms.watch)?;
        }
        Ok(Took { taken, says, alert: None })
    }
}
