//! `home_made`: the first entry of every record.
//!
//! Promise: a record and the keys it is opened with belong together, or opening it says that they do not.

use serde::{Deserialize, Serialize};

use crate::record::Record;

/// The home was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HomeMade {
    /// The name of this home's log: it stands in every checkpoint and never changes.
    pub origin: String,
    /// The release that made it.
    pub release: String,
    /// Made with the id key over a fixed text: tells at once where the id key is another.
    pub id_check: String,
    /// The folding of names the look-up keys were first made with.
    pub fold: u32,
    /// The state this home belongs to; a home of version 1 does not say.
    pub state: Option<String>,
    /// An exercise: times may be typed that lie ahead or behind, and nothing in it is about anybody.
    pub exercise: bool,
}

/// Versions 1 and 2; the first has neither state nor exercise.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct HomeMadeV1 {
    origin: String,
    release: String,
    id_check: String,
    fold: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    state: Option<String>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    exercise: bool,
}

impl Record for HomeMadeV1 {
    type Term = HomeMade;
    fn of(term: &HomeMade) -> Self {
        let HomeMade { origin, release, id_check, fold, state, exercise } = term.clone();
        Self { origin, release, id_check, fold, state, exercise }
    }
    fn term(self) -> HomeMade {
        let Self { origin, release, id_check, fold, state, exercise } = self;
        HomeMade { origin, release, id_check, fold, state, exercise }
    }
}
