//! What happens to gateways that run, while a recall is on its way between them: lines that fail, a network that falls apart, disks that
//! are full, a database that is started again, clocks that jump.
//!
//! | fault | how |
//! |---|---|
//! | a request that is lost, and one that arrives whose answer is lost | a line on this machine that ends connections after so many bytes of one direction |
//! | a network that falls apart, wholly or in one direction, or again and again | network namespaces and `ip link`; needs root |
//! | a full disk | a small `tmpfs`; needs root |
//! | the database is started again in the middle | `pg_ctl stop -m immediate` on a server of the test's own |
//! | the clock of the machine jumps | `libfaketime` |
//!
//! What cannot be tried is said. After each fault: every alert is shown nowhere, each other gateway said "purged" of each once, and every
//! record verifies. `REDRESS_LONG=1` does each more often.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "a test stops where something is wrong"
)]

use std::fs;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::Duration;

use crate::gateways::{Seat, Serving, all_is_done, below, calls_back, count, found, long, until};
use crate::server;
use store::Elsewhere;

/// A line that ends connections: the way there after so many bytes, or the way back while what was sent still arrives.
struct Line {
    at: SocketAddr,
    /// How often it still fails.
    left: Arc<AtomicU64>,
}

/// Bytes in one direction until they are used up; says whether they were.
fn carries(from: &mut TcpStream, to: &mut TcpStream, mut most: u64) -> bool {
    let mut bytes = [0; 1_024];
    while most > 0 {
        let take = bytes.len().min(usize::try_from(most).unwrap_or(usize::MAX));
        match from.read(&mut bytes[..take]) {
            Ok(0) | Err(_) => return false,
            Ok(count) => {
                most -= count as u64;
                if to.write_all(&bytes[..count]).is_err() {
                    return false;
                }
            }
        }
    }
    true
}

impl Line {
    fn to(gateway: SocketAddr, failures: u64) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let at = listener.local_addr().unwrap();
        let left = Arc::new(AtomicU64::new(failures));
        let counts = Arc::clone(&left);
        thread::spawn(move || {
            for near in listener.incoming().flatten() {
                let Ok(far) = TcpStream::connect(gateway) else { continue };
                let fails = counts.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |it| it.checked_sub(1));
                // A handshake is some 2,500 bytes either way, a message some 2,000 there and 100 back.
                let (there, back) = match fails {
                    Err(_) => (u64::MAX, u64::MAX),
                    Ok(_) if below(2) == 0 => (below(12_000), u64::MAX),
                    Ok(_) => (u64::MAX, 2_000 + below(1_500)),
                };
                thread::spawn(move || one(near, far, there, back));
            }
        });
        Self { at, left }
    }
}

/// One connection. Where the way back is cut, what was sent goes on arriving for a while.
fn one(mut near: TcpStream, mut far: TcpStream, there: u64, back: u64) {
    let (mut from_far, mut to_near) = (far.try_clone().unwrap(), near.try_clone().unwrap());
    let (end_near, end_far) = (near.try_clone().unwrap(), far.try_clone().unwrap());
    let ended = move |late: bool| {
        if late {
            thread::sleep(Duration::from_millis(100));
        }
        let _ = end_near.shutdown(std::net::Shutdown::Both);
        let _ = end_far.shutdown(std::net::Shutdown::Both);
    };
    let backwards = thread::spawn(move || ended(carries(&mut from_far, &mut to_near, back)));
    carries(&mut near, &mut far, there);
    let _ = near.shutdown(std::net::Shutdown::Both);
    let _ = far.shutdown(std::net::Shutdown::Both);
    let _ = backwards.join();
}

