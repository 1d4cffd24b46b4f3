//! A calendar of days off: which days of the week, which dates and why, and of which years it knows them all.
//!
//! Promise: a day of a year that it does not cover is told apart from a working day; whoever counts says so.
//! Promise: one look costs the same however many days off there are, and counting working days the same however many are
//! counted.
//!
//! What was read stands in `terms` ([`DaysOff`]) with its digest; formats are read elsewhere.
//!
//! Serves the reckoning of deadlines (P8, P16).

use jiff::civil::{Date, Weekday};
use terms::deadline::DaysOff;

/// Words of 64 bits for the days of a year.
const WORDS: usize = 6;
/// The longest stretch of years that one calendar covers.
pub const MOST_YEARS: i16 = 400;

/// A calendar, ready to be looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Calendar {
    facts: DaysOff,
    /// Days of the week off, Monday is bit 0.
    weekly: u8,
    /// A bit for each day of each year covered.
    named: Vec<[u64; WORDS]>,
    /// For each day of the years covered, the working days up to it.
    working: Vec<u32>,
}

/// What a calendar says of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look<'a> {
    /// Somebody works.
    Working,
    /// Nobody works on this day of the week.
    Weekly(Weekday),
    /// Nobody works on this date, for a reason with a name.
    Named(&'a str),
    /// No day off of the week; which dates of its year are days off is not known.
    NotCovered,
}

/// Why something read is no calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoCalendar {
    /// Every day of the week is off.
    NoWorkingDay,
    /// The last year lies before the first, or they lie too far apart.
    Years,
    /// A date lies in a year that it does not say it covers.
    Outside(Date),
}

impl NoCalendar {
    /// In a sentence.
    #[must_use]
    pub fn says(self) -> String {
        match self {
            Self::NoWorkingDay => "every day of the week is a day off: no working day is left".to_owned(),
            Self::Years => {
                format!("the years it covers are not a stretch of 1 to {MOST_YEARS} years between 1 and 9999")
            }
            Self::Outside(date) => format!("the day off {date} lies in a year that it does not cover"),
        }
    }
}

impl Calendar {
    /// A calendar from what was read.
    ///
    /// # Errors
    /// Why it is none.
    pub fn new(mut facts: DaysOff) -> Result<Self, NoCalendar> {
        let weekly = facts
            .weekly
            .iter()
            .fold(0_u8, |mask, day| mask | 1_u8 << day.to_monday_zero_offset().clamp(0, 6));
        if weekly == 0b111_1111 {
            return Err(NoCalendar::NoWorkingDay);
        }
        let years = facts.last_year.saturating_sub(facts.first_year).saturating_add(1);
        if facts.first_year < 1 || !(1..=MOST_YEARS).contains(&years) || facts.last_year > 9999 {
            return Err(NoCalendar::Years);
        }
        facts.days.sort();
        let mut named = vec![[0; WORDS]; usize::try_from(years).unwrap_or(0)];
        for day in &facts.days {
            let place = place(facts.first_year, day.date);
            let bits = place.and_then(|(year, word, bit)| Some((named.get_mut(year)?.get_mut(word)?, bit)));
            let Some((word, bit)) = bits else { return Err(NoCalendar::Outside(day.date)) };
            *word |= bit;
        }
        let mut calendar = Self { facts, weekly, named, working: Vec::new() };
        calendar.working = calendar.counted();
        Ok(calendar)
    }

    /// The working days up to each day that is covered.
    fn counted(&self) -> Vec<u32> {
        let mut counts = Vec::new();
        let mut count = 0_u32;
        let mut day = self.first_day();
        while let Some(of) = day.filter(|it| self.covers(it.year())) {
            count += u32::from(self.look(of) == Look::Working);
            counts.push(count);
            day = of.tomorrow().ok();
        }
        counts
    }

    fn first_day(&self) -> Option<Date> {
        Date::new(self.facts.first_year, 1, 1).ok()
    }

    /// The place of a day among those that are covered.
    fn at(&self, day: Date) -> Option<usize> {
        let at = day.duration_since(self.first_day()?).as_hours() / 24;
        usize::try_from(at).ok().filter(|it| *it < self.working.len() && self.covers(day.year()))
    }

    /// The day that is so many working days behind another one; none where that leaves the years that are covered.
    #[must_use]
    pub fn working_days_later(&self, from: Date, length: u32) -> Option<Date> {
        let wanted = self.working.get(self.at(from)?)?.checked_add(length)?;
        if length == 0 {
            return Some(from);
        }
        let at = self.working.partition_point(|it| *it < wanted);
        self.working.get(at)?;
        let span = jiff::Span::new().try_days(i64::try_from(at).ok()?).ok()?;
        self.first_day()?.checked_add(span).ok()
    }

