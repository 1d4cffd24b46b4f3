//! Messages into the outbox, in the transaction of what brings them about.
//!
//! Promise: P7, P12. A message and the step that it tells of stand together or not at all; its token is made once and is the same at
//! every try; it leaves the outbox when its peer has said that it took it.

use ::exchange::message::{challenge, hop, recall as said_first, receipt};
use entries::{Entry, MessageDone, MessageMade, MessageTaken, Owner, Time};
use store::{Batch, NewEntry, Reader, StoreError};
use terms::exchange as said;
use terms::exchange::{Dossier, MessageKind, RecallNotice};
use terms::recall::{HolderKind, RecallGround, RecallStep};
use terms::{Actor, AlertId, Date, Seq};

use super::Exchange;
use super::again::found_again;
use crate::recall::{CopyLine, On, RecallLine, Recalls, recalls};
use crate::verification::DecideError;
use crate::{Act, Desk, DeskError};

/// Where more waits than is read at once, which part of it is taken from the newest.
const NEWEST: usize = 4;

/// A message that goes out, with its token.
#[derive(Clone, Debug)]
pub struct Outgoing {
    /// Its entry.
    pub entry: Seq,
    /// What it is about.
    pub kind: MessageKind,
    /// What is pushed.
    pub token: String,
}

/// What waits for a peer behind a place, the oldest first, with tokens. What is for a later time is left out until then (`now` in
/// seconds since 1970): where the whole page is, it is empty and the place of its last row says where to go on.
///
/// # Errors
/// The record cannot be read.
pub fn outgoing(
    reader: &Reader<'_>,
    peer: &str,
    after: Option<Seq>,
    limit: usize,
    now: i64,
) -> Result<(Vec<Outgoing>, Option<Seq>), StoreError> {
    let mut rows = reader.outbox(peer, after, limit)?;
    let last = rows.last().map(|it| it.seq);
    if rows.len() == limit {
        // Behind much that waits the newest goes first: one recall is not held up by a whole bureau's.
        let newest = reader.outbox_last(peer, limit / NEWEST)?;
        let newest = newest.into_iter().filter(|it| Some(it.seq) > last).rev();
        rows.splice(0..0, newest);
    }
    let mut all = Vec::with_capacity(rows.len());
    for row in rows {
        let token = String::from_utf8_lossy(&reader.original(row.seq)?).into_owned();
        if ::exchange::token::made_at(&token).is_none_or(|at| at <= now) {
            all.push(Outgoing { entry: row.seq, kind: row.kind, token });
        }
    }
    Ok((all, last))
}

/// The number of what stands at a place of this record.
pub(super) fn number(exchange: &Exchange, seq: Seq) -> String {
    format!("{}:{}", exchange.own.id(), seq.0)
}

/// The place of this record that a number means, where it is one of ours.
pub(super) fn place(exchange: &Exchange, number: &str) -> Option<Seq> {
    let (by, seq) = number.rsplit_once(':')?;
    (by == exchange.own.id()).then(|| seq.parse().ok().map(Seq)).flatten()
}

fn unsaid(error: impl std::fmt::Display) -> DeskError {
    DeskError::Kept(format!("a message could not be made: {error}"))
}

/// What this gateway says first of a recall of its own; none where the alert has no number that others know.
fn notice(
    reader: &Reader<'_>,
    alert: &AlertId,
    recall: &RecallLine,
) -> Result<Option<RecallNotice>, DeskError> {
    let Some(revision) = reader.revision(alert)? else { return Ok(None) };
    let Some(dossier) = Dossier::of(&revision.body.alert.source) else { return Ok(None) };
    let order = &recall.order;
    let watch = order.on_merits || (order.ground == RecallGround::Withdrawn && order.challenged);
    Ok(Some(RecallNotice {
        dossier,
        asked: recall.asked(),
        reason: order.ground.on_the_wire(),
        parts: order.parts.clone(),
        watch: watch && recall.undone().is_none(),
    }))
}

/// What stands of a recall as it was said first: by somebody else, as it came, or by this gateway.
fn first_said(
    reader: &Reader<'_>,
    exchange: &Exchange,
    alert: &AlertId,
    recall: &RecallLine,
) -> Result<Option<String>, DeskError> {
    let came = reader.original(recall.entry)?;
    if !came.is_empty() && recall.undone().is_none() {
        return Ok(Some(String::from_utf8_lossy(&came).into_owned()));
    }
    let Some(notice) = notice(reader, alert, recall)? else { return Ok(None) };
    let (place, at) = match recall.undone() {
        Some(undone) => (undone, reader.entry(undone)?.plain.recorded_at.seconds()),
        None => (recall.entry, recall.order.at.div_euclid(1_000_000)),
    };
    said_first(&exchange.own, &number(exchange, place), at, &notice).map(Some).map_err(unsaid)
}

