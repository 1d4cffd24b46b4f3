//! How long it takes to write the tiles of a log and to verify them offline: `log_speed [ENTRIES] [DIR]`.
//!
//! Each entry is 38 bytes, as the leaves of the record are. What is verified is what `redress log verify --tiles` verifies: every
//! hash of every tile is computed again from the entries, and the root is that of the head.

#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    clippy::print_stdout,
    clippy::indexing_slicing,
    reason = "a measurement stops where something is wrong, and times itself"
)]

use std::path::PathBuf;
use std::time::Instant;

use transparency::{Tiles, verify_dir};

/// Leaves handed over at a time.
const STEP: u64 = 1 << 16;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let count: u64 = arguments.next().map_or(10_000_000, |it| it.parse().unwrap());
    let room = arguments.next().map_or_else(std::env::temp_dir, PathBuf::from).join("redress-log-speed");
    let _ = std::fs::remove_dir_all(&room);
    let began = Instant::now();
    let mut tiles = Tiles::open(&room).unwrap();
    let mut at = 0;
    while at < count {
        let end = count.min(at + STEP);
        let leaves: Vec<[u8; 38]> = (at..end)
            .map(|it| {
                let mut leaf = [7; 38];
                leaf[..8].copy_from_slice(&it.to_be_bytes());
                leaf
            })
            .collect();
        let slices: Vec<&[u8]> = leaves.iter().map(<[u8; 38]>::as_slice).collect();
        tiles.append(at, &slices).unwrap();
        at = end;
    }
    println!("{count} entries written in {:.1} s", began.elapsed().as_secs_f64());
    let head = tiles.head("log.example").unwrap();
    let began = Instant::now();
    let problems = verify_dir(&room, &head);
    assert!(problems.is_empty(), "{problems:?}");
    let took = began.elapsed().as_secs_f64();
    println!("{count} entries verified offline in {took:.1} s ({:.0} a second)", count as f64 / took);
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    if let Some(peak) = status.lines().find(|it| it.starts_with("VmHWM")) {
        println!("most memory: {}", peak.trim_start_matches("VmHWM:").trim());
    }
    std::fs::remove_dir_all(&room).unwrap();
}
