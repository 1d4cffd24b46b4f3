//! The private look-up between homes of their own, through the verbs and files alone: Lithuania protects somebody
//! from Belarus, Germany meets the alert of Belarus. The persons are invented.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where something is wrong"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use entries::Entry;
use store::{Content, Store};

const PROTECTION: &str = r#"{"about":{"subject":{"names":[{"text":"Уладзімір Гнёт-Раманчук"}],"born":"1984-03-09"}},"kind":"refugee","against":["BY"],"granted_by":{"state":"LT","name":"Migration Department"},"since":"2022-05-01"}"#;
/// Nobody: for the holder's traps.
const INVENTED: &str = r#"{"about":{"subject":{"names":[{"text":"Tsimur Valadkevich-Nore"}],"born":"1977-07-17"}},"kind":"refugee","against":["BY"],"granted_by":{"state":"LT","name":"Migration Department"},"since":"2022-05-01"}"#;
const ALERTS: &str = r#"{"channel":"interpol_red","bureau":"BY","reference":"2026/1","subject":{"names":[{"text":"GNET Vladimir"}],"born":"1984-03-09","sex":"M"}}
{"channel":"interpol_red","bureau":"BY","reference":"2026/2","subject":{"names":[{"text":"Marlow Ines"}],"born":"1991-02-09"}}
{"channel":"interpol_red","bureau":"LT","reference":"2026/3","subject":{"names":[{"text":"Odenthal Ruprecht"}],"born":"1979-06-02"}}
{"channel":"diffusion","bureau":"BY","reference":"2026/4","subject":{"names":[{"text":"Timur Volodkevich-Nore"}],"born":"1977-07-17"}}
"#;
const MET: [&str; 3] =
    ["HNIOT RAMANCHUK ULADZIMIR", "1984-03-09", "the protected person, under another spelling"];
const INNOCENT: [&str; 3] = ["Ines Marlow", "1991-02-09", "a person nobody protects"];

/// A home of one state, in a room of its own.
struct Gateway {
    room: tempfile::TempDir,
    state: &'static str,
}

impl Gateway {
    fn of(state: &'static str) -> Self {
        let gateway = Self { room: tempfile::tempdir().unwrap(), state };
        let profile = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../profiles/qq.toml");
        let profile = fs::read_to_string(profile).unwrap().replace("\"QQ\"", &format!("\"{state}\""));
        fs::write(gateway.path("profile.toml"), profile).unwrap();
        gateway.done(&["init"]);
        gateway
    }

    fn path(&self, name: &str) -> PathBuf {
        self.room.path().join(name)
    }

    /// Exit status, and what was said.
    fn run(&self, arguments: &[&str]) -> (i32, String) {
        let output = Command::new(env!("CARGO_BIN_EXE_redress"))
            .args(arguments)
            .current_dir(self.room.path())
            .env_clear()
            .env("REDRESS_HOME", "home")
            .env("REDRESS_STATE", self.state)
            .env("REDRESS_PROFILE", "profile.toml")
            .output()
            .unwrap();
        let said = [output.stdout, output.stderr].map(|it| String::from_utf8(it).unwrap()).concat();
        (output.status.code().unwrap(), said)
    }

    fn done(&self, arguments: &[&str]) -> String {
        let (status, said) = self.run(arguments);
        assert_eq!(status, 0, "{arguments:?}: {said}");
        said
    }

    fn key(&self, side: &str) -> String {
        let said = self.done(&["lookup", "key"]);
        said.lines().find(|it| it.starts_with(side)).unwrap().to_owned()
    }

    /// The number of the check, whose word is the same bytes whoever it is.
    fn check(&self, [name, born, _]: [&str; 3]) -> String {
        let said = self.done(&[
            "check",
            "--name",
            name,
            "--born",
            born,
            "--purpose",
            "border",
            "--by",
            "4471",
            "--format",
            "json",
        ]);
        let answer: serde_json::Value = serde_json::from_str(&said).unwrap();
        answer["check"].to_string()
    }

