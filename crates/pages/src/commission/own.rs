//! The person's own view of a request, by a receipt: what came, what is next, by when, what was decided.
//!
//! Promise: nothing of a file, a source or an alert stands here; a person is told by a named decision and never by this
//! page; a receipt that opens nothing gets the same words whatever the reason.
//!
//! Serves CCF Statute Art 40 (the term runs where the person sees it) and the safe-contact rules of this system.

use askama::Template;
use terms::request::{LetterKind, RequestKind, RequestState, Requirement};

use super::Todo;
use super::clock::Clock;
use crate::Page;
use crate::act::{Form, Typed};
use crate::frame::Frame;
use crate::parts;
use crate::test_form::Wrong;
use crate::words::{Language, Words};

/// The view of one request.
#[derive(Clone)]
pub struct Own {
    /// The reference.
    pub id: String,
    /// What is asked for.
    pub kind: RequestKind,
    /// How far it is.
    pub state: RequestState,
    /// The states it reached, in order, with when.
    pub reached: Vec<(RequestState, i64)>,
    /// What is missing.
    pub missing: Vec<Requirement>,
    /// What is next.
    pub next: Todo,
    /// Clocks that the applicant may see.
    pub clocks: Vec<Clock>,
    /// Letters to the applicant, the newest first.
    pub letters: Vec<Letter>,
    /// A restriction was claimed and is challenged: how many points of its test fail, of how many.
    pub challenged: Option<(usize, usize)>,
    /// What the person may do: path and words.
    pub acts: Vec<(String, String)>,
}

/// A letter to the applicant, word for word: no address of its own opens it.
#[derive(Clone)]
pub struct Letter {
    /// Which.
    pub kind: LetterKind,
    /// When, microseconds since 1970.
    pub at: i64,
    /// Its language.
    pub language: String,
    /// Its text.
    pub text: String,
    /// SHA-256 of it, in hexadecimal.
    pub digest: String,
}

/// The form before it. Fields: `receipt`, `identity` (a paper).
#[derive(Clone, Debug, Default)]
pub struct Ask {
    /// Where it goes.
    pub action: String,
    /// What was typed.
    pub typed: Typed,
    /// What is wrong.
    pub wrong: Vec<Wrong>,
    /// A receipt was typed that opens nothing.
    pub nothing: bool,
}

#[derive(Template)]
#[template(path = "commission/own.html")]
struct OwnPage<'a> {
    f: &'a Frame,
    w: Words,
    v: &'a Own,
}

#[derive(Template)]
#[template(path = "commission/own_ask.html")]
struct AskPage<'a> {
    f: &'a Frame,
    w: Words,
    v: &'a Ask,
    form: Form,
}

impl Own {
    /// The page.
    ///
    /// # Errors
    /// Writing failed.
    pub fn page(&self, f: &Frame) -> Page {
        OwnPage { f, w: f.words(), v: self }.render()
    }
}

impl Ask {
    /// The page.
    ///
    /// # Errors
    /// Writing failed.
    pub fn page(&self, f: &Frame) -> Page {
        let w = f.words();
        let form = super::listed::receipt_form(w, &self.action, self.typed.clone(), self.wrong.clone());
        AskPage { f, w, v: self, form }.render()
    }
}
