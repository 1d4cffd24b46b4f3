//! `political.pure_offence`: treason, espionage, purely military and religious offences.
//!
//! Nothing is weighed against them: the offence exists only to protect the state's order or a faith.

use terms::finding::{Effect, Finding, Whom};
use terms::law::LawRef;
use terms::measure::MeasureSet;
use terms::offence::{ArticleNature, OffenceClass};

use super::{BASIS, words};
use crate::case::Case;
use crate::findings::Rule;

/// The rule.
pub static RULE: Rule = Rule {
    id: "political.pure_offence",
    about: "a count is a pure political, military, religious or racial offence",
    basis: BASIS,
    law: &[
        LawRef::verified("INTERPOL Constitution Art 3"),
        LawRef::memory("Repository of Practice on Arts 2 and 3, pure offences"),
        LawRef::memory("RPD Art 34(3)"),
    ],
    find,
};

fn find(rule: &Rule, case: &Case<'_>, out: &mut Vec<Finding>) {
    for view in &case.counts {
        let by_class = view.classified.classes.iter().find_map(|hit| {
            let kind = match hit.class {
                OffenceClass::TreasonEspionage => "a pure political offence",
                OffenceClass::Military => "a purely military offence",
                OffenceClass::ReligiousRacial => "an offence against religion as such",
                _ => return None,
            };
            Some((kind, hit.words.clone()))
        });
        let by_article = view
            .classified
            .natures
            .iter()
            .find(|hit| hit.nature == ArticleNature::PurePolitical)
            .map(|hit| ("a pure political offence", hit.words.clone()));
        let Some((kind, decided)) = by_class.or(by_article) else {
            continue;
        };
        let draft = rule
            .finding(Effect::Suspend, format!("count {}: {kind} (`{decided}`)", view.number))
            .stops(MeasureSet::COERCIVE)
            .ground(words(view, &decided))
            .ask(
                Whom::Interpol,
                "was this alert examined under Article 3 of the Constitution, and with what result?",
            );
        out.push(draft.done());
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::Scene;

    #[test]
    fn treason_suspends_whoever_sends_it() {
        for bureau in ["QQ", "BY", "DE"] {
            Scene::red(bureau).charge("High treason").check(
                "political.pure_offence",
                "suspend",
                "pure political",
            );
        }
    }

    #[test]
    fn desertion_is_a_military_offence() {
        Scene::red("QQ").charge("Desertion").check("political.pure_offence", "suspend", "military");
    }

    #[test]
    fn a_murder_count_beside_it_removes_nothing() {
        Scene::red("QQ").charge("Treason").charge_added("Murder").check(
            "political.pure_offence",
            "suspend",
            "count 1",
        );
    }

    #[test]
    fn fraud_is_no_pure_offence() {
        Scene::red("QQ").charge("Fraud").check_absent("political.pure_offence");
    }
}
