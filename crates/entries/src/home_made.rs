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
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct HomeMadeV1 {
    origin: String,
    release: String,
    id_check: String,
    fold: u32,
}

impl Record for HomeMadeV1 {
    type Term = HomeMade;
    fn of(term: &HomeMade) -> Self {
        let HomeMade { origin, release, id_check, fold } = term.clone();
        Self { origin, release, id_check, fold }
    }
    fn term(self) -> HomeMade {
        let Self { origin, release, id_check, fold } = self;
        HomeMade { origin, release, id_check, fold }
    }
}
