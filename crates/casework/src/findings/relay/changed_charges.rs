//! `relay.changed_charges`: the sender changed or added charges on a live notice.
//!
//! Every step between revisions counts, so that a further revision does not hide an earlier change. The same
//! article in other words, or the same words set otherwise, is no change. A count that is left out is noted:
//! that alone accuses nobody of more.

use terms::Alert;
use terms::alert::Count;
use terms::finding::{Basis, Effect, Finding, Ground, Whom};
use terms::law::LawRef;

use crate::case::Case;
use crate::findings::Rule;
use crate::offence::{ArticleHit, ChargeText, Classified};

/// The rule.
pub static RULE: Rule = Rule {
    id: "relay.changed_charges",
    about: "charges were changed or added on a live notice",
    basis: Basis::Text,
    law: &[
        LawRef::verified(
            "Repository of Practice on Art 3, 2013: coherence between charges and supporting facts",
        ),
        LawRef::memory("RPD Arts 46 and 48, duty to keep data current"),
        LawRef::inference(
            "rule of this system: a charge that changes after sending is looked at by two officials",
        ),
    ],
    find,
};

fn find(rule: &Rule, case: &Case<'_>, out: &mut Vec<Finding>) {
    let mut revisions =
        case.facts.earlier.iter().chain([case.alert()]).filter(|it| it.counts().next().is_some());
    let Some(mut before) = revisions.next() else {
        return;
    };
    let mut added = 0_usize;
    let mut left_out = 0_usize;
    let mut newest: Option<&Count> = None;
    for now in revisions {
        let new: Vec<&Count> = now.counts().filter(|it| !is_in(case, it, before)).collect();
        added += new.len();
        newest = new.first().copied().or(newest);
        left_out += before.counts().filter(|it| !is_in(case, it, now)).count();
        before = now;
    }
    if added == 0 && left_out == 0 {
        return;
    }
    let (effect, says) = match added {
        0 => (Effect::Note, format!("the sender has left out {left_out} of the charges it first sent")),
        1 => (Effect::Enhance, "the sender changed or added a charge after the first sending".to_owned()),
        count => {
            (Effect::Enhance, format!("the sender changed or added {count} charges after the first sending"))
        }
    };
    let mut draft = rule.finding(effect, says);
    if let Some(text) = newest.and_then(|it| it.charge.value().or(it.law.value())) {
        draft = draft.ground(Ground::notice("warrant.count.charge", text.as_str()));
    }
    draft = draft.ground(Ground::notice("revisions", (case.facts.earlier.len() + 1).to_string()));
    if effect >= Effect::Enhance {
        draft = draft
            .ask(Whom::Sender, "why did the charges change after the alert was sent, and by whose decision?")
            .ask(Whom::Official, "do the facts alleged carry the new charge?");
    }
    out.push(draft.done());
}

/// Some count of the revision is this one.
fn is_in(case: &Case<'_>, count: &Count, revision: &Alert) -> bool {
    revision.counts().any(|it| same_count(case, count, it))
}

fn same_count(case: &Case<'_>, one: &Count, other: &Count) -> bool {
    let words = |it: &Count| it.charge.value().map(|text| plain(text));
    let law = |it: &Count| {
        it.law.value().map(|text| plain(text)).filter(|it| it.chars().any(|c| c.is_ascii_digit()))
    };
    match (words(one), words(other)) {
        (Some(one), Some(other)) if one == other => return true,
        (None, _) | (_, None) | (Some(_), Some(_)) => {}
    }
    match (law(one), law(other)) {
        // The same article in another language or in fuller words.
        (Some(left), Some(right)) if left == right => same_classes(case, one, other),
        (None, _) | (_, None) | (Some(_), Some(_)) => false,
    }
}

/// Letters and digits in lower case: setting, spaces and punctuation are no change.
fn plain(text: &str) -> String {
    text.chars().filter(|it| it.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Words under one article that the offence table reads as the same class, or does not know.
fn same_classes(case: &Case<'_>, one: &Count, other: &Count) -> bool {
    let read = |it: &Count| -> Classified {
        let text = it.charge.value().map(String::as_str).unwrap_or_default();
        case.tables.offences.classify(&[ChargeText { text, language: None, law: None, state: None }])
    };
    let (one, other) = (read(one), read(other));
    let articles = |it: &[ArticleHit]| it.len();
    let unknown = |it: &Classified| it.classes.is_empty() && articles(&it.natures) == 0;
    unknown(&one) || unknown(&other) || one.set() == other.set()
}

#[cfg(test)]
mod tests {
    use terms::finding::Effect;

    use crate::testing::Scene;

    fn first() -> Scene {
        Scene::red("QQ").charge("Theft of a motor vehicle")
    }

    #[test]
    fn a_charge_added_to_a_live_notice_asks_for_two_officials() {
        first().charge_added("Organisation of mass riots").after(first()).check(
            "relay.changed_charges",
            "enhance",
            "changed or added",
        );
    }

    #[test]
    fn a_charge_that_is_replaced_is_a_change() {
        let now = Scene::red("QQ").charge("Tax evasion");
        now.after(first()).check("relay.changed_charges", "enhance", "changed or added");
    }

    #[test]
    fn the_same_charge_in_capitals_is_no_change() {
        Scene::red("QQ")
            .charge("THEFT of a Motor-Vehicle")
            .after(first())
            .check_absent("relay.changed_charges");
    }

    #[test]
    fn the_same_article_in_another_language_is_no_change() {
        let before = Scene::red("QQ").charge("Theft of a motor vehicle").law("Criminal Code Art 205(2)");
        let now = Scene::red("QQ").charge("Крадёж аўтамабіля").law("Criminal Code, art. 205 (2)");
        now.after(before).check_absent("relay.changed_charges");
    }

    #[test]
    fn a_charge_left_out_is_noted() {
        let before = first().charge_added("Fraud");
        let found = first().after(before).findings("relay.changed_charges");
        assert_eq!(found.iter().map(|it| it.effect).collect::<Vec<_>>(), [Effect::Note]);
    }

    #[test]
    fn a_first_revision_changes_nothing() {
        first().check_absent("relay.changed_charges");
    }
}
