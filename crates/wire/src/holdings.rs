//! A list of earlier named decisions: JSON lines.
//!
//! What this room is for: `redress import-holdings FILE`. Whether a line may be taken over is judged in `casework`; here
//! it is only read.
//! Promise: a line that names no alert, measure, person, unit, authority, day or reasons is refused with its place and
//! field; nothing is guessed and nothing has a default.
//! Serves: Directive (EU) 2016/680 Art 5 (periodic review of what is kept).

use std::fs::File;
use std::io::Read;
use std::path::Path;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::Deserialize;
use terms::holdings::Holding;
use terms::{AlertId, Date, Measure};

use crate::json::{Unread, read};
use crate::place::{BadRecord, Fault, Place};
use crate::register::Binding;
use crate::said::{Given, Happened, Short, Word, one_of};
use crate::traveller::word_of;

/// One line of the list.
#[derive(Clone, Debug)]
pub struct HoldingRecord {
    /// What it says.
    pub holding: Holding,
    /// The bytes it was cut from.
    pub original: Vec<u8>,
    /// Where it stands.
    pub place: Place,
}

/// The lines of a list.
pub struct HoldingRecords<'a> {
    binding: Binding<'a, Holding>,
}

impl std::fmt::Debug for HoldingRecords<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("HoldingRecords")
    }
}

impl Iterator for HoldingRecords<'_> {
    type Item = Result<HoldingRecord, BadRecord>;

    fn next(&mut self) -> Option<Self::Item> {
        let next = self.binding.next()?;
        Some(next.map(|(holding, original, place)| HoldingRecord { holding, original, place }))
    }
}

/// Reads a list.
///
/// # Errors
/// Where the input cannot be read at all or is not UTF-8.
pub fn open<'a>(reader: impl Read + 'a, name: &str) -> Result<HoldingRecords<'a>, Fault> {
    Binding::open(reader, name, holding_of).map(|binding| HoldingRecords { binding })
}

/// Reads a list from a file on the disk.
///
/// # Errors
/// Where the file cannot be read at all or is not UTF-8.
pub fn open_file(path: &Path) -> Result<HoldingRecords<'static>, Fault> {
    let name = path.display().to_string();
    let file = File::open(path).map_err(|source| Fault::Unreadable { file: name.clone(), source })?;
    open(file, &name)
}

/// An earlier decision.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "holding")]
pub(crate) struct HoldingForm {
    /// The alert, whole.
    alert: Given<AlertId>,
    /// The one measure that was decided.
    measure: Given<Measure>,
    /// The named person who decided.
    decided_by: Given<Short>,
    /// The unit of that person.
    unit: Given<Short>,
    /// The authority that person decided for, as the profile names it.
    authority: Given<Short>,
    /// When.
    on: Given<Happened<Date>>,
    /// The reasons that were given.
    reasons: Given<String>,
}

pub(crate) fn measures() -> Vec<&'static str> {
    Measure::ALL.iter().map(|it| it.code()).collect()
}

impl Word for Measure {
    fn what() -> String {
        "a measure".to_owned()
    }
    fn text(text: &str) -> Result<Option<Self>, String> {
        word_of(text, "measure", &measures(), Self::parse)
    }
    fn schema(_: &mut SchemaGenerator) -> Schema {
        one_of(&measures())
    }
}

fn holding_of(bytes: &[u8]) -> Result<Holding, Unread> {
    let form: HoldingForm = read(bytes)?;
    Ok(Holding {
        alert: form.alert.0,
        measure: form.measure.0,
        decided_by: form.decided_by.0.0,
        unit: form.unit.0.0,
        authority: form.authority.0.0,
        on: form.on.0.0,
        reasons: form.reasons.0,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const FULL: &str = r#"{"alert":"alert-abc2","measure":"provisional_arrest","decided_by":"Rasa","unit":"prosecutor's office","authority":"prosecutor general","on":"2026-03-01","reasons":"Read in full."}"#;

    #[track_caller]
    fn check(from: &str, to: &str, expected: &str) {
        assert!(FULL.contains(from), "{from}");
        let text = FULL.replacen(from, to, 1);
        let bad = open(text.as_bytes(), "list").unwrap().next().unwrap().unwrap_err();
        assert_eq!(bad.to_string(), expected);
    }

    #[test]
    fn a_line_is_read_in_full() {
        let read = open(FULL.as_bytes(), "list").unwrap().next().unwrap().unwrap();
        assert_eq!(read.holding.measure, Measure::ProvisionalArrest);
        assert_eq!((read.holding.decided_by.as_str(), read.place.line), ("Rasa", 1));
    }

    #[test]
    fn a_line_that_leaves_something_out_is_refused_with_place_and_field() {
        check(r#""unit":"prosecutor's office","#, "", "list:1: unit: missing");
        check("Read in full.", "", "list:1: reasons: empty: expected a text");
        check(
            "provisional_arrest",
            "arrest",
            "list:1: measure: a text of 6 characters that is no measure: expected one of \
            `tell_sender`, `note_sighting`, `second_line_identity`, `keep_document`, `refuse_entry_or_visa`, `short_stop`, \
            `provisional_arrest`, `keep_detained`, `transfer_data`, `surrender`",
        );
        check(
            "alert-abc2",
            "abc2",
            "list:1: alert: expected an alert of this home, as `alert-...`, found a text of 4 characters",
        );
    }
}
