//! The cases of `cases/` run as tests.
//!
//! A case is a text a lawyer can read: the story, the files (` ```file NAME `), and what is typed with what is
//! answered (` ```console `, a line `$ redress ...` and below it the expected output). Every case starts in an
//! empty folder with an empty home whose id key is fixed, so that ids are the same everywhere. Lines on standard
//! error stand behind the output, and an exit status other than 0 stands in brackets below it.
//!
//! `UPDATE=1` writes what was answered into the case; the change is to be read before it is kept. `CASE=14` plays those alone
//! whose names begin so.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where something is wrong"
)]

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The id key of every case: no secret, made for these texts.
const ID_KEY: &str = "1111111111111111111111111111111111111111111111111111111111111111";

#[test]
fn every_case_answers_as_it_says() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../cases");
    let mut cases: Vec<PathBuf> = fs::read_dir(&folder)
        .unwrap()
        .map(|it| it.unwrap().path())
        .filter(|it| it.extension().is_some_and(|ending| ending == "md"))
        .collect();
    cases.sort();
    assert!(cases.len() >= 30, "only {} cases found", cases.len());
    if let Ok(begins) = std::env::var("CASE") {
        cases.retain(|it| it.file_name().unwrap().to_str().unwrap().starts_with(&begins));
    }
    let update = std::env::var_os("UPDATE").is_some();
    let mut differ = Vec::new();
    for case in &cases {
        let text = fs::read_to_string(case).unwrap();
        let answered = play(&text, &folder);
        if answered != text {
            if update {
                fs::write(case, answered).unwrap();
            } else {
                differ.push(difference(case, &text, &answered));
            }
        }
    }
    assert!(differ.is_empty(), "{} case(s) answer otherwise:\n{}", differ.len(), differ.join("\n"));
}

/// The case again, with the output that was really given.
fn play(text: &str, cases: &Path) -> String {
    let room = tempfile::tempdir().unwrap();
    fs::write(room.path().join("id.key"), ID_KEY).unwrap();
    let (status, said) = redress(room.path(), &["init", "--id-key", "id.key", "--exercise"]);
    assert_eq!(status, 0, "init: {said}");
    fs::remove_file(room.path().join("id.key")).unwrap();

    let mut out = String::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        writeln!(out, "{line}").unwrap();
        if let Some(name) = line.strip_prefix("```file ") {
            let mut content = String::new();
            for line in lines.by_ref() {
                writeln!(out, "{line}").unwrap();
                if line == "```" {
                    break;
                }
                writeln!(content, "{line}").unwrap();
            }
            fs::write(room.path().join(name), content).unwrap();
        } else if let Some(name) = line.strip_prefix("```sample ") {
            // A file of the case's own folder or of the samples, by its path from the root of the project.
            fs::copy(cases.join("..").join(name), room.path().join(Path::new(name).file_name().unwrap()))
                .unwrap();
            for line in lines.by_ref() {
                writeln!(out, "{line}").unwrap();
                if line == "```" {
                    break;
                }
            }
        } else if line == "```console" {
            for line in lines.by_ref() {
                if line == "```" {
                    break;
                }
                if let Some(typed) = line.strip_prefix("$ ") {
                    let words = words(typed);
                    let words: Vec<&str> = words.iter().map(String::as_str).collect();
                    let (program, arguments) = words.split_first().unwrap();
                    assert_eq!(*program, "redress", "a case calls only redress: `{typed}`");
                    let (status, said) = redress(room.path(), arguments);
                    writeln!(out, "$ {typed}").unwrap();
                    out.push_str(&said);
                    if status != 0 {
                        writeln!(out, "[exit status {status}]").unwrap();
                    }
                }
            }
            writeln!(out, "```").unwrap();
        }
    }
    out
}

/// The words of a line; blanks between two `"` part none.
fn words(typed: &str) -> Vec<String> {
    let mut out = vec![String::new()];
    for (at, part) in typed.split('"').enumerate() {
        if at % 2 == 1 {
            out.last_mut().unwrap().push_str(part);
            continue;
        }
        for letter in part.chars() {
            match letter {
                ' ' => out.push(String::new()),
                letter => out.last_mut().unwrap().push(letter),
            }
        }
    }
    out.retain(|it| !it.is_empty());
    out
}

/// Exit status, and output followed by errors.
fn redress(room: &Path, arguments: &[&str]) -> (i32, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_redress"))
        .args(arguments)
        .current_dir(room)
        .env_clear()
        .env("REDRESS_HOME", "home")
        .output()
        .unwrap();
    let mut said = String::from_utf8(output.stdout).unwrap();
    said.push_str(&String::from_utf8(output.stderr).unwrap());
    let said: String = said.lines().map(|line| format!("{}\n", line.trim_end())).collect();
    (output.status.code().unwrap_or(-1), said)
}

/// The first lines in which expected and answered differ.
fn difference(case: &Path, expected: &str, answered: &str) -> String {
    let at = expected.lines().zip(answered.lines()).take_while(|(a, b)| a == b).count();
    let show = |text: &str| text.lines().skip(at).take(4).collect::<Vec<_>>().join("\n      ");
    format!("{}:{}\n  expected {}\n  answered {}", case.display(), at + 1, show(expected), show(answered))
}
