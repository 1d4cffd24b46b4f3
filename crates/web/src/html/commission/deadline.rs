//! One clock of a request with its reckoning, and what may be changed of it by who does not answer it.
//!
//! Promise: P8. A form is shown to nobody who holds the clock, and to nobody once its end has come.
//!
//! Serves CCF Statute Art 40.

use axum::http::StatusCode;
use axum::response::Response;
use casework::clock::reckon;
use desk::requests::{Body, Kept};
use pages::act::{Form as OneForm, Typed};
use pages::commission::deadline::OneDeadline;
use pages::commission::forms::{self, Made};
use pages::frame::Desk;
use pages::test_form::Wrong;
use terms::deadline::{DeadlineRef, DeadlineState};
use terms::role::Deed;

use super::form::{made, read_of, wrongs};
use crate::api::commission::acts::{DeadlineForm, by, change_deadline, deadline_of};
use crate::api::commission::{found, request, seen, side};
use crate::html::acts::{full, on_the_form, typed};
use crate::html::{frame, page};
use crate::http::{Call, Problem, see_other};

fn path(call: &Call, it: DeadlineRef) -> Result<String, Problem> {
    Ok(format!("/docket/{}/deadlines/{}/{}", request(call)?, it.begun.0, it.rule.code()))
}

/// The body reckons with the same zone and calendar as when it was reckoned.
fn same_place(kept: &Kept, body: &Body) -> bool {
    let calendar = body.calendar.as_ref().map(|it| it.facts().reference());
    kept.deadline.zone == body.terms.zone && kept.deadline.calendar == calendar
}

/// The clock.
///
/// # Errors
/// There is none that may be seen; the record cannot be read.
pub async fn show(call: Call) -> Result<Response, Problem> {
    shown(&call, "", Typed::default(), Vec::new(), StatusCode::OK).await
}

/// What may be done now, by their ids.
fn open_forms(kept: &Kept, now: i64) -> &'static [&'static str] {
    match kept.state {
        DeadlineState::Running if kept.deadline.due.is_some_and(|it| it > now) => &["pause", "extend"],
        DeadlineState::Paused => &["resume"],
        _ => &[],
    }
}

async fn shown(
    call: &Call,
    sent: &str,
    typed: Typed,
    wrong: Vec<Wrong>,
    status: StatusCode,
) -> Result<Response, Problem> {
    let (id, side, wanted, now) = (request(call)?, side(call)?, deadline_of(call)?, call.came);
    let (rules, official) = (call.app.governed.rules(), call.login()?.official());
    let may = call.may(Deed::ChangeDeadline);
    let (of, body) = (id.clone(), std::sync::Arc::clone(&rules));
    let read = move |store: &store::Store| {
        let case = found(&store.read(), &of, &body.body)?;
        let kept = seen::deadlines(&case, side).find(|it| it.reference == wanted);
        let kept = kept.cloned().ok_or_else(Problem::not_found)?;
        let holds = by(&case, side, &official).holds(&kept.deadline);
        Ok((kept, holds))
    };
    let (kept, holds) = call.app.readers.read(&call.app.works, read).await?;
    let f = frame(call, Some(Desk::Docket), None);
    let w = f.words();
    let mut all: Vec<OneForm> = Vec::new();
    let open: &[&str] = if may && !holds { open_forms(&kept, now) } else { &[] };
    for name in open {
        let own = *name == sent;
        let (typed, wrong) =
            if own { (typed.clone(), wrong.clone()) } else { (Typed::default(), Vec::new()) };
        let mut made: Made = made(call, path(call, wanted)?, typed, wrong).await?;
        made.hidden.push(("change", (*name).to_owned()));
        all.push(match *name {
            "pause" => forms::pause(w, made),
            "resume" => forms::resume(w, made),
            _ => forms::extend(w, made),
        });
    }
    let view = OneDeadline {
        request: (id.to_string(), format!("/docket/{id}")),
        clock: super::clock(&kept, side, None),
        reckoned: reckon(&kept.deadline, &rules.body.place()),
        same_place: same_place(&kept, &rules.body),
        deadline: kept.deadline,
        forms: all,
    };
    page(status, view.page(&f))
}

/// Changes it.
///
/// # Errors
/// What was read is stale; too much waits; the record fails.
pub async fn change(call: Call) -> Result<Response, Problem> {
    let given = call.form();
    let read = read_of(&given)?;
    let what = full(&given, "change");
    let length = match given.get("length").map(str::parse::<u32>) {
        None => None,
        Some(Ok(it)) => Some(it),
        Some(Err(_)) => Some(0),
    };
    let asked = DeadlineForm {
        change: what.clone(),
        reasons: full(&given, "reasons"),
        length,
        unit: given.get("unit").map(str::to_owned),
    };
    match change_deadline(&call, asked, read).await {
        Ok(_) => see_other(&path(&call, deadline_of(&call)?)?),
        Err(problem) if on_the_form(&problem) => {
            let wrong = wrongs(&problem, &[]);
            shown(&call, &what, typed(&given), wrong, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(problem) => Err(problem),
    }
}
