//! Several nodes on one record: nothing is lost, nothing is done twice, nothing is answered from what was.
//!
//! Each node is a home of its own folder on one PostgreSQL; they share the record and the file of keys. Two of them in
//! one process are two nodes: they share no memory.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test or measurement stops where something is wrong"
)]

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use crate::common::server;
use crate::common::*;
use entries::{Consulted, Entry, Owner};
use store::{Content, Elsewhere, Erasure, Store, StoreError, Whose, verify};
use terms::Seq;

const CHILD: &str = "REDRESS_NODE_CHILD";

/// Two folders on one record, and their root key.
struct Nodes {
    room: tempfile::TempDir,
}

impl Nodes {
    fn new() -> Option<Self> {
        let server = server::shared()?;
        let room = tempfile::tempdir().unwrap();
        let nodes = Self { room };
        let keys = nodes.room.path().join("keys");
        std::fs::create_dir(&keys).unwrap();
        let elsewhere =
            Elsewhere { record: Some(server::fresh_on(&server)), keys: Some(keys.join("keys.db")) };
        let store =
            Store::create_elsewhere(nodes.dir("one"), &options(), &elsewhere, time(1), &mut rng(1)).unwrap();
        drop(store);
        // The root key is carried to the other node by hand.
        std::fs::create_dir(nodes.dir("two")).unwrap();
        let root = nodes.dir("two").join("root.key");
        std::fs::copy(nodes.dir("one").join("root.key"), &root).unwrap();
        Store::join(&nodes.dir("two"), &elsewhere, &root).unwrap();
        Some(nodes)
    }

    fn dir(&self, name: &str) -> PathBuf {
        self.room.path().join(name)
    }

    fn open(&self) -> (Store, Store) {
        (Store::open(self.dir("one")).unwrap(), Store::open(self.dir("two")).unwrap())
    }

    #[track_caller]
    fn sound(&self) {
        for name in ["one", "two"] {
            let report = verify(&self.dir(name), None);
            assert!(report.is_sound(), "{name}: {:?}", report.problems);
        }
    }
}

#[test]
fn what_two_nodes_write_at_once_is_all_there_once_and_both_say_the_same() {
    let Some(nodes) = Nodes::new() else { return };
    let (one, two) = nodes.open();
    let write = |mut store: Store, from: u64| {
        std::thread::spawn(move || {
            for round in 0..20 {
                // Every fifth alert comes to both.
                let numbers = [from + round, 1000 + round / 5];
                let mut rng = rng(from + round);
                let mut batch = store.batch(time(2), &mut rng).unwrap();
                for number in numbers {
                    receive(&mut batch, number, 0).unwrap();
                }
                batch.commit().unwrap();
                if round % 7 == 0 {
                    store.checkpoint().unwrap();
                }
            }
            store
        })
    };
    let threads = [write(one, 0), write(two, 500)];
    let mut stores = threads.map(|it| it.join().unwrap());
    for store in &mut stores {
        store.refresh().unwrap();
        store.checkpoint().unwrap();
    }
    let [one, two] = stores;
    // 20 of each and 4 that came to both, each with an examination, behind the first entry.
    assert_eq!(one.size(), 1 + 2 * 44);
    assert_eq!(dump(&one).unwrap(), dump(&two).unwrap());
    drop((one, two));
    nodes.sound();
}

#[test]
fn a_decision_taken_on_one_node_is_refused_after_a_protection_on_the_other() {
    let Some(nodes) = Nodes::new() else { return };
    let (mut one, mut two) = nodes.open();
    fill(&mut one, 0..2, 2);
    assert!(two.refresh().unwrap());
    let read = Seq(two.size() - 1);
    let mut chance = rng(3);
    let mut batch = one.batch(time(3), &mut chance).unwrap();
    let protected = enter(&mut batch, protection(0), b"protection").unwrap();
    batch.commit().unwrap();
    // The other node has not looked since.
    let mut chance = rng(4);
    let mut batch = two.batch(time(3), &mut chance).unwrap();
    let permit = Consulted { verb: "permit".to_owned(), shown: 0, named: Vec::new(), reason: None };
    let mut late = new(Entry::Consulted(permit), Owner::Day(day(3)), None, &[]);
    late.decided_on = Some(read);
    let refused = batch.append(late).unwrap_err();
    assert!(matches!(refused, StoreError::Fenced { protective, .. } if protective == protected), "{refused}");
    let keys = casework::link::keys_of_alert(&alert(0, 0));
    assert!(batch.read().candidates(&keys, 10).unwrap().found.iter().any(|it| it.seq == protected));
}

