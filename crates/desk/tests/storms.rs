//! Much that is called back at once: a bureau in one act, the alarm where one hand calls back too much, and undoing it.
//!
//! Promise: a storm is told and delays nothing; what it took away comes back to suspended, by people (threats T8 and T27).

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where something is wrong"
)]

use crate::gateways;
use crate::gateways::{ALERT, House, acquaint, carry, official, on};
use casework::recall::{Storm, Terms};
use desk::storms::{Recents, Undoing, storms};
use terms::exchange::PeerKind;
use terms::recall::{HolderKind, RecallGround, RecallKind, RecallOrder};
use terms::{Actor, AlertId, Level, Seq};

fn receives(house: &mut House, numbers: std::ops::Range<u32>, bureau: &str) {
    let one = |number: u32| {
        ALERT
            .replace("\"bureau\":\"QQ\"", &format!("\"bureau\":\"{bureau}\""))
            .replace("2026/1", &format!("2026/{number}"))
            .replace("77-1/26", &format!("77-{number}/26"))
            .replace("Danil Merkuse", &format!("Danil Merkuse{number}"))
    };
    let text: Vec<String> = numbers.map(one).collect();
    house.with(|desk, act| {
        let text = text.join("\n");
        let mut records = wire::open(text.as_bytes(), "made", None).unwrap().map(Result::unwrap);
        desk.screen(Some("made"), "native", &mut records, act, &mut |_, _| Ok(())).unwrap();
    });
}

fn order(kind: RecallKind) -> RecallOrder {
    RecallOrder {
        kind,
        ground: RecallGround::GeneralSecretariat,
        authority: "General Secretariat".to_owned(),
        reference: "GS/2026/4".to_owned(),
        decided: on(gateways::NINE),
        on_merits: false,
        challenged: false,
        parts: Vec::new(),
        reasons: "The bureau is suspended from the system.".to_owned(),
        by: official("Milda"),
        at: 0,
        window: 0,
    }
}

fn levels(house: &House, level: Level) -> usize {
    let desk = house.desk.as_ref().unwrap();
    let all = desk.store().read().alerts(None, 1_000).unwrap();
    all.iter().filter(|it| it.level == Some(level)).count()
}

fn found(house: &House) -> Vec<desk::storms::Found> {
    let store = house.desk.as_ref().unwrap().store();
    storms(&store.read(), store.size(), house.now, on(house.now)).unwrap()
}

