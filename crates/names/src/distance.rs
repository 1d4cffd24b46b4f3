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

/// The place of a letter in the table; digits, which are taken for nothing else, have one that no letter has.
#[inline]
fn place_of(c: u8) -> u8 {
    if c.is_ascii_lowercase() { c & 31 } else { 0 }
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
pub(crate) fn distance(left: &[u8], right: &[u8]) -> u16 {
    within(left, right, u16::MAX)
}

/// The same up to a limit; beyond it, some number above the limit.
#[expect(
    clippy::indexing_slicing,
    reason = "rows have MAX_WORD + 1 places and both words are cut to MAX_WORD"
)]
pub(crate) fn within(left: &[u8], right: &[u8], limit: u16) -> u16 {
    let left = left.get(..MAX_WORD).unwrap_or(left);
    let right = right.get(..MAX_WORD).unwrap_or(right);
    let mut rows = [[0_u16; MAX_WORD + 1]; 3];
    let [older, above, row] = &mut rows;
    let (mut older, mut above, mut row) = (older, above, row);
    // code and price of each letter on the right
    let mut codes = [(0_u8, 0_u16); MAX_WORD];
    let mut sum = 0;
    for ((code, place), &r) in codes.iter_mut().zip(above[1..].iter_mut()).zip(right) {
        *code = (place_of(r), alone(r));
        sum += code.1;
        *place = sum;
    }
    let codes = &codes[..right.len()];
    let mut least_above = 0;
    let mut before_l = 0;
    for &l in left {
        let prices = &SUBSTITUTION[usize::from(place_of(l) & 31)];
        let drop_left = alone(l);
        let mut diagonal = above[0];
        let mut cell = diagonal + drop_left;
        let mut least = cell;
        row[0] = cell;
        let mut before_r = 0;
        let cells = above[1..].iter().zip(row[1..].iter_mut()).zip(codes).zip(right);
        for (j, (((&over, slot), &(code, drop_right)), &r)) in cells.enumerate() {
            let replaced = if l == r { 0 } else { prices[usize::from(code & 31)] };
            cell = (diagonal + replaced).min(over + drop_left).min(cell + drop_right);
            if l == before_r && before_l == r {
                cell = cell.min(older[j - 1] + LETTER);
            }
            *slot = cell;
            least = least.min(cell);
            diagonal = over;
            before_r = r;
        }
        // two swapped neighbours reach back over one row, nothing reaches further
        if least > limit && least_above > limit {
            return least;
        }
        least_above = least;
        before_l = l;
        (older, above, row) = (above, row, older);
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
