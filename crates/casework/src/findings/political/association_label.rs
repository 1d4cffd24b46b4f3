//! `political.association_label`: belonging to a political, religious or banned body, without an act.
//!
//! An ordinary criminal association (gang, mafia) is organised crime and no label.
//!
//! Where no account of the facts is shown, the label enhances too. It is not the missing account that does it: the
//! charge is known, and it charges belonging and names no act. The missing account asks (`form.minimum_judicial`),
//! and it does not excuse the label either, or leaving it out would be the way out for a sender. An account that
//! comes later and tells an act removes nothing: what an earlier revision gave stands beside it until two officials
//! lift it (`examination::kept_from_earlier`; tried in `tests/promises.rs`). An act told from the first is no label.

use terms::finding::{Effect, Finding, Whom};
use terms::law::LawRef;
use terms::offence::{ArticleNature, OffenceClass, TextSignal};

use super::{BASIS, words};
use crate::case::{Case, CountView};
use crate::findings::Rule;
use crate::offence::SignalHit;

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
    for view in &case.counts {
        let Some(decided) = label(view) else { continue };
        // The act is one of this charge: that of another warrant or a remark beside the alert tells nothing of it.
        let account = view.warrant.facts.text.value().map(|it| case.tables.offences.signals(it));
        let act = |hits: &[SignalHit]| hits.iter().any(|hit| hit.signal == TextSignal::ConcreteAct);
        if act(&view.signals) || account.is_some_and(|it| act(&it)) {
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
    fn an_account_that_comes_later_and_tells_an_act_removes_nothing() {
        let charge = "Membership in a terrorist organisation";
        let without = Scene::red("QQ").charge(charge).edit(|alert| {
            crate::testing::warrants(alert)[0].facts.text = terms::Field::NotShown;
        });
        without.check("political.association_label", "enhance", "without an act");
        let act =
            "On 3 May 2024 in Velmora he planted a bomb at the station; the explosion killed two people.";
        Scene::red("QQ").charge(charge).facts(act).after(without).check(
            "political.association_label",
            "enhance",
            "an earlier revision gave this",
        );
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
    fn an_act_in_a_remark_or_in_another_warrant_does_not_answer_for_the_label() {
        let act =
            "On 3 May 2024 in Velmora he planted a bomb at the station; the explosion killed two people.";
        let label = || {
            Scene::red("QQ").charge("Membership in a terrorist organisation").facts(
                "He is a member of the organisation and kept contact with its leaders since 2019 in Velmora.",
            )
        };
        label().edit(|alert| alert.remarks.push(act.to_owned())).check(
            "political.association_label",
            "enhance",
            "without an act",
        );
        let second = label().edit(|alert| {
            let warrants = crate::testing::warrants(alert);
            let mut other = warrants[0].clone();
            other.counts = vec![terms::alert::Count::of("Murder")];
            other.facts.text = terms::Field::notice(act.to_owned());
            warrants.push(other);
        });
        second.check("political.association_label", "enhance", "count 1");
    }

    #[test]
    fn a_criminal_association_is_organised_crime() {
        Scene::red("QQ")
            .charge("Participation in a criminal organisation")
            .check_absent("political.association_label");
    }
}
