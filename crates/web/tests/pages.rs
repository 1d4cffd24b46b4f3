//! Pages over HTTP: the login with a cookie, what a page carries, what leads nowhere.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where something is wrong"
)]

use crate::house;
use crate::house::{Came, House, ORIGIN, PASSWORD};
use axum::body::Body;
use axum::http::Request;

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
    let body = format!("login=desk_officer&password={PASSWORD}&role=desk_officer&purpose=desk&back={back}")
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
async fn a_purpose_that_is_not_one_of_the_role_is_told_with_those_that_are_and_nothing_is_compared() {
    let house = House::new("CZ");
    let typed = |purpose: &str| {
        format!("login=desk_officer&password={PASSWORD}&role=desk_officer&purpose={purpose}")
            .replace(' ', "+")
    };
    let wrong = form(&house, "/login", "", &typed("audit")).await.is(422);
    let shown = text(&wrong);
    assert!(
        shown.contains("This role does not act for that purpose")
            && wrong.headers.get("set-cookie").is_none()
    );
    assert!(
        shown.contains("value=\"desk\"") && !shown.contains("value=\"audit\""),
        "those of the role alone"
    );
    let free = form(&house, "/login", "", &typed("to+look+around")).await.is(422);
    assert!(free.headers.get("set-cookie").is_none());
    form(&house, "/login", "", &typed("desk")).await.is(303);
    let whole = text(&page(&house, "/login", "").await);
    for purpose in terms::role::Purpose::ALL {
        assert!(whole.contains(&format!("<option value=\"{}\"", purpose.code())), "{}", purpose.code());
    }
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

/// The value of a hidden field of the page.
fn hidden(page: &str, name: &str) -> String {
    let start = format!("name=\"{name}\" value=\"");
    page.split(&start).nth(1).unwrap_or_default().split('"').next().unwrap_or_default().to_owned()
}

fn encoded(fields: &[(&str, &str)]) -> String {
    let mut out = Vec::new();
    for (name, value) in fields {
        let value: String =
            value
                .bytes()
                .map(|it| {
                    if it.is_ascii_alphanumeric() { char::from(it).to_string() } else { format!("%{it:02X}") }
                })
                .collect();
        out.push(format!("{name}={value}"));
    }
    out.join("&")
}

async fn logs_in_as(house: &House, role: &str) -> String {
    let body = encoded(&[("login", role), ("password", PASSWORD), ("role", role)]);
    let came = form(house, "/login", "", &body).await.is(303);
    came.headers["set-cookie"].to_str().unwrap().split(';').next().unwrap().to_owned()
}

/// Reads every point of the form of a page as excluded, and saves.
async fn reads(house: &House, cookie: &str, at: &str, save: &str) -> Came {
    reads_with(house, cookie, at, save, &[]).await
}

/// The same, with more fields.
async fn reads_with(house: &House, cookie: &str, at: &str, save: &str, more: &[(&str, &str)]) -> Came {
    let shown = text(&page(house, at, cookie).await.is(200));
    let (csrf, version) = (hidden(&shown, "csrf"), hidden(&shown, "version"));
    let mut fields = vec![("csrf".to_owned(), csrf), ("version".to_owned(), version)];
    for step in terms::verification::Step::ALL {
        if shown.contains(&format!("name=\"{}.reading\"", step.code())) {
            fields.push((format!("{}.reading", step.code()), "excluded".to_owned()));
            fields.push((format!("{}.reasons", step.code()), house::WHY.to_owned()));
        }
    }
    if shown.contains("name=\"general_situation.group_reading\"") {
        for (name, value) in [
            ("group_reading", "excluded"),
            ("group_reasons", house::WHY),
            ("group_what.0", "report on the courts"),
            ("group_dated.0", "2026-03-02"),
        ] {
            fields.push((format!("general_situation.{name}"), value.to_owned()));
        }
    }
    let fields = fields.iter().map(|(a, b)| (a.as_str(), b.as_str()));
    let fields: Vec<(&str, &str)> = fields.chain(more.iter().copied()).collect();
    form(house, save, cookie, &encoded(&fields)).await
}

const GIVEN: &str = "Ministry of Justice, 3 March 2026";

#[tokio::test]
async fn assurances_are_added_saved_and_taken_out_without_script_and_the_decision_reads_them() {
    let house = House::new("PK");
    let alert = format!("/alerts/{}", house.alert());
    let test = format!("{alert}/test");
    let first = logs_in_as(&house, "verifying_official").await;
    let shown = text(&page(&house, &test, &first).await.is(200));
    assert!(
        shown.contains("name=\"assurance.0.given\""),
        "the point is asked and one can be written: {shown}"
    );
    assert!(!shown.contains("name=\"assurance.1.given\"") && shown.contains("value=\"examined_by_court\""));

    let one = [
        ("assurance.0.given", GIVEN),
        ("assurance.0.met", "disclosed"),
        ("assurance.0.met", "checked"),
        ("assurance.0.watched_by", "the embassy, monthly"),
        ("then", "more"),
    ];
    let saved = reads_with(&house, &first, &test, &test, &one).await.is(303);
    assert_eq!(location(&saved), format!("{test}#assurances-given"));
    let shown = text(&page(&house, &test, &first).await.is(200));
    assert!(shown.contains(&format!("name=\"assurance.0.given\" type=\"text\" value=\"{GIVEN}\"")));
    assert!(shown.contains("name=\"assurance.1.given\"") && shown.contains("value=\"remove.0\""));
    assert_eq!(shown.matches(" checked> <span>it can be checked").count(), 1, "{shown}");

    // A second one that nobody watches: the decision reads it.
    let two = [&one[..4], &[("assurance.1.given", "a note of the embassy"), ("assurance.1.met", "specific")]]
        .concat();
    reads_with(&house, &first, &test, &test, &two).await.is(303);
    house.later(10 * 60_000_000);
    let decide = |page: &str| {
        let (csrf, version) = (hidden(page, "csrf"), hidden(page, "version"));
        encoded(&[
            ("csrf", &csrf),
            ("version", &version),
            ("kind", "permit"),
            ("measure", "provisional_arrest"),
            ("reasons", house::WHY),
            ("password", PASSWORD),
        ])
    };
    let at = format!("{alert}/decision");
    let shown = text(&page(&house, &at, &first).await.is(200));
    let refused = text(&form(&house, &at, &first, &decide(&shown)).await.is(422));
    assert!(refused.contains("nobody is named who watches the assurance"), "{refused}");

    // Taken out, the others stay.
    let out = [&two[..], &[("then", "remove.1")]].concat();
    reads_with(&house, &first, &test, &test, &out).await.is(303);
    let shown = text(&page(&house, &test, &first).await.is(200));
    assert!(shown.contains(GIVEN) && !shown.contains("a note of the embassy"));
    let shown = text(&page(&house, &at, &first).await.is(200));
    form(&house, &at, &first, &decide(&shown)).await.is(303);

    // The second reads and weighs alone, on the page that shows nothing of the first.
    let second = logs_in_as(&house, "reviewer").await;
    let review = format!("{alert}/review");
    let sealed = text(&page(&house, &review, &second).await.is(200));
    assert!(sealed.contains("name=\"assurance.0.given\"") && !sealed.contains(GIVEN));
    let own = [
        ("assurance.0.given", "the note of 3 March"),
        ("assurance.0.met", "binding"),
        ("assurance.0.watched_by", "the ombudsman"),
    ];
    reads_with(&house, &second, &review, &format!("{review}/reading"), &own).await.is(303);
    let open = text(&page(&house, &review, &second).await.is(200));
    for both in
        [GIVEN, "the embassy, monthly", "the note of 3 March", "the ombudsman", "report on the courts"]
    {
        assert!(open.contains(both), "{both} is not in {open}");
    }
}

#[tokio::test]
async fn an_assurance_saved_over_the_api_comes_back_and_the_decision_reads_it() {
    let house = House::new("PK");
    let official = house.login("verifying_official").await;
    let path = format!("/api/v1/alerts/{}", house.alert());
    let open = house.get(&format!("{path}/verification?measure=provisional_arrest"), &official).await.is(200);
    let steps = open.json()["needed"].as_array().unwrap().clone();
    let mut answers: Vec<serde_json::Value> = steps.iter().map(|it| house::excluded(&it["step"])).collect();
    let assurance =
        |watched: &str| serde_json::json!([{"given": GIVEN, "met": ["disclosed"], "watched_by": watched}]);
    let save = async |answers: &[serde_json::Value], assurances, tag: &str| {
        let body = serde_json::json!({"answers": answers, "assurances": assurances});
        house
            .ask("POST", &format!("{path}/reading"), &official, &body, &[("if-match", tag)])
            .await
            .is(201)
            .etag()
    };
    let decide = async |tag: &str| {
        let body =
            serde_json::json!({"kind": "permit", "measure": "provisional_arrest", "reasons": house::WHY});
        house.confirms(&official).await;
        house.ask("POST", &format!("{path}/decision"), &official, &body, &[("if-match", tag)]).await
    };
    let tag = save(&answers, assurance(" "), &open.etag()).await;
    let refused = decide(&tag).await.is(422).json();
    assert!(refused.to_string().contains("verification.assurance_watched"), "{refused}");
    // Step one without the group is no whole answer either.
    let group = answers[0].as_object_mut().unwrap().remove("group").unwrap();
    let tag = save(&answers, assurance("the embassy, monthly"), &tag).await;
    let refused = decide(&tag).await.is(422).json();
    assert!(refused.to_string().contains("verification.group_open"), "{refused}");
    answers[0]["group"] = group.clone();
    let tag = save(&answers, assurance("the embassy, monthly"), &tag).await;
    let own = house.get(&format!("{path}/verification"), &official).await.is(200).json()["own"].clone();
    assert_eq!(own["assurances"], assurance("the embassy, monthly"));
    let general =
        own["answers"].as_array().unwrap().iter().find(|it| it["step"] == "general_situation").unwrap();
    assert_eq!(general["group"]["material"], group["material"], "{own}");
    decide(&tag).await.is(201);
}

#[tokio::test]
async fn on_the_ordinary_track_one_is_led_to_the_decision_and_never_to_an_empty_test() {
    let house = House::new("CZ");
    let alert = format!("/alerts/{}", house.alert());
    let official = logs_in_as(&house, "verifying_official").await;
    let shown = text(&page(&house, &alert, &official).await.is(200));
    assert!(shown.contains("Record a decision") && !shown.contains("Begin the two-step test"), "{shown}");
    page(&house, &format!("{alert}/decision"), &official).await.is(200);
    // It has facts for a point that is not prescribed: they can be read there, or not.
    page(&house, &format!("{alert}/test"), &official).await.is(200);
}

#[tokio::test]
async fn a_test_without_a_single_point_is_no_page_but_the_way_to_the_decision() {
    let house = House::new("CZ");
    let text = house::alert("CZ", 2, "Ordu Second").replace("and two witnesses", "and").replace(
        "stabbed one man at the harbour; two witnesses saw it",
        "Ordu Second stabbed one man at the harbour; two witnesses saw him",
    );
    let work = move |bench: &mut web::Bench| {
        bench.act(&terms::Actor::unverified("clerk"), |desk, _, _, act| {
            let mut records = wire::open(text.as_bytes(), "made", None).unwrap().map(Result::unwrap);
            desk.screen(Some("made"), "native", &mut records, act, &mut |_, _| Ok(())).unwrap();
        });
        Ok(())
    };
    house.app.works.act(work).await.unwrap();
    let alert = format!("/alerts/{}", house.store().read().alerts(None, 9).unwrap()[1].alert);
    let official = logs_in_as(&house, "verifying_official").await;
    let led = page(&house, &format!("{alert}/test"), &official).await.is(303);
    assert_eq!(location(&led), format!("{alert}/decision"));
    let desk = logs_in_as(&house, "desk_officer").await;
    let led = page(&house, &format!("{alert}/test"), &desk).await.is(303);
    assert_eq!(location(&led), alert, "who does not decide is led back to the alert");
}

#[tokio::test]
async fn two_officials_with_browsers_and_no_script_open_a_measure_and_the_booth_may_act() {
    let house = House::new("RU");
    let alert = format!("/alerts/{}", house.alert());
    let first = logs_in_as(&house, "verifying_official").await;
    let saved = reads(&house, &first, &format!("{alert}/test"), &format!("{alert}/test")).await.is(303);
    assert_eq!(location(&saved), format!("{alert}/decision"));
    house.later(10 * 60_000_000);
    let shown = text(&page(&house, &format!("{alert}/decision"), &first).await.is(200));
    let (csrf, version) = (hidden(&shown, "csrf"), hidden(&shown, "version"));
    let decision = |password: &'static str| {
        encoded(&[
            ("csrf", &csrf),
            ("version", &version),
            ("kind", "permit"),
            ("measure", "provisional_arrest"),
            ("reasons", house::WHY),
            ("password", password),
        ])
    };
    let wrong = form(&house, &format!("{alert}/decision"), &first, &decision("not it")).await.is(422);
    let wrong = text(&wrong);
    for kept in [house::WHY, "value=\"permit\" checked", "value=\"provisional_arrest\" selected"] {
        assert!(wrong.contains(kept), "what was typed is kept: {kept}");
    }
    form(&house, &format!("{alert}/decision"), &first, &decision(PASSWORD)).await.is(303);
    let twice = form(&house, &format!("{alert}/decision"), &first, &decision(PASSWORD)).await.is(409);
    assert!(text(&twice).contains("<h1"), "a page, and no second decision");

    let second = logs_in_as(&house, "reviewer").await;
    let sealed = text(&page(&house, &format!("{alert}/review"), &second).await.is(200));
    assert!(!sealed.contains(house::WHY), "the first reading is not in the page");
    reads(&house, &second, &format!("{alert}/review"), &format!("{alert}/review/reading")).await.is(303);
    let open = text(&page(&house, &format!("{alert}/review"), &second).await.is(200));
    assert!(open.contains("two witnesses"));
    let confirm = encoded(&[
        ("csrf", &hidden(&open, "csrf")),
        ("version", &hidden(&open, "version")),
        ("review", "confirm"),
        ("reasons", house::WHY),
        ("password", PASSWORD),
    ]);
    form(&house, &format!("{alert}/review"), &second, &confirm).await.is(303);
    let seen = text(&page(&house, &alert, &second).await.is(200));
    assert!(seen.contains("MAY ACT"));

    let booth = logs_in_as(&house, "border_officer").await;
    let csrf = hidden(&text(&page(&house, "/border", &booth).await.is(200)), "csrf");
    let mut sizes = Vec::new();
    for (surname, given) in [("Merkuse", "Danil"), ("Atall", "Nobody")] {
        let typed = [
            ("csrf", csrf.as_str()),
            ("surname", surname),
            ("given", given),
            ("born", "1984-03-09"),
            ("document", "QQ77191"),
            ("issuer", "QQ"),
            ("photograph", "yes"),
        ];
        let answer =
            form(&house, "/border", &booth, &encoded(&typed[..if given == "Danil" { 7 } else { 4 }]))
                .await
                .is(200);
        assert_eq!(text(&answer).contains("MAY ACT"), given == "Danil");
        sizes.push(answer.bytes.len());
    }
    assert_eq!(sizes[0], sizes[1], "an answer has always the same size");
}
