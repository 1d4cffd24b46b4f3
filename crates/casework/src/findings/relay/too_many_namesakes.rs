//! `relay.too_many_namesakes`: so many others share a look-up key that they were not all read. Never silence.

use terms::Origin;
use terms::finding::{Basis, Effect, Finding, Ground, Whom};
use terms::law::LawRef;

use crate::case::Case;
use crate::findings::Rule;

/// The rule.
pub static RULE: Rule = Rule {
    id: "relay.too_many_namesakes",
    about: "too many others share a look-up key to read them all",
    basis: Basis::History,
    law: &[LawRef::inference("rule of this system: what was too much to read is said, not left out")],
    find,
};

fn find(rule: &Rule, case: &Case<'_>, out: &mut Vec<Finding>) {
    if let Some(count) = case.facts.too_many {
        let says =
            format!("{count} others share a name or number with it, too many to compare: a person must look");
        let draft = rule
            .finding(Effect::Question, says)
            .ground(Ground::new("relay.too_many", count.to_string(), Origin::History))
            .ask(Whom::Official, "search again with date of birth, document or warrant number");
        out.push(draft.done());
    }
}

#[cfg(test)]
mod tests {
    use terms::finding::Effect;

    use crate::findings::relay::scene::Scene;

    #[test]
    fn too_many_namesakes_are_said_with_their_number() {
        let finding = Scene::relay().without_history().too_many(731).one("relay.too_many_namesakes");
        assert_eq!(finding.effect, Effect::Question);
        assert!(finding.says.contains("731"));
    }

    #[test]
    fn few_namesakes_are_not_mentioned() {
        Scene::relay().none("relay.too_many_namesakes");
    }
}
