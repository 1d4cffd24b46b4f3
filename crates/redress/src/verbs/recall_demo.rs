//! `redress recall demo`: five gateways as processes of this machine, and a deletion that reaches every copy.
//!
//! `qa` is the reviewing body. `qb` answers at once, `qc` lies behind a slow line, `qd` behind one that is cut, and at `qe` a national
//! system puts back what it was told to delete. Each is `redress serve` with a home of its own; lines lie on this machine.
//!
//! Promise: everything in it is invented; what is printed is read from the homes, and nothing is said that no gateway signed; what was
//! started is ended, and the folder is removed unless it was named.

use std::fmt::Write as _;
use std::fs;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread;
use std::time::Duration;

use casework::recall::Terms;
use desk::recall::recalls;
use desk::{Act, Desk};
use entries::Time;
use exchange::Card;
use store::Store;
use terms::exchange::PeerKind;
use terms::recall::{CopyMade, HolderKind, RecallGround, RecallKind, RecallOrder, RecallStep};
use terms::verification::Official;
use terms::{Actor, AlertId, Level};

use crate::args::recall::Demo;
use crate::clock::{self, System};
use crate::{End, Failure};

/// What every gateway of the demo received.
const ALERT: &str = r#"{"channel":"interpol_red","bureau":"QQ","reference":"2031/40417","issued":"2031-04-02","purpose":"arrest_for_prosecution","subject":{"names":[{"text":"BALTRUKOVA Ilinca"}],"born":{"date":"1988-03-12"},"sex":"F","nationalities":["QQ"],"documents":[]},"warrants":[{"state":"QQ","reference":"17-243/31","authority":{"name":"Prosecutor's office of Velmora","judicial":false,"appeal_to_court":null},"issued":"2031-03-28","counts":[{"charge":"Tax evasion on an especially large scale","language":"en","law":"Criminal Code Art 243(2)","max_penalty_months":84}],"facts":{"text":"As an individual entrepreneur, between 2019 and 2021, in Velmora, did not declare income.","from":"2019","to":"2021","place":"Velmora","role":"principal"},"in_absentia":"not_answered"}]}"#;
/// The longest the whole takes before it is given up.
const LONGEST: Duration = Duration::from_secs(120);
/// Every other gateway, and how it is.
const OTHERS: [(&str, &str); 4] = [
    ("qb", "prompt"),
    ("qc", "on a slow line"),
    ("qd", "cut off"),
    ("qe", "with a system that puts back what was deleted"),
];
const SYSTEM: &str = "Border police of qe";

/// A line to a gateway that can be cut and slowed.
struct Line {
    at: SocketAddr,
    cut: Arc<AtomicBool>,
}

/// Carries bytes between two ends until one of them ends or the line is cut.
fn pipe(mut from: TcpStream, mut to: TcpStream, cut: &AtomicBool, slow: &AtomicU64) {
    let mut bytes = [0; 8_192];
    let _ = from.set_read_timeout(Some(Duration::from_millis(50)));
    while !cut.load(Ordering::Relaxed) {
        match from.read(&mut bytes) {
            Ok(0) => break,
            Ok(count) => {
                thread::sleep(Duration::from_millis(slow.load(Ordering::Relaxed)));
                if bytes.get(..count).is_none_or(|it| to.write_all(it).is_err()) {
                    break;
                }
            }
            Err(error)
                if matches!(error.kind(), std::io::ErrorKind::WouldBlock | std::io::ErrorKind::TimedOut) => {}
            Err(_) => break,
        }
    }
    let _ = from.shutdown(std::net::Shutdown::Both);
    let _ = to.shutdown(std::net::Shutdown::Both);
}

