//! Requests before the reviewing body with a browser that runs no script: lodged with the paper of a mandate, put into the file,
//! restricted, challenged, answered, looked at for third persons, written about; a clock that is paused by who does not hold it;
//! sittings and figures. Each form is offered where it is taken up, and nowhere else.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where something is wrong"
)]

use crate::house::browser::Browser;
use crate::house::{Came, HOUR, House, WHY, account};
use terms::role::Role;

const BOILERPLATE: &str = "Disclosure may prejudice an ongoing investigation and the interests of national security; the data \
                           are confidential in full and cannot be communicated to the applicant.";
const PAPER: &[u8] = b"%PDF-1.7 the mandate, signed";

/// A home with a bureau of its own, and who has logged in there last.
struct Play {
    house: House,
}

impl Play {
    fn new() -> Self {
        let house = House::new("CZ");
        house.has(&account("voskar", "p-voskar", "QQ", None, &[Role::SourceBureau]));
        Self { house }
    }

    /// Whoever tries to log in too often in a short time is not heard.
    async fn comes(&self, login: &str) -> Browser<'_> {
        self.house.later(15_000_000);
        Browser::new(&self.house, login).await
    }

    /// Fills in the only form of a page and sends it.
    async fn fills(&self, who: &Browser<'_>, path: &str, typed: &[(&str, &str)]) -> Came {
        let page = who.text(path).await;
        let action = path.split('?').next().unwrap();
        who.fill(&page, action, typed).await
    }

    /// A request of counsel, typed into the form; its path.
    async fn lodged(&self, kind: &str, name: &str) -> String {
        let counsel = self.comes("counsel").await;
        let page = counsel.text("/docket/lodge").await;
        let fields = lodging(kind, name);
        let came =
            counsel.fill_with(&page, "/docket/lodge", &fields, ("mandate_proof", "m.pdf", PAPER)).await;
        came.is(303).location().to_owned()
    }

    async fn steps(&self, who: &Browser<'_>, request: &str, step: &str, more: &[(&str, &str)]) {
        let typed: Vec<(&str, &str)> = more.iter().copied().chain([("reasons", WHY)]).collect();
        let came = self.fills(who, &format!("{request}/steps/{step}"), &typed).await;
        assert_eq!(came.is(303).location(), request);
    }

    /// Admitted and put to the bureau.
    async fn asked(&self, kind: &str, name: &str) -> String {
        let request = self.lodged(kind, name).await;
        let body = self.comes("commission").await;
        self.steps(&body, &request, "acknowledged", &[]).await;
        self.steps(&body, &request, "admitted", &[]).await;
        self.steps(&body, &request, "data_checked", &[("found", "yes")]).await;
        self.steps(&body, &request, "source_asked", &[("questions", "When was the warrant issued?")]).await;
        request
    }

    async fn restricts(&self, request: &str, ground: &str) -> Came {
        let bureau = self.comes("voskar").await;
        let typed = [
            ("kind", "towards_applicant"),
            ("ground", ground),
            ("whole_file", "yes"),
            ("justification", BOILERPLATE),
            ("author", "head of bureau"),
            ("claimed", "2026-11-22"),
        ];
        self.fills(&bureau, &format!("{request}/restrictions/claim"), &typed).await
    }

    async fn days(&self, days: u32) {
        for _ in 0..days {
            self.house.later(24 * HOUR);
            self.house.app.works.tick(desk::requests::Body::default(), |_| ());
            self.house.app.works.act(|_| Ok(())).await.unwrap();
        }
    }
}

fn lodging<'a>(kind: &'a str, name: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("kind", kind),
        ("names", name),
        ("mandate_from", "2026-01-01"),
        ("language", "en"),
        ("asks", WHY),
        ("supplied", "signature"),
        ("supplied", "identity"),
        ("supplied", "mandate"),
        ("supplied", "contact"),
        ("identity_until", "2030-01-01"),
        ("bureau", "QQ"),
    ]
}

