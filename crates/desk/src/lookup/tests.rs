//! Two desks in one process: what a dishonest asker, a copy put back and an erasure meet.

use std::path::{Path, PathBuf};
use std::time::Duration;

use casework::border::{Moment, Profile, ProfileValues};
use entries::{Entry, Time};
use private_lookup::{Banks, Occasion, Officer, Purpose, SigningKey, State, Table, begin};
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::SeedableRng;
use store::{Content, Erasure, Whose};
use terms::alert::{Document, NameForm, Subject};
use terms::border::{Check, CheckPurpose, ReadFrom, Traveller, Word};
use terms::register::{Body, RegisterKind};
use terms::{Actor, Field, Origin, PartialDate, Seq};

use super::holder::{keys_of, read_table};
use super::key::Side;
use super::*;
use crate::border::{Abroad, Answered as Checked, Asked as Presented, Border, Registers};
use casework::border::answer::Answer;

/// 2026-11-22T09:00:00Z.
const NINE: i64 = 1_795_338_000_000_000;
const DAY: i64 = 86_400_000_000;

const PROTECTION: &str = r#"{"about":{"subject":{"names":[{"text":"Уладзімір Гнёт"}],"born":"1984-03-09"}},"kind":"refugee","against":["BY"],"granted_by":{"state":"LT","name":"Migration Department"},"since":"2022-05-01"}"#;
const ALERTS: &str = r#"{"channel":"interpol_red","bureau":"BY","reference":"2026/1","subject":{"names":[{"text":"HNYOT Uladzimir"}],"born":"1984-03-09"}}"#;

/// In no alert and no register.
fn passport() -> Document {
    Document { kind: "passport".to_owned(), number: "QQ1234567".to_owned(), state: Some("QQ".to_owned()) }
}

fn profile() -> Profile {
    Profile::new(ProfileValues {
        state: "DE".to_owned(),
        duty_number: "4400".to_owned(),
        child_protection_number: "4410".to_owned(),
        second_line_minutes: 15,
        meanwhile: Vec::new(),
        judge_within_hours: None,
        referral_hours: 24,
        registers_abroad: Vec::new(),
    })
    .unwrap()
}

/// A home with a clock that stands where it is put.
struct House {
    room: tempfile::TempDir,
    desk: Option<Desk>,
    rng: ChaCha20Rng,
    now: i64,
}

impl House {
    fn of(state: &str, seed: u64) -> Self {
        let room = tempfile::tempdir().unwrap();
        let mut rng = ChaCha20Rng::seed_from_u64(seed);
        let clock = || Time::from_micros(NINE).unwrap();
        let actor = Actor::Auto("test".to_owned());
        let on = Moment::new(NINE, 0).date();
        let options = store::Options {
            origin: "redress.home".to_owned(),
            release: "test".to_owned(),
            id_seed: None,
            root_key: None,
            actor: actor.clone(),
            effective: on,
            state: None,
            exercise: true,
        };
        let mut act = Act { actor, on, clock: &clock, rng: &mut rng };
        let home = room.path().join("home");
        let desk = Desk::create(&home, &options, Some(state.to_owned()), &mut act).unwrap();
        Self { room, desk: Some(desk), rng, now: NINE }
    }

    fn home(&self) -> PathBuf {
        self.room.path().join("home")
    }

