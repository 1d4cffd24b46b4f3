//! `redress capacity`: minutes an alert, age of the queue, waiting by class of sender and kind of offence, what was delayed.
//!
//! Figures only; a cell of fewer than ten alerts is not shown.

use std::fmt::Write as _;

use casework::border::moment::{add_days, hours, minutes};
use casework::capacity::{Capacity, FEWEST, Spread};
use desk::Act;
use entries::Time;
use serde_json::{Value, json};
use terms::Actor;

use crate::args::{Capacity as Args, Format, Shared};
use crate::clock::{self, System};
use crate::meeting::{self, Stands};
use crate::{End, Failure, home};

/// Runs it.
pub fn run(shared: &Shared, args: &Args) -> Result<End, Failure> {
    let mut desk = home::open(shared)?;
    let at = meeting::moment(&args.when, Stands::Now, desk.store())?;
    let to = args.to.unwrap_or_else(|| at.date());
    let from = args.from.unwrap_or_else(|| add_days(to, -30));
    let micros = |day| Time::midnight(day).map_or(0, Time::micros);
    let mut rng = System;
    let mut act =
        Act { actor: Actor::unverified(&args.by), on: at.date(), clock: &clock::now, rng: &mut rng };
    let until = micros(to).saturating_add(hours(24));
    let found = desk.capacity(micros(from), until, at.micros, &mut act)?;
    desk.checkpoint()?;
    match args.format {
        Format::Table => {
            let text = table(&found)?;
            crate::say_as_is!("verification begun from {from} to {to}\n{text}");
        }
        Format::Json => {
            let mut all = object(&found);
            if let Some(all) = all.as_object_mut() {
                all.insert("from".to_owned(), json!(from.to_string()));
                all.insert("to".to_owned(), json!(to.to_string()));
            }
            crate::say!("{all}");
        }
    }
    Ok(End::Done)
}

fn table(it: &Capacity) -> Result<String, std::fmt::Error> {
    let mut out = String::new();
    writeln!(out, "  alerts                       {} begun, {} decided", it.begun, it.decided)?;
    writeln!(out, "  minutes an alert             {}", spread(it.work, in_minutes))?;
    writeln!(out, "  age of the queue             {}", spread(it.queue, in_hours))?;
    writeln!(out, "  grave crime, complete data   {}", it.grave)?;
    writeln!(out, "    decided within 4 hours     {}", share(it.grave_in_4_hours, it.grave))?;
    writeln!(out, "    decided within 24 hours    {}", share(it.grave_in_24_hours, it.grave))?;
    writeln!(out, "    delayed                    {}, {} lost", it.grave_delayed, in_hours(it.grave_lost))?;
    let quick = share(it.within_a_minute, it.decisions);
    writeln!(out, "  decided within a minute      {quick}")?;
    writeln!(out, "\n  waiting, by class of sender and kind of offence")?;
    for cell in &it.waiting {
        let shown = match &cell.shown {
            Some((count, waited)) => format!("{count:>5}  {}", spread(Some(*waited), in_hours)),
            None => format!("    -  not shown (fewer than {FEWEST}, or next to one)"),
        };
        writeln!(out, "    {}  {:<24}{shown}", cell.class.letter(), cell.offence)?;
    }
    if it.waiting.is_empty() {
        writeln!(out, "    none")?;
    }
    Ok(out)
}

fn spread(spread: Option<Spread>, of: fn(i64) -> String) -> String {
    spread.map_or_else(
        || "-".to_owned(),
        |it| format!("median {}, 90 of 100 {}", of(it.median), of(it.ninetieth)),
    )
}

fn in_minutes(micros: i64) -> String {
    format!("{} min", micros / minutes(1))
}

fn in_hours(micros: i64) -> String {
    let all = micros / minutes(1);
    format!("{} h {:02} min", all / 60, all % 60)
}

fn share(part: usize, of: usize) -> String {
    match (part * 100).checked_div(of) {
        Some(percent) => format!("{part} of {of} ({percent} in 100)"),
        None => "-".to_owned(),
    }
}

fn object(it: &Capacity) -> Value {
    let of = |spread: &Option<Spread>| {
        spread.map(
            |it| json!({"median_minutes": it.median / minutes(1), "p90_minutes": it.ninetieth / minutes(1)}),
        )
    };
    let waiting: Vec<Value> = it
        .waiting
        .iter()
        .map(|cell| {
            let shown =
                cell.shown.map(|(count, waited)| json!({"alerts": count, "waited": of(&Some(waited))}));
            json!({"class": cell.class.letter(), "offence": cell.offence, "shown": shown})
        })
        .collect();
    json!({
        "begun": it.begun,
        "decided": it.decided,
        "work": of(&it.work),
        "queue": of(&it.queue),
        "grave": it.grave,
        "grave_in_4_hours": it.grave_in_4_hours,
        "grave_in_24_hours": it.grave_in_24_hours,
        "grave_delayed": it.grave_delayed,
        "grave_lost_minutes": it.grave_lost / minutes(1),
        "decisions": it.decisions,
        "within_a_minute": it.within_a_minute,
        "waiting": waiting,
    })
}
