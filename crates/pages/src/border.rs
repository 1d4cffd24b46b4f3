//! The booth: one presented person, one answer, the same parts in the same places; the ten-minute card.
//!
//! Promise: the reasons stay out of the booth; every answer has the same parts. Equal bytes and delay are the server's.

use askama::Template;
use casework::border::answer::Answer;
use casework::border::card::Card;
use terms::border::CheckPurpose;

use crate::Page;
use crate::frame::Frame;
use crate::parts;
use crate::sentences;
use crate::test_form::Wrong;
use crate::words::{Language, Words};

/// The form. Fields: `mrz`, or `surname`, `given`, `born`, `document`, `issuer`; `purpose`, `place`, `photograph`,
/// `with_child`.
#[derive(Clone, Debug, Default)]
pub struct BorderForm {
    /// The lane or post of this login.
    pub place: String,
    /// What is wrong.
    pub wrong: Vec<Wrong>,
    /// What was typed as machine-readable lines.
    pub mrz: String,
    /// This reader may use own safety law.
    pub may_override: bool,
}

/// The answer.
#[derive(Clone, Debug)]
pub struct BorderAnswer {
    /// It.
    pub answer: Answer,
    /// The number of the check, for what follows.
    pub check: Option<u64>,
    /// The screen is in view of travellers: no ground tells the level.
    pub quiet: bool,
    /// The card of the first ten minutes.
    pub card: Option<Card>,
}

#[derive(Template)]
#[template(path = "border.html")]
struct BorderPage<'a> {
    f: &'a Frame,
    w: Words,
    v: &'a BorderForm,
}

#[derive(Template)]
#[template(path = "answer.html")]
struct AnswerPage<'a> {
    f: &'a Frame,
    w: Words,
    v: &'a BorderAnswer,
}

#[derive(Template)]
#[template(path = "card.html")]
struct CardPage<'a> {
    f: &'a Frame,
    w: Words,
    v: &'a Card,
}

impl BorderForm {
    /// The page.
    ///
    /// # Errors
    /// Writing failed.
    pub fn page(&self, f: &Frame) -> Page {
        BorderPage { f, w: f.words(), v: self }.render()
    }

    fn purposes(&self) -> &'static [CheckPurpose] {
        CheckPurpose::ALL
    }
}

impl BorderAnswer {
    /// The page.
    ///
    /// # Errors
    /// Writing failed.
    pub fn page(&self, f: &Frame) -> Page {
        AnswerPage { f, w: f.words(), v: self }.render()
    }

    fn look(&self) -> (&'static str, &'static str) {
        parts::word_look(self.answer.word)
    }

    /// The large word and what stands below it.
    fn headline(&self, w: Words) -> (String, String) {
        let whole = sentences::said(w, &self.answer.headline);
        let split = whole.split_once(" - ").map(|(word, below)| (word.to_owned(), below.to_owned()));
        split.unwrap_or((whole, String::new()))
    }
}

/// The card alone, one page.
///
/// # Errors
/// Writing failed.
pub fn card_page(card: &Card, f: &Frame) -> Page {
    CardPage { f, w: f.words(), v: card }.render()
}
