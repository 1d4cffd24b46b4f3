//! One frozen part of an index: rows in the order of their dates of birth, and the lists that lead to them.
//!
//! A row is one spelling of one person with one date of birth; a person of two spellings and two dates has four.
//! Because rows stand in the order of the dates, everyone born on a day, or in a month, is one stretch of rows and
//! needs no list.

use super::born::{BORN_BITS, Born, Sex};
use super::dictionary::Dictionary;
use super::lists::{Bits, Lists, narrow};
use super::words::{Tag, Words};
use crate::compare::words;
use crate::name::{Name, Token};
use rustc_hash::{FxHashMap, FxHashSet};

/// A row before it is frozen.
#[derive(Clone, Copy)]
struct Row {
    id: u64,
    bits: u32,
    /// Where its surfaces end in the common list.
    start: u32,
    end: u32,
}

const SEX: u32 = BORN_BITS;
const TRUNCATED: u32 = 1 << (BORN_BITS + 2);
const BORN: u32 = (1 << BORN_BITS) - 1;

/// A form that at least one in so many rows has is also kept as a set of rows.
const FREQUENT: u32 = 40;
/// Below this many rows it is not worth it.
const FREQUENT_LEAST: usize = 2048;

/// The most readings of one spelling, each of which has rows.
const READINGS: usize = 40;

/// The most letters of a printed word that are kept.
const LONGEST: usize = 80;

/// Rows and words that come together before they are frozen.
#[derive(Default)]
pub(super) struct Draft {
    words: Words,
    rows: Vec<Row>,
    surfaces: Vec<u32>,
    ids: FxHashSet<u64>,
    /// Persons who were added again, and how many rows were there before.
    again: FxHashMap<u64, usize>,
}

impl Draft {
    /// Adds a person: each spelling with each date. One added before under the same number is replaced.
    pub(super) fn add(&mut self, id: u64, spellings: &[Name], born: &[Born], sex: Option<Sex>) {
        if !self.ids.insert(id) {
            self.again.insert(id, self.rows.len());
        }
        let unknown = [Born::UNKNOWN];
        let born = if born.is_empty() { &unknown[..] } else { born };
        let readings = spellings.iter().flat_map(|name| name.readings(READINGS));
        for name in readings {
            let start = narrow(self.surfaces.len());
            for t in words(&name) {
                let text = t.text().char_indices().nth(LONGEST).and_then(|(end, _)| t.text().get(..end));
                self.surfaces.push(self.words.surface(text.unwrap_or(t.text()), t.folded(), Tag::of(t)));
            }
            let end = narrow(self.surfaces.len());
            let common = Sex::bits(sex) << SEX | if name.truncated() { TRUNCATED } else { 0 };
            for date in born {
                self.rows.push(Row { id, bits: common | date.bits(), start, end });
            }
        }
    }

    /// Takes out the rows of persons who were added again later.
    fn settle(&mut self) {
        if self.again.is_empty() {
            return;
        }
        let again = std::mem::take(&mut self.again);
        let mut at = 0;
        self.rows.retain(|row| {
            at += 1;
            again.get(&row.id).is_none_or(|before| at > *before)
        });
    }

    /// Adds what was drafted elsewhere; of persons in both, the added one counts.
    pub(super) fn absorb(&mut self, mut other: Draft) {
        other.settle();
        let words = &other.words;
        let each = words.surfaces.iter().zip(&words.surface_form).zip(&words.tags);
        let known: Vec<u32> =
            each.map(|((text, form), tag)| self.words.surface(text, words.forms.get(*form), *tag)).collect();
        let first = narrow(self.surfaces.len());
        let new = |surface: &u32| known.get(*surface as usize).copied().unwrap_or(u32::MAX);
        self.surfaces.extend(other.surfaces.iter().map(new));
        for id in other.ids {
            if !self.ids.insert(id) {
                self.again.insert(id, self.rows.len());
            }
        }
        self.settle();
        let moved = |at: u32| at.saturating_add(first);
        self.rows.extend(other.rows.iter().map(|r| Row { start: moved(r.start), end: moved(r.end), ..*r }));
    }

    /// The numbers of the persons added.
    pub(super) fn ids(&self) -> impl Iterator<Item = u64> {
        self.ids.iter().copied()
    }

