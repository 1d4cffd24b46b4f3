//! Look-ups, sampled by the data-protection supervisor.
//!
//! Promise: nothing of a case is in the page; the number the sample was drawn by is, so that it can be drawn again.

use askama::Template;

use crate::Page;
use crate::frame::Frame;
use crate::parts;
use crate::test_form::Wrong;
use crate::words::{Language, Words};

/// One look-up.
#[derive(Clone, Debug)]
pub struct Row {
    /// Its place on the record.
    pub entry: u64,
    /// When.
    pub at: i64,
    /// The login, or the part of the program.
    pub who: String,
    /// The role.
    pub role: String,
    /// What was done, as the record says it.
    pub what: String,
    /// How many alerts were shown or named.
    pub alerts: u64,
    /// For what, and by which way, as the record says it.
    pub why: String,
}

/// A sample.
#[derive(Clone, Debug)]
pub struct Drawn {
    /// The number it was drawn by.
    pub seed: String,
    /// The entry that says so.
    pub entry: u64,
    /// Of how many.
    pub of: u64,
    /// Those that were drawn.
    pub rows: Vec<Row>,
}

/// The page. Fields: `from`, `to`, `size`; to `/lookups`.
#[derive(Clone, Debug, Default)]
pub struct Lookups {
    /// What was typed: first day, last day, how many.
    pub typed: [String; 3],
    /// What is wrong.
    pub wrong: Vec<Wrong>,
    /// What was drawn.
    pub drawn: Option<Drawn>,
}

#[derive(Template)]
#[template(path = "lookups.html")]
struct LookupsPage<'a> {
    f: &'a Frame,
    w: Words,
    v: &'a Lookups,
}

impl Lookups {
    /// The page.
    ///
    /// # Errors
    /// Writing failed.
    pub fn page(&self, f: &Frame) -> Page {
        LookupsPage { f, w: f.words(), v: self }.render()
    }
}
