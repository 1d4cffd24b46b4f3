//! One flipped bit, or one cut, in any file of a home is reported, refused, or changes nothing that is read.
//!
//! A failure is: a flip that neither verification nor opening tells, and after which any row, entry or answer is
//! another one; or a panic. No failure is: a flip in bytes that are never read (unused space, old pages of the
//! journal, the index of the journal, which is made anew).
//! `REDRESS_LONG=1` makes 10,000 flips instead of 300.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test or measurement stops where something is wrong"
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::common::*;
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::Rng;
use store::{Erasure, Store, Whose, verify};
use terms::{Level, Measure, Seq, Track};
use transparency::{Policy, SigningKey};

/// A home with every kind of entry, an erasure, two checkpoints, entries behind the last, and a journal that was
/// not moved into the file: as a killed process leaves it.
fn home(dir: &Path) -> BTreeMap<String, String> {
    let live = tempfile::tempdir().unwrap();
    let mut store = made(live.path());
    let ids = fill(&mut store, 0..6, 2);
    store.checkpoint().unwrap();
    let act = Erasure {
        whose: &Whose::Alert(ids[4].clone()),
        actor: &officer(),
        ground: "RPD Art 51",
        effective: day(9),
    };
    store.erase(&act, time(9), &mut rng(3)).unwrap();
    // Everything up to here lies in the file itself.
    drop(store);
    let mut store = Store::open(live.path()).unwrap();
    let mut rng = rng(4);
    let mut batch = store.batch(time(3), &mut rng).unwrap();
    let low = standing(Level::Suspended, Track::Barred, stop(&[Measure::ProvisionalArrest]));
    examine(&mut batch, &ids[0], low).unwrap();
    state(&mut batch, &ids[1]).unwrap();
    enter(&mut batch, protection(1), b"protection").unwrap();
    enter(&mut batch, misuse("QQ"), b"misuse").unwrap();
    consult(&mut batch, 6).unwrap();
    batch.commit().unwrap();
    store.checkpoint().unwrap();
    fill(&mut store, 6..8, 5);
    let dump = dump(&store).unwrap();
    copy(live.path(), dir);
    dump
}

#[derive(Debug, Default)]
struct Tally {
    reported: usize,
    refused: usize,
    immune: BTreeMap<String, usize>,
}

/// Damages one file of a fresh copy and looks at what is told.
fn check(
    base: &Path,
    file: &Path,
    damaged: &[u8],
    known: &BTreeMap<String, String>,
    what: &str,
    tally: &mut Tally,
) {
    let scratch = tempfile::tempdir().unwrap();
    copy(base, scratch.path());
    write_over(&scratch.path().join(file), damaged);
    let report = verify(scratch.path(), None);
    let opened = Store::open(scratch.path());
    if !report.is_sound() {
        tally.reported += 1;
        return;
    }
    match opened {
        Err(_) => tally.refused += 1,
        Ok(store) => {
            let found = dump(&store).unwrap_or_else(|error| panic!("{what}: {error}"));
            for (key, value) in known {
                assert_eq!(found.get(key), Some(value), "{what}: not told, and {key} is another one");
            }
            assert_eq!(found.len(), known.len(), "{what}");
            *tally.immune.entry(file.display().to_string()).or_default() += 1;
        }
    }
}

fn write_over(path: &Path, bytes: &[u8]) {
    use std::io::Write;
    let mut file = fs::OpenOptions::new().write(true).truncate(true).open(path).unwrap();
    file.write_all(bytes).unwrap();
}

fn below(rng: &mut ChaCha20Rng, end: usize) -> usize {
    (rng.next_u64() % end as u64) as usize
}

/// Half of them weigh every file alike, half every byte.
fn pick<'a>(rng: &mut ChaCha20Rng, files: &'a [(PathBuf, Vec<u8>)]) -> (&'a PathBuf, &'a Vec<u8>, usize) {
    let total: usize = files.iter().map(|it| it.1.len()).sum();
    let (path, bytes) = if rng.next_u32() & 1 == 0 {
        &files[below(rng, files.len())]
    } else {
        let mut at = below(rng, total);
        files
            .iter()
            .find(|it| match at.checked_sub(it.1.len()) {
                Some(rest) => {
                    at = rest;
                    false
                }
                None => true,
            })
            .unwrap()
    };
    let at = below(rng, bytes.len());
    (path, bytes, at)
}

fn contents(dir: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    files(dir)
        .into_iter()
        .map(|it| (it.clone(), fs::read(dir.join(it)).unwrap()))
        .filter(|it| !it.1.is_empty())
        .collect()
}

#[test]
fn every_flipped_bit_is_reported_refused_or_changes_nothing() {
    let base = tempfile::tempdir().unwrap();
    let known = home(base.path());
    let files = contents(base.path());
    let names: Vec<String> = files.iter().map(|it| it.0.display().to_string()).collect();
    for name in
        ["record.db", "record.db-wal", "keys.db", "root.key", "head", "log/checkpoint", "log/checkpoints"]
    {
        assert!(names.iter().any(|it| it == name), "{name} is among the files");
    }
    let mut rng = rng(11);
    let mut tally = Tally::default();
    let flips = if long() { 10_000 } else { 300 };
    for _ in 0..flips {
        let (path, bytes, at) = pick(&mut rng, &files);
        let bit = below(&mut rng, 8);
        let mut flipped = bytes.clone();
        flipped[at] ^= 1 << bit;
        check(
            base.path(),
            path,
            &flipped,
            &known,
            &format!("{} byte {at} bit {bit}", path.display()),
            &mut tally,
        );
    }
    println!("{flips} flips: {tally:?}");
    assert!(tally.reported + tally.refused > flips / 4);
}

