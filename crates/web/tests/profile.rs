//! The jurisdiction profile over HTTP: tried, proved, taken up by a named act, and what then counts.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where something is wrong"
)]

use std::sync::Arc;

use crate::house::browser::Browser;
use crate::house::{HOUR, House, PASSWORD};
use serde_json::json;
use web::{App, World};

const WHY_ANOTHER: &str = "the new law on policing gives the second line twenty minutes";

/// A profile of the state of the house: only what has to be there, and one authority.
fn profile(minutes: u32, more: &str) -> String {
    format!(
        "state = \"LT\"\nduty_number = \"4400\"\nchild_protection_number = \"4410\"\nsecond_line_minutes = {minutes}\n\
         referral_hours = 24\n{more}"
    )
}

const ARREST: &str = "[authorities]\nprovisional_arrest = \"prosecutor general\"\n";

async fn confirmed(house: &House, who: &str) -> String {
    let token = house.login(who).await;
    house.post("/api/v1/login/confirm", &token, json!({"password": PASSWORD})).await.is(204);
    token
}

#[tokio::test]
async fn a_text_that_is_no_profile_is_told_line_by_line_and_nothing_of_it_is_taken_up() {
    let house = House::new("CZ");
    let admin = confirmed(&house, "administrator").await;
    let wrong = profile(15, "duty_numbr = \"1\"\n");
    let tried = house.post("/api/v1/profile/try", &admin, json!({"text": wrong})).await.is(200).json();
    assert_eq!(tried["faults"][0]["line"], 6, "{tried}");
    assert!(tried["faults"][0]["says"].as_str().unwrap().contains("duty_number"), "{tried}");
    assert!(tried["proof"].is_null());
    let size = house.store().size();
    let body = json!({"text": wrong, "reasons": WHY_ANOTHER});
    let came = house.ask("POST", "/api/v1/profile", &admin, &body, &[("if-match", "\"0\"")]).await.is(422);
    assert_eq!(came.json()["errors"][0]["field"], "text");
    assert_eq!(house.store().size(), size);
    let browser = Browser::new(&house, "administrator").await;
    let page = browser.text("/profile/edit").await;
    let shown =
        browser.fill(&page, "/profile/edit", &[("text", &wrong), ("then", "prove")]).await.is(422).text();
    assert!(shown.contains("Line 6:") && shown.contains("duty_numbr"), "{shown}");
    for role in ["auditor", "desk_officer", "reviewer"] {
        let token = house.login(role).await;
        house.get("/api/v1/profile", &token).await.is(200);
        house.post("/api/v1/profile/try", &token, json!({"text": "x"})).await.is(403);
        let seen = Browser::new(&house, role).await.text("/profile").await;
        assert!(!seen.contains("/profile/edit"), "{role}");
    }
}

/// Where there is no solver, nothing is taken up: the other tests of this file need one.
fn solver() -> bool {
    // It makes a runtime of its own.
    std::thread::spawn(proofs::has_solver).join().unwrap()
}

#[tokio::test]
async fn a_profile_counts_once_it_is_proved_and_taken_up_by_name_and_decisions_follow_it_at_once() {
    let house = House::new("CZ");
    let admin = house.login("administrator").await;
    let before = profile(20, "");
    let body = json!({"text": before, "reasons": WHY_ANOTHER});
    house.later(6 * 60_000_000);
    let none = house.ask("POST", "/api/v1/profile", &admin, &body, &[("if-match", "\"0\"")]).await.is(403);
    assert_eq!(none.kind(), "/problems/confirm-first");
    let admin = confirmed(&house, "administrator").await;
    if !solver() {
        let came =
            house.ask("POST", "/api/v1/profile", &admin, &body, &[("if-match", "\"0\"")]).await.is(422);
        assert!(came.json()["detail"].as_str().unwrap().contains("not proved"));
        return;
    }
    let short = json!({"text": before, "reasons": "better"});
    let came = house.ask("POST", "/api/v1/profile", &admin, &short, &[("if-match", "\"0\"")]).await.is(422);
    assert_eq!(came.json()["errors"][0]["field"], "reasons");
    let entry = house.ask("POST", "/api/v1/profile", &admin, &body, &[("if-match", "\"0\"")]).await.is(201);
    let entry = entry.json()["entry"].as_u64().unwrap();
    house.ask("POST", "/api/v1/profile", &admin, &body, &[("if-match", "\"0\"")]).await.is(409);
    let shown = house.get("/api/v1/profile", &admin).await.is(200);
    assert_eq!(shown.etag(), format!("\"{entry}\""));
    let shown = shown.json();
    assert_eq!((&shown["taken_up"]["entry"], &shown["text"]), (&json!(entry), &json!(before)));
    assert!(shown["taken_up"]["environments"].as_u64().unwrap() > 0, "{shown}");
    // It names no authority for an arrest: the decision that was open a moment ago is not given any more.
    let official = confirmed(&house, "verifying_official").await;
    let tag = house.reads(&official).await.is(201).etag();
    house.later(600_000_000);
    house.post("/api/v1/login/confirm", &official, json!({"password": PASSWORD})).await.is(204);
    let refused = house.decides(&official, &tag).await.is(422);
    assert!(refused.json()["detail"].as_str().unwrap().contains("authority"), "{:?}", refused.json());
    // Another one that names it opens it again.
    let after = profile(20, ARREST);
    let body = json!({"text": after, "reasons": WHY_ANOTHER});
    let admin = confirmed(&house, "administrator").await;
    let tag_of = format!("\"{entry}\"");
    house.ask("POST", "/api/v1/profile", &admin, &body, &[("if-match", &tag_of)]).await.is(201);
    let official = confirmed(&house, "verifying_official").await;
    let tag = house.reads(&official).await.is(201).etag();
    house.later(600_000_000);
    house.post("/api/v1/login/confirm", &official, json!({"password": PASSWORD})).await.is(204);
    house.decides(&official, &tag).await.is(201);
    // The record names who, and the log shows that it happened and not what it says.
    let auditor = house.login("auditor").await;
    let line =
        house.get(&format!("/api/v1/log/entries?after={}&limit=1", entry - 1), &auditor).await.is(200).json();
    assert_eq!(line["entries"][0]["kind"], "profile_taken_up");
    assert_eq!(line["entries"][0]["office"], "administrator");
}