    fn with<T>(&mut self, run: impl FnOnce(&mut Desk, &mut Act<'_>) -> T) -> T {
        let now = self.now;
        let clock = move || Time::from_micros(now).unwrap();
        let on = Moment::new(now, 0).date();
        let mut act = Act { actor: Actor::unverified("Officer 4471"), on, clock: &clock, rng: &mut self.rng };
        run(self.desk.as_mut().unwrap(), &mut act)
    }

    fn key(&mut self, side: Side) -> PublicKey {
        let keys = self.with(|desk, act| desk.lookup_keys(act).unwrap());
        keys.into_iter().find(|it| it.side == side).unwrap()
    }

    fn protects(mut self, text: &str) -> Self {
        self.with(|desk, act| {
            let entries = wire::register::open(text.as_bytes(), "made", RegisterKind::Protection).unwrap();
            desk.import(&mut entries.map(Result::unwrap), act, &mut |_| ()).unwrap();
        });
        self
    }

    fn sought(self) -> Self {
        self.seeks(ALERTS)
    }

    fn seeks(mut self, alerts: &str) -> Self {
        self.with(|desk, act| {
            let mut records = wire::open(alerts.as_bytes(), "made", None).unwrap().map(Result::unwrap);
            desk.screen(Some("made"), "native", &mut records, act, &mut |_, _| Ok(())).unwrap();
        });
        self
    }

    fn publish(&mut self, asker: &mut House, change: impl FnOnce(&mut Publishing<'_>)) -> PathBuf {
        let key = asker.key(Side::Asker);
        let limits = Limits { asker_per_day: 50, officer_per_day: 20 };
        let mut publishing = Publishing {
            asker: &key,
            contact: "+370 5 271 0000",
            days: 2,
            limits,
            room: 0,
            canaries: &[],
            new_epoch: false,
        };
        change(&mut publishing);
        let made = self.with(|desk, act| desk.publish_table(&publishing, act).unwrap());
        let path = self.room.path().join(format!("table-{}-{}", key.state, made.epoch));
        std::fs::write(&path, made.table).unwrap();
        path
    }

    fn asked(&self, name: &str, born: Option<&str>) -> Presented {
        let born = born.map(|it| it.parse::<PartialDate>().unwrap());
        let subject = Subject {
            names: vec![NameForm::plain(name)],
            born: born.map_or(Field::NotShown, Field::notice),
            documents: Field::Known(vec![passport()], Origin::Official),
            ..Subject::default()
        };
        let traveller = Traveller::new(subject, ReadFrom::Mrz);
        let check = Check { traveller, purpose: CheckPurpose::Border, place: None, compared: Vec::new() };
        let at = Moment::new(self.now, 0);
        Presented { check, at, with_child: false, original: Vec::new(), after: None }
    }

    /// The check of a traveller, answered.
    fn checks(&mut self, name: &str, born: Option<&str>) -> Checked {
        let asked = [self.asked(name, born)];
        self.with(|desk, act| {
            let border = Border::open(desk.store()).unwrap();
            desk.check(&border, &profile(), &asked, act).unwrap().remove(0)
        })
    }

    fn meets(&mut self, name: &str, born: Option<&str>) -> Seq {
        self.checks(name, born).entry
    }

    fn meets_word(&mut self, name: &str, born: Option<&str>) -> Word {
        self.checks(name, born).outcome.answer.word
    }

    fn ask(&mut self, holder: &PublicKey, table: &Path, check: Seq) -> Asked {
        let agreed = ["LT".to_owned()];
        self.with(|desk, act| desk.ask_register(&question(holder, table, check, &agreed), act).unwrap())
    }

    fn answer(&mut self, request: &[u8], table: &Path) -> Result<Answered, LookupError> {
        self.with(|desk, act| desk.answer_lookup(request, table, act))
    }

    fn read(&mut self, check: Seq, response: &[u8]) -> Result<Told, LookupError> {
        self.with(|desk, act| desk.read_answer(check, response, None, act))
    }

    fn outcomes(&self) -> Vec<String> {
        let store = self.desk.as_ref().unwrap().store();
        let bodies = (0..store.size()).map(|at| store.read().entry(Seq(at)).unwrap().body);
        let of = |body| match body {
            Content::Known(Entry::LookedUp(it)) => Some(it.outcome),
            _ => None,
        };
        bodies.filter_map(of).collect()
    }

    fn sound(mut self) {
        self.desk.as_mut().unwrap().checkpoint().unwrap();
        drop(self.desk.take());
        let report = store::verify(&self.home(), None);
        assert!(
            report.is_sound(),
            "{:?}",
            report.problems.iter().map(ToString::to_string).collect::<Vec<_>>()
        );
    }
}

fn question<'a>(
    holder_key: &'a PublicKey,
    table: &'a Path,
    check: Seq,
    agreed: &'a [String],
) -> Question<'a> {
    Question {
        check,
        alert: None,
        holder: "LT",
        agreed,
        by: Some((table, holder_key)),
        officer: "4471",
        role: "border guard",
    }
}

