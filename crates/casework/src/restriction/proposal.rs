//! What the program may do of itself, and the only way from a proposal to an act.
//!
//! A [`Proposal`] and a [`Mark`] are all that the ladder gives. An [`Act`] discloses, blocks or deletes; it has no public
//! way to be made but [`decided`], which asks for a ruling by named members with reasons, on a proposal of the same
//! challenge, no wider than it and no wider than the check of the risk to third persons allowed.
//!
//! Promise: P1. No value that the program makes of itself is an act.
//!
//! Serves Directive (EU) 2016/680 Art 11 and CCF Statute Art 38; [`super::law`] has the tags.

use std::fmt;

use terms::Seq;
use terms::request::{Ruling, RulingKind};
use terms::restriction::{ChallengeEvent, ChallengeStep, Gist};
use terms::role::Role;
use terms::verification::Official;

/// What the program proposes to a member. It does none of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Proposal {
    /// That the gist is disclosed.
    Gist(Gist),
    /// That the data are blocked while the request runs.
    Block,
    /// That the data are deleted.
    Deletion,
}

/// What the program writes down of itself: words in a file, and nothing towards a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mark {
    /// In the merits file: the missing justification may be weighed.
    Inference,
    /// In the audit of the bureau.
    CountedInAudit,
}

/// What an act does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Does {
    /// The gist is disclosed.
    DiscloseGist(Gist),
    /// The data are blocked.
    Block,
    /// They are deleted.
    Delete,
}

/// Something that was decided by named members: made by [`decided`] alone.
#[derive(Clone, PartialEq, Eq)]
pub struct Act {
    does: Does,
    by: Vec<Official>,
    ruling: Seq,
}

impl Act {
    /// What it does.
    #[must_use]
    pub fn does(&self) -> Does {
        self.does
    }

    /// Who decided it: one member at the least.
    #[must_use]
    pub fn by(&self) -> &[Official] {
        &self.by
    }

    /// The entry of the decision.
    #[must_use]
    pub fn ruling(&self) -> Seq {
        self.ruling
    }
}

/// Why a ruling is no act on a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotDecided {
    /// It names no person, or one without a login of their own.
    NoPerson,
    /// Somebody who is no member of the body signed it.
    NotAMember,
    /// It has no reasons.
    NoReasons,
    /// It names no proposal of this challenge.
    NoProposal,
    /// It decides something else than was proposed.
    OtherKind,
    /// It discloses more than was proposed.
    Wider,
    /// The risk to third persons was not looked at.
    RiskNotChecked,
    /// Who looked at the risk does not allow it.
    RiskForbids,
    /// It refuses the proposal: nothing follows.
    Refused,
    /// It stands before its proposal on the record.
    BeforeProposal,
}

impl fmt::Display for NotDecided {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoPerson => "a decision names a person with a login of their own",
            Self::NotAMember => "a member of the body decides, and nobody else",
            Self::NoReasons => "a decision has reasons",
            Self::NoProposal => "no such proposal stands in this challenge",
            Self::OtherKind => "the decision is about something else than was proposed",
            Self::Wider => "the gist is wider than the one that was proposed",
            Self::RiskNotChecked => "the risk to third persons was not looked at yet",
            Self::RiskForbids => "the check of the risk to third persons does not allow this gist",
            Self::Refused => "the proposal was refused",
            Self::BeforeProposal => "the decision stands before its proposal",
        })
    }
}

impl std::error::Error for NotDecided {}

/// Whether one gist tells no more than another, and to nobody else. Charges and country include the class of the
/// offence, and counsel alone is told no more than the person would be.
#[must_use]
pub fn within(gist: Gist, widest: Gist) -> bool {
    match widest {
        Gist::ChargesAndCountry => true,
        Gist::OffenceClass => gist == Gist::OffenceClass,
        Gist::CounselOnly => gist == Gist::CounselOnly,
    }
}

