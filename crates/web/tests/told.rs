//! Who is told: what people wrote is read by whoever works on the alert, what nobody answered reaches whoever heads the
//! gateway, what nobody permitted alarms, and everybody's work stands on their first page.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where something is wrong"
)]

use crate::house;
use crate::house::browser::Browser;
use crate::house::{HOUR, House, WHY, account};
use serde_json::{Value, json};
use terms::role::Role;

const QUESTION: &str = "On which two witnesses does the point on a fair trial rest?";
const REFERS: &str = "The killing happened as alleged: our own prosecutor can try it here.";

/// Does what is due.
async fn tick(house: &House) {
    house.app.works.tick(desk::requests::Body::default(), |_| ());
    house.app.works.act(|_| Ok(())).await.unwrap();
}

async fn decides(house: &House, token: &str, decision: Value) {
    let path = format!("/api/v1/alerts/{}/decision", house.alert());
    let tag = house.get(&format!("/api/v1/alerts/{}/verification", house.alert()), token).await.etag();
    house.ask("POST", &path, token, &decision, &[("if-match", &tag)]).await.is(201);
}

fn referred() -> Value {
    json!({"kind": "refer_to_own_prosecutor", "reasons": WHY,
        "own_prosecutor": {"refer": true, "reasons": REFERS}})
}

async fn line(house: &House, token: &str, query: &str) -> Value {
    let all = house.get(&format!("/api/v1/queue{query}"), token).await.is(200).json();
    all["lines"][0].clone()
}

#[tokio::test]
async fn a_question_that_came_back_is_read_by_whom_it_was_put_to_before_anything_else() {
    let house = House::new("BY");
    let alert = house.alert();
    let first = house.login("verifying_official").await;
    let tag = house.reads(&first).await.is(201);
    let tag = tag.etag();
    house.decides(&first, &tag).await.is(201);
    // Until a second has read, nothing of the first official's reasons shows to anybody.
    let duty = house.login("duty_officer").await;
    let sealed = house.get(&format!("/api/v1/alerts/{alert}"), &duty).await.is(200);
    assert_eq!(sealed.json()["written"], json!([]));
    let second = house.login("reviewer").await;
    let read = house.reads(&second).await.is(201);
    let waits = house.get(&format!("/api/v1/alerts/{alert}/review"), &second).await.is(200);
    let body = json!({"review": "send_back", "reasons": QUESTION, "first": waits.json()["first"]});
    let path = format!("/api/v1/alerts/{alert}/review");
    house.ask("POST", &path, &second, &body, &[("if-match", &read.etag())]).await.is(201);

    let own = line(&house, &first, "").await;
    assert_eq!(own["next"], "answer-question", "{own}");
    let milda = Browser::new(&house, "verifying_official").await;
    milda.get("/queue").await.is(200).says(&[QUESTION]);
    let page = milda.get(&format!("/alerts/{alert}")).await.is(200);
    page.says(&["Answer the question that came back", QUESTION, "reviewer of unit of reviewer acted"]);
    // The test shows it before its points.
    let test = milda.text(&format!("/alerts/{alert}/test")).await;
    let (question, form) = (test.find(QUESTION).unwrap(), test.find("<form class=\"form\"").unwrap());
    assert!(question < form);
    for path in ["verification", "explanation"] {
        let came = house.get(&format!("/api/v1/alerts/{alert}/{path}"), &first).await.is(200);
        came.says(&[QUESTION]);
    }
    // Decided anew, nothing is asked of the first official any more.
    let tag = house.reads(&first).await.is(201).etag();
    house.decides(&first, &tag).await.is(201);
    assert_eq!(line(&house, &first, "").await["next"], "none");
}

#[tokio::test]
async fn a_case_that_is_referred_is_the_prosecutors_with_decision_reasons_and_one_step() {
    let house = House::new("CZ");
    let alert = house.alert();
    let official = house.login("verifying_official").await;
    house.reads(&official).await.is(201);
    decides(&house, &official, referred()).await;

    let prosecutor = house.login("prosecutor").await;
    let own = line(&house, &prosecutor, "").await;
    assert_eq!(
        (&own["next"], &own["clock"]["rule"]),
        (&json!("take-case"), &json!("own_prosecutor")),
        "{own}"
    );
    let daiva = Browser::new(&house, "prosecutor").await;
    daiva.get("/queue").await.is(200).says(&[WHY, REFERS]);
    let page = daiva.get(&format!("/alerts/{alert}")).await.is(200);
    let page = page.says(&["Say what becomes of this case", WHY, REFERS]);
    // Whoever decided is not told to begin what is decided.
    let milda = Browser::new(&house, "verifying_official").await;
    let decided = milda.get(&format!("/alerts/{alert}")).await.is(200);
    decided.says(&["Nothing: it is decided", REFERS]).says_nothing_of(&["Begin the two-step test"]);
    let clock = format!("/clocks/{}/own_prosecutor", own["clock"]["begun"]);
    assert!(page.text().contains(&format!("href=\"{clock}\"")));
    // It is nobody else's to answer.
    let api = format!("/api/v1{clock}/answer");
    let refused = house.post(&api, &official, json!({"says": WHY})).await.is(422);
    assert!(refused.json()["detail"].as_str().unwrap().contains("it is that of the prosecutor"));
    milda.get(&clock).await.is(200).says_nothing_of(&["name=\"says\""]);
    let form = daiva.text(&clock).await;
    assert!(form.contains(REFERS));
    daiva
        .fill(&form, &format!("{clock}/answer"), &[("says", "A file is opened here under number nine.")])
        .await
        .is(303);
    assert_ne!(line(&house, &prosecutor, "").await["next"], "take-case");
    let answered = milda.get(&format!("/alerts/{alert}")).await.is(200);
    answered.says(&["A file is opened here under number nine."]);
}

