//! `sender.file_withheld`: counsel is kept from the file.
//!
//! It rests on what counsel says, so the sender is not asked (P11): the reviewing body asks it to justify the
//! restriction.

use terms::Origin;
use terms::finding::{Basis, Effect, Finding, Lifter, Whom};
use terms::law::LawRef;
use terms::register::StatementKind;

use crate::case::{Case, from_entry};
use crate::findings::Rule;
use crate::findings::person::statement_at;

/// The rule.
pub static RULE: Rule = Rule {
    id: "sender.file_withheld",
    about: "counsel states that the file is withheld",
    basis: Basis::PersonWord,
    law: &[
        LawRef::secondary("CCF Statute Art 35, restrictions touched more than half of the cases of 2022"),
        LawRef::verified("CCF Statute Art 35(4), a restriction must be justified"),
    ],
    find,
};

fn find(rule: &Rule, case: &Case<'_>, out: &mut Vec<Finding>) {
    for said in case.facts.said {
        let statements = said.facts.statements.iter().enumerate();
        for (index, _) in statements.filter(|(_, it)| it.kind == StatementKind::FileWithheld) {
            let draft = rule
                .finding(Effect::Enhance, "counsel states that the file is withheld")
                .lifted_by(Lifter::Officials)
                .ground(from_entry("counsel.file_withheld", said.entry, &statement_at(index), Origin::Person))
                .ask(Whom::Interpol, "on which ground is access to the file restricted, and in which part?")
                .ask(Whom::Person, "what was asked of whom, when, and what was answered?");
            out.push(draft.done());
        }
    }
}

#[cfg(test)]
mod tests {
    use terms::register::StatementKind;

    use crate::testing::Scene;

    #[test]
    fn a_withheld_file_asks_for_two_officials() {
        Scene::red("QQ").said(StatementKind::FileWithheld, None).check(
            "sender.file_withheld",
            "enhance",
            "withheld",
        );
        Scene::red("QQ").check_absent("sender.file_withheld");
    }
}
