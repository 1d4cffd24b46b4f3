//! Passkeys: made for one's own account, to log in with, and to show that it is still the same person.
//!
//! Promise: a passkey is made only shortly after the password; a login by one says the same whatever was wrong, tells
//! nothing of accounts beforehand, and is bound to role and purpose like any other; each question counts once.
//! Serves: threats T17; W3C Web Authentication Level 3.

use std::sync::Arc;

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::login::{Me, begun, confirmed};
use crate::account::passkey::{self, Answer, House, KINDS, decoded, encoded};
use crate::account::{Agent, Asked, Login, Passkey, agent};
use crate::app::App;
use crate::html::login::{first_page, set_cookie};
use crate::html::own_path;
use crate::http::{Call, Kind, Problem, json, no_content};

/// How long an authenticator has, in milliseconds.
const WAITS: u32 = 120_000;
/// What the account is called on the device: bytes that say nothing.
const HANDLE: usize = 32;

/// What a browser passes to `navigator.credentials.create`.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "passkey_to_make")]
pub struct ToMake {
    /// As the standard names it.
    #[serde(rename = "publicKey")]
    pub public_key: MakeOptions,
}

/// What is to be made.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
#[schemars(rename = "passkey_make_options")]
pub struct MakeOptions {
    /// Random, for one answer.
    pub challenge: String,
    /// This house.
    pub rp: Party,
    /// The account.
    pub user: Whose,
    /// The kinds of keys that are taken.
    pub pub_key_cred_params: Vec<KeyKind>,
    /// Milliseconds.
    pub timeout: u32,
    /// Passkeys the account has already.
    pub exclude_credentials: Vec<Known>,
    /// What the device has to be able to do.
    pub authenticator_selection: Selection,
    /// Nobody asks which maker a device is of.
    pub attestation: &'static str,
}

/// This house.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "passkey_party")]
pub struct Party {
    /// Its domain.
    pub id: String,
    /// The name of the gateway.
    pub name: String,
}

/// The account.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
#[schemars(rename = "passkey_user")]
pub struct Whose {
    /// Bytes that say nothing of a person.
    pub id: String,
    /// The login.
    pub name: String,
    /// The login.
    pub display_name: String,
}

/// A kind of key.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "passkey_kind")]
pub struct KeyKind {
    /// Always a public key.
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// Its number.
    pub alg: i64,
}

/// A passkey that is known.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "passkey_known")]
pub struct Known {
    /// Always a public key.
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// Its name on the device.
    pub id: String,
}

/// What the device has to be able to do.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
#[schemars(rename = "passkey_selection")]
pub struct Selection {
    /// It finds the account by itself.
    pub resident_key: &'static str,
    /// It finds the account by itself.
    pub require_resident_key: bool,
    /// It recognises the person.
    pub user_verification: &'static str,
}

/// What a browser passes to `navigator.credentials.get`.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "passkey_to_use")]
pub struct ToUse {
    /// As the standard names it.
    #[serde(rename = "publicKey")]
    pub public_key: UseOptions,
}

/// What is to be answered.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
#[schemars(rename = "passkey_use_options")]
pub struct UseOptions {
    /// Random, for one answer.
    pub challenge: String,
    /// The domain of this house.
    pub rp_id: String,
    /// Milliseconds.
    pub timeout: u32,
    /// The passkeys that may answer; none named means whichever the person has.
    pub allow_credentials: Vec<Known>,
    /// The device recognises the person.
    pub user_verification: &'static str,
}

/// A passkey that was made; bytes in base64url.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "passkey_made")]
pub struct MadeForm {
    /// What the person calls it.
    pub name: String,
    /// Its name on the device.
    pub id: String,
    /// `clientDataJSON`.
    pub client_data: String,
    /// `attestationObject`.
    pub attestation: String,
}

/// A passkey of one's own.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "passkey")]
pub struct PasskeyBody {
    /// Its name on the device.
    pub id: String,
    /// What the person calls it.
    pub name: String,
    /// When it was made, microseconds since 1970.
    pub made: i64,
}

/// An answer by a passkey; bytes in base64url.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "passkey_answer")]
pub struct AnswerForm {
    /// Its name on the device.
    pub id: String,
    /// `clientDataJSON`.
    pub client_data: String,
    /// `authenticatorData`.
    pub data: String,
    /// `signature`.
    pub signature: String,
}

/// A login by a passkey.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "passkey_login")]
pub struct LogInForm {
    /// The answer.
    pub answer: AnswerForm,
    /// The role; needed where the account has several.
    #[serde(default)]
    pub role: Option<String>,
    /// For what; needed where the role has several purposes.
    #[serde(default)]
    pub purpose: Option<String>,
    /// A browser: the token comes as a cookie that no script reads, and not in the answer.
    #[serde(default)]
    pub browser: bool,
    /// Where to go afterwards: a path of this house.
    #[serde(default)]
    pub back: Option<String>,
}

/// A login that began.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "passkey_login_begun")]
pub struct BegunBody {
    /// For `Authorization: Bearer`; shown once, and not to a browser.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token: Option<String>,
    /// Where the work is.
    pub to: String,
    /// Who one is here.
    #[serde(flatten)]
    pub me: Me,
}

