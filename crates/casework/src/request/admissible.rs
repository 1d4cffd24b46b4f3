//! Admissibility: each item that is missing, by name, with what would supply it.
//!
//! Promise: pure; nothing is missing that the kind of request does not need; a request is never "incomplete" without saying of
//! what. Whether it is admissible is a named person's to say: this says what stands against it.
//!
//! Serves CCF Statute Arts 29, 30, 32 (who may file, and how); what is not checked against the text is tagged so.

use terms::request::{Capacity, Lodging, RequestKind, Requirement};
use terms::{Date, LawRef};

use super::rules::Rules;
use super::state::Request;
use terms::deadline::{DeadlineRule, TermUnit};

/// One item that is missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missing {
    /// Which.
    pub item: Requirement,
    /// What is wrong with it, and what would supply it.
    pub says: &'static str,
    /// What it rests on.
    pub law: LawRef,
}

/// What is missing on a day.
#[must_use]
pub fn missing(request: &Request, on: Date, rules: &Rules<'_>) -> Vec<Missing> {
    let lodging = &request.lodging;
    let has = |item: Requirement| request.supplied.contains(&item);
    let mut found = Vec::new();
    let mut add =
        |item: Requirement, says: &'static str, law: LawRef| found.push(Missing { item, says, law });
    let art_30 = || LawRef::memory("CCF Statute Art 30");
    let seen = || {
        LawRef::secondary(
            "practice of the Commission: missing or expired identity, unproven mandate, unclear purpose",
        )
    };
    let own = || LawRef::inference("a rule of this system");

    if !has(Requirement::Signature) {
        add(Requirement::Signature, "the request is not signed: send it signed by who files it", art_30());
    }
    match (has(Requirement::Identity), request.identity_until) {
        (false, _) => {
            add(
                Requirement::Identity,
                "no copy of a document of identity: send one that is in force",
                seen(),
            );
        }
        (true, Some(until)) if until < on => {
            add(
                Requirement::Identity,
                "the document of identity has run out: send one that is in force",
                seen(),
            );
        }
        (true, _) => {}
    }
    match lodging.capacity {
        Capacity::Person => {}
        Capacity::Counsel => match &request.mandate {
            None => add(Requirement::Mandate, "no mandate: send one signed by the person", seen()),
            Some(it) if it.proof.is_none() => {
                add(Requirement::Mandate, "the mandate is not proven: send the signed paper", seen());
            }
            Some(it) if it.from > on || it.until.is_some_and(|until| until < on) => {
                add(Requirement::Mandate, "the mandate is not in force: send one that is", seen());
            }
            Some(_) => {}
        },
        Capacity::LegalRepresentative if !has(Requirement::Representation) => {
            add(
                Requirement::Representation,
                "nothing shows who represents the person by law: send the decision or certificate",
                art_30(),
            );
        }
        Capacity::LegalRepresentative => {}
    }
    if lodging.asks.trim().is_empty() && !has(Requirement::Purpose) {
        add(Requirement::Purpose, "it does not say what is asked for: say it in a sentence", seen());
    }
    if !has(Requirement::Contact) {
        add(Requirement::Contact, "there is no way to answer: name an address or take a receipt code", own());
    }
    of_kind(request, rules, &mut found);
    found
}

fn of_kind(request: &Request, rules: &Rules<'_>, found: &mut Vec<Missing>) {
    let lodging: &Lodging = &request.lodging;
    let has = |item: Requirement| request.supplied.contains(&item);
    let mut add =
        |item: Requirement, says: &'static str, law: LawRef| found.push(Missing { item, says, law });
    match lodging.kind {
        RequestKind::Access | RequestKind::Deletion | RequestKind::Preventive => {}
        RequestKind::Correction => {
            if !has(Requirement::Contested) {
                add(
                    Requirement::Contested,
                    "it does not say what is wrong: name the fact and what it should say",
                    LawRef::inference("a rule of this system"),
                );
            }
        }
        RequestKind::Revision => {
            if lodging.earlier.is_none() && !has(Requirement::EarlierDecision) {
                add(
                    Requirement::EarlierDecision,
                    "the decision it is about is not named: give its number and day",
                    LawRef::memory("CCF Statute Art 42"),
                );
            }
            match lodging.discovered {
                None if !has(Requirement::NewFact) => add(
                    Requirement::NewFact,
                    "no new fact, or not when it was found out: say both",
                    LawRef::memory("CCF Statute Art 42"),
                ),
                Some(day) if too_late(day, came(lodging), rules) => add(
                    Requirement::NewFact,
                    "the new fact was found out longer ago than the body allows: say why it comes now",
                    LawRef::memory("CCF Statute Art 42: six months from discovery"),
                ),
                Some(_) | None => {}
            }
        }
        RequestKind::National => {
            if lodging.national.is_none() && !has(Requirement::Controller) {
                add(
                    Requirement::Controller,
                    "the authority that keeps the data is not named: name it, and what is asked of it",
                    LawRef::memory("Directive (EU) 2016/680 Arts 14 and 16"),
                );
            }
        }
    }
}

