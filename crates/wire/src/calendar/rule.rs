//! When an event of a calendar comes again: the recurrence rules that days off need.
//!
//! Promise: a part of a rule that is not understood here is refused by its name; a date that a year does not have
//! (29 February) is left out of that year.
//!
//! Serves RFC 5545, section 3.3.10.

use std::collections::BTreeSet;

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use super::{date, shown};

/// When an event comes again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Repeats {
    /// On these days of every week, without an end.
    Weekly(Vec<Weekday>),
    /// Every year, or every few years.
    Yearly(Yearly),
}

/// A yearly rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Yearly {
    every: i16,
    months: Vec<i8>,
    days_of_month: Vec<i8>,
    weekdays: Vec<(Option<i8>, Weekday)>,
    count: Option<usize>,
    until: Option<Date>,
}

/// A rule that takes too long to be expanded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooMuch;

/// Reads a rule of an event that starts on a day.
///
/// # Errors
/// What was expected.
pub fn read(text: &str, starts: Date) -> Result<Repeats, String> {
    let mut frequency = None;
    let mut rule = Yearly {
        every: 1,
        months: Vec::new(),
        days_of_month: Vec::new(),
        weekdays: Vec::new(),
        count: None,
        until: None,
    };
    let mut seen: Vec<String> = Vec::new();
    for part in text.split(';').filter(|it| !it.is_empty()) {
        let Some((name, value)) = part.split_once('=') else {
            return Err(format!("expected `NAME=VALUE`, and not `{}`", shown(part)));
        };
        let (name, value) = (name.trim().to_ascii_uppercase(), value.trim().to_ascii_uppercase());
        if seen.contains(&name) {
            return Err(format!("`{}` stands twice in it", shown(&name)));
        }
        let bad = |expected: &str| format!("{name}: expected {expected}, and not `{}`", shown(&value));
        match name.as_str() {
            "FREQ" => frequency = Some(value),
            "INTERVAL" => {
                rule.every = number(&value, 1, 100).ok_or_else(|| bad("a number from 1 to 100"))?;
            }
            "COUNT" => {
                let count = number(&value, 1, 9999).ok_or_else(|| bad("a number from 1 to 9999"))?;
                rule.count = usize::try_from(count).ok();
            }
            "UNTIL" => {
                rule.until = Some(date(&value).ok_or_else(|| bad("a whole day, `20301231`"))?);
            }
            "BYMONTH" => rule.months = list(&value, 1, 12).ok_or_else(|| bad("months from 1 to 12"))?,
            "BYMONTHDAY" => {
                rule.days_of_month =
                    list(&value, -31, 31).ok_or_else(|| bad("days of a month, 1 to 31 or -1 to -31"))?;
            }
            "BYDAY" => {
                let days: Option<Vec<_>> = value.split(',').map(weekday).collect();
                rule.weekdays = days.ok_or_else(|| bad("days of the week, `MO`, `1MO` or `-1MO`"))?;
            }
            "WKST" => {}
            other => {
                return Err(format!(
                    "`{}` is not read here: expected a yearly or a weekly rule of `BYMONTH`, `BYMONTHDAY` and `BYDAY`",
                    shown(other)
                ));
            }
        }
        seen.push(name);
    }
    match frequency.as_deref() {
        Some("WEEKLY") => rule.weekly(starts),
        Some("YEARLY") => rule.yearly(starts),
        other => Err(format!(
            "FREQ: expected `YEARLY` or `WEEKLY`, and not `{}`",
            shown(other.unwrap_or("nothing"))
        )),
    }
}

impl Yearly {
    fn weekly(self, starts: Date) -> Result<Repeats, String> {
        let more = self.every != 1 || self.count.is_some() || self.until.is_some();
        if more || !self.months.is_empty() || !self.days_of_month.is_empty() {
            return Err("expected a day of every week without an end, `FREQ=WEEKLY;BYDAY=SU`".to_owned());
        }
        if self.weekdays.iter().any(|it| it.0.is_some()) {
            return Err("BYDAY: expected days of the week without a number in a weekly rule".to_owned());
        }
        let mut days: Vec<Weekday> = self.weekdays.into_iter().map(|it| it.1).collect();
        if days.is_empty() {
            days.push(starts.weekday());
        }
        if !days.contains(&starts.weekday()) {
            return Err("expected `DTSTART` to be a day of its own rule".to_owned());
        }
        Ok(Repeats::Weekly(days))
    }

    fn yearly(self, starts: Date) -> Result<Repeats, String> {
        let numbered = self.weekdays.iter().any(|it| it.0.is_some());
        if !self.weekdays.is_empty() && self.months.is_empty() {
            return Err("BYDAY: expected it together with `BYMONTH` in a yearly rule".to_owned());
        }
        if numbered && !self.days_of_month.is_empty() {
            return Err("BYDAY: expected days of the week without a number beside `BYMONTHDAY`".to_owned());
        }
        if self.count.is_some() && self.until.is_some() {
            return Err("expected `COUNT` or `UNTIL`, and not both".to_owned());
        }
        if !self.of_year(starts, starts.year()).contains(&starts) {
            return Err("expected `DTSTART` to be a day of its own rule".to_owned());
        }
        Ok(Repeats::Yearly(self))
    }

