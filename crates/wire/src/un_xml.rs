//! The consolidated list of the UN Security Council, XML.
//!
//! Each `INDIVIDUAL` is cut out of the stream by its tags, byte for byte, and read by itself. A listing is no
//! warrant: the alert has none. The sender is `UN`, the number the `REFERENCE_NUMBER`. Names are up to four parts with no
//! fixed role and are kept in their order as one name; aliases hold several names separated by `; ` and carry
//! the list's own grade. `ENTITY` records (organisations) are counted and told at the end.
//!
//! Promise: a document type declaration or an entity of its own is refused, nesting and attributes are bounded,
//! and memory by the size of one record. A broken record costs one error; the next is read.
//! Serves: RPD Art 95 (UN special notices) and the lists behind them.

use quick_xml::Reader;
use quick_xml::events::Event;
use terms::alert::{Alert, Channel, Document, NameForm, NameQuality, Purpose, Sex, Source};
use terms::{Field, PartialDate};

use crate::interpol::{date_or_note, loose_happened, note_no_date, push_name};
use crate::json::{Unread, line_breaks};
use crate::native::Notes;
use crate::place::{BadRecord, Warning, Wrong, field_name, quoted_field};
use crate::reader::{LARGEST_RECORD, Out, Placer, Shape, bad, given, unread_rest};
use crate::said::{LONGEST_WORD, says_nothing};
use crate::source::Bytes;

/// Deepest nesting of elements in a record.
const DEEPEST: usize = 64;
/// Most attributes of one element.
const MOST_ATTRIBUTES: usize = 64;
/// Most elements of one record.
const MOST_ELEMENTS: usize = 20_000;
/// Longest tag, in bytes.
const LONGEST_TAG: usize = 64 << 10;

/// A stretch of mark-up in the stream.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    /// `<INDIVIDUAL ...>`
    Opens,
    /// `</INDIVIDUAL>`
    Closes,
    /// `<ENTITY ...>`
    Organisation,
    /// `<!DOCTYPE` or `<!ENTITY`
    Declaration,
    /// `<?xml ...?>`
    Prologue,
    /// Anything else.
    Other,
}

/// The alerts of a list.
pub(crate) struct Individuals<'a> {
    bytes: Bytes<'a>,
    place: Placer,
    /// The line of the next byte.
    line: u64,
    /// The record being cut and the line it began on.
    record: Option<(Vec<u8>, u64)>,
    /// Bytes of the record beyond the limit were passed over.
    too_long: bool,
    /// A tag read whole, whose record begins when the one before has been told.
    begun: Option<Vec<u8>>,
    organisations: u64,
    waiting: std::vec::IntoIter<Out>,
    ended: bool,
}

impl<'a> Individuals<'a> {
    pub(crate) fn new(bytes: Bytes<'a>, place: Placer) -> Self {
        Self {
            bytes,
            place,
            line: 1,
            record: None,
            too_long: false,
            begun: None,
            organisations: 0,
            waiting: Vec::new().into_iter(),
            ended: false,
        }
    }

    fn keep(&mut self, part: &[u8]) {
        self.line += line_breaks(part, part.len());
        if let Some((record, _)) = &mut self.record {
            if record.len() + part.len() > LARGEST_RECORD {
                self.too_long = true;
                *record = Vec::new();
            } else if !self.too_long {
                record.extend_from_slice(part);
            }
        }
    }

    /// Takes the text up to the next `<`; false at the end of the file.
    fn text(&mut self) -> std::io::Result<bool> {
        loop {
            let at_hand = self.bytes.peek()?;
            if at_hand.is_empty() {
                return Ok(false);
            }
            let stop = at_hand.iter().position(|it| *it == b'<');
            let part = at_hand.get(..stop.unwrap_or(at_hand.len())).unwrap_or_default().to_vec();
            self.bytes.take(part.len());
            self.keep(&part);
            if stop.is_some() {
                return Ok(true);
            }
        }
    }

