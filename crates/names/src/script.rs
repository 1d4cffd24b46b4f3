//! Letters that look alike in two scripts, put back into the script of their word.
//!
//! Real lists carry a Latin `i` inside a Cyrillic word in up to a third of the Cyrillic forms, and somebody
//! who wishes not to be found can do the same on purpose. A word is read in the script of those of its
//! letters that exist in one script only; a word without any follows the rest of the name. Where that does not decide,
//! every reading is kept.
//!
//! Letters of other scripts that look like Latin or Cyrillic ones stand in `data/lookalikes.csv`, as they are written:
//! a capital Greek Ν is an N, a small one is a v.

use rustc_hash::FxHashMap;
use std::sync::LazyLock;

/// The two scripts that are mixed up in practice; every other script is left as it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Reading {
    Latin,
    Cyrillic,
    Other,
}

/// How many letters speak for which script.
#[derive(Clone, Copy, Default, Debug)]
pub(crate) struct Votes {
    latin_only: u32,
    cyrillic_only: u32,
    latin: u32,
    cyrillic: u32,
    greek: u32,
    other: u32,
    /// Letters of neither script that look like none of theirs.
    other_only: u32,
    /// Letters that look like none of the script's.
    not_latin: u32,
    not_cyrillic: u32,
}

impl Votes {
    /// Counts one lower-case letter.
    pub(crate) fn count(&mut self, c: char) {
        match c {
            'a'..='z' | '\u{C0}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}' => {
                self.latin += 1;
                self.latin_only += u32::from(to_cyrillic(c).is_none());
            }
            '\u{400}'..='\u{52F}' | '\u{1C80}'..='\u{1C8F}' => {
                self.cyrillic += 1;
                self.cyrillic_only += u32::from(to_latin(c).is_none());
            }
            '\u{370}'..='\u{3FF}' => self.greek += 1,
            _ => self.other += u32::from(c.is_alphabetic()),
        }
    }

    pub(crate) fn add(&mut self, word: &Votes) {
        self.latin_only += word.latin_only;
        self.cyrillic_only += word.cyrillic_only;
        self.latin += word.latin;
        self.cyrillic += word.cyrillic;
        self.greek += word.greek;
        self.other += word.other;
        self.other_only += word.other_only;
        self.not_latin += word.not_latin;
        self.not_cyrillic += word.not_cyrillic;
    }

    /// Counts one letter as it is written and in lower case: what looks like a letter of another script speaks for
    /// none.
    pub(crate) fn count_written(&mut self, written: char, lower: char) {
        if lower.is_ascii_digit() {
            return;
        }
        let (latin, cyrillic) = (as_latin(written, lower), as_cyrillic(written, lower));
        self.not_latin += u32::from(latin.is_none());
        self.not_cyrillic += u32::from(cyrillic.is_none());
        match lower {
            'a'..='z' | '\u{C0}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}' => {
                self.latin += 1;
                self.latin_only += u32::from(cyrillic.is_none());
            }
            '\u{400}'..='\u{52F}' | '\u{1C80}'..='\u{1C8F}' => {
                self.cyrillic += 1;
                self.cyrillic_only += u32::from(latin.is_none());
            }
            _ if lower.is_alphabetic() => {
                self.other += 1;
                self.other_only += u32::from(latin.is_none() && cyrillic.is_none());
            }
            _ => {}
        }
    }

    /// The scripts in which a word with these letters can be read within a name with those, the likeliest first.
    pub(crate) fn readings(&self, name: &Votes) -> Readings {
        let mut readings = Readings::default();
        match self.latin_only.cmp(&self.cyrillic_only) {
            std::cmp::Ordering::Less => return readings.with(Reading::Cyrillic),
            std::cmp::Ordering::Greater => return readings.with(Reading::Latin),
            std::cmp::Ordering::Equal => {}
        }
        let (latin, cyrillic) = (self.not_latin == 0, self.not_cyrillic == 0);
        let own = self.latin + self.cyrillic == 0;
        // what the unmistakable letters of the whole name say, if they say one thing
        let said = match (name.latin_only > 0, name.cyrillic_only > 0) {
            (true, false) if latin => Some(Reading::Latin),
            (false, true) if cyrillic => Some(Reading::Cyrillic),
            (true, true) | (false, false) | (true, false) | (false, true) => None,
        };
        if let Some(said) = said {
            readings = readings.with(said);
            return if own { readings.with(Reading::Other) } else { readings };
        }
        if own {
            readings = readings.with(Reading::Other);
            if name.other_only > 0 && name.latin_only + name.cyrillic_only == 0 {
                return readings;
            }
        } else if latin && cyrillic {
            readings = readings.with(self.reading(name));
        } else if !latin && !cyrillic {
            return readings.with(self.reading(name));
        }
        if latin {
            readings = readings.with(Reading::Latin);
        }
        if cyrillic {
            readings = readings.with(Reading::Cyrillic);
        }
        readings
    }

