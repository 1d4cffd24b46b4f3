//! Which share of common pieces makes two justifications the same words: the table of `docs/twins.md`, made from
//! invented texts, and the look-up that has to find them. `UPDATE=1` writes the table anew.
//!
//! What counts as failure: at the threshold in use, fewer than 19 of 20 copies are known again; more than one in 200
//! pairs of texts that have at most one sentence in common is taken for a copy; the index misses more than two in a hundred
//! of what a full comparison finds.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test stops where it is not as it should be"
)]

#[path = "twins/made.rs"]
mod made;

use std::fmt::Write as _;
use std::path::Path;

use casework::restriction::index::{Bounds, Index};
use casework::restriction::words::{BANDS, FEWEST_WORDS, Masks, SAME, Words};
use made::{Chance, Change, LANGUAGES, Language, changed, made};

const TEXTS: usize = 300;
const THRESHOLDS: [u8; 6] = [20, 30, 40, 50, 60, 70];

fn read(text: &str) -> Words {
    Words::read(text, &Masks::default())
}

/// Of a hundred, those at or above each threshold.
fn shares(likeness: &[u8]) -> Vec<f64> {
    let at = |threshold: u8| likeness.iter().filter(|it| **it >= threshold).count();
    THRESHOLDS.iter().map(|it| at(*it) as f64 * 100.0 / likeness.len() as f64).collect()
}

/// Likenesses of copies, by change.
fn copies(language: &Language, change: Change) -> Vec<u8> {
    let mut chance = Chance::new(7);
    (0..TEXTS)
        .map(|_| {
            let text = made(language, &mut chance);
            let copy = changed(&text, change, language, &mut chance);
            read(&text.text()).likeness(&read(&copy))
        })
        .collect()
}

/// Likenesses of texts of their own that have so many sentences in common.
fn others(language: &Language, common: usize) -> Vec<u8> {
    let mut chance = Chance::new(11);
    let texts: Vec<_> = (0..TEXTS).map(|_| made(language, &mut chance)).collect();
    let words: Vec<Words> = texts.iter().map(|it| read(&it.text())).collect();
    let mut out = Vec::new();
    for one in 0..TEXTS {
        for two in one + 1..TEXTS {
            if texts[one].which.iter().filter(|it| texts[two].which.contains(it)).count() == common {
                out.push(words[one].likeness(&words[two]));
            }
        }
    }
    out
}

fn row(out: &mut String, first: &str, shares: &[f64]) {
    let cells: Vec<String> = shares.iter().map(|it| format!("{it:.1}")).collect();
    writeln!(out, "| {first} | {} |", cells.join(" | ")).unwrap();
}

fn page() -> String {
    let mut out = format!(
        "# When two justifications are the same words\n\nMade by a test from invented texts; do not edit. After a change run\n\
         `UPDATE=1 cargo test -p casework --test twins`.\n\nA justification is cut into overlapping pieces of three words (six \
         characters where no spaces part words), dates,\nnumbers and the names of the file left out. Two are the same words where \
         {SAME} of a hundred pieces that either has are in\nboth. Fewer than {FEWEST_WORDS} words say nothing of their own. A look-up \
         goes by {BANDS} bands of a sketch and compares what it finds in\nfull: `crates/casework/src/restriction/words.rs`.\n\n\
         The tables give of a hundred pairs those that reach each threshold. A copy is a text with a change; other texts are by\n\
         the same invented bureau and use the same stock of sentences. Texts have two to four sentences; {TEXTS} of each \
         language.\n"
    );
    for language in LANGUAGES {
        write!(out, "\n## {}\n\n| pair | ", language.name).unwrap();
        let heads: Vec<String> = THRESHOLDS.iter().map(|it| format!("{it}")).collect();
        write!(out, "{} |\n|---|{}\n", heads.join(" | "), "---|".repeat(THRESHOLDS.len())).unwrap();
        for change in Change::ALL {
            row(&mut out, &format!("copy: {}", change.says()), &shares(&copies(language, change)));
        }
        for (common, says) in [(0, "no sentence"), (1, "one sentence"), (2, "two sentences")] {
            let first = format!("other texts, {says} of the same form");
            row(&mut out, &first, &shares(&others(language, common)));
        }
    }
    out.push_str(
        "\nAt 40 nearly every copy is known again and hardly a text of its own is taken for one. At 50 copies of short texts to\n\
         which a sentence was added are lost; at 30 texts that share one stock sentence begin to count as copies. Two texts\n\
         that share two sentences of three are copies to a reader, too. The same sentence in another language is not found.\n",
    );
    out
}

