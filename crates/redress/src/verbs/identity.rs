//! `redress identity`: the answer of a granting authority about one check, yes or no; no data comes back.
//!
//! Only the authority that granted the protection answers, and whoever made the check does not record it. What is
//! printed is what the next check will do.

use casework::border::judgement::Reach;
use desk::Act;
use terms::Actor;
use terms::register::Body;

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
    let authority = Body { state: args.authority_state.clone(), name: args.authority.clone() };
    let check = args.check;
    let kept =
        desk.answer_identity(check, args.alert.as_ref(), same, &args.compared, &authority, &mut act)?;
    desk.checkpoint()?;
    let says = if same { "it is the protected person" } else { "it is not the protected person" };
    crate::say!("{check}: {says}, by {}, says {} ({})", args.compared, authority.name, authority.state);
    for (alert, now) in &kept.alerts {
        crate::say!("  {alert}\n  now     {}, {} track", now.level.says(), output::track_word(now.track));
        if same && !kept.reaches.contains(alert) {
            let says = "What holds for this alert is as before, for anybody else: that the traveller is the person it \
                        means was not confirmed at the check. From now on the traveller is shielded from it.";
            let says = if kept.reach == Reach::Meeting {
                says.replace("From now on", "At this meeting")
            } else {
                says.to_owned()
            };
            crate::say!("{}", output::wrapped(&says, "  ", 80));
        }
    }
    crate::say!("{}", output::wrapped(kept.reach.says(), "  ", 80));
    Ok(End::Done)
}