    fn sound(&self) {
        let said = self.done(&["log", "verify"]);
        assert!(said.contains("agree"), "{said}");
    }

    /// What the record says of look-ups, in order: whether we were asked, who the other is, what came of it.
    fn looked_up(&self) -> Vec<(bool, String, String)> {
        let store = Store::open_read_only(self.path("home")).unwrap();
        let entries = (0..store.size()).map(|at| store.read().entry(terms::Seq(at)).unwrap().body);
        let of = |body| match body {
            Content::Known(Entry::LookedUp(it)) => Some((it.asked_of_us, it.other, it.outcome)),
            _ => None,
        };
        entries.filter_map(of).collect()
    }
}

fn holder() -> Gateway {
    let holder = Gateway::of("LT");
    fs::write(holder.path("protection.json"), PROTECTION).unwrap();
    fs::write(holder.path("invented.json"), INVENTED).unwrap();
    holder.done(&["register", "import", "protection", "protection.json"]);
    holder
}

fn asker(state: &'static str) -> Gateway {
    let asker = Gateway::of(state);
    fs::write(asker.path("alerts.jsonl"), ALERTS).unwrap();
    asker.done(&["screen", "alerts.jsonl"]);
    asker
}

/// The table of the holder for this asker, in the asker's room.
fn publish(holder: &Gateway, asker: &Gateway, more: &[&str]) -> String {
    let (key, table) = (asker.key("asker"), asker.path("table"));
    let base = ["lookup", "publish", "--for", asker.state, "--asker-key", &key];
    let rest = ["--call", "+370 5 271 0000 duty desk", "--out", table.to_str().unwrap()];
    let said = holder.done(&[&base[..], &rest, more].concat());
    fs::copy(&table, holder.path(&format!("table-{}", asker.state))).unwrap();
    said
}

fn ask(asker: &Gateway, holder: &Gateway, check: &str) -> (i32, String) {
    let key = holder.key("holder");
    asker.run(&[
        "lookup",
        "ask",
        "--check",
        check,
        "--holder",
        holder.state,
        "--table",
        "table",
        "--holder-key",
        &key,
        "--agreed",
        "EE,LT",
        "--out",
        "request",
        "--by",
        "4471",
    ])
}

fn answer(holder: &Gateway, asker: &Gateway) -> (i32, String) {
    let (request, table) = (asker.path("request"), format!("table-{}", asker.state));
    let out = asker.path("response");
    let (request, out) = (request.to_str().unwrap(), out.to_str().unwrap());
    holder.run(&["lookup", "answer", request, "--table", &table, "--out", out])
}

fn read(asker: &Gateway, check: &str) -> (i32, String) {
    asker.run(&["lookup", "read", "response", "--check", check, "--by", "4471"])
}

#[test]
fn who_is_protected_elsewhere_is_found_under_another_spelling_and_the_call_opens() {
    let (holder, asker) = (holder(), asker("DE"));
    let said = publish(&holder, &asker, &[]);
    assert!(said.contains("1024 rows") && !said.contains("Гнёт"), "{said}");
    let check = asker.check(MET);
    let (status, said) = ask(&asker, &holder, &check);
    assert_eq!(status, 0, "{said}");
    let (status, said) = answer(&holder, &asker);
    assert_eq!(status, 0, "{said}");
    assert!(said.contains("1 of 200"), "{said}");
    let (status, said) = read(&asker, &check);
    assert_eq!(status, 0, "{said}");
    assert!(said.starts_with("STOP AND CALL\n  call       +370 5 271 0000 duty desk"), "{said}");
    for text in ["SUSPENDED", "Say the reference and nothing else", "arrest", "namesake"] {
        assert!(said.contains(text), "{text}: {said}");
    }
    // The reference opens on the telephone, and only there.
    let reference =
        said.lines().find_map(|it| it.trim().strip_prefix("reference")).unwrap().trim().to_owned();
    let said =
        holder.done(&["lookup", "called", &reference.to_lowercase().replace('-', " "), "--by", "desk"]);
    assert!(said.contains("called by DE") && said.starts_with("register-"), "{said}");
    assert!(
        holder
            .done(&["lookup", "called", "AAAA-AAAA-AAAA-AAAA", "--by", "desk"])
            .starts_with("names nothing")
    );
    // Read once: the open question told who was meant, and is gone.
    assert_ne!(read(&asker, &check).0, 0);
    let asked = asker.looked_up();
    let outcomes: Vec<&str> = asked.iter().map(|(_, _, it)| it.as_str()).collect();
    assert_eq!(outcomes, ["asked", "stop_and_call"]);
    assert!(asked.iter().all(|(of_us, other, _)| !of_us && other == "LT"));
    assert_eq!(holder.looked_up(), [(true, "DE".to_owned(), "answered".to_owned())]);
    holder.sound();
    asker.sound();
}

