//! Findings: one rule of law or practice a file, each with its article, its reason and its tests.
//!
//! A rule is a function from a [`Case`] to findings. It reads nothing else, so the same facts give the same
//! findings. To add one, see "How to add a finding" in `docs/ARCHITECTURE.md`.
//! Promise: nothing here raises a level; an ordinary-crime class never removes a finding (design section 3).

pub mod asked;
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

pub use asked::{QUESTIONS, question_code};

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
        self.0.asks.push(Ask { whom, question: question.into() });
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
    [person::RULES, relay::RULES, treatment::RULES, political::RULES, sender::RULES, form::RULES]
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
    use std::collections::BTreeSet;

    use terms::Field;
    use terms::alert::Channel;
    use terms::register::{DeciderKind, MisuseKind, Outcome, ProtectionKind, RefusalGround, StatementKind};

    use super::*;
    use crate::testing::{Scene, warrants};

    /// Rules about how the sender dealt with its own alert: they may ask it.
    const CONDUCT: [&str; 4] = [
        "sender.silence",
        "sender.no_action_after_location",
        "sender.flood",
        "sender.diffusion_not_reviewed",
    ];

    fn to_the_sender(scene: &Scene) -> BTreeSet<String> {
        let findings = scene.examine().findings;
        let asks = findings.iter().flat_map(|it| it.asks.iter());
        asks.filter(|it| it.whom == Whom::Sender).map(|it| it.question.clone()).collect()
    }

    /// Alerts on which many rules find something.
    fn alerts() -> Vec<Scene> {
        let tax = || Scene::red("BY").charge("Tax evasion").law("Criminal Code Art 243(2)");
        let capital = || {
            Scene::red("BY")
                .charge("Murder")
                .edit(|alert| warrants(alert)[0].death_penalty = Field::notice(true))
        };
        vec![
            Scene::red("QQ"),
            Scene::red("QQ").charge("Tax evasion"),
            tax(),
            tax().after(Scene::red("BY").charge("Treason").born_unknown()),
            Scene::red("QQ").charge("Theft").after(tax()),
            Scene::red("QQ").charge("Tax evasion").after(
                Scene::red("QQ").charge("Fraud").facts(
                    "As an opposition candidate in Velmora in 2020 she took money of others by deceit.",
                ),
            ),
            Scene::red("BY").charge("Murder"),
            capital(),
            capital().after(Scene::red("BY").charge("Murder")),
            Scene::red("QQ").charge("Insulting the President in a post"),
            Scene::red("QQ").charge("Membership in a terrorist organisation"),
            Scene::red("QQ").flood(60_000, None).edit(|alert| {
                alert.source.channel = Channel::Diffusion;
                alert.conduct.located = Field::notice("2026-01-01".parse().unwrap());
                warrants(alert)[0].in_absentia = Field::notice(true);
                warrants(alert)[0].facts.text = Field::Unknown;
            }),
            Scene::red("QQ").co_accused(Some("Darko Ostrevan"), Some("2025/711")),
        ]
    }

    /// Everything a register, history, the person or counsel can add to one.
    fn known(scene: &Scene) -> Vec<Scene> {
        let plain = || scene.clone();
        let mut all: Vec<Scene> = Vec::new();
        for outcome in Outcome::ALL {
            for decider in DeciderKind::ALL {
                for by in ["INTERPOL", "QQ", "DE", "RU"] {
                    all.push(plain().decision_by(*outcome, true, *decider, by));
                }
            }
            all.push(plain().alert_before(|_| {}, *outcome));
            all.push(plain().alert_before(
                |alert| {
                    alert.subject = Scene::red("QQ").subject();
                },
                *outcome,
            ));
        }
        for kind in ProtectionKind::ALL {
            all.push(plain().protection_of(*kind, "LT", "BY", None));
            all.push(plain().protection_of(*kind, "RU", "TJ", None));
        }
        for ground in RefusalGround::ALL {
            all.push(plain().refusal("CZ", "BY", *ground));
        }
        for kind in StatementKind::ALL {
            for verified in [None, Some("officer 7")] {
                all.push(plain().said_of(*kind, "LT", verified));
            }
        }
        all.push(plain().interim(None));
        all.push(plain().co_accused_deleted());
        all.push(plain().other_dossier_deleted("2025/711"));
        all.push(
            plain()
                .alert_before(|alert| alert.source.reference = Some("2026/40417".to_owned()), Outcome::Kept),
        );
        all
    }

    #[test]
    fn p11_only_the_senders_words_and_conduct_ask_the_sender() {
        let mut asked = BTreeSet::new();
        for alert in alerts() {
            for scene in known(&alert.misuse(MisuseKind::InterpolMeasure, "2025-01-01")) {
                for it in scene.examine().findings {
                    let asks = it.asks.iter().any(|it| it.whom == Whom::Sender);
                    let allowed = it.basis == Basis::Text || CONDUCT.contains(&it.rule.as_str());
                    assert!(!asks || allowed, "{it:?} asks the sender");
                    if asks {
                        asked.insert(it.rule.to_string());
                    }
                }
            }
        }
        // The scenes bring about enough of those that may.
        assert!(asked.len() >= 10, "{asked:?}");
        assert!(!asked.contains("sender.file_withheld"));
    }

    #[test]
    fn p11_what_the_sender_is_asked_is_the_same_whatever_else_is_known() {
        for alert in alerts() {
            for scene in known(&alert) {
                let expected = to_the_sender(&scene.known_to_the_sender());
                let rules: Vec<_> = scene.examine().findings;
                assert_eq!(to_the_sender(&scene), expected, "{rules:?}");
            }
        }
    }

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
