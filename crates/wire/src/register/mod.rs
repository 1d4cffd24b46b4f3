//! Register entries: JSON, one file here per register.
//!
//! What this room is for: what authorities, courts, INTERPOL and named officials put on the record reaches the
//! program in these forms (`redress register import KIND FILE`).
//!
//! Promise: an entry binds, so nothing of it is read loosely: unknown fields and codes, days that do not exist, an
//! end before its beginning, an entry about nobody are refused, with file, line and field; the entries before
//! and behind are given.
//! Serves: the registers of the design (protection, refusal, decision, misuse, override, interim).

mod decision;
mod interim;
mod misuse;
mod overriding;
mod protection;
mod refusal;

use std::fs::File;
use std::io::Read;
use std::path::Path;

use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::json;
use terms::alert::Channel;
use terms::register::{About, Body, CaseRef, RegisterEntry, RegisterKind};
use terms::{AlertId, Date};

pub(crate) use decision::DecisionEntry;
pub(crate) use interim::InterimEntry;
pub(crate) use misuse::MisuseEntry;
pub(crate) use overriding::OverrideEntry;
pub(crate) use protection::ProtectionEntry;
pub(crate) use refusal::RefusalEntry;

use crate::json::{Cut, Cutter, Unread, line_of, read};
use crate::native::{NativeSubject, slash_form};
use crate::place::{BadRecord, Fault, Place, Wrong};
use crate::reader::{LARGEST_RECORD, Placer, bad, broken, crowded, not_this, without_bom};
use crate::said::{Given, Maybe, Object, State};
use crate::source::Bytes;

/// One entry of a register as a file gives it.
#[derive(Clone, Debug)]
pub struct RegisterRecord {
    /// What it says.
    pub entry: RegisterEntry,
    /// The bytes it was cut from.
    pub original: Vec<u8>,
    /// Where it stands.
    pub place: Place,
}

/// What was read, its bytes and its place.
pub(crate) type Bound<T> = (T, Vec<u8>, Place);

/// A file of JSON records that bind, each read by one function.
pub(crate) struct Binding<'a, T> {
    cutter: Cutter<'a>,
    place: Placer,
    ended: bool,
    read: fn(&[u8]) -> Result<T, Unread>,
}

impl<'a, T> Binding<'a, T> {
    pub(crate) fn open(
        reader: impl Read + 'a,
        name: &str,
        read: fn(&[u8]) -> Result<T, Unread>,
    ) -> Result<Self, Fault> {
        let mut bytes = Bytes::of_stream(reader);
        let head = bytes.head(4).map_err(|source| Fault::Unreadable { file: name.to_owned(), source })?;
        let (bom, _) = without_bom(head).map_err(|says| not_this(name, 1, says))?;
        bytes.take(bom);
        Ok(Self {
            cutter: Cutter::new(bytes, LARGEST_RECORD),
            place: Placer { file: name.into(), record: 0 },
            ended: false,
            read,
        })
    }

    pub(crate) fn next(&mut self) -> Option<Result<Bound<T>, BadRecord>> {
        if self.ended {
            return None;
        }
        let piece = match self.cutter.next() {
            Ok(None) => {
                self.ended = true;
                return None;
            }
            Err(error) => {
                self.ended = true;
                let place = self.place.next(self.cutter.line());
                let says = format!("the file could not be read further: {error}");
                return Some(Err(bad(place, Wrong::whole(says))));
            }
            Ok(Some(Cut::Broken(piece, line, says))) => {
                let place = self.place.next(piece.line);
                return Some(Err(broken(&place, &piece.bytes, line, says)));
            }
            Ok(Some(Cut::Whole(piece))) => piece,
        };
        let place = self.place.next(piece.line);
        Some(match (self.read)(&piece.bytes) {
            Ok(value) => Ok((value, piece.bytes, place)),
            Err(Unread { wrong, line }) => Err(bad(place.at_line(place.line + line), wrong)),
        })
    }
}

/// The entries of a file.
pub struct RegisterRecords<'a> {
    binding: Binding<'a, RegisterEntry>,
}

impl std::fmt::Debug for RegisterRecords<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RegisterRecords")
    }
}

impl Iterator for RegisterRecords<'_> {
    type Item = Result<RegisterRecord, BadRecord>;

    fn next(&mut self) -> Option<Self::Item> {
        let next = self.binding.next()?;
        Some(next.map(|(entry, original, place)| RegisterRecord { entry, original, place }))
    }
}

/// Reads the entries of one register.
///
/// # Errors
/// Where the input cannot be read at all or is not UTF-8.
pub fn open<'a>(
    reader: impl Read + 'a,
    name: &str,
    kind: RegisterKind,
) -> Result<RegisterRecords<'a>, Fault> {
    let read = match kind {
        RegisterKind::Protection => entry::<ProtectionEntry>,
        RegisterKind::Refusal => entry::<RefusalEntry>,
        RegisterKind::Decision => entry::<DecisionEntry>,
        RegisterKind::Misuse => entry::<MisuseEntry>,
        RegisterKind::Override => entry::<OverrideEntry>,
        RegisterKind::Interim => entry::<InterimEntry>,
    };
    Binding::open(reader, name, read).map(|binding| RegisterRecords { binding })
}

