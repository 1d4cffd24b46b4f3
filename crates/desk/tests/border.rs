//! Meetings from end to end: what is found, who is shielded and for how long, what is remembered and what goes.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where something is wrong"
)]

use crate::server;
use std::path::Path;

use casework::border::judgement::Reach;
use casework::border::measure::Told;
use casework::border::sheet::{Filled, Reply, Tick};
use casework::border::{Moment, Profile, ProfileValues};
use desk::border::{Answered, Asked, Border, IdentityKept, Unchecked};
use desk::{Act, Desk, DeskError};
use entries::Time;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;
use store::{Content, Elsewhere, Erasure, Store, Whose};
use terms::alert::{Document, NameForm, NameQuality, Subject};
use terms::border::{
    Check, CheckPurpose, ClockHolder, ClosedFile, ComparedWith, Comparison, Identity, MeetingClock, ReadFrom,
    Traveller, Word,
};
use terms::register::{Body, RegisterKind};
use terms::{Actor, Date, Field, Level, Measure, Origin, PartialDate, Seq, Track};

const HOUR: i64 = 3_600_000_000;
/// 2026-11-22T09:00:00Z.
const NINE: i64 = 1_795_338_000_000_000;

/// An alert by an invented bureau of an ordinary crime, of one person.
fn alert(number: u32, name: &str, born: &str) -> String {
    format!(
        r#"{{"channel":"interpol_red","bureau":"QQ","reference":"2026/{number}","issued":"2026-03-02","purpose":"arrest_for_prosecution","subject":{{"names":[{{"text":"{name}"}}],"born":{{"date":"{born}"}},"sex":"M","nationalities":["QQ"],"photograph":true,"physical":true}},"warrants":[{{"state":"QQ","reference":"77-{number}/26","authority":{{"name":"District court of Velmora","judicial":true,"appeal_to_court":true}},"issued":"2026-02-20","counts":[{{"charge":"Fraud committed on a large scale","language":"en","law":"Criminal Code Art 209","max_penalty_months":84}}],"facts":{{"text":"Between 2022 and 2023 in Velmora sold goods that did not exist to {number} buyers.","from":"2022","to":"2023","place":"Velmora","role":"principal"}},"in_absentia":false}}]}}"#
    )
}

