//! Gateways as processes for the tests of faults: homes with the same invented alerts, cards of each other, and `redress serve` on each.
//! They are no exercise: their time is the machine's.
//!
//! The first is a reviewing body that handed every alert to the others and calls it back. What each knows is read from its home.

#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "a test stops where something is wrong, and each test file uses its own part"
)]

use std::fs;
use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use casework::border::Moment;
use casework::recall::Terms;
use desk::recall::recalls;
use desk::{Act, Desk};
use exchange::Card;
use store::{Elsewhere, OutboxRow, Store};
use terms::exchange::{MessageKind, PeerKind};
use terms::recall::{CopyMade, HolderKind, RecallGround, RecallKind, RecallOrder, RecallStep};
use terms::verification::Official;
use terms::{Actor, AlertId, Level};
use web::{Outside, Rng};

use crate::here::{Here, options};
use crate::ports::free;

const ALERT: &str = r#"{"channel":"interpol_red","bureau":"QQ","reference":"2031/NUMBER","issued":"2031-04-02","purpose":"arrest_for_prosecution","subject":{"names":[{"text":"BALTRUKOVA Ilinca"}],"born":{"date":"1988-03-12"},"sex":"F","nationalities":["QQ"],"documents":[]},"warrants":[{"state":"QQ","reference":"17-NUMBER/31","authority":{"name":"Prosecutor's office of Velmora","judicial":false,"appeal_to_court":null},"issued":"2031-03-28","counts":[{"charge":"Tax evasion on an especially large scale","language":"en","law":"Criminal Code Art 243(2)","max_penalty_months":84}],"facts":{"text":"As an individual entrepreneur, between 2019 and 2021, in Velmora, did not declare income.","from":"2019","to":"2021","place":"Velmora","role":"principal"},"in_absentia":"not_answered"}]}"#;

/// A gateway: its home, where it listens, where others reach it.
pub struct Seat {
    pub id: &'static str,
    pub home: PathBuf,
    pub listens: SocketAddr,
    pub at: String,
    pub elsewhere: Elsewhere,
}

impl Seat {
    /// A gateway with a home in this folder.
    pub fn new(dir: &Path, id: &'static str) -> Self {
        let listens = free();
        let elsewhere = Elsewhere::default();
        Self { id, home: dir.join(id), listens, at: listens.to_string(), elsewhere }
    }

    pub fn read<T>(&self, look: impl FnOnce(&Store) -> T) -> T {
        look(&Store::open_read_only(&self.home).unwrap())
    }

    /// Its alerts, in the order in which they came: the same at every gateway.
    pub fn alerts(&self) -> Vec<AlertId> {
        self.read(|store| {
            let mut rows = store.read().alerts(None, 10_000).unwrap();
            rows.sort_by_key(|it| it.first);
            rows.into_iter().map(|it| it.alert).collect()
        })
    }

    /// Which of its alerts no officer is shown.
    pub fn suppressed(&self) -> Vec<bool> {
        let alerts = self.alerts();
        self.read(|store| {
            let level = |it: &AlertId| store.read().alert(it).unwrap().and_then(|it| it.level);
            alerts.iter().map(|it| level(it) == Some(Level::Suppressed)).collect()
        })
    }

    /// How often the gateway of this name has said "purged", alert by alert.
    pub fn purged(&self, by: &str) -> Vec<usize> {
        let alerts = self.alerts();
        self.read(|store| {
            let said = |alert: &AlertId| {
                let known = recalls(&store.read(), alert).unwrap();
                let copies = known.iter().flat_map(|it| &it.copies).filter(|it| it.copy.holder == by);
                copies.flat_map(|it| &it.events).filter(|it| it.1.step == RecallStep::Purged).count()
            };
            alerts.iter().map(said).collect()
        })
    }

