//! Bureaus: the list; one with its class and interval over the years, evidence, what speaks against it, overrides.
//!
//! Promise: about the bureau that sends, never about a nationality; a class is never the only ground of a decision.

use askama::Template;

use crate::Page;
use crate::frame::Frame;
use crate::parts::{self, Html};
use crate::plot::{self, Year};
use crate::test_form::Wrong;
use crate::words::{Language, Words};

/// One line of the list.
#[derive(Clone, Debug)]
pub struct Line {
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Its class.
    pub class: char,
    /// There is live misuse evidence.
    pub misuse: bool,
    /// Alerts here in twelve months.
    pub alerts: u64,
}

/// The list.
#[derive(Clone, Debug, Default)]
pub struct Bureaus {
    /// The lines of this page.
    pub lines: Vec<Line>,
    /// The page after.
    pub after: Option<String>,
}

/// One bureau.
#[derive(Clone, Debug)]
pub struct Bureau {
    /// What the list says of it.
    pub line: Line,
    /// The release of the indicators and how it was made.
    pub release: String,
    /// Why the class is what it is, in lines.
    pub explain: Vec<String>,
    /// The years, oldest first; none where the tables have no figures.
    pub years: Vec<Year>,
    /// Where class A begins.
    pub threshold: f64,
    /// Evidence of misuse: when, what, source, counts until.
    pub evidence: Vec<[String; 4]>,
    /// What speaks against it: what, and in more words.
    pub against: Vec<(String, String)>,
    /// Overrides: what, by whom, from, until.
    pub overrides: Vec<[String; 4]>,
    /// This reader may raise its class.
    pub may_raise: bool,
    /// What was typed, by field.
    pub typed: Vec<(String, String)>,
    /// What is wrong with it.
    pub wrong: Vec<Wrong>,
}

#[derive(Template)]
#[template(path = "bureaus.html")]
struct BureausPage<'a> {
    f: &'a Frame,
    w: Words,
    v: &'a Bureaus,
}

#[derive(Template)]
#[template(path = "bureau.html")]
struct BureauPage<'a> {
    f: &'a Frame,
    w: Words,
    v: &'a Bureau,
}

impl Bureaus {
    /// The page.
    ///
    /// # Errors
    /// Writing failed.
    pub fn page(&self, f: &Frame) -> Page {
        BureausPage { f, w: f.words(), v: self }.render()
    }
}

impl Line {
    fn class_html(&self) -> Html {
        let code = self.class.to_ascii_lowercase();
        let known = if matches!(code, 'a' | 'u' | 'n') { code } else { 'u' };
        askama::filters::Safe(format!(
            "<span class=\"tag class-{known}\">{}</span>",
            known.to_ascii_uppercase()
        ))
    }
}

impl Bureau {
    /// The page.
    ///
    /// # Errors
    /// Writing failed.
    pub fn page(&self, f: &Frame) -> Page {
        BureauPage { f, w: f.words(), v: self }.render()
    }

    fn typed(&self, field: &str) -> &str {
        self.typed.iter().find(|it| it.0 == field).map_or("", |it| it.1.as_str())
    }

    fn wrong_class(&self, field: &str) -> &'static str {
        if self.wrong.iter().any(|it| it.field == field) { "field field-wrong" } else { "field" }
    }

    fn classes(&self) -> &'static [&'static str] {
        if self.line.class == 'N' { &["U", "A"] } else { &["A"] }
    }

    fn plot(&self, w: &Words) -> Html {
        let threshold = w.a("class-a-begins", "value", self.threshold);
        plot::years(&self.years, self.threshold, [&w.t("plot-years"), &w.t("plot-years-note"), &threshold])
    }
}
