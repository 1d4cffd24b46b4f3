//! `redress names`: two spellings against each other, and a list of persons searched, one JSON line at a time.
//!
//! For measuring the names library and for programs that speak in lines. It reads no home and keeps nothing: a check
//! of a traveller is `redress check`, which is on the record.
//!
//! Promise: every line read is answered by one line, in order, whatever it holds, and an answer leaves before the
//! next line is waited for. What cannot be read is told by its number, never by what it says, and the program ends
//! with 2. A search that would be too much work says so on standard error: it is never "nobody".

use std::borrow::Cow;
use std::fmt;
use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter, Read, Write};
use std::path::Path;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

use names::index::{Answer, Batch, Born, BornEvidence, Budget, Index, Person, Query, Sex, SexEvidence};
use names::{Comparison, Name};
use serde::de::{Deserialize, Deserializer, IgnoredAny, SeqAccess, Visitor};
use serde_json::value::RawValue;

use crate::args::{Names, NamesAct};
use crate::{End, Failure, output};

/// Bytes of the longest line that is read.
const LONGEST: u64 = 1 << 20;
/// Spellings of one side, or of one person, that are read.
const SPELLINGS: usize = 32;
/// Faults that are told one by one.
const TOLD: u64 = 100;
/// Bytes of a list that are read at a time, up to the end of the line.
const BLOCK: u64 = 1 << 18;
/// Blocks that wait for each thread that reads them.
const AHEAD: usize = 2;

/// Runs it.
pub fn run(args: &Names) -> Result<End, Failure> {
    match &args.act {
        NamesAct::Score { why } => score(std::io::stdin().lock(), std::io::stdout().lock(), *why),
        NamesAct::Search { watchlist } => {
            let mut faults = Faults::new(watchlist.display().to_string());
            let list = List::load(watchlist, &mut faults)?;
            let read = faults.end();
            let asked = search(&list, std::io::stdin().lock(), std::io::stdout().lock())?;
            Ok(if matches!(read, End::InputAtFault) { read } else { asked })
        }
    }
}

