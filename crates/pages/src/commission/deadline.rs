//! One clock with its reckoning: each step as a line, a time line with the same as a table, three sides, what changes it.
//!
//! Promise: nothing that moved an end is left out, and what a calendar does not say is said not to be known.
//!
//! Serves P8: a deadline is explained and never a bare date.

use std::fmt::Write as _;

use askama::Template;
use askama::filters::Safe;
use casework::clock::Reckoned;
use casework::clock::deadline::{Added, Fit, Idle, Moment, NoEnd, NotMoved, Off, Step};
use casework::request::clocks;
use fluent_bundle::FluentArgs;
use jiff::civil::Weekday;
use terms::deadline::{Deadline, Party};

use super::clock::{Clock, side};
use super::says;
use crate::Page;
use crate::act::Form;
use crate::escape::marked;
use crate::frame::Frame;
use crate::parts::{self, Html};
use crate::words::{Language, Words};

/// The page.
#[derive(Clone)]
pub struct OneDeadline {
    /// The request: id and address.
    pub request: (String, String),
    /// The clock as this side sees it.
    pub clock: Clock,
    /// What it was reckoned from.
    pub deadline: Deadline,
    /// How it is reckoned.
    pub reckoned: Reckoned,
    /// It was reckoned here with the same zone and calendar as on the record.
    pub same_place: bool,
    /// What the reader may do with it: pause, extend, resume.
    pub forms: Vec<Form>,
}

#[derive(Template)]
#[template(path = "commission/deadline.html")]
struct DeadlinePage<'a> {
    f: &'a Frame,
    w: Words,
    v: &'a OneDeadline,
}

impl OneDeadline {
    /// The page.
    ///
    /// # Errors
    /// Writing failed.
    pub fn page(&self, f: &Frame) -> Page {
        DeadlinePage { f, w: f.words(), v: self }.render()
    }

    fn steps(&self, w: Words) -> Vec<String> {
        self.reckoned.steps.iter().map(|it| step(w, it)).collect()
    }

    /// What each of three sides reads of it; the body's staff sees all three.
    fn sides(&self, w: Words) -> Vec<(String, String)> {
        let three = [Party::Body, Party::Applicant, Party::Source];
        let shown =
            three.into_iter().filter(|it| self.clock.seen_by == Party::Body || *it == self.clock.seen_by);
        shown.map(|it| (says::party(w, it), side(w, self.clock.holder, it))).collect()
    }

    fn term(&self, w: Words) -> String {
        says::term(w, self.deadline.term)
    }

    fn begins_law(&self, w: Words) -> Html {
        says::law(w, clocks::of(self.clock.rule).law)
    }

    /// What stands on the time line: name, from, until.
    fn marks(&self, f: &Frame) -> Vec<(String, i64, Option<i64>)> {
        let w = f.words();
        let mut all = vec![(w.t("clock-began"), self.deadline.since, None)];
        for pause in &self.deadline.pauses {
            all.push((w.t("rq-stood-still"), pause.from, Some(pause.until.unwrap_or(f.now.micros))));
        }
        all.push((w.t("rq-now"), f.now.micros, None));
        if let Some(due) = self.deadline.due {
            all.push((w.t("clock-ends"), due, None));
        }
        all
    }

    /// The time line: a track from the start to the end, what stood still hatched, now as a line.
    fn line(&self, f: &Frame) -> Html {
        let marks = self.marks(f);
        let first = marks.iter().map(|it| it.1).min().unwrap_or(0);
        let last = marks.iter().map(|it| it.2.unwrap_or(it.1)).max().unwrap_or(0);
        let whole = i128::from(last.saturating_sub(first)).max(1);
        let x = |at: i64| {
            let gone = i128::from(at.saturating_sub(first));
            i64::try_from(gone * 680 / whole).unwrap_or(0).clamp(0, 680) + 20
        };
        let w = f.words();
        let mut out = format!(
            "<svg viewBox=\"0 0 720 74\" role=\"img\" aria-labelledby=\"line-title\"><title id=\"line-title\">{}</title>\
             <defs><pattern id=\"still\" width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\" \
             patternTransform=\"rotate(45)\"><path class=\"hatch\" d=\"M0 0v7\"/></pattern></defs>",
            marked(&w.t("rq-line"))
        );
        let end = self.deadline.due.unwrap_or(last);
        let (from, to) = (x(self.deadline.since), x(end));
        let _ = write!(
            out,
            "<rect class=\"line-track\" x=\"{from}\" y=\"26\" width=\"{}\" height=\"20\"/>",
            (to - from).max(2)
        );
        let upto = x(self.clock.answered.unwrap_or(f.now.micros).min(end));
        let _ = write!(
            out,
            "<rect class=\"line-gone\" x=\"{from}\" y=\"26\" width=\"{}\" height=\"20\"/>",
            (upto - from).max(0)
        );
        for (_, from, until) in &marks {
            if let Some(until) = until {
                let (from, to) = (x(*from), x(*until));
                let _ = write!(
                    out,
                    "<rect class=\"line-still\" x=\"{from}\" y=\"22\" width=\"{}\" height=\"28\"/>",
                    (to - from).max(3)
                );
            }
        }
        let now = x(f.now.micros);
        let anchor = |at: i64| {
            if at < 120 {
                "start"
            } else if at > 600 {
                "end"
            } else {
                "middle"
            }
        };
        let _ = write!(
            out,
            "<path class=\"line-now\" d=\"M{now} 18v36\"/><text class=\"strong\" x=\"{now}\" y=\"13\" \
             text-anchor=\"{}\">{}</text><text x=\"{from}\" y=\"66\" text-anchor=\"start\">{}</text>",
            anchor(now),
            marked(&w.t("rq-now")),
            marked(&f.when(&self.deadline.since))
        );
        if let Some(due) = self.deadline.due {
            let _ = write!(
                out,
                "<text class=\"strong\" x=\"{to}\" y=\"66\" text-anchor=\"{}\">{}</text>",
                if to < 360 { "start" } else { "end" },
                marked(&says::end(f, due))
            );
        }
        out.push_str("</svg>");
        Safe(out)
    }
}

