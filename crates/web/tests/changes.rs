//! What readers are told without asking again: that something they are shown has changed; and what everybody may read of
//! waiting.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where something is wrong"
)]

use std::time::Duration;

use crate::house::{Came, HOUR, House, WHY, account, alert};
use axum::body::Body;
use axum::http::Request;
use http_body_util::BodyExt;
use serde_json::json;
use terms::Actor;
use terms::role::Role;
use tower::ServiceExt;
use web::Bench;

/// Somebody who listens.
struct Ear {
    body: Body,
}

impl Ear {
    async fn at(house: &House, path: &str, token: &str) -> Self {
        let request = Request::builder()
            .uri(path)
            .header("user-agent", "test")
            .header("authorization", format!("Bearer {token}"));
        let came = house.router.clone().oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
        assert_eq!(came.status().as_u16(), 200, "{path}");
        Self { body: came.into_body() }
    }

    /// What is told within two seconds; none where nothing is, or the stream has ended.
    async fn hears(&mut self) -> Option<String> {
        let frame = tokio::time::timeout(Duration::from_secs(2), self.body.frame()).await.ok()??;
        let data = frame.unwrap().into_data().unwrap();
        Some(String::from_utf8(data.to_vec()).unwrap())
    }

    #[track_caller]
    fn told(heard: Option<&str>) {
        // Nothing else: no id, no kind, no name.
        assert_eq!(heard, Some("event: changed\ndata: changed\n\n"));
    }
}

async fn more(house: &House, text: String) {
    let work = move |bench: &mut Bench| {
        bench.act(&Actor::unverified("clerk"), |desk, _, _, act| {
            let mut records = wire::open(text.as_bytes(), "made", None).unwrap().map(Result::unwrap);
            desk.screen(Some("made"), "native", &mut records, act, &mut |_, _| Ok(())).unwrap();
        });
        Ok(())
    };
    house.app.works.act(work).await.unwrap();
}

/// One official decides against a measure: the alert stands lower.
async fn closes(house: &House, token: &str) -> Came {
    let path = format!("/api/v1/alerts/{}", house.alert());
    let tag = house.get(&format!("{path}/verification"), token).await.is(200).etag();
    let body =
        json!({"kind": "do_not_enforce", "reasons": WHY, "own_prosecutor": {"refer": false, "reasons": WHY}});
    house.ask("POST", &format!("{path}/decision"), token, &body, &[("if-match", &tag)]).await.is(201)
}

#[tokio::test]
async fn counsel_hears_that_a_clients_alert_changed_and_of_nothing_else() {
    let house = House::new("RU");
    let path = format!("/live/alerts/{}", house.alert());
    let (counsel, official) = (house.login("counsel").await, house.login("verifying_official").await);
    house.get(&path, &counsel).await.is(404);
    house.get("/live", &counsel).await.is(403);
    house
        .app
        .accounts
        .mandate("counsel", &house.store().read().alerts(None, 1).unwrap()[0].alert, true)
        .unwrap();
    let counsel = house.login("counsel").await;
    let mut ear = Ear::at(&house, &path, &counsel).await;

    // Another alert, a meeting of the person, an official who reads: none of it is shown to counsel.
    more(&house, alert("RU", 2, "Ordu Second")).await;
    house.booth(&house.login("border_officer").await).await.is(200);
    house.reads(&official).await.is(201);
    assert_eq!(ear.hears().await, None);

    closes(&house, &official).await;
    Ear::told(ear.hears().await.as_deref());
}

#[tokio::test]
async fn whose_mandate_is_taken_back_hears_nothing_more() {
    let house = House::new("RU");
    let id = house.store().read().alerts(None, 1).unwrap()[0].alert.clone();
    house.app.accounts.mandate("counsel", &id, true).unwrap();
    let counsel = house.login("counsel").await;
    let official = house.login("verifying_official").await;
    let mut ear = Ear::at(&house, &format!("/live/alerts/{id}"), &counsel).await;
    let taken = house.app.accounts.mandate("counsel", &id, false);
    taken.unwrap();
    closes(&house, &official).await;
    assert_eq!(ear.hears().await, None);
}

