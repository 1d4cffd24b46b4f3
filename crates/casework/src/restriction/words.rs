//! What a justification is made of, so that the same sentence is known again in another file.
//!
//! A text is folded (case, accents, signs, characters that look like others), numbers, dates and the names of the file
//! become one mark, and what is left is cut into overlapping pieces of three words: its shingles. Scripts that are
//! written without spaces are cut into pieces of six characters. Two texts are as like each other as the share of
//! shingles they have in common (Jaccard). For look-up a text has a [`Sketch`]: 144 smallest values of as many
//! orders of its shingles (MinHash), read in 48 bands of three; texts that have 40 of 100 in common share a band in 96 of
//! 100 pairs, those that have half in 99.8, those that have a tenth in five. A sketch only finds candidates; what decides
//! is the exact share.
//!
//! [`SAME`] was set by the table of `docs/twins.md`, which a test makes from generated texts.
//!
//! Promise: the same text with another date, number or name of its file is the same text. What is kept of a text for
//! look-up are integers of a frozen recipe ([`RECIPE`]); whoever keeps them maps them with a secret, because a sketch
//! of a stock sentence can be made by anybody.
//!
//! Not found: the same sentence in another language. Serves CCF Statute Art 35(4): a justification is of this case.

use std::sync::LazyLock;

use terms::restriction::RestrictionClaim;

use crate::offence::fold::Folder;

/// The recipe by which sketches are made; kept with them, and never compared with those of another.
pub const RECIPE: u32 = 1;
/// From this share of common shingles on, in hundredths, two texts are the same words. Set by `docs/twins.md`.
pub const SAME: u8 = 40;
/// Fewer words than this say nothing of a case of their own. Two characters of a script without spaces count as one.
pub const FEWEST_WORDS: usize = 6;
/// Bands of a sketch.
pub const BANDS: usize = 48;
/// Values in a band.
const ROWS: usize = 3;
/// How much a shingle weighs: a word two, a character of a script without spaces one.
const WEIGHT: usize = 6;
/// Words and characters that are read of one text.
const LONGEST: usize = 20_000;
/// What a number, a date or a name becomes.
const MASK: u64 = 0x6d61_736b;

static FOLDER: LazyLock<Folder> = LazyLock::new(Folder::new);

/// The names of a file: of the person, the bureau, its authorities; and the references of its papers.
#[derive(Clone, Default)]
pub struct Masks {
    folded: Vec<String>,
}

impl Masks {
    /// From names as they are written, in any script.
    #[must_use]
    pub fn of<'a>(names: impl IntoIterator<Item = &'a str>) -> Self {
        let mut folded: Vec<String> = names
            .into_iter()
            .flat_map(|name| {
                let name = names::Name::parse(name);
                name.tokens().iter().map(|it| it.folded().to_owned()).collect::<Vec<_>>()
            })
            .filter(|it| it.chars().count() >= 3)
            .collect();
        folded.sort();
        folded.dedup();
        Self { folded }
    }

    /// Whether a word is one of the names, in whatever case or ending.
    fn hide(&self, word: &str) -> bool {
        if self.folded.is_empty() {
            return false;
        }
        let read = names::Name::parse(word);
        read.tokens().iter().any(|token| self.folded.iter().any(|name| same_name(name, token.folded())))
    }
}

/// The same, or the same stem of four letters or more with another ending.
fn same_name(name: &str, word: &str) -> bool {
    if name == word {
        return true;
    }
    let common = name.chars().zip(word.chars()).take_while(|(a, b)| a == b).count();
    let rest = |text: &str| text.chars().count().saturating_sub(common);
    common >= 4 && common * 2 >= name.chars().count() && rest(name) <= 3 && rest(word) <= 3
}

/// A text as its shingles.
#[derive(Clone, PartialEq, Eq)]
pub struct Words {
    /// In order, each once.
    shingles: Vec<u64>,
    /// How many words that are no mark.
    own: usize,
}

/// What is kept of a text so that it can be found again: integers, in no way its words.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Sketch {
    /// One value for the whole text: equal for texts that are the same words throughout.
    pub whole: u64,
    /// One value for each band, none where the text has no words. Values of two bands never mean the same.
    pub bands: Vec<u64>,
}

impl Sketch {
    /// The sketch as it is kept: every value mapped, with a secret of the home for example.
    #[must_use]
    pub fn mapped(&self, map: impl Fn(u64) -> u64) -> Self {
        Self { whole: map(self.whole), bands: self.bands.iter().map(|it| map(*it)).collect() }
    }
}

/// All that a claim says in its own words: its justification and the reasons of its items.
#[must_use]
pub fn claim_text(claim: &RestrictionClaim) -> String {
    let mut text = claim.justification.clone();
    for item in &claim.items {
        text.push_str(".\n");
        text.push_str(&item.reason);
    }
    text
}