fn request(asked: Asked) -> Vec<u8> {
    match asked {
        Asked::Request { request, .. } => request,
        Asked::NotAsked { why, .. } => panic!("{why}"),
    }
}

/// A request that the asker's own rules would not make, signed with its key.
fn lying(asker: &mut House, holder: &PublicKey, table: &Path, sending: &str, officer: &str) -> Vec<u8> {
    let table = Table::open(read_table(table).unwrap(), &holder.key).unwrap();
    let now = asker.now;
    let signer = asker.with(|desk, act| {
        let seed = desk.signers(act).unwrap().asker.to_bytes();
        SigningKey::from_bytes(&seed)
    });
    let keys = [LookupKey::new(names::FOLD_VERSION, "gnt+vldmr", Born::Year(1984)).unwrap()];
    let occasion = Occasion {
        alert: "alert-x".to_owned(),
        sending: State::new(sending).unwrap(),
        officer: Officer::new(officer, "border guard").unwrap(),
        purpose: Purpose::Border,
        at: Timestamp::from_microsecond(now).unwrap(),
    };
    // The rules of nobody.
    begin(&table, &keys, &occasion, &Banks::default(), &signer, &mut asker.rng).unwrap().request
}

#[test]
fn the_holder_refuses_a_sender_and_who_shares_its_bank_whatever_the_asker_does() {
    let (mut holder, mut kz) = (House::of("LT", 1).protects(PROTECTION), House::of("KZ", 2));
    let table = holder.publish(&mut kz, |_| ());
    let key = holder.key(Side::Holder);
    // An alert of Belarus, whose bank Kazakhstan reads; one that Lithuania itself sent is not asked even by a liar.
    let asked = lying(&mut kz, &key, &table, "BY", "4471");
    let answered = holder.answer(&asked, &table).unwrap();
    assert!(answered.refused.unwrap().contains("shares a wanted bank"));
    assert_eq!(answered.response.len(), RESPONSE_BYTES);
    // With another sender named falsely it is answered, and the table holds nobody who is protected from Belarus.
    let asked = lying(&mut kz, &key, &table, "TR", "4471");
    assert_eq!(holder.answer(&asked, &table).unwrap().refused, None);
    assert_eq!(holder.outcomes().len(), 2);
    assert!(holder.outcomes()[0].starts_with("refused: one of the two states"));
    holder.sound();
}

#[test]
fn the_quota_holds_over_a_restart_and_an_older_count_answers_nothing() {
    let (mut holder, mut de) = (House::of("LT", 1).protects(PROTECTION), House::of("DE", 2));
    let table = holder.publish(&mut de, |it| it.limits = Limits { asker_per_day: 2, officer_per_day: 2 });
    let key = holder.key(Side::Holder);
    let name = holder.desk.as_ref().unwrap().store().secrets("holder-DE-").unwrap().pop().unwrap();
    let kept = holder.home().join("secrets").join(name);
    let before = std::fs::read(&kept).unwrap();
    let ask = |de: &mut House, officer: &str| lying(de, &key, &table, "BY", officer);
    for officer in ["a", "b"] {
        let asked = ask(&mut de, officer);
        assert_eq!(holder.answer(&asked, &table).unwrap().refused, None);
    }
    drop(holder.desk.take());
    holder.desk = Some(Desk::open(&holder.home(), Some("LT".to_owned())).unwrap());
    let asked = ask(&mut de, "c");
    assert!(holder.answer(&asked, &table).unwrap().refused.unwrap().contains("as often as it may"));
    let counted = std::fs::read(&kept).unwrap();
    std::fs::write(&kept, before).unwrap();
    let asked = ask(&mut de, "d");
    assert!(matches!(holder.answer(&asked, &table), Err(LookupError::OlderCount(_))));
    // Publishing again does not bring the older count into use: there is a new key.
    let next = holder.publish(&mut de, |_| ());
    assert_ne!(next, table);
    assert!(matches!(holder.answer(&asked, &table), Err(LookupError::NotNewest(_))));
    std::fs::write(&kept, counted).unwrap();
    holder.sound();
}

