//! `redress lift`: two officials of one authority lift what it barred; also the no to any proposal.
//!
//! A lift raises nothing: what it took away shows as lapsed, and officials decide.

use desk::Act;
use desk::lift::Lifting;

use crate::args::Shared;
use crate::args::desks::{Lift, LiftAct, LiftPropose};
use crate::clock::System;
use crate::official::{actor, clock_of, lines, moment, not_entered, stated, time};
use crate::{End, Failure, home, meeting};

/// Runs it.
pub fn run(shared: &Shared, args: &Lift) -> Result<End, Failure> {
    match &args.act {
        LiftAct::Propose(args) => propose(shared, args),
        LiftAct::Confirm { proposal, reasons, official, of } => {
            let Some((profile, jurisdiction)) = meeting::jurisdiction(shared, of.profile.as_deref())? else {
                return Ok(End::InputAtFault);
            };
            let mut desk = home::open_for(shared, &profile)?;
            let at = moment(official, &desk)?;
            let clock = clock_of(at, &desk);
            let by = stated(official);
            let mut rng = System;
            let mut act = Act { actor: actor(&by), on: at.date(), clock: &clock, rng: &mut rng };
            let done = match desk.confirm_lift(*proposal, &by, reasons, &jurisdiction, &mut act) {
                Ok(done) => done,
                Err(error) => return not_entered(error),
            };
            desk.checkpoint()?;
            let both: Vec<&str> = done.lift.by.iter().map(|it| it.name.as_str()).collect();
            crate::say!("{}: lifted by {}", done.entry, both.join(" and "));
            for it in &done.touched {
                let (level, track) = it.now;
                crate::say_as_is!("{}", lines(&format!("{} {}, {}", it.alert, level.code(), track.code())));
            }
            if let Some(due) = done.lift.notice_due {
                let says = format!("the person's safe contact is told by {}", time(due, at));
                crate::say_as_is!("{}", lines(&says));
            }
            crate::say_as_is!("{}", lines("nothing is permitted by it: officials decide"));
            Ok(End::Done)
        }
        LiftAct::Refuse { proposal, reasons, official } => {
            let mut desk = home::open(shared)?;
            let at = moment(official, &desk)?;
            let clock = clock_of(at, &desk);
            let by = stated(official);
            let mut rng = System;
            let mut act = Act { actor: actor(&by), on: at.date(), clock: &clock, rng: &mut rng };
            let entry = match desk.refuse_proposal(*proposal, &by, reasons, &mut act) {
                Ok(entry) => entry,
                Err(error) => return not_entered(error),
            };
            desk.checkpoint()?;
            crate::say!("{entry}: {} says no to {proposal}: it is over", by.name);
            Ok(End::Done)
        }
    }
}

fn propose(shared: &Shared, args: &LiftPropose) -> Result<End, Failure> {
    let lifting = match (&args.entry, &args.finding, &args.alert) {
        (Some(register), _, _) => Lifting::Entry(register.clone()),
        (None, Some(rule), Some(alert)) => {
            Lifting::Finding { alert: alert.clone(), rule: rule.clone(), number: args.number }
        }
        (None, _, _) => return Err(Failure("name `--entry`, or `--finding` and `--alert`".to_owned())),
    };
    let Some((profile, jurisdiction)) = meeting::jurisdiction(shared, args.of.profile.as_deref())? else {
        return Ok(End::InputAtFault);
    };
    let mut desk = home::open_for(shared, &profile)?;
    let at = moment(&args.official, &desk)?;
    let clock = clock_of(at, &desk);
    let by = stated(&args.official);
    let mut rng = System;
    let mut act = Act { actor: actor(&by), on: at.date(), clock: &clock, rng: &mut rng };
    let proposed = desk.propose_lift(&lifting, &by, &args.reasons, &args.rests_on, &jurisdiction, &mut act);
    let entry = match proposed {
        Ok(entry) => entry,
        Err(error) => return not_entered(error),
    };
    desk.checkpoint()?;
    crate::say!(
        "{entry}: proposed by {}: it lifts nothing until another official of the authority confirms",
        by.name
    );
    Ok(End::Done)
}
