//! Alerts out of a file of any form this program reads.
//!
//! What this room is for: [`open`] finds out the form of a file from its content and gives its alerts one by
//! one, each with the exact bytes it was cut from and the line it stands on.
//!
//! Promise: nothing is lost in silence. A record is given, or told as a [`BadRecord`] with file, line and
//! field, and reading goes on behind it; what was taken although something in it could not be read, is told as
//! a [`Warning`]. The same bytes of the same alert a second time in one file are taken once and counted; other
//! bytes of the same alert are its next revision, in the order of the file, and told.
//! Promise: memory does not grow with the file, but for a few bytes per record that find repetitions.
//! Serves: RPD Art 83 (what an alert has to hold) and design promise P16: the bytes of a record are its evidence.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::fs::File;
use std::hash::{BuildHasherDefault, DefaultHasher, Hash, Hasher};
use std::io::{self, Read, Seek};
use std::path::Path;
use std::sync::Arc;

use terms::Alert;
use terms::alert::Subject;

use crate::json::{Cut, Cutter, Unread, line_of};
use crate::native::Notes;
use crate::place::{BadRecord, Fault, Place, Warning, Wrong, quoted_field};
use crate::source::Bytes;

/// The most names of one person in a record.
pub const MOST_NAMES: usize = 256;
/// The most documents of one person in a record.
pub const MOST_DOCUMENTS: usize = 64;
/// Largest record, in bytes: 8 MiB.
pub const LARGEST_RECORD: usize = 8 << 20;
/// Largest page of a list, in bytes: 64 MiB.
pub const LARGEST_PAGE: usize = 64 << 20;
/// Largest FollowTheMoney input that cannot be read twice (a pipe), in bytes: 64 MiB.
pub const LARGEST_STREAM: usize = 64 << 20;
/// How much of a file its form is found out from.
const HEAD: usize = 64 << 10;

/// Said of a file without a word in it.
const NOTHING_TO_READ: &str = "empty: nothing to read";

/// The forms alerts are read in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    /// The JSON of INTERPOL's public notices service: list pages and notices.
    Interpol,
    /// FollowTheMoney JSON lines, also with sanctions nested in persons.
    Ftm,
    /// The consolidated list of the UN Security Council.
    UnXml,
    /// The native alert form, JSON.
    Native,
    /// The native alert form as a table.
    NativeCsv,
}

impl Format {
    /// Every form.
    pub const ALL: [Self; 5] = [Self::Interpol, Self::Ftm, Self::UnXml, Self::Native, Self::NativeCsv];

    /// The word for `--as`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Interpol => "interpol",
            Self::Ftm => "ftm",
            Self::UnXml => "un-xml",
            Self::Native => "native",
            Self::NativeCsv => "native-csv",
        }
    }

    /// Reads [`Format::code`].
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.code() == text)
    }
}

/// One alert of a file.
#[derive(Clone, Debug)]
pub struct Record {
    /// What it says.
    pub alert: Alert,
    /// The bytes it was cut from, as they stand in the file.
    pub original: Vec<u8>,
    /// Where it stands.
    pub place: Place,
}

/// What a form's reader gives.
pub(crate) enum Out {
    Record(Box<Record>),
    Bad(BadRecord),
    Warn(Warning),
}

/// A form's reader.
pub(crate) trait Shape {
    fn next(&mut self) -> Option<Out>;
}

/// The alerts of a file, in its order.
pub struct Records<'a> {
    format: Format,
    shape: Box<dyn Shape + 'a>,
    warnings: Vec<Warning>,
    seen: Seen,
}

impl std::fmt::Debug for Records<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Records({})", self.format.code())
    }
}

impl Records<'_> {
    /// The form the file is read in.
    #[must_use]
    pub fn format(&self) -> Format {
        self.format
    }

    /// What is to be told of the records given so far, since this was last asked.
    pub fn take_warnings(&mut self) -> Vec<Warning> {
        std::mem::take(&mut self.warnings)
    }

    /// How many records were there a second time, byte for byte, and taken once.
    #[must_use]
    pub fn taken_once(&self) -> u64 {
        self.seen.repeated
    }
}

