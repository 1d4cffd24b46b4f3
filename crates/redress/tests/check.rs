//! `redress check`: sizes, order, what a kill leaves, names that hide, and what an erasure takes away.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "a test stops where something is wrong"
)]

use std::collections::BTreeSet;
use std::convert::Infallible;
use std::fmt::Write as _;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write as _};
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::sync::mpsc;
use std::time::Duration;

use desk::Desk;
use desk::border::Border;
use entries::{Entry, Time};
use rand_core::{TryCryptoRng, TryRng};
use store::{Content, Erasure, Store, Whose};
use terms::{Actor, AlertId, Seq};

/// Bytes of every answer, its line end included.
const BYTES: usize = 16 << 10;

const ALERTS: &str = r#"{"channel":"interpol_red","bureau":"PL","reference":"2026/1","subject":{"names":[{"text":"Гнёт Станіслаў"}],"born":"1988-03-14","sex":"M"}}
{"channel":"interpol_red","bureau":"PL","reference":"2026/2","subject":{"names":[{"text":"Валентин Власик"}],"born":"1979-06-02"}}
{"channel":"diffusion","bureau":"BY","reference":"2026/3","subject":{"names":[{"text":"Валентин Власик"}],"born":"1979-06-02"},"warrants":[{"state":"BY","counts":[{"charge":"Participation in an extremist formation"}]}]}
"#;

const PROTECTION: &str = r#"{"about":{"subject":{"names":[{"text":"DRAHUN-SALOVICH Illia"}],"born":"1991-05-20"}},"kind":"refugee","against":["BY"],"granted_by":{"state":"LT","name":"Migration Department"},"since":"2021-11-30"}"#;

fn command(room: &Path, arguments: &[&str]) -> Command {
    let profile = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../profiles/qq.toml");
    let mut command = Command::new(env!("CARGO_BIN_EXE_redress"));
    command
        .args(arguments)
        .current_dir(room)
        .env_clear()
        .env("REDRESS_HOME", "home")
        .env("REDRESS_PROFILE", profile);
    command
}

fn redress(room: &Path, arguments: &[&str]) -> Output {
    command(room, arguments).output().unwrap()
}

/// A home with three alerts on two persons and a protected person without an alert.
fn home() -> tempfile::TempDir {
    let room = tempfile::tempdir().unwrap();
    fs::write(room.path().join("alerts.jsonl"), ALERTS).unwrap();
    fs::write(room.path().join("protection.json"), PROTECTION).unwrap();
    for arguments in [
        &["screen", "alerts.jsonl", "--on", "2026-11-15"][..],
        &["register", "import", "protection", "protection.json", "--on", "2026-11-15"],
    ] {
        let output = redress(room.path(), arguments);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
    room
}

/// A line of a traveller.
fn traveller(name: &str, born: &str) -> String {
    serde_json::json!({"subject": {"names": [{"text": name}], "born": born}}).to_string()
}

const JSON: [&str; 8] = ["check", "--purpose", "border", "--by", "4471", "--format", "json", "--file"];

/// Checks the lines and gives the answers.
fn check(room: &Path, lines: &[String]) -> Vec<serde_json::Value> {
    fs::write(room.join("travellers.jsonl"), lines.join("\n")).unwrap();
    let output = redress(room, &[&JSON[..], &["travellers.jsonl"]].concat());
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).unwrap();
    text.split_inclusive('\n')
        .map(|line| {
            assert_eq!(line.len(), BYTES, "{line:.300}");
            serde_json::from_str(line).unwrap()
        })
        .collect()
}

fn words(answers: &[serde_json::Value]) -> Vec<&str> {
    answers.iter().map(|it| it["word"].as_str().unwrap()).collect()
}

