//! Permission: one measure that named people opened on one alert, until it lapses.
//!
//! A lease is bound to the content of the alert and to what its examination rested on: each finding with its effect,
//! the measures it stops, who lifts it and its facts ([`bound`]). Where one of them comes, goes or changes the lease
//! is over, and says which. An entry about somebody else, or a data release that leaves this sender as it was, changes
//! no finding here and so lapses nothing.
//!
//! Promise: P2 and P3. [`Permission`] has no public field and two makers: a decision that counts, and the record of one.
//! It is in force only while every condition holds; whatever is not sure ends it.
//!
//! Serves Directive (EU) 2016/680 Art 11 (no decision by a program alone) and Art 5 (periodic review).

use terms::examination::{Examination, Standing};
use terms::finding::{Effect, Finding, GroundValue};
use terms::level::Level;
use terms::verification::{Bound, Decided, LapseReason, Lapsed, Lease, Official};
use terms::{Measure, Seq};

use crate::border::moment::hours;

/// Rules about the sender's class: the figure behind it may move without the class.
const CLASS: &str = "sender.class";

/// A permission of a decision that counts.
#[derive(Clone, PartialEq, Eq)]
pub struct Permission {
    decision: Seq,
    by: Vec<Official>,
    lease: Lease,
}

/// No names.
impl std::fmt::Debug for Permission {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Permission({}, {})", self.decision, self.lease.measure.code())
    }
}

impl Permission {
    /// The permission of a decision on the record, where it counts and gives one.
    #[must_use]
    pub fn of(entry: Seq, decided: &Decided) -> Option<Self> {
        let lease = decided.lease.clone().filter(|_| decided.counts && decided.decision.kind.permits())?;
        (!decided.by.is_empty()).then(|| Self { decision: entry, by: decided.by.clone(), lease })
    }

    /// The entry of the decision.
    #[must_use]
    pub fn decision(&self) -> Seq {
        self.decision
    }

    /// Who decided.
    #[must_use]
    pub fn by(&self) -> &[Official] {
        &self.by
    }

    /// The lease.
    #[must_use]
    pub fn lease(&self) -> &Lease {
        &self.lease
    }

    /// Why it is over, if it is; the first reason in the order of weight.
    #[must_use]
    pub fn over(&self, now: &Now<'_>) -> Option<Lapsed> {
        let lapsed =
            |reason, says: String| Some(Lapsed { decision: self.decision, reason, says, at: now.at });
        match now.standing.level {
            Level::Erased | Level::Suppressed => {
                return lapsed(LapseReason::Lowered, "the alert was recalled".to_owned());
            }
            Level::Suspended => return lapsed(LapseReason::Lowered, "the alert is suspended".to_owned()),
            Level::Reviewable | Level::Permitted => {}
        }
        let stops = now.standing.held.iter().find(|it| it.stops.contains(self.lease.measure));
        if let Some(held) = stops {
            return lapsed(LapseReason::Lowered, format!("{} stops it", held.rule));
        }
        if now.revision != self.lease.revision {
            return lapsed(LapseReason::Revision, "the sender changed the alert".to_owned());
        }
        let bound = bound(now.examination);
        if let Some(came) = bound.iter().find(|it| !self.lease.bound.contains(it)) {
            return lapsed(LapseReason::Facts, format!("new: {}", came.0));
        }
        if let Some(gone) = self.lease.bound.iter().find(|it| !bound.contains(it)) {
            return lapsed(LapseReason::Facts, format!("no longer so: {}", gone.0));
        }
        if now.at >= self.lease.until {
            return lapsed(LapseReason::Time, "its time ran out".to_owned());
        }
        None
    }
}

/// What holds for the alert of a permission.
#[derive(Clone, Copy, Debug)]
pub struct Now<'a> {
    /// The newest content.
    pub revision: Seq,
    /// Its examination.
    pub examination: &'a Examination,
    /// What holds.
    pub standing: &'a Standing,
    /// Microseconds since 1970.
    pub at: i64,
}

/// What an examination rests on, a line for each finding, sorted.
#[must_use]
pub fn bound(examination: &Examination) -> Vec<Bound> {
    let mut all: Vec<Bound> = examination.findings.iter().filter(|it| !it.cured).map(line).collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// One finding in a line. Of the sender's class the letter counts, which is its effect and what it says of stops, and
/// not the figure behind it; of a note only that it is there.
#[must_use]
pub fn line(finding: &Finding) -> Bound {
    let stops: Vec<&str> = finding.stops.iter().map(Measure::code).collect();
    let mut text = format!(
        "{} {} [{}] lifted by {}",
        finding.rule,
        finding.effect.code(),
        stops.join(" "),
        finding.lifted_by.code()
    );
    if finding.rule.as_str() != CLASS && finding.effect > Effect::Note {
        let mut grounds: Vec<String> = finding
            .grounds
            .iter()
            .map(|it| match &it.value {
                GroundValue::Own(value) => format!("{}={value}", it.fact),
                GroundValue::Elsewhere(at) => format!("{}@{}.{}", it.fact, at.entry, at.field),
            })
            .collect();
        grounds.sort_unstable();
        grounds.dedup();
        text.push_str(": ");
        text.push_str(&grounds.join("; "));
    }
    Bound(text)
}

/// The end of a permission of so many days.
#[must_use]
pub fn ends(decided: i64, days: u16) -> i64 {
    decided.saturating_add(hours(24).saturating_mul(i64::from(days)))
}