impl Words {
    /// Reads a text of a file that has these names.
    #[must_use]
    pub fn read(text: &str, masks: &Masks) -> Self {
        let units = units(text, masks);
        let own = units.iter().filter(|it| it.value != MASK).map(|it| it.weight).sum::<usize>() / 2;
        let mut shingles: Vec<u64> =
            (0..units.len()).filter_map(|from| shingle(units.get(from..).unwrap_or_default())).collect();
        if shingles.is_empty() && own > 0 {
            shingles.push(units.iter().fold(SEED, |sum, it| mix(sum ^ it.value)));
        }
        shingles.sort_unstable();
        shingles.dedup();
        Self { shingles, own }
    }

    /// How many words of its own it has, numbers, dates and names not counted.
    #[must_use]
    pub fn count(&self) -> usize {
        self.own
    }

    /// Whether there is no word at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.own == 0
    }

    /// Too few words to say anything of a case of its own.
    #[must_use]
    pub fn says_little(&self) -> bool {
        self.own < FEWEST_WORDS
    }

    /// What is kept for look-up.
    #[must_use]
    pub fn sketch(&self) -> Sketch {
        let whole = self.shingles.iter().fold(mix(SEED), |sum, it| mix(sum ^ it));
        if self.shingles.is_empty() {
            return Sketch { whole, bands: Vec::new() };
        }
        let least = |order: u64| self.shingles.iter().map(|it| mix(it ^ order)).min().unwrap_or_default();
        let band = |band: u64| {
            let rows = 0..ROWS as u64;
            rows.fold(mix(SEED ^ band), |sum, row| mix(sum ^ least(mix(band * ROWS as u64 + row + 1))))
        };
        Sketch { whole, bands: (0..BANDS as u64).map(band).collect() }
    }

    /// The share of shingles that both have, in hundredths of those that either has, rounded down: a hundred only where
    /// they are the same.
    #[must_use]
    pub fn likeness(&self, other: &Self) -> u8 {
        let (mut left, mut right) = (self.shingles.iter().peekable(), other.shingles.iter().peekable());
        let mut common = 0usize;
        while let (Some(one), Some(two)) = (left.peek(), right.peek()) {
            match one.cmp(two) {
                std::cmp::Ordering::Less => drop(left.next()),
                std::cmp::Ordering::Greater => drop(right.next()),
                std::cmp::Ordering::Equal => {
                    common += 1;
                    left.next();
                    right.next();
                }
            }
        }
        let either = self.shingles.len() + other.shingles.len() - common;
        u8::try_from((common * 100).checked_div(either).unwrap_or(0)).unwrap_or(100)
    }
}

/// A word, a character of a script without spaces, or a mark.
#[derive(Clone, Copy)]
struct Unit {
    value: u64,
    weight: usize,
}

/// The first units that weigh enough, as one value; none where there are too few.
fn shingle(units: &[Unit]) -> Option<u64> {
    let (mut weight, mut sum) = (0, SEED);
    for unit in units {
        sum = mix(sum ^ unit.value);
        weight += unit.weight;
        if weight >= WEIGHT {
            return Some(sum);
        }
    }
    None
}

/// The units of a text in order; marks that follow each other are one.
fn units(text: &str, masks: &Masks) -> Vec<Unit> {
    let shown = names::normalise(text);
    let folded = FOLDER.fold(&shown);
    let words: Vec<String> =
        (0..folded.words.len().min(LONGEST)).map(|at| one_script(folded.word(at))).collect();
    let number = |at: Option<usize>| {
        at.and_then(|at| words.get(at)).is_some_and(|it| it.chars().any(char::is_numeric))
    };
    let mut out: Vec<Unit> = Vec::new();
    let push = |unit: Unit, out: &mut Vec<Unit>| {
        let again = unit.value == MASK && out.last().is_some_and(|it| it.value == MASK);
        if !again && out.len() < LONGEST {
            out.push(unit);
        }
    };
    for (at, word) in words.iter().enumerate() {
        let beside = number(at.checked_sub(1)) || number(at.checked_add(1));
        let dated = beside && (is_month(word) || is_of_a_number(word));
        if word.is_empty() {
            continue;
        }
        if dated || word.chars().any(char::is_numeric) || masks.hide(folded.quote(&shown, at, at)) {
            push(Unit { value: MASK, weight: 2 }, &mut out);
            continue;
        }
        let mut rest = String::new();
        for letter in word.chars() {
            if is_dense(letter) {
                flush(&mut rest, &mut out, push);
                push(Unit { value: hash(&[letter]), weight: 1 }, &mut out);
            } else {
                rest.push(letter);
            }
        }
        flush(&mut rest, &mut out, push);
    }
    out
}

