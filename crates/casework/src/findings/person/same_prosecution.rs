//! `person.same_prosecution`: nationality or asylum was given because of the same prosecution.

use terms::Origin;
use terms::finding::{Basis, Effect, Finding, Ground, Whom};
use terms::law::LawRef;
use terms::register::ProtectionKind;

use super::{about_this_person, how, live_protection};
use crate::case::{Case, from_entry};
use crate::findings::Rule;

/// The rule.
pub static RULE: Rule = Rule {
    id: "person.same_prosecution",
    about: "nationality or asylum was given because of the same prosecution",
    basis: Basis::Register,
    law: &[LawRef::verified("CJEU C-897/19 PPU Ruska Federacija (I.N.), 2 April 2020")],
    find,
};

fn find(rule: &Rule, case: &Case<'_>, out: &mut Vec<Finding>) {
    for (linked, protection) in live_protection(case) {
        let given = protection.same_prosecution || protection.kind == ProtectionKind::Nationality;
        if given && about_this_person(linked) {
            let draft = rule
                .finding(Effect::Enhance, format!("given because of the same prosecution ({})", how(linked)))
                .ground(from_entry("protection.kind", linked.hit.entry, "kind", Origin::Register))
                .ground(Ground::new("link", how(linked), Origin::Register))
                .ask(
                    Whom::GrantingAuthority,
                    "was it given because of this prosecution, and do you ask for surrender to you?",
                );
            out.push(draft.done());
        }
    }
}

#[cfg(test)]
mod tests {
    use terms::register::ProtectionKind;

    use crate::testing::Scene;

    #[test]
    fn a_nationality_given_because_of_the_prosecution_asks_for_two_officials() {
        Scene::red("RU").protection_of(ProtectionKind::Nationality, "IS", "RU", None).check(
            "person.same_prosecution",
            "enhance",
            "same prosecution",
        );
        Scene::red("RU").protection("IS", "RU", None).check_absent("person.same_prosecution");
    }
}