impl Iterator for Records<'_> {
    type Item = Result<Record, BadRecord>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            match self.shape.next()? {
                Out::Bad(bad) => return Some(Err(bad)),
                Out::Warn(warning) => self.warnings.push(warning),
                Out::Record(record) if crowded(&record.alert.subject, "subject").is_some() => {
                    let wrong = crowded(&record.alert.subject, "subject");
                    let line = record.place.line + line_of(&record.original, "subject");
                    return wrong.map(|it| Err(bad(record.place.at_line(line), it)));
                }
                Out::Record(record) => match self.seen.look(&record) {
                    Again::First => return Some(Ok(*record)),
                    Again::Same => {}
                    Again::Other(line) => {
                        let says = format!(
                            "the alert of line {line} again with other content: taken as its next revision"
                        );
                        self.warnings.push(Warning { place: record.place.clone(), field: None, says });
                        return Some(Ok(*record));
                    }
                },
            }
        }
    }
}

/// Which alerts of the file were given already.
#[derive(Default)]
struct Seen {
    /// From the fingerprint of the alert's number to that of its newest bytes, with their line.
    known: HashMap<u64, ([u64; 2], u64), BuildHasherDefault<DefaultHasher>>,
    repeated: u64,
}

enum Again {
    First,
    Same,
    Other(u64),
}

impl Seen {
    fn look(&mut self, record: &Record) -> Again {
        let source = &record.alert.source;
        let print = |salt: u8, what: &dyn Fn(&mut DefaultHasher)| {
            let mut hasher = DefaultHasher::new();
            hasher.write_u8(salt);
            what(&mut hasher);
            hasher.finish()
        };
        let whole = |hasher: &mut DefaultHasher| {
            (source.channel, &source.reference, &record.original).hash(hasher);
            source.bureau.value().hash(hasher);
        };
        let content = [print(1, &whole), print(2, &whole)];
        let key = match &source.reference {
            Some(reference) => print(3, &|hasher| {
                // The number of an INTERPOL notice is unique by itself, and a list page shows no bureau.
                let bureau = source.bureau.value().filter(|_| !source.channel.is_interpol_notice());
                (source.channel, bureau, reference).hash(hasher);
            }),
            // Without a number the bytes are the alert: they can come again, but not be revised.
            None => print(4, &whole),
        };
        match self.known.entry(key) {
            Entry::Vacant(entry) => {
                entry.insert((content, record.place.line));
                Again::First
            }
            Entry::Occupied(entry) if entry.get().0 == content => {
                self.repeated += 1;
                Again::Same
            }
            Entry::Occupied(mut entry) => {
                let (_, line) = entry.insert((content, record.place.line));
                Again::Other(line)
            }
        }
    }
}

/// Reads a file from the disk.
///
/// # Errors
/// Where the file cannot be read at all, or is of no known form.
pub fn open_file(path: &Path, as_format: Option<Format>) -> Result<Records<'static>, Fault> {
    let name = path.display().to_string();
    let file = File::open(path).map_err(|source| Fault::Unreadable { file: name.clone(), source })?;
    if file.metadata().is_ok_and(|it| it.is_file()) {
        open_seekable(file, &name, as_format)
    } else {
        open(file, &name, as_format)
    }
}

/// Reads what can be read once and in order: a pipe.
///
/// # Errors
/// Where it cannot be read at all, or is of no known form.
pub fn open<'a>(reader: impl Read + 'a, name: &str, as_format: Option<Format>) -> Result<Records<'a>, Fault> {
    begin(Bytes::of_stream(reader), name, as_format)
}

/// Reads what can be read twice: a file, or bytes in memory.
///
/// # Errors
/// Where it cannot be read at all, or is of no known form.
pub fn open_seekable<'a>(
    reader: impl Read + Seek + 'a,
    name: &str,
    as_format: Option<Format>,
) -> Result<Records<'a>, Fault> {
    begin(Bytes::of_file(reader), name, as_format)
}