/// Where a message stands on the record: beside its alert, which may not be here.
pub(super) struct Beside<'a> {
    pub(super) alert: Option<AlertId>,
    pub(super) owner: Owner,
    pub(super) actor: &'a Actor,
    pub(super) on: Date,
}

impl<'a> Beside<'a> {
    fn of(on: &On<'a>) -> Self {
        Self { alert: Some(on.row.alert.clone()), owner: on.owner.clone(), actor: on.actor, on: on.on }
    }

    pub(super) fn add(
        &self,
        batch: &mut Batch<'_>,
        entry: Entry,
        caused_by: Option<Seq>,
        token: &str,
    ) -> Result<Seq, StoreError> {
        batch.append(NewEntry {
            entry,
            actor: self.actor.clone(),
            effective: self.on,
            alert: self.alert.clone(),
            owner: self.owner.clone(),
            caused_by,
            original: token.as_bytes(),
            decided_on: None,
        })
    }
}

pub(super) fn keep(
    batch: &mut Batch<'_>,
    beside: &Beside<'_>,
    message: said::MessageMade,
    token: &str,
) -> Result<Seq, StoreError> {
    let cause = message.recall;
    beside.add(batch, Entry::MessageMade(Box::new(MessageMade { message })), cause, token)
}

/// A holder that is a gateway is told, where its card is known: what is owed was entered just before.
pub(crate) fn tell(
    batch: &mut Batch<'_>,
    exchange: &Exchange,
    on: &On<'_>,
    known: &Recalls,
    owed: &casework::recall::Owed,
    now: Time,
) -> Result<(), DeskError> {
    let Some(copy) = known.copy(owed.copy).filter(|it| it.copy.kind == HolderKind::Gateway) else {
        return Ok(());
    };
    let to = copy.copy.holder.as_str();
    let Some(recall) = copy.row.recall.and_then(|it| known.recall(it)) else { return Ok(()) };
    if exchange.peers.get(to).is_none() || to == exchange.own.id() {
        return Ok(());
    }
    let seq = Seq(batch.size());
    let own = number(exchange, seq);
    let (kind, nonce, token) = if owed.step == RecallStep::SpotAsked {
        // A word that nobody guesses who has not the key of ids.
        let nonce = batch.ids().subject(&format!("challenge {own}"), 0).to_string();
        let sent = batch.read().messages_of(recall.entry)?;
        let of_copy = |it: &&store::OutboxRow| it.copy == Some(owed.copy) && it.kind == MessageKind::Recall;
        // One that the holder said it took: it knows no other.
        let taken = sent.iter().rev().filter(|it| it.done).find(of_copy);
        let last = taken.or_else(|| sent.iter().rev().find(of_copy));
        let Some(last) = last else { return Ok(()) };
        let of = number(exchange, last.seq);
        let token = challenge(&exchange.own, &own, now.seconds(), to, &of, &nonce).map_err(unsaid)?;
        (MessageKind::Challenge, Some(nonce), token)
    } else {
        let Some(first) = first_said(&batch.read(), exchange, &on.row.alert, recall)? else { return Ok(()) };
        let token = hop(&exchange.own, &own, now.seconds(), to, &first).map_err(unsaid)?;
        (MessageKind::Recall, None, token)
    };
    let message = said::MessageMade {
        to: to.to_owned(),
        kind,
        number: own,
        recall: Some(recall.entry),
        copy: Some(owed.copy),
        step: None,
        nonce,
    };
    keep(batch, &Beside::of(on), message, &token)?;
    Ok(())
}

/// A receipt to whoever handed a recall on.
pub(super) struct Answer<'a> {
    pub(super) to: &'a str,
    /// Their hop, as it came.
    pub(super) hop: &'a str,
    pub(super) recall: Option<Seq>,
    pub(super) step: RecallStep,
    pub(super) says: &'a str,
    pub(super) nonce: Option<&'a str>,
}

pub(super) fn answer(
    batch: &mut Batch<'_>,
    exchange: &Exchange,
    beside: &Beside<'_>,
    it: &Answer<'_>,
    now: Time,
) -> Result<Seq, DeskError> {
    let own = number(exchange, Seq(batch.size()));
    let token = receipt(&exchange.own, &own, now.seconds(), it.to, it.step, it.says, it.nonce, it.hop)
        .map_err(unsaid)?;
    let message = said::MessageMade {
        to: it.to.to_owned(),
        kind: MessageKind::Receipt,
        number: own,
        recall: it.recall,
        copy: None,
        step: Some(it.step),
        nonce: it.nonce.map(str::to_owned),
    };
    Ok(keep(batch, beside, message, &token)?)
}

