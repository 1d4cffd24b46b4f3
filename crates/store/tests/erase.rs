//! Erasure is real, survives a crash between any two of its steps, and leaves the record whole.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test or measurement stops where something is wrong"
)]

use std::ops::ControlFlow;

use crate::common::*;
use entries::Owner;
use store::{Content, Erasure, Step, Store, StoreError, Whose, verify};
use terms::{Level, Seq};

fn sound(dir: &std::path::Path) {
    let report = verify(dir, None);
    assert!(report.is_sound(), "{}", report.problems.iter().map(|it| format!("{it}\n")).collect::<String>());
}

fn act<'a>(whose: &'a Whose, actor: &'a terms::Actor) -> Erasure<'a> {
    Erasure { whose, actor, ground: "RPD Art 51", effective: day(9) }
}

fn of(id: &terms::AlertId) -> Whose {
    Whose::Alert(id.clone())
}

/// A home with three alerts, of which the first has a second examination and a statement, and one protection.
fn home(dir: &std::path::Path) -> (Store, terms::AlertId, Owner) {
    let mut store = made(dir);
    let ids = fill(&mut store, 0..3, 2);
    let mut rng = rng(3);
    let mut batch = store.batch(time(3), &mut rng).unwrap();
    state(&mut batch, &ids[0]).unwrap();
    enter(&mut batch, protection(0), b"protection").unwrap();
    batch.commit().unwrap();
    store.checkpoint().unwrap();
    let owner = store.read().owner_of(ids[0].as_str()).unwrap();
    (store, ids[0].clone(), owner)
}

#[track_caller]
fn check_gone(store: &Store, id: &terms::AlertId, owner: &Owner) {
    let read = store.read();
    let row = read.alert(id).unwrap().unwrap();
    assert_eq!((row.level, row.track, row.bureau.as_deref()), (Some(Level::Erased), None, None));
    assert!(read.revision(id).unwrap().is_none());
    assert!(read.examined(id).unwrap().is_none());
    assert!(read.statements(id).unwrap().is_empty());
    assert!(read.seen(id, &original(&alert(0, 0), 0)).unwrap().is_none());
    assert!(read.entries_of(id).unwrap().iter().all(|it| it.body == Content::Erased));
    assert!(matches!(read.original(row.revision), Err(StoreError::ErasedEntry(_))));
    let keys = casework::link::keys_of_alert(&alert(0, 0));
    let found = read.candidates(&keys, 100).unwrap().found;
    assert!(found.iter().all(|it| it.seq != row.first));
    assert_eq!(read.bureau_days("QQ", day(1), day(28)).unwrap(), 0);
    assert!(read.erasure(&owner.to_string()).unwrap().is_some());
    assert_ne!(read.owner_of(id.as_str()).unwrap(), *owner);
}

#[test]
fn after_an_erasure_nothing_finds_or_opens_the_content_and_the_record_is_whole() {
    let dir = tempfile::tempdir().unwrap();
    let (mut store, id, owner) = home(dir.path());
    let before = store.read().entries_of(&id).unwrap();
    assert_eq!(before.len(), 3);
    let seq = store.erase(&act(&of(&id), &officer()), time(9), &mut rng(4)).unwrap();
    assert_eq!(store.protective(), Some(seq));
    check_gone(&store, &id, &owner);
    // The plain columns stay.
    let after = store.read().entries_of(&id).unwrap();
    assert!(before.iter().zip(&after).all(|(before, after)| before.plain == after.plain));
    store.checkpoint().unwrap();
    drop(store);
    sound(dir.path());
    check_gone(&Store::open(dir.path()).unwrap(), &id, &owner);
}

