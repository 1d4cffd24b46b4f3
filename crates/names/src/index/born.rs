//! Date of birth and sex as a border knows them: often in part, sometimes mistyped.
//!
//! Both are evidence beside a name, never part of its score: [`BornEvidence`] and [`SexEvidence`] say in words
//! what the two sides show against each other.
//!
//! Promise: the evidence is the same both ways; what one side does not know is never held against a person.

use std::fmt;

/// A date of birth of which any part may be unknown.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Born(u32);

impl fmt::Debug for Born {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Born(..)")
    }
}

/// Bits of the packed form; the order of the numbers is the order of the dates.
const MONTH: u32 = 5;
const YEAR: u32 = 9;
pub(super) const BORN_BITS: u32 = 23;

impl Born {
    /// Nothing is known.
    pub const UNKNOWN: Born = Born(0);

    /// A date of its parts, or nothing if one of them is no year (1 to 9999), month or day.
    pub fn new(year: Option<u16>, month: Option<u8>, day: Option<u8>) -> Option<Born> {
        let fits = year.is_none_or(|y| (1..=9999).contains(&y))
            && month.is_none_or(|m| (1..=12).contains(&m))
            && day.is_none_or(|d| (1..=31).contains(&d));
        fits.then(|| Born::packed(year.unwrap_or(0), month.unwrap_or(0), day.unwrap_or(0)))
    }

    fn packed(year: u16, month: u8, day: u8) -> Born {
        Born(u32::from(year) << YEAR | u32::from(month) << MONTH | u32::from(day))
    }

    pub(super) fn bits(self) -> u32 {
        self.0
    }

    pub(super) fn from_bits(bits: u32) -> Option<Born> {
        let born = Born(bits);
        (bits < 1 << BORN_BITS)
            .then_some(born)
            .filter(|b| Born::new(b.year(), b.month(), b.day()) == Some(born))
    }

    /// The year, if it is known.
    pub fn year(self) -> Option<u16> {
        u16::try_from(self.0 >> YEAR).ok().filter(|y| *y != 0)
    }

    /// The month, if it is known.
    pub fn month(self) -> Option<u8> {
        u8::try_from(self.0 >> MONTH & 15).ok().filter(|m| *m != 0)
    }

    /// The day, if it is known.
    pub fn day(self) -> Option<u8> {
        u8::try_from(self.0 & 31).ok().filter(|d| *d != 0)
    }

    fn full(self) -> Option<(u16, u8, u8)> {
        Some((self.year()?, self.month()?, self.day()?))
    }

    /// What two dates show against each other.
    pub fn against(self, other: Born) -> BornEvidence {
        match (self.full(), other.full()) {
            (Some(l), Some(r)) => both_known(l, r),
            (Some(_) | None, _) => in_part(self, other),
        }
    }

    /// The ranges of dates that a slip of the pen or the eye makes of this one, each first and last included.
    /// None overlaps another.
    pub(super) fn neighbourhood(self) -> Vec<(Born, Born)> {
        let Some((year, month, day)) = self.full() else { return Vec::new() };
        let mut dates = vec![(Born::packed(year, month, 0), Born::packed(year, month, 31))];
        let mut one = |y: u16, m: u8, d: u8| dates.push((Born::packed(y, m, d), Born::packed(y, m, d)));
        one(year, 0, 0);
        if day <= 12 && day != month {
            one(year, day, month);
        }
        for m in (1..=12).filter(|m| *m != month && digits_apart(u16::from(*m), u16::from(month)) == 1) {
            one(year, m, day);
        }
        for y in year_slips(year) {
            one(y, month, day);
        }
        dates.sort_unstable();
        dates.dedup();
        dates
    }
}

/// Years that differ in one digit, in two neighbouring digits exchanged, or by one.
fn year_slips(year: u16) -> Vec<u16> {
    let low = year.saturating_sub(99).max(1);
    (low..=year.saturating_add(99).min(9999)).filter(|y| *y != year && year_slip(*y, year)).collect()
}

