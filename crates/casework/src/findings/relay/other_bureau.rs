//! `relay.other_bureau`: the same case sent by another bureau.
//!
//! A shared bank (CIS interstate search) or a friendly bureau sends what the first could no longer send. Without
//! a past decision it only asks, because shared cases between states are ordinary police work; with one it has
//! the effect of that decision and names the way.

use terms::alert::Channel;
use terms::finding::{Basis, Effect, Finding};
use terms::law::LawRef;

use super::way::{Way, name_the_way};
use crate::case::Case;
use crate::findings::Rule;

/// The rule.
pub static RULE: Rule = Rule {
    id: "relay.other_bureau",
    about: "the same case is sent by another bureau",
    basis: Basis::History,
    law: &[
        LawRef::inference("rule of this system: a case does not escape its history through another bureau"),
        LawRef::verified("CIS Treaty on interstate search of persons, 10 December 2010"),
        LawRef::secondary("practice: a listing in the CIS shared bank by one state appears for all"),
    ],
    find,
};

fn find(rule: &Rule, case: &Case<'_>, out: &mut Vec<Finding>) {
    let says = match case.alert().source.channel {
        Channel::CisInterstate => "is sent again, through the CIS interstate search by another bureau",
        Channel::StateWantedList => "is on the wanted list that another state publishes",
        _ => "is sent by another bureau",
    };
    name_the_way(rule, case, Way::OtherBureau, |_| (Effect::Question, says), out);
}

#[cfg(test)]
mod tests {
    use terms::alert::Channel;
    use terms::finding::{Effect, Lifter};
    use terms::register::{Outcome, RefusalGround};
    use terms::{Level, MeasureSet};

    use crate::findings::relay::scene::Scene;

    #[test]
    fn the_same_case_from_another_bureau_asks_where_nothing_was_decided() {
        let scene = Scene::relay().bureau("QR");
        assert_eq!(scene.one("relay.other_bureau").effect, Effect::Question);
        assert_eq!(scene.examine().level, Level::Reviewable);
    }

    #[test]
    fn after_a_deletion_on_the_merits_another_bureau_is_suspended_and_the_way_is_named() {
        let scene =
            Scene::relay().bureau("QR").channel(Channel::CisInterstate).decided(Outcome::DeletedOnMerits);
        let finding = scene.one("relay.other_bureau");
        assert_eq!((finding.effect, finding.lifted_by), (Effect::Suspend, Lifter::InterpolAndTwoOfficials));
        assert!(finding.says.contains("CIS interstate search of QR"), "{}", finding.says);
    }

    #[test]
    fn the_reason_comes_first_and_the_earlier_alert_last() {
        let quiet = Scene::relay().bureau("QR");
        let decided = quiet.clone().decided(Outcome::DeletedOnMerits);
        for (scene, first) in [
            (quiet, "the same case is sent by another bureau"),
            (decided, "INTERPOL deleted or refused it on the merits"),
        ] {
            let says = scene.one("relay.other_bureau").says;
            assert!(says.starts_with(first) && says.ends_with(", alert-earlier1"), "{says}");
        }
    }

    #[test]
    fn after_a_refusal_on_rights_grounds_the_effect_is_the_refusals() {
        let finding =
            Scene::relay().bureau("QR").refused("CZ", RefusalGround::Political).one("relay.other_bureau");
        assert_eq!((finding.effect, finding.stops), (Effect::Suspend, MeasureSet::ARREST_TO_SURRENDER));
    }

    #[test]
    fn the_same_bureau_is_not_another_one() {
        Scene::relay().none("relay.other_bureau");
    }
}