#[test]
fn no_sealed_byte_of_what_was_erased_stays_in_any_file() {
    if server::is_used() {
        // What a server keeps of a row that was written over is for docs/decisions/0003 to say.
        return;
    }
    let dir = tempfile::tempdir().unwrap();
    let mut store = made(dir.path());
    let ids = fill(&mut store, 0..80, 2);
    let mut rng = rng(3);
    let mut batch = store.batch(time(3), &mut rng).unwrap();
    for id in &ids {
        state(&mut batch, id).unwrap();
    }
    batch.commit().unwrap();
    for number in [0, 1, 17, 40, 41, 42, 79] {
        let owner = store.read().owner_of(ids[number].as_str()).unwrap();
        let db = rusqlite::Connection::open(dir.path().join("record.db")).unwrap();
        let blobs: Vec<Vec<u8>> = db
            .prepare("SELECT blob FROM entries WHERE owner = ?1")
            .unwrap()
            .query_map([owner.to_string()], |row| row.get(0))
            .unwrap()
            .collect::<Result<_, _>>()
            .unwrap();
        drop(db);
        assert_eq!(blobs.len(), 3);
        // Pieces that lie within one page; the first eight bytes of each are looked for.
        let pieces: Vec<&[u8]> = blobs.iter().flat_map(|it| it.chunks_exact(32)).collect();
        let stays = || {
            let read = |it: &std::path::PathBuf| std::fs::read(dir.path().join(it)).unwrap();
            let all: Vec<u8> = files(dir.path()).iter().flat_map(read).collect();
            let there: std::collections::HashSet<&[u8]> = all.windows(8).collect();
            pieces.iter().filter(|piece| there.contains(&piece[..8])).count()
        };
        assert!(stays() > pieces.len() / 2, "the search finds what is there");
        store.erase(&act(&of(&ids[number]), &officer()), time(9), &mut rng).unwrap();
        assert_eq!(stays(), 0, "alert {number}");
    }
    drop(store);
    sound(dir.path());
}

#[test]
fn what_arrives_after_an_erasure_begins_anew_under_another_key() {
    let dir = tempfile::tempdir().unwrap();
    let (mut store, id, owner) = home(dir.path());
    store.erase(&act(&of(&id), &officer()), time(9), &mut rng(4)).unwrap();
    let again = fill(&mut store, 0..1, 5).remove(0);
    assert_eq!(again, id);
    let row = store.read().alert(&id).unwrap().unwrap();
    assert_eq!(row.level, Some(Level::Reviewable));
    assert_ne!(Owner::Subject(row.owner.clone()), owner);
    assert_eq!(store.read().bureau_days("QQ", day(1), day(28)).unwrap(), 1);
    store.erase(&act(&of(&id), &officer()), time(9), &mut rng(6)).unwrap();
    fill(&mut store, 0..1, 7);
    drop(store);
    sound(dir.path());
}

#[test]
fn a_register_entry_is_erased_like_an_alert() {
    let dir = tempfile::tempdir().unwrap();
    let (mut store, _, _) = home(dir.path());
    let read = store.read();
    let register = read.registers(terms::register::RegisterKind::Protection, None, 9).unwrap().remove(0);
    let id = register.body.register.clone();
    store.erase(&act(&Whose::Register(id.clone()), &officer()), time(9), &mut rng(4)).unwrap();
    assert!(store.read().register(&id).unwrap().is_none());
    let keys = casework::link::keys_of_alert(&alert(0, 0));
    let found = store.read().candidates(&keys, 100).unwrap().found;
    assert!(found.iter().all(|it| it.seq != register.plain.seq));
    drop(store);
    sound(dir.path());
}

