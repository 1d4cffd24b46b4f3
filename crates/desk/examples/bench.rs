//! Measures speed and memory on this machine: `cargo xtask bench`.
//!
//! Figures are printed, never asserted. Every durable figure stands beside the fdatasync of the same run.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a measuring program: it stops at the first fault"
)]
#![allow(clippy::disallowed_methods, reason = "a measuring program owns a clock")]

use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::time::{Duration, Instant};

use casework::facts::Facts;
use casework::{examination, link};
use desk::{Act, Desk};
use entries::Time;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use terms::{Actor, Date, Seq};

fn main() {
    let only = std::env::args().nth(1);
    let wants = |name: &str| only.as_deref().is_none_or(|it| it == name);
    let root = std::env::temp_dir().join(format!("redress-bench-{}", std::process::id()));
    fs::create_dir_all(&root).unwrap();
    sync_figures(&root);
    if wants("examine") {
        examine();
    }
    if wants("durable") {
        durable(&root, 100_000);
    }
    if wants("history") {
        history(&root);
    }
    if wants("ftm") {
        ftm(&root, 1_000_000);
    }
    fs::remove_dir_all(&root).unwrap();
}

fn row(name: &str, value: &str) {
    println!("{name:<66} {value:>16}");
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
    times.sort();
    row("fdatasync of 8 KiB, p50 / p99", &format!("{:?} / {:?}", rounded(times[200]), rounded(times[395])));
    fs::remove_file(path).unwrap();
}

fn rounded(time: Duration) -> Duration {
    Duration::from_micros(u64::try_from(time.as_micros()).unwrap())
}

/// Invented alerts: syllable names, the charges a gateway meets, three in a hundred by a bureau of class A.
struct Maker {
    rng: ChaCha8Rng,
}

const SYLLABLES: [&str; 40] = [
    "ba", "ro", "mi", "ta", "ve", "ko", "lu", "sha", "ne", "di", "go", "ri", "za", "pe", "lo", "ma", "ti",
    "va", "se", "no", "ha", "je", "wi", "bo", "ka", "ry", "du", "fe", "la", "mu", "ze", "po", "che", "gu",
    "an", "el", "or", "is", "ur", "yn",
];
const CHARGES: [(&str, &str); 14] = [
    ("Fraud committed on a large scale", "en"),
    ("Theft of a motor vehicle", "en"),
    ("Murder", "en"),
    ("Мошенничество в особо крупном размере", "ru"),
    ("Кража, совершенная группой лиц", "ru"),
    ("Tráfico de drogas", "es"),
    ("Homicidio agravado", "es"),
    ("Escroquerie en bande organisée", "fr"),
    ("Participation in a criminal organisation", "en"),
    ("Embezzlement of company funds by a director", "en"),
    ("Tax evasion on an especially large scale", "en"),
    ("Uyuşturucu madde ticareti", "tr"),
    ("Незаконний обіг наркотичних засобів", "uk"),
    ("Armed robbery of a jewellery shop", "en"),
];
const BUREAUS: [&str; 30] = [
    "DE", "FR", "ES", "IT", "PL", "BR", "AR", "US", "GB", "IN", "PE", "CL", "SE", "NL", "RO", "BG", "RS",
    "UA", "KZ", "GE", "MX", "CO", "ZA", "MA", "TN", "JP", "AU", "CA", "RU", "BY",
];
const PLACES: [&str; 12] = [
    "Velmora",
    "Port Averin",
    "Ostrevan",
    "Kalmeria",
    "Dorvik",
    "Sant Arle",
    "Brenna",
    "Tirova",
    "Halden Bay",
    "Moravka",
    "Zelim",
    "Arcona",
];

impl Maker {
    fn new(seed: u64) -> Self {
        Self { rng: ChaCha8Rng::seed_from_u64(seed) }
    }

    fn below(&mut self, n: usize) -> usize {
        (self.rng.next_u64() % n as u64) as usize
    }

    fn word(&mut self, syllables: usize) -> String {
        let mut word = String::new();
        for _ in 0..syllables {
            let at = self.below(SYLLABLES.len());
            word.push_str(SYLLABLES[at]);
        }
        let mut letters = word.chars();
        letters.next().map(|it| it.to_uppercase().collect::<String>() + letters.as_str()).unwrap_or_default()
    }

