//! Compact tables: texts, lists of numbers, and buckets found by a hash.
//!
//! Promise: a place that does not exist is empty, never a panic.

use rustc_hash::FxHasher;
use std::hash::Hasher;

/// Many texts in one.
#[derive(Clone, Default)]
pub(super) struct Texts {
    all: String,
    ends: Vec<u32>,
}

impl Texts {
    pub(super) fn push(&mut self, text: &str) -> u32 {
        let place = narrow(self.ends.len());
        self.all.push_str(text);
        self.ends.push(narrow(self.all.len()));
        place
    }

    pub(super) fn get(&self, place: u32) -> &str {
        let place = place as usize;
        let start = place.checked_sub(1).map_or(Some(0), |before| self.ends.get(before).copied());
        let end = self.ends.get(place).copied();
        start.zip(end).and_then(|(s, e)| self.all.get(s as usize..e as usize)).unwrap_or_default()
    }

    pub(super) fn len(&self) -> u32 {
        narrow(self.ends.len())
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &str> {
        (0..self.len()).map(|place| self.get(place))
    }

    /// The texts in another order, and the new place of each.
    pub(super) fn in_order(&self, order: &[u32]) -> (Texts, Vec<u32>) {
        let mut texts =
            Texts { all: String::with_capacity(self.all.len()), ends: Vec::with_capacity(self.ends.len()) };
        let mut places = vec![0; self.ends.len()];
        for old in order {
            let new = texts.push(self.get(*old));
            if let Some(place) = places.get_mut(*old as usize) {
                *place = new;
            }
        }
        (texts, places)
    }

    pub(super) fn bytes(&self) -> usize {
        self.all.capacity() + self.ends.capacity() * 4
    }
}

/// Lists of numbers, one after another.
#[derive(Clone, Default)]
pub(super) struct Lists {
    starts: Vec<u32>,
    items: Vec<u32>,
}

impl Lists {
    /// `count` lists out of (list, item) pairs; items keep their order.
    pub(super) fn of(count: u32, pairs: impl Iterator<Item = (u32, u32)> + Clone) -> Lists {
        let mut starts = vec![0_u32; count as usize + 1];
        for (list, _) in pairs.clone() {
            if let Some(n) = starts.get_mut(list as usize + 1) {
                *n += 1;
            }
        }
        let mut sum = 0;
        for n in &mut starts {
            sum += *n;
            *n = sum;
        }
        let mut next = starts.clone();
        let mut items = vec![0_u32; sum as usize];
        for (list, item) in pairs {
            if let Some(at) = next.get_mut(list as usize) {
                if let Some(slot) = items.get_mut(*at as usize) {
                    *slot = item;
                }
                *at += 1;
            }
        }
        Lists { starts, items }
    }

    pub(super) fn get(&self, list: u32) -> &[u32] {
        let list = list as usize;
        match (self.starts.get(list), self.starts.get(list + 1)) {
            (Some(s), Some(e)) => self.items.get(*s as usize..*e as usize).unwrap_or_default(),
            (None | Some(_), _) => &[],
        }
    }

    pub(super) fn bytes(&self) -> usize {
        (self.starts.capacity() + self.items.capacity()) * 4
    }
}

/// Lists found by a hash. Different keys can share a bucket: whoever looks must check what is found.
#[derive(Clone, Default)]
pub(super) struct Buckets {
    lists: Lists,
    shift: u32,
}

impl Buckets {
    /// Buckets of (hash, item) pairs.
    pub(super) fn of(pairs: &[(u64, u32)]) -> Buckets {
        let bits = (pairs.len().max(2) as u64).ilog2().saturating_add(1).min(28);
        let shift = 64 - bits;
        Buckets {
            lists: Lists::of(1 << bits, pairs.iter().map(|(hash, item)| ((hash >> shift) as u32, *item))),
            shift,
        }
    }

    pub(super) fn get(&self, hash: u64) -> &[u32] {
        if self.shift == 0 { &[] } else { self.lists.get((hash >> self.shift) as u32) }
    }

    pub(super) fn bytes(&self) -> usize {
        self.lists.bytes()
    }
}

/// A set of small numbers.
#[derive(Clone, Default)]
pub(super) struct Bits(Vec<u64>);

impl Bits {
    pub(super) fn new(size: u32) -> Bits {
        Bits(vec![0; size.div_ceil(64) as usize])
    }

    #[inline]
    pub(super) fn has(&self, n: u32) -> bool {
        self.0.get(n as usize / 64).is_some_and(|word| word >> (n % 64) & 1 == 1)
    }

    /// Adds a number; says whether it was new.
    #[inline]
    pub(super) fn add(&mut self, n: u32) -> bool {
        let Some(word) = self.0.get_mut(n as usize / 64) else { return false };
        let bit = 1 << (n % 64);
        let new = *word & bit == 0;
        *word |= bit;
        new
    }

    pub(super) fn remove(&mut self, n: u32) {
        if let Some(word) = self.0.get_mut(n as usize / 64) {
            *word &= !(1 << (n % 64));
        }
    }

    /// Makes room for numbers below this one.
    pub(super) fn grow(&mut self, size: u32) {
        let words = size.div_ceil(64) as usize;
        if self.0.len() < words {
            self.0.resize(words, 0);
        }
    }

    pub(super) fn bytes(&self) -> usize {
        self.0.capacity() * 8
    }
}

/// A length as the tables keep it; what does not fit is cut, so that the last place repeats rather than wraps.
pub(super) fn narrow(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

/// The hash of the items but one; `skip` beyond the end leaves none out.
pub(super) fn hash_without(items: &[u32], skip: usize) -> u64 {
    let mut hasher = FxHasher::default();
    for (_, item) in items.iter().enumerate().filter(|(place, _)| *place != skip) {
        hasher.write_u32(*item);
    }
    mixed(hasher.finish())
}

/// A hash whose high bits, which the buckets take, depend on all of it.
pub(super) fn mixed(hash: u64) -> u64 {
    (hash ^ hash >> 32).wrapping_mul(0x9E37_79B9_7F4A_7C15)
}

/// The hash of all items.
pub(super) fn hash(items: &[u32]) -> u64 {
    hash_without(items, usize::MAX)
}
