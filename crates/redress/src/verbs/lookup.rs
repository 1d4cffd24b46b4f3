//! `redress lookup`: ask another state's protection register without saying about whom, and answer such a question.
//!
//! Holder: `publish` a table for one asker, `answer` its requests or `watch` for them, `called` at the duty desk. Asker: `ask` after a check
//! that met an alert, `read` the answer; `said` tells the duty desk what came of it. Both exchange files and the keys that `key` prints.
//!
//! Promise: what an officer reads is STOP AND CALL, NOT FOUND or NOT ASKED; nothing else, and no "no". A file is
//! written when its step is on the record, whole or not at all.

use std::collections::HashSet;
use std::fs;
use std::io::{Read as _, Write as _};
use std::path::Path;
use std::time::Duration;

use desk::lookup::{
    Asked, CalledFor, Limits, Publishing, Question, REQUEST_BYTES, RESPONSE_BYTES, Said, Told,
};
use desk::{Act, Desk};
use terms::register::{Protection, RegisterEntry, RegisterKind};
use terms::{Actor, Seq};

use crate::args::{Lookup, LookupAct, LookupAsk, LookupPublish, Shared};
use crate::clock::{self, System};
use crate::{End, Failure, home, output};

/// How often a watched directory is looked at.
const WATCH_EVERY: Duration = Duration::from_millis(20);
/// Columns of a text for the eye.
const WIDTH: usize = 80;

/// Runs it.
pub fn run(shared: &Shared, args: &Lookup) -> Result<End, Failure> {
    let mut desk = home::open(shared)?;
    let mut rng = System;
    let mut act = Act {
        actor: Actor::unverified(by(&args.act)),
        on: clock::day(match &args.act {
            LookupAct::Publish(publish) => publish.on,
            LookupAct::Key
            | LookupAct::Watch { .. }
            | LookupAct::Said { .. }
            | LookupAct::Ask(_)
            | LookupAct::Answer { .. }
            | LookupAct::Read { .. }
            | LookupAct::Called { .. } => None,
        }),
        clock: &clock::now,
        rng: &mut rng,
    };
    match &args.act {
        LookupAct::Key => key(&mut desk, &mut act),
        LookupAct::Publish(args) => publish(&mut desk, args, &mut act),
        LookupAct::Ask(args) => ask(&mut desk, args, &mut act),
        LookupAct::Answer { request, table, out, by: _ } => answer(&mut desk, request, table, out, &mut act),
        LookupAct::Watch { dir, table, seconds, by: _ } => {
            watch(&mut desk, dir, table, Duration::from_secs(*seconds), &mut act)
        }
        LookupAct::Said { check, by: _ } => said(&mut desk, *check, &mut act),
        LookupAct::Read { response, check, table, by: _ } => {
            let bytes = sized(response, RESPONSE_BYTES)?;
            let told = desk.read_answer(*check, &bytes, table.as_deref(), &mut act);
            // Also an answer that cannot be relied on is on the record.
            desk.checkpoint()?;
            tell(&told?);
            Ok(End::Done)
        }
        LookupAct::Called { reference, by: _ } => called(&mut desk, reference, &mut act),
    }
}

fn by(act: &LookupAct) -> &str {
    const NOT_NAMED: &str = "not named";
    match act {
        LookupAct::Key => NOT_NAMED,
        LookupAct::Said { by, .. } => by,
        LookupAct::Publish(it) => it.by.as_deref().unwrap_or(NOT_NAMED),
        LookupAct::Ask(it) => &it.by,
        LookupAct::Answer { by, .. } | LookupAct::Watch { by, .. } | LookupAct::Read { by, .. } => {
            by.as_deref().unwrap_or(NOT_NAMED)
        }
        LookupAct::Called { by, .. } => by,
    }
}

fn key(desk: &mut Desk, act: &mut Act<'_>) -> Result<End, Failure> {
    for key in desk.lookup_keys(act)? {
        crate::say!("{key}");
    }
    Ok(End::Done)
}

fn publish(desk: &mut Desk, args: &LookupPublish, act: &mut Act<'_>) -> Result<End, Failure> {
    if args.asker_key.state != args.asker {
        return Err(Failure(format!("the key is one of {}, not of {}", args.asker_key.state, args.asker)));
    }
    let Some(canaries) = args.canaries.as_deref().map_or(Ok(Some(Vec::new())), invented)? else {
        return Ok(End::InputAtFault);
    };
    let published = desk.publish_table(
        &Publishing {
            asker: &args.asker_key,
            contact: &args.call,
            days: args.days,
            limits: Limits { asker_per_day: args.per_day, officer_per_day: args.officer_per_day },
            room: args.room,
            canaries: &canaries,
            new_epoch: args.new_epoch,
        },
        act,
    )?;
    desk.checkpoint()?;
    write_whole(&args.out, &published.table)?;
    crate::say!("table for {}, for nobody else: {}", args.asker, args.out.display());
    crate::say!("  size    {} rows, whatever is in it; {} bytes", published.rows, published.table.len());
    crate::say!("  epoch   {}, answers until {}", published.epoch, published.until);
    crate::say!("  digest  {}", published.digest);
    for register in &published.unfindable {
        anstream::eprintln!(
            "redress: {register}: cannot be found by this way: it needs a name, a date of birth and states that can be read"
        );
    }
    Ok(End::Done)
}

