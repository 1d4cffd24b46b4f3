//! Numbers of warrants, dossiers and documents as different hands write them.
//!
//! `No 017-243/31`, `№17/243-31` and `17 243 31` are one number: what counts is the run of its digits.
//!
//! Promise: a number is compared by its digits, and how much it tells is counted, so that `118/23` of one court
//! is never taken for `118/23` of another on its own.

/// A warrant or dossier number, reduced to its digits.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Number {
    digits: String,
    /// Digits outside a year, and one for a year.
    telling: usize,
}

/// Digits from which a number is taken to be unique whatever state or court gave it.
const SPECIFIC: usize = 6;
/// The longest number read.
const LONGEST: usize = 32;

impl Number {
    /// Reads a number; `None` where it has fewer than two digits.
    pub(super) fn read(text: &str) -> Option<Self> {
        let mut digits = String::with_capacity(16);
        let mut telling = 0;
        let mut group = String::with_capacity(8);
        for c in text.chars().chain([' ']) {
            if let Some(digit) = digit(c) {
                if group.len() < LONGEST {
                    group.push(digit);
                }
                continue;
            }
            if group.is_empty() {
                continue;
            }
            let plain = group.trim_start_matches('0');
            let is_year = group.len() == 4 && ["19", "20", "21"].iter().any(|it| group.starts_with(it));
            telling += if is_year { 1 } else { plain.len() };
            if digits.len() + plain.len() <= LONGEST {
                digits.push_str(plain);
            }
            group.clear();
        }
        (digits.len() >= 2).then_some(Self { digits, telling })
    }

    /// The digits.
    pub(super) fn text(&self) -> &str {
        &self.digits
    }

    /// Long enough to be unique by itself.
    pub(super) fn is_specific(&self) -> bool {
        self.telling >= SPECIFIC
    }
}

/// A decimal digit of any script as an ASCII one.
fn digit(c: char) -> Option<char> {
    let zero = match c {
        '0'..='9' => return Some(c),
        '\u{0660}'..='\u{0669}' => 0x0660,
        '\u{06F0}'..='\u{06F9}' => 0x06F0,
        '\u{0966}'..='\u{096F}' => 0x0966,
        '\u{FF10}'..='\u{FF19}' => 0xFF10,
        _ => return None,
    };
    char::from_digit(u32::from(c) - zero, 10)
}

/// Whether two dossier or warrant numbers are the same however they are written.
///
/// ```
/// assert!(casework::link::same_number("№ 017-243/31", "17/243-31"));
/// assert!(!casework::link::same_number("17-243/31", "17-244/31"));
/// ```
#[must_use]
pub fn same_number(left: &str, right: &str) -> bool {
    matches!((Number::read(left), Number::read(right)), (Some(left), Some(right)) if left == right)
}

/// A document number: letters and digits, upper case, Cyrillic letters that look Latin as Latin ones. `None`
/// where it is too short to tell people apart.
pub(super) fn document_number(text: &str) -> Option<String> {
    let plain: String = text.chars().filter_map(letter_or_digit).take(LONGEST).collect();
    let digits = plain.chars().filter(char::is_ascii_digit).count();
    (plain.chars().count() >= 6 && digits >= 4).then_some(plain)
}

fn letter_or_digit(c: char) -> Option<char> {
    if let Some(digit) = digit(c) {
        return Some(digit);
    }
    let upper = c.to_uppercase().next().unwrap_or(c);
    let latin = match upper {
        'А' => 'A',
        'В' => 'B',
        'С' => 'C',
        'Е' => 'E',
        'Н' => 'H',
        'І' => 'I',
        'Ј' => 'J',
        'К' => 'K',
        'М' => 'M',
        'О' => 'O',
        'Р' => 'P',
        'Ѕ' => 'S',
        'Т' => 'T',
        'У' => 'Y',
        'Х' => 'X',
        other => other,
    };
    latin.is_alphanumeric().then_some(latin)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(left: &str, right: &str, same: bool) {
        assert_eq!(same_number(left, right), same, "{left} {right}");
    }

    #[test]
    fn a_number_is_the_same_however_it_is_written() {
        for other in [
            "No 17-243/31",
            "№ 17/243-31",
            "у/д 017-243/31",
            "17 243 31",
            "warrant nr. 1724331",
            "１７-243/31",
        ] {
            check("17-243/31", other, true);
        }
    }

    #[test]
    fn the_next_number_is_another_one() {
        check("17-243/31", "17-244/31", false);
        check("17-243/31", "17-243/32", false);
        check("17-243/31", "", false);
        check("", "", false);
    }

    #[test]
    fn a_short_number_of_a_year_is_not_unique_by_itself() {
        let specific = |text: &str| Number::read(text).unwrap().is_specific();
        assert!(specific("17-243/31") && specific("2031/40417") && specific("1-18-0042/2023"));
        assert!(!specific("118/2023") && !specific("118/23") && !specific("2031/118"));
    }

    #[test]
    fn a_document_number_is_read_through_cyrillic_letters_and_spaces() {
        assert_eq!(document_number("МР 123-4567"), document_number("mp1234567"));
        assert_ne!(document_number("MP1234567"), document_number("MC1234567"));
        assert_eq!(document_number("MP12"), None);
    }
}
