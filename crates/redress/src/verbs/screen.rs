//! `redress screen`: take alerts, examine them, and say for each what may be done now, and why.
//!
//! Lines are printed in input order when their batch is durable. A file that cannot be read in full gives the
//! good alerts, a line for each bad record on standard error, and exit status 2.

use std::cell::RefCell;
use std::io::{IsTerminal, Write};
use std::path::Path;

use desk::{Act, Desk, DeskError, Screened};
use indicatif::{ProgressBar, ProgressStyle};
use terms::alert::Channel;
use terms::examination::Standing;
use terms::finding::{Basis, Effect};
use terms::level::{Level, Track};

use crate::args::{Format, Screen, Shared};
use crate::clock::{self, System};
use crate::output::{cell, level_style, level_word};
use crate::{End, Failure, home, output};

/// Records before progress is shown.
const LONG: u64 = 5_000;

/// Runs it.
pub fn run(shared: &Shared, args: &Screen) -> Result<End, Failure> {
    let on = clock::day(args.on);
    let mut desk = home::open_or_make(shared, on)?;
    let mut rng = System;
    let mut act = Act { actor: home::actor(args.by.as_deref()), on, clock: &clock::now, rng: &mut rng };
    let mut at_fault = false;
    let mut printer = Printer::new(args.format);
    let mut added = false;
    let names: Vec<_> =
        args.files.iter().map(|it| it.file_name().unwrap_or(it.as_os_str()).to_string_lossy()).collect();
    let mut opening = Some(names.join(" "));
    for file in &args.files {
        let records = match open(file, args.as_format) {
            Ok(records) => records,
            Err(fault) => {
                anstream::eprintln!("{fault}");
                at_fault = true;
                continue;
            }
        };
        let format = records.format().code();
        let mut reading = Reading { records, at_fault: false, progress: None, read: 0 };
        let run =
            desk.screen(opening.take().as_deref(), format, &mut reading, &mut act, &mut |desk, screened| {
                printer.line(desk, &screened)
            });
        if let Some(progress) = &reading.progress {
            progress.finish_and_clear();
        }
        at_fault |= reading.at_fault;
        let twice = reading.records.taken_once();
        if twice > 0 {
            anstream::eprintln!(
                "{}: {twice} record(s) stood there more than once, byte for byte, and were taken once",
                file.display()
            );
        }
        let run = run?;
        added |= run.records > 0;
    }
    if added {
        desk.checkpoint()?;
    }
    printer.end(args.summary)?;
    Ok(if at_fault { End::InputAtFault } else { End::Done })
}

fn open(file: &Path, as_format: Option<wire::Format>) -> Result<wire::Records<'static>, wire::Fault> {
    if file == Path::new("-") {
        return wire::open(std::io::stdin(), "-", as_format);
    }
    wire::open_file(file, as_format)
}

/// The good records of a file; the bad ones and warnings go to standard error as they are met.
struct Reading {
    records: wire::Records<'static>,
    at_fault: bool,
    progress: Option<ProgressBar>,
    read: u64,
}

impl Reading {
    fn say(&self, line: &str) {
        match &self.progress {
            Some(progress) => progress.suspend(|| anstream::eprintln!("{line}")),
            None => anstream::eprintln!("{line}"),
        }
    }

    fn warn(&mut self) {
        for warning in self.records.take_warnings() {
            self.say(&format!("warning: {warning}"));
        }
    }
}

impl Iterator for Reading {
    type Item = wire::Record;

    fn next(&mut self) -> Option<wire::Record> {
        loop {
            let next = self.records.next();
            self.warn();
            match next? {
                Ok(record) => {
                    self.read += 1;
                    if self.read == LONG && std::io::stderr().is_terminal() {
                        let bar = ProgressBar::new_spinner();
                        if let Ok(style) = ProgressStyle::with_template("{spinner} {pos} alerts, {per_sec}") {
                            bar.set_style(style);
                        }
                        self.progress = Some(bar);
                    }
                    if let Some(progress) = &self.progress {
                        progress.set_position(self.read);
                    }
                    return Some(record);
                }
                Err(bad) => {
                    self.at_fault = true;
                    self.say(&bad.to_string());
                }
            }
        }
    }
}

