//! Acts of two officials of one authority over the API: an entry of a register, and a lift.
//!
//! Promise: P10. What one proposes counts for nothing until another person of the same authority confirms it; a proposal is
//! read by its number alone, by officials of the authority that made it; nothing is permitted by a lift.
//! Serves: CJEU C-352/22 (the authority that granted lifts).

use axum::http::StatusCode;
use axum::response::Response;
use casework::authority::{same, words};
use desk::lift::Lifting;
use desk::verification::DecideError;
use entries::Entry;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Content, Reader, StoreError};
use terms::id::RegisterId;
use terms::lift::LiftOf;
use terms::register::{Body, RegisterKind};
use terms::verification::Official;
use terms::{AlertId, Seq};

use super::forms::word;
use super::meeting::said;
use super::meetings::body_of;
use super::registers::{EntryBody, made_by};
use crate::http::{Call, Kind, Problem, json};
use crate::works::Bench;

/// An entry that is proposed.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "entry_proposal")]
pub struct ProposeForm {
    /// The register.
    pub kind: String,
    /// The entry: see `redress schema protection`, `refusal`, `decision` or `interim`.
    pub entry: serde_json::Map<String, serde_json::Value>,
    /// On what evidence.
    pub reasons: String,
}

/// A lift that is proposed: of an entry, or of a finding on an alert.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "lift_proposal")]
pub struct LiftForm {
    /// The entry.
    #[serde(default)]
    pub entry: Option<String>,
    /// The alert on which a finding comes out.
    #[serde(default)]
    pub alert: Option<String>,
    /// Its rule.
    #[serde(default)]
    pub rule: Option<String>,
    /// Which of several findings of that rule, counted from 1.
    #[serde(default)]
    pub number: Option<usize>,
    /// Why.
    pub reasons: String,
    /// The decision it rests on: body, day, number.
    pub rests_on: String,
}

/// A proposal that was made.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "proposed")]
pub struct ProposedBody {
    /// Its number.
    pub proposal: u64,
}

/// A proposal.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "proposal")]
pub struct ProposalBody {
    /// Its number.
    pub proposal: u64,
    /// It proposes to lift.
    pub lifts: bool,
    /// What it is about; none where a finding is to be lifted.
    pub entry: Option<EntryBody>,
    /// The finding that is to be lifted: its alert, and the finding in one line.
    pub finding: Option<(String, String)>,
    /// Who proposed it.
    pub by: String,
    /// When, microseconds since 1970.
    pub at: i64,
    /// Why.
    pub reasons: String,
    /// The decision a lift rests on.
    pub rests_on: Option<String>,
    /// Whoever asks made it.
    pub own: bool,
}

/// The answer of another official.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "proposal_answer")]
pub struct AnswerForm {
    /// `confirm` or `refuse`.
    pub answer: String,
    /// Own reasons: needed to refuse, and to lift.
    pub reasons: String,
}

/// What followed.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "proposal_answered")]
pub struct AnsweredBody {
    /// `entered`, `lifted` or `refused`.
    pub became: String,
    /// The entry on the log; none where it was entered and stands by its id.
    pub entry: Option<u64>,
    /// The id of the register's entry.
    pub register: Option<String>,
}

/// The official of the account, as one of the authority it speaks for.
fn official(call: &Call, body: &Body) -> Result<Official, Problem> {
    let own = words(&call.app.config.profile.values().state) == words(&body.state);
    // An authority of the own state is named without it.
    let named = if own { body.name.clone() } else { format!("{} {}", body.name, body.state) };
    Ok(Official { authority: Some(named), ..call.login()?.official() })
}

/// Proposes an entry.
///
/// # Errors
/// Something in it is wrong, or the reasons against it; too much waits; the record fails.
pub async fn propose(call: Call) -> Result<Response, Problem> {
    let form: ProposeForm = call.json()?;
    json(StatusCode::CREATED, &enter(&call, form).await?)
}