#[test]
fn every_answer_has_the_same_size_and_the_order_of_the_questions() {
    let room = home();
    let mut lines = vec![
        traveller("Stanislau Hnyot", "1988-03-14"),
        traveller("Valiantsin Ulasik", "1979-06-02"),
        traveller("Illia Drahun-Salovich", "1991-05-20"),
        r#"{"subject":{"documents":[{"kind":"passport","number":"QQ5550101"}]}}"#.to_owned(),
        traveller(&"\"\\\u{202e}Ж".repeat(200), "1991-05-20"),
    ];
    for number in 0..600 {
        lines.push(traveller(&format!("Marlow Ines {}", "abcdefghij".repeat(number % 7)), "1991-02-09"));
        if number % 97 == 0 {
            lines.push(traveller("Gnyot Stanislav", "1988-03-14"));
        }
    }
    let answers = check(room.path(), &lines);
    assert_eq!(answers.len(), lines.len());
    assert_eq!(words(&answers)[..4], ["under_review", "suspended", "no_alert", "person_must_look"]);
    assert_eq!(answers[1]["alerts"].as_array().unwrap().len(), 2);
    let numbers: Vec<u64> = answers.iter().map(|it| it["check"].as_u64().unwrap()).collect();
    assert!(numbers.is_sorted() && numbers.iter().collect::<BTreeSet<_>>().len() == numbers.len());
    for (answer, line) in answers.iter().zip(&lines) {
        let asked: serde_json::Value = serde_json::from_str(line).unwrap();
        let name = asked["subject"]["names"][0]["text"].as_str().unwrap_or("no name given");
        let shown: String = names::display_safe(name).chars().take(40).collect();
        assert!(answer["traveller"].as_str().unwrap().starts_with(&shown), "{line}");
        let met = ["Hnyot", "Gnyot", "Ulasik"].iter().any(|it| line.contains(it));
        assert_eq!(matches!(answer["word"].as_str().unwrap(), "under_review" | "suspended"), met, "{line}");
    }
}

/// Everything of an answer but who was presented, when, and its place on the log.
fn bare(answer: &serde_json::Value) -> serde_json::Value {
    let mut bare = answer.clone();
    for key in ["check", "traveller", "answered", "pad"] {
        bare.as_object_mut().unwrap().remove(key).unwrap();
    }
    bare
}

#[test]
fn a_protected_traveller_without_an_alert_gets_the_answer_of_anybody() {
    let room = home();
    let lines = [traveller("Illia Drahun-Salovich", "1991-05-20"), traveller("Ines Marlow", "1991-05-20")];
    let answers = check(room.path(), &lines);
    assert_eq!(words(&answers), ["no_alert", "no_alert"]);
    assert_eq!(bare(&answers[0]), bare(&answers[1]));
}

#[test]
fn an_answer_leaves_before_the_next_traveller_is_read() {
    let room = home();
    let mut child = command(room.path(), &[&JSON[..], &["-"]].concat())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let (mut into, out) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
    let (send, receive) = mpsc::channel();
    std::thread::spawn(move || BufReader::new(out).lines().try_for_each(|line| send.send(line.unwrap())));
    for name in ["Stanislau Hnyot", "Ines Marlow", "Valentin Vlasik"] {
        writeln!(into, "{}", traveller(name, "1988-03-14")).unwrap();
        into.flush().unwrap();
        let line = receive.recv_timeout(Duration::from_secs(60)).expect("no answer while the pipe is open");
        assert_eq!(line.len() + 1, BYTES);
        assert!(line.contains(name), "{line:.200}");
    }
    drop(into);
    assert!(child.wait().unwrap().success());
}

#[test]
fn a_killed_run_loses_no_check_that_was_answered() {
    let long = std::env::var_os("REDRESS_LONG").is_some();
    let room = home();
    let lines: Vec<String> =
        (0..3_000).map(|it| traveller(&format!("Velmoran Darko{it}"), "1980-03-04")).collect();
    fs::write(room.path().join("many.jsonl"), lines.join("\n")).unwrap();
    let kills = if long { 20 } else { 3 };
    for kill in 0..kills {
        let mut child = command(room.path(), &[&JSON[..], &["many.jsonl"]].concat())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut out = BufReader::new(child.stdout.take().unwrap());
        let mut shown = String::new();
        for _ in 0..1 + kill * 2_000 / kills {
            if out.read_line(&mut shown).unwrap() == 0 {
                break;
            }
        }
        child.kill().unwrap();
        child.wait().unwrap();
        // What the pipe still holds was answered too.
        out.read_to_string(&mut shown).unwrap();
        let answered: Vec<serde_json::Value> = shown
            .split_inclusive('\n')
            .filter(|it| it.ends_with('\n'))
            .map(|it| serde_json::from_str(it).unwrap())
            .collect();
        assert!(!answered.is_empty());
        let store = Store::open_read_only(room.path().join("home")).unwrap();
        for (at, answer) in answered.iter().enumerate() {
            let seq = Seq(answer["check"].as_u64().unwrap());
            let Content::Known(Entry::Checked(checked)) = store.read().entry(seq).unwrap().body else {
                panic!("{seq} was answered and is no check");
            };
            assert_eq!(checked.check.traveller.subject.names[0].text, format!("Velmoran Darko{at}"));
        }
    }
    let report = store::verify(&room.path().join("home"), None);
    assert!(report.problems.is_empty(), "{:?}", report.problems);
}

