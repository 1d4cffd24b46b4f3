//! Machine-readable zones of passports, cards and visas, as ICAO Doc 9303 (parts 3 to 7) lays them down.
//!
//! - [`Mrz::read`] takes what a scanner gives or an officer types and reads every field.
//! - A wrong check digit is a [`Fault`] with its line, its columns and its field; the fields stay readable, so that
//!   the check goes on and the officer compares with the document. What cannot be laid out as a zone at all is an
//!   [`MrzError`] with its place.
//! - [`Mrz::name`] gives the [`Name`] for a comparison. A name field that is full may have been cut:
//!   [`Mrz::truncated`] says so, and the comparison then takes the last word for the beginning of one.
//!
//! Promise: nothing is corrected in silence. A character is never replaced by one that looks like it; likenesses
//! are suggestions. Any text gives a zone or an error, within a bounded time; debug output shows no personal data.
//!
//! Serves the accuracy of the data at a border check: Art 4(1)(d) of Directive (EU) 2016/680, ICAO Doc 9303, eighth
//! edition.

mod checks;
mod date;
mod fault;
mod layout;
mod lines;

pub use date::{Born, Day, MrzDate, OLDEST, PartialDay};
pub use fault::{Fault, FaultKind, MrzError, Suggestion};
pub use layout::{Field, Kind};

use crate::Name;
use checks::{Class, Grid};
use layout::{Layout, Span};
use std::fmt;

/// Sex as the zone has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Sex {
    /// F.
    Female,
    /// M.
    Male,
    /// A filler, or X.
    Unspecified,
}

/// What a document can say in the place of a nationality about the protection of its holder (Doc 9303-3, part D
/// of the codes).
///
/// It is evidence on the face of a document, to be verified like the document itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Status {
    /// `XXA`: a stateless person under the Convention of 1954.
    Stateless,
    /// `XXB`: a refugee under the Convention of 1951 and its Protocol.
    ConventionRefugee,
    /// `XXC`: a refugee on another ground.
    OtherRefugee,
}

/// Whether the name field had place for the whole name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Truncation {
    /// Fillers follow the name: it is whole.
    No,
    /// A single filler follows: a name of just that length, or one cut between two words against the rule.
    PerhapsAfterAWord,
    /// A letter stands in the last column, as Doc 9303-3 has it for a name that was cut; a name that fits
    /// exactly looks the same.
    PerhapsWithinAWord,
}

/// One machine-readable zone.
#[derive(Clone, PartialEq, Eq)]
pub struct Mrz {
    kind: Kind,
    grid: Grid,
    code: String,
    issuer: String,
    primary: String,
    secondary: String,
    truncation: Truncation,
    /// How many words the primary identifier has, where its last one may have been cut as well.
    primary_cut: Option<usize>,
    number: String,
    nationality: String,
    birth: MrzDate,
    sex: Option<Sex>,
    expiry: MrzDate,
    optional: Vec<String>,
    faults: Vec<Fault>,
}

impl fmt::Debug for Mrz {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Mrz").field("kind", &self.kind).field("faults", &self.faults).finish_non_exhaustive()
    }
}

impl Mrz {
    /// Reads a zone as a scanner gives it or a person types it.
    ///
    /// Capitals or not, any line breaks or none, blanks for fillers, a byte order mark and blanks around it are
    /// taken. The kind is known from the number and length of the lines and, for a visa, from its first letter.
    pub fn read(text: &str) -> Result<Mrz, MrzError> {
        let zone = lines::zone(text)?;
        let layout = zone.kind.layout();
        let grid = Grid::new(zone.lines);
        let number = checks::number(&grid, layout);
        let all = checks::checks(layout, &number);
        let mut faults = zone.faults;
        faults.extend(checks::faults(&grid, &all, |line, column| class(layout, line, column)));
        faults.extend(words(&grid, zone.kind));
        let (birth, wrong) = date(&grid, layout.birth, Field::Birth);
        faults.extend(wrong);
        let expiry = layout.expiry.map(|(span, _)| date(&grid, span, Field::Expiry));
        let (expiry, wrong) = expiry.unwrap_or_default();
        faults.extend(wrong);
        let sex = sex(grid.character(layout.sex));
        if sex.is_none() {
            faults.push(fault(Field::Sex, layout.sex, FaultKind::UnknownSex));
        }
        if grid.is_blank(layout.number) {
            faults.push(fault(Field::Number, layout.number, FaultKind::Empty));
        }
        faults.sort_by_key(|it| (it.line, *it.columns.start(), *it.columns.end(), it.field));

        let field = grid.text(layout.name);
        let (primary, secondary) = match layout.given {
            Some(given) => (field, grid.text(given)),
            None => field.split_once("<<").unwrap_or((field, "")),
        };
        // the French card separates given names by two fillers
        let truncation = layout.given.map_or_else(|| end(field, 1), |given| end(grid.text(given), 2));
        // a primary identifier is only cut to make room, so never a short one
        let crowding = match layout.given {
            Some(_) => end(field, 1) == Truncation::PerhapsWithinAWord,
            None => truncation != Truncation::No && primary.len() * 2 >= layout.name.width(),
        };
        let plain = |span: Span| spaced(grid.text(span));
        let parts: String = number.parts.iter().map(|span| grid.text(*span)).collect();
        Ok(Mrz {
            kind: zone.kind,
            code: plain(layout.code),
            issuer: plain(layout.issuer),
            primary: spaced(primary),
            secondary: spaced(secondary),
            truncation,
            primary_cut: crowding.then(|| spaced(primary).split(' ').count()),
            number: spaced(&parts),
            nationality: layout.nationality.map(plain).unwrap_or_default(),
            birth,
            sex,
            expiry,
            optional: number.optional.iter().map(|span| plain(*span)).collect(),
            faults,
            grid,
        })
    }

