//! Which body's word carries how far: the closed lists behind the rules of this family.
//!
//! Promise: a forged or bought entry of a body that cannot decide a thing never suspends or bars by it; at most
//! two officials look (P10). Each list is closed, stands here alone and is compared without regard to case.

use terms::register::{Body, DeciderKind, Decision, Outcome};

use crate::bureau_risk::Word;
use crate::case::Case;

/// Bodies whose interim measures bind: the European Court of Human Rights (Rule 39) and the treaty bodies of the
/// United Nations that take individual complaints: Human Rights Committee (`HRC`, `UNHRC`), Committee against
/// Torture (`CAT`, `UNCAT`), `CEDAW`, Committee on the Rights of the Child (`CRC`), Committee on Enforced
/// Disappearances (`CED`); `UN` where the entry names the body in words.
const INTERIM_BODIES: [&str; 9] = ["ECtHR", "UNHRC", "UNCAT", "HRC", "CAT", "CEDAW", "CRC", "CED", "UN"];

/// Courts of Europe whose judgment on the general situation in a state is taken up in every gateway.
const EUROPEAN_COURTS: [&str; 2] = ["ECtHR", "CJEU"];

fn is_one_of(body: &Body, list: &[&str]) -> bool {
    list.iter().any(|it| it.eq_ignore_ascii_case(body.state.trim()))
}

/// The body is of the own state.
pub(in crate::findings) fn is_own(case: &Case<'_>, body: &Body) -> bool {
    case.tables.own_state.as_deref() == Some(body.state.as_str())
}

/// Its interim measure binds here: a body of the closed list, or the own court.
pub(super) fn orders_interim_measures(case: &Case<'_>, body: &Body) -> bool {
    is_one_of(body, &INTERIM_BODIES) || is_own(case, body)
}

/// The European Court of Human Rights or the Court of Justice of the Union.
pub(super) fn is_european_court(body: &Body) -> bool {
    is_one_of(body, &EUROPEAN_COURTS)
}

/// A body between states that can find against a judge or a dossier: INTERPOL, a court of Europe or a treaty body.
pub(super) fn is_international(decision: &Decision) -> bool {
    decision.decider == DeciderKind::Interpol
        || is_european_court(&decision.by)
        || is_one_of(&decision.by, &INTERIM_BODIES)
}

/// A state whose courts are relied on: the own state, an EU, Schengen or Council of Europe state, or one of class
/// N; the latter two where no conflict with the sender puts its word in doubt.
pub(in crate::findings) fn relied_on(case: &Case<'_>, state: &str) -> bool {
    let countries = &case.tables.countries;
    if case.tables.own_state.as_deref() == Some(state) || countries.eu_or_schengen(state) {
        return true;
    }
    let conflict = case.in_conflict_with(state);
    let class_n = case.tables.bureaus.class_of(state, case.on()).word() == Word::N;
    !conflict && (countries.council_of_europe(state) || class_n)
}

/// The decision comes from the source of the case: the issuing state says so, or a body of a state that the
/// alert serves.
pub(super) fn at_its_source(case: &Case<'_>, decision: &Decision) -> bool {
    decision.decider == DeciderKind::IssuingState || case.is_sender(&decision.by.state)
}

/// INTERPOL deleted or refused it on the merits. Nobody else can: see [`stated_on_merits`].
pub(in crate::findings) fn on_merits(decision: &Decision) -> bool {
    says_on_merits(decision) && decision.decider == DeciderKind::Interpol
}

/// Another body than INTERPOL states a deletion or refusal by it.
pub(in crate::findings) fn stated_on_merits(decision: &Decision) -> bool {
    says_on_merits(decision) && decision.decider != DeciderKind::Interpol
}

fn says_on_merits(decision: &Decision) -> bool {
    matches!(decision.outcome, Outcome::DeletedOnMerits | Outcome::RefusedOnMerits)
}

/// INTERPOL or the sender: they alone end an alert for a reason of form, withdraw it or keep it.
pub(in crate::findings) fn keeps_the_alert(decision: &Decision) -> bool {
    matches!(decision.decider, DeciderKind::Interpol | DeciderKind::IssuingState)
}
