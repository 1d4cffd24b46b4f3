//! What is known of a field, and from whom.
//!
//! Promise: unknown, not shown, asked and not answered, and "there is none" are four different things, and
//! none of them is ever read as another (design: "unknown is never more than a question").

use std::fmt;

/// Who a fact comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Origin {
    /// The alert itself, that is, its sender.
    #[default]
    Notice,
    /// A register entry made by an authority.
    Register,
    /// The person the alert is about, or counsel for the person.
    Person,
    /// A named official of this gateway.
    Official,
    /// What was on the record before.
    History,
}

impl Origin {
    /// All origins.
    pub const ALL: [Self; 5] = [Self::Notice, Self::Register, Self::Person, Self::Official, Self::History];

    /// The word used in every interface.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Notice => "notice",
            Self::Register => "register",
            Self::Person => "person",
            Self::Official => "official",
            Self::History => "history",
        }
    }

    /// Reads [`Origin::code`].
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.code() == text)
    }
}

/// A field of an alert.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub enum Field<T> {
    /// This view of the alert does not carry the field (a list page); says nothing about it.
    #[default]
    NotShown,
    /// The sender gave no value.
    Unknown,
    /// The sender was asked and did not answer.
    NotAnswered,
    /// The sender says there is none.
    No,
    /// The value, and who it comes from.
    Known(T, Origin),
}

impl<T> Field<T> {
    /// A value stated by the sender.
    pub fn notice(value: T) -> Self {
        Self::Known(value, Origin::Notice)
    }

    /// The value where it is known.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Known(value, _) => Some(value),
            Self::NotShown | Self::Unknown | Self::NotAnswered | Self::No => None,
        }
    }

    /// True where a value is known.
    pub fn is_known(&self) -> bool {
        self.value().is_some()
    }

    /// How to say the state of the field in a ground: `not shown`, `unknown`, `asked, not answered`, `none`.
    pub fn absence(&self) -> Option<&'static str> {
        match self {
            Self::NotShown => Some("not shown"),
            Self::Unknown => Some("unknown"),
            Self::NotAnswered => Some("asked, not answered"),
            Self::No => Some("none"),
            Self::Known(..) => None,
        }
    }

    /// This view laid over an earlier one: what this view does not show stays as it was.
    #[must_use]
    pub fn over(self, earlier: Self) -> Self {
        match self {
            Self::NotShown => earlier,
            shown => shown,
        }
    }

    /// The same state with the value mapped.
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> Field<U> {
        match self {
            Self::NotShown => Field::NotShown,
            Self::Unknown => Field::Unknown,
            Self::NotAnswered => Field::NotAnswered,
            Self::No => Field::No,
            Self::Known(value, origin) => Field::Known(f(value), origin),
        }
    }

    /// Borrows the value inside.
    pub fn as_ref(&self) -> Field<&T> {
        match self {
            Self::NotShown => Field::NotShown,
            Self::Unknown => Field::Unknown,
            Self::NotAnswered => Field::NotAnswered,
            Self::No => Field::No,
            Self::Known(value, origin) => Field::Known(value, *origin),
        }
    }
}

impl<T: Copy> Field<T> {
    /// The value by copy, where it is known.
    pub fn get(&self) -> Option<T> {
        self.value().copied()
    }
}

/// The state of the field, never its content.
impl<T> fmt::Debug for Field<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Known(_, origin) => write!(f, "Known(.., {})", origin.code()),
            other => f.write_str(other.absence().unwrap_or_default()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_page_after_a_full_notice_removes_nothing() {
        let full = Field::notice(24);
        assert_eq!(Field::NotShown.over(full.clone()), full);
        assert_eq!(Field::Unknown.over(full), Field::Unknown);
    }

    #[test]
    fn debug_prints_no_content() {
        assert_eq!(format!("{:?}", Field::notice("Velmora")), "Known(.., notice)");
    }
}
