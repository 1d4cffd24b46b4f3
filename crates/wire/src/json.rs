//! JSON as it arrives: records cut out of a stream byte for byte, with limits, and errors with line and field.
//!
//! A file is a run of JSON objects: one a line, several lines each, or all in one list. Each is cut by its
//! brackets before anything reads it, so that a broken one costs one error and the next is still read.
//!
//! Promise: memory is bounded by the limit for one record; nesting is bounded before any parser sees it.
//! Promise: what cannot be read is told with its line, and reading goes on at the next record.

use std::collections::VecDeque;
use std::fmt;
use std::io;

use serde::de::{self, Deserialize, DeserializeOwned, Deserializer, MapAccess, SeqAccess, Visitor};

use crate::place::{Wrong, field_name, meant, quoted_field};
use crate::source::{Line, Lines};

/// Deepest nesting of objects and lists in a record.
pub(crate) const DEEPEST: u32 = 64;

/// Why a record ends where the next one begins.
const NEXT_BEGINS: &str = "another record begins before this one is closed";

/// Follows brackets and texts of one JSON value over any number of parts.
#[derive(Default)]
struct Scan {
    depth: u32,
    /// Bit n: the container at depth n + 1 is a list.
    lists: u64,
    in_text: bool,
    escaped: bool,
    /// The last byte outside texts that is not blank.
    last: u8,
}

/// What a part of a value did to the scan.
enum Step {
    More,
    /// The value ends before this offset of the part.
    Done(usize),
    /// At this offset it can be no JSON any more.
    Wrong(usize, String),
}

impl Scan {
    fn in_list(&self) -> bool {
        self.depth > 0 && self.lists >> (self.depth - 1) & 1 == 1
    }

    fn feed(&mut self, part: &[u8]) -> Step {
        for (at, byte) in part.iter().copied().enumerate() {
            if self.in_text {
                match byte {
                    _ if self.escaped => self.escaped = false,
                    b'\\' => self.escaped = true,
                    b'"' => {
                        self.in_text = false;
                        self.last = b'"';
                    }
                    b'\n' => return Step::Wrong(at, "a text is not closed on its line".to_owned()),
                    _ => {}
                }
                continue;
            }
            match byte {
                b' ' | b'\t' | b'\r' | b'\n' => continue,
                b'"' => self.in_text = true,
                b'{' | b'[' => {
                    let expected =
                        matches!(self.last, 0 | b':' | b'[') || (self.last == b',' && self.in_list());
                    if !expected {
                        return Step::Wrong(at, NEXT_BEGINS.to_owned());
                    }
                    if self.depth == DEEPEST {
                        return Step::Wrong(at, format!("nested deeper than {DEEPEST} levels"));
                    }
                    let bit = 1 << self.depth;
                    self.lists = if byte == b'[' { self.lists | bit } else { self.lists & !bit };
                    self.depth += 1;
                }
                b'}' | b']' => {
                    if self.depth == 0 || self.in_list() != (byte == b']') {
                        return Step::Wrong(at, format!("unexpected `{}`", char::from(byte)));
                    }
                    self.depth -= 1;
                    if self.depth == 0 {
                        return Step::Done(at + 1);
                    }
                }
                _ => {}
            }
            self.last = byte;
        }
        Step::More
    }
}

/// One object cut from a file.
pub(crate) struct Piece {
    /// Its bytes; for a broken one, as far as they were kept.
    pub(crate) bytes: Vec<u8>,
    /// The line it begins on.
    pub(crate) line: u64,
    /// Its offset in the file.
    pub(crate) offset: u64,
}

impl Piece {
    /// The line of its last word: where a record stops, not where the next one was found.
    fn stop(&self) -> u64 {
        self.line + line_breaks(&self.bytes, self.bytes.trim_ascii_end().len())
    }
}

/// What the cutter found next.
pub(crate) enum Cut {
    /// An object, closed.
    Whole(Piece),
    /// An object that cannot be read further: at which line, and why.
    Broken(Piece, u64, String),
}

