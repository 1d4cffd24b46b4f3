//! `political.association_label`: belonging to a political, religious or banned body, without an act.
//!
//! An ordinary criminal association (gang, mafia) is organised crime and no label.

use terms::finding::{Effect, Finding, Whom};
use terms::law::LawRef;
use terms::offence::{ArticleNature, OffenceClass, TextSignal};

use super::{BASIS, words};
use crate::case::{Case, CountView};
use crate::findings::Rule;

/// The rule.
pub static RULE: Rule = Rule {
    id: "political.association_label",
    about: "the charge is a label of belonging, and no concrete act of this person is alleged",
    basis: BASIS,
    law: &[
        LawRef::verified("INTERPOL resolution AGN/53/RES/7 (1984), terrorism under conditions"),
        LawRef::memory("Repository of Practice: concrete, active and meaningful role; a label alone fails"),
    ],
    find,
};

fn find(rule: &Rule, case: &Case<'_>, out: &mut Vec<Finding>) {
    let act_in_facts = case.fact_signals.iter().any(|hit| hit.signal == TextSignal::ConcreteAct);
    for view in &case.counts {
        let Some(decided) = label(view) else { continue };
        let act_in_charge = view.signals.iter().any(|hit| hit.signal == TextSignal::ConcreteAct);
        if act_in_charge || act_in_facts {
            continue;
        }
        let draft = rule
            .finding(
                Effect::Enhance,
                format!("count {}: a label of association without an act (`{decided}`)", view.number),
            )
            .ground(words(view, &decided))
            .ask(Whom::Sender, "what did this person do, when and where, beyond belonging?");
        out.push(draft.done());
    }
}

/// The words that label; none for an ordinary criminal association.
fn label(view: &CountView<'_>) -> Option<String> {
    let by_signal = view
        .signals
        .iter()
        .find(|hit| hit.signal == TextSignal::AssociationLabel)
        .map(|hit| hit.words.clone());
    let by_article = view
        .classified
        .natures
        .iter()
        .find(|hit| matches!(hit.nature, ArticleNature::Association | ArticleNature::LabelCheckFacts))
        .map(|hit| hit.words.clone());
    let by_class = view
        .classified
        .classes
        .iter()
        .find(|hit| matches!(hit.class, OffenceClass::Terrorism | OffenceClass::ExtremismAssociation))
        .map(|hit| hit.words.clone());
    by_signal.or(by_article).or(by_class)
}

#[cfg(test)]
mod tests {
    use crate::testing::Scene;

    #[test]
    fn a_terrorism_label_without_an_act_enhances() {
        Scene::red("QQ")
            .charge("Membership in a terrorist organisation")
            .facts(
                "He is a member of the organisation and kept contact with its leaders since 2019 in Velmora.",
            )
            .check("political.association_label", "enhance", "without an act");
    }

    #[test]
    fn with_an_act_it_is_terrorism_and_no_label() {
        Scene::red("QQ")
            .charge("Membership in a terrorist organisation")
            .facts(
                "On 3 May 2024 in Velmora he planted a bomb at the station; the explosion killed two people.",
            )
            .check_absent("political.association_label");
    }

    #[test]
    fn a_criminal_association_is_organised_crime() {
        Scene::red("QQ")
            .charge("Participation in a criminal organisation")
            .check_absent("political.association_label");
    }
}
