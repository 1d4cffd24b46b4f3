//! Accounts as a page, the styleguide, the reasoning as recorded, how fresh the sources are.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where something is wrong"
)]

use crate::house::browser::Browser;
use crate::house::{House, PASSWORD, alert};
use axum::body::Body;
use axum::http::Request;
use terms::Actor;
use web::Bench;

const NEW: [(&str, &str); 5] = [
    ("login", "Aldona"),
    ("person", "p-77"),
    ("name", "Aldona Kirstukaitė"),
    ("unit", "gateway, desk"),
    ("role", "desk_officer"),
];

#[tokio::test]
async fn an_account_is_made_once_its_code_stands_on_one_page_and_a_wrong_field_is_told_at_the_field() {
    let house = House::new("CZ");
    let browser = Browser::new(&house, "administrator").await;
    let page = browser.text("/administration").await;
    assert!(page.contains("verifying_official") && !page.contains("Danil"), "who administers sees no case");
    let mut wrong = NEW;
    wrong[4] = ("role", "granting_authority");
    let came = browser.fill(&page, "/administration", &wrong).await.is(422).text();
    assert!(
        came.contains("Aldona Kirstukait") && came.contains("field field-wrong"),
        "what was typed is kept"
    );
    let made = browser.fill(&page, "/administration", &NEW).await.is(201).text();
    let code = made.split("<strong class=\"ref\">").nth(1).unwrap().split('<').next().unwrap().to_owned();
    assert!(code.len() > 10, "{code}");
    assert!(!browser.text("/administration").await.contains(&code), "it is shown once");
    let twice = browser.fill(&page, "/administration", &NEW).await.is(422).text();
    assert!(twice.contains("href=\"#login\"") && twice.contains("a login is given once"), "{twice}");
    house.later(6 * 60_000_000);
    let page = browser.text("/administration").await;
    assert!(page.contains("name=\"password\""));
    let change = [("account", "aldona"), ("what", "close")];
    let asked = browser.fill(&page, "/administration/change", &change).await.is(422).text();
    assert!(asked.contains("href=\"#password\""), "{asked}");
    let change = [("account", "aldona"), ("what", "close"), ("password", PASSWORD)];
    let done = browser.fill(&page, "/administration/change", &change).await.is(303);
    assert_eq!(done.location(), "/administration");
    assert!(house.app.accounts.get("aldona").unwrap().unwrap().closed);
    let nobody = [("account", "nobody-here"), ("what", "close")];
    let told = browser.fill(&page, "/administration/change", &nobody).await.is(422).text();
    assert!(told.contains("href=\"#account\""), "{told}");
}

#[tokio::test]
async fn a_mandate_opens_the_clients_alert_to_counsel_and_a_new_code_ends_their_logins() {
    let house = House::new("CZ");
    let counsel = Browser::new(&house, "counsel").await;
    let path = format!("/alerts/{}", house.alert());
    counsel.get(&path).await.is(404);
    let browser = Browser::new(&house, "administrator").await;
    let page = browser.text("/administration").await;
    let id = house.alert();
    let given = [("account", "counsel"), ("what", "mandate"), ("alert", id.as_str())];
    browser.fill(&page, "/administration/change", &given).await.is(303);
    Browser::new(&house, "counsel").await.get(&path).await.is(200);
    let short = [("account", "counsel"), ("what", "mandate"), ("alert", "the first one")];
    let told = browser.fill(&page, "/administration/change", &short).await.is(422).text();
    assert!(told.contains("href=\"#alert\"") && told.contains("value=\"the first one\""), "{told}");
    let open = Browser::new(&house, "auditor").await;
    let anew = [("account", "auditor"), ("what", "start-code")];
    browser.fill(&page, "/administration/change", &anew).await.is(201);
    open.get("/log").await.is(303);
    let other = Browser::new(&house, "desk_officer").await;
    other.get("/administration").await.is(403);
}

#[tokio::test]
async fn the_styleguide_is_for_whoever_is_logged_in_and_nothing_in_it_is_anybodys() {
    let house = House::new("CZ");
    let stranger = Request::builder().uri("/styleguide").body(Body::empty()).unwrap();
    house.send(stranger).await.is(303);
    let page = Browser::new(&house, "border_officer").await.text("/styleguide").await;
    assert!(page.contains("MAY ACT") && !page.contains("Merkuse"));
}

#[tokio::test]
async fn an_alert_in_which_nothing_was_found_says_what_was_tried_and_the_reasoning_shows_every_entry() {
    let house = House::new("CZ");
    let quiet = alert("SE", 2, "Olof Quiet").replace("Murder", "Theft of a bicycle");
    let work = move |bench: &mut Bench| {
        bench.act(&Actor::unverified("clerk"), |desk, _, _, act| {
            let mut records = wire::open(quiet.as_bytes(), "made", None).unwrap().map(Result::unwrap);
            desk.screen(Some("made"), "native", &mut records, act, &mut |_, _| Ok(())).unwrap();
        });
        Ok(())
    };
    house.app.works.act(work).await.unwrap();
    let id = house.store().read().alerts(None, 9).unwrap()[1].alert.to_string();
    let browser = Browser::new(&house, "desk_officer").await;
    let page = browser.text(&format!("/alerts/{id}")).await;
    let counts = house.store().read().examined(&terms::AlertId::parse(&id).unwrap()).unwrap().unwrap();
    let none = counts.body.standing.held.is_empty();
    assert_eq!(page.contains("none of them found anything that counts"), none, "{page}");
    let whole = browser.text(&format!("/alerts/{id}/explanation")).await;
    for kind in ["alert_received", "examined"] {
        assert!(whole.contains(&format!("<code>{kind}</code>")), "{kind}");
    }
    let auditor = Browser::new(&house, "auditor").await;
    auditor.get(&format!("/alerts/{id}/explanation")).await.is(403);
}

#[tokio::test]
async fn how_fresh_the_sources_are_is_counted_and_said_in_the_foot_of_pages() {
    let house = House::new("CZ");
    let metrics = house.get("/metrics", "").await.is(200).text();
    assert!(metrics.contains("redress_registers_newest_age_seconds -1"), "{metrics}");
    assert!(metrics.contains("redress_recall_feed_connected 0"));
    let browser = Browser::new(&house, "desk_officer").await;
    let foot = browser.text("/queue").await;
    assert!(foot.contains("Registers: no entry yet") && foot.contains("Recall feed: none is connected yet"));
    house.protects("Somebody Else", "RU").await;
    house.later(90_000_000);
    let metrics = house.get("/metrics", "").await.is(200).text();
    assert!(metrics.contains("redress_registers_newest_age_seconds 90"), "{metrics}");
    assert!(browser.text("/queue").await.contains("Registers: newest entry today"));
    assert!(foot.contains("data-from=\"/live\"") && foot.contains("data-many="), "live on the queue");
    assert!(!browser.text("/bureaus").await.contains("data-from"), "and on no page that it is not about");
    let alert = browser.text(&format!("/alerts/{}", house.alert())).await;
    assert!(alert.contains(&format!("data-from=\"/live/alerts/{}\"", house.alert())));
}
