//! Counsel over HTTP: what is submitted for a client, the vault between them, and who gets nothing of either.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where something is wrong"
)]

use std::sync::Arc;

use crate::house;
use crate::house::{Came, House, ORIGIN, PASSWORD, account};
use axum::body::Body;
use axum::http::Request;
use serde_json::{Value, json};
use terms::AlertId;
use terms::role::Role;
use web::{App, World, router};

const SAID: &str = "She wrote about the mine until the paper was closed, and was beaten for it in Velmora.";
const SECRET: &[u8] = b"The client was with her sister in Kaunas on that night; the sister fears to say so.";

impl House {
    async fn for_counsel(bureau: &str) -> (Self, String, String) {
        let house = Self::new(bureau);
        let alert = house.alert();
        for login in ["counsel", "ngo_caseworker"] {
            house.app.accounts.mandate(login, &AlertId::parse(&alert).unwrap(), true).unwrap();
        }
        let token = house.login("counsel").await;
        (house, alert, token)
    }

    async fn submits(&self, token: &str, alert: &str, body: &Value) -> Came {
        let path = format!("/api/v1/alerts/{alert}/facts");
        let tag = self.get(&path, token).await.is(200).etag();
        self.ask("POST", &path, token, body, &[("if-match", &tag)]).await
    }

    async fn puts(&self, token: &str, alert: &str, kind: &str, bytes: Vec<u8>) -> Came {
        let request = Request::builder()
            .method("POST")
            .uri(format!("/api/v1/alerts/{alert}/vault"))
            .header("user-agent", "test")
            .header("content-type", kind)
            .header("authorization", format!("Bearer {token}"));
        self.send(request.body(Body::from(bytes)).unwrap()).await
    }

    /// Every byte that lies in the home.
    fn on_disk(&self) -> Vec<u8> {
        let mut all = Vec::new();
        let mut open = vec![self.app.config.home.clone()];
        while let Some(folder) = open.pop() {
            for entry in std::fs::read_dir(folder).unwrap().flatten() {
                let path = entry.path();
                if path.is_dir() { open.push(path) } else { all.extend(std::fs::read(path).unwrap()) }
            }
        }
        all
    }
}

fn facts() -> Value {
    json!({"speaker": "counsel", "said": "2026-11-22",
        "statements": [{"kind": "public_activity", "text": SAID, "state": "RU"}]})
}

fn sealed(plain: &[u8]) -> (age::x25519::Identity, Vec<u8>) {
    let key = age::x25519::Identity::generate();
    let bytes = age::encrypt(&key.to_public(), plain).unwrap();
    (key, bytes)
}

#[tokio::test]
async fn what_counsel_submits_is_on_the_record_once_is_examined_and_seen_by_the_desk() {
    let (house, alert, counsel) = House::for_counsel("CZ").await;
    let desk = house.login("desk_officer").await;
    let before = house.get(&format!("/api/v1/alerts/{alert}"), &desk).await.is(200).json();
    assert_eq!(before["track"], "ordinary");
    let first = house.submits(&counsel, &alert, &facts()).await.is(201).json();
    assert_eq!((&first["added"], &first["track"]), (&json!(true), &json!("enhanced")));
    let after = house.get(&format!("/api/v1/alerts/{alert}"), &desk).await.is(200);
    assert!(String::from_utf8_lossy(&after.bytes).contains("the mine"), "the desk does not see it");
    assert_eq!(after.json()["track"], "enhanced");

    let again = house.submits(&counsel, &alert, &facts()).await.is(200).json();
    assert_eq!((&again["added"], &again["entry"]), (&json!(false), &first["entry"]));
    let listed = house.get(&format!("/api/v1/alerts/{alert}/facts"), &counsel).await.is(200).json();
    assert_eq!(listed["stated"].as_array().unwrap().len(), 1);
    let clients = house.get("/api/v1/clients", &counsel).await.is(200).json();
    assert_eq!(
        (&clients["clients"][0]["alert"], &clients["clients"][0]["stated"]),
        (&json!(alert), &json!(1))
    );
}