    /// Reads one mark-up, of which the first bytes are returned; comments and the like are passed on in blocks.
    fn mark(&mut self) -> std::io::Result<Option<(Mark, Vec<u8>)>> {
        let mut tag: Vec<u8> = Vec::new();
        let mut in_quotes = None;
        loop {
            let at_hand = self.bytes.peek()?;
            let Some(byte) = at_hand.first().copied() else {
                self.keep(&tag);
                return Ok(None);
            };
            self.bytes.take(1);
            tag.push(byte);
            match tag.as_slice() {
                b"<!--" => {
                    self.keep(&tag);
                    return self.up_to(b"-->");
                }
                b"<![CDATA[" => {
                    self.keep(&tag);
                    return self.up_to(b"]]>");
                }
                b"<!DOCTYPE" | b"<!ENTITY" => return Ok(Some((Mark::Declaration, tag))),
                _ => {}
            }
            match (in_quotes, byte) {
                (Some(mark), _) if byte == mark => in_quotes = None,
                (None, b'"' | b'\'') if tag.len() > 1 => in_quotes = Some(byte),
                (None, b'>') => break,
                // A new mark-up inside this one: the first was never closed.
                (None, b'<') if tag.len() > 1 => {
                    tag.pop();
                    self.bytes.back();
                    break;
                }
                _ => {}
            }
            if tag.len() > LONGEST_TAG {
                break;
            }
        }
        let name: Vec<u8> =
            tag.iter().skip(1).copied().take_while(|it| !it.is_ascii_whitespace() && *it != b'>').collect();
        let mark = match name.as_slice() {
            b"INDIVIDUAL" => Mark::Opens,
            b"/INDIVIDUAL" => Mark::Closes,
            b"ENTITY" => Mark::Organisation,
            b"?xml" => Mark::Prologue,
            _ => Mark::Other,
        };
        Ok(Some((mark, tag)))
    }

    /// Passes over what is not mark-up, up to its end.
    fn up_to(&mut self, end: &[u8]) -> std::io::Result<Option<(Mark, Vec<u8>)>> {
        let mut last: Vec<u8> = Vec::new();
        loop {
            let at_hand = self.bytes.peek()?;
            let Some(byte) = at_hand.first().copied() else {
                return Ok(None);
            };
            self.bytes.take(1);
            self.keep(&[byte]);
            if last.len() == end.len() {
                last.remove(0);
            }
            last.push(byte);
            if last == end {
                return Ok(Some((Mark::Other, Vec::new())));
            }
        }
    }

    fn broken(&mut self, says: &str) -> Option<Out> {
        let (record, line) = self.record.take()?;
        let place = self.place.next(line);
        let says = if std::mem::take(&mut self.too_long) {
            format!("longer than the {} MiB a record may have", LARGEST_RECORD >> 20)
        } else {
            says.to_owned()
        };
        Some(Out::Bad(BadRecord {
            place: place.at_line(line + line_breaks(&record, record.trim_ascii_end().len())),
            field: None,
            says,
        }))
    }

    /// Reads on until there is something to tell.
    fn step(&mut self) -> std::io::Result<Option<Out>> {
        loop {
            if let Some(tag) = self.begun.take() {
                self.record = Some((Vec::new(), self.line));
                self.keep(&tag);
            }
            if !self.text()? {
                return Ok(None);
            }
            let Some((mark, tag)) = self.mark()? else {
                return Ok(None);
            };
            match mark {
                Mark::Declaration => {
                    let (place, broken) = (self.place.next(self.line), self.broken("not closed"));
                    self.ended = true;
                    let refused = Out::Bad(bad(
                        place,
                        Wrong::whole("a document type declaration: refused, and nothing behind it is read"),
                    ));
                    self.waiting = broken.into_iter().chain([refused]).collect::<Vec<_>>().into_iter();
                    return Ok(self.waiting.next());
                }
                Mark::Prologue => {
                    if let Some(encoding) = other_encoding(&tag) {
                        self.ended = true;
                        let says = format!("text in {}: save the file as UTF-8", quoted_field(&encoding));
                        return Ok(Some(Out::Bad(bad(self.place.next(self.line), Wrong::whole(says)))));
                    }
                    self.keep(&tag);
                }
                Mark::Opens => {
                    let broken = self.broken("the next record begins before this one is closed");
                    self.begun = Some(tag);
                    if broken.is_some() {
                        return Ok(broken);
                    }
                }
                Mark::Closes => {
                    self.keep(&tag);
                    if self.too_long {
                        return Ok(self.broken(""));
                    }
                    if let Some((record, line)) = self.record.take() {
                        let place = self.place.next(line);
                        let mut notes = Notes::default();
                        let read = individual(&record, &mut notes);
                        self.waiting = given(record, &place, read, notes).into_iter();
                        return Ok(self.waiting.next());
                    }
                }
                Mark::Organisation => {
                    self.organisations += u64::from(self.record.is_none());
                    self.keep(&tag);
                }
                Mark::Other => self.keep(&tag),
            }
        }
    }
}

