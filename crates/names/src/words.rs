//! A text cut into words: what is a word, which of its letters are read, and in which script.
//!
//! Promise: what cannot be seen is no letter and cuts no word; however long the text, a bounded number of words and
//! letters is read.

use crate::fold::Fold;
use crate::script::{self, Reading, Readings, Votes};
use crate::text::is_invisible;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The most words read of one name, so that hostile input stays cheap.
pub(crate) const MAX_TOKENS: usize = 16;

/// The most letters read of one word: three times what any folded word keeps. Only what can be seen is counted.
pub(crate) const MAX_WORD_LETTERS: usize = 120;

/// The most letters read of one name.
pub(crate) const MAX_LETTERS: usize = 480;

/// A word as cut from the text, before it is folded.
#[derive(Clone)]
pub(crate) struct Word {
    pub(crate) text: String,
    /// Its lower-case letters in the common buffer.
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) votes: Votes,
    pub(crate) reading: Reading,
    pub(crate) readings: Readings,
    pub(crate) dotted: bool,
    pub(crate) hyphened: bool,
    pub(crate) unvowelled: bool,
    pub(crate) cut: bool,
}

/// The letters of all words, in lower case and as they are written.
pub(crate) struct Letters {
    pub(crate) fold: Fold,
    pub(crate) lower: Vec<char>,
    pub(crate) written: Vec<char>,
}

impl Letters {
    pub(crate) fn new(fold: Fold, room: usize) -> Letters {
        Letters { fold, lower: Vec::with_capacity(room), written: Vec::with_capacity(room) }
    }

    /// The letters of a word in one reading.
    pub(crate) fn of(&self, word: &Word, reading: Reading) -> impl Iterator<Item = char> {
        let lower = self.lower.get(word.start..word.end).unwrap_or_default();
        let written = self.written.get(word.start..word.end).unwrap_or_default();
        let as_written = self.fold.reads_as_written();
        lower.iter().zip(written).map(move |(lower, written)| {
            if as_written {
                script::repaired_written(*written, *lower, reading)
            } else {
                script::repaired(*lower, reading)
            }
        })
    }

    pub(crate) fn written(&self, word: &Word) -> &[char] {
        self.written.get(word.start..word.end).unwrap_or_default()
    }
}

/// Decides in which script each word is read.
pub(crate) fn read(fold: Fold, words: &mut [Word]) {
    let mut all = Votes::default();
    for word in &*words {
        all.add(&word.votes);
    }
    for word in words {
        if fold.reads_as_written() {
            word.readings = word.votes.readings(&all);
            word.reading = word.readings.first();
        } else {
            word.reading = word.votes.reading(&all);
        }
    }
}

/// The shortest of names run together.
const RUN_TOGETHER: usize = 3;

/// A name of one word with capitals within is two names run together, unless the first is the Mac of a surname.
pub(crate) fn apart(words: Vec<Word>, letters: &Letters) -> Vec<Word> {
    let [word] = words.as_slice() else { return words };
    let written = letters.written(word);
    if word.text.chars().count() != written.len() {
        return words;
    }
    let mut ends: Vec<usize> = written
        .windows(2)
        .enumerate()
        .filter(|(_, pair)| matches!(pair, [a, b] if a.is_lowercase() && b.is_uppercase()))
        .map(|(at, _)| at + 1)
        .collect();
    ends.push(written.len());
    let mut parts: Vec<Word> = Vec::with_capacity(ends.len());
    let mut from = 0;
    for end in ends {
        let part = written.get(from..end).unwrap_or_default();
        if part.len() < RUN_TOGETHER || matches!(part, ['M', 'a', 'c']) {
            return words;
        }
        let lower = letters.lower.get(word.start + from..word.start + end).unwrap_or_default();
        let mut votes = Votes::default();
        part.iter().zip(lower).for_each(|(written, lower)| votes.count_written(*written, *lower));
        parts.push(Word {
            text: word.text.chars().skip(from).take(end - from).collect(),
            start: word.start + from,
            end: word.start + end,
            votes,
            ..word.clone()
        });
        from = end;
    }
    parts.truncate(MAX_TOKENS);
    parts
}

/// Cuts the text into words and writes their letters into one buffer.
pub(crate) fn cut(text: &str, letters: &mut Letters) -> Vec<Word> {
    let letters_as_written = letters.fold.reads_as_written();
    let mut cutter = Cutter { words: Vec::with_capacity(4), letters, open: false };
    if text.chars().all(is_settled) {
        for c in text.chars() {
            if !cutter.take(c) {
                break;
            }
        }
    } else {
        let mut marks = Marked::default();
        let settled = text
            .chars()
            .map(|c| if letters_as_written { script::before_compatibility(c) } else { c })
            .filter(|c| !is_invisible(*c) && marks.keep(*c))
            // an acute standing alone would be taken apart into a space and a mark
            .map(|c| if matches!(c, '\u{B4}' | '\u{2DC}' | '\u{B8}') { '\'' } else { c })
            .nfkc();
        for c in settled {
            if !cutter.take(c) {
                break;
            }
        }
    }
    cutter.words
}

