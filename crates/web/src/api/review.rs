//! The second official: reads alone first, then sees what the first read, then confirms, sends back or decides otherwise.
//!
//! Promise: until the second has read every needed point of the content as it is now, nothing of the first official's
//! reading or decision is in any answer; who confirms names the decision that was read.

use axum::http::StatusCode;
use axum::response::Response;
use casework::verification::is_answered;
use desk::version;
use entries::Entry;
use schemars::JsonSchema;
use serde::Serialize;
use store::{Content, Reader};
use terms::verification::{Decided, Decision, OfficialReading, Review};
use terms::{AlertId, Seq};

use super::alerts::{OfficialBody, tagged};
use super::forms::{ReviewForm, text};
use super::verification::{DecidedBody, ReadingBody, fresh, own_reading, seen};
use crate::http::{Call, Kind, Once, Problem, json};
use crate::works::Bench;

/// What a first official read and decided, or that it is sealed.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "first_official")]
pub struct FirstBody {
    /// It is sealed: read the needed points yourself first.
    pub sealed: bool,
    /// The entry of the decision that waits.
    pub first: u64,
    /// Who gave it.
    pub by: OfficialBody,
    /// Needed points that one has not read yet.
    pub open: Vec<String>,
    /// What the first read.
    pub reading: Option<ReadingBody>,
    /// What the first decided.
    pub decision: Option<FirstDecision>,
    /// What one has read oneself.
    pub own: Option<ReadingBody>,
}

/// A first official's decision.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "first_decision")]
pub struct FirstDecision {
    /// Which.
    pub kind: String,
    /// The one measure.
    pub measure: Option<String>,
    /// Conditions.
    pub conditions: Vec<String>,
    /// The reasons.
    pub reasons: String,
    /// When the permission would end, microseconds since 1970.
    pub until: Option<i64>,
}

/// What waits, and whether it is open to a person.
pub(crate) struct Waits {
    pub(crate) first: Seq,
    pub(crate) decided: Decided,
    pub(crate) reading: Option<(Seq, OfficialReading)>,
    pub(crate) own: Option<(Seq, OfficialReading)>,
    pub(crate) open: Vec<String>,
}

impl Waits {
    /// Of an alert, for a person.
    pub(crate) fn of(
        bench: &mut Bench,
        alert: &AlertId,
        actor: &terms::Actor,
        person: &str,
    ) -> Result<Self, Problem> {
        seen(&bench.desk.store().read(), alert)?;
        let nothing = || Problem::new(Kind::Against, "nothing of a first official waits for a second");
        let first = bench
            .act(actor, |desk, _, _, act| desk.open_for_verification(alert, None, act))?
            .waiting
            .ok_or_else(nothing)?;
        let decided = decided(&bench.desk.store().read(), first.first)?.ok_or_else(nothing)?;
        // What the measure needs, not what the heaviest one would.
        let measure = decided.decision.measure;
        let opened = bench.act(actor, |desk, _, _, act| desk.open_for_verification(alert, measure, act))?;
        let reader = bench.desk.store().read();
        let own = own_reading(&reader, alert, person)?;
        let read = |step| {
            own.as_ref().is_some_and(|(_, it)| it.revision == opened.revision && is_answered(it, step))
        };
        let mut open: Vec<String> =
            opened.needed.iter().filter(|it| !read(**it)).map(|it| it.code().to_owned()).collect();
        // On a track where nothing is prescribed, reading at all is.
        if open.is_empty() && own.as_ref().is_none_or(|(_, it)| it.revision != opened.revision) {
            open.push("any".to_owned());
        }
        let reading = match decided.readings.first() {
            None => None,
            Some(&at) => match reader.entry(at)?.body {
                Content::Known(Entry::ReadByOfficial(it)) => Some((at, it.reading)),
                Content::Known(_) | Content::Unknown | Content::Erased => None,
            },
        };
        Ok(Self { first: first.first, decided, reading, own, open })
    }
}

fn decided(reader: &Reader<'_>, at: Seq) -> Result<Option<Decided>, Problem> {
    Ok(match reader.entry(at)?.body {
        Content::Known(Entry::Decided(it)) => Some(it.decided),
        Content::Known(_) | Content::Unknown | Content::Erased => None,
    })
}

