//! Person names across scripts and spellings: one person is printed in many forms, and a border, a
//! bureau and a register rarely hold the same one.
//!
//! - [`Name::parse`] reads one spelling: mixed scripts are repaired word by word, every romanisation is
//!   folded onto one form, patronymics, particles, initials and titles are told apart.
//! - [`compare`] says how far two spellings can be of one name, word by word, in words an officer can check.
//! - [`index`] holds persons and is searched by names and dates within a budget of work; [`mrz`] reads the
//!   machine-readable zone of a document.
//! - [`Name::keys`] gives the few strings under which spellings of one name meet in a look-up.
//!
//! Promise: a comparison is symmetric, does not depend on the order of the words, reads no date and no
//! nationality, and always carries the reasons for its figure. A name alone never identifies a person.
//!
//! Serves the accuracy of processed data: Art 12(1) of INTERPOL's Rules on the Processing of Data, Art 4(1)(d) of
//! Directive (EU) 2016/680. The README lists the scripts and the figures.

mod compare;
mod distance;
mod fold;
mod given;
pub mod index;
pub mod mrz;
mod name;
mod price;
mod script;
mod text;
mod words;

pub use compare::{Comparison, ONE_WORD_NAME, Part, SAME_NAME, Why, best, compare};
pub use fold::Fold;
pub use name::{Name, Token, TokenKind};
pub use text::{display_safe, normalise};

/// Version of the folding by which [`Name::parse`] reads; stored with every key made by it.
///
/// Keys of different versions must never be compared: whoever keeps keys of an older version asks by it as well
/// ([`Name::parse_by`], [`keys_by_all`]), or makes them again from the names.
pub const FOLD_VERSION: u16 = Fold::CURRENT.version();

/// The look-up keys of a spelling by every version of the fold, each with its version: what meets keys and
/// fingerprints that were made by any of them.
pub fn keys_by_all(text: &str) -> Vec<(Fold, String)> {
    Fold::ALL
        .into_iter()
        .flat_map(|fold| Name::parse_by(fold, text).keys().into_iter().map(move |key| (fold, key)))
        .collect()
}

/// The most look-up keys one spelling can have.
pub const MAX_KEYS: usize = 3;
