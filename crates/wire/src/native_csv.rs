//! The native alert form as a table: one row per count.
//!
//! The first line names the columns, in any order; [`COLUMNS`] lists them all, and only `channel` has to be
//! there. The separator is a comma, a semicolon or a tab, as the first line has it. Rows that follow each other
//! with the same channel, bureau and number are one alert; among them, rows with the same warrant (state,
//! number, date) are counts of one warrant. Person and alert are read from an alert's first row, and a later row
//! may repeat them or leave them empty. A row without a number is an alert of its own.
//! Several values of one cell (`other_names`, `nationalities`, `documents`, `parents`, `remarks`) are separated by `|`;
//! a document is `kind:number:state`. A cell is empty or `-` (unknown), `not_answered`, `none` or a value of the
//! sender: other origins need the JSON form.
//!
//! Promise: an unknown column is refused by name with the one that was meant; a wrong cell refuses its alert,
//! with line and column.

use std::collections::VecDeque;

use terms::alert::{NameQuality, RelationKind};
use terms::{Alert, Field};

use crate::json::{Unread, line_breaks};
use crate::native::{
    NativeAlert, NativeAuthority, NativeBorn, NativeConduct, NativeCount, NativeDocument, NativeFacts,
    NativeName, NativeRelation, NativeSubject, NativeWarrant, Notes,
};
use crate::place::{Fault, Wrong, meant, quoted, sized};
use crate::reader::{LARGEST_RECORD, Out, Placer, Shape, bad, given, not_this, unread_rest};
use crate::said::{Given, LONGEST_LIST, Maybe, Object, Said, Short, State, Word, says_nothing};
use crate::source::{Bytes, Line, Lines};

/// Every column, in the order of the form.
pub const COLUMNS: &[&str] = &[
    "channel",
    "bureau",
    "reference",
    "issued",
    "expires",
    "purpose",
    "name",
    "family",
    "given",
    "script",
    "quality",
    "other_names",
    "born",
    "birth_place",
    "birth_country",
    "sex",
    "nationalities",
    "documents",
    "photograph",
    "physical",
    "parents",
    "warrant_state",
    "warrant_reference",
    "authority",
    "authority_judicial",
    "authority_appeal_to_court",
    "warrant_issued",
    "charge",
    "charge_translation",
    "charge_language",
    "law",
    "max_penalty_months",
    "facts",
    "facts_from",
    "facts_to",
    "facts_place",
    "role",
    "sentence_months",
    "remaining_months",
    "in_absentia",
    "limitation",
    "death_penalty",
    "supersedes",
    "reviewed_before_circulation",
    "located",
    "extradition_asked",
    "remarks",
];

/// Most lines one row may run over.
const MOST_LINES: usize = 1_000;

/// Whether a first line names columns of this form.
pub(crate) fn is_header(line: &str) -> bool {
    let names = split_header(line);
    let known = names.iter().filter(|it| COLUMNS.contains(&it.as_str())).count();
    names.iter().any(|it| it == "channel") || (known >= 2 && known * 2 >= names.len())
}

fn separator(line: &str) -> char {
    [',', ';', '\t']
        .into_iter()
        .max_by_key(|it| {
            line.matches(*it).count() * 4 + usize::from(*it == ',') * 2 + usize::from(*it == ';')
        })
        .unwrap_or(',')
}

fn split_header(line: &str) -> Vec<String> {
    line.trim().split(separator(line)).map(|it| it.trim().trim_matches('"').trim().to_lowercase()).collect()
}

/// One row: its cells, its bytes and its line.
struct Row {
    cells: Vec<String>,
    bytes: Vec<u8>,
    line: u64,
}

/// The alerts of a table.
pub(crate) struct Rows<'a> {
    lines: Lines<'a>,
    place: Placer,
    /// For each column of the file, its place in [`COLUMNS`].
    columns: Vec<usize>,
    separator: u8,
    /// Lines that were read ahead, with their numbers.
    ahead: VecDeque<(u64, Vec<u8>)>,
    /// The row behind the alert given last.
    next: Option<Result<Row, Out>>,
    /// What was found while a row was read ahead.
    late: VecDeque<Out>,
    waiting: std::vec::IntoIter<Out>,
    ended: bool,
}

