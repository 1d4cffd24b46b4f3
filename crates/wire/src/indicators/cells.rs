//! Cells of a workbook and of a text table, seen alike.
//!
//! Promise: a number is a number whether the workbook keeps it as one or as text; an empty cell and the publisher's
//! word for "missing" are told apart from a cell that cannot be read.

use std::io::Cursor;

use calamine::{Data, Range, Reader, Sheets, open_workbook_auto_from_rs};

use super::ImportError;

/// What a cell holds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Cell<'c> {
    Empty,
    Number(f64),
    Text(&'c str),
}

impl<'c> Cell<'c> {
    /// A figure; `Ok(None)` where the publisher left it out, `Err` with the text where it is no figure.
    pub(super) fn figure(self) -> Result<Option<f64>, String> {
        match self {
            Self::Empty => Ok(None),
            Self::Number(number) => Ok(Some(number)),
            Self::Text(text) => text_figure(text, '.'),
        }
    }

    pub(super) fn text(self) -> Option<&'c str> {
        match self {
            Self::Text(text) => Some(text.trim()).filter(|text| !text.is_empty()),
            Self::Empty | Self::Number(_) => None,
        }
    }

    /// A year: a whole number, or text whose last four digits are one (`2017-2018` speaks of the later).
    pub(super) fn year(self) -> Option<i16> {
        match self {
            Self::Empty => None,
            Self::Number(number) => whole_year(number),
            Self::Text(text) => year_of(text),
        }
    }
}

/// Words publishers write for a figure they do not have.
fn is_missing(text: &str) -> bool {
    matches!(text, "" | ".." | "." | "-" | "–" | "NA" | "N/A" | "n/a" | "#N/A" | "NaN" | "nan" | "NULL")
}

/// A figure from text, with that decimal mark.
pub(super) fn text_figure(text: &str, decimal: char) -> Result<Option<f64>, String> {
    let text = text.trim();
    if is_missing(text) {
        return Ok(None);
    }
    let plain = if decimal == '.' { text.to_owned() } else { text.replace(decimal, ".") };
    // Rust reads `inf` and `infinity`; no publisher means that.
    let number = plain.parse::<f64>().ok().filter(|number| number.is_finite());
    number.map(Some).ok_or_else(|| format!("`{text}` is not a number"))
}

/// A year from text: the whole, or the later of two joined by a dash.
pub(super) fn year_of(text: &str) -> Option<i16> {
    let last = text.trim().rsplit(['-', '–', '/']).next()?.trim();
    let year = match last.len() {
        4 => last.parse().ok()?,
        _ => whole_year(last.parse().ok()?)?,
    };
    (1900..=2100).contains(&year).then_some(year)
}

fn whole_year(number: f64) -> Option<i16> {
    ((1900.0..=2100.0).contains(&number) && number.fract() == 0.0).then_some(number as i16)
}

/// An opened workbook.
pub(super) struct Workbook<'b>(Sheets<Cursor<&'b [u8]>>);

impl<'b> Workbook<'b> {
    pub(super) fn open(bytes: &'b [u8]) -> Result<Self, ImportError> {
        let sheets = open_workbook_auto_from_rs(Cursor::new(bytes));
        sheets.map(Self).map_err(|error| ImportError::Unreadable(error.to_string()))
    }

    pub(super) fn names(&self) -> Vec<String> {
        self.0.sheet_names()
    }

    pub(super) fn sheet(&mut self, name: &str) -> Result<Sheet, ImportError> {
        let range = self.0.worksheet_range(name);
        let range = range.map_err(|error| ImportError::Unreadable(format!("sheet `{name}`: {error}")))?;
        Ok(Sheet { name: name.to_owned(), range })
    }
}

/// One sheet.
pub(super) struct Sheet {
    pub(super) name: String,
    range: Range<Data>,
}

/// A header row and where each wanted column stands.
pub(super) struct Header {
    row: usize,
    names: Vec<String>,
}

impl Sheet {
    /// The first row among the first ten in which all these columns stand (title rows come before it).
    pub(super) fn header(&self, wanted: &[&str]) -> Option<Header> {
        (0..10)
            .map(|row| self.header_at(row))
            .find(|header| wanted.iter().all(|name| header.column(name).is_some()))
    }

