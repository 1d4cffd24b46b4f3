//! The queue by clocks, clocks and their acts, letters to senders, and capacity: over the API and as pages.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where something is wrong"
)]

use crate::house::browser::Browser;
use crate::house::{HOUR, House, WHY, account, alert};
use serde_json::json;
use terms::Actor;
use terms::role::Role;
use web::Bench;

/// More alerts, that came later: ordinary ones, without a clock.
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

fn theft(bureau: &str, number: u32, name: &str) -> String {
    alert(bureau, number, name)
        .replace("Murder", "Theft of a bicycle")
        .replace("stabbed one man at the harbour; two witnesses saw it", "took a bicycle at the harbour")
}

/// Does what is due.
async fn tick(house: &House) {
    house.app.works.tick(desk::requests::Body::default(), |_| ());
    // The thread does jobs in the order they came.
    house.app.works.act(|_| Ok(())).await.unwrap();
}

/// Links the person of an alert to the territory; which, in the order of arrival. Gives its id.
async fn links(house: &House, which: usize) -> String {
    let id = house.store().read().alerts(None, 9).unwrap()[which].alert.to_string();
    let token = house.login("desk_officer").await;
    let open = house.get(&format!("/api/v1/alerts/{id}/clocks"), &token).await.is(200);
    let body = json!({"reasons": "lives in Vilnius, says the register of residents"});
    let path = format!("/api/v1/alerts/{id}/territorial-link");
    house.ask("POST", &path, &token, &body, &[("if-match", &open.etag())]).await.is(201);
    id
}

async fn lines(house: &House, token: &str, query: &str) -> Vec<serde_json::Value> {
    let came = house.get(&format!("/api/v1/queue{query}"), token).await.is(200);
    came.json()["lines"].as_array().unwrap().clone()
}

