//! `redress permission`: the permission that is in force on an alert, or its end by those who may take it back.

use casework::border::instruction::measure_words;
use desk::Act;

use crate::args::Shared;
use crate::args::desks::Permission;
use crate::clock::System;
use crate::official::{actor, clock_of, lines, moment, not_entered, stated, time};
use crate::{End, Failure, home};

/// Runs it.
pub fn run(shared: &Shared, args: &Permission) -> Result<End, Failure> {
    let mut desk = home::open(shared)?;
    let alert = home::find_alert(&desk, &args.alert)?;
    let at = moment(&args.official, &desk)?;
    let clock = clock_of(at, &desk);
    let by = stated(&args.official);
    let mut rng = System;
    let mut act = Act { actor: actor(&by), on: at.date(), clock: &clock, rng: &mut rng };
    if let Some(reasons) = &args.take_back {
        let lapsed = match desk.take_permission_back(&alert, reasons, &mut act) {
            Ok(lapsed) => lapsed,
            Err(error) => return not_entered(error),
        };
        desk.checkpoint()?;
        crate::say!("the permission of {} is taken back: {}", lapsed.decision, lapsed.says);
        return Ok(End::Done);
    }
    desk.looked_at("permission", &alert, &mut act)?;
    // What is over is said to be over before anything is shown.
    let ended = desk.lapse_permissions(std::slice::from_ref(&alert), &mut act)?;
    let open = desk.open_for_verification(&alert, None, &mut act)?;
    desk.checkpoint()?;
    for (_, lapsed) in ended {
        crate::say!("the permission of {} ended: {}", lapsed.decision, lapsed.says);
    }
    match open.permission {
        None => match open.unwitnessed {
            Some(decision) => crate::say!(
                "the permission of {decision} is not in force yet: the witnesses of the log have not signed it (`redress \
                 log cosign` asks them)"
            ),
            None => crate::say!("no permission is in force: {}", open.standing.level.says()),
        },
        Some(it) => {
            let by: Vec<&str> = it.by().iter().map(|it| it.name.as_str()).collect();
            let lease = it.lease();
            crate::say!("MAY ACT: {}, decided by {}", measure_words(lease.measure), by.join(" and "));
            crate::say_as_is!("{}", lines(&format!("by {} until {}", it.decision(), time(lease.until, at))));
            for condition in &lease.conditions {
                crate::say_as_is!("{}", lines(&format!("under the condition: {condition}")));
            }
        }
    }
    Ok(End::Done)
}
