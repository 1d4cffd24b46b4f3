//! The words of an account, a place or an authority, folded so that they meet across Belarusian, Russian,
//! Ukrainian and their Latin spellings.
//!
//! A word becomes its consonants: vowels and hissing sounds are what the spellings differ in. Figures and
//! names stay the same in a translation, so they are told apart from common words and count for more.
//!
//! Promise: bounded, whatever the text: at most [`MAX_WORDS`] words are read.

use std::hash::Hasher;

use rustc_hash::FxHasher;

/// The most words read of one text.
pub(super) const MAX_WORDS: usize = 400;
/// The longest skeleton.
const LONGEST: usize = 16;

/// What a word is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// A common word.
    Plain,
    /// A capitalised word that does not open a sentence, or one in capitals.
    Proper,
    /// A year.
    Year,
    /// A figure of three digits and more: a sum, an account, a quantity.
    Figure,
}

impl Kind {
    /// How much a shared word of this kind tells.
    pub(super) fn weight(self) -> u32 {
        match self {
            Self::Plain | Self::Year => 1,
            Self::Proper => 2,
            Self::Figure => 3,
        }
    }
}

/// A folded word. The word itself is not kept.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Word {
    /// A hash of its skeleton or of its digits.
    pub(super) hash: u64,
    /// What it is.
    pub(super) kind: Kind,
    /// A figure with five digits of which three are not trailing zeros: hardly met by chance.
    pub(super) odd: bool,
}

/// The words of a text in their order; short ones (articles, prepositions) and small numbers are left out.
pub(super) fn words(text: &str) -> Vec<Word> {
    let mut all = Vec::with_capacity(32);
    read(text, |it| {
        let word = match it {
            Piece::Letters { text, opens } => word_of(text, opens),
            Piece::Digits(digits) => figure(digits),
        };
        all.extend(word);
        all.len() < MAX_WORDS
    });
    all
}

/// The digits of the long, odd figures of a text, as [`Word::odd`] counts them.
pub(super) fn long_figures(text: &str, into: &mut Vec<String>) {
    read(text, |it| {
        match it {
            Piece::Digits(digits) if is_odd(digits) => into.push(digits.to_owned()),
            Piece::Digits(_) | Piece::Letters { .. } => {}
        }
        into.len() < MAX_WORDS
    });
}

/// A skeleton of one word, for words that are compared one by one; `None` for a word without consonants.
pub(super) fn hash_of(word: &str) -> Option<u64> {
    let mut skeleton = [0_u8; LONGEST];
    let length = fold(word, &mut skeleton);
    (length > 0).then(|| hashed(skeleton.get(..length).unwrap_or_default()))
}

fn word_of(text: &str, opens: bool) -> Option<Word> {
    let mut skeleton = [0_u8; LONGEST];
    let length = fold(text, &mut skeleton);
    let mut letters = text.chars();
    let capital = letters.next().is_some_and(|c| lower(c) != c);
    let proper = capital && !opens && !is_legal(text);
    if length < 3 && !(proper && length == 2) {
        return None;
    }
    let kind = if proper { Kind::Proper } else { Kind::Plain };
    Some(Word { hash: hashed(skeleton.get(..length)?), kind, odd: false })
}

/// How words begin that are capitalised in any account: codes, ministries, states.
const LEGAL: &[&str] = &[
    "criminal",
    "penal",
    "code",
    "art",
    "law",
    "republic",
    "ministry",
    "state",
    "federa",
    "court",
    "prosecut",
    "police",
    "company",
    "ltd",
    "llc",
    "bank",
    "mr",
    "mrs",
    "уголов",
    "кодекс",
    "крымін",
    "кримін",
    "рэспублік",
    "республік",
    "республик",
    "федерац",
    "министер",
    "міністэр",
    "міністер",
    "ооо",
    "таа",
    "тов",
    "чуп",
    "чтуп",
    "банк",
    "ст",
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
    "ugolov",
    "kodeks",
    "respublik",
];

fn is_legal(word: &str) -> bool {
    let lower = lower_text(word);
    LEGAL.iter().any(|it| lower.starts_with(it))
}

fn figure(digits: &str) -> Option<Word> {
    let year = digits.len() == 4 && (digits.starts_with("19") || digits.starts_with("20"));
    if digits.len() < 3 {
        return None;
    }
    let kind = if year { Kind::Year } else { Kind::Figure };
    Some(Word { hash: hashed(digits.as_bytes()), kind, odd: is_odd(digits) })
}

