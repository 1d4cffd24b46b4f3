//! Findings: one rule of law or practice a file, each with its article, its reason and its tests.
//!
//! A rule is a function from a [`Case`] to findings. It reads nothing else, so the same facts give the same
//! findings. To add one, see "How to add a finding" in `docs/ARCHITECTURE.md`.
//! Promise: nothing here raises a level; an ordinary-crime class never removes a finding (design section 3).

pub mod form;
pub mod person;
pub mod political;
pub mod relay;
pub mod sender;
pub mod treatment;

use std::borrow::Cow;

use terms::finding::{Ask, Basis, Effect, Finding, Ground, Lifter, RuleId, Whom};
use terms::law::LawRef;
use terms::measure::MeasureSet;

use crate::case::Case;

/// One rule.
pub struct Rule {
    /// `family.name`: never renamed, never reused.
    pub id: &'static str,
    /// What it looks for, in a sentence.
    pub about: &'static str,
    /// What it rests on.
    pub basis: Basis,
    /// The law and practice behind it.
    pub law: &'static [LawRef],
    /// The rule itself.
    pub find: fn(&Rule, &Case<'_>, &mut Vec<Finding>),
}

impl Rule {
    /// Starts a finding of this rule: no measure stopped, lifted by one official where it asks or enhances.
    #[must_use]
    pub fn finding(&self, effect: Effect, says: impl Into<String>) -> Draft {
        let lifted_by = match effect {
            Effect::Note => Lifter::Nobody,
            Effect::Question => Lifter::OneOfficial,
            Effect::Enhance | Effect::Suspend | Effect::Bar => Lifter::TwoOfficials,
        };
        let stops = match effect {
            Effect::Suspend | Effect::Bar => MeasureSet::ALL,
            Effect::Note | Effect::Question | Effect::Enhance => MeasureSet::NONE,
        };
        Draft(Finding {
            rule: RuleId::of(self.id),
            effect,
            stops,
            lifted_by,
            basis: self.basis,
            says: says.into(),
            grounds: Vec::new(),
            law: Cow::Borrowed(self.law),
            asks: Vec::new(),
            cured: false,
        })
    }
}

/// A finding being written.
#[must_use]
pub struct Draft(Finding);

impl Draft {
    /// The measures it stops (a suspension or bar stops all unless said).
    pub fn stops(mut self, stops: MeasureSet) -> Self {
        self.0.stops = stops;
        self
    }
    /// Who lifts it.
    pub fn lifted_by(mut self, lifter: Lifter) -> Self {
        self.0.lifted_by = lifter;
        self
    }
    /// Rests on something else than the rule usually does.
    pub fn basis(mut self, basis: Basis) -> Self {
        self.0.basis = basis;
        self
    }
    /// One fact it rests on.
    pub fn ground(mut self, ground: Ground) -> Self {
        self.0.grounds.push(ground);
        self
    }
    /// Several facts.
    pub fn grounds(mut self, grounds: impl IntoIterator<Item = Ground>) -> Self {
        self.0.grounds.extend(grounds);
        self
    }
    /// One question.
    pub fn ask(mut self, whom: Whom, question: impl Into<String>) -> Self {
        self.0.asks.push(Ask {
            whom,
            question: question.into(),
        });
        self
    }
    /// A defect of form that the missing item has cured: shown, without effect.
    pub fn cured(mut self) -> Self {
        self.0.cured = true;
        self.0.effect = Effect::Note;
        self.0.stops = MeasureSet::NONE;
        self.0.lifted_by = Lifter::Nobody;
        self
    }
    /// Done.
    #[must_use]
    pub fn done(self) -> Finding {
        self.0
    }
}

/// Every rule, family by family, in the order in which they are tried.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    [
        person::RULES,
        relay::RULES,
        treatment::RULES,
        political::RULES,
        sender::RULES,
        form::RULES,
    ]
    .into_iter()
    .flat_map(|family| family.iter().copied())
}

/// The rule of that name, where this release has it.
#[must_use]
pub fn rule(id: &str) -> Option<&'static Rule> {
    rules().find(|it| it.id == id)
}

/// Tries every rule.
#[must_use]
pub fn find_all(case: &Case<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for rule in rules() {
        (rule.find)(rule, case, &mut findings);
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_has_its_own_name_a_sentence_and_law() {
        let mut seen = std::collections::BTreeSet::new();
        for rule in rules() {
            assert!(seen.insert(rule.id), "{} twice", rule.id);
            assert!(!rule.about.is_empty() && !rule.law.is_empty(), "{}", rule.id);
            assert_eq!(rule.id.split('.').count(), 2, "{}", rule.id);
        }
        assert!(seen.len() >= 45, "{} rules", seen.len());
    }
}
