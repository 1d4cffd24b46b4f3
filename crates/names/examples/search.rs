//! Loads a watchlist of JSON lines `{id, name, dob, gender}`, prints `READY`, and answers each line
//! `{name, dob}` of the standard input with one line `[[id, rank], ...]`, at most ten, the best first.
//!
//! `cargo run --release -p names --example search -- watchlist.jsonl < queries.jsonl`
//!
//! With a file of questions as second argument it measures itself instead: memory, the snapshot, the time of the
//! questions (each the least of five), and of hostile ones made from the words of the watchlist.

#![expect(clippy::disallowed_methods, reason = "a stopwatch needs a clock")]

use names::Name;
use names::index::{Answer, Born, Budget, Index, Person, Query, Sex};
use serde_json::Value;
use std::collections::{BTreeMap, HashMap};
use std::io::{BufRead, Write};
use std::sync::mpsc::sync_channel;
use std::time::{Duration, Instant};

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// Lines that are read at a time.
const BLOCK: usize = 4096;

fn born(text: Option<&str>) -> Option<Born> {
    let mut parts = text?.split('-');
    let year = parts.next()?.parse().ok()?;
    let mut part = || parts.next().and_then(|p| p.parse().ok());
    let (month, day) = (part(), part());
    Born::new(Some(year), month, day)
}

fn sex(text: Option<&str>) -> Option<Sex> {
    match text? {
        "f" | "F" => Some(Sex::Female),
        "m" | "M" => Some(Sex::Male),
        _ => None,
    }
}

/// The caller's id of a line and the person, numbered by line.
fn person(number: usize, line: &str) -> serde_json::Result<(String, Person)> {
    // a line without escapes need not be copied
    if let Ok(row) = serde_json::from_str::<BTreeMap<&str, Option<&str>>>(line) {
        return Ok(person_of(number, |key| row.get(key).copied().flatten()));
    }
    let row: Value = serde_json::from_str(line)?;
    Ok(person_of(number, |key| row.get(key).and_then(Value::as_str)))
}

fn person_of<'a>(number: usize, text: impl Fn(&str) -> Option<&'a str>) -> (String, Person) {
    let person = Person {
        id: number as u64,
        spellings: vec![Name::parse(text("name").unwrap_or_default())],
        born: born(text("dob")).into_iter().collect(),
        sex: sex(text("gender")),
    };
    (text("id").unwrap_or_default().to_owned(), person)
}

/// Ids by line, in one text.
#[derive(Default)]
struct Ids {
    all: String,
    ends: Vec<usize>,
}

impl Ids {
    fn push(&mut self, id: &str) {
        self.all.push_str(id);
        self.ends.push(self.all.len());
    }

    fn get(&self, number: u64) -> &str {
        let number = usize::try_from(number).unwrap_or(usize::MAX);
        let end = |n: usize| self.ends.get(n).copied().unwrap_or(self.all.len());
        self.all.get(number.checked_sub(1).map_or(0, end)..end(number)).unwrap_or_default()
    }
}

/// Reads the watchlist on as many threads as there are cores.
fn load(path: &str) -> Outcome<(Index, Ids)> {
    let text = std::fs::read_to_string(path)?;
    let lines: Vec<&str> = text.lines().collect();
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    let (mut index, mut ids, mut failed) = (Index::new(), Ids::default(), None);
    std::thread::scope(|scope| {
        let channels: Vec<_> = (0..workers)
            .map(|worker| {
                let (send, receive) = sync_channel(2);
                let blocks = lines.chunks(BLOCK).enumerate().skip(worker).step_by(workers);
                scope.spawn(move || {
                    for (block, lines) in blocks {
                        let read: serde_json::Result<Vec<_>> =
                            (block * BLOCK..).zip(lines).map(|(number, line)| person(number, line)).collect();
                        if send.send(read).is_err() {
                            return;
                        }
                    }
                });
                receive
            })
            .collect();
        let blocks = lines.chunks(BLOCK).zip(channels.iter().cycle()).map_while(|(_, c)| c.recv().ok());
        index.extend(
            blocks
                .flat_map(|block| match block {
                    Ok(persons) => persons,
                    Err(e) => {
                        failed = Some(e);
                        Vec::new()
                    }
                })
                .map(|(id, person)| {
                    ids.push(&id);
                    person
                }),
        );
    });
    match failed {
        Some(e) => Err(e.into()),
        None => Ok((index, ids)),
    }
}

fn query(row: &Value, dated: bool) -> Query {
    let text = |key| row.get(key).and_then(Value::as_str);
    Query {
        spellings: vec![Name::parse(text("name").unwrap_or_default())],
        born: if dated { born(text("dob")) } else { None },
        sex: None,
    }
}

