//! How long one charge takes: classes and signals of texts of 80 to 300 characters, in all ten languages.
//!
//! `cargo run --release -p casework --example offence_speed`
#![expect(clippy::disallowed_methods, reason = "a measurement reads the clock")]

use casework::offence::{ChargeText, OffenceTable, rows};
use std::hint::black_box;
use std::time::Instant;
use terms::offence::TableLanguage;

const ROUNDS: u32 = 200;

fn main() {
    let began = Instant::now();
    let table = OffenceTable::build(
        &rows::terms(include_str!("../../../data/offences/terms.csv")),
        &rows::articles(include_str!("../../../data/offences/articles.csv")),
        &rows::signals(include_str!("../../../data/offences/signals.csv")),
    );
    let Ok(table) = table else {
        eprintln!("the table does not compile; the tests say why");
        return;
    };
    println!("table read and compiled in {:.1} ms", began.elapsed().as_secs_f64() * 1e3);

    // Texts of the examples, two or more of a language joined until they are as long as a charge usually is.
    let mut charges: Vec<(String, Option<TableLanguage>)> = Vec::new();
    for (_, record) in rows::split(include_str!("../../../data/offences/examples.csv")).into_iter().skip(1) {
        let [text, language, ..] = record.as_slice() else {
            continue;
        };
        let language = TableLanguage::parse(language);
        match charges.last_mut() {
            Some((last, same)) if *same == language && last.chars().count() < 80 => {
                last.push_str("; ");
                last.push_str(text);
            }
            _ => charges.push((text.clone(), language)),
        }
    }
    charges.retain(|(text, _)| (80..=300).contains(&text.chars().count()));
    let letters: usize = charges.iter().map(|(text, _)| text.chars().count()).sum();

    let mut times: Vec<f64> = Vec::new();
    for _ in 0..ROUNDS {
        let began = Instant::now();
        for (text, language) in &charges {
            let charge = ChargeText {
                text,
                language: *language,
                law: Some("Criminal Code Art 243(2)"),
                state: Some("BY"),
            };
            black_box(table.read(black_box(&[charge])));
        }
        times.push(began.elapsed().as_secs_f64() * 1e6 / charges.len().max(1) as f64);
    }
    times.sort_by(f64::total_cmp);
    let at = |part: usize| times.get(times.len() * part / 100).copied().unwrap_or(f64::NAN);
    println!(
        "{} charges of {} characters on average: {:.2} us each (median of {ROUNDS} rounds), {:.2} us (99 of 100 rounds)",
        charges.len(),
        letters / charges.len().max(1),
        at(50),
        at(99),
    );
}
