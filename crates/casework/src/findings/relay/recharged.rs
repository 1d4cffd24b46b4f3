//! `relay.recharged`: after a refusal, a deletion on the merits, a withdrawal under challenge or protection, the
//! same state or one allied to it comes with another case against the same person.
//!
//! The reframing that is met most: the political charge fails, and a tax or fraud case follows. The case is
//! another one, or cannot be shown to be the same; so two officials look and nothing is suspended. The window
//! of 36 months is ours.

use terms::alert::Channel;
use terms::finding::{Basis, Effect, Finding, Whom};
use terms::law::LawRef;
use terms::register::{RefusalGround, RegisterEntry};
use terms::{Date, PartialDate};

use super::past::{self, Ended, Past};
use super::protected_elsewhere::reliable;
use crate::case::{Case, from_entry};
use crate::findings::Rule;

/// The rule.
pub static RULE: Rule = Rule {
    id: "relay.recharged",
    about: "another case of the same or an allied state follows a refusal, deletion, withdrawal or protection",
    basis: Basis::History,
    law: &[
        LawRef::inference(
            "rule of this system: 36 months after a refusal, deletion, withdrawal or protection",
        ),
        LawRef::verified(
            "INTERPOL Constitution Art 3; AGN/20/RES/11: the label given by the requester does not bind",
        ),
    ],
    find,
};

/// The window, in months.
const WINDOW_MONTHS: i32 = 36;
/// The most past entries that are listed.
const LISTED: usize = 5;

fn find(rule: &Rule, case: &Case<'_>, out: &mut Vec<Finding>) {
    // An entry of a travel document carries no charge; `relay.travel_document` speaks.
    if case.alert().source.channel == Channel::TravelDocument {
        return;
    }
    let all = past::past(case);
    // Where the case is shown to be the same, the stronger rules of this family speak.
    let after: Vec<&Past<'_, '_>> = all.iter().filter(|it| counts(case, it)).collect();
    let Some(first) = after.first() else {
        return;
    };
    let says = format!(
        "the same person, another or an unproven case, within {WINDOW_MONTHS} months after {}{}",
        after_what(first),
        first.at_the_end()
    );
    let mut draft = rule.finding(Effect::Enhance, says).grounds(past::link_grounds(first.link));
    for past in after.iter().take(LISTED) {
        let (fact, field) = match past.content {
            RegisterEntry::Refusal(_) => ("refusal.ground", "ground"),
            RegisterEntry::Protection(_) => ("protection.since", "since"),
            RegisterEntry::Decision(_)
            | RegisterEntry::Misuse(_)
            | RegisterEntry::Override(_)
            | RegisterEntry::Interim(_) => ("decision.outcome", "outcome"),
        };
        draft = draft.ground(from_entry(fact, past.entry, field, terms::Origin::Register));
        draft = draft.grounds(past.via.map(|via| past::earlier_alert(via.past.entry)));
    }
    let draft = draft.ask(
        Whom::Official,
        "compare the dossiers: do acts, time, co-accused or amounts show the earlier case under a new charge?",
    );
    out.push(draft.done());
}

/// The past entry counts: not the same case, of this or an allied state, within the window.
pub(super) fn counts(case: &Case<'_>, past: &Past<'_, '_>) -> bool {
    let kind = match past.content {
        // An entry that names this person, this sender and no dossier can be about this very case: then it is
        // `person.extradition_refused` that speaks.
        RegisterEntry::Refusal(it) => {
            let no_dossier = it.about.cases.is_empty() && it.about.alerts.is_empty();
            let this_case = past.via.is_none() && no_dossier && case.is_sender(&it.requesting_state);
            it.ground != RefusalGround::Procedural && !this_case
        }
        RegisterEntry::Decision(_) => matches!(past.ended(), Some(Ended::OnMerits | Ended::UnderChallenge)),
        // Protection can be bought or entered to shield: it counts from the authorities that count elsewhere.
        RegisterEntry::Protection(it) => reliable(case, it),
        RegisterEntry::Misuse(_) | RegisterEntry::Override(_) | RegisterEntry::Interim(_) => false,
    };
    kind && past.link.same_person()
        && !past.link.same_person_and_case()
        && past.states().iter().any(|state| same_or_allied(case, state))
        && past.day().is_some_and(|day| within(case, day))
}

fn after_what(past: &Past<'_, '_>) -> &'static str {
    match (past.content, past.ended()) {
        (RegisterEntry::Protection(_), _) => "protection from that state or one allied to it",
        (_, Some(Ended::OnMerits)) => "a deletion or refusal on the merits",
        (_, Some(Ended::UnderChallenge)) => "a withdrawal under challenge",
        (_, Some(Ended::StatedOnMerits | Ended::Refused | Ended::Formal(_)) | None) => {
            "a refusal of extradition"
        }
    }
}

