//! How fast alerts become durable, and whether that depends on how many are on the record already.
//!
//! `cargo run -p store --example intake_rate -- DIR ALERTS [BATCH]` fills a home in DIR with ALERTS invented
//! alerts (two entries and some ten look-up keys each), in batches, and prints after each tenth: alerts a second,
//! time of a commit, of a look-up by keys, of a durable write of one page to the same disk; then the time to open
//! the home. Examination is not part of it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test or measurement stops where something is wrong"
)]

#[path = "../tests/common/mod.rs"]
mod common;

use std::fs::OpenOptions;
use std::io::Write;
use std::path::Path;
use std::time::{Duration, Instant};

use common::*;
use entries::{AlertReceived, Entry, Owner};
use store::Store;
use terms::alert::{Alert, NameForm};
use terms::{Field, Level, MeasureSet, Track};

/// A moment, for measuring only.
#[expect(clippy::disallowed_methods, reason = "a measurement needs a clock")]
fn now() -> Instant {
    Instant::now()
}

fn word(mut number: u64, syllables: u32) -> String {
    const ONSET: [&str; 16] =
        ["b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "t", "v", "z", "tr", "kr"];
    const VOWEL: [&str; 5] = ["a", "e", "i", "o", "u"];
    let mut word = String::new();
    for _ in 0..syllables {
        word.push_str(ONSET[(number % 16) as usize]);
        number /= 16;
        word.push_str(VOWEL[(number % 5) as usize]);
        number /= 5;
    }
    word
}

/// Spread like real names: some 300,000 family names and 6,000 given names, the first ones more often.
fn invented(number: u64) -> Alert {
    let mix = number.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let skew = |bits: u64, range: u64| {
        let x = (bits & 0xffff) * range / 0x10000;
        x * x / range.max(1)
    };
    let family = word(skew(mix >> 8, 300_000) * 7 + 1, 4);
    let given = word(skew(mix >> 24, 6_000) * 3 + 2, 3);
    let father = word(skew(mix >> 40, 6_000) * 5 + 3, 3);
    let mut alert = alert(number, 0);
    alert.subject.names = vec![
        NameForm::plain(&format!("{family} {given} {father}")),
        NameForm::plain(&format!("{given} {family}")),
    ];
    alert.source.reference = Some(format!("2031/{number}"));
    let born = format!("{}-{:02}-{:02}", 1950 + mix % 55, 1 + (mix >> 16) % 12, 1 + (mix >> 20) % 28);
    alert.subject.born = Field::notice(born.parse().unwrap());
    alert
}

fn percentile(times: &mut [Duration], part: usize) -> Duration {
    times.sort_unstable();
    times[times.len() * part / 100]
}

fn disk(dir: &Path) -> (Duration, Duration) {
    let path = dir.join("probe");
    let mut file = OpenOptions::new().create(true).truncate(true).write(true).open(&path).unwrap();
    let mut times: Vec<Duration> = (0..200)
        .map(|_| {
            file.write_all(&[7; 4096]).unwrap();
            let start = now();
            file.sync_data().unwrap();
            start.elapsed()
        })
        .collect();
    std::fs::remove_file(path).unwrap();
    (percentile(&mut times, 50), percentile(&mut times, 99))
}

fn main() {
    let mut args = std::env::args().skip(1);
    let dir = args.next().expect("a directory");
    let dir = Path::new(&dir);
    let total: u64 = args.next().expect("a number of alerts").parse().unwrap();
    let size: u64 = args.next().map_or(500, |it| it.parse().unwrap());
    let mut store = if dir.join("record.db").exists() { Store::open(dir).unwrap() } else { made(dir) };
    let mut number = store.size() / 2;
    let end = number + total;
    println!("alerts on record | alerts/s | commit p50 p99 ms | look-up p50 p99 us | fdatasync p50 p99 us");
    while number < end {
        let step = (total / 10).max(size);
        let (mut commits, mut lookups) = (Vec::new(), Vec::new());
        let mut keys_seen = 0;
        let mut candidates = 0;
        let start = now();
        let first = number;
        while number < end && number - first < step {
            let mut rng = rng(number);
            let alerts: Vec<Alert> = (number..number + size).map(invented).collect();
            let mut batch = store.batch(time(2), &mut rng).unwrap();
            let originals: Vec<Vec<u8>> = alerts.iter().map(|it| original(it, 0)).collect();
            let ids: Vec<_> = alerts
                .iter()
                .zip(&originals)
                .map(|(it, original)| batch.ids().alert(&it.source, original))
                .collect();
            let owners: Vec<Owner> =
                ids.iter().map(|it| batch.read().owner_of(it.as_str()).unwrap()).collect();
            batch.ensure(&owners).unwrap();
            for (((alert, original), id), owner) in alerts.into_iter().zip(&originals).zip(ids).zip(owners) {
                assert!(batch.read().seen(&id, original).unwrap().is_none());
                let keys = casework::link::asked_keys_of_alert(&alert);
                keys_seen += keys.len();
                let begin = now();
                candidates += batch.read().candidates(&keys, 200).unwrap().found.len();
                lookups.push(begin.elapsed());
                let received = AlertReceived { alert, format: "native".to_owned(), partial: false };
                let seq = batch
                    .append(new(
                        Entry::AlertReceived(Box::new(received)),
                        owner.clone(),
                        Some(id.clone()),
                        original,
                    ))
                    .unwrap();
                let stands = standing(Level::Reviewable, Track::Enhanced, MeasureSet::NONE);
                let mut entry =
                    new(Entry::Examined(Box::new(examined(seq, stands, None))), owner, Some(id), &[]);
                entry.caused_by = Some(seq);
                batch.append(entry).unwrap();
            }
            let begin = now();
            batch.commit().unwrap();
            commits.push(begin.elapsed());
            number += size;
        }
        let rate = (number - first) as f64 / start.elapsed().as_secs_f64();
        let (sync50, sync99) = disk(dir);
        println!(
            "{number} | {rate:.0} | {:.1} {:.1} | {} {} | {} {} | {:.1} keys, {:.1} candidates an alert",
            percentile(&mut commits, 50).as_secs_f64() * 1e3,
            percentile(&mut commits, 99).as_secs_f64() * 1e3,
            percentile(&mut lookups, 50).as_micros(),
            percentile(&mut lookups, 99).as_micros(),
            sync50.as_micros(),
            sync99.as_micros(),
            keys_seen as f64 / (number - first) as f64,
            candidates as f64 / (number - first) as f64,
        );
    }
    let begin = now();
    store.checkpoint().unwrap();
    println!("checkpoint: {:.0} ms", begin.elapsed().as_secs_f64() * 1e3);
    drop(store);
    let begin = now();
    let store = Store::open(dir).unwrap();
    println!("open: {:.1} ms, {} entries", begin.elapsed().as_secs_f64() * 1e3, store.size());
}
