//! What gateways tell each other beside recalls, with real homes: who hears it, what comes of it, and what never goes out.
//!
//! Promise: what one court decided is known at the next border, and neither protection nor a person is ever told (P4, P10, P11).

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops where something is wrong")]

use crate::gateways::{House, acquaint, carry};
use desk::exchange::{ExchangeError, Telling};
use exchange::message::{Said, tell};
use terms::exchange::{MessageKind, TakenAs};
use terms::id::RegisterId;
use terms::register::{Refusal, RegisterEntry, RegisterKind};
use terms::{Effect, Level};

const REFUSAL: &str = r#"{"about":{"alerts":["ALERT"],"subject":{"names":[{"text":"Danil Merkuse"}],"born":{"date":"1984-03-09"}}},"requesting_state":"QQ","refused_by":{"state":"LT","name":"Court of Appeal of Lithuania"},"on":"2026-11-02","final":true,"ground":"human_rights"}"#;
const PROTECTION: &str = r#"{"about":{"subject":{"names":[{"text":"Danil Merkuse"}],"born":{"date":"1984-03-09"}},"alerts":["ALERT"]},"kind":"refugee","against":["QQ"],"granted_by":{"state":"LT","name":"Migration Department"},"since":"2024-01-01"}"#;

/// Enters a record of a register in a home, about its own alert.
fn enters(house: &mut House, kind: RegisterKind, record: &str) -> RegisterId {
    let record = record.replace("ALERT", house.alert().as_str());
    house.with(|desk, act| {
        let mut all = wire::register::open(record.as_bytes(), "made", kind).unwrap().map(Result::unwrap);
        let mut id = None;
        desk.import(&mut all, act, &mut |it| id = Some(it.id)).unwrap();
        id.unwrap()
    })
}

fn tells(house: &mut House, what: &Telling) -> Result<Vec<String>, String> {
    house
        .with(|desk, act| desk.tell_peers(what, &[], &[], act))
        .map(|it| it.1)
        .map_err(|error| error.to_string())
}

fn findings(house: &House) -> Vec<(String, Effect)> {
    let desk = house.desk.as_ref().unwrap();
    let examined = desk.store().read().examined(&house.alert()).unwrap().unwrap();
    let all = examined.body.examination.findings.iter().map(|it| (it.rule.to_string(), it.effect));
    all.filter(|it| it.0.starts_with("person.")).collect()
}

fn entries(house: &House) -> u64 {
    house.desk.as_ref().unwrap().store().size()
}

/// Lithuania, Czechia, Belarus, and the state that sent the alert, which all have it.
fn states() -> (House, House, House, House) {
    let mut lt = House::of_state("gw-lt", "LT");
    let mut cz = House::of_state("gw-cz", "CZ");
    let mut by = House::of_state("gw-by", "BY");
    let mut qq = House::of_state("gw-qq", "QQ");
    acquaint(&mut [&mut lt, &mut cz, &mut by, &mut qq]);
    for house in [&mut lt, &mut cz, &mut by, &mut qq] {
        house.receives();
    }
    (lt, cz, by, qq)
}

#[test]
fn what_one_court_decided_is_known_at_the_next_border_and_nowhere_else() {
    let (mut lt, mut cz, mut by, mut qq) = states();
    assert_eq!(cz.level(), Some(Level::Reviewable));
    let id = enters(&mut lt, RegisterKind::Refusal, REFUSAL);
    let what = Telling::Register(id);
    let would = lt.with(|desk, act| desk.hearers(&what, &[], act.on).unwrap());
    assert_eq!(would.kind, MessageKind::Refusal);
    let hears: Vec<(&str, bool)> =
        would.hearers.iter().map(|it| (it.peer.as_str(), it.why_not.is_none())).collect();
    assert_eq!(hears, [("gw-by", false), ("gw-cz", true), ("gw-qq", false)]);
    assert!(lt.waits("gw-cz").is_empty(), "looking tells nobody");
    assert_eq!(tells(&mut lt, &what).unwrap(), ["gw-cz"]);
    assert!(lt.waits("gw-by").is_empty() && lt.waits("gw-qq").is_empty());
    // No name goes out, in no form.
    let (_, token) = lt.waits("gw-cz").remove(0);
    let seconds = lt.now.div_euclid(1_000_000);
    let known = cz.exchange();
    let came = exchange::read(&token, "gw-cz", &known.peers, seconds).unwrap();
    let Said::Told(entry) = &came.said else { panic!("expected what is told") };
    assert!(entry.about().unwrap().subject.is_none() && entry.about().unwrap().alerts.is_empty());
    let plain: Vec<u8> = token
        .split('.')
        .filter_map(|it| data_encoding::BASE64URL_NOPAD.decode(it.as_bytes()).ok())
        .flatten()
        .collect();
    assert!(!String::from_utf8_lossy(&plain).contains("Merkuse"));
    // It suspends at the next border, and the alert's person is found by the number alone.
    let took = carry(&mut lt, &mut cz);
    assert_eq!(took[0].taken, TakenAs::Done, "{}", took[0].says);
    assert_eq!(cz.level(), Some(Level::Suspended));
    assert!(findings(&cz).contains(&("person.extradition_refused".to_owned(), Effect::Suspend)));
    // Nothing goes back, and nothing is told twice or handed on.
    assert!(cz.waits("gw-lt").is_empty());
    assert_eq!(tells(&mut lt, &what).unwrap(), Vec::<String>::new());
    let register =
        RegisterId::from_tail(took[0].says.rsplit(' ').next().unwrap().trim_start_matches("register-"));
    assert!(tells(&mut cz, &Telling::Register(register)).unwrap_err().contains("handed on"));
    // The same again by another message adds no entry to the register.
    let before = findings(&cz);
    let again = tell(&lt.exchange().own, "gw-lt:99999", seconds, "gw-cz", entry).unwrap().1;
    assert_eq!(cz.takes(&again).unwrap().taken, TakenAs::Known);
    let size = entries(&cz);
    assert_eq!(cz.takes(&again).unwrap().taken, TakenAs::Known);
    assert_eq!(entries(&cz), size, "the same message acts once");
    assert_eq!(findings(&cz), before);
    assert_eq!((by.level(), qq.level()), (Some(Level::Reviewable), Some(Level::Reviewable)));
    assert!(by.waits("gw-lt").is_empty() && qq.waits("gw-lt").is_empty());
    for house in [lt, cz, by, qq] {
        house.sound();
    }
}

