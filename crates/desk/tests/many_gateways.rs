//! Many gateways, one seed: the seed decides every order of messages, loss, repetition, kill, cut line, lie and jump of a clock, and the
//! desks are the real ones.
//!
//! What is looked at, at the end of each run:
//!
//! | property | how |
//! |---|---|
//! | lost recalls 0 | after the lines are mended no honest gateway shows the alert, and whoever handed it on has a signed "purged" of each honest holder |
//! | accepted forgeries 0 | an alert that nobody called back who may stands at every gateway as it stood |
//! | resurrected copies 0 | the alert was sent again and handed over late, and is shown by no honest gateway |
//! | the silent one is named | the copy of a gateway that says nothing is owed, also through whoever handed it on there, and its silence is published |
//! | the same again | a seed that is played twice gives the same entries |
//! | sound | every record verifies |
//!
//! A run that fails says its seed: `SEED=n GATEWAYS=m cargo test --workspace --test all many_gateways::` plays it alone. `REDRESS_LONG=1` plays 196
//! gateways once and 60 seeds of twelve.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where something is wrong"
)]

use std::collections::BTreeMap;

use crate::gateways;
use crate::gateways::{ALERT, DAY, House, NINE};
use desk::Desk;
use desk::recall::{Recalls, recalls};
use exchange::Card;
use exchange::message::{hop, recall, receipt};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use sha2::{Digest, Sha256};
use terms::alert::Channel;
use terms::exchange::{Dossier, PeerKind, RecallNotice};
use terms::recall::{HolderKind, RecallKind, RecallStep, WireReason};
use terms::{AlertId, Level, Seq};

const HOUR: i64 = 3_600_000_000;

/// What happened in a run, by name.
type Counts = BTreeMap<&'static str, usize>;

/// A message on its way.
struct Flight {
    from: usize,
    to: usize,
    entry: Seq,
    token: String,
}

struct World {
    seed: u64,
    rng: ChaCha8Rng,
    houses: Vec<House>,
    /// From whom each gateway had the alert; the body is 0.
    parent: Vec<usize>,
    flights: Vec<Flight>,
    /// Gateways that are cut off.
    cut: Vec<bool>,
    /// The gateway that takes messages and never says or does anything.
    silent: usize,
    counts: Counts,
    /// Everything that ever went over a line.
    heard: Vec<(usize, String)>,
}

/// The number of the alert that the body calls back.
const CALLED: &str = "2026/1";
/// The number of the one that nobody calls back.
const OTHER: &str = "2026/2";

impl World {
    fn new(seed: u64, count: usize) -> Self {
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        let mut houses: Vec<House> = (0..count)
            .map(|it| {
                let kind = if it == 0 { PeerKind::Commission } else { PeerKind::Gateway };
                House::new(&format!("g{it:03}"), kind, None)
            })
            .collect();
        let parent: Vec<usize> = (0..count)
            .map(|it| if it == 0 { 0 } else { below(&mut rng, it.min(7)) + it.saturating_sub(7) })
            .collect();
        let cards: Vec<Card> = houses.iter_mut().map(|it| it.exchange().own.card().clone()).collect();
        let text = format!("{ALERT}\n{}\n", ALERT.replace("2026/1\"", "2026/2\""));
        for (at, house) in houses.iter_mut().enumerate() {
            // Everybody knows the body, whom they have it from and whom they handed it to.
            let known =
                |it: &usize| *it != at && (*it == 0 || at == 0 || parent[at] == *it || parent[*it] == at);
            for card in (0..count).filter(known).map(|it| cards[it].clone()) {
                house.with(|desk, act| desk.exchange_peer(card, false, act).unwrap());
            }
            // Some hear of the recall before they have the alert.
            if at == 0 || below(&mut rng, 5) > 0 {
                receives(house, &text);
            }
        }
        let silent = 1 + below(&mut rng, count - 1);
        let silent = if parent.contains(&silent) { count - 1 } else { silent };
        Self {
            seed,
            rng,
            cut: vec![false; houses.len()],
            houses,
            parent,
            flights: Vec::new(),
            silent,
            counts: Counts::new(),
            heard: Vec::new(),
        }
    }

