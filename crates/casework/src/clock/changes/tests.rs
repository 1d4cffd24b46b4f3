//! The transitions of a deadline: cases by name, and promise P8 over any order of events.

use jiff::Timestamp;
use proptest::prelude::*;
use terms::deadline::{DeadlineRule, Roll, Rounding};

use super::*;
use crate::clock::deadline::begin;
use crate::clock::end::log_time;
use crate::clock::fault::{JUMP_DAYS, Times, judge};
use crate::clock::zone::Zone;

const WHY: &str = "the translation of the file comes next week";
const END: AtEnd<'_> = AtEnd { told: &[Party::Applicant], follows: "the body decides on what there is" };
const BODY: By = By { party: Party::Body, apart: false };
const CHAIR: By = By { party: Party::Body, apart: true };
const SOURCE: By = By { party: Party::Source, apart: false };
const APPLICANT: By = By { party: Party::Applicant, apart: false };

fn at(text: &str) -> i64 {
    text.parse::<Timestamp>().unwrap().as_microsecond()
}

fn days(length: u32) -> Term {
    Term { length, unit: TermUnit::CalendarDay, rounding: Rounding::Down, roll: Roll::Stays }
}

fn lyon() -> Zone {
    Zone::named("Europe/Paris").unwrap()
}

/// 45 days of the source from 1 June 2026: until the end of 16 July, 22:00 UTC.
fn of(holder: Party, place: &Place<'_>) -> Deadline {
    begin(DeadlineRule::SourceAnswer, None, at("2026-06-01T09:00:00Z"), days(45), holder, place)
}

fn running(deadline: &Deadline) -> Kept<'_> {
    Kept { deadline, state: DeadlineState::Running }
}

fn goes(at: i64) -> Trust {
    Trust::Goes { at }
}

const DUE: &str = "2026-07-16T22:00:00Z";

#[test]
fn an_answer_a_microsecond_before_the_end_meets_and_one_at_the_end_is_late() {
    let zone = lyon();
    let place = Place { zone: &zone, calendar: None };
    let deadline = of(Party::Source, &place);
    let due = at(DUE);
    assert_eq!(deadline.due, Some(due));
    let met = answer(running(&deadline), "answer of the bureau", due - 1, END).unwrap();
    assert!(matches!(met.as_slice(), [DeadlineChange::Answered { state: DeadlineState::Met, .. }]));
    let late = answer(running(&deadline), "answer of the bureau", due, END).unwrap();
    assert!(matches!(
        late.as_slice(),
        [
            DeadlineChange::Escalated { .. },
            DeadlineChange::Answered { state: DeadlineState::AnsweredLate, .. }
        ]
    ));
    assert!(tick(running(&deadline), goes(due - 1), END, &place).is_none());
    assert!(matches!(
        tick(running(&deadline), goes(due), END, &place),
        Some(DeadlineChange::Escalated { due: said, .. }) if said == due
    ));
}

#[test]
fn a_backdated_answer_after_the_end_is_late_for_only_the_time_of_recording_is_asked() {
    let zone = lyon();
    let deadline = of(Party::Source, &Place { zone: &zone, calendar: None });
    // The paper bears 10 July; it is recorded on 20 July.
    let said = "answer dated 10 July 2026";
    let changes = answer(running(&deadline), said, at("2026-07-20T08:00:00Z"), END).unwrap();
    assert_eq!(changes.len(), 2);
}

#[test]
fn of_two_answers_the_first_recorded_counts_and_the_second_is_told_so() {
    let zone = lyon();
    let deadline = of(Party::Source, &Place { zone: &zone, calendar: None });
    let when = at("2026-07-01T08:00:00Z");
    let first = answer(running(&deadline), "first answer", when, END).unwrap();
    let (deadline, state) = after(running(&deadline), &first[0], when);
    assert_eq!(state, DeadlineState::Met);
    let second = answer(Kept { deadline: &deadline, state }, "second answer", when, END);
    assert_eq!(second.unwrap_err(), Refused::Ended(DeadlineState::Met));
}

#[test]
fn who_holds_a_deadline_neither_pauses_nor_extends_it_nor_declares_it_over() {
    let zone = lyon();
    let place = Place { zone: &zone, calendar: None };
    let when = at("2026-07-01T08:00:00Z");
    for party in Party::ALL {
        let deadline = of(*party, &place);
        for apart in [false, true] {
            // A person apart is something that the body alone has.
            if apart && *party == Party::Body {
                continue;
            }
            let by = By { party: *party, apart };
            assert_eq!(pause(running(&deadline), by, WHY, when).unwrap_err(), Refused::Holder);
            let longer = extend(running(&deadline), by, days(15), WHY, when, &place);
            assert_eq!(longer.unwrap_err(), Refused::Holder);
            if *party != Party::Applicant {
                assert_eq!(close(running(&deadline), by, WHY, when, END).unwrap_err(), Refused::Holder);
            }
        }
    }
    let own = of(Party::Body, &place);
    assert_eq!(close(running(&own), CHAIR, WHY, when, END).unwrap_err(), Refused::Holder);
    assert!(extend(running(&own), CHAIR, days(15), WHY, when, &place).is_ok());
    assert!(close(running(&of(Party::Applicant, &place)), APPLICANT, "withdrawn", when, END).is_ok());
}