#[test]
fn every_cut_is_reported_refused_or_changes_nothing() {
    let base = tempfile::tempdir().unwrap();
    let known = home(base.path());
    let files = contents(base.path());
    let mut rng = rng(12);
    let mut tally = Tally::default();
    let cuts = if long() { 2_000 } else { 60 };
    for round in 0..cuts {
        // Every file in turn: to nothing, to a boundary of pages, anywhere.
        let (path, bytes) = &files[round % files.len()];
        let length = match round / files.len() % 3 {
            0 => 0,
            1 => below(&mut rng, bytes.len()) / 4096 * 4096,
            _ => below(&mut rng, bytes.len()),
        };
        check(
            base.path(),
            path,
            &bytes[..length],
            &known,
            &format!("{} cut to {length}", path.display()),
            &mut tally,
        );
    }
    println!("{cuts} cuts: {tally:?}");
    assert!(tally.reported + tally.refused > cuts / 4);
}

/// Where a file of a home is damaged by a bit, no entry is witnessed that was not, and no secret is read otherwise.
#[test]
fn f6_a_flipped_bit_makes_no_entry_witnessed_and_no_secret_another_one() {
    let base = tempfile::tempdir().unwrap();
    let mut store = made(base.path());
    fill(&mut store, 0..2, 2);
    let keys: Vec<SigningKey> = (0..3)
        .map(|it| SigningKey::generate_witness(&format!("w{it}.example"), &mut rng(it)).unwrap())
        .collect();
    let lines: String =
        keys.iter().enumerate().map(|(at, it)| format!("witness w{at} {}\n", it.verifier())).collect();
    let three = Policy::parse(&format!("{lines}group g 3 w0 w1 w2\nquorum g\n")).unwrap();
    let two = Policy::parse(&format!("{lines}group g 2 w0 w1 w2\nquorum g\n")).unwrap();
    let mut signed = store.checkpoint().unwrap();
    for key in &keys[..2] {
        signed = signed.cosign(key, 1_900_000_000);
    }
    store.set_witness_policy(Some(&two)).unwrap();
    store.keep_witnessed(&signed).unwrap();
    assert!(store.read().is_witnessed(Seq(0)));
    store.keep_secret("exchange-keys", None, b"the keys of a gateway", &mut rng(9)).unwrap();
    let late = Seq(store.size());
    fill(&mut store, 2..3, 3);
    drop(store);
    let step = if long() { 1 } else { 97 };
    let mut told = 0;
    for policy in [&two, &three] {
        // Under the second one the head that is kept has one signature too few.
        let store = Store::open(base.path()).unwrap();
        store.set_witness_policy(Some(policy)).unwrap();
        let was = store.read().is_witnessed(Seq(0));
        assert_eq!((was, store.read().is_witnessed(late)), (policy == &two, false));
        drop(store);
        for file in ["log/witnesses", "log/checkpoint.witnessed", "secrets/exchange-keys"] {
            let path = base.path().join(file);
            let whole = fs::read(&path).unwrap();
            // Every bit of where the quorum stands, and of what is behind it.
            let quorum = file == "log/witnesses";
            let from = if quorum { whole.windows(6).position(|it| it == b"group ").unwrap() * 8 } else { 0 };
            for bit in (0..from).step_by(step * 7).chain((from..whole.len() * 8).step_by(if quorum {
                1
            } else {
                step
            })) {
                let mut flipped = whole.clone();
                flipped[bit / 8] ^= 1 << (bit % 8);
                write_over(&path, &flipped);
                let store = Store::open_read_only(base.path()).unwrap();
                let reader = store.read();
                let now = reader.is_witnessed(Seq(0));
                assert!(!reader.is_witnessed(late) && (was || !now), "{file} bit {bit}: witnessed by a flip");
                match store.secret("exchange-keys") {
                    Ok(Some(it)) => assert_eq!(&*it, b"the keys of a gateway", "{file} bit {bit}"),
                    Ok(None) => panic!("{file} bit {bit}: a secret that is there is said not to be"),
                    Err(_) => assert!(file.starts_with("secrets/")),
                }
                told += usize::from(now != was || file.starts_with("secrets/") || store.witnessed().is_err());
            }
            write_over(&path, &whole);
        }
    }
    println!("{told} flips were told or made an entry wait");
    assert!(told > 0);
}

#[test]
fn a_home_that_is_whole_is_reported_sound_and_verifying_changes_no_file() {
    let base = tempfile::tempdir().unwrap();
    home(base.path());
    let before = contents(base.path());
    let report = verify(base.path(), None);
    assert!(report.is_sound(), "{:?}", report.problems);
    assert_eq!(report.counts.erased, 2);
    let after = contents(base.path());
    for (path, bytes) in
        before.iter().filter(|it| !it.0.ends_with("record.db-shm") && !it.0.ends_with("keys.db-shm"))
    {
        assert!(after.iter().any(|it| it.0 == *path && it.1 == *bytes), "{}", path.display());
    }
}

#[test]
fn opening_a_home_with_a_damaged_journal_changes_nothing_in_it() {
    let base = tempfile::tempdir().unwrap();
    home(base.path());
    let wal = base.path().join("record.db-wal");
    let whole = fs::read(&wal).unwrap();
    let mut flipped = whole.clone();
    flipped[40] ^= 4;
    write_over(&wal, &flipped);
    assert!(Store::open(base.path()).is_err());
    assert!(!verify(base.path(), None).is_sound());
    assert_eq!(fs::read(&wal).unwrap(), flipped, "nothing was moved or cut");
    write_over(&wal, &whole);
    assert!(verify(base.path(), None).is_sound());
    Store::open(base.path()).unwrap();
}
