//! Indicator releases as their publishers give them out, and the tables that come with the program.
//!
//! What this is for: reading a publisher's own file from the operator's disk into plain figures - each publisher
//! one file here, with the traps of its format - and reading and writing our own class table.
//!
//! Promise: nothing is dropped in silence and nothing guessed. A cell that cannot be read is an error with its
//! place and field; a name or code that is no state is reported with how often it stood there; a layout that is
//! not known is refused with the columns that are missing. Nothing is fetched.
//!
//! Serves: the first step of Khasanov and Rakhmanov v. Russia, on figures anyone can check against their source.
//!
//! | function | publisher's file |
//! |---|---|
//! | [`vdem::read`] | V-Dem country-year CSV (4,000 columns, streamed) |
//! | [`wgi::read`] | Worldwide Governance Indicators workbook, 2024 update or 2025 edition |
//! | [`freedom_house::read`] | Freedom in the World workbook |
//! | [`terror_scale::read`] | Political Terror Scale CSV |
//! | [`rsf::read`] | World Press Freedom Index CSV of one year |
//! | [`wjp::read`] | Rule of Law Index workbook |
//! | [`owid::read`] | Our World in Data chart CSV |
//!
//! What they give goes into `casework::bureau_risk::Inputs::new`, which refuses what is off its scale or comes twice.

mod cells;
mod states;
mod table;
mod text_table;

pub mod classes;
pub mod embedded;
pub mod freedom_house;
pub mod owid;
pub mod rsf;
pub mod terror_scale;
pub mod vdem;
pub mod wgi;
pub mod wjp;

#[cfg(test)]
mod fixture;

use std::collections::BTreeMap;
use std::fmt;

use terms::indicator::{Indicator, IndicatorRow, Iso3, PublishedError};

pub use table::BadTable;

/// What a publisher's file gave.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Import {
    /// Which layout was recognised, in words.
    pub layout: String,
    /// The figures.
    pub rows: Vec<IndicatorRow>,
    /// Cells that could not be read.
    pub errors: Vec<CellError>,
    /// Names and codes that are no state of the program, and why.
    pub unplaced: Vec<Unplaced>,
    /// Series of this publisher that the program can read and this file has not.
    pub absent: Vec<Indicator>,
    /// Cells the publisher left empty.
    pub empty_cells: u64,
}

/// A cell that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CellError {
    /// Where: `line 7`, or `sheet `rl` row 7`.
    pub place: String,
    /// Column, as the publisher calls it.
    pub field: String,
    /// What is wrong, with the text of the cell.
    pub problem: String,
}

impl fmt::Display for CellError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: `{}` {}", self.place, self.field, self.problem)
    }
}

/// A name or code in the file that is no state of the program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unplaced {
    /// As it stands in the file.
    pub text: String,
    /// Why it was left out.
    pub why: WhyUnplaced,
    /// Where it stood first.
    pub first_place: String,
    /// In how many lines.
    pub lines: u64,
}

/// Why a name or code was left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum WhyUnplaced {
    /// Not known: a person has to look, it may be a state under another spelling.
    Unknown,
    /// A part of a state, or a territory without a bureau of its own (Somaliland, Gaza, Crimea).
    PartOfState,
    /// A group of states, or the world.
    Group,
    /// A state that is no more.
    Former,
}

/// Why a whole file was refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ImportError {
    /// It cannot be read at all.
    #[error("the file cannot be read: {0}")]
    Unreadable(String),
    /// No header row as this publisher writes it.
    #[error("this is not the {publisher} file: missing {}; found {}", listed(.missing), listed(.found))]
    Layout {
        /// Which file was expected.
        publisher: &'static str,
        /// Columns that are missing.
        missing: Vec<String>,
        /// Columns that were found instead (at most twelve).
        found: Vec<String>,
    },
    /// More than one column could be meant.
    #[error("more than one column could hold the figure, name one: {}", listed(.0))]
    Ambiguous(Vec<String>),
}

fn listed(names: &[String]) -> String {
    if names.is_empty() {
        return "nothing".to_owned();
    }
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

/// Header columns worth quoting in a refusal.
fn some_columns<'a>(names: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    names.into_iter().map(str::trim).filter(|name| !name.is_empty()).take(12).map(str::to_owned).collect()
}