#[tokio::test]
async fn what_nobody_answered_stands_before_the_head_of_the_gateway_and_the_prosecutor_and_is_counted() {
    let house = House::new("CZ");
    let head = house.login("head_of_gateway").await;
    let empty = house.get("/api/v1/queue", &head).await.is(200).json();
    assert_eq!(empty["lines"], json!([]), "nothing is late: {empty}");
    let metric = |text: String, name: &str| {
        let line = text.lines().find(|it| it.starts_with(name)).unwrap().to_owned();
        line.rsplit(' ').next().unwrap().to_owned()
    };
    let before = house.get("/metrics", "").await.is(200).text();
    assert_eq!(metric(before, "redress_clocks_escalated "), "0");
    let mut live = house.app.works.changes();
    house.later(5 * HOUR);
    tick(&house).await;
    let told = tokio::time::timeout(std::time::Duration::from_secs(10), live.recv()).await;
    assert_eq!(told.unwrap().unwrap().kind, "clock_escalated");
    let head = house.login("head_of_gateway").await;
    let own = line(&house, &head, "").await;
    assert_eq!((&own["next"], &own["group"]), (&json!("escalated"), &json!("overdue")), "{own}");
    // The prosecutor is told of the last end alone.
    let prosecutor = house.login("prosecutor").await;
    let none = house.get("/api/v1/queue?whose=told", &prosecutor).await.is(200).json();
    assert_eq!(none["lines"], json!([]));
    house.later(20 * HOUR);
    tick(&house).await;
    let prosecutor = house.login("prosecutor").await;
    assert_eq!(line(&house, &prosecutor, "?whose=told").await["group"], "overdue");
    let after = house.get("/metrics", "").await.is(200).text();
    assert_eq!(metric(after, "redress_clocks_escalated "), "2");
    // What only a decision ends, nobody's words end; and whoever heads the gateway decides nothing.
    let algis = Browser::new(&house, "head_of_gateway").await;
    algis.get("/queue").await.is(200).says(&["See that somebody answers", "Told to me"]);
    let alert = house.alert();
    algis.get(&format!("/alerts/{alert}")).await.is(200).says(&["See that somebody answers"]);
    algis.get(&format!("/alerts/{alert}/decision")).await.is(403);
    let clock = &own["clock"];
    let answer = format!("/api/v1/clocks/{}/{}/answer", clock["begun"], clock["rule"].as_str().unwrap());
    let head = house.login("head_of_gateway").await;
    house.post(&answer, &head, json!({"says": WHY})).await.is(422);
}

/// One more alert, an ordinary one: nothing waits on it until somebody is met.
async fn theft(house: &House) -> String {
    let text = house::alert("CZ", 2, "Ordu Second")
        .replace("Murder", "Theft of a bicycle")
        .replace("stabbed one man at the harbour; two witnesses saw it", "took a bicycle at the harbour");
    let work = move |bench: &mut web::Bench| {
        bench.act(&terms::Actor::unverified("clerk"), |desk, _, _, act| {
            let mut records = wire::open(text.as_bytes(), "made", None).unwrap().map(Result::unwrap);
            desk.screen(Some("made"), "native", &mut records, act, &mut |_, _| Ok(())).unwrap();
        });
        Ok(())
    };
    house.app.works.act(work).await.unwrap();
    house.store().read().alerts(None, 9).unwrap()[1].alert.to_string()
}