/// Reads the entries of one register from a file on the disk.
///
/// # Errors
/// Where the file cannot be read at all or is not UTF-8.
pub fn open_file(path: &Path, kind: RegisterKind) -> Result<RegisterRecords<'static>, Fault> {
    let name = path.display().to_string();
    let file = File::open(path).map_err(|source| Fault::Unreadable { file: name.clone(), source })?;
    open(file, &name, kind)
}

/// The form of one register.
pub(crate) trait Form: serde::de::DeserializeOwned {
    fn into_entry(self) -> Result<RegisterEntry, Wrong>;
}

fn entry<T: Form>(bytes: &[u8]) -> Result<RegisterEntry, Unread> {
    let form: T = read(bytes)?;
    form.into_entry().map_err(|wrong| found_later(bytes, wrong))
}

/// A fault that only the whole record shows, with its line.
pub(crate) fn found_later(bytes: &[u8], wrong: Wrong) -> Unread {
    let line = wrong.field.as_deref().map_or(0, |it| line_of(bytes, it));
    Unread { wrong, line }
}

/// An object that names somebody or something: a person, a case or an alert.
pub(crate) fn about_something() -> serde_json::Value {
    let some =
        |field: &str| json!({"required": [field], "properties": {field: {"type": "array", "minItems": 1}}});
    let person = json!({"required": ["subject"], "properties": {"subject": {"type": "object"}}});
    json!({"type": "object", "anyOf": [person, some("cases"), some("alerts")]})
}

/// A person who can be found: by a name or by a document.
fn found_by_something() -> serde_json::Value {
    let some = json!({"type": "array", "minItems": 1});
    let said = json!({"type": "object", "required": ["value"], "properties": {"value": some}});
    json!({"anyOf": [
        {"type": "null"},
        {"required": ["names"], "properties": {"names": some}},
        {"required": ["documents"], "properties": {"documents": {"anyOf": [some, said]}}}
    ]})
}

/// Whom and what an entry is about.
#[derive(Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "about")]
pub(crate) struct AboutForm {
    /// The person, as in an alert.
    #[serde(default)]
    #[schemars(extend("allOf" = [found_by_something()]))]
    subject: Option<Object<NativeSubject>>,
    /// Dossiers, warrants or alerts by their numbers.
    #[serde(default)]
    cases: Maybe<Vec<Object<CaseForm>>>,
    /// Alerts by their ids in this home.
    #[serde(default)]
    alerts: Maybe<Vec<Given<AlertId>>>,
}

/// A dossier or warrant by its number.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "case")]
pub(crate) struct CaseForm {
    /// The channel of the alert.
    #[serde(default)]
    channel: Maybe<Channel>,
    /// The state or bureau whose number it is.
    #[serde(default)]
    state: Maybe<State>,
    /// The number.
    reference: Given<String>,
}

impl AboutForm {
    /// Refuses an entry about nobody and nothing.
    pub(crate) fn into_about(self, path: &str) -> Result<About, Wrong> {
        let about = self.into_about_or_nobody(path)?;
        if about.is_empty() {
            return Err(Wrong::at(
                path,
                "empty: name a person (`subject`), a case (`cases`) or an alert (`alerts`)",
            ));
        }
        Ok(about)
    }

    pub(crate) fn into_about_or_nobody(self, path: &str) -> Result<About, Wrong> {
        let subject = match self.subject {
            None => None,
            Some(Object(form)) => {
                let subject = form.into_subject(&format!("{path}.subject"))?;
                if let Some(wrong) = crowded(&subject, &format!("{path}.subject")) {
                    return Err(wrong);
                }
                let documents = subject.documents.value().is_some_and(|it| !it.is_empty());
                if subject.names.is_empty() && !documents {
                    return Err(Wrong::at(
                        format!("{path}.subject"),
                        "neither a name nor a document: nobody can be found by it",
                    ));
                }
                Some(subject)
            }
        };
        Ok(About {
            subject,
            cases: self
                .cases
                .0
                .unwrap_or_default()
                .into_iter()
                .map(|Object(it)| CaseRef {
                    channel: it.channel.0,
                    state: it.state.0.map(|it| it.0),
                    reference: slash_form(&it.reference.0),
                })
                .collect(),
            alerts: self.alerts.0.unwrap_or_default().into_iter().map(|it| it.0).collect(),
        })
    }
}

/// Who granted, refused, decided or acted.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "body")]
pub(crate) struct BodyForm {
    /// State as two letters, or the organisation's code (`UNHCR`, `INTERPOL`, `ECtHR`, `EU`).
    state: Given<String>,
    /// Its name.
    name: Given<String>,
}