/// One score from 0 to 1 for each line `{"left":..,"right":..}`.
fn score(input: impl Read, out: impl Write, why: bool) -> Result<End, Failure> {
    let mut lines = Lines::new(input);
    let mut out = BufWriter::new(out);
    let mut faults = Faults::new("standard input".to_owned());
    while let Some(line) = lines.next()? {
        let pair = line.and_then(|it| serde_json::from_slice::<Pair<'_>>(it).map_err(|e| Fault::of(&e)));
        let both = pair.and_then(|it| Ok((it.left.known()?, it.right.known()?)));
        let told = match both {
            Ok((left, right)) => {
                faults.maybe(lines.number, left.fault.or(right.fault));
                let (score, found) = weigh(&left, &right);
                if why {
                    let sentence = found.map_or_else(String::new, |it| names::display_safe(&it.sentence()));
                    writeln!(out, "{score:.4} {sentence}")
                } else {
                    writeln!(out, "{score:.4}")
                }
            }
            Err(fault) => {
                faults.tell(lines.number, fault);
                writeln!(out, "0")
            }
        };
        output::check(told.and_then(|()| if lines.waiting() { Ok(()) } else { out.flush() }));
    }
    output::check(out.flush());
    Ok(faults.end())
}

/// What spellings, dates and sexes show together, from 0 to 1, for an order among pairs. Names alone give the
/// score of the names; a date raises or lowers it and never decides alone.
fn weigh(left: &Known, right: &Known) -> (f64, Option<Comparison>) {
    let found = names::best(&left.spellings, &right.spellings);
    let name = found.as_ref().map_or(0.0, |it| f64::from(it.score));
    let pairs = left.born.iter().flat_map(|l| right.born.iter().map(|r| l.against(*r)));
    let born = pairs.map(born_shift).max_by(f64::total_cmp).unwrap_or(0.0);
    let shift = born + sex_shift(Sex::evidence(left.sex, right.sex));
    // Bit for bit the score of the names where nothing else is known.
    let score = if shift == 0.0 || name <= 0.0 {
        name
    } else {
        let odds = name.min(0.9995) / (1.0 - name.min(0.9995)) * shift.exp();
        odds / (1.0 + odds)
    };
    (score, found)
}

/// By how many natural logarithms of odds a date moves a pair. The order is that of the index's own table; the
/// figures are smaller, because a pair put side by side is no longer one of a million.
fn born_shift(evidence: BornEvidence) -> f64 {
    match evidence {
        BornEvidence::Same => 2.0,
        BornEvidence::DayMonthSwapped => 1.4,
        BornEvidence::YearOff => 1.2,
        BornEvidence::DayDiffers => 0.8,
        BornEvidence::KnownPartAgrees => 0.7,
        BornEvidence::OneDigitOff => 0.6,
        BornEvidence::DayMonthOnlyAgree => 0.2,
        BornEvidence::Unknown => 0.0,
        BornEvidence::YearOnlyAgrees => -0.4,
        BornEvidence::Differs => -1.6,
    }
}

fn sex_shift(evidence: SexEvidence) -> f64 {
    match evidence {
        SexEvidence::Same | SexEvidence::Unknown => 0.0,
        SexEvidence::Differs => -0.6,
    }
}

/// A list of persons in memory.
struct List {
    index: Index,
    ids: Ids,
}

impl List {
    /// Reads a file of lines `{"id":..,"name":..,"dob":..,"gender":..}`. One thread cuts it into blocks of whole lines,
    /// as many as there are cores read those; a person's number in the index is the number of the line.
    fn load(path: &Path, faults: &mut Faults) -> Result<Self, Failure> {
        let named = |error: std::io::Error| Failure(format!("{}: {error}", path.display()));
        let mut blocks = Blocks { input: BufReader::new(File::open(path).map_err(named)?), lines: 0 };
        let workers = std::thread::available_parallelism().map_or(1, usize::from);
        let (cut, read) = std::thread::scope(|scope| {
            let (send, workers): (Vec<_>, Vec<_>) = (0..workers)
                .map(|_| {
                    let (send, receive) = sync_channel(AHEAD);
                    (send, scope.spawn(move || Reading::of(&receive)))
                })
                .unzip();
            let cut = blocks.deal(&send);
            drop(send);
            (cut, workers.into_iter().map(|it| it.join().ok()).collect::<Option<Vec<Reading>>>())
        });
        cut.map_err(named)?;
        let read = read.ok_or_else(|| Failure(format!("{}: reading broke off", path.display())))?;
        let (mut index, mut ids, mut told) = (Index::new(), Ids::default(), Vec::new());
        index.take(read.into_iter().map(|reading| {
            ids.blocks.extend(reading.ids);
            told.extend(reading.faults);
            reading.persons
        }));
        ids.blocks.sort_unstable_by_key(|it| it.first);
        told.sort_unstable_by_key(|(line, _)| *line);
        told.into_iter().for_each(|(line, fault)| faults.tell(line, fault));
        Ok(Self { index, ids })
    }
}

/// Whole lines of a list, and the number of the first.
struct Block {
    first: u64,
    bytes: Vec<u8>,
}

/// Cuts a list into blocks.
struct Blocks<R> {
    input: BufReader<R>,
    lines: u64,
}

impl<R: Read> Blocks<R> {
    /// Deals them out in turn, so that the same list is dealt out in the same way every time.
    fn deal(&mut self, to: &[SyncSender<Block>]) -> std::io::Result<()> {
        for to in to.iter().cycle() {
            let Some(block) = self.next()? else { return Ok(()) };
            // Nobody listens any more only where the other side broke off, which says so itself.
            if to.send(block).is_err() {
                return Ok(());
            }
        }
        Ok(())
    }

    fn next(&mut self) -> std::io::Result<Option<Block>> {
        let mut bytes = Vec::with_capacity((BLOCK + BLOCK / 16) as usize);
        (&mut self.input).take(BLOCK).read_to_end(&mut bytes)?;
        if bytes.last().is_some_and(|last| *last != b'\n') {
            (&mut self.input).take(LONGEST).read_until(b'\n', &mut bytes)?;
            if bytes.last() != Some(&b'\n') {
                // longer than any line that is read, or the end
                self.input.skip_until(b'\n')?;
            }
        }
        let first = self.lines + 1;
        self.lines += bytes.split_inclusive(|it| *it == b'\n').count() as u64;
        Ok(if bytes.is_empty() { None } else { Some(Block { first, bytes }) })
    }
}

/// What one thread made of its blocks.
#[derive(Default)]
struct Reading {
    persons: Batch,
    ids: Vec<IdBlock>,
    faults: Vec<(u64, Fault)>,
}

impl Reading {
    fn of(blocks: &Receiver<Block>) -> Self {
        let mut reading = Self::default();
        for block in blocks {
            reading.block(&block);
        }
        reading
    }

    fn block(&mut self, block: &Block) {
        let mut ids = IdBlock { first: block.first, text: String::new(), ends: Vec::new() };
        let lines = block.bytes.split_inclusive(|it| *it == b'\n');
        for (number, line) in (block.first..).zip(lines) {
            match Self::line(line) {
                Ok((id, known)) => {
                    if let Some(fault) = known.fault {
                        self.faults.push((number, fault));
                    }
                    ids.text.push_str(id);
                    let Known { spellings, born, sex, fault: _ } = known;
                    self.persons.add(&Person { id: number, spellings, born, sex });
                }
                Err(fault) => self.faults.push((number, fault)),
            }
            // a block is far smaller than four gigabytes
            ids.ends.push(u32::try_from(ids.text.len()).unwrap_or(u32::MAX));
        }
        ids.text.shrink_to_fit();
        ids.ends.shrink_to_fit();
        self.ids.push(ids);
    }

    fn line(line: &[u8]) -> Result<(&str, Known), Fault> {
        if line.len() as u64 > LONGEST || (line.len() as u64 == LONGEST && !line.ends_with(b"\n")) {
            return Err(Fault::TooLong);
        }
        let entry: Listed<'_> = serde_json::from_slice(line).map_err(|error| Fault::of(&error))?;
        let id = entry.id.get();
        let plain = id.starts_with(|c: char| c == '"' || c == '-' || c.is_ascii_digit());
        if plain { Ok((id, entry.side().known()?)) } else { Err(Fault::Id) }
    }
}

/// The ids of a list as they were written, by line.
#[derive(Default)]
struct Ids {
    blocks: Vec<IdBlock>,
}

/// Those of a block, one behind the other; a line that could not be read has an empty one.
struct IdBlock {
    first: u64,
    text: String,
    ends: Vec<u32>,
}

impl Ids {
    fn get(&self, line: u64) -> Option<&str> {
        let block = self.blocks.partition_point(|it| it.first <= line).checked_sub(1)?;
        let IdBlock { first, text, ends } = self.blocks.get(block)?;
        let at = usize::try_from(line - first).ok()?;
        let start = at.checked_sub(1).map_or(Some(0), |it| ends.get(it).copied())?;
        text.get(start as usize..*ends.get(at)? as usize)
    }
}

/// Says that it is ready, and answers each line `{"name":..,"dob":..}` with `[[id, rank], ...]`, at most ten.
fn search(list: &List, input: impl Read, out: impl Write) -> Result<End, Failure> {
    let mut out = BufWriter::new(out);
    output::check(writeln!(out, "READY").and_then(|()| out.flush()));
    let mut lines = Lines::new(input);
    let mut faults = Faults::new("standard input".to_owned());
    while let Some(line) = lines.next()? {
        let asked = line
            .and_then(|it| serde_json::from_slice::<Side<'_>>(it).map_err(|e| Fault::of(&e)))
            .and_then(|it| it.known());
        let answer = match asked {
            Ok(known) => {
                faults.maybe(lines.number, known.fault);
                let born = known.born.first().copied();
                let query = Query { spellings: known.spellings, born, sex: known.sex };
                match list.index.search(&query, Budget::default()) {
                    Answer::Complete { candidates, .. } => candidates,
                    Answer::TooComplex { looked_at } => {
                        anstream::eprintln!("line {}: too complex, a person must look", lines.number);
                        looked_at
                    }
                    Answer::NothingToLookFor => {
                        faults.tell(lines.number, Fault::Nothing);
                        Vec::new()
                    }
                }
            }
            Err(fault) => {
                faults.tell(lines.number, fault);
                Vec::new()
            }
        };
        let mut text = String::from("[");
        for (at, candidate) in answer.iter().enumerate() {
            let id = list.ids.get(candidate.id).unwrap_or("null");
            text.push_str(if at == 0 { "[" } else { ", [" });
            text.push_str(id);
            text.push_str(&format!(", {}]", candidate.rank));
        }
        text.push_str("]\n");
        output::check(out.write_all(text.as_bytes()).and_then(|()| out.flush()));
    }
    Ok(faults.end())
}

/// Two sides of a pair.
#[derive(serde::Deserialize)]
struct Pair<'a> {
    #[serde(borrow)]
    left: Side<'a>,
    #[serde(borrow)]
    right: Side<'a>,
}

/// A line of a list.
#[derive(serde::Deserialize)]
struct Listed<'a> {
    #[serde(borrow)]
    id: &'a RawValue,
    #[serde(borrow, default)]
    name: Texts<'a>,
    #[serde(borrow, default)]
    names: Texts<'a>,
    #[serde(borrow, default)]
    dob: Texts<'a>,
    #[serde(borrow, default)]
    gender: Texts<'a>,
}

