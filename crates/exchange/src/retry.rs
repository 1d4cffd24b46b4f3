//! When a message is tried again: for ever, with jitter.
//!
//! Promise: P8. No number of failures ends it; the pause grows to an hour and no longer, and never falls together for many.

/// The first pause, milliseconds.
const FIRST: u64 = 500;
/// The longest pause, milliseconds: an hour.
pub const LONGEST: u64 = 3_600_000;

/// How long to wait after so many failures, in milliseconds: between half of the pause and all of it, by a number that is given.
#[must_use]
pub fn pause(failures: u32, random: u64) -> u64 {
    let full =
        FIRST.saturating_mul(1_u64.checked_shl(failures.saturating_sub(1)).unwrap_or(u64::MAX)).min(LONGEST);
    let half = full / 2;
    half.saturating_add(random % half.saturating_add(1))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn it_is_tried_again_for_ever_and_within_the_hour(failures in any::<u32>(), random in any::<u64>()) {
            let pause = pause(failures, random);
            prop_assert!((FIRST / 2..=LONGEST).contains(&pause));
        }
    }

    #[test]
    fn the_pause_grows() {
        assert!(pause(1, 0) < pause(4, 0) && pause(4, 0) < pause(8, 0));
        assert_eq!(pause(40, 0), LONGEST / 2);
    }
}
