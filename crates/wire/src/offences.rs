//! The tables of offences out of their CSV files: `terms.csv`, `articles.csv`, `signals.csv`.
//!
//! What this room is for: lawyers edit these files, with any spreadsheet; here they become plain rows, each with
//! its line. Whether a row means anything is checked where it is compiled (`casework::offence`).
//!
//! Promise: no row is dropped in silence. A header that is not the expected one is refused with the column that is
//! meant; a row with too few or too many fields, or that is not UTF-8, is told with its line, all of them at once.
//!
//! Serves: RPD Art 83(1) and Art 34 through the table of classes, signals and articles.

use std::fmt;

use csv::{Position, ReaderBuilder, StringRecord};
use terms::offence::{ArticleRow, OffenceTermRow, SignalRow};

/// The columns of `terms.csv`.
pub const TERMS_HEADER: [&str; 5] = ["class", "language", "pattern", "unless", "note"];
/// The columns of `articles.csv`.
pub const ARTICLES_HEADER: [&str; 7] = ["state", "article", "class", "nature", "tag", "source", "note"];
/// The columns of `signals.csv`.
pub const SIGNALS_HEADER: [&str; 5] = ["signal", "language", "pattern", "unless", "note"];

/// What is wrong with a file of the table, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadRow {
    /// The file as the caller calls it.
    pub file: String,
    /// The line, with the header as line 1.
    pub line: u32,
    /// What is wrong, in words.
    pub says: String,
}

impl fmt::Display for BadRow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} line {}: {}", self.file, self.line, self.says)
    }
}

impl std::error::Error for BadRow {}

/// Reads `terms.csv`; `file` is its name in the errors.
///
/// # Errors
/// Every row that cannot be read, or the header alone where it is not [`TERMS_HEADER`].
pub fn terms(file: &str, bytes: &[u8]) -> Result<Vec<OffenceTermRow>, Vec<BadRow>> {
    rows(file, bytes, TERMS_HEADER, |line, [class, language, pattern, unless, note]| OffenceTermRow {
        line,
        class,
        language,
        pattern,
        unless,
        note,
    })
}

/// Reads `articles.csv`; `file` is its name in the errors.
///
/// # Errors
/// Every row that cannot be read, or the header alone where it is not [`ARTICLES_HEADER`].
pub fn articles(file: &str, bytes: &[u8]) -> Result<Vec<ArticleRow>, Vec<BadRow>> {
    rows(file, bytes, ARTICLES_HEADER, |line, [state, article, class, nature, tag, source, note]| {
        ArticleRow { line, state, article, class, nature, tag, source, note }
    })
}

/// Reads `signals.csv`; `file` is its name in the errors.
///
/// # Errors
/// Every row that cannot be read, or the header alone where it is not [`SIGNALS_HEADER`].
pub fn signals(file: &str, bytes: &[u8]) -> Result<Vec<SignalRow>, Vec<BadRow>> {
    rows(file, bytes, SIGNALS_HEADER, |line, [signal, language, pattern, unless, note]| SignalRow {
        line,
        signal,
        language,
        pattern,
        unless,
        note,
    })
}

/// The rows behind the header. Fields are taken off white space at both ends: spreadsheets leave some.
fn rows<const N: usize, T>(
    file: &str,
    bytes: &[u8],
    header: [&str; N],
    row: impl Fn(u32, [String; N]) -> T,
) -> Result<Vec<T>, Vec<BadRow>> {
    let bad = |line, says| BadRow { file: file.to_owned(), line, says };
    // A spreadsheet may put a byte order mark before the header; it is no part of the first name.
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let mut reader =
        ReaderBuilder::new().has_headers(false).flexible(true).trim(csv::Trim::All).from_reader(bytes);
    let mut records = reader.records();
    let first = match records.next() {
        Some(Ok(first)) => first,
        Some(Err(error)) => return Err(vec![bad(1, told(&error))]),
        None => return Err(vec![bad(1, "the file is empty".to_owned())]),
    };
    if let Some(says) = header_differs(&first, &header) {
        return Err(vec![bad(1, says)]);
    }
    let mut lines = Lines { bytes, passed: 0, line: 1 };
    let mut read = Vec::new();
    let mut wrong = Vec::new();
    for record in records {
        match record {
            Ok(record) => {
                let line = lines.at(record.position());
                if record.len() != N {
                    wrong.push(bad(line, format!("{} fields where {N} are meant", record.len())));
                    continue;
                }
                let mut fields = record.iter();
                read.push(row(line, std::array::from_fn(|_| fields.next().unwrap_or_default().to_owned())));
            }
            Err(error) => wrong.push(bad(lines.at(error.position()), told(&error))),
        }
    }
    if wrong.is_empty() { Ok(read) } else { Err(wrong) }
}

