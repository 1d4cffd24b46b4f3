//! Measures border checks on this machine: `cargo run --release -p desk --example bench_border [PERSONS]`.
//!
//! A home is made through the real path: alerts are screened and protection entries imported. The index is then
//! filled up with invented persons to the number asked for (2,000,000), and kept as its sealed copy, which is what
//! the border starts from. The invented ones are compared like everybody, but are not on the record: whoever meets
//! one of them closely is looked up there and not found. Figures are printed, never asserted, beside the fdatasync
//! of the same run.
//!
//! `-- PERSONS --keep DIR [--record URL] [--alerts N]` makes that home in DIR (its record on PostgreSQL) and leaves it there for a
//! server to be measured on, with `travellers.jsonl` beside it: what booths present, in the form of the API. Where making it
//! was broken off, the same call goes on with it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a measuring program: it stops at the first fault"
)]
#![allow(clippy::disallowed_methods, reason = "a measuring program owns a clock")]

use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::time::{Duration, Instant};

use casework::border::{Moment, Profile, ProfileValues};
use desk::border::{Answered, Asked, Border};
use desk::{Act, Desk};
use entries::Time;
use names::Name;
use names::index::{Born, Budget, Index, Person, Query};
use names::mrz::Mrz;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use terms::alert::{Document, NameForm, Subject};
use terms::border::{Check, CheckPurpose, ReadFrom, Traveller, Word};
use terms::register::RegisterKind;
use terms::{Actor, Date, Field, Origin, PartialDate};

/// Alerts on the record, where nothing else is said.
const ALERTS: usize = 20_000;
const PROTECTED: usize = 2_000;
/// Checks in one transaction at the most, as in the program.
const TOGETHER: usize = 256;
/// What booths present to a server that is measured.
const TRAVELLERS: usize = 50_000;
/// A number of the index that no entry of the record has.
const INVENTED: u64 = 1 << 40;
const MICROS: i64 = 1_795_340_000_000_000;

fn main() {
    let given: Vec<String> = std::env::args().skip(1).collect();
    let named = |name: &str| given.iter().position(|it| it == name).map(|at| given[at + 1].clone());
    let persons = given.first().and_then(|it| it.parse().ok()).unwrap_or(2_000_000);
    let keep = named("--keep");
    let of_process = || std::env::temp_dir().join(format!("redress-border-{}", std::process::id()));
    let root = keep.as_ref().map_or_else(of_process, std::path::PathBuf::from);
    let elsewhere = store::Elsewhere { record: named("--record"), keys: None };
    fs::create_dir_all(&root).unwrap();
    row("load average before", fs::read_to_string("/proc/loadavg").unwrap_or_default().trim());
    sync_figures(&root);
    let mut rng = ChaCha8Rng::seed_from_u64(11);
    let mut maker = Maker { rng: ChaCha8Rng::seed_from_u64(7) };
    let alerts = named("--alerts").map_or(ALERTS, |it| it.parse().unwrap());
    let sought: Vec<Human> = (0..alerts).map(|_| maker.human()).collect();
    // Half of the protected are sought besides: those are shielded, the others get the bytes of anybody.
    let others = (0..PROTECTED / 2).map(|_| maker.human());
    let protected: Vec<Human> =
        sought.iter().take(PROTECTED / 2).cloned().chain(others.collect::<Vec<_>>()).collect();
    let people = (sought.as_slice(), protected.as_slice());
    let (mut desk, border) = home(&root, &elsewhere, people, persons, &mut maker, &mut rng);
    let profile = profile();
    let mut mix = Mix { maker, sought: &sought, protected: &protected, kinds: [0; 3], words: [0; 5] };
    if keep.is_some() {
        let lines: Vec<String> = (0..TRAVELLERS).map(|it| body(&presented(&mut mix, it))).collect();
        fs::write(root.join("travellers.jsonl"), lines.join("\n")).unwrap();
        return;
    }
    for together in [1, 16, TOGETHER] {
        closed(&mut desk, &border, &profile, &mut mix, together, &mut rng);
    }
    for rate in [1_000, 2_000, 4_000] {
        open(&mut desk, &border, &profile, &mut mix, rate, &mut rng);
    }
    let [nobody, alert, shielded] = mix.kinds;
    row("travellers: nobody's / of an alert / protected", &format!("{nobody} / {alert} / {shielded}"));
    let [none, suspended, review, may, look] = mix.words;
    row(
        "answers: no alert / suspended / under review / may act / a person must look",
        &format!("{none} / {suspended} / {review} / {may} / {look}"),
    );
    sync_figures(&root);
    row("load average after", fs::read_to_string("/proc/loadavg").unwrap_or_default().trim());
    drop(desk);
    fs::remove_dir_all(&root).unwrap();
}

