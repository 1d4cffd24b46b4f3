//! What meets a clock, and what its end brings.
//!
//! Promise: P8. From running there is one step to met or one to escalated, and nothing between; an answer after the end
//! is kept as a late one and takes the escalation back from nobody. The time that counts is the log's: it never goes
//! back, so that no clock is met later than its due time by a machine that was set back, and none is ended early by it.
//!
//! Serves P8 and threats T20 (clock manipulation).

use terms::clock::{ClockRule, ClockState};

use super::rules::{AtEnd, of};

/// What can meet a clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Event {
    /// A named person answered it, in words.
    Answered,
    /// "Not this person", by a named official.
    Judged,
    /// The traveller was compared and is the person of the alert.
    IdentityConfirmed,
    /// The granting authority said yes or no.
    IdentityAnswered,
    /// A decision that counts.
    Decided,
    /// The sender answered what it was asked: a new content that cures it, or a named official's record.
    QuestionsAnswered,
    /// A second official confirmed an urgent override.
    OverrideConfirmed,
    /// The request for extradition came with its papers.
    RequestCame,
    /// A court decided on the detention.
    CourtDecided,
    /// The person was released.
    Released,
    /// A permission ended.
    PermissionEnded,
    /// A named person decided whether the person is told.
    TellingDecided,
    /// A named person said whether a link by fingerprints is one.
    LinkSaid,
    /// The alert was recalled: whatever ran on it is over.
    Recalled,
}

impl Event {
    /// Every one.
    pub const ALL: &'static [Self] = &[
        Self::Answered,
        Self::Judged,
        Self::IdentityConfirmed,
        Self::IdentityAnswered,
        Self::Decided,
        Self::QuestionsAnswered,
        Self::OverrideConfirmed,
        Self::RequestCame,
        Self::CourtDecided,
        Self::Released,
        Self::PermissionEnded,
        Self::TellingDecided,
        Self::LinkSaid,
        Self::Recalled,
    ];

    /// Its code, by which a language says it.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Answered => "answered",
            Self::Judged => "judged",
            Self::IdentityConfirmed => "identity_confirmed",
            Self::IdentityAnswered => "identity_answered",
            Self::Decided => "decided",
            Self::QuestionsAnswered => "questions_answered",
            Self::OverrideConfirmed => "override_confirmed",
            Self::RequestCame => "request_came",
            Self::CourtDecided => "court_decided",
            Self::Released => "released",
            Self::PermissionEnded => "permission_ended",
            Self::TellingDecided => "telling_decided",
            Self::LinkSaid => "link_said",
            Self::Recalled => "recalled",
        }
    }

    /// In a few words.
    #[must_use]
    pub fn says(self) -> &'static str {
        match self {
            Self::Answered => "a named answer",
            Self::Judged => "the judgement \"not this person\"",
            Self::IdentityConfirmed => "the identity confirmed by comparison",
            Self::IdentityAnswered => "the answer of the granting authority",
            Self::Decided => "a decision that counts",
            Self::QuestionsAnswered => "the sender's answer",
            Self::OverrideConfirmed => "the confirmation of a second official",
            Self::RequestCame => "the request with its papers",
            Self::CourtDecided => "the decision of the court",
            Self::Released => "the release",
            Self::PermissionEnded => "the end of the permission",
            Self::TellingDecided => "a decision whether the person is told",
            Self::LinkSaid => "said whether it is the same case",
            Self::Recalled => "the recall of the alert",
        }
    }
}

/// A clock as it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Its rule.
    pub rule: ClockRule,
    /// When it is due.
    pub due: i64,
    /// What became of it so far.
    pub state: ClockState,
}

/// One entry that follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// It was met before its end.
    Meet,
    /// Its end came without an answer: those it names are told.
    Escalate,
    /// Somebody answered after it was escalated.
    AnswerLate,
    /// What it ran for is over.
    Close,
    /// A permission's time is over: the permission is ended.
    Lapse,
    /// The letter goes out.
    Send,
}

