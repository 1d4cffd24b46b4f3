//! What two words cost: the price of every way in which they can be taken for one.
//!
//! Promise: the same price both ways; what is a slip of the pen rises slowly, what is another word costs so much that no
//! number of fitting words makes up for it.

use crate::compare::{Price, Why, penalty};
use crate::distance::{distance, within};
use crate::given::Groups;
use crate::name::{Token, TokenKind};

/// The price of two words as they were read.
pub(crate) fn price_as_read(left: &Token, right: &Token) -> Price {
    let whole = whole_price(left, right);
    let beginnings = [(left, right), (right, left)].into_iter().filter(|(it, _)| it.may_be_cut());
    match beginnings.filter_map(|(start, word)| cut_short(start, word)).min() {
        Some(penalty) if penalty < whole.penalty => Price { penalty, why: Why::CutShort },
        Some(_) | None => whole,
    }
}

/// What it costs to take the first word for the beginning of the second; none if it cannot be.
fn cut_short(start: &Token, word: &Token) -> Option<i32> {
    let word = word.folded();
    let price = |start: &String| {
        let letters = i32::try_from(start.len().saturating_sub(1)).unwrap_or(i32::MAX);
        let short = penalty::CUT_SHORT.saturating_sub(letters.saturating_mul(penalty::CUT_SHORT_LETTER));
        let apart = (start.len().saturating_sub(1)..=start.len() + 1)
            .filter_map(|end| word.get(..end).filter(|head| !head.is_empty() && head.len() < word.len()))
            .map(|head| match distance(start.as_bytes(), head.as_bytes()) {
                // a single sound is an initial: U and V, E and I are near enough
                0..=45 if start.len() == 1 => 0,
                _ => slip(start, head, Groups::default(), Groups::default()),
            })
            .min()?;
        (apart <= 150).then_some(apart + short.max(penalty::CUT_SHORT_LEAST))
    };
    start.starts().iter().filter_map(price).min()
}

fn whole_price(left: &Token, right: &Token) -> Price {
    let initial = |t: &Token| t.kind() == TokenKind::Initial;
    let patronymic = |t: &Token| t.kind() == TokenKind::Patronymic;
    match (initial(left) || initial(right), patronymic(left) && patronymic(right)) {
        (true, _) => initials(left, right),
        (false, true) => fathers(left, right),
        (false, false) if patronymic(left) != patronymic(right) && left.folded() != right.folded() => {
            let words = plain(left, right);
            Price { penalty: (words.penalty + penalty::NOT_A_PATRONYMIC).min(penalty::DIFFERENT), ..words }
        }
        (false, false) => plain(left, right),
    }
}

fn initials(left: &Token, right: &Token) -> Price {
    let first = |t: &Token| t.folded().bytes().next().unwrap_or(0);
    let (l, r) = (first(left), first(right));
    let both = left.kind() == right.kind();
    let shared = match (both, left.kind() == TokenKind::Patronymic || right.kind() == TokenKind::Patronymic) {
        (true, _) => Price { penalty: penalty::SPELLING, why: Why::Same },
        (false, true) => Price { penalty: penalty::PATRONYMIC_INITIAL, why: Why::Initial },
        (false, false) => Price { penalty: penalty::INITIAL, why: Why::Initial },
    };
    if l == r || distance(&[l], &[r]) <= 45 {
        shared
    } else {
        Price { penalty: penalty::CONFLICT, why: Why::Different }
    }
}

/// The price of two fathers' names.
pub(crate) fn fathers(left: &Token, right: &Token) -> Price {
    if left.folded() == right.folded() {
        return Price { penalty: 0, why: same(left, right) };
    }
    let (l, r) = (left.father(), right.father());
    if left.stem() == right.stem() || l.meet(r) {
        return Price { penalty: 2 * penalty::SPELLING, why: Why::SamePatronymic };
    }
    let gap = slip(left.stem(), right.stem(), l, r);
    if gap <= 200 {
        Price { penalty: gap, why: Why::SamePatronymic }
    } else {
        Price { penalty: gap.min(penalty::CONFLICT), why: Why::ConflictingPatronymic }
    }
}

fn same(left: &Token, right: &Token) -> Why {
    let equal = left.text() == right.text() || left.text().to_lowercase() == right.text().to_lowercase();
    if equal { Why::Same } else { Why::SpellingOfSame }
}

