//! What the desk can do and how long people wait, as figures about the work.
//!
//! Promise: no figure names an official, an alert or a bureau; a cell of fewer than ten alerts is not shown.
//! Serves: the public table of waiting by class of sender and of offence.

use axum::http::StatusCode;
use axum::response::Response;
use casework::border::moment::{add_days, hours, minutes};
use casework::capacity::{Capacity, Spread};
use entries::Time;
use schemars::JsonSchema;
use serde::Serialize;
use terms::Date;

use super::forms::day;
use crate::http::{Call, Problem, json};

/// The longest stretch of time that is counted at once, in days.
const LONGEST: i64 = 400;
/// The usual one.
const USUAL: i64 = 30;

/// The figures.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "capacity")]
pub struct CapacityBody {
    /// The first day on which verification began.
    pub from: String,
    /// The last.
    pub to: String,
    /// Alerts in which verification began.
    pub begun: usize,
    /// Of these decided.
    pub decided: usize,
    /// Minutes of work on an alert that was decided.
    pub work: Option<SpreadBody>,
    /// Age of those that wait, in minutes.
    pub queue: Option<SpreadBody>,
    /// Grave crimes with complete data.
    pub grave: usize,
    /// Of these decided within 4 hours.
    pub grave_in_4_hours: usize,
    /// Of these decided within 24 hours.
    pub grave_in_24_hours: usize,
    /// Of these neither decided within 4 hours nor still within them.
    pub grave_delayed: usize,
    /// By how much together, in minutes.
    pub grave_lost_minutes: i64,
    /// Decisions by named officials.
    pub decisions: usize,
    /// Of these given within a minute of the first reading.
    pub within_a_minute: usize,
    /// Waiting, by class of sender and of offence.
    pub waiting: Vec<CellBody>,
}

/// Median and 90th of 100, in minutes.
#[derive(Clone, Copy, Serialize, JsonSchema)]
#[schemars(rename = "spread")]
pub struct SpreadBody {
    /// Half are at most this.
    pub median_minutes: i64,
    /// Nine of ten are at most this.
    pub p90_minutes: i64,
}

/// A cell of the table of waiting.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "waiting_cell")]
pub struct CellBody {
    /// The class of the sender.
    pub class: String,
    /// The kind of offence.
    pub offence: String,
    /// How many; none where fewer than ten, or where the cell stands next to one that is not shown.
    pub alerts: Option<usize>,
    /// How long they waited; none likewise.
    pub waited: Option<SpreadBody>,
}

impl SpreadBody {
    fn of(it: Spread) -> Self {
        Self { median_minutes: it.median / minutes(1), p90_minutes: it.ninetieth / minutes(1) }
    }
}

/// The days the query names, both counted: the last thirty where it names none.
///
/// # Errors
/// A day of another kind; the last before the first; too many.
pub fn days(call: &Call) -> Result<(Date, Date), Problem> {
    let today = call.moment().date();
    let to = call.query.get("to").map_or(Ok(today), |it| day("to", it))?;
    let from = call.query.get("from").map_or_else(|| Ok(add_days(to, -USUAL)), |it| day("from", it))?;
    if from > to {
        return Err(Problem::field("from", "the first day comes after the last"));
    }
    if from < add_days(to, -LONGEST) {
        return Err(Problem::field("from", format!("at most {LONGEST} days at once")));
    }
    Ok((from, to))
}

/// The figures over verification that began on these days.
///
/// # Errors
/// The record cannot be read.
pub async fn figures(call: &Call, (from, to): (Date, Date)) -> Result<Capacity, Problem> {
    let micros = |day| Time::midnight(day).map_or(0, Time::micros);
    let stretch = (micros(from), micros(to).saturating_add(hours(24)));
    let (app, now, on) = (std::sync::Arc::clone(&call.app), call.came, call.moment().date());
    let read =
        move |store: &store::Store| Ok(desk::figures(&store.read(), &app.shipped.0, stretch, now, on)?);
    call.app.readers.read(&call.app.works, read).await
}

/// The figures.
///
/// # Errors
/// A day of another kind; the record cannot be read.
pub async fn show(call: Call) -> Result<Response, Problem> {
    let (from, to) = days(&call)?;
    let it = figures(&call, (from, to)).await?;
    let waiting = it
        .waiting
        .iter()
        .map(|cell| CellBody {
            class: cell.class.letter().to_owned(),
            offence: cell.offence.to_owned(),
            alerts: cell.shown.map(|it| it.0),
            waited: cell.shown.map(|it| SpreadBody::of(it.1)),
        })
        .collect();
    let body = CapacityBody {
        from: from.to_string(),
        to: to.to_string(),
        begun: it.begun,
        decided: it.decided,
        work: it.work.map(SpreadBody::of),
        queue: it.queue.map(SpreadBody::of),
        grave: it.grave,
        grave_in_4_hours: it.grave_in_4_hours,
        grave_in_24_hours: it.grave_in_24_hours,
        grave_delayed: it.grave_delayed,
        grave_lost_minutes: it.grave_lost / minutes(1),
        decisions: it.decisions,
        within_a_minute: it.within_a_minute,
        waiting,
    };
    json(StatusCode::OK, &body)
}
