//! When so much is called back by one hand that people have to look: a stolen key, a bought official, or a decision on a whole bureau.
//!
//! Promise: P10 (threats T8 and T27). An alarm delays nothing and undoes nothing: what it says is that somebody looks, and whose recalls
//! they are. A person undoes them, with a second one.

/// What counts as a storm; a rule of this system.
#[derive(Clone, Copy, Debug)]
pub struct StormTerms {
    /// Over how long recalls are counted, microseconds.
    pub within: i64,
    /// So many by one hand.
    pub many: u64,
    /// Or so many of one bureau's alerts,
    pub of_bureau: u64,
    /// where they are at least so many of a hundred that are here.
    pub share: u64,
}

impl Default for StormTerms {
    fn default() -> Self {
        Self { within: 3_600_000_000, many: 50, of_bureau: 10, share: 20 }
    }
}

/// Why it is one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Storm {
    /// Many by one hand.
    Many,
    /// A large share of one bureau's alerts.
    Share,
}

/// Whether recalls by one hand are a storm: how many there were, and of each bureau how many of how many alerts that are here.
#[must_use]
pub fn storm(all: u64, of_bureaus: &[(u64, u64)], terms: &StormTerms) -> Option<Storm> {
    if all >= terms.many {
        return Some(Storm::Many);
    }
    let large = |(called, here): &(u64, u64)| {
        *called >= terms.of_bureau && called.saturating_mul(100) >= here.saturating_mul(terms.share)
    };
    of_bureaus.iter().any(large).then_some(Storm::Share)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_by_one_hand_or_a_large_share_of_a_bureau_is_one_and_a_days_work_is_none() {
        let terms = StormTerms::default();
        for (all, of, is) in [
            (49, &[(9, 12)][..], None),
            (50, &[], Some(Storm::Many)),
            (10, &[(10, 50)], Some(Storm::Share)),
            (10, &[(10, 51)], None),
            (12, &[(2, 2), (10, 11)], Some(Storm::Share)),
            (0, &[(0, 0)], None),
        ] {
            assert_eq!(storm(all, of, &terms), is, "{all} {of:?}");
        }
    }
}
