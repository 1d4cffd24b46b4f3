//! Registers as pages: one entry, a proposal, the answer of another official.
//!
//! Promise: they list nothing; "not found" is the same page whatever is or is not on file.

use axum::http::StatusCode;
use axum::response::Response;
use pages::act::Typed;
use pages::frame::Desk;
use pages::outcomes::{Proposed, proposal as became};
use pages::parts::{Fact, Known};
use pages::registers::{Entry, Proposal, Propose, Registers};
use pages::test_form::Wrong;
use serde_json::{Map, Value, json};
use terms::register::RegisterKind;
use terms::role::{Deed, Role};
use terms::{Origin, Seq};

use super::acts::{full, key, on_the_form, some, typed, wrong};
use super::test::password;
use super::{frame, page};
use crate::api::meetings::body_of;
use crate::api::proposals::{
    AnswerForm, LiftForm, ProposalBody, ProposeForm, enter, enter_lift, give, shown as read,
};
use crate::api::registers::{EntryBody, SearchForm, find};
use crate::http::{Call, Form, Kind, Problem, see_other};

/// Fields of the API by their names on a form, and where a reason against it stands.
const FIELDS: &[(&str, &str)] = &[
    ("entry", "id"),
    ("entry.kind", "kind"),
    ("entry.against", "against"),
    ("entry.since", "since"),
    ("entry.until", "until"),
    ("entry.ground", "ground"),
    ("entry.requesting_state", "against"),
    ("entry.on", "since"),
    ("entry.about.cases[0].reference", "reference"),
    ("entry.about", "name"),
    ("entry.about.subject", "name"),
    ("entry.about.subject.born", "born"),
    ("entry.about.subject.documents", "document"),
    ("lift.reasons", "reasons"),
    ("lift.two_people", "answer"),
];

fn may_propose(call: &Call) -> Result<bool, Problem> {
    Ok(call.may(Deed::ProposeEntry))
}

fn facts(it: &EntryBody) -> Vec<Fact> {
    let fact = |term: &str, value: String| {
        let known = if value.is_empty() { Known::NotShown } else { Known::Value(value) };
        Fact { term: term.to_owned(), known, origin: Origin::Register }
    };
    let names: Vec<&str> = it.names.iter().map(|it| it.text.as_str()).collect();
    vec![
        fact("names", names.join("; ")),
        fact("born", it.born.clone().unwrap_or_default()),
        fact("cases", it.cases.join("; ")),
        fact("states", it.states.join(", ")),
        fact("made_by", it.by.clone()),
        fact("until", it.until.clone().unwrap_or_default()),
    ]
}

/// The form by which one entry is read.
///
/// # Errors
/// The page cannot be written.
pub async fn show(call: Call) -> Result<Response, Problem> {
    let view = Registers { may_propose: may_propose(&call)?, key: key(&call), ..Registers::default() };
    page(StatusCode::OK, view.page(&frame(&call, Some(Desk::Registers), None)))
}

/// Reads one.
///
/// # Errors
/// Too much waits; the record fails.
pub async fn search(call: Call) -> Result<Response, Problem> {
    let form = call.form();
    let asked = SearchForm {
        purpose: full(&form, "purpose"),
        entry: some(&form, "id"),
        name: some(&form, "name"),
        born: some(&form, "born"),
        document: some(&form, "document"),
    };
    let mut view = Registers { may_propose: may_propose(&call)?, key: key(&call), ..Registers::default() };
    let status = match find(&call, asked).await {
        Ok(found) => {
            view.found = Some(entry(&found));
            StatusCode::OK
        }
        Err(problem) if problem.kind == Kind::NotFound => {
            view.not_found = true;
            StatusCode::NOT_FOUND
        }
        Err(problem) if on_the_form(&problem) => {
            (view.typed, view.wrong) = (typed(&form), wrong(&problem, FIELDS));
            StatusCode::UNPROCESSABLE_ENTITY
        }
        Err(problem) => return Err(problem),
    };
    page(status, view.page(&frame(&call, Some(Desk::Registers), None)))
}

fn entry(it: &EntryBody) -> Entry {
    Entry { id: it.entry.clone(), kind: it.kind.clone(), facts: facts(it), proposed: None, confirmed: None }
}

