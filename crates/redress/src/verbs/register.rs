//! `redress register`: enter protection, refusals, decisions, misuse, raises and interim measures, from a file or by an
//! act of two officials of the authority.

use std::path::Path;

use desk::{Act, Outcome, Touched};
use terms::Date;
use terms::register::RegisterKind;

use crate::args::desks::{ConfirmEntry, Propose};
use crate::args::{Register, RegisterAct, Shared};
use crate::clock::{self, System};
use crate::official::{actor, clock_of, moment, not_entered, stated};
use crate::{End, Failure, home};

/// Runs it.
pub fn run(shared: &Shared, args: &Register) -> Result<End, Failure> {
    match &args.act {
        RegisterAct::Import { kind, file, on, by } => import(shared, *kind, file, *on, by.as_deref()),
        RegisterAct::Propose(args) => propose(shared, args),
        RegisterAct::Confirm(args) => confirm(shared, args),
    }
}

/// One entry, proposed by an official of the authority.
fn propose(shared: &Shared, args: &Propose) -> Result<End, Failure> {
    let mut records = match wire::register::open_file(&args.file, args.kind) {
        Ok(records) => records,
        Err(fault) => {
            anstream::eprintln!("{fault}");
            return Ok(End::InputAtFault);
        }
    };
    let record = match (records.next(), records.next()) {
        (Some(Ok(record)), None) => record,
        (Some(Err(bad)), _) => {
            anstream::eprintln!("{bad}");
            return Ok(End::InputAtFault);
        }
        (None, _) | (Some(Ok(_)), Some(_)) => {
            anstream::eprintln!("{}:1: one entry is proposed at a time", args.file.display());
            return Ok(End::InputAtFault);
        }
    };
    let mut desk = home::open(shared)?;
    let at = moment(&args.official, &desk)?;
    let clock = clock_of(at, &desk);
    let by = stated(&args.official);
    let mut rng = System;
    let mut act = Act { actor: actor(&by), on: at.date(), clock: &clock, rng: &mut rng };
    let entry = match desk.propose_entry(&record.entry, &record.original, &by, &args.reasons, &mut act) {
        Ok(entry) => entry,
        Err(error) => return not_entered(error),
    };
    desk.checkpoint()?;
    crate::say!(
        "{entry}: {} proposed by {}: it touches no alert until another official confirms",
        args.kind.code(),
        by.name
    );
    Ok(End::Done)
}

/// What another official of the authority proposed, confirmed.
fn confirm(shared: &Shared, args: &ConfirmEntry) -> Result<End, Failure> {
    let mut desk = home::open(shared)?;
    let at = moment(&args.official, &desk)?;
    let clock = clock_of(at, &desk);
    let by = stated(&args.official);
    let mut rng = System;
    let mut act = Act { actor: actor(&by), on: at.date(), clock: &clock, rng: &mut rng };
    let entered = match desk.confirm_entry(args.proposal, &by, &mut act) {
        Ok(entered) => entered,
        Err(error) => return not_entered(error),
    };
    desk.checkpoint()?;
    crate::say!(
        "{}: entered, confirmed by {}; {} alert(s) examined again",
        entered.id,
        by.name,
        entered.examined
    );
    entered.touched.iter().for_each(touched);
    Ok(End::Done)
}

/// An alert with another result than before.
fn touched(it: &Touched) {
    let (before, now) = (it.before, it.now);
    crate::say!(
        "  {} {}, {} -> {}, {}",
        it.alert,
        before.0.code(),
        before.1.code(),
        now.0.code(),
        now.1.code()
    );
}

/// The entries of a file.
fn import(
    shared: &Shared,
    kind: RegisterKind,
    file: &Path,
    on: Option<Date>,
    by: Option<&str>,
) -> Result<End, Failure> {
    let name = file.display().to_string();
    let opened = if name == "-" {
        wire::register::open(std::io::stdin(), &name, kind)
    } else {
        wire::register::open_file(file, kind)
    };
    let entries = match opened {
        Ok(entries) => entries,
        Err(fault) => {
            anstream::eprintln!("{fault}");
            return Ok(End::InputAtFault);
        }
    };
    let on = clock::day(on);
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
    let mut act = Act { actor: home::actor(by), on, clock: &clock::now, rng: &mut rng };
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
        imported.touched.iter().for_each(touched);
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
