//! `redress tick`: one run of what a server does every few seconds: what is due and nobody did is escalated, permissions
//! that are over end, and letters to senders whose day has come go out.
//!
//! A letter is on the record before it is written. It is written as a file for the gateway to send; delivery is its own.

use std::fmt::Write as _;
use std::path::Path;

use desk::clocks::{ClockTerms, Letter};
use desk::outbox::OUTBOX;
use desk::requests::{Body, RequestsTicked, case_at};
use desk::{Act, Desk};
use entries::Time;
use terms::{Actor, Seq};

use crate::args::{Shared, Tick};
use crate::clock::{self, System};
use crate::meeting::{self, Stands};
use crate::output::wrapped;
use crate::verbs::clocks::holder;
use crate::{End, Failure, home};

/// Columns of the text.
const WIDTH: usize = 100;

/// Runs it.
pub fn run(shared: &Shared, args: &Tick) -> Result<End, Failure> {
    let mut desk = home::open(shared)?;
    let at = meeting::moment(&args.when, Stands::Now, desk.store())?;
    let now = Time::from_micros(at.micros).unwrap_or_else(clock::now);
    // The time typed counts in an exercise; otherwise it is the clock's but for minutes, and the clock counts.
    let exercise = desk.store().exercise();
    let time = move || if exercise { now } else { clock::now() };
    let mut rng = System;
    let mut act = Act { actor: Actor::Auto("tick".to_owned()), on: at.date(), clock: &time, rng: &mut rng };
    let mut ticked = desk.tick(&mut act)?;
    while ticked.more {
        let next = desk.tick(&mut act)?;
        ticked.escalated.extend(next.escalated);
        ticked.lapsed.extend(next.lapsed);
        ticked.sent.extend(next.sent);
        ticked.more = next.more;
    }
    let Some(body) = meeting::body(shared, None)? else { return Ok(End::InputAtFault) };
    desk.keep_time_by(ClockTerms { runs: true, ..ClockTerms::default() });
    let mut requests = desk.tick_requests(&body, &mut act)?;
    while requests.more {
        let next = desk.tick_requests(&body, &mut act)?;
        requests.escalated.extend(next.escalated);
        requests.moved.extend(next.moved);
        requests.more = next.more;
    }
    let mut recalled = desk.tick_recalls(&casework::recall::Terms::default(), &mut act)?;
    while recalled.more {
        let next = desk.tick_recalls(&casework::recall::Terms::default(), &mut act)?;
        recalled.told.extend(next.told);
        recalled.more = next.more;
    }
    let done = !recalled.told.is_empty()
        || !requests.escalated.is_empty()
        || !requests.moved.is_empty()
        || !ticked.escalated.is_empty()
        || !ticked.lapsed.is_empty()
        || !ticked.sent.is_empty();
    if done {
        desk.checkpoint()?;
    }
    let outbox = match &args.outbox {
        Some(dir) => dir.clone(),
        None => home::path(shared)?.join(OUTBOX),
    };
    for letter in &ticked.sent {
        write_letter(&outbox, letter)?;
    }
    let mut out = String::new();
    for (alert, late) in &ticked.escalated {
        let about = alert.as_ref().map_or("no alert", |it| it.as_str());
        let rule = casework::clock::of(late.clock.rule);
        writeln!(out, "LATE since {}  {}", at.at(late.due).day_and_time(), rule.says)?;
        writeln!(out, "  {about}")?;
        let told: Vec<&str> = late.told.iter().map(|it| holder(*it)).collect();
        writeln!(out, "{}", wrapped(&format!("told: {}", told.join(", ")), "  ", WIDTH))?;
        writeln!(out, "{}", wrapped(&format!("due now: {}", late.decision_due), "  ", WIDTH))?;
    }
    for (alert, lapsed) in &ticked.lapsed {
        writeln!(out, "ENDED  the permission of {} on {alert}: {}", lapsed.decision, lapsed.says)?;
    }
    for letter in &ticked.sent {
        writeln!(out, "SENT  {} to {}, letter of {}", letter.alert, letter.bureau, letter.day)?;
    }
    for (alert, copy, step, number) in &recalled.told {
        writeln!(out, "RECALL  {} ({number})  the holder of copy {copy} of {alert}", step.code())?;
    }
    of_requests(&mut out, &desk, &requests, &body)?;
    if !done {
        writeln!(out, "nothing is due, at {} ({})", at.day_and_time(), at.offset())?;
    }
    crate::say_as_is!("{out}");
    Ok(End::Done)
}

/// What became due of requests.
fn of_requests(out: &mut String, desk: &Desk, ticked: &RequestsTicked, body: &Body) -> Result<(), Failure> {
    let reader = desk.store().read();
    for (first, rule, told) in &ticked.escalated {
        let row = casework::request::clocks::of(*rule);
        let request =
            reader.request_at(*first)?.map_or_else(|| first.to_string(), |it| it.request.to_string());
        writeln!(out, "LATE   {request}: {}", row.says)?;
        let told: Vec<&str> = told.iter().map(|it| it.code()).collect();
        writeln!(
            out,
            "{}",
            wrapped(&format!("told: {}; follows: {}", told.join(", "), row.follows), "  ", WIDTH)
        )?;
    }
    let moved: std::collections::BTreeSet<Seq> = ticked.moved.iter().copied().collect();
    for first in &moved {
        let Some(case) = case_at(&reader, *first, body)? else { continue };
        // Every rung that was taken at this tick, in order.
        let now = case.events.last().map(|it| it.1.at);
        let taken: Vec<String> = case
            .events
            .iter()
            .filter(|it| Some(it.1.at) == now)
            .map(|it| it.1.step.code().replace('_', " "))
            .collect();
        let says = if taken.is_empty() { "goes on".to_owned() } else { taken.join(", ") };
        let line = wrapped(&format!("BY ITSELF  {}: {says}", case.row.request), "  ", WIDTH);
        writeln!(out, "{}", line.trim_start())?;
    }
    if let Some(doubt) = &ticked.doubt {
        writeln!(out, "{}", wrapped(&format!("NO CLOCK ENDS: {doubt}"), "", WIDTH))?;
    }
    Ok(())
}

/// Writes a letter below the outbox.
pub fn write_letter(outbox: &Path, letter: &Letter) -> Result<(), Failure> {
    letter.keep(outbox).map_err(|error| Failure(format!("`{}`: {error}", letter.file(outbox).display())))
}