/// Proposes an entry, however it was typed.
///
/// # Errors
/// As [`propose`].
pub async fn enter(call: &Call, form: ProposeForm) -> Result<ProposedBody, Problem> {
    let body = body_of(call)?;
    let kind = word("kind", &form.kind, RegisterKind::parse, RegisterKind::ALL, |it| it.code())?;
    let reasons = said("reasons", form.reasons)?;
    let bytes = serde_json::to_vec(&form.entry).map_err(|error| Problem::fault(error.to_string()))?;
    let record = one_entry(&bytes, kind)?;
    if !made_by(&record.entry).is_some_and(|it| same(it, &body)) {
        let says = format!("an official of `{}` ({}) proposes its own entries alone", body.name, body.state);
        return Err(Problem::field("entry", says));
    }
    let (actor, by) = (call.actor()?, official(call, &body)?);
    let work = move |bench: &mut Bench| {
        let proposal = bench.act(&actor, |desk, _, _, act| {
            desk.propose_entry(&record.entry, &record.original, &by, &reasons, act)
        })?;
        Ok(ProposedBody { proposal: proposal.0 })
    };
    call.app.works.act(work).await
}

/// The one entry of a request.
fn one_entry(bytes: &[u8], kind: RegisterKind) -> Result<wire::register::RegisterRecord, Problem> {
    let mut records = wire::register::open(bytes, "the request", kind)
        .map_err(|fault| Problem::field("entry", fault.to_string()))?;
    match records.next() {
        Some(Ok(record)) => Ok(record),
        Some(Err(bad)) => {
            let field = bad.field.map_or_else(|| "entry".to_owned(), |it| format!("entry.{it}"));
            Err(Problem::field(field, bad.says))
        }
        None => Err(Problem::field("entry", "empty")),
    }
}

/// Proposes to lift.
///
/// # Errors
/// Something in it is wrong, or the reasons against it; too much waits; the record fails.
pub async fn propose_lift(call: Call) -> Result<Response, Problem> {
    let form: LiftForm = call.json()?;
    json(StatusCode::CREATED, &enter_lift(&call, form).await?)
}

/// Proposes to lift, however it was typed.
///
/// # Errors
/// As [`propose_lift`].
pub async fn enter_lift(call: &Call, form: LiftForm) -> Result<ProposedBody, Problem> {
    let body = body_of(call)?;
    let lifting = match (form.entry, form.alert, form.rule) {
        (Some(entry), None, None) => {
            let id = RegisterId::parse(entry.trim())
                .ok_or_else(|| Problem::field("entry", "expected an id as `register-...`, whole"))?;
            Lifting::Entry(id)
        }
        (None, Some(alert), Some(rule)) => {
            let alert = AlertId::parse(alert.trim())
                .ok_or_else(|| Problem::field("alert", "expected an alert as `alert-...`, whole"))?;
            Lifting::Finding { alert, rule, number: form.number }
        }
        (_, _, _) => return Err(Problem::field("entry", "name an entry, or an alert and a rule")),
    };
    let (reasons, rests_on) = (said("reasons", form.reasons)?, said("rests_on", form.rests_on)?);
    let (actor, by) = (call.actor()?, official(call, &body)?);
    let app = std::sync::Arc::clone(&call.app);
    let work = move |bench: &mut Bench| {
        // What another body entered is answered like what does not exist.
        if let Lifting::Entry(id) = &lifting {
            let found = bench.desk.store().read().register(id)?.ok_or_else(Problem::not_found)?;
            if !made_by(&found.body.entry).is_some_and(|it| same(it, &body)) {
                return Err(Problem::not_found());
            }
        }
        let rules = app.governed.follow(bench)?;
        let proposal = bench.act(&actor, |desk, _, _, act| {
            desk.propose_lift(&lifting, &by, &reasons, &rests_on, &rules.jurisdiction, act)
        })?;
        Ok(ProposedBody { proposal: proposal.0 })
    };
    call.app.works.act(work).await
}

fn number(call: &Call) -> Result<Seq, Problem> {
    call.part("proposal").parse().map(Seq).map_err(|_| Problem::not_found())
}

