//! `cargo xtask bench booth`: does what leaves a booth tell more than the word? Sizes, times and the 5 ms tick.
//!
//! One `redress check` is asked through a pipe, one traveller after the other, hits and misses in mixed order. Of each
//! answer its length is kept, the time from the question to the answer, and how long after a 5 ms boundary of the clock
//! it came. For each kind against the misses it prints how often a time of this kind is longer than one of a miss,
//! ties halved: .50 says that the time tells nothing, 1.00 that it tells all.
//! Promise: figures are printed, never asserted; the home is made for it and removed. All persons are invented.

#![expect(clippy::disallowed_methods, reason = "a measuring program owns a stopwatch")]

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Instant, SystemTime, UNIX_EPOCH};

use crate::run::{Done, cargo, root, step, target};

/// Alerts and protection entries in the home.
const SOUGHT: u32 = 2_000;
const PROTECTED: u32 = 400;
/// Travellers of each kind.
const EACH: u32 = 400;
/// A boundary of the clock on which answers leave, in microseconds.
const TICK: u128 = 5_000;

const SURNAMES: [&str; 16] = [
    "Marlow",
    "Odenthal",
    "Karmyltsau",
    "Valadkevich",
    "Bruneau",
    "Castellane",
    "Drozd",
    "Ekberg",
    "Fallada",
    "Gradov",
    "Halasi",
    "Iversen",
    "Jaworek",
    "Kestrel",
    "Lindqvist",
    "Mavrin",
];
const GIVEN: [&str; 12] = [
    "Ines",
    "Ruprecht",
    "Tymafei",
    "Tsimur",
    "Alesia",
    "Ratmir",
    "Oda",
    "Pavel",
    "Quentin",
    "Rosa",
    "Stanislau",
    "Tomas",
];

/// What is presented.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Nobody,
    Alert,
    ProtectedWithoutAlert,
    Shielded,
    TooComplex,
}

impl Kind {
    const ALL: [Self; 5] =
        [Self::Nobody, Self::Alert, Self::ProtectedWithoutAlert, Self::Shielded, Self::TooComplex];

    fn says(self) -> &'static str {
        match self {
            Self::Nobody => "nobody's",
            Self::Alert => "of an alert",
            Self::ProtectedWithoutAlert => "protected, without an alert",
            Self::Shielded => "protected from the sender of their alert",
            Self::TooComplex => "a name that takes the work allowed",
        }
    }
}

/// One answer.
struct Seen {
    kind: Kind,
    bytes: usize,
    micros: u128,
    after_tick: u128,
}

/// Makes a home, asks, and prints the table.
pub fn run() -> Done {
    step("build", cargo().args(["build", "--release", "--quiet", "-p", "redress"]))?;
    let target = target();
    let program = target.join("release").join("redress");
    let room = std::env::temp_dir().join(format!("redress-booth-{}", std::process::id()));
    fs::create_dir_all(&room).map_err(|error| format!("{}: {error}", room.display()))?;
    let done = measure(&program, &room).map(|seen| print(&seen));
    fs::remove_dir_all(&room).map_err(|error| format!("{}: {error}", room.display()))?;
    done
}

/// A name and a date of birth that no other number has.
fn person(at: u32) -> (String, String) {
    let pick = |all: &[&'static str], step: u32| {
        let place = at.wrapping_mul(2_654_435_761).rotate_left(step) as usize % all.len();
        all.get(place).copied().unwrap_or_default()
    };
    let name = format!("{}{} {}", pick(&SURNAMES, 3), letters(at), pick(&GIVEN, 11));
    (name, format!("{}-{:02}-{:02}", 1950 + at % 50, 1 + at % 12, 1 + at % 28))
}

/// A number as syllables: the names stay apart.
fn letters(mut at: u32) -> String {
    const SYLLABLES: [&str; 16] =
        ["ba", "do", "ke", "li", "mu", "na", "po", "ra", "si", "to", "ve", "zu", "gi", "fo", "je", "wa"];
    let mut out = String::new();
    for _ in 0..3 {
        out.push_str(SYLLABLES.get((at % 16) as usize).copied().unwrap_or_default());
        at /= 16;
    }
    out
}

