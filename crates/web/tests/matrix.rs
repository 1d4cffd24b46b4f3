//! Every role on every route, with what is theirs and with what is not: made from the table of routes, so that a new
//! route is in it or the build fails.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where something is wrong"
)]

mod house;

use std::collections::BTreeMap;

use house::{House, WHY};
use serde_json::{Value, json};
use terms::role::{Deed, Role};
use web::access::{Reach, may};
use web::routes::{Method, Needs, Owner, Route};

/// What is asked of a route: the parts of its path and a body that passes its form.
fn sample(route: Route, alert: &str, check: u64) -> (String, Value) {
    let path = route
        .path()
        .replace("{alert}", alert)
        .replace("{check}", &check.to_string())
        .replace("{entry}", "register-aaaaaaaaaaaaaaaaaaaaaaaaaa")
        .replace("{record}", "3")
        .replace("{name}", &format!("{alert}.css"))
        .replace("{tag}", "en")
        .replace("{bureau}", "CZ")
        .replace("{begun}", "2")
        .replace("{rule}", "desk_decision")
        .replace("{dataset}", "default")
        .replace("{login}", "nobody-here");
    let body = match route {
        Route::Start
        | Route::LoginPage
        | Route::LoginForm
        | Route::LogoutForm
        | Route::Asset
        | Route::PrintStyle
        | Route::ChooseLanguage
        | Route::QueuePage
        | Route::ClocksPage
        | Route::LinkForm
        | Route::SenderAnswerForm
        | Route::ClockPage
        | Route::ClockAnswerForm
        | Route::ClockExtendForm
        | Route::QuestionsPage
        | Route::CapacityPage
        | Route::BureausPage
        | Route::BureauPage
        | Route::LogPage
        | Route::ProfilePage
        | Route::ClassRaiseForm
        | Route::ExplanationPage
        | Route::AdministrationPage
        | Route::AdministrationAdd
        | Route::AdministrationChange
        | Route::Styleguide
        | Route::ProfileEditPage
        | Route::ProfileForm
        | Route::Profile
        | Route::BureauList
        | Route::Queue
        | Route::QueueFind
        | Route::Clocks
        | Route::Questions
        | Route::Letters
        | Route::Clock
        | Route::Capacity
        | Route::AlertPage
        | Route::TestPage
        | Route::TestForm
        | Route::DecisionPage
        | Route::DecisionForm
        | Route::ReviewPage
        | Route::ReviewReading
        | Route::ReviewForm
        | Route::BorderPage
        | Route::BorderForm
        | Route::OwnAccount
        | Route::OwnPassword
        | Route::OwnLogins
        | Route::Alive
        | Route::Ready
        | Route::Metrics
        | Route::OpenApi
        | Route::ApiMe
        | Route::Alerts
        | Route::Alert
        | Route::Explanation
        | Route::Verification
        | Route::FirstOfficial
        | Route::RegisterEntry
        | Route::Bureau
        | Route::Checkpoint
        | Route::LogEntries
        | Route::LogProof
        | Route::ReconcileManifest
        | Route::Live
        | Route::Accounts
        | Route::ApiLogout
        | Route::ApiLogoutAll
        | Route::TakeBackDistinguishing
        | Route::Reconcile
        | Route::AccountClose
        | Route::AccountRestart => Value::Null,
        Route::ApiLogin => json!({"login": "nobody-here", "password": "x"}),
        Route::ApiConfirm => json!({"password": "x"}),
        Route::ApiPassword => json!({"password": "x", "new": "y"}),
        Route::SaveReading => json!({"answers": []}),
        Route::Decide => json!({"kind": "information_only", "reasons": WHY}),
        Route::Review => json!({"review": "send_back", "reasons": WHY, "first": 1}),
        Route::EndPermission | Route::TerritorialLink | Route::ClockExtend => json!({"reasons": WHY}),
        Route::ClassRaise => json!({"to": "N", "until": "2027-01-01", "reason": WHY, "evidence": WHY}),
        Route::ProfileTry => json!({"text": "state = 1"}),
        Route::ProfileTakeUp => json!({"text": "state = 1", "reasons": WHY}),
        Route::ClockAnswer | Route::SenderAnswer => json!({"says": WHY}),
        Route::Check => json!({"subject": {"names": [{"text": "Nobody Atall"}]}}),
        Route::Sheet => json!({"language": "en", "no_answers": true}),
        Route::CheckMeasure | Route::Measure => json!({"measure": "short_stop", "ground": "own law"}),
        Route::NotThisPerson => json!({"reasons": WHY, "until": "2026-12-01"}),
        Route::Distinguish => json!({"feature": "a scar", "consent": "signed", "until": "2026-12-01"}),
        Route::Identity => json!({"same": false, "compared": "photograph"}),
        Route::Match => json!({"queries": {"q": {"properties": {"name": ["Danil Merkuse"]}}}}),
        Route::AccountAdd => {
            json!({"login": "new", "person": "p", "name": "n", "unit": "u", "roles": ["no_such_role"]})
        }
        Route::AccountMandate => json!({"alert": alert, "given": true}),
    };
    (path, body)
}