fn house(call: &Call) -> Result<House<'_>, Problem> {
    let origin = &call.app.config.origin;
    let none = || {
        let says = "passkeys belong to a domain: serve under a name, not under an address of numbers";
        Problem::new(Kind::Against, says)
    };
    Ok(House { domain: origin.domain().ok_or_else(none)?, origin: origin.as_str() })
}

fn program(call: &Call) -> Agent {
    agent(call.headers.get(header::USER_AGENT).map(HeaderValue::as_bytes).unwrap_or_default())
}

async fn ask(call: &Call, what: Asked) -> Result<String, Problem> {
    let by = program(call);
    let asked = call.app.beside(move |app| Ok(app.challenges.ask(what, by, &*app.world)?)).await?;
    asked.ok_or_else(Problem::busy)
}

async fn question(call: &Call, challenge: &str) -> Result<Option<Asked>, Problem> {
    let (by, now, challenge) = (program(call), call.came, challenge.to_owned());
    call.app.beside(move |app| Ok(app.challenges.answered(&challenge, by, now)?)).await
}

/// The passkeys of an account.
pub(crate) async fn passkeys_of(call: &Call, login: &str) -> Result<Vec<Passkey>, Problem> {
    let login = login.to_owned();
    call.app.beside(move |app| Ok(app.accounts.passkeys(&login)?)).await
}

fn bytes(field: &'static str, text: &str) -> Result<Vec<u8>, Problem> {
    decoded(text).ok_or_else(|| Problem::field(field, "expected base64url without padding"))
}

fn known(it: &Passkey) -> Known {
    Known { kind: "public-key", id: encoded(&it.id) }
}

/// Begins to make one.
///
/// # Errors
/// The password was not given again; this house has no domain; too many questions wait.
pub async fn make(call: Call) -> Result<Response, Problem> {
    call.confirmed()?;
    let house = house(&call)?;
    let login = call.login()?.account().login.clone();
    let own = passkeys_of(&call, &login).await?;
    let handle = own.first().map_or_else(
        || {
            let mut handle = vec![0; HANDLE];
            call.app.world.fill(&mut handle);
            handle
        },
        |it| it.handle.clone(),
    );
    let challenge = ask(&call, Asked::Make { login: login.clone(), handle: handle.clone() }).await?;
    let options = MakeOptions {
        challenge,
        rp: Party { id: house.domain.to_owned(), name: call.app.config.gateway.clone() },
        user: Whose { id: encoded(&handle), name: login.clone(), display_name: login },
        pub_key_cred_params: KINDS.iter().map(|alg| KeyKind { kind: "public-key", alg: *alg }).collect(),
        timeout: WAITS,
        exclude_credentials: own.iter().map(known).collect(),
        authenticator_selection: Selection {
            resident_key: "required",
            require_resident_key: true,
            user_verification: "required",
        },
        attestation: "none",
    };
    json(StatusCode::OK, &ToMake { public_key: options })
}

/// Keeps what was made.
///
/// # Errors
/// It answers no question of this login, or another house's; it is kept already.
pub async fn keep(call: Call) -> Result<Response, Problem> {
    call.confirmed()?;
    let form: MadeForm = call.json()?;
    let house = house(&call)?;
    let client = bytes("client_data", &form.client_data)?;
    let attestation = bytes("attestation", &form.attestation)?;
    let own = call.login()?.account().login.clone();
    let challenge =
        passkey::challenge_of(&client).map_err(|it| Problem::field("client_data", it.to_string()))?;
    let handle = match question(&call, &challenge).await? {
        Some(Asked::Make { login, handle }) if login == own => handle,
        Some(Asked::Make { .. } | Asked::LogIn | Asked::Sure { .. }) | None => {
            return Err(Problem::field(
                "client_data",
                "the question was answered, or its two minutes are over",
            ));
        }
    };
    let made = passkey::made(house, &challenge, &client, &attestation)
        .map_err(|it| Problem::field("attestation", it.to_string()))?;
    if decoded(&form.id).as_ref() != Some(&made.id) {
        return Err(Problem::field("id", "it is another one than in the attestation"));
    }
    let kept = Passkey {
        id: made.id,
        login: own,
        handle,
        key: made.key,
        counter: made.counter,
        name: form.name.trim().to_owned(),
        made: call.came,
    };
    let (by, own) = (call.actor()?, kept.clone());
    call.app.beside(move |app| Ok(app.accounts.acting(by).keep_passkey(&own)?)).await?;
    call.app.record_changes().await?;
    json(StatusCode::CREATED, &PasskeyBody { id: encoded(&kept.id), name: kept.name, made: kept.made })
}

/// Takes one's own away; every login of the account ends.
///
/// # Errors
/// There is none of this name; the password was not given again.
pub async fn end(call: Call) -> Result<Response, Problem> {
    end_one(&call, call.part("passkey")).await?;
    Ok(no_content())
}

