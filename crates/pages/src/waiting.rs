//! Waiting as everybody may read it: for a quarter that is over, by class of sender and kind of offence.
//!
//! Promise: how small counts are protected stands beside the figures; a cell that is not shown says so.

use askama::Template;
use casework::border::moment::minutes;
use casework::capacity::{Cell, FEWEST};
use casework::recall::waits::{Days, Waited};
use terms::Date;

use crate::Page;
use crate::frame::Frame;
use crate::parts;
use crate::words::{Language, Words};

/// The page.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// The quarter (`2026-Q3`).
    pub quarter: String,
    /// The one before it.
    pub before: String,
    /// Its first and last day.
    pub days: Option<(Date, Date)>,
    /// Alerts in which verification began in it; none where it would give a small count.
    pub total: Option<usize>,
    /// By class and offence.
    pub cells: Vec<Cell>,
    /// From a recall to "gone", by kind of holder.
    pub recalls: Waited,
    /// From a recall to the release of whoever was detained.
    pub released: Option<Days>,
    /// What is wrong with the quarter that was asked for.
    pub wrong: Option<String>,
}

/// Class, offence; count, median and ninetieth in hours.
type Row = (&'static str, String, Option<(usize, i64, i64)>);

#[derive(Template)]
#[template(path = "waiting.html")]
struct WaitingPage<'a> {
    f: &'a Frame,
    w: Words,
    v: &'a Waiting,
}

impl Waiting {
    /// The page.
    ///
    /// # Errors
    /// Writing failed.
    pub fn page(&self, f: &Frame) -> Page {
        WaitingPage { f, w: f.words(), v: self }.render()
    }

    fn rows(&self) -> Vec<Row> {
        let hours = |it: i64| it / minutes(60);
        let row = |it: &Cell| {
            let shown = it.shown.map(|(count, it)| (count, hours(it.median), hours(it.ninetieth)));
            (it.class.letter(), it.offence.replace('_', " "), shown)
        };
        self.cells.iter().map(row).collect()
    }

    fn fewest(&self) -> usize {
        FEWEST
    }
}
