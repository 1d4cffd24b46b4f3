//! `person.statement`: what the person or counsel states, not yet confirmed.
//!
//! It asks for two officials and starts the four-hour confirmation; resting on a bare word it never suspends.

use terms::Origin;
use terms::finding::{Basis, Effect, Finding, Lifter, Whom};
use terms::law::LawRef;
use terms::register::{Speaker, Statement, StatementKind};

use super::statement_at;
use crate::case::{Case, from_entry};
use crate::findings::Rule;

/// The rule.
pub static RULE: Rule = Rule {
    id: "person.statement",
    about: "an unconfirmed statement of the person or counsel",
    basis: Basis::PersonWord,
    law: &[
        LawRef::memory("ECHR Arts 3 and 13, arguable claim"),
        LawRef::inference("four-hour confirmation clock of this system"),
    ],
    find,
};

fn find(rule: &Rule, case: &Case<'_>, out: &mut Vec<Finding>) {
    for said in case.facts.said {
        for (index, statement) in said.facts.statements.iter().enumerate() {
            let Some((what, whom, ask)) = claim(statement) else {
                continue;
            };
            let speaker = match said.facts.speaker {
                Speaker::Person => "the person",
                Speaker::Counsel => "counsel",
            };
            let draft = rule
                .finding(Effect::Enhance, format!("{speaker} states {what}: {}", confirmed(statement)))
                .lifted_by(Lifter::Officials)
                .ground(from_entry("person.statement", said.entry, &statement_at(index), Origin::Person))
                .ask(whom, ask);
            out.push(draft.done());
        }
    }
}

fn confirmed(statement: &Statement) -> &'static str {
    if statement.verified_by.is_some() { "confirmed by an official" } else { "unconfirmed" }
}

/// What is claimed and who can confirm it; none for what other rules take up.
fn claim(statement: &Statement) -> Option<(&'static str, Whom, &'static str)> {
    match statement.kind {
        // A document that an official verified is `person.protection_document`; input asks for the official's
        // name, and one without it is protection stated.
        StatementKind::ProtectionDocument if statement.verified_by.is_some() => None,
        StatementKind::Protection | StatementKind::ProtectionDocument => Some((
            "protection or asylum",
            Whom::GrantingAuthority,
            "do you protect this person? (yes or no, no data back)",
        )),
        StatementKind::Torture => {
            Some(("a risk of ill-treatment", Whom::Official, "which dated, specific material bears on it?"))
        }
        StatementKind::UnfairTrial => Some((
            "that no fair trial can be expected",
            Whom::Official,
            "which dated, specific material bears on it?",
        )),
        StatementKind::AlreadyJudged => Some((
            "a judgment for the same acts",
            Whom::OwnCourt,
            "is there a final judgment for the same acts?",
        )),
        StatementKind::RefusedElsewhere => {
            Some(("a refusal elsewhere", Whom::OwnCourt, "was extradition refused, by which court and why?"))
        }
        StatementKind::DeletedByInterpol => Some((
            "a deletion by INTERPOL",
            Whom::Interpol,
            "was this case deleted or refused, and on which ground?",
        )),
        StatementKind::PublicActivity => Some((
            "public, political or journalistic activity",
            Whom::Official,
            "which publication, office or candidacy shows it, and when was it?",
        )),
        StatementKind::Dispute => Some((
            "a dispute behind the charge",
            Whom::Official,
            "which contract, lawsuit or office is it over, with whom, and which dated material shows it?",
        )),
        StatementKind::Child | StatementKind::FileWithheld | StatementKind::Other => None,
    }
}

#[cfg(test)]
mod tests {
    use terms::register::StatementKind;
    use terms::{Level, Track};

    use crate::testing::Scene;

    #[test]
    fn a_bare_word_asks_for_two_officials_and_never_suspends() {
        let scene = Scene::red("QQ").said(StatementKind::Protection, None);
        scene.check("person.statement", "enhance", "unconfirmed");
        assert_eq!(scene.examine().level, Level::Reviewable);
    }

    #[test]
    fn a_dispute_behind_the_charge_asks_for_two_officials() {
        let scene = Scene::red("QQ").said(StatementKind::Dispute, None);
        scene.check("person.statement", "enhance", "dispute behind the charge: unconfirmed");
        let result = scene.examine();
        assert_eq!((result.level, result.track), (Level::Reviewable, Track::Enhanced));
    }

    #[test]
    fn each_finding_names_its_own_statement() {
        let found = Scene::red("QQ")
            .said_together(&[StatementKind::Other, StatementKind::Torture, StatementKind::Protection])
            .findings("person.statement");
        let fields: Vec<_> = found
            .iter()
            .flat_map(|it| it.grounds.iter())
            .filter_map(|it| match &it.value {
                terms::finding::GroundValue::Elsewhere(at) => Some(at.field.as_str()),
                terms::finding::GroundValue::Own(_) => None,
            })
            .collect();
        assert_eq!(fields, ["statements[1]", "statements[2]"]);
    }
}
