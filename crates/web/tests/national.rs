//! Connected national systems, as they are: a table on a PostgreSQL server, a web hook that misbehaves on purpose, a folder.
//!
//! | what | how |
//! |---|---|
//! | suspended | rows are marked and none is deleted; a deletion behind it deletes them |
//! | put back | what comes back with a backup is found, also after it was looked for again once, and said |
//! | a system that lies | it says "nothing is left" and keeps it: the next look finds it |
//! | faults of a web hook | a fault, a redirect, an answer that is none: it stays owed, nothing is followed |
//! | many | what is owed by others hides nothing that this holder owes |

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where something is wrong"
)]

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::house::{House, WHY};
use crate::server;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};
use web::national::{Connector, look_after};

const HOLDER: &str = "Border police of Velmora";

fn order(kind: &str) -> Value {
    json!({"kind": kind, "ground": "court", "authority": "Regional court of Velmora", "reference": format!("C-117/26 {kind}"),
        "decided": "2026-11-20", "on_merits": kind == "delete", "reasons": WHY})
}

/// A home, and who acts in it.
struct Here {
    house: House,
    desk: String,
    reader: String,
    official: String,
}

impl Here {
    async fn new() -> Self {
        let house = House::new("CZ");
        let (desk, reader) = (house.login("desk_officer").await, house.login("duty_officer").await);
        let official = house.login("verifying_official").await;
        Self { house, desk, reader, official }
    }

    fn path(&self) -> String {
        format!("/api/v1/alerts/{}/recalls", self.house.alert())
    }

    async fn seen(&self) -> Value {
        self.house.get(&self.path(), &self.reader).await.is(200).json()
    }

    async fn copy(&self, holder: &str) {
        let body = json!({"kind": "national_system", "holder": holder, "system": "border database", "purpose": "entry checks"});
        self.house
            .post(&format!("/api/v1/alerts/{}/copies", self.house.alert()), &self.desk, body)
            .await
            .is(201);
    }

    async fn calls_back(&self, kind: &str) {
        let tag = self.house.get(&self.path(), &self.reader).await.is(200).etag();
        let order = order(kind);
        self.house.ask("POST", &self.path(), &self.official, &order, &[("if-match", &tag)]).await.is(201);
    }
}

/// What stands of the copy of a holder: its newest step, and what was said with it.
async fn stands(here: &Here, holder: &str) -> (String, String) {
    let seen = here.seen().await;
    let all = seen["copies"].as_array().unwrap();
    let copy = all.iter().find(|it| it["holder"] == holder).unwrap_or_else(|| panic!("{seen}"));
    let says = copy["events"].as_array().and_then(|it| it.last()).map(|it| it["says"].clone());
    let text = |it: &Value| it.as_str().unwrap_or_default().to_owned();
    (text(&copy["state"]), says.map(|it| text(&it)).unwrap_or_default())
}