/// Prints lines and keeps the counts of the run.
struct Printer {
    format: Format,
    width: usize,
    out: anstream::AutoStream<std::io::Stdout>,
    headed: bool,
    counts: Counts,
}

/// Columns of the table before "why".
const STANDING: usize = 12;
const TRACK: usize = 8;
const SENDER: usize = 20;
const REFERENCE: usize = 13;
const ALERT: usize = 13;
/// Between two columns.
const GAP: &str = "  ";
/// Fewest columns in which a reason can be read beside the others.
const LEAST_WHY: usize = 32;

/// How an alert is laid out: what the width of the terminal leaves room for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Layout {
    /// One line.
    Wide,
    /// Two lines: the reason stands below the rest.
    TwoLines,
    /// Two lines, the number of the alert before the reason.
    Narrow,
}

impl Layout {
    fn of(width: usize) -> Self {
        let narrow = STANDING + TRACK + SENDER + ALERT + 3 * GAP.len();
        let with_number = narrow + REFERENCE + GAP.len();
        match width {
            _ if width >= with_number + GAP.len() + LEAST_WHY => Self::Wide,
            _ if width >= with_number => Self::TwoLines,
            _ => Self::Narrow,
        }
    }
}

/// One alert of the table, in words.
struct Row<'a> {
    standing: &'a str,
    track: &'a str,
    sender: &'a str,
    reference: &'a str,
    alert: &'a str,
    why: &'a str,
}

impl Row<'_> {
    const HEAD: Row<'static> = Row {
        standing: "STANDING",
        track: "TRACK",
        sender: "SENT BY",
        reference: "NUMBER",
        alert: "ALERT",
        why: "WHY",
    };

    /// In at most so many columns; the standing may be coloured, its word says the same.
    fn laid_out(&self, width: usize, style: anstyle::Style) -> String {
        let layout = Layout::of(width);
        let mut line = format!(
            "{style}{}{style:#}{GAP}{}{GAP}{}{GAP}",
            cell(self.standing, STANDING),
            cell(self.track, TRACK),
            cell(self.sender, SENDER)
        );
        if layout != Layout::Narrow {
            line += &format!("{}{GAP}", cell(self.reference, REFERENCE));
        }
        let alert = output::beginning(self.alert, ALERT);
        line += if layout == Layout::Wide { &alert } else { alert.trim_end() };
        let below = |text: &str| format!("\n{GAP}{}", cell(text, width.saturating_sub(GAP.len())).trim_end());
        match layout {
            Layout::Wide => {
                let before = STANDING + TRACK + SENDER + REFERENCE + ALERT + 5 * GAP.len();
                line += GAP;
                line += cell(self.why, width.saturating_sub(before)).trim_end();
            }
            Layout::TwoLines => line += &below(self.why),
            Layout::Narrow => line += &below(&format!("{}: {}", self.reference, self.why)),
        }
        line
    }
}

impl Printer {
    fn new(format: Format) -> Self {
        let out = anstream::AutoStream::auto(std::io::stdout());
        Self { format, width: output::width(), out, headed: false, counts: Counts::default() }
    }

    fn line(&mut self, desk: &Desk, screened: &Screened) -> Result<(), DeskError> {
        self.counts.add(screened);
        match self.format {
            Format::Json => {
                let reader = desk.store().read();
                // A ground that cannot be read is a fault of the home: the line is not printed without it.
                let fault = RefCell::new(None);
                let line = wire::screened::Screened::new(
                    &screened.id,
                    &screened.alert,
                    &screened.standing,
                    &screened.examination,
                    &|at| match desk::resolve(&reader, at) {
                        Ok(value) => Some(value),
                        Err(error) => {
                            fault.borrow_mut().get_or_insert(error);
                            None
                        }
                    },
                );
                if let Some(error) = fault.into_inner() {
                    return Err(error.into());
                }
                output::check(writeln!(self.out, "{}", line.to_line()));
            }
            Format::Table => self.row(screened),
        }
        Ok(())
    }

