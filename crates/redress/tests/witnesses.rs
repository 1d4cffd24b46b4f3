//! A log, its witnesses and those who watch it, as programs on this machine.
//!
//! | what | how |
//! |---|---|
//! | a permission waits | two of three witnesses are asked for: with one it is not in force, with two it is; what protects never waits |
//! | one identity, two writers | a copy of the home writes on: the witnesses sign one of the two and say so; nothing of the other is witnessed |
//! | a stranger | with the tiles, the key and one command everything is checked; any changed byte is named |
//! | a server | asks its witnesses without being told, and shows heads and tiles by a door of their own |
//! | a monitor | copies the log from a folder and over the door; a log that was rewritten is named and both heads are kept |

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "a test stops where something is wrong, and programs that serve have a real clock"
)]

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use tempfile::TempDir;

const ALERT: &str = r#"{"channel":"interpol_red","bureau":"CZ","reference":"2026/10401","issued":"2026-03-02","purpose":"arrest_for_prosecution","subject":{"names":[{"text":"Milan Hrdelka"}],"born":{"date":"1979-07-21"},"sex":"M","photograph":true,"physical":true},"warrants":[{"state":"CZ","reference":"5 Nt 10/2026","authority":{"name":"Regional Court in Ostrava","judicial":true,"appeal_to_court":true},"issued":"2026-02-16","counts":[{"charge":"Robbery","language":"en","law":"Criminal Code Section 173","max_penalty_months":120}],"facts":{"text":"On 14 November 2025 in Ostrava threatened a cashier with a knife and took the till; a camera shows him.","from":"2025-11-14","to":"2025-11-14","place":"Ostrava","role":"principal"},"in_absentia":false}]}"#;
const OFFICIAL: [&str; 10] = [
    "--by",
    "Ugne",
    "--login",
    "ugne",
    "--person",
    "p-ugne",
    "--unit",
    "gateway",
    "--at",
    "2026-11-22T09:10:00+00:00",
];

/// A folder in which programs run.
struct Room(TempDir);

