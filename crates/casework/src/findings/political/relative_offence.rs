//! `political.relative_offence`: an ordinary charge that may be a cover; the predominance test.
//!
//! It asks and never decides alone: a question by itself, two officials where status, public activity, timing
//! or a co-accused speak for it (design section 3).

use terms::Origin;
use terms::finding::{Effect, Finding, Ground, Whom};
use terms::law::LawRef;
use terms::offence::{ArticleNature, OffenceClass, TextSignal};
use terms::register::{Statement, StatementKind};

use super::{BASIS, words};
use crate::case::{Case, CountView, from_entry};
use crate::findings::Rule;
use crate::findings::person::decided_on_merits::on_merits;
use crate::findings::person::{about_this_case, decisions};

/// Years between a public activity and the warrant within which the timing speaks (window of this system).
const TIMING_YEARS: i16 = 3;

/// The rule.
pub static RULE: Rule = Rule {
    id: "political.relative_offence",
    about: "an ordinary charge with signs that the political element predominates",
    basis: BASIS,
    law: &[
        LawRef::verified("INTERPOL resolution AGN/20/RES/11 (1951), predominance"),
        LawRef::verified("Repository of Practice 2013, coherence between charges and facts"),
        LawRef::memory("RPD Art 34(3)"),
        LawRef::memory("ECHR Art 18, Merabishvili v. Georgia (2017)"),
    ],
    find,
};

/// Every count is weighed and the strongest result shown, so that a count put before others hides nothing.
fn find(rule: &Rule, case: &Case<'_>, out: &mut Vec<Finding>) {
    let mut strongest: Option<Finding> = None;
    for (view, decided, known_cover) in case.counts.iter().filter_map(relative) {
        let Some(found) = weigh(rule, case, view, &decided, known_cover) else {
            continue;
        };
        if strongest.as_ref().is_none_or(|it| it.effect < found.effect) {
            strongest = Some(found);
        }
    }
    out.extend(strongest);
}

/// What speaks for the political element in one count; nothing where only its class does.
fn weigh(
    rule: &Rule,
    case: &Case<'_>,
    view: &CountView<'_>,
    decided: &str,
    known_cover: bool,
) -> Option<Finding> {
    let mut grounds = vec![words(view, decided)];
    let mut signs = Vec::new();

    if let Some(hit) = case.signals(TextSignal::PublicActivity).next() {
        signs.push("public activity");
        grounds.push(Ground::notice("text.public_activity", hit.words.clone()));
    } else if let Some(hit) = case.signals(TextSignal::ProtestEvent).next() {
        signs.push("a protest or election in the account");
        grounds.push(Ground::notice("text.protest_event", hit.words.clone()));
    }
    for said in case.facts.said {
        let verified = |it: &&Statement| it.kind == StatementKind::PublicActivity && it.verified_by.is_some();
        for statement in said.facts.statements.iter().filter(verified) {
            signs.push("public activity verified by an official");
            grounds.push(from_entry(
                "person.public_activity",
                said.entry,
                "statements",
                Origin::Official,
            ));
            let warrant_year = view.warrant.issued.get().map(|it| it.year());
            if let (Some(active), Some(warrant)) = (statement.date.map(|it| it.year()), warrant_year)
                && (active..=active.saturating_add(TIMING_YEARS)).contains(&warrant)
            {
                signs.push("the warrant follows it in time");
            }
        }
    }
    if decisions(case)
        .any(|(linked, it)| on_merits(it) && linked.link.case.same_case && !about_this_case(linked))
    {
        signs.push("a co-accused whose alert was deleted on the merits");
    }
    let facts_and_charge_differ = incoherent(case, view);
    if !(known_cover || !signs.is_empty() || facts_and_charge_differ) {
        return None;
    }
    let effect = if signs.is_empty() {
        Effect::Question
    } else {
        Effect::Enhance
    };
    let mut says = format!("count {}: an ordinary charge (`{decided}`)", view.number);
    if known_cover {
        says.push_str(" that has served as cover");
    }
    if !signs.is_empty() {
        says.push_str(", with ");
        says.push_str(&signs.join(", "));
    }
    if facts_and_charge_differ {
        says.push_str("; the account of the facts is about something else");
        grounds.push(Ground::notice(
            "facts.text",
            "no word of it belongs to the charge",
        ));
    }
    let draft = rule
        .finding(effect, says)
        .grounds(grounds)
        .ask(
            Whom::Sender,
            "which act of this person, when, where and with what damage, makes up the offence?",
        )
        .ask(
            Whom::Person,
            "which public activity, office or publication came before the charge, and when?",
        );
    Some(draft.done())
}

