//! Servers as they run, asked over the network of this machine: one that is killed, and two on one record.
//!
//! | what | how |
//! |---|---|
//! | killed in mid-permission | officials decide over HTTP until `kill -9`; then every decision that was answered is there, none is there by half, the files verify, and the next server begins on them |
//! | two nodes | an act at one counts at the other with the next request; of the same act at both one is entered; nobody answers from before a permission ended or a protection came |
//! | one login everywhere | a login of one node counts at the other, and ends there within a second; an act that is sent again at the other has the answer it had; the vault is one |
//! | killed in mid-act | what was sent under a key and not answered is sent again, on the same home or at the other node: it stands on the record once or not at all, and the answer says which, or that nobody knows |
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

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Barrier, mpsc};
use std::thread;
use std::time::{Duration, Instant};

use crate::here::{Here, options};
use crate::server;
use casework::border::Moment;
use desk::{Act, Desk};
use entries::Entry;
use serde_json::{Value, json};
use store::{Content, Elsewhere, Store};
use terms::role::Role;
use terms::{Actor, AlertId, Seq};
use web::account::{Accounts, NewAccount, Strength};
use web::{Outside, Rng};

const PASSWORD: &str = "a long password of words";
const WHY: &str = "The warrant names act, place and two witnesses; nothing on file speaks against it.";
const ALERTS: usize = 60;

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
    let mut desk = Desk::create_elsewhere(home, &options(on, false), elsewhere, None, &mut act).unwrap();
    let text = alerts();
    let mut records = wire::open(text.as_bytes(), "made", None).unwrap().map(Result::unwrap);
    desk.screen(None, "native", &mut records, &mut act, &mut |_, _| Ok(())).unwrap();
    desk.checkpoint().unwrap();
    drop(desk);
    let accounts = Accounts::open(home, Strength::QUICK).unwrap();
    for (login, role) in [
        ("ugne", Role::VerifyingOfficial),
        ("ieva", Role::VerifyingOfficial),
        ("rasa", Role::BorderOfficer),
        ("daina", Role::Counsel),
    ] {
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
    accounts.mandate("daina", &AlertId::parse(&ids(home)[0]).unwrap(), true).unwrap();
}

/// At the general situation an official says whether the person belongs to a group at risk.
fn grouped(mut answer: Value) -> Value {
    if answer["step"] == "general_situation" {
        answer["group"] = json!({"reading": "excluded", "reasons": WHY,
            "material": [{"what": "report on the courts", "dated": "2026-03-02"}]});
    }
    answer
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
    bytes: Vec<u8>,
}

impl To {
    /// One request; none where the server went away meanwhile.
    fn ask(&self, method: &str, path: &str, token: &str, tag: &str, body: &Value) -> Option<Came> {
        let body = if body.is_null() { String::new() } else { body.to_string() };
        self.send((method, path), token, &[("if-match", tag)], "application/json", body.as_bytes())
    }

    /// The same under a key.
    fn under(&self, key: &str, path: &str, token: &str, body: &Value) -> Option<Came> {
        let body = body.to_string();
        self.send(("POST", path), token, &[("idempotency-key", key)], "application/json", body.as_bytes())
    }

    fn send(
        &self,
        (method, path): (&str, &str),
        token: &str,
        more: &[(&str, &str)],
        kind: &str,
        body: &[u8],
    ) -> Option<Came> {
        let mut line = TcpStream::connect(&self.0).ok()?;
        line.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
        let mut head = format!(
            "{method} {path} HTTP/1.1\r\nhost: {}\r\nuser-agent: test\r\nconnection: close\r\ncontent-length: {}\r\n",
            self.0,
            body.len()
        );
        if !token.is_empty() {
            head += &format!("authorization: Bearer {token}\r\n");
        }
        for (name, value) in more.iter().filter(|it| !it.1.is_empty()) {
            head += &format!("{name}: {value}\r\n");
        }
        if !body.is_empty() {
            head += &format!("content-type: {kind}\r\n");
        }
        line.write_all(&[format!("{head}\r\n").as_bytes(), body].concat()).ok()?;
        let mut came = Vec::new();
        line.read_to_end(&mut came).ok()?;
        let end = came.windows(4).position(|it| it == b"\r\n\r\n")?;
        let bytes = came.split_off(end + 4);
        let head = String::from_utf8_lossy(&came);
        let status = head.split(' ').nth(1)?.parse().ok()?;
        let tag = head.lines().find_map(|it| it.strip_prefix("etag: ")).unwrap_or_default().to_owned();
        let json = serde_json::from_slice(&bytes).unwrap_or(Value::Null);
        Some(Came { status, tag, json, bytes })
    }

