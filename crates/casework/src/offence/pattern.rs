//! The pattern language of the table, and the search for patterns in a folded text.
//!
//! A pattern is a row of words. A space means the next word, `*` at the end of a word means any ending, ` .. `
//! means up to four words between, in order. A pattern never reaches over the end of a clause.
//!
//! Promise: whether a pattern is found in a clause depends on that clause alone.
//!
//! Serves: the table in `data/offences/`, which lawyers edit.

use super::fold::{Folded, Folder, is_arabic};
use rustc_hash::FxHashMap;

/// Number of words that ` .. ` may skip.
pub(super) const REACH: usize = 4;
/// Most words of a pattern: more is a sentence, which no second charge will repeat.
const MOST_WORDS: usize = 8;
/// Fewest letters before a `*`: shorter stems catch half a dictionary.
const SHORTEST_STEM: usize = 3;

/// A word of some pattern: the whole word or a stem.
type WordId = u32;
/// A pattern, shared by all rows that write it.
pub(super) type PatternId = u32;

/// One pattern as word ids, each with whether words may stand before it.
#[derive(Debug)]
struct Pattern {
    rest: Box<[(WordId, bool)]>,
}

/// One place where a pattern was found: first and last word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Match {
    /// Which pattern.
    pub pattern: PatternId,
    /// Its first word in the text.
    pub first: u32,
    /// Its last word in the text.
    pub last: u32,
}

/// A vocabulary entry; the entries are sorted, and each knows its longest entry that begins it.
#[derive(Debug)]
struct Entry {
    text: Box<str>,
    whole: Option<WordId>,
    stem: Option<WordId>,
    /// Nearest entry that is a stem and begins this one.
    shorter: Option<u32>,
}

/// The patterns while they are collected.
#[derive(Debug, Default)]
pub(super) struct Collector {
    words: FxHashMap<(String, bool), WordId>,
    ids: FxHashMap<Vec<(WordId, bool)>, PatternId>,
    patterns: Vec<Vec<(WordId, bool)>>,
}

impl Collector {
    /// Reads a pattern as written in the table; the error says what is wrong with it.
    pub fn add(&mut self, folder: &Folder, written: &str) -> Result<PatternId, String> {
        let mut row: Vec<(WordId, bool)> = Vec::new();
        let mut reach = false;
        for piece in written.split_whitespace() {
            if piece == ".." {
                if row.is_empty() || reach {
                    return Err("` .. ` must stand between two words".to_owned());
                }
                reach = true;
                continue;
            }
            let (body, stem) = match piece.strip_suffix('*') {
                Some(body) => (body, true),
                None => (piece, false),
            };
            if body.contains('*') {
                return Err(format!("`*` may only stand at the end of a word, not in `{piece}`"));
            }
            let folded = folder.fold(body);
            let count = folded.words.len();
            if count == 0 {
                return Err(format!("`{piece}` has no letter or digit"));
            }
            for at in 0..count {
                let word = bare(folded.word(at));
                let is_stem = stem && at + 1 == count;
                if is_stem && word.chars().count() < SHORTEST_STEM {
                    return Err(format!("`{piece}` needs {SHORTEST_STEM} letters or more before the `*`"));
                }
                let next = WordId::try_from(self.words.len()).unwrap_or(WordId::MAX);
                let id = *self.words.entry((word.to_owned(), is_stem)).or_insert(next);
                row.push((id, reach));
                reach = false;
            }
        }
        if row.is_empty() {
            return Err("the pattern is empty".to_owned());
        }
        if reach {
            return Err("` .. ` must stand between two words".to_owned());
        }
        if row.len() > MOST_WORDS {
            return Err(format!("the pattern has more than {MOST_WORDS} words"));
        }
        if let Some(&id) = self.ids.get(&row) {
            return Ok(id);
        }
        let id = PatternId::try_from(self.patterns.len()).unwrap_or(PatternId::MAX);
        self.ids.insert(row.clone(), id);
        self.patterns.push(row);
        Ok(id)
    }

