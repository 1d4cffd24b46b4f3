//! Forms of one act, and the page that says what came of it: the same parts wherever a person records something.
//!
//! A form is a value: its fields in their order, with what was typed and what is wrong. A field that is wrong says so where
//! it stands, and what was typed is kept. Each form carries a key, so that sending it twice does it once.
//! Promise: nothing is chosen for the reader; no field is asked for that the act does not need.
//!
//! Serves WCAG 2.2, 3.3.1 to 3.3.4 (input assistance).

use std::collections::BTreeMap;

use askama::Template;
use askama::filters::Safe;

use crate::Page;
use crate::frame::Frame;
use crate::parts::{self, Fact, Html, Name};
use crate::test_form::Wrong;
use crate::words::{Language, Words};

/// What was typed, by the names of the fields.
#[derive(Clone, Default)]
pub struct Typed(pub BTreeMap<String, Vec<String>>);

/// How many fields only: the rest is what a person typed.
impl std::fmt::Debug for Typed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Typed({})", self.0.len())
    }
}

impl Typed {
    /// What was typed in a field; nothing where it was left empty. A password is never given back.
    #[must_use]
    pub fn get(&self, name: &str) -> &str {
        let first = self.0.get(name).and_then(|it| it.first()).map(String::as_str);
        first.filter(|_| name != "password").unwrap_or_default()
    }

    /// Whether one of the answers of a field was chosen.
    #[must_use]
    pub fn has(&self, name: &str, code: &str) -> bool {
        self.0.get(name).is_some_and(|it| it.iter().any(|it| it == code))
    }
}

/// One answer that can be chosen.
#[derive(Clone, Debug)]
pub struct Choice {
    /// As it is sent.
    pub code: String,
    /// In words.
    pub says: String,
    /// What it means.
    pub hint: String,
}

impl Choice {
    /// One in words, with nothing beside.
    #[must_use]
    pub fn new(code: &str, says: String) -> Self {
        Self { code: code.to_owned(), says, hint: String::new() }
    }
}

/// How a field is filled in.
#[derive(Clone, Debug)]
pub enum Fill {
    /// One line.
    Line,
    /// Several lines.
    Words(u8),
    /// A day.
    Day,
    /// A day with its hour, in local time.
    Hour,
    /// The password, to sign.
    Password,
    /// One of a list that opens.
    List(Vec<Choice>),
    /// One of these, all in sight.
    One(Vec<Choice>),
    /// Any of these.
    Any(Vec<Choice>),
    /// A paper that is uploaded as it is.
    Paper,
}

/// One field.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its name.
    pub name: &'static str,
    /// Its label.
    pub label: String,
    /// What helps to fill it in.
    pub hint: String,
    /// How it is filled in.
    pub fill: Fill,
}

impl Field {
    /// A field without a hint.
    #[must_use]
    pub fn new(name: &'static str, label: String, fill: Fill) -> Self {
        Self { name, label, hint: String::new(), fill }
    }

    /// The same, with a hint.
    #[must_use]
    pub fn hint(self, hint: String) -> Self {
        Self { hint, ..self }
    }

    fn kind(&self) -> &'static str {
        match self.fill {
            Fill::Line => "text",
            Fill::Day => "date",
            Fill::Hour => "datetime-local",
            Fill::Password => "password",
            Fill::Words(_) => "words",
            Fill::List(_) => "list",
            Fill::One(_) => "radio",
            Fill::Any(_) => "checkbox",
            Fill::Paper => "file",
        }
    }

    fn is_short(&self) -> bool {
        match self.fill {
            Fill::Line | Fill::Day | Fill::Hour | Fill::Password | Fill::Paper | Fill::List(_) => true,
            Fill::Words(_) | Fill::One(_) | Fill::Any(_) => false,
        }
    }

    fn rows(&self) -> u8 {
        if let Fill::Words(rows) = self.fill { rows } else { 1 }
    }

    fn choices(&self) -> &[Choice] {
        match &self.fill {
            Fill::List(it) | Fill::One(it) | Fill::Any(it) => it,
            Fill::Line | Fill::Words(_) | Fill::Day | Fill::Hour | Fill::Password | Fill::Paper => &[],
        }
    }
}

/// A form.
#[derive(Clone, Debug, Default)]
pub struct Form {
    /// What its ids begin with: one of each on a page.
    pub id: &'static str,
    /// Where it goes.
    pub action: String,
    /// Its heading.
    pub title: String,
    /// What it does, in a sentence.
    pub lead: String,
    /// The fields.
    pub fields: Vec<Field>,
    /// Names and values that are sent with it.
    pub hidden: Vec<(&'static str, String)>,
    /// The words on its button.
    pub button: String,
    /// It is not the one step of its page.
    pub second: bool,
    /// What was typed.
    pub typed: Typed,
    /// What is wrong.
    pub wrong: Vec<Wrong>,
}

#[derive(Template)]
#[template(path = "act_form.html")]
struct FormPart<'a> {
    f: &'a Frame,
    w: Words,
    v: &'a Form,
}

