//! A member's decision on a request: every reason against it, or what follows from it.
//!
//! | decision | when | what follows |
//! |---|---|---|
//! | no data | nothing was found, or the source withdrew | the parties are told; a withdrawal leaves no finding |
//! | compliant, with or without an update | data were found and examined | the parties are told; an update is carried out |
//! | delete, correct | the same | carried out: a recall reaches every copy |
//! | disclose, gist, keep restricted | access, or a proposal of a challenge | the applicant reads what the member wrote |
//! | block, lift a block | at any time while it runs | looked at again after its term |
//!
//! Promise: P1. Nothing is disclosed, blocked or deleted but by a decision that passed here, and it has the names of members,
//! reasons of their own and the provisions they rest on. Silence confirms no restriction (P9). A new version names the one it
//! takes the place of; nothing is overwritten.
//!
//! Serves CCF Statute Arts 26, 37, 38, 42.

use std::collections::BTreeSet;

use terms::Seq;
use terms::deadline::{DeadlineRule, Party};
use terms::request::{RequestKind, RequestState, Ruling, RulingKind};
use terms::restriction::Gist;

use super::rules::{Edition, Rules};
use super::state::{Request, Taker, own_request};
use crate::restriction::proposal::within;
use crate::verification::{Against, add, is_reason, named};

/// What is known beside the request.
#[derive(Clone, Debug, Default)]
pub struct Matter {
    /// A claim names third persons as its ground, or ever did, or the file names somebody who is shielded.
    pub third_persons: bool,
    /// A restriction towards the applicant was claimed, with words.
    pub claimed: bool,
    /// The last test of it failed.
    pub test_failed: bool,
    /// A member looked at the risk to third persons: the widest gist that it allows, or none.
    pub third_persons_allow: Option<Option<Gist>>,
    /// Proposals that wait, by their entries.
    pub proposals: Vec<Seq>,
}

/// What follows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Follows {
    /// The request is decided by it.
    pub decides: bool,
    /// Deadlines that are met.
    pub meets: Vec<DeadlineRule>,
    /// Deadlines that begin.
    pub begins: Vec<DeadlineRule>,
    /// What recall is handed.
    pub hands_over: Option<HandOver>,
}

/// What recall is handed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HandOver {
    /// The data are deleted everywhere.
    Delete,
    /// Something is put right everywhere.
    Correct,
}

/// Whether a decision ends the request, or is one within it.
#[must_use]
pub fn decides(kind: RulingKind) -> bool {
    match kind {
        RulingKind::NoData
        | RulingKind::Compliant
        | RulingKind::CompliantWithUpdate
        | RulingKind::Delete
        | RulingKind::Correct
        | RulingKind::Disclose
        | RulingKind::KeepRestricted
        | RulingKind::RevisionRefused
        | RulingKind::RevisionOpened => true,
        RulingKind::DiscloseGist
        | RulingKind::Block
        | RulingKind::LiftBlock
        | RulingKind::ProposalRefused => false,
    }
}

/// What is put to recall by a decision.
#[must_use]
pub fn hand_over(kind: RulingKind) -> Option<HandOver> {
    match kind {
        RulingKind::Delete => Some(HandOver::Delete),
        RulingKind::Correct | RulingKind::CompliantWithUpdate => Some(HandOver::Correct),
        RulingKind::NoData
        | RulingKind::Compliant
        | RulingKind::Disclose
        | RulingKind::DiscloseGist
        | RulingKind::KeepRestricted
        | RulingKind::Block
        | RulingKind::LiftBlock
        | RulingKind::ProposalRefused
        | RulingKind::RevisionRefused
        | RulingKind::RevisionOpened => None,
    }
}

