//! Form: what a request must carry. These rules only ask; a missing item is never more than a question, and
//! only the missing item cures it.

mod dossier_number;
mod excluded_category;
mod facts_not_individualised;
mod limitation;
mod minimum_identity;
mod minimum_judicial;
mod penalty_threshold;
mod stale;
mod warrant_not_judicial;

use terms::alert::{Alert, Channel};
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
];

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
        let draft = rule
            .finding(Effect::Question, format!("{what}: {list}"))
            .grounds(now.iter().map(Missing::ground))
            .ask(Whom::Sender, format!("send what is missing: {list}"));
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
            .finding(
                Effect::Note,
                format!("cured: an earlier revision lacked {list}, this one has it"),
            )
            .grounds(cured.iter().map(|item| Ground::notice(item, "supplied since")));
        out.push(draft.cured().done());
    }
}