#[tokio::test]
async fn what_is_wrong_or_stale_enters_nothing_and_says_where() {
    let (house, alert, counsel) = House::for_counsel("CZ").await;
    let path = format!("/api/v1/alerts/{alert}/facts");
    let wrong = |field: &str, value: Value| {
        let mut body = facts();
        body["statements"][0][field] = value;
        body
    };
    for (body, field) in [
        (wrong("kind", json!("protection_document")), "statements[0].kind"),
        (wrong("state", json!("Russia")), "statements[0].state"),
        (wrong("date", json!("yesterday")), "statements[0].date"),
    ] {
        let came = house.submits(&counsel, &alert, &body).await.is(422).json();
        assert_eq!(came["errors"][0]["field"], field, "{came}");
    }
    house.post(&path, &counsel, facts()).await.is(428);
    let stale = house.ask("POST", &path, &counsel, &facts(), &[("if-match", "\"0\"")]).await.is(409);
    assert_eq!(stale.kind(), "/problems/stale");
    let caseworker = house.login("ngo_caseworker").await;
    let came = house.submits(&caseworker, &alert, &facts()).await.is(422).json();
    assert_eq!(came["errors"][0]["field"], "speaker");
    let listed = house.get(&path, &counsel).await.is(200).json();
    assert_eq!(listed["stated"], json!([]), "something was entered");
}

#[tokio::test]
async fn the_vault_gives_back_to_who_put_in_and_the_gateway_keeps_nothing_it_could_read() {
    let (house, alert, counsel) = House::for_counsel("CZ").await;
    let (key, bytes) = sealed(SECRET);
    let path = format!("/api/v1/alerts/{alert}/vault");
    let first = house.puts(&counsel, &alert, "application/octet-stream", bytes.clone()).await.is(201).json();
    let again = house.puts(&counsel, &alert, "application/octet-stream", bytes.clone()).await.is(200).json();
    assert_eq!(first, again, "the same again is one item");
    let digest = first["digest"].as_str().unwrap();
    let back = house.get(&format!("{path}/{digest}"), &counsel).await.is(200);
    assert_eq!(back.bytes, bytes);
    assert_eq!(age::decrypt(&key, &back.bytes).unwrap(), SECRET);
    let looks = house.looks();
    for verb in ["vault_put", "vault_take"] {
        let one =
            looks.iter().find(|(it, _)| it == verb).unwrap_or_else(|| panic!("{verb} is not on the record"));
        assert!(one.1.contains(digest) && one.1.contains(&format!("{} bytes", bytes.len())), "{}", one.1);
    }
    let disk = house.on_disk();
    for part in [&SECRET[4..24], b"sister in Kaunas", b"AGE-SECRET-KEY"] {
        assert!(!disk.windows(part.len()).any(|it| it == part), "{}", String::from_utf8_lossy(part));
    }
    assert!(disk.windows(64).any(|it| it == &bytes[bytes.len() - 64..]), "it is kept");

    house.post(&format!("{path}/{digest}/end"), &counsel, Value::Null).await.is(204);
    house.get(&format!("{path}/{digest}"), &counsel).await.is(404);
    let disk = house.on_disk();
    assert!(!disk.windows(64).any(|it| it == &bytes[bytes.len() - 64..]), "it is gone");
    assert!(house.looks().iter().any(|(verb, why)| verb == "vault_delete" && why.contains(digest)));
}

