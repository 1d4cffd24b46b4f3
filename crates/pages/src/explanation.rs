//! The whole reasoning for one alert as it was recorded: what was found, on what, by which versions, and every entry.
//!
//! Promise: shown as recorded and not made anew; law that nobody checked stands as a pointer.

use askama::Template;
use terms::{Level, Track};

use crate::Page;
use crate::frame::Frame;
use crate::parts::{self, Found, Name};
use crate::words::{Language, Words};

/// One entry about the alert.
#[derive(Clone, Debug)]
pub struct Line {
    /// Its place.
    pub entry: u64,
    /// The day it is about.
    pub on: String,
    /// Its kind.
    pub kind: String,
    /// Who: a role or the program, and the name where a person acted.
    pub by: String,
    /// The entry that brought it about.
    pub caused_by: Option<u64>,
    /// What it says in short.
    pub says: String,
}

/// The page.
#[derive(Clone)]
pub struct Explanation {
    /// The alert.
    pub id: String,
    /// Its names.
    pub names: Vec<Name>,
    /// What holds.
    pub level: Level,
    /// What it takes to look at it.
    pub track: Track,
    /// The day the newest examination was made for.
    pub on: String,
    /// Versions of rules, indicators, policies.
    pub versions: [String; 3],
    /// What was found.
    pub findings: Vec<Found>,
    /// Every entry, in order.
    pub entries: Vec<Line>,
}

#[derive(Template)]
#[template(path = "explanation.html")]
struct ExplanationPage<'a> {
    f: &'a Frame,
    w: Words,
    v: &'a Explanation,
}

impl Explanation {
    /// The page.
    ///
    /// # Errors
    /// Writing failed.
    pub fn page(&self, f: &Frame) -> Page {
        ExplanationPage { f, w: f.words(), v: self }.render()
    }
}
