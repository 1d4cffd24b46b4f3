//! `person.earlier_end`: this very dossier was withdrawn, expired or deleted for a reason of form, or kept.
//!
//! Withdrawn is not found non-compliant: withdrawn under challenge is watched, withdrawn to correct, expired,
//! achieved and clerical only ask "why again", and kept as compliant is noted and clears nothing. INTERPOL and the
//! sender alone can do any of it: stated by another body it is asked about.

use terms::Origin;
use terms::finding::{Basis, Effect, Finding, Ground, Whom};
use terms::law::LawRef;
use terms::register::Outcome;

use super::bodies::keeps_the_alert;
use super::{about_this_case, decisions, how};
use crate::case::{Case, from_entry};
use crate::findings::Rule;

/// The rule.
pub static RULE: Rule = Rule {
    id: "person.earlier_end",
    about: "this dossier ended before without a decision on the merits",
    basis: Basis::Register,
    law: &[LawRef::secondary(
        "practice: withdrawn before a decision leaves no finding and the case may come back in another colour",
    )],
    find,
};

fn find(rule: &Rule, case: &Case<'_>, out: &mut Vec<Finding>) {
    for (linked, decision) in decisions(case) {
        if !about_this_case(linked) {
            continue;
        }
        let (effect, says) = match decision.outcome {
            Outcome::WithdrawnUnderChallenge => {
                (Effect::Enhance, "withdrawn by the sender while under challenge: watch")
            }
            Outcome::WithdrawnToCorrect => (Effect::Question, "withdrawn to correct: why again?"),
            Outcome::DeletedExpired => (Effect::Question, "deleted because it expired: why again?"),
            Outcome::DeletedAchieved => {
                (Effect::Question, "deleted because its purpose was achieved: why again?")
            }
            Outcome::DeletedClerical => (Effect::Question, "deleted for a clerical reason: why again?"),
            Outcome::Kept => (Effect::Note, "examined by INTERPOL and kept: this clears nothing"),
            Outcome::DeletedOnMerits
            | Outcome::RefusedOnMerits
            | Outcome::WarrantAnnulled
            | Outcome::ChargeDropped
            | Outcome::ChargePaid
            | Outcome::Acquittal
            | Outcome::FinalJudgment
            | Outcome::JudgeFoundAgainst
            | Outcome::DossierFoundAgainst
            | Outcome::GeneralSituationBarsSurrender
            | Outcome::DeathPenaltyAssuranceAccepted
            | Outcome::TortureRiskShown
            | Outcome::UnfairTrialShown
            | Outcome::CureRecorded
            | Outcome::SuspendedElsewhere => continue,
        };
        let (effect, says) = match keeps_the_alert(decision) {
            true => (effect, says.to_owned()),
            false => (
                effect.min(Effect::Question),
                format!("{says}; stated by a body that neither sent nor keeps the alert"),
            ),
        };
        let draft = rule
            .finding(effect, format!("{says} ({})", how(linked)))
            .ground(from_entry("decision.by", linked.hit.entry, "by", Origin::Register))
            .ground(from_entry("decision.outcome", linked.hit.entry, "outcome", Origin::Register))
            .ground(Ground::new("link", how(linked), Origin::Register))
            .ask(Whom::Interpol, "what is new since this dossier ended?");
        out.push(draft.done());
    }
}

#[cfg(test)]
mod tests {
    use terms::register::{DeciderKind, Outcome};

    use crate::testing::Scene;

    #[test]
    fn withdrawn_under_challenge_is_watched_and_withdrawn_to_correct_only_asks() {
        Scene::red("QQ").decision(Outcome::WithdrawnUnderChallenge, false).check(
            "person.earlier_end",
            "enhance",
            "watch",
        );
        Scene::red("QQ").decision(Outcome::WithdrawnToCorrect, false).check(
            "person.earlier_end",
            "question",
            "why again",
        );
    }

    #[test]
    fn a_withdrawal_stated_by_another_body_is_asked_about() {
        Scene::red("QQ").decision_of(Outcome::WithdrawnUnderChallenge, "DE").check(
            "person.earlier_end",
            "question",
            "neither sent nor keeps",
        );
        Scene::red("QQ")
            .decision_by(Outcome::WithdrawnUnderChallenge, false, DeciderKind::IssuingState, "QQ")
            .check("person.earlier_end", "enhance", "watch");
    }

    #[test]
    fn kept_as_compliant_clears_nothing() {
        let without = Scene::red("BY").charge("Treason").examine();
        let with = Scene::red("BY").charge("Treason").decision(Outcome::Kept, false).examine();
        assert_eq!((with.level, with.track), (without.level, without.track));
    }
}
