//! `redress review`: the person, a victim or the prosecutor asks that what stands is looked at again.

use desk::Act;
use terms::Actor;

use crate::args::Shared;
use crate::args::desks::ReviewArgs;
use crate::clock::System;
use crate::meeting::{self, Stands};
use crate::official::{clock_of, lines, not_entered};
use crate::{End, Failure, home};

/// Runs it.
pub fn run(shared: &Shared, args: &ReviewArgs) -> Result<End, Failure> {
    let mut desk = home::open(shared)?;
    let alert = home::find_alert(&desk, &args.alert)?;
    let at = meeting::moment(&args.when, Stands::Now, desk.store())?;
    let clock = clock_of(at, &desk);
    let mut rng = System;
    let mut act = Act { actor: Actor::unverified(&args.by), on: at.date(), clock: &clock, rng: &mut rng };
    let name = args.name.as_deref();
    let asked = desk.ask_review(&alert, args.asker, name, &args.grounds, args.detained, &mut act);
    let (entry, runs) = match asked {
        Ok(asked) => asked,
        Err(error) => return not_entered(error),
    };
    desk.checkpoint()?;
    crate::say!("{entry}: review asked by the {}", args.asker.code());
    let says =
        format!("a decision is due within {} hours ({}); nothing changes until then", runs.hours, runs.rule);
    crate::say_as_is!("{}", lines(&says));
    Ok(End::Done)
}
