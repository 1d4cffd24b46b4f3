//! `person.final_judgment`: judged already for the same acts.

use terms::Origin;
use terms::finding::{Basis, Effect, Finding, Ground, Lifter, Whom};
use terms::law::LawRef;
use terms::measure::MeasureSet;
use terms::register::{DeciderKind, Outcome};

use super::{about_this_case, decisions, how};
use crate::case::{Case, from_entry};
use crate::findings::Rule;

/// The rule.
pub static RULE: Rule = Rule {
    id: "person.final_judgment",
    about: "a final judgment for the same acts",
    basis: Basis::Register,
    law: &[
        LawRef::verified("CJEU C-505/19 WS, 12 May 2021"),
        LawRef::memory("CISA Art 54; EU Charter Art 50"),
    ],
    find,
};

fn find(rule: &Rule, case: &Case<'_>, out: &mut Vec<Finding>) {
    for (linked, decision) in decisions(case) {
        let judged = decision.outcome == Outcome::FinalJudgment
            || (decision.outcome == Outcome::Acquittal && decision.ends_case);
        if !(judged && decision.decider == DeciderKind::Court && about_this_case(linked)) {
            continue;
        }
        let state = decision.by.state.as_str();
        let own = case.tables.own_state.as_deref() == Some(state);
        let draft = if own || case.tables.countries.eu_or_schengen(state) {
            rule.finding(
                Effect::Bar,
                format!("judged already for the same acts in {} ({})", case.state_name(state), how(linked)),
            )
            .stops(MeasureSet::ARREST_TO_SURRENDER)
            .lifted_by(Lifter::OwnCourt)
        } else {
            rule.finding(
                Effect::Enhance,
                format!("said to be judged already in {} ({})", case.state_name(state), how(linked)),
            )
        };
        let draft = draft
            .ground(from_entry("decision.by", linked.hit.entry, "by", Origin::Register))
            .ground(Ground::new("link", how(linked), Origin::Register))
            .ask(Whom::OwnCourt, "does the judgment cover the same acts, and is it final?");
        out.push(draft.done());
    }
}

#[cfg(test)]
mod tests {
    use terms::register::Outcome;

    use crate::testing::Scene;

    #[test]
    fn a_final_judgment_of_a_schengen_state_bars_arrest() {
        Scene::red("QQ").decision_of(Outcome::FinalJudgment, "DE").check(
            "person.final_judgment",
            "bar",
            "judged already",
        );
    }

    #[test]
    fn one_of_another_state_asks_for_two_officials() {
        Scene::red("QQ").decision_of(Outcome::FinalJudgment, "BR").check(
            "person.final_judgment",
            "enhance",
            "said to be",
        );
    }
}
