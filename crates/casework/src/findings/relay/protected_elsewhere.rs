//! `relay.protected_elsewhere`: a person protected against one state, whose case another state now sends.
//!
//! Protection against another state than the sender asks for two officials (`person.protection`). Where the
//! case evidence ties this dossier to one of the state the person was protected from, to act on it is to hand
//! the person on: it suspends, and only the granting authority lifts.

use terms::Origin;
use terms::finding::{Basis, Effect, Finding, Lifter, Whom};
use terms::law::LawRef;
use terms::register::{Protection, ProtectionKind, RegisterEntry};

use super::past::{earlier_alert, how, in_force, link_grounds};
use crate::bureau_risk::Word;
use crate::case::{Case, LinkedAlert, from_entry};
use crate::findings::Rule;
use crate::link::link_named_about;

/// The rule.
pub static RULE: Rule = Rule {
    id: "relay.protected_elsewhere",
    about: "the case of a state the person is protected from, sent by another",
    basis: Basis::History,
    law: &[
        LawRef::memory("1951 Convention Art 33(1): return in any manner whatsoever"),
        LawRef::memory("EU Charter Art 19(2)"),
        LawRef::verified("CJEU C-352/22 Generalstaatsanwaltschaft Hamm, 18 June 2024"),
        LawRef::inference("rule of this system: case evidence ties the dossiers"),
    ],
    find,
};

fn find(rule: &Rule, case: &Case<'_>, out: &mut Vec<Finding>) {
    let mut seen = Vec::new();
    for before in case.history.iter().filter(|it| it.link.same_person_and_case()) {
        let state = before.past.alert.bureau().unwrap_or_default();
        let of_case =
            before.past.alert.warrants().iter().filter_map(|it| it.state.value().map(String::as_str));
        let states: Vec<&str> = of_case.chain([state]).filter(|it| !it.is_empty()).collect();
        for (entry, protection) in protections(case, before) {
            let against = |code: &str| protection.against.iter().any(|it| it == code);
            let against_earlier = states.iter().any(|it| against(it));
            let against_sender = case.sender_states().any(against);
            if !against_earlier || against_sender || !in_force(protection, case.on()) || seen.contains(&entry)
            {
                continue;
            }
            seen.push(entry);
            let (effect, lifter, says) = match reliable(case, protection) {
                true => (
                    Effect::Suspend,
                    lifter(protection),
                    "the person is protected from the state this case came from",
                ),
                false => (
                    Effect::Enhance,
                    Lifter::TwoOfficials,
                    "protection from the state this case came from was entered by a state whose entries need a second look",
                ),
            };
            let says = format!(
                "{says}; another state sends the same case ({}), {}",
                how(&before.link),
                before.past.id
            );
            let draft = rule
                .finding(effect, says)
                .lifted_by(lifter)
                .ground(from_entry("protection.kind", entry, "kind", Origin::Register))
                .ground(from_entry("protection.granted_by", entry, "granted_by.name", Origin::Register))
                .ground(from_entry("protection.against", entry, "against", Origin::Register))
                .ground(earlier_alert(before.past.entry))
                .grounds(link_grounds(&before.link))
                .ask(
                    Whom::GrantingAuthority,
                    "does your protection of this person stand today? (yes or no, no data back)",
                );
            out.push(draft.done());
        }
    }
}

/// Protection entries about the person: those that touch the earlier alert and those that touch this one.
fn protections<'c, 'a>(case: &'c Case<'a>, before: &'c LinkedAlert<'a>) -> Vec<(terms::Seq, &'a Protection)> {
    let of_earlier = before.past.register.iter().filter(|hit| {
        hit.content.about().is_some_and(|about| {
            let link = link_named_about(&before.past.id, &before.past.alert, about);
            link.same_person() || link.same_person_and_case()
        })
    });
    let of_this = case
        .register
        .iter()
        .filter(|it| it.link.same_person() || it.link.same_person_and_case())
        .map(|it| it.hit);
    of_earlier
        .chain(of_this)
        .filter_map(|hit| match &hit.content {
            RegisterEntry::Protection(it) => Some((hit.entry, it)),
            RegisterEntry::Refusal(_)
            | RegisterEntry::Decision(_)
            | RegisterEntry::Misuse(_)
            | RegisterEntry::Override(_)
            | RegisterEntry::Interim(_) => None,
        })
        .collect()
}

fn lifter(protection: &Protection) -> Lifter {
    match protection.kind {
        ProtectionKind::AsylumPending => Lifter::AsylumAuthority,
        ProtectionKind::Refugee
        | ProtectionKind::Subsidiary
        | ProtectionKind::HumanitarianVisa
        | ProtectionKind::Temporary
        | ProtectionKind::UnhcrMandate
        | ProtectionKind::Nationality => Lifter::GrantingAuthority,
    }
}

/// The own state, an EU or Schengen state, UNHCR, or a class N state that is in no conflict with a state
/// it protects from or with the sender.
pub(super) fn reliable(case: &Case<'_>, protection: &Protection) -> bool {
    let by = protection.granted_by.state.as_str();
    let countries = &case.tables.countries;
    if by == "UNHCR" || case.tables.own_state.as_deref() == Some(by) || countries.eu_or_schengen(by) {
        return true;
    }
    let against = protection.against.iter().map(String::as_str);
    let conflict =
        case.in_conflict_with(by) || against.into_iter().any(|it| countries.in_conflict(by, it, case.on()));
    !conflict && case.tables.bureaus.class_of(by, case.on()).word() == Word::N
}

#[cfg(test)]
mod tests {
    use terms::Level;
    use terms::finding::{Effect, Lifter};

    use crate::findings::relay::scene::Scene;

    #[test]
    fn the_case_of_the_state_one_fled_from_is_suspended_when_another_state_sends_it() {
        let scene = Scene::relay().bureau("QR").protected("LT", "QQ");
        let finding = scene.one("relay.protected_elsewhere");
        assert_eq!((finding.effect, finding.lifted_by), (Effect::Suspend, Lifter::GrantingAuthority));
        assert_eq!(scene.examine().level, Level::Suspended);
        let printed = Scene::all_text(&finding);
        assert!(!printed.contains("LT") && !printed.contains("Lithuania"), "{printed}");
    }

    #[test]
    fn another_case_of_another_state_is_not_tied() {
        Scene::relay().bureau("QR").protected("LT", "QQ").another_case().none("relay.protected_elsewhere");
    }

    #[test]
    fn protection_against_the_sender_itself_is_the_person_familys() {
        Scene::relay().protected("LT", "QQ").none("relay.protected_elsewhere");
    }

    #[test]
    fn protection_by_a_class_a_state_suspends_nothing() {
        let finding = Scene::relay().bureau("QR").protected("BY", "QQ").one("relay.protected_elsewhere");
        assert_eq!(finding.effect, Effect::Enhance);
    }
}