fn flush(word: &mut String, out: &mut Vec<Unit>, push: impl Fn(Unit, &mut Vec<Unit>)) {
    if !word.is_empty() {
        let letters: Vec<char> = word.chars().collect();
        push(Unit { value: hash(&letters), weight: 2 }, out);
        word.clear();
    }
}

/// Scripts that part no words by spaces: Han, kana, Thai, Lao, Tibetan, Myanmar, Khmer.
fn is_dense(letter: char) -> bool {
    matches!(letter,
        '\u{0e00}'..='\u{0fff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3040}'..='\u{30ff}'
        | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// Small letters that look alike, Latin and Cyrillic.
const ALIKE: [(char, char); 17] = [
    ('a', 'а'),
    ('b', 'в'),
    ('c', 'с'),
    ('e', 'е'),
    ('h', 'н'),
    ('i', 'і'),
    ('j', 'ј'),
    ('k', 'к'),
    ('m', 'м'),
    ('o', 'о'),
    ('p', 'р'),
    ('s', 'ѕ'),
    ('t', 'т'),
    ('u', 'ц'),
    ('x', 'х'),
    ('y', 'у'),
    ('n', 'п'),
];

/// A word in one script: letters of another that only look like it are put back. What could be either is Latin.
fn one_script(word: &str) -> String {
    let cyrillic = |it: char| matches!(it, '\u{400}'..='\u{52f}');
    let latin = |it: char| it.is_ascii_alphabetic();
    let mixed = word.chars().any(cyrillic) && word.chars().any(latin);
    let plain = |it: char| match it {
        'ё' => 'е',
        'й' => 'и',
        'ў' => 'у',
        other => other,
    };
    if !mixed {
        return word.chars().map(plain).collect();
    }
    let (mut firmly_cyrillic, mut firmly_latin) = (0usize, 0usize);
    for letter in word.chars() {
        let either = ALIKE.iter().any(|(a, b)| *a == letter || *b == letter);
        firmly_cyrillic += usize::from(cyrillic(letter) && !either);
        firmly_latin += usize::from(latin(letter) && !either);
    }
    let to_cyrillic = firmly_cyrillic > firmly_latin
        || (firmly_cyrillic == firmly_latin
            && word.chars().filter(|it| cyrillic(*it)).count() * 2 > word.chars().count());
    let swap = |letter: char| {
        let found = ALIKE.iter().find(|(a, b)| if to_cyrillic { *a == letter } else { *b == letter });
        plain(found.map_or(letter, |(a, b)| if to_cyrillic { *b } else { *a }))
    };
    word.chars().map(swap).collect()
}

/// Beginnings of the names of months, as they are folded, in the languages of the pages and some more.
const MONTHS: &[&str] = &[
    "jan", "feb", "mar", "apr", "mai", "may", "jun", "jul", "aug", "sep", "oct", "okt", "nov", "dec", "dez",
    "fev", "avr", "juin", "juil", "aou", "ene", "abr", "ago", "dic", "sty", "lut", "kwi", "maj", "cze",
    "lip", "sie", "wrz", "paz", "lis", "gru", "saus", "vasar", "kov", "baland", "geguz", "birz", "liep",
    "rugp", "rugs", "spal", "lapk", "gruod", "янв", "фев", "мар", "апр", "мая", "маи", "июн", "июл", "авг",
    "сен", "окт", "ноя", "дек", "сич", "січ", "лют", "бер", "кві", "тра", "чер", "лип", "сер", "вер", "жов",
    "лис", "гру", "сту", "сак", "кра", "мая", "чэр", "ліп", "жні", "кас", "ліс", "сне", "сьн", "студ",
];

/// A word that can be the name of a month; it is one only beside a number.
fn is_month(word: &str) -> bool {
    let letters = word.chars().count();
    letters <= 12 && MONTHS.iter().any(|it| word.starts_with(it) && letters <= it.chars().count() + 7)
}

/// What stands beside a number and is part of it: "No 17", "№ 5", "2024 г.", "77-k".
fn is_of_a_number(word: &str) -> bool {
    word.chars().count() == 1
        || ["no", "nr", "num", "гг", "год", "года", "году", "рр", "року", "годзе", "roku", "metu"]
            .contains(&word)
}

const SEED: u64 = 0x7265_6472_6573_7331;

/// FNV-1a over the characters, mixed at the end.
fn hash(letters: &[char]) -> u64 {
    let sum = letters.iter().fold(0xcbf2_9ce4_8422_2325_u64, |sum, letter| {
        (sum ^ u64::from(u32::from(*letter))).wrapping_mul(0x0000_0100_0000_01b3)
    });
    mix(sum)
}

/// The finishing step of SplitMix64: every bit depends on every bit.
fn mix(value: u64) -> u64 {
    let one = value.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let two = (one ^ (one >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let three = (two ^ (two >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    three ^ (three >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    const STOCK: &str = "Disclosure may prejudice an ongoing investigation and the interests of national security. \
                         The data are confidential in full.";

    fn plain(text: &str) -> Words {
        Words::read(text, &Masks::default())
    }

    #[track_caller]
    fn same(left: &str, right: &str) {
        assert_eq!(plain(left).likeness(&plain(right)), 100, "{left}\n{right}");
        assert_eq!(plain(left).sketch(), plain(right).sketch());
    }

    #[test]
    fn another_date_or_number_is_the_same_text() {
        same(
            "By order of 12 March 2026 No 17-243 of the court the file stays closed to the applicant",
            "by order of 3 November 2025, no. 9/1 of the court: the file stays closed to the applicant",
        );
        same(
            "Закрыто решением от 12.03.2026 № 5 до конца розыска",
            "закрыто решением от 1 ноября 2024 г. № 77-к до конца розыска",
        );
    }

    #[test]
    fn signs_case_hidden_characters_and_letters_that_look_alike_make_no_other_text() {
        same(STOCK, &STOCK.to_uppercase());
        same(STOCK, &STOCK.replace('.', " -- ").replace("an ", "an\u{200b} "));
        same(STOCK, &STOCK.replace("national", "nаtiоnаl"));
        same("раскрытие повредит следствию по делу", "раcкpытиe повpeдит cлeдcтвию по дeлy");
    }

    #[test]
    fn the_names_of_a_file_are_masked_in_any_script_and_case() {
        let first = Masks::of(["BALTRUKOVA Ilinca", "Voskar"]);
        let second = Masks::of(["Vetlitskaya Ludvika", "Gorvald"]);
        let one = Words::read(
            "Voskar states that telling Baltrukova would warn others in the case at once",
            &first,
        );
        let two = Words::read(
            "Gorvald states that telling Vetlitskaya would warn others in the case at once",
            &second,
        );
        assert_eq!(one.likeness(&two), 100);
        let one = Words::read("сообщение Балтруковой о розыске предупредит других участников дела", &first);
        let two = Words::read("сообщение Ветлицкой о розыске предупредит других участников дела", &second);
        assert_eq!(one.likeness(&two), 100);
        assert!(
            plain("сообщение Балтруковой о розыске предупредит других участников дела").likeness(&two) < 100
        );
    }

    #[test]
    fn scripts_without_spaces_are_compared_by_their_characters() {
        let base = "披露可能妨碍正在进行的调查以及国家安全利益全部资料均属机密不得向申请人提供";
        let near = "披露可能妨碍正在进行的侦查以及国家安全利益全部资料均属机密不得向申请人提供";
        let other = "证人仍然受到威胁法院在审判之前禁止公布其住所和身份因此本项保持保密";
        assert!(plain(base).likeness(&plain(near)) >= SAME);
        assert!(plain(base).likeness(&plain(other)) < 10);
        assert!(!plain(base).says_little());
    }

    #[test]
    fn few_words_say_nothing_of_their_own_whatever_numbers_stand_beside_them() {
        for text in ["", " .. ", "Secret.", "national security", "Art 35 (3) (a) 12.03.2026 No 4", "机密"] {
            assert!(plain(text).says_little(), "{text}");
        }
        assert!(plain("").is_empty() && plain("12.03.2026 / 7").is_empty());
        assert!(!plain("a co-accused in this case has not been arrested yet").says_little());
    }

    #[test]
    fn a_text_without_words_has_no_band_so_that_two_empty_ones_are_no_twins() {
        assert!(plain("").sketch().bands.is_empty());
        assert_eq!(plain("").likeness(&plain("")), 0);
    }

    #[test]
    fn the_recipe_of_sketches_is_frozen() {
        let sketch = plain(STOCK).sketch();
        let sum = sketch.bands.iter().fold(sketch.whole, |sum, it| mix(sum ^ it));
        assert_eq!((RECIPE, sketch.bands.len(), sum), (1, 48, FROZEN));
    }
    const FROZEN: u64 = 11_013_587_978_726_846_245;

    #[test]
    fn a_kept_sketch_is_mapped_value_by_value() {
        let kept = plain(STOCK).sketch().mapped(|it| it.rotate_left(7) ^ 0xfeed);
        assert_ne!(kept, plain(STOCK).sketch());
        assert_eq!(kept, plain(&STOCK.to_lowercase()).sketch().mapped(|it| it.rotate_left(7) ^ 0xfeed));
    }
}
