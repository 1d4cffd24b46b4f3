//! Clocks from end to end: what begins them, what meets them, what a tick finds, and what goes out to a sender.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where something is wrong"
)]

use casework::border::sheet::{Filled, Reply, Tick};
use casework::border::{Moment, Profile, ProfileValues};
use casework::clock::end::NotExtended;
use casework::clock::{ArrestTerm, ArrestTerms};
use casework::verification::Powers;
use desk::border::{Answered, Asked, Border};
use desk::clocks::{ClockError, ClockTerms, Ticked};
use desk::{Act, Desk};
use entries::{Entry, Time};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use store::{Content, Erasure, Whose};
use terms::alert::{Document, NameForm, Subject};
use terms::border::{Check, CheckPurpose, ReadFrom, Traveller, Word};
use terms::clock::{ClockHolder, ClockRef, ClockRule, ClockState};
use terms::register::RegisterKind;
use terms::verification::{
    Decision, DecisionKind, GroupAtRisk, Official, OfficialReading, OwnProsecutor, Reading, Step, StepAnswer,
};
use terms::{Actor, AlertId, Date, Field, Measure, Origin, Seq};

const MINUTE: i64 = 60_000_000;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;
/// 2026-11-22T09:00:00Z, a Sunday.
const NINE: i64 = 1_795_338_000_000_000;
/// The Monday after, 18:00: the usual day of letters.
const MONDAY: i64 = NINE + 33 * HOUR;
const WHY: &str = "The warrant names act, place and two witnesses; nothing on file speaks against it.";

fn on(micros: i64) -> Date {
    Moment::new(micros, 0).date()
}

fn profile() -> Profile {
    Profile::new(ProfileValues {
        state: "LT".to_owned(),
        duty_number: "4400".to_owned(),
        child_protection_number: "4410".to_owned(),
        second_line_minutes: 15,
        meanwhile: Vec::new(),
        judge_within_hours: Some(24),
        referral_hours: 24,
        registers_abroad: Vec::new(),
    })
    .unwrap()
}

fn killing(bureau: &str, number: u32) -> String {
    made(bureau, number, "Danil Merkuse", "Murder", "stabbed one man at the harbour; two witnesses saw it")
}

fn fraud(bureau: &str, number: u32) -> String {
    made(
        bureau,
        number,
        "Danil Merkuse",
        "Fraud on a large scale",
        "sold goods that did not exist to nine buyers",
    )
}

/// A complete alert.
fn made(bureau: &str, number: u32, name: &str, charge: &str, facts: &str) -> String {
    format!(
        r#"{{"channel":"interpol_red","bureau":"{bureau}","reference":"2026/{number}","issued":"2026-03-02","purpose":"arrest_for_prosecution","subject":{{"names":[{{"text":"{name}"}}],"born":{{"date":"1984-03-09"}},"sex":"M","nationalities":["QQ"],"documents":[{{"kind":"passport","number":"QQ7719{number}","state":"QQ"}}],"photograph":true,"physical":true}},"warrants":[{{"state":"{bureau}","reference":"77-{number}/26","authority":{{"name":"District court of Velmora","judicial":true,"appeal_to_court":true}},"issued":"2026-02-20","counts":[{{"charge":"{charge}","language":"en","law":"Criminal Code Art 139","max_penalty_months":180}}],"facts":{{"text":"On 14 August 2025 in Velmora {facts}.","from":"2025-08-14","to":"2025-08-14","place":"Velmora","role":"principal"}},"in_absentia":false}}]}}"#
    )
}

