//! Registers: one entry by its id or a full identity, with a purpose; they list nothing. Two officials enter and lift.
//!
//! Promise: "not found" gives the same page whatever is or is not on file; what was proposed counts for nothing until a
//! second official of the same authority confirms it, and is opened by its number alone.
//!
//! Serves promise P10 and `threats` T5 (a bought or forged entry).

use askama::Template;
use terms::register::{ProtectionKind, RefusalGround};

use crate::Page;
use crate::act::{Act, Choice, Field, Fill, Form, Typed, choices, password, reasons};
use crate::frame::Frame;
use crate::parts::{self, Fact, Name};
use crate::test_form::Wrong;
use crate::words::{Language, Words};

/// An entry that was read or is proposed.
#[derive(Clone)]
pub struct Entry {
    /// Its id.
    pub id: String,
    /// Its register, as a code of the list.
    pub kind: String,
    /// Its fields.
    pub facts: Vec<Fact>,
    /// Who proposed it, and when.
    pub proposed: Option<(String, i64)>,
    /// Who confirmed it, and when.
    pub confirmed: Option<(String, i64)>,
}

/// The page. Reading posts to `/registers`: `id`, or `name`, `born`, `document`; and `purpose`. A proposal is opened at
/// `/registers/proposal?number=N`. A lift is proposed at `/registers/lift`: `id`, `reasons`, `rests_on`.
#[derive(Clone, Default)]
pub struct Registers {
    /// The entry that was found.
    pub found: Option<Entry>,
    /// It was looked for and not found.
    pub not_found: bool,
    /// This reader may propose: an entry, and to lift one.
    pub may_propose: bool,
    /// What keeps a proposal from being made twice.
    pub key: String,
    /// What was typed.
    pub typed: Typed,
    /// What is wrong; with `lift`, in the form that proposes to lift.
    pub wrong: Vec<Wrong>,
}

#[derive(Template)]
#[template(path = "registers.html")]
struct RegistersPage<'a> {
    f: &'a Frame,
    w: Words,
    v: &'a Registers,
    read: Form,
    lift: Option<Form>,
}

impl Registers {
    /// The page.
    ///
    /// # Errors
    /// Writing failed.
    pub fn page(&self, f: &Frame) -> Page {
        let w = f.words();
        let found = self.found.as_ref().filter(|_| self.may_propose);
        let lift = found.map(|it| lift(w, &it.id, &self.key, &self.typed, &self.wrong));
        let wrong = if lift.is_some() { Vec::new() } else { self.wrong.clone() };
        RegistersPage { f, w, v: self, read: self.read(w, wrong), lift }.render()
    }

    fn read(&self, w: Words, wrong: Vec<Wrong>) -> Form {
        Form {
            id: "read",
            action: "/registers".to_owned(),
            title: w.t("read-entry"),
            fields: vec![
                Field::new("purpose", w.t("read-purpose"), Fill::Line).hint(w.t("reasons-stay")),
                Field::new("id", w.t("entry-id"), Fill::Line),
                Field::new("name", w.t("full-name"), Fill::Line).hint(w.t("full-identity")),
                Field::new("born", w.t("born"), Fill::Line),
                Field::new("document", w.t("document-number"), Fill::Line),
            ],
            button: w.t("read-entry"),
            second: self.found.is_some(),
            typed: if self.found.is_some() { Typed::default() } else { self.typed.clone() },
            wrong,
            ..Form::default()
        }
    }
}

fn lift(w: Words, id: &str, key: &str, typed: &Typed, wrong: &[Wrong]) -> Form {
    Form {
        id: "lift",
        action: "/registers/lift".to_owned(),
        title: w.t("lift-propose"),
        lead: w.t("propose-entry-hint"),
        fields: vec![Field::new("rests_on", w.t("lift-rests-on"), Fill::Line), reasons(w)],
        hidden: vec![("id", id.to_owned()), ("key", key.to_owned())],
        button: w.t("lift-propose"),
        second: true,
        typed: typed.clone(),
        wrong: wrong.to_vec(),
    }
}

/// An entry as its authority proposes it. Fields of a protection: `kind`, `name`, `born`, `document`, `issuer`, `against`,
/// `since`, `until`; of a court's refusal: `ground`, `final`, `name`, `born`, `against`, `since`, `reference`; of both
/// `reasons`, `key`.
#[derive(Clone, Default)]
pub struct Propose {
    /// It is a refusal of the reader's own court.
    pub refusal: bool,
    /// The authority the reader acts for.
    pub authority: String,
    /// What keeps it from being made twice.
    pub key: String,
    /// What was typed.
    pub typed: Typed,
    /// What is wrong.
    pub wrong: Vec<Wrong>,
}

impl Propose {
    /// The page.
    ///
    /// # Errors
    /// Writing failed.
    pub fn page(&self, f: &Frame) -> Page {
        let w = f.words();
        let form = Form {
            id: "propose",
            action: "/registers/propose".to_owned(),
            title: self.authority.clone(),
            fields: if self.refusal { refusal(w) } else { protection(w) },
            hidden: vec![("key", self.key.clone())],
            button: w.t("propose-entry"),
            typed: self.typed.clone(),
            wrong: self.wrong.clone(),
            ..Form::default()
        };
        let act = Act {
            title: w.t("propose-entry"),
            lead: w.t("propose-entry-hint"),
            from: Some(("/registers".to_owned(), w.t("desk-registers"))),
            forms: vec![form],
            ..Act::default()
        };
        act.page(f)
    }
}

