//! Dates as they are known: a full day, a month, or only a year.
//!
//! Promise: a date is compared at the precision it was stored with; a missing day is never read as the first.

use std::fmt;

pub use jiff::Span;
pub use jiff::civil::Date;

/// A date of which the day, or day and month, may be unknown.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartialDate {
    year: i16,
    month: Option<i8>,
    day: Option<i8>,
}

/// How two partial dates stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateMatch {
    /// The same day.
    SameDay,
    /// The same as far as both are known (month or year).
    Compatible,
    /// Day and month exchanged, or one digit of the day, month or year differs: a usual slip of the pen.
    Slip,
    /// The years differ by at most one and nothing more is known of one of them.
    NearYear,
    /// Not the same.
    Different,
}

impl PartialDate {
    /// A date from its parts; `None` where no such day exists, or a day comes without a month.
    #[must_use]
    pub fn new(year: i16, month: Option<i8>, day: Option<i8>) -> Option<Self> {
        if !(1..=9999).contains(&year) {
            return None;
        }
        match (month, day) {
            (None, Some(_)) => None,
            (Some(month), day) => {
                Date::new(year, month, day.unwrap_or(1)).ok()?;
                Some(Self { year, month: Some(month), day })
            }
            (None, None) => Some(Self { year, month: None, day: None }),
        }
    }

    /// A date known to the day.
    #[must_use]
    pub fn day_of(date: Date) -> Self {
        Self { year: date.year(), month: Some(date.month()), day: Some(date.day()) }
    }

    /// The year.
    #[must_use]
    pub fn year(self) -> i16 {
        self.year
    }

    /// The month, where it is known.
    #[must_use]
    pub fn month(self) -> Option<i8> {
        self.month
    }

    /// The day, where it is known.
    #[must_use]
    pub fn day(self) -> Option<i8> {
        self.day
    }

    /// The first day this can mean.
    #[must_use]
    pub fn earliest(self) -> Date {
        Date::new(self.year, self.month.unwrap_or(1), self.day.unwrap_or(1)).unwrap_or(Date::MIN)
    }

    /// The last day this can mean.
    #[must_use]
    pub fn latest(self) -> Date {
        let first = Date::new(self.year, self.month.unwrap_or(12), 1).unwrap_or(Date::MAX);
        match self.day {
            Some(day) => Date::new(self.year, first.month(), day).unwrap_or(Date::MAX),
            None => first.last_of_month(),
        }
    }

    /// Compares at the precision both have.
    #[must_use]
    pub fn matches(self, other: Self) -> DateMatch {
        let same_year = self.year == other.year;
        match ((self.month, self.day), (other.month, other.day)) {
            ((Some(m1), Some(d1)), (Some(m2), Some(d2))) => {
                if same_year && m1 == m2 && d1 == d2 {
                    DateMatch::SameDay
                } else if (same_year && m1 == d2 && d1 == m2) || digits_that_differ(self, other) == 1 {
                    DateMatch::Slip
                } else {
                    DateMatch::Different
                }
            }
            ((Some(m1), _), (Some(m2), _)) if same_year => {
                if m1 == m2 {
                    DateMatch::Compatible
                } else {
                    DateMatch::Different
                }
            }
            _ if same_year => DateMatch::Compatible,
            ((None, _), _) | (_, (None, _)) if self.year.abs_diff(other.year) <= 1 => DateMatch::NearYear,
            _ => DateMatch::Different,
        }
    }
}

/// In how many of the eight digits of `YYYYMMDD` two full dates differ.
fn digits_that_differ(a: PartialDate, b: PartialDate) -> usize {
    let digits = |date: PartialDate| {
        let number = i32::from(date.year) * 10_000
            + i32::from(date.month.unwrap_or(0)) * 100
            + i32::from(date.day.unwrap_or(0));
        (0..8u32).map(move |place| (number / 10_i32.pow(place)) % 10)
    };
    digits(a).zip(digits(b)).filter(|(x, y)| x != y).count()
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.month, self.day) {
            (Some(month), Some(day)) => write!(f, "{:04}-{month:02}-{day:02}", self.year),
            (Some(month), None) => write!(f, "{:04}-{month:02}", self.year),
            (None, _) => write!(f, "{:04}", self.year),
        }
    }
}

/// A date of birth is personal: only its precision is printed.
impl fmt::Debug for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match (self.month, self.day) {
            (Some(_), Some(_)) => "PartialDate(day)",
            (Some(_), None) => "PartialDate(month)",
            (None, _) => "PartialDate(year)",
        })
    }
}

impl std::str::FromStr for PartialDate {
    type Err = NotADate;

    /// Reads `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, and the same with `/`.
    fn from_str(text: &str) -> Result<Self, NotADate> {
        let mut parts = text.trim().split(['-', '/']);
        let mut number = |digits: usize| -> Result<Option<i16>, NotADate> {
            match parts.next() {
                None => Ok(None),
                Some(part) if part.len() == digits && part.bytes().all(|b| b.is_ascii_digit()) => {
                    part.parse().map(Some).map_err(|_| NotADate)
                }
                Some(_) => Err(NotADate),
            }
        };
        let year = number(4)?.ok_or(NotADate)?;
        let month = number(2)?;
        let day = number(2)?;
        if parts.next().is_some() {
            return Err(NotADate);
        }
        let small = |value: Option<i16>| value.map(|v| i8::try_from(v).unwrap_or(0));
        Self::new(year, small(month), small(day)).ok_or(NotADate)
    }
}

/// The text is no date, or names a day that does not exist.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotADate;

impl fmt::Display for NotADate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a date: expected YYYY, YYYY-MM or YYYY-MM-DD, a day that exists")
    }
}

impl std::error::Error for NotADate {}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> PartialDate {
        text.parse().unwrap()
    }

    #[track_caller]
    fn check(left: &str, right: &str, expected: DateMatch) {
        assert_eq!(date(left).matches(date(right)), expected, "{left} against {right}");
        assert_eq!(date(right).matches(date(left)), expected, "{right} against {left}");
    }

    #[test]
    fn dates_are_compared_at_the_precision_both_have() {
        check("1988-03-04", "1988-03-04", DateMatch::SameDay);
        check("1988-03", "1988-03-04", DateMatch::Compatible);
        check("1988", "1988-03-04", DateMatch::Compatible);
        check("1988-03-04", "1988-04-03", DateMatch::Slip);
        check("1988-03-04", "1989-03-04", DateMatch::Slip);
        check("1988-03-04", "1989-04-04", DateMatch::Different);
        check("1988-03", "1988-04", DateMatch::Different);
        check("1988", "1989-03-04", DateMatch::NearYear);
        check("1988", "1990", DateMatch::Different);
    }

    #[test]
    fn a_day_that_does_not_exist_is_refused() {
        for text in
            ["2023-02-29", "2023-13", "2023-00-10", "23-01-01", "2023-1-1", "2023-01-01-01", "", "0000"]
        {
            assert!(text.parse::<PartialDate>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_missing_day_is_never_the_first() {
        assert_eq!(date("1988-02").earliest().to_string(), "1988-02-01");
        assert_eq!(date("1988-02").latest().to_string(), "1988-02-29");
        assert_eq!(date("1988").latest().to_string(), "1988-12-31");
    }
}