/// A booth with a directory in which the table and the key of the other state lie, and a profile that names it.
fn booth(holder: &Gateway, asker: &Gateway) -> PathBuf {
    let dir = asker.path("exchange");
    fs::create_dir(&dir).unwrap();
    fs::copy(asker.path("table"), dir.join("LT.table")).unwrap();
    fs::write(dir.join("LT.key"), holder.key("holder")).unwrap();
    let profile = fs::read_to_string(asker.path("profile.toml")).unwrap();
    fs::write(asker.path("abroad.toml"), profile.replace("[\"QR\"]", "[\"LT\"]")).unwrap();
    dir
}

fn check_asking(asker: &Gateway, [name, born, _]: [&str; 3]) -> serde_json::Value {
    let typed = ["check", "--name", name, "--born", born, "--purpose", "border", "--by", "4471"];
    let rest = ["--format", "json", "--ask", "exchange", "--profile", "abroad.toml"];
    serde_json::from_str(&asker.done(&[&typed[..], &rest].concat())).unwrap()
}

#[test]
fn the_register_abroad_is_asked_in_the_same_call_and_silence_is_not_asked() {
    let (holder, asker) = (holder(), asker("DE"));
    publish(&holder, &asker, &[]);
    let dir = booth(&holder, &asker);
    // Nobody answers.
    let silent = check_asking(&asker, MET);
    assert_eq!(silent["word"], "under_review");
    let line = silent["abroad"].as_str().unwrap();
    assert!(line.starts_with("LT not asked, which is no \"no\": no answer within 2000"), "{line}");
    fs::remove_dir_all(&dir).unwrap();
    let dir = booth(&holder, &asker);
    std::thread::scope(|scope| {
        let watch = scope.spawn(|| {
            let dir = dir.to_str().unwrap();
            holder.done(&["lookup", "watch", dir, "--table", "table-DE", "--seconds", "9"])
        });
        // The watch is open before the booth asks.
        std::thread::sleep(std::time::Duration::from_secs(2));
        let met = check_asking(&asker, MET);
        assert_eq!(met["abroad"], "LT asked, the duty desk has the answer");
        assert_eq!(met["word"], "suspended");
        let innocent = check_asking(&asker, INNOCENT);
        assert_eq!(innocent["abroad"], met["abroad"]);
        assert_eq!(innocent["word"], "under_review");
        let said = asker.done(&["lookup", "said", &met["check"].to_string(), "--by", "desk"]);
        assert!(said.starts_with("LT\nSTOP AND CALL\n  call       +370 5 271 0000 duty desk"), "{said}");
        let said = asker.done(&["lookup", "said", &innocent["check"].to_string(), "--by", "desk"]);
        assert!(said.starts_with("LT\nNOT FOUND\n"), "{said}");
        assert!(watch.join().unwrap().contains("request of DE: answered"));
    });
    // Without asking again: what was met stands at the next meeting.
    let check = asker.check(MET);
    let entries = || Store::open_read_only(asker.path("home")).unwrap().size();
    let before = entries();
    assert!(asker.done(&["lookup", "said", &check, "--by", "desk"]).contains("STOP AND CALL"));
    assert_eq!(entries(), before + 1, "who reads what a register said is on the record");
    holder.sound();
    asker.sound();
}

