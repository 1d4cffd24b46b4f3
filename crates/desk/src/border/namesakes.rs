//! Names near a name, among the alerts that are shown and nobody else: for matching lists, not for a meeting.
//!
//! Promise: no protection entry is found, counted or crowds anything out here: every alert above the least likeness is in
//! the answer, however many others come nearer. The number is how alike two names are and says nothing of a person (T6).

use names::index::{Answer, BornEvidence, Budget, Query};
use store::{AlertRow, Reader, StoreError};
use terms::PartialDate;
use terms::alert::Sex;

use super::view::{Found, View, born, sex};
use crate::shown::is_shown;

/// Below this likeness two names are not shown as alike.
pub const LEAST_ALIKE: f32 = 0.7;
/// Alerts compared for one question.
const NEAR: usize = 64;

/// An alert whose person's name is near.
#[derive(Clone, Debug)]
pub struct Namesake {
    /// The alert.
    pub row: AlertRow,
    /// How alike the names are, from 0 to 1.
    pub likeness: f32,
    /// What the dates of birth show.
    pub born: BornEvidence,
}

/// What is asked.
#[derive(Clone, Debug)]
pub struct AskedName {
    /// Spellings.
    pub spellings: Vec<names::Name>,
    /// Date of birth.
    pub born: Option<PartialDate>,
    /// Sex.
    pub sex: Option<Sex>,
}

/// Alerts whose person's name is near, the most alike first; none where the question is too much work, which is not
/// "nobody".
///
/// # Errors
/// The record cannot be read.
pub fn namesakes(
    view: &View,
    reader: &Reader<'_>,
    asked: AskedName,
) -> Result<Option<Vec<Namesake>>, StoreError> {
    let query =
        Query { spellings: asked.spellings, born: asked.born.and_then(born), sex: asked.sex.map(sex) };
    let budget = Budget { candidates: NEAR, ..Budget::default() };
    let alerts = |id: u64, _: BornEvidence| match Found::of(id) {
        Found::Alert(_) => Some(LEAST_ALIKE),
        Found::Protection(_) => None,
    };
    let candidates = match view.index.search_all(&query, budget, &alerts) {
        Answer::Complete { candidates, .. } => candidates,
        Answer::NothingToLookFor => return Ok(Some(Vec::new())),
        Answer::TooComplex { .. } => return Ok(None),
    };
    let mut found = Vec::new();
    for candidate in candidates.iter().filter(|it| it.name.score >= LEAST_ALIKE) {
        let Found::Alert(first) = Found::of(candidate.id) else { continue };
        let Some(row) = reader.alert_at(first)?.filter(is_shown) else { continue };
        found.push(Namesake { row, likeness: candidate.name.score, born: candidate.born });
    }
    found.sort_by(|a, b| b.likeness.total_cmp(&a.likeness).then(a.row.first.cmp(&b.row.first)));
    Ok(Some(found))
}