    /// For which alerts a peer said "taken" to what this gateway told it: the recall, or its own "purged".
    pub fn arrived(&self, peer: &str) -> Vec<bool> {
        let alerts = self.alerts();
        self.read(|store| {
            let reader = store.read();
            let done = |alert: &AlertId| {
                let known = recalls(&reader, alert).unwrap();
                let recall = known.as_ref().and_then(|it| it.recalls.first()).map(|it| it.entry);
                let sent = recall.map(|it| reader.messages_of(it).unwrap()).unwrap_or_default();
                let says = |it: &OutboxRow| match it.kind {
                    MessageKind::Recall => true,
                    _ => it.step == Some(RecallStep::Purged),
                };
                sent.iter().any(|it| it.peer == peer && it.done && says(it))
            };
            alerts.iter().map(done).collect()
        })
    }

    /// The record agrees with itself.
    #[track_caller]
    pub fn sound(&self, when: &str) {
        let report = store::verify(&self.home, None);
        assert!(report.is_sound(), "{when}: {}: {:?}", self.id, report.problems);
    }
}

pub fn official() -> Official {
    Official {
        name: "Milda Rasyte".to_owned(),
        login: "milda".to_owned(),
        person: "p-milda".to_owned(),
        role: "verifying_official".to_owned(),
        unit: "desk".to_owned(),
        authority: None,
    }
}