impl BodyForm {
    pub(crate) fn into_body(self) -> Body {
        let state = self.state.0;
        Body {
            // Two letters are a state in whatever case; an organisation's code is kept as written.
            state: if state.len() == 2 { state.to_uppercase() } else { state },
            name: self.name.0,
        }
    }
}

/// Refuses an end that is not behind its beginning.
pub(crate) fn in_order(from: Date, to: Option<Date>, field: &str, from_field: &str) -> Result<(), Wrong> {
    match to {
        Some(to) if to < from => Err(Wrong::at(field, format!("is before `{from_field}`"))),
        Some(_) | None => Ok(()),
    }
}

/// The states of a list, each once.
pub(crate) fn states(list: Maybe<Vec<Given<State>>>) -> Vec<String> {
    let mut states: Vec<String> = Vec::new();
    for Given(State(code)) in list.0.unwrap_or_default() {
        if !states.contains(&code) {
            states.push(code);
        }
    }
    states
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    fn collect(json: &str, kind: RegisterKind) -> Vec<Result<RegisterEntry, String>> {
        open(json.as_bytes(), "r", kind)
            .unwrap()
            .map(|it| it.map(|it| it.entry).map_err(|bad| bad.to_string()))
            .collect()
    }

    #[track_caller]
    pub(crate) fn entry(json: &str, kind: RegisterKind) -> RegisterEntry {
        collect(json, kind).remove(0).unwrap()
    }

    #[track_caller]
    pub(crate) fn check_refused(json: &str, kind: RegisterKind, says: &str) {
        assert_eq!(collect(json, kind).remove(0).unwrap_err(), format!("r:1: {says}"), "{json}");
    }

    const INTERIM: &str = r#"{"about":{"cases":[{"reference":"2031-1"}]},"by":{"state":"ECtHR","name":"European Court of Human Rights"},"on":"2025-01-02"}"#;

    #[test]
    fn entries_before_and_behind_a_broken_one_are_given_with_their_bytes() {
        let text = format!("{INTERIM}\n{{\"about\":\n{INTERIM}\n");
        let read: Vec<_> = open(text.as_bytes(), "r", RegisterKind::Interim).unwrap().collect();
        assert_eq!(read.len(), 3);
        assert_eq!(read[0].as_ref().unwrap().original, INTERIM.as_bytes());
        assert_eq!(
            read[1].as_ref().unwrap_err().to_string(),
            "r:2: about: another record begins before this one is closed"
        );
        assert_eq!(read[2].as_ref().unwrap().place.line, 3);
    }

    #[test]
    fn an_entry_about_nobody_is_refused() {
        let with = |about: &str| INTERIM.replace(r#"{"cases":[{"reference":"2031-1"}]}"#, about);
        let kind = RegisterKind::Interim;
        let empty = "empty: name a person (`subject`), a case (`cases`) or an alert (`alerts`)";
        check_refused(&with("{}"), kind, &format!("about: {empty}"));
        check_refused(&with("{\"cases\":[],\"alerts\":null}"), kind, &format!("about: {empty}"));
        check_refused(
            &with("{\"subject\":{\"born\":\"1988\"}}"),
            kind,
            "about.subject: neither a name nor a document: nobody can be found by it",
        );
        let names = vec!["{\"text\":\"Ostrevan Darko\"}"; 257].join(",");
        check_refused(
            &with(&format!("{{\"subject\":{{\"names\":[{names}]}}}}")),
            kind,
            "about.subject.names: 257 names of one person, at most 256: all of them are looked for, or none",
        );
        check_refused(
            &with("{\"alerts\":[\"subject-abc\"]}"),
            kind,
            "about.alerts[0]: expected an alert of this home, as `alert-...`, found a text of 11 characters",
        );
        check_refused(&with("[]"), kind, "about: expected an object (about), found a list");
        check_refused(
            &with("{\"case\":[]}"),
            kind,
            "about.case: unknown field `case`: did you mean `cases`?",
        );
    }

    #[test]
    fn whom_and_what_an_entry_is_about_is_read() {
        let json = INTERIM.replace(
            r#"{"cases":[{"reference":"2031-1"}]}"#,
            r#"{"subject":{"names":[{"text":"A B"}],"born":"1988"},"cases":[{"channel":"interpol_red","state":"qq","reference":"2031-1"}],"alerts":["alert-abc2"]}"#,
        );
        let RegisterEntry::Interim(interim) = entry(&json, RegisterKind::Interim) else { panic!() };
        assert_eq!(interim.about.cases[0].reference, "2031/1");
        assert_eq!(interim.about.cases[0].state.as_deref(), Some("QQ"));
        assert_eq!(interim.about.cases[0].channel, Some(Channel::InterpolRed));
        assert_eq!(interim.about.alerts[0].as_str(), "alert-abc2");
        assert_eq!(interim.about.born().map(|it| it.to_string()).as_deref(), Some("1988"));
        assert_eq!(interim.by.state, "ECtHR");
        assert_eq!((interim.until, interim.against.len()), (None, 0));
    }
}
