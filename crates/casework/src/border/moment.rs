//! The time of a meeting, and how times are written for the officer.
//!
//! Promise: no clock and no time zone by name: the edge says what time it is and how far local time is from UTC,
//! and every text that shows a time comes with that distance.

use std::time::Duration;

use terms::Date;

const SECOND: i64 = 1_000_000;
const MINUTE: i64 = 60 * SECOND;
const DAY_MINUTES: i64 = 24 * 60;
/// The furthest local time is from UTC anywhere.
const FURTHEST: i16 = 14 * 60;

const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// A minute in microseconds, times so many.
#[must_use]
pub const fn minutes(count: i64) -> i64 {
    count.saturating_mul(MINUTE)
}

/// An hour in microseconds, times so many.
#[must_use]
pub const fn hours(count: i64) -> i64 {
    minutes(count.saturating_mul(60))
}

/// When something happens, with the distance of local time from UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Moment {
    /// Microseconds since 1970 (UTC).
    pub micros: i64,
    /// Minutes by which local time is ahead of UTC.
    pub offset_minutes: i16,
}

impl Moment {
    /// A moment; an offset no place on earth has is cut to the furthest there is.
    #[must_use]
    pub fn new(micros: i64, offset_minutes: i16) -> Self {
        Self { micros, offset_minutes: offset_minutes.clamp(-FURTHEST, FURTHEST) }
    }

    /// The same place at another time.
    #[must_use]
    pub fn at(self, micros: i64) -> Self {
        Self { micros, ..self }
    }

    /// So many microseconds later.
    #[must_use]
    pub fn after(self, micros: i64) -> Self {
        self.at(self.micros.saturating_add(micros))
    }

    /// The local day.
    #[must_use]
    pub fn date(self) -> Date {
        let days = self.local_seconds().div_euclid(DAY_MINUTES * 60);
        add_days(Date::constant(1970, 1, 1), days)
    }

    fn local_seconds(self) -> i64 {
        self.micros.div_euclid(SECOND).saturating_add(i64::from(self.offset_minutes) * 60)
    }

    /// It is the very end of a day, which is the very beginning of the next.
    #[must_use]
    pub fn ends_a_day(self) -> bool {
        self.micros.rem_euclid(SECOND) == 0 && self.local_seconds().rem_euclid(DAY_MINUTES * 60) == 0
    }

    /// `11:35`.
    #[must_use]
    pub fn time(self) -> String {
        let minutes = self.local_seconds().div_euclid(60).rem_euclid(DAY_MINUTES);
        format!("{:02}:{:02}", minutes / 60, minutes % 60)
    }

    /// `11:05:12`.
    #[must_use]
    pub fn time_with_seconds(self) -> String {
        format!("{}:{:02}", self.time(), self.local_seconds().rem_euclid(60))
    }

    /// `23 Nov 2026, 16:00`.
    #[must_use]
    pub fn day_and_time(self) -> String {
        let date = self.date();
        let month = usize::try_from(date.month() - 1).ok().and_then(|it| MONTHS.get(it)).unwrap_or(&"");
        format!("{} {month} {}, {}", date.day(), date.year(), self.time())
    }

    /// The time alone on the day of the meeting, with the day otherwise.
    #[must_use]
    pub fn seen_from(self, meeting: Moment) -> String {
        if self.date() == meeting.date() { self.time() } else { self.day_and_time() }
    }

    /// `UTC+02:00`.
    #[must_use]
    pub fn offset(self) -> String {
        let sign = if self.offset_minutes < 0 { '-' } else { '+' };
        let minutes = self.offset_minutes.unsigned_abs();
        format!("UTC{sign}{:02}:{:02}", minutes / 60, minutes % 60)
    }
}

/// So many days later or earlier; the last or first day there is, where there is none.
#[must_use]
pub fn add_days(day: Date, days: i64) -> Date {
    let span = Duration::from_secs(days.unsigned_abs().saturating_mul(24 * 60 * 60));
    if days < 0 {
        day.checked_sub(span).unwrap_or(Date::MIN)
    } else {
        day.checked_add(span).unwrap_or(Date::MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 2026-11-22T09:05:12Z.
    const AT: i64 = 1_795_338_312 * SECOND;

    #[track_caller]
    fn check(micros: i64, offset: i16, expected: &str) {
        let at = Moment::new(micros, offset);
        assert_eq!(format!("{} {}", at.day_and_time(), at.offset()), expected);
    }

    #[test]
    fn local_time_is_written_with_its_distance_from_utc() {
        check(AT, 120, "22 Nov 2026, 11:05 UTC+02:00");
        check(AT, -210, "22 Nov 2026, 05:35 UTC-03:30");
        check(AT + hours(14), 120, "23 Nov 2026, 01:05 UTC+02:00");
        check(0, -60, "31 Dec 1969, 23:00 UTC-01:00");
        check(0, i16::MAX, "1 Jan 1970, 14:00 UTC+14:00");
    }

    #[test]
    fn a_time_of_another_day_comes_with_its_day() {
        let meeting = Moment::new(AT, 120);
        assert_eq!(meeting.after(minutes(30)).seen_from(meeting), "11:35");
        assert_eq!(meeting.after(hours(13)).seen_from(meeting), "23 Nov 2026, 00:05");
    }

    #[test]
    fn no_time_is_too_far() {
        for micros in [i64::MIN, i64::MAX] {
            let at = Moment::new(micros, 0);
            assert!(!at.day_and_time().is_empty() && !at.time_with_seconds().is_empty());
        }
    }
}
