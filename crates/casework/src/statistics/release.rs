//! One release of a closed period. What was released is never released again, in whole or in part.
//!
//! Promise: two releases have no request in common that both count the same way, so that one subtracted from the other is
//! nobody's number. A correction is made in the notes of the next release and not in the tables of an earlier one. Within
//! one, what came in the period and what ended in it are two sets of requests: where one lies in the other but for fewer
//! than ten people, their difference would be theirs, and the tables are coarsened until it is not.

use std::collections::BTreeSet;
use std::fmt;

use terms::Date;
use terms::request::RequestKind;

use super::docket::{Period, Request, TableKind};
use super::sources::{Sources, sources};
use super::time::{Times, times};
use super::tree::{Node, Shown, hidden, is_small, published};

/// A release.
#[derive(Clone, Debug, PartialEq)]
pub struct Release {
    /// Its days.
    pub period: Period,
    /// Tables with one direction.
    pub tables: Vec<(TableKind, Vec<Shown>)>,
    /// Restrictions by bureau.
    pub sources: Sources,
    /// Time to decision against the rule.
    pub times: Vec<Times>,
}

/// Why nothing is released.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotReleased {
    /// The period has no day.
    NoDays,
    /// The period is not over.
    NotClosed,
    /// An earlier release has days of it.
    AlreadyReleased(Period),
}

impl fmt::Display for NotReleased {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoDays => f.write_str("the period ends before it begins"),
            Self::NotClosed => f.write_str("the period is not over"),
            Self::AlreadyReleased(period) => {
                write!(f, "`{}` to `{}` was released before", period.first, period.last)
            }
        }
    }
}

impl std::error::Error for NotReleased {}

/// A table as it is counted: for the body itself, never to be published.
#[must_use]
pub fn counted(kind: TableKind, docket: &[Request], period: &Period) -> Node {
    let mut root = Node::default();
    for it in docket {
        if let Some(path) = kind.path(it, period) {
            root.add(it.person, &path);
        }
    }
    root
}

/// The release of a period.
///
/// # Errors
/// A period that is not over, or of which days were released before.
pub fn release(
    docket: &[Request],
    period: Period,
    today: Date,
    earlier: &[Period],
) -> Result<Release, NotReleased> {
    if period.last < period.first {
        return Err(NotReleased::NoDays);
    }
    if today <= period.last {
        return Err(NotReleased::NotClosed);
    }
    if let Some(before) = earlier.iter().find(|it| it.meets(&period)) {
        return Err(NotReleased::AlreadyReleased(*before));
    }
    let apart = apart(docket, &period);
    let table = |kind: &TableKind| (*kind, as_published(*kind, docket, &period, apart.as_ref()));
    Ok(Release {
        period,
        tables: TableKind::ALL.iter().map(table).collect(),
        sources: sources(docket, &period),
        times: times(docket, &period),
    })
}

/// A table as it is published. Those of what ended are not, where no coarser table keeps them apart from what came.
fn as_published(
    kind: TableKind,
    docket: &[Request],
    period: &Period,
    apart: Option<&BTreeSet<&'static str>>,
) -> Vec<Shown> {
    let none = BTreeSet::new();
    match (kind, apart) {
        (TableKind::Outcomes | TableKind::InTime, None) => Vec::new(),
        (TableKind::Outcomes | TableKind::InTime | TableKind::Received, Some(kinds)) => {
            published(&counted(kind, docket, period), kinds)
        }
        (TableKind::Received | TableKind::Blocked | TableKind::Grounds, _) => {
            published(&counted(kind, docket, period), &none)
        }
    }
}

/// The kinds that are not shown by themselves in the tables of what came and of what ended, so that the difference of the
/// two is nobody's; none where even their totals would tell.
pub(super) fn apart(docket: &[Request], period: &Period) -> Option<BTreeSet<&'static str>> {
    let (came, ended) =
        (counted(TableKind::Received, docket, period), counted(TableKind::Outcomes, docket, period));
    let all = |_: &str| true;
    if tells(docket, period, &all) {
        return None;
    }
    let mut together = BTreeSet::new();
    loop {
        let mut next = &hidden(&came, &together) | &hidden(&ended, &together);
        let alone = |kind: &&RequestKind| tells(docket, period, &|it| it == kind.code());
        next.extend(RequestKind::ALL.iter().filter(alone).map(|it| it.code()));
        let shown = RequestKind::ALL.iter().map(|it| it.code()).find(|it| !next.contains(it));
        if tells(docket, period, &|it| next.contains(it))
            && let Some(one) = shown
        {
            next.insert(one);
        }
        if next == together {
            return Some(together);
        }
        together = next;
    }
}

/// Whether what came and what ended, of some kinds, lie in each other but for one to nine people.
fn tells(docket: &[Request], period: &Period, kinds: &dyn Fn(&str) -> bool) -> bool {
    let (mut came_alone, mut ended_alone) = (BTreeSet::new(), BTreeSet::new());
    for it in docket.iter().filter(|it| kinds(it.kind.code())) {
        let came = TableKind::Received.path(it, period).is_some();
        let ended = TableKind::Outcomes.path(it, period).is_some();
        if came && !ended {
            came_alone.insert(it.person);
        } else if ended && !came {
            ended_alone.insert(it.person);
        }
    }
    let (one, two) = (came_alone.len(), ended_alone.len());
    (one == 0 && is_small(two)) || (two == 0 && is_small(one))
}