/// Invented persons, in the form of protection entries; nothing where a line cannot be read.
fn invented(file: &Path) -> Result<Option<Vec<Protection>>, Failure> {
    let lines = match wire::register::open_file(file, RegisterKind::Protection) {
        Ok(lines) => lines,
        Err(fault) => {
            anstream::eprintln!("{fault}");
            return Ok(None);
        }
    };
    let (mut invented, mut sound) = (Vec::new(), true);
    for line in lines {
        match line.map(|it| it.entry) {
            Ok(RegisterEntry::Protection(protection)) => invented.push(protection),
            Ok(
                RegisterEntry::Refusal(_)
                | RegisterEntry::Decision(_)
                | RegisterEntry::Misuse(_)
                | RegisterEntry::Override(_)
                | RegisterEntry::Interim(_),
            ) => {}
            Err(bad) => {
                anstream::eprintln!("{bad}");
                sound = false;
            }
        }
    }
    Ok(sound.then_some(invented))
}

fn ask(desk: &mut Desk, args: &LookupAsk, act: &mut Act<'_>) -> Result<End, Failure> {
    let question = Question {
        check: args.check,
        alert: args.alert.as_ref(),
        holder: &args.holder,
        agreed: &args.agreed,
        by: Some((&args.table, &args.holder_key)),
        officer: &args.by,
        role: &args.role,
    };
    let asked = desk.ask_register(&question, act)?;
    desk.checkpoint()?;
    match asked {
        Asked::Request { request, digest, alert, entry } => {
            write_whole(&args.out, &request)?;
            crate::say!("request to {}: {}", args.holder, args.out.display());
            crate::say!("  about   the traveller of {} at {alert}; neither stands in it", args.check);
            crate::say!("  digest  {digest}");
            crate::say!("  answer  within 5 minutes, or it is too old");
            crate::say!("  log     {}", entry.0);
            Ok(End::Done)
        }
        Asked::NotAsked { why, entry } => {
            let said = Said::NotAsked { why };
            tell(&Told { said, holder: args.holder.clone(), alert: None, entry });
            Ok(End::InputAtFault)
        }
    }
}

fn answer(
    desk: &mut Desk,
    request: &Path,
    table: &Path,
    out: &Path,
    act: &mut Act<'_>,
) -> Result<End, Failure> {
    let bytes = sized(request, REQUEST_BYTES)?;
    let answered = desk.answer_lookup(&bytes, table, act);
    desk.checkpoint()?;
    let answered = answered?;
    write_whole(out, &answered.response)?;
    let what = match &answered.refused {
        None => "answered; with what is not known here".to_owned(),
        Some(why) => format!("refused: {why}"),
    };
    crate::say!("request of {}: {what}", answered.asker);
    crate::say!("  answer  {}", out.display());
    crate::say!("  today   {} of {}", answered.today.0, answered.today.1);
    crate::say!("  log     {}", answered.entry.0);
    Ok(End::Done)
}

/// Answers what comes; what cannot be answered is told and the next one is looked at.
fn watch(
    desk: &mut Desk,
    dir: &Path,
    table: &Path,
    long: Duration,
    act: &mut Act<'_>,
) -> Result<End, Failure> {
    let failed = |error: std::io::Error| Failure(format!("{}: {error}", dir.display()));
    let longest = i64::try_from(long.as_micros()).unwrap_or(i64::MAX);
    let ends = (act.clock)().micros().saturating_add(longest);
    let mut at_fault = HashSet::new();
    fs::read_dir(dir).map_err(failed)?;
    crate::say!("watching {} for requests", dir.display());
    while (act.clock)().micros() < ends {
        for file in fs::read_dir(dir).map_err(failed)? {
            let file = file.map_err(failed)?.path();
            let out = file.with_extension("response");
            if file.extension().is_none_or(|it| it != "request") || out.exists() || at_fault.contains(&file) {
                continue;
            }
            if let Err(failure) = answer(desk, &file, table, &out, act) {
                anstream::eprintln!("{}: {}", file.display(), failure.0);
                at_fault.insert(file);
            }
        }
        std::thread::sleep(WATCH_EVERY);
    }
    Ok(if at_fault.is_empty() { End::Done } else { End::InputAtFault })
}

