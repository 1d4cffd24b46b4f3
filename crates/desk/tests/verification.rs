//! Decisions from end to end: two people open a measure, the booth shows it, and what it rests on ends it.

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
use casework::verification::Powers;
use desk::border::{Asked, Border};
use desk::verification::{DecideError, Deciding};
use desk::{Act, Desk};
use entries::{Entry, Kind, Owner, Time};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;
use store::{Content, NewEntry, StoreError};
use terms::alert::{Document, NameForm, Subject};
use terms::border::{Check, CheckPurpose, ReadFrom, Traveller, Word};
use terms::register::RegisterKind;
use terms::verification::{
    Decision, DecisionKind, GroupAtRisk, LapseReason, Official, OfficialReading, OwnProsecutor, Reading,
    Review, Step, StepAnswer,
};
use terms::{Actor, AlertId, Date, Field, Level, Measure, Origin, Seq};

const HOUR: i64 = 3_600_000_000;
/// 2026-11-22T09:00:00Z.
const NINE: i64 = 1_795_338_000_000_000;
const WHY: &str = "The warrant names act, place and two witnesses; nothing on file speaks against it.";

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

fn ugne() -> Official {
    official("Ugne", "gateway", None)
}

fn ieva() -> Official {
    official("Ieva", "prosecutor's office", Some("prosecutor general"))
}

fn powers() -> Powers {
    let mut powers = Powers::default();
    powers.authorities.insert(Measure::ProvisionalArrest, "prosecutor general".to_owned());
    powers
}

