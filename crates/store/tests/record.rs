//! What is appended is durable, is read back, and follows from the entries.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test or measurement stops where something is wrong"
)]

use crate::common::*;
use entries::{Consulted, Entry, Owner, Time};
use store::{Store, StoreError, Target, verify};
use terms::register::RegisterKind;
use terms::{Level, Measure, MeasureSet, Seq, Track};

#[track_caller]
fn sound(dir: &std::path::Path) {
    let report = verify(dir, None);
    assert!(report.is_sound(), "{}", report.problems.iter().map(|it| format!("{it}\n")).collect::<String>());
}

#[test]
fn what_was_committed_is_read_back_after_a_restart() {
    let dir = tempfile::tempdir().unwrap();
    let mut store = made(dir.path());
    let ids = fill(&mut store, 0..5, 2);
    let before = dump(&store).unwrap();
    drop(store);
    sound(dir.path());
    let store = Store::open(dir.path()).unwrap();
    assert_eq!(dump(&store).unwrap(), before);
    let revision = store.read().revision(&ids[3]).unwrap().unwrap();
    assert!(revision.body.alert == alert(3, 0));
    assert_eq!(store.read().original(revision.plain.seq).unwrap(), original(&alert(3, 0), 0));
    let examined = store.read().examined(&ids[3]).unwrap().unwrap();
    assert_eq!(examined.body.standing.level, Level::Reviewable);
    assert_eq!(store.size(), 1 + 2 * 5);
}

#[test]
fn a_batch_that_is_dropped_leaves_nothing_and_its_places_are_taken_again() {
    let dir = tempfile::tempdir().unwrap();
    let mut store = made(dir.path());
    let before = dump(&store).unwrap();
    let mut rng = rng(3);
    let mut batch = store.batch(time(2), &mut rng).unwrap();
    let id = receive(&mut batch, 1, 0).unwrap();
    assert!(batch.read().alert(&id).unwrap().is_some());
    drop(batch);
    assert_eq!(dump(&store).unwrap(), before);
    assert!(store.read().alert(&id).unwrap().is_none());
    fill(&mut store, 7..8, 4);
    store.checkpoint().unwrap();
    drop(store);
    sound(dir.path());
}

#[test]
fn look_ups_inside_a_batch_see_what_was_appended_to_it() {
    let dir = tempfile::tempdir().unwrap();
    let mut store = made(dir.path());
    let mut rng = rng(3);
    let mut batch = store.batch(time(2), &mut rng).unwrap();
    let id = receive(&mut batch, 1, 0).unwrap();
    let keys = casework::link::keys_of_alert(&alert(1, 0));
    assert!(keys.len() >= 5);
    let found = batch.read().candidates(&keys, 10).unwrap();
    assert!(found.found.iter().any(|it| it.target == Target::Alert(id.clone())));
    let protected = enter(&mut batch, protection(1), b"protection").unwrap();
    let found = batch.read().candidates(&keys, 10).unwrap();
    assert_eq!(found.found[0].seq, protected);
    assert!(matches!(found.found[0].target, Target::Register(_)));
    assert!(batch.read().bureau_days("QR", day(1), day(28)).unwrap() == 1);
    batch.commit().unwrap();
}

#[test]
fn a_key_that_many_share_says_so_and_register_entries_come_first() {
    let dir = tempfile::tempdir().unwrap();
    let mut store = made(dir.path());
    let mut rng = rng(3);
    let mut batch = store.batch(time(2), &mut rng).unwrap();
    // 120 apart: the same second spelling, sex unknown, another dossier.
    for number in 0..8 {
        let mut same = alert(120 * number, 0);
        same.subject = alert(0, 0).subject;
        let original = original(&same, 0);
        let id = batch.ids().alert(&same.source, &original);
        let owner = batch.read().owner_of(id.as_str()).unwrap();
        let received = entries::AlertReceived { alert: same, format: "native".to_owned(), partial: false };
        batch.append(new(Entry::AlertReceived(Box::new(received)), owner, Some(id), &original)).unwrap();
    }
    let protected = enter(&mut batch, protection(0), b"protection").unwrap();
    let keys = casework::link::keys_of_alert(&alert(0, 0));
    let all = batch.read().candidates(&keys, 100).unwrap();
    assert_eq!((all.found.len(), all.too_many.len()), (9, 0));
    let few = batch.read().candidates(&keys, 3).unwrap();
    assert!(!few.too_many.is_empty() && few.too_many[0].at_least == 4);
    assert_eq!(few.found[0].seq, protected);
    batch.commit().unwrap();
}