/// Cuts the objects of a file.
pub(crate) struct Cutter<'a> {
    lines: Lines<'a>,
    limit: usize,
    /// A record may be a page, whose own records stand inside it at the beginning of a line.
    of_pages: bool,
    /// Lines that a broken record had taken in, with number and offset: they are read again.
    again: VecDeque<(u64, u64, Vec<u8>)>,
    /// The line at hand, its number and its offset.
    line: Vec<u8>,
    number: u64,
    offset: u64,
    at: usize,
    /// Inside a list that holds the records.
    in_list: bool,
    started: bool,
    /// A record was broken: what closed or parted it may stand about anywhere behind it.
    any_broken: bool,
    /// After a broken record: the column it began at; what is deeper belongs to it and is passed over.
    passing: Option<usize>,
}

impl<'a> Cutter<'a> {
    pub(crate) fn new(bytes: crate::source::Bytes<'a>, limit: usize) -> Self {
        Self {
            lines: Lines::new(bytes, limit),
            limit,
            of_pages: false,
            again: VecDeque::new(),
            line: Vec::new(),
            number: 0,
            offset: 0,
            at: 0,
            in_list: false,
            started: false,
            any_broken: false,
            passing: None,
        }
    }

    /// The same, for records that hold records.
    pub(crate) fn of_pages(self) -> Self {
        Self { of_pages: true, ..self }
    }

    /// Reads the next line in place of the one at hand.
    fn read_line(&mut self) -> io::Result<Line> {
        if let Some((number, offset, line)) = self.again.pop_front() {
            (self.number, self.offset, self.line) = (number, offset, line);
            return Ok(Line::Whole);
        }
        let read = self.lines.next(&mut self.line)?;
        (self.number, self.offset) = (self.lines.number, self.lines.offset);
        Ok(read)
    }

    /// Bytes from elsewhere in the file.
    pub(crate) fn read_at(&mut self, offset: u64, count: usize) -> io::Result<Vec<u8>> {
        self.lines.bytes.read_at(offset, count)
    }

    /// The line read last.
    pub(crate) fn line(&self) -> u64 {
        self.number
    }

    /// Begins again at the start of a file.
    pub(crate) fn rewind(&mut self, start: u64) -> io::Result<()> {
        self.lines.bytes.seek(start)?;
        self.lines.number = 0;
        (self.number, self.offset) = (0, start);
        self.again.clear();
        self.line.clear();
        self.at = 0;
        self.in_list = false;
        self.started = false;
        self.any_broken = false;
        self.passing = None;
        Ok(())
    }

    fn too_long(&self, count: u64) -> String {
        format!("a line of {count} bytes: longer than the {} MiB a record may have", self.limit >> 20)
    }

    /// A line that cannot be part of a record.
    fn broken_line(&mut self, says: String) -> Cut {
        self.any_broken = true;
        Cut::Broken(Piece { bytes: Vec::new(), line: self.number, offset: self.offset }, self.number, says)
    }

    /// A record that is given up because the next one begins or the file ends. Lines of it that may be records of
    /// their own are read again, with the line at hand behind them.
    fn give_up(&mut self, mut piece: Piece, column: usize, says: String) -> Cut {
        self.any_broken = true;
        let mut says = says;
        if let Some(next) = self.first_inside(&piece.bytes, column) {
            let (mut number, mut offset) =
                (piece.line + line_breaks(&piece.bytes, next), piece.offset + next as u64);
            let taken = piece.bytes.split_off(next);
            let mut lines = Vec::new();
            for line in taken.split_inclusive(|byte| *byte == b'\n') {
                lines.push((number, offset, line.to_vec()));
                number += 1;
                offset += line.len() as u64;
            }
            if !self.line.is_empty() {
                lines.push((self.number, self.offset, std::mem::take(&mut self.line)));
            }
            for line in lines.into_iter().rev() {
                self.again.push_front(line);
            }
            NEXT_BEGINS.clone_into(&mut says);
        }
        self.at = 0;
        self.passing = None;
        let stop = piece.stop();
        Cut::Broken(piece, stop, says)
    }

