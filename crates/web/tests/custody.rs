//! Custody over HTTP and with a browser: from a measure without permission to a release.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test stops where something is wrong"
)]

use std::collections::BTreeMap;

use crate::house;
use crate::house::browser::Browser;
use crate::house::{House, NINE, account};
use casework::jurisdiction::Jurisdiction;
use serde_json::{Value, json};
use terms::Measure;
use terms::jurisdiction::JurisdictionValues;
use terms::register::Body;
use terms::role::Role;

const MINUTE: i64 = 60_000_000;

/// A provisional arrest at a check that nothing permitted; the custody it began.
async fn arrested(house: &House) -> u64 {
    let border = house.login("border_officer").await;
    let check = house.booth(&border).await.is(200).json()["check"].as_u64().unwrap();
    let body = json!({"measure": "provisional_arrest", "ground": "wanted abroad"});
    let taken = house.post(&format!("/api/v1/checks/{check}/measures"), &border, body).await.is(201).json();
    assert_eq!(taken["permitted"], false, "{taken}");
    assert!(taken["tell"].as_array().unwrap().contains(&json!("counsel")), "{taken}");
    taken["custody"].as_u64().unwrap()
}

/// Prison, court and another court, each with its name.
fn offices(house: &House) {
    house.has(&account("lockup", "p-20", "Prison of Velmora", None, &[Role::Prison]));
    house.has(&account("elsewhere", "p-21", "Prison of Orle", None, &[Role::Prison]));
    for (login, name) in [("judge", "District court of Velmora"), ("stranger", "District court of Orle")] {
        let mut new = account(login, login, "bench", None, &[Role::Court]);
        new.body = Some(Body { state: "LT".to_owned(), name: name.to_owned() });
        house.has(&new);
    }
}

async fn step(house: &House, token: &str, custody: u64, body: Value) -> house::Came {
    let path = format!("/api/v1/custody/{custody}");
    let tag = house.get(&path, token).await.is(200).etag();
    house.ask("POST", &format!("{path}/events"), token, &body, &[("if-match", &tag)]).await
}

#[tokio::test]
async fn a_measure_without_permission_begins_a_custody_and_a_court_and_a_release_end_it() {
    let house = House::new("RU");
    offices(&house);
    let custody = arrested(&house).await;
    let duty = house.login("duty_officer").await;
    let board = house.get("/api/v1/custody", &duty).await.is(200).json();
    let row = &board["custodies"][0];
    assert_eq!((&row["custody"], &row["permitted"]), (&json!(custody), &json!(false)), "{row}");
    assert!(row["tell"].as_array().unwrap().contains(&json!("counsel")), "{row}");
    assert!(row["owed"].as_array().unwrap().iter().any(|it| it["what"] == "court"), "{row}");

    let (judge, lockup) = (house.login("judge").await, house.login("lockup").await);
    let path = format!("/api/v1/custody/{custody}");
    house.get(&path, &judge).await.is(404);
    house.get(&path, &lockup).await.is(404);

    house.later(MINUTE);
    let told = json!({"step": "counsel_told", "says": "R. Ilske, counsel on duty"});
    step(&house, &duty, custody, told).await.is(201);
    let brought = json!({"step": "brought_to_court", "says": "before the District court of Velmora"});
    step(&house, &duty, custody, brought).await.is(201);
    house.get(&path, &house.login("stranger").await).await.is(404);
    let without = json!({"step": "court_keeps", "says": "District court of Velmora, order 9"});
    let refused = step(&house, &judge, custody, without).await.is(422).json();
    assert_eq!(refused["errors"][0]["field"], "custody.court_term", "{refused}");
    let keeps = json!({"step": "court_keeps", "says": "District court of Velmora, order 9",
        "until": "2026-11-24T09:00:00Z"});
    step(&house, &judge, custody, keeps).await.is(201);

    let moved = json!({"step": "moved", "says": "by order 9", "place": "Prison of Velmora, wing B"});
    step(&house, &duty, custody, moved).await.is(201);
    house.get(&path, &house.login("elsewhere").await).await.is(404);
    let seen = house.get(&path, &lockup).await.is(200).json();
    assert_eq!(seen["steps"].as_array().unwrap().len(), 4, "{seen}");
    step(&house, &lockup, custody, json!({"step": "released", "says": "at the gate, 10:12"})).await.is(201);
    assert_eq!(house.get(&path, &duty).await.json()["stands"], "released");
    let after = json!({"step": "rights_told", "says": "too late"});
    step(&house, &duty, custody, after).await.is(422);
    assert_eq!(house.get("/api/v1/custody", &duty).await.json()["custodies"], json!([]));
    let all = house.get("/api/v1/custody?all=true", &duty).await.json();
    assert_eq!(all["custodies"].as_array().unwrap().len(), 1);
    let neither = house.get("/api/v1/custody?all=null", &duty).await.is(422).json();
    assert_eq!(neither["errors"][0]["field"], "all");
}