#[test]
fn an_asker_of_another_key_gets_no_answer_and_leaves_no_entry() {
    let (mut holder, mut de, mut other) =
        (House::of("LT", 1).protects(PROTECTION), House::of("DE", 2), House::of("DE", 3));
    let table = holder.publish(&mut de, |_| ());
    let key = holder.key(Side::Holder);
    let asked = lying(&mut other, &key, &table, "BY", "4471");
    assert!(matches!(holder.answer(&asked, &table), Err(LookupError::Answer(_))));
    assert!(holder.outcomes().is_empty());
}

#[test]
fn an_epoch_ends_and_its_key_is_destroyed() {
    let (mut holder, mut de) = (House::of("LT", 1).protects(PROTECTION), House::of("DE", 2).sought());
    let table = holder.publish(&mut de, |_| ());
    let key = holder.key(Side::Holder);
    // Within the epoch the key stays, and what was asked under it stays counted.
    assert_eq!(holder.publish(&mut de, |_| ()), table);
    (holder.now, de.now) = (NINE + 3 * DAY, NINE + 3 * DAY);
    let check = de.meets("Uladzimir Hnyot", Some("1984-03-09"));
    let Asked::NotAsked { why, .. } = de.ask(&key, &table, check) else { panic!("asked") };
    assert!(why.contains("epoch"), "{why}");
    let next = holder.publish(&mut de, |_| ());
    assert_ne!(next, table);
    let secrets = holder.desk.as_ref().unwrap().store().secrets("holder-").unwrap();
    assert_eq!(secrets, ["holder-DE-0000000002"]);
    let asked = request(de.ask(&key, &next, check));
    let answered = holder.answer(&asked, &next).unwrap();
    assert!(matches!(de.read(check, &answered.response).unwrap().said, Said::StopAndCall { .. }));
    holder.sound();
    de.sound();
}