#[test]
fn the_page_of_twins_is_what_the_texts_give() {
    let now = page();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/twins.md");
    if std::env::var_os("UPDATE").is_some_and(|it| it == "1") {
        std::fs::write(&path, &now).unwrap();
        return;
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    assert!(committed == now, "docs/twins.md is stale: run `UPDATE=1 cargo test -p casework --test twins`");
}

#[test]
fn copies_are_known_again_and_texts_of_their_own_are_not_taken_for_copies() {
    let of =
        |likeness: &[u8]| likeness.iter().filter(|it| **it >= SAME).count() as f64 / likeness.len() as f64;
    for language in LANGUAGES {
        let found: Vec<u8> = Change::ALL.iter().flat_map(|it| copies(language, *it)).collect();
        assert!(of(&found) >= 0.95, "{}: recall {}", language.name, of(&found));
        let other: Vec<u8> = (0..2).flat_map(|it| others(language, it)).collect();
        assert!(
            other.len() > 10_000 && of(&other) <= 0.005,
            "{}: false alarms {}",
            language.name,
            of(&other)
        );
    }
}

#[test]
fn the_index_finds_what_a_full_comparison_finds() {
    let language = &LANGUAGES[0];
    let mut chance = Chance::new(23);
    let mut index = Index::default();
    let texts: Vec<_> = (0..2_000).map(|_| made(language, &mut chance)).collect();
    let kept: Vec<Words> = texts.iter().map(|it| read(&it.text())).collect();
    for words in &kept {
        index.add(words.clone());
    }
    let (mut both, mut full) = (0, 0);
    for text in texts.iter().step_by(10) {
        let change = Change::ALL[chance.below(Change::ALL.len())];
        let copy = read(&changed(text, change, language, &mut chance));
        let wanted = kept.iter().filter(|it| copy.likeness(it) >= SAME).count();
        let found = index.twins(&copy, &|_| false, Bounds::default());
        assert!(found.count as usize <= wanted);
        both += found.count;
        full += u32::try_from(wanted).unwrap();
    }
    assert!(full > 150 && both * 100 >= full * 98, "{both} of {full}");
}

#[test]
fn among_a_hundred_thousand_of_which_half_are_one_text_no_search_looks_at_more_than_its_bound() {
    let (mut index, mut chance) = (Index::default(), Chance::new(31));
    let stock = made(&LANGUAGES[0], &mut chance).text();
    // A twentieth of the size in the daily run; the whole of it in the long one, and in `cargo xtask bench twins`.
    let many = if std::env::var_os("REDRESS_LONG").is_some_and(|it| it == "1") { 100_000 } else { 5_000 };
    for at in 0..many {
        let text = if at % 2 == 0 { stock.clone() } else { made(&LANGUAGES[0], &mut chance).text() };
        index.add(read(&text));
    }
    let bounds = Bounds::default();
    let found = index.twins(&read(&stock), &|_| false, bounds);
    assert!(found.at_least && found.count as usize <= bounds.compared && found.nearest == Some(100));
    let own = made(&LANGUAGES[0], &mut chance);
    assert!(index.twins(&read(&own.text()), &|_| false, bounds).count < 50);
}