    /// Adds the rows of a frozen part that the filter keeps.
    pub(super) fn take(&mut self, segment: &Segment, keep: impl Fn(u32) -> bool) {
        let dictionary = segment.dictionary();
        let mut known: Vec<u32> = vec![u32::MAX; dictionary.surfaces().len() as usize];
        for row in (0..segment.len()).filter(|row| keep(*row)) {
            let start = narrow(self.surfaces.len());
            for old in segment.words(row) {
                let new = match known.get(*old as usize) {
                    Some(new) if *new != u32::MAX => *new,
                    Some(_) | None => {
                        let folded = dictionary.folded(dictionary.form_of(*old));
                        self.words.surface(dictionary.surfaces().get(*old), folded, dictionary.tag_of(*old))
                    }
                };
                if let Some(slot) = known.get_mut(*old as usize) {
                    *slot = new;
                }
                self.surfaces.push(new);
            }
            let end = narrow(self.surfaces.len());
            self.rows.push(Row { id: segment.id(row), bits: segment.bits(row), start, end });
        }
    }

    /// Takes what a snapshot holds.
    pub(super) fn restored(words: Words, surfaces: Vec<u32>) -> Draft {
        Draft { words, surfaces, ..Draft::default() }
    }

    /// The next row of a snapshot; nothing if its date is none or its words are not there.
    pub(super) fn restore(&mut self, id: u64, bits: u32, start: u32, count: u32) -> Option<()> {
        let end = start.checked_add(count).filter(|end| *end as usize <= self.surfaces.len())?;
        Born::from_bits(bits & BORN).filter(|_| bits < TRUNCATED << 1)?;
        self.rows.push(Row { id, bits, start, end });
        Some(())
    }

    pub(super) fn words(&self) -> &Words {
        &self.words
    }

    /// Each row: number of the person, packed date and sex, words.
    pub(super) fn rows(&self) -> impl Iterator<Item = (u64, u32, &[u32])> {
        self.rows
            .iter()
            .map(|r| (r.id, r.bits, self.surfaces.get(r.start as usize..r.end as usize).unwrap_or_default()))
    }

    pub(super) fn len(&self) -> u32 {
        narrow(self.rows.len())
    }

    pub(super) fn freeze(mut self) -> Segment {
        self.settle();
        let Draft { words, mut rows, mut surfaces, ids, again } = self;
        drop((ids, again));
        let many = surfaces.len() >= WORTH_A_THREAD;
        let (words, places) = words.in_order();
        let (dictionary, ()) = beside(
            many,
            || Dictionary::new(words, many),
            || {
                for surface in &mut surfaces {
                    *surface = places.get(*surface as usize).copied().unwrap_or(u32::MAX);
                }
                rows.sort_unstable_by_key(|r| (r.bits & BORN, r.id, r.bits, r.start));
            },
        );
        let pairs = || {
            (0..).zip(&rows).flat_map(|(row, r)| {
                let words = surfaces.get(r.start as usize..r.end as usize).unwrap_or_default();
                words.iter().map(move |surface| (row, *surface))
            })
        };
        let size = narrow(rows.len());
        let (postings, (by_id, words)) = beside(
            many,
            || {
                let forms = pairs().map(|(row, surface)| (dictionary.form_of(surface), row));
                Lists::of(dictionary.forms().len(), forms)
            },
            || {
                let mut by_id: Vec<(u64, u32)> = (0..).zip(&rows).map(|(row, r)| (r.id, row)).collect();
                by_id.sort_unstable();
                let by_id: Vec<u32> = by_id.into_iter().map(|(_, row)| row).collect();
                (by_id, Lists::of(size, pairs()))
            },
        );
        let least = FREQUENT_LEAST.max((size / FREQUENT) as usize);
        let frequent = (0..dictionary.forms().len())
            .filter(|form| postings.get(*form).len() >= least)
            .map(|form| {
                let mut bits = Bits::new(size);
                postings.get(form).iter().for_each(|row| {
                    bits.add(*row);
                });
                (form, bits)
            })
            .collect();
        Segment {
            words,
            postings,
            frequent,
            dates: rows.iter().map(|r| r.bits).collect(),
            ids: rows.iter().map(|r| r.id).collect(),
            by_id,
            dictionary,
        }
    }
}

