//! `sender.diffusion_not_reviewed`: recipients hold a diffusion before INTERPOL has looked at it.

use terms::alert::Channel;
use terms::field::Field;
use terms::finding::{Basis, Effect, Finding, Ground, Whom};
use terms::law::LawRef;

use crate::case::Case;
use crate::findings::Rule;

/// The rule.
pub static RULE: Rule = Rule {
    id: "sender.diffusion_not_reviewed",
    about: "a wanted-person diffusion that was not reviewed before it was circulated",
    basis: Basis::Sender,
    law: &[
        LawRef::secondary("RPD Arts 97-101: sent directly, checked afterwards"),
        LawRef::memory("RPD Art 99(2), duties before circulating"),
    ],
    find,
};

fn find(rule: &Rule, case: &Case<'_>, out: &mut Vec<Finding>) {
    match case.alert().source.channel {
        Channel::Diffusion | Channel::DiffusionOther => {}
        _ => return,
    }
    let reviewed = &case.alert().conduct.reviewed_before_circulation;
    let (effect, says, value) = match reviewed {
        Field::Known(true, _) => return,
        Field::Known(false, _) | Field::No => {
            (Effect::Enhance, "a diffusion that INTERPOL did not review before it was circulated", "no")
        }
        Field::NotShown | Field::Unknown | Field::NotAnswered => (
            Effect::Question,
            "a diffusion; whether INTERPOL has reviewed it is not known",
            reviewed.absence().unwrap_or("unknown"),
        ),
    };
    let draft =
        rule.finding(effect, says).ground(Ground::notice("conduct.reviewed_before_circulation", value)).ask(
            Whom::Interpol,
            "has the Notices and Diffusions Task Force examined this diffusion, and with what result?",
        );
    out.push(draft.done());
}

#[cfg(test)]
mod tests {
    use terms::Field;
    use terms::alert::Channel;

    use crate::testing::Scene;

    fn diffusion(reviewed: Field<bool>) -> Scene {
        Scene::red("QQ").edit(move |alert| {
            alert.source.channel = Channel::Diffusion;
            alert.conduct.reviewed_before_circulation = reviewed;
        })
    }

    #[test]
    fn an_unreviewed_diffusion_asks_for_two_officials_and_an_unknown_one_asks() {
        diffusion(Field::notice(false)).check("sender.diffusion_not_reviewed", "enhance", "did not review");
        diffusion(Field::Unknown).check("sender.diffusion_not_reviewed", "question", "not known");
        diffusion(Field::notice(true)).check_absent("sender.diffusion_not_reviewed");
    }

    #[test]
    fn a_red_notice_is_reviewed_before_publication() {
        Scene::red("QQ").check_absent("sender.diffusion_not_reviewed");
    }
}
