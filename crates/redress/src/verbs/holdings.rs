//! `redress import-holdings`: earlier named decisions taken over as permissions of 90 days, by a named act over a list.

use casework::border::instruction::measure_words;
use desk::Act;
use desk::holdings::{Line, MOST_LINES, Responsible};
use terms::holdings::Holding;

use crate::args::Shared;
use crate::args::desks::ImportHoldings;
use crate::clock::System;
use crate::official::{actor, clock_of, lines, moment, not_entered, reasons, stated, time};
use crate::{End, Failure, home, meeting};

/// Runs it.
pub fn run(shared: &Shared, args: &ImportHoldings) -> Result<End, Failure> {
    let records = match wire::holdings::open_file(&args.file) {
        Ok(records) => records,
        Err(fault) => {
            anstream::eprintln!("{fault}");
            return Ok(End::InputAtFault);
        }
    };
    let Some((profile, jurisdiction)) = meeting::jurisdiction(shared, args.of.profile.as_deref())? else {
        return Ok(End::InputAtFault);
    };
    let mut at_fault = false;
    let mut places = Vec::new();
    let mut holdings: Vec<Holding> = Vec::new();
    let mut bytes = Vec::new();
    for record in records.take(MOST_LINES + 1) {
        match record {
            Ok(record) => {
                bytes.extend_from_slice(&record.original);
                bytes.push(b'\n');
                places.push(record.place);
                holdings.push(record.holding);
            }
            Err(bad) => {
                at_fault = true;
                anstream::eprintln!("{bad}");
            }
        }
    }
    if holdings.is_empty() && !at_fault {
        anstream::eprintln!("{}:1: empty: the file holds no lines", args.file.display());
        at_fault = true;
    }
    // Somebody answers for the list as it is: one with a line that nobody can read is answered for by nobody.
    if at_fault {
        crate::say!("nothing is taken over: the list is not whole");
        return Ok(End::InputAtFault);
    }
    let mut desk = home::open_for(shared, &profile)?;
    let at = moment(&args.official, &desk)?;
    let clock = clock_of(at, &desk);
    let by = stated(&args.official);
    let mut rng = System;
    let mut act = Act { actor: actor(&by), on: at.date(), clock: &clock, rng: &mut rng };
    let responsible = Responsible {
        by: &by,
        reasons: &args.reasons,
        powers: jurisdiction.powers(),
        evidence_fresh: args.fresh,
    };
    let took = match desk.import_holdings(&holdings, &bytes, &responsible, &mut act) {
        Ok(took) => took,
        Err(error) => return not_entered(error),
    };
    desk.checkpoint()?;
    let mut taken = 0_u64;
    for ((line, place), holding) in took.lines.iter().zip(&places).zip(&holdings) {
        let alert = &holding.alert;
        match line {
            Line::Taken { entry, until } => {
                taken += 1;
                let measure = measure_words(holding.measure);
                crate::say!("{place}: {alert}: {measure} until {}, {entry}", time(*until, at));
            }
            Line::Refused(against) => {
                crate::say!("{place}: {alert}: not taken over");
                crate::say_as_is!("{}", reasons(against));
            }
            Line::NoAlert => {
                crate::say!("{place}: alert: {alert} is not on the record, or its content is gone")
            }
            Line::Twice => crate::say!("{place}: alert: {alert} stands in an earlier line"),
        }
    }
    let refused = took.lines.len() as u64 - taken;
    crate::say!("{taken} taken over, {refused} not");
    if let Some(entry) = took.entry {
        crate::say!("{entry}: {} answers for the list", by.name);
        let says = format!("verified again by {}, drawn by the list itself:", time(took.due, at));
        crate::say_as_is!("{}", lines(&says));
        took.sample.iter().for_each(|it| crate::say!("    {it}"));
    }
    Ok(if refused == 0 { End::Done } else { End::InputAtFault })
}