/// Gathers what a reader finds.
#[derive(Default)]
struct Gather {
    import: Import,
    unplaced: BTreeMap<(WhyUnplaced, String), (String, u64)>,
    seen: std::collections::HashSet<(Iso3, i16, Indicator)>,
}

impl Gather {
    fn new(layout: impl Into<String>) -> Self {
        Self { import: Import { layout: layout.into(), ..Import::default() }, ..Self::default() }
    }

    fn error(&mut self, place: &str, field: &str, problem: impl Into<String>) {
        self.import.errors.push(CellError {
            place: place.to_owned(),
            field: field.to_owned(),
            problem: problem.into(),
        });
    }

    fn unplaced(&mut self, place: &str, text: &str, why: WhyUnplaced) {
        let entry = self.unplaced.entry((why, text.to_owned())).or_insert_with(|| (place.to_owned(), 0));
        entry.1 += 1;
    }

    fn empty(&mut self) {
        self.import.empty_cells += 1;
    }

    /// Takes a figure, unless it is off the publisher's scale or a second one for the same state and year.
    fn figure(&mut self, place: &str, field: &str, row: IndicatorRow) {
        let (low, high) = row.indicator.scale();
        if !(low..=high).contains(&row.value) {
            self.error(place, field, format!("`{}` is outside the scale {low} to {high}", row.value));
        } else if !possible(row.error) {
            self.error(place, field, "its published error is negative, reversed or not a number");
        } else if !self.seen.insert((row.state, row.year, row.indicator)) {
            let IndicatorRow { state, year, .. } = row;
            self.error(place, field, format!("is a second figure for {state} in {year}; the first was kept"));
        } else {
            self.import.rows.push(row);
        }
    }

    fn done(mut self) -> Import {
        self.import.unplaced = self
            .unplaced
            .into_iter()
            .map(|((why, text), (first_place, lines))| Unplaced { text, why, first_place, lines })
            .collect();
        self.import
    }
}

fn possible(error: PublishedError) -> bool {
    match error {
        PublishedError::NotPublished => true,
        PublishedError::Sd(sd) => sd.is_finite() && sd >= 0.0,
        PublishedError::Interval68 { low, high } => low.is_finite() && high.is_finite() && low <= high,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::fixture::V::{N, T};
    use super::*;

    /// Every reader of a publisher's file; an answer or a refusal, never a crash.
    fn read_as_all(bytes: &[u8]) {
        let _ = vdem::read(bytes, 2012);
        let _ = wgi::read(bytes, 2012);
        let _ = freedom_house::read(bytes, 2012);
        let _ = terror_scale::read(bytes, 2012);
        let _ = rsf::read(bytes, Some(2024));
        let _ = wjp::read(bytes, 2012);
        let _ = owid::read(bytes, Indicator::VdemRule, None, 2012);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn no_reader_falls_over_any_bytes(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
            read_as_all(&bytes);
        }

        #[test]
        fn no_reader_falls_over_a_table_of_odd_cells(
            head in "(Entity|ISO|country_text_id|Country|code)[,;](Code|Score|year|Year)[,;]Year[,;]v2x_rule(,v2x_rule_sd)?",
            cells in "([A-Z]{3}|NA|)[,;](20[0-9]{2}|-?[0-9]{1,6}|é|)[,;](20[0-9]{2}|)[,;]([0-9.,-]{0,8}|NaN|inf)",
        ) {
            read_as_all(format!("{head}\n{cells}\n{cells}").as_bytes());
        }

        #[test]
        fn no_reader_falls_over_a_damaged_workbook(at in 0_usize..4_000, to in any::<u8>()) {
            let head = ["code", "year", "indicator", "estimate", "stddev", "country", "roli"].map(T).into();
            let row = vec![T("DEU"), N(2023.0), T("rl"), N(1.5), N(0.1), T("Germany"), N(0.8)];
            let mut bytes = fixture::workbook(&[("Sheet1", vec![head, row])]);
            let at = at % bytes.len();
            if let Some(byte) = bytes.get_mut(at) {
                *byte = to;
            }
            read_as_all(&bytes);
        }
    }
}