    /// Lays the collected patterns out for the search.
    pub fn finish(self) -> Finder {
        let mut texts: FxHashMap<String, (Option<WordId>, Option<WordId>)> = FxHashMap::default();
        let words = self.words.len();
        for ((text, stem), id) in self.words {
            let slot = texts.entry(text).or_default();
            if stem {
                slot.1 = Some(id);
            } else {
                slot.0 = Some(id);
            }
        }
        let mut sorted: Vec<_> = texts.into_iter().collect();
        sorted.sort();
        let mut entries: Vec<Entry> = Vec::with_capacity(sorted.len());
        let mut ranges: FxHashMap<(char, char), (u32, u32)> = FxHashMap::default();
        for (text, (whole, stem)) in sorted {
            let at = u32::try_from(entries.len()).unwrap_or(u32::MAX);
            let shorter = enclosing(&entries, &text);
            let range = ranges.entry(head(&text)).or_insert((at, at));
            range.1 = at + 1;
            entries.push(Entry { text: text.into_boxed_str(), whole, stem, shorter });
        }
        let mut starts: Vec<Vec<PatternId>> = vec![Vec::new(); words];
        let mut patterns = Vec::with_capacity(self.patterns.len());
        for (at, row) in self.patterns.into_iter().enumerate() {
            let id = PatternId::try_from(at).unwrap_or(PatternId::MAX);
            let mut row = row.into_iter();
            if let Some((first, _)) = row.next()
                && let Some(list) = starts.get_mut(first as usize)
            {
                list.push(id);
            }
            patterns.push(Pattern { rest: row.collect() });
        }
        Finder { entries, ranges, starts: starts.into_iter().map(Vec::into_boxed_slice).collect(), patterns }
    }
}

/// The nearest entry before the end that is a stem and begins `text`.
fn enclosing(entries: &[Entry], text: &str) -> Option<u32> {
    let mut at = entries.len().checked_sub(1)?;
    loop {
        let entry = entries.get(at)?;
        if entry.stem.is_some() && text.starts_with(&*entry.text) {
            return u32::try_from(at).ok();
        }
        at = entry.shorter? as usize;
    }
}

/// The first two characters of a word: entries that share them lie together.
fn head(word: &str) -> (char, char) {
    let mut letters = word.chars();
    (letters.next().unwrap_or('\0'), letters.next().unwrap_or('\0'))
}

/// An Arabic word without its article: `القتل` in a pattern means `قتل`, since the article comes and goes.
fn bare(word: &str) -> &str {
    match word.strip_prefix("ال") {
        Some(rest) if is_arabic(word) && rest.chars().count() >= 3 => rest,
        _ => word,
    }
}

/// All patterns, ready to be looked for.
#[derive(Debug)]
pub(super) struct Finder {
    entries: Vec<Entry>,
    ranges: FxHashMap<(char, char), (u32, u32)>,
    starts: Vec<Box<[PatternId]>>,
    patterns: Vec<Pattern>,
}

/// For each word of the text, the pattern words it is.
#[derive(Debug, Default)]
struct Readings {
    ids: Vec<WordId>,
    ends: Vec<u32>,
}

impl Readings {
    fn at(&self, word: usize) -> &[WordId] {
        let start = match word.checked_sub(1) {
            Some(before) => self.ends.get(before).copied().unwrap_or(0),
            None => 0,
        };
        let end = self.ends.get(word).copied().unwrap_or(start);
        self.ids.get(start as usize..end as usize).unwrap_or_default()
    }
}

impl Finder {
    /// Number of different patterns.
    pub fn len(&self) -> usize {
        self.patterns.len()
    }

    /// Every place of every pattern, in the order of the text.
    pub fn find(&self, text: &Folded) -> Vec<Match> {
        let mut readings = Readings::default();
        readings.ids.reserve(text.words.len());
        readings.ends.reserve(text.words.len());
        for at in 0..text.words.len() {
            let word = text.word(at);
            if is_arabic(word) {
                for bare in without_particles(word) {
                    self.look_up(bare, &mut readings.ids);
                }
            } else {
                self.look_up(word, &mut readings.ids);
            }
            readings.ends.push(u32::try_from(readings.ids.len()).unwrap_or(u32::MAX));
        }
        let mut found = Vec::new();
        for first in 0..text.words.len() {
            for &id in readings.at(first) {
                for &pattern in self.starts.get(id as usize).into_iter().flatten() {
                    let rest = self.patterns.get(pattern as usize).map_or(&[][..], |it| &it.rest);
                    if let Some(last) = follow(rest, first, text, &readings) {
                        let first = u32::try_from(first).unwrap_or(u32::MAX);
                        let last = u32::try_from(last).unwrap_or(u32::MAX);
                        found.push(Match { pattern, first, last });
                    }
                }
            }
        }
        found
    }

    /// Adds the pattern words that this word is: the entry itself and every stem that begins it.
    fn look_up(&self, word: &str, into: &mut Vec<WordId>) {
        let Some(&(from, to)) = self.ranges.get(&head(word)) else {
            return;
        };
        let Some(shelf) = self.entries.get(from as usize..to as usize) else {
            return;
        };
        let below = shelf.partition_point(|it| *it.text <= *word);
        let Some(mut entry) = below.checked_sub(1).and_then(|it| shelf.get(it)) else {
            return;
        };
        if *entry.text == *word
            && let Some(id) = entry.whole
        {
            into.push(id);
        }
        loop {
            if let Some(id) = entry.stem
                && word.starts_with(&*entry.text)
            {
                into.push(id);
            }
            match entry.shorter.and_then(|it| self.entries.get(it as usize)) {
                Some(shorter) => entry = shorter,
                None => return,
            }
        }
    }
}

