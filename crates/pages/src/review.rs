//! The second person: first an own reading, then both readings side by side and three ways on.
//!
//! Promise: before the own reading is saved, nothing the first official wrote is in the page. [`Before`] has no field
//! for it, so that no fault of a template can show it.

use askama::Template;
use terms::Level;
use terms::verification::{DecisionKind, Reading, Step};

use crate::Page;
use crate::act::Typed;
use crate::frame::Frame;
use crate::parts::{self, Clock, Name};
use crate::test_form::{Group, Point, Weighed, Wrong};
use crate::words::{Language, Words};

/// The page until the own reading is saved. Fields as in the test.
#[derive(Clone)]
pub struct Before {
    /// The alert.
    pub id: String,
    /// The person.
    pub names: Vec<Name>,
    /// The level.
    pub level: Level,
    /// Who decided first, and when. What was decided is not here.
    pub first: (String, i64),
    /// The entry of the first official's decision on the log.
    pub entry: u64,
    /// The points, with what this reader typed.
    pub points: Vec<Point>,
    /// Assurances, an empty one at the end; none at all where the point is not asked.
    pub assurances: Vec<Weighed>,
    /// Why this reader may be the second person.
    pub why_you: Vec<String>,
    /// The clock.
    pub clock: Option<Clock>,
    /// What is wrong.
    pub wrong: Vec<Wrong>,
    /// What the form was made on.
    pub version: String,
}

/// One point as both read it.
#[derive(Clone)]
pub struct Pair {
    /// Which.
    pub step: Step,
    /// What the first read, with reasons; none where it was left open.
    pub first: Option<(Reading, String)>,
    /// What this reader read.
    pub second: Option<(Reading, String)>,
}

/// The page after both readings are saved. Fields: `review` (`confirm`, `send_back`, `otherwise`), `reasons`,
/// `password`, `version`; with `otherwise` also `kind`, `own_prosecutor`, `own_prosecutor_reasons`.
#[derive(Clone)]
pub struct After {
    /// The alert.
    pub id: String,
    /// The person.
    pub names: Vec<Name>,
    /// The level.
    pub level: Level,
    /// The first official, and when.
    pub first: (String, i64),
    /// When this reader saved.
    pub saved: i64,
    /// The points.
    pub pairs: Vec<Pair>,
    /// What each read of a group at risk; none where nobody said.
    pub groups: [Option<Group>; 2],
    /// The assurances that each weighed.
    pub assurances: [Vec<Weighed>; 2],
    /// What the first decided, with measure and conditions, and the reasons.
    pub decided: (String, String),
    /// What a confirmation would show at a booth.
    pub confirms: String,
    /// What a permission is bound to.
    pub bound: Vec<String>,
    /// What was typed.
    pub typed: Typed,
    /// Decisions that can be taken instead: none of them permits anything.
    pub others: Vec<DecisionKind>,
    /// A grave crime: whether the own prosecutor takes it is answered.
    pub grave: bool,
    /// The login has to be confirmed by password.
    pub confirm: bool,
    /// What is wrong.
    pub wrong: Vec<Wrong>,
    /// What the form was made on.
    pub version: String,
}

#[derive(Template)]
#[template(path = "review_before.html")]
struct BeforePage<'a> {
    f: &'a Frame,
    w: Words,
    v: &'a Before,
}

#[derive(Template)]
#[template(path = "review_after.html")]
struct AfterPage<'a> {
    f: &'a Frame,
    w: Words,
    v: &'a After,
}

impl Before {
    /// The page.
    ///
    /// # Errors
    /// Writing failed.
    pub fn page(&self, f: &Frame) -> Page {
        BeforePage { f, w: f.words(), v: self }.render()
    }
}

impl After {
    /// The page.
    ///
    /// # Errors
    /// Writing failed.
    pub fn page(&self, f: &Frame) -> Page {
        AfterPage { f, w: f.words(), v: self }.render()
    }
}

impl After {
    fn wrongs(&self, field: &str) -> Vec<&str> {
        self.wrong.iter().filter(|it| it.field == field).map(|it| it.says.as_str()).collect()
    }
}

impl After {
    fn same_group(&self) -> bool {
        let [first, second] = &self.groups;
        first.as_ref().map(|it| it.reading) == second.as_ref().map(|it| it.reading)
    }

    fn assured(&self) -> bool {
        self.assurances.iter().any(|it| !it.is_empty())
    }

    /// The criteria that an assurance meets, in words.
    fn met(&self, w: &Words, it: &Weighed) -> Vec<String> {
        it.met.iter().map(|it| parts::coded(*w, "othman", it.code())).collect()
    }
}

impl Pair {
    fn same(&self) -> bool {
        self.first.as_ref().map(|it| it.0) == self.second.as_ref().map(|it| it.0)
    }

    fn sides(&self) -> [&Option<(Reading, String)>; 2] {
        [&self.first, &self.second]
    }
}