/// The time that counts: never before the newest entry.
#[must_use]
pub fn log_time(now: i64, newest: Option<i64>) -> i64 {
    newest.map_or(now, |it| it.max(now))
}

/// Whether an event meets a rule.
#[must_use]
pub fn meets(rule: ClockRule, event: Event) -> bool {
    of(rule).met_by.contains(&event)
}

/// Whether an event takes away what a clock ran for.
fn closes(rule: ClockRule, event: Event) -> bool {
    match event {
        // The letter goes out all the same: that it does not would tell (P11).
        // A measure was taken, whatever becomes of the alert.
        // That there was an alert is still to be told, or not, by name.
        Event::Recalled => {
            !matches!(rule, ClockRule::Questions | ClockRule::UnpermittedMeasure | ClockRule::TellingReview)
        }
        Event::PermissionEnded => rule == ClockRule::Permission,
        // What the sender would still say is for another look.
        Event::Decided => rule == ClockRule::SenderAnswer,
        Event::Answered
        | Event::Judged
        | Event::IdentityConfirmed
        | Event::IdentityAnswered
        | Event::QuestionsAnswered
        | Event::OverrideConfirmed
        | Event::RequestCame
        | Event::CourtDecided
        | Event::Released
        | Event::TellingDecided
        | Event::LinkSaid => false,
    }
}

/// Whether those who were told can close a rule in words. What only a decision, a court or a release ends, words do not.
pub(super) fn closed_in_words(rule: ClockRule) -> bool {
    match of(rule).at_end {
        AtEnd::Answer | AtEnd::Dropped | AtEnd::Closes | AtEnd::OnWhatThereIs => escalates(rule),
        AtEnd::Decide | AtEnd::DoNotEnforce | AtEnd::Release | AtEnd::GoesOut | AtEnd::DecideAgain => false,
    }
}

/// What an event brings to a clock, at the time of the log.
#[must_use]
pub fn on_event(clock: &Kept, event: Event, at: i64) -> Vec<Step> {
    let told = clock.state == ClockState::Escalated;
    let in_words = told && event == Event::Answered && closed_in_words(clock.rule);
    let (meets, closes) = (meets(clock.rule, event) || in_words, closes(clock.rule, event));
    if !clock.state.is_open() || !(meets || closes) {
        return Vec::new();
    }
    let mut steps = Vec::new();
    // The end came before the event: that nobody had answered by then is said first.
    let overdue = !told && at >= clock.due && escalates(clock.rule);
    if overdue {
        steps.push(Step::Escalate);
    }
    steps.push(match (meets, told || overdue) {
        (true, true) => Step::AnswerLate,
        (true, false) => Step::Meet,
        (false, _) => Step::Close,
    });
    steps
}

/// What the end of a clock brings, at the time of the log: nothing before it, and nothing twice.
#[must_use]
pub fn on_tick(clock: &Kept, at: i64) -> Option<Step> {
    if clock.state != ClockState::Running || at < clock.due {
        return None;
    }
    Some(match clock.rule {
        ClockRule::Permission => Step::Lapse,
        ClockRule::Questions => Step::Send,
        _ => Step::Escalate,
    })
}

fn escalates(rule: ClockRule) -> bool {
    !matches!(rule, ClockRule::Permission | ClockRule::Questions)
}

/// The state after a step.
#[must_use]
pub fn after(state: ClockState, step: Step) -> ClockState {
    match (state, step) {
        (ClockState::Running, Step::Meet | Step::Send) => ClockState::Met,
        (ClockState::Running, Step::Escalate) => ClockState::Escalated,
        (ClockState::Running | ClockState::Escalated, Step::Close | Step::Lapse) => ClockState::Over,
        (ClockState::Escalated, Step::AnswerLate) => ClockState::AnsweredLate,
        (state, _) => state,
    }
}

/// The one extension of the desk's term, in days.
pub const EXTENSION_DAYS: u32 = 15;
/// The shortest reasons for it, in letters. Rule of this system, not law.
pub const SHORTEST_REASONS: usize = crate::verification::SHORTEST_REASONS;

