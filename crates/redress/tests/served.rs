//! Servers as they run, asked over the network of this machine: one that is killed, and two on one record.
//!
//! | what | how |
//! |---|---|
//! | killed in mid-permission | officials decide over HTTP until `kill -9`; then every decision that was answered is there, none is there by half, the files verify, and the next server begins on them |
//! | two nodes | an act at one counts at the other with the next request; of the same act at both one is entered; nobody answers from before a permission ended or a protection came |
//!
//! `REDRESS_LONG=1` kills 100 times instead of 5 on each database.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "a test stops where something is wrong, and a server that is killed has a real clock"
)]

#[path = "../../store/tests/common/server.rs"]
#[allow(dead_code, reason = "each test file uses its own part")]
mod server;

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Barrier, mpsc};
use std::thread;
use std::time::{Duration, Instant};

use casework::border::Moment;
use desk::{Act, Desk};
use entries::{Entry, Time};
use serde_json::{Value, json};
use store::{Content, Elsewhere, Store};
use terms::role::Role;
use terms::{Actor, Seq};
use web::account::{Accounts, NewAccount, Strength};
use web::{Outside, Rng};

const PASSWORD: &str = "a long password of words";
const WHY: &str = "The warrant names act, place and two witnesses; nothing on file speaks against it.";
const ALERTS: usize = 60;

/// The randomness of a home that is made here; its clock is the machine's.
struct Here;

impl Outside for Here {
    fn now(&self) -> Time {
        let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
        Time::from_micros(i64::try_from(since.as_micros()).unwrap()).unwrap()
    }

    fn fill(&self, bytes: &mut [u8]) {
        getrandom::fill(bytes).unwrap();
    }
}

const GIVEN: [&str; 10] =
    ["Radu", "Ilinca", "Tomasz", "Selin", "Viktor", "Amara", "Jurgen", "Nadia", "Maro", "Leontine"];
const FAMILY: [&str; 10] = [
    "Velmoran",
    "Kastridi",
    "Dolgarev",
    "Mirantsev",
    "Tarquini",
    "Halveman",
    "Petrosanu",
    "Zhivkova",
    "Almendras",
    "Okongwe",
];

fn name(number: usize) -> String {
    format!("{} {}", GIVEN[number % 10], FAMILY[number / 10 % 10])
}

fn born(number: usize) -> String {
    format!("19{:02}-03-{:02}", 50 + number / 2, 1 + number % 28)
}

/// A killing each, from a bureau that is not in doubt.
fn alerts() -> String {
    let one = |number: usize| {
        let (name, born) = (name(number), born(number));
        format!(
            r#"{{"channel":"interpol_red","bureau":"CZ","reference":"2026/{number}","issued":"2026-03-02","purpose":"arrest_for_prosecution","subject":{{"names":[{{"text":"{name}"}}],"born":{{"date":"{born}"}},"sex":"M","documents":[{{"kind":"passport","number":"QQ7719{number:02}","state":"QQ"}}],"photograph":true,"physical":true}},"warrants":[{{"state":"CZ","reference":"77-{number}/26","authority":{{"name":"District court of Velmora","judicial":true,"appeal_to_court":true}},"issued":"2026-02-20","counts":[{{"charge":"Murder","language":"en","law":"Criminal Code Art 139","max_penalty_months":180}}],"facts":{{"text":"On 14 August 2025 in Velmora stabbed man {number} at the harbour; two witnesses saw it.","from":"2025-08-14","to":"2025-08-14","place":"Velmora","role":"principal"}},"in_absentia":false}}]}}"#
        )
    };
    (0..ALERTS).map(one).collect::<Vec<_>>().join("\n")
}

