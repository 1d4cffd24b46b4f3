//! From the text of a scanner or a keyboard to lines of the right length.
//!
//! Blanks are fillers that a printer or a program did not show. A line may have lost fillers at its end, never
//! in the middle: what is short and ends in a check digit is refused with its length.

use super::fault::{Fault, FaultKind, MrzError};
use super::layout::{Field, Kind};
use crate::script;
use crate::text::is_invisible;

/// The most characters that are looked at; a zone has ninety.
const LIMIT: usize = 1000;

/// The lines of one zone: as many, and as long, as its kind has.
pub(super) struct Zone {
    pub(super) kind: Kind,
    pub(super) lines: Vec<String>,
    pub(super) faults: Vec<Fault>,
}

/// Cleans the text and finds the kind of zone.
pub(super) fn zone(text: &str) -> Result<Zone, MrzError> {
    let typed = clean(text)?;
    let lengths = || typed.iter().map(|line| line.trim_end().len()).collect();
    let as_typed = match shape(&typed) {
        Some(kind) => fitted(kind, &typed),
        None => Err(MrzError::Shape { lengths: lengths() }),
    };
    as_typed.or_else(|error| {
        // a window or a message broke the lines anywhere, or not at all
        let lines = rejoined(&typed).unwrap_or_default();
        // lines of a wrong length can make another kind together by chance: the document code must agree
        let code = lines.first().and_then(|line| line.bytes().next());
        let agrees = |kind: &Kind| typed.len() == 1 || code.is_some_and(|it| kind.codes().contains(&it));
        match shape(&lines).filter(agrees) {
            Some(kind) => fitted(kind, &lines),
            None => Err(error),
        }
    })
}

/// Lines with content, in capitals, without what cannot be seen; blanks are left, but not at the front.
fn clean(text: &str) -> Result<Vec<String>, MrzError> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    let mut number = 1;
    let mut column = 0;
    let mut taken = 0;
    for c in text.chars() {
        taken += 1;
        if taken > LIMIT {
            return Err(MrzError::TooLong { limit: LIMIT });
        }
        if matches!(c, '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}') {
            if !line.is_empty() {
                lines.push(std::mem::take(&mut line));
                number += 1;
            }
            column = 0;
            continue;
        }
        if is_invisible(c) || (c.is_control() && !c.is_whitespace()) {
            continue;
        }
        column += 1;
        if c.is_whitespace() {
            if !line.is_empty() {
                line.push(' ');
            }
            continue;
        }
        let Some(letters) = zone_character(c) else {
            let instead = look_alike(c);
            return Err(MrzError::ForbiddenCharacter { line: number, column, character: c, instead });
        };
        line.push_str(letters);
    }
    if !line.is_empty() {
        lines.push(line);
    }
    if lines.is_empty() { Err(MrzError::Empty) } else { Ok(lines) }
}

/// The character of the zone that is meant, where there can be no doubt.
fn zone_character(c: char) -> Option<&'static str> {
    const ALPHABET: &str = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<";
    let c = match c {
        '\u{AB}' => return Some("<<"),
        '\u{2039}' | '\u{3008}' | '\u{27E8}' | '\u{2329}' => '<',
        // full-width forms stand in the order of ASCII
        '\u{FF01}'..='\u{FF5E}' => {
            char::from_u32(u32::from(c) - 0xFEE0).map_or(c, |c| c.to_ascii_uppercase())
        }
        c => c.to_ascii_uppercase(),
    };
    let at = ALPHABET.find(c)?;
    ALPHABET.get(at..at + c.len_utf8())
}

/// The Latin letter that a Cyrillic or Greek one can be taken for.
fn look_alike(c: char) -> Option<char> {
    let lower = c.to_lowercase().next()?;
    let latin = script::repaired(lower, script::Reading::Latin).to_ascii_uppercase();
    latin.is_ascii_uppercase().then_some(latin)
}

/// The kind of zone that lines of these lengths can be.
fn shape(lines: &[String]) -> Option<Kind> {
    let visa = lines.first()?.starts_with('V');
    let french = lines.first()?.starts_with("IDFRA");
    let length = |line: &String| line.trim_end().len();
    match lines {
        [_, _, _] => lines.iter().all(|line| length(line) <= 33).then_some(Kind::Td1),
        [first, second] if visa => {
            let longest = length(first).max(length(second));
            let whole = first.len() == 44 && second.len() == 44;
            Some(if longest > 38 || whole { Kind::MrvA } else { Kind::MrvB })
        }
        [_, second] => {
            // the second line ends in a check digit: its length is the width
            let length = match length(second) {
                length @ (36 | 44) => length,
                _ => second.trim_end_matches(['<', ' ']).len(),
            };
            Some(match length {
                ..=39 if french => Kind::FrenchCard,
                ..=39 => Kind::Td2,
                _ => Kind::Td3,
            })
        }
        _ => None,
    }
}

