//! `sender.silence`: questions on its own notice that the sender left without an answer.

use terms::Date;
use terms::alert::Alert;
use terms::field::Field;
use terms::finding::{Basis, Effect, Finding, Ground, Whom};
use terms::law::LawRef;

use crate::case::Case;
use crate::findings::Rule;

/// Days a sender has on the enhanced track (design, clocks).
const DAYS: i32 = 15;

/// The rule.
pub static RULE: Rule = Rule {
    id: "sender.silence",
    about: "questions to the sender remain without an answer",
    basis: Basis::Sender,
    law: &[
        LawRef::secondary("CCF practice: 40 deletions in 2018 and 50 in 2021 for want of an answer"),
        LawRef::verified("CCF Statute Art 34, questions to the source"),
    ],
    find,
};

fn find(rule: &Rule, case: &Case<'_>, out: &mut Vec<Finding>) {
    let silent: Vec<_> = case
        .alert()
        .conduct
        .questions
        .iter()
        .filter(|it| match it.answered {
            Field::Known(..) => false,
            Field::No | Field::NotAnswered => true,
            Field::NotShown | Field::Unknown => {
                case.on().since(it.asked).map_or(0, |span| span.get_days()) > DAYS
            }
        })
        .collect();
    if silent.is_empty() {
        return;
    }
    let draft = rule
        .finding(Effect::Question, format!("{} question(s) to the sender without an answer", silent.len()))
        .grounds(
            silent
                .iter()
                .map(|it| Ground::notice("conduct.question", format!("asked on {}: {}", it.asked, it.what))),
        )
        .ask(Whom::Interpol, "the source does not answer: is the alert still maintained?");
    out.push(draft.done());
}

/// The days from which questions without an answer are silence.
pub fn waits_until(alert: &Alert) -> impl Iterator<Item = Date> + '_ {
    let questions = alert.conduct.questions.iter();
    questions.filter_map(|it| it.asked.checked_add(super::days(DAYS + 1)).ok())
}

#[cfg(test)]
mod tests {
    use terms::Field;
    use terms::alert::Question;

    use crate::testing::Scene;

    fn asked(day: &str, answered: Field<terms::Date>) -> Scene {
        let question = Question { asked: day.parse().unwrap(), what: "which act?".to_owned(), answered };
        Scene::red("QQ").edit(move |alert| alert.conduct.questions.push(question))
    }

    #[test]
    fn silence_past_its_time_is_shown_and_an_answer_ends_it() {
        asked("2026-05-01", Field::Unknown).check("sender.silence", "question", "without an answer");
        asked("2026-06-10", Field::Unknown).check_absent("sender.silence");
        asked("2026-05-01", Field::notice("2026-05-10".parse().unwrap())).check_absent("sender.silence");
    }
}