impl<'a> Rows<'a> {
    pub(crate) fn new(bytes: Bytes<'a>, place: Placer) -> Result<Self, Fault> {
        let mut lines = Lines::new(bytes, LARGEST_RECORD);
        let mut line = Vec::new();
        let wrong = |says: String| not_this(&place.file, 1, says);
        match lines.next(&mut line) {
            Err(source) => {
                return Err(Fault::Unreadable { file: place.file.to_string(), source });
            }
            Ok(Line::TooLong(_)) => {
                return Err(wrong("the first line is too long to name columns".to_owned()));
            }
            Ok(Line::End) => return Err(wrong("empty: nothing to read".to_owned())),
            Ok(Line::Whole) => {}
        }
        let header = String::from_utf8(line)
            .map_err(|_| wrong("not UTF-8 text: save the file as UTF-8".to_owned()))?;
        let mut columns = Vec::new();
        for (number, name) in split_header(&header).into_iter().enumerate() {
            let Some(at) = COLUMNS.iter().position(|it| *it == name) else {
                return Err(wrong(match meant(&name, COLUMNS.iter().copied()) {
                    Some(meant) => format!("unknown column {}: did you mean `{meant}`?", quoted(&name)),
                    // A table without a first line that names its columns begins with a person's data.
                    None => format!("column {} of the first line has no known name", number + 1),
                }));
            };
            if columns.contains(&at) {
                return Err(wrong(format!("column {} is there twice", quoted(&name))));
            }
            columns.push(at);
        }
        if !columns.contains(&0) {
            return Err(wrong("column `channel` is missing".to_owned()));
        }
        Ok(Self {
            separator: u8::try_from(separator(&header)).unwrap_or(b','),
            lines,
            place,
            columns,
            ahead: VecDeque::new(),
            next: None,
            late: VecDeque::new(),
            waiting: Vec::new().into_iter(),
            ended: false,
        })
    }

    /// The next line, from those read ahead or from the file; `Err` is what to tell in its place.
    fn line(&mut self) -> Result<Option<(u64, Vec<u8>)>, Out> {
        if let Some(ahead) = self.ahead.pop_front() {
            return Ok(Some(ahead));
        }
        let mut line = Vec::new();
        match self.lines.next(&mut line) {
            Ok(Line::Whole) => Ok(Some((self.lines.number, line))),
            Ok(Line::End) => Ok(None),
            Ok(Line::TooLong(count)) => {
                let place = self.place.next(self.lines.number);
                let says = format!(
                    "a line of {count} bytes: longer than the {} MiB a record may have",
                    LARGEST_RECORD >> 20
                );
                Err(Out::Bad(bad(place, Wrong::whole(says))))
            }
            Err(error) => {
                self.ended = true;
                let place = self.place.next(self.lines.number + 1);
                Err(unread_rest(place, &error))
            }
        }
    }

    /// The next row: lines until every quotation mark is closed.
    fn row(&mut self) -> Option<Result<Row, Out>> {
        loop {
            let (number, first) = match self.line() {
                Ok(Some(it)) => it,
                Ok(None) => return None,
                Err(out) => return Some(Err(out)),
            };
            if first.trim_ascii().is_empty() {
                continue;
            }
            let mut bytes = first.clone();
            let mut more: Vec<(u64, Vec<u8>)> = Vec::new();
            let marks = |bytes: &[u8]| bytes.iter().filter(|it| **it == b'"').count();
            let mut open = marks(&bytes) % 2 == 1;
            while open && more.len() < MOST_LINES && bytes.len() < LARGEST_RECORD {
                match self.line() {
                    Ok(Some((number, line))) => {
                        open ^= marks(&line) % 2 == 1;
                        bytes.extend_from_slice(&line);
                        more.push((number, line));
                    }
                    Ok(None) => break,
                    Err(out) => {
                        // The row ends before what cannot be read; both are told.
                        self.late.push_back(out);
                        break;
                    }
                }
            }
            if open {
                // Only the first line is given up: what follows may be rows of their own.
                for line in more.into_iter().rev() {
                    self.ahead.push_front(line);
                }
                let place = self.place.next(number);
                let wrong = Wrong::whole("a quotation mark is not closed");
                return Some(Err(Out::Bad(bad(place, wrong))));
            }
            return Some(self.cells(bytes, number));
        }
    }

