//! Logins: what ends one, what cannot be forged, and what every answer carries.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where something is wrong"
)]

use crate::house;
use crate::house::{HOUR, House, ORIGIN, PASSWORD, account};
use serde_json::{Value, json};
use terms::role::Role;

#[tokio::test]
async fn a_login_that_does_not_exist_and_a_wrong_password_are_one_answer() {
    let house = House::new("CZ");
    let wrong = json!({"login": "desk_officer", "password": "not the password"});
    let nobody = json!({"login": "nobody.at.all", "password": "not the password"});
    let (left, right) =
        (house.post("/api/v1/login", "", wrong).await, house.post("/api/v1/login", "", nobody).await);
    assert_eq!(left.status, right.status);
    let without = |came: &house::Came| {
        let mut json = came.json();
        json["instance"] = Value::Null;
        json
    };
    assert_eq!(without(&left), without(&right));
}

#[tokio::test]
async fn guessing_is_slowed_down_and_the_account_is_not_closed_by_it() {
    let house = House::new("CZ");
    let wrong = json!({"login": "desk_officer", "password": "not the password"});
    let mut last = 0;
    for _ in 0..7 {
        last = house.post("/api/v1/login", "", wrong.clone()).await.status.as_u16();
    }
    assert_eq!(last, 429);
    house.later(HOUR);
    house.login("desk_officer").await;
}

#[tokio::test]
async fn a_start_code_opens_the_choice_of_a_password_and_nothing_else() {
    let house = House::new("CZ");
    let admin = house.login("administrator").await;
    let form = json!({"login": "nora", "person": "p-9", "name": "Nora Bitė", "unit": "desk", "roles": ["desk_officer"]});
    let made = house.post("/api/v1/accounts", &admin, form).await.is(201);
    let code = made.json()["start_code"].clone();
    let begin = json!({"login": "nora", "password": code, "purpose": "desk"});
    let token = house.post("/api/v1/login", "", begin.clone()).await.is(200).json()["token"].clone();
    let token = token.as_str().unwrap();
    let refused = house.get("/api/v1/alerts", token).await.is(403);
    assert_eq!(refused.kind(), "/problems/change-password");
    let choose = json!({"password": code, "new": "words that are mine alone"});
    house.post("/api/v1/password", token, choose).await.is(204);
    house.get("/api/v1/me", token).await.is(401);
    house.post("/api/v1/login", "", begin).await.is(401);
    let own = json!({"login": "nora", "password": "words that are mine alone", "purpose": "desk"});
    house.post("/api/v1/login", "", own).await.is(200);
}

#[tokio::test]
async fn a_login_ends_by_time_by_hand_everywhere_and_when_another_process_closes_the_account() {
    let house = House::new("CZ");
    let token = house.login("desk_officer").await;
    house.later(HOUR / 4 + 1);
    house.get("/api/v1/me", &token).await.is(401);
    let (one, two) = (house.login("desk_officer").await, house.login("desk_officer").await);
    house.post("/api/v1/logout", &one, Value::Null).await.is(204);
    house.get("/api/v1/me", &one).await.is(401);
    house.get("/api/v1/me", &two).await.is(200);
    let three = house.login("desk_officer").await;
    house.post("/api/v1/logout-everywhere", &two, Value::Null).await.is(204);
    house.get("/api/v1/me", &three).await.is(401);
    let last = house.login("desk_officer").await;
    let there = web::account::Accounts::open(&house.app.config.home, web::account::Strength::QUICK).unwrap();
    there.close("desk_officer").unwrap();
    house.get("/api/v1/me", &last).await.is(401);
}

#[tokio::test]
async fn a_stolen_token_in_another_program_opens_nothing_and_ends() {
    let house = House::new("CZ");
    let token = house.login("desk_officer").await;
    let thief = [("user-agent", "another")];
    let request = axum::http::Request::builder()
        .uri("/api/v1/me")
        .header("authorization", format!("Bearer {token}"))
        .header(thief[0].0, thief[0].1)
        .body(axum::body::Body::empty())
        .unwrap();
    house.send(request).await.is(401);
    house.get("/api/v1/me", &token).await.is(401);
}

#[tokio::test]
async fn a_role_or_a_purpose_that_is_not_theirs_is_refused_with_those_that_are() {
    let house = House::new("CZ");
    house.has(&account("two", "p-3", "u", None, &[Role::DutyOfficer, Role::BorderOfficer]));
    let ask = |more: Value| {
        let mut body = json!({"login": "two", "password": PASSWORD});
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        body
    };
    let none = house.post("/api/v1/login", "", ask(json!({}))).await.is(422);
    assert!(none.json()["detail"].as_str().unwrap().contains("`duty_officer`, `border_officer`"));
    house.post("/api/v1/login", "", ask(json!({"role": "court"}))).await.is(422);
    house
        .post("/api/v1/login", "", ask(json!({"role": "border_officer", "purpose": "legal_aid"})))
        .await
        .is(422);
    house.post("/api/v1/login", "", ask(json!({"role": "border_officer"}))).await.is(200);
}

