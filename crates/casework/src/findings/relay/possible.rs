//! `relay.possible`: the same person by name alone, or the same case by weak evidence. It asks for what is missing.

use terms::finding::{Basis, Effect, Finding, Whom};
use terms::law::LawRef;

use super::past::{self, Ended, earlier_alert, link_grounds};
use super::recharged;
use crate::case::{Case, LinkedAlert};
use crate::findings::Rule;
use crate::link::{CaseFeature, PersonStrength};

/// The rule.
pub static RULE: Rule = Rule {
    id: "relay.possible",
    about: "perhaps the person or the case of an earlier alert",
    basis: Basis::History,
    law: &[
        LawRef::inference("rule of this system: a name alone never identifies; what is not proven asks"),
        LawRef::memory("RPD Art 12, accuracy of data"),
    ],
    find,
};

/// The most earlier alerts that are listed.
const LISTED: usize = 5;

fn find(rule: &Rule, case: &Case<'_>, out: &mut Vec<Finding>) {
    let name_only = |it: &&LinkedAlert<'_>| {
        it.link.person.strength == PersonStrength::NameOnly && !it.link.case.same_case
    };
    let by_name: Vec<&LinkedAlert<'_>> = case.history.iter().filter(name_only).collect();
    let by_case: Vec<&LinkedAlert<'_>> = case.history.iter().filter(|it| weak_case(case, it)).collect();
    list(
        rule,
        &by_name,
        "perhaps the person of an earlier alert, by name alone",
        "compare date of birth, document numbers and photographs with the earlier alert",
        out,
    );
    list(
        rule,
        &by_case,
        "the person of an earlier alert, and perhaps its case",
        "compare warrant number, facts, place and dates with the earlier alert",
        out,
    );
}

/// The same person by more than a name, and a case that is neither proven nor ruled out: some features are
/// shared, or one side shows no facts and the earlier case ended badly.
fn weak_case(case: &Case<'_>, earlier: &LinkedAlert<'_>) -> bool {
    let link = &earlier.link;
    if !link.same_person() || link.case.same_case {
        return false;
    }
    let telling = link.case.features.iter().filter(|it| match it {
        CaseFeature::DossierNumber
        | CaseFeature::WarrantNumber
        | CaseFeature::FactsText
        | CaseFeature::ActDates
        | CaseFeature::ActPlace
        | CaseFeature::Authority
        | CaseFeature::WarrantDate => true,
        CaseFeature::Charge => false,
    });
    let shows_nothing = case.alert().warrants().is_empty() || earlier.past.alert.warrants().is_empty();
    telling.count() >= 2 || (shows_nothing && ended_badly(case, earlier))
}

fn ended_badly(case: &Case<'_>, earlier: &LinkedAlert<'_>) -> bool {
    past::past(case).iter().any(|it| {
        it.via.is_some_and(|via| via.past.id == earlier.past.id)
            && matches!(
                it.ended(),
                Some(Ended::OnMerits | Ended::StatedOnMerits | Ended::Refused | Ended::UnderChallenge)
            )
            && !recharged::counts(case, it)
    })
}

fn list(rule: &Rule, found: &[&LinkedAlert<'_>], says: &str, question: &str, out: &mut Vec<Finding>) {
    let Some(first) = found.first() else {
        return;
    };
    let more = match found.len() {
        1 => String::new(),
        count => format!(" and {} more", count - 1),
    };
    let draft = rule
        .finding(Effect::Question, format!("{says}, {}{more}", first.past.id))
        .grounds(link_grounds(&first.link))
        .grounds(found.iter().take(LISTED).map(|it| earlier_alert(it.past.entry)))
        .ask(Whom::Official, question);
    out.push(draft.done());
}

#[cfg(test)]
mod tests {
    use terms::finding::Effect;
    use terms::register::Outcome;
    use terms::{Field, Level, Track};

    use crate::findings::relay::scene::Scene;

    #[test]
    fn a_name_alone_asks_and_never_suspends() {
        let scene = Scene::relay().another_case().born_unknown().decided(Outcome::DeletedOnMerits);
        assert_eq!(scene.one("relay.possible").effect, Effect::Question);
        let result = scene.examine();
        assert_eq!((result.level, result.track), (Level::Reviewable, Track::Ordinary));
    }

    #[test]
    fn a_person_known_whose_new_alert_shows_no_case_is_asked_about() {
        let scene = Scene::relay().decided(Outcome::DeletedOnMerits).bureau("QR");
        scene.edit(|alert| alert.warrants = Field::NotShown).one("relay.possible");
    }

    #[test]
    fn a_proven_relay_is_not_merely_possible() {
        Scene::relay().decided(Outcome::DeletedOnMerits).none("relay.possible");
    }
}
