//! A calendar of days off, from an iCalendar file (`.ics`).
//!
//! What is read: in `VEVENT`, `DTSTART;VALUE=DATE`, `DTEND;VALUE=DATE` (exclusive) or `DURATION` in days or weeks,
//! `SUMMARY`, `EXDATE;VALUE=DATE`, `STATUS`, and an `RRULE` that is yearly (a date, a day of the month, an nth weekday of a
//! month) or weekly (a day of every week). Which years a file covers it says by `X-YEARS-COVERED:2020/2040`; otherwise
//! they are those of its single dates. Folded lines, CRLF and LF are read alike.
//!
//! Promise: each mistake is told with its line, the property and what was expected, all of them at once; a file with one is
//! not read at all, and nothing of it is half read. A property that would change the days and is not understood here is a
//! mistake and never passed over. Size, lines and days are bounded.
//!
//! Serves RFC 5545 and the reckoning of deadlines.

mod rule;

use std::collections::BTreeSet;
use std::fmt;

use jiff::ToSpan;
use terms::date::Date;
use terms::deadline::{DayOff, DaysOff, Weekday};

use rule::{Repeats, TooMuch};

/// The largest file.
pub const MOST_BYTES: usize = 1 << 20;
/// The most lines.
pub const MOST_LINES: usize = 50_000;
/// The most days off.
pub const MOST_DAYS: usize = 20_000;
/// The most days that are looked at while rules are expanded.
const MOST_WORK: usize = 4_000_000;
const TOO_MUCH: &str =
    "the rules of this file take too long to be expanded: expected fewer of them, or fewer years";
/// The longest line, unfolded.
const LONGEST_LINE: usize = 8_192;
/// The longest single event, in days.
const LONGEST_EVENT: i32 = 366;
/// The longest name of a day that is kept, in letters.
const LONGEST_NAME: usize = 200;

/// The calendar files that are part of this program: name and text.
const BUILT_IN: [(&str, &str); 2] = [
    ("fr", include_str!("../../../data/calendars/fr.ics")),
    ("qq", include_str!("../../../data/calendars/qq.ics")),
];

/// The text of a calendar that is part of this program, by its name.
#[must_use]
pub fn built_in(name: &str) -> Option<&'static str> {
    BUILT_IN.iter().find(|it| it.0 == name).map(|it| it.1)
}

/// What is asked of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// What the calendar is called.
    pub name: String,
    /// The digest of the file.
    pub digest: String,
    /// The first year that is asked for.
    pub first_year: i16,
    /// The last one.
    pub last_year: i16,
}

/// A calendar that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Calendar {
    /// The days off.
    pub days: DaysOff,
    /// What was passed over, or taken in some way that a reader should know of.
    pub notes: Vec<Note>,
}

/// Something wrong with a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    /// The line on which it begins, counted from 1; 0 for the file as a whole.
    pub line: usize,
    /// The property.
    pub property: String,
    /// What was expected, and what stood there.
    pub says: String,
}

/// Something to know of a file that is no mistake.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The line, counted from 1; 0 for the file as a whole.
    pub line: usize,
    /// What.
    pub says: String,
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.line == 0 {
            write!(f, "{}: {}", self.property, self.says)
        } else {
            write!(f, "line {}: {}: {}", self.line, self.property, self.says)
        }
    }
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.line == 0 { f.write_str(&self.says) } else { write!(f, "line {}: {}", self.line, self.says) }
    }
}

/// Reads a file.
///
/// # Errors
/// Every mistake in it, in the order of its lines.
pub fn read(bytes: &[u8], asked: &Asked) -> Result<Calendar, Vec<Mistake>> {
    let mut reading = Reading::default();
    let properties = reading.properties(bytes);
    reading.calendar(properties);
    let days = reading.days(asked);
    if reading.mistakes.is_empty() {
        return Ok(Calendar { days, notes: reading.notes });
    }
    reading.mistakes.sort_by_key(|it| it.line);
    Err(reading.mistakes)
}

/// A line, unfolded and taken apart.
struct Property {
    line: usize,
    name: String,
    parameters: Vec<(String, String)>,
    value: String,
}