/// The same state, or both take part in the CIS interstate search.
pub(super) fn same_or_allied(case: &Case<'_>, state: &str) -> bool {
    let countries = &case.tables.countries;
    case.is_sender(state) || (countries.cis(state) && case.sender_states().any(|it| countries.cis(it)))
}

/// Issued or examined within the window: a sender that dates its alert back or forth leaves the other day.
fn within(case: &Case<'_>, day: Date) -> bool {
    let issued = case.alert().issued.get().map(PartialDate::latest);
    let end = window_ends(day);
    issued.into_iter().chain([case.on()]).any(|it| day <= it && it <= end)
}

/// The last day of the window that a day opens.
pub fn window_ends(day: Date) -> Date {
    add_months(day, WINDOW_MONTHS)
}

fn add_months(day: Date, months: i32) -> Date {
    let count = i32::from(day.year()) * 12 + i32::from(day.month()) - 1 + months;
    let year = i16::try_from(count.div_euclid(12)).unwrap_or(i16::MAX);
    let month = i8::try_from(count.rem_euclid(12) + 1).unwrap_or(12);
    let first = Date::new(year, month, 1).unwrap_or(Date::MAX);
    Date::new(year, month, day.day()).unwrap_or_else(|_| first.last_of_month())
}

#[cfg(test)]
mod tests {
    use terms::finding::{Effect, Lifter};
    use terms::register::{DeciderKind, Outcome, RefusalGround};
    use terms::{Level, Track};

    use crate::findings::relay::scene::Scene;

    fn other_case() -> Scene {
        Scene::relay().another_case()
    }

    #[test]
    fn another_case_after_a_deletion_on_the_merits_asks_for_two_officials() {
        let scene = other_case().decided(Outcome::DeletedOnMerits);
        let finding = scene.one("relay.recharged");
        assert_eq!((finding.effect, finding.lifted_by), (Effect::Enhance, Lifter::TwoOfficials));
        let result = scene.examine();
        assert_eq!((result.level, result.track), (Level::Reviewable, Track::Enhanced));
    }

    #[test]
    fn the_window_ends_after_thirty_six_months() {
        let scene = other_case().decided(Outcome::DeletedOnMerits);
        let issued = |text: &str| {
            let day = text.parse().unwrap();
            scene.clone().edit(|alert| alert.issued = terms::Field::notice(day)).on(text)
        };
        issued("2033-09-01").one("relay.recharged");
        issued("2033-09-02").none("relay.recharged");
    }

    #[test]
    fn dating_the_alert_back_does_not_leave_the_window() {
        let scene = other_case().decided(Outcome::DeletedOnMerits);
        scene
            .edit(|alert| alert.issued = terms::Field::notice("2019-01-01".parse().unwrap()))
            .one("relay.recharged");
    }

    #[test]
    fn another_state_with_no_tie_is_not_recharging() {
        other_case().decided(Outcome::DeletedOnMerits).bureau("QR").none("relay.recharged");
    }

    #[test]
    fn a_refusal_on_procedure_starts_no_window() {
        other_case().refused("CZ", RefusalGround::Procedural).none("relay.recharged");
        other_case().refused("CZ", RefusalGround::Political).one("relay.recharged");
    }

    #[test]
    fn protection_counts_from_an_authority_that_is_relied_on() {
        other_case().protected("LT", "QQ").one("relay.recharged");
        other_case().protected("UNHCR", "QQ").one("relay.recharged");
        for by in ["BY", "QS"] {
            other_case().protected(by, "QQ").none("relay.recharged");
        }
    }

    #[test]
    fn an_entry_of_a_travel_document_carries_no_charge() {
        let document = |scene: Scene| scene.channel(terms::alert::Channel::TravelDocument);
        document(other_case().decided(Outcome::DeletedOnMerits)).none("relay.recharged");
        document(other_case().protected("LT", "QQ")).none("relay.recharged");
    }

    #[test]
    fn a_deletion_that_another_body_states_starts_no_window() {
        other_case().decided_by(Outcome::DeletedOnMerits, DeciderKind::Court, "BY").none("relay.recharged");
    }

    #[test]
    fn a_name_alone_recharges_nobody() {
        other_case().decided(Outcome::DeletedOnMerits).born_unknown().none("relay.recharged");
    }

    #[test]
    fn the_same_case_is_left_to_the_stronger_rule() {
        Scene::relay().decided(Outcome::DeletedOnMerits).none("relay.recharged");
    }
}
