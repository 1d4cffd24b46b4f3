//! Ids: each kind its own type, printed with its prefix, so that two kinds never mix and a log line can be
//! searched by it.
//!
//! Promise: an id says nothing about a person. It is made with a key of the home, so nobody without that key
//! can make it from a dossier number.

use std::fmt;

macro_rules! keyed_ids { ($($(#[$doc:meta])* $name:ident = $prefix:literal;)*) => { $(
    $(#[$doc])*
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct $name(String);
    impl $name {
        /// The prefix every id of this kind is printed with.
        pub const PREFIX: &'static str = $prefix;
        /// From the part behind the prefix, as the home's id key made it.
        #[must_use]
        pub fn from_tail(tail: &str) -> Self { Self(format!("{}{tail}", $prefix)) }
        /// From the printed form; `None` where the prefix is another or nothing follows it.
        #[must_use]
        pub fn parse(text: &str) -> Option<Self> {
            let tail = text.strip_prefix($prefix)?;
            let plain = tail.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
            (!tail.is_empty() && plain).then(|| Self(text.to_owned()))
        }
        /// The printed form.
        #[must_use]
        pub fn as_str(&self) -> &str { &self.0 }
    }
    impl fmt::Display for $name {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(&self.0) }
    }
)* } }

keyed_ids! {
    /// One case as one bureau sent it.
    AlertId = "alert-";
    /// One person as one source describes them. That two subjects are one person is a link, never an id.
    SubjectId = "subject-";
    /// One entry of a register (protection, refusal, decision, ...).
    RegisterId = "register-";
    /// One request before a reviewing body or an authority.
    RequestId = "request-";
}

/// The place of an entry in the record, counted from 0 without gaps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Seq(pub u64);

impl fmt::Display for Seq {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "entry-{}", self.0)
    }
}

/// A value that stands in another subject's entry: the entry and the field, resolved when it is shown.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EntryRef {
    /// The entry that holds the value.
    pub entry: Seq,
    /// The field in it, dotted (`granted_by.name`).
    pub field: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_of_one_kind_is_not_read_as_another() {
        assert!(AlertId::parse("subject-abc").is_none());
        assert!(AlertId::parse("alert-").is_none());
        assert!(AlertId::parse("alert-A b").is_none());
        assert_eq!(AlertId::parse("alert-abc2").map(|id| id.to_string()), Some("alert-abc2".to_owned()));
    }
}