    /// The kind of zone.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// The lines as they were read, in full length.
    pub fn lines(&self) -> &[String] {
        self.grid.lines()
    }

    /// The document code: one or two characters.
    pub fn code(&self) -> &str {
        &self.code
    }

    /// The code of the issuing state or organisation, without fillers.
    pub fn issuer(&self) -> &str {
        &self.issuer
    }

    /// The primary identifier, mostly the surname; its words separated by spaces.
    pub fn primary(&self) -> &str {
        &self.primary
    }

    /// The secondary identifier, mostly the given names; empty if there is none.
    pub fn secondary(&self) -> &str {
        &self.secondary
    }

    /// Whether the name field had place for the whole name.
    pub fn truncation(&self) -> Truncation {
        self.truncation
    }

    /// Whether the name may have been cut: words can be missing at its end, and the last one can be the beginning
    /// of a longer one.
    pub fn truncated(&self) -> bool {
        self.truncation != Truncation::No || self.primary_cut.is_some()
    }

    /// Both identifiers in one line, for showing: `ERIKSSON, ANNA MARIA`.
    pub fn name_text(&self) -> String {
        let comma = if self.primary.is_empty() || self.secondary.is_empty() { "" } else { ", " };
        format!("{}{comma}{}", self.primary, self.secondary)
    }

    /// The name for a comparison; one that may have been cut is compared as such.
    pub fn name(&self) -> Name {
        let text = self.name_text();
        let last = self.truncation == Truncation::PerhapsWithinAWord;
        if self.truncated() { Name::parse_cut(&text, self.primary_cut, last) } else { Name::parse(&text) }
    }

    /// The document number, with what runs over into the optional data; fillers within it are spaces.
    pub fn number(&self) -> &str {
        &self.number
    }

    /// The code of the nationality, without fillers; what [`Mrz::status`] reads also stands here. Empty where the
    /// kind of document has none.
    pub fn nationality(&self) -> &str {
        &self.nationality
    }

    /// What the document says about the protection of its holder.
    pub fn status(&self) -> Option<Status> {
        match self.nationality.as_str() {
            "XXA" => Some(Status::Stateless),
            "XXB" => Some(Status::ConventionRefugee),
            "XXC" => Some(Status::OtherRefugee),
            _ => None,
        }
    }

    /// The date of birth, as far as it is known.
    pub fn birth(&self) -> MrzDate {
        self.birth
    }

    /// Sex; `None` where the character is none of those allowed.
    pub fn sex(&self) -> Option<Sex> {
        self.sex
    }

    /// The date of expiry, or the last day of a visa, as far as it is known.
    pub fn expiry(&self) -> MrzDate {
        self.expiry
    }

    /// The optional data, field by field, fillers read as spaces; a field can be empty.
    pub fn optional(&self) -> impl Iterator<Item = &str> {
        self.optional.iter().map(String::as_str)
    }

    /// What does not fit, in the order of the zone. Empty does not prove the document: name, sex, nationality and
    /// issuing state stand under no check digit.
    pub fn faults(&self) -> &[Fault] {
        &self.faults
    }
}

/// How a name field ends.
fn end(field: &str, separator: usize) -> Truncation {
    match field.len() - field.trim_end_matches('<').len() {
        0 => Truncation::PerhapsWithinAWord,
        fillers if fillers <= separator => Truncation::PerhapsAfterAWord,
        _ => Truncation::No,
    }
}

