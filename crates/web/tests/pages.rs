//! Pages over HTTP: the login with a cookie, what a page carries, what leads nowhere.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where something is wrong"
)]

mod house;

use axum::body::Body;
use axum::http::Request;
use house::{Came, House, ORIGIN, PASSWORD};

async fn form(house: &House, path: &str, cookie: &str, body: &str) -> Came {
    let request = Request::builder()
        .method("POST")
        .uri(path)
        .header("user-agent", "browser")
        .header("origin", ORIGIN)
        .header("sec-fetch-site", "same-origin")
        .header("content-type", "application/x-www-form-urlencoded")
        .header("cookie", cookie)
        .body(Body::from(body.to_owned()))
        .unwrap();
    house.send(request).await
}

async fn page(house: &House, path: &str, cookie: &str) -> Came {
    let request = Request::builder()
        .uri(path)
        .header("user-agent", "browser")
        .header("cookie", cookie)
        .body(Body::empty())
        .unwrap();
    house.send(request).await
}

fn text(came: &Came) -> String {
    String::from_utf8_lossy(&came.bytes).into_owned()
}

fn location(came: &Came) -> &str {
    came.headers["location"].to_str().unwrap()
}

/// The cookie of a login of the desk officer.
async fn logs_in(house: &House, before: &str, back: &str) -> (String, Came) {
    let body = format!("login=desk_officer&password={PASSWORD}&role=desk_officer&purpose=duty&back={back}")
        .replace(' ', "+");
    let came = form(house, "/login", before, &body).await.is(303);
    let cookie = came.headers["set-cookie"].to_str().unwrap().to_owned();
    (cookie.split(';').next().unwrap().to_owned(), came)
}

#[tokio::test]
async fn a_login_leads_back_to_where_one_was_and_the_token_before_it_is_worth_nothing() {
    let house = House::new("CZ");
    let away = page(&house, "/queue?whose=unit", "").await.is(303);
    assert_eq!(location(&away), "/login?back=%2Fqueue%3Fwhose%3Dunit");
    let (cookie, came) = logs_in(&house, "redress=given-beforehand", "/queue?whose=unit").await;
    assert_eq!(location(&came), "/queue?whose=unit");
    let whole = came.headers["set-cookie"].to_str().unwrap();
    assert!(
        whole.contains("HttpOnly") && whole.contains("SameSite=Strict") && whole.contains("Path=/"),
        "{whole}"
    );
    assert_ne!(cookie, "redress=given-beforehand");
    page(&house, "/queue", "redress=given-beforehand").await.is(303);
    page(&house, "/queue", &cookie).await.is(200);
    let (_, out) = logs_in(&house, "", "//elsewhere.example").await;
    assert_eq!(location(&out), "/queue", "nobody is led out of the house");
}

#[tokio::test]
async fn the_queue_and_an_alert_are_shown_whole_under_a_strict_policy_and_the_look_is_on_the_record() {
    let house = House::new("RU");
    let (cookie, _) = logs_in(&house, "", "/queue").await;
    let queue = page(&house, "/queue", &cookie).await.is(200);
    assert!(text(&queue).contains("Danil Merkuse") && queue.bytes.len() < 100_000);
    let csp = queue.headers["content-security-policy"].to_str().unwrap();
    assert!(csp.contains("script-src 'self'") && !csp.contains("unsafe"), "{csp}");
    let alert = page(&house, &format!("/alerts/{}", house.alert()), &cookie).await.is(200);
    let shown = text(&alert);
    assert!(shown.contains("two witnesses saw it") && shown.contains("District court of Velmora"));
    assert!(!shown.contains(" style=") && alert.headers["cache-control"] == "no-store");
    assert_eq!(house.looks().last().unwrap().0, "see_alert");
    for style in shown.split("href=\"/assets/").skip(1) {
        let path = format!("/assets/{}", style.split('"').next().unwrap());
        page(&house, &path, &cookie).await.is(200);
    }
}

#[tokio::test]
async fn a_failed_login_says_the_same_whatever_was_wrong() {
    let house = House::new("CZ");
    let wrong = form(&house, "/login", "", "login=desk_officer&password=x&role=desk_officer").await.is(401);
    let nobody = form(&house, "/login", "", "login=nobody_here1&password=x&role=desk_officer").await.is(401);
    assert_eq!(
        text(&wrong).replace("desk_officer\"", "\""),
        text(&nobody).replace("nobody_here1\"", "\"").replace("desk_officer\"", "\"")
    );
    assert!(wrong.headers.get("set-cookie").is_none());
}

#[tokio::test]
async fn a_form_without_its_token_does_nothing_and_logging_out_ends_the_login() {
    let house = House::new("CZ");
    let (cookie, _) = logs_in(&house, "", "/queue").await;
    form(&house, "/logout", &cookie, "").await.is(403);
    page(&house, "/queue", &cookie).await.is(200);
    let shown = text(&page(&house, "/queue", &cookie).await);
    let csrf = shown.split("name=\"csrf\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    form(&house, "/logout", &cookie, &format!("csrf={csrf}")).await.is(303);
    page(&house, "/queue", &cookie).await.is(303);
}
