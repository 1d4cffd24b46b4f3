//! What the desk can do and how long people wait: figures about the work and never about a person.
//!
//! | figure | from |
//! |---|---|
//! | minutes an alert | the saves and decisions of each official: gaps of at most half an hour count as work, longer ones as something else |
//! | age of the queue | verification that began and in which nobody has decided |
//! | waiting | from the beginning of verification to the decision, by the sender's class and the kind of offence |
//! | grave crime delayed, and time lost | what was not decided within four hours, and by how much |
//! | decided within a minute | decisions given less than a minute after the official first saved a reading, or without one |
//!
//! Promise: a cell of fewer than ten alerts is not shown, and others go with it until it cannot be counted back from a
//! total ([`shown`]). No figure names an official, an alert or a bureau.
//!
//! Serves the "waiting is published" and Directive (EU) 2016/680 Art 29 (no disclosure by publication).

use std::collections::BTreeMap;

use terms::indicator::Class;

use crate::border::moment::{hours, minutes};

/// The fewest alerts a published cell shows.
pub const FEWEST: usize = 10;
/// A gap between two acts of one official on one alert that still counts as work.
pub const LONGEST_GAP_MINUTES: i64 = 30;

/// One alert in verification.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Worked {
    /// When verification began, microseconds since 1970.
    pub began: i64,
    /// When it was decided.
    pub decided: Option<i64>,
    /// The class of its sender.
    pub class: Class,
    /// The kind of offence, as a code.
    pub offence: &'static str,
    /// A grave crime with complete data: the clocks of 4 and 24 hours ran.
    pub grave: bool,
    /// For each official who worked on it, when they saved or decided, in order.
    pub officials: Vec<OfficialWork>,
}

/// What one official did on one alert.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OfficialWork {
    /// Readings saved.
    pub saved: Vec<i64>,
    /// Decisions given.
    pub decided: Vec<i64>,
}

impl OfficialWork {
    /// Microseconds of work: gaps of at most half an hour.
    #[must_use]
    pub fn worked(&self) -> i64 {
        let mut times: Vec<i64> = self.saved.iter().chain(&self.decided).copied().collect();
        times.sort_unstable();
        let gaps = times.iter().zip(times.iter().skip(1)).map(|(one, next)| next.saturating_sub(*one));
        gaps.filter(|it| *it <= minutes(LONGEST_GAP_MINUTES)).sum()
    }

    /// Decisions given less than a minute after the first saved reading, or without one.
    #[must_use]
    pub fn within_a_minute(&self) -> usize {
        let first = self.saved.iter().min();
        let quick = |at: &&i64| first.is_none_or(|first| at.saturating_sub(*first) < minutes(1));
        self.decided.iter().filter(quick).count()
    }
}

/// Median and 90th of 100, in microseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spread {
    /// Half are at most this.
    pub median: i64,
    /// Nine of ten are at most this.
    pub ninetieth: i64,
}

impl Spread {
    fn of(mut values: Vec<i64>) -> Option<Self> {
        values.sort_unstable();
        let rank = |percent: usize| {
            let at = (values.len() * percent).div_ceil(100).saturating_sub(1);
            values.get(at).copied()
        };
        Some(Self { median: rank(50)?, ninetieth: rank(90)? })
    }
}

/// A cell of the table of waiting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// The class of the sender.
    pub class: Class,
    /// The kind of offence.
    pub offence: &'static str,
    /// How many and how long; none where it is not shown.
    pub shown: Option<(usize, Spread)>,
}

/// The figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Capacity {
    /// Alerts in which verification began.
    pub begun: usize,
    /// Of these decided.
    pub decided: usize,
    /// Work on an alert that was decided.
    pub work: Option<Spread>,
    /// Age of those that wait.
    pub queue: Option<Spread>,
    /// Waiting, by class and offence.
    pub waiting: Vec<Cell>,
    /// Grave crimes with complete data.
    pub grave: usize,
    /// Of these decided within 4 hours.
    pub grave_in_4_hours: usize,
    /// Of these decided within 24 hours.
    pub grave_in_24_hours: usize,
    /// Of these neither decided within 4 hours nor still within them.
    pub grave_delayed: usize,
    /// By how much together, in microseconds.
    pub grave_lost: i64,
    /// Decisions by named officials.
    pub decisions: usize,
    /// Of these given within a minute of the first reading.
    pub within_a_minute: usize,
}