/// The encoding of a prologue, where it is another than UTF-8.
fn other_encoding(prologue: &[u8]) -> Option<String> {
    let text = String::from_utf8_lossy(prologue).into_owned();
    let (_, rest) = text.split_once("encoding")?;
    let rest = rest.trim_start().strip_prefix('=')?.trim_start();
    let mark = rest.chars().next()?;
    let name = rest.trim_start_matches(mark).split(mark).next()?.to_owned();
    let plain = name.to_lowercase();
    (!matches!(plain.as_str(), "utf-8" | "utf8" | "us-ascii" | "ascii")).then_some(name)
}

impl Shape for Individuals<'_> {
    fn next(&mut self) -> Option<Out> {
        if let Some(out) = self.waiting.next() {
            return Some(out);
        }
        if !self.ended {
            match self.step() {
                Ok(Some(out)) => return Some(out),
                Ok(None) => {
                    self.ended = true;
                    let broken = self.broken("the file ends inside this record");
                    if broken.is_some() {
                        return broken;
                    }
                }
                Err(error) => {
                    self.ended = true;
                    return Some(unread_rest(self.place.next(self.line), &error));
                }
            }
        }
        let organisations = std::mem::take(&mut self.organisations);
        (organisations > 0).then(|| {
            Out::Warn(Warning {
                place: self.place.here(self.line),
                field: Some("ENTITY".to_owned()),
                says: format!("{organisations} records are about organisations, not persons: not taken"),
            })
        })
    }
}

/// An element of a record.
#[derive(Default)]
struct Element {
    name: String,
    text: String,
    inside: Vec<Element>,
}

impl Element {
    fn all<'e, 'n>(&'e self, name: &'n str) -> impl Iterator<Item = &'e Element> + use<'e, 'n> {
        self.inside.iter().filter(move |it| it.name == name)
    }

    /// The text of the first element of this name that says something.
    fn text(&self, name: &str) -> Option<&str> {
        self.all(name).map(|it| it.text.trim()).find(|it| !says_nothing(it))
    }

    /// The texts of all `VALUE` elements inside all elements of this name.
    fn values<'e, 'n>(&'e self, name: &'n str) -> impl Iterator<Item = &'e str> + use<'e, 'n> {
        self.all(name).flat_map(|it| it.all("VALUE")).map(|it| it.text.trim()).filter(|it| !says_nothing(it))
    }
}

/// The kind of what is wrong with mark-up. The parser's own words may repeat what stands there.
fn kind_of(error: &quick_xml::Error) -> String {
    use quick_xml::errors::IllFormedError as Ill;
    match error {
        quick_xml::Error::Syntax(error) => error.to_string(),
        quick_xml::Error::IllFormed(Ill::MismatchedEndTag { .. }) => {
            "an element is closed by another's name".to_owned()
        }
        quick_xml::Error::IllFormed(Ill::UnmatchedEndTag(_)) => "an end without a beginning".to_owned(),
        quick_xml::Error::IllFormed(Ill::MissingEndTag(_)) => "an element is not closed".to_owned(),
        quick_xml::Error::IllFormed(Ill::UnclosedReference) => "an `&` without its `;`".to_owned(),
        quick_xml::Error::IllFormed(Ill::DoubleHyphenInComment) => "`--` inside a comment".to_owned(),
        _ => "mark-up that cannot be read".to_owned(),
    }
}