/// Words between fillers, separated by one space each.
fn spaced(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split('<').filter(|it| !it.is_empty()) {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

fn sex(read: char) -> Option<Sex> {
    match read {
        'F' => Some(Sex::Female),
        'M' => Some(Sex::Male),
        '<' | 'X' => Some(Sex::Unspecified),
        _ => None,
    }
}

fn fault(field: Field, span: Span, kind: FaultKind) -> Fault {
    Fault { field, line: span.line, columns: span.from..=span.to, kind, suggestions: Vec::new() }
}

/// What can stand in a place.
fn class(layout: &Layout, line: u8, column: u8) -> Class {
    let holds = |span: Span| span.line == line && (span.from..=span.to).contains(&column);
    let digits = [layout.birth, layout.birth_check, layout.number_check]
        .into_iter()
        .chain(layout.expiry.into_iter().flat_map(|(date, check)| [date, check]))
        .chain(layout.optional_check)
        .chain(layout.composite.map(|(_, check)| check));
    let letters =
        [layout.issuer, layout.name, layout.sex].into_iter().chain(layout.given).chain(layout.nationality);
    if digits.into_iter().any(holds) {
        Class::Digit
    } else if letters.into_iter().any(holds) {
        Class::Letter
    } else {
        Class::Any
    }
}

/// Faults of the fields that are made of letters.
fn words(grid: &Grid, kind: Kind) -> Vec<Fault> {
    let layout = kind.layout();
    let named = [(Field::Issuer, layout.issuer), (Field::Name, layout.name)];
    let given = layout.given.map(|span| (Field::Name, span));
    let nationality = layout.nationality.map(|span| (Field::Nationality, span));
    let mut faults = Vec::new();
    if !grid.text(layout.code).bytes().next().is_some_and(|first| kind.codes().contains(&first)) {
        faults.push(fault(Field::DocumentCode, layout.code, FaultKind::UnexpectedCode));
    }
    for (field, span) in named.into_iter().chain(given).chain(nationality) {
        faults.extend(misplaced(grid, span, field, FaultKind::NotALetter, |c| c.is_ascii_digit()));
        if grid.is_blank(span) {
            match field {
                Field::Name if layout.given != Some(span) => {
                    faults.push(fault(field, span, FaultKind::NoName))
                }
                Field::Issuer | Field::Nationality => faults.push(fault(field, span, FaultKind::Empty)),
                _ => {}
            }
        }
    }
    faults
}

/// One fault for all the characters of a field that cannot stand where they do.
fn misplaced(
    grid: &Grid,
    span: Span,
    field: Field,
    kind: FaultKind,
    wrong: impl Fn(char) -> bool,
) -> Option<Fault> {
    let class = if kind == FaultKind::NotALetter { Class::Letter } else { Class::Digit };
    let found: Vec<(u8, char)> =
        (span.from..=span.to).zip(grid.text(span).chars()).filter(|(_, c)| wrong(*c)).collect();
    let (first, last) = (found.first()?.0, found.last()?.0);
    let suggestions = found
        .iter()
        .flat_map(|(column, read)| {
            let (line, column, read) = (span.line, *column, *read);
            checks::likely(read, class).map(move |instead| Suggestion { line, column, read, instead })
        })
        .collect();
    Some(Fault { field, line: span.line, columns: first..=last, kind, suggestions })
}

/// A date, with what is wrong about it. A part that cannot be read is unknown.
fn date(grid: &Grid, span: Span, field: Field) -> (MrzDate, Option<Fault>) {
    let text = grid.text(span);
    let part = |at: usize| text.get(at..at + 2).unwrap_or_default();
    let known = |at: usize| {
        part(at).bytes().all(|b| b.is_ascii_digit()).then(|| part(at).parse::<u8>().ok()).flatten()
    };
    let mut date = MrzDate { year: known(0), month: known(2), day: known(4) };
    // unknown parts are pairs of fillers; half a pair is a misread digit
    let half = |at: usize| known(at).is_none() && part(at) != "<<";
    let misread = [0, 2, 4].into_iter().any(half);
    let mut wrong = misread
        .then(|| misplaced(grid, span, field, FaultKind::NotADigit, |c| !c.is_ascii_digit()))
        .flatten();
    let month_exists = date.month.is_none_or(|month| date::days(month, true) > 0);
    let day_exists = date.day.is_none_or(|day| {
        // without a month any month's last day will do, but such a day is of no use
        let last = date.month.map_or(31, |month| date::days(month, true));
        (1..=last).contains(&day) && (date.month.is_some() || misread)
    });
    if !month_exists || !day_exists {
        if wrong.is_none() {
            wrong = Some(fault(field, span, FaultKind::ImpossibleDate));
        }
        if !month_exists {
            date.month = None;
        }
        date.day = None;
    }
    if date.month.is_none() {
        date.day = None;
    }
    (date, wrong)
}