fn begin<'a>(mut bytes: Bytes<'a>, name: &str, as_format: Option<Format>) -> Result<Records<'a>, Fault> {
    let file: Arc<str> = name.into();
    let io_fault = |source| Fault::Unreadable { file: name.to_owned(), source };
    let (bom, format) = {
        let head = bytes.head(HEAD).map_err(io_fault)?;
        let (bom, head) = without_bom(head).map_err(|says| not_this(name, 1, says))?;
        if let Some(says) = page_in_place_of_data(head) {
            return Err(not_this(name, 1, says));
        }
        let format = match as_format {
            // A form that is named does not make a file of nothing one that was read.
            Some(_) if head.trim_ascii().is_empty() => return Err(not_this(name, 1, NOTHING_TO_READ)),
            Some(format) => format,
            None => recognise(head).map_err(|says| not_this(name, 1, says))?,
        };
        (bom, format)
    };
    bytes.take(bom);
    let place = Placer { file, record: 0 };
    let shape: Box<dyn Shape + 'a> = match format {
        Format::Native => Box::new(JsonRecords {
            cutter: Cutter::new(bytes, LARGEST_RECORD),
            place,
            waiting: Vec::new().into_iter(),
            ended: false,
            read: crate::native::read,
        }),
        Format::Interpol => Box::new(crate::interpol::Pages::new(bytes, place)),
        Format::Ftm => Box::new(crate::ftm::Entities::new(bytes, bom as u64, place)?),
        Format::UnXml => Box::new(crate::un_xml::Individuals::new(bytes, place)),
        Format::NativeCsv => Box::new(crate::native_csv::Rows::new(bytes, place)?),
    };
    Ok(Records { format, shape, warnings: Vec::new(), seen: Seen::default() })
}

pub(crate) fn not_this(file: &str, line: u64, says: impl Into<String>) -> Fault {
    Fault::NotThis { file: file.to_owned(), line, says: says.into() }
}

/// The length of a UTF-8 mark and what follows it; refuses other encodings that mark themselves.
pub(crate) fn without_bom(head: &[u8]) -> Result<(usize, &[u8]), String> {
    if let Some(rest) = head.strip_prefix(b"\xef\xbb\xbf") {
        return Ok((3, rest));
    }
    let wide = head.starts_with(b"\xff\xfe") || head.starts_with(b"\xfe\xff");
    let unmarked = matches!(head, [0, b'{' | b'<' | b'[', ..] | [b'{' | b'<' | b'[', 0, ..]);
    if wide || unmarked {
        return Err("UTF-16 text: save the file as UTF-8".to_owned());
    }
    Ok((0, head))
}

/// What the service gives in place of data when it fails: a web page.
fn page_in_place_of_data(head: &[u8]) -> Option<String> {
    let text = String::from_utf8_lossy(head.get(..head.len().min(2048)).unwrap_or_default());
    let text = text.trim_start().to_ascii_lowercase();
    let is_page = text.starts_with("<!doctype html")
        || text.starts_with("<html")
        || (text.starts_with('<') && text.contains("<html"));
    // The title may be a person's, as of a notice that was saved as a page: only the number of an error is told.
    let status = || {
        let from = text.find("<title>")? + "<title>".len();
        let title = text.get(from..from + text.get(from..)?.find("</title>")?)?;
        let is_error = |word: &&str| matches!(word.as_bytes(), [b'4' | b'5', b'0', b'0'..=b'9']);
        title.split_whitespace().find(is_error).map(str::to_owned)
    };
    is_page.then(|| match status() {
        Some(status) => {
            format!("a web page that says `{status}`, not data: the service answered with an error page")
        }
        None => "a web page, not data: save the data itself, not the page that shows it".to_owned(),
    })
}

