//! `cargo xtask prove`: the proofs of the gate, with the solver they need.

use std::path::Path;
use std::process::{Command, Stdio};

use crate::run::{Done, cargo, root, step, step_beside};

/// What to install, and with what.
const INSTALL: &str =
    "apt-get install -y cvc5 (Debian 12 has 1.0.3), or put a `cvc5` on PATH, or name one in `CVC5`";

/// Runs every proof and kills every mutant.
pub fn prove() -> Done {
    solver()?;
    step("proofs of the gate", cargo().args(["run", "--quiet", "--package", "proofs"]))
}

/// The same, beside something else, with the program that the tests have built: chosen by its name it would be compiled
/// once more, with the features of its own packages alone.
pub fn prove_built() -> Done {
    let here = std::env::current_exe().map_err(|error| format!("where this program lies: {error}"))?;
    let program = here.with_file_name("proofs");
    if !program.is_file() {
        return Err(format!("{} was not built", program.display()));
    }
    step_beside("proofs of the gate", Command::new(program).current_dir(root()))
}

/// The solver is there, or is installed where that is possible.
pub fn solver() -> Done {
    if there() {
        return Ok(());
    }
    let root = Command::new("id").arg("-u").output().is_ok_and(|it| it.stdout == b"0\n");
    if std::env::var_os("CVC5").is_none() && root && Path::new("/usr/bin/apt-get").exists() {
        eprintln!("== cvc5 is missing: apt-get install -y cvc5");
        for arguments in [["update", "-qq"].as_slice(), &["install", "-y", "-qq", "cvc5"]] {
            // A list of packages that could not be brought up to date may still be good enough.
            let _ = Command::new("apt-get")
                .args(arguments)
                .env("DEBIAN_FRONTEND", "noninteractive")
                .stdout(Stdio::null())
                .status();
            if there() {
                return Ok(());
            }
        }
    }
    if there() { Ok(()) } else { Err(format!("the solver `cvc5` is missing: {INSTALL}")) }
}

fn there() -> bool {
    let program = std::env::var_os("CVC5").unwrap_or_else(|| "cvc5".into());
    Command::new(program).arg("--version").output().is_ok_and(|it| it.status.success())
}