#[tokio::test]
async fn the_desk_hears_meetings_and_detentions_and_a_prison_only_of_whom_it_has() {
    let house = House::new("RU");
    house.has(&account("lockup", "p-20", "Prison of Velmora", None, &[Role::Prison]));
    house.has(&account("elsewhere", "p-21", "Prison of Orle", None, &[Role::Prison]));
    let (duty, border) = (house.login("duty_officer").await, house.login("border_officer").await);
    let mut meetings = Ear::at(&house, "/live/meetings", &duty).await;
    let mut board = Ear::at(&house, "/live/custody", &duty).await;
    let mut lockup = Ear::at(&house, "/live/custody", &house.login("lockup").await).await;
    let mut elsewhere = Ear::at(&house, "/live/custody", &house.login("elsewhere").await).await;

    let check = house.booth(&border).await.is(200).json()["check"].as_u64().unwrap();
    Ear::told(meetings.hears().await.as_deref());
    assert_eq!(board.hears().await, None, "a meeting is no detention");
    let taken = json!({"measure": "provisional_arrest", "ground": "wanted abroad"});
    let taken = house.post(&format!("/api/v1/checks/{check}/measures"), &border, taken).await.is(201).json();
    Ear::told(board.hears().await.as_deref());
    assert_eq!(lockup.hears().await, None, "nobody was brought there");

    let way = format!("/api/v1/custody/{}", taken["custody"]);
    let tag = house.get(&way, &duty).await.is(200).etag();
    let moved = json!({"step": "moved", "says": "by car", "place": "Prison of Velmora, wing B"});
    house.ask("POST", &format!("{way}/events"), &duty, &moved, &[("if-match", &tag)]).await.is(201);
    Ear::told(lockup.hears().await.as_deref());
    assert_eq!(elsewhere.hears().await, None);
    // Somebody looks: nothing changed.
    house.get(&way, &duty).await.is(200);
    Ear::told(board.hears().await.as_deref());
    assert_eq!(board.hears().await, None);
}

/// So many killings by a bureau of class N, numbered from one on; verification begins with their arrival.
async fn killings(house: &House, from: u32, many: u32) {
    for number in from..from + many {
        more(house, alert("CZ", number, &format!("Ordu Number{number}"))).await;
    }
}

#[tokio::test]
async fn waiting_is_read_by_everybody_for_a_quarter_that_is_over_and_small_counts_by_nobody() {
    let house = House::new("CZ");
    killings(&house, 2, 8).await;
    let open = house.get("/api/v1/waiting?quarter=2026-Q4", "").await.is(422).json();
    assert_eq!(open["errors"][0]["field"], "quarter", "{open}");
    let empty = house.get("/api/v1/waiting", "").await.is(200).json();
    assert_eq!((&empty["quarter"], &empty["waiting"]), (&json!("2026-Q3"), &json!([])));

    let small = House::new("CZ");
    killings(&small, 2, 8).await;
    small.later(60 * 24 * HOUR);
    let found = small.get("/api/v1/waiting", "").await.is(200).json();
    assert_eq!((&found["quarter"], &found["begun"]), (&json!("2026-Q4"), &json!(null)), "{found}");
    assert!(found["waiting"][0]["alerts"].is_null() && !found.to_string().contains("Ordu"), "{found}");

    killings(&house, 10, 3).await;
    house.later(60 * 24 * HOUR);
    let found = house.get("/api/v1/waiting", "").await.is(200).json();
    assert_eq!((&found["begun"], &found["waiting"][0]["alerts"]), (&json!(12), &json!(12)), "{found}");
    let page = house.get("/waiting", "").await.is(200).text();
    assert!(page.contains("2026-Q4") && page.contains("fewer than 10") && page.contains(">12<"), "{page}");
    // The limit of every stranger.
    let mut last = 200;
    for _ in 0..130 {
        last = house.get("/api/v1/waiting", "").await.status.as_u16();
        if last == 429 {
            break;
        }
    }
    assert_eq!(last, 429);
}
