//! `cargo xtask bench`: figures of this machine, never asserted anywhere.

use crate::run::{Done, cargo, step};

/// Builds the measuring program in release and runs it.
pub fn bench(only: Option<&str>) -> Done {
    let mut command = cargo();
    command.args(["run", "--release", "--quiet", "-p", "desk", "--example", "bench", "--"]);
    command.args(only);
    step("bench", &mut command)
}
