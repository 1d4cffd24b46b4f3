//! Clocks of an alert and one clock by itself, with what a named person can do to them; what a sender is asked.
//!
//! Promise: time left in words and then the date, late ones in words too; nothing here sends a letter or permits anything.

use askama::Template;
use terms::Level;

use crate::Page;
use crate::frame::Frame;
use crate::parts::{self, Clock, Name, Next};
use crate::sentences;
use crate::test_form::Wrong;
use crate::words::{Language, Words};
use crate::written::{self, Written};

/// A clock of a list.
#[derive(Clone)]
pub struct Listed {
    /// It.
    pub clock: Clock,
    /// Where it is answered or extended; none where nobody's words do anything to it.
    pub href: Option<String>,
}

impl Listed {
    /// What meets it.
    fn met_by(&self, w: Words) -> parts::Html {
        self.clock.met_by(w)
    }
}

/// What a sender is asked about an alert.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    /// The questions as they were fixed.
    pub questions: Vec<String>,
    /// When they go or went out.
    pub due: Option<i64>,
    /// Letters that went out: entry and text.
    pub letters: Vec<(u64, String)>,
    /// Answers that were written down: entry, when, text.
    pub answers: Vec<(u64, i64, String)>,
}

/// The clocks of an alert. Fields: `reasons` to `/alerts/ID/territorial-link`, `says` to `/alerts/ID/questions`.
#[derive(Clone)]
pub struct Clocks {
    /// The alert.
    pub id: String,
    /// Its names.
    pub names: Vec<Name>,
    /// Its level.
    pub level: Level,
    /// What is to be done next.
    pub next: Next,
    /// Those that somebody still has to answer.
    pub open: Vec<Listed>,
    /// Those that ended.
    pub ended: Vec<Listed>,
    /// What the sender is asked.
    pub asked: Asked,
    /// The reader may do something here.
    pub may_act: bool,
    /// What was typed: reasons of a link, an answer of the sender.
    pub typed: [String; 2],
    /// What is wrong with it.
    pub wrong: Vec<Wrong>,
    /// What the forms were made on.
    pub version: String,
}

/// One clock. Fields: `says` to `PATH/answer`, `reasons` to `PATH/extend`.
#[derive(Clone)]
pub struct OneClock {
    /// Its path.
    pub path: String,
    /// It.
    pub clock: Clock,
    /// The alerts it is about, with their levels; none where a person must look.
    pub alerts: Vec<(String, Level)>,
    /// What people wrote on the alert, the newest first.
    pub written: Vec<Written>,
    /// Words of the reader answer it.
    pub may_answer: bool,
    /// The reader may extend it, by so many days.
    pub may_extend: Option<u32>,
    /// What was typed: an answer, reasons.
    pub typed: [String; 2],
    /// What is wrong with it.
    pub wrong: Vec<Wrong>,
}

/// A letter of the list.
#[derive(Clone, Debug)]
pub struct Letter {
    /// The alert.
    pub alert: String,
    /// The bureau.
    pub bureau: String,
    /// When it goes or went out.
    pub due: i64,
    /// Its entry, where it went out.
    pub sent: Option<u64>,
}

/// What goes out to senders and what went out.
#[derive(Clone, Debug, Default)]
pub struct Questions {
    /// Letters that go out, the next day first.
    pub coming: Vec<Letter>,
    /// The page after those.
    pub coming_after: Option<String>,
    /// Letters that went out, the latest first.
    pub sent: Vec<Letter>,
    /// The page after those.
    pub sent_after: Option<String>,
}

#[derive(Template)]
#[template(path = "clocks.html")]
struct ClocksPage<'a> {
    f: &'a Frame,
    w: Words,
    v: &'a Clocks,
}

#[derive(Template)]
#[template(path = "one_clock.html")]
struct OneClockPage<'a> {
    f: &'a Frame,
    w: Words,
    v: &'a OneClock,
}

#[derive(Template)]
#[template(path = "questions.html")]
struct QuestionsPage<'a> {
    f: &'a Frame,
    w: Words,
    v: &'a Questions,
}

impl Clocks {
    /// The page.
    ///
    /// # Errors
    /// Writing failed.
    pub fn page(&self, f: &Frame) -> Page {
        ClocksPage { f, w: f.words(), v: self }.render()
    }
}

impl OneClock {
    /// What it asks for.
    fn says(&self, w: Words) -> parts::Html {
        self.clock
            .rule()
            .map_or_else(|| askama::filters::Safe(String::new()), |it| sentences::clock_says(w, it))
    }

    /// What begins it.
    fn begins(&self, w: Words) -> parts::Html {
        self.clock
            .rule()
            .map_or_else(|| askama::filters::Safe(String::new()), |it| sentences::clock_begins(w, it))
    }

    /// The page.
    ///
    /// # Errors
    /// Writing failed.
    pub fn page(&self, f: &Frame) -> Page {
        OneClockPage { f, w: f.words(), v: self }.render()
    }

    fn is_wrong(&self, field: &str) -> bool {
        self.wrong.iter().any(|it| it.field == field)
    }
}

impl Clocks {
    fn is_wrong(&self, field: &str) -> bool {
        self.wrong.iter().any(|it| it.field == field)
    }
}

impl Questions {
    /// The page.
    ///
    /// # Errors
    /// Writing failed.
    pub fn page(&self, f: &Frame) -> Page {
        QuestionsPage { f, w: f.words(), v: self }.render()
    }
}
