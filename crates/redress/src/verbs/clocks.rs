//! `redress clocks`: what waits for somebody, what is late first; and the acts on a clock that words can do.
//!
//! For each clock: when it is due, what it asks for, who holds it, on which alert, what is due at its end, and by which
//! number and rule it is answered. Extending a term needs a login and has no door here.

use std::fmt::Write as _;

use casework::border::Moment;
use casework::clock::Rule;
use desk::Act;
use desk::clocks::{ClockError, ClockLine};
use entries::Consulted;
use terms::Actor;
use terms::clock::{ClockHolder, ClockRef, ClockRule, ClockState};

use crate::args::{Clocks, ClocksAct, ClocksAnswer, ClocksLink, ClocksList, Shared};
use crate::clock::{self, System};
use crate::meeting::{self, Stands};
use crate::output::{hanging, wrapped};
use crate::{End, Failure, home};

/// Columns of the text.
const WIDTH: usize = 100;
/// Clocks read at a time.
const PAGE: usize = 500;

/// Runs it.
pub fn run(shared: &Shared, args: &Clocks) -> Result<End, Failure> {
    match &args.act {
        None => list(shared, &args.list),
        Some(ClocksAct::Answer(it)) => answer(shared, it),
        Some(ClocksAct::Link(it)) => link(shared, it),
    }
}

fn list(shared: &Shared, args: &ClocksList) -> Result<End, Failure> {
    let mut desk = home::open(shared)?;
    let at = meeting::moment(&args.when, Stands::Now, desk.store())?;
    let mut rng = System;
    let mut act =
        Act { actor: home::actor(args.by.as_deref()), on: at.date(), clock: &clock::now, rng: &mut rng };
    let body = Consulted { verb: "clocks".to_owned(), shown: 0, named: Vec::new(), reason: None };
    desk.consulted(body, &mut act)?;
    desk.checkpoint()?;
    let mut out = String::new();
    let (mut late, mut running) = (0_usize, 0_usize);
    let mut after = None;
    'pages: loop {
        let (lines, next) = desk.clocks(after.as_ref(), PAGE)?;
        for line in &lines {
            if late + running >= args.most {
                writeln!(out, "more: `--most`")?;
                break 'pages;
            }
            let is_late = line.clock.due <= at.micros;
            if is_late {
                late += 1;
            } else {
                running += 1;
            }
            write_line(&mut out, line, is_late, at)?;
        }
        let Some(next) = next else { break };
        after = Some(next);
    }
    let summary = match (late, running) {
        (0, 0) => "nobody waits".to_owned(),
        (late, running) => format!("{late} late, {running} running"),
    };
    writeln!(out, "{summary}, at {} ({})", at.day_and_time(), at.offset())?;
    crate::say_as_is!("{out}");
    Ok(End::Done)
}

fn write_line(out: &mut String, line: &ClockLine, late: bool, at: Moment) -> std::fmt::Result {
    let clock = &line.clock;
    let word = if late { "LATE" } else { "due " };
    let told = match clock.state {
        ClockState::Escalated => format!("; told: {}", told(line.rule)),
        ClockState::Running | ClockState::Met | ClockState::AnsweredLate | ClockState::Over => String::new(),
    };
    writeln!(out, "{word} {}  {}", at.at(clock.due).day_and_time(), line.rule.says)?;
    let alert = clock.alert.as_ref().map_or("no alert", |it| it.as_str());
    let bureau = clock.bureau.as_deref().map(|it| format!(", {it}")).unwrap_or_default();
    let grave = if clock.grave { ", grave crime" } else { "" };
    writeln!(out, "     {alert}{bureau}{grave}")?;
    let who = format!("{}{told}", holder(line.rule.holder));
    writeln!(out, "{}", hanging(&who, "     with  ", "           ", WIDTH))?;
    writeln!(out, "{}", hanging(line.decision_due, "     then  ", "           ", WIDTH))?;
    writeln!(out, "     clock {} {}\n", clock.clock.begun.0, clock.clock.rule.code())
}

