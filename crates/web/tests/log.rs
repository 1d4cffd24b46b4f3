//! The log as pages: entries without content, a proof that a stranger verifies.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where something is wrong"
)]

use crate::house::House;
use crate::house::browser::Browser;

#[tokio::test]
async fn the_log_shows_the_newest_first_and_nothing_of_what_an_entry_says() {
    let house = House::new("CZ");
    let browser = Browser::new(&house, "auditor").await;
    let page = browser.text("/log").await;
    assert!(page.contains("alert_received") && page.contains("redress log verify"), "{page}");
    assert!(!page.contains("Merkuse") && !page.contains(&house.alert()) && !page.contains("clerk"), "{page}");
    let rows: Vec<u64> =
        page.split("id=\"e").skip(1).filter_map(|it| it.split('"').next().unwrap().parse().ok()).collect();
    assert!(rows.len() > 3 && rows.windows(2).all(|it| it[0] > it[1]), "{rows:?}");
    assert!(page.contains("consulted"), "looking at the log is on it");
    let older = browser.text("/log?before=2").await;
    assert!(older.contains("id=\"e1\"") && !older.contains("id=\"e2\""));
    browser.get("/log?before=x").await.is(422);
    let border = Browser::new(&house, "border_officer").await;
    border.get("/log").await.is(403);
}

#[tokio::test]
async fn the_proof_of_an_entry_is_what_the_api_gives_and_a_number_too_large_is_told_at_its_field() {
    let house = House::new("CZ");
    let browser = Browser::new(&house, "auditor").await;
    let page = browser.text("/log?entry=2").await;
    assert!(
        page.contains("tlog-proof") && page.contains("alert_received") && !page.contains("Merkuse"),
        "{page}"
    );
    let key = page.split("<code class=\"ref\">").nth(1).unwrap().split('<').next().unwrap();
    let token = house.login("auditor").await;
    let proof = house.get("/api/v1/log/entries/2/proof", &token).await.is(200).json();
    assert_eq!(proof["key"], key.replace("&#43;", "+"));
    let first = proof["proof"].as_str().unwrap().lines().next().unwrap().to_owned();
    assert!(page.contains(&first), "{first}");
    for asked in ["99999999", "x", "-1"] {
        let wrong = browser.get(&format!("/log?entry={asked}")).await.is(404).text();
        assert!(wrong.contains("field-wrong") && wrong.contains("There is no such entry"), "{asked}");
    }
}
