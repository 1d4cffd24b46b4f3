//! The whole story over HTTP, and what must not happen on the way.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where something is wrong"
)]

use crate::house::{HOUR, House, NINE, WHY, account};
use serde_json::json;
use terms::role::Role;

#[tokio::test]
async fn two_officials_open_a_measure_the_booth_may_act_and_a_protection_ends_it() {
    let house = House::new("RU");
    let border = house.login("border_officer").await;
    assert_ne!(house.booth(&border).await.is(200).json()["word"], "may_act");

    let first = house.login("verifying_official").await;
    let saved = house.reads(&first).await.is(201);
    assert_eq!(saved.json()["open"], json!([]));
    let decided = house.decides(&first, &saved.etag()).await.is(201);
    assert_eq!(decided.json()["counts"], false, "the enhanced track takes two");
    assert_ne!(house.booth(&border).await.is(200).json()["word"], "may_act");

    let second = house.login("reviewer").await;
    let path = format!("/api/v1/alerts/{}/review", house.alert());
    let sealed = house.get(&path, &second).await.is(200);
    assert_eq!(sealed.json()["sealed"], true);
    assert!(!String::from_utf8_lossy(&sealed.bytes).contains(WHY), "nothing of the first is in it");
    let confirm = |first: &serde_json::Value| json!({"review": "confirm", "reasons": WHY, "first": first});
    let early = confirm(&sealed.json()["first"]);
    house.confirms(&second).await;
    house.ask("POST", &path, &second, &early, &[("if-match", &sealed.etag())]).await.is(422);

    house.reads(&second).await.is(201);
    let open = house.get(&path, &second).await.is(200);
    assert_eq!(open.json()["sealed"], false);
    assert_eq!(open.json()["reading"]["answers"][0]["reasons"], WHY);
    let body = confirm(&open.json()["first"]);
    let unsure = house.ask("POST", &path, &second, &body, &[("if-match", &open.etag())]).await.is(403);
    assert_eq!(unsure.kind(), "/problems/confirm-first");
    house.confirms(&second).await;
    let confirmed = house.ask("POST", &path, &second, &body, &[("if-match", &open.etag())]).await.is(201);
    assert_eq!(confirmed.json()["measure"], "provisional_arrest");
    assert_eq!(house.booth(&border).await.is(200).json()["word"], "may_act");

    house.protects("Danil Merkuse", "RU").await;
    let after = house.booth(&border).await.is(200).json();
    assert_eq!(after["word"], "suspended", "{after}");
    let seen = house.get(&format!("/api/v1/alerts/{}", house.alert()), &first).await.is(200).json();
    assert_eq!(seen["level"], "suspended");
    assert_eq!(seen["permission"], json!(null));
}

#[tokio::test]
async fn one_official_permits_on_the_ordinary_track_and_only_shortly_after_the_password() {
    let house = House::new("CZ");
    let token = house.login("verifying_official").await;
    house.later(6 * 60_000_000);
    let saved = house.reads(&token).await.is(201);
    let late = house.permits(&token, &saved.etag()).await.is(403);
    assert_eq!(late.kind(), "/problems/confirm-first");
    let wrong = json!({"password": "another long password"});
    house.post("/api/v1/login/confirm", &token, wrong).await.is(401);
    house.confirms(&token).await;
    let decided = house.permits(&token, &saved.etag()).await.is(201);
    assert_eq!(decided.json()["counts"], true);
    // One password for one permission: the next one asks again, also where it is read anew.
    let path = format!("/api/v1/alerts/{}", house.alert());
    let again = house.get(&format!("{path}/verification?measure=provisional_arrest"), &token).await.is(200);
    let second = house.permits(&token, &again.etag()).await.is(403);
    assert_eq!(second.kind(), "/problems/confirm-first");
    let border = house.login("border_officer").await;
    let answer = house.booth(&border).await.is(200).json();
    assert_eq!(answer["word"], "may_act", "{answer}");

    // The permission ends by its time, and nobody has to do anything for it.
    house.later(31 * 24 * HOUR);
    let border = house.login("border_officer").await;
    assert_ne!(house.booth(&border).await.is(200).json()["word"], "may_act");
}

#[tokio::test]
async fn the_same_person_under_two_accounts_cannot_do_both_steps() {
    let house = House::new("RU");
    let authority = Some("prosecutor general");
    house.has(&account("ona.a", "p-1", "gateway", authority, &[Role::VerifyingOfficial]));
    house.has(&account("ona.b", "p-1", "court desk", authority, &[Role::Reviewer]));
    let first = house.login("ona.a").await;
    let saved = house.reads(&first).await.is(201);
    house.decides(&first, &saved.etag()).await.is(201);
    let second = house.login("ona.b").await;
    let path = format!("/api/v1/alerts/{}/review", house.alert());
    let before = house.store().size();
    let shut = house.get(&path, &second).await.is(403);
    let body = json!({"review": "confirm", "reasons": WHY, "first": 1});
    let refused = house.ask("POST", &path, &second, &body, &[("if-match", "\"1\"")]).await.is(403);
    for came in [shut, refused] {
        assert_eq!(came.json()["policies"], json!(["access.two_people"]), "{}", came.json());
    }
    let looks = house.looks_since(before);
    assert_eq!(looks.len(), 2);
    assert!(
        looks.iter().all(|(verb, why)| verb == "refused" && why.ends_with(": access.two_people")),
        "{looks:?}"
    );
}

