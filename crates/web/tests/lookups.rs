//! Look-ups that are sampled, and changes of accounts that stand on the record.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where something is wrong"
)]

use crate::house::{House, PASSWORD};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

const PATH: &str = "/api/v1/lookups/samples";

#[tokio::test]
async fn a_sample_can_be_drawn_again_from_the_number_on_the_record_and_nothing_of_a_case_is_in_it() {
    let house = House::new("CZ");
    let desk = house.login("desk_officer").await;
    for _ in 0..12 {
        house.get(&format!("/api/v1/alerts/{}", house.alert()), &desk).await.is(200);
    }
    let border = house.login("border_officer").await;
    house.booth(&border).await.is(200);
    let token = house.login("data_protection_supervisor").await;
    let body = json!({"from": "2026-11-22", "to": "2026-11-22", "size": 5});
    let drawn = house.post(PATH, &token, body).await.is(201).json();
    let (seed, entry) = (drawn["seed"].as_str().unwrap(), drawn["entry"].as_u64().unwrap());
    let (verb, reason) = house.looks().pop().unwrap();
    assert_eq!(verb, "sample_lookups");
    assert!(reason.contains(seed) && reason.ends_with("for supervision"), "{reason}");

    // Whoever has the number draws the same.
    let store = house.store();
    let is_lookup = |at: &u64| {
        let kind = store.read().entry(terms::Seq(*at)).unwrap().plain.kind;
        ["consulted", "checked", "looked_up"].contains(&kind.as_str())
    };
    let mut all: Vec<u64> = (0..entry).filter(is_lookup).collect();
    assert_eq!(drawn["of"], all.len() as u64);
    all.sort_by_key(|at| <[u8; 32]>::from(Sha256::digest(format!("{seed} {at}"))));
    all.truncate(5);
    all.sort_unstable();
    let shown: Vec<u64> =
        drawn["lookups"].as_array().unwrap().iter().map(|it| it["entry"].as_u64().unwrap()).collect();
    assert_eq!(shown, all);

    let whole =
        house.post(PATH, &token, json!({"from": "2026-11-22", "to": "2026-11-22", "size": 200})).await;
    let text = String::from_utf8(whole.is(201).bytes).unwrap();
    assert!(
        !text.contains(&house.alert()) && !text.contains("Merkuse") && !text.contains("QQ77191"),
        "{text}"
    );
    assert!(
        text.contains("check_traveller")
            && text.contains("\"login\":\"desk_officer\"")
            && text.contains("for desk")
    );
}

#[tokio::test]
async fn days_without_a_look_give_none_and_a_wrong_period_is_told() {
    let house = House::new("CZ");
    let token = house.login("data_protection_supervisor").await;
    let none = json!({"from": "2026-11-01", "to": "2026-11-21"});
    let drawn = house.post(PATH, &token, none).await.is(201).json();
    assert_eq!((drawn["of"].as_u64(), drawn["lookups"].as_array().map(Vec::len)), (Some(0), Some(0)));
    for (body, field) in [
        (json!({"from": "2026-11-22", "to": "2026-11-21"}), "to"),
        (json!({"from": "yesterday", "to": "2026-11-21"}), "from"),
        (json!({"from": "2026-11-01", "to": "2026-11-21", "size": 0}), "size"),
    ] {
        let wrong = house.post(PATH, &token, body).await.is(422).json();
        assert_eq!(wrong["errors"][0]["field"], field);
    }
    let admin = house.login("administrator").await;
    house.post(PATH, &admin, json!({"from": "2026-11-01", "to": "2026-11-21"})).await.is(403);
}

#[tokio::test]
async fn every_change_of_an_account_stands_on_the_record_with_who_made_it() {
    let house = House::new("CZ");
    house.app.record_changes().await.unwrap();
    let admin = house.login("administrator").await;
    let before = house.store().size();
    let form =
        json!({"login": "nora", "person": "p-9", "name": "Nora Bitė", "unit": "bar", "roles": ["counsel"]});
    house.post("/api/v1/accounts", &admin, form).await.is(201);
    let mandate = json!({"alert": house.alert(), "given": true});
    house.post("/api/v1/accounts/nora/mandates", &admin, mandate).await.is(204);
    house.post("/api/v1/accounts/nora/start-code", &admin, Value::Null).await.is(201);
    house.post("/api/v1/accounts/nora/close", &admin, Value::Null).await.is(204);
    let looks = house.looks_since(before);
    let says: Vec<&str> = looks.iter().filter(|it| it.0 == "account").map(|it| it.1.as_str()).collect();
    assert_eq!(
        says,
        [
            "account `nora`: made for `p-9`, with counsel",
            "account `nora`: mandate entered",
            "account `nora`: new start code",
            "account `nora`: closed"
        ]
    );
    let store = house.store();
    let by = store.read().entry(terms::Seq(store.size() - 1)).unwrap().plain.actor;
    let expected = terms::Actor::Human {
        id: "administrator".to_owned(),
        role: "administrator".to_owned(),
        login: Some("administrator".to_owned()),
    };
    assert_eq!(by, expected);
}

#[tokio::test]
async fn a_change_by_another_process_is_on_the_record_with_the_next_request() {
    let house = House::new("CZ");
    house.app.record_changes().await.unwrap();
    let there = web::account::Accounts::open(&house.app.config.home, web::account::Strength::QUICK).unwrap();
    there.close("desk_officer").unwrap();
    let begin = json!({"login": "desk_officer", "password": PASSWORD});
    house.post("/api/v1/login", "", begin).await.is(401);
    assert_eq!(house.looks().pop().unwrap().1, "account `desk_officer`: closed");
}