impl Line {
    /// A line to an address, each piece of what goes over it held back for so many milliseconds.
    fn to(gateway: SocketAddr, slow: u64, is_cut: bool) -> std::io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let at = listener.local_addr()?;
        let (cut, slow) = (Arc::new(AtomicBool::new(is_cut)), Arc::new(AtomicU64::new(slow)));
        let of_thread = Arc::clone(&cut);
        thread::spawn(move || {
            for near in listener.incoming().flatten() {
                if of_thread.load(Ordering::Relaxed) {
                    continue;
                }
                let Ok(far) = TcpStream::connect(gateway) else { continue };
                let (Ok(back), Ok(forth)) = (near.try_clone(), far.try_clone()) else { continue };
                let (one, other) = (Arc::clone(&of_thread), Arc::clone(&of_thread));
                let (slow_one, slow_other) = (Arc::clone(&slow), Arc::clone(&slow));
                thread::spawn(move || pipe(near, far, &one, &slow_one));
                thread::spawn(move || pipe(forth, back, &other, &slow_other));
            }
        });
        Ok(Self { at, cut })
    }
}

/// Ports that systems give to nobody who only calls another: what listens here finds its port free again after it was killed.
const PORTS: std::ops::Range<u16> = 12_000..30_000;

/// A port that nobody listens on just now.
fn free() -> std::io::Result<SocketAddr> {
    let mut last = std::io::Error::from(std::io::ErrorKind::AddrInUse);
    for _ in 0..100 {
        let among = u64::from(PORTS.end - PORTS.start);
        let port = PORTS.start + u16::try_from(random(among)).unwrap_or(0);
        match TcpListener::bind(("127.0.0.1", port)).and_then(|it| it.local_addr()) {
            Ok(at) => return Ok(at),
            Err(error) => last = error,
        }
    }
    Err(last)
}

/// Processes that are ended with the demo, however it ends.
struct Processes(Vec<Child>);

