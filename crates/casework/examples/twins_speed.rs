//! How long it takes to find the justifications that are the same words, among 100,000: half of them one stock sentence
//! with its dates and numbers exchanged, half of their own.
//!
//! `cargo xtask bench twins`
#![expect(clippy::disallowed_methods, reason = "a measurement reads the clock")]

#[path = "../tests/twins/made.rs"]
#[allow(dead_code, clippy::indexing_slicing, reason = "shared with the tests, which use all of it")]
mod made;

use std::hint::black_box;
use std::time::Instant;

use casework::restriction::index::{Bounds, Index};
use casework::restriction::words::{Masks, Words};
use made::{Chance, Change, LANGUAGES, changed, made};

const MANY: usize = 100_000;
const SEARCHES: usize = 2_000;

fn main() {
    let (masks, mut chance) = (Masks::default(), Chance::new(5));
    let Some(language) = LANGUAGES.first() else { return };
    let stock = made(language, &mut chance);
    let texts: Vec<String> = (0..MANY)
        .map(|at| {
            if at % 2 == 0 {
                changed(&stock, Change::Date, language, &mut chance)
            } else {
                made(language, &mut chance).text()
            }
        })
        .collect();
    let began = Instant::now();
    let mut index = Index::default();
    for text in &texts {
        index.add(Words::read(text, &masks));
    }
    let each = began.elapsed().as_secs_f64() * 1e6 / MANY as f64;
    println!("read, sketched and put into the index: {each:.1} us a text, {} texts", index.len());

    let asked: [(&str, Vec<String>); 3] = [
        ("the stock sentence again", vec![changed(&stock, Change::Date, language, &mut chance)]),
        (
            "a copy of another with a change",
            texts.iter().skip(1).step_by(2).take(SEARCHES).cloned().collect(),
        ),
        ("a text of its own", (0..SEARCHES).map(|_| made(language, &mut chance).text()).collect()),
    ];
    for (says, texts) in asked {
        let (mut times, mut most, mut at_least) = (Vec::new(), 0, 0);
        for text in texts.iter().cycle().take(SEARCHES) {
            let began = Instant::now();
            let words = Words::read(text, &masks);
            let found = black_box(index.twins(&words, &|_| false, Bounds::default()));
            times.push(began.elapsed().as_secs_f64() * 1e3);
            most = most.max(found.count);
            at_least += usize::from(found.at_least);
        }
        times.sort_by(f64::total_cmp);
        let at = |part: usize| times.get(times.len() * part / 100).copied().unwrap_or(f64::NAN);
        println!(
            "{says}: p50 {:.2} ms, p99 {:.2} ms, longest {:.2} ms; at most {most} twins, {at_least} of {SEARCHES} say at least",
            at(50),
            at(99),
            times.last().copied().unwrap_or(f64::NAN)
        );
    }
}