/// Chance from one seed.
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % most
    }
}

/// Signs that are not seen, and letters of another script that look alike.
fn hidden(name: &str, chance: &mut Chance) -> String {
    const UNSEEN: [char; 9] = [
        '\u{200b}', '\u{200c}', '\u{200d}', '\u{2060}', '\u{feff}', '\u{ad}', '\u{202e}', '\u{2066}',
        '\u{34f}',
    ];
    const ALIKE: [(char, char); 14] = [
        ('a', 'а'),
        ('e', 'е'),
        ('o', 'о'),
        ('c', 'с'),
        ('p', 'р'),
        ('i', 'і'),
        ('y', 'у'),
        ('x', 'х'),
        ('а', 'a'),
        ('е', 'e'),
        ('о', 'o'),
        ('с', 'c'),
        ('і', 'i'),
        ('к', 'k'),
    ];
    let mut out = String::new();
    let word = chance.below(2);
    for (at, part) in name.split(' ').enumerate() {
        if at > 0 {
            out.push(' ');
        }
        let swap = chance.below(part.chars().count());
        for (place, letter) in part.chars().enumerate() {
            if chance.below(3) == 0 {
                out.push(UNSEEN[chance.below(UNSEEN.len())]);
            }
            let alike = ALIKE.iter().find(|it| it.0 == letter).filter(|_| at == word && place == swap);
            out.push(alike.map_or(letter, |it| it.1));
        }
    }
    out
}

#[test]
fn signs_that_are_not_seen_and_letters_that_look_alike_never_make_a_miss() {
    let room = home();
    let mut chance = Chance(7);
    let mut lines = Vec::new();
    for (name, born) in [
        ("Stanislau Hnyot", "1988-03-14"),
        ("Гнёт Станіслаў", "1988-03-14"),
        ("Valentin Vlasik", "1979-06-02"),
        ("Валентин Власик", "1979-06-02"),
    ] {
        lines.push(traveller(name, born));
        lines.extend((0..60).map(|_| traveller(&hidden(name, &mut chance), born)));
    }
    let answers = check(room.path(), &lines);
    let missed: Vec<&String> =
        answers.iter().zip(&lines).filter(|(it, _)| it["word"] == "no_alert").map(|(_, line)| line).collect();
    assert!(missed.is_empty(), "{} of {}: {missed:#?}", missed.len(), lines.len());
}

#[test]
fn a_name_without_end_is_answered_or_refused() {
    let room = home();
    let mut text = String::new();
    for name in [
        "x".repeat(10_000),
        "Е\u{301}".repeat(5_000),
        "a ".repeat(499),
        "e\u{301}\u{302}\u{303}".repeat(200),
        "Ó".repeat(999),
    ] {
        writeln!(text, "{}", traveller(&name, "1988-03-14")).unwrap();
    }
    fs::write(room.path().join("long.jsonl"), text).unwrap();
    let output = redress(room.path(), &[&JSON[..], &["long.jsonl"]].concat());
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(said.lines().count(), 2, "{said:.400}");
    assert!(said.lines().all(|it| it.contains("longer than 1000 characters")), "{said:.400}");
    let answered = String::from_utf8(output.stdout).unwrap();
    assert_eq!(answered.lines().count(), 3);
    assert!(answered.split_inclusive('\n').all(|it| it.len() == BYTES));
    let typed = redress(
        room.path(),
        &["check", "--purpose", "border", "--by", "4471", "--name", &"x".repeat(10_000)],
    );
    assert_eq!(typed.status.code(), Some(2));
    assert!(typed.stdout.is_empty());
}

/// Randomness of the system.
struct System;

impl TryRng for System {
    type Error = Infallible;
    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        Ok(getrandom::u32().unwrap())
    }
    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        Ok(getrandom::u64().unwrap())
    }
    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Infallible> {
        getrandom::fill(bytes).unwrap();
        Ok(())
    }
}

