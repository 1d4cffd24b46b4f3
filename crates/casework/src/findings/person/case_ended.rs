//! `person.case_ended`: the warrant, the charge, the judge or the dossier did not stand.
//!
//! What ends the case suspends where its source says so, or a court of a state that is relied on; on the judge or
//! the dossier also an international body. Whatever another state enters asks for two officials and no more: an
//! acquittal can be bought or forged (P10).

use terms::Origin;
use terms::finding::{Basis, Effect, Finding, Ground, Whom};
use terms::law::LawRef;
use terms::register::{DeciderKind, Decision, Outcome};

use super::bodies::{at_its_source, is_international, relied_on};
use super::{about_this_case, decisions, how};
use crate::case::{Case, from_entry};
use crate::findings::Rule;

/// The rule.
pub static RULE: Rule = Rule {
    id: "person.case_ended",
    about: "the warrant was annulled, the charge ended, or a body found against the judge or the dossier",
    basis: Basis::Register,
    law: &[
        LawRef::memory("RPD Art 81, withdrawal and cancellation"),
        LawRef::memory("RPD Art 46, duty to update"),
    ],
    find,
};

fn find(rule: &Rule, case: &Case<'_>, out: &mut Vec<Finding>) {
    for (linked, decision) in decisions(case) {
        let Some(what) = ending(decision) else { continue };
        if !about_this_case(linked) {
            continue;
        }
        let (effect, tail) = match (carries(case, decision), decision.ends_case) {
            (true, true) => (Effect::Suspend, "that ends the case"),
            (true, false) => (Effect::Enhance, "the case itself is not said to have ended"),
            (false, _) => (
                Effect::Enhance,
                "stated by a body that is not the source and whose entries need a second look",
            ),
        };
        let draft = rule
            .finding(effect, format!("{what}: {tail} ({})", how(linked)))
            .ground(from_entry("decision.outcome", linked.hit.entry, "outcome", Origin::Register))
            .ground(from_entry("decision.by", linked.hit.entry, "by", Origin::Register))
            .ground(Ground::new("link", how(linked), Origin::Register))
            .ask(Whom::OwnCourt, "does the decision stand, is it final, and is any warrant still in force?");
        out.push(draft.done());
    }
}

/// The body's word suffices: the source itself, a state that is relied on, and on the judge or the dossier also a
/// body between states.
fn carries(case: &Case<'_>, decision: &Decision) -> bool {
    let on_judge_or_dossier =
        matches!(decision.outcome, Outcome::JudgeFoundAgainst | Outcome::DossierFoundAgainst);
    at_its_source(case, decision)
        || relied_on(case, &decision.by.state)
        || (on_judge_or_dossier && is_international(decision))
}

fn ending(decision: &Decision) -> Option<&'static str> {
    match decision.outcome {
        Outcome::WarrantAnnulled => Some("the warrant was annulled"),
        Outcome::ChargeDropped => Some("the charge was dropped"),
        Outcome::ChargePaid => Some("what was owed was paid"),
        Outcome::Acquittal => Some("the person was acquitted"),
        Outcome::JudgeFoundAgainst => Some("a body found against the judge"),
        Outcome::DossierFoundAgainst => match decision.decider {
            DeciderKind::Interpol => Some("INTERPOL found against the dossier"),
            DeciderKind::Court | DeciderKind::Tribunal => Some("a court found against the dossier"),
            DeciderKind::Disciplinary => Some("a disciplinary body found against the dossier"),
            DeciderKind::IssuingState => Some("the issuing state itself found against the dossier"),
            DeciderKind::Gateway => Some("another gateway found against the dossier"),
        },
        Outcome::DeletedOnMerits
        | Outcome::RefusedOnMerits
        | Outcome::DeletedExpired
        | Outcome::DeletedAchieved
        | Outcome::DeletedClerical
        | Outcome::WithdrawnUnderChallenge
        | Outcome::WithdrawnToCorrect
        | Outcome::Kept
        | Outcome::FinalJudgment
        | Outcome::GeneralSituationBarsSurrender
        | Outcome::DeathPenaltyAssuranceAccepted
        | Outcome::TortureRiskShown
        | Outcome::UnfairTrialShown
        | Outcome::CureRecorded
        | Outcome::SuspendedElsewhere => None,
    }
}

#[cfg(test)]
mod tests {
    use terms::register::{DeciderKind, Outcome};

    use crate::testing::Scene;

    #[test]
    fn an_annulled_warrant_suspends_where_it_ends_the_case_and_enhances_where_not() {
        for (by, decider) in [
            ("QQ", DeciderKind::Court),
            ("", DeciderKind::IssuingState),
            ("DE", DeciderKind::Court),
            ("CA", DeciderKind::Court),
        ] {
            let annulled = |ends| Scene::red("QQ").decision_by(Outcome::WarrantAnnulled, ends, decider, by);
            annulled(true).check("person.case_ended", "suspend", "annulled");
            annulled(false).check("person.case_ended", "enhance", "annulled");
        }
    }

    #[test]
    fn a_state_that_is_not_the_source_and_not_relied_on_ends_no_case() {
        for outcome in [
            Outcome::WarrantAnnulled,
            Outcome::ChargeDropped,
            Outcome::ChargePaid,
            Outcome::Acquittal,
            Outcome::DossierFoundAgainst,
        ] {
            let scene = Scene::red("DE").decision_by(outcome, true, DeciderKind::Court, "RU");
            scene.check("person.case_ended", "enhance", "second look");
            assert_eq!(scene.examine().level, terms::Level::Reviewable, "{}", outcome.code());
        }
        // Not even INTERPOL annuls a warrant; on the dossier its word counts.
        Scene::red("QQ").decision(Outcome::WarrantAnnulled, true).check(
            "person.case_ended",
            "enhance",
            "second look",
        );
        Scene::red("QQ").decision(Outcome::DossierFoundAgainst, true).check(
            "person.case_ended",
            "suspend",
            "INTERPOL found",
        );
    }

    #[test]
    fn a_party_to_a_conflict_with_the_sender_ends_no_case() {
        Scene::red("UA").decision_by(Outcome::Acquittal, true, DeciderKind::Court, "RU").check(
            "person.case_ended",
            "enhance",
            "second look",
        );
        Scene::red("RU").decision_by(Outcome::Acquittal, true, DeciderKind::Court, "UA").check(
            "person.case_ended",
            "enhance",
            "second look",
        );
    }

    #[test]
    fn a_finding_against_the_judge_enhances() {
        Scene::red("QQ").decision(Outcome::JudgeFoundAgainst, false).check(
            "person.case_ended",
            "enhance",
            "judge",
        );
    }

    #[test]
    fn a_decision_on_another_case_says_nothing() {
        Scene::red("QQ").decision_on_another_case(Outcome::WarrantAnnulled).check_absent("person.case_ended");
    }
}