async fn until(here: &Here, holder: &str, state: &str) -> String {
    let mut stood = (String::new(), String::new());
    for _ in 0..400 {
        stood = stands(here, holder).await;
        if stood.0 == state {
            return stood.1;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("expected {state}, and it is {stood:?}");
}

fn connected(connector: &Value) -> Vec<Connector> {
    Connector::read(json!([connector]).to_string().as_bytes()).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_table_on_a_server_is_marked_while_suspended_and_emptied_of_what_is_deleted() {
    let Some(server) = tokio::task::spawn_blocking(server::shared).await.unwrap() else { return };
    let address = {
        let server = server.clone();
        tokio::task::spawn_blocking(move || server::fresh_on(&server)).await.unwrap()
    };
    let at = address.clone();
    let run = move |sql: &'static str| {
        let at = at.clone();
        async move {
            let run = move || {
                let mut db = postgres::Client::connect(&at, postgres::NoTls).unwrap();
                db.simple_query(sql).unwrap();
                let row = db
                    .query_one("SELECT COUNT(*), COUNT(*) FILTER (WHERE state = 'x') FROM wanted", &[])
                    .unwrap();
                (row.get::<_, i64>(0), row.get::<_, i64>(1))
            };
            tokio::task::spawn_blocking(run).await.unwrap()
        }
    };
    let made = "CREATE TABLE wanted (channel text, bureau text, number text, state text);
        INSERT INTO wanted VALUES ('interpol_red', 'CZ', '2026/1', NULL), ('interpol_red', 'CZ', '2026/2', NULL)";
    assert_eq!(run(made).await, (2, 0));
    let here = Here::new().await;
    here.copy(HOLDER).await;
    let tasks = look_after(
        &here.house.app,
        connected(&json!({
            "holder": HOLDER, "postgres": address, "table": "wanted", "channel": "channel", "bureau": "bureau",
            "reference": "number", "suspended": {"column": "state", "value": "x"}, "again_after_seconds": 60
        })),
    );
    here.calls_back("suspend").await;
    let says = until(&here, HOLDER, "suppressed").await;
    assert!(says.contains("marked 1 in wanted as suspended"), "{says}");
    assert_eq!(run("SELECT 1").await, (2, 1), "marked, and nothing deleted");
    here.calls_back("delete").await;
    until(&here, HOLDER, "purged").await;
    assert_eq!(run("SELECT 1").await, (1, 0));
    // It comes back, is found in the next round, deleted and said again.
    run("INSERT INTO wanted VALUES ('interpol_red', 'CZ', '2026/1', NULL)").await;
    here.house.later(61_000_000);
    for _ in 0..400 {
        if run("SELECT 1").await.0 == 1 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    until(&here, HOLDER, "purged").await;
    let seen = here.seen().await.to_string();
    assert!(seen.contains("spot_failed") && seen.contains("looked through wanted again: 1 found"), "{seen}");
    tasks.iter().for_each(tokio::task::JoinHandle::abort);
}

/// What a system was asked: the body, and whether it was signed with its secret.
type Heard = Arc<Mutex<Vec<(Value, bool)>>>;
/// What it answers, one after the other; the last of them for ever.
type Script = Arc<Mutex<VecDeque<(u16, &'static str)>>>;

async fn answer(State((heard, script)): State<(Heard, Script)>, headers: HeaderMap, body: Bytes) -> Response {
    let head = |name: &str| headers.get(name).and_then(|it| it.to_str().ok()).unwrap_or_default();
    let key = ring::hmac::Key::new(ring::hmac::HMAC_SHA256, SECRET.as_bytes());
    let text = std::str::from_utf8(&body).unwrap();
    let signed = format!("{}.{}.{text}", head("webhook-id"), head("webhook-timestamp"));
    let tag =
        head("webhook-signature").strip_prefix("v1,").map(|it| data_encoding::BASE64.decode(it.as_bytes()));
    let good =
        tag.is_some_and(|it| ring::hmac::verify(&key, signed.as_bytes(), &it.unwrap_or_default()).is_ok());
    let asked: Value = serde_json::from_str(text).unwrap();
    let good = good && asked["number"] == head("webhook-id");
    heard.lock().unwrap().push((asked, good));
    let mut script = script.lock().unwrap();
    let (status, body) = if script.len() > 1 { script.pop_front().unwrap() } else { script[0] };
    let to = [(header::LOCATION, "/elsewhere"), (header::CONTENT_TYPE, "application/json")];
    (StatusCode::from_u16(status).unwrap(), to, body).into_response()
}

const SECRET: &str = "a secret of two dozen bytes and more";

#[tokio::test(flavor = "multi_thread")]
async fn a_web_hook_is_asked_by_signature_and_one_that_errs_or_lies_is_owed_and_found_out() {
    let (heard, script) = (Heard::default(), Script::default());
    script.lock().unwrap().extend([
        (500, "a fault"),
        (302, "{\"done\": 1, \"left\": 0}"),
        (200, "done"),
        (200, "{\"done\": 1, \"left\": 0, \"more\": 1}"),
        (200, "{\"done\": 1, \"left\": 2}"),
        // It says that nothing is left, and keeps it.
        (200, "{\"done\": 2, \"left\": 0}"),
        (200, "{\"done\": 0, \"left\": 1}"),
        (200, "{\"done\": 1, \"left\": 0}"),
    ]);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let at = listener.local_addr().unwrap();
    let state = (Arc::clone(&heard), Arc::clone(&script));
    let elsewhere: Heard = Arc::default();
    let other = Arc::clone(&elsewhere);
    let router = axum::Router::new().route("/hook", axum::routing::post(answer).with_state(state)).fallback(
        move || {
            other.lock().unwrap().push((Value::Null, false));
            async { StatusCode::OK }
        },
    );
    let system = tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
    let here = Here::new().await;
    let secret = here.house.room.path().join("secret");
    std::fs::write(&secret, format!("{SECRET}\n")).unwrap();
    here.copy(HOLDER).await;
    let tasks = look_after(
        &here.house.app,
        connected(&json!({
            "holder": HOLDER, "hook": format!("http://{at}/hook"), "secret_file": secret, "again_after_seconds": 60
        })),
    );
    here.calls_back("delete").await;
    let says = until(&here, HOLDER, "refused").await;
    assert!(says.contains("2 are there still"), "{says}");
    here.house.later(61_000_000);
    until(&here, HOLDER, "purged").await;
    here.house.later(61_000_000);
    // What it said was not true: that is found out, and it is told to delete again.
    let mut seen = String::new();
    for _ in 0..400 {
        seen = here.seen().await.to_string();
        if seen.contains("spot_failed") {
            break;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    assert!(seen.contains("looked through the system again: 1 found"), "{seen}");
    until(&here, HOLDER, "purged").await;
    let heard = heard.lock().unwrap().clone();
    assert!(heard.iter().all(|it| it.1), "each is signed: {heard:?}");
    let asks: Vec<&str> = heard.iter().filter_map(|it| it.0["ask"].as_str()).collect();
    assert_eq!(asks[..5], ["delete"; 5], "{asks:?}");
    let numbers: Vec<&Value> = heard[..5].iter().map(|it| &it.0["number"]).collect();
    assert!(numbers.windows(2).all(|it| it[0] == it[1]), "the same number at every try: {numbers:?}");
    assert_eq!(heard[0].0["reference"], "2026/1");
    assert!(!heard[0].0.to_string().contains("Merkuse"));
    assert!(elsewhere.lock().unwrap().is_empty(), "no redirect is followed");
    tasks.iter().chain([&system]).for_each(tokio::task::JoinHandle::abort);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_system_of_files_is_owed_until_its_answer_lies_there_and_others_hide_nothing() {
    let here = Here::new().await;
    let dir = here.house.room.path().join("drop");
    for number in 0..40 {
        here.copy(&format!("Another holder {number}")).await;
    }
    here.copy(HOLDER).await;
    let tasks = look_after(&here.house.app, connected(&json!({"holder": HOLDER, "folder": dir})));
    here.calls_back("delete").await;
    let mut asked = Vec::new();
    for _ in 0..400 {
        asked = std::fs::read_dir(dir.join("OUT")).map(|it| it.flatten().collect()).unwrap_or_default();
        if asked.iter().any(|it| it.path().extension().is_some_and(|it| it == "json")) {
            break;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    assert_eq!(asked.len(), 1);
    assert_eq!(stands(&here, HOLDER).await.0, "", "nobody has said anything");
    std::fs::create_dir_all(dir.join("IN")).unwrap();
    std::fs::write(dir.join("IN").join(asked[0].file_name()), r#"{"done": 1, "left": 0}"#).unwrap();
    until(&here, HOLDER, "purged").await;
    assert_eq!(stands(&here, "Another holder 7").await.0, "");
    tasks.iter().for_each(tokio::task::JoinHandle::abort);
}
