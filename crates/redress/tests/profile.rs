//! `redress profile prove`: what is proved of a profile, and that nothing is where there is no solver. Which profile counts.

#![allow(clippy::unwrap_used, reason = "a test stops where something is wrong")]

use std::path::Path;
use std::process::{Command, Output};

use crate::here::{Here, options};
use desk::profile::Proof;
use desk::{Act, Desk};
use terms::Actor;
use terms::verification::Official;

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

/// A home in which somebody took a profile up.
fn works_by(home: &Path, text: &str) {
    let now = web::Outside::now(&Here);
    let clock = || now;
    let on = casework::border::Moment::new(now.micros(), 0).date();
    let mut rng = web::Rng(&Here);
    let login = "ada".to_owned();
    let actor =
        Actor::Human { id: "p-1".to_owned(), role: "administrator".to_owned(), login: Some(login.clone()) };
    let mut act = Act { actor, on, clock: &clock, rng: &mut rng };
    let mut desk = Desk::create(home, &options(on, true), Some("QQ".to_owned()), &mut act).unwrap();
    let by = Official {
        person: "p-1".to_owned(),
        name: "Ada Vest".to_owned(),
        unit: "operations".to_owned(),
        role: "administrator".to_owned(),
        authority: None,
        login,
    };
    let proof = Proof { environments: 1, mutants: 1 };
    let why = "A new number of the duty desk since this morning; nothing else is changed by it.";
    desk.take_up_profile(text, &by, why, proof, None, &mut act).unwrap();
}

#[test]
fn a_home_works_by_the_profile_that_was_taken_up_whatever_file_lies_there() {
    let profiles = concat!(env!("CARGO_MANIFEST_DIR"), "/../../profiles/qq.toml");
    let file = std::fs::read_to_string(profiles).unwrap();
    let number = file.lines().find_map(|it| it.strip_prefix("duty_number = ")).unwrap();
    let taken = file.replace(number, "\"+999 7 31 31\"");
    let room = tempfile::tempdir().unwrap();
    let home = room.path().join("home");
    works_by(&home, &taken);
    let card = |profile: Option<&Path>| {
        let mut program = Command::new(env!("CARGO_BIN_EXE_redress"));
        program.env_remove("REDRESS_PROFILE").env("REDRESS_HOME", &home).arg("card");
        program.args(profile.map(|it| [Path::new("--profile"), it]).into_iter().flatten()).output().unwrap()
    };
    let output = card(None);
    assert!(output.status.success() && said(&output).contains("+999 7 31 31"), "{}", said(&output));
    std::fs::write(home.join("profile.toml"), &file).unwrap();
    assert!(said(&card(None)).contains("+999 7 31 31"), "a file in the home is not what counts");
    let output = card(Some(Path::new(profiles)));
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    assert!(said(&output).contains("taken up in entry"), "{}", said(&output));
    let same = room.path().join("same.toml");
    std::fs::write(&same, &taken).unwrap();
    assert!(card(Some(&same)).status.success(), "the same text is the same profile");
}
