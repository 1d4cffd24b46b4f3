//! Gateways of tests that talk: each a home and a server of its own, on this machine, by a clock that can be set forward.

#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "a test stops where something is wrong, and not every test uses everything"
)]

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, Instant};

use casework::recall::Terms;
use desk::exchange::Exchange;
use desk::recall::{Recalls, recalls};
use desk::{Act, Desk};
use entries::Time;
use exchange::{Card, Identity, Peers};
use store::{OutboxRow, Store};
use terms::exchange::PeerKind;
use terms::recall::{CopyMade, HolderKind, RecallGround, RecallKind, RecallOrder, RecallStep};
use terms::verification::Official;
use terms::{Actor, AlertId, Date};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use web::account::{Limit, Strength};
use web::exchange::Running;
use web::{App, Config, Origin, Outside, Rng, World};

/// The clock of this machine, and how far it is set forward, in microseconds.
#[derive(Default)]
pub struct Clock(pub AtomicI64);

impl Outside for Clock {
    fn now(&self) -> Time {
        let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
        let micros = i64::try_from(since.as_micros()).unwrap();
        Time::from_micros(micros + self.0.load(Ordering::Relaxed)).unwrap()
    }

    fn fill(&self, bytes: &mut [u8]) {
        use std::io::Read as _;
        std::fs::File::open("/dev/urandom").unwrap().read_exact(bytes).unwrap();
    }
}

fn official() -> Official {
    Official {
        name: "Milda Rasyte".to_owned(),
        login: "stated:milda".to_owned(),
        person: "p-milda".to_owned(),
        role: "verifying_official".to_owned(),
        unit: "desk".to_owned(),
        authority: None,
    }
}

/// So many alerts of the bureau QQ, numbered from 2031/0.
fn alerts(count: usize) -> String {
    let one = |number: usize| {
        format!(
            r#"{{"channel":"interpol_red","bureau":"QQ","reference":"2031/{number}","issued":"2026-04-02","purpose":"arrest_for_prosecution","subject":{{"names":[{{"text":"Ilinca Baltrukova {number}"}}],"born":{{"date":"1988-03-12"}},"sex":"F","nationalities":["QQ"],"documents":[]}},"warrants":[{{"state":"QQ","reference":"17-{number}/31","authority":{{"name":"Prosecutor's office of Velmora","judicial":false,"appeal_to_court":null}},"issued":"2026-03-28","counts":[{{"charge":"Tax evasion on a large scale","language":"en","law":"Criminal Code Art 243(2)","max_penalty_months":84}}],"facts":{{"text":"Between 2019 and 2021 in Velmora did not declare income.","from":"2019","to":"2021","place":"Velmora","role":"principal"}},"in_absentia":"not_answered"}}]}}"#
        ) + "\n"
    };
    (0..count).map(one).collect()
}

/// One gateway.
pub struct Gate {
    pub id: String,
    pub home: PathBuf,
    pub alerts: Vec<AlertId>,
    pub clock: Arc<Clock>,
    /// While no server holds the home.
    pub desk: Option<Desk>,
    door: Option<TcpListener>,
}

/// A gateway that serves.
pub struct Served {
    pub app: Arc<App>,
    running: Running,
    serving: JoinHandle<()>,
}

impl Served {
    /// Nothing is taken or carried any more.
    pub fn ends(&self) {
        self.running.end();
        self.serving.abort();
    }

    pub async fn act<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Desk, &mut Act<'_>) -> T + Send + 'static,
    ) -> T {
        let mut work = Some(work);
        let by = human();
        let act = move |bench: &mut web::Bench| {
            let work = work.take().expect("done once");
            Ok(bench.act(&by, |desk, _, _, act| work(desk, act)))
        };
        self.app.works.act(act).await.unwrap()
    }
}

fn human() -> Actor {
    let by = official();
    Actor::Human { id: by.name, role: by.role, login: Some(by.login) }
}

impl Gate {
    /// A home with so many alerts. Whoever listens has an address on its card.
    pub async fn new(room: &Path, said: (&str, PeerKind), listens: bool, count: usize) -> Self {
        Self::of(room, said, (None, None), listens, count).await
    }

    /// One of a state or a bureau.
    pub async fn of(
        room: &Path,
        (id, kind): (&str, PeerKind),
        (state, bureau): (Option<&str>, Option<&str>),
        listens: bool,
        count: usize,
    ) -> Self {
        let clock = Arc::new(Clock::default());
        let door = if listens { Some(TcpListener::bind("127.0.0.1:0").await.unwrap()) } else { None };
        let options = store::Options {
            origin: format!("{id}.example/record"),
            release: "test".to_owned(),
            id_seed: None,
            root_key: None,
            actor: Actor::Auto("test".to_owned()),
            effective: clock.now().day(),
            state: Some("QQ".to_owned()),
            exercise: true,
        };
        let home = room.join(id);
        let (mut rng, now) = (Rng(clock.as_ref()), || clock.now());
        let on: Date = clock.now().day();
        let mut act = Act { actor: Actor::Auto("test".to_owned()), on, clock: &now, rng: &mut rng };
        let mut desk = Desk::create(&home, &options, Some("QQ".to_owned()), &mut act).unwrap();
        let said = Card {
            id: id.to_owned(),
            name: format!("Gateway {id}"),
            kind,
            state: state.map(str::to_owned),
            bureau: bureau.map(str::to_owned),
            address: door.as_ref().map(|it| it.local_addr().unwrap().to_string()),
            keys: Vec::new(),
            certificates: Vec::new(),
        };
        desk.exchange_init(said, &mut act).unwrap();
        let (text, mut ids) = (alerts(count), Vec::new());
        if count > 0 {
            let mut records = wire::open(text.as_bytes(), "test", None).unwrap().map(Result::unwrap);
            desk.screen(Some("test"), "native", &mut records, &mut act, &mut |_, it| {
                ids.push(it.id);
                Ok(())
            })
            .unwrap();
        }
        Self { id: id.to_owned(), home, alerts: ids, clock, desk: Some(desk), door }
    }