#[test]
fn p4_protection_is_never_told_nor_a_suspension_that_rests_on_it() {
    let (mut lt, _cz, _by, _qq) = states();
    let id = enters(&mut lt, RegisterKind::Protection, PROTECTION);
    assert_eq!(lt.level(), Some(Level::Suspended));
    assert!(tells(&mut lt, &Telling::Register(id)).unwrap_err().contains("protection is never told"));
    let suspended = Telling::Suspension(lt.alert());
    assert!(tells(&mut lt, &suspended).unwrap_err().contains("protection never is"));
    assert!(["gw-cz", "gw-by", "gw-qq"].iter().all(|it| lt.waits(it).is_empty()));
    // For another reason beside it, in the same bytes as without it.
    enters(&mut lt, RegisterKind::Refusal, REFUSAL);
    assert_eq!(tells(&mut lt, &suspended).unwrap(), ["gw-cz"]);
}

#[test]
fn a_suspension_is_looked_at_by_an_official_elsewhere_and_suspends_nothing_there() {
    let (mut lt, mut cz, _by, _qq) = states();
    let what = Telling::Suspension(lt.alert());
    assert!(tells(&mut lt, &what).unwrap_err().contains("not suspended here"));
    enters(&mut lt, RegisterKind::Refusal, REFUSAL);
    assert_eq!(tells(&mut lt, &what).unwrap(), ["gw-cz"]);
    let took = carry(&mut lt, &mut cz);
    assert_eq!(took[0].taken, TakenAs::Done);
    assert_eq!(cz.level(), Some(Level::Reviewable));
    assert!(findings(&cz).contains(&("person.suspended_elsewhere".to_owned(), Effect::Enhance)));
}

#[test]
fn p10_a_gateway_that_speaks_for_another_states_court_changes_nothing() {
    let (mut lt, mut cz, mut by, _qq) = states();
    let id = enters(&mut lt, RegisterKind::Refusal, REFUSAL);
    let told = lt.with(|desk, act| desk.hearers(&Telling::Register(id), &[], act.on).unwrap());
    let seconds = by.now.div_euclid(1_000_000);
    let forged = tell(&by.exchange().own, "gw-by:1", seconds, "gw-cz", &told.entry).unwrap().1;
    let took = cz.takes(&forged).unwrap();
    assert_eq!((took.taken, cz.level()), (TakenAs::Refused, Some(Level::Reviewable)));
    assert!(findings(&cz).is_empty(), "{:?}", findings(&cz));
    // Its own court's word is heard as that of a state whose entries can be bought.
    let RegisterEntry::Refusal(mut it) = told.entry else { panic!() };
    it.refused_by.state = "BY".to_owned();
    let own = RegisterEntry::Refusal(Refusal { ..it });
    let said = tell(&by.exchange().own, "gw-by:2", seconds, "gw-cz", &own).unwrap().1;
    assert_eq!(cz.takes(&said).unwrap().taken, TakenAs::Done);
    assert_eq!(cz.level(), Some(Level::Reviewable));
    assert_eq!(findings(&cz), [("person.extradition_refused".to_owned(), Effect::Enhance)]);
}

#[test]
fn what_is_told_before_the_alert_comes_meets_it_when_it_comes() {
    let mut lt = House::of_state("gw-lt", "LT");
    let mut cz = House::of_state("gw-cz", "CZ");
    acquaint(&mut [&mut lt, &mut cz]);
    lt.receives();
    let id = enters(&mut lt, RegisterKind::Refusal, REFUSAL);
    tells(&mut lt, &Telling::Register(id)).unwrap();
    carry(&mut lt, &mut cz);
    cz.receives();
    assert_eq!(cz.level(), Some(Level::Suspended));
}

#[test]
fn nobody_by_name_tells_nothing_and_nobody_hears_it_who_may_not() {
    let (mut lt, _cz, _by, _qq) = states();
    let id = enters(&mut lt, RegisterKind::Refusal, REFUSAL);
    let what = Telling::Register(id);
    let to = |name: &str| vec![name.to_owned()];
    for (name, why) in [("gw-qq", "sender"), ("gw-by", "not relied on"), ("gw-xx", "not known")] {
        let error = lt.with(|desk, act| desk.tell_peers(&what, &[], &to(name), act)).unwrap_err();
        assert!(matches!(&error, ExchangeError::Unheard(who, _) if who == name), "{error}");
        assert!(error.to_string().contains(why), "{error}");
    }
    let auto = lt.with(|desk, act| {
        act.actor = terms::Actor::Auto("a program".to_owned());
        desk.tell_peers(&what, &[], &[], act)
    });
    assert!(matches!(auto, Err(ExchangeError::Untold(_))));
    assert!(lt.waits("gw-cz").is_empty());
}
