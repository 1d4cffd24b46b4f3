//! The power of a gateway is cut while recalls are on their way, again and again; and that of a witness while it signs.
//!
//! What a peer heard "taken" for is on the record; nobody who was told "purged" was told it by a gateway that knows nothing of it; in the
//! end each recall arrived once. A witness never has less than what it signed. `REDRESS_LONG=1` cuts some 200 times each instead of 6 and of 10.
//! Serves RFC 8935, section 2.2, and C2SP `tlog-witness`: answered when it is durable.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "a test stops where something is wrong"
)]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::Duration;

use crate::gateways::{Seat, Serving, all_is_done, below, calls_back, count, found, long, until};
use crate::outage::{Names, Power};
use transparency::{Checkpoint, SigningKey, Submission, Tree, WitnessDir, consistency_proof, leaf_hash};

/// Recalls that are ordered before each cut.
const ORDERED: usize = 4;
/// Cuts in one pair of homes.
const CUTS: usize = 6;

/// Cuts the power of the body and of the holder in turn; gives what was known to have arrived, and what of it was gone.
fn cut_again_and_again(
    power: &Power,
    names: Names,
    deaf: Option<&'static str>,
    cuts: usize,
) -> (usize, usize) {
    let room = tempfile::tempdir().unwrap();
    let seats = [Seat::new(room.path(), "qa"), Seat::new(room.path(), "qb")];
    found(&seats, cuts * ORDERED);
    let alerts = seats[0].alerts();
    let (mut arrived, mut gone) = (0, 0);
    for (round, called) in alerts.chunks(ORDERED).enumerate() {
        calls_back(&seats[0], called);
        let at = round % 2;
        let plug = power.plug(&seats[at].home, names, deaf);
        let mut command = Command::new(env!("CARGO_BIN_EXE_redress"));
        plug.on(&mut command);
        let other = Serving::begin(&seats[1 - at]);
        let that = Serving::of(&seats[at], command);
        thread::sleep(Duration::from_millis(below(250)));
        that.kill();
        plug.cut();
        other.kill();
        if deaf.is_none() {
            seats.iter().for_each(|it| it.sound(&format!("cut {round}, {names:?}")));
        }
        // What the one counts on, the other knows.
        let (sent, kept) = (seats[0].arrived("qb"), seats[1].suppressed());
        let (answered, heard) = (seats[1].arrived("qa"), seats[0].purged("qb"));
        arrived += [&sent, &answered].iter().map(|it| it.iter().filter(|it| **it).count()).sum::<usize>();
        gone += sent.iter().zip(&kept).filter(|(sent, kept)| **sent && !**kept).count();
        gone += answered.iter().zip(&heard).filter(|(answered, heard)| **answered && **heard == 0).count();
        if deaf.is_some() && gone > 0 {
            return (arrived, gone);
        }
    }
    if deaf.is_none() {
        let serving: Vec<Serving> = seats.iter().map(Serving::begin).collect();
        until(60, "every receipt", || count(&seats[0], "qb") == alerts.len());
        drop(serving);
        all_is_done(&seats, "after all cuts");
    }
    (arrived, gone)
}

#[test]
fn f3_what_a_gateway_whose_power_is_cut_had_taken_is_on_its_record() {
    let Some(power) = Power::new() else { return };
    let times = if long() { 34 } else { 1 };
    for time in 0..times {
        let names = if time % 2 == 0 { Names::Journal } else { Names::Lazy };
        let (arrived, gone) = cut_again_and_again(&power, names, None, CUTS);
        println!("{CUTS} cuts, {names:?}: {arrived} times something had arrived, {gone} gone");
        assert_eq!(gone, 0);
        assert!(arrived > CUTS, "there was something to lose: {arrived}");
    }
}

#[test]
fn f3_a_gateway_on_a_disk_that_lies_is_found_out_by_a_cut() {
    let Some(power) = Power::new() else { return };
    let (_, gone) = cut_again_and_again(&power, Names::Journal, Some("record.db"), CUTS);
    assert!(gone > 0, "without syncs a cut takes what was answered");
}

const LOG: &str = "log.qq.example/record";

