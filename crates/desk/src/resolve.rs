//! A ground that stands in another subject's entry, read when it is shown.
//!
//! Promise: nothing of another subject is copied into an alert's own entries; when that subject is erased, the
//! ground says so.

use entries::Entry;
use store::{Content, Reader, StoreError};
use terms::id::EntryRef;
use terms::register::{Body, RegisterEntry};

/// The value of a field of an entry, in words.
///
/// # Errors
/// The record cannot be read.
pub fn resolve(reader: &Reader<'_>, at: &EntryRef) -> Result<String, StoreError> {
    let stored = reader.entry(at.entry)?;
    Ok(match &stored.body {
        Content::Erased => format!("erased ({})", at.entry),
        Content::Unknown => format!("written by a newer release ({})", at.entry),
        Content::Known(entry) => of_entry(entry, &at.field).unwrap_or_else(|| format!("{} of {}", at.field, at.entry)),
    })
}

fn of_entry(entry: &Entry, field: &str) -> Option<String> {
    match entry {
        Entry::Entered(entered) => of_register(&entered.entry, field),
        Entry::AlertReceived(received) => match field {
            "reference" => received.alert.source.reference.clone(),
            "channel" => Some(received.alert.source.channel.label().to_owned()),
            "bureau" => received.alert.bureau().map(str::to_owned),
            _ => None,
        },
        Entry::PersonStated(stated) => Some(
            stated.facts.statements.iter().map(|it| format!("{}: {}", it.kind.code(), it.text)).collect::<Vec<_>>().join("; "),
        ),
        Entry::HomeMade(_) | Entry::Examined(_) | Entry::Consulted(_) | Entry::Erased(_) => None,
    }
}

fn of_register(entry: &RegisterEntry, field: &str) -> Option<String> {
    let body = |it: &Body| if it.name.is_empty() { it.state.clone() } else { format!("{} ({})", it.name, it.state) };
    match (entry, field) {
        (RegisterEntry::Protection(it), "kind") => Some(it.kind.code().to_owned()),
        (RegisterEntry::Protection(it), "granted_by") => Some(format!("{}, since {}", body(&it.granted_by), it.since)),
        (RegisterEntry::Refusal(it), "ground") => Some(it.ground.code().to_owned()),
        (RegisterEntry::Refusal(it), "refused_by") => Some(format!("{}, {}", body(&it.refused_by), it.on)),
        (RegisterEntry::Decision(it), "outcome") => Some(format!("{}, {}", it.outcome.code(), it.on)),
        (RegisterEntry::Decision(it), "by") => Some(format!("{}, {}", body(&it.by), it.on)),
        (RegisterEntry::Decision(it), "objected_to") => {
            Some(it.objected_to.clone().unwrap_or_else(|| "not stated".to_owned()))
        }
        (RegisterEntry::Misuse(it), "says") => Some(format!("{} ({}, {})", it.says, it.source, it.on)),
        (RegisterEntry::Interim(it), "by") => Some(format!("{}, {}", body(&it.by), it.on)),
        _ => None,
    }
}