impl TryCryptoRng for System {}

#[test]
fn the_copy_of_the_index_goes_with_the_person_who_is_erased() {
    let room = home();
    let lines = [traveller("Stanislau Hnyot", "1988-03-14"), traveller("Valentin Vlasik", "1979-06-02")];
    assert_eq!(words(&check(room.path(), &lines)), ["under_review", "suspended"]);
    let home = room.path().join("home");
    {
        let desk = Desk::open(&home, None).unwrap();
        let border = Border::open(desk.store()).unwrap();
        border.keep(desk.store(), &mut System).unwrap();
        assert!(desk.store().snapshot().is_some());
    }
    assert_eq!(words(&check(room.path(), &lines)), ["under_review", "suspended"], "from the copy");
    {
        let mut store = Store::open(&home).unwrap();
        let rows = store.read().alerts(None, 10).unwrap();
        let whose = Whose::Alert(AlertId::clone(&rows[0].alert));
        let actor = Actor::unverified("N. N.");
        let erasure = Erasure {
            whose: &whose,
            actor: &actor,
            ground: "recalled",
            effective: "2026-11-22".parse().unwrap(),
        };
        store.erase(&erasure, Time::from_micros(1_795_338_312_000_000).unwrap(), &mut System).unwrap();
        assert!(store.snapshot().is_none(), "a copy outlived the person's key");
    }
    let files: Vec<String> = fs::read_dir(&home)
        .unwrap()
        .map(|it| it.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    assert!(files.iter().all(|it| !it.starts_with("border.")), "{files:?}");
    assert_eq!(words(&check(room.path(), &lines)), ["no_alert", "suspended"]);
}

/// What was said, with the exit status.
fn said(room: &Path, arguments: &[&str], state: Option<&str>) -> (i32, String) {
    let mut command = command(room, arguments);
    if let Some(state) = state {
        command.env("REDRESS_STATE", state);
    }
    let output = command.output().unwrap();
    let text = [output.stdout, output.stderr].map(|it| String::from_utf8(it).unwrap()).concat();
    (output.status.code().unwrap(), text)
}

#[test]
fn only_an_exercise_has_a_present_of_its_own() {
    let room = home();
    let asked = ["check", "--name", "Hnyot Stanislau", "--purpose", "border", "--by", "4471", "--at"];
    for (at, why) in [("2020-01-02T03:04:05Z", "is past"), ("2099-01-02T03:04:05Z", "lies ahead")] {
        let (status, text) = said(room.path(), &[&asked[..], &[at]].concat(), None);
        assert!(status == 1 && text.contains(why) && text.contains("--exercise"), "{text}");
    }
    let (status, _) = said(room.path(), &asked[..asked.len() - 1], None);
    assert_eq!(status, 0);
    let exercise = tempfile::tempdir().unwrap();
    assert_eq!(said(exercise.path(), &["init", "--exercise"], None).0, 0);
    assert_eq!(said(exercise.path(), &[&asked[..], &["2020-01-02T03:04:05Z"]].concat(), None).0, 0);
}

#[test]
fn the_own_state_is_the_profiles_and_two_that_differ_are_refused() {
    let room = home();
    // Protected by the own state from the sender of an alert.
    let own =
        PROTECTION.replace("DRAHUN-SALOVICH Illia", "Stanislau Hnyot").replace("1991-05-20", "1988-03-14");
    let own = own.replace("\"LT\"", "\"QQ\"").replace("\"BY\"", "\"PL\"");
    fs::write(room.path().join("own.json"), own).unwrap();
    let import = ["register", "import", "protection", "own.json", "--on", "2026-11-15"];
    assert_eq!(said(room.path(), &import, None).0, 0);
    let asked =
        ["check", "--name", "Hnyot Stanislau", "--born", "1988-03-14", "--purpose", "border", "--by", "4471"];
    for state in [None, Some("QQ")] {
        let (status, text) = said(room.path(), &asked, state);
        assert!(status == 0 && text.contains("SUSPENDED - NO MEASURE ON THIS ALERT"), "{text}");
    }
    let (status, text) = said(room.path(), &asked, Some("DE"));
    assert!(status == 1 && text.contains("the profile is one of QQ, not of DE"), "{text}");
}
