//! How many relays are found, and how many strangers are taken for one another: measured on invented alerts.
//!
//! What counts as found: the relay and the first alert share a look-up key in the sense in which the record
//! uses keys (asked by the newcomer, held by the older), *and* the link says same person and same case.
//! What counts as false: the link says same person and same case of two alerts of different persons.
//! Chance comes from one seed (`SEED`). The make-up is described in `docs/relay.md`.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "invented data with known places")]

#[path = "relay/make.rs"]
mod make;
#[path = "relay/spell.rs"]
mod spell;

use std::collections::{BTreeMap, BTreeSet};

use casework::link::{
    KeyKind, LookupKey, PersonStrength, Side, asked_keys_of_alert, held_keys_of_about, held_keys_of_alert,
    keys_of_alert, link_about, link_alerts,
};
use make::{Likeness, Story, first_alert, group, origin_word, relay};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use spell::Named;
use terms::register::About;
use terms::{Alert, Field};

const SEED: u64 = 2026;

/// Chance from a seed.
pub struct Dice(ChaCha8Rng);

impl Dice {
    fn new(seed: u64) -> Self {
        Self(ChaCha8Rng::seed_from_u64(seed))
    }
    fn below(&mut self, bound: usize) -> usize {
        (self.0.next_u64() % bound as u64) as usize
    }
    fn between(&mut self, from: i32, to: i32) -> i32 {
        from + self.below((to - from + 1) as usize) as i32
    }
    fn share(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }
    fn of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())]
    }
    fn other<T: Copy + PartialEq>(&mut self, all: &[T], than: T) -> T {
        loop {
            let one = self.of(all);
            if one != than {
                return one;
            }
        }
    }
}

#[test]
fn ninety_five_of_a_hundred_relays_are_found() {
    let mut dice = Dice::new(SEED);
    let (mut keyed, mut linked, mut found) = (0, 0, 0);
    let mut missed: BTreeMap<&str, usize> = BTreeMap::new();
    let mut made: BTreeMap<&str, usize> = BTreeMap::new();
    let mut keys = 0;
    const RELAYS: usize = 500;
    for _ in 0..RELAYS {
        let story = Story::invent(&mut dice);
        let original = first_alert(&story, &mut dice);
        let (again, changes) = relay(&story, &original, &mut dice);
        let held: BTreeSet<_> = held_keys_of_alert(&original).into_iter().collect();
        keys += keys_of_alert(&original).len();
        let key = asked_keys_of_alert(&again).iter().any(|it| held.contains(it));
        let link = link_alerts(&again, &original);
        let same = link.same_person_and_case();
        keyed += usize::from(key);
        linked += usize::from(same);
        found += usize::from(key && same);
        let words = changes.0.iter().copied().chain([origin_word(story.named.origin)]);
        for word in words {
            *made.entry(word).or_default() += 1;
            *missed.entry(word).or_default() += usize::from(!(key && same));
        }
        if !(key && same) && std::env::var_os("RELAY_SHOW").is_some() {
            println!("missed: key {key}, {link:?}\n  {:?}\n  {:?}", changes.0, names_of(&original, &again));
        }
    }
    for (what, count) in &made {
        println!("{what:28} {count:4}, missed {}", missed.get(what).copied().unwrap_or(0));
    }
    println!(
        "{RELAYS} relays: {keyed} share a key, {linked} are linked, {found} are found; {} keys an alert",
        keys / RELAYS
    );
    assert!(found * 100 >= RELAYS * 95, "{found} of {RELAYS}");
}

#[test]
fn a_link_is_the_same_from_both_sides() {
    let mut dice = Dice::new(SEED + 20);
    for _ in 0..300 {
        let story = Story::invent(&mut dice);
        let original = first_alert(&story, &mut dice);
        let (again, _) = relay(&story, &original, &mut dice);
        let (forth, back) = (link_alerts(&again, &original), link_alerts(&original, &again));
        assert_eq!(forth, back);
    }
}

