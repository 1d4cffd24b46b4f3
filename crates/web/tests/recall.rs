//! The doors of recall: who may do what, what a desk is shown after a recall and what a court is, and two people who undo one.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where something is wrong"
)]

use crate::house;
use crate::house::browser::Browser;
use crate::house::{House, WHY};
use serde_json::{Value, json};
use terms::AlertId;

fn order(kind: &str) -> Value {
    json!({"kind": kind, "ground": "court", "authority": "Regional court of Velmora", "reference": "C-117/26",
        "decided": "2026-11-20", "on_merits": true, "reasons": WHY})
}

async fn copy(house: &House, alert: &str, token: &str, holder: &str) -> u64 {
    let body = json!({"kind": "national_system", "holder": holder, "system": "border database", "purpose": "entry checks"});
    let made = house.post(&format!("/api/v1/alerts/{alert}/copies"), token, body).await.is(201);
    made.json()["entry"].as_u64().unwrap()
}

/// Posts to a path of the recalls of an alert, on what stands now.
async fn on_read(house: &House, alert: &str, token: &str, path: &str, body: Value) -> house::Came {
    let reader = house.login("duty_officer").await;
    let tag = house.get(&format!("/api/v1/alerts/{alert}/recalls"), &reader).await.is(200).etag();
    let path = format!("/api/v1/alerts/{alert}/recalls{path}");
    house.ask("POST", &path, token, &body, &[("if-match", &tag)]).await
}

async fn seen(house: &House, alert: &str, token: &str) -> Value {
    house.get(&format!("/api/v1/alerts/{alert}/recalls"), token).await.is(200).json()
}

#[tokio::test]
async fn a_copy_is_a_debt_a_recall_is_owed_by_it_and_a_receipt_settles_it() {
    let house = House::new("CZ");
    let alert = house.alert();
    let (desk, official) = (house.login("desk_officer").await, house.login("verifying_official").await);
    let one = copy(&house, &alert, &desk, "Border police of Velmora").await;
    on_read(&house, &alert, &official, "", order("delete")).await.is(201);
    let stands = seen(&house, &alert, &desk).await;
    assert_eq!((&stands["level"], &stands["copies"][0]["entry"]), (&json!("suppressed"), &json!(one)));
    assert_eq!(stands["recalls"][0]["on_the_wire"], "recalled_by_authority");
    let owed = house.get("/api/v1/recalls", &desk).await.is(200).json();
    assert_eq!(owed["owed"][0]["copy"]["holder"], "Border police of Velmora", "{owed}");
    let says = json!({"copy": one, "step": "purged", "says": ""});
    let bare = house.post(&format!("/api/v1/alerts/{alert}/recalls/receipts"), &desk, says).await.is(422);
    assert_eq!(bare.json()["errors"][0]["field"], "recall.purged");
    let says = json!({"copy": one, "step": "purged", "says": "The border database and its copies were searched; nothing is left."});
    house.post(&format!("/api/v1/alerts/{alert}/recalls/receipts"), &desk, says).await.is(201);
    assert_eq!(seen(&house, &alert, &desk).await["copies"][0]["state"], "purged");
}

#[tokio::test]
async fn a_recall_that_is_stale_unnamed_or_wrong_is_refused_at_its_field() {
    let house = House::new("CZ");
    let alert = house.alert();
    let official = house.login("verifying_official").await;
    let path = format!("/api/v1/alerts/{alert}/recalls");
    house.post(&path, &official, order("delete")).await.is(428);
    house.ask("POST", &path, &official, &order("delete"), &[("if-match", "\"999999\"")]).await.is(409);
    let wrong = on_read(
        &house,
        &alert,
        &official,
        "",
        json!({"kind": "vanish", "ground": "court", "authority": "a",
        "reference": "b", "decided": "2026-11-20", "reasons": WHY}),
    );
    assert_eq!(wrong.await.is(422).json()["errors"][0]["field"], "kind");
    let mut ahead = order("delete");
    ahead["decided"] = json!("2027-01-01");
    let came = on_read(&house, &alert, &official, "", ahead).await.is(422);
    assert_eq!(came.json()["errors"][0]["field"], "recall.day");
    // A desk officer calls nothing back, and neither does a password of long ago.
    let desk = house.login("desk_officer").await;
    on_read(&house, &alert, &desk, "", order("delete")).await.is(403);
    house.later(6 * 60_000_000);
    on_read(&house, &alert, &official, "", order("delete")).await.is(403);
    assert_eq!(seen(&house, &alert, &desk).await["recalls"], json!([]));
}

