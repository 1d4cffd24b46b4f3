//! `redress backup`: the record, the keys and the list of erasures, each into a place of its own.
//!
//! Promise: what is written is whole when the verb ends; nothing in the home is changed, and others may go on writing.
//! Serves P14; Law Enforcement Directive Art 29.

use std::fs;

use store::Store;

use crate::args::{Backup, BackupWhat, Shared};
use crate::clock::System;
use crate::{End, Failure, home};

/// Runs it.
pub fn run(shared: &Shared, args: &Backup) -> Result<End, Failure> {
    let store = Store::open_read_only(home::path(shared)?)?;
    match &args.what {
        BackupWhat::Record { dir } => {
            let artefact = store.back_up_record(dir, &mut System)?;
            crate::say!("{} entries of {} are in {}", artefact.size, artefact.origin, dir.display());
            if artefact.beside > 0 {
                crate::say!("with them {} rows of accounts and of the vault, sealed", artefact.beside);
            }
            crate::say!("now make that of the keys: an entry whose key is in no backup is lost");
        }
        BackupWhat::Keys { dir } => {
            store.back_up_keys(dir)?;
            crate::say!("the keys are in {}; root.key is not among them", dir.display());
        }
        BackupWhat::Erasures { file } => {
            let beside = file.with_extension("new");
            let refused = |error: std::io::Error| Failure(format!("{}: {error}", file.display()));
            fs::write(&beside, store.erasure_list()?).map_err(refused)?;
            fs::File::open(&beside).and_then(|it| it.sync_all()).map_err(refused)?;
            fs::rename(&beside, file).map_err(refused)?;
            crate::say!("the list of erasures is in {}", file.display());
        }
    }
    Ok(End::Done)
}
