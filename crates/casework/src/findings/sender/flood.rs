//! `sender.flood`: many more alerts from one bureau than usual.
//!
//! A signal for a batch, never a finding about one person: it asks, and the desk reviews the batch.

use terms::Origin;
use terms::finding::{Basis, Effect, Finding, Ground, Whom};
use terms::law::LawRef;

use crate::case::Case;
use crate::findings::Rule;

/// Fewest alerts in thirty days that can be a flood.
const FEWEST: u32 = 500;
/// How many times the usual number makes it one.
const TIMES_USUAL: u32 = 5;
/// A number that is a flood where nothing is known of what is usual.
const WITHOUT_HISTORY: u32 = 5_000;

/// The rule.
pub static RULE: Rule = Rule {
    id: "sender.flood",
    about: "many more alerts from this bureau in thirty days than usual",
    basis: Basis::Sender,
    law: &[LawRef::inference(
        "rule of this system: bulk alerts were reported in 2016-2017; numbers in docs/law",
    )],
    find,
};

fn find(rule: &Rule, case: &Case<'_>, out: &mut Vec<Finding>) {
    let count = case.facts.sender.alerts_in_30_days;
    let flood = match case.facts.sender.usual_in_30_days {
        Some(usual) => count >= FEWEST && count >= usual.saturating_mul(TIMES_USUAL),
        None => count >= WITHOUT_HISTORY,
    };
    if flood {
        let usual = case.facts.sender.usual_in_30_days;
        let draft = rule
            .finding(Effect::Question, "many more alerts from this bureau than usual: part of a batch")
            .ground(Ground::new(
                "bureau.alerts_in_30_days",
                format!("at least {}", FEWEST.max(count / 1000 * 1000)),
                Origin::History,
            ))
            .ground(Ground::new(
                "bureau.usual_in_30_days",
                usual.map_or_else(|| "not known".to_owned(), |it| it.to_string()),
                Origin::History,
            ))
            .ask(Whom::Sender, "why were these alerts sent together?");
        out.push(draft.done());
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::Scene;

    #[test]
    fn five_times_the_usual_is_a_flood() {
        Scene::red("QQ").flood(600, Some(100)).check("sender.flood", "question", "batch");
        Scene::red("QQ").flood(600, Some(200)).check_absent("sender.flood");
        Scene::red("QQ").flood(600, None).check_absent("sender.flood");
        Scene::red("QQ").flood(60_000, None).check("sender.flood", "question", "batch");
    }
}