#[test]
fn the_same_bytes_are_seen_and_the_same_content_is_known() {
    let dir = tempfile::tempdir().unwrap();
    let mut store = made(dir.path());
    let id = fill(&mut store, 1..2, 2).remove(0);
    let read = store.read();
    let bytes = original(&alert(1, 0), 0);
    assert_eq!(read.seen(&id, &bytes).unwrap(), Some(Seq(1)));
    assert_eq!(read.seen(&id, b"other").unwrap(), None);
    let received = read.revision(&id).unwrap().unwrap().body.clone();
    assert!(read.same_content(&id, &received).unwrap());
    let changed = entries::AlertReceived { alert: alert(1, 1), ..received };
    assert!(!read.same_content(&id, &changed).unwrap());
    drop(store);
    let mut store = Store::open(dir.path()).unwrap();
    let size = store.size();
    fill(&mut store, 1..2, 2);
    assert_eq!(store.size(), size, "a second run adds nothing");
}

#[test]
fn the_newest_entry_that_lowers_anything_is_known_and_fences_a_decision_taken_before_it() {
    let dir = tempfile::tempdir().unwrap();
    let mut store = made(dir.path());
    let ids = fill(&mut store, 0..2, 2);
    assert_eq!(store.protective(), None, "an arrival lowers nothing");
    let read = Seq(store.size() - 1);
    let mut rng = rng(5);
    let mut batch = store.batch(time(3), &mut rng).unwrap();
    let lower = standing(Level::Suspended, Track::Enhanced, stop(&[Measure::ProvisionalArrest]));
    let lowered = examine(&mut batch, &ids[0], lower.clone()).unwrap();
    assert_eq!(batch.protective(), Some(lowered));
    examine(&mut batch, &ids[0], lower).unwrap();
    assert_eq!(batch.protective(), Some(lowered), "the same standing lowers nothing");
    let mut late = new(
        Entry::Consulted(Consulted { verb: "permit".to_owned(), shown: 0, named: Vec::new(), reason: None }),
        Owner::Day(day(3)),
        None,
        &[],
    );
    late.decided_on = Some(read);
    let refused = batch.append(late).unwrap_err();
    assert!(matches!(refused, StoreError::Fenced { protective, .. } if protective == lowered));
    let entered = enter(&mut batch, protection(0), b"protection").unwrap();
    let mut now = new(
        Entry::Consulted(Consulted { verb: "permit".to_owned(), shown: 0, named: Vec::new(), reason: None }),
        Owner::Day(day(3)),
        None,
        &[],
    );
    now.decided_on = Some(entered);
    batch.append(now).unwrap();
    batch.commit().unwrap();
    assert_eq!(store.protective(), Some(entered));
    drop(store);
    assert_eq!(Store::open(dir.path()).unwrap().protective(), Some(entered));
    sound(dir.path());
}

#[test]
fn a_program_never_raises_a_level_and_an_examination_against_another_standing_is_refused() {
    let dir = tempfile::tempdir().unwrap();
    let mut store = made(dir.path());
    let id = fill(&mut store, 0..1, 2).remove(0);
    let mut rng = rng(5);
    let mut batch = store.batch(time(3), &mut rng).unwrap();
    let raised = standing(Level::Permitted, Track::Enhanced, MeasureSet::NONE);
    assert!(matches!(examine(&mut batch, &id, raised), Err(StoreError::Raises { .. })));
    let row = batch.read().alert(&id).unwrap().unwrap();
    let other = standing(Level::Suspended, Track::Barred, MeasureSet::NONE);
    let examined = examined(row.revision, other.clone(), Some(&other));
    let refused =
        batch.append(new(Entry::Examined(Box::new(examined)), Owner::Subject(row.owner), Some(id), &[]));
    assert!(matches!(refused, Err(StoreError::OtherStanding { .. })));
    batch.commit().unwrap();
    drop(store);
    sound(dir.path());
}

#[test]
fn a_register_entry_is_taken_once_and_found_by_register_bureau_and_id() {
    let dir = tempfile::tempdir().unwrap();
    let mut store = made(dir.path());
    let mut rng = rng(5);
    let mut batch = store.batch(time(3), &mut rng).unwrap();
    let seq = enter(&mut batch, misuse("QQ"), b"misuse").unwrap();
    assert!(matches!(enter(&mut batch, misuse("QQ"), b"misuse"), Err(StoreError::Registered(_))));
    enter(&mut batch, protection(3), b"protection").unwrap();
    batch.commit().unwrap();
    let read = store.read();
    let of_bureau = read.registers_of_bureau("QQ").unwrap();
    assert_eq!(of_bureau.iter().map(|it| it.plain.seq).collect::<Vec<_>>(), [seq]);
    assert!(read.registers_of_bureau("QR").unwrap().is_empty());
    let id = &of_bureau[0].body.register;
    assert!(read.register(id).unwrap().unwrap().body.entry == misuse("QQ"));
    assert_eq!(read.registers(RegisterKind::Protection, None, 9).unwrap().len(), 1);
    assert_eq!(read.bureaus_of_registers().unwrap(), ["QQ"]);
}