impl<'a> Listed<'a> {
    fn side(self) -> Side<'a> {
        Side { name: self.name, names: self.names, dob: self.dob, gender: self.gender }
    }
}

/// What is read of a person; anything else in a line is passed over.
#[derive(serde::Deserialize)]
#[serde(field_identifier, rename_all = "lowercase")]
enum Key {
    Name,
    Names,
    Dob,
    Gender,
    #[serde(other)]
    Other,
}

/// What is said of one person.
#[derive(Default)]
struct Side<'a> {
    name: Texts<'a>,
    names: Texts<'a>,
    dob: Texts<'a>,
    gender: Texts<'a>,
}

/// The same, read.
struct Known {
    spellings: Vec<Name>,
    born: Vec<Born>,
    sex: Option<Sex>,
    fault: Option<Fault>,
}

impl Side<'_> {
    fn known(&self) -> Result<Known, Fault> {
        let all = || self.name.0.iter().chain(&self.names.0);
        if all().next().is_none() {
            return Err(Fault::NoName);
        }
        let mut fault = (all().nth(SPELLINGS).is_some()).then_some(Fault::ManyNames);
        let spellings: Vec<Name> =
            all().take(SPELLINGS).map(|it| Name::parse(it)).filter(|it| !it.is_empty()).collect();
        let mut dates = Vec::new();
        for text in self.dob.0.iter().filter(|it| !it.is_empty()).take(SPELLINGS) {
            match born(text) {
                Some(date) => dates.push(date),
                None => fault = Some(Fault::Date),
            }
        }
        let sex = self.gender.0.first().and_then(|it| sex(it));
        Ok(Known { spellings, born: dates, sex, fault })
    }
}

