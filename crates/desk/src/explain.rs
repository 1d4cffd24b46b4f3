//! The whole reasoning for one alert, as recorded.

use std::collections::BTreeSet;

use casework::border::Moment;
use entries::{Checked, Consulted, Entry};
use store::{Content, Reader};
use terms::clock::BegunClock;
use terms::lift::LiftOf;
use terms::verification::{Asker, Decided, Review, ReviewAsked};
use terms::{Actor, Alert, AlertId, Date, Examination, Seq, Standing};

use crate::{Act, Desk, DeskError, consult};

/// One entry of the alert's history.
#[derive(Clone, Debug)]
pub struct EntryLine {
    /// Its place.
    pub seq: Seq,
    /// The day it is about.
    pub effective: Date,
    /// Its kind.
    pub kind: String,
    /// Who.
    pub actor: Actor,
    /// The entry that brought it about.
    pub caused_by: Option<Seq>,
    /// What it says in short.
    pub says: String,
}

/// What `explain` shows.
#[derive(Debug)]
pub struct Explanation {
    /// The alert.
    pub id: AlertId,
    /// Its content.
    pub alert: Alert,
    /// The newest examination, as recorded.
    pub examination: Examination,
    /// What holds.
    pub standing: Standing,
    /// Every entry about it, in order.
    pub entries: Vec<EntryLine>,
}

impl Desk {
    /// Records the consultation, then gives the reasoning.
    ///
    /// # Errors
    /// No such alert, its content was erased, or the record fails.
    pub fn explain(&mut self, id: &AlertId, act: &mut Act<'_>) -> Result<Explanation, DeskError> {
        if self.store.read().alert(id)?.is_none() {
            return Err(DeskError::NoSuchAlert(id.clone()));
        }
        let mut batch = self.store.batch((act.clock)(), &mut *act.rng)?;
        let body = Consulted { verb: "explain".to_owned(), shown: 1, named: vec![id.clone()], reason: None };
        consult(&mut batch, body, &act.actor, act.on)?;
        batch.commit()?;
        explanation(&self.store.read(), id)
    }
}

/// The reasoning for an alert as it stands, for whoever has recorded the consultation.
///
/// # Errors
/// No such alert, its content was erased, or the record fails.
pub fn explanation(reader: &Reader<'_>, id: &AlertId) -> Result<Explanation, DeskError> {
    if reader.alert(id)?.is_none() {
        return Err(DeskError::NoSuchAlert(id.clone()));
    }
    let revision = reader.revision(id)?.ok_or_else(|| DeskError::Erased(id.clone()))?;
    let examined = reader.examined(id)?.ok_or_else(|| DeskError::NotExamined(id.clone()))?;
    let all = reader.entries_of(id)?;
    // First decisions that a second official made count: from then on their reasons are everybody's to read.
    let counted: BTreeSet<Seq> = all
        .iter()
        .filter_map(|it| match &it.body {
            Content::Known(Entry::Decided(it)) if it.decided.counts => it.decided.first,
            _ => None,
        })
        .collect();
    let entries = all
        .iter()
        .map(|it| EntryLine {
            seq: it.plain.seq,
            effective: it.plain.effective,
            kind: it.plain.kind.clone(),
            actor: it.plain.actor.clone(),
            caused_by: it.plain.caused_by,
            says: in_short(&it.body, counted.contains(&it.plain.seq)),
        })
        .collect();
    Ok(Explanation {
        id: id.clone(),
        alert: revision.body.alert.clone(),
        examination: examined.body.examination.clone(),
        standing: examined.body.standing.clone(),
        entries,
    })
}

/// What was answered for the pair, on what identity rests, and a protection that shielded the traveller.
fn of_check(checked: &Checked) -> String {
    let meeting = format!("a meeting, {}", checked.check.purpose.code());
    let Some(pair) = &checked.pair else { return meeting };
    let shield = pair
        .shield
        .as_ref()
        .map(|it| format!(" Shielded by {}, {}{}.", it.register, it.identity.code(), until(it.until)));
    let (word, identity) = (pair.word.code(), pair.identity.code());
    format!("{meeting}: {word}, {identity}. {}{}", pair.says, shield.unwrap_or_default())
}

/// The end of something that has one, in UTC.
fn until(micros: Option<i64>) -> String {
    let at = micros.map(|it| Moment::new(it, 0));
    at.map(|it| format!(" until {} ({})", it.day_and_time(), it.offset())).unwrap_or_default()
}

