//! `relay.withdrawn_under_challenge`: the sender withdrew the same case while a challenge was pending, and sends
//! it again.
//!
//! Withdrawn is not found non-compliant: there is no decision, and the case can be entered again, even in
//! another colour. So it is watched, and two officials look.

use terms::finding::{Basis, Effect, Finding, Whom};
use terms::law::LawRef;

use super::past::{self, Ended, decision_grounds};
use crate::case::Case;
use crate::findings::Rule;

/// The rule.
pub static RULE: Rule = Rule {
    id: "relay.withdrawn_under_challenge",
    about: "the same case was withdrawn while a challenge was pending, and is back",
    basis: Basis::History,
    law: &[
        LawRef::secondary(
            "practice: withdrawn before a decision leaves no finding and the case may come back in another colour",
        ),
        LawRef::inference("rule of this system: re-entry after a withdrawal under challenge is watched"),
    ],
    find,
};

fn find(rule: &Rule, case: &Case<'_>, out: &mut Vec<Finding>) {
    for past in past::past(case) {
        if past.link.same_person_and_case() && matches!(past.ended(), Some(Ended::UnderChallenge)) {
            let says = format!(
                "the same case was withdrawn while under challenge and is back: watch ({}){}",
                past.how(),
                past.at_the_end()
            );
            let draft = rule
                .finding(Effect::Enhance, says)
                .grounds(decision_grounds(past.entry))
                .grounds(past.grounds())
                .ask(Whom::Interpol, "was the challenge decided after the withdrawal?")
                .ask(Whom::Person, "what had the challenge objected to?");
            out.push(draft.done());
        }
    }
}

#[cfg(test)]
mod tests {
    use terms::finding::{Effect, Lifter};
    use terms::register::{DeciderKind, Outcome};
    use terms::{Level, Track};

    use crate::findings::relay::scene::Scene;

    #[test]
    fn a_case_withdrawn_under_challenge_is_watched_by_two_officials_when_it_returns() {
        let scene = Scene::relay().decided(Outcome::WithdrawnUnderChallenge);
        let finding = scene.one("relay.withdrawn_under_challenge");
        assert_eq!((finding.effect, finding.lifted_by), (Effect::Enhance, Lifter::TwoOfficials));
        assert!(finding.says.contains("watch"));
        let result = scene.examine();
        assert_eq!((result.level, result.track), (Level::Reviewable, Track::Enhanced));
    }

    #[test]
    fn a_withdrawal_that_another_body_states_is_none() {
        for by in ["DE", "BY"] {
            Scene::relay()
                .decided_by(Outcome::WithdrawnUnderChallenge, DeciderKind::Court, by)
                .none("relay.withdrawn_under_challenge");
        }
        Scene::relay()
            .decided_by(Outcome::WithdrawnUnderChallenge, DeciderKind::IssuingState, "QQ")
            .one("relay.withdrawn_under_challenge");
    }

    #[test]
    fn a_withdrawal_to_correct_is_not_one_under_challenge() {
        Scene::relay().decided(Outcome::WithdrawnToCorrect).none("relay.withdrawn_under_challenge");
    }
}