/// Where the rest of a pattern ends, if it follows the word at `from` within the clause; nearest first.
fn follow(rest: &[(WordId, bool)], from: usize, text: &Folded, readings: &Readings) -> Option<usize> {
    let Some((&(id, reach), rest)) = rest.split_first() else {
        return Some(from);
    };
    let clause = text.words.get(from)?.clause;
    let farthest = if reach { from + 1 + REACH } else { from + 1 };
    for at in from + 1..=farthest {
        if text.words.get(at)?.clause != clause {
            return None;
        }
        if readings.at(at).contains(&id)
            && let Some(last) = follow(rest, at, text, readings)
        {
            return Some(last);
        }
    }
    None
}

/// An Arabic word as it stands and with its joined particles taken off: and, then; with, as, for; the.
pub(super) fn without_particles(word: &str) -> impl Iterator<Item = &str> {
    let long = |it: &&str| it.chars().nth(1).is_some();
    let after_and = word.strip_prefix(['و', 'ف']).filter(long);
    let places = [Some(word), after_and];
    places.into_iter().flatten().flat_map(move |base| {
        let article = base.strip_prefix("ال").filter(long);
        let for_the = base.strip_prefix("لل").filter(long);
        let with = base.strip_prefix(['ب', 'ك', 'ل']).filter(long);
        let with_the = with.and_then(|it| it.strip_prefix("ال")).filter(long);
        [Some(base), article, for_the, with, with_the].into_iter().flatten()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(pattern: &str, text: &str) -> Option<(u32, u32)> {
        let folder = Folder::new();
        let mut collector = Collector::default();
        let id = collector.add(&folder, pattern).expect("the pattern is well formed");
        let finder = collector.finish();
        finder.find(&folder.fold(text)).into_iter().find(|it| it.pattern == id).map(|it| (it.first, it.last))
    }

    #[test]
    fn a_space_means_the_next_word_and_a_star_any_ending() {
        assert_eq!(found("tax evas*", "Large tax evasion"), Some((1, 2)));
        assert_eq!(found("tax evas*", "tax and evasion"), None);
        assert_eq!(found("theft", "thefts"), None);
        assert_eq!(found("краж*", "КРАЖИ и кражу"), Some((0, 0)));
    }

    #[test]
    fn two_points_reach_over_four_words_and_not_over_five_nor_out_of_the_clause() {
        assert_eq!(found("a1 .. b1", "a1 x x x x b1"), Some((0, 5)));
        assert_eq!(found("a1 .. b1", "a1 x x x x x b1"), None);
        assert_eq!(found("a1 .. b1", "a1 b1"), Some((0, 1)));
        assert_eq!(found("a1 .. b1", "a1 x; b1"), None);
        assert_eq!(
            found("a1 .. b1 c1", "a1 b1 x b1 c1"),
            Some((0, 4)),
            "a nearer b1 must not hide the right one"
        );
    }

    #[test]
    fn an_arabic_word_is_found_behind_its_particles() {
        for text in ["القتل", "والقتل", "بالقتل", "للقتل", "وقتل", "قَتْل"] {
            assert_eq!(found("قتل", text), Some((0, 0)), "{text}");
        }
        assert_eq!(found("القتل", "قتل"), Some((0, 0)));
    }

    #[test]
    fn a_stem_within_a_stem_and_a_whole_word_are_all_found() {
        let folder = Folder::new();
        let mut collector = Collector::default();
        for pattern in ["ter*", "terror*", "terrorism", "terrorist*", "terx"] {
            collector.add(&folder, pattern).expect("well formed");
        }
        let finder = collector.finish();
        assert_eq!(finder.find(&folder.fold("terrorism")).len(), 3);
        assert_eq!(finder.find(&folder.fold("terrorists")).len(), 3);
        assert_eq!(finder.find(&folder.fold("terza")).len(), 1);
    }

    #[test]
    fn a_pattern_that_cannot_work_is_refused_with_the_reason() {
        let folder = Folder::new();
        let mut collector = Collector::default();
        for wrong in ["", "..", "a ..", ".. a", "a .. .. b", "a*b", "ab*", "-", "a b c d e f g h i"] {
            assert!(collector.add(&folder, wrong).is_err(), "`{wrong}` must be refused");
        }
    }
}