#[tokio::test]
async fn what_is_due_first_stands_first_and_what_has_no_clock_behind_in_the_order_of_arrival() {
    let house = House::new("CZ");
    more(&house, theft("CZ", 2, "Ordu Second")).await;
    more(&house, theft("PL", 3, "Ordu Third")).await;
    let token = house.login("verifying_official").await;
    let all = lines(&house, &token, "").await;
    assert_eq!(all.len(), 3);
    assert_eq!((&all[0]["clock"]["rule"], &all[0]["group"]), (&json!("grave_decision"), &json!("overdue")));
    assert!(all[1]["clock"].is_null() && all[1]["name"] == "Ordu Second", "{:?}", all[1]);
    assert_eq!(all[2]["name"], "Ordu Third");
    // Linked to the territory, the third has a clock and comes before the second.
    links(&house, 2).await;
    let after = lines(&house, &token, "").await;
    let names: Vec<_> = after.iter().map(|it| it["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["Danil Merkuse", "Ordu Third", "Ordu Second"]);
    // Late, it is overdue for everybody; and never is anything sorted by anything else.
    house.later(31 * 24 * HOUR);
    let token = house.login("verifying_official").await;
    let late = lines(&house, &token, "?limit=2").await;
    assert!(late.iter().all(|it| it["group"] == "overdue"), "{late:?}");
}

#[tokio::test]
async fn on_a_page_the_clock_that_is_shown_says_the_order() {
    let house = House::new("CZ");
    more(&house, theft("CZ", 2, "Ordu Second")).await;
    more(&house, theft("PL", 3, "Ordu Third")).await;
    // The sender of the second has to answer first; the desk has longer for it than for the third.
    let second = links(&house, 1).await;
    let officer = house.login("desk_officer").await;
    let clocks = house.get(&format!("/api/v1/alerts/{second}/clocks"), &officer).await.is(200).json();
    let all = clocks["clocks"].as_array().unwrap();
    let desk = all.iter().find(|it| it["rule"] == "desk_decision").unwrap();
    let extend = format!("/api/v1/clocks/{}/desk_decision/extend", desk["begun"]);
    house.post(&extend, &officer, json!({"reasons": WHY})).await.is(201);
    house.later(HOUR);
    links(&house, 2).await;
    // Behind the crime of which everybody is told that it is late.
    let shown = lines(&house, &house.login("verifying_official").await, "").await;
    let due: Vec<_> = shown.iter().map(|it| (&it["name"], &it["clock"]["rule"])).collect();
    let (third, second) = (json!("Ordu Third"), json!("Ordu Second"));
    assert_eq!((due[1], due[2]), ((&third, &json!("desk_decision")), (&second, &json!("desk_decision"))));
}

#[tokio::test]
async fn a_page_begins_behind_the_last_and_shows_every_alert_once() {
    let house = House::new("CZ");
    for number in 2..9 {
        let make = if number % 2 == 0 { alert } else { theft };
        more(&house, make("CZ", number, &format!("Person {number}"))).await;
    }
    let token = house.login("verifying_official").await;
    let (mut seen, mut after) = (Vec::new(), String::new());
    for _ in 0..20 {
        let came = house.get(&format!("/api/v1/queue?limit=3{after}"), &token).await.is(200).json();
        seen.extend(
            came["lines"].as_array().unwrap().iter().map(|it| it["name"].as_str().unwrap().to_owned()),
        );
        match came["next"].as_str() {
            Some(next) => after = format!("&after={next}"),
            None => break,
        }
    }
    let mut once = seen.clone();
    once.sort();
    once.dedup();
    assert_eq!((seen.len(), once.len()), (8, 8), "{seen:?}");
}

#[tokio::test]
async fn mine_is_what_i_read_and_nobodys_what_nobody_read() {
    let house = House::new("CZ");
    more(&house, alert("CZ", 2, "Other Person")).await;
    let colleague =
        account("colleague", "p-9", "unit of verifying_official", None, &[Role::VerifyingOfficial]);
    house.has(&colleague);
    let token = house.login("verifying_official").await;
    assert!(lines(&house, &token, "?whose=mine").await.is_empty());
    house.reads(&token).await.is(201);
    let name = |all: Vec<serde_json::Value>| -> Vec<String> {
        all.iter().map(|it| it["name"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(name(lines(&house, &token, "?whose=mine").await), ["Danil Merkuse"]);
    assert_eq!(name(lines(&house, &token, "?whose=nobody").await), ["Other Person"]);
    let other = house.login("colleague").await;
    assert!(lines(&house, &other, "?whose=mine").await.is_empty());
    assert_eq!(name(lines(&house, &other, "?whose=unit").await), ["Danil Merkuse"]);
    let reviewer = house.login("reviewer").await;
    assert!(lines(&house, &reviewer, "?whose=unit").await.is_empty(), "another unit's work is not one's own");
    let first = lines(&house, &token, "?whose=mine").await;
    assert_eq!(first[0]["next"], "decide", "every point is answered");
    assert_eq!(lines(&house, &other, "?whose=unit").await[0]["next"], "begin-test");
}

#[tokio::test]
async fn the_list_is_narrowed_and_a_word_of_no_list_is_told_at_its_field() {
    let house = House::new("CZ");
    more(&house, theft("PL", 2, "Ordu Second").replace("interpol_red", "diffusion")).await;
    let token = house.login("desk_officer").await;
    for (query, count) in [
        ("?bureau=pl", 1),
        ("?channel=diffusion", 1),
        ("?channel=interpol_red", 1),
        ("?grave=true", 1),
        ("?level=permitted", 0),
        ("?track=ordinary&bureau=CZ", 1),
    ] {
        assert_eq!(lines(&house, &token, query).await.len(), count, "{query}");
    }
    for (query, field) in [
        ("?level=low", "level"),
        ("?channel=x", "channel"),
        ("?whose=me", "whose"),
        ("?after=7", "after"),
        ("?limit=0", "limit"),
    ] {
        let came = house.get(&format!("/api/v1/queue{query}"), &token).await.is(422).json();
        assert_eq!(came["errors"][0]["field"], field, "{query}");
    }
}

#[tokio::test]
async fn a_number_finds_its_alert_and_a_name_finds_nobody() {
    let house = House::new("CZ");
    let id = house.alert();
    let token = house.login("desk_officer").await;
    for (asked, count) in [
        ("2026/1", 1),
        ("CZ%202026/1", 1),
        ("2026-1", 1),
        (id.as_str(), 1),
        ("2026/7", 0),
        ("Merkuse", 0),
        ("Danil%20Merkuse", 0),
    ] {
        let came = house.get(&format!("/api/v1/queue/find?q={asked}"), &token).await.is(200).json();
        assert_eq!(came["alerts"].as_array().unwrap().len(), count, "{asked}");
    }
    house.get("/api/v1/queue/find", &token).await.is(422);
    let browser = Browser::new(&house, "desk_officer").await;
    assert_eq!(browser.get("/queue?q=2026%2F1").await.is(303).location(), format!("/alerts/{id}"));
    let page = browser.text("/queue?q=Merkuse").await;
    assert!(page.contains("No alert with this number") && !page.contains("Danil"), "{page}");
}

#[tokio::test]
async fn the_queue_as_a_page_says_what_is_left_in_words_and_leads_to_the_alert() {
    let house = House::new("CZ");
    let browser = Browser::new(&house, "verifying_official").await;
    let page = browser.text("/queue").await;
    // An exercise has days and no hours: the clocks of its arrivals begin at midnight.
    assert!(page.contains("5 hours late") && page.contains("Overdue"), "{page}");
    assert!(page.contains("Begin the two-step test") && page.contains(&format!("/alerts/{}", house.alert())));
    more(&house, theft("CZ", 2, "Ordu Second")).await;
    links(&house, 1).await;
    let page = browser.text("/queue").await;
    assert!(page.contains("30 days left") && page.contains("Later"), "{page}");
    assert!(page.contains("Decision of the desk: verifying official"), "{page}");
    let mine = browser.text("/queue?whose=mine").await;
    assert!(mine.contains("Nothing here needs you"));
    browser.get("/queue?after=nonsense").await.is(422);
}

#[tokio::test]
async fn the_desks_term_is_extended_once_with_reasons_and_not_by_whoever_reads() {
    let house = House::new("CZ");
    more(&house, theft("CZ", 2, "Ordu Second")).await;
    let id = links(&house, 1).await;
    let verifying = house.login("verifying_official").await;
    let clocks = house.get(&format!("/api/v1/alerts/{id}/clocks"), &verifying).await.is(200);
    let tag = clocks.etag();
    let all = clocks.json()["clocks"].as_array().unwrap().clone();
    let desk = all.iter().find(|it| it["rule"] == "desk_decision").unwrap();
    assert!(desk["can_be_extended"] == true && desk["answered_in_words"] == false, "{desk}");
    let path = format!("/api/v1/clocks/{}/desk_decision", desk["begun"]);
    let reading = json!({"answers": [{"step": "general_situation", "reading": "excluded", "reasons": WHY}]});
    let save = format!("/api/v1/alerts/{id}/reading");
    house.ask("POST", &save, &verifying, &reading, &[("if-match", &tag)]).await.is(201);
    let own = house.post(&format!("{path}/extend"), &verifying, json!({"reasons": WHY})).await.is(422);
    assert_eq!(own.kind(), "/problems/against");
    let officer = house.login("desk_officer").await;
    let short = house.post(&format!("{path}/extend"), &officer, json!({"reasons": "busy"})).await.is(422);
    assert_eq!(short.json()["errors"][0]["field"], "reasons");
    let words = house.post(&format!("{path}/answer"), &officer, json!({"says": WHY})).await.is(422);
    assert_eq!(words.kind(), "/problems/against", "words are no decision");
    let done = house.post(&format!("{path}/extend"), &officer, json!({"reasons": WHY})).await.is(201);
    assert_eq!(done.json()["due"].as_i64().unwrap(), desk["due"].as_i64().unwrap() + 15 * 24 * HOUR);
    let twice = house.post(&format!("{path}/extend"), &officer, json!({"reasons": WHY})).await.is(409);
    assert_eq!(twice.kind(), "/problems/stale");
    let nobody = house.login("auditor").await;
    house.get(&path, &nobody).await.is(403);
    house.get("/api/v1/clocks/99999/desk_decision", &officer).await.is(404);
    house.get("/api/v1/clocks/2/no_such_rule", &officer).await.is(404);
}

#[tokio::test]
async fn a_meeting_is_answered_in_words_by_the_duty_desk_and_by_nobody_twice() {
    let house = House::new("CZ");
    let border = house.login("border_officer").await;
    house.booth(&border).await.is(200);
    let browser = Browser::new(&house, "duty_officer").await;
    let queue = browser.text("/queue").await;
    assert!(queue.contains("Answer the meeting") && queue.contains("30 minutes left"), "{queue}");
    let shown = browser.text(&format!("/alerts/{}/clocks", house.alert())).await;
    let path = shown.split("href=\"/clocks/").nth(1).unwrap().split('"').next().unwrap().to_owned();
    assert!(path.ends_with("/duty"), "{path}");
    let page = browser.text(&format!("/clocks/{path}")).await;
    let to = format!("/clocks/{path}/answer");
    let short = browser.fill(&page, &to, &[("says", "yes yes")]).await.is(422);
    let again = short.text();
    assert!(
        again.contains("yes yes") && again.contains("field-wrong") && again.contains("href=\"#says\""),
        "{again}"
    );
    let says = [("says", "compared the photograph with the officer: it is not this person")];
    browser.send(&to, &says).await.is(403);
    let done = browser.fill(&page, &to, &says).await.is(303);
    assert_eq!(done.location(), format!("/alerts/{}/clocks", house.alert()));
    browser.fill(&page, &to, &says).await.is(409);
    let ended = browser.text(&format!("/alerts/{}/clocks", house.alert())).await;
    assert!(ended.contains("Clocks that ended") && ended.contains("met today"), "{ended}");
}

#[tokio::test]
async fn a_stale_link_enters_nothing_and_sent_twice_it_is_entered_once() {
    let house = House::new("CZ");
    more(&house, theft("CZ", 2, "Ordu Second")).await;
    let browser = Browser::new(&house, "desk_officer").await;
    let second = house.store().read().alerts(None, 9).unwrap()[1].alert.to_string();
    let path = format!("/alerts/{second}/clocks");
    let page = browser.text(&path).await;
    assert!(page.contains("No clock runs"));
    let to = format!("/alerts/{second}/territorial-link");
    let wrong = browser.fill(&page, &to, &[("reasons", "here")]).await.is(422).text();
    assert!(wrong.contains(">here</textarea>") && wrong.contains("field-wrong"), "what was typed is kept");
    let why = [("reasons", "lives in Vilnius, says the register of residents")];
    browser.fill(&page, &to, &why).await.is(303);
    let size = house.store().size();
    let twice = browser.fill(&page, &to, &why).await.is(409).text();
    assert!(twice.contains("clock_begun"), "what came since is told: {twice}");
    assert_eq!(house.store().size(), size, "nothing was entered");
    assert!(browser.text(&path).await.contains("Decision of the desk"));
    let elsewhere = format!("/alerts/alert-{}/clocks", "b".repeat(26));
    browser.get(&elsewhere).await.is(404);
}

#[tokio::test]
async fn a_letter_shows_its_day_goes_out_by_itself_and_its_answer_is_written_down() {
    let house = House::new("CZ");
    // A tax charge that names no act asks its sender.
    let vague = alert("RU", 4, "Vague Person")
        .replace("Murder", "Tax evasion")
        .replace("\"facts\":{\"text\":\"On 14 August 2025 in Velmora stabbed one man at the harbour; two witnesses saw it.\",\"from\":\"2025-08-14\",\"to\":\"2025-08-14\",\"place\":\"Velmora\",\"role\":\"principal\"}", "\"facts\":{\"text\":\"Evaded taxes.\"}");
    more(&house, vague).await;
    let id = house.store().read().alerts(None, 9).unwrap()[1].alert.to_string();
    let token = house.login("desk_officer").await;
    let came = house.get("/api/v1/questions", &token).await.is(200).json();
    let coming = came["letters"].as_array().unwrap();
    assert!(coming.iter().any(|it| it["alert"] == id && it["sent"].is_null()), "{came}");
    let browser = Browser::new(&house, "desk_officer").await;
    let page = browser.text("/questions").await;
    assert!(
        page.contains(&id) && page.contains("goes out") && !page.contains("<form class=\"card"),
        "{page}"
    );
    let read = house.get(&format!("/api/v1/alerts/{id}"), &token).await.is(200).etag();
    let before = house
        .ask(
            "POST",
            &format!("/api/v1/alerts/{id}/questions/answers"),
            &token,
            &json!({"says": "x"}),
            &[("if-match", &read)],
        )
        .await;
    before.is(422);
    house.later(8 * 24 * HOUR);
    tick(&house).await;
    let browser = Browser::new(&house, "desk_officer").await;
    let page = browser.text("/questions").await;
    assert!(page.contains("went out"), "{page}");
    let clocks = browser.text(&format!("/alerts/{id}/clocks")).await;
    assert!(clocks.contains("The letter") && clocks.contains("name=\"says\""), "{clocks}");
    let to = format!("/alerts/{id}/questions");
    browser.fill(&clocks, &to, &[("says", "")]).await.is(422);
    browser.fill(&clocks, &to, &[("says", "The act was on 3 May <b>")]).await.is(303);
    let after = browser.text(&format!("/alerts/{id}/clocks")).await;
    assert!(
        after.contains("The act was on 3 May &lt;b&gt;")
            || after.contains("The act was on 3 May &#60;b&#62;"),
        "{after}"
    );
    browser.fill(&clocks, &to, &[("says", "again")]).await.is(409);
    let token = house.login("desk_officer").await;
    let sent = house.get("/api/v1/questions?which=sent", &token).await.is(200).json();
    assert!(sent["letters"][0]["sent"].is_u64(), "{sent}");
    house.get("/api/v1/questions?which=now", &token).await.is(422);
    house.get("/api/v1/questions?after=1", &token).await.is(422);
}

#[tokio::test]
async fn capacity_counts_work_and_names_nobody_and_a_wrong_day_is_told_at_its_field() {
    let house = House::new("CZ");
    let verifying = house.login("verifying_official").await;
    house.reads(&verifying).await.is(201);
    let auditor = house.login("auditor").await;
    let came = house.get("/api/v1/capacity", &auditor).await.is(200);
    let body = came.json();
    assert_eq!((&body["begun"], &body["grave"]), (&json!(1), &json!(1)));
    assert!(body["waiting"][0]["alerts"].is_null(), "fewer than ten are not shown: {body}");
    for path in ["/api/v1/capacity?from=2026-11-20&to=2026-11-01", "/api/v1/capacity?from=x"] {
        assert_eq!(house.get(path, &auditor).await.is(422).json()["errors"][0]["field"], "from", "{path}");
    }
    let browser = Browser::new(&house, "auditor").await;
    let page = browser.text("/capacity").await;
    assert!(page.contains("<svg") && page.contains("not shown") && !page.contains("Merkuse"), "{page}");
    let wrong = browser.get("/capacity?from=2026-11-20&to=2026-11-01").await.is(422).text();
    assert!(wrong.contains("field-wrong") && wrong.contains("the first day comes after the last"), "{wrong}");
    let looks = house.looks();
    assert!(looks.iter().any(|it| it.0 == "see_capacity"), "whoever asks is on the record");
}
