//! `cargo xtask oracle`: ends of deadlines against another hand.
//!
//! `xtask/oracle/deadlines.py` makes 100,000 rules at random with the end that Python's dateutil gives them; the test
//! `deadlines` of the rules reckons each anew. A table of 2,000 of them is committed and runs in every `cargo test`.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::run::{Done, cargo, root, step_beside, target, timed};

/// How many rules.
const CASES: u32 = 100_000;
/// The rules of every check: those of the committed table are made from 1.
pub const SEED: u64 = 7;
/// What to install, and with what.
const INSTALL: &str = "apt-get install -y python3-dateutil tzdata, or python3 -m pip install python-dateutil";

/// A Python that has dateutil.
pub struct Python {
    program: PathBuf,
    /// A folder in which dateutil lies, where it is not installed.
    beside: Option<PathBuf>,
}

impl Python {
    fn command(&self) -> Command {
        let mut command = Command::new(&self.program);
        command.current_dir(root());
        if let Some(folder) = &self.beside {
            command.env("PYTHONPATH", folder);
        }
        command
    }

    fn works(&self) -> bool {
        self.command()
            .args(["-c", "import dateutil.tz, dateutil.rrule, dateutil.easter"])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .is_ok_and(|it| it.success())
    }
}

/// Python with dateutil is there, or is installed where that is possible.
pub fn python() -> Result<Python, String> {
    if let Some(found) = found() {
        return Ok(found);
    }
    let administrator = Command::new("id").arg("-u").output().is_ok_and(|it| it.stdout == b"0\n");
    if administrator && Path::new("/usr/bin/apt-get").exists() {
        eprintln!("== dateutil is missing: apt-get install -y python3-dateutil");
        for arguments in
            [["update", "-qq"].as_slice(), &["install", "-y", "-qq", "python3-dateutil", "tzdata"]]
        {
            // A list of packages that could not be brought up to date may still be good enough.
            let _ = Command::new("apt-get")
                .args(arguments)
                .env("DEBIAN_FRONTEND", "noninteractive")
                .stdout(Stdio::null())
                .status();
            if let Some(found) = found() {
                return Ok(found);
            }
        }
    }
    eprintln!("== dateutil is missing: python3 -m pip install python-dateutil");
    let _ = Command::new("python3")
        .args(["-m", "pip", "install", "--quiet", "--target"])
        .arg(folder())
        .arg("python-dateutil")
        .stdout(Stdio::null())
        .status();
    found().ok_or_else(|| format!("Python with dateutil is missing: {INSTALL}"))
}

fn folder() -> PathBuf {
    target().join("oracle").join("python")
}

/// The first Python that has dateutil: what apt installs is seen by the system's own alone.
fn found() -> Option<Python> {
    let programs = ["python3", "/usr/bin/python3"].map(PathBuf::from);
    let installed = programs.into_iter().map(|program| Python { program, beside: None });
    let own = Python { program: "python3".into(), beside: Some(folder()) };
    installed.chain([own]).find(Python::works)
}

/// Makes the rules and compares their ends, with the tests that are built.
pub fn compare(python: &Python, seed: u64) -> Done {
    let folder = target().join("oracle");
    std::fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let table = folder.join("deadlines.csv");
    let made = timed("deadlines by another hand", || {
        let file = std::fs::File::create(&table)?;
        let mut script = python.command();
        script.arg("xtask/oracle/deadlines.py").args([CASES.to_string(), seed.to_string()]);
        script.stdout(file).status()
    });
    let made = made.map_err(|error| format!("{}: {error}", table.display()))?;
    if !made.success() {
        return Err(format!("xtask/oracle/deadlines.py failed ({made}); it needs {INSTALL}"));
    }
    let mut test = cargo();
    test.args(["test", "--workspace", "--quiet", "--test", "deadlines"]).env("REDRESS_DEADLINES", &table);
    step_beside("deadlines against another hand", &mut test)
}

/// Both, by themselves.
pub fn oracle(seed: u64) -> Done {
    compare(&python()?, seed)
}