/// A home with its alerts, and accounts: two officials who may permit, and a booth.
fn made(home: &Path, elsewhere: &Elsewhere) {
    let clock = || Here.now();
    let on = Moment::new(Here.now().micros(), 0).date();
    let mut rng = Rng(&Here);
    let mut act = Act { actor: Actor::Auto("test".to_owned()), on, clock: &clock, rng: &mut rng };
    let options = store::Options {
        origin: "test.home".to_owned(),
        release: "test".to_owned(),
        id_seed: None,
        root_key: None,
        actor: Actor::Auto("test".to_owned()),
        effective: on,
        state: Some("QQ".to_owned()),
        exercise: false,
    };
    let mut desk = Desk::create_elsewhere(home, &options, elsewhere, None, &mut act).unwrap();
    let text = alerts();
    let mut records = wire::open(text.as_bytes(), "made", None).unwrap().map(Result::unwrap);
    desk.screen(None, "native", &mut records, &mut act, &mut |_, _| Ok(())).unwrap();
    desk.checkpoint().unwrap();
    let accounts = Accounts::open(home, Strength::QUICK).unwrap();
    for (login, role) in
        [("ugne", Role::VerifyingOfficial), ("ieva", Role::VerifyingOfficial), ("rasa", Role::BorderOfficer)]
    {
        let new = NewAccount {
            login: login.to_owned(),
            person: login.to_owned(),
            name: login.to_owned(),
            unit: format!("unit of {login}"),
            authority: Some("prosecutor general".to_owned()),
            body: None,
            roles: vec![role],
        };
        accounts.add_with_password(&new, PASSWORD, &Here).unwrap();
    }
}

/// A server on a home.
struct Served {
    child: Child,
    at: String,
}

impl Served {
    fn begin(home: &Path) -> Self {
        let profile = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../profiles/qq.toml");
        let mut child = Command::new(env!("CARGO_BIN_EXE_redress"))
            .args(["serve", "--listen", "127.0.0.1:0", "--checks-a-minute", "100000", "--profile"])
            .arg(profile)
            .env_clear()
            .env("REDRESS_HOME", home)
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let (send, said) = mpsc::channel();
        let err = BufReader::new(child.stderr.take().unwrap());
        thread::spawn(move || err.lines().map_while(Result::ok).for_each(|it| drop(send.send(it))));
        let mut all = Vec::new();
        while let Ok(line) = said.recv_timeout(Duration::from_secs(60)) {
            let at = line.split_once("listens on ").map(|(_, at)| at.trim_end_matches(')').to_owned());
            all.push(line);
            if let Some(at) = at {
                return Self { child, at };
            }
        }
        child.kill().unwrap();
        child.wait().unwrap();
        panic!("the server did not begin:\n{}", all.join("\n"));
    }

    fn to(&self) -> To {
        To(self.at.clone())
    }

    fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Where a server is.
#[derive(Clone)]
struct To(String);

struct Came {
    status: u16,
    tag: String,
    json: Value,
}

impl To {
    /// One request; none where the server went away meanwhile.
    fn ask(&self, method: &str, path: &str, token: &str, tag: &str, body: &Value) -> Option<Came> {
        let mut line = TcpStream::connect(&self.0).ok()?;
        line.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
        let body = if body.is_null() { String::new() } else { body.to_string() };
        let mut head = format!(
            "{method} {path} HTTP/1.1\r\nhost: {}\r\nuser-agent: test\r\nconnection: close\r\ncontent-length: {}\r\n",
            self.0,
            body.len()
        );
        for (name, value) in [("authorization", &format!("Bearer {token}")), ("if-match", &tag.to_owned())] {
            if !value.ends_with(' ') && !value.is_empty() {
                head += &format!("{name}: {value}\r\n");
            }
        }
        if !body.is_empty() {
            head += "content-type: application/json\r\n";
        }
        line.write_all(format!("{head}\r\n{body}").as_bytes()).ok()?;
        let mut came = Vec::new();
        line.read_to_end(&mut came).ok()?;
        let text = String::from_utf8_lossy(&came);
        let (head, body) = text.split_once("\r\n\r\n")?;
        let status = head.split(' ').nth(1)?.parse().ok()?;
        let tag = head.lines().find_map(|it| it.strip_prefix("etag: ")).unwrap_or_default().to_owned();
        Some(Came { status, tag, json: serde_json::from_str(body).unwrap_or(Value::Null) })
    }