/// Takes one away, however it was said.
///
/// # Errors
/// As [`end`].
pub async fn end_one(call: &Call, id: &str) -> Result<(), Problem> {
    call.confirmed()?;
    let id = decoded(id).ok_or_else(Problem::not_found)?;
    let login = call.login()?.account().login.clone();
    let (by, name) = (call.actor()?, login.clone());
    call.app.beside(move |app| Ok(app.accounts.acting(by).end_passkey(&name, &id)?)).await?;
    call.app.logins.forget(&login);
    call.app.record_changes().await?;
    Ok(())
}

async fn to_use(call: &Call, what: Asked, allow: Vec<Known>) -> Result<Response, Problem> {
    let options = UseOptions {
        rp_id: house(call)?.domain.to_owned(),
        challenge: ask(call, what).await?,
        timeout: WAITS,
        allow_credentials: allow,
        user_verification: "required",
    };
    json(StatusCode::OK, &ToUse { public_key: options })
}

/// Begins a login by a passkey: the same for everybody.
///
/// # Errors
/// This house has no domain; too many attempts.
pub async fn begin(call: Call) -> Result<Response, Problem> {
    slowly(&call)?;
    to_use(&call, Asked::LogIn, Vec::new()).await
}

fn slowly(call: &Call) -> Result<(), Problem> {
    call.app.limits.attempts_from.take(&call.from, call.came).map_err(|after| Problem {
        after: Some(after),
        ..Problem::new(Kind::TooMany, format!("too many attempts: again in {after} s"))
    })
}

/// The passkey that answers, where it does; its counter is kept before anything opens by it.
async fn answered(
    call: &Call,
    form: &AnswerForm,
    asked: &(dyn Fn(&Asked, &Passkey) -> bool + Sync),
) -> Option<Passkey> {
    let house = house(call).ok()?;
    let (id, client) = (decoded(&form.id)?, decoded(&form.client_data)?);
    let (data, signature) = (decoded(&form.data)?, decoded(&form.signature)?);
    let challenge = passkey::challenge_of(&client).ok()?;
    let question = question(call, &challenge).await.ok()??;
    let name = id.clone();
    let found = call.app.beside(move |app| Ok(app.accounts.passkey(&name)?)).await.ok()??;
    if !asked(&question, &found) {
        return None;
    }
    let answer = Answer { client: &client, data: &data, signature: &signature };
    match passkey::used(house, &challenge, &found.key, found.counter, answer) {
        Ok(counter) => {
            let before = found.counter;
            let used = move |app: &App| Ok(app.accounts.passkey_used(&id, before, counter)?);
            call.app.beside(used).await.ok()?;
            Some(found)
        }
        Err(fault) => {
            tracing::warn!(request = call.request, %fault, "a passkey was refused");
            None
        }
    }
}

fn wrong() -> Problem {
    Problem::new(Kind::WrongPassword, "this passkey opens nothing here")
}

/// Logs in by a passkey.
///
/// # Errors
/// It opens nothing; the role or the purpose is not said or not theirs.
pub async fn log_in(call: Call) -> Result<Response, Problem> {
    let form: LogInForm = call.json()?;
    slowly(&call)?;
    let found = answered(&call, &form.answer, &|asked, _| *asked == Asked::LogIn).await.ok_or_else(wrong)?;
    let name = found.login.clone();
    let account = call.app.beside(move |app| Ok(app.accounts.get(&name)?)).await?;
    let account = account.filter(|it| !it.closed && !it.start).ok_or_else(wrong)?;
    let (token, login) = begun(&call, account, form.role.as_deref(), form.purpose.as_deref()).await?;
    let to = own_path(form.back.as_deref()).unwrap_or_else(|| first_page(&call, &login).to_owned());
    let body =
        |token: Option<String>, login: &Arc<Login>| BegunBody { token, to: to.clone(), me: Me::of(login) };
    if !form.browser {
        return json(StatusCode::OK, &body(Some(token), &login));
    }
    let mut response = json(StatusCode::OK, &body(None, &login))?;
    set_cookie(&call, &mut response, &token, "")?;
    Ok(response)
}

/// Begins to show that it is still the same person.
///
/// # Errors
/// The account has no passkey; this house has no domain.
pub async fn ask_sure(call: Call) -> Result<Response, Problem> {
    let login = call.login()?.account().login.clone();
    let own = passkeys_of(&call, &login).await?;
    if own.is_empty() {
        return Err(Problem::new(Kind::Against, "this account has no passkey: give the password"));
    }
    to_use(&call, Asked::Sure { login }, own.iter().map(known).collect()).await
}

/// Takes the answer: it counts as the password given again.
///
/// # Errors
/// It is no answer of a passkey of this account.
pub async fn sure(call: Call) -> Result<Response, Problem> {
    let form: AnswerForm = call.json()?;
    let login = call.login()?;
    let own = &login.account().login;
    let mine = |asked: &Asked, it: &Passkey| {
        matches!(asked, Asked::Sure { login } if login == own) && it.login == *own
    };
    answered(&call, &form, &mine).await.ok_or_else(wrong)?;
    confirmed(&call).await?;
    Ok(no_content())
}
