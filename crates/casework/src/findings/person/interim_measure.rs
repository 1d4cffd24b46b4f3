//! `person.interim_measure`: an international body forbids surrender for the time being.
//!
//! It bars where the body is one of the closed list of `bodies` or the own court. From any other body two officials
//! look: an entry in the name of a body that can order nothing must not bar (P10).

use terms::Origin;
use terms::finding::{Basis, Effect, Finding, Ground, Lifter, Whom};
use terms::law::LawRef;
use terms::measure::MeasureSet;
use terms::register::RegisterEntry;

use super::bodies::orders_interim_measures;
use super::{about_this_person, how};
use crate::case::{Case, from_entry};
use crate::findings::Rule;

/// The rule.
pub static RULE: Rule = Rule {
    id: "person.interim_measure",
    about: "an interim measure of the ECtHR or a UN treaty body",
    basis: Basis::Register,
    law: &[
        LawRef::memory("ECHR Art 34 with Rule 39 of the Rules of Court"),
        LawRef::memory("interim measures of UN treaty bodies"),
    ],
    find,
};

fn find(rule: &Rule, case: &Case<'_>, out: &mut Vec<Finding>) {
    for linked in &case.register {
        let RegisterEntry::Interim(interim) = &linked.hit.content else {
            continue;
        };
        let live = interim.on <= case.on() && interim.until.is_none_or(|until| case.on() <= until);
        let applies = interim.against.is_empty() || interim.against.iter().any(|state| case.is_sender(state));
        if !(live && applies) {
            continue;
        }
        let draft = if !orders_interim_measures(case, &interim.by) {
            rule.finding(
                Effect::Enhance,
                format!(
                    "an interim measure, stated by a body whose measures do not bind here: needs a second look ({})",
                    how(linked)
                ),
            )
        } else if about_this_person(linked) {
            rule.finding(Effect::Bar, format!("an interim measure forbids surrender ({})", how(linked)))
                .stops(MeasureSet::SURRENDER_AND_TRANSFER)
                .lifted_by(Lifter::InterimBody)
        } else {
            rule.finding(
                Effect::Enhance,
                format!("perhaps under an interim measure, by name alone ({})", how(linked)),
            )
        };
        let draft = draft
            .ground(from_entry("interim.by", linked.hit.entry, "by", Origin::Register))
            .ground(Ground::new("link", how(linked), Origin::Register))
            .ask(Whom::OwnCourt, "is the measure still in force?");
        out.push(draft.done());
    }
}

#[cfg(test)]
mod tests {
    use terms::{Level, MeasureSet};

    use crate::testing::Scene;

    #[test]
    fn rule_39_bars_surrender_and_transfer_and_leaves_the_level_to_the_rest() {
        let scene = Scene::red("DE").interim(None);
        scene.check("person.interim_measure", "bar", "forbids surrender");
        let result = scene.examine();
        assert_eq!(result.level, Level::Reviewable);
        assert_eq!(result.track, terms::Track::Enhanced);
        assert!(result.findings.iter().any(|it| it.stops == MeasureSet::SURRENDER_AND_TRANSFER));
    }

    #[test]
    fn a_body_that_can_order_nothing_bars_nothing() {
        for by in ["RU", "QQ", "QR", "DE", "ECOWAS"] {
            Scene::red("DE").interim_by(by, None).check("person.interim_measure", "enhance", "second look");
        }
        for by in ["UN", "CAT", "UNHRC", "ecthr"] {
            Scene::red("DE").interim_by(by, None).check("person.interim_measure", "bar", "forbids surrender");
        }
    }

    #[test]
    fn the_own_court_bars() {
        Scene::red("DE").interim_by("LT", None).check("person.interim_measure", "enhance", "second look");
        Scene::red("DE").in_own_state().interim_by("LT", None).check(
            "person.interim_measure",
            "bar",
            "forbids",
        );
    }

    #[test]
    fn a_measure_that_ended_bars_nothing() {
        Scene::red("DE").interim(Some("2026-01-01")).check_absent("person.interim_measure");
    }
}
