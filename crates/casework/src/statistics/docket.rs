//! What is counted: a request as a value, and how each table parts it.
//!
//! Promise: no name, no day of birth, no nationality is in it; a person is a number that only tells people apart.

use terms::Date;
use terms::request::RequestKind;
use terms::restriction::RestrictionGround;

/// How a request ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ended {
    /// No data are held.
    NoData,
    /// What is held was disclosed, in full or as a gist.
    Disclosed,
    /// Nothing was disclosed.
    KeptRestricted,
    /// The data comply.
    Compliant,
    /// They do once something is added or put right.
    CompliantWithUpdate,
    /// They do not, on the merits and answers.
    NonCompliantMerits,
    /// They do not, because the source did not answer.
    NonCompliantNoAnswer,
    /// They do not; why is not said.
    NonCompliantNotSaid,
    /// The General Secretariat or the source removed them before a decision.
    RemovedBefore,
    /// The earlier decision stands.
    RevisionRefused,
    /// It was opened again.
    RevisionOpened,
    /// The applicant withdrew.
    Withdrawn,
    /// Otherwise.
    Other,
}

impl Ended {
    /// Every value.
    pub const ALL: &'static [Self] = &[
        Self::NoData,
        Self::Disclosed,
        Self::KeptRestricted,
        Self::Compliant,
        Self::CompliantWithUpdate,
        Self::NonCompliantMerits,
        Self::NonCompliantNoAnswer,
        Self::NonCompliantNotSaid,
        Self::RemovedBefore,
        Self::RevisionRefused,
        Self::RevisionOpened,
        Self::Withdrawn,
        Self::Other,
    ];

    /// The word used in every interface.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::NoData => "no_data",
            Self::Disclosed => "disclosed",
            Self::KeptRestricted => "kept_restricted",
            Self::Compliant => "compliant",
            Self::CompliantWithUpdate => "compliant_with_update",
            Self::NonCompliantMerits => "non_compliant_merits",
            Self::NonCompliantNoAnswer => "non_compliant_no_answer",
            Self::NonCompliantNotSaid => "non_compliant_not_said",
            Self::RemovedBefore => "removed_before",
            Self::RevisionRefused => "revision_refused",
            Self::RevisionOpened => "revision_opened",
            Self::Withdrawn => "withdrawn",
            Self::Other => "other",
        }
    }

    /// The part above it in a table.
    #[must_use]
    pub fn group(self) -> &'static str {
        match self {
            Self::NoData => "no_data",
            Self::Disclosed | Self::KeptRestricted => "access_decided",
            Self::Compliant | Self::CompliantWithUpdate => "compliant_in_all",
            Self::NonCompliantMerits | Self::NonCompliantNoAnswer | Self::NonCompliantNotSaid => {
                "non_compliant"
            }
            Self::RemovedBefore => "removed_before",
            Self::RevisionRefused | Self::RevisionOpened => "revision_decided",
            Self::Withdrawn | Self::Other => "otherwise",
        }
    }
}

/// What became of a restriction towards the applicant. Each request has one of these.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Restricted {
    /// Nothing is restricted.
    No,
    /// The bureau said nothing, and nothing changed.
    SilentStands,
    /// It said nothing, and gave way or justified after the challenge.
    SilentReversed,
    /// A claim that was justified when it came.
    Justified,
    /// A claim that failed, and nothing changed.
    FailedStands,
    /// A claim that failed, and was lifted, justified or overruled after the challenge.
    FailedReversed,
}

impl Restricted {
    /// Every value.
    pub const ALL: &'static [Self] = &[
        Self::No,
        Self::SilentStands,
        Self::SilentReversed,
        Self::Justified,
        Self::FailedStands,
        Self::FailedReversed,
    ];

    /// The way from the whole down to it: restricted at all, how, with which result, what followed.
    #[must_use]
    pub fn path(self) -> &'static [&'static str] {
        match self {
            Self::No => &["not_restricted"],
            Self::SilentStands => &["restricted", "silent", "silent_stands"],
            Self::SilentReversed => &["restricted", "silent", "silent_reversed"],
            Self::Justified => &["restricted", "claimed", "justified"],
            Self::FailedStands => &["restricted", "claimed", "failed", "failed_stands"],
            Self::FailedReversed => &["restricted", "claimed", "failed", "failed_reversed"],
        }
    }
}