fn row(name: &str, value: &str) {
    println!("{name:<76} {value:>28}");
}

/// fdatasync of 8 KiB appended, 400 times.
fn sync_figures(root: &Path) {
    let path = root.join("sync");
    let mut file = fs::File::create(&path).unwrap();
    let mut times: Vec<Duration> = (0..400)
        .map(|_| {
            file.write_all(&[7; 8192]).unwrap();
            let start = Instant::now();
            file.sync_data().unwrap();
            start.elapsed()
        })
        .collect();
    row("fdatasync of 8 KiB, p50 / p99", &quantiles(&mut times));
    fs::remove_file(path).unwrap();
}

fn quantiles(times: &mut [Duration]) -> String {
    times.sort();
    let at = |part: usize| times.get(times.len() * part / 100).map_or(0.0, |it| it.as_secs_f64() * 1e3);
    format!("{:.2} / {:.2} ms", at(50), at(99))
}

/// A line of the process's state, in MiB.
fn memory(of: &str) -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line =
        status.lines().find_map(|it| it.strip_prefix(of)?.split_whitespace().next()?.parse::<u64>().ok());
    line.unwrap_or(0) / 1024
}

/// Time of the cores that this process has taken.
fn cores_taken() -> Duration {
    let stat = fs::read_to_string("/proc/self/stat").unwrap();
    let behind = stat.rsplit(')').next().unwrap();
    let field = |at: usize| behind.split_whitespace().nth(at).unwrap().parse::<u64>().unwrap();
    // Ticks of a hundredth of a second, as Linux counts for everybody.
    Duration::from_millis((field(11) + field(12)) * 10)
}

/// One invented human being: a Belarusian and a Russian spelling, or a made-up foreign name.
#[derive(Clone)]
struct Human {
    family: [String; 2],
    given: [String; 2],
    father: Option<String>,
    born: (u16, u8, u8),
}

impl Human {
    fn name(&self, spelling: usize, with_father: bool) -> String {
        let father = self.father.as_deref().filter(|_| with_father);
        let words = [Some(self.given[spelling].as_str()), father, Some(self.family[spelling].as_str())];
        words.into_iter().flatten().collect::<Vec<_>>().join(" ")
    }

    fn day(&self) -> String {
        let (year, month, day) = self.born;
        format!("{year}-{month:02}-{day:02}")
    }
}

struct Maker {
    rng: ChaCha8Rng,
}