/// Finds out the form from the first bytes.
fn recognise(head: &[u8]) -> Result<Format, String> {
    let known = "known forms are interpol, ftm, un-xml, native and native-csv; name one with --as";
    let start = head.iter().take_while(|it| it.is_ascii_whitespace()).count();
    let text = head.get(start..).unwrap_or_default();
    match text.first() {
        None => Err(NOTHING_TO_READ.to_owned()),
        Some(b'<') => {
            let holds = |needle: &[u8]| text.windows(needle.len()).any(|it| it == needle);
            if holds(b"<CONSOLIDATED_LIST") || holds(b"<INDIVIDUAL") {
                Ok(Format::UnXml)
            } else {
                Err(format!("XML, but not the consolidated list of the UN Security Council; {known}"))
            }
        }
        Some(b'{' | b'[') => {
            let mut first_keys = Vec::new();
            // A broken first record does not hide the form: the next ones are looked at too.
            for line in text.split(|byte| *byte == b'\n').take(64) {
                let trimmed = line.trim_ascii_start();
                if !matches!(trimmed.first(), Some(b'{' | b'[')) {
                    continue;
                }
                let from = line.as_ptr().addr() - text.as_ptr().addr();
                let keys = keys_of(text.get(from..).unwrap_or_default());
                if let Some(format) = by_keys(&keys) {
                    return Ok(format);
                }
                if first_keys.is_empty() {
                    first_keys = keys;
                }
            }
            let fields: Vec<String> = first_keys.iter().take(5).map(|it| quoted_field(it)).collect();
            Err(if fields.is_empty() {
                format!("JSON of no known form; {known}")
            } else {
                format!("JSON of no known form, with the fields {}; {known}", fields.join(", "))
            })
        }
        Some(_) => {
            let line = text.split(|byte| *byte == b'\n').next().unwrap_or_default();
            let header = String::from_utf8_lossy(line.get(..line.len().min(4096)).unwrap_or_default());
            if crate::native_csv::is_header(&header) {
                Ok(Format::NativeCsv)
            } else {
                Err(format!("neither JSON nor XML, nor a table whose first line names its columns; {known}"))
            }
        }
    }
}

fn by_keys(keys: &[String]) -> Option<Format> {
    let has = |wanted: &str| keys.iter().any(|it| it == wanted);
    if has("schema") && (has("properties") || has("id")) {
        Some(Format::Ftm)
    } else if has("channel") {
        Some(Format::Native)
    } else if has("_embedded") || has("entity_id") || has("_links") || (has("total") && has("query")) {
        Some(Format::Interpol)
    } else if has("bureau") || (has("subject") && has("warrants")) {
        Some(Format::Native)
    } else {
        None
    }
}

/// The fields of the first object of some JSON that may be cut off anywhere.
fn keys_of(text: &[u8]) -> Vec<String> {
    let mut keys = Vec::new();
    let (mut depth, mut lists_outside, mut in_text, mut escaped) = (0u32, 0u32, false, false);
    let mut word = Vec::new();
    let mut before = b'{';
    for byte in text.iter().copied() {
        if in_text {
            match byte {
                _ if escaped => escaped = false,
                b'\\' => escaped = true,
                b'"' => in_text = false,
                b'\n' => break,
                _ if word.len() < 64 => word.push(byte),
                _ => {}
            }
            continue;
        }
        match byte {
            b'"' => {
                in_text = true;
                word.clear();
            }
            b':' if depth == 1 && matches!(before, b'{' | b',') && keys.len() < 64 => {
                keys.push(String::from_utf8_lossy(&word).into_owned());
                before = byte;
            }
            b'[' if depth == 0 => lists_outside += 1,
            b'{' | b'[' => {
                depth += 1;
                if depth == 1 {
                    before = b'{';
                }
            }
            b'}' | b']' => {
                depth = depth.saturating_sub(1);
                if depth == 0 || lists_outside > 8 {
                    break;
                }
            }
            b',' if depth == 1 => before = b',',
            _ => {}
        }
    }
    keys
}

/// Counts the records of a file and makes their places.
pub(crate) struct Placer {
    pub(crate) file: Arc<str>,
    pub(crate) record: u64,
}

impl Placer {
    pub(crate) fn next(&mut self, line: u64) -> Place {
        self.record += 1;
        Place { file: self.file.clone(), line, record: self.record }
    }

    pub(crate) fn here(&self, line: u64) -> Place {
        Place { file: self.file.clone(), line, record: self.record }
    }
}

