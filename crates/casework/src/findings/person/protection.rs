//! `person.protection`: a state or UNHCR protects this person.
//!
//! Against the sending state it bars everything (eligible authority), suspends (another reliable state) or asks
//! for two officials (a class A or U state, or a party to a conflict with the sender: protection can be bought
//! or entered to shield). Against another state it asks for two officials. A name alone never identifies: then
//! the granting authority is asked yes or no.

use terms::Origin;
use terms::finding::{Basis, Effect, Finding, Ground, Lifter, Whom};
use terms::law::LawRef;
use terms::register::ProtectionKind;

use super::{about_this_person, carries, how, live_protection};
use crate::case::{Case, from_entry};
use crate::findings::Rule;
use crate::granting::Granting;

/// The rule.
pub static RULE: Rule = Rule {
    id: "person.protection",
    about: "a state or UNHCR protects this person",
    basis: Basis::Register,
    law: &[
        LawRef::verified("CJEU C-352/22 Generalstaatsanwaltschaft Hamm, 18 June 2024"),
        LawRef::verified("INTERPOL GA-2017-86-RES-09, refugee policy"),
        LawRef::memory("1951 Convention Art 33(1)"),
        LawRef::memory("EU Charter Arts 18 and 19(2)"),
    ],
    find,
};

fn find(rule: &Rule, case: &Case<'_>, out: &mut Vec<Finding>) {
    for (linked, protection) in live_protection(case) {
        if matches!(protection.kind, ProtectionKind::AsylumPending | ProtectionKind::Nationality) {
            continue;
        }
        let entry = linked.hit.entry;
        let against_sender = protection.against.iter().any(|state| case.is_sender(state));
        let ask = "does your protection of this person stand today? (yes or no, no data back)";
        let draft = if !about_this_person(linked) {
            rule.finding(
                Effect::Enhance,
                format!("perhaps a protected person, by name alone ({})", how(linked)),
            )
        } else if !against_sender {
            rule.finding(
                Effect::Enhance,
                format!("a protected person, against another state than the sender ({})", how(linked)),
            )
            .lifted_by(Lifter::GrantingAuthority)
        } else {
            match carries(case, &protection.granted_by) {
                Granting::Eligible => rule
                    .finding(
                        Effect::Bar,
                        format!("a protected person, against the sending state ({})", how(linked)),
                    )
                    .lifted_by(Lifter::GrantingAuthority),
                Granting::OtherReliable => rule
                    .finding(
                        Effect::Suspend,
                        format!("a protected person, against the sending state ({})", how(linked)),
                    )
                    .lifted_by(Lifter::GrantingAuthorityOrOwnCourt),
                Granting::Doubtful => rule.finding(
                    Effect::Enhance,
                    format!(
                        "protection entered by a state whose entries need a second look ({})",
                        how(linked)
                    ),
                ),
            }
        };
        let draft = draft
            .ground(from_entry("protection.kind", entry, "kind", Origin::Register))
            .ground(from_entry("protection.granted_by", entry, "granted_by", Origin::Register))
            .ground(Ground::new("link", how(linked), Origin::Register))
            .ask(Whom::GrantingAuthority, ask);
        out.push(draft.done());
    }
}

#[cfg(test)]
mod tests {
    use terms::{Level, MeasureSet, Track};

    use crate::testing::Scene;

    #[test]
    fn a_refugee_of_an_eu_state_is_barred_against_the_sender_and_nobody_is_told() {
        let scene = Scene::red("BY").protection("LT", "BY", None);
        scene.check("person.protection", "bar", "protected person");
        let result = scene.examine();
        assert_eq!((result.level, result.track), (Level::Suspended, Track::Barred));
        assert_eq!(result.findings[0].stops, MeasureSet::ALL);
    }

    #[test]
    fn nothing_is_said_of_the_case_where_the_entry_names_none() {
        let found = Scene::red("BY").protection("LT", "BY", None).findings("person.protection");
        assert!(found.iter().all(|it| !it.says.contains("case")), "{}", found[0].says);
        let named = Scene::red("QQ").decision(terms::register::Outcome::DeletedOnMerits, false);
        named.check("person.decided_on_merits", "suspend", "the dossier itself is named");
    }

    #[test]
    fn a_later_revision_under_another_name_hides_nobody() {
        let before = Scene::red("BY").protection("LT", "BY", None);
        let mut after = before.clone().edit(|alert| {
            alert.subject.names = vec![terms::alert::NameForm::plain("OSTREVAN Darko")];
            alert.subject.born = terms::Field::notice("1971-10-02".parse().unwrap());
        });
        after = after.after(before);
        after.check("person.protection", "bar", "protected person");
    }

    #[test]
    fn unhcr_counts_like_a_state_of_the_union() {
        Scene::red("BY").protection("UNHCR", "BY", None).check("person.protection", "bar", "protected");
    }

    #[test]
    fn another_reliable_state_suspends() {
        Scene::red("BY").protection("CA", "BY", None).check("person.protection", "suspend", "protected");
    }

    #[test]
    fn a_class_a_state_can_not_shield_anybody() {
        let scene = Scene::red("UA").charge("War crimes: torture of prisoners").protection("RU", "UA", None);
        scene.check("person.protection", "enhance", "second look");
        assert_eq!(scene.examine().level, Level::Reviewable);
    }

    #[test]
    fn protection_against_another_state_asks_for_two_officials() {
        Scene::red("BY").protection("LT", "TJ", None).check("person.protection", "enhance", "another state");
    }

    #[test]
    fn expired_protection_is_not_live() {
        Scene::red("BY").protection("LT", "BY", Some("2025-01-01")).check_absent("person.protection");
    }

    #[test]
    fn a_name_alone_asks_the_granting_authority_and_bars_nothing() {
        Scene::red("BY").born_unknown().protection("LT", "BY", None).check(
            "person.protection",
            "enhance",
            "name alone",
        );
    }
}
