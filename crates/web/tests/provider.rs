//! Logins through a provider that this test runs itself: real HTTP, real signatures, and everything that can be wrong
//! with a token.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where something is wrong"
)]

use std::collections::BTreeMap;
use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex, OnceLock};

use crate::house::{Came, HOUR, House, ORIGIN};
use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::{Request, StatusCode};
use axum::routing::{get, post};
use axum::{Json, Router};
use data_encoding::BASE64URL_NOPAD;
use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, Ed25519KeyPair, KeyPair};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use terms::Actor;
use web::account::{ProviderForm, Subject};

const CLIENT: &str = "redress-test";
const SECRET: &str = "a secret of the client";

fn text(bytes: &[u8]) -> String {
    BASE64URL_NOPAD.encode(bytes)
}

/// How the provider misbehaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wrong {
    Nothing,
    EdDsa,
    Nonce,
    NoNonce,
    Audience,
    OneOfTwo,
    Issuer,
    Over,
    Ahead,
    AlgNone,
    AlgHmac,
    OtherKey,
    UnknownKey,
    Changed,
    Subject,
}

struct Provider {
    issuer: String,
    wrong: Wrong,
    asked: BTreeMap<String, String>,
    tokens: usize,
    /// Its clock, in seconds since 1970: the one of the house.
    now: i64,
}

type Shared = Arc<Mutex<Provider>>;

async fn published(State(it): State<Shared>) -> Json<Value> {
    let issuer = it.lock().unwrap().issuer.clone();
    Json(json!({
        "issuer": issuer,
        "authorization_endpoint": format!("{issuer}/authorize"),
        "token_endpoint": format!("{issuer}/token"),
        "jwks_uri": format!("{issuer}/keys"),
    }))
}

/// The key of the provider, made for this run.
fn own() -> &'static EcdsaKeyPair {
    static OWN: OnceLock<EcdsaKeyPair> = OnceLock::new();
    OWN.get_or_init(|| {
        let (how, random) = (&ECDSA_P256_SHA256_FIXED_SIGNING, SystemRandom::new());
        let made = EcdsaKeyPair::generate_pkcs8(how, &random).unwrap();
        EcdsaKeyPair::from_pkcs8(how, made.as_ref(), &random).unwrap()
    })
}

async fn keys() -> Json<Value> {
    let point = own().public_key().as_ref();
    let (x, y) = point[1..].split_at(32);
    let ed = Ed25519KeyPair::from_seed_unchecked(&[7; 32]).unwrap();
    Json(json!({"keys": [
        {"kty": "EC", "kid": "one", "use": "sig", "crv": "P-256", "x": text(x), "y": text(y)},
        {"kty": "OKP", "kid": "two", "crv": "Ed25519", "x": text(ed.public_key().as_ref())},
    ]}))
}

fn sign(alg: &str, kid: &str, claims: &Value) -> String {
    let head = text(json!({"alg": alg, "kid": kid, "typ": "JWT"}).to_string().as_bytes());
    let signed = format!("{head}.{}", text(claims.to_string().as_bytes()));
    let signature = match (alg, kid) {
        ("none", _) => Vec::new(),
        ("HS256", _) => Sha256::digest(format!("{SECRET}{signed}")).to_vec(),
        ("EdDSA", "two") => {
            Ed25519KeyPair::from_seed_unchecked(&[7; 32]).unwrap().sign(signed.as_bytes()).as_ref().to_vec()
        }
        ("EdDSA", _) => {
            Ed25519KeyPair::from_seed_unchecked(&[8; 32]).unwrap().sign(signed.as_bytes()).as_ref().to_vec()
        }
        _ => own().sign(&SystemRandom::new(), signed.as_bytes()).unwrap().as_ref().to_vec(),
    };
    format!("{signed}.{}", text(&signature))
}