#[test]
fn saying_that_one_knows_of_it_is_no_answer() {
    let zone = lyon();
    let deadline = of(Party::Source, &Place { zone: &zone, calendar: None });
    assert_eq!(answer(running(&deadline), "  ", 0, END).unwrap_err(), Refused::NothingSaid);
}

#[test]
fn nothing_moves_a_deadline_whose_end_has_come() {
    let zone = lyon();
    let place = Place { zone: &zone, calendar: None };
    let deadline = of(Party::Source, &place);
    let told = Kept { deadline: &deadline, state: DeadlineState::Escalated };
    for (kept, when) in [(running(&deadline), at(DUE)), (told, at(DUE)), (told, at("2026-07-01T08:00:00Z"))] {
        assert_eq!(pause(kept, BODY, WHY, when).unwrap_err(), Refused::InDefault);
        assert_eq!(extend(kept, BODY, days(15), WHY, when, &place).unwrap_err(), Refused::InDefault);
    }
    assert_eq!(resume(told, at(DUE), &place).unwrap_err(), Refused::InDefault);
    // That it is over is said, and that nobody had answered by then before it.
    let changes = close(running(&deadline), BODY, "decided otherwise", at(DUE), END).unwrap();
    assert!(matches!(changes.as_slice(), [DeadlineChange::Escalated { .. }, DeadlineChange::Over { .. }]));
}

#[test]
fn an_extension_needs_reasons_and_makes_it_longer() {
    let zone = lyon();
    let place = Place { zone: &zone, calendar: None };
    let deadline = of(Party::Source, &place);
    let when = at("2026-07-01T08:00:00Z");
    let asked = |term, why| extend(running(&deadline), BODY, term, why, when, &place);
    assert_eq!(asked(days(15), "more time").unwrap_err(), Refused::Reasons);
    assert_eq!(asked(days(0), WHY).unwrap_err(), Refused::NotLonger);
    let working = Term { unit: TermUnit::WorkingDay, ..days(5) };
    assert_eq!(asked(working, WHY).unwrap_err(), Refused::NotReckoned(NoEnd::NoCalendar));
    assert_eq!(asked(days(u32::MAX), WHY).unwrap_err(), Refused::NotReckoned(NoEnd::Beyond));
    let Ok(DeadlineChange::Extended { now }) = asked(days(15), WHY) else { panic!() };
    assert_eq!(now.due, Some(at("2026-07-31T22:00:00Z")));
    // All together no longer than the rule gives, whatever it is cut into.
    assert_eq!(asked(days(400), WHY).unwrap_err(), Refused::TooLong);
    let mut longer = deadline.clone();
    let mut times = 0;
    while let Ok(DeadlineChange::Extended { now }) =
        extend(running(&longer), BODY, days(15), WHY, when, &place)
    {
        (longer, times) = (now, times + 1);
        assert!(times < 20);
    }
    let added = longer.due.unwrap() - deadline.due.unwrap();
    let given = deadline.due.unwrap() - deadline.since;
    assert!(times > 1 && added <= given + 7 * DAY, "{times}: {added} of {given}");
    let (now, state) = after(running(&deadline), &DeadlineChange::Extended { now }, when);
    assert_eq!((now.extensions.len(), state), (1, DeadlineState::Running));
}

