//! The queue: what is overdue, due by tomorrow, later, and what waits for somebody else.
//!
//! Promise: sorted by the clock and never by a score; a sealed decision of a first official is sealed here too.

use std::borrow::Borrow;

use askama::Template;

use crate::Page;
use crate::frame::Frame;
use crate::parts::{self, Name, NextStep};
use crate::time;
use crate::words::{Language, Words};
use terms::Level;

/// Whose work is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// The reader's own.
    Mine,
    /// The unit's.
    Unit,
    /// Nobody's yet.
    Nobody,
}

impl Whose {
    const ALL: [Self; 3] = [Self::Mine, Self::Unit, Self::Nobody];

    /// As it stands in the path: `?whose=mine`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Mine => "mine",
            Self::Unit => "unit",
            Self::Nobody => "nobody",
        }
    }
}

/// A group of the queue. Which group a row is in is given, not worked out here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// A clock ran out.
    Overdue,
    /// Due by the end of tomorrow.
    ByTomorrow,
    /// Due later, or without a date.
    Later,
    /// Somebody else acts next.
    Waiting,
}

impl Group {
    const ALL: [Self; 4] = [Self::Overdue, Self::ByTomorrow, Self::Later, Self::Waiting];

    fn code(self) -> &'static str {
        match self {
            Self::Overdue => "overdue",
            Self::ByTomorrow => "by-tomorrow",
            Self::Later => "later",
            Self::Waiting => "waiting",
        }
    }
}

/// One row.
#[derive(Clone)]
pub struct Row {
    /// Its group.
    pub group: Group,
    /// The level.
    pub level: Level,
    /// The id of the alert, as it stands in the path.
    pub id: String,
    /// The person: one Latin form first, the original script after it.
    pub names: Vec<Name>,
    /// What and from whom, in one or two sentences.
    pub about: String,
    /// What is to be done next.
    pub next: NextStep,
    /// When its clock began and is due; none says that there is no date.
    pub clock: Option<(i64, i64)>,
}

/// The page.
#[derive(Clone)]
pub struct Queue {
    /// Whose work.
    pub whose: Whose,
    /// How many there are of each kind, where that was counted.
    pub counts: [Option<u64>; 3],
    /// The rows of this page.
    pub rows: Vec<Row>,
    /// What was searched for.
    pub search: Option<String>,
    /// The path of the page before.
    pub before: Option<String>,
    /// The path of the page after.
    pub after: Option<String>,
}

#[derive(Template)]
#[template(path = "queue.html")]
struct QueuePage<'a> {
    f: &'a Frame,
    w: Words,
    v: &'a Queue,
}

impl Queue {
    /// The page.
    ///
    /// # Errors
    /// Writing failed.
    pub fn page(&self, f: &Frame) -> Page {
        QueuePage { f, w: f.words(), v: self }.render()
    }

    fn tabs(&self) -> Vec<(Whose, Option<u64>)> {
        Whose::ALL.into_iter().zip(self.counts).collect()
    }

    fn groups(&self) -> Vec<(Group, Vec<&Row>)> {
        Group::ALL
            .into_iter()
            .map(|group| (group, self.rows.iter().filter(|it| it.group == group).collect::<Vec<_>>()))
            .filter(|(_, rows)| !rows.is_empty())
            .collect()
    }
}

impl Row {
    fn bar(&self, now: impl Borrow<i64>) -> parts::Html {
        let now = *now.borrow();
        let (began, due) = self.clock.unwrap_or((now, now));
        parts::bar(time::share(began, now, due), now > due, false)
    }

    fn late(&self, now: impl Borrow<i64>) -> bool {
        let now = *now.borrow();
        self.clock.is_some_and(|(_, due)| now > due)
    }
}
