//! Times as people say them: what is left in words, then the day and the hour.
//!
//! Promise: a function of its arguments; never only a colour, never only a date, never "soon".

use std::borrow::Borrow;

use casework::border::moment::Moment;
use fluent_bundle::FluentArgs;

use crate::words::Words;

const MINUTE: i64 = 60_000_000;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

/// `22 hours left`, or `2 hours late`.
#[must_use]
pub fn left(w: Words, now: i64, due: i64) -> String {
    let span = due.saturating_sub(now);
    let (late, span) = (span < 0, span.saturating_abs());
    let (count, unit) = if span >= 2 * DAY {
        (span / DAY, 2)
    } else if span >= 2 * HOUR {
        (span / HOUR, 1)
    } else {
        (span / MINUTE, 0)
    };
    let key = match (late, unit) {
        (false, 0) => "left-minutes",
        (false, 1) => "left-hours",
        (false, _) => "left-days",
        (true, 0) => "late-minutes",
        (true, 1) => "late-hours",
        (true, _) => "late-days",
    };
    w.n(key, count)
}

/// How long something has lasted: `12 hours`.
#[must_use]
pub fn lasted(w: Words, from: i64, to: i64) -> String {
    let span = to.saturating_sub(from).max(0);
    if span >= 2 * DAY {
        w.n("for-days", span / DAY)
    } else if span >= 2 * HOUR {
        w.n("for-hours", span / HOUR)
    } else {
        w.n("for-minutes", span / MINUTE)
    }
}

/// A day: `19 Nov 2026`.
#[must_use]
pub fn day(w: Words, date: impl Borrow<terms::Date>) -> String {
    let date = date.borrow();
    let mut args = FluentArgs::new();
    args.set("day", i64::from(date.day()));
    args.set("month", i64::from(date.month()));
    args.set("year", date.year().to_string());
    w.with("date", &args)
}

/// A moment seen from now: `today, 09:00`, `tomorrow, 14:20`, `16 Dec 2026, 09:12`. The end of a day is `24:00` of that day, as
/// deadlines end.
#[must_use]
pub fn when(w: Words, now: Moment, at: Moment) -> String {
    let (date, time) = match (at.ends_a_day(), at.date().yesterday()) {
        (true, Ok(before)) => (before, "24:00".to_owned()),
        _ => (at.date(), at.time()),
    };
    if date == now.date() {
        w.a("today-at", "time", time)
    } else if date == now.after(DAY).date() {
        w.a("tomorrow-at", "time", time)
    } else {
        w.a2("day-at", "day", day(w, date), "time", time)
    }
}

/// A moment with its day, whatever the day is.
#[must_use]
pub fn stamp(w: Words, at: Moment) -> String {
    w.a2("day-at", "day", day(w, at.date()), "time", at.time_with_seconds())
}

/// How much of a clock has run, in thousandths.
#[must_use]
pub fn share(began: i64, now: i64, due: i64) -> i64 {
    let whole = i128::from(due.saturating_sub(began)).max(1);
    let gone = i128::from(now.saturating_sub(began)).clamp(0, whole);
    i64::try_from(gone * 1000 / whole).unwrap_or(1000)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;

    #[test]
    fn what_is_left_is_said_in_the_unit_a_person_would_use() {
        let w = Words(Language::En);
        assert_eq!(left(w, 0, 19 * MINUTE), "19 minutes left");
        assert_eq!(left(w, 0, MINUTE), "1 minute left");
        assert_eq!(left(w, 0, 22 * HOUR), "22 hours left");
        assert_eq!(left(w, 0, 26 * DAY), "26 days left");
        assert_eq!(left(w, 2 * HOUR, 0), "2 hours late");
    }

    #[test]
    fn a_day_is_named_from_where_the_reader_stands() {
        let w = Words(Language::En);
        let now = Moment::new(1_795_000_000_000_000, 120);
        assert!(when(w, now, now.after(HOUR)).starts_with("today, "));
        assert!(when(w, now, now.after(DAY)).starts_with("tomorrow, "));
        assert_eq!(when(w, now, now.after(26 * DAY)), "14 Dec 2026, 13:06");
        // 22:00 of Greenwich on 30 June is the end of that day where the clocks are two hours ahead.
        assert_eq!(when(w, now, Moment::new(1_782_856_800_000_000, 120)), "30 June 2026, 24:00");
        assert_eq!(when(w, now, Moment::new(1_782_856_800_000_001, 120)), "1 July 2026, 00:00");
    }

    #[test]
    fn a_clock_never_runs_over_its_bar() {
        assert_eq!((share(0, 5, 10), share(0, 50, 10), share(10, 0, 20), share(5, 5, 5)), (500, 1000, 0, 0));
    }
}
