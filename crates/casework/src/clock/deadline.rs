//! The end of a deadline, reckoned from what it rests on: start, term, extensions, pauses, days off, zone.
//!
//! Start at [`reckon`]. The answer is a value with its steps ([`Step`]), so that a page can print them in any language;
//! [`super::explain`] says them in an English sentence. How each thing is counted, with worked examples:
//! `docs/deadlines.md`.
//!
//! Promise: the same facts give the same end (P16), whatever the machine; every input has an outcome, and where there is
//! no end it is said why ([`NoEnd`]). A day that a calendar does not cover is said to be one.
//!
//! Conventions, none of which is a text of the bodies served here: the day of the event is not counted and a period in
//! days or months ends with its last day (a rule of this system, as is usual: Regulation (EEC, Euratom) No 1182/71 Art 3
//! has it so for acts of the Union, from a secondary source); the three roundings are those of Catala's `dates_calc`.

use std::collections::BTreeSet;

use jiff::civil::{Date, DateTime, Time, Weekday};
use terms::deadline::{Deadline, DeadlineRule, Party, Pause, Roll, Rounding, Term, TermUnit};
use terms::id::Seq;

use super::calendar::{Calendar, Look};
use super::zone::Zone;

/// An hour in microseconds.
const HOUR: i64 = 3_600_000_000;

/// Where a deadline is reckoned: the zone in which days end, and the days off where they count.
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    /// The zone of the body.
    pub zone: &'a Zone,
    /// Its days off.
    pub calendar: Option<&'a Calendar>,
}

impl Place<'_> {
    /// Whether a deadline was reckoned with this zone and this calendar, and with what was read of it then. Where it was
    /// not, what is reckoned here and now is another reckoning and is told as one.
    #[must_use]
    pub fn is_of(&self, deadline: &Deadline) -> bool {
        self.zone.name() == deadline.zone
            && self.calendar.map(|it| it.facts().reference()) == deadline.calendar
    }
}

/// A time as it is told: a day, and a time of it where the end is not the end of the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Moment {
    /// The day there.
    pub day: Date,
    /// The time there; none is the end of the day, 24:00.
    pub time: Option<Time>,
}

/// How a term in months met its last month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Fit {
    /// The day was there, or the term is not one of months.
    Exact,
    /// No such day: the last day of the month.
    RoundedDown,
    /// No such day: the first day of the following month.
    RoundedUp,
}

/// What a pause adds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Added {
    /// To a term in hours: the time itself, in microseconds.
    Micros(i64),
    /// To a term in days or months: local days.
    Days(i32),
    /// To a term in working days: working days.
    WorkingDays(i32),
}

/// Why a pause adds nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Idle {
    /// It ends before it begins, before the start, or inside another pause.
    Empty,
    /// It begins when the end has come.
    AfterTheEnd,
}

/// A day off that an end is moved over.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Passed {
    /// The day.
    pub day: Date,
    /// Why nobody works.
    pub why: Off,
}

/// Why nobody works on a day.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Off {
    /// That day of every week.
    Weekly(Weekday),
    /// A date with a name.
    Named(String),
}

/// Why an end stays where it falls.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NotMoved {
    /// The rule does not move an end.
    Rule,
    /// It falls on a working day.
    WorkingDay,
    /// It falls on a day that the calendar does not cover.
    NotCovered,
    /// No calendar says which days are off.
    NoCalendar,
}

/// Why there is no end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NoEnd {
    /// It stands still since this day.
    StandsStill(Date),
    /// The last month has no such day and the rule does not round: a person says which day it is.
    NoSuchDay {
        /// The year.
        year: i16,
        /// The month.
        month: i8,
        /// The day that it does not have.
        day: i8,
    },
    /// Working days are counted, and no calendar says which they are.
    NoCalendar,
    /// It lies beyond the years that can be written down.
    Beyond,
}

