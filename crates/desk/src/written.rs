//! What people wrote on an alert, for whoever may open it: reasons of decisions, the answer for the own prosecutor, the
//! question with which a decision came back, the grounds of a request, what the own prosecutor says.
//!
//! Promise: of a first official's reasons nothing before a second made them count; a victim is named by nobody's grounds.
//! Nothing of it leaves towards a sender (P11, P17).
//!
//! Serves ECHR Art 13: reasons that nobody can read are none.

use std::collections::BTreeSet;

use entries::{Entry, Kind};
use store::{Reader, StoreError, Stored};
use terms::clock::ClockRule;
use terms::verification::{Asker, Decided, DecisionKind, Review};
use terms::{Actor, AlertId, Measure, Seq};

use crate::explain::grounds_of;

/// What somebody wrote.
#[derive(Clone)]
pub struct Written {
    /// Its entry.
    pub entry: Seq,
    /// When, microseconds since 1970.
    pub at: i64,
    /// Who, by name; a role where the name is not told.
    pub by: Vec<String>,
    /// What it is.
    pub what: What,
    /// The words.
    pub text: String,
}

/// What was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// The reasons of a decision that counts.
    Decision {
        /// Which.
        kind: DecisionKind,
        /// The one measure it permits.
        measure: Option<Measure>,
    },
    /// Whether the own prosecutor takes the case, as the official who decided answered it.
    OwnProsecutor {
        /// It is referred.
        refer: bool,
    },
    /// The reasons of a first official whose decision a second made count.
    First,
    /// The question with which a decision was sent back.
    Question,
    /// The grounds on which another look was asked for.
    Asked {
        /// By whom.
        asker: Asker,
    },
    /// What the own prosecutor says becomes of a case that was referred.
    Prosecutor,
}

impl What {
    /// Its word.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Decision { .. } => "decision",
            Self::OwnProsecutor { .. } => "own_prosecutor",
            Self::First => "first",
            Self::Question => "question",
            Self::Asked { .. } => "asked",
            Self::Prosecutor => "prosecutor",
        }
    }
}

/// The entry and what it is; nothing that was written.
impl std::fmt::Debug for Written {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Written({}, {})", self.entry, self.what.code())
    }
}

/// What people wrote on an alert, the newest first.
///
/// # Errors
/// The record cannot be read.
pub fn written(reader: &Reader<'_>, alert: &AlertId) -> Result<Vec<Written>, StoreError> {
    let entries = reader.followed(alert, &[Kind::Decided, Kind::ReviewAsked, Kind::ClockMet])?;
    let counted: BTreeSet<Seq> = entries
        .iter()
        .filter_map(|it| match &it.body {
            Entry::Decided(it) if it.decided.counts => it.decided.first,
            _ => None,
        })
        .collect();
    let mut all = Vec::new();
    for stored in entries.iter().rev() {
        match &stored.body {
            Entry::Decided(it) => {
                all.extend(of_decision(stored, &it.decided, counted.contains(&stored.plain.seq)));
            }
            Entry::ReviewAsked(it) => {
                let asker = it.asked.asker;
                all.push(one(stored, Vec::new(), What::Asked { asker }, grounds_of(&it.asked)));
            }
            Entry::ClockMet(it) if it.answered.clock.rule == ClockRule::OwnProsecutor => {
                let by = match &stored.plain.actor {
                    Actor::Human { id, .. } => vec![id.clone()],
                    Actor::Auto(_) | Actor::Gateway(_) => Vec::new(),
                };
                all.push(one(stored, by, What::Prosecutor, it.answered.says.clone()));
            }
            _ => {}
        }
    }
    Ok(all)
}

fn one(stored: &Stored<Entry>, by: Vec<String>, what: What, text: String) -> Written {
    Written { entry: stored.plain.seq, at: stored.plain.recorded_at.micros(), by, what, text }
}

fn of_decision(stored: &Stored<Entry>, decided: &Decided, confirmed: bool) -> Vec<Written> {
    let decision = &decided.decision;
    let names: Vec<String> = decided.by.iter().map(|it| it.name.clone()).collect();
    let last = decided.by.last().map(|it| it.name.clone()).into_iter().collect();
    if decided.review == Some(Review::SendBack) {
        return vec![one(stored, last, What::Question, decision.reasons.clone())];
    }
    if !decided.counts {
        // It waits, or something else was decided: whoever reads second reads before this shows.
        let first = || one(stored, names, What::First, decision.reasons.clone());
        return confirmed.then(first).into_iter().collect();
    }
    let what = What::Decision { kind: decision.kind, measure: decision.measure };
    let mut all = vec![one(stored, names.clone(), what, decision.reasons.clone())];
    if let Some(own) = &decision.own_prosecutor {
        all.push(one(stored, names, What::OwnProsecutor { refer: own.refer }, own.reasons.clone()));
    }
    all
}
