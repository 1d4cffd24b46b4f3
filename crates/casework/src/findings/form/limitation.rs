//! `form.limitation`: the day on which prosecution or execution is time-barred has passed.

use terms::finding::{Basis, Effect, Finding, Ground, Whom};
use terms::law::LawRef;

use crate::case::Case;
use crate::findings::Rule;

/// The rule.
pub static RULE: Rule = Rule {
    id: "form.limitation",
    about: "by the sender's own data the case is time-barred",
    basis: Basis::Text,
    law: &[
        LawRef::memory("RPD Art 83(2), judicial data"),
        LawRef::secondary("CCF practice: limitation in another state alone did not suffice for deletion"),
    ],
    find,
};

fn find(rule: &Rule, case: &Case<'_>, out: &mut Vec<Finding>) {
    for warrant in case.alert().warrants() {
        if let Some(day) = warrant.limitation.get()
            && day.latest() < case.on()
        {
            let draft = rule
                .finding(Effect::Question, format!("time-barred since {day} by the sender's own data"))
                .ground(Ground::notice("warrant.limitation", day.to_string()))
                .ask(Whom::Sender, "was the limitation period interrupted, by which act and when?");
            out.push(draft.done());
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::{Scene, warrants};

    #[test]
    fn a_passed_limitation_asks_and_a_coming_one_does_not() {
        let at = |text: &'static str| {
            Scene::red("QQ").edit(move |alert| {
                warrants(alert)[0].limitation = terms::Field::notice(text.parse().unwrap())
            })
        };
        at("2025-12-31").check("form.limitation", "question", "2025-12-31");
        at("2040").check_absent("form.limitation");
    }
}
