//! `treatment.torture`: a court or body has shown a risk of torture or ill-treatment.

use terms::Origin;
use terms::finding::{Basis, Effect, Finding, Ground, Whom};
use terms::law::LawRef;
use terms::register::Outcome;

use crate::case::{Case, from_entry};
use crate::findings::Rule;
use crate::findings::person::{about_this_case, decisions};

/// The rule.
pub static RULE: Rule = Rule {
    id: "treatment.torture",
    about: "a court or body has shown a risk of torture or ill-treatment",
    basis: Basis::Register,
    law: &[
        LawRef::memory("ECHR Art 3; UNCAT Art 3"),
        LawRef::verified("ECtHR Koktysh v. Ukraine, 43707/07, 10 December 2009"),
        LawRef::verified("CJEU C-182/15 Petruhhin, 6 September 2016"),
    ],
    find,
};

fn find(rule: &Rule, case: &Case<'_>, out: &mut Vec<Finding>) {
    for (linked, decision) in decisions(case) {
        let about_it = about_this_case(linked) || linked.link.same_person();
        if decision.outcome == Outcome::TortureRiskShown && about_it {
            let draft = rule
                .finding(Effect::Enhance, "a risk of torture or ill-treatment was shown")
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
        Scene::red("QQ").decision(Outcome::TortureRiskShown, false).check(
            "treatment.torture",
            "enhance",
            "shown",
        );
        Scene::red("QQ").check_absent("treatment.torture");
    }
}