#[test]
fn f13_requests_and_answers_that_are_lost_make_nothing_lost_and_nothing_twice() {
    let (alerts, failures, rounds) = if long() { (60, 8, 10) } else { (30, 2, 1) };
    let mut failed = 0;
    for _ in 0..rounds {
        let room = tempfile::tempdir().unwrap();
        let mut seats = [Seat::new(room.path(), "qa"), Seat::new(room.path(), "qb")];
        let lines: Vec<Line> = seats.iter().map(|it| Line::to(it.listens, failures)).collect();
        seats.iter_mut().zip(&lines).for_each(|(seat, line)| seat.at = line.at.to_string());
        found(&seats, alerts);
        calls_back(&seats[0], &seats[0].alerts());
        let serving: Vec<Serving> = seats.iter().map(Serving::begin).collect();
        until(200, "every receipt", || count(&seats[0], "qb") == alerts);
        failed += lines.iter().map(|it| failures - it.left.load(Ordering::SeqCst)).sum::<u64>();
        drop(serving);
        all_is_done(&seats, "after lines that failed");
    }
    println!("{failed} connections failed");
    assert!(failed > 0);
}

fn run(arguments: &str) -> bool {
    let mut words = arguments.split(' ');
    let done = Command::new(words.next().unwrap()).args(words).output();
    done.is_ok_and(|it| it.status.success())
}

/// Namespaces of the network, gone with the value.
struct Networks(Vec<String>);

impl Drop for Networks {
    fn drop(&mut self) {
        for it in &self.0 {
            run(&format!("ip netns delete {it}"));
        }
    }
}

impl Networks {
    /// One in the middle and two around it; none where that cannot be had here.
    fn new() -> Option<Self> {
        let pid = std::process::id();
        let mut all = Self(Vec::new());
        for id in ["qa", "qb", "qc"] {
            let name = format!("rd{pid}{id}");
            if !run(&format!("ip netns add {name}")) {
                eprintln!(
                    "SKIPPED: no network namespace can be made here (root and `ip` are needed), so that no network fell apart"
                );
                return None;
            }
            all.0.push(name);
        }
        for (number, id) in [(1, "qb"), (2, "qc")] {
            let (near, far) = (format!("v{pid}{id}"), "v0");
            let (of_a, of_it) = (&all.0[0], &all.0[number]);
            let steps = [
                format!("ip link add {near} netns {of_a} type veth peer name {far} netns {of_it}"),
                format!("ip -n {of_a} addr add 10.77.{number}.1/30 dev {near}"),
                format!("ip -n {of_it} addr add 10.77.{number}.2/30 dev {far}"),
                format!("ip -n {of_a} link set {near} up"),
                format!("ip -n {of_it} link set {far} up"),
                format!("ip -n {of_it} link set lo up"),
                format!("ip -n {of_it} route add 10.77.0.1/32 via 10.77.{number}.1"),
            ];
            if !steps.iter().all(|it| run(it)) {
                eprintln!(
                    "SKIPPED: no link between namespaces can be made here, so that no network fell apart"
                );
                return None;
            }
        }
        let of_a = &all.0[0];
        let own =
            [format!("ip -n {of_a} link set lo up"), format!("ip -n {of_a} addr add 10.77.0.1/32 dev lo")];
        assert!(own.iter().all(|it| run(it)));
        Some(all)
    }

    fn link(&self, number: usize, how: &str) {
        assert!(run(&format!("ip -n {} link set v0 {how}", self.0[number])));
        if how == "up" {
            // A route goes with its link.
            run(&format!("ip -n {} route replace 10.77.0.1/32 via 10.77.{number}.1", self.0[number]));
        }
    }

    /// What this one sends arrives nowhere, and what is sent to it does.
    fn mute(&self, number: usize, is_mute: bool) {
        let how = if is_mute { "add" } else { "del" };
        for to in [format!("10.77.{number}.1/32"), "10.77.0.1/32 metric 1".to_owned()] {
            assert!(run(&format!("ip -n {} route {how} blackhole {to}", self.0[number])) || !is_mute);
        }
        if !is_mute {
            run(&format!("ip -n {} route replace 10.77.0.1/32 via 10.77.{number}.1", self.0[number]));
        }
    }

    fn begin(&self, number: usize, seat: &Seat) -> Serving {
        let mut command = Command::new("ip");
        command.args(["netns", "exec", &self.0[number], env!("CARGO_BIN_EXE_redress")]);
        Serving::of(seat, command)
    }
}

