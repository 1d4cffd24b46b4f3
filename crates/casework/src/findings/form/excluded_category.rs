//! `form.excluded_category`: matters for which no Red Notice is published.
//!
//! Behavioural or cultural norms, family or private matters, private disputes and administrative rules. Each
//! count is looked at alone; domestic and sexual violence, and whatever harms a child, is never one of them
//! (promise P17). Where the count shows the category and nothing else it enhances, where it is mixed it asks.

use terms::finding::{Basis, Effect, Finding, Ground, Whom};
use terms::law::LawRef;
use terms::offence::{OffenceClass, TextSignal};

use super::asks_arrest_through_interpol;
use crate::case::{Case, CountView};
use crate::findings::Rule;

/// The rule.
pub static RULE: Rule = Rule {
    id: "form.excluded_category",
    about: "a count is a matter for which no Red Notice is published",
    basis: Basis::Text,
    law: &[
        LawRef::verified("RPD Art 83(1)(a)(i)-(iii)"),
        LawRef::verified("CCF decision excerpts 2017-2025, tag `unfunded cheques`"),
    ],
    find,
};

fn find(rule: &Rule, case: &Case<'_>, out: &mut Vec<Finding>) {
    if !asks_arrest_through_interpol(case.alert()) {
        return;
    }
    for view in &case.counts {
        let Some((category, words)) = category(view) else {
            continue;
        };
        if is_violent(view) {
            continue;
        }
        let alone = view.classified.classes.iter().all(|hit| is_excluded_class(hit.class));
        let effect = if alone { Effect::Enhance } else { Effect::Question };
        let draft = rule
            .finding(effect, format!("count {}: {category} (`{words}`)", view.number))
            .ground(Ground::notice("count.charge", words))
            .ask(
                Whom::Sender,
                "does the act facilitate a serious crime, or is it suspected of being linked to organised crime?",
            );
        out.push(draft.done());
    }
}

/// The excluded category a count shows, with the words.
fn category(view: &CountView<'_>) -> Option<(&'static str, String)> {
    let by_class = view.classified.classes.iter().find_map(|hit| {
        let category = match hit.class {
            OffenceClass::Family => "a family matter",
            OffenceClass::Administrative => "a breach of administrative rules",
            OffenceClass::UnfundedChequeDebt => "an unpaid cheque or debt, a private matter",
            OffenceClass::DefamationInsult => "honour and reputation, on which states differ",
            _ => return None,
        };
        Some((category, hit.words.clone()))
    });
    by_class.or_else(|| {
        view.signals.iter().find_map(|hit| {
            let category = match hit.signal {
                TextSignal::CulturalNorm => "conduct on which states differ",
                TextSignal::PrivateDispute => "a private dispute",
                TextSignal::AdministrativeBreach => "a breach of administrative rules",
                _ => return None,
            };
            Some((category, hit.words.clone()))
        })
    })
}

fn is_excluded_class(class: OffenceClass) -> bool {
    matches!(
        class,
        OffenceClass::Family
            | OffenceClass::Administrative
            | OffenceClass::UnfundedChequeDebt
            | OffenceClass::DefamationInsult
            | OffenceClass::Other
    )
}

/// Violence against a person, a child or a partner: never family, private or custom.
fn is_violent(view: &CountView<'_>) -> bool {
    let class = view.classified.classes.iter().any(|hit| {
        matches!(
            hit.class,
            OffenceClass::DomesticViolence
                | OffenceClass::SexualViolence
                | OffenceClass::ChildAbuse
                | OffenceClass::Homicide
                | OffenceClass::Assault
                | OffenceClass::Trafficking
                | OffenceClass::Kidnapping
        )
    });
    class
        || view
            .signals
            .iter()
            .any(|hit| matches!(hit.signal, TextSignal::DomesticContext | TextSignal::ChildVictim))
}

#[cfg(test)]
mod tests {
    use crate::testing::Scene;

    #[test]
    fn a_bad_cheque_is_a_private_matter() {
        Scene::red("QQ").charge("Issuing a cheque without sufficient funds").check(
            "form.excluded_category",
            "enhance",
            "private matter",
        );
    }

    #[test]
    fn domestic_violence_is_never_a_family_matter() {
        Scene::red("QQ").charge("Domestic violence against his wife").check_absent("form.excluded_category");
        Scene::red("QQ").charge("Rape of a spouse").check_absent("form.excluded_category");
    }

    #[test]
    fn murder_is_in_no_excluded_category() {
        Scene::red("QQ").charge("Murder").check_absent("form.excluded_category");
    }

    #[test]
    fn a_murder_count_beside_it_removes_nothing() {
        Scene::red("QQ").charge("Bounced cheque").charge_added("Murder").check(
            "form.excluded_category",
            "enhance",
            "count 1",
        );
    }
}