#[test]
fn an_entry_about_the_person_meets_most_relays_of_the_case() {
    // Protection, refusals and decisions describe the person as the first alert did, often without a date.
    let mut dice = Dice::new(SEED + 21);
    let (mut met, mut known) = (0, 0);
    const RELAYS: usize = 500;
    for at in 0..RELAYS {
        let story = Story::invent(&mut dice);
        let original = first_alert(&story, &mut dice);
        let (again, _) = relay(&story, &original, &mut dice);
        let mut subject = original.subject.clone();
        if at % 3 == 0 {
            subject.born = Field::Unknown;
        }
        let about = About { subject: Some(subject), ..About::default() };
        let held = held_keys_of_about(&about);
        met += usize::from(asked_keys_of_alert(&again).iter().any(|it| held.contains(it)));
        known += usize::from(link_about(&again, &about).person.strength >= PersonStrength::NameOnly);
    }
    println!("{RELAYS} entries about a person: {met} share a key with the relay, {known} are linked by name");
    assert!(met * 100 >= RELAYS * 93 && known * 100 >= RELAYS * 95, "{met} {known}");
}

/// What fingerprints alone say of new alerts: of relays of a watched case, and of everybody else's. Nothing but codes is
/// compared, as after an erasure. `REDRESS_LONG=1` watches for 200,000 cases; the figures are in `docs/relay.md`.
#[test]
fn p6_fingerprints_alone_know_most_relays_and_hardly_anybody_else() {
    use casework::watch::{Met, asked_keys, kept_keys, met, print_of};
    let long = std::env::var_os("REDRESS_LONG").is_some();
    let (watched, others, relays) = if long { (200_000, 20_000, 5_000) } else { (4_000, 1_000, 400) };
    let mut dice = Dice::new(SEED + 40);
    let surnames: Vec<Named> = (0..60_000).map(|_| Named::invent(&mut dice)).collect();
    let invent = |dice: &mut Dice| {
        let mut story = Story::invent(dice);
        let chance = dice.below(1_000_000) as f64 / 1_000_000.0;
        let rank = (12.0 * ((chance * (5_001_f64).ln()).exp() - 1.0)) as usize;
        story.named = surnames[rank.min(59_999)].with_given_of(&story.named);
        let alert = first_alert(&story, dice);
        (story, alert)
    };
    let mut prints: std::collections::HashMap<u64, Vec<u32>> = std::collections::HashMap::new();
    let mut again = Vec::new();
    for at in 0..watched {
        let (story, alert) = invent(&mut dice);
        for key in kept_keys(&alert) {
            prints.entry(fingerprint(&key)).or_default().push(at);
        }
        let full = alert.subject.born.get().is_some_and(|it| it.day().is_some());
        if again.len() < relays && full {
            again.push((at, relay(&story, &alert, &mut dice).0));
        }
    }
    // Which watches an alert meets, and how far.
    let meets = |alert: &Alert| -> Vec<(u32, Met)> {
        let mut by_watch: std::collections::BTreeMap<u32, Vec<_>> = std::collections::BTreeMap::new();
        for key in asked_keys(alert) {
            let Some(kind) = print_of(key.kind) else { continue };
            for watch in prints.get(&fingerprint(&key)).into_iter().flatten() {
                by_watch.entry(*watch).or_default().push(kind);
            }
        }
        by_watch.into_iter().filter_map(|(watch, kinds)| Some((watch, met(&kinds)?))).collect()
    };
    let found = again.iter().filter(|(at, alert)| meets(alert).contains(&(*at, Met::Case))).count();
    let (mut wrong_case, mut wrong_person) = (0, 0);
    for _ in 0..others {
        let met = meets(&invent(&mut dice).1);
        wrong_case += usize::from(met.iter().any(|it| it.1 == Met::Case));
        wrong_person += usize::from(met.iter().any(|it| it.1 == Met::Person));
    }
    println!(
        "{watched} watched: of {} relays {found} are met as the case; of {others} others {wrong_case} as the case, \
         {wrong_person} as the person",
        again.len()
    );
    assert!(found * 100 >= again.len() * 80, "{found} of {}", again.len());
    assert!(wrong_case * 1_000 <= others, "{wrong_case} of {others}");
}