/// Those who are told, in words.
pub fn told(rule: &Rule) -> String {
    rule.told.iter().map(|it| holder(*it)).collect::<Vec<_>>().join(", ")
}

/// Who answers, in words.
pub fn holder(holder: ClockHolder) -> &'static str {
    match holder {
        ClockHolder::DutyDesk => "the duty desk",
        ClockHolder::GrantingAuthority => "the granting authority",
        ClockHolder::VerifyingOfficial => "the verifying official",
        ClockHolder::CheckingService => "the service that made the check",
        ClockHolder::TwoOfficials => "two officials of different units",
        ClockHolder::Sender => "the sender",
        ClockHolder::SecondOfficial => "a second official",
        ClockHolder::HeadOfGateway => "the head of the gateway",
        ClockHolder::Prosecutor => "the prosecutor",
        ClockHolder::Court => "the court",
        ClockHolder::Gateway => "nobody: it comes by itself",
        ClockHolder::DataProtectionSupervisor => "the data-protection supervisor",
    }
}

fn answer(shared: &Shared, args: &ClocksAnswer) -> Result<End, Failure> {
    let mut desk = home::open(shared)?;
    let at = meeting::moment(&args.when, Stands::Now, desk.store())?;
    let mut rng = System;
    let mut act =
        Act { actor: Actor::unverified(&args.by), on: at.date(), clock: &clock::now, rng: &mut rng };
    let clock = ClockRef { begun: args.begun, rule: args.rule };
    let state = refused(desk.answer_clock(clock, &args.says, Some(at.micros), &mut act))?;
    let Some(state) = state else { return Ok(End::InputAtFault) };
    desk.checkpoint()?;
    let says = match state {
        ClockState::Met => "answered in time",
        ClockState::AnsweredLate => "answered late; that it was late stays on the record",
        ClockState::Running | ClockState::Escalated | ClockState::Over => "over",
    };
    crate::say!("{} of {}: {says}", clock.rule.code(), clock.begun);
    Ok(End::Done)
}

fn link(shared: &Shared, args: &ClocksLink) -> Result<End, Failure> {
    let mut desk = home::open(shared)?;
    let at = meeting::moment(&args.when, Stands::Now, desk.store())?;
    let alert = home::find_alert(&desk, &args.alert)?;
    let mut rng = System;
    let mut act =
        Act { actor: Actor::unverified(&args.by), on: at.date(), clock: &clock::now, rng: &mut rng };
    let Some(clocks) = refused(desk.link_to_territory(&alert, &args.because, &mut act))? else {
        return Ok(End::InputAtFault);
    };
    desk.checkpoint()?;
    crate::say!("{alert}");
    if clocks.is_empty() {
        crate::say!("  nothing begins: it is in verification, or named people have decided on this content");
    }
    for it in clocks {
        let says = casework::clock::of(it.rule).says;
        let due = at.at(it.due).day_and_time();
        crate::say!("{}", wrapped(&format!("by {due}: {says}"), "  ", WIDTH));
    }
    Ok(End::Done)
}

/// What was asked for is at fault: told, and nothing was done. What the program could not do is a failure.
fn refused<T>(result: Result<T, ClockError>) -> Result<Option<T>, Failure> {
    match result {
        Ok(done) => Ok(Some(done)),
        Err(ClockError::Desk(error)) => Err(error.into()),
        Err(
            error @ (ClockError::NoClock(_)
            | ClockError::NotOpen(_)
            | ClockError::OtherAnswer(..)
            | ClockError::Words
            | ClockError::NotNamed
            | ClockError::OwnCheck(_)
            | ClockError::OtherHolder(..)
            | ClockError::NotExtended(_)
            | ClockError::NoLetter(_)),
        ) => {
            anstream::eprintln!("redress: {error}");
            Ok(None)
        }
    }
}

/// Reads the word of a rule, as the list prints it.
pub fn rule(text: &str) -> Result<ClockRule, String> {
    ClockRule::parse(text).ok_or_else(|| {
        let known: Vec<&str> = ClockRule::ALL.iter().map(|it| it.code()).collect();
        format!("expected one of {}", known.join(", "))
    })
}
