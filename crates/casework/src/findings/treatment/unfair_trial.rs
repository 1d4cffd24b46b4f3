//! `treatment.unfair_trial`: a court or body has shown that no fair trial can be expected.

use terms::Origin;
use terms::finding::{Basis, Effect, Finding, Ground, Whom};
use terms::law::LawRef;
use terms::register::Outcome;

use crate::case::{Case, from_entry};
use crate::findings::Rule;
use crate::findings::person::{about_this_case, decisions};

/// The rule.
pub static RULE: Rule = Rule {
    id: "treatment.unfair_trial",
    about: "a court or body has shown that no fair trial can be expected",
    basis: Basis::Register,
    law: &[
        LawRef::memory("ECHR Art 6, flagrant denial of justice"),
        LawRef::secondary("CJEU C-216/18 PPU LM"),
    ],
    find,
};

fn find(rule: &Rule, case: &Case<'_>, out: &mut Vec<Finding>) {
    for (linked, decision) in decisions(case) {
        let about_it = about_this_case(linked) || linked.link.same_person();
        if decision.outcome == Outcome::UnfairTrialShown && about_it {
            let draft = rule
                .finding(Effect::Enhance, "a flagrant denial of justice was shown")
                .ground(from_entry("decision.by", linked.hit.entry, "by", Origin::Register))
                .ground(Ground::new("link", linked.link.person.says.clone(), Origin::Register))
                .ask(
                    Whom::OwnCourt,
                    "does the risk stand for this person today, and can any assurance meet it?",
                );
            out.push(draft.done());
        }
    }
}

#[cfg(test)]
mod tests {
    use terms::register::Outcome;

    use crate::testing::Scene;

    #[test]
    fn a_risk_that_was_shown_asks_for_two_officials() {
        Scene::red("QQ").decision(Outcome::UnfairTrialShown, false).check(
            "treatment.unfair_trial",
            "enhance",
            "shown",
        );
        Scene::red("QQ").check_absent("treatment.unfair_trial");
    }
}
