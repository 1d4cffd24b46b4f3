//! The reckoning of deadlines against another hand: a table of ends made with Python's dateutil.
//!
//! `tests/data/deadlines.csv` was made by `python3 xtask/oracle/deadlines.py 2000 1`. `cargo xtask check` makes 100,000 more
//! and names their file in `REDRESS_DEADLINES`; the calendars are read from their files here and made by rules there.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test stops where it is not as it should be"
)]

use std::collections::BTreeMap;

use casework::clock::deadline::{NoEnd, Place, begin, reckon};
use casework::clock::{Calendar, Zone};
use terms::deadline::{Deadline, DeadlineRule, Extension, Party, Pause, Roll, Rounding, Term, TermUnit};

fn calendar(name: &str) -> Calendar {
    let text = wire::calendar::built_in(name).unwrap();
    let asked = wire::calendar::Asked {
        name: name.to_owned(),
        digest: "sha256:0".to_owned(),
        first_year: 1,
        last_year: 9999,
    };
    Calendar::new(wire::calendar::read(text.as_bytes(), &asked).unwrap().days).unwrap()
}

fn term(words: &[&str]) -> Term {
    Term {
        length: words[0].parse().unwrap(),
        unit: TermUnit::parse(words[1]).unwrap(),
        rounding: Rounding::parse(words[2]).unwrap(),
        roll: Roll::parse(words[3]).unwrap(),
    }
}

/// The facts of a line.
fn facts(columns: &[&str]) -> Deadline {
    let zone = Zone::utc();
    let empty = Place { zone: &zone, calendar: None };
    let since = columns[2].parse().unwrap();
    let mut deadline =
        begin(DeadlineRule::AccessDecision, None, since, term(&columns[3..7]), Party::Body, &empty);
    let of = |text: &'static str| move |it: &str| (!it.is_empty()).then(|| (text, it.to_owned()));
    for (_, pause) in columns[7].split(';').filter_map(of("pause")) {
        let (from, until) = pause.split_once('~').unwrap();
        deadline.pauses.push(Pause {
            from: from.parse().unwrap(),
            until: (!until.is_empty()).then(|| until.parse().unwrap()),
            reasons: String::new(),
        });
    }
    for (_, extension) in columns[8].split(';').filter_map(of("extension")) {
        let words: Vec<&str> = extension.split(' ').collect();
        deadline.extensions.push(Extension { term: term(&words), reasons: String::new() });
    }
    deadline
}

struct World {
    zones: BTreeMap<String, Zone>,
    calendars: BTreeMap<&'static str, Calendar>,
}

impl World {
    fn new() -> Self {
        let calendars = ["fr", "qq"].map(|it| (it, calendar(it))).into();
        Self { zones: BTreeMap::new(), calendars }
    }

    /// What is different in a line, where something is.
    fn differs(&mut self, line: &str) -> Option<String> {
        let columns: Vec<&str> = line.split(',').collect();
        let zone =
            self.zones.entry(columns[0].to_owned()).or_insert_with(|| Zone::named(columns[0]).unwrap());
        let place = Place { zone, calendar: self.calendars.get(columns[1]) };
        let reckoned = reckon(&facts(&columns), &place);
        let (told, certain) = match (reckoned.due, reckoned.no_end()) {
            (Some(due), _) => (due.to_string(), u8::from(reckoned.certain()).to_string()),
            // Where there is no end, nothing rests on a day.
            (None, why) => {
                let word = match why.unwrap() {
                    NoEnd::StandsStill(_) => "stands_still",
                    NoEnd::NoSuchDay { .. } => "no_such_day",
                    NoEnd::NoCalendar => "no_calendar",
                    NoEnd::Beyond => "beyond",
                };
                (word.to_owned(), columns[10].to_owned())
            }
        };
        (told != columns[9] || certain != columns[10]).then(|| {
            format!(
                "{line}\n  reckoned: {told},{certain}: {}\n  tables of zones: {}",
                reckoned.sentence("the event"),
                Zone::release()
            )
        })
    }
}

/// Compares a table; how many lines it has.
fn compare(text: &str) -> usize {
    let mut world = World::new();
    let lines: Vec<&str> = text.lines().skip(1).collect();
    let differ: Vec<String> = lines.iter().filter_map(|it| world.differs(it)).collect();
    let shown = differ.iter().take(5).cloned().collect::<Vec<_>>().join("\n");
    assert!(differ.is_empty(), "{} of {} ends differ:\n{shown}", differ.len(), lines.len());
    lines.len()
}

#[test]
fn the_committed_table_of_another_hand_says_the_same_ends() {
    assert!(compare(include_str!("data/deadlines.csv")) >= 2_000);
}

#[test]
fn a_hundred_thousand_rules_at_random_end_as_another_hand_says() {
    // Made anew by `cargo xtask check`; without it there is nothing to compare.
    let Some(file) = std::env::var_os("REDRESS_DEADLINES") else { return };
    let text = std::fs::read_to_string(&file).unwrap();
    let lines = compare(&text);
    assert!(lines >= 100_000, "{lines} cases");
    println!("{lines} ends are the same");
}
