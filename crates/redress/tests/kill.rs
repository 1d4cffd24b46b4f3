//! A screening killed with signal 9 in the middle loses no alert that was shown, and the next run goes on.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where something is wrong"
)]

use std::fmt::Write as _;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

use store::Store;
use terms::AlertId;

const ALERTS: usize = 2_000;

/// Native alerts of invented persons, each with a number of its own.
fn file(path: &Path) {
    let mut text = String::new();
    for number in 0..ALERTS {
        writeln!(
            text,
            r#"{{"channel":"diffusion","bureau":"QQ","reference":"2025/{number}","subject":{{"names":[{{"text":"VELMORAN Darko {number}"}}],"born":{{"date":"1980-03"}}}},"warrants":[{{"state":"QQ","reference":"W-{number}","counts":[{{"charge":"Theft"}}]}}]}}"#
        )
        .unwrap();
    }
    fs::write(path, text).unwrap();
}

fn screen(room: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_redress"));
    command
        .args(["screen", "alerts.jsonl", "--format", "json", "--on", "2026-11-15"])
        .current_dir(room)
        .env_clear()
        .env("REDRESS_HOME", "home")
        .stderr(Stdio::null());
    command
}

/// The id at the head of a line.
fn id(line: &str) -> Option<AlertId> {
    AlertId::parse(line.strip_prefix(r#"{"alert":""#)?.split('"').next()?)
}

/// Kills after so many lines were read; gives the alerts that had been shown.
fn killed_after(room: &Path, lines: usize) -> Vec<AlertId> {
    let mut child = screen(room).stdout(Stdio::piped()).spawn().unwrap();
    let mut out = BufReader::new(child.stdout.take().unwrap());
    let mut shown = Vec::new();
    let mut line = String::new();
    while shown.len() < lines && out.read_line(&mut line).unwrap() > 0 {
        shown.extend(id(&line));
        line.clear();
    }
    child.kill().unwrap();
    child.wait().unwrap();
    // What the pipe still holds was shown too; its last line may be cut.
    while out.read_line(&mut line).unwrap() > 0 {
        if line.ends_with('\n') {
            shown.extend(id(&line));
        }
        line.clear();
    }
    shown
}

#[test]
fn a_killed_import_loses_no_alert_that_was_shown_and_the_next_run_goes_on() {
    let long = std::env::var_os("REDRESS_LONG").is_some();
    let room = tempfile::tempdir().unwrap();
    file(&room.path().join("alerts.jsonl"));
    let kills = if long { 40 } else { 3 };
    for kill in 0..kills {
        let shown = killed_after(room.path(), 1 + kill * ALERTS / kills);
        assert!(!shown.is_empty());
        let store = Store::open_read_only(room.path().join("home")).unwrap();
        for alert in &shown {
            let row = store.read().alert(alert).unwrap();
            assert!(row.is_some_and(|it| it.examined.is_some()), "{alert} was shown and is not there");
        }
    }
    let output = screen(room.path()).stdout(Stdio::piped()).output().unwrap();
    assert!(output.status.success());
    assert_eq!(String::from_utf8(output.stdout).unwrap().lines().count(), ALERTS);
    let report = store::verify(&room.path().join("home"), None);
    assert!(report.problems.is_empty(), "{:?}", report.problems);
    // Every alert was received once: an entry of arrival and one of examination, the home's own, and one
    // consultation for each run that reached its first commit.
    let store = Store::open_read_only(room.path().join("home")).unwrap();
    let kinds = store.read().kinds().unwrap();
    let count = |kind: &str| kinds.iter().filter(|it| it.0 == kind).map(|it| it.2).sum::<u64>();
    assert_eq!((count("alert_received"), count("examined")), (ALERTS as u64, ALERTS as u64));
}