/// What was decided by whom and why; of one that waits for a second official only that it waits. A first official's
/// reasons show once it counts: whoever reads second reads before that.
fn of_decision(decided: &Decided, confirmed: bool) -> String {
    let by = decided.by.iter().map(|it| it.name.as_str()).collect::<Vec<_>>().join(" and ");
    if !decided.counts {
        let last = decided.by.last().map_or("", |it| it.name.as_str());
        return match decided.review {
            Some(Review::SendBack) => {
                format!("sent back by {last} with a question: {}", decided.decision.reasons)
            }
            Some(Review::Confirm | Review::Otherwise) | None if confirmed => {
                format!("{by} decided first. {}", reasons_of(decided))
            }
            Some(Review::Confirm | Review::Otherwise) | None => format!("{by}: waits for a second official"),
        };
    }
    let measure = decided.decision.measure.map(|it| format!(" ({})", it.code())).unwrap_or_default();
    let until = until(decided.lease.as_ref().map(|it| it.until));
    format!("{}{measure}, decided by {by}{until}. {}", decided.decision.kind.code(), reasons_of(decided))
}

/// The reasons of a decision, and what was answered about the own prosecutor.
fn reasons_of(decided: &Decided) -> String {
    let own = decided.decision.own_prosecutor.as_ref().map(|it| {
        let word = if it.refer { "takes it" } else { "does not take it" };
        format!(" The own prosecutor {word}: {}", it.reasons)
    });
    format!("Reasons: {}{}", decided.decision.reasons, own.unwrap_or_default())
}

/// The grounds of a request as everybody reads them who opens the alert: a victim is not named by them.
#[must_use]
pub fn grounds_of(asked: &ReviewAsked) -> String {
    let hidden = asked.name.as_deref().filter(|_| asked.asker == Asker::Victim);
    let Some(name) = hidden else { return asked.grounds.clone() };
    let parts = name.split_whitespace().filter(|it| it.chars().count() > 2);
    std::iter::once(name).chain(parts).fold(asked.grounds.clone(), |text, part| masked(&text, part))
}

/// A text without a word, however its letters are written; the word is not told by the length of what stands for it.
fn masked(text: &str, word: &str) -> String {
    const INSTEAD: &str = "[name withheld]";
    let wanted: Vec<char> = word.chars().flat_map(char::to_lowercase).collect();
    let letters: Vec<char> = text.chars().collect();
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    while let Some(letter) = letters.get(at) {
        match letters_of(&letters, at, &wanted) {
            Some(count) => {
                out.push_str(INSTEAD);
                at += count;
            }
            None => {
                out.push(*letter);
                at += 1;
            }
        }
    }
    out
}

/// How many letters from a place on are the word, whichever way they are written.
fn letters_of(letters: &[char], at: usize, word: &[char]) -> Option<usize> {
    let mut left = word.iter();
    for (count, letter) in letters.iter().skip(at).enumerate() {
        if left.len() == 0 {
            return (count > 0).then_some(count);
        }
        if !letter.to_lowercase().all(|it| left.next() == Some(&it)) {
            return None;
        }
    }
    (left.len() == 0 && !word.is_empty()).then(|| letters.len() - at)
}

