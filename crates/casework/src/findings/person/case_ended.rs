//! `person.case_ended`: the warrant, the charge, the judge or the dossier did not stand.

use terms::Origin;
use terms::finding::{Basis, Effect, Finding, Ground, Whom};
use terms::law::LawRef;
use terms::register::{DeciderKind, Decision, Outcome};

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
        let (effect, tail) = if decision.ends_case {
            (Effect::Suspend, "that ends the case")
        } else {
            (Effect::Enhance, "the case itself is not said to have ended")
        };
        let draft = rule
            .finding(effect, format!("{what}: {tail} ({})", how(linked)))
            .ground(from_entry(
                "decision.outcome",
                linked.hit.entry,
                "outcome",
                Origin::Register,
            ))
            .ground(from_entry(
                "decision.by",
                linked.hit.entry,
                "by",
                Origin::Register,
            ))
            .ground(Ground::new("link", how(linked), Origin::Register))
            .ask(
                Whom::Sender,
                "is the warrant in force today, and under which decision?",
            );
        out.push(draft.done());
    }
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
        | Outcome::CureRecorded => None,
    }
}

#[cfg(test)]
mod tests {
    use terms::register::Outcome;

    use crate::testing::Scene;

    #[test]
    fn an_annulled_warrant_suspends_where_it_ends_the_case_and_enhances_where_not() {
        Scene::red("QQ").decision(Outcome::WarrantAnnulled, true).check(
            "person.case_ended",
            "suspend",
            "annulled",
        );
        Scene::red("QQ").decision(Outcome::WarrantAnnulled, false).check(
            "person.case_ended",
            "enhance",
            "annulled",
        );
    }

    #[test]
    fn a_finding_against_the_judge_enhances() {
        Scene::red("QQ")
            .decision(Outcome::JudgeFoundAgainst, false)
            .check("person.case_ended", "enhance", "judge");
    }

    #[test]
    fn a_decision_on_another_case_says_nothing() {
        Scene::red("QQ")
            .decision_on_another_case(Outcome::WarrantAnnulled)
            .check_absent("person.case_ended");
    }
}
