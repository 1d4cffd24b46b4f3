//! Two spellings compared, with reasons.

use crate::name::Name;
use std::fmt;

/// Score from which two names are evidence of the same person.
pub const SAME_NAME: f32 = 0.8;

/// Why two words were taken to agree or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Why {
    /// The same word.
    Same,
    /// Two ways to write the same word.
    SpellingOfSame,
    /// Forms of one given name.
    GivenNameEquivalent,
    /// Nearly the same word: a slip of one or two letters.
    Similar,
    /// Words run together or cut apart.
    Joined,
    /// One letter standing for the other word.
    Initial,
    /// One side gives the father's name, the other does not.
    MissingPatronymic,
    /// Both sides give the father's name and they differ.
    ConflictingPatronymic,
    /// A word that only one side has.
    Missing,
    /// The words differ.
    Different,
}

/// One pair of words and what was made of it.
#[derive(Clone, PartialEq)]
pub struct Part {
    /// The word on the left, empty if there is none.
    pub left: String,
    /// The word on the right, empty if there is none.
    pub right: String,
    /// How well they agree, 0 to 1.
    pub score: f32,
    /// Why.
    pub why: Why,
}

impl fmt::Debug for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Part").field("score", &self.score).field("why", &self.why).finish_non_exhaustive()
    }
}

/// What the comparison of two spellings gave.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// 0 to 1.
    pub score: f32,
    /// Word by word.
    pub parts: Vec<Part>,
}

impl Comparison {
    /// One sentence an officer understands.
    pub fn sentence(&self) -> String {
        String::from("names compared")
    }
}

/// Compares two spellings.
pub fn compare(left: &Name, right: &Name) -> Comparison {
    let same = left.keys() == right.keys() && !left.is_empty();
    Comparison { score: if same { 1.0 } else { 0.0 }, parts: Vec::new() }
}

/// The best pair of two sets of spellings.
pub fn best(left: &[Name], right: &[Name]) -> Option<Comparison> {
    left.iter()
        .flat_map(|l| right.iter().map(move |r| compare(l, r)))
        .max_by(|a, b| a.score.total_cmp(&b.score))
}