    pub fn with<T>(&mut self, work: impl FnOnce(&mut Desk, &mut Act<'_>) -> T) -> T {
        let (mut rng, now) = (Rng(self.clock.as_ref()), || self.clock.now());
        let on: Date = self.clock.now().day();
        let mut act = Act { actor: human(), on, clock: &now, rng: &mut rng };
        work(self.desk.as_mut().unwrap(), &mut act)
    }

    pub fn exchange(&mut self) -> Arc<Exchange> {
        self.with(|desk, _| desk.exchange().unwrap().unwrap())
    }

    /// A gateway holds a copy of each alert from here.
    pub fn hands_over(&mut self, holder: &str) {
        let copy = CopyMade {
            kind: HolderKind::Gateway,
            holder: holder.to_owned(),
            system: "gateway".to_owned(),
            purpose: "border checks".to_owned(),
            handed: 0,
            retention: None,
            by: None,
        };
        for alert in self.alerts.clone() {
            self.with(|desk, act| desk.hand_over(&alert, copy.clone(), act).unwrap());
        }
    }

    /// Its door, for whoever stands at it by hand.
    pub fn door(&mut self) -> TcpListener {
        self.door.take().unwrap()
    }

    /// Serves the home; the door is opened where there is one.
    pub async fn serves(&mut self) -> Served {
        self.serves_by(None).await
    }

    /// Serves the home, with a broker where one is named.
    pub async fn serves_by(&mut self, broker: Option<&str>) -> Served {
        drop(self.desk.take());
        let (profile, jurisdiction) = web::demo::profile().unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let config = Config {
            home: self.home.clone(),
            profile,
            jurisdiction,
            origin: Origin::new(None, listener.local_addr().unwrap()).unwrap(),
            gateway: self.id.clone(),
            offset: 0,
            demo: false,
            strength: Strength::QUICK,
            checks: Limit::CHECKS,
            reads: Limit::READS,
            provider: None,
            exchange: None,
            log: web::log::LogConfig::default(),
            national: Vec::new(),
            collector: None,
        };
        let world = Arc::clone(&self.clock) as World;
        let app = tokio::task::spawn_blocking(move || App::start(config, world).unwrap()).await.unwrap();
        let broker = broker.map(|it| web::exchange::Broker::read(it).unwrap());
        let running = web::exchange::open(&app, self.door.take(), broker).await.unwrap();
        let served = web::serve(Arc::clone(&app), listener, std::future::pending());
        let serving = tokio::spawn(async move { drop(served.await) });
        Served { app, running, serving }
    }

    /// What was said of the recalls of an alert.
    pub fn known(&self, alert: usize) -> Recalls {
        let store = Store::open_read_only(&self.home).unwrap();
        recalls(&store.read(), &self.alerts[alert]).unwrap().unwrap()
    }

    /// How often a holder said a thing of an alert.
    pub fn said(&self, alert: usize, holder: &str, step: RecallStep) -> usize {
        let known = self.known(alert);
        let of_holder = known.copies.iter().filter(|it| it.copy.holder == holder);
        of_holder.flat_map(|it| &it.events).filter(|(_, it)| it.step == step).count()
    }

    /// What waits for a peer.
    pub fn waits(&self, peer: &str) -> Vec<OutboxRow> {
        let store = Store::open_read_only(&self.home).unwrap();
        store.read().outbox(peer, None, 1_000).unwrap()
    }
}

pub fn order() -> RecallOrder {
    RecallOrder {
        kind: RecallKind::Delete,
        ground: RecallGround::Commission,
        authority: "Commission for the Control of Files".to_owned(),
        reference: "CCF/2031/17".to_owned(),
        decided: Clock::default().now().day(),
        on_merits: true,
        challenged: false,
        parts: Vec::new(),
        reasons: "The data do not comply with Article 3 of the Constitution.".to_owned(),
        by: official(),
        at: 0,
        window: 0,
    }
}

/// An alert is called back at a gateway that serves.
pub async fn calls_back(at: &Served, alert: AlertId) {
    at.act(move |desk, act| desk.order_recall(&alert, order(), &Terms::default(), act).unwrap()).await;
}

/// Everybody has everybody's card.
pub fn acquaint(gates: &mut [&mut Gate]) {
    let cards: Vec<Card> = gates.iter_mut().map(|it| it.exchange().own.card().clone()).collect();
    for gate in gates {
        let id = gate.id.clone();
        for card in cards.iter().filter(|it| it.id != id).cloned() {
            gate.with(|desk, act| desk.exchange_peer(card, false, act).unwrap());
        }
    }
}

/// The keys of a gateway, and whom it knows: for whoever speaks for it by hand.
pub fn by_hand(gate: &mut Gate) -> (Identity, Arc<Peers>) {
    let known = gate.exchange();
    (known.own.clone(), Arc::clone(&known.peers))
}

/// Waits until something is so.
pub async fn until(what: &str, mut is_so: impl FnMut() -> bool) {
    let began = Instant::now();
    while !is_so() {
        assert!(began.elapsed() < Duration::from_secs(90), "it did not come to it: {what}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}
