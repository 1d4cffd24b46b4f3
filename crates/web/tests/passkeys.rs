//! Passkeys over HTTP, with an authenticator in software that another house wrote: made, used, copied, forged.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where something is wrong"
)]

use crate::house::{Came, HOUR, House, PASSWORD};
use passkey::authenticator::{Authenticator, UiHint, UserCheck, UserValidationMethod};
use passkey::client::{Client, DefaultClientData};
use passkey::crypto::rust_crypto::RustCryptoBackend;
use passkey::types::Passkey;
use passkey::types::ctap2::{Aaguid, Ctap2Error};
use passkey::types::webauthn::{CredentialCreationOptions, CredentialRequestOptions};
use serde_json::{Value, json};
use url::Url;

const HERE: &str = "http://localhost:8642";

/// Whether the device recognises the person.
struct Person(bool);

#[async_trait::async_trait]
impl UserValidationMethod for Person {
    type PasskeyItem = Passkey;

    async fn check_user<'a>(
        &self,
        _: UiHint<'a, Passkey>,
        _: bool,
        _: bool,
    ) -> Result<UserCheck, Ctap2Error> {
        Ok(UserCheck { presence: true, verification: self.0 })
    }

    fn is_verification_enabled(&self) -> Option<bool> {
        Some(true)
    }

    fn is_presence_enabled(&self) -> bool {
        true
    }
}

/// A device with the one passkey it keeps.
struct Device {
    kept: Option<Passkey>,
    recognises: bool,
}

fn device(kept: Option<Passkey>, recognises: bool) -> Device {
    Device { kept, recognises }
}

fn authenticator(of: &Device) -> Authenticator<Option<Passkey>, Person, RustCryptoBackend> {
    let mut inner =
        Authenticator::new(Aaguid::new_empty(), of.kept.clone(), Person(of.recognises), RustCryptoBackend);
    inner.set_make_credentials_with_signature_counter(true);
    inner
}

fn here() -> Url {
    Url::parse(HERE).unwrap()
}

fn said<T: serde::Serialize>(it: &T, field: &str) -> String {
    let bytes = serde_json::to_value(it).unwrap()["response"][field].take();
    web::account::passkey::encoded(&serde_json::from_value::<Vec<u8>>(bytes).unwrap())
}

/// Makes a passkey on a device, for whoever the token is of.
async fn makes(house: &House, device: &mut Device, token: &str, at: &Url) -> (Value, Came) {
    let options = house.post("/api/v1/passkeys/begin", token, Value::Null).await.is(200).json();
    let request: CredentialCreationOptions = serde_json::from_value(options).unwrap();
    let mut client = Client::new(authenticator(device)).allows_insecure_localhost(true);
    let made = client.register(at, request, DefaultClientData).await.unwrap();
    device.kept = client.authenticator().store().clone();
    let body = json!({
        "name": "key on my desk",
        "id": made.id,
        "client_data": said(&made, "clientDataJSON"),
        "attestation": said(&made, "attestationObject"),
    });
    let came = house.post("/api/v1/passkeys", token, body.clone()).await;
    (body, came)
}

/// What a device answers.
async fn answers(device: &mut Device, options: Value, at: &Url) -> Value {
    let request: CredentialRequestOptions = serde_json::from_value(options).unwrap();
    let mut client = Client::new(authenticator(device)).allows_insecure_localhost(true);
    let it = client.authenticate(at, request, DefaultClientData).await.unwrap();
    device.kept = client.authenticator().store().clone();
    json!({
        "id": it.id,
        "client_data": said(&it, "clientDataJSON"),
        "data": said(&it, "authenticatorData"),
        "signature": said(&it, "signature"),
    })
}

async fn logs_in(house: &House, answer: &Value) -> Came {
    let body = json!({"answer": answer, "role": "verifying_official", "purpose": "verification"});
    house.post("/api/v1/login/passkey", "", body).await
}

async fn asked(house: &House) -> Value {
    house.post("/api/v1/login/passkey/begin", "", Value::Null).await.is(200).json()
}

#[tokio::test]
async fn a_passkey_logs_in_and_takes_the_place_of_the_password_before_a_decision() {
    let house = House::at("CZ", HERE);
    let token = house.login("verifying_official").await;
    let mut device = device(None, true);
    let (body, came) = makes(&house, &mut device, &token, &here()).await;
    came.is(201);
    let line = house.looks().pop().unwrap();
    assert_eq!(line, ("account".to_owned(), "account `verifying_official`: passkey added".to_owned()));
    house.post("/api/v1/passkeys", &token, body).await.is(422);

    let answer = answers(&mut device, asked(&house).await, &here()).await;
    let begun = logs_in(&house, &answer).await.is(200).json();
    assert_eq!((&begun["role"], &begun["to"]), (&json!("verifying_official"), &json!("/queue")));
    let own = begun["token"].as_str().unwrap();
    house.get("/api/v1/me", own).await.is(200);
    logs_in(&house, &answer).await.is(401);

    house.later(6 * 60_000_000);
    let saved = house.reads(own).await.is(201);
    assert_eq!(house.permits(own, &saved.etag()).await.is(403).kind(), "/problems/confirm-first");
    let options = house.post("/api/v1/login/confirm/passkey/begin", own, Value::Null).await.is(200).json();
    let sure = answers(&mut device, options, &here()).await;
    house.post("/api/v1/login/confirm/passkey", own, sure).await.is(204);
    house.permits(own, &saved.etag()).await.is(201);
}

