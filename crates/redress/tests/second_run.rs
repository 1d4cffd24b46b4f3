//! The samples: one line an alert, and a second run that adds nothing and prints the same bytes.

#![allow(clippy::unwrap_used, reason = "a test stops where something is wrong")]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn samples() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../samples");
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()).collect();
    files.sort();
    files
}

fn screen(home: &Path, format: &str) -> Output {
    Command::new(env!("CARGO_BIN_EXE_redress"))
        .arg("screen")
        .args(samples())
        .args(["--on", "2026-11-15", "--format", format])
        .env_clear()
        .env("REDRESS_HOME", home)
        .output()
        .unwrap()
}

fn kinds(home: &Path) -> Vec<(String, u16, u64)> {
    let store = store::Store::open_read_only(home).unwrap();
    let mut kinds = store.read().kinds().unwrap();
    kinds.retain(|it| it.0 != "consulted");
    kinds
}

#[test]
fn a_second_run_adds_no_alert_and_no_examination_and_prints_the_same_bytes() {
    for format in ["json", "table"] {
        let room = tempfile::tempdir().unwrap();
        let home = room.path().join("home");
        let first = screen(&home, format);
        assert!(first.status.success(), "{}", String::from_utf8_lossy(&first.stderr));
        let after_first = kinds(&home);
        let second = screen(&home, format);
        assert!(first.stdout == second.stdout, "the second run printed something else");
        assert_eq!(kinds(&home), after_first);
        assert!(!first.stdout.is_empty());
    }
}

#[test]
fn one_run_is_one_consultation() {
    let room = tempfile::tempdir().unwrap();
    let home = room.path().join("home");
    assert!(screen(&home, "json").status.success());
    let store = store::Store::open_read_only(&home).unwrap();
    let consulted: u64 =
        store.read().kinds().unwrap().iter().filter(|it| it.0 == "consulted").map(|it| it.2).sum();
    assert_eq!(consulted, 1);
}
