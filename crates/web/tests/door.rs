//! The public door: who asks whether they are listed gets the same answer after the same time as everybody, and comes back with a
//! receipt; what a receipt opens, and that what is none opens nothing whatever the reason.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "a test stops where something is wrong; how long an answer takes is what is tried"
)]

use std::sync::Arc;
use std::time::{Duration, Instant};

use crate::house;
use crate::house::browser::Browser;
use crate::house::{Came, HOUR, House, WHY};
use serde_json::{Value, json};
use store::{Content, Docket, Store};
use terms::id::RequestId;
use web::{App, World, router};

/// Nobody at all has it.
const OTHER: &str = "ABCD-EFGH-JKLM-NPQR";

fn asks(name: &str) -> Value {
    json!({"names": [name], "born": "1984-03-09", "nationalities": ["QQ"], "language": "en"})
}

/// A house in which everything that the making of its accounts leaves stands on the record.
async fn settled() -> House {
    let house = House::new("CZ");
    house.login("commission").await;
    house
}

/// The receipt that a page shows.
fn receipt(page: &str) -> String {
    let (_, rest) = page.split_once("<strong class=\"ref\">").unwrap_or_else(|| panic!("no receipt: {page}"));
    rest.split('<').next().unwrap().to_owned()
}

/// The kinds of entries from a place on.
fn kinds(store: &Store, from: u64) -> Vec<String> {
    let kind = |seq| store.read().entry(terms::Seq(seq)).unwrap().plain.kind.to_string();
    (from..store.size()).map(kind).collect()
}

/// What was answered, with what differs by chance taken out.
fn alike(came: &Came, receipt: &str) -> (u16, Vec<(String, String)>, String) {
    let headers = came.headers.iter().filter(|it| it.0 != "x-request-id");
    let headers = headers.map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned()));
    (came.status.as_u16(), headers.collect(), came.text().replace(receipt, "RECEIPT"))
}

#[tokio::test]
async fn who_is_listed_and_who_is_not_get_the_same_answer_after_the_same_time() {
    let house = settled().await;
    let stranger = Browser::stranger(&house);
    let (mut pages, mut data) = (Vec::new(), Vec::new());
    // The first stands in the alert of the house.
    for name in ["Danil Merkuse", "Emilija Varnas"] {
        let before = house.store().size();
        let page = stranger.text("/listed").await;
        let began = Instant::now();
        let came = stranger.fill(&page, "/listed", &[("names", name), ("born", "1984-03-09")]).await.is(201);
        let took = began.elapsed();
        assert!(took >= Duration::from_millis(200), "no answer leaves before its tick: {took:?}");
        let shown = receipt(&came.text());
        assert!(!came.text().contains(name), "the answer names nobody");
        assert!(came.headers.get("set-cookie").is_none(), "nothing stays in the browser");
        assert_eq!(came.headers["cache-control"], "no-store");
        pages.push((alike(&came, &shown), kinds(&house.store(), before)));

        let came = house.post("/api/v1/listed", "", asks(name)).await.is(201);
        let shown = came.json()["receipt"].as_str().unwrap().to_owned();
        data.push(alike(&came, &shown));
    }
    assert_eq!(pages[0], pages[1]);
    assert_eq!(data[0], data[1]);
    assert_eq!(pages[0].1, ["request_lodged", "deadline_begun", "deadline_begun"], "nothing was looked up");
}

#[tokio::test]
async fn a_receipt_is_written_down_nowhere_and_two_who_ask_the_same_get_two() {
    let house = House::new("CZ");
    let mut all = Vec::new();
    for _ in 0..2 {
        let came = house.post("/api/v1/listed", "", asks("Emilija Varnas")).await.is(201);
        all.push(came.json()["receipt"].as_str().unwrap().to_owned());
    }
    assert_ne!(all[0], all[1]);
    let store = house.store();
    let has = |bytes: &[u8], it: &str| bytes.windows(it.len()).any(|at| at == it.as_bytes());
    for shown in &all {
        let plain = shown.replace('-', "");
        for seq in 0..store.size() {
            let entry = store.read().entry(terms::Seq(seq)).unwrap();
            if let Content::Known(body) = &entry.body {
                let text = format!("{body:?}");
                assert!(!text.contains(shown) && !text.contains(&plain), "{seq}");
            }
            let original = store.read().original(terms::Seq(seq)).unwrap_or_default();
            assert!(!has(&original, shown) && !has(&original, &plain), "{seq}");
        }
        for file in std::fs::read_dir(&house.app.config.home).unwrap() {
            let bytes = std::fs::read(file.unwrap().path()).unwrap_or_default();
            assert!(!has(&bytes, shown) && !has(&bytes, &plain));
        }
    }
}

