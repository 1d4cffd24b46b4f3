//! The jurisdiction profile: what it says, a form to change it, and what the proofs say of the change.
//!
//! Promise: a change whose proofs fail is not taken, and the counterexample is shown.

use askama::Template;

use crate::Page;
use crate::frame::Frame;
use crate::parts;
use crate::test_form::Wrong;
use crate::words::{Language, Words};

/// What a proof said.
#[derive(Clone, Debug)]
pub struct Proof {
    /// Its name.
    pub name: String,
    /// It passes; none is not run yet.
    pub passes: Option<bool>,
    /// The counterexample or the number of environments.
    pub says: String,
}

/// The page. Fields: `text`, `reasons`, `password`, `version`.
#[derive(Clone, Debug, Default)]
pub struct Profile {
    /// The name of the profile.
    pub name: String,
    /// Its revision.
    pub revision: u64,
    /// Its values: section, name, value.
    pub values: Vec<[String; 3]>,
    /// The text, for a reader who may change it.
    pub text: Option<String>,
    /// The proofs.
    pub proofs: Vec<Proof>,
    /// What is wrong with what was typed.
    pub wrong: Vec<Wrong>,
    /// What the form was made on.
    pub version: String,
}

#[derive(Template)]
#[template(path = "profile.html")]
struct ProfilePage<'a> {
    f: &'a Frame,
    w: Words,
    v: &'a Profile,
}

impl Profile {
    /// The page.
    ///
    /// # Errors
    /// Writing failed.
    pub fn page(&self, f: &Frame) -> Page {
        ProfilePage { f, w: f.words(), v: self }.render()
    }
}
