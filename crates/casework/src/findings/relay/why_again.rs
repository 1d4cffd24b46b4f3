//! `relay.why_again`: the same case ended for a reason of form and is back. It only asks.

use terms::finding::{Basis, Effect, Finding, Whom};
use terms::law::LawRef;

use super::past::{self, Ended, decision_grounds};
use crate::case::Case;
use crate::findings::Rule;

/// The rule.
pub static RULE: Rule = Rule {
    id: "relay.why_again",
    about: "the same case expired, was achieved, deleted for a clerical reason or withdrawn to correct, and is back",
    basis: Basis::History,
    law: &[
        LawRef::memory("RPD Arts 49-51, retention, extension and deletion"),
        LawRef::inference("rule of this system: withdrawal to correct and expiry only ask"),
    ],
    find,
};

fn find(rule: &Rule, case: &Case<'_>, out: &mut Vec<Finding>) {
    for past in past::past(case) {
        if !past.link.same_person_and_case() {
            continue;
        }
        if let Some(Ended::Formal(how)) = past.ended() {
            let draft = rule
                .finding(
                    Effect::Question,
                    format!(
                        "the same case was {how} and is back ({}): why again?{}",
                        past.how(),
                        past.at_the_end()
                    ),
                )
                .grounds(decision_grounds(past.entry))
                .grounds(past.grounds())
                .ask(Whom::Official, "compare the two dossiers: what is new since the first one ended?");
            out.push(draft.done());
        }
    }
}

#[cfg(test)]
mod tests {
    use terms::finding::{Effect, Lifter};
    use terms::register::Outcome;
    use terms::{Level, Track};

    use crate::findings::relay::scene::Scene;

    #[test]
    fn expiry_achievement_clerical_deletion_and_correction_only_ask() {
        let outcomes = [
            Outcome::DeletedExpired,
            Outcome::DeletedAchieved,
            Outcome::DeletedClerical,
            Outcome::WithdrawnToCorrect,
        ];
        for outcome in outcomes {
            let scene = Scene::relay().decided(outcome);
            let finding = scene.one("relay.why_again");
            assert_eq!(
                (finding.effect, finding.lifted_by),
                (Effect::Question, Lifter::OneOfficial),
                "{}",
                outcome.code()
            );
            let result = scene.examine();
            assert_eq!(
                (result.level, result.track),
                (Level::Reviewable, Track::Ordinary),
                "{}",
                outcome.code()
            );
        }
    }

    #[test]
    fn a_deletion_on_the_merits_does_not_merely_ask() {
        Scene::relay().decided(Outcome::DeletedOnMerits).none("relay.why_again");
    }
}
