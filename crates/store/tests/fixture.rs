//! The committed home of version 1 is opened, verified and read by every later release.
//!
//! `tests/fixture-v1/` was made once by `cargo run -p store --example make_fixture`; all persons in it are invented,
//! and its root key is made from a seed when it is opened. It is never made again: a release that cannot read it
//! cannot read what is in the field. `tests/fixture-v1.txt` is what it says.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test or measurement stops where something is wrong"
)]

use std::path::Path;

use crate::common::*;
use store::{Content, Store, verify};
use terms::Seq;

/// A copy, with its root key made again from the seed it was made from: no key is kept with the project.
fn fixture() -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixture-v1"), dir.path());
    keystore::RootKey::create(dir.path().join("root.key"), &mut rng(1)).unwrap();
    dir
}

#[test]
fn the_home_of_version_1_verifies() {
    let dir = fixture();
    // A release that makes look-up keys otherwise makes them again here; nothing else changes.
    drop(Store::open(dir.path()).unwrap());
    let report = verify(dir.path(), None);
    assert!(report.is_sound(), "{:#?}", report.problems);
    assert_eq!((report.counts.entries, report.counts.erased, report.counts.unknown), (17, 2, 0));
}

#[test]
fn the_home_of_version_1_says_what_it_said() {
    let dir = fixture();
    let store = Store::open(dir.path()).unwrap();
    let expected = include_str!("fixture-v1.txt");
    assert_eq!(summary(&store), expected);
    let read = store.read();
    let found = read.entry(Seq(1)).unwrap();
    let Content::Known(entries::Entry::AlertReceived(received)) = found.body else { panic!("entry 1") };
    assert!(received.alert == alert(0, 0));
    let id = found.plain.alert.unwrap();
    assert_eq!(read.original(Seq(1)).unwrap(), original(&alert(0, 0), 0));
    assert_eq!(read.seen(&id, &original(&alert(0, 0), 0)).unwrap(), Some(Seq(1)));
    assert_eq!(read.statements(&id).unwrap().len(), 1);
    let entered = read.registers(terms::register::RegisterKind::Protection, None, 9).unwrap();
    assert!(entered[0].body.entry == protection(0));
}

#[test]
fn the_home_of_version_1_is_written_on_and_still_verifies() {
    let dir = fixture();
    let mut store = Store::open(dir.path()).unwrap();
    fill(&mut store, 0..9, 77);
    store.checkpoint().unwrap();
    drop(store);
    let report = verify(dir.path(), None);
    assert!(report.is_sound(), "{:#?}", report.problems);
}
