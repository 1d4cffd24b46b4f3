//! A measure that was taken: recorded always, permitted or not, after a check or without one.
//!
//! Promise: the form asks first what was done and on what ground; it decides nothing, and it is never refused because the
//! measure was not permitted.
//!
//! Serves promise P12: also a measure taken without permission is on the record, and alarms.

use terms::Measure;

use crate::Page;
use crate::act::{Act, Choice, Field, Fill, Form, Typed, choices};
use crate::frame::Frame;
use crate::test_form::Wrong;
use crate::words::Words;

/// The page. Fields: `measure`, `ground`, `at`, `alert`; without a check also `name`, `born`, `document`, `issuer`,
/// `place`, `with_child`; hidden `check` and `key`.
#[derive(Clone, Default)]
pub struct MeasurePage {
    /// The check it followed.
    pub check: Option<u64>,
    /// The alerts that check met, where this reader may know them.
    pub alerts: Vec<String>,
    /// The reader checks travellers.
    pub checks: bool,
    /// What keeps it from being recorded twice.
    pub key: String,
    /// What was typed.
    pub typed: Typed,
    /// What is wrong.
    pub wrong: Vec<Wrong>,
}

impl MeasurePage {
    /// The page.
    ///
    /// # Errors
    /// Writing failed.
    pub fn page(&self, f: &Frame) -> Page {
        let w = f.words();
        let act = Act {
            title: w.t("record-measure"),
            lead: w.t("measure-lead"),
            from: self.checks.then(|| ("/border".to_owned(), w.t("desk-border"))),
            forms: vec![self.form(w)],
            ..Act::default()
        };
        act.page(f)
    }

    fn form(&self, w: Words) -> Form {
        let measures = choices(w, "measure", Measure::ALL.iter().map(|it| it.code()));
        let mut fields = vec![
            Field::new("measure", w.t("measure"), Fill::List(measures)),
            Field::new("ground", w.t("measure-ground"), Fill::Words(3)).hint(w.t("reasons-stay")),
            Field::new("at", w.t("happened-at"), Fill::Hour).hint(w.t("happened-at-hint")),
        ];
        if self.check.is_none() {
            let child = vec![Choice::new("yes", w.t("with-child"))];
            fields.extend([
                Field::new("name", w.t("full-name"), Fill::Line),
                Field::new("born", w.t("born"), Fill::Line),
                Field::new("document", w.t("document-number"), Fill::Line),
                Field::new("issuer", w.t("document-issuer"), Fill::Line),
                Field::new("place", w.t("place"), Fill::Line),
                Field::new("with_child", w.t("told-child-protection"), Fill::Any(child)),
                Field::new("alert", w.t("measure-alert"), Fill::Line).hint(w.t("measure-alert-hint")),
            ]);
        } else if self.alerts.len() > 1 {
            let alerts = self.alerts.iter().map(|it| Choice::new(it, it.clone())).collect();
            fields.push(
                Field::new("alert", w.t("measure-alert"), Fill::List(alerts)).hint(w.t("measure-alert-hint")),
            );
        }
        let mut hidden = vec![("key", self.key.clone())];
        hidden.extend(self.check.map(|it| ("check", it.to_string())));
        let title = match self.check {
            Some(check) => w.a("measure-after-check", "entry", check),
            None => w.t("measure-without-check"),
        };
        Form {
            id: "measure",
            action: "/border/measure".to_owned(),
            title,
            fields,
            hidden,
            button: w.t("record"),
            typed: self.typed.clone(),
            wrong: self.wrong.clone(),
            ..Form::default()
        }
    }
}