/// Reads the elements of one record.
fn elements(record: &str) -> Result<Element, (usize, Wrong)> {
    let mut reader = Reader::from_str(record);
    reader.config_mut().enable_all_checks(true);
    let mut open: Vec<Element> = Vec::new();
    let mut count = 0usize;
    loop {
        let event = reader.read_event();
        let at = usize::try_from(reader.buffer_position()).unwrap_or(record.len());
        let path = |open: &[Element]| {
            let names: Vec<_> = open.iter().map(|it| field_name(&it.name)).collect();
            (!names.is_empty()).then(|| names.join("/"))
        };
        let wrong = |open: &[Element], says: String| {
            let field = path(open);
            (at, Wrong { field, says })
        };
        let event = match event {
            Ok(event) => event,
            Err(error) => return Err(wrong(&open, format!("not XML: {}", kind_of(&error)))),
        };
        let is_empty = matches!(event, Event::Empty(_));
        match event {
            Event::Start(tag) | Event::Empty(tag) => {
                count += 1;
                if open.len() == DEEPEST {
                    return Err(wrong(&open, format!("nested deeper than {DEEPEST} levels")));
                }
                if count > MOST_ELEMENTS {
                    return Err(wrong(&open, format!("more than {MOST_ELEMENTS} elements")));
                }
                for (number, attribute) in tag.attributes().enumerate() {
                    if number == MOST_ATTRIBUTES {
                        return Err(wrong(
                            &open,
                            format!("an element of more than {MOST_ATTRIBUTES} attributes"),
                        ));
                    }
                    if attribute.is_err() {
                        return Err(wrong(&open, "not XML: an attribute that cannot be read".to_owned()));
                    }
                }
                let element = Element { name: tag.name().as_ref().to_owned(), ..Element::default() };
                if !is_empty {
                    open.push(element);
                } else if let Some(outer) = open.last_mut() {
                    outer.inside.push(element);
                } else {
                    return Ok(element);
                }
            }
            Event::End(_) => match open.pop() {
                Some(element) => match open.last_mut() {
                    Some(outer) => outer.inside.push(element),
                    None => return Ok(element),
                },
                None => return Err(wrong(&open, "an end without a beginning".to_owned())),
            },
            Event::Text(text) => {
                if let Some(element) = open.last_mut() {
                    element.text.push_str(&text.xml10_content());
                }
            }
            Event::CData(text) => {
                if let Some(element) = open.last_mut() {
                    element.text.push_str(&text.xml10_content());
                }
            }
            Event::GeneralRef(reference) => {
                let letter = match reference.resolve_char_ref() {
                    Ok(Some(letter)) => Some(letter),
                    Ok(None) => match reference.xml10_content().as_ref() {
                        "amp" => Some('&'),
                        "lt" => Some('<'),
                        "gt" => Some('>'),
                        "quot" => Some('"'),
                        "apos" => Some('\''),
                        _ => None,
                    },
                    Err(_) => None,
                };
                match (letter, open.last_mut()) {
                    (Some(letter), Some(element)) => element.text.push(letter),
                    (Some(_), None) => {}
                    (None, _) => {
                        return Err(wrong(&open, "an entity of its own: refused".to_owned()));
                    }
                }
            }
            Event::DocType(_) => return Err(wrong(&open, "a document type declaration: refused".to_owned())),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
            Event::Eof => return Err(wrong(&open, "the record is cut off".to_owned())),
        }
    }
}

/// Reads one record.
fn individual(record: &[u8], notes: &mut Notes) -> Result<Vec<Alert>, Unread> {
    let text = match std::str::from_utf8(record) {
        Ok(text) => text,
        Err(error) => {
            return Err(Unread {
                wrong: Wrong::whole("not UTF-8 text: save the file as UTF-8"),
                line: line_breaks(record, error.valid_up_to()),
            });
        }
    };
    let element = elements(text).map_err(|(at, wrong)| Unread { wrong, line: line_breaks(record, at) })?;
    alert_of(&element, notes).map(|alert| vec![alert]).map_err(|wrong| Unread { wrong, line: 0 })
}

