//! A request before the reviewing body over HTTP, from end to end: lodged by counsel, restricted with words that stand in
//! other files, challenged by itself, met with silence, decided by a named member; each side sees its own.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where something is wrong"
)]

use crate::house;
use crate::house::{Came, HOUR, House, PASSWORD, WHY, account};
use serde_json::{Value, json};
use terms::role::Role;

const BOILERPLATE: &str = "Disclosure may prejudice an ongoing investigation and the interests of national security; the data \
                           are confidential in full and cannot be communicated to the applicant.";

fn lodging(kind: &str, name: &str) -> Value {
    json!({"kind": kind, "names": [name], "capacity": "counsel", "language": "en", "bureau": "QQ",
        "mandate": {"from": "2026-01-01", "proof": "ab"}, "asks": WHY, "identity_until": "2030-01-01",
        "supplied": ["signature", "identity", "mandate", "contact", "purpose"]})
}

/// Whoever tries to log in too often in a short time is not heard.
async fn login(house: &House, name: &str) -> String {
    house.later(15_000_000);
    house.login(name).await
}

/// One side of the house.
struct Side<'h> {
    house: &'h House,
    name: &'static str,
}

impl Side<'_> {
    async fn sees(&self, request: &str) -> Came {
        let token = login(self.house, self.name).await;
        self.house.get(&format!("/api/v1/requests/{request}"), &token).await
    }

    /// Acts on what it reads now.
    async fn acts(&self, request: &str, path: &str, body: Value) -> Came {
        let token = login(self.house, self.name).await;
        let whole = format!("/api/v1/requests/{request}");
        let tag = self.house.get(&whole, &token).await.is(200).etag();
        self.house.ask("POST", &format!("{whole}/{path}"), &token, &body, &[("if-match", &tag)]).await
    }

    async fn steps(&self, request: &str, body: Value) {
        self.acts(request, "steps", body).await.is(201);
    }
}

struct Play {
    house: House,
}

impl Play {
    fn new() -> Self {
        let house = House::new("CZ");
        house.has(&account("voskar", "p-voskar", "QQ", None, &[Role::SourceBureau]));
        house.has(&account("other", "p-other", "QZ", None, &[Role::SourceBureau]));
        Self { house }
    }