/// Why a clock is not extended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotExtended {
    /// Only the desk's 30 days can be.
    Rule,
    /// It is met, or over.
    Ended,
    /// Its end has come: whoever is in default extends nothing.
    InDefault,
    /// It was extended before.
    Twice,
    /// The reasons are missing or shorter than a sentence.
    Reasons,
    /// Whoever extends works on this alert: the holder does not extend its own clock.
    Holder,
}

impl NotExtended {
    /// In a sentence.
    #[must_use]
    pub fn says(self) -> &'static str {
        match self {
            Self::Rule => "only the desk's term of 30 days can be extended",
            Self::Ended => "the clock does not run any more",
            Self::InDefault => "its end has come: whoever is in default extends nothing",
            Self::Twice => "it was extended before, and is extended once",
            Self::Reasons => "the reasons are missing or shorter than 20 letters",
            Self::Holder => "whoever reads or decides on the alert does not extend the clock",
        }
    }
}

/// The new end of an extended clock.
///
/// # Errors
/// Why it is not extended.
pub fn extended(
    clock: &Kept,
    extended_before: bool,
    reasons: &str,
    by_holder: bool,
    at: i64,
) -> Result<i64, NotExtended> {
    if clock.rule != ClockRule::DeskDecision {
        return Err(NotExtended::Rule);
    }
    match clock.state {
        ClockState::Running if at < clock.due => {}
        ClockState::Running | ClockState::Escalated => return Err(NotExtended::InDefault),
        ClockState::Met | ClockState::AnsweredLate | ClockState::Over => return Err(NotExtended::Ended),
    }
    if extended_before {
        return Err(NotExtended::Twice);
    }
    if by_holder {
        return Err(NotExtended::Holder);
    }
    if reasons.chars().filter(|it| it.is_alphabetic()).count() < SHORTEST_REASONS {
        return Err(NotExtended::Reasons);
    }
    Ok(clock.due.saturating_add(super::rules::micros(EXTENSION_DAYS, terms::clock::ClockUnit::Day)))
}