#[test]
fn one_process_writes_and_others_may_read_and_verify() {
    let dir = tempfile::tempdir().unwrap();
    let mut store = made(dir.path());
    fill(&mut store, 0..2, 2);
    assert!(matches!(Store::open(dir.path()), Err(StoreError::Locked(_))));
    let mut reader = Store::open_read_only(dir.path()).unwrap();
    assert_eq!(dump(&reader).unwrap(), dump(&store).unwrap());
    assert!(matches!(reader.batch(time(3), &mut rng(1)).map(drop), Err(StoreError::ReadOnly)));
    assert!(matches!(reader.checkpoint(), Err(StoreError::ReadOnly)));
    sound(dir.path());
    fill(&mut store, 2..4, 3);
    sound(dir.path());
}

#[test]
fn a_home_is_not_made_twice_and_an_empty_directory_is_none() {
    let dir = tempfile::tempdir().unwrap();
    assert!(matches!(Store::open(dir.path()), Err(StoreError::NoHome(_))));
    drop(made(dir.path()));
    let again = Store::create(dir.path(), &options(), time(1), &mut rng(2));
    assert!(matches!(again, Err(StoreError::Exists(_))));
    Store::open(dir.path()).unwrap();
}

#[test]
fn an_interrupted_making_is_begun_anew() {
    let dir = tempfile::tempdir().unwrap();
    drop(made(dir.path()));
    std::fs::write(dir.path().join("unfinished"), b"").unwrap();
    assert!(matches!(Store::open(dir.path()), Err(StoreError::NoHome(_))));
    drop(made(dir.path()));
    sound(dir.path());
}

#[test]
fn two_homes_with_one_id_key_and_the_same_acts_give_the_same_ids() {
    let dirs = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
    let ids = dirs.each_ref().map(|dir| fill(&mut made(dir.path()), 0..3, 2));
    assert_eq!(ids[0], ids[1]);
}

#[test]
fn a_record_put_back_from_before_is_refused_by_its_head_and_by_its_checkpoint() {
    if server::is_used() {
        // How a server is put back is for tests/nodes.rs.
        return;
    }
    let dir = tempfile::tempdir().unwrap();
    let old = tempfile::tempdir().unwrap();
    let mut store = made(dir.path());
    fill(&mut store, 0..2, 2);
    drop(store);
    copy(dir.path(), old.path());
    let mut store = Store::open(dir.path()).unwrap();
    fill(&mut store, 2..4, 3);
    store.checkpoint().unwrap();
    drop(store);
    let put_back = |names: &[&str]| {
        for name in names {
            std::fs::copy(old.path().join(name), dir.path().join(name)).unwrap();
        }
    };
    put_back(&["record.db"]);
    assert!(matches!(Store::open(dir.path()), Err(StoreError::ShorterThanHead { found: 5, head: 9 })));
    put_back(&["head"]);
    assert!(matches!(
        Store::open(dir.path()),
        Err(StoreError::ShorterThanCheckpoint { found: 5, signed: 9 })
    ));
    assert!(!verify(dir.path(), None).is_sound());
}

#[test]
fn keys_put_back_from_before_and_keys_of_another_home_are_refused() {
    let dir = tempfile::tempdir().unwrap();
    let other = tempfile::tempdir().unwrap();
    let old = tempfile::tempdir().unwrap();
    drop(made(dir.path()));
    copy(dir.path(), old.path());
    let mut store = Store::open(dir.path()).unwrap();
    fill(&mut store, 2..4, 3);
    drop(store);
    let now = std::fs::read(dir.path().join("keys.db")).unwrap();
    std::fs::copy(old.path().join("keys.db"), dir.path().join("keys.db")).unwrap();
    assert!(matches!(Store::open(dir.path()), Err(StoreError::KeysOlder { .. })));
    std::fs::write(dir.path().join("keys.db"), now).unwrap();
    sound(dir.path());
    let mut foreign = options();
    foreign.id_seed = Some([6; 32]);
    drop(Store::create(other.path(), &foreign, time(1), &mut rng(9)).unwrap());
    for name in ["keys.db", "root.key"] {
        std::fs::copy(other.path().join(name), dir.path().join(name)).unwrap();
    }
    assert!(Store::open(dir.path()).is_err());
    assert!(!verify(dir.path(), None).is_sound());
}

