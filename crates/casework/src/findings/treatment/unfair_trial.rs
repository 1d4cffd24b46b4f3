//! `treatment.unfair_trial`: a court or body has shown that no fair trial can be expected.

use terms::finding::{Basis, Finding};
use terms::law::LawRef;
use terms::register::Outcome;

use super::risk_shown;
use crate::case::Case;
use crate::findings::Rule;

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
    risk_shown(rule, case, out, Outcome::UnfairTrialShown, "a flagrant denial of justice was shown");
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