    /// Where in a record of one line, left open, the next record was taken in as a part of it.
    fn first_inside(&self, record: &[u8], column: usize) -> Option<usize> {
        let mut lines = record.split_inclusive(|byte| *byte == b'\n');
        let first = lines.next()?;
        // A record that begins with a bracket alone is written over several lines, of which any may begin so.
        let page = b"\"notices\"";
        if first.trim_ascii().len() < 2 || (self.of_pages && first.windows(page.len()).any(|it| it == page)) {
            return None;
        }
        let mut at = first.len();
        for line in lines {
            if begins_record(line, column) {
                return Some(at);
            }
            at += line.len();
        }
        None
    }

    /// The next object, or `None` at the end.
    pub(crate) fn next(&mut self) -> io::Result<Option<Cut>> {
        loop {
            if self.at >= self.line.len() {
                self.at = 0;
                match self.read_line()? {
                    Line::End => return Ok(None),
                    Line::TooLong(count) => {
                        self.passing.get_or_insert(0);
                        let says = self.too_long(count);
                        return Ok(Some(self.broken_line(says)));
                    }
                    Line::Whole => {}
                }
            }
            let rest = self.line.get(self.at..).unwrap_or_default();
            let blank = rest.iter().take_while(|byte| byte.is_ascii_whitespace()).count();
            self.at += blank;
            let Some(first) = rest.get(blank).copied() else {
                continue;
            };
            let line_start = self.at == blank;
            match first {
                b'{' if self.passing.is_none_or(|column| line_start && blank <= column) => {
                    self.passing = None;
                    self.started = true;
                    return self.cut(if line_start { blank } else { 0 }).map(Some);
                }
                b'[' if !self.started => {
                    self.started = true;
                    self.in_list = true;
                    self.at += 1;
                }
                b',' if self.in_list && self.passing.is_none() => self.at += 1,
                b']' if self.in_list && self.passing.is_none() => {
                    self.in_list = false;
                    self.at += 1;
                }
                _ if self.passing.is_some()
                    && (blank > 0 || matches!(first, b'{' | b'}' | b'[' | b']' | b'"' | b',')) =>
                {
                    self.at = self.line.len();
                }
                b',' | b']' | b'}' if self.any_broken => self.at += 1,
                _ => {
                    let count = rest.get(blank..).unwrap_or_default().trim_ascii_end().len();
                    self.at = self.line.len();
                    self.passing = Some(0);
                    let says = format!(
                        "expected a record that begins with `{{`, found {count} bytes that begin otherwise"
                    );
                    return Ok(Some(self.broken_line(says)));
                }
            }
        }
    }

    /// Cuts the object that begins at the place reached.
    fn cut(&mut self, column: usize) -> io::Result<Cut> {
        let (line, offset) = (self.number, self.offset + self.at as u64);
        let mut scan = Scan::default();
        let mut bytes = Vec::new();
        let piece = |bytes| Piece { bytes, line, offset };
        loop {
            let rest = self.line.get(self.at..).unwrap_or_default();
            match scan.feed(rest) {
                Step::Done(end) => {
                    bytes.extend_from_slice(rest.get(..end).unwrap_or_default());
                    self.at += end;
                    return Ok(Cut::Whole(piece(bytes)));
                }
                Step::More => bytes.extend_from_slice(rest),
                Step::Wrong(at, says) => {
                    // The line at hand may be the next record, and what is wrong its own.
                    let whole_lines = bytes.len();
                    let is_first = whole_lines == 0;
                    bytes.extend_from_slice(rest);
                    if !is_first && self.first_inside(&bytes, column).is_some() {
                        bytes.truncate(whole_lines);
                        return Ok(self.give_up(piece(bytes), column, NEXT_BEGINS.to_owned()));
                    }
                    bytes.truncate(whole_lines + at);
                    if !is_first && at <= column && says == NEXT_BEGINS {
                        self.at = 0;
                        return Ok(self.give_up(piece(bytes), column, says));
                    }
                    self.at = self.line.len();
                    self.passing = Some(column);
                    self.any_broken = true;
                    let piece = piece(bytes);
                    let stop = if says == NEXT_BEGINS { piece.stop() } else { self.number };
                    return Ok(Cut::Broken(piece, stop, says));
                }
            }
            self.at = 0;
            match self.read_line()? {
                Line::End => {
                    self.line.clear();
                    let says = "the file ends inside this record".to_owned();
                    return Ok(self.give_up(piece(bytes), column, says));
                }
                Line::TooLong(count) => {
                    self.passing = Some(column);
                    self.any_broken = true;
                    return Ok(Cut::Broken(piece(bytes), self.number, self.too_long(count)));
                }
                Line::Whole if bytes.len() + self.line.len() > self.limit => {
                    if self.first_inside(&bytes, column).is_none() {
                        self.at = self.line.len();
                        self.passing = Some(column);
                        self.any_broken = true;
                        let says = format!("longer than the {} MiB a record may have", self.limit >> 20);
                        return Ok(Cut::Broken(piece(bytes), self.number, says));
                    }
                    return Ok(self.give_up(piece(bytes), column, NEXT_BEGINS.to_owned()));
                }
                Line::Whole if is_next_record(&bytes, &self.line, column) => {
                    return Ok(self.give_up(piece(bytes), column, NEXT_BEGINS.to_owned()));
                }
                Line::Whole => {}
            }
        }
    }
}

