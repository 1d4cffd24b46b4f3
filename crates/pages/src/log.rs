//! The log: entries without content, checkpoints, and how anybody checks them.
//!
//! Promise: no entry here shows content; a checkpoint can be checked without trusting this page.

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
    /// Who: a role or a rule, never a person it is about.
    pub actor: String,
    /// The entry that caused it.
    pub caused_by: Option<u64>,
}

/// The page.
#[derive(Clone, Debug, Default)]
pub struct Log {
    /// The entries of this page, newest first.
    pub entries: Vec<Entry>,
    /// The newest checkpoint, as signed.
    pub checkpoint: Option<String>,
    /// The page after.
    pub after: Option<String>,
}

#[derive(Template)]
#[template(path = "log.html")]
struct LogPage<'a> {
    f: &'a Frame,
    w: Words,
    v: &'a Log,
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
