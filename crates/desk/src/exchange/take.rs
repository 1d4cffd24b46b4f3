//! A message that came and counts: what it asks is done as far as it reaches.
//!
//! Promise: P1, P5, P7, P10. What a peer may ask is [`casework::recall::reach`]; what it does here protects, and who said so stands on
//! the record with the token as it came. The same again changes nothing and is answered again. A recall of what is not here is kept:
//! should the alert come, it comes called back. A holder that says a thing in two ways is named.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry as Slot;

use ::exchange::message::{Came, Origin, Receipt, Said};
use casework::recall::{Reach, Terms, after_said, may_happen, reach};
use data_encoding::HEXLOWER;
use entries::{Entry, MessageTaken, RecallMoved, Time};
use sha2::{Digest, Sha256};
use store::{AlertRow, Batch};
use terms::alert::Source;
use terms::exchange as said;
use terms::exchange::{MessageKind, TakenAs};
use terms::recall::{RecallEvent, RecallGround, RecallKind, RecallOrder, RecallStep};
use terms::verification::Official;
use terms::{Actor, AlertId, Date, Field, Level, Seq};

use super::again::found_again;
use super::out::{Answer, Beside, answer, answer_sender, open_copies, place, settle, taken_back, was_said};
use super::{Exchange, ExchangeError};
use crate::clocks::Acting;
use crate::recall::{On, Recalls, call_back_as_said, owner, recalls, suppressed};
use crate::verification::DecideError;
use crate::{Act, Desk, DeskError};

/// What became of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Took {
    /// What.
    pub taken: TakenAs,
    /// In words.
    pub says: String,
    /// The alert it is about, by its id here.
    pub alert: Option<AlertId>,
}

/// What stands of alerts that receipts are about, read once for all that came together.
type Held = BTreeMap<AlertId, Recalls>;

/// What a message did, before it is entered.
struct Effect {
    taken: TakenAs,
    says: String,
    alert: Option<AlertId>,
    recall: Option<Seq>,
    notice: Option<said::RecallNotice>,
    origin: (String, String),
    /// What was done of it asks this of the alert; none where nothing was.
    asked: Option<RecallKind>,
    /// It came from the sender of the alert, and is of a form that is answered: with one word, whatever it did.
    sender: bool,
}

/// The peer as whoever entered a recall: no person of this gateway, so that two of them may undo it.
fn peer_as_official(card: &::exchange::Card) -> Official {
    let login = format!("exchange:{}", card.id);
    Official {
        name: card.name.clone(),
        login: login.clone(),
        person: login,
        role: card.kind.code().to_owned(),
        unit: card.id.clone(),
        authority: None,
    }
}

impl Desk {
    /// Takes messages that were read and count, in one transaction. What is sent back goes into the outbox in the same.
    ///
    /// # Errors
    /// This gateway has no keys; or the record fails: then nothing was taken, and all of it comes again.
    pub fn take_messages(
        &mut self,
        all: &[Came],
        terms: &Terms,
        act: &mut Act<'_>,
    ) -> Result<Vec<Took>, ExchangeError> {
        let exchange = self.exchange()?.ok_or(ExchangeError::NoKeys)?;
        let (now, exercise) = ((act.clock)(), self.store.exercise());
        let terms = &Terms { watch: self.terms.watch, ..*terms };
        let mut batch = self.store.batch(now, &mut *act.rng)?;
        let mut took = Vec::with_capacity(all.len());
        let mut held = Held::new();
        for came in all {
            let actor = Actor::Gateway(came.from.clone());
            let acting = Acting { actor: &actor, on: act.on, at: now.micros(), exercise };
            if batch.read().taken(&came.from, &came.number)?.is_some() {
                took.push(Took { taken: TakenAs::Known, says: "it came before".to_owned(), alert: None });
                continue;
            }
            let taking = Taking { exchange: &exchange, terms, acting: &acting, came, now };
            let effect = match &came.said {
                Said::Told(entry) => {
                    took.push(taking.told(&mut batch, &self.shipped, entry)?);
                    continue;
                }
                Said::Recall(origin) => {
                    // Copies and recalls may be others behind it.
                    held.clear();
                    taking.recall(&mut batch, origin)?
                }
                Said::Receipt(receipt) => taking.receipt(&mut batch, receipt, &mut held)?,
                Said::Challenge { hop, nonce } => taking.challenge(&mut batch, hop, nonce)?,
            };
            took.push(taking.enter(&mut batch, effect)?);
        }
        // What is done by now is looked for in the same transaction: a crash between the two would leave it unsaid.
        let mut alerts: Vec<&AlertId> = took.iter().filter_map(|it| it.alert.as_ref()).collect();
        alerts.sort_unstable();
        alerts.dedup();
        for alert in alerts {
            if let Some(row) = batch.read().alert(alert)? {
                let actor = Actor::Auto("exchange".to_owned());
                let on = On { row: &row, owner: owner(&batch, alert), actor: &actor, on: act.on };
                settle(&mut batch, &exchange, &on, now)?;
            }
        }
        batch.commit()?;
        Ok(took)
    }
}

