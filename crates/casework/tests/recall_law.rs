//! The page of the law of recall (`docs/law/recall.md`), made from the rules and committed; this test says
//! when it is stale. `UPDATE=1` writes it anew.

#![allow(clippy::unwrap_used, reason = "a test stops where it is not as it should be")]

use std::fmt::Write as _;
use std::path::Path;

use casework::recall::law::RULES;
use terms::LawRef;
use terms::law::Tag;

const HEAD: &str = "\
# Law of recall

Generated from the rules; do not edit. After a change to a rule run
`UPDATE=1 cargo test -p casework --test recall_law`.

What stands against calling an alert back, and against what is said of a copy, and what each rule rests on. The letters are those
of [the index of law](index.md). Where the rules stand: `crates/casework/src/recall/`. How long a holder is given before each step
is a rule of this system and not law: `casework::recall::Terms`.

| rule | says | law |
|---|---|---|
";

fn cite(law: &LawRef) -> String {
    match law.tag {
        Tag::Memory => format!("*{}* [M] (not checked against the text, not shown as law)", law.cite),
        Tag::Verified | Tag::Secondary | Tag::Inference => format!("{} [{}]", law.cite, law.tag.code()),
    }
}

#[test]
fn the_page_of_the_law_of_recall_is_what_the_rules_say() {
    let mut now = HEAD.to_owned();
    for rule in RULES {
        let laws: Vec<String> = rule.law.iter().map(cite).collect();
        writeln!(now, "| `{}` | {} | {} |", rule.id, rule.says, laws.join("; ")).unwrap();
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/law/recall.md");
    if std::env::var_os("UPDATE").is_some_and(|it| it == "1") {
        std::fs::write(&path, &now).unwrap();
        return;
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    assert!(
        committed == now,
        "docs/law/recall.md is stale: run `UPDATE=1 cargo test -p casework --test recall_law`"
    );
}