/// How many others stand under each kind of key among a million people. Slow; the figures are in `docs/relay.md`.
#[test]
fn how_full_a_key_is_among_a_million_people() {
    if std::env::var_os("REDRESS_LONG").is_none() {
        eprintln!("a measurement: REDRESS_LONG=1 runs it");
        return;
    }
    const PEOPLE: usize = 1_000_000;
    let mut dice = Dice::new(SEED + 30);
    // Surnames as they are met: the most frequent one has about 1 in 105, then falling with the rank.
    let surnames: Vec<Named> = (0..60_000).map(|_| Named::invent(&mut dice)).collect();
    let mut held: std::collections::HashMap<u64, (u32, u8)> = std::collections::HashMap::new();
    let mut sample: Vec<Vec<(u64, u8)>> = Vec::new();
    let mut total = 0_usize;
    for at in 0..PEOPLE {
        let mut story = Story::invent(&mut dice);
        let chance = dice.below(1_000_000) as f64 / 1_000_000.0;
        let rank = (12.0 * ((chance * (5_001_f64).ln()).exp() - 1.0)) as usize;
        story.named = surnames[rank.min(59_999)].with_given_of(&story.named);
        let alert = first_alert(&story, &mut dice);
        let code = |it: &LookupKey| (fingerprint(it), class(it));
        for key in held_keys_of_alert(&alert) {
            let (print, class) = code(&key);
            held.entry(print).or_insert((0, class)).0 += 1;
            total += 1;
        }
        if at % 100 == 0 {
            sample.push(asked_keys_of_alert(&alert).iter().map(code).collect());
        }
    }
    println!("{:.1} keys held an alert", total as f64 / PEOPLE as f64);
    for (kind, name) in CLASSES.iter().enumerate() {
        let mut sizes: Vec<u32> = sample
            .iter()
            .flatten()
            .filter(|it| usize::from(it.1) == kind)
            .map(|it| held.get(&it.0).map_or(0, |it| it.0))
            .collect();
        sizes.sort_unstable();
        let at = |share: f64| sizes.get(((sizes.len() as f64 - 1.0) * share) as usize).copied().unwrap_or(0);
        let over = sizes.iter().filter(|it| **it > 64).count();
        println!(
            "{name:24} asked {:7}: p50 {:5}, p90 {:6}, p99 {:6}, most {:6}, over 64: {:.1} %",
            sizes.len(),
            at(0.5),
            at(0.9),
            at(0.99),
            at(1.0),
            over as f64 * 100.0 / sizes.len().max(1) as f64
        );
    }
    let crowded =
        sample.iter().filter(|it| it.iter().any(|it| held.get(&it.0).is_some_and(|it| it.0 > 64))).count();
    println!("alerts with one key over 64: {:.1} %", crowded as f64 * 100.0 / sample.len() as f64);
}

const CLASSES: [&str; 8] = [
    "pair, year",
    "pair, day and month",
    "pair, dated",
    "pair, undated",
    "case",
    "document",
    "birth and acts",
    "long figure",
];

fn class(key: &LookupKey) -> u8 {
    let text = key.text.as_str();
    match key.kind {
        KeyKind::Person if text.ends_with("|dated") => 2,
        KeyKind::Person if text.ends_with("|undated") => 3,
        KeyKind::Person if text.contains("|y") => 0,
        KeyKind::Person => 1,
        KeyKind::Case | KeyKind::Alert => 4,
        KeyKind::Document => 5,
        KeyKind::Facts if text.starts_with('n') => 7,
        KeyKind::Facts => 6,
    }
}

