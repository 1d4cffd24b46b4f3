//! `person.extradition_refused`: a court refused to extradite for this case, and why.
//!
//! INTERPOL records a refusal as an addendum and deletes nothing for it; what counts is the ground. A refusal
//! on rights grounds suspends arrest, detention and surrender; one for missing papers is noted.

use terms::Origin;
use terms::finding::{Basis, Effect, Finding, Ground, Lifter, Whom};
use terms::law::LawRef;
use terms::measure::MeasureSet;
use terms::register::{Refusal, RefusalGround};

use super::{about_this_person, how, refusals};
use crate::bureau_risk::Word;
use crate::case::{Case, Linked, from_entry};
use crate::findings::{Draft, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    id: "person.extradition_refused",
    about: "a court refused extradition in this case",
    basis: Basis::Register,
    law: &[
        LawRef::secondary("INTERPOL GA 1984: a refusal is an addendum; the ground decides"),
        LawRef::verified("ECtHR Koktysh v. Ukraine, 43707/07, 10 December 2009"),
        LawRef::memory("ECHR Arts 3 and 6; ETS 24 Art 3"),
    ],
    find,
};

fn find(rule: &Rule, case: &Case<'_>, out: &mut Vec<Finding>) {
    for (linked, refusal) in refusals(case) {
        let for_sender = case.is_sender(&refusal.requesting_state) || linked.link.case.same_case;
        if refusal.on <= case.on() && for_sender {
            out.push(draft(rule, case, linked, refusal).done());
        }
    }
}

fn draft(rule: &Rule, case: &Case<'_>, linked: &Linked<'_>, refusal: &Refusal) -> Draft {
    let draft = if about_this_person(linked) {
        effect_of(rule, case, refusal)
    } else {
        rule.finding(Effect::Question, format!("perhaps refused before, by name alone ({})", how(linked)))
    };
    let finality = if refusal.is_final { "final" } else { "not final" };
    draft
        .ground(from_entry("refusal.ground", linked.hit.entry, "ground", Origin::Register))
        .ground(from_entry("refusal.refused_by", linked.hit.entry, "refused_by", Origin::Register))
        .ground(Ground::new("refusal.finality", finality, Origin::Register))
        .ground(Ground::new("link", how(linked), Origin::Register))
        .ask(Whom::OwnCourt, "are there new facts since the refusal?")
}

/// The effect by ground and court, shared with the rule for relays of a refused case.
pub(in crate::findings) fn effect_of(rule: &Rule, case: &Case<'_>, refusal: &Refusal) -> Draft {
    let state = refusal.refused_by.state.as_str();
    let reliable = case.tables.countries.council_of_europe(state)
        || case.tables.bureaus.class_of(state, case.on()).word() == Word::N;
    let by = case.state_name(state);
    match refusal.ground {
        _ if !reliable => rule.finding(
            Effect::Enhance,
            format!("refused by a court of {by}, a state whose entries need a second look"),
        ),
        RefusalGround::HumanRights | RefusalGround::Political => rule
            .finding(Effect::Suspend, format!("extradition refused on rights grounds by a court of {by}"))
            .stops(MeasureSet::ARREST_TO_SURRENDER)
            .lifted_by(Lifter::OwnCourtNewFacts),
        RefusalGround::NeBis => rule.finding(
            Effect::Enhance,
            format!("refused by a court of {by}: judged already for the same acts"),
        ),
        RefusalGround::NotKnown => rule
            .finding(Effect::Enhance, format!("refused by a court of {by} on a ground not known"))
            .lifted_by(Lifter::OneOfficial),
        RefusalGround::Procedural => rule.finding(
            Effect::Note,
            format!("refused by a court of {by} on procedure: nothing follows from it"),
        ),
        RefusalGround::Limitation
        | RefusalGround::Nationality
        | RefusalGround::DualCriminality
        | RefusalGround::Other => rule.finding(
            Effect::Question,
            format!("refused by a court of {by} on another ground ({})", refusal.ground.code()),
        ),
    }
}

#[cfg(test)]
mod tests {
    use terms::register::RefusalGround;
    use terms::{Level, MeasureSet};

    use crate::testing::Scene;

    #[test]
    fn refused_on_rights_grounds_suspends_arrest_detention_and_surrender() {
        let scene = Scene::red("BY").refusal("CZ", "BY", RefusalGround::HumanRights);
        scene.check("person.extradition_refused", "suspend", "rights grounds");
        let result = scene.examine();
        assert_eq!(result.level, Level::Suspended);
        assert_eq!(result.findings[0].stops, MeasureSet::ARREST_TO_SURRENDER);
    }

    #[test]
    fn refused_on_procedure_is_noted_only() {
        Scene::red("BY").refusal("CZ", "BY", RefusalGround::Procedural).check(
            "person.extradition_refused",
            "note",
            "procedure",
        );
    }

    #[test]
    fn a_ground_not_known_needs_one_official() {
        Scene::red("BY").refusal("CZ", "BY", RefusalGround::NotKnown).check(
            "person.extradition_refused",
            "enhance",
            "not known",
        );
    }

    #[test]
    fn a_refusal_by_a_class_a_state_shields_nobody() {
        Scene::red("DE").refusal("BY", "DE", RefusalGround::Political).check(
            "person.extradition_refused",
            "enhance",
            "second look",
        );
    }

    #[test]
    fn a_refusal_to_another_state_in_another_case_says_nothing() {
        Scene::red("BY")
            .refusal("CZ", "TJ", RefusalGround::HumanRights)
            .check_absent("person.extradition_refused");
    }
}