/// Nothing is permitted by an end: what a named person owes, in words.
#[must_use]
pub fn decision_due(rule: ClockRule, presumed: bool) -> AtEnd {
    super::rules::at_end(rule, presumed)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::clock::rules::RULES;

    fn running(rule: ClockRule) -> Kept {
        Kept { rule, due: 1_000, state: ClockState::Running }
    }

    #[test]
    fn p8_what_comes_before_the_end_meets_and_what_comes_at_it_is_late() {
        for row in RULES.iter().filter(|it| escalates(it.rule)) {
            let clock = running(row.rule);
            for &event in row.met_by {
                assert_eq!(on_event(&clock, event, 999), [Step::Meet]);
                assert_eq!(on_event(&clock, event, 1_000), [Step::Escalate, Step::AnswerLate]);
            }
            assert_eq!(on_tick(&clock, 999), None);
            assert_eq!(on_tick(&clock, 1_000), Some(Step::Escalate));
            let told = Kept { state: ClockState::Escalated, ..clock };
            assert_eq!(on_tick(&told, i64::MAX), None, "said once");
        }
    }

    #[test]
    fn p8_the_sender_and_the_desk_cannot_extend_what_has_come_to_its_end() {
        let desk = running(ClockRule::DeskDecision);
        let why = "the interpreter for the second hearing comes on the ninth day";
        let days = super::super::rules::micros(15, terms::clock::ClockUnit::Day);
        assert_eq!(extended(&desk, false, why, false, 999), Ok(1_000 + days));
        assert_eq!(extended(&desk, false, why, false, 1_000), Err(NotExtended::InDefault));
        assert_eq!(extended(&desk, true, why, false, 999), Err(NotExtended::Twice));
        assert_eq!(extended(&desk, false, "more time", false, 999), Err(NotExtended::Reasons));
        assert_eq!(extended(&desk, false, why, true, 999), Err(NotExtended::Holder));
        let told = Kept { state: ClockState::Escalated, ..desk };
        assert_eq!(extended(&told, false, why, false, 999), Err(NotExtended::InDefault));
        for row in RULES.iter().filter(|it| it.rule != ClockRule::DeskDecision) {
            assert_eq!(extended(&running(row.rule), false, why, false, 0), Err(NotExtended::Rule));
        }
    }

    #[test]
    fn p8_words_close_no_clock_that_waits_for_a_decision_a_court_or_a_release() {
        for row in RULES {
            let told = Kept { state: ClockState::Escalated, ..running(row.rule) };
            let steps = on_event(&told, Event::Answered, 2_000);
            let waits = matches!(row.at_end, AtEnd::Decide | AtEnd::DoNotEnforce | AtEnd::Release);
            assert!(!waits || steps.is_empty(), "{}", row.rule.code());
        }
        // Before its end nobody answers for the authority that is asked.
        assert_eq!(on_event(&running(ClockRule::GrantingAuthority), Event::Answered, 5), []);
    }

    #[test]
    fn p11_a_recall_stops_no_letter() {
        assert_eq!(on_event(&running(ClockRule::Questions), Event::Recalled, 5), []);
        assert_eq!(on_event(&running(ClockRule::TwoOfficials), Event::Recalled, 5), [Step::Close]);
    }

    const EVENTS: [Event; 12] = [
        Event::Answered,
        Event::Judged,
        Event::IdentityConfirmed,
        Event::IdentityAnswered,
        Event::Decided,
        Event::QuestionsAnswered,
        Event::OverrideConfirmed,
        Event::RequestCame,
        Event::CourtDecided,
        Event::Released,
        Event::PermissionEnded,
        Event::Recalled,
    ];

    /// One thing that happens: an event, or none for a tick, and what the machine's clock shows.
    fn happenings() -> impl Strategy<Value = Vec<(Option<Event>, i64)>> {
        proptest::collection::vec(
            (proptest::option::of(proptest::sample::select(EVENTS.to_vec())), 0..2_000_i64),
            0..24,
        )
    }

    proptest! {
        /// Whatever happens in whatever order, with a machine whose clock goes back and forth: after the due time and
        /// one tick a clock is met, escalated or over, one of them, and nothing ended it early.
        #[test]
        fn p8_at_its_due_time_a_clock_is_met_or_escalated_whatever_the_order_of_events(
            rule in proptest::sample::select(ClockRule::ALL.to_vec()),
            happens in happenings(),
        ) {
            let mut clock = Kept { rule, due: 1_000, state: ClockState::Running };
            let mut newest = None;
            let mut said: Vec<(Step, i64)> = Vec::new();
            for (event, shown) in happens.into_iter().chain([(None, 1_000)]) {
                let at = log_time(shown, newest);
                newest = Some(at);
                let steps = match event {
                    Some(event) => on_event(&clock, event, at),
                    None => on_tick(&clock, at).into_iter().collect(),
                };
                for step in steps {
                    let before = clock.state;
                    clock.state = after(before, step);
                    prop_assert!(clock.state != before, "{step:?} says nothing new");
                    said.push((step, at));
                }
            }
            let count = |step| said.iter().filter(|it| it.0 == step).count();
            let ends = count(Step::Meet) + count(Step::Escalate) + count(Step::Send) + count(Step::Lapse);
            let closed_before = count(Step::Close) == 1 && count(Step::Escalate) == 0;
            prop_assert_eq!(ends, usize::from(!closed_before), "exactly one of met and escalated: {:?}", said);
            for (step, at) in &said {
                match step {
                    Step::Meet => prop_assert!(*at < 1_000 || !escalates(rule)),
                    Step::Escalate | Step::AnswerLate | Step::Lapse | Step::Send => {
                        prop_assert!(*at >= 1_000, "ended early: {said:?}");
                    }
                    Step::Close => {}
                }
            }
            // Not in silence and not in a measure.
            prop_assert!(clock.state != ClockState::Running);
            prop_assert!(of(rule).at_end.decision().is_none_or(|it| !it.permits()));
        }
    }
}