impl Room {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn at(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn command(&self, home: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_redress"));
        command.current_dir(self.0.path()).env("REDRESS_HOME", self.at(home)).env("NO_COLOR", "1");
        command
    }

    /// What it printed, out and error, and whether it ended well.
    fn run(&self, home: &str, arguments: &[&str]) -> (String, bool) {
        let done = self.command(home).args(arguments).output().unwrap();
        let text = [done.stdout, done.stderr].concat();
        (String::from_utf8(text).unwrap(), done.status.success())
    }

    fn done(&self, home: &str, arguments: &[&str]) -> String {
        let (text, well) = self.run(home, arguments);
        assert!(well, "{arguments:?}: {text}");
        text
    }

    fn not_done(&self, home: &str, arguments: &[&str]) -> String {
        let (text, well) = self.run(home, arguments);
        assert!(!well, "{arguments:?}: {text}");
        text
    }

    fn key(&self, home: &str) -> String {
        self.done(home, &["log", "key"]).trim().to_owned()
    }

    /// A home with one alert, whose log has its own name.
    fn home(&self, home: &str, origin: &str) -> String {
        fs::write(self.at("id.key"), "1".repeat(64)).unwrap();
        self.done(home, &["init", "--exercise", "--state", "QQ", "--origin", origin, "--id-key", "id.key"]);
        fs::write(self.at("alert.jsonl"), ALERT).unwrap();
        self.done(home, &["screen", "alert.jsonl", "--on", "2026-05-15"]);
        self.key(home)
    }

    /// A permission by an official who answers for an earlier decision.
    fn permit(&self, home: &str) -> String {
        let alert = "alert-cwh4bw6zx3ntkhyrzpepyphn5m".to_owned();
        let line = format!(
            r#"{{"alert":"{alert}","measure":"provisional_arrest","decided_by":"Rasa Kelmutė","unit":"prosecutor's office","authority":"prosecutor general","on":"2026-06-01","reasons":"The camera shows him and the cashier named him."}}"#
        );
        fs::write(self.at("list.jsonl"), line).unwrap();
        let profile = concat!(env!("CARGO_MANIFEST_DIR"), "/../../profiles/qq.toml");
        let mut arguments = vec![
            "import-holdings",
            "list.jsonl",
            "--fresh",
            "--reasons",
            "Holdings of the gateway, first half.",
            "--profile",
            profile,
        ];
        arguments.extend(OFFICIAL);
        self.done(home, &arguments);
        alert
    }

    fn permission(&self, home: &str, alert: &str) -> String {
        let mut arguments = vec!["permission", alert];
        arguments.extend(OFFICIAL);
        self.done(home, &arguments)
    }

    /// Makes a witness of these logs; its key.
    fn witness(&self, name: &str, logs: &[&str]) -> String {
        let key = self.done("none", &["witness", "init", name, "--name", &format!("{name}.example")]);
        let key = key.lines().next().unwrap().to_owned();
        for log in logs {
            self.done("none", &["witness", "add-log", name, log]);
        }
        key
    }

    fn serve(&self, name: &str) -> Serving {
        let mut command = self.command("none");
        command.args(["witness", "serve", name, "--listen", "127.0.0.1:0"]);
        Serving::start(command)
    }
}

/// A program that serves; it ends with the value.
struct Serving {
    child: Child,
    address: String,
}

impl Serving {
    fn start(mut command: Command) -> Self {
        let mut child = command.stderr(Stdio::piped()).stdout(Stdio::null()).spawn().unwrap();
        let mut said = BufReader::new(child.stderr.take().unwrap());
        let mut line = String::new();
        said.read_line(&mut line).unwrap();
        let (_, address) = line.split_once(" at ").unwrap_or_else(|| panic!("{line}"));
        let address = address.trim().to_owned();
        // What it says later is not waited for, and never fills the pipe.
        std::thread::spawn(move || std::io::copy(&mut said, &mut std::io::sink()));
        Self { child, address }
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn policy(room: &Room, keys: &[(&str, &str, &str)], needed: usize) {
    let lines: String = keys.iter().map(|(name, key, url)| format!("witness {name} {key} {url}\n")).collect();
    let names: Vec<&str> = keys.iter().map(|it| it.0).collect();
    let text = format!("{lines}group g {needed} {}\nquorum g\n", names.join(" "));
    fs::write(room.at("policy"), text).unwrap();
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

#[test]
fn a_permission_waits_for_two_of_three_witnesses_and_what_protects_waits_for_none() {
    let room = Room::new();
    let key = room.home("home", "log.qq.example/record");
    let [one, two, three] = ["one", "two", "three"].map(|it| room.witness(it, &[&key]));
    let first = room.serve("one");
    // The second is not there yet; the third is nobody's address.
    policy(
        &room,
        &[
            ("one", &one, &first.address),
            ("two", &two, "http://127.0.0.1:9"),
            ("three", &three, "http://127.0.0.1:9"),
        ],
        2,
    );
    let says = room.done("home", &["log", "witnesses", "policy"]);
    assert!(says.contains("2 of one, two, three"), "{says}");
    let alert = room.permit("home");
    let says = room.permission("home", &alert);
    assert!(says.contains("is not in force yet: the witnesses of the log have not signed it"), "{says}");
    let says = room.not_done("home", &["log", "cosign"]);
    assert!(
        says.contains("one: signed") && says.contains("needs 2 of one, two, three; signed by one"),
        "{says}"
    );
    assert!(!room.permission("home", &alert).contains("MAY ACT"));

    let second = room.serve("two");
    policy(
        &room,
        &[
            ("one", &one, &first.address),
            ("two", &two, &second.address),
            ("three", &three, "http://127.0.0.1:9"),
        ],
        2,
    );
    room.done("home", &["log", "witnesses", "policy"]);
    let says = room.done("home", &["log", "cosign"]);
    assert!(says.contains("entries are witnessed"), "{says}");
    assert!(room.permission("home", &alert).contains("MAY ACT: provisional arrest"));

    // Witnesses are gone: a protection is entered and ends the permission all the same.
    drop((first, second));
    let mut arguments = vec!["permission", &alert, "--take-back", "The court refused."];
    arguments.extend(OFFICIAL);
    room.done("home", &arguments);
    assert!(room.permission("home", &alert).contains("no permission is in force"));
    // The home as a whole agrees with the head that the witnesses signed.
    room.done("home", &["log", "verify"]);

    // A head that the witnesses did not sign for these entries is no cover: the file is changed by a byte.
    let file = room.at("home").join("log/checkpoint.witnessed");
    let mut text = fs::read(&file).unwrap();
    let last = text.len() - 10;
    text[last] = if text[last] == b'A' { b'B' } else { b'A' };
    fs::write(&file, text).unwrap();
    let says = room.not_done("home", &["log", "verify"]);
    assert!(says.contains("checkpoint.witnessed"), "{says}");
}

#[test]
fn of_two_homes_under_one_name_one_is_witnessed_and_the_other_is_told() {
    let room = Room::new();
    let key = room.home("home", "log.qq.example/record");
    let one = room.witness("one", &[&key]);
    let serving = room.serve("one");
    policy(&room, &[("one", &one, &serving.address)], 1);
    room.done("home", &["log", "witnesses", "policy"]);
    room.done("home", &["log", "cosign"]);
    // An old copy is started beside the live home.
    copy(&room.at("home"), &room.at("copy"));
    let alert = room.permit("home");
    room.done("home", &["log", "cosign"]);
    assert!(room.permission("home", &alert).contains("MAY ACT"));

    let other = room.permit("copy");
    assert_eq!(other, alert);
    let says = room.not_done("copy", &["log", "cosign"]);
    assert!(says.contains("two histories") || says.contains("another home writes under its name"), "{says}");
    assert!(room.permission("copy", &alert).contains("not in force yet"));
    // It grows beyond the live one: that does not help it.
    for _ in 0..20 {
        room.permission("copy", &alert);
    }
    let says = room.not_done("copy", &["log", "cosign"]);
    assert!(says.contains("refused (422)"), "{says}");
    assert!(room.permission("copy", &alert).contains("not in force yet"));
    assert!(fs::read_dir(room.at("one").join("evidence")).unwrap().count() >= 1, "what it showed is kept");
    // The live one goes on.
    room.done("home", &["log", "cosign"]);
}

#[test]
fn a_stranger_checks_everything_with_the_tiles_and_one_command() {
    let room = Room::new();
    let key = room.home("home", "log.qq.example/record");
    let one = room.witness("one", &[&key]);
    let serving = room.serve("one");
    policy(&room, &[("one", &one, &serving.address)], 1);
    room.done("home", &["log", "witnesses", "policy"]);
    room.done("home", &["log", "cosign"]);
    let log = room.at("home").join("log");
    fs::copy(log.join("checkpoint"), room.at("older")).unwrap();
    // Enough for a full tile and one above it.
    let many: String = (0..150).map(|it| ALERT.replace("2026/10401", &format!("2026/{it}")) + "\n").collect();
    fs::write(room.at("many.jsonl"), many).unwrap();
    room.done("home", &["screen", "many.jsonl", "--on", "2026-05-15"]);
    assert!(log.join("tile/0/000").exists() && log.join("tile/1/000.p/1").exists());
    room.done("home", &["log", "cosign"]);
    copy(&log, &room.at("tiles"));
    let verify =
        ["log", "verify", "--tiles", "tiles", "--key", &key, "--witnesses", "policy", "--known", "older"];
    let says = room.done("none", &verify);
    assert!(says.contains("every hash was computed again"), "{says}");

    let tiles = room.at("tiles");
    let outside = outside(&tiles, &key, &one);
    if let Some((says, well)) = outside.as_ref().map(|it| it()) {
        assert!(well && says.contains("2 signatures"), "{says}");
    }
    let mut changed = 0;
    for name in files(&room.at("tiles/tile")) {
        let whole = fs::read(&name).unwrap();
        for at in [0, whole.len() / 2, whole.len() - 1] {
            let mut bytes = whole.clone();
            bytes[at] ^= 4;
            fs::write(&name, bytes).unwrap();
            let says = room.not_done("none", &verify);
            let shown = name.strip_prefix(room.at("tiles")).unwrap().display().to_string();
            assert!(says.contains(&shown), "{shown}: {says}");
            if let Some((says, well)) = outside.as_ref().map(|it| it()) {
                assert!(!well, "{shown}: {says}");
            }
            changed += 1;
        }
        fs::write(&name, whole).unwrap();
    }
    assert!(changed >= 9, "{changed}");
    // A head by another log, one that the witness did not sign, and one that somebody else knows otherwise.
    let other = room.home("other", "log.qr.example/record");
    room.not_done("none", &["log", "verify", "--tiles", "tiles", "--key", &other]);
    fs::copy(room.at("other").join("log/checkpoint"), room.at("foreign")).unwrap();
    room.not_done("none", &["log", "verify", "--tiles", "tiles", "--key", &key, "--known", "foreign"]);
    room.done("none", &verify);
}

/// An implementation that is not the project's own, where it was built: `cargo xtask check` builds it.
fn outside<'a>(tiles: &'a Path, log: &'a str, witness: &'a str) -> Option<impl Fn() -> (String, bool) + 'a> {
    let Some(program) = std::env::var_os("REDRESS_TLOG") else {
        eprintln!("SKIPPED: no outside verifier of logs; `cargo xtask check` builds it from Go's sumdb");
        return None;
    };
    Some(move || {
        let done = Command::new(&program).arg(tiles).args([log, witness]).output().unwrap();
        (String::from_utf8([done.stdout, done.stderr].concat()).unwrap(), done.status.success())
    })
}

#[test]
fn a_server_asks_its_witnesses_by_itself_and_shows_the_log_to_strangers() {
    let room = Room::new();
    let key = room.home("home", "log.qq.example/record");
    let one = room.witness("one", &[&key]);
    let witness = room.serve("one");
    policy(&room, &[("one", &one, &witness.address)], 1);
    room.done("home", &["log", "witnesses", "policy"]);
    let alert = room.permit("home");
    let (listen, shown) = (crate::ports::free().to_string(), crate::ports::free().to_string());
    let profile = concat!(env!("CARGO_MANIFEST_DIR"), "/../../profiles/qq.toml");
    let mut command = room.command("home");
    command.args(["serve", "--profile", profile, "--listen", &listen, "--log", &shown]);
    let server = Serving::start(command);
    let witnessed = room.at("home").join("log/checkpoint.witnessed");
    for _ in 0..300 {
        if witnessed.exists() {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(100));
    }
    let from = format!("http://{shown}");
    let says = room.done("none", &["log", "monitor", "--from", &from, "--to", "copy", "--key", &key]);
    assert!(says.contains("it continues what it told before"), "{says}");
    room.done("none", &["log", "verify", "--tiles", "copy", "--key", &key]);
    drop(server);
    assert!(room.permission("home", &alert).contains("MAY ACT"), "the server had its permission witnessed");
}

fn files(dir: &Path) -> Vec<PathBuf> {
    let mut all = Vec::new();
    for entry in fs::read_dir(dir).unwrap() {
        let entry = entry.unwrap();
        if entry.file_type().unwrap().is_dir() {
            all.extend(files(&entry.path()));
        } else {
            all.push(entry.path());
        }
    }
    all
}

#[test]
fn a_monitor_names_a_log_that_was_rewritten_and_keeps_what_it_showed() {
    let room = Room::new();
    let key = room.home("home", "log.qq.example/record");
    // The same name and keys tell another history from here on.
    copy(&room.at("home"), &room.at("copy"));
    let alert = room.permit("home");
    room.permit("copy");
    for _ in 0..3 {
        room.permission("copy", &alert);
    }
    let watch = |from: &str| {
        let from = room.at(from).join("log");
        room.run(
            "none",
            &["log", "monitor", "--from", from.to_str().unwrap(), "--to", "watched", "--key", &key],
        )
    };
    let (says, well) = watch("home");
    assert!(well && says.contains("it continues what it told before"), "{says}");
    room.permission("home", &alert);
    let (says, well) = watch("home");
    assert!(well && !says.contains(" 0 of them new"), "{says}");
    let (says, well) = watch("copy");
    assert!(!well && says.contains("what it showed is kept in"), "{says}");
    let kept = fs::read_dir(room.at("watched")).unwrap().map(|it| it.unwrap().file_name());
    assert_eq!(kept.filter(|it| it.to_string_lossy().starts_with("evidence-")).count(), 1);
    // The copy is as it was, and goes on with the log that continues it.
    let (says, well) = watch("home");
    assert!(well && says.contains(" 0 of them new"), "{says}");
    room.done("none", &["log", "verify", "--tiles", "watched", "--key", &key]);
}
