//! `relay.changed_charges`: the sender changed or added charges on a live notice.
//!
//! Every step between revisions counts, so that a further revision does not hide an earlier change. The same
//! article in other words, or the same words set otherwise, is no change. A count that is left out is noted:
//! that alone accuses nobody of more. A count whose words or article a revision does not show cannot be compared:
//! that asks and does not enhance, and what comes next is compared with the count as it was last shown.

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
    let Some(first) = revisions.next() else {
        return;
    };
    let mut before: Vec<&Count> = first.counts().collect();
    let mut added = 0_usize;
    let mut unclear = 0_usize;
    let mut left_out = 0_usize;
    let mut newest: Option<&Count> = None;
    for now in revisions {
        let mut shown: Vec<&Count> = Vec::new();
        let mut here: Option<&Count> = None;
        for count in now.counts() {
            match likest(case, count, before.iter().copied()) {
                Likeness::Same => shown.push(count),
                Likeness::NotShown => {
                    unclear += 1;
                    let last_shown = |it: &&Count| likeness(case, count, it) == Likeness::NotShown;
                    shown.extend(before.iter().copied().filter(last_shown));
                }
                Likeness::Other => {
                    added += 1;
                    here = here.or(Some(count));
                    shown.push(count);
                }
            }
        }
        newest = here.or(newest);
        left_out += before.iter().filter(|it| likest(case, it, now.counts()) == Likeness::Other).count();
        before = shown;
    }
    let (effect, says) = match added {
        0 if unclear > 0 => (
            Effect::Question,
            "a later revision does not show a charge in full: whether it changed cannot be told".to_owned(),
        ),
        0 if left_out == 0 => return,
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
    if effect == Effect::Question {
        draft = draft
            .ask(Whom::Official, "fetch the alert in full and compare its charges with those first sent");
    }
    if effect >= Effect::Enhance {
        draft = draft
            .ask(Whom::Sender, "why did the charges change after the alert was sent, and by whose decision?")
            .ask(Whom::Official, "do the facts alleged carry the new charge?");
    }
    out.push(draft.done());
}

/// How two counts stand to each other, from the least alike.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Likeness {
    /// What both show is not the same.
    Other,
    /// What one of them does not show could make them the same.
    NotShown,
    /// The same words, or the same article.
    Same,
}

/// The likeness with the count that is most like it.
fn likest<'a>(case: &Case<'_>, count: &Count, among: impl Iterator<Item = &'a Count>) -> Likeness {
    among.map(|it| likeness(case, count, it)).max().unwrap_or(Likeness::Other)
}

fn likeness(case: &Case<'_>, one: &Count, other: &Count) -> Likeness {
    let words = |it: &Count| it.charge.value().map(|text| plain(text));
    let (left, right) = (words(one), words(other));
    if left.is_some() && left == right {
        return Likeness::Same;
    }
    // The same article in another language or in fuller words. One that cites no article is known not to.
    let law = |it: &Count| {
        it.law.value().map(|text| Some(plain(text)).filter(|it| it.chars().any(|c| c.is_ascii_digit())))
    };
    let same_article = match (law(one), law(other)) {
        (Some(Some(left)), Some(Some(right))) => Some(left == right),
        (Some(_), Some(_)) => Some(false),
        (None, _) | (_, None) => None,
    };
    match (left.is_some() && right.is_some(), same_article) {
        (true, Some(false)) => Likeness::Other,
        (true, _) if !same_classes(case, one, other) => Likeness::Other,
        (_, Some(true)) => Likeness::Same,
        (true, None) | (false, Some(false) | None) => Likeness::NotShown,
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
    fn a_charge_that_is_no_longer_shown_is_asked_about_and_no_more() {
        let hide = |field: fn(&mut terms::alert::Count)| {
            first().law("Criminal Code Art 205").edit(move |alert| {
                crate::testing::warrants(alert).iter_mut().flat_map(|it| &mut it.counts).for_each(field);
            })
        };
        let effects = |now: Scene| -> Vec<Effect> {
            let found = now.after(first().law("Criminal Code Art 205")).findings("relay.changed_charges");
            found.iter().map(|it| it.effect).collect()
        };
        assert_eq!(effects(hide(|it| it.law = terms::Field::NotShown)), []);
        // The article is still the same.
        assert_eq!(effects(hide(|it| it.charge = terms::Field::NotShown)), []);
        let neither = hide(|it| (it.charge, it.law) = (terms::Field::NotShown, terms::Field::Unknown));
        assert_eq!(effects(neither), [Effect::Question]);
    }

    #[test]
    fn a_revision_that_hides_the_charge_does_not_hide_the_change_behind_it() {
        let hidden = first().edit(|alert| {
            for count in crate::testing::warrants(alert).iter_mut().flat_map(|it| &mut it.counts) {
                (count.charge, count.law) = (terms::Field::NotShown, terms::Field::NotShown);
            }
        });
        Scene::red("QQ").charge("Tax evasion").after(hidden).after_also(first()).check(
            "relay.changed_charges",
            "enhance",
            "changed or added",
        );
    }

    #[test]
    fn a_first_revision_changes_nothing() {
        first().check_absent("relay.changed_charges");
    }
}