/// Gives what follows from a decision, or every reason against it.
///
/// # Errors
/// The reasons, none twice.
pub fn rule(
    request: &Request,
    ruling: &Ruling,
    matter: &Matter,
    rules: &Rules<'_>,
) -> Result<Follows, Vec<Against>> {
    let mut against = Vec::new();
    signed(request, ruling, rules, &mut against);
    if !is_reason(&ruling.reasons) {
        add(&mut against, "ruling.reasons", "give the reasons of the decision, in words");
    }
    // A sign or two name nothing.
    if ruling.provisions.chars().filter(|it| it.is_alphanumeric()).count() < 3 {
        add(&mut against, "ruling.provisions", "name the provisions it rests on");
    }
    versions(request, ruling, &mut against);
    in_its_time(request, ruling, rules, &mut against);
    of_kind(request, ruling, matter, &mut against);
    if let Some(proposal) = ruling.proposal.filter(|it| !matter.proposals.contains(it)) {
        add(&mut against, "ruling.proposal", format!("{proposal} is no proposal that waits"));
    }
    if against.is_empty() { Ok(follows(request, ruling)) } else { Err(against) }
}

/// Enough members of the body, each named, none of them the applicant.
fn signed(request: &Request, ruling: &Ruling, rules: &Rules<'_>, against: &mut Vec<Against>) {
    for official in &ruling.by {
        named(official, against);
        own_request(request, &Taker { side: Party::Body, by: Some(official) }, against);
    }
    let persons: BTreeSet<&str> = ruling.by.iter().map(|it| it.person.as_str()).collect();
    let wanted = if decides(ruling.kind) { rules.body.members.max(1) } else { 1 };
    let there = u32::try_from(persons.len()).unwrap_or(u32::MAX);
    if there < wanted {
        let says = format!("{wanted} different members sign this decision; {there} did");
        add(against, "ruling.members", says);
    }
}

fn versions(request: &Request, ruling: &Ruling, against: &mut Vec<Against>) {
    if !decides(ruling.kind) {
        return;
    }
    let (expected, replaces) = match request.ruling {
        None => (1, None),
        Some((seq, _, version)) => (version.saturating_add(1), Some(seq)),
    };
    if ruling.version != expected || ruling.replaces != replaces {
        let says = match replaces {
            None => "it is the first version and takes the place of none".to_owned(),
            Some(seq) => format!("version {expected} takes the place of {seq}: read that one first"),
        };
        add(against, "ruling.version", says);
    }
}

fn in_its_time(request: &Request, ruling: &Ruling, rules: &Rules<'_>, against: &mut Vec<Against>) {
    let state = request.state;
    if !decides(ruling.kind) {
        if !state.is_open() {
            add(
                against,
                "ruling.order",
                format!("the request is `{}`: this is decided while it runs", state.code()),
            );
        }
        return;
    }
    let examined = matches!(
        state,
        RequestState::Admissible
            | RequestState::DataCheck
            | RequestState::Consultation
            | RequestState::SourceQuestions
    );
    // A new version of a decision before the request is closed.
    let again = request.ruling.is_some() && state != RequestState::Closed;
    if !examined && !again {
        add(
            against,
            "ruling.order",
            format!("the request is `{}`: it is decided once it was admitted", state.code()),
        );
    }
    let merits = matches!(
        ruling.kind,
        RulingKind::Compliant | RulingKind::CompliantWithUpdate | RulingKind::Delete | RulingKind::Correct
    );
    let edition = request.edition.unwrap_or(rules.edition);
    let waits = merits && edition == Edition::Of2025 && rules.body.waits_for_consultation;
    if waits && !request.consultation_over && request.lodging.kind != RequestKind::National {
        let says = "the General Secretariat is consulted first: by an answer or by its clock the consultation ends; a block \
                    can be decided meanwhile";
        add(against, "ruling.consultation", says);
    }
}