#[tokio::test(flavor = "multi_thread")]
async fn at_the_next_start_the_newest_counts_and_another_file_is_told_what_to_do() {
    let house = House::new("CZ");
    if !solver() {
        return;
    }
    let admin = confirmed(&house, "administrator").await;
    let text = profile(25, ARREST);
    let body = json!({"text": text, "reasons": WHY_ANOTHER});
    house.ask("POST", "/api/v1/profile", &admin, &body, &[("if-match", "\"0\"")]).await.is(201);
    let app = Arc::clone(&house.app);
    tokio::task::spawn_blocking(move || app.stop()).await.unwrap().unwrap();
    let House { room, app, router, world } = house;
    let config = app.config.clone();
    drop((app, router));
    let start = |given: Option<String>| {
        App::start_by(config.clone(), given, Arc::clone(&world) as World).map(|it| {
            let minutes = it.governed.rules().profile.values().second_line_minutes;
            it.stop().unwrap();
            minutes
        })
    };
    let minutes = tokio::task::block_in_place(|| start(None));
    assert_eq!(minutes.unwrap(), 25);
    assert_eq!(tokio::task::block_in_place(|| start(Some(text))).unwrap(), 25);
    let other = tokio::task::block_in_place(|| start(Some(profile(15, ARREST))));
    let says = other.unwrap_err().to_string();
    assert!(says.contains("start without `--profile`"), "{says}");
    drop(room);
}

#[tokio::test]
async fn with_a_browser_the_change_is_read_in_words_before_it_is_taken_up() {
    let house = House::new("CZ");
    let browser = Browser::new(&house, "administrator").await;
    let page = browser.text("/profile/edit").await;
    let typed = profile(20, ARREST);
    let tried =
        browser.fill(&page, "/profile/edit", &[("text", &typed), ("then", "prove")]).await.is(200).text();
    assert!(
        tried.contains("second-line identity check, minutes") && tried.contains("<strong>20</strong>"),
        "{tried}"
    );
    assert_eq!(tried.contains("value=\"take-up\""), solver(), "{tried}");
    if !solver() {
        assert!(tried.contains("There is no solver on this machine"));
        return;
    }
    // The password was given at the login, longer ago than it counts: the form asks for it again.
    house.later(HOUR / 10);
    let fields = [("text", typed.as_str()), ("reasons", WHY_ANOTHER), ("then", "take-up")];
    let asked = browser.fill(&tried, "/profile/edit", &fields).await.is(422).text();
    assert!(asked.contains("href=\"#password\""), "{asked}");
    let with = |password: &'static str| [fields[0], fields[1], fields[2], ("password", password)];
    let wrong = browser.fill(&asked, "/profile/edit", &with("not it")).await.is(422).text();
    assert!(
        wrong.contains("href=\"#password\"") && wrong.contains(WHY_ANOTHER),
        "what was typed is kept: {wrong}"
    );
    let done = browser.fill(&wrong, "/profile/edit", &with(PASSWORD)).await.is(303);
    assert_eq!(done.location(), "/profile");
    browser.fill(&wrong, "/profile/edit", &with(PASSWORD)).await.is(409);
    let seen = browser.text("/profile").await;
    assert!(seen.contains("administrator of unit of administrator") && seen.contains(WHY_ANOTHER), "{seen}");
}
