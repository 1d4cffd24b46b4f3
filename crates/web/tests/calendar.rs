//! Deadlines in a calendar program: each side its own, without a name, by login and under an address that a person makes and
//! ends; the secret of it stands nowhere. And a server whose time is in doubt, so that no deadline ends until a member says that
//! it is right.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where something is wrong"
)]

use crate::house::browser::Browser;
use crate::house::{Came, HOUR, House, ORIGIN, PASSWORD, WHY, account};
use serde_json::{Value, json};
use terms::role::Role;

const FILE: &str = "/docket/calendar.ics";
const ADDRESS: &str = "/api/v1/calendar-address";

struct Play {
    house: House,
    request: String,
}

impl Play {
    /// A request of counsel that was admitted and put to the bureau.
    async fn new() -> Self {
        Self::at(House::new("CZ")).await
    }

    async fn at(house: House) -> Self {
        house.has(&account("voskar", "p-voskar", "QQ", None, &[Role::SourceBureau]));
        house.has(&account("other", "p-other", "QZ", None, &[Role::SourceBureau]));
        house.has(&account("second", "p-second", "commission", None, &[Role::Commission]));
        let mut play = Self { house, request: String::new() };
        let lodging = json!({"kind": "deletion", "names": ["Ludvika Astrouna"], "capacity": "counsel",
            "language": "en", "bureau": "QQ", "mandate": {"from": "2026-01-01", "proof": "ab"}, "asks": WHY,
            "identity_until": "2030-01-01", "supplied": ["signature", "identity", "mandate", "contact", "purpose"]});
        let counsel = play.login("counsel").await;
        let lodged = play.house.post("/api/v1/requests", &counsel, lodging).await.is(201).json();
        play.request = lodged["request"].as_str().unwrap().to_owned();
        play.steps(json!({"step": "admitted", "reasons": WHY})).await;
        play.steps(json!({"step": "data_checked", "found": true, "reasons": WHY})).await;
        play.steps(json!({"step": "source_asked", "questions": ["When was it issued?"], "reasons": WHY}))
            .await;
        play
    }

    /// Whoever tries to log in too often in a short time is not heard.
    async fn login(&self, name: &str) -> String {
        self.house.later(15_000_000);
        self.house.login(name).await
    }

    async fn steps(&self, body: Value) {
        let token = self.login("commission").await;
        let path = format!("/api/v1/requests/{}", self.request);
        let tag = self.house.get(&path, &token).await.is(200).etag();
        self.house.ask("POST", &format!("{path}/steps"), &token, &body, &[("if-match", &tag)]).await.is(201);
    }

    /// The calendar of a login.
    async fn of(&self, name: &str) -> String {
        let token = self.login(name).await;
        let came = self.house.get(FILE, &token).await.is(200);
        assert!(came.headers["content-type"].to_str().unwrap().starts_with("text/calendar"));
        unfolded(&came)
    }

    /// An address of somebody, as a path.
    async fn makes(&self, name: &str) -> String {
        let token = self.login(name).await;
        let made = self.house.post(ADDRESS, &token, Value::Null).await.is(201).json();
        made["address"].as_str().unwrap().strip_prefix(ORIGIN).unwrap().to_owned()
    }

    async fn reads(&self, path: &str) -> Came {
        self.house.get(path, "").await
    }
}

fn unfolded(came: &Came) -> String {
    came.text().replace("\r\n ", "")
}

fn events(calendar: &str) -> usize {
    calendar.matches("BEGIN:VEVENT").count()
}

