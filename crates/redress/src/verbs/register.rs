//! `redress register import`: enter protection, refusals, decisions, misuse, raises and interim measures.

use desk::{Act, Outcome};

use crate::args::{Register, RegisterAct, Shared};
use crate::clock::{self, System};
use crate::{End, Failure, home};

/// Runs it.
pub fn run(shared: &Shared, args: &Register) -> Result<End, Failure> {
    let RegisterAct::Import { kind, file, on, by } = &args.act;
    let name = file.display().to_string();
    let opened = if name == "-" {
        wire::register::open(std::io::stdin(), &name, *kind)
    } else {
        wire::register::open_file(file, *kind)
    };
    let entries = match opened {
        Ok(entries) => entries,
        Err(fault) => {
            anstream::eprintln!("{fault}");
            return Ok(End::InputAtFault);
        }
    };
    let on = clock::day(*on);
    let mut desk = home::open_or_make(shared, on)?;
    let mut at_fault = false;
    let mut entries = entries.filter_map(|line| match line {
        Ok(entry) => Some(entry),
        Err(bad) => {
            at_fault = true;
            anstream::eprintln!("{bad}");
            None
        }
    });
    let mut rng = System;
    let mut act = Act { actor: home::actor(by.as_deref()), on, clock: &clock::now, rng: &mut rng };
    let mut counts = (0_u64, 0_u64);
    desk.import(&mut entries, &mut act, &mut |imported| {
        let again = match imported.outcome {
            Outcome::Entered => {
                counts.0 += 1;
                match imported.examined {
                    0 => "touches no alert on the record".to_owned(),
                    1 => "1 alert examined again".to_owned(),
                    n => format!("{n} alerts examined again"),
                }
            }
            Outcome::Known => {
                counts.1 += 1;
                "on the record already".to_owned()
            }
        };
        crate::say!("{} {}: {again}", imported.id, kind.code());
        for touched in &imported.touched {
            let (before, now) = (touched.before, touched.now);
            crate::say!(
                "  {} {}, {} -> {}, {}",
                touched.alert,
                before.0.code(),
                before.1.code(),
                now.0.code(),
                now.1.code()
            );
        }
    })?;
    drop(entries);
    if counts.0 > 0 {
        desk.checkpoint()?;
    }
    // A file cut to nothing on its way must not look like one that was entered.
    if counts == (0, 0) && !at_fault {
        anstream::eprintln!("{name}:1: empty: the file holds no entries");
        return Ok(End::InputAtFault);
    }
    crate::say!("{} entered, {} known", counts.0, counts.1);
    Ok(if at_fault { End::InputAtFault } else { End::Done })
}