#[test]
fn a_pause_adds_the_days_in_which_it_did_not_run_and_ends_by_itself_after_90() {
    let zone = lyon();
    let place = Place { zone: &zone, calendar: None };
    let deadline = of(Party::Source, &place);
    let (from, until) = (at("2026-06-10T13:00:00Z"), at("2026-06-20T07:00:00Z"));
    let paused = pause(running(&deadline), BODY, WHY, from).unwrap();
    let (still, state) = after(running(&deadline), &paused, from);
    assert_eq!((still.due, state), (None, DeadlineState::Paused));
    let kept = Kept { deadline: &still, state };
    assert_eq!(pause(kept, BODY, WHY, until).unwrap_err(), Refused::StandsStill);
    assert_eq!(extend(kept, BODY, days(15), WHY, until, &place).unwrap_err(), Refused::StandsStill);
    // While it stands still nobody is late.
    assert!(tick(kept, goes(at("2026-09-08T12:59:59Z")), END, &place).is_none());
    let in_time = answer(kept, "answer", at("2026-08-30T00:00:00Z"), END).unwrap();
    assert!(matches!(in_time.as_slice(), [DeadlineChange::Answered { state: DeadlineState::Met, .. }]));
    // Ten days: until 26 July. The source itself may let it run again.
    let again = resume(kept, until, &place).unwrap();
    let (now, state) = after(kept, &again, until);
    assert_eq!((now.due, state), (Some(at("2026-07-26T22:00:00Z")), DeadlineState::Running));
    assert_eq!(resume(running(&now), until, &place).unwrap_err(), Refused::Runs);
    // Nobody lets it run again: after 90 days it does by itself.
    let by_itself = tick(kept, goes(at("2026-09-08T13:00:00Z")), END, &place);
    let Some(DeadlineChange::Resumed { now }) = by_itself else { panic!("it lapsed into silence") };
    assert_eq!(now.due, Some(at("2026-10-14T22:00:00Z")));
}

#[test]
fn a_deadline_whose_end_cannot_be_reckoned_is_due_at_once() {
    let zone = lyon();
    let place = Place { zone: &zone, calendar: None };
    let term = Term { length: 1, unit: TermUnit::Month, rounding: Rounding::Abort, roll: Roll::Stays };
    let deadline = begin(
        DeadlineRule::Implementation,
        None,
        at("2026-01-31T09:00:00Z"),
        term,
        Party::GeneralSecretariat,
        &place,
    );
    assert_eq!(deadline.due, None);
    assert_eq!(queue(running(&deadline), 0, 0), Queue::Overdue);
    let when = at("2026-01-31T09:01:00Z");
    assert!(matches!(
        tick(running(&deadline), goes(when), END, &place),
        Some(DeadlineChange::Escalated { due, .. }) if due == when
    ));
    assert_eq!(extend(running(&deadline), BODY, days(5), WHY, when, &place).unwrap_err(), Refused::NoEnd);
}

#[test]
fn a_clock_back_an_hour_ends_nothing_and_erases_nothing() {
    let zone = lyon();
    let place = Place { zone: &zone, calendar: None };
    let deadline = of(Party::Source, &place);
    let due = at(DUE);
    let hour = 3_600_000_000;
    let times = |now| Times {
        now,
        newest: Some(due + 5),
        last_tick: Some(due + 5),
        confirmed: None,
        jump_days: JUMP_DAYS,
    };
    // It has ended at the newest time; the clock goes back an hour and the end stays.
    let told = Kept { deadline: &deadline, state: DeadlineState::Escalated };
    assert!(tick(told, judge(&times(due - hour)), END, &place).is_none());
    let late = answer(told, "answer", judge(&times(due - hour)).counts(), END).unwrap();
    assert!(matches!(late.as_slice(), [DeadlineChange::Answered { state: DeadlineState::AnsweredLate, .. }]));
    // One that had not been told yet is not saved by the clock.
    assert_eq!(
        answer(running(&deadline), "answer", judge(&times(due - hour)).counts(), END).unwrap().len(),
        2
    );
}

#[test]
fn a_clock_forward_a_year_escalates_nothing_and_makes_nobody_late() {
    let zone = lyon();
    let place = Place { zone: &zone, calendar: None };
    let deadline = of(Party::Source, &place);
    let last = at("2026-07-01T00:00:00Z");
    let year = last + 365 * DAY;
    let trust = judge(&Times {
        now: year,
        newest: Some(last),
        last_tick: Some(last),
        confirmed: None,
        jump_days: JUMP_DAYS,
    });
    assert!(tick(running(&deadline), trust, END, &place).is_none());
    let met = answer(running(&deadline), "answer", trust.counts(), END).unwrap();
    assert!(matches!(met.as_slice(), [DeadlineChange::Answered { state: DeadlineState::Met, .. }]));
}

#[test]
fn a_deadline_stands_in_one_queue() {
    let zone = lyon();
    let deadline = of(Party::Source, &Place { zone: &zone, calendar: None });
    let (due, soon) = (at(DUE), soon(deadline.term));
    assert_eq!(soon, 9 * DAY);
    assert_eq!(queue(running(&deadline), due - soon - 1, soon), Queue::Runs);
    assert_eq!(queue(running(&deadline), due - soon, soon), Queue::Soon);
    assert_eq!(queue(running(&deadline), due, soon), Queue::Overdue);
    for (state, expected) in [
        (DeadlineState::Paused, Queue::StandsStill),
        (DeadlineState::Escalated, Queue::Overdue),
        (DeadlineState::Met, Queue::Done),
        (DeadlineState::AnsweredLate, Queue::Done),
        (DeadlineState::Over, Queue::Done),
    ] {
        assert_eq!(queue(Kept { deadline: &deadline, state }, 0, soon), expected);
    }
}

