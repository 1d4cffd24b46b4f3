//! A home with the tables of version 1 is brought to version 2 when it is opened for writing, and lists of its alerts
//! and clocks are read through an index.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test or measurement stops where something is wrong"
)]

use std::path::Path;

use crate::common::*;
use entries::{ClockBegun, ClockEscalated, Entry, Owner, QuestionsFixed, RecallOrdered};
use rusqlite::Connection;
use store::{Arrival, ClockRow, Erasure, Store, StoreError, Whose, verify};
use terms::clock::{
    BegunClock, ClockHolder, ClockLate, ClockRef, ClockRule, ClockState, ClockUnit, FixedQuestions,
};
use terms::recall::{RecallGround, RecallKind, RecallOrder};
use terms::verification::Official;
use terms::{AlertId, Level, Track};

/// What later versions added.
const ADDED: &str = "DROP TABLE inbox; DROP TABLE outbox; DROP TABLE prints; DROP TABLE tombstones; DROP TABLE watches; DROP TABLE copies; DROP TABLE recalls; DROP TABLE deadlines; DROP TABLE requests; DROP TABLE sketches; DROP INDEX entries_time; DROP INDEX alerts_level; DROP INDEX entries_kind; DROP INDEX entries_worked; DROP TABLE clocks; \
                     PRAGMA user_version = 1;";

fn clock(rule: ClockRule, due: i64) -> BegunClock {
    BegunClock {
        rule,
        since: 1,
        length: 1,
        unit: ClockUnit::Hour,
        due,
        holder: ClockHolder::VerifyingOfficial,
    }
}

/// A home with clocks that run, one that was escalated, and one alert that was erased with its own.
fn home(dir: &Path) -> (Vec<AlertId>, Vec<ClockRow>) {
    let mut store = made(dir);
    let ids = fill(&mut store, 0..6, 2);
    let mut rng = rng(3);
    let mut batch = store.batch(time(3), &mut rng).unwrap();
    for (at, id) in ids.iter().enumerate() {
        let due = 1_000 - at as i64;
        let clocks = vec![clock(ClockRule::DeskDecision, due), clock(ClockRule::TwoOfficials, 5)];
        let owner = Owner::Subject(batch.read().alert(id).unwrap().unwrap().owner);
        let begun = Entry::ClockBegun(Box::new(ClockBegun { clocks, says: String::new() }));
        let begun = batch.append(new(begun, owner.clone(), Some(id.clone()), &[])).unwrap();
        let questions = vec!["which warrant".to_owned()];
        let fixed =
            FixedQuestions { bureau: "QQ".to_owned(), reference: None, questions, day: day(7), due: 77 };
        let fixed = Entry::QuestionsFixed(Box::new(QuestionsFixed { fixed }));
        batch.append(new(fixed, owner.clone(), Some(id.clone()), &[])).unwrap();
        if at == 1 {
            let late = ClockLate {
                clock: ClockRef { begun, rule: ClockRule::TwoOfficials },
                due: 5,
                at: 6,
                told: vec![ClockHolder::HeadOfGateway],
                decision_due: "a decision".to_owned(),
            };
            let late = Entry::ClockEscalated(Box::new(ClockEscalated { late }));
            batch.append(new(late, owner, Some(id.clone()), &[])).unwrap();
        }
    }
    batch.commit().unwrap();
    let whose = Whose::Alert(ids[4].clone());
    let act = Erasure { whose: &whose, actor: &officer(), ground: "RPD Art 51", effective: day(9) };
    store.erase(&act, time(9), &mut rng).unwrap();
    store.checkpoint().unwrap();
    let clocks = all(&store);
    (ids, clocks)
}

fn all(store: &Store) -> Vec<ClockRow> {
    store.read().clocks_open(None, 99).unwrap().into_iter().map(|it| it.0).collect()
}

fn in_tables(dir: &Path, sql: &str) {
    Connection::open(dir.join("record.db")).unwrap().execute_batch(sql).unwrap();
}

#[test]
fn a_home_of_version_1_is_brought_over_with_its_clocks_and_nothing_else_changes() {
    let dir = tempfile::tempdir().unwrap();
    let (ids, expected) = home(dir.path());
    assert_eq!(expected.len(), 10, "two for each alert that is there");
    assert!(expected.iter().any(|it| it.state == ClockState::Escalated));
    in_tables(dir.path(), ADDED);
    assert!(matches!(Store::open_read_only(dir.path()), Err(StoreError::Earlier { found: 1, .. })));
    let report = verify(dir.path(), None);
    assert!(report.problems.iter().any(|it| it.what.contains("open the home once")), "{:?}", report.problems);
    let store = Store::open(dir.path()).unwrap();
    assert_eq!(all(&store), expected);
    assert!(store.read().clocks_of(&ids[4]).unwrap().is_empty());
    drop(store);
    let report = verify(dir.path(), None);
    assert!(report.is_sound(), "{:#?}", report.problems);
    assert!(Store::open_read_only(dir.path()).is_ok());
}

#[test]
fn a_clock_that_was_changed_in_the_tables_is_reported() {
    for (sql, what) in [
        ("UPDATE clocks SET due = due + 1 WHERE rule = 'desk_decision'", "`due`"),
        ("UPDATE clocks SET state = 'met' WHERE state = 'escalated'", "`state`"),
        ("DELETE FROM clocks WHERE rule = 'questions'", "is missing"),
    ] {
        let dir = tempfile::tempdir().unwrap();
        home(dir.path());
        in_tables(dir.path(), sql);
        let report = verify(dir.path(), None);
        assert!(report.problems.iter().any(|it| it.what.contains(what)), "{sql}: {:?}", report.problems);
    }
}

