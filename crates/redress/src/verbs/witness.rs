//! `redress witness`: the small program of whoever watches over the logs of others.
//!
//! Promise: it needs no home and no profile, and knows nothing of what an entry means.

use std::sync::Arc;

use transparency::{VerifierKey, WitnessDir, WitnessError};
use web::log::witness;

use super::serve::Machine;
use crate::args::log::{WitnessAct, WitnessArgs};
use crate::clock::System;
use crate::{End, Failure};

/// Runs it.
pub fn run(args: &WitnessArgs) -> Result<End, Failure> {
    match &args.act {
        WitnessAct::Init { dir, name } => {
            let key = WitnessDir::create(dir, name, &mut System)?;
            crate::say_as_is!("{key}\n");
            anstream::eprintln!("redress: made a witness at {}", dir.display());
        }
        WitnessAct::AddLog { dir, key } => {
            let key: VerifierKey = key.parse()?;
            let mut witness = match WitnessDir::open(dir) {
                Err(WitnessError::Locked(_)) => {
                    return Err(Failure("the witness is serving: end it first, then add the log".to_owned()));
                }
                opened => opened?,
            };
            let new = witness.add_log(&key)?;
            let word = if new { "signs for" } else { "signed already for" };
            crate::say!("{} {word} {}", witness.verifier().name(), key.name());
        }
        WitnessAct::Serve { dir, listen } => {
            let opened = WitnessDir::open(dir)?;
            let (name, logs) = (opened.verifier().name().to_owned(), opened.logs().len());
            let word = if logs == 1 { "log" } else { "logs" };
            witness::serve(opened, *listen, Arc::new(Machine), |at| {
                anstream::eprintln!("redress: {name} witnesses {logs} {word} at http://{at}");
            })?;
        }
    }
    Ok(End::Done)
}