fn main() -> Outcome<()> {
    let mut arguments = std::env::args().skip(1);
    let path = arguments.next().ok_or("name a watchlist")?;
    let start = Instant::now();
    let (index, ids) = load(&path)?;
    if let Some(queries) = arguments.next() {
        println!(
            "load {:.2} s, {} rows, {} MiB",
            start.elapsed().as_secs_f64(),
            index.rows(),
            index.bytes() >> 20
        );
        return measure(&index, &std::fs::read_to_string(queries)?, &std::fs::read_to_string(path)?);
    }
    let mut out = std::io::stdout().lock();
    writeln!(out, "READY")?;
    out.flush()?;
    for line in std::io::stdin().lock().lines() {
        let query = query(&serde_json::from_str(&line?)?, true);
        let found = match index.search(&query, Budget::default()) {
            Answer::Complete { candidates, .. } => candidates,
            Answer::TooComplex { looked_at } => looked_at,
            Answer::NothingToLookFor => Vec::new(),
        };
        let shown: Vec<Value> = found.iter().map(|c| serde_json::json!([ids.get(c.id), c.rank])).collect();
        writeln!(out, "{}", Value::Array(shown))?;
        out.flush()?;
    }
    Ok(())
}

fn measure(index: &Index, queries: &str, watchlist: &str) -> Outcome<()> {
    let start = Instant::now();
    let bytes = index.to_bytes();
    let wrote = start.elapsed();
    let start = Instant::now();
    let again = Index::from_bytes(&bytes)?;
    println!(
        "snapshot {} MiB, written {:.2} s, loaded {:.2} s, {} rows",
        bytes.len() >> 20,
        wrote.as_secs_f64(),
        start.elapsed().as_secs_f64(),
        again.rows()
    );
    drop(again);
    for dated in [false, true] {
        let mut times = Times::default();
        for line in queries.lines() {
            let row: Value = serde_json::from_str(line)?;
            times.take(index, || query(&row, dated));
        }
        times.print(if dated { "names with dates" } else { "names" });
    }
    for (title, names) in hostile(watchlist)? {
        let mut times = Times::default();
        for name in &names {
            times.take(index, || Query { spellings: vec![Name::parse(name)], born: None, sex: None });
        }
        times.print(title);
    }
    Ok(())
}

#[derive(Default)]
struct Times {
    all: Vec<Duration>,
    too_complex: usize,
}

impl Times {
    fn take(&mut self, index: &Index, query: impl Fn() -> Query) {
        let mut least = Duration::MAX;
        for round in 0..5 {
            let start = Instant::now();
            let answer = index.search(&query(), Budget::default());
            least = least.min(start.elapsed());
            self.too_complex += usize::from(round == 0 && matches!(answer, Answer::TooComplex { .. }));
        }
        self.all.push(least);
    }

    fn print(mut self, title: &str) {
        self.all.sort_unstable();
        let at = |share: f64| {
            let place = ((self.all.len() as f64 * share) as usize).min(self.all.len().saturating_sub(1));
            self.all.get(place).copied().unwrap_or_default().as_micros()
        };
        println!(
            "{title}: {} questions, us p50 {} p90 {} p99 {} p99.9 {} max {}, too complex {}",
            self.all.len(),
            at(0.5),
            at(0.9),
            at(0.99),
            at(0.999),
            at(1.0),
            self.too_complex
        );
    }
}

/// Names made to cost much: of the most frequent words, of words near many others, of initials, of one word.
fn hostile(watchlist: &str) -> Outcome<Vec<(&'static str, Vec<String>)>> {
    let mut counts: HashMap<String, usize> = HashMap::new();
    for line in watchlist.lines() {
        let row: Value = serde_json::from_str(line)?;
        for word in row.get("name").and_then(Value::as_str).unwrap_or_default().split(' ') {
            *counts.entry(word.to_owned()).or_default() += 1;
        }
    }
    let mut words: Vec<(usize, String)> = counts.into_iter().map(|(word, n)| (n, word)).collect();
    words.sort_unstable_by(|a, b| b.cmp(a));
    let frequent: Vec<&str> = words.iter().take(300).map(|(_, w)| w.as_str()).collect();
    // a small generator of its own: the same names at every run
    let mut state = 7_u64;
    let mut next = move |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % below.max(1)
    };
    let pick = |n: usize| frequent.get(n).copied().unwrap_or("a");
    let mut floods = Vec::new();
    let mut slips = Vec::new();
    let mut letters = Vec::new();
    for n in 0..2000 {
        let count = [2, 3, 4, 8, 16].get(n % 5).copied().unwrap_or(2);
        floods.push((0..count).map(|_| pick(next(60))).collect::<Vec<_>>().join(" "));
        let slipped: Vec<String> = (0..3)
            .map(|_| {
                let mut word: Vec<char> = pick(next(300)).chars().collect();
                if word.len() > 3 {
                    let at = next(word.len());
                    word.remove(at);
                }
                word.into_iter().collect()
            })
            .collect();
        slips.push(slipped.join(" "));
        let initials: Vec<String> =
            (0..1 + n % 4).map(|_| format!("{}.", char::from(b'A' + next(26) as u8))).collect();
        letters.push(if n % 2 == 0 {
            initials.join(" ")
        } else {
            format!("{} {}", initials.join(" "), pick(next(300)))
        });
    }
    let alone = frequent.iter().map(|w| (*w).to_owned()).collect();
    let long = (1..50).map(|n| pick(n).repeat(10_000 / n) + " " + &pick(n + 1).repeat(2000)).collect();
    Ok(vec![
        ("frequent words", floods),
        ("words near many", slips),
        ("initials", letters),
        ("one frequent word", alone),
        ("very long words", long),
    ])
}
