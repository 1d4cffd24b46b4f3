//! A home put back from a backup brings back nobody who was erased since, and answers nothing before that is sure.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test or measurement stops where something is wrong"
)]

use std::path::{Path, PathBuf};

use crate::common::*;
use store::{Content, Elsewhere, Erasure, Parts, Store, StoreError, Whose, verify};
use terms::AlertId;

struct Room {
    dir: tempfile::TempDir,
}

impl Room {
    fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    fn parts(&self) -> (PathBuf, PathBuf, PathBuf) {
        (self.path("record"), self.path("keys"), self.path("home").join("root.key"))
    }

    /// Puts the home back where the tests run: in a file, or on a server.
    fn put_back(&self, to: &str) -> Result<store::Artefact, StoreError> {
        let (record, keys, root) = self.parts();
        let parts = Parts { record: &record, keys: &keys, root_key: &root };
        Store::put_back(&self.path(to), &parts, &Elsewhere { record: server::fresh(), keys: None })
    }
}

#[track_caller]
fn sound(dir: &Path) {
    let report = verify(dir, None);
    assert!(report.is_sound(), "{:?}", report.problems);
}

fn erase(store: &mut Store, whose: &Whose) {
    let act = Erasure { whose, actor: &officer(), ground: "RPD Art 51", effective: day(9) };
    store.erase(&act, time(9), &mut rng(7)).unwrap();
}

/// A home of four alerts, one with a sheet, one protection, backed up; then more came, and two were erased.
fn backed_up() -> (Room, Store, Vec<AlertId>) {
    let room = Room { dir: tempfile::tempdir().unwrap() };
    let mut store = made(&room.path("home"));
    let ids = fill(&mut store, 0..4, 2);
    let mut chance = rng(3);
    let mut batch = store.batch(time(3), &mut chance).unwrap();
    sheet(&mut batch, &ids[0]).unwrap();
    enter(&mut batch, protection(1), b"protection").unwrap();
    consult(&mut batch, 2).unwrap();
    batch.commit().unwrap();
    erase(&mut store, &Whose::Alert(ids[3].clone()));
    store.checkpoint().unwrap();
    let artefact = store.back_up_record(&room.path("record"), &mut rng(1)).unwrap();
    assert_eq!((artefact.size, artefact.root), (store.size(), store.root()));
    store.back_up_keys(&room.path("keys")).unwrap();
    fill(&mut store, 4..6, 4);
    erase(&mut store, &Whose::Alert(ids[0].clone()));
    let entered = store.read().registers(terms::register::RegisterKind::Protection, None, 9).unwrap();
    let protection = entered[0].body.register.clone();
    erase(&mut store, &Whose::Register(protection));
    let late = fill(&mut store, 6..7, 5).remove(0);
    erase(&mut store, &Whose::Alert(late));
    (room, store, ids)
}

#[test]
fn a_home_put_back_answers_nothing_until_the_erasures_since_are_replayed_and_then_brings_back_nobody() {
    let (room, store, ids) = backed_up();
    let list = store.erasure_list().unwrap();
    assert_eq!(list, std::fs::read_to_string(room.path("home").join("erasures")).unwrap());
    let owner = store.read().alert(&ids[0]).unwrap().unwrap().owner;
    room.put_back("again").unwrap();
    let again = room.path("again");
    assert!(matches!(Store::open(&again), Err(StoreError::Closed(_))));
    assert!(matches!(Store::open_read_only(&again), Err(StoreError::Closed(_))));

    let replay = |dir: &Path, list: &str| {
        Store::replay_erasures(dir, list, &officer(), day(12), time(12), &mut rng(8))
    };
    for bad in [list.replace("size", "sise"), list.split_at(list.len() / 2).0.to_owned(), String::new()] {
        assert!(replay(&again, &bad).is_err());
        assert!(matches!(Store::open(&again), Err(StoreError::Closed(_))), "it stays closed");
    }
    let done = replay(&again, &list).unwrap();
    // The sheet, its alert and the protection; the fourth alert was erased in the backup, the late one is not in it.
    assert_eq!((done.erased, done.known, done.absent), (3, 1, 1));
    let late = alert(6, 0);
    let mut store = Store::open(&again).unwrap();
    let arrived = fill(&mut store, 6..7, 5).remove(0);
    assert!(
        store.read().revision(&arrived).unwrap().unwrap().body.alert == late,
        "it may come again, under another key"
    );
    drop(store);
    let mut store = Store::open(&again).unwrap();
    assert!(store.read().revision(&ids[0]).unwrap().is_none());
    let keys = casework::link::keys_of_alert(&alert(0, 0));
    let first = store.read().alert(&ids[0]).unwrap().unwrap().first;
    assert!(store.read().candidates(&keys, 10).unwrap().found.iter().all(|it| it.seq != first));
    assert_eq!(store.read().entry(first).unwrap().body, Content::Erased);
    assert!(store.read().erasure(&owner.to_string()).unwrap().is_some());
    assert!(store.read().registers(terms::register::RegisterKind::Protection, None, 9).unwrap().is_empty());
    assert!(store.read().revision(&ids[1]).unwrap().is_some(), "whoever was not erased is there");
    fill(&mut store, 20..22, 9);
    store.checkpoint().unwrap();
    drop(store);
    sound(&again);
    assert!(matches!(replay(&again, &list), Err(StoreError::NotPutBack(_))));
}

