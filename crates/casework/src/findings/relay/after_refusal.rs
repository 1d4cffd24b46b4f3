//! `relay.after_refusal`: a court refused extradition in the same case, and it is back.
//!
//! The effect mirrors the refusal table: rights grounds of a Council of Europe or class N state suspend arrest,
//! detention and surrender; procedure is noted; a ground not known, or a court of a class A or U state, asks for
//! two officials or one.

use terms::finding::{Basis, Finding, Whom};
use terms::law::LawRef;
use terms::register::RegisterEntry;

use super::past;
use crate::case::Case;
use crate::findings::Rule;

/// The rule.
pub static RULE: Rule = Rule {
    id: "relay.after_refusal",
    about: "a court refused extradition in the same case, and it is back",
    basis: Basis::History,
    law: &[
        LawRef::inference("rule of this system: a refused case that returns carries its refusal"),
        LawRef::secondary("INTERPOL GA 1984: a refusal is an addendum; the ground decides"),
        LawRef::verified("ECtHR Koktysh v. Ukraine, 43707/07, 10 December 2009"),
        LawRef::memory("ECHR Arts 3 and 6; ETS 24 Art 3"),
    ],
    find,
};

fn find(rule: &Rule, case: &Case<'_>, out: &mut Vec<Finding>) {
    for past in past::past(case) {
        let RegisterEntry::Refusal(refusal) = past.content else {
            continue;
        };
        if !past.link.same_person_and_case() {
            continue;
        }
        let Some(draft) = past::mirrored(rule, case, &past) else {
            continue;
        };
        let mut finding = draft
            .grounds(past.grounds())
            .ask(Whom::OwnCourt, "are there new facts since the refusal?")
            .done();
        let not_final = if refusal.is_final { "" } else { " (not final)" };
        finding.says = format!(
            "{}{not_final}; the same case is back ({}){}",
            finding.says,
            past.how(),
            past.at_the_end()
        );
        out.push(finding);
    }
}

#[cfg(test)]
mod tests {
    use terms::finding::{Effect, Lifter};
    use terms::register::RefusalGround;
    use terms::{Level, MeasureSet};

    use crate::findings::relay::scene::Scene;

    #[track_caller]
    fn check(by: &str, ground: RefusalGround, effect: Effect, stops: MeasureSet, lifter: Lifter) {
        let finding = Scene::relay().refused(by, ground).one("relay.after_refusal");
        assert_eq!((finding.effect, finding.stops, finding.lifted_by), (effect, stops, lifter));
    }

    #[test]
    fn the_effect_mirrors_the_refusal_table() {
        use {Effect::*, RefusalGround as G};
        check("CZ", G::HumanRights, Suspend, MeasureSet::ARREST_TO_SURRENDER, Lifter::OwnCourtNewFacts);
        check("CZ", G::Political, Suspend, MeasureSet::ARREST_TO_SURRENDER, Lifter::OwnCourtNewFacts);
        check("CZ", G::Procedural, Note, MeasureSet::NONE, Lifter::Nobody);
        check("CZ", G::NotKnown, Enhance, MeasureSet::NONE, Lifter::OneOfficial);
        check("BY", G::HumanRights, Enhance, MeasureSet::NONE, Lifter::TwoOfficials);
    }

    #[test]
    fn a_relay_of_a_case_refused_on_rights_grounds_starts_suspended() {
        let scene = Scene::relay().refused("CZ", RefusalGround::HumanRights);
        assert_eq!(scene.examine().level, Level::Suspended);
    }

    #[test]
    fn a_refusal_in_another_case_of_the_person_is_not_a_relay() {
        Scene::relay().refused("CZ", RefusalGround::HumanRights).another_case().none("relay.after_refusal");
    }
}
