//! What the person or counsel states about one alert: JSON.
//!
//! What this room is for: `redress person-facts ALERT FILE`. Statements stay the speaker's: they never become
//! facts of the notice.
//! Promise: a statement without words is refused; a protection document counts as shown only with the name of
//! the official who verified it.
//! Serves: the person's right to be heard before a measure (ECHR Art 13, Directive 2012/13/EU).

use std::fs::File;
use std::io::Read;
use std::path::Path;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::Deserialize;
use serde_json::json;
use terms::Date;
use terms::register::{PersonFacts, Speaker, Statement, StatementKind};

use crate::json::{Unread, read};
use crate::native::with;
use crate::place::{BadRecord, Fault, Place, Wrong, meant, quoted, sized};
use crate::register::{Binding, found_later};
use crate::said::{Given, Happened, Maybe, Object, State, Word, one_of};

/// One record of what was stated.
#[derive(Clone, Debug)]
pub struct PersonFactsRecord {
    /// What was stated.
    pub facts: PersonFacts,
    /// The bytes it was cut from.
    pub original: Vec<u8>,
    /// Where it stands.
    pub place: Place,
}

/// The statements of a file.
pub struct PersonFactsRecords<'a> {
    binding: Binding<'a, PersonFacts>,
}

impl std::fmt::Debug for PersonFactsRecords<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PersonFactsRecords")
    }
}

impl Iterator for PersonFactsRecords<'_> {
    type Item = Result<PersonFactsRecord, BadRecord>;

    fn next(&mut self) -> Option<Self::Item> {
        let next = self.binding.next()?;
        Some(next.map(|(facts, original, place)| PersonFactsRecord { facts, original, place }))
    }
}

/// Reads what a person or counsel states.
///
/// # Errors
/// Where the input cannot be read at all or is not UTF-8.
pub fn open<'a>(reader: impl Read + 'a, name: &str) -> Result<PersonFactsRecords<'a>, Fault> {
    Binding::open(reader, name, facts_of).map(|binding| PersonFactsRecords { binding })
}

/// Reads what a person or counsel states from a file on the disk.
///
/// # Errors
/// Where the file cannot be read at all or is not UTF-8.
pub fn open_file(path: &Path) -> Result<PersonFactsRecords<'static>, Fault> {
    let name = path.display().to_string();
    let file = File::open(path).map_err(|source| Fault::Unreadable { file: name.clone(), source })?;
    open(file, &name)
}

/// What a person or counsel states.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "person-facts")]
pub(crate) struct PersonFactsForm {
    /// Who speaks.
    speaker: Given<Speaker>,
    /// When it was said.
    said: Given<Happened<Date>>,
    /// The statements, at least one.
    #[schemars(extend("minItems" = 1))]
    statements: Given<Vec<Object<StatementForm>>>,
}

/// One statement.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "statement", extend("if" = document_shown(), "then" = with("verified_by")))]
pub(crate) struct StatementForm {
    /// What it is about.
    kind: Given<StatementKind>,
    /// In the speaker's words.
    text: Given<String>,
    /// The state concerned.
    #[serde(default)]
    state: Maybe<State>,
    /// The date concerned.
    #[serde(default)]
    date: Maybe<Date>,
    /// The named official who verified it by document.
    #[serde(default)]
    verified_by: Maybe<String>,
}

/// A document that is shown: the named official who verified it has to be there.
fn document_shown() -> serde_json::Value {
    let kind = one_of(&[StatementKind::ProtectionDocument.code()]);
    json!({"required": ["kind"], "properties": {"kind": kind}})
}

impl Word for Speaker {
    fn what() -> String {
        "`person` or `counsel`".to_owned()
    }
    fn text(text: &str) -> Result<Option<Self>, String> {
        match text.trim() {
            "person" => Ok(Some(Self::Person)),
            "counsel" => Ok(Some(Self::Counsel)),
            other => Err(match meant(other, ["person", "counsel"]) {
                Some(meant) => format!("{} is no speaker: did you mean `{meant}`?", quoted(other)),
                None => format!("expected {}, found {}", Self::what(), sized(other)),
            }),
        }
    }
    fn schema(_: &mut SchemaGenerator) -> Schema {
        one_of(&["person", "counsel"])
    }
    const DASHES: bool = false;
}

fn facts_of(bytes: &[u8]) -> Result<PersonFacts, Unread> {
    let form: PersonFactsForm = read(bytes)?;
    let wrong = |field: String, says: &str| found_later(bytes, Wrong::at(field, says));
    if form.statements.0.is_empty() {
        return Err(wrong("statements".to_owned(), "empty: nothing is stated"));
    }
    let mut statements = Vec::new();
    for (index, Object(it)) in form.statements.0.into_iter().enumerate() {
        if it.kind.0 == StatementKind::ProtectionDocument && it.verified_by.0.is_none() {
            return Err(wrong(
                format!("statements[{index}].verified_by"),
                "missing: a protection document counts as shown with the name of the official who verified it; \
                 without one, state `protection`",
            ));
        }
        statements.push(Statement {
            kind: it.kind.0,
            text: it.text.0,
            state: it.state.0.map(|it| it.0),
            date: it.date.0,
            verified_by: it.verified_by.0,
        });
    }
    Ok(PersonFacts { speaker: form.speaker.0, said: form.said.0.0, statements })
}

#[cfg(test)]
mod tests {
    use super::*;

    const FULL: &str = r#"{"speaker":"counsel","said":"2026-05-01","statements":[{"kind":"protection_document","text":"Recognised as a refugee in 2022.","state":"pl","date":"2022-03-01","verified_by":"N. N."}]}"#;

    fn read_one(json: &str) -> Result<PersonFacts, String> {
        let mut records = open(json.as_bytes(), "p").unwrap();
        records.next().unwrap().map(|it| it.facts).map_err(|bad| bad.to_string())
    }

    #[test]
    fn a_statement_is_read_in_full() {
        let facts = read_one(FULL).unwrap();
        assert_eq!(facts.speaker, Speaker::Counsel);
        assert_eq!(facts.said.to_string(), "2026-05-01");
        let statement = &facts.statements[0];
        assert_eq!(statement.kind, StatementKind::ProtectionDocument);
        assert_eq!(statement.text, "Recognised as a refugee in 2022.");
        assert_eq!(statement.state.as_deref(), Some("PL"));
        assert_eq!(statement.date.map(|it| it.to_string()).as_deref(), Some("2022-03-01"));
        assert_eq!(statement.verified_by.as_deref(), Some("N. N."));
    }

    #[test]
    fn what_is_not_stated_in_full_is_refused() {
        let refused = |from: &str, to: &str| read_one(&FULL.replace(from, to)).unwrap_err();
        assert!(
            refused(",\"verified_by\":\"N. N.\"", "").starts_with("p:1: statements[0].verified_by: missing")
        );
        assert_eq!(
            refused("counsel", "councel"),
            "p:1: speaker: `councel` is no speaker: did you mean `counsel`?"
        );
        assert_eq!(
            refused("protection_document", "protection_documnet"),
            "p:1: statements[0].kind: `protection_documnet` is no kind of statement: did you mean `protection_document`?"
        );
        let nothing = r#"{"speaker":"person","said":"2026-05-01","statements":[]}"#;
        assert_eq!(read_one(nothing).unwrap_err(), "p:1: statements: empty: nothing is stated");
    }
}