#[test]
fn f11_a_network_that_falls_apart_delays_a_recall_and_loses_none() {
    let Some(networks) = Networks::new() else { return };
    let (each, rounds) = (10, if long() { 10 } else { 1 });
    let room = tempfile::tempdir().unwrap();
    let mut seats = ["qa", "qb", "qc"].map(|it| Seat::new(room.path(), it));
    for (number, seat) in seats.iter_mut().enumerate() {
        let port = seat.listens.port();
        seat.listens = SocketAddr::from(([0, 0, 0, 0], port));
        let host = if number == 0 { "10.77.0.1".to_owned() } else { format!("10.77.{number}.2") };
        seat.at = format!("{host}:{port}");
    }
    found(&seats, each * rounds);
    let alerts = seats[0].alerts();
    let _others = [networks.begin(1, &seats[1]), networks.begin(2, &seats[2])];
    for (round, called) in alerts.chunks(each).enumerate() {
        let (before, after) = (round * each, (round + 1) * each);
        calls_back(&seats[0], called);
        // To one the link is down; the other hears and cannot answer.
        networks.link(1, "down");
        networks.mute(2, true);
        let first = networks.begin(0, &seats[0]);
        thread::sleep(Duration::from_secs(if long() { 2 + below(20) } else { 4 }));
        for it in &seats[1..] {
            assert_eq!(count(&seats[0], it.id), before, "{} cannot have answered", it.id);
        }
        networks.link(1, "up");
        networks.mute(2, false);
        // Again and again for a moment.
        if round % 2 == 1 {
            for _ in 0..10 {
                networks.link(1, "down");
                thread::sleep(Duration::from_millis(below(200)));
                networks.link(1, "up");
                thread::sleep(Duration::from_millis(below(200)));
            }
        }
        for it in &seats[1..] {
            let took = until(60, "every receipt", || count(&seats[0], it.id) == after);
            println!("{}: all purged {:.1} s after the link was up", it.id, took.as_secs_f64());
        }
        drop(first);
    }
    drop(_others);
    all_is_done(&seats, "after the network was whole again");
}

/// A small disk, gone with the value.
struct Disk(PathBuf);

impl Disk {
    fn new(at: PathBuf) -> Option<Self> {
        fs::create_dir_all(&at).unwrap();
        if !run(&format!("mount -t tmpfs -o size=48m tmpfs {}", at.display())) {
            eprintln!("SKIPPED: no disk can be mounted here (root is needed), so that none was full");
            return None;
        }
        Some(Self(at))
    }

    fn ballast(&self) -> PathBuf {
        self.0.join("ballast")
    }

    fn fill(&self) {
        let mut file = fs::File::create(self.ballast()).unwrap();
        while file.write_all(&[0; 4_096]).is_ok() {}
    }

    fn make_room(&self) {
        fs::remove_file(self.ballast()).unwrap();
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        run(&format!("umount -l {}", self.0.display()));
    }
}

