//! `redress tell`: a named person decides whether and when a person is told of an alert. Nobody is told by it.

use desk::Act;

use crate::args::Shared;
use crate::args::desks::TellArgs;
use crate::clock::System;
use crate::official::{actor, clock_of, lines, moment, not_entered, stated};
use crate::{End, Failure, home};

/// Runs it.
pub fn run(shared: &Shared, args: &TellArgs) -> Result<End, Failure> {
    let mut desk = home::open(shared)?;
    let alert = home::find_alert(&desk, &args.alert)?;
    let at = moment(&args.official, &desk)?;
    let clock = clock_of(at, &desk);
    let by = stated(&args.official);
    let mut rng = System;
    let mut act = Act { actor: actor(&by), on: at.date(), clock: &clock, rng: &mut rng };
    let decided = desk.decide_telling(&alert, args.telling, args.until, &args.reasons, &by, &mut act);
    let (entry, again) = match decided {
        Ok(decided) => decided,
        Err(error) => return not_entered(error),
    };
    desk.checkpoint()?;
    let until = args.until.map_or(String::new(), |it| format!(" until {it}"));
    crate::say!("{entry}: decided: {}{until}, by {}", args.telling.code(), by.name);
    let says = match again {
        Some(due) => format!("it is decided again by {}", at.at(due).day_and_time()),
        None => "nobody is told by this program: whoever decided tells".to_owned(),
    };
    crate::say_as_is!("{}", lines(&says));
    Ok(End::Done)
}
