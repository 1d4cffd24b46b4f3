//! Time to decision against its rule, as data for a plot.
//!
//! Promise: a middle or a quarter is shown only where ten people lie on each side of it, in whole weeks, so that it is
//! nobody's own time; a share in time only where the table of those in time shows both those in time and those late, so
//! that the plot tells no number that the tables hide.

use std::collections::BTreeSet;

use terms::request::RequestKind;

use super::FEWEST;
use super::docket::{Period, Request, TableKind};
use super::release::{apart, counted};
use super::tree::{Shown, published};

/// The times of one kind of request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Times {
    /// The kind.
    pub kind: RequestKind,
    /// Of a hundred, how many in their time; rounded down.
    pub in_time: Option<u8>,
    /// Weeks from the beginning of the time to the end, rounded up: a quarter is at most this.
    pub quarter: Option<u32>,
    /// Half are.
    pub median: Option<u32>,
    /// Three quarters are.
    pub three_quarters: Option<u32>,
    /// Nine of ten are.
    pub nine_of_ten: Option<u32>,
}

/// The times of the requests that ended in a period, by kind.
#[must_use]
pub fn times(docket: &[Request], period: &Period) -> Vec<Times> {
    let Some(kinds) = apart(docket, period) else { return Vec::new() };
    let table = published(&counted(TableKind::InTime, docket, period), &kinds);
    RequestKind::ALL.iter().filter_map(|kind| of_kind(*kind, docket, period, &table)).collect()
}

fn of_kind(kind: RequestKind, docket: &[Request], period: &Period, table: &[Shown]) -> Option<Times> {
    let ended = |it: &&Request| {
        it.kind == kind && it.due.is_some() && it.ended.is_some_and(|(day, _)| period.contains(day))
    };
    let requests: Vec<&Request> = docket.iter().filter(ended).collect();
    let all: BTreeSet<u64> = requests.iter().map(|it| it.person).collect();
    if all.len() < FEWEST {
        return None;
    }
    let mut weeks: Vec<(u32, u64)> =
        requests.iter().filter_map(|it| Some((lasted(it)?, it.person))).collect();
    weeks.sort_unstable();
    let share = || {
        let part =
            |name: &'static str| table.iter().find(|it| it.path == [kind.code(), name]).map(|it| it.count);
        let (many, late) = (part("in_time")?, part("late").or_else(|| zero_late(&requests))?);
        u8::try_from((u64::from(many) * 100).checked_div(u64::from(many) + u64::from(late))?).ok()
    };
    Some(Times {
        kind,
        in_time: share(),
        quarter: quantile(&weeks, 25),
        median: quantile(&weeks, 50),
        three_quarters: quantile(&weeks, 75),
        nine_of_ten: quantile(&weeks, 90),
    })
}

/// None was late: a part of nobody stands in no table, and is shown.
fn zero_late(requests: &[&Request]) -> Option<u32> {
    requests.iter().all(|it| it.in_time() == Some(true)).then_some(0)
}

/// Weeks from the day the time began to the day it ended, rounded up.
fn lasted(it: &Request) -> Option<u32> {
    let hours = it.ended?.0.duration_since(it.admitted.unwrap_or(it.received)).as_hours();
    u32::try_from(hours.max(0)).ok().map(|it| it.div_ceil(24 * 7))
}

/// The value below which so many of a hundred lie, where ten people lie on each side of it.
fn quantile(sorted: &[(u32, u64)], hundredth: usize) -> Option<u32> {
    let place = (sorted.len() * hundredth / 100).min(sorted.len().checked_sub(1)?);
    let (below, above) = sorted.split_at_checked(place)?;
    let people = |part: &[(u32, u64)]| part.iter().map(|it| it.1).collect::<BTreeSet<_>>().len();
    if people(below) < FEWEST || people(above) < FEWEST {
        return None;
    }
    above.first().map(|it| it.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::statistics::docket::{Ended, Restricted};
    use terms::Date;

    fn docket(days: &[i8]) -> Vec<Request> {
        days.iter()
            .enumerate()
            .map(|(at, day)| Request {
                person: at as u64,
                kind: RequestKind::Access,
                received: Date::new(2026, 3, 1).unwrap(),
                admitted: Date::new(2026, 3, 1).ok(),
                not_admitted: None,
                due: Date::new(2026, 3, 21).ok(),
                ended: Some((Date::new(2026, 3, *day).unwrap(), Ended::Disclosed)),
                blocked: false,
                source: None,
                restricted: Restricted::No,
                ground: None,
            })
            .collect()
    }

    fn first(days: &[i8]) -> Option<Times> {
        times(&docket(days), &Period::year(2026).unwrap()).into_iter().next()
    }

    #[test]
    fn a_middle_is_shown_where_ten_people_lie_on_each_side() {
        let mut days = vec![8; 10];
        days.extend([15; 10]);
        let found = first(&days).unwrap();
        assert_eq!((found.median, found.quarter, found.in_time), (Some(2), None, Some(100)));
        assert_eq!(first(&days[..19]).unwrap().median, None);
        assert_eq!(first(&days[..9]), None);
    }

    #[test]
    fn a_share_is_not_shown_where_fewer_than_ten_were_late() {
        let mut days = vec![8; 30];
        days.extend([28; 9]);
        assert_eq!(first(&days).unwrap().in_time, None);
        days.push(28);
        assert_eq!(first(&days).unwrap().in_time, Some(75));
    }
}