fn alert_of(it: &Element, notes: &mut Notes) -> Result<Alert, Wrong> {
    let reference = it.text("REFERENCE_NUMBER").or_else(|| it.text("DATAID"));
    if reference.is_none() {
        notes.note("REFERENCE_NUMBER", "missing: the record cannot be recognised when it comes again");
    }
    let mut alert = Alert::empty(Source {
        channel: Channel::UnSanctions,
        bureau: Field::notice("UN".to_owned()),
        reference: reference.map(str::to_owned),
    });
    alert.purpose = Field::notice(Purpose::Sanctions);
    alert.warrants = Field::No;
    alert.issued = it.text("LISTED_ON").map_or(Field::Unknown, |text| date_or_note(text, "LISTED_ON", notes));
    names(it, &mut alert, notes)?;
    born(it, &mut alert, notes);
    let nationalities: Vec<String> = it.values("NATIONALITY").map(str::to_owned).collect();
    alert.subject.nationalities =
        if nationalities.is_empty() { Field::Unknown } else { Field::notice(nationalities) };
    alert.subject.sex = match it.text("GENDER") {
        Some("Male" | "M" | "male") => Field::notice(Sex::Male),
        Some("Female" | "F" | "female") => Field::notice(Sex::Female),
        Some(_) | None => Field::Unknown,
    };
    documents(it, &mut alert, notes);
    for name in ["UN_LIST_TYPE", "COMMENTS1"] {
        if let Some(text) = it.text(name) {
            alert.remarks.push(text.to_owned());
        }
    }
    for name in ["TITLE", "DESIGNATION"] {
        alert.remarks.extend(it.values(name).map(str::to_owned));
    }
    notes.look_at_names(&alert.subject, "FIRST_NAME");
    Ok(alert)
}

fn names(it: &Element, alert: &mut Alert, notes: &mut Notes) -> Result<(), Wrong> {
    let parts: Vec<&str> = ["FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME"]
        .iter()
        .filter_map(|name| it.text(name))
        .collect();
    let mut forms = Vec::new();
    if !parts.is_empty() {
        forms.push(NameForm { quality: NameQuality::Good, ..NameForm::plain(&parts.join(" ")) });
    }
    for script in it.all("NAME_ORIGINAL_SCRIPT") {
        forms.extend(
            split_names(&script.text)
                .map(|text| NameForm { quality: NameQuality::Good, ..NameForm::plain(text) }),
        );
    }
    for alias in it.all("INDIVIDUAL_ALIAS") {
        let quality = match alias.text("QUALITY").map(str::to_lowercase).as_deref() {
            Some("good") => NameQuality::Good,
            Some("low") => NameQuality::Low,
            Some("f.k.a.") => NameQuality::Former,
            Some(_) | None => NameQuality::Alias,
        };
        for name in alias.all("ALIAS_NAME") {
            forms.extend(split_names(&name.text).map(|text| NameForm { quality, ..NameForm::plain(text) }));
        }
    }
    for form in forms {
        if form.text.chars().count() > LONGEST_WORD {
            return Err(Wrong::at("FIRST_NAME", format!("longer than {LONGEST_WORD} characters")));
        }
        push_name(alert, form, "INDIVIDUAL_ALIAS", notes);
    }
    Ok(())
}

/// Several names of one element.
fn split_names(text: &str) -> impl Iterator<Item = &str> {
    text.split(';').map(str::trim).filter(|it| !says_nothing(it))
}

fn born(it: &Element, alert: &mut Alert, notes: &mut Notes) {
    let mut dates: Vec<PartialDate> = Vec::new();
    for birth in it.all("INDIVIDUAL_DATE_OF_BIRTH") {
        for name in ["DATE", "YEAR", "FROM_YEAR"] {
            if let Some(text) = birth.text(name) {
                match loose_happened(text) {
                    Ok(Some(date)) => dates.push(date),
                    Ok(None) => {}
                    Err(why) => {
                        note_no_date(why, text, &format!("INDIVIDUAL_DATE_OF_BIRTH/{name}"), notes);
                    }
                }
                break;
            }
        }
    }
    if dates.len() > 1 {
        notes.note("INDIVIDUAL_DATE_OF_BIRTH", format!("{} dates of birth: the first is taken", dates.len()));
    }
    let subject = &mut alert.subject;
    subject.born = dates.first().map_or(Field::Unknown, |it| Field::notice(*it));
    (subject.birth_place, subject.birth_country) = (Field::Unknown, Field::Unknown);
    if let Some(place) = it.all("INDIVIDUAL_PLACE_OF_BIRTH").next() {
        let parts: Vec<&str> =
            ["CITY", "STATE_PROVINCE"].iter().filter_map(|name| place.text(name)).collect();
        if !parts.is_empty() {
            subject.birth_place = Field::notice(parts.join(", "));
        }
        if let Some(country) = place.text("COUNTRY") {
            subject.birth_country = Field::notice(country.to_owned());
        }
    }
}