/// One step of a reckoning, as a sentence.
#[must_use]
pub fn step(w: Words, it: &Step) -> String {
    let mut args = FluentArgs::new();
    match it {
        Step::Start { day, time, .. } => {
            args.set("day", says::civil(w, *day));
            args.set("time", hour(*time));
            w.with("rq-r-start", &args)
        }
        Step::Ran { term, extension, end, fit } => {
            args.set("term", says::term(w, term));
            args.set("end", moment(w, end));
            w.with(
                match (*extension, *fit) {
                    (false, Fit::Exact) => "rq-r-ran",
                    (false, Fit::RoundedDown) => "rq-r-ran-down",
                    (false, Fit::RoundedUp) => "rq-r-ran-up",
                    (true, Fit::Exact) => "rq-r-longer",
                    (true, Fit::RoundedDown) => "rq-r-longer-down",
                    (true, Fit::RoundedUp) => "rq-r-longer-up",
                },
                &args,
            )
        }
        Step::NotRun { term, extension } => {
            args.set("term", says::term(w, term));
            w.with(if *extension { "rq-r-longer-no-end" } else { "rq-r-no-end-yet" }, &args)
        }
        Step::Stood { from, until, added, end } => {
            args.set("from", says::civil(w, *from));
            args.set("until", says::civil(w, *until));
            args.set("end", moment(w, end));
            let (key, count) = match added {
                Added::Micros(micros) => ("rq-r-stood-minutes", micros / 60_000_000),
                Added::Days(days) => ("rq-r-stood-days", i64::from(*days)),
                Added::WorkingDays(days) => ("rq-r-stood-working", i64::from(*days)),
            };
            args.set("n", count);
            w.with(key, &args)
        }
        Step::Idle { from, why } => {
            args.set("day", says::civil(w, *from));
            w.with(
                match why {
                    Idle::Empty => "rq-r-idle-empty",
                    Idle::AfterTheEnd => "rq-r-idle-after",
                },
                &args,
            )
        }
        Step::Moved { over, to, .. } => {
            args.set("day", says::civil(w, *to));
            let over: Vec<String> = over
                .iter()
                .map(|it| {
                    let why = match &it.why {
                        Off::Weekly(weekday) => w.t(weekday_key(*weekday)),
                        Off::Named(name) => name.clone(),
                    };
                    format!("{} ({why})", says::civil(w, it.day))
                })
                .collect();
            args.set("over", over.join(", "));
            w.with("rq-r-moved", &args)
        }
        Step::NotMoved(why) => w.t(match why {
            NotMoved::Rule => "rq-r-stays-rule",
            NotMoved::WorkingDay => "rq-r-stays-working",
            NotMoved::NotCovered => "rq-r-stays-not-covered",
            NotMoved::NoCalendar => "rq-r-stays-no-calendar",
        }),
        Step::NotCovered { calendar, years } => {
            let years: Vec<String> = years.iter().map(ToString::to_string).collect();
            args.set("name", calendar.clone());
            args.set("years", years.join(", "));
            w.with("rq-r-not-covered", &args)
        }
        Step::Ends { end, .. } => {
            args.set("end", moment(w, end));
            w.with("rq-r-ends", &args)
        }
        Step::NoEnd(why) => match why {
            NoEnd::StandsStill(since) => {
                args.set("day", says::civil(w, *since));
                w.with("rq-r-stands-still", &args)
            }
            NoEnd::NoSuchDay { year, month, day } => {
                args.set("day", i64::from(*day));
                args.set("month", i64::from(*month));
                args.set("year", year.to_string());
                let day = w.with("date", &args);
                w.a("rq-r-no-such-day", "day", day)
            }
            NoEnd::NoCalendar => w.t("rq-r-no-calendar"),
            NoEnd::Beyond => w.t("rq-r-beyond"),
        },
    }
}

fn hour(time: jiff::civil::Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

fn moment(w: Words, it: &Moment) -> String {
    let day = says::civil(w, it.day);
    match it.time {
        // The end of a day.
        None => w.a2("day-at", "day", day, "time", "24:00"),
        Some(time) => w.a2("day-at", "day", day, "time", hour(time)),
    }
}

fn weekday_key(it: Weekday) -> &'static str {
    match it {
        Weekday::Monday => "rq-weekday-monday",
        Weekday::Tuesday => "rq-weekday-tuesday",
        Weekday::Wednesday => "rq-weekday-wednesday",
        Weekday::Thursday => "rq-weekday-thursday",
        Weekday::Friday => "rq-weekday-friday",
        Weekday::Saturday => "rq-weekday-saturday",
        Weekday::Sunday => "rq-weekday-sunday",
    }
}
