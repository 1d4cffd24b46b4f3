//! The docket: requests that are open, overdue, due, or wait for a member's decision on a proposal.
//!
//! Promise: in the order of their clocks and never by a score; what has no clock says so.
//!
//! Serves CCF Statute Art 40: a docket in which nothing lapses into silence.

use askama::Template;
use terms::deadline::{DeadlineRule, Party};
use terms::request::{RequestKind, RequestState};

use crate::Page;
use crate::frame::Frame;
use crate::parts::{self, Html, Name};
use crate::time;
use crate::words::{Language, Words};

/// One row.
#[derive(Clone, Debug)]
pub struct Row {
    /// Its id.
    pub id: String,
    /// Where it is.
    pub href: String,
    /// The person, where the reader may see who it is.
    pub names: Vec<Name>,
    /// What is asked for.
    pub kind: RequestKind,
    /// How far it is.
    pub state: RequestState,
    /// The bureau.
    pub bureau: Option<String>,
    /// Who reports on it.
    pub assigned: Option<String>,
    /// The clock that ends next: rule, who answers, when it began, its end.
    pub clock: Option<(DeadlineRule, Party, i64, Option<i64>)>,
    /// How many more clocks are open.
    pub others: usize,
    /// Proposals that wait for a decision.
    pub proposals: usize,
}

/// A part of the docket.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tab {
    /// Everything that is open.
    Open,
    /// Past its time.
    Overdue,
    /// Due in seven days.
    Due,
    /// A proposal waits.
    Proposals,
    /// Closed.
    Closed,
}

impl Tab {
    /// Every part, in order.
    pub const ALL: &[Self] = &[Self::Open, Self::Overdue, Self::Due, Self::Proposals, Self::Closed];

    /// The word used in addresses.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Overdue => "overdue",
            Self::Due => "due",
            Self::Proposals => "proposals",
            Self::Closed => "closed",
        }
    }
}

/// The docket.
#[derive(Clone, Debug)]
pub struct Docket {
    /// The part that is shown; none where something was looked for.
    pub tab: Option<Tab>,
    /// Where each part is, with how many are in it where that is known.
    pub tabs: Vec<(Tab, String, Option<usize>)>,
    /// The id or bureau that was looked for.
    pub search: Option<String>,
    /// Where the search goes.
    pub action: String,
    /// The rows, the nearest end first.
    pub rows: Vec<Row>,
    /// The page before.
    pub before: Option<String>,
    /// The page after.
    pub after: Option<String>,
    /// Where a request is lodged, for a reader who may.
    pub lodge: Option<String>,
    /// Where a member says that the time of the server is right, while it is in doubt.
    pub doubt: Option<String>,
    /// Other ways: path and words.
    pub ways: Vec<(String, String)>,
}

/// The name of the page.
#[must_use]
pub fn name(w: Words) -> String {
    w.t("rq-docket")
}

#[derive(Template)]
#[template(path = "commission/docket.html")]
struct DocketPage<'a> {
    f: &'a Frame,
    w: Words,
    v: &'a Docket,
}

impl Row {
    pub(crate) fn is_late(&self, now: &i64) -> bool {
        self.due().is_some_and(|it| it <= *now)
    }

    pub(crate) fn due(&self) -> Option<i64> {
        self.clock.and_then(|it| it.3)
    }

    pub(crate) fn bar(&self, now: &i64) -> Html {
        match self.clock {
            Some((_, _, since, Some(due))) => {
                parts::bar(time::share(since, *now, due), self.is_late(now), false)
            }
            _ => askama::filters::Safe(String::new()),
        }
    }
}

impl Docket {
    /// The page.
    ///
    /// # Errors
    /// Writing failed.
    pub fn page(&self, f: &Frame) -> Page {
        DocketPage { f, w: f.words(), v: self }.render()
    }
}
