//! Makes the home that `tests/fixture.rs` opens: `cargo run -p store --example make_fixture -- DIR`.
//!
//! It was run once for version 1. A later version makes a fixture of its own beside it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test or measurement stops where something is wrong"
)]

#[path = "../tests/common/mod.rs"]
mod common;

use std::path::Path;

use common::*;
use store::{Erasure, Whose};
use terms::{Level, Measure, Track};

fn main() {
    let dir = std::env::args().nth(1).expect("a directory that is not there yet");
    let dir = Path::new(&dir);
    let mut store = made(dir);
    let ids = fill(&mut store, 0..4, 2);
    store.checkpoint().unwrap();
    let mut rng = rng(3);
    let mut batch = store.batch(time(3), &mut rng).unwrap();
    let low =
        standing(Level::Suspended, Track::Barred, stop(&[Measure::ProvisionalArrest, Measure::Surrender]));
    enter(&mut batch, protection(0), b"protection").unwrap();
    examine(&mut batch, &ids[0], low).unwrap();
    state(&mut batch, &ids[0]).unwrap();
    enter(&mut batch, misuse("QQ"), b"misuse").unwrap();
    receive(&mut batch, 1, 1).unwrap();
    consult(&mut batch, 4).unwrap();
    batch.commit().unwrap();
    let act = Erasure {
        whose: &Whose::Alert(ids[2].clone()),
        actor: &officer(),
        ground: "RPD Art 51",
        effective: day(9),
    };
    store.erase(&act, time(9), &mut rng).unwrap();
    store.checkpoint().unwrap();
    print!("{}", summary(&store));
}