#[tokio::test]
async fn a_step_on_a_state_that_has_changed_is_not_entered_and_says_what_came_since() {
    let house = House::new("RU");
    let custody = arrested(&house).await;
    let duty = house.login("duty_officer").await;
    let path = format!("/api/v1/custody/{custody}");
    let tag = house.get(&path, &duty).await.is(200).etag();
    let body = json!({"step": "rights_told", "says": "told in Belarusian"});
    let events = format!("{path}/events");
    house.post(&events, &duty, body.clone()).await.is(428);
    house.ask("POST", &events, &duty, &body, &[("if-match", &tag)]).await.is(201);
    let size = house.store().size();
    let again = house.ask("POST", &events, &duty, &body, &[("if-match", &tag)]).await.is(409).json();
    assert!(again["errors"].to_string().contains("told in Belarusian"), "{again}");
    assert_eq!(house.store().size(), size);
}

#[tokio::test]
async fn the_consulate_is_told_at_a_written_wish_alone_and_the_form_says_so_at_its_field() {
    let house = House::new("RU");
    let custody = arrested(&house).await;
    let duty = Browser::new(&house, "duty_officer").await;
    let way = format!("/custody/{custody}");
    duty.get("/custody").await.is(200).says(&["Danil Merkuse", "against the level", &way]);
    let page = duty.get(&way).await.is(200).says(&["wanted abroad", "Tell now", "Counsel is told"]);
    let fields = [("step", "consulate_told"), ("says", "consulate of RU, by <telephone>")];
    let wrong = duty.fill(&page.text(), &way, &fields).await.is(422);
    let wrong = wrong.says(&[
        "href=\"#step-wish\"",
        "id=\"step-wish-wrong\"",
        "consulate of RU, by &lt;telephone&gt;",
        "value=\"consulate_told\" checked",
    ]);
    assert_eq!(wrong.text().matches(" checked").count(), 1, "nothing else is chosen");
    let mended = [("step", "consulate_told"), ("says", "consulate of RU"), ("wish", "file 7, page 2")];
    duty.fill(&wrong.text(), &way, &mended).await.is(303);
    duty.get(&way).await.is(200).says(&["the wish is kept: file 7, page 2"]);
    // The page that was open before is stale now.
    duty.fill(&page.text(), &way, &mended).await.is(409).says(&["consulate told: consulate of RU"]);
}

#[tokio::test]
async fn an_hour_of_a_form_is_local_and_one_that_lies_ahead_is_told_at_its_field() {
    let house = House::new("RU");
    let custody = arrested(&house).await;
    let duty = Browser::new(&house, "duty_officer").await;
    let way = format!("/custody/{custody}");
    let page = duty.get(&way).await.is(200);
    let ahead = [("step", "rights_told"), ("says", "told by 4471"), ("at", "2026-11-22T11:00")];
    let wrong =
        duty.fill(&page.text(), &way, &ahead).await.is(422).says(&["id=\"step-at-wrong\"", "it lies ahead"]);
    house.later(10 * MINUTE);
    let past = [("step", "rights_told"), ("says", "told by 4471"), ("at", "2026-11-22T09:05")];
    duty.fill(&wrong.text(), &way, &past).await.is(303);
    let token = house.login("duty_officer").await;
    let seen = house.get(&format!("/api/v1/custody/{custody}"), &token).await.json();
    assert_eq!(seen["steps"][0]["at"], NINE + 5 * MINUTE, "{seen}");
}

#[tokio::test]
async fn a_measure_with_a_browser_leads_whoever_may_see_it_to_custody_and_others_to_the_duty_desk() {
    let house = House::new("RU");
    let desk = Browser::new(&house, "desk_officer").await;
    let page = desk.get("/border/measure").await.is(200).says(&["Without a check"]);
    let nothing = desk.fill(&page.text(), "/border/measure", &[("measure", "short_stop")]).await.is(422);
    let nothing = nothing.says(&["id=\"measure-ground-wrong\"", "value=\"short_stop\" selected"]);
    let fields = [("measure", "short_stop"), ("ground", "own law"), ("name", "Vestal Radomir")];
    let done = desk.fill(&nothing.text(), "/border/measure", &fields).await.is(201);
    done.says(&["without permission", "href=\"/custody/", "4400", "To the custody"]);

    let border = house.login("border_officer").await;
    let check = house.booth(&border).await.is(200).json()["check"].as_u64().unwrap();
    let officer = Browser::new(&house, "border_officer").await;
    let page = officer.get(&format!("/border/measure?check={check}")).await.is(200);
    let page = page.says_nothing_of(&[&house.alert()]);
    let fields = [("measure", "keep_document"), ("ground", "own law")];
    let done = officer.fill(&page.text(), "/border/measure", &fields).await.is(201);
    done.says(&["Call the duty desk", "/border/card"]).says_nothing_of(&["/custody/"]);
    let size = house.store().size();
    officer.fill(&page.text(), "/border/measure", &fields).await.is(201);
    assert_eq!(house.store().size(), size, "sent twice, recorded once");
    officer.get("/custody").await.is(403);
    officer.get("/border/measure?check=1").await.is(404);
}

