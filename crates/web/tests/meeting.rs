//! Meetings, overrides, requests and lists over HTTP and with a browser.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test stops where something is wrong"
)]

use crate::house::browser::Browser;
use crate::house::{HOUR, House, PASSWORD, WHY, account};
use serde_json::{Value, json};
use terms::AlertId;
use terms::register::Body;
use terms::role::Role;

const MINUTE: i64 = 60_000_000;

async fn met(house: &House) -> u64 {
    let border = house.login("border_officer").await;
    house.booth(&border).await.is(200).json()["check"].as_u64().unwrap()
}

#[tokio::test]
async fn a_meeting_waits_with_its_thirty_minutes_until_somebody_else_answers_and_once_alone() {
    let house = House::new("RU");
    let desk = Browser::new(&house, "desk_officer").await;
    desk.get("/meetings").await.is(200).says(&["Nobody waits at a booth"]);
    let check = met(&house).await;
    house.later(11 * MINUTE);
    let way = format!("/meetings/{check}");
    desk.get("/meetings").await.is(200).says(&["19 minutes left", "MERKUSE DANIL", &way]);
    let page = desk.get(&way).await.is(200).says(&["19 minutes left", "4400", "What you tell the officer"]);
    let page = page.says(&["tell any foreign authority, consulate or carrier", "told: head of the gateway"]);
    let wrong = desk.fill(&page.text(), &way, &[("says", "wait")]).await.is(422);
    let wrong = wrong.says(&["id=\"answer-says-wrong\"", ">wait</textarea>"]);
    desk.fill(&wrong.text(), &way, &[("says", WHY)]).await.is(303);
    desk.get(&way).await.is(200).says_nothing_of(&["What you tell the officer"]);
    desk.get("/meetings").await.is(200).says(&["Nobody waits at a booth"]);
    let duty = house.login("duty_officer").await;
    let path = format!("/api/v1/meetings/{check}/answer");
    house.post(&path, &duty, json!({"says": WHY})).await.is(409);
    house.get("/api/v1/meetings", &house.login("border_officer").await).await.is(403);
    desk.get("/meetings/3").await.is(404);
}

#[tokio::test]
async fn whoever_made_the_check_does_not_answer_the_meeting() {
    let house = House::new("RU");
    let duty = house.login("duty_officer").await;
    let check = house.booth(&duty).await.is(200).json()["check"].as_u64().unwrap();
    let listed = house.get("/api/v1/meetings", &duty).await.is(200).json();
    assert_eq!(listed["meetings"][0]["check"], json!(check), "{listed}");
    let one = house.get(&format!("/api/v1/meetings/{check}"), &duty).await.is(200).json();
    assert!(one["clocks"].to_string().contains("\"duty\""), "{one}");
    let path = format!("/api/v1/meetings/{check}/answer");
    house.post(&path, &duty, json!({"says": WHY})).await.is(422);
    house.post(&path, &house.login("desk_officer").await, json!({"says": WHY})).await.is(201);
}

#[tokio::test]
async fn the_sheet_is_offered_in_the_language_of_the_traveller_and_open_no_and_rather_not_stay_apart() {
    let house = House::new("RU");
    let officer = Browser::new(&house, "border_officer").await;
    let check = met(&house).await;
    let way = format!("/border/{check}/sheet");
    officer.get(&format!("{way}?language=be-tarask")).await.is(200).says(&["lang=\"be-tarask\""]);
    officer.get(&format!("{way}?language=xx")).await.is(404);
    let page = officer.get(&way).await.is(200).says_nothing_of(&["\" checked"]);
    let fields =
        [("protection.tick", "yes"), ("protection.state", "nowhere"), ("dispute.words", "my <own> words")];
    let wrong = officer.fill(&page.text(), &way, &fields).await.is(422);
    let wrong = wrong.says(&["value=\"nowhere\"", "my &lt;own&gt; words", "class=\"wrong\""]);
    let fields = [
        ("asks_asylum", "yes"),
        ("protection.tick", "yes"),
        ("protection.state", "PL"),
        ("activity.tick", "no"),
        ("risk.tick", "rather_not"),
    ];
    let kept = officer.fill(&wrong.text(), &way, &fields).await.is(201);
    kept.says(&["The answers are kept", "erased after"]);
    let store = house.store();
    let answers = (0..store.size()).find_map(|at| match store.read().entry(terms::Seq(at)).unwrap().body {
        store::Content::Known(entries::Entry::SheetAnswered(it)) => Some(it.answers),
        _ => None,
    });
    let answers = answers.unwrap();
    let ticks: Vec<&str> = answers.replies.iter().map(|it| it.tick.code()).collect();
    assert_eq!(ticks, ["yes", "no", "rather_not"], "what was left open is no answer");
    let other = Browser::new(&house, "immigration_desk").await;
    other.get(&way).await.is(404);
    other.get("/sheet?language=pl").await.is(200).says_nothing_of(&["Keep the answers"]);
    officer.get("/border/card").await.is(200).says(&["4400", "Read the word"]);
}