    /// One native alert of about 900 bytes.
    fn native(&mut self, number: usize) -> String {
        let bureau = BUREAUS[self.below(BUREAUS.len())];
        let (charge, language) = CHARGES[self.below(CHARGES.len())];
        let place = PLACES[self.below(PLACES.len())];
        let (family, given) = (self.word(3), self.word(2));
        let (year, month, day) = (1950 + self.below(55), 1 + self.below(12), 1 + self.below(28));
        let from = 2012 + self.below(12);
        let (reference, amount) = (self.below(90_000), 1_000 + self.below(900_000));
        let sex = if self.below(2) == 0 { "F" } else { "M" };
        let penalty = 24 + self.below(200);
        format!(
            r#"{{"channel":"interpol_red","bureau":"{bureau}","reference":"{}/{number}","issued":"2025-0{}-1{}","purpose":"arrest_for_prosecution","subject":{{"names":[{{"text":"{} {given}","quality":"good"}},{{"text":"{given} {family}"}}],"born":{{"date":"{year}-{month:02}-{day:02}"}},"sex":"{sex}","nationalities":["{bureau}"],"physical":true}},"warrants":[{{"state":"{bureau}","reference":"{reference}-{}/{from}","authority":{{"name":"District court of {place}","judicial":true,"appeal_to_court":true}},"issued":"{}-0{}-2{}","counts":[{{"charge":"{charge}","language":"{language}","law":"Criminal Code Art {}","max_penalty_months":{penalty}}}],"facts":{{"text":"Between {from} and {} in {place}, together with others, caused a loss of {amount} to a company in {place}.","from":"{from}","to":"{}","place":"{place}","role":"principal"}},"in_absentia":false}}]}}"#,
            2018 + number % 8,
            1 + number % 9,
            number % 10,
            family.to_uppercase(),
            1 + number % 40,
            from + 2,
            1 + number % 9,
            number % 9,
            100 + number % 300,
            from + 1,
            from + 1,
        )
    }

    fn ftm(&mut self, number: usize, out: &mut String) {
        let (family, given) = (self.word(3), self.word(2));
        let bureau = BUREAUS[self.below(BUREAUS.len())].to_lowercase();
        let (charge, _) = CHARGES[self.below(CHARGES.len())];
        let year = 1950 + self.below(55);
        writeln!(
            out,
            r#"{{"id":"b-{number}","schema":"Person","properties":{{"name":["{given} {family}"],"firstName":["{given}"],"lastName":["{family}"],"birthDate":["{year}-05-12"],"nationality":["{bureau}"],"gender":["male"],"topics":["crime","wanted"]}}}}"#
        )
        .unwrap();
        writeln!(
            out,
            r#"{{"id":"b-{number}-w","schema":"Sanction","properties":{{"entity":["b-{number}"],"authorityId":["2024/{number}"],"country":["{bureau}"],"program":["INTERPOL-RN"],"reason":["{charge}"]}}}}"#
        )
        .unwrap();
    }
}

fn day() -> Date {
    Date::new(2026, 11, 15).unwrap()
}

fn clock() -> Time {
    Time::from_micros(1_794_700_000_000_000).unwrap()
}

fn parse(lines: &str) -> Vec<terms::Alert> {
    wire::open(lines.as_bytes(), "made", None).unwrap().map(|it| it.unwrap().alert).collect()
}

fn lines(maker: &mut Maker, from: usize, to: usize) -> String {
    let mut text = String::new();
    for number in from..to {
        writeln!(text, "{}", maker.native(number)).unwrap();
    }
    text
}