impl Property {
    fn parameter(&self, name: &str) -> Option<&str> {
        self.parameters.iter().find(|it| it.0 == name).map(|it| it.1.as_str())
    }
}

/// An event as it is gathered.
#[derive(Default)]
struct Event {
    line: usize,
    starts: Option<Date>,
    ends: Option<Date>,
    days: Option<i32>,
    name: Option<String>,
    repeats: Option<(usize, String)>,
    without: BTreeSet<Date>,
    cancelled: bool,
    seen: BTreeSet<&'static str>,
}

/// An event that was read whole.
struct Feast {
    line: usize,
    starts: Date,
    days: i32,
    name: String,
    repeats: Option<Repeats>,
    without: BTreeSet<Date>,
}

#[derive(Default)]
struct Reading {
    feasts: Vec<Feast>,
    covers: Option<(usize, i16, i16)>,
    mistakes: Vec<Mistake>,
    notes: Vec<Note>,
}

impl Reading {
    fn wrong(&mut self, line: usize, property: &str, says: impl Into<String>) {
        // A file that is wrong on every line is told so once it is plain.
        if self.mistakes.len() < 100 {
            self.mistakes.push(Mistake { line, property: shown(property), says: says.into() });
        }
    }

    fn note(&mut self, line: usize, says: impl Into<String>) {
        if self.notes.len() < 100 {
            self.notes.push(Note { line, says: says.into() });
        }
    }

    /// The lines of a file, unfolded.
    fn properties(&mut self, bytes: &[u8]) -> Vec<Property> {
        if bytes.len() > MOST_BYTES {
            self.wrong(0, "file", format!("it has {} bytes, expected at most {MOST_BYTES}", bytes.len()));
            return Vec::new();
        }
        let text = match std::str::from_utf8(bytes) {
            Ok(text) => text.trim_start_matches('\u{feff}'),
            Err(error) => {
                let line = 1 + bytes.iter().take(error.valid_up_to()).filter(|it| **it == b'\n').count();
                self.wrong(line, "file", "expected text in UTF-8");
                return Vec::new();
            }
        };
        let mut unfolded: Vec<(usize, String)> = Vec::new();
        for (at, line) in text.split('\n').enumerate() {
            if at >= MOST_LINES {
                self.wrong(at + 1, "file", format!("expected at most {MOST_LINES} lines"));
                return Vec::new();
            }
            let line = line.strip_suffix('\r').unwrap_or(line);
            match (line.strip_prefix([' ', '\t']), unfolded.last_mut()) {
                (Some(more), Some((_, whole))) => {
                    whole.push_str(more);
                    if whole.len() > LONGEST_LINE {
                        self.wrong(at + 1, "file", format!("expected lines of at most {LONGEST_LINE} bytes"));
                        return Vec::new();
                    }
                }
                (Some(_), None) => {
                    self.wrong(
                        at + 1,
                        "file",
                        "a line that goes on, and none before it that it could go on from",
                    );
                }
                (None, _) if line.is_empty() => {}
                (None, _) if line.len() > LONGEST_LINE => {
                    self.wrong(at + 1, "file", format!("expected lines of at most {LONGEST_LINE} bytes"));
                    return Vec::new();
                }
                (None, _) => unfolded.push((at + 1, line.to_owned())),
            }
        }
        let mut properties = Vec::new();
        for (line, text) in unfolded {
            match taken_apart(line, &text) {
                Some(property) => properties.push(property),
                None => self.wrong(line, &text, "expected a line of the form `NAME;PARAMETER=...:VALUE`"),
            }
        }
        properties
    }

