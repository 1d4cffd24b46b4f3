//! Five gateways as processes: a deletion reaches each of them, the one that was cut off too, and the system that puts back what was
//! deleted is named. `REDRESS_LONG=1` kills 1,020 times instead of 12.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops where something is wrong")]

use std::process::Command;

#[test]
fn a_deletion_reaches_five_gateways_of_which_one_is_slow_one_is_cut_off_and_one_lies() {
    let room = tempfile::tempdir().unwrap();
    let done = Command::new(env!("CARGO_BIN_EXE_redress"))
        .args(["recall", "demo", "--dir"])
        .arg(room.path())
        .output()
        .unwrap();
    let (out, error) = (String::from_utf8_lossy(&done.stdout), String::from_utf8_lossy(&done.stderr));
    assert!(done.status.success(), "{out}\n{error}");
    for id in ["qa", "qb", "qc", "qd", "qe"] {
        assert!(out.contains(&format!("{id}  shown to no officer; the record verifies")), "{out}");
    }
    for id in ["qb", "qc", "qd"] {
        assert!(out.contains(&format!("  {id}  purged ")), "{out}");
    }
    assert!(out.contains("found again: border database with Border police of qe"), "{out}");
    assert!(out.contains("What qe had signed was not true"), "{out}");
    // While it was cut off nothing was said for it.
    let before = out.split("The line to qd is mended").next().unwrap();
    assert!(before.contains("qd -") && !before.contains("qd purged"), "{out}");
}

#[test]
fn f2_gateways_that_are_killed_in_the_middle_of_a_recall_lose_none_and_do_none_twice() {
    let long = std::env::var_os("REDRESS_LONG").is_some();
    let (rounds, kills) = if long { (17, "60") } else { (1, "12") };
    for _ in 0..rounds {
        let room = tempfile::tempdir().unwrap();
        let done = Command::new(env!("CARGO_BIN_EXE_redress"))
            .args(["recall", "demo", "--kills", kills, "--dir"])
            .arg(room.path())
            .output()
            .unwrap();
        let (out, error) = (String::from_utf8_lossy(&done.stdout), String::from_utf8_lossy(&done.stderr));
        assert!(done.status.success(), "{out}\n{error}");
        assert!(out.contains("none was lost, none was done twice"), "{out}");
    }
}
