//! Clocks of an alert, one clock by itself, and letters to senders as pages.
//!
//! Promise: a wrong field is told at the field and what was typed is kept; a form that rests on something that has changed
//! enters nothing; no page sends a letter.

use axum::http::StatusCode;
use axum::response::Response;
use casework::clock::end::EXTENSION_DAYS;
use desk::clocks::{ClockLine, line};
use desk::{Shown, shown};
use entries::Entry;
use pages::clocks::{Asked, Clocks, Letter, Listed, OneClock, Questions};
use pages::frame::Desk;
use pages::parts::{Clock, Name, Next, NextStep};
use pages::test_form::Wrong;
use store::{ClockBehind, ClockRow, Content, Reader};
use terms::clock::{ClockRule, ClockState};
use terms::role::Deed;

use super::test::{on_the_form, version_of};
use super::{frame, page};
use crate::api::clocks::{
    answer_with, answered_with, can_be_extended, extend_with, in_words_of, link_with, named, of_alert, seen,
};
use crate::api::questions::{LetterLine, Which, letters};
use crate::api::written::parts;
use crate::http::{Call, Problem, see_other};

/// A clock as it is shown. When it was met stands in the entry that says so.
pub(super) fn part(reader: &Reader<'_>, it: &ClockLine) -> Result<Clock, Problem> {
    let clock = &it.clock;
    let met = match (clock.state, clock.ended) {
        (ClockState::Met | ClockState::AnsweredLate | ClockState::Over, Some(entry)) => {
            let stored = reader.entry(entry)?;
            Some(match stored.body {
                Content::Known(Entry::ClockMet(it)) => it.answered.at,
                _ => stored.plain.recorded_at.micros(),
            })
        }
        _ => None,
    };
    Ok(Clock {
        rule: clock.clock.rule.code().to_owned(),
        began: clock.since,
        due: clock.due,
        met,
        holder: it.rule.holder,
        if_missed: Some(it.at_end),
        told: it.rule.told.to_vec(),
        law: it.rule.law.to_vec(),
    })
}

fn path_of(clock: &ClockRow) -> String {
    format!("/clocks/{}/{}", clock.clock.begun.0, clock.clock.rule.code())
}

/// The clocks of an alert.
///
/// # Errors
/// There is no such alert that may be seen; the record cannot be read.
pub async fn of(call: Call) -> Result<Response, Problem> {
    alert(&call, Default::default(), Vec::new(), StatusCode::OK).await
}

async fn alert(
    call: &Call,
    typed: [String; 2],
    wrong: Vec<Wrong>,
    status: StatusCode,
) -> Result<Response, Problem> {
    let id = call.alert()?;
    let login = call.login()?;
    let (person, came, role) = (login.account().person.clone(), call.came, login.role());
    let may_act = call.may(Deed::OpenVerification);
    let read = move |store: &store::Store| {
        let reader = store.read();
        let found: Shown = shown(&reader, &id, came)?.ok_or_else(Problem::not_found)?;
        let (mut open, mut ended, mut next) = (Vec::new(), Vec::new(), None);
        // What goes out to the sender stands in a part of its own.
        let shown = of_alert(&reader, &id)?;
        for it in shown.iter().filter(|it| it.clock.clock.rule != ClockRule::Questions) {
            let words = may_act && in_words_of(&it.clock, role);
            let acts = words || (may_act && can_be_extended(&it.clock, came));
            let listed = Listed { clock: part(&reader, it)?, href: acts.then(|| path_of(&it.clock)) };
            if it.clock.state.is_open() {
                if words && next.is_none() {
                    next = Some(path_of(&it.clock));
                }
                open.push(listed);
            } else {
                ended.push(listed);
            }
        }
        open.sort_by_key(|it| it.clock.due);
        let step = if next.is_some() { NextStep::AnswerClock } else { NextStep::None };
        let names = found.received.body.alert.subject.names.iter().map(|it| Name::plain(&it.text)).collect();
        let version = desk::version(&reader, &id, &person)?.map(|it| it.0.to_string()).unwrap_or_default();
        Ok(Clocks {
            id: id.to_string(),
            names,
            level: found.standing.level,
            next: Next { step, href: next },
            open,
            ended,
            asked: asked(&reader, &id)?,
            may_act,
            typed,
            wrong,
            version,
        })
    };
    let view = call.app.readers.read(&call.app.works, read).await?;
    let printed = (view.id.clone(), view.level);
    page(status, view.page(&frame(call, Some(Desk::Queue), Some(printed))))
}

fn asked(reader: &Reader<'_>, alert: &terms::AlertId) -> Result<Asked, Problem> {
    let found = crate::api::questions::of_alert(reader, alert)?;
    let clocks = reader.clocks_of(alert)?;
    let due = clocks.iter().find(|it| it.clock.rule == ClockRule::Questions).map(|it| it.due);
    Ok(Asked {
        questions: found.questions,
        due,
        letters: found.letters.into_iter().map(|it| (it.entry, it.text)).collect(),
        answers: found.answers.into_iter().map(|it| (it.entry, it.at, it.says)).collect(),
    })
}

fn told(problem: &Problem, field: &str) -> Vec<Wrong> {
    let at = |it: &crate::http::FieldError| Wrong { field: it.field.clone(), says: it.detail.clone() };
    let all: Vec<Wrong> = problem.errors.iter().map(at).collect();
    if all.is_empty() { vec![Wrong { field: field.to_owned(), says: problem.detail.clone() }] } else { all }
}

