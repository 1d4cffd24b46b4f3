//! `political.coup`: seizure of power, political unless serious violence was done to people.

use terms::finding::{Effect, Finding, Whom};
use terms::law::LawRef;
use terms::offence::{OffenceClass, TextSignal};

use super::{BASIS, words};
use crate::case::Case;
use crate::findings::Rule;

/// The rule.
pub static RULE: Rule = Rule {
    id: "political.coup",
    about: "a count is the unconstitutional seizure of power",
    basis: BASIS,
    law: &[
        LawRef::verified("INTERPOL Constitution Art 3"),
        LawRef::memory("Repository of Practice, unconstitutional seizure of power"),
    ],
    find,
};

fn find(rule: &Rule, case: &Case<'_>, out: &mut Vec<Finding>) {
    for view in &case.counts {
        let by_class = view
            .classified
            .classes
            .iter()
            .find(|hit| hit.class == OffenceClass::Coup)
            .map(|hit| hit.words.clone());
        let by_signal = view
            .signals
            .iter()
            .find(|hit| hit.signal == TextSignal::CoupSeizure)
            .map(|hit| hit.words.clone());
        let Some(decided) = by_class.or(by_signal) else {
            continue;
        };
        let draft = rule
            .finding(Effect::Enhance, format!("count {}: seizure of power (`{decided}`)", view.number))
            .ground(words(view, &decided))
            .ask(Whom::Sender, "which serious violence against people is this person said to have done?");
        out.push(draft.done());
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::Scene;

    #[test]
    fn conspiracy_to_seize_power_enhances() {
        Scene::red("QQ").charge("Conspiracy to seize state power by unconstitutional means").check(
            "political.coup",
            "enhance",
            "seizure of power",
        );
    }

    #[test]
    fn robbery_is_no_coup() {
        Scene::red("QQ").charge("Armed robbery of a bank").check_absent("political.coup");
    }
}