#[tokio::test]
async fn a_late_clock_is_shown_to_whoever_has_a_later_one_of_their_own() {
    let house = House::new("CZ");
    let alert = theft(&house).await;
    let booth = house.login("border_officer").await;
    let body = json!({"subject": {"names": [{"text": "ORDU SECOND"}], "born": "1984-03-09",
        "documents": [{"kind": "passport", "number": "QQ77192", "state": "QQ"}]}});
    house.post("/api/v1/checks", &booth, body).await.is(200);
    house.later(HOUR);
    let official = house.login("verifying_official").await;
    let all = house.get("/api/v1/queue", &official).await.is(200).json();
    let lines = all["lines"].as_array().unwrap();
    let own = lines.iter().find(|it| it["alert"] == alert.as_str()).unwrap();
    // The meeting waits for the duty desk since half an hour; the official's own thirty days run on.
    assert_eq!((&own["group"], &own["clock"]["rule"]), (&json!("overdue"), &json!("desk_decision")), "{own}");
    assert_eq!((&own["late"]["rule"], &own["next"]), (&json!("duty"), &json!("begin-test")), "{own}");
    let page = Browser::new(&house, "verifying_official").await.text("/queue").await;
    assert!(page.contains("30 minutes late") && page.contains("duty desk"), "{page}");
}

#[tokio::test]
async fn a_candidate_is_compared_and_no_words_of_anybody_say_who_it_is() {
    let house = House::new("CZ");
    let booth = house.login("border_officer").await;
    // A name and a day alone.
    let body = json!({"subject": {"names": [{"text": "MERKUSE DANIL"}], "born": "1984-03-09"}});
    let answer = house.post("/api/v1/checks", &booth, body).await.is(200).json();
    let check = answer["check"].as_u64().unwrap();
    let path = |rule: &str| format!("/api/v1/clocks/{check}/{rule}/answer");
    for role in ["duty_officer", "verifying_official", "reviewer", "prosecutor"] {
        let token = house.login(role).await;
        house.post(&path("candidate_identity"), &token, json!({"says": WHY})).await.is(422);
    }
    // The half hour is the duty desk's, in words.
    let official = house.login("verifying_official").await;
    let refused = house.post(&path("duty"), &official, json!({"says": WHY})).await.is(422);
    assert!(refused.json()["detail"].as_str().unwrap().contains("it is that of the duty desk"));
    let duty = house.login("duty_officer").await;
    house.post(&path("duty"), &duty, json!({"says": WHY})).await.is(201);
    house.later(4 * HOUR);
    tick(&house).await;
    let duty = house.login("duty_officer").await;
    let clocks = house.get(&format!("/api/v1/alerts/{}/clocks", house.alert()), &duty).await.is(200).json();
    let all = clocks["clocks"].as_array().unwrap();
    let candidate = all.iter().find(|it| it["rule"] == "candidate_identity").unwrap();
    assert_eq!(candidate["state"], "escalated");
    // Late, whoever was told drops it in words, and that it was late stays.
    house.post(&path("candidate_identity"), &duty, json!({"says": WHY})).await.is(422);
    let head = house.login("head_of_gateway").await;
    let closed = house.post(&path("candidate_identity"), &head, json!({"says": WHY})).await.is(201);
    assert_eq!(closed.json()["state"], "answered_late");
}

#[tokio::test]
async fn a_measure_that_nobody_permitted_alarms_until_a_named_person_has_looked() {
    let house = House::new("CZ");
    let alert = house.alert();
    let id = terms::AlertId::parse(&alert).unwrap();
    for login in ["counsel", "ngo_caseworker"] {
        house.app.accounts.mandate(login, &id, true).unwrap();
    }
    let stranger = account("stranger", "p-77", "bar", None, &[Role::Counsel]);
    house.has(&stranger);
    let booth = house.login("border_officer").await;
    let check = house.booth(&booth).await.is(200).json()["check"].as_u64().unwrap();
    let measure = json!({"measure": "refuse_entry_or_visa", "ground": "the Danil matter"});
    let taken = house.post(&format!("/api/v1/checks/{check}/measures"), &booth, measure).await.is(201);
    assert_eq!(taken.json()["permitted"], false, "{}", taken.json());
    // One more, with no alert known.
    let other = json!({"measure": "keep_document", "ground": "own law"});
    house.post("/api/v1/measures", &booth, other).await.is(201);

    let open = async |login: &str| -> Vec<Value> {
        let token = house.login(login).await;
        let came = house.get("/api/v1/alarms", &token).await.is(200).json();
        came["alarms"].as_array().unwrap().clone()
    };
    let (head, supervisor) = (open("head_of_gateway").await, open("data_protection_supervisor").await);
    assert_eq!((head.len(), supervisor.len()), (2, 2));
    let whose =
        |all: &[Value]| all.iter().find(|it| it["measure"] == "refuse_entry_or_visa").unwrap().clone();
    assert_eq!(
        (&whose(&head)["alert"], &whose(&head)["ground"]),
        (&json!(alert), &json!("the Danil matter"))
    );
    // A supervisor sees no case, and neither the name that an officer wrote.
    assert!(whose(&supervisor)["alert"].is_null() && whose(&supervisor)["ground"].is_null());
    assert_eq!((open("counsel").await.len(), open("ngo_caseworker").await.len()), (1, 1));
    assert_eq!(open("stranger").await.len(), 0);
    let vytenis = Browser::new(&house, "counsel").await;
    vytenis.get(&format!("/alerts/{alert}")).await.is(200).says(&["Measure without permission"]);
    vytenis.get("/alarms").await.is(200).says_nothing_of(&["name=\"says\""]);
    house.get("/api/v1/alarms", &house.login("border_officer").await).await.is(403);
    let counted = |text: String| text.lines().any(|it| it == "redress_measures_without_permission 2");
    assert!(counted(house.get("/metrics", "").await.text()));

    // Words that say nothing are no look; one that does ends it, and once.
    let number = whose(&supervisor)["alarm"].as_u64().unwrap();
    let nida = Browser::new(&house, "data_protection_supervisor").await;
    let page = nida.text("/alarms").await;
    let action = format!("/alarms/{number}");
    nida.fill(&page, &action, &[("says", "seen")]).await.is(422).says(&["shorter than"]);
    nida.fill(&page, &action, &[("says", WHY)]).await.is(303);
    assert_eq!((open("head_of_gateway").await.len(), open("counsel").await.len()), (1, 0));
    nida.fill(&page, &action, &[("says", WHY)]).await.is(409);
    let duty = house.login("duty_officer").await;
    house
        .get(&format!("/api/v1/alerts/{alert}/explanation"), &duty)
        .await
        .is(200)
        .says(&["unpermitted_measure"]);
}