fn of_kind(request: &Request, ruling: &Ruling, matter: &Matter, against: &mut Vec<Against>) {
    let held = request.found == Some(true);
    let gone = request.found == Some(false) || request.withdrawn_by_source;
    let empty = |text: &str| text.trim().is_empty();
    match ruling.kind {
        RulingKind::NoData if !gone => {
            add(
                against,
                "ruling.data",
                "data are held, or nobody looked: this decision says that there are none",
            );
        }
        RulingKind::Compliant
        | RulingKind::CompliantWithUpdate
        | RulingKind::Delete
        | RulingKind::Correct
            if !held || request.withdrawn_by_source =>
        {
            add(against, "ruling.data", "no data are held that this could be decided about");
        }
        RulingKind::Disclose | RulingKind::DiscloseGist => disclosure(ruling, matter, held, against),
        RulingKind::KeepRestricted => {
            if !matter.claimed {
                add(
                    against,
                    "ruling.silence",
                    "nobody claimed a restriction with reasons: silence confirms none",
                );
            }
        }
        RulingKind::Block if request.blocked => add(against, "ruling.block", "the data are blocked already"),
        RulingKind::LiftBlock if !request.blocked => add(against, "ruling.block", "nothing is blocked"),
        RulingKind::ProposalRefused if ruling.proposal.is_none() => {
            add(against, "ruling.proposal", "name the proposal that is not followed");
        }
        RulingKind::RevisionRefused | RulingKind::RevisionOpened
            if request.lodging.kind != RequestKind::Revision =>
        {
            add(against, "ruling.kind", "this is no request for revision");
        }
        RulingKind::NoData
        | RulingKind::Compliant
        | RulingKind::CompliantWithUpdate
        | RulingKind::Delete
        | RulingKind::Correct
        | RulingKind::Block
        | RulingKind::LiftBlock
        | RulingKind::ProposalRefused
        | RulingKind::RevisionRefused
        | RulingKind::RevisionOpened => {}
    }
    if matches!(ruling.kind, RulingKind::Correct | RulingKind::CompliantWithUpdate)
        && ruling.corrections.is_empty()
    {
        add(against, "ruling.corrections", "say what is put right, item by item");
    }
    if decides(ruling.kind) && empty(&ruling.to_applicant) {
        add(
            against,
            "ruling.to_applicant",
            "write what the applicant reads: a decision is reasoned towards them too",
        );
    }
    if hand_over(ruling.kind).is_some() && empty(&ruling.to_source) {
        add(against, "ruling.to_source", "write what the source reads: it is told what to do and why");
    }
}

fn disclosure(ruling: &Ruling, matter: &Matter, held: bool, against: &mut Vec<Against>) {
    if !held {
        add(against, "ruling.data", "nothing is held that could be disclosed");
    }
    if ruling.to_applicant.trim().is_empty() {
        add(against, "ruling.to_applicant", "write what is disclosed: no program takes it from the file");
    }
    if ruling.kind == RulingKind::DiscloseGist && ruling.gist.is_none() {
        add(
            against,
            "ruling.gist",
            "say which gist: charges and country, class of the offence, or counsel only",
        );
    }
    if matter.third_persons {
        let wanted = ruling.gist.filter(|_| ruling.kind == RulingKind::DiscloseGist);
        match matter.third_persons_allow {
            // All of it is more than any gist: only where the look allows the widest.
            Some(Some(widest)) if within(wanted.unwrap_or(Gist::ChargesAndCountry), widest) => {}
            Some(Some(widest)) => add(
                against,
                "ruling.third_persons",
                format!("the look at third persons allows `{}` at the most", widest.code()),
            ),
            Some(None) => {
                add(
                    against,
                    "ruling.third_persons",
                    "the look at third persons forbids it: victims and witnesses come first",
                );
            }
            None => add(
                against,
                "ruling.third_persons",
                "third persons are named in a restriction or in the file: a member looks at the risk to them before \
                 anything is disclosed",
            ),
        }
    }
}

