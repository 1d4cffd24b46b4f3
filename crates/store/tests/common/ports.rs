//! A port for a program that is ended and comes back to the same one.
//!
//! Promise: nobody listens on it just now, and the system gives it to none who only calls another.

#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where something is wrong, and each room uses its own part"
)]

use std::hash::{BuildHasher as _, RandomState};
use std::net::{SocketAddr, TcpListener};

/// Below those that Linux gives to callers (32,768 to 60,999).
const PORTS: std::ops::Range<u16> = 12_000..30_000;

pub fn free() -> SocketAddr {
    let among = u64::from(PORTS.end - PORTS.start);
    for count in 0..100_u64 {
        // A new state is seeded by chance.
        let port = PORTS.start + u16::try_from(RandomState::new().hash_one(count) % among).unwrap();
        if let Ok(at) = TcpListener::bind(("127.0.0.1", port)).and_then(|it| it.local_addr()) {
            return at;
        }
    }
    panic!("no port of {PORTS:?} is free");
}
