//! Two servers on one PostgreSQL: of two officials who act at once on what both read, each at another node, one act is
//! entered and the other official is told what came since.
//!
//! The head of the log is kept by somebody else until both nodes have compared and wait to write: so both saw the same,
//! and only what they find afterwards tells them apart.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where something is wrong"
)]

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use crate::house::{Came, House, NINE, PASSWORD, WHY, account};
use crate::server;
use serde_json::{Value, json};
use terms::role::Role;
use tokio::runtime::Runtime;

/// Sessions that wait, directly or behind one another, for what a session keeps.
const WAIT: &str = "WITH RECURSIVE behind (pid) AS (SELECT pg_backend_pid() UNION SELECT a.pid FROM \
    pg_stat_activity a, behind WHERE behind.pid = ANY (pg_blocking_pids(a.pid))) SELECT COUNT(*) - 1 FROM behind";

/// Two nodes. Whatever reaches the database is opened and ended outside the runtime.
struct Nodes {
    one: House,
    two: House,
    runtime: Runtime,
    record: String,
}

/// A request that changes something.
struct Act<'a> {
    path: &'a str,
    token: &'a str,
    tag: &'a str,
    body: Value,
}

impl Nodes {
    fn new(bureau: &str) -> Option<Self> {
        let record = server::fresh_on(&server::shared()?);
        let [one, two] = House::two(bureau, record.clone());
        Some(Self { one, two, runtime: Runtime::new().unwrap(), record })
    }

    fn login(&self, house: &House, name: &str) -> String {
        self.runtime.block_on(async {
            let token = house.login(name).await;
            let password = json!({"password": PASSWORD});
            house.post("/api/v1/login/confirm", &token, password).await.is(204);
            token
        })
    }

    fn get(&self, house: &House, path: &str, token: &str) -> Came {
        self.runtime.block_on(house.get(path, token))
    }

    fn post(&self, house: &House, path: &str, token: &str, body: Value) -> Came {
        self.runtime.block_on(house.post(path, token, body))
    }

    fn alert(&self) -> String {
        let token = self.login(&self.one, "desk_officer");
        let all = self.get(&self.one, "/api/v1/alerts", &token).is(200).json();
        all["alerts"][0]["alert"].as_str().unwrap_or_else(|| panic!("{all}")).to_owned()
    }

    /// Both at once: neither enters anything before both have compared.
    #[track_caller]
    fn at_once(&self, first: &Act<'_>, second: &Act<'_>) -> [Came; 2] {
        let (keeps, kept) = mpsc::channel();
        let record = self.record.clone();
        let keeper = thread::spawn(move || {
            let mut client = postgres::Client::connect(&record, postgres::NoTls).unwrap();
            client.batch_execute("BEGIN; SELECT one FROM log_head WHERE one = 1 FOR UPDATE").unwrap();
            keeps.send(()).unwrap();
            let mut waiting = 0;
            for _ in 0..400 {
                waiting = client.query_one(WAIT, &[]).unwrap().get::<_, i64>(0);
                if waiting == 2 {
                    break;
                }
                thread::sleep(Duration::from_millis(25));
            }
            client.batch_execute("COMMIT").unwrap();
            waiting
        });
        kept.recv().unwrap();
        let ask = |house: &House, act: &Act<'_>| {
            let (path, token, tag) = (act.path.to_owned(), act.token.to_owned(), act.tag.to_owned());
            let (body, router) = (act.body.clone(), house.router.clone());
            async move { ask(router, &path, &token, &tag, &body).await }
        };
        let [one, two] = [ask(&self.one, first), ask(&self.two, second)].map(|it| self.runtime.spawn(it));
        let both = self.runtime.block_on(async { [one.await.unwrap(), two.await.unwrap()] });
        assert_eq!(keeper.join().unwrap(), 2, "both wait to write, having compared");
        both
    }

    /// One was entered; the other was refused with this status. Gives what the refusal says.
    #[track_caller]
    fn one_of(&self, both: [Came; 2], refused: u16) -> Value {
        let mut status: Vec<u16> = both.iter().map(|it| it.status.as_u16()).collect();
        status.sort_unstable();
        let says = || both.iter().map(|it| it.json().to_string()).collect::<Vec<_>>().join("\n");
        assert_eq!(status, [201, refused], "{}", says());
        both.iter().find(|it| it.status.as_u16() == refused).map(Came::json).unwrap()
    }

    /// Entries of a kind on the record, as the second node sees it.
    fn count(&self, kind: entries::Kind) -> usize {
        let mut store = self.two.store();
        store.refresh().unwrap();
        store.read().of_kind(kind, None, 99).unwrap().len()
    }
}

async fn ask(router: axum::Router, path: &str, token: &str, tag: &str, body: &Value) -> Came {
    use http_body_util::BodyExt;
    use tower::ServiceExt;
    let mut request = axum::http::Request::builder()
        .method("POST")
        .uri(path)
        .header("user-agent", "test")
        .header("authorization", format!("Bearer {token}"))
        .header("content-type", "application/json");
    if !tag.is_empty() {
        request = request.header("if-match", tag);
    }
    let request = request.body(axum::body::Body::from(body.to_string())).unwrap();
    let (head, body) = router.oneshot(request).await.unwrap().into_parts();
    let bytes = body.collect().await.unwrap().to_bytes().to_vec();
    Came { status: head.status, headers: head.headers, bytes }
}

