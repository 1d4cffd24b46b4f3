//! A letter as it stands on the record, to be printed again: its own words, line by line, with the page headers and the digest.
//!
//! Nothing is made anew: what the record says now may differ from what it said when the letter was made. The text is laid out by
//! what it shows itself: its first parts, its underlined headings, the words of somebody behind `|`.
//!
//! Promise: every line of the text is printed, in its order, and no other; what is read here is what the digest is of.

use askama::Template;
use terms::request::LetterKind;

use super::block::rule_of_sheets;
use super::{Digest, Refused};
use crate::assets;
use crate::parts::key;
use crate::words::{Language, Words};

/// A letter of the record.
#[derive(Clone, Debug)]
pub struct Kept {
    /// Which.
    pub kind: LetterKind,
    /// Its language.
    pub language: Language,
    /// Its reference.
    pub reference: String,
    /// Its text, word for word.
    pub text: String,
    /// The digest of the text.
    pub digest: Digest,
    /// Where one came from, on the screen.
    pub back: (String, String),
}

/// One part of a text.
#[derive(Debug, PartialEq, Eq)]
enum Part<'a> {
    /// The title, with its rule taken as what it is.
    Title(&'a str),
    /// A heading.
    Heading(&'a str),
    /// Who wrote it, and the words.
    Quote(&'a str, Vec<&'a str>),
    /// Lines as they stand.
    Lines(&'a str),
}

#[derive(Template)]
#[template(path = "letter_kept.html")]
struct KeptTemplate<'a> {
    v: &'a Kept,
    w: Words,
    title: String,
    parts: Vec<Part<'a>>,
    style: &'a str,
}

impl Kept {
    /// A letter of the record; its digest is looked at.
    ///
    /// # Errors
    /// The digest is none.
    pub fn new(
        kind: LetterKind,
        language: Language,
        (reference, text, digest): (String, String, &str),
        back: (String, String),
    ) -> Result<Self, Refused> {
        let digest = Digest::new("digest", digest)?;
        Ok(Self { kind, language, reference, text, digest, back })
    }

    fn title(&self) -> String {
        Words(self.language).t(&key("letter-title", self.kind.code()))
    }

    /// As HTML to be printed. `style` is the path of [`Kept::print_rule`].
    ///
    /// # Errors
    /// Writing failed.
    pub fn html(&self, style: &str) -> crate::Page {
        let (w, title) = (Words(self.language), self.title());
        KeptTemplate { v: self, w, title, parts: parts(&self.text), style }.render()
    }

    /// The style that puts reference, title, digest and page on every printed sheet.
    #[must_use]
    pub fn print_rule(&self) -> String {
        rule_of_sheets(Words(self.language), &self.reference, &self.title(), &self.digest)
    }

    fn asset(&self, stem: &str) -> String {
        assets::path(stem)
    }
}

/// The underlined line before a rule of one sign.
fn under(part: &str, sign: char) -> Option<&str> {
    let (line, rule) = part.split_once('\n')?;
    let all = !rule.is_empty() && rule.chars().all(|it| it == sign);
    (all && rule.chars().count() == line.chars().count().min(72)).then_some(line)
}

fn parts(text: &str) -> Vec<Part<'_>> {
    let each = text.split("\n\n").map(|it| it.trim_matches('\n')).filter(|it| !it.is_empty());
    each.map(|it| {
        if let Some(title) = under(it, '=') {
            return Part::Title(title);
        }
        if let Some(heading) = under(it, '-') {
            return Part::Heading(heading);
        }
        match it.split_once('\n') {
            Some((by, words)) if !by.starts_with('|') && words.lines().all(|line| line.starts_with('|')) => {
                Part::Quote(by, words.lines().map(unquoted).collect())
            }
            _ => Part::Lines(it),
        }
    })
    .collect()
}

/// A line of somebody's words without the sign before it.
fn unquoted(line: &str) -> &str {
    line.strip_prefix("| ").or_else(|| line.strip_prefix('|')).unwrap_or(line)
}

#[cfg(test)]
mod tests {
    use casework::withheld::Withheld;

    use super::*;
    use crate::letter::samples;

    /// What a part prints, as it stood in the text.
    fn printed(part: &Part<'_>) -> String {
        let rule = |sign: &str, line: &str| sign.repeat(line.chars().count().min(72));
        match part {
            Part::Title(line) => format!("{line}\n{}", rule("=", line)),
            Part::Heading(line) => format!("{line}\n{}", rule("-", line)),
            Part::Quote(by, words) => {
                let words: Vec<String> =
                    words.iter().map(|it| format!("| {it}").trim_end().to_owned()).collect();
                format!("{by}\n{}", words.join("\n"))
            }
            Part::Lines(lines) => (*lines).to_owned(),
        }
    }

    #[test]
    fn every_letter_is_printed_line_by_line_as_it_stands_on_the_record() {
        let digest = "0123456789abcdef".repeat(4);
        for letter in samples::all().unwrap() {
            for &language in Language::ALL {
                let text = letter.paper(language, &Withheld::default()).unwrap().text().unwrap();
                let read = parts(&text);
                let again: Vec<String> = read.iter().map(printed).collect();
                let wanted: Vec<&str> =
                    text.split("\n\n").map(|it| it.trim_matches('\n')).filter(|it| !it.is_empty()).collect();
                assert_eq!(again, wanted, "{} in {}", letter.kind().code(), language.tag());
                assert_eq!(read.iter().filter(|it| matches!(it, Part::Title(_))).count(), 1);
                let back = ("/docket/r".to_owned(), "r".to_owned());
                let of_record = ("r-1".to_owned(), text, digest.as_str());
                let kept = Kept::new(letter.kind(), language, of_record, back).unwrap();
                let html = kept.html("print.css").unwrap();
                assert!(html.contains("<h1") && html.contains("print.css") && html.contains("r-1"));
                assert!(kept.print_rule().contains(&digest));
            }
        }
        let back = (String::new(), String::new());
        let wrong = Kept::new(LetterKind::Gist, Language::En, (String::new(), String::new(), "ab"), back);
        assert!(wrong.is_err());
    }
}