/// Proposes to lift one.
///
/// # Errors
/// There is none that this body made; too much waits; the record fails.
pub async fn lift(call: Call) -> Result<Response, Problem> {
    let form = call.form();
    let id = terms::id::RegisterId::parse(&full(&form, "id")).ok_or_else(Problem::not_found)?;
    let asked = LiftForm {
        entry: Some(id.to_string()),
        alert: None,
        rule: None,
        number: None,
        reasons: full(&form, "reasons"),
        rests_on: full(&form, "rests_on"),
    };
    let f = frame(&call, Some(Desk::Registers), None);
    match enter_lift(&call, asked).await {
        Ok(done) => {
            page(StatusCode::CREATED, became(f.words(), Proposed::Waits, done.proposal, None).page(&f))
        }
        Err(problem) if on_the_form(&problem) => {
            let found = crate::api::registers::entry(&call, id).await?;
            let view = Registers {
                found: Some(entry(&found)),
                may_propose: true,
                key: key(&call),
                typed: typed(&form),
                wrong: wrong(&problem, FIELDS),
                not_found: false,
            };
            page(StatusCode::UNPROCESSABLE_ENTITY, view.page(&f))
        }
        Err(problem) => Err(problem),
    }
}

/// The form by which an entry is proposed.
///
/// # Errors
/// The account speaks for no authority.
pub async fn propose_page(call: Call) -> Result<Response, Problem> {
    propose_form(&call, Typed::default(), Vec::new(), StatusCode::OK)
}

fn propose_form(
    call: &Call,
    typed: Typed,
    wrong: Vec<Wrong>,
    status: StatusCode,
) -> Result<Response, Problem> {
    let body = body_of(call)?;
    let authority = format!("{} ({})", body.name, body.state);
    let refusal = is_court(call)?;
    let view = Propose { refusal, authority, key: key(call), typed, wrong };
    page(status, view.page(&frame(call, Some(Desk::Registers), None)))
}

/// Proposes an entry.
///
/// # Errors
/// The account speaks for no authority; too much waits; the record fails.
pub async fn propose(call: Call) -> Result<Response, Problem> {
    let form = call.form();
    let court = is_court(&call)?;
    let entry = if court { refusal(&call, &form) } else { protection(&call, &form) };
    let proposed = match entry {
        Ok(entry) => {
            let kind = if court { RegisterKind::Refusal } else { RegisterKind::Protection };
            let reasons = full(&form, "reasons");
            let proposed = ProposeForm { kind: kind.code().to_owned(), entry, reasons };
            enter(&call, proposed).await
        }
        Err(problem) => Err(problem),
    };
    match proposed {
        Ok(done) => {
            let f = frame(&call, Some(Desk::Registers), None);
            page(StatusCode::CREATED, became(f.words(), Proposed::Waits, done.proposal, None).page(&f))
        }
        Err(problem) if on_the_form(&problem) => {
            propose_form(&call, typed(&form), wrong(&problem, FIELDS), StatusCode::UNPROCESSABLE_ENTITY)
        }
        Err(problem) => Err(problem),
    }
}

/// A court enters what it refused; an authority enters what it granted.
fn is_court(call: &Call) -> Result<bool, Problem> {
    Ok(call.login()?.role() == Role::Court)
}

/// What was typed, as a refusal of the own court.
fn refusal(call: &Call, form: &Form) -> Result<Map<String, Value>, Problem> {
    let body = body_of(call)?;
    let mut about = Map::new();
    if let Some(name) = some(form, "name") {
        about.insert("subject".to_owned(), json!({"names": [{"text": name}], "born": some(form, "born")}));
    }
    if let Some(number) = some(form, "reference") {
        about.insert("cases".to_owned(), json!([{"reference": number, "state": some(form, "against")}]));
    }
    let mut entry = Map::new();
    entry.insert("about".to_owned(), Value::Object(about));
    for (field, name) in [("ground", "ground"), ("requesting_state", "against"), ("on", "since")] {
        if let Some(value) = some(form, name) {
            entry.insert(field.to_owned(), json!(value));
        }
    }
    entry.insert("final".to_owned(), json!(form.get("final").is_some()));
    entry.insert("refused_by".to_owned(), json!({"state": body.state, "name": body.name}));
    Ok(entry)
}