    fn side(&self, name: &'static str) -> Side<'_> {
        Side { house: &self.house, name }
    }

    async fn lodged(&self, kind: &str, name: &str) -> String {
        let token = login(&self.house, "counsel").await;
        let came = self.house.post("/api/v1/requests", &token, lodging(kind, name)).await.is(201);
        came.json()["request"].as_str().unwrap().to_owned()
    }

    /// Admitted, consulted where that is due, and put to the bureau.
    async fn asked(&self, kind: &str, name: &str) -> String {
        let request = self.lodged(kind, name).await;
        let body = self.side("commission");
        body.steps(&request, json!({"step": "acknowledged", "reasons": WHY})).await;
        body.steps(&request, json!({"step": "admitted", "reasons": WHY})).await;
        body.steps(&request, json!({"step": "data_checked", "found": true, "reasons": WHY})).await;
        body.steps(&request, json!({"step": "consulted", "reasons": WHY})).await;
        let consulted = self.side("general_secretariat");
        consulted.steps(&request, json!({"step": "consultation_ended", "reasons": WHY})).await;
        let asks =
            json!({"step": "source_asked", "questions": ["When was the warrant issued?"], "reasons": WHY});
        body.steps(&request, asks).await;
        request
    }

    async fn restricts(&self, request: &str) -> Came {
        let claim = json!({"kind": "towards_applicant", "ground": "security", "whole_file": true,
            "justification": BOILERPLATE, "author": "head of bureau", "claimed": "2026-11-22"});
        self.side("voskar").acts(request, "restrictions", claim).await
    }

    /// Days go by, one tick a day.
    async fn days(&self, days: u32) {
        for _ in 0..days {
            self.house.later(24 * HOUR);
            self.house.app.works.tick(desk::requests::Body::default(), |_| ());
            self.house.app.works.act(|_| Ok(())).await.unwrap();
        }
    }
}

fn steps_of(seen: &Value) -> Vec<String> {
    let steps = seen["challenge"].as_array().unwrap();
    steps.iter().map(|it| it["step"].as_str().unwrap().to_owned()).collect()
}

/// Every letter that follows, made from the record; each side reads its own.
async fn every_letter_due(play: &Play, request: &str) -> Vec<String> {
    let path = format!("/api/v1/requests/{request}");
    let mut kinds = Vec::new();
    for _ in 0..40 {
        let body = play.side("commission").sees(request).await.is(200).json();
        let Some(due) = body["inside"]["letters_due"].as_array().unwrap().first().cloned() else { break };
        let form = json!({"kind": due["kind"], "about": due["about"], "function": "member of the body"});
        let token = login(&play.house, "commission").await;
        let draft =
            play.house.post(&format!("{path}/letters/draft"), &token, form.clone()).await.is(200).json();
        let issued = play.side("commission").acts(request, "letters", form).await.is(201).json();
        let entry = issued["entry"].as_u64().unwrap();
        let read = play.house.get(&format!("{path}/letters/{entry}"), &token).await.is(200).json();
        assert_eq!((&read["text"], &read["digest"]), (&draft["text"], &draft["digest"]));
        assert_eq!(read["reference"], json!(request));
        let other = if due["to"] == "source" { "counsel" } else { "voskar" };
        let others = login(&play.house, other).await;
        play.house.get(&format!("{path}/letters/{entry}"), &others).await.is(404);
        kinds.push(due["kind"].as_str().unwrap().to_owned());
    }
    kinds
}

#[tokio::test]
async fn boilerplate_is_challenged_by_itself_and_silence_leads_to_a_named_decision() {
    let play = Play::new();
    for name in ["Ona Kazlauskaite", "Petras Vingilis"] {
        let other = play.asked("deletion", name).await;
        play.restricts(&other).await.is(201);
    }
    let request = play.asked("deletion", "Ludvika Astrouna").await;
    let claimed = play.restricts(&request).await.is(201).json();
    assert_eq!(claimed["followed"], json!([]), "what follows is the body's to know");

    // Line by line for the body, with the other files; for the bureau as a number; nothing of it for the applicant.
    let body = play.side("commission").sees(&request).await.is(200).json();
    let test = body["tests"].as_array().unwrap().last().unwrap().clone();
    assert_eq!((&test["outcome"], &test["twins_count"]), (&json!("fails"), &json!(2)));
    assert_eq!(test["twins"].as_array().unwrap().len(), 2);
    assert!(test["points"].as_array().unwrap().len() >= 6);
    assert_eq!(steps_of(&body), ["opened"]);
    let bureau = play.side("voskar").sees(&request).await.is(200).json();
    let test = bureau["tests"].as_array().unwrap().last().unwrap().clone();
    assert_eq!((&test["twins"], &test["twins_count"]), (&Value::Null, &json!(2)));
    assert_eq!((&bureau["lodged"], &bureau["inside"]), (&Value::Null, &Value::Null));
    let client = play.side("counsel").sees(&request).await.is(200).json();
    assert_eq!(client["state"], "admissible", "that somebody was asked is not told");
    for nothing in ["tests", "restrictions", "challenge", "rulings"] {
        assert_eq!(client[nothing], json!([]), "{nothing}");
    }
    let text = client.to_string();
    for word in ["source_asked", "data_checked", "consult", "restrict_", "challenge_answer", "source_answer"]
    {
        assert!(!text.contains(word), "{word}: {text}");
    }
    assert!(client["deadlines"].as_array().unwrap().iter().any(|it| it["rule"] == "deletion_decision"));
    play.side("other").sees(&request).await.is(404);

    // Nobody answers: each step comes by itself; none discloses, blocks or deletes.
    play.days(60).await;
    let silent = play.side("commission").sees(&request).await.is(200).json();
    let steps = steps_of(&silent);
    for wanted in [
        "reminded",
        "reply_invited",
        "gist_proposed",
        "block_proposed",
        "inference_marked",
        "deletion_proposed",
    ] {
        assert!(steps.iter().any(|it| it == wanted), "{wanted}: {steps:?}");
    }
    assert_eq!((&silent["rulings"], &silent["inside"]["blocked"]), (&json!([]), &json!(false)));
    let seen = steps_of(&play.side("voskar").sees(&request).await.is(200).json());
    assert!(
        seen.iter().any(|it| it == "reminded") && !seen.iter().any(|it| it.ends_with("_proposed")),
        "{seen:?}"
    );

    // A member decides on the proposal, with the password of its own.
    let all = silent["challenge"].as_array().unwrap();
    let proposal = all.iter().rev().find(|it| it["step"] == "deletion_proposed").unwrap()["entry"].clone();
    // What the challenge says is told while it is open, what was decided when it is decided.
    let mut kinds = every_letter_due(&play, &request).await;
    let ruling = json!({"kind": "delete", "reasons": "The description of the acts names no act of the person.",
        "provisions": "RPD Arts 35 and 83", "proposal": proposal,
        "to_applicant": "The data did not comply with the rules and are deleted.",
        "to_source": "The data are deleted. The description names no act."});
    let token = login(&play.house, "commission").await;
    let path = format!("/api/v1/requests/{request}");
    let tag = play.house.get(&path, &token).await.etag();
    let rules = format!("{path}/rulings");
    let first = play.house.ask("POST", &rules, &token, &ruling, &[("if-match", &tag)]).await.is(403);
    assert_eq!(first.kind(), "/problems/confirm-first");
    play.house.later(1_000_000);
    play.house.post("/api/v1/login/confirm", &token, json!({"password": PASSWORD})).await;
    play.house.ask("POST", &rules, &token, &ruling, &[("if-match", "\"1\"")]).await.is(409);
    let done = play.house.ask("POST", &rules, &token, &ruling, &[("if-match", &tag)]).await.is(201).json();
    assert_eq!(done["hands_over"], "delete");
    let decided = play.side("commission").sees(&request).await.is(200).json();
    assert_eq!((&decided["state"], &decided["rulings"][0]["version"]), (&json!("decided"), &json!(1)));
    assert_eq!(decided["inside"]["proposals"], json!([]));
    let story = play.house.get(&format!("{path}/story"), &token).await.is(200).json();
    let lines = story["lines"].as_array().unwrap();
    assert!(lines.iter().all(|it| !it["law"].as_array().unwrap().is_empty()));
    let counsel = login(&play.house, "counsel").await;
    play.house.get(&format!("{path}/story"), &counsel).await.is(404);
    // Before a letter told it, the decision is the body's.
    let client = play.side("counsel").sees(&request).await.is(200).json();
    assert_eq!(client["rulings"], json!([]));

    kinds.extend(every_letter_due(&play, &request).await);
    for wanted in [
        "acknowledgement",
        "admissible",
        "challenge",
        "reminder",
        "right_of_reply",
        "decision_to_applicant",
        "decision_to_source",
    ] {
        assert!(kinds.iter().any(|it| it == wanted), "{wanted}: {kinds:?}");
    }
    let client = play.side("counsel").sees(&request).await.is(200).json();
    assert_eq!(client["rulings"][0]["kind"], "delete");
    let again = json!({"kind": "admissible", "about": 3});
    play.side("commission").acts(&request, "letters", again).await.is(409);

    // An excerpt: what of the file stands in it is named; without that it is published, and by nobody but the body.
    let ruled = decided["rulings"][0]["entry"].as_u64().unwrap();
    let excerpt = format!("rulings/{ruled}/excerpt");
    let names = "The data about Ms Astrouna are deleted.";
    let token = login(&play.house, "commission").await;
    let look = play
        .house
        .post(&format!("{path}/{excerpt}/look"), &token, json!({"text": names}))
        .await
        .is(200)
        .json();
    assert_eq!((&look["found"][0]["what"], &look["found"][0]["word"]), (&json!("name"), &json!(5)), "{look}");
    let form = |text: &str| json!({"text": text, "number": "2026/1"});
    play.side("counsel").acts(&request, &excerpt, form("The data are deleted.")).await.is(403);
    let refused = play.side("commission").acts(&request, &excerpt, form(names)).await.is(422).json();
    assert_eq!(refused["errors"][0]["field"], "excerpt.found", "{refused}");
    play.side("commission").acts(&request, "rulings/1/excerpt", form("The data are deleted.")).await.is(422);
    play.side("commission").acts(&request, &excerpt, form("The data are deleted.")).await.is(201);
    play.side("commission").acts(&request, &excerpt, form("The data are deleted.")).await.is(422);
    // The same with a browser: what was typed comes back with what was found.
    let body = house::browser::Browser::new(&play.house, "commission").await;
    let here = format!("/docket/{request}/{excerpt}");
    assert!(body.text(&format!("/docket/{request}")).await.contains(&here));
    let page = body.text(&here).await;
    let typed = [("text", "Ms Astrouna wrote to us."), ("number", "2026/2")];
    let wrong = body.fill(&page, &here, &typed).await.is(422).text();
    assert!(
        wrong.contains("Ms Astrouna wrote to us.") && wrong.contains("<td class=\"num\">2</td>"),
        "{wrong}"
    );
    let typed = [("text", "A request for deletion was granted."), ("number", "2026/2")];
    assert_eq!(body.fill(&page, &here, &typed).await.is(303).location(), format!("/docket/{request}"));
}

#[tokio::test]
async fn each_side_lists_its_own_and_the_body_all_page_by_page() {
    let play = Play::new();
    let asked = play.asked("access", "Ludvika Astrouna").await;
    let fresh = play.lodged("access", "Petras Vingilis").await;
    let list = |name: &'static str, path: &'static str| {
        let house = &play.house;
        async move {
            let token = login(house, name).await;
            house.get(path, &token).await.is(200).json()
        }
    };
    let all = list("commission", "/api/v1/requests?limit=1").await;
    assert_eq!(all["requests"][0]["request"], json!(fresh));
    let next = all["next"].as_u64().unwrap();
    let token = login(&play.house, "commission").await;
    let behind = play.house.get(&format!("/api/v1/requests?after={next}"), &token).await.json();
    assert_eq!(behind["requests"].as_array().unwrap().len(), 1);
    assert_eq!(behind["requests"][0]["request"], json!(asked));
    // A bureau that was not asked of the second sees the first alone; the other bureau nothing.
    let bureau = list("voskar", "/api/v1/requests").await;
    assert_eq!(bureau["requests"].as_array().unwrap().len(), 1);
    assert_eq!(bureau["requests"][0]["request"], json!(asked));
    assert_eq!(list("other", "/api/v1/requests").await["requests"], json!([]));
    assert_eq!(list("ngo_caseworker", "/api/v1/requests").await["requests"], json!([]));
    let open = list("commission", "/api/v1/deadlines?which=open").await;
    assert!(open["deadlines"].as_array().unwrap().len() >= 4);
    assert_eq!(list("commission", "/api/v1/deadlines?which=overdue").await["deadlines"], json!([]));
    play.days(40).await;
    let late = list("commission", "/api/v1/deadlines?which=overdue").await;
    let late = late["deadlines"].as_array().unwrap();
    assert!(late.iter().any(|it| it["deadline"]["rule"] == "source_answer"), "{late:?}");
    let load = list("commission", "/api/v1/requests-load").await;
    assert_eq!(load["all"]["open"], 1, "the silence was challenged: {load}");
}

#[tokio::test]
async fn a_paper_goes_in_and_out_as_it_came_and_is_never_shown() {
    let play = Play::new();
    let request = play.lodged("access", "Ludvika Astrouna").await;
    let token = login(&play.house, "counsel").await;
    let paper = b"PK\x03\x04 <script>alert(1)</script>";
    let mut body = Vec::new();
    for (head, bytes) in [
        ("name=\"kind\"", b"evidence".as_slice()),
        ("name=\"origin\"", b"Regional Court of Velmora"),
        ("name=\"says\"", b"Judgment of 4 May"),
        ("name=\"paper\"; filename=\"a.pdf\"\r\nContent-Type: application/pdf", paper),
    ] {
        body.extend(format!("------x7\r\nContent-Disposition: form-data; {head}\r\n\r\n").bytes());
        body.extend(bytes);
        body.extend(b"\r\n");
    }
    body.extend(b"------x7--\r\n");
    let path = format!("/api/v1/requests/{request}/file");
    let send = |body: Vec<u8>| {
        axum::http::Request::builder()
            .method("POST")
            .uri(&path)
            .header("user-agent", "test")
            .header("authorization", format!("Bearer {token}"))
            .header("content-type", "multipart/form-data; boundary=----x7")
            .body(axum::body::Body::from(body))
            .unwrap()
    };
    let put = play.house.send(send(body.clone())).await.is(201).json();
    let item = put["entry"].as_u64().unwrap();
    let seen = play.side("counsel").sees(&request).await.is(200).json();
    assert_eq!(seen["file"][0]["paper"]["size"], paper.len());
    let came = play.house.get(&format!("{path}/{item}"), &token).await.is(200);
    assert_eq!(came.bytes, paper);
    assert_eq!(came.headers["content-type"], "application/octet-stream");
    assert!(came.headers["content-disposition"].to_str().unwrap().starts_with("attachment"));
    assert!(came.headers["content-security-policy"].to_str().unwrap().starts_with("sandbox;"));
    assert_eq!(came.headers["x-content-type-options"], "nosniff");
    // What it says it is is looked at.
    let text = String::from_utf8_lossy(&body).replace("application/pdf", "text/html");
    let refused = play.house.send(send(text.into_bytes())).await.is(422).json();
    assert_eq!(refused["errors"][0]["field"], "file.type", "{refused}");
    // A caseworker without the mandate, and a bureau that was not asked, have nothing here.
    for name in ["ngo_caseworker", "voskar"] {
        let token = login(&play.house, name).await;
        play.house.get(&format!("{path}/{item}"), &token).await.is(404);
    }
}

#[tokio::test]
async fn what_was_read_before_somebody_else_wrote_is_stale_and_a_member_acts_on_no_own_request() {
    let play = Play::new();
    let request = play.lodged("access", "Ludvika Astrouna").await;
    let token = login(&play.house, "commission").await;
    let path = format!("/api/v1/requests/{request}");
    let tag = play.house.get(&path, &token).await.is(200).etag();
    let steps = format!("{path}/steps");
    let step = json!({"step": "acknowledged", "reasons": WHY});
    play.house.ask("POST", &steps, &token, &step, &[]).await.is(428);
    play.house.ask("POST", &steps, &token, &step, &[("if-match", &tag)]).await.is(201);
    let stale = play.house.ask("POST", &steps, &token, &step, &[("if-match", &tag)]).await.is(409);
    assert_eq!(stale.kind(), "/problems/stale");
    // The same again is the same request.
    let counsel = login(&play.house, "counsel").await;
    play.house.post("/api/v1/requests", &counsel, lodging("access", "Ludvika Astrouna")).await.is(409);
    let mut own = lodging("access", "Elske Vandermoer");
    own["mandate"]["holder"] = json!("Thibault Escarmel");
    let own = play.house.post("/api/v1/requests", &token, own).await.is(201).json();
    let own = own["request"].as_str().unwrap();
    let refused = play.house.get(&format!("/api/v1/requests/{own}"), &token).await.is(404).json();
    assert_eq!(refused["policies"], json!(["access.request.own"]));
    // A mandate that ended ends what counsel sees.
    play.side("counsel").steps(&request, json!({"step": "mandate_ended", "reasons": WHY})).await;
    play.side("counsel").sees(&request).await.is(404);
}

#[tokio::test]
async fn each_side_reads_its_own_page_and_a_step_and_a_decision_are_forms_without_script() {
    let play = Play::new();
    let request = play.asked("deletion", "Ludvika Astrouna").await;
    play.restricts(&request).await.is(201);
    let page = format!("/docket/{request}");
    let text = |came: Came| String::from_utf8_lossy(&came.bytes).into_owned();
    let token = login(&play.house, "commission").await;
    assert!(text(play.house.get("/docket", &token).await.is(200)).contains(&request));
    let body = text(play.house.get(&page, &token).await.is(200));
    assert!(body.contains("Ludvika Astrouna") && body.contains("/restrictions/"), "{body}");
    let mut shown = body.split("/restrictions/").skip(1).map(|it| it.split('"').next().unwrap());
    let restriction = shown.find(|it| *it != "claim").unwrap();
    let restriction = format!("{page}/restrictions/{restriction}");
    assert!(text(play.house.get(&restriction, &token).await.is(200)).contains("Disclosure may prejudice"));
    // The applicant's side reads neither that a bureau was asked nor that it restricts.
    let counsel = login(&play.house, "counsel").await;
    let client = text(play.house.get(&page, &counsel).await.is(200));
    assert!(client.contains("Ludvika Astrouna") && !client.contains("/restrictions/"), "{client}");
    assert!(!client.contains("Disclosure may prejudice") && !client.contains("head of bureau"));
    play.house.get(&restriction, &counsel).await.is(404);
    let other = login(&play.house, "other").await;
    play.house.get(&page, &other).await.is(404);

    let token = login(&play.house, "commission").await;
    let send = |path: String, fields: String| {
        let request = axum::http::Request::builder()
            .method("POST")
            .uri(path)
            .header("user-agent", "test")
            .header("authorization", format!("Bearer {token}"))
            .header("content-type", "application/x-www-form-urlencoded")
            .body(axum::body::Body::from(fields))
            .unwrap();
        play.house.send(request)
    };
    let version = |text: &str| {
        let at = text.split("name=\"version\" value=\"").nth(1).unwrap();
        at.split('"').next().unwrap().to_owned()
    };
    let step = format!("{page}/steps/assigned");
    let form = text(play.house.get(&step, &token).await.is(200));
    let read = version(&form);
    let sent = send(step.clone(), format!("version={read}&reasons={WHY}")).await.is(422);
    assert!(text(sent).contains("name the member"), "what is wrong stands on the form");
    let sent = format!("version={read}&assigned=elske&meeting=2026-12-03&reasons={WHY}");
    assert_eq!(send(step.clone(), sent.clone()).await.is(303).headers["location"], page.as_str());
    send(step, sent).await.is(409);
    let decide = format!("{page}/decide");
    let form = text(play.house.get(&decide, &token).await.is(200));
    let read = version(&form);
    assert!(form.contains("type=\"password\""));
    play.house.later(1_000_000);
    let reasons =
        "reasons=The description of the acts names no act of the person.&provisions=RPD Arts 35 and 83";
    let said = "to_applicant=The data are blocked until a decision.&to_source=The data are blocked until a decision.";
    let fields = format!("version={read}&kind=block&{reasons}&{said}&password={PASSWORD}");
    assert_eq!(send(decide, fields).await.is(303).headers["location"], page.as_str());
    let seen = play.side("commission").sees(&request).await.is(200).json();
    assert_eq!((&seen["inside"]["blocked"], &seen["inside"]["assigned"]), (&json!(true), &json!("elske")));
}