/// Says to the sender of an alert that a recall was taken, and no word more, at a set time: the same bytes whatever is here (P11).
pub(super) fn answer_sender(
    batch: &mut Batch<'_>,
    exchange: &Exchange,
    beside: &Beside<'_>,
    (came, hop): (&::exchange::message::Came, &str),
    recall: Option<Seq>,
    now: Time,
) -> Result<Seq, DeskError> {
    // A place on the record would say how much happened since the last answer.
    let mark = batch.ids().subject(&format!("answer to {} {}", came.from, came.number), 0);
    let own = format!("{}:{mark}", exchange.own.id());
    let at = casework::recall::sender_answered_at(now.seconds());
    let step = RecallStep::Accepted;
    let token =
        receipt(&exchange.own, &own, at, &came.from, step, "it was taken", None, hop).map_err(unsaid)?;
    let message = said::MessageMade {
        to: came.from.clone(),
        kind: MessageKind::Receipt,
        number: own,
        recall,
        copy: None,
        step: Some(step),
        nonce: None,
    };
    Ok(keep(batch, beside, message, &token)?)
}

/// A number, and messages with their places.
type Waited = (Option<String>, Vec<(Seq, Box<MessageTaken>)>);

/// The number under which a recall was said first, and the messages that said it before the alert was here: they stand beside no alert,
/// and its stones lead there.
fn waited(reader: &Reader<'_>, recall: Seq, alert: &AlertId) -> Result<Waited, StoreError> {
    let reference = match reader.entry(recall)?.body {
        store::Content::Known(Entry::RecallOrdered(it)) => Some(it.order.reference),
        _ => None,
    };
    let mut all = Vec::new();
    for stone in reader.tombstones(alert)?.into_iter().rev() {
        if let store::Content::Known(Entry::MessageTaken(taken)) = reader.entry(stone)?.body
            && Some(&taken.message.origin_number) == reference.as_ref()
        {
            all.push((stone, taken));
        }
    }
    Ok((reference, all))
}

/// What went out about a recall, also before the alert was here, in order.
fn sent_of(reader: &Reader<'_>, recall: Seq, alert: &AlertId) -> Result<Vec<store::OutboxRow>, StoreError> {
    let mut all = reader.messages_of(recall)?;
    for (place, _) in waited(reader, recall, alert)?.1 {
        all.extend(reader.messages_of(place)?);
    }
    all.sort_by_key(|it| it.seq);
    Ok(all)
}

/// Over which hops a recall came here: from whom, and the token; each sender once, by its newest. Not from the sender of the alert: it
/// hears nothing of what became of a recall.
pub(super) fn hops(
    reader: &Reader<'_>,
    exchange: &Exchange,
    recall: Seq,
    alert: &AlertId,
) -> Result<Vec<(String, String)>, DeskError> {
    let (reference, mut places) = waited(reader, recall, alert)?;
    for it in reader.followed(alert, &[entries::Kind::MessageTaken])? {
        if let Entry::MessageTaken(taken) = it.body
            && taken.message.recall == Some(recall)
        {
            places.push((it.plain.seq, taken));
        }
    }
    // Whoever said two things of one alert is answered about the one that is done.
    places.sort_by_key(|(_, it)| Some(&it.message.origin_number) == reference.as_ref());
    let mut all: Vec<(String, String)> = Vec::new();
    for (place, taken) in places {
        let it = taken.message;
        let of_sender = |notice: &RecallNotice| exchange.is_sender(&it.from, &notice.dossier);
        if it.kind != MessageKind::Recall || it.notice.as_ref().is_some_and(of_sender) {
            continue;
        }
        let token = String::from_utf8_lossy(&reader.original(place)?).into_owned();
        all.retain(|(from, _)| *from != it.from);
        all.push((it.from, token));
    }
    Ok(all)
}

/// Copies of which nobody said what settles a recall. What a holder said last counts, and not that it is just being asked again.
pub(super) fn open_copies<'k>(known: &'k Recalls, recall: &RecallLine) -> Vec<&'k CopyLine> {
    let done = |it: &&CopyLine| {
        it.said(recall)
            .last()
            .is_some_and(|step| casework::recall::settled(recall.order.kind, it.copy.kind, *step))
    };
    known.copies.iter().filter(|it| !done(it)).collect()
}

