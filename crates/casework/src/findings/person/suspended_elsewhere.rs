//! `person.suspended_elsewhere`: the gateway of another state suspended this very alert.
//!
//! It decided nothing on the merits, and protection is never told: so nothing is suspended for it here, and one official
//! looks at why. It counts for a year; whoever still suspends says so again.

use terms::finding::{Basis, Effect, Finding, Ground, Lifter};
use terms::law::LawRef;
use terms::register::{DeciderKind, Outcome};
use terms::{Date, Origin};

use super::{about_this_case, carries, decisions, how};
use crate::case::{Case, from_entry};
use crate::findings::Rule;
use crate::granting::Granting;

/// The rule.
pub static RULE: Rule = Rule {
    id: "person.suspended_elsewhere",
    about: "another state suspended this alert",
    basis: Basis::Register,
    law: &[LawRef::inference(
        "a rule of this system: what another gateway found is looked at, and decides nothing here",
    )],
    find,
};

fn find(rule: &Rule, case: &Case<'_>, out: &mut Vec<Finding>) {
    for (linked, decision) in decisions(case) {
        let said =
            decision.outcome == Outcome::SuspendedElsewhere && decision.decider == DeciderKind::Gateway;
        let state = decision.by.state.as_str();
        let own = case.tables.own_state.as_deref() == Some(state);
        if !said
            || own
            || case.is_sender(state)
            || !about_this_case(linked)
            || is_over(decision.on, case.on())
        {
            continue;
        }
        let by = case.state_name(state);
        let draft = match carries(case, &decision.by) {
            Granting::Eligible | Granting::OtherReliable => rule
                .finding(
                    Effect::Enhance,
                    format!("suspended in {by} since {} ({})", decision.on, how(linked)),
                )
                .lifted_by(Lifter::OneOfficial),
            Granting::Doubtful => rule.finding(
                Effect::Note,
                format!("{by} says that it suspended it: from there nothing follows ({})", how(linked)),
            ),
        };
        let draft = draft
            .ground(from_entry("decision.outcome", linked.hit.entry, "outcome", Origin::Register))
            .ground(from_entry("decision.by", linked.hit.entry, "by", Origin::Register))
            .ground(Ground::new("link", how(linked), Origin::Register));
        out.push(draft.done());
    }
}

/// A year later.
fn is_over(since: Date, on: Date) -> bool {
    let year = since.year().saturating_add(1);
    // What is of the 29th of February ends on the first of March: that year has no such day.
    Date::new(year, since.month(), since.day()).or_else(|_| Date::new(year, 3, 1)).is_ok_and(|end| on >= end)
}

#[cfg(test)]
mod tests {
    use terms::register::{DeciderKind, Outcome};
    use terms::{Level, Track};

    use crate::testing::Scene;

    fn suspended(by: &str) -> Scene {
        Scene::red("DE").decision_by(Outcome::SuspendedElsewhere, false, DeciderKind::Gateway, by)
    }

    #[test]
    fn an_official_looks_at_what_a_reliable_state_suspended_and_nothing_is_suspended_for_it() {
        suspended("CZ").check("person.suspended_elsewhere", "enhance", "suspended in");
        let result = suspended("CZ").examine();
        assert_eq!((result.level, result.track), (Level::Reviewable, Track::Enhanced));
    }

    #[test]
    fn from_a_state_whose_entries_can_be_bought_nothing_follows() {
        suspended("BY").check("person.suspended_elsewhere", "note", "nothing follows");
    }

    #[test]
    fn neither_the_sender_nor_a_court_nor_the_own_state_says_so() {
        suspended("DE").check_absent("person.suspended_elsewhere");
        suspended("LT").in_own_state().check_absent("person.suspended_elsewhere");
        Scene::red("DE")
            .decision_by(Outcome::SuspendedElsewhere, false, DeciderKind::Court, "CZ")
            .check_absent("person.suspended_elsewhere");
    }

    #[test]
    fn it_counts_for_a_year() {
        let on = |text: &str| text.parse::<terms::Date>().unwrap();
        assert!(!super::is_over(on("2026-01-31"), on("2027-01-30")));
        assert!(super::is_over(on("2026-01-31"), on("2027-01-31")));
        assert!(!super::is_over(on("2024-02-29"), on("2025-02-28")));
        assert!(super::is_over(on("2024-02-29"), on("2025-03-01")));
    }
}
