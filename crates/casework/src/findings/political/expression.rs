//! `political.expression`: the act charged is speech.

use terms::finding::{Effect, Finding, Whom};
use terms::law::LawRef;
use terms::measure::MeasureSet;
use terms::offence::{ArticleNature, OffenceClass, TextSignal};

use super::{BASIS, words};
use crate::case::Case;
use crate::findings::Rule;

/// The rule.
pub static RULE: Rule = Rule {
    id: "political.expression",
    about: "the act charged is an opinion, a post, an insult or a call",
    basis: BASIS,
    law: &[
        LawRef::verified("INTERPOL Constitution Arts 2 and 3"),
        LawRef::memory(
            "Repository of Practice on Arts 2 and 3, freedom of expression: incitement to violence apart",
        ),
    ],
    find,
};

fn find(rule: &Rule, case: &Case<'_>, out: &mut Vec<Finding>) {
    for view in &case.counts {
        let by_article = view
            .classified
            .natures
            .iter()
            .find(|hit| hit.nature == ArticleNature::Expression)
            .map(|hit| hit.words.clone());
        let political_class = view.classified.classes.iter().any(|hit| {
            matches!(
                hit.class,
                OffenceClass::ExtremismAssociation
                    | OffenceClass::DefamationInsult
                    | OffenceClass::PublicOrderProtest
            )
        });
        let by_words = view
            .signals
            .iter()
            .find(|hit| hit.signal == TextSignal::Expression && political_class)
            .map(|hit| hit.words.clone());
        let Some(decided) = by_article.or(by_words) else {
            continue;
        };
        let draft = rule
            .finding(
                Effect::Suspend,
                format!("count {}: the act charged is expression (`{decided}`)", view.number),
            )
            .stops(MeasureSet::COERCIVE)
            .ground(words(view, &decided))
            .ask(
                Whom::Sender,
                "which words are charged, where were they said, and did they call for violence?",
            );
        out.push(draft.done());
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::Scene;

    #[test]
    fn an_insult_of_the_president_is_expression() {
        Scene::red("QQ").charge("Insulting the President in a post").check(
            "political.expression",
            "suspend",
            "expression",
        );
    }

    #[test]
    fn an_article_of_the_code_known_to_punish_words_is_expression() {
        Scene::red("BY").charge("Actions under the Criminal Code").law("Criminal Code Art 368(1)").check(
            "political.expression",
            "suspend",
            "expression",
        );
    }

    #[test]
    fn a_threat_to_kill_is_no_opinion() {
        Scene::red("QQ").charge("Murder of two persons").check_absent("political.expression");
    }
}