/// What desks did beside decisions.
fn of_desk(body: &Entry) -> String {
    match body {
        Entry::OverrideUsed(it) => {
            let measures: Vec<&str> = it.used.measures.iter().map(|it| it.code()).collect();
            format!("urgent override ({}), no permission,{}", measures.join(", "), until(Some(it.used.until)))
        }
        Entry::OverrideConfirmed(it) => {
            format!("the override of {} is confirmed,{}", it.confirmed.used, until(Some(it.confirmed.until)))
        }
        Entry::CustodyEvent(it) => format!("custody of {}: {}", it.event.custody, it.event.step.code()),
        Entry::EntryProposed(it) => format!("{} proposed", it.proposal.entry.kind().code()),
        Entry::LiftProposed(it) => {
            format!("a lift proposed by {}: {}", it.proposal.by.name, of_lift(&it.proposal.of))
        }
        Entry::ProposalRefused(it) => format!("{} says no to {}", it.refused.by.name, it.refused.proposal),
        Entry::Lifted(it) => {
            let by: Vec<&str> = it.lift.by.iter().map(|it| it.name.as_str()).collect();
            let notice =
                it.lift.notice_due.map(|due| format!("; the safe contact is told{}", until(Some(due))));
            format!("lifted by {}: {}{}", by.join(" and "), of_lift(&it.lift.of), notice.unwrap_or_default())
        }
        Entry::HoldingsTaken(it) => {
            format!("{} of {} earlier decisions taken over", it.batch.taken, it.batch.lines)
        }
        Entry::ProfileTakenUp(it) => {
            format!("profile of {} taken up by {}", it.profile.state, it.profile.by.name)
        }
        Entry::ReviewAsked(it) => {
            format!("review asked by the {}: {}", it.asked.asker.code(), grounds_of(&it.asked))
        }
        Entry::TellingDecided(it) => {
            format!(
                "{}{}, by {}: {}",
                it.telling.telling.code(),
                day(it.telling.until),
                it.telling.by.name,
                it.telling.reasons
            )
        }
        Entry::CopyRegistered(it) => {
            let copy = &it.copy;
            let (kind, holder, system) = (copy.kind.code(), &copy.holder, &copy.system);
            format!("copy with the {kind} {holder}, in {system}, for {}", copy.purpose)
        }
        Entry::RecallOrdered(it) => {
            let order = &it.order;
            let (kind, ground, authority) = (order.kind.code(), order.ground.code(), &order.authority);
            format!(
                "recall to {kind} by {ground}: {authority}, {}, {}: {}",
                order.reference, order.decided, order.reasons
            )
        }
        Entry::MessageMade(it) => {
            let said = &it.message;
            let step = said.step.map_or(String::new(), |step| format!(" ({})", step.code()));
            format!("{}{step} to {}, number {}", said.kind.code(), said.to, said.number)
        }
        Entry::MessageTaken(it) => {
            let said = &it.message;
            let by =
                if said.origin == said.from { String::new() } else { format!(", said by {}", said.origin) };
            format!("{} from {}{by}: {}: {}", said.kind.code(), said.from, said.taken.code(), said.says)
        }
        Entry::MessageDone(it) => format!("arrived: {}", it.message.message),
        Entry::WatchBegun(it) => {
            let watch = &it.watch;
            let (ground, prints) = (watch.ground.code(), watch.prints.len());
            format!("{prints} fingerprints stay until {}: {ground}, by {}", watch.until, watch.because)
        }
        Entry::WatchMoved(it) => {
            let event = &it.event;
            format!("watch {}: {}, by {}: {}", event.watch, event.step.code(), event.by.name, event.says)
        }
        Entry::RecallMoved(it) => {
            let event = &it.event;
            let copy = event.copy.map_or(String::new(), |copy| format!(" copy {copy}:"));
            let number = event.number.map_or(String::new(), |number| format!(" ({number})"));
            let says = if event.says.is_empty() { String::new() } else { format!(": {}", event.says) };
            format!("{copy} {}{number}{says}", event.step.code()).trim().to_owned()
        }
        Entry::NoteIssued(it) => {
            format!(
                "told to {} how it stands, by {}; SHA-256 {}",
                it.note.court, it.note.by.name, it.note.digest
            )
        }
        _ => String::new(),
    }
}

fn day(until: Option<terms::Date>) -> String {
    until.map_or_else(String::new, |it| format!(" until {it}"))
}

/// What is lifted, by the rule of the finding or the entry.
fn of_lift(of: &LiftOf) -> String {
    match of {
        LiftOf::Entry { entered, .. } => entered.to_string(),
        LiftOf::Finding { finding } => finding.0.split(' ').next().unwrap_or_default().to_owned(),
    }
}

