//! The page of the law of verification (`docs/law/verification.md`), made from the rules and committed; this test says
//! when it is stale. `UPDATE=1` writes it anew.

#![allow(clippy::unwrap_used, reason = "a test stops where it is not as it should be")]

use std::fmt::Write as _;
use std::path::Path;

use casework::verification::law::{RULES, VerificationRule};
use terms::LawRef;
use terms::law::Tag;

const HEAD: &str = "\
# Law of verification

Generated from the rules; do not edit. After a change to a rule run
`UPDATE=1 cargo test -p casework --test verification_law`.

What stands against a decision of named people on an alert, and what each rule rests on. The letters are those of
[the index of law](index.md). Where the rules stand: `crates/casework/src/verification/`.

| rule | says | law |
|---|---|---|
";

/// Acts beside decisions.
static ACTS: &[(&str, &str, &[VerificationRule])] = &[
    (
        "Earlier decisions taken over",
        "`crates/casework/src/verification/holdings.rs`",
        casework::verification::holdings::RULES,
    ),
    (
        "Review on request",
        "`crates/casework/src/verification/again.rs`",
        casework::verification::again::RULES,
    ),
    ("What an authority enters and lifts", "`crates/casework/src/lift.rs`", casework::lift::RULES),
    ("The urgent override", "`crates/casework/src/safety.rs`", casework::safety::RULES),
    ("Custody", "`crates/casework/src/custody.rs`", casework::custody::RULES),
];

fn cite(law: &LawRef) -> String {
    match law.tag {
        Tag::Memory => format!("*{}* [M] (not checked against the text, not shown as law)", law.cite),
        Tag::Verified | Tag::Secondary | Tag::Inference => format!("{} [{}]", law.cite, law.tag.code()),
    }
}

#[test]
fn the_page_of_the_law_of_verification_is_what_the_rules_say() {
    let mut now = HEAD.to_owned();
    for rule in RULES {
        let laws: Vec<String> = rule.law.iter().map(cite).collect();
        writeln!(now, "| `{}` | {} | {} |", rule.id, rule.says, laws.join("; ")).unwrap();
    }
    for (title, says, rules) in ACTS {
        write!(now, "\n## {title}\n\n{says}\n\n| rule | says | law |\n|---|---|---|\n").unwrap();
        for rule in *rules {
            let laws: Vec<String> = rule.law.iter().map(cite).collect();
            writeln!(now, "| `{}` | {} | {} |", rule.id, rule.says, laws.join("; ")).unwrap();
        }
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/law/verification.md");
    if std::env::var_os("UPDATE").is_some_and(|it| it == "1") {
        std::fs::write(&path, &now).unwrap();
        return;
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    assert!(
        committed == now,
        "docs/law/verification.md is stale: run `UPDATE=1 cargo test -p casework --test verification_law`"
    );
}