/// One step of a reckoning.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    /// The event that starts it.
    Start {
        /// When, microseconds since 1970.
        at: i64,
        /// The day there; it is not counted.
        day: Date,
        /// The time there.
        time: Time,
    },
    /// A term runs: the first one, or that of an extension.
    Ran {
        /// The term.
        term: Term,
        /// It is an extension, and runs from the end before it.
        extension: bool,
        /// Where it ends.
        end: Moment,
        /// How it met its last month.
        fit: Fit,
    },
    /// A term that has no end: why follows.
    NotRun {
        /// The term.
        term: Term,
        /// It is an extension.
        extension: bool,
    },
    /// It stood still, and what that took is added at its end.
    Stood {
        /// From this day, which is counted as one on which it ran.
        from: Date,
        /// To this day, the last on which it did not.
        until: Date,
        /// What is added.
        added: Added,
        /// The end that follows.
        end: Moment,
    },
    /// A pause adds nothing.
    Idle {
        /// Its first day.
        from: Date,
        /// Why.
        why: Idle,
    },
    /// The end falls on a day off and moves.
    Moved {
        /// Where it fell.
        from: Date,
        /// The days off that it passes.
        over: Vec<Passed>,
        /// The next working day, to its end.
        to: Date,
    },
    /// The end stays where it falls.
    NotMoved(NotMoved),
    /// Days were taken for working days though the calendar does not cover their year: the end may be later.
    NotCovered {
        /// The calendar.
        calendar: String,
        /// The years.
        years: Vec<i16>,
    },
    /// The end.
    Ends {
        /// Microseconds since 1970: what is done at this time is late.
        at: i64,
        /// The day and time there.
        end: Moment,
    },
    /// There is no end.
    NoEnd(NoEnd),
}

/// A reckoned deadline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reckoned {
    /// Its end, microseconds since 1970. What is done before it is in time, what is done at it is late.
    pub due: Option<i64>,
    /// How it came about, in order.
    pub steps: Vec<Step>,
}

impl Reckoned {
    /// Why there is no end.
    #[must_use]
    pub fn no_end(&self) -> Option<NoEnd> {
        match self.steps.last() {
            Some(Step::NoEnd(why)) => Some(*why),
            _ => None,
        }
    }

    /// Every day it rests on is known to be working or off. Where it is not, the end may be later than it says.
    #[must_use]
    pub fn certain(&self) -> bool {
        !self.steps.iter().any(|it| {
            matches!(
                it,
                Step::NotCovered { .. } | Step::NotMoved(NotMoved::NoCalendar | NotMoved::NotCovered)
            )
        })
    }
}

/// A deadline that begins, with its end.
#[must_use]
pub fn begin(
    rule: DeadlineRule,
    event: Option<Seq>,
    since: i64,
    term: Term,
    holder: Party,
    place: &Place<'_>,
) -> Deadline {
    let plain = Deadline {
        rule,
        event,
        since,
        term,
        pauses: Vec::new(),
        extensions: Vec::new(),
        zone: String::new(),
        calendar: None,
        holder,
        due: None,
    };
    settled(plain, place)
}

/// A deadline with its end reckoned here and now, and with the zone and the calendar that it was reckoned with.
#[must_use]
pub fn settled(mut deadline: Deadline, place: &Place<'_>) -> Deadline {
    place.zone.name().clone_into(&mut deadline.zone);
    deadline.calendar = place.calendar.map(|it| it.facts().reference());
    deadline.due = reckon(&deadline, place).due;
    deadline
}

/// Reckons the end of a deadline anew, from what it rests on; the end it carries is not read.
#[must_use]
pub fn reckon(deadline: &Deadline, place: &Place<'_>) -> Reckoned {
    let steps = Vec::with_capacity(4 + deadline.extensions.len() + deadline.pauses.len());
    let mut walk = Walk { place, steps, uncovered: BTreeSet::new() };
    let end = walk.whole(deadline);
    if let Some(calendar) = place.calendar.filter(|_| !walk.uncovered.is_empty()) {
        walk.steps.push(Step::NotCovered {
            calendar: calendar.facts().name.clone(),
            years: walk.uncovered.iter().copied().collect(),
        });
    }
    match end {
        Ok((at, end)) => {
            walk.steps.push(Step::Ends { at, end });
            Reckoned { due: Some(at), steps: walk.steps }
        }
        Err(why) => {
            walk.steps.push(Step::NoEnd(why));
            Reckoned { due: None, steps: walk.steps }
        }
    }
}

/// An end on its way: a time, or the end of a day.
#[derive(Clone, Copy)]
enum Point {
    /// The event, on its day.
    Event(i64, Date),
    /// A time, microseconds since 1970.
    Time(i64),
    /// 24:00 of a day.
    EndOf(Date),
}

