//! Which justifications are the same words as one: candidates by their bands, the exact share of each, within a bound.
//!
//! A store keeps bands in a table of its own and gives what it found to [`compare`]; [`Index`] does the same in memory.
//!
//! Promise: no text makes a search long. Of a band at most [`Bounds::of_band`] texts are looked at, of all at most
//! [`Bounds::compared`], those first that share most bands; where there were more, the count says "at least".

use rustc_hash::{FxHashMap, FxHashSet};

use super::words::{SAME, Sketch, Words};

/// How much one search may look at.
#[derive(Clone, Copy, Debug)]
pub struct Bounds {
    /// Texts of one band.
    pub of_band: usize,
    /// Texts compared in full.
    pub compared: usize,
}

impl Default for Bounds {
    fn default() -> Self {
        Self { of_band: 256, compared: 512 }
    }
}

/// What a search found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Twins<I> {
    /// How many are the same words, by [`SAME`].
    pub count: u32,
    /// There are more than were looked at.
    pub at_least: bool,
    /// The nearest of them in hundredths; none where there is none.
    pub nearest: Option<u8>,
    /// Which, the nearest first.
    pub which: Vec<I>,
}

impl<I> Default for Twins<I> {
    fn default() -> Self {
        Self { count: 0, at_least: false, nearest: None, which: Vec::new() }
    }
}

/// Compares a text with candidates that were found by their bands. `more` says that there were others.
#[must_use]
pub fn compare<'a, I: Ord>(
    words: &Words,
    candidates: impl IntoIterator<Item = (I, &'a Words)>,
    more: bool,
) -> Twins<I> {
    let mut near: Vec<(u8, I)> = candidates
        .into_iter()
        .map(|(id, other)| (words.likeness(other), id))
        .filter(|it| it.0 >= SAME)
        .collect();
    near.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
    Twins {
        count: u32::try_from(near.len()).unwrap_or(u32::MAX),
        // Others that share a band are no twins until they are compared; beside twins they most likely are.
        at_least: more && !near.is_empty(),
        nearest: near.first().map(|it| it.0),
        which: near.into_iter().map(|it| it.1).collect(),
    }
}

/// An index in memory.
#[derive(Default)]
pub struct Index {
    bands: FxHashMap<u64, Vec<u32>>,
    kept: Vec<Words>,
}

impl Index {
    /// Adds a text and gives its number, counted from 0.
    pub fn add(&mut self, words: Words) -> u32 {
        let number = u32::try_from(self.kept.len()).unwrap_or(u32::MAX);
        for band in words.sketch().bands {
            self.bands.entry(band).or_default().push(number);
        }
        self.kept.push(words);
        number
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.kept.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.kept.is_empty()
    }

    /// The twins of a text, those left out that `own` names: of the same file.
    #[must_use]
    pub fn twins(&self, words: &Words, own: &dyn Fn(u32) -> bool, bounds: Bounds) -> Twins<u32> {
        let Sketch { bands, .. } = words.sketch();
        let (mut shared, mut more) = (FxHashMap::<u32, u32>::default(), false);
        for band in bands {
            let texts = self.bands.get(&band).map(Vec::as_slice).unwrap_or_default();
            more |= texts.len() > bounds.of_band;
            for number in texts.iter().take(bounds.of_band) {
                *shared.entry(*number).or_default() += 1;
            }
        }
        let mut by_bands: Vec<(u32, u32)> =
            shared.into_iter().filter(|it| !own(it.0)).map(|(number, bands)| (bands, number)).collect();
        by_bands.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
        more |= by_bands.len() > bounds.compared;
        let looked: FxHashSet<u32> = by_bands.iter().take(bounds.compared).map(|it| it.1).collect();
        let candidates = looked.into_iter().filter_map(|it| Some((it, self.kept.get(it as usize)?)));
        compare(words, candidates, more)
    }
}

#[cfg(test)]
mod tests {
    use super::super::words::Masks;
    use super::*;

    const STOCK: &str = "Disclosure may prejudice an ongoing investigation and the interests of national security. \
                         The data are confidential in full.";

    fn read(text: &str) -> Words {
        Words::read(text, &Masks::default())
    }

    #[test]
    fn a_search_among_many_same_texts_is_bounded_and_says_at_least() {
        let mut index = Index::default();
        for _ in 0..3000 {
            index.add(read(STOCK));
        }
        let found = index.twins(&read(STOCK), &|_| false, Bounds::default());
        assert!(found.at_least && found.nearest == Some(100));
        assert_eq!(found.count as usize, Bounds::default().of_band);
    }

    #[test]
    fn the_text_of_the_same_file_is_no_twin() {
        let mut index = Index::default();
        let own = index.add(read(STOCK));
        assert_eq!(index.twins(&read(STOCK), &|it| it == own, Bounds::default()), Twins::default());
        let other = index.add(read(&STOCK.to_uppercase()));
        let found = index.twins(&read(STOCK), &|it| it == own, Bounds::default());
        assert_eq!((found.count, found.at_least, found.which), (1, false, vec![other]));
    }

    #[test]
    fn texts_without_words_are_nobody_s_twins() {
        let mut index = Index::default();
        index.add(read(""));
        assert_eq!(index.twins(&read("12.03.2026"), &|_| false, Bounds::default()).count, 0);
        assert_eq!((index.len(), index.is_empty()), (1, false));
    }
}
