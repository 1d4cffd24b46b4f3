//! `treatment.torture`: a court or body has shown a risk of torture or ill-treatment.

use terms::finding::{Basis, Finding};
use terms::law::LawRef;
use terms::register::Outcome;

use super::risk_shown;
use crate::case::Case;
use crate::findings::Rule;

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
    risk_shown(rule, case, out, Outcome::TortureRiskShown, "a risk of torture or ill-treatment was shown");
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
