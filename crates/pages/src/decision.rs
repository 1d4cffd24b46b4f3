//! The decision: seven kinds with what each causes, the measure, conditions, reasons.
//!
//! Promise: nothing is preselected; a decision that is not open says why; no decision is made here.

use askama::Template;
use terms::verification::DecisionKind;
use terms::{Level, Measure};

use crate::Page;
use crate::frame::Frame;
use crate::parts::{self, Name};
use crate::test_form::Wrong;
use crate::words::{Language, Words};

/// The page. Fields: `kind`, `measure`, `conditions` (a line each), `reasons`, `own_prosecutor` (`yes`, `no`),
/// `own_prosecutor_reasons`, `until` (a day), `password`, `version`.
#[derive(Clone)]
pub struct DecisionForm {
    /// The alert.
    pub id: String,
    /// The person.
    pub names: Vec<Name>,
    /// The level.
    pub level: Level,
    /// The seven, each with the reason why it is closed.
    pub kinds: Vec<(DecisionKind, Option<String>)>,
    /// Measures that can be permitted, with the authority the profile names; what it names nobody for is left out.
    pub measures: Vec<(Measure, String)>,
    /// A second person reads before it counts.
    pub second_person: bool,
    /// A grave crime: whether the own prosecutor takes it is answered.
    pub grave: bool,
    /// What was typed: conditions, reasons, reasons for the prosecutor, until.
    pub typed: [String; 4],
    /// What was chosen before a fault.
    pub chosen: Option<DecisionKind>,
    /// The measure that was chosen before a fault.
    pub measure: Option<Measure>,
    /// Whether the own prosecutor takes it, as it was answered before a fault.
    pub refer: Option<bool>,
    /// What is wrong.
    pub wrong: Vec<Wrong>,
    /// The login has to be confirmed by password.
    pub confirm: bool,
    /// What the form was made on.
    pub version: String,
}

#[derive(Template)]
#[template(path = "decision.html")]
struct DecisionPage<'a> {
    f: &'a Frame,
    w: Words,
    v: &'a DecisionForm,
}

impl DecisionForm {
    /// The page.
    ///
    /// # Errors
    /// Writing failed.
    pub fn page(&self, f: &Frame) -> Page {
        DecisionPage { f, w: f.words(), v: self }.render()
    }

    fn is_chosen(&self, kind: &DecisionKind) -> bool {
        self.chosen == Some(*kind)
    }

    fn is_measure(&self, measure: &Measure) -> bool {
        self.measure == Some(*measure)
    }
}