#[test]
fn of_two_steps_of_a_custody_on_one_reading_one_is_entered_and_the_other_is_told_of_it() {
    let Some(nodes) = Nodes::new("RU") else { return };
    let alert = nodes.alert();
    let border = nodes.login(&nodes.one, "border_officer");
    let traveller = json!({"subject": {"names": [{"text": "MERKUSE DANIL"}], "born": "1984-03-09",
        "documents": [{"kind": "passport", "number": "QQ77191", "state": "QQ"}]},
        "compared": [format!("photograph={alert}")]});
    let check = nodes.post(&nodes.one, "/api/v1/checks", &border, traveller).is(200).json()["check"].clone();
    let arrest = json!({"measure": "provisional_arrest", "ground": "wanted abroad"});
    let taken = nodes.post(&nodes.one, &format!("/api/v1/checks/{check}/measures"), &border, arrest);
    let custody = taken.is(201).json()["custody"].clone();

    let path = format!("/api/v1/custody/{custody}");
    let duty = nodes.login(&nodes.one, "duty_officer");
    let other = nodes.login(&nodes.two, "prosecutor");
    let tag = nodes.get(&nodes.one, &path, &duty).is(200).etag();
    assert_eq!(nodes.get(&nodes.two, &path, &other).is(200).etag(), tag);
    let events = format!("{path}/events");
    let told = json!({"step": "rights_told", "says": "told in Belarusian"});
    let released = json!({"step": "released", "says": "at the gate, 10:12"});
    let both = nodes.at_once(
        &Act { path: &events, token: &duty, tag: &tag, body: told },
        &Act { path: &events, token: &other, tag: &tag, body: released },
    );
    let refused = nodes.one_of(both, 409);
    let seen = nodes.get(&nodes.one, &path, &duty).is(200).json();
    assert_eq!(seen["steps"].as_array().unwrap().len(), 1, "{seen}");
    let says = seen["steps"][0]["says"].as_str().unwrap();
    assert!(refused["errors"].to_string().contains(says), "{refused}");
}

#[test]
fn an_override_is_confirmed_once() {
    let Some(nodes) = Nodes::new("CZ") else { return };
    let duty = nodes.login(&nodes.one, "duty_officer");
    let body = json!({"measures": ["disarm"], "danger": WHY, "alert": nodes.alert()});
    let used = nodes.post(&nodes.one, "/api/v1/overrides", &duty, body).is(201).json()["used"].clone();
    let (one, two) = (nodes.login(&nodes.one, "reviewer"), nodes.login(&nodes.two, "prosecutor"));
    let path = format!("/api/v1/overrides/{used}/confirm");
    let act = |token| Act { path: &path, token, tag: "", body: json!({"reasons": WHY}) };
    let both = nodes.at_once(&act(&one), &act(&two));
    let refused = nodes.one_of(both, 422);
    assert!(refused["detail"].as_str().unwrap().contains("confirmed"), "{refused}");
    assert_eq!(nodes.count(entries::Kind::OverrideConfirmed), 1);
}

#[test]
fn a_register_entry_is_lifted_once() {
    let Some(nodes) = Nodes::new("RU") else { return };
    for (login, person) in [("rasa", "p-31"), ("jurga", "p-32")] {
        nodes.one.has(&account(login, person, "unit 2", None, &[Role::GrantingAuthority]));
    }
    let first = nodes.login(&nodes.one, "granting_authority");
    let entry = json!({"kind": "protection", "reasons": WHY, "entry": {
        "about": {"subject": {"names": [{"text": "Danil Merkuse"}], "born": "1984-03-09"}},
        "kind": "refugee", "against": ["RU"], "since": "2022-05-01",
        "granted_by": {"state": "LT", "name": "Migration Department"}}});
    let proposed = nodes.post(&nodes.one, "/api/v1/proposals", &first, entry).is(201).json();
    let (second, third) = (nodes.login(&nodes.one, "rasa"), nodes.login(&nodes.two, "jurga"));
    let path = format!("/api/v1/proposals/{}/answer", proposed["proposal"]);
    let act = |token| Act { path: &path, token, tag: "", body: json!({"answer": "confirm", "reasons": WHY}) };
    let both = nodes.at_once(&act(&second), &act(&third));
    let entered = both.iter().find_map(|it| it.json()["register"].as_str().map(str::to_owned));
    nodes.one_of(both, 409);

    let lift = json!({"entry": entered.unwrap(), "reasons": WHY, "rests_on": "decision 12 of 20 Nov 2026"});
    let proposed = nodes.post(&nodes.two, "/api/v1/lifts", &first_at_two(&nodes), lift).is(201).json();
    let path = format!("/api/v1/proposals/{}/answer", proposed["proposal"]);
    let act =
        |token, answer| Act { path: &path, token, tag: "", body: json!({"answer": answer, "reasons": WHY}) };
    let both = nodes.at_once(&act(&second, "confirm"), &act(&third, "refuse"));
    nodes.one_of(both, 409);
    let ended = nodes.count(entries::Kind::Lifted) + nodes.count(entries::Kind::ProposalRefused);
    assert_eq!((nodes.count(entries::Kind::Entered), ended), (1, 1));
}