fn protection(w: Words) -> Vec<Field> {
    let kinds = choices(w, "protection", ProtectionKind::ALL.iter().map(|it| it.code()));
    vec![
        Field::new("kind", w.t("entry-kind"), Fill::List(kinds)),
        Field::new("name", w.t("full-name"), Fill::Line),
        Field::new("born", w.t("born"), Fill::Line),
        Field::new("document", w.t("document-number"), Fill::Line),
        Field::new("issuer", w.t("document-issuer"), Fill::Line),
        Field::new("against", w.t("state-concerned"), Fill::Line).hint(w.t("state-concerned-hint")),
        Field::new("since", w.t("since"), Fill::Day),
        Field::new("until", w.t("until"), Fill::Day),
        reasons(w),
    ]
}

fn refusal(w: Words) -> Vec<Field> {
    let grounds = choices(w, "refusal", RefusalGround::ALL.iter().map(|it| it.code()));
    let last = vec![Choice::new("yes", w.t("refusal-is-final"))];
    vec![
        Field::new("ground", w.t("register-refusal"), Fill::List(grounds)),
        Field::new("final", w.t("register-decision"), Fill::Any(last)),
        Field::new("since", w.t("when"), Fill::Day),
        Field::new("against", w.t("state-concerned"), Fill::Line),
        Field::new("reference", w.t("reference"), Fill::Line),
        Field::new("name", w.t("full-name"), Fill::Line),
        Field::new("born", w.t("born"), Fill::Line),
        reasons(w),
    ]
}

/// A proposal that waits. Fields: `answer` (`confirm`, `refuse`), `reasons`, `password`, `key`.
#[derive(Clone)]
pub struct Proposal {
    /// Its number.
    pub number: u64,
    /// It proposes to lift.
    pub lifts: bool,
    /// What it is about.
    pub entry: Entry,
    /// The reader made it.
    pub own: bool,
    /// The login has to be confirmed by password.
    pub confirm: bool,
    /// What keeps it from being answered twice.
    pub key: String,
    /// What was typed.
    pub typed: Typed,
    /// What is wrong.
    pub wrong: Vec<Wrong>,
}

impl Proposal {
    /// The page.
    ///
    /// # Errors
    /// Writing failed.
    pub fn page(&self, f: &Frame) -> Page {
        let w = f.words();
        let yes = if self.lifts { w.t("confirm-lift") } else { w.t("confirm-entry") };
        let answers = vec![Choice::new("confirm", yes), Choice::new("refuse", w.t("refuse-entry"))];
        let mut fields = vec![Field::new("answer", w.t("your-decision"), Fill::One(answers)), reasons(w)];
        fields.extend(password(w, self.confirm));
        let form = Form {
            id: "answer",
            action: format!("/registers/proposals/{}", self.number),
            title: w.t("your-decision"),
            lead: w.t("propose-entry-hint"),
            fields,
            hidden: vec![("key", self.key.clone())],
            button: w.t("sign-decision"),
            typed: self.typed.clone(),
            wrong: self.wrong.clone(),
            ..Form::default()
        };
        let by = self.entry.proposed.as_ref();
        let by = by.map(|(who, at)| w.a2("proposed-by", "name", who, "when", f.when(at)));
        let title = if self.lifts { w.t("lift-propose") } else { register(w, &self.entry.kind) };
        let act = Act {
            title,
            lead: if self.own { w.t("proposal-own") } else { by.unwrap_or_default() },
            from: Some(("/registers".to_owned(), w.t("desk-registers"))),
            facts: self.entry.facts.clone(),
            forms: if self.own { Vec::new() } else { vec![form] },
            ..Act::default()
        };
        act.page(f)
    }
}

/// A register in words.
fn register(w: Words, code: &str) -> String {
    parts::coded(w, "register", code)
}

/// A finding on an alert that the own authority lifts. Fields: `finding` (`RULE` or `RULE.NUMBER`), `rests_on`,
/// `reasons`, `key`.
#[derive(Clone, Default)]
pub struct LiftFinding {
    /// The alert.
    pub id: String,
    /// The person.
    pub names: Vec<Name>,
    /// The findings that come out now: as they are sent, their sentence, who lifts them.
    pub findings: Vec<(String, String, String)>,
    /// What keeps it from being proposed twice.
    pub key: String,
    /// What was typed.
    pub typed: Typed,
    /// What is wrong.
    pub wrong: Vec<Wrong>,
}

impl LiftFinding {
    /// The page.
    ///
    /// # Errors
    /// Writing failed.
    pub fn page(&self, f: &Frame) -> Page {
        let w = f.words();
        let choice = |(code, says, lifter): &(String, String, String)| Choice {
            code: code.clone(),
            says: says.clone(),
            hint: parts::coded(w, "lifter", lifter),
        };
        let findings = self.findings.iter().map(choice).collect();
        let form = Form {
            id: "lift",
            action: format!("/alerts/{}/lift", self.id),
            title: w.t("lift-propose"),
            lead: w.t("propose-entry-hint"),
            fields: vec![
                Field::new("finding", w.t("what-was-found"), Fill::One(findings)),
                Field::new("rests_on", w.t("lift-rests-on"), Fill::Line),
                reasons(w),
            ],
            hidden: vec![("key", self.key.clone())],
            button: w.t("lift-propose"),
            typed: self.typed.clone(),
            wrong: self.wrong.clone(),
            ..Form::default()
        };
        let act = Act {
            title: w.t("lift-propose"),
            lead: w.t("lifted-means"),
            from: Some((format!("/alerts/{}", self.id), self.id.clone())),
            names: self.names.clone(),
            forms: vec![form],
            ..Act::default()
        };
        act.page(f)
    }
}