    fn cells(&mut self, bytes: Vec<u8>, line: u64) -> Result<Row, Out> {
        let mut tell = |wrong: Wrong, at: u64| Out::Bad(bad(self.place.next(at), wrong));
        if let Err(error) = std::str::from_utf8(&bytes) {
            let at = line + line_breaks(&bytes, error.valid_up_to());
            return Err(tell(Wrong::whole("not UTF-8 text: save the file as UTF-8"), at));
        }
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(self.separator)
            .from_reader(bytes.as_slice());
        let mut record = csv::StringRecord::new();
        match reader.read_record(&mut record) {
            Ok(_) => {}
            Err(_) => return Err(tell(Wrong::whole("not a row of a table"), line)),
        }
        if record.len() != self.columns.len() {
            let says =
                format!("{} cells, but the first line names {} columns", record.len(), self.columns.len());
            return Err(tell(Wrong::whole(says), line));
        }
        let mut cells = vec![String::new(); COLUMNS.len()];
        for (cell, column) in record.iter().zip(&self.columns) {
            if let Some(place) = cells.get_mut(*column) {
                cell.trim().clone_into(place);
            }
        }
        Ok(Row { cells, bytes, line })
    }
}

impl Row {
    fn cell(&self, name: &str) -> &str {
        let at = COLUMNS.iter().position(|it| *it == name);
        at.and_then(|it| self.cells.get(it)).map_or("", String::as_str)
    }

    /// What rows of one alert have in common; `None` where a row stands alone.
    fn key(&self) -> Option<[&str; 3]> {
        let reference = self.cell("reference");
        (!says_nothing(reference)).then(|| [self.cell("channel"), self.cell("bureau"), reference])
    }

    fn warrant_key(&self) -> [&str; 3] {
        ["warrant_state", "warrant_reference", "warrant_issued"].map(|it| self.cell(it))
    }

    fn said<T: Word>(&self, name: &str) -> Result<Said<T>, Wrong> {
        Said::cell(self.cell(name)).map_err(|says| Wrong::at(name, says))
    }

    fn maybe<T: Word>(&self, name: &str) -> Result<Maybe<T>, Wrong> {
        T::text(self.cell(name)).map(Maybe).map_err(|says| Wrong::at(name, says))
    }

    /// The values of a cell that holds several; `None` where the cell is one of the words for a state.
    fn several(&self, name: &str) -> Result<Result<Vec<&str>, Field<()>>, Wrong> {
        let cell = self.cell(name);
        match cell {
            "not_answered" => return Ok(Err(Field::NotAnswered)),
            "none" => return Ok(Err(Field::No)),
            _ if says_nothing(cell) => return Ok(Err(Field::Unknown)),
            _ => {}
        }
        let values: Vec<&str> = cell.split('|').map(str::trim).filter(|it| !it.is_empty()).collect();
        if values.len() > LONGEST_LIST {
            return Err(Wrong::at(name, format!("a list of more than {LONGEST_LIST} items")));
        }
        Ok(Ok(values))
    }

    fn listed<T>(
        &self,
        name: &str,
        mut each: impl FnMut(&str) -> Result<T, String>,
    ) -> Result<Said<Vec<T>>, Wrong> {
        Ok(Said(match self.several(name)? {
            Ok(values) => Field::notice(
                values
                    .into_iter()
                    .map(&mut each)
                    .collect::<Result<_, _>>()
                    .map_err(|says| Wrong::at(name, says))?,
            ),
            Err(state) => match state {
                Field::NotAnswered => Field::NotAnswered,
                Field::No => Field::No,
                Field::NotShown | Field::Unknown | Field::Known(..) => Field::Unknown,
            },
        }))
    }

