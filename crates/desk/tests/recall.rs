//! Recall from end to end: what was called back is shown to nobody, whatever comes after; every holder owes an answer; a forged
//! recall is undone by two people; an erasure takes no debt away.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where something is wrong"
)]

use crate::server;
use std::path::PathBuf;

use casework::border::{Moment, Profile, ProfileValues};
use casework::recall::Terms;
use desk::border::{Asked, Border};
use desk::recall::recalls;
use desk::verification::DecideError;
use desk::{Act, Desk};
use entries::{Before, Entry, Examined, Owner, Time};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;
use store::{Erasure, NewEntry, StoreError, Whose};
use terms::alert::{Document, NameForm, Subject};
use terms::border::{Check, CheckPurpose, ReadFrom, Traveller, Word};
use terms::recall::{CopyMade, HolderKind, RecallEvent, RecallGround, RecallKind, RecallOrder, RecallStep};
use terms::verification::Official;
use terms::{Actor, AlertId, Date, Field, Level, Origin, Seq, Standing};

const HOUR: i64 = 3_600_000_000;
const DAY: i64 = 24 * HOUR;
/// 2026-11-22T09:00:00Z.
const NINE: i64 = 1_795_338_000_000_000;
const WHY: &str = "The registry of the court says so in writing.";

struct House {
    room: tempfile::TempDir,
    desk: Option<Desk>,
    rng: ChaCha8Rng,
    now: i64,
    /// Who acts; nobody is the command line.
    login: Option<String>,
}

fn on(micros: i64) -> Date {
    Moment::new(micros, 0).date()
}

fn official(person: &str, unit: &str, authority: Option<&str>) -> Official {
    Official {
        name: person.to_owned(),
        login: format!("{person}@gateway"),
        person: person.to_owned(),
        role: "verifying_official".to_owned(),
        unit: unit.to_owned(),
        authority: authority.map(str::to_owned),
    }
}

/// A killing, by a bureau of this class.
fn alert(bureau: &str, number: u32, name: &str) -> String {
    format!(
        r#"{{"channel":"interpol_red","bureau":"{bureau}","reference":"2026/{number}","issued":"2026-03-02","purpose":"arrest_for_prosecution","subject":{{"names":[{{"text":"{name}"}}],"born":{{"date":"1984-03-09"}},"sex":"M","nationalities":["QQ"],"documents":[{{"kind":"passport","number":"QQ7719{number}","state":"QQ"}}],"photograph":true,"physical":true}},"warrants":[{{"state":"{bureau}","reference":"77-{number}/26","authority":{{"name":"District court of Velmora","judicial":true,"appeal_to_court":true}},"issued":"2026-02-20","counts":[{{"charge":"Murder","language":"en","law":"Criminal Code Art 139","max_penalty_months":180}}],"facts":{{"text":"On 14 August 2025 in Velmora stabbed one man at the harbour; two witnesses saw it.","from":"2025-08-14","to":"2025-08-14","place":"Velmora","role":"principal"}},"in_absentia":false}}]}}"#
    )
}

impl House {
    fn new(bureau: &str) -> Self {
        Self::of(bureau, true)
    }