/// What was typed, as an entry of the own authority.
fn protection(call: &Call, form: &Form) -> Result<Map<String, Value>, Problem> {
    let body = body_of(call)?;
    let name = some(form, "name").ok_or_else(|| Problem::field("name", "missing"))?;
    let mut subject = Map::new();
    subject.insert("names".to_owned(), json!([{"text": name}]));
    if let Some(born) = some(form, "born") {
        subject.insert("born".to_owned(), json!(born));
    }
    if let Some(number) = some(form, "document") {
        let document = json!([{"kind": "document", "number": number, "state": some(form, "issuer")}]);
        subject.insert("documents".to_owned(), document);
    }
    let mut entry = Map::new();
    entry.insert("about".to_owned(), json!({"subject": subject}));
    for field in ["kind", "since", "until"] {
        if let Some(value) = some(form, field) {
            entry.insert(field.to_owned(), json!(value));
        }
    }
    let against = full(form, "against");
    let states = against.split([',', ' ', ';']).filter(|it| !it.is_empty());
    entry.insert("against".to_owned(), json!(states.collect::<Vec<_>>()));
    entry.insert("granted_by".to_owned(), json!({"state": body.state, "name": body.name}));
    Ok(entry)
}

/// Opens a proposal by its number.
///
/// # Errors
/// The page cannot be written.
pub async fn open_proposal(call: Call) -> Result<Response, Problem> {
    let number: u64 =
        call.query.get("number").and_then(|it| it.parse().ok()).ok_or_else(Problem::not_found)?;
    see_other(&format!("/registers/proposals/{number}"))
}

/// A proposal.
///
/// # Errors
/// There is none of this authority; the record cannot be read.
pub async fn proposal(call: Call) -> Result<Response, Problem> {
    proposal_form(&call, Typed::default(), Vec::new(), StatusCode::OK).await
}

async fn proposal_form(
    call: &Call,
    typed: Typed,
    wrong: Vec<Wrong>,
    status: StatusCode,
) -> Result<Response, Problem> {
    let number = call.part("proposal").parse().map(Seq).map_err(|_| Problem::not_found())?;
    let it = read(call, number).await?;
    let view = Proposal {
        number: number.0,
        lifts: it.lifts,
        own: it.own,
        entry: proposed_entry(&it),
        confirm: call.asks_for_password()?,
        key: key(call),
        typed,
        wrong,
    };
    page(status, view.page(&frame(call, Some(Desk::Registers), None)))
}

fn proposed_entry(it: &ProposalBody) -> Entry {
    let said = |term: &str, value: &str| Fact {
        term: term.to_owned(),
        known: Known::Value(value.to_owned()),
        origin: Origin::Official,
    };
    let mut all = it.entry.as_ref().map(facts).unwrap_or_default();
    if let Some((alert, rule)) = &it.finding {
        all.extend([said("alert", alert), said("finding", rule)]);
    }
    all.push(said("reasons", &it.reasons));
    all.extend(it.rests_on.as_ref().map(|it| said("rests_on", it)));
    Entry {
        id: it.entry.as_ref().map(|it| it.entry.clone()).unwrap_or_default(),
        kind: it.entry.as_ref().map_or("decision", |it| it.kind.as_str()).to_owned(),
        facts: all,
        proposed: Some((it.by.clone(), it.at)),
        confirmed: None,
    }
}

/// Answers a proposal.
///
/// # Errors
/// It was answered before; there is none of this authority; too much waits; the record fails.
pub async fn answer(call: Call) -> Result<Response, Problem> {
    let form = call.form();
    let asked = AnswerForm { answer: full(&form, "answer"), reasons: full(&form, "reasons") };
    let done = match password(&call, &form).await {
        Ok(()) => give(&call, asked).await,
        Err(problem) => Err(problem),
    };
    match done {
        Ok(done) => {
            let f = frame(&call, Some(Desk::Registers), None);
            let what = match done.became.as_str() {
                "entered" => Proposed::Entered,
                "lifted" => Proposed::Lifted,
                _ => Proposed::Refused,
            };
            let number = call.part("proposal").parse().unwrap_or_default();
            let id = done.register.as_deref();
            page(StatusCode::CREATED, became(f.words(), what, done.entry.unwrap_or(number), id).page(&f))
        }
        Err(problem) if on_the_form(&problem) => {
            let wrong = wrong(&problem, FIELDS);
            proposal_form(&call, typed(&form), wrong, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(problem) => Err(problem),
    }
}
