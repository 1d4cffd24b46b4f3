//! After the fact: a measure that an officer took at a meeting.
//!
//! It can always be recorded. Whether it was permitted is read from the answer that stood: recording a measure makes
//! nothing lawful, and a ground of own law is the officer's to show and a supervisor's to judge. What deprives of
//! liberty opens custody from its minute.
//!
//! Promise: a measure counts as permitted only where a permission in force named it, or own law's second-line
//! identity check was open; everything else alarms the supervisor and counsel (P12). The sender and the consulate are
//! never among those who are told; the consulate hears at the person's written wish alone (P11).
//!
//! Serves promise P12; custody is an object from the minute of arrest.

use terms::Measure;
use terms::border::{MeasureTaken, Word};

use super::answer::{Met, Outcome};
use super::moment::minutes;
use super::profile::Profile;
use super::say::Saying;

/// How long after its check an identity check of the second line may begin and still belong to it.
const BEGINS_WITHIN_MINUTES: i64 = 30;

/// Who is told of a measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Told {
    /// The supervisor, outside the officer's unit.
    Supervisor,
    /// Counsel of the person, or counsel on duty.
    Counsel,
    /// The duty desk of the gateway.
    DutyDesk,
    /// The court or judge that decides on liberty.
    Court,
    /// Child protection.
    ChildProtection,
}

impl Told {
    /// The word in every interface.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Supervisor => "supervisor",
            Self::Counsel => "counsel",
            Self::DutyDesk => "duty_desk",
            Self::Court => "court",
            Self::ChildProtection => "child_protection",
        }
    }
}

/// What follows from a measure.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Consequence {
    /// A permission in force named it, or own law's second line was open.
    pub permitted: bool,
    /// One sentence why or why not.
    pub says: Saying,
    /// Who is told now.
    pub tell: Vec<Told>,
    /// Custody opens, from the time of the measure.
    pub opens_custody: bool,
}

/// The measure deprives of liberty: custody begins with its minute.
#[must_use]
pub fn opens_custody(measure: Measure) -> bool {
    match measure {
        Measure::ShortStop | Measure::ProvisionalArrest | Measure::KeepDetained => true,
        Measure::TellSender
        | Measure::NoteSighting
        | Measure::SecondLineIdentity
        | Measure::KeepDocument
        | Measure::RefuseEntryOrVisa
        | Measure::TransferData
        | Measure::Surrender => false,
    }
}

/// The answer that stood when a measure was taken.
#[derive(Clone, Copy, Debug)]
pub struct Stood<'a> {
    /// What was answered.
    pub outcome: &'a Outcome,
    /// The alerts as they were answered, with their permissions.
    pub met: &'a [Met<'a>],
    /// When it was answered, microseconds since 1970.
    pub at: i64,
    /// The person is treated as a child, or a child is with them.
    pub child: bool,
}

/// What follows from a measure that no check went before; `child` where the person, or one with the person, is treated
/// as a child.
#[must_use]
pub fn consequence_without_check(taken: &MeasureTaken, child: bool, profile: &Profile) -> Consequence {
    let mut follows = consequence(taken, None, profile);
    if child {
        follows.tell.push(Told::ChildProtection);
    }
    follows
}

/// What follows from a measure; `stood` is the answer it followed, none where there was no check.
#[must_use]
pub fn consequence(taken: &MeasureTaken, stood: Option<Stood<'_>>, profile: &Profile) -> Consequence {
    let says = match stood {
        None => Err(Saying::TakenNoCheck),
        Some(stood) => permitted(taken, stood, profile),
    };
    let opens_custody = opens_custody(taken.measure);
    let permitted = says.is_ok();
    let mut tell = Vec::with_capacity(5);
    if !permitted {
        tell.extend([Told::Supervisor, Told::Counsel, Told::DutyDesk]);
    }
    if opens_custody {
        tell.extend([Told::Counsel, Told::Court, Told::DutyDesk]);
    }
    if stood.is_some_and(|it| it.child) {
        tell.push(Told::ChildProtection);
    }
    tell.sort_unstable();
    tell.dedup();
    Consequence { permitted, says: says.unwrap_or_else(|says| says), tell, opens_custody }
}

fn permitted(taken: &MeasureTaken, stood: Stood<'_>, profile: &Profile) -> Result<Saying, Saying> {
    if taken.at < stood.at {
        return Err(Saying::TakenBefore);
    }
    let may_act = |pair: &&terms::border::Pair| pair.word == Word::MayAct;
    let named = stood.outcome.pairs.iter().filter(may_act).any(|pair| {
        let permission = stood.met.iter().find(|it| *it.alert == pair.alert).and_then(|it| it.permission);
        permission.is_some_and(|it| it.measure == taken.measure && taken.at < it.until)
    });
    if named {
        return Ok(Saying::TakenPermitted);
    }
    let since = taken.at.saturating_sub(stood.at);
    let open = stood.outcome.second_line && profile.values().second_line_minutes > 0;
    if taken.measure == Measure::SecondLineIdentity && open && since <= minutes(BEGINS_WITHIN_MINUTES) {
        return Ok(Saying::TakenSecondLine);
    }
    Err(match stood.outcome.answer.word {
        Word::NoAlert => Saying::TakenNoAlert,
        Word::Suspended => Saying::TakenSuspended,
        Word::UnderReview => Saying::TakenReview,
        Word::MayAct => Saying::TakenOther,
        Word::PersonMustLook => Saying::TakenMustLook,
    })
}
