//! The urgent override: own safety law where somebody is in danger now, and the list by which it is supervised.
//!
//! Promise: what it may name is closed; it is never called a permission; one that nobody confirmed stays in sight.
//!
//! Serves own safety law (`casework::safety`).

use askama::Template;
use terms::safety::SafetyMeasure;

use crate::Page;
use crate::act::{Act, Field, Fill, Form, Typed, choices, password, reasons};
use crate::frame::Frame;
use crate::parts::{self, Fact, Known};
use crate::test_form::Wrong;
use crate::words::{Language, Words};

/// The form. Fields: `measure` (several), `danger`, `place`, `alert`, `password`, `key`.
#[derive(Clone, Default)]
pub struct Use {
    /// It may stand beside an alert: never at a booth.
    pub beside_alert: bool,
    /// The login has to be confirmed by password.
    pub confirm: bool,
    /// What keeps it from being recorded twice.
    pub key: String,
    /// What was typed.
    pub typed: Typed,
    /// What is wrong.
    pub wrong: Vec<Wrong>,
}

impl Use {
    /// The page.
    ///
    /// # Errors
    /// Writing failed.
    pub fn page(&self, f: &Frame) -> Page {
        let w = f.words();
        let measures = choices(w, "safety", SafetyMeasure::ALL.iter().map(|it| it.code()));
        let mut fields = vec![
            Field::new("measure", w.t("override-what"), Fill::Any(measures)),
            Field::new("danger", w.t("override-danger"), Fill::Words(3)).hint(w.t("reasons-stay")),
            Field::new("place", w.t("place"), Fill::Line),
        ];
        if self.beside_alert {
            fields.push(Field::new("alert", w.t("override-alert"), Fill::Line));
        }
        fields.extend(password(w, self.confirm));
        let form = Form {
            id: "use",
            action: "/overrides/use".to_owned(),
            title: w.t("override-what"),
            fields,
            hidden: vec![("key", self.key.clone())],
            button: w.t("override-use"),
            typed: self.typed.clone(),
            wrong: self.wrong.clone(),
            ..Form::default()
        };
        let act = Act {
            title: w.t("override-title"),
            lead: w.t("override-lead"),
            forms: vec![form],
            ..Act::default()
        };
        act.page(f)
    }
}

/// One that was used.
#[derive(Clone)]
pub struct Used {
    /// Its number.
    pub number: u64,
    /// Who used it, and of which unit.
    pub by: (String, String),
    /// What was done, as codes of the list.
    pub measures: Vec<String>,
    /// Who was in danger, from what.
    pub danger: String,
    /// Where.
    pub place: Option<String>,
    /// The alert it stood beside.
    pub alert: Option<String>,
    /// Since when.
    pub since: i64,
    /// When it ends, or ended.
    pub until: i64,
    /// How it stands: `unconfirmed`, `confirmed`, `lapsed`, `over`.
    pub stands: String,
    /// Who confirmed it, and why.
    pub confirmed: Option<(String, String)>,
}

impl Used {
    fn waits(&self) -> bool {
        self.stands == "unconfirmed"
    }

    fn done(&self, w: Words) -> String {
        let all: Vec<String> = self.measures.iter().map(|it| parts::coded(w, "safety", it)).collect();
        all.join(", ")
    }
}

/// The list.
#[derive(Clone, Default)]
pub struct Overrides {
    /// The newest first.
    pub all: Vec<Used>,
    /// For each officer: how often, and how often nobody confirmed it.
    pub counts: Vec<(String, u64, u64)>,
}

#[derive(Template)]
#[template(path = "overrides.html")]
struct OverridesPage<'a> {
    f: &'a Frame,
    w: Words,
    v: &'a Overrides,
}

impl Overrides {
    /// The page.
    ///
    /// # Errors
    /// Writing failed.
    pub fn page(&self, f: &Frame) -> Page {
        OverridesPage { f, w: f.words(), v: self }.render()
    }
}

/// One to confirm. Fields: `reasons`, `password`, `key`.
#[derive(Clone)]
pub struct Confirm {
    /// It.
    pub used: Used,
    /// The login has to be confirmed by password.
    pub confirm: bool,
    /// What keeps it from being recorded twice.
    pub key: String,
    /// What was typed.
    pub typed: Typed,
    /// What is wrong.
    pub wrong: Vec<Wrong>,
}

impl Confirm {
    /// The page.
    ///
    /// # Errors
    /// Writing failed.
    pub fn page(&self, f: &Frame) -> Page {
        let w = f.words();
        let it = &self.used;
        let official = terms::Origin::Official;
        let fact = |term: &str, value: String| {
            let term = term.to_owned();
            Fact { term, known: Known::Value(value), origin: official }
        };
        let mut facts = vec![
            fact("by", it.by.0.clone()),
            fact("measures", it.done(w)),
            fact("danger", it.danger.clone()),
            fact("since", f.when(&it.since)),
            fact("until", f.when(&it.until)),
        ];
        facts.extend(it.place.as_ref().map(|place| fact("place", place.clone())));
        facts.extend(it.confirmed.as_ref().map(|(who, why)| fact("confirmed", format!("{who}: {why}"))));
        let mut fields = vec![reasons(w)];
        fields.extend(password(w, self.confirm));
        let form = Form {
            id: "confirm",
            action: format!("/overrides/{}", it.number),
            title: w.t("override-confirm"),
            lead: w.t("override-confirm-hint"),
            fields,
            hidden: vec![("key", self.key.clone())],
            button: w.t("override-confirm"),
            typed: self.typed.clone(),
            wrong: self.wrong.clone(),
            ..Form::default()
        };
        let act = Act {
            title: w.t("override-title"),
            lead: parts::coded(w, "override", &it.stands),
            from: Some(("/overrides".to_owned(), w.t("override-list"))),
            facts,
            forms: if it.waits() { vec![form] } else { Vec::new() },
            ..Act::default()
        };
        act.page(f)
    }
}
