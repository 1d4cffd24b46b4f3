//! Figures of the body: what came, what ended and how, restrictions by bureau, time to decision, for a year that is over.
//!
//! | what could give a small count | why it does not |
//! |---|---|
//! | a part of a table | fewer than ten people are not shown, nor what gives them away (`casework::statistics`) |
//! | two releases that overlap | years do not, and a year that is not over has none |
//! | a year read again later | what came, was decided or claimed after its end is not in it |
//!
//! Promise: no name, no request and no day is in them; one year is counted once a day at the most, whoever asks.
//! Serves: "waiting is published"; Directive (EU) 2016/680 Art 29 (no disclosure by publication).

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use axum::http::StatusCode;
use axum::response::Response;
use casework::statistics::FEWEST;
use casework::statistics::docket::Period;
use casework::statistics::release::{Release, release};
use casework::statistics::sources::Row;
use desk::requests::figures;
use schemars::JsonSchema;
use serde::Serialize;
use terms::Date;

use crate::http::{Call, Problem, json};

/// Years that a page offers, and that are kept in memory.
pub const YEARS: i16 = 6;

/// Years that were counted, with the day on which.
#[derive(Debug, Default)]
pub struct Counted(Mutex<BTreeMap<i16, (Date, Arc<Release>)>>);

/// The figures of a year.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "request_figures")]
pub struct FiguresBody {
    /// Its first day.
    pub first: String,
    /// Its last day.
    pub last: String,
    /// Nothing is about fewer people than this.
    pub fewest: usize,
    /// Tables with one direction, by their names; a part that is not there is not shown.
    pub tables: BTreeMap<String, Vec<PartBody>>,
    /// Restrictions of all bureaus together; none where it would give a small count.
    pub all: Option<SourceBody>,
    /// By bureau, as deep as it may be shown.
    pub sources: Vec<SourceBody>,
    /// Time to decision, by kind.
    pub times: Vec<TimesBody>,
}

/// A part of a table.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "request_figures_part")]
pub struct PartBody {
    /// The way down to it, from the top.
    pub path: Vec<String>,
    /// Requests.
    pub count: u32,
    /// Which parts beside it are only in the sum of their whole.
    pub together: Vec<String>,
    /// How many requests those are together; none where nothing is left out.
    pub rest: Option<u32>,
}

/// Restrictions of a bureau.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "request_figures_source")]
pub struct SourceBody {
    /// The bureau; none for those that stand together.
    pub bureau: Option<String>,
    /// Requests.
    pub count: u32,
    /// The parts that may be shown, each with its requests.
    pub parts: BTreeMap<String, u32>,
}

/// Times of one kind of request, in weeks.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "request_figures_times")]
pub struct TimesBody {
    /// The kind.
    pub kind: String,
    /// Of a hundred, how many in their time.
    pub in_time: Option<u8>,
    /// A quarter took at most so long.
    pub quarter: Option<u32>,
    /// Half did.
    pub median: Option<u32>,
    /// Three quarters did.
    pub three_quarters: Option<u32>,
    /// Nine of ten did.
    pub nine_of_ten: Option<u32>,
}

/// The year that the query names, or the newest that is over.
///
/// # Errors
/// It is none, or it is not over.
pub fn year(call: &Call) -> Result<i16, Problem> {
    let newest = call.app.governed.rules().body.day_at(call.came).year() - 1;
    let Some(given) = call.query.get("year") else { return Ok(newest) };
    let wrong = |says: &str| Err(Problem::field("year", says));
    match given.parse::<i16>() {
        Ok(it) if it > newest => wrong("this year is not over: its figures would give single requests"),
        Ok(it) if (2000..2200).contains(&it) => Ok(it),
        Ok(_) | Err(_) => wrong("expected a year, as 2025"),
    }
}

/// The release of a year, counted once a day.
///
/// # Errors
/// The year is not over; the record cannot be read.
pub async fn released(call: &Call, year: i16) -> Result<Arc<Release>, Problem> {
    let rules = call.app.governed.rules();
    let today = rules.body.day_at(call.came);
    let kept = || call.app.figures.0.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((_, found)) = kept().get(&year).filter(|it| it.0 == today) {
        return Ok(Arc::clone(found));
    }
    let period = Period::year(year).ok_or_else(|| Problem::field("year", "no such year"))?;
    let read = move |store: &store::Store| Ok(figures(&store.read(), &rules.body, &period)?);
    let docket = call.app.readers.read(&call.app.works, read).await?;
    // Years do not overlap: none was released with days of another.
    let found = release(&docket, period, today, &[]).map_err(|it| Problem::field("year", it.to_string()))?;
    let found = Arc::new(found);
    let mut kept = kept();
    kept.insert(year, (today, Arc::clone(&found)));
    while kept.len() > usize::from(YEARS.unsigned_abs()) {
        kept.pop_first();
    }
    Ok(found)
}

/// The figures.
///
/// # Errors
/// As [`year`] and [`released`].
pub async fn show(call: Call) -> Result<Response, Problem> {
    let found = released(&call, year(&call)?).await?;
    let words = |all: &[&'static str]| all.iter().map(|it| (*it).to_owned()).collect();
    let source = |it: &Row| SourceBody {
        bureau: it.source.clone(),
        count: it.count,
        parts: it.parts.iter().map(|(name, count)| ((*name).to_owned(), *count)).collect(),
    };
    let tables = found.tables.iter().map(|(kind, shown)| {
        let part = |it: &casework::statistics::tree::Shown| PartBody {
            path: words(&it.path),
            count: it.count,
            together: words(&it.together),
            rest: it.rest,
        };
        (kind.code().to_owned(), shown.iter().map(part).collect())
    });
    let times = found.times.iter().map(|it| TimesBody {
        kind: it.kind.code().to_owned(),
        in_time: it.in_time,
        quarter: it.quarter,
        median: it.median,
        three_quarters: it.three_quarters,
        nine_of_ten: it.nine_of_ten,
    });
    let body = FiguresBody {
        first: found.period.first.to_string(),
        last: found.period.last.to_string(),
        fewest: FEWEST,
        tables: tables.collect(),
        all: found.sources.all.as_ref().map(source),
        sources: found.sources.rows.iter().map(source).collect(),
        times: times.collect(),
    };
    json(StatusCode::OK, &body)
}