fn plain(left: &Token, right: &Token) -> Price {
    if left.folded() == right.folded() {
        let why = same(left, right);
        return Price { penalty: if why == Why::Same { 0 } else { penalty::SPELLING }, why };
    }
    if left.given().meet(right.given()) {
        return Price { penalty: penalty::EQUIVALENT, why: Why::GivenNameEquivalent };
    }
    let spelled = told_apart(left, right, slip(left.folded(), right.folded(), left.given(), right.given()));
    if left.unvowelled() != right.unvowelled() {
        let bare = slip(
            &consonants(left.folded()),
            &consonants(right.folded()),
            Groups::default(),
            Groups::default(),
        );
        if bare + penalty::UNVOWELLED < spelled {
            let why = if bare <= 200 { Why::SameConsonants } else { Why::Different };
            return Price { penalty: bare + penalty::UNVOWELLED, why };
        }
    }
    let why = match spelled {
        ..=40 => Why::SpellingOfSame,
        41..=300 => Why::Similar,
        _ => Why::Different,
    };
    Price { penalty: spelled, why }
}

/// What two words cost beyond their letters: one stem with two endings of surnames is two surnames.
fn told_apart(left: &Token, right: &Token, spelled: i32) -> i32 {
    let (l, r) = (left.folded(), right.folded());
    let given = left.given().known() || right.given().known();
    match spelled {
        301.. if !given && two_endings(l, r) => (spelled + penalty::TOLD_APART).min(penalty::DIFFERENT),
        _ => spelled,
    }
}

/// What surnames are made with, folded; a surname has one of them.
const ENDINGS: [&[&str]; 6] = [
    &["eviy", "aviy", "iviy", "iy"],
    &["av", "ev", "iv", "in", "ava", "eva", "iva", "ina"],
    &["enka", "anka", "inka"],
    &["uk", "ak", "ik"],
    &["ski", "ska", "cki", "cka"],
    &["enia", "ene", "ania"],
];

/// Whether two words begin alike and end in different endings of surnames.
fn two_endings(left: &str, right: &str) -> bool {
    let stem = left.bytes().zip(right.bytes()).take_while(|(l, r)| l == r).count();
    let ending = |word: &str| {
        let rest = word.get(stem..)?;
        ENDINGS.iter().position(|ends| ends.contains(&rest))
    };
    stem >= 4 && ending(left).zip(ending(right)).is_some_and(|(l, r)| l != r)
}

/// Whether two words are a given name and the form of the other sex: Uladzimir and Uladzimira.
pub(crate) fn other_gender(left: &str, right: &str, l: Groups, r: Groups) -> bool {
    let form = |he: &str, she: &str, known: Groups| {
        known.known()
            && she.strip_suffix('a').is_some_and(|stem| stem == he)
            && !he.ends_with(['a', 'e', 'i', 'u'])
    };
    !l.meet(r) && (form(left, right, l) || form(right, left, r))
}

/// What differs between the written and the unwritten vowels goes.
pub(crate) fn consonants(folded: &str) -> String {
    let mut out = String::with_capacity(folded.len());
    for c in folded.chars().filter(|c| !matches!(c, 'a' | 'e' | 'i' | 'u' | 'v')) {
        if !out.ends_with(c) {
            out.push(c);
        }
    }
    out
}

/// The penalty for two words that are not the same: rises slowly at first, then steeply. Two known given names
/// that are not forms of one are two names, however near their letters.
pub(crate) fn slip(left: &str, right: &str, l: Groups, r: Groups) -> i32 {
    let longer = left.len().max(right.len()).max(1);
    if left.len().abs_diff(right.len()) > longer / 2 {
        return penalty::DIFFERENT;
    }
    // from this distance on the price is the same whatever the distance, so it need not be known
    let far = u16::try_from((longer * FAR_RATIO - 1) / 10).unwrap_or(u16::MAX);
    let contrary = l.known() && r.known() || other_gender(left, right, l, r);
    slipped(within(left.as_bytes(), right.as_bytes(), far), longer, contrary)
}

/// Hundredths of a letter, by letter of the longer word and times ten, from which two words just differ.
const FAR_RATIO: usize = 301;

/// The penalty of a distance between two words, of which the longer has so many letters.
pub(crate) fn slipped(apart: u16, longer: usize, both_given: bool) -> i32 {
    let ratio = i32::from(apart) * 10 / i32::try_from(longer).unwrap_or(i32::MAX);
    let price = match ratio {
        ..=80 => ratio * 3 / 4,
        81..=160 => 60 + (ratio - 80) * 7 / 2,
        161..=300 => 340 + (ratio - 160) * 4,
        _ => penalty::DIFFERENT,
    };
    if both_given { (price + 400).min(penalty::DIFFERENT) } else { price.min(penalty::DIFFERENT) }
}
