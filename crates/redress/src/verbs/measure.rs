//! `redress measure`: record a measure that an officer took at a meeting::{self, Stands}, permitted or not.
//!
//! It can always be recorded: at a check, whatever was answered and however many alerts were met, and without one. What
//! follows is printed: who is told now, and where custody began.

use std::fmt::Write as _;

use casework::border::instruction::measure_words;
use casework::border::measure::Told;
use desk::{Act, border};
use terms::alert::{Document, NameForm, Subject};
use terms::{Actor, Field, Origin, PartialDate};

use crate::args::{Measure, Shared};
use casework::clock::ArrestTerms;
use desk::clocks::ClockTerms;

use crate::clock::{self, System};
use crate::meeting::{self, Stands};
use crate::output::wrapped;
use crate::{End, Failure, home};

/// Columns of the text.
const WIDTH: usize = 80;

/// Runs it.
pub fn run(shared: &Shared, args: &Measure) -> Result<End, Failure> {
    let Some((profile, jurisdiction)) = meeting::jurisdiction(shared, args.profile.as_deref())? else {
        return Ok(End::InputAtFault);
    };
    let mut desk = home::open_for(shared, &profile)?;
    desk.keep_time_by(ClockTerms { arrest: ArrestTerms::of(&jurisdiction), ..ClockTerms::default() });
    let at = meeting::moment(&args.when, Stands::Before, desk.store())?;
    let border = border::Border::open(desk.store())?;
    let mut rng = System;
    let mut act =
        Act { actor: Actor::unverified(&args.by), on: at.date(), clock: &clock::now, rng: &mut rng };
    let kept = match args.check {
        Some(check) => desk.record_measure(
            &border,
            &profile,
            check,
            args.alert.as_ref(),
            args.measure,
            &args.ground,
            at,
            &mut act,
        )?,
        None => desk.record_measure_without_check(&profile, &unchecked(args), at, &mut act)?,
    };
    desk.checkpoint()?;
    let follows = &kept.consequence;
    let how = if follows.permitted { "permitted" } else { "WITHOUT PERMISSION" };
    let mut out = String::new();
    writeln!(out, "{}: {}, {how}", kept.entry, measure_words(args.measure))?;
    writeln!(out, "{}", wrapped(follows.says.english(), "  ", WIDTH))?;
    if kept.alerts.len() > 1 {
        let alerts: Vec<&str> = kept.alerts.iter().map(terms::AlertId::as_str).collect();
        let says = format!(
            "which of them it was taken on was not said; it stands under each: {}",
            alerts.join(", ")
        );
        writeln!(out, "{}", wrapped(&says, "  ", WIDTH))?;
    }
    if !follows.tell.is_empty() {
        writeln!(out, "\nTELL NOW")?;
        for &told in &follows.tell {
            writeln!(out, "{}", wrapped(&whom(told, &profile), "  ", WIDTH))?;
        }
    }
    if let Some(custody) = kept.custody {
        writeln!(out, "\nCUSTODY BEGAN at {} ({}): {custody}", at.day_and_time(), at.offset())?;
    }
    writeln!(
        out,
        "\n{}",
        wrapped("Not told because of the alert: the sender, the consulate, the carrier.", "", WIDTH)
    )?;
    crate::say_as_is!("{out}");
    Ok(End::Done)
}

/// A measure without a check, as it was typed.
fn unchecked(args: &Measure) -> border::Unchecked {
    let known = |born: PartialDate| Field::Known(born, Origin::Official);
    let document = args.document.as_ref().map(|number| Document {
        kind: "document".to_owned(),
        number: number.clone(),
        state: args.document_state.clone(),
    });
    let form = |it: &String| NameForm { origin: Origin::Official, ..NameForm::plain(it) };
    let given = !args.name.is_empty() || args.born.is_some() || document.is_some();
    let person = given.then(|| Subject {
        names: args.name.iter().map(form).collect(),
        born: args.born.map_or(Field::Unknown, known),
        documents: document.map_or(Field::Unknown, |it| Field::Known(vec![it], Origin::Official)),
        ..Subject::default()
    });
    border::Unchecked {
        measure: args.measure,
        ground: args.ground.clone(),
        person,
        with_child: args.with_child,
        place: args.place.clone(),
        alert: args.alert.clone(),
    }
}

/// Whom to tell, and how where the profile knows.
pub fn whom(told: Told, profile: &casework::border::Profile) -> String {
    let values = profile.values();
    match told {
        Told::Supervisor => "the supervisor, outside the officer's unit".to_owned(),
        Told::Counsel => "counsel of the person, or counsel on duty".to_owned(),
        Told::DutyDesk => format!("the duty desk, {}", values.duty_number),
        Told::Court => match values.judge_within_hours {
            Some(hours) => format!("the court: before a judge within {hours} hours"),
            None => "the court, as your own law says".to_owned(),
        },
        Told::ChildProtection => format!("child protection, {}", values.child_protection_number),
    }
}