#[test]
fn what_one_node_erased_the_other_forgets_with_its_key() {
    let Some(nodes) = Nodes::new() else { return };
    let (mut one, mut two) = nodes.open();
    let ids = fill(&mut one, 0..2, 2);
    two.refresh().unwrap();
    let row = two.read().alert(&ids[0]).unwrap().unwrap();
    assert!(two.read().revision(&ids[0]).unwrap().is_some(), "it is in the memory of the other node");
    let whose = Whose::Alert(ids[0].clone());
    let act = Erasure { whose: &whose, actor: &officer(), ground: "RPD Art 51", effective: day(9) };
    one.erase(&act, time(9), &mut rng(5)).unwrap();
    assert!(two.refresh().unwrap());
    assert!(two.read().revision(&ids[0]).unwrap().is_none());
    assert_eq!(two.read().entry(row.revision).unwrap().body, Content::Erased);
    assert!(matches!(two.read().received(row.revision), Err(StoreError::ErasedEntry(_))));
    fill(&mut two, 5..6, 6);
    drop((one, two));
    nodes.sound();
}

#[test]
fn a_node_of_an_earlier_generation_writes_no_more_and_an_earlier_record_is_refused() {
    let Some(nodes) = Nodes::new() else { return };
    let (mut one, mut two) = nodes.open();
    assert_eq!(one.begin_generation().unwrap(), Some(2));
    let refused = two.batch(time(3), &mut rng(1)).map(drop).unwrap_err();
    assert!(matches!(refused, StoreError::Epoch { found: 2, known: 1, .. }), "{refused}");
    assert!(matches!(two.batch(time(3), &mut rng(1)).map(drop), Err(StoreError::Stopped)));
    fill(&mut one, 0..1, 2);
    drop(two);
    let mut two = Store::open(nodes.dir("two")).unwrap();
    fill(&mut two, 1..2, 3);
    drop((one, two));
    // The first server comes back with the record as it was before.
    meddle(&nodes.dir("one"), "UPDATE log_head SET epoch = 1");
    for name in ["one", "two"] {
        let refused = Store::open(nodes.dir(name)).map(drop).unwrap_err();
        assert!(matches!(refused, StoreError::Epoch { found: 1, known: 2, .. }), "{refused}");
    }
}

#[test]
fn a_record_that_was_cut_or_changed_by_hand_is_refused_by_every_node() {
    let Some(nodes) = Nodes::new() else { return };
    let (mut one, mut two) = nodes.open();
    fill(&mut one, 0..3, 2);
    two.refresh().unwrap();
    drop(one);
    meddle(&nodes.dir("one"), "CREATE TABLE kept AS SELECT * FROM log_head");
    fill(&mut two, 3..5, 3);
    drop(two);
    // Cut back to where it was, the head of the log with it.
    meddle(
        &nodes.dir("one"),
        "UPDATE log_head SET size = kept.size, root = kept.root, frontier = kept.frontier, owners = kept.owners, \
         code = kept.code, protective = kept.protective FROM kept; DROP TABLE kept; DELETE FROM entries WHERE seq >= 7",
    );
    let refused = Store::open(nodes.dir("two")).map(drop).unwrap_err();
    assert!(matches!(refused, StoreError::ShorterThanHead { found: 7, head: 11 }), "{refused}");
    meddle(&nodes.dir("one"), "CREATE TABLE more (x BIGINT)");
    assert!(matches!(Store::open(nodes.dir("one")), Err(StoreError::Damaged { .. })));
}