#[test]
fn pages_of_clocks_and_alerts_repeat_and_leave_out_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let (_, expected) = home(dir.path());
    let store = Store::open(dir.path()).unwrap();
    let read = store.read();
    let (mut pages, mut after) = (Vec::new(), None);
    loop {
        let page = read.clocks_open(after.as_ref(), 3).unwrap();
        let Some((_, last)) = page.last() else { break };
        let place = store::ClockPlace::parse(&last.to_text()).unwrap();
        assert_eq!(place, *last);
        after = Some(place);
        pages.extend(page.into_iter().map(|it| it.0));
    }
    assert_eq!(pages, expected);
    assert!(expected.is_sorted_by_key(|it| it.due), "what is late stands first");
    assert_eq!(read.clocks_due(5, None, 99).unwrap().len(), 4, "running, and due by then");
    let (mut firsts, mut after) = (Vec::new(), None);
    loop {
        let page = read.alerts_of_level(Level::Reviewable, Arrival::Newest, after, 2).unwrap();
        let Some(last) = page.last() else { break };
        after = Some(last.first);
        firsts.extend(page.iter().map(|it| it.first));
    }
    assert_eq!(firsts.len(), 5);
    assert!(firsts.is_sorted_by(|one, next| one > next));
    assert_eq!(read.count_at_level(Level::Reviewable, Track::Enhanced).unwrap(), 5);
}

#[test]
fn a_tick_and_a_queue_read_an_index_and_not_the_table() {
    let dir = tempfile::tempdir().unwrap();
    home(dir.path());
    let db = Connection::open(dir.path().join("record.db")).unwrap();
    let plan = |sql: &str| -> String {
        let mut select = db.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
        let lines = select.query_map((), |row| row.get::<_, String>(3)).unwrap();
        lines.map(Result::unwrap).collect::<Vec<_>>().join("; ")
    };
    for (sql, index) in [
        (
            "SELECT * FROM clocks WHERE clocks.state IN ('running', 'escalated') \
             AND clocks.rule NOT IN ('permission', 'questions') \
             AND (clocks.due, clocks.begun, clocks.rule, clocks.first_seq) > (1, 2, 'x', 3) \
             ORDER BY clocks.due, clocks.begun, clocks.rule, clocks.first_seq LIMIT 9",
            "clocks_open",
        ),
        (
            "SELECT * FROM clocks WHERE clocks.state = 'running' AND clocks.rule <> 'permission' AND clocks.due <= 9 \
             AND (clocks.due, clocks.begun, clocks.rule, clocks.first_seq) > (1, 2, 'x', 3) \
             ORDER BY clocks.due, clocks.begun, clocks.rule, clocks.first_seq LIMIT 9",
            "clocks_running",
        ),
        (
            "SELECT * FROM alerts WHERE level = 'a' AND track = 'b' AND first_seq > 4 ORDER BY first_seq LIMIT 9",
            "alerts_level",
        ),
    ] {
        let found = plan(sql);
        assert!(found.contains(index) && !found.contains("TEMP B-TREE"), "{found}");
    }
}

#[test]
fn what_a_home_of_version_4_called_back_has_its_tombstone_in_version_5() {
    let dir = tempfile::tempdir().unwrap();
    let mut store = made(dir.path());
    let ids = fill(&mut store, 0..3, 2);
    let mut rng = rng(3);
    let mut batch = store.batch(time(3), &mut rng).unwrap();
    for (id, kind) in ids.iter().zip([RecallKind::Delete, RecallKind::Suspend, RecallKind::ErasePerson]) {
        let order = RecallOrder {
            kind,
            ground: RecallGround::Commission,
            authority: "the commission".to_owned(),
            reference: "17".to_owned(),
            decided: day(3),
            on_merits: false,
            challenged: false,
            parts: Vec::new(),
            reasons: "it does not comply".to_owned(),
            by: Official {
                name: "Milda".to_owned(),
                login: "milda".to_owned(),
                person: "milda".to_owned(),
                role: "verifying_official".to_owned(),
                unit: "desk".to_owned(),
                authority: None,
            },
            at: 3,
            window: 4,
        };
        let owner = Owner::Subject(batch.ids().subject(&format!("recall {id}"), 0));
        let entry = Entry::RecallOrdered(Box::new(RecallOrdered { order }));
        batch.append(new(entry, owner, Some(id.clone()), &[])).unwrap();
    }
    batch.commit().unwrap();
    store.checkpoint().unwrap();
    drop(store);
    in_tables(
        dir.path(),
        "DROP TABLE inbox; DROP TABLE outbox; DROP TABLE prints; DROP TABLE tombstones; DROP TABLE watches; \
         PRAGMA user_version = 4;",
    );
    let store = Store::open(dir.path()).unwrap();
    let stones: Vec<bool> = ids.iter().map(|it| !store.read().tombstones(it).unwrap().is_empty()).collect();
    assert_eq!(stones, [true, false, true]);
    drop(store);
    let report = verify(dir.path(), None);
    assert!(report.is_sound(), "{:?}", report.problems);
}