    fn count(&self) -> Result<Option<NativeCount>, Wrong> {
        let columns = ["charge", "charge_translation", "law", "max_penalty_months"];
        if columns.iter().all(|it| says_nothing(self.cell(it))) {
            return Ok(None);
        }
        Ok(Some(NativeCount {
            charge: self.said("charge")?,
            translation: self.said("charge_translation")?,
            language: self.maybe("charge_language")?,
            law: self.said("law")?,
            max_penalty_months: self.said("max_penalty_months")?,
        }))
    }

    /// The warrant of this row, where any of its columns says something.
    fn warrant(&self) -> Result<Option<NativeWarrant>, Wrong> {
        let from = COLUMNS.iter().position(|it| *it == "warrant_state");
        let to = COLUMNS.iter().position(|it| *it == "death_penalty");
        let cells = from.zip(to).and_then(|(from, to)| self.cells.get(from..=to)).unwrap_or_default();
        if cells.iter().all(|it| says_nothing(it)) {
            return Ok(None);
        }
        Ok(Some(NativeWarrant {
            state: self.said("warrant_state")?,
            reference: self.said("warrant_reference")?,
            authority: Some(Object(NativeAuthority {
                name: self.said("authority")?,
                judicial: self.said("authority_judicial")?,
                appeal_to_court: self.said("authority_appeal_to_court")?,
            })),
            issued: self.said("warrant_issued")?,
            counts: Maybe(Some(self.count()?.into_iter().map(Object).collect())),
            facts: Some(Object(NativeFacts {
                text: self.said("facts")?,
                from: self.said("facts_from")?,
                to: self.said("facts_to")?,
                place: self.said("facts_place")?,
                role: self.said("role")?,
            })),
            sentence_months: self.said("sentence_months")?,
            remaining_months: self.said("remaining_months")?,
            in_absentia: self.said("in_absentia")?,
            limitation: self.said("limitation")?,
            death_penalty: self.said("death_penalty")?,
        }))
    }

    fn subject(&self) -> Result<NativeSubject, Wrong> {
        let mut names = Vec::new();
        let main = NativeName {
            text: self.maybe("name")?,
            family: self.maybe("family")?,
            given: self.maybe("given")?,
            script: self.maybe("script")?,
            quality: self.maybe("quality")?,
            origin: Maybe(None),
        };
        if main.text.0.is_some() || main.family.0.is_some() || main.given.0.is_some() {
            names.push(Object(main));
        }
        if let Ok(others) = self.several("other_names")? {
            names.extend(others.into_iter().map(|it| {
                Object(NativeName {
                    text: Maybe(Some(Short(it.to_owned()))),
                    quality: Maybe(Some(NameQuality::Alias)),
                    ..NativeName::default()
                })
            }));
        }
        let stated = |text: &str| State::text(text)?.map(Given).ok_or_else(State::what);
        Ok(NativeSubject {
            names: Maybe(Some(names)),
            born: NativeBorn {
                date: self.said("born")?,
                place: self.said("birth_place")?,
                country: self.said("birth_country")?,
            },
            sex: self.said("sex")?,
            nationalities: self.listed("nationalities", stated)?,
            documents: self.listed("documents", |text| {
                let parts: Vec<&str> = text.split(':').map(str::trim).collect();
                match parts.as_slice() {
                    [kind, number] if !kind.is_empty() && !number.is_empty() => {
                        Ok((*kind, *number, Maybe(None)))
                    }
                    [kind, number, state] if !kind.is_empty() && !number.is_empty() => {
                        Ok((*kind, *number, Maybe(State::text(state)?)))
                    }
                    _ => Err(format!("expected `kind:number:state`, found {}", sized(text))),
                }
                .map(|(kind, number, state)| {
                    Object(NativeDocument {
                        kind: Given(kind.to_owned()),
                        number: Given(number.to_owned()),
                        state,
                    })
                })
            })?,
            photograph: self.said("photograph")?,
            physical: self.said("physical")?,
            parents: self.listed("parents", |text| Ok(Given(text.to_owned())))?,
        })
    }
}

