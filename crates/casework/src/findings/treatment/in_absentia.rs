//! `treatment.in_absentia`: the judgment was given in the person's absence. Alone it only asks.

use terms::finding::{Basis, Effect, Finding, Ground, Whom};
use terms::law::LawRef;

use crate::case::Case;
use crate::findings::Rule;

/// The rule.
pub static RULE: Rule = Rule {
    id: "treatment.in_absentia",
    about: "judgment in absence",
    basis: Basis::Text,
    law: &[
        LawRef::verified("CCF decision excerpts 2017-2025, tag on judgments in absence"),
        LawRef::memory("ECHR Art 6"),
    ],
    find,
};

fn find(rule: &Rule, case: &Case<'_>, out: &mut Vec<Finding>) {
    if case.alert().warrants().iter().any(|it| it.in_absentia.get() == Some(true)) {
        let draft = rule
            .finding(Effect::Question, "the judgment was given in the person's absence")
            .ground(Ground::notice("warrant.in_absentia", "yes"))
            .ask(Whom::Sender, "was the person summoned and defended, and is a new trial open?");
        out.push(draft.done());
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::{Scene, warrants};

    #[test]
    fn absence_alone_only_asks() {
        let scene =
            Scene::red("DE").edit(|alert| warrants(alert)[0].in_absentia = terms::Field::notice(true));
        scene.check("treatment.in_absentia", "question", "absence");
        assert_eq!(scene.examine().track, terms::Track::Ordinary);
        Scene::red("DE").check_absent("treatment.in_absentia");
    }
}
