//! Earlier named decisions taken over as a listed batch.
//!
//! Each line goes the way of every other decision: the alert is examined on the facts of the transaction,
//! `casework::verification::holdings` says whether the line may be taken over, and `verification::enter` enters it, with
//! what it read. The whole list is one transaction: all of it is on the record, or nothing.
//! Promise: P2 and P3: two named people stand in every permission, the one who decided and the one who answers for the
//! list; it ends after 90 days, and no second list prolongs it. Which alerts are verified again follows from the list alone: nobody chooses them.
//!
//! Serves Directive (EU) 2016/680 Art 5 (periodic review).

use casework::clock::Beginning;
use casework::verification::holdings::{SAMPLE_DAYS, sample_due, sample_size, take_over};
use casework::verification::{Against, Matter, Powers};
use entries::{Entry, HoldingsListed, Owner};
use store::NewEntry;
use terms::holdings::{Holding, HoldingsTaken};
use terms::verification::Official;
use terms::{AlertId, Level, Seq};
use transparency::{Hash, leaf_hash};

use crate::clocks::{Acting, begin};
use crate::verification::{DecideError, File, enter, examined, own_login};
use crate::{Act, Desk, DeskError};

/// Most lines of one list: a list is answered for by one person, and is one transaction.
pub const MOST_LINES: usize = 10_000;

/// What became of one line.
#[derive(Clone, Debug)]
pub enum Line {
    /// A permission until then, by this entry.
    Taken {
        /// The entry.
        entry: Seq,
        /// Its end, microseconds since 1970.
        until: i64,
    },
    /// Nothing; every reason.
    Refused(Vec<Against>),
    /// The alert is not on the record, or its content is gone.
    NoAlert,
    /// The alert stands in an earlier line.
    Twice,
}

/// What an import did.
#[derive(Clone, Debug)]
pub struct Took {
    /// The entry of the batch; none where nothing was taken over.
    pub entry: Option<Seq>,
    /// What became of each line, in their order.
    pub lines: Vec<Line>,
    /// Alerts that are verified again.
    pub sample: Vec<AlertId>,
    /// By when, microseconds since 1970.
    pub due: i64,
}

/// Who answers for a list, and on what.
#[derive(Clone, Copy, Debug)]
pub struct Responsible<'a> {
    /// Who.
    pub by: &'a Official,
    /// Why.
    pub reasons: &'a str,
    /// What the own law gives.
    pub powers: &'a Powers,
    /// Registers and recall feed are known to be fresh.
    pub evidence_fresh: bool,
}

