//! `person.protection_document`: a document of protection was shown and a named official verified it.

use terms::Origin;
use terms::finding::{Basis, Effect, Finding, Ground, Lifter, Whom};
use terms::law::LawRef;
use terms::register::{Body, StatementKind};

use super::{carries, statement_at};
use crate::case::{Case, from_entry};
use crate::findings::Rule;
use crate::granting::Granting;

/// The rule.
pub static RULE: Rule = Rule {
    id: "person.protection_document",
    about: "a document of protection was shown and verified by a named official",
    basis: Basis::Register,
    law: &[
        LawRef::verified("CJEU C-352/22 Generalstaatsanwaltschaft Hamm, 18 June 2024"),
        LawRef::memory("1951 Convention Art 33(1)"),
    ],
    find,
};

fn find(rule: &Rule, case: &Case<'_>, out: &mut Vec<Finding>) {
    for said in case.facts.said {
        for (index, statement) in said.facts.statements.iter().enumerate() {
            let (StatementKind::ProtectionDocument, Some(official)) =
                (statement.kind, &statement.verified_by)
            else {
                continue;
            };
            let state = statement.state.clone().unwrap_or_default();
            let body = Body { state: state.clone(), name: String::new() };
            let draft = match carries(case, &body) {
                Granting::Eligible => rule
                    .finding(
                        Effect::Bar,
                        format!("a protection document of {} was verified", case.state_name(&state)),
                    )
                    .lifted_by(Lifter::GrantingAuthority),
                Granting::OtherReliable => rule
                    .finding(
                        Effect::Suspend,
                        format!("a protection document of {} was verified", case.state_name(&state)),
                    )
                    .lifted_by(Lifter::GrantingAuthorityOrOwnCourt),
                Granting::Doubtful => {
                    rule.finding(Effect::Enhance, "a protection document that needs a second look")
                }
            };
            let draft = draft
                .ground(from_entry(
                    "person.protection_document",
                    said.entry,
                    &statement_at(index),
                    Origin::Person,
                ))
                .ground(Ground::new("verified_by", official.clone(), Origin::Official))
                .ask(
                    Whom::GrantingAuthority,
                    "was this document issued by you, and does it stand today? (yes or no)",
                );
            out.push(draft.done());
        }
    }
}

#[cfg(test)]
mod tests {
    use terms::register::StatementKind;

    use crate::testing::Scene;

    #[test]
    fn a_verified_document_counts_as_protection() {
        Scene::red("BY").said_of(StatementKind::ProtectionDocument, "LT", Some("officer 7")).check(
            "person.protection_document",
            "bar",
            "verified",
        );
    }

    #[test]
    fn an_unverified_document_is_the_persons_word() {
        let scene = Scene::red("BY").said_of(StatementKind::ProtectionDocument, "LT", None);
        scene.check_absent("person.protection_document");
        scene.check("person.statement", "enhance", "unconfirmed");
    }
}
