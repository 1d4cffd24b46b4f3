//! The sittings of the body: what is on each, what waits for a decision, and how much is open for each member.
//!
//! Promise: it counts work of the body and nothing of a person a request is about; what is overdue stands first.
//!
//! Serves "waiting is published": who decides proposals can see when they come faster than they are decided.

use askama::Template;
use casework::restriction::load::{Count, Load};
use terms::Date;

use super::docket::Row;
use super::says;
use crate::Page;
use crate::frame::Frame;
use crate::parts::{self, Html};
use crate::plot;
use crate::words::{Language, Words};

/// One sitting.
#[derive(Clone, Debug)]
pub struct Sitting {
    /// Its day; none for what is on no sitting.
    pub day: Option<Date>,
    /// The requests, overdue first.
    pub rows: Vec<Row>,
}

/// The list.
#[derive(Clone, Debug)]
pub struct Meetings {
    /// Where the docket is.
    pub docket: String,
    /// The sittings, the next one first.
    pub sittings: Vec<Sitting>,
    /// What is open, by member, by sitting, by rule.
    pub load: Load,
    /// The names of members, by person.
    pub members: Vec<(String, String)>,
    /// The page after.
    pub after: Option<String>,
}

/// The name of the page.
#[must_use]
pub fn name(w: Words) -> String {
    w.t("rq-meetings")
}

#[derive(Template)]
#[template(path = "commission/meetings.html")]
struct MeetingsPage<'a> {
    f: &'a Frame,
    w: Words,
    v: &'a Meetings,
}

impl Meetings {
    /// The page.
    ///
    /// # Errors
    /// Writing failed.
    pub fn page(&self, f: &Frame) -> Page {
        MeetingsPage { f, w: f.words(), v: self }.render()
    }

    fn member(&self, w: Words, person: Option<&str>) -> String {
        let named = |person: &str| self.members.iter().find(|it| it.0 == person).map(|it| it.1.clone());
        person.map_or_else(|| w.t("rq-nobody-reports"), |it| named(it).unwrap_or_else(|| it.to_owned()))
    }

    fn by_member(&self, w: Words) -> Vec<(String, Count)> {
        self.load.members.iter().map(|(who, it)| (self.member(w, who.as_deref()), *it)).collect()
    }

    fn by_sitting(&self, f: &Frame) -> Vec<(String, Count)> {
        let w = f.words();
        let name = |it: &Option<Date>| it.as_ref().map_or_else(|| w.t("rq-no-sitting"), |it| f.day(it));
        self.load.meetings.iter().map(|(day, it)| (name(day), *it)).collect()
    }

    fn plot(&self, w: Words) -> Html {
        let rows: Vec<(String, u64)> =
            self.by_member(w).into_iter().map(|(name, it)| (name, u64::from(it.to_decide))).collect();
        plot::bars(&rows, "members", &w.t("rq-load-members"))
    }

    fn rules(&self, w: Words) -> Vec<(String, u32)> {
        self.load.rules.iter().map(|(rule, count)| (says::clock(w, rule), *count)).collect()
    }
}