#[tokio::test]
async fn the_authority_that_granted_is_asked_yes_or_no_and_nothing_of_the_case_is_in_the_page() {
    let house = House::new("RU");
    house.protects("Danil Merkuse", "RU").await;
    let mut other = account("other", "p-9", "asylum office", None, &[Role::GrantingAuthority]);
    other.body = Some(Body { state: "LT".to_owned(), name: "Another Office".to_owned() });
    house.has(&other);
    let border = house.login("border_officer").await;
    let named = json!({"subject": {"names": [{"text": "MERKUSE DANIL"}], "born": "1984-03-09"}});
    let check = house.post("/api/v1/checks", &border, named).await.is(200).json()["check"].as_u64().unwrap();
    let way = format!("/identity/{check}");
    let authority = Browser::new(&house, "granting_authority").await;
    authority.get("/identity").await.is(200).says(&[&way]);
    let case = [house.alert(), "RU".to_owned(), "Murder".to_owned(), "SUSPENDED".to_owned()];
    let case: Vec<&str> = case.iter().map(String::as_str).collect();
    let page = authority.get(&way).await.is(200).says(&["MERKUSE DANIL", "1984-03-09"]);
    let page = page.says_nothing_of(&case);
    let wrong = authority.fill(&page.text(), &way, &[("compared", "photograph")]).await.is(422);
    let wrong = wrong.says(&["id=\"identity-same-wrong\"", ">photograph</textarea>"]);
    let yes = [("same", "yes"), ("compared", "photograph and prints")];
    authority
        .fill(&wrong.text(), &way, &yes)
        .await
        .is(201)
        .says(&["Your answer is recorded"])
        .says_nothing_of(&case);
    let stranger = Browser::new(&house, "other").await;
    stranger.get(&way).await.is(404);
    stranger.get("/identity").await.is(200).says(&["Nothing is asked of your authority now"]);
}

#[tokio::test]
async fn not_this_person_and_a_namesake_told_apart_are_recorded_with_a_browser() {
    let house = House::new("CZ");
    let check = met(&house).await;
    let desk = Browser::new(&house, "desk_officer").await;
    let way = format!("/border/{check}/not-this-person");
    let page = desk.get(&way).await.is(200).says(&["Not this person", "Tell a namesake apart"]);
    let until = ("until", "2026-12-01");
    let wrong = desk.fill(&page.text(), &way, &[("reasons", ""), until]).await.is(422);
    let wrong = wrong.says(&["id=\"judge-reasons-wrong\"", "value=\"2026-12-01\""]);
    desk.fill(&wrong.text(), &way, &[("reasons", WHY), until]).await.is(201).says(&["Not this person"]);
    let apart = format!("/border/{check}/distinguishing");
    let long = [("feature", "a scar"), ("consent", "signed"), ("until", "2040-01-01")];
    let wrong = desk.fill(&page.text(), &apart, &long).await.is(422).says(&["id=\"record-until-wrong\""]);
    let fields = [("feature", "a scar"), ("consent", "signed, file 9"), until];
    desk.fill(&wrong.text(), &apart, &fields).await.is(201);
}

#[tokio::test]
async fn an_override_takes_one_official_and_another_confirms_it_and_one_person_is_one() {
    let house = House::new("CZ");
    house.has(&account("double", "duty_officer", "court desk", None, &[Role::Reviewer]));
    let duty = house.login("duty_officer").await;
    let body = json!({"measures": ["disarm"], "danger": WHY, "alert": house.alert()});
    let used = house.post("/api/v1/overrides", &duty, body).await.is(201).json()["used"].clone();
    let way = format!("/api/v1/overrides/{used}/confirm");
    let reasons = json!({"reasons": WHY});
    let double = house.login("double").await;
    let came = house.post(&way, &double, reasons.clone()).await.is(403).json();
    assert_eq!(came["policies"], json!(["access.two_people"]), "{came}");
    let reviewer = house.login("reviewer").await;
    let seen = house.get("/api/v1/overrides", &reviewer).await.is(200).json();
    assert_eq!(seen["overrides"][0]["stands"], "unconfirmed", "{seen}");
    house.post(&way, &reviewer, reasons.clone()).await.is(201);
    house.post(&way, &house.login("prosecutor").await, reasons).await.is(422);
    let seen = house.get("/api/v1/overrides", &reviewer).await.is(200).json();
    assert_eq!(
        (&seen["overrides"][0]["stands"], &seen["counts"][0]["used"]),
        (&json!("confirmed"), &json!(1))
    );
    let measure = json!({"measures": ["provisional_arrest"], "danger": WHY});
    let came = house.post("/api/v1/overrides", &duty, measure).await.is(422).json();
    assert_eq!(came["errors"][0]["field"], "measures[0]", "{came}");
    let booth = house.login("border_officer").await;
    house.get("/api/v1/overrides", &booth).await.is(403);
}

