//! The duty card: somebody stands before an officer, thirty minutes run, and a named official decides.
//!
//! Promise: waiting permits nothing and loses nobody; a voice on the telephone permits nothing; nobody dictates.

use askama::Template;
use terms::Level;

use crate::Page;
use crate::frame::Frame;
use crate::parts::{self, Banner, Clock, Event, Fact, Name, Next};
use crate::words::{Language, Words};

/// The page.
#[derive(Clone)]
pub struct Meeting {
    /// The alert.
    pub id: String,
    /// The check.
    pub check: u64,
    /// The person.
    pub names: Vec<Name>,
    /// Where and by whom met.
    pub place: String,
    /// When.
    pub at: i64,
    /// The level of the alert.
    pub banner: Banner,
    /// The next step.
    pub next: Next,
    /// The clocks of the meeting.
    pub clocks: Vec<Clock>,
    /// What own law allows meanwhile.
    pub may: Vec<String>,
    /// What is not done because of the alert.
    pub may_not: Vec<String>,
    /// What is known.
    pub facts: Vec<Fact>,
    /// This meeting so far.
    pub history: Vec<Event>,
    /// Whom to call: name, office and number from the roster.
    pub call: Vec<(String, String)>,
    /// This reader may decide.
    pub may_decide: bool,
}

#[derive(Template)]
#[template(path = "meeting.html")]
struct MeetingPage<'a> {
    f: &'a Frame,
    w: Words,
    v: &'a Meeting,
}

impl Meeting {
    /// The page.
    ///
    /// # Errors
    /// Writing failed.
    pub fn page(&self, f: &Frame) -> Page {
        MeetingPage { f, w: f.words(), v: self }.render()
    }

    /// The level.
    #[must_use]
    pub fn level(&self) -> Level {
        self.banner.level
    }
}
