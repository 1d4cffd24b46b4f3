//! `sender.misuse`: documented misuse of police channels by the sending bureau.
//!
//! Live evidence is one institutional act, or two independent decisions, not expired; a report alone is a note;
//! an item never counts in the dossier it arose from (design section 3).

use terms::alert::{Alert, Subject};
use terms::finding::{Basis, Effect, Finding, Ground, Whom};
use terms::law::LawRef;
use terms::register::{About, Misuse, MisuseKind};
use terms::{Date, Origin};

use crate::bureau_risk::Word;
use crate::case::{Case, from_entry};
use crate::facts::MisuseHit;
use crate::findings::Rule;
use crate::findings::person::bodies::relied_on;
use crate::link::{PersonStrength, link_named_about};

/// Years after which an item expires unless renewed.
const EXPIRY_YEARS: i16 = 5;

/// The rule.
pub static RULE: Rule = Rule {
    id: "sender.misuse",
    about: "documented misuse of police channels by the sending bureau",
    basis: Basis::Sender,
    law: &[
        LawRef::verified("PACE Resolution 2161 (2017), stronger checks on bureaus with a record"),
        LawRef::verified("PACE Resolution 2315 (2019)"),
        LawRef::memory("RPD Art 34(3)(c), identity of the source"),
    ],
    find,
};

/// Whether a bureau's evidence is live, and the items that make it so.
pub struct LiveMisuse<'a> {
    /// Items that count today and in this dossier.
    pub items: Vec<&'a MisuseHit>,
    /// Whether they are enough.
    pub live: bool,
}

/// What counts of a bureau's evidence on a day, for this case.
#[must_use]
pub fn live_misuse<'a>(case: &Case<'a>) -> LiveMisuse<'a> {
    let items: Vec<&MisuseHit> = case
        .facts
        .sender
        .misuse
        .iter()
        .filter(|hit| counts_on(&hit.content, case.on()))
        .filter(|hit| by_a_body_that_counts(case, &hit.content))
        .filter(|hit| !hit.content.dossier.as_ref().is_some_and(|about| arose_from(case, about)))
        .collect();
    let institutional = items.iter().any(|hit| hit.content.kind.is_institutional());
    let mut decisions: Vec<(&str, String)> = items
        .iter()
        .filter(|hit| matches!(hit.content.kind, MisuseKind::PublishedDecision | MisuseKind::Judgment))
        .map(|hit| (hit.content.by.state.as_str(), names::normalise(&hit.content.by.name).to_lowercase()))
        .map(|(state, name)| (state, name.chars().filter(|it| it.is_alphanumeric()).collect()))
        .collect();
    decisions.sort_unstable();
    decisions.dedup();
    LiveMisuse { live: institutional || decisions.len() >= 2, items }
}

/// The item came out of the dossier under examination: it names this alert by its id, it is about the person, or it
/// names the number under which the alert was sent and no other person.
///
/// Only what the alert is known by shows it: its number, the first name with the date of birth, in every revision.
/// A sender could otherwise be rid of the evidence against it by naming the dossier, as a relation, as the number of
/// a warrant, by an alias or by a document of the person whose dossier it was.
fn arose_from(case: &Case<'_>, about: &About) -> bool {
    if about.alerts.contains(case.facts.id) {
        return true;
    }
    case.facts.earlier.iter().chain([case.alert()]).all(|alert| {
        let subject = Subject {
            names: alert.subject.names.iter().take(1).cloned().collect(),
            born: alert.subject.born.clone(),
            sex: alert.subject.sex.clone(),
            ..Subject::default()
        };
        let known_by = Alert { subject, ..Alert::empty(alert.source.clone()) };
        let link = link_named_about(case.facts.id, &known_by, about);
        let other_person = about.subject.is_some() && link.person.strength == PersonStrength::None;
        link.same_person() || (link.case.same_case && !other_person)
    })
}

/// A measure by INTERPOL is INTERPOL's; anything else is an organisation's, the bureau's own state's against its
/// interest, or a state's that is relied on. An entry of anybody else is evidence of nothing.
fn by_a_body_that_counts(case: &Case<'_>, misuse: &Misuse) -> bool {
    let state = misuse.by.state.as_str();
    if misuse.kind == MisuseKind::InterpolMeasure {
        return state == "INTERPOL";
    }
    let is_state = state.len() == 2 && state != "EU" && state != "UN";
    let invented = is_state && case.tables.countries.get(state).is_none();
    !is_state || state == misuse.bureau || (!invented && relied_on(case, state))
}

/// In force on the day.
fn counts_on(misuse: &Misuse, on: Date) -> bool {
    misuse.on <= on && on < expires(misuse)
}

/// When it ends: as stated, but never later than five years after it was made.
#[must_use]
pub fn expires(misuse: &Misuse) -> Date {
    let year = misuse.on.year().saturating_add(EXPIRY_YEARS);
    // What is of the 29th of February ends on the first of March: that year has no such day.
    let latest = Date::new(year, misuse.on.month(), misuse.on.day())
        .or_else(|_| Date::new(year, 3, 1))
        .unwrap_or(Date::MAX);
    misuse.expires.map_or(latest, |stated| stated.min(latest))
}

/// The grounds of the items.
pub fn grounds(items: &[&MisuseHit]) -> Vec<Ground> {
    items
        .iter()
        .map(|hit| match hit.entry {
            Some(entry) => from_entry("bureau.misuse", entry, "says", Origin::Register),
            None => Ground::new(
                "bureau.misuse",
                format!("{} ({}, {})", hit.content.says, hit.content.source, hit.content.on),
                Origin::Register,
            ),
        })
        .collect()
}