/// What waits for an alert that comes: from a message of another gateway.
struct Waiting {
    order: RecallOrder,
    /// What whoever said it first signed, where it can be read still.
    origin: String,
    from: String,
}

/// What a stone says; none where it is a recall of this gateway itself, or nobody is known who could have said it.
fn waiting(
    batch: &Batch<'_>,
    exchange: Option<&Exchange>,
    stone: Seq,
    acting: &Acting<'_>,
) -> Result<Option<Waiting>, DeskError> {
    let stored = batch.read().entry(stone)?;
    let taken_at = stored.plain.recorded_at;
    let store::Content::Known(Entry::MessageTaken(taken)) = stored.body else { return Ok(None) };
    let it = taken.message;
    let Some(known) = exchange else { return Ok(None) };
    let (Some(notice), Some(card)) = (it.notice, known.peers.get(&it.origin)) else { return Ok(None) };
    let (ground, kind) = match reach(card.kind, card.bureau.as_deref(), &notice) {
        Reach::Whole(ground) => (ground, notice.asked),
        Reach::Suspend(ground) => (ground, RecallKind::Suspend),
        Reach::Nothing(_) => return Ok(None),
    };
    // Whoever hands it on from here hands on what was signed first.
    let hop = String::from_utf8_lossy(&batch.read().original(stone)?).into_owned();
    let origin = match ::exchange::read(&hop, known.own.id(), &known.peers, taken_at.seconds()) {
        Ok(Came { said: Said::Recall(origin), .. }) => origin.token.clone(),
        Ok(_) | Err(_) => String::new(),
    };
    let order = order(card, &notice, kind, ground, (&it.origin_number, &it.from), (acting.on, acting.at));
    Ok(Some(Waiting { order, origin, from: it.from }))
}

/// An alert that comes after it was called back: it comes called back, or suspended where no more was asked. The level it then has;
/// none where nothing waits for it. Of several recalls that wait the strongest counts.
///
/// # Errors
/// The record fails.
pub(crate) fn comes_called_back(
    batch: &mut Batch<'_>,
    exchange: Option<&Exchange>,
    alert: &AlertId,
    watch: casework::watch::Terms,
    acting: &Acting<'_>,
) -> Result<Option<Level>, DeskError> {
    let stones = batch.read().tombstones(alert)?;
    let Some(newest) = stones.first().copied() else { return Ok(None) };
    let mut all = Vec::with_capacity(stones.len());
    for stone in &stones {
        all.push(waiting(batch, exchange, *stone, acting)?);
    }
    let strongest = all.iter().flatten().find(|it| it.order.kind.is_whole());
    // A recall of this gateway itself was whole, and was erased with its alert: that stands.
    let own = all.iter().any(Option::is_none);
    let Some(it) = strongest.or_else(|| if own { None } else { all.iter().flatten().next() }) else {
        return Ok(suppressed(batch, alert, (acting.actor, acting.on), newest)?.then_some(Level::Suppressed));
    };
    let (whole, actor) = (it.order.kind.is_whole(), Actor::Gateway(it.from.clone()));
    let acting = Acting { actor: &actor, ..*acting };
    let terms = Terms { watch, ..Terms::default() };
    match call_back_as_said(batch, alert, it.order.clone(), it.origin.as_bytes(), &terms, &acting) {
        Ok(_) if whole => Ok(Some(Level::Suppressed)),
        Ok(_) => Ok(Some(Level::Suspended)),
        Err(DecideError::Desk(error)) => Err(error),
        Err(_) if !whole => Ok(None),
        Err(_) => Ok(suppressed(batch, alert, (&actor, acting.on), newest)?.then_some(Level::Suppressed)),
    }
}