/// Whether a line begins with a bracket, no further in than a column.
fn begins_record(line: &[u8], column: usize) -> bool {
    let blank = line.iter().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
    blank <= column && line.get(blank) == Some(&b'{')
}

/// Whether a line inside a record begins as the record itself does, no further in: then it is the next record,
/// and the one before was cut off at the end of its line.
fn is_next_record(record: &[u8], line: &[u8], column: usize) -> bool {
    let blank = line.iter().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
    let Some(key_end) = record.iter().take(64).position(|byte| *byte == b':') else {
        return false;
    };
    let begins = record.get(..key_end).unwrap_or_default();
    blank <= column && line.get(blank..).is_some_and(|it| it.starts_with(begins))
}

/// How many line breaks stand before an offset.
pub(crate) fn line_breaks(bytes: &[u8], offset: usize) -> u64 {
    bytes.iter().take(offset).filter(|byte| **byte == b'\n').count() as u64
}

/// One step of a path.
struct Frame {
    list: bool,
    index: usize,
    key: String,
    wants_key: bool,
}

/// Walks the bytes of a JSON value up to an offset and tells each path it comes to.
fn walk(bytes: &[u8], until: usize, mut reached: impl FnMut(&[Frame], usize)) -> String {
    let mut frames: Vec<Frame> = Vec::new();
    let mut at = 0;
    let mut text_from = None;
    let mut escaped = false;
    while let Some(byte) = bytes.get(at).copied().filter(|_| at < until) {
        if let Some(from) = text_from {
            match byte {
                _ if escaped => escaped = false,
                b'\\' => escaped = true,
                b'"' => {
                    text_from = None;
                    // Only what a colon follows is a name of a field; anything else may be a person's.
                    let behind = bytes.get(at + 1..).unwrap_or_default();
                    let is_key = behind.iter().find(|it| !it.is_ascii_whitespace()) == Some(&b':');
                    if let Some(frame) = frames.last_mut().filter(|it| it.wants_key && is_key) {
                        frame.key =
                            String::from_utf8_lossy(bytes.get(from..at).unwrap_or_default()).into_owned();
                        frame.wants_key = false;
                        reached(&frames, at);
                    }
                }
                _ => {}
            }
            at += 1;
            continue;
        }
        match byte {
            b'"' => text_from = Some(at + 1),
            b'{' | b'[' => {
                frames.push(Frame {
                    list: byte == b'[',
                    index: 0,
                    key: String::new(),
                    wants_key: byte == b'{',
                });
                if byte == b'[' {
                    reached(&frames, at);
                }
            }
            b'}' | b']' => {
                frames.pop();
            }
            b',' => {
                if let Some(frame) = frames.last_mut() {
                    frame.index += 1;
                    frame.wants_key = !frame.list;
                    frame.key.clear();
                }
                if frames.last().is_some_and(|it| it.list) {
                    reached(&frames, at);
                }
            }
            _ => {}
        }
        at += 1;
    }
    path(&frames)
}

fn path(frames: &[Frame]) -> String {
    let mut out = String::new();
    for frame in frames {
        if frame.list {
            out.push_str(&format!("[{}]", frame.index));
        } else if !frame.key.is_empty() {
            if !out.is_empty() {
                out.push('.');
            }
            out.push_str(&field_name(&frame.key));
        }
    }
    out
}

