//! `form.facts_not_individualised`: the account does not say what this person did, when and where.
//!
//! A weak description of the person's own acts is among the most frequent reasons for deletion.

use terms::alert::{Alert, Warrant};
use terms::finding::{Basis, Finding};
use terms::law::LawRef;

use super::{Missing, asks_arrest_through_interpol, defects};
use crate::case::Case;
use crate::findings::Rule;

/// Words below which an account cannot name an act, a time and a place.
const FEWEST_WORDS: usize = 6;

/// The rule.
pub static RULE: Rule = Rule {
    id: "form.facts_not_individualised",
    about: "the account of the facts lacks the act, the time, the place or the person's part",
    basis: Basis::Text,
    law: &[
        LawRef::memory("RPD Art 83(2), summary of facts"),
        LawRef::verified("CCF decision excerpts 2017-2025, tag `description of criminal activities`"),
    ],
    find,
};

fn find(rule: &Rule, case: &Case<'_>, out: &mut Vec<Finding>) {
    if asks_arrest_through_interpol(case.alert()) {
        defects(rule, case, out, "the facts are not the person's own", missing);
    }
}

fn missing(alert: &Alert) -> Vec<Missing> {
    let mut missing: Vec<Missing> = Vec::new();
    for item in alert.warrants().iter().flat_map(of_warrant) {
        if !missing.iter().any(|it| it.item == item.item) {
            missing.push(item);
        }
    }
    missing
}

/// Nothing where no account is given at all: then `form.minimum_judicial` asks for it.
fn of_warrant(warrant: &Warrant) -> Vec<Missing> {
    let facts = &warrant.facts;
    let Some(text) = facts.text.value() else {
        return Vec::new();
    };
    let mut missing = Vec::new();
    if text.split_whitespace().count() < FEWEST_WORDS {
        missing.push(Missing {
            item: "facts.act",
            how: "too short to name an act",
        });
    }
    let has_year = text
        .split(|c: char| !c.is_ascii_digit())
        .any(|number| number.len() == 4 && (number.starts_with("19") || number.starts_with("20")));
    if !facts.from.is_known() && !facts.to.is_known() && !has_year {
        missing.push(Missing {
            item: "facts.time",
            how: facts.from.absence().unwrap_or("unknown"),
        });
    }
    if let Some(how) = facts.place.absence() {
        missing.push(Missing {
            item: "facts.place",
            how,
        });
    }
    if let Some(how) = facts.role.absence() {
        missing.push(Missing {
            item: "facts.role",
            how,
        });
    }
    missing
}

#[cfg(test)]
mod tests {
    use terms::Field;

    use crate::testing::{Scene, warrants};

    #[test]
    fn an_account_without_time_place_or_part_is_asked_about() {
        let scene = Scene::red("QQ").edit(|alert| {
            let facts = &mut warrants(alert)[0].facts;
            facts.text = Field::notice("took part in actions of the group against the order".to_owned());
            facts.from = Field::Unknown;
            facts.to = Field::Unknown;
            facts.place = Field::Unknown;
            facts.role = Field::NotAnswered;
        });
        scene.check(
            "form.facts_not_individualised",
            "question",
            "facts.time, facts.place, facts.role",
        );
    }

    #[test]
    fn an_account_with_act_time_place_and_part_is_enough() {
        Scene::red("QQ").check_absent("form.facts_not_individualised");
    }
}
