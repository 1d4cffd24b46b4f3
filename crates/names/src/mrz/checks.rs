//! Check digits, and the characters that may have been taken for one another.
//!
//! What a check digit cannot see: two characters whose values differ by ten or twenty (`0`, `A`, `K`, `U` and
//! the filler; `1`, `B`, `L`, `V`; and so on) give the same digit. Between digits every single slip is seen. Name,
//! sex, nationality and issuing state stand under no check digit at all.

use super::fault::{Fault, FaultKind, Suggestion};
use super::layout::{Field, Layout, Span};

/// The characters of a zone: lines of capitals, digits and fillers.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Grid(Vec<String>);

impl Grid {
    pub(super) fn new(lines: Vec<String>) -> Grid {
        Grid(lines)
    }

    pub(super) fn text(&self, span: Span) -> &str {
        let line = self.0.get(usize::from(span.line.saturating_sub(1)));
        line.and_then(|it| it.get(usize::from(span.from.saturating_sub(1))..usize::from(span.to)))
            .unwrap_or_default()
    }

    pub(super) fn character(&self, span: Span) -> char {
        self.text(span).chars().next().unwrap_or('<')
    }

    /// Whether nothing but fillers stands there.
    pub(super) fn is_blank(&self, span: Span) -> bool {
        self.text(span).bytes().all(|b| b == b'<')
    }

    pub(super) fn lines(&self) -> &[String] {
        &self.0
    }

    /// A copy with another character in one place.
    fn with(&self, line: u8, column: u8, instead: char) -> Grid {
        let mut lines = self.0.clone();
        if let Some(text) = lines.get_mut(usize::from(line.saturating_sub(1))) {
            let at = usize::from(column.saturating_sub(1));
            *text = text.chars().enumerate().map(|(i, c)| if i == at { instead } else { c }).collect();
        }
        Grid(lines)
    }
}

/// What a character can be in its place.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Class {
    Digit,
    Letter,
    Any,
}

/// One check digit and what it covers.
pub(super) struct Check {
    pub(super) field: Field,
    pub(super) covered: Vec<Span>,
    pub(super) digit: Span,
}

/// Where the number, its check digit and the optional data stand in this zone: a long number runs over into
/// the optional data, a filler stands in the place of its check digit, and the true one follows its last
/// character.
pub(super) struct Number {
    pub(super) parts: Vec<Span>,
    pub(super) digit: Span,
    pub(super) optional: Vec<Span>,
}

pub(super) fn number(grid: &Grid, layout: &Layout) -> Number {
    let short = || Number {
        parts: vec![layout.number],
        digit: layout.number_check,
        optional: layout.optional.to_vec(),
    };
    let Some(over) = layout.overflow else { return short() };
    let run = grid.text(over).bytes().take_while(|b| *b != b'<').count() as u8;
    let full = !grid.text(layout.number).contains('<');
    if grid.character(layout.number_check) != '<' || !full || run < 2 {
        return short();
    }
    let digit = over.from + run - 1;
    let at = |from, to| Span { line: over.line, from, to };
    let rest = (digit < over.to).then(|| at(digit + 1, over.to));
    Number {
        parts: vec![layout.number, at(over.from, digit - 1)],
        digit: at(digit, digit),
        optional: rest.into_iter().chain(layout.optional.iter().copied().filter(|it| *it != over)).collect(),
    }
}

/// Every check of the zone.
pub(super) fn checks(layout: &Layout, number: &Number) -> Vec<Check> {
    let one = |field, covered: &[Span], digit| Check { field, covered: covered.to_vec(), digit };
    let mut checks = vec![
        one(Field::Number, &number.parts, number.digit),
        one(Field::Birth, &[layout.birth], layout.birth_check),
    ];
    if let Some((date, digit)) = layout.expiry {
        checks.push(one(Field::Expiry, &[date], digit));
    }
    if let Some(digit) = layout.optional_check {
        checks.push(one(Field::Optional, layout.optional, digit));
    }
    if let Some((covered, digit)) = layout.composite {
        checks.push(one(Field::Composite, covered, digit));
    }
    checks
}