fn follows(request: &Request, ruling: &Ruling) -> Follows {
    let mut found =
        Follows { decides: decides(ruling.kind), hands_over: hand_over(ruling.kind), ..Follows::default() };
    if ruling.proposal.is_some() {
        found.meets.push(DeadlineRule::ProposalDecision);
    }
    if found.decides {
        found.meets.extend(request.decision_rule());
        if request.lodging.kind == RequestKind::National {
            found.meets.push(DeadlineRule::NationalAnswer);
        }
        found.begins.push(DeadlineRule::Notification);
    }
    match ruling.kind {
        RulingKind::Block => found.begins.push(DeadlineRule::MeasureReview),
        RulingKind::LiftBlock => found.meets.push(DeadlineRule::MeasureReview),
        RulingKind::NoData
        | RulingKind::Compliant
        | RulingKind::CompliantWithUpdate
        | RulingKind::Delete
        | RulingKind::Correct
        | RulingKind::Disclose
        | RulingKind::DiscloseGist
        | RulingKind::KeepRestricted
        | RulingKind::ProposalRefused
        | RulingKind::RevisionRefused
        | RulingKind::RevisionOpened => {}
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::rules::BodyTerms;
    use super::super::state::tests::{lodging, member, request};
    use super::*;

    fn ruling(kind: RulingKind) -> Ruling {
        Ruling {
            kind,
            state: RequestState::Decided,
            reasons: "The description of the acts names no act of the person.".to_owned(),
            provisions: "RPD Arts 35 and 83".to_owned(),
            by: vec![member()],
            version: 1,
            replaces: None,
            proposal: None,
            gist: None,
            to_applicant: "The data did not comply with the rules and are deleted.".to_owned(),
            to_source: "The data are deleted. The description names no act.".to_owned(),
            corrections: Vec::new(),
            at: 0,
        }
    }

    fn examined(kind: RequestKind) -> Request {
        let mut it = request(lodging(kind));
        it.state = RequestState::SourceQuestions;
        (it.found, it.consultation_over, it.edition) = (Some(true), true, Some(Edition::Of2025));
        it
    }

    fn refused(request: &Request, ruling: &Ruling, matter: &Matter) -> Vec<&'static str> {
        let body = BodyTerms::default();
        let rules = Rules::on("2026-10-31".parse().unwrap(), &body);
        rule(request, ruling, matter, &rules).err().unwrap_or_default().iter().map(|it| it.rule).collect()
    }

    #[track_caller]
    fn check(request: &Request, ruling: &Ruling, expected: &[&str]) {
        assert_eq!(refused(request, ruling, &Matter::default()), expected);
    }

    #[test]
    fn a_deletion_is_decided_by_name_and_handed_on() {
        let body = BodyTerms::default();
        let rules = Rules::on("2026-10-31".parse().unwrap(), &body);
        let it = examined(RequestKind::Deletion);
        let found = rule(&it, &ruling(RulingKind::Delete), &Matter::default(), &rules).unwrap();
        assert!(found.decides);
        assert_eq!(found.hands_over, Some(HandOver::Delete));
        assert_eq!(found.meets, [DeadlineRule::DeletionDecision]);
        assert_eq!(found.begins, [DeadlineRule::Notification]);
    }

    #[test]
    fn a_decision_without_a_name_reasons_or_provisions_is_none() {
        let it = examined(RequestKind::Deletion);
        check(&it, &Ruling { by: Vec::new(), ..ruling(RulingKind::Delete) }, &["ruling.members"]);
        check(&it, &Ruling { reasons: "ok".to_owned(), ..ruling(RulingKind::Delete) }, &["ruling.reasons"]);
        check(
            &it,
            &Ruling { provisions: " ".to_owned(), ..ruling(RulingKind::Delete) },
            &["ruling.provisions"],
        );
        check(
            &it,
            &Ruling { to_applicant: String::new(), ..ruling(RulingKind::Delete) },
            &["ruling.to_applicant"],
        );
        check(&it, &Ruling { to_source: String::new(), ..ruling(RulingKind::Delete) }, &["ruling.to_source"]);
    }

    #[test]
    fn one_person_with_two_accounts_is_one_member() {
        let body = BodyTerms { members: 2, ..BodyTerms::default() };
        let rules = Rules::on("2026-10-31".parse().unwrap(), &body);
        let second = terms::verification::Official { login: "elske2".to_owned(), ..member() };
        let twice = Ruling { by: vec![member(), second], ..ruling(RulingKind::Delete) };
        let against = rule(&examined(RequestKind::Deletion), &twice, &Matter::default(), &rules).unwrap_err();
        assert_eq!(against.iter().map(|it| it.rule).collect::<Vec<_>>(), ["ruling.members"]);
    }

    #[test]
    fn nobody_decides_on_their_own_request() {
        let own = terms::verification::Official { person: "person-ludvika".to_owned(), ..member() };
        check(
            &examined(RequestKind::Deletion),
            &Ruling { by: vec![own], ..ruling(RulingKind::Delete) },
            &["request.own"],
        );
    }

    #[test]
    fn the_merits_wait_for_the_consultation_and_a_block_does_not() {
        let mut it = examined(RequestKind::Deletion);
        it.consultation_over = false;
        check(&it, &ruling(RulingKind::Delete), &["ruling.consultation"]);
        check(&it, &ruling(RulingKind::Block), &[]);
        it.edition = Some(Edition::Of2016);
        check(&it, &ruling(RulingKind::Delete), &[]);
    }

    #[test]
    fn what_is_not_held_is_neither_kept_nor_deleted() {
        let mut it = examined(RequestKind::Deletion);
        check(&it, &ruling(RulingKind::NoData), &["ruling.data"]);
        it.withdrawn_by_source = true;
        check(&it, &ruling(RulingKind::Delete), &["ruling.data"]);
        check(&it, &ruling(RulingKind::NoData), &[]);
    }

    #[test]
    fn silence_confirms_no_restriction() {
        let it = examined(RequestKind::Access);
        check(&it, &ruling(RulingKind::KeepRestricted), &["ruling.silence"]);
        let claimed = Matter { claimed: true, ..Matter::default() };
        assert!(refused(&it, &ruling(RulingKind::KeepRestricted), &claimed).is_empty());
    }

    #[test]
    fn third_persons_are_looked_at_before_a_gist() {
        let it = examined(RequestKind::Access);
        let gist = Ruling { gist: Some(Gist::OffenceClass), ..ruling(RulingKind::DiscloseGist) };
        let named = |allow| Matter { third_persons: true, third_persons_allow: allow, ..Matter::default() };
        assert_eq!(refused(&it, &gist, &named(None)), ["ruling.third_persons"]);
        assert_eq!(refused(&it, &gist, &named(Some(None))), ["ruling.third_persons"]);
        assert!(refused(&it, &gist, &named(Some(Some(Gist::OffenceClass)))).is_empty());
        // No more than the look allows: neither a wider gist nor all of it.
        let wider = Ruling { gist: Some(Gist::ChargesAndCountry), ..gist.clone() };
        assert_eq!(refused(&it, &wider, &named(Some(Some(Gist::OffenceClass)))), ["ruling.third_persons"]);
        assert!(refused(&it, &wider, &named(Some(Some(Gist::ChargesAndCountry)))).is_empty());
        let all = ruling(RulingKind::Disclose);
        assert_eq!(refused(&it, &all, &named(Some(Some(Gist::CounselOnly)))), ["ruling.third_persons"]);
        check(&it, &Ruling { gist: None, ..gist }, &["ruling.gist"]);
    }

    #[test]
    fn a_later_version_names_the_one_it_replaces() {
        let mut it = examined(RequestKind::Deletion);
        it.state = RequestState::Decided;
        it.ruling = Some((Seq(7), RulingKind::Compliant, 1));
        check(&it, &ruling(RulingKind::Delete), &["ruling.version"]);
        check(&it, &Ruling { version: 2, replaces: Some(Seq(7)), ..ruling(RulingKind::Delete) }, &[]);
        it.state = RequestState::Closed;
        let late = Ruling { version: 2, replaces: Some(Seq(7)), ..ruling(RulingKind::Delete) };
        check(&it, &late, &["ruling.order"]);
    }

    #[test]
    fn a_proposal_that_does_not_wait_is_not_answered() {
        let it = examined(RequestKind::Access);
        let answer = Ruling { proposal: Some(Seq(9)), ..ruling(RulingKind::ProposalRefused) };
        check(&it, &answer, &["ruling.proposal"]);
        let waits = Matter { proposals: vec![Seq(9)], ..Matter::default() };
        assert!(refused(&it, &answer, &waits).is_empty());
    }
}
