//! `form.dossier_number`: a dossier number that does not hold.
//!
//! The same number on another person, or a dossier that is older than the acts it is about.

use names::Name;
use terms::alert::Alert;
use terms::finding::{Basis, Effect, Finding, Ground, Whom};
use terms::law::LawRef;

use super::stale::year_of_dossier;
use crate::case::{Case, from_entry};
use crate::findings::Rule;
use crate::link::{CaseFeature, PersonStrength, link_alerts};

/// The rule.
pub static RULE: Rule = Rule {
    id: "form.dossier_number",
    about: "the dossier number stands on another person or other facts, or is older than the acts",
    basis: Basis::Text,
    law: &[
        LawRef::memory("RPD Art 12, accuracy of data"),
        LawRef::inference("rule of this system: fictitious numbers were reported"),
    ],
    find,
};

fn find(rule: &Rule, case: &Case<'_>, out: &mut Vec<Finding>) {
    let alert = case.alert();
    if let Some(reference) = alert.source.reference.as_deref()
        && let Some(year) = year_of_dossier(reference)
    {
        let first_act =
            alert.warrants().iter().filter_map(|it| it.facts.from.get()).map(|it| it.year()).min();
        if let Some(first) = first_act
            && year < first
        {
            let draft = rule
                .finding(Effect::Question, format!("the dossier is of {year}, the first act of {first}"))
                .ground(Ground::notice("reference", reference))
                .ground(Ground::notice("facts.from", first.to_string()))
                .ask(Whom::Sender, "how can the dossier be older than the acts?");
            out.push(draft.done());
        }
    }
    if case.facts.earlier.iter().any(|earlier| is_other_person(earlier, alert)) {
        let draft = rule
            .finding(Effect::Question, "an earlier revision under this number was about another person")
            .ground(Ground::notice("subject.names", "differ from an earlier revision"))
            .ask(Whom::Sender, "which person is this dossier about?");
        out.push(draft.done());
    }
    for linked in &case.history {
        if linked.link.case.features.contains(&CaseFeature::DossierNumber)
            && revisions(case).any(|alert| on_another_person(alert, &linked.past.alert))
        {
            let draft = rule
                .finding(
                    Effect::Question,
                    format!("another person carries the same number, {}", linked.past.id),
                )
                .basis(Basis::History)
                .ground(from_entry("reference", linked.past.entry, "reference", terms::Origin::History))
                // The sender is asked about its own revisions only (P11).
                .ask(Whom::Interpol, "which person is the dossier of this number about?");
            out.push(draft.done());
        }
    }
}

/// Every content of the alert: an alias that is added later does not answer why another person had the number.
fn revisions<'a>(case: &Case<'a>) -> impl Iterator<Item = &'a Alert> + use<'a> {
    case.facts.earlier.iter().chain([case.alert()])
}

fn on_another_person(alert: &Alert, past: &Alert) -> bool {
    let link = link_alerts(alert, past);
    link.person.strength == PersonStrength::None && link.case.features.contains(&CaseFeature::DossierNumber)
}

/// No spelling of one is a spelling of the other.
fn is_other_person(one: &Alert, other: &Alert) -> bool {
    let parse =
        |alert: &Alert| -> Vec<Name> { alert.subject.names.iter().map(|it| Name::parse(&it.text)).collect() };
    let (one, other) = (parse(one), parse(other));
    !one.is_empty() && !other.is_empty() && names::best(&one, &other).is_none_or(|it| it.score < 0.5)
}

#[cfg(test)]
mod tests {
    use terms::finding::Whom;

    use crate::testing::{Scene, warrants};

    #[test]
    fn a_dossier_older_than_the_acts_is_asked_about() {
        Scene::red("QQ")
            .edit(|alert| warrants(alert)[0].facts.from = terms::Field::notice("2028".parse().unwrap()))
            .check("form.dossier_number", "question", "first act of 2028");
    }

    #[test]
    fn a_number_that_moves_to_another_person_is_asked_about() {
        let before = Scene::red("QQ");
        Scene::red("QQ")
            .edit(|alert| alert.subject.names = vec![terms::alert::NameForm::plain("OSTREVAN Darko")])
            .after(before)
            .check("form.dossier_number", "question", "another person");
    }

    #[test]
    fn an_earlier_alert_with_the_number_on_another_person_is_asked_of_interpol() {
        let scene = Scene::red("QQ").alert_before(
            |alert| alert.source.reference = Some("2026/40417".to_owned()),
            terms::register::Outcome::Kept,
        );
        scene.check("form.dossier_number", "question", "another person carries");
        let found = scene.findings("form.dossier_number");
        assert!(found.iter().all(|it| it.asks.iter().all(|it| it.whom == Whom::Interpol)));
    }

    #[test]
    fn an_alias_added_later_does_not_answer_why_another_person_has_the_number() {
        let scene = || {
            Scene::red("QQ").alert_before(
                |alert| alert.source.reference = Some("2026/40417".to_owned()),
                terms::register::Outcome::Kept,
            )
        };
        let alias = scene().edit(|alert| {
            alert.subject.names.push(terms::alert::NameForm::plain("Darko Ostrevan"));
        });
        alias.after(scene()).check("form.dossier_number", "question", "another person carries");
    }

    #[test]
    fn another_spelling_of_the_same_person_is_not_asked_about() {
        let before = Scene::red("QQ");
        Scene::red("QQ")
            .edit(|alert| alert.subject.names = vec![terms::alert::NameForm::plain("Ілінка Балтрукова")])
            .after(before)
            .check_absent("form.dossier_number");
    }
}
