//! `treatment.death_penalty`: the death penalty can be imposed, and no court has accepted an assurance.

use terms::Origin;
use terms::finding::{Basis, Effect, Finding, Ground, Lifter, Whom};
use terms::law::LawRef;
use terms::measure::{Measure, MeasureSet};
use terms::offence::OffenceClass;
use terms::register::Outcome;

use crate::case::{Case, from_entry};
use crate::findings::Rule;
use crate::findings::person::{about_this_case, decisions};

/// The rule.
pub static RULE: Rule = Rule {
    id: "treatment.death_penalty",
    about: "the death penalty without an accepted assurance",
    basis: Basis::Text,
    law: &[
        LawRef::memory("ECHR Protocols 6 and 13; EU Charter Art 19(2)"),
        LawRef::memory("ETS 24 Art 11"),
    ],
    find,
};

fn find(rule: &Rule, case: &Case<'_>, out: &mut Vec<Finding>) {
    let possible = case
        .alert()
        .warrants()
        .iter()
        .any(|it| it.death_penalty.get() == Some(true));
    let accepted = decisions(case)
        .find(|(linked, it)| it.outcome == Outcome::DeathPenaltyAssuranceAccepted && about_this_case(linked));
    if let Some((linked, _)) = accepted {
        let draft = rule
            .finding(
                Effect::Note,
                "a court accepted the assurance against the death penalty",
            )
            .ground(from_entry(
                "decision.by",
                linked.hit.entry,
                "by",
                Origin::Register,
            ));
        out.push(draft.done());
        return;
    }
    if possible {
        let draft = rule
            .finding(
                Effect::Bar,
                "the death penalty can be imposed: no surrender without an accepted assurance",
            )
            .stops(MeasureSet::of(&[Measure::Surrender]))
            .lifted_by(Lifter::CourtAcceptingAssurance)
            .ground(Ground::notice("warrant.death_penalty", "yes"))
            .ask(
                Whom::OwnCourt,
                "is there an assurance, who gives it, and who watches it after surrender?",
            );
        out.push(draft.done());
        return;
    }
    let retains = case
        .tables
        .countries
        .get(case.bureau)
        .is_some_and(|it| it.death_penalty_2017_stale);
    let capital = case
        .counts
        .iter()
        .flat_map(|it| it.classified.classes.iter())
        .find(|hit| {
            matches!(
                hit.class,
                OffenceClass::Homicide
                    | OffenceClass::Terrorism
                    | OffenceClass::TreasonEspionage
                    | OffenceClass::Drugs
            )
        });
    if let (true, Some(hit)) = (retains, capital) {
        let draft = rule
            .finding(
                Effect::Question,
                "the state kept the death penalty when last listed: can it be imposed here?",
            )
            .lifted_by(Lifter::OneOfficial)
            .ground(Ground::notice("count.charge", hit.words.clone()))
            .ground(Ground::new(
                "state.death_penalty",
                "kept by a source of 2017, not checked since",
                Origin::Official,
            ))
            .ask(
                Whom::Sender,
                "can the death penalty be imposed for any of the counts?",
            );
        out.push(draft.done());
    }
}

#[cfg(test)]
mod tests {
    use terms::Level;
    use terms::register::Outcome;

    use crate::testing::{Scene, warrants};

    fn capital() -> Scene {
        Scene::red("QQ")
            .charge("Murder")
            .edit(|alert| warrants(alert)[0].death_penalty = terms::Field::notice(true))
    }

    #[test]
    fn it_bars_surrender_only_and_leaves_the_level() {
        capital().check("treatment.death_penalty", "bar", "no surrender");
        assert_eq!(capital().examine().level, Level::Reviewable);
    }

    #[test]
    fn an_assurance_that_a_court_accepted_lifts_it() {
        capital()
            .decision(Outcome::DeathPenaltyAssuranceAccepted, false)
            .check("treatment.death_penalty", "note", "accepted");
    }

    #[test]
    fn a_state_that_kept_it_is_asked() {
        Scene::red("BY").charge("Murder").check(
            "treatment.death_penalty",
            "question",
            "kept the death penalty",
        );
        Scene::red("DE")
            .charge("Murder")
            .check_absent("treatment.death_penalty");
    }
}
