//! The index of law (`docs/law/index.md`): which rule rests on which article, and where it stands.
//!
//! The page is made from the rules themselves and committed; this test says when it is stale. `UPDATE=1` writes
//! it anew. What nobody has checked against the text is set apart from what is law.

#![allow(clippy::unwrap_used, reason = "a test stops where it is not as it should be")]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use casework::findings::{Rule, rules};
use terms::finding::Basis;
use terms::law::{LawRef, Tag};

const HEAD: &str = "\
# Index of law

Generated from the rules; do not edit. After a change to a rule run `UPDATE=1 cargo test -p casework --test law_index`.

Every rule of an examination, family by family in the order in which they are tried, with what it looks for, what it
rests on, and the law and practice behind it. The letter behind a reference says how far it was checked:

| tag | means |
|---|---|
";

const UNCHECKED: &str = "not checked against the text, not shown as law";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Where the rule stands, from the root of the house.
fn file_of(rule: &Rule) -> String {
    format!("crates/casework/src/findings/{}.rs", rule.id.replace('.', "/"))
}

fn tag_means(tag: Tag) -> &'static str {
    match tag {
        Tag::Verified | Tag::Secondary | Tag::Inference => tag.says(),
        Tag::Memory => UNCHECKED,
    }
}

fn basis_words(basis: Basis) -> &'static str {
    match basis {
        Basis::Text => "the sender's words and fields",
        Basis::Register => "a register entry",
        Basis::History => "an earlier alert",
        Basis::Sender => "the sending bureau",
        Basis::PersonWord => "the person's bare word",
    }
}

fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}

fn reference(law: &LawRef) -> String {
    let cite = cell(&law.cite);
    match law.tag {
        Tag::Verified | Tag::Secondary | Tag::Inference => format!("{cite} [{}]", law.tag.code()),
        Tag::Memory => format!("*{cite}* [M] ({UNCHECKED})"),
    }
}

fn page() -> String {
    let mut out = HEAD.to_owned();
    for tag in [Tag::Verified, Tag::Secondary, Tag::Memory, Tag::Inference] {
        writeln!(out, "| [{}] | {} |", tag.code(), tag_means(tag)).unwrap();
    }
    let mut family = "";
    for rule in rules() {
        let (of, name) = rule.id.split_once('.').unwrap();
        if of != family {
            family = of;
            write!(
                out,
                "\n## {family}\n\n| rule | looks for | rests on | law | file |\n|---|---|---|---|---|\n"
            )
            .unwrap();
        }
        let law: Vec<String> = rule.law.iter().map(reference).collect();
        writeln!(
            out,
            "| `{}` | {} | {} | {} | [{name}.rs](../../{}) |",
            rule.id,
            cell(rule.about),
            basis_words(rule.basis),
            law.join("; "),
            file_of(rule)
        )
        .unwrap();
    }
    out
}

#[test]
fn the_index_of_law_is_what_the_rules_say() {
    let path = root().join("docs/law/index.md");
    let now = page();
    if std::env::var_os("UPDATE").is_some_and(|it| it == "1") {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, &now).unwrap();
        return;
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    let differs = committed.lines().zip(now.lines()).find(|(old, new)| old != new);
    assert!(
        committed == now,
        "docs/law/index.md is stale: run `UPDATE=1 cargo test -p casework --test law_index`; first difference: {differs:?}"
    );
}

#[test]
fn every_rule_has_a_file_of_its_own_name_that_states_its_id_and_tests_it() {
    for rule in rules() {
        let path = root().join(file_of(rule));
        let source = std::fs::read_to_string(&path)
            .unwrap_or_else(|error| panic!("{}: {}: {error}", rule.id, path.display()));
        assert!(
            source.contains(&format!("id: \"{}\",", rule.id)),
            "{} does not state its id in {}",
            rule.id,
            path.display()
        );
        assert!(source.contains("#[test]"), "{} has no test in {}", rule.id, path.display());
        let first = source.lines().next().unwrap_or_default();
        assert!(
            first.starts_with(&format!("//! `{}`", rule.id)),
            "{} is not named by the first line of {}",
            rule.id,
            path.display()
        );
    }
}

#[test]
fn what_nobody_checked_is_said_so_at_every_reference() {
    let page = page();
    let unchecked = rules().flat_map(|it| it.law).filter(|it| it.tag == Tag::Memory).count();
    // Once more in the table of tags.
    assert_eq!(page.matches(UNCHECKED).count(), unchecked + 1);
    assert!(unchecked > 0 && !page.contains("[V] (not"));
}
