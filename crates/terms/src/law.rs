//! References to law and practice, each with how far it was checked.
//!
//! Promise: a rule whose text nobody has checked says so wherever it is shown.

use std::borrow::Cow;

/// How far the text behind a reference was checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tag {
    /// Seen in the primary text, or in a page that reproduces the passage.
    Verified,
    /// Seen in a secondary source.
    Secondary,
    /// Known in general, not checked against the text: never shown as law.
    Memory,
    /// Concluded from other sources, or a rule of this system's own.
    Inference,
}

impl Tag {
    /// The letter of the law file: V, S, M or I.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Verified => "V",
            Self::Secondary => "S",
            Self::Memory => "M",
            Self::Inference => "I",
        }
    }

    /// Reads [`Tag::code`].
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Verified, Self::Secondary, Self::Memory, Self::Inference]
            .into_iter()
            .find(|it| it.code() == text)
    }

    /// What a reader is told about the reference.
    #[must_use]
    pub fn says(self) -> &'static str {
        match self {
            Self::Verified => "checked against the text",
            Self::Secondary => "from a secondary source",
            Self::Memory => "not checked against the text, shown as a pointer and not as law",
            Self::Inference => "a rule of this system, or drawn from other sources",
        }
    }
}

/// One reference: article, judgment or resolution.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LawRef {
    /// The reference as cited (`RPD Art 83(1)`, `CJEU C-352/22`).
    pub cite: Cow<'static, str>,
    /// How far it was checked.
    pub tag: Tag,
}

impl LawRef {
    /// Checked against the text.
    #[must_use]
    pub const fn verified(cite: &'static str) -> Self {
        Self { cite: Cow::Borrowed(cite), tag: Tag::Verified }
    }
    /// From a secondary source.
    #[must_use]
    pub const fn secondary(cite: &'static str) -> Self {
        Self { cite: Cow::Borrowed(cite), tag: Tag::Secondary }
    }
    /// Not checked.
    #[must_use]
    pub const fn memory(cite: &'static str) -> Self {
        Self { cite: Cow::Borrowed(cite), tag: Tag::Memory }
    }
    /// A conclusion, or a rule of this system.
    #[must_use]
    pub const fn inference(cite: &'static str) -> Self {
        Self { cite: Cow::Borrowed(cite), tag: Tag::Inference }
    }
}
