//! A process that is killed at any moment loses nothing it said was durable.
//!
//! A child (this same test binary) appends batches and prints the size and root after each commit; the parent
//! kills it at a random moment, and then: every entry that was said to be durable is there with the root that was
//! said, the home verifies without a problem, and the next child goes on in it.
//! `REDRESS_LONG=1` kills 1,000 times instead of 40.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test or measurement stops where something is wrong"
)]

mod common;

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use common::*;
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
fn run_and_kill(dir: &Path, millis: u64) -> Vec<String> {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["child_that_appends_until_it_is_killed", "--exact", "--nocapture", "--test-threads=1"])
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
        let said = run_and_kill(dir.path(), rng.next_u64() % 60);
        assert!(said.iter().any(|it| it.starts_with("ack ")), "the child worked: {said:?}");
        // The files as the kill left them, before anything opens them for writing.
        let report = verify(dir.path(), None);
        assert!(report.is_sound(), "kill {round}: {:?}", report.problems);
        let roots = roots(dir.path());
        let store = Store::open(dir.path()).unwrap();
        for line in &said {
            let words: Vec<&str> = line.split(' ').collect();
            match words[..] {
                ["ack", size, root, alert] => {
                    let size: u64 = size.parse().unwrap();
                    assert_eq!(
                        roots.get(&size).map(String::as_str),
                        Some(root),
                        "kill {round}: entry {size}"
                    );
                    let alert = terms::AlertId::parse(alert).unwrap();
                    assert!(store.read().revision(&alert).unwrap().is_some());
                    acks += 1;
                }
                ["signed", size] => {
                    assert!(store.size() >= size.parse().unwrap());
                    signed += 1;
                }
                _ => {}
            }
        }
    }
    println!("{kills} kills: {acks} acknowledged batches and {signed} checkpoints, none lost");
    assert!(acks > kills);
}

#[test]
fn all_of_this_holds_on_postgresql() {
    server::again_on_postgresql();
}
