//! A minute of coverage-guided fuzzing for each parser.

use std::process::Command;

use crate::run::{Done, root, step};

/// Seconds for each target.
const SECONDS: u32 = 60;

/// Runs every target of `fuzz/`.
pub fn all() -> Done {
    let fuzz = root().join("fuzz");
    let has_nightly = Command::new("rustup")
        .args(["run", "nightly", "rustc", "--version"])
        .output()
        .is_ok_and(|it| it.status.success());
    if !has_nightly {
        return Err("fuzzing needs a nightly toolchain: `rustup toolchain install nightly`".to_owned());
    }
    let mut targets: Vec<String> = std::fs::read_dir(fuzz.join("targets"))
        .map_err(|error| format!("fuzz/targets: {error}"))?
        .flatten()
        .filter_map(|it| it.path().file_stem().map(|it| it.to_string_lossy().into_owned()))
        .collect();
    targets.sort();
    let flags = "-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
                 -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
                 -Zsanitizer=address --cfg fuzzing";
    let build = |target: &str| {
        let mut command = Command::new("rustup");
        command
            .args([
                "run",
                "nightly",
                "cargo",
                "build",
                "--release",
                "--target",
                "x86_64-unknown-linux-gnu",
                "--bin",
                target,
            ])
            .current_dir(&fuzz)
            .env("RUSTFLAGS", flags);
        command
    };
    for target in &targets {
        step(&format!("build fuzz target {target}"), &mut build(target))?;
        let corpus = fuzz.join("corpus").join(target);
        std::fs::create_dir_all(&corpus).map_err(|error| error.to_string())?;
        let mut command = Command::new(fuzz.join("target/x86_64-unknown-linux-gnu/release").join(target));
        command.arg(&corpus).arg(root().join("samples")).args([
            &format!("-max_total_time={SECONDS}"),
            "-rss_limit_mb=512",
            "-timeout=5",
            "-max_len=65536",
        ]);
        step(&format!("fuzz {target} for {SECONDS} s"), command.current_dir(&fuzz))?;
    }
    Ok(())
}