pub fn with<T>(desk: &mut Desk, work: impl FnOnce(&mut Desk, &mut Act<'_>) -> T) -> T {
    let by = official();
    let on = Moment::new(Here.now().micros(), 0).date();
    let (clock, mut rng) = (|| Here.now(), Rng(&Here));
    let actor = Actor::Human { id: by.name, role: by.role, login: Some(by.login) };
    work(desk, &mut Act { actor, on, clock: &clock, rng: &mut rng })
}

/// Makes their homes: so many alerts at each, cards of all at all, and at the first a copy of each alert with every other.
pub fn found(seats: &[Seat], alerts: usize) {
    let on = Moment::new(Here.now().micros(), 0).date();
    let text: String =
        (0..alerts).map(|it| ALERT.replace("NUMBER", &(50_000 + it).to_string()) + "\n").collect();
    let (mut desks, mut cards) = (Vec::new(), Vec::new());
    for (at, seat) in seats.iter().enumerate() {
        let (clock, mut rng) = (|| Here.now(), Rng(&Here));
        let mut act = Act { actor: Actor::Auto("test".to_owned()), on, clock: &clock, rng: &mut rng };
        let options = store::Options { origin: format!("{}.redress", seat.id), ..options(on, false) };
        let mut desk =
            Desk::create_elsewhere(&seat.home, &options, &seat.elsewhere, options.state.clone(), &mut act)
                .unwrap();
        let said = Card {
            id: seat.id.to_owned(),
            name: format!("Gateway {}", seat.id),
            kind: if at == 0 { PeerKind::Commission } else { PeerKind::Gateway },
            state: None,
            bureau: None,
            address: Some(seat.at.clone()),
            keys: Vec::new(),
            certificates: Vec::new(),
        };
        cards.push(desk.exchange_init(said, &mut act).unwrap());
        let mut records = wire::open(text.as_bytes(), "made", None).unwrap().map(Result::unwrap);
        desk.screen(None, "native", &mut records, &mut act, &mut |_, _| Ok(())).unwrap();
        desks.push(desk);
    }
    for (desk, own) in desks.iter_mut().zip(seats) {
        for card in cards.iter().filter(|it| it.id != own.id).cloned() {
            with(desk, |desk, act| desk.exchange_peer(card, false, act)).unwrap();
        }
    }
    let rows = desks[0].store().read().alerts(None, 10_000).unwrap();
    for row in rows {
        for other in &seats[1..] {
            let copy = CopyMade {
                kind: HolderKind::Gateway,
                holder: other.id.to_owned(),
                system: "register of notices".to_owned(),
                purpose: "border checks".to_owned(),
                handed: 0,
                retention: None,
                by: None,
            };
            with(&mut desks[0], |desk, act| desk.hand_over(&row.alert, copy, act)).unwrap();
        }
    }
    desks.iter_mut().for_each(|it| drop(it.checkpoint().unwrap()));
}

/// Calls alerts back; the gateway does not serve meanwhile.
pub fn calls_back(seat: &Seat, alerts: &[AlertId]) {
    let mut desk = Desk::open(&seat.home, Some("QQ".to_owned())).unwrap();
    let order = RecallOrder {
        kind: RecallKind::Delete,
        ground: RecallGround::Commission,
        authority: "Commission for the Control of Files".to_owned(),
        reference: "CCF/2031/17".to_owned(),
        decided: Moment::new(Here.now().micros(), 0).date(),
        on_merits: true,
        challenged: false,
        parts: Vec::new(),
        reasons: "The data do not comply with Article 3 of the Constitution.".to_owned(),
        by: official(),
        at: 0,
        window: 0,
    };
    for alert in alerts {
        with(&mut desk, |desk, act| desk.order_recall(alert, order.clone(), &Terms::default(), act)).unwrap();
    }
    desk.checkpoint().unwrap();
}

/// A gateway that serves; it ends with the value.
pub struct Serving {
    child: Child,
    said: mpsc::Receiver<String>,
}

impl Serving {
    /// Starts it and waits until it listens. `command` begins with the program, or with what starts the program.
    pub fn of(seat: &Seat, mut command: Command) -> Self {
        let profile = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../profiles/qq.toml");
        command.arg("--home").arg(&seat.home).args(["serve", "--listen", "127.0.0.1:0", "--profile"]);
        command.arg(profile).arg("--exchange").arg(seat.listens.to_string());
        let mut child = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
        let (send, said) = mpsc::channel();
        let err = BufReader::new(child.stderr.take().unwrap());
        thread::spawn(move || err.lines().map_while(Result::ok).for_each(|it| drop(send.send(it))));
        let mut all = Vec::new();
        while let Ok(line) = said.recv_timeout(Duration::from_secs(60)) {
            let listens = line.contains("listens on ");
            all.push(line);
            if listens {
                return Self { child, said };
            }
        }
        let _ = child.kill();
        let _ = child.wait();
        panic!("{} did not begin:\n{}", seat.id, all.join("\n"));
    }

    pub fn begin(seat: &Seat) -> Self {
        Self::of(seat, Command::new(env!("CARGO_BIN_EXE_redress")))
    }

    /// Signal 9.
    pub fn kill(mut self) {
        let _ = self.child.kill();
        self.child.wait().unwrap();
    }

    /// How it ended by itself, where it did.
    pub fn ended(&mut self) -> Option<std::process::ExitStatus> {
        self.child.try_wait().unwrap()
    }

    /// What it said since the last time.
    pub fn says(&self) -> String {
        self.said.try_iter().collect::<Vec<_>>().join("\n")
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Waits until something is so; how long it took.
#[track_caller]
pub fn until(longest: u64, what: &str, mut is_so: impl FnMut() -> bool) -> Duration {
    let began = Instant::now();
    while !is_so() {
        assert!(began.elapsed() < Duration::from_secs(longest), "{what} did not come in {longest} s");
        thread::sleep(Duration::from_millis(50));
    }
    began.elapsed()
}

/// A number below another, by chance.
pub fn below(end: u64) -> u64 {
    let mut bytes = [0; 8];
    Here.fill(&mut bytes);
    u64::from_le_bytes(bytes) % end
}

pub fn long() -> bool {
    std::env::var_os("REDRESS_LONG").is_some()
}

/// Every alert of the first is shown nowhere, each other said "purged" of each once, and the records verify.
#[track_caller]
pub fn all_is_done(seats: &[Seat], when: &str) {
    for seat in seats {
        seat.sound(when);
        assert!(seat.suppressed().iter().all(|it| *it), "{when}: {} shows one", seat.id);
    }
    for other in &seats[1..] {
        let said = seats[0].purged(other.id);
        assert!(said.iter().all(|it| *it == 1), "{when}: {} said \"purged\" {said:?}", other.id);
    }
}

/// Copies that are said to be purged by now.
pub fn count(origin: &Seat, by: &str) -> usize {
    origin.purged(by).iter().filter(|it| **it > 0).count()
}

#[allow(dead_code, reason = "each test file uses its own part")]
pub fn folder(dir: &Path, name: &str) -> PathBuf {
    let path = dir.join(name);
    fs::create_dir_all(&path).unwrap();
    path
}