#[tokio::test]
async fn nobody_else_gets_anything_of_a_vault_and_the_refusal_is_on_the_record() {
    let (house, alert, counsel) = House::for_counsel("CZ").await;
    let id = AlertId::parse(&alert).unwrap();
    let (_, bytes) = sealed(SECRET);
    let put = house.puts(&counsel, &alert, "application/octet-stream", bytes.clone()).await.is(201).json();
    let digest = put["digest"].as_str().unwrap();
    let item = format!("/api/v1/alerts/{alert}/vault/{digest}");
    for role in Role::ALL.iter().filter(|it| !matches!(it, Role::Counsel | Role::NgoCaseworker)) {
        // Logins are begun so often a minute and no more.
        house.later(1_000_000);
        let token = house.login(role.code()).await;
        let before = house.store().size();
        for path in [item.as_str(), &format!("/api/v1/alerts/{alert}/vault"), "/vault"] {
            house.get(path, &token).await.is(403);
        }
        house.post(&format!("{item}/end"), &token, Value::Null).await.is(403);
        let refused = house.looks_since(before);
        assert_eq!(refused.iter().filter(|(verb, _)| verb == "refused").count(), 4, "{}", role.code());
    }
    // Another counsel with a mandate for the same client, and one without.
    house.has(&account("ugne", "p-ugne", "bar", None, &[Role::Counsel]));
    house.has(&account("vaiva", "p-vaiva", "bar", None, &[Role::Counsel]));
    house.app.accounts.mandate("ugne", &id, true).unwrap();
    let ugne = house.login("ugne").await;
    house.get(&item, &ugne).await.is(404);
    house.post(&format!("{item}/end"), &ugne, Value::Null).await.is(404);
    let hers = house.get(&format!("/api/v1/alerts/{alert}/vault"), &ugne).await.is(200).json();
    assert_eq!(hers["items"], json!([]));
    let mut named = facts();
    named["vault_item"] = json!(digest);
    let came = house.submits(&ugne, &alert, &named).await.is(422).json();
    assert_eq!(came["errors"][0]["field"], "vault_item");
    let vaiva = house.login("vaiva").await;
    let before = house.store().size();
    house.get(&item, &vaiva).await.is(404);
    house.puts(&vaiva, &alert, "application/octet-stream", bytes).await.is(404);
    assert_eq!(house.looks_since(before).iter().filter(|(verb, _)| verb == "refused").count(), 2);
    // A mandate that has ended closes it, also to who put it in.
    house.app.accounts.mandate("counsel", &id, false).unwrap();
    let counsel = house.login("counsel").await;
    house.get(&item, &counsel).await.is(404);
    let end = Request::builder()
        .method("POST")
        .uri("/vault/end")
        .header("user-agent", "test")
        .header("content-type", "application/x-www-form-urlencoded")
        .header("authorization", format!("Bearer {counsel}"));
    let form = format!("alert={alert}&item={digest}");
    house.send(end.body(Body::from(form)).unwrap()).await.is(404);
    assert!(!String::from_utf8_lossy(&house.get("/vault", &counsel).await.is(200).bytes).contains(digest));
    // It was closed and not deleted.
    house.app.accounts.mandate("counsel", &id, true).unwrap();
    let counsel = house.login("counsel").await;
    house.get(&item, &counsel).await.is(200);
}

#[tokio::test]
async fn what_is_not_encrypted_is_refused_and_not_kept() {
    let (house, alert, counsel) = House::for_counsel("CZ").await;
    let (_, bytes) = sealed(SECRET);
    let octets = "application/octet-stream";
    for (kind, given, status) in [
        (octets, SECRET.to_vec(), 422),
        (octets, bytes[..bytes.len() - 90].to_vec(), 422),
        (octets, Vec::new(), 422),
        ("text/plain", bytes.clone(), 415),
        (octets, vec![0; web::vault::LARGEST * 2], 413),
    ] {
        let came = house.puts(&counsel, &alert, kind, given).await.is(status);
        if status == 422 {
            let says = came.json()["detail"].as_str().unwrap().to_owned();
            assert!(says.contains("nothing of it was kept"), "{says}");
        }
    }
    let listed = house.get(&format!("/api/v1/alerts/{alert}/vault"), &counsel).await.is(200).json();
    assert_eq!(listed["items"], json!([]));
    let part = &SECRET[..30];
    assert!(!house.on_disk().windows(part.len()).any(|it| it == part));
}

