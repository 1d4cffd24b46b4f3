//! Deadlines as a calendar: the file for a login, and an address for calendar programs, which cannot log in.
//!
//! The address is a secret of 256 bits; beside the record lies its hash, on the record the beginning of that, with every making
//! and ending. It reads what the account may see at that moment, for the one role in which it was made, and does nothing else.
//!
//! Promise: reference and rule, no names; a member of the body has the requests given to it and those given to nobody; every
//! reading is on the record before it leaves; an address counts for a year and not longer than its account.
//!
//! Serves P8; Directive (EU) 2016/680 Art 29(2)(e).

use std::sync::Arc;

use axum::body::Body;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use desk::Look;
use desk::requests::feed::{Spoken, Whose, calendar};
use desk::requests::{Case, Kept};
use pages::Language;
use pages::commission::calendar::{spoken, title};
use pages::words::Words;
use schemars::JsonSchema;
use serde::Serialize;
use sha2::{Digest, Sha256};
use store::annex::CalendarRow;
use terms::deadline::Party;
use terms::role::Deed;
use wire::ical_feed::feed as written;

use super::{side, thing_of};
use crate::access::reach;
use crate::account::Login;
use crate::app::App;
use crate::guard::{refused, slow};
use crate::html::language;
use crate::http::{Call, Problem, json, no_content};
use crate::outside::token;

/// How long an address counts, in microseconds: a year.
pub const LONGEST: i64 = 365 * 86_400_000_000;
/// Letters of a secret.
const LETTERS: usize = 52;
/// What a calendar is.
const MEDIA: &str = "text/calendar; charset=utf-8";

/// Whether there is an address.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "calendar_address")]
pub struct AddressBody {
    /// When it was made, microseconds since 1970; none where there is none.
    pub made: Option<i64>,
    /// When it ends.
    pub ends: Option<i64>,
    /// What stands of it on the record.
    pub digest: Option<String>,
}

/// An address that was just made.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "calendar_address_made")]
pub struct MadeBody {
    /// The address: shown this once.
    pub address: String,
    /// When it ends, microseconds since 1970.
    pub ends: i64,
}

fn hash(secret: &str) -> [u8; 32] {
    Sha256::digest(secret.as_bytes()).into()
}

/// The address that stands for whoever asks, in their role.
///
/// # Errors
/// What lies beside the record cannot be read.
pub async fn stands(call: &Call) -> Result<Option<CalendarRow>, Problem> {
    let (login, now) = (Arc::clone(call.login()?), call.came);
    let read = move |app: &App| Ok(app.annex.calendar_of(&login.account().login, login.role())?);
    Ok(call.app.beside(read).await?.filter(|it| counts(it, now)))
}

fn counts(row: &CalendarRow, now: i64) -> bool {
    now <= row.made.saturating_add(LONGEST)
}

/// Whether there is an address.
///
/// # Errors
/// What lies beside the record cannot be read.
pub async fn show(call: Call) -> Result<Response, Problem> {
    side(&call)?;
    let found = stands(&call).await?;
    let body = AddressBody {
        made: found.as_ref().map(|it| it.made),
        ends: found.as_ref().map(|it| it.made.saturating_add(LONGEST)),
        digest: found.as_ref().map(CalendarRow::shown),
    };
    json(StatusCode::OK, &body)
}

/// Makes an address; the one before it reads nothing any more.
///
/// # Errors
/// The role is no side of a request; what lies beside the record cannot be written.
pub async fn make_with(call: &Call) -> Result<MadeBody, Problem> {
    side(call)?;
    let login = Arc::clone(call.login()?);
    let secret = token::<32>(&*call.app.world);
    let row = CalendarRow {
        token: hash(&secret),
        role: login.role(),
        purpose: login.purpose(),
        language: language(call).tag().to_owned(),
        made: call.came,
    };
    let by = call.actor()?;
    let make = move |app: &App| Ok(app.annex.make_calendar(&login.account().login, &row, &by)?);
    call.app.beside(make).await?;
    call.app.record_changes().await?;
    let address = format!("{}/calendar/{secret}.ics", call.app.config.origin.as_str());
    Ok(MadeBody { address, ends: call.came.saturating_add(LONGEST) })
}