impl Desk {
    /// Takes the lines of a list over. `bytes` is the list as it came: the sample follows from it.
    ///
    /// # Errors
    /// The list is too long or says nothing; whoever acts is not the official; or the record fails. Then nothing is
    /// taken over.
    pub fn import_holdings(
        &mut self,
        holdings: &[Holding],
        bytes: &[u8],
        responsible: &Responsible<'_>,
        act: &mut Act<'_>,
    ) -> Result<Took, DecideError> {
        let Responsible { by, reasons, powers, evidence_fresh } = *responsible;
        own_login(&self.store, &act.actor, by)?;
        let mut against = Vec::new();
        if holdings.len() > MOST_LINES {
            let says = format!("{} lines, at most {MOST_LINES} in one list", holdings.len());
            against.push(Against { rule: "holdings.earlier", says });
        }
        if reasons.chars().filter(|it| it.is_alphabetic()).count() < casework::verification::SHORTEST_REASONS
        {
            let says = "say why the list is taken over, in words".to_owned();
            against.push(Against { rule: "verification.reasons", says });
        }
        if !against.is_empty() {
            return Err(DecideError::Against(against));
        }
        let (now, exercise) = ((act.clock)(), self.store.exercise());
        let at = now.micros();
        let digest = leaf_hash(bytes);
        let mut taken: Vec<AlertId> = Vec::new();
        let mut lines = Vec::with_capacity(holdings.len());
        let mut batch = self.store.batch(now, &mut *act.rng)?;
        for holding in holdings {
            let alert = &holding.alert;
            if taken.contains(alert) {
                lines.push(Line::Twice);
                continue;
            }
            let live = batch.read().alert(alert)?.is_some_and(|it| it.level != Some(Level::Erased));
            if !live {
                lines.push(Line::NoAlert);
                continue;
            }
            let (row, examination, standing) = examined(&mut batch, &self.shipped, alert, act.on)?;
            let channel = {
                let revision =
                    batch.read().revision(alert)?.ok_or_else(|| DeskError::Erased(alert.clone()))?;
                revision.body.alert.source.channel
            };
            let file = File::of(&batch.read(), alert)?;
            let authors = file.authors();
            let read_to = Seq(batch.size().saturating_sub(1));
            let matter = Matter {
                alert,
                channel,
                revision: row.revision,
                examination: &examination,
                standing: &standing,
                authors: &authors,
                sighted: file.sighted(),
                assurance_offered: false,
                powers,
                evidence_fresh,
                at,
                entry: Seq(batch.size()),
            };
            match take_over(&matter, holding, by, act.on, file.decided_here()) {
                Err(against) => lines.push(Line::Refused(against)),
                Ok(decided) => {
                    let asked = policy::Asked {
                        matter: &matter,
                        decided: &decided,
                        own: None,
                        first: None,
                        tells: false,
                        taken_over: true,
                    };
                    let policies = match crate::gate::pass(&mut self.gate, &asked) {
                        Ok(policies) => policies,
                        Err(DecideError::Refused(reasons)) => {
                            let says = crate::gate::said(&reasons);
                            lines.push(Line::Refused(vec![Against { rule: "verification.gate", says }]));
                            continue;
                        }
                        Err(other) => return Err(other),
                    };
                    let until = decided.lease.as_ref().map_or(at, |it| it.until);
                    let decided = (&decided, policies);
                    let entry = enter(&mut batch, &row, &examination, decided, &act.actor, act.on, read_to)?;
                    taken.push(alert.clone());
                    lines.push(Line::Taken { entry, until });
                }
            }
        }
        let (sample, due) = (sample(&digest, &taken), sample_due(at));
        if taken.is_empty() {
            batch.commit()?;
            return Ok(Took { entry: None, lines, sample, due });
        }
        let listed = HoldingsTaken {
            digest: digest.to_string(),
            lines: holdings.len() as u64,
            taken: taken.len() as u64,
            by: by.clone(),
            reasons: reasons.to_owned(),
            sample: sample.clone(),
            due,
        };
        let entry = batch.append(NewEntry {
            entry: Entry::HoldingsTaken(Box::new(HoldingsListed { batch: listed })),
            actor: act.actor.clone(),
            effective: act.on,
            alert: None,
            owner: Owner::Day(act.on),
            caused_by: None,
            original: &[],
            decided_on: None,
        })?;
        let acting = Acting { actor: &act.actor, on: act.on, at, exercise };
        for alert in &sample {
            begin(&mut batch, alert, Beginning::ReviewAsked(24 * SAMPLE_DAYS), entry, &acting)?;
        }
        batch.commit()?;
        Ok(Took { entry: Some(entry), lines, sample, due })
    }
}

/// The alerts that are verified again: drawn by the digest of the list, the same at each reckoning.
fn sample(digest: &Hash, taken: &[AlertId]) -> Vec<AlertId> {
    let mut drawn: Vec<(Hash, &AlertId)> = taken
        .iter()
        .map(|alert| {
            let mut bytes = digest.0.to_vec();
            bytes.extend_from_slice(alert.as_str().as_bytes());
            (leaf_hash(&bytes), alert)
        })
        .collect();
    drawn.sort_by_key(|it| it.0.0);
    let count = usize::try_from(sample_size(taken.len() as u64)).unwrap_or(usize::MAX);
    let mut sample: Vec<AlertId> = drawn.into_iter().take(count).map(|(_, it)| it.clone()).collect();
    sample.sort_unstable();
    sample
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sample_follows_from_the_list_and_from_nothing_else() {
        let alerts: Vec<AlertId> = (0..120).map(|it| AlertId::from_tail(&format!("a{it}"))).collect();
        let (one, other) = (leaf_hash(b"list"), leaf_hash(b"another list"));
        let mut turned = alerts.clone();
        turned.reverse();
        assert_eq!(sample(&one, &alerts), sample(&one, &turned));
        assert_eq!(sample(&one, &alerts).len(), 3);
        assert_ne!(sample(&one, &alerts), sample(&other, &alerts));
        assert!(sample(&one, &[]).is_empty());
        let drawn: Vec<AlertId> = (0..40).flat_map(|it| sample(&leaf_hash(&[it]), &alerts)).collect();
        let all: std::collections::BTreeSet<_> = drawn.iter().collect();
        assert!(all.len() > 60, "every alert has a chance: {}", all.len());
    }
}
