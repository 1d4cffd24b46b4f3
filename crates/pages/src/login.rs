//! Logging in: name, password, role and purpose; other ways only where they are set up.
//!
//! Promise: a failed login says the same whatever was wrong; nothing here tells whether an account exists.

use askama::Template;
use terms::role::{Purpose, Role};

use crate::Page;
use crate::frame::Frame;
use crate::parts;
use crate::words::{Language, Words};

/// The page.
#[derive(Clone, Debug, Default)]
pub struct Login {
    /// The last attempt failed.
    pub failed: bool,
    /// Too many attempts: so many seconds to wait.
    pub wait_seconds: Option<u64>,
    /// A passkey can be used.
    pub passkey: bool,
    /// The name of a provider that is set up.
    pub provider: Option<String>,
    /// Roles that can be chosen.
    pub roles: Vec<Role>,
    /// Purposes that can be chosen.
    pub purposes: Vec<Purpose>,
    /// The role does not act for the purpose that was chosen: the purposes are those of the role.
    pub wrong_purpose: bool,
    /// What was chosen before.
    pub chosen: (Option<Role>, Option<Purpose>),
    /// Where to go afterwards: a path of this house.
    pub back: Option<String>,
    /// What was typed as login.
    pub login: String,
}

#[derive(Template)]
#[template(path = "login.html")]
struct LoginPage<'a> {
    f: &'a Frame,
    w: Words,
    v: &'a Login,
}

impl Login {
    fn is_role(&self, role: &Role) -> bool {
        self.chosen.0 == Some(*role)
    }

    fn is_purpose(&self, purpose: &Purpose) -> bool {
        self.chosen.1 == Some(*purpose)
    }

    /// The page.
    ///
    /// # Errors
    /// Writing failed.
    pub fn page(&self, f: &Frame) -> Page {
        LoginPage { f, w: f.words(), v: self }.render()
    }
}

/// Which way somebody is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// To the provider.
    Out,
    /// From there to the work.
    In,
}

/// Between this house and a login provider: one link.
#[derive(Clone, Debug)]
pub struct Onward {
    /// Which way.
    pub way: Way,
    /// The name of the provider.
    pub name: String,
    /// Where the link leads.
    pub to: String,
}

#[derive(Template)]
#[template(path = "onward.html")]
struct OnwardPage<'a> {
    f: &'a Frame,
    w: Words,
    v: &'a Onward,
}

impl OnwardPage<'_> {
    fn title(&self) -> String {
        match self.v.way {
            Way::Out => self.w.a("login-provider", "name", &self.v.name),
            Way::In => self.w.t("onward-in"),
        }
    }

    fn says(&self) -> String {
        match self.v.way {
            Way::Out => self.w.t("onward-out-says"),
            Way::In => self.w.t("onward-in-says"),
        }
    }
}

impl Onward {
    /// The page.
    ///
    /// # Errors
    /// Writing failed.
    pub fn page(&self, f: &Frame) -> Page {
        OnwardPage { f, w: f.words(), v: self }.render()
    }
}
