//! What changes a deadline: a pause, an extension, an answer, its end, and the end of what it ran for.
//!
//! Each is a function from the deadline as it stands to the change that goes on the record, or to a named refusal;
//! [`after`] lays a change over a deadline. The time is always that of the log ([`super::end::log_time`]), judged by
//! [`super::fault`]; a date that a paper bears is no parameter of anything here.
//!
//! Promise: P8. At its due time a deadline is met or escalated, exactly one of the two. Who holds it neither pauses nor
//! extends it nor declares it over; saying that one knows of it is no answer. Of two answers the one that was recorded
//! first counts; one that is recorded at the end or later is late. A pause ends by itself ([`LONGEST_PAUSE_DAYS`]), and a
//! deadline whose end cannot be reckoned is due at once: neither lapses into silence.
//!
//! Serves P8 and threats T20 (clock manipulation). The lengths are rules of this system, not law.

use terms::deadline::{Deadline, DeadlineChange, DeadlineState, Extension, Party, Pause, Term, TermUnit};

use super::deadline::{NoEnd, Place, reckon, settled};
use super::fault::Trust;

/// The shortest reasons, in letters. Rule of this system, not law.
pub const SHORTEST_REASONS: usize = crate::verification::SHORTEST_REASONS;
/// After so many days a deadline that stands still runs again by itself. Rule of this system, not law.
pub const LONGEST_PAUSE_DAYS: i64 = 90;

/// A day in microseconds.
const DAY: i64 = 86_400_000_000;

/// A deadline as it stands.
#[derive(Clone, Copy, Debug)]
pub struct Kept<'a> {
    /// What it is.
    pub deadline: &'a Deadline,
    /// What became of it so far.
    pub state: DeadlineState,
}

/// A named person who acts on a deadline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct By {
    /// For which side.
    pub party: Party,
    /// Of the body itself, and neither rapporteur nor anybody who acted in this file (its chair). It means something
    /// for the body alone: every other side as a whole holds what it holds.
    pub apart: bool,
}

impl By {
    /// Whether whoever acts holds a deadline.
    #[must_use]
    pub fn holds(self, deadline: &Deadline) -> bool {
        self.party == deadline.holder && !(self.apart && self.party == Party::Body)
    }
}

/// What a rule says of its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AtEnd<'a> {
    /// Who is told.
    pub told: &'a [Party],
    /// What follows, in words.
    pub follows: &'a str,
}

/// Why a deadline does not change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// Who holds it asked.
    Holder,
    /// Its end has come.
    InDefault,
    /// It is met, answered or over.
    Ended(DeadlineState),
    /// It stands still.
    StandsStill,
    /// It does not stand still.
    Runs,
    /// It has no end that could be moved.
    NoEnd,
    /// The reasons are missing or shorter than a sentence.
    Reasons,
    /// Nothing says what the answer is.
    NothingSaid,
    /// It would end no later than it does.
    NotLonger,
    /// All its extensions together would be longer than what the rule gives.
    TooLong,
    /// Its new end cannot be reckoned.
    NotReckoned(NoEnd),
}

impl Refused {
    /// A word that is never renamed.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Holder => "holder",
            Self::InDefault => "in_default",
            Self::Ended(_) => "ended",
            Self::StandsStill => "stands_still",
            Self::Runs => "runs",
            Self::NoEnd => "no_end",
            Self::Reasons => "reasons",
            Self::NothingSaid => "nothing_said",
            Self::NotLonger => "not_longer",
            Self::TooLong => "too_long",
            Self::NotReckoned(_) => "not_reckoned",
        }
    }

    /// In a sentence.
    #[must_use]
    pub fn says(self) -> &'static str {
        match self {
            Self::Holder => "whoever holds a deadline neither pauses nor extends it nor declares it over",
            Self::InDefault => {
                "its end has come: nothing moves it any more, an answer is recorded as a late one"
            }
            Self::Ended(DeadlineState::Met) => "it was met: of two answers the one recorded first counts",
            Self::Ended(DeadlineState::AnsweredLate) => {
                "it was answered: of two answers the one recorded first counts"
            }
            Self::Ended(_) => "what it ran for is over",
            Self::StandsStill => "it stands still: let it run again first",
            Self::Runs => "it does not stand still",
            Self::NoEnd => "it has no end that could be moved: a person says which day it is",
            Self::Reasons => "the reasons are missing or shorter than 20 letters",
            Self::NothingSaid => "nothing says what the answer is",
            Self::NotLonger => "it would end no later than it does now",
            Self::TooLong => "its extensions would be longer together than the time that the rule gives",
            Self::NotReckoned(NoEnd::NoCalendar) => {
                "working days are counted and no calendar says which they are"
            }
            Self::NotReckoned(NoEnd::NoSuchDay { .. }) => {
                "the last month has no such day and the rule does not round"
            }
            Self::NotReckoned(NoEnd::Beyond | NoEnd::StandsStill(_)) => "its new end cannot be reckoned",
        }
    }
}

