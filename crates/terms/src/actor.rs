//! Who did something: a rule, a named person, or another gateway.

use std::fmt;

/// The author of an entry.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Actor {
    /// A rule of the program; it may only protect.
    Auto(String),
    /// A named person. `login` is `None` where the name came from the command line: then it is unverified.
    Human {
        /// The name or number the person goes by in the office.
        id: String,
        /// The office held when acting.
        role: String,
        /// The login that proves it; `None` is "unverified".
        login: Option<String>,
    },
    /// Another gateway or a publisher's file.
    Gateway(String),
}

impl Actor {
    /// A person named on the command line: unverified.
    #[must_use]
    pub fn unverified(id: &str) -> Self {
        Self::Human { id: id.to_owned(), role: "command line".to_owned(), login: None }
    }

    /// True where a named person acts.
    #[must_use]
    pub fn is_human(&self) -> bool {
        matches!(self, Self::Human { .. })
    }
}

impl fmt::Display for Actor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Auto(rule) => write!(f, "auto({rule})"),
            Self::Human { id, role, login: Some(login) } => write!(f, "human({id}, {role}, {login})"),
            Self::Human { id, role, login: None } => write!(f, "human({id}, {role}, unverified)"),
            Self::Gateway(id) => write!(f, "gateway({id})"),
        }
    }
}
