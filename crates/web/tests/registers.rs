//! Registers over HTTP and with a browser: they list nothing; two officials of one authority enter and lift.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test stops where something is wrong"
)]

use crate::house::browser::Browser;
use crate::house::{House, PASSWORD, WHY, account};
use serde_json::{Value, json};
use terms::register::Body;
use terms::role::Role;

/// A second official of the Migration Department, the same person under another account, and another office.
fn officials(house: &House) {
    house.has(&account("rasa", "p-31", "unit 2", None, &[Role::GrantingAuthority]));
    house.has(&account("double", "granting_authority", "unit 3", None, &[Role::GrantingAuthority]));
    let mut other = account("other", "p-33", "office", None, &[Role::GrantingAuthority]);
    other.body = Some(Body { state: "LT".to_owned(), name: "Another Office".to_owned() });
    house.has(&other);
}

fn protection(name: &str) -> Value {
    json!({"kind": "protection", "reasons": WHY, "entry": {
        "about": {"subject": {"names": [{"text": name}], "born": "1984-03-09"}},
        "kind": "refugee", "against": ["RU"], "since": "2022-05-01",
        "granted_by": {"state": "LT", "name": "Migration Department"}}})
}

async fn confirms(house: &House, token: &str) {
    house.post("/api/v1/login/confirm", token, json!({"password": PASSWORD})).await;
}

async fn level(house: &House) -> Value {
    let desk = house.login("desk_officer").await;
    house.get(&format!("/api/v1/alerts/{}", house.alert()), &desk).await.is(200).json()["level"].clone()
}

#[tokio::test]
async fn two_officials_enter_a_protection_and_two_lift_it_and_one_under_two_accounts_is_one() {
    let house = House::new("RU");
    officials(&house);
    let before = level(&house).await;
    let first = house.login("granting_authority").await;
    let proposed = house.post("/api/v1/proposals", &first, protection("Danil Merkuse")).await.is(201).json();
    let way = format!("/api/v1/proposals/{}", proposed["proposal"]);
    assert_eq!(level(&house).await, before, "a proposal counts for nothing");
    let yes = json!({"answer": "confirm", "reasons": WHY});
    for (login, status) in [("granting_authority", 422), ("double", 422), ("other", 404)] {
        let token = house.login(login).await;
        let came = house.post(&format!("{way}/answer"), &token, yes.clone()).await.is(status);
        assert!(status == 404 || came.json()["errors"].to_string().contains("lift.two_people"), "{login}");
    }
    house.get(&way, &house.login("other").await).await.is(404);
    let second = house.login("rasa").await;
    assert_eq!(house.get(&way, &second).await.is(200).json()["entry"]["names"][0]["text"], "Danil Merkuse");
    let entered = house.post(&format!("{way}/answer"), &second, yes.clone()).await.is(201).json();
    assert_eq!(entered["became"], "entered");
    assert_eq!(level(&house).await, "suspended");
    house.post(&format!("{way}/answer"), &second, yes.clone()).await.is(409);

    let id = entered["register"].as_str().unwrap();
    let lift = json!({"entry": id, "reasons": WHY, "rests_on": "decision 12 of 20 Nov 2026"});
    house.post("/api/v1/lifts", &house.login("other").await, lift.clone()).await.is(404);
    let proposed = house.post("/api/v1/lifts", &second, lift).await.is(201).json();
    let way = format!("/api/v1/proposals/{}/answer", proposed["proposal"]);
    house.post(&way, &second, yes.clone()).await.is(422);
    confirms(&house, &first).await;
    let lifted = house.post(&way, &first, yes).await.is(201).json();
    assert_eq!(lifted["became"], "lifted");
    assert_eq!(level(&house).await, "suspended", "people decide, no lift raises");
    house.get(&format!("/api/v1/registers/{id}"), &first).await.is(404);
}

#[tokio::test]
async fn an_authority_is_the_same_however_its_name_is_typed_and_another_by_one_word() {
    let house = House::new("RU");
    for (login, name) in [("typed", "\"Migration\"  department"), ("near", "Migration Department 2")] {
        let mut new = account(login, login, "unit 7", None, &[Role::GrantingAuthority]);
        new.body = Some(Body { state: "lt".to_owned(), name: name.to_owned() });
        house.has(&new);
    }
    let first = house.login("granting_authority").await;
    let proposed = house.post("/api/v1/proposals", &first, protection("Danil Merkuse")).await.is(201).json();
    let way = format!("/api/v1/proposals/{}/answer", proposed["proposal"]);
    let yes = json!({"answer": "confirm", "reasons": WHY});
    house.post(&way, &house.login("near").await, yes.clone()).await.is(404);
    let typed = house.login("typed").await;
    let entered = house.post(&way, &typed, yes).await.is(201).json();
    // Whoever may confirm it is shown it, and may propose that it is lifted.
    let id = entered["register"].as_str().unwrap();
    house.get(&format!("/api/v1/registers/{id}"), &typed).await.is(200);
    house.get(&format!("/api/v1/registers/{id}"), &house.login("near").await).await.is(404);
    let lift = json!({"entry": id, "reasons": WHY, "rests_on": "decision 12 of 20 Nov 2026"});
    house.post("/api/v1/lifts", &typed, lift).await.is(201);
}

