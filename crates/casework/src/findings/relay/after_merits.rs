//! `relay.after_merits`: the same case was deleted or refused on the merits by INTERPOL and is back.
//!
//! What the earlier body objected to is shown from its own entry. A recorded cure, or a later decision to keep
//! the data, is shown and lifts nothing: persons lift.

use terms::Origin;
use terms::finding::{Basis, Effect, Finding, Lifter, Whom};
use terms::law::LawRef;
use terms::register::Outcome;

use super::past::{self, Ended, Past, decision_grounds};
use crate::case::{Case, from_entry};
use crate::findings::Rule;

/// The rule.
pub static RULE: Rule = Rule {
    id: "relay.after_merits",
    about: "the same case was deleted or refused on the merits by INTERPOL and is back",
    basis: Basis::History,
    law: &[
        LawRef::inference(
            "rule of this system: a case deleted on the merits starts suspended when it returns",
        ),
        LawRef::verified("CCF Statute Art 3(1)(c) and (2): decisions bind the Organization"),
        LawRef::secondary("practice: a refused Red Notice may come back as a diffusion, and copies stay"),
        LawRef::memory("RPD Arts 52-53, trace of deleted data to stop its return"),
    ],
    find,
};

fn find(rule: &Rule, case: &Case<'_>, out: &mut Vec<Finding>) {
    let all = past::past(case);
    for decided in all.iter().filter(|it| it.link.same_person_and_case()) {
        match decided.ended() {
            Some(Ended::OnMerits) => {}
            Some(Ended::StatedOnMerits) => {
                out.push(stated(rule, decided));
                continue;
            }
            Some(Ended::Refused | Ended::UnderChallenge | Ended::Formal(_)) | None => continue,
        }
        let verb = match decided.decision().map(|it| it.outcome) {
            Some(Outcome::RefusedOnMerits) => "refused",
            _ => "deleted",
        };
        let mut says =
            format!("INTERPOL {verb} the same case on the merits and it is back ({})", decided.how());
        let cure = past::later(case, &all, decided, Outcome::CureRecorded);
        let kept = past::later(case, &all, decided, Outcome::Kept);
        if cure.is_some() {
            says.push_str(
                "; a cure is recorded, which a new INTERPOL decision and two officials must confirm",
            );
        }
        if kept.is_some() {
            says.push_str("; INTERPOL has since examined the case again and kept it");
        }
        says.push_str(&decided.at_the_end());
        let draft = rule
            .finding(Effect::Suspend, says)
            .lifted_by(Lifter::InterpolAndTwoOfficials)
            .grounds(decision_grounds(decided.entry))
            .grounds(decided.grounds())
            .grounds(cure.map(|entry| from_entry("decision.cure", entry, "objected_to", Origin::Official)))
            .grounds(kept.map(|entry| from_entry("decision.kept", entry, "on", Origin::Register)))
            .ask(Whom::Interpol, "does the earlier decision stand for this dossier too?");
        out.push(draft.done());
    }
}

/// Stated by a body that cannot delete it: two officials look.
fn stated(rule: &Rule, decided: &Past<'_, '_>) -> Finding {
    rule.finding(
        Effect::Enhance,
        format!(
            "a deletion of the same case on the merits, stated by a body that cannot delete it: needs a second look ({}){}",
            decided.how(),
            decided.at_the_end()
        ),
    )
    .grounds(decision_grounds(decided.entry))
    .grounds(decided.grounds())
    .ask(
        Whom::Interpol,
        "was the earlier dossier deleted or refused, when and on which ground?",
    )
    .done()
}

#[cfg(test)]
mod tests {
    use terms::alert::Channel;
    use terms::finding::{Effect, Lifter, Whom};
    use terms::register::{DeciderKind, Outcome};
    use terms::{Level, MeasureSet};

    use crate::findings::relay::scene::Scene;

    #[test]
    fn a_case_deleted_on_the_merits_starts_suspended_when_it_returns_under_another_charge() {
        let scene = Scene::relay().decided(Outcome::DeletedOnMerits);
        let finding = scene.one("relay.after_merits");
        assert_eq!((finding.effect, finding.lifted_by), (Effect::Suspend, Lifter::InterpolAndTwoOfficials));
        assert_eq!(finding.stops, MeasureSet::ALL);
        assert_eq!(scene.examine().level, Level::Suspended);
    }