    /// The row among the first ten with most of these columns, and what it lacks.
    pub(super) fn nearest_header(&self, wanted: &[&str]) -> (Vec<String>, Vec<String>) {
        let missing = |header: &Header| -> Vec<String> {
            wanted
                .iter()
                .filter(|name| header.column(name).is_none())
                .map(|name| (*name).to_owned())
                .collect()
        };
        let nearest = (0..10).map(|row| self.header_at(row)).min_by_key(|header| missing(header).len());
        nearest.map_or_else(Default::default, |header| {
            (missing(&header), super::some_columns(header.names.iter().map(String::as_str)))
        })
    }

    fn header_at(&self, row: usize) -> Header {
        let cells = self.range.rows().nth(row).unwrap_or_default();
        let names = cells.iter().map(|cell| cell_of(cell).text().unwrap_or_default().to_owned()).collect();
        Header { row, names }
    }

    /// The rows below a header, each with its place as the spreadsheet shows it.
    pub(super) fn below<'s>(&'s self, header: &Header) -> impl Iterator<Item = (String, Row<'s>)> + use<'s> {
        let top = self.range.start().map_or(0, |(row, _)| row as usize);
        let name = self.name.clone();
        let first = header.row + 1;
        self.range.rows().enumerate().skip(first).filter_map(move |(at, cells)| {
            let row = Row(cells);
            let all_empty = cells.iter().all(|cell| cell_of(cell) == Cell::Empty);
            (!all_empty).then(|| (format!("sheet `{name}` row {}", top + at + 1), row))
        })
    }
}

/// One row of a sheet.
#[derive(Clone, Copy)]
pub(super) struct Row<'s>(&'s [Data]);

impl<'s> Row<'s> {
    pub(super) fn cell(self, column: usize) -> Cell<'s> {
        self.0.get(column).map_or(Cell::Empty, cell_of)
    }
}

fn cell_of(data: &Data) -> Cell<'_> {
    match data {
        Data::Int(number) => Cell::Number(*number as f64),
        Data::Float(number) => Cell::Number(*number),
        Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => {
            if text.trim().is_empty() {
                Cell::Empty
            } else {
                Cell::Text(text)
            }
        }
        Data::Bool(true) => Cell::Text("true"),
        Data::Bool(false) => Cell::Text("false"),
        Data::DateTime(_) => Cell::Text("(a date)"),
        Data::Error(_) => Cell::Text("(an error of the spreadsheet)"),
        Data::Empty => Cell::Empty,
    }
}

impl Header {
    /// Where a column stands; its name without regard to capitals and blanks at the ends.
    pub(super) fn column(&self, name: &str) -> Option<usize> {
        self.names.iter().position(|found| found.trim().eq_ignore_ascii_case(name))
    }

    /// The first column whose name begins so.
    pub(super) fn beginning(&self, start: &str) -> Option<usize> {
        self.names.iter().position(|found| found.trim().to_lowercase().starts_with(start))
    }

    /// Its name as it stands in the file.
    pub(super) fn name(&self, column: usize) -> &str {
        self.names.get(column).map_or("", String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_figure_is_told_apart_from_one_that_cannot_be_read() {
        assert_eq!(Cell::Text(" .. ").figure(), Ok(None));
        assert_eq!(Cell::Text("NA").figure(), Ok(None));
        assert_eq!(Cell::Text("0.25").figure(), Ok(Some(0.25)));
        for text in ["0,25", "inf", "1.2.3", "high"] {
            assert!(Cell::Text(text).figure().is_err(), "`{text}`");
        }
        assert_eq!(text_figure("47,06", ','), Ok(Some(47.06)));
        assert!(text_figure("1.047,06", ',').is_err());
    }

    #[test]
    fn a_year_of_two_is_the_later_one() {
        assert_eq!(Cell::Text("2017-2018").year(), Some(2018));
        assert_eq!(Cell::Text("2024").year(), Some(2024));
        assert_eq!(Cell::Text("2024.0").year(), Some(2024));
        assert_eq!(Cell::Number(2024.0).year(), Some(2024));
        for cell in
            [Cell::Number(2024.5), Cell::Number(24.0), Cell::Text("Q3"), Cell::Text("20244"), Cell::Empty]
        {
            assert_eq!(cell.year(), None, "{cell:?}");
        }
    }
}