#[tokio::test]
async fn two_people_undo_a_contested_recall_and_neither_is_who_entered_it() {
    let house = House::new("CZ");
    let alert = house.alert();
    let official = house.login("verifying_official").await;
    let (reviewer, head) = (house.login("reviewer").await, house.login("head_of_gateway").await);
    on_read(&house, &alert, &official, "", order("delete")).await.is(201);
    let why = json!({"reasons": "The court says that it never gave this decision; its registry knows no such number."});
    on_read(&house, &alert, &reviewer, "/restore/propose", why.clone()).await.is(422);
    on_read(&house, &alert, &reviewer, "/contest", why.clone()).await.is(201);
    let own = on_read(&house, &alert, &official, "/restore/propose", why.clone()).await.is(422);
    assert_eq!(own.json()["errors"][0]["field"], "recall.restore");
    on_read(&house, &alert, &reviewer, "/restore/propose", why.clone()).await.is(201);
    on_read(&house, &alert, &reviewer, "/restore", why.clone()).await.is(422);
    on_read(&house, &alert, &head, "/restore", why).await.is(201);
    let stands = seen(&house, &alert, &reviewer).await;
    assert_eq!(stands["level"], "suspended", "{stands}");
    house.get(&format!("/api/v1/alerts/{alert}"), &reviewer).await.is(200);
}

#[tokio::test]
async fn after_a_recall_no_desk_is_shown_the_alert_and_court_counsel_and_supervisor_see_the_evidence() {
    let house = House::new("CZ");
    let alert = house.alert();
    let id = AlertId::parse(&alert).unwrap();
    for role in ["counsel", "court"] {
        house.app.accounts.mandate(role, &id, true).unwrap();
    }
    let official = house.login("verifying_official").await;
    let evidence = format!("/api/v1/alerts/{alert}/evidence");
    let supervisor = house.login("data_protection_supervisor").await;
    // What was not called back is no evidence.
    house.get(&evidence, &supervisor).await.is(404);
    on_read(&house, &alert, &official, "", order("delete")).await.is(201);
    for role in
        ["duty_officer", "desk_officer", "verifying_official", "reviewer", "prosecutor", "head_of_gateway"]
    {
        let token = house.login(role).await;
        for path in ["", "/explanation", "/verification", "/clocks", "/questions"] {
            let came = house.get(&format!("/api/v1/alerts/{alert}{path}"), &token).await;
            let text = String::from_utf8_lossy(&came.bytes).into_owned();
            assert!(matches!(came.status.as_u16(), 403 | 404), "{role} {path}: {text}");
        }
        for path in ["", "/test", "/clocks", "/explanation"] {
            let came = house.get(&format!("/alerts/{alert}{path}"), &token).await;
            assert!(matches!(came.status.as_u16(), 403 | 404), "{role} page {path}");
        }
        house.get(&format!("/live/alerts/{alert}"), &token).await.is(404);
        house.get(&evidence, &token).await.is(403);
        for path in ["/api/v1/alerts", "/api/v1/queue", "/api/v1/questions", "/queue", "/api/v1/recalls"] {
            let came = house.get(path, &token).await;
            let text = String::from_utf8_lossy(&came.bytes).into_owned();
            assert!(!text.contains("Merkuse"), "{role} {path}: {text}");
            assert!(path.ends_with("recalls") || !text.contains(&alert), "{role} {path}: {text}");
        }
        let found = house.get(&format!("/api/v1/queue/find?q={alert}"), &token).await;
        assert!(!String::from_utf8_lossy(&found.bytes).contains("\"level\""), "{role}");
    }
    let matcher = house.login("desk_officer").await;
    let query = json!({"queries": {"q": {"properties": {"name": ["Danil Merkuse"]}}}});
    let matched = house.post("/match/default", &matcher, query).await.is(200).json();
    assert_eq!(matched["responses"]["q"]["results"], json!([]), "{matched}");
    let booth = house.login("border_officer").await;
    let check = house.booth(&booth).await.is(200).json();
    assert!(!check.to_string().contains(&alert), "{check}");
    house.get(&format!("/api/v1/alerts/{alert}/recalls"), &booth).await.is(403);
    house.get(&evidence, &booth).await.is(403);
    for role in ["court", "counsel", "data_protection_supervisor"] {
        let token = house.login(role).await;
        let seen = house.get(&evidence, &token).await.is(200).json();
        assert!(seen["names"].to_string().contains("Merkuse"), "{role}: {seen}");
        assert_eq!(seen["recall"]["recalls"][0]["authority"], "Regional court of Velmora");
    }
    // Counsel of somebody else sees none of it.
    let other = house.login("ngo_caseworker").await;
    house.get(&evidence, &other).await.is(404);
    house.get(&format!("/api/v1/alerts/{alert}/recalls"), &other).await.is(404);
}

