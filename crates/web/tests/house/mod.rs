//! A home with invented accounts and alerts, and a way to ask its server, for the tests of this crate.

#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where something is wrong, and not every test uses everything"
)]

pub mod browser;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Request, StatusCode};
use casework::border::{Moment, Profile, ProfileValues};
use casework::jurisdiction::Jurisdiction;
use desk::{Act, Desk};
use entries::{Entry, Time};
use http_body_util::BodyExt;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng as _, SeedableRng};
use serde_json::{Value, json};
use store::{Content, Elsewhere, Store};
use terms::jurisdiction::JurisdictionValues;
use terms::register::{Body as OfAuthority, RegisterKind};
use terms::role::Role;
use terms::{Actor, Measure, Seq};
use tower::ServiceExt;
use web::account::{Limit, NewAccount, ProviderForm, Strength};
use web::{App, Config, Origin, Outside, World, router};

pub const HOUR: i64 = 3_600_000_000;
/// 2026-11-22T09:00:00Z.
pub const NINE: i64 = 1_795_338_000_000_000;
pub const WHY: &str = "The warrant names act, place and two witnesses; nothing on file speaks against it.";
pub const PASSWORD: &str = "a long password of words";
pub const ORIGIN: &str = "http://127.0.0.1:8642";

pub struct Still {
    pub now: AtomicI64,
    rng: Mutex<ChaCha8Rng>,
}

impl Outside for Still {
    fn now(&self) -> Time {
        Time::from_micros(self.now.load(Ordering::Relaxed)).unwrap()
    }

    fn fill(&self, bytes: &mut [u8]) {
        self.rng.lock().unwrap().fill_bytes(bytes);
    }
}

/// What came back.
#[derive(Debug)]
pub struct Came {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub bytes: Vec<u8>,
}

impl Came {
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.bytes).unwrap_or(Value::Null)
    }

    #[track_caller]
    pub fn is(self, status: u16) -> Self {
        assert_eq!(self.status.as_u16(), status, "{}", String::from_utf8_lossy(&self.bytes));
        self
    }

    pub fn etag(&self) -> String {
        self.headers["etag"].to_str().unwrap().to_owned()
    }

    pub fn kind(&self) -> String {
        self.json()["type"].as_str().unwrap_or_default().to_owned()
    }
}

pub struct House {
    pub room: tempfile::TempDir,
    pub app: Arc<App>,
    pub router: Router,
    pub world: Arc<Still>,
}

pub fn profile() -> Profile {
    Profile::new(ProfileValues {
        state: "LT".to_owned(),
        duty_number: "4400".to_owned(),
        child_protection_number: "4410".to_owned(),
        second_line_minutes: 15,
        meanwhile: Vec::new(),
        judge_within_hours: Some(24),
        referral_hours: 24,
        registers_abroad: Vec::new(),
    })
    .unwrap()
}

pub fn jurisdiction() -> Jurisdiction {
    let authorities = BTreeMap::from([(Measure::ProvisionalArrest, "prosecutor general".to_owned())]);
    Jurisdiction::new(JurisdictionValues { authorities, ..JurisdictionValues::default() }, "LT").unwrap()
}

/// A killing, by a bureau of this class.
pub fn alert(bureau: &str, number: u32, name: &str) -> String {
    format!(
        r#"{{"channel":"interpol_red","bureau":"{bureau}","reference":"2026/{number}","issued":"2026-03-02","purpose":"arrest_for_prosecution","subject":{{"names":[{{"text":"{name}"}}],"born":{{"date":"1984-03-09"}},"sex":"M","nationalities":["QQ"],"documents":[{{"kind":"passport","number":"QQ7719{number}","state":"QQ"}}],"photograph":true,"physical":true}},"warrants":[{{"state":"{bureau}","reference":"77-{number}/26","authority":{{"name":"District court of Velmora","judicial":true,"appeal_to_court":true}},"issued":"2026-02-20","counts":[{{"charge":"Murder","language":"en","law":"Criminal Code Art 139","max_penalty_months":180}}],"facts":{{"text":"On 14 August 2025 in Velmora stabbed one man at the harbour; two witnesses saw it.","from":"2025-08-14","to":"2025-08-14","place":"Velmora","role":"principal"}},"in_absentia":false}}]}}"#
    )
}

