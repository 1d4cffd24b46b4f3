//! Examination and standing: the result for one revision, and what holds now.
//!
//! Promise: an examination is a value; the same facts give the same value (promise P16).

use crate::date::Date;
use crate::finding::{Effect, Finding, Lifter, RuleId};
use crate::id::Seq;
use crate::level::{Level, Track};
use crate::measure::{Measure, MeasureSet};
use crate::offence::OffenceClass;
use crate::verification::Lifted;

/// Which releases an examination was made with.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Versions {
    /// Release of the rules.
    pub rules: String,
    /// Release of the indicator table.
    pub indicators: String,
    /// Release of the policies; `none` until the gate exists.
    pub policies: String,
}

/// An offence class found in the charges, with the words that decided it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct OffenceFound {
    /// The class.
    pub class: OffenceClass,
    /// The words of the charge, or the article.
    pub words: String,
}

/// The pure result for one revision.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Examination {
    /// The level these findings give.
    pub level: Level,
    /// The track these findings give.
    pub track: Track,
    /// All findings, strongest first.
    pub findings: Vec<Finding>,
    /// Offence classes; empty is an answer.
    pub offences: Vec<OffenceFound>,
    /// A grave crime is alleged: the duty clock runs at a meeting.
    pub grave: bool,
    /// The date it was made for.
    pub on: Date,
    /// The first day on which a dated fact it read begins or ends: from then on it is made again.
    pub holds_until: Option<Date>,
    /// The newest entry whose facts it could read.
    pub facts_to: Option<Seq>,
    /// Releases.
    pub versions: Versions,
}

/// One stopped measure and the findings that stop it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stopped {
    /// The measure.
    pub measure: Measure,
    /// The rules, strongest first.
    pub by: Vec<RuleId>,
    /// Who lifts each of them, without repetition.
    pub lifted_by: Vec<Lifter>,
}

impl Examination {
    /// Every stopped measure with the findings that stop it.
    #[must_use]
    pub fn stopped(&self) -> Vec<Stopped> {
        stopped(self.findings.iter().map(|it| (&it.rule, it.stops, it.lifted_by)))
    }
}

/// Groups stops by measure.
pub fn stopped<'a>(stops: impl Iterator<Item = (&'a RuleId, MeasureSet, Lifter)> + Clone) -> Vec<Stopped> {
    Measure::ALL
        .into_iter()
        .filter_map(|measure| {
            let mut by: Vec<RuleId> = Vec::new();
            let mut lifted_by = Vec::new();
            for (rule, _, lifter) in stops.clone().filter(|(_, set, _)| set.contains(measure)) {
                if !by.contains(rule) {
                    by.push(rule.clone());
                }
                if !lifted_by.contains(&lifter) {
                    lifted_by.push(lifter);
                }
            }
            (!by.is_empty()).then_some(Stopped { measure, by, lifted_by })
        })
        .collect()
}

/// A finding that counts for the standing, now or since a person last decided.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct HeldFinding {
    /// The rule.
    pub rule: RuleId,
    /// Its effect.
    pub effect: Effect,
    /// What it stops.
    pub stops: MeasureSet,
    /// Who lifts it.
    pub lifted_by: Lifter,
    /// Since when it no longer comes out of an examination: a person may lift it.
    pub lapsed: Option<Date>,
}

/// What holds now: the lowest level reached since a person last decided.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Standing {
    /// The level.
    pub level: Level,
    /// The track.
    pub track: Track,
    /// What the newest examination alone would give.
    pub examined: (Level, Track),
    /// The findings of effect enhance or more that count, with those that lapsed.
    pub held: Vec<HeldFinding>,
    /// A grave crime is alleged by the newest revision.
    pub grave: bool,
    /// Findings that people lifted: they do not count while they rest on the same facts.
    pub lifted: Vec<Lifted>,
}

impl Standing {
    /// Every stopped measure with the findings that stop it, lapsed ones included.
    #[must_use]
    pub fn stopped(&self) -> Vec<Stopped> {
        stopped(self.held.iter().map(|it| (&it.rule, it.stops, it.lifted_by)))
    }
}