#[tokio::test]
async fn an_override_at_a_booth_stands_beside_no_alert_and_one_that_nobody_confirmed_stays_in_sight() {
    let house = House::new("RU");
    house.protects("Danil Merkuse", "RU").await;
    let token = house.login("border_officer").await;
    let beside = json!({"measures": ["protect"], "danger": WHY, "alert": house.alert()});
    let came = house.post("/api/v1/overrides", &token, beside).await.is(422);
    assert_eq!(came.json()["errors"][0]["field"], "alert");
    assert!(!came.text().contains("protects this person"), "a booth is told nothing of a protection");
    let officer = Browser::new(&house, "border_officer").await;
    officer.get("/border").await.is(200).says(&["/overrides/use"]);
    let page = officer.get("/overrides/use").await.is(200).says_nothing_of(&["name=\"alert\""]);
    let wrong = officer.fill(&page.text(), "/overrides/use", &[("danger", WHY)]).await.is(422);
    let wrong = wrong.says(&["id=\"use-measure-wrong\"", WHY]);
    let fields = [("measure", "separate"), ("measure", "disarm"), ("danger", WHY)];
    let page = officer.fill(&wrong.text(), "/overrides/use", &fields).await.is(201);
    page.says(&["Act now", "24 hours"]);
    house.later(25 * HOUR);
    let prosecutor = Browser::new(&house, "prosecutor").await;
    prosecutor.get("/overrides").await.is(200).says(&["ended, confirmed by nobody", "take a weapon away"]);
    officer.get("/overrides").await.is(303);
}

#[tokio::test]
async fn counsel_asks_for_another_look_for_a_client_alone_and_is_told_when_the_answer_is_due() {
    let house = House::new("RU");
    let id = AlertId::parse(&house.alert()).unwrap();
    let counsel = Browser::new(&house, "counsel").await;
    let way = format!("/alerts/{id}/review-request");
    counsel.get(&way).await.is(404);
    house.app.accounts.mandate("counsel", &id, true).unwrap();
    let counsel = Browser::new(&house, "counsel").await;
    counsel.get(&format!("/alerts/{id}")).await.is(200).says(&[&way]);
    let page = counsel.get(&way).await.is(200).says_nothing_of(&["value=\"prosecutor\""]);
    let short = [("asker", "person"), ("grounds", "again")];
    let wrong =
        counsel.fill(&page.text(), &way, &short).await.is(422).says(&["id=\"request-grounds-wrong\""]);
    let full = [("asker", "person"), ("grounds", WHY)];
    counsel.fill(&wrong.text(), &way, &full).await.is(201).says(&["within 72 hours"]);
    let token = house.login("counsel").await;
    let as_prosecutor = json!({"asker": "prosecutor", "grounds": WHY});
    let path = format!("/api/v1/alerts/{id}/review-requests");
    assert_eq!(house.post(&path, &token, as_prosecutor).await.is(422).json()["errors"][0]["field"], "asker");

    let border = house.login("border_officer").await;
    let check = met(&house).await;
    let body = json!({"measure": "short_stop", "ground": "wanted abroad"});
    house.post(&format!("/api/v1/checks/{check}/measures"), &border, body).await.is(201);
    let asked = house.post(&path, &token, json!({"asker": "person", "grounds": WHY})).await.is(201).json();
    assert_eq!(asked["hours"], 24, "the record knows that the person is detained: {asked}");
}

