//! How long the reckoning of one deadline takes, and a tick over a docket of a million.
//!
//! `cargo run --release -p casework --example deadline_speed`
#![expect(clippy::disallowed_methods, reason = "a measurement reads the clock")]

use std::hint::black_box;
use std::time::Instant;

use casework::clock::changes::{AtEnd, Kept, tick};
use casework::clock::deadline::{Place, begin, reckon};
use casework::clock::fault::Trust;
use casework::clock::{Calendar, Zone};
use terms::deadline::{
    Deadline, DeadlineRule, DeadlineState, Extension, Party, Pause, Roll, Rounding, Term, TermUnit,
};

const DAY: i64 = 86_400_000_000;
/// 1 January 2026.
const SINCE: i64 = 1_767_225_600_000_000;
const ROUNDS: i64 = 200_000;

fn main() {
    let (Some(zone), Some(text)) = (Zone::named("Europe/Paris"), wire::calendar::built_in("fr")) else {
        return;
    };
    let asked = wire::calendar::Asked {
        name: "fr".to_owned(),
        digest: String::new(),
        first_year: 2000,
        last_year: 2060,
    };
    let Some(Ok(calendar)) =
        wire::calendar::read(text.as_bytes(), &asked).ok().map(|it| Calendar::new(it.days))
    else {
        eprintln!("the calendar is not read; the tests say why");
        return;
    };
    let place = Place { zone: &zone, calendar: Some(&calendar) };
    let term = |length, unit| Term { length, unit, rounding: Rounding::Down, roll: Roll::NextWorkingDay };
    let of = |since, term| begin(DeadlineRule::AccessDecision, None, since, term, Party::Body, &place);
    for (name, term) in [
        ("72 hours", term(72, TermUnit::Hour)),
        ("45 days", term(45, TermUnit::CalendarDay)),
        ("60 working days", term(60, TermUnit::WorkingDay)),
        ("9 months", term(9, TermUnit::Month)),
    ] {
        let mut plain = of(SINCE, term);
        time(name, &mut plain, &place);
        plain.pauses =
            vec![Pause { from: SINCE + DAY, until: Some(SINCE + 11 * DAY), reasons: String::new() }];
        plain.extensions = vec![Extension { term, reasons: String::new() }];
        time(&format!("{name}, a pause and an extension"), &mut plain, &place);
    }
    let docket: Vec<Deadline> =
        (0..1_000_000).map(|at| of(SINCE + at * 1_000_000, term(45, TermUnit::CalendarDay))).collect();
    let end = AtEnd { told: &[Party::Applicant], follows: "a named person decides" };
    let began = Instant::now();
    let late = docket
        .iter()
        .filter_map(|deadline| {
            let kept = Kept { deadline, state: DeadlineState::Running };
            tick(kept, Trust::Goes { at: SINCE + 51 * DAY }, end, &place)
        })
        .count();
    println!("a tick over 1,000,000: {:.0} ms, {late} at their end", began.elapsed().as_secs_f64() * 1e3);
}

fn time(name: &str, deadline: &mut Deadline, place: &Place<'_>) {
    let began = Instant::now();
    for round in 0..ROUNDS {
        deadline.since = SINCE + round * 1_000_000;
        black_box(reckon(black_box(deadline), place));
    }
    println!("{name}: {:.2} us", began.elapsed().as_secs_f64() * 1e6 / 200_000.0);
}