fn program(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_redress"));
    command.args(arguments);
    command
}

/// Shows a head to a witness; true where it signed.
fn signs(at: &str, old: u64, size: u64) -> bool {
    let leaves: Vec<_> = (0..size).map(|it| leaf_hash(&it.to_be_bytes())).collect();
    let mut tree = Tree::new();
    leaves.iter().for_each(|it| tree.append(*it));
    let head = Checkpoint { origin: LOG.to_owned(), size, root: tree.root() };
    let signed = head.sign(&SigningKey::from_seed(LOG, &[7; 32]).unwrap()).unwrap();
    let body =
        Submission { old, proof: consistency_proof(&leaves[..], old, size).unwrap(), signed }.to_string();
    let Ok(mut line) = TcpStream::connect(at) else { return false };
    let head = format!(
        "POST /add-checkpoint HTTP/1.1\r\nhost: {at}\r\nconnection: close\r\ncontent-length: {}\r\n\r\n",
        body.len()
    );
    let mut came = String::new();
    let asked = line.write_all(&[head.as_bytes(), body.as_bytes()].concat());
    let _ = asked.and_then(|()| line.read_to_string(&mut came));
    // A whole answer with its signature: this one has left.
    came.starts_with("HTTP/1.1 200") && came.contains("\n\u{2014} ")
}

/// Cuts the power of a witness that signs; gives what it signed, and how often it had less afterwards.
fn cut_a_witness(power: &Power, names: Names, deaf: Option<&'static str>, cuts: usize) -> (u64, usize) {
    let room = tempfile::tempdir().unwrap();
    let dir = room.path().join("witness");
    let shown = dir.to_str().unwrap();
    assert!(program(&["witness", "init", shown, "--name", "w.example"]).output().unwrap().status.success());
    let key = SigningKey::from_seed(LOG, &[7; 32]).unwrap().verifier().to_string();
    assert!(program(&["witness", "add-log", shown, &key]).output().unwrap().status.success());
    let last = |dir: &Path| {
        let known = WitnessDir::open(dir).unwrap().last(LOG).unwrap();
        known.map_or(0, |it| it.checkpoint().size)
    };
    let (size, mut back) = (AtomicU64::new(0), 0);
    for _ in 0..cuts {
        let plug = power.plug(&dir, names, deaf);
        let mut command = program(&["witness", "serve", shown, "--listen", "127.0.0.1:0"]);
        plug.on(&mut command);
        let mut child = command.stderr(Stdio::piped()).stdout(Stdio::null()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stderr.take().unwrap()).read_line(&mut line).unwrap();
        let at = line.split_once(" at ").unwrap().1.trim().trim_start_matches("http://").to_owned();
        thread::scope(|scope| {
            scope.spawn(|| {
                let mut old = last_signed(&size);
                while signs(&at, old, old + 1) {
                    old += 1;
                    size.store(old, Ordering::SeqCst);
                }
            });
            thread::sleep(Duration::from_millis(20 + below(120)));
            child.kill().unwrap();
            child.wait().unwrap();
        });
        plug.cut();
        let kept = last(&dir);
        back += usize::from(kept < last_signed(&size));
        size.store(kept, Ordering::SeqCst);
    }
    (size.into_inner(), back)
}

fn last_signed(size: &AtomicU64) -> u64 {
    size.load(Ordering::SeqCst)
}

#[test]
fn f3_a_witness_whose_power_is_cut_never_goes_back_behind_what_it_signed() {
    let Some(power) = Power::new() else { return };
    let cuts = if long() { 100 } else { 5 };
    for names in [Names::Journal, Names::Lazy] {
        let (signed, back) = cut_a_witness(&power, names, None, cuts);
        println!("{cuts} cuts of a witness, {names:?}: {signed} heads signed, {back} times behind");
        assert_eq!(back, 0, "{names:?}");
        assert!(signed > cuts as u64);
    }
    // On a disk that lies it goes back: without that the test would say nothing.
    let (_, back) = cut_a_witness(&power, Names::Journal, Some("/heads"), 2);
    assert!(back > 0);
}
