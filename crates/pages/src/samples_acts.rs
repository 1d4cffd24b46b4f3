//! Invented values for the acts: custody, measures, meetings, overrides, registers, requests, lists.
//!
//! Promise: as in [`crate::samples`]: nobody here exists.

use std::collections::BTreeMap;
use terms::verification::Asker;
use terms::{Level, Origin};

use crate::act::{Form, Typed};
use crate::custody::{Due, One};
use crate::frame::{Desk, Frame};
use crate::holdings::{Import, Line, Took};
use crate::measure::MeasurePage;
use crate::meeting::{Apart, Asked, Identity, Meetings, Waits, answer_form};
use crate::outcomes;
use crate::parts::{Door, Event, Fact, Known, Name, Next, NextStep};
use crate::registers::{Entry, LiftFinding, Proposal, Propose};
use crate::request::{EndPermission, Request};
use crate::safety::{Confirm, Overrides, Use, Used};
use crate::samples::{DAY, HOUR, NOW};
use crate::samples_more as more;
use crate::test_form::Wrong;
use crate::words::Words;

fn wrong(field: &str, says: &str) -> Vec<Wrong> {
    vec![Wrong { field: field.to_owned(), says: says.to_owned() }]
}

fn typed(values: &[(&str, &str)]) -> Typed {
    let all: BTreeMap<_, _> =
        values.iter().map(|(it, value)| ((*it).to_owned(), vec![(*value).to_owned()])).collect();
    Typed(all)
}

fn facts() -> Vec<Fact> {
    let fact = |term: &str, value: &str| Fact {
        term: term.to_owned(),
        known: Known::Value(value.to_owned()),
        origin: Origin::Official,
    };
    vec![fact("names", "Ilinca Baltrukova"), fact("born", "1988-03-14"), fact("against", "QQ")]
}

/// One custody, against the level, with a form that was sent without what it needs.
#[must_use]
pub fn custody() -> Option<One> {
    let row = more::custody().people.into_iter().next()?;
    let event = |what: &str, at: i64, entry: u64| Event {
        door: Door::Act,
        kind: None,
        what: what.to_owned(),
        at,
        entry: Some(entry),
        to_come: false,
        by: None,
    };
    let due = |what: &str, due: i64, met: Option<i64>| Due {
        what: what.to_owned(),
        due,
        met,
        rests_on: "the profile".to_owned(),
    };
    Some(One {
        alerts: row.alert.iter().cloned().collect(),
        row,
        place: Some("police station 2, Velmora".to_owned()),
        due: vec![due("counsel", NOW - 8 * HOUR, Some(NOW - 11 * HOUR)), due("court", NOW + 12 * HOUR, None)],
        tell: vec![("the duty desk".to_owned(), "4400".to_owned())],
        consular: Some(
            "the consulate of QQ is told at the person's written wish and not otherwise".to_owned(),
        ),
        history: vec![
            event("provisional arrest, without permission", NOW - 12 * HOUR, 48_120),
            event("counsel told: R. Ilskė, on duty", NOW - 11 * HOUR, 48_133),
        ],
        next: Next { step: NextStep::AgainstLevel, href: None },
        may_act: true,
        version: "48133".to_owned(),
        typed: typed(&[("step", "court_keeps"), ("says", "District court of Velmora, judge on duty")]),
        wrong: wrong("until", "a court that lets it go on names until when"),
    })
}

fn used(stands: &str) -> Used {
    Used {
        number: 48_777,
        by: ("Jonas Vaitkus".to_owned(), "Border unit 4".to_owned()),
        measures: vec!["disarm".to_owned(), "separate".to_owned()],
        danger: "He has drawn a knife against the woman beside him at the counter.".to_owned(),
        place: Some("lane B".to_owned()),
        alert: Some("alert-a6k2v0rpd".to_owned()),
        since: NOW - 3 * HOUR,
        until: NOW + 21 * HOUR,
        stands: stands.to_owned(),
        confirmed: None,
    }
}

fn proposal() -> Proposal {
    Proposal {
        number: 48_790,
        lifts: false,
        entry: Entry {
            id: "register-4f2a".to_owned(),
            kind: "protection".to_owned(),
            facts: facts(),
            proposed: Some(("Aldona Pilkė".to_owned(), NOW - DAY)),
            confirmed: None,
        },
        own: false,
        confirm: true,
        key: "sample-key".to_owned(),
        typed: Typed::default(),
        wrong: Vec::new(),
    }
}

/// A form with one answer missing.
#[must_use]
pub fn form(w: Words) -> Form {
    let wrong = wrong("says", "an answer of fewer than 20 letters says nothing");
    answer_form(w, 48_811, "sample-key", typed(&[("says", "wait")]), wrong)
}

fn lift_finding() -> LiftFinding {
    LiftFinding {
        id: "alert-a6k2v0rpd".to_owned(),
        names: vec![Name::plain("Danil Merkuse")],
        findings: vec![(
            "person.extradition_refused".to_owned(),
            "a court refused extradition on rights grounds".to_owned(),
            "own court, on new facts".to_owned(),
        )],
        key: "sample-key".to_owned(),
        wrong: wrong("rests_on", "it says nothing"),
        ..LiftFinding::default()
    }
}

