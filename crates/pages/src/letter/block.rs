//! A letter as its parts, and the parts as plain text and as HTML.
//!
//! A part is made by [`Say`] alone, from fixed words and typed values; it is looked through for what the file withholds as
//! it is made, so that nothing can be printed unseen. Text and HTML are written from the same parts.
//!
//! Promise: [`Line`] has no maker that takes free text; a part that failed its look makes no letter.

use std::cell::RefCell;
use std::fmt::Display;

use askama::Template;
use casework::withheld::Withheld;
use fluent_bundle::FluentArgs;
use terms::law::Tag;
use terms::{Date, PartialDate};

use super::basis::{Basis, Text};
use super::value::{Digest, Label, Quoted, Reference, Refused};
use crate::assets;
use crate::parts::key;
use crate::words::{Language, Words};

/// One line of a letter: fixed words with typed values in them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line(String);

impl Line {
    pub(super) fn as_str(&self) -> &str {
        &self.0
    }

    fn wrapped(&self) -> String {
        wrapped(&self.0, "", "")
    }
}

/// A label with its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    pub(super) term: Line,
    pub(super) value: Line,
    /// Set in the face of references.
    pub(super) code: bool,
}

/// The words of somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quote {
    pub(super) by: Line,
    pub(super) language: Option<String>,
    pub(super) lines: Vec<String>,
}

/// A part of a letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading.
    Heading(Line),
    /// A paragraph, and what it rests on.
    Para(Line, Option<Line>),
    /// Labels with values.
    Facts(Vec<Pair>),
    /// Points, in order; each may rest on something.
    Points(Vec<(Line, Option<Line>)>),
    /// The words of somebody.
    Quote(Quote),
    /// One item of a list, what is asked about it, in order.
    Asked {
        /// Which.
        head: Line,
        /// What is known of it.
        facts: Vec<Pair>,
        /// The questions.
        questions: Vec<Line>,
    },
    /// A paper that goes with the letter.
    Annexes(Vec<Vec<Pair>>),
}

/// Makes lines in one language and looks through every value on its way.
pub(super) struct Say<'a> {
    pub(super) w: Words,
    withheld: &'a Withheld,
    refused: RefCell<Vec<Refused>>,
}

impl<'a> Say<'a> {
    pub(super) fn new(w: Words, withheld: &'a Withheld) -> Self {
        Self { w, withheld, refused: RefCell::new(Vec::new()) }
    }

    pub(super) fn refuse(&self, field: &str, says: &'static str) {
        self.refused.borrow_mut().push(Refused::new(field, says));
    }

    /// What was refused.
    pub(super) fn into_refused(self) -> Vec<Refused> {
        self.refused.into_inner()
    }

    fn look(&self, field: &str, text: &str) {
        if let Some(found) = self.withheld.found(text) {
            self.refuse(field, found.says());
        }
    }

    /// Fixed words.
    pub(super) fn t(&self, name: &str) -> Line {
        Line(self.w.t(&format!("letter-{name}")))
    }

    /// The word of a closed list.
    pub(super) fn coded(&self, family: &str, code: &str) -> Line {
        Line(self.w.t(&key(&format!("letter-{family}"), code)))
    }

    /// A word of the pages: levels and measures have one word everywhere.
    pub(super) fn page(&self, name: &str) -> Line {
        Line(self.w.t(name))
    }

    /// Fixed words with a day in them.
    pub(super) fn on(&self, name: &str, day: Date) -> Line {
        Line(self.w.a(&format!("letter-{name}"), "date", self.date(day)))
    }

    /// Fixed words with a count in them.
    pub(super) fn n(&self, name: &str, count: u32) -> Line {
        Line(self.w.n(&format!("letter-{name}"), count))
    }

    /// A day, written out.
    pub(super) fn day(&self, day: Date) -> Line {
        Line(self.date(day))
    }

    fn date(&self, day: Date) -> String {
        let mut args = FluentArgs::new();
        args.set("day", i64::from(day.day()));
        args.set("month", i64::from(day.month()));
        args.set("year", day.year().to_string());
        self.w.with("letter-date", &args)
    }

    /// A date of birth, as far as it is known.
    pub(super) fn born(&self, born: PartialDate) -> Line {
        match (born.month(), born.day()) {
            (Some(_), Some(_)) => Line(self.date(born.earliest())),
            (Some(month), None) => Line(format!("{month:02}.{}", born.year())),
            (None, _) => Line(born.year().to_string()),
        }
    }

    /// A number.
    pub(super) fn number(&self, number: impl Into<u64>) -> Line {
        Line(number.into().to_string())
    }

    /// A name or title.
    pub(super) fn label(&self, field: &str, label: &Label) -> Line {
        self.look(field, label.as_str());
        Line(label.as_str().to_owned())
    }