#[tokio::test]
async fn a_receipt_opens_how_far_it_is_and_the_letters_and_no_name() {
    let house = settled().await;
    let stranger = Browser::stranger(&house);
    let page = stranger.text("/listed").await;
    let paper: &[u8] = b"%PDF-1.7 a passport";
    let came = stranger
        .fill_with(
            &page,
            "/listed",
            &[("names", "Emilija Varnas"), ("asks", WHY)],
            ("identity", "varnas.pdf", paper),
        )
        .await
        .is(201);
    let shown = receipt(&came.text());

    // As people type it; nothing that tells whose it is stands on the page.
    let typed = shown.to_lowercase().replace('-', " ");
    let page = stranger.text("/own").await;
    let own = stranger.fill(&page, "/own", &[("receipt", &typed)]).await.is(200).text();
    for hidden in ["Varnas", WHY, "varnas.pdf", shown.as_str(), "/docket"] {
        assert!(!own.contains(hidden), "`{hidden}` is in {own}");
    }
    // That it was read stands on the record, and the receipt does not.
    let (verb, reason) = house.looks().last().unwrap().clone();
    assert!(verb == "see_request" && reason.starts_with("POST /own, with the receipt: request-"), "{reason}");

    // The body sees a request for access, with the paper as it came, and that who asks is not proven.
    let body = house.login("commission").await;
    let docket = house.get("/api/v1/requests", &body).await.is(200).json();
    let id = docket["requests"][0]["request"].as_str().unwrap_or_else(|| panic!("{docket}")).to_owned();
    let path = format!("/api/v1/requests/{id}");
    let one = house.get(&path, &body).await.is(200);
    let seen = one.json();
    assert_eq!(seen["kind"], "access");
    let missing: Vec<&str> =
        seen["missing"].as_array().unwrap().iter().map(|it| it["item"].as_str().unwrap()).collect();
    assert_eq!(missing, ["signature", "identity"], "a paper proves nothing before a person looked at it");
    let paper_at = seen["file"][0]["entry"].as_u64().unwrap();
    assert_eq!(house.get(&format!("{path}/file/{paper_at}"), &body).await.is(200).bytes, paper);
    let tag = one.etag();
    let admit = json!({"step": "admitted", "reasons": WHY});
    let refused = house.ask("POST", &format!("{path}/steps"), &body, &admit, &[("if-match", &tag)]).await;
    assert_eq!(
        refused.is(422).json()["errors"].as_array().unwrap().len(),
        2,
        "nobody is told before it is proven"
    );

    // A named person says that it came, and writes; the letter is read with the receipt.
    let step = json!({"step": "acknowledged", "reasons": WHY});
    let came = house.ask("POST", &format!("{path}/steps"), &body, &step, &[("if-match", &tag)]).await.is(201);
    let tag = format!("\"{}\"", came.json()["version"]);
    let due = house.get(&path, &body).await.json()["inside"]["letters_due"][0].clone();
    let letter = json!({"kind": due["kind"], "about": due["about"]});
    house.ask("POST", &format!("{path}/letters"), &body, &letter, &[("if-match", &tag)]).await.is(201);
    let own = house.post("/api/v1/own", "", json!({"receipt": shown})).await.is(200).json();
    assert_eq!(own["state"], "acknowledged");
    assert_eq!(own["letters"][0]["kind"], "acknowledgement");
    assert_eq!(own["missing"], json!(["signature", "identity"]));
    let text = own["letters"][0]["text"].as_str().unwrap();
    let page = stranger.text("/own").await;
    let own = stranger.fill(&page, "/own", &[("receipt", &shown)]).await.is(200).text();
    assert!(own.contains(text.lines().next().unwrap()), "{own}");
}

#[tokio::test]
async fn a_paper_that_was_asked_for_is_added_with_the_receipt_and_once() {
    let house = settled().await;
    let stranger = Browser::stranger(&house);
    let came = house.post("/api/v1/listed", "", asks("Emilija Varnas")).await.is(201);
    let shown = came.json()["receipt"].as_str().unwrap().to_owned();
    let page = stranger.text("/own").await;
    for _ in 0..2 {
        let paper = ("identity", "p.pdf", b"%PDF-1.7 a passport".as_slice());
        stranger.fill_with(&page, "/own", &[("receipt", &shown)], paper).await.is(200);
    }
    let store = house.store();
    let added = kinds(&store, 0).into_iter().filter(|it| it == "file_added").count();
    assert_eq!(added, 1);
    // What is no paper is told at its field, and a stranger adds nothing.
    let paper = ("identity", "p.html", b"<script>".as_slice());
    let came = stranger.fill_with(&page, "/own", &[("receipt", &shown)], paper).await;
    came.is(422).says(&["text/html"]);
    let paper = ("identity", "p.pdf", b"%PDF-1.7 other".as_slice());
    stranger.fill_with(&page, "/own", &[("receipt", OTHER)], paper).await.is(404);
    assert_eq!(kinds(&house.store(), 0).into_iter().filter(|it| it == "file_added").count(), 1);
}

