//! The vault between a client and counsel: put in, list, take out, delete.
//!
//! What comes is encrypted with counsel's own keys (`redress vault seal`, or any age tool); the server looks at its header
//! and refuses what is open. Every act is on the record with digest and size before it is done; the bytes are not.
//! Promise: what lies here is given to the person who put it in, while their mandate stands, and to nobody else; that
//! something exists is told to nobody else.
//! Serves: ECHR Arts 6(3)(c) and 8, Directive 2013/48/EU Art 4.

use axum::body::Body;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use desk::Look;
use schemars::JsonSchema;
use serde::Serialize;
use sha2::{Digest, Sha256};
use terms::{AlertId, Seq};

use crate::http::{Call, Kind, Problem, json, no_content};
use crate::vault::{Item, LARGEST, LIMITS, sealed};

/// The media type of what goes in and comes out.
pub const MEDIA: &str = "application/octet-stream";

/// What lies in the vault for a client.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "vault")]
pub struct VaultBody {
    /// The newest first.
    pub items: Vec<ItemBody>,
}

/// Something in the vault.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "vault_item")]
pub struct ItemBody {
    /// The SHA-256 of its bytes, which names it.
    pub digest: String,
    /// How many bytes.
    pub size: u64,
    /// When it was put in, microseconds since 1970.
    pub put: i64,
    /// The entry that says so.
    pub entry: u64,
    /// The entry of submitted facts that name it.
    pub submitted: Option<u64>,
}

impl From<Item> for ItemBody {
    fn from(it: Item) -> Self {
        Self {
            digest: it.digest,
            size: it.size,
            put: it.put,
            entry: it.entry.0,
            submitted: it.submitted.map(|it| it.0),
        }
    }
}

/// An item of whoever asks, for a client of theirs.
pub(crate) async fn own_item(call: &Call, alert: &AlertId, digest: &str) -> Result<Option<Item>, Problem> {
    let login = call.login()?;
    if !login.account().mandates.contains(alert) {
        return Ok(None);
    }
    let (person, alert, digest) = (login.account().person.clone(), alert.clone(), digest.to_owned());
    call.app.beside(move |app| Ok(app.annex.item(&person, &alert, &digest)?)).await
}

/// Everything of whoever asks, for a client of theirs.
pub(crate) async fn own_items(call: &Call, alert: &AlertId) -> Result<Vec<Item>, Problem> {
    let login = call.login()?;
    if !login.account().mandates.contains(alert) {
        return Ok(Vec::new());
    }
    let (person, alert) = (login.account().person.clone(), alert.clone());
    call.app.beside(move |app| Ok(app.annex.items(&person, &alert)?)).await
}

/// Says on the record what is about to be done.
async fn says(call: &Call, verb: &str, alert: &AlertId, digest: &str, size: u64) -> Result<Seq, Problem> {
    let login = call.login()?;
    let look = Look {
        actor: login.actor(),
        verb: verb.to_owned(),
        shown: 0,
        named: vec![alert.clone()],
        reason: format!("sha256 {digest}, {size} bytes, for {}", login.purpose().code()),
    };
    call.app.works.look(look).await
}

/// What lies there.
///
/// # Errors
/// The vault cannot be read.
pub async fn list(call: Call) -> Result<Response, Problem> {
    let items = own_items(&call, &call.alert()?).await?;
    json(StatusCode::OK, &VaultBody { items: items.into_iter().map(ItemBody::from).collect() })
}

/// Puts something in.
///
/// # Errors
/// It is not encrypted, there is no room, or the record or the vault fails.
pub async fn put(call: Call) -> Result<Response, Problem> {
    if !call.has_type(MEDIA) {
        return Err(Problem::new(Kind::OtherType, format!("expected {MEDIA}")));
    }
    let alert = call.alert()?;
    let body = call.body.to_vec();
    let (item, new) = keep(&call, alert, "", body).await?;
    json(if new { StatusCode::CREATED } else { StatusCode::OK }, &ItemBody::from(item))
}

/// Puts something in, however it came; gives whether it is new. `field` names it where it is wrong.
///
/// # Errors
/// As [`put`].
pub async fn keep(call: &Call, alert: AlertId, field: &str, given: Vec<u8>) -> Result<(Item, bool), Problem> {
    let login = call.login()?;
    if !login.account().mandates.contains(&alert) {
        return Err(Problem::not_found());
    }
    let bytes = sealed(&given).map_err(|it| Problem::field(field, it.to_string()))?;
    if bytes.len() > LARGEST {
        return Err(Problem::field(field, format!("larger than {} MiB", LARGEST >> 20)));
    }
    let digest = data_encoding::HEXLOWER.encode(&Sha256::digest(&bytes));
    if let Some(there) = own_item(call, &alert, &digest).await? {
        return Ok((there, false));
    }
    let person = login.account().person.clone();
    let (whose, of, size) = (person.clone(), alert.clone(), bytes.len());
    call.app.beside(move |app| Ok(app.annex.has_room(&whose, &of, size, LIMITS)?)).await?;
    let entry = says(call, "vault_put", &alert, &digest, size as u64).await?;
    let item = Item { alert, digest, size: size as u64, put: call.came, entry, submitted: None };
    let kept = item.clone();
    call.app.beside(move |app| Ok(app.annex.put_item(&person, &kept, &bytes, LIMITS)?)).await?;
    Ok((item, true))
}

/// Gives something back.
///
/// # Errors
/// It is not theirs; the record or the vault fails.
pub async fn take(call: Call) -> Result<Response, Problem> {
    let alert = call.alert()?;
    let digest = call.part("item").to_owned();
    let item = own_item(&call, &alert, &digest).await?.ok_or_else(Problem::not_found)?;
    says(&call, "vault_take", &alert, &digest, item.size).await?;
    let person = call.login()?.account().person.clone();
    let bytes = call.app.beside(move |app| Ok(app.annex.item_bytes(&person, &alert, &digest)?)).await?;
    let mut response = (StatusCode::OK, Body::from(bytes.ok_or_else(Problem::not_found)?)).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(MEDIA));
    headers
        .insert(header::CONTENT_DISPOSITION, HeaderValue::from_static("attachment; filename=\"item.age\""));
    Ok(response)
}

/// Deletes something.
///
/// # Errors
/// It is not theirs; the record or the vault fails.
pub async fn delete(call: Call) -> Result<Response, Problem> {
    remove(&call, call.alert()?, call.part("item").to_owned()).await?;
    Ok(no_content())
}

/// Deletes something, however it was asked for.
///
/// # Errors
/// As [`delete`].
pub async fn remove(call: &Call, alert: AlertId, digest: String) -> Result<(), Problem> {
    let item = own_item(call, &alert, &digest).await?.ok_or_else(Problem::not_found)?;
    says(call, "vault_delete", &alert, &digest, item.size).await?;
    let person = call.login()?.account().person.clone();
    call.app.beside(move |app| Ok(app.annex.delete_item(&person, &alert, &digest)?)).await?;
    Ok(())
}
