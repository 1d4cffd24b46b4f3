//! `treatment.death_penalty`: the death penalty can be imposed, and no court has accepted an assurance.
//!
//! An accepted assurance on record does not make a program let go of the bar: whether it covers these acts, who
//! gave it and who watches it is for people to judge, and a program only moves down. So surrender is stopped in
//! either order of assurance and alert, and the sentence says that the court has spoken and a person may lift.

use terms::finding::{Basis, Effect, Finding, Ground, Lifter, Whom};
use terms::law::LawRef;
use terms::measure::{Measure, MeasureSet};
use terms::offence::OffenceClass;
use terms::register::{DeciderKind, Decision, Outcome};
use terms::{Origin, Seq};

use crate::case::{Case, from_entry};
use crate::findings::Rule;
use crate::findings::person::{about_this_case, decisions};

/// The rule.
pub static RULE: Rule = Rule {
    id: "treatment.death_penalty",
    about: "the death penalty without an accepted assurance",
    basis: Basis::Text,
    law: &[LawRef::memory("ECHR Protocols 6 and 13; EU Charter Art 19(2)"), LawRef::memory("ETS 24 Art 11")],
    find,
};

fn find(rule: &Rule, case: &Case<'_>, out: &mut Vec<Finding>) {
    let possible = case.alert().warrants().iter().any(|it| it.death_penalty.get() == Some(true));
    // What a court that counts has accepted, and what is said of one that does not.
    let mut accepted: Option<Seq> = None;
    let mut doubtful: Vec<Ground> = Vec::new();
    for (linked, decision) in decisions(case) {
        if decision.outcome != Outcome::DeathPenaltyAssuranceAccepted || !about_this_case(linked) {
            continue;
        }
        let entry = linked.hit.entry;
        if court_counts(case, decision) {
            accepted = accepted.or(Some(entry));
        } else {
            doubtful.push(from_entry("decision.by", entry, "by", Origin::Register));
        }
    }
    if possible {
        let mut says =
            "the death penalty can be imposed: no surrender without an accepted assurance".to_owned();
        if accepted.is_some() {
            says.push_str("; a court accepted one, a person may lift");
        } else if !doubtful.is_empty() {
            says.push_str("; the acceptance on record is by no court that can accept it here");
        }
        let draft = rule
            .finding(Effect::Bar, says)
            .stops(MeasureSet::of(&[Measure::Surrender]))
            .lifted_by(Lifter::CourtAcceptingAssurance)
            .ground(Ground::notice("warrant.death_penalty", "yes"))
            .grounds(accepted.map(|entry| from_entry("decision.by", entry, "by", Origin::Register)))
            .grounds(doubtful)
            .ask(Whom::OwnCourt, "is there an assurance, who gives it, and who watches it after surrender?");
        out.push(draft.done());
        return;
    }
    if let Some(entry) = accepted {
        let draft = rule
            .finding(Effect::Note, "a court accepted the assurance against the death penalty")
            .ground(from_entry("decision.by", entry, "by", Origin::Register));
        out.push(draft.done());
    }
    // Asked whatever was accepted: what the sender is asked must not show what a register holds (P11).
    let retains = case.tables.countries.get(case.bureau).is_some_and(|it| it.death_penalty_2017_stale);
    let capital = case.counts.iter().flat_map(|it| it.classified.classes.iter()).find(|hit| {
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
            .grounds(doubtful)
            .ask(Whom::Sender, "can the death penalty be imposed for any of the counts?");
        out.push(draft.done());
    }
}

/// A court of the own state; where that is not set, of an EU or Schengen state that is not the sender. A sender
/// can not accept its own assurance, nor can a friend of it.
fn court_counts(case: &Case<'_>, decision: &Decision) -> bool {
    let court = matches!(decision.decider, DeciderKind::Court | DeciderKind::Tribunal);
    let state = decision.by.state.as_str();
    let here = match case.tables.own_state.as_deref() {
        Some(own) => own == state,
        None => case.tables.countries.eu_or_schengen(state) && !case.is_sender(state),
    };
    court && here
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
    fn an_assurance_that_a_court_accepted_is_shown_and_a_person_lifts_the_bar() {
        for scene in [
            capital().decision_of(Outcome::DeathPenaltyAssuranceAccepted, "DE"),
            capital().in_own_state().decision_of(Outcome::DeathPenaltyAssuranceAccepted, "LT"),
        ] {
            scene.check("treatment.death_penalty", "bar", "a court accepted one, a person may lift");
        }
    }

    #[test]
    fn alert_and_assurance_give_one_standing_in_either_order() {
        use crate::standing::after;

        let assured = capital().decision_of(Outcome::DeathPenaltyAssuranceAccepted, "DE").examine();
        let alert_first = after(Some(&after(None, &capital().examine())), &assured);
        assert_eq!(alert_first, after(None, &assured));
        assert_eq!(alert_first.stopped().len(), 1);
    }

    #[test]
    fn an_assurance_that_another_court_accepted_leaves_the_bar_and_is_shown() {
        let barred = |scene: Scene| {
            scene.check("treatment.death_penalty", "bar", "no court that can accept it");
            let found = scene.findings("treatment.death_penalty");
            assert!(found.iter().all(|it| it.grounds.iter().any(|it| it.fact == "decision.by")));
        };
        let of = |by| capital().decision_of(Outcome::DeathPenaltyAssuranceAccepted, by);
        for by in ["QQ", "RU", "US", "INTERPOL"] {
            barred(of(by));
        }
        barred(of("DE").in_own_state());
        // A state of the Union that is itself the sender.
        barred(
            Scene::red("DE")
                .charge("Murder")
                .edit(|alert| warrants(alert)[0].death_penalty = terms::Field::notice(true))
                .decision_of(Outcome::DeathPenaltyAssuranceAccepted, "DE"),
        );
    }

    #[test]
    fn a_state_that_kept_it_is_asked() {
        Scene::red("BY").charge("Murder").check(
            "treatment.death_penalty",
            "question",
            "kept the death penalty",
        );
        Scene::red("DE").charge("Murder").check_absent("treatment.death_penalty");
    }
}
