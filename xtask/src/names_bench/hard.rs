//! Names made to be slow to look for: our search alone, because only an answer that always comes in time is safe to
//! wait for at a border.
//!
//! The generator knows the list: it takes the words most persons share, packs many of them into one name, bends them
//! so that each is near many others, and adds what arrives from scanners and from people who mean harm.

use std::collections::HashMap;
use std::fs::File;
use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::Places;

/// What came of it, times in milliseconds.
pub(super) struct Times {
    pub(super) asked: usize,
    /// Median of the ordinary queries of the set, asked the same way.
    pub(super) ordinary: f64,
    pub(super) p50: f64,
    pub(super) p99: f64,
    pub(super) p999: f64,
    pub(super) most: f64,
    /// Kind of the slowest of all.
    pub(super) worst: &'static str,
    /// By kind: median and most.
    pub(super) kinds: Vec<(&'static str, f64, f64)>,
    /// Share that was answered "too complex, a person must look".
    pub(super) too_complex: f64,
}

/// Names of each kind.
const EACH: usize = 200;
/// Each is asked so often, and the least time counts: what other programs take of the core is not ours.
const ROUNDS: usize = 3;
/// Lines of the list whose words are counted.
const COUNTED: usize = 300_000;

/// Measures on a list of this size.
pub(super) fn run(places: &Places, size: usize) -> Result<Times, String> {
    eprintln!("== names made to be slow: {size}");
    let list = places.list(size);
    let queries = std::fs::read_to_string(places.queries()).map_err(|error| error.to_string())?;
    let field = |line: &str, key: &str| {
        let row: Value = serde_json::from_str(line).ok()?;
        row.get(key).and_then(Value::as_str).map(str::to_owned)
    };
    let ordinary: Vec<(&'static str, String)> = queries
        .lines()
        .take(2_000)
        .filter_map(|line| Some(("ordinary", json!({"name": field(line, "name")?}).to_string())))
        .collect();
    let words = Words::count(&list)?;
    let hard = words.hard(&mut Dice(0x9e37_79b9_7f4a_7c15));
    // What was asked stands beside the lists, so that a slow name can be asked again by itself.
    let asked: String = hard
        .iter()
        .map(|(kind, text)| format!("{{\"kind\":{},{}\n", json!(kind), text.get(1..).unwrap_or("}")))
        .collect();
    let beside = places.work.join(format!("hard_{size}.jsonl"));
    std::fs::write(&beside, asked).map_err(|error| format!("{}: {error}", beside.display()))?;

    let mut child = Command::new(&places.redress)
        .args(["names", "search"])
        .arg(&list)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| format!("redress could not be started: {error}"))?;
    let (Some(mut to), Some(from), Some(errors)) =
        (child.stdin.take(), child.stdout.take(), child.stderr.take())
    else {
        return Err("redress has no pipes".to_owned());
    };
    let told = std::thread::spawn(move || {
        let lines = BufReader::new(errors).lines().map_while(Result::ok);
        lines.filter(|it| it.contains("too complex")).count()
    });
    let mut from = BufReader::new(from);
    let mut line = String::new();
    from.read_line(&mut line).map_err(|error| error.to_string())?;
    if line.trim() != "READY" {
        return Err("redress did not get ready".to_owned());
    }
    let mut ask = |text: &str| -> Result<Duration, String> {
        let says = |error: std::io::Error| format!("redress broke off: {error}");
        line.clear();
        let start = Instant::now();
        to.write_all(text.as_bytes()).and_then(|()| to.write_all(b"\n")).map_err(says)?;
        if from.read_line(&mut line).map_err(says)? == 0 {
            return Err("redress broke off".to_owned());
        }
        Ok(start.elapsed())
    };
    let mut least = |asked: &[(&'static str, String)]| -> Result<Vec<(f64, &'static str)>, String> {
        let mut times = Vec::with_capacity(asked.len());
        for (kind, text) in asked {
            let mut best = Duration::MAX;
            for _ in 0..ROUNDS {
                best = best.min(ask(text)?);
            }
            times.push((best.as_secs_f64() * 1e3, *kind));
        }
        times.sort_by(|l, r| l.0.total_cmp(&r.0));
        Ok(times)
    };
    let usual = least(&ordinary)?;
    let times = least(&hard)?;
    drop(to);
    let _ = from.read_to_string(&mut String::new());
    child.wait().map_err(|error| error.to_string())?;
    let too_complex = told.join().map_err(|_| "nobody read what redress told".to_owned())?;
    let at = |times: &[(f64, &str)], share: f64| {
        let last = times.len().saturating_sub(1);
        times.get(((times.len() as f64 * share) as usize).min(last)).map_or(0.0, |it| it.0)
    };
    let of_kind = |kind: &'static str| {
        let of: Vec<_> = times.iter().filter(|it| it.1 == kind).copied().collect();
        (kind, at(&of, 0.5), at(&of, 1.0))
    };
    Ok(Times {
        asked: times.len(),
        ordinary: at(&usual, 0.5),
        p50: at(&times, 0.5),
        p99: at(&times, 0.99),
        p999: at(&times, 0.999),
        most: at(&times, 1.0),
        kinds: KINDS.iter().map(|it| of_kind(it.0)).collect(),
        worst: times.last().map_or("", |it| it.1),
        too_complex: too_complex as f64 / (ROUNDS * (times.len() + usual.len())).max(1) as f64,
    })
}

/// The same numbers in every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, n: usize) -> usize {
        (self.roll() % n.max(1) as u64) as usize
    }

    fn of<'a>(&mut self, words: &'a [String]) -> &'a str {
        let at = self.below(words.len());
        words.get(at).map_or("", String::as_str)
    }
}

