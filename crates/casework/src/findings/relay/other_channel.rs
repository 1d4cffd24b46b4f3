//! `relay.other_channel`: the same bureau sends the same case outside INTERPOL: a CIS search, a bilateral request,
//! an embassy's note, its own wanted list.
//!
//! Several channels for one case are ordinary; so without a past decision this is a note.

use terms::finding::{Basis, Effect, Finding};
use terms::law::LawRef;

use super::way::{Way, name_the_way};
use crate::case::Case;
use crate::findings::Rule;

/// The rule.
pub static RULE: Rule = Rule {
    id: "relay.other_channel",
    about: "the same bureau sends the same case on another channel",
    basis: Basis::History,
    law: &[
        LawRef::inference("rule of this system: a case does not escape its history on another channel"),
        LawRef::secondary("practice: a refused Red Notice may come back as a diffusion, and copies stay"),
    ],
    find,
};

fn find(rule: &Rule, case: &Case<'_>, out: &mut Vec<Finding>) {
    name_the_way(
        rule,
        case,
        Way::OtherChannel,
        |_| (Effect::Note, "was sent by the same bureau on another channel"),
        out,
    );
}

#[cfg(test)]
mod tests {
    use terms::alert::Channel;
    use terms::finding::Effect;
    use terms::register::Outcome;

    use crate::findings::relay::scene::Scene;

    #[test]
    fn a_bilateral_request_after_a_notice_is_noted() {
        let finding = Scene::relay().channel(Channel::Bilateral).one("relay.other_channel");
        assert_eq!(finding.effect, Effect::Note);
    }

    #[test]
    fn a_bilateral_request_after_a_deletion_on_the_merits_is_suspended() {
        let scene = Scene::relay().channel(Channel::Bilateral).decided(Outcome::DeletedOnMerits);
        assert_eq!(scene.one("relay.other_channel").effect, Effect::Suspend);
    }

    #[test]
    fn a_withdrawal_under_challenge_and_then_the_own_wanted_list_asks_for_two_officials() {
        let scene =
            Scene::relay().channel(Channel::StateWantedList).decided(Outcome::WithdrawnUnderChallenge);
        assert_eq!(scene.one("relay.other_channel").effect, Effect::Enhance);
    }
}