    /// The script in which a word with these letters is read, within a name with those.
    pub(crate) fn reading(&self, name: &Votes) -> Reading {
        if self.latin + self.cyrillic == 0 {
            return Reading::Other;
        }
        [(self.latin_only, self.cyrillic_only), (name.latin_only, name.cyrillic_only)]
            .into_iter()
            .chain([(name.latin, name.cyrillic)])
            .find_map(|(latin, cyrillic)| match latin.cmp(&cyrillic) {
                std::cmp::Ordering::Less => Some(Reading::Cyrillic),
                std::cmp::Ordering::Greater => Some(Reading::Latin),
                std::cmp::Ordering::Equal => None,
            })
            .unwrap_or(Reading::Cyrillic)
    }
}

/// The readings of a word, each once, the likeliest first.
#[derive(Clone, Copy, Default, Debug)]
pub(crate) struct Readings([Option<Reading>; 3]);

impl Readings {
    fn with(mut self, reading: Reading) -> Readings {
        if !self.0.contains(&Some(reading))
            && let Some(free) = self.0.iter_mut().find(|it| it.is_none())
        {
            *free = Some(reading);
        }
        self
    }

    pub(crate) fn first(&self) -> Reading {
        self.0.iter().flatten().next().copied().unwrap_or(Reading::Other)
    }

    /// The others.
    pub(crate) fn rest(&self) -> impl Iterator<Item = Reading> {
        self.0.into_iter().flatten().skip(1)
    }
}

/// What a letter of another script looks like, in lower case.
#[derive(Clone, Copy)]
struct Look {
    latin: Option<char>,
    cyrillic: Option<char>,
    l_or_i: bool,
}

const LOOKS: &str = include_str!("../data/lookalikes.csv");

static LOOK: LazyLock<FxHashMap<char, Look>> = LazyLock::new(|| {
    let line = |line: &str| {
        let mut fields = line.split(',').map(|field| field.chars().next());
        let letter = fields.next()??;
        let (latin, cyrillic) = (fields.next()?, fields.next()?);
        Some((letter, Look { latin, cyrillic, l_or_i: fields.next()?.is_some() }))
    };
    LOOKS.lines().filter(|it| !it.starts_with('#')).skip(1).filter_map(line).collect()
});

fn look(written: char) -> Option<&'static Look> {
    if written.is_ascii() { None } else { LOOK.get(&written) }
}

/// The Latin letter that a letter stands for in a Latin word.
fn as_latin(written: char, lower: char) -> Option<char> {
    match lower {
        'a'..='z' | '\u{C0}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}' => Some(lower),
        '0' => Some('o'),
        '1' => Some('l'),
        _ => to_latin(lower).or_else(|| look(written)?.latin),
    }
}

/// The Cyrillic letter that a letter stands for in a Cyrillic word.
fn as_cyrillic(written: char, lower: char) -> Option<char> {
    match lower {
        '\u{400}'..='\u{52F}' | '\u{1C80}'..='\u{1C8F}' => Some(lower),
        '0' => Some('о'),
        '1' => Some('і'),
        '3' => Some('з'),
        '6' => Some('б'),
        _ => to_cyrillic(lower).or_else(|| look(written)?.cyrillic),
    }
}

/// A letter as the reading of its word wants it, in lower case.
pub(crate) fn repaired_written(written: char, lower: char, reading: Reading) -> char {
    match reading {
        Reading::Latin => as_latin(written, lower).unwrap_or(lower),
        Reading::Cyrillic => match written {
            'l' => 'і',
            _ => as_cyrillic(written, lower).unwrap_or(lower),
        },
        Reading::Other => lower,
    }
}

/// The Latin letter that a letter which no compatibility form may change looks like.
pub(crate) fn before_compatibility(c: char) -> char {
    match c {
        'ϲ' => 'c',
        'Ϲ' => 'C',
        _ => c,
    }
}

/// A letter as it looks, whatever its script: Latin if it looks like one.
pub(crate) fn looks(written: char, lower: char) -> char {
    as_latin(written, lower).unwrap_or(lower)
}