#[tokio::test]
async fn a_request_from_another_site_changes_nothing() {
    let house = House::new("CZ");
    let token = house.login("border_officer").await;
    let body = json!({"measure": "short_stop", "ground": "own law"});
    for header in [("origin", "https://elsewhere.example"), ("sec-fetch-site", "cross-site")] {
        let came = house.ask("POST", "/api/v1/measures", &token, &body, &[header]).await.is(403);
        assert_eq!(came.kind(), "/problems/other-site");
    }
    house.ask("POST", "/api/v1/measures", &token, &body, &[("origin", ORIGIN)]).await.is(201);
    // A token that a browser sends by itself needs the one of the form beside it.
    let cookie = format!("redress={token}");
    let request = |csrf: Option<&str>| {
        let mut request = axum::http::Request::builder()
            .method("POST")
            .uri("/api/v1/measures")
            .header("user-agent", "test")
            .header("cookie", &cookie)
            .header("content-type", "application/json");
        if let Some(csrf) = csrf {
            request = request.header("x-csrf-token", csrf);
        }
        request.body(axum::body::Body::from(body.to_string())).unwrap()
    };
    house.send(request(None)).await.is(403);
    house.send(request(Some("guessed"))).await.is(403);
    let agent: [u8; 32] = {
        use sha2::Digest as _;
        sha2::Sha256::digest(b"test").into()
    };
    let login = house.app.logins.here(&token, agent, house::NINE).unwrap();
    house.send(request(Some(login.csrf()))).await.is(201);
}

#[tokio::test]
async fn every_answer_carries_the_headers_that_keep_a_browser_from_mischief() {
    let house = House::new("CZ");
    let token = house.login("desk_officer").await;
    let came = house.get("/api/v1/alerts", &token).await.is(200);
    let mut shown: Vec<String> = came
        .headers
        .iter()
        .filter(|(name, _)| *name != "x-request-id" && *name != "content-length")
        .map(|(name, value)| format!("{name}: {}", value.to_str().unwrap()))
        .collect();
    shown.sort();
    assert_eq!(
        shown,
        [
            "cache-control: no-store",
            "content-security-policy: default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
            "content-type: application/json",
            "cross-origin-embedder-policy: require-corp",
            "cross-origin-opener-policy: same-origin",
            "cross-origin-resource-policy: same-origin",
            "permissions-policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            "referrer-policy: same-origin",
            "vary: Cookie, Authorization",
            "x-content-type-options: nosniff",
            "x-frame-options: DENY",
        ]
    );
}

#[tokio::test]
async fn a_list_is_read_page_by_page_and_a_wrong_place_is_told() {
    let house = House::new("CZ");
    let token = house.login("desk_officer").await;
    let page = house.get("/api/v1/alerts?limit=1", &token).await.is(200).json();
    assert_eq!(page["alerts"].as_array().unwrap().len(), 1);
    let none = house.get("/api/v1/alerts?after=999999", &token).await.is(200).json();
    assert_eq!(none["alerts"], json!([]));
    for query in ["limit=0", "limit=x", "after=-1", "level=high", "grave=maybe"] {
        let wrong = house.get(&format!("/api/v1/alerts?{query}"), &token).await.is(422);
        assert_eq!(wrong.json()["errors"][0]["field"], query.split('=').next().unwrap());
    }
}

#[tokio::test]
async fn matching_answers_as_yente_does_and_never_from_the_protection_register() {
    let house = House::new("CZ");
    house.protects("Vestal Radomir", "CZ").await;
    let token = house.login("desk_officer").await;
    let body = json!({"queries": {
        "a": {"schema": "Person", "properties": {"name": ["Данил Меркусе"], "birthDate": ["1984-03-09"]}},
        "b": {"schema": "Person", "properties": {"name": ["Vestal Radomir"], "birthDate": ["1984-03-09"]}},
    }});
    let came = house.post("/match/default", &token, body).await.is(200).json();
    let hit = &came["responses"]["a"]["results"][0];
    assert_eq!(hit["id"], json!(house.alert()));
    assert_eq!(hit["match"], false, "a name alone identifies nobody");
    assert!(hit["score"].as_f64().unwrap() >= 0.7);
    assert_eq!(came["responses"]["b"]["results"], json!([]));
    let last = house.looks();
    assert_eq!(last.last().unwrap().0, "matched");
    house.post("/match/protection", &token, json!({"queries": {}})).await.is(404);
    let manifest = house.get("/reconcile/default", "").await.is(200).json();
    assert_eq!(manifest["versions"], json!(["0.2"]));
    assert!(manifest.get("suggest").is_none() && manifest.get("preview").is_none());
}
