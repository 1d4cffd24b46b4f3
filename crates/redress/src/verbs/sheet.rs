//! `redress sheet`: print the question sheet in the person's language, and take a filled one.

use std::fmt::Write as _;

use casework::border::sheet::{self, Paper};
use desk::{Act, border};
use terms::Actor;
use terms::border::MeetingClock;
use wire::sheet::SheetRecord;

use crate::args::{Shared, Sheet, SheetAct, SheetAnswer};
use crate::clock::{self, System};
use crate::output::wrapped;
use crate::{
    End, Failure, home,
    meeting::{self, Stands},
    output,
};

/// Columns of the page.
const PAGE: usize = 80;

/// Runs it.
pub fn run(shared: &Shared, args: &Sheet) -> Result<End, Failure> {
    match &args.act {
        SheetAct::Print { language } => print(language),
        SheetAct::Answer(answer) => take(shared, answer),
    }
}

fn print(language: &str) -> Result<End, Failure> {
    let Some(text) = sheet::in_language(language) else {
        let tags: Vec<&str> = sheet::LANGUAGES.iter().map(|it| it.tag).collect();
        return Err(Failure(format!("there is no sheet in `{language}`; there is {}", tags.join(", "))));
    };
    let page = page(&sheet::paper(text), output::width().min(PAGE))?;
    crate::say_as_is!("{page}");
    Ok(End::Done)
}

/// The sheet on paper: nothing is broken over two lines that is ticked.
fn page(lines: &[Paper], width: usize) -> Result<String, Failure> {
    let bold = anstyle::Style::new().bold();
    let mut out = String::new();
    let mut behind_box = false;
    for line in lines {
        match *line {
            Paper::Title(text) => writeln!(out, "{bold}{}{bold:#}\n", wrapped(text, "", width))?,
            Paper::Heading(text) => writeln!(out, "\n{bold}{}{bold:#}", wrapped(text, "", width))?,
            // What follows from a tick stands under it.
            Paper::Note(text) if behind_box => writeln!(out, "{}", wrapped(text, "     ", width))?,
            Paper::Note(text) => writeln!(out, "{}", wrapped(text, "  ", width))?,
            Paper::Question(number, text) => {
                let text = wrapped(text, "   ", width);
                writeln!(out, "\n{bold}{number}. {}{bold:#}", text.trim_start())?;
            }
            Paper::Why(label, text) => {
                writeln!(out, "{}", wrapped(&format!("{label} {text}"), "   ", width))?
            }
            Paper::Box(text) => {
                let text = wrapped(text, "     ", width);
                writeln!(out, "  ☐  {}", text.trim_start())?;
            }
            Paper::Blank(text) => {
                writeln!(out, "   {text}")?;
                writeln!(out, "   {}", "_".repeat(width.saturating_sub(4)))?;
            }
        }
        behind_box = matches!(line, Paper::Box(_));
    }
    Ok(out)
}

fn take(shared: &Shared, args: &SheetAnswer) -> Result<End, Failure> {
    let Some(profile) = meeting::profile(shared, args.profile.as_deref())? else {
        return Ok(End::InputAtFault);
    };
    let Some(record) = one_sheet(args)? else {
        return Ok(End::InputAtFault);
    };
    let mut desk = home::open_for(shared, &profile)?;
    let at = meeting::moment(&args.when, Stands::Before, desk.store())?;
    // Terms that ended while nobody asked are ended first.
    let border = border::Border::open(desk.store())?;
    let mut rng = System;
    let mut act =
        Act { actor: Actor::unverified(&args.by), on: at.date(), clock: &clock::now, rng: &mut rng };
    desk.end_sheets(&border, &mut act)?;
    let filled = border::filled(record.sheet);
    let kept = desk.take_sheet(args.check, &filled, &record.original, at, &profile, &mut act)?;
    desk.checkpoint()?;
    let mut out = String::new();
    if kept.child {
        writeln!(
            out,
            "{}",
            wrapped("A child is not asked: the answers were not taken, what it asks for was.", "", PAGE)
        )?;
    }
    for (alert, now) in &kept.alerts {
        writeln!(out, "{alert}\n  now     {}, {} track", now.level.says(), output::track_word(now.track))?;
    }
    for started in &kept.clocks {
        let end = at.at(started.due).seen_from(at);
        writeln!(out, "{}", wrapped(&format!("by {end}  {}", clock_words(started.clock)), "  ", PAGE))?;
    }
    let says = format!(
        "The answers have a key of their own and are erased after {}. They are closed to criminal files and to files \
         on ending protection, and nothing in them lowers scrutiny.",
        kept.ends
    );
    writeln!(out, "{}", wrapped(&says, "", PAGE))?;
    crate::say_as_is!("{out}");
    Ok(End::Done)
}

/// The one sheet of a file; a fault is told, and then there is none.
fn one_sheet(args: &SheetAnswer) -> Result<Option<SheetRecord>, Failure> {
    let name = args.file.display().to_string();
    let opened = if name == "-" {
        wire::sheet::open(std::io::stdin(), &name)
    } else {
        wire::sheet::open_file(&args.file)
    };
    let mut sheets = match opened {
        Ok(sheets) => sheets,
        Err(fault) => {
            anstream::eprintln!("{fault}");
            return Ok(None);
        }
    };
    match (sheets.next(), sheets.next()) {
        (Some(Ok(one)), None) => Ok(Some(one)),
        (Some(Err(bad)), _) => {
            anstream::eprintln!("{bad}");
            Ok(None)
        }
        (None, _) => {
            anstream::eprintln!("{name}:1: empty: the file holds no sheet");
            Ok(None)
        }
        (Some(Ok(_)), Some(_)) => {
            anstream::eprintln!("{name}: more than one sheet: a sheet is taken for one check");
            Ok(None)
        }
    }
}

fn clock_words(clock: MeetingClock) -> &'static str {
    match clock {
        MeetingClock::Duty => "the duty desk answers",
        MeetingClock::CandidateIdentity => "the identity is confirmed or dropped",
        MeetingClock::GrantingAuthority => "the granting authority says yes or no",
        MeetingClock::Statement => "what was said is confirmed or not, by a named official",
        MeetingClock::Referral => "\"I ask for asylum\" is with the asylum authority",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sheet_fits_its_page_and_says_each_question_with_its_reason() {
        for text in sheet::LANGUAGES {
            let page = page(&sheet::paper(text), PAGE).unwrap();
            let plain = anstream::adapter::strip_str(&page).to_string();
            for line in plain.lines() {
                assert!(unicode_width::UnicodeWidthStr::width(line) <= PAGE, "{}: {line}", text.tag);
            }
            assert_eq!(plain.matches(text.why).count(), 6, "{}", text.tag);
            assert!(plain.matches('☐').count() >= 20, "{}", text.tag);
        }
    }
}