#[test]
fn an_entry_of_a_newer_release_verifies_and_refuses_writes() {
    let dir = tempfile::tempdir().unwrap();
    let mut store = made(dir.path());
    fill(&mut store, 0..1, 2);
    drop(store);
    // As a newer release would have left it: an entry of a kind this one does not know.
    meddle(dir.path(), "INSERT INTO kinds (kind, version, count) VALUES ('bureau_audited', 1, 1)");
    let mut store = Store::open(dir.path()).unwrap();
    assert!(store.read().entry(Seq(1)).is_ok());
    let refused = store.batch(time(3), &mut rng(1)).map(drop).unwrap_err();
    assert!(matches!(refused, StoreError::NewerEntries { kind, .. } if kind == "bureau_audited"));
}

#[test]
fn checkpoints_are_signed_over_the_whole_record_and_follow_each_other() {
    let dir = tempfile::tempdir().unwrap();
    let mut store = made(dir.path());
    let mut sizes = Vec::new();
    for round in 0..4 {
        fill(&mut store, round * 3..round * 3 + 3, round);
        sizes.push(store.checkpoint().unwrap().checkpoint().size);
        assert_eq!(store.checkpoint().unwrap().checkpoint().size, store.size(), "a second one says the same");
    }
    assert_eq!(sizes, [7, 13, 19, 25]);
    let key = store.verifier().unwrap();
    let text = std::fs::read_to_string(dir.path().join("log/checkpoint")).unwrap();
    let signed: transparency::SignedCheckpoint = text.parse().unwrap();
    assert_eq!(signed.verify(&[key]).unwrap().root, store.root());
    drop(store);
    let report = verify(dir.path(), None);
    assert!(report.is_sound(), "{:?}", report.problems);
    assert_eq!(report.counts.checkpoints, 5);
}

#[test]
fn nothing_is_signed_over_changed_bytes() {
    let dir = tempfile::tempdir().unwrap();
    let mut store = made(dir.path());
    fill(&mut store, 0..3, 2);
    meddle(dir.path(), &format!("UPDATE entries SET blob = {} WHERE seq = 4", zeros(100)));
    assert!(store.checkpoint().is_err());
    let published = std::fs::read_to_string(dir.path().join("log/checkpoint")).unwrap();
    assert!(published.contains("\n1\n"), "the head published before stays");
}

#[test]
fn opening_takes_the_same_time_whatever_was_recorded_and_changes_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let mut store = made(dir.path());
    fill(&mut store, 0..30, 2);
    let before = dump(&store).unwrap();
    drop(store);
    for _ in 0..2 {
        let store = Store::open(dir.path()).unwrap();
        assert_eq!(dump(&store).unwrap(), before);
    }
}

#[test]
fn time_is_taken_from_the_caller() {
    let dir = tempfile::tempdir().unwrap();
    let mut store = made(dir.path());
    let now = Time::from_micros(1_931_000_000_123_456).unwrap();
    let mut rng = rng(1);
    let mut batch = store.batch(now, &mut rng).unwrap();
    let seq = consult(&mut batch, 1).unwrap();
    batch.commit().unwrap();
    assert_eq!(store.read().entry(seq).unwrap().plain.recorded_at, now);
}

#[test]
fn an_alert_of_a_finished_era_is_found_through_its_filter_and_without_it() {
    let dir = tempfile::tempdir().unwrap();
    let mut store = made(dir.path());
    let id = fill(&mut store, 5..6, 2).remove(0);
    let mut rng = rng(3);
    let mut batch = store.batch(time(2), &mut rng).unwrap();
    for _ in 0..32_768 {
        consult(&mut batch, 1).unwrap();
    }
    batch.commit().unwrap();
    let keys = casework::link::asked_keys_of_alert(&alert(5, 0));
    let found = |store: &Store| {
        let found = store.read().candidates(&keys, 10).unwrap().found;
        found.iter().any(|it| it.target == Target::Alert(id.clone()))
    };
    assert!(found(&store));
    drop(store);
    assert!(found(&Store::open(dir.path()).unwrap()));
    sound(dir.path());
    assert_eq!(number(dir.path(), "SELECT COUNT(*) FROM filters"), 1);
    // A filter that denies a key is told; without a filter the era is asked.
    meddle(dir.path(), &format!("UPDATE filters SET body = {}", zeros(1 << 19)));
    assert!(!found(&Store::open(dir.path()).unwrap()));
    assert!(!verify(dir.path(), None).is_sound());
    meddle(dir.path(), "DELETE FROM filters");
    assert!(found(&Store::open(dir.path()).unwrap()));
    sound(dir.path());
}

#[test]
fn all_of_this_holds_on_postgresql() {
    server::again_on_postgresql(module_path!());
}