/// It stands still from now on.
///
/// # Errors
/// Why it does not.
pub fn pause(kept: Kept<'_>, by: By, reasons: &str, at: i64) -> Result<DeadlineChange, Refused> {
    before_its_end(kept, by, reasons, at)?;
    Ok(DeadlineChange::Paused { reasons: reasons.to_owned() })
}

/// It runs again. Anybody may say so: it makes no deadline longer than it would be.
///
/// # Errors
/// Why it does not.
pub fn resume(kept: Kept<'_>, at: i64, place: &Place<'_>) -> Result<DeadlineChange, Refused> {
    match kept.state {
        DeadlineState::Paused => Ok(resumed(kept.deadline, at, place)),
        DeadlineState::Running => Err(Refused::Runs),
        DeadlineState::Escalated => Err(Refused::InDefault),
        ended => Err(Refused::Ended(ended)),
    }
}

fn resumed(deadline: &Deadline, at: i64, place: &Place<'_>) -> DeadlineChange {
    let mut now = deadline.clone();
    if let Some(open) = now.pauses.iter_mut().rev().find(|it| it.until.is_none()) {
        open.until = Some(at.max(open.from));
    }
    DeadlineChange::Resumed { now: settled(now, place) }
}

/// It is made longer, from the end that it has: by no more in all than the rule gives, so that no clock is extended into
/// silence. Rule of this system, not law.
///
/// # Errors
/// Why it is not.
pub fn extend(
    kept: Kept<'_>,
    by: By,
    term: Term,
    reasons: &str,
    at: i64,
    place: &Place<'_>,
) -> Result<DeadlineChange, Refused> {
    let due = before_its_end(kept, by, reasons, at)?;
    let mut now = kept.deadline.clone();
    now.extensions.push(Extension { term, reasons: reasons.to_owned() });
    if let Some(why) = reckon(&now, place).no_end() {
        return Err(Refused::NotReckoned(why));
    }
    let now = settled(now, place);
    if now.due.is_none_or(|it| it <= due) {
        return Err(Refused::NotLonger);
    }
    let plain = settled(Deadline { extensions: Vec::new(), ..now.clone() }, place);
    let given = plain.due.map(|it| it.saturating_sub(stood_still(&now)).saturating_sub(now.since));
    let added = now.due.zip(plain.due).map(|(now, plain)| now.saturating_sub(plain));
    // Months and days off are of unequal length: a week more is no more than the rule gives.
    if added.zip(given).is_none_or(|(added, given)| added > given.saturating_add(7 * DAY)) {
        return Err(Refused::TooLong);
    }
    Ok(DeadlineChange::Extended { now })
}

/// For how long it stood still, in microseconds.
fn stood_still(deadline: &Deadline) -> i64 {
    let each = deadline.pauses.iter().filter_map(|it| it.until.map(|until| until.saturating_sub(it.from)));
    each.fold(0, i64::saturating_add)
}

/// What a pause and an extension have in common; gives the end that it has.
fn before_its_end(kept: Kept<'_>, by: By, reasons: &str, at: i64) -> Result<i64, Refused> {
    match kept.state {
        DeadlineState::Running => {}
        DeadlineState::Paused => return Err(Refused::StandsStill),
        DeadlineState::Escalated => return Err(Refused::InDefault),
        ended => return Err(Refused::Ended(ended)),
    }
    let due = kept.deadline.due.ok_or(Refused::NoEnd)?;
    if at >= due {
        return Err(Refused::InDefault);
    }
    if by.holds(kept.deadline) {
        return Err(Refused::Holder);
    }
    if reasons.chars().filter(|it| it.is_alphabetic()).count() < SHORTEST_REASONS {
        return Err(Refused::Reasons);
    }
    Ok(due)
}

/// An answer of who holds it, at the time at which it was recorded. Where the end came before, that is said first.
///
/// # Errors
/// Why it changes nothing.
pub fn answer(kept: Kept<'_>, by: &str, at: i64, end: AtEnd<'_>) -> Result<Vec<DeadlineChange>, Refused> {
    if !kept.state.is_open() {
        return Err(Refused::Ended(kept.state));
    }
    if by.trim().is_empty() {
        return Err(Refused::NothingSaid);
    }
    let answered = |state| DeadlineChange::Answered { state, by: by.to_owned() };
    Ok(match (kept.state, overdue(kept, at)) {
        (DeadlineState::Escalated, _) => vec![answered(DeadlineState::AnsweredLate)],
        (_, Some(due)) => vec![escalated(due, end), answered(DeadlineState::AnsweredLate)],
        (_, None) => vec![answered(DeadlineState::Met)],
    })
}