/// Somebody who is named and has a login.
#[must_use]
pub fn is_named(official: &Official) -> bool {
    [&official.name, &official.login, &official.person].iter().all(|it| !it.trim().is_empty())
}

/// Whether a ruling was made by named members of the body, with reasons.
///
/// # Errors
/// Says what it lacks.
pub fn is_decision(ruling: &Ruling) -> Result<(), NotDecided> {
    if ruling.by.is_empty() || !ruling.by.iter().all(is_named) {
        return Err(NotDecided::NoPerson);
    }
    if ruling.by.iter().any(|it| it.role != Role::Commission.code()) {
        return Err(NotDecided::NotAMember);
    }
    if ruling.reasons.trim().is_empty() {
        return Err(NotDecided::NoReasons);
    }
    Ok(())
}

/// The proposal that an event of a challenge makes.
#[must_use]
pub fn proposed(event: &ChallengeEvent) -> Option<Proposal> {
    match event.step {
        ChallengeStep::GistProposed => event.gist.map(Proposal::Gist),
        ChallengeStep::BlockProposed => Some(Proposal::Block),
        ChallengeStep::DeletionProposed => Some(Proposal::Deletion),
        ChallengeStep::Opened
        | ChallengeStep::Answered
        | ChallengeStep::Reminded
        | ChallengeStep::ThirdPartyCheckAsked
        | ChallengeStep::ThirdPartyChecked
        | ChallengeStep::ReplyInvited
        | ChallengeStep::Replied
        | ChallengeStep::InferenceMarked
        | ChallengeStep::CountedInAudit
        | ChallengeStep::Closed => None,
    }
}

/// The newest check of the risk by a named person before an entry: the widest gist it allows, or that it allows none.
#[must_use]
pub fn risk_checked(events: &[(Seq, &ChallengeEvent)], before: Seq) -> Option<Option<Gist>> {
    let by_a_person = |event: &ChallengeEvent| event.by.as_ref().is_some_and(is_named);
    events
        .iter()
        .rfind(|(seq, it)| *seq < before && it.step == ChallengeStep::ThirdPartyChecked && by_a_person(it))
        .map(|(_, it)| it.gist)
}

/// The act that follows from a ruling on a proposal of a challenge. `third_persons` says that telling may endanger
/// somebody, so that a gist needs the check.
///
/// # Errors
/// Says why nothing follows.
pub fn decided(
    events: &[(Seq, &ChallengeEvent)],
    third_persons: bool,
    at: Seq,
    ruling: &Ruling,
) -> Result<Act, NotDecided> {
    is_decision(ruling)?;
    let wanted = ruling.proposal.ok_or(NotDecided::NoProposal)?;
    let event = events.iter().find(|it| it.0 == wanted).map(|it| it.1).ok_or(NotDecided::NoProposal)?;
    let proposal = proposed(event).ok_or(NotDecided::NoProposal)?;
    if at <= wanted || ruling.at < event.at {
        return Err(NotDecided::BeforeProposal);
    }
    let does = match (proposal, ruling.kind) {
        (_, RulingKind::ProposalRefused) => return Err(NotDecided::Refused),
        (Proposal::Gist(proposed), RulingKind::DiscloseGist) => {
            let gist = ruling.gist.ok_or(NotDecided::OtherKind)?;
            if !within(gist, proposed) {
                return Err(NotDecided::Wider);
            }
            if third_persons {
                let allowed = risk_checked(events, at).ok_or(NotDecided::RiskNotChecked)?;
                if !allowed.is_some_and(|it| within(gist, it)) {
                    return Err(NotDecided::RiskForbids);
                }
            }
            Does::DiscloseGist(gist)
        }
        (Proposal::Block, RulingKind::Block) => Does::Block,
        (Proposal::Deletion, RulingKind::Delete) => Does::Delete,
        (Proposal::Gist(_) | Proposal::Block | Proposal::Deletion, _) => return Err(NotDecided::OtherKind),
    };
    Ok(Act { does, by: ruling.by.clone(), ruling: at })
}
