//! What is recognised of each script: reads sets of names in their own script beside a Latin form, and prints for
//! each script how many were taken for one word, and how many words of other persons were.
//!
//! `cargo run --release -p names --example scripts -- DIR`, where DIR has `popular-names`, `netranslit` and
//! `interscript`. The sets are not part of this project.

use names::{Name, SAME_NAME, compare};
use std::collections::BTreeMap;
use std::path::Path;

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// A word in its script and in Latin letters.
type Words = Vec<(String, String)>;

fn main() -> Outcome<()> {
    let folder = std::env::args().nth(1).ok_or("name the folder of the sets")?;
    let folder = Path::new(&folder);
    let mut sets: BTreeMap<(String, String), Words> = BTreeMap::new();
    for file in ["common-surnames-by-country.csv", "common-forenames-by-country.csv"] {
        let mut reader = csv::Reader::from_path(folder.join("popular-names").join(file))?;
        let headers = reader.headers()?.clone();
        let place = |name: &str| headers.iter().position(|h| h.trim_start_matches('\u{FEFF}') == name);
        let (own, latin) = (place("Localized Name"), place("Romanized Name"));
        let (own, latin) = own.zip(latin).ok_or("the columns have other names")?;
        let country = place("Country").unwrap_or(0);
        for row in reader.records() {
            let row = row?;
            let cell = |at: usize| row.get(at).unwrap_or_default().trim().to_owned();
            take(&mut sets, "popular names", cell(country), cell(own), cell(latin));
        }
    }
    for file in ["wd_arabic_80.tsv", "wd_hebrew_80.tsv", "wd_russian_64.tsv"] {
        for line in std::fs::read_to_string(folder.join("netranslit").join(file))?.lines() {
            let mut cells = line.split('\t');
            let (latin, own) = (cells.next().unwrap_or_default(), cells.next().unwrap_or_default());
            take(&mut sets, "mined from Wikidata", String::new(), own.replace(' ', ""), latin.to_owned());
        }
    }
    for line in
        std::fs::read_to_string(folder.join("interscript/romanisation_test_pairs.tsv"))?.lines().skip(1)
    {
        let mut cells = line.split('\t');
        let (system, own, latin) = (
            cells.next().unwrap_or_default(),
            cells.next().unwrap_or_default(),
            cells.next().unwrap_or_default(),
        );
        let language = system.split('-').nth(1).unwrap_or_default().to_owned();
        if own.split_whitespace().count() == 1 && own.chars().count() > 3 {
            take(&mut sets, "tables of romanisation", language, own.to_owned(), latin.to_owned());
        }
    }
    println!(
        "| script | set | words | taken for one word | words of others taken for it |\n|---|---|---|---|---|"
    );
    for ((script, set), words) in &sets {
        if words.len() < 20 {
            continue;
        }
        let hits = words.iter().filter(|(own, latin)| same(own, latin)).count();
        let strangers = words.iter().zip(words.iter().cycle().skip(words.len() / 2 + 1));
        let false_hits =
            strangers.filter(|((own, latin), (_, other))| latin != other && same(own, other)).count();
        let share = |n: usize| n as f64 / words.len() as f64;
        println!("| {script} | {set} | {} | {:.3} | {:.4} |", words.len(), share(hits), share(false_hits));
    }
    Ok(())
}

/// Whether two words, each beside one and the same other word, are evidence of one person.
fn same(own: &str, latin: &str) -> bool {
    let name = |word: &str| Name::parse(&format!("Ilinka {word}"));
    compare(&name(own), &name(latin)).score >= SAME_NAME
}

fn take(sets: &mut BTreeMap<(String, String), Words>, set: &str, place: String, own: String, latin: String) {
    let Some(script) = own.chars().find(|c| c.is_alphabetic()).and_then(script) else { return };
    if latin.is_empty() || own == latin || !latin.chars().any(|c| c.is_ascii_alphabetic()) {
        return;
    }
    let script = match script {
        "Cyrillic" | "Arabic" if !place.is_empty() => format!("{script} ({})", place.to_uppercase()),
        other => other.to_owned(),
    };
    let words = sets.entry((script, set.to_owned())).or_default();
    if words.len() < 5_000 && !words.contains(&(own.clone(), latin.clone())) {
        words.push((own, latin));
    }
}

fn script(c: char) -> Option<&'static str> {
    Some(match c {
        '\u{400}'..='\u{52F}' => "Cyrillic",
        '\u{370}'..='\u{3FF}' | '\u{1F00}'..='\u{1FFF}' => "Greek",
        '\u{530}'..='\u{58F}' => "Armenian",
        '\u{10A0}'..='\u{10FF}' => "Georgian",
        '\u{590}'..='\u{5FF}' => "Hebrew",
        '\u{600}'..='\u{77F}' => "Arabic",
        '\u{900}'..='\u{97F}' => "Devanagari",
        '\u{980}'..='\u{9FF}' => "Bengali",
        '\u{E00}'..='\u{E7F}' => "Thai",
        '\u{1200}'..='\u{137F}' => "Ethiopic",
        '\u{3040}'..='\u{30FF}' => "Kana",
        '\u{4E00}'..='\u{9FFF}' => "Han",
        '\u{AC00}'..='\u{D7AF}' => "Hangul",
        _ => return None,
    })
}