/// More names or documents of one person than are looked for at the border. A record is refused rather than looked for
/// by some of its names and not by the others.
pub(crate) fn crowded(subject: &Subject, path: &str) -> Option<Wrong> {
    let documents = subject.documents.value().map_or(0, Vec::len);
    let all = [("names", subject.names.len(), MOST_NAMES), ("documents", documents, MOST_DOCUMENTS)];
    let (what, found, most) = all.into_iter().find(|(_, found, most)| found > most)?;
    let says = format!("{found} {what} of one person, at most {most}: all of them are looked for, or none");
    Some(Wrong::at(format!("{path}.{what}"), says))
}

/// The system could not give the rest of the file.
pub(crate) fn unread_rest(place: Place, error: &io::Error) -> Out {
    Out::Bad(BadRecord { place, field: None, says: format!("the file could not be read further: {error}") })
}

/// Turns what was read of one record into what is given: notes first, then the alerts.
pub(crate) fn given(
    bytes: Vec<u8>,
    place: &Place,
    read: Result<Vec<Alert>, Unread>,
    notes: Notes,
) -> Vec<Out> {
    let mut out = Vec::new();
    match read {
        Err(Unread { wrong, line }) => out.push(Out::Bad(bad(place.at_line(place.line + line), wrong))),
        Ok(alerts) => {
            for (field, says) in notes.all() {
                let line = field.as_deref().map_or(0, |it| line_of(&bytes, it));
                out.push(Out::Warn(Warning { place: place.at_line(place.line + line), field, says }));
            }
            for alert in alerts {
                out.push(Out::Record(Box::new(Record {
                    alert,
                    original: bytes.clone(),
                    place: place.clone(),
                })));
            }
        }
    }
    out
}

pub(crate) fn bad(place: Place, wrong: Wrong) -> BadRecord {
    BadRecord { place, field: wrong.field, says: wrong.says }
}

/// The error of a record that could not be cut whole, at the line where it stops.
pub(crate) fn broken(place: &Place, bytes: &[u8], line: u64, says: String) -> BadRecord {
    let field = crate::json::path_at(bytes, bytes.len());
    BadRecord { place: place.at_line(line), field, says }
}

/// A file of JSON records that stand for themselves.
pub(crate) struct JsonRecords<'a> {
    pub(crate) cutter: Cutter<'a>,
    pub(crate) place: Placer,
    pub(crate) waiting: std::vec::IntoIter<Out>,
    pub(crate) ended: bool,
    pub(crate) read: fn(&[u8], &mut Notes) -> Result<Vec<Alert>, Unread>,
}

