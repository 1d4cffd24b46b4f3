//! How long a deletion takes until every state has signed that it is gone: `recall_speed [GATEWAYS] [DIR]`.
//!
//! One body and so many gateways, each with a home, its own thread that writes, its own door with mutual TLS and its own outbox, in one
//! process on this machine. Between them lie lines that hold back what goes over them. The body orders; a gateway takes, looks through
//! itself, signs; the body enters. What is measured stands on the record of the body: from the entry of the order to the entry of each
//! signed "purged".
//!
//! | run | what |
//! |---|---|
//! | near | nothing is held back |
//! | far | each direction of each line is held back by 150 ms: a round trip takes 300 ms |
//! | reconnect | a gateway that was cut off during the order: from the mending of its line to its "purged" |
//! | many | several alerts are called back at once: signed "purged" a second |

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::disallowed_methods,
    clippy::print_stdout,
    clippy::indexing_slicing,
    reason = "a measurement stops where something is wrong, and times itself"
)]

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use casework::recall::Terms;
use desk::recall::recalls;
use desk::{Act, Desk};
use entries::Time;
use exchange::Card;
use store::Store;
use terms::exchange::PeerKind;
use terms::recall::{CopyMade, HolderKind, RecallGround, RecallKind, RecallOrder, RecallStep};
use terms::verification::Official;
use terms::{Actor, AlertId, Date};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;
use web::account::{Limit, Strength};
use web::{App, Config, Origin, Outside, Rng, World};

/// Alerts that every gateway has: one for each of the runs near, far and reconnect, the others for many.
const ALERTS: usize = 23;

struct Machine;

