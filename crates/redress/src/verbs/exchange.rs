//! `redress exchange`: own keys, cards of others, and messages carried by files.
//!
//! Promise: a key is never printed; a message that was written to a folder is on the disk there before it counts as handed on; one that
//! was taken is on the record before its file is put aside; one that is none is put aside by itself, with why.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use casework::recall::Terms;
use desk::exchange::{Telling, outgoing};
use desk::{Act, Desk};
use exchange::{Card, read};
use terms::id::RegisterId;
use terms::{Actor, AlertId, Seq};

use crate::args::Shared;
use crate::args::exchange as typed;
use crate::clock::{self, System};
use crate::{End, Failure, home};

/// Messages written or taken at once.
const AT_ONCE: usize = 100;

/// Runs it.
pub fn run(shared: &Shared, args: &typed::ExchangeArgs) -> Result<End, Failure> {
    let mut desk = home::open(shared)?;
    let by = home::actor(args.by.as_deref());
    match &args.act {
        typed::ExchangeAct::Init(it) => {
            let said = Card {
                id: it.id.clone(),
                name: it.name.clone(),
                kind: it.kind,
                state: it.of.clone(),
                bureau: it.bureau.clone(),
                address: it.address.clone(),
                keys: Vec::new(),
                certificates: Vec::new(),
            };
            let card = with(&mut desk, by, |desk, act| desk.exchange_init(said, act));
            entered(&mut desk, card, "made the keys of")
        }
        typed::ExchangeAct::Rotate => {
            let card = with(&mut desk, by, |desk, act| desk.exchange_change(true, None, act));
            entered(&mut desk, card, "a new key signs for")
        }
        typed::ExchangeAct::Address(it) => {
            let address = it.address.as_deref().filter(|_| !it.none);
            let change = |desk: &mut Desk, act: &mut Act<'_>| desk.exchange_change(false, Some(address), act);
            let card = with(&mut desk, by, change);
            entered(&mut desk, card, "a new card of")
        }
        typed::ExchangeAct::Card => {
            let Some(known) = desk.exchange()? else { return none() };
            crate::say!("{}", known.own.card().text());
            anstream::eprintln!("redress: mark {}", known.own.card().mark());
            Ok(End::Done)
        }
        typed::ExchangeAct::Know(it) => know(&mut desk, by, it),
        typed::ExchangeAct::List => list(&mut desk),
        typed::ExchangeAct::Tell(it) => tell(&mut desk, by, it),
        typed::ExchangeAct::Drop(it) => carried(&mut desk, by, &it.dir),
    }
}

