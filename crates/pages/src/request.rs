//! Two short acts on an alert: a request that what stands is looked at again, and taking a permission back.
//!
//! Promise: a request lowers and raises nothing and says when its answer is due; a permission that is taken back ends at
//! once and no program gives it back.
//!
//! Serves ECHR Art 13.

use terms::verification::Asker;

use crate::Page;
use crate::act::{Act, Choice, Field, Fill, Form, Typed, choices, reasons};
use crate::frame::Frame;
use crate::parts::Name;
use crate::test_form::Wrong;

/// The request. Fields: `asker`, `name`, `grounds`, `detained`, `key`.
#[derive(Clone, Default)]
pub struct Request {
    /// The alert.
    pub id: String,
    /// The person.
    pub names: Vec<Name>,
    /// Who may be named as asking.
    pub askers: Vec<Asker>,
    /// What keeps it from being entered twice.
    pub key: String,
    /// What was typed.
    pub typed: Typed,
    /// What is wrong.
    pub wrong: Vec<Wrong>,
}

impl Request {
    /// The page.
    ///
    /// # Errors
    /// Writing failed.
    pub fn page(&self, f: &Frame) -> Page {
        let w = f.words();
        let askers = choices(w, "asker", self.askers.iter().map(|it| it.code()));
        let detained = vec![Choice::new("yes", w.t("request-detained"))];
        let form = Form {
            id: "request",
            action: format!("/alerts/{}/review-request", self.id),
            title: w.t("request-who"),
            fields: vec![
                Field::new("asker", w.t("request-who"), Fill::One(askers)),
                Field::new("name", w.t("request-name"), Fill::Line),
                Field::new("grounds", w.t("request-grounds"), Fill::Words(6)).hint(w.t("reasons-stay")),
                Field::new("detained", w.t("desk-custody"), Fill::Any(detained)).hint(w.t("request-clock")),
            ],
            hidden: vec![("key", self.key.clone())],
            button: w.t("record"),
            typed: self.typed.clone(),
            wrong: self.wrong.clone(),
            ..Form::default()
        };
        let act = Act {
            title: w.t("ask-review"),
            lead: w.t("request-lead"),
            from: Some((format!("/alerts/{}", self.id), self.id.clone())),
            names: self.names.clone(),
            forms: vec![form],
            ..Act::default()
        };
        act.page(f)
    }
}

/// The form that takes a permission back. Fields: `reasons`, `key`.
#[derive(Clone, Default)]
pub struct EndPermission {
    /// The alert.
    pub id: String,
    /// The person.
    pub names: Vec<Name>,
    /// What keeps it from being done twice.
    pub key: String,
    /// What was typed.
    pub typed: Typed,
    /// What is wrong.
    pub wrong: Vec<Wrong>,
}

impl EndPermission {
    /// The page.
    ///
    /// # Errors
    /// Writing failed.
    pub fn page(&self, f: &Frame) -> Page {
        let w = f.words();
        let form = Form {
            id: "end",
            action: format!("/alerts/{}/permission/end", self.id),
            title: w.t("end-permission"),
            fields: vec![reasons(w)],
            hidden: vec![("key", self.key.clone())],
            button: w.t("end-permission"),
            typed: self.typed.clone(),
            wrong: self.wrong.clone(),
            ..Form::default()
        };
        let act = Act {
            title: w.t("end-permission"),
            lead: w.t("end-permission-lead"),
            from: Some((format!("/alerts/{}", self.id), self.id.clone())),
            names: self.names.clone(),
            forms: vec![form],
            ..Act::default()
        };
        act.page(f)
    }
}
