//! `redress custody`: who is detained because of an alert, what is missing and whom to tell; or a step of one custody.

use casework::border::Moment;
use casework::border::measure::Told;
use desk::Act;
use desk::custody::Row;
use terms::Actor;
use terms::custody::CustodyEvent;

use crate::args::Shared;
use crate::args::desks::Custody;
use crate::clock::System;
use crate::meeting::{self, Stands};
use crate::official::{clock_of, lines, not_entered, time};
use crate::verbs::measure::whom;
use crate::{End, Failure, home};

/// Runs it.
pub fn run(shared: &Shared, args: &Custody) -> Result<End, Failure> {
    let Some((profile, jurisdiction)) = meeting::jurisdiction(shared, args.of.profile.as_deref())? else {
        return Ok(End::InputAtFault);
    };
    let mut desk = home::open_for(shared, &profile)?;
    let at = meeting::moment(&args.when, Stands::Now, desk.store())?;
    let clock = clock_of(at, &desk);
    let mut rng = System;
    let mut act = Act { actor: Actor::unverified(&args.by), on: at.date(), clock: &clock, rng: &mut rng };
    let (Some(custody), Some(step)) = (args.custody, args.step) else {
        let board = desk.custody_board(&profile, &jurisdiction, args.all, &mut act)?;
        desk.checkpoint()?;
        if board.is_empty() {
            crate::say!("nobody is detained because of an alert, as far as the record knows");
        }
        for row in &board {
            print(row, at, &profile);
        }
        return Ok(End::Done);
    };
    let event = CustodyEvent {
        custody,
        step,
        at: args.happened.unwrap_or(at).micros,
        says: args.says.clone().unwrap_or_default(),
        until: args.until.map(|it| it.micros),
        place: args.place.clone(),
        wish: args.wish.clone(),
    };
    let stepped = match desk.custody_step(&event, &mut act) {
        Ok(stepped) => stepped,
        Err(error) => return not_entered(error),
    };
    desk.checkpoint()?;
    crate::say!("{}: {} recorded for the custody of {custody}", stepped.entry, step.code());
    for (alert, lapsed) in stepped.lapsed {
        crate::say_as_is!(
            "{}",
            lines(&format!("the permission of {} on {alert} ended: {}", lapsed.decision, lapsed.says))
        );
    }
    Ok(End::Done)
}

fn print(row: &Row, at: Moment, profile: &casework::border::Profile) {
    let it = &row.custody;
    crate::say!("{}: {}", it.began, row.detained.says().to_uppercase());
    let place = it.place.as_deref().map(|it| format!(", at: {it}")).unwrap_or_default();
    crate::say_as_is!("{}", lines(&format!("since {}{place}", time(it.since, at))));
    crate::say_as_is!("{}", lines(&format!("ground: {}", row.ground)));
    for alert in &row.alerts {
        crate::say_as_is!("{}", lines(&format!("on {alert}")));
    }
    for owed in &row.owed {
        let how = match owed.met {
            Some(met) => format!("done at {}", time(met, at)),
            None if owed.is_late(at.micros) => format!("LATE since {}", time(owed.due, at)),
            None => format!("due by {}", time(owed.due, at)),
        };
        crate::say_as_is!("{}", lines(&format!("{}: {how} ({})", owed.what.says(), owed.rests_on)));
    }
    if let Some(consulate) = &row.consulate {
        crate::say_as_is!("{}", lines(consulate));
    }
    let tell: Vec<String> = row.tell.iter().map(|&it: &Told| whom(it, profile)).collect();
    if !tell.is_empty() {
        crate::say!("  TELL NOW");
        tell.iter().for_each(|it| crate::say_as_is!("{}", lines(&format!("  {it}"))));
    }
    crate::say!("");
}