    fn login(&self, login: &str, role: &str, purpose: &str) -> String {
        let body = json!({"login": login, "password": PASSWORD, "role": role, "purpose": purpose});
        let came = self.ask("POST", "/api/v1/login", "", "", &body).unwrap();
        assert_eq!(came.status, 200, "{}", came.json);
        came.json["token"].as_str().unwrap().to_owned()
    }

    fn official(&self, login: &str) -> String {
        self.login(login, "verifying_official", "verification")
    }

    /// Reads every needed point as excluded; the tag on which a decision can be made.
    fn reads(&self, alert: &str, token: &str) -> Option<String> {
        let path = format!("/api/v1/alerts/{alert}");
        let open = format!("{path}/verification?measure=provisional_arrest");
        let open = self.ask("GET", &open, token, "", &Value::Null)?;
        assert_eq!(open.status, 200, "{}", open.json);
        let needed = open.json["needed"].as_array().unwrap().iter().filter(|it| it["needed"] == true);
        let answers: Vec<Value> =
            needed.map(|it| json!({"step": it["step"], "reading": "excluded", "reasons": WHY})).collect();
        let saved =
            self.ask("POST", &format!("{path}/reading"), token, &open.tag, &json!({"answers": answers}))?;
        assert_eq!(saved.status, 201, "{}", saved.json);
        Some(saved.tag)
    }

    fn decides(&self, alert: &str, token: &str, tag: &str) -> Option<Came> {
        let body = json!({"kind": "permit", "measure": "provisional_arrest", "reasons": WHY});
        self.ask("POST", &format!("/api/v1/alerts/{alert}/decision"), token, tag, &body)
    }

