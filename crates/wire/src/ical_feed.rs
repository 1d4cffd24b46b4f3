//! A person's deadlines as an iCalendar feed, for whatever calendar program they use.
//!
//! Each deadline is a `VEVENT` at its end, or a `VTODO` due then, with alarms before it. Its times are universal, so that no
//! zone has to come along. The words are those of whoever calls: nothing about a person is made up here, and a feed holds
//! what it is given and nothing more.
//!
//! Promise: the same deadlines give the same bytes; a deadline keeps its `UID` when its end moves, and its `SEQUENCE` says
//! which is newer. What a text holds cannot become a line of its own.
//!
//! Own code and not a library's: the one that is well kept stamps what it writes with the time of the machine and makes
//! random names, and both are parameters here. Serves RFC 5545.

use std::fmt::Write as _;

use jiff::Timestamp;
use jiff::tz::TimeZone;

/// A calendar program is told to ask again after so long.
const AGAIN: &str = "PT1H";
/// The longest line, in bytes, without its end.
const LONGEST_LINE: usize = 75;

/// In what form a deadline is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Form {
    /// As an event at its end: shown by every program.
    Event,
    /// As a task that is due: shown by fewer, and can be ticked off there.
    Todo,
}

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Became {
    /// Somebody still has to answer.
    Open,
    /// It was answered.
    Answered,
    /// What it ran for is over.
    Over,
}

/// One deadline of a feed.
#[derive(Clone, PartialEq, Eq)]
pub struct Item {
    /// What it is called for ever: [`uid`].
    pub uid: String,
    /// In what form.
    pub form: Form,
    /// Its end, microseconds since 1970.
    pub due: i64,
    /// When it began.
    pub since: Option<i64>,
    /// When the record last changed it.
    pub changed: i64,
    /// How often its end has moved.
    pub sequence: u32,
    /// What became of it.
    pub became: Became,
    /// In a line, in the reader's language.
    pub summary: String,
    /// How its end was reckoned, in the reader's language.
    pub description: String,
    /// Where it is read.
    pub url: Option<String>,
    /// Alarms, so many minutes before its end.
    pub alarms: Vec<u32>,
}

/// Prints no words of a deadline.
impl std::fmt::Debug for Item {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Item").field("uid", &self.uid).finish_non_exhaustive()
    }
}

/// What a deadline is called for ever: its request, the entry that began it, its rule, and the home.
#[must_use]
pub fn uid(request: &str, begun: u64, rule: &str, home: &str) -> String {
    format!("{request}-{begun}-{rule}@{home}")
}

/// The feed of a person, under a name that the reader gives it.
#[must_use]
pub fn feed(name: &str, items: &[Item]) -> String {
    let mut out = String::new();
    line(&mut out, "BEGIN", "VCALENDAR");
    line(&mut out, "VERSION", "2.0");
    line(&mut out, "PRODID", "-//redress//deadlines//EN");
    line(&mut out, "CALSCALE", "GREGORIAN");
    line(&mut out, "METHOD", "PUBLISH");
    line(&mut out, "NAME", &escaped(name));
    line(&mut out, "X-WR-CALNAME", &escaped(name));
    line(&mut out, "REFRESH-INTERVAL;VALUE=DURATION", AGAIN);
    for item in items {
        one(&mut out, item);
    }
    line(&mut out, "END", "VCALENDAR");
    out
}

fn one(out: &mut String, item: &Item) {
    // A time beyond the years that can be written down has no place in a calendar.
    let (Some(due), Some(changed)) = (utc(item.due), utc(item.changed)) else { return };
    let component = match item.form {
        Form::Event => "VEVENT",
        Form::Todo => "VTODO",
    };
    line(out, "BEGIN", component);
    line(out, "UID", &escaped(&item.uid));
    line(out, "DTSTAMP", &changed);
    line(out, "LAST-MODIFIED", &changed);
    line(out, "SEQUENCE", &item.sequence.to_string());
    match item.form {
        Form::Event => {
            // An event without an end is over when it begins.
            line(out, "DTSTART", &due);
            line(out, "TRANSP", "TRANSPARENT");
        }
        Form::Todo => {
            // A task that began at its end or later has no beginning that a program would take.
            if let Some(since) = item.since.filter(|it| *it < item.due).and_then(utc).filter(|it| *it < due) {
                line(out, "DTSTART", &since);
            }
            line(out, "DUE", &due);
        }
    }
    line(out, "SUMMARY", &escaped(&item.summary));
    if !item.description.is_empty() {
        line(out, "DESCRIPTION", &escaped(&item.description));
    }
    if let Some(url) =
        item.url.as_deref().filter(|it| !it.chars().any(|it| it.is_control() || it.is_whitespace()))
    {
        line(out, "URL", url);
    }
    line(out, "CLASS", "CONFIDENTIAL");
    line(out, "STATUS", status(item.form, item.became));
    if item.became == Became::Open {
        for minutes in &item.alarms {
            line(out, "BEGIN", "VALARM");
            line(out, "ACTION", "DISPLAY");
            line(out, "DESCRIPTION", &escaped(&item.summary));
            // Of a task, the end is what an alarm comes before.
            let related = match item.form {
                Form::Event => "TRIGGER",
                Form::Todo => "TRIGGER;RELATED=END",
            };
            line(out, related, &format!("-PT{minutes}M"));
            line(out, "END", "VALARM");
        }
    }
    line(out, "END", component);
}

fn status(form: Form, became: Became) -> &'static str {
    match (form, became) {
        (Form::Event, Became::Open | Became::Answered) => "CONFIRMED",
        (Form::Todo, Became::Open) => "NEEDS-ACTION",
        (Form::Todo, Became::Answered) => "COMPLETED",
        (_, Became::Over) => "CANCELLED",
    }
}

