//! What may stand in a letter beside its fixed words: each a type of its own, made only of what its form allows.
//!
//! Promise: nothing is cut and nothing is mended silently; what does not fit is refused with its place. Text that somebody
//! wrote is a [`Quoted`], carries its author and never stands in the voice of the letter.

use std::fmt;

use crate::escape::hidden;

/// Why a value or a letter is refused. It never repeats what was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// The field, as the letter names it (`questions[2].item`).
    pub field: String,
    /// What is wrong with it.
    pub says: &'static str,
}

impl Refused {
    pub(super) fn new(field: impl Into<String>, says: &'static str) -> Self {
        Self { field: field.into(), says }
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}`: {}", self.field, self.says)
    }
}

impl std::error::Error for Refused {}

/// The longest name, title or line of an address, in characters.
const LONGEST_LABEL: usize = 240;
/// The longest quotation, in characters.
const LONGEST_QUOTE: usize = 20_000;

/// A name of a person or an office, a title of a paper, a line of an address: one line, everything in it to be seen.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Label(String);

impl Label {
    /// From a line.
    ///
    /// # Errors
    /// It is empty, longer than 240 characters, of several lines, or has characters that cannot be seen.
    pub fn new(field: &str, text: &str) -> Result<Self, Refused> {
        let text = text.trim();
        if text.is_empty() {
            return Err(Refused::new(field, "nothing is there"));
        }
        if text.chars().count() > LONGEST_LABEL {
            return Err(Refused::new(field, "longer than 240 characters"));
        }
        if text.chars().any(|it| hidden(it) || matches!(it, '\n' | '\t')) {
            return Err(Refused::new(field, "holds a line break or a character that cannot be seen"));
        }
        Ok(Self(text.to_owned()))
    }

    /// The line.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A reference: letters, figures and the signs between them.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Reference(String);

impl Reference {
    /// From a reference as it is written.
    ///
    /// # Errors
    /// It is empty, longer than 80 characters, or has other characters.
    pub fn new(field: &str, text: &str) -> Result<Self, Refused> {
        let text = text.trim();
        let fits = |it: char| it.is_alphanumeric() || matches!(it, ' ' | '-' | '/' | '.' | ':' | '_' | '№');
        if text.is_empty() || text.chars().count() > 80 || !text.chars().all(fits) {
            return Err(Refused::new(
                field,
                "no reference: at most 80 letters, figures, and `-`, `/`, `.`, `:`, `_`",
            ));
        }
        Ok(Self(text.to_owned()))
    }

    /// The reference.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A SHA-256 in hexadecimal.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Digest(String);

impl Digest {
    /// From 64 small hexadecimal figures.
    ///
    /// # Errors
    /// It is something else.
    pub fn new(field: &str, text: &str) -> Result<Self, Refused> {
        if text.len() == 64 && text.bytes().all(|it| matches!(it, b'0'..=b'9' | b'a'..=b'f')) {
            Ok(Self(text.to_owned()))
        } else {
            Err(Refused::new(field, "no digest: 64 small hexadecimal figures"))
        }
    }

    /// The figures.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// In groups of eight, as they are printed.
    #[must_use]
    pub fn grouped(&self) -> String {
        let mut out = String::with_capacity(72);
        for (at, c) in self.0.chars().enumerate() {
            if at > 0 && at % 8 == 0 {
                out.push(' ');
            }
            out.push(c);
        }
        out
    }
}

/// What a named person wrote, shown as theirs. Line breaks stay; characters that cannot be seen are shown as codes.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Quoted {
    by: Label,
    language: Option<String>,
    text: String,
}

impl Quoted {
    /// The words of somebody, with the language they are in where it is known.
    ///
    /// # Errors
    /// There are no words, more than 20,000 characters, or the language is no tag.
    pub fn new(field: &str, by: Label, language: Option<&str>, text: &str) -> Result<Self, Refused> {
        let text = text.replace("\r\n", "\n");
        let text = text.trim();
        if text.is_empty() {
            return Err(Refused::new(field, "nothing is there"));
        }
        if text.chars().count() > LONGEST_QUOTE {
            return Err(Refused::new(field, "longer than 20000 characters"));
        }
        let is_tag = |it: &str| {
            !it.is_empty() && it.len() <= 16 && it.bytes().all(|c| c.is_ascii_alphanumeric() || c == b'-')
        };
        if language.is_some_and(|it| !is_tag(it)) {
            return Err(Refused::new(field, "its language is no tag (`be`, `uk`)"));
        }
        Ok(Self { by, language: language.map(str::to_owned), text: text.to_owned() })
    }

    /// Who wrote it.
    #[must_use]
    pub fn by(&self) -> &Label {
        &self.by
    }

    /// The language, as it was named.
    #[must_use]
    pub fn language(&self) -> Option<&str> {
        self.language.as_deref()
    }

    /// As it was written, before anything is shown as a code.
    pub(super) fn raw(&self) -> &str {
        &self.text
    }

    /// Line by line, as it is printed: what cannot be seen stands as a code.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        self.text.split('\n').map(shown).collect()
    }
}

/// A line with what cannot be seen as codes.
fn shown(line: &str) -> String {
    use std::fmt::Write as _;
    let mut out = String::with_capacity(line.len());
    for c in line.chars() {
        if hidden(c) {
            // Writing into a string does not fail.
            let _ = write!(out, "[U+{:04X}]", u32::from(c));
        } else if c == '\t' {
            out.push(' ');
        } else {
            out.push(c);
        }
    }
    out.trim_end().to_owned()
}

macro_rules! quiet { ($($name:ident)*) => { $(
    impl fmt::Debug for $name {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(concat!(stringify!($name), "(..)"))
        }
    }
)* } }
quiet! { Label Reference Digest Quoted }

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_is_one_line_without_anything_unseen() {
        assert_eq!(
            Label::new("name", "  Milda Rasytė ").map(|it| it.as_str().to_owned()),
            Ok("Milda Rasytė".to_owned())
        );
        for wrong in ["", "  ", "a\nb", "a\u{202E}b", "a\u{200B}", &"x".repeat(241)] {
            let refused = Label::new("to.name", wrong).unwrap_err();
            assert_eq!(refused.field, "to.name");
            assert!(!refused.to_string().contains("xx"), "{refused}");
        }
    }

    #[test]
    fn a_reference_and_a_digest_are_made_of_their_signs_alone() {
        assert!(
            Reference::new("reference", "RQ-2026-0417").is_ok()
                && Reference::new("reference", "№ 12/3").is_ok()
        );
        for wrong in ["", "a\"b", "<b>", "a;b", "a{b}", "a\u{202E}"] {
            assert!(Reference::new("reference", wrong).is_err(), "{wrong}");
        }
        let figures = "0123456789abcdef".repeat(4);
        assert_eq!(Digest::new("digest", &figures).map(|it| it.grouped().len()), Ok(71));
        assert!(Digest::new("digest", &figures.to_uppercase()).is_err());
    }

    #[test]
    fn a_quotation_keeps_its_lines_and_shows_what_hides() {
        let by = Label::new("by", "Bureau Voskar").unwrap();
        let quoted =
            Quoted::new("reasons", by.clone(), Some("en"), "one\r\ntwo\u{202E}\n\nthree\t\u{7}").unwrap();
        assert_eq!(quoted.lines(), ["one", "two[U+202E]", "", "three [U+0007]"]);
        assert!(Quoted::new("reasons", by.clone(), Some("e\"n"), "x").is_err());
        assert!(Quoted::new("reasons", by, None, " \n ").is_err());
    }
}