fn protection(name: &str, born: &str) -> String {
    format!(
        r#"{{"about":{{"subject":{{"names":[{{"text":"{name}"}}],"born":"{born}"}}}},"kind":"refugee","against":["QQ"],"granted_by":{{"state":"LT","name":"Migration Department"}},"since":"2022-05-01"}}"#
    )
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

fn on(micros: i64) -> Date {
    Moment::new(micros, 0).date()
}

/// A home, with a clock that stands where it is put.
struct Scene {
    room: tempfile::TempDir,
    desk: Option<Desk>,
    border: Border,
    rng: ChaCha8Rng,
    now: i64,
}

impl Scene {
    fn new() -> Self {
        Self::at(&Elsewhere { record: server::fresh(), keys: None })
    }

    fn at(elsewhere: &Elsewhere) -> Self {
        let room = tempfile::tempdir().unwrap();
        let mut rng = ChaCha8Rng::seed_from_u64(7);
        let options = store::Options {
            origin: "test.home".to_owned(),
            release: "test".to_owned(),
            id_seed: Some([3; 32]),
            root_key: None,
            actor: Actor::Auto("test".to_owned()),
            effective: on(NINE),
            state: None,
            exercise: true,
        };
        let clock = || Time::from_micros(NINE).unwrap();
        let mut act =
            Act { actor: Actor::Auto("test".to_owned()), on: on(NINE), clock: &clock, rng: &mut rng };
        let home = room.path().join("home");
        let desk =
            Desk::create_elsewhere(&home, &options, elsewhere, Some("LT".to_owned()), &mut act).unwrap();
        let border = Border::open(desk.store()).unwrap();
        Self { room, desk: Some(desk), border, rng, now: NINE }
    }

    fn home(&self) -> std::path::PathBuf {
        self.room.path().join("home")
    }

    /// One more node on the record of this one.
    fn node(&self, elsewhere: &Elsewhere) -> Self {
        let room = tempfile::tempdir().unwrap();
        let home = room.path().join("home");
        std::fs::create_dir(&home).unwrap();
        let root = home.join("root.key");
        std::fs::copy(self.home().join("root.key"), &root).unwrap();
        Store::join(&home, elsewhere, &root).unwrap();
        let desk = Desk::open(&home, Some("LT".to_owned())).unwrap();
        let border = Border::open(desk.store()).unwrap();
        Self { room, desk: Some(desk), border, rng: ChaCha8Rng::seed_from_u64(8), now: NINE }
    }

    fn with<T>(&mut self, run: impl FnOnce(&mut Desk, &Border, &mut Act<'_>) -> T) -> T {
        let now = self.now;
        let clock = move || Time::from_micros(now).unwrap();
        let mut act =
            Act { actor: Actor::unverified("Officer 4471"), on: on(now), clock: &clock, rng: &mut self.rng };
        run(self.desk.as_mut().unwrap(), &self.border, &mut act)
    }

    fn alert(self, number: u32, name: &str, born: &str) -> Self {
        self.screened(&alert(number, name, born))
    }

    fn screened(mut self, text: &str) -> Self {
        self.with(|desk, _, act| {
            let mut records = wire::open(text.as_bytes(), "made", None).unwrap().map(Result::unwrap);
            desk.screen(Some("made"), "native", &mut records, act, &mut |_, _| Ok(())).unwrap();
        });
        self
    }

    fn protection(self, name: &str, born: &str) -> Self {
        self.entered(&protection(name, born))
    }

    fn entered(mut self, text: &str) -> Self {
        self.with(|desk, _, act| {
            let mut records = wire::register::open(text.as_bytes(), "made", RegisterKind::Protection)
                .unwrap()
                .map(Result::unwrap);
            desk.import(&mut records, act, &mut |_| ()).unwrap();
        });
        self
    }

    fn check(&mut self, who: Subject) -> Answered {
        self.check_read(who, ReadFrom::Typed)
    }

    fn check_read(&mut self, subject: Subject, read_from: ReadFrom) -> Answered {
        self.check_compared(Traveller::new(subject, read_from), Vec::new())
    }

    fn check_compared(&mut self, traveller: Traveller, compared: Vec<Comparison>) -> Answered {
        let asked = Asked {
            check: Check {
                traveller,
                purpose: CheckPurpose::Border,
                place: Some("lane B".to_owned()),
                compared,
            },
            at: Moment::new(self.now, 120),
            with_child: false,
            original: Vec::new(),
            after: None,
        };
        self.with(|desk, border, act| desk.check(border, &profile(), &[asked], act).unwrap().remove(0))
    }

    /// The granting authority of [`protection`] answers about a check, through an official who did not make it.
    fn answers(&mut self, at: &Answered, same: bool) -> Result<IdentityKept, DeskError> {
        self.answered_by(at, same, "N. Petraite", "LT", "Migration Department")
    }

    fn answered_by(
        &mut self,
        at: &Answered,
        same: bool,
        by: &str,
        state: &str,
        name: &str,
    ) -> Result<IdentityKept, DeskError> {
        let authority = Body { state: state.to_owned(), name: name.to_owned() };
        self.with(|desk, _, act| {
            act.actor = Actor::unverified(by);
            desk.answer_identity(at.entry, None, same, "photograph", &authority, act)
        })
    }

    fn standing(&self, at: &Answered) -> (Level, Track) {
        let row =
            self.desk.as_ref().unwrap().store().read().alert(&at.outcome.pairs[0].alert).unwrap().unwrap();
        (row.level.unwrap(), row.track.unwrap())
    }

    fn reopened(mut self) -> Self {
        drop(self.desk.take());
        let desk = Desk::open(&self.home(), Some("LT".to_owned())).unwrap();
        self.border = Border::open(desk.store()).unwrap();
        self.desk = Some(desk);
        self
    }
}

/// The entries of a check, as they stand on the record.
fn recorded(scene: &Scene, at: Seq) -> entries::Checked {
    match scene.desk.as_ref().unwrap().store().read().entry(at).unwrap().body {
        Content::Known(entries::Entry::Checked(it)) => *it,
        other => panic!("{other:?}"),
    }
}

fn person(name: &str, born: &str, document: Option<&str>) -> Subject {
    Subject {
        names: vec![NameForm {
            text: name.to_owned(),
            family: None,
            given: None,
            script: None,
            quality: NameQuality::Unknown,
            origin: Origin::Official,
        }],
        born: Field::notice(born.parse::<PartialDate>().unwrap()),
        documents: document.map_or(Field::NotShown, |number| {
            Field::notice(vec![Document {
                kind: "passport".to_owned(),
                number: number.to_owned(),
                state: Some("QR".to_owned()),
            }])
        }),
        ..Subject::default()
    }
}

fn sound(home: &Path) {
    let report = store::verify(home, None);
    assert!(report.is_sound(), "{:?}", report.problems.iter().map(ToString::to_string).collect::<Vec<_>>());
}

#[test]
fn an_alert_is_met_across_scripts_and_a_stranger_is_not() {
    let mut scene = Scene::new().alert(1, "Uladzimir Hnyot", "1984-03-09");
    for (name, born) in [
        ("Владимир Гнёт", "1984-03-09"),
        ("HNYOT ULADZIMIR", "1984-03-09"),
        ("Vladimir Gnet", "1984-03-09"),
        ("Уладзімір Гнёт", "1984-09-03"),
    ] {
        let met = scene.check(person(name, born, None));
        assert_eq!(met.outcome.answer.word, Word::UnderReview, "{name}");
        assert_eq!(met.outcome.pairs[0].identity, Identity::Candidate);
    }
    for (name, born) in [("Vladimir Gnatyuk", "1984-03-09"), ("Uladzimir Hnyot", "1961-11-30")] {
        let other = scene.check(person(name, born, None));
        assert_eq!(other.outcome.answer.word, Word::NoAlert, "{name} {born}");
        assert!(other.outcome.pairs.is_empty());
    }
    sound(&scene.home());
}

/// The alert and the protection are each near the traveller, a slip of the pen apart, and not near each other.
fn apart() -> Scene {
    Scene::new().protection("Siarhei Valadkou", "1980-11-02").alert(2, "Sergei Volodkov", "1981-02-11")
}

fn between(document: Option<&str>) -> Subject {
    person("Сергей Володков", "1980-02-11", document)
}

#[test]
fn a_namesake_of_a_protected_person_is_shielded_for_four_hours_once() {
    let mut scene = apart();
    let first = scene.check(between(None));
    assert_eq!(first.outcome.answer.word, Word::Suspended);
    assert_eq!(scene.standing(&first).0, Level::Reviewable);
    scene.now = NINE + 3 * HOUR;
    assert_eq!(scene.check(between(None)).outcome.answer.word, Word::Suspended);
    scene.now = NINE + 4 * HOUR + 1;
    let later = scene.check(between(None));
    assert_eq!(later.outcome.answer.word, Word::UnderReview);
    // What holds for the alert itself is not changed by a meeting.
    assert_eq!(scene.standing(&later).0, Level::Reviewable);
    sound(&scene.home());
}

#[test]
fn the_authoritys_yes_shields_its_traveller_and_its_no_ends_the_shield() {
    let document = Some("QR9900112");
    let mut yes = apart();
    let met = yes.check_read(between(document), ReadFrom::Mrz);
    let shield = met.outcome.pairs[0].shield.clone().unwrap();
    assert_eq!(shield.identity, Identity::Candidate);
    let kept = yes.answers(&met, true).unwrap();
    // The alert's person was not confirmed: the alert is for others what it was, and this traveller is shielded.
    assert_eq!(kept.alerts[0].1.level, Level::Reviewable);
    assert!(kept.reaches.is_empty() && kept.reach == Reach::Document);
    yes.now = NINE + 30 * HOUR;
    let again = yes.check_read(between(document), ReadFrom::Mrz);
    assert_eq!(again.outcome.pairs[0].shield.clone().unwrap().identity, Identity::Confirmed);
    assert_eq!(again.outcome.answer.word, Word::Suspended);
    assert_eq!(yes.standing(&again), (Level::Reviewable, Track::Ordinary));

    let mut no = apart();
    let met = no.check_read(between(document), ReadFrom::Mrz);
    no.answers(&met, false).unwrap();
    let again = no.check_read(between(document), ReadFrom::Mrz);
    assert!(again.outcome.pairs[0].shield.is_none());
    assert_eq!(again.outcome.answer.word, Word::UnderReview);
    assert_eq!(no.standing(&again).0, Level::Reviewable);
    // The answer is about this document: another one with the same name and date is shielded.
    let other = no.check_read(between(Some("QR1234567")), ReadFrom::Mrz);
    assert_eq!(other.outcome.answer.word, Word::Suspended);
}

#[test]
fn a_protected_traveller_without_an_alert_gets_the_bytes_of_anybody() {
    let mut scene = Scene::new().protection("Siarhei Valadkou", "1980-02-11");
    let protected = scene.check(person("Siarhei Valadkou", "1980-02-11", None)).outcome.answer;
    let mut other = Scene::new().protection("Milda Rasyte", "1980-02-12");
    let anybody = other.check(person("Siarhei Valadkou", "1980-02-11", None)).outcome.answer;
    assert_eq!(protected.text(), anybody.text());
    assert_eq!(protected.word, Word::NoAlert);
}

#[test]
fn a_start_from_the_sealed_copy_answers_as_one_from_the_entries_and_an_erasure_drops_it() {
    let mut scene =
        Scene::new().alert(1, "Uladzimir Hnyot", "1984-03-09").protection("Milda Rasyte", "1980-02-12");
    let who = || person("Владимир Гнёт", "1984-03-09", None);
    let rows = scene
        .border
        .refresh(&scene.desk.as_ref().unwrap().store().read(), scene.desk.as_ref().unwrap().store().size())
        .unwrap()
        .held()
        .0;
    let mut rng = ChaCha8Rng::seed_from_u64(9);
    scene.border.keep(scene.desk.as_ref().unwrap().store(), &mut rng).unwrap();
    assert!(scene.home().join("border.index").exists());
    let sealed = std::fs::read(scene.home().join("border.index")).unwrap();
    assert!(!sealed.windows(5).any(|it| it.eq_ignore_ascii_case(b"hnyot")));
    scene = scene.alert(2, "Radomir Vestal", "1979-01-30").reopened();
    assert_eq!(scene.border.view().held().0, rows + 1);
    let met = scene.check(who());
    assert_eq!(met.outcome.answer.word, Word::UnderReview);
    sound(&scene.home());

    let id = met.outcome.pairs[0].alert.clone();
    drop(scene.desk.take());
    let mut store = Store::open(scene.home()).unwrap();
    let actor = Actor::unverified("N. N.");
    let whose = Whose::Alert(id);
    let act = Erasure { whose: &whose, actor: &actor, ground: "RPD Art 51", effective: on(NINE + 48 * HOUR) };
    store.erase(&act, Time::from_micros(NINE).unwrap(), &mut rng).unwrap();
    assert!(!scene.home().join("border.index").exists() && !scene.home().join("border.key").exists());
    drop(store);
    let mut scene = scene.reopened();
    assert_eq!(scene.border.view().held().0, rows);
    assert_eq!(scene.check(who()).outcome.answer.word, Word::NoAlert);
    sound(&scene.home());
}

#[test]
fn a_view_in_use_forgets_what_is_erased_with_the_next_entry() {
    let mut scene = Scene::new().alert(1, "Uladzimir Hnyot", "1984-03-09");
    let met = scene.check(person("Uladzimir Hnyot", "1984-03-09", None));
    let mut filled = Filled::empty("be");
    filled.risk =
        Reply { tick: Tick::Yes, words: "Катавалі брата.".to_owned(), ..Reply::default() };
    let kept = scene.with(|desk, _, act| {
        desk.take_sheet(met.entry, &filled, b"sheet", Moment::new(NINE, 0), &profile(), act).unwrap()
    });
    assert_eq!(kept.alerts.len(), 1);
    assert_eq!(kept.alerts[0].1.track, Track::Enhanced);
    assert_eq!(kept.ends, on(NINE + 30 * 24 * HOUR));
    let sheet = Seq(scene.desk.as_ref().unwrap().store().size() - 2);
    let read = |scene: &Scene| scene.desk.as_ref().unwrap().store().read().entry(sheet).unwrap().body;
    // It is no record that somebody could take back before its term, and with it what was said.
    scene.with(|desk, _, act| assert!(desk.take_back(sheet, act).is_err()));
    assert!(matches!(read(&scene), Content::Known(entries::Entry::SheetAnswered(_))));
    scene.now = NINE + 31 * 24 * HOUR;
    let later = scene.check(person("Uladzimir Hnyot", "1984-03-09", None));
    assert_eq!(read(&scene), Content::Erased);
    // What was raised stays until a person lifts it.
    assert_eq!(scene.standing(&later).1, Track::Enhanced);
    sound(&scene.home());
}

#[test]
fn a_photograph_confirms_the_alert_it_was_compared_with_and_no_other() {
    let mut scene = Scene::new()
        .alert(1, "Uladzimir Hnyot", "1984-03-09")
        .alert(2, "Uladzimir Hnyot", "1984-03-09")
        .alert(3, "Milda Rasyte", "1980-02-12");
    let who = || Traveller::new(person("Uladzimir Hnyot", "1984-03-09", None), ReadFrom::Typed);
    let photograph = |with: Option<ComparedWith>| Comparison { feature: "photograph".to_owned(), with };
    let met = scene.check_compared(who(), Vec::new());
    let ids: Vec<_> = met.outcome.pairs.iter().map(|it| it.alert.clone()).collect();
    let identities = |answered: &Answered| -> Vec<Identity> {
        let of = |id| answered.outcome.pairs.iter().find(|it| it.alert == id).map(|it| it.identity).unwrap();
        ids.iter().cloned().map(of).collect()
    };
    assert_eq!(identities(&met), [Identity::Candidate, Identity::Candidate]);
    // With which of two it was compared was not said: it is nobody's.
    let unnamed = scene.check_compared(who(), vec![photograph(None)]);
    assert_eq!(identities(&unnamed), [Identity::Candidate, Identity::Candidate]);
    assert_eq!(recorded(&scene, unnamed.entry).check.compared, [photograph(None)]);
    let second = photograph(Some(ComparedWith::Alert(ids[1].clone())));
    let named = scene.check_compared(who(), vec![second.clone()]);
    assert_eq!(identities(&named), [Identity::Candidate, Identity::Confirmed]);
    assert_eq!(recorded(&scene, named.entry).check.compared, [second]);
    // An entry of a register is compared by its own authority and by nobody else.
    let register = photograph(Some(ComparedWith::Register(terms::id::RegisterId::from_tail("abc"))));
    let other = scene.check_compared(who(), vec![register]);
    assert_eq!(identities(&other), [Identity::Candidate, Identity::Candidate]);
    // Where one alert stands alone it is meant, and the record names it.
    let alone = Traveller::new(person("Milda Rasyte", "1980-02-12", None), ReadFrom::Typed);
    let alone = scene.check_compared(alone, vec![photograph(None)]);
    assert_eq!(alone.outcome.pairs[0].identity, Identity::Confirmed);
    let meant = ComparedWith::Alert(alone.outcome.pairs[0].alert.clone());
    assert_eq!(recorded(&scene, alone.entry).check.compared, [photograph(Some(meant))]);
    sound(&scene.home());
}

#[test]
fn the_four_hours_of_a_candidate_begin_once_for_a_traveller_and_an_alert() {
    let mut scene = Scene::new().alert(1, "Uladzimir Hnyot", "1984-03-09");
    let who = |document| person("Uladzimir Hnyot", "1984-03-09", document);
    let candidate = |scene: &Scene, at: &Answered| -> Vec<i64> {
        let clocks = recorded(scene, at.entry).clocks;
        let of = clocks.iter().filter(|it| it.clock == MeetingClock::CandidateIdentity);
        of.map(|it| it.due - NINE).collect()
    };
    let first = scene.check_read(who(Some("QR1111111")), ReadFrom::Mrz);
    assert_eq!(candidate(&scene, &first), [4 * HOUR]);
    scene.now = NINE + 3 * HOUR;
    let again = scene.check_read(who(Some("QR1111111")), ReadFrom::Mrz);
    assert_eq!(again.outcome.pairs[0].until, Some(NINE + 4 * HOUR));
    assert!(candidate(&scene, &again).is_empty(), "it began at the first meeting");
    // Another traveller of the same name has hours of their own.
    let other = scene.check_read(who(Some("QR2222222")), ReadFrom::Mrz);
    assert_eq!(other.outcome.pairs[0].until, Some(NINE + 7 * HOUR));
    assert_eq!(candidate(&scene, &other), [7 * HOUR]);
    scene.now = NINE + 5 * HOUR;
    let over = scene.check_read(who(Some("QR1111111")), ReadFrom::Mrz);
    assert_eq!(over.outcome.pairs[0].until, Some(NINE + 4 * HOUR));
    assert_eq!(over.outcome.answer.word, Word::UnderReview);
    assert!(over.outcome.answer.identity.contains("whose time ended"), "{}", over.outcome.answer.identity);
    sound(&scene.home());
}

#[test]
fn who_was_confirmed_once_has_the_hours_of_a_shield_from_the_meeting_at_which_that_was_not_so() {
    let document = r#""documents":[{"kind":"passport","number":"QR1234567","state":"QR"}],"born""#;
    let entry = protection("Siarhei Valadkou", "1980-02-11").replace("\"born\"", document);
    let mut scene = Scene::new().entered(&entry).alert(2, "Sergei Volodkov", "1981-02-11");
    let confirmed = scene.check_read(between(Some("QR1234567")), ReadFrom::Mrz);
    let shield = |at: &Answered| at.outcome.pairs[0].shield.clone().map(|it| (it.identity, it.until));
    assert_eq!(shield(&confirmed), Some((Identity::Confirmed, None)));
    scene.now = NINE + 5 * HOUR;
    let later = scene.check(between(None));
    assert_eq!(shield(&later), Some((Identity::Candidate, Some(NINE + 9 * HOUR))));
    assert_eq!(later.outcome.answer.word, Word::Suspended);
    sound(&scene.home());
}

#[test]
fn a_person_of_more_than_a_hundred_years_meets_the_alert_that_is_for_them() {
    // Day and month are swapped, so that by the other century the index finds nothing near.
    let mut scene = Scene::new().alert(1, "Uladzimir Hnyot", "1925-09-03");
    let zone = |born_or: Option<&str>| Traveller {
        born_or: born_or.map(|it| it.parse().unwrap()),
        ..Traveller::new(person("Uladzimir Hnyot", "2025-03-09", None), ReadFrom::Mrz)
    };
    assert_eq!(scene.check_compared(zone(None), Vec::new()).outcome.answer.word, Word::NoAlert);
    let met = scene.check_compared(zone(Some("1925-03-09")), Vec::new());
    assert_eq!(met.outcome.answer.word, Word::UnderReview);
    let traveller = recorded(&scene, met.entry).check.traveller;
    assert_eq!(traveller.born_or, "1925-03-09".parse().ok());
    // Saying which it is begins no hours anew.
    scene.now = NINE + HOUR;
    let said = person("Uladzimir Hnyot", "1925-03-09", None);
    let said = scene.check_compared(Traveller::new(said, ReadFrom::Mrz), Vec::new());
    assert_eq!(said.outcome.pairs[0].until, Some(NINE + 4 * HOUR));
    scene.now = NINE;
    // Of a sheet only that asylum is asked for is taken, until somebody says which it is.
    let mut filled = Filled::empty("be");
    filled.risk = Reply { tick: Tick::Yes, ..Reply::default() };
    scene.with(|desk, _, act| {
        let at = Moment::new(NINE, 0);
        assert!(desk.take_sheet(met.entry, &filled, b"sheet", at, &profile(), act).is_err());
        filled.asks_asylum = true;
        let sheet = Seq(desk.store().size());
        assert!(desk.take_sheet(met.entry, &filled, b"what was said", at, &profile(), act).unwrap().child);
        assert!(matches!(
            desk.store().read().entry(sheet).unwrap().body,
            Content::Known(entries::Entry::SheetAnswered(it)) if it.answers.facts.statements.is_empty()
        ));
        assert!(
            desk.store().read().original(sheet).unwrap().is_empty(),
            "nor the bytes that hold the answers"
        );
    });
    sound(&scene.home());
}

#[test]
fn an_answer_leaves_with_its_place_on_a_record_that_holds_it() {
    let mut scene = Scene::new().alert(1, "Uladzimir Hnyot", "1984-03-09");
    for (name, word) in [("Uladzimir Hnyot", Word::UnderReview), ("Milda Rasyte", Word::NoAlert)] {
        let answered = scene.check(person(name, "1984-03-09", None));
        assert_eq!(answered.outcome.answer.log, Some(answered.entry));
        assert_eq!(answered.outcome.answer.word, word);
        // Another reader of the same file sees it: it is on the disk and not in this process alone.
        let other = Store::open_read_only(scene.home()).unwrap();
        let Content::Known(entries::Entry::Checked(kept)) = other.read().entry(answered.entry).unwrap().body
        else {
            panic!()
        };
        assert_eq!(kept.word, word);
    }
}

#[test]
fn nothing_is_answered_from_an_index_that_is_not_at_the_end_of_the_record() {
    let mut scene = Scene::new().alert(1, "Uladzimir Hnyot", "1984-03-09");
    // An index that is beyond this record: it was made of another one.
    let mut other = Scene::new().alert(2, "Milda Rasyte", "1980-02-12");
    other.check(person("Milda Rasyte", "1980-02-12", None));
    let size = scene.desk.as_ref().unwrap().store().size();
    let asked = Asked {
        check: Check {
            traveller: Traveller::new(person("Uladzimir Hnyot", "1984-03-09", None), ReadFrom::Typed),
            purpose: CheckPurpose::Border,
            place: None,
            compared: Vec::new(),
        },
        at: Moment::new(NINE, 120),
        with_child: false,
        original: Vec::new(),
        after: None,
    };
    let refused =
        scene.with(|desk, _, act| desk.check(&other.border, &profile(), &[asked], act).unwrap_err());
    assert!(matches!(refused, desk::DeskError::IndexBehind { .. }), "{refused}");
    assert_eq!(scene.desk.as_ref().unwrap().store().size(), size, "and nothing is on the record");
}

#[test]
fn a_view_in_use_holds_no_alert_that_was_erased() {
    let mut scene =
        Scene::new().alert(1, "Uladzimir Hnyot", "1984-03-09").alert(2, "Milda Rasyte", "1980-02-12");
    let met = scene.check(person("Uladzimir Hnyot", "1984-03-09", None));
    let rows = scene.border.view().held().0;
    drop(scene.desk.take());
    let mut store = Store::open(scene.home()).unwrap();
    let actor = Actor::unverified("N. N.");
    let whose = Whose::Alert(met.outcome.pairs[0].alert.clone());
    let act = Erasure { whose: &whose, actor: &actor, ground: "RPD Art 51", effective: on(NINE + 48 * HOUR) };
    let mut rng = ChaCha8Rng::seed_from_u64(9);
    store.erase(&act, Time::from_micros(NINE).unwrap(), &mut rng).unwrap();
    drop(store);
    // The same view goes on: nobody starts the program anew because of an erasure.
    scene.desk = Some(Desk::open(&scene.home(), Some("LT".to_owned())).unwrap());
    let later = scene.check(person("Uladzimir Hnyot", "1984-03-09", None));
    assert_eq!(later.outcome.answer.word, Word::NoAlert);
    assert_eq!(scene.border.view().held().0, rows - 1);
}

#[test]
fn a_measure_is_weighed_by_what_was_answered_and_not_by_what_is_milder_since() {
    let mut scene = apart();
    let met = scene.check(between(Some("QR5511220")));
    assert_eq!(met.outcome.answer.word, Word::Suspended);
    scene.answers(&met, false).unwrap();
    scene.now = NINE + HOUR / 4;
    let at = Moment::new(scene.now, 0);
    let kept = scene.with(|desk, border, act| {
        let identity = Measure::SecondLineIdentity;
        desk.record_measure(border, &profile(), met.entry, None, identity, "own law", at, act).unwrap()
    });
    assert!(!kept.consequence.permitted);
    assert_eq!(kept.consequence.says.english(), "the answer was SUSPENDED: no measure on the alert");
}

#[test]
fn what_a_person_answered_stands_on_the_record_with_its_clocks_and_goes_with_the_alert() {
    let mut scene =
        Scene::new().alert(1, "Uladzimir Hnyot", "1984-03-09").alert(2, "Uladzimir Hnyot", "1984-03-09");
    let met = scene.check(person("Uladzimir Hnyot", "1984-03-09", None));
    assert_eq!(met.outcome.pairs.len(), 2);
    let before = scene.standing(&met);
    let take = |scene: &mut Scene, filled: &Filled| {
        scene.with(|desk, _, act| {
            desk.take_sheet(met.entry, filled, b"sheet", Moment::new(NINE, 0), &profile(), act).unwrap()
        })
    };
    let mut filled = Filled::empty("be");
    filled.protection = Reply { tick: Tick::No, ..Reply::default() };
    filled.risk = Reply { tick: Tick::RatherNot, ..Reply::default() };
    filled.activity = Reply { words: "Пісаў у газету.".to_owned(), ..Reply::default() };
    let silent = take(&mut scene, &filled);
    assert!(silent.clocks.is_empty());
    assert_eq!(scene.standing(&met), before, "no, silence and words beside no tick change nothing");

    filled.dispute = Reply { tick: Tick::Yes, words: "крама".to_owned(), ..Reply::default() };
    filled.asks_asylum = true;
    take(&mut scene, &filled);
    assert_eq!(scene.standing(&met), (before.0, Track::Enhanced));

    let size = scene.desk.as_ref().unwrap().store().size();
    let sheets: Vec<_> = (0..size)
        .filter_map(|seq| match scene.desk.as_ref().unwrap().store().read().entry(Seq(seq)).unwrap() {
            store::Stored { plain, body: Content::Known(entries::Entry::SheetAnswered(it)) } => {
                Some((plain, it.answers))
            }
            _ => None,
        })
        .collect();
    let alerts: Vec<_> = met.outcome.pairs.iter().map(|it| it.alert.clone()).collect();
    assert_eq!(sheets.len(), 4);
    for (plain, answers) in &sheets {
        assert!(alerts.contains(plain.alert.as_ref().unwrap()));
        assert_eq!((answers.origin, answers.closed_to.as_slice()), (Origin::Person, ClosedFile::ALL));
        assert_eq!(answers.replies[0].tick, Tick::No);
        assert!(answers.replies.iter().any(|it| it.words == "Пісаў у газету."));
        assert_eq!(answers.ends, on(NINE + 30 * 24 * HOUR));
    }
    // One clock in both entries of the second sheet: rule, beginning, end, and who answers for it.
    let clocks = |at: usize| sheets[at].1.clocks.clone();
    assert!(clocks(0).is_empty());
    let held: Vec<_> =
        clocks(2).iter().map(|it| (it.clock, it.since, it.due - NINE, it.holder, it.event)).collect();
    assert_eq!(
        held,
        [
            (MeetingClock::Statement, NINE, 4 * HOUR, ClockHolder::VerifyingOfficial, None),
            (MeetingClock::Referral, NINE, 24 * HOUR, ClockHolder::CheckingService, None),
        ]
    );
    assert!(clocks(3).iter().all(|it| it.event == Some(sheets[2].0.seq)));

    // Erased with their alert; those of the other alert stay, and with them the clock of the referral.
    drop(scene.desk.take());
    let mut store = Store::open(scene.home()).unwrap();
    let actor = Actor::unverified("N. N.");
    let whose = Whose::Alert(alerts[0].clone());
    let act = Erasure { whose: &whose, actor: &actor, ground: "RPD Art 51", effective: on(NINE + 48 * HOUR) };
    let mut rng = ChaCha8Rng::seed_from_u64(9);
    store.erase(&act, Time::from_micros(NINE).unwrap(), &mut rng).unwrap();
    for (plain, answers) in &sheets {
        let now = store.read().entry(plain.seq).unwrap().body;
        if plain.alert.as_ref() == Some(&alerts[0]) {
            assert_eq!(now, Content::Erased);
        } else {
            let kept = entries::SheetAnswered { answers: answers.clone() };
            assert_eq!(now, Content::Known(entries::Entry::SheetAnswered(Box::new(kept))));
        }
    }
    drop(store);
    sound(&scene.home());
}

#[test]
fn a_judgement_sets_the_alert_aside_until_its_content_changes() {
    let mut scene = Scene::new().alert(1, "Uladzimir Hnyot", "1984-03-09");
    let who = || person("Uladzimir Hnyot", "1984-03-09", Some("QR5511220"));
    let met = scene.check_read(who(), ReadFrom::Mrz);
    assert_eq!(met.outcome.answer.word, Word::UnderReview);
    scene.with(|desk, _, act| {
        let until = act.on.checked_add(jiff::Span::new().days(300)).unwrap();
        desk.judge_not_this_person(met.entry, None, "photographs differ", until, act).unwrap();
        let far = act.on.checked_add(jiff::Span::new().days(3000)).unwrap();
        assert!(desk.judge_not_this_person(met.entry, None, "too long", far, act).is_err());
    });
    assert_eq!(scene.check_read(who(), ReadFrom::Mrz).outcome.answer.word, Word::NoAlert);
    let other = person("Uladzimir Hnyot", "1984-03-09", Some("QR7777777"));
    assert_eq!(scene.check_read(other, ReadFrom::Mrz).outcome.answer.word, Word::UnderReview);
    let text = alert(1, "Uladzimir Hnyot", "1984-03-09").replace("did not exist", "were never sent");
    scene.with(|desk, _, act| {
        let mut records = wire::open(text.as_bytes(), "made", None).unwrap().map(Result::unwrap);
        desk.screen(Some("made"), "native", &mut records, act, &mut |_, _| Ok(())).unwrap();
    });
    assert_eq!(scene.check_read(who(), ReadFrom::Mrz).outcome.answer.word, Word::UnderReview);
    sound(&scene.home());
}

#[test]
fn a_distinguishing_record_tells_a_namesake_apart_until_it_is_taken_back() {
    let mut scene = Scene::new().alert(1, "Uladzimir Hnyot", "1984-03-09");
    let who = || person("Uladzimir Hnyot", "1984-03-09", Some("QR5511220"));
    let met = scene.check_read(who(), ReadFrom::Mrz);
    let record = scene.with(|desk, _, act| {
        let until = act.on.checked_add(jiff::Span::new().days(300)).unwrap();
        desk.distinguish(met.entry, None, "fingerprints compared", "signed before N. N.", until, act).unwrap()
    });
    assert_eq!(scene.check_read(who(), ReadFrom::Mrz).outcome.answer.word, Word::NoAlert);
    scene.now = NINE + 24 * HOUR;
    scene.with(|desk, _, act| desk.take_back(record, act).unwrap());
    assert_eq!(scene.check_read(who(), ReadFrom::Mrz).outcome.answer.word, Word::UnderReview);
    sound(&scene.home());
}

#[test]
fn an_arrest_against_the_answer_is_kept_alarms_and_opens_custody() {
    let mut scene = Scene::new().alert(1, "Uladzimir Hnyot", "1984-03-09");
    let met = scene.check(person("Uladzimir Hnyot", "1984-03-09", None));
    scene.now = NINE + HOUR / 4;
    let at = Moment::new(scene.now, 0);
    let kept = scene.with(|desk, border, act| {
        let arrest = Measure::ProvisionalArrest;
        desk.record_measure(border, &profile(), met.entry, None, arrest, "red notice", at, act).unwrap()
    });
    assert!(!kept.consequence.permitted && kept.custody.is_some());
    let entry = scene.desk.as_ref().unwrap().store().read().entry(kept.entry).unwrap().body;
    assert!(matches!(entry, Content::Known(entries::Entry::MeasureRecorded(it)) if !it.measure.permitted));
    let second = scene.with(|desk, border, act| {
        let identity = Measure::SecondLineIdentity;
        desk.record_measure(border, &profile(), met.entry, None, identity, "own law", at, act).unwrap()
    });
    assert!(second.consequence.permitted && second.custody.is_none());
    sound(&scene.home());
}

/// An alert without a date of birth, and protection of somebody of nearly the same name.
fn nameless(document: &str) -> Scene {
    let entry = protection("Siarhei Valadkou", "1980-11-02");
    let text = alert(2, "Siarhei Valadkou", "1980").replace(r#""born":{"date":"1980"},"#, document);
    let mut scene = Scene::new().entered(&entry);
    scene.screens(&text);
    scene
}

impl Scene {
    fn screens(&mut self, text: &str) {
        self.with(|desk, _, act| {
            let mut records = wire::open(text.as_bytes(), "made", None).unwrap().map(Result::unwrap);
            desk.screen(Some("made"), "native", &mut records, act, &mut |_, _| Ok(())).unwrap();
        });
    }
}

fn protected(document: Option<&str>) -> Subject {
    person("Siarhei Valadkou", "1980-11-02", document)
}

#[test]
fn a_yes_about_one_traveller_shields_nobody_else_from_the_alert() {
    let mut scene = nameless("");
    let met = scene.check_read(protected(Some("QR9900112")), ReadFrom::Mrz);
    assert_eq!(met.outcome.pairs[0].identity, Identity::Candidate);
    let before = scene.standing(&met);
    assert!(scene.answers(&met, true).unwrap().reaches.is_empty());
    assert_eq!(scene.standing(&met), before);
    scene.now = NINE + 72 * HOUR;
    let other = person("Siarhei Valadkou", "1961-07-19", Some("QR9900999"));
    assert_eq!(scene.check_read(other, ReadFrom::Mrz).outcome.answer.word, Word::UnderReview);
    let again = scene.check_read(protected(Some("QR9900112")), ReadFrom::Mrz);
    assert_eq!(again.outcome.answer.word, Word::Suspended);
    sound(&scene.home());
}

#[test]
fn a_yes_about_the_confirmed_person_of_an_alert_bars_it_with_its_true_ground_and_a_later_no_undoes_it() {
    let document = r#""documents":[{"kind":"passport","number":"QR9900112","state":"QR"}],"#;
    let mut scene = nameless(document);
    let met = scene.check_read(protected(Some("QR9900112")), ReadFrom::Mrz);
    assert_eq!(met.outcome.pairs[0].identity, Identity::Confirmed);
    let id = met.outcome.pairs[0].alert.clone();
    let kept = scene.answers(&met, true).unwrap();
    assert_eq!((kept.alerts[0].1.level, kept.alerts[0].1.track), (Level::Suspended, Track::Barred));
    assert_eq!(kept.reaches, std::slice::from_ref(&id));
    let found = |scene: &Scene| -> Vec<String> {
        let examined = scene.desk.as_ref().unwrap().store().read().examined(&id).unwrap().unwrap();
        examined.body.examination.findings.iter().map(|it| it.says.clone()).collect()
    };
    let ground = format!(
        "a protected person, against the sending state (the granting authority confirmed that the person met at check \
         {}, who was confirmed to be the person of this alert, is the person it protects)",
        met.entry.0
    );
    assert!(found(&scene).contains(&ground), "{:?}", found(&scene));
    scene.answers(&met, false).unwrap();
    assert!(!found(&scene).iter().any(|it| it.contains("is the person it protects")), "{:?}", found(&scene));
    sound(&scene.home());
}

#[test]
fn a_no_is_heard_without_a_document_about_the_same_printed_particulars_and_nobody_elses() {
    let mut scene = apart();
    let met = scene.check(between(None));
    assert_eq!(met.outcome.answer.word, Word::Suspended);
    assert_eq!(scene.answers(&met, false).unwrap().reach, Reach::Particulars);
    assert_eq!(scene.check(between(None)).outcome.answer.word, Word::UnderReview);
    // Somebody else of that name: with a document, or with another date.
    let other = scene.check_read(between(Some("QR1234567")), ReadFrom::Mrz);
    assert_eq!(other.outcome.answer.word, Word::Suspended);
    let other = scene.check(person("Сергей Володков", "1980-11-02", None));
    assert!(other.outcome.pairs.iter().all(|it| it.shield.is_some()));

    // With no date of birth nothing tells one from another: it stands for its meeting.
    let mut scene = nameless("");
    let unborn = || Subject { born: Field::Unknown, ..protected(None) };
    let met = scene.check(unborn());
    assert_eq!(met.outcome.answer.word, Word::Suspended);
    assert_eq!(scene.answers(&met, false).unwrap().reach, Reach::Meeting);
    assert_eq!(scene.check(unborn()).outcome.answer.word, Word::Suspended);
    sound(&scene.home());
}

#[test]
fn only_the_granting_authority_answers_and_never_the_officer_of_the_check() {
    let mut scene = apart();
    let met = scene.check(between(Some("QR9900112")));
    let size = scene.desk.as_ref().unwrap().store().size();
    for (by, state, name) in [
        ("Officer 4471", "LT", "Migration Department"),
        ("4471, officer (the same)", "LT", "Migration Department"),
        ("N. Petraite", "PL", "Migration Department"),
        ("N. Petraite", "LT", "Police Department"),
    ] {
        scene.answered_by(&met, true, by, state, name).unwrap_err();
    }
    assert_eq!(scene.desk.as_ref().unwrap().store().size(), size);
    scene.answered_by(&met, true, "N. Petraite", "lt", "migration  department").unwrap();
    let Content::Known(entries::Entry::IdentityAnswered(kept)) =
        scene.desk.as_ref().unwrap().store().read().entry(Seq(size)).unwrap().body
    else {
        panic!()
    };
    assert_eq!(kept.answer.authority.unwrap().state, "lt");
}

#[test]
fn an_answer_is_kept_for_every_alert_of_the_meeting_from_which_the_entry_shields() {
    let mut scene = apart().alert(3, "Sergei Volodkov", "1981-02-11");
    let met = scene.check_read(between(Some("QR9900112")), ReadFrom::Mrz);
    assert_eq!(met.outcome.pairs.len(), 2);
    assert_eq!(scene.answers(&met, false).unwrap().alerts.len(), 2);
    let again = scene.check_read(between(Some("QR9900112")), ReadFrom::Mrz);
    assert!(again.outcome.pairs.iter().all(|it| it.shield.is_none()));
    assert_eq!(again.outcome.answer.word, Word::UnderReview);
}

#[test]
fn what_was_not_met_at_a_check_is_not_judged_by_it() {
    let mut scene = nameless("");
    let who = || protected(Some("QR5511220"));
    let met = scene.check_read(who(), ReadFrom::Mrz);
    scene.screens(&alert(2, "Siarhei Valadkou", "1980-11-02"));
    let size = scene.desk.as_ref().unwrap().store().size();
    scene.with(|desk, _, act| {
        let until = act.on.checked_add(jiff::Span::new().days(300)).unwrap();
        let refused = desk.judge_not_this_person(met.entry, None, "the alert gives no date", until, act);
        assert!(matches!(refused, Err(DeskError::NewContent { .. })), "{refused:?}");
        let refused = desk.distinguish(met.entry, None, "fingerprints", "N. N.", until, act);
        assert!(matches!(refused, Err(DeskError::NewContent { .. })), "{refused:?}");
    });
    assert_eq!(scene.desk.as_ref().unwrap().store().size(), size);
    // Judged on what it says now, it stands.
    let again = scene.check_read(who(), ReadFrom::Mrz);
    scene.with(|desk, _, act| {
        let until = act.on.checked_add(jiff::Span::new().days(300)).unwrap();
        desk.judge_not_this_person(again.entry, None, "another face", until, act).unwrap();
    });
    assert_eq!(scene.check_read(who(), ReadFrom::Mrz).outcome.answer.word, Word::NoAlert);
}

#[test]
fn a_judgement_without_a_document_or_with_an_end_that_is_over_is_refused() {
    let mut scene = Scene::new().alert(1, "Uladzimir Hnyot", "1984-03-09");
    let bare = scene.check(person("Uladzimir Hnyot", "1984-03-09", None));
    let with = scene.check(person("Uladzimir Hnyot", "1984-03-09", Some("QR5511220")));
    scene.with(|desk, _, act| {
        let (yesterday, later) = (act.on.yesterday().unwrap(), act.on.tomorrow().unwrap());
        let refused = desk.judge_not_this_person(bare.entry, None, "another face", later, act);
        assert!(matches!(refused, Err(DeskError::NoDocument(_))), "{refused:?}");
        let refused = desk.distinguish(bare.entry, None, "fingerprints", "N. N.", later, act);
        assert!(matches!(refused, Err(DeskError::NoDocument(_))), "{refused:?}");
        let refused = desk.judge_not_this_person(with.entry, None, "another face", yesterday, act);
        assert!(matches!(refused, Err(DeskError::EndsBefore { .. })), "{refused:?}");
        desk.judge_not_this_person(with.entry, None, "another face", act.on, act).unwrap();
    });
}

#[test]
fn a_distinguishing_record_goes_with_its_alert() {
    let mut scene = Scene::new().alert(1, "Uladzimir Hnyot", "1984-03-09");
    let met = scene.check(person("Uladzimir Hnyot", "1984-03-09", Some("QR5511220")));
    let record = scene.with(|desk, _, act| {
        let until = act.on.checked_add(jiff::Span::new().days(300)).unwrap();
        desk.distinguish(met.entry, None, "fingerprints compared", "signed before N. N.", until, act).unwrap()
    });
    drop(scene.desk.take());
    let mut store = Store::open(scene.home()).unwrap();
    let actor = Actor::unverified("N. N.");
    let whose = Whose::Alert(met.outcome.pairs[0].alert.clone());
    let act = Erasure { whose: &whose, actor: &actor, ground: "RPD Art 51", effective: on(NINE + 48 * HOUR) };
    store.erase(&act, Time::from_micros(NINE).unwrap(), &mut ChaCha8Rng::seed_from_u64(9)).unwrap();
    assert_eq!(store.read().entry(record).unwrap().body, Content::Erased);
    drop(store);
    sound(&scene.home());
}

#[test]
fn an_arrest_on_one_of_several_alerts_is_kept_under_each_and_is_one_custody() {
    let mut scene =
        Scene::new().alert(1, "Uladzimir Hnyot", "1984-03-09").alert(2, "Uladzimir Hnyot", "1984-03-09");
    let met = scene.check(person("Uladzimir Hnyot", "1984-03-09", None));
    let kept = scene.with(|desk, border, act| {
        let (arrest, at) = (Measure::ProvisionalArrest, Moment::new(NINE, 0));
        desk.record_measure(border, &profile(), met.entry, None, arrest, "red notice", at, act).unwrap()
    });
    assert_eq!(kept.alerts.len(), 2);
    let of = |seq: u64| {
        let plain = scene.desk.as_ref().unwrap().store().read().entry(Seq(seq)).unwrap().plain;
        (plain.kind, plain.alert, plain.caused_by)
    };
    let (first, custody) = (kept.entry.0, kept.custody.unwrap().0);
    let measure = |alert: usize, caused: Seq| {
        ("measure_recorded".to_owned(), Some(kept.alerts[alert].clone()), Some(caused))
    };
    let began = |alert: usize, caused: u64| {
        ("custody_begun".to_owned(), Some(kept.alerts[alert].clone()), Some(Seq(caused)))
    };
    assert_eq!([of(first), of(first + 1)], [measure(0, met.entry), measure(1, kept.entry)]);
    assert_eq!([of(custody), of(custody + 1)], [began(0, first), began(1, custody)]);
    sound(&scene.home());
}

#[test]
fn an_arrest_that_no_check_went_before_is_kept_alarms_and_opens_custody() {
    let mut scene = Scene::new();
    let taken = |person: Option<Subject>, with_child| Unchecked {
        measure: Measure::ProvisionalArrest,
        ground: "pointed out by a colleague".to_owned(),
        person,
        with_child,
        place: Some("car park".to_owned()),
        alert: None,
    };
    let keep = |scene: &mut Scene, taken: &Unchecked| {
        scene.with(|desk, _, act| {
            desk.record_measure_without_check(&profile(), taken, Moment::new(NINE, 0), act).unwrap()
        })
    };
    let kept = keep(&mut scene, &taken(None, false));
    assert!(!kept.consequence.permitted && kept.custody.is_some());
    assert!(
        kept.consequence.tell.contains(&Told::Supervisor) && kept.consequence.tell.contains(&Told::Counsel)
    );
    assert!(!kept.consequence.tell.contains(&Told::ChildProtection));
    // A child, or one with a child.
    let child = taken(Some(person("Ana Novak", "2012-05-01", None)), false);
    assert!(keep(&mut scene, &child).consequence.tell.contains(&Told::ChildProtection));
    assert!(keep(&mut scene, &taken(None, true)).consequence.tell.contains(&Told::ChildProtection));
    let Content::Known(entries::Entry::MeasureRecorded(stands)) =
        scene.desk.as_ref().unwrap().store().read().entry(kept.entry).unwrap().body
    else {
        panic!()
    };
    assert_eq!((stands.measure.check, stands.measure.place.as_deref()), (None, Some("car park")));
    sound(&scene.home());
}

/// One record with more names and documents than anybody has.
fn crowded(names: usize, documents: usize, last: &str, text: &str) -> String {
    let name = |at: usize| format!(r#"{{"text":"Decoyson{} Alias"}}"#, "abcdefgh".repeat(at % 7 + 1));
    let mut all: Vec<String> = (1..names).map(name).collect();
    all.push(format!(r#"{{"text":"{last}"}}"#));
    let document = |at| format!(r#"{{"kind":"passport","number":"QQ44109{at:02}","state":"QR"}}"#);
    let documents: Vec<String> = (0..documents).map(document).collect();
    let given = format!(r#""names":[{}],"documents":[{}]"#, all.join(","), documents.join(","));
    text.replace(r#""names":[{"text":"x"}]"#, &given)
}

#[test]
fn the_last_name_and_the_last_document_of_a_record_are_found_like_the_first() {
    let of = |scene: Scene| {
        let text = crowded(13, 11, "Alena Viarbouskaya", &alert(1, "x", "1984-03-05"));
        scene.screened(&text)
    };
    let mut scene = of(Scene::new());
    let named = scene.check(person("VIARBOUSKAYA ALENA", "1984-03-05", None));
    assert_eq!(named.outcome.answer.word, Word::UnderReview);
    // Another name on the document: its number alone leads there.
    let other = scene.check_read(person("Milda Rasyte", "1990-01-02", Some("QQ4410910")), ReadFrom::Mrz);
    assert_eq!(other.outcome.answer.word, Word::UnderReview);
    assert_eq!(other.outcome.pairs[0].identity, Identity::Candidate);
    assert!(other.outcome.answer.identity.contains("the number is the same; names differ"));
    let text = crowded(200, 64, "Alena Viarbouskaya", &protection("x", "1984-03-05"));
    let mut shielded = of(Scene::new().entered(&text));
    let met = shielded.check(person("VIARBOUSKAYA ALENA", "1984-03-05", None));
    assert_eq!(met.outcome.answer.word, Word::Suspended);
    sound(&scene.home());
}

#[test]
fn a_date_of_birth_that_was_misread_hides_nobody() {
    let mut scene = Scene::new().alert(1, "Stanislau Hnyot", "1980-05-06");
    let zone = |born: &str| Traveller::new(person("HNYOT STANISLAU", born, None), ReadFrom::Mrz);
    let mut word = |traveller| scene.check_compared(traveller, Vec::new()).outcome.answer.word;
    assert_eq!(word(zone("1986-05-08")), Word::NoAlert);
    let misread = vec![terms::border::ZoneDigit::Birth];
    let digit = Traveller { misread, read_from: ReadFrom::MrzWithFaults, ..zone("1986-05-08") };
    assert_eq!(word(digit), Word::UnderReview);
    assert_eq!(word(Traveller { born_impossible: true, ..zone("1980-02") }), Word::UnderReview);
    // On the record it stands as it was read.
    let at = scene.check_compared(Traveller { born_impossible: true, ..zone("1980-02") }, Vec::new()).entry;
    assert!(recorded(&scene, at).check.traveller.born_impossible);
}

#[test]
fn a_number_alone_is_looked_up_and_one_letter_is_no_name() {
    let text = crowded(2, 1, "Alena Viarbouskaya", &alert(1, "x", "1984-03-05"));
    let mut scene = Scene::new().screened(&text);
    let bare = |number: &str| Subject {
        names: Vec::new(),
        born: Field::Unknown,
        ..person("x", "1984-03-05", Some(number))
    };
    let met = scene.check(bare("QQ4410900"));
    assert_eq!(met.outcome.answer.word, Word::UnderReview);
    let says = &met.outcome.answer.identity;
    assert!(says.contains("document number the same, typed; no name to compare"), "{says}");
    let unknown = scene.check(bare("QQ4410999")).outcome.answer;
    assert_eq!(unknown.word, Word::PersonMustLook);
    assert!(unknown.identity.starts_with("no open alert has this document number"), "{}", unknown.identity);
    for name in ["H", "H.", "Г", "J K"] {
        let answer = scene.check(person(name, "1984-03-05", None)).outcome.answer;
        assert_eq!(answer.word, Word::PersonMustLook, "{name}");
        assert!(answer.identity.starts_with("nothing was compared"), "{}", answer.identity);
    }
    assert_eq!(scene.check(person("Ho", "1984-03-05", None)).outcome.answer.word, Word::NoAlert);
}

#[test]
fn a_child_with_the_person_is_on_the_record_and_child_protection_hears_of_an_arrest() {
    let mut scene = Scene::new().alert(1, "Uladzimir Hnyot", "1984-03-09");
    for with_child in [true, false] {
        let asked = Asked {
            check: Check {
                traveller: Traveller::new(person("Uladzimir Hnyot", "1984-03-09", None), ReadFrom::Typed),
                purpose: CheckPurpose::Border,
                place: None,
                compared: Vec::new(),
            },
            at: Moment::new(scene.now, 120),
            with_child,
            original: Vec::new(),
            after: None,
        };
        let met =
            scene.with(|desk, border, act| desk.check(border, &profile(), &[asked], act).unwrap().remove(0));
        assert_eq!(recorded(&scene, met.entry).with_child, with_child);
        let at = Moment::new(scene.now + HOUR / 4, 0);
        let kept = scene.with(|desk, border, act| {
            let arrest = Measure::ProvisionalArrest;
            desk.record_measure(border, &profile(), met.entry, None, arrest, "red notice", at, act).unwrap()
        });
        let told = kept.consequence.tell.contains(&casework::border::measure::Told::ChildProtection);
        assert_eq!(told, with_child);
    }
}

/// Two nodes on one record, with the server and the folder of keys they share; none where PostgreSQL is not installed.
fn two_nodes() -> Option<(Scene, Scene, server::Server, tempfile::TempDir)> {
    let Some(server) = server::Server::start() else {
        server::left_out();
        return None;
    };
    let keys = tempfile::tempdir().unwrap();
    let elsewhere = Elsewhere {
        record: Some(server::fresh_on(server.address())),
        keys: Some(keys.path().join("keys.db")),
    };
    let one = Scene::at(&elsewhere);
    let two = one.node(&elsewhere);
    Some((one, two, server, keys))
}

#[test]
fn what_one_node_enters_holds_at_the_next_check_of_the_other() {
    let Some((one, mut two, _server, _keys)) = two_nodes() else { return };
    let mut one = one.alert(1, "Uladzimir Hnyot", "1984-03-09");
    let who = || person("HNYOT ULADZIMIR", "1984-03-09", None);
    let met = two.check(who());
    assert_eq!(met.outcome.answer.word, Word::UnderReview, "an alert that came to the other node");
    one = one.entered(&protection("Uladzimir Hnyot", "1984-03-09"));
    let met = two.check(who());
    assert_eq!(met.outcome.answer.word, Word::Suspended, "a protection that was entered at the other node");
    let alert = met.outcome.pairs[0].alert.clone();
    let act = Erasure {
        whose: &Whose::Alert(alert),
        actor: &Actor::unverified("m.ortel"),
        ground: "RPD Art 51",
        effective: on(NINE + 24 * HOUR),
    };
    let home = one.home();
    drop(one.desk.take());
    let mut store = Store::open(&home).unwrap();
    store.erase(&act, Time::from_micros(NINE).unwrap(), &mut ChaCha8Rng::seed_from_u64(9)).unwrap();
    drop(store);
    assert_eq!(two.check(who()).outcome.answer.word, Word::NoAlert, "an erasure at the other node");
    two.desk.as_mut().unwrap().checkpoint().unwrap();
    sound(&two.home());
}

#[test]
fn two_nodes_that_tick_at_once_escalate_each_clock_once() {
    let Some((one, two, _server, _keys)) = two_nodes() else { return };
    let mut one = one.alert(1, "Uladzimir Hnyot", "1984-03-09").alert(2, "Maro Ortelski", "1980-01-02");
    for (name, born) in [("HNYOT ULADZIMIR", "1984-03-09"), ("ORTELSKI MARO", "1980-01-02")] {
        one.check(person(name, born, None));
    }
    let tick = |mut scene: Scene| {
        std::thread::spawn(move || {
            scene.now = NINE + HOUR;
            let ticked = scene.with(|desk, _, act| desk.tick(act).unwrap());
            (scene, ticked.escalated.len())
        })
    };
    let threads = [tick(one), tick(two)];
    let [(one, first), (two, second)] = threads.map(|it| it.join().unwrap());
    let kinds = one.desk.as_ref().unwrap().store().read().kinds().unwrap();
    let escalated = kinds.iter().find(|it| it.0 == "clock_escalated").map_or(0, |it| it.2);
    assert_eq!((first + second) as u64, escalated);
    assert_eq!(escalated, 2, "the duty answer of each meeting, once");
    drop((one, two));
}

#[test]
fn all_of_this_holds_on_postgresql() {
    server::again_on_postgresql(module_path!());
}