/// Examination in memory on one core, with 100,000 earlier alerts looked up by key.
fn examine() {
    const EARLIER: usize = 100_000;
    const MEASURED: usize = 50_000;
    let shipped = desk::tables(None).unwrap();
    let mut maker = Maker::new(1);
    let alerts = parse(&lines(&mut maker, 0, EARLIER + MEASURED));
    let mut index: std::collections::HashMap<link::LookupKey, Vec<u32>> = std::collections::HashMap::new();
    for (at, alert) in alerts.iter().take(EARLIER).enumerate() {
        for key in link::held_keys_of_alert(alert) {
            index.entry(key).or_default().push(u32::try_from(at).unwrap());
        }
    }
    let ids: Vec<terms::AlertId> =
        (0..alerts.len()).map(|n| terms::AlertId::from_tail(&n.to_string())).collect();
    let mut sender = casework::facts::SenderFacts::default();
    let (mut compared, mut linked, mut findings) = (0_usize, 0_usize, 0_usize);
    let start = Instant::now();
    for (at, alert) in alerts.iter().enumerate().skip(EARLIER) {
        let mut candidates: Vec<u32> = link::asked_keys_of_alert(alert)
            .iter()
            .filter_map(|key| index.get(key))
            .filter(|it| it.len() <= 64)
            .flatten()
            .copied()
            .collect();
        candidates.sort_unstable();
        candidates.dedup();
        compared += candidates.len();
        let side = link::Side::of_alert(alert);
        let history: Vec<casework::facts::PastAlert> = candidates
            .into_iter()
            .map(|it| it as usize)
            .filter(|it| {
                let found = side.link(&link::Side::of_alert(&alerts[*it]));
                found.person.strength > link::PersonStrength::None || !found.case.features.is_empty()
            })
            .map(|it| casework::facts::PastAlert {
                id: ids[it].clone(),
                entry: Seq(it as u64),
                alert: alerts[it].clone(),
                register: Vec::new(),
            })
            .collect();
        linked += history.len();
        sender.misuse.clear();
        sender.misuse.extend(
            shipped.misuse.iter().filter(|it| Some(it.content.bureau.as_str()) == alert.bureau()).cloned(),
        );
        let facts = Facts {
            id: &ids[at],
            alert,
            earlier: &[],
            sender: &sender,
            register: &[],
            history: &history,
            watched: &[],
            too_many: None,
            said: &[],
            on: day(),
            facts_to: None,
        };
        findings += examination::examine(&shipped.tables, &facts).findings.len();
    }
    let time = start.elapsed();
    row(
        "examine, in memory, one core, 100,000 earlier alerts",
        &format!("{:.0}/s", MEASURED as f64 / time.as_secs_f64()),
    );
    row(
        "  earlier alerts compared / linked / findings, per alert",
        &format!(
            "{:.2} / {:.2} / {:.2}",
            compared as f64 / MEASURED as f64,
            linked as f64 / MEASURED as f64,
            findings as f64 / MEASURED as f64
        ),
    );
}

fn act<'a>(rng: &'a mut ChaCha8Rng) -> Act<'a> {
    Act { actor: Actor::Gateway("bench".to_owned()), on: day(), clock: &clock, rng }
}

fn home(root: &Path, name: &str, rng: &mut ChaCha8Rng) -> Desk {
    let options = store::Options {
        origin: "bench".to_owned(),
        release: "bench".to_owned(),
        id_seed: Some([3; 32]),
        root_key: None,
        actor: Actor::Auto("bench".to_owned()),
        effective: day(),
        state: None,
        exercise: true,
    };
    Desk::create(&root.join(name), &options, None, &mut act(rng)).unwrap()
}

fn screen(desk: &mut Desk, text: &str, rng: &mut ChaCha8Rng) -> Duration {
    let mut records = wire::open(text.as_bytes(), "made", None).unwrap().map(Result::unwrap);
    let start = Instant::now();
    desk.screen(Some("made"), "native", &mut records, &mut act(rng), &mut |_, _| Ok(())).unwrap();
    start.elapsed()
}

/// The whole durable path: parse, look up, examine, seal, log, commit.
fn durable(root: &Path, alerts: usize) {
    let mut rng = ChaCha8Rng::seed_from_u64(5);
    let mut maker = Maker::new(2);
    let mut desk = home(root, "durable", &mut rng);
    let text = lines(&mut maker, 0, alerts);
    let time = screen(&mut desk, &text, &mut rng);
    row(
        &format!("durable intake, whole path, {alerts} alerts"),
        &format!("{:.0}/s", alerts as f64 / time.as_secs_f64()),
    );
    let start = Instant::now();
    desk.checkpoint().unwrap();
    row("  signed checkpoint after it, stored bytes read again", &format!("{:?}", rounded(start.elapsed())));
    let time = screen(&mut desk, &text, &mut rng);
    row("  the same file again, nothing added", &format!("{:.0}/s", alerts as f64 / time.as_secs_f64()));
    drop(desk);
    let start = Instant::now();
    let report = store::verify(&root.join("durable"), None);
    assert!(report.problems.is_empty(), "{:?}", report.problems);
    row(
        &format!("  verify offline, {} entries", report.counts.entries),
        &format!("{:?}", rounded(start.elapsed())),
    );
    let size: u64 =
        fs::read_dir(root.join("durable")).unwrap().map(|it| it.unwrap().metadata().unwrap().len()).sum();
    row("  bytes on disk per alert (database and keys)", &format!("{}", size / alerts as u64));
}