fn acts<T>(house: &mut House, person: &str, run: impl FnOnce(&mut desk::Desk, &mut desk::Act<'_>) -> T) -> T {
    house.with(|desk, act| {
        let login = official(person).login;
        act.actor =
            Actor::Human { id: person.to_owned(), role: "verifying_official".to_owned(), login: Some(login) };
        run(desk, act)
    })
}

fn undo(house: &mut House, person: &str, whose: &str, undoing: Undoing) -> (usize, usize) {
    let (who, reasons) = (official(person), "Nobody at the General Secretariat knows of this decision.");
    let done = acts(house, person, |desk, act| {
        desk.undo_storm((whose, Seq(0)), undoing, &who, reasons, act).unwrap()
    });
    (done.entered.len(), done.against.len())
}

#[test]
fn a_bureau_is_called_back_in_one_act_each_alert_by_itself_and_the_same_act_again_adds_nothing() {
    let mut house = House::new("gw-lt", PeerKind::Gateway, None);
    receives(&mut house, 1..71, "QQ");
    receives(&mut house, 71..74, "QR");
    let alert = house.alert();
    house.hands(&alert, HolderKind::PaperFile, "Archive of Velmora");
    let done = house.with(|desk, act| {
        desk.order_bureau("QQ", &order(RecallKind::Delete), &Terms::default(), act).unwrap()
    });
    assert_eq!((done.entered.len(), done.against.len()), (70, 0));
    assert_eq!((levels(&house, Level::Suppressed), levels(&house, Level::Reviewable)), (70, 3));
    assert_eq!(house.ticks(), 1, "its copy is told");
    let size = house.desk.as_ref().unwrap().store().size();
    let again = house.with(|desk, act| {
        desk.order_bureau("QQ", &order(RecallKind::Delete), &Terms::default(), act).unwrap()
    });
    assert!(again.entered.is_empty() && again.against.is_empty());
    assert_eq!(house.desk.as_ref().unwrap().store().size(), size);
    // What cannot be entered is named, and keeps nothing else back.
    receives(&mut house, 80..82, "QQ");
    let more = house.with(|desk, act| {
        desk.order_bureau("QQ", &order(RecallKind::Suspend), &Terms::default(), act).unwrap()
    });
    assert_eq!((more.entered.len(), more.against.len()), (2, 70));
    let stranger = acts(&mut house, "Tadas", |desk, act| {
        desk.order_bureau("QR", &order(RecallKind::Delete), &Terms::default(), act)
    });
    assert!(stranger.is_err(), "another signs");
    assert_eq!(levels(&house, Level::Reviewable), 3);
    house.sound();
}

#[test]
fn t27_a_storm_of_one_key_is_seen_at_once_delays_nobody_and_is_undone_by_people() {
    let mut lt = House::new("gw-lt", PeerKind::Gateway, None);
    let mut stolen = House::new("qq-bureau", PeerKind::IssuingBureau, Some("QQ"));
    let mut body = House::new("ccf", PeerKind::Commission, None);
    acquaint(&mut [&mut lt, &mut stolen, &mut body]);
    receives(&mut lt, 1..51, "QQ");
    receives(&mut stolen, 1..51, "QQ");
    receives(&mut lt, 100..101, "QR");
    receives(&mut body, 100..101, "QR");
    let mut recents = Recents::default();
    let mut look = |house: &House| {
        let store = house.desk.as_ref().unwrap().store();
        recents.follow(&store.read(), store.size(), house.now).unwrap();
        recents.storms(&store.read(), on(house.now)).unwrap()
    };
    assert!(look(&lt).is_empty());
    // Whoever has the key of the bureau withdraws all of it.
    let withdrawn = RecallOrder { ground: RecallGround::Withdrawn, ..order(RecallKind::Delete) };
    let all: Vec<AlertId> = {
        let desk = stolen.desk.as_ref().unwrap();
        desk.store().read().alerts(None, 100).unwrap().into_iter().map(|it| it.alert).collect()
    };
    for alert in &all {
        stolen.hands(alert, HolderKind::Gateway, "gw-lt");
    }
    stolen.with(|desk, act| desk.order_bureau("QQ", &withdrawn, &Terms::default(), act).unwrap());
    stolen.ticks();
    carry(&mut stolen, &mut lt);
    assert_eq!(levels(&lt, Level::Suppressed), 50, "it protects at once");
    // A single recall of the body is not held up by it.
    let single = {
        let desk = body.desk.as_ref().unwrap();
        let rows = desk.store().read().alerts_of_bureau("QR", None, 9).unwrap();
        rows[0].alert.clone()
    };
    body.hands(&single, HolderKind::Gateway, "gw-lt");
    body.orders(&single, RecallKind::Delete);
    body.ticks();
    carry(&mut body, &mut lt);
    assert_eq!(levels(&lt, Level::Suppressed), 51);
    let storm = look(&lt);
    assert_eq!(storm, found(&lt), "followed or read from nothing");
    assert_eq!(storm.len(), 1, "the body is none: {storm:?}");
    assert_eq!((storm[0].by.as_str(), storm[0].recalls), ("exchange:qq-bureau", 50));
    assert_eq!((storm[0].storm, &storm[0].bureaus), (Storm::Many, &vec![("QQ".to_owned(), 50, 50)]));
    // One person contests all of it, a second proposes, a third undoes: to suspended, and the single recall stands.
    assert_eq!(undo(&mut lt, "Ugne", &storm[0].by, Undoing::Restore), (0, 50), "nothing was contested");
    assert_eq!(undo(&mut lt, "Ugne", &storm[0].by, Undoing::Contest), (50, 0));
    assert_eq!(undo(&mut lt, "Tadas", &storm[0].by, Undoing::Restore), (50, 0));
    assert_eq!(
        undo(&mut lt, "Tadas", &storm[0].by, Undoing::Restore),
        (0, 50),
        "the same person is no second one"
    );
    assert_eq!(undo(&mut lt, "Rasa", &storm[0].by, Undoing::Restore), (50, 0));
    assert_eq!((levels(&lt, Level::Suspended), levels(&lt, Level::Suppressed)), (50, 1));
    // An hour later it is none.
    lt.now += 3_600_000_001;
    assert!(look(&lt).is_empty() && found(&lt).is_empty());
    lt.with(|desk, act| desk.alarm(&storm[0], act).unwrap());
    lt.sound();
}
