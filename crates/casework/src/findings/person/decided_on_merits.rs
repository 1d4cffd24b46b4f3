//! `person.decided_on_merits`: INTERPOL deleted or refused this very case on the merits, and it is still here.
//!
//! Courts refuse and the alert lives on; INTERPOL deletes and national copies stay. What the body objected to
//! is shown; a person may record that it was cured, which is shown and lifts nothing by itself. Another body
//! cannot delete an INTERPOL alert: where one states it, two officials look.

use terms::Origin;
use terms::finding::{Basis, Effect, Finding, Ground, Lifter, Whom};
use terms::law::LawRef;
use terms::register::Outcome;

use super::bodies::{on_merits, stated_on_merits};
use super::{about_this_case, decisions, how};
use crate::case::{Case, Linked, from_entry};
use crate::findings::Rule;

/// The rule.
pub static RULE: Rule = Rule {
    id: "person.decided_on_merits",
    about: "INTERPOL deleted or refused this case on the merits",
    basis: Basis::Register,
    law: &[
        LawRef::verified("CCF Statute Art 3(1)(c) and (2): decisions bind the Organization"),
        LawRef::memory("Directive (EU) 2016/680 Art 16, recipients of wrong data must follow"),
        LawRef::memory("RPD Art 51, deletion"),
    ],
    find,
};

fn find(rule: &Rule, case: &Case<'_>, out: &mut Vec<Finding>) {
    for (linked, decision) in decisions(case) {
        if !about_this_case(linked) {
            continue;
        }
        let entry = linked.hit.entry;
        if stated_on_merits(decision) {
            out.push(stated(rule, linked));
        }
        if !on_merits(decision) {
            continue;
        }
        let cure = decisions(case).find(|(other, cure)| {
            cure.outcome == Outcome::CureRecorded && cure.on >= decision.on && about_this_case(other)
        });
        let mut says = format!("INTERPOL decided this case on the merits ({})", how(linked));
        if cure.is_some() {
            says.push_str(
                "; a cure is recorded, which two officials and a new INTERPOL decision must confirm",
            );
        }
        let mut draft = rule
            .finding(Effect::Suspend, says)
            .lifted_by(Lifter::InterpolAndTwoOfficials)
            .ground(from_entry("decision.outcome", entry, "outcome", Origin::Register))
            .ground(from_entry("decision.objected_to", entry, "objected_to", Origin::Register))
            .ground(Ground::new("link", how(linked), Origin::Register))
            .ask(Whom::Interpol, "does the decision stand, and was the data re-entered with your agreement?");
        if let Some((cure, _)) = cure {
            draft =
                draft.ground(from_entry("decision.cure", cure.hit.entry, "objected_to", Origin::Official));
        }
        out.push(draft.done());
    }
}

/// Stated by a body that cannot delete it.
fn stated(rule: &Rule, linked: &Linked<'_>) -> Finding {
    rule.finding(
        Effect::Enhance,
        format!(
            "a deletion on the merits, stated by a body that cannot delete it: needs a second look ({})",
            how(linked)
        ),
    )
    .ground(from_entry("decision.by", linked.hit.entry, "by", Origin::Register))
    .ground(Ground::new("link", how(linked), Origin::Register))
    .ask(Whom::Interpol, "was this case deleted or refused, when and on which ground?")
    .done()
}

#[cfg(test)]
mod tests {
    use terms::register::Outcome;

    use crate::testing::Scene;

    #[test]
    fn a_case_deleted_on_the_merits_that_is_still_here_is_suspended() {
        let scene = Scene::red("QQ").decision(Outcome::DeletedOnMerits, false);
        scene.check("person.decided_on_merits", "suspend", "on the merits");
        assert_eq!(scene.examine().level, terms::Level::Suspended);
    }

    #[test]
    fn a_deletion_by_a_body_that_cannot_delete_asks_for_two_officials_and_no_more() {
        for by in ["QQ", "RU", "DE"] {
            let scene = Scene::red("QQ").decision_of(Outcome::DeletedOnMerits, by);
            scene.check("person.decided_on_merits", "enhance", "cannot delete it");
            assert_eq!(scene.examine().level, terms::Level::Reviewable, "{by}");
        }
    }

    #[test]
    fn a_recorded_cure_is_shown_and_lifts_nothing() {
        let scene =
            Scene::red("QQ").decision(Outcome::DeletedOnMerits, false).decision(Outcome::CureRecorded, false);
        scene.check("person.decided_on_merits", "suspend", "a cure is recorded");
    }

    #[test]
    fn kept_after_examination_is_no_ground() {
        Scene::red("QQ").decision(Outcome::Kept, false).check_absent("person.decided_on_merits");
    }
}