    fn row(&mut self, screened: &Screened) {
        if !self.headed {
            self.headed = true;
            let head = Row::HEAD.laid_out(self.width, anstyle::Style::new());
            output::check(writeln!(self.out, "{head}"));
        }
        let standing = &screened.standing;
        let source = &screened.alert.source;
        let bureau = source.bureau.value().map_or("--", String::as_str);
        let row = Row {
            standing: level_word(standing.level),
            track: standing.track.code(),
            sender: &format!("{bureau} {}", short(source.channel)),
            reference: source.reference.as_deref().unwrap_or("-"),
            alert: screened.id.as_str(),
            why: &why(screened),
        };
        output::check(writeln!(self.out, "{}", row.laid_out(self.width, level_style(standing.level))));
    }

    fn end(&mut self, summary: bool) -> Result<(), Failure> {
        if self.format == Format::Table && self.counts.alerts > 0 {
            output::check(writeln!(self.out));
            for level in [Level::Suspended, Level::Reviewable] {
                if self.counts.of_level(level) > 0 {
                    output::check(writeln!(self.out, "{}", level.says()));
                }
            }
            let hint = "`redress explain ALERT` prints the reasoning; the beginning of an id is enough.";
            output::check(writeln!(self.out, "{}", output::wrapped(hint, "", self.width)));
        }
        if summary {
            // In JSON the counts would be one line too many for a reader of lines.
            if self.format == Format::Json {
                self.counts.print(&mut std::io::stderr());
            } else {
                self.counts.print(&mut self.out);
            }
        }
        output::check(self.out.flush());
        Ok(())
    }
}

/// A channel's name where room is short.
fn short(channel: Channel) -> &'static str {
    match channel {
        Channel::Diffusion => "wanted diffusion",
        Channel::CisInterstate => "CIS search",
        Channel::StateWantedList => "wanted list",
        Channel::InterpolUn => "UN Special Notice",
        Channel::TravelDocument => "travel document",
        Channel::SisInformation => "SIS information",
        Channel::UnSanctions => "sanctions list",
        other => other.label(),
    }
}

/// The strongest finding, how many more there are, and what lapsed.
fn why(screened: &Screened) -> String {
    let findings: Vec<_> =
        screened.examination.findings.iter().filter(|it| it.effect > Effect::Note).collect();
    let note = screened.examination.findings.iter().find(|it| it.basis != Basis::Sender);
    let lapsed = screened
        .standing
        .held
        .iter()
        .find_map(|it| it.lapsed.map(|day| format!("{} lapsed on {day}, a person may lift", it.rule)));
    if screened.standing.level <= terms::Level::Suppressed {
        return "called back: no decision opens it".to_owned();
    }
    // What is about the case says more than what is about the sender, where both weigh alike or the case is
    // what made the presumption suspend.
    let first = findings.iter().find(|it| it.is_case_finding()).or(findings.first());
    let mut says = match first {
        None => {
            note.map_or_else(|| "nothing found: a named official decides".to_owned(), |it| it.says.clone())
        }
        Some(first) if findings.len() == 1 => first.says.clone(),
        Some(first) => format!("{} (+{})", first.says, findings.len() - 1),
    };
    if let Some(lapsed) = lapsed {
        let milder = screened.examination.level > screened.standing.level
            || screened.examination.track < screened.standing.track;
        says = if milder || first.is_none() { lapsed } else { format!("{lapsed}; {says}") };
    }
    says
}

/// Counts of a run, for `--summary`.
#[derive(Default)]
struct Counts {
    alerts: u64,
    levels: [u64; 5],
    tracks: [u64; 3],
    grave: u64,
    grave_waiting: u64,
    sender_alone: u64,
    findings: std::collections::BTreeMap<String, u64>,
}

impl Counts {
    fn add(&mut self, screened: &Screened) {
        let standing = &screened.standing;
        self.alerts += 1;
        for (count, level) in self.levels.iter_mut().zip(Level::ALL) {
            *count += u64::from(level == standing.level);
        }
        for (count, track) in self.tracks.iter_mut().zip(Track::ALL) {
            *count += u64::from(track == standing.track);
        }
        self.grave += u64::from(standing.grave);
        self.grave_waiting += u64::from(standing.grave && standing.track > Track::Ordinary);
        self.sender_alone += u64::from(suspended_by_sender_alone(screened));
        let rules: std::collections::BTreeSet<&str> = screened
            .examination
            .findings
            .iter()
            .filter(|it| it.effect > Effect::Note)
            .map(|it| it.rule.as_str())
            .collect();
        for rule in rules {
            *self.findings.entry(rule.to_owned()).or_default() += 1;
        }
    }

