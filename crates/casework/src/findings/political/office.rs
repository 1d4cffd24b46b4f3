//! `political.office`: head of state, head of government or foreign minister at the time of the acts.
//!
//! A question of immunity for the own court; the office alone condemns nobody and clears nobody.

use terms::finding::{Effect, Finding, Ground, Lifter, Whom};
use terms::law::LawRef;
use terms::offence::TextSignal;

use super::BASIS;
use crate::case::Case;
use crate::findings::Rule;

/// The rule.
pub static RULE: Rule = Rule {
    id: "political.office",
    about: "the person held the office of head of state, head of government or foreign minister",
    basis: BASIS,
    law: &[
        LawRef::memory("personal immunity of the highest offices"),
        LawRef::memory("RPD Art 34(3)(b), status of the person"),
    ],
    find,
};

fn find(rule: &Rule, case: &Case<'_>, out: &mut Vec<Finding>) {
    if let Some(hit) = case.signals(TextSignal::HeadOfStateOffice).next() {
        let draft = rule
            .finding(Effect::Question, format!("an office with immunity is named (`{}`)", hit.words))
            .lifted_by(Lifter::OwnCourt)
            .ground(Ground::notice("text.office", hit.words.clone()))
            .ask(
                Whom::OwnCourt,
                "was the office held at the time of the acts, and does immunity bar a measure?",
            );
        out.push(draft.done());
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::Scene;

    #[test]
    fn a_head_of_government_raises_the_question_of_immunity() {
        Scene::red("QQ")
            .charge("Corruption")
            .facts("As prime minister of the republic between 2019 and 2021 in Velmora he took bribes.")
            .check("political.office", "question", "immunity");
    }

    #[test]
    fn an_ordinary_person_raises_none() {
        Scene::red("QQ").check_absent("political.office");
    }
}