fn permit() -> Decision {
    Decision {
        kind: DecisionKind::Permit,
        measure: Some(Measure::ProvisionalArrest),
        conditions: Vec::new(),
        reasons: WHY.to_owned(),
        own_prosecutor: None,
        until: None,
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

    fn protects(&mut self, name: &str, against: &str) {
        let text = format!(
            r#"{{"about":{{"subject":{{"names":[{{"text":"{name}"}}],"born":"1984-03-09"}}}},"kind":"refugee","against":["{against}"],"granted_by":{{"state":"LT","name":"Migration Department"}},"since":"2022-05-01"}}"#
        );
        self.login = None;
        self.with(|desk, act| {
            let entries = wire::register::open(text.as_bytes(), "made", RegisterKind::Protection).unwrap();
            desk.import(&mut entries.map(Result::unwrap), act, &mut |_| ()).unwrap();
        });
    }

    /// A court refused the extradition of the person of the alert on a ground of procedure: a note, and no more.
    fn refuses_on_procedure(&mut self) {
        let text = r#"{"about":{"subject":{"names":[{"text":"Danil Merkuse"}],"born":"1984-03-09"}},"requesting_state":"CZ","refused_by":{"state":"PL","name":"Court of Appeal"},"on":"2026-10-01","final":true,"ground":"procedural"}"#;
        self.login = None;
        self.with(|desk, act| {
            let entries = wire::register::open(text.as_bytes(), "made", RegisterKind::Refusal).unwrap();
            desk.import(&mut entries.map(Result::unwrap), act, &mut |_| ()).unwrap();
        });
    }

    fn alert(&self) -> AlertId {
        self.desk.as_ref().unwrap().store().read().alerts(None, 1).unwrap()[0].alert.clone()
    }

    /// Reads every needed point as excluded, and decides.
    fn decides(
        &mut self,
        by: &Official,
        decision: &Decision,
        review: Option<Review>,
    ) -> Result<Deciding, DecideError> {
        let alert = self.alert();
        self.login = Some(by.login.clone());
        self.with(|desk, act| {
            let open = desk.open_for_verification(&alert, decision.measure, act).unwrap();
            let answers = open
                .needed
                .iter()
                .map(|&step| StepAnswer {
                    step,
                    reading: Reading::Excluded,
                    reasons: WHY.to_owned(),
                    missing: Vec::new(),
                    group: (step == Step::GeneralSituation).then(|| {
                        GroupAtRisk::excluded(WHY, "report on the courts", "2026-03-02".parse().unwrap())
                    }),
                })
                .collect();
            let reading =
                OfficialReading { by: by.clone(), revision: open.revision, answers, assurances: Vec::new() };
            desk.save_reading(&alert, reading, act).unwrap();
            desk.decide(&alert, by, decision, review, &powers(), true, act)
        })
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

    fn lapses(&mut self) -> Vec<(LapseReason, String)> {
        let alert = self.alert();
        let lapsed = self.with(|desk, act| desk.lapse_permissions(&[alert], act).unwrap());
        lapsed.into_iter().map(|(_, it)| (it.reason, it.says)).collect()
    }

    fn kinds(&self) -> Vec<String> {
        let store = self.desk.as_ref().unwrap().store();
        (0..store.size()).map(|at| store.read().entry(Seq(at)).unwrap().plain.kind).collect()
    }

    fn sound(mut self) {
        self.desk.as_mut().unwrap().checkpoint().unwrap();
        drop(self.desk.take());
        let report = store::verify(&self.home(), None);
        let problems: Vec<_> = report.problems.iter().map(ToString::to_string).collect();
        assert!(report.is_sound(), "{problems:?}");
    }
}

#[track_caller]
fn refused(result: Result<Deciding, DecideError>, rule: &str) {
    match result {
        Err(DecideError::Against(against)) => {
            assert!(against.iter().any(|it| it.rule == rule), "{rule} is not among {against:?}");
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn p2_two_people_open_one_measure_and_the_booth_shows_who_until_when() {
    let mut house = House::new("BY");
    assert_eq!(house.booth().0, Word::UnderReview);
    let begun = house.decides(&ugne(), &permit(), None).unwrap();
    assert!(!begun.decided.counts);
    assert_eq!(house.booth().0, Word::UnderReview, "one of two is nobody");
    let both = house.decides(&ieva(), &permit(), Some(Review::Confirm)).unwrap();
    assert!(both.decided.counts && both.decided.first == Some(begun.entry));
    let (word, headline) = house.booth();
    assert_eq!(word, Word::MayAct);
    assert_eq!(
        headline,
        "MAY ACT: provisional arrest, decided by Ugne and Ieva (prosecutor general) until 22 Dec 2026, 09:00"
    );
    house.sound();
}

#[test]
fn p2_whoever_acts_is_the_official_under_a_login() {
    let mut house = House::new("CZ");
    let alert = house.alert();
    for login in [None, Some("ugne@gateway".to_owned())] {
        house.login = login;
        let result =
            house.with(|desk, act| desk.decide(&alert, &ieva(), &permit(), None, &powers(), true, act));
        assert!(matches!(result, Err(DecideError::OtherLogin(_))), "{result:?}");
    }
    assert!(!house.kinds().contains(&"decided".to_owned()));
}

#[test]
fn p2_what_is_refused_leaves_no_decision_and_says_every_reason() {
    let mut house = House::new("BY");
    refused(
        house.decides(&ugne(), &Decision { measure: None, ..permit() }, None),
        "verification.one_measure",
    );
    house.decides(&ugne(), &permit(), None).unwrap();
    refused(house.decides(&ugne(), &permit(), Some(Review::Confirm)), "verification.two_people");
    let colleague = official("Jonas", "gateway", Some("prosecutor general"));
    refused(house.decides(&colleague, &permit(), Some(Review::Confirm)), "verification.two_units");
    assert_eq!(house.kinds().iter().filter(|it| *it == "decided").count(), 1);
    assert_eq!(house.booth().0, Word::UnderReview);
    house.sound();
}

#[test]
fn p4_protection_that_arrives_ends_a_permission_at_the_next_booth_and_nothing_brings_it_back() {
    let mut house = House::new("BY");
    house.decides(&ugne(), &permit(), None).unwrap();
    house.decides(&ieva(), &permit(), Some(Review::Confirm)).unwrap();
    assert_eq!(house.booth().0, Word::MayAct);
    house.protects("Даніл Меркусэ", "BY");
    assert_eq!(house.booth().0, Word::Suspended);
    let ended = house.lapses();
    assert_eq!(ended.len(), 1);
    assert_eq!(ended[0].0, LapseReason::Lowered);
    assert!(house.lapses().is_empty(), "said once");
    refused(house.decides(&ieva(), &permit(), None), "verification.stopped");
    house.sound();
}

#[test]
fn p3_a_permission_ends_by_time_and_by_a_new_content_of_the_alert() {
    let mut house = House::new("CZ");
    house.decides(&ieva(), &permit(), None).unwrap();
    assert_eq!(house.booth().0, Word::MayAct);
    house.now = NINE + 24 * 30 * HOUR;
    assert_eq!(house.booth().0, Word::UnderReview);
    assert_eq!(house.lapses()[0].0, LapseReason::Time);

    let mut house = House::new("CZ");
    house.decides(&ieva(), &permit(), None).unwrap();
    house.receives(&alert("CZ", 1, "Danil Merkuse").replace("two witnesses", "three witnesses"));
    assert_eq!(house.booth().0, Word::UnderReview);
    assert_eq!(house.lapses()[0].0, LapseReason::Revision);
}

/// A name that is like no other and like that of nobody here.
fn somebody(number: u32) -> String {
    let first = ["b", "d", "f", "g", "h", "k", "p", "r", "s", "t", "v", "x", "z"];
    let second = ["ora", "uli", "efo", "yng"];
    let syllable = |at: u32| {
        let at = usize::try_from(at).unwrap();
        format!("{}{}", first[at % first.len()], second[at / first.len() % second.len()])
    };
    let (first, second) = (number % 52, number / 52);
    format!("Q{}{} Z{}{}", syllable(first), syllable(second), syllable(second + 7), syllable(first + 11))
}

#[test]
fn p3_unrelated_entries_lapse_nothing() {
    let mut house = House::new("BY");
    house.decides(&ugne(), &permit(), None).unwrap();
    house.decides(&ieva(), &permit(), Some(Review::Confirm)).unwrap();
    let mut alerts = String::new();
    // How many they are is tried on one database; that it makes no difference which, with a few.
    let (alerts_to_come, at_least) = if server::is_used() { (300, 800) } else { (4_900, 10_000) };
    for number in 2..2 + alerts_to_come {
        // Of another person: another name, day of birth and document.
        let day = format!("{}-{:02}-{:02}", 1950 + number % 30, 1 + number % 12, 1 + number % 28);
        alerts.push_str(&alert("RU", number, &somebody(number)).replace("1984-03-09", &day));
        alerts.push('\n');
    }
    house.receives(&alerts);
    let entries: Vec<String> = (0..300)
        .map(|number| {
            format!(
                r#"{{"about":{{"subject":{{"names":[{{"text":"Another Person{number}"}}],"born":"1971-05-06"}}}},"kind":"refugee","against":["RU"],"granted_by":{{"state":"LT","name":"Migration Department"}},"since":"2022-05-01"}}"#
            )
        })
        .collect();
    house.login = None;
    house.with(|desk, act| {
        let text = entries.join("\n");
        let entries = wire::register::open(text.as_bytes(), "made", RegisterKind::Protection).unwrap();
        desk.import(&mut entries.map(Result::unwrap), act, &mut |_| ()).unwrap();
    });
    let size = house.desk.as_ref().unwrap().store().size();
    assert!(size > at_least, "{size}");
    assert!(house.lapses().is_empty());
    assert_eq!(house.booth().0, Word::MayAct);
}

#[test]
fn p1_the_store_takes_a_higher_standing_only_from_a_decision_of_people() {
    let mut house = House::new("CZ");
    let own = Some(OwnProsecutor { refer: true, reasons: WHY.to_owned() });
    let against =
        Decision { kind: DecisionKind::DoNotEnforce, measure: None, own_prosecutor: own, ..permit() };
    let decided = house.decides(&ugne(), &against, None).unwrap().decided;
    assert_eq!(decided.standing.level, Level::Suspended);
    assert_eq!(house.booth().0, Word::Suspended);
    // The same examination with a higher standing, by anybody else or on the strength of another entry.
    let id = house.alert();
    let (row, newest) = {
        let reader = house.desk.as_ref().unwrap().store().read();
        (reader.alert(&id).unwrap().unwrap(), reader.examined(&id).unwrap().unwrap().body.clone())
    };
    let mut raised = newest.clone();
    raised.before = Some(entries::Before::of(&newest.standing));
    raised.standing.level = Level::Reviewable;
    let decisions: Vec<Seq> = {
        let reader = house.desk.as_ref().unwrap().store().read();
        reader.followed(&id, &[Kind::Decided]).unwrap().iter().map(|it| it.plain.seq).collect()
    };
    for caused_by in [None, Some(decisions[0]), Some(Seq(0))] {
        drop(house.desk.take());
        let mut store = store::Store::open(house.home()).unwrap();
        let mut batch = store.batch(Time::from_micros(NINE).unwrap(), &mut house.rng).unwrap();
        let result = batch.append(NewEntry {
            entry: Entry::Examined(Box::new(raised.clone())),
            actor: Actor::Auto("a program".to_owned()),
            effective: on(NINE),
            alert: Some(id.clone()),
            owner: Owner::Subject(row.owner.clone()),
            caused_by,
            original: &[],
            decided_on: None,
        });
        assert!(matches!(result, Err(StoreError::Raises { .. })), "{caused_by:?}: {result:?}");
        drop(batch);
        drop(store);
        house.desk = Some(Desk::open(&house.home(), None).unwrap());
    }
    house.sound();
}

#[test]
fn what_the_first_read_stays_sealed_until_the_second_has_read() {
    let mut house = House::new("BY");
    house.decides(&ugne(), &permit(), None).unwrap();
    let id = house.alert();
    house.login = Some(ieva().login);
    let open = house.with(|desk, act| desk.open_for_verification(&id, None, act).unwrap());
    let waiting = open.waiting.unwrap();
    assert_eq!(waiting.by.person, "Ugne");
    // Neither the list of an alert's entries nor what waits shows a word of it.
    let shown = house.with(|desk, act| desk.explain(&id, act).unwrap());
    let text: String = shown.entries.iter().map(|it| it.says.clone()).collect();
    assert!(text.contains("waits for a second official") && !text.contains("witnesses"), "{text}");
    let reader = house.desk.as_ref().unwrap().store().read();
    assert!(matches!(reader.entry(waiting.first).unwrap().body, Content::Known(Entry::Decided(_))));
}

#[test]
fn a_permission_that_is_taken_back_is_over_at_once() {
    let mut house = House::new("CZ");
    house.decides(&ieva(), &permit(), None).unwrap();
    let id = house.alert();
    house.login = Some(ieva().login);
    house.with(|desk, act| {
        desk.take_permission_back(&id, "The witness took the statement back.", act).unwrap()
    });
    assert_eq!(house.booth().0, Word::UnderReview);
    assert!(house.lapses().is_empty());
    house.sound();
}

#[test]
fn p3_a_fact_that_comes_ends_a_permission_though_it_stops_nothing() {
    let mut house = House::new("CZ");
    house.decides(&ieva(), &permit(), None).unwrap();
    assert_eq!(house.booth().0, Word::MayAct);
    house.refuses_on_procedure();
    assert_eq!(house.booth().0, Word::UnderReview);
    let ended = house.lapses();
    assert!(ended.len() == 1 && ended[0].0 == LapseReason::Facts, "{ended:?}");
    assert!(ended[0].1.contains("person.extradition_refused"), "{ended:?}");
}

#[test]
fn a_decision_that_permits_names_the_policies_that_allowed_it_and_no_other_does() {
    let mut house = House::new("BY");
    let begun = house.decides(&ugne(), &permit(), None).unwrap();
    let both = house.decides(&ieva(), &permit(), Some(Review::Confirm)).unwrap();
    let policies = |house: &House, at: Seq| match house.desk.as_ref().unwrap().store().read().entry(at) {
        Ok(stored) => match stored.body {
            Content::Known(Entry::Decided(it)) => it.policies,
            _ => panic!("no decision stands at {at}"),
        },
        Err(error) => panic!("{error}"),
    };
    let gate = policy::Gate::open(&powers()).unwrap();
    assert_eq!(policies(&house, both.entry).as_deref(), Some(gate.version()));
    assert_eq!(policies(&house, begun.entry), None);
    house.sound();
}

#[test]
fn what_the_gate_refuses_is_not_entered_though_the_rules_found_nothing_against_it() {
    let mut house = House::new("CZ");
    // The clerk who typed the alert in has a login of that name, and another name as a person.
    let clerk = Official { login: "clerk".to_owned(), ..ieva() };
    match house.decides(&clerk, &permit(), None) {
        Err(DecideError::Refused(reasons)) => {
            let named: Vec<&str> = reasons.iter().map(|it| it.policy.as_str()).collect();
            assert_eq!(named, ["gate.own_alert"]);
            assert!(reasons.iter().all(|it| !it.says.is_empty() && !it.source.is_empty()));
        }
        other => panic!("{other:?}"),
    }
    assert!(!house.kinds().contains(&"decided".to_owned()));
    assert!(house.decides(&ieva(), &permit(), None).unwrap().decided.counts);
}

#[test]
fn all_of_this_holds_on_postgresql() {
    server::again_on_postgresql(module_path!());
}