    fn of_level(&self, level: Level) -> u64 {
        self.levels.iter().zip(Level::ALL).find(|(_, it)| *it == level).map_or(0, |(count, _)| *count)
    }

    fn of_track(&self, track: Track) -> u64 {
        self.tracks.iter().zip(Track::ALL).find(|(_, it)| *it == track).map_or(0, |(count, _)| *count)
    }

    fn print(&self, out: &mut dyn Write) {
        let two_person = self.of_track(Track::Enhanced) + self.of_track(Track::Barred);
        let per_100 = if self.alerts == 0 { 0.0 } else { two_person as f64 * 100.0 / self.alerts as f64 };
        let _ = writeln!(out);
        let mut row = |name: &str, value: String| {
            let _ = writeln!(out, "{name:<44} {value:>8}");
        };
        row("alerts", self.alerts.to_string());
        row("suspended", self.of_level(Level::Suspended).to_string());
        row("under review", self.of_level(Level::Reviewable).to_string());
        row("ordinary track (one official)", self.of_track(Track::Ordinary).to_string());
        row("enhanced track (two officials)", self.of_track(Track::Enhanced).to_string());
        row("barred (an authority lifts)", self.of_track(Track::Barred).to_string());
        row("two-person reviews per 100 alerts", format!("{per_100:.1}"));
        row("suspended by facts about the sender alone", self.sender_alone.to_string());
        row("grave crime alleged", self.grave.to_string());
        row("grave crime on more than the ordinary track", self.grave_waiting.to_string());
        let mut by_count: Vec<_> = self.findings.iter().collect();
        by_count.sort_by_key(|(rule, count)| (std::cmp::Reverse(**count), rule.as_str()));
        for (rule, count) in by_count {
            row(&format!("  alerts with {rule}"), count.to_string());
        }
    }
}

/// Suspended although every finding of the examination that weighs is about the sender: must never happen.
fn suspended_by_sender_alone(screened: &Screened) -> bool {
    let now = |standing: &Standing| {
        standing.level == Level::Suspended && screened.examination.level == Level::Suspended
    };
    now(&screened.standing)
        && screened
            .examination
            .findings
            .iter()
            .filter(|it| it.effect >= Effect::Enhance)
            .all(|it| it.basis == Basis::Sender)
}

#[cfg(test)]
mod tests {
    use anstyle::Style;
    use unicode_width::UnicodeWidthStr;

    use super::{Layout, Row};

    const ROW: Row<'static> = Row {
        standing: "UNDER REVIEW",
        track: "enhanced",
        sender: "QQ UN Special Notice",
        reference: "2026/40417",
        alert: "alert-prxqjg7axchiuvdyriiahg6fwi",
        why: "a protected person, against the sending state (the names agree; the date of birth is the same) (+3)",
    };

    #[test]
    fn the_table_follows_the_terminal_down_to_sixty_columns_and_keeps_what_finds_an_alert() {
        for width in 60..=160 {
            for row in [&Row::HEAD, &ROW] {
                let text = row.laid_out(width, Style::new());
                assert!(text.lines().all(|it| it.width() <= width), "{width}:\n{text}");
                let lines = if Layout::of(width) == Layout::Wide { 1 } else { 2 };
                assert_eq!(text.lines().count(), lines, "{width}");
            }
            let text = ROW.laid_out(width, Style::new());
            for part in ["UNDER REVIEW", "enhanced", "QQ UN Special Notice", "2026/40417", "alert-prxqjg7"] {
                assert!(text.contains(part), "{width}: no {part} in\n{text}");
            }
            // Enough of the reason to tell it from another.
            assert!(text.contains("a protected person"), "{width}:\n{text}");
        }
    }

    #[test]
    fn each_layout_begins_where_the_next_has_no_room() {
        let at = |width| Layout::of(width);
        assert_eq!(
            [at(60), at(73), at(74), at(107), at(108), at(160)],
            [Layout::Narrow, Layout::Narrow, Layout::TwoLines, Layout::TwoLines, Layout::Wide, Layout::Wide,]
        );
    }
}
