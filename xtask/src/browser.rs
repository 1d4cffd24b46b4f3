//! The stories of the desks in a real browser: `crates/web/browser`.
//!
//! Promise: the browser, Node.js and the two packages of the stories are installed where that can be done, and otherwise
//! it is said exactly what to install; the servers of the stories are started and ended by them; all of it has an end.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use crate::run::{Done, cargo, root, step, target, timed};

/// Where the browser stands under Debian and its kin.
const BROWSERS: [&str; 3] = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
/// How often it is looked whether the stories have ended.
const LOOK: Duration = Duration::from_millis(250);
/// So often at the most: twenty-five minutes, on a machine on which much else runs.
const LOOKS: u32 = 4 * 60 * 25;

/// Tells them, with a program that is built for it; or makes the pictures of the README anew.
pub fn stories(pictures: bool) -> Done {
    step("program for the browser stories", cargo().args(["build", "--quiet", "--package", "redress"]))?;
    let target = target();
    told(&target.join("debug").join("redress"), pictures, false)
}

/// Tells them with the program that the tests have built: it lies beside this one. A long run looks at every page in every way.
pub fn stories_built(long: bool) -> Done {
    let here = std::env::current_exe().map_err(|error| format!("where this program lies: {error}"))?;
    told(&here.with_file_name("redress"), false, long)
}

/// A browser and Node.js are there, or are installed where that is possible.
pub fn tools() -> Result<&'static str, String> {
    let browser = browser()?;
    node()?;
    Ok(browser)
}

fn told(program: &Path, pictures: bool, long: bool) -> Done {
    if !program.is_file() {
        return Err(format!("{} was not built", program.display()));
    }
    let browser = tools()?;
    let folder = root().join("crates/web/browser");
    let mut install = Command::new("npm");
    install.args(["ci", "--no-audit", "--no-fund", "--silent"]).current_dir(&folder);
    step("packages of the browser stories", &mut install)?;
    let mut stories = Command::new("node");
    stories.arg(folder.join("story.mjs")).arg(program).arg(browser);
    if long {
        stories.env("REDRESS_LONG", "1");
    }
    if pictures {
        stories.arg("--readme").arg(root().join("docs"));
    }
    within("stories in a browser", &mut stories)
}

/// Runs a step that may not run for ever.
fn within(name: &str, command: &mut Command) -> Done {
    timed(name, || {
        let failed = |error: std::io::Error| format!("{name} could not be run: {error}");
        let mut child = command.spawn().map_err(failed)?;
        for _ in 0..LOOKS {
            match child.try_wait().map_err(failed)? {
                Some(status) if status.success() => return Ok(()),
                Some(status) => return Err(format!("{name} failed ({status})")),
                None => std::thread::sleep(LOOK),
            }
        }
        let _ = child.kill();
        let _ = child.wait();
        Err(format!("{name} did not end within {} minutes", (LOOK * LOOKS).as_secs() / 60))
    })
}

fn browser() -> Result<&'static str, String> {
    let find = || BROWSERS.into_iter().find(|it| Path::new(it).is_file());
    if find().is_none() {
        install(&["chromium"]);
    }
    find().ok_or_else(|| "no Chromium was found: apt-get install -y chromium".to_owned())
}

/// Node.js 20 or later with its package manager.
fn node() -> Done {
    let there = || runs("node") && runs("npm");
    if !there() {
        install(&["nodejs", "npm"]);
    }
    if there() {
        Ok(())
    } else {
        Err("Node.js with npm is missing: apt-get install -y nodejs npm".to_owned())
    }
}

fn runs(program: &str) -> bool {
    Command::new(program).arg("--version").output().is_ok_and(|it| it.status.success())
}

/// As root on a machine with packages of Debian; elsewhere nothing is done.
fn install(packages: &[&str]) {
    let root = Command::new("id").arg("-u").output().is_ok_and(|it| it.stdout == b"0\n");
    if !root || !Path::new("/usr/bin/apt-get").exists() {
        return;
    }
    eprintln!("== missing: apt-get install -y {}", packages.join(" "));
    let apt = |arguments: &[&str]| {
        // A list of packages that could not be brought up to date may still be good enough.
        let _ = Command::new("apt-get")
            .args(arguments)
            .env("DEBIAN_FRONTEND", "noninteractive")
            .stdout(Stdio::null())
            .status();
    };
    apt(&["update", "-qq"]);
    apt(&[&["install", "-y", "-qq", "--no-install-recommends"], packages].concat());
}
