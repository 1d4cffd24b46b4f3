//! What a route takes, how it stands on the record, and whose the thing is that it names.
//!
//! Promise: closed lists: a route that fits none of them cannot be written down.
//! Serves: Directive (EU) 2016/680 Art 29.

use terms::role::Deed;

/// What it takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needs {
    /// Nothing: it tells nothing of anybody.
    Nobody,
    /// A login; also one that has to change its start code first.
    Login,
    /// A role that may do it.
    Deed(Deed),
}

/// How it stands on the record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trace {
    /// Nothing of a person is shown and nothing is changed.
    Quiet,
    /// That somebody looked is recorded before the handler runs.
    Look,
    /// The act itself is an entry, or a change of an account.
    Act,
}

/// Whose the thing is that the path names, for roles that reach only what is theirs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner {
    /// It names nothing but, perhaps, an alert.
    Nothing,
    /// The alert: whose client it is about, before whom it was brought, whether it is about a child.
    Alert,
    /// A check: who made it.
    Check,
    /// A request before the reviewing body: who lodged it, whose data it is about, who was consulted.
    Request,
    /// The handler asks again with the thing: an authority's own entry, a custody of the own unit.
    Handler,
}

/// The methods in use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Reads.
    Get,
    /// Acts.
    Post,
}

impl Method {
    /// As it stands in a request.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
        }
    }
}