/// What can happen to a deadline.
#[derive(Clone, Copy, Debug)]
enum Happens {
    Pause(By),
    Resume,
    Extend(By, u32),
    Answer,
    Close(By),
    Tick,
}

fn somebody() -> impl Strategy<Value = By> {
    prop_oneof![Just(BODY), Just(CHAIR), Just(SOURCE), Just(APPLICANT)]
}

/// What happens, and what the machine's clock shows then, in hours since the start: also back.
fn story() -> impl Strategy<Value = Vec<(Happens, i64)>> {
    let happens = prop_oneof![
        3 => somebody().prop_map(Happens::Pause),
        3 => Just(Happens::Resume),
        3 => (somebody(), 0_u32..40).prop_map(|(by, length)| Happens::Extend(by, length)),
        1 => Just(Happens::Answer),
        1 => somebody().prop_map(Happens::Close),
        4 => Just(Happens::Tick),
    ];
    proptest::collection::vec((happens, -48_i64..24 * 200), 0..24)
}

proptest! {
    /// Whatever happens in whatever order, with a clock that goes back and forth: a deadline is met or escalated, never
    /// both and never twice; it is escalated at its end and not before; its holder moved it never; and it does not end
    /// in silence.
    #[test]
    fn p8_at_its_due_time_exactly_one_of_met_or_escalated_and_never_by_its_holder(
        holder in proptest::sample::select(Party::ALL.to_vec()),
        story in story(),
        length in 0_u32..60,
    ) {
        let zone = lyon();
        let place = Place { zone: &zone, calendar: None };
        let since = at("2026-03-20T09:00:00Z");
        let mut deadline = begin(DeadlineRule::SourceAnswer, None, since, days(length), holder, &place);
        let mut state = DeadlineState::Running;
        let mut newest = None;
        let mut said: Vec<DeadlineState> = Vec::new();
        let last = since + 24 * 500 * 3_600_000_000;
        // Ticks that come in the end: one lets a pause end, one brings the end.
        let ends = [(Happens::Tick, last), (Happens::Tick, last + 24 * 5000 * 3_600_000_000)];
        let story = story.into_iter().map(|(what, hours)| (what, since + hours * 3_600_000_000)).chain(ends);
        for (what, shown) in story {
            let now = log_time(shown, newest);
            newest = Some(now);
            let kept = Kept { deadline: &deadline, state };
            let by_holder = |by: By| by.holds(&deadline);
            let changes = match what {
                Happens::Pause(by) => {
                    let change = pause(kept, by, WHY, now);
                    prop_assert!(change.is_err() || !by_holder(by));
                    change.into_iter().collect()
                }
                Happens::Resume => resume(kept, now, &place).into_iter().collect(),
                Happens::Extend(by, length) => {
                    let change = extend(kept, by, days(length), WHY, now, &place);
                    prop_assert!(change.is_err() || !by_holder(by));
                    change.into_iter().collect()
                }
                Happens::Answer => answer(kept, "an answer", now, END).unwrap_or_default(),
                Happens::Close(by) => {
                    let changes = close(kept, by, WHY, now, END);
                    prop_assert!(changes.is_err() || by.party != holder || holder == Party::Applicant);
                    changes.unwrap_or_default()
                }
                Happens::Tick => tick(kept, goes(now), END, &place).into_iter().collect(),
            };
            for change in changes {
                let (next, next_state) = after(Kept { deadline: &deadline, state }, &change, now);
                if let DeadlineChange::Escalated { due, .. } = &change {
                    prop_assert!(now >= *due && deadline.due == Some(*due), "escalated before its end");
                }
                if next_state == DeadlineState::Met {
                    prop_assert!(deadline.due.is_none_or(|due| now < due), "met behind its end");
                }
                if let (Some(before), Some(then)) = (deadline.due, next.due) {
                    prop_assert!(then >= before, "an end came nearer");
                }
                if let (DeadlineState::Paused, Some(due)) = (state, next.due) {
                    prop_assert!(due > now, "a pause made somebody late");
                }
                if next_state != state {
                    said.push(next_state);
                }
                (deadline, state) = (next, next_state);
            }
        }
        let count = |of: DeadlineState| said.iter().filter(|it| **it == of).count();
        let (met, told, over) =
            (count(DeadlineState::Met), count(DeadlineState::Escalated), count(DeadlineState::Over));
        prop_assert!(met + told <= 1, "both, or twice: {said:?}");
        prop_assert_eq!(met + told + usize::from(over == 1 && told == 0), 1, "silence: {:?}", said);
    }
}