#[test]
fn hits_misses_and_refusals_have_one_size_and_only_a_hit_stops() {
    let (holder, asker) = (holder(), asker("DE"));
    publish(&holder, &asker, &["--officer-per-day", "2"]);
    let mut sizes = Vec::new();
    let mut words = Vec::new();
    for who in [MET, INNOCENT, INNOCENT] {
        let check = asker.check(who);
        assert_eq!(ask(&asker, &holder, &check).0, 0, "{}", who[2]);
        assert_eq!(answer(&holder, &asker).0, 0, "{}", who[2]);
        sizes.push((
            fs::metadata(asker.path("request")).unwrap().len(),
            fs::metadata(asker.path("response")).unwrap().len(),
        ));
        let (status, said) = read(&asker, &check);
        assert_eq!(status, 0, "{said}");
        words.push(said.lines().next().unwrap().to_owned());
        if words.last().unwrap() == "NOT FOUND" {
            assert!(said.contains("This proves nothing"), "{said}");
        }
    }
    assert_eq!(words, ["STOP AND CALL", "NOT FOUND", "NOT ASKED"]);
    assert!(sizes.windows(2).all(|it| it[0] == it[1]), "{sizes:?}");
    let last = holder.looked_up().pop().unwrap().2;
    assert!(last.starts_with("refused: this officer has asked as often"), "{last}");
    holder.sound();
    asker.sound();
}

#[test]
fn a_request_is_answered_once() {
    let (holder, asker) = (holder(), asker("DE"));
    publish(&holder, &asker, &[]);
    let check = asker.check(MET);
    ask(&asker, &holder, &check);
    assert_eq!(answer(&holder, &asker).0, 0);
    let first = fs::read(asker.path("response")).unwrap();
    let (status, said) = answer(&holder, &asker);
    assert_eq!(status, 0, "{said}");
    assert!(said.contains("refused: this request was answered before"), "{said}");
    let again = fs::read(asker.path("response")).unwrap();
    assert_eq!(first.len(), again.len());
    let said = read(&asker, &check).1;
    assert!(said.starts_with("NOT ASKED") && said.contains("answered before"), "{said}");
    holder.sound();
}

#[test]
fn an_answer_that_was_changed_is_an_error_and_never_a_no() {
    let (holder, asker) = (holder(), asker("DE"));
    publish(&holder, &asker, &[]);
    let check = asker.check(INNOCENT);
    ask(&asker, &holder, &check);
    answer(&holder, &asker);
    let sound = fs::read(asker.path("response")).unwrap();
    for at in [0, 9, 40, 90, 600, sound.len() - 1] {
        let mut bytes = sound.clone();
        bytes[at] ^= 1;
        fs::write(asker.path("response"), bytes).unwrap();
        let (status, said) = read(&asker, &check);
        assert_eq!(status, 1, "byte {at}: {said}");
        assert!(!said.contains("NOT FOUND") && said.contains("no \"not found\""), "byte {at}: {said}");
    }
    fs::write(asker.path("response"), &sound[..sound.len() - 1]).unwrap();
    assert_eq!(read(&asker, &check).0, 1);
    assert!(
        asker
            .looked_up()
            .iter()
            .skip(1)
            .all(|it| it.2.starts_with("not_asked: the answer cannot be relied on"))
    );
    // The right one still counts.
    fs::write(asker.path("response"), sound).unwrap();
    assert!(read(&asker, &check).1.starts_with("NOT FOUND"));
    asker.sound();
}