/// The official who proposes, at the second node.
fn first_at_two(nodes: &Nodes) -> String {
    nodes.login(&nodes.two, "granting_authority")
}

#[test]
fn the_link_to_the_territory_and_the_term_of_the_desk_are_each_entered_once() {
    let Some(nodes) = Nodes::new("CZ") else { return };
    let alert = nodes.alert();
    let (one, two) = (nodes.login(&nodes.one, "desk_officer"), nodes.login(&nodes.two, "duty_officer"));
    let clocks = format!("/api/v1/alerts/{alert}/clocks");
    let tag = nodes.get(&nodes.one, &clocks, &one).is(200).etag();
    assert_eq!(nodes.get(&nodes.two, &clocks, &two).is(200).etag(), tag);
    let path = format!("/api/v1/alerts/{alert}/territorial-link");
    let why = json!({"reasons": "lives in Vilnius, says the register of residents"});
    let act = |token| Act { path: &path, token, tag: &tag, body: why.clone() };
    let both = nodes.at_once(&act(&one), &act(&two));
    let refused = nodes.one_of(both, 409);
    assert!(refused["errors"].to_string().contains("clock_begun"), "{refused}");

    let all = nodes.get(&nodes.two, &clocks, &two).is(200).json();
    let desk = all["clocks"].as_array().unwrap().iter().find(|it| it["can_be_extended"] == true).cloned();
    let desk = desk.unwrap_or_else(|| panic!("{all}"));
    let path = format!("/api/v1/clocks/{}/{}/extend", desk["begun"], desk["rule"].as_str().unwrap());
    let act = |token| Act { path: &path, token, tag: "", body: json!({"reasons": WHY}) };
    let both = nodes.at_once(&act(&one), &act(&two));
    nodes.one_of(both, 409);
    assert_eq!(nodes.count(entries::Kind::ClockExtended), 1);
}

#[test]
fn one_profile_is_taken_up_and_the_other_is_stale() {
    // It makes a runtime of its own.
    if !proofs::has_solver() {
        return;
    }
    let Some(nodes) = Nodes::new("CZ") else { return };
    let text = |minutes: u32| {
        format!(
            "state = \"LT\"\nduty_number = \"4400\"\nchild_protection_number = \"4410\"\n\
             second_line_minutes = {minutes}\nreferral_hours = 24\n"
        )
    };
    let (one, two) = (nodes.login(&nodes.one, "administrator"), nodes.login(&nodes.two, "administrator"));
    let body = |minutes| json!({"text": text(minutes), "reasons": "the new law on policing gives more time"});
    // Proved beforehand, so that both come to the record at the same time.
    nodes.post(&nodes.one, "/api/v1/profile/try", &one, json!({"text": text(20)})).is(200);
    nodes.post(&nodes.two, "/api/v1/profile/try", &two, json!({"text": text(25)})).is(200);
    let act = |token, minutes| Act { path: "/api/v1/profile", token, tag: "\"0\"", body: body(minutes) };
    let both = nodes.at_once(&act(&one, 20), &act(&two, 25));
    nodes.one_of(both, 409);
    assert_eq!(nodes.count(entries::Kind::ProfileTakenUp), 1);
}

#[test]
fn an_act_comes_to_its_end_where_another_node_writes_all_the_time() {
    let Some(nodes) = Nodes::new("CZ") else { return };
    let alert = nodes.alert();
    let one = nodes.login(&nodes.one, "desk_officer");
    let two = nodes.login(&nodes.two, "auditor");
    let path = format!("/api/v1/alerts/{alert}/territorial-link");
    let ends = std::sync::atomic::AtomicBool::new(false);
    thread::scope(|scope| {
        let writes = scope.spawn(|| {
            let mut looks = 0;
            while !ends.load(std::sync::atomic::Ordering::Relaxed) && looks < 5_000 {
                nodes.get(&nodes.two, "/api/v1/log/entries?limit=1", &two).is(200);
                looks += 1;
            }
            looks
        });
        for _ in 0..10 {
            let clocks = nodes.get(&nodes.one, &format!("/api/v1/alerts/{alert}/clocks"), &one).is(200);
            let body = json!({"reasons": "lives in Vilnius, says the register of residents"});
            let tag = clocks.etag();
            let more = [("if-match", tag.as_str())];
            nodes.runtime.block_on(nodes.one.ask("POST", &path, &one, &body, &more)).is(201);
        }
        ends.store(true, std::sync::atomic::Ordering::Relaxed);
        assert!(writes.join().unwrap() > 10);
    });
    assert!(nodes.one.world.now.load(std::sync::atomic::Ordering::Relaxed) == NINE);
}
