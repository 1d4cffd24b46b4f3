//! `redress doctor`: what is wrong with a home, and how to mend it.

use std::path::Path;

use store::annex::AnnexCounts;
use store::{Annex, Problem, Store, StoreError};

use crate::args::Shared;
use crate::{End, Failure, home};

/// Runs it.
pub fn run(shared: &Shared) -> Result<End, Failure> {
    let path = home::path(shared)?;
    crate::say!("home      {}", path.display());
    if !store::is_home(&path) && path.join("keys.db").exists() {
        tell("the keys of a record are here and the record is not", FROM_BACKUP);
        return Err(Failure("1 problem found".to_owned()));
    }
    if !store::is_home(&path) {
        crate::say!("there is no record here");
        crate::say!(
            "  mend: `redress init` or the first `redress screen FILE` makes one; is `--home` or REDRESS_HOME right?"
        );
        return Err(Failure("1 problem found".to_owned()));
    }
    let mut found = 0_usize;
    match Store::open_read_only(&path) {
        Ok(store) => {
            crate::say!("log       {}, {} entries, root {}", store.origin(), store.size(), store.root());
            crate::say!("verifier  {}", store.verifier()?);
            for (kind, version, count) in store.read().kinds()? {
                crate::say!("entries   {count:>9} {kind} (version {version})");
            }
        }
        Err(error) => {
            found += 1;
            tell(&error.to_string(), of_error(&error));
        }
    }
    let report = store::verify(&path, None);
    for problem in &report.problems {
        found += 1;
        tell(&problem.to_string(), of_problem(&path, problem));
    }
    match Annex::counts(&path) {
        Ok(None) => {}
        Ok(Some(it)) => {
            let AnnexCounts { accounts, logins, items } = it;
            crate::say!("beside    {accounts} accounts, {logins} logins, {items} items of counsel");
        }
        Err(error) => {
            found += 1;
            tell(&error.to_string(), of_error(&error));
        }
    }
    match found {
        0 => {
            crate::say!("nothing is wrong: the record, its keys, its log and its projections agree");
            Ok(End::Done)
        }
        1 => Err(Failure("1 problem found".to_owned())),
        n => Err(Failure(format!("{n} problems found"))),
    }
}

fn tell(what: &str, mend: &str) {
    crate::say!("problem   {what}");
    crate::say!("  mend: {mend}");
}

const FROM_BACKUP: &str = "stop all work on this home, keep its files as they are, and put a backup back: what was changed or lost cannot be made again";

/// How to mend what keeps a home from opening.
fn of_error(error: &StoreError) -> &'static str {
    match error {
        StoreError::Locked(_) => "wait for the other process, or end it; if none runs, try again",
        StoreError::Version { .. } | StoreError::NewerEntries { .. } => {
            "use the release that wrote it, or a later one"
        }
        StoreError::Closed(_) => {
            "replay the newest list of erasures: `redress restore replay LIST --by NAME`; docs/how-to/deploy.md says what else is to be done"
        }
        StoreError::Follows(_) => "name the server that the other one follows in `home.toml`",
        StoreError::Address { .. } => "correct `record` in `home.toml`: a socket or the loopback address",
        StoreError::Epoch { .. } => {
            "start this node again; where its record is the older one, put the newer server back or make the node anew"
        }
        StoreError::NoHome(_) | StoreError::NotARecord(_) => "is `--home` or REDRESS_HOME right?",
        StoreError::ShorterThanHead { .. }
        | StoreError::ShorterThanCheckpoint { .. }
        | StoreError::TwoHistories(_) => {
            "entries are missing: an older copy was put back or the end was cut; do not write to it, put the newest backup back"
        }
        StoreError::KeysOlder { .. } | StoreError::ForeignKeys => {
            "put the keys.db and root.key of this record back"
        }
        StoreError::Io { .. } => "can this user read and write the folder, and is the disk full?",
        _ => FROM_BACKUP,
    }
}

/// How to mend what verification found, by the file it is about.
fn of_problem(home: &Path, problem: &Problem) -> &'static str {
    let place = problem.place.as_str();
    let place = place.strip_prefix(&home.display().to_string()).unwrap_or(place).trim_start_matches('/');
    if place.starts_with("log") || place.starts_with("tile") {
        "the log's files follow from the record: move the whole folder `log` away, keep it for its checkpoints, and run `redress log checkpoint`"
    } else if place.starts_with("head") {
        "the head follows from the record: compare the record with a checkpoint that was given away; if it bears it out, put `head` back from the backup"
    } else if place.starts_with("table") || place.starts_with("projection") {
        "a projection differs from the entries: put a backup back; the entries themselves still verify"
    } else {
        FROM_BACKUP
    }
}