#[test]
fn f5_a_full_disk_refuses_and_loses_nothing_that_was_taken() {
    let room = tempfile::tempdir().unwrap();
    let Some(one) = Disk::new(room.path().join("one")) else { return };
    let Some(two) = Disk::new(room.path().join("two")) else { return };
    let seats = [Seat::new(&one.0, "qa"), Seat::new(&two.0, "qb")];
    let each = 10;
    found(&seats, 2 * each);
    let alerts = seats[0].alerts();
    for (at, disk) in [(1, &two), (0, &one)] {
        let called = if at == 1 { &alerts[..each] } else { &alerts[each..] };
        let before = count(&seats[0], "qb");
        calls_back(&seats[0], called);
        // It is full before the first message comes.
        let mut full = Serving::begin(&seats[at]);
        disk.fill();
        let other = Serving::begin(&seats[1 - at]);
        thread::sleep(Duration::from_secs(3));
        let ended = full.ended();
        assert!(ended.is_some_and(|it| !it.success()), "a gateway that cannot write ends: {ended:?}");
        let says = full.says();
        assert!(says.contains("an earlier write failed: the process must stop"), "{says}");
        drop(other);
        disk.make_room();
        // Nothing that a peer heard "taken" for is missing, and what was not on the disk was not answered.
        seats[at].sound("after a full disk");
        let (sent, kept) = (seats[0].arrived("qb"), seats[1].suppressed());
        assert!(sent.iter().zip(&kept).all(|(sent, kept)| *kept || !*sent), "{sent:?} {kept:?}");
        let (sent, kept) = (seats[1].arrived("qa"), seats[0].purged("qb"));
        assert!(sent.iter().zip(&kept).all(|(sent, kept)| *kept > 0 || !*sent), "{sent:?} {kept:?}");
        // Whoever keeps it running starts it again.
        let (full, other) = (Serving::begin(&seats[at]), Serving::begin(&seats[1 - at]));
        let took = until(60, "every receipt", || count(&seats[0], "qb") == before + each);
        println!("all purged {:.1} s after there was room", took.as_secs_f64());
        drop((full, other));
    }
    all_is_done(&seats, "after disks were full");
    // On a disk that is full already it does not begin, says so, and calls nothing damaged.
    drop(store::Store::open(&seats[1].home).unwrap());
    two.fill();
    let said = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| drop(Serving::begin(&seats[1]))));
    let said = said.unwrap_err().downcast_ref::<String>().cloned().unwrap();
    assert!(said.contains("the disk is full") && !said.contains("damaged"), "{said}");
    two.make_room();
    seats[1].sound("after it did not begin");
}

/// Makes PostgreSQL end at once, as where its machine fails, and starts it again; it ends with the value.
struct Restarted {
    bin: PathBuf,
    dir: PathBuf,
}

impl Restarted {
    fn of(server: &server::Server) -> Self {
        let dir = server.address().split_once("host=").unwrap().1.split(' ').next().unwrap();
        let bin = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
        let bin = bin.map(|it| it.path().join("bin")).find(|it| it.join("pg_ctl").exists());
        let given = std::env::var_os("REDRESS_POSTGRES_BIN").map(PathBuf::from);
        Self { bin: given.or(bin).unwrap(), dir: PathBuf::from(dir) }
    }

    fn does(&self, what: &[&str]) -> bool {
        let mut command = if fs::metadata(self.dir.join("data")).is_ok() && run("test -O /root") {
            let mut command = Command::new("runuser");
            command.args(["-u", "postgres", "--"]).arg(self.bin.join("pg_ctl"));
            command
        } else {
            Command::new(self.bin.join("pg_ctl"))
        };
        command.arg("-D").arg(self.dir.join("data")).args(what).current_dir("/");
        command.stdout(std::process::Stdio::null()).stderr(std::process::Stdio::null());
        command.status().is_ok_and(|it| it.success())
    }

    fn again(&self) {
        assert!(self.does(&["stop", "-m", "immediate", "-w"]));
        let options = format!("-k {} -c listen_addresses= -c max_connections=100", self.dir.display());
        assert!(self.does(&["start", "-w", "-o", &options]));
    }
}

impl Drop for Restarted {
    fn drop(&mut self) {
        self.does(&["stop", "-m", "immediate", "-w"]);
    }
}

#[test]
fn f8_a_database_that_is_started_again_in_the_middle_of_a_recall_loses_none() {
    let Some(server) = server::Server::start() else { return server::left_out() };
    let room = tempfile::tempdir().unwrap();
    let mut seats = ["qa", "qb"].map(|it| Seat::new(room.path(), it));
    for seat in &mut seats {
        seat.elsewhere = Elsewhere { record: Some(server::fresh_on(server.address())), keys: None };
    }
    let (each, rounds) = (10, if long() { 20 } else { 1 });
    found(&seats, each * rounds);
    let restarted = Restarted::of(&server);
    let alerts = seats[0].alerts();
    let mut ended = 0;
    for (round, called) in alerts.chunks(each).enumerate() {
        calls_back(&seats[0], called);
        let mut serving: Vec<Serving> = seats.iter().map(Serving::begin).collect();
        thread::sleep(Duration::from_millis(below(150)));
        restarted.again();
        thread::sleep(Duration::from_millis(500));
        // Whoever keeps them running starts again what ended.
        let all = (round + 1) * each;
        let took = until(60, "every receipt", || {
            for (seat, it) in seats.iter().zip(&mut serving) {
                if it.ended().is_some() {
                    ended += 1;
                    *it = Serving::begin(seat);
                }
            }
            count(&seats[0], "qb") == all
        });
        println!("all purged {:.1} s after the database was back", took.as_secs_f64());
    }
    println!("{rounds} restarts, {ended} gateways ended and were started again");
    all_is_done(&seats, "after the database was started again");
}

