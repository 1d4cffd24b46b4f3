//! Requests before a reviewing body, and restrictions: the docket, one request, a restriction with its test, a clock
//! with its reckoning, what people fill in, the meetings, the public door, the person's own view, the figures.
//!
//! Start at [`case`]. What a side sees is what the value carries: a view adds nothing and leaves nothing out.
//!
//! Promise: what is law and what is a rule of this body stands on every step; a clock is never shown without how it was
//! reckoned; a cell that is covered says so. Nothing here discloses, blocks or deletes.
//!
//! Serves CCF Statute Arts 33 to 40 as `casework::request` and `casework::restriction` tag them.

pub mod calendar;
pub mod case;
pub mod clock;
pub mod deadline;
pub mod docket;
pub mod figures;
pub mod forms;
pub mod listed;
pub mod meetings;
pub mod own;
pub mod restriction;
pub mod samples;
mod samples_more;
pub mod says;

use askama::Template;
use askama::filters::Safe;

use crate::frame::Frame;
use crate::parts::{self, Foreign, Html};
use crate::words::Words;

/// The one clear next step of a page.
#[derive(Clone, Debug)]
pub struct Todo {
    /// What, as the clock that waits for it; none where nothing is due.
    pub rule: Option<terms::deadline::DeadlineRule>,
    /// Who does it.
    pub holder: Option<terms::deadline::Party>,
    /// By when.
    pub due: Option<i64>,
    /// The reader does it, there.
    pub href: Option<String>,
}

#[derive(Template)]
#[template(path = "commission/todo.html")]
struct TodoPart<'a> {
    f: &'a Frame,
    w: Words,
    it: &'a Todo,
}

impl Todo {
    /// Nothing is due.
    #[must_use]
    pub fn nothing() -> Self {
        Self { rule: None, holder: None, due: None, href: None }
    }

    /// The box.
    ///
    /// # Errors
    /// Writing failed.
    pub fn html(&self, f: &Frame) -> Result<Html, askama::Error> {
        TodoPart { f, w: f.words(), it: self }.render().map(Safe)
    }
}

#[derive(Template)]
#[template(path = "commission/foreign.html")]
struct ForeignPart<'a> {
    w: Words,
    it: &'a Foreign,
}

/// What somebody else wrote, in their voice.
///
/// # Errors
/// Writing failed.
pub(crate) fn foreign(w: Words, it: &Foreign) -> Result<Html, askama::Error> {
    ForeignPart { w, it }.render().map(Safe)
}