fn in_short(content: &Content, confirmed: bool) -> String {
    match content {
        Content::Erased => "erased".to_owned(),
        Content::Unknown => "written by a newer release".to_owned(),
        Content::Known(Entry::AlertReceived(it)) => {
            let view = if it.partial { "a partial view" } else { "a full view" };
            format!("{view}, format {}", it.format)
        }
        Content::Known(Entry::Examined(it)) => format!(
            "{}, {} track, {} finding(s); standing {}, {} track",
            it.examination.level.code(),
            it.examination.track.code(),
            it.examination.findings.len(),
            it.standing.level.code(),
            it.standing.track.code()
        ),
        Content::Known(Entry::PersonStated(it)) => format!("{} statement(s)", it.facts.statements.len()),
        Content::Known(Entry::Entered(it)) => it.entry.kind().code().to_owned(),
        Content::Known(Entry::Erased(_)) => "erasure".to_owned(),
        Content::Known(Entry::Checked(it)) => of_check(it),
        Content::Known(Entry::MeasureRecorded(it)) => {
            let how = if it.measure.permitted { "permitted" } else { "without permission" };
            format!("{}, {how}", it.measure.measure.code())
        }
        Content::Known(Entry::CustodyBegun(_)) => "custody began".to_owned(),
        Content::Known(Entry::SheetAnswered(it)) => {
            format!("{} statement(s) on the question sheet", it.answers.facts.statements.len())
        }
        Content::Known(Entry::Judged(it)) => {
            format!("not this person, until {}: {}", it.judgement.until, it.judgement.reasons)
        }
        Content::Known(Entry::Distinguished(it)) => {
            format!("distinguishing record, until {}", it.record.until)
        }
        Content::Known(Entry::IdentityAnswered(it)) => {
            let says = if it.answer.same { "is" } else { "is not" };
            let by = it.answer.authority.as_ref();
            let by =
                by.map(|it| format!("{} ({}), said on its behalf: ", it.name, it.state)).unwrap_or_default();
            format!("{by}the traveller {says} the protected person")
        }
        Content::Known(Entry::LookedUp(it)) => it.outcome.clone(),
        // What was read is sealed until the second has read: that it was is all that shows here.
        Content::Known(Entry::ReadByOfficial(it)) => format!("{} point(s) read", it.reading.answers.len()),
        Content::Known(Entry::Decided(it)) => of_decision(&it.decided, confirmed),
        Content::Known(Entry::PermissionLapsed(it)) => {
            format!("the permission of {} ended: {}", it.lapsed.decision, it.lapsed.says)
        }
        Content::Known(Entry::ClockBegun(it)) => {
            let runs =
                |it: &BegunClock| format!("{} within {} {}s", it.rule.code(), it.length, it.unit.code());
            let clocks: Vec<String> = it.clocks.iter().map(runs).collect();
            if clocks.is_empty() { it.says.clone() } else { format!("{}: {}", it.says, clocks.join(", ")) }
        }
        Content::Known(Entry::ClockMet(it)) => {
            let it = &it.answered;
            format!("{} of {}, {}: {}", it.clock.rule.code(), it.clock.begun, it.state.code(), it.says)
        }
        Content::Known(Entry::ClockEscalated(it)) => {
            let told: Vec<&str> = it.late.told.iter().map(|it| it.code()).collect();
            let clock = it.late.clock;
            format!("{} of {}, told: {}", clock.rule.code(), clock.begun, told.join(", "))
        }
        Content::Known(Entry::ClockExtended(it)) => {
            let it = &it.extended;
            format!("{} of {}{}: {}", it.clock.rule.code(), it.clock.begun, until(Some(it.due)), it.reasons)
        }
        Content::Known(Entry::QuestionsFixed(it)) => {
            format!("{} question(s) to the sender", it.fixed.questions.len())
        }
        Content::Known(Entry::QuestionsSent(it)) => format!("letter of {}", it.sent.day),
        Content::Known(Entry::QuestionsAnswered(it)) => format!("answer to the letter: {}", it.answered.says),
        Content::Known(
            body @ (Entry::OverrideUsed(_)
            | Entry::OverrideConfirmed(_)
            | Entry::CustodyEvent(_)
            | Entry::EntryProposed(_)
            | Entry::LiftProposed(_)
            | Entry::ProposalRefused(_)
            | Entry::Lifted(_)
            | Entry::ProfileTakenUp(_)
            | Entry::HoldingsTaken(_)
            | Entry::ReviewAsked(_)
            | Entry::TellingDecided(_)
            | Entry::NoteIssued(_)
            | Entry::CopyRegistered(_)
            | Entry::RecallOrdered(_)
            | Entry::RecallMoved(_)
            | Entry::MessageMade(_)
            | Entry::MessageTaken(_)
            | Entry::MessageDone(_)
            | Entry::WatchBegun(_)
            | Entry::WatchMoved(_)),
        ) => of_desk(body),
        // What happens to a request is told with the request.
        Content::Known(
            Entry::HomeMade(_)
            | Entry::Consulted(_)
            | Entry::RequestLodged(_)
            | Entry::RequestMoved(_)
            | Entry::FileAdded(_)
            | Entry::RestrictionClaimed(_)
            | Entry::RestrictionTested(_)
            | Entry::ChallengeStep(_)
            | Entry::RequestDecided(_)
            | Entry::DeadlineBegun(_)
            | Entry::DeadlineChanged(_)
            | Entry::LetterIssued(_)
            | Entry::ExcerptPublished(_)
            | Entry::TimeTrusted(_),
        ) => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_victim_is_not_named_by_the_grounds_and_everything_else_is_read() {
        let asked = |asker, name: Option<&str>, grounds: &str| ReviewAsked {
            asker,
            name: name.map(str::to_owned),
            decision: None,
            grounds: grounds.to_owned(),
            at: 0,
        };
        let grounds = "I, ODETA Marčiulė, saw him. Marčiulė, of Velmora.";
        let shown = grounds_of(&asked(Asker::Victim, Some("Odeta Marčiulė"), grounds));
        assert_eq!(shown, "I, [name withheld], saw him. [name withheld], of Velmora.");
        let turned = "Signed: Marčiulė Odeta";
        let shown = grounds_of(&asked(Asker::Victim, Some("Odeta Marčiulė"), turned));
        assert_eq!(shown, "Signed: [name withheld] [name withheld]");
        // Who asks for the person is no victim, and nobody's name is guessed.
        assert_eq!(grounds_of(&asked(Asker::Prosecutor, Some("Odeta Marčiulė"), grounds)), grounds);
        assert_eq!(grounds_of(&asked(Asker::Victim, None, grounds)), grounds);
        assert_eq!(masked("abc", ""), "abc");
    }
}