#[tokio::test]
async fn a_permission_is_taken_back_from_its_alert_and_only_where_there_is_one() {
    let house = House::new("CZ");
    let official = house.login("verifying_official").await;
    let saved = house.reads(&official).await.is(201);
    let desk = Browser::new(&house, "desk_officer").await;
    let way = format!("/alerts/{}/permission/end", house.alert());
    desk.get(&way).await.is(404);
    house.decides(&official, &saved.etag()).await.is(201);
    let alert = desk.get(&format!("/alerts/{}", house.alert())).await.is(200);
    alert.says(&["MAY ACT", &way]);
    let page = desk.get(&way).await.is(200);
    let wrong =
        desk.fill(&page.text(), &way, &[("reasons", "no")]).await.is(422).says(&["id=\"end-reasons-wrong\""]);
    desk.fill(&wrong.text(), &way, &[("reasons", WHY)]).await.is(303);
    let border = house.login("border_officer").await;
    assert_ne!(house.booth(&border).await.is(200).json()["word"], "may_act");
    desk.get(&way).await.is(404);
}

fn line(alert: &str, measure: &str) -> Value {
    json!({"alert": alert, "measure": measure, "decided_by": "Ugne Balsyte", "unit": "desk 4",
        "authority": "prosecutor general", "on": "2026-10-01", "reasons": WHY})
}

#[tokio::test]
async fn a_list_of_earlier_decisions_is_taken_over_whole_and_a_line_nobody_can_read_stops_it() {
    let house = House::new("CZ");
    let token = house.login("verifying_official").await;
    let alert = house.alert();
    let broken = json!({"list": [line(&alert, "provisional_arrest"), {"alert": alert}], "reasons": WHY});
    let size = house.store().size();
    let came = house.post("/api/v1/holdings", &token, broken).await.is(422).json();
    assert!(came["errors"][0]["field"].as_str().unwrap().starts_with("list[1]"), "{came}");
    assert_eq!(house.store().size(), size);
    let nobody = format!("alert-{}", "b".repeat(26));
    let good =
        json!({"list": [line(&alert, "provisional_arrest"), line(&nobody, "short_stop")], "reasons": WHY});
    let took = house.post("/api/v1/holdings", &token, good).await.is(201).json();
    assert_eq!(took["lines"][1]["why_not"][0], "it is not on the record, or its content is gone", "{took}");
    assert!(took["lines"][0]["until"].is_i64() && took["sample"] == json!([alert]), "{took}");

    let official = Browser::new(&house, "verifying_official").await;
    house.later(6 * MINUTE);
    let page = official.get("/holdings").await.is(200).says(&["name=\"password\""]);
    let fields = [("list", "{\"alert\": 1}"), ("reasons", WHY), ("password", PASSWORD)];
    let wrong = official.fill(&page.text(), "/holdings", &fields).await.is(422);
    let wrong = wrong.says(&["id=\"holdings-list-wrong\"", "line 1", WHY]);
    let list = line(&alert, "provisional_arrest").to_string();
    // The password was right; it is not asked for again.
    let fields = [("list", list.as_str()), ("reasons", WHY)];
    official.fill(&wrong.text(), "/holdings", &fields).await.is(201).says(&["What became of each line"]);
}

#[tokio::test]
async fn the_second_official_decides_otherwise_with_a_browser_and_it_counts_and_permits_nothing() {
    let house = House::new("RU");
    let first = house.login("verifying_official").await;
    let saved = house.reads(&first).await.is(201);
    house.decides(&first, &saved.etag()).await.is(201);
    let reviewer = Browser::new(&house, "reviewer").await;
    house.reads(&house.login("reviewer").await).await.is(201);
    let way = format!("/alerts/{}/review", house.alert());
    let page = reviewer.get(&way).await.is(200).says(&["Decide otherwise", "value=\"do_not_enforce\""]);
    let page = page.says_nothing_of(&["<option value=\"permit\""]);
    let wrong = reviewer.fill(&page.text(), &way, &[("review", "otherwise"), ("reasons", WHY)]).await.is(422);
    let wrong = wrong.says(&["value=\"otherwise\" checked", "missing: say what is decided otherwise", WHY]);
    let without = [("review", "otherwise"), ("reasons", WHY), ("kind", "do_not_enforce")];
    let wrong = reviewer.fill(&wrong.text(), &way, &without).await.is(422).says(&["own prosecutor"]);
    let whole = [
        ("review", "otherwise"),
        ("reasons", WHY),
        ("kind", "do_not_enforce"),
        ("own_prosecutor", "no"),
        ("own_prosecutor_reasons", WHY),
    ];
    reviewer.fill(&wrong.text(), &way, &whole).await.is(303);
    let seen = house.get(&format!("/api/v1/alerts/{}", house.alert()), &first).await.is(200).json();
    assert_eq!((&seen["permission"], &seen["level"]), (&Value::Null, &json!("suspended")), "{seen}");
}
