//! A reckoned deadline in an English sentence.
//!
//! Promise: nothing that moved an end is left out; what a calendar does not say is said not to be known. Pages print the
//! same steps in their own languages.
//!
//! Serves P8: a deadline is explained and never a bare date.

use jiff::civil::{Date, Time, Weekday};
use terms::deadline::{Term, TermUnit};

use super::deadline::{Added, Fit, Idle, Moment, NoEnd, NotMoved, Off, Reckoned, Step};

impl Reckoned {
    /// The whole reckoning in a sentence; `event` is the name of what started it (`admissibility`).
    #[must_use]
    pub fn sentence(&self, event: &str) -> String {
        let mut parts: Vec<String> = Vec::new();
        let mut start = String::new();
        for step in &self.steps {
            match step {
                Step::Start { day, time, .. } => start = began(event, *day, *time, self.in_hours()),
                Step::Ran { extension: false, term, end, fit } => {
                    parts.push(format!("{} from {start}: {}{}", length(*term), moment(*end), fitted(*fit)));
                }
                Step::Ran { extension: true, term, end, fit } => {
                    parts.push(format!("made longer by {}: {}{}", length(*term), moment(*end), fitted(*fit)));
                }
                Step::NotRun { extension: false, term } => {
                    parts.push(format!("{} from {start}", length(*term)))
                }
                Step::NotRun { extension: true, term } => {
                    parts.push(format!("made longer by {}", length(*term)))
                }
                // Where it ends was said with what brought it there.
                Step::Ends { .. } => {}
                Step::NoEnd(_) if start.is_empty() => {
                    parts.push(format!("from {event}: {}", step_says(step)))
                }
                Step::Stood { .. }
                | Step::Idle { .. }
                | Step::Moved { .. }
                | Step::NotMoved(_)
                | Step::NotCovered { .. }
                | Step::NoEnd(_) => parts.push(step_says(step)),
            }
        }
        parts.join("; ")
    }

    /// The first term is one of hours, so that the time of the event matters.
    fn in_hours(&self) -> bool {
        let first = self.steps.iter().find_map(|it| match it {
            Step::Ran { term, .. } | Step::NotRun { term, .. } => Some(term.unit),
            _ => None,
        });
        first == Some(TermUnit::Hour)
    }
}

fn began(event: &str, day: Date, time: Time, with_time: bool) -> String {
    if with_time {
        format!("{event} on {} at {}", date(day), clock(time))
    } else {
        format!("{event} on {}", date(day))
    }
}

/// One step in words, without those of the start and the terms.
fn step_says(step: &Step) -> String {
    match step {
        Step::Start { .. } | Step::Ran { .. } | Step::NotRun { .. } | Step::Ends { .. } => String::new(),
        Step::Stood { from, until, added, end } => {
            let (between, more) = match added {
                Added::Micros(micros) => ("from", time_added(*micros)),
                Added::Days(days) => ("after", count(i64::from(*days), "day", "days")),
                Added::WorkingDays(days) => ("after", count(i64::from(*days), "working day", "working days")),
            };
            format!("stood still {between} {} until {}, adds {more}: {}", date(*from), date(*until), moment(*end))
        }
        Step::Idle { from, why: Idle::Empty } => format!("the pause of {} adds nothing: it is empty", date(*from)),
        Step::Idle { from, why: Idle::AfterTheEnd } => {
            format!("the pause of {} adds nothing: the end had come", date(*from))
        }
        Step::Moved { over, to, .. } => {
            let over: Vec<String> = over
                .iter()
                .map(|it| match &it.why {
                    Off::Weekly(weekday) => format!("{} is a {}", date(it.day), of_week(*weekday)),
                    Off::Named(name) => format!("{} is a day off ({name})", date(it.day)),
                })
                .collect();
            format!("moved to {}, the next working day, because {}", date(*to), over.join(", "))
        }
        Step::NotMoved(NotMoved::Rule) => "not moved, because the rule does not move an end".to_owned(),
        Step::NotMoved(NotMoved::WorkingDay) => "not moved, because it is a working day".to_owned(),
        Step::NotMoved(NotMoved::NotCovered) => {
            "not moved, because the calendar does not say whether it is a day off".to_owned()
        }
        Step::NotMoved(NotMoved::NoCalendar) => {
            "not moved, because no calendar says which days are off".to_owned()
        }
        Step::NotCovered { calendar, years } => {
            let years: Vec<String> = years.iter().map(ToString::to_string).collect();
            format!(
                "the calendar `{calendar}` does not cover {}: only its days of the week are known there, and the \
                 end may be later",
                years.join(", ")
            )
        }
        Step::NoEnd(NoEnd::StandsStill(since)) => format!("no end yet: it stands still since {}", date(*since)),
        Step::NoEnd(NoEnd::NoSuchDay { year, month, day }) => {
            let day = format!("{day} {} {year}", of_year(*month));
            format!("no end: there is no {day} and the rule does not round; a person says which day it is")
        }
        Step::NoEnd(NoEnd::NoCalendar) => {
            "no end: working days are counted and no calendar says which they are; a person says which day it is"
                .to_owned()
        }
        Step::NoEnd(NoEnd::Beyond) => "no end: it lies beyond the years that can be written down".to_owned(),
    }
}

fn fitted(fit: Fit) -> &'static str {
    match fit {
        Fit::Exact => "",
        Fit::RoundedDown => ", last day of the month, rounded down",
        Fit::RoundedUp => ", first day of the following month, rounded up",
    }
}

fn length(term: Term) -> String {
    let (one, many) = match term.unit {
        TermUnit::Hour => ("hour", "hours"),
        TermUnit::CalendarDay => ("day", "days"),
        TermUnit::WorkingDay => ("working day", "working days"),
        TermUnit::Month => ("month", "months"),
    };
    count(i64::from(term.length), one, many)
}

fn count(number: i64, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

/// Hours and minutes; what is shorter than a minute in seconds.
fn time_added(micros: i64) -> String {
    let seconds = micros / 1_000_000;
    match (seconds / 3600, seconds / 60 % 60) {
        (0, 0) => count(seconds, "second", "seconds"),
        (0, minutes) => count(minutes, "minute", "minutes"),
        (hours, 0) => count(hours, "hour", "hours"),
        (hours, minutes) => {
            format!("{} and {}", count(hours, "hour", "hours"), count(minutes, "minute", "minutes"))
        }
    }
}

fn moment(moment: Moment) -> String {
    match moment.time {
        None => date(moment.day),
        Some(time) => format!("{} at {}", date(moment.day), clock(time)),
    }
}

fn clock(time: Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

fn date(day: Date) -> String {
    format!("{} {} {}", day.day(), of_year(day.month()), day.year())
}

fn of_year(month: i8) -> &'static str {
    match month {
        1 => "January",
        2 => "February",
        3 => "March",
        4 => "April",
        5 => "May",
        6 => "June",
        7 => "July",
        8 => "August",
        9 => "September",
        10 => "October",
        11 => "November",
        _ => "December",
    }
}

fn of_week(weekday: Weekday) -> &'static str {
    match weekday {
        Weekday::Monday => "Monday",
        Weekday::Tuesday => "Tuesday",
        Weekday::Wednesday => "Wednesday",
        Weekday::Thursday => "Thursday",
        Weekday::Friday => "Friday",
        Weekday::Saturday => "Saturday",
        Weekday::Sunday => "Sunday",
    }
}
