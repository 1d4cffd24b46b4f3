//! A broker between gateways that do not reach each other: what was put there is done once, comes back signed, and is read by nobody on
//! the way; a broker that is away, or loses all that it keeps in the middle, loses nothing. Needs `nats-server`; without it the tests say
//! that they were not run.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    clippy::print_stderr,
    reason = "a test stops where something is wrong"
)]

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use crate::gates;
use crate::gates::{Gate, acquaint, calls_back, until};
use terms::Level;
use terms::exchange::PeerKind;
use terms::recall::RecallStep;

/// A broker on this machine, with its store in a folder.
struct Nats {
    program: PathBuf,
    store: PathBuf,
    port: u16,
    child: Option<Child>,
}

impl Drop for Nats {
    fn drop(&mut self) {
        self.stop();
    }
}

impl Nats {
    /// None where the program is not installed.
    fn new(room: &Path) -> Option<Self> {
        let path = std::env::var_os("PATH").unwrap_or_default();
        let mut places = std::env::split_paths(&path).chain([PathBuf::from("/usr/sbin")]);
        let Some(dir) = places.find(|it| it.join("nats-server").is_file()) else {
            eprintln!("not run: there is no nats-server here (Debian: apt-get install nats-server)");
            return None;
        };
        let port = crate::ports::free().port();
        Some(Self { program: dir.join("nats-server"), store: room.join("broker"), port, child: None })
    }

    fn start(&mut self) {
        let mut command = Command::new(&self.program);
        command.args(["--jetstream", "--addr", "127.0.0.1", "--port", &self.port.to_string(), "--store_dir"]);
        command.arg(&self.store).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        self.child = Some(command.spawn().unwrap());
    }

    /// It is killed, as by a cut of its power.
    fn stop(&mut self) {
        if let Some(mut child) = self.child.take() {
            child.kill().unwrap();
            child.wait().unwrap();
        }
    }

    /// All that it kept is gone.
    fn wipe(&self) {
        std::fs::remove_dir_all(&self.store).unwrap();
    }

    fn url(&self) -> String {
        format!("nats://127.0.0.1:{}", self.port)
    }

    /// Whether a word stands anywhere in what it keeps.
    fn keeps(&self, word: &str) -> bool {
        let mut folders = vec![self.store.clone()];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else if std::fs::read(path).unwrap().windows(word.len()).any(|it| it == word.as_bytes()) {
                    return true;
                }
            }
        }
        false
    }
}

const RECALLS: usize = 50;

fn purged(body: &Gate) -> usize {
    let of = |holder: &str| (0..RECALLS).map(|it| body.said(it, holder, RecallStep::Purged)).sum::<usize>();
    of("gw-lt") + of("gw.pl")
}

#[tokio::test(flavor = "multi_thread")]
async fn f10_a_broker_that_is_away_and_then_loses_all_in_the_middle_loses_nothing_and_nothing_is_done_twice()
{
    let room = tempfile::tempdir().unwrap();
    let Some(mut nats) = Nats::new(room.path()) else { return };
    let mut body = Gate::new(room.path(), ("ccf", PeerKind::Commission), false, RECALLS).await;
    let mut lt = Gate::new(room.path(), ("gw-lt", PeerKind::Gateway), false, RECALLS).await;
    let mut pl = Gate::new(room.path(), ("gw.pl", PeerKind::Gateway), false, RECALLS).await;
    acquaint(&mut [&mut body, &mut lt, &mut pl]);
    body.hands_over("gw-lt");
    body.hands_over("gw.pl");
    let url = nats.url();
    let at_body = body.serves_by(Some(&url)).await;
    let at_lt = lt.serves_by(Some(&url)).await;
    let at_pl = pl.serves_by(Some(&url)).await;
    // There is no broker yet: it is only later.
    for alert in 0..RECALLS / 2 {
        calls_back(&at_body, body.alerts[alert].clone()).await;
    }
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert_eq!(purged(&body), 0);
    nats.start();
    until("some are purged", || purged(&body) >= 10).await;
    for alert in RECALLS / 2..RECALLS {
        calls_back(&at_body, body.alerts[alert].clone()).await;
    }
    until("something of it lies at the broker", || nats.store.join("jetstream").exists()).await;
    nats.stop();
    let before = purged(&body);
    assert!(before < 2 * RECALLS, "it was stopped in the middle");
    assert!(!nats.keeps("eyJhbGciOiJFZERTQSI"), "a token lies there open");
    nats.wipe();
    nats.start();
    until("all are purged", || purged(&body) == 2 * RECALLS).await;
    let owed = |gate: &Gate| ["ccf", "gw-lt", "gw.pl"].iter().map(|it| gate.waits(it).len()).sum::<usize>();
    until("nothing is owed", || owed(&body) + owed(&lt) + owed(&pl) == 0).await;
    for gate in [&lt, &pl] {
        for alert in 0..RECALLS {
            let known = gate.known(alert);
            assert_eq!((known.recalls.len(), known.row.level), (1, Some(Level::Suppressed)));
        }
    }
    for alert in 0..RECALLS {
        for holder in ["gw-lt", "gw.pl"] {
            assert_eq!(body.said(alert, holder, RecallStep::Purged), 1, "{alert} {holder}");
            // What is overtaken by "purged" is heard and not entered any more.
            for step in [RecallStep::Accepted, RecallStep::Suppressed] {
                assert!(body.said(alert, holder, step) <= 1, "{alert} {holder} {}", step.code());
            }
        }
    }
    eprintln!("{before} of {} were purged when the broker lost all that it kept", 2 * RECALLS);
    [at_body, at_lt, at_pl].iter().for_each(gates::Served::ends);
}