/// The library that sets the clock of one process; none where it is not installed.
fn clocks() -> Option<PathBuf> {
    let found = fs::read_dir("/usr/lib").into_iter().flatten().flatten();
    let found = found.map(|it| it.path().join("faketime/libfaketimeMT.so.1")).find(|it| it.exists());
    if found.is_none() {
        eprintln!("SKIPPED: `faketime` is not installed, so that no clock jumped");
    }
    found
}

fn sets(file: &Path, clock: &str) {
    let beside = file.with_extension("new");
    fs::write(&beside, format!("{clock}\n")).unwrap();
    fs::rename(beside, file).unwrap();
}

/// A gateway under a clock of its own, which a file sets.
fn under(library: &Path, seat: &Seat, clock: &Path) -> Serving {
    sets(clock, "+0");
    let mut command = Command::new(env!("CARGO_BIN_EXE_redress"));
    command.env("LD_PRELOAD", library).env("FAKETIME_TIMESTAMP_FILE", clock);
    command.env("FAKETIME_NO_CACHE", "1").env("FAKETIME_DONT_FAKE_MONOTONIC", "1");
    Serving::of(seat, command)
}

#[test]
fn f7_clocks_that_jump_in_the_middle_of_a_recall_erase_nothing_and_drop_nothing() {
    let Some(library) = clocks() else { return };
    let all = [
        (0, "+3650d"),
        (1, "+3650d"),
        (1, "-1h"),
        (0, "+1h"),
        (1, "+1h"),
        (0, "-1h"),
        (0, "-3650d"),
        (1, "-3650d"),
    ];
    let each = 4;
    for (at, jump) in all.into_iter().take(if long() { all.len() } else { 1 }) {
        let room = tempfile::tempdir().unwrap();
        let seats = ["qa", "qb"].map(|it| Seat::new(room.path(), it));
        found(&seats, 2 * each);
        calls_back(&seats[0], &seats[0].alerts()[..each]);
        let clocks = [room.path().join("one"), room.path().join("two")];
        // The time was right before: the server has looked at it and found it to go on.
        let that = under(&library, &seats[at], &clocks[at]);
        let kinds = |seat: &Seat| seat.read(|store| store.read().kinds().unwrap());
        let has = |seat: &Seat, kind: &str| kinds(seat).iter().any(|it| it.0 == kind);
        until(30, "a tick", || {
            has(&seats[at], "time_trusted") && (at == 1 || has(&seats[0], "message_made"))
        });
        sets(&clocks[at], jump);
        let other = under(&library, &seats[1 - at], &clocks[1 - at]);
        thread::sleep(Duration::from_secs(6));
        let meanwhile = count(&seats[0], "qb");
        sets(&clocks[at], "+0");
        thread::sleep(Duration::from_secs(3));
        let right = count(&seats[0], "qb");
        for seat in &seats {
            assert!(!has(seat, "erased"), "{jump} at {}: {:?}", seats[at].id, kinds(seat));
        }
        // What was said under a wrong clock waits for its time, or is asked for again on the next day.
        clocks.iter().for_each(|it| sets(it, "+26h"));
        let took = until(60, "every receipt", || count(&seats[0], "qb") == each);
        println!(
            "{jump} at {}: {meanwhile} purged meanwhile, {right} after it was right, all {:.1} s into the next day",
            seats[at].id,
            took.as_secs_f64()
        );
        drop((that, other));
        for seat in &seats {
            assert_eq!(seat.suppressed().iter().filter(|it| **it).count(), each);
            seat.sound(jump);
        }
    }
}