/// The day on which a request came, in universal time.
fn came(lodging: &Lodging) -> Date {
    let days = lodging.received.div_euclid(24 * 3_600 * 1_000_000);
    let since = Date::constant(1970, 1, 1);
    terms::date::Span::new()
        .try_days(days)
        .ok()
        .and_then(|it| since.checked_add(it).ok())
        .unwrap_or(Date::MAX)
}

/// Whether the window of a revision was over on the day on which the request came.
fn too_late(discovered: Date, on: Date, rules: &Rules<'_>) -> bool {
    let term = rules.term(DeadlineRule::RevisionWindow);
    let length = i64::from(term.length);
    let span = match term.unit {
        TermUnit::Month => terms::date::Span::new().try_months(length),
        TermUnit::CalendarDay | TermUnit::WorkingDay => terms::date::Span::new().try_days(length),
        TermUnit::Hour => terms::date::Span::new().try_days(length / 24),
    };
    span.ok().and_then(|it| discovered.checked_add(it).ok()).is_some_and(|last| last < on)
}

#[cfg(test)]
mod tests {
    use super::super::rules::BodyTerms;
    use super::super::state::tests::{counsel, lodging, request};
    use super::*;

    #[track_caller]
    fn check(request: &Request, expected: &[Requirement]) {
        let body = BodyTerms::default();
        let on = "2026-10-31".parse().unwrap();
        let found: Vec<Requirement> =
            missing(request, on, &Rules::on(on, &body)).iter().map(|it| it.item).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn a_complete_request_misses_nothing() {
        check(&request(lodging(RequestKind::Access)), &[]);
        check(&request(counsel(RequestKind::Deletion)), &[]);
        check(&request(lodging(RequestKind::Preventive)), &[]);
    }

    #[test]
    fn each_item_that_is_missing_has_its_name() {
        let mut bare = lodging(RequestKind::Access);
        (bare.supplied, bare.asks) = (Vec::new(), " ".to_owned());
        check(
            &request(bare),
            &[Requirement::Signature, Requirement::Identity, Requirement::Purpose, Requirement::Contact],
        );
        let mut old = lodging(RequestKind::Access);
        old.identity_until = "2026-10-30".parse().ok();
        check(&request(old), &[Requirement::Identity]);
    }

    #[test]
    fn a_mandate_is_proven_and_in_force() {
        let mut none = counsel(RequestKind::Access);
        none.mandate = None;
        check(&request(none), &[Requirement::Mandate]);
        let mut unproven = counsel(RequestKind::Access);
        unproven.mandate.as_mut().unwrap().proof = None;
        check(&request(unproven), &[Requirement::Mandate]);
        let mut over = counsel(RequestKind::Access);
        over.mandate.as_mut().unwrap().until = "2026-10-30".parse().ok();
        check(&request(over), &[Requirement::Mandate]);
        let mut parent = lodging(RequestKind::Access);
        parent.capacity = Capacity::LegalRepresentative;
        check(&request(parent), &[Requirement::Representation]);
    }

    #[test]
    fn each_kind_needs_what_is_its_own() {
        check(&request(lodging(RequestKind::Correction)), &[Requirement::Contested]);
        check(
            &request(lodging(RequestKind::Revision)),
            &[Requirement::EarlierDecision, Requirement::NewFact],
        );
        check(&request(lodging(RequestKind::National)), &[Requirement::Controller]);
        let mut late = lodging(RequestKind::Revision);
        late.earlier = Some("2024/17".to_owned());
        // It came on 31 October 2026.
        late.received = 1_793_404_800_000_000;
        late.discovered = "2026-04-29".parse().ok();
        check(&request(late.clone()), &[Requirement::NewFact]);
        late.discovered = "2026-05-01".parse().ok();
        check(&request(late), &[]);
    }
}