    fn of(bureau: &str, exercise: bool) -> Self {
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
            exercise,
        };
        let clock = || Time::from_micros(NINE).unwrap();
        let mut act =
            Act { actor: Actor::Auto("test".to_owned()), on: on(NINE), clock: &clock, rng: &mut rng };
        let elsewhere = store::Elsewhere { record: server::fresh(), keys: None };
        let desk =
            Desk::create_elsewhere(&room.path().join("home"), &options, &elsewhere, None, &mut act).unwrap();
        let mut house = Self { room, desk: Some(desk), rng, now: NINE, login: None };
        house.receives(&alert(bureau, 1, "Danil Merkuse"));
        house
    }

    fn home(&self) -> PathBuf {
        self.room.path().join("home")
    }

    fn with<T>(&mut self, run: impl FnOnce(&mut Desk, &mut Act<'_>) -> T) -> T {
        let now = self.now;
        let clock = move || Time::from_micros(now).unwrap();
        let actor = match &self.login {
            None => Actor::unverified("clerk"),
            Some(login) => Actor::Human {
                id: login.clone(),
                role: "verifying_official".to_owned(),
                login: Some(login.clone()),
            },
        };
        let mut act = Act { actor, on: on(now), clock: &clock, rng: &mut self.rng };
        run(self.desk.as_mut().unwrap(), &mut act)
    }

    fn receives(&mut self, text: &str) {
        self.login = None;
        self.with(|desk, act| {
            let mut records = wire::open(text.as_bytes(), "made", None).unwrap().map(Result::unwrap);
            desk.screen(Some("made"), "native", &mut records, act, &mut |_, _| Ok(())).unwrap();
        });
    }

    fn alert(&self) -> AlertId {
        self.desk.as_ref().unwrap().store().read().alerts(None, 1).unwrap()[0].alert.clone()
    }

    /// The word of a booth for the person of the alert, document read.
    fn booth(&mut self) -> (Word, String) {
        let subject = Subject {
            names: vec![NameForm::plain("MERKUSE DANIL")],
            born: Field::notice("1984-03-09".parse().unwrap()),
            documents: Field::Known(
                vec![Document {
                    kind: "passport".to_owned(),
                    number: "QQ77191".to_owned(),
                    state: Some("QQ".to_owned()),
                }],
                Origin::Official,
            ),
            ..Subject::default()
        };
        let check = Check {
            traveller: Traveller::new(subject, ReadFrom::Mrz),
            purpose: CheckPurpose::Border,
            place: None,
            compared: Vec::new(),
        };
        let at = Moment::new(self.now, 0);
        let asked = [Asked { check, at, with_child: false, original: Vec::new(), after: None }];
        let profile = Profile::new(ProfileValues {
            state: "LT".to_owned(),
            duty_number: "4400".to_owned(),
            child_protection_number: "4410".to_owned(),
            second_line_minutes: 15,
            meanwhile: Vec::new(),
            judge_within_hours: Some(24),
            referral_hours: 24,
            registers_abroad: Vec::new(),
        })
        .unwrap();
        self.login = None;
        let answer = self.with(|desk, act| {
            let border = Border::open(desk.store()).unwrap();
            desk.check(&border, &profile, &asked, act).unwrap().remove(0).outcome.answer
        });
        (answer.word, answer.headline.to_string())
    }

    fn sound(mut self) {
        self.desk.as_mut().unwrap().checkpoint().unwrap();
        drop(self.desk.take());
        let report = store::verify(&self.home(), None);
        let problems: Vec<_> = report.problems.iter().map(ToString::to_string).collect();
        assert!(report.is_sound(), "{problems:?}");
    }
}

fn milda() -> Official {
    official("Milda", "desk", None)
}

fn holder(kind: HolderKind, holder: &str) -> CopyMade {
    CopyMade {
        kind,
        holder: holder.to_owned(),
        system: "a system".to_owned(),
        purpose: "border checks".to_owned(),
        handed: 0,
        retention: None,
        by: None,
    }
}

fn deletion() -> RecallOrder {
    RecallOrder {
        kind: RecallKind::Delete,
        ground: RecallGround::Commission,
        authority: "Commission for the Control of Files".to_owned(),
        reference: "CCF/2026/17".to_owned(),
        decided: "2026-11-20".parse().unwrap(),
        on_merits: true,
        challenged: false,
        parts: Vec::new(),
        reasons: "The data do not comply with the rules.".to_owned(),
        by: milda(),
        at: 0,
        window: 0,
    }
}

impl House {
    fn copied(&mut self, kind: HolderKind, name: &str) -> Seq {
        let alert = self.alert();
        self.login = None;
        self.with(|desk, act| desk.hand_over(&alert, holder(kind, name), act).unwrap())
    }

    fn ordered(&mut self, order: RecallOrder) -> Result<Seq, DecideError> {
        let alert = self.alert();
        self.login = Some(order.by.login.clone());
        self.with(|desk, act| desk.order_recall(&alert, order, &Terms::default(), act))
    }

    fn said(&mut self, copy: Seq, step: RecallStep) -> Result<Seq, DecideError> {
        let (alert, by) = (self.alert(), milda());
        self.login = Some(by.login.clone());
        let says = "Looked through the system by name and number: nothing is left.".to_owned();
        let event = RecallEvent {
            step,
            recall: Seq(0),
            copy: Some(copy),
            number: None,
            says,
            digest: None,
            by: vec![by],
            at: 0,
            next: None,
        };
        self.with(|desk, act| desk.receipt(&alert, event, &Terms::default(), act))
    }

    fn ticks(&mut self) -> Vec<(Seq, RecallStep, u8)> {
        self.login = None;
        let ticked = self.with(|desk, act| desk.tick_recalls(&Terms::default(), act).unwrap());
        assert!(!ticked.more);
        ticked.told.into_iter().map(|(_, copy, step, number)| (copy, step, number)).collect()
    }

