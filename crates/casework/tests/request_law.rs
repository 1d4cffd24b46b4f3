//! The page of the law of requests (`docs/law/requests.md`), made from the tables and committed; this test says when it is
//! stale. `UPDATE=1` writes it anew.

#![allow(clippy::unwrap_used, reason = "a test stops where it is not as it should be")]

use std::fmt::Write as _;
use std::path::Path;

use casework::request::{clocks, steps};
use terms::LawRef;
use terms::deadline::TermUnit;
use terms::law::Tag;

const HEAD: &str = "\
# Law of requests

Generated from the tables; do not edit. After a change to a rule run
`UPDATE=1 cargo test --test request_law`.

Which steps a request before a reviewing body takes, whose each is, and which deadlines run. The letters are those of
[the index of law](index.md); what nobody checked against its text is in italics, is a pointer, and makes nothing law: its
length is a value that the body sets. Restrictions and their challenge have [a page of their own](restriction.md); how an
end is reckoned stands in [deadlines](../deadlines.md). Where the rules stand: `crates/casework/src/request/`.
";

fn cite(law: &[LawRef]) -> String {
    let one = |it: &LawRef| match it.tag {
        Tag::Memory => format!("*{}* [M] (not checked against the text, not shown as law)", it.cite),
        Tag::Verified | Tag::Secondary | Tag::Inference => format!("{} [{}]", it.cite, it.tag.code()),
    };
    law.iter().map(one).collect::<Vec<_>>().join("; ")
}

fn page() -> String {
    let mut now = HEAD.to_owned();
    now.push_str("\n## Steps\n\n| step | says | whose | from | to | rests on |\n|---|---|---|---|---|---|\n");
    for row in steps::STEPS {
        let from: Vec<&str> = row.from.iter().map(|it| it.code()).collect();
        let to = row.to.map_or("stays", |it| it.code());
        let (step, of) = (row.step.code(), row.of.code());
        writeln!(now, "| `{step}` | {} | {of} | {} | {to} | {} |", row.says, from.join(", "), cite(row.law))
            .unwrap();
    }
    now.push_str(
        "\n## Deadlines\n\n| rule | says | begins | length | holder | told at its end | what follows | rests on |\n\
         |---|---|---|---|---|---|---|---|\n",
    );
    for row in clocks::RULES {
        let (length, unit) = row.length;
        let unit = match unit {
            TermUnit::Hour => "hours",
            TermUnit::CalendarDay => "days",
            TermUnit::WorkingDay => "working days",
            TermUnit::Month => "months",
        };
        let told: Vec<&str> = row.told.iter().map(|it| it.code()).collect();
        writeln!(
            now,
            "| `{}` | {} | {} | {length} {unit} | {} | {} | {} | {} |",
            row.rule.code(),
            row.says,
            row.begins,
            row.holder.code(),
            told.join(", "),
            row.follows,
            cite(row.law)
        )
        .unwrap();
    }
    now
}

#[test]
fn the_page_of_the_law_of_requests_is_the_tables() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/law/requests.md");
    let now = page();
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, &now).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(kept == now, "docs/law/requests.md is stale: UPDATE=1 writes it anew");
}