    /// What a booth reads for the person of an alert, whose document and photograph were compared.
    fn booth(&self, token: &str, number: usize, alert: &str) -> String {
        let body = json!({"subject": {"names": [{"text": name(number)}], "born": born(number),
            "documents": [{"kind": "passport", "number": format!("QQ7719{number:02}"), "state": "QQ"}]},
            "compared": [format!("photograph={alert}")]});
        let came = self.ask("POST", "/api/v1/checks", token, "", &body).unwrap();
        assert_eq!(came.status, 200, "{}", came.json);
        came.json["word"].as_str().unwrap().to_owned()
    }
}

/// The alerts of a home, by their number.
fn ids(home: &Path) -> Vec<String> {
    let store = Store::open_read_only(home).unwrap();
    let mut rows = store.read().alerts(None, ALERTS).unwrap();
    rows.sort_by_key(|it| it.first);
    rows.iter().map(|it| it.alert.to_string()).collect()
}

/// Decides on one alert after another until the server is gone; the entries of what was answered.
fn decides_until_killed(to: &To, alerts: &[String], told: &mpsc::Sender<u64>) {
    let token = to.official("ugne");
    for alert in alerts {
        let Some(tag) = to.reads(alert, &token) else { return };
        let Some(came) = to.decides(alert, &token, &tag) else { return };
        assert_eq!(came.status, 201, "{}", came.json);
        assert_eq!(came.json["counts"], true, "{}", came.json);
        told.send(came.json["entry"].as_u64().unwrap()).unwrap();
    }
}

/// Kills a server on a home so often; says how many decisions were answered.
fn killed(elsewhere: &dyn Fn() -> Elsewhere) -> usize {
    let kills = if std::env::var_os("REDRESS_LONG").is_some() { 100 } else { 5 };
    let mut answered = 0;
    let room = tempfile::tempdir().unwrap();
    let mut home = PathBuf::new();
    let mut left = Vec::new();
    for round in 0..kills {
        if left.len() < 12 {
            home = room.path().join(format!("home{round}"));
            made(&home, &elsewhere());
            left = ids(&home);
        }
        let served = Served::begin(&home);
        let (tell, told) = mpsc::channel();
        let (to, alerts) = (served.to(), left.clone());
        let worker = thread::spawn(move || decides_until_killed(&to, &alerts, &tell));
        let first = told.recv_timeout(Duration::from_secs(60)).expect("a decision was answered");
        // Somewhere in the reading or the deciding of the next ones.
        let mut byte = [0; 2];
        Here.fill(&mut byte);
        thread::sleep(Duration::from_micros(u64::from(u16::from_le_bytes(byte)) * 3));
        served.kill();
        worker.join().unwrap();
        let said: Vec<u64> = std::iter::once(first).chain(told.try_iter()).collect();
        // The files as the kill left them, before anything opens them for writing.
        let report = store::verify(&home, None);
        assert!(report.is_sound(), "kill {round}: {:?}", report.problems);
        let store = Store::open_read_only(&home).unwrap();
        let reader = store.read();
        for entry in &said {
            let body = reader.entry(Seq(*entry)).unwrap().body;
            assert!(matches!(body, Content::Known(Entry::Decided(_))), "kill {round}: {entry} is lost");
        }
        for at in 0..store.size() {
            let Content::Known(Entry::Decided(it)) = reader.entry(Seq(at)).unwrap().body else { continue };
            if it.decided.counts && it.decided.standing != it.decided.before {
                let follows = reader.entry(Seq(at + 1)).unwrap();
                assert_eq!(follows.plain.caused_by, Some(Seq(at)), "kill {round}: half of an act at {at}");
                assert!(matches!(follows.body, Content::Known(Entry::Examined(_))));
            }
        }
        // One more than was answered may be there: entered, and killed before it was told.
        let done = said.len() + 1;
        left.drain(..done.min(left.len()));
        answered += said.len();
    }
    println!("{kills} kills: {answered} decisions were answered, none lost and none by half");
    answered
}

#[test]
fn a_server_killed_in_mid_permission_leaves_the_whole_act_or_none() {
    assert!(killed(&Elsewhere::default) >= 5);
}

#[test]
fn a_server_on_postgresql_killed_in_mid_permission_leaves_the_whole_act_or_none() {
    let Some(server) = server::Server::start() else { return server::left_out() };
    let fresh = || Elsewhere { record: Some(server::fresh_on(server.address())), keys: None };
    assert!(killed(&fresh) >= 5);
}

/// Two nodes and a third folder for the command line, on one record.
struct Nodes {
    room: tempfile::TempDir,
    _server: server::Server,
}

impl Nodes {
    fn new() -> Option<Self> {
        let Some(server) = server::Server::start() else {
            server::left_out();
            return None;
        };
        let room = tempfile::tempdir().unwrap();
        let keys = room.path().join("keys");
        std::fs::create_dir(&keys).unwrap();
        let elsewhere =
            Elsewhere { record: Some(server::fresh_on(server.address())), keys: Some(keys.join("keys.db")) };
        let one = room.path().join("one");
        made(&one, &elsewhere);
        for name in ["two", "desk"] {
            let dir = room.path().join(name);
            std::fs::create_dir(&dir).unwrap();
            std::fs::copy(one.join("root.key"), dir.join("root.key")).unwrap();
            Store::join(&dir, &elsewhere, &dir.join("root.key")).unwrap();
        }
        Some(Self { room, _server: server })
    }