impl Form {
    /// The part.
    ///
    /// # Errors
    /// Writing failed.
    pub fn html(&self, f: &Frame) -> Result<Html, askama::Error> {
        FormPart { f, w: f.words(), v: self }.render().map(Safe)
    }

    /// It carries a paper, and is sent in parts.
    fn has_paper(&self) -> bool {
        self.fields.iter().any(|it| matches!(it.fill, Fill::Paper))
    }

    fn at(&self, field: &Field) -> String {
        format!("{}-{}", self.id, field.name)
    }

    fn wrongs(&self, field: &Field) -> Vec<&str> {
        self.wrong.iter().filter(|it| it.field == field.name).map(|it| it.says.as_str()).collect()
    }

    /// What stands at no field of this form.
    fn loose(&self) -> Vec<&str> {
        let of_a_field = |it: &&Wrong| self.fields.iter().any(|field| field.name == it.field);
        self.wrong.iter().filter(|it| !of_a_field(it)).map(|it| it.says.as_str()).collect()
    }

    fn described(&self, field: &Field) -> String {
        let at = self.at(field);
        let mut ids = Vec::new();
        if !field.hint.is_empty() {
            ids.push(format!("{at}-hint"));
        }
        if !self.wrongs(field).is_empty() {
            ids.push(format!("{at}-wrong"));
        }
        ids.join(" ")
    }

    fn value(&self, field: &Field) -> &str {
        self.typed.get(field.name)
    }

    fn is_chosen(&self, field: &Field, choice: &Choice) -> bool {
        self.typed.has(field.name, &choice.code)
    }
}

/// Something that is asked of the reader.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The thing it is about, in somebody's own words; none where it is about the whole.
    pub about: Option<String>,
    /// The question.
    pub says: String,
}

/// A page with one form.
#[derive(Clone, Default)]
pub struct Act {
    /// Its heading.
    pub title: String,
    /// What it is about, in a sentence or two.
    pub lead: String,
    /// Where one came from: path and words.
    pub from: Option<(String, String)>,
    /// The person, where the page is about one.
    pub names: Vec<Name>,
    /// What is known, shown above the form.
    pub facts: Vec<Fact>,
    /// What is asked, above the form that answers.
    pub asked: Vec<Asked>,
    /// The forms, the one step of the page first.
    pub forms: Vec<Form>,
    /// Other ways: path and words.
    pub ways: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "act.html")]
struct ActPage<'a> {
    f: &'a Frame,
    w: Words,
    v: &'a Act,
    point: &'a Act,
}

impl Act {
    /// The page.
    ///
    /// # Errors
    /// Writing failed.
    pub fn page(&self, f: &Frame) -> Page {
        ActPage { f, w: f.words(), v: self, point: self }.render()
    }
}

/// A sentence of the rules.
#[derive(Clone)]
pub enum Ruled {
    /// One that every language says.
    Said(casework::border::say::Saying),
    /// One of the record, which is English.
    Recorded(String),
}

impl Ruled {
    fn html(&self, w: Words) -> crate::parts::Html {
        match self {
            Self::Said(saying) => crate::sentences::alone(w, *saying),
            Self::Recorded(says) => crate::sentences::recorded(w, says),
        }
    }
}

/// What came of an act.
#[derive(Clone, Default)]
pub struct Done {
    /// What was recorded.
    pub title: String,
    /// It is against what the alert says, or nobody confirmed it: it is shown as an alarm.
    pub alarm: bool,
    /// What follows, in the words of the page.
    pub says: Vec<String>,
    /// The same in sentences of the rules; what no language says is marked as English.
    pub rules: Vec<Ruled>,
    /// Whom to tell now, with the number where one is known.
    pub tell: Vec<(String, String)>,
    /// Its entry on the log.
    pub entry: Option<u64>,
    /// The next step: path, what to do, words on the button.
    pub next: Option<(String, String, String)>,
    /// Other ways: path and words.
    pub ways: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "done.html")]
struct DonePage<'a> {
    f: &'a Frame,
    w: Words,
    v: &'a Done,
}

impl Done {
    /// The page.
    ///
    /// # Errors
    /// Writing failed.
    pub fn page(&self, f: &Frame) -> Page {
        DonePage { f, w: f.words(), v: self }.render()
    }
}

/// The reasons of a form.
pub(crate) fn reasons(w: Words) -> Field {
    Field::new("reasons", w.t("your-reasons"), Fill::Words(4)).hint(w.t("reasons-stay"))
}

/// The password, where the login has to be confirmed.
pub(crate) fn password(w: Words, confirm: bool) -> Option<Field> {
    confirm.then(|| Field::new("password", w.t("sign-password"), Fill::Password))
}

/// The words of a closed list as choices.
pub(crate) fn choices<'a>(w: Words, family: &str, codes: impl IntoIterator<Item = &'a str>) -> Vec<Choice> {
    codes.into_iter().map(|it| Choice::new(it, parts::coded(w, family, it))).collect()
}