/// A proposal that an official of this authority may see.
fn read(reader: &Reader<'_>, number: Seq, official: &Official) -> Result<ProposalBody, Problem> {
    let stored = match reader.entry(number) {
        Err(StoreError::NoEntry(_)) => return Err(Problem::not_found()),
        stored => stored?,
    };
    let theirs = |by: &Official| {
        let named = |it: &Official| it.authority.as_deref().map(words).unwrap_or_default();
        !named(by).is_empty() && named(by) == named(official)
    };
    let at = stored.plain.recorded_at.micros();
    match stored.body {
        Content::Known(Entry::EntryProposed(it)) if theirs(&it.proposal.by) => Ok(ProposalBody {
            proposal: number.0,
            lifts: false,
            entry: Some(EntryBody {
                entry: it.proposal.register.to_string(),
                ..EntryBody::said(&it.proposal.entry)
            }),
            finding: None,
            by: it.proposal.by.name.clone(),
            at,
            own: it.proposal.by.person == official.person,
            reasons: it.proposal.reasons,
            rests_on: None,
        }),
        Content::Known(Entry::LiftProposed(it)) if theirs(&it.proposal.by) => {
            let (entry, finding) = match &it.proposal.of {
                LiftOf::Entry { register, .. } => {
                    let found = reader.register(register)?;
                    let said = found.map(|it| EntryBody {
                        entry: register.to_string(),
                        ..EntryBody::said(&it.body.entry)
                    });
                    (said, None)
                }
                LiftOf::Finding { finding } => {
                    let alert = stored.plain.alert.map(|it| it.to_string()).unwrap_or_default();
                    (None, Some((alert, finding.0.clone())))
                }
            };
            Ok(ProposalBody {
                proposal: number.0,
                lifts: true,
                entry,
                finding,
                by: it.proposal.by.name.clone(),
                at,
                own: it.proposal.by.person == official.person,
                reasons: it.proposal.reasons,
                rests_on: Some(it.proposal.rests_on),
            })
        }
        Content::Known(_) | Content::Unknown | Content::Erased => Err(Problem::not_found()),
    }
}

/// The proposal the path names.
///
/// # Errors
/// There is none of this authority; the record cannot be read.
pub(crate) async fn shown(call: &Call, number: Seq) -> Result<ProposalBody, Problem> {
    let body = body_of(call).map_err(|_| Problem::not_found())?;
    let official = official(call, &body)?;
    let read = move |store: &store::Store| read(&store.read(), number, &official);
    call.app.readers.read(&call.app.works, read).await
}

/// A proposal.
///
/// # Errors
/// There is none of this authority; the record cannot be read.
pub async fn one(call: Call) -> Result<Response, Problem> {
    let number = number(&call)?;
    json(StatusCode::OK, &shown(&call, number).await?)
}

/// Answers a proposal.
///
/// # Errors
/// Something in it is wrong, or the reasons against it; it was answered before; the password was not given again; too
/// much waits; the record fails.
pub async fn answer(call: Call) -> Result<Response, Problem> {
    let form: AnswerForm = call.json()?;
    json(StatusCode::CREATED, &give(&call, form).await?)
}

/// Answers a proposal, however it was typed.
///
/// # Errors
/// As [`answer`].
pub async fn give(call: &Call, form: AnswerForm) -> Result<AnsweredBody, Problem> {
    let number = number(call)?;
    let body = body_of(call).map_err(|_| Problem::not_found())?;
    let confirms = match form.answer.trim() {
        "confirm" => true,
        "refuse" => false,
        _ => return Err(Problem::field("answer", "expected one of `confirm`, `refuse`")),
    };
    if confirms {
        call.confirmed()?;
    }
    let reasons = super::forms::text("reasons", form.reasons)?;
    let (actor, by) = (call.actor()?, official(call, &body)?);
    let app = std::sync::Arc::clone(&call.app);
    let work = move |bench: &mut Bench| {
        let rules = app.governed.follow(bench)?;
        let proposal = read(&bench.desk.store().read(), number, &by)?;
        let done = bench.act(&actor, |desk, _, _, act| match (confirms, proposal.lifts) {
            (false, _) => desk.refuse_proposal(number, &by, &reasons, act).map(|it| AnsweredBody {
                became: "refused".to_owned(),
                entry: Some(it.0),
                register: None,
            }),
            (true, false) => desk.confirm_entry(number, &by, act).map(|it| AnsweredBody {
                became: "entered".to_owned(),
                entry: None,
                register: Some(it.id.to_string()),
            }),
            (true, true) => desk.confirm_lift(number, &by, &reasons, &rules.jurisdiction, act).map(|it| {
                AnsweredBody { became: "lifted".to_owned(), entry: Some(it.entry.0), register: None }
            }),
        });
        done.map_err(|error| match error {
            // It was there and was theirs: somebody answered it.
            DecideError::NoProposal(_) => Problem::new(Kind::Stale, "somebody answered this proposal before"),
            other => other.into(),
        })
    };
    // Which alerts it touched is told to no authority: it would learn who is sought.
    call.app.works.act(work).await
}