fn year_slip(a: u16, b: u16) -> bool {
    a.abs_diff(b) == 1 || a.abs_diff(b) == 10 || digits_apart(a, b) == 1 || exchanged(a, b)
}

fn digits(n: u16) -> [u16; 4] {
    [n / 1000 % 10, n / 100 % 10, n / 10 % 10, n % 10]
}

fn digits_apart(a: u16, b: u16) -> usize {
    digits(a).iter().zip(digits(b)).filter(|(x, y)| **x != *y).count()
}

fn exchanged(a: u16, b: u16) -> bool {
    let ([a1, a2, a3, a4], [b1, b2, b3, b4]) = (digits(a), digits(b));
    a != b && (a1, a2) == (b1, b2) && (a3, a4) == (b4, b3)
}

fn both_known(l: (u16, u8, u8), r: (u16, u8, u8)) -> BornEvidence {
    let ((ly, lm, ld), (ry, rm, rd)) = (l, r);
    match (ly == ry, lm == rm, ld == rd) {
        (true, true, true) => BornEvidence::Same,
        (true, false, false) if lm == rd && ld == rm => BornEvidence::DayMonthSwapped,
        (true, true, false) => BornEvidence::DayDiffers,
        (true, false, true) if digits_apart(u16::from(lm), u16::from(rm)) == 1 => BornEvidence::OneDigitOff,
        (true, false, _) => BornEvidence::YearOnlyAgrees,
        (false, true, true) if matches!(ly.abs_diff(ry), 1 | 10) => BornEvidence::YearOff,
        (false, true, true) if year_slip(ly, ry) => BornEvidence::OneDigitOff,
        (false, true, true) => BornEvidence::DayMonthOnlyAgree,
        (false, _, _) => BornEvidence::Differs,
    }
}

fn in_part(l: Born, r: Born) -> BornEvidence {
    let same = |a: Option<u16>, b: Option<u16>| a.zip(b).map(|(a, b)| a == b);
    let year = same(l.year(), r.year());
    let month = same(l.month().map(u16::from), r.month().map(u16::from));
    let day = same(l.day().map(u16::from), r.day().map(u16::from));
    match (year, month, day) {
        (None, None, None) => BornEvidence::Unknown,
        (Some(false), _, _) if l.year().zip(r.year()).is_some_and(|(a, b)| a.abs_diff(b) == 1) => {
            BornEvidence::Unknown
        }
        (Some(false), _, _) | (_, Some(false), _) | (_, _, Some(false)) => BornEvidence::Differs,
        (Some(true), _, _) => BornEvidence::KnownPartAgrees,
        (None, _, _) => BornEvidence::Unknown,
    }
}

/// What two dates of birth show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum BornEvidence {
    /// The same day.
    Same,
    /// Day and month are exchanged.
    DayMonthSwapped,
    /// The year is one or ten off; day and month agree.
    YearOff,
    /// One digit of the month or the year is off, or two digits of the year are exchanged.
    OneDigitOff,
    /// Year and month agree, the day does not.
    DayDiffers,
    /// One side knows less than a full date; what both know agrees, the year among it.
    KnownPartAgrees,
    /// Day and month agree, the years are far apart.
    DayMonthOnlyAgree,
    /// The year agrees, the rest does not.
    YearOnlyAgrees,
    /// One side knows nothing that could be held against the other.
    Unknown,
    /// They differ.
    Differs,
}

/// Sex as printed in a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Sex {
    /// F.
    Female,
    /// M.
    Male,
    /// X.
    Other,
}

impl Sex {
    /// What two entries show against each other.
    pub fn evidence(left: Option<Sex>, right: Option<Sex>) -> SexEvidence {
        match (left, right) {
            (Some(l), Some(r)) if l == r => SexEvidence::Same,
            (Some(Sex::Other) | None, _) | (_, Some(Sex::Other) | None) => SexEvidence::Unknown,
            (Some(Sex::Female | Sex::Male), Some(Sex::Female | Sex::Male)) => SexEvidence::Differs,
        }
    }

