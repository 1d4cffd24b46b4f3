//! Registers: one entry by its id or a full identity, with a purpose; they list nothing. Two officials enter and lift.
//!
//! Promise: "not found" gives the same page whatever is or is not on file; what was proposed counts for nothing until a
//! second official of the same authority confirms it.
//!
//! Serves promise P10 and `threats` T5 (a bought or forged entry).

use askama::Template;

use crate::Page;
use crate::frame::Frame;
use crate::parts::{self, Fact};
use crate::test_form::Wrong;
use crate::words::{Language, Words};

/// An entry that was read or is proposed.
#[derive(Clone)]
pub struct Entry {
    /// Its id.
    pub id: String,
    /// Its kind, in words.
    pub kind: String,
    /// Its fields.
    pub facts: Vec<Fact>,
    /// Who proposed it, and when.
    pub proposed: Option<(String, i64)>,
    /// Who confirmed it, and when.
    pub confirmed: Option<(String, i64)>,
}

/// The page. Reading: `id`, or `name`, `born`, `document`; and `purpose`. Proposing: `kind`, `name`, `born`, `state`,
/// `reference`, `reasons`. Confirming: `id`, `answer` (`confirm`, `refuse`), `reasons`, `password`.
#[derive(Clone, Default)]
pub struct Registers {
    /// The entry that was found.
    pub found: Option<Entry>,
    /// It was looked for and not found.
    pub not_found: bool,
    /// What waits for this reader as second official.
    pub waiting: Vec<Entry>,
    /// Kinds this reader may propose: code and words.
    pub kinds: Vec<(String, String)>,
    /// What is wrong.
    pub wrong: Vec<Wrong>,
}

#[derive(Template)]
#[template(path = "registers.html")]
struct RegistersPage<'a> {
    f: &'a Frame,
    w: Words,
    v: &'a Registers,
}

impl Registers {
    /// The page.
    ///
    /// # Errors
    /// Writing failed.
    pub fn page(&self, f: &Frame) -> Page {
        RegistersPage { f, w: f.words(), v: self }.render()
    }
}
