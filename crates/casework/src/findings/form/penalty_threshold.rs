//! `form.penalty_threshold`: two years' maximum for prosecution, six months imposed for a sentence.
//!
//! Each count is looked at alone, so that adding a graver count removes nothing; whether several offences are
//! judged together is for a person to say.

use terms::finding::{Basis, Effect, Finding, Ground, Whom};
use terms::law::LawRef;

use super::asks_arrest_through_interpol;
use crate::case::Case;
use crate::findings::Rule;

/// Longest penalty below which prosecution does not carry a Red Notice, in months (RPD Art 83(1)).
const PROSECUTION_MIN_MONTHS: u32 = 24;
/// Sentence imposed below which it does not carry one, in months.
const SENTENCE_MIN_MONTHS: u32 = 6;

/// The rule.
pub static RULE: Rule = Rule {
    id: "form.penalty_threshold",
    about: "a count or sentence is below the threshold of RPD Art 83(1)",
    basis: Basis::Text,
    law: &[
        LawRef::verified("RPD Art 83(1), two years' maximum"),
        LawRef::secondary("RPD Art 83(1), six months imposed"),
    ],
    find,
};

fn find(rule: &Rule, case: &Case<'_>, out: &mut Vec<Finding>) {
    if !asks_arrest_through_interpol(case.alert()) {
        return;
    }
    let mut low = Vec::new();
    for view in &case.counts {
        if view.warrant.sentence_months.is_known() {
            continue;
        }
        if let Some(months) = view.count.max_penalty_months.get()
            && months < PROSECUTION_MIN_MONTHS
        {
            low.push((format!("count {}: at most {months} months", view.number), "count.max_penalty_months"));
        }
    }
    for warrant in case.alert().warrants() {
        if let Some(months) = warrant.sentence_months.get()
            && months < SENTENCE_MIN_MONTHS
        {
            low.push((format!("sentence of {months} months"), "warrant.sentence_months"));
        }
    }
    if low.is_empty() {
        return;
    }
    let says = low.iter().map(|(what, _)| what.as_str()).collect::<Vec<_>>().join("; ");
    let draft = rule
        .finding(Effect::Question, format!("below the threshold for a Red Notice ({says})"))
        .grounds(low.iter().map(|(what, fact)| Ground::notice(fact, what.as_str())))
        .ask(
            Whom::Sender,
            "which penalty does the law set for each count, and are the counts judged together?",
        );
    out.push(draft.done());
}

#[cfg(test)]
mod tests {
    use crate::testing::{Scene, warrants};

    fn with_penalty(months: u32) -> Scene {
        Scene::red("QQ").edit(move |alert| {
            for count in warrants(alert).iter_mut().flat_map(|it| it.counts.iter_mut()) {
                count.max_penalty_months = terms::Field::notice(months);
            }
        })
    }

    #[test]
    fn two_years_is_enough_and_a_month_less_is_asked() {
        with_penalty(24).check_absent("form.penalty_threshold");
        with_penalty(23).check("form.penalty_threshold", "question", "count 1: at most 23 months");
    }

    #[test]
    fn a_graver_count_beside_it_removes_nothing() {
        let scene = with_penalty(6).edit(|alert| {
            let mut murder = terms::alert::Count::of("Murder");
            murder.max_penalty_months = terms::Field::notice(300);
            warrants(alert)[0].counts.push(murder);
        });
        scene.check("form.penalty_threshold", "question", "count 1");
    }

    #[test]
    fn an_unknown_penalty_is_no_low_penalty() {
        Scene::red("QQ")
            .edit(|alert| warrants(alert)[0].counts[0].max_penalty_months = terms::Field::Unknown)
            .check_absent("form.penalty_threshold");
    }
}