/// Words from which on it is worth to use a second thread.
const WORTH_A_THREAD: usize = 1 << 16;

/// Two pieces of work, at the same time if that is worth it.
pub(super) fn beside<A: Send, B>(worth: bool, a: impl FnOnce() -> A + Send, b: impl FnOnce() -> B) -> (A, B) {
    if !worth {
        return (a(), b());
    }
    std::thread::scope(|scope| {
        let a = scope.spawn(a);
        let b = b();
        match a.join() {
            Ok(a) => (a, b),
            Err(broken) => std::panic::resume_unwind(broken),
        }
    })
}

/// One frozen part.
#[derive(Clone, Default)]
pub(super) struct Segment {
    dictionary: Dictionary,
    words: Lists,
    postings: Lists,
    frequent: FxHashMap<u32, Bits>,
    dates: Vec<u32>,
    ids: Vec<u64>,
    by_id: Vec<u32>,
}

impl Segment {
    pub(super) fn dictionary(&self) -> &Dictionary {
        &self.dictionary
    }

    pub(super) fn len(&self) -> u32 {
        narrow(self.ids.len())
    }

    /// The surfaces of a row.
    pub(super) fn words(&self, row: u32) -> &[u32] {
        self.words.get(row)
    }

    /// Reads what is kept of rows that stand far apart, all of them before any is looked at: the memory is waited for
    /// once and not row by row.
    pub(super) fn warm(&self, rows: &[u32]) {
        let dates: u32 = rows.iter().map(|row| self.bits(*row)).fold(0, |a, b| a ^ b);
        let words =
            rows.iter().map(|row| self.words(*row).first().copied().unwrap_or(0)).fold(0, |a, b| a ^ b);
        std::hint::black_box((dates, words));
    }

    /// The rows that have a form.
    pub(super) fn rows_with(&self, form: u32) -> &[u32] {
        self.postings.get(form)
    }

    pub(super) fn id(&self, row: u32) -> u64 {
        self.ids.get(row as usize).copied().unwrap_or_default()
    }

    /// The rows that have a frequent form.
    pub(super) fn set_with(&self, form: u32) -> Option<&Bits> {
        self.frequent.get(&form)
    }

    fn bits(&self, row: u32) -> u32 {
        self.dates.get(row as usize).copied().unwrap_or_default()
    }

    pub(super) fn born(&self, row: u32) -> Born {
        Born::from_bits(self.bits(row) & BORN).unwrap_or(Born::UNKNOWN)
    }

    pub(super) fn sex(&self, row: u32) -> Option<Sex> {
        Sex::from_bits(self.bits(row) >> SEX)
    }

    /// The stretch of rows born from one date to another, both included.
    pub(super) fn rows_born(&self, first: Born, last: Born) -> std::ops::Range<u32> {
        let bits = |d: &u32| d & BORN;
        let start = self.dates.partition_point(|d| bits(d) < first.bits());
        let rest = self.dates.get(start..).unwrap_or_default();
        narrow(start)..narrow(start + rest.partition_point(|d| bits(d) <= last.bits()))
    }

    /// The rows of a person.
    pub(super) fn rows_of(&self, id: u64) -> &[u32] {
        let start = self.by_id.partition_point(|row| self.id(*row) < id);
        let rest = self.by_id.get(start..).unwrap_or_default();
        rest.get(..rest.partition_point(|row| self.id(*row) == id)).unwrap_or_default()
    }

    /// The spelling of a row.
    pub(super) fn name(&self, row: u32) -> Name {
        let tokens: Vec<Token> = self.words(row).iter().map(|s| self.dictionary.token(*s)).collect();
        Name::from_tokens(tokens, self.bits(row) & TRUNCATED != 0)
    }

    pub(super) fn bytes(&self) -> usize {
        self.dictionary.bytes()
            + self.words.bytes()
            + self.postings.bytes()
            + (self.dates.capacity() + self.by_id.capacity()) * 4
            + self.ids.capacity() * 8
            + self.frequent.values().map(Bits::bytes).sum::<usize>()
    }
}
