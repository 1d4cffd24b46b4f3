//! Treatment: what awaits the person if surrendered.

mod death_penalty;
mod in_absentia;
mod torture;
mod unfair_trial;

use terms::Origin;
use terms::finding::{Effect, Finding, Ground, Whom};
use terms::register::Outcome;

use super::Rule;
use super::person::{about_this_case, decisions};
use crate::case::{Case, from_entry};

/// The rules of this family.
pub static RULES: &[&Rule] = &[&torture::RULE, &death_penalty::RULE, &unfair_trial::RULE, &in_absentia::RULE];

/// A decision on this case or person that shows a risk asks for two officials.
fn risk_shown(rule: &Rule, case: &Case<'_>, out: &mut Vec<Finding>, outcome: Outcome, says: &str) {
    for (linked, decision) in decisions(case) {
        let about_it = about_this_case(linked) || linked.link.same_person();
        if decision.outcome == outcome && about_it {
            let draft = rule
                .finding(Effect::Enhance, says)
                .ground(from_entry("decision.by", linked.hit.entry, "by", Origin::Register))
                .ground(Ground::new("link", linked.link.person.says.clone(), Origin::Register))
                .ask(
                    Whom::OwnCourt,
                    "does the risk stand for this person today, and can any assurance meet it?",
                );
            out.push(draft.done());
        }
    }
}