    fn count(&mut self, what: &'static str) {
        *self.counts.entry(what).or_default() += 1;
    }

    fn any(&mut self) -> usize {
        below(&mut self.rng, self.houses.len())
    }

    fn index(&self, id: &str) -> Option<usize> {
        self.houses.iter().position(|it| it.id == id)
    }

    /// An alert by its number: each gateway has an id of its own for it.
    fn find(&self, at: usize, number: &str) -> Option<(AlertId, Option<Level>)> {
        let reader = self.houses[at].desk.as_ref().unwrap().store().read();
        let all = reader.alerts(None, 10).unwrap();
        all.into_iter().find_map(|row| {
            let reference = reader.revision(&row.alert).unwrap()?.body.alert.source.reference.clone();
            (reference.as_deref() == Some(number)).then_some((row.alert, row.level))
        })
    }

    fn called(&self, at: usize) -> Option<Recalls> {
        let (alert, _) = self.find(at, CALLED)?;
        recalls(&self.houses[at].desk.as_ref().unwrap().store().read(), &alert).unwrap()
    }

    /// A gateway has handed the called alert to those who have it from there.
    fn hands_over(&mut self, at: usize) {
        let Some(known) = self.called(at) else { return };
        let alert = known.row.alert.clone();
        let holders: Vec<String> = (1..self.houses.len())
            .filter(|it| self.parent[*it] == at)
            .map(|it| self.houses[it].id.clone())
            .filter(|it| !known.copies.iter().any(|copy| copy.copy.holder == *it))
            .collect();
        let late = known.standing().is_some();
        for holder in holders {
            self.count(if late { "handed over late" } else { "handed over" });
            self.houses[at].hands(&alert, HolderKind::Gateway, &holder);
        }
    }

    /// What waits anywhere goes on its way; it stays in its outbox until it arrived.
    fn pump(&mut self, at: usize) {
        let peers = self.houses[at].desk.as_ref().unwrap().store().read().outbox_peers().unwrap();
        for peer in peers {
            let Some(to) = self.index(&peer) else { continue };
            for (entry, token) in self.houses[at].waits(&peer) {
                self.heard.push((at, token.clone()));
                self.flights.push(Flight { from: at, to, entry, token });
            }
        }
    }

    fn arrives(&mut self, flight: &Flight, answered: bool) {
        if self.cut[flight.from] || self.cut[flight.to] {
            return self.count("cut off");
        }
        if flight.to == self.silent {
            self.count("unanswered");
        } else {
            self.houses[flight.to].takes(&flight.token).unwrap();
            // A server goes on by itself, most of the time.
            if below(&mut self.rng, 3) > 0 {
                self.houses[flight.to].ticks();
                self.pump(flight.to);
            }
        }
        if answered {
            let done = [flight.entry];
            self.houses[flight.from].with(|desk, act| desk.delivered(&done, act).unwrap());
        } else {
            self.count("answer lost");
        }
    }