fn measure(program: &Path, room: &Path) -> Result<Vec<Seen>, String> {
    let failed = |error: std::io::Error| format!("{}: {error}", room.display());
    let (mut alerts, mut entries) = (String::new(), String::new());
    for at in 0..SOUGHT {
        let (name, born) = person(at);
        alerts.push_str(&format!(
            "{{\"channel\":\"interpol_red\",\"bureau\":\"BY\",\"reference\":\"2026/{at}\",\"subject\":{{\"names\":[{{\"text\":\"{name}\"}}],\"born\":\"{born}\"}}}}\n"
        ));
    }
    // The first half of the protected are sought as well.
    for at in 0..PROTECTED {
        let (name, born) = person(if at < PROTECTED / 2 { at } else { SOUGHT + at });
        entries.push_str(&format!(
            "{{\"about\":{{\"subject\":{{\"names\":[{{\"text\":\"{name}\"}}],\"born\":\"{born}\"}}}},\"kind\":\"refugee\",\"against\":[\"BY\"],\"granted_by\":{{\"state\":\"LT\",\"name\":\"Migration Department\"}},\"since\":\"2022-05-01\"}}\n"
        ));
    }
    fs::write(room.join("alerts.jsonl"), alerts).map_err(failed)?;
    fs::write(room.join("protection.jsonl"), entries).map_err(failed)?;
    let redress = || {
        let mut command = Command::new(program);
        command.current_dir(room).env("REDRESS_HOME", room.join("home")).env("REDRESS_STATE", "QQ");
        command
    };
    step("alerts", redress().args(["screen", "alerts.jsonl"]).stdout(Stdio::null()))?;
    let import = ["register", "import", "protection", "protection.jsonl"];
    step("registers", redress().args(import).stdout(Stdio::null()))?;
    eprintln!("== {} travellers, one after the other", EACH as usize * Kind::ALL.len());
    let mut booth = redress()
        .args(["check", "--file", "-", "--purpose", "border", "--by", "bench", "--format", "json"])
        .arg("--profile")
        .arg(root().join("profiles/qq.toml"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(failed)?;
    let (Some(mut ask), Some(answers)) = (booth.stdin.take(), booth.stdout.take()) else {
        return Err("the program has no pipes".to_owned());
    };
    let mut answers = BufReader::with_capacity(1 << 20, answers);
    let mut seen = Vec::new();
    let mut line = String::new();
    for (at, kind) in order() {
        let (name, born) = match kind {
            Kind::Nobody => person(100_000 + at),
            Kind::Alert => person(PROTECTED + at),
            Kind::ProtectedWithoutAlert => person(SOUGHT + PROTECTED / 2 + at % (PROTECTED / 2)),
            Kind::Shielded => person(at % (PROTECTED / 2)),
            Kind::TooComplex => (hard(at), "1980-01-01".to_owned()),
        };
        let question =
            format!("{{\"subject\":{{\"names\":[{{\"text\":\"{name}\"}}],\"born\":\"{born}\"}}}}\n");
        // As a booth: a moment between two travellers, so that no question waits for the last answer's tick.
        std::thread::sleep(std::time::Duration::from_micros(u64::from(at.wrapping_mul(7_919) % 4_999)));
        let asked = Instant::now();
        ask.write_all(question.as_bytes()).map_err(failed)?;
        line.clear();
        let bytes = answers.read_line(&mut line).map_err(failed)?;
        let micros = asked.elapsed().as_micros();
        let now = SystemTime::now().duration_since(UNIX_EPOCH).map_err(|error| error.to_string())?;
        seen.push(Seen { kind, bytes, micros, after_tick: now.as_micros() % TICK });
    }
    drop(ask);
    booth.wait().map_err(failed)?;
    Ok(seen)
}

/// The kinds in mixed order, the same in every run.
fn order() -> Vec<(u32, Kind)> {
    let mut all: Vec<(u32, Kind)> =
        (0..EACH).flat_map(|at| Kind::ALL.into_iter().map(move |kind| (at, kind))).collect();
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    for at in (1..all.len()).rev() {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        let other = usize::try_from(state >> 33).unwrap_or_default() % (at + 1);
        all.swap(at, other);
    }
    all
}

/// Many words that are much alike.
fn hard(at: u32) -> String {
    (0..12).map(|step| letters(at.wrapping_mul(31).wrapping_add(step))).collect::<Vec<_>>().join(" ")
}

fn print(seen: &[Seen]) {
    let of = |kind: Kind| -> Vec<&Seen> { seen.iter().filter(|it| it.kind == kind).collect() };
    let at = |mut values: Vec<u128>, share: usize| {
        values.sort_unstable();
        values.get(values.len().saturating_mul(share) / 1_000).copied().unwrap_or_default()
    };
    let nobody = of(Kind::Nobody);
    println!(
        "| traveller | answers | bytes, least and most | time, p50 / p99 | after the tick, p50 / p99 | longer than a miss |"
    );
    println!("|---|---|---|---|---|---|");
    for kind in Kind::ALL {
        let these = of(kind);
        let least = these.iter().map(|it| it.bytes).min().unwrap_or_default();
        let most = these.iter().map(|it| it.bytes).max().unwrap_or_default();
        let times = || these.iter().map(|it| it.micros).collect::<Vec<_>>();
        let ticks = || these.iter().map(|it| it.after_tick).collect::<Vec<_>>();
        let mut longer = 0.0;
        for it in &these {
            for other in &nobody {
                longer += match it.micros.cmp(&other.micros) {
                    std::cmp::Ordering::Greater => 1.0,
                    std::cmp::Ordering::Equal => 0.5,
                    std::cmp::Ordering::Less => 0.0,
                };
            }
        }
        #[expect(clippy::cast_precision_loss, reason = "counts of a few hundred")]
        let pairs = (these.len() * nobody.len()) as f64;
        println!(
            "| {} | {} | {least} / {most} | {:.1} / {:.1} ms | {:.2} / {:.2} ms | {:.2} |",
            kind.says(),
            these.len(),
            millis(at(times(), 500)),
            millis(at(times(), 990)),
            millis(at(ticks(), 500)),
            millis(at(ticks(), 990)),
            longer / pairs
        );
    }
}

#[expect(clippy::cast_precision_loss, reason = "microseconds of one answer")]
fn millis(micros: u128) -> f64 {
    micros as f64 / 1_000.0
}
