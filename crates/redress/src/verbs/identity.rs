//! `redress identity`: the answer of a granting authority about one check, yes or no; no data comes back.

use desk::Act;
use terms::Actor;

use crate::args::{Identity, Shared, YesNo};
use crate::clock::{self, System};
use crate::{End, Failure, home, output};

/// Runs it.
pub fn run(shared: &Shared, args: &Identity) -> Result<End, Failure> {
    let same = match args.answer {
        YesNo::Yes => true,
        YesNo::No => false,
    };
    let mut desk = home::open(shared)?;
    let mut rng = System;
    let mut act = Act {
        actor: Actor::unverified(&args.by),
        on: clock::day(args.on),
        clock: &clock::now,
        rng: &mut rng,
    };
    let now = desk.answer_identity(args.check, args.alert.as_ref(), same, &args.compared, &mut act)?;
    desk.checkpoint()?;
    let says = if same { "it is the protected person" } else { "it is not the protected person" };
    crate::say!("{}: {says}, by {}", args.check, args.compared);
    crate::say!("  now     {}, {} track", now.level.says(), output::track_word(now.track));
    crate::say!("{}", output::wrapped("The next check of this traveller is answered with it.", "  ", 80));
    Ok(End::Done)
}