/// One request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// Tells people apart, and nothing else.
    pub person: u64,
    /// What is asked for.
    pub kind: RequestKind,
    /// The day it came.
    pub received: Date,
    /// The day from which its time runs; none while it is not said to be admissible.
    pub admitted: Option<Date>,
    /// The day on which it was said not to be admissible.
    pub not_admitted: Option<Date>,
    /// The last day of its time, as the clock reckoned it; none where no clock runs.
    pub due: Option<Date>,
    /// How and when it ended.
    pub ended: Option<(Date, Ended)>,
    /// Data were blocked while it ran.
    pub blocked: bool,
    /// The bureau whose data are meant; none where no data are held or none is named.
    pub source: Option<String>,
    /// What became of a restriction.
    pub restricted: Restricted,
    /// The ground of a claim that was made; none where none is named.
    pub ground: Option<RestrictionGround>,
}

impl Request {
    /// It was in its time: ended on its last day or before.
    #[must_use]
    pub fn in_time(&self) -> Option<bool> {
        Some(self.ended?.0 <= self.due?)
    }
}

/// Days of a release: from the first to the last, both counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period {
    /// The first day.
    pub first: Date,
    /// The last day.
    pub last: Date,
}

impl Period {
    /// A calendar year.
    #[must_use]
    pub fn year(year: i16) -> Option<Self> {
        Some(Self { first: Date::new(year, 1, 1).ok()?, last: Date::new(year, 12, 31).ok()? })
    }

    /// Whether a day is in it.
    #[must_use]
    pub fn contains(&self, day: Date) -> bool {
        (self.first..=self.last).contains(&day)
    }

    /// Whether two have a day in common.
    #[must_use]
    pub fn meets(&self, other: &Self) -> bool {
        self.first <= other.last && other.first <= self.last
    }
}

/// A table with one direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TableKind {
    /// Requests that came in the period, by kind, and whether they were admissible.
    Received,
    /// Of these, those whose data were blocked while they ran.
    Blocked,
    /// Requests that ended in the period, by kind and outcome.
    Outcomes,
    /// The same, by kind and whether in their time.
    InTime,
    /// Requests that came in the period: whether restricted, how, and on which ground.
    Grounds,
}

impl TableKind {
    /// Every value.
    pub const ALL: &'static [Self] =
        &[Self::Received, Self::Blocked, Self::Outcomes, Self::InTime, Self::Grounds];

    /// The word used in every interface.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::Blocked => "blocked",
            Self::Outcomes => "outcomes",
            Self::InTime => "in_time",
            Self::Grounds => "grounds",
        }
    }

    /// The way from the whole of the table down to where a request is counted; none where the table does not count it.
    #[must_use]
    pub fn path(self, it: &Request, period: &Period) -> Option<Vec<&'static str>> {
        let received = period.contains(it.received);
        let ended = it.ended.filter(|(day, _)| period.contains(*day));
        match self {
            Self::Received => received.then(|| {
                // As it stood when the period closed: what was said later is of no release.
                let said = |day: Option<Date>| day.is_some_and(|it| it <= period.last);
                let state = match (said(it.admitted), said(it.not_admitted)) {
                    (true, _) => "admissible",
                    (false, true) => "not_admissible",
                    (false, false) => "not_yet_said",
                };
                vec![it.kind.code(), state]
            }),
            Self::Blocked => received.then(|| vec![if it.blocked { "blocked" } else { "not_blocked" }]),
            Self::Outcomes => ended.map(|(_, how)| {
                let group = how.group();
                let mut path = vec![it.kind.code(), group];
                if how.code() != group {
                    path.push(how.code());
                }
                path
            }),
            Self::InTime => ended.map(|_| {
                let state = match it.in_time() {
                    Some(true) => "in_time",
                    Some(false) => "late",
                    None => "no_time_runs",
                };
                vec![it.kind.code(), state]
            }),
            // The upper splits are those of the table by bureau, so that neither tells what the other hides.
            Self::Grounds => received.then(|| {
                let mut path: Vec<&'static str> = it.restricted.path().iter().take(2).copied().collect();
                if path.last() == Some(&"claimed") {
                    path.push(it.ground.map_or("no_ground", RestrictionGround::code));
                }
                path
            }),
        }
    }
}
