//! Reading for desks: bureaus, numbers of senders, the newest first, clocks of a rule in both directions.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test or measurement stops where something is wrong"
)]

use crate::common::*;
use entries::{Entry, Kind, Owner, QuestionsFixed};
use store::{ClockBehind, Erasure, Store, StoreError, Whose};
use terms::clock::{ClockRule, FixedQuestions};
use terms::{Level, Seq};

#[test]
fn a_number_finds_its_alert_under_whatever_bureau_and_no_other() {
    let dir = tempfile::tempdir().unwrap();
    let mut store = made(dir.path());
    let ids = fill(&mut store, 0..9, 1);
    let reader = store.read();
    assert_eq!(reader.bureaus(None, 9).unwrap(), ["QQ", "QR", "QS"]);
    assert_eq!(reader.bureaus(Some("QQ"), 1).unwrap(), ["QR"]);
    for (number, id) in ids.iter().enumerate() {
        let reference = format!("2031/{}", 10_000 + number);
        let found = reader.alerts_numbered(&reference, None).unwrap();
        assert_eq!(found.iter().map(|it| &it.alert).collect::<Vec<_>>(), [id], "{reference}");
        let bureau = ["QQ", "QR", "QS"][number % 3];
        assert_eq!(reader.alerts_numbered(&reference, Some(bureau)).unwrap().len(), 1);
    }
    assert!(reader.alerts_numbered("2031/99999", None).unwrap().is_empty());
    assert!(reader.alerts_numbered("", None).unwrap().is_empty());
}

#[test]
fn several_alerts_are_read_at_once_as_each_is_read_alone() {
    let dir = tempfile::tempdir().unwrap();
    let mut store = made(dir.path());
    let ids = fill(&mut store, 0..20, 1);
    let mut random = rng(3);
    let mut batch = store.batch(time(3), &mut random).unwrap();
    // Every third one has a clock.
    for id in ids.iter().step_by(3) {
        let owner = Owner::Subject(batch.read().alert(id).unwrap().unwrap().owner);
        let questions = vec!["which act".to_owned()];
        let fixed =
            FixedQuestions { bureau: "QQ".to_owned(), reference: None, questions, day: day(7), due: 100 };
        let entry = Entry::QuestionsFixed(Box::new(QuestionsFixed { fixed }));
        batch.append(new(entry, owner, Some(id.clone()), &[])).unwrap();
    }
    batch.commit().unwrap();
    let whose = Whose::Alert(ids[4].clone());
    let act = Erasure { whose: &whose, actor: &officer(), ground: "RPD Art 51", effective: day(9) };
    store.erase(&act, time(9), &mut rng(5)).unwrap();
    drop(store);

    let store = Store::open(dir.path()).unwrap();
    let reader = store.read();
    let alone: Vec<_> = ids.iter().map(|it| reader.alert(it).unwrap().unwrap()).collect();
    let firsts: Vec<Seq> = alone.iter().map(|it| it.first).collect();
    assert_eq!(reader.alerts_at(&firsts).unwrap().into_values().collect::<Vec<_>>(), alone);
    assert_eq!(reader.alerts_named(&ids).unwrap(), alone);
    let clocks = reader.clocks_at(&firsts).unwrap();
    for row in &alone {
        let here = clocks.get(&row.first).cloned().unwrap_or_default();
        assert_eq!(here, reader.clocks_of(&row.alert).unwrap());
    }
    assert_eq!(clocks.len(), 7);
    assert!(reader.worked_on(&firsts).unwrap().is_empty());
    // What was erased is left out, and the others are there.
    let contents: Vec<Seq> = alone.iter().flat_map(|it| [Some(it.revision), it.examined]).flatten().collect();
    reader.open_ahead(&contents).unwrap();
    reader.open_ahead(&contents).unwrap();
    for row in alone.iter().filter(|it| it.level != Some(Level::Erased)) {
        let content = reader.received(row.revision).unwrap();
        assert_eq!(content, reader.revision(&row.alert).unwrap().unwrap());
        assert_eq!(content.plain.seq, row.revision);
        let examined = reader.examination(row.examined.unwrap()).unwrap();
        assert_eq!(examined, reader.examined(&row.alert).unwrap().unwrap());
    }
    assert!(matches!(reader.received(alone[4].revision), Err(StoreError::ErasedEntry(_))));
    assert!(matches!(reader.open_ahead(&[Seq(99_999)]), Ok(())), "what is not there is asked for by itself");
}

#[test]
fn the_log_is_read_backwards_without_a_gap_and_a_rare_kind_by_its_index() {
    let dir = tempfile::tempdir().unwrap();
    let mut store = made(dir.path());
    fill(&mut store, 0..5, 1);
    let reader = store.read();
    let (mut seen, mut before) = (Vec::new(), None);
    loop {
        let page = reader.newest_before(before, 4).unwrap();
        let Some(last) = page.last() else { break };
        before = Some(last.0);
        seen.extend(page.into_iter().map(|it| it.0.0));
    }
    assert_eq!(seen, (0..store.size()).rev().collect::<Vec<_>>());
    assert_eq!(reader.newest_of_kind(Kind::ProfileTakenUp).unwrap(), None);
    assert_eq!(reader.newest_of_kind(Kind::HomeMade).unwrap(), Some(Seq(0)));
    assert!(reader.of_kind(Kind::CustodyBegun, None, 9).unwrap().is_empty());
    assert_eq!(reader.newest_register().unwrap(), None);
}

#[test]
fn clocks_of_a_rule_are_read_forwards_and_backwards_from_one_time() {
    let dir = tempfile::tempdir().unwrap();
    let mut store = made(dir.path());
    let ids = fill(&mut store, 0..6, 1);
    let mut random = rng(3);
    let mut batch = store.batch(time(3), &mut random).unwrap();
    for (at, id) in ids.iter().enumerate() {
        let owner = Owner::Subject(batch.read().alert(id).unwrap().unwrap().owner);
        let due = 100 + (at as i64 / 2) * 10;
        let questions = vec!["which act".to_owned()];
        let fixed = FixedQuestions { bureau: "QQ".to_owned(), reference: None, questions, day: day(7), due };
        let entry = Entry::QuestionsFixed(Box::new(QuestionsFixed { fixed }));
        batch.append(new(entry, owner, Some(id.clone()), &[])).unwrap();
    }
    batch.commit().unwrap();
    let reader = store.read();
    let (mut coming, mut after) = (Vec::new(), ClockBehind::at(110));
    loop {
        let page = reader.clocks_behind(ClockRule::Questions, after, 3).unwrap();
        let Some(last) = page.last() else { break };
        after = ClockBehind::parse(&last.1.to_text()).unwrap();
        coming.extend(page.into_iter().map(|it| it.0.due));
    }
    assert_eq!(coming, [110, 110, 120, 120]);
    let gone = reader.clocks_before(ClockRule::Questions, ClockBehind::at(110), 9).unwrap();
    assert_eq!(gone.iter().map(|it| it.0.due).collect::<Vec<_>>(), [100, 100]);
    assert_eq!(ClockBehind::parse("1.2"), None);
}
