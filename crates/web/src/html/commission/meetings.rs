//! The sittings of the body and its figures as pages.
//!
//! Promise: what waits for a decision and is overdue stands first; a year is shown when it is over, and only what a release shows.
//!
//! Serves "waiting is published".

use std::collections::BTreeMap;

use axum::http::StatusCode;
use axum::response::Response;
use casework::request::Rules;
use pages::commission::docket::Row;
use pages::commission::figures::Figures;
use pages::commission::meetings::{Meetings, Sitting};
use pages::frame::Desk;
use terms::Date;
use terms::deadline::{DeadlineRule, TermUnit};
use terms::request::RequestKind;
use terms::role::Deed;

use super::docket::row;
use super::members;
use crate::api::commission::docket::{Asked, page as found};
use crate::api::commission::figures::{YEARS, released, year};
use crate::api::commission::meetings::counted;
use crate::html::{frame, page};
use crate::http::{Call, Problem};

/// Requests of one page.
const MOST: usize = 100;

/// What is on each sitting, and what is open for each member.
///
/// # Errors
/// The record cannot be read.
pub async fn show(call: Call) -> Result<Response, Problem> {
    let (load, _) = counted(&call).await?;
    let asked = Asked { limit: MOST, ..Asked::of(&call)? };
    let all = found(&call, asked).await?;
    let members = members(&call).await?;
    let mut days: BTreeMap<Option<Date>, Vec<Row>> = BTreeMap::new();
    for it in &all.requests {
        let day = it.meeting.as_deref().and_then(|it| it.parse::<Date>().ok());
        let Some(row) = row(it, &members).filter(|row| row.state.is_open()) else { continue };
        // On no sitting stands what waits for one: a proposal that nobody decided.
        if day.is_some() || row.proposals > 0 {
            days.entry(day).or_default().push(row);
        }
    }
    let today = call.app.governed.rules().body.day_at(call.came);
    let mut sittings: Vec<Sitting> = days
        .into_iter()
        .map(|(day, mut rows)| {
            rows.sort_by_key(|it| it.clock.and_then(|it| it.3).unwrap_or(i64::MAX));
            Sitting { day, rows }
        })
        .collect();
    // The next one first, then what is on none, then those that are past.
    sittings.sort_by_key(|it| (it.day.is_some_and(|day| day < today), it.day.is_none(), it.day));
    let view = Meetings {
        docket: "/docket".to_owned(),
        sittings,
        load,
        members,
        after: all.next.map(|it| format!("/docket/meetings?after={it}")),
    };
    page(StatusCode::OK, view.page(&frame(&call, Some(Desk::Docket), None)))
}

/// The terms of the body in weeks, as the plot measures.
fn terms_in_weeks(call: &Call) -> Vec<(RequestKind, u32)> {
    let rules = call.app.governed.rules();
    let body = &rules.body;
    let at = Rules::on(body.day_at(call.came), &body.terms);
    let kinds = [
        (RequestKind::Access, DeadlineRule::AccessDecision),
        (RequestKind::Correction, DeadlineRule::DeletionDecision),
        (RequestKind::Deletion, DeadlineRule::DeletionDecision),
        (RequestKind::Revision, DeadlineRule::RevisionDecision),
        (RequestKind::National, DeadlineRule::NationalAnswer),
    ];
    let weeks = |rule: DeadlineRule| {
        let term = at.term(rule);
        let days = match term.unit {
            TermUnit::Month => term.length * 365 / 12,
            TermUnit::CalendarDay => term.length,
            TermUnit::WorkingDay => term.length * 7 / 5,
            TermUnit::Hour => term.length / 24,
        };
        days / 7
    };
    kinds.into_iter().map(|(kind, rule)| (kind, weeks(rule))).collect()
}

/// The figures of a year that is over.
///
/// # Errors
/// It is none, or not over; the record cannot be read.
pub async fn figures(call: Call) -> Result<Response, Problem> {
    let wanted = year(&call)?;
    let found = released(&call, wanted).await?;
    let newest = call.app.governed.rules().body.day_at(call.came).year() - 1;
    let tab = |it: i16| (it.to_string(), format!("/docket/figures?year={it}"), it == wanted);
    let view = Figures {
        years: (0..YEARS).map(|back| tab(newest - back)).collect(),
        period: found.tables.iter().any(|it| it.1.iter().any(|it| it.count > 0)).then_some(found.period),
        tables: found.tables.clone(),
        sources: found.sources.clone(),
        times: found.times.clone(),
        rules: terms_in_weeks(&call),
    };
    let here = call.may(Deed::SeeDocket).then_some(Desk::Docket);
    page(StatusCode::OK, view.page(&frame(&call, here, None)))
}
