//! `form.warrant_not_judicial`: the warrant is missing, or no judge issued it and no court can be asked.

use terms::field::Field;
use terms::finding::{Basis, Effect, Finding, Ground, Whom};
use terms::law::LawRef;

use super::{FETCH_IN_FULL, asks_arrest_through_interpol};
use crate::case::Case;
use crate::findings::Rule;

/// The rule.
pub static RULE: Rule = Rule {
    id: "form.warrant_not_judicial",
    about: "the warrant is missing, or not judicial and without appeal to a court",
    basis: Basis::Text,
    law: &[
        LawRef::memory("RPD Art 84, assurances on the warrant"),
        LawRef::memory("RPD Art 83(2)(b)(v), valid arrest warrant"),
    ],
    find,
};

fn find(rule: &Rule, case: &Case<'_>, out: &mut Vec<Finding>) {
    if !asks_arrest_through_interpol(case.alert()) {
        return;
    }
    let Field::Known(warrants, _) = &case.alert().warrants else {
        return;
    };
    if warrants.is_empty() {
        let draft = rule
            .finding(Effect::Question, "no warrant is named")
            .ground(Ground::notice("warrants", "none"))
            .ask(Whom::Sender, "which warrant or judgment stands behind this, and can a copy be sent?");
        out.push(draft.done());
    }
    for warrant in warrants {
        let judicial = &warrant.authority.judicial;
        if !(matches!(judicial, Field::No) || judicial.get() == Some(false)) {
            continue;
        }
        let appeal = &warrant.authority.appeal_to_court;
        if appeal.get() == Some(true) {
            continue;
        }
        let by = warrant.authority.name.value().map_or("an authority that is no court", String::as_str);
        let appeal_says = appeal.absence().unwrap_or("no");
        let draft = rule
            .finding(
                Effect::Question,
                format!(
                    "the warrant was issued by {by}, and an appeal to a court is {}",
                    match appeal {
                        Field::Known(..) | Field::No => "not open",
                        Field::NotShown | Field::Unknown | Field::NotAnswered => "not shown",
                    }
                ),
            )
            .ground(Ground::notice("warrant.authority.judicial", "no"))
            .ground(Ground::notice("warrant.authority.appeal_to_court", appeal_says));
        let draft = match appeal {
            Field::NotShown => draft.ask(Whom::Official, FETCH_IN_FULL),
            Field::Known(..) | Field::No | Field::Unknown | Field::NotAnswered => {
                draft.ask(Whom::Sender, "to which court can the warrant be appealed, and was it?")
            }
        };
        out.push(draft.done());
    }
}

#[cfg(test)]
mod tests {
    use terms::Field;

    use crate::testing::{Scene, warrants};

    fn by_prosecutor(appeal: Field<bool>) -> Scene {
        Scene::red("QQ").edit(move |alert| {
            let authority = &mut warrants(alert)[0].authority;
            authority.judicial = Field::notice(false);
            authority.appeal_to_court = appeal;
        })
    }

    #[test]
    fn a_prosecutors_warrant_without_appeal_is_asked_about() {
        by_prosecutor(Field::notice(false)).check("form.warrant_not_judicial", "question", "not open");
        by_prosecutor(Field::Unknown).check("form.warrant_not_judicial", "question", "not shown");
    }

    #[test]
    fn an_appeal_to_a_court_answers_it() {
        by_prosecutor(Field::notice(true)).check_absent("form.warrant_not_judicial");
        Scene::red("QQ").check_absent("form.warrant_not_judicial");
    }
}
