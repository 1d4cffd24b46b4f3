//! Power cuts: a process works in one folder, and after a cut there is what it had synced and nothing else.
//!
//! `power.c` stands between the process and the system and is compiled here; it is C, because what stands there is called by C and
//! the workspace has no unsafe Rust. Where no compiler is, that is said and nothing is tried.
//!
//! Promise: the process is cut by signal 9 and its folder is thrown away before what was durable takes its place.

#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where something is wrong, and each room uses its own part"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The library, compiled.
pub struct Power {
    room: tempfile::TempDir,
}

/// When removing and renaming are durable.
#[derive(Clone, Copy, Debug)]
pub enum Names {
    /// With the next sync of anything.
    Journal,
    /// With the next sync of the folder.
    Lazy,
}

/// Two folders: where a process works, and what a cut leaves of it.
pub struct Plug {
    library: PathBuf,
    /// Where the process works.
    pub works: PathBuf,
    durable: PathBuf,
    names: Names,
    deaf: Option<&'static str>,
}

impl Power {
    /// Compiles it; none where there is no compiler.
    pub fn new() -> Option<Self> {
        let room = tempfile::tempdir().unwrap();
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("../store/tests/outage/power.c");
        let done = Command::new("cc")
            .args(["-O1", "-shared", "-fPIC", "-o"])
            .arg(room.path().join("power.so"))
            .arg(source)
            .args(["-ldl", "-lpthread"])
            .output();
        match done {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                eprintln!("SKIPPED: there is no `cc`, so that no power was cut");
                None
            }
            done => {
                let done = done.unwrap();
                assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
                Some(Self { room })
            }
        }
    }

    /// Plugs a folder in as it is: all of it is durable. `deaf` names files whose syncs do nothing.
    pub fn plug(&self, works: &Path, names: Names, deaf: Option<&'static str>) -> Plug {
        let works = works.canonicalize().unwrap();
        let mut durable = works.clone().into_os_string();
        durable.push(".durable");
        let plug = Plug {
            library: self.room.path().join("power.so"),
            durable: PathBuf::from(durable),
            works,
            names,
            deaf,
        };
        plug.keeps();
        plug
    }
}

impl Plug {
    /// What a process is told; it is one process, or one after another is durable only where it synced it.
    pub fn on(&self, command: &mut Command) {
        command.env("LD_PRELOAD", &self.library);
        command.env("OUTAGE_VOLATILE", &self.works).env("OUTAGE_DURABLE", &self.durable);
        command.env("OUTAGE_NAMES", if matches!(self.names, Names::Lazy) { "lazy" } else { "journal" });
        if let Some(deaf) = self.deaf {
            command.env("OUTAGE_DEAF", deaf);
        }
    }

    /// After signal 9: what was not durable is gone.
    pub fn cut(&self) {
        fs::remove_dir_all(&self.works).unwrap();
        copied(&self.durable, &self.works);
    }

    /// Everything as it lies there is durable: what worked in it meanwhile had its power.
    pub fn keeps(&self) {
        let _ = fs::remove_dir_all(&self.durable);
        copied(&self.works, &self.durable);
    }
}

fn copied(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copied(&entry.path(), &target);
        } else if !entry.file_name().to_string_lossy().ends_with(".outage") {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}
