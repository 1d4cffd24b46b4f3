//! A moment, as the record counts it: microseconds since 1970 in UTC.
//!
//! Promise: a moment is taken from the caller and never from a clock.

use std::fmt;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use terms::Date;

/// A moment in microseconds since 1970-01-01 in UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Time(i64);

const MICROS_PER_WEEK: i64 = 7 * 24 * 3600 * 1_000_000;

impl Time {
    /// From microseconds since 1970-01-01 in UTC; `None` before that day or past the year 9999.
    #[must_use]
    pub fn from_micros(micros: i64) -> Option<Self> {
        let known = micros >= 0 && Timestamp::from_microsecond(micros).is_ok();
        known.then_some(Self(micros))
    }

    /// Midnight in UTC of a day; `None` before 1970.
    #[must_use]
    pub fn midnight(day: Date) -> Option<Self> {
        let start = day.to_zoned(TimeZone::UTC).ok()?;
        Self::from_micros(start.timestamp().as_microsecond())
    }

    /// Microseconds since 1970-01-01 in UTC.
    #[must_use]
    pub fn micros(self) -> i64 {
        self.0
    }

    /// Whole seconds since 1970-01-01 in UTC.
    #[must_use]
    pub fn seconds(self) -> i64 {
        self.0.div_euclid(1_000_000)
    }

    /// The day in UTC.
    #[must_use]
    pub fn day(self) -> Date {
        let moment = Timestamp::from_microsecond(self.0).unwrap_or(Timestamp::UNIX_EPOCH);
        TimeZone::UTC.to_datetime(moment).date()
    }

    /// Weeks since 1970-01-01: nothing finer than a week is public.
    #[must_use]
    pub fn week(self) -> u32 {
        u32::try_from(self.0 / MICROS_PER_WEEK).unwrap_or(u32::MAX)
    }
}

/// RFC 3339, in UTC.
impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match Timestamp::from_microsecond(self.0) {
            Ok(moment) => moment.fmt(f),
            Err(_) => write!(f, "{} microseconds", self.0),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_names_its_day_and_its_week_in_utc() {
        let day = Date::new(2031, 4, 2).unwrap();
        let time = Time::midnight(day).unwrap();
        assert_eq!(time.day(), day);
        assert_eq!(time.to_string(), "2031-04-02T00:00:00Z");
        assert_eq!(Time::from_micros(time.micros() - 1).unwrap().day(), Date::new(2031, 4, 1).unwrap());
        assert_eq!(Time::from_micros(0).unwrap().week(), 0);
        assert_eq!(Time::midnight(Date::new(1970, 1, 8).unwrap()).unwrap().week(), 1);
    }

    #[test]
    fn no_moment_lies_before_1970_or_past_the_calendar() {
        assert!(Time::from_micros(-1).is_none());
        assert!(Time::from_micros(i64::MAX).is_none());
    }
}