/// The alert of some rows, with the line of what is wrong.
fn alert_of(rows: &[Row], notes: &mut Notes) -> Result<Alert, (u64, Wrong)> {
    let Some(first) = rows.first() else {
        return Err((0, Wrong::whole("no row")));
    };
    let at_first = |wrong| (first.line, wrong);
    let mut warrants: Vec<([&str; 3], NativeWarrant)> = Vec::new();
    for row in rows {
        let at = |wrong| (row.line, wrong);
        let key = row.warrant_key();
        let same = warrants.iter_mut().find(|it| it.0 == key);
        match same {
            Some((_, warrant)) => {
                // A row that only adds a count; what else it says must be what the warrant says.
                let other = row.warrant().map_err(at)?;
                if let Some(count) = row.count().map_err(at)? {
                    let mut counts = warrant.counts.0.take().unwrap_or_default();
                    if counts.len() == LONGEST_LIST {
                        return Err(at(Wrong::at("charge", format!("more than {LONGEST_LIST} counts"))));
                    }
                    counts.push(Object(count));
                    warrant.counts = Maybe(Some(counts));
                }
                if let Some(field) = other.and_then(|it| differs(warrant, &it)) {
                    let says = "another value than in the alert's row before: give it once, or the same";
                    return Err(at(Wrong::at(field, says)));
                }
            }
            None => {
                if let Some(warrant) = row.warrant().map_err(at)? {
                    warrants.push((key, warrant));
                }
            }
        }
        for (name, (own, firsts)) in COLUMNS.iter().zip(row.cells.iter().zip(&first.cells)) {
            if *name == "warrant_state" {
                break;
            }
            if !says_nothing(own) && own != firsts {
                let says = "another value than in the alert's first row: give it once, or the same";
                return Err(at(Wrong::at(*name, says)));
            }
        }
    }
    if warrants.len() > LONGEST_LIST {
        return Err(at_first(Wrong::whole(format!("more than {LONGEST_LIST} warrants"))));
    }
    let form = form_of(first, warrants.into_iter().map(|it| it.1).collect()).map_err(at_first)?;
    form.into_alert(notes).map_err(at_first)
}

/// The first column in which a row says something else of a warrant than was said before.
fn differs(before: &NativeWarrant, row: &NativeWarrant) -> Option<&'static str> {
    fn other<T: PartialEq>(before: &Said<T>, row: &Said<T>) -> bool {
        row.0 != Field::Unknown && row.0 != before.0
    }
    let (empty_facts, empty_authority) =
        (Object::<NativeFacts>::default(), Object::<NativeAuthority>::default());
    let facts = &before.facts.as_ref().unwrap_or(&empty_facts).0;
    let row_facts = &row.facts.as_ref().unwrap_or(&empty_facts).0;
    let authority = &before.authority.as_ref().unwrap_or(&empty_authority).0;
    let row_authority = &row.authority.as_ref().unwrap_or(&empty_authority).0;
    [
        ("authority", other(&authority.name, &row_authority.name)),
        ("facts", other(&facts.text, &row_facts.text)),
        ("facts_from", other(&facts.from, &row_facts.from)),
        ("facts_to", other(&facts.to, &row_facts.to)),
        ("role", other(&facts.role, &row_facts.role)),
        ("sentence_months", other(&before.sentence_months, &row.sentence_months)),
        ("remaining_months", other(&before.remaining_months, &row.remaining_months)),
        ("in_absentia", other(&before.in_absentia, &row.in_absentia)),
        ("limitation", other(&before.limitation, &row.limitation)),
        ("death_penalty", other(&before.death_penalty, &row.death_penalty)),
    ]
    .into_iter()
    .find(|(_, other)| *other)
    .map(|(name, _)| name)
}