/// A year, a month of it, or a day; zeros stand for what is not known.
fn born(text: &str) -> Option<Born> {
    let mut parts = text.trim().split('-');
    let year = number(parts.next()?, 4)?;
    let month = parts.next().map_or(Some(0), |it| number(it, 2))?;
    let day = parts.next().map_or(Some(0), |it| number(it, 2))?;
    if parts.next().is_some() || day > days_of(year, month) {
        return None;
    }
    let part = |it: u16| u8::try_from(it).ok().filter(|it| *it != 0);
    Born::new(Some(year).filter(|it| *it != 0), part(month), part(day)).filter(|_| month <= 12)
}

fn number(text: &str, digits: usize) -> Option<u16> {
    let plain = !text.is_empty() && text.len() <= digits && text.bytes().all(|it| it.is_ascii_digit());
    if plain { text.parse().ok() } else { None }
}

fn days_of(year: u16, month: u16) -> u16 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 if year == 0 || leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

fn sex(text: &str) -> Option<Sex> {
    match text.chars().next()?.to_ascii_lowercase() {
        'f' => Some(Sex::Female),
        'm' => Some(Sex::Male),
        'x' => Some(Sex::Other),
        _ => None,
    }
}

/// No text, one, or several.
#[derive(Default)]
struct Texts<'a>(Vec<Cow<'a, str>>);