struct Walk<'a> {
    place: &'a Place<'a>,
    steps: Vec<Step>,
    uncovered: BTreeSet<i16>,
}

impl Walk<'_> {
    fn whole(&mut self, deadline: &Deadline) -> Result<(i64, Moment), NoEnd> {
        let shown = self.shows(deadline.since)?;
        self.steps.push(Step::Start { at: deadline.since, day: shown.date(), time: shown.time() });
        let mut end = self.ran(Point::Event(deadline.since, shown.date()), deadline.term, false)?;
        for extension in &deadline.extensions {
            end = self.ran(end, extension.term, true)?;
        }
        let roll = deadline.extensions.last().map_or(deadline.term.roll, |it| it.term.roll);
        if !deadline.pauses.is_empty() {
            end = self.stood(end, deadline, roll)?;
        }
        let (end, step) = self.moved(end, roll)?;
        self.steps.push(step);
        Ok((self.time(end)?, self.moment(end)?))
    }

    /// A term from a point, with its step.
    fn ran(&mut self, from: Point, term: Term, extension: bool) -> Result<Point, NoEnd> {
        let ran = self.run(from, term).and_then(|(end, fit)| Ok((end, self.moment(end)?, fit)));
        match ran {
            Ok((end, moment, fit)) => {
                self.steps.push(Step::Ran { term, extension, end: moment, fit });
                Ok(end)
            }
            Err(why) => {
                self.steps.push(Step::NotRun { term, extension });
                Err(why)
            }
        }
    }

    /// Where a term from a point ends.
    fn run(&mut self, from: Point, term: Term) -> Result<(Point, Fit), NoEnd> {
        let length = i64::from(term.length);
        match term.unit {
            TermUnit::Hour => {
                let end = self.time(from)?.checked_add(length.saturating_mul(HOUR)).ok_or(NoEnd::Beyond)?;
                Ok((Point::Time(end), Fit::Exact))
            }
            TermUnit::CalendarDay => Ok((Point::EndOf(later(self.last_day(from)?, length)?), Fit::Exact)),
            TermUnit::WorkingDay => {
                Ok((Point::EndOf(self.working_days_later(self.last_day(from)?, length)?), Fit::Exact))
            }
            TermUnit::Month => {
                let (day, fit) = months_later(self.last_day(from)?, length, term.rounding)?;
                Ok((Point::EndOf(day), fit))
            }
        }
    }

    /// What the pauses add at the end, in the unit of the term. The day on which a pause begins is one on which the term
    /// ran, the day on which it ends is not: it runs again from the day behind it. So two pauses that meet are as long as
    /// one. Nobody is late by a pause: the end lies behind the day on which it ran again.
    fn stood(&mut self, mut end: Point, deadline: &Deadline, roll: Roll) -> Result<Point, NoEnd> {
        let mut pauses: Vec<&Pause> = deadline.pauses.iter().collect();
        pauses.sort_by_key(|it| it.from);
        let mut counted = deadline.since;
        for pause in pauses {
            let begins = pause.from.max(counted);
            let from = self.shows(begins)?.date();
            let (moved, _) = self.moved(end, roll)?;
            if begins >= self.time(moved)? {
                self.steps.push(Step::Idle { from, why: Idle::AfterTheEnd });
                continue;
            }
            let Some(ends) = pause.until else { return Err(NoEnd::StandsStill(from)) };
            if ends <= begins {
                self.steps.push(Step::Idle { from, why: Idle::Empty });
                continue;
            }
            counted = ends;
            let until = self.shows(ends)?.date();
            // It stood still on the days off over which its end had moved.
            if self.time(end)? <= begins {
                end = moved;
            }
            let added = match deadline.term.unit {
                TermUnit::Hour => Added::Micros(ends.saturating_sub(begins)),
                TermUnit::CalendarDay | TermUnit::Month => Added::Days(days_between(from, until)),
                TermUnit::WorkingDay => Added::WorkingDays(self.working_days_between(from, until)?),
            };
            end = match added {
                Added::Micros(more) => Point::Time(self.time(end)?.checked_add(more).ok_or(NoEnd::Beyond)?),
                Added::Days(0) | Added::WorkingDays(0) => end,
                Added::Days(more) => Point::EndOf(later(self.last_day(end)?, i64::from(more))?),
                Added::WorkingDays(more) => {
                    Point::EndOf(self.working_days_later(self.last_day(end)?, i64::from(more))?)
                }
            };
            if self.time(end)? <= ends {
                end = Point::EndOf(self.working_day_from(until)?);
            }
            let moment = self.moment(end)?;
            self.steps.push(Step::Stood { from, until, added, end: moment });
        }
        Ok(end)
    }

    /// Where an end stands after the rule on days off. An end is moved once, behind everything that is added.
    fn moved(&mut self, end: Point, roll: Roll) -> Result<(Point, Step), NoEnd> {
        let stays = |why| Ok((end, Step::NotMoved(why)));
        match roll {
            Roll::Stays => return stays(NotMoved::Rule),
            Roll::NextWorkingDay => {}
        }
        let Some(calendar) = self.place.calendar else { return stays(NotMoved::NoCalendar) };
        let from = self.last_day(end)?;
        let (mut day, mut over) = (from, Vec::new());
        loop {
            let why = match calendar.look(day) {
                Look::Weekly(weekday) => Off::Weekly(weekday),
                Look::Named(name) => Off::Named(name.to_owned()),
                look @ (Look::Working | Look::NotCovered) => {
                    if look == Look::NotCovered {
                        self.uncovered.insert(day.year());
                    }
                    return match (over.is_empty(), look) {
                        (true, Look::NotCovered) => stays(NotMoved::NotCovered),
                        (true, _) => stays(NotMoved::WorkingDay),
                        (false, _) => Ok((Point::EndOf(day), Step::Moved { from, over, to: day })),
                    };
                }
            };
            over.push(Passed { day, why });
            day = day.tomorrow().map_err(|_| NoEnd::Beyond)?;
        }
    }

    /// The day that is so many working days behind another one.
    fn working_days_later(&mut self, from: Date, length: i64) -> Result<Date, NoEnd> {
        let calendar = self.place.calendar.ok_or(NoEnd::NoCalendar)?;
        if let Some(day) = u32::try_from(length).ok().and_then(|it| calendar.working_days_later(from, it)) {
            return Ok(day);
        }
        let (mut day, mut left) = (from, length);
        while left > 0 {
            day = day.tomorrow().map_err(|_| NoEnd::Beyond)?;
            if self.works(calendar, day) {
                left -= 1;
            }
        }
        Ok(day)
    }

    /// A day, or the next working day where nobody works on it.
    fn working_day_from(&mut self, mut day: Date) -> Result<Date, NoEnd> {
        let Some(calendar) = self.place.calendar else { return Ok(day) };
        while !self.works(calendar, day) {
            day = day.tomorrow().map_err(|_| NoEnd::Beyond)?;
        }
        Ok(day)
    }

    /// The working days behind a day, up to another one.
    fn working_days_between(&mut self, from: Date, until: Date) -> Result<i32, NoEnd> {
        let calendar = self.place.calendar.ok_or(NoEnd::NoCalendar)?;
        let known = calendar.working_days_between(from, until);
        if let Some(count) = known.and_then(|it| i32::try_from(it).ok()) {
            return Ok(count);
        }
        let (mut day, mut count) = (from, 0_i32);
        while day < until {
            day = day.tomorrow().map_err(|_| NoEnd::Beyond)?;
            if self.works(calendar, day) {
                count = count.saturating_add(1);
            }
        }
        Ok(count)
    }

    /// Whether a day is counted as a working day; one that is not covered is noted.
    fn works(&mut self, calendar: &Calendar, day: Date) -> bool {
        match calendar.look(day) {
            Look::Working => true,
            Look::Weekly(_) | Look::Named(_) => false,
            Look::NotCovered => {
                self.uncovered.insert(day.year());
                true
            }
        }
    }

    fn shows(&self, at: i64) -> Result<DateTime, NoEnd> {
        self.place.zone.shows(at).ok_or(NoEnd::Beyond)
    }

    /// The time of a point.
    fn time(&self, point: Point) -> Result<i64, NoEnd> {
        match point {
            Point::Event(at, _) | Point::Time(at) => Ok(at),
            Point::EndOf(day) => self.place.zone.end_of(day).ok_or(NoEnd::Beyond),
        }
    }

    /// The day of a point. An end at midnight is on the day that it ends.
    fn last_day(&self, point: Point) -> Result<Date, NoEnd> {
        match point {
            Point::Event(_, day) | Point::EndOf(day) => Ok(day),
            Point::Time(at) => Ok(self.shows(at.saturating_sub(1))?.date()),
        }
    }

    fn moment(&self, point: Point) -> Result<Moment, NoEnd> {
        match point {
            Point::Event(at, _) | Point::Time(at) => {
                let shown = self.shows(at)?;
                Ok(Moment { day: shown.date(), time: Some(shown.time()) })
            }
            Point::EndOf(day) => Ok(Moment { day, time: None }),
        }
    }
}