#[tokio::test]
async fn the_page_shows_each_holder_in_words_and_a_form_that_is_wrong_keeps_what_was_typed() {
    let house = House::new("CZ");
    let alert = house.alert();
    let page = format!("/alerts/{alert}/recalls");
    let tadas = Browser::new(&house, "desk_officer").await;
    let form = tadas.text(&page).await;
    let copy =
        [("kind", "gateway"), ("holder", "PL: gateway"), ("system", "border database"), ("purpose", "")];
    let wrong = tadas.fill(&form, &format!("/alerts/{alert}/copies"), &copy).await.is(422);
    wrong.says(&["value=\"PL: gateway\"", "name the holder, the system it is in and the purpose"]);
    let form = tadas.text(&page).await;
    let copy =
        [("kind", "gateway"), ("holder", "PL: gateway"), ("system", "border database"), ("purpose", "entry")];
    tadas.fill(&form, &format!("/alerts/{alert}/copies"), &copy).await.is(303);
    // Nothing is called back: nothing is drawn, and no form to call back is offered to this role.
    let text = tadas.text(&page).await;
    assert!(text.contains("PL: gateway") && !text.contains("map-title"), "{text}");
    assert!(!text.contains(&format!("action=\"{page}\"")));
    let official = house.login("verifying_official").await;
    on_read(&house, &alert, &official, "", order("delete")).await.is(201);
    let shown = tadas.get(&page).await.is(200);
    shown.says(&[
        "called back, not told yet",
        "map-title",
        "data-from=\"/live/alerts/",
        "Regional court of Velmora",
    ]);
    tadas.get("/recalls").await.is(200).says(&["PL: gateway"]);
    tadas.get("/recalls?overdue=perhaps").await.is(422);
    let nida = Browser::new(&house, "data_protection_supervisor").await;
    nida.get(&format!("/alerts/{alert}/evidence")).await.is(200).says(&["Merkuse"]);
    let booth = Browser::new(&house, "border_officer").await;
    booth.get("/recalls").await.is(403);
}

#[tokio::test]
async fn whoever_stays_detained_after_a_recall_heads_the_board_and_few_are_not_published() {
    let house = House::new("CZ");
    let alert = house.alert();
    let (border, duty) = (house.login("border_officer").await, house.login("duty_officer").await);
    let check = house.booth(&border).await.is(200).json()["check"].as_u64().unwrap();
    let body = json!({"measure": "provisional_arrest", "ground": "wanted abroad"});
    house.post(&format!("/api/v1/checks/{check}/measures"), &border, body).await.is(201);
    let board = house.get("/api/v1/custody", &duty).await.is(200).json();
    assert_eq!(board["after_recall"], Value::Null, "{board}");
    let official = house.login("verifying_official").await;
    on_read(&house, &alert, &official, "", order("delete")).await.is(201);
    let known = seen(&house, &alert, &official).await;
    // Whoever detains is owed the recall by itself.
    let copies = known["copies"].as_array().unwrap();
    assert_eq!(copies.len(), 3, "{known}");
    house.later(2 * 24 * house::HOUR);
    let duty = house.login("duty_officer").await;
    let board = house.get("/api/v1/custody", &duty).await.is(200).json();
    assert_eq!(board["after_recall"], json!({"held": 1, "longest": 2, "released": null}), "{board}");
    let says = json!({"copy": copies[0]["entry"], "step": "purged", "says": "The file of the court was searched; nothing is left."});
    house.post(&format!("/api/v1/alerts/{alert}/recalls/receipts"), &duty, says).await.is(201);
    // The quarter is over: one holder is too few to be told.
    house.later(60 * 24 * house::HOUR);
    let published = house.get("/api/v1/waiting?quarter=2026-Q4", "").await.is(200).json();
    assert_eq!(published["recalls"], json!([{"holder": "court", "days": null}]), "{published}");
    assert_eq!((&published["recalled"], &published["released"]), (&Value::Null, &Value::Null));
    assert!(!published.to_string().contains(&alert));
}