fn find(rule: &Rule, case: &Case<'_>, out: &mut Vec<Finding>) {
    let found = live_misuse(case);
    if found.items.is_empty() {
        return;
    }
    let bureau = case.bureau;
    let (effect, says) = match (found.live, case.class.word()) {
        (false, _) => (Effect::Note, format!("reports of misuse by bureau {bureau}, not enough to count")),
        // With class A the same items carry the presumption.
        (true, Word::A) => return,
        (true, Word::N | Word::Undetermined | Word::NoData) => {
            (Effect::Enhance, format!("documented misuse of police channels by bureau {bureau}"))
        }
    };
    let draft = rule
        .finding(effect, says)
        .grounds(grounds(&found.items))
        .ask(Whom::Interpol, "does any measure against this bureau apply today?");
    out.push(draft.done());
}

#[cfg(test)]
mod tests {
    use terms::register::MisuseKind;

    use crate::testing::Scene;

    #[test]
    fn a_report_alone_is_a_note() {
        Scene::red("DE").misuse(MisuseKind::Report, "2025-01-01").check(
            "sender.misuse",
            "note",
            "not enough",
        );
    }

    #[test]
    fn one_institutional_act_makes_it_live() {
        Scene::red("DE").misuse(MisuseKind::InterpolMeasure, "2025-01-01").check(
            "sender.misuse",
            "enhance",
            "documented",
        );
    }

    #[test]
    fn two_decisions_of_one_body_are_not_independent() {
        let one = Scene::red("DE").misuse(MisuseKind::Judgment, "2025-01-01");
        one.clone().check("sender.misuse", "note", "not enough");
        one.clone().misuse(MisuseKind::Judgment, "2025-02-01").check("sender.misuse", "note", "not enough");
        one.misuse_by(MisuseKind::PublishedDecision, "2025-02-01", "NL").check(
            "sender.misuse",
            "enhance",
            "documented",
        );
    }

    #[test]
    fn an_act_entered_by_a_body_that_cannot_make_it_is_evidence_of_nothing() {
        Scene::red("DE")
            .misuse_by(MisuseKind::InterpolMeasure, "2025-01-01", "BY")
            .misuse_by(MisuseKind::OfficialCount, "2025-01-01", "XX")
            .check_absent("sender.misuse");
    }

    #[test]
    fn it_expires_after_five_years() {
        Scene::red("DE").misuse(MisuseKind::InterpolMeasure, "2015-01-01").check_absent("sender.misuse");
        Scene::red("DE").misuse(MisuseKind::InterpolMeasure, "2020-02-29").check_absent("sender.misuse");
    }

    #[test]
    fn a_sender_is_not_rid_of_it_by_naming_the_dossier_as_related() {
        let relation = terms::alert::Relation {
            kind: terms::alert::RelationKind::SameDossier,
            reference: Some("2026/40417".to_owned()),
            name: None,
        };
        Scene::red("DE")
            .edit(|alert| alert.subject.names = vec![terms::alert::NameForm::plain("OSTREVAN Darko")])
            .misuse_from_this_dossier("2025-01-01")
            .edit(|alert| {
                alert.source.reference = Some("2031/77120".to_owned());
                alert.subject.names = vec![terms::alert::NameForm::plain("KELMANE Ruta")];
                alert.relations = vec![relation];
            })
            .check("sender.misuse", "enhance", "documented");
    }

    /// An alert on another person and under another number than the item of misuse came from.
    fn another_dossier(edit: impl FnOnce(&mut terms::alert::Alert)) -> Scene {
        Scene::red("DE")
            .edit(|alert| alert.subject.names = vec![terms::alert::NameForm::plain("OSTREVAN Darko")])
            .misuse_from_this_dossier("2025-01-01")
            .edit(|alert| {
                alert.source.reference = Some("2031/77120".to_owned());
                alert.subject.names = vec![terms::alert::NameForm::plain("KELMANE Ruta")];
            })
            .edit(edit)
    }

    #[test]
    fn a_sender_is_not_rid_of_it_by_naming_the_dossier_as_its_warrant() {
        for number in ["2026/40417", "№ 2026/40417"] {
            let scene = another_dossier(|alert| {
                crate::testing::warrants(alert)[0].reference = terms::Field::notice(number.to_owned());
            });
            scene.check("sender.misuse", "enhance", "documented");
            scene.misuse_names_nobody().check("sender.misuse", "enhance", "documented");
        }
        // By the number under which it was sent it is the dossier, though the entry names nobody.
        let scene = Scene::red("DE").misuse_from_this_dossier("2025-01-01");
        scene.misuse_names_nobody().check_absent("sender.misuse");
    }

    #[test]
    fn a_sender_is_not_rid_of_it_by_an_alias_or_by_the_number_on_another_person() {
        another_dossier(|alert| alert.subject.names.push(terms::alert::NameForm::plain("OSTREVAN Darko")))
            .check("sender.misuse", "enhance", "documented");
        another_dossier(|alert| {
            alert.source.reference = Some("2026/40417".to_owned());
            alert.subject.born = terms::Field::notice("1960-11-30".parse().unwrap());
        })
        .check("sender.misuse", "enhance", "documented");
    }

    #[test]
    fn a_later_revision_does_not_make_it_the_dossier() {
        let first = another_dossier(|_| {});
        let claims = another_dossier(|alert| {
            alert.subject.names = vec![terms::alert::NameForm::plain("OSTREVAN Darko")];
        });
        claims.clone().check_absent("sender.misuse");
        claims.after(first).check("sender.misuse", "enhance", "documented");
    }

    #[test]
    fn it_never_counts_in_the_dossier_it_arose_from() {
        Scene::red("DE").misuse_from_this_dossier("2025-01-01").check_absent("sender.misuse");
    }
}
