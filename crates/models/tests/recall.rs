//! Every state of a recall between gateways within the bounds of each scene, and the mutants that a state betrays.
//!
//! `REDRESS_LONG=1` goes further: more messages that overtake, are repeated or lost, more challenges.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops where a promise is broken")]

use std::collections::BTreeSet;

use models::recall::{Bounds, Mutant, SCENES, Scene, World};
use stateright::{Checker, Expectation, HasDiscoveries, Model};

fn long() -> bool {
    std::env::var_os("REDRESS_LONG").is_some_and(|it| it == "1")
}

fn threads() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}

fn bounds(scene: &Scene) -> Bounds {
    if long() { scene.long } else { scene.bounds }
}

#[test]
fn no_order_of_messages_breaks_a_promise_of_the_recall() {
    let (mut states, mut different) = (0, 0);
    for scene in SCENES {
        let checked = World::new(None, scene, bounds(scene)).checker().threads(threads()).spawn_bfs().join();
        let (all, unique, depth) = (checked.state_count(), checked.unique_state_count(), checked.max_depth());
        println!("{}: {all} states, {unique} of them different, depth {depth}", scene.name);
        (states, different) = (states + all, different + unique);
        for (name, path) in checked.discoveries() {
            let property = checked.model().properties().into_iter().find(|it| it.name == name).unwrap();
            if !matches!(property.expectation, Expectation::Sometimes) {
                let broken = path.last_state().broken.clone();
                let steps: Vec<String> = path.into_actions().iter().map(|it| format!("{it:?}")).collect();
                panic!("{}: {name} {broken:?}: {}", scene.name, steps.join(", "));
            }
        }
        checked.assert_properties();
    }
    println!("{} scenes: {states} states, {different} of them different", SCENES.len());
}

#[test]
fn every_guard_of_a_recall_that_is_taken_out_is_noticed() {
    let mut alive = Vec::new();
    for mutant in Mutant::ALL {
        let promise = mutant.breaks();
        let killed = SCENES.iter().find_map(|scene| {
            let until = HasDiscoveries::AnyOf(BTreeSet::from([promise]));
            let model = World::new(Some(mutant), scene, scene.bounds);
            let checked = model.checker().threads(threads()).finish_when(until).spawn_bfs().join();
            let path = checked.discovery(promise)?;
            let steps: Vec<String> = path.into_actions().iter().map(|it| format!("{it:?}")).collect();
            Some(format!("{}: {}", scene.name, steps.join(", ")))
        });
        match killed {
            Some(how) => println!("{mutant:?}: {promise}: {how}"),
            None => alive.push(mutant),
        }
    }
    assert!(alive.is_empty(), "these survive: {alive:?}");
}

#[test]
fn no_property_of_a_recall_is_one_that_nothing_breaks() {
    let model = World::new(None, &SCENES[0], SCENES[0].bounds);
    for it in model.properties().iter().filter(|it| matches!(it.expectation, Expectation::Always)) {
        assert!(Mutant::ALL.iter().any(|mutant| mutant.breaks() == it.name), "{}", it.name);
    }
}
