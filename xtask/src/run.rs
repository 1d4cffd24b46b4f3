//! Running other programs.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

/// What went wrong, in words for the person at the keyboard.
pub type Done = Result<(), String>;

/// The root of the project.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map_or_else(PathBuf::new, Path::to_path_buf)
}

/// Where what is built lies.
pub fn target() -> PathBuf {
    let named = std::env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
    let target = named.unwrap_or_else(|| root().join("target"));
    std::path::absolute(&target).unwrap_or(target)
}

/// Cargo, as it was called.
pub fn cargo() -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root());
    command
}

/// Runs a step and says its name and how long it took.
pub fn step(name: &str, command: &mut Command) -> Done {
    timed(name, || {
        let status = command.status().map_err(|error| format!("{name} could not be started: {error}"))?;
        if status.success() { Ok(()) } else { Err(format!("{name} failed ({status})")) }
    })
}

/// Runs a step beside another one: what it says is kept, and shown in one piece when it has ended.
pub fn step_beside(name: &str, command: &mut Command) -> Done {
    let said = timed(name, || command.output());
    let said = said.map_err(|error| format!("{name} could not be started: {error}"))?;
    let text = [said.stdout, said.stderr].concat();
    eprint!("{}", String::from_utf8_lossy(&text));
    if said.status.success() { Ok(()) } else { Err(format!("{name} failed ({})", said.status)) }
}

/// Two things at once; both come to their end, and the first that went wrong is told.
pub fn beside(one: impl FnOnce() -> Done, other: impl FnOnce() -> Done + Send) -> Done {
    std::thread::scope(|scope| {
        let other = scope.spawn(other);
        let one = one();
        let other = other.join().unwrap_or_else(|_| Err("a step broke off".to_owned()));
        one.and(other)
    })
}

/// Says the name of what is done, and how long it took where that is worth a line.
pub fn timed<T>(name: &str, work: impl FnOnce() -> T) -> T {
    eprintln!("== {name}");
    #[expect(clippy::disallowed_methods, reason = "how long a step takes is told to whoever waits for it")]
    let begun = Instant::now();
    let done = work();
    let took = begun.elapsed().as_secs();
    if took > 0 {
        eprintln!("== {name}: {} min {:02} s", took / 60, took % 60);
    }
    done
}
