//! Capacity: minutes for each alert, age of the queue, waiting by class of sender and of offence.
//!
//! Promise: about work, never about a person; every plot has its table; a cell that is not shown says so.

use askama::Template;
use casework::border::moment::minutes;
use casework::capacity::{Capacity as Found, Cell, FEWEST, Spread};
use terms::Date;

use crate::Page;
use crate::frame::Frame;
use crate::parts::{self, Html};
use crate::plot;
use crate::words::{Language, Words};

/// The page.
#[derive(Clone, Debug)]
pub struct Capacity {
    /// The first day on which verification began.
    pub from: Date,
    /// The last.
    pub to: Date,
    /// The figures.
    pub found: Found,
    /// What is wrong with the days that were asked for.
    pub wrong: Option<String>,
}

/// A plot with its table: the key of its title and of how to read it, and its rows.
struct Figure {
    title: &'static str,
    note: &'static str,
    rows: Vec<(String, u64)>,
}

/// Class, offence; count, median and ninetieth in hours.
type Row = (&'static str, String, Option<(usize, i64, i64)>);

#[derive(Template)]
#[template(path = "capacity.html")]
struct CapacityPage<'a> {
    f: &'a Frame,
    w: Words,
    v: &'a Capacity,
}

impl Capacity {
    /// The page.
    ///
    /// # Errors
    /// Writing failed.
    pub fn page(&self, f: &Frame) -> Page {
        CapacityPage { f, w: f.words(), v: self }.render()
    }

    fn tally(&self, w: &Words) -> Vec<(String, String)> {
        let it = &self.found;
        let of = |part: usize, whole: usize| w.a2("part-of", "first", part, "second", whole);
        let mut all = vec![
            (w.t("capacity-begun"), it.begun.to_string()),
            (w.t("capacity-decided"), of(it.decided, it.begun)),
            (w.t("capacity-quick"), of(it.within_a_minute, it.decisions)),
            (w.t("capacity-grave-4"), of(it.grave_in_4_hours, it.grave)),
            (w.t("capacity-grave-24"), of(it.grave_in_24_hours, it.grave)),
            (w.t("capacity-grave-delayed"), it.grave_delayed.to_string()),
        ];
        if it.grave_lost > 0 {
            all.push((w.t("capacity-grave-lost"), w.n("for-hours", it.grave_lost / minutes(60))));
        }
        all
    }

    fn figures(&self, w: &Words) -> Vec<Figure> {
        let spread = |it: Spread, unit: i64| {
            let count = |micros: i64| u64::try_from(micros / unit).unwrap_or(0);
            vec![(w.t("half-wait"), count(it.median)), (w.t("nine-of-ten-wait"), count(it.ninetieth))]
        };
        let mut all = Vec::new();
        if let Some(work) = self.found.work {
            let rows = spread(work, minutes(1));
            all.push(Figure { title: "capacity-work", note: "capacity-work-note", rows });
        }
        if let Some(queue) = self.found.queue {
            let rows = spread(queue, minutes(60));
            all.push(Figure { title: "capacity-queue", note: "capacity-queue-note", rows });
        }
        let waited = |cell: &Cell| {
            let (_, spread) = cell.shown?;
            let hours = u64::try_from(spread.median / minutes(60)).unwrap_or(0);
            Some((format!("{}, {}", cell.class.letter(), cell.offence.replace('_', " ")), hours))
        };
        let rows: Vec<_> = self.found.waiting.iter().filter_map(waited).collect();
        if !rows.is_empty() {
            all.push(Figure { title: "capacity-waiting", note: "capacity-waiting-note", rows });
        }
        all
    }

    /// Class, offence, count, median and ninetieth in hours; without figures where they are not shown.
    fn cells(&self) -> Vec<Row> {
        let hours = |it: i64| it / minutes(60);
        let row = |it: &Cell| {
            let shown = it.shown.map(|(count, it)| (count, hours(it.median), hours(it.ninetieth)));
            (it.class.letter(), it.offence.replace('_', " "), shown)
        };
        self.found.waiting.iter().map(row).collect()
    }

    fn fewest(&self) -> usize {
        FEWEST
    }
}

impl Figure {
    fn plot(&self, w: &Words, number: &usize) -> Html {
        plot::bars(&self.rows, &format!("figure-{number}"), &w.t(self.title))
    }
}
