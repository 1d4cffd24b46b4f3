//! Letters that look alike in two scripts, put back into the script of their word.
//!
//! Real lists carry a Latin `i` inside a Cyrillic word in up to a third of the Cyrillic forms, and somebody
//! who wishes not to be found can do the same on purpose. A word is read in the script of those of its
//! letters that exist in one script only; a word without any follows the rest of the name.

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