/// The check digit of these characters: weights 7, 3, 1, letters from 10, modulo 10.
pub(super) fn digit(characters: impl Iterator<Item = u8>) -> u8 {
    let sum: u32 = characters
        .zip([7, 3, 1].into_iter().cycle())
        .map(|(b, weight)| {
            weight
                * match b {
                    b'0'..=b'9' => u32::from(b - b'0'),
                    b'A'..=b'Z' => u32::from(b - b'A') + 10,
                    _ => 0,
                }
        })
        .sum();
    (sum % 10) as u8
}

/// What does not fit, if anything. A filler stands for nought where nothing is written in the field.
fn wrong(grid: &Grid, check: &Check) -> Option<FaultKind> {
    let computed = digit(check.covered.iter().flat_map(|span| grid.text(*span).bytes()));
    let computed = char::from(b'0' + computed);
    let read = grid.character(check.digit);
    let empty = read == '<' && check.covered.iter().all(|span| grid.is_blank(*span));
    (read != computed && !empty).then_some(FaultKind::CheckDigit { read, computed })
}

/// Every check digit that does not fit, with the single characters that would put it right.
pub(super) fn faults(grid: &Grid, checks: &[Check], class: impl Fn(u8, u8) -> Class) -> Vec<Fault> {
    let failing: Vec<(&Check, FaultKind)> =
        checks.iter().filter_map(|check| Some((check, wrong(grid, check)?))).collect();
    failing
        .iter()
        .map(|(check, kind)| {
            let (line, first) = match check.covered.first() {
                Some(span) if check.field != Field::Composite && span.line == check.digit.line => {
                    (span.line, span.from)
                }
                Some(_) | None => (check.digit.line, check.digit.from),
            };
            Fault {
                field: check.field,
                line,
                columns: first..=check.digit.to,
                kind: *kind,
                suggestions: suggestions(grid, checks, check, failing.len(), &class),
            }
        })
        .collect()
}

/// Single characters, often taken for one another, that make this check digit fit and break no other; those
/// that mend most are given, at most six.
fn suggestions(
    grid: &Grid,
    checks: &[Check],
    check: &Check,
    failing: usize,
    class: impl Fn(u8, u8) -> Class,
) -> Vec<Suggestion> {
    let mut found: Vec<(usize, Suggestion)> = Vec::new();
    for span in check.covered.iter().chain([&check.digit]) {
        for (column, read) in (span.from..=span.to).zip(grid.text(*span).chars()) {
            for instead in likely(read, class(span.line, column)) {
                let mended = grid.with(span.line, column, instead);
                let left = checks.iter().filter(|it| wrong(&mended, it).is_some()).count();
                if left < failing && wrong(&mended, check).is_none() {
                    found.push((left, Suggestion { line: span.line, column, read, instead }));
                }
            }
        }
    }
    let least = found.iter().map(|(left, _)| *left).min().unwrap_or_default();
    found.into_iter().filter(|(left, _)| *left == least).map(|(_, it)| it).take(6).collect()
}

/// Characters that a camera or an eye takes for one another.
const ALIKE: [(char, char); 10] = [
    ('O', '0'),
    ('Q', '0'),
    ('D', '0'),
    ('I', '1'),
    ('L', '1'),
    ('Z', '2'),
    ('S', '5'),
    ('G', '6'),
    ('B', '8'),
    ('T', '7'),
];

/// What a character may be in truth, in a place where only this class can stand.
pub(super) fn likely(read: char, class: Class) -> impl Iterator<Item = char> {
    ALIKE.into_iter().filter_map(move |(letter, number)| match class {
        Class::Digit | Class::Any if read == letter => Some(number),
        Class::Letter | Class::Any if read == number => Some(letter),
        Class::Digit | Class::Letter | Class::Any => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_digit_is_that_of_the_worked_example() {
        // ICAO Doc 9303-3: the date 27 July 1952
        assert_eq!(digit(b"520727".iter().copied()), 3);
        assert_eq!(digit(b"AB2134<<<".iter().copied()), 5);
        assert_eq!(digit(b"<<<<<<".iter().copied()), 0);
    }

    #[test]
    fn likenesses_keep_to_what_can_stand_in_the_place() {
        let of = |read, class| likely(read, class).collect::<String>();
        assert_eq!(of('O', Class::Digit), "0");
        assert_eq!(of('O', Class::Letter), "");
        assert_eq!(of('0', Class::Letter), "OQD");
        assert_eq!(of('8', Class::Any), "B");
        assert_eq!(of('<', Class::Any), "");
    }
}
