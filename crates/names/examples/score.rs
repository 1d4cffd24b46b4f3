//! Reads JSON lines `{"left":{"name":..},"right":{"name":..}}` and prints one score a line; `left` and
//! `right` may also be plain strings. With `--keys`, prints instead 1 or 0 (a key is shared) and the numbers
//! of keys of both sides; with `--why`, the sentence.
//!
//! `cargo run --release -p names --example score < pairs.jsonl`

use names::{Name, compare};
use std::io::{BufRead, BufWriter, Write};

fn name(value: &serde_json::Value) -> Name {
    let text = value.as_str().or_else(|| value.get("name").and_then(serde_json::Value::as_str));
    Name::parse(text.unwrap_or_default())
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mode = std::env::args().nth(1).unwrap_or_default();
    let mut out = BufWriter::new(std::io::stdout().lock());
    for line in std::io::stdin().lock().lines() {
        let row: serde_json::Value = serde_json::from_str(&line?)?;
        let side = |key| name(row.get(key).unwrap_or(&serde_json::Value::Null));
        let (left, right) = (side("left"), side("right"));
        match mode.as_str() {
            "--keys" => {
                let (l, r) = (left.keys(), right.keys());
                let shared = u8::from(l.iter().any(|k| r.contains(k)));
                writeln!(out, "{shared} {} {}", l.len(), r.len())?;
            }
            "--why" => {
                let found = compare(&left, &right);
                writeln!(out, "{:.3} {}", found.score, found.sentence())?;
            }
            _ => writeln!(out, "{:.4}", compare(&left, &right).score)?,
        }
    }
    Ok(())
}
