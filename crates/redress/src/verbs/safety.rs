//! `redress override`: own safety law where somebody is in danger. On the record before it is done; no permission.

use casework::safety::Running;
use desk::Act;
use terms::Actor;

use crate::args::Shared;
use crate::args::desks::{Override, OverrideAct};
use crate::clock::System;
use crate::meeting::{self, Stands};
use crate::official::{actor, clock_of, lines, moment, not_entered, stated, time};
use crate::{End, Failure, home};

/// Runs it.
pub fn run(shared: &Shared, args: &Override) -> Result<End, Failure> {
    let mut desk = home::open(shared)?;
    let mut rng = System;
    match &args.act {
        OverrideAct::Use { measures, danger, alert, place, official } => {
            let at = moment(official, &desk)?;
            let clock = clock_of(at, &desk);
            let by = stated(official);
            let mut act = Act { actor: actor(&by), on: at.date(), clock: &clock, rng: &mut rng };
            let used = desk.use_override(alert.as_ref(), &by, measures, danger, place.as_deref(), &mut act);
            let (entry, used) = match used {
                Ok(used) => used,
                Err(error) => return not_entered(error),
            };
            desk.checkpoint()?;
            let measures: Vec<&str> = used.measures.iter().map(|it| it.code()).collect();
            crate::say!("{entry}: urgent override, {}", measures.join(", "));
            let says = format!(
                "until {} unless a second person confirms it; it is no permission, and the sender is told nothing",
                time(used.until, at)
            );
            crate::say_as_is!("{}", lines(&says));
        }
        OverrideAct::Confirm { used, reasons, official } => {
            let at = moment(official, &desk)?;
            let clock = clock_of(at, &desk);
            let by = stated(official);
            let mut act = Act { actor: actor(&by), on: at.date(), clock: &clock, rng: &mut rng };
            let confirmed = match desk.confirm_override(*used, &by, reasons, &mut act) {
                Ok(confirmed) => confirmed,
                Err(error) => return not_entered(error),
            };
            desk.checkpoint()?;
            crate::say!("{used} is confirmed by {} until {}", by.name, time(confirmed.until, at));
        }
        OverrideAct::List { by, when } => {
            let at = meeting::moment(when, Stands::Now, desk.store())?;
            let clock = clock_of(at, &desk);
            let mut act = Act { actor: Actor::unverified(by), on: at.date(), clock: &clock, rng: &mut rng };
            let (all, counted) = desk.overrides(&mut act)?;
            desk.checkpoint()?;
            for it in &all {
                let measures: Vec<&str> = it.used.measures.iter().map(|it| it.code()).collect();
                let how = match it.running {
                    Running::Unconfirmed(until) => {
                        format!("waits for a second person until {}", time(until, at))
                    }
                    Running::Confirmed(until) => format!("confirmed until {}", time(until, at)),
                    Running::Lapsed(since) => format!("ended unconfirmed at {}", time(since, at)),
                    Running::Over(since) => format!("over since {}", time(since, at)),
                };
                crate::say!("{} by {}: {}: {how}", it.entry, it.used.by.name, measures.join(", "));
                crate::say_as_is!("{}", lines(&it.used.danger));
            }
            crate::say!("\nUSED, BY OFFICER");
            for (person, used, alone) in counted {
                crate::say!("  {person}: {used}, of which nobody confirmed {alone}");
            }
        }
    }
    Ok(End::Done)
}