/// The path of the value an offset stands in.
pub(crate) fn path_at(bytes: &[u8], offset: usize) -> Option<String> {
    let path = walk(bytes, offset, |_, _| {});
    (!path.is_empty()).then_some(path)
}

/// How many line breaks stand before the value of a path.
pub(crate) fn line_of(bytes: &[u8], wanted: &str) -> u64 {
    let mut found = 0;
    walk(bytes, bytes.len(), |frames, at| {
        if found == 0 && path(frames) == wanted {
            found = at;
        }
    });
    line_breaks(bytes, found)
}

/// Whether the value has this path.
pub(crate) fn has_path(bytes: &[u8], wanted: &str) -> bool {
    let mut found = false;
    walk(bytes, bytes.len(), |frames, _| {
        found = found || (frames.len() <= 2 && path(frames) == wanted);
    });
    found
}

/// What a reader found wrong, with the line inside the record.
pub(crate) struct Unread {
    pub(crate) wrong: Wrong,
    /// Line breaks before it.
    pub(crate) line: u64,
}

/// Reads one record.
pub(crate) fn read<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Unread> {
    if let Err(error) = std::str::from_utf8(bytes) {
        let offset = error.valid_up_to();
        let line = line_breaks(bytes, offset);
        let field = path_at(bytes, offset);
        let says = "not UTF-8 text: save the file as UTF-8".to_owned();
        return Err(Unread { wrong: Wrong { field, says }, line });
    }
    serde_json::from_slice(bytes).map_err(|error| unread(bytes, &error))
}

/// Puts a parser's complaint in the words of this house.
fn unread(bytes: &[u8], error: &serde_json::Error) -> Unread {
    let line = (error.line() as u64).saturating_sub(1);
    let before: usize = bytes
        .split_inclusive(|byte| *byte == b'\n')
        .take(error.line().saturating_sub(1))
        .map(<[u8]>::len)
        .sum();
    // A wrong letter is the last one read; a wrong value was read to its end.
    let offset = before + error.column() - usize::from(error.is_syntax() && error.column() > 0);
    let place = format!(" at line {} column {}", error.line(), error.column());
    let says = error.to_string();
    let says = says.strip_suffix(&place).unwrap_or(&says);
    let mut field = path_at(bytes, offset);
    let says = if let Some(rest) = says.strip_prefix("unknown field `") {
        let (name, known) = rest.split_once('`').unwrap_or((rest, ""));
        // The parser names the record it stands in after the name was read: the field is the last step.
        match meant(name, known.split('`').skip(1).step_by(2)) {
            Some(meant) => format!("unknown field {}: did you mean `{meant}`?", quoted_field(name)),
            None => format!("unknown field {}", quoted_field(name)),
        }
    } else if let Some(rest) = says.strip_prefix("missing field `") {
        let name = rest.trim_end_matches('`');
        // A missing field is noticed at the closing bracket, where the path still ends in the last field read.
        let parent = path_at(bytes, offset).map(|path| parent_of(bytes, offset, &path)).unwrap_or_default();
        field = Some(if parent.is_empty() { name.to_owned() } else { format!("{parent}.{name}") });
        "missing".to_owned()
    } else if let Some(name) = says.strip_prefix("duplicate field `") {
        format!("given twice: {}", quoted_field(name.trim_end_matches('`')))
    } else if let Some((found, expected)) = says
        .strip_prefix("invalid type: ")
        .or_else(|| says.strip_prefix("invalid value: "))
        .and_then(|rest| rest.rsplit_once(", expected "))
    {
        format!("expected {expected}, found {}", kind_found(found))
    } else {
        match says {
            "trailing comma" => "a comma too many".to_owned(),
            _ if error.is_eof() => "the record is cut off".to_owned(),
            _ if error.is_syntax() => format!("not JSON: {says}"),
            _ => says.to_owned(),
        }
    };
    Unread { wrong: Wrong { field, says }, line }
}

/// The path of the object that ends at an offset.
fn parent_of(bytes: &[u8], offset: usize, path: &str) -> String {
    match bytes.get(offset.saturating_sub(1)) {
        // The bracket itself was consumed: the walk has already left the object.
        Some(b'}') => path.to_owned(),
        _ => path.rsplit_once('.').map_or(String::new(), |(parent, _)| parent.to_owned()),
    }
}

