//! What the person or counsel states about one alert.
//!
//! Promise: a statement goes on the record under the person's own key and the alert is examined in the same
//! act; nothing of it is told to the sender (P11).

use entries::{Entry, Owner, PersonStated};
use store::NewEntry;
use terms::register::PersonFacts;
use terms::{AlertId, Standing};

use crate::examine::{Cause, examine_again};
use crate::load::Cache;
use crate::{Act, Desk, DeskError};

/// What holds after a statement.
#[derive(Clone, Debug)]
pub struct Stated {
    /// What held before.
    pub before: Option<Standing>,
    /// What holds now.
    pub now: Standing,
}

impl Desk {
    /// Records statements and examines the alert again.
    ///
    /// # Errors
    /// No such alert, or the record fails.
    pub fn person_facts(
        &mut self,
        alert: &AlertId,
        facts: Vec<(PersonFacts, Vec<u8>)>,
        act: &mut Act<'_>,
    ) -> Result<Stated, DeskError> {
        let mut batch = self.store.batch((act.clock)(), &mut *act.rng)?;
        let row = batch.read().alert(alert)?.ok_or_else(|| DeskError::NoSuchAlert(alert.clone()))?;
        let mut entry = None;
        for (facts, original) in facts {
            let seq = batch.append(NewEntry {
                entry: Entry::PersonStated(PersonStated { facts }),
                actor: act.actor.clone(),
                effective: act.on,
                alert: Some(alert.clone()),
                owner: Owner::Subject(row.owner.clone()),
                caused_by: None,
                original: &original,
                decided_on: None,
            })?;
            entry = Some(seq);
        }
        let cause = Cause { entry, rule: "statement of the person", on: act.on };
        let result = examine_again(&mut batch, &self.shipped, &mut Cache::default(), &row, &cause)?
            .map(|(_, it)| it)
            .ok_or_else(|| DeskError::Erased(alert.clone()))?;
        batch.commit()?;
        Ok(Stated { before: result.before, now: result.standing })
    }
}
