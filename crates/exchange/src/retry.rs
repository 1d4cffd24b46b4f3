//! When a message is tried again: for ever, with jitter.
//!
//! Promise: P8. No number of failures ends it; the pause grows and never falls together for many. Of a peer that is not reached at all it
//! stays short: trying costs next to nothing, and whoever comes back after a month is told within seconds. Of one that is reached and
//! fails it grows to an hour.

/// The first pause, milliseconds.
const FIRST: u64 = 500;
/// The longest pause, milliseconds: an hour.
pub const LONGEST: u64 = 3_600_000;
/// The longest pause while a peer is not reached, milliseconds.
pub const LONGEST_UNREACHED: u64 = 2_000;

/// How long to wait after so many failures, in milliseconds: between half of the pause and all of it, by a number that is given.
#[must_use]
pub fn pause(failures: u32, reached: bool, random: u64) -> u64 {
    let longest = if reached { LONGEST } else { LONGEST_UNREACHED };
    let full =
        FIRST.saturating_mul(1_u64.checked_shl(failures.saturating_sub(1)).unwrap_or(u64::MAX)).min(longest);
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
            let pause = pause(failures, true, random);
            prop_assert!((FIRST / 2..=LONGEST).contains(&pause));
            let unreached = super::pause(failures, false, random);
            prop_assert!((FIRST / 2..=LONGEST_UNREACHED).contains(&unreached));
        }
    }

    #[test]
    fn the_pause_grows() {
        assert!(pause(1, true, 0) < pause(4, true, 0) && pause(4, true, 0) < pause(8, true, 0));
        assert_eq!(pause(40, true, 0), LONGEST / 2);
    }
}
