//! How long one decision of the gate and one question of access take, request and entities included.
//!
//! `cargo run --release -p policy --example gate_speed`

#![allow(clippy::unwrap_used, clippy::disallowed_methods, clippy::indexing_slicing, reason = "a measurement")]

use std::time::Instant;

use casework::verification::Powers;
use policy::access::{Access, Login, Thing};
use policy::gate::{Class, Facts, Gate, Read, Who};
use terms::alert::Channel;
use terms::role::{Deed, Purpose, Role};
use terms::{Level, Measure, MeasureSet, Track};

const TIMES: usize = 20_000;

fn main() {
    let mut powers = Powers::default();
    for measure in Measure::ALL {
        powers.authorities.insert(measure, "prosecutor general".to_owned());
    }
    let opened = Instant::now();
    let gate = Gate::open(&powers).unwrap();
    println!("opening the gate with its canaries: {:?}", opened.elapsed());
    let who = |person: &str, unit: &str| Who {
        name: person.to_owned(),
        login: format!("{person}@gateway"),
        person: person.to_owned(),
        office: "verifying_official".to_owned(),
        unit: unit.to_owned(),
    };
    let read = |by: &Who| Read { by: by.clone(), whole: true, open: false, current: true };
    let (one, other) = (who("ugne", "gateway"), who("ieva", "court"));
    let facts = Facts {
        measure: Measure::ProvisionalArrest,
        own: Some(read(&other)),
        first: Some(read(&one)),
        acting: other,
        channel: Channel::InterpolRed,
        sender: Class::A,
        misuse: true,
        level: Level::Reviewable,
        track: Track::Enhanced,
        decided_against: false,
        protected: false,
        asylum_pending: false,
        interim_measure: false,
        stopped: MeasureSet::of(&[Measure::Surrender]),
        authors: vec!["clerk".to_owned()],
        reasons: true,
        fresh: true,
        tells: false,
        authorities: vec!["prosecutor general".to_owned()],
        days: 30,
        taken_over: false,
    };
    let refused = Facts { level: Level::Suppressed, protected: true, ..facts.clone() };
    measure("gate, allowed", || assert!(gate.ask(&facts).allowed()));
    measure("gate, refused", || assert!(!gate.ask(&refused).allowed()));
    let access = Access::open().unwrap();
    let login = Login {
        role: Role::VerifyingOfficial,
        login: "ugne@gateway".to_owned(),
        person: "ugne".to_owned(),
        unit: "gateway".to_owned(),
        authority: String::new(),
        fresh: true,
    };
    let thing = Thing::default();
    measure("access, allowed", || {
        assert!(access.ask(&login, Deed::SeeAlert, Purpose::Verification, &thing).allowed());
    });
}

fn measure(name: &str, mut run: impl FnMut()) {
    for _ in 0..TIMES / 10 {
        run();
    }
    let mut taken: Vec<u128> = (0..TIMES)
        .map(|_| {
            let start = Instant::now();
            run();
            start.elapsed().as_nanos()
        })
        .collect();
    taken.sort_unstable();
    let at = |share: usize| taken[(TIMES - 1) * share / 100] / 1_000;
    println!("{name}: p50 {} us, p99 {} us, {} decisions", at(50), at(99), TIMES);
}
