//! Custody as pages: the board, one custody, and the form by which a step is recorded.
//!
//! Promise: as over the API; whoever is detained against the level stands first, and a form that is wrong keeps what was
//! typed.

use axum::http::StatusCode;
use axum::response::Response;
use casework::custody::{Detained, Due as What};
use desk::custody::Row;
use pages::act::Typed;
use pages::custody::{Board, Custody, Due, One, told};
use pages::frame::Desk;
use pages::parts::{Door, Event, EventKind, Name, Next, NextStep};
use pages::test_form::Wrong;
use terms::role::Deed;
use terms::{Actor, Level};

use super::acts::{full, hour, numbered, on_the_form, some, typed, wrong};
use super::test::version_of;
use super::{frame, page};
use crate::api::custody::{StepForm, after_recall, enter, row, rows, scope, who};
use crate::http::{Call, Form, Problem, see_other};

/// Where a reason against a step stands on the form.
const RULES: &[(&str, &str)] = &[
    ("custody.order", "at"),
    ("custody.consulate", "wish"),
    ("custody.court_term", "until"),
    ("custody.place", "place"),
];

/// Whether a detention is against what the alert says.
fn against(detained: Detained) -> bool {
    !detained.tell().is_empty()
}

fn shown(call: &Call, row: &Row) -> Result<Custody, Problem> {
    let court = row.owed.iter().filter(|it| it.met.is_none());
    let court = court.filter(|it| it.what >= What::Court).map(|it| (it.due, it.rests_on.clone())).next();
    let by = row.taken.as_ref().map_or_else(|| row.by.clone(), |it| who(&it.2));
    Ok(Custody {
        id: row.custody.began.0.to_string(),
        name: row.names.first().map(|it| Name::plain(it)),
        alert: row.alerts.first().map(ToString::to_string),
        may_open: call.may_all(Deed::SeeAlert) && row.level.is_none_or(|it| it > Level::Suppressed),
        level: row.level,
        measure: row.taken.as_ref().map(|it| (it.0, it.1)),
        against: against(row.detained),
        stands: row.detained.code().to_owned(),
        since: row.custody.since,
        by: (by, row.ground.clone()),
        court,
        counsel: row.custody.counsel,
        consulate: row.custody.consulate,
        recalled: row.detained == Detained::Recalled,
    })
}

/// Whoever acted, where a person did.
fn named(by: &Actor) -> Option<String> {
    by.is_human().then(|| who(by))
}

fn may_act(call: &Call) -> Result<bool, Problem> {
    Ok(call.may(Deed::ActOnCustody))
}

/// The board.
///
/// # Errors
/// The record cannot be read.
pub async fn board(call: Call) -> Result<Response, Problem> {
    let mut view = Board { scope: scope(&call)?, may_act: may_act(&call)?, ..Board::default() };
    let rows = rows(&call).await?;
    view.after_recall = after_recall(&call, &rows).await?;
    for row in rows {
        match row.custody.released {
            None => view.people.push(shown(&call, &row)?),
            Some(until) => {
                let alert = row.alerts.first().map(ToString::to_string).unwrap_or_default();
                view.ended.push((row.custody.began.0.to_string(), alert, row.custody.since, until));
            }
        }
    }
    page(StatusCode::OK, view.page(&frame(&call, Some(Desk::Custody), None)))
}

/// One custody.
///
/// # Errors
/// There is none that may be seen; the record cannot be read.
pub async fn one(call: Call) -> Result<Response, Problem> {
    let row = row(&call).await?;
    view(&call, &row, Typed::default(), Vec::new(), StatusCode::OK)
}

fn view(
    call: &Call,
    row: &Row,
    typed: Typed,
    wrong: Vec<Wrong>,
    status: StatusCode,
) -> Result<Response, Problem> {
    let open = row.custody.is_open();
    let step = if !open {
        NextStep::None
    } else if against(row.detained) {
        NextStep::AgainstLevel
    } else if row.owed.iter().any(|it| it.met.is_none() && it.what == What::Court) {
        NextStep::CourtHour
    } else {
        NextStep::None
    };
    let f = frame(call, Some(Desk::Custody), None);
    let tell: Vec<String> = row.tell.iter().map(|it| it.code().to_owned()).collect();
    let tell = numbered(call, &tell).into_iter().map(|(code, number)| (told(f.words(), &code), number));
    let one = One {
        row: shown(call, row)?,
        alerts: row.alerts.iter().map(ToString::to_string).collect(),
        place: row.custody.place.clone(),
        due: row
            .owed
            .iter()
            .map(|it| Due {
                what: it.what.code().to_owned(),
                due: it.due,
                met: it.met,
                rests_on: it.rests_on.clone(),
            })
            .collect(),
        tell: tell.collect(),
        consular: row.consulate.clone(),
        history: history(row),
        next: Next { step, href: None },
        may_act: open && may_act(call)?,
        version: row.version().0.to_string(),
        typed,
        wrong,
    };
    page(status, one.page(&f))
}

fn history(row: &Row) -> Vec<Event> {
    let door = |by: &Actor| match by {
        Actor::Human { .. } => Door::Act,
        Actor::Auto(_) => Door::Tick,
        Actor::Gateway(_) => Door::Message,
    };
    let began = row.taken.as_ref().map(|(measure, permitted, by)| {
        let how = if *permitted { "permitted" } else { "without permission" };
        let what = format!("{}, {how}: {}", measure.code().replace('_', " "), who(by));
        Event {
            door: door(by),
            kind: None,
            what,
            at: row.custody.since,
            entry: Some(row.custody.began.0),
            to_come: false,
            by: named(by),
        }
    });
    let steps = row.steps.iter().map(|it| {
        let place = it.event.place.as_ref().map(|it| format!("; at: {it}")).unwrap_or_default();
        let wish = it.event.wish.as_ref().map(|it| format!("; the wish is kept: {it}")).unwrap_or_default();
        Event {
            door: door(&it.by),
            kind: Some(EventKind::Custody(it.event.step)),
            what: format!("{}{place}{wish}", it.event.says),
            at: it.event.at,
            entry: Some(it.entry.0),
            to_come: false,
            by: named(&it.by),
        }
    });
    began.into_iter().chain(steps).collect()
}

fn step_of(call: &Call, form: &Form) -> StepForm {
    StepForm {
        step: full(form, "step"),
        says: full(form, "says"),
        at: hour(call, form, "at"),
        until: hour(call, form, "until"),
        place: some(form, "place"),
        wish: some(form, "wish"),
    }
}

/// Records a step.
///
/// # Errors
/// It is stale; there is none that may be seen; too much waits; the record fails.
pub async fn step(call: Call) -> Result<Response, Problem> {
    let form = call.form();
    let read = version_of(&form)?;
    match enter(&call, step_of(&call, &form), read).await {
        Ok(_) => see_other(&format!("/custody/{}", call.part("custody"))),
        Err(problem) if on_the_form(&problem) => {
            let row = row(&call).await?;
            view(&call, &row, typed(&form), wrong(&problem, RULES), StatusCode::UNPROCESSABLE_ENTITY)
        }
        Err(problem) => Err(problem),
    }
}