/// Every page of the acts.
#[must_use]
pub fn all(frame: &Frame) -> Vec<(&'static str, crate::Page)> {
    let w = frame.words();
    let at = |here: Desk| Frame { here: Some(here), ..frame.clone() };
    let key = || "sample-key".to_owned();
    let measure = MeasurePage {
        key: key(),
        checks: true,
        typed: typed(&[("measure", "provisional_arrest"), ("ground", "")]),
        wrong: wrong("ground", "it says nothing"),
        ..MeasurePage::default()
    };
    let taken = outcomes::Measure {
        says: Some(casework::border::say::Saying::TakenSuspended),
        tell: vec![
            ("supervisor".to_owned(), String::new()),
            ("duty_desk".to_owned(), "4400".to_owned()),
            ("court".to_owned(), String::new()),
        ],
        entry: 48_905,
        custody: Some(48_906),
        sees_custody: true,
        checks: true,
        check: Some(48_904),
        ..outcomes::Measure::default()
    };
    let waits = Waits {
        check: 48_811,
        name: Some(Name::plain("Danil Merkuse")),
        alert: Some(("alert-a6k2v0rpd".to_owned(), Level::Reviewable)),
        place: Some("lane B".to_owned()),
        clock: (NOW - 660_000_000, NOW + 1_140_000_000),
        grave: true,
    };
    let apart = Apart {
        check: 48_811,
        names: vec![Name::plain("Danil Merkuse")],
        key: key(),
        answers: true,
        distinguishing: true,
        wrong: wrong("consent", "it says nothing"),
        ..Apart::default()
    };
    let propose =
        Propose { authority: "Migration Department (QQ)".to_owned(), key: key(), ..Propose::default() };
    let request = Request {
        id: "alert-a6k2v0rpd".to_owned(),
        names: vec![Name::plain("Danil Merkuse")],
        askers: Asker::ALL.to_vec(),
        key: key(),
        ..Request::default()
    };
    let took = Took {
        entry: Some(48_950),
        lines: vec![
            Line {
                alert: "alert-a6k2v0rpd".to_owned(),
                taken: Some(("provisional_arrest".to_owned(), NOW + 90 * DAY)),
                why_not: Vec::new(),
            },
            Line {
                alert: "alert-a2b7h66qd".to_owned(),
                taken: None,
                why_not: vec!["the alert is suspended".to_owned()],
            },
        ],
        sample: (vec!["alert-a6k2v0rpd".to_owned()], NOW + 30 * DAY),
    };
    let overrides = Overrides {
        all: vec![used("unconfirmed"), used("lapsed")],
        counts: vec![("Jonas Vaitkus".to_owned(), 2, 1)],
    };
    let confirm = Confirm {
        used: used("unconfirmed"),
        confirm: true,
        key: key(),
        typed: Typed::default(),
        wrong: Vec::new(),
    };
    let identity = Identity { check: 48_811, facts: facts(), key: key(), ..Identity::default() };
    let end = EndPermission { id: "alert-a6k2v0rpd".to_owned(), key: key(), ..EndPermission::default() };
    let mut all = vec![
        ("measure", measure.page(&at(Desk::Border))),
        ("measure-done", taken.done(w).page(&at(Desk::Border))),
        ("meetings", Meetings { rows: vec![waits] }.page(&at(Desk::Meetings))),
        ("meetings-none", Meetings::default().page(&at(Desk::Meetings))),
        ("apart", apart.page(&at(Desk::Meetings))),
        ("identity", identity.page(&at(Desk::Identity))),
        (
            "identity-open",
            Asked { rows: vec![(48_811, NOW - HOUR, NOW + 3 * HOUR)] }.page(&at(Desk::Identity)),
        ),
        (
            "override-use",
            Use { beside_alert: true, confirm: true, key: key(), ..Use::default() }.page(&at(Desk::Border)),
        ),
        ("override-confirm", confirm.page(&at(Desk::Overrides))),
        ("overrides", overrides.page(&at(Desk::Overrides))),
        ("registers-found", more::registers_found().page(&at(Desk::Registers))),
        ("registers-refusal", Propose { refusal: true, ..propose.clone() }.page(&at(Desk::Registers))),
        ("registers-propose", propose.page(&at(Desk::Registers))),
        ("lift-finding", lift_finding().page(frame)),
        ("proposal", proposal().page(&at(Desk::Registers))),
        ("review-request", request.page(frame)),
        ("end-permission", end.page(frame)),
        ("holdings", Import { confirm: true, key: key(), ..Import::default() }.page(&at(Desk::Holdings))),
        ("holdings-took", took.page(&at(Desk::Holdings))),
        (
            "proposed",
            outcomes::proposal(w, outcomes::Proposed::Waits, 48_790, None).page(&at(Desk::Registers)),
        ),
    ];
    all.extend(custody().map(|it| ("custody-one", it.page(&at(Desk::Custody)))));
    all
}
