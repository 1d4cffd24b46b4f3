//! The stories of the desks in a real browser: `crates/web/browser`.
//!
//! Promise: the browser and the two packages of the stories are installed where that can be done, and otherwise it is
//! said exactly what to install; the servers of the stories are started and ended by them.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::run::{Done, cargo, root, step};

/// Where the browser stands under Debian and its kin.
const BROWSERS: [&str; 3] = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/// Runs them.
pub fn stories() -> Done {
    let browser = browser()?;
    let folder = root().join("crates/web/browser");
    let mut install = Command::new("npm");
    install.args(["ci", "--no-audit", "--no-fund", "--silent"]).current_dir(&folder);
    step("packages of the browser stories", &mut install)
        .map_err(|says| format!("{says}; Node.js 20 or later with npm is needed (Debian: nodejs npm)"))?;
    step("program for the browser stories", cargo().args(["build", "--quiet", "-p", "redress"]))?;
    let mut stories = Command::new("node");
    stories.arg(folder.join("story.mjs")).arg(program()?).arg(browser);
    step("stories in a browser", &mut stories)
}

/// The program as it was just built.
fn program() -> Result<PathBuf, String> {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from);
    let program = target.join("debug").join("redress");
    if program.is_file() { Ok(program) } else { Err(format!("{} was not built", program.display())) }
}

fn browser() -> Result<&'static str, String> {
    let find = || BROWSERS.into_iter().find(|it| Path::new(it).is_file());
    if let Some(found) = find() {
        return Ok(found);
    }
    // As root on a machine with packages of Debian it is installed; elsewhere it is said what to install.
    let mut update = Command::new("apt-get");
    let mut install = Command::new("apt-get");
    let _ = update.args(["update", "-qq"]).status();
    let _ = install.args(["install", "-y", "-qq", "chromium"]).status();
    find().ok_or_else(|| {
        "no Chromium was found and it could not be installed: install the package `chromium`".to_owned()
    })
}
