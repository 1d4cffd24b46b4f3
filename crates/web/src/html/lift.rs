//! A finding on an alert that the own authority lifts, as a page: a court proposes, another of its officials confirms.
//!
//! Promise: it opens for a role that sees alerts and for no other; a proposal lifts nothing, and a lift permits nothing.

use axum::http::StatusCode;
use axum::response::Response;
use desk::shown;
use pages::act::Typed;
use pages::frame::Desk;
use pages::outcomes::{Proposed, proposal as became};
use pages::parts::Name;
use pages::registers::LiftFinding;
use pages::test_form::Wrong;

use super::acts::{full, key, on_the_form, typed, wrong};
use super::{frame, page};
use crate::api::proposals::{LiftForm, enter_lift};
use crate::http::{Call, Problem};
use crate::thing::sees;

/// Where a reason against it stands on the form.
const RULES: &[(&str, &str)] = &[
    ("lift.court", "finding"),
    ("lift.entry", "finding"),
    ("lift.by_decision", "finding"),
    ("lift.interpol", "finding"),
    ("lift.reasons", "reasons"),
];

/// A finding as it is sent, its sentence, who lifts it.
type Line = (String, String, String);

/// The names and the findings of an alert that whoever asks may see.
async fn read(call: &Call) -> Result<(Vec<Name>, Vec<Line>), Problem> {
    let (alert, came) = (call.alert()?, call.came);
    if !sees(call, &alert).await? {
        return Err(Problem::not_found());
    }
    let read = move |store: &store::Store| {
        let found = shown(&store.read(), &alert, came)?.ok_or_else(Problem::not_found)?;
        let names = &found.received.body.alert.subject.names;
        let names = names.iter().map(|it| Name::plain(&it.text)).collect();
        let all: Vec<_> = found.examination.findings.iter().filter(|it| !it.cured).collect();
        let lines = all.iter().enumerate().map(|(at, it)| {
            let same = |other: &&&terms::Finding| other.rule == it.rule;
            let several = all.iter().filter(same).count() > 1;
            let number = all.iter().take(at + 1).filter(same).count();
            let code = if several { format!("{} {number}", it.rule) } else { it.rule.to_string() };
            (code, it.says.clone(), it.lifted_by.code().to_owned())
        });
        Ok((names, lines.collect()))
    };
    call.app.readers.read(&call.app.works, read).await
}

/// The form.
///
/// # Errors
/// There is no such alert that may be seen; the record cannot be read.
pub async fn show(call: Call) -> Result<Response, Problem> {
    form(&call, Typed::default(), Vec::new(), StatusCode::OK).await
}

async fn form(call: &Call, typed: Typed, wrong: Vec<Wrong>, status: StatusCode) -> Result<Response, Problem> {
    let (names, findings) = read(call).await?;
    let view = LiftFinding { id: call.alert()?.to_string(), names, findings, key: key(call), typed, wrong };
    page(status, view.page(&frame(call, Some(Desk::Queue), None)))
}

/// Proposes it.
///
/// # Errors
/// There is no such alert that may be seen; too much waits; the record fails.
pub async fn propose(call: Call) -> Result<Response, Problem> {
    read(&call).await?;
    let given = call.form();
    let finding = full(&given, "finding");
    let (rule, number) = finding
        .split_once(' ')
        .map_or((finding.as_str(), None), |(rule, number)| (rule, number.parse().ok()));
    let asked = LiftForm {
        entry: None,
        alert: Some(call.alert()?.to_string()),
        rule: Some(rule.to_owned()),
        number,
        reasons: full(&given, "reasons"),
        rests_on: full(&given, "rests_on"),
    };
    let done = if rule.is_empty() {
        Err(Problem::field("finding", "choose what is to be lifted"))
    } else {
        enter_lift(&call, asked).await
    };
    match done {
        Ok(done) => {
            let f = frame(&call, Some(Desk::Queue), None);
            page(StatusCode::CREATED, became(f.words(), Proposed::Waits, done.proposal, None).page(&f))
        }
        Err(problem) if on_the_form(&problem) => {
            form(&call, typed(&given), wrong(&problem, RULES), StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(problem) => Err(problem),
    }
}
