//! A process that is killed, or whose power is cut, at any moment loses nothing it said was durable.
//!
//! A child (this same test binary) appends batches and prints the size and root after each commit; the parent
//! kills it at a random moment, and then: every entry that was said to be durable is there with the root that was
//! said, the home verifies without a problem, and the next child goes on in it.
//! A power cut takes all that was not synced (`outage/`); a disk that lies about its syncs must be found out, or no cut says anything.
//! `REDRESS_LONG=1` kills 1,000 times instead of 40, and cuts 200 times instead of 20.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test or measurement stops where something is wrong"
)]

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use crate::common::*;
use crate::outage::{Names, Plug, Power};
use rand_chacha::rand_core::Rng;
use store::{Store, verify};
use transparency::{Tree, leaf_hash};

const CHILD: &str = "REDRESS_KILL_CHILD";

/// Not a test of its own: what the child does. Without the variable it does nothing.
#[test]
fn child_that_appends_until_it_is_killed() {
    let Some(dir) = std::env::var_os(CHILD) else {
        return;
    };
    let mut store = Store::open(Path::new(&dir)).unwrap();
    let mut round = store.size();
    loop {
        let mut rng = rng(round);
        let mut batch = store.batch(time(2), &mut rng).unwrap();
        let mut last = None;
        for number in 0..1 + round % 7 {
            last = Some(receive(&mut batch, round * 10 + number, 0).unwrap());
        }
        let done = batch.commit().unwrap();
        say(&format!("ack {} {} {}", done.size, done.root, last.unwrap()));
        if round.is_multiple_of(5) {
            let signed = store.checkpoint().unwrap();
            say(&format!("signed {}", signed.checkpoint().size));
        }
        round += 1;
    }
}

fn say(line: &str) {
    let mut out = std::io::stdout().lock();
    out.write_all(line.as_bytes()).unwrap();
    out.write_all(b"\n").unwrap();
    out.flush().unwrap();
}

/// Runs a child, kills it after so many milliseconds, and gives what it said.
fn run_and_kill(dir: &Path, millis: u64, plug: Option<&Plug>) -> Vec<String> {
    let mut command = Command::new(std::env::current_exe().unwrap());
    if let Some(plug) = plug {
        plug.on(&mut command);
    }
    let mut child = command
        .args(["kill::child_that_appends_until_it_is_killed", "--exact", "--nocapture", "--test-threads=1"])
        .env(CHILD, dir)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let out = child.stdout.take().unwrap();
    let (send, lines) = mpsc::channel();
    let reader = thread::spawn(move || {
        for line in BufReader::new(out).lines().map_while(Result::ok) {
            if send.send(line).is_err() {
                break;
            }
        }
    });
    let mut said = Vec::new();
    // The first word means that the home is open; the kill comes at a random moment after it.
    while let Ok(line) = lines.recv_timeout(Duration::from_secs(60)) {
        let ack = line.starts_with("ack ");
        said.push(line);
        if ack {
            break;
        }
    }
    thread::sleep(Duration::from_millis(millis));
    child.kill().unwrap();
    child.wait().unwrap();
    reader.join().unwrap();
    said.extend(lines.try_iter());
    said
}

fn roots(dir: &Path) -> BTreeMap<u64, String> {
    let mut tree = Tree::new();
    let mut roots = BTreeMap::new();
    for leaf in leaves(dir) {
        tree.append(leaf_hash(&leaf));
        roots.insert(tree.size(), tree.root().to_string());
    }
    roots
}

/// What was said and does not stand there.
fn lost(dir: &Path, said: &[String]) -> Vec<String> {
    let roots = roots(dir);
    let store = Store::open(dir).unwrap();
    let stands = |line: &String| match line.split(' ').collect::<Vec<_>>()[..] {
        ["ack", size, root, alert] => {
            roots.get(&size.parse().unwrap()).map(String::as_str) == Some(root)
                && store.read().revision(&terms::AlertId::parse(alert).unwrap()).unwrap().is_some()
        }
        ["signed", size] => store.size() >= size.parse().unwrap(),
        _ => true,
    };
    said.iter().filter(|it| !stands(it)).cloned().collect()
}

