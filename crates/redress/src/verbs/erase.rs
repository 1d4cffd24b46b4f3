//! `redress erase`: what erasing the person of an alert would take, and the certificate that it was done.
//!
//! Promise: P14. The consequence is measured first; the certificate says what was looked through again and what was found, and what
//! stays and why; it holds nothing of the person.

use std::fmt::Write as _;

use desk::Act;
use desk::erase::{Consequence, Erased, consequence};

use crate::args::Shared;
use crate::args::erase::EraseArgs;
use crate::clock::System;
use crate::official::{actor, clock_of, lines, moment, not_entered, stated};
use crate::{End, Failure, home};

/// Runs it.
pub fn run(shared: &Shared, args: &EraseArgs) -> Result<End, Failure> {
    let mut desk = home::open(shared)?;
    let alert = home::find_alert(&desk, &args.alert)?;
    let Some(takes) = consequence(&desk.store().read(), &alert)? else { return Ok(End::Done) };
    let mut out = String::new();
    writeln!(out, "{alert}: {}", takes.level.map_or("not examined", crate::output::level_word))?;
    write!(out, "{}", lines(&told(&takes, args.fingerprints)))?;
    crate::say!("{}", out.trim_end());
    if args.dry_run {
        crate::say!("nothing was erased");
        return Ok(End::Done);
    }
    let (at, by) = (moment(&args.official, &desk)?, stated(&args.official));
    let clock = clock_of(at, &desk);
    let mut rng = System;
    let mut act = Act { actor: actor(&by), on: at.date(), clock: &clock, rng: &mut rng };
    let ground = args.ground.as_deref().unwrap_or_default();
    match desk.erase(&alert, &by, ground, args.fingerprints, &mut act) {
        Ok(erased) => {
            desk.checkpoint()?;
            let whole = erased.found.is_empty();
            crate::say!("{}", certificate(&alert, &erased, ground, &by.name).trim_end());
            // What is still found is a fault of this program, and never passed over.
            if whole { Ok(End::Done) } else { Err(Failure("something of it is found still".to_owned())) }
        }
        Err(error) => not_entered(error),
    }
}

fn told(takes: &Consequence, fingerprints: bool) -> String {
    let mut all = vec![format!("{} entries can be read by nobody any more", takes.entries)];
    if takes.relatives > 0 {
        all.push(format!("{} other alerts lose what they have in common with it", takes.relatives));
    }
    if takes.debts > 0 {
        all.push(format!(
            "{} entries of copies, recalls and messages stay: they are debts of others",
            takes.debts
        ));
    }
    if takes.requests > 0 {
        all.push(format!("{} requests about it have keys of their own and stay", takes.requests));
    }
    match (takes.watches.len(), fingerprints) {
        (0, _) => {}
        (count, false) => all.push(format!(
            "{count} set of fingerprints stays: the same case is recognised when it comes again (`--fingerprints` ends it)"
        )),
        (count, true) => all.push(format!(
            "{count} set of fingerprints ends: the same case is NOT recognised any more when it comes again"
        )),
    }
    all.join("\n")
}

fn certificate(alert: &terms::AlertId, erased: &Erased, ground: &str, by: &str) -> String {
    let mut out = format!("{}: erased\n", erased.entry);
    let mut said = vec![
        format!("alert        {alert}"),
        format!("ground       {ground}"),
        format!("entered by   {by}"),
        format!("looked again through {} entries and the look-up", erased.searched),
    ];
    match erased.found.as_slice() {
        [] => said.push("found        nothing".to_owned()),
        found => said.push(format!("FOUND        {}", found.join("; "))),
    }
    let ended: Vec<String> = erased.watches.iter().map(ToString::to_string).collect();
    if !ended.is_empty() {
        said.push(format!("fingerprints {} gone too", ended.join(", ")));
    }
    said.push(
        "stays        that something of this id was erased, when, by whom, and the hashes in the log"
            .to_owned(),
    );
    said.push(
        "not claimed  that copies elsewhere are gone: `redress recall show` says who has answered".to_owned(),
    );
    out.push_str(&lines(&said.join("\n")));
    out
}