impl<'de: 'a, 'a> Deserialize<'de> for Texts<'a> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Read;
        impl<'de> Visitor<'de> for Read {
            type Value = Texts<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text, a list of texts or null")
            }

            fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
                Ok(Texts(vec![Cow::Borrowed(text)]))
            }

            fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
                Ok(Texts(vec![Cow::Owned(text.to_owned())]))
            }

            fn visit_unit<E>(self) -> Result<Self::Value, E> {
                Ok(Texts(Vec::new()))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut all: A) -> Result<Self::Value, A::Error> {
                let mut texts = Vec::new();
                while let Some(next) = all.next_element::<Texts<'de>>()? {
                    texts.extend(next.0);
                }
                Ok(Texts(texts))
            }
        }
        from.deserialize_any(Read)
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Side<'a> {
    /// A plain text is a name.
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Read;
        impl<'de> Visitor<'de> for Read {
            type Value = Side<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a name or a person")
            }

            fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
                Ok(Side::named(Cow::Borrowed(text)))
            }

            fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
                Ok(Side::named(Cow::Owned(text.to_owned())))
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut side = Side::default();
                while let Some(key) = map.next_key()? {
                    match key {
                        Key::Name => side.name = map.next_value()?,
                        Key::Names => side.names = map.next_value()?,
                        Key::Dob => side.dob = map.next_value()?,
                        Key::Gender => side.gender = map.next_value()?,
                        Key::Other => drop(map.next_value::<IgnoredAny>()?),
                    }
                }
                Ok(side)
            }
        }
        from.deserialize_any(Read)
    }
}

impl<'a> Side<'a> {
    fn named(name: Cow<'a, str>) -> Self {
        Side { name: Texts(vec![name]), ..Side::default() }
    }
}

/// What is wrong with a line. Says nothing that stood in it.
#[derive(Clone, Copy)]
enum Fault {
    TooLong,
    NotJson,
    Shape,
    NoName,
    Nothing,
    Id,
    Date,
    ManyNames,
}

impl Fault {
    fn of(error: &serde_json::Error) -> Self {
        match error.classify() {
            serde_json::error::Category::Data => Self::Shape,
            serde_json::error::Category::Io
            | serde_json::error::Category::Syntax
            | serde_json::error::Category::Eof => Self::NotJson,
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLong => write!(f, "longer than {LONGEST} bytes"),
            Self::NotJson => f.write_str("no JSON"),
            Self::Shape => f.write_str("the JSON has not the form that is read here (see `--help`)"),
            Self::NoName => f.write_str("no `name`"),
            Self::Nothing => f.write_str("neither a name nor a date to look for"),
            Self::Id => f.write_str("the `id` is neither a text nor a number"),
            Self::Date => f.write_str("a `dob` is no date (YYYY, YYYY-MM or YYYY-MM-DD); read without it"),
            Self::ManyNames => write!(f, "more than {SPELLINGS} names; the first {SPELLINGS} are read"),
        }
    }
}

