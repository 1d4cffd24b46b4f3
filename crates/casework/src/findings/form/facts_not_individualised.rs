//! `form.facts_not_individualised`: the account does not say what this person did, when and where.
//!
//! A weak description of the person's own acts is among the most frequent reasons for deletion. An account
//! can name an act where five words of four letters are left besides the charge's own words, figures and places: a
//! suspicion that repeats the charge with a date and a town is none. Whether what is left makes an act is for a
//! person to say.

use std::collections::HashSet;

use terms::alert::{Alert, Warrant};
use terms::finding::{Basis, Finding};
use terms::law::LawRef;

use super::{Missing, asks_arrest_through_interpol, defects};
use crate::case::Case;
use crate::findings::Rule;

/// Words of its own below which an account cannot name an act (measure of this system).
const FEWEST_WORDS: usize = 5;
/// Letters from which a word counts: shorter ones (`of`, `in`, `la`) are in any sentence.
const LONG_WORD: usize = 4;

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
    if own_words(text, warrant) < FEWEST_WORDS {
        missing.push(Missing { item: "facts.act", how: "no more than the charge, a time and a place" });
    }
    let has_year = text
        .split(|c: char| !c.is_ascii_digit())
        .any(|number| number.len() == 4 && (number.starts_with("19") || number.starts_with("20")));
    if !facts.from.is_known() && !facts.to.is_known() && !has_year {
        missing.push(Missing { item: "facts.time", how: facts.from.absence().unwrap_or("unknown") });
    }
    if let Some(how) = facts.place.absence() {
        missing.push(Missing { item: "facts.place", how });
    }
    if let Some(how) = facts.role.absence() {
        missing.push(Missing { item: "facts.role", how });
    }
    missing
}

/// How many long words the account has of its own: not those of the charges or the place, no figures, and no
/// single word between two figures (`3 May 2024`).
fn own_words(text: &str, warrant: &Warrant) -> usize {
    let charges = warrant.counts.iter().flat_map(|it| [it.charge.value(), it.translation.value()]);
    let told: HashSet<String> =
        charges.chain([warrant.facts.place.value()]).flatten().flat_map(|it| words(it)).collect();
    let words: Vec<String> = words(text).collect();
    let is_figure = |at: Option<&String>| at.is_some_and(|it| it.chars().any(char::is_numeric));
    let own = words.iter().enumerate().filter(|(at, word)| {
        let before = at.checked_sub(1).and_then(|it| words.get(it));
        let in_a_date = is_figure(before) && is_figure(words.get(at + 1));
        !is_figure(Some(word)) && !in_a_date && !told.contains(*word)
    });
    own.map(|(_, word)| long_words_in(word)).sum()
}

/// Words in lower case, without punctuation.
fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !(c.is_alphanumeric() || c == '\''))
        .filter(|it| !it.is_empty())
        .map(str::to_lowercase)
}

/// One where the word is long. Some scripts set no spaces: about four of their letters make a long word.
fn long_words_in(word: &str) -> usize {
    let unspaced = |c: &char| matches!(c, '\u{0E00}'..='\u{0EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}' | '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}');
    match word.chars().filter(unspaced).count() {
        0 => usize::from(word.chars().count() >= LONG_WORD),
        letters => letters / LONG_WORD,
    }
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
        scene.check("form.facts_not_individualised", "question", "facts.time, facts.place, facts.role");
    }

    #[track_caller]
    fn check(charge: &str, facts: &str, lacks_an_act: bool) {
        let found = Scene::red("QQ").charge(charge).facts(facts).findings("form.facts_not_individualised");
        let lacks = found.iter().any(|it| it.says.contains("facts.act"));
        assert_eq!(lacks, lacks_an_act, "{facts}");
    }

    #[test]
    fn a_suspicion_that_repeats_the_charge_is_no_act() {
        let riots = "Organisation of mass riots";
        check(riots, "On 9 August 2020 in Velmora she is suspected of the organisation of mass riots.", true);
        check(
            riots,
            "She is suspected of having taken part in the organisation of mass riots in Velmora in 2020.",
            true,
        );
        check(
            riots,
            "On 9 August 2020 in Velmora she handed bottles of petrol to four men, who threw them at a police car.",
            false,
        );
        check("Кража", "Подозревается в краже в г. Велмора в 2020 году.", true);
        check("盗窃", "2020年5月3日，该人在维尔莫拉从一名经销商的院子里偷走了四辆汽车并将其出售", false);
    }

    #[test]
    fn an_account_with_act_time_place_and_part_is_enough() {
        Scene::red("QQ").check_absent("form.facts_not_individualised");
    }
}