/// The figures of a stretch of time, at a time.
#[must_use]
pub fn capacity(alerts: &[Worked], now: i64) -> Capacity {
    let waited = |it: &Worked| it.decided.unwrap_or(now).saturating_sub(it.began).max(0);
    let decided: Vec<&Worked> = alerts.iter().filter(|it| it.decided.is_some()).collect();
    let work = |it: &&Worked| it.officials.iter().map(OfficialWork::worked).sum();
    let grave: Vec<&Worked> = alerts.iter().filter(|it| it.grave).collect();
    let within = |limit: i64| grave.iter().filter(|it| it.decided.is_some() && waited(it) <= limit).count();
    let late: Vec<i64> = grave.iter().map(|it| waited(it) - hours(4)).filter(|it| *it > 0).collect();
    let officials = || alerts.iter().flat_map(|it| &it.officials);
    Capacity {
        begun: alerts.len(),
        decided: decided.len(),
        work: Spread::of(decided.iter().map(work).collect()),
        queue: Spread::of(alerts.iter().filter(|it| it.decided.is_none()).map(waited).collect()),
        waiting: waiting(alerts, &waited),
        grave: grave.len(),
        grave_in_4_hours: within(hours(4)),
        grave_in_24_hours: within(hours(24)),
        grave_delayed: late.len(),
        grave_lost: late.iter().sum(),
        decisions: officials().map(|it| it.decided.len()).sum(),
        within_a_minute: officials().map(OfficialWork::within_a_minute).sum(),
    }
}

/// The table of waiting, small cells taken out.
fn waiting(alerts: &[Worked], waited: &dyn Fn(&Worked) -> i64) -> Vec<Cell> {
    let mut cells: BTreeMap<(&'static str, &'static str), (Class, Vec<i64>)> = BTreeMap::new();
    for it in alerts {
        let (_, times) = cells.entry((it.class.letter(), it.offence)).or_insert((it.class, Vec::new()));
        times.push(waited(it));
    }
    let counts: Vec<usize> = cells.values().map(|(_, times)| times.len()).collect();
    let cells = cells.into_iter().zip(shown(&counts));
    cells
        .map(|(((_, offence), (class, times)), enough)| {
            let count = times.len();
            let spread = if enough { Spread::of(times) } else { None };
            Cell { class, offence, shown: spread.map(|it| (count, it)) }
        })
        .collect()
}

/// Which cells of a table are shown, so that no small count is read or reckoned from the others and their total.
///
/// A cell of fewer than [`FEWEST`] is hidden. Then the smallest of those that are shown go with it, those of one size together, until two
/// or more are hidden and one of them is `FEWEST` or more: by what is shown each of them could be that one. Where that cannot
/// be reached all are hidden, and the total too ([`total_is_shown`]).
#[must_use]
pub fn shown(counts: &[usize]) -> Vec<bool> {
    let mut shown: Vec<bool> = counts.iter().map(|it| *it >= FEWEST).collect();
    while !is_covered(counts, &shown) {
        let Some(smallest) = counts.iter().zip(&shown).filter(|it| *it.1).map(|it| *it.0).min() else {
            break;
        };
        // All of one size go together: which of them went would say where the small one stands.
        for (_, shown) in counts.iter().zip(shown.iter_mut()).filter(|(count, _)| **count == smallest) {
            *shown = false;
        }
    }
    shown
}

/// Whether the total of a table may stand beside these cells.
#[must_use]
pub fn total_is_shown(counts: &[usize], shown: &[bool]) -> bool {
    is_covered(counts, shown)
}

/// Nothing is hidden, or what is hidden covers each other.
fn is_covered(counts: &[usize], shown: &[bool]) -> bool {
    let hidden: Vec<usize> = counts.iter().zip(shown).filter(|(_, shown)| !**shown).map(|it| *it.0).collect();
    // Where only small ones were hidden, each is known to be small: one that need not have been goes with them.
    hidden.is_empty() || (hidden.len() > 1 && hidden.iter().any(|it| *it >= FEWEST))
}

/// Waiting in a stretch of time that is over, as everybody may read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Published {
    /// Alerts in which verification began; none where it would give a small count.
    pub total: Option<usize>,
    /// By class of the sender and kind of offence.
    pub cells: Vec<Cell>,
}