/// The kind of what a parser found, without the value: it may be a name or the number of a passport.
fn kind_found(found: &str) -> &'static str {
    let is = |kind: &str| found.starts_with(kind);
    match found {
        "null" | "unit value" => "nothing",
        "map" => "an object",
        "sequence" => "a list",
        _ if is("string ") => "a text",
        _ if is("integer ") || is("floating point ") => "a number",
        _ if is("boolean ") => "true or false",
        _ => "something else",
    }
}

/// A JSON value of a public form, whose fields may be of any kind. A field given twice is refused.
#[derive(Clone, PartialEq)]
pub(crate) enum Tree {
    Null,
    Truth(bool),
    Number(f64),
    Text(String),
    List(Vec<Tree>),
    Object(Vec<(String, Tree)>),
}

impl Tree {
    /// The value of a field; `None` where there is no such field or this is no object.
    pub(crate) fn get(&self, key: &str) -> Option<&Tree> {
        match self {
            Self::Object(fields) => fields.iter().find(|(it, _)| it == key).map(|(_, value)| value),
            Self::Null | Self::Truth(_) | Self::Number(_) | Self::Text(_) | Self::List(_) => None,
        }
    }

    /// The items of a list; none for anything else.
    pub(crate) fn items(&self) -> &[Tree] {
        match self {
            Self::List(items) => items,
            Self::Null | Self::Truth(_) | Self::Number(_) | Self::Text(_) | Self::Object(_) => &[],
        }
    }

    pub(crate) fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Null | Self::Truth(_) | Self::Number(_) | Self::List(_) | Self::Object(_) => None,
        }
    }

    pub(crate) fn number(&self) -> Option<f64> {
        match self {
            Self::Number(number) => Some(*number),
            Self::Null | Self::Truth(_) | Self::Text(_) | Self::List(_) | Self::Object(_) => None,
        }
    }

    /// What it is, for a message.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::Null => "nothing",
            Self::Truth(_) => "true or false",
            Self::Number(_) => "a number",
            Self::Text(_) => "a text",
            Self::List(_) => "a list",
            Self::Object(_) => "an object",
        }
    }
}

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Any;
        impl<'de> Visitor<'de> for Any {
            type Value = Tree;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a value")
            }
            fn visit_unit<E>(self) -> Result<Tree, E> {
                Ok(Tree::Null)
            }
            fn visit_bool<E>(self, value: bool) -> Result<Tree, E> {
                Ok(Tree::Truth(value))
            }
            #[expect(
                clippy::cast_precision_loss,
                reason = "no number of a public form is read as more than a small count or a measure"
            )]
            fn visit_u64<E>(self, value: u64) -> Result<Tree, E> {
                Ok(Tree::Number(value as f64))
            }
            #[expect(
                clippy::cast_precision_loss,
                reason = "no number of a public form is read as more than a small count or a measure"
            )]
            fn visit_i64<E>(self, value: i64) -> Result<Tree, E> {
                Ok(Tree::Number(value as f64))
            }
            fn visit_f64<E>(self, value: f64) -> Result<Tree, E> {
                Ok(Tree::Number(value))
            }
            fn visit_str<E>(self, value: &str) -> Result<Tree, E> {
                Ok(Tree::Text(value.to_owned()))
            }
            fn visit_string<E>(self, value: String) -> Result<Tree, E> {
                Ok(Tree::Text(value))
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Tree, A::Error> {
                let mut items = Vec::new();
                while let Some(item) = list.next_element()? {
                    items.push(item);
                }
                Ok(Tree::List(items))
            }
            fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Tree, A::Error> {
                let mut fields: Vec<(String, Tree)> = Vec::new();
                // Beyond a few fields a set finds a repetition without comparing each with each.
                let mut known = std::collections::BTreeSet::new();
                while let Some((key, value)) = object.next_entry::<String, Tree>()? {
                    if !known.insert(key.clone()) {
                        return Err(de::Error::custom(format!("given twice: {}", quoted_field(&key))));
                    }
                    fields.push((key, value));
                }
                Ok(Tree::Object(fields))
            }
        }
        deserializer.deserialize_any(Any)
    }
}