fn fitted(kind: Kind, typed: &[String]) -> Result<Zone, MrzError> {
    let (_, width) = kind.size();
    let mut zone = Zone { kind, lines: Vec::with_capacity(typed.len()), faults: Vec::new() };
    for (at, line) in typed.iter().enumerate() {
        let (field, least) = end_of(kind, at);
        let Some((line, change)) = fit(line, width, least) else {
            let length = line.trim_end().len();
            return Err(MrzError::LineLength { line: at + 1, length, expected: width });
        };
        zone.lines.push(line);
        if let Some(kind) = change {
            let (line, last) = (at as u8 + 1, width as u8);
            zone.faults.push(Fault { field, line, columns: last..=last, kind, suggestions: Vec::new() });
        }
    }
    Ok(zone)
}

/// The field at the end of a line, and how short the line may be before its fillers.
fn end_of(kind: Kind, at: usize) -> (Field, usize) {
    match (kind, at) {
        (Kind::Td1, 0) => (Field::Optional, 15),
        (Kind::Td1, 1) => (Field::Composite, 30),
        (Kind::Td1, _) => (Field::Name, 1),
        (Kind::Td2 | Kind::Td3 | Kind::MrvA | Kind::MrvB, 0) => (Field::Name, 6),
        (Kind::Td2, _) => (Field::Composite, 36),
        (Kind::Td3, _) => (Field::Composite, 44),
        (Kind::MrvA | Kind::MrvB, _) => (Field::Optional, 28),
        (Kind::FrenchCard, 0) => (Field::Optional, 6),
        (Kind::FrenchCard, _) => (Field::Composite, 36),
    }
}

/// One line brought to its width, and what was done to its fillers.
fn fit(typed: &str, width: usize, least: usize) -> Option<(String, Option<FaultKind>)> {
    let filled = |text: &str| text.replace(' ', "<");
    let trimmed = typed.trim_end();
    if trimmed.len() == width {
        return Some((filled(trimmed), None));
    }
    let close: String = typed.chars().filter(|c| *c != ' ').collect();
    if close.len() == width {
        return Some((close, None));
    }
    if trimmed.len() < width {
        // blanks at the end are fillers; a run of fillers that stops early was miscounted
        let told = trimmed.ends_with('<') && typed.len() < width;
        let count = (width - trimmed.len()) as u8;
        let text = format!("{:<<width$}", filled(trimmed));
        return (trimmed.len() >= least).then_some((text, told.then_some(FaultKind::FillersAdded { count })));
    }
    let count = trimmed.len() - width;
    let kept = trimmed.get(..width)?;
    let only_fillers = trimmed.get(width..).is_some_and(|rest| rest.chars().all(|c| c == '<'));
    (only_fillers && count < 40)
        .then(|| (filled(kept), Some(FaultKind::FillersRemoved { count: count as u8 })))
}

/// The text cut anew where its breaks stand elsewhere, or nowhere.
fn rejoined(typed: &[String]) -> Option<Vec<String>> {
    let all: String = typed.concat();
    let all = all.trim_end();
    let close: String = all.chars().filter(|c| *c != ' ').collect();
    [all, close.as_str()].into_iter().find_map(|text| {
        let (lines, width, gap) = match text.len() {
            90 => (3, 30, 0),
            72 => (2, 36, 0),
            88 => (2, 44, 0),
            // a blank in the place of each break
            92 if blank(text, 30) && blank(text, 61) => (3, 30, 1),
            73 if blank(text, 36) => (2, 36, 1),
            89 if blank(text, 44) => (2, 44, 1),
            _ => return None,
        };
        let cut = |line: usize| {
            let start = line * (width + gap);
            text.get(start..start + width).map(str::to_owned)
        };
        (0..lines).map(cut).collect()
    })
}

fn blank(text: &str, at: usize) -> bool {
    text.as_bytes().get(at) == Some(&b' ')
}
