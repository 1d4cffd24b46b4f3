//! That somebody looked, or was refused: several at once in one transaction, each under its own name.
//!
//! Promise: P12. Who asked, in which role, for what, and why stands on the record before anything is shown; a refusal
//! stands there as well, with nothing shown. Serves: Directive (EU) 2016/680 Art 25.

use entries::{Consulted, Entry, Owner};
use store::NewEntry;
use terms::{Actor, AlertId, Date, Seq};

use crate::{Act, Desk, DeskError};

/// One look.
#[derive(Clone, Debug)]
pub struct Look {
    /// Who.
    pub actor: Actor,
    /// What was done (`see_alert`); `refused` where nothing was shown.
    pub verb: String,
    /// How many were shown, at the most.
    pub shown: u64,
    /// The alerts that were asked for by name.
    pub named: Vec<AlertId>,
    /// For what, and by which way.
    pub reason: String,
}

impl Desk {
    /// Records looks in one transaction, in their order.
    ///
    /// # Errors
    /// The record fails: then nothing may be shown.
    pub fn looked(&mut self, looks: &[Look], act: &mut Act<'_>) -> Result<Vec<Seq>, DeskError> {
        let mut batch = self.store.batch((act.clock)(), &mut *act.rng)?;
        let mut all = Vec::with_capacity(looks.len());
        for look in looks {
            let body = Consulted {
                verb: look.verb.clone(),
                shown: look.shown,
                named: look.named.clone(),
                reason: Some(look.reason.clone()),
            };
            all.push(batch.append(new(Entry::Consulted(body), &look.actor, act.on))?);
        }
        batch.commit()?;
        Ok(all)
    }
}

fn new<'a>(entry: Entry, actor: &Actor, on: Date) -> NewEntry<'a> {
    NewEntry {
        entry,
        actor: actor.clone(),
        effective: on,
        alert: None,
        owner: Owner::Day(on),
        caused_by: None,
        original: &[],
        decided_on: None,
    }
}