/// What syllables are made of: an onset, a vowel, and often nothing behind it.
const ONSETS: [&str; 36] = [
    "b", "v", "h", "d", "zh", "z", "k", "l", "m", "n", "p", "r", "s", "t", "kh", "ts", "ch", "sh", "br",
    "kr", "dr", "tr", "pr", "hl", "kl", "st", "sk", "sv", "zv", "hr", "pl", "f", "g", "j", "w", "vl",
];
const VOWELS: [&str; 6] = ["a", "e", "i", "o", "u", "ya"];
const CODAS: [&str; 12] = ["", "", "", "", "n", "r", "l", "s", "m", "k", "t", "d"];
/// Endings of surnames, Belarusian and Russian.
const ENDINGS: [[&str; 2]; 10] = [
    ["ou", "ov"],
    ["au", "ov"],
    ["eu", "ev"],
    ["ski", "skiy"],
    ["ich", "ich"],
    ["ovich", "ovich"],
    ["enka", "enko"],
    ["uk", "uk"],
    ["ik", "ik"],
    ["in", "in"],
];
const GIVEN: [[&str; 2]; 40] = [
    ["Siarhei", "Sergey"],
    ["Aliaksandr", "Alexander"],
    ["Uladzimir", "Vladimir"],
    ["Dzmitry", "Dmitriy"],
    ["Mikalai", "Nikolay"],
    ["Viktar", "Viktor"],
    ["Ivan", "Ivan"],
    ["Anatol", "Anatoliy"],
    ["Yury", "Yuriy"],
    ["Andrei", "Andrey"],
    ["Pavel", "Pavel"],
    ["Aleh", "Oleg"],
    ["Ihar", "Igor"],
    ["Viachaslau", "Vyacheslav"],
    ["Maksim", "Maxim"],
    ["Artsiom", "Artem"],
    ["Yauhen", "Evgeniy"],
    ["Kanstantsin", "Konstantin"],
    ["Ryhor", "Grigoriy"],
    ["Vasil", "Vasiliy"],
    ["Kiryl", "Kirill"],
    ["Stanislau", "Stanislav"],
    ["Uladzislau", "Vladislav"],
    ["Henadz", "Gennadiy"],
    ["Leanid", "Leonid"],
    ["Alena", "Elena"],
    ["Tatsiana", "Tatiana"],
    ["Sviatlana", "Svetlana"],
    ["Iryna", "Irina"],
    ["Volha", "Olga"],
    ["Natallia", "Natalia"],
    ["Katsiaryna", "Ekaterina"],
    ["Hanna", "Anna"],
    ["Maryia", "Maria"],
    ["Yuliya", "Julia"],
    ["Nadzeya", "Nadezhda"],
    ["Halina", "Galina"],
    ["Liudmila", "Lyudmila"],
    ["Darya", "Daria"],
    ["Larysa", "Larisa"],
];
/// Words there are: East Slavic surnames, foreign ones, foreign given names.
const SURNAMES: f64 = 60_000.0;
const FOREIGN: f64 = 120_000.0;
const FOREIGN_GIVEN: f64 = 3_000.0;
/// The commonest of them take this much of the skew away.
const FLAT: f64 = 30.0;

impl Maker {
    fn below(&mut self, n: usize) -> usize {
        (self.rng.next_u64() % n as u64) as usize
    }

    fn chance(&mut self, share: f64) -> bool {
        ((self.rng.next_u64() >> 11) as f64) < share * (1_u64 << 53) as f64
    }

    /// A rank drawn so that rank r has a weight of 1 / (r + 30), as surnames have in life.
    fn rank(&mut self, of: f64) -> usize {
        let part = (self.rng.next_u64() >> 11) as f64 / (1_u64 << 53) as f64;
        (FLAT * ((of + FLAT) / FLAT).powf(part) - FLAT) as usize
    }

    fn human(&mut self) -> Human {
        let born = (1944 + self.below(62) as u16, 1 + self.below(12) as u8, 1 + self.below(28) as u8);
        if !self.chance(0.45) {
            let family = capital(&stem(self.rank(FOREIGN), 1));
            let given = capital(&stem(self.rank(FOREIGN_GIVEN), 2));
            return Human {
                family: [family.clone(), family],
                given: [given.clone(), given],
                father: None,
                born,
            };
        }
        let rank = self.rank(SURNAMES);
        let stem = stem(rank, 3);
        let bare = stem.trim_end_matches(['a', 'o', 'e', 'i', 'u']);
        let [own, russian] = ENDINGS[rank % ENDINGS.len()].map(|it| capital(&format!("{bare}{it}")));
        let given = GIVEN[self.rank(GIVEN.len() as f64)];
        let father = self.chance(0.6).then(|| format!("{}avich", GIVEN[self.below(25)][0]));
        Human { family: [own, russian], given: given.map(str::to_owned), father, born }
    }
}

