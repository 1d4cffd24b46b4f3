//! Variant keys: the words of a name bound to a date of birth.
//!
//! A register entry and a presented person meet if they have one key in common. A name key is an unordered pair of
//! words, folded by the caller; here it is bound to the version of the folding, to how much of the date of birth is
//! known, and to that date.
//!
//! Promise: two keys are equal only if folding, precision, date and words are equal, however the parts are cut; a
//! key that is not in its one normal form is refused, for it would silently meet nothing.
//! Serves: data protection by design, GDPR Art. 25 and Law Enforcement Directive (EU) 2016/680 Art. 20.

use std::fmt;

use jiff::civil::Date;
use sha2::{Digest, Sha256};
use zeroize::Zeroize;

/// Longest name key.
const MAX_NAME_KEY_BYTES: usize = 200;
/// Nobody alive was born before.
const FIRST_YEAR: i16 = 1850;

/// A key that cannot be made. The words are not repeated: they are a person's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum KeyError {
    /// Not the output of a folding.
    #[error(
        "a name key is 1 to {MAX_NAME_KEY_BYTES} printable ASCII characters without capital letters or outer spaces"
    )]
    NotFolded,
    /// A month or year that cannot be.
    #[error("a date of birth has a year from {FIRST_YEAR} to 9999 and a month from 1 to 12")]
    Born,
}

/// What is known of a date of birth.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Born {
    /// The day.
    Day(Date),
    /// Year and month.
    Month(i16, i8),
    /// The year alone.
    Year(i16),
}

impl Born {
    /// The same date with less known: an entry that has only the year is met by a person whose day is known.
    fn coarser(self) -> Vec<Born> {
        match self {
            Born::Day(date) => vec![self, Born::Month(date.year(), date.month()), Born::Year(date.year())],
            Born::Month(year, _) => vec![self, Born::Year(year)],
            Born::Year(_) => vec![self],
        }
    }

    /// Precision, year, month, day; zero where not known.
    fn bytes(self) -> Result<[u8; 5], KeyError> {
        let (precision, year, month, day) = match self {
            Born::Day(date) => (3, date.year(), date.month(), date.day()),
            Born::Month(year, month) if (1..=12).contains(&month) => (2, year, month, 0),
            Born::Month(_, _) => return Err(KeyError::Born),
            Born::Year(year) => (1, year, 0, 0),
        };
        if year < FIRST_YEAR {
            return Err(KeyError::Born);
        }
        let [high, low] = year.to_be_bytes();
        Ok([precision, high, low, month.to_be_bytes()[0], day.to_be_bytes()[0]])
    }
}

impl fmt::Debug for Born {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Born(not shown)")
    }
}

/// One variant key. As telling as name and date themselves to anybody who can guess them: never kept or sent but
/// sealed, blinded, or put through the holder's function.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct LookupKey {
    folding: u16,
    input: [u8; 32],
}

impl LookupKey {
    /// Binds a name key to a date, as the register does for each spelling of an entry.
    ///
    /// # Errors
    /// The name key is not the output of a folding, or the date cannot be.
    pub fn new(folding: u16, name_key: &str, born: Born) -> Result<Self, KeyError> {
        let normal = |byte: u8| (b' '..=b'~').contains(&byte) && !byte.is_ascii_uppercase();
        if name_key.is_empty()
            || name_key.len() > MAX_NAME_KEY_BYTES
            || name_key.trim() != name_key
            || !name_key.bytes().all(normal)
        {
            return Err(KeyError::NotFolded);
        }
        let input = Sha256::new()
            .chain_update(b"redress private lookup, variant key, version 1")
            .chain_update(folding.to_be_bytes())
            .chain_update(born.bytes()?)
            .chain_update((name_key.len() as u64).to_be_bytes())
            .chain_update(name_key.as_bytes())
            .finalize()
            .into();
        Ok(Self { folding, input })
    }

