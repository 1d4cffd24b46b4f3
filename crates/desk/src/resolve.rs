//! A ground that stands in another subject's entry, read when it is shown.
//!
//! Promise: nothing of another subject is copied into an alert's own entries; when that subject is erased, the
//! ground says so.

use entries::Entry;
use store::{Content, Reader, StoreError};
use terms::Alert;
use terms::id::EntryRef;
use terms::register::{Body, RegisterEntry, Statement};

/// The value of a field of an entry, in words.
///
/// # Errors
/// The record cannot be read.
pub fn resolve(reader: &Reader<'_>, at: &EntryRef) -> Result<String, StoreError> {
    let stored = reader.entry(at.entry)?;
    Ok(match &stored.body {
        Content::Erased => format!("erased ({})", at.entry),
        Content::Unknown => format!("written by a newer release ({})", at.entry),
        Content::Known(entry) => {
            of_entry(entry, &at.field).unwrap_or_else(|| format!("{} of {}", at.field, at.entry))
        }
    })
}

fn of_entry(entry: &Entry, field: &str) -> Option<String> {
    match entry {
        Entry::Entered(entered) => of_register(&entered.entry, field),
        Entry::AlertReceived(received) => of_alert(&received.alert, field),
        Entry::PersonStated(stated) => of_statements(&stated.facts.statements, field),
        Entry::SheetAnswered(sheet) => of_statements(&sheet.answers.facts.statements, field),
        Entry::HomeMade(_)
        | Entry::Examined(_)
        | Entry::Consulted(_)
        | Entry::Erased(_)
        | Entry::Checked(_)
        | Entry::MeasureRecorded(_)
        | Entry::CustodyBegun(_)
        | Entry::Judged(_)
        | Entry::Distinguished(_)
        | Entry::IdentityAnswered(_)
        | Entry::LookedUp(_)
        | Entry::ReadByOfficial(_)
        | Entry::Decided(_)
        | Entry::PermissionLapsed(_)
        | Entry::ClockBegun(_)
        | Entry::ClockMet(_)
        | Entry::ClockEscalated(_)
        | Entry::ClockExtended(_)
        | Entry::QuestionsFixed(_)
        | Entry::QuestionsSent(_)
        | Entry::QuestionsAnswered(_)
        | Entry::OverrideUsed(_)
        | Entry::OverrideConfirmed(_)
        | Entry::CustodyEvent(_)
        | Entry::EntryProposed(_)
        | Entry::LiftProposed(_)
        | Entry::ProposalRefused(_)
        | Entry::Lifted(_)
        | Entry::HoldingsTaken(_)
        | Entry::ProfileTakenUp(_)
        | Entry::ReviewAsked(_)
        | Entry::RequestLodged(_)
        | Entry::RequestMoved(_)
        | Entry::FileAdded(_)
        | Entry::RestrictionClaimed(_)
        | Entry::RestrictionTested(_)
        | Entry::ChallengeStep(_)
        | Entry::RequestDecided(_)
        | Entry::DeadlineBegun(_)
        | Entry::DeadlineChanged(_)
        | Entry::LetterIssued(_)
        | Entry::ExcerptPublished(_)
        | Entry::TellingDecided(_)
        | Entry::NoteIssued(_)
        | Entry::CopyRegistered(_)
        | Entry::RecallOrdered(_)
        | Entry::RecallMoved(_)
        | Entry::MessageMade(_)
        | Entry::MessageTaken(_)
        | Entry::MessageDone(_)
        | Entry::WatchBegun(_)
        | Entry::WatchMoved(_)
        | Entry::TimeTrusted(_) => None,
    }
}

fn of_alert(alert: &Alert, field: &str) -> Option<String> {
    let source = &alert.source;
    match field {
        "reference" | "source.reference" => {
            let bureau = source.bureau.value().map_or("a bureau not shown", String::as_str);
            let number = source.reference.as_deref().unwrap_or("without number");
            Some(format!("{} of {bureau}, {number}", source.channel.label()))
        }
        _ => None,
    }
}

/// `statements` for all of them, `statements[2]` for one, counted from 0.
fn of_statements(statements: &[Statement], field: &str) -> Option<String> {
    let say = |it: &Statement| format!("{}: {}", it.kind.code(), it.text);
    let one = field
        .strip_prefix("statements[")
        .and_then(|it| it.strip_suffix(']'))
        .and_then(|it| it.parse::<usize>().ok());
    match one {
        Some(at) => statements.get(at).map(say),
        None => Some(statements.iter().map(say).collect::<Vec<_>>().join("; ")),
    }
}

fn of_register(entry: &RegisterEntry, field: &str) -> Option<String> {
    match entry {
        RegisterEntry::Protection(it) => match field {
            "kind" => Some(it.kind.code().to_owned()),
            "granted_by" => Some(format!("{}, since {}", name_of(&it.granted_by), it.since)),
            "granted_by.name" => Some(name_of(&it.granted_by)),
            "against" => Some(it.against.join(", ")),
            "since" => Some(it.since.to_string()),
            "until" => it.until.map(|it| it.to_string()),
            _ => None,
        },
        RegisterEntry::Refusal(it) => match field {
            "ground" => Some(it.ground.code().to_owned()),
            "refused_by" => Some(format!("{}, {}", name_of(&it.refused_by), it.on)),
            "refused_by.name" => Some(name_of(&it.refused_by)),
            "on" => Some(it.on.to_string()),
            _ => None,
        },
        RegisterEntry::Decision(it) => match field {
            "outcome" => Some(format!("{}, {}", it.outcome.code(), it.on)),
            "by" => Some(format!("{}, {}", name_of(&it.by), it.on)),
            "by.name" => Some(name_of(&it.by)),
            "on" => Some(it.on.to_string()),
            "objected_to" => Some(it.objected_to.clone().unwrap_or_else(|| "not stated".to_owned())),
            _ => None,
        },
        RegisterEntry::Misuse(it) => {
            (field == "says").then(|| format!("{} ({}, {})", it.says, it.source, it.on))
        }
        RegisterEntry::Interim(it) => match field {
            "by" => Some(format!("{}, {}", name_of(&it.by), it.on)),
            "on" => Some(it.on.to_string()),
            _ => None,
        },
        RegisterEntry::Override(it) => (field == "reason").then(|| it.reason.clone()),
    }
}

fn name_of(body: &Body) -> String {
    if body.name.is_empty() { body.state.clone() } else { format!("{} ({})", body.name, body.state) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use terms::register::StatementKind;

    #[test]
    fn one_statement_is_read_by_its_place_and_one_that_is_not_there_is_none() {
        let say = |text: &str| Statement {
            kind: StatementKind::Torture,
            text: text.to_owned(),
            state: None,
            date: None,
            verified_by: None,
        };
        let both = [say("first"), say("second")];
        assert_eq!(of_statements(&both, "statements[1]").as_deref(), Some("torture: second"));
        assert_eq!(of_statements(&both, "statements[2]"), None);
        assert_eq!(of_statements(&both, "statements").as_deref(), Some("torture: first; torture: second"));
    }
}
