//! Events the figures cannot know of yet.
//!
//! Promise: an event raises a class for a time and never lowers one, whatever its record says.
//! Serves: the assessment must be of the time of the decision (Khasanov and Rakhmanov); figures come a
//! year late - in one measured case eight months after the event.

use std::fmt;

use terms::indicator::{Class, Date, EventOverride};

/// How long an override lasts unless it says a shorter time.
pub const DEFAULT_MONTHS: u8 = 12;

/// Makes an override that lapses after `months` (at most [`DEFAULT_MONTHS`]; a longer need is a new act).
///
/// # Errors
/// If it does not raise, has no reason, evidence or official, or would last too long.
pub fn event(
    bureau: &str,
    to: Class,
    from: Date,
    months: u8,
    official: &str,
    reason: &str,
    evidence: &str,
) -> Result<EventOverride, EventError> {
    for (field, text) in
        [("bureau", bureau), ("official", official), ("reason", reason), ("evidence", evidence)]
    {
        if text.trim().is_empty() {
            return Err(EventError::Empty(field));
        }
    }
    if to == Class::N {
        return Err(EventError::DoesNotRaise);
    }
    if months == 0 || months > DEFAULT_MONTHS {
        return Err(EventError::Months(months));
    }
    let expires = months_later(from, months).ok_or(EventError::Months(months))?;
    Ok(EventOverride {
        bureau: bureau.trim().to_ascii_uppercase(),
        to,
        from,
        expires,
        official: official.to_owned(),
        reason: reason.to_owned(),
        evidence: evidence.to_owned(),
    })
}

/// The class with an override applied on a date: the higher of the two while it is in force, else the class.
pub fn raise(class: Class, event: &EventOverride, on: Date) -> Class {
    if event.from <= on && on < event.expires { class.max(event.to) } else { class }
}

/// The same day so many months later, or the last of that month where it has no such day.
pub(super) fn months_later(date: Date, months: u8) -> Option<Date> {
    let count = i32::from(date.year()) * 12 + i32::from(date.month()) - 1 + i32::from(months);
    let year = i16::try_from(count.div_euclid(12)).ok()?;
    let month = i8::try_from(count.rem_euclid(12)).ok()? + 1;
    let first = Date::new(year, month, 1).ok()?;
    Some(Date::new(year, month, date.day()).unwrap_or(first.last_of_month()))
}

/// Why an override was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EventError {
    /// A field without content.
    Empty(&'static str),
    /// Class N: an event may only raise.
    DoesNotRaise,
    /// No month, or more than the limit.
    Months(u8),
}

impl fmt::Display for EventError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty(field) => write!(out, "`{field}` is empty"),
            Self::DoesNotRaise => {
                out.write_str("an event may raise a class to `U` or `A`, never lower it to `N`")
            }
            Self::Months(months) => {
                write!(
                    out,
                    "an event lasts 1 to {DEFAULT_MONTHS} months, not {months}; renew it by a new act"
                )
            }
        }
    }
}

impl std::error::Error for EventError {}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i16, month: i8, day: i8) -> Date {
        Date::new(year, month, day).unwrap()
    }

    fn coup(to: Class, months: u8) -> Result<EventOverride, EventError> {
        event("qq", to, day(2026, 3, 31), months, "official-7", "courts suspended", "decree of 30 March 2026")
    }

    #[test]
    fn an_event_raises_and_never_lowers_whatever_its_record_says() {
        let to_u = coup(Class::U, 12).unwrap();
        let on = day(2026, 5, 1);
        assert_eq!(
            [Class::N, Class::U, Class::A].map(|class| raise(class, &to_u, on)),
            [Class::U, Class::U, Class::A]
        );
        let forged = EventOverride { to: Class::N, ..to_u };
        assert_eq!(
            [Class::N, Class::U, Class::A].map(|class| raise(class, &forged, on)),
            [Class::N, Class::U, Class::A]
        );
    }

    #[test]
    fn an_event_counts_from_its_first_day_and_no_longer_on_its_last() {
        let event = coup(Class::A, 12).unwrap();
        let at = |date| raise(Class::N, &event, date);
        assert_eq!(at(day(2026, 3, 30)), Class::N);
        assert_eq!(at(day(2026, 3, 31)), Class::A);
        assert_eq!(at(day(2027, 3, 30)), Class::A);
        assert_eq!(at(day(2027, 3, 31)), Class::N);
    }

    #[test]
    fn a_month_without_that_day_ends_on_its_last() {
        assert_eq!(coup(Class::A, 3).unwrap().expires, day(2026, 6, 30));
        assert_eq!(coup(Class::A, 11).unwrap().expires, day(2027, 2, 28));
    }

    #[test]
    fn an_event_that_lowers_lasts_too_long_or_says_nothing_is_refused() {
        assert_eq!(coup(Class::N, 12), Err(EventError::DoesNotRaise));
        assert_eq!(coup(Class::A, 13), Err(EventError::Months(13)));
        assert_eq!(coup(Class::A, 0), Err(EventError::Months(0)));
        assert_eq!(
            event("QQ", Class::A, day(2026, 1, 1), 1, "x", " ", "y"),
            Err(EventError::Empty("reason"))
        );
    }
}