fn with<T>(desk: &mut Desk, actor: Actor, work: impl FnOnce(&mut Desk, &mut Act<'_>) -> T) -> T {
    let mut rng = System;
    let mut act = Act { actor, on: clock::now().day(), clock: &clock::now, rng: &mut rng };
    work(desk, &mut act)
}

fn none() -> Result<End, Failure> {
    anstream::eprintln!("redress: this gateway has no keys for others: `redress exchange init` makes them");
    Ok(End::InputAtFault)
}

fn entered(
    desk: &mut Desk,
    card: Result<Card, desk::exchange::ExchangeError>,
    says: &str,
) -> Result<End, Failure> {
    match card {
        Ok(card) => {
            desk.checkpoint()?;
            crate::say!("{says} {} ({}), mark {}", card.id, card.kind.code(), card.mark());
            Ok(End::Done)
        }
        Err(error) => at_fault(error),
    }
}

fn at_fault(error: desk::exchange::ExchangeError) -> Result<End, Failure> {
    use desk::exchange::ExchangeError as E;
    match error {
        E::Decide(error) => Err(Failure(error.to_string())),
        other => {
            anstream::eprintln!("redress: {other}");
            Ok(End::InputAtFault)
        }
    }
}

fn know(desk: &mut Desk, by: Actor, it: &typed::Know) -> Result<End, Failure> {
    let shown = it.card.display();
    let text = fs::read_to_string(&it.card)
        .map_err(|error| Failure(format!("could not read `{shown}`: {error}")))?;
    let card = match Card::read(&text) {
        Ok(card) => card,
        Err(error) => {
            anstream::eprintln!("redress: {shown}: {error}");
            return Ok(End::InputAtFault);
        }
    };
    let (id, kind, mark) = (card.id.clone(), card.kind.code(), card.mark());
    match with(desk, by, |desk, act| desk.exchange_peer(card, it.replace, act)) {
        Ok(()) => {
            desk.checkpoint()?;
            crate::say!("knows {id} ({kind}), mark {mark}: compare it with them over another way");
            Ok(End::Done)
        }
        Err(error) => at_fault(error),
    }
}

fn list(desk: &mut Desk) -> Result<End, Failure> {
    let Some(known) = desk.exchange()? else { return none() };
    let reader = desk.store().read();
    for card in known.peers.all() {
        let own = card.id == known.own.id();
        let waits = reader.outbox(&card.id, None, usize::MAX)?.len();
        let address = card.address.as_deref().unwrap_or("fetches, or by files");
        let tail = if own { "this gateway".to_owned() } else { format!("{waits} waiting") };
        crate::say!("{:<16} {:<20} {:<24} {address:<22} {tail}", card.id, card.kind.code(), card.mark());
    }
    Ok(End::Done)
}

fn tell(desk: &mut Desk, by: Actor, it: &typed::Tell) -> Result<End, Failure> {
    let what = match RegisterId::parse(&it.what) {
        Some(id) => Telling::Register(id),
        None if it.what.starts_with(AlertId::PREFIX) => {
            Telling::Suspension(home::find_alert(desk, &it.what)?)
        }
        None => {
            let says = "expected the id of an entry (`register-...`) or of an alert (`alert-...`)";
            anstream::eprintln!("redress: `{}`: {says}", it.what);
            return Ok(End::InputAtFault);
        }
    };
    let about = it.about.iter().map(|typed| home::find_alert(desk, typed)).collect::<Result<Vec<_>, _>>()?;
    let told = with(desk, by, |desk, act| {
        if it.dry_run {
            desk.hearers(&what, &about, act.on).map(|told| (told, Vec::new()))
        } else {
            desk.tell_peers(&what, &about, &it.to, act)
        }
    });
    let (told, done) = match told {
        Ok(told) => told,
        Err(error) => return at_fault(error),
    };
    let cases = told.entry.about().map_or(&[][..], |it| &it.cases);
    let cases: Vec<String> =
        cases.iter().map(|it| format!("{} {}", it.state.as_deref().unwrap_or("-"), it.reference)).collect();
    crate::say!(
        "{} about {}",
        told.kind.code(),
        if cases.is_empty() { "no case".to_owned() } else { cases.join(", ") }
    );
    for hearer in &told.hearers {
        let says = match hearer.why_not {
            Some(why) => format!("does not hear it: {why}"),
            None if done.contains(&hearer.peer) => "told".to_owned(),
            None if hearer.told => "told before".to_owned(),
            None => "may hear it".to_owned(),
        };
        crate::say!("  {:<16} {says}", hearer.peer);
    }
    if !it.dry_run {
        desk.checkpoint()?;
    }
    Ok(End::Done)
}

fn io(doing: &str, path: &Path) -> impl Fn(std::io::Error) -> Failure {
    let (doing, path) = (doing.to_owned(), path.display().to_string());
    move |error| Failure(format!("could not {doing} `{path}`: {error}"))
}

/// A folder of a name that was read from a card: one word, no way out.
fn folder(dir: &Path, id: &str) -> Result<PathBuf, Failure> {
    if !exchange::card::is_word(id) || id.starts_with('.') {
        return Err(Failure(format!("`{id}` is no name of a folder")));
    }
    let path = dir.join(id);
    fs::create_dir_all(&path).map_err(io("make", &path))?;
    Ok(path)
}

/// Written beside and then renamed: whoever looks sees a whole message or none.
fn keep(path: &Path, token: &str) -> Result<(), Failure> {
    let beside = path.with_extension("part");
    let mut file = fs::File::create(&beside).map_err(io("write", &beside))?;
    file.write_all(token.as_bytes()).map_err(io("write", &beside))?;
    file.sync_all().map_err(io("write", &beside))?;
    fs::rename(&beside, path).map_err(io("write", path))?;
    let dir = path.parent().unwrap_or(path);
    fs::File::open(dir).and_then(|it| it.sync_all()).map_err(io("write", dir))
}

fn carried(desk: &mut Desk, by: Actor, dir: &Path) -> Result<End, Failure> {
    let Some(known) = desk.exchange()? else { return none() };
    let own = folder(dir, known.own.id())?;
    let refused = take(desk, &by, &known, &own)?;
    let mut handed = 0;
    for peer in desk.store().read().outbox_peers()? {
        let to = folder(dir, &peer)?;
        let (mut after, now) = (None, clock::now().seconds());
        loop {
            let (all, last) = outgoing(&desk.store().read(), &peer, after, AT_ONCE, now)?;
            if last.is_none() {
                break;
            }
            after = last;
            let mut done: Vec<Seq> = Vec::with_capacity(all.len());
            for it in &all {
                keep(&to.join(format!("{}-{}.jwt", known.own.id(), it.entry.0)), &it.token)?;
                done.push(it.entry);
            }
            handed += done.len();
            with(desk, by.clone(), |desk, act| desk.delivered(&done, act))
                .map_err(|error| Failure(error.to_string()))?;
        }
        crate::say!("handed on to {peer}: {handed}");
        handed = 0;
    }
    desk.checkpoint()?;
    Ok(if refused { End::InputAtFault } else { End::Done })
}

/// Takes what lies there, the oldest name first; true where something was none.
fn take(desk: &mut Desk, by: &Actor, known: &desk::exchange::Exchange, own: &Path) -> Result<bool, Failure> {
    let mut files: Vec<PathBuf> = Vec::new();
    for entry in fs::read_dir(own).map_err(io("list", own))? {
        let path = entry.map_err(io("list", own))?.path();
        if path.extension().is_some_and(|it| it == "jwt") {
            files.push(path);
        }
    }
    files.sort_by_key(|it| numbered(it));
    let now = clock::now().seconds();
    let mut refused = false;
    for path in files {
        let name = path.file_name().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default();
        let token = fs::read_to_string(&path).map_err(io("read", &path))?;
        let came = match read(token.trim(), known.own.id(), &known.peers, now) {
            Ok(came) => came,
            Err(error) => {
                anstream::eprintln!("redress: {name}: {error}");
                refused = true;
                fs::rename(&path, path.with_extension("refused")).map_err(io("put aside", &path))?;
                continue;
            }
        };
        let took = with(desk, by.clone(), |desk, act| {
            desk.take_messages(std::slice::from_ref(&came), &Terms::default(), act)
        });
        let took = took.map_err(|error| Failure(error.to_string()))?;
        for it in took {
            crate::say!("took from {}: {}: {}", came.from, it.taken.code(), it.says);
        }
        fs::rename(&path, path.with_extension("taken")).map_err(io("put aside", &path))?;
    }
    Ok(refused)
}

/// The order in which they were made, as far as their names say.
fn numbered(path: &Path) -> (String, u64) {
    let stem = path.file_stem().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default();
    match stem.rsplit_once('-') {
        Some((by, number)) => (by.to_owned(), number.parse().unwrap_or(u64::MAX)),
        None => (stem, u64::MAX),
    }
}
