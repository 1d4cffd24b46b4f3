//! How many relays are found, and how many strangers are taken for one another: measured on invented alerts.
//!
//! What counts as found: the relay and the first alert share a look-up key in the sense in which the record
//! uses keys (asked by the newcomer, held by the older), *and* the link says same person and same case.
//! What counts as false: the link says same person and same case of two alerts of different persons.
//! Chance comes from one seed (`SEED`). The make-up is described in `docs/relay.md`.

#[path = "relay/make.rs"]
mod make;
#[path = "relay/spell.rs"]
mod spell;

use std::collections::{BTreeMap, BTreeSet};

use casework::link::{Side, asked_keys_of_alert, held_keys_of_alert, keys_of_alert, link_alerts};
use make::{Likeness, Story, first_alert, group, origin_word, relay};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use terms::Alert;

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
    println!("{RELAYS} relays: {keyed} share a key, {linked} are linked, {found} are found; {} keys an alert", keys / RELAYS);
    assert!(found * 100 >= RELAYS * 95, "{found} of {RELAYS}");
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
    println!("{pairs} unrelated pairs, {wrong} linked: {:.2} in 10,000", wrong as f64 * 10_000.0 / pairs as f64);
    assert!(pairs >= 2_000_000, "{pairs}");
    assert!(wrong * 10_000 <= pairs, "{wrong} of {pairs}");
}