/// What was wrong with an input, told as it is met.
struct Faults {
    file: String,
    count: u64,
}

impl Faults {
    fn new(file: String) -> Self {
        Self { file, count: 0 }
    }

    fn tell(&mut self, line: u64, fault: Fault) {
        self.count += 1;
        if self.count <= TOLD {
            anstream::eprintln!("redress: {}, line {line}: {fault}", self.file);
        }
    }

    fn maybe(&mut self, line: u64, fault: Option<Fault>) {
        if let Some(fault) = fault {
            self.tell(line, fault);
        }
    }

    fn end(&self) -> End {
        if self.count > TOLD {
            anstream::eprintln!("redress: {}: {} more lines with faults", self.file, self.count - TOLD);
        }
        if self.count == 0 { End::Done } else { End::InputAtFault }
    }
}

/// Lines of bytes, none longer than is read.
struct Lines<R> {
    input: BufReader<R>,
    line: Vec<u8>,
    number: u64,
}

impl<R: Read> Lines<R> {
    fn new(input: R) -> Self {
        Self { input: BufReader::with_capacity(1 << 17, input), line: Vec::new(), number: 0 }
    }

    /// Whether another whole line was read ahead: then an answer need not leave at once.
    fn waiting(&self) -> bool {
        self.input.buffer().contains(&b'\n')
    }