fn form_of(row: &Row, warrants: Vec<NativeWarrant>) -> Result<NativeAlert, Wrong> {
    let channel = row.maybe("channel")?.0.ok_or_else(|| Wrong::at("channel", "missing"))?;
    let relations = row.maybe::<String>("supersedes")?.0.map(|reference| {
        vec![Object(NativeRelation {
            kind: Given(RelationKind::Supersedes),
            reference: Maybe(Some(reference)),
            name: Maybe(None),
        })]
    });
    let remarks = row.several("remarks")?.unwrap_or_default();
    Ok(NativeAlert {
        channel: Given(channel),
        bureau: row.said("bureau")?,
        reference: row.maybe("reference")?,
        issued: row.said("issued")?,
        expires: row.said("expires")?,
        purpose: row.said("purpose")?,
        subject: Some(Object(row.subject()?)),
        warrants: if warrants.is_empty() {
            Said::default()
        } else {
            Said(Field::notice(warrants.into_iter().map(Object).collect()))
        },
        restrictions: Maybe(None),
        relations: Maybe(relations),
        conduct: Some(Object(NativeConduct {
            reviewed_before_circulation: row.said("reviewed_before_circulation")?,
            located: row.said("located")?,
            extradition_asked: row.said("extradition_asked")?,
            questions: Maybe(None),
        })),
        remarks: Maybe(Some(remarks.into_iter().map(|it| Given(it.to_owned())).collect())),
    })
}

