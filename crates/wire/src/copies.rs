//! A list of copies that were handed over before: JSON lines.
//!
//! What this room is for: `redress copy import FILE`. Whether a copy may be registered is judged in `casework`; here it is only
//! read.
//! Promise: a line that names no alert, holder, system, purpose or day is refused with its place and field; nothing is guessed.
//! Serves: Directive (EU) 2016/680 Art 16(6), whose recipients have to be known.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::Deserialize;
use terms::recall::HolderKind;
use terms::{AlertId, Date};

use crate::json::{Unread, read};
use crate::place::{BadRecord, Fault, Place};
use crate::register::Binding;
use crate::said::{Given, Happened, Maybe, Short, Word, one_of};
use crate::traveller::word_of;

/// A copy that somebody holds.
#[derive(Clone, PartialEq, Eq)]
pub struct Held {
    /// The alert.
    pub alert: AlertId,
    /// Who holds it.
    pub kind: HolderKind,
    /// The holder, by name.
    pub holder: String,
    /// The system or file it is in.
    pub system: String,
    /// For what it was handed over.
    pub purpose: String,
    /// On which day.
    pub handed: Date,
    /// Until when it may be kept there, where that is known.
    pub retention: Option<Date>,
}

/// The alert and the kind of holder alone.
impl std::fmt::Debug for Held {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Held({}, {})", self.alert, self.kind.code())
    }
}

/// The lines of a list.
pub struct CopyRecords<'a> {
    binding: Binding<'a, Held>,
}

impl std::fmt::Debug for CopyRecords<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CopyRecords")
    }
}

impl Iterator for CopyRecords<'_> {
    type Item = Result<(Held, Place), BadRecord>;

    fn next(&mut self) -> Option<Self::Item> {
        let next = self.binding.next()?;
        Some(next.map(|(held, _, place)| (held, place)))
    }
}

/// Reads a list.
///
/// # Errors
/// Where the input cannot be read at all or is not UTF-8.
pub fn open<'a>(reader: impl Read + 'a, name: &str) -> Result<CopyRecords<'a>, Fault> {
    Binding::open(reader, name, held_of).map(|binding| CopyRecords { binding })
}

/// Reads a list from a file on the disk.
///
/// # Errors
/// Where the file cannot be read at all or is not UTF-8.
pub fn open_file(path: &Path) -> Result<CopyRecords<'static>, Fault> {
    let name = path.display().to_string();
    let file = File::open(path).map_err(|source| Fault::Unreadable { file: name.clone(), source })?;
    open(file, &name)
}

/// A copy that somebody holds.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "copy")]
pub(crate) struct CopyForm {
    /// The alert, whole.
    alert: Given<AlertId>,
    /// Who holds it.
    kind: Given<HolderKind>,
    /// The holder, by name.
    holder: Given<Short>,
    /// The system or file it is in.
    system: Given<Short>,
    /// For what it was handed over.
    purpose: Given<Short>,
    /// On which day it was handed over.
    handed: Given<Happened<Date>>,
    /// Until when it may be kept there.
    #[serde(default)]
    retention: Maybe<Date>,
}

fn kinds() -> Vec<&'static str> {
    HolderKind::ALL.iter().map(|it| it.code()).collect()
}

impl Word for HolderKind {
    fn what() -> String {
        "a kind of holder".to_owned()
    }
    fn text(text: &str) -> Result<Option<Self>, String> {
        word_of(text, "kind of holder", &kinds(), Self::parse)
    }
    fn schema(_: &mut SchemaGenerator) -> Schema {
        one_of(&kinds())
    }
}

fn held_of(bytes: &[u8]) -> Result<Held, Unread> {
    let form: CopyForm = read(bytes)?;
    Ok(Held {
        alert: form.alert.0,
        kind: form.kind.0,
        holder: form.holder.0.0,
        system: form.system.0.0,
        purpose: form.purpose.0.0,
        handed: form.handed.0.0,
        retention: form.retention.0,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const FULL: &str = r#"{"alert":"alert-abc2","kind":"court","holder":"Regional court","system":"file 3 K 17","purpose":"extradition","handed":"2026-03-01","retention":"2031-03-01"}"#;

    #[track_caller]
    fn check(from: &str, to: &str, expected: &str) {
        assert!(FULL.contains(from), "{from}");
        let text = FULL.replacen(from, to, 1);
        let bad = open(text.as_bytes(), "list").unwrap().next().unwrap().unwrap_err();
        assert_eq!(bad.to_string(), expected);
    }

    #[test]
    fn a_line_is_read_in_full_and_one_that_leaves_something_out_is_refused_with_place_and_field() {
        let (read, place) = open(FULL.as_bytes(), "list").unwrap().next().unwrap().unwrap();
        assert_eq!((read.kind, read.holder.as_str(), place.line), (HolderKind::Court, "Regional court", 1));
        check(r#""holder":"Regional court","#, "", "list:1: holder: missing");
        check("extradition", "", "list:1: purpose: empty: expected a text");
        check(
            "\"court\"",
            "\"tribunal\"",
            "list:1: kind: a text of 8 characters that is no kind of holder: expected one of `national_system`, `gateway`, \
            `court`, `prison`, `counsel`, `paper_file`",
        );
        check(
            "2026-03-01",
            "2026-02-30",
            "list:1: handed: expected a day that exists: YYYY-MM-DD, found a text of 10 characters",
        );
    }
}
