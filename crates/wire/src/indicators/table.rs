//! Our own small tables (`data/indicators`, `data/countries`): read strictly.
//!
//! Promise: a missing or foreign column, a short line, a word or number that does not fit is refused with file, line
//! and field; nothing is guessed.
//! Serves: tables that decide how an alert is looked at may not change meaning by a slip of the keyboard.

use std::fmt;

use csv::{ReaderBuilder, StringRecord, Trim};

/// Where and why one of our own tables is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadTable {
    /// Which file.
    pub file: String,
    /// Which line, from one.
    pub line: u64,
    /// Which column or key.
    pub field: String,
    /// What is wrong.
    pub problem: String,
}

impl fmt::Display for BadTable {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "`{}` line {}: `{}` {}", self.file, self.line, self.field, self.problem)
    }
}

impl std::error::Error for BadTable {}

pub(super) fn bad(file: &str, line: u64, field: &str, problem: &str) -> BadTable {
    BadTable { file: file.to_owned(), line, field: field.to_owned(), problem: problem.to_owned() }
}

/// A table with exactly the expected columns in their order.
pub(super) struct Table {
    file: &'static str,
    columns: &'static [&'static str],
    lines: Vec<StringRecord>,
}

/// One line of it.
pub(super) struct Line<'t> {
    table: &'t Table,
    record: &'t StringRecord,
}

impl Table {
    pub(super) fn parse(
        file: &'static str,
        text: &str,
        columns: &'static [&'static str],
    ) -> Result<Self, BadTable> {
        let mut reader = ReaderBuilder::new()
            .comment(Some(b'#'))
            .trim(Trim::None)
            .flexible(false)
            .from_reader(text.as_bytes());
        let place = |error: &csv::Error| error.position().map_or(1, csv::Position::line);
        let head = reader.headers().map_err(|error| bad(file, place(&error), "head", "cannot be read"))?;
        for (at, expected) in columns.iter().enumerate() {
            if head.get(at) != Some(expected) {
                return Err(bad(file, 1, expected, "is not where the column is expected"));
            }
        }
        if let Some(foreign) = head.get(columns.len()) {
            return Err(bad(file, 1, foreign, "is not a column of this table"));
        }
        let lines = reader
            .records()
            .collect::<Result<_, _>>()
            .map_err(|error| bad(file, place(&error), "line", "has not as many fields as the head"))?;
        Ok(Self { file, columns, lines })
    }

    pub(super) fn each<T>(
        &self,
        read: impl Fn(&Line<'_>) -> Result<T, BadTable>,
    ) -> Result<Vec<T>, BadTable> {
        self.lines.iter().map(|record| read(&Line { table: self, record })).collect()
    }
}

impl Line<'_> {
    pub(super) fn bad(&self, field: &str, problem: &str) -> BadTable {
        bad(self.table.file, self.record.position().map_or(0, csv::Position::line), field, problem)
    }

    pub(super) fn text(&self, column: &str) -> Result<&str, BadTable> {
        let at = self.table.columns.iter().position(|known| *known == column);
        at.and_then(|at| self.record.get(at)).ok_or_else(|| self.bad(column, "is not a column of this table"))
    }

    pub(super) fn number<T: std::str::FromStr>(&self, column: &str) -> Result<T, BadTable> {
        let text = self.text(column)?;
        text.parse().map_err(|_| self.bad(column, &format!("`{text}` is not a number of its range")))
    }

    /// A field that must be one of a few words.
    pub(super) fn parsed<T>(&self, column: &str, parse: impl Fn(&str) -> Option<T>) -> Result<T, BadTable> {
        self.word(column, self.text(column)?, parse)
    }

    pub(super) fn word<T>(
        &self,
        column: &str,
        text: &str,
        parse: impl Fn(&str) -> Option<T>,
    ) -> Result<T, BadTable> {
        parse(text).ok_or_else(|| self.bad(column, &format!("`{text}` is not one of its words")))
    }
}