/// Where a word may have an l for an i or an i for an l, by what is written.
pub(crate) fn l_or_i(written: &[char]) -> Vec<usize> {
    let small = written.iter().any(|c| c.is_lowercase() && *c != 'l');
    let either = |at: usize, c: char| match c {
        '1' | '\u{406}' | '\u{4C0}' | '\u{4CF}' => c != '\u{406}' || (small && at > 0),
        'I' => small && at > 0,
        'l' => !small || (at == 0 && written.len() > 1),
        _ => look(c).is_some_and(|it| it.l_or_i),
    };
    written.iter().enumerate().filter(|(at, c)| either(*at, **c)).map(|(at, _)| at).collect()
}

/// The other letter of the two.
pub(crate) fn other_of_l_and_i(letter: char) -> char {
    match letter {
        'l' => 'i',
        'i' => 'l',
        '\u{4CF}' => 'і',
        'і' => '\u{4CF}',
        other => other,
    }
}

/// A lower-case letter as the reading of its word wants it.
pub(crate) fn repaired(c: char, reading: Reading) -> char {
    match reading {
        Reading::Latin => to_latin(c).or_else(|| from_greek(c)).unwrap_or(c),
        Reading::Cyrillic => {
            let c = from_greek(c).unwrap_or(c);
            to_cyrillic(c).unwrap_or(c)
        }
        Reading::Other => c,
    }
}

/// The Cyrillic letter that a Latin one can be taken for, in either case.
pub(crate) fn to_cyrillic(c: char) -> Option<char> {
    Some(match c {
        'a' => 'а',
        'b' => 'в',
        'c' => 'с',
        'e' => 'е',
        'h' => 'н',
        'i' => 'і',
        'j' => 'ј',
        'k' => 'к',
        'm' => 'м',
        'o' => 'о',
        'p' => 'р',
        't' => 'т',
        'x' => 'х',
        'y' => 'у',
        'ë' => 'ё',
        'ï' => 'ї',
        // stressed vowels, for which Cyrillic has no letters of its own
        'á' | 'à' => 'а',
        'é' | 'è' => 'е',
        'í' | 'ì' => 'і',
        'ó' | 'ò' => 'о',
        'ý' => 'у',
        _ => return None,
    })
}

/// The Latin letter that a Cyrillic one can be taken for, in either case.
pub(crate) fn to_latin(c: char) -> Option<char> {
    Some(match c {
        'а' => 'a',
        'в' => 'b',
        'с' => 'c',
        'е' => 'e',
        'н' => 'h',
        'і' => 'i',
        'ј' => 'j',
        'к' => 'k',
        'м' => 'm',
        'о' => 'o',
        'р' => 'p',
        'т' => 't',
        'х' => 'x',
        'у' => 'y',
        'ё' => 'ë',
        'ї' => 'ï',
        'ѕ' => 's',
        'һ' => 'h',
        'ԁ' => 'd',
        'ԛ' => 'q',
        'ԝ' => 'w',
        'ӏ' => 'l',
        _ => return None,
    })
}

/// The Latin letter that a Greek one within a Latin or Cyrillic word stands for.
fn from_greek(c: char) -> Option<char> {
    Some(match c {
        'α' => 'a',
        'β' => 'b',
        'ε' => 'e',
        'η' => 'h',
        'ι' => 'i',
        'κ' => 'k',
        'μ' => 'm',
        'ν' => 'v',
        'ο' => 'o',
        'ρ' => 'p',
        'τ' => 't',
        'υ' => 'y',
        'χ' => 'x',
        'ζ' => 'z',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(word: &str) -> String {
        let mut votes = Votes::default();
        word.chars().for_each(|c| votes.count(c));
        let reading = votes.reading(&votes);
        word.chars().map(|c| repaired(c, reading)).collect()
    }

    #[test]
    fn a_latin_letter_in_a_cyrillic_word_becomes_cyrillic() {
        assert_eq!(read("мiхалап"), "міхалап");
        assert_eq!(read("юpiй"), "юрій");
    }

    #[test]
    fn a_cyrillic_letter_in_a_latin_word_becomes_latin() {
        assert_eq!(read("ivаnоv"), "ivanov");
        assert_eq!(read("zelеnskу"), "zelensky");
    }

    #[test]
    fn a_word_without_letters_of_one_script_only_follows_the_rest_of_the_name() {
        let mut name = Votes::default();
        "иванюк".chars().for_each(|c| name.count(c));
        let mut word = Votes::default();
        "оkcaнa".chars().for_each(|c| word.count(c));
        name.add(&word);
        assert_eq!(word.reading(&name), Reading::Cyrillic);
    }

    #[test]
    fn the_two_tables_are_each_others_mirror() {
        for c in ('a'..='z').chain(['ë', 'ï']) {
            if let Some(cyrillic) = to_cyrillic(c) {
                assert_eq!(to_latin(cyrillic), Some(c), "{c}");
            }
        }
    }
}
