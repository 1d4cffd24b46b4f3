//! Person: what registers, courts and bodies have said about this person or this very case.
//!
//! Promise: protection dominates (P4): a live protection entry of an eligible authority against the sending
//! state suspends, and only that authority lifts it. Nothing here is ever told to the sender (P11).

mod asylum_pending;
pub(in crate::findings) mod bodies;
mod case_ended;
mod child;
pub(in crate::findings) mod co_accused_deleted;
mod decided_on_merits;
mod earlier_end;
pub(in crate::findings) mod extradition_refused;
mod final_judgment;
mod general_situation;
mod interim_measure;
mod protection;
mod protection_document;
mod same_prosecution;
mod statement;
mod suspended_elsewhere;

pub use child::comes_of_age;

use terms::Date;
use terms::register::{Body, Decision, Protection, Refusal, RegisterEntry};

use super::Rule;
use crate::case::{Case, Linked};
use crate::granting::{Granting, granting};
use crate::link::PersonStrength;

/// The rules of this family.
pub static RULES: &[&Rule] = &[
    &protection::RULE,
    &asylum_pending::RULE,
    &protection_document::RULE,
    &same_prosecution::RULE,
    &interim_measure::RULE,
    &extradition_refused::RULE,
    &general_situation::RULE,
    &decided_on_merits::RULE,
    &case_ended::RULE,
    &final_judgment::RULE,
    &co_accused_deleted::RULE,
    &earlier_end::RULE,
    &child::RULE,
    &statement::RULE,
    &suspended_elsewhere::RULE,
];

/// How far an authority carries against this sender.
fn carries(case: &Case<'_>, authority: &Body) -> Granting {
    granting(case.tables, authority, Some(case.bureau), case.on())
}

/// Protection entries that touch this person or case, in force on the day.
fn live_protection<'a, 'c>(
    case: &'c Case<'a>,
) -> impl Iterator<Item = (&'c Linked<'a>, &'a Protection)> + use<'a, 'c> {
    let on = case.on();
    case.register.iter().filter_map(move |linked| match &linked.hit.content {
        RegisterEntry::Protection(it) if in_force(it, on) => Some((linked, it)),
        _ => None,
    })
}

/// From its first to its last day.
fn in_force(protection: &Protection, on: Date) -> bool {
    protection.since <= on && protection.until.is_none_or(|until| on <= until)
}

/// Refusals that touch this person or case.
fn refusals<'a, 'c>(case: &'c Case<'a>) -> impl Iterator<Item = (&'c Linked<'a>, &'a Refusal)> + use<'a, 'c> {
    case.register.iter().filter_map(|linked| match &linked.hit.content {
        RegisterEntry::Refusal(it) => Some((linked, it)),
        _ => None,
    })
}

/// Decisions that touch this person or case, made by the day.
pub(in crate::findings) fn decisions<'a, 'c>(
    case: &'c Case<'a>,
) -> impl Iterator<Item = (&'c Linked<'a>, &'a Decision)> + use<'a, 'c> {
    let on = case.on();
    case.register.iter().filter_map(move |linked| match &linked.hit.content {
        RegisterEntry::Decision(it) if it.on <= on => Some((linked, it)),
        _ => None,
    })
}

/// The entry is about this very case: the same person and case, or the dossier named by number.
pub(in crate::findings) fn about_this_case(linked: &Linked<'_>) -> bool {
    linked.link.case.same_case && linked.link.person.strength > PersonStrength::None
}

/// The entry is about this person by more than a name, or about this case.
fn about_this_person(linked: &Linked<'_>) -> bool {
    linked.link.same_person() || linked.link.same_person_and_case()
}

/// The field of a person's statement, by its place in what was said: its own words and no other's.
pub(in crate::findings) fn statement_at(index: usize) -> String {
    format!("statements[{index}]")
}

/// In a sentence: how the entry is linked. Of the case nothing is said where the entry names none.
fn how(linked: &Linked<'_>) -> String {
    let link = &linked.link;
    let names_a_case =
        linked.hit.content.about().is_some_and(|it| !it.cases.is_empty() || !it.alerts.is_empty());
    let case_says = if names_a_case { link.case.says.as_str() } else { "" };
    match (link.person.says.is_empty(), case_says.is_empty()) {
        (false, false) => format!("{}; {}", link.person.says, link.case.says),
        (false, true) => link.person.says.clone(),
        (true, _) => link.case.says.clone(),
    }
}
