//! `relay.travel_document`: a travel document is reported lost, stolen or revoked, and its holder has an earlier
//! alert.
//!
//! An entry of a document has no warrant, no charge and no threshold, and takes a person off the road all the
//! same. It carries no case that could be compared, so the person alone decides, by more than a name: after a
//! decision on the merits or a refusal of the same or an allied state's case it has the effect of that decision;
//! with a mere earlier alert it asks.

use terms::alert::Channel;
use terms::finding::{Basis, Effect, Finding, Whom};
use terms::law::LawRef;

use super::past::{self, earlier_alert, link_grounds};
use super::recharged::same_or_allied;
use crate::case::Case;
use crate::findings::Rule;

/// The rule.
pub static RULE: Rule = Rule {
    id: "relay.travel_document",
    about: "a travel-document entry for a person with an earlier alert",
    basis: Basis::History,
    law: &[
        LawRef::inference(
            "rule of this system: no return of a refused case as an entry of a travel document",
        ),
        LawRef::memory("RPD Art 12, accuracy of data"),
    ],
    find,
};

fn find(rule: &Rule, case: &Case<'_>, out: &mut Vec<Finding>) {
    if case.alert().source.channel != Channel::TravelDocument {
        return;
    }
    let mut decided = false;
    for past in past::past(case) {
        // Another state may take back its document for its own reasons.
        if !past.states().iter().any(|it| same_or_allied(case, it)) {
            continue;
        }
        let Some(draft) = past::mirrored(rule, case, &past) else {
            continue;
        };
        let mut finding = draft
            .grounds(past.grounds())
            .ask(Whom::Official, "was the document reported by its holder or by the state, and when?")
            .done();
        if finding.effect <= Effect::Note {
            continue;
        }
        // The document is what is taken: every measure on this entry waits, not arrest alone.
        if finding.effect >= Effect::Suspend {
            finding.stops = terms::MeasureSet::ALL;
        }
        finding.says =
            format!("{}; now a document of the same person is reported{}", finding.says, past.at_the_end());
        decided = true;
        out.push(finding);
    }
    if decided {
        return;
    }
    let mut same = case.history.iter().filter(|it| it.link.same_person());
    if let Some(first) = same.next() {
        let draft = rule
            .finding(
                Effect::Question,
                format!("the holder of the document has an earlier alert, {}", first.past.id),
            )
            .grounds(link_grounds(&first.link))
            .ground(earlier_alert(first.past.entry))
            .ask(Whom::Official, "was the document reported by its holder or by the state, and when?");
        out.push(draft.done());
    }
}

#[cfg(test)]
mod tests {
    use terms::alert::Channel;
    use terms::finding::Effect;
    use terms::register::{Outcome, RefusalGround};
    use terms::{Field, Level, MeasureSet};

    use crate::findings::relay::scene::Scene;

    fn document() -> Scene {
        Scene::relay().channel(Channel::TravelDocument).edit(|alert| alert.warrants = Field::NotShown)
    }

    #[test]
    fn a_revoked_passport_after_a_deletion_on_the_merits_is_suspended() {
        let scene = document().decided(Outcome::DeletedOnMerits);
        assert_eq!(scene.one("relay.travel_document").effect, Effect::Suspend);
        assert_eq!(scene.examine().level, Level::Suspended);
    }

    #[test]
    fn after_a_refusal_the_document_is_not_kept_either() {
        let finding = document().refused("CZ", RefusalGround::HumanRights).one("relay.travel_document");
        assert_eq!(finding.stops, MeasureSet::ALL);
    }

    #[test]
    fn a_passport_of_a_wanted_person_is_asked_about() {
        assert_eq!(document().one("relay.travel_document").effect, Effect::Question);
    }

    #[test]
    fn a_document_taken_back_by_a_state_without_a_tie_is_asked_about() {
        let finding = document().bureau("QR").decided(Outcome::DeletedOnMerits).one("relay.travel_document");
        assert_eq!(finding.effect, Effect::Question);
    }

    #[test]
    fn a_name_alone_takes_nothing_from_the_entry() {
        document().decided(Outcome::DeletedOnMerits).born_unknown().none("relay.travel_document");
    }
}