    /// Names, one after another.
    pub(super) fn labels(&self, field: &str, labels: &[Label]) -> Line {
        let each = labels.iter().enumerate();
        let each: Vec<String> = each.map(|(at, it)| self.label(&format!("{field}[{at}]"), it).0).collect();
        Line(each.join("; "))
    }

    /// A name or a line of who writes or reads: the own state may stand there, a shielded person may not.
    pub(super) fn office(&self, field: &str, label: &Label) -> Line {
        if let Some(found) = self.withheld.found_person(label.as_str()) {
            self.refuse(field, found.says());
        }
        Line(label.as_str().to_owned())
    }

    /// A reference.
    pub(super) fn reference(&self, field: &str, reference: &Reference) -> Line {
        self.look(field, reference.as_str());
        Line(reference.as_str().to_owned())
    }

    /// A digest.
    pub(super) fn digest(&self, digest: &Digest) -> Line {
        Line(digest.grouped())
    }

    /// The words of somebody.
    pub(super) fn quote(&self, field: &str, quoted: &Quoted) -> Quote {
        self.look(field, quoted.raw());
        let by = self.label(&format!("{field}.by"), quoted.by());
        Quote {
            by: Line(self.w.a("letter-written-by", "name", by.0)),
            language: quoted.language().map(str::to_owned),
            lines: quoted.lines(),
        }
    }

    /// A label with its value.
    pub(super) fn pair(&self, term: &str, value: Line) -> Pair {
        Pair { term: self.t(term), value, code: false }
    }

    /// A label with a reference or a digest.
    pub(super) fn code(&self, term: &str, value: Line) -> Pair {
        Pair { term: self.t(term), value, code: true }
    }

    /// A paragraph with what it rests on.
    pub(super) fn para(&self, line: Line, rests: &[Basis]) -> Block {
        Block::Para(line, self.rests(rests))
    }

    /// What a step rests on, as one line.
    pub(super) fn rests(&self, on: &[Basis]) -> Option<Line> {
        if on.is_empty() {
            return None;
        }
        let each: Vec<String> = on.iter().map(|it| self.basis(*it)).collect();
        Some(Line(self.w.a("letter-basis", "what", each.join("; "))))
    }

    /// The same for a step that is taken from a day on.
    pub(super) fn rests_from(&self, on: &[Basis], day: Date) -> Option<Line> {
        let each: Vec<String> = on.iter().map(|it| self.basis(*it)).collect();
        let said = self.w.a2("letter-basis-from", "what", each.join("; "), "date", self.date(day));
        Some(Line(said))
    }

    fn basis(&self, basis: Basis) -> String {
        match basis {
            Basis::Article { of, number, tag } => {
                let name = match of {
                    Text::Statute => "letter-cite-statute",
                    Text::Rules => "letter-cite-rules",
                    Text::Directive => "letter-cite-directive",
                };
                let sure = match tag {
                    Tag::Verified => "letter-sure-text",
                    Tag::Secondary => "letter-sure-second",
                    Tag::Memory | Tag::Inference => return self.w.t("letter-is-practice"),
                };
                format!("{} ({})", self.w.a(name, "article", number), self.w.t(sure))
            }
            Basis::Practice => self.w.t("letter-is-practice"),
            Basis::Rule => self.w.t("letter-is-rule"),
            Basis::NationalLaw => self.w.t("letter-is-national-law"),
        }
    }
}

/// The head of a letter, ready to print.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Top {
    pub(super) from: Vec<Line>,
    pub(super) to_word: Line,
    pub(super) to: Vec<Line>,
    pub(super) facts: Vec<Pair>,
    pub(super) title: Line,
    pub(super) signed: Vec<Line>,
}

/// A letter that passed: what is printed, in one language. Its text and its HTML are made of the same parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paper {
    pub(super) language: Language,
    pub(super) reference: Line,
    pub(super) top: Top,
    pub(super) blocks: Vec<Block>,
}

#[derive(Template)]
#[template(path = "letter.txt", escape = "none")]
struct TextTemplate<'a> {
    paper: &'a Paper,
}

#[derive(Template)]
#[template(path = "letter.html")]
struct HtmlTemplate<'a> {
    paper: &'a Paper,
    w: Words,
    digest: &'a Digest,
    style: &'a str,
}

impl Paper {
    /// The language it is in.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// The reference on it.
    #[must_use]
    pub fn reference(&self) -> &str {
        &self.reference.0
    }

    /// The text, as it goes on the record word for word.
    ///
    /// # Errors
    /// Writing failed.
    pub fn text(&self) -> Result<String, askama::Error> {
        let text = TextTemplate { paper: self }.render()?;
        Ok(format!("{}\n", text.trim_end()))
    }

    /// The same to be printed, with the digest of the text. `style` is the path of [`Paper::print_rule`].
    ///
    /// # Errors
    /// Writing failed.
    pub fn html(&self, digest: &Digest, style: &str) -> crate::Page {
        HtmlTemplate { paper: self, w: Words(self.language), digest, style }.render()
    }