/// Makes an address.
///
/// # Errors
/// As [`make_with`].
pub async fn make(call: Call) -> Result<Response, Problem> {
    json(StatusCode::CREATED, &make_with(&call).await?)
}

/// Ends the address that stands.
///
/// # Errors
/// There is none; what lies beside the record cannot be written.
pub async fn end_with(call: &Call) -> Result<(), Problem> {
    side(call)?;
    if stands(call).await?.is_none() {
        return Err(Problem::not_found());
    }
    let (login, by) = (Arc::clone(call.login()?), call.actor()?);
    let end = move |app: &App| Ok(app.annex.end_calendar(&login.account().login, login.role(), &by)?);
    call.app.beside(end).await?;
    call.app.record_changes().await?;
    Ok(())
}

/// Ends it.
///
/// # Errors
/// As [`end_with`].
pub async fn end(call: Call) -> Result<Response, Problem> {
    end_with(&call).await?;
    Ok(no_content())
}

/// The calendar of whoever is logged in.
///
/// # Errors
/// The role is no side of a request; the record cannot be read.
pub async fn file(call: Call) -> Result<Response, Problem> {
    let words = Words(language(&call));
    made(&call, words).await
}

/// The calendar of an address.
///
/// # Errors
/// There is no such address, or its account may not see the docket any more.
pub async fn by_address(mut call: Call) -> Result<Response, Problem> {
    let secret = call.part("secret");
    let secret = secret.strip_suffix(".ics").unwrap_or(secret);
    let found = if secret.len() == LETTERS {
        let token = hash(secret);
        call.app.beside(move |app| Ok(app.annex.calendar(&token)?)).await?
    } else {
        None
    };
    let Some((row, account)) = found.filter(|it| counts(&it.0, call.came)) else {
        slow(call.app.limits.strangers.take(&call.from, call.came))?;
        refused(&call, "no such calendar address").await?;
        return Err(Problem::not_found());
    };
    slow(call.app.limits.reads.take(&account.login, call.came))?;
    let login = Login::reading(account, row.role, row.purpose);
    let rule = call.app.rules.rule(&login, Deed::SeeDocket);
    call.login = Some(Arc::clone(&login));
    if reach(&rule).is_none() {
        refused(&call, &rule.policies.join(" ")).await?;
        return Err(Problem { policies: rule.policies.clone(), ..Problem::not_found() });
    }
    let look = Look {
        actor: login.actor(),
        verb: Deed::SeeDocket.code().to_owned(),
        shown: 0,
        named: Vec::new(),
        reason: format!(
            "GET {}, for {}: calendar address {}",
            call.route.path(),
            row.purpose.code(),
            row.shown()
        ),
    };
    call.app.works.look(look).await?;
    made(&call, Words(Language::parse(&row.language).unwrap_or(Language::En))).await
}

async fn made(call: &Call, words: Words) -> Result<Response, Problem> {
    let side = side(call)?;
    let (login, app) = (Arc::clone(call.login()?), Arc::clone(&call.app));
    let rules = app.governed.rules();
    let now = call.came;
    let read = move |store: &store::Store| {
        let on = rules.body.day_at(now);
        let person = &login.account().person;
        let theirs = |case: &Case| {
            let given = case.request.assigned.as_ref();
            (side != Party::Body || given.is_none_or(|it| it == person))
                && app.rules.ask(&login, Deed::SeeRequest, &thing_of(case, &login, on), true).allowed()
        };
        let origin = app.config.origin.as_str();
        let says = |case: &Case, kept: &Kept| {
            let request = case.row.request.as_str();
            let (summary, description) = spoken(words, request, kept.reference.rule);
            Spoken { summary, description, url: Some(format!("{origin}/docket/{request}")) }
        };
        let unit = &login.account().unit;
        let bureau = (side == Party::Source).then_some(unit.as_str());
        let whose = Whose { side, bureau, may: &theirs, says: &says };
        let (items, more) = calendar(&store.read(), &rules.body, store.origin(), &whose)?;
        Ok(written(&title(words, more.then_some(items.len())), &items))
    };
    let text = call.app.readers.read(&call.app.works, read).await?;
    let mut response = (StatusCode::OK, Body::from(text)).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(MEDIA));
    let name = HeaderValue::from_static("attachment; filename=\"deadlines.ics\"");
    headers.insert(header::CONTENT_DISPOSITION, name);
    Ok(response)
}
