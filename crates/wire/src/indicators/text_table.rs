//! A publisher's text table: encoding, separator and header found with care.

use csv::{ReaderBuilder, StringRecord};
use encoding_rs::WINDOWS_1252;

use super::{Gather, ImportError};

/// A text table with its lines held.
pub(super) struct TextTable {
    pub(super) head: Vec<String>,
    lines: Vec<(u64, StringRecord)>,
    broken: Vec<u64>,
}

impl TextTable {
    /// UTF-8 (with or without its mark), or else Latin-1 as Windows writes it.
    pub(super) fn parse(bytes: &[u8], separator: u8) -> Result<Self, ImportError> {
        let text = match std::str::from_utf8(bytes) {
            Ok(text) => text.trim_start_matches('\u{feff}').into(),
            Err(_) => WINDOWS_1252.decode_without_bom_handling(bytes).0,
        };
        let mut reader = ReaderBuilder::new().delimiter(separator).from_reader(text.as_bytes());
        let head = reader.headers().map_err(|error| ImportError::Unreadable(error.to_string()))?;
        let head = head.iter().map(|name| name.trim().to_owned()).collect();
        let (mut lines, mut broken) = (Vec::new(), Vec::new());
        for line in reader.into_records() {
            match line {
                Ok(line) => lines.push((line.position().map_or(0, csv::Position::line), line)),
                Err(error) => broken.push(error.position().map_or(0, csv::Position::line)),
            }
        }
        Ok(Self { head, lines, broken })
    }

    pub(super) fn column(&self, name: &str) -> Option<usize> {
        self.head.iter().position(|found| found.eq_ignore_ascii_case(name))
    }

    /// The columns of these names, or a refusal that lists those not there.
    pub(super) fn columns<const N: usize>(
        &self,
        publisher: &'static str,
        names: [&str; N],
    ) -> Result<[usize; N], ImportError> {
        let missing: Vec<_> =
            names.iter().filter(|name| self.column(name).is_none()).map(|name| (*name).to_owned()).collect();
        if missing.is_empty() {
            return Ok(names.map(|name| self.column(name).unwrap_or(usize::MAX)));
        }
        let found = super::some_columns(self.head.iter().map(String::as_str));
        Err(ImportError::Layout { publisher, missing, found })
    }

    pub(super) fn report_broken(&self, gather: &mut Gather) {
        for line in &self.broken {
            gather.error(&format!("line {line}"), "line", "has not as many fields as the head");
        }
    }

    pub(super) fn lines(&self) -> impl Iterator<Item = (String, TextLine<'_>)> {
        self.lines.iter().map(|(number, line)| (format!("line {number}"), TextLine(line)))
    }
}

/// One line of it.
#[derive(Clone, Copy)]
pub(super) struct TextLine<'t>(&'t StringRecord);

impl<'t> TextLine<'t> {
    pub(super) fn cell(self, column: usize) -> &'t str {
        self.0.get(column).unwrap_or_default().trim()
    }
}