    /// The components of a calendar.
    fn calendar(&mut self, properties: Vec<Property>) {
        let mut open: Vec<(usize, String)> = Vec::new();
        let mut event: Option<Event> = None;
        let mut calendars = 0_usize;
        for property in properties {
            let value = property.value.trim().to_ascii_uppercase();
            match property.name.as_str() {
                "BEGIN" => {
                    let inside = open.last().map(|it| it.1.as_str());
                    match (inside, value.as_str()) {
                        (None, "VCALENDAR") => calendars += 1,
                        (None, _) => self.wrong(
                            property.line,
                            "BEGIN",
                            format!("expected `VCALENDAR`, and not `{}`", shown(&property.value)),
                        ),
                        (Some("VCALENDAR"), "VEVENT") => {
                            event = Some(Event { line: property.line, ..Event::default() });
                        }
                        (Some("VCALENDAR"), "VTIMEZONE") => {}
                        (Some("VCALENDAR"), other) => {
                            self.note(
                                property.line,
                                format!("`{}` is no day off and was passed over", shown(other)),
                            );
                        }
                        (Some(_), "VEVENT" | "VCALENDAR") => {
                            self.wrong(
                                property.line,
                                "BEGIN",
                                "it stands inside something that has not ended",
                            );
                        }
                        (Some(_), _) => {}
                    }
                    open.push((property.line, value));
                }
                "END" => match open.pop() {
                    Some((_, begun)) if begun == value => {
                        if value == "VEVENT"
                            && let Some(event) = event.take()
                        {
                            self.event(event);
                        }
                    }
                    Some((line, begun)) => {
                        self.wrong(
                            property.line,
                            "END",
                            format!("expected the end of `{}`, begun in line {line}", shown(&begun)),
                        );
                        return;
                    }
                    None => self.wrong(property.line, "END", "nothing is open that it could end"),
                },
                _ => match (open.last().map(|it| it.1.as_str()), event.as_mut()) {
                    (Some("VEVENT"), Some(event)) => self.of_event(event, &property),
                    (Some("VCALENDAR"), _) => self.of_calendar(&property),
                    (None, _) => {
                        self.wrong(property.line, &property.name, "expected `BEGIN:VCALENDAR` before it")
                    }
                    _ => {}
                },
            }
        }
        for (line, name) in open {
            self.wrong(line, "BEGIN", format!("`{}` has no end: the file is cut off", shown(&name)));
        }
        if calendars != 1 && self.mistakes.is_empty() {
            self.wrong(0, "file", format!("expected one `VCALENDAR`, found {calendars}"));
        }
    }

    fn of_calendar(&mut self, property: &Property) {
        match property.name.as_str() {
            "VERSION" if property.value.trim() != "2.0" => {
                self.wrong(
                    property.line,
                    "VERSION",
                    format!("expected `2.0`, and not `{}`", shown(&property.value)),
                );
            }
            "CALSCALE" if !property.value.trim().eq_ignore_ascii_case("GREGORIAN") => self.wrong(
                property.line,
                "CALSCALE",
                format!("expected `GREGORIAN`, and not `{}`", shown(&property.value)),
            ),
            "X-YEARS-COVERED" => {
                let years = property.value.trim().split_once('/').and_then(|(first, last)| {
                    let (first, last) = (year(first)?, year(last)?);
                    (first <= last).then_some((property.line, first, last))
                });
                match (years, self.covers) {
                    (None, _) => self.wrong(
                        property.line,
                        "X-YEARS-COVERED",
                        format!(
                            "expected two years in order, `2020/2040`, and not `{}`",
                            shown(&property.value)
                        ),
                    ),
                    (_, Some((line, ..))) => {
                        self.wrong(
                            property.line,
                            "X-YEARS-COVERED",
                            format!("it stands in line {line} already"),
                        );
                    }
                    (years, None) => self.covers = years,
                }
            }
            _ => {}
        }
    }

