//! `person.co_accused_deleted`: the alert against a co-accused was deleted on the merits.
//!
//! Co-accused stand in one dossier, or each has a dossier of their own. Then they are known by what ties them: the
//! alert names the other by name or number, or an earlier alert on another person is the same case. A co-accused
//! whom the alert names without a number is found only where the entry shares another look-up key (names of
//! co-accused are no keys).

use terms::finding::{Basis, Effect, Finding, Ground, Whom};
use terms::law::LawRef;
use terms::register::RegisterEntry;
use terms::{Origin, Seq};

use super::bodies::on_merits;
use super::{about_this_case, decisions};
use crate::case::{Case, Linked, LinkedAlert, from_entry};
use crate::findings::Rule;
use crate::findings::relay::touches;
use crate::link::PersonStrength;

/// The rule.
pub static RULE: Rule = Rule {
    id: "person.co_accused_deleted",
    about: "the alert against a co-accused was deleted on the merits",
    basis: Basis::Register,
    law: &[LawRef::secondary("CCF practice: a co-accused deleted under Article 3 weighs strongly")],
    find,
};

fn find(rule: &Rule, case: &Case<'_>, out: &mut Vec<Finding>) {
    for deleted in deletions(case) {
        let draft = rule
            .finding(
                Effect::Enhance,
                format!("the alert against a co-accused was deleted on the merits ({})", deleted.tie),
            )
            .ground(from_entry("decision.outcome", deleted.entry, "outcome", Origin::Register))
            .ground(from_entry("decision.objected_to", deleted.entry, "objected_to", Origin::Register))
            .ground(Ground::new("link", deleted.tie, Origin::Register))
            .grounds(
                deleted
                    .earlier_alert
                    .map(|entry| from_entry("relay.earlier_alert", entry, "reference", Origin::History)),
            )
            .ask(Whom::Interpol, "do the grounds of that decision reach this person too?");
        out.push(draft.done());
    }
}

/// A decision on the merits for a co-accused.
pub(in crate::findings) struct Deleted {
    /// Its entry.
    pub entry: Seq,
    /// What ties the two, in words that repeat no name and no number.
    tie: &'static str,
    /// The earlier alert it stands on, where that shows it.
    earlier_alert: Option<Seq>,
}

const IN_THE_DOSSIER: &str = "the dossier is the same, the person another";
const NAMED: &str = "the alert names that person or dossier as co-accused";
const ANOTHER_ALERT: &str = "an earlier alert of the same case, on another person";

/// Every decision on the merits for a co-accused, each once, oldest entry first.
pub(in crate::findings) fn deletions(case: &Case<'_>) -> Vec<Deleted> {
    let mut all: Vec<Deleted> = Vec::new();
    let mut add = |entry: Seq, tie: &'static str, earlier_alert: Option<Seq>| {
        if !all.iter().any(|it| it.entry == entry) {
            all.push(Deleted { entry, tie, earlier_alert });
        }
    };
    for (linked, decision) in decisions(case) {
        if on_merits(decision)
            && !about_this_case(linked)
            && let Some(tie) = tie(case, linked)
        {
            add(linked.hit.entry, tie, None);
        }
    }
    for linked in &case.co_accused {
        if deletes(case, &linked.hit.content) {
            add(linked.hit.entry, NAMED, None);
        }
    }
    for before in &case.history {
        let Some(tie) = tie_of_alert(case, before) else {
            continue;
        };
        for hit in &before.past.register {
            let touches = hit.content.about().is_some_and(|about| touches(before, about));
            if touches && deletes(case, &hit.content) {
                add(hit.entry, tie, Some(before.past.entry));
            }
        }
    }
    all.sort_by_key(|it| it.entry);
    all
}

fn deletes(case: &Case<'_>, content: &RegisterEntry) -> bool {
    match content {
        RegisterEntry::Decision(it) => on_merits(it) && it.on <= case.on(),
        RegisterEntry::Protection(_)
        | RegisterEntry::Refusal(_)
        | RegisterEntry::Misuse(_)
        | RegisterEntry::Override(_)
        | RegisterEntry::Interim(_) => false,
    }
}

/// Another person in the same case, or one whom the alert names as co-accused.
fn tie(case: &Case<'_>, linked: &Linked<'_>) -> Option<&'static str> {
    if linked.link.case.same_case && linked.link.person.strength == PersonStrength::None {
        return Some(IN_THE_DOSSIER);
    }
    let named = linked.hit.content.about().is_some_and(|about| case.named_co_accused.is_about(about));
    (named && !linked.link.same_person()).then_some(NAMED)
}

/// An earlier alert on another person: of the same case, or the one that this alert names as a co-accused's.
fn tie_of_alert(case: &Case<'_>, before: &LinkedAlert<'_>) -> Option<&'static str> {
    if before.link.person.strength > PersonStrength::None {
        return None;
    }
    if before.link.case.same_case {
        return Some(ANOTHER_ALERT);
    }
    case.named_co_accused.is_of(&before.past.alert).then_some(NAMED)
}

#[cfg(test)]
mod tests {
    use terms::register::Outcome;

    use crate::testing::{Scene, warrants};

    #[test]
    fn a_deleted_co_accused_asks_for_two_officials() {
        Scene::red("QQ").co_accused_deleted().check("person.co_accused_deleted", "enhance", "co-accused");
    }

    #[test]
    fn a_deletion_of_this_person_is_no_co_accused() {
        Scene::red("QQ").decision(Outcome::DeletedOnMerits, false).check_absent("person.co_accused_deleted");
    }

    #[test]
    fn a_co_accused_with_a_dossier_of_their_own_is_known_by_name_or_number() {
        let deleted = || Scene::red("QQ").other_dossier_deleted("2025/711");
        deleted().check_absent("person.co_accused_deleted");
        deleted().co_accused(Some("OSTREVAN Darko"), None).check(
            "person.co_accused_deleted",
            "enhance",
            "names that person",
        );
        deleted().co_accused(None, Some("2025-711")).check(
            "person.co_accused_deleted",
            "enhance",
            "dossier as co-accused",
        );
        deleted()
            .co_accused(Some("Ilmar Vessek"), Some("2025/712"))
            .check_absent("person.co_accused_deleted");
    }

    #[test]
    fn a_deletion_of_an_earlier_alert_of_the_same_case_on_another_person_counts() {
        let scene = Scene::red("QQ").alert_before(|_| {}, Outcome::DeletedOnMerits);
        scene.check("person.co_accused_deleted", "enhance", "an earlier alert");
        Scene::red("QQ")
            .alert_before(|_| {}, Outcome::DeletedExpired)
            .check_absent("person.co_accused_deleted");
    }

    #[test]
    fn an_earlier_alert_of_another_case_on_another_person_counts_only_where_it_is_named() {
        let other = || {
            Scene::red("QQ").alert_before(
                |alert| {
                    for warrant in warrants(alert) {
                        warrant.reference = terms::Field::notice("44-901/30".to_owned());
                        warrant.facts = terms::alert::Facts::default();
                    }
                },
                Outcome::DeletedOnMerits,
            )
        };
        other().check_absent("person.co_accused_deleted");
        other().co_accused(None, Some("2025/711")).check(
            "person.co_accused_deleted",
            "enhance",
            "names that person",
        );
    }
}