/// Shows what waits; sealed until one has read oneself.
///
/// # Errors
/// Nothing waits; too much waits for the desk; the record fails.
pub async fn open(call: Call) -> Result<Response, Problem> {
    let alert = call.alert()?;
    let login = call.login()?;
    let (actor, person) = (login.actor(), login.account().person.clone());
    let work = move |bench: &mut Bench| {
        let waits = Waits::of(bench, &alert, &actor, &person)?;
        Ok((body(waits), version(&bench.desk.store().read(), &alert, &person)?))
    };
    let (body, version) = call.app.works.act(work).await?;
    tagged(json(StatusCode::OK, &body)?, version)
}

fn body(waits: Waits) -> FirstBody {
    let sealed = !waits.open.is_empty();
    let official = |it: &Decided| {
        let by = it.by.first();
        by.map_or_else(
            || OfficialBody {
                name: String::new(),
                role: String::new(),
                unit: String::new(),
                authority: None,
            },
            OfficialBody::of,
        )
    };
    let decision = &waits.decided.decision;
    FirstBody {
        sealed,
        first: waits.first.0,
        by: official(&waits.decided),
        reading: waits.reading.as_ref().filter(|_| !sealed).map(|(at, it)| ReadingBody::of(*at, it)),
        decision: (!sealed).then(|| FirstDecision {
            kind: decision.kind.code().to_owned(),
            measure: decision.measure.map(|it| it.code().to_owned()),
            conditions: decision.conditions.clone(),
            reasons: decision.reasons.clone(),
            until: decision.until,
        }),
        own: waits.own.as_ref().map(|(at, it)| ReadingBody::of(*at, it)),
        open: waits.open,
    }
}

/// Confirms, sends back, or decides otherwise.
///
/// # Errors
/// Something in it is wrong or stale, or the reasons against it; the password was not given again; nothing waits; too
/// much waits for the desk; the record fails.
pub async fn review(call: Call) -> Result<Response, Problem> {
    let form: ReviewForm = call.json()?;
    let (alert, read) = (call.alert()?, call.read()?);
    json(StatusCode::CREATED, &enter(&call, form, alert, read).await?)
}

/// Does it, however it was typed.
///
/// # Errors
/// As [`review`].
pub async fn enter(call: &Call, form: ReviewForm, alert: AlertId, read: Seq) -> Result<DecidedBody, Problem> {
    let kind = form.kind()?;
    let first = Seq(form.first);
    let reasons = text("reasons", form.reasons)?;
    let other = match (kind, form.decision) {
        (Review::Otherwise, Some(decision)) => Some(decision.decision()?),
        (Review::Otherwise, None) => {
            return Err(Problem::field("decision", "missing: say what is decided otherwise"));
        }
        (Review::Confirm | Review::SendBack, None) => None,
        (Review::Confirm | Review::SendBack, Some(_)) => {
            return Err(Problem::field("decision", "only with `otherwise`"));
        }
    };
    let permits = kind == Review::Confirm || other.as_ref().is_some_and(|it| it.kind.permits());
    let once = if permits { Some(call.confirmed_once()?) } else { None };
    let login = call.login()?;
    let (actor, official) = (login.actor(), login.official());
    let app = std::sync::Arc::clone(&call.app);
    let fresh_evidence = call.app.evidence_is_fresh();
    let work = move |bench: &mut Bench| {
        fresh(&bench.desk.store().read(), &alert, &official.person, read)?;
        let waits = Waits::of(bench, &alert, &actor, &official.person)?;
        if waits.first != first {
            let says = "another decision of a first official waits than the one you read: read it first";
            return Err(Problem::new(Kind::Stale, says));
        }
        once.as_ref().map_or(Ok(()), Once::spend)?;
        // What is confirmed or sent back is the first official's decision, with the second's own reasons.
        let confirmed = || Decision { reasons: reasons.clone(), ..waits.decided.decision };
        let decision = other.clone().unwrap_or_else(confirmed);
        let rules = app.governed.follow(bench)?;
        let powers = rules.jurisdiction.powers();
        let deciding = bench.act(&actor, |desk, _, _, act| {
            desk.decide(&alert, &official, &decision, Some(kind), powers, fresh_evidence, act)
        })?;
        Ok(DecidedBody::of(&deciding))
    };
    call.app.works.act(work).await
}
