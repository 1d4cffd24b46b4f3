//! `cargo xtask bench`: figures of this machine, never asserted anywhere.

use crate::run::{Done, cargo, step};

/// Builds the measuring program in release and runs it.
pub fn bench(only: Option<&str>) -> Done {
    if only == Some("twins") {
        return twins();
    }
    if only == Some("docket") {
        return docket();
    }
    if only == Some("log") {
        return log();
    }
    if only == Some("recall") {
        return recall();
    }
    let mut command = cargo();
    command.args(["run", "--release", "--quiet", "-p", "desk", "--example", "bench", "--"]);
    command.args(only);
    step("bench", &mut command)?;
    if only.is_none() { twins() } else { Ok(()) }
}

/// A docket of 100,000 requests with a million clocks, and its ticks.
fn docket() -> Done {
    let mut command = cargo();
    command.args(["run", "--release", "--quiet", "-p", "desk", "--example", "bench_docket"]);
    step("bench docket", &mut command)
}

/// Tiles of ten million entries, written and verified offline.
fn log() -> Done {
    let mut command = cargo();
    command.args(["run", "--release", "--quiet", "-p", "transparency", "--example", "log_speed"]);
    step("bench log", &mut command)
}

/// A deletion that reaches 196 gateways, near and far, and a whole bureau's.
fn recall() -> Done {
    let mut command = cargo();
    command.args(["run", "--release", "--quiet", "-p", "web", "--example", "recall_speed"]);
    step("bench recall", &mut command)
}

/// The search for justifications that are the same words, among 100,000.
fn twins() -> Done {
    let mut command = cargo();
    command.args(["run", "--release", "--quiet", "-p", "casework", "--example", "twins_speed"]);
    step("bench twins", &mut command)
}
