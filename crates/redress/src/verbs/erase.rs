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
    for it in told(&takes, args.fingerprints) {
        write!(out, "{}", lines(&it))?;
    }
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

/// So many of something.
fn many(count: usize, one: &str, more: &str) -> String {
    if count == 1 { format!("1 {one}") } else { format!("{count} {more}") }
}

fn told(takes: &Consequence, fingerprints: bool) -> Vec<String> {
    let mut all = vec![format!("{} can be read by nobody any more", many(takes.entries, "entry", "entries"))];
    if takes.relatives > 0 {
        let others = many(takes.relatives, "other alert loses", "other alerts lose");
        all.push(format!("{others} what it has in common with it"));
    }
    if takes.debts > 0 {
        let (one, more) =
            ("entry of a copy, recall or message stays", "entries of copies, recalls and messages stay");
        all.push(format!("{}: a debt of others is not erased", many(takes.debts, one, more)));
    }
    if takes.requests > 0 {
        let stay = many(
            takes.requests,
            "request about it has a key of its own and stays",
            "requests about it have keys of their own and stay",
        );
        all.push(stay);
    }
    match (takes.watches.len(), fingerprints) {
        (0, _) => {}
        (_, false) => all.push(
            "a set of fingerprints stays: the same case is recognised when it comes again (`--fingerprints` ends it)"
                .to_owned(),
        ),
        (_, true) => all.push(
            "a set of fingerprints ends: the same case is NOT recognised any more when it comes again"
                .to_owned(),
        ),
    }
    all
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
    said.iter().for_each(|it| out.push_str(&lines(it)));
    out
}