    /// The next line, or that it was too long; nothing at the end.
    fn next(&mut self) -> std::io::Result<Option<Result<&[u8], Fault>>> {
        self.line.clear();
        if (&mut self.input).take(LONGEST).read_until(b'\n', &mut self.line)? == 0 {
            return Ok(None);
        }
        self.number += 1;
        if self.line.last() != Some(&b'\n') && self.line.len() as u64 == LONGEST {
            self.input.skip_until(b'\n')?;
            return Ok(Some(Err(Fault::TooLong)));
        }
        Ok(Some(Ok(&self.line)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scored(input: &[u8]) -> (Vec<String>, End) {
        let mut out = Vec::new();
        let end = score(input, &mut out, false).unwrap();
        (String::from_utf8(out).unwrap().lines().map(str::to_owned).collect(), end)
    }

    fn list(rows: &str) -> List {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("list.jsonl");
        std::fs::write(&path, rows).unwrap();
        List::load(&path, &mut Faults::new("list".to_owned())).unwrap()
    }

    fn found(list: &List, input: &[u8]) -> (Vec<String>, End) {
        let mut out = Vec::new();
        let end = search(list, input, &mut out).unwrap();
        (String::from_utf8(out).unwrap().lines().map(str::to_owned).collect(), end)
    }

    const ROWS: &str = r#"{"id":"a-1","name":"Siarhei Baltrukou","dob":"1971-03-09","gender":"m"}
{"id":7,"name":"Ilinca Velmori","dob":"1980-01-02"}
{"id":"b\"2","names":["Siarhei Baltrukou","Сергей Балтруков"],"dob":null}
"#;

    #[test]
    fn one_line_answers_one_line_whatever_it_holds() {
        let mut input = Vec::new();
        for line in [
            &br#"{"left":"Siarhei Baltrukou","right":{"name":"Sergei Baltrukov"}}"#[..],
            b"",
            b"no json",
            b"\xff\xfe",
            br#"{"left":{"name":"Siarhei Baltrukou"}}"#,
            br#"{"left":5,"right":"x"}"#,
            br#"{"left":{"dob":"1980"},"right":"x"}"#,
            br#"{"left":"","right":"x"}"#,
            &vec![b'x'; 3 << 20],
            br#"{"left":"Siarhei Baltrukou","right":"Siarhei Baltrukou"}"#,
        ] {
            input.extend_from_slice(line);
            input.push(b'\n');
        }
        let (scores, end) = scored(&input);
        assert_eq!(scores.len(), 10);
        assert!(matches!(end, End::InputAtFault));
        let least = f64::from(names::SAME_NAME);
        assert!(scores[0].parse::<f64>().unwrap() >= least && scores[9].parse::<f64>().unwrap() >= least);
        assert!(scores[1..9].iter().all(|it| it.parse::<f64>().unwrap() == 0.0), "{scores:?}");
        let (list, read) = (list(ROWS), found);
        let (answers, end) = read(&list, &input);
        assert_eq!(answers.len(), 11, "{answers:?}");
        assert!(matches!(end, End::InputAtFault));
        assert_eq!(answers[0], "READY");
        assert!(answers[1..].iter().all(|it| it == "[]"));
    }

    #[test]
    fn a_date_raises_a_middling_name_and_lowers_a_good_one_and_an_unknown_one_does_nothing() {
        let side = |name: &str, dob: &str| {
            serde_json::from_str::<Side<'_>>(&format!(r#"{{"name":"{name}","dob":"{dob}"}}"#))
                .map(|it| it.known().unwrap_or_else(|_| panic!()))
                .unwrap()
        };
        let at = |l: &str, r: &str| weigh(&side("Siarhei Baltrukou", l), &side("Sergei Baltrukevich", r)).0;
        let name = at("", "");
        assert!(name > 0.0 && name < 1.0, "{name}");
        assert_eq!(at("1971-03-09", ""), name);
        assert!(at("1971-03-09", "1971-03-09") > at("1971-03-09", "1971-09-03"));
        assert!(at("1971-03-09", "1971-09-03") > name);
        assert!(at("1971-03-09", "1982-05-30") < name);
        assert!(at("1971", "1971-03-09") > name);
    }

    #[test]
    fn an_id_comes_back_as_it_was_written_and_the_date_decides_between_namesakes() {
        let list = list(ROWS);
        let (answers, end) = found(
            &list,
            br#"{"name":"Sergei Baltrukov","dob":"1971-03-09"}
{"name":"VELMORI<<ILINCA"}
"#,
        );
        assert!(matches!(end, End::Done));
        assert!(answers[1].starts_with("[[\"a-1\", "), "{}", answers[1]);
        assert!(answers[1].contains(r#"["b\"2", "#), "{}", answers[1]);
        assert!(answers[2].starts_with("[[7, "), "{}", answers[2]);
        for answer in &answers[1..] {
            serde_json::from_str::<serde_json::Value>(answer).unwrap();
        }
    }

    #[test]
    fn a_date_that_no_calendar_has_is_told_and_the_name_is_compared_all_the_same() {
        for bad in ["1979-02-30", "1979-13-01", "79-1-1-1", "yesterday", "1979-2-", "-1979", "0000"] {
            let line =
                format!(r#"{{"left":{{"name":"Ilinca Velmori","dob":"{bad}"}},"right":"Ilinca Velmori"}}"#);
            let (scores, end) = scored(line.as_bytes());
            let told = matches!(end, End::InputAtFault);
            assert!(told || bad == "0000", "{bad}");
            assert!(scores[0].parse::<f64>().unwrap() > 0.9);
        }
        for good in ["1979", "1979-02", "1980-02-29", "1979-00-00"] {
            assert!(born(good).is_some(), "{good}");
        }
    }

    #[test]
    fn no_message_repeats_what_a_line_says() {
        let secret = br#"{"left":{"name":{"Velmori":1}},"right":"x"}"#;
        let error = serde_json::from_slice::<Pair<'_>>(secret).err().unwrap();
        assert!(!Fault::of(&error).to_string().contains("Velmori"));
        let found = list("{\"id\":\"a\",\"name\":\"Ilinca Velmori\"}\n{\"id\":{},\"name\":\"x\"}\n\n");
        assert_eq!(found.index.rows(), 1);
        assert_eq!(found.ids.get(1), Some("\"a\""));
    }
}