/// Speed of intake with 1 k, 100 k and 1 M alerts on the record, and start-up.
fn history(root: &Path) {
    const PROBE: usize = 5_000;
    let mut rng = ChaCha8Rng::seed_from_u64(6);
    let mut maker = Maker::new(3);
    let mut desk = home(root, "history", &mut rng);
    let mut held = 0;
    // A second argument ends the growth earlier.
    let largest = std::env::args().nth(2).and_then(|it| it.parse().ok()).unwrap_or(1_000_000);
    for size in [1_000, 100_000, 300_000, 1_000_000].into_iter().filter(|it| *it <= largest) {
        while held < size {
            let to = size.min(held + 50_000);
            screen(&mut desk, &lines(&mut maker, held, to), &mut rng);
            held = to;
        }
        let text = lines(&mut maker, held, held + PROBE);
        held += PROBE;
        let alerts = parse(&text);
        let keys: Vec<Vec<link::LookupKey>> = alerts.iter().map(link::asked_keys_of_alert).collect();
        let (mut candidates, mut nothing, mut something) = (0, Vec::new(), Vec::new());
        for keys in &keys {
            let start = Instant::now();
            let found = desk.store().read().candidates(keys, 64).unwrap().found.len();
            if found == 0 { &mut nothing } else { &mut something }.push(start.elapsed());
            candidates += found;
        }
        let time = screen(&mut desk, &text, &mut rng);
        row(
            &format!("relay look-up with {size} alerts on the record: nothing found, p50 / p99"),
            &quantiles(&mut nothing),
        );
        row("  candidates found, p50 / p99", &quantiles(&mut something));
        row(
            "  candidates an alert / alerts with any",
            &format!(
                "{:.1} / {:.0} %",
                candidates as f64 / PROBE as f64,
                100.0 * something.len() as f64 / PROBE as f64
            ),
        );
        row("  durable intake then", &format!("{:.0}/s", PROBE as f64 / time.as_secs_f64()));
        desk.checkpoint().unwrap();
        drop(desk);
        let start = Instant::now();
        desk = Desk::open(&root.join("history"), None).unwrap();
        row("  start-up then", &format!("{:?}", rounded(start.elapsed())));
    }
}

fn quantiles(times: &mut [Duration]) -> String {
    times.sort();
    let at = |part: usize| times.get(times.len() * part / 100).map_or(0.0, |it| it.as_secs_f64() * 1e6);
    format!("{:.0} / {:.0} us", at(50), at(99))
}

/// A FollowTheMoney file of a million lines in constant memory, parsed and examined into a home.
fn ftm(root: &Path, lines: usize) {
    let path = root.join("large.ftm.jsonl");
    let mut file = std::io::BufWriter::new(fs::File::create(&path).unwrap());
    let mut maker = Maker::new(4);
    let mut text = String::new();
    for number in 0..lines / 2 {
        text.clear();
        maker.ftm(number, &mut text);
        file.write_all(text.as_bytes()).unwrap();
    }
    drop(file);
    let before = peak();
    let start = Instant::now();
    let records = wire::open_file(&path, None).unwrap();
    let count = records.filter(|it| it.is_ok()).count();
    row(
        &format!("FollowTheMoney, {lines} lines read ({count} alerts)"),
        &format!("{:.0} lines/s", lines as f64 / start.elapsed().as_secs_f64()),
    );
    row("  peak memory of the process before / after", &format!("{} / {} MB", before / 1024, peak() / 1024));
    fs::remove_file(path).unwrap();
}

/// Peak resident memory of this process in KiB.
fn peak() -> u64 {
    fs::read_to_string("/proc/self/status")
        .ok()
        .and_then(|it| {
            it.lines().find_map(|line| line.strip_prefix("VmHWM:")?.split_whitespace().next()?.parse().ok())
        })
        .unwrap_or(0)
}