#[test]
fn what_does_not_protect_today_is_in_no_table() {
    let ended = PROTECTION.replace(r#""since":"2022-05-01""#, r#""since":"2022-05-01","until":"2026-01-01""#);
    let bought = PROTECTION.replace(r#"{"state":"LT","#, r#"{"state":"KZ","#);
    for (text, found) in [(PROTECTION, true), (ended.as_str(), false), (bought.as_str(), false)] {
        let (mut holder, mut de) = (House::of("LT", 1).protects(text), House::of("DE", 2).sought());
        let table = holder.publish(&mut de, |_| ());
        let key = holder.key(Side::Holder);
        let check = de.meets("Vladimir Gnet", Some("1984-03-09"));
        let asked = request(de.ask(&key, &table, check));
        let answered = holder.answer(&asked, &table).unwrap();
        let said = de.read(check, &answered.response).unwrap().said;
        assert_eq!(matches!(said, Said::StopAndCall { .. }), found, "{text}");
        assert_eq!(said == Said::NotFound { left_out: 0 }, !found, "{text}");
    }
}

#[test]
fn who_is_erased_leaves_no_open_question_and_no_reference() {
    let (mut holder, mut de) = (House::of("LT", 1).protects(PROTECTION), House::of("DE", 2).sought());
    let table = holder.publish(&mut de, |_| ());
    let key = holder.key(Side::Holder);
    let check = de.meets("Vladimir Gnet", Some("1984-03-09"));
    // One question is read, so that a reference is known, one stays open.
    let asked = request(de.ask(&key, &table, check));
    let answered = holder.answer(&asked, &table).unwrap();
    let Said::StopAndCall { routes } = de.read(check, &answered.response).unwrap().said else { panic!() };
    let reference = routes[0].reference.to_string();
    let asked = request(de.ask(&key, &table, check));
    let answered = holder.answer(&asked, &table).unwrap();
    let CalledFor::Entry { register, .. } = holder.with(|desk, act| desk.called(&reference, act).unwrap())
    else {
        panic!("the reference names nobody")
    };
    let erase = |house: &mut House, whose: Whose| {
        house.with(|desk, act| {
            let erasure = Erasure { whose: &whose, actor: &act.actor, ground: "test", effective: act.on };
            desk.store.erase(&erasure, (act.clock)(), &mut *act.rng).unwrap();
        });
    };
    erase(&mut holder, Whose::Register(register));
    assert_eq!(holder.with(|desk, act| desk.called(&reference, act).unwrap()), CalledFor::Unknown);
    let alert = de.desk.as_ref().unwrap().store().read().alerts(None, 9).unwrap()[0].alert.clone();
    erase(&mut de, Whose::Alert(alert));
    assert!(matches!(de.read(check, &answered.response), Err(LookupError::NoQuestion(_))));
    assert!(de.desk.as_ref().unwrap().store().secrets("ask-").unwrap().is_empty());
    // Who asked stays; about which alert, only its mark says. What was said about the person is gone with the alert.
    assert_eq!(de.outcomes(), ["asked", "asked"]);
    holder.sound();
    de.sound();
}

#[test]
fn a_booth_waits_two_seconds_and_silence_is_not_asked() {
    let (mut holder, mut de) = (House::of("LT", 1).protects(PROTECTION), House::of("DE", 2).sought());
    let table = holder.publish(&mut de, |_| ());
    let key = holder.key(Side::Holder);
    let check = de.meets("Vladimir Gnet", Some("1984-03-09"));
    let agreed = ["LT".to_owned()];
    let dir = tempfile::tempdir().unwrap();
    let mut waited = Duration::ZERO;
    let told = de.with(|desk, act| {
        let question = question(&key, &table, check, &agreed);
        let told = desk.ask_in_call(&[question], dir.path(), &mut |it| waited += it, act);
        told.unwrap().remove(0)
    });
    assert_eq!(told.said, Said::NotAsked { why: "no answer within 2000 milliseconds".to_owned() });
    assert_eq!(waited, ANSWER_WITHIN);
    // What comes later is still read, and a row met then still stops.
    let sent = |dir: &Path| {
        let files = std::fs::read_dir(dir).unwrap().map(|it| it.unwrap().path());
        files.filter(|it| it.extension().is_some_and(|it| it == "request")).collect::<Vec<_>>()
    };
    let asked = std::fs::read(&sent(dir.path())[0]).unwrap();
    let late = holder.answer(&asked, &table).unwrap().response;
    assert!(matches!(de.read(check, &late).unwrap().said, Said::StopAndCall { .. }));
    // In time, after an answer that is not whole yet.
    let dir = tempfile::tempdir().unwrap();
    let mut tries = 0;
    let told = de.with(|desk, act| {
        let question = question(&key, &table, check, &agreed);
        let mut wait = |_| {
            let request = sent(dir.path()).remove(0);
            let answered = holder.answer(&std::fs::read(&request).unwrap(), &table);
            let response = answered.map(|it| it.response).unwrap_or_default();
            let whole = tries > 0;
            tries += 1;
            let bytes = if whole { response.as_slice() } else { &response[..100] };
            std::fs::write(request.with_extension("response"), bytes).unwrap();
        };
        desk.ask_in_call(&[question], dir.path(), &mut wait, act).unwrap().remove(0)
    });
    // The second answer to one request is a refusal.
    assert_eq!(tries, 2);
    let Said::NotAsked { why } = told.said else { panic!("{:?}", told.said) };
    assert!(why.contains("answered before"), "{why}");
    let expected = ["asked", "not_asked: no answer within 2000 milliseconds", "stop_and_call", "asked"];
    assert_eq!(de.outcomes()[..4], expected);
    holder.sound();
    de.sound();
}

#[test]
fn a_person_of_whom_no_date_is_known_is_not_asked_about() {
    let text = ALERTS.replace(r#","born":"1984-03-09""#, "");
    for (born, asked) in [(Some("1984-03-09"), true), (None, false)] {
        let (mut holder, mut de) = (House::of("LT", 1).protects(PROTECTION), House::of("DE", 2).seeks(&text));
        let table = holder.publish(&mut de, |_| ());
        let key = holder.key(Side::Holder);
        let check = de.meets("Uladzimir Hnyot", born);
        match de.ask(&key, &table, check) {
            Asked::Request { .. } => assert!(asked),
            Asked::NotAsked { why, .. } => assert!(!asked && why.contains("a date of birth"), "{why}"),
        }
    }
}

/// Answers every request in the directory while the booth waits.
fn answering<'a>(holder: &'a mut House, table: &'a Path, dir: &'a Path) -> impl FnMut(Duration) + 'a {
    move |_| {
        for file in std::fs::read_dir(dir).unwrap().map(|it| it.unwrap().path()) {
            let response = file.with_extension("response");
            if file.extension().is_some_and(|it| it == "request") && !response.exists() {
                let answered = holder.answer(&std::fs::read(&file).unwrap(), table).unwrap();
                std::fs::write(response, answered.response).unwrap();
            }
        }
    }
}

struct AtBooth {
    entry: Seq,
    word: Word,
    answer: Answer,
}

/// A home that seeks the person, one that protects, and what the first asks the second with.
struct TwoStates {
    holder: House,
    de: House,
    table: PathBuf,
    dir: tempfile::TempDir,
    states: Vec<Abroad>,
}

impl TwoStates {
    fn new(protected: &str) -> Self {
        let (mut holder, mut de) = (House::of("LT", 1).protects(protected), House::of("DE", 2).sought());
        let table = holder.publish(&mut de, |_| ());
        let key = holder.key(Side::Holder);
        let dir = tempfile::tempdir().unwrap();
        let states = vec![Abroad { state: "LT".to_owned(), reach: Some((table.clone(), key)) }];
        Self { holder, de, table, dir, states }
    }

    fn meets(&mut self, name: &str) -> AtBooth {
        let asked = [self.de.asked(name, Some("1984-03-09"))];
        let registers =
            Registers { dir: self.dir.path(), states: &self.states, officer: "4471", role: "border guard" };
        let mut wait = answering(&mut self.holder, &self.table, self.dir.path());
        let answered = self.de.with(|desk, act| {
            let border = Border::open(desk.store()).unwrap();
            desk.check_asking(&border, &profile(), &asked, &registers, &mut wait, act).unwrap().remove(0)
        });
        AtBooth { entry: answered.entry, word: answered.outcome.answer.word, answer: answered.outcome.answer }
    }
}

const HOUR: i64 = 3_600_000_000;

#[test]
fn stop_and_call_suspends_at_the_same_meeting_for_four_hours_and_says_nothing_of_why() {
    let mut two = TwoStates::new(PROTECTION);
    let met = two.meets("Vladimir Gnet");
    assert_eq!(met.word, Word::Suspended);
    assert_eq!(met.answer.abroad, "LT asked, the duty desk has the answer");
    // The duty desk has whom to call and what to say.
    let said = two.de.with(|desk, act| desk.registers_said(met.entry, act).unwrap());
    let Said::StopAndCall { routes } = &said[0].said else { panic!("{said:?}") };
    assert_eq!(routes[0].contact.text(), "+370 5 271 0000");
    // Met again under another spelling, with nobody asked: still, until four hours from the first time have passed.
    two.de.now = NINE + 3 * HOUR;
    assert_eq!(two.de.meets_word("Uladzimir Hnyot", Some("1984-03-09")), Word::Suspended);
    two.de.now = NINE + 4 * HOUR + 1;
    assert_eq!(two.de.meets_word("Uladzimir Hnyot", Some("1984-03-09")), Word::UnderReview);
    two.holder.sound();
    two.de.sound();
}

#[test]
fn a_register_that_does_not_know_the_person_leaves_the_same_line_and_the_word_as_it_was() {
    let mut two = TwoStates::new(&PROTECTION.replace("1984", "1971"));
    let met = two.meets("Vladimir Gnet");
    assert_eq!(met.word, Word::UnderReview);
    assert_eq!(met.answer.abroad, "LT asked, the duty desk has the answer");
    // Nobody who meets no alert is asked about.
    let asked = two.de.outcomes();
    assert_eq!(two.meets("Ana Novak").answer.abroad, "");
    assert_eq!(two.de.outcomes(), asked);
}

#[test]
fn the_other_states_no_ends_the_shield_and_its_yes_keeps_it() {
    for (same, later) in [(false, Word::UnderReview), (true, Word::Suspended)] {
        let mut two = TwoStates::new(PROTECTION);
        let met = two.meets("Vladimir Gnet");
        let answer = |desk: &mut Desk, act: &mut Act<'_>, state: &str| {
            let authority = Body { state: state.to_owned(), name: "Migration Department".to_owned() };
            act.actor = Actor::unverified("N. Petraite");
            desk.answer_identity(met.entry, None, same, "photograph", &authority, act)
        };
        // Another state than the one that was asked has no say.
        assert!(two.de.with(|desk, act| answer(desk, act, "PL")).is_err());
        assert!(two.de.with(|desk, act| answer(desk, act, "LT")).unwrap().reaches.is_empty());
        let said = two.de.with(|desk, act| desk.registers_said(met.entry, act).unwrap());
        assert_eq!(said[0].said, Said::Answered { same });
        assert_eq!(two.de.meets_word("Vladimir Gnet", Some("1984-03-09")), later, "{same}");
        two.de.now = NINE + 5 * HOUR;
        assert_eq!(two.de.meets_word("Vladimir Gnet", Some("1984-03-09")), later, "{same}, later");
        two.de.sound();
    }
}

