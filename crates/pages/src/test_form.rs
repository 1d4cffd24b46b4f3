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
use crate::written::{self, Written};

/// One fault of a form.
#[derive(Clone, Debug)]
pub struct Wrong {
    /// The `id` of the field.
    pub field: String,
    /// The sentence.
    pub says: String,
}

/// Whether the person belongs to a group at risk, as typed or saved.
#[derive(Clone, Default)]
pub struct Group {
    /// What was answered; none is not answered.
    pub reading: Option<Reading>,
    /// The group in the official's words.
    pub group: String,
    /// The reasons.
    pub reasons: String,
    /// Material and its date (`2026-03-02`); empty ones are to be filled.
    pub material: Vec<[String; 2]>,
}

/// An assurance, as typed or saved.
#[derive(Clone, Default)]
pub struct Weighed {
    /// Who gave it, and when.
    pub given: String,
    /// Criteria that are met.
    pub met: Vec<AssuranceCriterion>,
    /// Who watches it after a surrender.
    pub watched_by: String,
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
    /// At the general situation: a group at risk.
    pub group: Option<Group>,
}

/// The page. Fields: `STEP.reading`, `STEP.reasons`, `STEP.missing_what`, `STEP.missing_whom`, `STEP.missing_by`,
/// `general_situation.group_reading`, `.group`, `.group_reasons`, `.group_what.N`, `.group_dated.N`; for each assurance
/// `assurance.N.given`, `assurance.N.met` (several), `assurance.N.watched_by`; `version`, `then` (`next`, `leave`, `more`
/// or `remove.N`).
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
    /// Assurances, an empty one at the end; none at all where the point is not asked.
    pub assurances: Vec<Weighed>,
    /// What is wrong.
    pub wrong: Vec<Wrong>,
    /// When it was last saved.
    pub saved: Option<i64>,
    /// The clock.
    pub clock: Option<Clock>,
    /// What the form was made on: a stale one is refused.
    pub version: String,
    /// What people wrote: a question that came back, reasons, grounds, the newest first.
    pub written: Vec<Written>,
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
}

impl Weighed {
    /// Every criterion, and whether it is met.
    #[must_use]
    pub fn criteria(&self) -> Vec<(AssuranceCriterion, bool)> {
        AssuranceCriterion::ALL.iter().map(|it| (*it, self.met.contains(it))).collect()
    }

    /// Nothing was written of it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.given.is_empty() && self.met.is_empty() && self.watched_by.is_empty()
    }
}

impl Group {
    /// With two empty rows for material.
    #[must_use]
    pub fn padded(mut self) -> Self {
        self.material.resize_with(self.material.len() + 2, Default::default);
        self
    }

    /// The three answers with what was saved.
    #[must_use]
    pub fn answers(&self) -> Vec<(Reading, bool)> {
        Reading::ALL.iter().map(|it| (*it, self.reading == Some(*it))).collect()
    }
}

/// What is wrong at a part of the form that is no point.
pub(crate) fn wrong_at<'a>(all: &'a [Wrong], field: &str) -> Vec<&'a str> {
    all.iter().filter(|it| it.field == field).map(|it| it.says.as_str()).collect()
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
