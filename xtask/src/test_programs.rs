//! The tests of the workspace, several programs at once.
//!
//! Promise: every test program that `cargo test --workspace` would run is run, in the folder of its package, and so are
//! the examples in the documentation; what a program that failed said is shown whole, and what passed takes one line.

use std::collections::VecDeque;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::Mutex;

use serde_json::Value;

use crate::run::{Done, cargo, step_beside, timed};

/// One program of tests, and the folder it expects to be run in.
pub struct Program {
    name: String,
    path: PathBuf,
    folder: PathBuf,
}

/// What the programs find around them.
pub struct Surroundings {
    /// Long faults, seeds and inputs.
    pub long: bool,
    /// The verifier of logs that is not the project's own.
    pub outside: PathBuf,
}

/// Builds all of them.
pub fn build() -> Result<Vec<Program>, String> {
    timed("programs of the tests", || {
        let mut build = cargo();
        build.args([
            "test",
            "--workspace",
            "--no-run",
            "--message-format=json-render-diagnostics",
            "--quiet",
        ]);
        let said = build.stderr(Stdio::inherit()).output().map_err(|error| format!("cargo: {error}"))?;
        if !said.status.success() {
            return Err(format!("the tests could not be built ({})", said.status));
        }
        let lines = String::from_utf8_lossy(&said.stdout);
        let found: Vec<Program> = lines.lines().filter_map(program).collect();
        if found.is_empty() { Err("cargo built no tests".to_owned()) } else { Ok(found) }
    })
}

/// The program that a line of cargo tells of, where it is one of tests.
fn program(line: &str) -> Option<Program> {
    let told: Value = serde_json::from_str(line).ok()?;
    let text = |at: &str| told.pointer(at).and_then(Value::as_str);
    if text("/reason")? != "compiler-artifact" || told.pointer("/profile/test") != Some(&Value::Bool(true)) {
        return None;
    }
    let path = PathBuf::from(text("/executable")?);
    let folder = PathBuf::from(text("/manifest_path")?).parent()?.to_path_buf();
    let package = folder.file_name()?.to_string_lossy().into_owned();
    Some(Program { name: format!("{package}: {}", text("/target/name")?), path, folder })
}

/// Runs them, as many at once as there are cores; all come to their end, and every one that failed is named.
pub fn run(programs: Vec<Program>, around: &Surroundings) -> Done {
    let at_once = std::thread::available_parallelism().map_or(2, usize::from).clamp(2, 8);
    let number = programs.len();
    let waiting = Mutex::new(VecDeque::from(programs));
    let failed = Mutex::new(Vec::new());
    timed("tests", || {
        std::thread::scope(|scope| {
            for _ in 0..at_once {
                scope.spawn(|| {
                    while let Some(next) = waiting.lock().ok().and_then(|mut it| it.pop_front()) {
                        if let Err(said) = one(&next, around) {
                            eprintln!("{said}");
                            if let Ok(mut failed) = failed.lock() {
                                failed.push(next.name);
                            }
                        }
                    }
                });
            }
        });
    });
    let failed = failed.into_inner().unwrap_or_else(|_| vec!["a lane of the tests broke off".to_owned()]);
    if !failed.is_empty() {
        return Err(format!("tests failed in {} of {number} programs: {}", failed.len(), failed.join(", ")));
    }
    let mut examples = cargo();
    step_beside(
        "examples in the documentation",
        environment(examples.args(["test", "--workspace", "--doc", "--quiet"]), around),
    )
}

/// Runs one; what it said is given back where it failed.
fn one(program: &Program, around: &Surroundings) -> Result<(), String> {
    let mut command = Command::new(&program.path);
    command.current_dir(&program.folder).env("CARGO_MANIFEST_DIR", &program.folder).stdin(Stdio::null());
    let said = environment(&mut command, around)
        .output()
        .map_err(|error| format!("{} could not be started: {error}", program.name))?;
    let out = String::from_utf8_lossy(&said.stdout);
    let result = out.lines().rev().find_map(|line| line.strip_prefix("test result: ")).unwrap_or("no result");
    // A program that says nothing about its tests has not run them.
    if said.status.success() && result.starts_with("ok") {
        let counts: Vec<&str> = result.split("; ").filter(|it| !it.starts_with("0 ")).collect();
        eprintln!("   {}: {}", program.name, counts.join("; "));
        return Ok(());
    }
    Err(format!("{}: {}\n{out}{}", program.name, said.status, String::from_utf8_lossy(&said.stderr)))
}

/// Here both databases and the outside verifier must be there; a plain `cargo test` says that one is left out.
fn environment<'c>(command: &'c mut Command, around: &Surroundings) -> &'c mut Command {
    command.env("REDRESS_POSTGRES", "required").env("REDRESS_TLOG", &around.outside);
    if around.long {
        command.env("REDRESS_LONG", "1");
    }
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_a_program_of_tests_is_one() {
        let line = |test: bool, executable: &str| {
            format!(
                r#"{{"reason":"compiler-artifact","manifest_path":"/here/crates/terms/Cargo.toml","target":{{"name":"dates"}},"profile":{{"test":{test}}},"executable":{executable}}}"#
            )
        };
        let found = program(&line(true, r#""/there/dates-1""#)).unwrap();
        assert_eq!(found.name, "terms: dates");
        assert_eq!(found.folder, PathBuf::from("/here/crates/terms"));
        assert!(program(&line(false, r#""/there/dates-1""#)).is_none());
        assert!(program(&line(true, "null")).is_none());
        assert!(program(r#"{"reason":"build-finished","success":true}"#).is_none());
        assert!(program("not JSON").is_none());
    }
}