/// What registers abroad said, for whoever calls.
fn said(desk: &mut Desk, check: Seq, act: &mut Act<'_>) -> Result<End, Failure> {
    let all = desk.registers_said(check, act)?;
    desk.checkpoint()?;
    if all.is_empty() {
        crate::say!("No register abroad has answered about the traveller of check {}.", check.0);
    }
    for (at, told) in all.iter().enumerate() {
        if at > 0 {
            crate::say!("");
        }
        crate::say!("{}", told.holder);
        tell(told);
    }
    Ok(End::Done)
}

fn called(desk: &mut Desk, reference: &str, act: &mut Act<'_>) -> Result<End, Failure> {
    let found = desk.called(reference, act)?;
    desk.checkpoint()?;
    match found {
        CalledFor::Entry { register, asker } => {
            crate::say!("{register}, called by {asker}");
            say_lines(&[
                "Answer whether it is the person whom the entry protects: yes or no, after a document, photograph or \
                 print was compared. Nothing else is said, and nothing to the sender of the alert.",
            ]);
        }
        CalledFor::Canary { number, asker } => {
            crate::say!("INVENTED PERSON {number}, called by {asker}");
            say_lines(&[
                "Nobody meets this person: whoever asks about it tries out names. Report it; the signed requests of \
                 this asker are on the record.",
            ]);
        }
        CalledFor::Unknown => {
            crate::say!("names nothing");
            say_lines(&[
                "No row of a table that still answers: another epoch, an erased entry, or misheard.",
            ]);
        }
    }
    Ok(End::Done)
}

/// What the officer reads and does now.
fn tell(told: &Told) {
    let alert = told.alert.as_ref().map_or_else(|| "the alert".to_owned(), ToString::to_string);
    let holder = &told.holder;
    match &told.said {
        Said::StopAndCall { routes } => {
            crate::say!("STOP AND CALL");
            for route in routes {
                crate::say!("  call       {}", names::display_safe(route.contact.text()));
                crate::say!("  reference  {}", route.reference);
            }
            if routes.is_empty() {
                crate::say!("  call       the duty desk of {holder}, as you know it otherwise");
            }
            say_lines(&[
                &format!("Now: no measure on {alert}, as under SUSPENDED, until {holder} has answered."),
                "Say the reference and nothing else: no name, no alert, no place.",
                "Do not, because of the alert: arrest; refuse entry or boarding; keep documents; search devices; tell \
                 any foreign authority, consulate or carrier.",
                &format!("It may be a namesake: {holder} says yes or no. The person need not wait for it."),
                "Own law, apart from the alert, is unaffected.",
            ]);
        }
        Said::Answered { same } => {
            crate::say!("ANSWERED: {}", if *same { "YES" } else { "NO" });
            say_lines(&[if *same {
                "It is the person whom that state protects: no measure on the alert at a meeting with this person."
            } else {
                "It is not the person whom that state protects. The answer of the check stands as it is."
            }]);
        }
        Said::NotFound { left_out } => {
            crate::say!("NOT FOUND");
            say_lines(&[
                "This proves nothing: another spelling or date, another state, or protection granted since. The answer \
                 of the check stands as it is.",
            ]);
            if *left_out > 0 {
                say_lines(&[&format!("{left_out} further spellings had no room in the request.")]);
            }
        }
        Said::NotAsked { why } => {
            crate::say!("NOT ASKED");
            say_lines(&[
                &format!("Why: {why}."),
                "This is no \"not found\". The answer of the check stands as it is.",
            ]);
        }
    }
    crate::say!("  log        {}", told.entry.0);
}

fn say_lines(lines: &[&str]) {
    for line in lines {
        crate::say!("{}", output::wrapped(line, "  ", WIDTH));
    }
}

/// A file that has to have this length; no more of it is read.
fn sized(path: &Path, bytes: usize) -> Result<Vec<u8>, Failure> {
    let failed = |error: std::io::Error| Failure(format!("{}: {error}", path.display()));
    let mut read = Vec::with_capacity(bytes);
    let file = fs::File::open(path).map_err(failed)?;
    file.take(bytes as u64 + 1).read_to_end(&mut read).map_err(failed)?;
    Ok(read)
}

/// Written beside and moved there, closed to others: whoever waits for the file sees it whole.
fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let mut name = path.as_os_str().to_owned();
    name.push(".new");
    let beside = Path::new(&name);
    let write = || -> std::io::Result<()> {
        let mut options = fs::OpenOptions::new();
        options.write(true).create(true).truncate(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(beside)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(beside, path)
    };
    write().map_err(|error| Failure(format!("{}: {error}", path.display())))
}
