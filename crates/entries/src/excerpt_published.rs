//! `excerpt_published`: an excerpt of a decision was published.
//!
//! Promise: what was published, and by whom.

use terms::request::Excerpt;

use crate::record::record;
use crate::record::request::ExcerptV1;

/// An excerpt of a decision was published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExcerptPublished {
    /// The excerpt.
    pub excerpt: Excerpt,
}

record! {
    /// Version 1.
    ExcerptPublishedV1 of ExcerptPublished { excerpt: ExcerptV1 } or blank {}
}