    fn step(&mut self) {
        let at = self.any();
        match below(&mut self.rng, 24) {
            0..=4 => self.pump(at),
            5..=13 if !self.flights.is_empty() => {
                let place = below(&mut self.rng, self.flights.len());
                if place > 0 {
                    self.count("overtaken");
                }
                let flight = self.flights.swap_remove(place);
                match below(&mut self.rng, 10) {
                    0 => self.count("dropped"),
                    1 => self.arrives(&flight, false),
                    2 => {
                        self.count("twice");
                        self.arrives(&flight, true);
                        self.arrives(&flight, true);
                    }
                    _ => self.arrives(&flight, true),
                }
            }
            14 | 15 => {
                self.houses[at].ticks();
            }
            16 => {
                let on = i64::try_from(below(&mut self.rng, 40)).unwrap() * HOUR;
                self.houses.iter_mut().for_each(|it| it.now += on);
            }
            17 => {
                self.count("killed");
                let home = self.houses[at].home();
                drop(self.houses[at].desk.take());
                self.houses[at].desk = Some(Desk::open(&home, Some("LT".to_owned())).unwrap());
            }
            18 => {
                self.cut[at] = !self.cut[at];
            }
            19 => {
                // The bureau sends it again, or it comes for the first time.
                self.count("sent again");
                receives(&mut self.houses[at], ALERT);
                // Whoever knew before it came that it is called back shows it at no moment.
                if let Some((alert, level)) = self.find(at, CALLED) {
                    let store = self.houses[at].desk.as_ref().unwrap().store();
                    let back = level > Some(Level::Suppressed)
                        && !store.read().tombstones(&alert).unwrap().is_empty();
                    assert!(!back, "seed {}: it came back at {}: {level:?}", self.seed, self.houses[at].id);
                }
            }
            20 => self.hands_over(at),
            21 | 22 => self.forges(at),
            _ => self.spots(at),
        }
    }

    /// Somebody who may not calls the other alert back, repeats what they overheard to somebody else, or answers what they were not asked.
    fn forges(&mut self, at: usize) {
        let to = self.any();
        if at == 0 || to == at {
            return;
        }
        let seconds = self.houses[at].now / 1_000_000;
        let notice = RecallNotice {
            dossier: Dossier {
                channel: Channel::InterpolRed,
                bureau: Some("QQ".to_owned()),
                reference: "2026/2".to_owned(),
            },
            asked: [RecallKind::ErasePerson, RecallKind::Delete][below(&mut self.rng, 2)],
            reason: [WireReason::Withdrawn, WireReason::RecalledByAuthority][below(&mut self.rng, 2)],
            parts: Vec::new(),
            watch: false,
        };
        let own = self.houses[at].exchange();
        let number = format!("{}:f{}", self.houses[at].id, self.heard.len());
        let receiver = self.houses[to].id.clone();
        let first = recall(&own.own, &number, seconds, &notice).unwrap();
        let forged = match below(&mut self.rng, 3) {
            // In the own name: nothing that a gateway may say.
            0 => hop(&own.own, &format!("{number}h"), seconds, &receiver, &first).unwrap(),
            // What was overheard, to whoever it was not for.
            1 => match self.heard.get(below(&mut self.rng, self.heard.len().max(1))) {
                Some((_, token)) => token.clone(),
                None => return,
            },
            _ => {
                let hop = hop(&own.own, &format!("{number}h"), seconds, &receiver, &first).unwrap();
                receipt(
                    &own.own,
                    &format!("{number}r"),
                    seconds,
                    &receiver,
                    RecallStep::Purged,
                    "gone",
                    None,
                    &hop,
                )
                .unwrap()
            }
        };
        self.count("forged");
        let _ = self.houses[to].takes(&forged);
    }

    /// A national system behind a gateway says that it is gone, or is found to have it still.
    fn spots(&mut self, at: usize) {
        let Some(known) = self.called(at) else { return };
        let system = known.copies.iter().find(|it| it.copy.kind == HolderKind::NationalSystem);
        let Some(system) = system.filter(|it| it.row.recall.is_some() && it.row.state.is_some()) else {
            return;
        };
        let step = match last_said(system) {
            Some(RecallStep::Purged | RecallStep::SpotPassed) => RecallStep::SpotFailed,
            _ => RecallStep::Purged,
        };
        self.count(if step == RecallStep::Purged { "system purged" } else { "system found again" });
        self.houses[at].says(&known.row.alert, system.entry, step);
    }