impl Outside for Machine {
    fn now(&self) -> Time {
        let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
        Time::from_micros(i64::try_from(since.as_micros()).unwrap()).unwrap()
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

fn human() -> Actor {
    let by = official();
    Actor::Human { id: by.name, role: by.role, login: Some(by.login) }
}

fn today() -> Date {
    Machine.now().day()
}

fn with<T>(desk: &mut Desk, work: impl FnOnce(&mut Desk, &mut Act<'_>) -> T) -> T {
    let mut rng = Rng(&Machine);
    let clock = || Machine.now();
    let mut act = Act { actor: human(), on: today(), clock: &clock, rng: &mut rng };
    work(desk, &mut act)
}

fn alerts() -> String {
    let one = |number: usize| {
        format!(
            r#"{{"channel":"interpol_red","bureau":"QQ","reference":"2031/{number}","issued":"2026-04-02","purpose":"arrest_for_prosecution","subject":{{"names":[{{"text":"Ilinca Baltrukova {number}"}}],"born":{{"date":"1988-03-12"}},"sex":"F","nationalities":["QQ"],"documents":[]}},"warrants":[{{"state":"QQ","reference":"17-{number}/31","authority":{{"name":"Prosecutor's office of Velmora","judicial":false,"appeal_to_court":null}},"issued":"2026-03-28","counts":[{{"charge":"Tax evasion on a large scale","language":"en","law":"Criminal Code Art 243(2)","max_penalty_months":84}}],"facts":{{"text":"Between 2019 and 2021 in Velmora did not declare income.","from":"2019","to":"2021","place":"Velmora","role":"principal"}},"in_absentia":"not_answered"}}]}}"#
        ) + "\n"
    };
    (0..ALERTS).map(one).collect()
}

/// A home with the alerts and keys for others.
fn make(dir: &Path, id: &str, kind: PeerKind, address: SocketAddr) -> (Desk, Card, Vec<AlertId>) {
    let options = store::Options {
        origin: format!("{id}.example/record"),
        release: "bench".to_owned(),
        id_seed: None,
        root_key: None,
        actor: Actor::Auto("bench".to_owned()),
        effective: today(),
        state: Some("QQ".to_owned()),
        exercise: true,
    };
    let mut rng = Rng(&Machine);
    let clock = || Machine.now();
    let mut act = Act { actor: Actor::Auto("bench".to_owned()), on: today(), clock: &clock, rng: &mut rng };
    let mut desk = Desk::create(&dir.join(id), &options, Some("QQ".to_owned()), &mut act).unwrap();
    let said = Card {
        id: id.to_owned(),
        name: format!("Gateway {id}"),
        kind,
        state: None,
        bureau: None,
        address: Some(address.to_string()),
        keys: Vec::new(),
        certificates: Vec::new(),
    };
    let card = desk.exchange_init(said, &mut act).unwrap();
    let text = alerts();
    let mut ids = Vec::new();
    let mut records = wire::open(text.as_bytes(), "bench", None).unwrap().map(Result::unwrap);
    desk.screen(Some("bench"), "native", &mut records, &mut act, &mut |_, it| {
        ids.push(it.id);
        Ok(())
    })
    .unwrap();
    (desk, card, ids)
}

/// A line on which every piece is held back by so many milliseconds; it can be cut.
struct Line {
    slow: AtomicU64,
    cut: AtomicBool,
}

async fn carries(line: Arc<Line>, listener: TcpListener, to: SocketAddr) {
    loop {
        let Ok((near, _)) = listener.accept().await else { continue };
        if line.cut.load(Ordering::Relaxed) {
            continue;
        }
        let line = Arc::clone(&line);
        tokio::spawn(async move {
            // The far end answers a connection after as long as the line is.
            tokio::time::sleep(Duration::from_millis(2 * line.slow.load(Ordering::Relaxed))).await;
            let Ok(far) = TcpStream::connect(to).await else { return };
            let _ = (near.set_nodelay(true), far.set_nodelay(true));
            let ((near_read, near_write), (far_read, far_write)) = (near.into_split(), far.into_split());
            tokio::spawn(held(Arc::clone(&line), near_read, far_write));
            held(line, far_read, near_write).await;
        });
    }
}

async fn held(
    line: Arc<Line>,
    mut from: tokio::net::tcp::OwnedReadHalf,
    mut to: tokio::net::tcp::OwnedWriteHalf,
) {
    let (send, mut comes) = mpsc::unbounded_channel::<(tokio::time::Instant, Vec<u8>)>();
    tokio::spawn(async move {
        while let Some((at, bytes)) = comes.recv().await {
            tokio::time::sleep_until(at).await;
            if to.write_all(&bytes).await.is_err() {
                return;
            }
        }
        let _ = to.shutdown().await;
    });
    let mut bytes = vec![0; 16_384];
    while let Ok(count @ 1..) = from.read(&mut bytes).await {
        let slow = Duration::from_millis(line.slow.load(Ordering::Relaxed));
        if line.cut.load(Ordering::Relaxed)
            || send.send((tokio::time::Instant::now() + slow, bytes[..count].to_vec())).is_err()
        {
            return;
        }
    }
}

async fn start(home: PathBuf, door: TcpListener) -> Arc<App> {
    let (profile, jurisdiction) = web::demo::profile().unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let config = Config {
        home,
        profile,
        jurisdiction,
        origin: Origin::new(None, listener.local_addr().unwrap()).unwrap(),
        gateway: "Gateway".to_owned(),
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
    let app = tokio::task::spawn_blocking(move || App::start(config, Arc::new(Machine) as World).unwrap())
        .await
        .unwrap();
    // Held for as long as the process runs.
    std::mem::forget(web::exchange::open(&app, Some(door), None).await.unwrap());
    tokio::spawn(web::serve(Arc::clone(&app), listener, std::future::pending()));
    app
}

fn order() -> RecallOrder {
    RecallOrder {
        kind: RecallKind::Delete,
        ground: RecallGround::Commission,
        authority: "Commission for the Control of Files".to_owned(),
        reference: "CCF/2031/17".to_owned(),
        decided: today(),
        on_merits: true,
        challenged: false,
        parts: Vec::new(),
        reasons: "The data do not comply with Article 3 of the Constitution.".to_owned(),
        by: official(),
        at: 0,
        window: 0,
    }
}

async fn orders(body: &App, alerts: Vec<AlertId>) {
    let ordered = body.works.act(move |bench| {
        for alert in &alerts {
            bench
                .act(&human(), |desk, _, _, act| desk.order_recall(alert, order(), &Terms::default(), act))
                .unwrap();
        }
        Ok(())
    });
    ordered.await.unwrap();
}

/// Milliseconds from the order to each "purged" by now, as the record of the body has them.
fn purged(home: &Path, alert: &AlertId) -> Vec<(String, f64)> {
    let store = Store::open_read_only(home).unwrap();
    let known = recalls(&store.read(), alert).unwrap().unwrap();
    let began = known.standing().unwrap().order.at;
    let mut all = Vec::new();
    for copy in &known.copies {
        let gone = copy.events.iter().find(|it| it.1.step == RecallStep::Purged);
        all.extend(gone.map(|it| (copy.copy.holder.clone(), (it.1.at - began) as f64 / 1_000.0)));
    }
    all
}

async fn until(home: &Path, alert: &AlertId, count: usize) -> Vec<(String, f64)> {
    let began = Instant::now();
    loop {
        let (home, alert) = (home.to_owned(), alert.clone());
        let all = tokio::task::spawn_blocking(move || purged(&home, &alert)).await.unwrap();
        if all.len() >= count {
            return all;
        }
        assert!(began.elapsed() < Duration::from_secs(300), "{} of {count} after five minutes", all.len());
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

fn figures(what: &str, all: &[(String, f64)]) {
    let mut times: Vec<f64> = all.iter().map(|it| it.1).collect();
    times.sort_by(f64::total_cmp);
    let at = |part: f64| times[((times.len() as f64 * part).ceil() as usize).clamp(1, times.len()) - 1];
    println!(
        "{what}: order to {} signed \"purged\": p50 {:.0} ms, p99 {:.0} ms, last {:.0} ms",
        times.len(),
        at(0.5),
        at(0.99),
        at(1.0)
    );
}

fn main() {
    let mut arguments = std::env::args().skip(1);
    let gateways: usize = arguments.next().map_or(196, |it| it.parse().unwrap());
    let room = arguments.next().map_or_else(std::env::temp_dir, PathBuf::from).join("redress-recall-speed");
    let _ = std::fs::remove_dir_all(&room);
    std::fs::create_dir_all(&room).unwrap();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    runtime.block_on(measure(gateways, &room));
    std::fs::remove_dir_all(&room).unwrap();
    // Threads of servers that still listen end with the process.
    std::process::exit(0);
}

async fn measure(gateways: usize, room: &Path) {
    let began = Instant::now();
    let mut made = Vec::new();
    let mut lines = Vec::new();
    for number in 0..=gateways {
        let (kind, id) = match number {
            0 => (PeerKind::Commission, "body".to_owned()),
            _ => (PeerKind::Gateway, format!("gw-{number:03}")),
        };
        let door = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let before = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let at = before.local_addr().unwrap();
        let line = Arc::new(Line { slow: AtomicU64::new(0), cut: AtomicBool::new(false) });
        tokio::spawn(carries(Arc::clone(&line), before, door.local_addr().unwrap()));
        lines.push(line);
        let (desk, card, ids) = make(room, &id, kind, at);
        made.push((id, desk, card, ids, door));
    }
    let cards: Vec<Card> = made.iter().map(|it| it.2.clone()).collect();
    let alerts = made[0].3.clone();
    for (number, (_, desk, ..)) in made.iter_mut().enumerate() {
        // The body knows everybody; a gateway knows the body.
        let known = if number == 0 { cards[1..].to_vec() } else { vec![cards[0].clone()] };
        for card in known {
            with(desk, |desk, act| desk.exchange_peer(card, false, act).unwrap());
        }
    }
    let copy = |holder: &Card| CopyMade {
        kind: HolderKind::Gateway,
        holder: holder.id.clone(),
        system: "gateway".to_owned(),
        purpose: "border checks".to_owned(),
        handed: Machine.now().micros(),
        retention: None,
        by: None,
    };
    let list: Vec<(AlertId, CopyMade)> =
        alerts.iter().flat_map(|alert| cards[1..].iter().map(move |it| (alert.clone(), copy(it)))).collect();
    with(&mut made[0].1, |desk, act| desk.hand_over_list(&list, &official(), act).unwrap());
    let home = room.join("body");
    let mut apps = Vec::new();
    for (id, desk, _, _, door) in made {
        drop(desk);
        apps.push(start(room.join(id), door).await);
    }
    println!("{gateways} gateways and a body made and started in {:.0} s", began.elapsed().as_secs_f64());
    tokio::time::sleep(Duration::from_secs(10)).await;

    orders(&apps[0], vec![alerts[0].clone()]).await;
    figures("near", &until(&home, &alerts[0], gateways).await);

    lines.iter().for_each(|it| it.slow.store(150, Ordering::Relaxed));
    orders(&apps[0], vec![alerts[1].clone()]).await;
    figures("far (round trip 300 ms)", &until(&home, &alerts[1], gateways).await);
    lines.iter().for_each(|it| it.slow.store(0, Ordering::Relaxed));

    lines[gateways].cut.store(true, Ordering::Relaxed);
    orders(&apps[0], vec![alerts[2].clone()]).await;
    until(&home, &alerts[2], gateways - 1).await;
    tokio::time::sleep(Duration::from_secs(20)).await;
    let mended = Machine.now().micros();
    lines[gateways].cut.store(false, Ordering::Relaxed);
    let all = until(&home, &alerts[2], gateways).await;
    let store = Store::open_read_only(&home).unwrap();
    let began = recalls(&store.read(), &alerts[2]).unwrap().unwrap().standing().unwrap().order.at;
    drop(store);
    let last = all.iter().map(|it| it.1).fold(0.0, f64::max);
    let since = (last * 1_000.0 + began as f64 - mended as f64) / 1_000_000.0;
    println!("reconnect: 20 s cut off; from the mending of its line to its signed \"purged\": {since:.1} s");

    let many: Vec<AlertId> = alerts[3..].to_vec();
    let began = Machine.now().micros();
    orders(&apps[0], many.clone()).await;
    let mut last = 0.0_f64;
    for alert in &many {
        let all = until(&home, alert, gateways).await;
        let store = Store::open_read_only(&home).unwrap();
        let at = recalls(&store.read(), alert).unwrap().unwrap().standing().unwrap().order.at;
        last = all.iter().map(|it| it.1 * 1_000.0 + (at - began) as f64).fold(last, f64::max);
    }
    let (count, seconds) = (many.len() * gateways, last / 1_000_000.0);
    println!(
        "many: {} alerts at {gateways} gateways, {count} signed \"purged\" in {seconds:.1} s: {:.0} a second (and as many \
         times \"accepted\" and \"suppressed\")",
        many.len(),
        count as f64 / seconds
    );
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    if let Some(peak) = status.lines().find(|it| it.starts_with("VmHWM")) {
        println!("most memory, all gateways together: {}", peak.trim_start_matches("VmHWM:").trim());
    }
}
