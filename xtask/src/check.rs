//! `cargo xtask check`.

use crate::run::{Done, beside, cargo, step};
use crate::test_programs::Surroundings;
use crate::{api, browser, fuzz, licences, oracle, prove, test_programs, tidy, tlog};

/// Everything that must pass.
pub fn check(long: bool) -> Done {
    step("format", cargo().args(["fmt", "--all", "--check"]))?;
    eprintln!("== tidy");
    tidy::tidy()?;
    eprintln!("== licences of dependencies");
    licences::check()?;
    step(
        "lints",
        cargo().args(["clippy", "--workspace", "--all-targets", "--quiet", "--", "-D", "warnings"]),
    )?;
    step(
        "documentation",
        cargo().args(["doc", "--workspace", "--no-deps", "--quiet"]).env("RUSTDOCFLAGS", "-D warnings"),
    )?;
    postgresql()?;
    faketime()?;
    nats()?;
    // What is needed is installed and built before, one after the other.
    prove::solver()?;
    browser::tools()?;
    let python = oracle::python()?;
    let outside = tlog::outside()?;
    let programs = test_programs::build()?;
    // A browser mostly waits, a solver has one thread, and so have many of the tests: together they take little longer
    // than the longest of them.
    beside(
        || browser::stories_built(long),
        || {
            beside(
                || test_programs::run(programs, &Surroundings { long, outside }),
                || {
                    prove::prove_built()?;
                    oracle::compare(&python, oracle::SEED)
                },
            )
        },
    )?;
    if long {
        api::api(200, &[])?;
        fuzz::all()?;
    }
    Ok(())
}

/// The second database is installed where it can be; otherwise it is said what is missing.
fn postgresql() -> Done {
    let named = std::env::var_os("REDRESS_POSTGRES_BIN").is_some();
    let found = std::fs::read_dir("/usr/lib/postgresql").is_ok_and(|mut it| it.next().is_some());
    let in_path = std::env::var_os("PATH")
        .is_some_and(|path| std::env::split_paths(&path).any(|it| it.join("initdb").exists()));
    if named || found || in_path {
        return Ok(());
    }
    let mut install = std::process::Command::new("apt-get");
    install.args(["install", "--yes", "--no-install-recommends", "postgresql"]);
    step("PostgreSQL", &mut install).map_err(|error| {
        format!(
            "{error}; install PostgreSQL 14 or later, or name the folder of `initdb` in REDRESS_POSTGRES_BIN"
        )
    })
}

/// What sets the clock of one program is installed where it can be; a test of the server's clock is tried with it alone.
fn faketime() -> Done {
    let found = std::env::var_os("PATH")
        .is_some_and(|path| std::env::split_paths(&path).any(|it| it.join("faketime").exists()));
    if found {
        return Ok(());
    }
    let mut install = std::process::Command::new("apt-get");
    install.args(["install", "--yes", "--no-install-recommends", "faketime"]);
    step("faketime", &mut install).map_err(|error| format!("{error}; install libfaketime and its `faketime`"))
}

/// The broker that gateways may use is installed where it can be; the test in which it loses all that it keeps needs it.
fn nats() -> Done {
    let found = std::env::var_os("PATH")
        .is_some_and(|path| std::env::split_paths(&path).any(|it| it.join("nats-server").exists()));
    if found || std::path::Path::new("/usr/sbin/nats-server").exists() {
        return Ok(());
    }
    let mut install = std::process::Command::new("apt-get");
    install.args(["install", "--yes", "--no-install-recommends", "nats-server"]);
    step("nats-server", &mut install).map_err(|error| format!("{error}; install `nats-server`"))
}

/// Tests of the room of cases that write a page of the documentation.
const PAGES: [&str; 9] = [
    "law_index",
    "border",
    "verification_law",
    "clock_law",
    "request_law",
    "restriction_law",
    "recall_law",
    "deadlines_page",
    "twins",
];

/// Rewrites what is generated. The change is to be read before it is kept.
pub fn generate() -> Done {
    let again = |name: &str, args: &[&str]| step(name, cargo().arg("test").args(args).env("UPDATE", "1"));
    again("cases", &["--workspace", "--test", "all", "cases::"])?;
    again("table of routes", &["--workspace", "--test", "all", "table::"])?;
    let pages: Vec<&str> =
        ["-p", "casework"].into_iter().chain(PAGES.iter().flat_map(|it| ["--test", *it])).collect();
    again("pages of law", &pages)?;
    again("table of access", &["-p", "policy", "--test", "access_table"])
}