/// Whether the compatibility form of a character is itself, whatever stands beside it. Says so of what most names
/// are written in, so that they need not be put into that form.
fn is_settled(c: char) -> bool {
    matches!(c, '\0'..='\u{7F}' | 'À'..='ı' | '\u{134}'..='\u{13E}' | 'Ł'..='ň' | 'Ŋ'..='ž'
        | '\u{400}'..='\u{481}' | '\u{48A}'..='\u{52F}' | '\u{2018}'..='\u{201F}')
}

/// The marks seen since the last letter.
#[derive(Default)]
struct Marked(u128);

impl Marked {
    /// Whether a character can decide a letter: everything but marks, and of those such as alphabets put on their
    /// letters, each once. A flood of all others is gone before it costs anything or comes between a letter and
    /// its mark.
    fn keep(&mut self, c: char) -> bool {
        if !is_mark(c) {
            self.0 = 0;
            return true;
        }
        let alphabetic = matches!(c, '\u{300}'..='\u{304}' | '\u{306}'..='\u{30C}' | '\u{30F}' | '\u{311}' | '\u{31B}'
            | '\u{323}'..='\u{328}' | '\u{32D}' | '\u{32E}' | '\u{330}' | '\u{331}' | '\u{653}'..='\u{655}');
        if !alphabetic {
            return false;
        }
        // those taken have different numbers in the last seven bits
        let bit = 1_u128.checked_shl(u32::from(c) & 0x7F).unwrap_or(0);
        let new = self.0 & bit == 0;
        self.0 |= bit;
        new
    }
}

/// Words being cut from a text.
struct Cutter<'l> {
    words: Vec<Word>,
    letters: &'l mut Letters,
    open: bool,
}

impl Cutter<'_> {
    /// Takes the next character in; says whether more can be read. Only what can be seen is counted: however many
    /// characters that cannot be seen stand between the letters, the same letters are read.
    fn take(&mut self, c: char) -> bool {
        if !c.is_ascii() && (is_mark(c) || is_invisible(c)) || (c.is_control() && !c.is_whitespace()) {
            return true;
        }
        if is_apostrophe(c) {
            return true;
        }
        if !c.is_alphanumeric() {
            if let Some(word) = self.words.last_mut().filter(|_| self.open) {
                word.dotted |= c == '.';
                word.hyphened |= c == '-' || c == '\u{2010}' || c == '\u{2011}';
            }
            self.open = false;
            return true;
        }
        let start = self.letters.lower.len();
        if start >= MAX_LETTERS {
            return false;
        }
        if !self.open {
            if self.words.len() == MAX_TOKENS {
                return false;
            }
            self.open = true;
            self.words.push(Word {
                text: String::with_capacity(16),
                start,
                end: start,
                votes: Votes::default(),
                reading: Reading::Other,
                readings: Readings::default(),
                dotted: false,
                hyphened: false,
                unvowelled: false,
                cut: false,
            });
        }
        if let Some(word) = self.words.last_mut()
            && word.end - word.start < MAX_WORD_LETTERS
        {
            word.text.push(c);
            for l in c.to_lowercase().filter(|l| !is_mark(*l)) {
                if self.letters.fold.reads_as_written() {
                    word.votes.count_written(c, l);
                } else {
                    word.votes.count(l);
                }
                word.unvowelled |=
                    matches!(l, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}');
                self.letters.lower.push(l);
                self.letters.written.push(c);
            }
            word.end = self.letters.lower.len();
        }
        true
    }
}

/// Marks that only decorate: stress, points, vowel signs of Arabic and Hebrew. Marks of Indian scripts are
/// letters.
pub(crate) fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{483}'..='\u{489}' | '\u{591}'..='\u{5C7}' | '\u{610}'..='\u{61A}'
        | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{6D6}'..='\u{6ED}' | '\u{1AB0}'..='\u{1DFF}' | '\u{20D0}'..='\u{20FF}')
        && is_combining_mark(c)
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '`' | '"' | '\u{2B0}'..='\u{2FF}' | '\u{2018}'..='\u{201F}' | '\u{2032}'..='\u{2037}' | '\u{640}' | '\u{A78C}' | '\u{5F3}' | '\u{5F4}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_called_settled_is_its_own_compatibility_form() {
        let settled: Vec<char> = ('\0'..=char::MAX).filter(|c| is_settled(*c)).collect();
        assert!(settled.len() > 500);
        for c in settled {
            assert!(c.nfkc().eq([c]) && !is_mark(c), "{:x}", u32::from(c));
        }
    }
}
