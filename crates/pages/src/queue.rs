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
use crate::written::Written;
use terms::Level;
use terms::alert::Channel;

/// Whose work is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// The reader's own.
    Mine,
    /// The unit's.
    Unit,
    /// Nobody's yet.
    Nobody,
    /// Everything.
    All,
    /// What the reader was told of, because nobody answered in time.
    Told,
}

impl Whose {
    /// All of them, in the order of the tabs.
    pub const ALL: [Self; 5] = [Self::Told, Self::Mine, Self::Unit, Self::Nobody, Self::All];

    /// Reads [`Whose::code`].
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.code() == text)
    }

    /// As it stands in the path: `?whose=mine`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Mine => "mine",
            Self::Unit => "unit",
            Self::Nobody => "nobody",
            Self::All => "all",
            Self::Told => "told",
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

    /// Its word.
    #[must_use]
    pub fn code(self) -> &'static str {
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
    /// The level; none where a person must look and no alert was met.
    pub level: Option<Level>,
    /// The id of the alert, or the number of the check.
    pub id: String,
    /// Where it leads.
    pub href: String,
    /// The person: one Latin form first, the original script after it.
    pub names: Vec<Name>,
    /// What and from whom, in one or two sentences.
    pub about: String,
    /// What is to be done next.
    pub next: NextStep,
    /// When its clock began and is due; none says that there is no date.
    pub clock: Option<(i64, i64)>,
    /// The rule of the clock and who answers it, as codes.
    pub rule: Option<(&'static str, &'static str)>,
    /// Another clock whose end has come: its rule and who answers it, as codes, and when it was due.
    pub late: Option<(&'static str, &'static str, i64)>,
    /// How many other clocks of it are open.
    pub others: usize,
    /// What was written to this reader: the question that came back, the reasons with which a case was referred.
    pub written: Vec<Written>,
}

/// What narrows the list, as codes.
#[derive(Clone, Debug, Default)]
pub struct Narrowed {
    /// The level.
    pub level: Option<Level>,
    /// The channel.
    pub channel: Option<Channel>,
    /// The bureau.
    pub bureau: String,
}

/// The page.
#[derive(Clone)]
pub struct Queue {
    /// Whose work.
    pub whose: Whose,
    /// The reader is told of what nobody answered.
    pub is_told: bool,
    /// What narrows it.
    pub narrowed: Narrowed,
    /// The rows of this page.
    pub rows: Vec<Row>,
    /// What was searched for: the rows are what was found.
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

    fn tabs(&self) -> Vec<Whose> {
        Whose::ALL.into_iter().filter(|it| self.is_told || *it != Whose::Told).collect()
    }

    fn levels(&self) -> [Level; 3] {
        [Level::Suspended, Level::Reviewable, Level::Permitted]
    }

    fn channels(&self) -> &'static [Channel] {
        Channel::ALL
    }

    fn groups(&self) -> Vec<(Group, Vec<&Row>)> {
        Group::ALL
            .into_iter()
            .map(|group| (group, self.rows.iter().filter(|it| it.group == group).collect::<Vec<_>>()))
            .filter(|(_, rows)| !rows.is_empty())
            .collect()
    }
}

/// What was brought before a court, the reviewing body or child protection.
#[derive(Clone, Default)]
pub struct Brought {
    /// The cases.
    pub rows: Vec<Row>,
}

#[derive(Template)]
#[template(path = "brought.html")]
struct BroughtPage<'a> {
    f: &'a Frame,
    w: Words,
    v: &'a Brought,
}

impl Brought {
    /// The page.
    ///
    /// # Errors
    /// Writing failed.
    pub fn page(&self, f: &Frame) -> Page {
        BroughtPage { f, w: f.words(), v: self }.render()
    }
}

impl Row {
    fn bar(&self, now: impl Borrow<i64>) -> parts::Html {
        let now = *now.borrow();
        let (began, due) = self.clock.unwrap_or((now, now));
        parts::bar(time::share(began, now, due), now > due, false)
    }

    fn is_late(&self, now: impl Borrow<i64>) -> bool {
        let now = *now.borrow();
        self.clock.is_some_and(|(_, due)| now > due)
    }
}
