//! Earlier named decisions taken over as a list: the form, and what became of each line.
//!
//! Promise: one named person answers for the whole list; what was not taken over says why; which alerts are verified again
//! follows from the list alone.
//!
//! Serves Directive (EU) 2016/680 Art 5 (periodic review).

use askama::Template;

use crate::Page;
use crate::act::{Act, Field, Fill, Form, Typed, password, reasons};
use crate::frame::Frame;
use crate::parts;
use crate::test_form::Wrong;
use crate::words::{Language, Words};

/// The form. Fields: `list`, `reasons`, `password`, `key`.
#[derive(Clone, Default)]
pub struct Import {
    /// The login has to be confirmed by password.
    pub confirm: bool,
    /// What keeps it from being taken twice.
    pub key: String,
    /// What was typed.
    pub typed: Typed,
    /// What is wrong.
    pub wrong: Vec<Wrong>,
}

impl Import {
    /// The page.
    ///
    /// # Errors
    /// Writing failed.
    pub fn page(&self, f: &Frame) -> Page {
        let w = f.words();
        let mut fields =
            vec![Field::new("list", w.t("holdings-list"), Fill::Words(10)).hint(w.t("holdings-list-hint"))];
        fields.push(reasons(w));
        fields.extend(password(w, self.confirm));
        let form = Form {
            id: "holdings",
            action: "/holdings".to_owned(),
            title: w.t("holdings-list"),
            fields,
            hidden: vec![("key", self.key.clone())],
            button: w.t("holdings-title"),
            typed: self.typed.clone(),
            wrong: self.wrong.clone(),
            ..Form::default()
        };
        let act = Act {
            title: w.t("holdings-title"),
            lead: w.t("holdings-lead"),
            forms: vec![form],
            ..Act::default()
        };
        act.page(f)
    }
}

/// What became of one line.
#[derive(Clone, Debug)]
pub struct Line {
    /// The alert.
    pub alert: String,
    /// The permission: the measure, as a code of the list, and its end.
    pub taken: Option<(String, i64)>,
    /// Why not, in sentences of the rules.
    pub why_not: Vec<String>,
}

/// What an import did.
#[derive(Clone, Default)]
pub struct Took {
    /// The entry of the batch.
    pub entry: Option<u64>,
    /// The lines in their order.
    pub lines: Vec<Line>,
    /// Alerts that are verified again, and by when.
    pub sample: (Vec<String>, i64),
}

#[derive(Template)]
#[template(path = "holdings.html")]
struct TookPage<'a> {
    f: &'a Frame,
    w: Words,
    v: &'a Took,
}

impl Took {
    /// The page.
    ///
    /// # Errors
    /// Writing failed.
    pub fn page(&self, f: &Frame) -> Page {
        TookPage { f, w: f.words(), v: self }.render()
    }

    fn taken(&self) -> usize {
        self.lines.iter().filter(|it| it.taken.is_some()).count()
    }
}