#[tokio::test]
async fn registers_list_nothing_and_what_another_body_made_is_answered_like_what_is_not_there() {
    let house = House::new("RU");
    officials(&house);
    house.protects("Danil Merkuse", "RU").await;
    let own = house.login("granting_authority").await;
    let other = house.login("other").await;
    let asked = |name: &str| json!({"purpose": "file 7", "name": name, "born": "1984-03-09"});
    let found = house.post("/api/v1/registers/search", &own, asked("Merkuse Danil")).await.is(200).json();
    assert_eq!(found["names"][0]["text"], "Danil Merkuse");
    let nobody = house.post("/api/v1/registers/search", &own, asked("Nobody Atall")).await.is(404).bytes;
    let theirs = house.post("/api/v1/registers/search", &other, asked("Danil Merkuse")).await.is(404).bytes;
    let plain = |bytes: &[u8]| {
        let mut it: Value = serde_json::from_slice(bytes).unwrap();
        it.as_object_mut().unwrap().remove("instance");
        it
    };
    assert_eq!(plain(&nobody), plain(&theirs));
    let younger = json!({"purpose": "file 7", "name": "Danil Merkuse", "born": "1984-11-30"});
    house.post("/api/v1/registers/search", &own, younger).await.is(404);
    let half = json!({"purpose": "file 7", "name": "Danil Merkuse"});
    let half = house.post("/api/v1/registers/search", &own, half).await.is(422).json();
    assert_eq!(half["errors"][0]["field"], "born");
    let without = json!({"purpose": " ", "name": "Danil Merkuse", "born": "1984-03-09"});
    house.post("/api/v1/registers/search", &own, without).await.is(422);
    house.get("/api/v1/registers", &own).await.is(404);
    house.get("/api/v1/proposals", &own).await.is(405);
    let (verb, reason) = house.looks().into_iter().rev().find(|it| it.0 == "read_entry").unwrap();
    assert_eq!((verb.as_str(), reason.ends_with("for protection: file 7")), ("read_entry", true), "{reason}");
}

#[tokio::test]
async fn an_authority_proposes_its_own_protection_alone_and_is_told_which_field_is_wrong() {
    let house = House::new("RU");
    officials(&house);
    let token = house.login("granting_authority").await;
    let mut wrong = protection("Danil Merkuse");
    wrong["entry"]["since"] = json!("2022-13-01");
    let came = house.post("/api/v1/proposals", &token, wrong).await.is(422).json();
    assert_eq!(came["errors"][0]["field"], "entry.since", "{came}");
    let mut theirs = protection("Danil Merkuse");
    theirs["entry"]["granted_by"]["name"] = json!("Another Office");
    let came = house.post("/api/v1/proposals", &token, theirs).await.is(422).json();
    assert_eq!(came["errors"][0]["field"], "entry", "{came}");
    let lt =
        json!({"entry": "register-aaaaaaaaaaaaaaaaaaaaaaaaaa", "reasons": WHY, "rests_on": "a decision"});
    house.post("/api/v1/lifts", &token, lt).await.is(404);
}

#[tokio::test]
async fn with_a_browser_a_protection_is_proposed_confirmed_by_another_read_and_proposed_to_be_lifted() {
    let house = House::new("RU");
    officials(&house);
    let first = Browser::new(&house, "granting_authority").await;
    first.get("/registers").await.is(200).says(&["list nothing"]);
    let page = first.get("/registers/propose").await.is(200).says(&["Migration Department (LT)"]);
    let mut fields = vec![
        ("kind", "refugee"),
        ("name", "Danil Merkuse"),
        ("born", "1984-03-09"),
        ("against", "RU"),
        ("since", ""),
        ("reasons", WHY),
    ];
    let wrong = first.fill(&page.text(), "/registers/propose", &fields).await.is(422);
    let wrong = wrong.says(&["id=\"propose-since-wrong\"", "value=\"Danil Merkuse\"", WHY]);
    fields[4] = ("since", "2022-05-01");
    let done = first.fill(&wrong.text(), "/registers/propose", &fields).await.is(201);
    let text = done.text();
    let number = text.split("Give them this number: ").nth(1).unwrap();
    let number: String = number.chars().take_while(char::is_ascii_digit).collect();
    let way = format!("/registers/proposals/{number}");
    first.get(&way).await.is(200).says(&["You proposed it"]).says_nothing_of(&["name=\"answer\""]);
    let other = Browser::new(&house, "other").await;
    other.get(&way).await.is(404);

    let second = Browser::new(&house, "rasa").await;
    second.get(&format!("/registers/proposal?number={number}")).await.is(303);
    house.later(6 * 60_000_000);
    let page = second.get(&way).await.is(200).says(&["Danil Merkuse", "name=\"password\""]);
    let answer = [("answer", "confirm"), ("reasons", WHY), ("password", "no such words")];
    let wrong = second.fill(&page.text(), &way, &answer).await.is(422);
    let wrong = wrong.says(&["id=\"answer-password-wrong\""]).says_nothing_of(&["no such words"]);
    let answer = [("answer", "confirm"), ("reasons", WHY), ("password", PASSWORD)];
    second.fill(&wrong.text(), &way, &answer).await.is(201).says(&["Entered", "register-"]);
    assert_eq!(level(&house).await, "suspended");

    let page = second.get("/registers").await.is(200);
    let asked = [("purpose", "file 7"), ("name", "Danil Merkuse"), ("born", "1984-03-09")];
    let found = second.fill(&page.text(), "/registers", &asked).await.is(200);
    let found = found.says(&["Migration Department (LT)", "Propose to lift"]);
    let lift = [("rests_on", ""), ("reasons", WHY)];
    let wrong = second.fill(&found.text(), "/registers/lift", &lift).await.is(422);
    let wrong = wrong.says(&["id=\"lift-rests_on-wrong\"", WHY]);
    let lift = [("rests_on", "decision 12"), ("reasons", WHY)];
    second.fill(&wrong.text(), "/registers/lift", &lift).await.is(201).says(&["Proposed"]);
    let none = [("purpose", "file 7"), ("id", "register-aaaaaaaaaaaaaaaaaaaaaaaaaa")];
    second.fill(&page.text(), "/registers", &none).await.is(404).says(&["Not found"]);
}

