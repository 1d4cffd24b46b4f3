//! Re-entry: a case that was decided comes again through another bureau, channel and spelling, after its person was erased; it
//! arrives suspended with the link. A namesake and another case of the same person do not.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where something is wrong"
)]

use crate::server;
use std::path::PathBuf;

use casework::border::Moment;
use casework::recall::Terms;
use casework::watch;
use desk::clocks::ClockTerms;
use desk::verification::DecideError;
use desk::watch::watches;
use desk::{Act, Desk};
use entries::Time;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;
use terms::clock::ClockRule;
use terms::finding::Effect;
use terms::recall::{RecallGround, RecallKind, RecallOrder};
use terms::verification::Official;
use terms::{Actor, AlertId, Date, Level, Seq};

const DAY: i64 = 24 * 3_600_000_000;
/// 2026-11-22T09:00:00Z.
const NINE: i64 = 1_795_338_000_000_000;
const WHY: &str = "The same warrant and the same account of the facts, read side by side.";

fn on(micros: i64) -> Date {
    Moment::new(micros, 0).date()
}

fn official() -> Official {
    Official {
        name: "Milda".to_owned(),
        login: "Milda@gateway".to_owned(),
        person: "Milda".to_owned(),
        role: "verifying_official".to_owned(),
        unit: "desk".to_owned(),
        authority: None,
    }
}

/// One alert: bureau, channel, number, name, date of birth, warrant, year of the acts.
struct Sent<'a> {
    bureau: &'a str,
    channel: &'a str,
    number: &'a str,
    name: &'a str,
    born: &'a str,
    warrant: &'a str,
    year: u16,
}

const FIRST: Sent<'_> = Sent {
    bureau: "QQ",
    channel: "interpol_red",
    number: "2026/1",
    name: "BALTRUKOVA Ilinca",
    born: "1988-03-12",
    warrant: "17-243/31",
    year: 2021,
};
/// The same case: another state sends it as a diffusion, spelled in another script.
const AGAIN: Sent<'_> =
    Sent {
        bureau: "QR", channel: "diffusion", number: "77/2027", name: "Ілінка Балтрукова", ..FIRST
    };

impl Sent<'_> {
    fn json(&self) -> String {
        let Sent { bureau, channel, number, name, born, warrant, year } = self;
        format!(
            r#"{{"channel":"{channel}","bureau":"{bureau}","reference":"{number}","issued":"2026-03-02","purpose":"arrest_for_prosecution","subject":{{"names":[{{"text":"{name}"}}],"born":{{"date":"{born}"}},"sex":"F","nationalities":["QQ"],"documents":[]}},"warrants":[{{"state":"QQ","reference":"{warrant}","authority":{{"name":"District court of Velmora","judicial":true,"appeal_to_court":true}},"issued":"2026-02-20","counts":[{{"charge":"Fraud","language":"en","law":"Criminal Code Art 209","max_penalty_months":84}}],"facts":{{"text":"Between January and June {year} in Velmora sold shares that were not hers.","from":"{year}-01-10","to":"{year}-06-20","place":"Velmora","role":"principal"}},"in_absentia":false}}]}}"#
        )
    }
}

struct House {
    room: tempfile::TempDir,
    desk: Option<Desk>,
    rng: ChaCha8Rng,
    now: i64,
}

impl House {
    fn new() -> Self {
        let room = tempfile::tempdir().unwrap();
        let mut rng = ChaCha8Rng::seed_from_u64(7);
        let options = store::Options {
            origin: "test.home".to_owned(),
            release: "test".to_owned(),
            id_seed: Some([3; 32]),
            root_key: None,
            actor: Actor::Auto("test".to_owned()),
            effective: on(NINE),
            state: Some("LT".to_owned()),
            exercise: true,
        };
        let clock = || Time::from_micros(NINE).unwrap();
        let mut act =
            Act { actor: Actor::Auto("test".to_owned()), on: on(NINE), clock: &clock, rng: &mut rng };
        let elsewhere = store::Elsewhere { record: server::fresh(), keys: None };
        let desk =
            Desk::create_elsewhere(&room.path().join("home"), &options, &elsewhere, None, &mut act).unwrap();
        Self { room, desk: Some(desk), rng, now: NINE }
    }

