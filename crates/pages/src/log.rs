//! The log: entries without content, checkpoints, one entry with its proof, and how anybody checks them.
//!
//! Promise: no entry here shows content, whom it is about or who made it; a checkpoint and a proof can be checked without
//! trusting this page.

use askama::Template;

use crate::Page;
use crate::frame::Frame;
use crate::parts;
use crate::words::{Language, Words};

/// One entry.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its number.
    pub seq: u64,
    /// When it was recorded.
    pub at: i64,
    /// Its kind.
    pub kind: String,
    /// The office that made it: a role or the program, never a person.
    pub office: String,
    /// Its content was erased.
    pub erased: bool,
}

/// The page.
#[derive(Clone, Debug, Default)]
pub struct Log {
    /// The entries of this page, newest first.
    pub entries: Vec<Entry>,
    /// Entries on the record.
    pub size: u64,
    /// The newest checkpoint, as signed.
    pub checkpoint: Option<String>,
    /// The key that verifies it.
    pub key: String,
    /// What is wrong with the number that was asked for.
    pub wrong: bool,
    /// The page after.
    pub after: Option<String>,
}

/// One entry with its proof.
#[derive(Clone, Debug)]
pub struct OneEntry {
    /// It.
    pub entry: Entry,
    /// The proof, as it is verified.
    pub proof: String,
    /// The key that verifies it.
    pub key: String,
}

#[derive(Template)]
#[template(path = "log.html")]
struct LogPage<'a> {
    f: &'a Frame,
    w: Words,
    v: &'a Log,
}

#[derive(Template)]
#[template(path = "log_entry.html")]
struct OneEntryPage<'a> {
    f: &'a Frame,
    w: Words,
    v: &'a OneEntry,
}

impl Log {
    /// The page.
    ///
    /// # Errors
    /// Writing failed.
    pub fn page(&self, f: &Frame) -> Page {
        LogPage { f, w: f.words(), v: self }.render()
    }
}

impl OneEntry {
    /// The page.
    ///
    /// # Errors
    /// Writing failed.
    pub fn page(&self, f: &Frame) -> Page {
        OneEntryPage { f, w: f.words(), v: self }.render()
    }
}
