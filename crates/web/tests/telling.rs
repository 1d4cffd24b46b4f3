//! Whether a person is told of an alert: decided by name over the API and with a browser, looked at again, told to nobody.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where something is wrong"
)]

use crate::house::browser::Browser;
use crate::house::{HOUR, House, WHY};
use serde_json::json;

#[tokio::test]
async fn telling_is_decided_by_name_and_a_silence_has_its_clock() {
    let house = House::new("CZ");
    let alert = house.alert();
    let path = format!("/api/v1/alerts/{alert}/telling");
    let token = house.login("verifying_official").await;
    assert_eq!(house.get(&path, &token).await.is(200).json()["decided"], json!([]));
    let refused =
        house.post(&path, &token, json!({"telling": "not_yet", "reasons": WHY})).await.is(422).json();
    assert_eq!(refused["errors"][0]["field"], "telling.until", "{refused}");
    house.post(&path, &token, json!({"telling": "perhaps", "reasons": WHY})).await.is(422);
    house.post(&path, &token, json!({"telling": "tell", "reasons": "soon"})).await.is(422);
    let silent =
        house.post(&path, &token, json!({"telling": "counsel_only", "reasons": WHY})).await.is(201).json();
    let clocks = house.get(&format!("/api/v1/alerts/{alert}/clocks"), &token).await.is(200).json();
    let all = clocks["clocks"].as_array().unwrap();
    let clock = all.iter().find(|it| it["rule"] == "telling_review").expect("a clock");
    assert_eq!((&clock["due"], &clock["state"]), (&silent["review"], &json!("running")));
    // A desk officer, counsel and the administrator decide nothing of it.
    for name in ["desk_officer", "counsel", "administrator"] {
        house.later(HOUR / 60);
        let other = house.login(name).await;
        let came = house.post(&path, &other, json!({"telling": "tell", "reasons": WHY})).await;
        assert!(matches!(came.status.as_u16(), 403 | 404), "{name}: {}", came.status);
    }
    house.later(HOUR / 60);
    let token = house.login("verifying_official").await;
    let told = house.post(&path, &token, json!({"telling": "tell", "reasons": WHY})).await.is(201).json();
    assert_eq!(told["review"], json!(null));
    let both = house.get(&path, &token).await.is(200).json();
    assert_eq!(both["decided"].as_array().unwrap().len(), 2);
    let clocks = house.get(&format!("/api/v1/alerts/{alert}/clocks"), &token).await.is(200).json();
    let open = |it: &serde_json::Value| it["rule"] == "telling_review" && it["state"] == "running";
    assert!(!clocks["clocks"].as_array().unwrap().iter().any(open), "{clocks}");
}

#[tokio::test]
async fn a_browser_without_script_decides_and_reads_what_was_decided() {
    let house = House::new("CZ");
    let alert = house.alert();
    let here = format!("/alerts/{alert}/telling");
    let milda = Browser::new(&house, "verifying_official").await;
    assert!(milda.text(&format!("/alerts/{alert}")).await.contains(&here));
    let page = milda.text(&here).await;
    assert!(page.contains("Nobody decided this yet."), "{page}");
    let typed = [("telling", "not_yet"), ("reasons", WHY)];
    let wrong = milda.fill(&page, &here, &typed).await.is(422).text();
    assert!(wrong.contains("id=\"telling-until-wrong\"") && wrong.contains(WHY), "{wrong}");
    let typed = [("telling", "not_yet"), ("until", "2026-12-20"), ("reasons", WHY)];
    assert_eq!(milda.fill(&page, &here, &typed).await.is(303).location(), format!("/alerts/{alert}"));
    let after = milda.text(&here).await;
    assert!(after.contains("Not before the day named") && after.contains("20 Dec 2026"), "{after}");
}