/// The word of a rank: always the same, two or three syllables.
fn stem(rank: usize, salt: u64) -> String {
    let mut rng = ChaCha8Rng::seed_from_u64(salt << 32 | rank as u64);
    let mut below = |n: usize| (rng.next_u64() % n as u64) as usize;
    let syllables = 2 + below(2);
    (0..syllables)
        .map(|_| {
            [ONSETS[below(ONSETS.len())], VOWELS[below(VOWELS.len())], CODAS[below(CODAS.len())]].concat()
        })
        .collect()
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|it| it.to_uppercase().collect::<String>() + letters.as_str()).unwrap_or_default()
}

fn act(rng: &mut ChaCha8Rng) -> Act<'_> {
    let clock: &'static dyn Fn() -> Time = &|| Time::from_micros(MICROS).unwrap();
    Act { actor: Actor::Gateway("bench".to_owned()), on: Date::new(2026, 11, 22).unwrap(), clock, rng }
}

fn profile() -> Profile {
    Profile::new(ProfileValues {
        state: "QR".to_owned(),
        duty_number: "4400".to_owned(),
        child_protection_number: "4410".to_owned(),
        second_line_minutes: 15,
        meanwhile: Vec::new(),
        judge_within_hours: Some(24),
        referral_hours: 24,
        registers_abroad: Vec::new(),
    })
    .unwrap()
}