#[test]
fn who_may_not_ask_does_not_ask() {
    let holder = holder();
    let key = holder.key("holder");
    // Whose alert it is, who shares its bank, who has no agreement; where no alert is met; a holder that seeks.
    let asked = |asker: &Gateway, who: [&str; 3], agreed: &str| {
        let check = asker.check(who);
        let (status, said) = asker.run(&[
            "lookup",
            "ask",
            "--check",
            &check,
            "--holder",
            "LT",
            "--table",
            "table",
            "--holder-key",
            &key,
            "--agreed",
            agreed,
            "--out",
            "request",
            "--by",
            "4471",
        ]);
        assert_eq!(status, 2, "{said}");
        assert!(said.starts_with("NOT ASKED") && !asker.path("request").exists(), "{said}");
        said
    };
    let (by, kz, de) = (asker("BY"), asker("KZ"), asker("DE"));
    assert!(asked(&by, MET, "LT").contains("the asking state is one the alert serves"));
    assert!(asked(&kz, MET, "LT").contains("shares a bank of wanted people"));
    assert!(asked(&de, MET, "EE").contains("no agreement"));
    assert!(asked(&de, ["Nobody Whatsoever", "1950-01-01", ""], "LT").contains("no alert is met"));
    assert!(asked(&de, ["Ruprecht Odenthal", "1979-06-02", ""], "LT").contains("the state of the register"));
    for asker in [&by, &kz, &de] {
        assert!(asker.looked_up().iter().all(|it| it.2.starts_with("not_asked: ")));
        asker.sound();
    }
    assert_eq!(de.looked_up().len(), 3);
    assert!(holder.looked_up().is_empty());
}

#[test]
fn an_invented_person_is_known_by_the_call() {
    let (holder, asker) = (holder(), asker("DE"));
    publish(&holder, &asker, &["--canaries", "invented.json"]);
    let check = asker.check(["Tsimur Valadkevich-Nore", "1977-07-17", ""]);
    ask(&asker, &holder, &check);
    answer(&holder, &asker);
    let said = read(&asker, &check).1;
    let reference =
        said.lines().find_map(|it| it.trim().strip_prefix("reference")).unwrap().trim().to_owned();
    let said = holder.done(&["lookup", "called", &reference, "--by", "desk"]);
    assert!(said.starts_with("INVENTED PERSON 1, called by DE"), "{said}");
}

#[test]
fn a_table_and_a_key_serve_whom_they_were_made_for() {
    let (holder, asker, other) = (holder(), asker("DE"), asker("EE"));
    publish(&holder, &asker, &[]);
    let check = asker.check(MET);
    // Another's table, another's key, a key of the other side.
    let own = fs::read(asker.path("table")).unwrap();
    publish(&holder, &other, &[]);
    fs::copy(other.path("table"), asker.path("table")).unwrap();
    let (status, said) = ask(&asker, &holder, &check);
    assert_eq!(status, 1, "{said}");
    assert!(said.contains("LT for EE, needed is one of LT for DE"), "{said}");
    fs::write(asker.path("table"), &own).unwrap();
    let (status, said) = ask(&asker, &other, &check);
    assert_eq!(status, 1, "signed by another state than the one whose key is given: {said}");
    let asker_key = asker.key("asker");
    let typed = ["lookup", "publish", "--for", "EE", "--asker-key", &asker_key, "--call", "1", "--out", "x"];
    assert_eq!(holder.run(&typed).0, 1);
    // An older table answers nothing once there is a newer one.
    ask(&asker, &holder, &check);
    fs::copy(holder.path("table-DE"), holder.path("older")).unwrap();
    publish(&holder, &asker, &[]);
    fs::copy(holder.path("older"), holder.path("table-DE")).unwrap();
    let (status, said) = answer(&holder, &asker);
    assert_eq!(status, 1, "{said}");
    assert!(said.contains("not the newest table"), "{said}");
    holder.sound();
    asker.sound();
}