pub fn account(login: &str, person: &str, unit: &str, authority: Option<&str>, roles: &[Role]) -> NewAccount {
    let body = roles
        .contains(&Role::GrantingAuthority)
        .then(|| OfAuthority { state: "LT".to_owned(), name: "Migration Department".to_owned() });
    NewAccount {
        login: login.to_owned(),
        person: person.to_owned(),
        name: format!("{person} of {unit}"),
        unit: unit.to_owned(),
        authority: authority.map(str::to_owned),
        body,
        roles: roles.to_vec(),
    }
}

/// A point read as excluded, with whether the person belongs to a group at risk where that is asked.
pub fn excluded(step: &Value) -> Value {
    let mut answer = json!({"step": step, "reading": "excluded", "reasons": WHY});
    if step == "general_situation" {
        answer["group"] = json!({"reading": "excluded", "reasons": WHY,
            "material": [{"what": "report on the courts", "dated": "2026-03-02"}]});
    }
    answer
}

impl House {
    /// A home with one alert by a bureau and an account for each role, named after it.
    pub fn new(bureau: &str) -> Self {
        Self::at(bureau, ORIGIN)
    }

    /// The same, served under an address.
    pub fn at(bureau: &str, origin: &str) -> Self {
        Self::with(bureau, origin, None)
    }

    /// The same, with a login provider.
    pub fn with(bureau: &str, origin: &str, provider: Option<ProviderForm>) -> Self {
        Self::all(bureau, origin, provider, jurisdiction(), true)
    }

    /// The same, with other powers in its profile.
    pub fn governed(bureau: &str, jurisdiction: Jurisdiction) -> Self {
        Self::all(bureau, ORIGIN, None, jurisdiction, true)
    }

    /// The same, and no exercise: its time is that of its server.
    pub fn real(bureau: &str) -> Self {
        Self::all(bureau, ORIGIN, None, jurisdiction(), false)
    }

    fn all(
        bureau: &str,
        origin: &str,
        provider: Option<ProviderForm>,
        jurisdiction: Jurisdiction,
        exercise: bool,
    ) -> Self {
        let room = tempfile::tempdir().unwrap();
        let home = room.path().join("home");
        let world =
            Arc::new(Still { now: AtomicI64::new(NINE), rng: Mutex::new(ChaCha8Rng::seed_from_u64(7)) });
        Self::fill(&home, &Elsewhere::default(), bureau, exercise);
        let house = Self::open(room, home, origin, provider, world, jurisdiction);
        house.has_everybody();
        house
    }

    /// Two nodes on the record of a server, with one account for each role.
    pub fn two(bureau: &str, record: String) -> [Self; 2] {
        let [room, other] = [(); 2].map(|()| tempfile::tempdir().unwrap());
        let (home, joined) = (room.path().join("home"), other.path().join("home"));
        std::fs::create_dir(room.path().join("keys")).unwrap();
        let keys = room.path().join("keys").join("keys.db");
        let elsewhere = Elsewhere { record: Some(record), keys: Some(keys) };
        Self::fill(&home, &elsewhere, bureau, true);
        // The root key is carried to the other node by hand.
        std::fs::create_dir(&joined).unwrap();
        std::fs::copy(home.join("root.key"), joined.join("root.key")).unwrap();
        Store::join(&joined, &elsewhere, &joined.join("root.key")).unwrap();
        let world =
            Arc::new(Still { now: AtomicI64::new(NINE), rng: Mutex::new(ChaCha8Rng::seed_from_u64(7)) });
        let one = Self::open(room, home, ORIGIN, None, Arc::clone(&world), jurisdiction());
        one.has_everybody();
        [one, Self::open(other, joined, ORIGIN, None, world, jurisdiction())]
    }

