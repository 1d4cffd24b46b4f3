//! What was brought before a court, the reviewing body or child protection: their list, and nobody else's alerts.
//!
//! Promise: a court sees whom an alert detains and what its registry entered, the reviewing body what it was asked to look
//! at, child protection the children; what is not theirs is not in it.
//! Serves: ECHR Arts 5(4) and 13.

use std::collections::BTreeSet;
use std::sync::Arc;

use axum::http::StatusCode;
use axum::response::Response;
use desk::queue::{Line, open_of};
use desk::shown;
use pages::parts::NextStep;
use schemars::JsonSchema;
use serde::Serialize;
use store::{ClockBehind, Reader};
use terms::AlertId;
use terms::clock::ClockRule;
use terms::role::Role;

use super::queue::{Looker, Placed, QueueLine, body, placed};
use crate::app::App;
use crate::http::{Call, Problem, json};

/// Cases of a list, at the most.
const MOST: usize = 200;
/// The finding that an alert concerns a child.
const CHILD: &str = "person.child";

/// What was brought before whoever asks.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "brought")]
pub struct BroughtBody {
    /// The cases, what is due first first.
    pub cases: Vec<QueueLine>,
}

/// The cases of whoever asks.
///
/// # Errors
/// Nobody is logged in; the record cannot be read.
pub(crate) async fn cases(call: &Call) -> Result<Vec<Placed>, Problem> {
    let login = call.login()?;
    let (role, mandates) = (login.role(), login.account().mandates.clone());
    let (app, now, looker) = (Arc::clone(&call.app), call.moment(), Looker::of(call)?);
    let read = move |store: &store::Store| {
        let reader = store.read();
        let mut alerts: BTreeSet<AlertId> = mandates.iter().cloned().collect();
        match role {
            Role::Court => alerts.extend(detained(&reader, &app, now.micros, false)?),
            Role::Commission => alerts.extend(asked(&reader)?),
            Role::ChildProtection => {
                alerts.extend(detained(&reader, &app, now.micros, true)?);
                alerts.extend(children(&reader, now.micros)?);
            }
            _ => {}
        }
        let mut lines = Vec::with_capacity(alerts.len());
        for alert in alerts {
            let Some(it) = shown(&reader, &alert, now.micros)? else { continue };
            lines.push(Line { alert: Some(it.row), clocks: open_of(&reader, &alert)? });
        }
        lines.sort_by_key(|it| it.clocks.first().map_or(i64::MAX, |it| it.due));
        lines.truncate(MOST);
        let mut all = placed(&reader, lines, &looker, now)?;
        for it in all.iter_mut().filter(|it| it.step == NextStep::None) {
            it.step = NextStep::ReadCase;
        }
        Ok(all)
    };
    call.app.readers.read(&call.app.works, read).await
}

/// Alerts because of which somebody is or was detained; only children's where so asked.
fn detained(reader: &Reader<'_>, app: &App, at: i64, children: bool) -> Result<Vec<AlertId>, Problem> {
    let rules = app.governed.rules();
    let board = desk::custody::board(reader, &rules.profile, &rules.jurisdiction, at)?;
    Ok(board.into_iter().filter(|it| !children || it.child).flat_map(|it| it.alerts).collect())
}

/// Alerts on which another look was asked for, the newest requests.
fn asked(reader: &Reader<'_>) -> Result<Vec<AlertId>, Problem> {
    let rows = reader.clocks_before(ClockRule::ReviewAsked, ClockBehind::at(i64::MAX), MOST)?;
    Ok(rows.into_iter().filter_map(|it| it.0.alert).collect())
}

/// Children among the alerts that wait for somebody.
fn children(reader: &Reader<'_>, at: i64) -> Result<Vec<AlertId>, Problem> {
    let waiting: BTreeSet<AlertId> =
        reader.clocks_open(None, MOST)?.into_iter().filter_map(|it| it.0.alert).collect();
    let mut all = Vec::new();
    for alert in waiting {
        let Some(it) = shown(reader, &alert, at)? else { continue };
        if it.examination.findings.iter().any(|it| it.rule.0 == CHILD) {
            all.push(alert);
        }
    }
    Ok(all)
}

/// What was brought before whoever asks.
///
/// # Errors
/// The record cannot be read.
pub async fn list(call: Call) -> Result<Response, Problem> {
    let now = call.moment();
    let cases = cases(&call).await?.into_iter().map(|it| body(it, now)).collect();
    json(StatusCode::OK, &BroughtBody { cases })
}