/// What another gateway says, as it is entered here.
fn order(
    card: &::exchange::Card,
    notice: &said::RecallNotice,
    kind: RecallKind,
    ground: RecallGround,
    (number, from): (&str, &str),
    (decided, at): (Date, i64),
) -> RecallOrder {
    RecallOrder {
        kind,
        ground,
        authority: card.id.clone(),
        reference: number.to_owned(),
        decided,
        on_merits: notice.watch && ground.is_authority() && kind != RecallKind::Suspend,
        challenged: notice.watch && ground == RecallGround::Withdrawn,
        parts: notice.parts.clone(),
        reasons: format!(
            "{} ({}) says: {}; it came from {from}",
            card.name,
            card.kind.code(),
            notice.reason.code()
        ),
        by: peer_as_official(card),
        at,
        window: 0,
    }
}

/// One message being taken.
pub(super) struct Taking<'a> {
    pub(super) exchange: &'a Exchange,
    pub(super) terms: &'a Terms,
    pub(super) acting: &'a Acting<'a>,
    pub(super) came: &'a Came,
    now: Time,
}

impl Taking<'_> {
    fn on<'r>(&'r self, batch: &Batch<'_>, row: &'r AlertRow) -> On<'r> {
        On { row, owner: owner(batch, &row.alert), actor: self.acting.actor, on: self.acting.on }
    }

    /// The message itself goes on the record, with its token; a recall is answered behind it.
    fn enter(&self, batch: &mut Batch<'_>, effect: Effect) -> Result<Took, ExchangeError> {
        let kind = match &self.came.said {
            Said::Recall(_) => MessageKind::Recall,
            Said::Receipt(_) => MessageKind::Receipt,
            Said::Challenge { .. } => MessageKind::Challenge,
            Said::Told(entry) => MessageKind::telling(entry).unwrap_or(MessageKind::Precedent),
        };
        let row = match &effect.alert {
            Some(alert) => batch.read().alert(alert)?,
            None => None,
        };
        let owner = match &effect.alert {
            Some(alert) => owner(batch, alert),
            None => entries::Owner::Subject(batch.ids().subject(&format!("peer {}", self.came.from), 0)),
        };
        let asked = effect.asked;
        let message = said::MessageTaken {
            from: self.came.from.clone(),
            origin: effect.origin.0,
            kind,
            number: self.came.number.clone(),
            origin_number: effect.origin.1,
            taken: effect.taken,
            says: effect.says.clone(),
            notice: effect.notice,
            alert: effect.alert.clone(),
            recall: effect.recall,
        };
        let alert = row.as_ref().map(|it| it.alert.clone());
        let beside = Beside { alert, owner, actor: self.acting.actor, on: self.acting.on };
        let entry = Entry::MessageTaken(Box::new(MessageTaken { message }));
        let taken = beside.add(batch, entry, None, &self.came.token)?;
        let followed = !matches!(effect.taken, TakenAs::Refused);
        let recall = effect.recall.unwrap_or(taken);
        if effect.sender {
            let came = (self.came, self.came.token.as_str());
            answer_sender(batch, self.exchange, &beside, came, Some(recall), self.now)?;
        } else if kind == MessageKind::Recall && followed {
            self.acknowledge(batch, &beside, row.as_ref(), recall, (effect.taken, asked))?;
        }
        Ok(Took { taken: effect.taken, says: effect.says, alert: effect.alert })
    }

    /// What became of a recall by now, said to whoever handed it on.
    fn acknowledge(
        &self,
        batch: &mut Batch<'_>,
        beside: &Beside<'_>,
        row: Option<&AlertRow>,
        recall: Seq,
        (taken, asked): (TakenAs, Option<RecallKind>),
    ) -> Result<(), ExchangeError> {
        let mut steps = vec![(RecallStep::Accepted, "it is on the record here".to_owned())];
        let level = row.and_then(|it| it.level);
        let gone = level.is_none_or(|it| it <= Level::Suppressed);
        let suspended = asked == Some(RecallKind::Suspend) && level.is_none_or(|it| it <= Level::Suspended);
        match taken {
            TakenAs::Waits if asked == Some(RecallKind::Suspend) => {
                let says = "it is not here; should it come, it comes suspended".to_owned();
                steps.push((RecallStep::Suppressed, says));
            }
            TakenAs::Waits => {
                let says = format!("looked through {} entries: it is not here, and waits", batch.size());
                steps.push((RecallStep::Suppressed, "no officer is shown it".to_owned()));
                steps.push((RecallStep::Purged, says));
            }
            TakenAs::Suspended => {
                let says = "it is shown as suspended; a named person decides on more".to_owned();
                steps.push((RecallStep::Suppressed, says));
            }
            TakenAs::Done | TakenAs::Known if gone => {
                steps.push((RecallStep::Suppressed, "no officer is shown it".to_owned()));
                // Whoever asks again has not heard it, or heard otherwise since.
                steps.extend(self.purged_before(batch, row, recall)?.map(|it| (RecallStep::Purged, it)));
            }
            TakenAs::Done | TakenAs::Known if suspended => {
                steps.push((RecallStep::Suppressed, "it is shown as suspended".to_owned()));
            }
            TakenAs::Done | TakenAs::Known | TakenAs::Refused => {}
        }
        for (step, says) in &steps {
            let (to, hop) = (self.came.from.as_str(), self.came.token.as_str());
            let it = Answer { to, hop, recall: Some(recall), step: *step, says, nonce: None };
            answer(batch, self.exchange, beside, &it, self.now)?;
        }
        Ok(())
    }

    /// That it is gone, in words, where that was said to this peer before and is so still.
    fn purged_before(
        &self,
        batch: &Batch<'_>,
        row: Option<&AlertRow>,
        recall: Seq,
    ) -> Result<Option<String>, ExchangeError> {
        let reader = batch.read();
        let Some(alert) = row.map(|it| &it.alert) else { return Ok(None) };
        if !was_said(&reader, (recall, alert), &self.came.from, RecallStep::Purged)? {
            return Ok(None);
        }
        let open = match recalls(&reader, alert)? {
            Some(known) => known.standing().is_some_and(|it| !open_copies(&known, it).is_empty()),
            None => false,
        };
        if open || !found_again(&reader, alert, self.now.micros())?.is_empty() {
            return Ok(None);
        }
        Ok(Some(format!("looked through {} entries again: it is gone", batch.size())))
    }

    fn recall(&self, batch: &mut Batch<'_>, origin: &Origin) -> Result<Effect, ExchangeError> {
        let notice = &origin.notice;
        let dossier = &notice.dossier;
        let source = Source {
            channel: dossier.channel,
            bureau: dossier.bureau.clone().map_or(Field::Unknown, Field::notice),
            reference: Some(dossier.reference.clone()),
        };
        let alert = batch.ids().alert(&source, &[]);
        let done = |taken, says: String, recall| Effect {
            taken,
            says,
            alert: Some(alert.clone()),
            recall,
            notice: Some(notice.clone()),
            origin: (origin.by.clone(), origin.number.clone()),
            asked: None,
            sender: self.exchange.is_sender(&self.came.from, dossier),
        };
        // What is refused for what it says alone is refused in every world, and not answered.
        let unsaid = |says: &str| Effect { sender: false, ..done(TakenAs::Refused, says.to_owned(), None) };
        let Some(card) = self.exchange.peers.get(&origin.by) else {
            return Ok(unsaid(&format!("`{}` is not known", origin.by)));
        };
        let (ground, asked) = match reach(card.kind, card.bureau.as_deref(), notice) {
            Reach::Nothing(why) => return Ok(unsaid(why)),
            Reach::Whole(ground) => (ground, notice.asked),
            Reach::Suspend(ground) => (ground, RecallKind::Suspend),
        };
        let done = |taken, says, recall| Effect { asked: Some(asked), ..done(taken, says, recall) };
        // Erased here, and copies went out from here: they are called back all the same.
        let here = |it: &Recalls| {
            it.row.level != Some(Level::Erased) || !it.copies.is_empty() || it.standing().is_some()
        };
        let Some(known) = recalls(&batch.read(), &alert)?.filter(here) else {
            let waits = asked.is_whole() || asked == RecallKind::Suspend;
            let taken = if waits { TakenAs::Waits } else { TakenAs::Known };
            return Ok(done(taken, "it is not here".to_owned(), None));
        };
        let same = |it: &&crate::recall::RecallLine| {
            it.order.authority == card.id && it.order.reference == origin.number && it.undone().is_none()
        };
        if let Some(before) = known.recalls.iter().find(same) {
            return Ok(done(
                TakenAs::Known,
                "it was called back by this before".to_owned(),
                Some(before.entry),
            ));
        }
        let day = Time::from_micros(origin.at.saturating_mul(1_000_000)).map_or(self.acting.on, Time::day);
        let day = day.min(self.acting.on);
        let said_by = (origin.number.as_str(), self.came.from.as_str());
        let order = order(card, notice, asked, ground, said_by, (day, self.now.micros()));
        match call_back_as_said(batch, &alert, order, origin.token.as_bytes(), self.terms, self.acting) {
            Ok(seq) if asked == notice.asked => {
                Ok(done(TakenAs::Done, "it is called back here".to_owned(), Some(seq)))
            }
            Ok(seq) => {
                let says = "it is suspended here until a named person decides".to_owned();
                Ok(done(TakenAs::Suspended, says, Some(seq)))
            }
            // What was called back whole before stays so: that is what is asked.
            Err(DecideError::Against(_))
                if known.standing().is_some_and(|it| it.order.kind != RecallKind::Suspend) =>
            {
                let before = known.standing().map(|it| it.entry);
                Ok(done(TakenAs::Known, "it was called back before".to_owned(), before))
            }
            Err(DecideError::Against(why)) => {
                let why: Vec<&str> = why.iter().map(|it| it.says.as_str()).collect();
                Ok(done(TakenAs::Refused, why.join("; "), None))
            }
            Err(error) => Err(error.into()),
        }
    }

    fn receipt(&self, batch: &mut Batch<'_>, it: &Receipt, held: &mut Held) -> Result<Effect, ExchangeError> {
        let origin = (it.origin.by.clone(), it.origin.number.clone());
        let refused = |says: &str, alert| Effect {
            taken: TakenAs::Refused,
            says: says.to_owned(),
            alert,
            recall: None,
            notice: None,
            origin: origin.clone(),
            asked: None,
            sender: false,
        };
        let row = match place(self.exchange, &it.hop) {
            Some(place) => batch.read().message(place)?,
            None => None,
        };
        let Some(row) = row.filter(|row| row.peer == self.came.from) else {
            return Ok(refused("it answers nothing that was sent from here", None));
        };
        let (Some(alert), Some(copy)) = (batch.read().entry(row.seq)?.plain.alert, row.copy) else {
            return Ok(refused("it answers nothing that a holder is asked", None));
        };
        let known = match held.entry(alert.clone()) {
            Slot::Occupied(known) => known.into_mut(),
            Slot::Vacant(empty) => {
                let known = recalls(&batch.read(), &alert)?;
                empty.insert(known.ok_or_else(|| DeskError::NoSuchAlert(alert.clone()))?)
            }
        };
        let line = known.copy(copy).and_then(|copy| Some((copy, known.recall(copy.row.recall?)?)));
        let Some((copy, recall)) = line else {
            return Ok(refused("it is about no copy of ours", Some(alert)));
        };
        let said = copy.said(recall);
        let digest = HEXLOWER.encode(&Sha256::digest(self.came.token.as_bytes()));
        // A receipt about an earlier recall of the alert says nothing of this one.
        if row.recall != Some(recall.entry) {
            return Ok(refused("it answers a recall that is over", Some(alert)));
        }
        let spot = it.step.is_spot();
        // Whoever finds it again says so unasked; that it is gone still, only who was asked.
        let asked = it.step == RecallStep::SpotPassed || it.nonce.is_some();
        if spot && asked && !self.was_asked(batch, recall.entry, copy.entry, it.nonce.as_deref())? {
            return Ok(refused("nobody asked it to look again with this word", Some(alert)));
        }
        let (of_copy, of_recall) = (copy.entry, recall.entry);
        let mut event = RecallEvent {
            step: it.step,
            recall: of_recall,
            copy: Some(of_copy),
            number: None,
            says: it.says.clone(),
            digest: Some(digest),
            by: Vec::new(),
            at: self.now.micros(),
            next: None,
        };
        let of_alert = |taken, says: String| Effect {
            taken,
            says,
            alert: Some(alert.clone()),
            recall: Some(of_recall),
            notice: None,
            origin: origin.clone(),
            asked: None,
            sender: false,
        };
        if let Err(against) = may_happen(&event, true, &said) {
            // The same words again are the same receipt to another telling; other words are another one.
            let before =
                copy.events.iter().rev().find(|(_, one)| one.step == it.step && one.recall == recall.entry);
            let settled = said.iter().any(|it| matches!(it, RecallStep::Purged | RecallStep::SpotFailed));
            if before.is_some_and(|(_, one)| one.says == it.says) || (settled && !spot) {
                return Ok(of_alert(TakenAs::Known, "it said so before".to_owned()));
            }
            let why: Vec<&str> = against.iter().map(|it| it.says.as_str()).collect();
            return Ok(of_alert(TakenAs::Refused, why.join("; ")));
        }
        event.next = after_said(recall.asked(), copy.copy.kind, (&said, event.step), event.at, self.terms);
        let on = self.on(batch, &known.row);
        let entry = Entry::RecallMoved(Box::new(RecallMoved { event: event.clone() }));
        let seq = on.add_as_it_came(batch, entry, Some(of_recall), self.came.token.as_bytes())?;
        // Whoever heard from here that it is gone hears that it is not.
        if it.step == RecallStep::SpotFailed {
            taken_back(batch, self.exchange, &on, of_recall, &it.says, self.now)?;
        }
        let line = known.copies.iter_mut().find(|it| it.entry == of_copy);
        line.into_iter().for_each(|it| it.events.push((seq, event.clone())));
        Ok(of_alert(TakenAs::Done, format!("{} said: {}", self.came.from, it.step.code())))
    }

    /// A holder was asked to look again with this word.
    fn was_asked(
        &self,
        batch: &Batch<'_>,
        recall: Seq,
        copy: Seq,
        nonce: Option<&str>,
    ) -> Result<bool, ExchangeError> {
        let reader = batch.read();
        for row in reader.messages_of(recall)? {
            if row.kind != MessageKind::Challenge || row.copy != Some(copy) {
                continue;
            }
            if let store::Content::Known(Entry::MessageMade(made)) = reader.entry(row.seq)?.body
                && nonce.is_some()
                && made.message.nonce.as_deref() == nonce
            {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Somebody who handed a recall on asks whether it is gone: this gateway looks, and says what it finds.
    fn challenge(&self, batch: &mut Batch<'_>, hop: &str, nonce: &str) -> Result<Effect, ExchangeError> {
        let refused = |says: &str| Effect {
            taken: TakenAs::Refused,
            says: says.to_owned(),
            alert: None,
            recall: None,
            notice: None,
            origin: (self.came.from.clone(), hop.to_owned()),
            asked: None,
            sender: false,
        };
        // Only whoever handed it on asks: what is here is told to nobody else.
        let none = "no recall of that number came from there";
        let Some(seq) = batch.read().taken(&self.came.from, hop)? else { return Ok(refused(none)) };
        let entry = batch.read().entry(seq)?.body;
        let store::Content::Known(Entry::MessageTaken(taken)) = entry else { return Ok(refused(none)) };
        let it = taken.message;
        let origin = (it.origin.clone(), it.origin_number.clone());
        let Some(alert) = it.alert.clone().filter(|_| it.kind == MessageKind::Recall) else {
            return Ok(refused(none));
        };
        if it.notice.as_ref().is_some_and(|it| self.exchange.is_sender(&self.came.from, &it.dossier)) {
            // Whatever is found: the sender of the alert is not told.
            return Ok(Effect {
                alert: Some(alert),
                ..refused("the sender of an alert is not told what is here")
            });
        }
        let hop = String::from_utf8_lossy(&batch.read().original(seq)?).into_owned();
        let mut doors: Vec<String> = found_again(&batch.read(), &alert, self.now.micros())?
            .iter()
            .map(|it| (*it).to_owned())
            .collect();
        // A holder here of which it is not said that it is gone, or where it was found again.
        if let Some(known) = recalls(&batch.read(), &alert)? {
            let open = known.standing().map(|it| open_copies(&known, it)).unwrap_or_default();
            doors.extend(open.iter().map(|it| format!("{} in {}", it.copy.system, it.copy.holder)));
        }
        let (step, says) = if doors.is_empty() {
            (RecallStep::SpotPassed, format!("looked through {} entries again: it is gone", batch.size()))
        } else {
            (RecallStep::SpotFailed, format!("found again: {}", doors.join(", ")))
        };
        let here = batch.read().alert(&alert)?.map(|it| it.alert);
        let beside =
            Beside { alert: here, owner: owner(batch, &alert), actor: self.acting.actor, on: self.acting.on };
        let recall = Some(it.recall.unwrap_or(seq));
        let (to, hop, nonce) = (self.came.from.as_str(), hop.as_str(), Some(nonce));
        let told = Answer { to, hop, recall, step, says: &says, nonce };
        answer(batch, self.exchange, &beside, &told, self.now)?;
        Ok(Effect {
            taken: TakenAs::Done,
            says,
            alert: Some(alert),
            recall: it.recall,
            notice: None,
            origin,
            asked: None,
            sender: false,
        })
    }
}
