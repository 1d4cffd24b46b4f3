//! A home whose keys cannot be read: the program says so and points to `redress doctor`; nothing is half shown.
//!
//! One bit after another of `keys.db` is turned, and an alert that rests on a register entry is screened and
//! explained. What counts as failure: a ground shown as unreadable, output that is not the beginning of the right
//! one in whole lines, or a fault without the sentence that says where to look.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where something is wrong"
)]

use std::path::Path;
use std::process::{Command, Output};

const NOTICE: &str = r#"{"channel":"interpol_red","bureau":"BY","reference":"2025/12208","issued":"2025-02-17","subject":{"names":[{"text":"NAVASAD-KRYN Yuzaf"}],"born":"1989-09-09","sex":"M"}}"#;
const PROTECTION: &str = r#"{"about":{"subject":{"names":[{"text":"NAVASAD-KRYN Yuzaf"}],"born":"1989-09-09"}},"kind":"refugee","against":["BY"],"granted_by":{"state":"EE","name":"Police and Border Guard Board"},"since":"2024-04-02""#;
/// Entries the alert rests on, each with a key of its own: most bits are turned in one of these.
const ENTRIES: usize = 40;
/// One bit in so many bytes.
const STEP: usize = 307;

fn redress(home: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_redress"))
        .args(arguments)
        .current_dir(home.parent().unwrap())
        .env_clear()
        .env("REDRESS_HOME", home)
        .output()
        .unwrap()
}

/// A fresh copy with one bit turned.
fn damaged(sound: &Path, copy: &Path, at: usize) {
    let _ = std::fs::remove_dir_all(copy);
    std::fs::create_dir_all(copy.join("log")).unwrap();
    copy_all(sound, copy);
    let file = copy.join("keys.db");
    let mut bytes = std::fs::read(&file).unwrap();
    bytes[at] ^= 1 << (at % 8);
    std::fs::write(&file, bytes).unwrap();
}

fn copy_all(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        match entry.file_type().unwrap().is_dir() {
            true => copy_all(&entry.path(), &target),
            false => drop(std::fs::copy(entry.path(), target).unwrap()),
        }
    }
}

#[test]
fn a_home_whose_keys_cannot_be_read_is_a_fault_and_nothing_is_half_shown() {
    let room = tempfile::tempdir().unwrap();
    let (home, copy) = (room.path().join("home"), room.path().join("copy"));
    std::fs::write(room.path().join("notice.json"), NOTICE).unwrap();
    let entries: String =
        (0..ENTRIES).map(|it| format!("{PROTECTION},\"review\":\"20{}-01-01\"}}\n", 30 + it)).collect();
    std::fs::write(room.path().join("protection.json"), entries).unwrap();
    let screen = ["screen", "notice.json", "--on", "2026-11-15", "--format", "json"];
    for typed in [&["register", "import", "protection", "protection.json", "--on", "2026-11-15"][..], &screen]
    {
        assert!(redress(&home, typed).status.success());
    }
    let sound = redress(&home, &screen).stdout;
    assert!(String::from_utf8_lossy(&sound).contains("Police and Border Guard Board"));

    let size = std::fs::metadata(home.join("keys.db")).unwrap().len() as usize;
    let mut faults = 0;
    for at in (64..size).step_by(STEP) {
        damaged(&home, &copy, at);
        for typed in [&screen[..], &["explain", "alert-"]] {
            let output = redress(&copy, typed);
            let (shown, said) =
                (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
            assert!(!shown.contains("could not be read"), "byte {at}: {shown}");
            if output.status.success() {
                let whole = typed[0] != "screen" || output.stdout == sound;
                assert!(whole && !shown.is_empty(), "byte {at}: {shown}");
                continue;
            }
            faults += 1;
            assert_eq!(output.status.code(), Some(1), "byte {at}: {said}");
            assert!(shown.is_empty(), "byte {at}: half shown: {shown}");
            assert!(said.contains("`redress doctor`"), "byte {at}: {said}");
        }
    }
    assert!(faults > 5, "only {faults} of the bits did any harm");
}