    /// The style that puts reference, digest and page on every printed sheet.
    #[must_use]
    pub fn print_rule(&self, digest: &Digest) -> String {
        rule_of_sheets(Words(self.language), self.reference(), self.top.title.as_str(), digest)
    }

    fn asset(&self, stem: &str) -> String {
        assets::path(stem)
    }

    fn rule(&self) -> String {
        "=".repeat(self.top.title.0.chars().count().min(72))
    }

    fn under(&self, line: &Line) -> String {
        "-".repeat(line.0.chars().count().min(72))
    }
}

/// What stands at the edge of every printed sheet.
pub(super) fn rule_of_sheets(w: Words, reference: &str, title: &str, digest: &Digest) -> String {
    let quoted = |text: &str| -> String {
        let kept = text.chars().filter(|it| !matches!(it, '"' | '\\' | '\n' | '<' | '>' | '{' | '}'));
        kept.collect()
    };
    let page = quoted(&w.t("letter-sheet"));
    let of = quoted(&w.t("letter-sheet-of"));
    let face = "font: 8pt sans-serif;";
    format!(
        "@page {{ margin: 24mm 20mm 22mm 25mm; @top-left {{ content: \"{}\"; {face} }} @top-right {{ content: \"{}\"; {face} }} \
         @bottom-left {{ content: \"SHA-256 {}\"; font: 6.5pt monospace; }} \
         @bottom-right {{ content: \"{page} \" counter(page) \" {of} \" counter(pages); {face} }} }}\n",
        quoted(reference),
        quoted(title),
        digest.as_str(),
    )
}

/// Lines of so many characters, the later ones set in: plain text is read on paper too.
pub(super) fn wrapped(text: impl Display, first: &str, later: &str) -> String {
    const WIDTH: usize = 76;
    let text = text.to_string();
    let mut out = String::new();
    let mut line = first.to_owned();
    let mut empty = true;
    // A space that does not break stays.
    for word in text.split(' ').filter(|it| !it.is_empty()) {
        if !empty && line.chars().count() + 1 + word.chars().count() > WIDTH {
            out.push_str(line.trim_end());
            out.push('\n');
            line = later.to_owned();
            empty = true;
        }
        if !empty {
            line.push(' ');
        }
        line.push_str(word);
        empty = false;
    }
    out.push_str(line.trim_end());
    out
}

impl Block {
    /// As plain text, without an empty line behind it.
    pub(super) fn text(&self, paper: &Paper) -> String {
        match self {
            Self::Heading(line) => format!("{}\n{}", line.0, paper.under(line)),
            Self::Para(line, rests) => {
                let mut out = wrapped(&line.0, "", "");
                if let Some(rests) = rests {
                    out.push('\n');
                    out.push_str(&wrapped(&rests.0, "  ", "  "));
                }
                out
            }
            Self::Facts(pairs) => pairs.iter().map(|it| it.text("")).collect::<Vec<_>>().join("\n"),
            Self::Points(points) => {
                let each = points.iter().enumerate().map(|(at, (line, rests))| {
                    let mut out = wrapped(&line.0, &format!("{}. ", at + 1), "   ");
                    if let Some(rests) = rests {
                        out.push('\n');
                        out.push_str(&wrapped(&rests.0, "   ", "   "));
                    }
                    out
                });
                each.collect::<Vec<_>>().join("\n")
            }
            Self::Quote(quote) => quote.text(),
            Self::Asked { head, facts, questions } => {
                let mut out = head.0.clone();
                for it in facts {
                    out.push('\n');
                    out.push_str(&it.text(""));
                }
                for (at, it) in questions.iter().enumerate() {
                    out.push('\n');
                    out.push_str(&wrapped(&it.0, &format!("   {}. ", at + 1), "      "));
                }
                out
            }
            Self::Annexes(papers) => {
                let each = papers.iter().enumerate().map(|(at, pairs)| {
                    let lines: Vec<String> = pairs.iter().map(|it| it.text("   ")).collect();
                    let joined = lines.join("\n");
                    format!("{}. {}", at + 1, joined.trim_start())
                });
                each.collect::<Vec<_>>().join("\n")
            }
        }
    }
}

impl Pair {
    pub(super) fn text(&self, before: &str) -> String {
        wrapped(format!("{}: {}", self.term.0, self.value.0), before, &format!("{before}  "))
    }
}

impl Quote {
    fn text(&self) -> String {
        let mut out = wrapped(&self.by.0, "", "");
        for line in &self.lines {
            out.push('\n');
            out.push_str(&wrapped(line, "| ", "| "));
        }
        out
    }

    fn lang(&self) -> &str {
        self.language.as_deref().unwrap_or_default()
    }
}
