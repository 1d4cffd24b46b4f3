//! Two homes and a folder between them: what a court of one state decided is told by a named person, carried as a file, and stands at
//! the other before the person arrives there.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops where something is wrong")]

use std::path::Path;
use std::process::Command;

const ALERT: &str = r#"{"channel":"interpol_red","bureau":"QQ","reference":"2026/1","issued":"2026-03-02","purpose":"arrest_for_prosecution","subject":{"names":[{"text":"Danil Merkuse"}],"born":{"date":"1984-03-09"},"sex":"M","nationalities":["QQ"],"documents":[]},"warrants":[{"state":"QQ","reference":"77-1/26","authority":{"name":"District court of Velmora","judicial":true,"appeal_to_court":true},"issued":"2026-02-20","counts":[{"charge":"Murder","language":"en","law":"Criminal Code Art 139","max_penalty_months":180}],"facts":{"text":"On 14 August 2025 in Velmora stabbed one man at the harbour.","from":"2025-08-14","to":"2025-08-14","place":"Velmora","role":"principal"},"in_absentia":false}]}"#;
const REFUSAL: &str = r#"{"about":{"subject":{"names":[{"text":"Danil Merkuse"}],"born":{"date":"1984-03-09"}}},"requesting_state":"QQ","refused_by":{"state":"LT","name":"Court of Appeal"},"on":"2026-03-09","final":true,"ground":"human_rights"}"#;

struct Ran {
    out: String,
    error: String,
    good: bool,
}

fn run(room: &Path, home: &str, args: &[&str]) -> Ran {
    let mut command = Command::new(env!("CARGO_BIN_EXE_redress"));
    let done = command.current_dir(room).args(args).arg("--home").arg(home).output().unwrap();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    Ran { out: text(&done.stdout), error: text(&done.stderr), good: done.status.success() }
}

fn good(room: &Path, home: &str, args: &[&str]) -> String {
    let ran = run(room, home, args);
    assert!(ran.good, "{args:?}\n{}\n{}", ran.out, ran.error);
    ran.out
}

fn id(text: &str, prefix: &str) -> String {
    let (_, tail) = text.split_once(prefix).unwrap_or_else(|| panic!("no {prefix} in {text}"));
    prefix.chars().chain(tail.chars().take_while(char::is_ascii_alphanumeric)).collect()
}

#[test]
fn a_court_of_one_state_is_heard_at_the_border_of_another_by_a_file() {
    let room = tempfile::tempdir().unwrap();
    let room = room.path();
    std::fs::write(room.join("alert.jsonl"), ALERT).unwrap();
    std::fs::write(room.join("refusal.jsonl"), REFUSAL).unwrap();
    for (home, state) in [("lt", "LT"), ("cz", "CZ"), ("qq", "QQ")] {
        good(room, home, &["init", "--state", state]);
        let name = format!("Gateway of {state}");
        good(room, home, &["exchange", "init", &format!("gw-{home}"), "--name", &name, "--of", state]);
        let card = good(room, home, &["exchange", "card"]);
        std::fs::write(room.join(format!("{home}.json")), card).unwrap();
        good(room, home, &["screen", "alert.jsonl"]);
    }
    for (home, other) in [("lt", "cz.json"), ("lt", "qq.json"), ("cz", "lt.json")] {
        good(room, home, &["exchange", "know", other]);
    }
    let entered =
        good(room, "lt", &["register", "import", "refusal", "refusal.jsonl", "--by", "Milda Rasyte"]);
    let (register, alert) = (id(&entered, "register-"), id(&entered, "alert-"));
    // Without a number nobody elsewhere would know the case.
    let bare = run(room, "lt", &["exchange", "tell", &register, "--dry-run", "--by", "Milda Rasyte"]);
    assert!(!bare.good && bare.error.contains("names no case"), "{}", bare.error);
    let tell = ["exchange", "tell", &register, "--about", &alert, "--by", "Milda Rasyte"];
    let would = good(room, "lt", &[&tell[..], &["--dry-run"]].concat());
    assert!(would.contains("refusal about QQ 2026/1, QQ 77-1/26"), "{would}");
    assert!(would.contains("gw-cz            may hear it"), "{would}");
    assert!(
        would.contains("gw-qq            does not hear it: it stands for the sender of the case"),
        "{would}"
    );
    let told = good(room, "lt", &tell);
    assert!(told.contains("gw-cz            told\n"), "{told}");
    good(room, "lt", &["exchange", "drop", "shared"]);
    assert!(!room.join("shared/gw-qq").exists(), "nothing for the sender");
    let took = good(room, "cz", &["exchange", "drop", "shared"]);
    assert!(took.contains("took from gw-lt: done"), "{took}");
    let explained = good(room, "cz", &["explain", "alert-"]);
    assert!(
        explained.contains("SUSPENDED") && explained.contains("person.extradition_refused"),
        "{explained}"
    );
    let again = good(room, "lt", &tell);
    assert!(again.contains("gw-cz            told before"), "{again}");
    let wrong = run(room, "lt", &["exchange", "tell", "2026/1"]);
    assert!(!wrong.good && wrong.error.contains("expected the id of an entry"), "{}", wrong.error);
    good(room, "lt", &["log", "verify"]);
    good(room, "cz", &["log", "verify"]);
}