impl Drop for Processes {
    fn drop(&mut self) {
        for child in &mut self.0 {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

/// One gateway: its home, where it listens, where others reach it.
struct Gateway {
    id: &'static str,
    home: PathBuf,
    listens: SocketAddr,
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

fn with<T>(desk: &mut Desk, work: impl FnOnce(&mut Desk, &mut Act<'_>) -> T) -> T {
    let by = official();
    let actor = Actor::Human { id: by.name, role: by.role, login: Some(by.login) };
    let mut rng = System;
    let mut act = Act { actor, on: clock::now().day(), clock: &clock::now, rng: &mut rng };
    work(desk, &mut act)
}

/// Makes the home of a gateway: keys, and the alert as it was received.
fn make(
    dir: &Path,
    id: &'static str,
    kind: PeerKind,
    address: SocketAddr,
) -> Result<(Desk, Card, AlertId), Failure> {
    let state = Some("QQ".to_owned());
    let options = store::Options {
        origin: format!("{id}.redress"),
        release: env!("CARGO_PKG_VERSION").to_owned(),
        id_seed: None,
        root_key: None,
        actor: Actor::Auto("demo".to_owned()),
        effective: clock::now().day(),
        state: state.clone(),
        exercise: true,
    };
    let mut rng = System;
    let mut act = Act {
        actor: Actor::Auto("demo".to_owned()),
        on: clock::now().day(),
        clock: &clock::now,
        rng: &mut rng,
    };
    let mut desk = Desk::create(&dir.join(id), &options, state, &mut act)?;
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
    let card = desk.exchange_init(said, &mut act)?;
    let mut alert = None;
    let records = wire::open(ALERT.as_bytes(), "demo", None).map_err(|error| Failure(error.to_string()))?;
    let mut records = records.filter_map(Result::ok);
    desk.screen(Some("demo"), "native", &mut records, &mut act, &mut |_, it| {
        alert = Some(it.id);
        Ok(())
    })?;
    let alert = alert.ok_or_else(|| Failure("the alert of the demo was not read".to_owned()))?;
    Ok((desk, card, alert))
}

fn copy(kind: HolderKind, holder: &str, system: &str) -> CopyMade {
    CopyMade {
        kind,
        holder: holder.to_owned(),
        system: system.to_owned(),
        purpose: "border checks".to_owned(),
        handed: 0,
        retention: None,
        by: None,
    }
}

/// The decision of the body.
fn order() -> RecallOrder {
    RecallOrder {
        kind: RecallKind::Delete,
        ground: RecallGround::Commission,
        authority: "Commission for the Control of Files".to_owned(),
        reference: "CCF/2031/17".to_owned(),
        decided: clock::now().day(),
        on_merits: true,
        challenged: false,
        parts: Vec::new(),
        reasons: "The data do not comply with Article 3 of the Constitution.".to_owned(),
        by: official(),
        at: 0,
        window: 0,
    }
}

fn log_of(dir: &Path, it: &Gateway) -> PathBuf {
    dir.join(format!("{}.log", it.id))
}

/// What the server of a gateway said last.
fn last_words(dir: &Path, it: &Gateway) -> String {
    let log = fs::read(log_of(dir, it)).unwrap_or_default();
    let log = String::from_utf8_lossy(&log);
    log.lines().rev().find(|it| !it.trim().is_empty()).unwrap_or("it said nothing").to_owned()
}

/// Starts the server of a gateway.
fn start(dir: &Path, it: &Gateway, profile: &Path, national: Option<&Path>) -> Result<Child, Failure> {
    let log = fs::OpenOptions::new().create(true).append(true).open(log_of(dir, it))?;
    let mut command = Command::new(std::env::current_exe()?);
    command.arg("--home").arg(&it.home).arg("serve").arg("--profile").arg(profile);
    command.args(["--listen", "127.0.0.1:0", "--exchange"]).arg(it.listens.to_string());
    if let Some(national) = national {
        command.arg("--national").arg(national);
    }
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::from(log));
    Ok(command.spawn()?)
}

/// What each holder has said by now, as the home of the body has it.
struct Fan {
    lines: Vec<(String, Option<RecallStep>, String)>,
}

fn fan(home: &Path, alert: &AlertId) -> Result<Fan, Failure> {
    let store = Store::open_read_only(home)?;
    let known = recalls(&store.read(), alert)?;
    let mut lines = Vec::new();
    for it in known.iter().flat_map(|it| &it.copies) {
        let said = it.events.iter().rev().find(|(_, it)| !it.step.is_owed());
        let words = said.map(|(_, it)| it.says.clone()).unwrap_or_default();
        lines.push((it.copy.holder.clone(), said.map(|(_, it)| it.step), words));
    }
    Ok(Fan { lines })
}

impl Fan {
    fn said(&self, id: &str) -> Option<RecallStep> {
        self.lines.iter().find(|it| it.0 == id).and_then(|it| it.1)
    }

    /// One line: who is where.
    fn short(&self) -> String {
        let mut out = String::new();
        for (id, step, _) in &self.lines {
            let step = step.map_or("-", RecallStep::code);
            let _ = write!(out, "  {id} {step:<12}");
        }
        out
    }
}

/// Seconds since a time.
fn since(began: Time) -> f64 {
    let passed = clock::now().micros().saturating_sub(began.micros());
    Duration::from_micros(u64::try_from(passed).unwrap_or(0)).as_secs_f64()
}

/// Waits until something is so, printing what changes.
fn until(
    began: Time,
    home: &Path,
    alert: &AlertId,
    shown: &mut String,
    mut is_so: impl FnMut(&Fan) -> bool,
) -> Result<Fan, Failure> {
    while since(began) < LONGEST.as_secs_f64() {
        let now = fan(home, alert)?;
        let short = now.short();
        if short != *shown {
            crate::say!("{:>6.1} s {short}", since(began));
            *shown = short;
        }
        if is_so(&now) {
            return Ok(now);
        }
        thread::sleep(Duration::from_millis(50));
    }
    Err(Failure(format!("the demo did not come to its end in {} s", LONGEST.as_secs())))
}

/// Runs it.
pub fn run(args: &Demo) -> Result<End, Failure> {
    let mut number = [0; 8];
    rand_core::Rng::fill_bytes(&mut System, &mut number);
    let name: String = number.iter().map(|it| format!("{it:02x}")).collect();
    let dir = args.dir.clone().unwrap_or_else(|| std::env::temp_dir().join(format!("redress-recall-{name}")));
    fs::create_dir_all(&dir)?;
    let done = match args.kills {
        None => play(&dir),
        Some(kills) => killed(&dir, kills),
    };
    if args.dir.is_none() {
        let _ = fs::remove_dir_all(&dir);
    } else {
        crate::say!("\nHomes and logs are in {}", dir.display());
    }
    done
}

fn play(dir: &Path) -> Result<End, Failure> {
    crate::say!("Everything here is invented: the alert, the person, the gateways and the state QQ.\n");
    let profile = dir.join("qq.toml");
    fs::write(&profile, web::demo::profile_text())?;
    // The body, and four gateways behind their lines.
    let origin = free()?;
    let (mut body, body_card, alert) = make(dir, "qa", PeerKind::Commission, origin)?;
    let mut gateways = vec![Gateway { id: "qa", home: dir.join("qa"), listens: origin }];
    let (mut cards, mut desks, mut lines) = (vec![body_card], Vec::new(), Vec::new());
    for (id, _) in OTHERS {
        let listens = free()?;
        let line = Line::to(listens, if id == "qc" { 400 } else { 0 }, id == "qd")?;
        let (desk, card, _) = make(dir, id, PeerKind::Gateway, line.at)?;
        cards.push(card);
        desks.push(desk);
        lines.push((id, line));
        gateways.push(Gateway { id, home: dir.join(id), listens });
    }
    for (desk, own) in std::iter::once(&mut body).chain(&mut desks).zip(["qa", "qb", "qc", "qd", "qe"]) {
        for card in cards.iter().filter(|it| it.id != own).cloned() {
            with(desk, |desk, act| desk.exchange_peer(card, false, act))?;
        }
    }
    for (id, _) in OTHERS {
        with(&mut body, |desk, act| {
            desk.hand_over(&alert, copy(HolderKind::Gateway, id, "register of notices"), act)
        })?;
    }
    // The national system of qe puts back what was deleted, a second later, from its backup.
    let national = dir.join("national.db");
    let system = rusqlite::Connection::open(&national)?;
    system.execute_batch(
        "PRAGMA journal_mode = WAL; CREATE TABLE wanted (channel TEXT, bureau TEXT, number TEXT, name TEXT); \
         INSERT INTO wanted VALUES ('interpol_red', 'QQ', '2031/40417', 'BALTRUKOVA Ilinca')",
    )?;
    let connectors = dir.join("national.json");
    let text = serde_json::json!([{
        "holder": SYSTEM, "sqlite": national, "table": "wanted", "channel": "channel", "bureau": "bureau",
        "reference": "number", "again_after_seconds": 2
    }]);
    fs::write(&connectors, text.to_string())?;
    if let Some(desk) = desks.last_mut() {
        let of_qe = desk.store().read().alerts(None, 1)?.first().map(|it| it.alert.clone());
        if let Some(of_qe) = of_qe {
            let copy = copy(HolderKind::NationalSystem, SYSTEM, "border database");
            with(desk, |desk, act| desk.hand_over(&of_qe, copy, act))?;
        }
    }
    with(&mut body, |desk, act| desk.order_recall(&alert, order(), &Terms::default(), act))?;
    body.checkpoint()?;
    drop(body);
    for mut desk in desks {
        desk.checkpoint()?;
    }
    let mut processes = Processes(Vec::new());
    for it in &gateways {
        let national = (it.id == "qe").then_some(connectors.as_path());
        processes.0.push(start(dir, it, &profile, national)?);
    }
    for (id, how) in OTHERS {
        crate::say!("  {id}  {how}");
    }
    crate::say!("\nqa, the reviewing body, deletes an alert that all of them hold. What each has signed:\n");
    let (began, mut shown) = (clock::now(), String::new());
    let home = dir.join("qa");
    let gone = |it: &Fan, id| it.said(id) == Some(RecallStep::Purged);
    until(began, &home, &alert, &mut shown, |it| gone(it, "qb") && gone(it, "qc") && gone(it, "qe"))?;
    crate::say!(
        "\nqd is cut off: it is owed, and tried for ever. At qe the system puts back what it deleted.\n"
    );
    system.execute_batch(
        "INSERT INTO wanted VALUES ('interpol_red', 'QQ', '2031/40417', 'BALTRUKOVA Ilinca'); \
         CREATE TRIGGER back AFTER DELETE ON wanted BEGIN \
         INSERT INTO wanted VALUES (old.channel, old.bureau, old.number, old.name); END",
    )?;
    until(began, &home, &alert, &mut shown, |it| it.said("qe") == Some(RecallStep::SpotFailed))?;
    crate::say!("\nThe line to qd is mended.\n");
    lines.iter().filter(|it| it.0 == "qd").for_each(|it| it.1.cut.store(false, Ordering::Relaxed));
    let mended = clock::now();
    let end = until(began, &home, &alert, &mut shown, |it| gone(it, "qd"))?;
    crate::say!("\nqd was reached and has purged {:.1} s after the line was mended.\n", since(mended));
    for (id, step, words) in &end.lines {
        crate::say!("  {id}  {:<12} {words}", step.map_or("-", RecallStep::code));
    }
    drop(processes);
    report(&gateways)?;
    for (id, _, words) in end.lines.iter().filter(|it| it.1 == Some(RecallStep::SpotFailed)) {
        crate::say!("\nWhat {id} had signed was not true, and it says so itself: {words}.");
    }
    Ok(End::Done)
}

/// Alerts that are called back where gateways are killed.
const MANY: u32 = 40;

/// The same alert under another number.
fn numbered(number: u32) -> String {
    ALERT
        .replace("2031/40417", &format!("2031/{}", 50_000 + number))
        .replace("17-243/31", &format!("17-{number}/31"))
}

fn random(below: u64) -> u64 {
    let mut bytes = [0; 8];
    rand_core::Rng::fill_bytes(&mut System, &mut bytes);
    u64::from_le_bytes(bytes) % below.max(1)
}

/// Forty recalls at once, while gateways are killed and started again: none is lost, none is done twice.
fn killed(dir: &Path, kills: u32) -> Result<End, Failure> {
    let profile = dir.join("qq.toml");
    fs::write(&profile, web::demo::profile_text())?;
    let mut gateways = Vec::new();
    let (mut cards, mut desks) = (Vec::new(), Vec::new());
    for id in ["qa", "qb", "qc", "qd", "qe"] {
        let listens = free()?;
        let kind = if id == "qa" { PeerKind::Commission } else { PeerKind::Gateway };
        let (mut desk, card, _) = make(dir, id, kind, listens)?;
        let all: String = (0..MANY).map(|number| numbered(number) + "\n").collect();
        let records = wire::open(all.as_bytes(), "demo", None).map_err(|error| Failure(error.to_string()))?;
        let mut records = records.filter_map(Result::ok);
        with(&mut desk, |desk, act| desk.screen(None, "native", &mut records, act, &mut |_, _| Ok(())))?;
        cards.push(card);
        desks.push(desk);
        gateways.push(Gateway { id, home: dir.join(id), listens });
    }
    for (desk, own) in desks.iter_mut().zip(["qa", "qb", "qc", "qd", "qe"]) {
        for card in cards.iter().filter(|it| it.id != own).cloned() {
            with(desk, |desk, act| desk.exchange_peer(card, false, act))?;
        }
    }
    let Some(body) = desks.first_mut() else { return Ok(End::Done) };
    let alerts: Vec<AlertId> =
        body.store().read().alerts(None, 1_000)?.into_iter().map(|it| it.alert).collect();
    for alert in &alerts {
        for (id, _) in OTHERS {
            with(body, |desk, act| {
                desk.hand_over(alert, copy(HolderKind::Gateway, id, "register of notices"), act)
            })?;
        }
        with(body, |desk, act| desk.order_recall(alert, order(), &Terms::default(), act))?;
    }
    for mut desk in desks {
        desk.checkpoint()?;
    }
    let mut processes = Processes(Vec::new());
    for it in &gateways {
        processes.0.push(start(dir, it, &profile, None)?);
    }
    let owed = alerts.len() * OTHERS.len();
    crate::say!(
        "{} recalls to {} gateways: {owed} receipts are owed; {kills} kills",
        alerts.len(),
        OTHERS.len()
    );
    let home = dir.join("qa");
    let purged = || -> Result<usize, Failure> {
        let mut count = 0;
        for alert in &alerts {
            count += fan(&home, alert)?.lines.iter().filter(|it| it.1 == Some(RecallStep::Purged)).count();
        }
        Ok(count)
    };
    let began = clock::now();
    // A server that fails to write ends by itself, and what watches over servers starts it again: here too, and it is said.
    let again = |processes: &mut Processes| -> Result<(), Failure> {
        for (child, it) in processes.0.iter_mut().zip(&gateways) {
            if let Some(status) = child.try_wait()? {
                crate::say!(
                    "{:>6.1} s  {} ended by itself ({status}): {}; it is started again",
                    since(began),
                    it.id,
                    last_words(dir, it)
                );
                *child = start(dir, it, &profile, None)?;
            }
        }
        Ok(())
    };
    for number in 1..=kills {
        thread::sleep(Duration::from_millis(random(400)));
        again(&mut processes)?;
        let at = usize::try_from(random(gateways.len() as u64)).unwrap_or(0);
        let (Some(child), Some(it)) = (processes.0.get_mut(at), gateways.get(at)) else { continue };
        child.kill()?;
        child.wait()?;
        thread::sleep(Duration::from_millis(random(100)));
        *child = start(dir, it, &profile, None)?;
        if number % 10 == 0 || number == kills {
            crate::say!("{:>6.1} s  {number} kills, {} of {owed} purged", since(began), purged()?);
        }
    }
    while purged()? < owed {
        if since(began) > LONGEST.as_secs_f64() + f64::from(kills) {
            for it in &gateways {
                crate::say!("  {}  said last: {}", it.id, last_words(dir, it));
            }
            return Err(Failure(format!("{} of {owed} purged: the others are lost", purged()?)));
        }
        again(&mut processes)?;
        thread::sleep(Duration::from_millis(250));
    }
    crate::say!("{:>6.1} s  {owed} of {owed} purged", since(began));
    drop(processes);
    for it in &gateways {
        let store = Store::open_read_only(&it.home)?;
        for alert in store.read().alerts(None, 1_000)? {
            let known = recalls(&store.read(), &alert.alert)?;
            let said = |it: &desk::recall::CopyLine| {
                it.events.iter().filter(|it| it.1.step == RecallStep::Purged).count()
            };
            let whole = known.as_ref().is_some_and(|it| it.recalls.len() == 1);
            let once = known.iter().flat_map(|it| &it.copies).all(|it| said(it) == 1);
            if alert.level != Some(Level::Suppressed) || !whole || !once {
                return Err(Failure(format!("{}: {} is lost, shown, or was done twice", it.id, alert.alert)));
            }
        }
    }
    report(&gateways)?;
    crate::say!("\nnone was lost, none was done twice");
    Ok(End::Done)
}

/// Reads every home again: where the alert stands, and whether the log is whole.
fn report(gateways: &[Gateway]) -> Result<(), Failure> {
    crate::say!("");
    for it in gateways {
        let verified = store::verify(&it.home, None);
        let store = Store::open_read_only(&it.home)?;
        let level = store.read().alerts(None, 1)?.first().and_then(|it| it.level);
        let word = if level == Some(Level::Suppressed) { "shown to no officer" } else { "SHOWN" };
        let sound = if verified.is_sound() { "the record verifies" } else { "THE RECORD DOES NOT VERIFY" };
        crate::say!("  {}  {word}; {sound}", it.id);
        if level != Some(Level::Suppressed) || !verified.is_sound() {
            return Err(Failure(format!("{} is not as it should be", it.id)));
        }
    }
    Ok(())
}
