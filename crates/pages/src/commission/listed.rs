//! The public door: "am I listed". One form, and one answer that is the same for everybody until identity is proven.
//!
//! Promise: the answer says nothing of whether there is anything, is the same in its parts for everybody, and nothing is
//! sent: whoever asked comes back with a receipt, when and from where it is right for them.
//!
//! Serves the safe-contact rules of this system; nothing here is law.

use askama::Template;

use crate::Page;
use crate::act::{self, Field, Fill, Form, Typed};
use crate::frame::Frame;
use crate::parts;
use crate::test_form::Wrong;
use crate::words::{Language, Words};

/// The door. Fields: `names`, `born`, `nationalities`, `asks`, `identity` (a paper).
#[derive(Clone, Debug, Default)]
pub struct Door {
    /// Where the form goes.
    pub action: String,
    /// Where a receipt is read.
    pub own: String,
    /// What was typed.
    pub typed: Typed,
    /// What is wrong.
    pub wrong: Vec<Wrong>,
}

/// The answer.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The receipt: shown once.
    pub receipt: String,
    /// Where it is read.
    pub own: String,
    /// By when the next word is due, the same for everybody.
    pub by: i64,
}

#[derive(Template)]
#[template(path = "commission/listed.html")]
struct DoorPage<'a> {
    f: &'a Frame,
    w: Words,
    v: &'a Door,
    form: Form,
}

#[derive(Template)]
#[template(path = "commission/listed_answer.html")]
struct AnswerPage<'a> {
    f: &'a Frame,
    w: Words,
    v: &'a Answer,
}

impl Door {
    /// The page.
    ///
    /// # Errors
    /// Writing failed.
    pub fn page(&self, f: &Frame) -> Page {
        let w = f.words();
        let form = Form {
            id: "listed",
            action: self.action.clone(),
            title: w.t("rq-listed-form"),
            lead: w.t("rq-listed-form-lead"),
            fields: vec![
                Field::new("names", w.t("rq-f-names"), Fill::Words(2)).hint(w.t("rq-f-names-hint")),
                Field::new("born", w.t("letter-born"), Fill::Line).hint(w.t("rq-f-born-hint")),
                Field::new("nationalities", w.t("rq-f-nationalities"), Fill::Line).hint(w.t("rq-f-optional")),
                Field::new("asks", w.t("letter-asked"), Fill::Words(4)).hint(w.t("rq-f-optional")),
                Field::new("identity", w.t("rq-f-identity"), Fill::Paper).hint(w.t("rq-listed-paper-hint")),
            ],
            hidden: Vec::new(),
            button: w.t("rq-listed-button"),
            second: false,
            typed: self.typed.clone(),
            wrong: self.wrong.clone(),
        };
        DoorPage { f, w, v: self, form }.render()
    }
}

impl Answer {
    /// The page.
    ///
    /// # Errors
    /// Writing failed.
    pub fn page(&self, f: &Frame) -> Page {
        AnswerPage { f, w: f.words(), v: self }.render()
    }
}

/// The form in which a receipt is typed. Fields: `receipt`, `identity` (a paper).
#[must_use]
pub fn receipt_form(w: Words, action: &str, typed: Typed, wrong: Vec<Wrong>) -> act::Form {
    Form {
        id: "receipt",
        action: action.to_owned(),
        title: w.t("rq-own-open"),
        lead: w.t("rq-own-open-lead"),
        fields: vec![
            Field::new("receipt", w.t("rq-receipt"), Fill::Line).hint(w.t("rq-receipt-hint")),
            Field::new("identity", w.t("rq-f-identity"), Fill::Paper).hint(w.t("rq-listed-paper-hint")),
        ],
        hidden: Vec::new(),
        button: w.t("rq-own-button"),
        second: false,
        typed,
        wrong,
    }
}
