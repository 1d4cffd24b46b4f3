//! The two-step test as a form: facts, question, three answers, reasons; saved on every submit.
//!
//! Promise: facts stand above the question and come from the findings; nothing is answered for the reader.
//!
//! Serves the two steps of CJEU Aranyosi and LM; the points are those of `casework::verification::steps`.

use askama::Template;
use terms::Level;
use terms::verification::{AssuranceCriterion, Reading, Step};

use crate::Page;
use crate::frame::Frame;
use crate::parts::{self, Clock, Fact, Name};
use crate::words::{Language, Words};

/// One fault of a form.
#[derive(Clone, Debug)]
pub struct Wrong {
    /// The `id` of the field.
    pub field: String,
    /// The sentence.
    pub says: String,
}

/// One point.
#[derive(Clone)]
pub struct Point {
    /// Which.
    pub step: Step,
    /// It has to be answered before a decision that permits.
    pub needed: bool,
    /// The facts it is answered on.
    pub facts: Vec<Fact>,
    /// What was answered and saved.
    pub reading: Option<Reading>,
    /// The reasons, as typed.
    pub reasons: String,
    /// What is missing, from whom, by when (`2026-11-30`), as typed.
    pub missing: [String; 3],
}

/// The page. Fields: `STEP.reading`, `STEP.reasons`, `STEP.missing_what`, `STEP.missing_whom`, `STEP.missing_by`,
/// `assurance.given`, `assurance.met` (several), `assurance.watched_by`, `version`, `then` (`next` or `leave`).
#[derive(Clone)]
pub struct TestForm {
    /// The alert.
    pub id: String,
    /// The person.
    pub names: Vec<Name>,
    /// The level.
    pub level: Level,
    /// The points in their order.
    pub points: Vec<Point>,
    /// An assurance was offered: who gave it, what is met, who watches it; as typed.
    pub assurance: Option<(String, Vec<AssuranceCriterion>, String)>,
    /// What is wrong.
    pub wrong: Vec<Wrong>,
    /// When it was last saved.
    pub saved: Option<i64>,
    /// The clock.
    pub clock: Option<Clock>,
    /// What the form was made on: a stale one is refused.
    pub version: String,
}

#[derive(Template)]
#[template(path = "test.html")]
struct TestPage<'a> {
    f: &'a Frame,
    w: Words,
    v: &'a TestForm,
}

impl TestForm {
    /// The page.
    ///
    /// # Errors
    /// Writing failed.
    pub fn page(&self, f: &Frame) -> Page {
        TestPage { f, w: f.words(), v: self }.render()
    }

    fn criteria(&self) -> Vec<(AssuranceCriterion, bool)> {
        let met = self.assurance.as_ref().map(|it| it.1.as_slice()).unwrap_or_default();
        AssuranceCriterion::ALL.iter().map(|it| (*it, met.contains(it))).collect()
    }
}

impl Point {
    /// The three answers with what was saved.
    #[must_use]
    pub fn answers(&self) -> Vec<(Reading, bool)> {
        Reading::ALL.iter().map(|it| (*it, self.reading == Some(*it))).collect()
    }

    pub(crate) fn wrong<'a>(&self, all: &'a [Wrong]) -> Option<&'a str> {
        let id = self.step.code();
        all.iter().find(|it| it.field == id).map(|it| it.says.as_str())
    }
}