#[test]
fn what_keeps_a_question_from_being_asked_is_told_and_the_answer_leaves() {
    let mut two = TwoStates::new(PROTECTION);
    two.states.push(Abroad { state: "PL".to_owned(), reach: None });
    two.states.push(Abroad { state: "BY".to_owned(), reach: None });
    let met = two.meets("Vladimir Gnet");
    let line = met.answer.abroad;
    assert!(
        line.starts_with("LT asked, the duty desk has the answer; PL not asked, which is no \"no\""),
        "{line}"
    );
    assert!(line.contains("its table and its key are not here; BY not asked"), "{line}");
    // A directory that cannot be written to.
    let mut two = TwoStates::new(PROTECTION);
    let gone = two.dir.path().join("gone");
    let registers = Registers { dir: &gone, states: &two.states, officer: "4471", role: "border guard" };
    let asked = [two.de.asked("Vladimir Gnet", Some("1984-03-09"))];
    let answered = two.de.with(|desk, act| {
        let border = Border::open(desk.store()).unwrap();
        desk.check_asking(&border, &profile(), &asked, &registers, &mut |_| (), act).unwrap().remove(0)
    });
    assert_eq!(answered.outcome.answer.word, Word::UnderReview);
    assert!(answered.outcome.answer.abroad.starts_with("LT not asked"), "{}", answered.outcome.answer.abroad);
}

#[test]
fn whoever_is_registered_is_in_the_table_under_every_name() {
    let all: Vec<NameForm> = (0..40u8)
        .map(|at| {
            let letters: String = [at / 8, at % 8].map(|it| char::from(b'b' + it)).iter().collect();
            NameForm::plain(&format!("Ra{letters}ova Milda"))
        })
        .chain([NameForm::plain("Viarbouskaya Alena")])
        .collect();
    let born = || Field::notice("1984-03-05".parse().unwrap());
    let last = Subject { names: all[40..].to_vec(), born: born(), ..Subject::default() };
    let many = keys_of(&Subject { names: all, born: born(), ..Subject::default() });
    let wanted = keys_of(&last);
    assert!(!wanted.is_empty() && wanted.iter().all(|it| many.contains(it)));
}