#[tokio::test]
async fn what_is_moved_from_the_vault_is_submitted_by_an_act_and_the_record_links_both() {
    let (house, alert, counsel) = House::for_counsel("CZ").await;
    let (_, bytes) = sealed(SECRET);
    let put = house.puts(&counsel, &alert, "application/octet-stream", bytes).await.is(201).json();
    let mut named = facts();
    named["vault_item"] = put["digest"].clone();
    let submitted = house.submits(&counsel, &alert, &named).await.is(201).json();
    let path = format!("/api/v1/alerts/{alert}");
    let listed = house.get(&format!("{path}/facts"), &counsel).await.is(200).json();
    assert_eq!(listed["stated"][0]["vault"], put["entry"]);
    let items = house.get(&format!("{path}/vault"), &counsel).await.is(200).json();
    assert_eq!(items["items"][0]["submitted"], submitted["entry"]);
    let desk = house.login("desk_officer").await;
    let explained = house.get(&format!("{path}/explanation"), &desk).await.is(200).json();
    let entry = explained["entries"].as_array().unwrap().iter().find(|it| it["entry"] == submitted["entry"]);
    assert_eq!(entry.unwrap()["caused_by"], put["entry"]);
}

/// A browser of counsel: cookie and the token of its forms.
async fn browser(house: &House) -> (String, String) {
    let form =
        format!("login=counsel&password={}&role=counsel&purpose=legal_aid", PASSWORD.replace(' ', "+"));
    let request = Request::builder()
        .method("POST")
        .uri("/login")
        .header("user-agent", "test")
        .header("origin", ORIGIN)
        .header("content-type", "application/x-www-form-urlencoded");
    let came = house.send(request.body(Body::from(form)).unwrap()).await.is(303);
    assert_eq!(came.headers["location"], "/clients", "counsel begins with the clients");
    let cookie = came.headers["set-cookie"].to_str().unwrap().split(';').next().unwrap().to_owned();
    let page =
        String::from_utf8(with_cookie(house, "GET", "/vault", &cookie, "", Vec::new()).await.bytes).unwrap();
    let csrf = page.split("name=\"csrf\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    (cookie, csrf)
}

async fn with_cookie(
    house: &House,
    method: &str,
    path: &str,
    cookie: &str,
    kind: &str,
    body: Vec<u8>,
) -> Came {
    let mut request = Request::builder()
        .method(method)
        .uri(path)
        .header("user-agent", "test")
        .header("origin", ORIGIN)
        .header("cookie", cookie);
    if !kind.is_empty() {
        request = request.header("content-type", kind);
    }
    house.send(request.body(Body::from(body)).unwrap()).await
}

#[tokio::test]
async fn the_pages_do_the_same_with_a_file_from_a_form_and_only_from_our_own_form() {
    let (house, alert, _) = House::for_counsel("CZ").await;
    let (cookie, csrf) = browser(&house).await;
    let (_, bytes) = sealed(SECRET);
    let form = |csrf: &str, file: &[u8]| {
        let mut out = Vec::new();
        for (name, value) in [("csrf", csrf.as_bytes()), ("alert", alert.as_bytes()), ("file", file)] {
            let head = format!("--b7\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n");
            out.extend(head.bytes().chain(value.iter().copied()).chain(*b"\r\n"));
        }
        out.extend(b"--b7--\r\n");
        out
    };
    let kind = "multipart/form-data; boundary=b7";
    with_cookie(&house, "POST", "/vault", &cookie, kind, form("another", &bytes)).await.is(403);
    let open = with_cookie(&house, "POST", "/vault", &cookie, kind, form(&csrf, SECRET)).await.is(422);
    assert!(String::from_utf8_lossy(&open.bytes).contains("not encrypted"));
    with_cookie(&house, "POST", "/vault", &cookie, kind, form(&csrf, &bytes)).await.is(303);
    let page =
        String::from_utf8(with_cookie(&house, "GET", "/vault", &cookie, "", Vec::new()).await.bytes).unwrap();
    let link = page.split("href=\"").find(|it| it.starts_with("/api/v1/alerts/")).unwrap();
    let taken =
        with_cookie(&house, "GET", link.split('"').next().unwrap(), &cookie, "", Vec::new()).await.is(200);
    assert_eq!(taken.bytes, bytes);
    assert!(taken.headers["content-disposition"].to_str().unwrap().starts_with("attachment"));

    // A form with a fault keeps what was typed; one that is right shows what is on the record.
    let path = format!("/alerts/{alert}/facts");
    let page =
        String::from_utf8(with_cookie(&house, "GET", &path, &cookie, "", Vec::new()).await.bytes).unwrap();
    let version = page.split("name=\"version\" value=\"").nth(1).unwrap().split('"').next().unwrap();
    let typed = |state: &str| {
        format!(
            "csrf={csrf}&version={version}&speaker=counsel&said=2026-11-22&kind-0=torture&state-0={state}\
             &text-0=Beaten+in+Velmora"
        )
        .into_bytes()
    };
    let urlencoded = "application/x-www-form-urlencoded";
    let wrong = with_cookie(&house, "POST", &path, &cookie, urlencoded, typed("Russia")).await.is(422);
    let shown = String::from_utf8(wrong.bytes).unwrap();
    assert!(shown.contains("href=\"#state-0\"") && shown.contains("Beaten in Velmora"), "{shown}");
    with_cookie(&house, "POST", &path, &cookie, urlencoded, typed("RU")).await.is(303);
    let page =
        String::from_utf8(with_cookie(&house, "GET", &path, &cookie, "", Vec::new()).await.bytes).unwrap();
    assert!(page.contains("stated by counsel") && page.contains("Beaten in Velmora"));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_erasure_of_a_client_takes_vault_mandates_and_answers_and_what_was_done_is_not_done_again() {
    let (house, alert, counsel) = House::for_counsel("CZ").await;
    let (_, bytes) = sealed(SECRET);
    let path = format!("/api/v1/alerts/{alert}/vault");
    let put = Request::builder()
        .method("POST")
        .uri(&path)
        .header("user-agent", "test")
        .header("content-type", "application/octet-stream")
        .header("idempotency-key", "k-1")
        .header("authorization", format!("Bearer {counsel}"));
    house.send(put.body(Body::from(bytes.clone())).unwrap()).await.is(201);
    let booth = house.login("border_officer").await;
    let (body, key) = (json!({"measure": "short_stop", "ground": "own law"}), [("idempotency-key", "k-2")]);
    house.ask("POST", "/api/v1/measures", &booth, &body, &key).await.is(201);
    let on_disk = |house: &House| house.on_disk().windows(bytes.len()).any(|it| it == bytes);
    assert!(on_disk(&house));

    let app = Arc::clone(&house.app);
    tokio::task::spawn_blocking(move || app.stop()).await.unwrap().unwrap();
    let id = AlertId::parse(&alert).unwrap();
    let mut store = store::Store::open(&house.app.config.home).unwrap();
    let act = store::Erasure {
        whose: &store::Whose::Alert(id.clone()),
        actor: &terms::Actor::unverified("clerk"),
        ground: "RPD Art 51",
        effective: terms::Date::new(2026, 11, 24).unwrap(),
    };
    let now = entries::Time::from_micros(house::NINE + 48 * house::HOUR).unwrap();
    let (_, beside) = store.erase_counted(&act, now, &mut web::Rng(&*house.world)).unwrap();
    // The vault's answer names the alert; the measure's names nobody, so that nobody knows whom it carries.
    assert_eq!(beside, store::Beside { items: 1, mandates: 2, answers: 2 });
    drop(store);

    let app = App::start(house.app.config.clone(), Arc::clone(&house.world) as World).unwrap();
    let house = House { router: router(Arc::clone(&app)), app, ..house };
    assert!(!on_disk(&house), "what counsel kept is still there");
    house.get(&path, &counsel).await.is(401);
    let counsel = house.login("counsel").await;
    house.get(&path, &counsel).await.is(404);
    // The login of the booth outlives the server; what it did under its key stays done.
    let size = house.store().size();
    let again = house.ask("POST", "/api/v1/measures", &booth, &body, &key).await.is(409);
    assert_eq!(again.kind(), "/problems/no-answer");
    assert_eq!(house.store().size(), size);
}
