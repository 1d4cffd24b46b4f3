//! How far two folded words are apart, where confusions of romanisation cost little.
//!
//! Costs are hundredths of a letter. Whole numbers, so that the order of a sum changes nothing.

use crate::fold::MAX_WORD;

/// A whole letter.
pub(crate) const LETTER: u16 = 100;

/// Pairs of sounds that systems or ears confuse, and their price.
const CONFUSED: &[(u8, u8, u16)] = &[
    (b'a', b'e', 35),
    (b'e', b'i', 25),
    (b'a', b'i', 50),
    (b'a', b'u', 45),
    (b'i', b'u', 45),
    (b'e', b'u', 55),
    (b's', b'x', 35),
    (b's', b'z', 40),
    (b'z', b'j', 35),
    (b'x', b'j', 45),
    (b'x', b'y', 40),
    (b'c', b'y', 30),
    (b'c', b't', 35),
    (b'c', b's', 45),
    (b'c', b'z', 45),
    (b'c', b'k', 40),
    (b'y', b'h', 40),
    (b'y', b'k', 45),
    (b'y', b't', 60),
    (b'h', b'k', 40),
    (b'h', b'j', 45),
    (b'j', b'i', 40),
    (b'v', b'u', 20),
    (b'v', b'f', 30),
    (b'v', b'b', 60),
    (b'v', b'a', 70),
    (b'd', b't', 50),
    (b'd', b'z', 40),
    (b'b', b'p', 60),
    (b'm', b'n', 70),
    (b'j', b'y', 60),
];

const fn substitutions() -> [[u16; 32]; 32] {
    let mut table = [[LETTER; 32]; 32];
    let mut i = 0;
    while i < CONFUSED.len() {
        #[expect(clippy::indexing_slicing, reason = "evaluated at compile time: a bad index does not build")]
        {
            let (a, b, price) = CONFUSED[i];
            table[(a & 31) as usize][(b & 31) as usize] = price;
            table[(b & 31) as usize][(a & 31) as usize] = price;
        }
        i += 1;
    }
    table
}

static SUBSTITUTION: [[u16; 32]; 32] = substitutions();

fn substitution(a: u8, b: u8) -> u16 {
    if a == b {
        return 0;
    }
    if !a.is_ascii_lowercase() || !b.is_ascii_lowercase() {
        return LETTER;
    }
    SUBSTITUTION
        .get(usize::from(a & 31))
        .and_then(|row| row.get(usize::from(b & 31)))
        .copied()
        .unwrap_or(LETTER)
}

/// The price of a letter that only one side has.
fn alone(c: u8) -> u16 {
    match c {
        b'i' => 30,
        b'a' | b'e' | b'u' => 55,
        b'h' => 60,
        _ => LETTER,
    }
}

/// The weighted edit distance of two folded words, with neighbours swapped as one slip.
#[expect(
    clippy::indexing_slicing,
    reason = "rows have MAX_WORD + 1 places and both words are cut to MAX_WORD"
)]
pub(crate) fn distance(left: &[u8], right: &[u8]) -> u16 {
    let left = left.get(..MAX_WORD).unwrap_or(left);
    let right = right.get(..MAX_WORD).unwrap_or(right);
    let mut older = [0_u16; MAX_WORD + 1];
    let mut above = [0_u16; MAX_WORD + 1];
    let mut row = [0_u16; MAX_WORD + 1];
    for (j, &r) in right.iter().enumerate() {
        above[j + 1] = above[j] + alone(r);
    }
    for (i, &l) in left.iter().enumerate() {
        let drop_left = alone(l);
        row[0] = above[0] + drop_left;
        for (j, &r) in right.iter().enumerate() {
            let mut cheapest =
                (above[j] + substitution(l, r)).min(above[j + 1] + drop_left).min(row[j] + alone(r));
            if i > 0 && j > 0 && l == right[j - 1] && left[i - 1] == r {
                cheapest = cheapest.min(older[j - 1] + LETTER);
            }
            row[j + 1] = cheapest;
        }
        std::mem::swap(&mut older, &mut above);
        std::mem::swap(&mut above, &mut row);
    }
    above[right.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_confusion_of_systems_costs_less_than_a_slip() {
        assert!(distance(b"mihail", b"miyail") < distance(b"mihail", b"miral"));
        assert_eq!(distance(b"ivanav", b"ivanav"), 0);
        assert_eq!(distance(b"", b"rt"), 2 * LETTER);
    }

    #[test]
    fn swapped_neighbours_are_one_slip() {
        assert_eq!(distance(b"petrav", b"pertav"), LETTER);
    }

    #[test]
    fn the_distance_is_the_same_both_ways() {
        for (a, b) in [("aleksandr", "alesandra"), ("vladimir", "valadimir"), ("xevyenka", "sevcenka")] {
            assert_eq!(distance(a.as_bytes(), b.as_bytes()), distance(b.as_bytes(), a.as_bytes()));
        }
    }
}