#[tokio::test]
async fn a_stale_form_is_told_what_came_since_and_enters_nothing() {
    let house = House::new("CZ");
    let token = house.login("verifying_official").await;
    let saved = house.reads(&token).await.is(201);
    house.protects("Danil Merkuse", "CZ").await;
    let before = house.store().size();
    let stale = house.decides(&token, &saved.etag()).await.is(409);
    assert_eq!(stale.kind(), "/problems/stale");
    let came = stale.json()["errors"].to_string();
    assert!(came.contains("examined"), "{came}");
    assert_eq!(house.store().size(), before, "nothing was entered");
    let path = format!("/api/v1/alerts/{}/decision", house.alert());
    let body = json!({"kind": "permit", "measure": "provisional_arrest", "reasons": WHY});
    house.post(&path, &token, body.clone()).await.is(428);
    // A state that nobody can have read is none, however often it is named.
    house.confirms(&token).await;
    for tag in ["\"999999999\"", "\"1\""] {
        house.ask("POST", &path, &token, &body, &[("if-match", tag)]).await.is(409);
    }
    assert_eq!(house.store().size(), before, "nothing was entered");
}

#[tokio::test]
async fn of_two_who_decide_at_once_one_is_entered_and_the_other_is_told() {
    let house = House::new("CZ");
    house.has(&account("jonas", "p-2", "gateway", Some("prosecutor general"), &[Role::VerifyingOfficial]));
    let (one, two) = (house.login("verifying_official").await, house.login("jonas").await);
    let first = house.reads(&one).await.is(201).etag();
    let second = house.reads(&two).await.is(201).etag();
    let (left, right) = tokio::join!(house.decides(&one, &first), house.decides(&two, &second));
    let mut both = [left.status.as_u16(), right.status.as_u16()];
    both.sort_unstable();
    assert_eq!(both, [201, 409]);
}

#[tokio::test]
async fn a_double_submit_is_done_once_and_another_body_under_its_key_is_refused() {
    let house = House::new("CZ");
    let token = house.login("border_officer").await;
    let body = json!({"measure": "short_stop", "ground": "own law: identity not established"});
    let key = [("idempotency-key", "k-1")];
    let first = house.ask("POST", "/api/v1/measures", &token, &body, &key).await.is(201);
    let size = house.store().size();
    let again = house.ask("POST", "/api/v1/measures", &token, &body, &key).await.is(201);
    assert_eq!(first.bytes, again.bytes);
    assert_eq!(house.store().size(), size);
    let other = json!({"measure": "keep_document", "ground": "own law"});
    let refused = house.ask("POST", "/api/v1/measures", &token, &other, &key).await.is(422);
    assert_eq!(refused.kind(), "/problems/other-body");
}

#[tokio::test]
async fn every_answer_of_a_booth_has_the_same_size_and_headers_whatever_is_found() {
    let house = House::new("RU");
    house.protects("Vestal Radomir", "RU").await;
    let token = house.login("border_officer").await;
    let mut sizes = Vec::new();
    for name in ["Danil Merkuse", "Vestal Radomir", "Nobody Atall"] {
        let body = json!({"subject": {"names": [{"text": name}], "born": "1984-03-09"}});
        let came = house.post("/api/v1/checks", &token, body).await.is(200);
        let headers: Vec<_> = came
            .headers
            .iter()
            .filter(|(name, _)| *name != "x-request-id")
            .map(|(name, value)| format!("{name}: {value:?}"))
            .collect();
        sizes.push((came.bytes.len(), headers));
    }
    assert_eq!(sizes[0].0, 16 << 10);
    assert!(sizes.windows(2).all(|it| it[0] == it[1]), "{sizes:?}");
}

#[tokio::test]
async fn what_somebody_looked_at_is_on_the_record_with_the_purpose_of_the_login() {
    let house = House::new("CZ");
    let token = house.login("desk_officer").await;
    house.get(&format!("/api/v1/alerts/{}", house.alert()), &token).await.is(200);
    let looks = house.looks();
    let (verb, reason) = looks.last().unwrap();
    assert_eq!(verb, "see_alert");
    assert_eq!(reason, "GET /api/v1/alerts/{alert}, for desk");
    assert_eq!(house.app.world.now().micros(), NINE);
}

#[tokio::test]
async fn a_granting_authority_answers_for_itself_alone_and_reads_its_own_entries_alone() {
    let house = House::new("RU");
    house.protects("Danil Merkuse", "RU").await;
    let border = house.login("border_officer").await;
    let check = house.booth(&border).await.is(200).json()["check"].as_u64().unwrap();
    let own = house.login("granting_authority").await;
    let body = json!({"same": true, "compared": "photograph and prints"});
    let path = format!("/api/v1/checks/{check}/identity");
    let mut stranger = account("other", "p-9", "asylum office", None, &[Role::GrantingAuthority]);
    stranger.body = Some(terms::register::Body { state: "LT".to_owned(), name: "Another Office".to_owned() });
    house.has(&stranger);
    let other = house.login("other").await;
    house.post(&path, &other, body.clone()).await.is(404);
    house.post(&path, &own, body).await.is(201);
    let entry = house.store().read().registers(terms::register::RegisterKind::Protection, None, 1).unwrap();
    let id = entry[0].body.register.to_string();
    let shown = house.get(&format!("/api/v1/registers/{id}"), &own).await.is(200).json();
    assert_eq!(shown["by"], "Migration Department (LT)");
    house.get(&format!("/api/v1/registers/{id}"), &other).await.is(404);
}
