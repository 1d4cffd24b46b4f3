//! `political.relative_offence`: an ordinary charge that may be a cover; the predominance test.
//!
//! It asks and never decides alone: a question by itself, two officials where status, public activity, timing
//! or a co-accused speak for it (design section 3). A protest speaks where the account or the remarks tell of one:
//! that the charge is one of protest is the charge itself and no second sign.
//!
//! The sender is asked exactly where its own words give the finding, in this revision or an earlier one. Where only
//! an official's verification or a decision on a co-accused does, an official is asked: the sender must not learn
//! of either by being asked (P11).

use terms::Origin;
use terms::finding::{Effect, Finding, Ground, Whom};
use terms::law::LawRef;
use terms::offence::{ArticleNature, OffenceClass, TextSignal};
use terms::register::{Statement, StatementKind};

use super::{BASIS, words};
use crate::case::{Case, CountView, from_entry};
use crate::facts::Facts;
use crate::findings::Rule;
use crate::findings::person::{co_accused_deleted, statement_at};

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
    let facts_and_charge_differ = incoherent(case, view);

    if let Some((sign, ground)) = sign_in_text(case) {
        signs.push(sign);
        grounds.push(ground);
    }
    let by_text = known_cover || !signs.is_empty() || facts_and_charge_differ;
    for said in case.facts.said {
        let verified = |it: &&Statement| it.kind == StatementKind::PublicActivity && it.verified_by.is_some();
        let statements = said.facts.statements.iter().enumerate();
        for (index, statement) in statements.filter(|(_, it)| verified(it)) {
            signs.push("public activity verified by an official");
            grounds.push(from_entry(
                "person.public_activity",
                said.entry,
                &statement_at(index),
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
    if let Some(deleted) = co_accused_deleted::deletions(case).first() {
        signs.push("a co-accused whose alert was deleted on the merits");
        grounds.push(from_entry("decision.outcome", deleted.entry, "outcome", Origin::Register));
    }
    if !by_text && signs.is_empty() {
        return None;
    }
    let effect = if signs.is_empty() { Effect::Question } else { Effect::Enhance };
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
        grounds.push(Ground::notice("facts.text", "no word of it belongs to the charge"));
    }
    let draft = rule
        .finding(effect, says)
        .grounds(grounds)
        .ask(
            match by_text || given_by_text_before(case) {
                true => Whom::Sender,
                false => Whom::Official,
            },
            "which act of this person, when, where and with what damage, makes up the offence?",
        )
        .ask(Whom::Person, "which public activity, office or publication came before the charge, and when?");
    Some(draft.done())
}

/// What the sender's own words show besides the charge.
fn sign_in_text(case: &Case<'_>) -> Option<(&'static str, Ground)> {
    if let Some(hit) = case.signals(TextSignal::PublicActivity).next() {
        let ground = Ground::notice("text.public_activity", hit.words.clone());
        return Some(("public activity", ground));
    }
    let hit = case.fact_signals.iter().find(|hit| hit.signal == TextSignal::ProtestEvent)?;
    let ground = Ground::notice("text.protest_event", hit.words.clone());
    Some(("a protest or election in the account", ground))
}

/// Some count of the alert gives the finding by the sender's words alone.
fn given_by_text(case: &Case<'_>) -> bool {
    let sign = sign_in_text(case).is_some();
    case.counts
        .iter()
        .filter_map(relative)
        .any(|(view, _, known_cover)| known_cover || sign || incoherent(case, view))
}

/// This revision or an earlier one gave it by the sender's words alone: then the sender is asked with or without
/// what else is known.
fn given_by_text_before(case: &Case<'_>) -> bool {
    given_by_text(case)
        || case.facts.earlier.iter().any(|earlier| {
            let facts = Facts {
                alert: earlier,
                earlier: &[],
                register: &[],
                history: &[],
                watched: &[],
                too_many: None,
                said: &[],
                ..*case.facts
            };
            given_by_text(&Case::new(case.tables, &facts))
        })
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
    by_class.map(|hit| (view, hit.words.clone(), hit.class == OffenceClass::PublicOrderProtest))
}

/// The account of the facts has classes of its own and none of them is the count's. Laundering and the financing of
/// terrorism are about the proceeds or ends of another crime: an account of that one is about the charge.
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
    let charged = |class: OffenceClass| view.classified.classes.iter().any(|hit| hit.class == class);
    let derived = charged(OffenceClass::MoneyLaundering) || charged(OffenceClass::Terrorism);
    !of_facts.classes.is_empty()
        && !of_facts.classes.iter().any(|fact| charged(fact.class) || (derived && is_predicate(fact.class)))
}

/// Crimes whose proceeds are laundered, by the categories of offences that the FATF designates.
fn is_predicate(class: OffenceClass) -> bool {
    match class {
        OffenceClass::Homicide
        | OffenceClass::Assault
        | OffenceClass::SexualViolence
        | OffenceClass::ChildAbuse
        | OffenceClass::Trafficking
        | OffenceClass::Kidnapping
        | OffenceClass::Robbery
        | OffenceClass::Theft
        | OffenceClass::WeaponsExplosives
        | OffenceClass::Drugs
        | OffenceClass::OrganisedCrime
        | OffenceClass::Terrorism
        | OffenceClass::Fraud
        | OffenceClass::Embezzlement
        | OffenceClass::Tax
        | OffenceClass::Corruption
        | OffenceClass::MoneyLaundering
        | OffenceClass::Forgery
        | OffenceClass::Immigration
        | OffenceClass::Cyber => true,
        OffenceClass::DomesticViolence
        | OffenceClass::PropertyDamage
        | OffenceClass::Arson
        | OffenceClass::WarCrimesTorture
        | OffenceClass::UnfundedChequeDebt
        | OffenceClass::DefamationInsult
        | OffenceClass::ExtremismAssociation
        | OffenceClass::PublicOrderProtest
        | OffenceClass::TreasonEspionage
        | OffenceClass::Family
        | OffenceClass::Administrative
        | OffenceClass::Military
        | OffenceClass::Coup
        | OffenceClass::ReligiousRacial
        | OffenceClass::Other => false,
    }
}

#[cfg(test)]
mod tests {
    use terms::finding::Whom;
    use terms::register::StatementKind;

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
        Scene::red("BY").charge("Tax evasion").law("Criminal Code Art 243(2)").check(
            "political.relative_offence",
            "question",
            "served as cover",
        );
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
        Scene::red("QQ").charge("Tax evasion").check_absent("political.relative_offence");
    }

    #[test]
    fn a_charge_of_protest_is_not_its_own_second_sign() {
        let charge = Scene::red("QQ").charge("Organisation of a rally with mass riots");
        charge.check("political.relative_offence", "question", "served as cover");
        let found = charge.findings("political.relative_offence");
        assert!(found.iter().all(|it| !it.says.contains("in the account")), "{found:?}");
        charge
            .facts("At a demonstration in Velmora in 2020 she set fire to a police car with four others.")
            .check("political.relative_offence", "enhance", "protest or election");
    }

    #[test]
    fn the_crime_behind_laundering_is_about_the_charge() {
        let of = |charge: &str, facts: &str| Scene::red("QQ").charge(charge).facts(facts);
        of(
            "Money laundering",
            "In 2020 in Velmora she bought flats with the proceeds of drug trafficking by a criminal organisation.",
        )
        .check_absent("political.relative_offence");
        of("Tax evasion", "In 2020 in Velmora she sold drugs to four men at the station.").check(
            "political.relative_offence",
            "question",
            "something else",
        );
        of("Money laundering", "In 2020 in Velmora she insulted the President of the republic in public.")
            .check("political.relative_offence", "question", "something else");
    }

    #[test]
    fn the_sender_is_asked_where_its_own_words_give_the_finding_and_only_there() {
        let asked = |scene: &Scene| -> Vec<Whom> {
            let found = scene.findings("political.relative_offence");
            found.iter().flat_map(|it| it.asks.iter().map(|it| it.whom)).collect()
        };
        let verified = |scene: Scene| scene.said(StatementKind::PublicActivity, Some("officer 7"));
        let plain = || Scene::red("QQ").charge("Tax evasion");
        let cover = || Scene::red("BY").charge("Tax evasion").law("Criminal Code Art 243(2)");
        assert_eq!(asked(&verified(plain())), [Whom::Official, Whom::Person]);
        assert_eq!(asked(&plain().co_accused_deleted()), [Whom::Official, Whom::Person]);
        assert_eq!(asked(&cover()), [Whom::Sender, Whom::Person]);
        assert_eq!(asked(&verified(cover())), [Whom::Sender, Whom::Person]);
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
