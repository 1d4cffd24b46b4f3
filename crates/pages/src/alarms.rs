//! Measures that nobody permitted: an alarm until a named person has looked and said so.
//!
//! Promise: P12. To a supervisor the measure, its hour and its entry, and nothing of the case; nothing here makes a measure
//! lawful afterwards.

use askama::Template;
use terms::Measure;
use terms::role::Role;

use crate::Page;
use crate::frame::Frame;
use crate::parts;
use crate::test_form::Wrong;
use crate::words::{Language, Words};

/// One of them.
#[derive(Clone)]
pub struct Alarm {
    /// The number of its clock.
    pub number: u64,
    /// The measure; none where its entry cannot be opened any more.
    pub measure: Option<Measure>,
    /// When it was taken.
    pub at: i64,
    /// When it is told to whoever is told next.
    pub due: i64,
    /// In which role it was recorded; none where a program did.
    pub role: Option<Role>,
    /// Its entry on the log.
    pub entry: u64,
    /// The alert, to whoever opens it.
    pub alert: Option<String>,
    /// The ground in the officer's words, to whoever opens the alert.
    pub ground: String,
}

/// The page. Field: `says` to `/alarms/NUMBER`.
#[derive(Clone, Default)]
pub struct Alarms {
    /// Those that are open, the oldest first.
    pub all: Vec<Alarm>,
    /// The reader may say that they looked.
    pub may_answer: bool,
    /// At which one something is wrong, and what was typed there.
    pub typed: Option<(u64, String)>,
    /// What is wrong.
    pub wrong: Vec<Wrong>,
}

#[derive(Template)]
#[template(path = "alarms.html")]
struct AlarmsPage<'a> {
    f: &'a Frame,
    w: Words,
    v: &'a Alarms,
}

impl Alarms {
    /// The page.
    ///
    /// # Errors
    /// Writing failed.
    pub fn page(&self, f: &Frame) -> Page {
        AlarmsPage { f, w: f.words(), v: self }.render()
    }

    fn typed_at(&self, number: &u64) -> &str {
        self.typed.as_ref().filter(|it| it.0 == *number).map_or("", |it| it.1.as_str())
    }

    fn is_wrong(&self, number: &u64) -> bool {
        !self.wrong.is_empty() && self.typed.as_ref().is_some_and(|it| it.0 == *number)
    }
}
