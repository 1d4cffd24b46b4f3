//! Dates as the zone has them: two digits of a year, and parts that may be unknown.

use std::fmt;

/// A date of the zone. The century is not printed; whoever has a calendar resolves it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct MrzDate {
    pub(super) year: Option<u8>,
    pub(super) month: Option<u8>,
    pub(super) day: Option<u8>,
}

impl fmt::Debug for MrzDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MrzDate").finish_non_exhaustive()
    }
}

/// A day of the calendar, as the caller knows it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day {
    /// The year, with its century.
    pub year: i16,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
}

impl fmt::Debug for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Day").finish_non_exhaustive()
    }
}

/// A date with its century; month or day may be unknown.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartialDay {
    /// The year, with its century.
    pub year: i16,
    /// 1 to 12, where known.
    pub month: Option<u8>,
    /// 1 to 31, where known; never without a month.
    pub day: Option<u8>,
}

impl fmt::Debug for PartialDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PartialDay").finish_non_exhaustive()
    }
}

/// A date of birth with its century, and the other one where both are possible.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Born {
    /// The latest date that fits.
    pub likely: PartialDay,
    /// The same date a century earlier, where the person would not be older than [`OLDEST`].
    pub or: Option<PartialDay>,
}

/// The greatest age at which a century earlier is still thought possible.
pub const OLDEST: i16 = 120;

impl MrzDate {
    /// The last two digits of the year, where known.
    pub fn year(self) -> Option<u8> {
        self.year
    }

    /// The month, where known.
    pub fn month(self) -> Option<u8> {
        self.month
    }

    /// The day of the month, where known.
    pub fn day(self) -> Option<u8> {
        self.day
    }

    /// Whether day, month and year are known.
    pub fn is_full(self) -> bool {
        self.year.is_some() && self.month.is_some() && self.day.is_some()
    }

    /// As a date of birth, on a day.
    ///
    /// Rule: nobody is born after `on`, so the latest century in which the date is not after that day is the
    /// likely one. The century before is given too where it makes an age of at most [`OLDEST`] years: a child
    /// of one and a person of a hundred and one have the same zone, and a person decides which stands at the
    /// desk. 29 February is only taken in a year that has it. `None` where the year is unknown.
    pub fn resolve_birth(self, on: Day) -> Option<Born> {
        let mut fitting = self.in_centuries(on.year).filter(|it| !it.begins_after(on));
        let likely = fitting.next()?;
        let oldest = on.year.saturating_sub(OLDEST);
        let or = fitting.next().filter(|it| it.year >= oldest);
        Some(Born { likely, or })
    }

    /// As a date of expiry, on a day.
    ///
    /// Rule: the year from fifty years before `on` to forty-nine after it. `None` where the year is unknown.
    pub fn resolve_expiry(self, on: Day) -> Option<PartialDay> {
        let last = on.year.saturating_add(49);
        self.in_centuries(last).find(|it| it.year > last.saturating_sub(100))
    }

    /// The date in the centuries that put its year at or before `last`, latest first.
    fn in_centuries(self, last: i16) -> impl Iterator<Item = PartialDay> {
        let year = self.year.map(i16::from);
        let (month, day) = (self.month, self.day);
        let century = last.div_euclid(100).saturating_mul(100);
        (0..3_i16).filter_map(move |back| {
            let year = century.saturating_add(year?).saturating_sub(back.saturating_mul(100));
            let exists = match (month, day) {
                (Some(month), Some(day)) => day <= days(month, leap(year)),
                (Some(_) | None, _) => true,
            };
            (year <= last && exists).then_some(PartialDay { year, month, day })
        })
    }
}

impl PartialDay {
    /// Whether even its first possible day is after that one.
    fn begins_after(self, on: Day) -> bool {
        (self.year, self.month.unwrap_or(1), self.day.unwrap_or(1)) > (on.year, on.month, on.day)
    }
}

fn leap(year: i16) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

/// How many days a month has; none if there is no such month.
pub(super) fn days(month: u8, leap: bool) -> u8 {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 => 28 + u8::from(leap),
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ON: Day = Day { year: 2026, month: 11, day: 22 };

    fn date(year: u8, month: u8, day: u8) -> MrzDate {
        let part = |n: u8| (n > 0).then_some(n);
        MrzDate { year: Some(year), month: part(month), day: part(day) }
    }

    #[track_caller]
    fn check_birth(date: MrzDate, likely: i16, or: Option<i16>) {
        let born = date.resolve_birth(ON).unwrap();
        assert_eq!((born.likely.year, born.or.map(|it| it.year)), (likely, or));
    }

    #[test]
    fn nobody_is_born_after_the_day_of_the_check() {
        check_birth(date(74, 8, 12), 1974, None);
        check_birth(date(26, 11, 22), 2026, Some(1926));
        check_birth(date(26, 11, 23), 1926, None);
        check_birth(date(26, 12, 0), 1926, None);
        check_birth(date(26, 0, 0), 2026, Some(1926));
        check_birth(date(26, 11, 0), 2026, Some(1926));
    }

    #[test]
    fn a_child_and_a_very_old_person_are_both_named() {
        check_birth(date(5, 3, 1), 2005, None);
        check_birth(date(6, 3, 1), 2006, Some(1906));
        check_birth(date(25, 3, 1), 2025, Some(1925));
    }

    #[test]
    fn the_day_of_a_leap_year_chooses_its_century() {
        check_birth(date(0, 2, 29), 2000, None);
        let on = Day { year: 2105, month: 1, day: 1 };
        assert_eq!(date(0, 2, 29).resolve_birth(on).map(|it| it.likely.year), Some(2000));
        assert_eq!(date(1, 2, 29).resolve_birth(ON), None);
    }

    #[test]
    fn an_unknown_year_has_no_century() {
        assert_eq!(MrzDate::default().resolve_birth(ON), None);
        assert_eq!(MrzDate::default().resolve_expiry(ON), None);
    }

    #[test]
    fn an_expiry_lies_within_half_a_century() {
        let year = |yy| date(yy, 1, 1).resolve_expiry(ON).unwrap().year;
        assert_eq!((year(36), year(75), year(76), year(99), year(12)), (2036, 2075, 1976, 1999, 2012));
    }
}