impl Shape for JsonRecords<'_> {
    fn next(&mut self) -> Option<Out> {
        loop {
            if let Some(out) = self.waiting.next() {
                return Some(out);
            }
            if self.ended {
                return None;
            }
            match self.cutter.next() {
                Ok(None) => {
                    self.ended = true;
                    return None;
                }
                Err(error) => {
                    self.ended = true;
                    return Some(unread_rest(self.place.next(self.cutter.line()), &error));
                }
                Ok(Some(Cut::Broken(piece, line, says))) => {
                    let place = self.place.next(piece.line);
                    return Some(Out::Bad(broken(&place, &piece.bytes, line, says)));
                }
                Ok(Some(Cut::Whole(piece))) => {
                    let place = self.place.next(piece.line);
                    let mut notes = Notes::default();
                    let read = (self.read)(&piece.bytes, &mut notes);
                    self.waiting = given(piece.bytes, &place, read, notes).into_iter();
                }
            }
        }
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use std::io::Cursor;

    /// What a file gives: its records, and what is told of it.
    pub(crate) struct All {
        pub(crate) records: Vec<Record>,
        pub(crate) errors: Vec<String>,
        pub(crate) warnings: Vec<String>,
        pub(crate) taken_once: u64,
    }

    impl All {
        pub(crate) fn alert(&self, index: usize) -> &Alert {
            &self.records[index].alert
        }
        pub(crate) fn quiet(&self) -> &Self {
            assert!(self.errors.is_empty(), "{:?}", self.errors);
            assert!(self.warnings.is_empty(), "{:?}", self.warnings);
            self
        }
    }

    /// Reads all of a file, as a file and as a pipe: both give the same.
    #[track_caller]
    pub(crate) fn all(text: impl AsRef<[u8]>) -> All {
        let text = text.as_ref();
        let by_file = collect(open_seekable(Cursor::new(text), "f", None).unwrap());
        let by_pipe = collect(open(text, "f", None).unwrap());
        assert_eq!(by_file.errors, by_pipe.errors);
        assert_eq!(by_file.warnings, by_pipe.warnings);
        assert!(by_file.records.iter().map(|it| &it.alert).eq(by_pipe.records.iter().map(|it| &it.alert)));
        by_file
    }

    fn collect(mut records: Records<'_>) -> All {
        let mut all = All { records: Vec::new(), errors: Vec::new(), warnings: Vec::new(), taken_once: 0 };
        for next in records.by_ref() {
            match next {
                Ok(record) => all.records.push(record),
                Err(bad) => all.errors.push(bad.to_string()),
            }
        }
        all.warnings = records.take_warnings().iter().map(ToString::to_string).collect();
        all.taken_once = records.taken_once();
        all
    }

    #[track_caller]
    fn check_refused(text: impl AsRef<[u8]>, says: &str) {
        match open(text.as_ref(), "f", None) {
            Err(fault) => assert!(fault.to_string().contains(says), "{fault}"),
            Ok(records) => panic!("read as {:?}", records.format()),
        }
    }

    #[track_caller]
    fn check_form(text: &str, format: Format) {
        assert_eq!(open(text.as_bytes(), "f", None).unwrap().format(), format, "{text}");
    }

    #[test]
    fn the_form_is_found_out_from_the_content() {
        check_form("{\"channel\":\"diffusion\"}", Format::Native);
        check_form("\u{feff}\n [ {\n\"channel\":\"diffusion\"}]", Format::Native);
        check_form("{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{}}", Format::Ftm);
        check_form("{\"entity_id\":\"2031/1\"}", Format::Interpol);
        check_form("{\"total\":1,\"query\":{},\"_embedded\":{\"notices\":[]}}", Format::Interpol);
        check_form("<?xml version=\"1.0\"?>\n<CONSOLIDATED_LIST/>", Format::UnXml);
        check_form("channel;reference;name\n", Format::NativeCsv);
        check_form("{\"chan\n{\"channel\":\"diffusion\"}", Format::Native);
        for format in Format::ALL {
            assert_eq!(Format::parse(format.code()), Some(format));
        }
    }

    #[test]
    fn what_is_no_file_of_alerts_is_refused_in_words() {
        check_refused("", "empty");
        check_refused(" \n", "empty");
        for format in Format::ALL {
            let fault = open(" \n".as_bytes(), "f", Some(format)).err().unwrap();
            assert_eq!(fault.to_string(), "f:1: empty: nothing to read", "{format:?}");
        }
        check_refused(
            "<html><head><title>502 Bad Gateway</title></head></html>",
            "a web page that says `502`, not data",
        );
        check_refused("<!DOCTYPE html><p>", "a web page");
        check_refused("502 Bad Gateway", "neither JSON nor XML, nor a table");
        check_refused(
            "<html><head><title>BALTRUKOVA Ilinca</title>",
            "a web page, not data: save the data itself",
        );
        check_refused("{\"message\":\"not found\"}", "with the fields `message`");
        check_refused("<other/>", "XML, but not");
        check_refused(
            "\u{fffe}{\"channel\"".encode_utf16().flat_map(u16::to_be_bytes).collect::<Vec<_>>(),
            "UTF-16",
        );
        check_refused(
            "{\"channel\":1}".encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>(),
            "UTF-16",
        );
        check_refused(
            "{\"channel\":1}".encode_utf16().flat_map(u16::to_be_bytes).collect::<Vec<_>>(),
            "UTF-16",
        );
    }

    #[test]
    fn another_encoding_costs_the_record_and_tells_its_line() {
        let mut text = b"{\"channel\":\"embassy\"}\n{\"channel\":\"embassy\",\"remarks\":[\"".to_vec();
        text.extend_from_slice(
            b"\xc8\xeb\xe8\xed\xea\xe0\"]}\n{\"channel\":\"embassy\",\"bureau\":\"QQ\"}\n",
        );
        let all = all(&text);
        assert_eq!(all.records.len(), 2);
        assert_eq!(all.errors, ["f:2: remarks[0]: not UTF-8 text: save the file as UTF-8"]);
    }

    #[test]
    fn good_records_before_and_behind_a_broken_one_are_given() {
        let all = all("{\"channel\":\"embassy\",\"reference\":\"1\"}\n\
             {\"channel\":\"embassy\",\"reference\":\"2\",\"warrants\":[{\"issued\":\n\
             {\"channel\":\"embassy\",\"reference\":\"3\"}\n\
             {\"channel\":\"embassy\",\"reference\":\"4\",\"subject\":{\"names\":[{\"te");
        assert_eq!(all.records.len(), 2);
        assert_eq!(
            all.errors,
            [
                "f:2: warrants[0].issued: another record begins before this one is closed",
                "f:4: subject.names[0]: the file ends inside this record"
            ]
        );
    }

    #[test]
    fn the_original_bytes_are_those_of_the_file() {
        let first = "{ \"channel\" : \"embassy\",\r\n  \"bureau\":\"QQ\" }";
        let all = all(format!("{first}\r\n{{\"channel\":\"embassy\"}}"));
        assert_eq!(all.records[0].original, first.as_bytes());
        assert_eq!((all.records[1].place.line, all.records[1].place.record), (3, 2));
    }

    #[test]
    fn the_same_bytes_are_taken_once_and_other_bytes_are_the_next_revision() {
        let one = "{\"channel\":\"diffusion\",\"bureau\":\"QQ\",\"reference\":\"2031/1\",\"subject\":{\"names\":[{\"text\":\"A B\"}]}}";
        let other = one.replace("A B", "A C").replace("2031/1", "2031-1");
        let bare = "{\"channel\":\"embassy\",\"subject\":{\"names\":[{\"text\":\"A B\"}]}}";
        let all = all([one, one, &other, bare, bare, one].join("\n"));
        assert_eq!(all.taken_once, 2);
        assert_eq!(all.records.len(), 4);
        assert_eq!(
            all.warnings,
            [
                "f:3: the alert of line 1 again with other content: taken as its next revision",
                "f:6: the alert of line 3 again with other content: taken as its next revision"
            ]
        );
    }

    #[test]
    fn a_record_with_more_names_or_documents_than_are_looked_for_is_refused_with_its_field() {
        let with = |names: usize, documents: usize| {
            let name = |at: usize| format!("{{\"text\":\"Ostrevan Darko {at}\"}}");
            let document = |at: usize| format!("{{\"kind\":\"passport\",\"number\":\"QQ{at:07}\"}}");
            let names: Vec<_> = (0..names).map(name).collect();
            let documents: Vec<_> = (0..documents).map(document).collect();
            format!(
                "{{\"channel\":\"diffusion\",\"subject\":{{\"names\":[{}],\"documents\":[{}]}}}}\n",
                names.join(","),
                documents.join(",")
            )
        };
        let whole = with(MOST_NAMES, MOST_DOCUMENTS);
        let read = all(format!("{whole}{}{}{whole}", with(257, 1), with(1, 65)));
        assert_eq!(read.alert(0).subject.names.len(), MOST_NAMES);
        let told = &read.errors;
        assert_eq!(
            *told,
            [
                "f:2: subject.names: 257 names of one person, at most 256: all of them are looked for, or none",
                "f:3: subject.documents: 65 documents of one person, at most 64: all of them are looked for, or none"
            ]
        );
    }

    #[test]
    fn a_record_beyond_its_limit_costs_one_error() {
        let long = format!("{{\"channel\":\"embassy\",\"remarks\":[\"{}\"]}}", "x".repeat(LARGEST_RECORD));
        let all = all(format!("{long}\n{{\"channel\":\"embassy\"}}\n"));
        assert_eq!(all.records.len(), 1);
        assert!(all.errors[0].starts_with("f:1: a line of 83"), "{}", all.errors[0]);
    }
}