    /// A home with one alert by a bureau.
    fn fill(home: &Path, elsewhere: &Elsewhere, bureau: &str, exercise: bool) {
        let options = store::Options {
            origin: "test.home".to_owned(),
            release: "test".to_owned(),
            id_seed: Some([3; 32]),
            root_key: None,
            actor: Actor::Auto("test".to_owned()),
            effective: Moment::new(NINE, 0).date(),
            state: Some("LT".to_owned()),
            exercise,
        };
        let mut rng = ChaCha8Rng::seed_from_u64(9);
        let clock = || Time::from_micros(NINE).unwrap();
        let mut act = Act {
            actor: Actor::unverified("clerk"),
            on: Moment::new(NINE, 0).date(),
            clock: &clock,
            rng: &mut rng,
        };
        let mut desk = Desk::create_elsewhere(home, &options, elsewhere, None, &mut act).unwrap();
        let text = alert(bureau, 1, "Danil Merkuse");
        let mut records = wire::open(text.as_bytes(), "made", None).unwrap().map(Result::unwrap);
        desk.screen(Some("made"), "native", &mut records, &mut act, &mut |_, _| Ok(())).unwrap();
    }

    /// A server on a home.
    fn open(
        room: tempfile::TempDir,
        home: PathBuf,
        origin: &str,
        provider: Option<ProviderForm>,
        world: Arc<Still>,
        jurisdiction: Jurisdiction,
    ) -> Self {
        let config = Config {
            home,
            profile: profile(),
            jurisdiction,
            origin: Origin::new(Some(origin), "127.0.0.1:8642".parse().unwrap()).unwrap(),
            gateway: "Gateway of LT".to_owned(),
            offset: 0,
            demo: false,
            strength: Strength::QUICK,
            checks: Limit { burst: 10_000.0, minute: 10_000.0 },
            reads: Limit { burst: 10_000.0, minute: 10_000.0 },
            provider,
            exchange: None,
            national: Vec::new(),
            log: web::log::LogConfig::default(),
            collector: None,
        };
        let app = App::start(config, Arc::clone(&world) as World).unwrap();
        Self { room, router: router(Arc::clone(&app)), app, world }
    }

    /// An account for each role, named after it.
    fn has_everybody(&self) {
        for role in Role::ALL {
            let unit = format!("unit of {}", role.code());
            self.has(&account(role.code(), role.code(), &unit, Some("prosecutor general"), &[*role]));
        }
    }

    pub fn has(&self, new: &NewAccount) {
        self.app.accounts.add_with_password(new, PASSWORD, &*self.world).unwrap();
    }

    pub fn later(&self, micros: i64) {
        self.world.now.fetch_add(micros, Ordering::Relaxed);
    }

    pub async fn send(&self, request: Request<Body>) -> Came {
        let stream = request.uri().path() == "/live" || request.uri().path().starts_with("/live/");
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (head, body) = response.into_parts();
        // A stream that is open has no end.
        if stream && head.status.is_success() {
            return Came { status: head.status, headers: head.headers, bytes: Vec::new() };
        }
        let bytes = body.collect().await.unwrap().to_bytes().to_vec();
        Came { status: head.status, headers: head.headers, bytes }
    }

    pub async fn ask(
        &self,
        method: &str,
        path: &str,
        token: &str,
        body: &Value,
        more: &[(&str, &str)],
    ) -> Came {
        let mut request = Request::builder().method(method).uri(path).header("user-agent", "test");
        if !token.is_empty() {
            request = request.header("authorization", format!("Bearer {token}"));
        }
        for (name, value) in more {
            request = request.header(*name, *value);
        }
        let body = if body.is_null() {
            Body::empty()
        } else {
            request = request.header("content-type", "application/json");
            Body::from(body.to_string())
        };
        self.send(request.body(body).unwrap()).await
    }

    pub async fn get(&self, path: &str, token: &str) -> Came {
        self.ask("GET", path, token, &Value::Null, &[]).await
    }

    pub async fn post(&self, path: &str, token: &str, body: Value) -> Came {
        self.ask("POST", path, token, &body, &[]).await
    }

    /// The first role of an account. A database on a server is not asked on a thread of the runtime.
    pub async fn role_of(&self, name: &str) -> Role {
        let (app, name) = (Arc::clone(&self.app), name.to_owned());
        let account = tokio::task::spawn_blocking(move || app.accounts.get(&name)).await.unwrap();
        account.unwrap().unwrap().roles[0]
    }

    /// A token for an account; its first role and purpose.
    pub async fn login(&self, name: &str) -> String {
        let role = self.role_of(name).await;
        let purpose = policy::access::usual_purpose(role);
        let body =
            json!({"login": name, "password": PASSWORD, "role": role.code(), "purpose": purpose.code()});
        let came = self.post("/api/v1/login", "", body).await.is(200);
        came.json()["token"].as_str().unwrap().to_owned()
    }