/// Gives a token for the code, which is the challenge it was asked with.
async fn tokens(State(it): State<Shared>, body: Bytes) -> Result<Json<Value>, StatusCode> {
    let form: BTreeMap<String, String> = form_urlencoded::parse(&body).into_owned().collect();
    let mut it = it.lock().unwrap();
    it.tokens += 1;
    let nonce = it.asked.remove(&form["code"]).ok_or(StatusCode::BAD_REQUEST)?;
    let challenge = text(&Sha256::digest(form["code_verifier"].as_bytes()));
    let ours =
        form["client_secret"] == SECRET && form["redirect_uri"] == format!("{ORIGIN}/login/provider/back");
    if !ours || form["code"] != challenge || form["grant_type"] != "authorization_code" {
        return Err(StatusCode::BAD_REQUEST);
    }
    let now = it.now;
    let mut claims = json!({
        "iss": it.issuer, "sub": "subject-17", "aud": CLIENT, "exp": now + 300, "iat": now, "nonce": nonce, "auth_time": now,
        "roles": ["administrator"], "email": "nobody@example.org",
    });
    let (mut alg, mut kid) = ("ES256", "one");
    match it.wrong {
        Wrong::Nothing | Wrong::Changed => {}
        Wrong::EdDsa => (alg, kid) = ("EdDSA", "two"),
        Wrong::Nonce => claims["nonce"] = json!("another"),
        Wrong::NoNonce => drop(claims.as_object_mut().unwrap().remove("nonce")),
        Wrong::Audience => claims["aud"] = json!("another-client"),
        Wrong::OneOfTwo => claims["aud"] = json!([CLIENT, "another-client"]),
        Wrong::Issuer => claims["iss"] = json!("https://login.example"),
        Wrong::Over => claims["exp"] = json!(now - 61),
        Wrong::Ahead => claims["iat"] = json!(now + 3_600),
        Wrong::AlgNone => alg = "none",
        Wrong::AlgHmac => alg = "HS256",
        Wrong::OtherKey => (alg, kid) = ("EdDSA", "one"),
        Wrong::UnknownKey => kid = "three",
        Wrong::Subject => claims["sub"] = json!("subject-18"),
    }
    let mut token = sign(alg, kid, &claims);
    if it.wrong == Wrong::Changed {
        let parts: Vec<&str> = token.split('.').collect();
        claims["sub"] = json!("subject-18");
        token = format!("{}.{}.{}", parts[0], text(claims.to_string().as_bytes()), parts[2]);
    }
    Ok(Json(json!({"id_token": token, "access_token": "x", "token_type": "Bearer"})))
}

async fn runs() -> (Shared, String) {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let issuer = format!("http://{}", listener.local_addr().unwrap());
    let shared = Arc::new(Mutex::new(Provider {
        issuer: issuer.clone(),
        wrong: Wrong::Nothing,
        asked: BTreeMap::new(),
        tokens: 0,
        now: 0,
    }));
    let router = Router::new()
        .route("/.well-known/openid-configuration", get(published))
        .route("/keys", get(keys))
        .route("/token", post(tokens))
        .with_state(Arc::clone(&shared));
    tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
    (shared, issuer)
}

fn house(issuer: &str) -> House {
    let form = json!({"name": "Ministry", "issuer": issuer, "client_id": CLIENT, "client_secret": SECRET});
    let form = ProviderForm::read(form.to_string().as_bytes()).unwrap();
    let house = House::with("CZ", ORIGIN, Some(form));
    let subject = Subject { issuer: issuer.to_owned(), subject: "subject-17".to_owned() };
    house.app.accounts.acting(Actor::unverified("admin")).bind("desk_officer", &subject, true).unwrap();
    house
}

async fn send(house: &House, method: &str, path: &str, cookie: &str, body: &str) -> Came {
    let request = Request::builder()
        .method(method)
        .uri(path)
        .header("user-agent", "browser")
        .header("cookie", cookie)
        .header("content-type", "application/x-www-form-urlencoded");
    house.send(request.body(Body::from(body.to_owned())).unwrap()).await
}

/// The way out: what the provider is asked, and the cookie of the way.
async fn goes(house: &House, provider: &Shared) -> (BTreeMap<String, String>, String) {
    let out = send(
        house,
        "POST",
        "/login/provider",
        "",
        "role=desk_officer&purpose=desk&back=/queue%3Fwhose%3Dmine",
    )
    .await
    .is(200);
    let refresh = out.headers["refresh"].to_str().unwrap();
    let (_, query) = refresh.split_once("/authorize?").unwrap();
    let asked: BTreeMap<String, String> = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
    assert_eq!((asked["response_type"].as_str(), asked["code_challenge_method"].as_str()), ("code", "S256"));
    let mut it = provider.lock().unwrap();
    it.asked.insert(asked["code_challenge"].clone(), asked["nonce"].clone());
    it.now = house.world.now.load(Ordering::Relaxed) / 1_000_000;
    let cookie = out.headers["set-cookie"].to_str().unwrap();
    assert!(cookie.contains("SameSite=Lax") && cookie.contains("HttpOnly"), "{cookie}");
    (asked, cookie.split(';').next().unwrap().to_owned())
}

fn back(asked: &BTreeMap<String, String>) -> String {
    format!("/login/provider/back?state={}&code={}", asked["state"], asked["code_challenge"])
}