#[test]
fn a_node_is_woken_when_another_writes_and_work_is_claimed_by_one() {
    let Some(nodes) = Nodes::new() else { return };
    let (mut one, two) = nodes.open();
    let mut wake = two.listen().unwrap().unwrap();
    fill(&mut one, 0..1, 2);
    assert!(wake.wait(Duration::from_secs(20)).unwrap());
    let claimed = one.claim("tick").unwrap();
    assert!(claimed.is_some());
    assert!(two.claim("tick").unwrap().is_none());
    assert!(two.claim("letters").unwrap().is_some());
    drop(claimed);
    let again = (0..100).any(|_| {
        std::thread::sleep(Duration::from_millis(20));
        two.claim("tick").unwrap().is_some()
    });
    assert!(again, "what was let go is claimed by another");
}

#[test]
fn what_is_said_at_one_node_while_its_alert_is_erased_at_the_other_is_erased_too_or_refused() {
    let Some(nodes) = Nodes::new() else { return };
    let (mut one, mut two) = nodes.open();
    let ids = fill(&mut one, 0..6, 2);
    let told = ids.clone();
    let speaking = std::thread::spawn(move || {
        let mut said = 0;
        for id in told {
            let mut chance = rng(6);
            loop {
                let mut batch = two.batch(time(3), &mut chance).unwrap();
                // None of the alert's own subject is there any more: it was erased.
                if state(&mut batch, &id).is_err() {
                    break;
                }
                batch.commit().unwrap();
                said += 1;
            }
        }
        said
    });
    for id in &ids {
        std::thread::sleep(Duration::from_millis(50));
        let whose = Whose::Alert(id.clone());
        let act = Erasure { whose: &whose, actor: &officer(), ground: "RPD Art 51", effective: day(9) };
        one.erase(&act, time(9), &mut rng(5)).unwrap();
    }
    let said = speaking.join().unwrap();
    one.refresh().unwrap();
    one.checkpoint().unwrap();
    assert!(said > 0, "the other node spoke meanwhile");
    assert!(ids.iter().all(|id| one.read().statements(id).unwrap().is_empty()));
    drop(one);
    nodes.sound();
}

/// Not a test of its own: what the child does. Without the variable it does nothing.
#[test]
fn child_node_that_writes_until_it_is_killed() {
    let Some(dir) = std::env::var_os(CHILD) else { return };
    let mut store = Store::open(Path::new(&dir)).unwrap();
    for round in 0..100_000 {
        fill(&mut store, 10_000 + round..10_001 + round, round);
    }
}

#[test]
fn a_node_that_is_killed_in_the_middle_of_an_act_stops_no_other_and_leaves_the_whole_act_or_none() {
    if std::env::var_os(CHILD).is_some() {
        return;
    }
    let Some(nodes) = Nodes::new() else { return };
    let mut one = Store::open(nodes.dir("one")).unwrap();
    let kills = if long() { 200 } else { 6 };
    for round in 0..kills {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["nodes::child_node_that_writes_until_it_is_killed", "--exact", "--test-threads=1"])
            .env(CHILD, nodes.dir("two"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let before = one.size();
        for number in 0..400 {
            fill(&mut one, 1000 * round + number..1000 * round + number + 1, number);
            if one.size() > before + 2 * (number + 1) + 8 {
                break;
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        child.kill().unwrap();
        child.wait().unwrap();
        let known = one.size();
        fill(&mut one, 500_000 + round..500_001 + round, round);
        assert!(one.size() >= known + 2);
        assert_eq!(one.size() % 2, 1, "an alert and its examination are there together or not at all");
    }
    one.checkpoint().unwrap();
    let summary = one.read().kinds().unwrap();
    let count = |kind: &str| summary.iter().find(|it| it.0 == kind).map_or(0, |it| it.2);
    assert_eq!(count("alert_received"), count("examined"));
    drop(one);
    nodes.sound();
}
