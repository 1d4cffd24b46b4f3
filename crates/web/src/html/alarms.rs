//! Measures that nobody permitted, as a page: until a named person has looked.
//!
//! Promise: P12. As over the API; a form that is wrong keeps what was typed.

use axum::http::StatusCode;
use axum::response::Response;
use pages::alarms::{Alarm, Alarms};
use pages::frame::Desk;
use pages::test_form::Wrong;
use terms::Measure;
use terms::role::{Deed, Role};

use super::test::on_the_form;
use super::{frame, page};
use crate::api::alarms::{AlarmBody, look, open};
use crate::http::{Call, Problem, see_other};

/// Alarms that are open.
///
/// # Errors
/// The record cannot be read.
pub async fn show(call: Call) -> Result<Response, Problem> {
    list(&call, None, Vec::new(), StatusCode::OK).await
}

async fn list(
    call: &Call,
    typed: Option<(u64, String)>,
    wrong: Vec<Wrong>,
    status: StatusCode,
) -> Result<Response, Problem> {
    let all = open(call).await?.into_iter().map(of).collect();
    let view = Alarms { all, may_answer: call.may(Deed::AnswerAlarm), typed, wrong };
    page(status, view.page(&frame(call, Some(Desk::Alarms), None)))
}

fn of(it: AlarmBody) -> Alarm {
    Alarm {
        number: it.alarm,
        measure: it.measure.as_deref().and_then(Measure::parse),
        at: it.at,
        due: it.due,
        role: it.role.as_deref().and_then(Role::parse),
        entry: it.entry,
        alert: it.alert,
        ground: it.ground.unwrap_or_default(),
    }
}

/// Says that one has looked.
///
/// # Errors
/// Somebody looked before; the record fails.
pub async fn answer(call: Call) -> Result<Response, Problem> {
    let says = call.form().get("says").unwrap_or_default().to_owned();
    match look(&call, says.clone()).await {
        Ok(_) => see_other("/alarms"),
        Err(problem) if on_the_form(&problem) => {
            let number: u64 = call.part("begun").parse().unwrap_or_default();
            let told = problem.errors.first().map_or(&problem.detail, |it| &it.detail);
            let wrong = vec![Wrong { field: format!("says-{number}"), says: told.clone() }];
            list(&call, Some((number, says)), wrong, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(problem) => Err(problem),
    }
}