/// The same without what a sender has to give.
fn gaps(text: &str) -> String {
    text.replace(r#""born":{"date":"1984-03-09"}"#, r#""born":null"#)
        .replace(r#""judicial":true,"appeal_to_court":true"#, r#""judicial":false,"appeal_to_court":null"#)
}

struct House {
    room: tempfile::TempDir,
    desk: Option<Desk>,
    rng: ChaCha8Rng,
    now: i64,
    actor: Actor,
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
            exercise: false,
        };
        let clock = || Time::from_micros(NINE).unwrap();
        let mut act =
            Act { actor: Actor::Auto("test".to_owned()), on: on(NINE), clock: &clock, rng: &mut rng };
        let mut desk = Desk::create(&room.path().join("home"), &options, None, &mut act).unwrap();
        let pairs = [("CZ".to_owned(), ArrestTerm::ets_24())].into();
        desk.keep_time_by(ClockTerms {
            arrest: ArrestTerms { pairs, own_law: None },
            ..ClockTerms::default()
        });
        Self { room, desk: Some(desk), rng, now: NINE, actor: Actor::unverified("Officer 4471") }
    }

    fn with<T>(&mut self, run: impl FnOnce(&mut Desk, &mut Act<'_>) -> T) -> T {
        let now = self.now;
        let clock = move || Time::from_micros(now).unwrap();
        let mut act = Act { actor: self.actor.clone(), on: on(now), clock: &clock, rng: &mut self.rng };
        run(self.desk.as_mut().unwrap(), &mut act)
    }

    fn by(mut self, name: &str) -> Self {
        self.actor = Actor::unverified(name);
        self
    }

    fn receives(&mut self, text: &str) {
        self.with(|desk, act| {
            let mut records = wire::open(text.as_bytes(), "made", None).unwrap().map(Result::unwrap);
            desk.screen(Some("made"), "native", &mut records, act, &mut |_, _| Ok(())).unwrap();
        });
    }

    fn protects(&mut self, against: &str) {
        let text = format!(
            r#"{{"about":{{"subject":{{"names":[{{"text":"Danil Merkuse"}}],"born":"1984-03-09"}}}},"kind":"refugee","against":["{against}"],"granted_by":{{"state":"LT","name":"Migration Department"}},"since":"2022-05-01"}}"#
        );
        self.with(|desk, act| {
            let entries = wire::register::open(text.as_bytes(), "made", RegisterKind::Protection).unwrap();
            desk.import(&mut entries.map(Result::unwrap), act, &mut |_| ()).unwrap();
        });
    }

    fn alert(&self) -> AlertId {
        self.desk.as_ref().unwrap().store().read().alerts(None, 1).unwrap()[0].alert.clone()
    }

    /// The person of the alert, by name or with the document.
    fn meets(&mut self, document: bool) -> Answered {
        let subject = Subject {
            names: vec![NameForm::plain("MERKUSE DANIL")],
            born: Field::notice("1984-03-09".parse().unwrap()),
            documents: if document {
                let of = |number: &str| Document {
                    kind: "passport".to_owned(),
                    number: number.to_owned(),
                    state: Some("QQ".to_owned()),
                };
                Field::Known(vec![of("QQ77191")], Origin::Official)
            } else {
                Field::Unknown
            },
            ..Subject::default()
        };
        let check = Check {
            traveller: Traveller::new(subject, if document { ReadFrom::Mrz } else { ReadFrom::Typed }),
            purpose: CheckPurpose::Border,
            place: None,
            compared: Vec::new(),
        };
        let at = Moment::new(self.now, 0);
        let asked = [Asked { check, at, with_child: false, original: Vec::new(), after: None }];
        self.with(|desk, act| {
            let border = Border::open(desk.store()).unwrap();
            desk.check(&border, &profile(), &asked, act).unwrap().remove(0)
        })
    }

    fn ticks(&mut self) -> Ticked {
        self.with(|desk, act| desk.tick(act).unwrap())
    }

    /// Rules of the clocks of the first alert, with what became of them.
    fn clocks(&self) -> Vec<(ClockRule, ClockState)> {
        let lines = self.desk.as_ref().unwrap().clocks_of(&self.alert()).unwrap();
        lines.iter().map(|it| (it.clock.clock.rule, it.clock.state)).collect()
    }

    #[track_caller]
    fn state(&self, rule: ClockRule) -> ClockState {
        let all = self.clocks();
        let found = all.iter().rev().find(|it| it.0 == rule);
        found.unwrap_or_else(|| panic!("no clock {}: {all:?}", rule.code())).1
    }

    fn reference(&self, rule: ClockRule) -> ClockRef {
        let lines = self.desk.as_ref().unwrap().clocks_of(&self.alert()).unwrap();
        lines.iter().rev().find(|it| it.clock.clock.rule == rule).unwrap().clock.clock
    }

    fn answers(&mut self, rule: ClockRule, says: &str) -> Result<ClockState, ClockError> {
        let clock = self.reference(rule);
        self.with(|desk, act| desk.answer_clock(clock, says, None, act))
    }

    /// One official reads every needed point as excluded and decides against a measure.
    fn decides_against(&mut self, person: &str) {
        let by = official(person);
        let alert = self.alert();
        let before = self.actor.clone();
        self.actor =
            Actor::Human { id: by.login.clone(), role: by.role.clone(), login: Some(by.login.clone()) };
        let own = Some(OwnProsecutor { refer: true, reasons: WHY.to_owned() });
        let decision = Decision {
            kind: DecisionKind::DoNotEnforce,
            measure: None,
            conditions: Vec::new(),
            reasons: WHY.to_owned(),
            own_prosecutor: own,
            until: None,
        };
        self.with(|desk, act| {
            let open = desk.open_for_verification(&alert, None, act).unwrap();
            let answers = open.needed.iter().map(|&step| StepAnswer {
                step,
                reading: Reading::Excluded,
                reasons: WHY.to_owned(),
                missing: Vec::new(),
                group: (step == Step::GeneralSituation).then(|| {
                    GroupAtRisk::excluded(WHY, "report on the courts", "2026-03-02".parse().unwrap())
                }),
            });
            let answers = answers.collect();
            let reading =
                OfficialReading { by: by.clone(), revision: open.revision, answers, assurances: Vec::new() };
            desk.save_reading(&alert, reading, act).unwrap();
            desk.decide(&alert, &by, &decision, None, &Powers::default(), true, act).unwrap();
        });
        self.actor = before;
    }

    fn kinds(&self) -> Vec<String> {
        let store = self.desk.as_ref().unwrap().store();
        (0..store.size()).map(|at| store.read().entry(Seq(at)).unwrap().plain.kind).collect()
    }

    fn count(&self, kind: &str) -> usize {
        self.kinds().iter().filter(|it| *it == kind).count()
    }

    /// The record follows from its entries, clocks among them.
    fn sound(mut self) {
        self.with(|desk, _| desk.checkpoint().unwrap());
        let home = self.room.path().join("home");
        drop(self.desk.take());
        let report = store::verify(&home, None);
        assert!(report.is_sound(), "{:?}", report.problems);
    }
}

fn official(person: &str) -> Official {
    Official {
        name: person.to_owned(),
        login: format!("{person}@gateway"),
        person: person.to_owned(),
        role: "verifying_official".to_owned(),
        unit: "gateway".to_owned(),
        authority: None,
    }
}

#[test]
fn a_holding_of_alerts_begins_no_clock_but_letters_to_their_senders() {
    let mut house = House::new();
    // Each of another person, so that none is examined beside all the others.
    let one = |it: u32| {
        let born = format!("{}-{:02}-{:02}", 1950 + it % 40, 1 + it % 12, 1 + it % 28);
        let name = format!("Somebody Else{it}");
        let text =
            made("QQ", it, &name, "Fraud on a large scale", &format!("sold nothing at all to {it} buyers"));
        gaps(&text.replace("1984-03-09", &born))
    };
    let all: Vec<String> = (1..2_200).map(one).collect();
    house.receives(&all.join("\n"));
    assert_eq!(house.count("clock_begun"), 0);
    assert_eq!(house.count("questions_fixed"), 2_199);
    let (open, _) = house.desk.as_ref().unwrap().clocks(None, 500).unwrap();
    assert!(open.is_empty(), "nobody waits for anybody");
    // One tick does not stand in the way of checks: it says that more is due.
    house.now = MONDAY;
    let first = house.ticks();
    assert!(first.more && first.sent.len() < 2_199, "{}", first.sent.len());
    let second = house.ticks();
    assert!(!second.more);
    assert_eq!(first.sent.len() + second.sent.len(), 2_199);
    house.sound();
}

#[test]
fn p8_a_murder_that_nobody_looked_at_goes_to_the_head_and_the_prosecutor() {
    let mut house = House::new();
    house.receives(&killing("CZ", 1));
    assert_eq!(house.state(ClockRule::GraveDecision), ClockState::Running);
    house.now = NINE + 4 * HOUR - 1;
    assert!(house.ticks().escalated.is_empty());
    house.now = NINE + 4 * HOUR;
    let late = house.ticks().escalated;
    assert_eq!(late.len(), 1);
    assert_eq!(late[0].1.told, [ClockHolder::HeadOfGateway]);
    assert!(late[0].1.decision_due.contains("own prosecutor"), "{:?}", late[0].1);
    assert!(house.ticks().escalated.is_empty(), "said once");
    house.now = NINE + 30 * HOUR;
    let late = house.ticks().escalated;
    assert_eq!(late[0].1.told, [ClockHolder::HeadOfGateway, ClockHolder::Prosecutor]);
    // The end permits nothing.
    assert_eq!(house.meets(true).outcome.answer.word, Word::UnderReview);
    // A named decision closes both, late, and what was escalated stays so on the record.
    house.decides_against("Ugne");
    assert_eq!(house.state(ClockRule::GraveDecision), ClockState::AnsweredLate);
    assert_eq!(house.count("clock_escalated"), 2);
    house.sound();
}

#[test]
fn p8_a_decision_inside_the_clock_meets_it_and_a_tick_says_nothing() {
    let mut house = House::new();
    house.receives(&killing("CZ", 1));
    house.now = NINE + 3 * HOUR;
    house.decides_against("Ugne");
    for rule in [ClockRule::GraveDecision, ClockRule::GraveDecisionLast] {
        assert_eq!(house.state(rule), ClockState::Met);
    }
    house.now = NINE + 2 * DAY;
    // What the decision referred is the prosecutor's since; of the decision itself nothing is late.
    let late = house.ticks().escalated;
    let rules: Vec<ClockRule> = late.iter().map(|it| it.1.clock.rule).collect();
    assert_eq!(rules, [ClockRule::OwnProsecutor]);
    house.sound();
}

#[test]
fn p8_an_answer_between_the_end_and_the_tick_is_late() {
    let mut house = House::new();
    house.receives(&killing("CZ", 1));
    house.now = NINE + 5 * HOUR;
    house.decides_against("Ugne");
    assert_eq!(house.state(ClockRule::GraveDecision), ClockState::AnsweredLate);
    assert_eq!(house.state(ClockRule::GraveDecisionLast), ClockState::Met);
    assert_eq!((house.count("clock_escalated"), house.count("clock_met")), (1, 2));
    // A machine that was set back makes it no earlier.
    let mut house = House::new();
    house.receives(&killing("CZ", 1));
    house.now = NINE + 5 * HOUR;
    house
        .with(|desk, act| desk.explain(&desk.store().read().alerts(None, 1).unwrap()[0].alert.clone(), act))
        .unwrap();
    house.meets(true);
    house.now = NINE + HOUR;
    house.decides_against("Ugne");
    assert_eq!(house.state(ClockRule::GraveDecision), ClockState::AnsweredLate);
    house.sound();
}

#[test]
fn a_meeting_on_the_enhanced_track_begins_verification_and_meeting_again_begins_none_anew() {
    let mut house = House::new();
    house.receives(&fraud("BY", 1));
    assert!(house.clocks().is_empty());
    house.meets(true);
    assert_eq!(house.state(ClockRule::Duty), ClockState::Running);
    assert_eq!(house.state(ClockRule::TwoOfficials), ClockState::Running);
    assert_eq!(house.state(ClockRule::DeskDecision), ClockState::Running);
    let before = house.clocks().len();
    house.now = NINE + HOUR;
    house.meets(true);
    // The duty desk answers each meeting; the rest runs.
    assert_eq!(house.clocks().len(), before + 1);
    house.now = NINE + 6 * HOUR;
    let late = house.ticks().escalated;
    let two = late.iter().find(|it| it.1.clock.rule == ClockRule::TwoOfficials).unwrap();
    assert!(two.1.decision_due.contains("do_not_enforce"), "{:?}", two.1);
    house.decides_against("Ugne");
    house.now = NINE + 7 * HOUR;
    let before = house.clocks().len();
    house.meets(true);
    assert_eq!(house.clocks().len(), before + 1, "named people have decided: only the duty desk answers");
    house.sound();
}

#[test]
fn the_duty_desk_answers_and_the_officer_who_waits_for_it_does_not() {
    let mut house = House::new();
    house.receives(&fraud("CZ", 1));
    house.meets(true);
    house.now = NINE + 10 * MINUTE;
    let says = "Nobody has decided: the normal check, then let the traveller go on.";
    assert!(matches!(house.answers(ClockRule::Duty, says), Err(ClockError::OwnCheck(_))));
    let mut house = house.by("R. Tauras, duty desk");
    assert!(matches!(house.answers(ClockRule::Duty, "ok"), Err(ClockError::Words)));
    assert!(matches!(house.answers(ClockRule::DeskDecision, says), Err(ClockError::OtherAnswer(..))));
    assert_eq!(house.answers(ClockRule::Duty, says).unwrap(), ClockState::Met);
    assert!(matches!(house.answers(ClockRule::Duty, says), Err(ClockError::NotOpen(_))));
    house.now = NINE + HOUR;
    assert!(house.ticks().escalated.is_empty());
    house.sound();
}

#[test]
fn not_this_person_drops_the_candidate_and_answers_the_meeting() {
    let mut house = House::new();
    house.receives(&fraud("CZ", 1));
    let met = house.meets(true);
    house.now = NINE + 20 * MINUTE;
    let until = on(NINE + 100 * DAY);
    let face = "compared with the photograph: another face, a head taller";
    house.with(|desk, act| desk.judge_not_this_person(met.entry, None, face, until, act)).unwrap();
    assert_eq!(house.state(ClockRule::Duty), ClockState::Met);
    assert_eq!(house.state(ClockRule::DeskDecision), ClockState::Running, "the alert itself still waits");
    house.sound();
}

#[test]
fn p8_the_desks_term_is_extended_once_before_its_end_by_somebody_else() {
    let mut house = House::new();
    house.receives(&fraud("BY", 1));
    house.meets(true);
    let clock = house.reference(ClockRule::DeskDecision);
    let login = |name: &str| Actor::Human {
        id: name.to_owned(),
        role: "head of gateway".to_owned(),
        login: Some(format!("{name}@gateway")),
    };
    let why = "the interpreter of the second hearing comes on the ninth day";
    let extend = |house: &mut House, why: &str| house.with(|desk, act| desk.extend_clock(clock, why, act));
    assert!(matches!(extend(&mut house, why), Err(ClockError::NotNamed)));
    house.actor = login("Vaida");
    assert!(matches!(extend(&mut house, "later"), Err(ClockError::NotExtended(NotExtended::Reasons))));
    assert_eq!(extend(&mut house, why).unwrap(), NINE + 45 * DAY);
    assert!(matches!(extend(&mut house, why), Err(ClockError::NotExtended(NotExtended::Twice))));
    house.now = NINE + 31 * DAY;
    assert!(!house.ticks().escalated.iter().any(|it| it.1.clock == clock));
    house.now = NINE + 45 * DAY;
    assert!(house.ticks().escalated.iter().any(|it| it.1.clock == clock));
    assert!(matches!(extend(&mut house, why), Err(ClockError::NotExtended(NotExtended::InDefault))));
    house.sound();
}

#[test]
fn an_arrest_has_eighteen_and_forty_days_only_for_the_pair_that_is_listed() {
    for (bureau, days) in [("CZ", [18, 40]), ("BY", [0, 0])] {
        let mut house = House::new();
        house.receives(&fraud(bureau, 1));
        let met = house.meets(true);
        house.with(|desk, act| {
            let border = Border::open(desk.store()).unwrap();
            let at = Moment::new(NINE, 0);
            desk.record_measure(
                &border,
                &profile(),
                met.entry,
                None,
                Measure::ProvisionalArrest,
                "the notice",
                at,
                act,
            )
            .unwrap()
        });
        let lines = house.desk.as_ref().unwrap().clocks_of(&house.alert()).unwrap();
        let due = |rule: ClockRule| lines.iter().find(|it| it.clock.clock.rule == rule).unwrap().clock.due;
        let found = [ClockRule::ArrestRequest, ClockRule::ArrestLast].map(|it| (due(it) - NINE) / DAY);
        assert_eq!(found, days, "{bureau}");
        house.sound();
    }
}

#[test]
fn p11_letters_go_out_on_their_day_once_and_word_for_word() {
    let mut house = House::new();
    house.receives(&gaps(&fraud("QQ", 1)));
    house.now = MONDAY - 1;
    assert!(house.ticks().sent.is_empty());
    house.now = MONDAY;
    let sent = house.ticks().sent;
    assert_eq!(sent.len(), 1);
    assert_eq!((sent[0].bureau.as_str(), sent[0].day), ("QQ", on(MONDAY)));
    assert!(sent[0].text.contains("to which court can the warrant be appealed"), "{}", sent[0].text);
    assert!(house.ticks().sent.is_empty());
    let kept = house.desk.as_ref().unwrap().letters(0, i64::MAX).unwrap();
    assert!(kept.len() == 1 && kept[0].text == sent[0].text);
    // Nobody met the person: no clock of the sender is looked at.
    assert!(house.clocks().iter().all(|it| it.0 == ClockRule::Questions));
    // A meeting after its fifteen days: silence confirms nothing, and the desk is told at once.
    house.now = MONDAY + 20 * DAY;
    house.meets(true);
    let late = house.ticks().escalated;
    assert!(late.iter().any(|it| it.1.clock.rule == ClockRule::SenderAnswer), "{late:?}");
    house.sound();
}

#[test]
fn p8_a_sender_answers_its_questions_and_stops_nothing_by_a_stroke_of_the_pen() {
    let mut house = House::new();
    let asked = gaps(&fraud("QQ", 1));
    house.receives(&asked);
    house.meets(true);
    house.now = MONDAY;
    house.ticks();
    assert_eq!(house.state(ClockRule::SenderAnswer), ClockState::Running);
    house.now = MONDAY + DAY;
    house.receives(&asked.replace("nine buyers", "ten buyers"));
    assert_eq!(house.state(ClockRule::SenderAnswer), ClockState::Running);
    house.receives(&fraud("QQ", 1));
    assert_eq!(house.state(ClockRule::SenderAnswer), ClockState::Met);
    assert_eq!(house.state(ClockRule::DeskDecision), ClockState::Running, "its own clock and no other");
    // Or an official writes the answer down.
    let mut house = House::new();
    house.receives(&asked);
    house.meets(true);
    let id = house.alert();
    let early = house.with(|desk, act| desk.questions_answered(&id, "a letter of the court came", act));
    assert!(matches!(early, Err(ClockError::NoLetter(_))));
    house.now = MONDAY;
    house.ticks();
    house.with(|desk, act| desk.questions_answered(&id, "a letter of the court came", act)).unwrap();
    assert_eq!(house.state(ClockRule::SenderAnswer), ClockState::Met);
    house.sound();
}

/// What goes out of a world: when, and every byte.
fn outbound(seed: u64, known: bool) -> Vec<(i64, String, String)> {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let mut house = House::new();
    let mut out = Vec::new();
    let alerts = 1 + rng.next_u32() % 3;
    for number in 1..=alerts {
        let bureau = ["QQ", "BY", "CZ", "RU"][rng.next_u32() as usize % 4];
        let text = if rng.next_u32() % 2 == 0 { killing(bureau, number) } else { fraud(bureau, number) };
        let text = if rng.next_u32() % 4 == 0 { text } else { gaps(&text) };
        let wait = i64::from(rng.next_u32() % 200) * HOUR / 8;
        // What only one of the two worlds knows, before and after the alert comes, by a stream of its own.
        let mut other = ChaCha8Rng::seed_from_u64(seed ^ u64::from(number) << 32);
        if known && other.next_u32() % 2 == 0 {
            house.protects(bureau);
        }
        house.receives(&text);
        if known {
            if other.next_u32() % 2 == 0 {
                house.meets(other.next_u32() % 2 == 0);
            }
            if other.next_u32() % 3 == 0 {
                house.protects(bureau);
            }
            if other.next_u32() % 3 == 0 {
                house.decides_against("Ugne");
            }
            if other.next_u32() % 3 == 0 {
                let met = house.meets(true);
                if !met.outcome.pairs.is_empty() {
                    let protection =
                        Reply { tick: Tick::Yes, words: "asylum in QT".to_owned(), ..Reply::default() };
                    let filled = Filled { protection, ..Filled::empty("en") };
                    let at = Moment::new(house.now, 0);
                    house
                        .with(|desk, act| desk.take_sheet(met.entry, &filled, b"sheet", at, &profile(), act))
                        .ok();
                }
            }
        }
        house.now += wait;
        let sent = house.ticks().sent;
        out.extend(sent.into_iter().map(|it| (house.now, it.day.to_string(), it.text)));
    }
    house.now += 9 * DAY;
    let sent = house.ticks().sent;
    out.extend(sent.into_iter().map(|it| (house.now, it.day.to_string(), it.text)));
    out
}

#[test]
fn p11_two_worlds_that_differ_in_meetings_protection_and_words_of_the_person_send_the_same() {
    let (mut letters, mut worlds) = (0, 0);
    // All of them take a minute: the short run has an eighth of them.
    let all = if std::env::var_os("REDRESS_LONG").is_some() { 200 } else { 25 };
    for seed in 0..all {
        let (one, other) = (outbound(seed, false), outbound(seed, true));
        assert_eq!(one, other, "world {seed}");
        letters += one.len();
        worlds += 1;
    }
    assert!(letters > worlds, "{letters} letters of {worlds} worlds");
}

#[test]
fn p14_an_erased_alert_leaves_no_clock_and_the_others_of_its_meeting_theirs() {
    let mut house = House::new();
    house.receives(&fraud("CZ", 1));
    house.receives(&fraud("CZ", 1).replace("2026/1", "2026/2").replace("77-1/26", "77-2/26"));
    house.meets(false);
    let alerts: Vec<AlertId> = {
        let reader = house.desk.as_ref().unwrap().store().read();
        reader.alerts(None, 9).unwrap().into_iter().map(|it| it.alert).collect()
    };
    assert_eq!(alerts.len(), 2);
    let duty = house.reference(ClockRule::Duty);
    house.with(|desk, _| desk.checkpoint().unwrap());
    let home = house.room.path().join("home");
    drop(house.desk.take());
    let mut store = store::Store::open(&home).unwrap();
    let whose = Whose::Alert(alerts[0].clone());
    let act = Erasure { whose: &whose, actor: &house.actor, ground: "RPD Art 51", effective: on(NINE + DAY) };
    store.erase(&act, Time::from_micros(NINE + DAY).unwrap(), &mut house.rng).unwrap();
    drop(store);
    house.desk = Some(Desk::open(&home, None).unwrap());
    let reader = house.desk.as_ref().unwrap().store().read();
    assert!(reader.clocks_of(&alerts[0]).unwrap().is_empty());
    assert_eq!(reader.clock(duty).unwrap().len(), 1);
    house.now = NINE + 2 * DAY;
    let late = house.ticks().escalated;
    assert!(late.iter().any(|it| it.1.clock == duty && it.0.as_ref() == Some(&alerts[1])), "{late:?}");
    house.sound();
}

#[test]
fn p3_a_tick_ends_a_permission_that_is_over_and_its_place_is_free_for_another() {
    let mut house = House::new();
    house.receives(&fraud("CZ", 1));
    let alert = house.alert();
    let by = Official { authority: Some("prosecutor general".to_owned()), ..official("Ieva") };
    let mut powers = Powers::default();
    powers.authorities.insert(Measure::ProvisionalArrest, "prosecutor general".to_owned());
    house.actor = Actor::Human { id: by.login.clone(), role: by.role.clone(), login: Some(by.login.clone()) };
    let decision = Decision {
        kind: DecisionKind::Permit,
        measure: Some(Measure::ProvisionalArrest),
        conditions: Vec::new(),
        reasons: WHY.to_owned(),
        own_prosecutor: None,
        until: None,
    };
    let decide = |house: &mut House| {
        house.with(|desk, act| desk.decide(&alert, &by, &decision, None, &powers, true, act)).unwrap();
    };
    decide(&mut house);
    house.now = NINE + DAY;
    decide(&mut house);
    let running = |house: &House| {
        house.clocks().iter().filter(|it| **it == (ClockRule::Permission, ClockState::Running)).count()
    };
    assert_eq!(running(&house), 1, "the later decision counts");
    assert!(house.ticks().lapsed.is_empty());
    house.now = NINE + 31 * DAY;
    assert_eq!(house.ticks().lapsed.len(), 1);
    assert!(house.ticks().lapsed.is_empty());
    assert_eq!(running(&house), 0);
    house.sound();
}

#[test]
fn who_answered_and_what_stands_on_the_record() {
    let mut house = House::new().by("R. Tauras");
    house.receives(&fraud("CZ", 1));
    house.actor = Actor::unverified("Officer 4471");
    house.meets(true);
    house.actor = Actor::unverified("R. Tauras");
    house.answers(ClockRule::Duty, "Nobody has decided: let the traveller go on.").unwrap();
    let store = house.desk.as_ref().unwrap().store();
    let last = store.read().entry(Seq(store.size() - 1)).unwrap();
    let Content::Known(Entry::ClockMet(met)) = last.body else { panic!("{:?}", last.plain) };
    assert_eq!(met.answered.says, "Nobody has decided: let the traveller go on.");
    assert_eq!(last.plain.actor, Actor::unverified("R. Tauras"));
    house.sound();
}

#[test]
fn figures_of_the_desk_come_from_the_record_and_hide_small_cells() {
    let mut house = House::new();
    let all: Vec<String> = (1..=12).map(|it| killing("CZ", it)).collect();
    house.receives(&all.join("\n"));
    house.receives(&fraud("BY", 77));
    house.now = NINE + 3 * HOUR;
    house.decides_against("Ugne");
    house.now = NINE + 10 * HOUR;
    let (from, to, now) = (NINE - DAY, NINE + DAY, house.now);
    let found = house.with(|desk, act| desk.capacity(from, to, now, act)).unwrap();
    // The fraud lies in the holding: nobody verifies it, and nobody waits.
    assert_eq!((found.begun, found.decided, found.grave), (12, 1, 12));
    assert_eq!((found.grave_in_4_hours, found.grave_delayed, found.grave_lost), (1, 11, 11 * 6 * HOUR));
    assert_eq!((found.decisions, found.within_a_minute), (1, 1), "read and decided in one moment");
    let cells: Vec<_> =
        found.waiting.iter().map(|it| (it.class.letter(), it.offence, it.shown.is_some())).collect();
    assert_eq!(cells, [("N", "homicide", true)]);
    house.meets(true);
    let later = house.with(|desk, act| desk.capacity(from, to, now, act)).unwrap();
    assert!(later.begun >= 12);
    assert_eq!(house.count("consulted"), 4, "whoever looks is on the record");
    house.sound();
}

/// A login in a role.
fn login(role: &str) -> Actor {
    Actor::Human { id: format!("p-{role}"), role: role.to_owned(), login: Some(format!("{role}@gateway")) }
}

#[test]
fn a_case_that_is_referred_is_the_prosecutors_for_a_day_and_then_the_heads() {
    let mut house = House::new();
    house.receives(&killing("CZ", 1));
    house.decides_against("Ugne");
    assert_eq!(house.state(ClockRule::OwnProsecutor), ClockState::Running);
    // Whoever decided it, and whoever heads the gateway while it runs, answer nothing of it.
    for role in ["verifying_official", "head_of_gateway", "duty_officer"] {
        house.actor = login(role);
        let refused = house.answers(ClockRule::OwnProsecutor, WHY);
        assert!(matches!(refused, Err(ClockError::OtherHolder(..))), "{role}: {refused:?}");
    }
    house.now += DAY;
    let late = house.ticks().escalated;
    let told: Vec<ClockHolder> = late.iter().flat_map(|it| it.1.told.clone()).collect();
    assert_eq!(told, [ClockHolder::HeadOfGateway]);
    house.actor = login("prosecutor");
    assert_eq!(house.answers(ClockRule::OwnProsecutor, WHY).unwrap(), ClockState::AnsweredLate);
    // Referred once more, it is theirs once more; while it runs it begins none anew.
    house.decides_against("Ugne");
    house.decides_against("Ugne");
    let of = |it: &(ClockRule, ClockState)| it.0 == ClockRule::OwnProsecutor;
    assert_eq!(house.clocks().iter().filter(|it| of(it)).count(), 2);
    let shown = desk::written(&house.desk.as_ref().unwrap().store().read(), &house.alert()).unwrap();
    assert!(shown.iter().any(|it| it.what == desk::What::Prosecutor && it.text == WHY), "{shown:?}");
    house.sound();
}

#[test]
fn a_measure_that_nobody_permitted_alarms_on_its_alert_or_its_day_and_outlives_a_recall() {
    let mut house = House::new();
    house.receives(&killing("CZ", 1));
    let (alert, at) = (house.alert(), Moment::new(house.now, 0));
    let unchecked = |alert: Option<AlertId>| desk::border::Unchecked {
        measure: Measure::KeepDocument,
        ground: "own law".to_owned(),
        person: None,
        with_child: false,
        place: None,
        alert,
    };
    for under in [Some(alert.clone()), None] {
        let taken = unchecked(under);
        house.with(|desk, act| desk.record_measure_without_check(&profile(), &taken, at, act).unwrap());
    }
    let open = |house: &House| {
        let store = house.desk.as_ref().unwrap().store();
        store.read().clocks_open_of(ClockRule::UnpermittedMeasure, None, 9).unwrap()
    };
    let alarms = open(&house);
    assert_eq!(alarms.iter().map(|it| it.0.alert.clone()).collect::<Vec<_>>(), [Some(alert), None]);
    // Nothing that is decided or recalled takes an alarm away; a named person who looks does.
    assert!(
        casework::clock::on_event(
            &casework::clock::Kept {
                rule: ClockRule::UnpermittedMeasure,
                due: house.now + DAY,
                state: ClockState::Running
            },
            casework::clock::Event::Recalled,
            house.now
        )
        .is_empty()
    );
    house.decides_against("Ugne");
    assert_eq!(open(&house).len(), 2);
    let day = alarms[1].0.clock;
    house.actor = login("border_officer");
    let refused = house.with(|desk, act| desk.answer_clock(day, WHY, None, act));
    assert!(matches!(refused, Err(ClockError::OtherHolder(..))), "{refused:?}");
    house.now += DAY;
    let told: Vec<ClockHolder> = house.ticks().escalated.into_iter().flat_map(|it| it.1.told).collect();
    assert!(told.contains(&ClockHolder::DataProtectionSupervisor), "{told:?}");
    assert_eq!(house.desk.as_ref().unwrap().store().read().clocks_escalated().unwrap(), told.len() as u64);
    house.actor = login("data_protection_supervisor");
    house.with(|desk, act| desk.answer_clock(day, WHY, None, act).unwrap());
    assert_eq!(open(&house).len(), 1);
    house.sound();
}