    pub fn store(&self) -> Store {
        Store::open_read_only(&self.app.config.home).unwrap()
    }

    pub fn alert(&self) -> String {
        self.store().read().alerts(None, 1).unwrap()[0].alert.to_string()
    }

    /// One more alert, about a child.
    pub async fn child(&self, bureau: &str) -> String {
        let text = alert(bureau, 2, "Ilka Merkuse").replace("1984-03-09", "2014-03-09");
        let work = move |bench: &mut web::Bench| {
            bench.act(&Actor::unverified("clerk"), |desk, _, _, act| {
                let mut records = wire::open(text.as_bytes(), "made", None).unwrap().map(Result::unwrap);
                desk.screen(Some("made"), "native", &mut records, act, &mut |_, _| Ok(())).unwrap();
            });
            Ok(())
        };
        self.app.works.act(work).await.unwrap();
        self.store().read().alerts(None, 9).unwrap().last().unwrap().alert.to_string()
    }

    /// The consultations on the record, as (verb, reason).
    pub fn looks(&self) -> Vec<(String, String)> {
        self.looks_since(0)
    }

    /// Those from an entry on.
    pub fn looks_since(&self, first: u64) -> Vec<(String, String)> {
        let store = self.store();
        let all = (first..store.size()).filter_map(|at| match store.read().entry(Seq(at)).unwrap().body {
            Content::Known(Entry::Consulted(it)) => Some((it.verb, it.reason.unwrap_or_default())),
            _ => None,
        });
        all.collect()
    }

    /// Reads every needed point as excluded.
    pub async fn reads(&self, token: &str) -> Came {
        let path = format!("/api/v1/alerts/{}", self.alert());
        let open = self.get(&format!("{path}/verification?measure=provisional_arrest"), token).await.is(200);
        let needed = open.json()["needed"].as_array().unwrap().clone();
        let answers: Vec<Value> =
            needed.iter().filter(|it| it["needed"] == true).map(|it| excluded(&it["step"])).collect();
        let tag = open.etag();
        let body = json!({"answers": answers});
        self.ask("POST", &format!("{path}/reading"), token, &body, &[("if-match", &tag)]).await
    }

    /// The password again, for one permission.
    pub async fn confirms(&self, token: &str) {
        self.post("/api/v1/login/confirm", token, json!({"password": PASSWORD})).await.is(204);
    }

    /// Permits an arrest, with the password given again.
    pub async fn decides(&self, token: &str, tag: &str) -> Came {
        self.confirms(token).await;
        self.permits(token, tag).await
    }

    /// The same without it.
    pub async fn permits(&self, token: &str, tag: &str) -> Came {
        let path = format!("/api/v1/alerts/{}/decision", self.alert());
        let body = json!({"kind": "permit", "measure": "provisional_arrest", "reasons": WHY});
        self.ask("POST", &path, token, &body, &[("if-match", tag)]).await
    }

    pub async fn booth(&self, token: &str) -> Came {
        let body = json!({"subject": {"names": [{"text": "MERKUSE DANIL"}], "born": "1984-03-09",
            "documents": [{"kind": "passport", "number": "QQ77191", "state": "QQ"}]},
            "compared": [format!("photograph={}", self.alert())]});
        self.post("/api/v1/checks", token, body).await
    }

    /// An own protection of the person of the alert, entered by the desk.
    pub async fn protects(&self, name: &str, against: &str) {
        let text = format!(
            r#"{{"about":{{"subject":{{"names":[{{"text":"{name}"}}],"born":"1984-03-09"}}}},"kind":"refugee","against":["{against}"],"granted_by":{{"state":"LT","name":"Migration Department"}},"since":"2022-05-01"}}"#
        );
        let work = move |bench: &mut web::Bench| {
            bench.act(&Actor::unverified("clerk"), |desk, _, _, act| {
                let entries =
                    wire::register::open(text.as_bytes(), "made", RegisterKind::Protection).unwrap();
                desk.import(&mut entries.map(Result::unwrap), act, &mut |_| ()).unwrap();
            });
            Ok(())
        };
        self.app.works.act(work).await.unwrap();
    }
}
