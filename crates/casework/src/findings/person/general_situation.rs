//! `person.general_situation`: a final judgment that the situation in a state bars surrender for anyone.

use terms::Origin;
use terms::finding::{Basis, Effect, Finding, Lifter, Whom};
use terms::law::LawRef;
use terms::measure::{Measure, MeasureSet};
use terms::register::{Decision, Outcome, RegisterEntry};

use super::bodies::{is_european_court, relied_on};
use crate::case::{Case, from_entry};
use crate::findings::Rule;

/// The rule.
pub static RULE: Rule = Rule {
    id: "person.general_situation",
    about: "a final judgment that the general situation bars surrender for anyone",
    // It is about the state and anyone it asks for, not about this person: with the presumption it is still
    // the general situation alone, which never suspends (Aranyosi and LM ask for a second step).
    basis: Basis::Sender,
    law: &[
        LawRef::verified("ECtHR Liu v. Poland, 37610/18, 6 October 2022"),
        LawRef::verified("ECtHR GC Khasanov and Rakhmanov v. Russia, 28492/15, 29 April 2022"),
    ],
    find,
};

fn find(rule: &Rule, case: &Case<'_>, out: &mut Vec<Finding>) {
    for hit in &case.facts.sender.situation {
        let RegisterEntry::Decision(decision) = &hit.content else {
            continue;
        };
        let of_sender = decision.concerning_state.as_deref().is_some_and(|state| case.is_sender(state));
        let bars = decision.outcome == Outcome::GeneralSituationBarsSurrender;
        if !(bars && of_sender && decision.on <= case.on()) {
            continue;
        }
        let draft = if binds(case, decision) {
            rule.finding(Effect::Bar, "a final judgment bars surrender of anyone to this state")
                .stops(MeasureSet::of(&[Measure::Surrender]))
                .lifted_by(Lifter::OwnCourt)
        } else {
            rule.finding(
                Effect::Question,
                "a final judgment in another state bars surrender of anyone to this state",
            )
            .lifted_by(Lifter::OwnCourt)
        };
        let draft = draft
            .ground(from_entry("decision.by", hit.entry, "by", Origin::Register))
            .ask(Whom::OwnCourt, "does the judgment apply here, and has the situation changed since?");
        out.push(draft.done());
    }
}

/// It binds the own state. Where the own state is not set it is taken to bind if a court of Europe or of a state
/// that is relied on gave it.
fn binds(case: &Case<'_>, decision: &Decision) -> bool {
    let Some(own) = case.tables.own_state.as_deref() else {
        return is_european_court(&decision.by) || relied_on(case, &decision.by.state);
    };
    if decision.binds.is_empty() {
        decision.by.state == own
    } else {
        decision.binds.iter().any(|it| it == own)
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::Scene;

    #[test]
    fn it_bars_surrender_for_anyone_and_leaves_the_level() {
        let scene = Scene::red("CN").general_situation("CN");
        scene.check("person.general_situation", "bar", "bars surrender");
        assert_eq!(scene.examine().level, terms::Level::Reviewable);
    }

    #[test]
    fn with_the_presumption_it_is_still_the_sender_alone_and_does_not_suspend() {
        let scene = Scene::red("BY")
            .charge("Murder")
            .misuse(terms::register::MisuseKind::InterpolMeasure, "2025-01-01")
            .general_situation("BY");
        scene.check("sender.presumption", "enhance", "presumption");
        assert_eq!(scene.examine().level, terms::Level::Reviewable);
    }

    #[test]
    fn where_the_own_state_is_not_set_the_court_must_be_one_that_is_relied_on() {
        for by in ["ECtHR", "CJEU", "DE", "GB", "CA"] {
            Scene::red("CN").general_situation_by("CN", by).check(
                "person.general_situation",
                "bar",
                "bars surrender",
            );
        }
        for by in ["RU", "QQ"] {
            Scene::red("CN").general_situation_by("CN", by).check(
                "person.general_situation",
                "question",
                "in another state",
            );
        }
    }

    #[test]
    fn a_court_elsewhere_that_names_nobody_whom_it_binds_is_a_question_here() {
        let by = |court: &str| Scene::red("CN").in_own_state().general_situation_by("CN", court);
        by("LT").check("person.general_situation", "bar", "bars surrender");
        for court in ["DE", "RU"] {
            by(court).check("person.general_situation", "question", "in another state");
        }
    }

    #[test]
    fn a_sender_does_not_put_a_court_in_doubt_by_naming_the_state_it_is_at_war_with() {
        let scene = Scene::red("BY").general_situation_by("BY", "UA");
        scene.check("person.general_situation", "bar", "bars surrender");
        let named = scene.edit(|alert| {
            let warrants = crate::testing::warrants(alert);
            let mut other = warrants[0].clone();
            other.state = terms::Field::notice("RU".to_owned());
            warrants.push(other);
        });
        named.check("person.general_situation", "bar", "bars surrender");
        // The state that sends is another matter.
        Scene::red("RU").general_situation_by("RU", "UA").check(
            "person.general_situation",
            "question",
            "in another state",
        );
    }

    #[test]
    fn it_says_nothing_about_another_sender() {
        Scene::red("DE").general_situation("CN").check_absent("person.general_situation");
    }
}
