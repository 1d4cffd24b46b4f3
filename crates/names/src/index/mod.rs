//! (doc later)

mod born;
mod dictionary;
mod lists;
mod near;
mod rank;
mod rough;
mod search;
mod segment;
mod snapshot;
mod words;

pub use born::{Born, BornEvidence, Sex, SexEvidence};
pub use search::{Answer, Budget, Candidate, Query};
pub use snapshot::SnapshotError;

use crate::Name;
use lists::Bits;
use segment::{Draft, Segment};
use std::fmt;
use std::sync::Arc;

/// Rank from which a candidate is to be shown to a person who protects somebody: a missed one is the worse error.
pub const LOOK: i32 = 0;

/// Rank from which a candidate may be shown as a hit of an alert, for a named officer to decide.
pub const ALERT: i32 = 0;

/// A person as the index is told of one.
#[derive(Clone)]
pub struct Person {
    /// The caller's number of the person.
    pub id: u64,
    /// Every spelling known.
    pub spellings: Vec<Name>,
    /// Every date of birth known; none is the same as an unknown one.
    pub born: Vec<Born>,
    /// Sex, if known.
    pub sex: Option<Sex>,
}

impl fmt::Debug for Person {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Person").field("id", &self.id).finish_non_exhaustive()
    }
}

/// A part, and which of its rows are no longer there.
#[derive(Clone)]
struct Level {
    segment: Arc<Segment>,
    gone: Arc<Bits>,
    gone_count: u32,
}

impl Level {
    fn new(segment: Segment) -> Level {
        let gone = Arc::new(Bits::new(segment.len()));
        Level { segment: Arc::new(segment), gone, gone_count: 0 }
    }

    fn live(&self) -> u32 {
        self.segment.len() - self.gone_count
    }
}

/// An index of persons.
#[derive(Clone, Default)]
pub struct Index {
    /// The largest first.
    levels: Vec<Level>,
}

impl fmt::Debug for Index {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Index").field("rows", &self.rows()).finish_non_exhaustive()
    }
}

/// Parts up to this size are put together at every insertion.
const SMALL: u32 = 64;
/// A part is put together with the one before when it has grown to this share of it.
const SHARE: u32 = 8;

impl Index {
    /// An index without persons.
    pub fn new() -> Index {
        Index::default()
    }

    /// Takes in many persons at once; a person known under the same number is replaced.
    pub fn extend(&mut self, persons: impl IntoIterator<Item = Person>) {
        let mut draft = Draft::default();
        for person in persons {
            self.remove(person.id);
            draft.add(person.id, &person.spellings, &person.born, person.sex);
        }
        self.push(draft);
    }

    /// Takes in a person; one known under the same number is replaced.
    pub fn insert(&mut self, person: Person) {
        self.extend([person]);
    }

    /// Takes a person out; says whether there was one.
    pub fn remove(&mut self, id: u64) -> bool {
        let mut found = false;
        for level in &mut self.levels {
            for row in level.segment.rows_of(id) {
                if !level.gone.has(*row) {
                    Arc::make_mut(&mut level.gone).add(*row);
                    level.gone_count += 1;
                    found = true;
                }
            }
        }
        found
    }

    fn push(&mut self, mut draft: Draft) {
        let mut size = draft.len();
        while let Some(last) = self.levels.last() {
            if last.live() > SMALL.max(size.saturating_mul(SHARE)) {
                break;
            }
            draft.take(&last.segment, |row| !last.gone.has(row));
            size = draft.len();
            self.levels.pop();
        }
        self.levels.push(Level::new(draft.freeze()));
    }

    /// Spellings times dates of birth of all persons.
    pub fn rows(&self) -> usize {
        self.levels.iter().map(|l| l.live() as usize).sum()
    }

    /// Memory taken, in bytes.
    pub fn bytes(&self) -> usize {
        self.levels.iter().map(|l| l.segment.bytes() + l.gone.bytes()).sum()
    }
}
