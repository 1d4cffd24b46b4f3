//! Bureaus over the API and as pages: classes with their reasons, evidence, what speaks against them.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where something is wrong"
)]

use crate::house;
use crate::house::House;
use crate::house::browser::Browser;

#[tokio::test]
async fn every_bureau_of_the_tables_stands_once_in_the_pages_of_the_list() {
    let house = House::new("QZ");
    let token = house.login("desk_officer").await;
    let (mut codes, mut after) = (Vec::new(), String::new());
    for _ in 0..20 {
        let came = house.get(&format!("/api/v1/bureaus{after}"), &token).await.is(200).json();
        let page = came["bureaus"].as_array().unwrap();
        codes.extend(page.iter().map(|it| it["bureau"].as_str().unwrap().to_owned()));
        match came["next"].as_str() {
            Some(next) => after = format!("?after={next}"),
            None => break,
        }
    }
    assert!(codes.is_sorted() && codes.len() > 150, "{}", codes.len());
    let before = codes.len();
    codes.dedup();
    assert_eq!(codes.len(), before);
    assert!(codes.contains(&"QZ".to_owned()), "one that no table names and that sent an alert");
    let browser = Browser::new(&house, "desk_officer").await;
    let first = browser.text("/bureaus").await;
    assert!(first.contains("rel=\"next\"") && first.contains("class-a"), "{first}");
    browser.get("/bureaus?after=ZZ").await.is(200);
}

#[tokio::test]
async fn a_bureau_shows_its_interval_over_the_years_with_the_table_and_what_speaks_against_it() {
    let house = House::new("RU");
    let token = house.login("auditor").await;
    let body = house.get("/api/v1/bureaus/ru", &token).await.is(200).json();
    let years = body["years"].as_array().unwrap();
    assert!(years.len() > 5 && years.iter().all(|it| it["p5"].as_f64() <= it["p95"].as_f64()));
    assert_eq!((body["alerts_in_year"].as_u64(), body["class"].as_str()), (Some(1), Some("A")));
    let browser = Browser::new(&house, "auditor").await;
    let page = browser.text("/bureaus/RU").await;
    let newest = years.last().unwrap();
    assert!(
        page.contains("class=\"band\"")
            && page.contains(&format!("<th scope=\"row\">{}</th>", newest["year"]))
    );
    assert!(page.contains("never the only ground of a decision"));
    for item in body["misuse"].as_array().unwrap() {
        assert!(page.contains(item["on"].as_str().unwrap()), "{item}");
    }
    let unknown = browser.text("/bureaus/QZ").await;
    assert!(
        unknown.contains("no figures for this bureau") && !unknown.contains("class=\"band\""),
        "{unknown}"
    );
    browser.get("/bureaus/not-a-code").await.is(404);
    let stranger = Browser::new(&house, "border_officer").await;
    let refused = stranger.get("/bureaus").await.is(403).text();
    assert!(refused.contains("Not for your role"));
}

#[tokio::test]
async fn one_official_raises_a_class_with_an_end_and_nobody_lowers_one() {
    let house = House::new("CZ");
    let before = house.login("auditor").await;
    let class = house.get("/api/v1/bureaus/CZ", &before).await.is(200).json()["class"].clone();
    assert_eq!(class, "N");
    let browser = Browser::new(&house, "verifying_official").await;
    let page = browser.text("/bureaus/CZ").await;
    let why = "the courts were suspended by decree on the twentieth of November";
    let typed = [
        ("to", "A"),
        ("until", "2027-03-01"),
        ("reason", why),
        ("evidence", "the decree, as it was published in the gazette"),
    ];
    let to = "/bureaus/CZ/override";
    for (at, value, says) in [
        (0, "N", "never lowers it"),
        (1, "2028-01-01", "twelve months at most"),
        (1, "2026-11-01", "twelve months at most"),
        (3, "none", "shorter than"),
    ] {
        let mut wrong = typed;
        wrong[at].1 = value;
        let told = browser.fill(&page, to, &wrong).await.is(422).text();
        assert!(
            told.contains(says) && told.contains(&format!("href=\"#{}\"", typed[at].0)),
            "{value}: {told}"
        );
        assert!(told.contains(why), "what was typed is kept");
    }
    browser.fill(&page, to, &typed).await.is(303);
    let after = browser.text("/bureaus/CZ").await;
    assert!(
        after.contains(why) && after.contains("2027-03-01") && !after.contains(to),
        "it is A: nothing is left to raise"
    );
    // What rests on the class was examined again in the same act.
    let alert = house
        .get(&format!("/api/v1/alerts/{}", house.alert()), &house.login("verifying_official").await)
        .await
        .is(200);
    assert_eq!(alert.json()["track"], "enhanced", "{}", alert.json()["track"]);
    let token = house.login("verifying_official").await;
    let lower = serde_json::json!({"to": "U", "until": "2027-03-01", "reason": why, "evidence": why});
    let refused = house.post("/api/v1/bureaus/CZ/raises", &token, lower).await.is(422);
    assert_eq!(refused.json()["errors"][0]["field"], "to");
    browser.fill(&page, to, &typed).await.is(422);
    // Its end takes it back by itself.
    house.later(110 * 24 * house::HOUR);
    let later = house.login("auditor").await;
    assert_eq!(house.get("/api/v1/bureaus/CZ", &later).await.is(200).json()["class"], "N");
    let stranger = Browser::new(&house, "desk_officer").await;
    assert!(!stranger.text("/bureaus/RS").await.contains("/override"));
    stranger.fill(&page, to, &typed).await.is(403);
}