/// A home with alerts and protection entries, and the border over it with the invented persons besides.
fn home(
    root: &Path,
    elsewhere: &store::Elsewhere,
    (sought, protected): (&[Human], &[Human]),
    persons: usize,
    maker: &mut Maker,
    rng: &mut ChaCha8Rng,
) -> (Desk, Border) {
    let options = store::Options {
        origin: "bench".to_owned(),
        release: "bench".to_owned(),
        id_seed: Some([3; 32]),
        root_key: None,
        actor: Actor::Auto("bench".to_owned()),
        effective: Date::new(2026, 11, 22).unwrap(),
        state: Some("QR".to_owned()),
        exercise: true,
    };
    let place = root.join("home");
    // A home that was begun and broken off goes on: the same alerts again are recognised and add nothing.
    let mut desk = if place.join("head").exists() {
        Desk::open(&place, None).unwrap()
    } else {
        Desk::create_elsewhere(&place, &options, elsewhere, None, &mut act(rng)).unwrap()
    };
    let mut text = String::new();
    for (number, who) in sought.iter().enumerate() {
        writeln!(text, "{}", alert(who, number, maker)).unwrap();
    }
    let start = Instant::now();
    let mut records = wire::open(text.as_bytes(), "made", None).unwrap().map(Result::unwrap);
    desk.screen(Some("made"), "native", &mut records, &mut act(rng), &mut |_, _| Ok(())).unwrap();
    let mut text = String::new();
    for who in protected {
        writeln!(text, r#"{{"about":{{"subject":{{"names":[{{"text":"{}"}}],"born":"{}"}}}},"kind":"refugee","against":["QQ","BY"],"granted_by":{{"state":"LT","name":"Migration Department"}},"since":"2021-11-30"}}"#, who.name(0, true), who.day()).unwrap();
    }
    let mut entries =
        wire::register::open(text.as_bytes(), "made", RegisterKind::Protection).unwrap().map(Result::unwrap);
    desk.import(&mut entries, &mut act(rng), &mut |_| {}).unwrap();
    row(
        &format!("on the record: {} alerts, {} protection entries, made in", sought.len(), protected.len()),
        &format!("{:.1} s", start.elapsed().as_secs_f64()),
    );

    let start = Instant::now();
    let border = Border::open(desk.store()).unwrap();
    row("the border from the record alone", &format!("{:.0} ms", start.elapsed().as_secs_f64() * 1e3));
    border.keep(desk.store(), rng).unwrap();
    let (_, bytes) = desk.store().snapshot().unwrap();
    let at = index_at(&bytes);
    let mut index = Index::from_bytes(&bytes[at..]).unwrap();
    let real = index.rows();
    let start = Instant::now();
    let more = persons.saturating_sub(sought.len() + PROTECTED);
    index.extend((0..more as u64).map(|number| {
        let who = maker.human();
        let (year, month, day) = who.born;
        Person {
            id: (INVENTED + number) << 1,
            spellings: vec![Name::parse(&who.name(0, true))],
            born: Born::new(Some(year), Some(month), Some(day)).into_iter().collect(),
            sex: None,
        }
    }));
    row(
        &format!("{more} invented persons into an index of {real} rows"),
        &format!("{:.1} s", start.elapsed().as_secs_f64()),
    );
    let mut times: Vec<Duration> = (0..5_000)
        .map(|_| {
            let who = maker.human();
            let (year, month, day) = who.born;
            let start = Instant::now();
            let query = Query {
                spellings: vec![Name::parse(&who.name(0, false))],
                born: Born::new(Some(year), Some(month), Some(day)),
                sex: None,
            };
            let _ =
                std::hint::black_box(index.search(&query, Budget { candidates: 64, ..Budget::default() }));
            start.elapsed()
        })
        .collect();
    row("  one search in it alone, name and date, p50 / p99", &quantiles(&mut times));
    let mut whole = bytes[..at].to_vec();
    whole.extend_from_slice(&index.to_bytes());
    drop(index);
    let start = Instant::now();
    desk.store().keep_snapshot(&whole, rng).unwrap();
    row(
        "the sealed copy: size, time to write it",
        &format!("{} MiB, {:.1} s", whole.len() >> 20, start.elapsed().as_secs_f64()),
    );
    drop((whole, bytes, border));

    let start = Instant::now();
    let border = Border::open(desk.store()).unwrap();
    let took = start.elapsed();
    let (rows, bytes) = border.view().held();
    assert!(rows >= persons, "the copy did not count: {rows}");
    row(&format!("start of the border from it, {rows} rows"), &format!("{:.2} s", took.as_secs_f64()));
    row(
        "  memory of the index, per 1 M persons",
        &format!("{} MiB, {:.0} MiB", bytes >> 20, bytes as f64 / (1 << 20) as f64 / (persons as f64 / 1e6)),
    );
    row("  memory of the process", &format!("{} MiB", memory("VmRSS:")));
    (desk, border)
}

/// Where the index begins in the copy of a view: behind what was applied, the sheets and the owners.
fn index_at(bytes: &[u8]) -> usize {
    let number = |at: usize| u64::from_le_bytes(bytes[at..at + 8].try_into().unwrap());
    assert_eq!(number(8), 0, "no sheet was answered");
    let mut at = 24;
    for _ in 0..number(16) {
        at += 16 + 8 * number(at + 8) as usize;
    }
    at
}

/// A native alert; one in three is of a bureau that a safeguard looks at closely.
fn alert(who: &Human, number: usize, maker: &mut Maker) -> String {
    let bureau = ["DE", "FR", "BY", "ES", "RU", "BR"][maker.below(6)];
    format!(
        r#"{{"channel":"interpol_red","bureau":"{bureau}","reference":"2025/{number}","issued":"2025-03-1{}","purpose":"arrest_for_prosecution","subject":{{"names":[{{"text":"{}"}},{{"text":"{}"}}],"born":{{"date":"{}"}},"physical":true}},"warrants":[{{"state":"{bureau}","reference":"W-{number}","authority":{{"name":"District court","judicial":true,"appeal_to_court":true}},"issued":"2025-02-0{}","counts":[{{"charge":"Theft of a motor vehicle","language":"en","law":"Criminal Code 205","max_penalty_months":96}}],"facts":{{"text":"On 3 October 2024 in Velmora took a lorry from a locked yard.","from":"2024-10-03","to":"2024-10-03","place":"Velmora","role":"principal"}},"in_absentia":false}}]}}"#,
        number % 10,
        who.name(1, true),
        who.name(1, false),
        who.day(),
        1 + number % 9,
    )
}

/// Who comes: 1 % of an alert, 0.2 % protected, the rest nobody's; half read from a zone; 5 % without a date.
struct Mix<'a> {
    maker: Maker,
    sought: &'a [Human],
    protected: &'a [Human],
    kinds: [usize; 3],
    words: [usize; 5],
}

