//! The custody board, and one custody: everybody detained because of an alert, from the minute of arrest.
//!
//! Promise: who is detained against the level stands first, then by the court's hour, never by a score; a sealed name
//! stays sealed; the consulate is told only at the person's written wish; every step can be recorded as it happened.
//!
//! Serves ECHR Art 5 as the profile has it.

use askama::Template;
use terms::custody::CustodyStep;
use terms::{Level, Measure};

use crate::Page;
use crate::act::{Choice, Field, Fill, Form, Typed, choices};
use crate::frame::Frame;
use crate::parts::{self, Event, Name, Next};
use crate::test_form::Wrong;
use crate::words::{Language, Words};

/// One person.
#[derive(Clone)]
pub struct Custody {
    /// Its number, as it stands in the path.
    pub id: String,
    /// The name; none is sealed.
    pub name: Option<Name>,
    /// The alert; none where none is known.
    pub alert: Option<String>,
    /// This reader may open the alert.
    pub may_open: bool,
    /// Its level.
    pub level: Option<Level>,
    /// The measure with which it began, and whether it was permitted.
    pub measure: Option<(Measure, bool)>,
    /// Detained against the level of the alert.
    pub against: bool,
    /// How the detention stands, as a code of the list.
    pub stands: String,
    /// Since when.
    pub since: i64,
    /// By whom, and on what ground.
    pub by: (String, String),
    /// The court's limit, and where it comes from.
    pub court: Option<(i64, String)>,
    /// When counsel was told.
    pub counsel: Option<i64>,
    /// When the consulate was told, at the written wish.
    pub consulate: Option<i64>,
    /// A recall concerns it.
    pub recalled: bool,
}

/// What a board lists: a list that is not the whole says so.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Scope {
    /// Everybody the record knows of.
    #[default]
    Everybody,
    /// Those at the reader's own place of detention.
    Place,
    /// Those before the reader's own court, or before none yet where it is the competent one.
    Court,
    /// Those who are treated as children.
    Children,
    /// The reader's own clients.
    Clients,
    /// What was brought before the reader.
    Brought,
}

impl Scope {
    /// All.
    pub const ALL: &[Self] =
        &[Self::Everybody, Self::Place, Self::Court, Self::Children, Self::Clients, Self::Brought];

    /// As it is written.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Everybody => "everybody",
            Self::Place => "place",
            Self::Court => "court",
            Self::Children => "children",
            Self::Clients => "clients",
            Self::Brought => "brought",
        }
    }
}

/// The board.
#[derive(Clone, Default)]
pub struct Board {
    /// What it lists.
    pub scope: Scope,
    /// In the order in which they are shown.
    pub people: Vec<Custody>,
    /// Ended: number, alert, since, until.
    pub ended: Vec<(String, String, i64, i64)>,
    /// This reader may record.
    pub may_act: bool,
    /// Custody after a recall, where the list is of everybody.
    pub after_recall: Option<casework::recall::waits::Headline>,
}

#[derive(Template)]
#[template(path = "custody.html")]
struct BoardPage<'a> {
    f: &'a Frame,
    w: Words,
    v: &'a Board,
}

impl Board {
    /// The page.
    ///
    /// # Errors
    /// Writing failed.
    pub fn page(&self, f: &Frame) -> Page {
        BoardPage { f, w: f.words(), v: self }.render()
    }

    /// Nothing is said of those whom the list leaves out.
    fn is_whole(&self) -> bool {
        self.scope == Scope::Everybody
    }

    fn against(&self) -> usize {
        self.people.iter().filter(|it| it.against).count()
    }
}

/// One thing that is due.
#[derive(Clone, Debug)]
pub struct Due {
    /// What, as a code of the list.
    pub what: String,
    /// When.
    pub due: i64,
    /// When it was done.
    pub met: Option<i64>,
    /// On what the time rests.
    pub rests_on: String,
}

/// One custody. The form posts to `/custody/ID`: `step`, `at`, `says`, `until`, `place`, `wish`, `version`.
#[derive(Clone)]
pub struct One {
    /// As it stands on the board.
    pub row: Custody,
    /// Every alert it stands under.
    pub alerts: Vec<String>,
    /// Where the person is.
    pub place: Option<String>,
    /// What is due, the earliest first.
    pub due: Vec<Due>,
    /// Whom to tell now, with the number where one is known.
    pub tell: Vec<(String, String)>,
    /// What holds for the consulate, in a sentence of the rules.
    pub consular: Option<String>,
    /// What happened.
    pub history: Vec<Event>,
    /// The next step.
    pub next: Next,
    /// This reader may record, and it goes on.
    pub may_act: bool,
    /// What the form was made on.
    pub version: String,
    /// What was typed.
    pub typed: Typed,
    /// What is wrong.
    pub wrong: Vec<Wrong>,
}

#[derive(Template)]
#[template(path = "custody_one.html")]
struct OnePage<'a> {
    f: &'a Frame,
    w: Words,
    v: &'a One,
    form: Form,
}

impl One {
    /// The page.
    ///
    /// # Errors
    /// Writing failed.
    pub fn page(&self, f: &Frame) -> Page {
        let w = f.words();
        OnePage { f, w, v: self, form: self.form(w) }.render()
    }

    fn form(&self, w: Words) -> Form {
        let codes = CustodyStep::ALL.iter().map(|it| it.code());
        let mut steps: Vec<Choice> = choices(w, "custody-step", codes);
        if let Some(it) = steps.iter_mut().find(|it| it.code == CustodyStep::Released.code()) {
            it.hint = w.t("custody-release-ends");
        }
        Form {
            id: "step",
            action: format!("/custody/{}", self.row.id),
            title: w.t("custody-record"),
            lead: String::new(),
            fields: vec![
                Field::new("step", w.t("custody-what"), Fill::One(steps)),
                Field::new("says", w.t("custody-who"), Fill::Words(2)).hint(w.t("custody-who-hint")),
                Field::new("at", w.t("happened-at"), Fill::Hour).hint(w.t("happened-at-hint")),
                Field::new("until", w.t("custody-court-until"), Fill::Hour)
                    .hint(w.t("custody-court-until-hint")),
                Field::new("place", w.t("custody-place"), Fill::Line).hint(w.t("custody-place-hint")),
                Field::new("wish", w.t("custody-wish"), Fill::Line).hint(w.t("custody-wish-hint")),
            ],
            hidden: vec![("version", self.version.clone())],
            button: w.t("record"),
            second: false,
            typed: self.typed.clone(),
            wrong: self.wrong.clone(),
        }
    }
}

/// Whom to tell, in the words of the page; `code` as `casework::border::measure::Told` has it.
#[must_use]
pub fn told(w: Words, code: &str) -> String {
    parts::coded(w, "told", code)
}