impl Shape for Rows<'_> {
    fn next(&mut self) -> Option<Out> {
        loop {
            if let Some(out) = self.waiting.next().or_else(|| self.late.pop_front()) {
                return Some(out);
            }
            if self.ended {
                return None;
            }
            let first = match self.next.take().or_else(|| self.row()) {
                None if self.late.is_empty() => {
                    self.ended = true;
                    return None;
                }
                None => continue,
                Some(Err(out)) => return Some(out),
                Some(Ok(row)) => row,
            };
            let mut size = first.bytes.len();
            let mut rows = vec![first];
            loop {
                let next = self.next.take().or_else(|| self.row());
                let joins = match (&next, rows.first().and_then(Row::key)) {
                    (Some(Ok(row)), Some(key)) => {
                        row.key() == Some(key) && size + row.bytes.len() <= LARGEST_RECORD
                    }
                    (Some(Ok(_)), None) | (Some(Err(_)) | None, _) => false,
                };
                match next {
                    Some(Ok(row)) if joins => {
                        size += row.bytes.len();
                        rows.push(row);
                    }
                    other => {
                        self.next = other;
                        break;
                    }
                }
            }
            let line = rows.first().map_or(0, |it| it.line);
            let place = self.place.next(line);
            let mut notes = Notes::default();
            let read = alert_of(&rows, &mut notes);
            let bytes: Vec<u8> = rows.into_iter().flat_map(|it| it.bytes).collect();
            let read = match read {
                Ok(alert) => Ok(vec![alert]),
                Err((at, wrong)) => Err(Unread { wrong, line: at.saturating_sub(line) }),
            };
            self.waiting = given(bytes, &place, read, notes).into_iter();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reader::tests::all;
    use terms::alert::{Channel, Warrant};

    const HEADER: &str = "channel,bureau,reference,name,born,warrant_state,warrant_reference,charge,max_penalty_months,in_absentia";

    #[track_caller]
    fn check_refused(header: &str, says: &str) {
        let Err(fault) = crate::reader::open(header.as_bytes(), "f", Some(crate::Format::NativeCsv)) else {
            panic!("was read")
        };
        assert_eq!(fault.to_string(), format!("f:1: {says}"));
    }

    #[test]
    fn rows_of_one_alert_are_its_counts_and_warrants() {
        let text = format!(
            "{HEADER}\r\n\
            interpol_red,QQ,2031-1,A B,1988-03,QQ,w1,\"Fraud, large\r\nscale\",84,not_answered\r\n\
            interpol_red,QQ,2031-1,,,QQ,w1,Forgery,,\r\n\
            interpol_red,QQ,2031-1,A B,1988-03,QR,w2,Theft,24,none\r\n\
            \r\n\
            diffusion,QR,,C D,,,,,,\r\n"
        );
        let all = all(&text);
        assert_eq!(all.quiet().records.len(), 2);
        let alert = all.alert(0);
        assert_eq!(alert.source.reference.as_deref(), Some("2031/1"));
        let [Warrant { counts, in_absentia, .. }, second] = alert.warrants() else { panic!() };
        assert_eq!(counts.len(), 2);
        assert_eq!(counts[0].charge, Field::notice("Fraud, large\r\nscale".to_owned()));
        assert_eq!(*in_absentia, Field::NotAnswered);
        assert_eq!(second.in_absentia, Field::No);
        assert_eq!(all.alert(1).source.channel, Channel::Diffusion);
        assert_eq!(all.alert(1).warrants, Field::Unknown);
        let bytes = std::str::from_utf8(&all.records[0].original).unwrap();
        assert!(text.contains(bytes) && bytes.starts_with("interpol_red,QQ") && bytes.contains("Theft"));
        assert_eq!(all.records[1].place.line, 7);
    }

    #[test]
    fn a_semicolon_table_with_quoted_names_is_read() {
        let all = all(
            "\u{feff}\"channel\";\"name\";\"nationalities\";\"documents\";\"other_names\"\ndiffusion;A B;qq|QR;passport:12:QQ|card:7;X Y|Z\n",
        );
        let subject = &all.quiet().alert(0).subject;
        assert_eq!(subject.nationalities.value().map(Vec::len), Some(2));
        assert_eq!(subject.documents.value().map(Vec::len), Some(2));
        assert_eq!(subject.names.len(), 3);
    }

    #[test]
    fn a_column_that_is_unknown_missing_or_twice_refuses_the_file() {
        check_refused("channel,burau\n", "unknown column `burau`: did you mean `bureau`?");
        check_refused("channel,Ilinca Baltrukova\n", "column 2 of the first line has no known name");
        check_refused("channel,name,name\n", "column `name` is there twice");
        check_refused("bureau,name\n", "column `channel` is missing");
    }

    #[test]
    fn a_wrong_cell_costs_its_alert_and_tells_line_and_column() {
        let all = all(format!(
            "{HEADER}\n\
            interpol_red,QQ,2031/1,A,1988-13,,,,,\n\
            interpol_red,QQ,2031/2,A,,QQ,w,Fraud,many,\n\
            interpol_red,QQ,2031/3,A,,,\n\
            interpol_red,QQ,2031/4,A,1988,,,,,\n\
            interpol_red,QQ,2031/4,B,1988,,,,,\n\
            interpol_red,QQ,2031/5,\"A,1988,,,,,\n\
            interpol_red,QQ,2031/6,A,1988,,,,,\n"
        ));
        assert_eq!(
            all.errors,
            [
                "f:2: born: expected a date that exists: YYYY-MM-DD, YYYY-MM or YYYY, found a text of 7 characters",
                "f:3: max_penalty_months: expected a whole number of months, up to 12000, found a text of 4 characters",
                "f:4: 7 cells, but the first line names 10 columns",
                "f:6: name: another value than in the alert's first row: give it once, or the same",
                "f:7: a quotation mark is not closed",
            ]
        );
        assert_eq!(all.records.len(), 1);
        assert_eq!(all.alert(0).source.reference.as_deref(), Some("2031/6"));
    }

    #[test]
    fn every_column_reaches_the_alert() {
        fn value(column: &'static str) -> &'static str {
            match column {
                "channel" => "diffusion",
                "purpose" => "locate",
                "sex" => "F",
                "quality" => "good",
                "nationalities" | "birth_country" | "bureau" | "warrant_state" => "QQ",
                "documents" => "passport:1:QQ",
                "issued" | "expires" | "born" | "warrant_issued" | "facts_from" | "facts_to"
                | "limitation" | "located" | "extradition_asked" => "2020-02-03",
                "max_penalty_months" | "sentence_months" | "remaining_months" => "12",
                "photograph"
                | "physical"
                | "authority_judicial"
                | "authority_appeal_to_court"
                | "in_absentia"
                | "death_penalty"
                | "reviewed_before_circulation" => "true",
                other => other,
            }
        }
        let full: Vec<&str> = COLUMNS.iter().map(|it| value(it)).collect();
        let read = |cells: &[&str]| {
            let text = format!("{}\n{}\n", COLUMNS.join(","), cells.join(","));
            let all = all(text);
            assert!(all.errors.is_empty(), "{:?}", all.errors);
            all.alert(0).clone()
        };
        let whole = read(&full);
        for (index, column) in COLUMNS.iter().enumerate().skip(1) {
            let mut cells = full.clone();
            cells[index] = "";
            assert!(read(&cells) != whole, "{column} does not reach the alert");
        }
    }
}