    fn home(&self) -> PathBuf {
        self.room.path().join("home")
    }

    fn with<T>(&mut self, run: impl FnOnce(&mut Desk, &mut Act<'_>) -> T) -> T {
        let now = self.now;
        let clock = move || Time::from_micros(now).unwrap();
        let login = "Milda@gateway".to_owned();
        let actor = Actor::Human {
            id: "Milda".to_owned(),
            role: "verifying_official".to_owned(),
            login: Some(login),
        };
        let mut act = Act { actor, on: on(now), clock: &clock, rng: &mut self.rng };
        run(self.desk.as_mut().unwrap(), &mut act)
    }

    fn receives(&mut self, sent: &Sent<'_>) -> AlertId {
        self.now += 1_000_000;
        let mut id = None;
        self.with(|desk, act| {
            let text = sent.json();
            let mut records = wire::open(text.as_bytes(), "made", None).unwrap().map(Result::unwrap);
            desk.screen(Some("made"), "native", &mut records, act, &mut |_, it| {
                id = Some(it.id);
                Ok(())
            })
            .unwrap();
        });
        id.unwrap()
    }

    fn calls_back(&mut self, alert: &AlertId, on_merits: bool) -> Seq {
        let order = RecallOrder {
            kind: RecallKind::Delete,
            ground: RecallGround::Commission,
            authority: "Commission for the Control of Files".to_owned(),
            reference: "CCF/2026/17".to_owned(),
            decided: on(NINE),
            on_merits,
            challenged: false,
            parts: Vec::new(),
            reasons: "The data do not comply with the rules.".to_owned(),
            by: official(),
            at: 0,
            window: 0,
        };
        self.with(|desk, act| desk.order_recall(alert, order, &Terms::default(), act).unwrap())
    }

    fn erases(&mut self, alert: &AlertId) {
        // The window in which the recall can be contested is over.
        self.now += 31 * DAY;
        let ground = "Directive (EU) 2016/680 Art 16(2): the purpose is gone.";
        let erased = self.with(|desk, act| desk.erase(alert, &official(), ground, false, act).unwrap());
        assert_eq!(erased.found, Vec::<String>::new());
    }

    /// Level, and the effect of the link with the ground of a named person's word.
    fn stands(&self, alert: &AlertId) -> (Level, Option<Effect>) {
        let reader = self.desk.as_ref().unwrap().store().read();
        let examined = reader.examined(alert).unwrap().unwrap();
        let examined = &examined.body;
        let link = examined.examination.findings.iter().find(|it| it.rule.as_str() == "relay.reentry");
        (examined.standing.level, link.map(|it| it.effect))
    }

    fn watch(&self) -> Seq {
        watches(&self.desk.as_ref().unwrap().store().read(), None).unwrap()[0].row.seq
    }

    fn sound(mut self) {
        self.desk.as_mut().unwrap().checkpoint().unwrap();
        drop(self.desk.take());
        let report = store::verify(&self.home(), None);
        let problems: Vec<_> = report.problems.iter().map(ToString::to_string).collect();
        assert!(report.is_sound(), "{problems:?}");
    }
}

/// A home where the first alert was deleted on the merits and its person erased.
fn erased() -> House {
    let mut house = House::new();
    let first = house.receives(&FIRST);
    house.calls_back(&first, true);
    house.erases(&first);
    house
}

#[test]
fn p6_the_same_case_from_another_bureau_as_a_diffusion_arrives_suspended_after_the_erasure() {
    let mut house = erased();
    let again = house.receives(&AGAIN);
    assert_eq!(house.stands(&again), (Level::Suspended, Some(Effect::Suspend)));
    let clocks = house.desk.as_ref().unwrap().store().read().clocks_of(&again).unwrap();
    let clock = clocks.iter().find(|it| it.clock.rule == ClockRule::ReentryLink).expect("four hours");
    assert_eq!(clock.due - clock.since, 4 * 3_600_000_000);
    house.sound();
}

#[test]
fn another_person_another_case_and_a_decision_on_a_form_alone_make_no_link() {
    let mut house = erased();
    // A namesake born on another day, wanted for the same acts.
    let namesake = house.receives(&Sent { number: "78/2027", born: "1979-08-30", ..AGAIN });
    assert_eq!(house.stands(&namesake).1, None);
    // The same person, another case: it is asked, and nothing is stopped by it.
    let other = Sent { number: "79/2027", warrant: "44-901/26", year: 2025, ..AGAIN };
    let other = house.receives(&other);
    let (level, link) = house.stands(&other);
    assert_eq!((level, link), (Level::Reviewable, Some(Effect::Question)));
    let mut house = House::new();
    let first = house.receives(&FIRST);
    house.calls_back(&first, false);
    assert!(watches(&house.desk.as_ref().unwrap().store().read(), None).unwrap().is_empty());
    house.sound();
}

#[test]
fn a_named_person_says_whether_it_is_the_case_and_the_clock_ends() {
    let mut house = erased();
    let again = house.receives(&AGAIN);
    let watch = house.watch();
    let refused = house.with(|desk, act| desk.say_link(&again, watch, true, &official(), "yes", act));
    assert!(matches!(refused, Err(DecideError::Against(_))));
    let none = house.with(|desk, act| desk.say_link(&again, Seq(1), true, &official(), WHY, act));
    assert!(matches!(none, Err(DecideError::Against(_))));
    house.with(|desk, act| desk.say_link(&again, watch, true, &official(), WHY, act).unwrap());
    assert_eq!(house.stands(&again), (Level::Suspended, Some(Effect::Suspend)));
    let clocks = house.desk.as_ref().unwrap().store().read().clocks_of(&again).unwrap();
    assert!(clocks.iter().all(|it| it.clock.rule != ClockRule::ReentryLink || !it.state.is_open()));
    // It is another case after all: what it finds stops nothing any more, and nobody raised the level.
    house.with(|desk, act| desk.say_link(&again, watch, false, &official(), WHY, act).unwrap());
    assert_eq!(house.stands(&again), (Level::Suspended, Some(Effect::Note)));
    house.sound();
}

#[test]
fn the_person_may_want_no_fingerprints_and_then_the_case_is_not_recognised() {
    let mut house = erased();
    let watch = house.watch();
    house.with(|desk, act| desk.end_watch(watch, "the person wants none", act).unwrap());
    let again = house.receives(&AGAIN);
    assert_eq!(house.stands(&again).1, None);
    assert!(watches(&house.desk.as_ref().unwrap().store().read(), None).unwrap().is_empty());
    house.sound();
}

#[test]
fn fingerprints_end_with_their_term_unless_a_named_person_renews_it() {
    let mut house = erased();
    let watch = house.watch();
    house.now = NINE + 4 * 365 * DAY;
    let until = house.with(|desk, act| desk.renew_watch(watch, &official(), WHY, act).unwrap());
    assert_eq!(until, "2035-11-21".parse().unwrap());
    house.now = NINE + 6 * 365 * DAY;
    assert!(house.with(|desk, act| desk.tick_watches(act).unwrap()).is_empty());
    let again = house.receives(&AGAIN);
    assert_eq!(house.stands(&again).0, Level::Suspended);
    house.sound();
}

#[test]
fn a_jurisdiction_that_keeps_none_keeps_none() {
    let none = ClockTerms { watch: watch::Terms { kept: false, years: 5 }, ..ClockTerms::default() };
    let mut house = House::new();
    house.desk.as_mut().unwrap().keep_time_by(none);
    let first = house.receives(&FIRST);
    house.calls_back(&first, true);
    assert!(watches(&house.desk.as_ref().unwrap().store().read(), None).unwrap().is_empty());
    // What was kept before ends with the next tick.
    let mut house = erased();
    let none = ClockTerms { watch: watch::Terms { kept: false, years: 5 }, ..ClockTerms::default() };
    house.desk.as_mut().unwrap().keep_time_by(none);
    assert_eq!(house.with(|desk, act| desk.tick_watches(act).unwrap()).len(), 1);
    house.sound();
}