/// What a list is full of.
struct Words {
    /// The words of most persons, most frequent first.
    frequent: Vec<String>,
    /// The days on which most are born.
    days: Vec<String>,
}

impl Words {
    fn count(list: &std::path::Path) -> Result<Self, String> {
        let file = File::open(list).map_err(|error| format!("{}: {error}", list.display()))?;
        let (mut words, mut days): (HashMap<String, usize>, HashMap<String, usize>) = Default::default();
        for line in BufReader::new(file).lines().take(COUNTED).map_while(Result::ok) {
            let Ok(row) = serde_json::from_str::<Value>(&line) else { continue };
            let text = |key| row.get(key).and_then(Value::as_str).unwrap_or_default();
            for word in text("name").split_whitespace() {
                *words.entry(word.to_lowercase()).or_default() += 1;
            }
            *days.entry(text("dob").to_owned()).or_default() += 1;
        }
        let top = |counts: HashMap<String, usize>, most: usize| {
            let mut all: Vec<(String, usize)> = counts.into_iter().collect();
            all.sort_by(|l, r| r.1.cmp(&l.1).then_with(|| l.0.cmp(&r.0)));
            all.into_iter().take(most).map(|it| it.0).collect::<Vec<_>>()
        };
        Ok(Self { frequent: top(words, 200), days: top(days, 50) })
    }

    /// Queries, every second one with a crowded day of birth.
    fn hard(&self, dice: &mut Dice) -> Vec<(&'static str, String)> {
        let mut all = Vec::new();
        for (kind, make) in KINDS {
            for number in 0..EACH {
                let name = make(self, dice);
                let day = dice.of(&self.days).to_owned();
                let asked =
                    if number % 2 == 0 { json!({"name": name}) } else { json!({"name": name, "dob": day}) };
                all.push((kind, asked.to_string()));
            }
        }
        all
    }

    fn packed(&self, dice: &mut Dice, most: usize, count: usize) -> String {
        let words = self.frequent.get(..most.min(self.frequent.len())).unwrap_or_default();
        (0..count).map(|_| dice.of(words)).collect::<Vec<_>>().join(" ")
    }

    /// The same words with letters changed, left out or doubled.
    fn bent(&self, dice: &mut Dice, slips: usize, count: usize) -> String {
        let mut letters: Vec<char> = self.packed(dice, 100, count).chars().collect();
        for _ in 0..slips {
            let at = dice.below(letters.len());
            match dice.below(3) {
                0 if letters.len() > 4 => drop(letters.remove(at)),
                1 => letters.insert(at, 'a'),
                _ => {
                    if let Some(letter) = letters.get_mut(at) {
                        *letter = char::from(b'a' + u8::try_from(dice.below(26)).unwrap_or(0));
                    }
                }
            }
        }
        letters.into_iter().collect()
    }
}

type Make = fn(&Words, &mut Dice) -> String;

const KINDS: [(&str, Make); 14] = [
    ("two frequent words", |w, d| w.packed(d, 30, 2)),
    ("three frequent words", |w, d| w.packed(d, 60, 3)),
    ("eight frequent words", |w, d| w.packed(d, 200, 8)),
    ("sixteen frequent words", |w, d| w.packed(d, 200, 16)),
    ("one frequent word", |w, d| w.packed(d, 20, 1)),
    ("two bent words", |w, d| w.bent(d, 3, 2)),
    ("four bent words", |w, d| w.bent(d, 6, 4)),
    ("sixteen bent words", |w, d| w.bent(d, 16, 16)),
    ("short syllables", |_, d| {
        let syllable = |d: &mut Dice| {
            let (c, v) = (d.below(8), d.below(5));
            let pick = |of: &str, at: usize| of.chars().nth(at).unwrap_or('a');
            let end = pick("nrlvmskt", d.below(8));
            format!("{}{}{end}", pick("klmnrstv", c), pick("aeiou", v))
        };
        (0..4).map(|_| syllable(d)).collect::<Vec<_>>().join(" ")
    }),
    ("initials", |_, d| {
        let letter = |d: &mut Dice| char::from(b'A' + u8::try_from(d.below(26)).unwrap_or(0));
        (0..1 + d.below(8)).map(|_| format!("{}.", letter(d))).collect::<Vec<_>>().join(" ")
    }),
    ("10,000 letters in one word", |w, d| {
        let word = w.packed(d, 20, 1);
        word.repeat(10_000 / word.len().max(1) + 1)
    }),
    ("10,000 letters in many words", |w, d| w.packed(d, 200, 1_500)),
    ("a flood of marks", |w, d| {
        w.packed(d, 60, 3)
            .chars()
            .flat_map(|it| std::iter::once(it).chain(std::iter::repeat_n('\u{301}', 60)))
            .collect()
    }),
    ("confusables and controls", |w, d| {
        let swap = |it: char| match it {
            'a' => 'а',
            'o' => 'о',
            'e' => 'е',
            'c' => 'с',
            'p' => 'р',
            other => other,
        };
        w.packed(d, 60, 3).chars().flat_map(|it| ['\u{200b}', '\u{202e}', swap(it)]).collect()
    }),
];
