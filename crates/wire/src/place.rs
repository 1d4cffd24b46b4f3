//! Where in a file something stands, and what is wrong there.
//!
//! Promise: every record that could not be read, and every field that was left out, is told with file, line
//! and field.
//! Promise: a message never repeats what a field about a person holds. It names the field and the kind of fault;
//! of the file's own words it repeats names of fields and words given for a code of a closed list, in backticks, cut
//! short and with control characters made visible.
//! Promise: `Debug` prints the place only, since the words of a file may be a person's name.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

/// A record's place in a file.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Place {
    /// The file, as the operator named it.
    pub file: Arc<str>,
    /// The line it begins on, counted from 1.
    pub line: u64,
    /// Which record of the file it is, counted from 1.
    pub record: u64,
}

impl Place {
    /// The same record, at another line of it.
    #[must_use]
    pub fn at_line(&self, line: u64) -> Self {
        Self { line, ..self.clone() }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.file, self.line)
    }
}

macro_rules! told { ($($(#[$doc:meta])* $name:ident;)*) => { $(
    $(#[$doc])*
    #[derive(Clone, PartialEq, Eq)]
    pub struct $name {
        /// Where.
        pub place: Place,
        /// The field, as a path (`warrants[0].issued`), where one is at fault.
        pub field: Option<String>,
        /// What is wrong.
        pub says: String,
    }

    impl fmt::Display for $name {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            match &self.field {
                Some(field) => write!(f, "{}: {}: {}", self.place, shown(field), shown(&self.says)),
                None => write!(f, "{}: {}", self.place, shown(&self.says)),
            }
        }
    }

    /// The place and the field only.
    impl fmt::Debug for $name {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, concat!(stringify!($name), "({}, {})"), self.place, shown(self.field.as_deref().unwrap_or("-")))
        }
    }
)* } }

told! {
    /// A record that could not be read. The records before and after it were.
    BadRecord;
    /// Something a person should know of a record that was taken all the same.
    Warning;
}

impl std::error::Error for BadRecord {}

/// A file that could not be read at all.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// The system did not give it.
    #[error("{file}: could not be read: {source}")]
    Unreadable {
        /// The file.
        file: String,
        /// What the system said.
        source: std::io::Error,
    },
    /// Its content is at fault.
    #[error("{file}:{line}: {says}")]
    NotThis {
        /// The file.
        file: String,
        /// The line.
        line: u64,
        /// What is wrong.
        says: String,
    },
}

/// What is wrong inside a record: the field, where one is known, and the words.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Wrong {
    pub(crate) field: Option<String>,
    pub(crate) says: String,
}

impl Wrong {
    pub(crate) fn at(field: impl Into<String>, says: impl Into<String>) -> Self {
        Self { field: Some(field.into()), says: says.into() }
    }

    pub(crate) fn whole(says: impl Into<String>) -> Self {
        Self { field: None, says: says.into() }
    }
}

/// Longest stretch of a file's own words in a message, in characters.
const LONGEST_QUOTE: usize = 48;

/// Longest message or path of a field, in characters.
const LONGEST_MESSAGE: usize = 400;

/// A message or path as it is printed: on one line, turned round by nothing, not too long.
fn shown(text: &str) -> String {
    let mut out = String::with_capacity(text.len().min(LONGEST_MESSAGE));
    for (count, letter) in text.chars().enumerate() {
        if count == LONGEST_MESSAGE {
            out.push('…');
            break;
        }
        if letter.is_control() || turns_direction(letter) {
            out.extend(letter.escape_unicode());
        } else {
            out.push(letter);
        }
    }
    out
}

/// The file's own words for a message: in backticks, cut short, control and direction characters escaped.
pub(crate) fn quoted(text: &str) -> String {
    let mut out = String::from("`");
    for (count, letter) in text.chars().enumerate() {
        if count == LONGEST_QUOTE {
            out.push('…');
            break;
        }
        if letter.is_control() || turns_direction(letter) || letter == '`' {
            out.extend(letter.escape_unicode());
        } else {
            out.push(letter);
        }
    }
    out.push('`');
    out
}