    /// Lines are mended and everybody has time.
    fn heal(&mut self) {
        self.cut.fill(false);
        self.flights.clear();
        // Long enough for the deepest chain, and for a silence behind it to be published.
        for round in 0..60 + self.houses.len() / 2 {
            for at in 0..self.houses.len() {
                self.hands_over(at);
                // Whatever system is left behind a gateway is cleaned in the end.
                let known = self.called(at);
                let alert = known.as_ref().map(|it| it.row.alert.clone());
                for copy in known.map(|it| it.copies).unwrap_or_default() {
                    let says = match (copy.row.state, last_said(&copy)) {
                        (None, _) => None,
                        (Some(RecallStep::SpotAsked), _) => Some(RecallStep::SpotPassed),
                        (_, Some(RecallStep::Purged | RecallStep::SpotPassed)) => None,
                        _ => Some(RecallStep::Purged),
                    };
                    let system = copy.copy.kind == HolderKind::NationalSystem && copy.row.recall.is_some();
                    if let (Some(alert), Some(step), true) = (alert.as_ref(), says, system) {
                        self.houses[at].says(alert, copy.entry, step);
                    }
                }
                self.houses[at].ticks();
                self.pump(at);
            }
            let flights = std::mem::take(&mut self.flights);
            flights.iter().for_each(|it| self.arrives(it, true));
            if round % 2 == 1 {
                self.houses.iter_mut().for_each(|it| it.now += DAY);
            }
        }
    }

    /// Whoever was asked had a copy of the called alert from one above it, and so on.
    fn handed(&self, from: usize, to: usize) -> bool {
        let mut up = to;
        while up != from && up != 0 {
            let parent = self.parent[up];
            let copies = self.called(parent).map(|it| it.copies).unwrap_or_default();
            if !copies.iter().any(|it| it.copy.holder == self.houses[up].id) {
                return false;
            }
            up = parent;
        }
        up == from
    }

    fn look(&self) {
        let seed = self.seed;
        for at in 0..self.houses.len() {
            let id = &self.houses[at].id;
            // Nobody may call the other one back: it stands as it stood.
            if let Some((_, level)) = self.find(at, OTHER) {
                assert!(
                    level >= Some(Level::Suspended),
                    "seed {seed}: {id} took {level:?} of a forged recall"
                );
            }
            // Who has it from nobody here is not reached by what the body says to those who have it from there.
            if at == self.silent || !self.handed(0, at) {
                continue;
            }
            if let Some((_, level)) = self.find(at, CALLED) {
                assert!(level <= Some(Level::Suppressed), "seed {seed}: {id} shows the alert: {level:?}");
            }
            for copy in self.called(at).map(|it| it.copies).unwrap_or_default() {
                let (holder, state) = (&copy.copy.holder, copy.row.state);
                // Who is silent, and whoever handed it to them, owe it still: nobody speaks for what is behind them.
                if self.index(holder).is_some_and(|it| self.handed(it, self.silent)) {
                    let settled = matches!(state, Some(RecallStep::Purged | RecallStep::SpotPassed));
                    let owes = !settled && copy.row.next.is_some();
                    assert!(owes, "seed {seed}: {id}: {holder} owes it and stands as {state:?}");
                    let published = copy.events.iter().any(|it| it.1.step == RecallStep::Published);
                    assert!(published, "seed {seed}: {id}: the silence of {holder} is not published");
                } else {
                    let gone = matches!(
                        state,
                        Some(RecallStep::Purged | RecallStep::SpotPassed | RecallStep::SpotAsked)
                    );
                    assert!(gone, "seed {seed}: {id}: {holder} ended as {state:?}: {:?}", steps(&copy));
                    let signed = copy.events.iter().any(|it| it.1.step == RecallStep::Purged);
                    assert!(signed, "seed {seed}: {id}: {holder} never said that it is gone");
                }
            }
        }
    }

    /// What stands on all records, in one word.
    fn digest(&self) -> String {
        let mut hash = Sha256::new();
        for house in &self.houses {
            let store = house.desk.as_ref().unwrap().store();
            for seq in 0..store.size() {
                let plain = store.read().entry(Seq(seq)).unwrap().plain;
                hash.update(format!(
                    "{} {} {:?} {}\n",
                    house.id,
                    plain.kind,
                    plain.actor,
                    plain.recorded_at.micros()
                ));
            }
        }
        hash.finalize().iter().take(8).map(|it| format!("{it:02x}")).collect()
    }
}