#[test]
fn keys_that_are_newer_than_the_record_hold_nobody_up_and_older_ones_are_refused() {
    let (room, store, ids) = backed_up();
    let list = store.erasure_list().unwrap();
    // The keys of today, in which those who were erased since are destroyed already.
    std::fs::rename(room.path("keys"), room.path("old keys")).unwrap();
    store.back_up_keys(&room.path("keys")).unwrap();
    room.put_back("again").unwrap();
    let done = Store::replay_erasures(&room.path("again"), &list, &officer(), day(12), time(12), &mut rng(8))
        .unwrap();
    assert_eq!(done.erased, 3);
    let again = Store::open(room.path("again")).unwrap();
    assert!(again.read().revision(&ids[0]).unwrap().is_none());
    drop(again);
    sound(&room.path("again"));
    // A record of today with the keys of yesterday lacks some.
    std::fs::remove_dir_all(room.path("record")).unwrap();
    store.back_up_record(&room.path("record"), &mut rng(1)).unwrap();
    std::fs::remove_dir_all(room.path("keys")).unwrap();
    std::fs::rename(room.path("old keys"), room.path("keys")).unwrap();
    assert!(matches!(room.put_back("third"), Err(StoreError::KeysOlder { .. })));
    assert!(matches!(Store::open(room.path("third")), Err(StoreError::NoHome(_))));
}

#[test]
fn a_backup_is_the_same_record_whichever_database_it_was_made_of_and_nothing_is_written_over() {
    let (room, store, _) = backed_up();
    let before = dump(&store).unwrap();
    let artefact = store.back_up_record(&room.path("now"), &mut rng(1)).unwrap();
    assert!(matches!(store.back_up_record(&room.path("now"), &mut rng(1)), Err(StoreError::Occupied(_))));
    assert!(matches!(store.back_up_keys(&room.path("now")), Err(StoreError::Occupied(_))));
    std::fs::remove_dir_all(room.path("record")).unwrap();
    std::fs::remove_dir_all(room.path("keys")).unwrap();
    std::fs::rename(room.path("now"), room.path("record")).unwrap();
    store.back_up_keys(&room.path("keys")).unwrap();
    assert_eq!(room.put_back("again").unwrap(), artefact);
    let list = store.erasure_list().unwrap();
    let done = Store::replay_erasures(&room.path("again"), &list, &officer(), day(12), time(12), &mut rng(8))
        .unwrap();
    assert_eq!(done.erased, 0);
    assert_eq!(dump(&Store::open(room.path("again")).unwrap()).unwrap(), before);
    assert!(matches!(room.put_back("again"), Err(StoreError::Exists(_))));
    sound(&room.path("again"));
    // A changed artefact is told.
    let file = room.path("record").join("record.db");
    let mut bytes = std::fs::read(&file).unwrap();
    let at = bytes.len() / 2;
    bytes[at] ^= 1;
    std::fs::write(&file, bytes).unwrap();
    assert!(matches!(room.put_back("fourth"), Err(StoreError::Damaged { .. })));
}

#[test]
fn all_of_this_holds_on_postgresql() {
    server::again_on_postgresql(module_path!());
}