/// A route that ends the login that asks: tried by tests of its own.
fn ends_the_login(route: Route) -> bool {
    matches!(route, Route::ApiLogout | Route::ApiLogoutAll | Route::LogoutForm)
}

#[tokio::test]
async fn a_stranger_is_refused_on_every_route_that_is_not_open_and_it_is_on_the_record() {
    let house = House::new("CZ");
    for &route in Route::ALL {
        let (path, body) = sample(route, &house.alert(), 1);
        let before = house.store().size();
        let came = house.ask(route.method().as_str(), &path, "", &body, &[]).await;
        match route.needs() {
            Needs::Nobody => assert_ne!(came.status.as_u16(), 403, "{}", route.name()),
            Needs::Login | Needs::Deed(_) => {
                // A page leads to the login.
                let status = if route.dress() == web::http::Dress::Page { 303 } else { 401 };
                assert_eq!(came.status.as_u16(), status, "{}", route.name());
                let looks = house.looks_since(before);
                assert_eq!(looks.len(), 1, "{}", route.name());
                let (verb, reason) = looks.last().unwrap();
                let way = format!("{} {}, ", route.method().as_str(), route.path());
                assert!(verb == "refused" && reason.starts_with(&way), "{reason}");
                assert!(reason.ends_with("as stranger: nobody is logged in"), "{reason}");
            }
        }
    }
}

#[tokio::test]
async fn every_role_reaches_what_the_table_says_and_every_refusal_is_on_the_record() {
    let house = House::new("CZ");
    let border = house.login("border_officer").await;
    let check = house.booth(&border).await.is(200).json()["check"].as_u64().unwrap();
    let alert = house.alert();
    let mut seen: BTreeMap<Route, usize> = BTreeMap::new();
    for role in Role::ALL {
        let token = house.login(role.code()).await;
        for &route in Route::ALL {
            let Needs::Deed(deed) = route.needs() else { continue };
            if ends_the_login(route) {
                continue;
            }
            let (path, body) = sample(route, &alert, check);
            let before = house.store().size();
            let came = house.ask(route.method().as_str(), &path, &token, &body, &[]).await;
            let status = came.status.as_u16();
            let at = format!("{} as {}: {status}", route.name(), role.code());
            // The check is the border officer's own; no alert is anybody's client.
            let theirs = match route.owner() {
                Owner::Nothing | Owner::Alert => false,
                Owner::Check => *role == Role::BorderOfficer,
                Owner::Handler => true,
            };
            let refused = house.looks_since(before).iter().any(|(verb, _)| verb == "refused");
            match may(*role, deed) {
                None => {
                    assert_eq!((status, refused), (403, true), "{at}");
                    *seen.entry(route).or_default() += 1;
                }
                Some(Reach::Own) if !theirs => assert_eq!((status, refused), (404, true), "{at}"),
                Some(Reach::All | Reach::Own) => {
                    // The password is asked for again, which is no refusal of the role.
                    let again = came.kind() == "/problems/confirm-first";
                    assert!(!refused && (status != 403 || again), "{at}");
                    assert_ne!(status, 500, "{at}: {}", String::from_utf8_lossy(&came.bytes));
                }
            }
        }
    }
    let deeds =
        Route::ALL.iter().filter(|it| matches!(it.needs(), Needs::Deed(it) if it != Deed::OwnAccount));
    for route in deeds {
        assert!(seen.contains_key(route), "{}: nobody is refused", route.name());
    }
}

#[tokio::test]
async fn counsel_sees_the_alert_of_a_client_and_no_other_and_nothing_of_the_register_in_it() {
    let house = House::new("RU");
    house.protects("Danil Merkuse", "RU").await;
    let id = terms::AlertId::parse(&house.alert()).unwrap();
    house.app.accounts.mandate("counsel", &id, true).unwrap();
    let token = house.login("counsel").await;
    let seen = house.get(&format!("/api/v1/alerts/{id}"), &token).await.is(200);
    let text = String::from_utf8_lossy(&seen.bytes).into_owned();
    assert!(!text.contains("\"origin\":\"register\""), "{text}");
    let other = format!("alert-{}", "b".repeat(26));
    house.get(&format!("/api/v1/alerts/{other}"), &token).await.is(404);
    house.get("/api/v1/alerts", &token).await.is(403);
}

#[tokio::test]
async fn what_is_no_route_and_no_method_is_answered_as_a_problem() {
    let house = House::new("CZ");
    let token = house.login("desk_officer").await;
    let nowhere = house.get("/api/v1/registers", &token).await.is(404);
    assert_eq!(nowhere.kind(), "/problems/not-found");
    assert_eq!(nowhere.headers["content-type"], "application/problem+json");
    let other = house.ask("DELETE", "/api/v1/alerts", &token, &Value::Null, &[]).await.is(405);
    assert_eq!(other.kind(), "/problems/no-such-method");
    for route in Route::ALL.iter().filter(|it| it.method() == Method::Get) {
        let (path, _) = sample(*route, "alert-nonsense", 99_999_999);
        let came = house.ask("GET", &path.replace("CZ", "..%2f"), &token, &Value::Null, &[]).await;
        assert_ne!(came.status.as_u16(), 500, "{path}");
    }
}