#[tokio::test]
async fn a_protection_shows_at_the_next_look_and_child_protection_sees_children_alone() {
    let house = House::new("RU");
    let custody = arrested(&house).await;
    house.protects("Danil Merkuse", "RU").await;
    let duty = house.login("duty_officer").await;
    let row = house.get(&format!("/api/v1/custody/{custody}"), &duty).await.is(200).json();
    assert_eq!(row["stands"], "barred", "{row}");
    let child = house.login("child_protection").await;
    assert_eq!(house.get("/api/v1/custody", &child).await.is(200).json()["custodies"], json!([]));
}

/// A house whose profile makes a court competent for detentions, and the accounts of two courts.
fn with_a_competent_court() -> House {
    let jurisdiction = JurisdictionValues {
        authorities: BTreeMap::from([
            (Measure::ProvisionalArrest, "prosecutor general".to_owned()),
            (Measure::KeepDetained, "District Court of Velmora".to_owned()),
        ]),
        ..JurisdictionValues::default()
    };
    let house = House::governed("RU", Jurisdiction::new(jurisdiction, "LT").unwrap());
    offices(&house);
    house
}

#[tokio::test]
async fn a_detention_for_which_no_court_is_named_is_found_by_the_competent_one_and_once_named_by_that_one() {
    let house = with_a_competent_court();
    let custody = arrested(&house).await;
    let (judge, stranger) = (house.login("judge").await, house.login("stranger").await);
    let duty = house.login("duty_officer").await;
    let (path, alert) = (format!("/api/v1/custody/{custody}"), format!("/api/v1/alerts/{}", house.alert()));
    let listed = |board: Value| board["custodies"].as_array().unwrap().len();

    // The hour runs and nobody has named a court: the competent one finds it, another does not.
    house.get(&path, &judge).await.is(200);
    house.get(&alert, &judge).await.is(200);
    house.get(&path, &stranger).await.is(404);
    house.get(&alert, &stranger).await.is(404);
    let board = house.get("/api/v1/custody", &judge).await.is(200).json();
    assert_eq!((board["lists"].as_str(), listed(board.clone())), (Some("court"), 1), "{board}");
    assert_eq!(listed(house.get("/api/v1/custody", &stranger).await.is(200).json()), 0);

    // Words that name no court take it from nobody.
    house.later(MINUTE);
    let vague = json!({"step": "brought_to_court", "says": "before the judge on duty, in the morning"});
    step(&house, &duty, custody, vague).await.is(201);
    house.get(&path, &judge).await.is(200);

    let named = json!({"step": "brought_to_court", "says": "before the District court of Orle, case 4"});
    step(&house, &duty, custody, named).await.is(201);
    house.get(&path, &stranger).await.is(200);
    house.get(&alert, &stranger).await.is(200);
    house.get(&path, &judge).await.is(404);
    house.get(&alert, &judge).await.is(404);
    let keeps = json!({"step": "court_keeps", "says": "District court of Orle, order 2",
        "until": "2026-11-24T09:00:00Z"});
    step(&house, &stranger, custody, keeps).await.is(201);
}

#[tokio::test]
async fn a_board_says_what_it_lists_and_never_that_nobody_is_detained_where_it_shows_a_part() {
    let house = House::new("RU");
    arrested(&house).await;
    let whole = Browser::new(&house, "duty_officer").await;
    whole.get("/custody").await.is(200).says(&["Everybody who is detained", "Danil Merkuse"]);
    for (role, lists, none) in [
        ("prison", "Only those who are at your place of detention", "Nobody is recorded at your place"),
        ("court", "Only detentions before your court", "No detention is recorded before your court"),
        ("child_protection", "Only those who are treated as children", "No child is recorded as detained"),
        ("commission", "Only what was brought before you", "Nobody in what was brought before you"),
    ] {
        let page = Browser::new(&house, role).await.get("/custody").await.is(200).says(&[lists, none]);
        let text = page.text();
        for false_word in ["Everybody who is detained", "Nobody is detained", "Danil Merkuse"] {
            assert!(!text.contains(false_word), "{role}: {false_word}");
        }
    }
}

#[tokio::test]
async fn the_page_of_an_alert_says_that_the_person_is_detained_to_whoever_may_see_the_custody() {
    let house = House::new("RU");
    let way = format!("/alerts/{}", house.alert());
    let duty = Browser::new(&house, "duty_officer").await;
    assert!(!duty.get(&way).await.is(200).text().contains("is detained because of this alert"));
    let custody = arrested(&house).await;
    let link = format!("href=\"/custody/{custody}\"");
    for role in ["duty_officer", "desk_officer", "verifying_official", "reviewer", "prosecutor"] {
        let page = Browser::new(&house, role).await;
        page.get(&way).await.is(200).says(&["This person is detained because of this alert since", &link]);
    }
    let token = house.login("duty_officer").await;
    house.later(MINUTE);
    step(&house, &token, custody, json!({"step": "released", "says": "at the gate, 10:12"})).await.is(201);
    assert!(!duty.get(&way).await.is(200).text().contains(&link), "released");
}