fn is_odd(digits: &str) -> bool {
    digits.len() >= 5 && digits.trim_end_matches('0').len() >= 3
}

/// A hash of some bytes: words are compared, never shown.
pub(super) fn hashed(bytes: &[u8]) -> u64 {
    let mut hasher = FxHasher::default();
    hasher.write(bytes);
    hasher.finish()
}

enum Piece<'t> {
    Letters { text: &'t str, opens: bool },
    Digits(&'t str),
}

/// Cuts a text into words and figures; `417 300`, `417,300` and `417.300` are one figure. Stops where `take`
/// says no.
fn read(text: &str, mut take: impl FnMut(Piece<'_>) -> bool) {
    let mut opens = true;
    let mut rest = text;
    let mut figure = String::new();
    while let Some(c) = rest.chars().next() {
        if c.is_ascii_digit() {
            figure.clear();
            rest = take_digits(rest, &mut figure);
            while let Some(more) = group_of_three(rest, figure.len()) {
                rest = take_digits(more, &mut figure);
            }
            let plain = figure.trim_start_matches('0');
            if !plain.is_empty() && !take(Piece::Digits(plain)) {
                return;
            }
            opens = false;
        } else if is_letter(c) {
            let end = rest.find(|c: char| !is_word_letter(c)).unwrap_or(rest.len());
            let (word, after) = rest.split_at_checked(end).unwrap_or((rest, ""));
            if !take(Piece::Letters { text: word, opens }) {
                return;
            }
            opens = false;
            rest = after;
        } else {
            // An abbreviation ("г. Велмора", "St. Anna") opens no sentence; a full stop after a long word does.
            opens = opens || matches!(c, '!' | '?' | ';' | ':' | '\n') || (c == '.' && rest.len() > 1);
            rest = rest.get(c.len_utf8()..).unwrap_or_default();
        }
    }
}

/// A letter; the two scripts that nearly all accounts are written in are told without a table.
pub(super) fn is_letter(c: char) -> bool {
    c.is_ascii_alphabetic() || matches!(c, 'Ѐ'..='ҁ' | 'Ҋ'..='ӿ') || (!c.is_ascii() && c.is_alphabetic())
}

fn lower(c: char) -> char {
    match c {
        'а'..='я' | 'ѐ'..='џ' => c,
        'А'..='Я' => char::from_u32(u32::from(c) + 0x20).unwrap_or(c),
        'Ѐ'..='Џ' => char::from_u32(u32::from(c) + 0x50).unwrap_or(c),
        _ if c.is_ascii() => c.to_ascii_lowercase(),
        _ => c.to_lowercase().next().unwrap_or(c),
    }
}

/// A text in lower case.
pub(super) fn lower_text(text: &str) -> String {
    text.chars().map(lower).collect()
}

fn is_word_letter(c: char) -> bool {
    is_letter(c) || matches!(c, '\'' | '’' | 'ʼ') || ('\u{0300}'..='\u{036F}').contains(&c)
}

fn take_digits<'t>(text: &'t str, into: &mut String) -> &'t str {
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let (digits, rest) = text.split_at_checked(end).unwrap_or((text, ""));
    if into.len() < 24 {
        into.push_str(digits);
    }
    rest
}

/// What follows a separator of thousands, where exactly three digits stand behind it.
fn group_of_three(text: &str, before: usize) -> Option<&str> {
    let mut letters = text.chars();
    let separator =
        letters.next().filter(|c| matches!(c, ' ' | '\u{00A0}' | '\u{202F}' | ',' | '.' | '\'' | '’'))?;
    let three = letters.by_ref().take(3).filter(char::is_ascii_digit).count() == 3;
    let ends = letters.next().is_none_or(|c| !c.is_ascii_digit());
    // "12.03.2020" is no figure of thousands, nor is a year in front of one.
    let starts = (1..=3).contains(&before) || before > 4;
    (three && ends && starts).then(|| text.get(separator.len_utf8()..).unwrap_or_default())
}

