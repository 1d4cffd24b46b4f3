//! Bureaus over the API and as pages: classes with their reasons, evidence, what speaks against them.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where something is wrong"
)]

mod browser;
mod house;

use browser::{Browser, text};
use house::House;

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
    let browser = Browser::of(&house, "desk_officer").await;
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
    let browser = Browser::of(&house, "auditor").await;
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
    let stranger = Browser::of(&house, "border_officer").await;
    let refused = text(&stranger.get("/bureaus").await.is(403));
    assert!(refused.contains("Not for your role"));
}