    /// All keys to ask about a presented person: each name key with each date, and with what an entry may hold of
    /// that date if it knows less. The dates are those of the document and, where the caller wants them, the usual
    /// slips (day and month changed over). The most telling come first, none comes twice.
    ///
    /// # Errors
    /// The first key that cannot be made.
    pub fn to_ask<K: AsRef<str>>(
        folding: u16,
        name_keys: &[K],
        born: &[Born],
    ) -> Result<Vec<Self>, KeyError> {
        let mut dates: Vec<Born> = Vec::new();
        for date in born.iter().flat_map(|born| born.coarser()) {
            if !dates.contains(&date) {
                dates.push(date);
            }
        }
        dates.sort_by_key(|date| match date {
            Born::Day(_) => 0,
            Born::Month(_, _) => 1,
            Born::Year(_) => 2,
        });
        let mut keys: Vec<Self> = Vec::new();
        for date in dates {
            for name_key in name_keys {
                let key = Self::new(folding, name_key.as_ref(), date)?;
                if !keys.contains(&key) {
                    keys.push(key);
                }
            }
        }
        Ok(keys)
    }

    /// The version of the folding that made it.
    #[must_use]
    pub fn folding(&self) -> u16 {
        self.folding
    }

    /// What goes into the function.
    pub(crate) fn input(&self) -> &[u8; 32] {
        &self.input
    }
}

impl Drop for LookupKey {
    fn drop(&mut self) {
        self.input.zeroize();
    }
}

impl fmt::Debug for LookupKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("LookupKey(not shown)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn key(folding: u16, name: &str, born: Born) -> LookupKey {
        LookupKey::new(folding, name, born).unwrap()
    }

    #[test]
    fn folding_precision_date_and_words_each_make_another_key() {
        let base = key(1, "krp ln", Born::Day(date(1988, 3, 5)));
        assert_eq!(base, key(1, "krp ln", Born::Day(date(1988, 3, 5))));
        for other in [
            key(2, "krp ln", Born::Day(date(1988, 3, 5))),
            key(1, "krp ln", Born::Day(date(1988, 5, 3))),
            key(1, "krp ln", Born::Month(1988, 3)),
            key(1, "krp ln", Born::Year(1988)),
            key(1, "krpl n", Born::Day(date(1988, 3, 5))),
        ] {
            assert_ne!(base.input, other.input);
        }
    }

    #[test]
    fn a_name_key_that_was_not_folded_is_refused() {
        for bad in ["", "Krp ln", " krp", "krp ", "кrp", "k\nrp", "k\0"] {
            assert_eq!(LookupKey::new(1, bad, Born::Year(1988)), Err(KeyError::NotFolded), "{bad:?}");
        }
        assert_eq!(LookupKey::new(1, &"a".repeat(201), Born::Year(1988)), Err(KeyError::NotFolded));
    }

    #[test]
    fn a_date_that_cannot_be_is_refused() {
        for bad in [Born::Month(1988, 0), Born::Month(1988, 13), Born::Year(0), Born::Year(-5)] {
            assert_eq!(LookupKey::new(1, "krp", bad), Err(KeyError::Born));
        }
    }

    #[test]
    fn a_known_day_also_asks_for_entries_that_know_the_month_or_the_year() {
        let born = Born::Day(date(1988, 3, 5));
        let keys = LookupKey::to_ask(1, &["krp ln", "krp mr"], &[born, Born::Day(date(1988, 5, 3))]).unwrap();
        // two days, two months, one year; two names
        assert_eq!(keys.len(), 10);
        assert_eq!(keys[0], key(1, "krp ln", born));
        assert!(keys.contains(&key(1, "krp mr", Born::Year(1988))));
        assert!(keys.contains(&key(1, "krp mr", Born::Month(1988, 3))));
    }

    #[test]
    fn debug_shows_neither_words_nor_date() {
        let shown = format!("{:?} {:?}", key(1, "krp ln", Born::Year(1988)), Born::Year(1988));
        assert!(!shown.contains("krp") && !shown.contains("1988"), "{shown}");
    }
}
