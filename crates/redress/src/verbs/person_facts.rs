//! `redress person-facts`: record what the person or counsel states about one alert.

use desk::Act;
use terms::Actor;

use crate::args::{PersonFacts, Shared};
use crate::clock::{self, System};
use crate::{End, Failure, home, output};

/// Runs it.
pub fn run(shared: &Shared, args: &PersonFacts) -> Result<End, Failure> {
    let name = args.file.display().to_string();
    let mut facts = Vec::new();
    let mut end = End::Done;
    for line in wire::person_facts::open_file(&args.file)? {
        match line {
            Ok(record) => facts.push((record.facts, record.original)),
            Err(bad) => {
                anstream::eprintln!("{bad}");
                end = End::InputAtFault;
            }
        }
    }
    if facts.is_empty() {
        anstream::eprintln!("redress: {name}: no statement could be read");
        return Ok(End::InputAtFault);
    }
    let mut desk = home::open(shared)?;
    let alert = home::find_alert(&desk, &args.alert)?;
    let mut rng = System;
    let mut act = Act {
        actor: Actor::unverified(args.by.as_deref().unwrap_or("not named")),
        on: clock::day(args.on),
        clock: &clock::now,
        rng: &mut rng,
    };
    let stated = desk.person_facts(&alert, facts, &mut act)?;
    desk.checkpoint()?;
    let before = stated.before.map_or_else(
        || "not examined".to_owned(),
        |it| format!("{}, {} track", it.level.says(), it.track.code()),
    );
    crate::say!("{alert}");
    crate::say!("  before  {before}");
    crate::say!("  now     {}, {} track", stated.now.level.says(), output::track_word(stated.now.track));
    Ok(end)
}
