//! Whether the server lives and is ready, and what it counts.
//!
//! Promise: nothing of a person, and nothing of the home but numbers. Ready means that checks are answered: the record
//! opens, the index of names has applied every entry, the disk takes bytes.

use std::sync::atomic::Ordering;

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use schemars::JsonSchema;
use serde::Serialize;

use terms::clock::ClockRule;

use crate::http::{Call, Problem, json};

/// The process is alive.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "alive")]
pub struct Alive {
    /// Always true: otherwise nobody answers.
    pub alive: bool,
}

/// Whether checks are answered.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "ready")]
pub struct Ready {
    /// Everything below is.
    pub ready: bool,
    /// The record opens.
    pub record: bool,
    /// The index of names has applied every entry.
    pub index: bool,
    /// The disk takes bytes.
    pub disk: bool,
}

/// Answers while the process lives.
///
/// # Errors
/// None.
pub async fn alive(_: Call) -> Result<Response, Problem> {
    json(StatusCode::OK, &Alive { alive: true })
}

/// Answers 503 where something is missing.
///
/// # Errors
/// None.
pub async fn ready(call: Call) -> Result<Response, Problem> {
    let gauges = call.app.works.gauges();
    let failed = gauges.failed.load(Ordering::Relaxed);
    let record = call.app.readers.read(&call.app.works, |store| Ok(store.size())).await.is_ok();
    let index = gauges.applied.load(Ordering::Relaxed) >= gauges.size.load(Ordering::Relaxed);
    let home = call.app.config.home.clone();
    let disk = tokio::task::spawn_blocking(move || takes_bytes(&home)).await.unwrap_or(false);
    let ready = record && index && disk && !failed;
    let status = if ready { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    json(status, &Ready { ready, record: record && !failed, index, disk })
}

fn takes_bytes(home: &std::path::Path) -> bool {
    let file = home.join("ready.probe");
    let wrote = std::fs::write(&file, [0; 4096]).is_ok();
    let _ = std::fs::remove_file(&file);
    wrote
}

/// What is counted, and gauges of the moment.
///
/// # Errors
/// None.
pub async fn metrics(call: Call) -> Result<Response, Problem> {
    let gauges = call.app.works.gauges();
    let of = |it: &std::sync::atomic::AtomicU64| it.load(Ordering::Relaxed) as f64;
    let age = call.app.indicators_age().map_or(-1.0, f64::from);
    if let Ok(at) = call.app.readers.read(&call.app.works, |it| Ok(it.read().newest_register()?)).await {
        call.app.keep_newest_register(at);
    }
    let clocks = call.app.readers.read(&call.app.works, |it| {
        let reader = it.read();
        Ok((reader.clocks_escalated()?, reader.clocks_waiting(ClockRule::UnpermittedMeasure)?))
    });
    let (escalated, alarms) = clocks.await.map_or((-1.0, -1.0), |it| (it.0 as f64, it.1 as f64));
    let since = |at: i64| call.came.saturating_sub(at).max(0) as f64 / 1e6;
    let registers = call.app.newest_register().map_or(-1.0, since);
    let more = [
        ("redress_record_entries", "Entries on the record.", of(&gauges.size)),
        ("redress_index_applied", "Entries the index of names has applied.", of(&gauges.applied)),
        ("redress_checks", "Checks answered since the start.", of(&gauges.checks)),
        ("redress_check_batches", "Transactions that carried them.", of(&gauges.batches)),
        ("redress_desk_waiting", "Jobs that wait for the desk.", call.app.works.waiting() as f64),
        ("redress_logins", "Logins that are live.", call.app.logins.count(call.came) as f64),
        (
            "redress_readers_made",
            "Openings for reading made since the start.",
            call.app.readers.made() as f64,
        ),
        ("redress_indicators_age_days", "Days since the release of indicators in use was made.", age),
        (
            "redress_registers_newest_age_seconds",
            "Seconds since the newest entry of a register was recorded; -1 where there is none.",
            registers,
        ),
        (
            "redress_clocks_escalated",
            "Clocks whose end came and that nobody has answered since; -1 where they cannot be read.",
            escalated,
        ),
        (
            "redress_measures_without_permission",
            "Measures that nobody permitted and that no named person has looked at; -1 where they cannot be read.",
            alarms,
        ),
        (
            "redress_recall_storms",
            "Hands that called back so much within an hour that people have to look.",
            call.app.storms.lock().map_or(-1.0, |it| it.len() as f64),
        ),
        ("redress_recall_feed_connected", "Whether a feed of recalls is connected.", 0.0),
        (
            "redress_desk_failed",
            "Whether the thread of the desk has ended.",
            f64::from(u8::from(gauges.failed.load(Ordering::Relaxed))),
        ),
    ];
    let mut response = call.app.metrics.text(&more).into_response();
    let kind = HeaderValue::from_static("text/plain; version=0.0.4; charset=utf-8");
    response.headers_mut().insert(header::CONTENT_TYPE, kind);
    Ok(response)
}