    fn level(&self) -> Level {
        self.desk.as_ref().unwrap().store().read().alert(&self.alert()).unwrap().unwrap().level.unwrap()
    }

    fn owed(&self) -> usize {
        let store = self.desk.as_ref().unwrap().store();
        let known = recalls(&store.read(), &self.alert()).unwrap().unwrap();
        known.copies.iter().filter(|it| it.row.next.is_some()).count()
    }

    /// Works on the record itself, with no desk between.
    fn beneath<T>(&mut self, work: impl FnOnce(&mut store::Store, Time, &mut ChaCha8Rng) -> T) -> T {
        drop(self.desk.take());
        let mut store = store::Store::open(self.home()).unwrap();
        let done = work(&mut store, Time::from_micros(self.now).unwrap(), &mut self.rng);
        drop(store);
        self.desk = Some(Desk::open(&self.home(), None).unwrap());
        done
    }

    fn again(&mut self) {
        drop(self.desk.take());
        self.desk = Some(Desk::open(&self.home(), None).unwrap());
    }
}

#[test]
fn p5_what_was_called_back_is_shown_to_nobody_whatever_comes_after() {
    let mut house = House::new("CZ");
    assert_eq!(house.booth().0, Word::UnderReview);
    house.ordered(deletion()).unwrap();
    let (alert, text) = (house.alert(), alert("CZ", 1, "Danil Merkuse"));
    for turn in 0..3 {
        assert_eq!((house.level(), house.booth().0), (Level::Suppressed, Word::NoAlert), "{turn}");
        {
            let store = house.desk.as_ref().unwrap().store();
            assert!(desk::shown(&store.read(), &alert, house.now).unwrap().is_none());
        }
        // The same again, the same with other words, a day later, and opened anew.
        house.receives(&text);
        house.receives(&text.replace("at the harbour", "near the harbour, at night"));
        house.now += DAY;
        house.again();
    }
    // No decision opens it, and nothing but two people behind a recall that was undone raises it.
    let day = on(house.now);
    let store_refuses = house.beneath(|store, now, rng| {
        let row = store.read().alert(&alert).unwrap().unwrap();
        let newest = store.read().examined(&alert).unwrap().unwrap().body.clone();
        let body = Examined {
            standing: Standing { level: Level::Suspended, ..newest.standing.clone() },
            before: Some(Before::of(&newest.standing)),
            ..newest
        };
        let mut batch = store.batch(now, rng).unwrap();
        batch.append(NewEntry {
            entry: Entry::Examined(Box::new(body)),
            actor: Actor::Auto("raises".to_owned()),
            effective: day,
            alert: Some(alert.clone()),
            owner: Owner::Subject(row.owner),
            caused_by: None,
            original: &[],
            decided_on: None,
        })
    });
    assert!(matches!(store_refuses, Err(StoreError::Raises { .. })), "{store_refuses:?}");
    house.sound();
}

#[test]
fn p7_every_holder_owes_an_answer_and_each_says_a_thing_once() {
    let mut house = House::new("CZ");
    let system = house.copied(HolderKind::NationalSystem, "Border police");
    let court = house.copied(HolderKind::Court, "Regional court");
    assert!(house.said(system, RecallStep::Purged).is_err(), "nothing was called back");
    assert!(house.ticks().is_empty());
    house.ordered(deletion()).unwrap();
    assert!(matches!(house.ordered(deletion()), Err(DecideError::Against(_))), "it is called back once");
    assert_eq!(house.ticks(), [(system, RecallStep::Sent, 1), (court, RecallStep::Sent, 1)]);
    assert!(house.ticks().is_empty(), "what was done is not done again");
    house.said(court, RecallStep::Accepted).unwrap();
    assert!(house.said(court, RecallStep::Accepted).is_err());
    house.now += DAY;
    assert_eq!(house.ticks(), [(system, RecallStep::Reminded, 2)]);
    house.said(system, RecallStep::Purged).unwrap();
    // It is asked again, and what it said was not true.
    house.now += 14 * DAY;
    assert_eq!(house.ticks(), [(system, RecallStep::SpotAsked, 3)]);
    house.said(system, RecallStep::SpotFailed).unwrap();
    assert_eq!(house.ticks(), [(system, RecallStep::SupervisorTold, 4)]);
    house.said(system, RecallStep::Purged).unwrap();
    house.said(system, RecallStep::SpotPassed).unwrap();
    assert_eq!(house.owed(), 0);
    // A copy that turns up is owed at once.
    let late = house.copied(HolderKind::PaperFile, "Police station 4");
    assert_eq!(house.ticks(), [(late, RecallStep::Sent, 1)]);
    house.again();
    assert_eq!(house.owed(), 1);
    house.sound();
}