#[test]
fn a_crash_between_any_two_steps_is_reported_and_finished_by_the_next_start() {
    for step in [Step::Recorded, Step::KeyDestroyed, Step::BlobsGone] {
        let dir = tempfile::tempdir().unwrap();
        let (mut store, id, owner) = home(dir.path());
        let stopped = store.erase_until(&act(&of(&id), &officer()), time(9), &mut rng(4), &mut |at| {
            if at == step { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        assert!(matches!(stopped, Err(StoreError::Stopped)));
        assert!(matches!(store.batch(time(9), &mut rng(5)).map(drop), Err(StoreError::Stopped)));
        drop(store);
        assert_eq!(verify(dir.path(), None).is_sound(), step == Step::BlobsGone, "{step:?}");
        let mut store = Store::open(dir.path()).unwrap();
        check_gone(&store, &id, &owner);
        store.checkpoint().unwrap();
        drop(store);
        sound(dir.path());
    }
}

#[test]
fn an_alert_takes_its_question_sheets_with_it_and_leaves_those_of_others() {
    for step in [None, Some(Step::Recorded), Some(Step::KeyDestroyed), Some(Step::BlobsGone)] {
        let dir = tempfile::tempdir().unwrap();
        let (mut store, id, owner) = home(dir.path());
        let other = fill(&mut store, 7..8, 5).remove(0);
        let mut rng = rng(5);
        let mut batch = store.batch(time(4), &mut rng).unwrap();
        let own = [sheet(&mut batch, &id).unwrap(), sheet(&mut batch, &id).unwrap()];
        let others = sheet(&mut batch, &other).unwrap();
        batch.commit().unwrap();
        let done = store.erase_until(&act(&of(&id), &officer()), time(9), &mut rng, &mut |at| {
            if Some(at) == step { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        if step.is_some() {
            assert!(matches!(done, Err(StoreError::Stopped)));
            // The first sheet was begun, and the alert is there to be erased again.
            drop(store);
            store = Store::open(dir.path()).unwrap();
            assert_eq!(store.read().entry(own[0]).unwrap().body, Content::Erased);
            assert!(store.read().revision(&id).unwrap().is_some());
            store.erase(&act(&of(&id), &officer()), time(9), &mut rng).unwrap();
        }
        check_gone(&store, &id, &owner);
        for sheet in own {
            assert_eq!(store.read().entry(sheet).unwrap().body, Content::Erased, "{step:?}");
            assert!(matches!(store.read().original(sheet), Err(StoreError::ErasedEntry(_))));
        }
        assert!(matches!(store.read().entry(others).unwrap().body, Content::Known(_)));
        store.checkpoint().unwrap();
        drop(store);
        sound(dir.path());
    }
}

#[test]
fn what_cannot_be_erased_is_refused_and_changes_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let (mut store, id, owner) = home(dir.path());
    let size = store.size();
    let mut refused = |whose: &Whose| store.erase(&act(whose, &officer()), time(9), &mut rng(4)).unwrap_err();
    assert!(matches!(refused(&Whose::Day(day(1))), StoreError::Needed(_)), "the first entry of the record");
    assert!(matches!(refused(&Whose::Day(day(20))), StoreError::NoOwner(_)));
    assert!(matches!(refused(&of(&terms::AlertId::from_tail("abc"))), StoreError::NoOwner(_)));
    assert_eq!(store.size(), size);
    store.erase(&act(&of(&id), &officer()), time(9), &mut rng(4)).unwrap();
    let again = store.erase(&act(&of(&id), &officer()), time(9), &mut rng(4));
    assert!(matches!(again, Err(StoreError::ErasedOwner(_))));
    let own_day = store.erase(&act(&Whose::Day(day(9)), &officer()), time(9), &mut rng(4));
    assert!(matches!(own_day, Err(StoreError::Needed(_))));
    let mut rng = rng(5);
    let mut batch = store.batch(time(9), &mut rng).unwrap();
    let received = entries::AlertReceived { alert: alert(0, 1), format: "native".to_owned(), partial: false };
    let id = batch.ids().alert(&alert(0, 1).source, b"");
    let entry = new(entries::Entry::AlertReceived(Box::new(received)), owner, Some(id), b"x");
    assert!(matches!(batch.append(entry), Err(StoreError::ErasedOwner(_))));
}

#[test]
fn a_day_is_erased_with_all_that_concerned_nobody() {
    let dir = tempfile::tempdir().unwrap();
    let (mut store, _, _) = home(dir.path());
    let mut rng = rng(5);
    let mut batch = store.batch(time(3), &mut rng).unwrap();
    let looked = consult(&mut batch, 3).unwrap();
    let misused = enter(&mut batch, misuse("QQ"), b"misuse").unwrap();
    batch.commit().unwrap();
    store.erase(&act(&Whose::Day(day(2)), &officer()), time(9), &mut rng).unwrap();
    for seq in [looked, misused] {
        assert_eq!(store.read().entry(seq).unwrap().body, Content::Erased);
    }
    assert!(store.read().registers_of_bureau("QQ").unwrap().is_empty());
    drop(store);
    sound(dir.path());
}

#[test]
fn the_plain_columns_of_what_was_erased_cannot_be_changed_unseen() {
    let dir = tempfile::tempdir().unwrap();
    let (mut store, id, owner) = home(dir.path());
    store.erase(&act(&of(&id), &officer()), time(9), &mut rng(4)).unwrap();
    drop(store);
    sound(dir.path());
    meddle(dir.path(), &format!("UPDATE entries SET effective = '2031-04-03' WHERE owner = '{owner}'"));
    assert!(!verify(dir.path(), None).is_sound());
}

#[test]
fn sealed_bytes_that_vanish_without_an_act_are_reported() {
    let dir = tempfile::tempdir().unwrap();
    let (store, _, _) = home(dir.path());
    drop(store);
    meddle(dir.path(), "UPDATE entries SET blob = NULL WHERE seq = 2");
    let report = verify(dir.path(), None);
    assert!(report.problems.iter().any(|it| it.place == Seq(2).to_string()), "{:?}", report.problems);
}

#[test]
fn all_of_this_holds_on_postgresql() {
    server::again_on_postgresql(module_path!());
}
