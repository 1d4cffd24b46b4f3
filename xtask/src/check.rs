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
    // What is needed is installed and built before, one after the other.
    prove::solver()?;
    browser::tools()?;
    let python = oracle::python()?;
    let outside = tlog::outside()?;
    let programs = test_programs::build()?;
    // A browser mostly waits, a solver has one thread, and so have many of the tests: together they take little longer
    // than the longest of them.
    beside(browser::stories_built, || {
        beside(
            || test_programs::run(programs, &Surroundings { long, outside }),
            || {
                prove::prove_built()?;
                oracle::compare(&python, oracle::SEED)
            },
        )
    })?;
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

/// Rewrites what is generated. The change is to be read before it is kept.
pub fn generate() -> Done {
    step("cases", cargo().args(["test", "-p", "redress", "--test", "cases"]).env("UPDATE", "1"))?;
    step(
        "index of law",
        cargo()
            .args([
                "test",
                "-p",
                "casework",
                "--test",
                "law_index",
                "--test",
                "border",
                "--test",
                "verification_law",
                "--test",
                "clock_law",
            ])
            .env("UPDATE", "1"),
    )?;
    step(
        "table of access",
        cargo().args(["test", "-p", "policy", "--test", "access_table"]).env("UPDATE", "1"),
    )
}
