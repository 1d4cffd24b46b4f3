//! What people wrote on an alert: reasons of decisions, a question that came back, grounds of a request, what the own
//! prosecutor says. A part of other pages, and the line of them in a queue.
//!
//! Promise: the words stand as they were written, with who and when; who is a victim is named by nobody here.

use askama::Template;
use terms::Measure;
use terms::verification::{Asker, DecisionKind};

use crate::frame::Frame;
use crate::parts::{self, Html};
use crate::words::Words;

/// What it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// The reasons of a decision, and the one measure it permits.
    Decision(DecisionKind, Option<Measure>),
    /// Whether the own prosecutor takes the case.
    Refers(bool),
    /// The reasons of a first official.
    First,
    /// The question with which a decision came back.
    Question,
    /// The grounds of a request.
    Asked(Asker),
    /// What the own prosecutor says.
    Prosecutor,
}

/// What somebody wrote.
#[derive(Clone)]
pub struct Written {
    /// Its entry on the log.
    pub entry: u64,
    /// When.
    pub at: i64,
    /// Who, by name; empty where the name is not told.
    pub by: String,
    /// What it is.
    pub what: What,
    /// The words.
    pub text: String,
}

#[derive(Template)]
#[template(path = "written.html")]
struct WrittenPart<'a> {
    f: &'a Frame,
    w: Words,
    all: &'a [Written],
}

/// The part, the newest first; nothing where nobody wrote anything.
///
/// # Errors
/// Writing failed.
pub fn html(f: &Frame, all: &[Written]) -> Result<Html, askama::Error> {
    WrittenPart { f, w: f.words(), all }.render().map(askama::filters::Safe)
}

impl Written {
    /// What it is, in words.
    #[must_use]
    pub fn heading(&self, w: Words) -> String {
        match self.what {
            What::Decision(kind, None) => parts::coded(w, "decision", kind.code()),
            What::Decision(kind, Some(measure)) => {
                format!("{}: {}", parts::coded(w, "decision", kind.code()), parts::measure(w, measure))
            }
            What::Refers(true) => w.t("written-refers"),
            What::Refers(false) => w.t("written-refers-not"),
            What::First => w.t("written-first"),
            What::Question => w.t("written-question"),
            What::Asked(asker) => {
                format!("{}: {}", w.t("written-asked"), parts::coded(w, "asker", asker.code()))
            }
            What::Prosecutor => w.t("written-prosecutor"),
        }
    }
}
