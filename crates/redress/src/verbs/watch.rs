//! `redress watch`: fingerprints that stay, links that a named person confirms or denies, terms, and their end.
//!
//! Promise: what is printed names alerts by their ids, and no code; ending a watch says what it costs first.

use desk::watch::{WatchLine, watches};
use desk::{Act, Desk};
use terms::AlertId;

use crate::args::Shared;
use crate::args::watch as typed;
use crate::clock::System;
use crate::official::{actor, clock_of, moment, not_entered, stated};
use crate::{End, Failure, home};

/// Runs it.
pub fn run(shared: &Shared, args: &typed::WatchArgs) -> Result<End, Failure> {
    match &args.act {
        typed::WatchAct::List(it) => {
            let desk = home::open(shared)?;
            let alert = it.alert.as_deref().map(|it| home::find_alert(&desk, it)).transpose()?;
            list(&desk, alert.as_ref())
        }
        typed::WatchAct::Confirm(it) => say(shared, it, true),
        typed::WatchAct::Deny(it) => say(shared, it, false),
        typed::WatchAct::Renew(it) => renew(shared, it),
        typed::WatchAct::Waive(it) => waive(shared, it),
    }
}

fn list(desk: &Desk, alert: Option<&AlertId>) -> Result<End, Failure> {
    let all = watches(&desk.store().read(), alert)?;
    for it in &all {
        let WatchLine { row, alert, prints } = it;
        crate::say!("{}: {alert}, {}, {prints} fingerprints until {}", row.seq, row.ground.code(), row.until);
    }
    if all.is_empty() {
        crate::say!("no fingerprints stay");
    }
    Ok(End::Done)
}

fn say(shared: &Shared, it: &typed::Link, same: bool) -> Result<End, Failure> {
    let mut desk = home::open(shared)?;
    let alert = home::find_alert(&desk, &it.alert)?;
    let (at, by) = (moment(&it.official, &desk)?, stated(&it.official));
    let clock = clock_of(at, &desk);
    let mut rng = System;
    let mut act = Act { actor: actor(&by), on: at.date(), clock: &clock, rng: &mut rng };
    match desk.say_link(&alert, it.watch, same, &by, &it.reasons, &mut act) {
        Ok(entry) => {
            desk.checkpoint()?;
            let level = desk.store().read().alert(&alert)?.and_then(|it| it.level);
            let level = level.map_or("not examined", crate::output::level_word);
            let word = if same { "the same case" } else { "another case" };
            crate::say!("{entry}: {word}; {alert} is {level}");
            Ok(End::Done)
        }
        Err(error) => not_entered(error),
    }
}

fn renew(shared: &Shared, it: &typed::Renew) -> Result<End, Failure> {
    let mut desk = home::open(shared)?;
    let (at, by) = (moment(&it.official, &desk)?, stated(&it.official));
    let clock = clock_of(at, &desk);
    let mut rng = System;
    let mut act = Act { actor: actor(&by), on: at.date(), clock: &clock, rng: &mut rng };
    match desk.renew_watch(it.watch, &by, &it.reasons, &mut act) {
        Ok(until) => {
            desk.checkpoint()?;
            crate::say!("{}: stays until {until}", it.watch);
            Ok(End::Done)
        }
        Err(error) => not_entered(error),
    }
}

fn waive(shared: &Shared, it: &typed::Renew) -> Result<End, Failure> {
    let mut desk = home::open(shared)?;
    let (at, by) = (moment(&it.official, &desk)?, stated(&it.official));
    if desk.store().read().watch(it.watch)?.is_none() {
        anstream::eprintln!("redress: {}: no fingerprints of that number stay", it.watch);
        return Ok(End::InputAtFault);
    }
    let clock = clock_of(at, &desk);
    let mut rng = System;
    let mut act = Act { actor: actor(&by), on: at.date(), clock: &clock, rng: &mut rng };
    let ground = format!("the person wants no fingerprints, entered by {}: {}", by.name, it.reasons);
    let erased = desk.end_watch(it.watch, &ground, &mut act)?;
    desk.checkpoint()?;
    crate::say!(
        "{erased}: the fingerprints {} are gone; the same case is not recognised by them any more",
        it.watch
    );
    Ok(End::Done)
}