#[tokio::test]
async fn a_browser_gets_its_token_as_a_cookie_and_never_as_text() {
    let house = House::at("CZ", HERE);
    let token = house.login("verifying_official").await;
    let mut device = device(None, true);
    makes(&house, &mut device, &token, &here()).await.1.is(201);
    let answer = answers(&mut device, asked(&house).await, &here()).await;
    let body = json!({"answer": answer, "browser": true, "back": "//elsewhere.example"});
    let came = house.post("/api/v1/login/passkey", "", body).await.is(200);
    assert!(came.json()["token"].is_null() && came.json()["to"] == "/queue");
    let cookie = came.headers["set-cookie"].to_str().unwrap();
    assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"), "{cookie}");
}

#[tokio::test]
async fn what_is_for_another_site_or_another_act_or_unrecognised_or_changed_opens_nothing() {
    let house = House::at("CZ", HERE);
    let token = house.login("verifying_official").await;
    // A page of another port of this machine is another site.
    let mut elsewhere = device(None, true);
    let other = Url::parse("http://localhost:9999").unwrap();
    makes(&house, &mut elsewhere, &token, &other).await.1.is(422);

    let mut own = device(None, true);
    makes(&house, &mut own, &token, &here()).await.1.is(201);
    let phished = answers(&mut own, asked(&house).await, &other).await;
    logs_in(&house, &phished).await.is(401);

    // The answer to "is it still you" is no login, and the other way round.
    let options = house.post("/api/v1/login/confirm/passkey/begin", &token, Value::Null).await.is(200).json();
    let sure = answers(&mut own, options, &here()).await;
    logs_in(&house, &sure).await.is(401);
    let login = answers(&mut own, asked(&house).await, &here()).await;
    house.post("/api/v1/login/confirm/passkey", &token, login).await.is(401);

    // Another account's login is not confirmed by it.
    let stranger = house.login("reviewer").await;
    house.post("/api/v1/login/confirm/passkey/begin", &stranger, Value::Null).await.is(422);

    let mut changed = answers(&mut own, asked(&house).await, &here()).await;
    let signature = changed["signature"].as_str().unwrap().to_owned();
    let turned: String = signature.chars().rev().collect();
    changed["signature"] = json!(turned);
    logs_in(&house, &changed).await.is(401);

    // The bit that says that the device recognised the person is signed, and looked at.
    let mut lazy = answers(&mut own, asked(&house).await, &here()).await;
    let mut data = web::account::passkey::decoded(lazy["data"].as_str().unwrap()).unwrap();
    data[32] &= !0x04;
    lazy["data"] = json!(web::account::passkey::encoded(&data));
    logs_in(&house, &lazy).await.is(401);

    let late = answers(&mut own, asked(&house).await, &here()).await;
    house.later(HOUR / 20);
    logs_in(&house, &late).await.is(401);
}

#[tokio::test]
async fn a_copied_passkey_is_noticed_by_its_counter_and_one_that_was_taken_away_opens_nothing() {
    let house = House::at("CZ", HERE);
    let token = house.login("verifying_official").await;
    let mut first = device(None, true);
    makes(&house, &mut first, &token, &here()).await.1.is(201);
    let copy = first.kept.clone();
    for _ in 0..2 {
        let answer = answers(&mut first, asked(&house).await, &here()).await;
        logs_in(&house, &answer).await.is(200);
    }
    let mut second = device(copy, true);
    let answer = answers(&mut second, asked(&house).await, &here()).await;
    logs_in(&house, &answer).await.is(401);

    let id = answer["id"].as_str().unwrap().to_owned();
    let reviewer = house.login("reviewer").await;
    house.post(&format!("/api/v1/passkeys/{id}/end"), &reviewer, Value::Null).await.is(404);
    let own = house.login("verifying_official").await;
    house.post(&format!("/api/v1/passkeys/{id}/end"), &own, Value::Null).await.is(204);
    house.get("/api/v1/me", &own).await.is(401);
    let gone = answers(&mut first, asked(&house).await, &here()).await;
    logs_in(&house, &gone).await.is(401);
}

#[tokio::test]
async fn a_passkey_is_made_only_shortly_after_the_password_and_where_there_is_a_domain() {
    let house = House::at("CZ", HERE);
    let token = house.login("verifying_official").await;
    house.later(6 * 60_000_000);
    let late = house.post("/api/v1/passkeys/begin", &token, Value::Null).await.is(403);
    assert_eq!(late.kind(), "/problems/confirm-first");
    house.post("/api/v1/login/confirm", &token, json!({"password": PASSWORD})).await.is(204);
    house.post("/api/v1/passkeys/begin", &token, Value::Null).await.is(200);

    let numbers = House::new("CZ");
    let token = numbers.login("verifying_official").await;
    numbers.post("/api/v1/passkeys/begin", &token, Value::Null).await.is(422);
    numbers.post("/api/v1/login/passkey/begin", "", Value::Null).await.is(422);
}