fn steps(copy: &desk::recall::CopyLine) -> Vec<RecallStep> {
    copy.events.iter().map(|it| it.1.step).collect()
}

/// What the holder said last.
fn last_said(copy: &desk::recall::CopyLine) -> Option<RecallStep> {
    copy.events.iter().rev().map(|it| it.1.step).find(|it| !it.is_owed())
}

fn below(rng: &mut ChaCha8Rng, count: usize) -> usize {
    usize::try_from(rng.next_u64() % u64::try_from(count).unwrap()).unwrap()
}

fn receives(house: &mut House, text: &str) {
    house.with(|desk, act| {
        let mut records = wire::open(text.as_bytes(), "made", None).unwrap().map(Result::unwrap);
        desk.screen(Some("made"), "native", &mut records, act, &mut |_, _| Ok(())).unwrap();
    });
}

/// A run of one seed: what happened, and what stands on the records.
fn played(seed: u64, count: usize, steps: usize) -> (Counts, String) {
    let mut world = World::new(seed, count);
    for at in 0..count {
        // The others do it later, some of them after it was called back.
        if below(&mut world.rng, 3) > 0 {
            world.hands_over(at);
        }
    }
    // Some have a national system behind them.
    for at in (1..count).step_by(3) {
        if let Some((alert, _)) = world.find(at, CALLED).filter(|_| at != world.silent) {
            world.houses[at].hands(&alert, HolderKind::NationalSystem, "border police");
        }
    }
    let (called, _) = world.find(0, CALLED).unwrap();
    world.houses[0].orders(&called, RecallKind::Delete);
    world.houses[0].ticks();
    world.pump(0);
    for _ in 0..steps {
        world.step();
    }
    world.heal();
    world.look();
    let digest = world.digest();
    let counts = std::mem::take(&mut world.counts);
    let messages = world.heard.len();
    for house in world.houses {
        house.sound();
    }
    eprintln!("seed {seed}: {count} gateways, {messages} messages, {counts:?}");
    (counts, digest)
}

const FAULTS: [&str; 12] = [
    "dropped",
    "answer lost",
    "twice",
    "overtaken",
    "killed",
    "cut off",
    "sent again",
    "forged",
    "handed over late",
    "unanswered",
    "system purged",
    "system found again",
];

#[test]
fn no_seed_loses_a_recall_takes_a_forgery_or_brings_an_alert_back() {
    let long = std::env::var_os("REDRESS_LONG").is_some();
    let seeds: Vec<u64> = match std::env::var("SEED").ok().and_then(|it| it.parse().ok()) {
        Some(seed) => vec![seed],
        None => (1..=if long { 60 } else { 5 }).collect(),
    };
    let alone = seeds.len() == 1;
    let gateways = std::env::var("GATEWAYS").ok().and_then(|it| it.parse().ok());
    let gateways: usize = gateways.unwrap_or(if long { 12 } else { 7 });
    let mut all = Counts::new();
    for seed in seeds {
        for (what, count) in played(seed, gateways, gateways * 60).0 {
            *all.entry(what).or_default() += count;
        }
    }
    for fault in FAULTS.into_iter().filter(|_| !alone) {
        assert!(all.get(fault).is_some_and(|it| *it > 0), "`{fault}` never happened: {all:?}");
    }
    if long && !alone {
        played(196, 196, 196 * 60);
    }
}

#[test]
fn a_seed_that_is_played_again_gives_the_same_records() {
    let (one, two) = (played(77, 5, 200), played(77, 5, 200));
    assert_eq!(one, two);
    assert_ne!(one.1, played(78, 5, 200).1);
}

#[test]
fn the_clock_of_a_run_begins_in_the_morning() {
    // The days on which holders are told are reckoned from here.
    assert_eq!(gateways::on(NINE).to_string(), "2026-11-22");
}