#[tokio::test]
async fn each_side_has_the_deadlines_it_may_see_and_nobodys_name_is_in_a_calendar() {
    let play = Play::new().await;
    let [counsel, bureau, body] =
        [play.of("counsel").await, play.of("voskar").await, play.of("commission").await];
    for calendar in [&counsel, &bureau, &body] {
        assert!(calendar.contains(&play.request), "{calendar}");
        assert!(calendar.contains("TRIGGER:-PT10080M") && calendar.contains("TRIGGER:-PT1440M"));
        for name in ["Astrouna", "Ludvika", "counsel", "voskar", WHY] {
            assert!(!calendar.contains(name), "{name} in {calendar}");
        }
    }
    // The applicant waits for a decision and is not told that the source was asked.
    assert!(counsel.contains("deletion_decision@") || counsel.contains("-deletion_decision"), "{counsel}");
    assert!(!counsel.contains("source_answer"), "{counsel}");
    assert_eq!((events(&counsel), events(&bureau)), (1, 1), "{counsel}{bureau}");
    assert!(bureau.contains("-source_answer") && !bureau.contains("deletion_decision"), "{bureau}");
    assert!(body.contains("-source_answer") && body.contains("-deletion_decision"), "{body}");
    // Another's request is in nobody's calendar.
    assert_eq!(events(&play.of("other").await) + events(&play.of("ngo_caseworker").await), 0);
    // Given to one member, it leaves the calendar of the other; the docket still lists it.
    play.steps(json!({"step": "assigned", "assigned": "commission", "reasons": WHY})).await;
    assert_eq!(events(&play.of("second").await), 0);
    assert!(events(&play.of("commission").await) > 1);
    // Who is no side of a request has no calendar.
    let officer = play.login("border_officer").await;
    play.house.get(FILE, &officer).await.is(403);
    play.house.post(ADDRESS, &officer, Value::Null).await.is(403);
}

#[tokio::test]
async fn an_address_reads_what_its_maker_may_see_each_time_on_the_record_and_its_secret_stands_nowhere() {
    let play = Play::new().await;
    let address = play.makes("counsel").await;
    let own = play.of("counsel").await;
    let before = play.house.store().size();
    assert_eq!(unfolded(&play.reads(&address).await.is(200)), own);
    let token = play.login("counsel").await;
    let says = play.house.get(ADDRESS, &token).await.is(200).json();
    let digest = says["digest"].as_str().unwrap().to_owned();
    let looks = play.house.looks_since(before);
    let read = looks.iter().find(|it| it.1.contains("calendar address")).unwrap();
    assert_eq!(read.1, format!("GET /calendar/{{secret}}, for legal_aid: calendar address {digest}"));
    let lines: Vec<String> = play
        .house
        .looks()
        .into_iter()
        .map(|it| it.1)
        .filter(|it| it.contains("address") && it.contains("made"))
        .collect();
    assert_eq!(lines, [format!("account `counsel`: calendar address {digest} made, for `counsel`")]);
    // Neither in the record nor beside it.
    let secret = address.rsplit('/').next().unwrap().strip_suffix(".ics").unwrap();
    assert_eq!(secret.len(), 52);
    for file in std::fs::read_dir(&play.house.app.config.home).unwrap() {
        let path = file.unwrap().path();
        let Ok(bytes) = std::fs::read(&path) else { continue };
        assert!(!bytes.windows(secret.len()).any(|it| it == secret.as_bytes()), "{}", path.display());
    }
    // What the account may not see any more, its address does not read.
    play.steps(json!({"step": "mandate_ended", "reasons": WHY})).await;
    assert_eq!(events(&unfolded(&play.reads(&address).await.is(200))), 0);
    // It opens nothing else.
    play.house.get("/api/v1/requests", secret).await.is(401);
    for wrong in ["/calendar/a.ics", &format!("/calendar/{}.ics", "a".repeat(52))] {
        play.reads(wrong).await.is(404);
    }
}

#[tokio::test]
async fn an_address_ends_by_hand_by_another_by_its_password_and_after_a_year() {
    let play = Play::new().await;
    let first = play.makes("counsel").await;
    let second = play.makes("counsel").await;
    play.reads(&first).await.is(404);
    play.reads(&second).await.is(200);
    let token = play.login("counsel").await;
    play.house.post(&format!("{ADDRESS}/end"), &token, Value::Null).await.is(204);
    play.house.post(&format!("{ADDRESS}/end"), &token, Value::Null).await.is(404);
    play.reads(&second).await.is(404);
    let mut accounts = play.house.looks().into_iter().filter(|it| it.0 == "account").map(|it| it.1);
    assert_eq!(accounts.next_back().unwrap(), "account `counsel`: calendar address ended, for `counsel`");

    let third = play.makes("counsel").await;
    let token = play.login("counsel").await;
    let new = json!({"password": PASSWORD, "new": "another twelve letters"});
    play.house.post("/api/v1/password", &token, new).await.is(204);
    play.reads(&third).await.is(404);

    let fourth = play.makes("voskar").await;
    play.house.later(364 * 24 * HOUR);
    play.reads(&fourth).await.is(200);
    play.house.later(25 * HOUR);
    play.reads(&fourth).await.is(404);
}

