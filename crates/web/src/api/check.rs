//! The border check over the network: one presented traveller, one answer of always the same size, on a tick.
//!
//! Promise: the answer leaves when its check is durable, on a boundary of 5 ms and never before its time; every answer has
//! the same number of bytes and the same headers, whatever was found (T6, T18). There is no wildcard and no list.

use std::time::Duration;

use axum::body::Body;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use desk::border::{Asked, HowRead, leaves, leaves_door, line, present};
use schemars::JsonSchema;
use terms::border::{Check, CheckPurpose, ReadFrom};
use terms::role::Purpose;
use wire::traveller::AnswerLine;

use crate::http::{Call, Problem};

/// The traveller: see `redress schema check`.
#[derive(JsonSchema)]
#[schemars(rename = "check")]
#[expect(
    dead_code,
    reason = "the form is read by `wire::traveller`; this names its fields for the documentation"
)]
pub struct Presented {
    /// The lines of the machine-readable zone, as scanned or typed.
    #[serde(default)]
    mrz: Option<Vec<String>>,
    /// The particulars, where there is no zone: names, born, sex, documents.
    #[serde(default)]
    subject: Option<serde_json::Map<String, serde_json::Value>>,
    /// Why the person is checked; none takes the purpose of the login.
    #[serde(default)]
    purpose: Option<String>,
    /// Lane, post or office.
    #[serde(default)]
    place: Option<String>,
    /// What was compared beside the document, as `photograph=alert-...`.
    #[serde(default)]
    compared: Option<Vec<String>>,
    /// Which of two dates of birth the zone means.
    #[serde(default)]
    born: Option<String>,
    /// The officer sees a child with the person.
    #[serde(default)]
    with_child: Option<bool>,
}

/// The answer, with its words.
pub type AnswerBody = AnswerLine;

/// Checks a traveller.
///
/// # Errors
/// Something in it cannot be read or compared; too much waits; the record fails: then nothing was answered.
pub async fn check(call: Call) -> Result<Response, Problem> {
    if !call.is_json() {
        return Err(Problem::new(crate::http::Kind::OtherType, "expected application/json"));
    }
    let (line, _) = answered(&call, &call.body, ReadFrom::File).await?;
    let mut response = (StatusCode::OK, Body::from(line)).into_response();
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    Ok(response)
}

/// Checks a traveller that stands in these bytes, and says how they came to be there where no zone was read; the answer has
/// waited for its tick.
///
/// # Errors
/// As [`check`].
pub async fn answered(
    call: &Call,
    bytes: &[u8],
    read_from: ReadFrom,
) -> Result<(String, Box<desk::border::Answered>), Problem> {
    let traveller = read(bytes)?;
    let at = call.moment();
    let countries = &call.app.shipped.0.tables.countries;
    let presented = present(traveller.who, read_from, traveller.born, at, countries)
        .map_err(|says| Problem::field("", says))?;
    let login = call.login()?;
    let check = Check {
        traveller: presented.traveller,
        purpose: traveller.purpose.unwrap_or_else(|| purpose(login.purpose())),
        place: traveller.place,
        compared: traveller.compared,
    };
    let how = HowRead::of(&check.traveller);
    let asked = Asked {
        check,
        at,
        with_child: traveller.with_child.unwrap_or(false),
        original: bytes.to_vec(),
        after: None,
    };
    let answered = call.app.works.check(asked, login.actor()).await?;
    let line = line(&answered.outcome.answer, answered.entry.0, &how, &presented.zone_faults);
    let line = line.to_line().map_err(|error| Problem::fault(error.to_string()))?;
    wait(call).await;
    Ok((line, answered))
}

/// One traveller.
fn read(bytes: &[u8]) -> Result<wire::traveller::Traveller, Problem> {
    let mut records =
        wire::traveller::open(bytes, "the request").map_err(|fault| Problem::field("", fault.to_string()))?;
    match (records.next(), records.next()) {
        (Some(Ok(one)), None) => Ok(one.traveller),
        (Some(Err(bad)), _) => Err(Problem::field(bad.field.unwrap_or_default(), bad.says)),
        (None, _) => Err(Problem::field("", "empty: one traveller is checked")),
        (Some(Ok(_)), Some(_)) => Err(Problem::field("", "one presented traveller at a time")),
    }
}

/// Why somebody is checked whose check does not say it.
fn purpose(of: Purpose) -> CheckPurpose {
    match of {
        Purpose::Visa => CheckPurpose::VisaOrResidence,
        Purpose::Custody => CheckPurpose::Custody,
        Purpose::BorderCheck
        | Purpose::Duty
        | Purpose::Desk
        | Purpose::Verification
        | Purpose::Review
        | Purpose::Prosecution
        | Purpose::Court
        | Purpose::Protection
        | Purpose::ChildProtection
        | Purpose::LegalAid
        | Purpose::Commission
        | Purpose::Supervision
        | Purpose::Audit
        | Purpose::Administration
        | Purpose::OwnAccount => CheckPurpose::Border,
    }
}

/// Sleeps to the boundary on which the answer leaves.
async fn wait(call: &Call) {
    to_the_tick(&call.app, call.came).await;
}

/// Sleeps to the boundary on which what came at this time leaves.
pub(crate) async fn to_the_tick(app: &crate::app::App, came: i64) {
    let now = app.world.now().micros();
    sleep(leaves(came, now), now).await;
}

/// The same for an answer of the public door.
pub(crate) async fn to_the_tick_of_the_door(app: &crate::app::App, came: i64) {
    let now = app.world.now().micros();
    sleep(leaves_door(came, now), now).await;
}

async fn sleep(leaves: i64, now: i64) {
    tokio::time::sleep(Duration::from_micros(leaves.saturating_sub(now).unsigned_abs())).await;
}