#[test]
fn p10_a_forged_recall_is_undone_by_two_people_to_suspended_and_every_holder_is_told() {
    let mut house = House::new("CZ");
    let system = house.copied(HolderKind::NationalSystem, "Border police");
    house.ordered(deletion()).unwrap();
    house.ticks();
    house.said(system, RecallStep::Purged).unwrap();
    let alert = house.alert();
    let mut acts = |by: &Official, what: u8| {
        house.login = Some(by.login.clone());
        house.with(|desk, act| match what {
            0 => desk.contest_recall(&alert, by, WHY, act),
            1 => desk.propose_restore(&alert, by, WHY, act),
            _ => desk.restore_recalled(&alert, by, WHY, act),
        })
    };
    let (daiva, jonas) = (official("Daiva", "prosecution", None), official("Jonas", "review", None));
    assert!(acts(&jonas, 1).is_err(), "nobody contests it");
    acts(&daiva, 0).unwrap();
    assert!(acts(&milda(), 1).is_err(), "whoever entered it undoes nothing");
    acts(&daiva, 1).unwrap();
    assert!(acts(&daiva, 2).is_err(), "one person is not two");
    acts(&jonas, 2).unwrap();
    assert_eq!((house.level(), house.booth().0), (Level::Suspended, Word::Suspended));
    assert_eq!(house.ticks(), [(system, RecallStep::Sent, 1)], "the holder is told that it holds no more");
    house.said(system, RecallStep::Suppressed).unwrap();
    assert_eq!(house.owed(), 0);
    // Whoever acts signs under a login of their own.
    house.login = Some("somebody else".to_owned());
    let other = house.with(|desk, act| desk.contest_recall(&alert, &daiva, WHY, act));
    assert!(matches!(other, Err(DecideError::OtherLogin(_))));
    house.sound();
}

#[test]
fn a_suspension_and_a_correction_leave_what_they_leave() {
    let mut house = House::new("CZ");
    let correct = RecallOrder {
        kind: RecallKind::Correct,
        ground: RecallGround::Corrected,
        on_merits: false,
        parts: vec!["date of birth".to_owned()],
        ..deletion()
    };
    house.ordered(correct).unwrap();
    assert_eq!(house.level(), Level::Reviewable);
    let suspend = RecallOrder { kind: RecallKind::Suspend, ground: RecallGround::Court, ..deletion() };
    house.ordered(suspend).unwrap();
    assert_eq!((house.level(), house.booth().0), (Level::Suspended, Word::Suspended));
    house.ordered(deletion()).unwrap();
    assert_eq!(house.level(), Level::Suppressed);
    house.sound();
}

#[test]
fn a_clock_that_was_set_a_year_ahead_silences_nobody_for_a_year() {
    let mut house = House::of("CZ", false);
    let system = house.copied(HolderKind::NationalSystem, "Border police");
    house.ordered(deletion()).unwrap();
    house.now += 400 * DAY;
    assert!(house.ticks().is_empty(), "the time is in doubt");
    house.now -= 400 * DAY;
    assert_eq!(house.ticks(), [(system, RecallStep::Sent, 1)]);
    house.now += DAY;
    assert_eq!(house.ticks(), [(system, RecallStep::Reminded, 2)]);
}

#[test]
fn an_erasure_takes_no_debt_away() {
    let mut house = House::new("CZ");
    let system = house.copied(HolderKind::NationalSystem, "Border police");
    house.ordered(deletion()).unwrap();
    house.ticks();
    let alert = house.alert();
    let day = on(house.now);
    house.beneath(|store, now, rng| {
        let erasure = Erasure {
            whose: &Whose::Alert(alert.clone()),
            actor: &Actor::unverified("clerk"),
            ground: "the person chose it",
            effective: day,
        };
        store.erase(&erasure, now, rng).unwrap();
    });
    assert_eq!(house.level(), Level::Erased);
    house.now += DAY;
    assert_eq!(house.ticks(), [(system, RecallStep::Reminded, 2)], "the holder still owes an answer");
    let late = house.copied(HolderKind::PaperFile, "Police station 4");
    assert_eq!(house.ticks(), [(late, RecallStep::Sent, 1)]);
    house.said(system, RecallStep::Purged).unwrap();
    house.sound();
}

#[test]
fn all_of_this_holds_on_postgresql() {
    server::again_on_postgresql(module_path!());
}