    /// One property of an event. What says nothing about its days is passed over.
    fn of_event(&mut self, event: &mut Event, property: &Property) {
        let line = property.line;
        let once = match property.name.as_str() {
            "DTSTART" => "DTSTART",
            "DTEND" => "DTEND",
            "DURATION" => "DURATION",
            "RRULE" => "RRULE",
            "SUMMARY" => "SUMMARY",
            "STATUS" => "STATUS",
            "EXDATE" => {
                for date in property.value.split(',') {
                    if let Some(date) = self.date(property, date) {
                        event.without.insert(date);
                    }
                }
                return;
            }
            name @ ("RDATE" | "RECURRENCE-ID" | "EXRULE") => {
                self.wrong(
                    line,
                    name,
                    "it would change the days and is not read here: expected an event of its own",
                );
                return;
            }
            _ => return,
        };
        if !event.seen.insert(once) {
            self.wrong(line, once, "it stands twice in this event");
            return;
        }
        match once {
            "DTSTART" => event.starts = self.date(property, &property.value),
            "DTEND" => event.ends = self.date(property, &property.value),
            "DURATION" => {
                event.days = duration(property.value.trim());
                if event.days.is_none() {
                    self.wrong(
                        line,
                        once,
                        format!("expected days or weeks, `P1D`, and not `{}`", shown(&property.value)),
                    );
                }
            }
            "RRULE" => event.repeats = Some((line, property.value.trim().to_owned())),
            "SUMMARY" => event.name = Some(text(&property.value)),
            _ => event.cancelled = property.value.trim().eq_ignore_ascii_case("CANCELLED"),
        }
    }

    /// A date of a property.
    fn date(&mut self, property: &Property, value: &str) -> Option<Date> {
        let (line, name) = (property.line, property.name.as_str());
        if !property.parameter("VALUE").is_some_and(|it| it.eq_ignore_ascii_case("DATE")) {
            self.wrong(
                line,
                name,
                format!("expected a whole day, `{name};VALUE=DATE:20260501`, and not `{}`", shown(value)),
            );
            return None;
        }
        if property.parameter("TZID").is_some() {
            self.note(line, format!("{name}: a whole day has no time zone, `TZID` was passed over"));
        }
        let date = date(value.trim());
        if date.is_none() {
            self.wrong(
                line,
                name,
                format!("expected a day that exists, `20260501`, and not `{}`", shown(value)),
            );
        }
        date
    }

    /// An event that has ended.
    fn event(&mut self, event: Event) {
        let line = event.line;
        if !event.seen.contains("DTSTART") {
            self.wrong(
                line,
                "DTSTART",
                "it is missing from this event: expected `DTSTART;VALUE=DATE:20260501`",
            );
        }
        let name = event.name.as_deref().map(str::trim).unwrap_or_default().to_owned();
        if name.is_empty() {
            self.wrong(line, "SUMMARY", "it is missing from this event: expected the name of the day");
        }
        if event.seen.contains("DTEND") && event.seen.contains("DURATION") {
            self.wrong(line, "DURATION", "expected it or `DTEND`, and not both");
            return;
        }
        let Some(starts) = event.starts else { return };
        let days = match (event.ends, event.days) {
            (Some(ends), _) => days_between(starts, ends),
            (None, days) => days.unwrap_or(1),
        };
        if !(1..=LONGEST_EVENT).contains(&days) {
            let property = if event.ends.is_some() { "DTEND" } else { "DURATION" };
            self.wrong(
                line,
                property,
                format!(
                    "expected an event of 1 to {LONGEST_EVENT} days (the day of `DTEND` is behind its last one), and not of {days}"
                ),
            );
            return;
        }
        let repeats = match event.repeats {
            None => None,
            Some((at, text)) => match rule::read(&text, starts) {
                Ok(Repeats::Weekly(_)) if days != 1 => {
                    self.wrong(at, "RRULE", "expected one day for a day of every week");
                    return;
                }
                Ok(repeats) => Some(repeats),
                Err(says) => {
                    self.wrong(at, "RRULE", says);
                    return;
                }
            },
        };
        if event.cancelled {
            self.note(line, format!("`{name}` is cancelled and was passed over"));
            return;
        }
        self.feasts.push(Feast { line, starts, days, name, repeats, without: event.without });
    }

