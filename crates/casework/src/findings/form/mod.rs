//! Form: what a request must carry. These rules only ask; a missing item is never more than a question, and
//! only the missing item cures it.

mod dossier_number;
mod excluded_category;
mod facts_not_individualised;
mod impossible_date;
mod limitation;
mod minimum_identity;
mod minimum_judicial;
mod penalty_threshold;
mod stale;
mod warrant_not_judicial;

pub use impossible_date::days_that_must_have_come;
pub use stale::stale_from;

use terms::alert::{Alert, Channel};
use terms::field::Field;
use terms::finding::{Effect, Finding, Ground, Whom};

use super::Rule;
use crate::case::Case;

/// The rules of this family.
pub static RULES: &[&Rule] = &[
    &minimum_identity::RULE,
    &minimum_judicial::RULE,
    &penalty_threshold::RULE,
    &warrant_not_judicial::RULE,
    &facts_not_individualised::RULE,
    &excluded_category::RULE,
    &stale::RULE,
    &limitation::RULE,
    &dossier_number::RULE,
    &impossible_date::RULE,
];

/// The one question for all that a public view leaves out: the sender is not asked for what it may have sent. The
/// words are the same in every rule, so that it is asked once.
const FETCH_IN_FULL: &str = "fetch the full notice from the bureau's own form";

/// One item a request lacks, with how it is absent.
#[derive(Clone, PartialEq, Eq)]
struct Missing {
    item: &'static str,
    how: &'static str,
}

impl Missing {
    fn ground(&self) -> Ground {
        Ground::notice(self.item, self.how)
    }

    /// This view does not carry it; the sender may well have given it.
    fn is_not_shown(&self) -> bool {
        Field::<()>::NotShown.absence() == Some(self.how)
    }
}

/// Red Notices and wanted-person diffusions: RPD Art 83 sets what they must carry.
fn asks_arrest_through_interpol(alert: &Alert) -> bool {
    matches!(alert.source.channel, Channel::InterpolRed | Channel::Diffusion)
}

/// Turns missing items into one question, and items that an earlier revision lacked into a cured note.
fn defects(
    rule: &Rule,
    case: &Case<'_>,
    out: &mut Vec<Finding>,
    what: &str,
    missing: impl Fn(&Alert) -> Vec<Missing>,
) {
    let now = missing(case.alert());
    if !now.is_empty() {
        let list = now.iter().map(|it| it.item).collect::<Vec<_>>().join(", ");
        let mut draft = rule
            .finding(Effect::Question, format!("{what}: {list}"))
            .grounds(now.iter().map(Missing::ground));
        let of_sender: Vec<&str> = now.iter().filter(|it| !it.is_not_shown()).map(|it| it.item).collect();
        if !of_sender.is_empty() {
            draft = draft.ask(Whom::Sender, format!("send what is missing: {}", of_sender.join(", ")));
        }
        if of_sender.len() < now.len() {
            draft = draft.ask(Whom::Official, FETCH_IN_FULL);
        }
        out.push(draft.done());
    }
    let mut cured: Vec<&'static str> = Vec::new();
    for earlier in case.facts.earlier {
        for item in missing(earlier) {
            if !now.iter().any(|it| it.item == item.item) && !cured.contains(&item.item) {
                cured.push(item.item);
            }
        }
    }
    if !cured.is_empty() {
        let list = cured.join(", ");
        let draft = rule
            .finding(Effect::Note, format!("cured; supplied since an earlier revision: {list}"))
            .grounds(cured.iter().map(|item| Ground::notice(item, "supplied since")));
        out.push(draft.cured().done());
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use terms::Field;
    use terms::finding::Whom;

    use super::FETCH_IN_FULL;
    use crate::testing::{Scene, warrants};

    fn asks(scene: &Scene) -> BTreeSet<(Whom, String)> {
        scene
            .examine()
            .findings
            .iter()
            .filter(|it| it.rule.family() == "form")
            .flat_map(|it| it.asks.iter().map(|ask| (ask.whom, ask.question.clone())))
            .collect()
    }

    #[test]
    fn what_a_public_view_does_not_show_is_fetched_once_and_not_asked_of_the_sender() {
        let public = Scene::red("QQ").edit(|alert| {
            alert.subject.sex = Field::NotShown;
            for warrant in warrants(alert) {
                warrant.reference = Field::NotShown;
                warrant.authority.judicial = Field::notice(false);
                warrant.authority.appeal_to_court = Field::NotShown;
                warrant.facts.role = Field::NotShown;
            }
        });
        let only = BTreeSet::from([(Whom::Official, FETCH_IN_FULL.to_owned())]);
        assert_eq!(asks(&public), only);
        let asked = asks(&public.edit(|alert| alert.subject.born = Field::Unknown));
        assert!(asked.contains(&(Whom::Sender, "send what is missing: subject.born".to_owned())));
    }

    #[test]
    fn what_was_supplied_since_is_listed() {
        let before = Scene::red("QQ").edit(|alert| {
            alert.subject.born = Field::Unknown;
            alert.subject.sex = Field::Unknown;
        });
        Scene::red("QQ").after(before).check(
            "form.minimum_identity",
            "note",
            "supplied since an earlier revision: subject.sex, subject.born",
        );
    }
}