/// Enters a link to the territory.
///
/// # Errors
/// It is stale; the record fails.
pub async fn link(call: Call) -> Result<Response, Problem> {
    let typed = call.form();
    let reasons = typed.get("reasons").unwrap_or_default().to_owned();
    match link_with(&call, reasons.clone(), version_of(&typed)?).await {
        Ok(_) => see_other(&format!("/alerts/{}/clocks", call.alert()?)),
        Err(problem) if on_the_form(&problem) => {
            let wrong = told(&problem, "reasons");
            alert(&call, [reasons, String::new()], wrong, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(problem) => Err(problem),
    }
}

/// Writes down what a sender answered.
///
/// # Errors
/// It is stale; the record fails.
pub async fn answered(call: Call) -> Result<Response, Problem> {
    let typed = call.form();
    let says = typed.get("says").unwrap_or_default().to_owned();
    match answered_with(&call, says.clone(), version_of(&typed)?).await {
        Ok(_) => see_other(&format!("/alerts/{}/clocks", call.alert()?)),
        Err(problem) if on_the_form(&problem) => {
            let wrong = told(&problem, "says");
            alert(&call, [String::new(), says], wrong, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(problem) => Err(problem),
    }
}

/// One clock.
///
/// # Errors
/// There is no such clock that may be seen; the record cannot be read.
pub async fn one(call: Call) -> Result<Response, Problem> {
    clock(&call, Default::default(), Vec::new(), StatusCode::OK).await
}

async fn clock(
    call: &Call,
    typed: [String; 2],
    wrong: Vec<Wrong>,
    status: StatusCode,
) -> Result<Response, Problem> {
    let named = named(call)?;
    let (came, role) = (call.came, call.login()?.role());
    let may_act = call.may(Deed::OpenVerification);
    let read = move |store: &store::Store| {
        let reader = store.read();
        let rows = seen(&reader, named)?;
        let open = rows.iter().find(|it| it.state.is_open());
        let first = open.or(rows.first()).cloned().ok_or_else(Problem::not_found)?;
        let alerts = rows.iter().filter_map(|it| Some((it.alert.as_ref()?.to_string(), it.level?))).collect();
        let it = line(&reader, first)?;
        Ok(OneClock {
            path: path_of(&it.clock),
            clock: part(&reader, &it)?,
            alerts,
            written: match &it.clock.alert {
                Some(alert) => parts(&reader, alert)?,
                None => Vec::new(),
            },
            may_answer: may_act && in_words_of(&it.clock, role),
            may_extend: (may_act && can_be_extended(&it.clock, came)).then_some(EXTENSION_DAYS),
            typed,
            wrong,
        })
    };
    let view = call.app.readers.read(&call.app.works, read).await?;
    page(status, view.page(&frame(call, Some(Desk::Queue), None)))
}

/// Where one goes after a clock was answered or extended: to the alert, or back to the queue.
async fn after(call: &Call) -> Result<Response, Problem> {
    let clock = named(call)?;
    let read =
        move |store: &store::Store| Ok(seen(&store.read(), clock)?.into_iter().find_map(|it| it.alert));
    match call.app.readers.read(&call.app.works, read).await? {
        Some(alert) => see_other(&format!("/alerts/{alert}/clocks")),
        None => see_other("/queue"),
    }
}

/// Answers a clock in words.
///
/// # Errors
/// Somebody answered before; the record fails.
pub async fn answer(call: Call) -> Result<Response, Problem> {
    let says = call.form().get("says").unwrap_or_default().to_owned();
    match answer_with(&call, says.clone()).await {
        Ok(_) => after(&call).await,
        Err(problem) if on_the_form(&problem) => {
            let wrong = told(&problem, "says");
            clock(&call, [says, String::new()], wrong, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(problem) => Err(problem),
    }
}

/// Extends the desk's term.
///
/// # Errors
/// It was extended before; the record fails.
pub async fn extend(call: Call) -> Result<Response, Problem> {
    let reasons = call.form().get("reasons").unwrap_or_default().to_owned();
    match extend_with(&call, reasons.clone()).await {
        Ok(_) => after(&call).await,
        Err(problem) if on_the_form(&problem) => {
            let wrong = told(&problem, "reasons");
            clock(&call, [String::new(), reasons], wrong, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(problem) => Err(problem),
    }
}

/// The letters that go out, and those whose day has come.
///
/// # Errors
/// A place of another kind; the record cannot be read.
pub async fn questions(call: Call) -> Result<Response, Problem> {
    let place = |name: &'static str| {
        let wrong = || Problem::field(name, "expected what the page before gave");
        call.query.get(name).map(|it| ClockBehind::parse(it).ok_or_else(wrong)).transpose()
    };
    let (coming, sent, now) = (place("coming")?, place("sent")?, call.came);
    let read = move |store: &store::Store| {
        let reader = store.read();
        let (to_come, more) = letters(&reader, Which::Coming, coming, now)?;
        let (gone, before) = letters(&reader, Which::Sent, sent, now)?;
        Ok(Questions {
            coming: to_come.into_iter().map(letter).collect(),
            coming_after: more.map(|it| format!("/questions?coming={}", it.to_text())),
            sent: gone.into_iter().map(letter).collect(),
            sent_after: before.map(|it| format!("/questions?sent={}", it.to_text())),
        })
    };
    let view = call.app.readers.read(&call.app.works, read).await?;
    page(StatusCode::OK, view.page(&frame(&call, Some(Desk::Queue), None)))
}

fn letter(it: LetterLine) -> Letter {
    Letter { alert: it.alert, bureau: it.bureau, due: it.due, sent: it.sent }
}
