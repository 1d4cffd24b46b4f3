//! The deadlines of a reader as a calendar: the file, and the address under which a calendar program reads it.
//!
//! Promise: an address is in a page at the one moment it is made; what a calendar says of a deadline is its request and its rule,
//! and nobody's name.
//!
//! Serves P8: an end that comes is seen also by whoever does not look at this page.

use askama::Template;
use terms::deadline::DeadlineRule;

use super::says;
use crate::Page;
use crate::frame::Frame;
use crate::parts;
use crate::words::{Language, Words};

/// The page. Making posts nothing to `make`, ending nothing to `end`.
#[derive(Clone, Debug, Default)]
pub struct Calendar {
    /// Where the docket is.
    pub docket: String,
    /// Where the file is.
    pub file: String,
    /// The address that stands: when it was made, when it ends, the beginning of its hash as the record has it.
    pub stands: Option<(i64, i64, String)>,
    /// An address that was just made, shown once.
    pub address: Option<String>,
    /// Where another is made.
    pub make: String,
    /// Where it is ended.
    pub end: String,
}

/// The name of the page.
#[must_use]
pub fn name(w: Words) -> String {
    w.t("rq-feed")
}

/// What a calendar is called in a calendar program; `first` where only so many are in it.
#[must_use]
pub fn title(w: Words, first: Option<usize>) -> String {
    match first {
        None => w.t("rq-feed-name"),
        Some(count) => w.n("rq-feed-first", count),
    }
}

/// What a calendar says of a deadline: in a line, and what follows where nobody answers.
#[must_use]
pub fn spoken(w: Words, request: &str, rule: DeadlineRule) -> (String, String) {
    (format!("{}: {request}", says::clock(w, rule)), says::follows(w, rule))
}

#[derive(Template)]
#[template(path = "commission/calendar.html")]
struct CalendarPage<'a> {
    f: &'a Frame,
    w: Words,
    v: &'a Calendar,
}

impl Calendar {
    /// The page.
    ///
    /// # Errors
    /// Writing failed.
    pub fn page(&self, f: &Frame) -> Page {
        CalendarPage { f, w: f.words(), v: self }.render()
    }
}