#[test]
fn a_killed_process_loses_nothing_it_said_was_durable() {
    if std::env::var_os(CHILD).is_some() {
        return;
    }
    let kills = if long() { 1000 } else { 40 };
    let mut rng = rng(21);
    let (mut acks, mut signed) = (0, 0);
    let mut dir = tempfile::tempdir().unwrap();
    for round in 0..kills {
        if round % 10 == 0 {
            dir = tempfile::tempdir().unwrap();
            drop(made(dir.path()));
        }
        let said = run_and_kill(dir.path(), rng.next_u64() % 60, None);
        assert!(said.iter().any(|it| it.starts_with("ack ")), "the child worked: {said:?}");
        // The files as the kill left them, before anything opens them for writing.
        let report = verify(dir.path(), None);
        assert!(report.is_sound(), "kill {round}: {:?}", report.problems);
        assert_eq!(lost(dir.path(), &said), Vec::<String>::new(), "kill {round}");
        acks += said.iter().filter(|it| it.starts_with("ack ")).count();
        signed += said.iter().filter(|it| it.starts_with("signed ")).count();
    }
    println!("{kills} kills: {acks} acknowledged batches and {signed} checkpoints, none lost");
    assert!(acks > kills);
}

#[test]
fn f3_a_process_whose_power_is_cut_loses_nothing_it_said_was_durable() {
    if std::env::var_os(CHILD).is_some() || server::is_used() {
        return;
    }
    let Some(power) = Power::new() else { return };
    let cuts = if long() { 200 } else { 20 };
    let mut rng = rng(22);
    let (mut acks, mut signed) = (0, 0);
    let mut room = tempfile::tempdir().unwrap();
    for round in 0..cuts {
        if round % 10 == 0 {
            room = tempfile::tempdir().unwrap();
            drop(made(&room.path().join("home")));
        }
        let dir = room.path().join("home");
        let names = if round / 10 % 2 == 0 { Names::Journal } else { Names::Lazy };
        let plug = power.plug(&dir, names, None);
        let said = run_and_kill(&dir, rng.next_u64() % 150, Some(&plug));
        assert!(said.iter().any(|it| it.starts_with("ack ")), "the child worked: {said:?}");
        plug.cut();
        let report = verify(&dir, None);
        assert!(report.is_sound(), "cut {round}, {names:?}: {:?}", report.problems);
        assert_eq!(lost(&dir, &said), Vec::<String>::new(), "cut {round}, {names:?}");
        acks += said.iter().filter(|it| it.starts_with("ack ")).count();
        signed += said.iter().filter(|it| it.starts_with("signed ")).count();
    }
    println!("{cuts} cuts: {acks} acknowledged batches and {signed} checkpoints, none lost");
    assert!(acks > cuts && signed > 0);
}

#[test]
fn f3_a_disk_that_lies_about_its_syncs_is_found_out_by_a_cut() {
    if std::env::var_os(CHILD).is_some() || server::is_used() {
        return;
    }
    let Some(power) = Power::new() else { return };
    for deaf in ["/", "record.db-wal"] {
        let room = tempfile::tempdir().unwrap();
        let dir = room.path().join("home");
        drop(made(&dir));
        let plug = power.plug(&dir, Names::Journal, Some(deaf));
        let said = run_and_kill(&dir, 40, Some(&plug));
        plug.cut();
        // What was signed lies ahead of what survived: verification says so, or what was said is not there.
        let told = !verify(&dir, None).is_sound();
        assert!(told || !lost(&dir, &said).is_empty(), "{deaf}: {said:?}");
    }
}

#[test]
fn all_of_this_holds_on_postgresql() {
    server::again_on_postgresql(module_path!());
}
