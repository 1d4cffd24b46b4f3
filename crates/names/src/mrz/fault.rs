//! What does not fit in a zone that can be read, and why a text is no zone at all.

use super::layout::Field;
use std::fmt;
use std::ops::RangeInclusive;

/// Something in the zone that does not fit. The fields can be read all the same; they are to be compared with
/// the document.
#[derive(Clone, PartialEq, Eq)]
pub struct Fault {
    /// The field it is about.
    pub field: Field,
    /// The line, counted from one.
    pub line: u8,
    /// The columns of that line, counted from one.
    pub columns: RangeInclusive<u8>,
    /// What does not fit.
    pub kind: FaultKind,
    /// Characters that are often taken for one another and would put it right. Never applied by the reader.
    pub suggestions: Vec<Suggestion>,
}

/// What does not fit.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum FaultKind {
    /// The check digit is not the one that the field makes.
    CheckDigit {
        /// As read.
        read: char,
        /// As computed.
        computed: char,
    },
    /// A letter, or a filler, where only a digit can stand.
    NotADigit,
    /// A digit where only a letter can stand.
    NotALetter,
    /// No such day exists, or a part stands without the one before it.
    ImpossibleDate,
    /// Neither M, F nor unspecified.
    UnknownSex,
    /// A first letter that no document of this size has.
    UnexpectedCode,
    /// No name at all.
    NoName,
    /// A field that every document has is empty.
    Empty,
    /// Fillers at the end of the line were missing and were added.
    FillersAdded {
        /// How many.
        count: u8,
    },
    /// The line was too long by fillers at its end, which were taken off.
    FillersRemoved {
        /// How many.
        count: u8,
    },
}

/// A character that may have been taken for another one.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Suggestion {
    /// The line, counted from one.
    pub line: u8,
    /// The column, counted from one.
    pub column: u8,
    /// As read.
    pub read: char,
    /// What it may be.
    pub instead: char,
}

impl fmt::Debug for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Fault")
            .field("field", &self.field)
            .field("line", &self.line)
            .field("columns", &self.columns)
            .field("kind", &self.kind)
            .field("suggestions", &self.suggestions.len())
            .finish()
    }
}

impl fmt::Debug for FaultKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // a check digit tells a tenth of the field
        f.write_str(match self {
            FaultKind::CheckDigit { .. } => "CheckDigit",
            FaultKind::NotADigit => "NotADigit",
            FaultKind::NotALetter => "NotALetter",
            FaultKind::ImpossibleDate => "ImpossibleDate",
            FaultKind::UnknownSex => "UnknownSex",
            FaultKind::UnexpectedCode => "UnexpectedCode",
            FaultKind::NoName => "NoName",
            FaultKind::Empty => "Empty",
            FaultKind::FillersAdded { .. } => "FillersAdded",
            FaultKind::FillersRemoved { .. } => "FillersRemoved",
        })
    }
}

impl fmt::Debug for Suggestion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Suggestion")
            .field("line", &self.line)
            .field("column", &self.column)
            .finish_non_exhaustive()
    }
}

impl fmt::Display for Suggestion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` for `{}` at line {}, column {}", self.instead, self.read, self.line, self.column)
    }
}

/// One sentence for the officer: which field, where, what does not fit, what it may be.
impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, line {}, ", self.field, self.line)?;
        let (from, to) = (self.columns.start(), self.columns.end());
        if from == to {
            write!(f, "column {from}: ")?;
        } else {
            write!(f, "columns {from} to {to}: ")?;
        }
        match self.kind {
            FaultKind::CheckDigit { read, computed } => {
                write!(f, "the check digit is `{read}`, the characters make `{computed}`")?;
            }
            FaultKind::NotADigit => f.write_str("a digit must stand here")?,
            FaultKind::NotALetter => f.write_str("a letter must stand here")?,
            FaultKind::ImpossibleDate => f.write_str("there is no such date; what is left of it is used")?,
            FaultKind::UnknownSex => f.write_str("neither `M`, `F` nor `<`")?,
            FaultKind::UnexpectedCode => f.write_str("no document of this size has this code")?,
            FaultKind::NoName => f.write_str("no name can be read")?,
            FaultKind::Empty => f.write_str("nothing is written here")?,
            FaultKind::FillersAdded { count } => {
                write!(f, "the line is short by {count}; fillers were added at its end")?;
            }
            FaultKind::FillersRemoved { count } => {
                write!(f, "the line is too long by {count}; fillers were taken off its end")?;
            }
        }
        for (i, suggestion) in self.suggestions.iter().enumerate() {
            write!(f, "{}{suggestion}", if i == 0 { "; perhaps " } else { " or " })?;
        }
        Ok(())
    }
}

/// Why a text is no machine-readable zone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MrzError {
    /// Nothing but blanks.
    Empty,
    /// Far more than any zone has.
    TooLong {
        /// The most characters that are read.
        limit: usize,
    },
    /// A character that no zone has.
    ForbiddenCharacter {
        /// The line as typed, counted from one.
        line: usize,
        /// The column as typed, counted from one.
        column: usize,
        /// The character.
        character: char,
        /// The letter of the zone for which it can be taken.
        instead: Option<char>,
    },
    /// Not three lines of 30, two of 36 or two of 44.
    Shape {
        /// The length of each line, as typed.
        lengths: Vec<usize>,
    },
    /// One line that cannot be mended, because its last column is a check digit, has another length.
    LineLength {
        /// The line, counted from one.
        line: usize,
        /// Its length.
        length: usize,
        /// What it must have.
        expected: usize,
    },
}

impl fmt::Display for MrzError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            MrzError::Empty => f.write_str("the machine-readable zone is empty"),
            MrzError::TooLong { limit } => {
                write!(f, "more than {limit} characters: this is no machine-readable zone")
            }
            MrzError::ForbiddenCharacter { line, column, character, instead } => {
                let shown = crate::display_safe(character.encode_utf8(&mut [0; 4]));
                write!(
                    f,
                    "`{shown}` at line {line}, column {column}: a zone has only `A` to `Z`, `0` to `9` and `<`"
                )?;
                match instead {
                    Some(letter) => write!(f, "; it looks like `{letter}`"),
                    None => Ok(()),
                }
            }
            MrzError::Shape { lengths } => {
                f.write_str("a zone has 3 lines of 30 characters, or 2 of 36 or 44; here ")?;
                for (i, length) in lengths.iter().take(6).enumerate() {
                    write!(f, "{}line {} has {length}", if i == 0 { "" } else { ", " }, i + 1)?;
                }
                Ok(())
            }
            MrzError::LineLength { line, length, expected } => {
                write!(f, "line {line} has {length} characters and must have {expected}")
            }
        }
    }
}

impl std::error::Error for MrzError {}
