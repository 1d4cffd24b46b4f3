//! Capacity: minutes for each alert, age of the queue, waiting by class of sender and of offence.
//!
//! Promise: about work, never about a person; every plot has its table.

use askama::Template;

use crate::Page;
use crate::frame::Frame;
use crate::parts::{self, Html};
use crate::plot;
use crate::words::{Language, Words};

/// A table with a plot: what it counts, and its rows.
#[derive(Clone, Debug)]
pub struct Figures {
    /// The title.
    pub title: String,
    /// How to read it.
    pub note: String,
    /// Name and count.
    pub rows: Vec<(String, u64)>,
}

/// The page.
#[derive(Clone, Debug, Default)]
pub struct Capacity {
    /// The figures, each with the unit in its title.
    pub figures: Vec<Figures>,
}

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
}

impl Figures {
    fn plot(&self, number: &usize) -> Html {
        plot::bars(&self.rows, &format!("figure-{number}"), &self.title)
    }
}
