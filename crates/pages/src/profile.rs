//! The jurisdiction profile: what it fixes; a form to change it, and what the proofs say of the change.
//!
//! Promise: a change that is not proved is not taken up, and the page says so; where there is no solver nothing is taken up.

use askama::Template;

use crate::Page;
use crate::frame::Frame;
use crate::parts;
use crate::test_form::Wrong;
use crate::words::{Language, Words};

/// What a proof said.
#[derive(Clone, Debug)]
pub enum Proof {
    /// Its limits hold in so many request environments, and of so many of its policies each is needed.
    Proved {
        /// Request environments.
        environments: u64,
        /// Policies.
        mutants: u64,
    },
    /// It does not hold, with what was found.
    Fails(String),
    /// There is no solver here.
    NoSolver(String),
}

/// How the profile was taken up.
#[derive(Clone, Debug)]
pub struct Taken {
    /// Its entry.
    pub entry: u64,
    /// When.
    pub at: i64,
    /// Who.
    pub by: String,
    /// Why.
    pub reasons: String,
    /// Digest of its text.
    pub digest: String,
    /// What was proved.
    pub proof: Proof,
}

/// The page.
#[derive(Clone, Debug)]
pub struct Profile {
    /// The own state.
    pub state: String,
    /// What it fixes: part, name, value.
    pub values: Vec<[String; 3]>,
    /// What somebody who relies on it has to know.
    pub doubts: Vec<String>,
    /// How it was taken up; none where it came with the start.
    pub taken: Option<Taken>,
    /// The reader may change it.
    pub may_edit: bool,
}

/// What was found out about a text.
#[derive(Clone, Debug)]
pub struct Tried {
    /// Faults: line, field, what is wrong.
    pub faults: Vec<(u64, String, String)>,
    /// What it would change: part, name, before, after.
    pub changes: Vec<Change>,
    /// Its doubts.
    pub doubts: Vec<String>,
    /// What was proved; none where it is no profile.
    pub proof: Option<Proof>,
}

/// Part, name, value before, value after.
pub type Change = (String, String, Option<String>, Option<String>);

/// The form. Fields: `text`, `reasons`, `password`, `version`, `then` (`prove` or `take-up`).
#[derive(Clone, Debug)]
pub struct Edit {
    /// What was typed: the text, the reasons.
    pub typed: [String; 2],
    /// What the form was made on.
    pub version: String,
    /// What was found out about the text; none before it was tried.
    pub tried: Option<Tried>,
    /// What is wrong.
    pub wrong: Vec<Wrong>,
    /// The password has to be given again.
    pub confirm: bool,
}

#[derive(Template)]
#[template(path = "profile.html")]
struct ProfilePage<'a> {
    f: &'a Frame,
    w: Words,
    v: &'a Profile,
}

#[derive(Template)]
#[template(path = "profile_edit.html")]
struct EditPage<'a> {
    f: &'a Frame,
    w: Words,
    v: &'a Edit,
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

impl Edit {
    /// The page.
    ///
    /// # Errors
    /// Writing failed.
    pub fn page(&self, f: &Frame) -> Page {
        EditPage { f, w: f.words(), v: self }.render()
    }

    fn is_wrong(&self, field: &str) -> bool {
        let faults = self.tried.as_ref().is_some_and(|it| !it.faults.is_empty());
        (field == "text" && faults) || self.wrong.iter().any(|it| it.field == field)
    }

    fn may_take_up(&self) -> bool {
        self.tried
            .as_ref()
            .is_some_and(|it| matches!(it.proof, Some(Proof::Proved { .. })) && !it.changes.is_empty())
    }
}

impl Proof {
    fn says(&self, w: &Words) -> String {
        match self {
            Self::Proved { environments, mutants } => {
                w.a2("profile-proved", "first", environments, "second", mutants)
            }
            Self::Fails(_) => w.t("profile-fails"),
            Self::NoSolver(_) => w.t("profile-no-solver"),
        }
    }

    fn passes(&self) -> bool {
        matches!(self, Self::Proved { .. })
    }

    fn more(&self) -> &str {
        match self {
            Self::Proved { .. } => "",
            Self::Fails(says) | Self::NoSolver(says) => says,
        }
    }
}