/// The consonants of a word, with sounds that spellings confuse put together. Returns how many there are.
///
/// Frozen: keys and links of version [`super::CASE_FOLD`] rest on it.
fn fold(word: &str, out: &mut [u8; LONGEST]) -> usize {
    let mut length = 0;
    let mut push = |c: u8, length: &mut usize| {
        let before = length.checked_sub(1).and_then(|at| out.get(at)).copied();
        if before == Some(c) {
            return;
        }
        if let Some(place) = out.get_mut(*length) {
            *place = c;
            *length += 1;
        }
    };
    let mut letters = word.chars().map(lower).peekable();
    let mut first = true;
    let mut before = ' ';
    while let Some(c) = letters.next() {
        let next = letters.peek().copied().unwrap_or(' ');
        let class = match c {
            'а' | 'е' | 'ё' | 'и' | 'о' | 'у' | 'ы' | 'э' | 'ю' | 'я' | 'і' | 'ї' | 'є' | 'a' | 'e' | 'i'
            | 'o' | 'u' | 'y' | 'á' | 'é' | 'í' | 'ó' | 'ú' | 'ä' | 'ö' | 'ü' | 'ý' | 'ı' => {
                let glide = c == 'u' && matches!(before, 'a' | 'e' | 'o') && !is_vowel(next);
                match (glide, first) {
                    (true, _) => b'v',
                    (false, true) => b'a',
                    (false, false) => b' ',
                }
            }
            'б' | 'b' => b'b',
            'в' | 'ў' | 'ф' | 'v' | 'w' | 'f' | 'ŭ' => b'v',
            'г' | 'ґ' | 'х' | 'g' => b'h',
            'h' => match before {
                's' | 'z' | 'c' | 't' | 'k' | 'g' | 'p' => b' ',
                _ => b'h',
            },
            'д' | 'd' => b'd',
            'з' | 'z' if before == 'д' || before == 'd' => b' ',
            'з' | 'с' | 'ж' | 'ш' | 'щ' | 'ч' | 's' | 'z' | 'š' | 'ž' | 'č' | 'ś' | 'ź' | 'ż' | 'ş' => {
                if matches!((c, before), ('s', 't') | ('z', 't')) {
                    b' '
                } else {
                    b's'
                }
            }
            'к' | 'q' => b'k',
            'k' => {
                if next == 'h' {
                    b'h'
                } else {
                    b'k'
                }
            }
            'c' => match next {
                'h' | 'z' => b's',
                'e' | 'i' | 'y' => b't',
                _ => b'k',
            },
            'ц' | 'т' | 'ć' | 't' => {
                let tch = c == 't' && next == 'c';
                if tch { b' ' } else { b't' }
            }
            'л' | 'l' | 'ł' => b'l',
            'м' | 'm' => b'm',
            'н' | 'n' | 'ń' => b'n',
            'п' => b'p',
            'p' => {
                if next == 'h' {
                    b'v'
                } else {
                    b'p'
                }
            }
            'р' | 'r' => b'r',
            'x' => b'k',
            'й' | 'ь' | 'ъ' | 'j' | '\'' | '’' | 'ʼ' => b' ',
            other => {
                // Another script: the letter itself, so that equal words stay equal.
                let mut code = [0_u8; 4];
                for byte in other.encode_utf8(&mut code).bytes() {
                    push(byte, &mut length);
                }
                b' '
            }
        };
        if class != b' ' {
            push(class, &mut length);
        }
        first = false;
        before = c;
    }
    length
}

fn is_vowel(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_same(forms: &[&str]) {
        for form in forms {
            assert_eq!(hash_of(form), hash_of(forms[0]), "{form}");
        }
    }

    #[test]
    fn a_place_is_the_same_in_four_spellings() {
        check_same(&["Витебск", "Віцебск", "Vitebsk", "Viciebsk", "Vitsyebsk"]);
        check_same(&["Могилёв", "Магілёў", "Mogilev", "Mahilioŭ", "Mahiliou"]);
        check_same(&["Харьков", "Харків", "Kharkov", "Kharkiv"]);
        check_same(&["Чернигов", "Чернігів", "Chernigov", "Chernihiv"]);
        assert_ne!(hash_of("Vitebsk"), hash_of("Gomel"));
    }

    #[test]
    fn a_sum_is_the_same_however_its_thousands_are_parted() {
        for text in ["417300", "417 300", "417,300", "417.300", "417\u{00A0}300"] {
            let mut sums = Vec::new();
            long_figures(&format!("took {text} roubles on 12.03.2020"), &mut sums);
            assert_eq!(sums, ["417300"], "{text}");
        }
    }

    #[test]
    fn a_round_sum_and_a_date_are_no_long_figures() {
        let mut sums = Vec::new();
        long_figures("100 000 roubles, 12.03.2020, between 2019 and 2021, 50,000,000", &mut sums);
        assert!(sums.is_empty(), "{sums:?}");
    }

    #[test]
    fn hostile_text_is_read_up_to_its_bound() {
        assert_eq!(words(&"abcd Efgh ".repeat(100_000)).len(), MAX_WORDS);
        assert!(words(&"1".repeat(100_000)).len() == 1);
    }
}
