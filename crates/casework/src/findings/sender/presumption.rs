//! `sender.presumption`: class A with live misuse evidence, the presumption of non-enforcement.
//!
//! The enhanced track with the burden reversed. It suspends together with any case finding that does not rest
//! on the person's bare word; that is done where all findings are combined (`crate::examination`), because it
//! needs the others. Facts about the sender alone never suspend.

use terms::Origin;
use terms::finding::{Basis, Effect, Finding, Ground, Whom};
use terms::law::LawRef;

use super::misuse::{grounds, live_misuse};
use super::{ARANYOSI, LM};
use crate::bureau_risk::Word;
use crate::case::Case;
use crate::findings::Rule;

/// The rule.
pub static RULE: Rule = Rule {
    id: "sender.presumption",
    about: "class A with live misuse evidence: presumption of non-enforcement",
    basis: Basis::Sender,
    law: &[
        LawRef::inference("presumption of this system: no rule obliges arrest on an alert of a third state"),
        ARANYOSI,
        LM,
    ],
    find,
};

fn find(rule: &Rule, case: &Case<'_>, out: &mut Vec<Finding>) {
    let found = live_misuse(case);
    if !(found.live && case.class.word() == Word::A) {
        return;
    }
    let draft = rule
        .finding(
            Effect::Enhance,
            format!(
                "bureau {} is class A with documented misuse: presumption of non-enforcement, unless two officials rebut it with reasons",
                case.bureau
            ),
        )
        .ground(Ground::new("bureau.class", "A", Origin::Official))
        .grounds(grounds(&found.items))
        .ask(Whom::Official, "which of the rebuttal grounds is shown by the file: a judicial act with its file, review by a court shown independent, monitored assurances, concrete evidence of ordinary crime, victims' interests?");
    out.push(draft.done());
}

#[cfg(test)]
mod tests {
    use terms::Level;
    use terms::register::MisuseKind;

    use crate::testing::Scene;

    #[test]
    fn alone_it_does_not_suspend() {
        let scene = Scene::red("BY").charge("Murder").misuse(MisuseKind::InterpolMeasure, "2025-01-01");
        scene.check("sender.presumption", "enhance", "presumption");
        assert_eq!(scene.examine().level, Level::Reviewable);
    }

    #[test]
    fn with_a_case_finding_it_suspends() {
        let scene = Scene::red("BY")
            .charge("Tax evasion")
            .facts(
                "As an opposition candidate between 2019 and 2021 in Velmora she did not declare income tax.",
            )
            .misuse(MisuseKind::InterpolMeasure, "2025-01-01");
        scene.check("sender.presumption", "suspend", "presumption");
        assert_eq!(scene.examine().level, Level::Suspended);
    }

    #[test]
    fn the_persons_bare_word_does_not_make_it_suspend() {
        let scene = Scene::red("BY")
            .charge("Murder")
            .misuse(MisuseKind::InterpolMeasure, "2025-01-01")
            .said(terms::register::StatementKind::Torture, None);
        assert_eq!(scene.examine().level, Level::Reviewable);
    }
}
