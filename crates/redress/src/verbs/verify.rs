//! `redress verify`: what an alert needs before a measure: the points of the test, what waits, what is permitted.
//!
//! It decides nothing. What a first official read stays sealed: that it waits is all that shows.

use std::fmt::Write as _;

use casework::border::Moment;
use casework::border::instruction::measure_words;
use casework::permission::line;
use casework::verification::{needs_two, points};
use desk::Act;
use desk::verification::Open;
use terms::finding::{Effect, Finding, Lifter};
use terms::verification::Step;
use terms::{Actor, Measure};

use crate::args::Shared;
use crate::args::desks::Verify;
use crate::clock::System;
use crate::meeting::{self, Stands};
use crate::official::{clock_of, lines, time};
use crate::{End, Failure, home};

/// Runs it.
pub fn run(shared: &Shared, args: &Verify) -> Result<End, Failure> {
    let mut desk = home::open(shared)?;
    let alert = home::find_alert(&desk, &args.alert)?;
    let at = meeting::moment(&args.when, Stands::Now, desk.store())?;
    let clock = clock_of(at, &desk);
    let mut rng = System;
    let mut act = Act { actor: Actor::unverified(&args.by), on: at.date(), clock: &clock, rng: &mut rng };
    let measure = args.measure.unwrap_or(Measure::ProvisionalArrest);
    desk.looked_at("verify", &alert, &mut act)?;
    let open = desk.open_for_verification(&alert, Some(measure), &mut act)?;
    desk.checkpoint()?;
    let text = text(&open, measure, at)?;
    crate::say_as_is!("{alert}\n{text}");
    Ok(End::Done)
}

fn text(open: &Open, measure: Measure, at: Moment) -> Result<String, Failure> {
    let mut out = String::new();
    let standing = &open.standing;
    writeln!(out, "{}", standing.level.says())?;
    let people = if needs_two(standing) {
        "two officials of different units, the second reads before the first is opened"
    } else {
        "one named official with reasons"
    };
    writeln!(out, "{} track: {people}", standing.track.code())?;

    let offered = open.needed.contains(&Step::Assurances);
    let points = points(&open.examination, standing, Some(measure), offered);
    writeln!(out, "\nPOINTS OF THE TEST for: {}", measure_words(measure))?;
    if points.is_empty() {
        out.push_str(&lines("none is prescribed: the reasons stand in the decision"));
    }
    for point in points {
        let needed = if point.needed { "needed" } else { "not needed" };
        out.push_str(&lines(&format!("{} ({needed}): {}", point.step.code(), point.asks)));
        if !point.on.is_empty() {
            let on: Vec<&str> = point.on.iter().map(|it| it.rule.as_str()).collect();
            out.push_str(&lines(&format!("  facts in: {}", on.join(", "))));
        }
    }

    // What officials cannot lift by a decision.
    let lifted = |it: &Finding| standing.lifted.iter().any(|lifted| lifted.finding == line(it));
    let others = open.examination.findings.iter().filter(|it| {
        it.effect >= Effect::Enhance
            && !lifted(it)
            && !it.cured
            && it.stops.contains(measure)
            && !matches!(
                it.lifted_by,
                Lifter::Nobody | Lifter::OneOfficial | Lifter::TwoOfficials | Lifter::Officials
            )
    });
    let others: Vec<String> =
        others.map(|it| format!("{}, lifted by: {}", it.rule, it.lifted_by.code())).collect();
    if !others.is_empty() {
        writeln!(out, "\nSTOPPED BY WHAT A DECISION CANNOT LIFT")?;
        others.iter().for_each(|it| out.push_str(&lines(it)));
    }
    for held in standing.held.iter().filter(|it| it.lapsed.is_some()) {
        let day = held.lapsed.map(|it| it.to_string()).unwrap_or_default();
        out.push_str(&lines(&format!("{} lapsed on {day}: a decision may lift it", held.rule)));
    }

    writeln!(out, "\nWAITING")?;
    match &open.waiting {
        Some(waiting) => out.push_str(&lines(&format!(
            "{} ({}) decided first at {}: read and save before you act on it",
            waiting.by.name,
            waiting.by.unit,
            time(waiting.since, at)
        ))),
        None => out.push_str(&lines("nothing of a first official")),
    }
    for (entry, asked) in &open.asked {
        out.push_str(&lines(&format!(
            "{entry}: review asked by the {}: {}",
            asked.asker.code(),
            asked.grounds
        )));
    }
    writeln!(out, "\nPERMISSION")?;
    match &open.permission {
        Some(it) => {
            let by: Vec<&str> = it.by().iter().map(|it| it.name.as_str()).collect();
            out.push_str(&lines(&format!(
                "{}, decided by {} until {}",
                measure_words(it.lease().measure),
                by.join(" and "),
                time(it.lease().until, at)
            )));
        }
        None => match open.unwitnessed {
            Some(decision) => out.push_str(&lines(&format!(
                "given by {decision}, not in force yet: the witnesses of the log have not signed it (`redress log cosign`)"
            ))),
            None => out.push_str(&lines("none")),
        },
    }
    Ok(out)
}