#[tokio::test]
async fn what_opens_nothing_is_answered_alike_whatever_the_reason() {
    let house = settled().await;
    let came = house.post("/api/v1/listed", "", asks("Emilija Varnas")).await.is(201);
    let erased = came.json()["receipt"].as_str().unwrap().to_owned();
    house.post("/api/v1/own", "", json!({"receipt": erased})).await.is(200);
    let id = came_id(&house);
    let app = Arc::clone(&house.app);
    tokio::task::spawn_blocking(move || app.stop()).await.unwrap().unwrap();
    let mut store = Store::open(&house.app.config.home).unwrap();
    let act = store::Erasure {
        whose: &store::Whose::Request(RequestId::parse(&id).unwrap()),
        actor: &terms::Actor::unverified("clerk"),
        ground: "the person took it back",
        effective: terms::Date::new(2026, 11, 24).unwrap(),
    };
    let now = entries::Time::from_micros(house::NINE + HOUR).unwrap();
    store.erase(&act, now, &mut web::Rng(&*house.world)).unwrap();
    drop(store);
    let app = App::start(house.app.config.clone(), Arc::clone(&house.world) as World).unwrap();
    let house = House { router: router(Arc::clone(&app)), app, ..house };
    let stranger = Browser::stranger(&house);
    let (mut pages, mut data) = (Vec::new(), Vec::new());
    let before = house.store().size();
    for wrong in [erased.as_str(), OTHER, "", "1", id.as_str(), &"A".repeat(4_000)] {
        let began = Instant::now();
        let page = stranger.text("/own").await;
        let came = stranger.fill(&page, "/own", &[("receipt", wrong)]).await.is(404);
        assert!(began.elapsed() >= Duration::from_millis(200));
        pages.push(alike(&came, "-"));
        let came = house.post("/api/v1/own", "", json!({"receipt": wrong})).await.is(404);
        let number = came.json()["instance"].as_str().unwrap_or_default().to_owned();
        data.push(alike(&came, &number));
    }
    assert!(pages.iter().all(|it| it.2 == pages[0].2 && it.1 == pages[0].1), "{pages:?}");
    assert!(data.iter().all(|it| it == &data[0]), "{data:?}");
    assert_eq!(house.store().size(), before, "who tries puts nothing on the record");
}

/// The id of the only request of a house.
fn came_id(house: &House) -> String {
    let store = house.store();
    let reader = store.read();
    let row = reader.requests(&Docket::default(), None, 1).unwrap();
    row[0].request.to_string()
}

#[tokio::test]
async fn strangers_put_so_much_on_the_record_and_no_more() {
    let house = settled().await;
    let before = house.store().size();
    let mut taken = 0;
    for at in 0..14 {
        let came = house.post("/api/v1/listed", "", asks(&format!("Emilija Varnas{at}"))).await;
        match came.status.as_u16() {
            201 => taken += 1,
            429 => assert!(came.headers["retry-after"].to_str().unwrap().parse::<u64>().unwrap() > 60),
            other => panic!("{other}"),
        }
    }
    assert_eq!(taken, 10);
    assert_eq!(house.store().size() - before, 30);
    // What is refused for its form takes nothing of what is left.
    house.later(HOUR / 30);
    house.post("/api/v1/listed", "", asks("")).await.is(422);
    house.post("/api/v1/listed", "", asks("Emilija Varnas")).await.is(201);
    for at in 0..20 {
        let came = house.post("/api/v1/own", "", json!({"receipt": OTHER})).await;
        assert_eq!(came.status.as_u16(), 404, "{at}");
    }
    house.post("/api/v1/own", "", json!({"receipt": OTHER})).await.is(429);
}

#[tokio::test]
async fn another_site_sends_nobody_through_the_door() {
    let house = settled().await;
    let asked = asks("Emilija Varnas");
    let came =
        house.ask("POST", "/api/v1/listed", "", &asked, &[("origin", "https://elsewhere.example")]).await;
    came.is(403);
    let long = json!({"names": ["x".repeat(300)], "language": "en"});
    house.post("/api/v1/listed", "", long).await.is(422);
    let ahead = json!({"names": ["Emilija Varnas"], "born": "2031", "language": "en"});
    house.post("/api/v1/listed", "", ahead).await.is(422);
    assert!(house.store().read().requests(&Docket::default(), None, 1).unwrap().is_empty());
}