/// How long a text is, in place of the text: it may be a person's name.
pub(crate) fn sized(text: &str) -> String {
    match text.chars().count() {
        0 => "an empty text".to_owned(),
        1 => "a text of 1 character".to_owned(),
        count => format!("a text of {count} characters"),
    }
}

/// The name of a field as a message shows it: a name that is no plain word may be a person's.
pub(crate) fn field_name(name: &str) -> Cow<'_, str> {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"_-.:@$".contains(&byte);
    if (1..=64).contains(&name.len()) && name.bytes().all(plain) {
        Cow::Borrowed(name)
    } else {
        Cow::Owned(format!("(a name of {} bytes)", name.len()))
    }
}

/// The name of a field in backticks, where it is a plain word.
pub(crate) fn quoted_field(name: &str) -> String {
    match field_name(name) {
        Cow::Borrowed(name) => quoted(name),
        Cow::Owned(says) => says,
    }
}

/// Whether a text looks like a code of a list and not like a person's name.
pub(crate) fn is_code(text: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"_-".contains(&byte);
    (1..=40).contains(&text.len()) && text.bytes().all(plain)
}

/// Characters that change the direction of the text around them: a name with one can show as another name.
pub(crate) fn turns_direction(letter: char) -> bool {
    matches!(letter, '\u{061c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The word of the list that was probably meant.
pub(crate) fn meant<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    if word.chars().count() > 64 {
        return None;
    }
    let plain = |text: &str| text.to_lowercase().replace(['-', ' ', '_'], "");
    let wanted = plain(word);
    known
        .into_iter()
        .map(|it| {
            let other = plain(it);
            let inside = wanted.len() >= 4 && (other.starts_with(&wanted) || wanted.starts_with(&other));
            let steps = steps(&wanted, &other);
            (if inside { steps.min(3) } else { steps }, it)
        })
        .min()
        .filter(|(steps, it)| *steps <= 1.max(it.chars().count() / 3))
        .map(|(_, it)| it)
}

/// How many letters have to be changed, added, dropped or exchanged with their neighbour.
fn steps(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (line, letter) in one.chars().enumerate() {
        let mut next = vec![line + 1];
        for ((up_left, up), wanted) in row.iter().zip(row.iter().skip(1)).zip(&other) {
            let left = next.last().copied().unwrap_or_default();
            let change = up_left + usize::from(letter != *wanted);
            next.push(change.min(up + 1).min(left + 1));
        }
        row = next;
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_reads_file_line_field_and_what() {
        let place = Place { file: "a.jsonl".into(), line: 3, record: 2 };
        let bad = BadRecord {
            place,
            field: Some("warrants[0].issued".to_owned()),
            says: "no date that exists".to_owned(),
        };
        assert_eq!(bad.to_string(), "a.jsonl:3: warrants[0].issued: no date that exists");
        assert_eq!(format!("{bad:?}"), "BadRecord(a.jsonl:3, warrants[0].issued)");
    }

    #[test]
    fn words_of_a_file_can_not_turn_a_message_round() {
        assert_eq!(quoted("a\u{202e}b\n`"), "`a\\u{202e}b\\u{a}\\u{60}`");
        assert!(quoted(&"x".repeat(1000)).chars().count() < 60);
    }

    #[test]
    fn a_field_name_that_may_be_a_persons_is_not_shown() {
        assert_eq!(quoted_field("date_of_birth"), "`date_of_birth`");
        for name in ["Ilinca Baltrukova", "Балтрукова", "", &"x".repeat(65)] {
            assert_eq!(quoted_field(name), format!("(a name of {} bytes)", name.len()));
        }
    }

    #[test]
    fn the_field_that_was_meant_is_found() {
        let known = ["channel", "bureau", "max_penalty_months", "nationalities"];
        assert_eq!(meant("chanel", known), Some("channel"));
        assert_eq!(meant("max-penalty", known), Some("max_penalty_months"));
        assert_eq!(meant("nationality", known), Some("nationalities"));
        assert_eq!(meant("zzz", known), None);
    }
}
