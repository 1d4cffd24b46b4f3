//! Papers that the desks print: a note to a court on an alert, and a request as a paper with its annexes.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where something is wrong"
)]

use crate::house::browser::Browser;
use crate::house::{House, WHY};
use serde_json::json;

#[tokio::test]
async fn a_court_is_told_how_an_alert_stands_and_never_why() {
    let house = House::new("CZ");
    let (alert, ieva) = (house.alert(), house.login("verifying_official").await);
    let notes = format!("/api/v1/alerts/{alert}/notes");
    let form = json!({"court": "Regional court of Orsk", "address": ["1 Mill Street"], "language": "de"});
    let draft = house.post(&format!("{notes}/draft"), &ieva, form.clone()).await.is(200).json();
    assert_eq!(house.get(&notes, &ieva).await.is(200).json()["notes"], json!([]), "looking enters nothing");
    let made = house.post(&notes, &ieva, form).await.is(201).json();
    assert_eq!(made["digest"], draft["digest"]);
    let text = draft["text"].as_str().unwrap();
    assert!(text.contains("Regional court of Orsk") && text.contains(&alert), "{text}");

    // Somebody protects the person: the next note says that nothing rests on the alert, and not which state protects.
    house.protects("Danil Merkuse", "CZ").await;
    let form = json!({"court": "Regional court of Orsk", "language": "en"});
    let after = house.post(&format!("{notes}/draft"), &ieva, form).await.is(200).json();
    let text = after["text"].as_str().unwrap();
    assert!(text.contains("SUSPENDED"), "{text}");
    for hidden in ["refugee", "protect", "Migration", "Danil"] {
        assert!(!text.contains(hidden), "{hidden}: {text}");
    }

    // What was made stays as it was made, and prints with its digest.
    let all = house.get(&notes, &ieva).await.is(200).json();
    assert_eq!((&all["notes"][0]["text"], &all["notes"][0]["digest"]), (&draft["text"], &draft["digest"]));
    let entry = made["entry"].as_u64().unwrap();
    let milda = Browser::new(&house, "verifying_official").await;
    let page = milda.text(&format!("/alerts/{alert}/notes/{entry}")).await;
    assert!(page.contains(made["digest"].as_str().unwrap()) && page.contains("Regional court of Orsk"));
    let print = milda.get(&format!("/alerts/{alert}/notes/{entry}/print")).await.is(200).text();
    assert!(print.contains("Regional court of Orsk") && print.contains(&format!("notes/{entry}/print.css")));
    let style = milda.get(&format!("/alerts/{alert}/notes/{entry}/print.css")).await.is(200).text();
    assert!(style.contains(made["digest"].as_str().unwrap()), "{style}");
    milda.get(&format!("/alerts/{alert}/notes/{}/print", entry + 1)).await.is(404);

    // Wrong fields are told at their place, on the form too; whoever sees no case tells no court.
    house.post(&notes, &ieva, json!({"court": "", "language": "en"})).await.is(422).says(&["court"]);
    house
        .post(&notes, &ieva, json!({"court": "A court", "language": "zz"}))
        .await
        .is(422)
        .says(&["language"]);
    let form = milda.text(&format!("/alerts/{alert}/note")).await;
    let came = milda.fill(&form, &format!("/alerts/{alert}/note"), &[("court", " ")]).await.is(422).text();
    assert!(came.contains("note-court-wrong"), "{came}");
    let looked =
        milda.fill(&form, &format!("/alerts/{alert}/note"), &[("court", "A court")]).await.is(200).text();
    let done = milda.fill(&looked, &format!("/alerts/{alert}/notes"), &[]).await.is(303);
    assert!(done.headers["location"].to_str().unwrap().starts_with(&format!("/alerts/{alert}/notes/")));
    let court = house.login("auditor").await;
    house.get(&notes, &court).await.is(403);
}

#[tokio::test]
async fn counsel_prints_the_request_with_its_annexes_and_writes_no_letter_of_the_body() {
    let house = House::new("CZ");
    let (counsel, body) = (house.login("counsel").await, house.login("commission").await);
    let lodging = json!({"kind": "deletion", "names": ["Ludvika Astrouna"], "capacity": "counsel",
        "mandate": {"from": "2026-01-05", "proof": "9c56cc51b374c3ba189210d5b6d4bf57790d351c96c47c02190ecf1e430635ab"},
        "asks": "The charge is her work for a trade union.", "language": "en", "bureau": "QQ",
        "supplied": ["signature", "identity", "mandate", "contact"], "identity_until": "2031-01-01"});
    let lodged = house.post("/api/v1/requests", &counsel, lodging).await;
    let request = lodged.is(201).json()["request"].as_str().unwrap().to_owned();
    let path = format!("/api/v1/requests/{request}");
    let paper = json!({"kind": "to_commission"});
    let before = house.post(&format!("{path}/letters/draft"), &counsel, paper.clone()).await.is(200).json();
    assert!(before["text"].as_str().unwrap().contains("her work for a trade union"), "{before}");

    // Not the paper of this request, not a letter of the body's, and not the body's to write.
    let tag = house.get(&path, &counsel).await.etag();
    for (token, kind) in [(&counsel, "national"), (&counsel, "acknowledgement"), (&body, "to_commission")] {
        let wrong = json!({"kind": kind, "about": 0});
        let came = house.ask("POST", &format!("{path}/letters"), token, &wrong, &[("if-match", &tag)]).await;
        assert!(!came.status.is_success(), "{kind}: {}", came.status);
    }
    let made = house.ask("POST", &format!("{path}/letters"), &counsel, &paper, &[("if-match", &tag)]).await;
    let entry = made.is(201).json()["entry"].as_u64().unwrap();
    for token in [&counsel, &body] {
        let read = house.get(&format!("{path}/letters/{entry}"), token).await.is(200).json();
        assert_eq!((&read["text"], &read["digest"]), (&before["text"], &before["digest"]));
    }
    let due = house.get(&path, &body).await.json()["inside"]["letters_due"].clone();
    assert_eq!(due, json!([]), "nothing of it is due from the body");
    let browser = Browser::new(&house, "counsel").await;
    let page = browser.text(&format!("/docket/{request}")).await;
    assert!(page.contains(&format!("/docket/{request}/letters/draft")), "{WHY}");
}