    /// Whether it ends by itself.
    pub fn ends(&self) -> bool {
        self.count.is_some() || self.until.is_some()
    }

    /// The last day that it can have, where it says so itself.
    pub fn until(&self) -> Option<Date> {
        self.until
    }

    /// Its days in a stretch of years; `work` is how many days may still be looked at.
    ///
    /// # Errors
    /// It takes more than that.
    pub fn dates(&self, starts: Date, first: i16, last: i16, work: &mut usize) -> Result<Vec<Date>, TooMuch> {
        let mut dates = Vec::new();
        let mut told = 0_usize;
        let mut year = starts.year();
        if self.count.is_none() && first > year {
            // Nothing before the first year has to be counted.
            year += (first - year + self.every - 1) / self.every * self.every;
        }
        while year <= last {
            *work = work.checked_sub(self.days_looked_at()).ok_or(TooMuch)?;
            for day in self.of_year(starts, year) {
                let over = self.until.is_some_and(|it| day > it) || self.count.is_some_and(|it| told >= it);
                if over {
                    return Ok(dates);
                }
                if day >= starts {
                    told += 1;
                    if year >= first {
                        dates.push(day);
                    }
                }
            }
            year = match year.checked_add(self.every) {
                Some(year) => year,
                None => break,
            };
        }
        Ok(dates)
    }

    /// How many days of a year are looked at, at most.
    fn days_looked_at(&self) -> usize {
        match (self.months.is_empty(), self.days_of_month.is_empty(), self.weekdays.is_empty()) {
            (true, true, true) => 1,
            (false, true, true) => self.months.len(),
            (months, ..) => {
                if months {
                    366
                } else {
                    31 * self.months.len()
                }
            }
        }
    }

    /// Its days in one year, in order.
    fn of_year(&self, starts: Date, year: i16) -> Vec<Date> {
        let months: Vec<i8> = match (self.months.is_empty(), self.days_of_month.is_empty()) {
            (false, _) => self.months.clone(),
            (true, true) => vec![starts.month()],
            (true, false) => (1..=12).collect(),
        };
        let mut days: Vec<Date> = months
            .into_iter()
            .filter_map(|month| Date::new(year, month, 1).ok())
            .flat_map(|first| self.of_month(starts, first))
            .collect();
        days.sort();
        days.dedup();
        days
    }

    /// Its days in the month of a first day.
    fn of_month(&self, starts: Date, first: Date) -> Vec<Date> {
        let length = first.days_in_month();
        let numbers: Vec<i8> = if !self.days_of_month.is_empty() {
            self.days_of_month.iter().map(|&it| if it < 0 { length + 1 + it } else { it }).collect()
        } else if self.weekdays.is_empty() {
            vec![starts.day()]
        } else {
            (1..=length).collect()
        };
        numbers
            .into_iter()
            .filter(|it| (1..=length).contains(it))
            .filter_map(|it| first.checked_add((i64::from(it) - 1).days()).ok())
            .filter(|it| {
                self.weekdays.is_empty() || self.weekdays.iter().any(|day| is_nth(*it, *day, length))
            })
            .collect()
    }
}

/// Whether a day is that weekday of its month: the nth of them, the nth from its end, or any.
fn is_nth(day: Date, (nth, weekday): (Option<i8>, Weekday), length: i8) -> bool {
    day.weekday() == weekday
        && match nth {
            None => true,
            Some(nth) if nth > 0 => (day.day() - 1) / 7 + 1 == nth,
            Some(nth) => (length - day.day()) / 7 + 1 == -nth,
        }
}

/// `MO`, `1MO`, `-1MO`.
fn weekday(text: &str) -> Option<(Option<i8>, Weekday)> {
    let text = text.trim();
    let (number_of, name) = text.split_at_checked(text.len().checked_sub(2)?)?;
    let weekday = match name {
        "MO" => Weekday::Monday,
        "TU" => Weekday::Tuesday,
        "WE" => Weekday::Wednesday,
        "TH" => Weekday::Thursday,
        "FR" => Weekday::Friday,
        "SA" => Weekday::Saturday,
        "SU" => Weekday::Sunday,
        _ => return None,
    };
    if number_of.is_empty() {
        return Some((None, weekday));
    }
    let nth = i8::try_from(number(number_of, -5, 5)?).ok()?;
    Some((Some(nth), weekday))
}

/// A number from a least to a most one, and not 0.
fn number(text: &str, least: i16, most: i16) -> Option<i16> {
    let number: i16 = text.trim().parse().ok()?;
    ((least..=most).contains(&number) && number != 0).then_some(number)
}

/// Numbers, each of them once.
fn list(text: &str, least: i16, most: i16) -> Option<Vec<i8>> {
    let numbers: Option<BTreeSet<i8>> =
        text.split(',').map(|it| number(it, least, most).and_then(|it| i8::try_from(it).ok())).collect();
    Some(numbers?.into_iter().collect())
}