    pub(super) fn bits(sex: Option<Sex>) -> u32 {
        match sex {
            None => 0,
            Some(Sex::Female) => 1,
            Some(Sex::Male) => 2,
            Some(Sex::Other) => 3,
        }
    }

    pub(super) fn from_bits(bits: u32) -> Option<Sex> {
        match bits & 3 {
            1 => Some(Sex::Female),
            2 => Some(Sex::Male),
            3 => Some(Sex::Other),
            _ => None,
        }
    }
}

/// What the sex in two entries shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SexEvidence {
    /// The same.
    Same,
    /// One side does not say, or says neither.
    Unknown,
    /// They differ.
    Differs,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(y: u16, m: u8, d: u8) -> Born {
        Born::new(Some(y), Some(m), Some(d)).unwrap()
    }

    #[test]
    fn each_slip_has_its_name() {
        use BornEvidence::*;
        for (other, evidence) in [
            (date(1978, 4, 9), Same),
            (date(1978, 9, 4), DayMonthSwapped),
            (date(1979, 4, 9), YearOff),
            (date(1968, 4, 9), YearOff),
            (date(1973, 4, 9), OneDigitOff),
            (date(1987, 4, 9), OneDigitOff),
            (date(1978, 1, 9), OneDigitOff),
            (date(1978, 4, 27), DayDiffers),
            (date(1950, 4, 9), DayMonthOnlyAgree),
            (date(1978, 12, 25), YearOnlyAgrees),
            (date(1950, 12, 25), Differs),
            (Born::new(Some(1978), None, None).unwrap(), KnownPartAgrees),
            (Born::new(Some(1978), Some(4), None).unwrap(), KnownPartAgrees),
            (Born::new(Some(1978), Some(5), None).unwrap(), Differs),
            (Born::new(Some(1979), None, None).unwrap(), Unknown),
            (Born::new(Some(1950), None, None).unwrap(), Differs),
            (Born::UNKNOWN, Unknown),
        ] {
            let asked = date(1978, 4, 9);
            assert_eq!(asked.against(other), evidence, "{:?}", other.0);
            assert_eq!(other.against(asked), evidence, "{:?}", other.0);
        }
        assert!(Born::new(Some(1978), Some(13), None).is_none());
        assert!(Born::new(Some(0), None, None).is_none());
    }

    #[test]
    fn the_neighbourhood_holds_each_date_that_a_slip_makes_and_no_date_twice() {
        for (y, m, d) in [(1978, 4, 9), (1999, 11, 11), (2001, 1, 31), (1980, 12, 2)] {
            let asked = date(y, m, d);
            let ranges = asked.neighbourhood();
            let inside =
                |other: Born| ranges.iter().filter(|(first, last)| (*first..=*last).contains(&other)).count();
            for year in 1900..2030 {
                for month in 1..=12 {
                    for day in 1..=31 {
                        let other = date(year, month, day);
                        let near = match asked.against(other) {
                            BornEvidence::Same
                            | BornEvidence::DayMonthSwapped
                            | BornEvidence::YearOff
                            | BornEvidence::OneDigitOff
                            | BornEvidence::DayDiffers
                            | BornEvidence::KnownPartAgrees => 1,
                            BornEvidence::DayMonthOnlyAgree
                            | BornEvidence::YearOnlyAgrees
                            | BornEvidence::Unknown
                            | BornEvidence::Differs => 0,
                        };
                        assert_eq!(inside(other), near, "{y}-{m}-{d} {year}-{month}-{day}");
                    }
                }
            }
            assert_eq!(inside(Born::new(Some(y), None, None).unwrap()), 1);
        }
    }

    #[test]
    fn two_sexes_differ_only_where_both_are_told() {
        use SexEvidence::*;
        assert_eq!(Sex::evidence(Some(Sex::Female), Some(Sex::Male)), Differs);
        assert_eq!(Sex::evidence(Some(Sex::Other), Some(Sex::Male)), Unknown);
        assert_eq!(Sex::evidence(None, Some(Sex::Male)), Unknown);
        assert_eq!(Sex::evidence(Some(Sex::Male), Some(Sex::Male)), Same);
    }
}
