//! `form.minimum_judicial`: the judicial data a notice for arrest must carry, each missing item named.

use terms::alert::Alert;
use terms::field::Field;
use terms::finding::{Basis, Finding};
use terms::law::LawRef;

use super::{Missing, asks_arrest_through_interpol, defects};
use crate::case::Case;
use crate::findings::Rule;

/// The rule.
pub static RULE: Rule = Rule {
    id: "form.minimum_judicial",
    about: "judicial data that RPD Art 83(2) asks for are missing",
    basis: Basis::Text,
    law: &[
        LawRef::memory("RPD Art 83(2), judicial data"),
        LawRef::verified("CCF decision excerpts 2017-2025, tag `description of criminal activities`"),
    ],
    find,
};

fn find(rule: &Rule, case: &Case<'_>, out: &mut Vec<Finding>) {
    if asks_arrest_through_interpol(case.alert()) {
        defects(rule, case, out, "judicial data missing", missing);
    }
}

fn missing(alert: &Alert) -> Vec<Missing> {
    let Field::Known(warrants, _) = &alert.warrants else {
        let how = alert.warrants.absence().unwrap_or("unknown");
        return vec![Missing { item: "warrants", how }];
    };
    let mut missing: Vec<Missing> = Vec::new();
    let mut lacks = |item, how: Option<&'static str>| {
        if let Some(how) = how
            && !missing.iter().any(|it| it.item == item)
        {
            missing.push(Missing { item, how });
        }
    };
    if warrants.is_empty() {
        lacks("warrants", Some("none"));
    }
    for warrant in warrants {
        lacks("warrant.reference", warrant.reference.absence());
        lacks("warrant.facts.text", warrant.facts.text.absence());
        if warrant.counts.is_empty() {
            lacks("warrant.counts", Some("none"));
        }
        let sentenced = warrant.sentence_months.is_known();
        for count in &warrant.counts {
            lacks("count.charge", count.charge.absence());
            lacks("count.law", count.law.absence());
            if !sentenced {
                lacks("count.max_penalty_months", count.max_penalty_months.absence());
            }
        }
    }
    missing
}

#[cfg(test)]
mod tests {
    use crate::testing::Scene;

    #[test]
    fn a_public_notice_without_law_or_facts_names_each_item() {
        let scene = Scene::red("QQ").edit(|alert| {
            for warrant in crate::testing::warrants(alert) {
                warrant.facts.text = terms::Field::Unknown;
                for count in &mut warrant.counts {
                    count.law = terms::Field::NotAnswered;
                }
            }
        });
        scene.check("form.minimum_judicial", "question", "warrant.facts.text, count.law");
    }

    #[test]
    fn complete_judicial_data_are_not_asked_again() {
        Scene::red("QQ").check_absent("form.minimum_judicial");
    }
}
