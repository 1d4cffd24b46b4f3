//! The page of clocks (`docs/law/clocks.md`), made from the rules and committed; this test says when it is stale.
//! `UPDATE=1` writes it anew.

#![allow(clippy::unwrap_used, reason = "a test stops where it is not as it should be")]

use std::fmt::Write as _;
use std::path::Path;

use casework::clock::rules::{Length, RULES};
use terms::LawRef;
use terms::clock::{ClockHolder, ClockUnit};
use terms::law::Tag;

const HEAD: &str = "\
# Clocks

Generated from the rules; do not edit. After a change to a rule run
`UPDATE=1 cargo test -p casework --test clock_law`.

What has to be answered within which time, who answers, who is told where nobody did, and what is due then. No end is a
measure and none is silence. All run day and night. The letters are those of [the index of law](index.md). Where the
rules stand: `crates/casework/src/clock/rules.rs`. Under the presumption of non-enforcement (a class A bureau with live
misuse evidence) every decision that is due is `do_not_enforce`, unless two officials decide otherwise with reasons.

| rule | says | begins | runs | with | met by | told | due at its end | law |
|---|---|---|---|---|---|---|---|---|
";

fn cite(law: &LawRef) -> String {
    match law.tag {
        Tag::Memory => format!("*{}* [M] (not checked against the text, not shown as law)", law.cite),
        Tag::Verified | Tag::Secondary | Tag::Inference => format!("{} [{}]", law.cite, law.tag.code()),
    }
}

fn unit(unit: ClockUnit) -> &'static str {
    match unit {
        ClockUnit::Minute => "minutes",
        ClockUnit::Hour => "hours",
        ClockUnit::Day => "days",
    }
}

#[test]
fn the_page_of_clocks_is_what_the_rules_say() {
    let mut now = HEAD.to_owned();
    let word = |it: &ClockHolder| it.code().replace('_', " ");
    let none = |text: String| if text.is_empty() { "-".to_owned() } else { text };
    for rule in RULES {
        let runs = match rule.length {
            Length::Fixed(length, of) => format!("{length} {}", unit(of)),
            Length::Given(of, by) => format!("{}: {by}", unit(of)),
        };
        let met: Vec<&str> = rule.met_by.iter().map(|it| it.says()).collect();
        let told: Vec<String> = rule.told.iter().map(word).collect();
        let laws: Vec<String> = rule.law.iter().map(cite).collect();
        writeln!(
            now,
            "| `clock.{}` | {} | {} | {runs} | {} | {} | {} | {} | {} |",
            rule.rule.code(),
            rule.says,
            rule.begins,
            word(&rule.holder),
            none(met.join("; ")),
            none(told.join(", ")),
            rule.at_end.says(),
            laws.join("; ")
        )
        .unwrap();
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/law/clocks.md");
    if std::env::var_os("UPDATE").is_some_and(|it| it == "1") {
        std::fs::write(&path, &now).unwrap();
        return;
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    assert!(
        committed == now,
        "docs/law/clocks.md is stale: run `UPDATE=1 cargo test -p casework --test clock_law`"
    );
}
