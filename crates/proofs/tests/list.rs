//! What is proved can be read without a solver.
//!
//! Promise: every statement has a name of its own and says what can never be. The test also has the program built
//! beside the others, so that the whole check compiles it once.

#[test]
fn every_statement_that_is_proved_is_listed_under_a_name_of_its_own() {
    let run = std::process::Command::new(env!("CARGO_BIN_EXE_proofs")).arg("--list").output().expect("runs");
    assert!(run.status.success());
    let text = String::from_utf8(run.stdout).expect("text");
    let names: Vec<&str> = text.lines().filter_map(|it| it.split_once(')').map(|(name, _)| name)).collect();
    for letter in ["a", "b", "c", "d", "e", "f", "g"] {
        assert!(
            names.iter().any(|it| it.trim_start_matches('(').trim() == letter),
            "({letter}) is not listed"
        );
    }
    let mut once = names.clone();
    once.sort_unstable();
    once.dedup();
    assert_eq!(once.len(), names.len(), "a name stands twice");
    assert!(text.lines().all(|it| it.split_once(')').is_some_and(|(_, says)| says.trim().len() > 10)));
}