impl Mix<'_> {
    /// A traveller with what the booth reads; zones are read while the time runs.
    fn next(&mut self) -> (Human, bool, bool) {
        let draw = self.maker.below(1_000);
        let (kind, who) = match draw {
            0..10 => (1, self.sought[self.maker.below(self.sought.len())].clone()),
            10..12 => (2, self.protected[self.maker.below(self.protected.len())].clone()),
            _ => (0, self.maker.human()),
        };
        self.kinds[kind] += 1;
        (who, self.maker.chance(0.5), self.maker.chance(0.05))
    }

    fn count(&mut self, answered: &[Answered]) {
        for it in answered {
            let at = match it.outcome.answer.word {
                Word::NoAlert => 0,
                Word::Suspended => 1,
                Word::UnderReview => 2,
                Word::MayAct => 3,
                Word::PersonMustLook => 4,
            };
            self.words[at] += 1;
        }
    }
}

/// What the booth has in hand: a zone as printed, or fields as typed.
enum Presented {
    Zone(String),
    Fields(Box<Subject>),
}

fn presented(mix: &mut Mix<'_>, number: usize) -> Presented {
    let (who, zone, undated) = mix.next();
    let spelling = mix.maker.below(2);
    if zone {
        return Presented::Zone(zone_of(&who, spelling, undated, number));
    }
    Presented::Fields(Box::new(Subject {
        names: vec![NameForm { origin: Origin::Official, ..NameForm::plain(&who.name(spelling, false)) }],
        born: if undated { Field::Unknown } else { known(who.day().parse().unwrap()) },
        ..Subject::default()
    }))
}