/// Whether a step was said to a peer about a recall, and not taken back since.
pub(super) fn was_said(
    reader: &Reader<'_>,
    (recall, alert): (Seq, &AlertId),
    to: &str,
    step: RecallStep,
) -> Result<bool, StoreError> {
    let all = sent_of(reader, recall, alert)?;
    let said = all.iter().rposition(|it| it.peer == to && it.step == Some(step));
    let back = all.iter().rposition(|it| it.peer == to && it.step == Some(RecallStep::SpotFailed));
    Ok(said.is_some() && (step != RecallStep::Purged || said > back))
}

/// Takes back what was said to be done, to whoever heard it: something was found again here.
pub(crate) fn taken_back(
    batch: &mut Batch<'_>,
    exchange: &Exchange,
    on: &On<'_>,
    recall: Seq,
    says: &str,
    now: Time,
) -> Result<(), DeskError> {
    for (from, hop) in hops(&batch.read(), exchange, recall, &on.row.alert)? {
        if was_said(&batch.read(), (recall, &on.row.alert), &from, RecallStep::Purged)? {
            let (step, recall) = (RecallStep::SpotFailed, Some(recall));
            let it = Answer { to: &from, hop: &hop, recall, step, says, nonce: None };
            answer(batch, exchange, &Beside::of(on), &it, now)?;
        }
    }
    Ok(())
}

/// Says to whoever handed a recall on that it was handed on from here, once every holder here was told.
pub(crate) fn relayed(
    batch: &mut Batch<'_>,
    exchange: &Exchange,
    on: &On<'_>,
    now: Time,
) -> Result<(), DeskError> {
    let alert = &on.row.alert;
    let Some(known) = recalls(&batch.read(), alert)? else { return Ok(()) };
    let Some(recall) = known.standing() else { return Ok(()) };
    let told = known.copies.iter().all(|it| it.as_planned(recall).told > 0);
    if known.copies.is_empty() || !told {
        return Ok(());
    }
    for (from, hop) in hops(&batch.read(), exchange, recall.entry, alert)? {
        let later = [RecallStep::Relayed, RecallStep::Purged, RecallStep::SpotFailed];
        let sent = sent_of(&batch.read(), recall.entry, alert)?;
        if !sent.iter().any(|it| it.peer == from && it.step.is_some_and(|step| later.contains(&step))) {
            let says = "every holder of a copy from here was told";
            let (step, recall) = (RecallStep::Relayed, Some(recall.entry));
            answer(
                batch,
                exchange,
                &Beside::of(on),
                &Answer { to: &from, hop: &hop, recall, step, says, nonce: None },
                now,
            )?;
        }
    }
    Ok(())
}

/// Says to whoever handed a recall on that it is done here: once nothing is owed here, and this gateway looked through itself.
pub(crate) fn settle(
    batch: &mut Batch<'_>,
    exchange: &Exchange,
    on: &On<'_>,
    now: Time,
) -> Result<bool, DeskError> {
    let alert = &on.row.alert;
    let Some(known) = recalls(&batch.read(), alert)? else { return Ok(false) };
    let Some(recall) = known.standing() else { return Ok(false) };
    if !recall.order.kind.is_whole() || !open_copies(&known, recall).is_empty() {
        return Ok(false);
    }
    let hops = hops(&batch.read(), exchange, recall.entry, alert)?;
    let mut all = false;
    for (from, hop) in hops {
        if was_said(&batch.read(), (recall.entry, alert), &from, RecallStep::Purged)? {
            continue;
        }
        let doors = found_again(&batch.read(), alert, now.micros())?;
        if !doors.is_empty() {
            return Ok(false);
        }
        let says = format!(
            "looked through {} entries by page, booth and queue: no officer is shown it; {} copies from here are gone",
            batch.size(),
            known.copies.len()
        );
        let (step, recall) = (RecallStep::Purged, Some(recall.entry));
        answer(
            batch,
            exchange,
            &Beside::of(on),
            &Answer { to: &from, hop: &hop, recall, step, says: &says, nonce: None },
            now,
        )?;
        all = true;
    }
    Ok(all)
}

impl Desk {
    /// Messages arrived: their peers have said that they took them.
    ///
    /// # Errors
    /// The record fails.
    pub fn delivered(&mut self, messages: &[Seq], act: &mut Act<'_>) -> Result<(), DecideError> {
        let mut batch = self.store.batch((act.clock)(), &mut *act.rng)?;
        for message in messages {
            let Some(row) = batch.read().message(*message)?.filter(|it| !it.done) else { continue };
            let made = batch.read().entry(row.seq)?.plain;
            let beside = Beside { alert: made.alert, owner: made.owner, actor: &act.actor, on: act.on };
            let done = MessageDone { message: said::MessageDone { message: *message } };
            beside.add(&mut batch, Entry::MessageDone(Box::new(done)), Some(*message), "")?;
        }
        batch.commit()?;
        Ok(())
    }
}