/// A universal time to the second, never behind the true one.
fn utc(at: i64) -> Option<String> {
    let time = TimeZone::UTC.to_datetime(Timestamp::from_microsecond(at).ok()?);
    (1..=9999).contains(&time.year()).then(|| time.strftime("%Y%m%dT%H%M%SZ").to_string())
}

/// A text with what has a meaning in a line escaped; other control characters are left out.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' | ';' | ',' => {
                out.push('\\');
                out.push(letter);
            }
            '\r' if letters.peek() == Some(&'\n') => {}
            '\n' | '\r' | '\u{2028}' | '\u{2029}' | '\u{85}' => out.push_str("\\n"),
            '\t' => out.push(' '),
            other if other.is_control() => {}
            other => out.push(other),
        }
    }
    out
}

/// A line, folded at 75 bytes and never inside a letter.
fn line(out: &mut String, name: &str, value: &str) {
    let mut whole = String::with_capacity(name.len() + value.len() + 1);
    let _ = write!(whole, "{name}:{value}");
    let mut length = 0;
    for letter in whole.chars() {
        if length + letter.len_utf8() > LONGEST_LINE {
            out.push_str("\r\n ");
            length = 1;
        }
        out.push(letter);
        length += letter.len_utf8();
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn item() -> Item {
        Item {
            uid: uid("rq_7", 41, "source_answer", "body.example.invalid"),
            form: Form::Event,
            due: 1_784_239_200_000_000,
            since: Some(1_780_304_400_000_000),
            changed: 1_780_304_400_000_000,
            sequence: 0,
            became: Became::Open,
            summary: "Answer of the source; request 7".to_owned(),
            description: "45 days from the question on 1 June 2026: 16 July 2026, not moved".to_owned(),
            url: Some("https://body.example.invalid/requests/7".to_owned()),
            alarms: vec![10_080, 1_440],
        }
    }

    fn unfolded(feed: &str) -> Vec<String> {
        feed.replace("\r\n ", "").split("\r\n").map(str::to_owned).collect()
    }

    #[test]
    fn a_deadline_is_an_event_at_its_end_with_its_alarms() {
        let lines = unfolded(&feed("Deadlines", &[item()]));
        for expected in [
            "UID:rq_7-41-source_answer@body.example.invalid",
            "DTSTART:20260716T220000Z",
            "DTSTAMP:20260601T090000Z",
            "SUMMARY:Answer of the source\\; request 7",
            "DESCRIPTION:45 days from the question on 1 June 2026: 16 July 2026\\, not moved",
            "URL:https://body.example.invalid/requests/7",
            "STATUS:CONFIRMED",
            "TRIGGER:-PT10080M",
            "TRIGGER:-PT1440M",
        ] {
            assert!(lines.iter().any(|it| it == expected), "{expected}");
        }
    }

    #[test]
    fn a_task_is_due_and_says_what_became_of_it() {
        let todo = Item { form: Form::Todo, ..item() };
        let lines = unfolded(&feed("Deadlines", std::slice::from_ref(&todo)));
        for expected in [
            "DTSTART:20260601T090000Z",
            "DUE:20260716T220000Z",
            "STATUS:NEEDS-ACTION",
            "TRIGGER;RELATED=END:-PT1440M",
        ] {
            assert!(lines.iter().any(|it| it == expected), "{expected}");
        }
        let done = unfolded(&feed("Deadlines", &[Item { became: Became::Answered, ..todo.clone() }]));
        assert!(done.contains(&"STATUS:COMPLETED".to_owned()) && !done.contains(&"BEGIN:VALARM".to_owned()));
        // One that ends when it begins has no beginning.
        let at_once = unfolded(&feed("Deadlines", &[Item { since: Some(todo.due), ..todo }]));
        assert!(!at_once.iter().any(|it| it.starts_with("DTSTART")));
    }

    #[test]
    fn a_deadline_whose_end_has_moved_keeps_its_name() {
        let moved = Item { due: item().due + 86_400_000_000, sequence: 1, ..item() };
        let (first, second) = (unfolded(&feed("x", &[item()])), unfolded(&feed("x", &[moved])));
        let uid = |lines: &[String]| lines.iter().find(|it| it.starts_with("UID")).cloned();
        assert_eq!(uid(&first), uid(&second));
        assert!(second.contains(&"SEQUENCE:1".to_owned()));
    }

    #[test]
    fn a_time_that_no_calendar_can_hold_is_left_out() {
        assert!(!feed("x", &[Item { due: i64::MAX, ..item() }]).contains("BEGIN:VEVENT"));
    }

    proptest! {
        /// Whatever words come in, every line has at most 75 bytes and begins as it must, and the words come out again.
        #[test]
        fn words_make_no_line_of_their_own(summary in "\\PC{0,120}|[a-z;,\\\\\r\n\t:é\u{10348}]{0,200}") {
            let feed = feed(&summary, &[Item { summary: summary.clone(), ..item() }]);
            for line in feed.split("\r\n") {
                prop_assert!(line.len() <= LONGEST_LINE);
                prop_assert!(!line.contains(['\r', '\n']));
            }
            let lines = unfolded(&feed);
            let plain = unfolded(&super::feed("", &[Item { summary: String::new(), ..item() }]));
            prop_assert_eq!(lines.len(), plain.len());
            for (line, plain) in lines.iter().zip(&plain) {
                let name = plain.split(':').next().unwrap();
                prop_assert!(line.starts_with(name), "{} is not {}", line, name);
            }
        }
    }
}