/// Finds where the items of the list at a path begin and end, as far as the bytes can be followed.
///
/// The last member tells what is wrong behind the last whole item, if anything is.
pub(crate) fn items_of(bytes: &[u8], wanted: &str) -> (Vec<std::ops::Range<usize>>, Option<(usize, String)>) {
    let mut items = Vec::new();
    let mut start = None;
    walk(bytes, bytes.len(), |frames, at| {
        if start.is_none()
            && bytes.get(at) == Some(&b'[')
            && frames.last().is_some_and(|it| it.list && it.index == 0)
            && path(frames.get(..frames.len().saturating_sub(1)).unwrap_or_default()) == wanted
        {
            start = Some(at + 1);
        }
    });
    let Some(mut at) = start else {
        return (items, None);
    };
    loop {
        let rest = bytes.get(at..).unwrap_or_default();
        let blank = rest.iter().take_while(|byte| byte.is_ascii_whitespace() || **byte == b',').count();
        at += blank;
        let rest = rest.get(blank..).unwrap_or_default();
        match rest.first() {
            Some(b']') => return (items, None),
            None => return (items, Some((at, "the file ends inside this list".to_owned()))),
            Some(b'{') => match Scan::default().feed(rest) {
                Step::Done(end) => {
                    items.push(at..at + end);
                    at += end;
                }
                Step::More => {
                    return (items, Some((at, "the file ends inside this record".to_owned())));
                }
                Step::Wrong(_, says) => return (items, Some((at, says))),
            },
            // No notice, but a whole value: it is told by itself and the notices behind it are read.
            Some(_) => {
                let mut values =
                    serde_json::Deserializer::from_slice(rest).into_iter::<serde::de::IgnoredAny>();
                match values.next() {
                    Some(Ok(_)) => {
                        let end = values.byte_offset();
                        items.push(at..at + end);
                        at += end;
                    }
                    Some(Err(_)) | None => return (items, Some((at, "expected a notice".to_owned()))),
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Bytes;

    fn cuts(text: &str) -> Vec<String> {
        let mut cutter = Cutter::new(Bytes::of_stream(text.as_bytes()), 1 << 20);
        let mut found = Vec::new();
        while let Some(cut) = cutter.next().unwrap() {
            found.push(match cut {
                Cut::Whole(piece) => {
                    let from = usize::try_from(piece.offset).unwrap();
                    assert_eq!(&text.as_bytes()[from..from + piece.bytes.len()], piece.bytes);
                    format!("{}:{}", piece.line, String::from_utf8(piece.bytes).unwrap())
                }
                Cut::Broken(piece, line, says) => format!("{}-{line}: {says}", piece.line),
            });
        }
        found
    }

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        assert_eq!(cuts(text), expected, "{text}");
    }

    #[test]
    fn records_are_cut_one_a_line_over_several_lines_and_out_of_a_list() {
        check("{\"a\":1}\r\n{\"b\":2}", &["1:{\"a\":1}", "2:{\"b\":2}"]);
        check("{\n \"a\": [\n{}\n]\n}\n{}", &["1:{\n \"a\": [\n{}\n]\n}", "6:{}"]);
        check("[{\"a\":\"}\"},\n {}]\n", &["1:{\"a\":\"}\"}", "2:{}"]);
        check("", &[]);
    }

    #[test]
    fn a_broken_record_costs_one_error_and_the_next_is_read() {
        check(
            "{\"a\":1}\n{\"b\":\n{\"c\":\"x\n{\"d\":4}\n",
            &[
                "1:{\"a\":1}",
                "2-2: another record begins before this one is closed",
                "3-3: a text is not closed on its line",
                "4:{\"d\":4}",
            ],
        );
        check(
            "{\"b\":1,\n{\"d\":4}\n",
            &["1-1: another record begins before this one is closed", "2:{\"d\":4}"],
        );
        check("{\"a\":[}\n{}\n", &["1-1: unexpected `}`", "2:{}"]);
        check("{\"a\":", &["1-1: the file ends inside this record"]);
        check(
            "hello\n{}\n",
            &["1-1: expected a record that begins with `{`, found 5 bytes that begin otherwise", "2:{}"],
        );
    }

    #[test]
    fn a_record_cut_off_is_told_at_its_own_line_and_takes_no_other_with_it() {
        let stops = "another record begins before this one is closed";
        let told = format!("1-1: {stops}");
        for cut in ["{\"a\":", "{\"a\":[", "{\"a\":[{\"b\":1},", "{\"a\":1", "{\"a\":{\"b\":[", "{\"a\":1,"] {
            for next in ["{\"b\":2}", "{\"a\":2}"] {
                check(&format!("{cut}\n{next}\n"), &[&told, &format!("2:{next}")]);
                check(&format!("{cut}\r\n\r\n{next}"), &[&told, &format!("3:{next}")]);
            }
        }
        check("{\"a\":[\n\n\n", &["1-1: the file ends inside this record"]);
        check("{\"a\":[\n{\"b\":2}\n{\"c\":3}\n", &[&told, "2:{\"b\":2}", "3:{\"c\":3}"]);
        check("[{\"a\":[\n{\"b\":2},\n{\"c\":3}]\n", &[&told, "2:{\"b\":2}", "3:{\"c\":3}"]);
        check("{\"a\":\"x\n{\"b\":2}\n", &["1-1: a text is not closed on its line", "2:{\"b\":2}"]);
        let over_lines = "{\n \"a\":[\n  {\"b\":1},\n{\"c\":3}\n{\"d\":4}\n";
        check(over_lines, &[&format!("1-4: {stops}"), "5:{\"d\":4}"]);
    }

    #[test]
    fn only_what_a_colon_follows_is_a_name_of_a_field() {
        let path = |text: &str| path_at(text.as_bytes(), text.len());
        assert_eq!(path("{\"name\" : \"X\"").as_deref(), Some("name"));
        assert_eq!(path("{name:\"BALTRUKOVA\""), None);
        assert_eq!(path("{\"Ilinca Baltrukova\":{\"born\":1").as_deref(), Some("(a name of 17 bytes).born"));
    }

    #[test]
    fn the_rest_of_a_broken_record_over_several_lines_is_passed_over() {
        check(
            "{\n  \"a\": \"x\n  \"b\": {\n  }\n}\n{\"c\":1}\n",
            &["1-2: a text is not closed on its line", "6:{\"c\":1}"],
        );
    }

    #[test]
    fn nesting_is_bounded_before_a_parser_sees_it() {
        let deep = format!("{}\n{{}}\n", "{\"a\":".repeat(100_000));
        check(&deep, &["1-1: nested deeper than 64 levels", "2:{}"]);
        let lists = format!("{{\"a\":{}", "[".repeat(100_000));
        check(&lists, &["1-1: nested deeper than 64 levels"]);
    }

    #[test]
    fn an_offset_is_told_as_a_path() {
        let bytes = br#"{"a":1,"b":[{"c":"x"},{"d":[1,2,{"e":5}]}]}"#;
        let at = |needle: &str| {
            let text = std::str::from_utf8(bytes).unwrap();
            path_at(bytes, text.find(needle).unwrap() + needle.len())
        };
        assert_eq!(at("\"x").as_deref(), Some("b[0].c"));
        assert_eq!(at("\"e\":5").as_deref(), Some("b[1].d[2].e"));
        assert_eq!(at("[1,2").as_deref(), Some("b[1].d[1]"));
    }

    #[test]
    fn a_field_given_twice_is_refused() {
        let Err(unread) = read::<Tree>(b"{\"a\":1,\n\"a\":2}") else { panic!("read") };
        assert_eq!((unread.wrong.says.as_str(), unread.line), ("given twice: `a`", 1));
    }

    #[test]
    fn the_items_of_a_list_are_found_as_far_as_they_go() {
        let page = br#"{"total":3,"_embedded":{"notices":[{"a":1}, {"b":[2]},{"c""#;
        let (items, wrong) = items_of(page, "_embedded.notices");
        assert_eq!(items.len(), 2);
        assert_eq!(&page[items[1].clone()], br#"{"b":[2]}"#);
        assert_eq!(wrong.unwrap().1, "the file ends inside this record");
        assert!(items_of(br#"{"notices":[{}]}"#, "_embedded.notices").0.is_empty());
    }
}