/// The same as a booth sends it.
fn body(presented: &Presented) -> String {
    match presented {
        Presented::Zone(zone) => {
            let lines: Vec<String> = zone.lines().map(|it| format!("\"{it}\"")).collect();
            format!(r#"{{"mrz":[{}],"place":"lane 4"}}"#, lines.join(","))
        }
        Presented::Fields(subject) => {
            let born = subject.born.get().map(|it| format!(r#","born":"{it}""#)).unwrap_or_default();
            format!(
                r#"{{"subject":{{"names":[{{"text":"{}"}}]{born}}},"place":"lane 4"}}"#,
                subject.names[0].text
            )
        }
    }
}

fn known<T>(value: T) -> Field<T> {
    Field::Known(value, Origin::Official)
}

/// A passport's two lines with their check digits.
fn zone_of(who: &Human, spelling: usize, undated: bool, number: usize) -> String {
    let names =
        format!("P<QQQ{}<<{}", who.family[spelling].to_uppercase(), who.given[spelling].to_uppercase());
    let (year, month, day) = who.born;
    let born = if undated { "<<<<<<".to_owned() } else { format!("{:02}{month:02}{day:02}", year % 100) };
    let passport = format!("QQ{:07}", number % 10_000_000);
    let digit = |text: &str| {
        let weight = [7, 3, 1];
        let value = |it: char| it.to_digit(36).unwrap_or(0);
        text.chars().enumerate().map(|(at, it)| value(it) * weight[at % 3]).sum::<u32>() % 10
    };
    let expiry = "310101";
    let (a, b, c) = (digit(&passport), digit(&born), digit(expiry));
    let all = digit(&format!("{passport}{a}{born}{b}{expiry}{c}{:<<15}", ""));
    format!("{names:<<44}\n{passport}{a}QQQ{born}{b}<{expiry}{c}{:<<14}<{all}", "")
}

fn asked(presented: &Presented) -> Asked {
    let (traveller, original) = match presented {
        Presented::Fields(subject) => {
            (Traveller::new(Subject::clone(subject), ReadFrom::File), vec![b'.'; 150])
        }
        Presented::Zone(zone) => {
            let read = Mrz::read(zone).unwrap();
            let day = names::mrz::Day { year: 2026, month: 11, day: 22 };
            let born = read.birth().resolve_birth(day).and_then(|it| {
                let part = |it: Option<u8>| it.and_then(|it| i8::try_from(it).ok());
                PartialDate::new(it.likely.year, part(it.likely.month), part(it.likely.day))
            });
            let name = NameForm {
                family: Some(read.primary().to_owned()),
                given: Some(read.secondary().to_owned()),
                origin: Origin::Official,
                ..NameForm::plain(&read.name_text())
            };
            let passport =
                Document { kind: "passport".to_owned(), number: read.number().to_owned(), state: None };
            let subject = Subject {
                names: vec![name],
                born: born.map_or(Field::Unknown, known),
                documents: known(vec![passport]),
                ..Subject::default()
            };
            (
                Traveller { truncated: read.truncated(), ..Traveller::new(subject, ReadFrom::Mrz) },
                zone.clone().into_bytes(),
            )
        }
    };
    let check = Check {
        traveller,
        purpose: CheckPurpose::Border,
        place: Some("lane 4".to_owned()),
        compared: Vec::new(),
    };
    Asked { check, at: Moment::new(MICROS, 120), with_child: false, original, after: None }
}

/// One batch after another: what the machine can.
fn closed(
    desk: &mut Desk,
    border: &Border,
    profile: &Profile,
    mix: &mut Mix<'_>,
    together: usize,
    rng: &mut ChaCha8Rng,
) {
    let rounds = (15_000 / together).clamp(60, 1_500);
    let (mut times, mut number) = (Vec::new(), 0);
    let (mut spent, mut cores) = (Duration::ZERO, Duration::ZERO);
    for _ in 0..rounds {
        let batch: Vec<Presented> = (0..together).map(|it| presented(mix, number + it)).collect();
        number += together;
        let taken = cores_taken();
        let start = Instant::now();
        let asked: Vec<Asked> = batch.iter().map(asked).collect();
        let answered = desk.check(border, profile, &asked, &mut act(rng)).unwrap();
        let took = start.elapsed();
        spent += took;
        cores += cores_taken() - taken;
        // Everybody of a batch waits for its commit.
        times.extend(std::iter::repeat_n(took, together));
        mix.count(&answered);
    }
    row(
        &format!("checks with durable record, {together} in a transaction, {} checks", times.len()),
        &format!("{:.0}/s", times.len() as f64 / spent.as_secs_f64()),
    );
    let each = cores.as_secs_f64() * 1e6 / times.len() as f64;
    row("  from the batch's begin to its answers, p50 / p99", &quantiles(&mut times));
    row("  time of the cores a check takes, whoever else works", &format!("{each:.0} us"));
}

/// Travellers come at an even rate; whoever is there when a batch has left goes into the next.
fn open(
    desk: &mut Desk,
    border: &Border,
    profile: &Profile,
    mix: &mut Mix<'_>,
    rate: usize,
    rng: &mut ChaCha8Rng,
) {
    let count = rate * 6;
    let waiting: Vec<Presented> = (0..count).map(|it| presented(mix, it)).collect();
    let comes = |at: usize| Duration::from_secs_f64(at as f64 / rate as f64);
    let mut times = Vec::with_capacity(count);
    let (mut next, start) = (0, Instant::now());
    while next < count {
        let now = start.elapsed();
        if comes(next) > now {
            std::thread::sleep(comes(next) - now);
            continue;
        }
        let there =
            ((now.as_secs_f64() * rate as f64) as usize + 1).clamp(next + 1, count.min(next + TOGETHER));
        let asked: Vec<Asked> = waiting[next..there].iter().map(asked).collect();
        let answered = desk.check(border, profile, &asked, &mut act(rng)).unwrap();
        let left = start.elapsed();
        times.extend((next..there).map(|it| left.saturating_sub(comes(it))));
        mix.count(&answered);
        next = there;
    }
    let reached = count as f64 / start.elapsed().as_secs_f64();
    row(&format!("{rate} travellers a second, for 6 s: answered"), &format!("{reached:.0}/s"));
    row("  from coming to the durable answer, waiting included, p50 / p99", &quantiles(&mut times));
}
