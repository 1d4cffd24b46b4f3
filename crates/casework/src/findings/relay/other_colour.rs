//! `relay.other_colour`: the same bureau sends the same case under another INTERPOL colour or as a diffusion.
//!
//! Blue, Green and Yellow have no penalty threshold and still lead to stops: a Blue about a person whose Red was
//! refused is a candidate. Without a past decision a step up to arrest is ordinary and noted; a softer colour
//! after one that asked for arrest is asked about.

use terms::finding::{Basis, Effect, Finding};
use terms::law::LawRef;

use super::way::{Way, name_the_way};
use crate::case::Case;
use crate::findings::Rule;

/// The rule.
pub static RULE: Rule = Rule {
    id: "relay.other_colour",
    about: "the same case comes under another INTERPOL colour",
    basis: Basis::History,
    law: &[
        LawRef::secondary(
            "practice: withdrawn before a decision leaves no finding and the case may come back in another colour",
        ),
        LawRef::inference(
            "RPD Arts 82 and 88-90: softer colours have no penalty threshold and lead to stops",
        ),
    ],
    find,
};

fn find(rule: &Rule, case: &Case<'_>, out: &mut Vec<Finding>) {
    let softer = !case.alert().source.channel.asks_arrest();
    name_the_way(
        rule,
        case,
        Way::OtherColour,
        |before| match softer && before.past.alert.source.channel.asks_arrest() {
            true => (Effect::Question, "came as a request for arrest; this colour has no threshold"),
            false => (Effect::Note, "was sent by the same bureau under another colour"),
        },
        out,
    );
}

#[cfg(test)]
mod tests {
    use terms::alert::Channel;
    use terms::finding::Effect;
    use terms::register::{Outcome, RefusalGround};

    use crate::findings::relay::scene::Scene;

    #[test]
    fn a_blue_after_a_red_that_was_refused_has_the_effect_of_the_refusal() {
        let blue = Scene::relay().channel(Channel::InterpolBlue);
        let refused = blue.clone().refused("CZ", RefusalGround::HumanRights);
        assert_eq!(refused.one("relay.other_colour").effect, Effect::Suspend);
        let withdrawn = blue.decided(Outcome::WithdrawnUnderChallenge);
        assert_eq!(withdrawn.one("relay.other_colour").effect, Effect::Enhance);
    }

    #[test]
    fn a_blue_after_a_red_without_a_decision_asks_and_a_diffusion_is_noted() {
        let finding = |channel| Scene::relay().channel(channel).one("relay.other_colour").effect;
        assert_eq!(finding(Channel::InterpolBlue), Effect::Question);
        assert_eq!(finding(Channel::Diffusion), Effect::Note);
    }

    #[test]
    fn the_same_colour_is_not_another_one() {
        Scene::relay().none("relay.other_colour");
    }
}
