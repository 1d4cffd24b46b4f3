//! The question sheet in the person's language, to be filled on screen or printed.
//!
//! Promise: every question may stay open; a lawyer and an interpreter come first; the texts are those of
//! `casework::border::sheet` and none is translated a second time here.

use askama::Template;
use casework::border::sheet::{self, LANGUAGES, Text};
use terms::border::{SheetQuestion, SheetTick};

use crate::Page;
use crate::act::Typed;
use crate::frame::Frame;
use crate::parts;
use crate::test_form::Wrong;
use crate::words::{Language, Words};

/// The page. Fields: `lawyer_first`, `asks_asylum`, `no_answers`; for each question `QUESTION.tick`, `QUESTION.words`,
/// `QUESTION.state`; `earlier.of` and `risk.of` (several); `verified_by`; hidden `key`.
#[derive(Clone)]
pub struct SheetPage {
    /// The check it belongs to; none prints it blank.
    pub check: Option<u64>,
    /// The sheet.
    pub text: &'static Text,
    /// What keeps it from being kept twice.
    pub key: String,
    /// What was typed.
    pub typed: Typed,
    /// What is wrong.
    pub wrong: Vec<Wrong>,
}

#[derive(Template)]
#[template(path = "sheet.html")]
struct SheetTemplate<'a> {
    f: &'a Frame,
    w: Words,
    v: &'a SheetPage,
    t: &'static Text,
}

impl SheetPage {
    /// The page.
    ///
    /// # Errors
    /// Writing failed.
    pub fn page(&self, f: &Frame) -> Page {
        SheetTemplate { f, w: f.words(), v: self, t: self.text }.render()
    }

    fn questions(&self) -> Vec<(SheetQuestion, sheet::Asked)> {
        SheetQuestion::ALL.iter().map(|it| (*it, sheet::asked(*it, self.text))).collect()
    }

    fn ticks(&self, question: &SheetQuestion) -> Vec<(SheetTick, &'static str)> {
        sheet::ticks(*question).iter().map(|it| (*it, sheet::tick_text(*it, self.text))).collect()
    }

    fn boxes(&self, question: &SheetQuestion) -> Vec<(&'static str, &'static str)> {
        let [court, interpol] = self.text.earlier_by;
        let [ill, trial] = self.text.risk_of;
        match question {
            SheetQuestion::Earlier => vec![("authority", court), ("interpol", interpol)],
            SheetQuestion::Risk => vec![("ill_treatment", ill), ("unfair_trial", trial)],
            SheetQuestion::Protection | SheetQuestion::Activity | SheetQuestion::Dispute => Vec::new(),
        }
    }

    fn asks_state(&self, question: &SheetQuestion) -> bool {
        matches!(question, SheetQuestion::Protection | SheetQuestion::Earlier)
    }

    fn is_ticked(&self, name: &str, code: &str) -> bool {
        self.typed.has(name, code)
    }

    fn is_chosen(&self, question: &SheetQuestion, name: &str, code: &str) -> bool {
        self.typed.has(&format!("{}.{name}", question.code()), code)
    }

    fn value(&self, question: &SheetQuestion, name: &str) -> &str {
        self.typed.get(&format!("{}.{name}", question.code()))
    }

    fn wrongs(&self, question: &SheetQuestion) -> Vec<&str> {
        let own = |field: &str| {
            let rest = field.strip_prefix(question.code());
            rest.is_some_and(|it| it.is_empty() || it.starts_with('.'))
        };
        self.wrong.iter().filter(|it| own(&it.field)).map(|it| it.says.as_str()).collect()
    }

    fn is_protection(&self, question: &SheetQuestion) -> bool {
        *question == SheetQuestion::Protection
    }

    fn languages(&self) -> &'static [&'static Text] {
        &LANGUAGES
    }

    fn base(&self) -> String {
        self.check.map_or_else(|| "/sheet".to_owned(), |it| format!("/border/{it}/sheet"))
    }
}
