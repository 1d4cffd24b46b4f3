//! `form.minimum_identity`: one of the two sets of identity data a notice for arrest must carry.
//!
//! Set A: family name, forename, sex, date of birth (at least the year) and one of description, print, DNA or
//! document. Set B: a photograph and one further identifier. Either set is enough.

use terms::alert::Alert;
use terms::field::Field;
use terms::finding::{Basis, Finding};
use terms::law::LawRef;

use super::{Missing, asks_arrest_through_interpol, defects};
use crate::case::Case;
use crate::findings::Rule;

/// The rule.
pub static RULE: Rule = Rule {
    id: "form.minimum_identity",
    about: "identity data that RPD Art 83(2) asks for are missing",
    basis: Basis::Text,
    law: &[LawRef::memory("RPD Art 83(2), identity data")],
    find,
};

fn find(rule: &Rule, case: &Case<'_>, out: &mut Vec<Finding>) {
    if asks_arrest_through_interpol(case.alert()) {
        defects(rule, case, out, "identity data missing", missing);
    }
}

/// What set A lacks, where set B is not complete either.
fn missing(alert: &Alert) -> Vec<Missing> {
    let subject = &alert.subject;
    let further = subject.names.len() > 1 || subject.parents.is_known() || subject.documents.is_known();
    if subject.photograph.get() == Some(true) && further {
        return Vec::new();
    }
    let mut missing = Vec::new();
    let mut lacks = |item, how: Option<&'static str>| {
        if let Some(how) = how {
            missing.push(Missing { item, how });
        }
    };
    let split = subject.names.iter().any(|it| it.family.is_some() && it.given.is_some());
    let several = subject.names.iter().any(|it| it.text.split_whitespace().count() > 1);
    lacks("subject.family_and_given_name", (!split && !several).then_some("unknown"));
    lacks("subject.sex", subject.sex.absence());
    lacks("subject.born", subject.born.absence());
    let has_feature =
        subject.physical.get() == Some(true) || subject.documents.value().is_some_and(|it| !it.is_empty());
    let how = match (&subject.physical, &subject.documents) {
        (Field::NotShown, Field::NotShown) => "not shown",
        (Field::NotAnswered, _) | (_, Field::NotAnswered) => "asked, not answered",
        _ => "unknown",
    };
    lacks("subject.description_print_or_document", (!has_feature).then_some(how));
    missing
}

#[cfg(test)]
mod tests {
    use crate::testing::Scene;

    #[test]
    fn each_missing_item_is_named_and_only_asks() {
        let scene = Scene::red("QQ").born_unknown();
        scene.check("form.minimum_identity", "question", "subject.born");
    }

    #[test]
    fn a_complete_identity_is_not_asked_again() {
        Scene::red("QQ").check_absent("form.minimum_identity");
    }

    #[test]
    fn the_missing_item_cures_it_and_the_cure_is_shown() {
        let before = Scene::red("QQ").born_unknown();
        Scene::red("QQ").after(before).check("form.minimum_identity", "note", "cured");
    }
}