fn documents(it: &Element, alert: &mut Alert, notes: &mut Notes) {
    let mut documents = Vec::new();
    for document in it.all("INDIVIDUAL_DOCUMENT") {
        let kind = document.text("TYPE_OF_DOCUMENT").or_else(|| document.text("TYPE_OF_DOCUMENT2"));
        let state = document.text("ISSUING_COUNTRY").or_else(|| document.text("COUNTRY_OF_ISSUE"));
        match document.text("NUMBER") {
            Some(number) => documents.push(Document {
                kind: kind.unwrap_or("document").to_owned(),
                number: number.to_owned(),
                state: state.map(str::to_owned),
            }),
            None if kind.is_some() => {
                notes.note("INDIVIDUAL_DOCUMENT/NUMBER", "a document without a number: left out");
            }
            None => {}
        }
    }
    alert.subject.documents = if documents.is_empty() { Field::Unknown } else { Field::notice(documents) };
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reader::tests::{All, all};

    const ONE: &str = "<INDIVIDUAL><DATAID>9900001</DATAID><FIRST_NAME>TORVAN</FIRST_NAME><SECOND_NAME>EL-SADIQ</SECOND_NAME><UN_LIST_TYPE>Example</UN_LIST_TYPE><REFERENCE_NUMBER>XXi.001</REFERENCE_NUMBER>\n<LISTED_ON>2031-01-15</LISTED_ON><NAME_ORIGINAL_SCRIPT>\u{62a}</NAME_ORIGINAL_SCRIPT><INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>Abu Example; Torwan Sadik</ALIAS_NAME></INDIVIDUAL_ALIAS><INDIVIDUAL_DATE_OF_BIRTH><YEAR>1979</YEAR></INDIVIDUAL_DATE_OF_BIRTH><NATIONALITY><VALUE>QQ</VALUE></NATIONALITY><INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>1</NUMBER></INDIVIDUAL_DOCUMENT><COMMENTS1>a &amp; b <![CDATA[<c>]]>&#100;</COMMENTS1></INDIVIDUAL>";

    fn list(inside: &str) -> All {
        all(format!(
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<CONSOLIDATED_LIST><INDIVIDUALS>\n{inside}\n</INDIVIDUALS></CONSOLIDATED_LIST>"
        ))
    }

    #[test]
    fn a_listing_is_read_with_graded_aliases_and_no_warrant() {
        let all = list(ONE);
        let alert = all.quiet().alert(0);
        assert_eq!(alert.source.channel, Channel::UnSanctions);
        assert_eq!((alert.bureau(), alert.source.reference.as_deref()), (Some("UN"), Some("XXi.001")));
        let names: Vec<(&str, NameQuality)> =
            alert.subject.names.iter().map(|it| (it.text.as_str(), it.quality)).collect();
        assert_eq!(
            names,
            [
                ("TORVAN EL-SADIQ", NameQuality::Good),
                ("\u{62a}", NameQuality::Good),
                ("Abu Example", NameQuality::Low),
                ("Torwan Sadik", NameQuality::Low)
            ]
        );
        assert_eq!(alert.subject.born.get().map(|it| it.to_string()).as_deref(), Some("1979"));
        assert_eq!(alert.warrants, Field::No);
        assert_eq!(alert.remarks, ["Example", "a & b <c>d"]);
        assert_eq!(all.records[0].original, ONE.as_bytes());
        assert_eq!(all.records[0].place.line, 3);
    }

    #[test]
    fn comments_and_texts_that_look_like_tags_do_not_cut_a_record() {
        let tricky = ONE.replace(
            "<DATAID>",
            "<!-- </INDIVIDUAL> --><NOTE a='>'><![CDATA[</INDIVIDUAL><INDIVIDUAL>]]></NOTE><DATAID>",
        );
        let all = list(&tricky);
        assert_eq!(all.quiet().records[0].original, tricky.as_bytes());
    }

    #[test]
    fn a_broken_record_costs_one_error_and_the_next_is_read() {
        let other = ONE.replace("XXi.001", "XXi.002");
        let all = list(&format!(
            "<INDIVIDUAL><DATAID>1</INDIVIDUAL>\n<INDIVIDUAL><FIRST_NAME>X\n{other}\n<INDIVIDUAL><A>&own;</A></INDIVIDUAL>"
        ));
        assert_eq!(all.records.len(), 1);
        assert_eq!(all.errors.len(), 3, "{:?}", all.errors);
        assert!(all.errors[0].starts_with("f:3: INDIVIDUAL"), "{}", all.errors[0]);
        assert_eq!(all.errors[1], "f:4: the next record begins before this one is closed");
        assert!(
            all.errors[2].starts_with("f:7: INDIVIDUAL/A: an entity of its own: refused"),
            "{}",
            all.errors[2]
        );
    }

    #[test]
    fn a_message_about_mark_up_repeats_nothing_of_it() {
        let all = list(
            "<INDIVIDUAL><A>x</Baltrukova></INDIVIDUAL>\n<INDIVIDUAL><A>R&Baltrukova; </A></INDIVIDUAL>\n\
             <INDIVIDUAL><A Baltrukova=1/></INDIVIDUAL>\n<INDIVIDUAL><A>R & Baltrukova</A></INDIVIDUAL>",
        );
        assert_eq!(all.errors.len(), 4, "{:?}", all.errors);
        assert!(all.errors.iter().all(|it| !it.contains("Baltrukova")), "{:?}", all.errors);
    }

    #[test]
    fn a_file_that_ends_early_gives_what_it_holds() {
        let text = format!("<CONSOLIDATED_LIST>{ONE}\n<INDIVIDUAL><FIRST_NAME>");
        let all = all(text);
        assert_eq!(all.records.len(), 1);
        assert_eq!(all.errors, ["f:3: the file ends inside this record"]);
    }

    #[test]
    fn a_document_type_declaration_is_refused() {
        let all = all(format!(
            "<?xml version=\"1.0\"?>\n<!DOCTYPE x [<!ENTITY a \"b\">]>\n<CONSOLIDATED_LIST>{ONE}</CONSOLIDATED_LIST>"
        ));
        assert!(all.records.is_empty());
        assert!(all.errors[0].starts_with("f:2: a document type declaration"), "{}", all.errors[0]);
    }

    #[test]
    fn nesting_and_attributes_are_bounded() {
        let deep = format!("<INDIVIDUAL>{}{}</INDIVIDUAL>", "<A>".repeat(100), "</A>".repeat(100));
        let attributes: String = (0..100).map(|it| format!(" a{it}='1'")).collect();
        let wide = format!("<INDIVIDUAL><A{attributes}/></INDIVIDUAL>");
        let all = list(&format!("{deep}\n{wide}\n{ONE}"));
        assert_eq!(all.records.len(), 1);
        assert!(all.errors[0].ends_with("nested deeper than 64 levels"), "{}", all.errors[0]);
        assert!(all.errors[1].ends_with("an element of more than 64 attributes"), "{}", all.errors[1]);
    }

    #[test]
    fn organisations_are_counted_and_another_encoding_is_refused() {
        let all = list(&format!("<ENTITY><DATAID>1</DATAID></ENTITY>{ONE}<ENTITY/>"));
        assert_eq!(all.records.len(), 1);
        assert!(all.warnings[0].contains("1 records are about organisations"), "{:?}", all.warnings);
        let other = crate::reader::tests::all(format!(
            "<?xml version=\"1.0\" encoding=\"windows-1251\"?><CONSOLIDATED_LIST>{ONE}"
        ));
        assert_eq!(other.errors, ["f:1: text in `windows-1251`: save the file as UTF-8"]);
    }

    #[test]
    fn a_date_that_does_not_exist_is_left_open_and_told() {
        let all = list(&ONE.replace("2031-01-15", "2031-02-30"));
        assert_eq!(all.alert(0).issued, Field::Unknown);
        let late = list(&ONE.replace("<YEAR>1979", "<YEAR>2179"));
        assert_eq!(late.alert(0).subject.born, Field::Unknown);
        assert_eq!(
            late.warnings,
            ["f:3: INDIVIDUAL_DATE_OF_BIRTH/YEAR: a date after 2100, which cannot be: left unknown"]
        );
        assert!(
            all.warnings[0].contains("LISTED_ON: a text of 10 characters that is no date"),
            "{:?}",
            all.warnings
        );
    }
}
