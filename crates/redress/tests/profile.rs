//! `redress profile prove`: what is proved of a profile, and that nothing is where there is no solver.

#![allow(clippy::unwrap_used, reason = "a test stops where something is wrong")]

use std::process::{Command, Output};

fn prove(file: &str, solver: Option<&str>) -> Output {
    let mut program = Command::new(env!("CARGO_BIN_EXE_redress"));
    program.current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../..")).args(["profile", "prove", file]);
    if let Some(solver) = solver {
        program.env("CVC5", solver);
    }
    program.output().unwrap()
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

#[test]
fn a_shipped_profile_is_proved_or_the_missing_solver_is_named() {
    let output = prove("profiles/qr.toml", None);
    let said = said(&output);
    let proved = output.status.code() == Some(0) && said.contains("proved in");
    let no_solver = output.status.code() == Some(1) && said.contains("cvc5");
    assert!(proved || no_solver, "{said}");
}

#[test]
fn where_there_is_no_solver_nothing_is_proved() {
    let output = prove("profiles/qr.toml", Some("/nowhere/no-such-solver"));
    let said = said(&output);
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains("cannot be started") && !said.contains("proved in"), "{said}");
}

#[test]
fn a_file_that_is_no_profile_is_told_at_its_line() {
    let room = tempfile::tempdir().unwrap();
    let file = room.path().join("wrong.toml");
    std::fs::write(&file, "state = \"QQ\"\nduty_numbr = \"1\"\n").unwrap();
    let output = prove(file.to_str().unwrap(), None);
    let said = said(&output);
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert!(said.contains("did you mean `duty_number`?"), "{said}");
}