/// A count whose offence is relative, the words, and whether its article is known to have served as cover.
fn relative<'a>(view: &'a CountView<'a>) -> Option<(&'a CountView<'a>, String, bool)> {
    let by_article = view.classified.natures.iter().find(|hit| {
        matches!(
            hit.nature,
            ArticleNature::CoverCandidate
                | ArticleNature::Mixed
                | ArticleNature::Protest
                | ArticleNature::LeakCover
                | ArticleNature::Retaliation
        )
    });
    if let Some(hit) = by_article {
        return Some((view, hit.words.clone(), true));
    }
    let by_class = view.classified.classes.iter().find(|hit| {
        matches!(
            hit.class,
            OffenceClass::Fraud
                | OffenceClass::Embezzlement
                | OffenceClass::Tax
                | OffenceClass::Corruption
                | OffenceClass::MoneyLaundering
                | OffenceClass::PublicOrderProtest
                | OffenceClass::PropertyDamage
                | OffenceClass::Forgery
                | OffenceClass::Cyber
        )
    });
    by_class.map(|hit| {
        (
            view,
            hit.words.clone(),
            hit.class == OffenceClass::PublicOrderProtest,
        )
    })
}

/// The account of the facts has classes of its own and none of them is the count's.
fn incoherent(case: &Case<'_>, view: &CountView<'_>) -> bool {
    let Some(text) = view.warrant.facts.text.value() else {
        return false;
    };
    let state = view.warrant.state.value().map(String::as_str);
    let of_facts = case.tables.offences.classify(&[crate::offence::ChargeText {
        text,
        language: None,
        law: None,
        state,
    }]);
    !of_facts.classes.is_empty()
        && !of_facts
            .classes
            .iter()
            .any(|fact| view.classified.classes.iter().any(|hit| hit.class == fact.class))
}

#[cfg(test)]
mod tests {
    use crate::testing::Scene;

    #[test]
    fn a_count_put_before_it_hides_nothing() {
        Scene::red("BY")
            .charge("Fraud")
            .edit(|alert| {
                let mut tax = terms::alert::Count::of("Tax evasion");
                tax.law = terms::Field::notice("Criminal Code Art 243(2)".to_owned());
                crate::testing::warrants(alert)[0].counts.push(tax);
            })
            .check("political.relative_offence", "question", "served as cover");
    }

    #[test]
    fn a_reframed_tax_charge_from_the_list_of_cover_articles_asks() {
        Scene::red("BY")
            .charge("Tax evasion")
            .law("Criminal Code Art 243(2)")
            .check("political.relative_offence", "question", "served as cover");
    }

    #[test]
    fn public_activity_in_the_account_asks_for_two_officials() {
        Scene::red("QQ")
            .charge("Tax evasion")
            .facts(
                "As an opposition candidate between 2019 and 2021 in Velmora she did not declare income tax.",
            )
            .check("political.relative_offence", "enhance", "public activity");
    }

    #[test]
    fn a_tax_charge_without_any_sign_is_not_even_asked_about() {
        Scene::red("QQ")
            .charge("Tax evasion")
            .check_absent("political.relative_offence");
    }

    #[test]
    fn it_never_does_more_than_ask_for_two_officials() {
        let findings = Scene::red("BY")
            .charge("Fraud")
            .law("Criminal Code Art 209")
            .facts(
                "As a journalist and activist he collected donations at a rally in Velmora in 2020 by fraud.",
            )
            .findings("political.relative_offence");
        assert!(findings.iter().all(|it| it.effect <= terms::Effect::Enhance));
        assert!(!findings.is_empty());
    }
}