fn fingerprint(key: &LookupKey) -> u64 {
    use std::hash::{DefaultHasher, Hash, Hasher};
    let mut hasher = DefaultHasher::new();
    key.hash(&mut hasher);
    hasher.finish()
}

/// How long a link and the keys of an alert take here. Printed, never asserted.
#[test]
#[expect(clippy::disallowed_methods, reason = "a stopwatch for a printed figure")]
fn how_long_a_link_takes() {
    if std::env::var_os("REDRESS_LONG").is_none() {
        eprintln!("a measurement: REDRESS_LONG=1 runs it");
        return;
    }
    let mut dice = Dice::new(SEED + 31);
    let pairs: Vec<(Alert, Alert)> = (0..5_000)
        .map(|_| {
            let story = Story::invent(&mut dice);
            let original = first_alert(&story, &mut dice);
            let (again, _) = relay(&story, &original, &mut dice);
            (original, again)
        })
        .collect();
    let micros = |since: std::time::Instant, count: usize| since.elapsed().as_secs_f64() * 1e6 / count as f64;
    let start = std::time::Instant::now();
    let found = pairs.iter().filter(|(left, right)| link_alerts(left, right).same_person_and_case()).count();
    println!("link of a relay: {:.1} us ({found} found)", micros(start, pairs.len()));
    let start = std::time::Instant::now();
    let found = pairs.windows(2).filter(|it| link_alerts(&it[0].0, &it[1].0).same_person_and_case()).count();
    println!("link of strangers: {:.2} us ({found} found)", micros(start, pairs.len() - 1));
    let start = std::time::Instant::now();
    let keys: usize = pairs.iter().map(|it| keys_of_alert(&it.0).len()).sum();
    println!(
        "keys of an alert: {:.1} us, {:.1} keys",
        micros(start, pairs.len()),
        keys as f64 / pairs.len() as f64
    );
}

fn names_of(original: &Alert, again: &Alert) -> Vec<String> {
    let all = original.subject.names.iter().chain(&again.subject.names);
    all.map(|it| it.text.clone()).collect()
}

/// Compares every alert of a group with every later one.
fn compare_all(alerts: &[Alert]) -> (u64, u64) {
    let sides: Vec<Side<'_>> = alerts.iter().map(Side::of_alert).collect();
    let (mut pairs, mut wrong) = (0, 0);
    for (at, left) in sides.iter().enumerate() {
        for right in &sides[at + 1..] {
            pairs += 1;
            let link = left.link(right);
            wrong += u64::from(link.same_person_and_case());
            if link.same_person_and_case() && std::env::var_os("RELAY_SHOW").is_some() {
                println!("wrong: {:?} {:?}", link.person.strength, link.case.features);
            }
        }
    }
    (pairs, wrong)
}

#[test]
fn of_ten_thousand_pairs_of_strangers_at_most_one_is_linked() {
    let count = |like: Likeness, groups: usize, size: usize, seed: u64| {
        let mut dice = Dice::new(seed);
        let (mut pairs, mut wrong) = (0, 0);
        for _ in 0..groups {
            let (more, bad) = compare_all(&group(like, size, &mut dice));
            pairs += more;
            wrong += bad;
        }
        println!("{like:?}: {pairs} pairs, {wrong} linked");
        (pairs, wrong)
    };
    let (easy, hard) = std::thread::scope(|scope| {
        let easy = scope.spawn(|| count(Likeness::Chance, 1, 1_900, SEED + 1));
        let hard = Likeness::HARD.map(|like| count(like, 40, 72, SEED + 2 + like as u64));
        (easy.join().unwrap(), hard)
    });
    let (pairs, wrong) = hard.iter().fold(easy, |sum, it| (sum.0 + it.0, sum.1 + it.1));
    println!(
        "{pairs} unrelated pairs, {wrong} linked: {:.2} in 10,000",
        wrong as f64 * 10_000.0 / pairs as f64
    );
    assert!(pairs >= 2_000_000, "{pairs}");
    assert!(wrong * 10_000 <= pairs, "{wrong} of {pairs}");
}
