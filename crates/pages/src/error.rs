//! What went wrong, on a page: what it does not mean, what still works, one way on.
//!
//! Promise: a refusal says the same whether or not the thing exists; no fault of the program shows its inside.

use askama::Template;

use crate::Page;
use crate::frame::Frame;
use crate::parts;
use crate::words::{Language, Words};

/// What went wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Nothing here, or not for this role.
    NotFound,
    /// Not for this role.
    Refused,
    /// The login ended.
    LoginEnded,
    /// The form was made on what is no longer so.
    Stale,
    /// It was sent before, and what was answered is not there any more: it may have been done.
    Unanswered,
    /// The form lacks its token.
    WrongForm,
    /// Too many requests, or the queue is full.
    Busy,
    /// The program could not.
    Fault,
}

impl Kind {
    /// All.
    pub const ALL: [Self; 8] = [
        Self::NotFound,
        Self::Refused,
        Self::LoginEnded,
        Self::Stale,
        Self::Unanswered,
        Self::WrongForm,
        Self::Busy,
        Self::Fault,
    ];

    fn code(self) -> &'static str {
        match self {
            Self::NotFound => "not-found",
            Self::Refused => "refused",
            Self::LoginEnded => "login-ended",
            Self::Stale => "stale",
            Self::Unanswered => "unanswered",
            Self::WrongForm => "wrong-form",
            Self::Busy => "busy",
            Self::Fault => "fault",
        }
    }
}

impl Kind {
    /// Nothing was changed by what came to this page.
    fn changed_nothing(self) -> bool {
        self != Self::Unanswered
    }
}

/// The page.
#[derive(Clone, Debug)]
pub struct Trouble {
    /// What.
    pub kind: Kind,
    /// What changed, or which field: in sentences.
    pub details: Vec<String>,
    /// The number under which it is on the record, where it is.
    pub entry: Option<u64>,
    /// The way on: a path of this house.
    pub back: String,
}

#[derive(Template)]
#[template(path = "error.html")]
struct TroublePage<'a> {
    f: &'a Frame,
    w: Words,
    v: &'a Trouble,
}

impl Trouble {
    /// The page.
    ///
    /// # Errors
    /// Writing failed.
    pub fn page(&self, f: &Frame) -> Page {
        TroublePage { f, w: f.words(), v: self }.render()
    }
}