fn login_of(came: &Came) -> Option<String> {
    let all = came.headers.get_all("set-cookie").iter().map(|it| it.to_str().unwrap());
    all.filter_map(|it| it.strip_prefix("redress=")).map(|it| it.split(';').next().unwrap().to_owned()).next()
}

#[tokio::test]
async fn who_is_bound_to_an_account_gets_in_with_the_role_of_the_account_and_no_other() {
    let (provider, issuer) = runs().await;
    let house = house(&issuer);
    for wrong in [Wrong::Nothing, Wrong::EdDsa] {
        provider.lock().unwrap().wrong = wrong;
        let (asked, cookie) = goes(&house, &provider).await;
        let came = send(&house, "GET", &back(&asked), &cookie, "").await.is(200);
        assert_eq!(came.headers["refresh"], "0; url=/queue?whose=mine", "{wrong:?}");
        let token = login_of(&came).unwrap();
        let me = send(&house, "GET", "/api/v1/me", &format!("redress={token}"), "").await.is(200).json();
        assert_eq!(
            (&me["role"], &me["login"], &me["purpose"]),
            (&json!("desk_officer"), &json!("desk_officer"), &json!("desk"))
        );
        // Once.
        send(&house, "GET", &back(&asked), &cookie, "").await.is(401);
    }
    // The token says administrator; the account does not.
    let (asked, cookie) = {
        let out = send(&house, "POST", "/login/provider", "", "role=administrator&purpose=administration")
            .await
            .is(200);
        let refresh = out.headers["refresh"].to_str().unwrap();
        let query = refresh.split_once('?').unwrap().1;
        let asked: BTreeMap<String, String> = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        provider.lock().unwrap().asked.insert(asked["code_challenge"].clone(), asked["nonce"].clone());
        let cookie = out.headers["set-cookie"].to_str().unwrap().split(';').next().unwrap().to_owned();
        (asked, cookie)
    };
    let came = send(&house, "GET", &back(&asked), &cookie, "").await.is(401);
    assert!(login_of(&came).is_none());
}

#[tokio::test]
async fn a_token_with_anything_wrong_in_it_opens_nothing() {
    let (provider, issuer) = runs().await;
    let house = house(&issuer);
    for wrong in [
        Wrong::Nonce,
        Wrong::NoNonce,
        Wrong::Audience,
        Wrong::OneOfTwo,
        Wrong::Issuer,
        Wrong::Over,
        Wrong::Ahead,
        Wrong::AlgNone,
        Wrong::AlgHmac,
        Wrong::OtherKey,
        Wrong::UnknownKey,
        Wrong::Changed,
        Wrong::Subject,
    ] {
        provider.lock().unwrap().wrong = wrong;
        let (asked, cookie) = goes(&house, &provider).await;
        let came = send(&house, "GET", &back(&asked), &cookie, "").await;
        assert_eq!((came.status.as_u16(), login_of(&came)), (401, None), "{wrong:?}");
        house.later(2 * 60_000_000);
        provider.lock().unwrap().asked.clear();
    }
}

#[tokio::test]
async fn a_way_ends_in_the_browser_in_which_it_began_and_within_ten_minutes() {
    let (provider, issuer) = runs().await;
    let house = house(&issuer);
    let (asked, _) = goes(&house, &provider).await;
    send(&house, "GET", &back(&asked), "redress-way=given-beforehand", "").await.is(401);
    let (asked, cookie) = goes(&house, &provider).await;
    house.later(HOUR / 6 + 1);
    send(&house, "GET", &back(&asked), &cookie, "").await.is(401);
    assert_eq!(provider.lock().unwrap().tokens, 0, "no code was spent");
    let (mut asked, cookie) = goes(&house, &provider).await;
    asked.insert("state".to_owned(), "another".to_owned());
    send(&house, "GET", &back(&asked), &cookie, "").await.is(401);
    // A closed account is bound to nothing.
    house.app.accounts.close("desk_officer").unwrap();
    let (asked, cookie) = goes(&house, &provider).await;
    send(&house, "GET", &back(&asked), &cookie, "").await.is(401);
}

#[tokio::test]
async fn without_a_provider_there_is_no_way_and_one_that_is_away_is_a_failed_login() {
    let none = House::new("CZ");
    send(&none, "POST", "/login/provider", "", "role=desk_officer&purpose=desk").await.is(404);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let issuer = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let away = house(&issuer);
    send(&away, "POST", "/login/provider", "", "role=desk_officer&purpose=desk").await.is(502);
    send(&away, "POST", "/login/provider", "", "role=desk_officer&purpose=audit").await.is(422);
}