    fn dir(&self, name: &str) -> PathBuf {
        self.room.path().join(name)
    }
}

#[test]
fn two_nodes_on_one_record_lose_nothing_do_nothing_twice_and_answer_nothing_old() {
    let Some(nodes) = Nodes::new() else { return };
    let alerts = ids(&nodes.dir("one"));
    let (one, two) = (Served::begin(&nodes.dir("one")), Served::begin(&nodes.dir("two")));
    let (one, two) = (&one.to(), &two.to());
    let (ugne, ieva) = (one.official("ugne"), two.official("ieva"));
    let booth = two.login("rasa", "border_officer", "border_check");

    // What one permits, the other's booth may do with the next request.
    for (number, alert) in alerts.iter().enumerate().take(5) {
        assert_ne!(two.booth(&booth, number, alert), "may_act");
        let tag = one.reads(alert, &ugne).unwrap();
        assert_eq!(one.decides(alert, &ugne, &tag).unwrap().status, 201);
        assert_eq!(two.booth(&booth, number, alert), "may_act", "{alert}");
    }

    // Two officials decide at the same time on what both read, each at another node: one decision is entered.
    for alert in &alerts[5..15] {
        let (mine, other) = (one.reads(alert, &ugne).unwrap(), two.reads(alert, &ieva).unwrap());
        let start = Barrier::new(2);
        let both = thread::scope(|scope| {
            let first = scope.spawn(|| {
                start.wait();
                one.decides(alert, &ugne, &mine).unwrap().status
            });
            let second = scope.spawn(|| {
                start.wait();
                two.decides(alert, &ieva, &other).unwrap().status
            });
            [first.join().unwrap(), second.join().unwrap()]
        });
        assert_eq!(both.iter().filter(|it| **it == 201).count(), 1, "{alert}: {both:?}");
        assert!(both.iter().all(|it| matches!(it, 201 | 409 | 422)), "{alert}: {both:?}");
    }

    // A permission is taken back at one node while the other's booth asks on and on: no answer that was asked for after
    // the end says that anybody may act.
    let (number, alert) = (3, &alerts[3]);
    let ended = AtomicBool::new(false);
    let (before, after) = (AtomicUsize::new(0), AtomicUsize::new(0));
    thread::scope(|scope| {
        let asks = scope.spawn(|| {
            let until = Instant::now() + Duration::from_secs(30);
            while after.load(Ordering::Relaxed) < 20 && Instant::now() < until {
                let over = ended.load(Ordering::SeqCst);
                let word = two.booth(&booth, number, alert);
                if over {
                    assert_ne!(word, "may_act", "answered from before the permission ended");
                    after.fetch_add(1, Ordering::Relaxed);
                } else {
                    before.fetch_add(usize::from(word == "may_act"), Ordering::Relaxed);
                }
            }
        });
        while before.load(Ordering::Relaxed) < 3 && !asks.is_finished() {
            thread::sleep(Duration::from_millis(5));
        }
        let path = format!("/api/v1/alerts/{alert}");
        let open = one.ask("GET", &path, &ugne, "", &Value::Null).unwrap();
        let end =
            one.ask("POST", &format!("{path}/permission/end"), &ugne, &open.tag, &json!({"reasons": WHY}));
        let end = end.unwrap();
        assert!(matches!(end.status, 200 | 201), "{}", end.json);
        ended.store(true, Ordering::SeqCst);
        asks.join().unwrap();
    });
    assert!(before.load(Ordering::Relaxed) >= 3 && after.load(Ordering::Relaxed) >= 20);

    // A protection that a third one enters shields at both with the next check.
    let (number, alert) = (4, &alerts[4]);
    assert_eq!(two.booth(&booth, number, alert), "may_act");
    let entry = json!({"about": {"subject": {"names": [{"text": name(number)}], "born": born(number)}},
        "kind": "refugee", "against": ["CZ"], "granted_by": {"state": "QQ", "name": "Migration Department"},
        "since": "2022-05-01"});
    let file = nodes.dir("protection.jsonl");
    std::fs::write(&file, entry.to_string()).unwrap();
    let import = Command::new(env!("CARGO_BIN_EXE_redress"))
        .args(["register", "import", "protection"])
        .arg(&file)
        .env_clear()
        .env("REDRESS_HOME", nodes.dir("desk"))
        .output()
        .unwrap();
    assert!(import.status.success(), "{}", String::from_utf8_lossy(&import.stderr));
    let rasa = one.login("rasa", "border_officer", "border_check");
    assert_eq!(one.booth(&rasa, number, alert), "suspended");
    assert_eq!(two.booth(&booth, number, alert), "suspended");

    let store = Store::open_read_only(nodes.dir("one")).unwrap();
    let decided = (0..store.size())
        .filter(|at| matches!(store.read().entry(Seq(*at)).unwrap().body, Content::Known(Entry::Decided(_))))
        .count();
    assert_eq!(decided, 15, "each decision stands once");
    for name in ["one", "two", "desk"] {
        let report = store::verify(&nodes.dir(name), None);
        assert!(report.is_sound(), "{name}: {:?}", report.problems);
    }
}