#[tokio::test]
async fn a_browser_makes_an_address_that_is_shown_once_and_ends_it() {
    let play = Play::new().await;
    play.house.later(15_000_000);
    let counsel = Browser::new(&play.house, "counsel").await;
    assert!(counsel.text("/docket").await.contains("href=\"/docket/calendar\""));
    let page = counsel.text("/docket/calendar").await;
    assert!(page.contains("There is no address.") && page.contains("href=\"/docket/calendar.ics\""));
    let made = counsel.fill(&page, "/docket/calendar", &[]).await.is(201).text();
    let address = made.split("/calendar/").find(|it| it.contains(".ics</strong>")).unwrap();
    let path = format!("/calendar/{}.ics", address.split(".ics").next().unwrap());
    play.reads(&path).await.is(200);
    let page = counsel.text("/docket/calendar").await;
    assert!(!page.contains(&path) && page.contains("End this address"));
    counsel.fill(&page, "/docket/calendar/end", &[]).await.is(303);
    assert!(counsel.text("/docket/calendar").await.contains("There is no address."));
    play.reads(&path).await.is(404);
}

#[tokio::test]
async fn a_time_that_jumped_ends_no_deadline_until_a_member_says_with_a_password_that_it_is_right() {
    let play = Play::at(House::real("CZ")).await;
    let tick = async || {
        play.house.app.works.tick(desk::requests::Body::default(), |_| ());
        play.house.app.works.act(|_| Ok(())).await.unwrap();
    };
    let overdue = async || {
        let member = play.login("commission").await;
        let all = play.house.get("/api/v1/deadlines?which=open", &member).await.is(200).json();
        let late = |it: &&Value| it["deadline"]["state"] == "escalated";
        all["deadlines"].as_array().unwrap().iter().filter(late).count()
    };
    let (page, time) = ("/docket/time", "/api/v1/server-time");
    tick().await;
    let member = play.login("commission").await;
    assert_eq!(play.house.get(time, &member).await.is(200).json()["doubt"], Value::Null);
    assert!(!Browser::new(&play.house, "commission").await.text("/docket").await.contains(page));

    play.house.later(40 * 24 * HOUR);
    tick().await;
    assert_eq!(overdue().await, 0, "it ended nothing");
    let member = play.login("commission").await;
    let says = play.house.get(time, &member).await.is(200).json()["doubt"].as_str().unwrap().to_owned();
    assert!(says.contains("jumped by 40 days"), "{says}");
    // Neither a bureau nor counsel says it, and words that say nothing are sent back.
    for other in ["voskar", "counsel", "administrator"] {
        let token = play.login(other).await;
        play.house.post(time, &token, json!({"reasons": WHY})).await.is(403);
    }
    play.house.later(15_000_000);
    let browser = Browser::new(&play.house, "commission").await;
    assert!(browser.text("/docket").await.contains("href=\"/docket/time\""));
    play.house.later(10 * 60 * 1_000_000);
    let form = browser.text(page).await;
    browser.fill(&form, page, &[("reasons", "ok"), ("password", PASSWORD)]).await.is(422);
    browser.fill(&form, page, &[("reasons", WHY), ("password", "another")]).await.is(422);
    tick().await;
    assert_eq!(overdue().await, 0);
    let browser = Browser::new(&play.house, "commission").await;
    play.house.later(10 * 60 * 1_000_000);
    let form = browser.text(page).await;
    browser.fill(&form, page, &[("reasons", WHY), ("password", PASSWORD)]).await.is(303);
    assert!(!browser.text("/docket").await.contains("href=\"/docket/time\""));
    tick().await;
    assert!(overdue().await > 0, "what was due is told");
}
