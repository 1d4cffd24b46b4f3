//! `redress restore`: a home put back from its backups, closed until the erasures since are replayed in it.
//!
//! Promise: between the two acts nothing is answered, shown or checked from it. Serves P14.

use std::fs;

use store::{Parts, Store};
use terms::Actor;

use crate::args::{Restore, RestoreAct, Shared};
use crate::clock::{self, System};
use crate::{End, Failure, home};

/// Runs it.
pub fn run(shared: &Shared, args: &Restore) -> Result<End, Failure> {
    let path = home::path(shared)?;
    match &args.act {
        RestoreAct::Home { from_record, from_keys, root_key, elsewhere } => {
            let parts = Parts { record: from_record, keys: from_keys, root_key };
            let artefact = Store::put_back(&path, &parts, &elsewhere.said())?;
            crate::say!("{} entries of {} are back at {}", artefact.size, artefact.origin, path.display());
            if artefact.beside > 0 {
                let rows = artefact.beside;
                crate::say!("with them {rows} rows of accounts and of the vault; every login has ended");
                crate::say!("accounts are as they were then: close again what was closed since");
            }
            crate::say!("the home is closed until `redress restore replay LIST --by NAME`");
        }
        RestoreAct::Replay { list, on, by } => {
            let text =
                fs::read_to_string(list).map_err(|error| Failure(format!("{}: {error}", list.display())))?;
            let actor = Actor::unverified(by);
            let done =
                Store::replay_erasures(&path, &text, &actor, clock::day(*on), clock::now(), &mut System)?;
            crate::say!(
                "{} erased again, {} had been erased when it was backed up, {} came later; the home is open",
                done.erased,
                done.known,
                done.absent
            );
            let beside = done.beside;
            if beside.items + beside.mandates > 0 {
                let (items, mandates) = (beside.items, beside.mandates);
                crate::say!("with them {items} items of the vault and {mandates} mandates");
            }
        }
    }
    Ok(End::Done)
}
