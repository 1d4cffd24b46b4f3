//! The custody board: everybody detained because of an alert, from the minute of arrest.
//!
//! Promise: who is detained against the level stands first, then by the court's hour, never by a score; a sealed name
//! stays sealed; the consulate is told only at the person's written wish.

use askama::Template;
use terms::{Level, Measure};

use crate::Page;
use crate::frame::Frame;
use crate::parts::{self, Name};
use crate::words::{Language, Words};

/// One person.
#[derive(Clone)]
pub struct Custody {
    /// Its id, as it stands in the path.
    pub id: String,
    /// The name; none is sealed.
    pub name: Option<Name>,
    /// The alert.
    pub alert: String,
    /// Its level.
    pub level: Level,
    /// The measure permitted, where one is.
    pub measure: Option<Measure>,
    /// Detained against the level of the alert.
    pub against: bool,
    /// Since when.
    pub since: i64,
    /// By whom, and on what ground.
    pub by: (String, String),
    /// The court's limit, and where it comes from.
    pub court: Option<(i64, String)>,
    /// When counsel was told.
    pub counsel: Option<i64>,
    /// The written wish to tell the consulate.
    pub consulate: bool,
    /// A recall concerns it: in a sentence.
    pub recall: Option<String>,
}

/// The board. Acts post to `/custody/ID/ACT` with `at` and `words`: `counsel`, `court`, `release`, `consulate`.
#[derive(Clone, Default)]
pub struct Board {
    /// In the order in which they are shown.
    pub people: Vec<Custody>,
    /// Ended: alert, since, until, ended by.
    pub ended: Vec<[String; 4]>,
    /// This reader may record.
    pub may_act: bool,
}

#[derive(Template)]
#[template(path = "custody.html")]
struct BoardPage<'a> {
    f: &'a Frame,
    w: Words,
    v: &'a Board,
}

impl Board {
    /// The page.
    ///
    /// # Errors
    /// Writing failed.
    pub fn page(&self, f: &Frame) -> Page {
        BoardPage { f, w: f.words(), v: self }.render()
    }

    fn against(&self) -> usize {
        self.people.iter().filter(|it| it.against).count()
    }
}