    /// The days off in the years that are asked for and covered.
    fn days(&mut self, asked: &Asked) -> DaysOff {
        let nothing = DaysOff {
            name: asked.name.clone(),
            digest: asked.digest.clone(),
            weekly: Vec::new(),
            days: Vec::new(),
            first_year: asked.first_year,
            last_year: asked.last_year,
        };
        if !self.mistakes.is_empty() {
            return nothing;
        }
        let mut work = MOST_WORK;
        let Some((first, last)) = self.years(asked, &mut work) else { return nothing };
        let mut weekly: BTreeSet<i8> = BTreeSet::new();
        let mut days: BTreeSet<DayOff> = BTreeSet::new();
        let mut too_many = None;
        let mut late = None;
        let mut endless = None;
        for feast in &self.feasts {
            let starts = match &feast.repeats {
                None => vec![feast.starts],
                Some(Repeats::Weekly(of_week)) => {
                    if Date::new(first, 1, 1).is_ok_and(|it| it < feast.starts) {
                        late = Some(feast.line);
                    }
                    weekly.extend(of_week.iter().map(|it| it.to_monday_zero_offset()));
                    continue;
                }
                // One that begins in the year before may reach into the first.
                Some(Repeats::Yearly(yearly)) => {
                    match yearly.dates(feast.starts, first.saturating_sub(1).max(1), last, &mut work) {
                        Ok(dates) => dates,
                        Err(TooMuch) => {
                            endless = Some(feast.line);
                            break;
                        }
                    }
                }
            };
            for start in starts.into_iter().filter(|it| !feast.without.contains(it)) {
                let Some(left) = work.checked_sub(usize::try_from(feast.days).unwrap_or(0)) else {
                    endless = Some(feast.line);
                    break;
                };
                work = left;
                for more in 0..feast.days {
                    let Ok(date) = start.checked_add(more.days()) else { continue };
                    if (first..=last).contains(&date.year()) {
                        days.insert(DayOff { date, name: feast.name.clone() });
                    }
                }
            }
            if days.len() > MOST_DAYS {
                too_many = Some(feast.line);
                break;
            }
        }
        if let Some(line) = endless {
            self.wrong(line, "RRULE", TOO_MUCH);
        }
        if let Some(line) = too_many {
            self.wrong(line, "VEVENT", format!("expected at most {MOST_DAYS} days off"));
        }
        if let Some(line) = late {
            self.wrong(
                line,
                "DTSTART",
                format!("expected a day of every week to begin before {first}, the first year covered"),
            );
        }
        if weekly.len() == 7 {
            self.wrong(0, "RRULE", "every day of the week is a day off: expected at least one working day");
        }
        if weekly.is_empty() {
            self.note(0, "it names no day of the week on which nobody works");
        }
        let weekly = weekly.into_iter().filter_map(|it| Weekday::from_monday_zero_offset(it).ok()).collect();
        DaysOff { weekly, days: days.into_iter().collect(), first_year: first, last_year: last, ..nothing }
    }

    /// The years that are covered and asked for.
    fn years(&mut self, asked: &Asked, work: &mut usize) -> Option<(i16, i16)> {
        let mut single: BTreeSet<i16> = BTreeSet::new();
        for feast in self.feasts.iter().filter(|_| self.covers.is_none()) {
            match &feast.repeats {
                None => {
                    single.insert(feast.starts.year());
                }
                Some(Repeats::Yearly(yearly)) if yearly.ends() => {
                    let last = yearly.until().map_or(9999, Date::year);
                    let Ok(dates) = yearly.dates(feast.starts, 1, last, work) else {
                        let line = feast.line;
                        self.wrong(line, "RRULE", TOO_MUCH);
                        return None;
                    };
                    single.extend(dates.iter().map(|it| it.year()));
                }
                Some(Repeats::Yearly(_) | Repeats::Weekly(_)) => {}
            }
        }
        let (line, first, last) = match (self.covers, single.first(), single.last()) {
            (Some(covers), ..) => covers,
            (None, Some(&first), Some(&last)) => {
                if let Some(gap) = (first..=last).find(|it| !single.contains(it)) {
                    let says = format!(
                        "it is missing, and no single date lies in {gap} though some lie before and behind it: expected the \
                         years that the file covers, `{first}/{last}`"
                    );
                    self.wrong(0, "X-YEARS-COVERED", says);
                    return None;
                }
                self.note(
                    0,
                    format!("it does not say which years it covers: taken for {first} to {last}, those of its single dates"),
                );
                (0, first, last)
            }
            (None, ..) => {
                let begun = self.feasts.iter().map(|it| it.starts.year()).max();
                let Some(begun) = begun else {
                    self.wrong(0, "VEVENT", "expected at least one event");
                    return None;
                };
                // Everything repeats without an end: it holds from the year in which the last of it begins.
                (0, begun, 9999)
            }
        };
        let both = (first.max(asked.first_year), last.min(asked.last_year));
        if both.0 > both.1 {
            let says = format!(
                "it covers {first} to {last}: expected one of the years that are asked for, {} to {}",
                asked.first_year, asked.last_year
            );
            self.wrong(line, "X-YEARS-COVERED", says);
            return None;
        }
        if both != (asked.first_year, asked.last_year) {
            let says = format!(
                "it covers {} to {} of the years {} to {} that are asked for",
                both.0, both.1, asked.first_year, asked.last_year
            );
            self.note(line, says);
        }
        Some(both)
    }
}

