//! `person.co_accused_deleted`: the alert against a co-accused in the same case was deleted on the merits.

use names::Name;
use terms::Origin;
use terms::alert::RelationKind;
use terms::finding::{Basis, Effect, Finding, Whom};
use terms::law::LawRef;

use super::decided_on_merits::on_merits;
use super::{about_this_case, decisions};
use crate::case::{Case, Linked, from_entry};
use crate::findings::Rule;
use crate::link::PersonStrength;

/// The rule.
pub static RULE: Rule = Rule {
    id: "person.co_accused_deleted",
    about: "the alert against a co-accused was deleted on the merits",
    basis: Basis::Register,
    law: &[LawRef::secondary(
        "CCF practice: a co-accused deleted under Article 3 weighs strongly",
    )],
    find,
};

fn find(rule: &Rule, case: &Case<'_>, out: &mut Vec<Finding>) {
    for (linked, decision) in decisions(case) {
        if on_merits(decision) && !about_this_case(linked) && is_co_accused(case, linked) {
            let draft = rule
                .finding(
                    Effect::Enhance,
                    "the alert against a co-accused was deleted on the merits",
                )
                .ground(from_entry(
                    "decision.outcome",
                    linked.hit.entry,
                    "outcome",
                    Origin::Register,
                ))
                .ground(from_entry(
                    "decision.objected_to",
                    linked.hit.entry,
                    "objected_to",
                    Origin::Register,
                ))
                .ask(
                    Whom::Interpol,
                    "do the grounds of that decision reach this person too?",
                );
            out.push(draft.done());
        }
    }
}

/// Another person in the same case, or one whom the alert names as co-accused.
fn is_co_accused(case: &Case<'_>, linked: &Linked<'_>) -> bool {
    if linked.link.case.same_case && linked.link.person.strength == PersonStrength::None {
        return true;
    }
    let Some(subject) = linked
        .hit
        .content
        .about()
        .and_then(|about| about.subject.as_ref())
    else {
        return false;
    };
    let other: Vec<Name> = subject.names.iter().map(|it| Name::parse(&it.text)).collect();
    case.alert()
        .relations
        .iter()
        .filter(|it| it.kind == RelationKind::CoAccused)
        .filter_map(|it| it.name.as_deref())
        .any(|name| names::best(&[Name::parse(name)], &other).is_some_and(|it| it.score >= names::SAME_NAME))
}

#[cfg(test)]
mod tests {
    use crate::testing::Scene;

    #[test]
    fn a_deleted_co_accused_asks_for_two_officials() {
        Scene::red("QQ")
            .co_accused_deleted()
            .check("person.co_accused_deleted", "enhance", "co-accused");
    }

    #[test]
    fn a_deletion_of_this_person_is_no_co_accused() {
        Scene::red("QQ")
            .decision(terms::register::Outcome::DeletedOnMerits, false)
            .check_absent("person.co_accused_deleted");
    }
}
