//! How long a recall took: from the order to "gone", by kind of holder, and from the order to a release.
//!
//! Promise: a count that is small, or that would give a small one away, is not shown; no person, no alert and no hour is in a
//! figure. Whoever still waits is counted with the time until now, so that nobody waits out of sight.
//!
//! Serves promise P7 of this system (waiting is published); ECHR Art 5 (how long somebody stays detained).

use std::collections::BTreeMap;

use terms::recall::HolderKind;

use crate::capacity::{FEWEST, shown, total_is_shown};

/// A day, in microseconds.
const DAY: i64 = 86_400_000_000;

/// A holder said that a copy is gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answered {
    /// What kind of holder.
    pub kind: HolderKind,
    /// How long it took from the recall on, microseconds.
    pub took: i64,
}

/// A custody under an alert that was called back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ended {
    /// When it was called back, or when the custody began, whichever was later: microseconds since 1970.
    pub recalled: i64,
    /// When the person was released.
    pub released: Option<i64>,
}

/// Days, begun ones counted whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Days {
    /// How many were counted.
    pub count: usize,
    /// Half took so many or fewer.
    pub median: i64,
    /// The longest.
    pub longest: i64,
}

impl Days {
    /// Of these, in microseconds; none where there are none.
    #[must_use]
    pub fn of(times: &[i64]) -> Option<Self> {
        let mut days: Vec<i64> = times.iter().map(|it| whole_days(*it)).collect();
        days.sort_unstable();
        let longest = *days.last()?;
        let median = *days.get((days.len() - 1) / 2)?;
        Some(Self { count: days.len(), median, longest })
    }
}

fn whole_days(micros: i64) -> i64 {
    let micros = micros.max(0);
    micros / DAY + i64::from(micros % DAY > 0)
}

/// Waiting of one kind of holder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell {
    /// The kind.
    pub kind: HolderKind,
    /// How long; none where the count is small or would give a small one away.
    pub days: Option<Days>,
}

/// Waiting by kind of holder, as everybody may read it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Waited {
    /// Copies that were said to be gone; none where that would give a small count.
    pub total: Option<usize>,
    /// By kind, those alone of which there are any.
    pub cells: Vec<Cell>,
}

/// Waiting by kind of holder, small counts taken out.
#[must_use]
pub fn waited(answered: &[Answered]) -> Waited {
    let mut by: BTreeMap<&'static str, (HolderKind, Vec<i64>)> = BTreeMap::new();
    for it in answered {
        by.entry(it.kind.code()).or_insert((it.kind, Vec::new())).1.push(it.took);
    }
    let counts: Vec<usize> = by.values().map(|it| it.1.len()).collect();
    let enough = shown(&counts);
    let total = total_is_shown(&counts, &enough).then_some(answered.len());
    let cell = |((kind, times), enough): ((HolderKind, Vec<i64>), bool)| Cell {
        kind,
        days: if enough { Days::of(&times) } else { None },
    };
    Waited { total, cells: by.into_values().zip(enough).map(cell).collect() }
}

/// Days from the recall to the release, of those released in a stretch of time; none where they are few.
#[must_use]
pub fn released(custodies: &[Ended], stretch: (i64, i64)) -> Option<Days> {
    let took = |it: &Ended| {
        let at = it.released.filter(|at| (stretch.0..stretch.1).contains(at))?;
        Some(at.saturating_sub(it.recalled))
    };
    let times: Vec<i64> = custodies.iter().filter_map(took).collect();
    Days::of(&times).filter(|it| it.count >= FEWEST)
}

/// Custody after a recall, as whoever may see every custody reads it: who is still held, and how long it took.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Headline {
    /// Persons who are held under an alert that was called back.
    pub held: usize,
    /// The longest of them, in days until now.
    pub longest: i64,
    /// From the recall to the release, of those who were released.
    pub released: Option<Days>,
}

/// The headline; none where nobody was held under an alert that was called back.
#[must_use]
pub fn headline(custodies: &[Ended], now: i64) -> Option<Headline> {
    if custodies.is_empty() {
        return None;
    }
    let held: Vec<i64> = custodies
        .iter()
        .filter(|it| it.released.is_none())
        .map(|it| whole_days(now.saturating_sub(it.recalled)))
        .collect();
    let took: Vec<i64> =
        custodies.iter().filter_map(|it| Some(it.released?.saturating_sub(it.recalled))).collect();
    Some(Headline {
        held: held.len(),
        longest: held.iter().copied().max().unwrap_or_default(),
        released: Days::of(&took),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gone(kind: HolderKind, days: i64, count: usize) -> Vec<Answered> {
        vec![Answered { kind, took: days * DAY }; count]
    }

    #[test]
    fn a_begun_day_counts_and_half_took_the_median_or_less() {
        assert_eq!(Days::of(&[]), None);
        assert_eq!(Days::of(&[1, DAY, DAY + 1, 9 * DAY]), Some(Days { count: 4, median: 1, longest: 9 }));
        assert_eq!(Days::of(&[-5]).unwrap().longest, 0);
    }

    #[test]
    fn a_small_count_is_not_shown_nor_reckoned_from_the_total() {
        let mut all = gone(HolderKind::NationalSystem, 3, 20);
        all.extend(gone(HolderKind::Gateway, 5, 12));
        let open = waited(&all);
        assert_eq!(open.total, Some(32));
        assert!(open.cells.iter().all(|it| it.days.is_some()));
        all.extend(gone(HolderKind::Prison, 40, 1));
        let covered = waited(&all);
        let of = |kind| covered.cells.iter().find(|it| it.kind == kind).unwrap().days;
        assert_eq!(of(HolderKind::Prison), None);
        // One more goes with it: from the total the one prison would be known.
        assert_eq!(of(HolderKind::Gateway), None);
        assert_eq!(of(HolderKind::NationalSystem).unwrap().count, 20);
        assert_eq!(waited(&gone(HolderKind::Court, 1, 3)).total, None);
    }

    #[test]
    fn a_release_counts_in_the_stretch_in_which_it_was_and_few_are_not_published() {
        let one = |days: i64| Ended { recalled: 0, released: Some(days * DAY) };
        let mut all: Vec<Ended> = (1..=10).map(one).collect();
        assert_eq!(released(&all, (0, 11 * DAY)), Some(Days { count: 10, median: 5, longest: 10 }));
        assert_eq!(released(&all, (0, 10 * DAY)), None);
        all.push(Ended { recalled: 0, released: None });
        assert_eq!(released(&all, (0, 11 * DAY)).unwrap().count, 10);
    }

    #[test]
    fn whoever_is_still_held_stands_in_the_headline_with_the_time_until_now() {
        assert_eq!(headline(&[], DAY), None);
        let all = [Ended { recalled: 0, released: None }, Ended { recalled: 0, released: Some(2 * DAY) }];
        let found = headline(&all, 5 * DAY).unwrap();
        assert_eq!((found.held, found.longest), (1, 5));
        assert_eq!(found.released, Some(Days { count: 1, median: 2, longest: 2 }));
    }
}
