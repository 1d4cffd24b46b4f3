//! What the person or counsel states about one alert.
//!
//! Promise: a statement goes on the record under the person's own key and the alert is examined in the same
//! act; nothing of it is told to the sender (P11). The same statements again are recognised and add nothing.

use entries::{Consulted, Entry, Owner, PersonStated};
use store::{Batch, Content, NewEntry, StoreError};
use terms::register::PersonFacts;
use terms::{AlertId, Seq, Standing};

use crate::examine::{Cause, examine_again, is_due};
use crate::load::Cache;
use crate::{Act, Desk, DeskError, consult};

/// What holds after a statement.
#[derive(Clone, Debug)]
pub struct Stated {
    /// What held before.
    pub before: Option<Standing>,
    /// What holds now.
    pub now: Standing,
    /// How many statements came that were not on the record.
    pub added: usize,
    /// The newest entry that was made, or where the first of them stood already.
    pub entry: Option<Seq>,
}

impl Desk {
    /// Records statements and examines the alert again. Where all of them are on the record, nothing is added but
    /// that somebody looked, and what held before the first of them is given as it was given then.
    ///
    /// # Errors
    /// No such alert, or the record fails.
    pub fn person_facts(
        &mut self,
        alert: &AlertId,
        facts: Vec<(PersonFacts, Vec<u8>)>,
        act: &mut Act<'_>,
    ) -> Result<Stated, DeskError> {
        self.person_facts_from(alert, facts, None, act)
    }

    /// The same for statements that rest on something counsel keeps: the entry that says when it was put there brought
    /// them about.
    ///
    /// # Errors
    /// As [`Desk::person_facts`].
    pub fn person_facts_from(
        &mut self,
        alert: &AlertId,
        facts: Vec<(PersonFacts, Vec<u8>)>,
        from: Option<Seq>,
        act: &mut Act<'_>,
    ) -> Result<Stated, DeskError> {
        let mut batch = self.store.batch((act.clock)(), &mut *act.rng)?;
        let row = batch.read().alert(alert)?.ok_or_else(|| DeskError::NoSuchAlert(alert.clone()))?;
        let mut known: Vec<(Seq, PersonFacts)> =
            batch.read().statements(alert)?.into_iter().map(|it| (it.plain.seq, it.body.facts)).collect();
        let mut entry = None;
        let mut first_known: Option<Seq> = None;
        let mut added = 0;
        for (facts, original) in facts {
            if let Some((seq, _)) = known.iter().find(|(_, it)| *it == facts) {
                first_known = Some(first_known.map_or(*seq, |it| it.min(*seq)));
                continue;
            }
            let statement = facts.clone();
            let seq = batch.append(NewEntry {
                entry: Entry::PersonStated(PersonStated { facts }),
                actor: act.actor.clone(),
                effective: act.on,
                alert: Some(alert.clone()),
                owner: Owner::Subject(row.owner.clone()),
                caused_by: from,
                original: &original,
                decided_on: None,
            })?;
            entry = Some(seq);
            added += 1;
            known.push((seq, statement));
        }
        if added == 0 {
            let body = Consulted {
                verb: "person-facts".to_owned(),
                shown: 1,
                named: vec![alert.clone()],
                reason: None,
            };
            consult(&mut batch, body, &act.actor, act.on)?;
        }
        let newest = batch.read().examined(alert)?;
        // With nothing new, only a day that has come brings about another examination, as in a second run of a file.
        if added == 0
            && let Some(newest) = newest.filter(|it| !is_due(&it.body.examination, &self.shipped, act.on))
        {
            let before = first_known.map(|seq| standing_before(&batch, alert, seq)).transpose()?.flatten();
            let now = newest.body.standing.clone();
            batch.commit()?;
            return Ok(Stated { before, now, added, entry: first_known });
        }
        let cause = Cause { entry, rule: "statement of the person", on: act.on };
        let result = examine_again(&mut batch, &self.shipped, &mut Cache::default(), &row, &cause)?
            .map(|(_, it)| it)
            .ok_or_else(|| DeskError::Erased(alert.clone()))?;
        let before = match first_known.filter(|_| added == 0) {
            Some(seq) => standing_before(&batch, alert, seq)?,
            None => result.before,
        };
        batch.commit()?;
        Ok(Stated { before, now: result.standing, added, entry: entry.or(first_known) })
    }
}

/// What held for an alert before an entry of its own.
fn standing_before(batch: &Batch<'_>, alert: &AlertId, entry: Seq) -> Result<Option<Standing>, StoreError> {
    let mut before = None;
    for stored in batch.read().entries_of(alert)? {
        if let Content::Known(Entry::Examined(examined)) = stored.body
            && stored.plain.seq < entry
        {
            before = Some(examined.standing);
        }
    }
    Ok(before)
}