/// What is off in the header, if anything: the first column that is not the one meant.
fn header_differs(found: &StringRecord, meant: &[&str]) -> Option<String> {
    for (at, meant) in meant.iter().enumerate() {
        match found.get(at) {
            Some(it) if it == *meant => {}
            Some(it) => return Some(format!("column {} is `{it}` where `{meant}` is meant", at + 1)),
            None => return Some(format!("column `{meant}` is missing")),
        }
    }
    found.get(meant.len()).map(|it| format!("column `{it}` is one too many"))
}

/// Counts lines up to a record. The reader's own count is one short where lines end in two characters, and a
/// lawyer looks for the row by this number.
struct Lines<'b> {
    bytes: &'b [u8],
    passed: usize,
    line: u32,
}

impl Lines<'_> {
    /// The line on which the record begins whose place the reader gives; 1 where it gives none.
    fn at(&mut self, place: Option<&Position>) -> u32 {
        let begins = place.and_then(|it| usize::try_from(it.byte()).ok()).unwrap_or(0);
        while let Some(byte) = self.bytes.get(self.passed) {
            let before_the_record = self.passed < begins || matches!(byte, b'\r' | b'\n');
            if !before_the_record {
                break;
            }
            self.line += u32::from(*byte == b'\n');
            self.passed += 1;
        }
        self.line
    }
}

/// The fault in words of ours.
fn told(error: &csv::Error) -> String {
    match error.kind() {
        csv::ErrorKind::Utf8 { .. } => "the row is not UTF-8".to_owned(),
        csv::ErrorKind::Io(_) => "the row could not be read".to_owned(),
        _ => "the row is not comma-separated text".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_committed_tables_are_read_whole() {
        let words = terms("terms.csv", include_bytes!("../../../data/offences/terms.csv")).unwrap();
        let codes = articles("articles.csv", include_bytes!("../../../data/offences/articles.csv")).unwrap();
        let marks = signals("signals.csv", include_bytes!("../../../data/offences/signals.csv")).unwrap();
        assert!(words.len() > 900 && marks.len() > 250 && codes.len() > 40);
        assert_eq!(words.first().map(|it| it.line), Some(2));
        let text = include_str!("../../../data/offences/terms.csv");
        assert_eq!(words.len() + 1, text.lines().count(), "a row was lost");
    }

    #[test]
    fn every_bad_row_is_told_with_its_line() {
        let text = b"class,language,pattern,unless,note\nfraud,en,a,b\nfraud,en,swindl*,,\nfraud,en,\xff,,\n";
        let bad = terms("mine.csv", text).unwrap_err();
        let said: Vec<_> = bad.iter().map(ToString::to_string).collect();
        assert_eq!(
            said,
            ["mine.csv line 2: 4 fields where 5 are meant", "mine.csv line 4: the row is not UTF-8"]
        );
    }

    #[test]
    fn a_wrong_header_is_refused_with_the_column_that_is_meant() {
        let check = |text: &str, says: &str| {
            let bad = signals("s.csv", text.as_bytes()).unwrap_err();
            assert_eq!(bad.first().map(|it| it.says.as_str()), Some(says));
        };
        check("signal,lang,pattern,unless,note\n", "column 2 is `lang` where `language` is meant");
        check("signal,language,pattern\n", "column `unless` is missing");
        check("signal,language,pattern,unless,note,more\n", "column `more` is one too many");
        check("", "the file is empty");
    }

    #[test]
    fn what_a_spreadsheet_leaves_behind_does_no_harm() {
        let text = concat!(
            "\u{feff}class,language,pattern,unless,note\r\n",
            " fraud , en,\"swindl*\",\"a, b\",\"two\r\nlines\"\r\n\r\n",
            "theft,en,loot*,,\r\n"
        );
        let read = terms("t.csv", text.as_bytes()).unwrap();
        let places: Vec<_> =
            read.iter().map(|it| (it.class.as_str(), it.language.as_str(), it.line)).collect();
        assert_eq!(places, [("fraud", "en", 2), ("theft", "en", 5)]);
        assert_eq!(read.first().map(|it| it.unless.as_str()), Some("a, b"));
    }
}
