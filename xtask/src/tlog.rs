//! The outside implementation that checks the log: Go's sumdb, from the packages of the system.
//!
//! Promise: where it cannot be built the check fails and says what is missing; the tests of the log then run it beside the
//! project's own verification, on the same files.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::run::{root, step, target};

/// Where the packages of the system keep the source of `golang.org/x/mod`.
const SOURCES: &str = "/usr/share/gocode";

/// Builds it, and gives its path.
pub fn outside() -> Result<PathBuf, String> {
    let found = std::env::var_os("PATH")
        .is_some_and(|path| std::env::split_paths(&path).any(|it| it.join("go").exists()));
    if !found || !Path::new(SOURCES).join("src/golang.org/x/mod/sumdb/tlog").exists() {
        let mut install = Command::new("apt-get");
        install.args(["install", "--yes", "--no-install-recommends", "golang-go", "golang-golang-x-mod-dev"]);
        step("go", &mut install)
            .map_err(|error| format!("{error}; install Go and its package `golang.org/x/mod`"))?;
    }
    let built = target().join("outside").join("tlog-verify");
    let cache = target().join("outside").join("go-cache");
    let mut build = Command::new("go");
    build.args(["build", "-o"]).arg(&built).arg("verify.go").current_dir(root().join("xtask").join("tlog"));
    build.env("GO111MODULE", "off").env("GOPATH", SOURCES).env("GOCACHE", cache).env_remove("GOFLAGS");
    step("outside verifier of the log", &mut build)?;
    Ok(built)
}
