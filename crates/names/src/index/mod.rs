//! Persons found by name and date of birth, among millions, while a traveller waits.
//!
//! An [`Index`] holds persons under numbers of the caller. [`Index::search`] gives the few who may be the one asked
//! for, each with the comparison of the names, word by word, and beside it what the dates of birth and the sexes
//! show. The score of a name never contains a date; a date can bring a middling name up in the order.
//!
//! Two paths lead to a person:
//!
//! 1. **Names.** Each word of the query leads to the words of the dictionary near it, those to the persons who have
//!    them. Rare words open the candidate set, frequent ones only add to it: who shares two words is compared.
//! 2. **Dates.** Everyone born on the same day is compared whatever the name; everyone born on a day that a slip of
//!    the pen makes of it, who shares a word.
//!
//! What is compared is compared roughly first, on prices that the dictionary gave once; the best few then in full.
//!
//! # What a slip can hide
//!
//! A slip cannot empty the answer, because its neighbours are looked up and not scored:
//!
//! - A printed word in which **one** letter was added, lost, replaced or exchanged with its neighbour leads to the
//!   word as it was. This holds for the letters as they look, before any rule of the fold, in any script, for the
//!   first 40 letters of a word; look-alikes of another script and characters that cannot be seen are no slips at all.
//! - Words that are neither patronymics nor known given names are found through **two** changed letters of the folded
//!   word as well, if it has seven letters or more (within its first twelve), and through any vowels and one
//!   consonant if it has four consonants or more.
//! - A person whose name went through more than that is found by the date of birth, if that is right.
//!
//! Of a name of more than five words the five most telling lead to persons, and all of them are compared.
//!
//! Not covered: a slip that makes a word a title or particle in a name of one word; a word of one letter; a person
//! who shares a single word that more than some dozens of others have, without a date. And the answer has ten places:
//! of more namesakes than places, [`Answer::Complete::more`](Answer) says that there were more.
//!
//! # Updates while answers go on
//!
//! The index is a few frozen parts of falling size, shared by reference. Adding makes a small part and puts parts
//! together when they have grown alike; removing marks rows. So a clone costs next to nothing, whatever the size:
//! the caller changes a clone and puts it in place of the old one, and no reader ever waits. The same answers come
//! whether persons came at once or one by one. (One structure that is changed in place was tried in thought and left:
//! it needs a second, growing form of every table, and a lock over it.)
//!
//! # Figures
//!
//! On a list of a million (2,700 persons of European Union acts, the others generated from public lists of names with
//! the frequencies of real populations), 3,000 questions by another spelling and 3,000 by innocent persons; found
//! means: among ten. One core of a busy two:
//!
//! | | |
//! |---|---|
//! | found, one date in four wrong or missing | .982 (.985 on a second draw of questions and list) |
//! | the same, at most 0.1 false candidates an innocent | .965 (.960) |
//! | found by the name alone | .967 (.963) |
//! | time by name, half of the questions, 99 of 100, 999 of 1,000 | 0.12 ms, 0.5 ms, 0.7 ms |
//! | time of names made to be slow (`cargo xtask bench names`, through a pipe), the same | 0.42 ms, 1.0 ms, 1.1 ms |
//! | questions too complex for the default budget, by name; by name and date | .004; .009 |
//! | loading a snapshot | 0.25 s |
//! | memory | 54 MiB |
//!
//! The order was set on the first draw; the persons of the acts are the same in both. Those not found are nearly all other names of a person (a birth name, a war
//! name), which no comparison of spellings can find, and persons with more than ten namesakes.
//!
//! Promise: the same question to the same persons has the same answer; a question that is too much work is answered
//! as [`Answer::TooComplex`], never as nobody; no text breaks the search; `Debug` shows no name and no date.
//!
//! Serves Art 4(1)(d) of Directive (EU) 2016/680 and Art 12(1) of INTERPOL's Rules on the Processing of Data: a person
//! is to be matched by accurate data, and a named officer is to see why.

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

#[cfg(test)]
mod tests;

pub use born::{Born, BornEvidence, Sex, SexEvidence};
pub use search::{Answer, Budget, CROWD, Candidate, Needed, Query};
pub use snapshot::SnapshotError;

use crate::Name;
use lists::Bits;
use segment::{Draft, Segment};
use std::fmt;
use std::sync::Arc;

/// Rank from which a candidate is to be shown where a missed person is the worse error: a look-up of somebody who is
/// protected.
///
/// Set on the questions of the figures above, one date in four wrong or missing: .970 of the persons stand above, and
/// 0.3 candidates an innocent (among a hundred thousand persons .975 and 0.15).
pub const LOOK: i32 = -250;

/// Rank from which a candidate is to be shown where a false one is the worse error: a hit of an alert, for a named
/// officer to decide.
///
/// Set as [`LOOK`]: .943 of the persons stand above, and 0.03 candidates an innocent (among a hundred thousand persons
/// .956 and 0.01).
pub const ALERT: i32 = 220;

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

/// Persons on their way into an index. Several can be filled at the same time, each on a thread of its own, and then
/// be taken in at once: [`Index::take`].
#[derive(Default)]
pub struct Batch(Draft);

impl fmt::Debug for Batch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Batch").field("rows", &self.0.len()).finish_non_exhaustive()
    }
}

impl Batch {
    /// A batch without persons.
    pub fn new() -> Batch {
        Batch::default()
    }

    /// Adds a person; of several under one number the last counts.
    pub fn add(&mut self, person: &Person) {
        self.0.add(person.id, &person.spellings, &person.born, person.sex);
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

/// Persons, found by name and date of birth. A clone shares all that is frozen and costs next to nothing.
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

    /// Takes in many persons at once; a person known under the same number is replaced, of several under one number
    /// the last counts.
    ///
    /// A person takes one row for each spelling with each date. Some million rows take seconds; to keep answering
    /// meanwhile, extend a clone.
    pub fn extend(&mut self, persons: impl IntoIterator<Item = Person>) {
        let mut batch = Batch::new();
        persons.into_iter().for_each(|person| batch.add(&person));
        self.take([batch]);
    }

    /// Takes in batches; a person known under the same number is replaced, of several under one number the last of
    /// the last batch counts. The answers are the same however the persons were put into batches.
    pub fn take(&mut self, batches: impl IntoIterator<Item = Batch>) {
        let mut batches = batches.into_iter();
        let Some(Batch(mut draft)) = batches.next() else { return };
        batches.for_each(|Batch(other)| draft.absorb(other));
        if !self.levels.is_empty() {
            for id in draft.ids() {
                self.remove(id);
            }
        }
        self.push(draft);
    }

    /// Takes in a person; one known under the same number is replaced. Costs a fraction of a millisecond, but seconds
    /// on the rare occasion that parts are put together: do it on a clone where somebody waits.
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
            if level.gone_count > level.live() {
                let mut draft = Draft::default();
                draft.take(&level.segment, |row| !level.gone.has(row));
                *level = Level::new(draft.freeze());
            }
        }
        self.levels.retain(|level| level.live() > 0);
        found
    }

    fn push(&mut self, mut draft: Draft) {
        if draft.len() == 0 {
            return;
        }
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

    /// How many rows there are: for each person, spellings times dates.
    pub fn rows(&self) -> usize {
        self.levels.iter().map(|l| l.live() as usize).sum()
    }

    /// The memory it takes, in bytes.
    pub fn bytes(&self) -> usize {
        self.levels.iter().map(|l| l.segment.bytes() + l.gone.bytes()).sum()
    }
}