    #[test]
    fn what_the_earlier_body_objected_to_is_named_by_its_entry_and_not_copied() {
        let finding = Scene::relay().decided(Outcome::RefusedOnMerits).one("relay.after_merits");
        assert!(finding.grounds.iter().any(|it| it.fact == "decision.objected_to"));
        let printed = Scene::all_text(&finding);
        assert!(!printed.contains("Baltrukova") && !printed.contains("own acts"), "{printed}");
    }

    #[test]
    fn a_recorded_cure_is_shown_and_it_stays_suspended() {
        let scene = Scene::relay().decided(Outcome::DeletedOnMerits).decided(Outcome::CureRecorded);
        let finding = scene.one("relay.after_merits");
        assert!(finding.says.contains("a cure is recorded"), "{}", finding.says);
        assert_eq!(scene.examine().level, Level::Suspended);
    }

    #[test]
    fn a_cure_that_names_the_new_dossier_is_shown_too() {
        let scene =
            Scene::relay().decided(Outcome::DeletedOnMerits).entered_on_this_dossier(Outcome::CureRecorded);
        let finding = scene.one("relay.after_merits");
        assert!(finding.says.contains("a cure is recorded"), "{}", finding.says);
        assert!(finding.grounds.iter().any(|it| it.fact == "decision.cure"));
        assert_eq!(scene.examine().level, Level::Suspended);
    }

    #[test]
    fn the_reason_comes_first_and_the_earlier_alert_last() {
        let says = Scene::relay().decided(Outcome::DeletedOnMerits).one("relay.after_merits").says;
        assert!(says.starts_with("INTERPOL deleted the same case on the merits"), "{says}");
        assert!(says.contains("the warrant number is the same"), "{says}");
        assert!(says.ends_with(", alert-earlier1"), "{says}");
    }

    #[test]
    fn a_deletion_stated_by_a_body_that_cannot_delete_suspends_nothing() {
        for outcome in [Outcome::DeletedOnMerits, Outcome::RefusedOnMerits] {
            for channel in [Channel::InterpolRed, Channel::Bilateral, Channel::TravelDocument] {
                let scene = Scene::relay().channel(channel).decided_by(outcome, DeciderKind::Court, "BY");
                let finding = scene.one("relay.after_merits");
                assert_eq!(finding.effect, Effect::Enhance);
                assert!(finding.says.contains("cannot delete it"), "{}", finding.says);
                assert_eq!(scene.examine().level, Level::Reviewable);
            }
        }
    }

    #[test]
    fn a_deletion_for_a_reason_of_form_is_not_one_on_the_merits() {
        Scene::relay().decided(Outcome::DeletedExpired).none("relay.after_merits");
    }

    #[test]
    fn another_person_of_the_same_name_carries_no_history() {
        Scene::relay().decided(Outcome::DeletedOnMerits).born("1961-11-30").none("relay.after_merits");
    }

    #[test]
    fn another_case_of_the_same_person_is_not_this_one() {
        Scene::relay().decided(Outcome::DeletedOnMerits).another_case().none("relay.after_merits");
    }

    #[test]
    fn a_decision_in_the_register_that_names_another_dossier_with_this_warrant_counts() {
        Scene::relay().without_history().entered_decision(Outcome::DeletedOnMerits).one("relay.after_merits");
    }

    #[test]
    fn a_decision_that_names_this_dossier_is_left_to_the_person_family() {
        let scene = Scene::relay().without_history().entered_on_this_dossier(Outcome::DeletedOnMerits);
        scene.none("relay.after_merits");
        scene.one("person.decided_on_merits");
    }

    #[test]
    fn a_decision_after_the_day_of_examination_is_not_known_yet() {
        Scene::relay().decided(Outcome::DeletedOnMerits).on("2030-01-01").none("relay.after_merits");
    }

    #[test]
    fn the_sender_is_not_asked() {
        let finding = Scene::relay().decided(Outcome::DeletedOnMerits).one("relay.after_merits");
        assert!(finding.asks.iter().all(|it| it.whom != Whom::Sender));
    }
}