#[tokio::test]
async fn a_court_proposes_to_lift_a_finding_from_its_alert_and_is_told_who_lifts_it() {
    let house = House::new("RU");
    let mut judge = account("judge", "p-41", "bench", None, &[Role::Court]);
    judge.body = Some(Body { state: "LT".to_owned(), name: "Court of Appeal of Velmora".to_owned() });
    house.has(&judge);
    let way = format!("/alerts/{}/lift", house.alert());
    let alert = terms::AlertId::parse(&house.alert()).unwrap();
    // What its registry entered is before a court; nothing else is.
    Browser::new(&house, "judge").await.get(&way).await.is(404);
    house.app.accounts.mandate("judge", &alert, true).unwrap();
    let court = Browser::new(&house, "judge").await;
    court.get(&format!("/alerts/{}", house.alert())).await.is(200).says(&[&way]);
    let page = court.get(&way).await.is(200).says(&["name=\"finding\" value=\"sender."]);
    let page = page.says_nothing_of(&["\" checked"]);
    let none = [("rests_on", "order 9"), ("reasons", WHY)];
    let wrong =
        court.fill(&page.text(), &way, &none).await.is(422).says(&["id=\"lift-finding-wrong\"", "order 9"]);
    let text = wrong.text();
    let code = text.split("name=\"finding\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let fields = [("finding", code.as_str()), ("rests_on", "order 9"), ("reasons", WHY)];
    let told = court.fill(&wrong.text(), &way, &fields).await.is(422);
    told.says(&["id=\"lift-finding-wrong\"", "a decision of officials lifts it"]);
    let authority = Browser::new(&house, "granting_authority").await;
    authority.get(&way).await.is(404);
}

#[tokio::test]
async fn a_court_enters_its_own_refusal_with_two_of_its_officials() {
    let house = House::new("RU");
    for (login, person) in [("judge", "p-41"), ("colleague", "p-42")] {
        let mut judge = account(login, person, "bench", None, &[Role::Court]);
        judge.body = Some(Body { state: "LT".to_owned(), name: "Court of Appeal of Velmora".to_owned() });
        house.has(&judge);
    }
    let judge = Browser::new(&house, "judge").await;
    let page = judge.get("/registers/propose").await.is(200).says(&["Court of Appeal of Velmora (LT)"]);
    let mut fields = vec![
        ("ground", "human_rights"),
        ("final", "yes"),
        ("since", "2026-05-04"),
        ("against", ""),
        ("name", "Danil Merkuse"),
        ("born", "1984-03-09"),
        ("reasons", WHY),
    ];
    let wrong = judge.fill(&page.text(), "/registers/propose", &fields).await.is(422);
    let wrong = wrong.says(&["id=\"propose-against-wrong\"", "value=\"human_rights\" selected"]);
    fields[3] = ("against", "RU");
    let done = judge.fill(&wrong.text(), "/registers/propose", &fields).await.is(201).text();
    let number = done.split("Give them this number: ").nth(1).unwrap();
    let number: String = number.chars().take_while(char::is_ascii_digit).collect();
    let way = format!("/registers/proposals/{number}");
    let colleague = Browser::new(&house, "colleague").await;
    let page = colleague.get(&way).await.is(200).says(&["Refusal by a court", "Danil Merkuse"]);
    colleague.fill(&page.text(), &way, &[("answer", "confirm"), ("reasons", WHY)]).await.is(201);
    assert_eq!(level(&house).await, "suspended");
}