/// `NAME;PARAMETER=VALUE;...:VALUE`. In quotes, `:` and `;` are letters.
fn taken_apart(at: usize, line: &str) -> Option<Property> {
    let mut quoted = false;
    let mut pieces: Vec<String> = vec![String::new()];
    let mut letters = line.chars();
    let mut ended = false;
    for letter in letters.by_ref() {
        match letter {
            '"' => quoted = !quoted,
            ':' if !quoted => {
                ended = true;
                break;
            }
            ';' if !quoted => pieces.push(String::new()),
            _ => pieces.last_mut()?.push(letter),
        }
    }
    let mut pieces = pieces.into_iter();
    let name = pieces.next()?.trim().to_ascii_uppercase();
    let plain = !name.is_empty() && name.chars().all(|it| it.is_ascii_alphanumeric() || it == '-');
    let parameters: Option<Vec<(String, String)>> = pieces
        .map(|it| {
            it.split_once('=').map(|(name, value)| (name.trim().to_ascii_uppercase(), value.to_owned()))
        })
        .collect();
    (ended && plain && !quoted).then_some(())?;
    Some(Property { line: at, name, parameters: parameters?, value: letters.collect() })
}

/// `20260501`.
fn date(text: &str) -> Option<Date> {
    if text.len() != 8 || !text.bytes().all(|it| it.is_ascii_digit()) {
        return None;
    }
    let number: i32 = text.parse().ok()?;
    let part = |value: i32| i8::try_from(value).ok();
    Date::new(i16::try_from(number / 10_000).ok()?, part(number / 100 % 100)?, part(number % 100)?)
        .ok()
        .filter(|it| it.year() >= 1)
}

/// `2026`.
fn year(text: &str) -> Option<i16> {
    let text = text.trim();
    let four = text.len() == 4 && text.bytes().all(|it| it.is_ascii_digit());
    text.parse().ok().filter(|it| four && *it >= 1)
}

/// `P1D`, `P2W`.
fn duration(text: &str) -> Option<i32> {
    let text = text.strip_prefix('+').unwrap_or(text).strip_prefix('P')?;
    let (number, unit) = match (text.strip_suffix('D'), text.strip_suffix('W')) {
        (Some(number), _) => (number, 1),
        (None, Some(number)) => (number, 7),
        (None, None) => return None,
    };
    let plain = number.bytes().all(|it| it.is_ascii_digit());
    number.parse::<i32>().ok().filter(|_| plain)?.checked_mul(unit)
}

fn days_between(from: Date, until: Date) -> i32 {
    i32::try_from(until.duration_since(from).as_hours() / 24).unwrap_or(i32::MAX)
}

/// A text with its escapes undone, without control characters.
fn text(value: &str) -> String {
    let mut plain = String::new();
    let mut letters = value.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => match letters.next() {
                Some('n' | 'N') => plain.push(' '),
                Some(other) => plain.push(other),
                None => {}
            },
            other if other.is_control() => plain.push(' '),
            other => plain.push(other),
        }
    }
    plain.chars().take(LONGEST_NAME).collect()
}

/// A word of the file, cut short and with its control characters made visible.
fn shown(word: &str) -> String {
    let mut letters = word.trim().chars();
    let mut shown: String = letters.by_ref().take(40).flat_map(char::escape_debug).collect();
    if letters.next().is_some() {
        shown.push('…');
    }
    shown
}

#[cfg(test)]
mod tests;
