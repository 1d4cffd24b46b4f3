//! `cargo xtask check`.

use crate::run::{Done, cargo, step};
use crate::{fuzz, licences, prove, tidy};

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
    let mut tests = cargo();
    tests.args(["test", "--workspace"]);
    if long {
        tests.env("REDRESS_LONG", "1");
    }
    step("tests", &mut tests)?;
    prove::prove()?;
    step(
        "documentation",
        cargo().args(["doc", "--workspace", "--no-deps", "--quiet"]).env("RUSTDOCFLAGS", "-D warnings"),
    )?;
    if long {
        fuzz::all()?;
    }
    Ok(())
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
