//! Every state of the permission within the bounds, and the mutants that a state betrays.
//!
//! `REDRESS_LONG=1` goes further: one more event, one more decision.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops where a promise is broken")]

use models::mutant::Mutant;
use models::permission::{Bounds, Office};
use stateright::{Checker, HasDiscoveries, Model};

fn long() -> bool {
    std::env::var_os("REDRESS_LONG").is_some_and(|it| it == "1")
}

fn threads() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}

#[test]
fn no_order_of_events_breaks_a_promise_of_the_permission() {
    let bounds = if long() {
        Bounds { events: 2, drafts: 3, periods: 2 }
    } else {
        Bounds { events: 2, drafts: 2, periods: 2 }
    };
    let checked = Office::new(None, bounds).checker().threads(threads()).spawn_bfs().join();
    println!(
        "{} states, {} of them different, depth {}",
        checked.state_count(),
        checked.unique_state_count(),
        checked.max_depth()
    );
    checked.assert_properties();
}

#[test]
fn every_guard_that_is_taken_out_is_noticed() {
    let bounds = Bounds { events: 2, drafts: 3, periods: 2 };
    let always: Vec<&str> = Office::new(None, bounds)
        .properties()
        .into_iter()
        .filter(|it| matches!(it.expectation, stateright::Expectation::Always))
        .map(|it| it.name)
        .collect();
    let mut alive = Vec::new();
    for mutant in Mutant::ALL {
        let checked = Office::new(Some(mutant), bounds)
            .checker()
            .threads(threads())
            .finish_when(HasDiscoveries::AnyFailures)
            .spawn_bfs()
            .join();
        let found = always.iter().find_map(|it| checked.discovery(it).map(|path| (it, path)));
        match found {
            Some((name, path)) => {
                let steps: Vec<String> = path.into_actions().iter().map(|it| format!("{it:?}")).collect();
                println!("{mutant:?}: {name}: {}", steps.join(", "));
            }
            None => alive.push(mutant),
        }
    }
    assert!(alive.is_empty(), "these survive: {alive:?}");
}