/// The ways that a page offers.
fn ways(page: &str, request: &str) -> Vec<String> {
    let begins = format!("href=\"{request}/");
    let all = page.split(&begins).skip(1);
    all.map(|it| it.split('"').next().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn a_request_is_lodged_with_the_paper_of_its_mandate_and_what_is_wrong_stands_at_its_field() {
    let play = Play::new();
    let counsel = play.comes("counsel").await;
    assert!(counsel.text("/docket").await.contains("href=\"/docket/lodge\""));
    let page = counsel.text("/docket/lodge").await;
    assert!(
        !page.contains("name=\"capacity\"") && !page.contains("name=\"filed_by\""),
        "the login says both"
    );
    let mut fields = lodging("deletion", "Ludvika Astrouna");
    let wrong = ("mandate_proof", "m.exe", PAPER);
    let refused = counsel.fill_with(&page, "/docket/lodge", &fields, wrong).await.is(422);
    refused.says(&["application/octet-stream", "id=\"lodge-mandate_proof-wrong\"", "Ludvika Astrouna"]);
    fields.retain(|it| it.0 != "names" && it.0 != "mandate_from");
    let paper = ("mandate_proof", "m.pdf", PAPER);
    let refused = counsel.fill_with(&page, "/docket/lodge", &fields, paper).await.is(422).text();
    assert!(refused.contains("id=\"lodge-names-wrong\""), "{refused}");
    fields.push(("names", "Ludvika Astrouna"));
    let refused = counsel.fill_with(&page, "/docket/lodge", &fields, paper).await.is(422).text();
    assert!(refused.contains("id=\"lodge-mandate_from-wrong\""), "{refused}");

    fields.push(("mandate_from", "2026-01-01"));
    let done = counsel.fill_with(&page, "/docket/lodge", &fields, paper).await.is(303);
    let request = done.location().to_owned();
    // Sending it twice does it once.
    assert_eq!(counsel.fill_with(&page, "/docket/lodge", &fields, paper).await.is(303).location(), request);
    let body = play.comes("commission").await;
    let seen = body.text(&request).await;
    let item = seen.split("/file/").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let id = request.rsplit('/').next().unwrap();
    let came = body.get(&format!("/api/v1/requests/{id}/file/{item}")).await.is(200);
    assert_eq!(came.bytes, PAPER, "the body looks at the mandate as it came");
    assert!(came.headers["content-disposition"].to_str().unwrap().starts_with("attachment"));
    play.steps(&body, &request, "admitted", &[]).await;
    // A number leads to its request, a bureau to its requests.
    assert_eq!(body.get(&format!("/docket?q={id}")).await.is(303).location(), request);
    assert!(body.text("/docket?q=QQ").await.contains(id));
    assert!(!body.text("/docket?q=QZ").await.contains(id));
    // The body writes down what came on paper, and says who files.
    let page = body.text("/docket/lodge").await;
    let mut paper = lodging("access", "Petras Vingilis");
    paper.retain(|it| it.0 != "mandate_from");
    paper.push(("capacity", "person"));
    let none = ("mandate_proof", "", b"".as_slice());
    assert!(body.fill_with(&page, "/docket/lodge", &paper, none).await.is(303).location() != request);
    // Who lodges nothing is not led there.
    let bureau = play.comes("voskar").await;
    assert!(!bureau.text("/docket").await.contains("/docket/lodge"));
    bureau.get("/docket/lodge").await.is(403);
}

#[tokio::test]
async fn a_paper_goes_into_the_file_by_a_form_with_the_refusals_of_the_api() {
    let play = Play::new();
    let request = play.lodged("access", "Ludvika Astrouna").await;
    let counsel = play.comes("counsel").await;
    let path = format!("{request}/file");
    let page = counsel.text(&path).await;
    assert!(!page.contains("value=\"note\"") && !page.contains("name=\"seen_by\""), "both are the body's");
    let typed = [("kind", "evidence"), ("says", "Judgment of 4 May"), ("origin", "Regional Court")];
    let refused = counsel.fill_with(&page, &path, &typed, ("paper", "a.html", b"<p>x</p>")).await.is(422);
    refused.says(&["id=\"file-paper-wrong\"", "text/html"]);
    let refused = counsel.fill_with(&page, &path, &typed[..2], ("paper", "a.pdf", PAPER)).await.is(422);
    refused.says(&["id=\"file-origin-wrong\""]);
    counsel.fill_with(&page, &path, &typed, ("paper", "a.pdf", PAPER)).await.is(303);
    counsel.get(&request).await.is(200).says(&["Judgment of 4 May", "a.pdf"]);
    // Larger than any paper: refused before it is read.
    let huge = vec![b'x'; (20 << 20) + (80 << 10)];
    counsel.fill_with(&page, &path, &typed, ("paper", "a.pdf", &huge)).await.is(413);
    let body = play.comes("commission").await;
    let page = body.text(&path).await;
    assert!(page.contains("value=\"note\"") && page.contains("name=\"seen_by\""));
    assert!(!page.contains("value=\"body\" name") && !page.contains("name=\"seen_by\" value=\"body\""));
}

#[tokio::test]
async fn a_bureau_restricts_and_answers_where_it_may_and_the_body_looks_at_third_persons() {
    let play = Play::new();
    let request = play.asked("access", "Ludvika Astrouna").await;
    let bureau = play.comes("voskar").await;
    let offered = ways(&bureau.text(&request).await, &request);
    assert!(offered.contains(&"restrictions/claim".to_owned()), "{offered:?}");
    assert!(!offered.contains(&"challenge".to_owned()), "no challenge waits: {offered:?}");
    bureau.get(&format!("{request}/challenge")).await.is(409);
    // Item by item, and what is wrong with the second stands at its own row.
    let claim = format!("{request}/restrictions/claim");
    let page = bureau.text(&claim).await;
    assert!(page.contains("name=\"item_4\"") && !page.contains("name=\"item_5\""));
    assert!(bureau.text(&format!("{claim}?items=more")).await.contains("name=\"item_8\""));
    let typed = [
        ("kind", "towards_applicant"),
        ("ground", "third_persons"),
        ("item_1", "warrant"),
        ("scope_1", "document"),
        ("item_3", "statement"),
        ("justification", BOILERPLATE),
        ("author", "head of bureau"),
        ("claimed", "2026-11-22"),
    ];
    bureau.fill(&page, &claim, &typed).await.is(422).says(&["id=\"claim-scope_3-wrong\""]);
    let typed: Vec<_> = typed.into_iter().chain([("scope_3", "content")]).collect();
    bureau.fill(&page, &claim, &typed).await.is(303);

    // Challenged by itself: the bureau reads what it is asked, item by item, and answers in words.
    let seen = bureau.text(&request).await;
    assert!(ways(&seen, &request).contains(&"challenge".to_owned()));
    assert!(
        seen.contains(&format!("class=\"button button-wide\" href=\"{request}/")),
        "the next step: {seen}"
    );
    let page = bureau.text(&format!("{request}/challenge")).await;
    assert!(page.contains("warrant") && !page.contains("name=\"does\""), "nothing counts yet: {page}");
    assert!(page.contains(&format!("href=\"{claim}\"")), "a claim may take the place of the first");
    let own = |it: &String| it.starts_with("restrictions/") && !it.ends_with("claim");
    let restriction = ways(&seen, &request).into_iter().find(own).unwrap();
    let shown = bureau.text(&format!("{request}/{restriction}")).await;
    assert!(shown.contains("id=\"questions\""), "{shown}");

    // The ladder asks for a look at third persons: of a named member, and of nobody else.
    let body = play.comes("commission").await;
    let look = format!("{request}/third-persons");
    body.get(&look).await.is(409);
    play.days(14).await;
    let body = play.comes("commission").await;
    assert!(ways(&body.text(&request).await, &request).contains(&"third-persons".to_owned()));
    let page = body.text(&look).await;
    body.fill(&page, &look, &[("reasons", WHY)]).await.is(422).says(&["id=\"check-allows-wrong\""]);
    body.fill(&page, &look, &[("allows", "none"), ("reasons", WHY)]).await.is(303);
    body.get(&look).await.is(409);
    let bureau = play.comes("voskar").await;
    bureau.get(&look).await.is(403);
    // Before anything counts there is a right of reply, and the form asks which of the two it is.
    let answer = format!("{request}/challenge");
    let page = bureau.text(&answer).await;
    assert!(page.contains("name=\"does\""), "{page}");
    bureau
        .fill(&page, &answer, &[("does", "reply"), ("says", "")])
        .await
        .is(422)
        .says(&["answer-says-wrong"]);
    bureau.fill(&page, &answer, &[("does", "reply"), ("says", "The witness lives there.")]).await.is(303);
    let counsel = play.comes("counsel").await;
    counsel.get(&answer).await.is(403);
    counsel.get(&claim).await.is(403);
}

#[tokio::test]
async fn a_letter_is_looked_at_made_read_and_printed_and_each_side_reads_its_own() {
    let play = Play::new();
    let request = play.asked("deletion", "Ludvika Astrouna").await;
    play.restricts(&request, "security").await.is(303);
    let body = play.comes("commission").await;
    let (choose, make) = (format!("{request}/letters/draft"), format!("{request}/letters"));
    assert!(ways(&body.text(&request).await, &request).contains(&"letters/draft".to_owned()));
    let page = body.text(&choose).await;
    let due = |page: &str| -> Vec<String> {
        let all = page.split("name=\"letter\" value=\"").skip(1).map(|it| it.split('"').next().unwrap());
        all.filter(|it| it.contains('.')).map(str::to_owned).collect()
    };
    let all = due(&page);
    assert_eq!(all.len(), 3, "{all:?}");
    body.fill(&page, &choose, &[("language", "en")]).await.is(422).says(&["id=\"letter-letter-wrong\""]);
    let challenge = all.iter().find(|it| it.starts_with("challenge.")).unwrap();
    let size = play.house.store().size();
    let typed = [("letter", challenge.as_str()), ("language", "de"), ("function", "Mitglied")];
    let looked = body.fill(&page, &choose, &typed).await.is(200).text();
    assert!(looked.contains("QQ") && looked.contains("Mitglied"), "{looked}");
    assert_eq!(play.house.store().size(), size + 1, "that somebody looked, and nothing else");
    let done = body.fill(&looked, &make, &[]).await;
    assert_eq!(done.is(303).location(), request);
    // One that was made is due no more; and on a state that has gone by since it was looked at, none is made.
    body.fill(&looked.replace("name=\"key\" value=\"", "name=\"key\" value=\"x"), &make, &[]).await.is(409);
    let page = body.text(&choose).await;
    let other = due(&page).remove(0);
    let before = body.fill(&page, &choose, &[("letter", other.as_str())]).await.is(200).text();
    play.steps(&body, &request, "assigned", &[("meeting", "2026-12-03")]).await;
    body.fill(&before, &make, &[]).await.is(409);
    assert_eq!(due(&body.text(&choose).await).len(), 2);

    let seen = body.text(&request).await;
    let letter =
        ways(&seen, &request).into_iter().find(|it| it.starts_with("letters/") && !it.ends_with("draft"));
    let letter = format!("{request}/{}", letter.unwrap());
    let made = body.text(&letter).await;
    let text =
        |page: &str| page.split("lang=\"de\">").nth(1).unwrap().split("</div>").next().unwrap().to_owned();
    assert_eq!(text(&made), text(&looked), "word for word what was looked at");
    let print = body.text(&format!("{letter}/print")).await;
    assert!(print.contains("<html lang=\"de\">") && print.contains("<h1"), "{print}");
    for line in text(&made).lines().filter(|it| it.chars().any(char::is_alphabetic)) {
        let line = line.trim_start_matches("| ").trim_start_matches("| ");
        assert!(print.contains(line), "{line}");
    }
    let style = body.get(&format!("{letter}/print.css")).await.is(200);
    assert_eq!(style.headers["content-type"], "text/css; charset=utf-8");
    style.says(&["@page", "SHA-256"]);
    let bureau = play.comes("voskar").await;
    bureau.get(&format!("{letter}/print")).await.is(200);
    bureau.get(&choose).await.is(403);
    let counsel = play.comes("counsel").await;
    for path in [letter.clone(), format!("{letter}/print"), format!("{letter}/print.css")] {
        counsel.get(&path).await.is(404);
    }
}

#[tokio::test]
async fn a_clock_is_explained_and_changed_by_who_does_not_hold_it() {
    let play = Play::new();
    play.house.has(&account("chair", "p-chair", "commission", None, &[Role::Commission]));
    let request = play.asked("access", "Ludvika Astrouna").await;
    let body = play.comes("commission").await;
    let seen = body.text(&request).await;
    let clock = |rule: &str| {
        let found = ways(&seen, &request).into_iter().find(|it| it.ends_with(&format!("/{rule}"))).unwrap();
        format!("{request}/{found}")
    };
    let (own, source) = (clock("access_decision"), clock("source_answer"));
    // Who acted in the file holds the body's clock with it; the source's is not theirs.
    let page = body.text(&own).await;
    assert!(page.contains("4 months") && !page.contains("name=\"change\""), "{page}");
    let page = body.text(&source).await;
    assert!(page.contains("value=\"pause\"") && page.contains("value=\"extend\""), "{page}");
    let extend = [("change", "extend"), ("length", "many"), ("unit", "calendar_day"), ("reasons", WHY)];
    body.send(&source, &with_hidden(&page, &extend)).await.is(422).says(&["id=\"extend-length-wrong\""]);
    let extend = [("change", "extend"), ("length", "5"), ("unit", "calendar_day"), ("reasons", WHY)];
    assert_eq!(body.send(&source, &with_hidden(&page, &extend)).await.is(303).location(), source);
    // Somebody else of the body stands apart.
    let chair = play.comes("chair").await;
    let page = chair.text(&own).await;
    let pause = [("change", "pause"), ("reasons", "Counsel asked for time to send the judgment.")];
    chair.send(&own, &with_hidden(&page, &pause)).await.is(303);
    let page = chair.text(&own).await;
    assert!(page.contains("value=\"resume\"") && !page.contains("value=\"extend\""), "{page}");
    chair.send(&own, &with_hidden(&page, &[("change", "resume"), ("reasons", WHY)])).await.is(303);
    // The bureau reads its own clock, and no form; the applicant does not read that there is one.
    let bureau = play.comes("voskar").await;
    let page = bureau.text(&source).await;
    assert!(!page.contains("name=\"change\""), "{page}");
    bureau.get(&own).await.is(404);
    let pause = [("change", "pause"), ("version", "1"), ("reasons", WHY)];
    bureau.send(&source, &pause).await.is(403);
    let counsel = play.comes("counsel").await;
    counsel.get(&own).await.is(200).says_nothing_of(&["name=\"change\""]);
    counsel.get(&source).await.is(404);
}

/// What the first form of a page carries, with these fields.
fn with_hidden<'a>(page: &'a str, typed: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let form =
        page.split("<form class=\"card form form-act\"").nth(1).unwrap().split("</form>").next().unwrap();
    let hidden = form.split("<input type=\"hidden\" name=\"").skip(1).map(|part| {
        let (name, rest) = part.split_once("\" value=\"").unwrap();
        (name, rest.split('"').next().unwrap())
    });
    hidden.filter(|(name, _)| *name != "change").chain(typed.iter().copied()).collect()
}

#[tokio::test]
async fn sittings_and_figures_are_shown_to_whom_they_are_for() {
    let play = Play::new();
    let request = play.asked("access", "Ludvika Astrouna").await;
    let id = request.rsplit('/').next().unwrap();
    let body = play.comes("commission").await;
    // Who reports on it is chosen among the members, and named by name.
    let name = "commission of unit of commission";
    let assign = format!("{request}/steps/assigned");
    assert!(body.text(&assign).await.contains(name));
    play.steps(&body, &request, "assigned", &[("assigned", "commission"), ("meeting", "2026-12-03")]).await;
    body.get(&request).await.is(200).says(&[&format!("Reporting member <b><bdi>{name}</bdi>")]);
    let page = body.text("/docket/meetings").await;
    assert!(page.contains(id) && page.contains("3 Dec 2026"), "{page}");
    assert!(page.contains(&format!("Reporting member <bdi>{name}</bdi>")), "{page}");
    let counsel = play.comes("counsel").await;
    counsel.get("/docket/meetings").await.is(404);

    // A year that is over, and nobody's figures where it had fewer than ten people.
    for name in ["Petras", "Ona", "Rasa", "Vytas", "Jurga", "Simas", "Lina", "Domas", "Egle"] {
        play.lodged("access", &format!("{name} {name}aitis")).await;
    }
    let figures = "/api/v1/request-figures";
    body.get(&format!("{figures}?year=2026")).await.is(422);
    let before = body.get(figures).await.is(200).json();
    let first = (&before["first"], &before["tables"]["received"][0]["count"]);
    assert_eq!(first, (&"2025-01-01".into(), &0.into()));
    play.house.later(60 * 24 * HOUR);
    let body = play.comes("commission").await;
    let over = body.get(figures).await.is(200).json();
    assert_eq!(over["tables"]["received"][0]["count"], 10, "{over}");
    assert_eq!((&over["all"]["count"], &over["fewest"]), (&10.into(), &10.into()));
    for login in ["commission", "auditor", "data_protection_supervisor", "head_of_gateway"] {
        let who = play.comes(login).await;
        who.get("/docket/figures").await.is(200).says(&["2026"]);
        who.get("/docket/figures?year=2027").await.is(422);
    }
    for login in ["counsel", "voskar", "desk_officer"] {
        play.comes(login).await.get("/docket/figures").await.is(403);
    }
}
