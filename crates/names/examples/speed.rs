//! Time of reading and of comparing, on invented names of two and three words.
//!
//! `cargo run --release -p names --example speed`

#![expect(clippy::disallowed_methods, reason = "a stopwatch needs a clock")]

use names::{Name, compare};
use std::hint::black_box;
use std::time::Instant;

const NAMES: &[&str] = &[
    "Ілінка Балтрукова",
    "BALTRUKOVA Ilinca",
    "Siarhei Aliaksandravich Drozdzianka",
    "Сергей Александрович Дрозденко",
    "Uladzimir Zhyhimontau",
    "Владимир Жигимонтов",
    "Volodymyr Vasylovych Zahrebniuk",
    "Wladimir Wassiljewitsch Sagrebnjuk",
    "Mohamed Ben Karim Velmori",
    "Anna-Maria von Orlenberg",
];

fn main() {
    let rounds = 40_000;
    black_box(Name::parse("warm up"));
    let start = Instant::now();
    for _ in 0..rounds {
        for name in NAMES {
            black_box(Name::parse(black_box(name)));
        }
    }
    let parse = start.elapsed().as_nanos() as f64 / (rounds * NAMES.len()) as f64;

    let parsed: Vec<Name> = NAMES.iter().map(|n| Name::parse(n)).collect();
    let start = Instant::now();
    for _ in 0..rounds / 10 {
        for l in &parsed {
            for r in &parsed {
                black_box(compare(black_box(l), black_box(r)));
            }
        }
    }
    let pairs = (rounds / 10) * NAMES.len() * NAMES.len();
    let compared = start.elapsed().as_nanos() as f64 / pairs as f64;

    let start = Instant::now();
    for _ in 0..rounds {
        for name in &parsed {
            black_box(name.keys());
        }
    }
    let keys = start.elapsed().as_nanos() as f64 / (rounds * NAMES.len()) as f64;
    println!("parse {parse:.0} ns, compare {compared:.0} ns, keys {keys:.0} ns");
}
