//! `person.asylum_pending`: asylum was asked for and is not decided.
//!
//! Surrender and any word to the sender are barred until the asylum authority decides; the rest is suspended.

use terms::Origin;
use terms::finding::{Basis, Effect, Finding, Ground, Lifter, Whom};
use terms::law::LawRef;
use terms::measure::{Measure, MeasureSet};
use terms::register::ProtectionKind;

use super::{about_this_person, carries, how, live_protection};
use crate::case::{Case, from_entry};
use crate::findings::Rule;
use crate::granting::Granting;

/// The rule.
pub static RULE: Rule = Rule {
    id: "person.asylum_pending",
    about: "asylum was asked for and is not decided",
    basis: Basis::Register,
    law: &[
        LawRef::memory("Directive 2013/32/EU Art 9; from 12 June 2026 Regulation (EU) 2024/1348 Art 10"),
        LawRef::verified("INTERPOL GA-2017-86-RES-09, refugee policy"),
    ],
    find,
};

const BARRED: MeasureSet = MeasureSet::of(&[Measure::Surrender, Measure::TellSender]);

fn find(rule: &Rule, case: &Case<'_>, out: &mut Vec<Finding>) {
    for (linked, protection) in live_protection(case) {
        if protection.kind != ProtectionKind::AsylumPending {
            continue;
        }
        let entry = linked.hit.entry;
        let grounds = [
            from_entry("protection.granted_by", entry, "granted_by", Origin::Register),
            Ground::new("link", how(linked), Origin::Register),
        ];
        let against_sender = protection.against.iter().any(|state| case.is_sender(state));
        let ask = "is the application of this person still pending? (yes or no, no data back)";
        if !(about_this_person(linked)
            && against_sender
            && carries(case, &protection.granted_by) == Granting::Eligible)
        {
            let draft = rule
                .finding(Effect::Enhance, format!("perhaps an asylum seeker ({})", how(linked)))
                .grounds(grounds)
                .ask(Whom::GrantingAuthority, ask);
            out.push(draft.done());
            continue;
        }
        let bar = rule
            .finding(
                Effect::Bar,
                format!("asylum is pending: no surrender and no word to the sender ({})", how(linked)),
            )
            .stops(BARRED)
            .lifted_by(Lifter::AsylumAuthority)
            .grounds(grounds.clone())
            .ask(Whom::GrantingAuthority, ask);
        let rest = rule
            .finding(
                Effect::Suspend,
                format!("asylum is pending: the rest waits for the decision ({})", how(linked)),
            )
            .stops(MeasureSet::ALL.without(BARRED))
            .lifted_by(Lifter::AsylumAuthority)
            .grounds(grounds);
        out.push(bar.done());
        out.push(rest.done());
    }
}

#[cfg(test)]
mod tests {
    use terms::Level;
    use terms::register::ProtectionKind;

    use crate::testing::Scene;

    #[test]
    fn a_pending_application_bars_surrender_and_suspends_the_rest() {
        let scene = Scene::red("BY").protection_of(ProtectionKind::AsylumPending, "PL", "BY", None);
        let effects: Vec<_> =
            scene.findings("person.asylum_pending").iter().map(|it| it.effect.code()).collect();
        assert_eq!(effects, ["bar", "suspend"]);
        assert_eq!(scene.examine().level, Level::Suspended);
    }

    #[test]
    fn an_application_in_a_doubtful_state_asks_for_two_officials() {
        Scene::red("BY").protection_of(ProtectionKind::AsylumPending, "RU", "BY", None).check(
            "person.asylum_pending",
            "enhance",
            "perhaps",
        );
    }
}