/// Waiting as it stood at the end of a stretch of time: what was decided later waited until then.
///
/// Stretches do not overlap, so that no two of them differ by a few alerts.
#[must_use]
pub fn published(alerts: &[Worked], end: i64) -> Published {
    let waited = |it: &Worked| it.decided.unwrap_or(end).min(end).saturating_sub(it.began).max(0);
    let cells = waiting(alerts, &waited);
    let mut counts: BTreeMap<(&'static str, &'static str), usize> = BTreeMap::new();
    for it in alerts {
        *counts.entry((it.class.letter(), it.offence)).or_default() += 1;
    }
    let counts: Vec<usize> = counts.into_values().collect();
    let total = total_is_shown(&counts, &shown(&counts)).then_some(alerts.len());
    Published { total, cells }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn alert(class: Class, offence: &'static str, began: i64, decided: Option<i64>) -> Worked {
        Worked { began, decided, class, offence, grave: offence == "homicide", officials: Vec::new() }
    }

    #[test]
    fn gaps_of_half_an_hour_are_work_and_longer_ones_are_not() {
        let official = OfficialWork {
            saved: vec![0, minutes(12), minutes(24)],
            decided: vec![minutes(24) + hours(20), minutes(24) + hours(20) + minutes(5)],
        };
        assert_eq!(official.worked(), minutes(29));
        assert_eq!(official.within_a_minute(), 0);
        let quick = OfficialWork { saved: vec![0], decided: vec![minutes(1) - 1, minutes(1)] };
        assert_eq!(quick.within_a_minute(), 1);
        assert_eq!(OfficialWork { saved: Vec::new(), decided: vec![9] }.within_a_minute(), 1);
    }

    #[test]
    fn a_cell_of_nine_is_not_shown_and_cannot_be_counted_back() {
        let mut alerts: Vec<Worked> = (0..9).map(|_| alert(Class::A, "tax", 0, Some(hours(1)))).collect();
        alerts.extend((0..30).map(|_| alert(Class::N, "homicide", 0, Some(hours(1)))));
        alerts.extend((0..12).map(|_| alert(Class::N, "theft", 0, Some(hours(1)))));
        let hidden = |alerts: &[Worked]| {
            let cells = capacity(alerts, hours(9)).waiting;
            let mut all: Vec<&str> =
                cells.iter().filter(|it| it.shown.is_none()).map(|it| it.offence).collect();
            all.sort_unstable();
            all
        };
        assert_eq!(hidden(&alerts), ["tax", "theft"]);
        alerts.push(alert(Class::A, "tax", 0, None));
        assert_eq!(hidden(&alerts), [""; 0]);
    }

    #[test]
    fn a_grave_crime_that_waits_longer_than_four_hours_is_counted_with_the_time_lost() {
        let alerts = [
            alert(Class::N, "homicide", 0, Some(hours(3))),
            alert(Class::N, "homicide", 0, Some(hours(9))),
            alert(Class::N, "homicide", 0, None),
            alert(Class::N, "homicide", hours(29), None),
        ];
        let found = capacity(&alerts, hours(30));
        assert_eq!((found.grave, found.grave_in_4_hours, found.grave_in_24_hours), (4, 1, 2));
        assert_eq!((found.grave_delayed, found.grave_lost), (2, hours(5 + 26)));
        assert_eq!(found.queue, Some(Spread { median: hours(1), ninetieth: hours(30) }));
    }

    #[test]
    fn the_median_and_the_ninetieth_are_values_that_occur() {
        let found = Spread::of((1..=10).collect()).unwrap();
        assert_eq!((found.median, found.ninetieth), (5, 9));
        assert_eq!(Spread::of(Vec::new()), None);
    }

    /// The cells that are shown, and the total.
    type Told = (Vec<Option<usize>>, Option<usize>);

    /// Every table of so many cells up to a size: what is shown and the total leave every hidden small count open.
    fn leaves_every_small_count_open(cells: usize, most: usize) {
        let mut told: BTreeMap<Told, Vec<Vec<usize>>> = BTreeMap::new();
        let mut counts = vec![1; cells];
        'all: loop {
            let shown = shown(&counts);
            let row: Vec<Option<usize>> =
                counts.iter().zip(&shown).map(|(count, shown)| shown.then_some(*count)).collect();
            let total = total_is_shown(&counts, &shown).then(|| counts.iter().sum());
            told.entry((row, total)).or_default().push(counts.clone());
            for at in 0..=cells {
                match counts.get_mut(at) {
                    None => break 'all,
                    Some(it) if *it < most => {
                        *it += 1;
                        break;
                    }
                    Some(it) => *it = 1,
                }
            }
        }
        for ((row, total), tables) in &told {
            // A table at the edge of what was tried stands beside others that were not.
            if tables.iter().any(|it| it.contains(&most)) {
                continue;
            }
            for (at, _) in row.iter().enumerate().filter(|(_, it)| it.is_none()) {
                let values: std::collections::BTreeSet<usize> =
                    tables.iter().filter_map(|it| it.get(at).copied()).collect();
                assert!(values.len() > 1, "{row:?} of {total:?} gives {values:?}");
            }
        }
    }

    #[test]
    fn no_subtraction_gives_a_small_count() {
        leaves_every_small_count_open(1, 40);
        leaves_every_small_count_open(2, 30);
        leaves_every_small_count_open(3, 16);
        assert_eq!(shown(&[1, 1, 12]), [false, false, false], "one and one are no cover for each other");
        assert_eq!(shown(&[3, 12, 40]), [false, false, true]);
        assert_eq!(shown(&[9, 9, 40]), [false, false, false], "nine and nine are eighteen");
        assert_eq!(shown(&[10, 11]), [true, true]);
        assert!(!total_is_shown(&[3], &[false]) && total_is_shown(&[3, 12], &[false, false]));
    }

    #[test]
    fn waiting_is_published_as_it_stood_at_the_end_and_a_small_table_not_at_all() {
        let mut alerts: Vec<Worked> = (0..12).map(|_| alert(Class::N, "theft", 0, Some(hours(2)))).collect();
        alerts.extend((0..10).map(|_| alert(Class::A, "tax", 0, Some(hours(90)))));
        let found = published(&alerts, hours(48));
        assert_eq!(found.total, Some(22));
        let tax = found.cells.iter().find(|it| it.offence == "tax").unwrap();
        assert_eq!(tax.shown, Some((10, Spread { median: hours(48), ninetieth: hours(48) })));
        let found = published(alerts.get(..9).unwrap(), hours(48));
        assert_eq!(found.total, None);
        assert!(found.cells.iter().all(|it| it.shown.is_none()));
    }
}