/// So many days later.
fn later(day: Date, days: i64) -> Result<Date, NoEnd> {
    let span = jiff::Span::new().try_days(days).map_err(|_| NoEnd::Beyond)?;
    day.checked_add(span).map_err(|_| NoEnd::Beyond)
}

/// The days behind a day, up to another one.
fn days_between(from: Date, until: Date) -> i32 {
    let hours = until.duration_since(from).as_hours();
    i32::try_from(hours / 24).unwrap_or(i32::MAX).max(0)
}

/// The day of the same number so many months later, or as the rounding says where there is none.
fn months_later(day: Date, length: i64, rounding: Rounding) -> Result<(Date, Fit), NoEnd> {
    let months = i64::from(day.year()) * 12 + i64::from(day.month()) - 1 + length;
    let year = i16::try_from(months / 12).map_err(|_| NoEnd::Beyond)?;
    let month = i8::try_from(months % 12 + 1).map_err(|_| NoEnd::Beyond)?;
    if let Ok(same) = Date::new(year, month, day.day()) {
        return Ok((same, Fit::Exact));
    }
    let last = Date::new(year, month, 1).map_err(|_| NoEnd::Beyond)?.last_of_month();
    match rounding {
        Rounding::Down => Ok((last, Fit::RoundedDown)),
        Rounding::Up => Ok((last.tomorrow().map_err(|_| NoEnd::Beyond)?, Fit::RoundedUp)),
        Rounding::Abort => Err(NoEnd::NoSuchDay { year, month, day: day.day() }),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use terms::deadline::{DayOff, DaysOff, Extension};

    use super::*;

    const DAY: i64 = 24 * HOUR;
    /// 29 January 2028 at noon, a Saturday; a leap year.
    const SATURDAY: i64 = 1_832_760_000_000_000;

    fn term(length: u32, unit: TermUnit, roll: Roll) -> Term {
        Term { length, unit, rounding: Rounding::Down, roll }
    }

    fn calendar() -> Calendar {
        let feasts = ["2028-01-31", "2028-02-01"];
        let days = feasts.map(|it| DayOff { date: it.parse().unwrap(), name: "Feast".to_owned() });
        Calendar::new(DaysOff {
            name: "qq".to_owned(),
            digest: "sha256:1".to_owned(),
            weekly: vec![Weekday::Saturday, Weekday::Sunday],
            days: days.to_vec(),
            first_year: 2028,
            last_year: 2028,
        })
        .unwrap()
    }

    fn of(term: Term, place: &Place<'_>) -> Deadline {
        begin(DeadlineRule::Consultation, None, SATURDAY, term, Party::GeneralSecretariat, place)
    }

    #[track_caller]
    fn ends(deadline: &Deadline, place: &Place<'_>, last: &str) {
        let reckoned = reckon(deadline, place);
        let last: Date = last.parse().unwrap();
        assert_eq!(reckoned.due, place.zone.end_of(last), "{}", reckoned.sentence("it"));
    }

    #[test]
    fn no_days_end_with_the_day_of_the_event_and_no_hours_at_once() {
        let (zone, calendar) = (Zone::utc(), calendar());
        let place = Place { zone: &zone, calendar: Some(&calendar) };
        for unit in [TermUnit::CalendarDay, TermUnit::WorkingDay, TermUnit::Month] {
            ends(&of(term(0, unit, Roll::Stays), &place), &place, "2028-01-29");
            // Two days of a weekend and two feasts.
            ends(&of(term(0, unit, Roll::NextWorkingDay), &place), &place, "2028-02-02");
        }
        assert_eq!(of(term(0, TermUnit::Hour, Roll::Stays), &place).due, Some(SATURDAY));
    }

    #[test]
    fn a_term_from_29_february_or_from_the_31st_ends_as_its_rounding_says() {
        let zone = Zone::named("Europe/Paris").unwrap();
        let place = Place { zone: &zone, calendar: None };
        let months = |since: &str, length, rounding| {
            let term = Term { length, unit: TermUnit::Month, rounding, roll: Roll::Stays };
            let since = since.parse::<jiff::Timestamp>().unwrap().as_microsecond();
            begin(DeadlineRule::AccessDecision, None, since, term, Party::Body, &place)
        };
        let (leap, last) = ("2028-02-29T12:00:00Z", "2027-10-31T12:00:00Z");
        ends(&months(leap, 12, Rounding::Down), &place, "2029-02-28");
        ends(&months(leap, 12, Rounding::Up), &place, "2029-03-01");
        ends(&months(leap, 48, Rounding::Abort), &place, "2032-02-29");
        ends(&months(last, 4, Rounding::Down), &place, "2028-02-29");
        ends(&months(last, 4, Rounding::Up), &place, "2028-03-01");
        ends(&months(last, 2, Rounding::Abort), &place, "2027-12-31");
        let none = reckon(&months(last, 4, Rounding::Abort), &place).no_end();
        assert_eq!(none, Some(NoEnd::NoSuchDay { year: 2028, month: 2, day: 31 }));
        // Over the turn of the year, and at 23:30 UTC it is the 1st in Paris.
        ends(&months("2026-12-31T23:30:00Z", 1, Rounding::Abort), &place, "2027-02-01");
    }

    #[test]
    fn hours_run_through_a_change_of_the_clocks_and_days_end_by_the_clocks() {
        let zone = Zone::named("Europe/Paris").unwrap();
        let place = Place { zone: &zone, calendar: None };
        for (since, hours, days) in [
            ("2026-03-28T11:00:00Z", "2026-03-29T11:00:00Z", "2026-03-29T22:00:00Z"),
            ("2026-10-24T10:00:00Z", "2026-10-25T10:00:00Z", "2026-10-25T23:00:00Z"),
            // In the hour that comes twice, and at the one that is left out.
            ("2026-10-25T00:30:00Z", "2026-10-26T00:30:00Z", "2026-10-26T23:00:00Z"),
            ("2026-03-29T01:00:00Z", "2026-03-30T01:00:00Z", "2026-03-30T22:00:00Z"),
        ] {
            let at = |text: &str| text.parse::<jiff::Timestamp>().unwrap().as_microsecond();
            let due = |length, unit| {
                let term = term(length, unit, Roll::Stays);
                begin(DeadlineRule::SourceAnswer, None, at(since), term, Party::Source, &place).due
            };
            assert_eq!(due(24, TermUnit::Hour), Some(at(hours)));
            assert_eq!(due(1, TermUnit::CalendarDay), Some(at(days)));
        }
    }

    #[test]
    fn an_end_at_midnight_is_on_the_day_that_it_ends() {
        let (zone, calendar) = (Zone::utc(), calendar());
        let place = Place { zone: &zone, calendar: Some(&calendar) };
        // Twelve hours from Saturday noon, and of Friday noon.
        let mut deadline = of(term(12, TermUnit::Hour, Roll::NextWorkingDay), &place);
        ends(&deadline, &place, "2028-02-02");
        deadline.since -= DAY;
        assert_eq!(reckon(&deadline, &place).due, Some(SATURDAY - DAY / 2));
    }

    #[test]
    fn two_pauses_that_meet_are_as_long_as_one_and_what_lies_in_two_counts_once() {
        let (zone, calendar) = (Zone::utc(), calendar());
        let place = Place { zone: &zone, calendar: Some(&calendar) };
        let pause = |from: i64, until: i64| Pause {
            from: SATURDAY + from * DAY,
            until: Some(SATURDAY + until * DAY),
            reasons: String::new(),
        };
        for unit in TermUnit::ALL {
            let mut deadline = of(term(9, *unit, Roll::Stays), &place);
            if *unit == TermUnit::Hour {
                deadline.term.length = 240;
            }
            let mut due = |pauses: Vec<Pause>| {
                deadline.pauses = pauses;
                reckon(&deadline, &place).due.unwrap()
            };
            let one = due(vec![pause(1, 7)]);
            assert_eq!(due(vec![pause(1, 4), pause(4, 7)]), one);
            assert_eq!(due(vec![pause(1, 5), pause(3, 7)]), one);
            assert_eq!(due(vec![pause(3, 7), pause(1, 5)]), one, "in whatever order they stand");
            assert_eq!(due(vec![pause(1, 7), pause(2, 3), pause(7, 5)]), one);
        }
    }

    #[test]
    fn a_pause_on_the_days_over_which_an_end_moved_makes_nobody_late() {
        let (zone, calendar) = (Zone::utc(), calendar());
        let place = Place { zone: &zone, calendar: Some(&calendar) };
        // It ends on Sunday 30 January and is moved to Wednesday 2 February.
        let mut deadline = of(term(1, TermUnit::CalendarDay, Roll::NextWorkingDay), &place);
        ends(&deadline, &place, "2028-02-02");
        deadline.pauses = vec![Pause {
            from: SATURDAY + 3 * DAY,
            until: Some(SATURDAY + 10 * DAY),
            reasons: String::new(),
        }];
        ends(&deadline, &place, "2028-02-09");
        // Of working days: it stands still on a Friday on which it would end, until Sunday.
        let mut working = of(term(3, TermUnit::WorkingDay, Roll::Stays), &place);
        ends(&working, &place, "2028-02-04");
        working.pauses =
            vec![Pause { from: SATURDAY + 6 * DAY, until: Some(SATURDAY + 8 * DAY), reasons: String::new() }];
        ends(&working, &place, "2028-02-07");
    }

    #[test]
    fn a_deadline_knows_with_what_it_was_reckoned() {
        let (zone, paris, calendar) = (Zone::utc(), Zone::named("Europe/Paris").unwrap(), calendar());
        let place = Place { zone: &zone, calendar: Some(&calendar) };
        let deadline = of(term(3, TermUnit::WorkingDay, Roll::Stays), &place);
        assert_eq!(deadline.calendar.as_deref(), Some("qq@sha256:1"));
        assert!(place.is_of(&deadline));
        assert!(!Place { zone: &paris, ..place }.is_of(&deadline));
        assert!(!Place { calendar: None, ..place }.is_of(&deadline));
    }

    fn terms() -> impl Strategy<Value = Term> {
        (
            prop_oneof![8 => 0_u32..500, 1 => any::<u32>()],
            proptest::sample::select(TermUnit::ALL.to_vec()),
            proptest::sample::select(Rounding::ALL.to_vec()),
            proptest::sample::select(Roll::ALL.to_vec()),
        )
            .prop_map(|(length, unit, rounding, roll)| Term { length, unit, rounding, roll })
    }

    fn times() -> impl Strategy<Value = i64> {
        prop_oneof![6 => SATURDAY - 2_000 * DAY..SATURDAY + 2_000 * DAY, 1 => any::<i64>()]
    }

    proptest! {
        /// Whatever a deadline says, there is an end or a reason why not, the steps tell which, and it ends at its start
        /// or later.
        #[test]
        fn whatever_a_deadline_says_it_has_an_end_or_a_reason_why_not(
            since in times(),
            first in terms(),
            pauses in proptest::collection::vec((times(), proptest::option::of(times())), 0..4),
            extensions in proptest::collection::vec(terms(), 0..3),
            with_calendar in any::<bool>(),
            zone in proptest::sample::select(vec!["Europe/Paris", "Pacific/Apia", "America/Havana", "Asia/Beirut", "UTC"]),
        ) {
            let (zone, calendar) = (Zone::named(zone).unwrap(), calendar());
            let place = Place { zone: &zone, calendar: with_calendar.then_some(&calendar) };
            let mut deadline = begin(DeadlineRule::Consultation, None, since, first, Party::Body, &place);
            deadline.pauses =
                pauses.into_iter().map(|(from, until)| Pause { from, until, reasons: String::new() }).collect();
            deadline.extensions =
                extensions.into_iter().map(|term| Extension { term, reasons: String::new() }).collect();
            let reckoned = reckon(&deadline, &place);
            prop_assert_eq!(&reckoned, &reckon(&deadline, &place));
            prop_assert_eq!(reckoned.due.is_none(), reckoned.no_end().is_some());
            prop_assert!(reckoned.due.is_none_or(|due| due >= since));
            prop_assert!(!reckoned.sentence("it").is_empty());
        }
    }
}
