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
    let manifest = std::fs::read_to_string(fuzz.join("Cargo.toml"))
        .map_err(|error| format!("fuzz/Cargo.toml: {error}"))?;
    let targets = targets(&manifest);
    if targets.is_empty() {
        return Err("fuzz/Cargo.toml: no target".to_owned());
    }
    let flags = "-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
                 -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
                 -Zsanitizer=address --cfg fuzzing";
    let build = |target: &str| {
        // The instruments are switches of the compiler that only a nightly one shows, and every one has.
        let mut command = if has_nightly {
            let mut command = Command::new("rustup");
            command.args(["run", "nightly", "cargo"]);
            command
        } else {
            let mut command = Command::new("cargo");
            command.env("RUSTC_BOOTSTRAP", "1");
            command
        };
        command
            .args(["build", "--release", "--target", "x86_64-unknown-linux-gnu", "--bin", target])
            .args(["--target-dir", "target"])
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

/// The names of the programs a manifest lists.
fn targets(manifest: &str) -> Vec<String> {
    manifest
        .split("[[bin]]")
        .skip(1)
        .filter_map(|it| it.lines().find_map(|line| line.strip_prefix("name = ")))
        .map(|it| it.trim_matches('"').to_owned())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::targets;

    #[test]
    fn every_parser_has_a_target() {
        let found = targets(include_str!("../../fuzz/Cargo.toml"));
        for name in
            ["interpol", "ftm", "un_xml", "native", "native_csv", "registers", "person_facts", "calendar"]
        {
            assert!(found.iter().any(|it| it == name), "{name}: {found:?}");
        }
    }
}