/// What the time brings to a deadline: nothing before its end, nothing twice, and nothing while the time is in doubt.
#[must_use]
pub fn tick(kept: Kept<'_>, trust: Trust, end: AtEnd<'_>, place: &Place<'_>) -> Option<DeadlineChange> {
    if !trust.may_end() {
        return None;
    }
    let at = trust.counts();
    match kept.state {
        DeadlineState::Running => {
            // An end that cannot be reckoned is due at once: a person says what follows.
            let due = kept.deadline.due.unwrap_or(at);
            (at >= due).then(|| escalated(due, end))
        }
        DeadlineState::Paused => {
            let open = kept.deadline.pauses.iter().rev().find(|it| it.until.is_none());
            let over = open.is_none_or(|it| at.saturating_sub(it.from) >= LONGEST_PAUSE_DAYS * DAY);
            over.then(|| resumed(kept.deadline, at, place))
        }
        DeadlineState::Escalated | DeadlineState::Met | DeadlineState::AnsweredLate | DeadlineState::Over => {
            None
        }
    }
}

/// What it ran for is over: withdrawn, decided otherwise, replaced. `by` is for whom whoever brought that about acts: where
/// the person withdraws a request, the person. Who holds a deadline does not declare it over, and of the body nobody does
/// for another; the person may, whose own matter it is.
///
/// # Errors
/// Why it is not.
pub fn close(
    kept: Kept<'_>,
    by: By,
    reasons: &str,
    at: i64,
    end: AtEnd<'_>,
) -> Result<Vec<DeadlineChange>, Refused> {
    if !kept.state.is_open() {
        return Err(Refused::Ended(kept.state));
    }
    if by.party == kept.deadline.holder && by.party != Party::Applicant {
        return Err(Refused::Holder);
    }
    if reasons.trim().is_empty() {
        return Err(Refused::Reasons);
    }
    let over = DeadlineChange::Over { reasons: reasons.to_owned() };
    Ok(match (kept.state, overdue(kept, at)) {
        (DeadlineState::Running, Some(due)) => vec![escalated(due, end), over],
        _ => vec![over],
    })
}

/// Its end, where it has come.
fn overdue(kept: Kept<'_>, at: i64) -> Option<i64> {
    kept.deadline.due.filter(|due| kept.state == DeadlineState::Running && at >= *due)
}

fn escalated(due: i64, end: AtEnd<'_>) -> DeadlineChange {
    DeadlineChange::Escalated { due, told: end.told.to_vec(), follows: end.follows.to_owned() }
}

/// A deadline and its state after a change at a time. A change that does not fit the state changes nothing.
#[must_use]
pub fn after(kept: Kept<'_>, change: &DeadlineChange, at: i64) -> (Deadline, DeadlineState) {
    let mut deadline = kept.deadline.clone();
    let state = match (kept.state, change) {
        (DeadlineState::Running, DeadlineChange::Paused { reasons }) => {
            deadline.pauses.push(Pause { from: at, until: None, reasons: reasons.clone() });
            deadline.due = None;
            DeadlineState::Paused
        }
        (DeadlineState::Paused, DeadlineChange::Resumed { now })
        | (DeadlineState::Running, DeadlineChange::Extended { now }) => {
            deadline.clone_from(now);
            DeadlineState::Running
        }
        (DeadlineState::Running | DeadlineState::Paused, DeadlineChange::Answered { state, .. })
            if *state == DeadlineState::Met =>
        {
            DeadlineState::Met
        }
        (DeadlineState::Escalated, DeadlineChange::Answered { .. }) => DeadlineState::AnsweredLate,
        (DeadlineState::Running, DeadlineChange::Escalated { .. }) => DeadlineState::Escalated,
        (state, DeadlineChange::Over { .. }) if state.is_open() => DeadlineState::Over,
        (state, _) => state,
    };
    (deadline, state)
}

/// In which queue a deadline stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Queue {
    /// Its end has come, or cannot be reckoned: a person answers now.
    Overdue,
    /// Its end comes soon.
    Soon,
    /// It runs.
    Runs,
    /// It stands still.
    StandsStill,
    /// Nobody has to answer any more.
    Done,
}

/// Where a deadline stands at a time; `soon` is how long before its end that begins, in microseconds.
#[must_use]
pub fn queue(kept: Kept<'_>, at: i64, soon: i64) -> Queue {
    match (kept.state, kept.deadline.due) {
        (DeadlineState::Escalated, _) | (DeadlineState::Running, None) => Queue::Overdue,
        (DeadlineState::Running, Some(due)) if at >= due => Queue::Overdue,
        (DeadlineState::Running, Some(due)) if at >= due.saturating_sub(soon) => Queue::Soon,
        (DeadlineState::Running, Some(_)) => Queue::Runs,
        (DeadlineState::Paused, _) => Queue::StandsStill,
        (DeadlineState::Met | DeadlineState::AnsweredLate | DeadlineState::Over, _) => Queue::Done,
    }
}

/// How soon "soon" is, for a term: a fifth of it, at least a day and at most two weeks. Rule of this system.
#[must_use]
pub fn soon(term: Term) -> i64 {
    let days = match term.unit {
        TermUnit::Hour => i64::from(term.length) / 24,
        TermUnit::CalendarDay => i64::from(term.length),
        TermUnit::WorkingDay => i64::from(term.length).saturating_mul(7) / 5,
        TermUnit::Month => i64::from(term.length).saturating_mul(30),
    };
    (days / 5).clamp(1, 14).saturating_mul(DAY)
}

#[cfg(test)]
mod tests;
