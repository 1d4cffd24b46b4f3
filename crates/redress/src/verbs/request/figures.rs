//! `redress request figures`: what a year came to, on a terminal: the tables of the page, with small counts protected.
//!
//! Promise: it prints what a release shows and nothing else; a year that is not over has none; what is covered says so. That
//! somebody looked is on the record before anything is printed.
//!
//! Serves "waiting is published"; Directive (EU) 2016/680 Art 29 (no disclosure by publication).

use std::fmt::Write as _;

use casework::statistics::FEWEST;
use casework::statistics::docket::{Period, TableKind};
use casework::statistics::release::{Release, release};
use casework::statistics::sources::Row;
use casework::statistics::tree::Shown;
use desk::requests::figures;

use super::body;
use super::shown::looked;
use crate::args::Shared;
use crate::args::requests as typed;
use crate::meeting::{self, Stands};
use crate::{End, Failure, home};

/// What is not shown, because it would be about fewer people than [`FEWEST`].
const COVERED: &str = "not shown";
/// Columns of a name.
const NAME: usize = 56;

/// Runs it.
pub fn run(shared: &Shared, args: &typed::FiguresRequest) -> Result<End, Failure> {
    let Some(body) = body(shared, args.of.profile.as_deref())? else { return Ok(End::InputAtFault) };
    let mut desk = home::open(shared)?;
    let at = meeting::moment(&args.when, Stands::Now, desk.store())?;
    let today = body.day_at(at.micros);
    let year = args.year.unwrap_or_else(|| today.year() - 1);
    let period = Period::year(year).ok_or_else(|| Failure(format!("there is no year {year}")))?;
    if today <= period.last {
        let says = format!("{year} is not over: its figures would give single requests");
        return Err(Failure(says));
    }
    looked(&mut desk, args.by.as_deref(), 0, Some(format!("figures of {year}")), at)?;
    desk.checkpoint()?;
    let docket = figures(&desk.store().read(), &body, &period)?;
    let found = release(&docket, period, today, &[]).map_err(|error| Failure(error.to_string()))?;
    crate::say_as_is!("{}", text(&found)?);
    Ok(End::Done)
}

fn text(found: &Release) -> Result<String, std::fmt::Error> {
    let mut out = String::new();
    writeln!(out, "FIGURES from {} to {}", found.period.first, found.period.last)?;
    writeln!(out, "nothing is about fewer than {FEWEST} people; what would be is `{COVERED}`")?;
    for (kind, shown) in &found.tables {
        writeln!(out, "\n{}", title(*kind))?;
        if shown.is_empty() {
            writeln!(out, "  {COVERED}")?;
        }
        for it in shown {
            part(&mut out, it)?;
        }
    }
    writeln!(out, "\nTIME TO DECISION, IN WEEKS: a quarter, half, three quarters, nine of ten; in time")?;
    if found.times.is_empty() {
        writeln!(out, "  {COVERED}")?;
    }
    for it in &found.times {
        let weeks = |it: Option<u32>| it.map_or_else(|| COVERED.to_owned(), |it| it.to_string());
        let all = [it.quarter, it.median, it.three_quarters, it.nine_of_ten].map(weeks).join(", ");
        writeln!(out, "{}  {all}; {}", name(2, it.kind.code()), share(it.in_time))?;
    }
    writeln!(out, "\nBY BUREAU: requests; restricted; of these silent; of the claims that failed, reversed")?;
    if found.sources.all.is_none() && found.sources.rows.is_empty() {
        writeln!(out, "  {COVERED}")?;
    }
    if let Some(all) = &found.sources.all {
        bureau(&mut out, "all", all)?;
    }
    for it in &found.sources.rows {
        bureau(&mut out, it.source.as_deref().unwrap_or("several together, and none"), it)?;
    }
    Ok(out)
}

fn title(kind: TableKind) -> &'static str {
    match kind {
        TableKind::Received => "RECEIVED, by kind and whether admissible",
        TableKind::Blocked => "OF THESE BLOCKED while they ran",
        TableKind::Outcomes => "ENDED, by kind and outcome",
        TableKind::InTime => "ENDED, by kind and whether in their time",
        TableKind::Grounds => "RECEIVED, by restriction and ground",
    }
}

/// A name so deep, with blanks up to its column.
fn name(deep: usize, code: &str) -> String {
    let said = code.replace('_', " ");
    format!("{:deep$}{said:<width$}", "", width = NAME.saturating_sub(deep))
}

fn part(out: &mut String, it: &Shown) -> std::fmt::Result {
    let deep = 2 * it.path.len() + 2;
    writeln!(out, "{}{:>8}", name(deep, it.path.last().copied().unwrap_or("all")), it.count)?;
    if let Some(rest) = it.rest {
        let together: Vec<&str> = it.together.clone();
        writeln!(out, "{}{rest:>8}", name(deep + 2, &format!("together: {}", together.join(", "))))?;
    }
    Ok(())
}

fn share(it: Option<u8>) -> String {
    it.map_or_else(|| COVERED.to_owned(), |it| format!("{it} of 100"))
}

fn bureau(out: &mut String, said: &str, row: &Row) -> std::fmt::Result {
    let rates = [
        row.rate("restricted", None),
        row.rate("silent", Some("restricted")),
        row.rate("failed_reversed", Some("failed")),
    ];
    writeln!(out, "  {said}: {}; {}", row.count, rates.map(share).join("; "))
}