    /// The working days behind a day, up to another one that is not before it; none where one of them is not covered.
    #[must_use]
    pub fn working_days_between(&self, from: Date, until: Date) -> Option<u32> {
        let up_to = |day| self.working.get(self.at(day)?).copied();
        up_to(until)?.checked_sub(up_to(from)?)
    }

    /// What was read.
    #[must_use]
    pub fn facts(&self) -> &DaysOff {
        &self.facts
    }

    /// Whether every day off of a year is known.
    #[must_use]
    pub fn covers(&self, year: i16) -> bool {
        (self.facts.first_year..=self.facts.last_year).contains(&year)
    }

    /// What it says of a day.
    #[must_use]
    pub fn look(&self, day: Date) -> Look<'_> {
        let weekday = day.weekday();
        if self.weekly & (1_u8 << weekday.to_monday_zero_offset().clamp(0, 6)) != 0 {
            return Look::Weekly(weekday);
        }
        let year = place(self.facts.first_year, day)
            .and_then(|(year, word, bit)| Some(self.named.get(year)?.get(word)? & bit != 0));
        match year {
            None => Look::NotCovered,
            Some(false) => Look::Working,
            Some(true) => Look::Named(self.name_of(day)),
        }
    }

    /// What a date is called; the first name where two days off fall together.
    fn name_of(&self, day: Date) -> &str {
        let at = self.facts.days.partition_point(|it| it.date < day);
        self.facts.days.get(at).map_or("", |it| &it.name)
    }
}

/// Where the bit of a day stands: year, word, bit. None before the first year.
fn place(first_year: i16, day: Date) -> Option<(usize, usize, u64)> {
    let year = usize::try_from(day.year().checked_sub(first_year)?).ok()?;
    let of_year = usize::try_from(day.day_of_year()).ok()?;
    Some((year, of_year / 64, 1_u64 << (of_year % 64)))
}

#[cfg(test)]
mod tests {
    use terms::deadline::DayOff;

    use super::*;

    fn days(weekly: &[Weekday], days: &[(&str, &str)], first_year: i16, last_year: i16) -> DaysOff {
        DaysOff {
            name: "qq".to_owned(),
            digest: "sha256:0".to_owned(),
            weekly: weekly.to_vec(),
            days: days
                .iter()
                .map(|(date, name)| DayOff { date: date.parse().unwrap(), name: (*name).to_owned() })
                .collect(),
            first_year,
            last_year,
        }
    }

    const WEEKEND: [Weekday; 2] = [Weekday::Saturday, Weekday::Sunday];

    #[test]
    fn a_day_is_working_off_or_not_known_and_never_two_of_them() {
        let feasts =
            [("2026-05-01", "Day of labour"), ("2024-02-29", "Leap day"), ("2024-12-31", "Last day")];
        let calendar = Calendar::new(days(&WEEKEND, &feasts, 2024, 2026)).unwrap();
        let look = |text: &str| calendar.look(text.parse().unwrap());
        assert_eq!(look("2026-04-30"), Look::Working);
        assert_eq!(look("2026-05-01"), Look::Named("Day of labour"));
        assert_eq!(look("2026-05-02"), Look::Weekly(Weekday::Saturday));
        assert_eq!(look("2024-02-29"), Look::Named("Leap day"));
        assert_eq!(look("2024-12-31"), Look::Named("Last day"));
        assert_eq!(look("2027-01-01"), Look::NotCovered);
        assert_eq!(look("2027-01-02"), Look::Weekly(Weekday::Saturday));
        assert_eq!(look("2023-12-29"), Look::NotCovered);
        assert!(calendar.covers(2024) && !calendar.covers(2027));
    }

    #[test]
    fn what_leaves_no_working_day_or_says_nothing_of_its_years_is_no_calendar() {
        let all: Vec<Weekday> = Weekday::Monday.cycle_forward().take(7).collect();
        assert_eq!(Calendar::new(days(&all, &[], 2026, 2026)), Err(NoCalendar::NoWorkingDay));
        for (first, last) in [(2026, 2025), (0, 5), (1, 9999), (9999, i16::MAX), (i16::MIN, 2026)] {
            assert_eq!(Calendar::new(days(&WEEKEND, &[], first, last)), Err(NoCalendar::Years));
        }
        let outside = Calendar::new(days(&WEEKEND, &[("2027-01-01", "New year")], 2026, 2026));
        assert_eq!(outside, Err(NoCalendar::Outside("2027-01-01".parse().unwrap())));
    }
}