#[tokio::test]
async fn everybody_begins_where_their_work_is() {
    let house = House::new("CZ");
    for (login, page) in [
        ("duty_officer", "/queue"),
        ("desk_officer", "/queue"),
        ("border_officer", "/border"),
        ("immigration_desk", "/border"),
        ("prosecutor", "/queue"),
        ("verifying_official", "/queue"),
        ("reviewer", "/queue"),
        ("court", "/brought"),
        ("prison", "/custody"),
        ("granting_authority", "/identity"),
        ("child_protection", "/brought"),
        ("counsel", "/clients"),
        ("ngo_caseworker", "/clients"),
        ("commission", "/brought"),
        ("data_protection_supervisor", "/alarms"),
        ("auditor", "/log"),
        ("administrator", "/administration"),
        ("head_of_gateway", "/queue"),
        ("source_bureau", "/docket"),
        ("general_secretariat", "/docket"),
    ] {
        let browser = Browser::new(&house, login).await;
        let came = browser.get("/").await.is(303);
        assert_eq!(came.location(), page, "{login}");
        browser.get(page).await.is(200);
    }
    assert_eq!(Role::ALL.len(), 20);
}

#[tokio::test]
async fn the_reviewing_body_and_a_court_find_what_was_brought_before_them_and_nothing_else() {
    let house = House::new("CZ");
    let alert = house.alert();
    let child = house.child("CZ").await;
    let cases = async |login: &str| -> Vec<String> {
        let token = house.login(login).await;
        let came = house.get("/api/v1/brought", &token).await.is(200).json();
        came["cases"].as_array().unwrap().iter().map(|it| it["alert"].as_str().unwrap().to_owned()).collect()
    };
    assert!(cases("court").await.is_empty() && cases("commission").await.is_empty());
    assert_eq!(cases("child_protection").await, [child]);
    let prosecutor = house.login("prosecutor").await;
    let grounds = "Odeta Marčiulė was not heard: Marčiulė saw who did it.";
    let request = json!({"asker": "victim", "name": "Odeta Marčiulė", "grounds": grounds});
    house.post(&format!("/api/v1/alerts/{alert}/review-requests"), &prosecutor, request).await.is(201);
    assert_eq!(cases("commission").await, std::slice::from_ref(&alert));
    assert!(cases("court").await.is_empty());
    let kazys = Browser::new(&house, "commission").await;
    kazys.get("/brought").await.is(200).says(&["Read what was brought before you", &alert]);
    // Grounds are read, and a victim is named to nobody.
    let page = kazys.get(&format!("/alerts/{alert}")).await.is(200);
    page.says(&["[name withheld] was not heard"]).says_nothing_of(&["Odeta", "Marčiulė"]);
    let booth = house.login("border_officer").await;
    let check = house.booth(&booth).await.is(200).json()["check"].as_u64().unwrap();
    let measure = json!({"measure": "short_stop", "ground": "own law"});
    house.post(&format!("/api/v1/checks/{check}/measures"), &booth, measure).await.is(201);
    assert_eq!(cases("court").await, [alert]);
    house.get("/api/v1/brought", &booth).await.is(403);
}