    fn status(&self, path: &str, token: &str) -> u16 {
        self.ask("GET", path, token, "", &Value::Null).unwrap().status
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
        let answers: Vec<Value> = needed
            .map(|it| json!({"step": it["step"], "reading": "excluded", "reasons": WHY}))
            .map(grouped)
            .collect();
        let saved =
            self.ask("POST", &format!("{path}/reading"), token, &open.tag, &json!({"answers": answers}))?;
        assert_eq!(saved.status, 201, "{}", saved.json);
        Some(saved.tag)
    }

    /// Permits an arrest, with the password given again.
    fn decides(&self, alert: &str, token: &str, tag: &str) -> Option<Came> {
        let again = json!({"password": PASSWORD});
        let sure = self.ask("POST", "/api/v1/login/confirm", token, "", &again)?;
        assert_eq!(sure.status, 204, "{}", sure.json);
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

const ME: &str = "/api/v1/me";

/// Waits until a login counts no more; how long that took.
#[track_caller]
fn ends(to: &To, token: &str) -> Duration {
    let begun = Instant::now();
    while to.status(ME, token) != 401 {
        assert!(begun.elapsed() < Duration::from_secs(1), "a login that has ended counts after a second");
        thread::sleep(Duration::from_millis(10));
    }
    begun.elapsed()
}

#[test]
fn a_login_of_one_node_counts_at_the_other_and_ends_there_within_a_second() {
    let Some(nodes) = Nodes::new() else { return };
    let (served, other) = (Served::begin(&nodes.dir("one")), Served::begin(&nodes.dir("two")));
    let (one, two) = (&served.to(), &other.to());
    let mut longest = Duration::ZERO;
    for _ in 0..5 {
        let token = one.official("ugne");
        assert_eq!((two.status(ME, &token), one.status(ME, &token)), (200, 200));
        let out = one.ask("POST", "/api/v1/logout", &token, "", &json!({})).unwrap();
        assert_eq!(out.status, 204, "{}", out.json);
        assert_eq!(one.status(ME, &token), 401, "at its own node at once");
        longest = longest.max(ends(two, &token));
    }
    // A password that is chosen anew at the other node ends every login of the account.
    let (first, second) = (one.official("ieva"), two.official("ieva"));
    assert_eq!((one.status(ME, &second), two.status(ME, &first)), (200, 200));
    let new = json!({"password": PASSWORD, "new": "another long password of words"});
    let chosen = two.ask("POST", "/api/v1/password", &second, "", &new).unwrap();
    assert_eq!(chosen.status, 204, "{}", chosen.json);
    assert_eq!((two.status(ME, &second), two.status(ME, &first)), (401, 401), "at its own node at once");
    longest = longest.max(ends(one, &first));
    // An account that is closed from the command line of a third one.
    let token = one.login("rasa", "border_officer", "border_check");
    assert_eq!((one.status(ME, &token), two.status(ME, &token)), (200, 200));
    let close = Command::new(env!("CARGO_BIN_EXE_redress"))
        .args(["account", "close", "rasa"])
        .env_clear()
        .env("REDRESS_HOME", nodes.dir("desk"))
        .output()
        .unwrap();
    assert!(close.status.success(), "{}", String::from_utf8_lossy(&close.stderr));
    longest = longest.max(ends(one, &token)).max(ends(two, &token));
    println!("the longest that an ended login counted at another node: {longest:?}");
    // Each change has its line once, whichever node put it on the record.
    drop((served, other));
    let store = Store::open_read_only(nodes.dir("one")).unwrap();
    let mut said: Vec<String> = Vec::new();
    for at in 0..store.size() {
        if let Content::Known(Entry::Consulted(it)) = store.read().entry(Seq(at)).unwrap().body
            && it.verb == "account"
        {
            said.extend(it.reason);
        }
    }
    said.sort();
    let all = said.len();
    said.dedup();
    assert_eq!(said.len(), all, "{said:?}");
    assert!(said.contains(&"account `rasa`: closed".to_owned()), "{said:?}");
}

fn measure(ground: &str) -> Value {
    json!({"measure": "short_stop", "ground": ground})
}

/// The measures on the record, by their grounds.
fn measures(home: &Path) -> Vec<String> {
    let store = Store::open_read_only(home).unwrap();
    let read = |at| match store.read().entry(Seq(at)).unwrap().body {
        Content::Known(Entry::MeasureRecorded(it)) => Some(it.measure.ground),
        _ => None,
    };
    (0..store.size()).filter_map(read).collect()
}

#[test]
fn what_is_sent_again_at_the_other_node_has_the_answer_it_had_and_the_vault_is_one() {
    let Some(nodes) = Nodes::new() else { return };
    let (served, other) = (Served::begin(&nodes.dir("one")), Served::begin(&nodes.dir("two")));
    let (one, two) = (&served.to(), &other.to());
    let rasa = one.login("rasa", "border_officer", "border_check");
    for round in 0..5 {
        let (key, body) = (format!("k-{round}"), measure(&format!("own law: {round}")));
        let first = one.under(&key, "/api/v1/measures", &rasa, &body).unwrap();
        assert_eq!(first.status, 201, "{}", first.json);
        let again = two.under(&key, "/api/v1/measures", &rasa, &body).unwrap();
        assert_eq!((again.status, &again.bytes), (201, &first.bytes));
        let changed = two.under(&key, "/api/v1/measures", &rasa, &measure("another")).unwrap();
        assert_eq!((changed.status, changed.json["type"].as_str()), (422, Some("/problems/other-body")));
    }
    // Both nodes at the same moment: one does it, the other says that it runs, or what it answered.
    for round in 0..10 {
        let (key, body) = (format!("both-{round}"), measure(&format!("both: {round}")));
        let start = Barrier::new(2);
        let came: Vec<Came> = thread::scope(|scope| {
            let send = |to: &To| {
                start.wait();
                to.under(&key, "/api/v1/measures", &rasa, &body).unwrap()
            };
            let all = [one, two].map(|to| scope.spawn(move || send(to)));
            all.into_iter().map(|it| it.join().unwrap()).collect()
        });
        assert!(came.iter().any(|it| it.status == 201), "{}", came[0].json);
        for it in came.iter().filter(|it| it.status != 201) {
            assert_eq!(it.json["type"], "/problems/still-running", "{}", it.json);
        }
    }
    // What counsel puts in at one node lies there at the other, and nowhere else.
    let alert = &ids(&nodes.dir("one"))[0];
    let daina = one.login("daina", "counsel", "legal_aid");
    let key = age::x25519::Identity::generate();
    let secret = age::encrypt(&key.to_public(), b"The sister fears to say so.").unwrap();
    let path = format!("/api/v1/alerts/{alert}/vault");
    let put = one.send(("POST", &path), &daina, &[], "application/octet-stream", &secret).unwrap();
    assert_eq!(put.status, 201, "{}", put.json);
    let path = format!("{path}/{}", put.json["digest"].as_str().unwrap());
    let taken = two.ask("GET", &path, &daina, "", &Value::Null).unwrap();
    assert_eq!((taken.status, &taken.bytes), (200, &secret));
    let end = two.ask("POST", &format!("{path}/end"), &daina, "", &json!({})).unwrap();
    assert_eq!(end.status, 204, "{}", end.json);
    assert_eq!(one.status(&path, &daina), 404);

    drop((served, other));
    let mut found = measures(&nodes.dir("one"));
    found.sort();
    let all = found.len();
    found.dedup();
    assert_eq!((found.len(), all), (15, 15), "each act once: {found:?}");
    for name in ["one", "two"] {
        let report = store::verify(&nodes.dir(name), None);
        assert!(report.is_sound(), "{name}: {:?}", report.problems);
    }
}

/// Sends acts under keys until the server is gone: the keys that were answered, and those that were not.
fn acts_until_killed(to: &To, token: &str, from: usize, answered: &AtomicUsize) -> (Vec<usize>, Vec<usize>) {
    let mut done = Vec::new();
    for number in from.. {
        let came =
            to.under(&format!("k-{number}"), "/api/v1/measures", token, &measure(&format!("act {number}")));
        match came {
            Some(came) => {
                assert_eq!(came.status, 201, "{}", came.json);
                done.push(number);
                answered.fetch_add(1, Ordering::Relaxed);
            }
            None => return (done, vec![number]),
        }
    }
    (done, Vec::new())
}

/// Kills a server while acts under keys are sent to it; `next` is where they are sent again. Says how many were not answered,
/// and how many of them came to a kept answer, to none, or were new.
fn killed_in_mid_act(home: &Path, rounds: usize, next: &dyn Fn() -> Served) -> [usize; 4] {
    const LINES: usize = 4;
    let mut all = [0; 4];
    let mut last = 0;
    for round in 0..rounds {
        let served = Served::begin(home);
        let to = served.to();
        let token = to.login("rasa", "border_officer", "border_check");
        let answered = AtomicUsize::new(0);
        let mut byte = [0; 2];
        Here.fill(&mut byte);
        let (done, open): (Vec<_>, Vec<_>) = thread::scope(|scope| {
            let lines: Vec<_> = (0..LINES)
                .map(|line| {
                    let (to, token, answered) = (&to, &token, &answered);
                    scope.spawn(move || {
                        acts_until_killed(to, token, (round * LINES + line) * 100_000, answered)
                    })
                })
                .collect();
            let begun = Instant::now();
            while answered.load(Ordering::Relaxed) < 20 {
                assert!(begun.elapsed() < Duration::from_secs(60), "nothing is answered");
                thread::sleep(Duration::from_millis(1));
            }
            thread::sleep(Duration::from_micros(u64::from(u16::from_le_bytes(byte))));
            served.kill();
            lines.into_iter().map(|it| it.join().unwrap()).unzip()
        });
        let again = next();
        let to = again.to();
        // Logins outlive the kill.
        assert_eq!(to.status(ME, &token), 200);
        let mut kept = done.concat();
        let mut unknown = Vec::new();
        for number in open.concat() {
            all[0] += 1;
            let before = measures(home).iter().filter(|it| **it == format!("act {number}")).count();
            let ask = || {
                to.under(
                    &format!("k-{number}"),
                    "/api/v1/measures",
                    &token,
                    &measure(&format!("act {number}")),
                )
                .unwrap()
            };
            let came = ask();
            match (came.status, came.json["type"].as_str().unwrap_or_default()) {
                (201, _) => {
                    all[if before == 1 { 1 } else { 3 }] += 1;
                    assert_eq!(ask().bytes, came.bytes);
                    kept.push(number);
                }
                (409, "/problems/no-answer" | "/problems/still-running") => {
                    all[2] += 1;
                    assert_eq!(ask().status, 409, "it is not done because it is asked for again");
                    unknown.push((number, before));
                }
                other => panic!("{other:?}: {}", came.json),
            }
        }
        drop(again);
        let found = measures(home);
        let times = |number: usize| found.iter().filter(|it| **it == format!("act {number}")).count();
        for number in kept {
            assert_eq!(times(number), 1, "answered, and on the record once: {number}");
        }
        for (number, before) in unknown {
            assert_eq!(times(number), before, "nobody did it again: {number}");
            assert!(before <= 1);
        }
        assert!(found.len() > last);
        last = found.len();
        let report = store::verify(home, None);
        assert!(report.is_sound(), "kill {round}: {:?}", report.problems);
    }
    println!("unanswered, with a kept answer, with none, new: {all:?}");
    all
}

fn rounds() -> usize {
    if std::env::var_os("REDRESS_LONG").is_some() { 50 } else { 4 }
}

#[test]
fn an_act_under_a_key_that_a_kill_cut_off_is_never_done_twice_on_the_same_home() {
    let room = tempfile::tempdir().unwrap();
    let home = room.path().join("home");
    made(&home, &Elsewhere::default());
    let all = killed_in_mid_act(&home, rounds(), &|| Served::begin(&home));
    assert!(all[0] > 0, "nothing was cut off");
}

#[test]
fn an_act_under_a_key_that_a_kill_cut_off_is_never_done_twice_at_the_other_node() {
    let Some(nodes) = Nodes::new() else { return };
    let two = nodes.dir("two");
    let all = killed_in_mid_act(&nodes.dir("one"), rounds(), &|| Served::begin(&two));
    assert!(all[0] > 0, "nothing was cut off");
}
